"""How well alignments agree with gold ones: strict and lax precision, recall and F1 over groups, F1 over
lines without partner.

Run as ``python -m mtcheck.alignment.evaluate FOLDER ...``: a folder holds NAME.SRC, NAME.TGT (one segment
per line) and NAME.gold (``[source ids]:[target ids]`` per line) for two language codes, and may hold
meta.jsonl with an ``id`` and a ``level`` per name, and what was done to it: places of ``omitted`` source and
``added`` target lines, and ``moved`` passages with what each was moved past, as lists of source lines.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from mtcheck.alignment import learnt
from mtcheck.alignment.aligner import LexiconChoice, align
from mtcheck.errors import InputError, MtcheckError
from mtcheck.types import Segment, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from mtcheck.alignment.meaning import SentenceEmbedder
    from mtcheck.types import Bead

Group = tuple[tuple[int, ...], tuple[int, ...]]
Align = Callable[..., "tuple[Bead, ...]"]
_GOLD_LINE = re.compile(r"\[([\d, ]*)\]\s*:\s*\[([\d, ]*)\]")


@dataclass
class Planted:
    """Counts over the edits that meta.jsonl knows of.

    ``omitted`` and ``added``: lines found and planted, lines with a counterpart that are falsely reported and
    all such lines, and of the other lines without counterpart, which are about the article, those taken for
    what they are and all. ``moved``: passages found and called moved, and planted.
    """

    omitted: list[int] = field(default_factory=lambda: [0] * 6)
    added: list[int] = field(default_factory=lambda: [0] * 6)
    moved: list[int] = field(default_factory=lambda: [0, 0])

    def add(self, beads: Sequence[Bead], gold: Sequence[Group], edits: Mapping[str, Any]) -> None:
        """Counts one article.

        An omission or addition is a line that is reported as one; boilerplate is not. A passage is moved when
        at least half of its beads are right and called moved, or those of what it was moved past: which of
        two has moved is in the eye of the beholder.
        """
        for side, (counts, kind) in enumerate(((self.omitted, "omission"), (self.added, "addition"))):
            planted = {*edits["omitted" if side == 0 else "added"]}
            paired = {k for group in gold if all(group) for k in group[side]}
            about = {k for group in gold if not all(group) for k in group[side]} - planted
            said = {k for b in beads if b.kind == kind for k in (b.source, b.target)[side]}
            alone = {k for b in beads if not (b.source and b.target) for k in (b.source, b.target)[side]}
            for place, lines in enumerate(
                (said & planted, planted, said & paired, paired, about & alone - said, about)
            ):
                counts[place] += len(lines)
        right = {(b.source, b.target) for b in beads if b.moved}
        for passages in edits["moved"]:
            found = False
            for lines in passages:
                groups = [g for g in gold if g[1] and {*g[0]} & {*lines}]
                found |= bool(groups) and 2 * sum(g in right for g in groups) >= len(groups)
            self.moved[0] += found
            self.moved[1] += 1

    def lines(self) -> list[str]:
        """The shares as lines of text."""
        found = []
        for name, (hit, planted, false, paired, told, about) in (
            ("omitted", self.omitted),
            ("added", self.added),
        ):
            found.append(
                f"{name} sentences found {hit} of {planted} ({_ratio(hit, planted):.3f}), falsely reported "
                f"{false} of {paired} lines ({_ratio(false, paired):.4f}), "
                f"lines about the article kept apart {told} of {about} ({_ratio(told, about):.3f})"
            )
        hit, planted = self.moved
        found.append(f"moved passages found and called moved {hit} of {planted} ({_ratio(hit, planted):.3f})")
        return found


@dataclass
class Counts:
    """Sums over articles from which the figures are made.

    ``strict`` and ``lax``: right predicted groups, predicted, found gold groups, gold. ``null``: right,
    predicted and gold lines without partner, per side. ``judged``: the confidence of every predicted group
    and whether it is in the gold; ``decided``: those alone that the gold can judge, for inside a group of
    several lines on both sides it does not say what goes with what. ``planted``: the edits, where they are
    known.
    """

    strict: list[int] = field(default_factory=lambda: [0, 0, 0, 0])
    lax: list[int] = field(default_factory=lambda: [0, 0, 0, 0])
    null: list[list[int]] = field(default_factory=lambda: [[0, 0, 0], [0, 0, 0]])
    judged: list[tuple[float, bool]] = field(default_factory=list)
    decided: list[tuple[float, bool]] = field(default_factory=list)
    planted: Planted = field(default_factory=Planted)

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
        right = set(gold) | set(_single_nulls(gold))
        coarse = [(set(g[0]), set(g[1])) for g in gold if min(len(g[0]), len(g[1])) > 1]
        for group, confidence in zip(found, confidences, strict=False):
            judged = confidence, group in right
            self.judged.append(judged)
            inside = all(group) and any(s >= {*group[0]} and t >= {*group[1]} for s, t in coarse)
            if judged[1] or not inside:
                self.decided.append(judged)

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
        for name, judged in (("confidence", self.judged), ("decided", self.decided)):
            result[f"{name}_auc"] = area_under_curve(judged)
            result[f"{name}_error"] = calibration_error(judged)
            result[f"{name}_wrong"] = sum(not right for _, right in judged)
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


def calibration_error(judged: Sequence[tuple[float, bool]], *, parts: int = 10) -> float:
    """The expected calibration error: the mean distance between confidence and share of right beads, over
    ``parts`` runs of as many beads each, in the order of their confidence; 0.0 for none."""
    ranked = sorted(judged)
    total = 0.0
    for number in range(parts):
        run = ranked[number * len(ranked) // parts : (number + 1) * len(ranked) // parts]
        total += abs(sum(confidence - right for confidence, right in run))
    return total / len(ranked) if ranked else 0.0


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


def read_vectors(path: Path) -> SentenceEmbedder:
    """The embedder that looks texts up in a file: NumPy's .npz with ``texts`` and ``vectors``, texts x width.

    What has no vector there gets the mean of all.
    """
    import numpy as np

    try:
        with np.load(path, allow_pickle=False) as content:
            texts, vectors = content["texts"].tolist(), content["vectors"]
    except (OSError, KeyError, ValueError) as err:
        raise InputError(f"{path}: not an .npz file with texts and vectors ({err}).") from err
    place = {text: number for number, text in enumerate(texts)}
    table = np.vstack([vectors, vectors.mean(0)]).astype(np.float32)
    return lambda asked: table[[place.get(text, len(texts)) for text in asked]]


def groups_of(beads: Iterable[Bead]) -> list[Group]:
    """The groups of an alignment."""
    return [(bead.source, bead.target) for bead in beads]


def pieces(gold: Sequence[Group], *, length: int = 60) -> list[list[Group]]:
    """The groups of a long document in runs of at least ``length``, cut only where nothing crosses the cut,
    so that every other run can be kept back for measuring."""
    found: list[list[Group]] = [[]]
    after = [0, 0]
    for number, group in enumerate(gold):
        if len(found[-1]) >= length and all(
            x >= after[side] for later in gold[number:] for side in (0, 1) for x in later[side]
        ):
            found.append([])
        found[-1].append(group)
        after = [max([after[side], *(x + 1 for x in group[side])]) for side in (0, 1)]
    return found


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


def evaluate(folder: Path, *, parity: int | None = None, align: Align = align) -> Mapping[str, Counts]:
    """The counts of a folder by level ("all" holds every article).

    ``parity`` 0 or 1 counts only articles whose names are even or odd numbers; where names are none, every
    other article in the order of the folder, or where there is one alone, every other piece of it.
    """
    meta = folder / "meta.jsonl"
    levels: dict[str, str] = {}
    edits: dict[str, dict[str, Any]] = {}
    if meta.is_file():
        for line in meta.read_text(encoding="utf-8").splitlines():
            entry = json.loads(line)
            levels[entry["id"]] = str(entry.get("level", "?"))
            if {"omitted", "added", "moved"} <= entry.keys():
                edits[entry["id"]] = entry
    counts: dict[str, Counts] = defaultdict(Counts)
    named = articles(folder)
    for place, (name, (left, right)) in enumerate(named):
        if parity is not None and len(named) > 1 and parity_of(name, place) != parity:
            continue
        source, target = (read_segments(folder / f"{name}.{language}") for language in (left, right))
        beads = align(source, target, source_language=left, target_language=right)
        gold = read_gold(folder / f"{name}.gold")
        if parity is not None and len(named) == 1:
            gold = [group for piece in pieces(gold)[parity::2] for group in piece]
            kept = [{x for group in gold for x in group[side]} for side in (0, 1)]
            beads = tuple(bead for bead in beads if kept[0] & {*bead.source} or kept[1] & {*bead.target})
        for key in ("all", *([f"level {levels[name]}"] if name in levels else [])):
            counts[key].add(groups_of(beads), gold, [bead.confidence for bead in beads])
            if name in edits:
                counts[key].planted.add(beads, gold, edits[name])
    return dict(sorted(counts.items()))


def parity_of(name: str, place: int) -> int:
    """0 for an even article and 1 for an odd one: by its name if that is a number, else by its place."""
    return (int(name) if name.isdecimal() else place) % 2


def table(counts: Mapping[str, Counts]) -> str:
    """The figures as lines of text, one row per level."""
    heads = ("strict P/R/F1", "lax P/R/F1", "source null P/R/F1", "target null P/R/F1")
    rows = [
        " " * 16 + "  ".join(head.ljust(20) for head in heads) + "  confidence AUC/ECE/wrong  where decided"
    ]
    for name, count in counts.items():
        f = count.figures()
        cells = [
            " ".join(f"{f[f'{kind}_{part}']:.3f}" for part in ("precision", "recall", "f1")).ljust(20)
            for kind in ("strict", "lax", "source_null", "target_null")
        ]
        for kind in ("confidence", "decided"):
            area = (
                f"{f[f'{kind}_auc']:.3f}" if f[f"{kind}_wrong"] else "-"
            )  # all right: nothing to tell apart
            cells.append(f"{area} {f[f'{kind}_error']:.3f} {f[f'{kind}_wrong']:.0f}".ljust(24))
        rows.append(f"{name:14}  " + "  ".join(cells).rstrip())
    for name, count in counts.items():
        if count.planted.omitted[3]:
            rows += [f"{name:14}  {line}" for line in count.planted.lines()]
    return "\n".join(rows)


def _aligner(options: argparse.Namespace) -> Align:
    embedder = None if options.vectors is None else read_vectors(options.vectors)
    if options.pairs is None:
        return partial(align, lexicon=options.lexicon, embedder=embedder)
    pairs = learnt.read_pairs(options.pairs)

    def with_pairs(
        source: Sequence[Segment], target: Sequence[Segment], *, source_language: str, target_language: str
    ) -> tuple[Bead, ...]:
        found = learnt.learn(pairs, source_language=source_language, target_language=target_language)
        return align(
            source,
            target,
            source_language=source_language,
            target_language=target_language,
            lexicon=found,
            embedder=embedder,
        )

    return with_pairs


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the figures of the folders; 2 on unreadable input."""
    parser = argparse.ArgumentParser(prog="python -m mtcheck.alignment.evaluate", description=__doc__)
    parser.add_argument("folder", type=Path, nargs="+")
    parser.add_argument("--odd", action="store_true", help="only articles with an odd number")
    parser.add_argument("--even", action="store_true", help="only articles with an even number")
    parser.add_argument(
        "--lexicon", choices=get_args(LexiconChoice), default="auto", help="what compares words (auto)"
    )
    parser.add_argument("--pairs", type=Path, help="two-column TSV of sentence pairs to learn a lexicon from")
    parser.add_argument("--vectors", type=Path, help="an .npz file with the texts' vectors, as an embedder")
    options = parser.parse_args(arguments)
    for folder in options.folder:
        parity = int(options.odd) if options.odd != options.even else None
        try:
            figures = evaluate(folder, parity=parity, align=_aligner(options))
            sys.stdout.write(f"{folder}\n{table(figures)}\n")
        except (MtcheckError, OSError) as err:
            sys.stderr.write(f"mtcheck: error: {err}\n")
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
