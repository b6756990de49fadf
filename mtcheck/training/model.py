"""The trainable model: fresh weights for the encoder in ``mtcheck.scorers.encoder``, and its losses.

The first layers start as a dictionary look-up: on most heads queries and keys are the same projection of
the embedding, with a sign that makes each side look at the other. A token then attends to its translation
before any training, because the embeddings put translations close together (``mtcheck.training.lexicon``).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal

import torch
from torch.nn import functional

from mtcheck.scorers.encoder import SPECIAL, TARGET, Inputs, Shape, encode, score_logits, token_logits

if TYPE_CHECKING:
    from collections.abc import Mapping

Size = Literal["tiny", "small", "base"]
Weights = dict[str, torch.Tensor]

# tiny is for tests; small for two CPU cores; base for a GPU.
SIZES: dict[str, tuple[int, Shape]] = {
    "tiny": (600, Shape(600, 32, 2, 2, 64, 128)),
    "small": (18_000, Shape(18_000, 256, 3, 4, 512, 256)),
    "base": (24_000, Shape(24_000, 384, 6, 6, 1536, 256)),
}
# How strongly a head prefers the other side, in units of attention logits, and how much of what it finds is
# taken off.
CROSS_LOGIT, CROSS_MIX = 4.0, -0.5


def initial_weights(shape: Shape, embeddings: torch.Tensor, *, seed: int) -> Weights:
    """Weights to start from, with the given word embeddings (rows of unit length; zero rows are filled)."""
    generator = torch.Generator().manual_seed(seed)

    def normal(*size: int, scale: float) -> torch.Tensor:
        return torch.randn(*size, generator=generator) * scale

    width, inner = shape.hidden_size, shape.intermediate_size
    side = functional.normalize(normal(width, scale=1.0), dim=0)
    # Words keep clear of the direction that tells the sides apart.
    words = embeddings - (embeddings @ side)[:, None] * side
    empty = embeddings.norm(dim=1) == 0
    words[empty] = normal(int(empty.sum()), width, scale=width**-0.5)
    words = functional.normalize(words, dim=1) * math.sqrt(width)
    mark = 0.25 * math.sqrt(width)
    weights: Weights = {
        "embeddings.word_embeddings.weight": words,
        "embeddings.token_type_embeddings.weight": torch.stack([side * mark, -side * mark]),
        "embeddings.position_embeddings.weight": _waves(shape.max_position_embeddings, width) * 0.15,
    }
    _add_norm(weights, "embeddings.LayerNorm", width)
    per_head = width // shape.num_attention_heads
    for index in range(shape.num_hidden_layers):
        layer = f"encoder.layer.{index}"
        basis = torch.linalg.qr(normal(width, width, scale=1.0))[0]
        query, key, value = (normal(width, width, scale=0.5 / math.sqrt(width)) for _ in range(3))
        output = normal(width, width, scale=0.5 / math.sqrt(width))
        looking = (
            shape.num_attention_heads - 1
            if index == 0
            else shape.num_attention_heads // 2
            if index == 1
            else 0
        )
        for head in range(looking):
            rows = slice(head * per_head, (head + 1) * per_head)
            found = basis[rows].clone()
            found -= (found @ side)[:, None] * side
            query[rows], key[rows], value[rows] = found, found, found
            # The last row of the head compares the sides: equal sides lose what different sides gain.
            strength = math.sqrt(CROSS_LOGIT * math.sqrt(per_head)) / mark
            query[rows.stop - 1], key[rows.stop - 1] = -strength * side, strength * side
            output[:, rows] = CROSS_MIX * found.T
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
    weights["heads.token.weight"] = normal(2, width, scale=0.02)
    weights["heads.token.bias"] = torch.full((2,), -1.0)
    weights["heads.score.0.weight"] = normal(64, features, scale=1 / math.sqrt(features))
    weights["heads.score.0.bias"] = torch.zeros(64)
    weights["heads.score.1.weight"] = normal(1, 64, scale=0.1)
    weights["heads.score.1.bias"] = torch.zeros(1)
    return weights


def _add_norm(weights: Weights, name: str, width: int) -> None:
    weights[f"{name}.weight"] = torch.ones(width)
    weights[f"{name}.bias"] = torch.zeros(width)


def _waves(positions: int, width: int) -> torch.Tensor:
    """Sinusoidal position vectors (Vaswani et al. 2017)."""
    rates = torch.exp(torch.arange(0, width, 2) * (-math.log(10_000.0) / width))
    angles = torch.arange(positions)[:, None] * rates
    return torch.stack([angles.sin(), angles.cos()], dim=2).view(positions, width)


def forward(
    weights: Mapping[str, torch.Tensor], shape: Shape, inputs: Inputs
) -> tuple[torch.Tensor, torch.Tensor]:
    """Score logits (batch) and token logits (batch x length)."""
    hidden = encode(weights, shape, inputs)
    tokens = token_logits(weights, hidden, inputs)
    return score_logits(weights, hidden, tokens, inputs), tokens


def token_loss(logits: torch.Tensor, labels: torch.Tensor, inputs: Inputs) -> torch.Tensor:
    """Cross-entropy of the token labels (0, 1, or -1 to leave out), each side weighing the same."""
    losses = functional.binary_cross_entropy_with_logits(logits, labels.clamp_min(0.0), reduction="none")
    counted = (labels >= 0) & (inputs.roles != SPECIAL)
    total = logits.new_zeros(())
    for side in (inputs.roles == TARGET, inputs.roles != TARGET):
        chosen = counted & side
        total = total + (losses * chosen).sum() / chosen.sum().clamp_min(1)
    return total / 2


def ranking_loss(logits: torch.Tensor, qualities: torch.Tensor, groups: torch.Tensor) -> torch.Tensor:
    """Logistic loss over the pairs of a group that people told apart, weighted by how far apart."""
    apart = qualities[:, None] - qualities[None, :]
    same = groups[:, None] == groups[None, :]
    weight = torch.where(same & (apart > 0), (apart * 4).clamp_max(1.0), torch.zeros(()))
    losses = functional.softplus(logits[None, :] - logits[:, None])
    return (losses * weight).sum() / weight.sum().clamp_min(1e-6)
