"""The best sequence of beads through the lattice, and how probable each bead is among all sequences.

A node (i, j) stands after i source and j target segments. Nodes are kept diagonal by diagonal (i + j = d),
each diagonal as a run of consecutive i from ``low[d]`` on: the whole lattice for articles, a band around a
coarse path for long texts. Every step of the dynamic programme is a handful of array operations per
diagonal, so that time and memory grow with the band.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy import float32, float64, floating, int64
    from numpy.typing import NDArray

Shape = tuple[int, int]
# A look past the band reads minus infinity. Along a diagonal the band moves by at most one, so no look
# reaches further than the longest side of a bead.
_PAD = 8
_IMPOSSIBLE = -1e30
# What a bead is worse off together with the next one, where nothing is known of it or where it is more.
APART = -12.0


@dataclass(frozen=True)
class Nodes:
    """Which nodes there are: diagonal d holds (low[d] + k, d - low[d] - k) for 0 <= k < width."""

    rows: int
    columns: int
    low: NDArray[int64]
    width: int

    @property
    def diagonals(self) -> int:
        """How many diagonals there are."""
        return self.rows + self.columns + 1


@dataclass(frozen=True)
class Lattice:
    """Scores of beads by the node at which they end: ``scores[d, shape, _PAD + k]``, minus infinity where
    there is none."""

    nodes: Nodes
    shapes: tuple[Shape, ...]
    scores: NDArray[float32]


@dataclass(frozen=True)
class Step:
    """A bead of the best sequence: where it begins, its shape, its score and its posterior probability.

    ``gain`` is what it scores above leaving each of its segments without a partner; ``joint`` what one bead
    in the place of this and the next would score above the two.
    """

    row: int
    column: int
    shape: Shape
    score: float
    posterior: float
    gain: float = 0.0
    moved: bool = False
    joint: float = APART


def all_nodes(rows: int, columns: int) -> Nodes:
    """Every node of a lattice."""
    import numpy as np

    low = np.maximum(0, np.arange(rows + columns + 1) - columns)
    return Nodes(rows, columns, low, min(rows, columns) + 1)


def band_nodes(rows: int, columns: int, path: Sequence[tuple[int, int]], half_width: int) -> Nodes:
    """The nodes within ``half_width`` of a path of nodes from (0, 0) to (rows, columns)."""
    import numpy as np

    points = np.array(path, dtype=np.float64)
    diagonal = points.sum(1)
    middle = np.interp(np.arange(rows + columns + 1), diagonal, points[:, 0])
    width = min(2 * half_width + 1, min(rows, columns) + 1)
    low = np.rint(middle).astype(np.int64) - width // 2
    d = np.arange(rows + columns + 1)
    # Inside the rectangle: i >= 0, j = d - i <= columns, and the run may stick out at the far side only.
    low = np.clip(low, np.maximum(0, d - columns), np.maximum(0, np.minimum(rows, d) - width + 1).clip(0))
    low = np.maximum(low, np.maximum(0, d - columns))
    return Nodes(rows, columns, low, width)


def empty_lattice(nodes: Nodes, shapes: Sequence[Shape]) -> Lattice:
    """A lattice without any bead yet."""
    import numpy as np

    scores = np.full((nodes.diagonals, len(shapes), nodes.width + 2 * _PAD), _IMPOSSIBLE, dtype=np.float32)
    return Lattice(nodes, tuple(shapes), scores)


def put(lattice: Lattice, shape: Shape, row: int, column: int, scores: NDArray[floating[Any]]) -> None:
    """Enters the scores of beads of one shape that begin at (row + i, column + j)."""
    import numpy as np

    nodes = lattice.nodes
    i = row + shape[0] + np.arange(scores.shape[0])[:, None]
    d = i + (column + shape[1] + np.arange(scores.shape[1]))[None, :]
    k = i - nodes.low[d]
    inside = (k >= 0) & (k < nodes.width)
    lattice.scores[d[inside], lattice.shapes.index(shape), _PAD + k[inside]] = scores[inside]


def best_path(lattice: Lattice, *, posteriors: bool = True) -> list[Step]:
    """The beads of the best sequence in order. ``posteriors=False`` saves the two further passes and gives
    1.0."""
    import numpy as np

    nodes = lattice.nodes
    _, choice = _forward(lattice, soft=False)
    steps: list[tuple[int, int, int]] = []
    row, column = nodes.rows, nodes.columns
    while row or column:
        d = row + column
        number = int(choice[d, row - int(nodes.low[d])])
        steps.append((row, column, number))
        row, column = row - lattice.shapes[number][0], column - lattice.shapes[number][1]
    steps.reverse()
    if posteriors:
        inward, _ = _forward(lattice, soft=True)
        outward = _backward(lattice)
        whole = inward[nodes.diagonals - 1, _PAD + nodes.rows - int(nodes.low[-1])]
    found: list[Step] = []
    for row, column, number in steps:
        m, n = lattice.shapes[number]
        d = row + column
        score = float(lattice.scores[d, number, _PAD + row - int(nodes.low[d])])
        posterior = 1.0
        if posteriors:
            before = inward[d - m - n, _PAD + row - m - int(nodes.low[d - m - n])]
            after = outward[d, _PAD + row - int(nodes.low[d])]
            posterior = float(np.exp(min(0.0, before + score + after - whole)))
        if found:
            found[-1] = replace(found[-1], joint=_joint(lattice, row, column, found[-1], (m, n), score))
        found.append(
            Step(row - m, column - n, (m, n), score, posterior, _gain(lattice, row, column, (m, n), score))
        )
    return found


def _joint(lattice: Lattice, row: int, column: int, before: Step, shape: Shape, score: float) -> float:
    both = (before.shape[0] + shape[0], before.shape[1] + shape[1])
    if both not in lattice.shapes:
        return APART
    d = row + column
    value = float(lattice.scores[d, lattice.shapes.index(both), _PAD + row - int(lattice.nodes.low[d])])
    return max(APART, value - before.score - score)


def _gain(lattice: Lattice, row: int, column: int, shape: Shape, score: float) -> float:
    # A null scores the same wherever it stands, so any node of the band that it ends at will do.
    nodes = lattice.nodes
    if 0 in shape or (1, 0) not in lattice.shapes:
        return 0.0
    alone = 0.0
    at: list[tuple[int, int, Shape]] = [(row - k, column, (1, 0)) for k in range(shape[0])]
    at += [(row, column - k, (0, 1)) for k in range(shape[1])]
    for i, j, null in at:
        k = i - int(nodes.low[i + j])
        inside = 0 <= k < nodes.width
        value = float(lattice.scores[i + j, lattice.shapes.index(null), _PAD + k]) if inside else _IMPOSSIBLE
        if value > _IMPOSSIBLE / 2:
            alone += value
    return score - alone


def marginals(lattice: Lattice) -> tuple[NDArray[float64], float]:
    """The posterior probability of every bead, laid out as ``scores`` but without its padding, and the
    logarithm of the sum over all sequences."""
    import numpy as np

    nodes = lattice.nodes
    inward, _ = _forward(lattice, soft=True)
    outward = _backward(lattice)
    whole = float(inward[nodes.diagonals - 1, _PAD + nodes.rows - int(nodes.low[-1])])
    result = np.zeros((nodes.diagonals, len(lattice.shapes), nodes.width))
    inner = slice(_PAD, _PAD + nodes.width)
    looks, reach = _looks(lattice, ahead=False), np.arange(nodes.width)
    for d in range(1, nodes.diagonals):
        before = inward.ravel()[looks[d][:, None] + reach]
        after = outward[d, inner]
        with np.errstate(under="ignore"):
            result[d] = np.exp(np.minimum(0.0, before + lattice.scores[d, :, inner] + after - whole))
    return result, whole


def _looks(lattice: Lattice, *, ahead: bool) -> NDArray[int64]:
    # Where, in a flat table of padded diagonals, the run of nodes begins that a bead of each shape leads
    # to (ahead) or comes from, for each diagonal. A bead that would leave the lattice looks at its own
    # diagonal, where it is impossible.
    import numpy as np

    nodes = lattice.nodes
    sign = 1 if ahead else -1
    m = np.array([shape[0] for shape in lattice.shapes], dtype=np.int64)
    size = np.array([shape[0] + shape[1] for shape in lattice.shapes], dtype=np.int64)
    other = np.clip(np.arange(nodes.diagonals)[:, None] + sign * size, 0, nodes.diagonals - 1)
    shift = np.clip(nodes.low[:, None] + sign * m - nodes.low[other], -_PAD, _PAD)
    found: NDArray[int64] = other * (nodes.width + 2 * _PAD) + _PAD + shift
    return found


def _forward(lattice: Lattice, *, soft: bool) -> tuple[NDArray[float64], NDArray[int64]]:
    import numpy as np

    nodes = lattice.nodes
    values = np.full((nodes.diagonals, nodes.width + 2 * _PAD), _IMPOSSIBLE)
    values[0, _PAD] = 0.0  # node (0, 0): low[0] is 0
    choice = np.zeros((nodes.diagonals, nodes.width), dtype=np.int64)
    flat, reach, looks = values.ravel(), np.arange(nodes.width), _looks(lattice, ahead=False)
    inner = slice(_PAD, _PAD + nodes.width)
    scores = lattice.scores[:, :, inner]
    for d in range(1, nodes.diagonals):
        candidates = flat[looks[d][:, None] + reach] + scores[d]
        if soft:
            values[d, inner] = _log_sum(candidates)
        else:
            picked = candidates.argmax(0)
            choice[d] = picked
            values[d, inner] = candidates[picked, reach]
    return values, choice


def _backward(lattice: Lattice) -> NDArray[float64]:
    # outward[d, k]: the sum over all ways from a node to the end.
    import numpy as np

    nodes = lattice.nodes
    outward = np.full((nodes.diagonals, nodes.width + 2 * _PAD), _IMPOSSIBLE)
    outward[-1, _PAD + nodes.rows - int(nodes.low[-1])] = 0.0
    looks, reach, flat = _looks(lattice, ahead=True), np.arange(nodes.width), outward.ravel()
    inner = slice(_PAD, _PAD + nodes.width)
    # The scores lie by diagonal, then shape, then node: the same look finds them after a step over the
    # shapes before.
    width, count = nodes.width + 2 * _PAD, len(lattice.shapes)
    scores = lattice.scores.ravel()
    sizes = np.array([m + n for m, n in lattice.shapes], dtype=np.int64)
    for d in range(nodes.diagonals - 2, -1, -1):
        look = looks[d][:, None] + reach
        row = np.minimum(d + sizes, nodes.diagonals - 1)[:, None]
        candidates = flat[look] + scores[look + row * (count - 1) * width + np.arange(count)[:, None] * width]
        candidates[d + sizes >= nodes.diagonals] = _IMPOSSIBLE
        outward[d, inner] = _log_sum(candidates)
    return outward


def _log_sum(values: NDArray[float64]) -> NDArray[float64]:
    import numpy as np

    best = values.max(0)
    found: NDArray[float64] = best + np.log(np.exp(values - best).sum(0))
    return found
