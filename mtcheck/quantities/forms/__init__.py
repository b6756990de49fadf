"""How a language writes what its table reads: the names that a correction is written with.

A number table (``languages``) says what a word means; ``Forms`` says which word a writer takes. English and
German have their own; every other language gets what CLDR knows, through Babel, and gives None elsewhere: no
correction is better than one in broken grammar. To add a language: write ``forms/xx.py`` with a ``FORMS`` and
name it in ``TABLES``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from mtcheck.types import primary

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from decimal import Decimal

TABLES: dict[str, str] = {
    "en": "mtcheck.quantities.forms.en",
    "de": "mtcheck.quantities.forms.de",
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a noun is to stand: after one thing or many, and behind which text (a preposition may ask for a
    case). ``old`` is the word that it replaces, which meant the unit ``was``; ``count`` is the bare number
    before it, None after a scale word; ``left`` is what stands right before the noun.
    """

    plural: bool
    before: str
    old: str
    was: str | None = None
    count: Decimal | None = None
    left: str = ""


@dataclass(frozen=True)
class Forms:
    """The words that one language writes.

    ``money`` takes an ISO code, or a family of currencies where the code is open, ``unit`` a unit of
    ``units.py`` and ``ratio`` one of ``RATIOS``; each gives the noun for its place. ``cardinal`` spells a
    small number, ``ordinal`` a small ordinal with the ending of the word that it replaces. ``denominators``
    name one and several parts of a whole. ``bounds`` maps a sense ("up to", "nearly") to the phrases that
    have it, the one to write first. ``symbol_first`` says that the signs of currencies stand before the
    digits, ``scales`` are short forms of scale words by their power of ten. ``link`` stands between an
    amount and the name of its currency, ``to`` between the ends of a range before a sign and before a word.
    ``periods`` are the words for a quarter and a half-year, each at the place of the one that it can stand
    for; ``minor`` gives the name of a currency's hundredth. ``masculine`` are families of currencies whose
    bare names can stand for each other without any other word changing; ``joined`` says that the name of a
    month or day may be part of a longer word ("Montagabend", "Mondays") and has no cases.
    """

    months: tuple[str, ...]
    short_months: tuple[str, ...]
    weekdays: tuple[str, ...]
    short_weekdays: tuple[str, ...]
    money: Callable[[str, Place], str | None]
    unit: Callable[[str, Place], str | None] = lambda unit, place: None
    ratio: Callable[[str, Place], str | None] = lambda unit, place: None
    cardinal: Callable[[int], str | None] = lambda value: None
    ordinal: Callable[[int, str], str | None] = lambda value, old: None
    denominators: Mapping[int, tuple[str, str]] = field(default_factory=dict)
    bounds: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    scales: tuple[Mapping[int, str], ...] = ()
    symbol_first: bool = False
    link: str | None = None
    to: tuple[str, str] | None = None
    periods: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    minor: Callable[[str, Place], str | None] = lambda code, place: None
    masculine: frozenset[str] = frozenset()
    joined: bool = False


@cache
def load(language: str) -> Forms:
    """The forms of a BCP 47 language."""
    module = TABLES.get(primary(language))
    if module is not None:
        forms: Forms = import_module(module).FORMS
        return forms
    from mtcheck.quantities.forms.cldr import forms as from_cldr

    return from_cldr(language)
