"""The bilingual lexicon that ships with mtcheck: which words translate each other, how surely, and how
rare they are.

One safetensors file per language pair, loaded once, on first use; either direction reads the same file.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from mtcheck.alignment.tokens import split_compound, stem
from mtcheck.errors import ModelError
from mtcheck.types import primary

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy import float32, int64, uint8
    from numpy.typing import NDArray

    from mtcheck.alignment.similarity import Pairs

FORMAT = "mtcheck-lexicon-1"
_FLOOR = 1e-4
_STEPS = 12.0
_STEM_DISCOUNT = 0.85


def quantise_probability(probability: float) -> int:
    """A probability as one byte on a logarithmic scale: 0 stands for 1e-4 and less, 255 for 1."""
    return round(255 * max(0.0, 1 - math.log(min(1.0, max(probability, _FLOOR))) / math.log(_FLOOR)))


def quantise_frequency(count: int) -> int:
    """A count as one byte on a logarithmic scale, twelve steps to a doubling."""
    return min(255, round(_STEPS * math.log2(1 + count)))


@dataclass(frozen=True)
class Vocabulary:
    """The words of one language: their numbers in the file and how often they occurred in the training
    text."""

    language: str
    index: Mapping[str, int] = field(repr=False)
    frequency: Mapping[str, int] = field(repr=False)
    total: float
    _split: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False)

    def parts(self, word: str) -> tuple[str, ...]:
        """What a word is compared by: itself, or the parts of a compound."""
        found = self._split.get(word)
        if found is None:
            if len(self._split) > 200_000:  # a cache, not a record: one long run must not grow without end
                self._split.clear()
            found = self._split[word] = split_compound(word, self.frequency, self.language)
        return found

    def rarity(self, word: str) -> float:
        """How much a word tells: from near 0 for the commonest to 1 for an unknown one."""
        return math.log(self.total / (1 + self.frequency.get(word, 0))) / math.log(self.total)


@dataclass(frozen=True)
class Lexicon:
    """Word pairs of a language pair in the direction that was asked for.

    ``rows[i]`` to ``rows[i + 1]`` are the entries of source word i: the target word and how good a
    translation it is (0 to 1). ``learnt`` tells one of a few pairs from one of a whole language.
    """

    source: Vocabulary
    target: Vocabulary
    rows: NDArray[int64] = field(repr=False)
    columns: NDArray[int64] = field(repr=False)
    quality: NDArray[float32] = field(repr=False)
    learnt: bool = False

    def pairs(self, source: Sequence[str], target: Sequence[str]) -> Pairs:
        """The pairs of the given words that the lexicon knows.

        What the beginnings of two words say counts for a little less than what the words themselves do.
        """
        import numpy as np

        exact = self._lookup(source, target)
        classes = []
        for side in (source, target):
            stems = [stem(word) for word in side]
            place = {word: number for number, word in enumerate(dict.fromkeys(stems))}
            number = np.fromiter((place[word] for word in stems), dtype=np.int64, count=len(stems))
            order = np.argsort(number, kind="stable")
            size = np.bincount(number, minlength=len(place))
            classes.append((list(place), order, np.cumsum(size) - size, size))
        (rows, *left), (columns, *right) = classes
        by_stem = self._lookup(rows, columns)
        # Every word of the one class meets every word of the other.
        (order, begin, size), (across, first, width) = left, right
        each = size[by_stem[0]] * width[by_stem[1]]
        pair = np.repeat(np.arange(len(each)), each)
        within = np.arange(int(each.sum())) - np.repeat(np.cumsum(each) - each, each)
        row, column = np.divmod(within, width[by_stem[1]][pair])
        return (
            np.concatenate([exact[0], order[begin[by_stem[0]][pair] + row]]),
            np.concatenate([exact[1], across[first[by_stem[1]][pair] + column]]),
            np.concatenate([exact[2], _STEM_DISCOUNT * by_stem[2][pair]]).astype(np.float32),
        )

    def _lookup(self, source: Sequence[str], target: Sequence[str]) -> Pairs:
        import numpy as np

        place = np.full(len(self.target.index), -1, dtype=np.int64)
        find = self.target.index.get
        numbers = np.fromiter((find(word, -1) for word in target), dtype=np.int64, count=len(target))
        there = np.flatnonzero(numbers >= 0)
        place[numbers[there]] = there
        find = self.source.index.get
        numbers = np.fromiter((find(word, -1) for word in source), dtype=np.int64, count=len(source))
        known = np.flatnonzero(numbers >= 0)
        starts = self.rows[numbers[known]]
        sizes = self.rows[numbers[known] + 1] - starts
        begin = np.cumsum(sizes) - sizes
        entries = np.arange(int(sizes.sum())) + np.repeat(starts - begin, sizes)
        columns = place[self.columns[entries]]
        hit = np.flatnonzero(columns >= 0)
        return np.repeat(known, sizes)[hit], columns[hit], self.quality[entries[hit]]


def aligner_folder() -> Path:
    """The folder of the aligner's data: inside an installed package, or beside the package in a checkout."""
    package = Path(__file__).resolve().parent.parent
    for models in (package / "models", package.parent / "models"):
        if (models / "aligner").is_dir():
            return models / "aligner"
    raise ModelError(
        f"The aligner's data folder 'models/aligner' is missing beside {package}. Install mtcheck again."
    )


