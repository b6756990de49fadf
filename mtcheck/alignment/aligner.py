"""Aligns two lists of segments: words are compared, the best sequence of beads is searched, boilerplate is
told apart."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from mtcheck.alignment import boilerplate, coarse, confidence, features, learnt, moved, search
from mtcheck.alignment.lexicon import Lexicon, aligner_folder, load_lexicon
from mtcheck.alignment.meaning import meaning
from mtcheck.alignment.regrouping import paired, parted, rejoined
from mtcheck.alignment.similarity import sides
from mtcheck.errors import ModelError
from mtcheck.types import Bead, primary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy import float32
    from numpy.typing import NDArray

    from mtcheck.alignment.meaning import Meaning, SentenceEmbedder
    from mtcheck.alignment.recurring import Recurring
    from mtcheck.alignment.similarity import WordSimilarity
    from mtcheck.types import BeadKind, Segment

LONGEST = 6
# The first search tries beads of up to so many segments a side.
NARROW = 4
# Up to this many nodes the search is exact; beyond it runs in a band around a coarse path.
EXACT_NODES = 60_000
_BLOCK = 96
_AROUND = 3  # beads on either side of a place that is searched again
_CONTEXT = 40
_ROUNDS = 2


LexiconChoice = Literal["auto", "shipped", "document", "none"]


@dataclass(frozen=True)
class Weights:
    """The weights of the features and of the confidence, for one kind of word similarity."""

    aligned: NDArray[float32]
    null: NDArray[float32]
    confidence: NDArray[float32]


@cache
def load_weights(kind: str) -> Weights:
    """The shipped weights: "lexicon" where a language's lexicon compares words, "learnt" where one of a few
    pairs does, "fallback" where spelling alone does, "embedder" beside sentence embeddings. A feature that is
    not there weighs nothing."""
    import numpy as np

    path = aligner_folder() / "weights.json"
    try:
        table = json.loads(path.read_text(encoding="utf-8"))[kind]
        return Weights(
            np.array([table["aligned"].get(name, 0) for name in features.ALIGNED], dtype=np.float32),
            np.array([table["null"].get(name, 0) for name in features.NULL], dtype=np.float32),
            np.array([table["confidence"].get(name, 0) for name in confidence.NAMES], dtype=np.float32),
        )
    except (OSError, ValueError, KeyError) as err:
        raise ModelError(
            f"{path}: the aligner's weights cannot be read ({err}). Install mtcheck again."
        ) from err


def align(
    source: Sequence[Segment],
    target: Sequence[Segment],
    *,
    source_language: str,
    target_language: str,
    lexicon: WordSimilarity | LexiconChoice = "auto",
    embedder: SentenceEmbedder | None = None,
    recurring: tuple[Recurring, Recurring] | None = None,
    longest: int = LONGEST,
) -> tuple[Bead, ...]:
    """The beads of two texts in the order of the source; each segment stands in exactly one.

    A bead without source stands where it comes in the target. ``lexicon`` says what compares words:
    "shipped" the lexicon that comes with mtcheck, "document" one learnt from the two texts after a first
    round without, "none" spelling, numbers, names, punctuation and length alone; "auto" the shipped one, or
    where there is none for the two languages, one of the document if it is long enough. One of one's own, as
    ``learnt.learn`` makes it, can be given instead. ``embedder`` compares sentences by their vectors; no
    lexicon is used beside it unless one is given. ``recurring`` knows, per side, the lines that come again in
    the articles of a run. ``longest`` is the most segments on one side of a bead.
    Boilerplate without counterpart is a boilerplate bead, never an omission or addition; on both sides it
    pairs up by its label.
    """
    languages = source_language, target_language
    runs = recurring or (None, None)
    labels = (
        boilerplate.labels(source, *languages, run=runs[0]),
        boilerplate.labels(target, *reversed(languages), run=runs[1]),
    )
    if not source or not target:
        return tuple(_bead((s.index,), (), labels[0][k]) for k, s in enumerate(source)) + tuple(
            _bead((), (t.index,), labels[1][k]) for k, t in enumerate(target)
        )
    words = lexicon if not isinstance(lexicon, str) else None
    if lexicon == "shipped" or (lexicon == "auto" and embedder is None):
        words = load_lexicon(*languages)
    near = None
    if embedder is not None:
        near = meaning([s.text for s in source], [t.text for t in target], embedder, longest=longest)
    found = _beads(source, target, languages, labels, words, near, longest)
    if words is None and near is None and lexicon in ("auto", "document"):
        for _ in range(_ROUNDS):
            known = learnt.pairs_of(found, source, target)
            if len(known) < learnt.FEWEST:
                break
            words = learnt.learn(known, source_language=source_language, target_language=target_language)
            found = _beads(source, target, languages, labels, words, near, longest)
    return found


def _beads(
    source: Sequence[Segment],
    target: Sequence[Segment],
    languages: tuple[str, str],
    labels: tuple[Sequence[str | None], Sequence[str | None]],
    words: WordSimilarity | None,
    near: Meaning | None,
    longest: int,
) -> tuple[Bead, ...]:
    comparison = compare(
        source,
        target,
        source_language=languages[0],
        target_language=languages[1],
        words=words,
        near=near,
        labels=labels,
    )
    weights = load_weights(kind_of(comparison))
    beads = []
    steps = steps_of(comparison, weights, longest=longest)
    sure = confidence.probabilities(confidence.evidence(comparison, steps), weights.confidence)
    for step, probability in zip(steps, sure, strict=True):
        rows = range(step.row, step.row + step.shape[0])
        columns = range(step.column, step.column + step.shape[1])
        names = {labels[0][i] for i in rows} | {labels[1][j] for j in columns}
        label = names.pop() if len(names) == 1 else None
        bead = _bead(
            tuple(source[i].index for i in rows),
            tuple(target[j].index for j in columns),
            label,
            confidence=probability,
        )
        beads.append(replace(bead, moved=True) if step.moved else bead)
    return tuple(beads)


def steps_of(comparison: features.Comparison, weights: Weights, *, longest: int) -> list[search.Step]:
    """The beads of a comparison with what is known of each: the best path, wider beads where narrow ones
    did not do, moved passages reunited, and merged sentences joined."""
    narrow = min(longest, NARROW)
    steps = search.best_path(lattice(comparison, weights, longest=narrow))
    if longest > narrow:
        steps = _widened(comparison, weights, steps, narrow=narrow, longest=longest)
    steps = parted(comparison, steps)
    steps = moved.reunite(comparison, weights, steps, longest=longest)
    return paired(comparison, rejoined(comparison, steps, longest=longest))


def _widened(
    comparison: features.Comparison,
    weights: Weights,
    steps: list[search.Step],
    *,
    narrow: int,
    longest: int,
) -> list[search.Step]:
    # Beads of more than four segments a side are rare, and trying them everywhere would double the time.
    # Where one belongs, the narrow search has used its widest bead or left prose on both sides of a gap.
    wide = [max(step.shape) >= narrow for step in steps]
    for number, (one, other) in enumerate(pairwise(steps)):
        if {one.shape, other.shape} == {(1, 0), (0, 1)} and _prose(comparison, one, other):
            wide[number] = True
    found: list[search.Step] = []
    number = 0
    while number < len(steps):
        if not any(wide[number : number + _AROUND]):
            found.append(steps[number])
            number += 1
            continue
        end = number
        while any(wide[max(number, end - _AROUND) : end + _AROUND + 1]) and end < len(steps):
            end += 1
        part = steps[number:end]
        rows = range(part[0].row, part[-1].row + part[-1].shape[0])
        columns = range(part[0].column, part[-1].column + part[-1].shape[1])
        if rows and columns and len(rows) * len(columns) <= EXACT_NODES:
            again = search.best_path(
                moved.part_of_lattice(comparison, weights, rows, columns, longest=longest, context=_CONTEXT)
            )
            part = [replace(s, row=s.row + rows.start, column=s.column + columns.start) for s in again]
            if found:  # it knows of joining with the bead that stood here
                found[-1] = replace(found[-1], joint=search.APART)
        found.extend(part)
        number = end
    return found


def _prose(comparison: features.Comparison, *nulls: search.Step) -> bool:
    return not any(
        comparison.source_facts.boilerplate[step.row]
        if step.shape[0]
        else comparison.target_facts.boilerplate[step.column]
        for step in nulls
    )


def kind_of(comparison: features.Comparison) -> str:
    """Which weights a comparison takes."""
    if comparison.meaning is not None:
        return "embedder"
    if comparison.words is None:
        return "fallback"
    return "learnt" if isinstance(comparison.words, Lexicon) and comparison.words.learnt else "lexicon"


def compare(
    source: Sequence[Segment],
    target: Sequence[Segment],
    *,
    source_language: str,
    target_language: str,
    words: WordSimilarity | None,
    near: Meaning | None = None,
    labels: tuple[Sequence[str | None], Sequence[str | None]],
) -> features.Comparison:
    """The two sides made ready for the features; neither may be empty. ``words`` None leaves spelling,
    numbers, names and punctuation."""
    lexicon = words if isinstance(words, Lexicon) else None
    source_side, target_side = sides(
        [s.text for s in source],
        [t.text for t in target],
        source_language=source_language,
        target_language=target_language,
        lexicon=lexicon,
    )
    numbers = {
        label: k + 1 for k, label in enumerate(sorted({x for side in labels for x in side if x is not None}))
    }
    codes = [[0 if label is None else numbers[label] for label in side] for side in labels]
    # Paragraphs tell something only where both sides have some of several sentences, and more than one of
    # them.
    blocks = all(1 < len({s.block for s in side}) < len(side) for side in (source, target))
    source_facts = features.side_facts(
        source, codes[0], boilerplate.continued(source, labels[0]), blocks=blocks
    )
    target_facts = features.side_facts(
        target, codes[1], boilerplate.continued(target, labels[1]), blocks=blocks
    )
    ratio = float(target_facts.length.sum() + 200) / float(source_facts.length.sum() + 200)
    return features.Comparison(
        source_side,
        target_side,
        source_facts,
        target_facts,
        (primary(source_language), primary(target_language)),
        words,
        blocks,
        min(1.6, max(0.6, ratio)),
        near,
    )


def shapes(longest: int) -> list[search.Shape]:
    """All shapes of beads: nulls first, then m:n up to ``longest`` a side."""
    return [(1, 0), (0, 1), *((m, n) for m in range(1, longest + 1) for n in range(1, longest + 1))]


def lattice(comparison: features.Comparison, weights: Weights, *, longest: int) -> search.Lattice:
    """The scored lattice: exact for articles, a band around a coarse path for long texts."""
    rows, columns = len(comparison.source_facts.length), len(comparison.target_facts.length)
    if (rows + 1) * (columns + 1) <= EXACT_NODES:
        nodes = search.all_nodes(rows, columns)
        built = search.empty_lattice(nodes, shapes(longest))
        _score(built, comparison, weights, range(rows), range(columns), (0, rows, 0, columns), longest)
        return built
    path = coarse.path(comparison)
    nodes = search.band_nodes(rows, columns, path, coarse.HALF_WIDTH)
    built = search.empty_lattice(nodes, shapes(longest))
    for begin in range(0, rows + 1, _BLOCK):
        end = min(begin + _BLOCK, rows)
        low, high = coarse.columns_of(nodes, begin, end)
        wide = (range(begin, min(rows, end + longest)), range(low, min(columns, high + longest)))
        _score(built, comparison, weights, wide[0], wide[1], (begin, end, low, min(columns, high)), longest)
    return built


def _score(
    built: search.Lattice,
    comparison: features.Comparison,
    weights: Weights,
    rows: range,
    columns: range,
    starts: tuple[int, int, int, int],
    longest: int,
) -> None:
    # Scores the beads that begin inside `starts`; the ranges reach further, so that the last beads are whole.
    import numpy as np

    row, row_end, column, column_end = starts
    height, width = row_end - row, column_end - column
    if not rows or not columns:
        return
    box = features.rectangle(comparison, rows, columns, longest)
    source_null = np.tensordot(weights.null, box.source_null, 1)[:height]
    target_null = np.tensordot(weights.null, box.target_null, 1)[:width]
    search.put(built, (1, 0), row, column, np.broadcast_to(source_null[:, None], (height, width + 1)))
    search.put(built, (0, 1), row, column, np.broadcast_to(target_null[None, :], (height + 1, width)))
    for shape, table in box.beads(longest):
        search.put(built, shape, row, column, np.tensordot(weights.aligned, table, 1)[:height, :width])


def _bead(
    source: tuple[int, ...], target: tuple[int, ...], label: str | None, *, confidence: float = 1.0
) -> Bead:
    if label is not None and not (source and target and label in boilerplate.HEAD_LABELS):
        return Bead(source, target, "boilerplate", confidence, label)
    kind: BeadKind = "aligned" if source and target else "omission" if source else "addition"
    return Bead(source, target, kind, confidence, label)
