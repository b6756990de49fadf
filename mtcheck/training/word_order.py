"""Makes the word-order tables of a model: counts of neighbouring words, and what tells order from disorder.

Values are the logarithm of the conditional probability of a word after another (absolute discounting,
backing off to the word's own frequency; Ney et al. 1994) over that frequency. Only the first and last
tokens of words count, so that the spelling of words plays no part.
"""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING, Any

import numpy as np
from safetensors.numpy import save_file

from mtcheck.scorers.word_order import FEWEST, FILE, LEAST, MOST, STEP, Language, comparison
from mtcheck.training.vocabulary import CLS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from numpy import bool_
    from numpy.typing import NDArray
    from tokenizers import Tokenizer

    from mtcheck.training.vocabulary import TokenTable

DISCOUNT = 0.75
# Pairs met less often are as good as unseen; leaving them out halves the table.
FEWEST_MET = 2
# One human translation in a thousand lies below the floor.
FLOOR_SHARE = 0.001


def table_of(tokens: TokenTable, continues: NDArray[bool_]) -> Language:
    """The table of one language."""
    size = len(continues)
    ids = tokens.ids.astype(np.int64)
    first = np.concatenate([[CLS], ids[:-1]])
    first[tokens.offsets[:-1][tokens.offsets[:-1] < len(ids)]] = CLS
    between = ~continues[ids]
    first, second = first[between], ids[between]
    keys, met = np.unique(first * size + second, return_counts=True)
    after = np.bincount(first, minlength=size).astype(float)
    alone = np.bincount(second, minlength=size) + 0.5
    alone /= alone.sum()
    kinds = np.bincount(keys // size, minlength=size)
    backing = DISCOUNT * kinds / np.maximum(after, 1.0)
    kept = met >= FEWEST_MET
    keys, met = keys[kept], met[kept]
    left, right = keys // size, keys % size
    probability = (met - DISCOUNT) / after[left] + backing[left] * alone[right]
    values = np.log(probability / alone[right])
    unseen = np.where(after > 0, np.log(np.maximum(backing, 1e-9)), 0.0)
    return Language(keys.astype(np.int32), _whole(values), _whole(unseen))


def _whole(values: NDArray[np.float64]) -> NDArray[np.int8]:
    return np.rint(np.clip(values, LEAST, MOST) / STEP).astype(np.int8)


def numbers(
    table: Language, continues: NDArray[bool_], tokenizer: Tokenizer, texts: Sequence[str], *, seed: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The comparisons of texts as they stand and with their words shuffled, row by row."""
    rng = random.Random(seed)
    found: tuple[list[tuple[float, ...]], list[tuple[float, ...]]] = ([], [])
    for text in texts:
        words = text.split()
        shuffled = words[:]
        rng.shuffle(shuffled)
        orders = (" ".join(words), " ".join(shuffled))
        rows = [
            comparison(table, continues, CLS, tokenizer.encode(order, add_special_tokens=False).ids)
            for order in orders
        ]
        if len(words) >= FEWEST and rows[0] is not None and rows[1] is not None:
            found[0].append(rows[0])
            found[1].append(rows[1])
    return np.array(found[0]), np.array(found[1])


def regression(right: NDArray[np.float64], wrong: NDArray[np.float64]) -> NDArray[np.float64]:
    """The weights of a logistic regression that tells the rows of one table from those of the other."""
    rows = np.concatenate([right, wrong])
    answers = np.concatenate([np.ones(len(right)), np.zeros(len(wrong))])
    scale = rows.std(0)
    scale[scale < 1e-9] = 1.0
    rows = rows / scale
    weights = np.zeros(rows.shape[1])
    for _ in range(40):
        chance = 1 / (1 + np.exp(-np.clip(rows @ weights, -30, 30)))
        gradient = rows.T @ (chance - answers) + 1e-3 * weights
        curvature = (rows * (chance * (1 - chance))[:, None]).T @ rows + 1e-3 * np.eye(len(weights))
        weights = weights - np.linalg.solve(curvature, gradient)
    result: NDArray[np.float64] = weights / scale
    return result


def make(
    tables: Mapping[str, TokenTable],
    continues: NDArray[bool_],
    tokenizer: Tokenizer,
    texts: Mapping[str, Sequence[str]],
    out: Path,
    *,
    seed: int = 0,
) -> None:
    """Nothing; writes each language's table to ``out``. ``texts`` are human translations by language."""
    tensors: dict[str, NDArray[Any]] = {"continues": continues.astype(np.uint8)}
    right, wrong = [], []
    for code, tokens in sorted(tables.items()):
        table = table_of(tokens, continues)
        ordered, shuffled = numbers(table, continues, tokenizer, texts[code], seed=seed)
        right.append(ordered)
        wrong.append(shuffled)
        tensors.update(
            {f"{code}.keys": table.keys, f"{code}.values": table.values, f"{code}.unseen": table.unseen}
        )
    weights = regression(np.concatenate(right), np.concatenate(wrong))
    floor = float(np.quantile(np.concatenate(right) @ weights, FLOOR_SHARE))
    settings = {
        "start": CLS,
        "languages": sorted(tables),
        "weights": [round(float(weight), 6) for weight in weights],
        "floor": round(floor, 6),
    }
    save_file(tensors, str(out / FILE), metadata={"settings": json.dumps(settings, sort_keys=True)})
