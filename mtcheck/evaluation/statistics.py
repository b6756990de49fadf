"""The figures of agreement, for one sample and for many resamples of it at once.

A resample is a column of ``weights``: how often each row (or item) was drawn into it. So every figure is
worked out on the weights, without copying rows, and its value on the data itself is that of a column of ones.
Functions that take weights give one value for each column, NaN where the figure is not defined.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mtcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Indices = NDArray[np.int64]
    Truths = NDArray[np.bool_]

#: Rows of which all pairs are compared at once when counting inversions; longer stretches are merged.
_BLOCK = 128
_NEARLY_NOTHING = 1e-12


def defined(value: float) -> float | None:
    """The value; None for NaN."""
    return None if math.isnan(value) else float(value)


def _arrays(left: Sequence[float], right: Sequence[float]) -> tuple[Floats, Floats, Floats]:
    import numpy as np

    one, two = np.asarray(left, dtype=np.float64), np.asarray(right, dtype=np.float64)
    if one.shape != two.shape:
        raise UsageError(f"{len(one)} values cannot be compared with {len(two)}")
    return one, two, np.ones((len(one), 1))


def codes(values: Sequence[Hashable]) -> Indices:
    """The values as numbers from 0, in the order in which they first appear."""
    import numpy as np

    known: dict[Hashable, int] = {}
    return np.array([known.setdefault(value, len(known)) for value in values], dtype=np.int64)


def standardised(values: Floats) -> Floats:
    """The values with mean 0 and standard deviation 1; all 0 where they do not vary."""
    import numpy as np

    if not len(values) or np.ptp(values) == 0:
        return np.zeros_like(values)
    centred: Floats = values - values.mean()
    centred /= np.abs(centred).max()  # so that squares neither overflow nor vanish
    scaled: Floats = centred / np.sqrt((centred**2).mean())
    return scaled


# --- correlations over all rows ---------------------------------------------------------------------------


def pearson(left: Sequence[float], right: Sequence[float]) -> float | None:
    """Pearson's correlation; None where either side does not vary."""
    one, two, weights = _arrays(left, right)
    return defined(weighted_pearson(standardised(one), standardised(two), weights)[0])


def weighted_pearson(left: Floats, right: Floats, weights: Floats) -> Floats:
    """Pearson's correlation under each column of weights; both sides are standardised."""
    import numpy as np

    terms = np.stack([np.ones_like(left), left, right, left * left, right * right, left * right])
    total, sum_left, sum_right, square_left, square_right, product = terms @ weights
    with np.errstate(divide="ignore", invalid="ignore"):
        variance_left = square_left / total - (sum_left / total) ** 2
        variance_right = square_right / total - (sum_right / total) ** 2
        cross = product / total - sum_left * sum_right / total**2
        found = cross / np.sqrt(variance_left * variance_right)
    varies = (variance_left > _NEARLY_NOTHING) & (variance_right > _NEARLY_NOTHING)
    return np.where(varies, np.clip(found, -1, 1), np.nan)


@dataclass(frozen=True, slots=True)
class Ranking:
    """Rows in rising order: their ``order``, where each run of ties ``starts``, and the ``run`` of a row."""

    order: Indices
    starts: Indices
    run: Indices


def ranking(*keys: Floats | Indices) -> Ranking:
    """The ranking by the first key, then by the second and so on."""
    import numpy as np

    order = np.lexsort(keys[::-1])
    fresh = np.zeros(len(order), dtype=bool)
    fresh[:1] = True
    for key in keys:
        fresh[1:] |= key[order][1:] != key[order][:-1]
    run = np.empty(len(order), dtype=np.int64)
    run[order] = np.cumsum(fresh) - 1
    return Ranking(order, np.flatnonzero(fresh), run)


def _run_weights(given: Ranking, weights: Floats) -> Floats:
    import numpy as np

    found: Floats = np.add.reduceat(weights[given.order], given.starts, axis=0)
    return found


def ranks(values: Sequence[float]) -> list[float]:
    """Ranks from 1, ties sharing the mean of theirs."""
    import numpy as np

    if not len(values):
        return []
    given = ranking(np.asarray(values, dtype=np.float64))
    middle = _middles(_run_weights(given, np.ones((len(values), 1))))
    return [float(rank) for rank in middle[given.run, 0] + (len(values) + 1) / 2]


def _middles(runs: Floats) -> Floats:
    """The mean rank of each run of ties, less the mean of all ranks."""
    import numpy as np

    upto: Floats = np.cumsum(runs, axis=0)
    middles: Floats = upto - runs / 2 - upto[-1] / 2
    return middles


