"""What speaks for and against every bead of the lattice, as numbers that a weight vector turns into a
log-linear score.

``ALIGNED`` and ``NULL`` name the features; the weights (models/aligner/weights.json) are learnt by
``mtcheck.alignment.fit``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mtcheck.alignment.similarity import coverage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy import bool_, float32, int64
    from numpy.typing import NDArray

    from mtcheck.alignment.meaning import Meaning
    from mtcheck.alignment.similarity import Coverage, Side, WordSimilarity
    from mtcheck.types import Segment

ALIGNED = (
    "1:1",
    "1:2",
    "2:2",
    "1:3",
    "larger",
    "size",
    "covered",
    "evidence",
    "least covered",
    "gain of merging",
    "length",
    "length of short",
    "open join",
    "closed join",
    "same boilerplate",
    "other boilerplate",
    "boilerplate merged",
    "join across blocks",
    "blocks agree",
    "unrelated",
    "cut byline",
    "least covered of merged",
    "meaning",
    "meaning gained",
    "stranger merged",
)
NULL = (
    "source",
    "target",
    "boilerplate",
    "best cover",
    "length",
    "head",
    "tail",
    "alone in block",
    "cut byline",
    "best meaning",
)

# A segment of which the other side covers less has nothing to do with it.
_STRANGER = 0.12

_TERMINAL = frozenset(".!?…。！？")
_CLOSERS = "\"'”’“‘»«)]"


@dataclass(frozen=True)
class SideFacts:
    """What the features ask of each segment of one side besides its words."""

    length: NDArray[float32]
    final: NDArray[bool_]
    boilerplate: NDArray[int64]
    continued: NDArray[bool_]
    first_in_block: NDArray[bool_]
    last_in_block: NDArray[bool_]


def side_facts(
    segments: Sequence[Segment], boilerplate: Sequence[int], continued: Sequence[bool], *, blocks: bool
) -> SideFacts:
    """The facts of one side.

    ``boilerplate`` numbers the label of each segment, 0 for none; ``continued`` marks a "By" whose name is
    the next segment.
    """
    import numpy as np

    texts = [segment.text for segment in segments]
    final = np.array([text.rstrip(_CLOSERS)[-1:] in _TERMINAL for text in texts], dtype=bool)
    block = np.array([segment.block for segment in segments], dtype=np.int64)
    edge = np.ones(len(segments), dtype=bool)
    first, last = edge.copy(), edge.copy()
    if blocks and len(segments):
        first[1:] = block[1:] != block[:-1]
        last[:-1] = first[1:]
    return SideFacts(
        np.array([len(text) for text in texts], dtype=np.float32),
        final,
        np.array(boilerplate, dtype=np.int64),
        np.array(continued, dtype=bool),
        first,
        last,
    )


@dataclass(frozen=True)
class Comparison:
    """Two sides ready to be compared: their words, their facts, and what compares words."""

    source: Side
    target: Side
    source_facts: SideFacts
    target_facts: SideFacts
    languages: tuple[str, str]
    words: WordSimilarity | None
    blocks: bool
    ratio: float
    meaning: Meaning | None = None


@dataclass(frozen=True)
class Rectangle:
    """Features of a rectangle of the lattice.

    ``beads`` yields per shape (m, n) an array [feature, i, j] for beads that begin at (i, j) of the
    rectangle; ``source_null`` and ``target_null`` hold [feature, i] and [feature, j].
    """

    covered: NDArray[float32]
    source_null: NDArray[float32]
    target_null: NDArray[float32]
    _comparison: Comparison
    _coverage: Coverage
    _rows: range
    _columns: range

    def beads(self, longest: int) -> Iterator[tuple[tuple[int, int], NDArray[float32]]]:
        """The features of every shape up to ``longest`` segments a side."""
        yield from _bead_features(self, longest)


def rectangle(comparison: Comparison, rows: range, columns: range, longest: int) -> Rectangle:
    """The features of the beads between the two ranges of segments; neither range may be empty."""
    import numpy as np

    covered = coverage(
        comparison.source,
        comparison.target,
        rows=rows,
        columns=columns,
        longest=longest,
        languages=comparison.languages,
        lexicon=comparison.words,
    )
    source_mass = comparison.source.mass[rows.start : rows.stop, None]
    target_mass = comparison.target.mass[None, columns.start : columns.stop]
    single = (covered.source[0] + covered.target[0]) / (source_mass + target_mass + 1e-6)
    close = comparison.meaning.closeness(1, 1, rows, columns) if comparison.meaning is not None else None
    nulls = []
    for number, facts, span, best in (
        (0, comparison.source_facts, rows, single.max(1)),
        (1, comparison.target_facts, columns, single.max(0)),
    ):
        part = slice(span.start, span.stop)
        count = len(facts.length)
        place = np.arange(span.start, span.stop)
        table = np.zeros((len(NULL), len(span)), dtype=np.float32)
        table[number] = 1
        table[2] = facts.boilerplate[part] > 0
        table[3] = best
        table[4] = np.log(facts.length[part] + 1) - 4.5
        table[5] = place < min(3, count // 4)
        table[6] = place >= count - min(3, count // 4)
        if comparison.blocks:
            table[7] = facts.first_in_block[part] & facts.last_in_block[part]
        table[8] = facts.continued[part]
        if close is not None:
            table[9] = close.max(1 - number)
        nulls.append(table)
    return Rectangle(single, nulls[0], nulls[1], comparison, covered, rows, columns)


def _bead_features(box: Rectangle, longest: int) -> Iterator[tuple[tuple[int, int], NDArray[float32]]]:
    import numpy as np

    comparison, covered = box._comparison, box._coverage
    rows, columns = slice(box._rows.start, box._rows.stop), slice(box._columns.start, box._columns.stop)
    mass = (comparison.source.mass[rows], comparison.target.mass[columns])
    facts = (comparison.source_facts, comparison.target_facts)
    most = (min(longest, len(box._rows)), min(longest, len(box._columns)))
    length = _windows(facts[0].length[rows], most[0]), _windows(facts[1].length[columns], most[1])
    masses = _windows(mass[0], most[0]), _windows(mass[1], most[1])
    joins = [_joins(f, part, count) for f, part, count in zip(facts, (rows, columns), most, strict=True)]
    label = [f.boilerplate[part] for f, part in zip(facts, (rows, columns), strict=True)]
    # What a run of n segments covers of a segment by chance: what it covers in the middle of all places.
    chance_source = [_chance(covered.source[n], axis=1) for n in range(most[1])]
    chance_target = [_chance(covered.target[m], axis=0) for m in range(most[0])]
    own_source = [c / (mass[0][:, None] + 1e-6) for c in covered.source[: most[1]]]
    own_target = [c / (mass[1][None, :] + 1e-6) for c in covered.target[: most[0]]]

    close: dict[tuple[int, int], NDArray[float32]] = {}
    source_sum: dict[tuple[int, int], NDArray[float32]] = {}
    target_sum: dict[tuple[int, int], NDArray[float32]] = {}
    source_least: dict[tuple[int, int], NDArray[float32]] = {}
    target_least: dict[tuple[int, int], NDArray[float32]] = {}
    source_chance: dict[tuple[int, int], NDArray[float32]] = {}
    target_chance: dict[tuple[int, int], NDArray[float32]] = {}
    for m in range(1, most[0] + 1):
        for n in range(1, most[1] + 1):
            key = (m, n)
            if m == 1:
                source_sum[key], source_least[key] = covered.source[n - 1], own_source[n - 1]
                source_chance[key] = chance_source[n - 1]
            else:
                source_sum[key] = source_sum[m - 1, n][:-1] + covered.source[n - 1][m - 1 :]
                source_least[key] = np.minimum(source_least[m - 1, n][:-1], own_source[n - 1][m - 1 :])
                source_chance[key] = source_chance[m - 1, n][:-1] + chance_source[n - 1][m - 1 :]
            if n == 1:
                target_sum[key], target_least[key] = covered.target[m - 1], own_target[m - 1]
                target_chance[key] = chance_target[m - 1]
            else:
                target_sum[key] = target_sum[m, n - 1][:, :-1] + covered.target[m - 1][:, n - 1 :]
                target_least[key] = np.minimum(target_least[m, n - 1][:, :-1], own_target[m - 1][:, n - 1 :])
                target_chance[key] = target_chance[m, n - 1][:, :-1] + chance_target[m - 1][:, n - 1 :]
            height, width = len(box._rows) - m + 1, len(box._columns) - n + 1
            part = source_sum[key][:height, :width], target_sum[key][:height, :width]
            least = np.minimum(source_least[key][:height, :width], target_least[key][:height, :width])
            weight = masses[0][m - 1][:, None] + masses[1][n - 1][None, :] + 1e-6
            both = part[0] + part[1]
            table = np.zeros((len(ALIGNED), height, width), dtype=np.float32)
            size = m + n
            if size == 2:
                table[0] = 1
            elif size == 3:
                table[1] = 1
            elif m == n == 2:
                table[2] = 1
            elif size == 4:
                table[3] = 1
            else:
                table[4] = size - 4
            table[5] = size
            cover = both / weight
            table[6] = size * cover
            chance = source_chance[key][:height] + target_chance[key][:, :width]
            table[7] = np.clip(both - chance, -1, 8)
            table[8] = size * least
            if size > 2:
                table[21] = least
                table[24] = least < _STRANGER
                gain = np.zeros((height, width), dtype=np.float32)
                # What the first or the last segment adds: the smaller of the two, on either side.
                if n > 1:
                    fewer = source_sum[m, n - 1]
                    shorter = np.maximum(fewer[:height, :width], fewer[:height, 1 : width + 1])
                    gain += (part[0] - shorter) / (masses[0][m - 1][:, None] + 1e-6)
                if m > 1:
                    fewer = target_sum[m - 1, n]
                    shorter = np.maximum(fewer[:height, :width], fewer[1 : height + 1, :width])
                    gain += (part[1] - shorter) / (masses[1][n - 1][None, :] + 1e-6)
                table[9] = gain
            log_ratio = np.log(
                (length[0][m - 1][:, None] * comparison.ratio + 5) / (length[1][n - 1][None, :] + 5)
            )
            table[10] = np.minimum(log_ratio**2, 3) * min(size, 4)
            short = np.minimum(length[0][m - 1][:, None], length[1][n - 1][None, :]) < 40
            table[11] = np.where(short, table[10], 0)
            table[12] = joins[0].open[m - 1][:, None] + joins[1].open[n - 1][None, :]
            table[13] = joins[0].closed[m - 1][:, None] + joins[1].closed[n - 1][None, :]
            _boilerplate_features(table, label, (m, n), height, width)
            if comparison.blocks:
                table[17] = joins[0].across[m - 1][:, None] + joins[1].across[n - 1][None, :]
                table[18] = _blocks_agree(facts, box, m, n, height, width)
            table[19] = np.maximum(0, 0.2 - cover) * size
            if comparison.meaning is not None:
                close[key] = comparison.meaning.closeness(m, n, box._rows, box._columns)
                table[22] = size * close[key]
                if size > 2:
                    table[23] = close[key] - _closest_part(close, m, n, height, width)
            for axis, (f, span, count) in enumerate(((facts[0], box._rows, m), (facts[1], box._columns, n))):
                if f.continued.any():
                    cut = f.continued[span.start + count - 1 : span.stop].astype(np.float32)
                    table[20] += cut[:, None] if axis == 0 else cut[None, :]
            yield key, table


def _closest_part(
    close: dict[tuple[int, int], NDArray[float32]], m: int, n: int, height: int, width: int
) -> NDArray[float32]:
    # The best closeness of the bead without its first or its last segment on either side.
    import numpy as np

    parts = []
    if m > 1:
        parts += [close[m - 1, n][:height, :width], close[m - 1, n][1 : height + 1, :width]]
    if n > 1:
        parts += [close[m, n - 1][:height, :width], close[m, n - 1][:height, 1 : width + 1]]
    best: NDArray[float32] = np.maximum.reduce(parts)
    return best


def _boilerplate_features(
    table: NDArray[float32], label: list[NDArray[int64]], shape: tuple[int, int], height: int, width: int
) -> None:
    import numpy as np

    if not (label[0].any() or label[1].any()):
        return
    m, n = shape
    left = np.stack([label[0][k : k + height] for k in range(m)])
    right = np.stack([label[1][k : k + width] for k in range(n)])
    pure = (left.min(0) == left.max(0))[:, None] & (right.min(0) == right.max(0))[None, :]
    same = pure & (left[0][:, None] == right[0][None, :])
    some = (left.max(0) > 0)[:, None] | (right.max(0) > 0)[None, :]
    table[14] = same & some
    table[15] = ~same & some
    if m + n > 2:
        table[16] = some & ~same


def _blocks_agree(
    facts: tuple[SideFacts, SideFacts], box: Rectangle, m: int, n: int, height: int, width: int
) -> NDArray[float32]:
    import numpy as np

    i, j = box._rows.start, box._columns.start
    begin = facts[0].first_in_block[i : i + height, None] == facts[1].first_in_block[None, j : j + width]
    end = (
        facts[0].last_in_block[i + m - 1 : i + m - 1 + height, None]
        == facts[1].last_in_block[None, j + n - 1 : j + n - 1 + width]
    )
    both: NDArray[float32] = begin.astype(np.float32) + end
    return both


def _windows(values: NDArray[float32], most: int) -> list[NDArray[float32]]:
    # Sums over runs of 1, 2, ... most values.
    runs = [values]
    for length in range(1, most):
        runs.append(runs[-1][:-1] + values[length:])
    return runs


def _chance(covered: NDArray[float32], *, axis: int) -> NDArray[float32]:
    import numpy as np

    if covered.shape[axis] < 6:
        return np.zeros_like(covered.max(axis=axis, keepdims=True))
    middle: NDArray[float32] = np.median(covered, axis=axis, keepdims=True)
    return middle


@dataclass(frozen=True)
class _Joins:
    open: list[NDArray[float32]]
    closed: list[NDArray[float32]]
    across: list[NDArray[float32]]


def _joins(facts: SideFacts, part: slice, most: int) -> _Joins:
    # How many of the joins inside a run follow a sentence that is not closed, that is closed, that ends
    # its block.
    import numpy as np

    final = facts.final[part]
    last = facts.last_in_block[part]
    tables = []
    for before in (~final, final, last):
        ones = before.astype(np.float32)
        runs = [np.zeros(len(ones), dtype=np.float32)]
        for length in range(1, most):
            runs.append(runs[-1][:-1] + ones[length - 1 : len(ones) - 1])
        tables.append(runs)
    return _Joins(tables[0], tables[1], tables[2])
