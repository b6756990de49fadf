"""XLM-RoBERTa and XLM-RoBERTa-XL encoders in plain torch, on tensors mapped from a file.

The names of the tensors are those of ``transformers.XLMRobertaModel`` and ``XLMRobertaXLModel``, and tests
hold that all hidden states are theirs. What is gained over the modelling code: nothing is copied, hidden
states are handed to a visitor one layer at a time instead of being kept, and where only the first token's
states are asked for, the last layer is worked out for that token alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mtcheck.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from torch import Tensor


#: The rows that packed weights are arranged for: about those of a batch on the CPU.
PACKED_ROWS = 512


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes of an encoder. ``pre_norm`` is XLM-R-XL's order: layer norms before attention and
    feed-forward, one at the end, none behind the embeddings.
    """

    hidden_size: int
    num_hidden_layers: int
    num_attention_heads: int
    max_position_embeddings: int
    layer_norm_eps: float
    pre_norm: bool
    pad_token_id: int = 1

    @property
    def longest(self) -> int:
        """The tokens that fit: positions begin behind the padding index."""
        return self.max_position_embeddings - self.pad_token_id - 1


class Encoder:
    """An encoder over mapped weights; ``prefix`` stands before the names of its tensors.

    ``int8`` works the layers' matrix products out in whole numbers: weights by row, states by batch, as
    torch's dynamic quantisation has it. It is for the CPU, and changes scores; the signature has to say so.
    """

    #: Beginning, end and padding; and how many ends stand between two texts.
    specials = ("<s>", "</s>", "<pad>")
    separators = 2

    def __init__(
        self, weights: Mapping[str, Tensor], shape: Shape, *, prefix: str = "", int8: bool = False
    ) -> None:
        self.shape = shape
        self._packed: dict[str, Any] = {}
        self._arranged: dict[str, Any] = {}
        self._narrow = True
        self._weights = {
            name.removeprefix(prefix): tensor for name, tensor in weights.items() if name.startswith(prefix)
        }
        if int8:
            self._quantise()

    def pack(self, copy_of: Callable[[str], Tensor]) -> None:
        """Arranges the layers' weights as oneDNN reads them fastest, where torch has it: a tenth to a sixth
        faster on the CPU than plain products, in single precision.

        ``copy_of`` gives a tensor of the encoder by its name in memory that may be thrown away. Nothing is
        done where the arranged weights would take more than half of the memory that is free: mapped ones can
        be read again from the disk, these cannot.
        """
        import torch

        names = [
            name.removesuffix(".weight")
            for name, tensor in self._weights.items()
            if name.startswith("encoder.layer.") and name.endswith(".weight") and tensor.dim() == 2
        ]
        size = sum(self._weights[f"{name}.weight"].nbytes for name in names)
        if not can_pack() or size > free_memory() / 2:
            return
        with torch.inference_mode():
            for name in names:
                weight = copy_of(f"{name}.weight").float()
                self._arranged[name] = torch.ops.mkldnn._reorder_linear_weight(weight, PACKED_ROWS)
                del self._weights[f"{name}.weight"]

    def _quantise(self) -> None:
        """Takes the layers' weights in as whole numbers, one scale for each row."""
        import warnings

        import torch

        # Without these instructions sums of whole numbers saturate unless states keep to seven bits.
        self._narrow = not torch.cpu._is_vnni_supported()
        with warnings.catch_warnings():
            # torch means to replace these functions; it has not yet.
            warnings.simplefilter("ignore")
            for name in [name for name in self._weights if name.startswith("encoder.layer.")]:
                stem = name.removesuffix(".weight")
                weight = self._weights[name]
                if stem == name or weight.dim() != 2:
                    continue
                scales = (weight.float().abs().amax(1) / 127).clamp_min(1e-12).double()
                whole = torch.quantize_per_channel(
                    weight.float(), scales, torch.zeros(len(scales), dtype=torch.long), 0, torch.qint8
                )
                bias = self._weights[f"{stem}.bias"].float()
                self._packed[stem] = torch.ops.quantized.linear_prepack(whole, bias)
                del self._weights[name]

    def states(
        self,
        ids: Tensor,
        mask: Tensor,
        *,
        visit: Callable[[int, Tensor], None],
        last: int | None = None,
        first_token_only: bool = False,
    ) -> None:
        """Calls ``visit(k, states)`` for the embeddings (k = 0) and each layer up to ``last``.

        ``ids`` and ``mask`` are batch x length; the states batch x length x width, for the last layer batch
        x 1 x width where ``first_token_only``. Masked positions hold undefined values.
        """
        import torch
        from torch.nn import functional

        shape = self.shape
        depth = shape.num_hidden_layers if last is None else last
        filled = ids.ne(shape.pad_token_id)
        positions = torch.cumsum(filled, 1) * filled + shape.pad_token_id
        hidden = functional.embedding(ids, self._weights["embeddings.word_embeddings.weight"])
        hidden = hidden + functional.embedding(
            positions, self._weights["embeddings.position_embeddings.weight"]
        )
        hidden = hidden + self._weights["embeddings.token_type_embeddings.weight"][0]
        if not shape.pre_norm:
            hidden = self._norm(hidden, "embeddings.LayerNorm")
        visit(0, hidden)
        whole = bool(mask.all())
        attended = None if whole else mask.bool()[:, None, None, :]
        for index in range(depth):
            alone = first_token_only and index + 1 == depth
            hidden = self._layer(hidden, f"encoder.layer.{index}", attended, alone=alone)
            if index + 1 == shape.num_hidden_layers and shape.pre_norm:
                hidden = self._norm(hidden, "encoder.LayerNorm")
            visit(index + 1, hidden)

    def _layer(self, hidden: Tensor, layer: str, mask: Tensor | None, *, alone: bool) -> Tensor:
        from torch.nn import functional

        pre = self.shape.pre_norm
        heads = self.shape.num_attention_heads
        batch, _, width = hidden.shape
        attention = f"{layer}.attention"
        read = self._norm(hidden, f"{attention}.self_attn_layer_norm") if pre else hidden
        asked = read[:, :1] if alone else read

        def split(values: Tensor, part: str) -> Tensor:
            out = self._linear(values, f"{attention}.self.{part}")
            return out.view(batch, -1, heads, width // heads).transpose(1, 2)

        mixed = functional.scaled_dot_product_attention(
            split(asked, "query"), split(read, "key"), split(read, "value"), attn_mask=mask
        )
        mixed = mixed.transpose(1, 2).reshape(batch, -1, width)
        kept = hidden[:, :1] if alone else hidden
        hidden = self._linear(mixed, f"{attention}.output.dense") + kept
        if not pre:
            hidden = self._norm(hidden, f"{attention}.output.LayerNorm")
        read = self._norm(hidden, f"{layer}.LayerNorm") if pre else hidden
        inner = self._linear(read, f"{layer}.intermediate.dense", gelu=True)
        hidden = self._linear(inner, f"{layer}.output.dense") + hidden
        return hidden if pre else self._norm(hidden, f"{layer}.output.LayerNorm")

    def _linear(self, values: Tensor, name: str, *, gelu: bool = False) -> Tensor:
        import torch
        from torch.nn import functional

        arranged = self._arranged.get(name)
        if arranged is not None:
            kind, algorithm = ("gelu", "none") if gelu else ("none", "")
            fused: Tensor = torch.ops.mkldnn._linear_pointwise(
                values, arranged, self._weights[f"{name}.bias"], kind, [], algorithm
            )
            return fused
        found = self._plain(values, name)
        return functional.gelu(found) if gelu else found

    def _plain(self, values: Tensor, name: str) -> Tensor:
        import torch
        from torch.nn import functional

        packed = self._packed.get(name)
        if packed is not None:
            quantised: Tensor = torch.ops.quantized.linear_dynamic(values, packed, self._narrow)
            return quantised
        return functional.linear(values, self._weights[f"{name}.weight"], self._weights[f"{name}.bias"])

    def _norm(self, values: Tensor, name: str) -> Tensor:
        from torch.nn import functional

        scale, offset = self._weights[f"{name}.weight"], self._weights[f"{name}.bias"]
        return functional.layer_norm(
            values, (self.shape.hidden_size,), scale, offset, self.shape.layer_norm_eps
        )


def can_pack() -> bool:
    """Whether torch has oneDNN's products of packed weights; they are not part of what it promises."""
    import torch

    return bool(
        torch._C._has_mkldnn
        and hasattr(torch.ops.mkldnn, "_reorder_linear_weight")
        and hasattr(torch.ops.mkldnn, "_linear_pointwise")
    )


def free_memory() -> float:
    """The bytes of memory that a process may still take; infinity where the system does not tell."""
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
        return next(float(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:"))
    except (OSError, StopIteration, ValueError):
        return float("inf")


#: The encoders that published checkpoints were trained on: heads and epsilon are not to be seen in the
#: weights.
KNOWN = {
    "xlm-roberta-base": (12, 1e-5),
    "xlm-roberta-large": (16, 1e-5),
    "infoxlm-base": (12, 1e-5),
    "infoxlm-large": (16, 1e-5),
    "xlm-roberta-xl": (32, 1e-5),
    "xlm-roberta-xxl": (32, 1e-5),
}


def shape_of(
    weights: Mapping[str, Tensor],
    *,
    prefix: str,
    place: Path,
    config: Mapping[str, object] | None,
    encoder: str,
) -> Shape:
    """The shape that the tensors have; heads and epsilon come from the encoder's configuration where it is
    there, otherwise from its well-known name. Raises ModelError where neither tells.
    """
    try:
        words = weights[f"{prefix}embeddings.word_embeddings.weight"]
        positions = weights[f"{prefix}embeddings.position_embeddings.weight"]
    except KeyError as err:
        raise ModelError(
            f"{place}: holds no XLM-R encoder (no tensor {err}); download the model again"
        ) from err
    layers = 0
    while f"{prefix}encoder.layer.{layers}.intermediate.dense.weight" in weights:
        layers += 1
    known = KNOWN.get(encoder.rsplit("/", 1)[-1].lower())
    if config is not None:
        heads, eps = int(str(config["num_attention_heads"])), float(str(config["layer_norm_eps"]))
    elif known is not None:
        heads, eps = known
    else:
        raise ModelError(
            f"{place}: the configuration of its encoder '{encoder}' is not here; put its config.json "
            f"and tokenizer.json into the folder 'encoder' beside it, or fetch it: hf download {encoder} "
            f"config.json tokenizer.json"
        )
    width = int(words.shape[1])
    if not layers or width % heads:
        raise ModelError(f"{place}: {layers} layers of width {width} with {heads} heads are no XLM-R encoder")
    return Shape(
        hidden_size=width,
        num_hidden_layers=layers,
        num_attention_heads=heads,
        max_position_embeddings=int(positions.shape[0]),
        layer_norm_eps=eps,
        pre_norm=f"{prefix}encoder.LayerNorm.weight" in weights,
    )


def padded(rows: Sequence[Sequence[int]], *, pad: int) -> tuple[Tensor, Tensor]:
    """Rows of ids as one tensor, batch x longest, and the mask that is true where a token stands."""
    import torch

    longest = max((len(row) for row in rows), default=0)
    ids = torch.full((len(rows), longest), pad, dtype=torch.long)
    mask = torch.zeros((len(rows), longest), dtype=torch.bool)
    for index, row in enumerate(rows):
        ids[index, : len(row)] = torch.tensor(row, dtype=torch.long)
        mask[index, : len(row)] = True
    return ids, mask
