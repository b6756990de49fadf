"""Days that share the month of one of them ("May 22, 23 and 24", "22., 23. und 24. Mai"), and ordinals that
share a quarter or a century ("the third and fourth quarters", "im 18. und 19. Jahrhundert").

What the list ends with or begins with names the month; the other days are figures or ordinals until then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mtcheck.quantities.dates import LAST_DAY, Dates
from mtcheck.quantities.quantity import Calendar
from mtcheck.quantities.tokens import DIGITS, HYPHENS, WORD

if TYPE_CHECKING:
    from decimal import Decimal

    from mtcheck.quantities.language import Word
    from mtcheck.quantities.numerals import Number
    from mtcheck.quantities.quantity import Quantity

#: So many days may stand before the one that names the month.
_MOST_DAYS = 6


class DayLists(Dates):
    """Gives the days of a list the month that one of them has."""

    def _day(self, index: int, start: int) -> int:
        """A day in figures with its month, and the days of the same month before it."""
        end = super()._day(index, start)
        if end:
            self._days_before(start)
        return end

    def _ordinal(self, index: int, last: int, number: int) -> int:
        """An ordinal in words; where it is a day with its month, the days before it are of that month."""
        end = super()._ordinal(index, last, number)
        if end and self.out and self.out[-1].kind == "date":
            self._days_before(index)
        if end and self.out and self.out[-1].kind == "period":
            self._periods_before(index)
        return end

    def _ordinal_digits(self, start: int, number: Number, at: int) -> int:
        """An ordinal in digits; where it numbers a period, the ordinals before it do so too."""
        end = super()._ordinal_digits(start, number, at)
        if self.out and self.out[-1].kind == "period":
            self._periods_before(start)
        return end

    def _numbered(self, start: int, value: Decimal, word: Word | None, at: int, after: int) -> int:
        """A period behind digits with a dot, and the ordinals before it that number others of its kind."""
        end = super()._numbered(start, value, word, at, after)
        if end:
            self._periods_before(start)
        return end

    def _periods_before(self, start: int) -> None:
        """Makes a period of the ordinal that "and" or "to" joins to the one that begins at a piece."""
        last = self.out[-1].calendar if self.places[-1][0] == start and len(self.out) > 1 else None
        first = self.out[-2] if last is not None else None
        if last is None or first is None or first.value is None or first.label:
            return
        begin, end = self.places[-2]
        end += self.texts[end] == "." and self._joined(end)
        number = int(first.value)
        ordinal = first.kind == "ordinal" or (self.texts[end - 1] == "." and first.kind == "number")
        if not ordinal or first.value % 1 or self._gap(end, start) != "and":
            return
        if last.quarter and 1 <= number < last.quarter:
            calendar = Calendar(quarter=number)
        elif last.century and 1 <= number < last.century:
            calendar = Calendar(century=number)
        else:
            return
        self.out[-2] = self._quantity("period", begin, end, calendar=calendar, value=first.value)

    def _days_before(self, start: int) -> None:
        """Makes days of the numbers listed before the day that begins at a piece, up to an "and" or "to"."""
        last = self.out[-1].calendar if self.out and self.places[-1][0] == start else None
        if last is None or last.month is None or last.day is None:
            return
        day, at, joined = last.day, start, False
        for place in range(len(self.out) - 2, max(-1, len(self.out) - 2 - _MOST_DAYS), -1):
            begin, end = self.places[place]
            end += self.texts[end] == "." and self._joined(end)
            gap = self._gap(end, at)
            earlier = self._listed_day(self.out[place], begin)
            if not gap or earlier is None or not earlier < day or not (joined or gap == "and"):
                return
            if self.out[place].calendar is None:
                calendar = Calendar(year=last.year, month=last.month, day=earlier)
                self.out[place] = self._quantity("date", begin, end, calendar=calendar)
            day, at, joined = earlier, begin, True

    def _gap(self, first: int, last: int) -> str:
        """What stands between two days of a list: "and" for a word that joins them, "," for a comma alone,
        nothing where they are no list.
        """
        at = first
        at += self.texts[at] in self.language.ordinal_suffixes and self._joined(at)
        comma = self.texts[at] == ","
        at += comma
        joint = self.words[at]
        joins = (joint is not None and (joint.conjunction or joint.either or joint.to)) or (
            self.texts[at] in HYPHENS and not comma
        )
        at += bool(joins)
        if at < last and self.texts[at].lower() in self.language.definites | self.language.ordinal_leaders:
            at += 1
        return ("and" if joins else "," if comma else "") if at == last else ""

    def _listed_day(self, quantity: Quantity, begin: int) -> int | None:
        """The day that a number or ordinal of a list is, or a date that has been read as one already."""
        if quantity.calendar is not None:
            return quantity.calendar.day if quantity.kind == "date" else None
        value = quantity.value
        if value is None or quantity.kind not in ("number", "ordinal") or quantity.label or value % 1:
            return None
        plain = quantity.scale == quantity.step == 1 and quantity.upper is None and quantity.bound is None
        words = quantity.kind == "number" and self.kinds[begin] != DIGITS
        return int(value) if plain and not words and 1 <= value <= LAST_DAY else None

    def _second_day(self, index: int, end: int, month: int, day: int) -> int:
        """The days behind a month and its first day: "April 28-29", "May 22, 23 and 24"."""
        stop = super()._second_day(index, end, month, day)
        listed = self._days_behind(end, day) if stop == end and self.texts[end] == "," else []
        if not listed:
            return stop
        behind, year = self._year_after(listed[-1][1])
        for at, after in listed:
            stop = behind if at == listed[-1][0] else after
            named = Calendar(year=year, month=month, day=int(self.texts[at]))
            self._emit(self._quantity("date", at, stop, calendar=named), at, stop)
        return stop

    def _days_behind(self, at: int, day: int) -> list[tuple[int, int]]:
        """Where the days behind a comma stand that a word for "and" closes; none where they count things."""
        days: list[tuple[int, int]] = []
        while len(days) < _MOST_DAYS:
            comma = self.texts[at] == ","
            at += comma
            joint = self.words[at]
            joins = joint is not None and (joint.conjunction or joint.either)
            at += bool(joins)
            piece = self.texts[at]
            if not (comma or joins) or self.kinds[at] != DIGITS or len(piece) > 2 or not piece.isdigit():
                return []
            if not day < int(piece) <= LAST_DAY:
                return []
            end = self._after_suffix(at + 1) if self.texts[at + 1] != "." else at + 1
            days.append((at, end))
            day, at = int(piece), end
            if joins:
                counted = self.kinds[end] == WORD and self.words[end] is None
                word, _ = self._at(end)
                counted = counted or (word is not None and bool(word.unit or word.ratio or word.money))
                return [] if counted or (self._joined(end) and self.texts[end] == "%") else days
        return []
