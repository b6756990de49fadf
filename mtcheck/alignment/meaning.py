"""What sentence embeddings say of every bead, for any model that turns texts into vectors.

Models differ in how near unrelated sentences lie to each other, so a distance counts in proportion to the
mean distance from what stands across (as vecalign has it, Thompson and Koehn 2019): closeness is 0 for a
sentence among strangers and 1 for equal vectors, whatever the model.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy import float32
    from numpy.typing import NDArray

# Runs of up to so many segments are embedded as one text, longer ones as the sum of their segments; in long
# texts all runs are sums.
WHOLE_RUNS = 4
_LONG_TEXT = 3000
_SAMPLE = 300


class SentenceEmbedder(Protocol):
    """What turns texts into vectors that lie close where two texts say the same, in whatever languages."""

    def __call__(self, texts: Sequence[str], /) -> NDArray[float32]:
        """The vectors, texts x width; their lengths don't count."""


@dataclass(frozen=True)
class Meaning:
    """The unit vectors of all runs of segments of both sides: ``source[m - 1][i]`` is that of the m segments
    from i. ``source_chance`` and ``target_chance`` have their mean distances from what stands across."""

    source: list[NDArray[float32]]
    target: list[NDArray[float32]]
    source_chance: list[NDArray[float32]]
    target_chance: list[NDArray[float32]]

    def closeness(self, m: int, n: int, rows: range, columns: range) -> NDArray[float32]:
        """The closeness of the runs of m and n segments within the two ranges, by their beginnings."""
        left = slice(rows.start, max(rows.start, rows.stop - m + 1))
        right = slice(columns.start, max(columns.start, columns.stop - n + 1))
        distance = 1 - self.source[m - 1][left] @ self.target[n - 1][right].T
        chance = self.source_chance[m - 1][left, None] + self.target_chance[n - 1][None, right]
        close: NDArray[float32] = 1 - 2 * distance / chance
        return close


def meaning(
    source: Sequence[str], target: Sequence[str], embedder: SentenceEmbedder, *, longest: int
) -> Meaning:
    """The vectors of two sides, of which neither may be empty."""
    import numpy as np

    runs = [_runs(side, embedder, longest) for side in (source, target)]
    chances = []
    for own, across in ((runs[0], runs[1]), (runs[1], runs[0])):
        step = max(1, len(across[0]) // _SAMPLE)
        middle = across[0][::step].mean(0)
        chances.append([np.maximum(1 - vectors @ middle, 1e-3).astype(np.float32) for vectors in own])
    return Meaning(runs[0], runs[1], chances[0], chances[1])


def _runs(texts: Sequence[str], embedder: SentenceEmbedder, longest: int) -> list[NDArray[float32]]:
    import numpy as np

    most = min(longest, len(texts))
    whole = 1 if len(texts) > _LONG_TEXT else min(WHOLE_RUNS, most)
    joined = [
        " ".join(texts[i : i + size]) for size in range(1, whole + 1) for i in range(len(texts) - size + 1)
    ]
    distinct = list(dict.fromkeys(joined))
    place = {text: number for number, text in enumerate(distinct)}
    vectors = np.asarray(embedder(distinct), dtype=np.float32)[[place[text] for text in joined]]
    sizes = np.cumsum([len(texts) - size for size in range(whole)])
    found = [_unit(part) for part in np.split(vectors, sizes[:-1])]
    while len(found) < most:
        size = len(found) + 1
        found.append(_unit(found[0][size - 1 :] + found[-1][: len(texts) - size + 1] * (size - 1)))
    return found


def _unit(vectors: NDArray[float32]) -> NDArray[float32]:
    import numpy as np

    length = np.linalg.norm(vectors, axis=1, keepdims=True)
    unit: NDArray[float32] = vectors / np.maximum(length, 1e-6)
    return unit
