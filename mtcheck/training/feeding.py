"""Batches for training, drawn in the same process or by others beside it.

A batch travels as small whole numbers; what follows from them is worked out where the training is.
"""

from __future__ import annotations

import functools
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
import torch
from torch.utils.data import DataLoader, IterableDataset, get_worker_info

from mtcheck.scorers.encoder import Inputs, lay_out
from mtcheck.training.corruptions import Example, Language, Spoiler
from mtcheck.training.judgements import UNTOLD, Judged, Judgements
from mtcheck.training.vocabulary import CLS, SEP, continuations

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from mtcheck.training.prepare import Prepared

Kind = Literal["clean", "spoilt", "judged"]
POOL = 24  # batches drawn and sorted by length together, to save padding
SHIFTED = 0.15  # the share of batches that stand further along, so that the positions of long texts are met


@dataclass(frozen=True, slots=True)
class Batch:
    """Pairs with their labels, each between 0 and 1 or below 0 where untold.

    ``inputs`` as the encoder takes them; ``tokens``, ``gaps``, ``agreed`` are batch x length, the others
    batch. ``groups`` numbers the sources.
    """

    kind: Kind
    inputs: tuple[torch.Tensor, ...]
    tokens: torch.Tensor
    gaps: torch.Tensor
    agreed: torch.Tensor
    quality: torch.Tensor
    critical: torch.Tensor
    agreement: torch.Tensor
    groups: torch.Tensor

    def pin_memory(self) -> Batch:
        """The batch in memory that a GPU can copy from while it works."""
        return self._each(lambda tensor: tensor.pin_memory())

    def to(self, device: torch.device) -> Batch:
        """The batch on a device, in the types that the model takes."""

        def moved(tensor: torch.Tensor) -> torch.Tensor:
            there = tensor.to(device, non_blocking=True)
            if there.dtype == torch.float16:
                return there.float()
            return there if there.dtype in (torch.bool, torch.int64) else there.long()

        return self._each(moved)

    def laid_out(self) -> Inputs:
        """The model's input."""
        return Inputs(*self.inputs)

    def _each(self, change: Callable[[torch.Tensor], torch.Tensor]) -> Batch:
        return Batch(
            self.kind,
            tuple(change(part) for part in self.inputs),
            change(self.tokens),
            change(self.gaps),
            change(self.agreed),
            change(self.quality),
            change(self.critical),
            change(self.agreement),
            change(self.groups),
        )


def _batch(
    kind: Kind,
    rows: Sequence[tuple[list[int], list[int]]],
    tokens: Sequence[tuple[Sequence[float], Sequence[float]]],
    gaps: Sequence[Sequence[float]],
    *,
    agreed: Sequence[Sequence[float]] | None = None,
    quality: Sequence[float],
    critical: Sequence[float] | None = None,
    agreement: Sequence[float] | None = None,
    groups: Sequence[int] | None = None,
    shift: int = 0,
) -> Batch:
    inputs = lay_out(rows, cls=CLS, sep=SEP, shift=shift, multiple=8)
    shape = tuple(inputs.ids.shape)
    labels, gap_labels, agreed_labels = (np.full(shape, UNTOLD, dtype=np.float16) for _ in range(3))
    for row, (source, target) in enumerate(rows):
        middle = len(source) + 1
        end = middle + 1 + len(target)
        labels[row, 1:middle], labels[row, middle + 1 : end] = tokens[row]
        gap_labels[row, middle + 1 : end + 1] = gaps[row]
        if agreed is not None:
            agreed_labels[row, middle + 1 : end] = agreed[row]

    def each(values: Sequence[float] | None) -> torch.Tensor:
        return torch.tensor(values if values is not None else [UNTOLD] * len(rows), dtype=torch.float16)

    narrow = (torch.int16, torch.uint8, torch.int16, torch.bool, torch.uint8)
    return Batch(
        kind,
        tuple(part.to(kept) for part, kept in zip(inputs.parts(), narrow, strict=True)),
        torch.from_numpy(labels),
        torch.from_numpy(gap_labels),
        torch.from_numpy(agreed_labels),
        each(quality),
        each(critical),
        each(agreement),
        torch.tensor(groups if groups is not None else range(len(rows)), dtype=torch.int64),
    )


