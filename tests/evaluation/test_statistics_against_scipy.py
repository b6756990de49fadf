"""The correlations on random data with ties, against scipy's."""

from __future__ import annotations

import numpy as np
import pytest

from mtcheck.evaluation import statistics

stats = pytest.importorskip("scipy.stats")


@pytest.mark.parametrize("count", [3, 10, 100, 128, 129, 300, 1000, 5000])
@pytest.mark.parametrize("levels", [2, 7, 1000])
def test_correlations(count: int, levels: int) -> None:
    rng = np.random.default_rng([count, levels])
    left = np.r_[rng.integers(0, levels, count - 1), levels].astype(float)
    right = np.r_[np.round(left[:-1] / 3 + rng.normal(size=count - 1) * levels / 5), -1e3]
    assert statistics.pearson(left, right) == pytest.approx(stats.pearsonr(left, right).statistic)
    assert statistics.spearman(left, right) == pytest.approx(stats.spearmanr(left, right).statistic)
    assert statistics.kendall(left, right) == pytest.approx(stats.kendalltau(left, right).statistic)
    assert statistics.ranks(right) == stats.rankdata(right).tolist()


def test_area_under_the_curve_is_the_rank_sum_test() -> None:
    rng = np.random.default_rng(1)
    worse, better = rng.integers(0, 9, 50).tolist(), rng.integers(2, 12, 70).tolist()
    expected = stats.mannwhitneyu(better, worse).statistic / (50 * 70)
    assert statistics.auc(worse, better) == pytest.approx(expected)
