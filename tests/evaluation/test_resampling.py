"""Intervals and differences: the same for the same seed, right on data whose answer is known."""

from __future__ import annotations

import numpy as np
import pytest

from mtcheck.evaluation import resampling, statistics
from mtcheck.evaluation.resampling import Rows, difference, measure


def _rows(*, items: int = 30, systems: int = 4, seed: int = 0) -> tuple[Rows, np.random.Generator]:
    rng = np.random.default_rng(seed)
    hard = np.repeat(rng.normal(size=items), systems)
    skill = np.tile(np.arange(systems) * 0.5, items)
    human = np.round(hard + skill + rng.normal(size=items * systems))
    rows = Rows(human, np.repeat(np.arange(items), systems), np.tile(np.arange(systems), items))
    return rows, rng


def test_values_are_those_of_the_plain_figures() -> None:
    rows, rng = _rows()
    values = rows.human + rng.normal(size=len(rows.human))
    (found,) = measure(rows, [values], draws=20)
    human, items = rows.human.tolist(), rows.items.tolist()
    assert found.value("pearson") == pytest.approx(statistics.pearson(human, values.tolist()))
    assert found.value("spearman") == pytest.approx(statistics.spearman(human, values.tolist()))
    assert found.value("kendall") == pytest.approx(statistics.kendall(human, values.tolist()))
    assert found.value("item_tau") == pytest.approx(statistics.item_tau(items, human, values.tolist())[0])
    for name, threshold, whose in (
        ("pair_accuracy", found.epsilon, None),
        ("item_accuracy", found.item_epsilon, items),
    ):
        accuracy, epsilon = statistics.pairwise_accuracy(human, values.tolist(), whose)
        assert found.value(name) == pytest.approx(accuracy)
        assert threshold == epsilon


def test_mean_of_tau_over_items() -> None:
    # first item: tau-b 1; second: the scorer ties all, 0; third: people do, left out
    rows = Rows(np.array([1.0, 2, 1, 2, 5, 5]), np.array([0, 0, 1, 1, 2, 2]))
    (found,) = measure(rows, [np.array([1.0, 2, 3, 3, 1, 2])], draws=0)
    assert found.value("item_kendall") == 0.5


def test_length_tells_nothing_within_bands_of_one_length() -> None:
    rng = np.random.default_rng(3)
    lengths = np.repeat(np.arange(10) * 10 + 20, 30).astype(float)
    quality = rng.normal(size=300)
    human = quality - lengths
    rows = Rows(human, np.arange(300), lengths=lengths)
    by_length, by_quality = measure(rows, [-lengths, quality], draws=20)
    assert by_length.value("kendall") > 0.9  # type: ignore[operator]
    assert by_length.value("band_kendall") is None
    assert by_quality.value("kendall") < 0.1  # type: ignore[operator]
    assert by_quality.value("band_kendall") == pytest.approx(1)
    (short,) = measure(Rows(human[:19], np.arange(19), lengths=lengths[:19]), [quality[:19]], draws=0)
    assert short.value("band_kendall") is None


def test_system_accuracy_by_hand() -> None:
    # means: people 1, 2, 3; the scorer 1, 3, 3: two pairs in order, one a tie, which counts half
    rows = Rows(np.array([1.0, 2, 3, 1, 2, 3]), np.array([0, 0, 0, 1, 1, 1]), np.array([0, 1, 2, 0, 1, 2]))
    (found,) = measure(rows, [np.array([0.0, 3, 2, 2, 3, 4])], draws=0)
    assert found.value("system_accuracy") == pytest.approx(2.5 / 3)


def test_systems_are_compared_on_the_items_that_both_have() -> None:
    # The second system is judged on the hard item alone, where it is the better; the third never beside it.
    rows = Rows(np.array([9.0, 1, 2, 4]), np.array([0, 1, 1, 0]), np.array([0, 0, 1, 2]))
    (found,) = measure(rows, [np.array([5.0, 1, 2, 6])], draws=0)
    assert found.value("system_accuracy") == 0.5


def test_systems_that_people_leave_the_same_are_no_pair() -> None:
    rows = Rows(np.array([1.0, 2, 2, 1]), np.array([0, 0, 1, 1]), np.array([0, 1, 0, 1]))
    (found,) = measure(rows, [np.array([1.0, 2, 3, 4])], draws=0)
    assert found.value("system_accuracy") is None


def test_draws_are_the_figures_of_the_drawn_items() -> None:
    rows, rng = _rows(items=12)
    values = rows.human + rng.normal(size=len(rows.human))
    (found,) = measure(rows, [values], draws=5, seed=3)
    weights = np.concatenate(list(resampling.resamples(12, draws=5, seed=3, rows=len(rows.human))), axis=1)
    assert (weights[:, 0] == 1).all()
    assert (weights.sum(axis=0) == 12).all()
    for column in range(6):
        drawn, fresh = _drawn(rows, weights[:, column])
        human, given = rows.human[drawn], values[drawn]
        assert found.draws["kendall"][column] == pytest.approx(statistics.kendall(human, given))
        assert found.draws["spearman"][column] == pytest.approx(statistics.spearman(human, given))
        assert found.draws["item_tau"][column] == pytest.approx(statistics.item_tau(fresh, human, given)[0])


