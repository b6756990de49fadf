"""What people think of the translations to which a scorer gives about the same score."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mtcheck.evaluation import statistics
from mtcheck.evaluation.resampling import Rows, interval, resamples

if TYPE_CHECKING:
    from mtcheck.evaluation.statistics import Floats

BINS = 10


@dataclass(frozen=True, slots=True)
class Bin:
    """Rows of about the same score, ``low`` to ``high`` with mean ``score``, on the scorer's own scale.

    ``human`` is the mean of people's scores, ``interval`` the middle 95 % of its bootstrap, None with too few
    rows; half of people's scores are within ``middle_half``.
    """

    rows: int
    low: float
    high: float
    score: float
    human: float
    interval: tuple[float, float] | None
    middle_half: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Reliability:
    """The bins of one scorer on one group of rows, from the worst scores to the best."""

    group: str
    scorer: str
    turned: bool
    bins: tuple[Bin, ...]


def reliability(
    name: str,
    rows: Rows,
    values: Floats,
    *,
    group: str = "",
    turned: bool = False,
    draws: int = 1000,
    seed: int = 0,
) -> Reliability:
    """The rows in at most ``BINS`` bins of about as many rows each; rows of the same score share a bin.

    ``values`` are higher for better; ``turned`` says that the scorer's own scale is the negative of theirs.
    """
    import numpy as np

    middle = np.array(statistics.ranks(values.tolist())) - 0.5
    bins = np.floor(middle / len(values) * BINS).astype(np.int64)
    used = np.unique(bins)
    member = (bins[:, None] == used).T.astype(np.float64)
    means = [
        _means(member, rows.human, weights[rows.items])
        for weights in resamples(rows.item_count, draws=draws, seed=seed, rows=len(values))
    ]
    human = np.concatenate(means, axis=1)
    sign = -1.0 if turned else 1.0
    found = []
    for place, number in enumerate(used):
        here = bins == number
        ends = sorted((sign * float(values[here].min()), sign * float(values[here].max())))
        first, third = np.quantile(rows.human[here], [0.25, 0.75])
        found.append(
            Bin(
                rows=int(here.sum()),
                low=ends[0],
                high=ends[1],
                score=sign * float(values[here].mean()),
                human=float(human[place, 0]),
                interval=interval(human[place]),
                middle_half=(float(first), float(third)),
            )
        )
    return Reliability(group, name, turned, tuple(found))


def _means(member: Floats, human: Floats, weights: Floats) -> Floats:
    """The mean of people's scores in each bin (down) under each column of weights."""
    import numpy as np

    drawn = member @ weights
    return np.where(drawn > 0, (member * human) @ weights / np.maximum(drawn, 1), np.nan)
