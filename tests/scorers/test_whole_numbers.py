"""Products in whole numbers stay near those in full precision, whatever else the batch holds."""

from __future__ import annotations

import pytest
import torch

from mtcheck.scorers import whole_numbers
from mtcheck.scorers.encoder import JOINT, Shape, encode, lay_out
from mtcheck.scorers.whole_numbers import RangeFinder, WholeNumbers, product_names
from mtcheck.training.model import initial_weights

SHAPE = Shape(50, 64, 2, 2, 96, 40)
PAIRS = [([7, 8, 9], [21, 22]), ([30, 31], [40, 41, 42, 43])]


@pytest.fixture(scope="module")
def weights() -> dict[str, torch.Tensor]:
    vectors = torch.randn(50, 64, generator=torch.Generator().manual_seed(0))
    return initial_weights(SHAPE, vectors, torch.zeros(50), seed=1)


@pytest.fixture(scope="module")
def whole(weights: dict[str, torch.Tensor]) -> WholeNumbers:
    finder = RangeFinder(weights, share=0.0)
    encode(weights, SHAPE, lay_out(PAIRS, cls=2, sep=3), products=finder)
    assert list(finder.ranges) == product_names(SHAPE.num_hidden_layers)
    return WholeNumbers(weights, finder.ranges)


def test_finding_ranges_changes_nothing(weights: dict[str, torch.Tensor]) -> None:
    inputs = lay_out(PAIRS, cls=2, sep=3)
    found = encode(weights, SHAPE, inputs, products=RangeFinder(weights, share=0.1))
    assert torch.equal(found, encode(weights, SHAPE, inputs))


def test_ranges_hold_all_states_or_all_but_a_share(weights: dict[str, torch.Tensor]) -> None:
    values = torch.linspace(-1.0, 2.0, 64 * 50).view(50, 64)
    name = f"encoder.layer.0.attention.self{JOINT}"
    every, most = RangeFinder(weights, share=0.0), RangeFinder(weights, share=0.1)
    every(values, name)
    most(values, name)
    assert every.ranges[name] == pytest.approx((-1.0, 2.0))
    assert most.ranges[name] == pytest.approx((-0.7, 1.7), abs=0.01)


def test_near_full_precision(weights: dict[str, torch.Tensor], whole: WholeNumbers) -> None:
    inputs = lay_out(PAIRS, cls=2, sep=3)
    exact = encode(weights, SHAPE, inputs)[inputs.mask]
    found = encode(weights, SHAPE, inputs, products=whole)[inputs.mask]
    gap = (found - exact).norm() / exact.norm()
    assert 0 < gap < 0.06


def test_a_build_without_the_chained_products_finds_the_same(
    weights: dict[str, torch.Tensor], whole: WholeNumbers, monkeypatch: pytest.MonkeyPatch
) -> None:
    finder = RangeFinder(weights, share=0.0)
    inputs = lay_out(PAIRS, cls=2, sep=3)
    encode(weights, SHAPE, inputs, products=finder)
    monkeypatch.setattr(whole_numbers, "_chains", lambda: False)
    single = WholeNumbers(weights, finder.ranges)
    exact = encode(weights, SHAPE, inputs)[inputs.mask]
    found, other = (encode(weights, SHAPE, inputs, products=it)[inputs.mask] for it in (single, whole))
    # Rounding may fall either way where a state stands between two whole numbers.
    assert (found - other).norm() < 0.2 * (found - exact).norm()


def test_a_layers_inner_states_do_not_depend_on_the_rows_beside_them(whole: WholeNumbers) -> None:
    values = torch.randn(30, 64, generator=torch.Generator().manual_seed(3))
    together = whole.feed_forward(values, "encoder.layer.0")
    outlier = torch.cat([values[:3], torch.full((1, 64), 1e4)])
    assert torch.equal(whole.feed_forward(values[:3], "encoder.layer.0"), together[:3])
    assert torch.equal(whole.feed_forward(outlier, "encoder.layer.0")[:3], together[:3])


def test_a_product_does_not_depend_on_the_rows_beside_it(whole: WholeNumbers) -> None:
    name = "encoder.layer.1.output.dense"
    values = torch.randn(30, 96, generator=torch.Generator().manual_seed(2))
    together = whole(values, name)
    outlier = torch.cat([values[:3], torch.full((1, 96), 1e4)])
    assert torch.equal(whole(values[:3], name), together[:3])
    assert torch.equal(whole(outlier, name)[:3], together[:3])
