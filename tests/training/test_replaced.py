"""Replaced token detection: what is replaced, and what the generator may see."""

from __future__ import annotations

import pytest
import torch

from mtcheck.scorers.encoder import TARGET, Inputs, Shape, lay_out
from mtcheck.training import replaced
from mtcheck.training.model import initial_weights
from mtcheck.training.replaced import generator_weights, qualities, replace_tokens
from mtcheck.training.vocabulary import SPECIALS

SHAPE = Shape(80, 64, 2, 2, 96, 40)


@pytest.fixture
def weights() -> dict[str, torch.Tensor]:
    torch.manual_seed(0)
    vectors, languages = torch.randn(80, 64), torch.zeros(80)
    return initial_weights(SHAPE, vectors, languages, seed=1) | generator_weights(
        SHAPE, vectors, languages, seed=2
    )


def _inputs(rows: int = 64) -> Inputs:
    pairs = [([10 + row % 50, 11, 12], [20, 21, 22, 23, 24, 25]) for row in range(rows)]
    return lay_out(pairs, cls=2, sep=3, multiple=8)


def test_only_targets_change_and_only_where_it_says(weights: dict[str, torch.Tensor]) -> None:
    inputs = _inputs()
    found = replace_tokens(weights, SHAPE, inputs)
    changed = found.inputs.ids != inputs.ids
    assert torch.equal(changed, found.wrong)
    assert changed.any()
    assert not changed[inputs.roles != TARGET].any()
    assert found.inputs.ids[changed].min() >= len(SPECIALS)
    assert torch.isfinite(found.loss)


def test_rows_where_nothing_is_replaced_are_perfect(weights: dict[str, torch.Tensor]) -> None:
    found = replace_tokens(weights, SHAPE, _inputs(200))
    values, counts = qualities(found), found.wrong.sum(1)
    assert (values[counts == 0] == 1).all()
    assert (counts == 0).any()
    assert values[counts == 1].max() < 1
    assert values[counts >= 3].max() < values[counts == 1].min()


def test_no_masks_no_loss_to_speak_of(
    weights: dict[str, torch.Tensor], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replaced, "RATES", (0.0,))
    found = replace_tokens(weights, SHAPE, _inputs())
    assert not found.wrong.any()
    assert found.loss == 0


def test_a_blind_generator_does_not_see_the_source(
    weights: dict[str, torch.Tensor], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replaced, "RATES", (1.0,))
    one = lay_out([([10, 11], [20, 21])] * 8, cls=2, sep=3)
    other = lay_out([([60, 61], [20, 21])] * 8, cls=2, sep=3)

    def drawn(inputs: Inputs, share: float) -> torch.Tensor:
        monkeypatch.setattr(replaced, "BLIND", share)
        torch.manual_seed(5)
        found = replace_tokens(weights, SHAPE, inputs)
        return torch.tensor([found.loss.item()])

    assert torch.allclose(drawn(one, 1.0), drawn(other, 1.0), atol=1e-6)
    assert not torch.allclose(drawn(one, 0.0), drawn(other, 0.0), atol=1e-6)
