"""The forward pass of a BERT encoder with mtcheck's heads, in plain torch on a dictionary of tensors.

The names of the tensors are those of ``transformers.BertModel`` (heads stand under ``heads.``), and a test
holds that both compute the same. Importing the modelling code of transformers costs more CPU time than
scoring an article does; training and scoring share these functions instead, so a trained model is scored by
the very code that trained it.

A pair is laid out ``[CLS] source [SEP] target [SEP]``; positions count from 0 on each side, so that a word
and its translation stand at like positions however long the source is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from torch import Tensor

SPECIAL, SOURCE, TARGET = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes of an encoder, under the names that its config.json gives them."""

    vocab_size: int
    hidden_size: int
    num_hidden_layers: int
    num_attention_heads: int
    intermediate_size: int
    max_position_embeddings: int
    layer_norm_eps: float = 1e-12


@dataclass(frozen=True, slots=True)
class Inputs:
    """A padded batch: all tensors are batch x length.

    ``mask`` is true where a token stands, ``types`` 0 up to and with the first separator and 1 after it,
    ``roles`` says what a token belongs to: SPECIAL (padding too), SOURCE or TARGET.
    """

    ids: Tensor
    types: Tensor
    positions: Tensor
    mask: Tensor
    roles: Tensor

    def parts(self) -> tuple[Tensor, ...]:
        """The tensors in the order of the fields."""
        return self.ids, self.types, self.positions, self.mask, self.roles


def lay_out(
    pairs: Sequence[tuple[Sequence[int], Sequence[int]]], *, cls: int, sep: int, pad: int = 0, shift: int = 0
) -> Inputs:
    """The batch for pairs of token ids; ``shift`` is added to all positions but that of the first token."""
    import numpy as np
    import torch

    longest = max((len(source) + len(target) for source, target in pairs), default=0) + 3
    ids = np.full((len(pairs), longest), pad, dtype=np.int64)
    types, positions, roles = (np.zeros_like(ids) for _ in range(3))
    mask = np.zeros(ids.shape, dtype=bool)
    for row, (source, target) in enumerate(pairs):
        middle = len(source) + 1
        end = middle + 1 + len(target)
        ids[row, 0], ids[row, middle], ids[row, end] = cls, sep, sep
        ids[row, 1:middle], ids[row, middle + 1 : end] = source, target
        roles[row, 1:middle], roles[row, middle + 1 : end] = SOURCE, TARGET
        types[row, middle + 1 : end + 1] = 1
        positions[row, 1 : middle + 1] = np.arange(1 + shift, middle + 1 + shift)
        positions[row, middle + 1 : end + 1] = np.arange(1 + shift, len(target) + 2 + shift)
        mask[row, : end + 1] = True
    return Inputs(*(torch.from_numpy(array) for array in (ids, types, positions, mask, roles)))


def encode(weights: Mapping[str, Tensor], shape: Shape, inputs: Inputs) -> Tensor:
    """The last hidden states, batch x length x width."""
    import torch
    from torch.nn import functional

    def norm(values: Tensor, name: str) -> Tensor:
        scale, offset = weights[f"{name}.weight"], weights[f"{name}.bias"]
        return functional.layer_norm(values, (shape.hidden_size,), scale, offset, shape.layer_norm_eps)

    def linear(values: Tensor, name: str) -> Tensor:
        return functional.linear(values, weights[f"{name}.weight"], weights[f"{name}.bias"])

    batch, length = inputs.ids.shape
    heads = shape.num_attention_heads
    hidden = (
        functional.embedding(inputs.ids, weights["embeddings.word_embeddings.weight"])
        + functional.embedding(inputs.types, weights["embeddings.token_type_embeddings.weight"])
        + functional.embedding(inputs.positions, weights["embeddings.position_embeddings.weight"])
    )
    hidden = norm(hidden, "embeddings.LayerNorm")
    mask = inputs.mask[:, None, None, :]
    for index in range(shape.num_hidden_layers):
        layer = f"encoder.layer.{index}"
        attention = f"{layer}.attention.self"
        names = [f"{attention}.{part}" for part in ("query", "key", "value")]
        joint = functional.linear(
            hidden,
            torch.cat([weights[f"{name}.weight"] for name in names]),
            torch.cat([weights[f"{name}.bias"] for name in names]),
        )
        query, key, value = joint.view(batch, length, 3, heads, -1).permute(2, 0, 3, 1, 4)
        mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        mixed = mixed.transpose(1, 2).reshape(batch, length, shape.hidden_size)
        hidden = norm(
            linear(mixed, f"{layer}.attention.output.dense") + hidden, f"{layer}.attention.output.LayerNorm"
        )
        inner = functional.gelu(linear(hidden, f"{layer}.intermediate.dense"))
        hidden = norm(linear(inner, f"{layer}.output.dense") + hidden, f"{layer}.output.LayerNorm")
    return hidden


def token_logits(weights: Mapping[str, Tensor], hidden: Tensor, inputs: Inputs) -> Tensor:
    """Log odds, batch x length: that a target token is wrong, that a source token is left untranslated."""
    import torch
    from torch.nn import functional

    both = functional.linear(hidden, weights["heads.token.weight"], weights["heads.token.bias"])
    return torch.where(inputs.roles == TARGET, both[..., 1], both[..., 0])


def score_logits(weights: Mapping[str, Tensor], hidden: Tensor, tokens: Tensor, inputs: Inputs) -> Tensor:
    """Uncalibrated log odds, one for each pair, that the translation is a good one.

    Reads the first token's state, each side's mean state, and the mean and the greatest of each side's
    token probabilities.
    """
    import torch
    from torch.nn import functional

    wrong = torch.sigmoid(tokens)
    features = [hidden[:, 0]]
    for role in (SOURCE, TARGET):
        side = (inputs.roles == role).to(hidden.dtype)
        count = side.sum(1, keepdim=True).clamp_min(1.0)
        features.append((hidden * side[..., None]).sum(1) / count)
        features.append((wrong * side).sum(1, keepdim=True) / count)
        features.append((wrong * side).amax(1, keepdim=True))
    inner = functional.linear(
        torch.cat(features, 1), weights["heads.score.0.weight"], weights["heads.score.0.bias"]
    )
    outer = functional.linear(
        functional.gelu(inner), weights["heads.score.1.weight"], weights["heads.score.1.bias"]
    )
    return outer[:, 0]
