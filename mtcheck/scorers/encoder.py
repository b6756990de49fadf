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
JOINT = ".joint"
#: The two products after attention.
WIDE, NARROW = "intermediate.dense", "output.dense"
#: What the log of the number of wrong and missing tokens weighs beside the log odds of a good translation.
#: More of it orders translations no better.
ERRORS = 0.5


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


class Products:
    """The matrix products of an encoder's layers, in the precision of its weights; others take their place
    where they are worked out otherwise.
    """

    def __init__(self, weights: Mapping[str, Tensor]) -> None:
        self._weights = weights

    def __call__(self, values: Tensor, name: str) -> Tensor:
        """The product of that name; ``attention.self.joint`` stands for query, key and value one behind the
        other.
        """
        from torch.nn import functional

        return functional.linear(values, *weight_and_bias(self._weights, name))

    def feed_forward(self, values: Tensor, layer: str) -> Tensor:
        """A layer's two products after attention, with what stands between them."""
        from torch.nn import functional

        inner = functional.gelu(self(values, f"{layer}.{WIDE}"))
        return self(inner, f"{layer}.{NARROW}")


def lay_out(
    pairs: Sequence[tuple[Sequence[int], Sequence[int]]],
    *,
    cls: int,
    sep: int,
    pad: int = 0,
    shift: int = 0,
    multiple: int = 1,
) -> Inputs:
    """The batch for pairs of token ids; ``shift`` is added to all positions but that of the first token.

    The length is padded to a multiple of ``multiple``.
    """
    import numpy as np
    import torch

    longest = max((len(source) + len(target) for source, target in pairs), default=0) + 3
    longest = -(-longest // multiple) * multiple
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


def encode(
    weights: Mapping[str, Tensor],
    shape: Shape,
    inputs: Inputs,
    *,
    prefix: str = "",
    dropout: float = 0.0,
    products: Products | None = None,
) -> Tensor:
    """The last hidden states, batch x length x width.

    ``prefix`` stands before the names of the tensors; ``dropout`` is for training. ``products`` takes the
    place of the layers' matrix products.
    """
    from torch.nn import functional

    def norm(values: Tensor, name: str) -> Tensor:
        scale, offset = weights[f"{prefix}{name}.weight"], weights[f"{prefix}{name}.bias"]
        return functional.layer_norm(values, (shape.hidden_size,), scale, offset, shape.layer_norm_eps)

    def dropped(values: Tensor) -> Tensor:
        return functional.dropout(values, dropout) if dropout else values

    apply = Products(weights) if products is None else products
    batch, length = inputs.ids.shape
    heads = shape.num_attention_heads
    hidden = (
        functional.embedding(inputs.ids, weights["embeddings.word_embeddings.weight"])
        + functional.embedding(inputs.types, weights[f"{prefix}embeddings.token_type_embeddings.weight"])
        + functional.embedding(inputs.positions, weights[f"{prefix}embeddings.position_embeddings.weight"])
    )
    hidden = dropped(norm(hidden, "embeddings.LayerNorm"))
    mask = inputs.mask[:, None, None, :]
    for index in range(shape.num_hidden_layers):
        layer = f"{prefix}encoder.layer.{index}"
        joint = apply(hidden, f"{layer}.attention.self{JOINT}")
        query, key, value = joint.view(batch, length, 3, heads, -1).permute(2, 0, 3, 1, 4)
        mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        mixed = mixed.transpose(1, 2).reshape(batch, length, shape.hidden_size)
        mixed = dropped(apply(mixed, f"{layer}.attention.output.dense"))
        hidden = norm(mixed + hidden, f"encoder.layer.{index}.attention.output.LayerNorm")
        inner = dropped(apply.feed_forward(hidden, layer))
        hidden = norm(inner + hidden, f"encoder.layer.{index}.output.LayerNorm")
    return hidden


def weight_and_bias(weights: Mapping[str, Tensor], name: str) -> tuple[Tensor, Tensor]:
    """What a product multiplies with and adds; query's, key's and value's one behind the other where ``name``
    ends in ``JOINT``.
    """
    import torch

    if not name.endswith(JOINT):
        return weights[f"{name}.weight"], weights[f"{name}.bias"]
    stem = name.removesuffix(JOINT)
    weight, bias = (
        torch.cat([weights[f"{stem}.{which}.{part}"] for which in ("query", "key", "value")])
        for part in ("weight", "bias")
    )
    return weight, bias


@dataclass(frozen=True, slots=True)
class Logits:
    """What the heads say, as log odds.

    For each pair (batch): ``score`` that the translation is a good one, uncalibrated; ``critical`` that it
    has an error which misleads; ``agreement`` how far other translators would choose the same words. For each
    token (batch x length): ``tokens`` that a target token is wrong, that a source token is left out;
    ``gaps`` that something is missing before a target token, or before the last separator; ``agreed`` that
    another translator would choose the target token too.
    """

    score: Tensor
    critical: Tensor
    agreement: Tensor
    tokens: Tensor
    gaps: Tensor
    agreed: Tensor

    def quality(self, inputs: Inputs) -> Tensor:
        """What a pair is judged by, uncalibrated: ``score`` less the tokens that seem wrong or left out.

        People count errors; the head of the pair, which sees means, knows their share only.
        """
        import torch

        errors = (torch.sigmoid(self.tokens) * (inputs.roles != SPECIAL)).sum(1)
        return self.score - ERRORS * torch.log(errors + 0.1)


def heads(weights: Mapping[str, Tensor], hidden: Tensor, inputs: Inputs) -> Logits:
    """The heads' answers to the encoder's states.

    The heads of the whole pair read the first token's state, each side's mean state, and the mean and the
    greatest of each side's token probabilities.
    """
    import torch
    from torch.nn import functional

    each = functional.linear(hidden, weights["heads.token.weight"], weights["heads.token.bias"]).float()
    tokens = torch.where(inputs.roles == TARGET, each[..., 1], each[..., 0])
    wrong = torch.sigmoid(tokens)
    features = [hidden[:, 0].float()]
    for role in (SOURCE, TARGET):
        side = inputs.roles == role
        count = side.sum(1, keepdim=True).clamp_min(1)
        features.append((hidden * side[..., None]).sum(1, dtype=torch.float32) / count)
        features.append((wrong * side).sum(1, keepdim=True) / count)
        features.append((wrong * side).amax(1, keepdim=True))
    inner = functional.linear(
        torch.cat(features, 1), weights["heads.pair.0.weight"].float(), weights["heads.pair.0.bias"].float()
    )
    outer = functional.linear(
        functional.gelu(inner), weights["heads.pair.1.weight"].float(), weights["heads.pair.1.bias"].float()
    )
    score, critical, agreement = outer.unbind(1)
    return Logits(score, critical, agreement, tokens, each[..., 2], each[..., 3])
