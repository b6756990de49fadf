"""Human judgements as training examples, and batches of them.

Translations of one source stand together in a batch, so that their order can be learnt. Beside what people
said stands what the translations say of each other: how much a translation and each of its words agree with
the other translations of the same source. That is known of every word, and less noisy than a single rater.
"""

from __future__ import annotations

import gzip
import json
import math
import random
from collections import Counter
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from mtcheck.training import data

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from tokenizers import Tokenizer

    Offsets = Sequence[tuple[int, int]]

LONGEST = 120
MOST_SYSTEMS = 12
FEWEST_OTHERS = 3  # translations of the same source from which agreement with them says something
UNTOLD = -1.0


@dataclass(frozen=True, slots=True)
class Judged:
    """A judged pair as token ids.

    Labels lie between 0 and 1, or are ``UNTOLD``: ``target_labels`` (wrong), ``gap_labels`` (something
    missing before a token, or at the end), ``agreed`` (the share of other translations that have the word),
    ``critical``, ``agreement``, ``quality``. ``group`` names the source, ``part`` the part it belongs to.
    """

    dataset: str
    part: str
    group: int
    human: bool
    source: list[int]
    target: list[int]
    quality: float
    score: float
    critical: float
    agreement: float
    target_labels: list[float]
    gap_labels: list[float]
    agreed: list[float]


def judged_examples(
    pairs: Sequence[data.JudgedPair], tokenizer: Tokenizer, *, part: str | None = None
) -> list[Judged]:
    """The pairs as examples, in their order; ``part`` overrides the part that each source belongs to."""
    places: dict[tuple[str, str], list[int]] = {}
    for place, pair in enumerate(pairs):
        places.setdefault((pair.dataset, pair.source), []).append(place)
    agreements = [(UNTOLD, [UNTOLD] * len(pair.target.split())) for pair in pairs]
    groups = [0] * len(pairs)
    for group, members in enumerate(places.values()):
        for place, found in zip(members, _agreements([pairs[place] for place in members]), strict=True):
            groups[place] = group
            agreements[place] = found or agreements[place]
    sources = tokenizer.encode_batch([pair.source for pair in pairs], add_special_tokens=False)
    targets = tokenizer.encode_batch([pair.target for pair in pairs], add_special_tokens=False)
    examples = []
    for place, pair in enumerate(pairs):
        offsets = targets[place].offsets[:LONGEST]
        labels, gaps = _labels(pair, offsets)
        agreement, shares = agreements[place]
        quality = data.quality(pair.score, pair.kind)
        critical = 1.0 - min(1.0, pair.score) if pair.kind.startswith("critical_error") else UNTOLD
        examples.append(
            Judged(
                dataset=pair.dataset,
                part=part or data.part_of(pair.source),
                group=groups[place],
                human=pair.human,
                source=sources[place].ids[:LONGEST],
                target=targets[place].ids[:LONGEST],
                # Judged translations are fluent and about the same thing: their scale ends well above that
                # of gross failures.
                quality=UNTOLD if quality is None else 0.35 + 0.65 * quality,
                score=pair.score,
                critical=critical,
                agreement=agreement,
                target_labels=labels,
                gap_labels=gaps,
                agreed=_by_token(pair.target, shares, offsets),
            )
        )
    return examples


def _labels(pair: data.JudgedPair, offsets: Offsets) -> tuple[list[float], list[float]]:
    """For each token how many of the raters found it wrong, and for each gap whether something lacks."""
    untold = [UNTOLD] * (len(offsets) + 1)
    if pair.spans is not None:
        marked = [0.0] * len(offsets)
        for start, end, severity in pair.spans:
            if severity == "neutral" or start < 0:
                continue
            for place, (low, high) in enumerate(offsets):
                if low < end and high > start:
                    marked[place] += 1.0 / max(1, pair.raters)
        return [min(1.0, share) for share in marked], untold
    spans = _word_spans(pair.target, pair.words)
    if spans is None or not pair.tags:
        return untold[:-1], untold
    word_of = [_word_at(spans, low) for low, _ in offsets]
    labels = [UNTOLD if word < 0 else float(pair.tags[word] == "BAD") for word in word_of]
    if not pair.gap_tags:
        return labels, untold
    gaps = [
        0.0 if place and word_of[place - 1] == word else float(pair.gap_tags[word] == "BAD")
        for place, word in enumerate(word_of)
    ]
    return labels, [*gaps, float(pair.gap_tags[-1] == "BAD")]


def _word_spans(text: str, words: Iterable[str]) -> list[tuple[int, int]] | None:
    """Where the words stand in the text, or None where they are not its words."""
    spans, at = [], 0
    for word in words:
        start = text.find(word, at)
        if start < 0 or text[at:start].strip():
            return None
        at = start + len(word)
        spans.append((start, at))
    return spans


def _word_at(spans: Sequence[tuple[int, int]], offset: int) -> int:
    return next((place for place, (low, high) in enumerate(spans) if low <= offset < high), -1)


