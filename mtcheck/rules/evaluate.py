"""How often the number rules flag pairs: ``python -m mtcheck.rules.evaluate FILE...``.

A file holds one JSON object a line with ``source_lang``, ``target_lang``, ``source``, ``targets`` and, where
the pair is known to be right or wrong, ``gold.error``; or tab-separated columns under a header: ``lang``,
``en``, ``other`` (right translations from English), or ``origin``, ``en``, ``de`` (translations into another
currency, each of which CUR001 has to flag). Either may be gzipped. On right pairs every flag above minor is a
false alarm; on wrong ones a pair without a flag is a miss. Rows can be halved, so that rules are tuned on one
half and reported on the other. ``--planted`` measures recall on the right pairs instead: each is spoilt by
one edit of every kind (``perturbation.py``), and a flag has to answer that the clean pair does not have; a
quantity that is flagged in the clean pair is left alone.
"""

from __future__ import annotations

import csv
import gzip
import json
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from mtcheck.quantities import readable
from mtcheck.rules import flag
from mtcheck.rules.clean_pair import CleanPair
from mtcheck.rules.perturbation import KINDS, Planted, plant
from mtcheck.types import SegmentPair

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from mtcheck.types import Flag

Half = Literal["even", "odd", "all"]
_SPAN = re.compile(r"(.*:)(\d+)-(\d+)")
_FAMILIES = ("NUM", "PCT", "CUR", "DAT", "UNI")
#: What has to be reached for every kind of planted error: recall, and the right code at the right place.
FLOORS = (0.98, 0.95)


class Row(NamedTuple):
    """A pair with its languages, whether it is known to be wrong, its id, and the code that is due."""

    source_language: str
    target_language: str
    source: str
    target: str
    wrong: bool = False
    id: str = ""
    code: str = ""


@dataclass
class Tally:
    """Counts over pairs: those with a flag above minor, flags by code; right and wrong pairs apart.

    ``named`` counts the wrong pairs whose flags name the code that is due.
    """

    right: int = 0
    alarmed: int = 0
    wrong: int = 0
    found: int = 0
    named: int = 0
    differing: int = 0
    codes: Counter[str] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)


@dataclass
class Recall:
    """Counts over the planted errors of a kind: planted, flagged, flagged in place with the right code."""

    planted: int = 0
    found: int = 0
    named: int = 0
    answers: Counter[str] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)


def rows(path: Path, half: Half, *, language: str | None = None) -> Iterator[Row]:
    """The rows of a half of a file, one for each target; ``language`` keeps those that have it."""
    reader = gzip.open if path.suffix == ".gz" else open
    with reader(path, "rt", encoding="utf-8", newline="") as lines:
        read = _tabular(lines) if ".tsv" in path.suffixes else _objects(lines)
        for number, found in enumerate(read):
            if half == "all" or (number % 2 == 0) == (half == "even"):
                yield from (row for row in found if language in (None, *row[:2]))


def _objects(lines: Iterable[str]) -> Iterator[list[Row]]:
    for line in lines:
        row = json.loads(line)
        wrong = bool(row.get("gold", {}).get("error", False))
        languages = row["source_lang"], row["target_lang"]
        yield [Row(*languages, row["source"], target, wrong, row.get("id", "")) for target in row["targets"]]


def _tabular(lines: Iterable[str]) -> Iterator[list[Row]]:
    for number, row in enumerate(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)):
        if "other" in row:
            yield [
                Row(
                    "en",
                    row["lang"],
                    row["en"],
                    row["other"],
                    id=f"13langs:{row['lang']}:{row.get('set', '')}:{number}",
                )
            ]
        else:
            yield [Row("en", "de", row["en"], row["de"], True, f"{row['origin']}:{number}", "CUR001")]


def swapped(pairs: Iterable[Row]) -> Iterator[Row]:
    """The pairs read in the other direction."""
    for row in pairs:
        yield row._replace(
            source_language=row.target_language,
            target_language=row.source_language,
            source=row.target,
            target=row.source,
        )


def _flags(row: Row) -> list[Flag]:
    raised = flag(
        [SegmentPair("", row.source, row.target)],
        source_language=row.source_language,
        target_language=row.target_language,
        independent=True,
    )[0]
    return [item for item in raised if item.code[:3] in _FAMILIES]


