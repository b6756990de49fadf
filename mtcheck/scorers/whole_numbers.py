"""The layers' matrix products of a BERT encoder in whole numbers of eight bits, on a CPU.

Weights have a scale for each row. States have a fixed range for each product, found when the model was
packed: what a batch holds beside a pair cannot change its score, as it would if ranges were those of the
batch. States keep to seven bits, because sums of eight saturate on processors without the newer instructions,
and a score should not depend on the machine.
"""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

from mtcheck.scorers.encoder import JOINT, weight_and_bias

if TYPE_CHECKING:
    from collections.abc import Mapping

    from torch import Tensor

#: A product's name, and the least and greatest state that goes into it.
Ranges = dict[str, tuple[float, float]]

_LEVELS = 127
_PARTS = (".query", ".key", ".value")


def products(layers: int) -> list[str]:
    """The names of an encoder's products."""
    parts = (f"attention.self{JOINT}", "attention.output.dense", "intermediate.dense", "output.dense")
    return [f"encoder.layer.{layer}.{part}" for layer in range(layers) for part in parts]


class WholeNumbers:
    """Stands in for the products of an encoder; see ``linear`` of :func:`mtcheck.scorers.encoder.encode`."""

    def __init__(self, weights: Mapping[str, Tensor], ranges: Ranges) -> None:
        import torch

        self._packed: dict[str, tuple[Any, float, int]] = {}
        with warnings.catch_warnings():
            # torch means to replace these functions; it has not yet.
            warnings.simplefilter("ignore")
            for name, (low, high) in ranges.items():
                weight, bias = weight_and_bias(weights, name)
                rows = (weight.float().abs().amax(1) / 127).clamp_min(1e-12).double()
                whole = torch.quantize_per_channel(
                    weight.float(), rows, torch.zeros(len(rows), dtype=torch.long), 0, torch.qint8
                )
                scale = (high - low) / _LEVELS
                self._packed[name] = (
                    torch.ops.quantized.linear_prepack(whole, bias.float()),
                    scale,
                    round(-low / scale),
                )

    def has(self, tensor: str) -> bool:
        """Whether a tensor of the model, by its name, is held here."""
        stem = tensor.rpartition(".")[0]
        whole = stem.rpartition(".")[0]
        return stem in self._packed or (stem.endswith(_PARTS) and f"{whole}{JOINT}" in self._packed)

    def __call__(self, values: Tensor, name: str) -> Tensor:
        """The product of that name."""
        import torch

        packed, scale, zero = self._packed[name]
        # The function takes whole numbers up to 255; those of seven bits are had by cutting the range.
        kept = values.clamp(-zero * scale, (_LEVELS - zero) * scale)
        found: Tensor = torch.ops.quantized.linear_with_input_q_dq_qweight_dq_output_fp32(
            kept.contiguous(), scale, zero, packed
        )
        return found


class RangeFinder:
    """Stands in for the products and notes how far their states reach, leaving the utmost ``share`` out."""

    def __init__(self, weights: Mapping[str, Tensor], *, share: float) -> None:
        self._weights, self._share = weights, share
        self._found: dict[str, list[tuple[float, float]]] = {}

    def __call__(self, values: Tensor, name: str) -> Tensor:
        """The product of that name, in full precision."""
        from torch.nn import functional

        flat = values.flatten()
        cut = max(1, round(len(flat) * self._share))
        lowest, highest = flat.kthvalue(cut).values, flat.kthvalue(len(flat) - cut + 1).values
        self._found.setdefault(name, []).append((float(lowest), float(highest)))
        return functional.linear(values, *weight_and_bias(self._weights, name))

    @property
    def ranges(self) -> Ranges:
        """The widest range of each product over all batches; it holds 0."""
        return {
            name: (
                min(0.0, *(low for low, _ in found), -1e-6),
                max(0.0, *(high for _, high in found), 1e-6),
            )
            for name, found in self._found.items()
        }
