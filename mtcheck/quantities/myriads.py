"""Numerals that count in myriads, as in Chinese, Japanese and Korean: 万, 亿, 兆 and what is between them.

Figures, digits and both mixed are read by one walk (三千五百万, 3億5000万, 2천500), so that it does not
matter which of them a text writes.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from mtcheck.quantities.digits import read
from mtcheck.quantities.numerals import ONE, Number, Numerals
from mtcheck.quantities.tokens import DIGITS

if TYPE_CHECKING:
    from mtcheck.quantities.language import Word

_LONGEST = 24
_MYRIAD = Decimal(10_000)
# How far behind the word for "and" the sign of a fraction may stand.
_WITHIN = 4
# What 만 before a number says that the count is full: 만 18세.
_AGES = frozenset(("year",))
#: Figures that are no other word: 이 is "this", 일 a day.
_PLAIN_FIGURES = frozenset(range(3, 10))


class Myriads(Numerals):
    """Reads numerals of languages whose table says ``myriads``; others pass through."""

    def _word_number(self, index: int) -> Number | None:
        word = self.words[index]
        if self.language.myriads and word is not None and word.scale and not word.money:
            larger = self.words[index + 1]
            begins = not (index and self._joined(index)) and self._joined(index + 1)
            if begins and larger is not None and larger.money:
                scale = word.scale
                return Number(scale, index + 1, "words", scale, scale=scale, scale_tokens=(index, index + 1))
            if word.scale == _MYRIAD and not (index and self._joined(index)):
                counted = larger is not None and (larger.money or (larger.suffix and larger.cardinal is None))
                if counted or (larger is not None and larger.unit and larger.unit not in _AGES):
                    scale = word.scale  # 만 명, 万辆
                    return Number(
                        scale, index + 1, "words", scale, scale=scale, scale_tokens=(index, index + 1)
                    )
                goes_on = larger is not None and bool(larger.cardinal is not None or larger.power)
                rest = self._number(index + 1) if goes_on and not self.language.elliptic else None
                if rest is not None and rest.value < _MYRIAD:
                    apart = self._joined(index + 1) or rest.value >= _MYRIAD / 10
                    if apart and rest.kind == "number" and rest.upper is None:
                        # 만이천
                        return replace(rest, value=rest.value + _MYRIAD, scale=ONE, scale_tokens=None)
            if (larger is not None and larger.over) or self.count == 1:
                return Number(word.scale, index + 1, "words", ONE)  # 万分之三
            if larger is not None and larger.scale and larger.scale > word.scale and self._joined(index + 1):
                scale = word.scale * larger.scale  # 万亿
                return Number(scale, index + 2, "words", scale, scale=scale, scale_tokens=(index, index + 2))
        if self.language.myriads and word is not None and word.collective and word.cardinal is None:
            return None
        if not self.language.myriads or word is None or word.cardinal is None or word.suffix:
            return super()._word_number(index)
        before = self.words[index - 1] if index and self._joined(index) else None
        if before is not None and (before.several or before.vague_before):
            return None
        number = self._figures(index) or self._myriad(index, None)
        if number is not None and word.inner and number.end == index + 1 and not self._counts_parts(index):
            plain = not number.value or (
                number.value in _PLAIN_FIGURES and self._figure(index + 2) is not None
            )
            pointed = self._pointed(number) if self._joined(index + 1) or plain else number
            return pointed if pointed.end > number.end else None  # 삼점사
        if number is None or number.upper is not None or number.scale != 1:
            return number
        pointed = self._pointed(number)
        return self._scaled(pointed, money=False) if pointed.end > number.end else number

    def _scaled(self, number: Number, *, money: bool) -> Number:
        if not self.language.myriads or number.kind != "number":
            return super()._scaled(number, money=money)
        found = self._myriad(number.end, number)
        if found is not None:
            return found
        return super()._scaled(number, money=money) if number.form == "digits" else number

    def _counts_parts(self, index: int) -> bool:
        """Whether a figure stands in a fraction, below zero, or before a share or money: 삼분의 이."""
        before, after = self.words[index - 1] if index else None, self.words[index + 1]
        counted = after is not None and bool(after.over or after.ratio or after.money)
        counted = counted or self.count == 1 or (after is not None and after.date_part == "month")
        figure = self._figure(index)
        if (
            after is not None
            and figure in _PLAIN_FIGURES
            and not self.language.positional
            and self.starts[index + 1] - self.ends[index] < 2
        ):
            measured = after.unit is not None and not (after.date_part or after.clock or after.minutes)
            if measured and (len(self.texts[index + 1]) > 1 or self._joined(index + 1)):
                return True  # 삼 개월, 구미터
        if after is not None and after.conjunction:
            ahead = self.words[index + 2 : index + 2 + _WITHIN]
            if any(word is not None and word.over for word in ahead):
                return True  # 삼과 이분의 일
        month = before is not None and before.date_part == "month"
        if month and after is not None and after.date_part == "day":
            return True  # 오월 삼일
        return counted or (before is not None and (before.over or before.sign))

    def _figure(self, index: int) -> int | None:
        """The figure from 0 to 9 that a piece is."""
        word = self.words[index]
        plain = word is not None and word.cardinal is not None and not word.power and not word.suffix
        return word.cardinal if plain and word is not None and (word.cardinal or 0) <= 9 else None

    def _figures(self, index: int) -> Number | None:
        """Figures in a row: a number written place by place (二〇二五), or two neighbours that make a
        range (三四十).
        """
        if not self.language.positional:
            return None
        figures: list[int] = []
        at = index
        while at - index < _LONGEST and (at == index or self._joined(at)):
            figure = self._figure(at)
            if figure is None:
                break
            figures.append(figure)
            at += 1
        follower = self.words[at]
        power = follower is not None and follower.power is not None
        if len(figures) == 2 and follower is not None and follower.remains:
            return Number(Decimal(10 * figures[0] + figures[1]), at, "words", ONE)  # 八五折
        if len(figures) == 2 and figures[0] and figures[1] == figures[0] + 1:
            upper = self._myriad(index + 1, None)
            if upper is None:
                return None
            share = upper.value / figures[1]
            if share != Decimal(10) ** share.adjusted():
                return None
            return replace(upper, value=share * figures[0], upper=upper.value)
        if not power and (len(figures) > 2 or (len(figures) == 2 and 0 in figures)):
            value = Decimal("".join(map(str, figures)))
            return self._scaled(Number(value, at, "words", ONE), money=False)
        return None

    def _myriad(self, index: int, head: Number | None) -> Number | None:
        """The numeral that goes on at a piece behind ``head``, or begins there; None where it does not."""
        total = Decimal(0)
        section: Decimal | None = None
        pending = head.value if head is not None else None
        last, last_power = ONE, Decimal(10) ** 30
        step = head.step if head is not None else ONE
        first_scale: int | None = None
        groups = 0
        more: tuple[int, int] | None = None
        after_zero = False
        at = end = index
        while at - index < _LONGEST:
            word = self.words[at]
            if self.kinds[at] == DIGITS:
                value = self._digits_within(at, last_power if section is not None else last, end > index)
                if value is None or pending is not None:
                    break
                pending, step, groups = value, ONE, groups + 1
                first_scale = None
                at += 1
                end = at
                continue
            if word is None or (at > index and word.article):
                break
            plain = word.cardinal is not None and word.power is None and not word.suffix
            figure = word.cardinal if plain else None
            if figure is not None and not (head is not None and head.form == "digits" and end == index):
                if pending and pending >= 10 and pending % 10 == 0 and 0 < figure < 10:
                    pending += figure  # 卅四
                    at += 1
                    end = at
                    continue
                if pending:
                    break
                zero = not figure and (section is not None or total > 0)
                after_zero = zero
                pending = None if zero else Decimal(figure)
                step = ONE
                if first_scale is not None and not zero:
                    groups, first_scale = groups + 1, None
            elif word.trailing and word.bound == "more than" and self._multiplies_on(at + 1):
                more = (at, at + 1)
                first_scale = at if first_scale is None else first_scale
                at += 1
                continue
            elif word.power is not None:
                power = Decimal(word.power)
                if power >= last_power or (pending is None and word.cardinal is None):
                    break
                bare = pending is None and end > index and first_scale is not None and section is None
                if bare and not after_zero and self.language.elliptic:
                    break  # 万千, but 万零十, 만천
                section = (section or 0) + (pending or ONE) * power  # 零十三 is 13
                pending, last_power = None, power
                step = step * power if head is not None and not groups else ONE
                first_scale = at if first_scale is None else first_scale
            elif word.collective is not None and (section is not None or pending is not None):
                pending, section = ((section or Decimal(0)) + (pending or 0)) * word.collective, None
                at += 1
                end = at
                break  # 十打
            elif word.scale is not None and not word.vague_scale and not word.money:
                scale = word.scale
                if section is None and pending is None:
                    if not total or scale < last:
                        break
                    total, step = total * scale, step * scale  # 万亿
                    last = last * scale
                else:
                    current = (section or 0) + (pending or 0)
                    if total and scale >= last:
                        total = (total + current) * scale  # 1万2000亿
                    else:
                        total += current * scale
                    step = step * scale if section is None or head is not None else scale
                    last = scale
                section = pending = None
                last_power = Decimal(10) ** 30
                first_scale = at if first_scale is None else first_scale
            else:
                break
            at += 1
            end = at
        if end == index:
            return None
        elided = last_power if section is not None else last
        if self.language.elliptic and pending and elided >= 100 and self._elided(index, end, head):
            pending = pending * elided / 10
        value = total + (section or 0) + (pending or 0)
        digits = (head is not None and head.form == "digits") or any(
            self.kinds[place] == DIGITS for place in range(index, end)
        )
        ends_scaled = section is None and pending is None and total > 0
        simple = ends_scaled and not groups and head is not None
        scale = value / head.value if simple and head is not None and head.value else ONE
        if ends_scaled and head is None and last < value:
            scale = last
            first_scale = end - 1
        scaled = scale > 1 and first_scale is not None
        if head is not None and head.form == "digits" and not groups and section is not None and not total:
            scale, scaled = last_power, True  # 3千, 5백
        return Number(
            value,
            end,
            "mixed" if digits else "words",
            max(step, Decimal("1e-6")),
            tuple(other * scale for other in head.alternatives) if head is not None and scaled else (),
            own=head.own if head is not None else True,
            scale=scale if scaled else ONE,
            scale_tokens=(first_scale, end) if scaled and first_scale is not None else None,
            more=more,
        )

    def _elided(self, index: int, end: int, head: Number | None) -> bool:
        """Whether a last figure stands right behind the word for a larger place: 一百二, 三万五."""
        if head is not None or end - index < 2:
            return False
        before = self.words[end - 2]
        return before is not None and bool(before.power or before.scale) and self._figure(end - 1) is not None

    def _multiplies_on(self, index: int) -> bool:
        word = self.words[index]
        return self._joined(index) and word is not None and bool(word.power or word.scale)

    def _digits_within(self, index: int, limit: Decimal, goes_on: bool) -> Decimal | None:
        """The value of digits inside a numeral, below the place that the word before them has."""
        if not goes_on:
            return None
        readings = read(self.texts[index], self.language.decimal, self.language.groups)
        follower: Word | None = self.words[index + 1]
        multiplied = follower is not None and (follower.scale is not None or follower.power is not None)
        if not readings or readings[0].value >= limit or (readings[0].decimals and not multiplied):
            return None
        # 1만 2000, 2천 345: no other number has as many digits as there are places left.
        fills = limit in (1000, 10_000) and readings[0].value * 10 >= limit
        if not (self._joined(index) or multiplied or fills):
            return None
        return readings[0].value
