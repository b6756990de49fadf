"""The trainable model: fresh weights for the encoder in ``mtcheck.scorers.encoder``, and its losses.

What an hour of a CPU would not teach is built in. The width is parted: most of it holds the words, the rest
position, language and side. Half of the first layer's heads start as a dictionary look-up: queries and keys
are the same projection of the word, with a sign that makes each side look at the other, so that a token finds
its translation before any training. The other half find the token before and the token behind.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal

import torch
from torch.nn import functional

from mtcheck.scorers.encoder import SPECIAL, TARGET, Inputs, Logits, Shape, encode, heads

if TYPE_CHECKING:
    from collections.abc import Mapping

Size = Literal["tiny", "small", "base"]
Weights = dict[str, torch.Tensor]

# tiny is for tests; small for two CPU cores; base for a GPU.
SIZES: dict[str, Shape] = {
    "tiny": Shape(600, 32, 2, 2, 64, 128),
    "small": Shape(18_000, 256, 3, 4, 512, 256),
    "base": Shape(24_000, 320, 5, 5, 768, 256),
}
# Coordinates kept for position (sines and cosines), language and side; the words have the others.
WAVES, OTHERS = 30, 64
SIDE_MARK, LANGUAGE_MARK = 4.0, 3.0
# How strongly a head prefers a side and a distance, in units of attention logits, and how much of what a
# look-up finds is taken off.
SIDE_LOGIT, DISTANCE_LOGIT, CROSS_MIX = 4.0, 10.0, -0.5


def word_width(shape: Shape) -> int:
    """The coordinates that hold the words."""
    return shape.hidden_size - (OTHERS if shape.hidden_size > 2 * OTHERS else shape.hidden_size // 4)


def initial_weights(shape: Shape, embeddings: torch.Tensor, languages: torch.Tensor, *, seed: int) -> Weights:
    """Weights to start from.

    ``embeddings`` has a row for each token and ``word_width`` columns or more, of which the last are used;
    zero rows are filled. ``languages`` says how much a token is of the one language (1) or the other (-1).
    """
    generator = torch.Generator().manual_seed(seed)

    def normal(*size: int, scale: float) -> torch.Tensor:
        return torch.randn(*size, generator=generator) * scale

    width, inner, lexical = shape.hidden_size, shape.intermediate_size, word_width(shape)
    words = functional.normalize(embeddings[:, -lexical:], dim=1)
    empty = words.norm(dim=1) == 0
    words[empty] = functional.normalize(normal(int(empty.sum()), lexical, scale=1.0), dim=1)
    table = torch.zeros(shape.vocab_size, width)
    table[:, :lexical] = words * math.sqrt(lexical)
    table[:, -2] = languages * LANGUAGE_MARK
    sides = torch.zeros(2, width)
    sides[:, -1] = torch.tensor([SIDE_MARK, -SIDE_MARK])
    count = min(WAVES, (width - lexical - 2) // 2)
    rates = torch.logspace(math.log10(0.03), math.log10(2.8), count)
    angles = torch.arange(shape.max_position_embeddings)[:, None] * rates
    positions = torch.zeros(shape.max_position_embeddings, width)
    positions[:, lexical : lexical + count] = angles.sin()
    positions[:, lexical + count : lexical + 2 * count] = angles.cos()
    weights: Weights = {
        "embeddings.word_embeddings.weight": table,
        "embeddings.token_type_embeddings.weight": sides,
        "embeddings.position_embeddings.weight": positions,
    }
    _add_norm(weights, "embeddings.LayerNorm", width)
    per_head = width // shape.num_attention_heads
    prefers = math.sqrt(SIDE_LOGIT * math.sqrt(per_head)) / SIDE_MARK
    half = shape.num_attention_heads // 2
    for index in range(shape.num_hidden_layers):
        layer = f"encoder.layer.{index}"
        query, key, value = (normal(width, width, scale=0.5 / math.sqrt(width)) for _ in range(3))
        output = normal(width, width, scale=0.5 / math.sqrt(width))
        basis = torch.linalg.qr(normal(lexical, lexical, scale=1.0))[0]
        for head in range(half if index < 2 else 0):
            # Look-up: like words on the other side.
            rows = slice(head * per_head, (head + 1) * per_head - 1)
            found = torch.zeros(per_head - 1, width)
            found[:, :lexical] = basis[rows][: per_head - 1]
            query[rows], key[rows], value[rows] = found, found, found
            output[:, rows] = CROSS_MIX * found.T
            query[rows.stop], key[rows.stop] = 0.0, 0.0
            query[rows.stop, -1], key[rows.stop, -1] = -prefers, prefers
        for head in range(half, shape.num_attention_heads if index == 0 else half):
            # Neighbours: on the same side, one step back for even heads and one ahead for odd ones.
            rows = slice(head * per_head, (head + 1) * per_head)
            query[rows], key[rows] = 0.0, 0.0
            step = -1.0 if head % 2 == 0 else 1.0
            used = min(count, (per_head - 1) // 2)
            strength = math.sqrt(DISTANCE_LOGIT * math.sqrt(per_head) / used)
            for wave in range(used):
                sine, cosine = lexical + count - 1 - wave, lexical + 2 * count - 1 - wave
                turn = float(rates[count - 1 - wave]) * step
                first, second = rows.start + 2 * wave, rows.start + 2 * wave + 1
                key[first, sine], key[second, cosine] = strength, strength
                query[first, sine], query[first, cosine] = (
                    strength * math.cos(turn),
                    strength * math.sin(turn),
                )
                query[second, cosine], query[second, sine] = (
                    strength * math.cos(turn),
                    -strength * math.sin(turn),
                )
            query[rows.stop - 1, -1], key[rows.stop - 1, -1] = prefers, prefers
        for name, matrix in (("query", query), ("key", key), ("value", value)):
            weights[f"{layer}.attention.self.{name}.weight"] = matrix
            weights[f"{layer}.attention.self.{name}.bias"] = torch.zeros(width)
        weights[f"{layer}.attention.output.dense.weight"] = output
        weights[f"{layer}.attention.output.dense.bias"] = torch.zeros(width)
        _add_norm(weights, f"{layer}.attention.output.LayerNorm", width)
        weights[f"{layer}.intermediate.dense.weight"] = normal(inner, width, scale=1 / math.sqrt(width))
        weights[f"{layer}.intermediate.dense.bias"] = torch.zeros(inner)
        weights[f"{layer}.output.dense.weight"] = normal(width, inner, scale=0.5 / math.sqrt(inner))
        weights[f"{layer}.output.dense.bias"] = torch.zeros(width)
        _add_norm(weights, f"{layer}.output.LayerNorm", width)
    features = 3 * width + 4
    weights["heads.token.weight"] = normal(4, width, scale=0.02)
    weights["heads.token.bias"] = torch.tensor([-1.0, -1.0, -2.0, 0.0])
    weights["heads.pair.0.weight"] = normal(64, features, scale=1 / math.sqrt(features))
    weights["heads.pair.0.bias"] = torch.zeros(64)
    weights["heads.pair.1.weight"] = normal(3, 64, scale=0.1)
    weights["heads.pair.1.bias"] = torch.zeros(3)
    return weights


def _add_norm(weights: Weights, name: str, width: int) -> None:
    weights[f"{name}.weight"] = torch.ones(width)
    weights[f"{name}.bias"] = torch.zeros(width)


def forward(
    weights: Mapping[str, torch.Tensor], shape: Shape, inputs: Inputs, *, dropout: float = 0.0
) -> Logits:
    """The heads' logits of a batch."""
    return heads(weights, encode(weights, shape, inputs, dropout=dropout), inputs)


