"""Batches of human judgements: translations of one source together, so that their order can be learnt."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mtcheck.training import data, vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tokenizers import Tokenizer

LONGEST = 120
MOST_SYSTEMS = 6


@dataclass(frozen=True, slots=True)
class Judged:
    """A judged pair as token ids; ``group`` names its source."""

    source: list[int]
    target: list[int]
    quality: float
    group: int


class Judgements:
    """Draws batches of judged pairs: a data set by weight, then a source, then some of its translations."""

    def __init__(self, pairs: Sequence[data.JudgedPair], tokenizer: Tokenizer, *, seed: int) -> None:
        self._rng = random.Random(seed)
        sources = vocabulary.tokenize(tokenizer, [pair.source for pair in pairs], longest=LONGEST)
        targets = vocabulary.tokenize(tokenizer, [pair.target for pair in pairs], longest=LONGEST)
        groups: dict[tuple[str, str], list[Judged]] = {}
        for index, pair in enumerate(pairs):
            quality = data.quality(pair.score, pair.kind)
            if quality is None:
                continue
            members = groups.setdefault((pair.dataset, pair.source), [])
            # Judged translations are fluent and about the same thing: their scale ends well above that of
            # gross failures.
            group = members[0].group if members else len(groups)
            members.append(Judged(sources[index], targets[index], 0.35 + 0.65 * quality, group))
        self._sets: dict[str, list[list[Judged]]] = {}
        for (dataset, _), members in groups.items():
            self._sets.setdefault(dataset, []).append(members)
        self._names = list(self._sets)
        self._shares = [data.JUDGED_SETS[name][1] for name in self._names]

    def batch(self, *, tokens: int) -> list[Judged]:
        """Groups of translations of one source, as many as fit into ``tokens`` unpadded tokens."""
        chosen: list[Judged] = []
        used = 0
        while True:
            name = self._rng.choices(self._names, self._shares)[0]
            members = self._rng.choice(self._sets[name])
            members = self._rng.sample(members, min(len(members), MOST_SYSTEMS))
            used += sum(len(member.source) + len(member.target) + 3 for member in members)
            if chosen and used > tokens:
                return chosen
            chosen += members
