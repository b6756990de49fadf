"""Each figure against tables worked out by hand, examples in print, and slow and plain ways to count."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from mtcheck.errors import UsageError
from mtcheck.evaluation import statistics


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ([1, 2, 3], [2, 4, 6], 1.0),
        ([1, 2, 3], [3, 2, 1], -1.0),
        ([1, 2, 3, 4], [1, 3, 2, 4], 0.8),
        ([0, 0, 1], [1, 2, 3], 3**0.5 / 2),
        ([1, 1, 1], [1, 2, 3], None),
        ([0.1, 0.1, 0.1], [1, 2, 3], None),
        ([1e200, 2e200, 3e200], [1e-200, 2e-200, 3e-200], 1.0),
        ([1], [2], None),
        ([], [], None),
        # Anscombe's first quartet (1973)
        (
            [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5],
            [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68],
            0.81642,
        ),
    ],
)
def test_pearson(left: list[float], right: list[float], expected: float | None) -> None:
    found = statistics.pearson(left, right)
    assert found == (expected if expected is None else pytest.approx(expected, abs=1e-5))


def test_ranks_share_ties() -> None:
    assert statistics.ranks([10, 30, 20, 30]) == [1.0, 3.5, 2.0, 3.5]
    assert statistics.ranks([]) == []


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ([1, 2, 3, 4], [1, 10, 100, 1000], 1.0),
        ([1, 2, 3, 4], [2, 1, 4, 3], 0.6),
        # ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: 4.5 / sqrt(4.5 * 5)
        ([1, 2, 2, 3], [1, 2, 3, 4], 4.5 / 22.5**0.5),
        # sum of squared rank differences 194 over ten rows: 1 - 6 * 194 / 990
        (
            [86, 97, 99, 100, 101, 103, 106, 110, 112, 113],
            [2, 20, 28, 27, 50, 29, 7, 17, 6, 12],
            -29 / 165,
        ),
        ([1, 1], [1, 2], None),
        ([], [], None),
    ],
)
def test_spearman(left: list[float], right: list[float], expected: float | None) -> None:
    found = statistics.spearman(left, right)
    assert found == (expected if expected is None else pytest.approx(expected))


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ([1, 2, 3, 4], [1, 2, 3, 4], 1.0),
        ([1, 2, 3, 4], [4, 3, 2, 1], -1.0),
        ([1, 2, 3, 4], [1, 2, 4, 3], 4 / 6),
        # 5 concordant, none discordant; one tie on the left: 5 / sqrt(5 * 6)
        ([1, 2, 2, 3], [1, 2, 3, 4], 5 / 30**0.5),
        # one tie on each side at the same pair: 5 / sqrt(5 * 5)
        ([1, 2, 2, 3], [1, 2, 2, 3], 1.0),
        # pairs: (1,2)+ (1,3)0 (1,4)+ (2,3)- (2,4)0 (3,4)+: 2 / sqrt(6 * 4)
        ([1, 2, 3, 4], [1, 2, 1, 2], 2 / 24**0.5),
        # the example of scipy's documentation
        ([12, 2, 1, 12, 2], [1, 4, 7, 1, 0], -0.47140452079103173),
        ([5, 5], [1, 2], None),
        ([1], [1], None),
        ([], [], None),
    ],
)
def test_kendall_tau_b(left: list[float], right: list[float], expected: float | None) -> None:
    found = statistics.kendall(left, right)
    assert found == (expected if expected is None else pytest.approx(expected))


def _counted_tau(left: list[float], right: list[float]) -> float:
    balance = told_left = told_right = 0
    for (a, x), (b, y) in combinations(zip(left, right, strict=True), 2):
        balance += int(np.sign(a - b) * np.sign(x - y))
        told_left += a != b
        told_right += x != y
    return balance / (told_left * told_right) ** 0.5


# Around the lengths at which blocks of rows are merged.
@pytest.mark.parametrize("count", [2, 3, 64, 127, 128, 129, 255, 256, 257, 400, 700])
def test_kendall_as_counted_pair_by_pair(count: int) -> None:
    rng = np.random.default_rng(count)
    left = [*rng.integers(0, 9, count - 1), 9.0]
    right = [*rng.integers(0, 40, count - 1), 40.0]
    assert statistics.kendall(left, right) == pytest.approx(_counted_tau(left, right))


def test_weights_are_rows_drawn_more_than_once() -> None:
    rng = np.random.default_rng(5)
    left = rng.integers(0, 12, 300).astype(float)
    right = np.round(left / 3 + rng.normal(size=300))
    weights = rng.integers(0, 4, (300, 6)).astype(float)
    order = statistics.pair_order(left, right)
    found = {
        "kendall": statistics.weighted_kendall(order, weights),
        "spearman": statistics.weighted_spearman(order.left, order.right, weights),
        "pearson": statistics.weighted_pearson(
            statistics.standardised(left), statistics.standardised(right), weights
        ),
    }
    for column in range(6):
        drawn = np.repeat(np.arange(300), weights[:, column].astype(int))
        for name, values in found.items():
            plain = getattr(statistics, name)(left[drawn], right[drawn])
            assert values[column] == pytest.approx(plain), name


def test_what_does_not_vary_in_a_resample_has_no_figure_there() -> None:
    values = np.array([1.0, 2.0, 2.0])
    weights = np.array([[1.0, 0.0], [1.0, 2.0], [1.0, 1.0]])
    order = statistics.pair_order(values, values)
    spread = statistics.standardised(values)
    for found in (
        statistics.weighted_kendall(order, weights),
        statistics.weighted_spearman(order.left, order.right, weights),
        statistics.weighted_pearson(spread, spread, weights),
    ):
        assert found[0] == pytest.approx(1.0)
        assert np.isnan(found[1])


def test_item_tau_counts_only_pairs_told_apart_within_an_item() -> None:
    items = ["a", "a", "a", "b", "b", "c"]
    human = [3, 2, 2, 1, 5, 9]
    values = [0.9, 0.5, 0.95, 0.4, 0.4, 0.0]
    # a: 3>2 right, 3>2 wrong; b: a tie; c: alone
    assert statistics.item_tau(items, human, values) == (0.0, 3)
    assert statistics.item_tau(["a", "b"], [1, 2], [1, 2]) == (None, 0)


def test_pairs_within_items_in_any_order() -> None:
    items = statistics.codes(["x", "y", "x", "z", "y", "x"])
    left, right = statistics.pairs_within(items)
    pairs = {frozenset(pair) for pair in zip(left.tolist(), right.tolist(), strict=True)}
    assert pairs == {frozenset(pair) for pair in [(0, 2), (0, 5), (2, 5), (1, 4)]}
    assert len(left) == 4
    assert len(statistics.pairs_within(statistics.codes([]))[0]) == 0


@pytest.mark.parametrize(
    ("human", "values", "accuracy", "epsilon"),
    [
        # all three pairs in order
        ([1, 2, 3], [1, 2, 3], 1.0, 0.0),
        # two pairs told apart rightly; the tie of people is none of the scorer until 0.5 is one
        ([1, 1, 2], [0.0, 0.5, 2.0], 1.0, 0.5),
        # the reverse order: nothing right, and people have no tie to gain from
        ([1, 2, 3], [3, 2, 1], 0.0, 0.0),
        # people tie all: so does the scorer once the greatest gap is a tie
        ([1, 1, 1], [0, 1, 5], 1.0, 5.0),
        # gaps 1 (tied by people), 2 (in order) and 3 (in the wrong order): a tie at 1 is best
        ([2, 2, 1], [0, 1, 3], 1 / 3, 1.0),
        ([1], [1], None, None),
    ],
)
def test_pairwise_accuracy_with_calibrated_ties(
    human: list[float], values: list[float], accuracy: float | None, epsilon: float | None
) -> None:
    found = statistics.pairwise_accuracy(human, values)
    assert found[0] == (accuracy if accuracy is None else pytest.approx(accuracy))
    assert found[1] == epsilon


def _accuracy_at(epsilon: float, items: list[int], human: list[float], values: list[float]) -> float:
    """The formula of the paper item by item: concordant and commonly tied pairs over all pairs."""
    shares = []
    for item in set(items):
        members = [place for place, own in enumerate(items) if own == item]
        concordant = tied_by_both = pairs = 0
        for one, two in combinations(members, 2):
            tie = abs(values[one] - values[two]) <= epsilon
            pairs += 1
            if human[one] == human[two]:
                tied_by_both += tie
            elif not tie:
                concordant += (human[one] > human[two]) == (values[one] > values[two])
        if pairs:
            shares.append((concordant + tied_by_both) / pairs)
    return sum(shares) / len(shares)


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("grouped", [False, True])
def test_pairwise_accuracy_as_found_by_trying_every_threshold(seed: int, grouped: bool) -> None:
    rng = np.random.default_rng(seed)
    count = 40
    items = rng.integers(0, 9, count).tolist() if grouped else [0] * count
    human = rng.integers(0, 4, count).astype(float).tolist()
    values = (np.round(np.array(human) + rng.normal(size=count), 1 + seed % 2) + 0.0).tolist()
    thresholds = {0.0} | {abs(one - two) for one, two in combinations(values, 2)}
    best = max(_accuracy_at(epsilon, items, human, values) for epsilon in thresholds)
    accuracy, epsilon = statistics.pairwise_accuracy(human, values, items if grouped else None)
    assert accuracy == pytest.approx(best)
    assert epsilon is not None
    assert _accuracy_at(epsilon, items, human, values) == pytest.approx(best)


@pytest.mark.parametrize(
    ("human", "values", "accuracy", "epsilon"),
    [
        (
            [[-1, -5, 0, -1], [0, 0, -25, -6], [-2, -2, None, -2], [-10, -1, -1, -5], [None, 0, None, -1]],
            [
                [0.81, 0.62, 0.9, 0.79],
                [0.88, 0.93, 0.41, 0.7],
                [0.66, 0.71, None, 0.74],
                [0.5, 0.86, 0.82, 0.83],
                [None, 0.91, None, 0.9],
            ],
            0.7333333333333333,
            0.08,
        ),
        (
            [[0, 0, -1, -5, -5, -2, 0, -16, -1, -1]],
            [[0.9, 0.84, 0.87, 0.7, 0.55, 0.86, 0.95, 0.6, 0.83, 0.91]],
            0.7111111111111111,
            0.0,
        ),
        ([[4, 3, 3], [2, 2, 1], [5, 1, 3]], [[1, 2, 3], [3, 2, 1], [1, 3, 2]], 0.3333333333333333, 1.0),
    ],
)
def test_pairwise_accuracy_as_its_authors_compute_it(
    human: list[list[float | None]],
    values: list[list[float | None]],
    accuracy: float,
    epsilon: float,
) -> None:
    """The figures are those that google-research/mt-metrics-eval (68a481a) gives for these tables."""
    rows = [
        (item, score, value)
        for item, (scores, given) in enumerate(zip(human, values, strict=True))
        for score, value in zip(scores, given, strict=True)
        if score is not None and value is not None
    ]
    items, people, scorer = zip(*rows, strict=True)
    found = statistics.pairwise_accuracy(people, scorer, items)
    assert found == (pytest.approx(accuracy), pytest.approx(epsilon))


def test_auc_counts_ties_half() -> None:
    assert statistics.auc([0, 1], [2, 3]) == 1.0
    assert statistics.auc([1, 2], [1, 2]) == 0.5
    assert statistics.auc([3], [1, 2, 3, 4]) == pytest.approx(1.5 / 4)
    with pytest.raises(UsageError):
        statistics.auc([], [1])


def test_sides_of_different_lengths() -> None:
    with pytest.raises(UsageError, match="2 values cannot be compared with 3"):
        statistics.kendall([1, 2], [1, 2, 3])