@cache
def load_lexicon(source_language: str, target_language: str) -> Lexicon | None:
    """The shipped lexicon for two languages, in their direction; None if there is none for the pair."""
    source, target = primary(source_language), primary(target_language)
    folder = aligner_folder()
    for name, turned in ((f"{source}-{target}", False), (f"{target}-{source}", True)):
        path = folder / f"{name}.safetensors"
        if path.is_file():
            return _read(path, (target, source) if turned else (source, target), turned=turned)
    return None


def _read(path: Path, languages: tuple[str, str], *, turned: bool) -> Lexicon:
    import numpy as np
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    try:
        tensors = load_file(str(path))
        vocabularies = [
            _vocabulary(
                tensors[f"{side}_words"].tobytes().decode("utf-8"), tensors[f"{side}_frequency"], language
            )
            for side, language in zip(("source", "target"), languages, strict=True)
        ]
        pointer = tensors["pointer"].astype(np.int64)
        column = tensors["target"].astype(np.int64)
        forward, backward = tensors["forward"], tensors["backward"]
    except (SafetensorError, KeyError, UnicodeDecodeError, OSError) as err:
        raise ModelError(f"{path}: the aligner's lexicon is damaged ({err}). Install mtcheck again.") from err
    quality = _quality(forward, backward)
    if turned:
        row = np.repeat(np.arange(len(pointer) - 1), np.diff(pointer))
        order = np.argsort(column, kind="stable")
        counts = np.bincount(column, minlength=len(vocabularies[1].index))
        pointer = np.concatenate([[0], np.cumsum(counts)])
        column, quality = row[order], quality[order]
        vocabularies.reverse()
    return Lexicon(vocabularies[0], vocabularies[1], pointer, column, quality)


def _quality(forward: NDArray[uint8], backward: NDArray[uint8]) -> NDArray[float32]:
    # The bytes are 1 - log p / log floor already: a translation with p = 0.01 is half as good as a certain
    # one. Both directions count, because a rare word points at a common one far more surely than the other
    # way round.
    import numpy as np

    return ((forward.astype(np.float32) + backward) / 510.0).astype(np.float32)


def quality_of(probabilities: Sequence[tuple[float, float]]) -> NDArray[float32]:
    """How good translations are by their probabilities in the two directions, each on a scale of logarithms
    from 1e-4 to 1."""
    import numpy as np

    floored = np.maximum(np.array(probabilities, dtype=np.float64).reshape(-1, 2), _FLOOR)
    quality: NDArray[float32] = (1 - np.log(floored) / math.log(_FLOOR)).mean(1).astype(np.float32)
    return quality


def _vocabulary(text: str, frequency: NDArray[uint8], language: str) -> Vocabulary:
    import numpy as np

    words = text.split("\n")
    counts = np.rint(np.exp2(frequency.astype(np.float64) / _STEPS) - 1).astype(np.int64)
    known = {word: count for word, count in zip(words, counts.tolist(), strict=True) if count}
    index = {word: number for number, word in enumerate(words)}
    return Vocabulary(language, index, known, float(counts.sum()))
