"""Numbers without their units: digits, words, scale words, fractions and multiples."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from mtcheck.quantities.currencies import SYMBOLS
from mtcheck.quantities.digits import read
from mtcheck.quantities.tokens import DIGITS, HYPHENS, SYMBOL, WORD, Tokens

if TYPE_CHECKING:
    from mtcheck.quantities.language import Language, Word
    from mtcheck.quantities.quantity import Form, Kind

VULGAR_FRACTIONS = {
    "½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75"), "⅓": Decimal(1) / 3,
    "⅔": Decimal(2) / 3, "⅛": Decimal("0.125"), "⅜": Decimal("0.375"), "⅝": Decimal("0.625"),
    "⅞": Decimal("0.875"), "⅕": Decimal("0.2"), "⅖": Decimal("0.4"), "⅗": Decimal("0.6"),
    "⅘": Decimal("0.8"), "⅙": Decimal(1) / 6, "⅚": Decimal(5) / 6,
}  # fmt: skip
ONE = Decimal(1)
_DURATIONS = frozenset(("year", "month", "week", "day", "hour", "minute"))
_MAX_SPAN_TOKENS = 48
# How far behind a numeral the word for its parts may stand, and how many groups commas join.
_WITHIN, _MOST_GROUPS = 6, 6
# Units that a fraction without an article divides.
_THREE_QUARTERS = Decimal("0.75")
_TEMPERATURES = frozenset(("celsius", "fahrenheit", "kelvin"))
#: From a temperature's degrees to the letter behind the next figure: its scale, a comma and the figure.
_BESIDE = 4
_DIVIDED = frozenset("litre mile kilometre metre inch gallon pound-mass kilogram hour acre".split())
#: Units of which a share is told without an article as well.
_PARTED = _DIVIDED | frozenset("cup teaspoon tablespoon pint foot yard gram ounce tonne ton".split())


@dataclass(slots=True)  # not frozen: so many are made that it tells; nothing changes one
class Number:
    """A number as far as the grammar has read it; ``end`` is the piece after it.

    ``upper`` ends a range within one numeral (三四十), ``more`` is where it says that it is more (10多亿).
    """

    value: Decimal
    end: int
    form: Form
    step: Decimal
    alternatives: tuple[Decimal, ...] = ()
    own: bool = True
    scale: Decimal = ONE
    scale_tokens: tuple[int, int] | None = None
    scale_foreign: bool = False
    kind: Kind = "number"
    divides: bool = False
    word: Word | None = None
    upper: Decimal | None = None
    more: tuple[int, int] | None = None


class Numerals(Tokens):
    """Reads the number at a token; ``between`` is the token of the last "between"."""

    between: int = -10
    groups: int = 0

    def __init__(self, text: str, language: Language, foreign: tuple[Language, ...]) -> None:
        super().__init__(text, language, foreign)
        self._numbers: dict[int, Number | None] = {}
        self._amounts: dict[int, Number | None] = {}

    def _number(self, index: int, *, money: bool = False) -> Number | None:
        """The number at a token; read once, since dates, times and amounts all ask for it."""
        if index >= self.count:
            return None
        numbers = self._amounts if money else self._numbers
        try:
            return numbers[index]
        except KeyError:
            number = numbers[index] = self._read_number(index, money=money)
            return number

    def _read_number(self, index: int, *, money: bool) -> Number | None:
        if self.kinds[index] == DIGITS:
            return self._digit_number(index, money=money)
        if self.kinds[index] == WORD and self.words[index] is not None:
            return self._word_number(index)
        if self._leads_decimals(index):
            digits = self.texts[index + 1]
            step = Decimal(1).scaleb(-len(digits))
            return self._scaled(Number(Decimal(f"0.{digits}"), index + 2, "digits", step), money=money)
        if self.texts[index] in VULGAR_FRACTIONS:
            return Number(
                VULGAR_FRACTIONS[self.texts[index]], index + 1, "digits", Decimal("0.01"), kind="fraction"
            )
        return None

    def _leads_decimals(self, index: int) -> bool:
        """Whether a decimal sign stands before digits without a zero: ".5"."""
        digits = self.texts[index + 1]
        alone = self.texts[index] in ".٫" and index == 0  # ".77" by itself, whatever the language's sign
        return (
            (alone or self.texts[index] == self.language.decimal)
            and self.kinds[index + 1] == DIGITS
            and self._joined(index + 1)
            and digits.isdigit()
        )

    def _in_digits(self, index: int) -> Number | None:
        """The number that digits are by themselves; None where they are none."""
        piece = self.texts[index]
        readings = read(piece, self.language.decimal, self.language.groups)
        if not readings:
            return None
        if len(readings) > 1:
            mixed = self.language.decimal in self.language.groups and self.language.decimal in piece
            if mixed and piece.endswith("000"):
                readings = readings[::-1]  # both ways are in use, and nobody measures in so round thousandths
        first = readings[0]
        step = Decimal(1).scaleb(-first.decimals) if first.decimals else ONE
        others = tuple([reading.value for reading in readings[1:]])
        return Number(first.value, index + 1, "digits", step, others, first.own)

    def _digit_number(self, index: int, *, money: bool) -> Number | None:
        number = self._in_digits(index)
        if number is None:
            return None
        value, step, own = number.value, number.step, number.own
        end = index + 1
        spaced = self._spaced_fraction(index, value) if self.texts[end] == "/" and step == 1 else None
        if spaced is not None:
            return self._scaled(spaced, money=money)
        # 2½, 2 1/2, 1/2
        if self.texts[end] in VULGAR_FRACTIONS:
            value += VULGAR_FRACTIONS[self.texts[end]]
            return self._scaled(Number(value, end + 1, "digits", Decimal("0.1")), money=money)
        if (
            self.texts[end] == "/"
            and self._joined(end)
            and self._joined(end + 1)
            and self.kinds[end + 1] == DIGITS
        ):
            below = self.texts[end + 1]
            if (
                below.isdigit()
                and step == 1
                and 0 < value < int(below) <= 16
                and not (value == 9 and below == "11")
                and not (value >= 5 and int(below) == value + 1 and self._lasts(end + 2))
            ):
                number = Number(value / Decimal(below), end + 2, "digits", Decimal("0.01"), kind="fraction")
                return self._scaled(number, money=money)
        if step == 1 and own and value < 1000 and self.kinds[end] == DIGITS and self.texts[end + 1] == "/":
            part = self._digit_number(end, money=False)  # 2 1/2
            if part is not None and part.kind == "fraction":
                whole = Number(value + part.value / part.scale, end + 3, "digits", Decimal("0.01"))
                return self._scaled(whole, money=money)  # "1 1/2 million"
        joint = self.words[end]
        parts = joint.denominator if joint is not None and joint.ordinal is None and not joint.ratio else None
        if joint is not None and (joint.money or joint.period or joint.weekday is not None or joint.over):
            parts = None
        if parts is not None and parts != 4 and step == 1 and 0 < value < parts:
            return Number(value / parts, end + 1, "mixed", Decimal("0.01"), kind="fraction")  # 3 fifths
        if self.texts[end] in "-‑" and self._joined(end) and self.texts[end + 2] == "/" and own:
            below = self.texts[end + 3]  # 2-1/2 cups
            above = self.texts[end + 1]
            proper = above.isdigit() and below.isdigit() and 0 < int(above) < int(below) <= 16
            if proper and step == 1 and all(self._joined(at) for at in (end + 1, end + 2, end + 3)):
                share = Decimal(above) / Decimal(below)
                return self._scaled(Number(value + share, end + 4, "digits", Decimal("0.01")), money=money)
        slashed = self.kinds[end + 1] == DIGITS and self.texts[end + 2] == "/" and self._joined(end + 2)
        if step == 1 and own and value < 1000 and joint is not None and joint.conjunction and slashed:
            part = self._digit_number(end + 1, money=False)  # 3 and 1/2
            if part is not None and part.kind == "fraction" and part.scale == 1 and self.between != index - 1:
                mixed_value = replace(number, value=value + part.value, end=part.end, step=Decimal("0.01"))
                return self._scaled(replace(mixed_value, alternatives=()), money=money)
        number = self._pointed(self._with_fraction(number))
        scaled = self._scaled(number, money=money)
        return self._with_fraction(scaled) if scaled.scale > 1 and number.end == end else scaled

    def _spaced_fraction(self, index: int, above: Decimal) -> Number | None:
        """A proper fraction with spaces around its stroke, where a share or a unit shows that it is one:
        3 / 4 %.
        """
        stroke, below = index + 1, self.texts[index + 2]
        if self._joined(stroke) or self._joined(stroke + 1) or not below.isdigit() or len(below) > 2:
            return None
        unit, _ = self._at(index + 3)
        counted = unit is not None and (unit.unit or unit.ratio or unit.money)
        if not 0 < above < int(below) <= 16 or not (counted or self._is_of(index + 3)):
            return None
        return Number(above / int(below), index + 3, "digits", Decimal("0.01"), kind="fraction")

    def _with_fraction(self, number: Number) -> Number:
        """Adds "and a half", "and two thirds" where it follows; behind a scale word it is a part of that."""
        at = self._after_joiner(number.end)
        word = self.words[at]
        if word is None and self.kinds[at] != SYMBOL:
            return number
        phrase, stop = self._at(at)
        if phrase is not None and phrase.and_half and number.step >= 1:
            value = number.value + Decimal("0.5") * number.scale
            return replace(number, value=value, end=stop, step=number.scale / 2, alternatives=())
        if word is not None and self.language.units_first and number.form == "words" and number.step == 1:
            counted = word.cardinal is not None or (word.fraction or 1) < 1
            counted = counted and not word.conjunction and number.value < 1000
            apart = self._fraction_tail(at) if counted and number.scale == 1 else None
            if apart is not None:  # "zwei drei Viertel"
                return replace(number, value=number.value + apart[0], end=apart[1], step=apart[0])
        if word is None or not (word.conjunction or word.whole):
            return number
        beyond = self.words[at + 1]
        joined = word.whole and beyond is not None and beyond.conjunction
        tail = self._fraction_tail(self._after_joiner(at + 1 + joined))
        if tail is None:
            return number
        share, end, common = tail
        if number.form == "digits" and not (common or word.whole):
            return number
        whole = number.scale if number.value % number.scale == 0 else ONE
        scaled = self._scale_at(end, money=False, digits=False) if whole > 1 else None
        if scaled is not None and scaled[0] == whole:
            end = scaled[1]  # مليونين ونصف المليون
        if scaled is not None and scaled[0] < whole:
            whole, end = scaled[0], scaled[1]  # "one billion and a quarter million"
        share *= whole
        return replace(number, value=number.value + share, end=end, step=share, alternatives=())

    def _fraction_tail(self, index: int) -> tuple[Decimal, int, bool] | None:
        """A proper fraction in words at a piece, the piece after it, whether it is a half or a quarter."""
        word = self.words[index]
        if word is None:
            return None
        count, at = 1, index
        if word.half and not word.article:
            return Decimal("0.5"), index + 1, True
        if word.fraction is not None and word.fraction < 1 and word.ratio is None:
            return word.fraction, index + 1, True
        if word.denominator == 4 and word.ordinal is None:
            unit, _ = self._at(self._after_of(index + 1) if self._is_of(index + 1) else index + 1)
            return (Decimal("0.25"), index + 1, True) if unit is not None and unit.unit == "hour" else None
        bar, beyond = self._at(index + 1)
        if bar is not None and bar.fraction_bar and word.cardinal:
            under = self.words[beyond]
            if under is not None and under.cardinal and under.cardinal > word.cardinal:
                return Decimal(word.cardinal) / under.cardinal, beyond + 1, True  # बीस और तीन बटे पांच
        if word.article or word.cardinal is not None:
            count = 1 if word.article else word.cardinal or 0
            at = self._after_joiner(index + 1)
            unit = self.words[at]
            if (
                unit is not None
                and unit.cardinal is not None
                and self._adds(count, unit.cardinal, behind_joiner=False)
            ):
                count += unit.cardinal
                at = self._after_joiner(at + 1)
        below = self.words[at]
        if at == index or below is None:
            return None
        if below.half and count == 1:
            return Decimal("0.5"), at + 1, True
        if below.fraction == _THREE_QUARTERS and word.article:
            return below.fraction, at + 1, True  # "ein und eine dreiviertel Stunde"
        if below.denominator is None or not 0 < count < below.denominator or below.ratio is not None:
            return None
        if count > 1 and below.ordinal is not None and not self.language.ordinal_fractions:
            return None
        return Decimal(count) / below.denominator, at + 1, below.denominator == 4

    def _scale_at(
        self, index: int, *, money: bool, digits: bool, plural: bool = False, parted: bool = False
    ) -> tuple[Decimal, int, bool] | None:
        """A scale word at a piece: its value, the piece after it, and whether it is another language's."""
        hyphened = digits and self.texts[index] == "-"
        at = self._after_hyphen(index) if hyphened else self._after_joiner(index)
        if at >= self.count or self.kinds[at] != WORD:
            return None
        piece = self.texts[at]
        word = self.words[at]
        scale = word.scale if word is not None else None
        if (
            word is not None
            and word.vague_scale
            and not (scale is not None and (plural or (digits and (scale >= 1_000_000 or self._heaps(at)))))
        ):
            scale = None
        if word is not None and word.money:
            scale = None  # MEUR is read as a unit
        if scale is None and (digits or parted) and word is not None and word.collective == 12:
            scale = Decimal(12)
        hundred = word is not None and word.power == 100 and not word.vague_scale and not word.money
        if hundred and word is not None and word.cardinal is not None:
            hundred = self.language.spaced and not self._joined(at)  # "3 hundra"
        if scale is None and digits and hundred:
            scale = Decimal(100)  # "3 hundred"
        foreign = False
        if scale is None and digits:
            glued = self.language.glued.get(piece)
            if word is not None and word.ordinal is not None and not self._joined(at):
                glued = None  # "5 тысячных" are parts, "5-тысячный" is a thousand
            if glued is not None and glued.scale is not None and not self._coded(at):
                ambiguous = glued.unit is not None
                if (
                    money
                    or (ambiguous and self._counts_millions(piece, at))
                    or (not ambiguous and (self._joined(at) or len(piece) > 1 or self._held(at)))
                    or (not ambiguous and piece == "k" and at + 1 >= self.count)
                    or (not ambiguous and self.texts[at + 1] in SYMBOLS)
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
        dot = self.texts[end] in ".॰" and self._joined(end)
        if not dot and piece in self.language.only_dotted:
            return None
        if dot and piece in self.language.dotted:
            end += 1
        return scale, end, foreign

    def _coded(self, at: int) -> bool:
        """Whether a single letter stands between two figures without a space: "6b18" is a version."""
        between = self._joined(at) and self._joined(at + 1) and self.kinds[at + 1] == DIGITS
        return between and len(self.texts[at]) == 1 and self.language.spaced

    def _after_hyphen(self, index: int) -> int:
        """The piece after a joiner, or after a hyphen between spaces where a unit or a scale word in the
        singular stands behind it, as tokenised English has compounds: "a 45 - acre farm".
        """
        year = self.texts[index - 1]
        dated = len(year) == 4 and year.isdigit() and "1800" <= year < "2100"
        if self.texts[index] != "-" or self._joined(index) or dated or not self.language.spaced_hyphens:
            return self._after_joiner(index)
        word = self.words[index + 1]
        if self._joined(index + 1) or word is None or self.texts[index + 1].endswith("s"):
            return index
        paid = word.minor is not None or word.family in ("dollar", "pound")  # "a 12 - cent dividend"
        singular = word.unit or (word.scale is not None and word.scale >= 1000 and not word.vague_scale)
        return index + 1 if (singular or paid) and word.cardinal is None else index

    def _lasts(self, at: int) -> bool:
        """Whether a unit of time stands at a piece: "6/7 ans" are six or seven years, no fraction."""
        unit, _ = self._at(self._after_joiner(at))
        return unit is not None and unit.unit in _DURATIONS

    def _heaps(self, at: int) -> bool:
        """Whether a vague size multiplies a larger one: "10,7 miles de millones"."""
        larger, thousands = self.words[self._after_of(at + 1)], self.words[at]
        if thousands is None or thousands.scale != 1000:
            return False
        return self._is_of(at + 1) and larger is not None and (larger.scale or 0) >= 1_000_000

    def _counts_millions(self, piece: str, at: int) -> bool:
        """Whether "7.5m" is a count rather than metres: English, glued, and money or goods behind it."""
        counted = self.words[self._after_of(at + 1)]
        paid = counted is not None and counted.money and at + 1 < self.count
        if piece == "K" and (self._joined(at) or paid) and not self._warm_before(at):
            return True  # 100K is a count, 100 K a temperature, 100 K dollars money
        if piece == "K" and at + 1 < self.count and self._counts_noun(at + 1) and not self._joined(at + 1):
            return self.texts[at + 1].endswith("s")  # "500 K profiles"
        if self._is_of(at + 1) and counted is not None and counted.money:
            return True  # "5 mi de reais"
        if piece != "m" or not self._joined(at) or at + 1 >= self.count:
            return False
        if self.texts[at + 1] in HYPHENS and self._joined(at + 1) and self._joined(at + 2):
            paid_for = self.words[at + 2]
            return paid_for is not None and bool(paid_for.money or paid_for.country)  # "a 15m-euro deal"
        following = self.words[at + 1]
        if self.kinds[at + 1] != WORD or not self._joined(at) or self.starts[at + 1] == self.ends[at]:
            return False
        return following is not None and bool(
            following.money or following.country or following.unit in ("barrel", "tonne", "ton")
        )

    def _warm_before(self, at: int) -> bool:
        """Whether a temperature stands right before the number before a piece: "572 °F, 573.15K"."""
        if at < _BESIDE or self.texts[at - 2] not in "(,/=;":
            return False
        word, letter = self.words[at - 3], self.texts[at - 3]
        signed = letter in ("C", "F") and self.texts[at - 4] in "°º"
        return signed or (word is not None and word.unit in _TEMPERATURES)

    def _scale_behind(self, at: int) -> tuple[Decimal, int, bool] | None:
        """A scale word behind a participle: "4 versprochenen Milliarden"."""
        piece, scale = self.texts[at], self.words[at + 1]
        if (
            self.words[at] is not None
            or self.kinds[at] != WORD
            or not piece.islower()
            or piece[-1:] not in "en"
        ):
            return None
        if scale is None or scale.scale is None or scale.scale < 1_000_000 or not scale.plural:
            return None
        return scale.scale, at + 2, False

    def _scaled(self, number: Number, *, money: bool) -> Number:
        """The number with the scale words behind it multiplied in."""
        start = self._after_joiner(number.end)
        inner, beyond = self._at(start)
        if inner is not None and inner.trailing and self._scale_at(beyond, money=money, digits=True):
            start = beyond  # 10多亿
        if inner is not None and inner.modifier and number.form == "digits":
            other = self._scale_at(beyond, money=False, digits=False)
            if other is not None and other[0] >= (1000 if number.value < 1000 else 1_000_000):
                start = beyond  # "100 otros mil millones"
        # "5 dozens", but "in 2012 hundreds of jobs".
        counted = 1 < number.value < 1000 and number.kind == "number" and number.step == 1
        lettered = (
            not money and number.value >= 1000 and number.form == "digits" and len(self.texts[start]) == 1
        )
        lettered = lettered and self.texts[start] != "k"
        if lettered and self.texts[start].isascii():
            return number  # the planet 3512b
        digits, parted = number.form == "digits", number.step < 1 and number.value > 1
        found = self._scale_at(start, money=money, digits=digits, plural=counted, parted=parted)
        if found is None and counted and self.language.nouns_capitalised:
            found = self._scale_behind(start)
        if found is None:
            return number
        scale, end, foreign = found
        last = self.words[end - 1]
        behind = self._after_of(end) if last is not None and last.vague_scale else end
        again = self._scale_at(behind, money=money, digits=False, plural=True)
        if again is not None and again[0] >= scale:
            scale, end = scale * again[0], again[1]
        if number.form == "digits":
            chained = self._chained(number, scale, end)
            if chained is not None:
                return chained
        sized = self.words[end - 1] or self.words[end - 2]
        alternatives = tuple([value * scale for value in number.alternatives])
        if sized is not None and sized.other_scale is not None and sized.scale == scale:
            alternatives = (*alternatives, number.value * sized.other_scale)
        # In full, because "replace" takes several times as long.
        return Number(
            number.value * scale,
            end,
            "mixed" if number.form == "digits" else "words",
            number.step * scale,
            alternatives,
            number.own,
            scale,
            (start, end),
            foreign,
            number.kind,
            number.divides,
            number.word,
            number.upper,
            number.more,
        )

    def _chained(self, number: Number, scale: Decimal, at: int) -> Number | None:
        """Digits behind a scale word with smaller ones: "1 million 200 thousand", 3億5000万, 1万2000."""
        value, end, step = number.value * scale, at, scale
        largest = scale
        if scale == 100 and self.texts[at].lower() in self.language.joiners:
            units = self.texts[at + 1]  # "3 hundred and 21"
            spelled = self._number(at + 1) if self.kinds[at + 1] == WORD else None
            if (
                spelled is not None
                and spelled.kind == "number"
                and 0 < spelled.value < 100
                and spelled.step == 1
            ):
                value += spelled.value  # "3 hundred and one"
                return replace(number, value=value, end=spelled.end, form="mixed", alternatives=())
            if self.kinds[at + 1] == DIGITS and units.isdigit() and len(units) <= 2 and int(units):
                behind = self._scale_at(at + 2, money=False, digits=True)
                if behind is None:
                    value += int(units)
                    return replace(number, value=value, end=at + 2, form="mixed", alternatives=())
            return None
        digits = self.texts[at]
        if scale == 1000 and number.step == 1 and len(digits) <= 3 and digits.isdigit():
            # "3 mil 500 millones", "8 mil 500"
            rest = self._scale_at(at + 1, money=False, digits=True)
            whole = value + Decimal(self.texts[at])
            if rest is None:
                return replace(number, value=whole, end=at + 1, form="mixed", step=ONE, alternatives=())
            if rest[0] >= 1_000_000:
                number = replace(number, value=whole * rest[0], end=rest[1], form="mixed", step=rest[0])
                return replace(number, alternatives=(), scale=rest[0], scale_tokens=(at + 1, rest[1]))
        spelled = self._spelled_rest(number, scale, at)
        if spelled is not None:
            return spelled
        while True:
            start, end = end, self._after_and(end)
            if not (self.kinds[end] == DIGITS and self.texts[end].isdigit() and len(self.texts[end]) <= 4):
                end = start
                break
            rest = self._scale_at(end + 1, money=False, digits=True)
            again = self._scale_at(rest[1], money=False, digits=True) if rest and rest[0] == 100 else None
            if rest is not None and again is not None:
                rest = rest[0] * again[0], again[1], False  # "3 million 4 hundred thousand"
            more = Decimal(self.texts[end])
            if start > at and rest is None and not self.language.chained_apart:
                end = start
                break
            if rest is not None and rest[0] < largest and more * rest[0] < largest:
                value, end, step, largest = value + more * rest[0], rest[1], rest[0], rest[0]
                continue
            if start > at and largest == 100:
                end = start
                break
            joins = (self.language.chained_scales and self._joined(end)) or (
                self.language.chained_apart and largest == 1000
            )
            if rest is None and joins and more < largest and not self._dated(end):
                value, end, step = value + more, end + 1, ONE
            else:
                end = start
            break
        if end == at:
            return None
        chained = replace(number, value=value, end=end, form="mixed", step=step, alternatives=())
        if step == 100 and self.texts[end].lower() in self.language.joiners:
            units = self.texts[end + 1]
            if self.kinds[end + 1] == DIGITS and units.isdigit() and len(units) <= 2 and int(units):
                return replace(chained, value=value + int(units), end=end + 2, step=ONE)
        return chained

    def _spelled_rest(self, number: Number, scale: Decimal, at: int) -> Number | None:
        """Digits with a scale word, and a smaller number in words behind: "6 crore and two hundred",
        "3 Millionen fünfhunderttausend".
        """
        joined = self.texts[at].lower() in self.language.joiners
        place = at + joined
        if scale < 1000 or number.step != 1 or self.kinds[place] != WORD or len(self.texts[at - 1]) < 3:
            return None
        first = self.words[place]
        if first is None or first.article or (first.cardinal is None and not first.power):
            return None
        if joined and 0 <= number.end - 2 - self.between <= 3:
            return None  # "between 3 million and two hundred thousand"
        rest = self._number(place)
        if rest is None or rest.kind != "number" or rest.step < 1 or rest.word is not None:
            return None
        if not 100 <= rest.value < scale or rest.scale >= scale:
            return None
        value = number.value * scale + rest.value
        return replace(number, value=value, end=rest.end, form="mixed", step=rest.step, alternatives=())

    def _counts_of(self, index: int) -> bool:
        """Whether a piece is "of" and things follow rather than a figure."""
        return self._is_of(index) and self.kinds[index + 1] != DIGITS

    def _dated(self, index: int) -> bool:
        """Whether digits begin a date or a share, so that they belong to no number before them."""
        word, _ = self._at(index + 1)
        return word is not None and word.month is not None

    def _word_number(self, index: int) -> Number | None:
        word = self.words[index]
        if word is None:
            return None
        if word.addend is not None:
            base = self._number(self._after_joiner(index + 1))
            counted, _ = self._at(index + 1)
            if base is None and word.addend > 0 and counted is not None and (counted.unit or counted.money):
                return Number(1 + word.addend, index + 1, "words", word.addend)  # सवा घंटा
            if base is None or base.kind != "number" or base.step < 1:
                return None
            last = self.words[base.end - 1]
            scale = Decimal(last.power) if last is not None and last.power else base.scale
            value = base.value + word.addend * scale
            return replace(base, value=value, step=abs(word.addend) * scale, alternatives=())
        before = self.words[index - 1]
        if before is not None and before.several and word.denominator is None and word.collective is None:
            return None
        if word.point:
            return self._point_first(index)
        if word.multiple is not None:
            return Number(word.multiple, index + 1, "words", ONE, kind="multiple", divides=word.divides)
        if word.half:
            return self._half(index)
        if word.fraction is not None and word.unit is not None:
            return Number(word.fraction, index + 1, "words", Decimal("0.5"), word=word)
        if word.fraction is not None:
            number = Number(
                word.fraction,
                index + 1,
                "words",
                Decimal("0.5"),
                kind="fraction",
                word=word if word.ratio else None,
            )
            return self._scaled(number, money=False)
        if word.mixed is not None:
            behind = self.words[index + 1]
            if behind is not None and behind.power == 100:
                hundreds = Number(word.mixed * 100, index + 2, "words", Decimal(50))  # डेढ़ सौ
                return self._scaled(hundreds, money=False)
            return self._scaled(Number(word.mixed, index + 1, "words", Decimal("0.5")), money=False)
        if word.denominator is not None and word.over:
            fraction = self._numerator_after(word.denominator, index + 1)
            if fraction is not None:
                return fraction
        if word.denominator is not None and word.ratio is None and word.ordinal is None:
            at = self._after_joiner(index + 1)
            unit, _ = self._at(at)
            if unit is not None and unit.unit in _DIVIDED and at < self.count:
                return Number(Decimal(1) / word.denominator, at, "words", Decimal("0.01"))  # "quarter litre"
        if word.denominator is not None and word.ratio is None and self._is_of(index + 1):
            divider = self._after_of(index + 1)
            one = self.words[divider]
            divided, _ = self._at(divider + (one is not None and one.article))
            if divided is not None and divided.unit in _PARTED and (word.ordinal or 3) > 2:
                part = ONE / word.denominator  # "tenth of a gallon", "quart d'heure"
                return Number(part, index + 1, "words", Decimal("0.01"), kind="fraction")
            sized = self._scale_at(self._after_of(index + 1), money=False, digits=False)
            if sized is not None and sized[0] >= 1_000_000:  # "cuarto de millón"
                part = sized[0] / word.denominator
                return Number(part, sized[1], "words", sized[0] / 10, scale=sized[0])
        if word.denominator is not None and word.ratio is not None:
            return self._fraction_after(Decimal(1), index, index)
        if word.suffix and word.cardinal is not None:
            return Number(Decimal(word.cardinal), index + 1, "words", ONE, word=word)
        start = index
        article = word.article and not self._counts_one(index)
        if article:
            index = self._after_joiner(index + 1)
            word = self.words[index]
            further = self.words[index + 1] if word is not None and word.modifier else None
            if further is not None and further.scale is not None and further.scale >= 1_000_000:
                index, word = index + 1, further  # "eine weitere Milliarde"
            share, beyond = self._at(index)
            if share is not None and share.ratio is not None and beyond > index + 1:
                return Number(ONE, index, "words", ONE)  # "un por ciento"
            if word is None:
                return None
            if word.fraction is not None and (word.unit is not None or word.ratio is not None):
                return None  # "ein zweieinhalbstündiger"
            if word.denominator is not None or word.fraction is not None or word.half:
                return self._fraction_after(Decimal(1), index, start)
            tail = self._fraction_tail(self._after_joiner(index + 1)) if word.conjunction else None
            if tail is not None:
                more = Number(1 + tail[0], tail[1], "words", tail[0])  # "en och en halv miljon"
                return self._scaled(more, money=False)
            if word.ratio is not None and not word.suffix:
                return Number(ONE, index, "words", ONE)  # "ein Prozent", "a percentage point"
            if word.point:
                pointed = self._pointed(Number(ONE, index, "words", ONE))
                return pointed if pointed.end > index else None
            if word.and_half:
                return self._scaled(self._with_fraction(Number(ONE, index, "words", ONE)), money=False)
            if word.collective is not None or word.power or (word.scale is not None and not word.vague_scale):
                pass
            else:
                return None
        total = Decimal(0)
        current: int | None = 1 if article else None
        behind_joiner = False
        end = index
        scaled = False
        scale_tokens: tuple[int, int] | None = None
        last_scale = ONE
        parts: list[tuple[Decimal, Decimal]] = []
        heap: tuple[int, int | None] | None = None  # where thousands stood before the last joiner
        even_hundreds = 0  # what stood before the last joiner where it is hundreds alone
        at = index
        while at - index < _MAX_SPAN_TOKENS:
            word = self.words[at]
            if word is None:
                break
            power = word.power
            alone = word.cardinal is not None or (at == start and self._begins(at))
            if power is not None and self._multiplies(power, current, alone=alone):
                # A power multiplies what is smaller than it: 五百二十 is 500 + 2 * 10.
                pending = (current or 0) % power
                current = (current or 0) - pending + (pending or 1) * power
            elif (
                word.scale is not None
                and not word.money
                and not (self.texts[at] in self.language.only_dotted and self.texts[at + 1] != ".")
                and (
                    not word.vague_scale or (at > index and word.scale >= 1000 and self.language.loose_scales)
                )
            ):
                if heap is not None and self._rises(word.scale, parts):
                    end, current = heap  # "fünftausend und zwei Millionen": two numbers
                    break
                heap = None
                below = sum(value for value, scale in parts if scale < word.scale)
                if below and word.scale not in [scale for _, scale in parts]:
                    # "a thousand million", "tres mil quinientos millones"
                    parts = [(value, scale) for value, scale in parts if scale > word.scale]
                    parts.append(((below + (current or 0)) * word.scale, word.scale))
                    total = sum((value for value, _ in parts), Decimal(0))
                    last_scale = word.scale if current else last_scale * word.scale
                    scale_tokens = (at, at + 1) if current else scale_tokens
                    current = None
                    at += 1
                    end = at
                    continue
                if current is None:
                    once = behind_joiner and self.language.joins == "any"  # مليون وألف
                    beneath = scaled and word.scale == 1000 < last_scale and self._begins(at)
                    ends = not alone or (scaled and not (once and word.scale < last_scale))
                    if ends and not beneath:
                        break  # but "drei Millionen tausend zwei"
                    current = max(1, (word.cardinal or 0) // int(word.scale))  # ألفان is 2,000
                if total and word.scale >= last_scale:
                    break
                last_scale = word.scale
                total += current * word.scale
                parts.append((current * word.scale, word.scale))
                current, scaled = None, True
                scale_tokens = (at, at + 1)
            elif word.collective is not None:
                value = Decimal((current or 1) * word.collective)
                if even_hundreds and 0 < (current or 0) - even_hundreds < word.collective:
                    return self._hundreds_and_dozens(even_hundreds, current or 0, word.collective, at + 1)
                scores = self.texts[at].lower() == "score"
                if scores and (current is None or (article and not self._counts_of(at + 1))):
                    break  # "a score in the last minute", "a score of 5"
                joint, beyond_and = self.texts[at + 1].lower(), self.words[at + 2]
                plain_units = beyond_and is not None and not beyond_and.article
                teens = (beyond_and.cardinal or 0) if beyond_and is not None and plain_units else 0
                if scores and current and joint in self.language.joiners and 0 < teens < 20:
                    return Number(value + teens, at + 3, "words", ONE)  # "four score and seven"
                dozens = Number(value, at + 1, "words", Decimal(word.collective))
                halved, stop = self._at(at + 1)
                if halved is not None and halved.half_after and value == word.collective:
                    return replace(dozens, value=value * 3 / 2, end=stop)  # "une douzaine et demie"
                of = self._after_of(at + 1)
                sized = self._scale_at(of, money=False, digits=False, plural=True) if of > at + 1 else None
                if sized is not None:
                    step = dozens.step * sized[0]
                    return replace(dozens, value=value * sized[0], end=sized[1], step=step)
                return self._scaled(dozens, money=False)
            elif (
                word.cardinal is not None
                and not word.suffix
                and (
                    not word.article
                    or at == index
                    or behind_joiner
                    or (self._one_more(current) and not self._counts_single(at))
                    or self._one_within(at)
                )
            ):
                if current is None and scaled and word.cardinal >= last_scale > 1:
                    break  # "tausend hundertzweitausend"
                if at > index and self._counts_anew(at, current, last_scale if scaled else None):
                    break
                if current is None:
                    current = word.cardinal
                elif behind_joiner and self._opens_tens(current, word.cardinal):
                    current = word.cardinal + 1000 * current  # "vier und zwanzigtausend"
                elif self._adds(current, word.cardinal, behind_joiner=behind_joiner or word.joined):
                    current += word.cardinal
                else:
                    break
            else:
                break
            at += 1
            end = at
            dot = self.texts[at] == "." and self._joined(at)
            if dot and self.texts[at - 1] in self.language.dotted:
                at += 1
                end = at
            at = self._after_spaced_hyphen(at, current)
            behind_joiner = self.texts[at].lower() in self.language.joiners
            if behind_joiner:
                between = 0 <= index - self.between <= 3
                beyond = self._after_joiner(at + 1)  # "vingt-et-un"
                if between or not self._goes_on(beyond, current, scaled=scaled):
                    break
                thousands = current is None if parts else (current or 0) >= 1000
                heap = (end, current) if thousands else None
                even_hundreds = current if current is not None and not parts and not current % 100 else 0
                at = beyond
        if end == index:
            return None
        value = total + (current or 0)
        if not scaled and current is None:
            return None
        number = Number(
            value,
            end,
            "words",
            last_scale if scaled and not current else ONE,
            scale=last_scale,
            scale_tokens=scale_tokens,
        )
        sizes = self.words[end - 1]
        if sizes is not None and sizes.other_scale is not None and sizes.scale and len(parts) == 1:
            number.alternatives = (value / sizes.scale * sizes.other_scale,)  # "due trilioni"
        coined = self.words[end - 1]
        doubled = coined is not None and coined.minor is not None and coined.power == 100 and value >= 200
        if doubled and value < 1000 and not value % 100 and self.texts[end - 1][-1:].lower() == "s":
            number = replace(number, alternatives=(value / 10_000,))  # "quatre cents"
        number = self._pointed(self._with_fraction(number))
        if number.end > end:
            return self._scaled(number, money=False)
        following = self._before_denominator(end, value)
        after = self.words[following]
        parts_of = self._plural_denominator(following) if not scaled and 0 < value < 100 else None
        if parts_of is not None and value < parts_of[0]:
            return Number(value / parts_of[0], parts_of[1], "words", Decimal("0.01"), kind="fraction")
        if value == 1 and after is not None and 20 <= (after.cardinal or 0) < 100 and not scaled:
            tens = self._number(following)
            ordinal = self._ordinal_behind(tens) if tens is not None else None
            if ordinal is not None and tens is not None and tens.value < 100:
                numbered = self.words[self._after_joiner(ordinal[1])]
                if numbered is None or not (numbered.unit or numbered.period):
                    part = ONE / Decimal(ordinal[0])  # "one twenty-fifth"
                    return Number(part, ordinal[1], "words", Decimal("0.01"), kind="fraction")
        if after is not None and after.half and after.period == "half" and value == 1 and not scaled:
            return self._half(following)  # "one half"
        if after is not None and after.half and after.period is None and not scaled and 1 < value < 6:
            return Number(value / 2, following + 1, "words", Decimal("0.5"))  # "drei halbe"
        plain = after is not None and after.ordinal is None and after.period is None
        placed = self.language.vigesimal and value >= 20 and not value % 10 and after is not None
        placed = placed and after is not None and 4 < (after.denominator or 0) < 10  # "vingt-cinquièmes"
        # "two quarters of growth", but "three quarters of them"
        periods = after is not None and after.unit == "quarter-year" and value != 3
        divides = after is not None and after.denominator is not None and (plain or not scaled)
        if divides and not placed and not periods:
            fraction = self._fraction_after(value, following, start)
            if fraction is not None:
                return fraction
        if self.language.parts:
            ahead = self.texts[
                following + 1 : following + 1 + _WITHIN
            ]  # else every numeral asks for the next
            near = not scaled and any(piece.lower() in self.language.parts for piece in ahead)
            under = self._number(following) if near and self.kinds[following] == WORD else None
            if (
                under is not None
                and self.texts[under.end].lower() in self.language.parts
                and under.value > value
            ):
                part = value / under.value  # "dois onze avos"
                return self._scaled(
                    Number(part, under.end + 1, "words", Decimal("0.01"), kind="fraction"), money=False
                )
        by_dozens = after is not None and after.vague_scale and after.scale == 12
        if by_dozens and even_hundreds and not scaled and 0 < int(value) - even_hundreds < 12:
            return self._hundreds_and_dozens(even_hundreds, int(value), 12, following + 1)
        if not scaled:
            return self._scaled(self._thousands_named(number), money=False)
        grouped = self.language.comma_groups or self.language.loose_scales
        if grouped and not current and self.texts[end] == "," and self._joined(end):
            self.groups += 1
            asked = self.kinds[end + 1] == WORD and self.groups <= _MOST_GROUPS
            rest = self._number(end + 1) if asked else None
            self.groups -= 1
            plain = rest is not None and rest.kind == "number" and rest.word is None and rest.upper is None
            if rest is not None and plain and 1 <= rest.step <= 1000 and 100 <= rest.value < last_scale:
                # "one thousand, two hundred and five", "setenta e três mil, quatrocentos e vinte e um"
                return replace(rest, value=value + rest.value, scale=ONE, scale_tokens=None)
        rest_at = self._after_and(end)
        digits = self.texts[rest_at]
        chains = self.language.chained_apart and not current
        if chains and self.kinds[rest_at] == DIGITS and digits.isdigit() and len(digits) <= 3:
            chained = self._chained(replace(number, value=value / last_scale), last_scale, end)
            return chained or number
        return number

    def _thousands_named(self, number: Number) -> Number:
        """A number in words times the letter for thousand behind it, where it stands alone or before money:
        "five hundred k".
        """
        at = number.end
        if self.texts[at] not in ("k", "K") or number.value >= 1000 or number.step != 1 or not number.own:
            return number
        behind, _ = self._at(at + 1)
        glued = self.language.glued.get("k")
        apart = self.kinds[at + 1] != WORD or (behind is not None and (behind.money or behind.country))
        if glued is None or glued.scale is None or self._joined(at) or not apart:
            return number
        value, step = number.value * glued.scale, glued.scale
        return replace(number, value=value, end=at + 1, step=step, scale=step, scale_tokens=(at, at + 1))

    def _rises(self, scale: Decimal, parts: list[tuple[Decimal, Decimal]]) -> bool:
        """Whether a scale word is larger than what stands before the last joiner, so that another number has
        begun behind it: "five thousand and two million", but "dois mil e quinhentos milhões".
        """
        last = parts[-1][1] if parts else Decimal(1000)
        return scale > last and not (self.language.joined_thousands and last == 1000)

    def _before_denominator(self, index: int, count: Decimal) -> int:
        """The piece behind a hyphen between a numerator and its denominator, which may have spaces around it
        where nothing but a fraction can be meant: "five - eighths", "one - third of".
        """
        if self.texts[index] not in HYPHENS or self._joined(index) or self._joined(index + 1):
            return self._after_joiner(index)
        word = self.words[index + 1]
        if word is None or word.denominator is None or word.cardinal is not None or word.ratio is not None:
            return index
        alone = index + 2 >= self.count or self._is_of(index + 2)
        plural = word.ordinal is None and word.period is None and count < word.denominator
        return index + 1 if plural or (alone and count == 1) else index

    def _plural_denominator(self, index: int) -> tuple[int, int] | None:
        """Tens and a plural ordinal as a denominator, and the piece after it: "three twenty-firsts"."""
        word = self.words[index]
        tens = (word.cardinal or 0) if word is not None else 0
        if not 20 <= tens < 100 or tens % 10:
            return None
        at = self._after_joiner(index + 1)
        units = self.language.plural_ordinals.get(self.texts[at].lower())
        if units is None or (self.texts[at].lower() == "seconds" and at == index + 1):
            return None  # "two twenty seconds"
        return tens + units, at + 1

    def _hundreds_and_dozens(self, hundreds: int, count: int, size: int, end: int) -> Number:
        """Hundreds with dozens joined to them: "three hundred and two dozen" adds 24, or counts 302."""
        value, other = Decimal(hundreds + (count - hundreds) * size), Decimal(count * size)
        return Number(value, end, "words", Decimal(size), (other,))

    def _after_and(self, index: int) -> int:
        """The piece after an "and" that may join digits to the scale word before them (3 آلاف و500)."""
        if self.texts[index] not in self.language.joiners or self.kinds[index + 1] != DIGITS:
            return index
        return index + 1 if self.language.chained_apart or self._adds_on(index) else index

    def _adds_on(self, index: int) -> bool:
        """Whether digits with a scale word behind an "and" go on from the larger one before it, as in
        "1 million and 200 thousand".
        """
        return not 0 <= index - 3 - self.between <= 3 and len(self.texts[index - 1]) > 2

    def _after_spaced_hyphen(self, at: int, current: int | None) -> int:
        """The piece behind a hyphen within a numeral; one with spaces counts in "fifty - two"."""
        units = self.words[at + 1]
        tens = current is not None and current % 10 == 0 and current % 100 >= 20
        if self.texts[at] == "-" and tens and units is not None and 0 < (units.cardinal or 0) < 10:
            return at + 1
        return self._after_joiner(at)

    def _one_within(self, index: int) -> bool:
        """Whether an article within a numeral is its one: "tausend ein hundert", "hundert ein tausend"."""
        word, behind = self.words[index], self.words[index + 1]
        counts = word is not None and word.cardinal == 1 and behind is not None
        counted = counts and behind is not None and (behind.power == 100 or behind.scale == 1000)
        return counted or self._counts_one(index)

    def _counts_one(self, index: int) -> bool:
        """Whether an article is the number one that a numeral begins with: "ein und zwanzig"."""
        at = self._after_joiner(index + 1)  # "ein-und-zwanzig"
        beyond = self._after_joiner(at + 1)
        word, joint, behind = self.words[index], self.words[at], self.words[beyond]
        if (
            word is None
            or word.cardinal is None
            or joint is None
            or behind is None
            or (behind.cardinal is None and behind.ordinal is None)
        ):
            return False
        if joint.point:
            return behind.cardinal is not None
        joined = self.texts[at].lower() in self.language.joiners and self.language.units_first
        tens = behind.cardinal or behind.ordinal or 0
        return joined and 20 <= tens < 100 and tens % 10 == 0

    def _begins(self, index: int) -> bool:
        """Whether a hundred or thousand without a number counts once: "hundred fifteen"."""
        word, before = self.words[index], self.words[index - 1] if index else None
        if word is None or not (word.power == 100 or word.scale == 1000) or word.vague_scale or word.plural:
            return False
        if before is not None and (before.several or before.rate):
            return False
        at = self._after_joiner(index + 1)
        joined = self.texts[at].lower() in self.language.joiners
        following, _ = self._at(at + joined)
        if following is None or following.article:
            return False
        smaller = following.cardinal is not None or (joined and following.ordinal is not None)
        large = word.power == 100 and following.scale is not None and following.scale >= 1_000_000
        if large and not following.vague_scale:
            return True  # "the hundred billion stars"
        return smaller or (not joined and bool(following.unit or following.ratio or following.money))

    def _multiplies(self, power: int, current: int | None, *, alone: bool) -> bool:
        """Whether a power multiplies what has been read of a numeral, or counts once."""
        if current is None:
            return alone and power > 20
        if power == 20:
            return current % 100 == 4  # quatre-vingts
        if self.language.vigesimal and power == 100 and current >= 20:
            return False  # "quarante-cinq cents" are coins
        if self.language.units_first and power == 100 and current > power and current % power >= 20:
            return False  # "hundert drei und zwanzig, hundert"
        return current % power > 0 or (alone and current >= 10 * power)

    def _counts_single(self, index: int) -> bool:
        """Whether an article counts one of a size in the singular: "fünfhunderttausend, eine Million"."""
        size = self.words[self._after_joiner(index + 1)]
        scaled = size is not None and (size.scale or 0) >= 1_000_000 and not size.vague_scale
        return bool(scaled) and size is not None and not size.plural and self.language.units_first

    def _one_more(self, current: int | None) -> bool:
        """Whether the word that is one and an article may end a numeral: "ciento un", "quatre-vingt-un"."""
        language = self.language
        spaced_tens = language.ten_joins and not language.vigesimal
        joins = language.joins != "hundreds" or spaced_tens
        return joins and current is not None and current >= (10 if spaced_tens else 80) and not current % 10

    def _adds(self, current: int, value: int, *, behind_joiner: bool) -> bool:
        """Whether a smaller number may follow within a numeral: 20 and 5, 100 and 25, not 20 and 15."""
        language = self.language
        tail = current % 100
        if not value:
            return language.ten_joins and not language.spaced and current >= 100  # 一百零五
        if language.vigesimal and tail in (60, 80) and value < 20:
            return True
        if language.units_first and 0 < tail < 10:
            if behind_joiner and 20 <= value < 100:
                return value % 10 == 0
            return value == 10 and not behind_joiner and language.periods_lead  # خمسة عشر
        if language.units_first and tail >= 20 and value < 10:
            return False  # "vierzig fünf" is two numbers
        size = 10 if value < 10 else 100 if value < 100 else 1000 if value < 1000 else 1_000_000
        if current < size or current % size:
            return False
        return tail != 10 or size > 10 or language.ten_joins

    def _counts_anew(self, index: int, current: int | None, scale: Decimal | None) -> bool:
        """Whether a small number counts a power or a scale that the numeral before it has named already, so
        that it begins another one: "five hundred six hundred", "three thousand four thousand".
        """
        counting, units_first = self.words[index], self.language.units_first
        count = (counting.cardinal or 0) if counting is not None else 0
        at = self._after_joiner(index + 1)
        if units_first and self.texts[at].lower() in self.language.joiners:
            at += 1
        behind = self.words[at]
        if behind is not None and behind.cardinal is not None:
            tens, units = (behind.cardinal, count) if units_first else (count, behind.cardinal)
            if 20 <= tens < 100 and not tens % 10 and 0 < units < 10:
                behind = self.words[at + 1]  # "two thousand twenty-three thousand"
                if units_first and behind is not None and behind.power == 100:
                    return False  # "hundert drei und zwanzig hundert": nobody counts so many hundreds
        if behind is None or behind.money:
            return False
        if behind.scale is not None and behind.scale == scale:
            return True
        return behind.power == 100 and (current or 0) >= 100 and count < 10

    def _opens_tens(self, units: int, value: int) -> bool:
        """Whether a numeral in one word begins with the tens of thousands that units before it belong to."""
        tens = value // 1000
        return self.language.units_first and 0 < units < 10 and 20 <= tens < 100 and tens % 10 == 0

    def _goes_on(self, index: int, current: int | None, *, scaled: bool) -> bool:
        """Whether a numeral goes on behind the joiner before a piece."""
        word = self.words[index]
        if word is None or word.suffix:
            return False
        if (current is not None or scaled) and self._fraction_tail(index) is not None:
            return False
        joins = self.language.joins
        if word.cardinal is None:
            return joins == "any" and current is None and word.addend is None and word.scale is not None
        if current is None or (current >= 100 and current % 100 == 0):
            limit = 100 if joins != "any" else 1_000_000 if scaled and current is None else 1000
            if limit == 1_000_000 and word.scale is not None:
                return True  # ثلاثة مليارات ومليون
            counts = not word.article or joins != "hundreds"
            return counts and word.cardinal < limit and (scaled or current is not None) and joins != "tens"
        if joins == "hundreds":
            return False
        if self._opens_tens(current, word.cardinal):
            return True
        return self._adds(current, word.cardinal, behind_joiner=True) and current >= (
            1 if self.language.units_first else 20
        )

    def _pointed(self, number: Number) -> Number:
        """The decimals that follow a word for the decimal sign: "three point five", 三点五, "1 point 1"."""
        at = self._after_joiner(number.end)
        word = self.words[at]
        if word is None or not word.point or number.step != 1:
            return number
        digits, end = "", at + 1
        figures = number.form == "digits" or not number.value  # 零点77
        if self.kinds[end] == DIGITS and self.texts[end].isdigit() and figures:
            digits, end = self.texts[end], end + 1
        while not self.texts[end - 1].isdigit() and end - at < _MAX_SPAN_TOKENS:
            place = self._after_joiner(end)
            decimal = self.words[place]
            follower = self.words[place + 1]
            if self.texts[place].lower() in self.language.zeros and (
                follower is not None and follower.cardinal
            ):
                digits, end = digits + "0", place + 1  # "nine point oh five"
                continue
            if decimal is None or decimal.cardinal is None or decimal.power or decimal.suffix:
                break
            if not digits and (decimal.cardinal > 99 or (decimal.cardinal and not self.language.units_first)):
                large = self._number(place)  # "coma quinientos setenta y ocho", "virgule quatre-vingt-six"
                whole = large is not None and large.kind == "number" and large.step == large.scale == 1
                if large is not None and whole and large.word is None and large.value > 9:
                    digits, end = f"{large.value:f}", large.end
                    break
                if decimal.cardinal > 99:
                    break
            if decimal.cardinal > 9 and digits:
                break
            digits += str(decimal.cardinal)
            end = place + 1
            if len(digits) == 2 and decimal.cardinal > 9:
                rest = self._after_joiner(end)
                joined = (
                    self.texts[rest].lower() in self.language.joiners and self.language.joins != "hundreds"
                )
                follower = self.words[rest + joined]
                if (
                    follower is not None
                    and follower.cardinal
                    and self._adds(decimal.cardinal, follower.cardinal, behind_joiner=joined)
                ):
                    digits, end = str(decimal.cardinal + follower.cardinal), rest + joined + 1
                break
        if not digits:
            return number
        unit, _ = self._at(self._after_joiner(end))
        if word.clock is not None and (number.form == "digits" or (unit is not None and unit.minutes)):
            return number  # 三点五分 is a time
        value = number.value + Decimal(f"0.{digits}")
        return replace(number, value=value, end=end, step=Decimal(1).scaleb(-len(digits)), alternatives=())

    def _point_first(self, index: int) -> Number | None:
        """A decimal that begins with the word for its sign ("point five"): by itself, or behind a sign."""
        before = self.words[index - 1] if index else None
        if not self.language.point_first or (index and not (before is not None and before.sign)):
            return None
        number = self._pointed(Number(Decimal(0), index, "words", ONE))
        if number.end == index:
            return None
        unit, _ = self._at(self._after_joiner(number.end))
        counted = unit is not None and (unit.unit or unit.ratio or unit.money or unit.scale)
        if not counted and not self._ends(number.end):
            return None
        return self._scaled(number, money=False)

    def _ends(self, index: int) -> bool:
        return index >= self.count or self.texts[index] in ".,;:!?)"

    def _ordinal_behind(self, number: Number) -> tuple[int, int] | None:
        """The ordinal that a number in words makes with the one behind it, and the piece after that:
        "twenty-first", "one hundred and third", "three millionth".
        """
        if number.form != "words" or number.kind != "number" or number.step < 1 or number.word is not None:
            return None
        value = int(number.value)
        at = self._after_joiner(number.end)
        joined = self.texts[at].lower() in self.language.joiners
        word = self.words[at + joined]
        tens = self.language.joins == "tens" and value >= 20 and not value % 10
        if joined and self.language.units_first and 0 < value % 100 < 10:
            place = self._after_joiner(at + 1)
            tens_word = self.words[place]
            last = (tens_word.ordinal or 0) if tens_word is not None else 0  # "fünf-und-zwanzigste"
            if 20 <= last < 100 and not last % 10:
                return value + last, place + 1
            if word is not None:
                return None
        if joined and (value < 100 or value % 100) and not tens:
            return None
        if joined and self.texts[at + 1] in HYPHENS:
            word, at = self.words[at + 2], at + 1  # "trente-et-unième"
        at += joined
        if word is None:
            return None
        if joined and self.language.periods_lead and value >= 100 and not value % 100:
            led = self._led_ordinal(at)
            return (value + led[0], led[1]) if led is not None else None  # المئة والخامس والعشرون
        part = word.denominator if self.language.vigesimal and (word.denominator or 0) > 4 else None
        last = word.ordinal or part or 0
        if not last:
            return None
        low = value % (1000 if last == 100 else last * last) if last == 100 or last >= 1000 else value
        if 100 <= last < 1000 and value >= 1000 and not value % 1000 and not joined:
            return value + last, at + 1  # "сто тридцать пять тысяч сотый"
        if last >= 100:
            # "tres millones cuatro milésimo" is the 3,004,000th.
            return (value - low + low * last, at + 1) if 0 < low < last and not joined else None
        units = self.words[at + 1]
        if last >= 20 and last % 10 == 0 and units is not None and 0 < (units.ordinal or 0) < 10:
            last, at = last + (units.ordinal or 0), at + 1  # "sto dwudziesty pierwszy"
        if self.language.vigesimal and value % 100 in (60, 80) and 10 < last < 20:
            return value + last, at + 1  # "quatre-vingt-onzième"
        size = 10 if last < 10 else 100
        teens = value % 100 == 10 and self.language.ten_joins and not self.language.vigesimal
        if (value < 20 and not teens) or value % size or (value % 100 == 10 and not teens):
            return None  # but "on beşinci"
        return value + last, at + 1

    def _led_ordinal(self, index: int) -> tuple[int, int] | None:
        """An ordinal in words behind what it numbers, its ten or tens included, and the piece after it."""
        word = self.words[index]
        if word is None or word.ordinal is None:
            return None
        tens = self.words[index + 1]
        if tens is not None and tens.cardinal == 10 and word.ordinal < 10:
            return word.ordinal + 10, index + 2  # التاسع عشر
        tens = self.words[index + 2]
        if self.texts[index + 1] in self.language.joiners and tens is not None and word.ordinal < 10:
            value = tens.cardinal or tens.ordinal or 0
            unit, _ = self._at(index + 3)
            timed = unit is not None and word.hour and unit.clock in ("am", "pm", "night")
            if timed or (unit is not None and unit.unit == "minute"):
                return word.ordinal, index + 1  # الثامنة وعشرين دقيقة
            if 20 <= value < 100 and value % 10 == 0:
                return word.ordinal + value, index + 3  # الحادي والعشرين
        return word.ordinal, index + 1

    def _ordinals_on(self, value: int, at: int) -> tuple[int, int]:
        """An ordinal with the smaller ones behind it added, and the piece after them: "vigésimo quinto"."""
        while at < self.count:
            word = self.words[at]
            more = (word.ordinal or 0) if word is not None else 0
            size = 10 if more < 10 else 100 if more < 100 else 1000
            tens = value % 100 >= 20 or not value % 100 or self.language.ordinal_tens
            if more >= 1000 and value > 1 and self.language.ordinal_tens:
                low = value % more
                if not low and value < more * more:
                    break
                value, at = value - low + low * more, at + 1  # "sexto milionésimo"
                continue
            if not more or more >= 1000 or value < size or value % size or not tens:
                break
            if more >= 10 and not self.language.ordinal_tens:
                break
            value, at = value + more, at + 1
        return value, at

    def _numerator_after(self, denominator: int, at: int) -> Number | None:
        """ "dörtte üç": the denominator has been read, the numerator stands at a piece."""
        word = self.words[at]
        if word is None or word.cardinal is None or not 0 < word.cardinal < denominator:
            return None
        value = Decimal(word.cardinal) / denominator
        return self._scaled(Number(value, at + 1, "words", Decimal("0.01"), kind="fraction"), money=False)

    def _fraction_after(self, count: Decimal, index: int, start: int) -> Number | None:
        """ "a third", "zwei Drittel": the numerator has been read, the denominator stands at a piece."""
        word = self.words[index]
        if word is None:
            return None
        if word.half:
            return self._half(index)
        if word.fraction is not None and (word.denominator is None or count == 1):
            return self._scaled(
                Number(word.fraction, index + 1, "words", Decimal("0.5"), kind="fraction"), money=False
            )
        if word.denominator is None:
            return None
        if word.ordinal is not None or word.period is not None:
            # "Third" and "quarter" are fractions only behind a number, or before "of", a scale or a unit.
            following = self._after_joiner(index + 1)
            after, _ = self._at(following)
            plural = count != 1
            alone = start == 0 and following >= self.count
            if word.ordinal is not None and word.ordinal >= 100 and not (alone or self._is_of(following)):
                return None
            article = self.words[start] is not None and bool(self.words[start].article)  # type: ignore[union-attr]
            text = self.texts[following].lower()
            proper = self.language.ordinal_fractions and count < word.denominator
            if (plural or self.language.ordinal_fractions) and word.ordinal is not None and not proper:
                below = count < word.denominator <= 20 and self.language.vigesimal
                if not (alone and below):
                    return None  # but "trois cinquième" by itself
            if (
                article
                and text not in self.language.fraction_followers
                and not (start == 0 and following >= self.count)
                and not (
                    self.texts[following] in ".,;:)"
                    and self.texts[start - 1].lower() in self.language.fraction_leaders
                )
                and not (
                    after is not None
                    and (after.scale or after.ratio or after.unit == "point" or after.article)
                )
            ):
                return None
        value = count / Decimal(word.denominator)
        end = index + 1
        following = self.words[end]  # type: ignore[assignment]
        if self._is_of(end) and end + 1 < self.count:
            beyond = self.words[end + 1]
            sized = self._scale_at(self._after_of(end), money=False, digits=False)
            if sized is not None and sized[0] >= 1_000_000:  # "tres cuartos de millón"
                part = value * sized[0]
                return Number(part, sized[1], "words", sized[0] / 10, scale=sized[0])
            if beyond is not None and beyond.article:
                scale = self._scale_at(end + 2, money=False, digits=False)
                if scale is not None:
                    return Number(
                        value * scale[0], scale[1], "words", scale[0] / 10, scale=scale[0], kind="number"
                    )
        if word.ratio is not None:
            return Number(value, end, "words", Decimal("0.01"), word=word)
        return self._scaled(Number(value, end, "words", Decimal("0.01"), kind="fraction"), money=False)

    def _is_or(self, index: int) -> bool:
        word = self.words[index]
        return self.texts[index] == "/" or (word is not None and word.either)

    def _is_of(self, index: int) -> bool:
        return self.texts[index].lower() in self.language.of_words

    def _after_of(self, index: int) -> int:
        """The piece behind a word that may stand between a number and what it counts ("d'euros")."""
        if not self._is_of(index):
            return index
        return index + 2 if self.texts[index + 1] in "'’" and self._joined(index + 1) else index + 1

    def _half(self, index: int) -> Number | None:
        """ "half a million", "eine halbe Milliarde", "half"."""
        end = self._after_joiner(index + 1)
        if self.texts[end] in "'’" and self._joined(end) and self._joined(end + 1):
            end += 1  # "mezz'ora"
        word = self.words[end]
        if word is not None and word.article:
            end = self._after_joiner(end + 1)
            word = self.words[end]
        if word is not None and ((word.scale is not None and not word.vague_scale) or word.collective):
            scale = word.scale or Decimal(word.collective or 1)
            return Number(scale / 2, end + 1, "words", scale / 10, scale=scale, kind="number")
        unit, _ = self._at(end)
        half = Decimal("0.5")
        own = self.words[index]
        if (
            unit is not None
            and (unit.ratio or unit.money or (unit.unit and (unit.unit != "second" or end > index + 1)))
            and not unit.country
        ):
            return Number(half, end, "words", half, kind="number")
        if own is not None and (own.suffix or (own.period == "half" and end != index + 1)):
            return None
        return Number(half, index + 1, "words", half, kind="fraction")

    def _after_is_digits(self, index: int) -> bool:
        return self.kinds[index] == DIGITS
