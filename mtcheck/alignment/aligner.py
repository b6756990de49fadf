"""Aligns two lists of segments: words are compared, the best sequence of beads is searched, boilerplate is
told apart."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from mtcheck.alignment import boilerplate, coarse, features, moved, search
from mtcheck.alignment.lexicon import aligner_folder, load_lexicon
from mtcheck.alignment.similarity import sides
from mtcheck.errors import ModelError
from mtcheck.types import Bead, primary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy import float32
    from numpy.typing import NDArray

    from mtcheck.alignment.similarity import WordSimilarity
    from mtcheck.types import BeadKind, Segment

LONGEST = 4
# Up to this many nodes the search is exact; beyond it runs in a band around a coarse path.
EXACT_NODES = 60_000
_BLOCK = 96


@dataclass(frozen=True)
class Weights:
    """The weights of the features and of the confidence, for one kind of word similarity."""

    aligned: NDArray[float32]
    null: NDArray[float32]
    confidence: tuple[float, ...]


@cache
def load_weights(kind: str) -> Weights:
    """The shipped weights: "lexicon" where a lexicon compares words, "fallback" where spelling alone does."""
    import numpy as np

    path = aligner_folder() / "weights.json"
    try:
        table = json.loads(path.read_text(encoding="utf-8"))[kind]
        return Weights(
            np.array([table["aligned"][name] for name in features.ALIGNED], dtype=np.float32),
            np.array([table["null"][name] for name in features.NULL], dtype=np.float32),
            tuple(table["confidence"]),
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
    similarity: WordSimilarity | None = None,
    longest: int = LONGEST,
) -> tuple[Bead, ...]:
    """The beads of two texts in the order of the source; each segment stands in exactly one.

    A bead without source stands where it comes in the target. ``similarity`` replaces the shipped lexicon;
    without either, spelling, numbers, names, punctuation and length decide. ``longest`` is the most
    segments on one side of a bead. Boilerplate without counterpart is a boilerplate bead, never an
    omission or addition; on both sides it pairs up by its label.
    """
    source_labels = boilerplate.labels(source, source_language, target_language)
    target_labels = boilerplate.labels(target, target_language, source_language)
    if not source or not target:
        return tuple(_bead((s.index,), (), source_labels[k]) for k, s in enumerate(source)) + tuple(
            _bead((), (t.index,), target_labels[k]) for k, t in enumerate(target)
        )
    comparison = compare(
        source,
        target,
        source_language=source_language,
        target_language=target_language,
        similarity=similarity,
        labels=(source_labels, target_labels),
    )
    weights = load_weights("fallback" if comparison.words is None else "lexicon")
    steps = search.best_path(lattice(comparison, weights, longest=longest))
    steps = moved.reunite(comparison, weights, steps, longest=longest)
    return tuple(_beads(steps, source, target, source_labels, target_labels, weights))


def without_lexicon(
    comparison: features.Comparison, source: Sequence[Segment], target: Sequence[Segment]
) -> features.Comparison:
    """The comparison as it would be for a language pair without lexicon."""
    languages = comparison.languages
    one, other = sides(
        [s.text for s in source],
        [t.text for t in target],
        source_language=languages[0],
        target_language=languages[1],
        lexicon=None,
    )
    return replace(comparison, source=one, target=other, words=None)


def compare(
    source: Sequence[Segment],
    target: Sequence[Segment],
    *,
    source_language: str,
    target_language: str,
    similarity: WordSimilarity | None = None,
    labels: tuple[Sequence[str | None], Sequence[str | None]],
) -> features.Comparison:
    """The two sides made ready for the features; neither may be empty."""
    lexicon = load_lexicon(source_language, target_language) if similarity is None else None
    words = similarity if similarity is not None else lexicon
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


def confidence(features_of_step: Sequence[float], weights: Weights) -> float:
    """The calibrated probability that a bead is right."""
    import math

    total = sum(w * x for w, x in zip(weights.confidence, features_of_step, strict=True))
    return round(1 / (1 + math.exp(-max(-30.0, min(30.0, total)))), 4)


def confidence_features(step: search.Step) -> tuple[float, float, float, float, float]:
    """What a bead's confidence rests on: a constant, the log odds of its posterior, what it gains over
    leaving its segments without partner, whether it is a null, whether it was moved."""
    import math

    odds = max(-8.0, min(8.0, math.log(max(step.posterior, 1e-9) / max(1 - step.posterior, 1e-9))))
    size = sum(step.shape)
    null = 0 in step.shape
    gain = 0.0 if null else max(-2.0, min(6.0, step.gain / size))
    return (1.0, odds, gain, float(null), float(step.moved))


def _beads(
    steps: Sequence[search.Step],
    source: Sequence[Segment],
    target: Sequence[Segment],
    source_labels: Sequence[str | None],
    target_labels: Sequence[str | None],
    weights: Weights,
) -> list[Bead]:
    beads = []
    for step in steps:
        rows = range(step.row, step.row + step.shape[0])
        columns = range(step.column, step.column + step.shape[1])
        names = {source_labels[i] for i in rows} | {target_labels[j] for j in columns}
        label = names.pop() if len(names) == 1 else None
        bead = _bead(
            tuple(source[i].index for i in rows),
            tuple(target[j].index for j in columns),
            label,
            confidence=confidence(confidence_features(step), weights),
        )
        beads.append(replace(bead, moved=True) if step.moved else bead)
    return beads


def _bead(
    source: tuple[int, ...], target: tuple[int, ...], label: str | None, *, confidence: float = 1.0
) -> Bead:
    if label is not None and not (source and target and label in boilerplate.HEAD_LABELS):
        return Bead(source, target, "boilerplate", confidence, label)
    kind: BeadKind = "aligned" if source and target else "omission" if source else "addition"
    return Bead(source, target, kind, confidence, label)
