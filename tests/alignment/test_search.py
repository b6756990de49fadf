import math
from itertools import pairwise

import numpy as np
import pytest

from mtcheck.alignment import search

SHAPES = ((1, 0), (0, 1), (1, 1), (1, 2), (2, 1), (2, 2))


def random_lattice(rows, columns, seed, nodes=None):
    rng = np.random.default_rng(seed)
    lattice = search.empty_lattice(nodes or search.all_nodes(rows, columns), SHAPES)
    scores = {}
    for m, n in SHAPES:
        if rows >= m and columns >= n:
            table = rng.normal(size=(rows - m + 1, columns - n + 1)).astype(np.float32)
            search.put(lattice, (m, n), 0, 0, table)
            scores[m, n] = table
    return lattice, scores


def every_path(rows, columns, scores):
    """All bead sequences with their scores, by walking them all."""

    def walk(i, j):
        if (i, j) == (rows, columns):
            yield (), 0.0
        for (m, n), table in scores.items():
            if i + m <= rows and j + n <= columns:
                for rest, score in walk(i + m, j + n):
                    yield ((i, j, (m, n)), *rest), score + float(table[i, j])

    return list(walk(0, 0))


@pytest.mark.parametrize(("rows", "columns", "seed"), [(3, 3, 1), (4, 2, 2), (1, 4, 3), (4, 4, 4), (0, 3, 5)])
def test_the_best_path_is_the_best_of_all(rows, columns, seed):
    lattice, scores = random_lattice(rows, columns, seed)
    best, score = max(every_path(rows, columns, scores), key=lambda item: item[1])
    steps = search.best_path(lattice)
    assert tuple((s.row, s.column, s.shape) for s in steps) == best
    assert sum(s.score for s in steps) == pytest.approx(score, abs=1e-4)


def test_posteriors_are_shares_of_all_paths():
    lattice, scores = random_lattice(3, 4, 7)
    paths = every_path(3, 4, scores)
    whole = sum(math.exp(score) for _, score in paths)
    for step in search.best_path(lattice):
        bead = (step.row, step.column, step.shape)
        share = sum(math.exp(score) for path, score in paths if bead in path) / whole
        assert step.posterior == pytest.approx(share, abs=1e-4)


def test_marginals_agree_with_all_paths():
    lattice, scores = random_lattice(3, 3, 11)
    shares, whole = search.marginals(lattice)
    paths = every_path(3, 3, scores)
    assert whole == pytest.approx(math.log(sum(math.exp(score) for _, score in paths)), abs=1e-4)
    # Each path enters every row once: the beads weighted by their rows share them out.
    total = sum(shares[:, k].sum() * shape[0] for k, shape in enumerate(SHAPES))
    assert total == pytest.approx(3.0, abs=1e-3)


def test_gain_is_the_score_over_leaving_all_alone():
    lattice = search.empty_lattice(search.all_nodes(3, 2), SHAPES)
    search.put(lattice, (1, 0), 0, 0, np.repeat(np.float32([[-1.0], [-2.0], [-3.0]]), 3, axis=1))
    search.put(lattice, (0, 1), 0, 0, np.repeat(np.float32([[-0.5, -0.25]]), 4, axis=0))
    search.put(lattice, (2, 1), 1, 1, np.float32([[4.0]]))
    search.put(lattice, (1, 1), 0, 0, np.float32([[2.0]]))
    assert [(s.shape, s.gain) for s in search.best_path(lattice)] == [((1, 1), 3.5), ((2, 1), 9.25)]


def test_a_wide_band_finds_what_the_whole_lattice_finds():
    rows, columns = 14, 11
    whole, _ = random_lattice(rows, columns, 3)
    nodes = search.band_nodes(rows, columns, [(0, 0), (rows, columns)], 30)
    band, _ = random_lattice(rows, columns, 3, nodes)
    steps = [[(s.row, s.column, s.shape) for s in search.best_path(one)] for one in (whole, band)]
    assert steps[0] == steps[1]


def test_a_band_follows_its_path():
    path = [(0, 0), (0, 20), (30, 20), (30, 60), (60, 60)]
    nodes = search.band_nodes(60, 60, path, 4)
    for i, j in path:
        assert 0 <= i - nodes.low[i + j] < nodes.width
    assert all(0 <= b - a <= 1 for a, b in pairwise(nodes.low.tolist()))