def _by_token(text: str, shares: Sequence[float], offsets: Offsets) -> list[float]:
    """Values of the words of a text, taken over by their tokens; punctuation has none."""
    spans = _word_spans(text, text.split()) or []
    found, word = [], 0
    for low, high in offsets:
        while word < len(spans) and spans[word][1] <= low:
            word += 1
        inside = word < len(spans) and spans[word][0] <= low and any(map(str.isalnum, text[low:high]))
        found.append(shares[word] if inside else UNTOLD)
    return found


def _agreements(pairs: Sequence[data.JudgedPair]) -> list[tuple[float, list[float]] | None]:
    """For each translation of one source: its mean likeness to the others, and for each of its words the
    share of the others that have it. The reference counts as one of the others.
    """
    texts = {pair.target for pair in pairs} | {pair.reference for pair in pairs if pair.reference}
    grams = {text: _grams(text) for text in texts}
    words = {text: {_bare(word) for word in text.split()} for text in texts}
    found: list[tuple[float, list[float]] | None] = []
    for pair in pairs:
        others = sorted(texts - {pair.target})
        if len(others) < FEWEST_OTHERS:
            found.append(None)
            continue
        likeness = [_likeness(grams[pair.target], grams[other]) for other in others]
        shares = [
            sum(_bare(word) in words[other] for other in others) / len(others) for word in pair.target.split()
        ]
        found.append((sum(likeness) / len(likeness), shares))
    return found


def _bare(word: str) -> str:
    return word.strip(".,;:!?()[]\"'„“”‚‘’«»–-") or word


def _grams(text: str) -> Counter[str]:
    """Character n-grams of orders 2 to 6, as chrF counts them (Popović 2015)."""
    folded = " ".join(text.split())
    return Counter(
        folded[start : start + order] for order in range(2, 7) for start in range(len(folded) - order + 1)
    )


def _likeness(left: Counter[str], right: Counter[str]) -> float:
    """The harmonic mean of the n-grams' precision and recall."""
    if len(left) > len(right):
        left, right = right, left
    shared = sum(min(count, right[gram]) for gram, count in left.items() if gram in right)
    return 2.0 * shared / max(1, left.total() + right.total())


def save(examples: Sequence[Judged], path: Path) -> None:
    """Keeps the examples as one JSON line each."""
    with gzip.open(path, "wt", encoding="utf-8") as stream:
        for example in examples:
            stream.write(json.dumps({key: _short(value) for key, value in asdict(example).items()}) + "\n")


def _short(value: object) -> object:
    if isinstance(value, list):
        return [_short(part) for part in value]
    return round(value, 4) if isinstance(value, float) else value


def load(path: Path) -> list[Judged]:
    """The examples of ``save``."""
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        return [Judged(**json.loads(line)) for line in stream]


class Judgements:
    """Draws batches of judged pairs: a data set by its share, then a source, then some of its translations.

    ``shares`` are by default those of ``JUDGED_SETS``.
    """

    def __init__(
        self, examples: Iterable[Judged], *, seed: int, shares: Mapping[str, float] | None = None
    ) -> None:
        self._rng = random.Random(seed)
        known = shares or {name: judged.share for name, judged in data.JUDGED_SETS.items()}
        groups: dict[int, list[Judged]] = {}
        for example in examples:
            if example.quality >= 0 and example.dataset in known:
                groups.setdefault(example.group, []).append(example)
        self._sets: dict[str, list[list[Judged]]] = {}
        for members in groups.values():
            self._sets.setdefault(members[0].dataset, []).append(members)
        self._names = list(self._sets)
        self._shares = [known[name] for name in self._names]

    def batches(self, *, tokens: int, count: int) -> list[list[Judged]]:
        """About ``count`` batches of at most ``tokens`` tokens with padding, in random order; translations of
        one source stand together, and sources of like length.
        """
        groups: list[list[Judged]] = []
        drawn = 0
        while drawn < tokens * count:
            name = self._rng.choices(self._names, self._shares)[0]
            members = self._rng.choice(self._sets[name])
            groups.append(self._rng.sample(members, min(len(members), MOST_SYSTEMS)))
            drawn += len(groups[-1]) * _longest(groups[-1])
        groups.sort(key=_longest)
        batches: list[list[Judged]] = [[]]
        for members in groups:
            if batches[-1] and (len(batches[-1]) + len(members)) * _longest(members) > tokens:
                batches.append([])
            batches[-1] += members
        self._rng.shuffle(batches)
        return batches


def _longest(members: Sequence[Judged]) -> int:
    return max(len(member.source) + len(member.target) for member in members) + 3


def share_of(example: Judged, parts: int = 5) -> int:
    """A number below ``parts`` that all translations of a source share: folds to choose settings by."""
    return int(math.fmod(sum(example.source) * 2654435761, 2**32)) % parts