def spearman(left: Sequence[float], right: Sequence[float]) -> float | None:
    """Spearman's rank correlation; None where either side does not vary."""
    one, two, weights = _arrays(left, right)
    return defined(weighted_spearman(ranking(one), ranking(two), weights)[0]) if len(one) else None


def weighted_spearman(left: Ranking, right: Ranking, weights: Floats) -> Floats:
    """Spearman's rank correlation under each column of weights, rows drawn twice being ties."""
    import numpy as np

    sides = []
    for given in (left, right):
        runs = _run_weights(given, weights)
        middles = _middles(runs)
        sides.append((middles[given.run], (runs * middles**2).sum(axis=0)))
    (one, spread_one), (two, spread_two) = sides
    cross = np.einsum("nb,nb,nb->b", weights, one, two)
    scale = np.sqrt(spread_one * spread_two)
    return np.where(scale > 0, cross / np.where(scale > 0, scale, 1), np.nan)


@dataclass(frozen=True, slots=True)
class PairOrder:
    """Two sides of the same rows, sorted once so that any weights can be put on them."""

    left: Ranking
    right: Ranking
    both: Ranking
    merges: tuple[tuple[int, Indices], ...]


def pair_order(left: Floats, right: Floats) -> PairOrder:
    """What Kendall's tau needs to know of the rows; there has to be at least one."""
    import numpy as np

    on_right = ranking(right)
    both = ranking(left, right)
    # By the left side, ties in the order of the right: what then falls on the right is discordant.
    levels = on_right.run[both.order]
    places = np.arange(len(levels))
    merges = []
    size = 2 * _BLOCK
    while size < 2 * len(levels):
        half = places // (size // 2)
        merges.append((size, np.lexsort((half % 2, levels, places // size))))
        size *= 2
    return PairOrder(ranking(left), on_right, both, tuple(merges))


def kendall(left: Sequence[float], right: Sequence[float]) -> float | None:
    """Kendall's tau-b; None where either side does not vary. After Knight (1966), n log n."""
    one, two, weights = _arrays(left, right)
    return defined(weighted_kendall(pair_order(one, two), weights)[0]) if len(one) else None


def weighted_kendall(given: PairOrder, weights: Floats) -> Floats:
    """Kendall's tau-b under each column of weights; two draws of one row are a pair tied on both sides."""
    import numpy as np

    total = _pairs(weights.sum(axis=0))
    ties_left, ties_right, ties_both = (
        _pairs(_run_weights(side, weights)).sum(axis=0) for side in (given.left, given.right, given.both)
    )
    balance = total - ties_left - ties_right + ties_both - 2 * _discordant(given, weights)
    scale = np.sqrt((total - ties_left) * (total - ties_right))
    return np.where(scale > 0, balance / np.where(scale > 0, scale, 1), np.nan)


def _pairs(count: Floats) -> Floats:
    return count * (count - 1) / 2


def _discordant(given: PairOrder, weights: Floats) -> Floats:
    """Weight of the pairs that fall on the right, the rows standing in the order of ``given.both``.

    Blocks of rows are compared pair by pair; then ever longer halves are merged: in the order of the
    levels, a row of the second half is discordant with what of the first half comes after it.
    """
    import numpy as np

    levels, drawn = given.right.run[given.both.order], weights[given.both.order]
    total = np.zeros(weights.shape[1])
    for start in range(0, len(levels), _BLOCK):
        block, here = levels[start : start + _BLOCK], drawn[start : start + _BLOCK]
        falling = np.triu(block[:, None] > block[None, :]).astype(np.float64)
        total += np.einsum("nb,nb->b", here, falling @ here)
    for size, order in given.merges:
        missing = -len(order) % size
        second = (order // (size // 2)) % 2 == 1
        sorted_ = drawn[order]
        first = np.where(second[:, None], 0.0, sorted_)
        other = sorted_ - first
        if missing:
            padding = np.zeros((missing, weights.shape[1]))
            first, other = np.concatenate([first, padding]), np.concatenate([other, padding])
        first = first.reshape(-1, size, weights.shape[1])
        upto = np.cumsum(first, axis=1)
        after = upto[:, -1:] - upto
        total += np.einsum("ksb,ksb->b", after, other.reshape(first.shape))
    return total


# --- pairs of translations --------------------------------------------------------------------------------


def pairs_within(items: Indices) -> tuple[Indices, Indices]:
    """The two rows of every pair of rows that belong to the same item."""
    import numpy as np

    order = np.argsort(items, kind="stable")
    starts = np.flatnonzero(np.r_[True, items[order][1:] != items[order][:-1]]) if len(items) else order
    sizes = np.diff(np.r_[starts, len(items)])
    ones, twos = [np.empty(0, dtype=np.int64)], [np.empty(0, dtype=np.int64)]
    for size in np.unique(sizes[sizes > 1]):
        first, second = np.triu_indices(int(size), 1)
        begin = starts[sizes == size][:, None]
        ones.append(order[(begin + first).ravel()])
        twos.append(order[(begin + second).ravel()])
    return np.concatenate(ones), np.concatenate(twos)


def item_tau(
    items: Sequence[Hashable], human: Sequence[float], values: Sequence[float]
) -> tuple[float | None, int]:
    """Order right less order wrong over one item's pairs that people told apart, and how many those are."""
    import numpy as np

    one, two, _ = _arrays(human, values)
    left, right = pairs_within(codes(items))
    balance, told_apart, _, _ = item_balances(
        codes(items)[left], one[left] - one[right], two[left] - two[right]
    )
    count = int(told_apart.sum())
    return (float(balance.sum() / np.float64(count)) if count else None), count


def item_balances(
    items: Indices, human: Floats, values: Floats, *, count: int = 0
) -> tuple[Floats, Floats, Floats, Floats]:
    """Of each item's pairs: order right less order wrong, how many people told apart, how many the scorer,
    and how many there are.

    ``human`` and ``values`` are the differences within each pair, ``items`` says whose it is.
    """
    import numpy as np

    def summed(given: NDArray[np.generic]) -> Floats:
        return np.bincount(items, weights=given, minlength=count).astype(np.float64)

    return (
        summed(np.sign(human) * np.sign(values)),
        summed(human != 0),
        summed(values != 0),
        summed(np.ones(len(items))),
    )


@dataclass(frozen=True, slots=True)
class Calibrated:
    """Pairwise accuracy with ties; scores at most ``epsilon`` apart are ties, ``right`` says of each pair
    whether the scorer agrees with people that it is a tie or which side is better.
    """

    accuracy: float
    epsilon: float
    right: Truths


def tie_calibrated(human: Floats, values: Floats, shares: Floats) -> Calibrated:
    """Pairwise accuracy (acc_eq) at the threshold for ties at which it is greatest, the least of such.

    Deutsch, Foster & Freitag, Ties Matter: Meta-Evaluating Modern Metrics with Pairwise Accuracy and Tie
    Calibration, EMNLP 2023. ``human`` and ``values`` are the differences within each pair, ``shares`` what
    each pair counts; they sum to one.
    """
    import numpy as np

    gaps = np.abs(values)
    tied = human == 0
    ordered = ~tied & (np.sign(human) == np.sign(values))
    order = np.argsort(gaps, kind="stable")
    gained = np.cumsum((shares * (tied.astype(np.float64) - ordered))[order])
    last = np.flatnonzero(np.r_[gaps[order][1:] != gaps[order][:-1], True])
    thresholds, gains = gaps[order][last], gained[last]
    if thresholds[0] != 0:  # no two scores are the same, so that a threshold of 0 makes no ties
        thresholds, gains = np.r_[0.0, thresholds], np.r_[0.0, gains]
    best = int(np.argmax(np.round(gains, 12)))
    epsilon = float(thresholds[best])
    right = np.where(gaps <= epsilon, tied, ordered)
    return Calibrated(float((shares * right).sum()), epsilon, right)


def pairwise_accuracy(
    human: Sequence[float], values: Sequence[float], items: Sequence[Hashable] | None = None
) -> tuple[float | None, float | None]:
    """Pairwise accuracy with calibrated ties, and the threshold.

    Over all pairs of rows; with ``items`` over those of each item, every item with a pair counting the same.
    None where there is no pair.
    """
    import numpy as np

    one, two, _ = _arrays(human, values)
    whose = np.zeros(len(one), dtype=np.int64) if items is None else codes(items)
    left, right = pairs_within(whose)
    if not len(left):
        return None, None
    found = tie_calibrated(one[left] - one[right], two[left] - two[right], item_shares(whose[left]))
    return found.accuracy, found.epsilon


def item_shares(items: Indices) -> Floats:
    """What each pair counts where every item counts the same; the shares sum to one."""
    import numpy as np

    sizes = np.bincount(items)
    shares: Floats = 1.0 / (sizes[items] * np.count_nonzero(sizes))
    return shares


# --- failures against translations ------------------------------------------------------------------------


def auc(worse: Sequence[float], better: Sequence[float]) -> float:
    """The probability that a value of ``worse`` is below one of ``better``, ties counting half."""
    import numpy as np

    if not len(worse) or not len(better):
        raise UsageError("the area under the curve needs values on both sides")
    order = np.sort(np.asarray(worse, dtype=np.float64))
    below = np.searchsorted(order, better, side="left") + np.searchsorted(order, better, side="right")
    return float(below.sum()) / (2 * len(worse) * len(better))
