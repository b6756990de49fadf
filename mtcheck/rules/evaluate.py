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
from typing import TYPE_CHECKING, Literal

from mtcheck.rules import flag
from mtcheck.types import SegmentPair

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mtcheck.types import Flag

Half = Literal["even", "odd", "all"]
_FAMILIES = ("NUM", "PCT", "CUR", "DAT", "UNI")


@dataclass
class Tally:
    """Counts over one file: pairs, pairs with a flag above minor, flags by code; right and wrong pairs
    apart.
    """

    right: int = 0
    alarmed: int = 0
    wrong: int = 0
    found: int = 0
    codes: Counter[str] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)


def rows(path: Path, half: Half) -> Iterator[tuple[str, str, str, str, bool]]:
    """Source and target language, source, target and whether the pair is wrong, for the rows of a half."""
    reader = gzip.open if path.suffix == ".gz" else open
    with reader(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if half != "all" and (number % 2 == 0) != (half == "even"):
                continue
            row = json.loads(line)
            wrong = bool(row.get("gold", {}).get("error", False))
            for target in row["targets"]:
                yield row["source_lang"], row["target_lang"], row["source"], target, wrong


def tally(pairs: Iterable[tuple[str, str, str, str, bool]], *, swap: bool = False) -> Tally:
    """The counts over pairs, each judged by itself; ``swap`` reads them in the other direction."""
    out = Tally()
    for source_language, target_language, source, target, wrong in pairs:
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
    arguments = parser.parse_args()
    for path in arguments.files:
        counts = tally(rows(path, arguments.half), swap=arguments.swap)
        parts = [path.name]
        if counts.right:
            share = 100 * counts.alarmed / counts.right
            parts.append(f"right pairs {counts.right}, alarmed {counts.alarmed} ({share:.2f} %)")
        if counts.wrong:
            share = 100 * counts.found / counts.wrong
            parts.append(f"wrong pairs {counts.wrong}, found {counts.found} ({share:.2f} %)")
        parts.append(" ".join(f"{code}:{count}" for code, count in counts.codes.most_common()))
        sys.stdout.write("  ".join(parts) + "\n")
        if arguments.examples:
            sys.stdout.write("".join(f"\n{example}\n" for example in counts.examples))


if __name__ == "__main__":
    main()
