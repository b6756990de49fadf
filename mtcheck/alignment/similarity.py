"""How well segments of the two sides cover each other word for word, for every place of the alignment
lattice at once.

A segment is covered by a run of segments across as far as its words find a translation there: a word pair
of the lexicon, the same or a similar spelling, the same number. Words that are rare in the language and in
the article count most. Without a lexicon the same evidence is spelling, numbers, names and punctuation,
which any pair of languages with a common script shares.
"""

from __future__ import annotations

import math
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Protocol

from mtcheck.alignment.tokens import number_key, number_words, words
from mtcheck.types import primary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy import float32, int64
    from numpy.typing import NDArray

    from mtcheck.alignment.lexicon import Lexicon


# Word pairs and how well they match, 0 to 1: positions in two lists of words, and qualities. A pair may come
# more than once; the best counts.
Pairs = tuple["NDArray[int64]", "NDArray[int64]", "NDArray[float32]"]


class WordSimilarity(Protocol):
    """What can stand in for the shipped lexicon: the pairs of the given words that translate each other."""

    def pairs(self, source: Sequence[str], target: Sequence[str]) -> Pairs:
        """The pairs as positions in the two lists, and the quality of each, above 0 and up to 1."""


_SYMBOLS = {
    "%": "%", "percent": "%", "prozent": "%", "percentage": "%",
    "$": "$", "dollar": "$", "dollars": "$", "usd": "$",
    "€": "€", "euro": "€", "euros": "€", "eur": "€",
    "?": "?", "!": "!", "(": "(", ":": ":", "©": "©", "@": "@",
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', '"': '"',
}  # fmt: skip
_SYMBOL_CHARACTERS = frozenset(symbol for symbol in _SYMBOLS if len(symbol) == 1)
_RARITY_OF_SYMBOL = 0.45
_RARITY_OF_NUMBER = 0.9
_UNKNOWN_TO_NO_LEXICON = 0.75
_LEAST_SPELLING = 0.45
_COUNTED = 20
# Letters that cognates exchange between European languages.
_SPELLING = str.maketrans({"k": "c", "z": "c", "y": "i", "j": "i", "w": "v"})


@lru_cache(maxsize=65536)
def _grams(word: str) -> tuple[int, ...]:
    plain = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    padded = f"^{plain.translate(_SPELLING).replace('ph', 'f')}"
    found = {
        (ord(padded[i]) << 42) + (ord(padded[i + 1]) << 21) + ord(padded[i + 2])
        for i in range(len(padded) - 2)
    }
    return tuple(sorted(found))


@dataclass(frozen=True)
class Side:
    """The words of one side: ``types`` are distinct; ``tokens`` are type numbers, one run per segment from
    ``starts``.

    ``weight`` says how much a type counts; ``mass`` is the weight of all types of a segment.
    """

    types: tuple[str, ...]
    tokens: NDArray[int64]
    starts: NDArray[int64]
    weight: NDArray[float32]
    mass: NDArray[float32]


def _segment_words(text: str) -> list[str]:
    found = [_SYMBOLS.get(word, word) for word in words(text)]
    found.extend({_SYMBOLS[character] for character in text if character in _SYMBOL_CHARACTERS})
    return found


def sides(
    source: Sequence[str],
    target: Sequence[str],
    *,
    source_language: str,
    target_language: str,
    lexicon: Lexicon | None,
) -> tuple[Side, Side]:
    """The words of both sides. A compound is taken apart unless the other side has it whole, as it has a
    name."""
    tokens = ([_segment_words(text) for text in source], [_segment_words(text) for text in target])
    seen = tuple({token for segment in side for token in segment} for side in tokens)
    languages = (primary(source_language), primary(target_language))
    built = []
    for number in (0, 1):
        vocabulary = None if lexicon is None else (lexicon.source if number == 0 else lexicon.target)
        across, language = seen[1 - number], languages[number]
        parts: dict[str, tuple[str, ...]] = {}
        for token in seen[number]:
            if token[0].isdecimal():
                parts[token] = ("#" + (number_key(token, language) or token),)
            elif vocabulary is None or token in across:
                parts[token] = (token,)
            else:
                parts[token] = vocabulary.parts(token)
        built.append(
            _side([[p for token in segment for p in parts[token]] for segment in tokens[number]], vocabulary)
        )
    return built[0], built[1]


