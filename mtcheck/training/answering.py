"""What a model under training says of pairs of token ids."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from mtcheck.scorers.encoder import TARGET, Inputs, Shape, encode, heads, lay_out
from mtcheck.training.vocabulary import CLS, SEP

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mtcheck.scorers.encoder import Products

    Ids = tuple[Sequence[int], Sequence[int]]


@dataclass(frozen=True, slots=True)
class Answers:
    """What the model says of pairs: what each is judged by (``score``) and the log odds of a critical error;
    log odds of each target token (``wrong``) and of the gap before it and at the end (``gaps``).
    """

    score: torch.Tensor
    critical: torch.Tensor
    wrong: list[list[float]]
    gaps: list[list[float]]


def answers(
    weights: Mapping[str, torch.Tensor],
    shape: Shape,
    pairs: Sequence[Ids],
    *,
    products: Products | None = None,
) -> Answers:
    """The heads' answers to pairs of token ids, in their order."""
    order = sorted(range(len(pairs)), key=lambda index: len(pairs[index][0]) + len(pairs[index][1]))
    device = weights["heads.token.bias"].device
    score, critical = torch.zeros(len(pairs)), torch.zeros(len(pairs))
    wrong: list[list[float]] = [[] for _ in pairs]
    gaps: list[list[float]] = [[] for _ in pairs]
    with torch.inference_mode():
        for start in range(0, len(order), 64):
            rows = order[start : start + 64]
            laid = lay_out([pairs[row] for row in rows], cls=CLS, sep=SEP)
            inputs = Inputs(*(part.to(device) for part in laid.parts()))
            logits = heads(weights, encode(weights, shape, inputs, products=products), inputs)
            score[rows], critical[rows] = logits.quality(inputs).float().cpu(), logits.critical.float().cpu()
            tokens, lacks, target = logits.tokens.cpu(), logits.gaps.cpu(), laid.roles == TARGET
            for place, row in enumerate(rows):
                wrong[row] = tokens[place][target[place]].tolist()
                first = len(pairs[row][0]) + 2
                gaps[row] = lacks[place, first : first + len(pairs[row][1]) + 1].tolist()
    return Answers(score, critical, wrong, gaps)