def _drawn(rows: Rows, weights: np.ndarray) -> tuple[list[int], list[int]]:
    """The rows of the items drawn, and a fresh item for each time that one is drawn."""
    drawn: list[int] = []
    fresh: list[int] = []
    for item, times in enumerate(weights.astype(int)):
        members = np.flatnonzero(rows.items == item).tolist()
        for _ in range(times):
            fresh += [max(fresh, default=-1) + 1] * len(members)
            drawn += members
    return drawn, fresh


def test_pieces_do_not_change_the_draws(monkeypatch: pytest.MonkeyPatch) -> None:
    rows, rng = _rows(items=20)
    values = rows.human + rng.normal(size=len(rows.human))
    (whole,) = measure(rows, [values], draws=40, seed=1)
    monkeypatch.setattr(resampling, "_ELEMENTS", 500)
    (parts,) = measure(rows, [values], draws=40, seed=1)
    for name in resampling.FIGURES:
        np.testing.assert_allclose(parts.draws[name], whole.draws[name], atol=1e-12)


def test_same_seed_same_numbers_and_another_seed_others() -> None:
    rows, rng = _rows()
    values = [rows.human + rng.normal(size=len(rows.human))]
    one, two, other = (measure(rows, values, draws=50, seed=seed)[0] for seed in (1, 1, 2))
    assert one.interval("kendall") == two.interval("kendall") != other.interval("kendall")


def test_interval_is_about_as_wide_as_theory_has_it() -> None:
    rng = np.random.default_rng(2)
    human = rng.normal(size=400)
    rows = Rows(human, np.arange(400))
    (found,) = measure(rows, [0.5 * human + np.sqrt(0.75) * rng.normal(size=400)], draws=1000)
    low, high = found.interval("pearson") or (0, 0)
    # Fisher's transformation: 1.96 / sqrt(n - 3) either way of atanh(r)
    middle = np.arctanh(found.value("pearson") or 0)
    assert np.arctanh(low) == pytest.approx(middle - 1.96 / 397**0.5, abs=0.03)
    assert np.arctanh(high) == pytest.approx(middle + 1.96 / 397**0.5, abs=0.03)


def test_difference_of_a_scorer_with_itself_is_none_at_all() -> None:
    rows, rng = _rows()
    values = rows.human + rng.normal(size=len(rows.human))
    one, two = measure(rows, [values, values], draws=100)
    for figure in resampling.FIGURES:
        found = difference(one, two, figure)
        if figure == "band_kendall":  # no lengths are given
            assert found is None
            continue
        assert found is not None
        assert (found.value, found.interval, found.p) == (0.0, (0.0, 0.0), 1.0)


def test_clear_difference_is_significant_and_turns_with_the_sides() -> None:
    rows, rng = _rows()
    good = rows.human + 0.3 * rng.normal(size=len(rows.human))
    bad = rng.normal(size=len(rows.human))
    one, two = measure(rows, [good, bad], draws=200)
    for figure in ("pearson", "spearman", "kendall", "pair_accuracy", "item_tau", "item_accuracy"):
        there, back = difference(one, two, figure), difference(two, one, figure)
        assert there is not None
        assert back is not None
        assert there.value == -back.value > 0
        assert there.interval[0] > 0
        assert there.p == back.p == pytest.approx(2 / 201)


def test_two_scorers_of_the_same_worth_seldom_differ() -> None:
    significant = 0
    for seed in range(40):
        rows, rng = _rows(items=50, systems=2, seed=seed)
        noise = rng.normal(size=(2, len(rows.human)))
        one, two = measure(rows, [rows.human + noise[0], rows.human + noise[1]], draws=100, seed=seed)
        found = difference(one, two, "kendall")
        assert found is not None
        significant += found.p < 0.05
    assert significant <= 6  # 2 expected; more than 6 have a chance under 1 in 100


def test_without_resamples_there_is_no_interval() -> None:
    rows, _ = _rows()
    (found,) = measure(rows, [rows.human], draws=0)
    assert found.interval("pearson") is None
    assert difference(found, found, "pearson") is None


def test_more_pairs_than_can_be_compared_are_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    rows, rng = _rows(items=100)
    values = rows.human + rng.normal(size=len(rows.human))
    (exact,) = measure(rows, [values], draws=0)
    monkeypatch.setattr(resampling, "MOST_PAIRS", 20_000)
    (drawn,) = measure(rows, [values], draws=0)
    assert drawn.value("pair_accuracy") == pytest.approx(exact.value("pair_accuracy"), abs=0.02)


@pytest.mark.parametrize("count", [1, 2])
def test_few_rows(count: int) -> None:
    rows = Rows(np.arange(float(count)), np.arange(count))
    (found,) = measure(rows, [np.arange(float(count))], draws=10)
    assert found.value("item_tau") is None
    assert found.value("system_accuracy") is None
    assert found.value("kendall") == (1.0 if count == 2 else None)
    assert found.epsilon == (0.0 if count == 2 else None)
