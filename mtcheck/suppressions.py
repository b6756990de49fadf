"""Flags that someone decided to let stand: comments in the texts, and lines of an ignore file.

A comment reads ``<!-- mtcheck: ignore[NUM001] reason -->`` and speaks for the block that it stands in or
after, or else for the one that follows; ``ignore-file`` in place of ``ignore`` speaks for the whole article.
An ignore file has a line ``CODES WHERE reason`` for each, where WHERE is a flag's fingerprint or a pattern
of paths. A reason is always required: without one nobody can tell later whether it still holds.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from mtcheck import patterns
from mtcheck.errors import ConfigError, FormatError, MtcheckError
from mtcheck.types import Flag, Position, Span, Suppression, Waiver

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from mtcheck.types import Document, Report, SideName

_COMMENT = re.compile(r"<!--\s*mtcheck:(.*?)-->", re.DOTALL)
_NOTE = re.compile(r"\bmtcheck:\s*(ignore.*)", re.DOTALL)
_BODY = re.compile(r"(ignore|ignore-file)\s*\[([^\]]*)\]\s*(.*)", re.DOTALL)
_FINGERPRINT = re.compile(r"[0-9a-f]{16}")
# Formats of which the text may hold such comments.
COMMENTED = frozenset(("markdown", "html"))


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of an ignore file: which rules, on which flag or in which articles, and why."""

    codes: tuple[str, ...]
    where: str
    reason: str
    line: int

    def covers(self, flag: Flag, article: str) -> bool:
        """Whether it lets this flag stand."""
        if not any(flag.code.startswith(code) for code in self.codes):
            return False
        if _FINGERPRINT.fullmatch(self.where):
            return flag.fingerprint == self.where
        return patterns.matches(self.where, article)


@dataclass(frozen=True, slots=True)
class IgnoreFile:
    """The lines of an ignore file."""

    path: str
    entries: tuple[Entry, ...]


def in_document(document: Document, side: SideName, codes: Collection[str]) -> list[Suppression]:
    """The comments of a text; FormatError names the line of one that cannot be understood."""
    if document.format not in COMMENTED or "mtcheck:" not in document.raw:
        return []
    blocks = [document.to_raw(block.span) for block in document.blocks]
    found = []
    for match in _COMMENT.finditer(document.raw):
        position = document.position(match.start())
        place = f"{document.path}:{position.line}"
        kind, names, reason = _parsed(match[1].strip(), place, codes, FormatError)
        area = None
        if kind == "ignore":
            area = _area(document.raw, blocks, Span(match.start(), match.end()))
            if area is None:
                raise FormatError(f"{place}: the suppression has no text after it to speak for; move it up")
        found.append(Suppression(names, reason, side, position, area))
    return found


def in_note(
    note: str, side: SideName, position: Position, area: Span, codes: Collection[str], path: str
) -> Suppression | None:
    """The suppression in a note of a unit, for formats whose notes are not part of the text; None without."""
    match = _NOTE.search(note)
    if match is None:
        return None
    _, names, reason = _parsed(match[1].strip(), f"{path}:{position.line}", codes, FormatError)
    return Suppression(names, reason, side, position, area)


def _area(raw: str, blocks: Sequence[Span], comment: Span) -> Span | None:
    before = None
    for block in blocks:
        if block.start <= comment.start and comment.end <= block.end:
            return block
        if block.end <= comment.start and "\n" not in raw[block.end : comment.start]:
            before = block
        if block.start >= comment.end:
            return before or block
    return before


def _parsed(
    body: str, place: str, codes: Collection[str], error: type[MtcheckError]
) -> tuple[str, tuple[str, ...], str]:
    match = _BODY.fullmatch(body)
    if match is None:
        raise error(f"{place}: not a suppression: {_short(body)!r}; write mtcheck: ignore[NUM001] reason")
    return match[1], _codes(match[2], place, codes, error), _reason(match[3], place, error)


