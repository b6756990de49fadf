"""Words said over and over, one behind the other: how decoders fail that lose their place."""

from __future__ import annotations

from functools import lru_cache

LONGEST = 12  # words in what is repeated
# What each copy too many leaves of a score.
LEFT = 0.55


def copies(text: str) -> int:
    """How many times too often a text says something at once again: two words or more, or one word thrice.

    The greatest count over all that is repeated; 0 where nothing is.
    """
    words = [_bare(word) for word in text.casefold().split()]
    if len(words) - len(set(words)) < 2:
        return 0
    most = 0
    for period in range(1, min(LONGEST, len(words) // 2) + 1):
        run = 0
        for here, there in zip(words, words[period:], strict=False):
            run = run + 1 if here == there else 0
            # A single word twice is language ("sehr, sehr", "die, die"); figures may stand in a row.
            found = run // period if period > 1 else run - 1
            if found > most and any(char.isalpha() for char in here):
                most = found
    return most


@lru_cache(maxsize=65536)
def _bare(word: str) -> str:
    """A word without its punctuation; what is nothing but punctuation as it is."""
    return "".join(char for char in word if char.isalnum()) or word


def factor(source: str, target: str) -> float:
    """What repetitions that the source does not have leave of a score, from 0 to 1."""
    extra = copies(target)
    return float(LEFT ** max(0, extra - copies(source))) if extra else 1.0
