"""A lexicon for a pair of languages that has none: learnt from sentence pairs at hand, or from the two texts
themselves once they have been aligned without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mtcheck.alignment.association import association, tokenised
from mtcheck.alignment.lexicon import Lexicon, Vocabulary, quality_of
from mtcheck.alignment.tokens import stem
from mtcheck.errors import InputError
from mtcheck.types import primary

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from mtcheck.types import Bead, Segment

# Fewer beads teach nothing that spelling and numbers don't tell.
FEWEST = 60
SUREST = 0.6
_LEAST = 0.05


def learn(pairs: Sequence[tuple[str, str]], *, source_language: str, target_language: str) -> Lexicon:
    """The lexicon of some sentence pairs, in their direction; words that come once are not in it.

    Some hundred pairs of one text teach its own words, ten thousand a language's common ones.
    """
    import numpy as np

    languages = primary(source_language), primary(target_language)
    weights = [1] * len(pairs)
    texts = [[pair[side] for pair in pairs] for side in (0, 1)]
    (source, source_count), (target, target_count) = (
        tokenised(side, weights, language) for side, language in zip(texts, languages, strict=True)
    )
    table = association(source, target, weights)
    stems = [[sorted({stem(word) for word in words}) for words in side] for side in (source, target)]
    for pair, probabilities in association(stems[0], stems[1], weights).items():
        if pair[0].endswith("*") or pair[1].endswith("*"):
            table[pair] = probabilities
    kept = sorted(pair for pair, found in table.items() if min(found) >= _LEAST)
    vocabularies = []
    for side, (language, counted) in enumerate(zip(languages, (source_count, target_count), strict=True)):
        words = sorted({pair[side] for pair in kept})
        index = {word: number for number, word in enumerate(words)}
        vocabularies.append(Vocabulary(language, index, counted, float(sum(counted.values()) + 2)))
    one, other = vocabularies
    rows = np.array([one.index[pair[0]] for pair in kept], dtype=np.int64)
    return Lexicon(
        one,
        other,
        np.searchsorted(rows, np.arange(len(one.index) + 1)),
        np.array([other.index[pair[1]] for pair in kept], dtype=np.int64),
        quality_of([table[pair] for pair in kept]),
        learnt=True,
    )


def read_pairs(path: Path, *, encoding: str = "utf-8") -> list[tuple[str, str]]:
    """The sentence pairs of a two-column TSV file, gzipped or not; raises InputError for another."""
    import gzip

    pairs = []
    try:
        raw = path.read_bytes()
        text = (gzip.decompress(raw) if raw[:2] == b"\x1f\x8b" else raw).decode(encoding)
    except (OSError, EOFError, UnicodeDecodeError) as err:
        raise InputError(f"{path}: the sentence pairs cannot be read ({err}).") from err
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip():
            cells = line.split("\t")
            if len(cells) != 2:
                raise InputError(
                    f"{path}:{number}: {len(cells)} columns; write a sentence, a tab and its translation."
                )
            pairs.append((cells[0], cells[1]))
    return pairs


def pairs_of(
    beads: Sequence[Bead], source: Sequence[Segment], target: Sequence[Segment]
) -> list[tuple[str, str]]:
    """The texts of the beads that are sure enough to learn from."""
    texts = ({s.index: s.text for s in source}, {t.index: t.text for t in target})
    return [
        (" ".join(texts[0][i] for i in bead.source), " ".join(texts[1][j] for j in bead.target))
        for bead in beads
        if bead.source and bead.target and bead.confidence >= SUREST
    ]
