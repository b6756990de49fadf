"""The layers' matrix products of a BERT encoder in whole numbers of eight bits, on a CPU.

Weights have a scale for each row. States have a fixed range for each product, found when the model was
packed: what a batch holds beside a pair cannot change its score, as it would if ranges were those of the
batch. States keep to seven bits, because sums of eight saturate on processors without the newer instructions,
and a score should not depend on the machine.
"""

from __future__ import annotations

import warnings
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from mtcheck.scorers.encoder import JOINT, NARROW, WIDE, Products, weight_and_bias

if TYPE_CHECKING:
    from collections.abc import Mapping

    from torch import Tensor

#: A product's name, and the least and greatest state that goes into it.
Ranges = dict[str, tuple[float, float]]

_LEVELS = 127
_PARTS = (".query", ".key", ".value")


def product_names(layers: int) -> list[str]:
    """The names of an encoder's products."""
    parts = (f"attention.self{JOINT}", "attention.output.dense", WIDE, NARROW)
    return [f"encoder.layer.{layer}.{part}" for layer in range(layers) for part in parts]


class _Grid(NamedTuple):
    """Where the whole numbers of states stand: ``(whole - zero) * scale`` is the state."""

    scale: float
    zero: int


class WholeNumbers(Products):
    """An encoder's products in whole numbers."""

    def __init__(self, weights: Mapping[str, Tensor], ranges: Ranges) -> None:
        super().__init__({})
        self._packed: dict[str, _Chained | _Single] = {}
        with warnings.catch_warnings():
            # torch means to replace these functions; it has not yet.
            warnings.simplefilter("ignore")
            kind = _Chained if _chains() else _Single
            for name, (low, high) in ranges.items():
                scale = (high - low) / _LEVELS
                grid = _Grid(scale, round(-low / scale))
                self._packed[name] = kind(*weight_and_bias(weights, name), grid)

    def has(self, tensor: str) -> bool:
        """Whether a tensor of the model, by its name, is held here."""
        stem = tensor.rpartition(".")[0]
        whole = stem.rpartition(".")[0]
        return stem in self._packed or (stem.endswith(_PARTS) and f"{whole}{JOINT}" in self._packed)

    def __call__(self, values: Tensor, name: str) -> Tensor:
        """The product of that name."""
        return self._packed[name](values)

    def feed_forward(self, values: Tensor, layer: str) -> Tensor:
        """A layer's two products after attention, with what stands between them."""
        wide, narrow = (self._packed[f"{layer}.{part}"] for part in (WIDE, NARROW))
        if isinstance(wide, _Chained) and isinstance(narrow, _Chained):
            return narrow.product(wide.activated(values, narrow.grid))
        return super().feed_forward(values, layer)


def _rows(weight: Tensor) -> Tensor:
    """The scale of each row of weights."""
    return (weight.float().abs().amax(1) / 127).clamp_min(1e-12)


class _Single:
    """One product by the functions that every build of torch has: states go in and come out as they are."""

    def __init__(self, weight: Tensor, bias: Tensor, grid: _Grid) -> None:
        import torch

        rows = _rows(weight).double()
        zeros = torch.zeros(len(rows), dtype=torch.long)
        whole = torch.quantize_per_channel(weight.float(), rows, zeros, 0, torch.qint8)
        self._packed: Any = torch.ops.quantized.linear_prepack(whole, bias.float())
        self._grid = grid

    def __call__(self, values: Tensor) -> Tensor:
        import torch

        scale, zero = self._grid
        # The function takes whole numbers up to 255; those of seven bits are had by cutting the range.
        kept = values.clamp(-zero * scale, (_LEVELS - zero) * scale)
        found: Tensor = torch.ops.quantized.linear_with_input_q_dq_qweight_dq_output_fp32(
            kept.contiguous(), scale, zero, self._packed
        )
        return found


class _Chained:
    """One product by oneDNN, whose whole numbers another product can take as they come."""

    def __init__(self, weight: Tensor, bias: Tensor, grid: _Grid) -> None:
        import torch

        self.grid = grid
        self._rows = _rows(weight)
        self._zeros = torch.zeros(len(weight), dtype=torch.int)
        whole = torch.quantize_per_channel(
            weight.float(), self._rows.double(), self._zeros.long(), 0, torch.qint8
        )
        self._packed: Any = torch.ops.onednn.qlinear_prepack(whole.int_repr(), None)
        self._bias = bias.float()

    def __call__(self, values: Tensor) -> Tensor:
        """The product of states."""
        return self.product(self._whole(values))

    def product(self, whole: Tensor) -> Tensor:
        """The product of states that are whole numbers already."""
        import torch

        return self._run(whole, _Grid(1.0, 0), torch.float32, "none")

    def activated(self, values: Tensor, grid: _Grid) -> Tensor:
        """The GELU of the product, as whole numbers on another product's grid."""
        import torch

        return self._run(self._whole(values), grid, torch.uint8, "gelu").clamp_(max=_LEVELS)

    def _whole(self, values: Tensor) -> Tensor:
        import torch

        found = torch.quantize_per_tensor(values.contiguous(), *self.grid, torch.quint8)
        # The same memory under another type: asking for the numbers copies them, at five times the cost.
        bare = torch.empty(0, dtype=torch.uint8)
        bare.set_(found.untyped_storage(), 0, found.shape, found.stride())
        return bare.clamp_(max=_LEVELS)

    def _run(self, whole: Tensor, grid: _Grid, kind: Any, after: str) -> Tensor:
        import torch

        found: Tensor = torch.ops.onednn.qlinear_pointwise(
            whole,
            *self.grid,
            self._packed,
            self._rows,
            self._zeros,
            self._bias,
            *grid,
            kind,
            after,
            [],
            "none",
        )
        return found


@cache
def _chains() -> bool:
    """Whether this build of torch has oneDNN's products in whole numbers, and they add up."""
    import torch

    weight, bias, values = torch.eye(16), torch.zeros(16), torch.full((2, 16), 0.5)
    try:
        product = _Chained(weight, bias, _Grid(1 / 64, 64))
        found = product(values), product.activated(values, _Grid(1 / 64, 0))
    except (RuntimeError, AttributeError, NotImplementedError, TypeError):
        return False
    return torch.allclose(found[0], values, atol=0.01) and bool((found[1] == 22).all())


class RangeFinder(Products):
    """An encoder's products in full precision; notes how far their states reach, leaving the utmost ``share``
    out.
    """

    def __init__(self, weights: Mapping[str, Tensor], *, share: float) -> None:
        super().__init__(weights)
        self._share = share
        self._found: dict[str, list[tuple[float, float]]] = {}

    def __call__(self, values: Tensor, name: str) -> Tensor:
        """The product of that name, in full precision."""
        flat = values.flatten()
        cut = max(1, round(len(flat) * self._share))
        lowest, highest = flat.kthvalue(cut).values, flat.kthvalue(len(flat) - cut + 1).values
        self._found.setdefault(name, []).append((float(lowest), float(highest)))
        return super().__call__(values, name)

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
