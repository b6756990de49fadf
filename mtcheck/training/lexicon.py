"""Translation probabilities between subwords (IBM model 1), and embeddings made of them.

The embeddings are the leading eigenvectors of the matrix of expected alignments, each cell divided by what
chance would give (positive pointwise mutual information). A subword and its translation get nearly the same
vector, so an encoder that starts from them sees from the first step which words correspond (Levy and
Goldberg 2014 on factorised co-occurrence; Brown et al. 1993 on the alignments).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    from mtcheck.training.vocabulary import TokenTable


def _padded(table: TokenTable, indices: list[int], longest: int) -> torch.Tensor:
    rows = [torch.tensor(table[index][:longest]) for index in indices]
    return torch.nn.utils.rnn.pad_sequence(rows, batch_first=True)


def align_counts(
    left: TokenTable, right: TokenTable, *, size: int, rounds: int = 3, longest: int = 48
) -> tuple[torch.Tensor, torch.Tensor]:
    """Expected alignment counts after ``rounds`` of IBM model 1, from left to right and from right to left.

    Both are ``size`` x ``size``, rows for left tokens. Id 0 (padding) serves as the empty word on both sides.
    """
    lengths = [min(longest, max(len(left[index]), len(right[index]))) for index in range(len(left))]
    order = sorted(range(len(left)), key=lengths.__getitem__)
    batches = [order[start : start + 512] for start in range(0, len(order), 512)]
    forward, backward = torch.ones(1), torch.ones(1)
    for turn in range(rounds):
        counts = [torch.zeros(size * size) for _ in range(2)]
        for batch in batches:
            sources, targets = _padded(left, batch, longest), _padded(right, batch, longest)
            # One column or row of padding at least, to play the empty word.
            sources = torch.nn.functional.pad(sources, (1, 0))
            targets = torch.nn.functional.pad(targets, (1, 0))
            cells = (sources[:, :, None] * size + targets[:, None, :]).view(-1)
            shape = (len(batch), sources.shape[1], targets.shape[1])
            real_source = (sources > 0).float()[:, :, None]
            real_target = (targets > 0).float()[:, None, :]
            first_source, first_target = torch.zeros(1, shape[1], 1), torch.zeros(1, 1, shape[2])
            first_source[0, 0, 0] = first_target[0, 0, 0] = 1.0
            if turn == 0:
                weights = [torch.ones(shape), torch.ones(shape)]
            else:
                weights = [forward[cells].view(shape), backward[cells].view(shape)]
            toward = weights[0] * (real_source + first_source) * real_target
            toward = toward / toward.sum(1, keepdim=True).clamp_min(1e-12)
            away = weights[1] * (real_target + first_target) * real_source
            away = away / away.sum(2, keepdim=True).clamp_min(1e-12)
            counts[0].index_add_(0, cells, toward.view(-1))
            counts[1].index_add_(0, cells, away.view(-1))
        forward = (
            counts[0].view(size, size) / counts[0].view(size, size).sum(1, keepdim=True).clamp_min(1e-9)
        ).view(-1)
        backward = (
            counts[1].view(size, size) / counts[1].view(size, size).sum(0, keepdim=True).clamp_min(1e-9)
        ).view(-1)
        last = counts
    return last[0].view(size, size), last[1].view(size, size)


def translation_table(forward: torch.Tensor, backward: torch.Tensor) -> torch.Tensor:
    """Translation probabilities of both directions joined, for each pair of tokens, in half precision.

    The alignments that both directions expect, over the frequency of the rarer token.
    """
    joint = torch.minimum(forward, backward)
    joint[0], joint[:, 0] = 0.0, 0.0
    toward = joint / forward.sum(1, keepdim=True).clamp_min(1.0)
    away = joint / backward.sum(0, keepdim=True).clamp_min(1.0)
    return torch.maximum(toward, away).half()


def bilingual_embeddings(
    forward: torch.Tensor, backward: torch.Tensor, *, width: int, seed: int, rounds: int = 12
) -> torch.Tensor:
    """``size`` x ``width`` vectors of unit length in which translations lie close; zero rows for tokens
    never seen.

    The leading positive eigenvectors of the symmetric matrix, found by subspace iteration.
    """
    size = len(forward)
    joint = torch.minimum(forward, backward)
    joint[0], joint[:, 0] = 0.0, 0.0
    # A token may belong to either language, so its two roles share one row.
    joint = joint + joint.T
    frequency = joint.sum(1)
    total = frequency.sum()
    expected = (frequency[:, None].sqrt() * frequency[None, :].sqrt()).clamp_min_(1e-6)
    # Counts over the geometric mean of frequencies: 1 for a pair of words that only ever translate each
    # other.
    affinity = torch.where(joint > 0.3, joint / expected, torch.zeros(()))
    del joint, expected
    affinity.clamp_(max=1.0).sqrt_()
    affinity += torch.eye(size) * (frequency > 0)
    generator = torch.Generator().manual_seed(seed)
    basis = torch.linalg.qr(torch.randn(size, width + 16, generator=generator))[0]
    for _ in range(rounds):
        basis = torch.linalg.qr(affinity @ basis)[0]
    values, rotation = torch.linalg.eigh(basis.T @ (affinity @ basis))
    vectors = (basis @ rotation)[:, -width:] * values[-width:].clamp_min(0.0).sqrt()
    _ = total
    return torch.nn.functional.normalize(vectors, dim=1)