def _side(segments: list[list[str]], vocabulary: object) -> Side:
    import numpy as np

    from mtcheck.alignment.lexicon import Vocabulary

    unique = [list(dict.fromkeys(segment)) for segment in segments]
    document_frequency = Counter(token for segment in unique for token in segment)
    types = ["", *document_frequency]
    number = {token: position for position, token in enumerate(types)}
    weight = np.zeros(len(types), dtype=np.float32)
    scale = math.log(len(segments) + 2)
    for token, count in document_frequency.items():
        if token.startswith("#"):
            rarity = _RARITY_OF_NUMBER
        elif token in _SYMBOLS:
            rarity = _RARITY_OF_SYMBOL
        elif isinstance(vocabulary, Vocabulary):
            rarity = vocabulary.rarity(token)
        else:
            rarity = min(_UNKNOWN_TO_NO_LEXICON, 0.12 * len(token) + 0.1)
        local = math.log((len(segments) + 2) / (count + 0.5)) / scale
        weight[number[token]] = rarity**2 * (0.25 + 0.75 * max(0.0, local))
    # An empty segment holds the empty word, which weighs and matches nothing.
    numbers = [[number[token] for token in segment] or [0] for segment in unique]
    sizes = np.array([len(segment) for segment in numbers], dtype=np.int64)
    tokens = np.array([token for segment in numbers for token in segment], dtype=np.int64)
    starts = np.cumsum(sizes) - sizes
    mass = np.add.reduceat(weight[tokens], starts).astype(np.float32) if len(starts) else weight[:0]
    return Side(tuple(types), tokens, starts, weight, mass)


def type_pairs(
    source: Sequence[str],
    target: Sequence[str],
    *,
    languages: tuple[str, str],
    lexicon: WordSimilarity | None,
) -> Pairs:
    """Which source words match which target words, and how well, by lexicon, spelling and number; a pair may
    stand there more than once."""
    import numpy as np

    found = [
        _pairs_by_spelling(source, target),
        _same_words(source, target),
        _number_words(source, target, languages),
    ]
    if lexicon is not None:
        found.append(lexicon.pairs(source, target))
    rows, columns, quality = (np.concatenate(parts) for parts in zip(*found, strict=True))
    return rows, columns, quality


def _same_words(source: Sequence[str], target: Sequence[str]) -> Pairs:
    import numpy as np

    place = {word: position for position, word in enumerate(target) if word}
    rows, columns, quality = [], [], []
    for row, word in enumerate(source):
        column = place.get(word)
        if column is not None:
            rows.append(row)
            columns.append(column)
            quality.append(1.0 if len(word) > 3 or word[0] == "#" else 0.8)
    return (
        np.array(rows, dtype=np.int64),
        np.array(columns, dtype=np.int64),
        np.array(quality, dtype=np.float32),
    )


def _number_words(source: Sequence[str], target: Sequence[str], languages: tuple[str, str]) -> Pairs:
    # A number in words meets the same number in digits. Digits meet as words do.
    import numpy as np

    keys: list[dict[str, list[int]]] = [{}, {}]
    for side, (types, language) in enumerate(zip((source, target), languages, strict=True)):
        written = number_words(language)
        # Few words are numbers, and there are many words.
        spelt = written.keys() & set(types)
        for position in [k for k, word in enumerate(types) if word in spelt or word[:1] == "#"]:
            word = types[position]
            keys[side].setdefault(word[1:] if word[:1] == "#" else written[word], []).append(position)
    rows, columns = [], []
    for key, there in keys[0].items():
        for column in keys[1].get(key, ()):
            rows.extend(there)
            columns.extend([column] * len(there))
    return (
        np.array(rows, dtype=np.int64),
        np.array(columns, dtype=np.int64),
        np.ones(len(rows), dtype=np.float32),
    )


def _pairs_by_spelling(source: Sequence[str], target: Sequence[str]) -> Pairs:
    # Words are joined on their letter triples; the count of common ones gives the Dice coefficient.
    import numpy as np

    tables = []
    for types in (source, target):
        grams_of = [_grams(word) if len(word) > 4 and word[0] != "#" else () for word in types]
        sizes = np.fromiter(map(len, grams_of), dtype=np.int64, count=len(grams_of))
        every = np.fromiter(chain.from_iterable(grams_of), dtype=np.int64, count=int(sizes.sum()))
        tables.append((sizes, every, np.repeat(np.arange(len(sizes)), sizes)))
    (left_size, left_grams, left_word), (right_size, right_grams, right_word) = tables
    order = np.argsort(right_grams, kind="stable")
    right_grams, right_word = right_grams[order], right_word[order]
    begin = np.searchsorted(right_grams, left_grams, side="left")
    count = np.searchsorted(right_grams, left_grams, side="right") - begin
    within = np.arange(int(count.sum())) - np.repeat(np.cumsum(count) - count, count)
    pairs = np.repeat(left_word, count) * max(1, len(target)) + right_word[np.repeat(begin, count) + within]
    if len(source) * len(target) <= _COUNTED * len(pairs):
        counts = np.bincount(pairs)
        at = np.flatnonzero(counts)
        common = counts[at]
    else:  # few of very many: sorting them is cheaper than a place for each
        at, common = np.unique(pairs, return_counts=True)
    rows, columns = np.divmod(at, max(1, len(target)))
    dice = 2 * common / (left_size[rows] + right_size[columns])
    close = dice >= _LEAST_SPELLING
    rows, columns, dice = rows[close], columns[close], dice[close]
    quality = np.minimum(1.0, 0.3 + 0.8 * (dice - _LEAST_SPELLING) / (1 - _LEAST_SPELLING))
    return rows, columns, quality.astype(np.float32)


