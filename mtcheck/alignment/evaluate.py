"""How well alignments agree with gold ones: strict and lax precision, recall and F1 over groups, F1 over
lines without partner.

Run as ``python -m mtcheck.alignment.evaluate FOLDER ...``: a folder holds NAME.SRC, NAME.TGT (one segment
per line) and NAME.gold (``[source ids]:[target ids]`` per line) for two language codes, and may hold
meta.jsonl with an ``id`` and a ``level`` per name.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from mtcheck.alignment.aligner import align
from mtcheck.errors import InputError, MtcheckError
from mtcheck.types import Segment, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from mtcheck.types import Bead

Group = tuple[tuple[int, ...], tuple[int, ...]]
_GOLD_LINE = re.compile(r"\[([\d, ]*)\]\s*:\s*\[([\d, ]*)\]")


@dataclass
class Counts:
    """Sums over articles from which the figures are made.

    ``strict`` and ``lax``: right predicted groups, predicted, found gold groups, gold. ``null``: right,
    predicted and gold lines without partner, per side. ``judged``: the confidence of every predicted group
    and whether it is right; groups inside a gold group of several on both sides are left out, because such
    gold is often only coarse.
    """

    strict: list[int] = field(default_factory=lambda: [0, 0, 0, 0])
    lax: list[int] = field(default_factory=lambda: [0, 0, 0, 0])
    null: list[list[int]] = field(default_factory=lambda: [[0, 0, 0], [0, 0, 0]])
    judged: list[tuple[float, bool]] = field(default_factory=list)

    def add(self, found: Sequence[Group], gold: Sequence[Group], confidences: Sequence[float] = ()) -> None:
        """Counts one article. Lax: a group is right when it shares a source and a target line with one of
        the other list."""
        pairs = [[g for g in groups if g[0] and g[1]] for groups in (found, gold)]
        exact = [set(groups) for groups in pairs]
        links = [{(i, j) for g in groups for i in g[0] for j in g[1]} for groups in pairs]
        for side in (0, 1):
            self.strict[2 * side] += sum(g in exact[1 - side] for g in pairs[side])
            self.strict[2 * side + 1] += len(pairs[side])
            self.lax[2 * side] += sum(
                any((i, j) in links[1 - side] for i in g[0] for j in g[1]) for g in pairs[side]
            )
            self.lax[2 * side + 1] += len(pairs[side])
        for side in (0, 1):
            lines = [{x for g in groups if not g[1 - side] for x in g[side]} for groups in (found, gold)]
            for place, number in enumerate((len(lines[0] & lines[1]), len(lines[0]), len(lines[1]))):
                self.null[side][place] += number
        right = (
            set(gold) | {(g[0], ()) for g in _single_nulls(gold)} | {((), g[1]) for g in _single_nulls(gold)}
        )
        coarse = [g for g in gold if len(g[0]) > 1 and len(g[1]) > 1]
        for group, confidence in zip(found, confidences, strict=False):
            inside = any(set(group[0]) <= set(g[0]) and set(group[1]) <= set(g[1]) for g in coarse)
            if group in right or not inside:
                self.judged.append((confidence, group in right))

    def figures(self) -> dict[str, float]:
        """Every figure by name; 0.0 where nothing was there to count."""
        result: dict[str, float] = {}
        for name, (hit, said, met, there) in (("strict", self.strict), ("lax", self.lax)):
            precision, recall = _ratio(hit, said), _ratio(met, there)
            result |= {
                f"{name}_precision": precision,
                f"{name}_recall": recall,
                f"{name}_f1": _ratio(2 * precision * recall, precision + recall),
            }
        for name, (hit, said, there) in zip(("source_null", "target_null"), self.null, strict=True):
            result |= {
                f"{name}_precision": _ratio(hit, said),
                f"{name}_recall": _ratio(hit, there),
                f"{name}_f1": _ratio(2 * hit, said + there),
            }
        result["confidence_auc"] = area_under_curve(self.judged)
        return result


def _single_nulls(gold: Sequence[Group]) -> list[Group]:
    # A gold null of several lines counts as found line by line.
    return [((i,), ()) for g in gold if not g[1] for i in g[0]] + [
        ((), (j,)) for g in gold if not g[0] for j in g[1]
    ]


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def area_under_curve(judged: Sequence[tuple[float, bool]]) -> float:
    """The probability that a right bead has more confidence than a wrong one, ties half; 0.0 without both
    kinds."""
    ranked = sorted(judged)
    positives = sum(right for _, right in ranked)
    negatives = len(ranked) - positives
    if not positives or not negatives:
        return 0.0
    total, at = 0.0, 0
    while at < len(ranked):
        end = at
        while end < len(ranked) and ranked[end][0] == ranked[at][0]:
            end += 1
        total += sum(right for _, right in ranked[at:end]) * (at + 1 + end) / 2
        at = end
    return (total - positives * (positives + 1) / 2) / (positives * negatives)


def read_gold(path: Path) -> list[Group]:
    """The groups of a gold file."""
    groups = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        match = _GOLD_LINE.match(line)
        if match is None:
            raise InputError(f"{path}:{number}: not a group; write [0,1]:[0] with line numbers from 0.")
        source, target = (
            tuple(sorted(int(x) for x in part.split(",") if x.strip())) for part in match.groups()
        )
        groups.append((source, target))
    return groups


def read_segments(path: Path) -> list[Segment]:
    """The lines of a file as segments, each its own block. Lines that all begin with their own number and
    a tab lose it."""
    lines = path.read_text(encoding="utf-8").split("\n")
    if lines and not lines[-1]:
        lines.pop()
    if lines and all(line.startswith(f"{number}\t") for number, line in enumerate(lines)):
        lines = [line.partition("\t")[2] for line in lines]
    found, at = [], 0
    for number, line in enumerate(lines):
        text = line.strip()
        start = at + len(line) - len(line.lstrip())
        found.append(Segment(number, text, Span(start, start + len(text)), number))
        at += len(line) + 1
    return found


def groups_of(beads: Iterable[Bead]) -> list[Group]:
    """The groups of an alignment."""
    return [(bead.source, bead.target) for bead in beads]


def articles(folder: Path) -> list[tuple[str, tuple[str, str]]]:
    """The names of a folder and its two language codes; the source language comes first in the folder's
    name if it says so."""
    found = []
    for gold in sorted(folder.glob("*.gold")):
        languages = sorted(
            p.name[len(gold.stem) + 1 :]
            for p in folder.glob(f"{gold.stem}.*")
            if re.fullmatch(r"[a-z]{2,3}(-\w+)?", p.name[len(gold.stem) + 1 :])
        )
        if len(languages) != 2:
            raise InputError(
                f"{folder}: {gold.stem} needs two text files, {gold.stem}.LANG each; found {languages}."
            )
        named = re.split(r"[-_]", folder.name)
        if all(x in named for x in languages):
            languages.sort(key=named.index)
        found.append((gold.stem, (languages[0], languages[1])))
    if not found:
        raise InputError(f"{folder}: no NAME.gold file in it.")
    return found


def evaluate(folder: Path, names: Iterable[str] | None = None) -> Mapping[str, Counts]:
    """The counts of a folder by level ("all" holds every article). ``names`` picks articles."""
    meta = folder / "meta.jsonl"
    levels: dict[str, str] = {}
    if meta.is_file():
        for line in meta.read_text(encoding="utf-8").splitlines():
            entry = json.loads(line)
            levels[entry["id"]] = str(entry.get("level", "?"))
    wanted = None if names is None else set(names)
    counts: dict[str, Counts] = defaultdict(Counts)
    for name, (left, right) in articles(folder):
        if wanted is not None and name not in wanted:
            continue
        beads = align(
            read_segments(folder / f"{name}.{left}"),
            read_segments(folder / f"{name}.{right}"),
            source_language=left,
            target_language=right,
        )
        gold = read_gold(folder / f"{name}.gold")
        for key in ("all", *([f"level {levels[name]}"] if name in levels else [])):
            counts[key].add(groups_of(beads), gold, [bead.confidence for bead in beads])
    return dict(sorted(counts.items()))


def table(counts: Mapping[str, Counts]) -> str:
    """The figures as lines of text, one row per level."""
    heads = ("strict P/R/F1", "lax P/R/F1", "source null P/R/F1", "target null P/R/F1")
    rows = [" " * 16 + "  ".join(head.ljust(20) for head in heads) + "  AUC"]
    for name, count in counts.items():
        f = count.figures()
        cells = [
            " ".join(f"{f[f'{kind}_{part}']:.3f}" for part in ("precision", "recall", "f1")).ljust(20)
            for kind in ("strict", "lax", "source_null", "target_null")
        ]
        rows.append(f"{name:14}  " + "  ".join(cells) + f"  {f['confidence_auc']:.3f}")
    return "\n".join(rows)


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the figures of the folders; 2 on unreadable input."""
    parser = argparse.ArgumentParser(prog="python -m mtcheck.alignment.evaluate", description=__doc__)
    parser.add_argument("folder", type=Path, nargs="+")
    parser.add_argument("--odd", action="store_true", help="only articles whose name is an odd number")
    parser.add_argument("--even", action="store_true", help="only articles whose name is an even number")
    options = parser.parse_args(arguments)
    for folder in options.folder:
        names = None
        try:
            if options.odd or options.even:
                names = [n for n, _ in articles(folder) if n.isdecimal() and int(n) % 2 == int(options.odd)]
            sys.stdout.write(f"{folder}\n{table(evaluate(folder, names))}\n")
        except (MtcheckError, OSError) as err:
            sys.stderr.write(f"mtcheck: error: {err}\n")
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