def _codes(text: str, place: str, codes: Collection[str], error: type[MtcheckError]) -> tuple[str, ...]:
    names = tuple(name.strip().upper() for name in text.split(","))
    for name in names:
        if len(name) < 3 or not any(code.startswith(name) for code in codes):
            near = get_close_matches(name, list(codes), n=1)
            hint = f" Did you mean {near[0]!r}?" if near else ""
            raise error(
                f"{place}: no rule's code begins with {name!r}.{hint} "
                "A suppression names the rules that it is for"
            )
    return names


def _reason(text: str, place: str, error: type[MtcheckError]) -> str:
    reason = " ".join(text.split())
    if len(reason) < 3:
        raise error(f"{place}: a suppression needs a reason; say after the codes why the flag may stand")
    return reason


def _short(text: str) -> str:
    folded = " ".join(text.split())
    return folded if len(folded) <= 60 else folded[:59] + "…"


def load(path: str, codes: Collection[str]) -> IgnoreFile:
    """The lines of an ignore file; ConfigError names file and line."""
    try:
        text = Path(path).read_bytes().decode("utf-8-sig")
    except OSError as err:
        raise ConfigError(f"{path}: the ignore file cannot be read ({err.strerror})") from err
    except UnicodeDecodeError as err:
        raise ConfigError(
            f"{path}: the ignore file is not UTF-8 (byte {err.start}); save it as UTF-8"
        ) from err
    entries = []
    for number, line in enumerate(text.splitlines(), start=1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        place = f"{path}:{number}"
        parts = line.split(None, 2)
        if len(parts) < 2:
            raise ConfigError(
                f"{place}: {_short(line)!r} is not CODES WHERE reason, as in NUM001 markets/** why"
            )
        names = _codes(parts[0], place, codes, ConfigError)
        where = parts[1].lower() if _FINGERPRINT.fullmatch(parts[1].lower()) else parts[1]
        if not _FINGERPRINT.fullmatch(where):
            try:
                patterns.compiled(where)
            except ValueError as err:
                raise ConfigError(
                    f"{place}: {where!r} is neither a fingerprint nor a pattern of paths: it {err}"
                ) from err
        entries.append(
            Entry(names, where, _reason(parts[2] if len(parts) > 2 else "", place, ConfigError), number)
        )
    return IgnoreFile(path, tuple(entries))


def waive(
    flags: Sequence[Flag], report: Report, ignore: IgnoreFile | None, article: str
) -> tuple[list[Flag], list[Suppression]]:
    """The flags, waived where a comment or a line speaks for them, and the comments that speak for none."""
    used: set[Suppression] = set()
    result = []
    for flag in flags:
        waiver = flag.waiver
        for suppression in report.suppressions:
            if _speaks_for(suppression, flag, report):
                used.add(suppression)
                waiver = waiver or Waiver("comment", suppression.reason)
        if waiver is None and ignore is not None:
            for entry in ignore.entries:
                if entry.covers(flag, article):
                    waiver = Waiver("ignore-file", entry.reason)
                    break
        result.append(replace(flag, waiver=waiver))
    return result, [item for item in report.suppressions if item not in used]


def _speaks_for(suppression: Suppression, flag: Flag, report: Report) -> bool:
    if not any(flag.code.startswith(code) for code in suppression.codes):
        return False
    if suppression.area is None:
        return True
    if flag.bead is None:
        return False
    bead = report.beads[flag.bead]
    sides = [(report.source, bead.source, "source"), (report.target, bead.target, "target")]
    # Of a file that holds both sides, every place is in the same text.
    together = report.source.path == report.target.path and report.source.sha256 == report.target.sha256
    return any(
        side.segments[index].span.overlaps(suppression.area)
        for side, indices, name in sides
        if together or name == suppression.side
        for index in indices
    )


def unused_entries(ignore: IgnoreFile, reports: Iterable[Report]) -> list[Entry]:
    """The lines of an ignore file that let nothing stand in these reports."""
    flags = [
        (flag, str(report.settings.get("article", "")))
        for report in reports
        for flag in (*report.flags, *report.waived)
    ]
    return [
        entry for entry in ignore.entries if not any(entry.covers(flag, article) for flag, article in flags)
    ]
