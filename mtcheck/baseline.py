"""Which flags are known already: fingerprints, and the file that keeps them.

A fingerprint is made of the rule, the article's path and the texts of the segments that the flag is on,
white space and case of the path aside. It holds no line number, so that a flag keeps its own when its
paragraph moves. Of flags that would share one, each gets its place among them.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from mtcheck.errors import ConfigError
from mtcheck.types import Waiver

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mtcheck.types import Flag, Report, ReportSide

VERSION = 1
LENGTH = 16
_FINGERPRINT = re.compile(rf"[0-9a-f]{{{LENGTH}}}")


@dataclass(frozen=True, slots=True)
class Known:
    """A flag that a baseline holds: enough to find it, and to see what it was."""

    fingerprint: str
    code: str
    path: str
    message: str


@dataclass(frozen=True, slots=True)
class Baseline:
    """The flags that are known; ``path`` is the file they come from."""

    path: str
    known: tuple[Known, ...]

    @property
    def fingerprints(self) -> frozenset[str]:
        """What the flags are called."""
        return frozenset(item.fingerprint for item in self.known)


def fingerprinted(flags: Sequence[Flag], report: Report, article: str) -> list[Flag]:
    """The flags with their fingerprints; ``article`` is the path that names the article."""
    seen: Counter[str] = Counter()
    result = []
    for flag in flags:
        key = "\0".join((flag.code, article, *_texts(flag, report)))
        number = seen[key]
        seen[key] += 1
        digest = hashlib.sha256(f"{key}\0{number}".encode("utf-8", "surrogatepass")).hexdigest()
        result.append(replace(flag, fingerprint=digest[:LENGTH]))
    return result


def _texts(flag: Flag, report: Report) -> tuple[str, str]:
    if flag.bead is None:
        return "", ""
    bead = report.beads[flag.bead]
    return _text(report.source, bead.source), _text(report.target, bead.target)


def _text(side: ReportSide, indices: Iterable[int]) -> str:
    return " ".join(" ".join(side.segments[index].text.split()) for index in indices)


def waive(flag: Flag, known: frozenset[str], path: str) -> Flag:
    """The flag, waived if the baseline that ``path`` names knows it."""
    if flag.waiver is not None or flag.fingerprint not in known:
        return flag
    return replace(flag, waiver=Waiver("baseline", f"known from {Path(path).name}"))


def write(reports: Iterable[Report]) -> str:
    """The baseline that knows every flag of the reports, those that a baseline has waived included."""
    entries = []
    for report in reports:
        found = [*report.flags, *(flag for flag in report.waived if _from_baseline(flag))]
        for flag in found:
            entries.append(
                {
                    "fingerprint": flag.fingerprint,
                    "code": flag.code,
                    "path": str(report.settings.get("article", report.target.path)),
                    "message": flag.message,
                }
            )
    entries.sort(key=lambda item: (item["path"], item["code"], item["fingerprint"]))
    return json.dumps({"mtcheck_baseline": VERSION, "flags": entries}, ensure_ascii=True, indent=1) + "\n"


def _from_baseline(flag: Flag) -> bool:
    return flag.waiver is not None and flag.waiver.kind == "baseline"


def load(path: str) -> Baseline:
    """The baseline in a file; ConfigError names the file and what is wrong with it."""
    try:
        data = json.loads(Path(path).read_bytes().decode("utf-8-sig"))
    except OSError as err:
        raise ConfigError(
            f"{path}: the baseline cannot be read ({err.strerror}); write one with mtcheck baseline write"
        ) from err
    except (ValueError, RecursionError) as err:
        reason = (str(err).splitlines() or [type(err).__name__])[0]
        raise ConfigError(f"{path}: not a baseline: {reason}; write it again") from err
    if not isinstance(data, dict) or "mtcheck_baseline" not in data:
        raise ConfigError(f"{path}: not a baseline: mtcheck_baseline is missing; write it again")
    if data["mtcheck_baseline"] != VERSION:
        raise ConfigError(
            f"{path}: a baseline of version {data['mtcheck_baseline']!r}, this mtcheck reads {VERSION}; "
            "write it again"
        )
    entries = data.get("flags")
    if not isinstance(entries, list):
        raise ConfigError(f"{path}: not a baseline: flags is not a list; write it again")
    known = []
    for number, entry in enumerate(entries):
        found = _known(entry)
        if found is None:
            raise ConfigError(f"{path}: flags[{number}] is not a known flag; write the baseline again")
        known.append(found)
    return Baseline(path, tuple(known))


def _known(entry: object) -> Known | None:
    if not isinstance(entry, dict):
        return None
    texts = [str(entry.get(name, "")) for name in ("fingerprint", "code", "path", "message")]
    return Known(*texts) if _FINGERPRINT.fullmatch(texts[0]) and texts[1] and texts[2] else None


def gone(baseline: Baseline, reports: Iterable[Report]) -> list[Known]:
    """What the baseline knows of the articles in the reports that is not there any more."""
    present, looked_at = set(), set()
    for report in reports:
        looked_at.add(report.settings.get("article"))
        present |= {flag.fingerprint for flag in (*report.flags, *report.waived)}
    return [item for item in baseline.known if item.path in looked_at and item.fingerprint not in present]