def tally(pairs: Iterable[Row], *, swap: bool = False, differing: Collection[str] = ()) -> Tally:
    """The counts over pairs, each judged by itself; ``swap`` reads them in the other direction.

    ``differing`` holds the ids of pairs whose texts are known to differ in what they say.
    """
    out = Tally()
    for row in swapped(pairs) if swap else pairs:
        counted = [item for item in _flags(row) if item.severity != "minor"]
        if row.wrong:
            out.wrong += 1
            out.found += bool(counted)
            out.named += any(item.code == row.code for item in counted)
        elif counted and row.id in differing:
            out.right += 1
            out.differing += 1
            continue
        else:
            out.right += 1
            out.alarmed += bool(counted)
        if not row.wrong:
            out.codes.update(item.code for item in counted)
        due = any(item.code == row.code for item in counted) if row.code else bool(counted)
        if due != row.wrong:
            out.examples.append(_example(row.source, row.target, counted))
    return out


def recall(
    pairs: Iterable[Row], *, kinds: Iterable[str] = KINDS, seed: int = 0, examples: bool = False
) -> dict[str, Recall]:
    """The counts over errors planted in right pairs, by kind."""
    out = {kind: Recall() for kind in kinds}
    for row in pairs:
        if row.wrong:
            continue
        pair = CleanPair(
            row.source,
            row.target,
            source_language=row.source_language,
            target_language=row.target_language,
        )
        clean: list[Flag] | None = None
        for kind, counts in out.items():
            planted = plant(pair, kind, seed=seed)
            if planted is None:
                continue
            if clean is None:
                clean = _flags(row)
            if any(_spoils(item, planted) for item in clean):
                continue  # the pair is not right there
            left = Counter((item.code, item.message) for item in clean)
            new = []
            for item in _flags(row._replace(target=planted.target)):
                left[item.code, item.message] -= 1
                if left[item.code, item.message] < 0 and (item.severity != "minor" or not planted.severe):
                    new.append(item)
            named = any(_answers(item, planted) for item in new)
            counts.planted += 1
            counts.found += bool(new)
            counts.named += named
            counts.answers.update({item.code for item in new} or ("nothing",))
            if examples and not named:
                note = f"{kind}: {planted.edit}  due {' '.join(sorted(planted.codes))}\n"
                counts.examples.append(note + _example(row.source, planted.target, new))
    return out


def _spoils(item: Flag, planted: Planted) -> bool:
    """Whether a flag of the clean pair is about the quantity that an error is planted in."""
    said = planted.source_span
    return item.severity != "minor" and said is not None and any(span.overlaps(said) for span in item.source)


def _answers(item: Flag, planted: Planted) -> bool:
    """Whether a flag names a planted error and points at its place."""
    if item.code not in planted.codes:
        return False
    # What hangs on the edited characters, a unit or the rest of a figure, is in place too.
    place = planted.span.__class__(max(0, planted.span.start - 1), planted.span.end + 1)
    at_target = any(span.overlaps(place) for span in item.target)
    said = planted.source_span
    return at_target or (said is not None and any(span.overlaps(said) for span in item.source))


def _example(source: str, target: str, flags: Iterable[Flag]) -> str:
    said = "".join(f"\n  {item.code} {item.severity}: {item.message}" for item in flags) or "\n  nothing"
    return f"{source}\n{target}{said}"


def _by_languages(pairs: Iterable[Row]) -> dict[tuple[str, str], list[Row]]:
    """The pairs by their languages, in the order these come first."""
    out: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in pairs:
        out[row.source_language, row.target_language].append(row)
    return out


