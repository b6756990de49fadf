"""Replaced token detection: a small generator puts plausible words into a translation, the model finds them.

As in ELECTRA (Clark et al. 2020), over pairs: the generator is a masked language model that sees the
source, or, for some rows, does not. Without it, it writes what is fluent and unfounded; with it, near misses.
Both are what machine translation gets wrong. It shares the word embeddings with the model, and is thrown away
at last.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import torch
from torch.nn import functional

from mtcheck.scorers.encoder import SOURCE, TARGET, Inputs, Shape, encode
from mtcheck.training.model import initial_weights
from mtcheck.training.vocabulary import MASK, SPECIALS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mtcheck.training.model import Weights

PREFIX = "generator."
# The shares of a translation's tokens that are masked, one drawn for each row; and how often the token behind
# a masked one is masked as well.
RATES = (0.0, 0.06, 0.15, 0.3, 0.5)
SPREAD = 0.35
BLIND = 0.4  # the share of rows whose generator does not see the source


@dataclass(frozen=True, slots=True)
class Replaced:
    """A batch in which words were replaced: ``wrong`` (batch x length) says which; ``loss`` is the
    generator's.
    """

    inputs: Inputs
    wrong: torch.Tensor
    loss: torch.Tensor


def generator_shape(shape: Shape) -> Shape:
    """The generator for a model: as wide, and less than half as deep."""
    return replace(shape, num_hidden_layers=max(1, shape.num_hidden_layers * 2 // 5))


def generator_weights(
    shape: Shape, embeddings: torch.Tensor, languages: torch.Tensor, *, seed: int
) -> Weights:
    """Fresh weights of the generator, without the word embeddings that it shares."""
    small = generator_shape(shape)
    weights = {
        f"{PREFIX}{name}": tensor
        for name, tensor in initial_weights(small, embeddings, languages, seed=seed).items()
        if not name.startswith(("heads.", "embeddings.word_embeddings"))
    }
    width = shape.hidden_size
    generator = torch.Generator().manual_seed(seed)
    weights[f"{PREFIX}out.weight"] = torch.eye(width) + 0.02 * torch.randn(width, width, generator=generator)
    # The embeddings' coordinates are about 1, and a token's logits are a sum over all of them.
    weights[f"{PREFIX}out.norm.weight"] = torch.full((width,), 0.15)
    weights[f"{PREFIX}out.norm.bias"] = torch.zeros(width)
    weights[f"{PREFIX}out.bias"] = torch.zeros(shape.vocab_size)
    return weights


def replace_tokens(weights: Mapping[str, torch.Tensor], shape: Shape, inputs: Inputs) -> Replaced:
    """Masks tokens of the targets, and puts what the generator draws into their place."""
    rows, device = len(inputs.ids), inputs.ids.device
    rates = torch.tensor(RATES, device=device)[torch.randint(len(RATES), (rows, 1), device=device)]
    chosen = torch.rand(inputs.ids.shape, device=device) < rates
    spread = torch.rand(inputs.ids.shape, device=device) < SPREAD
    chosen = (chosen | (chosen.roll(1, 1) & spread)) & (inputs.roles == TARGET)
    blind = torch.rand((rows, 1), device=device) < BLIND
    seen = inputs.mask & ~(blind & (inputs.roles == SOURCE))
    masked = inputs.ids.masked_fill(chosen, MASK)
    shown = Inputs(masked, inputs.types, inputs.positions, seen, inputs.roles)
    states = encode(weights, generator_shape(shape), shown, prefix=PREFIX)[chosen]
    states = functional.layer_norm(
        functional.gelu(functional.linear(states, weights[f"{PREFIX}out.weight"])),
        (shape.hidden_size,),
        weights[f"{PREFIX}out.norm.weight"],
        weights[f"{PREFIX}out.norm.bias"],
    )
    logits = functional.linear(
        states, weights["embeddings.word_embeddings.weight"], weights[f"{PREFIX}out.bias"]
    ).float()
    right = inputs.ids[chosen]
    loss = functional.cross_entropy(logits, right) if len(right) else logits.sum()
    with torch.no_grad():
        noise = -torch.log(-torch.log(torch.rand_like(logits).clamp_(1e-9, 1 - 1e-7)))
        noise[:, : len(SPECIALS)] = -torch.inf
        drawn = (logits + noise).argmax(1)
        ids = inputs.ids.masked_scatter(chosen, drawn)
    spoilt = Inputs(ids, inputs.types, inputs.positions, inputs.mask, inputs.roles)
    return Replaced(spoilt, ids != inputs.ids, loss)


def qualities(found: Replaced) -> torch.Tensor:
    """What a translation is worth by the share of its tokens that are wrong: 1 where none is."""
    length = (found.inputs.roles == TARGET).sum(1).clamp_min(1)
    share = found.wrong.sum(1) / length
    return torch.where(share > 0, (0.92 - 1.6 * share).clamp_min(0.0), torch.ones_like(share))
