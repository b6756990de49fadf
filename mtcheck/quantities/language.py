"""What a language table has to say, and where tables are found.

To add a language: (1) write ``languages/xx.py`` with a ``LANGUAGE`` built like those beside it; (2) give
it a test table in ``tests/quantities``; (3) name it in ``TABLES``. A word means what its ``Word`` says;
the grammar that joins words is shared.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Literal

from mtcheck.errors import LanguageError
from mtcheck.types import primary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from decimal import Decimal

    from mtcheck.quantities.quantity import Bound, Direction

TABLES: dict[str, str] = {
    "en": "mtcheck.quantities.languages.en",
    "de": "mtcheck.quantities.languages.de",
}

_PARTS = re.compile(r"[^\W\d_]+|\S")

_SHOUTED = frozenset("EURO EUROS DOLLAR DOLLARS YEN YUAN".split())

Period = Literal["quarter", "half", "year", "century"]
Clock = Literal["am", "pm", "o'clock"]


@dataclass(frozen=True, slots=True)
class Word:
    """The parts that a word or phrase can play in a quantity; a word may play several, the grammar picks one.

    ``cardinal`` is a number below a million that stands for itself; ``additive`` words (tens, hundreds)
    take a smaller one after them. ``suffix`` words only count when they hang on a number ("-jährig",
    "-strong").
    """

    cardinal: int | None = None
    hundred: bool = False
    scale: Decimal | None = None
    vague_scale: bool = False
    ordinal: int | None = None
    fraction: Decimal | None = None
    denominator: int | None = None
    multiple: Decimal | None = None
    multiplier: bool = False
    collective: int | None = None
    half: bool = False
    article: bool = False
    ratio: str | None = None
    money: tuple[str, ...] = ()
    family: str | None = None
    minor: str | None = None
    country: str | None = None
    unit: str | None = None
    suffix: bool = False
    month: int | None = None
    weekday: int | None = None
    period: Period | None = None
    fiscal: bool = False
    decade: int | None = None
    clock: Clock | None = None
    time: tuple[int, int] | None = None
    zone: int | None = None
    unnumbered: bool = False
    edge: bool = False
    rate: bool = False
    bound: Bound | None = None
    trailing: bool = False
    direction: Direction | None = None
    comparative: Direction | None = None
    conjunction: bool = False
    to: bool = False
    between: bool = False
    sign: bool = False
    several: bool = False
    negative: bool = False
    each: bool = False
    filler: bool = False
    year_cue: bool = False
    name_cue: bool = False
    foreign: bool = False
    phrase: bool = False
    opens: bool = field(default=False, init=False)

    def __post_init__(self) -> None:
        opens: object = self.phrase or self.unnumbered or self.edge or self.bound or self.between or self.sign
        opens = opens or self.each or self.fiscal or self.half
        opens = (
            opens
            or self.article
            or self.hundred
            or self.money
            or any(
                part is not None
                for part in (
                    self.cardinal,
                    self.scale,
                    self.ordinal,
                    self.fraction,
                    self.denominator,
                    self.multiple,
                    self.collective,
                    self.month,
                    self.weekday,
                    self.decade,
                    self.time,
                )
            )
        )
        object.__setattr__(self, "opens", bool(opens))


@dataclass(frozen=True)
class Language:
    """One language's table.

    ``words`` maps a lower-case word to its parts, ``cased`` words that count only as written;
    ``phrases`` maps the first word of a phrase to (remaining words, parts), longest first. ``glued``
    holds what may follow digits without a space. ``analyse`` takes a word that the table lacks and gives
    its parts where it is a compound or an inflected form. ``year_words`` is a pattern of words that
    stand for a year without its number, ``hints`` are patterns of words that carry a small number
    without being one ("both", "beide").
    """

    code: str
    decimal: str
    groups: str
    words: Mapping[str, Word]
    cased: Mapping[str, Word]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], Word], ...]]
    glued: Mapping[str, Word]
    analyse: Callable[[str], Word | None]
    ordinal_dot: bool
    day_first: bool
    scale_names: tuple[tuple[Decimal, str, str], ...]
    year_words: str = "(?!)"
    hints: Mapping[int, str] = field(default_factory=dict)
    cache: dict[str, Word | None] = field(default_factory=dict, compare=False, repr=False)

    def look_up(self, word: str) -> Word | None:
        """The parts of a word as written, or None; remembered, up to a bound, since news repeats its
        words.
        """
        try:
            return self.cache[word]
        except KeyError:
            pass
        found = self.cased.get(word)
        if found is None:
            lower = word.lower()
            found = self.words.get(lower)
            if found is not None and found.money and word.isupper() and word not in _SHOUTED:
                found = None  # RAND is an institute
            elif found is None and len(word) < 60:
                found = self.analyse(word)
        if len(self.cache) >= 100_000:
            self.cache.clear()
        self.cache[word] = found
        return found


def merge(first: Word | None, second: Word) -> Word:
    """A word that can play the parts of both."""
    if first is None:
        return second
    empty = Word()
    changes = {
        name: getattr(second, name)
        for name in Word.__slots__
        if name != "opens" and getattr(second, name) != getattr(empty, name)
    }
    return replace(first, **changes)


class Builder:
    """Collects a table's words; the same word added twice plays both parts."""

    def __init__(self) -> None:
        self.words: dict[str, Word] = {}
        self.cased: dict[str, Word] = {}
        self.glued: dict[str, Word] = {}
        self._phrases: dict[tuple[str, ...], Word] = {}

    def add(
        self, forms: str | Iterable[str], word: Word, *, cased: bool = False, glued: bool = False
    ) -> None:
        """Adds forms (a string is split at ``|``); forms of several words become phrases."""
        for form in forms.split("|") if isinstance(forms, str) else forms:
            parts = tuple(_PARTS.findall(form)) if "/" in form or "-" in form else tuple(form.split())
            parts = tuple(part for part in parts if part != "-")
            if len(parts) > 1:
                key = tuple(part.lower() for part in parts)
                self._phrases[key] = merge(self._phrases.get(key), word)
            elif cased:
                self.cased[form] = merge(self.cased.get(form), word)
            else:
                self.words[form.lower()] = merge(self.words.get(form.lower()), word)
            if glued:
                self.glued[form] = merge(self.glued.get(form), word)

    def phrases(self) -> dict[str, tuple[tuple[tuple[str, ...], Word], ...]]:
        """The phrases by first word, longest first."""
        by_first: dict[str, list[tuple[tuple[str, ...], Word]]] = {}
        for key, word in self._phrases.items():
            by_first.setdefault(key[0], []).append((key[1:], word))
        for first in by_first:
            self.words[first] = merge(self.words.get(first), Word(phrase=True))
        return {
            first: tuple(sorted(rest, key=lambda item: -len(item[0]))) for first, rest in by_first.items()
        }


@cache
def load(language: str) -> Language:
    """The table of a BCP 47 language; regions fall back to their language.

    Raises LanguageError where there is none.
    """
    base = primary(language)
    module = TABLES.get(base)
    if module is None:
        known = ", ".join(sorted(TABLES))
        raise LanguageError(f"No number table for language '{language}'. Known: {known}.")
    table: Language = import_module(module).LANGUAGE
    if language.replace("_", "-").lower() in ("de-ch", "de-li"):
        return replace(table, decimal=".", groups="'’", cache={})
    return table


def supported(language: str) -> bool:
    """Whether the quantities of a language can be read."""
    return primary(language) in TABLES
