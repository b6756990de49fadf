"""The grammar that joins words and digits into quantities: one walk over the tokens, the same for every language.

The language's table says what a word may mean; this file says what may stand together. Everything is
decided with a bounded look around each piece, so the time is linear in the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from mtcheck.quantities import currencies
from mtcheck.quantities.digits import read
from mtcheck.quantities.language import Language, Word, load
from mtcheck.quantities.quantity import Bound, Calendar, Direction, Form, Kind, Quantity
from mtcheck.quantities.units import meanings
from mtcheck.types import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

_TOKEN = re.compile(
    r"(\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,'’٫٬]\d+)*)"
    r"|((?:[A-Za-z]\.){2,}(?![^\W\d_])|[^\W\d_¼½¾⅐-⅞]+)"
    r"|(\S)"
)
_DIGITS, _WORD, _SYMBOL = 1, 2, 3
_HYPHENS = frozenset("-‐‑–—−")
_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})")
_CLOCK = re.compile(r"([01]?\d|2[0-4])[.:]([0-5]\d)")
_VULGAR = {
    "½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75"), "⅓": Decimal(1) / 3,
    "⅔": Decimal(2) / 3, "⅛": Decimal("0.125"), "⅜": Decimal("0.375"), "⅝": Decimal("0.625"),
    "⅞": Decimal("0.875"), "⅕": Decimal("0.2"), "⅖": Decimal("0.4"), "⅗": Decimal("0.6"),
    "⅘": Decimal("0.8"), "⅙": Decimal(1) / 6, "⅚": Decimal(5) / 6,
}  # fmt: skip
_ABBREVIATED_SCALES = frozenset("Mio Mrd Tsd Bio Mill Mln Bill Mia Md mio mrd tsd bln mln bn mn tn".split())
_ONE = Decimal(1)
_ISO_FOLLOWERS = frozenset("st nd rd th".split())
_MAX_SPAN_TOKENS = 24
_COORDINATORS = frozenset("to auf und and or oder bis nach".split())


@dataclass(frozen=True, slots=True)
class _Number:
    """A number as far as the grammar has read it; ``end`` is the piece after it."""

    value: Decimal
    end: int
    form: Form
    step: Decimal
    alternatives: tuple[Decimal, ...] = ()
    own: bool = True
    scale: Decimal = _ONE
    scale_tokens: tuple[int, int] | None = None
    scale_foreign: bool = False
    kind: Kind = "number"
    word: Word | None = None


def parse(text: str, language: str, *, foreign: Sequence[str] = ()) -> list[Quantity]:
    """The quantities of a text in the order they stand.

    ``foreign`` names languages whose currency and scale words are read as well where they follow a
    number, and marked ``foreign_unit``: what a translation left as it was.
    """
    return _Parser(text, load(language), tuple(load(other) for other in foreign)).run()


@lru_cache(maxsize=4096)
def parse_cached(text: str, language: str, foreign: tuple[str, ...]) -> tuple[Quantity, ...]:
    """The same as ``parse``, remembered for the last few thousand texts."""
    return tuple(parse(text, language, foreign=foreign))


def currencies_named(text: str, language: str) -> frozenset[str]:
    """The currencies that a text names by a word of one meaning, with or without an amount."""
    look_up = load(language).look_up
    found = set()
    for match in _TOKEN.finditer(text):
        word = look_up(match[0]) if match.lastindex == _WORD else None
        if word is not None and len(word.money) == 1:
            found.add(word.money[0])
    return frozenset(found)


class _Parser:
    def __init__(self, text: str, language: Language, foreign: tuple[Language, ...]) -> None:
        self.text = text
        self.language = language
        self.foreign = foreign
        kinds: list[int] = []
        starts: list[int] = []
        ends: list[int] = []
        texts: list[str] = []
        words: list[Word | None] = []
        look_up = language.look_up
        for match in _TOKEN.finditer(text):
            kind = match.lastindex or _SYMBOL
            piece = match[0]
            kinds.append(kind)
            starts.append(match.start())
            ends.append(match.end())
            texts.append(piece)
            words.append(look_up(piece) if kind == _WORD else None)
        self.kinds, self.starts, self.ends, self.texts, self.words = kinds, starts, ends, texts, words
        self.count = len(kinds)
        self.out: list[Quantity] = []
        self.tokens: list[tuple[int, int]] = []
        self.bound: tuple[int, int, Bound] | None = None
        self.between = -1
        self.by = False
        self.bounds: list[tuple[int, int]] = []

    # ---- walking

    def run(self) -> list[Quantity]:
        index, count = 0, self.count
        kinds, words = self.kinds, self.words
        interesting = False
        for kind, word in zip(kinds, words, strict=True):
            if kind == _DIGITS or word is not None:
                interesting = True
                break
        if not interesting and not any(piece in _VULGAR for piece in self.texts):
            return []
        while index < count:
            kind = kinds[index]
            following = index + 1
            if kind == _WORD:
                word = words[index]
                glued = (
                    following < count
                    and kinds[following] == _DIGITS
                    and self.starts[following] == self.ends[index]
                )
                if glued or (following < count and self.texts[following] in _HYPHENS):
                    end = self._prefixed(index)
                    if end:
                        index = end
                        continue
                if (
                    following < count
                    and self.texts[following] == "$"
                    and self.starts[following] == self.ends[index]
                ):
                    end = self._money_prefix(index)
                    if end:
                        index = end
                        continue
                if word is None:
                    index += 1
                    continue
                end = self._word(index, word)
            elif kind == _DIGITS:
                end = self._digits(index)
            else:
                end = self._symbol(index)
            index = end if end > index else index + 1
        self._share_units()
        self._directions()
        return self.out

    def _joined(self, index: int) -> bool:
        return 0 < index < self.count and self.starts[index] == self.ends[index - 1]

    def _after_joiner(self, index: int) -> int:
        """The piece after an optional hyphen that hangs on both sides (or before a following word)."""
        if (
            index < self.count - 1
            and self.texts[index] in _HYPHENS
            and self._joined(index)
            and self._joined(index + 1)
        ):
            return index + 1
        return index

    def _at(self, index: int) -> tuple[Word | None, int]:
        """The parts of the word or phrase at a piece, and the piece after it."""
        if index >= self.count:
            return None, index
        piece = self.texts[index]
        phrases = self.language.phrases.get(piece.lower())
        if phrases is not None:
            for rest, word in phrases:
                end = index + 1
                for part in rest:
                    if end < self.count and self.texts[end] in "-‑" and self._joined(end):
                        end += 1
                    if end >= self.count or self.texts[end].lower() != part:
                        break
                    end += 1
                else:
                    return word, end
        if self.kinds[index] == _SYMBOL:
            if (
                piece == "°"
                and index + 1 < self.count
                and self.texts[index + 1] in ("C", "F")
                and self._joined(index + 1)
            ):
                return self.language.words.get(
                    "°" + self.texts[index + 1].lower()
                ) or self.language.cased.get("°" + self.texts[index + 1]), index + 2
            return self.language.words.get(piece), index + 1
        return self.words[index], index + 1

    def _span(self, start: int, end: int) -> Span:
        return Span(self.starts[start], self.ends[end - 1])

    def _emit(self, quantity: Quantity, start: int, end: int) -> int:
        """Records a quantity over the tokens from start to end, with its bound and its bracket."""
        bound, bound_span = quantity.bound, quantity.bound_span
        if bound is None and self.bound is not None:
            first, after, kind = self.bound
            if after <= start <= after + 3 and self._only_filler(after, start):
                bound, bound_span = kind, self._span(first, after)
        self.bound = None
        if bound is None and end < self.count:
            word, after = self._at(end)
            if word is not None and word.trailing and word.bound is not None:
                bound, bound_span = word.bound, self._span(end, after)
            elif self.texts[end] == "+" and self._joined(end):
                bound, bound_span = "at least", self._span(end, end + 1)
        converted = False
        if quantity.kind == "measure" and start and self.texts[start - 1] == "(":
            converted = True
        elif self.out and quantity.kind in ("money", "measure"):
            opening = start - 1
            while opening > self.tokens[-1][1] and self.texts[opening] != "(" and start - opening < 5:
                opening -= 1
            if (
                opening >= 0
                and self.texts[opening] == "("
                and opening - self.tokens[-1][1] <= 1
                and self.out[-1].kind == quantity.kind
            ):
                converted = True
        if bound is not quantity.bound or converted:
            quantity = replace(quantity, bound=bound, bound_span=bound_span, converted=converted)
        self.out.append(quantity)
        self.tokens.append((start, end))
        return end

    def _only_filler(self, first: int, last: int) -> bool:
        for index in range(first, last):
            word = self.words[index]
            if not (
                (word is not None and (word.filler or word.article))
                or self.texts[index] in currencies.SYMBOLS
            ):
                return False
        return True

    # ---- starts

    def _prefixed(self, index: int) -> int:
        """Letters right before digits, with or without a hyphen: Q3, FY24, EUR5, A320neo, COVID-19, "
        "mid-2019."""
        piece = self.texts[index]
        at = index + 1
        hyphen = self.texts[at] in _HYPHENS
        if hyphen:
            if not (
                at + 1 < self.count
                and self.kinds[at + 1] == _DIGITS
                and self._joined(at)
                and self._joined(at + 1)
            ):
                return 0
            at += 1
        digits = self.texts[at]
        word = self.words[index]
        if not hyphen or piece in ("Q", "H", "FY"):
            if piece in ("Q", "H", "q") and digits in ("1", "2", "3", "4") and not self._letters_follow(at):
                number = int(digits)
                calendar = Calendar(quarter=number) if piece in "Qq" else Calendar(half=number)
                if piece != "H" or number <= 2:
                    return self._emit(
                        self._quantity("period", index, at + 1, calendar=calendar, value=Decimal(number)),
                        index,
                        at + 1,
                    )
            if piece in ("FY", "GJ", "CY") and digits.isdigit() and len(digits) in (2, 4):
                return self._fiscal_year(index, at)
        if word is not None:
            if (
                word.money
                and not word.foreign
                and piece not in ("Re", "ether")
                and (piece.isupper() or piece in currencies.ABBREVIATIONS)
            ):
                return self._money_prefix(index)
            year = digits.isdigit() and len(digits) == 4 and digits[:2] in ("18", "19", "20")
            if hyphen and (
                word.cardinal is not None
                or word.month
                or year
                or word.bound
                or word.unit
                or word.weekday is not None
            ):
                return 0
        if (
            hyphen
            and digits.isdigit()
            and len(digits) == 4
            and digits[:2] in ("18", "19", "20")
            and piece[:1].islower()
        ):
            return 0
        if hyphen and (piece[:1].islower() or self.texts[index + 1] not in "-‐‑"):
            return 0
        end = at + 1
        while (
            end < self.count
            and self._joined(end)
            and end - index < 8
            and (
                self.kinds[end] != _SYMBOL
                or (
                    self.texts[end] in "-‐‑"
                    and end + 1 < self.count
                    and self._joined(end + 1)
                    and self.kinds[end + 1] == _DIGITS
                )
            )
        ):
            end += 1
        return self._emit(self._quantity("name", index, end), index, end)

    def _letters_follow(self, index: int) -> bool:
        return index + 1 < self.count and self.kinds[index + 1] == _WORD and self._joined(index + 1)

    def _fiscal_year(self, index: int, at: int) -> int:
        digits = self.texts[at]
        year = int(digits) if len(digits) == 4 else 2000 + int(digits)
        end, end_year = self._split_year(at, year)
        calendar = Calendar(year=year, fiscal=True, end_year=end_year)
        return self._emit(
            self._quantity("period", index, end, calendar=calendar, value=Decimal(year)), index, end
        )

    def _split_year(self, at: int, year: int) -> tuple[int, int | None]:
        """The end of "2024/25" or "2024-25" behind the year at a piece."""
        if (
            at + 2 < self.count
            and self.texts[at + 1] in "/-–"
            and self._joined(at + 1)
            and self._joined(at + 2)
        ):
            tail = self.texts[at + 2]
            if tail.isdigit() and self.kinds[at + 2] == _DIGITS:
                if len(tail) == 2 and int(tail) == (year + 1) % 100:
                    return at + 3, year + 1
                if len(tail) == 4 and self.texts[at + 1] == "/" and int(tail) == year + 1:
                    return at + 3, year + 1
        return at + 1, None

    def _symbol(self, index: int) -> int:
        piece = self.texts[index]
        if piece in currencies.SYMBOLS:
            return self._money_prefix(index)
        if piece in _VULGAR:
            number = _Number(_VULGAR[piece], index + 1, "digits", Decimal("0.01"), kind="fraction")
            return self._finish(index, number)
        if (
            piece in "-−–+"
            and index + 1 < self.count
            and self.kinds[index + 1] == _DIGITS
            and self._joined(index + 1)
        ):
            before = index == 0 or not self._joined(index) or self.texts[index - 1] in "(["
            if before:
                if piece == "+":
                    return self._digits(index + 1, start=index)
                return self._digits(index + 1, start=index, negative=True)
        if (
            piece in "-−–"
            and index + 1 < self.count
            and self.texts[index + 1] in currencies.SYMBOLS
            and self._joined(index + 1)
            and not self._joined(index)
        ):
            return self._money_prefix(index + 1, start=index, negative=True)
        if (
            piece in "'’‘"
            and index + 2 < self.count
            and self.kinds[index + 1] == _DIGITS
            and self._joined(index + 1)
        ):
            # '90s is a decade; the apostrophe alone says nothing.
            return 0
        return 0

    def _money_prefix(self, index: int, *, start: int | None = None, negative: bool = False) -> int:
        """A currency before its amount: $38.6bn, HK$ 5, EUR 3 Mio., Rs 500."""
        first = index if start is None else start
        piece = self.texts[index]
        at = index + 1
        meaning: tuple[str, ...]
        if at < self.count and self.texts[at] == "$" and self.kinds[index] == _WORD:
            meaning = currencies.SYMBOLS.get(piece + "$", ())
            if not meaning:
                return 0
            at += 1
        elif piece in currencies.SYMBOLS:
            meaning = currencies.SYMBOLS[piece]
            before = index - 1
            if (
                piece == "$"
                and before >= 0
                and self._joined(index)
                and self.texts[before] + "$" in currencies.SYMBOLS
            ):
                meaning = currencies.SYMBOLS[self.texts[before] + "$"]
                first = min(first, before)
        else:
            word = self.words[index]
            if word is None or not word.money:
                return 0
            meaning = word.money
            if at < self.count and self.texts[at] == "." and self._joined(at):
                at += 1
        unit_tokens = (index, at)
        if (
            at < self.count
            and self.texts[at] in _HYPHENS
            and at + 1 < self.count
            and self.kinds[at + 1] == _DIGITS
            and self._joined(at + 1)
        ):
            at += 1
        if at >= self.count:
            return 0
        number = self._number(at, money=True)
        if number is None or number.kind == "multiple":
            return 0
        end = number.end
        # "$5 million US", "A$5", "US$5 dollars": a name that repeats the symbol belongs to it.
        word, after = self._at(self._after_joiner(end))
        if word is not None and word.money and not word.minor and set(word.money) & set(meaning):
            end = after
        quantity = self._money(first, end, number, meaning, None, unit_tokens)
        if negative and quantity.value is not None:
            quantity = replace(quantity, value=-quantity.value)
        return self._range(quantity, first, end, unit=quantity)

    def _digits(self, index: int, *, start: int | None = None, negative: bool = False) -> int:
        first = index if start is None else start
        special = self._date_or_time(index, first)
        if special:
            return special
        chain = self._chain(index)
        if chain:
            return self._emit(self._quantity("name", index, chain), index, chain)
        number = self._number(index)
        if number is None:
            end = index + 1
            return self._emit(self._quantity("name", index, end), index, end)
        if negative:
            number = replace(number, value=-number.value)
        return self._finish(first, number, digits_at=index)

    def _one_in(self, index: int, word: Word) -> int:
        """ "one in eight", "jeder achte", "einer von acht" as fractions."""
        at = index + 1
        if at >= self.count:
            return 0
        following = self.words[at]
        if word.each and following is not None and following.ordinal is not None and following.ordinal > 2:
            value = Decimal(1) / following.ordinal
            return self._emit(
                replace(self._quantity("fraction", index, at + 1, value=value), form="words"), index, at + 1
            )
        if word.cardinal != 1 or self.texts[at].lower() not in ("in", "of", "von", "out"):
            return 0
        at += 2 if self.texts[at].lower() == "out" else 1
        number = self._number(at) if at < self.count else None
        if (
            number is None
            or number.kind != "number"
            or number.value < 2
            or number.scale != 1
            or number.step != 1
        ):
            return 0
        after = self.words[number.end] if number.end < self.count else None
        if number.value > 1000 or (after is not None and (after.unit or after.ratio or after.money)):
            return 0
        value = 1 / number.value
        return self._emit(
            replace(self._quantity("fraction", index, number.end, value=value), form="words"),
            index,
            number.end,
        )

    def _chain(self, index: int) -> int:
        """The end of three or more numbers on hyphens: records, phone numbers, references."""
        end, parts = index + 1, 1
        while (
            end + 1 < self.count
            and self.texts[end] in _HYPHENS
            and self.kinds[end + 1] == _DIGITS
            and self._joined(end)
            and self._joined(end + 1)
        ):
            end += 2
            parts += 1
        return end if parts >= 3 else 0

    def _word(self, index: int, word: Word) -> int:
        if word.bound is not None or self.texts[index].lower() in self.language.phrases:
            phrase, after = self._at(index)
            if phrase is not None and phrase.bound is not None and not phrase.trailing:
                self.bound = (index, after, phrase.bound)
                self.bounds.append((index, after))
                if phrase.cardinal is None and not phrase.between:
                    return after
            if phrase is not None and after > index + 1 and (phrase.money or phrase.country or phrase.unit):
                return index + 1
        if word.between:
            self.between = index
            return index + 1
        if word.month is not None:
            end = self._month(index, word)
            if end:
                return end
        if word.weekday is not None:
            if index > 1 and self.texts[index - 2] == "Nacht" and self.texts[index - 1] in ("zum", "auf"):
                return index + 1  # the night to Sunday is Saturday night or early Sunday
            return self._emit(
                self._quantity("date", index, index + 1, calendar=Calendar(weekday=word.weekday)),
                index,
                index + 1,
            )
        if word.fiscal:
            end = self._fiscal(index)
            if end:
                return end
        if word.decade is not None and self.kinds[index] == _WORD and word.decade >= 20:
            value = Decimal(word.decade)
            return self._emit(
                self._quantity(
                    "decade", index, index + 1, calendar=Calendar(decade=word.decade), value=value
                ),
                index,
                index + 1,
            )
        if word.time is not None:
            hour, minute = word.time
            return self._emit(
                self._quantity("time", index, index + 1, calendar=Calendar(hour=hour, minute=minute)),
                index,
                index + 1,
            )
        if (
            word.money
            and (self.texts[index].isupper() or self.texts[index] in currencies.ABBREVIATIONS)
            and index + 1 < self.count
        ):
            after = index + 2 if self.texts[index + 1] == "." else index + 1
            if after < self.count and self.kinds[after] == _DIGITS:
                end = self._money_prefix(index)
                if end:
                    return end
        done = self._one_in(index, word)
        if done:
            return done
        if (
            word.sign
            and not (index and self._is_or(index - 1))
            and index + 1 < self.count
            and self.kinds[index + 1] == _DIGITS
        ):
            return self._digits(index + 1, start=index, negative=True)
        if word.ordinal is not None:
            end = self._ordinal(index, word)
            if end:
                return end
        number = self._number(index)
        if number is not None:
            if (
                number.end + 1 < self.count
                and self.texts[number.end] in "'’"
                and self.texts[number.end + 1] == "s"
                and self._joined(number.end + 1)
            ):
                return number.end  # a name: Nine's breakfast show
            return self._finish(index, number)
        return 0

    # ---- numbers

    def _number(self, index: int, *, money: bool = False) -> _Number | None:
        if index >= self.count:
            return None
        if self.kinds[index] == _DIGITS:
            return self._digit_number(index, money=money)
        if self.kinds[index] == _WORD and self.words[index] is not None:
            return self._word_number(index)
        if self.texts[index] in _VULGAR:
            return _Number(_VULGAR[self.texts[index]], index + 1, "digits", Decimal("0.01"), kind="fraction")
        return None

    def _digit_number(self, index: int, *, money: bool) -> _Number | None:
        readings = read(self.texts[index], self.language.decimal, self.language.groups)
        if not readings:
            return None
        first = readings[0]
        value = first.value
        step = Decimal(1).scaleb(-first.decimals)
        alternatives = tuple(reading.value for reading in readings[1:])
        end = index + 1
        # 2½, 2 1/2, 1/2
        if end < self.count and self.texts[end] in _VULGAR:
            value += _VULGAR[self.texts[end]]
            return self._scaled(_Number(value, end + 1, "digits", Decimal("0.1")), money=money)
        if (
            end + 1 < self.count
            and self.texts[end] == "/"
            and self._joined(end)
            and self._joined(end + 1)
            and self.kinds[end + 1] == _DIGITS
        ):
            below = self.texts[end + 1]
            if (
                below.isdigit()
                and first.decimals == 0
                and 0 < value < int(below) <= 16
                and not (value == 9 and below == "11")
            ):
                number = _Number(value / Decimal(below), end + 2, "digits", Decimal("0.01"), kind="fraction")
                return self._scaled(number, money=money)
        number = _Number(value, end, "digits", step, alternatives, first.own)
        number = self._half_after(number)
        return self._scaled(number, money=money)

    def _half_after(self, number: _Number) -> _Number:
        """Adds "and a half" where it follows."""
        at = self._after_joiner(number.end)
        word = self.words[at] if at < self.count else None
        if word is None or not word.conjunction:
            return number
        at = self._after_joiner(at + 1)
        word = self.words[at] if at < self.count else None
        if word is not None and word.article:
            at = self._after_joiner(at + 1)
            word = self.words[at] if at < self.count else None
            if word is not None and word.half:
                return replace(
                    number,
                    value=number.value + Decimal("0.5"),
                    end=at + 1,
                    step=Decimal("0.5"),
                    alternatives=(),
                )
            if word is not None and word.denominator == 4:
                return replace(
                    number,
                    value=number.value + Decimal("0.25"),
                    end=at + 1,
                    step=Decimal("0.25"),
                    alternatives=(),
                )
        return number

    def _scale_at(
        self, index: int, *, money: bool, digits: bool, plural: bool = False
    ) -> tuple[Decimal, int, bool] | None:
        """A scale word at a piece: its value, the piece after it, and whether it is another language's."""
        at = self._after_joiner(index)
        if at >= self.count or self.kinds[at] != _WORD:
            return None
        piece = self.texts[at]
        word = self.words[at]
        scale = word.scale if word is not None else None
        if (
            word is not None
            and word.vague_scale
            and not ((digits or plural) and scale is not None and scale >= 1000)
        ):
            scale = None
        foreign = False
        if scale is None and digits:
            glued = self.language.glued.get(piece)
            if glued is not None and glued.scale is not None:
                ambiguous = glued.unit is not None
                if (
                    money
                    or (ambiguous and self._counts_millions(piece, at))
                    or (not ambiguous and (self._joined(at) or len(piece) > 1))
                ):
                    scale = glued.scale
        if scale is None and digits and word is None:
            for other in self.foreign:
                alien = other.look_up(piece)
                if alien is not None and alien.scale is not None and not alien.vague_scale:
                    scale, foreign = alien.scale, True
        if scale is None:
            return None
        end = at + 1
        dot = end < self.count and self.texts[end] == "." and self._joined(end)
        if piece == "Bio" and not dot:
            return None
        if dot and piece in _ABBREVIATED_SCALES:
            end += 1
        return scale, end, foreign

    def _counts_millions(self, piece: str, at: int) -> bool:
        """Whether "7.5m" is a count rather than metres: English, glued, and money or goods behind it."""
        if piece != "m" or self.language.code != "en" or not self._joined(at) or at + 1 >= self.count:
            return False
        following = self.words[at + 1]
        if self.kinds[at + 1] != _WORD or not self._joined(at) or self.starts[at + 1] == self.ends[at]:
            return False
        return following is not None and bool(
            following.money or following.country or following.unit == "barrel" or following.unit == "tonne"
        )

    def _scaled(self, number: _Number, *, money: bool) -> _Number:
        """The number with the scale words behind it multiplied in."""
        found = self._scale_at(number.end, money=money, digits=number.form == "digits")
        if found is None:
            return number
        scale, end, foreign = found
        start = self._after_joiner(number.end)
        again = self._scale_at(end, money=money, digits=False, plural=True)
        if again is not None and again[0] >= scale:
            scale, end = scale * again[0], again[1]
        form: Form = "mixed" if number.form == "digits" else "words"
        return replace(
            number,
            value=number.value * scale,
            end=end,
            form=form,
            step=number.step * scale,
            alternatives=tuple(value * scale for value in number.alternatives),
            scale=scale,
            scale_tokens=(start, end),
            scale_foreign=foreign,
        )

    def _word_number(self, index: int) -> _Number | None:
        word = self.words[index]
        if word is None:
            return None
        before = self.words[index - 1] if index else None
        if before is not None and before.several and word.denominator is None and word.collective is None:
            return None
        if word.multiple is not None:
            return _Number(word.multiple, index + 1, "words", _ONE, kind="multiple")
        if word.half:
            return self._half(index)
        if word.fraction is not None:
            number = _Number(
                word.fraction,
                index + 1,
                "words",
                Decimal("0.5"),
                kind="fraction",
                word=word if word.ratio else None,
            )
            return self._scaled(number, money=False)
        if word.denominator is not None and word.ratio is not None:
            return self._fraction_after(Decimal(1), index, index)
        if word.suffix and word.cardinal is not None:
            return _Number(Decimal(word.cardinal), index + 1, "words", _ONE, word=word)
        start = index
        article = word.article
        if article:
            index = self._after_joiner(index + 1)
            word = self.words[index] if index < self.count else None
            if word is None:
                return None
            if word.denominator is not None or word.fraction is not None or word.half:
                return self._fraction_after(Decimal(1), index, start)
            if (
                word.collective is not None
                or word.hundred
                or (word.scale is not None and not word.vague_scale)
            ):
                pass
            else:
                return None
        total = Decimal(0)
        current: int | None = 1 if article else None
        tens = False
        end = index
        scaled = False
        scale_tokens: tuple[int, int] | None = None
        last_scale = _ONE
        at = index
        while at < self.count and at - index < _MAX_SPAN_TOKENS:
            word = self.words[at]
            if word is None:
                break
            if (
                word.hundred
                and (current is None or 0 < current < 100)
                and not (self.language.code == "de" and current is None)
            ):
                current = (current or 1) * 100
                if start == at and not article and self.language.code == "en":
                    break
                tens = False
            elif word.scale is not None and not word.vague_scale:
                if current is None:
                    if word.cardinal is None or scaled:
                        break
                    current = 1
                if total and word.scale >= last_scale:
                    break
                last_scale = word.scale
                total += current * word.scale
                current, tens, scaled = None, False, True
                scale_tokens = (at, at + 1)
            elif word.collective is not None:
                value = Decimal((current or 1) * word.collective)
                if current is None and self.texts[at].lower() == "score":
                    break
                return self._scaled(_Number(value, at + 1, "words", Decimal(word.collective)), money=False)
            elif word.cardinal is not None and not word.suffix and (not word.article or at == index):
                value_here = word.cardinal
                if current is None:
                    current = value_here if total and value_here >= 1000 else value_here
                elif (tens and value_here < 10 and value_here > 0) or (current >= 100 and current % 100 == 0 and value_here < 100):
                    current += value_here
                else:
                    break
                tens = 20 <= value_here <= 90 and value_here % 10 == 0
            else:
                break
            at += 1
            end = at
            dot = at < self.count and self.texts[at] == "." and self._joined(at)
            if dot and self.texts[at - 1] in _ABBREVIATED_SCALES:
                at += 1
                end = at
            following = self._after_joiner(at)
            after = self.words[following] if following < self.count else None
            if (
                after is not None
                and after.conjunction
                and (scaled or (current is not None and current >= 100 and current % 100 == 0))
            ):
                beyond = self.words[following + 1] if following + 1 < self.count else None
                if (
                    beyond is not None
                    and beyond.cardinal is not None
                    and not beyond.article
                    and not beyond.suffix
                    and beyond.cardinal < 100
                    and self.language.code == "en"
                ):
                    following += 1
                else:
                    break
            at = following
        if end == index:
            return None
        value = total + (current or 0)
        if not scaled and current is None:
            return None
        digit_step = _ONE
        while digit_step < value and value % (digit_step * 10) == 0 and digit_step < Decimal(10) ** 15:
            digit_step *= 10
        number = _Number(
            value,
            end,
            "words",
            last_scale if scaled and not current else _ONE,
            scale=last_scale,
            scale_tokens=scale_tokens,
        )
        number = self._half_after(number)
        if number.end > end:
            return self._scaled(number, money=False)
        following = self._after_joiner(end)
        after = self.words[following] if following < self.count else None
        if after is not None and after.denominator is not None and not scaled:
            fraction = self._fraction_after(value, following, start)
            if fraction is not None:
                return fraction
        if not scaled:
            return self._scaled(number, money=False)
        return number

    def _fraction_after(self, count: Decimal, index: int, start: int) -> _Number | None:
        """ "a third", "zwei Drittel": the numerator has been read, the denominator stands at a piece."""
        word = self.words[index]
        if word is None:
            return None
        if word.half:
            return self._half(index)
        if word.fraction is not None:
            return self._scaled(
                _Number(word.fraction, index + 1, "words", Decimal("0.5"), kind="fraction"), money=False
            )
        if word.denominator is None:
            return None
        if word.ordinal is not None or word.period is not None:
            # English "third" and "quarter" are fractions only behind a number, or before "of", a scale
            # or a unit.
            following = self._after_joiner(index + 1)
            after, _ = self._at(following)
            plural = count != 1
            article = self.words[start] is not None and bool(self.words[start].article)  # type: ignore[union-attr]
            text = self.texts[following].lower() if following < self.count else ""
            if plural and word.ordinal is not None:
                return None
            if (
                article
                and text != "of"
                and not (
                    after is not None
                    and (after.scale or after.ratio or after.unit == "point" or after.article)
                )
            ):
                return None
        value = count / Decimal(word.denominator)
        end = index + 1
        following = self.words[end] if end < self.count else None  # type: ignore[assignment]
        if self._is_of(end) and end + 1 < self.count:
            beyond = self.words[end + 1]
            if beyond is not None and beyond.article:
                scale = self._scale_at(end + 2, money=False, digits=False)
                if scale is not None:
                    return _Number(
                        value * scale[0], scale[1], "words", scale[0] / 10, scale=scale[0], kind="number"
                    )
        if word.ratio is not None:
            return _Number(value, end, "words", Decimal("0.01"), word=word)
        return self._scaled(_Number(value, end, "words", Decimal("0.01"), kind="fraction"), money=False)

    def _is_or(self, index: int) -> bool:
        return self.texts[index].lower() in ("or", "oder", "/")

    def _is_of(self, index: int) -> bool:
        return index < self.count and self.texts[index].lower() in ("of", "der", "des", "von")

    def _half(self, index: int) -> _Number | None:
        """ "half a million", "eine halbe Milliarde", "half"."""
        end = self._after_joiner(index + 1)
        word = self.words[end] if end < self.count else None
        if word is not None and word.article:
            end = self._after_joiner(end + 1)
            word = self.words[end] if end < self.count else None
        if word is not None and ((word.scale is not None and not word.vague_scale) or word.collective):
            scale = word.scale or Decimal(word.collective or 1)
            return _Number(scale / 2, end + 1, "words", scale / 10, scale=scale, kind="number")
        unit, _ = self._at(end)
        half = Decimal("0.5")
        if (
            unit is not None
            and (unit.ratio or unit.money or (unit.unit and unit.unit not in ("second",)))
            and not unit.country
        ):
            return _Number(half, end, "words", half, kind="number")
        if self.words[index] is not None and self.words[index].period == "half" and end != index + 1:  # type: ignore[union-attr]
            return None
        return _Number(half, index + 1, "words", half, kind="fraction")

    # ---- what follows a number

    def _finish(self, start: int, number: _Number, *, digits_at: int | None = None) -> int:
        """Reads the unit behind a number and records the quantity."""
        end = number.end
        if number.word is not None:
            unit = number.word.unit
            if number.word.ratio:
                quantity = self._percent(start, end, number, number.word.ratio, (start, end))
            elif unit:
                quantity = self._measure(start, end, number, unit, (start, end))
            else:
                quantity = self._plain(start, end, number)
            return self._emit(quantity, start, end)
        if number.kind == "multiple":
            return self._emit(self._plain(start, end, number), start, end)
        if (
            digits_at is not None
            and number.end + 3 < self.count
            and self.texts[number.end] == "("
            and self.texts[number.end + 2] == ")"
        ):
            # "0,8846 (0,8875) Euro": the figure of the day before stands between the amount and its unit.
            beyond = self.words[number.end + 3]
            if self.kinds[number.end + 1] == _DIGITS and beyond is not None and beyond.money:
                quantity = self._money(
                    start, number.end, number, beyond.money, beyond.minor, (number.end + 3, number.end + 4)
                )
                return self._emit(quantity, start, number.end)
        decade = self._decade(start, number, digits_at)
        if decade:
            return decade
        at = self._after_joiner(end)
        joined = self._joined(at) if at == end else True
        if at < self.count and self.kinds[at] == _WORD and at == end and joined:
            piece = self.texts[at]
            if piece in _ISO_FOLLOWERS and digits_at is not None:
                return self._ordinal_digits(start, number, at)
            glued = self.language.glued.get(piece)
            if glued is not None and glued.unit is not None and self._at(at)[1] == at + 1:
                return self._with_unit(start, number, glued.unit, at, at + 1, alternative_scale=glued.scale)
            if glued is not None and glued.clock is not None:
                return self._with_clock(start, number, glued.clock, at + 1)
            word = self.words[at]
            if word is None and digits_at is not None:
                stop = at + 1
                while (
                    stop < self.count and self._joined(stop) and self.kinds[stop] != _SYMBOL and stop - at < 6
                ):
                    stop += 1
                return self._emit(self._quantity("name", start, stop), start, stop)
        if at < self.count and digits_at is not None and not joined:
            glued = self.language.glued.get(self.texts[at])
            phrase = self._at(at)[1] > at + 1
            if (
                glued is not None
                and not phrase
                and glued.unit is not None
                and glued.unit != "inch"
                and self.texts[at] not in ("a", "in")
            ):
                return self._with_unit(start, number, glued.unit, at, at + 1, alternative_scale=glued.scale)
        if number.kind == "fraction" and self._is_of(at) and at + 2 < self.count:
            article = self.words[at + 1]
            if article is not None and article.article:
                beyond, stop = self._at(at + 2)
                if beyond is not None and (beyond.ratio or beyond.unit == "point"):
                    at = at + 2
        word, after = self._at(at)
        if word is not None:
            done = self._unit(start, number, word, at, after, digits_at)
            if done:
                return done
        if at < self.count and self.texts[at] in currencies.SYMBOLS and number.scale == 1:
            late = (
                self._scale_at(at + 1, money=True, digits=True) if not self._after_is_digits(at + 1) else None
            )
            if late is not None:
                scale, stop, _ = late
                number = replace(
                    number,
                    value=number.value * scale,
                    step=number.step * scale,
                    alternatives=tuple(value * scale for value in number.alternatives),
                    scale=scale,
                    scale_tokens=(at + 1, stop),
                )
                return self._emit(
                    self._money(start, stop, number, currencies.SYMBOLS[self.texts[at]], None, (at, at + 1)),
                    start,
                    stop,
                )
        if at < self.count and self.texts[at] in currencies.SYMBOLS:
            quantity = self._money(
                start, at + 1, number, currencies.SYMBOLS[self.texts[at]], None, (at, at + 1)
            )
            return self._range(quantity, start, at + 1, unit=quantity)
        if (
            at + 1 < self.count
            and self.texts[at + 1] == "$"
            and self._joined(at + 1)
            and self.texts[at] + "$" in currencies.SYMBOLS
        ):
            quantity = self._money(
                start, at + 2, number, currencies.SYMBOLS[self.texts[at] + "$"], None, (at, at + 2)
            )
            return self._range(quantity, start, at + 2, unit=quantity)
        if word is None and at < self.count and self.kinds[at] == _WORD:
            for other in self.foreign:
                alien = other.look_up(self.texts[at])
                if alien is not None and alien.money and not alien.suffix:
                    quantity = replace(
                        self._money(start, at + 1, number, alien.money, alien.minor, (at, at + 1)),
                        foreign_unit=True,
                    )
                    return self._range(quantity, start, at + 1, unit=quantity)
        return self._bare(start, number, digits_at)

    def _after_is_digits(self, index: int) -> bool:
        return index < self.count and self.kinds[index] == _DIGITS

    def _unit(
        self, start: int, number: _Number, word: Word, at: int, after: int, digits_at: int | None
    ) -> int:
        if word.ratio is not None:
            quantity = self._percent(start, after, number, word.ratio, (at, after))
            return self._range(quantity, start, after, unit=quantity)
        if word.clock is not None and number.scale == 1 and 0 <= number.value <= 2400:
            return self._with_clock(start, number, word.clock, after)
        if word.country is not None and not word.money:
            money = self._country_money(at, after, word.country)
            if (
                money is None
                and word.country == "US"
                and "." in self.texts[at]
                and not (after < self.count and self.kinds[after] == _WORD)
            ):
                money = (("USD",), None, after)
            if money is not None:
                meaning, minor, end = money
                quantity = self._money(start, end, number, meaning, minor, (at, end))
                noun = self.words[end - 1]
                if (
                    self.kinds[end - 1] == _WORD
                    and (noun is None or not noun.money or noun.foreign)
                    and not (noun is not None and noun.country)
                ):
                    quantity = replace(quantity, foreign_unit=True, unit_span=self._span(end - 1, end))
                return self._range(quantity, start, end, unit=quantity)
        if word.money:
            ambiguous = word.family == "pound"
            quantity = self._money(start, after, number, word.money, word.minor, (at, after))
            if word.foreign:
                quantity = replace(quantity, foreign_unit=True)
            if ambiguous:
                quantity = replace(quantity, units=(*quantity.units, "pound"))
            following, stop = self._at(after)
            if (
                ambiguous
                and following is not None
                and following.money == ("GBP",)
                and following.family is None
            ):
                quantity = replace(quantity, units=("GBP",), unit="GBP", span=self._span(start, stop))
                after = stop
            return self._range(quantity, start, after, unit=quantity)
        if word.multiplier:
            return self._emit(replace(self._plain(start, after, number), kind="multiple"), start, after)
        if (
            word.period is not None
            and digits_at is not None
            and self.language.code == "en"
            and number.value <= 4
            and word.period == "quarter"
        ):
            return 0
        if word.unit is not None:
            if word.unit == "second" and word.ordinal is not None:
                return 0
            return self._with_unit(start, number, word.unit, at, after)
        if word.suffix:
            return self._range(self._plain(start, number.end, number), start, number.end, unit=None)
        return 0

    def _country_money(
        self, at: int, after: int, country: str
    ) -> tuple[tuple[str, ...], str | None, int] | None:
        """ "Hong Kong dollars", "US-Dollar", "australische Dollar" from the country on."""
        noun_at = self._after_joiner(after)
        word, end = self._at(noun_at)
        if (word is None or not word.money) and noun_at < self.count:
            for other in self.foreign:
                word = other.look_up(self.texts[noun_at])
                if word is not None and word.money:
                    break
        if word is None or not word.money:
            return None
        if word.minor:
            return (
                tuple(code for code in word.money if code.startswith(country)) or word.money,
                word.minor,
                end,
            )
        if word.family is None:
            return word.money, None, end
        meaning = currencies.codes(word.family, country)
        if not meaning and word.family == "krona" and country == "CZ":
            meaning = ("CZK",)
        return (meaning or word.money), None, end

    def _decade(self, start: int, number: _Number, digits_at: int | None) -> int:
        """ "1990s", "90er Jahre" behind digits."""
        if digits_at is None or number.scale != 1:
            return 0
        digits = self.texts[digits_at]
        if not (digits.isdigit() and len(digits) in (2, 4) and digits.endswith("0")):
            return 0
        end = number.end
        if end < self.count and self._joined(end) and self.texts[end] in ("s", "er", "ern", "ers", "erJahre"):
            calendar = Calendar(decade=int(digits))
            stop = end + 1
            following = self._after_joiner(stop)
            word = self.words[following] if following < self.count else None
            if word is not None and word.unit == "year":
                stop = following + 1
            return self._emit(
                self._quantity("decade", start, stop, calendar=calendar, value=Decimal(digits)), start, stop
            )
        if (
            end + 1 < self.count
            and self.texts[end] in "'’"
            and self._joined(end)
            and self.texts[end + 1] == "s"
            and self._joined(end + 1)
        ):
            return self._emit(
                self._quantity(
                    "decade", start, end + 2, calendar=Calendar(decade=int(digits)), value=Decimal(digits)
                ),
                start,
                end + 2,
            )
        return 0

    def _with_unit(
        self,
        start: int,
        number: _Number,
        unit: str,
        at: int,
        after: int,
        *,
        alternative_scale: Decimal | None = None,
    ) -> int:
        if unit in ("foot",) and after < self.count:
            inches_at = self._after_joiner(after)
            extra = (
                self._number(inches_at)
                if inches_at < self.count and self.kinds[inches_at] == _DIGITS
                else None
            )
            if extra is not None and extra.value < 12:
                glued = self.language.glued.get(self.texts[extra.end]) if extra.end < self.count else None
                word, stop = self._at(extra.end)
                inch = (glued is not None and glued.unit == "inch") or (
                    word is not None and word.unit == "inch"
                )
                if inch:
                    number = replace(number, value=number.value + extra.value / 12, step=_ONE / 12)
                    after = max(stop, extra.end + 1)
        quantity = self._measure(start, after, number, unit, (at, after))
        if alternative_scale is not None:
            quantity = replace(
                quantity, alternatives=(*quantity.alternatives, number.value * alternative_scale)
            )
        return self._range(quantity, start, after, unit=quantity)

    def _with_clock(self, start: int, number: _Number, clock: str, after: int) -> int:
        value = number.value
        hour, minute = int(value), 0
        if number.step < 1:
            minute = int((value - hour) * 100)
        if hour >= 100:
            hour, minute = divmod(hour, 100)
        if hour > 24 or minute > 59:
            return 0
        twelve = clock == "o'clock" and 1 <= hour <= 12
        if clock == "pm" and hour < 12:
            hour += 12
        if clock == "am" and hour == 12:
            hour = 0
        if (
            clock == "o'clock"
            and self.language.code == "de"
            and after < self.count
            and self.kinds[after] == _DIGITS
            and self.texts[after].isdigit()
            and int(self.texts[after]) < 60
            and len(self.texts[after]) == 2
        ):
            minute = int(self.texts[after])
            after += 1
        calendar = Calendar(hour=hour % 24, minute=minute, twelve_hour=twelve)
        return self._emit(self._quantity("time", start, after, calendar=calendar), start, after)

    def _bare(self, start: int, number: _Number, digits_at: int | None) -> int:
        """A number without a unit: a year, a numbered day or quarter, or just a number."""
        end = number.end
        if digits_at is not None and number.scale == 1:
            digits = self.texts[digits_at]
            following = end
            dotted = following < self.count and self.texts[following] == "." and self._joined(following)
            if dotted and self.language.ordinal_dot and len(digits) <= 2:
                word, after = self._at(following + 1)
                done = self._numbered(start, number.value, word, following + 1, after)
                if done:
                    return done
            if digits.isdigit() and len(digits) == 4 and end == digits_at + 1:
                year = int(digits)
                split = 1000 <= year <= 2199 and self._split_year(digits_at, year)[1] is not None
                before = self.words[start - 1] if start else None
                cue = before is not None and (before.year_cue or before.month is not None)
                if 1900 <= year <= 2059 or split or (cue and 1000 <= year <= 2199):
                    stop, end_year = self._split_year(digits_at, year)
                    calendar = Calendar(year=year, end_year=end_year)
                    quantity = self._quantity("date", start, stop, calendar=calendar, value=Decimal(year))
                    return self._emit(quantity, start, stop)
        elif number.form == "words" and number.value == 1 and number.scale == 1 and number.kind == "number":
            return 0
        quantity = self._plain(start, end, number)
        if digits_at is not None and start:
            before = self.words[start - 1]
            previous = self.texts[start - 1]
            if previous == "." and start > 1 and self.words[start - 2] is not None:
                before = self.words[start - 2]
            if (before is not None and before.name_cue) or (
                before is None
                and self.kinds[start - 1] == _WORD
                and previous[:1].isupper()
                and (start > 1 or previous.isupper())
            ) or previous == "#":
                quantity = replace(quantity, label=True)
        return self._range(quantity, start, end, unit=None)

    def _numbered(self, start: int, value: Decimal, word: Word | None, at: int, after: int) -> int:
        """German "3. Quartal", "1. Halbjahr", "21. Jahrhundert" from the number on."""
        if word is None:
            return 0
        number = int(value)
        calendar: Calendar | None = None
        if word.period == "quarter" and 1 <= number <= 4:
            calendar = Calendar(quarter=number)
        elif word.period == "half" and number in (1, 2):
            calendar = Calendar(half=number)
        elif word.unit == "century":
            calendar = Calendar(century=number)
        elif word.unit == "decade":
            return 0
        if calendar is None:
            return 0
        return self._emit(
            self._quantity("period", start, after, calendar=calendar, value=value), start, after
        )

    # ---- ranges

    def _range(self, quantity: Quantity, start: int, end: int, *, unit: Quantity | None) -> int:
        """Joins a second end where a range goes on; otherwise records the quantity alone."""
        at = end
        if at >= self.count - 1 or quantity.value is None:
            return self._emit(quantity, start, end)
        piece = self.texts[at]
        word = self.words[at]
        dash = piece in _HYPHENS
        if dash:
            tight = self._joined(at) == self._joined(at + 1)
            if not tight or piece == "—":
                return self._emit(quantity, start, end)
            if not self._joined(at) and unit is not None:
                return self._emit(quantity, start, end)
        elif (word is not None and word.to) or (word is not None and word.conjunction and 0 <= start - self.between - 1 <= 3):
            pass
        elif (
            piece == ":"
            and unit is None
            and self._joined(at)
            and self._joined(at + 1)
            and self.kinds[at + 1] == _DIGITS
        ):
            other = self._number(at + 1)
            if other is not None and other.scale == 1 and quantity.form == "digits":
                stop = other.end
                score = replace(self._quantity("score", start, stop, value=quantity.value), upper=other.value)
                return self._emit(score, start, stop)
            return self._emit(quantity, start, end)
        else:
            return self._emit(quantity, start, end)
        at += 1
        prefix: tuple[str, ...] = ()
        if self.texts[at] in currencies.SYMBOLS and at + 1 < self.count:
            if unit is None or unit.kind != "money":
                return self._emit(quantity, start, end)
            prefix = currencies.SYMBOLS[self.texts[at]]
            at += 1
        if dash and self.kinds[at] != _DIGITS:
            return self._emit(quantity, start, end)
        bound_word, bound_end = self._at(at)
        if bound_word is not None and bound_word.bound == "about":
            at = bound_end
        other = self._number(at, money=unit is not None and unit.kind == "money")
        if other is None or other.kind == "multiple" or other.word is not None:
            return self._emit(quantity, start, end)
        self.by = start > 0 and self.texts[start - 1].lower() in ("by", "um")
        if self.by and unit is not None and not dash:
            return self._emit(quantity, start, end)
        saved, saved_tokens = len(self.out), len(self.tokens)
        bound, between = self.bound, self.between
        self.bound = None
        stop = self._finish(at, other, digits_at=at if self.kinds[at] == _DIGITS else None)
        tail = self.out[saved] if len(self.out) == saved + 1 else None
        del self.out[saved:], self.tokens[saved_tokens:]
        self.bound, self.between = bound, between
        joined = self._join(quantity, tail, number=other, unit=unit, prefix=prefix, dash=dash)
        if joined is None or tail is None:
            return self._emit(quantity, start, end)
        span = Span(quantity.span.start, tail.span.end)
        return self._emit(replace(joined, span=span, text=self.text[span.start : span.end]), start, stop)

    def _join(
        self,
        head: Quantity,
        tail: Quantity | None,
        *,
        number: _Number,
        unit: Quantity | None,
        prefix: tuple[str, ...],
        dash: bool,
    ) -> Quantity | None:
        if tail is None or tail.value is None or tail.upper is not None or head.value is None:
            return None
        if head.kind in ("date", "time", "period", "decade", "name") or tail.kind in (
            "time",
            "period",
            "decade",
            "name",
            "ordinal",
        ):
            return None
        if tail.kind == "date":
            return None
        lower, upper = head.value, tail.value
        if unit is None:
            if head.scale == 1 and number.scale != 1 and head.form != "mixed" and lower < 1000:
                lower = lower * number.scale
            if self.by and not dash and upper > Decimal("2.5") * lower:
                return None
            if lower >= upper:
                if (
                    dash
                    and head.kind == "number"
                    and tail.kind == "number"
                    and head.step == 1
                    and tail.step == 1
                    and lower < 1000
                ):
                    return replace(head, kind="score", upper=upper, label=False)
                return None
            return replace(
                tail,
                value=lower,
                upper=upper,
                bound=head.bound,
                bound_span=head.bound_span,
                label=False,
                number_span=head.number_span,
            )
        if upper > 3 * lower and unit is not None and head.kind == "percent":
            return None
        same = tail.kind == head.kind and (set(tail.units) & set(head.units) or tail.unit == head.unit)
        if prefix or (head.kind == "money" and tail.kind == "number"):
            if head.scale == 1 and number.scale != 1 and lower * number.scale < upper:
                lower = lower * number.scale
            return replace(head, value=lower, upper=upper, step=tail.step) if lower < upper else None
        if not same:
            return None
        if head.scale == 1 and number.scale != 1 and lower * number.scale < upper and head.kind == "money":
            lower *= number.scale
        if lower >= upper:
            return None
        return replace(head, value=lower, upper=upper)

    # ---- dates

    def _date_or_time(self, index: int, start: int) -> int:
        piece = self.texts[index]
        length = len(piece)
        # 20.02.2025
        if length >= 6 and piece.count(".") == 2:
            match = _DATE.fullmatch(piece)
            if match:
                day, month, year = int(match[1]), int(match[2]), int(match[3])
                if 1 <= day <= 31 and 1 <= month <= 12:
                    year += 0 if year > 99 else (2000 if year < 50 else 1900)
                    calendar = Calendar(year=year, month=month, day=day)
                    return self._emit(
                        self._quantity("date", start, index + 1, calendar=calendar), start, index + 1
                    )
        nxt = index + 1
        if nxt < self.count:
            follower = self.texts[nxt]
            tight = self._joined(nxt)
            # 2025-02-20, 02/20/2025
            if (
                follower in "-/"
                and tight
                and length <= 4
                and nxt + 3 < self.count
                and self.texts[nxt + 2] == follower
                and piece.isdigit()
            ):
                second, third = self.texts[nxt + 1], self.texts[nxt + 3]
                if (
                    second.isdigit()
                    and third.isdigit()
                    and all(self._joined(at) for at in (nxt + 1, nxt + 2, nxt + 3))
                    and len(second) <= 2
                ):
                    found = self._numeric_date(
                        int(piece),
                        int(second),
                        int(third),
                        lengths=(length, len(third)),
                        slash=follower == "/",
                    )
                    if found is not None:
                        return self._emit(
                            self._quantity("date", start, nxt + 4, calendar=found), start, nxt + 4
                        )
            # 10:30
            if (
                follower == ":"
                and tight
                and nxt + 1 < self.count
                and self.kinds[nxt + 1] == _DIGITS
                and self._joined(nxt + 1)
            ):
                end = nxt + 2
                match = _CLOCK.fullmatch(piece + ":" + self.texts[nxt + 1])
                if (
                    end + 1 < self.count
                    and self.texts[end] == ":"
                    and self._joined(end)
                    and self.kinds[end + 1] == _DIGITS
                ):
                    return self._emit(self._quantity("name", start, end + 2), start, end + 2)
                if match and length <= 2 and len(self.texts[nxt + 1]) == 2:
                    hour, minute = int(match[1]), int(match[2])
                    word, after = self._at(end)
                    glued = (
                        self.language.glued.get(self.texts[end])
                        if end < self.count and self._joined(end)
                        else None
                    )
                    clock = (glued.clock if glued else None) or (word.clock if word else None)
                    if clock == "pm" and hour < 12:
                        hour += 12
                    elif clock == "am" and hour == 12:
                        hour = 0
                    if clock is not None:
                        end = max(after, end + 1)
                    calendar = Calendar(
                        hour=hour % 24,
                        minute=minute,
                        twelve_hour=clock not in ("am", "pm") and 1 <= hour <= 12,
                    )
                    return self._emit(self._quantity("time", start, end, calendar=calendar), start, end)
            # 12.30 Uhr
            if length in (4, 5) and "." in piece and _CLOCK.fullmatch(piece):
                word, after = self._at(nxt)
                glued = self.language.glued.get(follower) if tight else None
                clock = (glued.clock if glued else None) or (word.clock if word else None)
                if clock is not None:
                    hour_text, _, minute_text = piece.partition(".")
                    hour = int(hour_text) + (12 if clock == "pm" and int(hour_text) < 12 else 0)
                    calendar = Calendar(
                        hour=hour % 24,
                        minute=int(minute_text),
                        twelve_hour=clock == "o'clock" and 1 <= hour <= 12,
                    )
                    return self._emit(
                        self._quantity("time", start, max(after, nxt + 1), calendar=calendar),
                        start,
                        max(after, nxt + 1),
                    )
            if length <= 2 and piece.isdigit() and 1 <= int(piece) <= 31:
                return self._day(index, start)
            # 20.02.
            if (
                length in (3, 4, 5)
                and piece.count(".") == 1
                and follower == "."
                and tight
                and self.language.day_first
            ):
                day_text, _, month_text = piece.partition(".")
                if (
                    1 <= len(month_text) <= 2
                    and 1 <= int(day_text) <= 31
                    and 1 <= int(month_text) <= 12
                    and len(day_text) <= 2
                ):
                    at_end = nxt + 1 >= self.count
                    word = self.words[start - 1] if start else None
                    if not at_end and word is not None and (word.year_cue or word.filler):
                        calendar = Calendar(month=int(month_text), day=int(day_text))
                        return self._emit(
                            self._quantity("date", start, nxt + 1, calendar=calendar), start, nxt + 1
                        )
        return 0

    def _numeric_date(
        self, first: int, second: int, third: int, *, lengths: tuple[int, int], slash: bool
    ) -> Calendar | None:
        if lengths[0] == 4 and 1000 <= first <= 2199 and 1 <= second <= 12 and 1 <= third <= 31:
            return Calendar(year=first, month=second, day=third)
        if lengths[1] not in (2, 4) or not slash:
            return None
        year = third if lengths[1] == 4 else 2000 + third
        day_first = self.language.day_first
        day, month = (first, second) if day_first else (second, first)
        if month > 12 and day <= 12:
            day, month = month, day
        if 1 <= day <= 31 and 1 <= month <= 12:
            return Calendar(year=year, month=month, day=day)
        return None

    def _day(self, index: int, start: int) -> int:
        """ "20 February 2025", "20. Februar", "20th of February" from the day on."""
        at = index + 1
        day = int(self.texts[index])
        if self.texts[at] in _ISO_FOLLOWERS and self._joined(at):
            at += 1
            if at < self.count and self.texts[at].lower() == "of":
                at += 1
        elif self.texts[at] == "." and self._joined(at):
            at += 1
        elif self.texts[at].lower() == "of":
            return 0
        if at >= self.count:
            return 0
        word = self.words[at]
        if word is None or word.month is None or word.period is not None:
            return self._earlier_day(index, start)
        end = at + 1
        if (
            end < self.count
            and self.texts[end] == "."
            and self._joined(end)
            and self.texts[at][:1].isupper()
            and len(self.texts[at]) <= 4
        ):
            end += 1
        end, year = self._year_after(end)
        calendar = Calendar(year=year, month=word.month, day=day)
        return self._emit(self._quantity("date", start, end, calendar=calendar), start, end)

    def _year_after(self, index: int, *, comma: bool = True) -> tuple[int, int | None]:
        at = index
        if (comma and at + 1 < self.count and self.texts[at] == "," and self.language.code == "en") or (at + 1 < self.count and self.texts[at].lower() == "of"):
            at += 1
        if at < self.count and self.kinds[at] == _DIGITS:
            piece = self.texts[at]
            if len(piece) == 4 and piece.isdigit() and piece[:2] in ("17", "18", "19", "20"):
                return at + 1, int(piece)
        return index, None

    def _month(self, index: int, word: Word) -> int:
        if word.period == "quarter":
            return self._emit(
                self._quantity("period", index, index + 1, calendar=Calendar(month=word.month, quarter=0)),
                index,
                index + 1,
            )
        end = index + 1
        if end < self.count and self.texts[end] == "." and self._joined(end) and len(self.texts[index]) <= 4:
            end += 1
        following = self._after_joiner(end)
        follower = self.words[following] if following < self.count else None
        if follower is not None and follower.period == "quarter":
            stop = following + 1
            calendar = Calendar(month=word.month, quarter=0)
            return self._emit(self._quantity("period", index, stop, calendar=calendar), index, stop)
        day: int | None = None
        if self.language.code == "en" and end < self.count and self.kinds[end] == _DIGITS:
            piece = self.texts[end]
            if (
                len(piece) <= 2
                and 1 <= int(piece) <= 31
                and not (end + 1 < self.count and self.texts[end + 1] in ("%", ":") and self._joined(end + 1))
            ):
                day = int(piece)
                end += 1
                if end < self.count and self.texts[end] in _ISO_FOLLOWERS and self._joined(end):
                    end += 1
                end, year = self._year_after(end)
                if year is None and end + 1 < self.count and self.kinds[end + 1] == _DIGITS:
                    return self._second_day(index, end, word.month or 0, day)
            else:
                end, year = self._year_after(end, comma=False)
        else:
            end, year = self._year_after(end, comma=False)
        piece = self.texts[index]
        if (
            day is None
            and year is None
            and self.language.code == "en"
            and piece in ("May", "March", "Mar", "Sun", "Dec", "Sat", "Jan")
        ):
            before = self.words[index - 1] if index else None
            lowered = self.texts[index - 1].lower() if index else ""
            if not (before is not None and before.year_cue) and lowered not in (
                "last",
                "next",
                "this",
                "and",
                "to",
                "late",
                "early",
            ):
                return 0
        return self._emit(
            self._quantity("date", index, end, calendar=Calendar(year=year, month=word.month, day=day)),
            index,
            end,
        )

    def _second_day(self, index: int, end: int, month: int, day: int) -> int:
        """English "April 28 and 29", "April 28-29": two days of one month."""
        first = self._quantity("date", index, end, calendar=Calendar(month=month, day=day))
        self._emit(first, index, end)
        at = end + 1
        piece = self.texts[at]
        joiner = self.texts[end].lower() in ("and", "to", "or", "-", "–", "/", "through")
        unit, _ = self._at(at + 1)
        counted = unit is not None and (unit.unit or unit.ratio or unit.money or unit.scale or unit.month)
        if not (joiner and len(piece) <= 2 and day < int(piece) <= 31 and not counted):
            return end
        stop, year = self._year_after(at + 1)
        self._emit(
            self._quantity("date", at, stop, calendar=Calendar(year=year, month=month, day=int(piece))),
            at,
            stop,
        )
        return stop

    def _earlier_day(self, index: int, start: int) -> int:
        """The first of two days of one month: "28. und 29. April", "28 and 29 April"."""
        dotted = self.texts[index + 1] == "." and self._joined(index + 1)
        at = index + (2 if dotted else 1)
        if at + 2 >= self.count or self.texts[at].lower() not in (
            "und",
            "bis",
            "oder",
            "and",
            "to",
            "or",
            "-",
            "–",
            "/",
        ):
            return 0
        if self.kinds[at + 1] != _DIGITS or len(self.texts[at + 1]) > 2 or not self.texts[at + 1].isdigit():
            return 0
        after = at + 2
        if self.texts[after] == "." and self._joined(after):
            after += 1
        word = self.words[after] if after < self.count else None
        if word is None or word.month is None or word.period is not None:
            return 0
        _, year = self._year_after(after + 1)
        calendar = Calendar(year=year, month=word.month, day=int(self.texts[index]))
        return self._emit(self._quantity("date", start, at, calendar=calendar), start, at)

    def _fiscal(self, index: int) -> int:
        """ "fiscal year 2024", "Geschäftsjahr 2024/25", "fiscal third quarter"."""
        at = index + 1
        if at < self.count and self.texts[at].lower() in ("year", "years"):
            at += 1
        if (
            at < self.count
            and self.kinds[at] == _DIGITS
            and self.texts[at].isdigit()
            and len(self.texts[at]) == 4
        ):
            return self._fiscal_year(index, at)
        return 0

    def _ordinal(self, index: int, word: Word) -> int:
        """An ordinal word: a quarter, half or century where one follows, else an ordinal on its own."""
        number = word.ordinal or 0
        at = self._after_joiner(index + 1)
        if at < self.count and self.words[at] is not None and self.words[at].fiscal:  # type: ignore[union-attr]
            at = self._after_joiner(at + 1)
        follower, after = self._at(at)
        if follower is not None:
            calendar: Calendar | None = None
            if follower.period == "quarter" and 1 <= number <= 4:
                calendar = Calendar(quarter=number)
            elif follower.period == "half" and number <= 2:
                calendar = Calendar(half=number)
            elif follower.unit == "century" and number > 2:
                calendar = Calendar(century=number)
            elif (
                follower.month is not None
                and follower.period is None
                and number <= 31
                and self.language.day_first
            ):
                end, year = self._year_after(after)
                return self._emit(
                    self._quantity(
                        "date", index, end, calendar=Calendar(year=year, month=follower.month, day=number)
                    ),
                    index,
                    end,
                )
            if calendar is not None:
                return self._emit(
                    self._quantity("period", index, after, calendar=calendar, value=Decimal(number)),
                    index,
                    after,
                )
        if word.unit is not None and self.out and self.tokens[-1][1] == index:
            return 0
        return self._emit(
            replace(
                self._quantity("ordinal", index, index + 1, value=Decimal(number)), form="words", ordinal=True
            ),
            index,
            index + 1,
        )

    def _ordinal_digits(self, start: int, number: _Number, at: int) -> int:
        end = at + 1
        follower, after = self._at(self._after_joiner(end))
        value = number.value
        if follower is not None:
            calendar: Calendar | None = None
            if follower.period == "quarter" and value <= 4:
                calendar = Calendar(quarter=int(value))
            elif follower.period == "half" and value <= 2:
                calendar = Calendar(half=int(value))
            elif follower.unit == "century":
                calendar = Calendar(century=int(value))
            if calendar is not None:
                return self._emit(
                    self._quantity("period", start, after, calendar=calendar, value=value), start, after
                )
        return self._emit(
            replace(self._quantity("ordinal", start, end, value=value), ordinal=True), start, end
        )

    # ---- records

    def _quantity(
        self,
        kind: Kind,
        start: int,
        end: int,
        *,
        calendar: Calendar | None = None,
        value: Decimal | None = None,
    ) -> Quantity:
        span = self._span(start, end)
        return Quantity(
            kind, span, self.text[span.start : span.end], value=value, calendar=calendar, number_span=span
        )

    def _plain(self, start: int, end: int, number: _Number) -> Quantity:
        span = self._span(start, end)
        scale_span = self._span(*number.scale_tokens) if number.scale_tokens else None
        return Quantity(
            number.kind,
            span,
            self.text[span.start : span.end],
            value=number.value,
            alternatives=number.alternatives,
            step=number.step,
            form=number.form,
            number_span=self._span(start, number.end) if number.end > start else span,
            scale=number.scale,
            scale_span=scale_span,
            foreign_format=not number.own,
            foreign_unit=number.scale_foreign,
        )

    def _money(
        self,
        start: int,
        end: int,
        number: _Number,
        meaning: tuple[str, ...],
        minor: str | None,
        unit: tuple[int, int],
    ) -> Quantity:
        quantity = self._plain(start, end, number)
        quantity = replace(
            quantity, kind="money", unit=meaning[0], units=meaning, unit_span=self._span(*unit)
        )
        if minor is not None and quantity.value is not None:
            cents = Decimal("0.01")
            quantity = replace(
                quantity,
                value=quantity.value * cents,
                scale=cents,
                step=quantity.step * cents,
                alternatives=tuple(value * cents for value in quantity.alternatives),
            )
        return quantity

    def _percent(self, start: int, end: int, number: _Number, ratio: str, unit: tuple[int, int]) -> Quantity:
        return replace(
            self._plain(start, end, number),
            kind="percent",
            unit=ratio,
            units=(ratio,),
            unit_span=self._span(*unit),
        )

    def _measure(self, start: int, end: int, number: _Number, unit: str, tokens: tuple[int, int]) -> Quantity:
        units = meanings(unit)
        return replace(
            self._plain(start, end, number),
            kind="measure",
            unit=units[0],
            units=units,
            unit_span=self._span(*tokens),
        )

    # ---- shared units

    def _share_units(self) -> None:
        """Gives a bare number the unit and scale word of the one it is coordinated with: "von 30 auf "
        "35 Cent"."""
        for position in range(len(self.out) - 1):
            head, tail = self.out[position], self.out[position + 1]
            if (
                head.kind != "number"
                or head.label
                or head.scale != 1
                or head.value is None
                or tail.upper is not None
            ):
                continue
            if tail.kind not in ("percent", "money", "measure") and not (
                tail.kind == "number" and tail.scale > 1
            ):
                continue
            first, last = self.tokens[position][1], self.tokens[position + 1][0]
            if (
                last - first != 1
                or self.texts[first].lower() not in _COORDINATORS
                or head.form != tail.form.replace("mixed", "digits")
            ):
                continue
            scale = tail.scale if tail.scale != 1 and head.value < 1000 else Decimal(1)
            self.out[position] = replace(
                head,
                kind=tail.kind,
                unit=tail.unit,
                units=tail.units,
                value=head.value * scale,
                step=head.step * scale,
                scale=scale,
                alternatives=tuple(value * scale for value in head.alternatives),
            )

    # ---- direction

    def _directions(self) -> None:
        """Gives each changeable quantity the direction word that governs it, where exactly one stands "
        "near in its clause."""
        marks: list[tuple[int, int, Direction]] = []
        index = 0
        while index < self.count:
            word = self.words[index]
            if (
                word is not None
                and word.direction is not None
                and not any(first <= index < after for first, after in self.bounds)
            ):
                marks.append((index, index + 1, word.direction))
            index += 1
        if not marks:
            return
        for position, quantity in enumerate(self.out):
            if quantity.kind not in ("percent", "money", "number") and quantity.unit != "point":
                continue
            start, end = self.tokens[position]
            best: tuple[int, tuple[int, int, Direction]] | None = None
            for mark in marks:
                if start <= mark[0] < end:
                    continue
                distance = start - mark[1] if mark[1] <= start else mark[0] - end
                if distance > 7:
                    continue
                low, high = (mark[1], start) if mark[1] <= start else (end, mark[0])
                if any(
                    self.texts[at] in ".;:!?,()–" and not (at > 0 and self.kinds[at - 1] == _DIGITS)
                    for at in range(low, high)
                ):
                    continue
                if best is None or distance < best[0]:
                    best = (distance, mark)
            if best is not None:
                first, after, direction = best[1]
                self.out[position] = replace(
                    quantity, direction=direction, direction_span=self._span(first, after)
                )