@dataclass(frozen=True)
class Coverage:
    """Covered weight in a rectangle of the lattice.

    ``source[n - 1][i, j]``: the weight of source segment i that the n target segments from j cover;
    ``target[m - 1][i, j]``: the weight of target segment j that the m source segments from i cover. Runs
    past the end hold what is there.
    """

    source: list[NDArray[float32]]
    target: list[NDArray[float32]]


def coverage(
    source: Side,
    target: Side,
    *,
    rows: Sequence[int],
    columns: Sequence[int],
    longest: int,
    languages: tuple[str, str],
    lexicon: WordSimilarity | None,
) -> Coverage:
    """The coverage of each of the given segments by every run of up to ``longest`` of the given segments
    across."""
    import numpy as np

    parts = [_part(source, rows), _part(target, columns)]
    types = [[side.types[t] for t in part[0]] for side, part in zip((source, target), parts, strict=True)]
    pairs = type_pairs(types[0], types[1], languages=languages, lexicon=lexicon)
    result: list[list[NDArray[float32]]] = []
    for side, part, across, (own, other, values) in (
        (source, parts[0], parts[1], pairs),
        (target, parts[1], parts[0], (pairs[1], pairs[0], pairs[2])),
    ):
        distinct, tokens, starts = part
        # best[t, k]: how well type t is matched by the best word of segment k across.
        best = _best(own, other, values, (len(distinct), len(across[0])), across[1], across[2])
        # Sums over tokens in place of a matrix product: a few words of many stand in each segment, and the
        # product's threads would cost more than the sum.
        weight = side.weight[distinct][tokens][:, None]
        runs, current = [np.add.reduceat(weight * best[tokens], starts, axis=0)], best
        for length in range(1, longest):
            current = current.copy()
            if length < best.shape[1]:
                np.maximum(current[:, :-length], best[:, length:], out=current[:, :-length])
            runs.append(np.add.reduceat(weight * current[tokens], starts, axis=0))
        result.append(runs)
    return Coverage(result[0], [np.ascontiguousarray(run.T) for run in result[1]])


def _best(
    rows: NDArray[int64],
    columns: NDArray[int64],
    quality: NDArray[float32],
    shape: tuple[int, int],
    tokens: NDArray[int64],
    starts: NDArray[int64],
) -> NDArray[float32]:
    # The best quality of each row's word among the tokens of each segment across. Few word pairs have any
    # quality, so each is carried to the segments that hold its word.
    import numpy as np

    segment = np.repeat(np.arange(len(starts)), np.diff(np.append(starts, len(tokens))))
    order = np.argsort(tokens, kind="stable")
    count = np.bincount(tokens, minlength=shape[1])
    begin = np.cumsum(count) - count
    times = count[columns]
    within = np.arange(int(times.sum())) - np.repeat(np.cumsum(times) - times, times)
    at = np.repeat(rows, times), segment[order][np.repeat(begin[columns], times) + within]
    found = np.zeros((shape[0], len(starts)), dtype=np.float32)
    np.maximum.at(found, at, np.repeat(quality, times))
    return found


def _part(side: Side, segments: Sequence[int]) -> tuple[NDArray[int64], NDArray[int64], NDArray[int64]]:
    # The distinct types of some segments, their tokens renumbered, and where each segment's tokens start.
    import numpy as np

    chosen = np.asarray(segments, dtype=np.int64)
    ends = np.append(side.starts[1:], len(side.tokens))
    sizes = ends[chosen] - side.starts[chosen]
    starts = np.cumsum(sizes) - sizes
    at = np.arange(int(sizes.sum())) + np.repeat(side.starts[chosen] - starts, sizes)
    distinct, tokens = np.unique(side.tokens[at], return_inverse=True)
    return distinct, tokens, starts
