"""What hangs on a figure that is gone: "th Straight", "-year-old", "zum . Titel", "1858/ die".

An ending, a hyphen or a stroke without the figure that it belongs to shows that a figure was lost, however
small it is. Languages differ in what they hang on figures; a text's own habit (spaced full stops) tells
nothing, so it is asked of both sides.
"""

from __future__ import annotations

import re
from functools import lru_cache

from mtcheck.quantities.language import load

# A hyphen before letters, with the word before it: "Haupteingang und -ausgang" leaves out a word instead. One
# that another closes is a bracket: "los turistas -cinco italianos-".
_LEADING = re.compile(
    r"(?:([^\W\d_]+)[ \u00a0])?(?<![^\s(])[-‑](?=[^\W\d_]{2})"
    r"(?!.{0,60}[^\W_][-‑](?:[\s,.;:)]|$))"
)
# A hyphen or stroke behind a figure, with the word after it: "20- to 30-year-olds".
_TRAILING = re.compile(r"\d[-/][ \u00a0]([^\W\d_]+)")
_DOT = re.compile(r"(?<=[^\W_][ \u00a0])\.[ \u00a0](?=[^\W\d_])")
_VOWELS = frozenset("aeiouyäöüáéíóúàèìòù")


@lru_cache(maxsize=8)  # every small figure that is missing asks for it
def hangs(text: str, language: str) -> bool:
    """Whether a text has an ending, a hyphen, a stroke or an ordinal's dot without its figure."""
    table = load(language)
    if not table.spaced:
        return False
    ending = _endings(language)
    if (ending is not None and ending.search(text)) or (table.ordinal_dot and _DOT.search(text)):
        return True
    for pattern in (_LEADING, _TRAILING):
        for found in pattern.finditer(text):
            word = table.look_up(found[1]) if found[1] is not None else None
            joins = word is not None and (word.conjunction or word.either or word.to)
            if not joins and found.start():
                return True
    return False


@lru_cache(maxsize=64)
def _endings(language: str) -> re.Pattern[str] | None:
    """The endings of ordinals that cannot be words, for want of a vowel, where they stand alone."""
    endings = [ending for ending in load(language).ordinal_suffixes if len(ending) > 1 and ending.isascii()]
    bare = sorted(ending for ending in endings if ending.isalpha() and not _VOWELS & set(ending))
    return re.compile(rf"(?<!\S)(?:{'|'.join(bare)})(?!\S)") if bare else None
