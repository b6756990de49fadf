"""Every figure of every scorer on one group of rows, with bootstrap intervals and paired differences.

Items (source segments) are drawn with replacement, each with all its translations, since translations of one
source are not independent. All scorers see the same resamples, so that the difference of two is taken within
each (the paired bootstrap of Koehn, 2004). Thresholds for ties are those of the data itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mtcheck.evaluation import statistics

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from mtcheck.evaluation.statistics import Floats, Indices

#: The figures, in the order in which they are shown.
FIGURES = (
    "pearson",
    "spearman",
    "kendall",
    "band_kendall",
    "pair_accuracy",
    "item_tau",
    "item_kendall",
    "item_accuracy",
    "system_accuracy",
)
#: Of more pairs of rows than these, so many drawn at random stand for all in ``pair_accuracy``.
MOST_PAIRS = 200_000
#: Bands of rows of about one length; of fewer rows than twice as many, there are none.
BANDS = 10
_ELEMENTS = 1 << 20  # of a matrix of rows and resamples held at once
_SAME = 1e-9  # means this close, in standard deviations, are the same but for rounding


@dataclass(frozen=True, slots=True)
class Rows:
    """Judged rows of one group; ``items`` and ``systems`` number the segment and the system of each.

    ``systems`` is None where they are not known, as is ``lengths``, those of the sources. Every value is
    finite, and higher is better.
    """

    human: Floats
    items: Indices
    systems: Indices | None = None
    lengths: Floats | None = None

    @property
    def item_count(self) -> int:
        """How many items there are; they are numbered from 0 without a gap."""
        return int(self.items.max()) + 1 if len(self.items) else 0

    @property
    def system_count(self) -> int:
        """How many systems there are, 0 where they are not known."""
        return 0 if self.systems is None else int(self.systems.max()) + 1

    @property
    def bands(self) -> list[Indices]:
        """The rows in ``BANDS`` bands of about one length and about as many rows."""
        import numpy as np

        if self.lengths is None or len(self.human) < 2 * BANDS:
            return []
        return np.array_split(np.argsort(self.lengths, kind="stable"), BANDS)


@dataclass(frozen=True, slots=True)
class Measured:
    """The figures of one scorer: ``draws[figure]`` has the value on the data first, then on each resample.

    NaN where a figure is not defined. ``epsilon`` and ``item_epsilon`` are the thresholds for ties of the two
    accuracies, None where there is no pair.
    """

    draws: Mapping[str, Floats]
    epsilon: float | None
    item_epsilon: float | None

    def value(self, figure: str) -> float | None:
        """The figure on the data itself."""
        return statistics.defined(self.draws[figure][0])

    def interval(self, figure: str) -> tuple[float, float] | None:
        """The middle 95 % of the figure over the resamples; None where most do not define it."""
        return interval(self.draws[figure])


@dataclass(frozen=True, slots=True)
class Difference:
    """How much better one scorer agrees with people than another on the same rows.

    ``p`` is two-sided: twice the share of resamples on the other side of no difference, counting the data
    itself, at most 1. Not corrected for the number of comparisons.
    """

    value: float
    interval: tuple[float, float]
    p: float


def interval(draws: Floats) -> tuple[float, float] | None:
    """The middle 95 % of all draws but the first; None where that or most others are not defined."""
    import numpy as np

    others = draws[1:][~np.isnan(draws[1:])]
    if np.isnan(draws[0]) or len(others) < 2 or 2 * len(others) < len(draws) - 1:
        return None
    low, high = np.quantile(others, [0.025, 0.975])
    return float(low), float(high)


def difference(one: Measured, two: Measured, figure: str) -> Difference | None:
    """The paired difference of two scorers; None where the figure is not defined for both."""
    import numpy as np

    draws = one.draws[figure] - two.draws[figure]
    between = interval(draws)
    if between is None:
        return None
    others = draws[1:][~np.isnan(draws[1:])]
    # Rounding must not tell apart what is the same.
    sides = min(np.count_nonzero(others <= _SAME), np.count_nonzero(others >= -_SAME))
    return Difference(float(draws[0]), between, min(1.0, 2 * (sides + 1) / (len(others) + 1)))


def resamples(count: int, *, draws: int, seed: int, rows: int) -> Iterator[Floats]:
    """How often each item is drawn: a column of ones for the data itself, then ``draws`` columns, in pieces.

    A piece has as many columns as keep a matrix with ``rows`` rows small.
    """
    import numpy as np

    rng = np.random.default_rng(seed)
    width = max(1, min(draws + 1, _ELEMENTS // max(rows, count, 1)))
    for start in range(0, draws + 1, width):
        columns = min(width, draws + 1 - start)
        fresh = columns - (start == 0)
        chosen = rng.integers(0, count, size=(fresh, count)) + count * np.arange(fresh)[:, None]
        drawn = np.bincount(chosen.ravel(), minlength=fresh * count).reshape(fresh, count).T
        first = np.ones((count, columns - fresh))
        yield np.ascontiguousarray(np.concatenate([first, drawn], axis=1))


def measure(rows: Rows, scorers: Sequence[Floats], *, draws: int = 1000, seed: int = 0) -> list[Measured]:
    """The figures of each scorer, given by its values for the rows; needs at least one row."""
    import numpy as np

    pairs = _row_pairs(len(rows.human), seed)
    left, right = statistics.pairs_within(rows.items)
    human = statistics.standardised(rows.human)
    prepared = [_prepare(rows, human, values, pairs, (left, right)) for values in scorers]
    right_pairs = np.array([each.right for each in prepared], dtype=np.float64)
    human_systems = _system_gaps(rows, human)
    systems = [_system_gaps(rows, each.values) for each in prepared]
    found: list[dict[str, list[Floats]]] = [{name: [] for name in FIGURES} for _ in scorers]
    for item_weights in resamples(rows.item_count, draws=draws, seed=seed, rows=len(rows.human)):
        weights = item_weights[rows.items]
        accuracies = _pair_accuracies(pairs, right_pairs, weights)
        human_order = _system_order(human_systems, item_weights)
        for place, each in enumerate(prepared):
            one = found[place]
            one["pearson"].append(statistics.weighted_pearson(human, each.values, weights))
            one["spearman"].append(statistics.weighted_spearman(each.order.left, each.order.right, weights))
            one["kendall"].append(statistics.weighted_kendall(each.order, weights))
            one["band_kendall"].append(_band_kendall(each.bands, weights))
            one["pair_accuracy"].append(accuracies[place])
            for name, (gained, possible) in each.within_items.items():
                one[name].append(_share(gained @ item_weights, possible @ item_weights))
            one["system_accuracy"].append(
                _system_accuracy(human_order, _system_order(systems[place], item_weights))
            )
    return [
        Measured(
            {name: np.concatenate(parts) for name, parts in one.items()}, each.epsilon, each.item_epsilon
        )
        for one, each in zip(found, prepared, strict=True)
    ]


@dataclass(frozen=True, slots=True)
class _Prepared:
    """What of a scorer stays the same over the resamples.

    ``within_items`` has, for each figure that is a mean over items, what each item adds to either side of the
    fraction.
    """

    values: Floats
    order: statistics.PairOrder
    bands: Sequence[tuple[Indices, statistics.PairOrder]]
    right: statistics.Truths
    epsilon: float | None
    within_items: Mapping[str, tuple[Floats, Floats]]
    item_epsilon: float | None


def _prepare(
    rows: Rows,
    human: Floats,
    values: Floats,
    pairs: tuple[Indices, Indices],
    item_pairs: tuple[Indices, Indices],
) -> _Prepared:
    import numpy as np

    def gaps(side: Floats, of: tuple[Indices, Indices]) -> Floats:
        found: Floats = side[of[0]] - side[of[1]]
        return found

    right, epsilon = np.empty(0, dtype=bool), None
    if len(pairs[0]):
        shares = np.full(len(pairs[0]), 1 / len(pairs[0]))
        all_rows = statistics.tie_calibrated(gaps(rows.human, pairs), gaps(values, pairs), shares)
        right, epsilon = all_rows.right, all_rows.epsilon
    count = rows.item_count
    whose = rows.items[item_pairs[0]]
    human_gaps, gaps_within = gaps(rows.human, item_pairs), gaps(values, item_pairs)
    balance, told_apart, told_by_scorer, of_item = statistics.item_balances(
        whose, human_gaps, gaps_within, count=count
    )
    scale = np.sqrt(told_apart * told_by_scorer)
    taus = np.where(scale > 0, balance / np.where(scale > 0, scale, 1), 0.0)
    agreeing, item_epsilon = np.zeros(count), None
    if len(whose):
        within = statistics.tie_calibrated(human_gaps, gaps_within, statistics.item_shares(whose))
        agreeing = np.bincount(whose, weights=within.right, minlength=count) / np.maximum(of_item, 1)
        item_epsilon = within.epsilon
    return _Prepared(
        values=statistics.standardised(values),
        order=statistics.pair_order(rows.human, values),
        bands=[(places, statistics.pair_order(rows.human[places], values[places])) for places in rows.bands],
        right=right,
        epsilon=epsilon,
        within_items={
            "item_tau": (balance, told_apart),
            "item_kendall": (taus, (told_apart > 0).astype(np.float64)),
            "item_accuracy": (agreeing, (of_item > 0).astype(np.float64)),
        },
        item_epsilon=item_epsilon,
    )


def _band_kendall(bands: Sequence[tuple[Indices, statistics.PairOrder]], weights: Floats) -> Floats:
    """The mean of tau-b over the bands in which it is defined; NaN where it is in none."""
    import numpy as np

    if not bands:
        return np.full(weights.shape[1], np.nan)
    taus = np.array([statistics.weighted_kendall(order, weights[places]) for places, order in bands])
    known = ~np.isnan(taus)
    count = known.sum(0)
    return np.where(count > 0, np.where(known, taus, 0.0).sum(0) / np.maximum(count, 1), np.nan)


def _share(gained: Floats, possible: Floats) -> Floats:
    import numpy as np

    return np.where(possible > 0, gained / np.where(possible > 0, possible, 1), np.nan)


def _row_pairs(count: int, seed: int) -> tuple[Indices, Indices]:
    """All pairs of rows, or ``MOST_PAIRS`` of them drawn at random."""
    import numpy as np

    if count * (count - 1) // 2 <= MOST_PAIRS:
        left, right = np.triu_indices(count, 1)
        return left, right
    rng = np.random.default_rng([seed, count])
    left = rng.integers(0, count, MOST_PAIRS)
    return left, (left + rng.integers(1, count, MOST_PAIRS)) % count


def _pair_accuracies(pairs: tuple[Indices, Indices], right: Floats, weights: Floats) -> Floats:
    """Of each scorer (down) under each column of weights, the share of pairs that it gets right."""
    import numpy as np

    found = np.full((len(right), weights.shape[1]), np.nan)
    if not len(pairs[0]):
        return found
    width = max(1, _ELEMENTS // len(pairs[0]))
    for start in range(0, weights.shape[1], width):
        piece = np.ascontiguousarray(weights[:, start : start + width])
        drawn = piece[pairs[0]] * piece[pairs[1]]
        found[:, start : start + width] = _share(right @ drawn, drawn.sum(axis=0))
    return found


def _system_gaps(rows: Rows, values: Floats) -> tuple[Floats, Floats] | None:
    """How much better the first than the second of each pair of systems (down) is on each item, and whether
    both have it; None where there are no two systems.
    """
    import numpy as np

    if rows.systems is None or rows.system_count < 2:
        return None
    shape = (rows.system_count, rows.item_count)
    cells = rows.systems * rows.item_count + rows.items
    size = shape[0] * shape[1]
    counts = np.bincount(cells, minlength=size).reshape(shape)
    means = np.bincount(cells, weights=values, minlength=size).reshape(shape) / np.maximum(counts, 1)
    one, two = np.triu_indices(shape[0], 1)
    both = (counts[one] > 0) & (counts[two] > 0)
    return np.where(both, means[one] - means[two], 0.0), both.astype(np.float64)


def _system_order(gaps: tuple[Floats, Floats] | None, weights: Floats) -> Floats:
    """The sign of the mean difference of each pair of systems (down) over the items that both have.

    NaN where there is none.
    """
    import numpy as np

    if gaps is None:
        return np.full((1, weights.shape[1]), np.nan)
    means = _share(gaps[0] @ weights, gaps[1] @ weights)
    return np.where(np.abs(means) <= _SAME, 0.0, np.sign(means))


def _system_accuracy(human: Floats, values: Floats) -> Floats:
    """The share of the pairs of systems that the scorer orders as people do (Kocmi et al., 2021).

    Pairs whose means people leave the same are left out; a tie of the scorer counts half, so that half is
    what a scorer gets that knows nothing of the systems.
    """
    import numpy as np

    told_apart = np.abs(human) == 1
    right = (human == values) + (values == 0) / 2
    return _share((told_apart * right).sum(axis=0), told_apart.sum(axis=0).astype(np.float64))
