"""How often the number rules flag pairs: ``python -m mtcheck.rules.evaluate FILE...``.

A file holds one JSON object a line (gzip allowed) with ``source_lang``, ``target_lang``, ``source``,
``targets`` and, where the pair is known to be right or wrong, ``gold.error``. On right pairs every flag
above minor is a false alarm; on wrong ones a pair without a flag is a miss. Rows can be halved, so that
rules are tuned on one half and reported on the other.
"""

from __future__ import annotations

import gzip
import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from mtcheck.rules import flag
from mtcheck.types import SegmentPair

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from mtcheck.types import Flag

Half = Literal["even", "odd", "all"]
_FAMILIES = ("NUM", "PCT", "CUR", "DAT", "UNI")


class Row(NamedTuple):
    """A pair with its languages, whether it is known to be wrong, and its id."""

    source_language: str
    target_language: str
    source: str
    target: str
    wrong: bool = False
    id: str = ""


@dataclass
class Tally:
    """Counts over one file: pairs, pairs with a flag above minor, flags by code; right and wrong pairs
    apart.
    """

    right: int = 0
    alarmed: int = 0
    wrong: int = 0
    found: int = 0
    differing: int = 0
    codes: Counter[str] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)


def rows(path: Path, half: Half) -> Iterator[Row]:
    """The rows of a half of a file, one for each target."""
    reader = gzip.open if path.suffix == ".gz" else open
    with reader(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if half != "all" and (number % 2 == 0) != (half == "even"):
                continue
            row = json.loads(line)
            wrong = bool(row.get("gold", {}).get("error", False))
            for target in row["targets"]:
                yield Row(
                    row["source_lang"], row["target_lang"], row["source"], target, wrong, row.get("id", "")
                )


def tally(pairs: Iterable[Row], *, swap: bool = False, differing: Collection[str] = ()) -> Tally:
    """The counts over pairs, each judged by itself; ``swap`` reads them in the other direction.

    ``differing`` holds the ids of pairs whose texts are known to differ in what they say.
    """
    out = Tally()
    for source_language, target_language, source, target, wrong, name in pairs:
        if swap:
            source_language, target_language, source, target = (
                target_language,
                source_language,
                target,
                source,
            )
        raised = flag(
            [SegmentPair("", source, target)],
            source_language=source_language,
            target_language=target_language,
            independent=True,
        )[0]
        counted = [item for item in raised if item.code[:3] in _FAMILIES and item.severity != "minor"]
        if wrong:
            out.wrong += 1
            out.found += bool(counted)
        elif counted and name in differing:
            out.right += 1
            out.differing += 1
            continue
        else:
            out.right += 1
            out.alarmed += bool(counted)
            out.codes.update(item.code for item in counted)
        if bool(counted) != wrong:
            out.examples.append(_example(source, target, counted))
    return out


def _example(source: str, target: str, flags: Iterable[Flag]) -> str:
    said = "".join(f"\n  {item.code} {item.severity}: {item.message}" for item in flags) or "\n  nothing"
    return f"{source}\n{target}{said}"


def main() -> None:
    """Print the counts for the files named on the command line."""
    import argparse
    import sys

    parser = argparse.ArgumentParser(prog="python -m mtcheck.rules.evaluate", description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--half", choices=("even", "odd", "all"), default="all")
    parser.add_argument("--swap", action="store_true", help="read the pairs in the other direction")
    parser.add_argument("--examples", action="store_true", help="print every false alarm and miss")
    parser.add_argument(
        "--differing",
        type=Path,
        help="a list of ids, one a line before a tab, of pairs whose texts really differ",
    )
    arguments = parser.parse_args()
    known: set[str] = set()
    if arguments.differing is not None:
        lines = arguments.differing.read_text(encoding="utf-8").splitlines()
        known = {line.split("\t")[0] for line in lines if line and not line.startswith("#")}
    for path in arguments.files:
        counts = tally(rows(path, arguments.half), swap=arguments.swap, differing=known)
        parts = [path.name]
        if counts.right:
            share = 100 * counts.alarmed / counts.right
            parts.append(f"right pairs {counts.right}, alarmed {counts.alarmed} ({share:.2f} %)")
            if known:
                parts.append(f"really differing {counts.differing}")
        if counts.wrong:
            share = 100 * counts.found / counts.wrong
            parts.append(f"wrong pairs {counts.wrong}, found {counts.found} ({share:.2f} %)")
        parts.append(" ".join(f"{code}:{count}" for code, count in counts.codes.most_common()))
        sys.stdout.write("  ".join(parts) + "\n")
        if arguments.examples:
            sys.stdout.write("".join(f"\n{example}\n" for example in counts.examples))


if __name__ == "__main__":
    main()
