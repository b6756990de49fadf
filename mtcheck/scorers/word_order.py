"""Whether a text's words stand in an order that its language knows: what a small encoder learns last.

For neighbouring words a table holds how much more often they follow each other than chance would have it,
in logarithms. A text in order is set against all other orders of its own words, so that rare words, which
no table knows, do not make it look disordered. The evidence, from a logistic regression on that comparison,
turns into a factor: near 1 for whatever people write, near 0 for words thrown together.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mtcheck.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from numpy import bool_, int8, int32
    from numpy.typing import NDArray

FILE = "word_order.safetensors"
# Values are whole multiples of this, from LEAST to MOST.
STEP, LEAST, MOST = 0.05, -3.0, 4.0
# A text of fewer words has too many orders that are as good; of a longer one the beginning tells enough.
FEWEST, MOST_WORDS = 6, 100
# How sharply evidence becomes a factor; at the floor it is one half.
GAIN = 1.2


@dataclass(frozen=True)
class Language:
    """One language's table: ``keys`` are first token times vocabulary plus second, ascending.

    ``values`` go with the keys; ``unseen`` is the value of a pair that is not there, by its first token.
    """

    keys: NDArray[int32]
    values: NDArray[int8]
    unseen: NDArray[int8]


@dataclass(frozen=True)
class WordOrder:
    """The tables by primary language subtag.

    ``weights`` go with the numbers that ``comparison`` gives; evidence below ``floor`` counts as disorder.
    """

    languages: Mapping[str, Language]
    continues: NDArray[bool_]
    start: int
    weights: tuple[float, ...]
    floor: float

    def factor(self, ids: Sequence[int], language: str) -> float:
        """What to multiply a text's score with, 0 to 1; 1 for a short text or a language without table."""
        import math

        table = self.languages.get(language)
        numbers = None if table is None else comparison(table, self.continues, self.start, ids)
        if numbers is None:
            return 1.0
        evidence = sum(weight * number for weight, number in zip(self.weights, numbers, strict=True))
        return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, GAIN * (evidence - self.floor)))))


def comparison(
    table: Language, continues: NDArray[bool_], start: int, ids: Sequence[int]
) -> tuple[float, ...] | None:
    """A text's order against all orders of its words, as numbers for a regression; None for a short text.

    With n words, mean value a of neighbours, mean e and deviation s over all ordered pairs, and
    z = (a - e) / (s / sqrt(n)): 1, sqrt(n), n, n a, n e, z sqrt(n), z, a sqrt(n).
    """
    import numpy as np

    tokens = np.asarray(ids, dtype=np.int64)
    begins = np.flatnonzero(~continues[tokens])[:MOST_WORDS]
    count = len(begins)
    if count < FEWEST:
        return None
    ends = np.append(begins[1:] - 1, len(tokens) - 1)
    before = np.concatenate([[start], tokens[ends]])
    # Each row's keys, in ascending order: a search that goes on from the last finds most of its way in cache.
    rows, columns = np.argsort(before, kind="stable"), np.argsort(tokens[begins], kind="stable")
    wanted = before[rows][:, None] * len(continues) + tokens[begins][columns][None, :]
    wanted = wanted.astype(table.keys.dtype)
    places = np.minimum(np.searchsorted(table.keys, wanted), len(table.keys) - 1)
    known = table.keys[places] == wanted
    values = np.empty(wanted.shape)
    values[np.ix_(rows, columns)] = np.where(known, table.values[places], table.unseen[before[rows]][:, None])
    values *= STEP
    neighbours = float(values[np.arange(count), np.arange(count)].mean())
    # A word cannot follow itself.
    possible = np.ones(values.shape, dtype=bool)
    possible[np.arange(1, count + 1), np.arange(count)] = False
    expected, deviation = float(values[possible].mean()), float(values[possible].std())
    root = float(np.sqrt(count))
    z = (neighbours - expected) / (deviation / root + 1e-9)
    return 1.0, root, float(count), count * neighbours, count * expected, z * root, z, neighbours * root


def load(folder: Path) -> tuple[WordOrder, bytes] | None:
    """The tables in a model's folder with the bytes they were read from, or None where it has none."""
    path = folder / FILE
    if not path.is_file():
        return None
    import json

    from safetensors import SafetensorError
    from safetensors.numpy import load as read

    try:
        raw = path.read_bytes()
        tensors = read(raw)
        settings = json.loads(
            json.loads(raw[8 : 8 + int.from_bytes(raw[:8], "little")])["__metadata__"]["settings"]
        )
        languages = {
            code: Language(
                tensors[f"{code}.keys"],
                tensors[f"{code}.values"],
                tensors[f"{code}.unseen"],
            )
            for code in settings["languages"]
        }
        weights = tuple(float(weight) for weight in settings["weights"])
        continues = tensors["continues"].astype(bool)
        return WordOrder(languages, continues, int(settings["start"]), weights, float(settings["floor"])), raw
    except OSError as err:
        raise ModelError(f"{path}: cannot be read ({err.strerror}); install mtcheck again") from err
    except (SafetensorError, KeyError, TypeError, ValueError) as err:
        raise ModelError(
            f"{path}: the word-order tables are damaged or cut short ({err}); install mtcheck again"
        ) from err
