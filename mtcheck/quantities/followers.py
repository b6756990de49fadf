"""What stands behind a figure and leaves nothing open: the quick way through the grammar.

Most figures in a text stand before a word that the table does not know ("500 people"), before a unit, a scale
word or money that means nothing else ("5 million", "20 kilometres"), or before a percent sign. No date, time
or name can begin there, and the grammar need not ask for each. Tests hold the quick way to the long one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import TYPE_CHECKING

from mtcheck.quantities.tokens import REMEMBERED, begins_word
from mtcheck.remembering import Remembering

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mtcheck.quantities.language import Language, Word

#: Anything may begin; a word that is not in the table; one that only counts.
OPEN, UNKNOWN, COUNTED = 0, 1, 2

# What a word that only counts may be. Minutes tell the time.
_COUNTING = frozenset(
    "scale plural ratio rate money family minor unit year_cue direction comparative foreign".split()
)
_BESIDES = frozenset(("direction", "comparative", "year_cue"))
_DERIVED = frozenset(("opens", "opens_alone", "mere_article", "phrase"))
# Parts of a language whose words are asked one by one, or that are no words.
_ASKED = frozenset("words cased phrases glued scale_names cache beginnings pieces followers".split())
_TIMED = frozenset(("minute", "point"))


class Followers(Remembering[int]):
    """For the piece behind a figure what it leaves open, learnt when asked for."""

    def __init__(self, language: Language) -> None:
        super().__init__(REMEMBERED)
        self._language = language
        self._noted: frozenset[str] | None = None

    def work_out(self, piece: str) -> int:
        language = self._language
        if not language.spaced or language.myriads or language.periods_lead or language.ending_marks:
            return OPEN
        if len(piece) < 2 or not begins_word(piece):
            return OPEN
        if language.roman_centuries and not piece.strip("IVX"):
            return OPEN  # 3 VII 2015
        if self._noted is None:
            self._noted = frozenset(_strings(language))
        if not self._noted.isdisjoint((piece, piece.lower(), language.fold(piece))):
            return OPEN
        phrases = language.begun_by(piece)
        begun = [word for found in phrases.values() for _, word in found] if phrases else []
        word, glued = language.look_up(piece), language.glued.get(piece)
        if word is None:
            return OPEN if begun or glued is not None else UNKNOWN
        meanings = [word, *begun] if glued is None else [word, glued, *begun]
        return COUNTED if all(map(_counts, meanings)) else OPEN


def _counts(word: Word) -> bool:
    """Whether a word behind a figure can only be what it counts, or how much of it."""
    told = {
        part.name
        for part in fields(word)
        if part.name not in _DERIVED and getattr(word, part.name) != part.default
    }
    return told <= _COUNTING and word.unit not in _TIMED and bool(told - _BESIDES)


def _strings(language: Language) -> Iterator[str]:
    """All that the grammar of a language compares with pieces, outside its words and phrases."""
    for part in fields(language):
        if part.name not in _ASKED:
            yield from _within(getattr(language, part.name))


def _within(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
        yield from value.split()
    elif isinstance(value, Mapping):
        yield from _within(tuple(value))
    elif isinstance(value, frozenset | tuple | list):
        for item in value:
            yield from _within(item)
