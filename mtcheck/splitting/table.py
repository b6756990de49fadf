"""The shape of a language's splitting table.

All words stand in lower case and without their full stop, except ``openers``, which stand as they are
written.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Table:
    """Which full stops do not end a sentence.

    ``never``: abbreviations that something always follows (titles, "vgl.").
    ``may_end``: abbreviations that stand inside a sentence or at its end ("Mrd.", "Inc."); the sentence ends
    where an opener follows.
    ``usually_end``: abbreviations after which a capital letter begins a sentence ("usw.").
    ``before_number``: abbreviations only where a number follows, words otherwise ("No.", "Art.").
    ``after_comma``: abbreviations only after a comma ("St. Louis, Mo.").
    ``openers``: words that begin sentences but not names, as written at a sentence's start.
    ``ordinals``: whether a number with a full stop is an ordinal; ``ordinal_nouns`` then are the nouns
    counted that way, ``ordinal_leads`` the words before such a number, ``ordinal_articles`` those that stand
    before no year.
    ``exclaimed``: names that end in an exclamation mark.
    ``speech``: verbs that tie a quotation to its speaker where no comma does.
    """

    never: frozenset[str]
    may_end: frozenset[str]
    usually_end: frozenset[str]
    before_number: frozenset[str]
    openers: frozenset[str]
    after_comma: frozenset[str] = frozenset()
    ordinals: bool = False
    ordinal_nouns: frozenset[str] = frozenset()
    ordinal_leads: frozenset[str] = frozenset()
    ordinal_articles: frozenset[str] = frozenset()
    exclaimed: frozenset[str] = frozenset()
    speech: frozenset[str] = frozenset()
