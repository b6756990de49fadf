"""Numbers without their units: digits, words, scale words, fractions and multiples."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from mtcheck.quantities.digits import read
from mtcheck.quantities.tokens import DIGITS, WORD, Tokens

if TYPE_CHECKING:
    from mtcheck.quantities.language import Word
    from mtcheck.quantities.quantity import Form, Kind

VULGAR_FRACTIONS = {
    "½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75"), "⅓": Decimal(1) / 3,
    "⅔": Decimal(2) / 3, "⅛": Decimal("0.125"), "⅜": Decimal("0.375"), "⅝": Decimal("0.625"),
    "⅞": Decimal("0.875"), "⅕": Decimal("0.2"), "⅖": Decimal("0.4"), "⅗": Decimal("0.6"),
    "⅘": Decimal("0.8"), "⅙": Decimal(1) / 6, "⅚": Decimal(5) / 6,
}  # fmt: skip
ABBREVIATED_SCALES = frozenset("Mio Mrd Tsd Bio Mill Mln Bill Mia Md mio mrd tsd bln mln bn mn tn".split())
ONE = Decimal(1)
_MAX_SPAN_TOKENS = 24
# What shows that "a third" is a share rather than one more: "a third of", "by a third to".
_AFTER_FRACTIONS = frozenset(
    "of to from since this last in on at as more less higher lower below above compared".split()
)
_BEFORE_FRACTIONS = frozenset("by almost nearly about roughly around over than only".split())


@dataclass(frozen=True, slots=True)
class Number:
    """A number as far as the grammar has read it; ``end`` is the piece after it."""

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
    word: Word | None = None


class Numerals(Tokens):
    """Reads the number at a token."""

    def _number(self, index: int, *, money: bool = False) -> Number | None:
        if index >= self.count:
            return None
        if self.kinds[index] == DIGITS:
            return self._digit_number(index, money=money)
        if self.kinds[index] == WORD and self.words[index] is not None:
            return self._word_number(index)
        if self.texts[index] in VULGAR_FRACTIONS:
            return Number(
                VULGAR_FRACTIONS[self.texts[index]], index + 1, "digits", Decimal("0.01"), kind="fraction"
            )
        return None

    def _digit_number(self, index: int, *, money: bool) -> Number | None:
        readings = read(self.texts[index], self.language.decimal, self.language.groups)
        if not readings:
            return None
        first = readings[0]
        value = first.value
        step = Decimal(1).scaleb(-first.decimals)
        alternatives = tuple(reading.value for reading in readings[1:])
        end = index + 1
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
                and first.decimals == 0
                and 0 < value < int(below) <= 16
                and not (value == 9 and below == "11")
            ):
                number = Number(value / Decimal(below), end + 2, "digits", Decimal("0.01"), kind="fraction")
                return self._scaled(number, money=money)
        number = Number(value, end, "digits", step, alternatives, first.own)
        number = self._half_after(number)
        return self._scaled(number, money=money)

    def _half_after(self, number: Number) -> Number:
        """Adds "and a half" where it follows."""
        at = self._after_joiner(number.end)
        word = self.words[at]
        if word is None or not word.conjunction:
            return number
        at = self._after_joiner(at + 1)
        word = self.words[at]
        if word is not None and word.article:
            at = self._after_joiner(at + 1)
            word = self.words[at]
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
        if at >= self.count or self.kinds[at] != WORD:
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
        dot = self.texts[end] == "." and self._joined(end)
        if piece == "Bio" and not dot:
            return None
        if dot and piece in ABBREVIATED_SCALES:
            end += 1
        return scale, end, foreign

    def _counts_millions(self, piece: str, at: int) -> bool:
        """Whether "7.5m" is a count rather than metres: English, glued, and money or goods behind it."""
        if piece != "m" or self.language.code != "en" or not self._joined(at) or at + 1 >= self.count:
            return False
        following = self.words[at + 1]
        if self.kinds[at + 1] != WORD or not self._joined(at) or self.starts[at + 1] == self.ends[at]:
            return False
        return following is not None and bool(
            following.money or following.country or following.unit == "barrel" or following.unit == "tonne"
        )

    def _scaled(self, number: Number, *, money: bool) -> Number:
        """The number with the scale words behind it multiplied in."""
        found = self._scale_at(number.end, money=money, digits=number.form == "digits")
        if found is None:
            return number
        scale, end, foreign = found
        if (
            number.form == "digits"
            and scale == 1_000_000
            and self.kinds[end] == DIGITS
            and self.texts[end].isdigit()
        ):
            rest = self._scale_at(end + 1, money=False, digits=True)
            if rest is not None and rest[0] == 1000 and len(self.texts[end]) <= 3:
                # "1 million 200 thousand"
                value = number.value * scale + Decimal(self.texts[end]) * 1000
                return replace(number, value=value, end=rest[1], form="mixed", step=rest[0], alternatives=())
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

    def _word_number(self, index: int) -> Number | None:
        word = self.words[index]
        if word is None:
            return None
        before = self.words[index - 1]
        if before is not None and before.several and word.denominator is None and word.collective is None:
            return None
        if word.multiple is not None:
            return Number(word.multiple, index + 1, "words", ONE, kind="multiple")
        if word.half:
            return self._half(index)
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
        if word.denominator is not None and word.ratio is not None:
            return self._fraction_after(Decimal(1), index, index)
        if word.suffix and word.cardinal is not None:
            return Number(Decimal(word.cardinal), index + 1, "words", ONE, word=word)
        start = index
        article = word.article
        if article:
            index = self._after_joiner(index + 1)
            word = self.words[index]
            if word is None:
                return None
            if word.denominator is not None or word.fraction is not None or word.half:
                return self._fraction_after(Decimal(1), index, start)
            if word.ratio is not None and not word.suffix and self.language.code == "de":
                return Number(ONE, index, "words", ONE)  # "ein Prozent"
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
        last_scale = ONE
        at = index
        while at - index < _MAX_SPAN_TOKENS:
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
                if total and current is None and word.scale > last_scale:
                    total *= word.scale  # "a thousand million"
                    last_scale *= word.scale
                    at += 1
                    end = at
                    continue
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
                return self._scaled(Number(value, at + 1, "words", Decimal(word.collective)), money=False)
            elif word.cardinal is not None and not word.suffix and (not word.article or at == index):
                value_here = word.cardinal
                if current is None:
                    current = value_here
                elif (tens and value_here < 10 and value_here > 0) or (
                    current >= 100 and current % 100 == 0 and value_here < 100
                ):
                    current += value_here
                else:
                    break
                tens = 20 <= value_here <= 90 and value_here % 10 == 0
            else:
                break
            at += 1
            end = at
            dot = self.texts[at] == "." and self._joined(at)
            if dot and self.texts[at - 1] in ABBREVIATED_SCALES:
                at += 1
                end = at
            following = self._after_joiner(at)
            after = self.words[following]
            if (
                after is not None
                and after.conjunction
                and (scaled or (current is not None and current >= 100 and current % 100 == 0))
            ):
                beyond = self.words[following + 1]
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
        number = Number(
            value,
            end,
            "words",
            last_scale if scaled and not current else ONE,
            scale=last_scale,
            scale_tokens=scale_tokens,
        )
        number = self._half_after(number)
        if number.end > end:
            return self._scaled(number, money=False)
        following = self._after_joiner(end)
        after = self.words[following]
        if after is not None and after.denominator is not None and not scaled:
            fraction = self._fraction_after(value, following, start)
            if fraction is not None:
                return fraction
        if not scaled:
            return self._scaled(number, money=False)
        return number

    def _fraction_after(self, count: Decimal, index: int, start: int) -> Number | None:
        """ "a third", "zwei Drittel": the numerator has been read, the denominator stands at a piece."""
        word = self.words[index]
        if word is None:
            return None
        if word.half:
            return self._half(index)
        if word.fraction is not None:
            return self._scaled(
                Number(word.fraction, index + 1, "words", Decimal("0.5"), kind="fraction"), money=False
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
            text = self.texts[following].lower()
            if plural and word.ordinal is not None:
                return None
            if (
                article
                and text not in _AFTER_FRACTIONS
                and not (
                    self.texts[following] in ".,;:)" and self.texts[start - 1].lower() in _BEFORE_FRACTIONS
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
        return self.texts[index].lower() in ("or", "oder", "/")

    def _is_of(self, index: int) -> bool:
        return self.texts[index].lower() in ("of", "der", "des", "von")

    def _half(self, index: int) -> Number | None:
        """ "half a million", "eine halbe Milliarde", "half"."""
        end = self._after_joiner(index + 1)
        word = self.words[end]
        if word is not None and word.article:
            end = self._after_joiner(end + 1)
            word = self.words[end]
        if word is not None and ((word.scale is not None and not word.vague_scale) or word.collective):
            scale = word.scale or Decimal(word.collective or 1)
            return Number(scale / 2, end + 1, "words", scale / 10, scale=scale, kind="number")
        unit, _ = self._at(end)
        half = Decimal("0.5")
        if (
            unit is not None
            and (unit.ratio or unit.money or (unit.unit and unit.unit not in ("second",)))
            and not unit.country
        ):
            return Number(half, end, "words", half, kind="number")
        if self.words[index] is not None and self.words[index].period == "half" and end != index + 1:  # type: ignore[union-attr]
            return None
        return Number(half, index + 1, "words", half, kind="fraction")

    def _after_is_digits(self, index: int) -> bool:
        return self.kinds[index] == DIGITS
