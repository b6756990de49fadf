"""A coarse path through a long pair of texts, to search around: runs of segments are compared by hashed
word vectors.

The texts are halved until they are short enough for an exact search, and the path is refined on the way
back (as vecalign does, Thompson and Koehn 2019), so that time and memory grow linearly.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mtcheck.alignment import search
from mtcheck.alignment.similarity import type_pairs

if TYPE_CHECKING:
    from numpy import float32, int64
    from numpy.typing import NDArray

    from mtcheck.alignment.features import Comparison
    from mtcheck.alignment.similarity import Side

HALF_WIDTH = 14
_COARSE_HALF_WIDTH = 24
_SMALL = 240
_DIMENSIONS = 192
_SHAPES = ((1, 0), (0, 1), (1, 1))
_TYPES = 6000
_BLOCK = 128
_LEAST_QUALITY = 0.5


def path(comparison: Comparison) -> list[tuple[int, int]]:
    """Nodes of the lattice from (0, 0) to the end along which the two texts run in parallel."""
    if comparison.meaning is not None:
        # What all sentences of a language have in common tells nothing of the place.
        source, target = (
            side[0] - side[0].mean(0) for side in (comparison.meaning.source, comparison.meaning.target)
        )
    else:
        source, target = _vectors(comparison)
    return _path(source, target)


def columns_of(nodes: search.Nodes, begin: int, end: int) -> tuple[int, int]:
    """The first and the last column (exclusive) of any node whose row lies from ``begin`` to ``end``."""
    import numpy as np

    d = np.arange(nodes.diagonals)
    first = np.maximum(nodes.low, begin)
    last = np.minimum(np.minimum(nodes.low + nodes.width - 1, end), np.minimum(nodes.rows, d))
    hit = np.flatnonzero(first <= last)
    if not len(hit):
        return 0, 0
    low = int((d[hit] - last[hit]).min())
    return max(0, low), min(nodes.columns, int((d[hit] - first[hit]).max()) + 1)


def _path(source: NDArray[float32], target: NDArray[float32]) -> list[tuple[int, int]]:
    import numpy as np

    rows, columns = len(source), len(target)
    if max(rows, columns) <= _SMALL or min(rows, columns) < 4:
        nodes = search.all_nodes(rows, columns)
    else:
        halved = _path(_halved(source), _halved(target))
        doubled = [(min(rows, 2 * i), min(columns, 2 * j)) for i, j in halved]
        if doubled[-1] != (rows, columns):
            doubled.append((rows, columns))
        nodes = search.band_nodes(rows, columns, doubled, _COARSE_HALF_WIDTH)
    built = search.empty_lattice(nodes, _SHAPES)
    left, right = _normalised(source), _normalised(target)
    # What two unrelated runs have in common: a translation has to beat it.
    chance = float((left[:: max(1, rows // 200)] @ right[:: max(1, columns // 200)].T).mean())
    for begin in range(0, rows + 1, _BLOCK):
        end = min(begin + _BLOCK, rows)
        low, high = columns_of(nodes, begin, end)
        search.put(built, (1, 0), begin, low, np.full((end - begin, high - low + 1), -0.05))
        search.put(built, (0, 1), begin, low, np.full((end - begin + 1, high - low), -0.05))
        search.put(built, (1, 1), begin, low, left[begin:end] @ right[low:high].T - chance - 0.02)
    nodes_of_path = [(0, 0)]
    for step in search.best_path(built, posteriors=False):
        nodes_of_path.append((step.row + step.shape[0], step.column + step.shape[1]))
    return nodes_of_path


def _halved(vectors: NDArray[float32]) -> NDArray[float32]:
    import numpy as np

    halved: NDArray[float32] = np.add.reduceat(vectors, np.arange(0, len(vectors), 2), axis=0)
    return halved


def _normalised(vectors: NDArray[float32]) -> NDArray[float32]:
    import numpy as np

    norms = np.linalg.norm(vectors, axis=1, keepdims=True)
    normalised: NDArray[float32] = vectors / np.maximum(norms, 1e-6)
    return normalised


def _vectors(comparison: Comparison) -> tuple[NDArray[float32], NDArray[float32]]:
    # A target word is a fixed random vector; a source word is the sum of those of its translations.
    import numpy as np

    chosen = [_telling_types(side) for side in (comparison.source, comparison.target)]
    words = [
        [side.types[t] for t in types]
        for side, types in zip((comparison.source, comparison.target), chosen, strict=True)
    ]
    directions = np.random.default_rng(0).standard_normal((len(chosen[1]), _DIMENSIONS)).astype(np.float32)
    directions /= np.sqrt(_DIMENSIONS)
    # Of a pair that comes more than once the best counts.
    rows, columns, quality = type_pairs(
        words[0], words[1], languages=comparison.languages, lexicon=comparison.words
    )
    order = np.lexsort((-quality, columns, rows))
    order = order[quality[order] >= _LEAST_QUALITY]
    rows, columns, quality = rows[order], columns[order], quality[order]
    first = np.append(True, (np.diff(rows) != 0) | (np.diff(columns) != 0))[: len(rows)]
    rows, columns, quality = rows[first], columns[first], quality[first]
    total = np.bincount(rows, weights=quality, minlength=len(words[0]))
    share = (quality / np.maximum(total[rows], 1)).astype(np.float32)
    translated = np.zeros((len(words[0]), _DIMENSIONS), dtype=np.float32)
    if len(rows):
        starts = np.flatnonzero(np.append(True, np.diff(rows) != 0))
        translated[rows[starts]] = np.add.reduceat(share[:, None] * directions[columns], starts, axis=0)
    return (
        _sentence_vectors(comparison.source, chosen[0], translated),
        _sentence_vectors(comparison.target, chosen[1], directions),
    )


def _telling_types(side: Side) -> NDArray[int64]:
    # Words that occur again and again but not everywhere carry the path; a bounded number keeps the cost
    # linear.
    import numpy as np

    count = np.bincount(side.tokens, minlength=len(side.types))
    value = side.weight * count
    value[count > max(20, len(side.starts) // 20)] = 0
    best = np.argsort(-value, kind="stable")[:_TYPES]
    return np.sort(best[value[best] > 0])


def _sentence_vectors(side: Side, types: NDArray[int64], vectors: NDArray[float32]) -> NDArray[float32]:
    import numpy as np

    place = np.full(len(side.types), len(types), dtype=np.int64)
    place[types] = np.arange(len(types))
    padded = np.vstack(
        [vectors * side.weight[types][:, None], np.zeros((1, vectors.shape[1]), dtype=np.float32)]
    )
    found = np.zeros((len(side.starts), vectors.shape[1]), dtype=np.float32)
    ends = np.append(side.starts[1:], len(side.tokens))
    for begin in range(0, len(side.starts), 4096):
        last = min(begin + 4096, len(side.starts)) - 1
        tokens = side.tokens[side.starts[begin] : ends[last]]
        found[begin : last + 1] = np.add.reduceat(
            padded[place[tokens]], side.starts[begin : last + 1] - side.starts[begin], axis=0
        )
    return found
