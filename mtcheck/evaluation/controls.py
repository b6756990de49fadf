"""Scorers that see nothing of the translation's quality, and those that see a reference.

A scorer that does not beat the first has shown nothing: long segments have more errors, so length alone
agrees with people to some degree, and hard sources can be told without a look at the translation.
"""

from __future__ import annotations

import math
import random
from collections import Counter
from typing import TYPE_CHECKING

from mtcheck.evaluation import statistics

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mtcheck.evaluation.judgements import JudgedPair
    from mtcheck.evaluation.statistics import Floats, Indices

NAMES = (
    "minus source length",
    "minus target length",
    "length ratio",
    "random",
    "source only",
    "target only",
)
REFERENCE_NAMES = ("BLEU with reference", "chrF with reference", "TER with reference")
_FOLDS = 5
_RIDGE = 0.01  # of the number of rows: enough to keep features that say the same apart


def controls(pairs: Sequence[JudgedPair], *, seed: int) -> dict[str, list[float]]:
    """The trivial scorers on judged pairs, by name; higher is better.

    ``length ratio`` is how near the ratio of the lengths is to the usual one of these rows. ``source only``
    and ``target only`` are the best linear guess at people's scores from the surface of one side, made for
    each fifth of the items from the other four.
    """
    rng = random.Random(seed)
    ratios = [math.log((len(pair.target) + 1) / (len(pair.source) + 1)) for pair in pairs]
    usual = sorted(ratios)[len(ratios) // 2] if ratios else 0.0
    lengths = [
        [-float(len(pair.source)) for pair in pairs],
        [-float(len(pair.target)) for pair in pairs],
        [-abs(ratio - usual) for ratio in ratios],
    ]
    chance = [rng.random() for _ in pairs]
    items = statistics.codes([pair.item or pair.source for pair in pairs])
    human = [pair.score or 0.0 for pair in pairs]
    folds = list(range(int(max(items, default=-1)) + 1))
    rng.shuffle(folds)
    fold = [folds[item] % _FOLDS for item in items]
    guesses = [
        _guessed(surface(texts, items), human, fold)
        for texts in ([pair.source for pair in pairs], [pair.target for pair in pairs])
    ]
    return dict(zip(NAMES, [*lengths, chance, *guesses], strict=True))


def _guessed(features: Floats, human: Sequence[float], folds: Sequence[int]) -> list[float]:
    """People's scores guessed from the features by ridge regression, each fold from the others."""
    import numpy as np

    scores, fold = np.asarray(human), np.asarray(folds)
    found = np.zeros(len(features))
    for held_out in range(_FOLDS):
        here = fold == held_out
        if here.all() or not here.any():
            continue
        mean, spread = features[~here].mean(axis=0), features[~here].std(axis=0)
        scaled = (features - mean) / np.where(spread > 0, spread, 1)
        known = scaled[~here]
        level = scores[~here].mean()
        penalty = _RIDGE * len(known) * np.eye(known.shape[1])
        slopes = np.linalg.solve(known.T @ known + penalty, known.T @ (scores[~here] - level))
        # The same text has to get the same guess to the last bit: otherwise rounding orders translations.
        found[here] = level + (scaled[here] * slopes).sum(axis=1)
    return [float(value) for value in found]


def surface(texts: Sequence[str], items: Indices) -> Floats:
    """What can be counted in each text: lengths, kinds of characters, in how few other items its words are.

    Words of the same item say nothing of that: where other systems choose the same word it is likely right,
    and a text by itself does not show it.
    """
    import numpy as np

    words = [text.lower().split() for text in texts]
    by_item: dict[int, set[str]] = {}
    for item, own in zip(items.tolist(), words, strict=True):
        by_item.setdefault(item, set()).update(own)
    spread = Counter(word for distinct in by_item.values() for word in distinct)
    rows = []
    for text, own in zip(texts, words, strict=True):
        length, count, distinct = max(len(text), 1), max(len(own), 1), sorted(set(own))
        rarity = [math.log(len(by_item) / spread[word]) for word in distinct]
        rows.append(
            [
                length,
                math.log(length),
                count,
                length / count,
                len(distinct) / count,
                sum(rarity) / max(len(rarity), 1),
                max(rarity, default=0.0),
                sum(character.isdigit() for character in text) / length,
                sum(character.isupper() for character in text) / length,
                sum(not character.isalnum() and not character.isspace() for character in text) / length,
                text.count(",") + text.count(";"),
            ]
        )
    return np.array(rows, dtype=np.float64)


def reference_metrics(pairs: Sequence[JudgedPair]) -> dict[str, tuple[list[float], str]]:
    """sacrebleu's BLEU, chrF and TER of each pair with its signature, TER turned round; empty where a pair
    has no reference.
    """
    if not pairs or not all(pair.reference for pair in pairs):
        return {}
    from sacrebleu.metrics.bleu import BLEU
    from sacrebleu.metrics.chrf import CHRF
    from sacrebleu.metrics.ter import TER

    # BLEU of a segment is 0 without a common run of four words, unless its order is what the segment allows.
    metrics = ((BLEU(effective_order=True), 1.0), (CHRF(), 1.0), (TER(), -1.0))
    found: dict[str, tuple[list[float], str]] = {}
    for name, (metric, sign) in zip(REFERENCE_NAMES, metrics, strict=True):
        values = [sign * metric.sentence_score(pair.target, [pair.reference or ""]).score for pair in pairs]
        found[name] = (values, f"{name.partition(' ')[0]}|{metric.get_signature().format()}")
    return found
