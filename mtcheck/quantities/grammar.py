"""The walk over a text's tokens: where quantities begin, the same for every language.

The language's table says what a word may mean; the grammar says what may stand together. Everything is
decided with a bounded look around each token, so the time is linear in the text.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from mtcheck.quantities import currencies
from mtcheck.quantities.digits import read
from mtcheck.quantities.followers import COUNTED, OPEN, UNKNOWN
from mtcheck.quantities.language import NAMELESS, SURE_PERIOD_SIGNS, load
from mtcheck.quantities.measures import OPEN_SIZES, Measures
from mtcheck.quantities.numerals import ONE, VULGAR_FRACTIONS, Number
from mtcheck.quantities.quantity import Calendar
from mtcheck.quantities.records import TURNED
from mtcheck.quantities.tokens import DIGITS, HYPHENS, SYMBOL, WORD, known_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mtcheck.quantities.language import Period, Word
    from mtcheck.quantities.quantity import Bound, Quantity


def parse(text: str, language: str, *, foreign: Sequence[str] = ()) -> list[Quantity]:
    """The quantities of a text in the order they stand, ``MOST`` of them at the most.

    ``foreign`` names languages whose currency and scale words are read as well where they follow a
    number, and marked ``foreign_unit``: what a translation left as it was.
    """
    return Parser(text, load(language), tuple(map(load, foreign))).run()


def currencies_named(text: str, language: str) -> frozenset[str]:
    """The currencies that a text names by a word of one meaning, with or without an amount."""
    return frozenset(
        word.money[0]
        for _, _, word in known_words(text, load(language))
        if word is not None and len(word.money) == 1
    )


_BOUNDING: dict[str, Bound] = {
    ">": "more than",
    "<": "less than",
    "≥": "at least",
    "⩾": "at least",
    "≤": "at most",
    "⩽": "at most",
    "~": "about",
    "≈": "about",
}
#: Signs that open nothing where no digits follow.
_SILENT = frozenset(".,;:!?)]\"'’‘“”„«»…")
#: What may go on from a figure in a record, a size or a reference.
_CHAINING = HYPHENS | frozenset("xX×")
_CLOSING = frozenset(",.)")
#: Signs between the days of a list or the ends of a span.
_LISTING = HYPHENS | frozenset(",/")
_APOSTROPHES = frozenset("'’‘")
#: What a sign may hang on.
_OPENING = frozenset('([„“«»‚"')
#: What stands before digits that are read with it.
_LEADING = _APOSTROPHES | frozenset("#")
#: What may make money of letters before it, or a compound.
_MAY_MARK = HYPHENS | frozenset("$¥£")
#: So many quantities are read in a text; one with more is a table of figures, or means harm.
MOST = 10_000
#: So many words that may open one are looked at; news of five million characters has no more.
_MOST_LOOKS = 60_000
_DAY_AND_MONTH = re.compile(r"(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])(?:\.\d{2,4})?")
_SHORT_YEAR = re.compile(r"([1-4])['’](\d\d)")
_TABLE_YEAR = re.compile(r"(?:19|20)\d\d|[0-4]\d")
#: The first letters of words for a quarter, which behind a preposition need no year beside them.
_LED_SIGNS = frozenset("T")
_HEIGHT = re.compile(r"([1-9])['’](\d|1[01])")
#: The units that a larger one is told together with.
_PARTS = {
    "hour": ("minute",), "minute": ("second",), "day": ("hour",), "week": ("day",), "month": ("day", "week"),
    "year": ("month",),
}  # fmt: skip
#: How many words before a bound its negation may stand.
_DENIED = 3
#: So many pieces a particle may stand behind its verb.
_APART = 8
_LONG_PERIODS = frozenset(("year", "month", "decade", "century", "week"))


def _is_power_of_ten(value: Decimal) -> bool:
    return value == Decimal(10) ** value.adjusted()


class Parser(Measures):
    """Walks over one text."""

    def run(self) -> list[Quantity]:
        index, count = 0, self.count
        kinds, words = self.kinds, self.words
        roman = self.language.roman_centuries
        verbs = self.language.month_verbs
        looks = 0
        plain = DIGITS not in kinds and words.count(None) == len(words)
        if plain and not any(piece in VULGAR_FRACTIONS for piece in self.texts):
            return []
        texts, starts, ends = self.texts, self.starts, self.ends
        leads, begun_by, fold = self.language.periods_lead, self.language.begun_by, self.language.fold
        while index < count:
            kind = kinds[index]
            if kind == WORD:
                word = words[index]
                following = index + 1
                if kinds[following] == WORD and not roman:
                    silent = texts[index] not in verbs if word is None else not word.opens
                    if silent:  # as most words are
                        index = following
                        continue
                behind = texts[following]
                if kinds[following] == DIGITS:
                    named = starts[following] == ends[index]
                else:
                    named = behind in HYPHENS and kinds[following + 1] == DIGITS
                if named and self._may_name(index):
                    end = self._prefixed(index)
                    if end:
                        index = end
                        if len(self.out) >= MOST:
                            break
                        continue
                if behind in ("$", "¥", "£") and starts[following] == ends[index]:
                    end = self._money_prefix(index)
                    if end:
                        index = end
                        continue
                if roman and texts[index][0] in "IVX":
                    end = self._century(index)
                    if end:
                        index = end
                        continue
                if word is None and texts[index] in verbs:
                    end = self._verb_month(index)
                    if end:
                        index = end
                        continue
                if word is None or not word.opens:
                    index += 1
                    continue
                if not word.opens_alone and not leads:
                    # Most of them are "in" and "and", which begin phrases that do not stand there.
                    phrases = begun_by(texts[index])
                    behind = texts[following]
                    if phrases is None or (behind not in "-‑" and fold(behind) not in phrases):
                        index = following
                        continue
                end = self._word(index, word)
                looks += 1
            elif kind == DIGITS:
                end = self._digits(index)
            elif texts[index] in _SILENT and kinds[index + 1] != DIGITS:
                end = 0
            else:
                end = self._symbol(index)
            index = end if end > index else index + 1
            if len(self.out) >= MOST or looks >= _MOST_LOOKS:
                break
        self._share_behind_brackets()
        self._share_units()
        if self.timed and len(self.out) > 1:
            self._share_hours()
        self._directions()
        return self.out

    def _below(self, index: int) -> bool:
        """Whether digits behind a hyphen that hangs on a sign of writing can be below zero."""
        word = self.words[index + 1]
        known = self.words[index - 2]
        if known is not None and not (known.unit or known.suffix):
            return True  # 约-5
        unit = word is not None and (word.unit in ("degree", "celsius", "fahrenheit") or bool(word.money))
        scaled = word is not None and (word.scale is not None or word.ratio is not None)
        return self.language.spaced or unit or scaled or self.texts[index + 1] in "%°℃"

    def _loss(self, index: int) -> Number | None:
        """A loss in brackets, as accounts write it: "$(1.3) million", "(1.3) million euros"."""
        if self.texts[index] != "(" or self.kinds[index + 1] != DIGITS or self.texts[index + 2] != ")":
            return None
        readings = read(self.texts[index + 1], self.language.decimal, self.language.groups)
        if not readings or not self._joined(index + 1):
            return None
        first = readings[0]
        step = Decimal(1).scaleb(-first.decimals)
        alternatives = tuple(-reading.value for reading in readings[1:])
        number = Number(-first.value, index + 3, "digits", step, alternatives, first.own)
        return self._scaled(number, money=True)

    def _may_name(self, index: int) -> bool:
        """Whether letters before digits can make a name with them: A320, not و15 or 约15."""
        piece = self.texts[index]
        return piece.isascii() or (self.language.spaced and piece not in self.language.proclitics)

    def _prefixed(self, index: int) -> int:
        """Letters right before digits, with or without a hyphen: Q3, FY24, EUR5, A320neo, COVID-19,
        mid-2019.
        """
        piece = self.texts[index]
        at = index + 1
        squared, beyond = self._at(index)
        if squared is not None and squared.unit and beyond > at and piece.islower():
            return beyond  # km2
        hyphen = self.texts[at] in HYPHENS
        if hyphen:
            if not (self.kinds[at + 1] == DIGITS and self._joined(at) and self._joined(at + 1)):
                return 0
            at += 1
        digits = self.texts[at]
        word = self.words[index]
        dated = self._joined(index) and bool(self.places) and self.places[-1][1] == index
        timed = piece == "T" and self.texts[at + 1] == ":" and not index
        if piece == "T" and (timed or (dated and self.out[-1].kind == "date")):
            return at  # 2025-02-20T10:30
        if word is not None and word.month is not None and word.period is None and digits.isdigit():
            day = self.language.month_first and len(digits) <= 2 and not self._letters_follow(at)
            return self._joined_date(index) if hyphen else self._month(index, word) if day else 0
        sign = self.language.period_signs.get(piece)
        if sign is not None and (not hyphen or piece in ("Q", "H", "FY")):
            end = self._behind_sign(index, at, sign)
            if end:
                return end
            if sign == "year" and digits.isdigit() and len(digits) in (2, 4):
                return self._fiscal_year(index, at)
        named = word is not None and word.period in ("quarter", "half") and not word.unnumbered
        if named and word is not None and digits in ("1", "2", "3", "4") and not self._letters_follow(at):
            which = int(digits)  # "trimestre3"
            quarter, half = (which, None) if word.period == "quarter" else (None, which)
            if quarter or which <= 2:
                calendar = Calendar(quarter=quarter, half=half)
                period = self._quantity("period", index, at + 1, calendar=calendar, value=Decimal(which))
                return self._emit(period, index, at + 1)
        lettered = self.language.lettered_money.get(piece)
        if lettered is not None and not hyphen:
            amount = self._number(at, money=True)
            if amount is not None and (amount.scale >= 1000 or "," in digits):
                money = self._money(index, amount.end, amount, (lettered,), None, (index, at))
                return self._range(money, index, amount.end, unit=money)  # "R1.5bn"
        coded = hyphen and self.texts[at + 1] in HYPHENS and self._joined(at + 1) and self._joined(at + 2)
        if word is not None and not (coded and self.kinds[at + 2] == DIGITS):  # but CVE-2017-12791
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
        version = word is None and digits.count(".") > 1  # "linux-2.6.24"
        if hyphen and ((piece[:1].islower() and not version) or self.texts[index + 1] not in "-‐‑"):
            return 0
        end = at + 1
        while (
            self._joined(end)
            and end - index < 8
            and (self.language.spaced or self.texts[end].isascii())
            and (
                self.kinds[end] != SYMBOL
                or (self.texts[end] in "-‐‑" and self._joined(end + 1) and self.kinds[end + 1] == DIGITS)
            )
        ):
            end += 1
        return self._emit(self._quantity("name", index, end), index, end)

    def _behind_sign(self, index: int, at: int, sign: Period) -> int:
        """The quarter or half of a sign with its figure behind it (Q3, H1/24, "T3 2024"); 0 without one."""
        digits, piece = self.texts[at], self.texts[index]
        short = _SHORT_YEAR.fullmatch(digits)
        number = short[1] if short is not None else digits  # Q1'15
        if number not in ("1", "2", "3", "4") or sign not in ("quarter", "half") or self._letters_follow(at):
            return 0
        end, year = self._year_behind_slash(at + 1)
        if short is not None:
            year = 2000 + int(short[2])
        if piece not in SURE_PERIOD_SIGNS and len(piece) == 1 and year is None:
            lone = self._joined(index) or not (self._year_at(end) or self._year_at(index - 1))
            led = index > 0 and self.texts[index - 1].lower() in self.language.period_leaders
            if lone and not (led and piece in _LED_SIGNS):
                return 0
        return self._signed_period(sign, int(number), year, index, end)

    def _signed_period(self, sign: Period, number: int, year: int | None, start: int, end: int) -> int:
        """Records a quarter or half that a sign and a figure tell."""
        if not 1 <= number <= (4 if sign == "quarter" else 2) or (year and not 1900 <= year <= 2199):
            return 0
        calendar = (
            Calendar(quarter=number, year=year) if sign == "quarter" else Calendar(half=number, year=year)
        )
        period = self._quantity("period", start, end, calendar=calendar, value=Decimal(number))
        return self._emit(period, start, end)

    def _year_at(self, index: int) -> bool:
        """Whether a year in four figures stands at a piece."""
        digits = self.texts[index] if index >= 0 else ""
        return len(digits) == len("2024") and digits.isdigit() and digits[:2] in ("19", "20")

    def _year_behind_slash(self, index: int) -> tuple[int, int | None]:
        """The year of "Q1/15" and "Q1/2015", and the piece after it."""
        digits = self.texts[index + 1]
        tight = self._joined(index) and self._joined(index + 1)
        if (
            self.texts[index] in ("'", "’")
            and self._joined(index + 1)
            and digits.isdigit()
            and len(digits) == 2
        ):
            return index + 2, 2000 + int(digits)  # "Q1 '15"
        if self.texts[index] == "-" and tight and self._year_at(index + 1):
            return index + 2, int(digits)  # Q3-2024
        if self.texts[index] != "/" or not tight or not digits.isdigit() or len(digits) not in (2, 4):
            return index, None
        year = int(digits)
        return index + 2, year if year > 99 else 2000 + year

    def _letters_follow(self, index: int) -> bool:
        return self.kinds[index + 1] == WORD and self._joined(index + 1)

    def _symbol(self, index: int) -> int:
        piece = self.texts[index]
        if piece in currencies.SYMBOLS:
            return self._money_prefix(index)
        if piece in _BOUNDING:
            return self._bounding(index, _BOUNDING[piece])
        proclitic = index > 0 and self.texts[index - 1] in self.language.proclitics
        if (
            (piece == self.language.decimal or (piece in ".٫" and not index))
            and (proclitic or not self._joined(index))
            and self._leads_decimals(index)
        ):
            decimals = self._number(index)
            return self._finish(index, decimals) if decimals is not None else 0
        if piece in VULGAR_FRACTIONS:
            number = Number(VULGAR_FRACTIONS[piece], index + 1, "digits", Decimal("0.01"), kind="fraction")
            return self._finish(index, number)
        if piece == "(" and not (index and self.kinds[index - 1] == DIGITS):
            loss = self._loss(index)
            if loss is not None:
                unit, _ = self._at(loss.end)
                paid = unit is not None and (bool(unit.money) or unit.country is not None)
                paid = paid and not (unit is not None and unit.family == "won")  # "Giri (2776) won"
                if paid or self.texts[loss.end] in currencies.SYMBOLS or loss.scale >= 1_000_000:
                    return self._finish(index, loss)
        if piece in "-−–+" and self.kinds[index + 1] == DIGITS and self._joined(index + 1):
            before = index == 0 or not self._joined(index) or self.texts[index - 1] in _OPENING
            if not self.language.spaced and self.places and self.places[-1][1] == index:
                return 0  # 3人-5人
            if index and not before and not self._below(index + 1):
                return 0  # 卡-52
            if before or not (self.language.spaced or self.texts[index - 1].isascii()):
                if piece == "+" or self._dashed(index):
                    return self._digits(index + 1, start=index if piece == "+" else index + 1)
                return self._digits(index + 1, start=index, negative=True)
        if piece in "-−–" and not index and self.kinds[1] == DIGITS and not self._joined(1):
            below = self._digit_number(1, money=False)
            if below is not None and below.end >= self.count:
                return self._finish(index, replace(below, value=-below.value))  # a figure by itself: - 5
        if piece in "-−–" and self._warmth_below(index):
            return self._digits(index + 1, start=index, negative=True)  # - 20 °F
        if piece in "-−–" and not self._joined(index) and self._leads_decimals(index + 1):
            decimals = self._number(index + 1) if self._joined(index + 1) else None
            if decimals is not None:
                return self._finish(index, replace(decimals, value=-decimals.value))
        if (
            piece in "-−–"
            and self.texts[index + 1] in currencies.SYMBOLS
            and self._joined(index + 1)
            and (not self._joined(index) or self.texts[index - 1] in _OPENING)
        ):
            return self._money_prefix(index + 1, start=index, negative=True)
        word = self.language.words.get(piece)
        if word is not None and word.ratio is not None and self.kinds[index + 1] == DIGITS:
            apart = not self._joined(index) or self.kinds[index - 1] != DIGITS
            if apart and (self._joined(index + 1) or self.kinds[index - 1] != DIGITS):
                return self._ratio_before(index, index + 1, word.ratio)  # %15
        return 0

    def _warmth_below(self, index: int) -> bool:
        """Whether a sign with a space behind it belongs to a temperature: no digits before it, one behind."""
        if self.kinds[index + 1] != DIGITS or self._joined(index + 1) or (index and self._joined(index)):
            return False
        number = self._digit_number(index + 1, money=False)
        unit = self._at(number.end)[0] if number is not None else None
        if unit is None and number is not None:
            unit = self.language.glued.get(self.texts[number.end])  # - 40 F
        before = self.words[index - 1] if index else None
        counted = index and self.kinds[index - 1] != WORD
        counted = counted or (before is not None and bool(before.unit or before.to))
        counted = counted or (bool(self.places) and self.places[-1][1] == index)  # "20 °C – 25 °C"
        return not counted and unit is not None and unit.unit in ("degree", "celsius", "fahrenheit")

    def _bounding(self, index: int, bound: Bound) -> int:
        """A sign that bounds the number behind it: >5, <= -3, ~7."""
        after = index + 1
        if index and self._joined(index) and self.texts[index - 1] in ("=", "<", ">"):
            return 0
        if bound == "about" and index and self.kinds[index - 1] == DIGITS and self.kinds[after] == DIGITS:
            return 0  # 2014~2018 is a span
        if self.texts[after] == "=" and bound in ("more than", "less than"):
            after += 1
            bound = "at least" if bound == "more than" else "at most"
        sign = self.texts[after] in HYPHENS and self.kinds[after + 1] == DIGITS and self._joined(after + 1)
        if self.kinds[after] == DIGITS or sign or self.texts[after] in currencies.SYMBOLS:
            self.bound = (index, after, bound)
            self.bounds.append((index, after))
            if sign:
                return self._digits(after + 1, start=after, negative=True)
            return after
        return 0

    def _ratio_before(self, start: int, at: int, ratio: str) -> int:
        """A share whose unit stands before the number: %15, yüzde 15, 百分之十五."""
        number = self._number(at)
        first = self.words[at]
        if number is None and first is not None and first.article and first.cardinal == 1:
            number = Number(Decimal(1), at + 1, "words", Decimal(1))
        if number is None or number.kind != "number" or number.word is not None:
            return 0
        unit = (start, at)
        word, after = self._at(self._after_joiner(number.end))
        if word is not None and word.unit == "point" and ratio == "percent":
            word = replace(word, ratio="percentage-point")
        if word is not None and word.ratio is not None and ratio == "percent":
            # "yüzde 2 puan", 百分之二个点: what follows says it more closely.
            quantity = self._percent(start, after, number, word.ratio, (number.end, after))
            return self._range(quantity, start, after, unit=quantity)
        quantity = self._percent(start, number.end, number, ratio, unit)
        return self._range(quantity, start, number.end, unit=quantity)

    def _dashed(self, index: int) -> bool:
        """Whether what looks like a sign opens a phrase between dashes: "-29 years old-"."""
        for at in range(index + 2, min(index + 6, self.count)):
            if self.texts[at] in "-−–" and self.kinds[at] == SYMBOL:
                return self._joined(at) and not self._joined(at + 1)
        return False

    def _money_prefix(self, index: int, *, start: int | None = None, negative: bool = False) -> int:
        """A currency before its amount: $38.6bn, HK$ 5, EUR 3 Mio., Rs 500."""
        first = index if start is None else start
        piece = self.texts[index]
        at = index + 1
        meaning: tuple[str, ...]
        if self.texts[at] in "¥£" and piece + self.texts[at] in currencies.MARKED_SIGNS:
            meaning, at = currencies.MARKED_SIGNS[piece + self.texts[at]], at + 1
        elif self.texts[at] == "$" and self.kinds[index] == WORD:
            sign = piece + "$" if len(piece) == 1 else piece.upper() + "$"  # hk$, but a$
            meaning = currencies.SYMBOLS.get(sign, (piece,) if piece in currencies.DOLLARS else ())
            if not meaning and self._joined(at + 1):
                meaning = currencies.AROUND_SIGN.get(f"{piece}${self.texts[at + 1]}".upper(), ())  # U$S
                at += 1
            if not meaning:
                return 0
            at += 1
        elif piece == "$" and self._joined(at) and self.texts[at] + "$" in currencies.SYMBOLS:
            meaning, at = currencies.SYMBOLS[self.texts[at] + "$"], at + 1  # "$US5 million"
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
            elif before >= 0 and self.texts[before] in meaning:
                meaning, first = (self.texts[before],), min(first, before)  # "AUD $45"
        else:
            word = self.words[index]
            if word is None or not word.money:
                return 0
            meaning = word.money
            if self.texts[at] == "." and self._joined(at):
                at += 1
        unit_tokens = (index, at)
        if self.texts[at] in HYPHENS and self.kinds[at + 1] == DIGITS and self._joined(at + 1):
            # "$-3.2", "EUR -3,2 Mio."; in "EUR-5" the hyphen only joins.
            negative = negative or (self.texts[at] != "—" and (piece in "$€£¥" or not self._joined(at)))
            at += 1
        about, beyond = self._at(at)
        if about is not None and about.bound is not None and self.kinds[beyond] == DIGITS:
            at = beyond  # "HUF etwa 18 Mio."
        if at >= self.count:
            return 0
        number = self._loss(at) or self._number(at, money=True)
        if number is None or number.kind == "multiple":
            return 0
        end = number.end
        # "$5 million US", "A$5", "US$5 dollars": a name that repeats the symbol belongs to it.
        word, after = self._at(self._after_joiner(end))
        if word is not None and word.money and not word.minor and set(word.money) & set(meaning):
            end = after
            if len(word.money) < len(meaning):
                meaning = tuple(code for code in meaning if code in word.money)  # "$100 AUD"
        scaled = self.words[index] if unit_tokens[1] == index + 1 else None
        if scaled is not None and scaled.money and scaled.scale is not None and number.scale == 1:
            number = self._times(number, scaled.scale, unit_tokens)  # "MEUR 30"
        if len(meaning) > 1 and start is None and first == index and piece in currencies.SYMBOLS:
            meaning, first = self._issued_before(meaning, first)
        quantity = self._money(first, end, number, meaning, None, unit_tokens)
        signed = first > 0 and self.texts[first - 1] in ("-", "−", "–") and not self._joined(first - 1)
        if signed and not negative and self._joined(first):
            # "-HK$0.6 billion": the sign hangs on the currency, not on what stands before.
            negative, first = True, first - 1
            quantity = self._money(first, end, number, meaning, None, unit_tokens)
        if negative and quantity.value is not None:
            quantity = replace(quantity, value=-quantity.value)
        cents = self._cents_after(quantity, NAMELESS, end)
        if cents is not None:
            return self._emit(cents[0], first, cents[1])  # "$20 and 43 cents"
        return self._range(quantity, first, end, unit=quantity)

    def _issued_before(self, meaning: tuple[str, ...], first: int) -> tuple[tuple[str, ...], int]:
        """What a sign means by the country right before it ("Canadian $5"), its own money first, and where
        that begins.
        """
        for at in (first - 1, first - 2):
            word, after = self._at(at) if at >= 0 else (None, 0)
            if word is None or word.country is None or after != first or word.money:
                continue
            for family in ("dollar", "pound"):
                code = currencies.FAMILIES[family].get(word.country)
                if code is not None and meaning[0] in currencies.FAMILIES[family].values():
                    # Elsewhere the country may be named apart from the money, or not at all.
                    return tuple(dict.fromkeys((code, meaning[0]))), at
        return meaning, first

    def _digits(self, index: int, *, start: int | None = None, negative: bool = False) -> int:
        if start is None:
            quick = self._quick(index)
            if quick:
                return quick
        first = index if start is None else start
        if self.texts[index - 1] == "#" and index > 1 and self.texts[index - 2] == "&":
            return index + 1  # "&#8217;" is a sign
        special = self._date_or_time(index, first)
        if special:
            return special
        spoken = self._spoken_time(index) if first == index and self.texts[index].isdigit() else 0
        if spoken:
            return spoken
        share = self._one_in_digits(index, first) if self.texts[index] == "1" else 0
        if share:
            return share
        chain = self._chain(index) if self.texts[index + 1] in _CHAINING else 0
        if chain:
            return self._emit(self._quantity("name", index, chain), index, chain)
        sign = self.language.period_signs.get(self.texts[index + 1])
        quarter = self._quarter_signs(index, first, sign) if sign is not None else 0
        if quarter:
            return quarter
        number = self._number(index)
        if number is None:
            end = index + 1
            tall = self._feet_and_inches(index)
            if tall:
                return tall
            return self._emit(self._quantity("name", index, end), index, end)
        if negative:
            number = replace(number, value=-number.value)
        return self._finish(first, number, digits_at=index)

    def _quick(self, index: int) -> int:
        """Records a figure before a piece that leaves nothing open; 0 where a date, a time or a name may
        begin, or the figure is written in an unusual way.
        """
        end, piece = index + 1, self.texts[index]
        behind = self.texts[end]
        if behind in _CLOSING:
            return self._closed(index)
        follower = COUNTED if behind == "%" else self.language.followers[behind]
        if follower == OPEN or self.texts[index - 1] in _LEADING:
            return 0
        if "." in piece and (self.language.decimal != "." or piece.count(".") > 1):
            return 0  # 20.5. and 12.30 may be a day and a time
        if behind == "%":
            return self._plain_percent(index) if self.kinds[end + 1] != DIGITS else 0
        if self.starts[end] == self.ends[index]:
            return 0
        if follower == UNKNOWN:
            beyond = self.texts[end + 1]
            word = self.words[end + 1]
            if beyond in _MAY_MARK or (word is not None and word.scale is not None):
                return 0  # "15 CA$", "4 versprochenen Milliarden"
            if self.foreign and any(other.look_up(behind) is not None for other in self.foreign):
                return 0
            number = self._in_digits(index)
            return self._bare(index, number, index) if number is not None else 0
        number = self._number(index)
        return self._finish(index, number, digits_at=index) if number is not None else 0

    def _closed(self, index: int) -> int:
        """Records a figure of three digits and more before a comma, a full stop or a bracket."""
        end, piece = index + 1, self.texts[index]
        goes_on = end + 1 < self.count and (self.kinds[end + 1] != WORD or self.texts[end] == ".")
        usual = piece.isdigit() and len(piece) > 2 and self.language.spaced and not self.language.ending_marks
        if goes_on or not usual or self.starts[end] != self.ends[index]:
            return 0
        number = self._in_digits(index)
        return self._bare(index, number, index) if number is not None else 0

    def _plain_percent(self, index: int) -> int:
        """Records a figure before a percent sign."""
        end = index + 2
        word, after = self._at(index + 1)
        number = self._in_digits(index)
        if number is None or word is None or word.ratio is None or after != end or word.tenths:
            return 0
        quantity = self._percent(index, end, number, word.ratio, (index + 1, end))
        return self._range(quantity, index, end, unit=quantity)

    def _quarter_signs(self, index: int, start: int, sign: Period) -> int:
        """Periods as tables have them: 2016Q3, 3Q18, "3Q 2018", "3T24", 9M24."""
        before, piece, behind = self.texts[index : index + 3]
        signed = sign in ("quarter", "half", "months") and piece != "h"  # "1h30"
        if not self._joined(index + 1) or not before.isdigit() or not signed:
            return 0
        tight = self._joined(index + 2) and self.kinds[index + 2] == DIGITS
        short = _TABLE_YEAR.fullmatch(behind) if tight else None
        year = (
            (int(behind) if len(behind) == len("2018") else 2000 + int(behind)) if short is not None else None
        )
        sure = piece in SURE_PERIOD_SIGNS or len(piece) > 1
        if sign == "months":
            dated = year is not None or self._year_at(index + 2)
            if before not in ("3", "6", "9", "12") or not dated or (tight and year is None):
                return 0
            return self._months_of_year(index, start, year)
        if len(before) == len("2016") and tight and len(behind) == 1:
            return self._signed_period(sign, int(behind), int(before), start, index + 3)
        if len(before) != 1 or (tight and year is None):
            return 0
        if year is not None and (sure or not self._letters_follow(index + 2)):
            return self._signed_period(sign, int(before), year, start, index + 3)
        end, year = self._year_behind_slash(index + 2)
        if year is None and not sure:
            led = start > 0 and self.texts[start - 1].lower() in self.language.period_leaders
            led = led and piece in _LED_SIGNS and not self._counted(index + 2)
            if not led and not (self._year_at(index + 2) and piece not in self.language.glued):
                return 0
        dated = self.kinds[index + 2] != DIGITS or len(behind) == len("2018")
        return self._signed_period(sign, int(before), year, start, end) if dated else 0

    def _months_of_year(self, index: int, start: int, year: int | None) -> int:
        """The first months of a year as tables have them: 9M24, "9M 2024"."""
        months = Number(Decimal(self.texts[index]), index + 2, "digits", ONE)
        measure = self._measure(start, index + 2, months, "month", (index + 1, index + 2))
        end = self._emit(measure, start, index + 2)
        if year is None:
            return end
        date = self._quantity("date", index + 2, index + 3, calendar=Calendar(year=year), value=Decimal(year))
        return self._emit(date, index + 2, index + 3)

    def _feet_and_inches(self, index: int) -> int:
        """A height in signs: 6'2"."""
        match = _HEIGHT.fullmatch(self.texts[index])
        mark = self.texts[index + 1]
        double = mark in "'’′" and self.texts[index + 2] in "'’′" and self._joined(index + 2)
        if match is None or not self._joined(index + 1) or not (mark in '"″”' or double):
            return 0
        end = index + 3 if double else index + 2
        number = Number(Decimal(match[1]) + Decimal(match[2]) / 12, end, "digits", ONE / 12)
        return self._emit(self._measure(index, end, number, "foot", (index, end)), index, end)

    def _is_particle(self, index: int) -> bool:
        """Whether a numeral is the particle of a verb before it in its clause, and counts nothing."""
        verbs, openers, subjects = self.language.particle_numerals[self.texts[index]]
        if (
            index + 1 < self.count
            and self.kinds[index + 1] != SYMBOL
            and self.texts[index + 1] not in openers
        ):
            return False
        for at in range(index - 1, max(index - 1 - _APART, -1), -1):
            if self.texts[at] in _SILENT:
                return False
            if self.texts[at].lower() in verbs:
                beside = {self.texts[at - 1].lower(), self.texts[at + 1].lower()}
                return beside.isdisjoint(subjects)  # not "es gab acht"
        return False

    def _orders(self, index: int) -> bool:
        """Whether what may be a verb is an ordinal: "am achten Mai", not "sie achten Menschen"."""
        if not index:
            return False
        before, behind = self.texts[index - 1], self.texts[index + 1]
        if not {before.lower(), behind}.isdisjoint(self.language.ordinal_verbs[self.texts[index]]):
            return False
        if before.lower() in self.language.ordinal_leaders:
            return True
        # "Zu ihrem achten Geburtstag", but "besonders achten Anleger"
        return behind[:1].isupper() and before.islower() and before.endswith(("em", "en", "er", "es"))

    def _one_to(self, index: int) -> int:
        """A range from a one that elsewhere is an article: "ein bis zwei Jahre"; 0 without one."""
        if not self._ranges_on(index, index + 1):
            return 0
        before = len(self.out)
        one = Number(ONE, index + 1, "words", ONE)
        end = self._range(self._plain(index, index + 1, one), index, index + 1, unit=None)
        if len(self.out) == before + 1 and self.out[-1].upper is not None:
            return end
        del self.out[before:], self.places[before:]
        return 0

    def _negated(self, first: int, after: int, bound: Bound) -> tuple[Bound | None, int]:
        """A bound as a negation beside it turns it ("ne dépasse pas"), and the piece after; None where one
        farther off leaves open what it denies ("no gana más de").
        """
        negations = self.language.negations
        if not negations or bound not in TURNED:
            return bound, after
        if self.texts[after].lower() in negations:
            return TURNED[bound], after + 1
        for at in range(first - 1, max(first - 1 - _DENIED, -1), -1):
            if self.kinds[at] != WORD:
                break
            if self.texts[at].lower() in negations:
                limited = self.texts[at + 1].lower() in self.language.limiting  # "not only"
                comparing = self.language.comparing
                beside = at == first - 1 and (not comparing or self.texts[after - 1].lower() in comparing)
                return bound if limited else TURNED[bound] if beside else None, after
        return bound, after

    def _word(self, index: int, word: Word) -> int:
        if self.texts[index] in self.language.noun_numerals and index and not self._begins_clause(index):
            return index + 1
        if self.texts[index] in self.language.particle_numerals and self._is_particle(index):
            return index + 1
        if self.texts[index - 1] in HYPHENS and self._named_on(index, word):
            return index + 1
        phrase, after = self._at(index)
        if after == index + 1 and phrase is word:
            if not word.opens_alone and not self.language.periods_lead:
                return 0  # what it begins does not stand here
            if word.mere_article and self._names(index + 1):
                return 0
        if word.bound is not None or word.phrase:
            leads = self.language.periods_lead and self.kinds[after] == DIGITS  # على الأقل 30
            leads = leads and not (self.places and self.places[-1][1] == index)
            if phrase is not None and phrase.bound is not None and (leads or not phrase.trailing):
                bound, after = self._negated(index, after, phrase.bound)
                self.bound = (index, after, bound) if bound is not None else None
                self.bounds.append((index, after))
                if phrase.cardinal is None and not phrase.between:
                    return after
            unnumbered = phrase is not None and phrase.cardinal is None and after > index + 1
            if phrase is not None and unnumbered and (phrase.money or phrase.country or phrase.unit):
                return index + 1
        if phrase is not None and (phrase.idiom or (phrase.ratio and after > index + 1 and not phrase.opens)):
            return after
        leader = index - 2 if index > 1 and self.texts[index - 1] in ("'", "’") else index - 1
        if word.century is not None and index and self.texts[leader].lower() in self.language.definites:
            calendar = Calendar(century=word.century)
            value = Decimal(word.century)
            named = self._quantity("period", index, index + 1, calendar=calendar, value=value)
            return self._emit(named, index, index + 1)
        if phrase is not None and phrase.vague_scale and phrase.scale is not None and after > index + 1:
            return self._vague(index, phrase.scale, end=after, figures=phrase.figures)
        if phrase is not None and phrase.suffix and phrase.cardinal is not None and after > index + 1:
            return self._finish(index, Number(Decimal(phrase.cardinal), after, "words", ONE, word=phrase))
        if self.language.periods_lead and (word.period is not None or word.unit == "century"):
            end = self._led_by_period(index, word)
            if end:
                return end
        if phrase is not None and phrase.unnumbered:
            which = phrase.ordinal or 0
            calendar = Calendar(half=which) if phrase.period == "half" else Calendar(quarter=which)
            return self._emit(self._quantity("period", index, after, calendar=calendar), index, after)
        if word.edge:
            end = self._edge(index)
            if end:
                return end
        if word.between:
            self.between = index
            return index + 1
        if phrase is not None and phrase.month is not None:
            end = self._month(index, phrase)
            if end:
                return end
        if phrase is not None and phrase.weekday is not None:
            if self.texts[index] in self.language.month_lookalikes:
                before = self.words[index - 1] if index else None
                cued = before is not None and (before.year_cue or before.month_cue)
                cued = cued and not self.language.month_first  # "owner of Sun Microsystems"
                cued = cued or self._day_cued(index) or self._beside_weekday(index, after)
                if not cued and not self._day_behind(after):
                    return index + 1
            if self._night_to(index):
                return index + 1  # the night to Sunday is Saturday night or early Sunday
            calendar = Calendar(weekday=phrase.weekday)
            end = self._emit(self._quantity("date", index, after, calendar=calendar), index, after)
            noon = self.language.noon_endings
            if noon and self.kinds[end] != DIGITS and self._ends_in_noon(index, end):
                self._clock_time(index, after, 12, 0, open_half=False)  # "am Montagmittag"
            return end
        parted = self.language.periods_lead or self.language.bare_units
        if parted and (word.half or word.fraction is not None):
            end = self._unit_and_part(index)
            if end:
                return end
        if word.fiscal or (phrase is not None and phrase.fiscal):
            end = self._fiscal(index, after - 1)
            if end:
                return end
        decade, end = word.decade, index + 1
        if phrase is not None and phrase.decade is not None and not (after > end and self._is_of(after)):
            decade, end = phrase.decade, after  # "the two thousands", not "two thousands of"
        if decade is not None and self.kinds[index] == WORD and decade >= 20:
            calendar = Calendar(decade=decade)
            named = self._quantity("decade", index, end, calendar=calendar, value=Decimal(decade))
            return self._emit(named, index, end)
        numbered = phrase is not None and phrase.clock_before is not None and self.kinds[after] == DIGITS
        # By itself a part of the day is its middle, where the clause ends in it: ظهرا.
        parted_day = self.language.periods_lead and phrase is not None and phrase.clock is not None
        numbered = numbered or (parted_day and not self._ends_here(after))
        if phrase is not None and phrase.time is not None and self.language.half_to_hour:
            numbered = numbered or self._leads_hour(index, after)
        if phrase is not None and phrase.time is not None and not numbered:
            hour, minute = phrase.time
            clock = self.words[after - 1]
            hourly = self.language.half_to_hour and clock is not None and clock.clock == "o'clock"
            if hourly:
                minute, after = self._spoken_minutes(after)  # "ein Uhr dreißig"
            digits = self.texts[after] if hourly and not minute and self.kinds[after] == DIGITS else ""
            if len(digits) == len("15") and digits.isdigit() and digits < "60":
                minute, after = int(digits), after + 1  # "ein Uhr 15"
            return self._clock_time(index, after, hour, minute, open_half=hourly or phrase.half)
        weekday = self.language.money_days.get(self.texts[index]) if word.money else None
        if weekday is not None and (self._day_behind(index + 1) or self._beside_weekday(index, index + 1)):
            named = self._quantity("date", index, index + 1, calendar=Calendar(weekday=weekday))
            return self._emit(named, index, index + 1)  # "Fr 5. Mai"
        if (
            word.money
            and (self.texts[index].isupper() or self.texts[index] in currencies.ABBREVIATIONS)
            and index + 1 < self.count
        ):
            after = index + 2 if self.texts[index + 1] == "." else index + 1
            follower = self.words[after]
            counted = follower is not None and follower.cardinal is not None and not follower.article
            below = self.texts[after] in "-−–" and self.kinds[after + 1] == DIGITS and self._joined(after + 1)
            if self.kinds[after] == DIGITS or below or counted or (follower is not None and follower.bound):
                end = self._money_prefix(index)
                if end:
                    return end
        if word.leads:
            amount = index + 1 + (self.texts[index + 1] == "." and self._joined(index + 1))
            spaced = self.language.spaced and not (index and self.kinds[index - 1] == DIGITS)
            if self.kinds[amount] == DIGITS and (spaced or self._joined(amount)):
                end = self._money_prefix(index)
                if end:
                    return end
        if word.money and word.family is not None and self.kinds[index + 1] == DIGITS and not word.minor:
            end = self._named_before(index)
            if end:
                return end
        done = self._one_in(index, word)
        if done:
            return done
        if phrase is not None and phrase.ratio_before is not None:
            end = self._ratio_before(index, after, phrase.ratio_before)
            if end:
                return end
        if phrase is not None and phrase.clock_before is not None:
            hour = after + (self.texts[after] == "." and self._joined(after))  # "godz. 17"
            known = self.kinds[hour] in (DIGITS, WORD)
            end = self._clock_behind(index, hour, phrase.clock_before) if known else 0
            if end:
                return end
        if phrase is not None and phrase.decade_before:
            end = self._decade_behind(index, after)
            if end:
                return end
        if phrase is not None and phrase.sign and after > index + 1 and self.kinds[after] == DIGITS:
            return self._digits(after, start=index, negative=True)  # "sıfırın altında 2 derece"
        if word.sign and not (index and self._is_or(index - 1)):
            if self.kinds[index + 1] == DIGITS:
                return self._digits(index + 1, start=index, negative=True)
            share, behind = self._at(index + 1)
            if share is not None and share.ratio_before is not None:
                end = self._ratio_before(index + 1, behind, share.ratio_before)
                if end and self.out[-1].value is not None:
                    span = self._span(index, end)
                    self.out[-1] = replace(
                        self.out[-1],
                        value=-self.out[-1].value,
                        span=span,
                        text=self.text[span.start : span.end],
                    )
                    return end
            spelled = self._number(index + 1)
            if spelled is not None and spelled.kind in ("number", "fraction") and spelled.word is None:
                return self._finish(index, replace(spelled, value=-spelled.value))
            single = self.words[index + 1]
            alone = single is not None and single.article and single.cardinal == 1
            unit, _ = self._at(index + 2)
            if alone and unit is not None and unit.unit is not None and not unit.suffix:
                return self._finish(index, Number(-ONE, index + 2, "words", ONE))  # "minus ein Grad"
            if alone and self._ends_here(index + 2):
                lost = Number(-ONE, index + 2, "words", ONE)  # "minus ett."
                return self._emit(self._plain(index, index + 2, lost), index, index + 2)
            if self.texts[index + 1] in currencies.SYMBOLS:
                end = self._money_prefix(index + 1, start=index, negative=True)  # "minus $5"
                if end:
                    return end
        if word.half or word.denominator == 4 or word.fraction is not None or word.article or word.cardinal:
            end = self._spoken_time(index)
            if end:
                return end
        if word.article and word.cardinal == 1:
            end = self._one_to(index)
            if end:
                return end
            bar, _ = self._at(index + 1)
            shared = self._is_of(index + 1) and self.texts[index + 3] in self.language.share_nouns
            if shared or (bar is not None and bar.fraction_bar):
                return self._finish(index, Number(ONE, index + 1, "words", ONE))
        if word.article:
            elided = self.texts[index + 1] in ("'", "’") and self._joined(index + 1)
            unit, after = self._at(index + 1 + elided)  # "un'ora e mezza"
            if unit is not None and unit.money and not unit.minor and after < self.count:
                end = self._one_and_change(index, after, unit)
                if end:
                    return end
            if unit is not None and unit.unit is not None:
                one = Number(ONE, index + 1, "words", ONE)
                more, end = self._unit_and_a_half(one, after)
                if end == after:
                    more, end = self._minutes_behind(one, unit.unit, after)  # "eine Stunde dreißig"
                if end > after or self._part_behind(unit.unit, after):  # "an hour and a half"
                    return self._emit(
                        self._measure(index, end, more, unit.unit, (index + 1 + elided, after)), index, end
                    )
        if phrase is not None and phrase.ordinal is not None and after > index + 1:
            end = self._ordinal(index, after - 1, phrase.ordinal)
            if end:
                return end
        if word.ordinal is not None and self.language.periods_lead:
            end = self._hour_named(index)
            if end:
                return end
        if word.ordinal is not None and word.denominator is not None and self._is_of(index + 1):
            part = self._number(index)
            if part is not None and part.kind == "fraction" and part.end == index + 1:
                return self._finish(index, part)  # "tenth of a gallon"
        if word.ordinal is not None and self.language.weekday_ordinals and self._named_by_ordinal(index):
            day = Calendar(weekday=self.language.weekday_ordinals[self.texts[index].lower()])
            return self._emit(self._quantity("date", index, index + 1, calendar=day), index, index + 1)
        if word.ordinal is not None:
            if self.texts[index] in self.language.ordinal_verbs and not self._orders(index):
                return index + 1
            end = self._ordinal_hour(index) if word.hour else 0
            if end:
                return end
            last, place = index, word.ordinal
            if self.language.periods_lead and (led := self._led_ordinal(index)) is not None:
                place, last = self._hundreds_behind(*led)
                last -= 1  # الحادي عشر
            if last == index and not self.language.units_first:
                place, last = self._ordinals_on(place, index + 1)  # "dwudziesty piąty"
                last -= 1
            end = self._ordinal(index, last, place)
            if end:
                return end
        tens = word.denominator if self.language.ordinal_tens and word.ordinal is None else None
        units = self.words[index + 1]
        if tens and tens < 100 and not tens % 10 and units is not None and 0 < (units.ordinal or 0) < 10:
            numeral = self.words[index - 1] if index else None
            if numeral is None or numeral.cardinal is None:
                # "décimos primeiros", not "dois décimos primeiros"
                place, last = self._ordinals_on(tens, index + 1)
                return self._ordinal(index, last - 1, place)
        if word.era is not None:
            end = self._era(index, word.era)
            if end:
                return end
        if word.ordinal_before:
            end = self._ordinal_number(index)
            if end:
                return end
        if word.date_part is not None and self.language.myriads and not self.language.spaced:
            end = self._unnumbered_part(index, word.date_part)
            if end:
                return end
        if word.vague_before and self._joined(index + 1):
            end = self._several(index)
            if end:
                return end
        if word.cardinal is not None and self.language.myriads:
            end = self._shared_part(index, index)
            if end:
                return end
        centuries = 1000 if not self.language.years_in_pairs else 13
        if word.cardinal is not None and (word.cardinal >= centuries or word.cardinal == 2):
            end = self._spoken_year(index)
            if end:
                return end
        number = self._number(index)
        hundred = number is not None and self.language.periods_lead and number.value >= 100
        compound = self._ordinal_behind(number) if number is not None and hundred else None
        if compound is not None:
            return self._ordinal(index, compound[1] - 1, compound[0])
        if number is not None and self._definite_ordinal(index, number):
            return self._ordinal(index, number.end - 1, int(number.value))
        if number is not None:
            ordinal = self._ordinal_behind(number)
            if ordinal is not None:
                ordinal = self._ordinals_on(*ordinal)
                end = self._ordinal(index, ordinal[1] - 1, ordinal[0])
                if end:
                    return end
            if (
                self.texts[number.end] in "'’"
                and self.texts[number.end + 1] == "s"
                and self._joined(number.end + 1)
            ):
                return number.end  # a name: Nine's breakfast show
            end = self._finish(index, number)
            self._either_place(index, number)
            return end
        size = self._counted_size(index, word)
        if size is not None:
            return self._vague(index, size)
        if word.scale is not None and (word.vague_scale or word.plural):
            return self._vague(index, word.scale, figures=word.figures)
        return 0

    def _leads_hour(self, index: int, after: int) -> bool:
        """Whether a part of the day stands before a whole hour that it is a part of: "mittags 12 Uhr"."""
        if self.texts[index].lower() not in self.language.day_parts:
            return False
        number = self._number(after)
        if number is None or number.kind != "number" or number.step != 1:
            return False
        word, _ = self._at(number.end)
        return word is not None and word.clock == "o'clock"

    def _begins_clause(self, index: int) -> bool:
        """Whether a sentence may begin at a piece, behind a sign of the end of one, a colon or a quote."""
        return self.texts[index - 1] in '.!?:;„“”"»«‚›–—('

    def _named_on(self, index: int, word: Word) -> bool:
        """Whether a number word with a capital goes on a name that digits began: "7-Eleven"."""
        begun = index > 1 and self.kinds[index - 2] == DIGITS and self._joined(index - 1)
        return begun and self._joined(index) and word.cardinal is not None and self.texts[index].istitle()

    def _names(self, index: int) -> bool:
        """Whether the word at a piece says nothing of quantities: an article before it counts nothing."""
        if self.kinds[index] != WORD or self.words[index] is not None or self._at(index)[0] is not None:
            return False
        return not self._is_of(index) and self.texts[index].lower() not in self.language.one_in

    def _one_and_change(self, index: int, after: int, word: Word) -> int:
        """Money that an article counts, with its hundredths or a half behind: "a dollar and 42 cents"."""
        behind = self.words[after]
        spoken = behind is not None and 10 <= (behind.cardinal or 0) < 100  # "a dollar fifty"
        if behind is None or not (behind.conjunction or spoken):
            return 0
        one = Number(ONE, index + 1, "words", ONE)
        quantity = self._money(index, after, one, word.money, None, (index + 1, after))
        cents = self._cents_after(quantity, word, after)
        if cents is not None and self.words[cents[1] - 1] is not None and self.kinds[cents[1] - 1] != DIGITS:
            return self._emit(cents[0], index, cents[1])
        more, end = self._unit_and_a_half(one, after)
        if end == after:
            return 0
        return self._emit(self._money(index, end, more, word.money, None, (index + 1, after)), index, end)

    def _ends_in_noon(self, index: int, end: int) -> bool:
        """Whether a weekday's name ends in noon, and no hour is told behind it ("Montagmittag um eins")."""
        told = self.texts[index].lower()
        cue = self.words[end]
        halves = tuple(self.language.day_parts)
        ends = told.endswith(self.language.noon_endings) and not told.endswith(halves)
        return ends and not (cue is not None and cue.clock_cue)

    def _day_cued(self, index: int) -> bool:
        """Whether a word before a short weekday says that a day follows: "on Sat", "next sun."."""
        before = self.texts[index - 1].lower() if index else ""
        written = self.texts[index][:1].isupper()
        if before not in (self.language.day_cues if written else self.language.sure_day_cues):
            return False
        named = self.texts[index + 1][:1].isupper() and self.kinds[index + 1] == WORD
        return not named  # "on Sun Microsystems"

    def _beside_weekday(self, index: int, after: int) -> bool:
        """Whether a short weekday is listed or spanned with another: "Mo oder Di", "Sat-Sun", "Mo, Mi"."""
        at = after + (self.texts[after] == "." and self._joined(after))
        joint = self.words[at]
        joins = self.texts[at] in _LISTING or (
            joint is not None and (joint.either or joint.conjunction or joint.to)
        )
        other, written = self.words[at + 1], self.texts[at + 1]
        named = (other is not None and other.weekday is not None) or written in self.language.money_days
        if joins and named and written != self.texts[index]:
            return written[:1].isupper()
        last = self.out[-1].calendar if self.out else None
        if (
            last is None
            or last.weekday is None
            or last.month is not None
            or not self.texts[index][0].isupper()
        ):
            return False
        gap = self.places[-1][1] + (self.texts[self.places[-1][1]] == ".")
        joint = self.words[gap]
        joined = joint is not None and (joint.either or joint.conjunction or joint.to)
        return gap == index - 1 and (joined or self.texts[gap] in _LISTING)

    def _day_behind(self, index: int) -> bool:
        """Whether a month or a numbered day stands behind a weekday: "Sun, Apr 3", "Sat 14th"."""
        at = index + 1 if self.texts[index] in ",." else index
        at += self.texts[at] == "," and at > index
        at += self.texts[at].lower() in self.language.definites
        if self.language.ordinal_dot:
            at += self.texts[at].lower() in self.language.ordinal_leaders
            if _DAY_AND_MONTH.fullmatch(self.texts[at]):
                return self.texts[at + 1] == "." or self.texts[at].count(".") > 1
        numbered = self.kinds[at] == DIGITS and self.texts[at].isdigit() and len(self.texts[at]) <= 2
        if numbered:
            at += 1
            at += self.language.ordinal_dot and self.texts[at] == "." and self._joined(at)
            if self.texts[at] in self.language.ordinal_suffixes and self._joined(at):
                return True
        word = self.words[at]
        if at == index + 1 and self.texts[index] == "." and word is not None and word.clock_cue:
            named = self.texts[index - 1][:1].isupper() and self.texts[at].islower()
            return named and self.kinds[at + 1] == DIGITS  # "Sat. at 5"
        dated = word is not None and word.month is not None and word.period is None
        return dated and (numbered or at > index + 1 or DIGITS in self.kinds[at : at + 3])

    def _part_behind(self, unit: str, at: int) -> bool:
        """Whether smaller units go on behind one that an article counts: "an hour and twenty minutes"."""
        joint = self.words[at]
        place = at + (joint is not None and joint.conjunction)
        number = self._number(place) if unit in _PARTS and place < self.count else None
        if number is None or number.kind != "number" or number.scale != 1:
            return False
        smaller, _ = self._at(number.end)
        return smaller is not None and smaller.unit in _PARTS[unit]

    def _counted_size(self, index: int, word: Word) -> Decimal | None:
        """The size whose count is left open: "mehrere zehn Millionen", "several hundred thousand"."""
        before, beyond = self.words[index - 1] if index else None, self.words[self._after_joiner(index + 1)]
        if before is None or not before.several or word.vague_scale:
            return None
        size = word.power or word.scale or word.cardinal
        if beyond is not None and not beyond.money and beyond.scale is not None and beyond.scale >= 1_000_000:
            return Decimal(size) if size in (10, 100, 1000) else None
        return Decimal(size) if size in OPEN_SIZES else None

    def _definite_ordinal(self, index: int, number: Number) -> bool:
        """Whether a definite numeral numbers the definite noun before it: السؤال الواحد والعشرون."""
        article = self.language.definite_prefix
        if not article or not self.texts[index].startswith(article) or number.scale != 1:
            return False
        if number.kind != "number" or number.step != 1 or number.value < 11:
            return False
        behind, _ = self._at(number.end)
        counts = behind is not None and (behind.unit or behind.money or behind.scale or behind.ratio)
        alone = index == 0 and number.end >= self.count
        before = index > 0 and self.kinds[index - 1] == WORD and self.texts[index - 1].startswith(article)
        return not counts and (alone or before)

    def _either_place(self, index: int, number: Number) -> None:
        """Lets a definite numeral of tens that was read count or number, since it may do both: العشرون."""
        prefix = self.language.definite_prefix
        if not prefix or not self.texts[index].startswith(prefix) or not 20 <= number.value < 1000:
            return
        if self.out and self.places[-1][0] == index and self.out[-1].kind == "number" and number.step == 1:
            self.out[-1] = replace(self.out[-1], ordinal=True)

    def _hundreds_behind(self, place: int, at: int) -> tuple[int, int]:
        """An ordinal with the hundreds it comes after, and the piece behind: الخامس بعد المئة is 105."""
        hundreds = self._number(at + 1) if self.texts[at] in self.language.past_words else None
        definite = self.texts[at + 1].startswith(self.language.definite_prefix)
        if hundreds is None or hundreds.value < 100 or hundreds.value % 100 or not definite or place >= 100:
            return place, at
        return place + int(hundreds.value), hundreds.end

    def _vague(self, index: int, scale: Decimal, *, end: int | None = None, figures: bool = False) -> int:
        """ "billions of dollars", "Hunderte Millionen", "Milliardenhöhe": a size without a number.

        With ``figures`` it has as many figures as ``scale``: "six-figure", "zweistelliger Millionenbetrag".
        """
        end = index + 1 if end is None else end
        counted = scale.adjusted() + 1 if figures else None
        at = self._after_of(end)
        beyond = self.words[at]
        while beyond is not None and beyond.scale is not None and not beyond.money and at - index < 6:
            scale, end = scale * beyond.scale, at + 1
            at = self._after_of(end)
            beyond = self.words[at]
        quantity = replace(
            self._quantity("number", index, end, value=scale),
            form="words",
            vague=True,
            label=True,
            figures=counted,
        )
        if beyond is not None and beyond.money and not beyond.minor:
            end = at + 1
            span = self._span(index, end)
            text = self.text[span.start : span.end]
            quantity = replace(
                quantity, kind="money", unit=beyond.money[0], units=beyond.money, span=span, text=text
            )
        return self._emit(quantity, index, end)

    def _several(self, index: int) -> int:
        """A size behind a word that leaves its count open: 数百, 几千万, 수십억."""
        at, scale = index + 1, Decimal(1)
        while at - index < 5 and self._joined(at):
            word = self.words[at]
            factor = (word.scale or word.power) if word is not None and not word.money else None
            if not factor:
                break
            scale *= factor
            at += 1
        if at == index + 1:
            return 0
        quantity = self._quantity("number", index, at, value=scale)
        quantity = replace(quantity, form="words", vague=True, label=True)
        paid, after = self._at(at)
        if paid is not None and paid.money and not paid.minor:
            span = self._span(index, after)
            text = self.text[span.start : span.end]
            quantity = replace(
                quantity, kind="money", unit=paid.money[0], units=paid.money, span=span, text=text
            )
            at = after
        return self._emit(quantity, index, at)

    def _edge(self, index: int) -> int:
        """ "the end of the decade", "Ende des Jahres": which period ends, where no number names it."""
        at = index + 1
        while at < index + 3 and self._is_of(at) and self.texts[at].lower() not in self.language.definites:
            at += 1
        if self.texts[at].lower() not in self.language.definites:
            return 0
        unit = self.words[at + 1]
        if unit is None or unit.unit not in _LONG_PERIODS or self.kinds[at + 2] == DIGITS:
            return 0
        numbered = self.language.roman_centuries and unit.unit == "century" and self.kinds[at + 2] == WORD
        if numbered and not self.texts[at + 2].strip("IVX"):
            return 0  # "a principios del siglo XIX"
        quantity = self._quantity("period", index, at + 2, calendar=Calendar())
        return self._emit(replace(quantity, unit=unit.unit), index, at + 2)

    def _named_by_ordinal(self, index: int) -> bool:
        """Whether an ordinal is a day of the week: "na sexta, às 8", "Sexta, 5 de maio", "quinta e
        sexta-feira", not "na sexta posição".
        """
        if self.texts[index].lower() not in self.language.weekday_ordinals:
            return False
        joint, other = self.words[index + 1], self._at(index + 2)[0] if index + 2 < self.count else None
        if self.texts[index + 1] == "," and index + 2 < self.count:
            dated = self.kinds[index + 2] == DIGITS or (other is not None and other.unit == "day")
            if dated:
                return True
        elif joint is not None and joint.conjunction and other is not None and other.weekday is not None:
            return True
        led = index > 0 and self.texts[index - 1].lower() in self.language.weekday_leaders
        ends = (
            self.kinds[index + 1] != WORD or self.texts[index + 1].lower() in self.language.weekday_followers
        )
        return led and ends

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
        if word.cardinal != 1 or self.texts[at].lower() not in self.language.one_in:
            return 0
        at += 2 if self.texts[at].lower() == "out" else 1
        at += self.texts[at].lower() in self.language.definites  # "een op de acht"
        counted = self.words[at]
        if counted is not None and counted.each:
            at += 1  # "uno de cada cinco"
        number = self._number(at) if at < self.count else None
        if number is None or number.kind != "number" or number.value < 2 or number.upper is not None:
            return 0
        large = number.form == "words" and number.value >= 1000 and _is_power_of_ten(number.value)
        if not large and (number.scale != 1 or number.step != 1):
            return 0
        after = self.words[self._after_joiner(number.end)]  # "one of the 29-year-old men"
        if (number.value > 1000 and not large) or (
            after is not None and (after.unit or after.ratio or after.money)
        ):
            return 0
        value = 1 / number.value
        return self._emit(
            replace(self._quantity("fraction", index, number.end, value=value), form="words"),
            index,
            number.end,
        )

    def _named_before(self, index: int) -> int:
        """A currency's name before an amount that ends there: "ringgit 42", "Rupees 500"."""
        number = self._number(index + 1, money=True)
        before, word = self.words[index - 1] if index else None, self.words[index]
        if number is None or number.kind != "number":
            return 0
        issued: tuple[str, ...] = ()
        if before is not None and before.country is not None and word is not None and word.family is not None:
            issued = currencies.codes(word.family, before.country)
        if not self._ends_here(number.end) and not (issued and self.kinds[number.end] == DIGITS):
            return 0
        if (before is not None and not issued) or (index and self.kinds[index - 1] == DIGITS):
            return 0
        end = self._money_prefix(index)
        if issued and end:
            span = self._span(index - 1, end)  # "US dollars 10 million"
            text = self.text[span.start : span.end]
            self.out[-1] = replace(self.out[-1], unit=issued[0], units=issued, span=span, text=text)
        return end

    def _one_in_digits(self, index: int, start: int) -> int:
        """ "1 in 8" as a fraction."""
        if self.texts[index] != "1" or start != index:
            return 0
        joint = self.texts[index + 1].lower()
        if joint not in self.language.one_in or self._is_of(index + 1):
            return 0
        at = index + 2
        if joint == "out":
            at += self.texts[at].lower() in self.language.one_in  # "1 out of 5"
        number = self._number(at) if at < self.count and (joint != "out" or at > index + 2) else None
        if number is None or number.kind != "number" or number.step != 1 or not 2 <= number.value <= 1000:
            return 0
        before = self.words[index - 1] if index else None
        after = self.words[number.end]
        named = before is not None and (before.name_cue or before.month is not None)
        if named or number.scale != 1 or (after is not None and (after.unit or after.ratio or after.money)):
            return 0
        value = 1 / number.value
        return self._emit(self._quantity("fraction", index, number.end, value=value), index, number.end)

    def _chain(self, index: int) -> int:
        """The end of three or more numbers on hyphens: records, phone numbers, references."""
        end, parts = index + 1, 1
        if self.texts[end] in ("x", "X", "×") and self._joined(end) and self._joined(end + 1):
            product = (
                self.kinds[end + 1] == DIGITS and len(self.texts[index]) == len(self.texts[end + 1]) == 1
            )
            return end + 2 if product else 0  # 4x4
        while (
            self.texts[end] in HYPHENS
            and self.kinds[end + 1] == DIGITS
            and self._joined(end)
            and self._joined(end + 1)
        ):
            end += 2
            parts += 1
        return end if parts >= 3 else 0
