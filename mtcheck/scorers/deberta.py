"""The DeBERTa-v2 encoder (He et al. 2021; mDeBERTa-v3 is one) in plain torch, on tensors mapped from a file.

The names of the tensors are those of ``transformers.DebertaV2Model``, and tests hold that all hidden states
are theirs. Attention has three parts: content to content, content to relative position, and relative position
to content; distances beyond half the buckets share buckets that grow with their logarithm.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mtcheck.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from torch import Tensor


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes of an encoder. ``buckets`` is how many buckets of distances there are to either side."""

    hidden_size: int
    num_hidden_layers: int
    num_attention_heads: int
    max_position_embeddings: int
    layer_norm_eps: float
    buckets: int
    norm_positions: bool

    @property
    def longest(self) -> int:
        """The tokens that a pair may have: COMET takes 2 off for every encoder."""
        return self.max_position_embeddings - 2


class Encoder:
    """An encoder over mapped weights; ``prefix`` stands before the names of its tensors."""

    specials = ("[CLS]", "[SEP]", "[PAD]")
    separators = 1

    def __init__(self, weights: Mapping[str, Tensor], shape: Shape, *, prefix: str = "") -> None:
        self.shape = shape
        self._weights = {
            name.removeprefix(prefix): tensor for name, tensor in weights.items() if name.startswith(prefix)
        }
        #: The keys and queries of relative positions, the same for every text: layer -> heads x 2 buckets x
        #: width of a head.
        self._places: dict[int, tuple[Tensor, Tensor]] = {}

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
        from torch.nn import functional

        depth = self.shape.num_hidden_layers if last is None else last
        hidden = functional.embedding(ids, self._weights["embeddings.word_embeddings.weight"])
        hidden = self._norm(hidden, "embeddings.LayerNorm")
        visit(0, hidden)
        barred = None if bool(mask.all()) else mask.logical_not()[:, None, None, :]
        buckets = self._buckets(ids.shape[1]).to(ids.device)
        for index in range(depth):
            alone = first_token_only and index + 1 == depth
            hidden = self._layer(hidden, index, barred, buckets[:1] if alone else buckets)
            visit(index + 1, hidden)

    def _buckets(self, length: int) -> Tensor:
        """The bucket of each query's distance to each key, length x length, 0 to twice the buckets."""
        import torch

        places = torch.arange(length)
        apart = places[:, None] - places[None, :]
        middle, most = self.shape.buckets // 2, self.shape.max_position_embeddings
        far = torch.clamp(apart.abs(), min=middle)
        # The very arithmetic of the original: rounding up is at stake.
        logs = torch.log(far / middle) / torch.log(torch.tensor((most - 1) / middle)) * (middle - 1)
        grown = (torch.ceil(logs) + middle).long() * apart.sign()
        bucket = torch.where(apart.abs() <= middle, apart, grown)
        return torch.clamp(bucket + self.shape.buckets, 0, 2 * self.shape.buckets - 1)

    def _layer(self, hidden: Tensor, index: int, barred: Tensor | None, buckets: Tensor) -> Tensor:
        import torch
        from torch.nn import functional

        layer = f"encoder.layer.{index}"
        asked = hidden[:, : len(buckets)]
        attention = f"{layer}.attention.self"
        query = self._split(self._linear(asked, f"{attention}.query_proj"))
        key = self._split(self._linear(hidden, f"{attention}.key_proj"))
        value = self._split(self._linear(hidden, f"{attention}.value_proj"))
        place_key, place_query = self._positions(index)
        # Only the buckets that a text of this length has are worked out.
        low, high = int(buckets.min()), int(buckets.max()) + 1
        at = (buckets - low).expand(*query.shape[:2], -1, -1)
        scale = math.sqrt(query.shape[-1] * 3)
        scores = query @ (key.transpose(2, 3) / scale)
        to_place = torch.gather(query @ place_key[:, low:high].transpose(1, 2), 3, at)
        from_place = torch.gather(key @ place_query[:, low:high].transpose(1, 2), 3, at.transpose(2, 3))
        scores = scores + (to_place / scale + from_place.transpose(2, 3) / scale)
        if barred is not None:
            scores = scores.masked_fill(barred, float("-inf"))
        mixed = (scores.softmax(-1) @ value).transpose(1, 2).flatten(2)
        hidden = self._norm(
            self._linear(mixed, f"{layer}.attention.output.dense") + asked,
            f"{layer}.attention.output.LayerNorm",
        )
        inner = functional.gelu(self._linear(hidden, f"{layer}.intermediate.dense"))
        return self._norm(self._linear(inner, f"{layer}.output.dense") + hidden, f"{layer}.output.LayerNorm")

    def _positions(self, index: int) -> tuple[Tensor, Tensor]:
        """The keys and queries of the relative positions in a layer, heads x 2 buckets x width of a head."""
        if index not in self._places:
            table = self._weights["encoder.rel_embeddings.weight"][: 2 * self.shape.buckets]
            if self.shape.norm_positions:
                table = self._norm(table, "encoder.LayerNorm")
            attention = f"encoder.layer.{index}.attention.self"
            own = f"{attention}.pos_key_proj.weight" in self._weights
            names = ("pos_key_proj", "pos_query_proj") if own else ("key_proj", "query_proj")
            key, query = (self._split(self._linear(table[None], f"{attention}.{name}"))[0] for name in names)
            self._places[index] = key, query
        return self._places[index]

    def _split(self, values: Tensor) -> Tensor:
        heads = self.shape.num_attention_heads
        return values.view(*values.shape[:2], heads, -1).transpose(1, 2)

    def _linear(self, values: Tensor, name: str) -> Tensor:
        from torch.nn import functional

        return functional.linear(values, self._weights[f"{name}.weight"], self._weights[f"{name}.bias"])

    def _norm(self, values: Tensor, name: str) -> Tensor:
        from torch.nn import functional

        scale, offset = self._weights[f"{name}.weight"], self._weights[f"{name}.bias"]
        return functional.layer_norm(
            values, (self.shape.hidden_size,), scale, offset, self.shape.layer_norm_eps
        )


