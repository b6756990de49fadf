"""Weights arranged for the CPU give the states that they gave before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import torch

from mtcheck.scorers import xlmr
from mtcheck.scorers.checkpoints import read_safetensors
from mtcheck.scorers.xlmr import Encoder, padded, shape_of
from tests.scorers import published

if TYPE_CHECKING:
    from pathlib import Path

CONFIG = {"num_attention_heads": published.HEADS, "layer_norm_eps": 1e-5}
ROWS = [[0, *range(5, 5 + length), 2] for length in (3, 60, 61, 200)]


def encoder(tmp_path: Path, *, pre_norm: bool) -> tuple[Encoder, dict[str, torch.Tensor]]:
    state = published.encoder_state(published.Random(8), vocab=300, prefix="e.", pre_norm=pre_norm)
    shape = shape_of(state, prefix="e.", place=tmp_path, config=CONFIG, encoder="x")
    return Encoder(state, shape, prefix="e."), state


def states(model: Encoder, **options: bool) -> list[torch.Tensor]:
    ids, mask = padded(ROWS, pad=1)
    found: list[torch.Tensor] = []
    with torch.inference_mode():
        model.states(ids, mask, visit=lambda _, layer: found.append(layer * 1.0), **options)
    return [layer[mask[:, : layer.shape[1]]] for layer in found]


@pytest.mark.skipif(not xlmr.can_pack(), reason="this torch has no products of packed weights")
@pytest.mark.parametrize("pre_norm", [False, True])
@pytest.mark.parametrize("first", [False, True])
def test_packed_weights_give_the_same_states(pre_norm: bool, first: bool, tmp_path: Path) -> None:
    plain, _ = encoder(tmp_path, pre_norm=pre_norm)
    packed, state = encoder(tmp_path, pre_norm=pre_norm)
    packed.pack(lambda name: state[f"e.{name}"].clone())
    assert len(packed._arranged) == 6 * published.LAYERS
    assert not [
        name for name, tensor in packed._weights.items() if "encoder.layer" in name and tensor.dim() == 2
    ]
    for one, two in zip(
        states(plain, first_token_only=first), states(packed, first_token_only=first), strict=True
    ):
        assert torch.allclose(one, two, atol=1e-5)


def test_where_memory_is_short_weights_stay_mapped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model, _ = encoder(tmp_path, pre_norm=False)
    monkeypatch.setattr(xlmr, "free_memory", lambda: 1000.0)
    model.pack(lambda name: pytest.fail(f"{name} was read"))
    assert not model._arranged
    assert states(model)


def test_where_torch_cannot_pack_nothing_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model, _ = encoder(tmp_path, pre_norm=False)
    monkeypatch.setattr(xlmr, "can_pack", lambda: False)
    model.pack(lambda name: pytest.fail(f"{name} was read"))
    assert not model._arranged


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.int64])
def test_a_tensor_is_read_past_the_map(dtype: torch.dtype, tmp_path: Path) -> None:
    from safetensors.torch import save_file

    tensors = {"a": torch.arange(6.0).view(2, 3).to(dtype), "b": torch.ones(5, 1).to(dtype)}
    save_file(tensors, tmp_path / "m.safetensors", {"format": "pt"})
    checkpoint = read_safetensors([tmp_path / "m.safetensors"])
    for name, tensor in tensors.items():
        found = checkpoint.copy_of(name)
        assert found.dtype == dtype
        assert torch.equal(found, tensor)
        assert found.data_ptr() != checkpoint.tensors[name].data_ptr()