def listed(lines: Iterable[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The ids of a list of pairs: those whose texts differ in what they say, and those that are no
    translations of each other, which are listed as spans: ``news:10-20``.
    """
    differing: set[str] = set()
    strangers: set[str] = set()
    for line in lines:
        name = line.split("\t")[0].strip()
        if not name or name.startswith("#"):
            continue
        span = _SPAN.fullmatch(name)
        if span is None:
            differing.add(name)
        else:
            strangers.update(f"{span[1]}{at}" for at in range(int(span[2]), int(span[3]) + 1))
    return frozenset(differing), frozenset(strangers)


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.2f} %"


def _line(counts: Tally, *, listed: bool) -> str:
    """What a tally says of right pairs, of wrong pairs, and of both."""
    parts = []
    if counts.right:
        share = _percent(counts.alarmed, counts.right)
        parts.append(f"right pairs {counts.right}, alarmed {counts.alarmed} ({share})")
        if listed:
            parts.append(f"really differing {counts.differing} ({_percent(counts.differing, counts.right)})")
    if counts.wrong:
        share = _percent(counts.found, counts.wrong)
        parts.append(f"wrong pairs {counts.wrong}, found {counts.found} ({share})")
        if counts.named:
            parts.append(f"with the code due {counts.named} ({_percent(counts.named, counts.wrong)})")
    if counts.right and counts.wrong and counts.found:
        parts.append(f"precision {_percent(counts.found, counts.found + counts.alarmed)}")
    parts.append(" ".join(f"{code}:{count}" for code, count in counts.codes.most_common()))
    return "  ".join(parts).rstrip()


def _table(counts: dict[str, Recall]) -> Iterator[str]:
    yield f"{'kind':<20}{'n':>6}{'recall':>9}{'right code':>12}  answers"
    for kind, found in counts.items():
        if not found.planted:
            continue
        shares = found.found / found.planted, found.named / found.planted
        low = any(share < floor for share, floor in zip(shares, FLOORS, strict=True))
        answers = " ".join(f"{code}:{count}" for code, count in found.answers.most_common(6))
        yield (
            f"{kind:<20}{found.planted:>6}{100 * shares[0]:>8.1f}%{100 * shares[1]:>11.1f}%"
            f" {'<' if low else ' '} {answers}"
        )


def main() -> None:
    """Print the counts for the files named on the command line, by language where there are several."""
    import argparse
    import sys

    parser = argparse.ArgumentParser(prog="python -m mtcheck.rules.evaluate", description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--half", choices=("even", "odd", "all"), default="all")
    parser.add_argument("--swap", action="store_true", help="read the pairs in the other direction")
    parser.add_argument("--lang", help="keep the pairs that have this language")
    parser.add_argument("--examples", action="store_true", help="print every false alarm and miss")
    parser.add_argument(
        "--differing",
        type=Path,
        help="a list of ids, one a line before a tab, of pairs whose texts really differ; a span of ids"
        " (news:10-20) is left out, as pairs that are no translations of each other",
    )
    parser.add_argument("--planted", action="store_true", help="plant errors and measure recall by kind")
    parser.add_argument("--kinds", help="the kinds to plant, separated by commas; all of them by default")
    parser.add_argument("--seed", type=int, default=0, help="another draw of planted errors")
    arguments = parser.parse_args()
    known: frozenset[str] = frozenset()
    strangers: frozenset[str] = frozenset()
    if arguments.differing is not None:
        known, strangers = listed(arguments.differing.read_text(encoding="utf-8").splitlines())
    kinds = arguments.kinds.split(",") if arguments.kinds else list(KINDS)
    unknown = [kind for kind in kinds if kind not in KINDS]
    if unknown:
        parser.error(f"unknown kind '{unknown[0]}'; known: {', '.join(KINDS)}")
    for path in arguments.files:
        pairs: Iterable[Row] = rows(path, arguments.half, language=arguments.lang)
        if strangers:
            pairs = [row for row in pairs if row.id not in strangers]
        groups = _by_languages(swapped(pairs) if arguments.swap else pairs)
        known_pairs = {
            languages: found for languages, found in groups.items() if all(map(readable, languages))
        }
        left = Counter(
            {"-".join(languages): len(groups[languages]) for languages in groups.keys() - known_pairs}
        )
        if left:
            names = " ".join(f"{name}:{count}" for name, count in sorted(left.items()))
            sys.stdout.write(f"{path.name}  left out, without a table for one of the languages: {names}\n")
        if arguments.planted:
            for languages, found in known_pairs.items():
                sys.stdout.write(f"{path.name}  {'-'.join(languages)}  seed {arguments.seed}\n")
                counts = recall(found, kinds=kinds, seed=arguments.seed, examples=arguments.examples)
                sys.stdout.write("".join(f"  {line}\n" for line in _table(counts)))
                for kind in counts.values():
                    sys.stdout.write("".join(f"\n{example}\n" for example in kind.examples))
            continue
        tallies = {languages: tally(found, differing=known) for languages, found in known_pairs.items()}
        for languages, one in tallies.items():
            sys.stdout.write(f"{path.name}  {'-'.join(languages)}  {_line(one, listed=bool(known))}\n")
            if arguments.examples:
                sys.stdout.write("".join(f"\n{example}\n" for example in one.examples))
        if len(tallies) > 1:
            sys.stdout.write(f"{path.name}  all  {_line(_sum(tallies.values()), listed=bool(known))}\n")


def _sum(tallies: Iterable[Tally]) -> Tally:
    out = Tally()
    for one in tallies:
        for name in ("right", "alarmed", "wrong", "found", "named", "differing", "codes"):
            setattr(out, name, getattr(out, name) + getattr(one, name))
    return out


if __name__ == "__main__":
    main()