#: What a well-known encoder's configuration says, where it is not at hand.
KNOWN: dict[str, dict[str, object]] = {
    "mdeberta-v3-base": {
        "num_attention_heads": 12,
        "layer_norm_eps": 1e-7,
        "max_position_embeddings": 512,
        "position_buckets": 256,
        "norm_rel_ebd": "layer_norm",
        "pos_att_type": "p2c|c2p",
        "relative_attention": True,
        "position_biased_input": False,
    }
}


def shape_of(
    weights: Mapping[str, Tensor],
    *,
    prefix: str,
    place: Path,
    config: Mapping[str, object] | None,
    encoder: str,
) -> Shape:
    """The shape that the tensors have; what they do not show comes from the encoder's configuration, or from
    its well-known name. Raises ModelError where neither tells, or for a variant that is not read.
    """
    if config is None:
        config = KNOWN.get(encoder.rsplit("/", 1)[-1].lower())
    if config is None:
        raise ModelError(
            f"{place}: the configuration of its encoder '{encoder}' is not here; put its config.json and "
            f"tokenizer into the folder 'encoder' beside it, or fetch it: hf download {encoder}"
        )
    try:
        words = weights[f"{prefix}embeddings.word_embeddings.weight"]
        positions = weights[f"{prefix}encoder.rel_embeddings.weight"]
    except KeyError as err:
        raise ModelError(
            f"{place}: holds no DeBERTa-v2 encoder (no tensor {err}); download the model again"
        ) from err
    layers = 0
    while f"{prefix}encoder.layer.{layers}.intermediate.dense.weight" in weights:
        layers += 1
    parts = config.get("pos_att_type") or ()
    kinds = {str(part) for part in (parts.split("|") if isinstance(parts, str) else _listed(parts))}
    buckets = int(str(config.get("position_buckets", -1)))
    heads, width = int(str(config["num_attention_heads"])), int(words.shape[1])
    if (
        kinds != {"c2p", "p2c"}
        or buckets < 1
        or not config.get("relative_attention")
        or config.get("position_biased_input", True)
        or config.get("conv_kernel_size")
        or not layers
        or width % heads
        or positions.shape[0] < 2 * buckets
    ):
        raise ModelError(
            f"{place}: its DeBERTa-v2 encoder is not of mDeBERTa-v3's kind, which is what is read"
        )
    return Shape(
        hidden_size=width,
        num_hidden_layers=layers,
        num_attention_heads=heads,
        max_position_embeddings=int(str(config.get("max_position_embeddings", 512))),
        layer_norm_eps=float(str(config.get("layer_norm_eps", 1e-7))),
        buckets=buckets,
        norm_positions="layer_norm" in str(config.get("norm_rel_ebd", "none")).lower(),
    )


def _listed(value: object) -> list[object]:
    return list(value) if isinstance(value, list | tuple) else []