def token_loss(logits: torch.Tensor, labels: torch.Tensor, inputs: Inputs) -> torch.Tensor:
    """Cross-entropy of token labels (0 to 1, or below 0 to leave out), each side weighing the same."""
    losses = functional.binary_cross_entropy_with_logits(logits, labels.clamp_min(0.0), reduction="none")
    counted = (labels >= 0) & (inputs.roles != SPECIAL)
    total = logits.new_zeros(())
    for side in (inputs.roles == TARGET, inputs.roles != TARGET):
        chosen = counted & side
        total = total + (losses * chosen).sum() / chosen.sum().clamp_min(1)
    return total / 2


def told_loss(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    """Cross-entropy of those labels that are told (0 to 1); those below 0 are not."""
    losses = functional.binary_cross_entropy_with_logits(logits, labels.clamp_min(0.0), reduction="none")
    told = labels >= 0
    return (losses * told).sum() / told.sum().clamp_min(1)


def ranking_loss(
    logits: torch.Tensor, values: torch.Tensor, groups: torch.Tensor, *, step: float = 0.25
) -> torch.Tensor:
    """Logistic loss over the pairs of a group whose values (0 to 1, below 0 for untold) differ.

    A pair weighs as much as its values differ, at most as if by ``step``.
    """
    apart = values[:, None] - values[None, :]
    told = (values[:, None] >= 0) & (values[None, :] >= 0)
    counted = (groups[:, None] == groups[None, :]) & told & (apart > 0)
    weight = torch.where(counted, (apart / step).clamp_max(1.0), torch.zeros((), device=apart.device))
    losses = functional.softplus(logits[None, :] - logits[:, None])
    return (losses * weight).sum() / weight.sum().clamp_min(1e-6)