def example_batch(kind: Kind, examples: Sequence[Example], *, shift: int = 0) -> Batch:
    """A batch of spoilt (or right) translations."""
    return _batch(
        kind,
        [(example.source, example.target) for example in examples],
        [(example.source_labels, example.target_labels) for example in examples],
        [example.gap_labels for example in examples],
        quality=[example.quality for example in examples],
        shift=shift,
    )


def judged_batch(examples: Sequence[Judged]) -> Batch:
    """A batch of judged translations."""
    return _batch(
        "judged",
        [(example.source, example.target) for example in examples],
        [([UNTOLD] * len(example.source), example.target_labels) for example in examples],
        [example.gap_labels for example in examples],
        agreed=[example.agreed for example in examples],
        quality=[example.quality for example in examples],
        critical=[example.critical for example in examples],
        agreement=[example.agreement for example in examples],
        groups=[example.group for example in examples],
    )


@functools.lru_cache(maxsize=1)
def _languages(prepared: Prepared) -> tuple[Language, Language]:
    continues = continuations(prepared.tokenizer)
    return (
        Language(prepared.english, continues, prepared.tokenizer, "en"),
        Language(prepared.german, continues, prepared.tokenizer, "de"),
    )


class Feed(IterableDataset[list[Batch]]):
    """Steps of training without end: for each, one batch of every kind named, of about ``tokens`` tokens."""

    def __init__(
        self,
        prepared: Prepared,
        judged: Sequence[Judged],
        kinds: dict[Kind, int],
        *,
        positions: int,
        seed: int,
    ) -> None:
        self._languages = _languages(prepared)
        self._prepared, self._judged, self._kinds = prepared, judged, kinds
        self._positions, self._seed = positions, seed

    def __iter__(self) -> Iterator[list[Batch]]:
        worker = get_worker_info()
        seed = self._seed * 1000 + (worker.id if worker is not None else 0)
        rng = random.Random(seed)
        spoiler = Spoiler(
            *self._languages,
            lexicon=self._prepared.lexicon,
            groups=self._prepared.groups,
            weights=self._prepared.weights,
            foreign=self._prepared.foreign,
            seed=seed,
        )
        judgements = Judgements(self._judged, seed=seed)
        pools: dict[Kind, list[list[Example]]] = {"clean": [], "spoilt": []}
        judged: list[list[Judged]] = []
        while True:
            step = []
            for kind, tokens in self._kinds.items():
                if kind == "judged":
                    judged = judged or judgements.batches(tokens=tokens, count=POOL)
                    step.append(judged_batch(judged.pop()))
                    continue
                pools[kind] = pools[kind] or _batches(spoiler, tokens=tokens, clean=kind == "clean", rng=rng)
                # The longest side of an example has 120 tokens.
                shift = rng.randrange(max(1, self._positions - 125)) if rng.random() < SHIFTED else 0
                step.append(example_batch(kind, pools[kind].pop(), shift=shift))
            yield step

    def loader(self, *, workers: int, pin: bool) -> DataLoader[list[Batch]]:
        """The steps, drawn by as many processes as ``workers``; by this one where that is 0."""
        return DataLoader(
            self,
            batch_size=None,
            num_workers=workers,
            pin_memory=pin,
            prefetch_factor=6 if workers else None,
            multiprocessing_context="fork" if workers else None,
        )


def _batches(spoiler: Spoiler, *, tokens: int, clean: bool, rng: random.Random) -> list[list[Example]]:
    """About ``POOL`` batches of examples of like length, in random order."""
    examples: list[Example] = []
    drawn = 0
    while drawn < POOL * tokens:
        examples.append(spoiler.draw(clean=clean))
        drawn += len(examples[-1].source) + len(examples[-1].target) + 3
    examples.sort(key=lambda example: len(example.source) + len(example.target))
    batches: list[list[Example]] = [[]]
    for example in examples:
        length = len(example.source) + len(example.target) + 3
        if batches[-1] and (len(batches[-1]) + 1) * length > tokens:
            batches.append([])
        batches[-1].append(example)
    rng.shuffle(batches)
    return batches
