"""Days, periods and decades, in words and in digits."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from mtcheck.quantities import currencies
from mtcheck.quantities.clock_times import CLOCK, ClockTimes, hour_of_day
from mtcheck.quantities.digits import roman
from mtcheck.quantities.numerals import ONE, Number
from mtcheck.quantities.quantity import Calendar
from mtcheck.quantities.tokens import DIGITS, HYPHENS, WORD

if TYPE_CHECKING:
    from mtcheck.quantities.language import Word

_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})")
_YEAR_FIRST = re.compile(r"(\d{4})\.(\d{1,2})\.(\d{1,2})")
_ROMAN = re.compile(r"X{0,2}(?:IX|IV|V?I{0,3})")
_FIRST_OF_LAST_CENTURY = 50
#: Years that are told in words as one number.
_FIRST_SPOKEN, _AFTER_YEARS = 1900, 2100
#: The most days that a month has, and months that a year has.
LAST_DAY, LAST_MONTH = 31, 12
_DAY_AND_YEAR = re.compile(r"(0?[1-9]|[12]\d|3[01])\.((?:19|20)\d\d)")
_DAY_COMMA_YEAR = re.compile(r"([1-9]|[12]\d|3[01]),((?:19|20)\d\d)")
_YEAR_BEHIND_COMMA = re.compile(r"(\d{1,2}),(\d{4}|\d\d)")
#: No month has more weeks that can be counted.
_MOST_WEEKS = 5
_MONTH_AND_DAY = 2
#: What stands between the parts of a date, with spaces round it or none.
_PARTING = ("/", "\\", "-", "–", ".")
#: What may stand between a day and its month where months are not first.
_BEFORE_MONTHS = ("-", "–", "/", ",", "،")
#: So many pieces a day and its month are, an "of" and the ending of an ordinal included.
_DAY_REACH = 4
#: What "2:30" may be that many of, its parts behind the colon.
_PARTED_UNITS = frozenset(("hour", "minute"))
#: What behind two digits makes a count, a share or a score of them, not a year.
_COUNTING = frozenset("%°‰/-–—+*×x$€£¥₹()'’″\"")
#: Months as forms and logs have them in every language: 2020/Sep/23.
_STAMPED_MONTHS = dict(
    zip("jan feb mar apr may jun jul aug sep oct nov dec".split(), range(1, 13), strict=True)
)
_ROMAN_MONTHS = dict(zip("I II III IV V VI VII VIII IX X XI XII".split(), range(1, 13), strict=True))
# Signs before 年 and 月 that need no number: 去年3月, 本月11日.
_RELATIVE = frozenset(
    "今去明前后後当當同每本多少青成老童中往近历歷昨翌来來上下个個次先某毎半腊闰岁整滿满新几数期"
)


def _full_year(short: int) -> int:
    """The year of its last two digits: 2049, but 1950."""
    return short + (2000 if short < _FIRST_OF_LAST_CENTURY else 1900)


def _numbered_period(word: Word, number: int) -> Calendar | None:
    """The quarter, half or century that a number makes of a word; None where it makes none."""
    if word.period == "quarter" and 1 <= number <= 4:
        return Calendar(quarter=number)
    if word.period == "half" and number in (1, 2):
        return Calendar(half=number)
    return Calendar(century=number) if word.unit == "century" else None


class Dates(ClockTimes):
    """Reads what the calendar says."""

    def _date_or_time(self, index: int, start: int) -> int:
        piece = self.texts[index]
        length = len(piece)
        follower_word = self.words[index + 1]
        if follower_word is not None and follower_word.date_part is not None:
            done = self._date_parts(index, start)
            if done:
                return done
        if self.language.myriads and piece.isdigit() and length <= 2:
            done = self._shared_part(index, start)
            if done:
                return done
        # 20.02.2025
        if length >= 6 and piece.count(".") == 2:
            match = _DATE.fullmatch(piece)
            if match:
                day, month, year = int(match[1]), int(match[2]), int(match[3])
                if month > 12 >= day:
                    day, month = month, day  # 9.18.2015
                if 1 <= day <= 31 and 1 <= month <= 12:
                    calendar = Calendar(year=year if year > 99 else _full_year(year), month=month, day=day)
                    return self._emit(
                        self._quantity("date", start, index + 1, calendar=calendar), start, index + 1
                    )
            match = _YEAR_FIRST.fullmatch(piece)
            if match and 1000 <= int(match[1]) <= 2199 and int(match[2]) <= 12 and int(match[3]) <= 31:
                calendar = Calendar(year=int(match[1]), month=int(match[2]), day=int(match[3]))
                return self._emit(
                    self._quantity("date", start, index + 1, calendar=calendar), start, index + 1
                )
        if piece == "9" and self.texts[index + 1 : index + 3] == ["/", "11"] and self.texts[index + 3] != "/":
            attacks = Calendar(month=9, day=11)  # those of 2001 are called so in every language
            return self._emit(self._quantity("date", start, index + 3, calendar=attacks), start, index + 3)
        if length == 4 and self.texts[index + 1] == "." and self._joined(index + 1) and piece.isdigit():
            second, third = self.texts[index + 2], self.texts[index + 4]
            dotted = self.texts[index + 3] == "." and second.isdigit() and third.isdigit()
            lengths = len(second) <= 2 and len(third) <= 2 and 1000 <= int(piece) <= 2199
            if dotted and lengths and 1 <= int(second) <= 12 and 1 <= int(third) <= 31:  # 2011. 5. 24.
                spaced = Calendar(year=int(piece), month=int(second), day=int(third))
                end = index + 5 + (self.texts[index + 5] == "." and self._joined(index + 5))
                return self._emit(self._quantity("date", start, end, calendar=spaced), start, end)
        dotted_behind = self.texts[index + 1] == "." and self.language.ordinal_dot
        if dotted_behind and length <= 2:
            done = self._spaced_date(index, start)
            if done:
                return done
        if length == 2 and index and self.texts[index - 1] in "'’‘":
            short_year = self._short_year(index, start)
            if short_year:
                return short_year
        loose = self._loosely_dotted(index, start) if dotted_behind and length <= 5 else 0
        if loose:
            return loose
        figures_behind = self.kinds[index + 1] == DIGITS and length in (2, 4)
        spaced_out = self._date_on_spaces(index, start) if figures_behind else 0
        if spaced_out:
            return spaced_out
        if length in (1, 2, 4) and self.texts[index + 1] == self.texts[index + 3] in _PARTING:
            parted = self._date_on_signs(index, start)
            if parted:
                return parted
        nxt = index + 1
        if self.language.ordinal_dot and 3 <= length <= 5 and start and "." in piece:
            done = self._undotted_day(index, start)
            if done:
                return done
        clocked = CLOCK.fullmatch(piece) if length in (4, 5) else None
        if clocked and self._pointed_time(start, nxt):
            early = int(clocked[1]) <= 12
            return self._clock_time(start, nxt, int(clocked[1]), int(clocked[2]), open_half=early)
        if nxt < self.count:
            follower = self.texts[nxt]
            joined = self._joined_date(index) if follower in "-/." else 0
            if joined:
                return joined
            tight = self._joined(nxt)
            # 2025-02-20, 02/20/2025
            if (
                follower in "-/"
                and tight
                and length <= 4
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
                        slash=follower == "/" or self._short_dated(index) or self._is_cued_day(start),
                    )
                    if found is not None:
                        date = self._quantity("date", start, nxt + 4, calendar=found)
                        day, month = found.day or 0, found.month or 0
                        if self.language.either_order and length <= 2 and day <= 12 and day != month:
                            date = replace(date, other_calendar=replace(found, day=month, month=day))
                        return self._emit(date, start, nxt + 4)
            parted = self._date_before_comma(index, start) if follower in "/-" and tight else 0
            if parted:
                return parted
            if follower == "/" and tight and length <= 2 and piece.isdigit() and 1 <= int(piece) <= 12:
                year_text = self.texts[nxt + 1]
                sole = len(year_text) == 4 and year_text[:2] in ("19", "20") and year_text.isdigit()
                if sole and self._joined(nxt + 1) and self.texts[nxt + 2] != "/":  # 09/2014
                    calendar = Calendar(year=int(year_text), month=int(piece))
                    return self._emit(
                        self._quantity("date", start, nxt + 2, calendar=calendar), start, nxt + 2
                    )
            # 10:30
            if follower == ":" and tight and self.kinds[nxt + 1] == DIGITS and self._joined(nxt + 1):
                end = nxt + 2
                match = CLOCK.fullmatch(piece + ":" + self.texts[nxt + 1])
                if self.texts[end] == ":" and self._joined(end) and self.kinds[end + 1] == DIGITS:
                    return self._with_seconds(start, end + 2)
                if match and length <= 2 and len(self.texts[nxt + 1]) == 2:
                    hour, minute = int(match[1]), int(match[2])
                    word, after = self._at(end)
                    glued = self.language.glued.get(self.texts[end]) if self._joined(end) else None
                    clock = (glued.clock if glued else None) or (word.clock if word else None)
                    middle = word.time if word is not None else None
                    if clock is None and middle is not None and not middle[1] and hour in (1, 12):
                        clock = "pm" if middle[0] else "night"  # "12:00 noon", 1:00 منتصف الليل
                    hour = hour_of_day(hour, clock)
                    if clock is not None:
                        end = max(after, end + 1)
                    if self.texts[end] in HYPHENS and self._joined(end):
                        word, after = self._at(end + 1)
                    if clock is None and length == len("20") and self._by_clock(start, end):
                        return self._clock_time(start, after, hour, minute, open_half=False)
                    if word is not None and clock is None and word.unit in _PARTED_UNITS:
                        lasted = Number(Decimal(hour) + Decimal(minute) / 60, end, "digits", ONE / 60)
                        measure = self._measure(start, after, lasted, word.unit, (end, after))
                        return self._emit(measure, start, after)  # "2:30 hours"
                    half = self.language.short_halves.get(self.texts[end].lower())
                    if clock is None and half is not None and self._joined(end) and 1 <= hour <= 12:
                        clock, hour, end = half, hour_of_day(hour, half), end + 1  # 7:30p
                    written = clock in ("am", "pm", "night") or (clock is not None and self.language.clock_24)
                    open_half = not written and 1 <= hour <= 12
                    return self._clock_time(start, end, hour, minute, open_half=open_half)
            # 12.30 Uhr
            if length in (4, 5) and "." in piece and CLOCK.fullmatch(piece):
                word, after = self._at(nxt)
                lettered = tight or (follower == "h" and self.language.decimal == ",")  # "19.30 h"
                glued = self.language.glued.get(follower) if lettered else None
                clock = (glued.clock if glued else None) or (word.clock if word else None)
                if clock is not None:
                    hour_text, _, minute_text = piece.partition(".")
                    hour = hour_of_day(int(hour_text), clock)
                    open_half = clock == "o'clock" and 1 <= hour <= 12 and not self.language.clock_24
                    return self._clock_time(
                        start, max(after, nxt + 1), hour, int(minute_text), open_half=open_half
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
                    word_before = self.texts[start - 1] if start else ""
                    cued = word is not None and (word.year_cue or word.filler or word.month_cue)
                    bare = self.language.ordinal_dot and self.language.decimal == ","
                    bare = bare and (word is None or not word.money) and word_before not in currencies.SYMBOLS
                    if at_end and len(month_text) == 1:  # "von 1.6 auf 1.8." ends in a full stop
                        bare, cued = not start, self._is_cued_day(start) or self._spans_days(start)
                    if (cued or bare) and (not at_end or self.language.decimal != "."):
                        calendar = Calendar(month=int(month_text), day=int(day_text))
                        return self._emit(
                            self._quantity("date", start, nxt + 1, calendar=calendar), start, nxt + 1
                        )
        return 0

    def _spans_days(self, start: int) -> bool:
        """Whether a day in figures before "to" has begun a span: "vom 3.7. bis 5.7."."""
        joint = self.words[start - 1] if start else None
        last = self.out[-1].calendar if self.out and self.places[-1][1] == start - 1 else None
        joins = joint is not None and (joint.to or joint.conjunction)
        return joins and last is not None and last.day is not None

    def _date_before_comma(self, index: int, start: int) -> int:
        """A day and a month in figures with the year behind a comma: "9/18, 2015", "08/12,2015"."""
        match = _YEAR_BEHIND_COMMA.fullmatch(self.texts[index + 2])
        if match is not None:
            second, year, end = match[1], match[2], index + 3
        elif self.texts[index + 3] in (",", "،") and self._joined(index + 3):
            second, year, end = self.texts[index + 2], self.texts[index + 4], index + 5
        elif self.texts[index + 1] == "/" and self._spaced(index + 3):
            second, year, end = self.texts[index + 2], self.texts[index + 3], index + 4  # "9/18 2015"
        else:
            return 0
        first = self.texts[index]
        figures = first.isdigit() and second.isdigit() and year.isdigit() and self._joined(index + 2)
        whole = len(year) == len("2015") and year[:2] in ("19", "20")
        led = match is not None and len(year) == len("15") and first[0] == "0" and len(second) == len("12")
        if not figures or len(first) > 2 or len(second) > 2 or not (whole or led):
            return 0
        lengths = len(first), len(year)
        found = self._numeric_date(int(first), int(second), int(year), lengths=lengths, slash=True)
        sure = end != index + 4 or max(int(first), int(second)) > LAST_MONTH  # "1/4 2015" may be a quarter
        if found is None or not sure or (self.kinds[end] == WORD and self._joined(end)):
            return 0
        return self._emit(self._quantity("date", start, end, calendar=found), start, end)

    def _short_year(self, index: int, start: int) -> int:
        """A year of two figures behind an apostrophe: "in '16", "class of '99"."""
        cue = self.words[index - 2] if index > 1 else None
        led = (cue is not None and cue.year_cue) or (index > 1 and self._is_of(index - 2))
        apart = self.texts[index + 1] not in "'’s%" and not self._joined(index - 1)
        if not (led and apart and self._joined(index) and self.texts[index].isdigit()):
            return 0
        year = _full_year(int(self.texts[index]))
        date = self._quantity("date", index - 1, index + 1, calendar=Calendar(year=year))
        return self._emit(replace(date, value=Decimal(year)), index - 1, index + 1)

    def _date_on_spaces(self, index: int, start: int) -> int:
        """A whole date with nothing but spaces between its figures: "02 04 2009", "2016 10 16"."""
        if not self.kinds[index + 1] == self.kinds[index + 2] == DIGITS:
            return 0
        figures = self.texts[index : index + 3]
        if not all(
            self.kinds[at] == DIGITS and self.texts[at].isdigit() and (at == index or self._spaced(at))
            for at in range(index, index + 3)
        ):
            return 0
        around = [self.kinds[index - 1] if index else 0, self.kinds[index + 3]]
        if DIGITS in around or [len(figure) for figure in figures] not in ([2, 2, 4], [4, 2, 2]):
            return 0
        if self._joined(index + 3) and self.texts[index + 3] not in ".,;:!?)":
            return 0
        first, second, third = (int(figure) for figure in figures)
        lengths = len(figures[0]), len(figures[2])
        year = third if lengths[1] == len("2009") else first
        if not 1900 <= year <= 2099:
            return 0
        found = self._numeric_date(first, second, third, lengths=lengths, slash=True)
        if found is None:
            return 0
        return self._emit(self._quantity("date", start, index + 3, calendar=found), start, index + 3)

    def _date_on_signs(self, index: int, start: int) -> int:
        """A whole date with spaces round its signs, or on backslashes: "5 / 6 / 2016", "5 - May - 2016"."""
        sign, places = self.texts[index + 1], (index, index + 2, index + 4)
        apart = [self._joined(at) for at in range(index + 1, index + 5)]
        if any(apart) and sign != "\\":
            return 0
        figures = [self.texts[at] for at in places]
        year = figures[2] if len(figures[2]) == len("2016") else figures[0]
        if not year.isdigit() or not 1900 <= int(year[:4]) <= 2099 or len(year) != len("2016"):
            return 0
        end = index + 5
        if self.texts[end] == sign or (self._joined(end) and self.kinds[end] in (DIGITS, WORD)):
            return 0
        month = self.words[places[1]]
        if month is not None and month.month is not None and month.period is None and year is figures[2]:
            day = figures[0]
            if not day.isdigit() or not 1 <= int(day) <= LAST_DAY:
                return 0
            named = Calendar(year=int(year), month=month.month, day=int(day))
            return self._emit(self._quantity("date", start, end, calendar=named), start, end)
        if not all(figure.isdigit() for figure in figures) or len(figures[1]) > len("12"):
            return 0
        first, second, third = (int(figure) for figure in figures)
        lengths = len(figures[0]), len(figures[2])
        found = self._numeric_date(first, second, third, lengths=lengths, slash=True)
        if found is None:
            return 0
        date = self._quantity("date", start, end, calendar=found)
        day_told, month_told = found.day or 0, found.month or 0
        if self.language.either_order and year is figures[2] and day_told <= 12 and day_told != month_told:
            date = replace(date, other_calendar=replace(found, day=month_told, month=day_told))
        return self._emit(date, start, end)

    def _spaced(self, index: int) -> bool:
        """Whether exactly one space stands before a piece."""
        return self.starts[index] == self.ends[index - 1] + 1

    def _undotted_day(self, index: int, start: int) -> int:
        """A day and a month in figures behind a word for a day, without the last dot: "am 22.4"."""
        day, _, month = self.texts[index].partition(".")
        word, before = self._at(index + 1)[0], self.words[start - 1]
        if (
            self.language.decimal != ","
            or not self._is_cued_day(start)
            or (before is not None and (before.rate or before.bound))
        ):
            return 0
        if not (1 <= int(day) <= LAST_DAY and month.isdigit() and len(month) <= 2 and 1 <= int(month) <= 12):
            return 0
        behind = self.texts[index + 1]
        hangs = behind in HYPHENS or behind in _COUNTING or behind in "./"
        if hangs or (
            word is not None and (word.unit or word.money or word.scale or word.clock or word.ratio)
        ):
            return 0
        calendar = Calendar(month=int(month), day=int(day))
        return self._emit(self._quantity("date", start, index + 1, calendar=calendar), start, index + 1)

    def _era(self, index: int, era: int) -> int:
        """A date of an era: 令和7年2月, 民国一百年; its first year may be 元年."""
        if self.texts[index + 1][:1] == "元":
            return self._date_parts(index + 1, index, era=era)
        number = self._number(index + 1)
        behind = self.words[number.end] if number is not None else None
        if number is None or behind is None or behind.date_part != "year":
            return 0
        return self._date_parts(index + 1, index, era=era)

    def _shared_part(self, index: int, start: int) -> int:
        """A day or month that leaves its name to the next one: 20~22日, 3、4月, 1至9月."""
        number = self._number(index)
        if number is None or number.step != 1 or number.scale != 1 or number.kind != "number":
            return 0
        at = number.end
        joint = self.words[at]
        joins = self.texts[at] in "-–、" or (joint is not None and (joint.to or joint.conjunction))
        other = self._number(at + 1) if joins else None
        named = self.words[other.end] if other is not None else None
        part = named.date_part if named is not None else None
        if other is None or named is None or part not in ("month", "day") or named.unit is not None:
            return 0
        value = int(number.value)
        if not 1 <= value <= (12 if part == "month" else 31) or other.step != 1 or other.scale != 1:
            return 0
        if part == "day" and not self._is_day(start, other.end + 1):
            return 0
        calendar = Calendar(month=value) if part == "month" else Calendar(day=value)
        return self._emit(self._quantity("date", start, at, calendar=calendar), start, at)

    def _date_parts(self, index: int, start: int, *, era: int = 0) -> int:
        """A date whose parts are named behind their numbers: 2025年2月20日, 2025년 2월 20일."""
        parts: dict[str, int] = {}
        at = end = index
        order = ("year", "month", "day")
        if era and self.texts[at][:1] == "元":
            parts["year"], at, end = era + 1, index + 1, index + 1
        while at < self.count:
            number = self._number(at)
            if number is not None and "month" in parts and "day" not in parts and number.form == "words":
                named = self._day_within(number)
                if named is not None:
                    parts["day"], end = named, number.end
                    break
            if number is not None and parts and self._waits_for_day(number, parts):
                parts["day"], end = int(number.value), number.end
                break
            if number is None or number.kind != "number" or number.step != 1 or number.scale != 1:
                break
            word = self.words[number.end]
            part = word.date_part if word is not None else None
            value = int(number.value)
            if part is None or part in parts or any(name in parts for name in order[order.index(part) :]):
                break
            if part == "year":
                if value % 1000 == 0 and self._is_round(at, number.end):
                    break  # 千年
                written = self.texts[at]
                short = len(written) == 2 and written.isdigit() and number.end == at + 1
                follower = self.words[number.end + 2]
                led = (short and written[0] == "0") or (value < 10 and self._zero_led(at, number.end))
                dated = led or (short and follower is not None and follower.date_part == "month")
                beyond = value > 2199 and follower is not None and follower.date_part == "month"
                if not (1000 <= value <= 2199 or dated or beyond or era):
                    break
                value = value + era if era else value if value > 99 else _full_year(value)
            elif not 1 <= value <= (12 if part == "month" else 31):
                # What cannot be (41月) is no count either where months and days are counted otherwise.
                slipped = number.form == "digits" and 0 < value < 400 and self.language.myriads
                if not slipped or (part == "day" and "month" not in parts):
                    break
            parts[part] = value
            at = end = number.end + 1
            day = self._spelled_day(end) if part == "month" else None
            if day is not None:
                parts["day"], end = day
                break
            if self.language.myriads and self._is_bare_part(end, parts):
                parts[self._part_at(end)] = 0
                end += 1
                break
        if not parts or end <= index:
            return 0
        if list(parts) == ["day"] and not self._is_day(start, end):
            return 0
        if "year" not in parts and "day" in parts and self.language.myriads:
            end = self._year_behind_day(end, parts)
        if list(parts) == ["day"] and self.out and self._follows_day(start, parts["day"]):
            parts["month"] = self.out[-1].calendar.month or 0  # type: ignore[union-attr]
        month = self.words[end]
        if list(parts) == ["year"] and month is not None and month.month is not None and not month.period:
            parts["month"] = month.month  # "2011 yılı Ağustos"
            end += 1
        calendar = Calendar(year=parts.get("year"), month=parts.get("month"), day=parts.get("day"))
        return self._emit(self._quantity("date", start, end, calendar=calendar), start, end)

    def _year_behind_day(self, end: int, parts: dict[str, int]) -> int:
        """Adds to a day the year behind it, and gives the piece after that: 1월 12일, 2016년."""
        at = end + (self.texts[end] == "," and self._joined(end))
        year = self.texts[at]
        if (
            "month" not in parts
            or len(year) != len("2016")
            or not year.isdigit()
            or not 1900 <= int(year) <= 2199
        ):
            return end
        named = self._part_at(at + 1) == "year" and self._joined(at + 1)
        if not named and not (self._ends_here(at + 1) or self.kinds[at + 1] == WORD):
            return end
        parts["year"] = int(year)
        return at + 1 + named

    def _follows_day(self, start: int, day: int) -> bool:
        """Whether a later day of the month of the date right before it begins at a piece: 6월 18일과 19일."""
        last = self.out[-1].calendar
        joint = self.words[start - 1] if start else None
        joins = self.texts[start - 1] in "、,·" or (joint is not None and (joint.conjunction or joint.to))
        if last is None or not joins or self.places[-1][1] != start - 1:
            return False
        return bool(last.month) and last.day is not None and last.day < day

    def _zero_led(self, start: int, end: int) -> bool:
        """Whether figures begin with a zero, as years do: 零八年."""
        return end - start == 2 and self._figure(start) == 0

    def _day_within(self, number: Number) -> int | None:
        """The day of a numeral whose last figure names the day itself: 십일 behind a month is the tenth."""
        last, behind = self.words[number.end - 1], self.words[number.end]
        named = last is not None and last.date_part == "day" and last.cardinal == 1
        if not named or (behind is not None and behind.date_part == "day") or number.value % 10 != 1:
            return None
        return int(number.value) - 1 if 10 < number.value <= LAST_DAY else None

    def _spelled_day(self, index: int) -> tuple[int, int] | None:
        """A day in words without its name behind a month, and the piece after it: 八月十五."""
        if self.kinds[index] != WORD or not self._joined(index):
            return None
        number = self._number(index)
        if number is None or number.form != "words" or number.kind != "number" or not 1 <= number.value <= 31:
            return None
        after = self.words[number.end] if self._joined(number.end) else None
        return None if after is not None or number.end - index < 2 else (int(number.value), number.end)

    def _part_at(self, index: int) -> str:
        word = self.words[index]
        return (word.date_part if word is not None else None) or ""

    def _is_bare_part(self, index: int, parts: dict[str, int]) -> bool:
        """Whether the name of the next part stands without its number: 8月日."""
        expected = "day" if "month" in parts else "month"
        return expected not in parts and self._part_at(index) == expected

    def _unnumbered_part(self, index: int, part: str) -> int:
        """A date whose first number is missing before the name of its part: 月11日, 年3月."""
        smaller = {"year": "month", "month": "day"}.get(part)
        number = self._number(index + 1) if smaller is not None else None
        if number is None or number.step != 1 or self._part_at(number.end) != smaller:
            return 0
        if index and self._joined(index) and self.texts[index - 1][-1] in _RELATIVE:
            return 0
        value = int(number.value)
        if not 1 <= value <= (12 if smaller == "month" else 31):
            return 0
        end = number.end + 1
        year, month, day = (0, value, None) if part == "year" else (None, 0, value)
        calendar = Calendar(year=year, month=month, day=day)
        return self._emit(self._quantity("date", index, end, calendar=calendar), index, end)

    def _is_round(self, start: int, end: int) -> bool:
        """Whether a numeral in words says a round figure with a word for its place: 两千, not 二〇〇〇."""
        return any(word is not None and word.power is not None for word in self.words[start:end])

    def _waits_for_day(self, number: Number, parts: dict[str, int]) -> bool:
        """Whether a number behind a month is a day that the next day names for both: 3月20~22日."""
        if "month" not in parts or "day" in parts or number.kind != "number" or number.step != 1:
            return False
        joint = self.words[number.end]
        joins = self.texts[number.end] in "-–、" or (joint is not None and (joint.to or joint.conjunction))
        other = self._number(number.end + 1) if joins else None
        named = self.words[other.end] if other is not None else None
        return named is not None and named.date_part == "day" and 1 <= number.value <= 31

    def _is_day(self, start: int, end: int) -> bool:
        """Whether a day without a month is one, and no count of days: 20日, but 20日間."""
        word = self.words[end]
        return word is None or not (word.suffix or word.half_after)

    def _decade_behind(self, start: int, at: int) -> int:
        """A decade behind the word that says it is one: "années 1990", "años 90", "anni ’90"."""
        for _ in range(2):
            at += self._is_of(at) or self.texts[at].lower() in self.language.definites
        if self.texts[at] in "'’‘":
            at += 1
        named = self.words[at]
        tens = (named.ordinal or named.decade or 0) if named is not None and self.kinds[at] == WORD else 0
        if 20 <= tens < 100 and tens % 10 == 0:
            decade = self._quantity(
                "decade", start, at + 1, calendar=Calendar(decade=tens), value=Decimal(tens)
            )
            return self._emit(decade, start, at + 1)
        spelt = self._number(at) if self.kinds[at] == WORD else None
        if spelt is not None and 20 <= spelt.value < 100 and spelt.value % 10 == 0 and not spelt.word:
            calendar = Calendar(decade=int(spelt.value))
            decade = self._quantity("decade", start, spelt.end, calendar=calendar, value=spelt.value)
            return self._emit(decade, start, spelt.end)
        digits = self.texts[at]
        if not (
            self.kinds[at] == DIGITS and digits.isdigit() and len(digits) in (2, 4) and digits[-1] == "0"
        ):
            return 0
        if self.texts[at + 1] in HYPHENS and self.kinds[at + 2] == DIGITS:
            return 0  # "lata 2010-2020" are years
        value = int(digits)
        quantity = self._quantity(
            "decade", start, at + 1, calendar=Calendar(decade=value), value=Decimal(value)
        )
        return self._emit(quantity, start, at + 1)

    def _joined_date(self, index: int) -> int:
        """A date of a named month and figures with one sign between them: 23/Sep/2020, Dec-2018, Jan-3."""
        sign = self.texts[index + 1]
        if sign not in "-/." or not (self._joined(index + 1) and self._joined(index + 2)):
            return 0
        pointed = _DAY_AND_YEAR.fullmatch(self.texts[index + 2]) if sign == "." else None
        named = self.words[index] if pointed is not None else None
        if pointed is not None and named is not None and named.month is not None and named.period is None:
            whole = Calendar(year=int(pointed[2]), month=named.month, day=int(pointed[1]))  # "Jan.12.2018"
            return self._emit(self._quantity("date", index, index + 3, calendar=whole), index, index + 3)
        places = [index, index + 2]
        if self.texts[index + 3] == sign and self._joined(index + 3) and self._joined(index + 4):
            places.append(index + 4)
        month: int | None = None
        figures: list[str] = []
        for at in places:
            word = self.words[at]
            if self.kinds[at] == WORD and (word is None or word.month is None):
                word = self.language.look_up(self.texts[at].capitalize())  # MAR, may
            stamped: int | None = None
            if (
                self.kinds[at] == WORD
                and (word is None or word.month is None)
                and len(places) > _MONTH_AND_DAY
            ):
                short = self.texts[at].lower()
                stamped = self.language.short_months.get(short) or _STAMPED_MONTHS.get(short)
                stamped = stamped or (_ROMAN_MONTHS.get(self.texts[at]) if sign == "." else None)
            if month is None and stamped is not None:
                month = stamped
            elif self.kinds[at] == WORD and word is not None and word.month is not None and month is None:
                month = None if word.period is not None else word.month
            elif self.kinds[at] == DIGITS and self.texts[at].isdigit():
                figures.append(self.texts[at])
            elif month is not None and figures and (spelled := self._year_in_words(at)) is not None:
                dated = Calendar(year=spelled[0], month=month, day=int(figures[0]))
                told = 1 <= int(figures[0]) <= LAST_DAY and len(figures) == 1 and at == places[-1]
                if not told:
                    return 0  # سبتمبر-10-ألفين
                return self._emit(
                    self._quantity("date", index, spelled[1], calendar=dated), index, spelled[1]
                )
            else:
                return 0
        end = places[-1] + 1
        if month is None or not figures or (self._joined(end) and self.kinds[end] in (DIGITS, WORD)):
            return 0
        years = [figure for figure in figures if len(figure) == 4 and 1000 <= int(figure) <= 2199]
        days = [figure for figure in figures if len(figure) <= 2 and 1 <= int(figure) <= 31]
        if len(figures) == 2 and not years and len(figures[-1]) == 2 and 1 <= int(figures[0]) <= 31:
            years, days = [str(_full_year(int(figures[-1])))], figures[:1]
        if len(years) + len(days) != len(figures) or len(years) > 1 or len(days) > 1:
            return 0
        later: int | None = None
        if not years:
            end, later = self._year_after(end)  # "1.Mai 2013", "Dec-3 2018"
        calendar = Calendar(
            year=int(years[0]) if years else later, month=month, day=int(days[0]) if days else None
        )
        return self._emit(self._quantity("date", index, end, calendar=calendar), index, end)

    def _short_dated(self, index: int) -> bool:
        """Whether figures on hyphens with a short year are a date and no record: a zero leads one of them."""
        end = index + 5
        ends = not (self._joined(end) and self.texts[end] in HYPHENS)
        led = any(self.texts[at][0] == "0" for at in (index, index + 2, index + 4))
        return led and ends and len(self.texts[index + 4]) == 2

    def _numeric_date(
        self, first: int, second: int, third: int, *, lengths: tuple[int, int], slash: bool
    ) -> Calendar | None:
        if lengths[0] == 4 and 12 < second <= 31 and 1 <= third <= 12:
            second, third = third, second  # 2016/22/2
        if lengths[0] == 4 and 1000 <= first <= 2199 and 1 <= second <= 12 and 1 <= third <= 31:
            return Calendar(year=first, month=second, day=third)
        if lengths == (2, 2) and slash and first > LAST_DAY and 1 <= second <= 12 and 1 <= third <= LAST_DAY:
            return Calendar(year=_full_year(first), month=second, day=third)  # 71/05/05
        if lengths[1] not in (2, 4) or not (slash or (lengths[1] == 4 and 1900 <= third <= 2099)):
            return None
        year = third if lengths[1] == 4 else _full_year(third)
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
        if self.texts[at] == "." and self.texts[at + 1] in self.language.ordinal_suffixes:
            at += 1  # "1.º de mayo"
        suffix = self._suffix_at(at)
        numbered = self.texts[suffix] in self.language.ordinal_suffixes and self._joined(suffix)
        if numbered:
            at = self._day_of(suffix + 1)
            if self._is_of(at) or (self.texts[at] in "/-" and self._joined(at) and self._joined(at + 1)):
                at = self._month_noun(at + 1)  # "15th of May", 15th/May
        elif self.texts[at] == "." and self.language.ordinal_dot and self._is_month_of(at + 1):
            at += 1  # "28 . Oktober" in tokenised texts as well
        elif self.texts[at] == "." and self.language.ordinal_dot and self._is_of(self._day_of(at + 1)):
            at = self._month_noun(self._day_of(at + 1) + 1)  # "4. Tag des Juli", "2. des Monats Mai"
        elif self.texts[at] == "." and self._joined(at):
            at += 1
            at += self._is_of(at) and self._is_month_of(at + 1)  # "el 23. de noviembre"
        elif self._is_of(at):
            month_first = self.language.month_first
            if month_first and not (self._is_month_of(at + 1) and not self._numbered_day(at + 2)):
                return 0  # "issue No. 19 of September 14th"
            at = self._month_noun(self._after_of(at))
        elif self.texts[at] in HYPHENS and self._joined(at) and not self._joined(at + 1):
            at += self._is_month_of(at + 1)  # "2- octobre"
        elif self.language.periods_lead and self.texts[at] in _BEFORE_MONTHS:
            at += self._month_ends_clause(at + 1)  # 16 - نوفمبر, 10, يوليو 2016
        elif self.texts[at] == "," and self.language.month_first and self._is_month_of(at + 1):
            at += self._year_after(self._month_end(at + 1))[1] is not None  # "7, January 2018"
        if at >= self.count:
            return 0
        word, end = self._month_at(at)
        month = _ROMAN_MONTHS.get(self.texts[at]) if self.language.roman_centuries else None
        if month is not None and not self._joined(at):
            stop, year = self._year_after(at + 1)
            if year is not None:  # "3 V 2015"
                dated = Calendar(year=year, month=month, day=day)
                return self._emit(self._quantity("date", start, stop, calendar=dated), start, stop)
        if word is None or word.month is None or word.period is not None:
            written_small = self.language.month_verbs.get(self.texts[at])
            stop, year = self._year_after(at + 1) if written_small else (0, None)
            sure = year is not None or self._ends_here(at + 1) or (numbered and self._is_of(at - 1))
            if written_small and sure:
                dated = Calendar(year=year, month=written_small, day=day)
                return self._emit(self._quantity("date", start, stop, calendar=dated), start, stop)
            return self._short_month_at(index, start, at) or self._earlier_day(index, start)
        if (
            (
                self.texts[end] == "."
                and self._joined(end)
                and len(self.texts[at]) <= 5
                and (self.texts[at][:1].isupper() or self.kinds[end + 1] == DIGITS or self._is_of(end + 1))
            )
            or (self.language.periods_lead and self.texts[end] == "." == self.texts[index + 1])
            or (self.texts[end] == "॰" and self._joined(end))
        ):
            end += 1
        signed = (
            self.texts[at - 1] in ("-", "/") and self.texts[end] == self.texts[at - 1] and self._joined(end)
        )
        end += signed and len(self.texts[end + 1]) == len("2018") and self.kinds[end + 1] == DIGITS
        end, year = self._year_after(end)
        calendar = Calendar(year=year, month=word.month, day=day)
        return self._emit(self._quantity("date", start, end, calendar=calendar), start, end)

    def _month_ends_clause(self, at: int) -> bool:
        """Whether a month stands at a piece, with its year or the end of the clause behind it."""
        word, end = self._month_at(at)
        if word is None or word.month is None or word.period is not None:
            return False
        sign = self.texts[at - 1]
        if self._joined(at) and self.texts[end] == sign and self._joined(end):
            return self.kinds[end + 1] == DIGITS  # 30-كانون الثاني-2018
        return self._ends_here(end) or self._year_after(end)[1] is not None

    def _month_noun(self, at: int) -> int:
        """The piece of a month's name behind the word for a month at a piece: "du mois d'avril"."""
        place = at + (self.texts[at].lower() in self.language.definites)  # "of the month of April"
        word = self.words[place]
        if word is None or word.unit != "month":
            return at
        named = self._after_of(place + 1)
        return named if self._is_month_of(named) else at

    def _first_day(self, index: int, month: int, year: int | None, day: int) -> None:
        """Makes a day of the number or ordinal in words that a span of days begins with: "from the fourth to
        the twenty-second of January".
        """
        first = self.out[-1] if self.out else None
        at = index - 1 if self.texts[index - 1].lower() not in self.language.definites else index - 2
        joint = self.words[at] if at > 0 else None
        if first is None or joint is None or not joint.to or self.places[-1][1] != at or first.value is None:
            return
        plain = first.kind == "ordinal" or (
            first.kind == "number" and first.scale == 1 and first.upper is None
        )
        if plain and first.form == "words" and 1 <= first.value < day and not first.value % 1:
            calendar = Calendar(year=year, month=month, day=int(first.value))
            self.out[-1] = self._quantity("date", *self.places[-1], calendar=calendar)

    @staticmethod
    def _counts_years(number: Number) -> bool:
        """Whether a number in words is as large as a year and no round figure."""
        whole = number.kind == "number" and number.form == "words" and number.step == 1
        return whole and 1100 < number.value < 2100 and bool(number.value % 100) and number.upper is None

    def _day_of(self, index: int) -> int:
        """The piece behind the word for a day where the name of a month follows: "the 21st day of April"."""
        word = self.words[index]
        named = word is not None and word.unit == "day" and self._is_of(index + 1)
        return index + 1 if named and self._is_month_of(self._month_noun(index + 2)) else index

    def _short_month_at(self, index: int, start: int, at: int) -> int:
        """A day, an abbreviated month that may be another word, and a year: "3 set 2011"."""
        month = self.language.short_months.get(self.texts[at].lower())
        if month is None:
            return 0
        end = at + 1 + (self.texts[at + 1] in ".॰" and self._joined(at + 1))
        stop, year = self._year_after(end)
        if year is None:
            return 0
        calendar = Calendar(year=year, month=month, day=int(self.texts[index]))
        return self._emit(self._quantity("date", start, stop, calendar=calendar), start, stop)

    def _is_cued_day(self, start: int) -> bool:
        """Whether the word before a piece says that a day follows: "am 3-7-07"."""
        before = self.words[start - 1] if start else None
        if start > 1 and self.texts[start - 1] == ",":
            before = self.words[start - 2]  # "Donnerstag, 5.5."
            return before is not None and before.weekday is not None
        return before is not None and (before.month_cue or before.weekday is not None)

    def _loosely_dotted(self, index: int, start: int) -> int:
        """A whole date with a space behind one of its dots, or its short year behind an apostrophe:
        "7. 3.2018", "7.3. 2018", "7.3.'18".
        """
        if self.texts[index + 1] != "." or not self._joined(index + 1):
            return 0
        first, at = self.texts[index].split("."), index + 2
        last = self.texts[at].split(".") if self.kinds[at] == DIGITS else []
        end, full = at + 1, True
        if {len(first), len(last)} == {1, _MONTH_AND_DAY}:
            figures = first + last
        elif len(first) == _MONTH_AND_DAY and self.texts[at] in "'’" and self._joined(at):
            figures, end, full = [*first, self.texts[at + 1]], at + 2, False
        else:
            return 0
        if not all(figure.isdigit() for figure in figures) or len(figures[2]) != (4 if full else 2):
            return 0
        day, month, year = (int(figure) for figure in figures)
        if not (1 <= day <= LAST_DAY and 1 <= month <= LAST_MONTH and (not full or 1900 <= year <= 2099)):
            return 0
        whole = Calendar(year=year if full else _full_year(year), month=month, day=day)
        return self._emit(self._quantity("date", start, end, calendar=whole), start, end)

    def _spaced_date(self, index: int, start: int) -> int:
        """A date in figures with spaces behind its dots: "1. 5. 2013"."""
        places = (index, index + 2, index + 4)
        dots = (index + 1, index + 3)
        if not all(self.texts[dot] == "." and self._joined(dot) for dot in dots):
            return 0
        if not all(self.texts[place].isdigit() for place in places[:2]):
            return 0
        if self.kinds[index + 4] != DIGITS and self._is_cued_day(start):  # "am 1. 5."
            if not (1 <= int(self.texts[index]) <= 31 and 1 <= int(self.texts[index + 2]) <= 12):
                return 0
            if self.texts[index + 4][:1].isupper() and self.language.nouns_capitalised:
                return 0  # "vom 1. 2. Platz"
            short = Calendar(month=int(self.texts[index + 2]), day=int(self.texts[index]))
            return self._emit(self._quantity("date", start, index + 4, calendar=short), start, index + 4)
        if not self.texts[index + 4].isdigit():
            return 0
        day, month, year = (int(self.texts[place]) for place in places)
        if len(self.texts[index + 4]) == len("18") and self._is_cued_day(start):
            behind, _ = self._at(index + 5)  # "am 7. 3. 18", but "am 7. 3. 18 Uhr"
            counted = behind is not None and (behind.clock or behind.unit or behind.money or behind.ratio)
            if (
                (counted or self.texts[index + 5] in _COUNTING | {":"})
                and 1 <= day <= 31
                and 1 <= month <= 12
            ):
                short = Calendar(month=month, day=day)
                return self._emit(self._quantity("date", start, index + 4, calendar=short), start, index + 4)
            year = _full_year(year)
        elif len(self.texts[index + 4]) != len("2018"):
            return 0
        if not (1 <= day <= 31 and 1 <= month <= 12 and 1000 <= year <= 2199):
            return 0
        calendar = Calendar(year=year, month=month, day=day)
        return self._emit(self._quantity("date", start, index + 5, calendar=calendar), start, index + 5)

    def _verb_month(self, index: int) -> int:
        """A month whose small letter makes it another word, with a year or an ordinal: "may 4th"."""
        month = self.language.month_verbs[self.texts[index]]
        day: int | None = None
        at = index + 1
        piece = self.texts[at]
        if self.kinds[at] == DIGITS and piece.isdigit() and len(piece) <= 2 and 1 <= int(piece) <= 31:
            day, at = int(piece), at + 1
            named = self.texts[at] in self.language.ordinal_suffixes and self._joined(at)
            stop, year = self._year_after(at + named)
            if not named and year is None and not self._ends_here(at):
                return 0
        else:
            spelled = self._ordinal_at(at) or self._cardinal_day(at)
            if spelled is not None and 1 <= spelled[0] <= 31:
                day, at = spelled
            stop, year = self._year_after(at)
            if day is None and (year is None or self.texts[at] == ","):
                return 0
        calendar = Calendar(year=year, month=month, day=day)
        return self._emit(self._quantity("date", index, stop, calendar=calendar), index, stop)

    def _is_month_of(self, index: int) -> bool:
        """Whether "22 of March" names a day: no owner behind the name ("22 of May's ministers")."""
        word, end = self._at(index)
        if word is None or word.month is None:
            return False
        return self.texts[end] not in "'’" or self.kinds[end + 1] == DIGITS  # "22 of May '18"

    def _month_at(self, index: int) -> tuple[Word | None, int]:
        """The month at a piece, its other name behind a stroke or in brackets included (فبراير/شباط), and the
        piece after it.
        """
        word, end = self._at(index)
        opening = self.texts[end]
        if word is not None and word.month is not None and opening in "/(":
            other, after = self._at(end + 1)
            if other is not None and other.month == word.month:
                closed = opening == "(" and self.texts[after] == ")"
                end = after + closed
        return word, end

    def _after_suffix(self, at: int) -> int:
        """The piece behind a dot or the ending of an ordinal that hangs on digits."""
        hanging = self.texts[at] == "." or self.texts[at] in self.language.ordinal_suffixes
        return at + 1 if hanging and self._joined(at) else at

    def _earlier_day(self, index: int, start: int) -> int:
        """The first of two days of one month: "28. und 29. April", "28 and 29 April"."""
        at = self._after_suffix(index + 1)
        over_night = self.language.ordinal_dot and self.texts[at] in self.language.level_words
        if at + 1 >= self.count or not (self._joins_days(at) or (over_night and at > index + 1)):
            return 0
        second = at + 1
        cue = self.words[second]
        if cue is not None and cue.month_cue and self.language.ordinal_dot:
            second += 1  # "vom 5. bis zum 7. Mai"
        if self.texts[second].lower() in self.language.definites:
            second += 1  # "le 5 et le 6 juin"
        if self.texts[second] in "'’" and self._joined(second):
            second += 1
        dotted = self._dotted_day(second) if at > index + 1 and self.language.ordinal_dot else None
        if dotted is not None and dotted.day is not None and int(self.texts[index]) < dotted.day:
            earlier = replace(dotted, day=int(self.texts[index]))
            return self._emit(self._quantity("date", start, at, calendar=earlier), start, at)
        if self.kinds[second] != DIGITS or len(self.texts[second]) > 2 or not self.texts[second].isdigit():
            return 0
        after = self._after_suffix(second + 1)
        if self._is_of(after) and (not self.language.month_first or self._is_month_of(after + 1)):
            after += 1
        word = self.words[after]
        if word is None or word.month is None or word.period is not None:
            return 0
        _, year = self._year_after(after + 1)
        calendar = Calendar(year=year, month=word.month, day=int(self.texts[index]))
        return self._emit(self._quantity("date", start, at, calendar=calendar), start, at)

    def _dotted_day(self, index: int) -> Calendar | None:
        """The day in figures and dots at a piece: "23.05.2018", "23.5.", "23. 5. 2018"."""
        figures = self.texts[index].split(".")
        if len(figures) == 1 and self.texts[index + 1] == "." == self.texts[index + 3]:
            figures += [self.texts[index + 2], self.texts[index + 4]]  # with spaces
            if len(figures[2]) != len("2018"):
                return None
        elif len(figures) == _MONTH_AND_DAY and self.texts[index + 1] != ".":
            return None
        if len(figures) < _MONTH_AND_DAY or not all(figure.isdigit() for figure in figures[:3]):
            return None
        day, month, year = int(figures[0]), int(figures[1]), figures[2] if len(figures) > 2 else ""
        if not (1 <= day <= LAST_DAY and 1 <= month <= LAST_MONTH) or len(year) not in (0, 2, 4):
            return None
        full = int(year) if len(year) == len("2018") else _full_year(int(year)) if year else None
        return Calendar(year=full, month=month, day=day)

    def _led_by_period(self, index: int, word: Word) -> int:
        """A period numbered by what follows it: الربع الثالث, القرن الحادي والعشرين, القرن الـ21."""
        at = index + 1
        if self.texts[at] in self.language.proclitics and (
            self._joined(at + 1) or self.kinds[at + 1] == DIGITS
        ):
            at += 1
        if self.kinds[at] == DIGITS and self.texts[at].isdigit() and len(self.texts[at]) <= 2:
            number, end = int(self.texts[at]), at + 1
            if word.period in ("quarter", "half") or not 1 <= number <= 30:
                return 0
        else:
            led = self._led_ordinal(at) or self._definite_tens(at)
            if led is None:
                return 0
            number, end = led
        calendar = _numbered_period(word, number)
        if calendar is None:
            return 0
        of = index - self._is_of(index - 1) if index else index
        last = self.out[-1].calendar if self.out and self.places[-1][1] == of else None
        decade = last.decade if last is not None and self.out[-1].kind == "decade" else None
        if calendar.century is not None and decade is not None and 10 <= decade < 100:
            start, value = self.places[-1][0], Decimal(100 * (number - 1) + decade)
            del self.out[-1], self.places[-1]  # ثمانينيات القرن التاسع عشر
            told = self._quantity("decade", start, end, calendar=Calendar(decade=int(value)), value=value)
            return self._emit(told, start, end)
        return self._emit(
            self._quantity("period", index, end, calendar=calendar, value=Decimal(number)), index, end
        )

    def _definite_tens(self, at: int) -> tuple[int, int] | None:
        """Definite tens behind the period that they number, and the piece after them: القرن العشرون."""
        word, prefix = self.words[at], self.language.definite_prefix
        tens = (word.cardinal or 0) if word is not None and self.texts[at].startswith(prefix) else 0
        return (tens, at + 1) if 20 <= tens < 100 and not tens % 10 else None

    def _century(self, index: int) -> int:
        """A century or quarter numbered in Roman figures: "siglo XXI", "XXe siècle", XXI век, III квартал."""
        match = _ROMAN.match(self.texts[index])
        if match is None:
            return 0
        suffix = self.texts[index][match.end() :]
        if suffix and suffix not in self.language.ordinal_suffixes:
            return 0
        at = index + 1
        if self.texts[at] in HYPHENS and self.texts[at + 1] in self.language.ordinal_suffixes:
            at += 2
        before = self.words[index - 1] if index else None
        after, stop = self._at(at)
        value = roman(match[0])
        start, end = index, at
        if after is not None and after.unit == "century":
            end = stop
        elif after is not None and after.period in ("quarter", "half") and not after.unnumbered:
            most = 4 if after.period == "quarter" else 2
            if not 1 <= value <= most:
                return 0
            part = Calendar(quarter=value) if most == 4 else Calendar(half=value)
            return self._emit(
                self._quantity("period", start, at + 1, calendar=part, value=Decimal(value)), start, at + 1
            )
        elif (
            before is not None
            and before.unit == "century"
            and not (self.places and self.places[-1][1] >= index)
        ):
            start = index - 1
        elif not (self._precedes_century(at) or self._follows_century(index)):
            return 0
        calendar = Calendar(century=value)
        return self._emit(
            self._quantity("period", start, end, calendar=calendar, value=Decimal(value)), start, end
        )

    def _follows_century(self, index: int) -> bool:
        """Whether a list of Roman figures began with a century: "los siglos XIX y XX"."""
        before = self.words[index - 1] if index else None
        joined = before is not None and (before.conjunction or before.either or before.to)
        listed = bool(self.places) and self.places[-1][1] == index - 1 and bool(joined)
        return listed and self.out[-1].calendar is not None and self.out[-1].calendar.century is not None

    def _precedes_century(self, index: int) -> bool:
        """Whether a list of Roman figures goes on up to a century: "XI, XII и XIII века", "XI–XII вв."."""
        at = index
        while at < index + 7:
            word = self.words[at]
            joined = self.texts[at] == "," or self.texts[at] in HYPHENS
            if not (joined or (word is not None and (word.conjunction or word.either or word.to))):
                return False
            preposition = self.words[at + 1]
            at += 2 if preposition is not None and preposition.year_cue else 1
            figure = _ROMAN.match(self.texts[at])
            ending = self.texts[at][figure.end() :] if figure is not None else ""
            if figure is None or not figure[0] or (ending and ending not in self.language.ordinal_suffixes):
                return False
            unit, _ = self._at(at + 1)
            if unit is not None and unit.unit == "century":
                return True
            at += 1
        return False

    def _joins_days(self, index: int) -> bool:
        """Whether a piece stands between two days of one month: "28 and 29", "28.-29."."""
        if self.texts[index] in ("-", "–", "/"):
            return True
        word = self.words[index]
        return word is not None and (word.conjunction or word.to or word.either)

    def _year_after(self, index: int, *, comma: bool = True) -> tuple[int, int | None]:
        at = index
        behind = self.words[at + 2]
        commas = self.language.month_first or self.language.comma_dates or self.kinds[at + 2] != WORD
        commas = commas or (behind is not None and behind.date_part == "year")
        if (comma and self.texts[at] in ",،" and commas) or self._is_of(at):
            at += 1
        elif not comma and self.texts[at] in ",،" and (self._ends_here(at + 2) or self.texts[at + 2] == ","):
            at += 1  # "in May, 2011.", "in May, 2011, it"
        if self.texts[at] in self.language.proclitics and self.texts[at + 1] in self.language.year_nouns:
            at += 1  # لعام 2018
        elif self.language.periods_lead:
            at = self._year_apart(at)
        noun, lead = self.words[at + 1], self.texts[at]
        led = lead in self.language.definites or lead in self.language.ordinal_leaders
        if led and noun is not None and noun.unit == "year" and len(self.texts[at + 2]) == len("2018"):
            at += 1  # "im Jahr 2018", "of the year 2018"
        named = self.words[at] if at > index else None
        if self.texts[at] in self.language.year_nouns or (named is not None and named.unit == "year"):
            at += 1
        elif self.texts[at] == "in" and self.language.month_first and len(self.texts[at + 1]) == len("2018"):
            at += 1  # "February in 2018"
        elif self.texts[at] == "/" and len(self.texts[at + 1]) == len("2018") and self._joined(at + 1):
            at += self._joined(at)
        short = self.texts[at + 1]
        if self.texts[at] in "'’‘" and short.isdigit() and len(short) == 2 and self._joined(at + 1):
            return at + 2, _full_year(int(short))  # "April '16"
        if self.kinds[at] == DIGITS:
            piece = self.texts[at]
            early = len(piece) == 4 and piece.isdigit() and piece[0] == "1" and self._ends_here(at + 1)
            if len(piece) == 4 and piece.isdigit() and (piece[:2] in ("17", "18", "19", "20") or early):
                named = self.words[at + 1]
                return at + 1 + (named is not None and named.date_part == "year"), int(piece)
        short = self.texts[at]
        if short.isdigit() and len(short) == 2 and self._lone_year(index, at):
            return at + 1, _full_year(int(short))  # "April of 87"
        spelled = self._year_in_words(at) if self.kinds[at] == WORD and self.words[at] is not None else None
        return (spelled[1], spelled[0]) if spelled is not None else (index, None)

    def _year_apart(self, at: int) -> int:
        """The piece of a year behind a preposition, a dot or a dash after a month (5 مايو - 2016); the
        piece itself where none does.
        """
        cue, year = self.words[at], self.texts[at + 1]
        if cue is not None and cue.year_cue and cue.unit is None and year in self.language.year_nouns:
            return at + 1
        apart = self.texts[at] in HYPHENS or (self.texts[at] == "." and self._joined(at))
        figures = len(year) == len("2016") and year.isdigit() and year[:2] in ("19", "20")
        ends = self._ends_here(at + 2) and not (self.texts[at] == "." and self.texts[at + 2] == ".")
        return at + 1 if apart and figures and ends and not self._joined(at + 1) else at

    def _year_in_words(self, index: int) -> tuple[int, int] | None:
        """A year in words and the piece after it, where nothing is counted by it: "two thousand and ten",
        "nineteen eighty-four", "zweitausendzehn".
        """
        word = self.words[index]
        if word is None or word.cardinal is None or word.article or not 2 <= word.cardinal < _AFTER_YEARS:
            return None
        paired = self._paired_year(index) if self.language.years_in_pairs else None
        if paired is not None:
            return paired
        number = self._number(index)
        if number is None or number.kind != "number" or number.word is not None:
            return None
        if (
            number.step not in (1, 1000)
            or not _FIRST_SPOKEN <= number.value < _AFTER_YEARS
            or self._counted(number.end)
        ):
            return None
        behind = self.words[number.end]
        goes_on = behind is not None and (behind.conjunction or behind.to or behind.year_cue or behind.filler)
        if self.kinds[number.end] == WORD and not goes_on:
            return None  # "in October two thousand people"
        return int(number.value), number.end

    def _paired_year(self, index: int) -> tuple[int, int] | None:
        """A year said as two numbers below a hundred, and the piece after it: "eighteen twelve"."""
        first = self.words[index]
        century = (first.cardinal or 0) if first is not None else 0
        at = self._after_joiner(index + 1)
        if not 13 <= century <= 20 or self.kinds[at] != WORD:
            return None
        zero = self.texts[at].lower() in self.language.zeros or self._zero(at)
        place = self._after_joiner(at + 1) if zero else at
        units = self.words[place]
        if units is None or units.cardinal is None or units.article or units.suffix:
            return None
        number = self._number(place)
        if number is None or number.kind != "number" or number.step != 1 or number.scale != 1:
            return None
        low, high = (1, 9) if zero else (10, 99)
        if not low <= number.value <= high or number.word is not None or self._counted(number.end):
            return None
        return 100 * century + int(number.value), number.end

    def _zero(self, index: int) -> bool:
        word = self.words[index]
        return word is not None and word.cardinal == 0 and self.kinds[index] == WORD

    def _counted(self, index: int) -> bool:
        """Whether what stands at a piece is counted by the number before it, or hangs on it."""
        if self._joined(index) and self.texts[index] in HYPHENS:
            return True
        word, _ = self._at(index)
        if word is None:
            return False
        numeral = word.cardinal or word.power or word.scale or word.ordinal or word.denominator or word.half
        measure = word.unit or word.ratio or word.money or word.country or word.multiplier or word.collective
        return bool(numeral or measure or word.suffix or word.clock or word.vague_scale)

    def _spoken_year(self, index: int) -> int:
        """A year or decade said in pairs ("nineteen eighty-four", "the nineteen nineties"), or a year in
        words behind a word that says one follows and before the end of a clause ("in two thousand and ten").
        """
        word, before = self.words[index], self.words[index - 1] if index else None
        if word is None or word.cardinal is None or (before is not None and before.clock_cue):
            return 0
        tens = self.words[self._after_joiner(index + 1)]
        if tens is not None and tens.decade is not None and 17 <= word.cardinal <= 20:
            decade, end = 100 * word.cardinal + tens.decade, self._after_joiner(index + 1) + 1
            quantity = self._quantity("decade", index, end, calendar=Calendar(decade=decade))
            return self._emit(replace(quantity, value=Decimal(decade)), index, end)
        cued = before is not None and (before.year_cue or before.month is not None)
        if not self.language.years_in_pairs and not (before is not None and cued and before.unit == "year"):
            return 0  # "im Jahr zweitausendzehn"
        if not cued and (word.cardinal == 20 or not self.language.years_in_pairs):
            return 0
        found = self._paired_year(index) if self.language.years_in_pairs else self._year_in_words(index)
        if found is None and cued and self.language.years_in_pairs:
            found = self._year_in_words(index)
            ends = found is not None and (self._ends_here(found[1]) or self.texts[found[1]] == ",")
            joint = self.words[found[1]] if found is not None else None
            found = found if ends or (joint is not None and (joint.conjunction or joint.to)) else None
        if found is None:
            return 0
        year, end = found
        date = self._quantity("date", index, end, calendar=Calendar(year=year))
        return self._emit(replace(date, value=Decimal(year), form="words"), index, end)

    def _lone_year(self, index: int, at: int) -> bool:
        """Whether two digits behind a month can only be a year: past the days, nothing counted by them."""
        day = self.texts[index - 2] if index > 1 else ""
        dated = day.isdigit() or day in self.language.ordinal_suffixes or self._is_of(index)
        dated = dated or self._ends_here(at + 1)  # "records of August 99."
        ends = self.kinds[at + 1] != WORD or not self._joined(at + 1)
        comma = at == index + 1 and self.texts[index] == ","
        closed = (at == index or comma) and self._ends_here(at + 1) and self._behind_day(index)
        if int(self.texts[at]) <= LAST_DAY and not closed:
            return False
        if not dated or not ends or self.texts[at + 1] in _COUNTING:
            return False
        if self.texts[at + 1] in ":.," and self._joined(at + 1) and self.kinds[at + 2] == DIGITS:
            return False
        word, _ = self._at(at + 1)
        glued = self.language.glued.get(self.texts[at + 1])
        counted = word is not None and (
            word.unit or word.ratio or word.money or word.scale or word.country or word.clock or word.to
        )
        return not counted and glued is None and (self._is_of(index) or self._ends_here(at + 1))

    def _behind_day(self, index: int) -> bool:
        """Whether a whole day of a month ends right before a piece: "7 January", "January 7th"."""
        near = [
            at
            for at in range(max(0, index - _DAY_REACH), index)
            if self.texts[at] not in self.language.ordinal_suffixes
            and self.texts[at] != "."
            and not self._is_of(at)
        ][-_MONTH_AND_DAY:]
        months = [at for at in near if (word := self.words[at]) is not None and word.month is not None]
        days = [at for at in near if self.texts[at].isdigit() and len(self.texts[at]) <= 2]
        return len(months) == len(days) == 1

    def _month(self, index: int, word: Word) -> int:
        if word.period == "quarter":
            return self._emit(
                self._quantity("period", index, index + 1, calendar=Calendar(month=word.month, quarter=0)),
                index,
                index + 1,
            )
        joined_date = self._joined_date(index)
        if joined_date:
            return joined_date
        _, end = self._month_at(index)
        if self.texts[end] == "." and self._joined(end) and self._day_ends(end + 1):
            end += 1  # "september.16th"
        if self.texts[end] == "." and self._joined(end) and len(self.texts[index]) <= 4:
            end += 1
        following = self._after_joiner(end)
        follower = self.words[following]
        if self.texts[end] == "," and (self._whole_day(end + 1) or self._numbered_day(end + 1, alone=True)):
            end += 1  # "January, 7 2018", "April, 23rd"
        if follower is not None and follower.period == "quarter":
            stop = following + 1
            calendar = Calendar(month=word.month, quarter=0)
            return self._emit(self._quantity("period", index, stop, calendar=calendar), index, stop)
        day: int | None = None
        if self.language.month_first and self.kinds[end] == DIGITS:
            piece = self.texts[end]
            if (
                len(piece) <= 2
                and 1 <= int(piece) <= 31
                and not (self.texts[end + 1] == "%" and self._joined(end + 1))
                and not (self.texts[end + 1] == ":" and self.kinds[end + 2] == DIGITS)
            ):
                day = int(piece)
                end += 1
                if self.texts[end] in self.language.ordinal_suffixes and self._joined(end):
                    end += 1
                end, year = self._year_after(end)
                if year is None and self.kinds[end + 1] == DIGITS:
                    return self._second_day(index, end, word.month or 0, day)
            elif (glued := _DAY_COMMA_YEAR.fullmatch(piece)) is not None:
                day, year, end = int(glued[1]), int(glued[2]), end + 1  # "Jan 12,2016"
            else:
                end, year = self._year_after(end, comma=False)
        else:
            if self.texts[end].lower() in self.language.definites and self.language.month_first:
                number = self._number(end + 1) if self.kinds[end + 1] == DIGITS else None
                suffix = self.texts[end + 2] in self.language.ordinal_suffixes and self._joined(end + 2)
                told = suffix or self._whole_day(end + 1)
                if number is not None and told and 1 <= number.value <= 31:  # "January the 12th"
                    stop, year = self._year_after(end + 2 + suffix)
                    dated = Calendar(year=year, month=word.month, day=int(number.value))
                    return self._emit(self._quantity("date", index, stop, calendar=dated), index, stop)
            leads = self.texts[end].lower() in self.language.definites
            prefix = self.language.definite_prefix
            placed = self.language.month_first or (prefix and self.texts[end].startswith(prefix))
            spelled = self._ordinal_at(end + leads) if placed else None  # يناير الحادي والعشرين
            spelled = spelled or (self._definite_tens(end) if prefix and placed else None)
            if spelled is None and self.language.month_first:
                spelled = self._cardinal_day(end)
            elif spelled is None and self.language.cardinal_days and self.kinds[end] == WORD:
                spelled = self._cardinal_day(end)  # "Mayo veintiuno."
            last = self.texts[end + 1] if self.language.periods_lead and end + 2 == self.count else ""
            if self.texts[end] == "." and last.isdigit() and 1 <= int(last[:3]) <= LAST_DAY:
                dated = Calendar(month=word.month, day=int(last))  # أكتوبر. 2
                return self._emit(self._quantity("date", index, end + 2, calendar=dated), index, end + 2)
            apart = self._day_apart(end) if self.language.periods_lead else None
            if apart is not None:
                stop, dated = apart[0], replace(apart[1], month=word.month)
                return self._emit(self._quantity("date", index, stop, calendar=dated), index, stop)
            digits = self.texts[end]
            if not self.language.month_first and digits.isdigit() and len(digits) <= 2:
                stop, year = self._year_after(end + 1)
                told = year is not None or (self._ends_here(end + 1) and self.kinds[end + 2] != DIGITS)
                if told and 1 <= int(digits) <= 31:  # "Ekim 12, 2016", "Oct. 2"
                    dated = Calendar(year=year, month=word.month, day=int(digits))
                    return self._emit(self._quantity("date", index, stop, calendar=dated), index, stop)
            if spelled is not None and spelled[0] <= 31:
                day, end = spelled
                end, year = self._year_after(end)
            else:
                end, year = self._year_after(end, comma=False)
        piece = self.texts[index]
        if day is None and year is None and piece in self.language.month_lookalikes:
            before, behind = self.words[index - 1], self.words[end]
            if self.texts[index - 1] in HYPHENS and index > 1 and self._joined(index):
                before = self.words[index - 2]  # mid-May
            cued = before is not None and (before.year_cue or before.month_cue)
            named = self.language.periods_lead and (
                (before is not None and before.unit == "month") or (index > 0 and self._ends_here(end))
            )  # شهر آب; a verb and a father are not what a sentence ends in
            if not cued and not named and not (behind is not None and behind.unit == "month"):
                return 0
        return self._emit(
            self._quantity("date", index, end, calendar=Calendar(year=year, month=word.month, day=day)),
            index,
            end,
        )

    def _day_apart(self, at: int) -> tuple[int, Calendar] | None:
        """The day and year in figures behind a month, a sign behind either, and the piece after them:
        نوفمبر. 16. 2016.
        """
        at += self.texts[at] in (".", ",", "،")
        day, sign, year = self.texts[at], self.texts[at + 1], self.texts[at + 2]
        if sign not in (".", ",", "،") or not (day.isdigit() and len(day) <= 2 and 1 <= int(day) <= LAST_DAY):
            return None
        if not year.isdigit() or len(year) != len("2016") or not 1900 <= int(year) <= 2099:
            return None
        return (at + 3, Calendar(year=int(year), day=int(day))) if not self._counted(at + 3) else None

    def _cardinal_day(self, index: int) -> tuple[int, int] | None:
        """A day in cardinal words behind a month, and the piece after it: "May twenty one, 2018"."""
        word = self.words[index]
        if self.kinds[index] != WORD or word is None or word.cardinal is None or word.article:
            return None
        number = self._number(index)
        if number is None or number.kind != "number" or number.step != 1 or number.word is not None:
            return None
        ends = self._ends_here(number.end) or self._year_after(number.end)[1] is not None
        behind = self.words[number.end]
        ends = ends or (behind is not None and behind.clock_cue)  # "january twenty two at nine"
        return (int(number.value), number.end) if ends and 1 <= number.value <= 31 else None

    def _day_ends(self, index: int) -> bool:
        """Whether an ordinal in digits, or a day with which the text ends, stands at a piece."""
        digits = self.texts[index]
        if not (self.language.month_first and digits.isdigit() and 1 <= int(digits[:3]) <= 31):
            return False
        numbered = self.texts[index + 1] in self.language.ordinal_suffixes and self._joined(index + 1)
        ends = numbered or index + 1 >= self.count or self._year_after(index + 1)[1] is not None
        return len(digits) <= 2 and ends

    def _whole_day(self, index: int) -> bool:
        """Whether a day in figures stands at a piece, with its year or the end of a sentence behind it."""
        digits = self.texts[index]
        if not (self.language.month_first and digits.isdigit() and len(digits) <= 2):
            return False
        at = self._after_suffix(index + 1) if self.texts[index + 1] != "." else index + 1
        told = self._year_after(at)[1] is not None or self._ends_here(at)
        return 1 <= int(digits) <= LAST_DAY and told

    def _numbered_day(self, index: int, *, alone: bool = False) -> bool:
        """Whether a day in figures with the ending of an ordinal stands at a piece, or ``alone``, before no
        word that it may count.
        """
        digits = self.texts[index]
        if not digits.isdigit() or len(digits) > len("31") or not 1 <= int(digits) <= LAST_DAY:
            return False
        suffix = self._suffix_at(index + 1)
        ended = self._joined(suffix) and self.texts[suffix] in self.language.ordinal_suffixes
        return ended and not (alone and self._counts_noun(suffix + 1))

    def _second_day(self, index: int, end: int, month: int, day: int) -> int:
        """English "April 28 and 29", "April 28-29": two days of one month."""
        first = self._quantity("date", index, end, calendar=Calendar(month=month, day=day))
        self._emit(first, index, end)
        at = end + 1
        piece = self.texts[at]
        joiner = self._joins_days(end)
        unit, _ = self._at(at + 1)
        counted = unit is not None and (unit.unit or unit.ratio or unit.money or unit.scale or unit.month)
        timed = self.texts[at + 1] == ":" and self.kinds[at + 2] == DIGITS and self._joined(at + 1)
        counted = counted or timed or (unit is not None and unit.clock)  # "Sept 5 - 18:30"
        if not (joiner and len(piece) <= 2 and day < int(piece) <= 31 and not counted):
            return end
        stop, year = self._year_after(at + 1)
        self._emit(
            self._quantity("date", at, stop, calendar=Calendar(year=year, month=month, day=int(piece))),
            at,
            stop,
        )
        return stop

    def _fiscal(self, index: int, last: int) -> int:
        """ "fiscal year 2024", "Geschäftsjahr 2024/25", "fiscal third quarter"; the word or phrase ends with
        the piece ``last``.
        """
        at = last + 1
        named = self.words[at]
        if named is not None and (named.fiscal or named.unit == "year"):
            at += 1
        if self.kinds[at] == DIGITS and self.texts[at].isdigit() and len(self.texts[at]) == 4:
            return self._fiscal_year(index, at)
        short = self.language.period_signs.get(self.texts[index]) == "year" or (
            named is not None and named.unit == "year"
        )
        if short and self.texts[at].isdigit() and len(self.texts[at]) == 2:
            return self._fiscal_year(index, at)  # "FY17", "fiscal year 17"
        spelled = self._year_in_words(at) if self.kinds[at] == WORD else None
        if spelled is not None:
            calendar = Calendar(year=spelled[0], fiscal=True)
            period = self._quantity("period", index, spelled[1], calendar=calendar, value=Decimal(spelled[0]))
            return self._emit(period, index, spelled[1])
        return 0

    def _fiscal_year(self, index: int, at: int) -> int:
        digits = self.texts[at]
        year = int(digits) if len(digits) == 4 else 2000 + int(digits)
        if not 1800 <= year <= 2199:
            return 0  # a star of the catalogue GJ
        end, end_year = self._split_year(at, year)
        calendar = Calendar(year=year, fiscal=True, end_year=end_year)
        return self._emit(
            self._quantity("period", index, end, calendar=calendar, value=Decimal(year)), index, end
        )

    def _split_year(self, at: int, year: int) -> tuple[int, int | None]:
        """The end of "2024/25" or "2024-25" behind the year at a piece."""
        if self.texts[at + 1] in "/-–" and self._joined(at + 1) and self._joined(at + 2):
            tail = self.texts[at + 2]
            if tail.isdigit() and self.kinds[at + 2] == DIGITS:
                if len(tail) == 2 and int(tail) == (year + 1) % 100:
                    return at + 3, year + 1
                if len(tail) == 4 and self.texts[at + 1] == "/" and int(tail) == year + 1:
                    return at + 3, year + 1
        return at + 1, None

    def _ordinal(self, index: int, last: int, number: int) -> int:
        """An ordinal in words up to the piece ``last``: a quarter, half or century where one follows, the day
        of a month, else an ordinal on its own.
        """
        at = self._after_joiner(last + 1)
        word = self.words[last]
        counted = word is not None and word.unit is not None  # seconds
        monthly = self._is_month_of(at + self._is_of(at)) and number <= LAST_DAY
        if counted and last > index and not monthly and not self._is_ordinal_second(index, last):
            return 0
        at = self._day_of(at)
        before = self.words[index - 1] if index else None
        weekly = before is not None and before.unit == "week" and number <= _MOST_WEEKS
        if self.language.periods_lead and weekly:
            at = self.count  # الأسبوع الثالث من يناير
        weekday = self._weekday_within(index, last, number, at) if self.language.periods_lead else 0
        if weekday:
            return weekday
        if self._is_of(at):
            at = self._month_noun(self._after_of(at)) - 1
            month, month_end = self._month_at(at + 1)  # التاسع من كانون الأول
            month_end = max(month_end, self._month_end(at + 1))
            small = self.language.month_verbs.get(self.texts[at + 1])
            if month is None and small and number <= 31:  # "the fourth of may"
                end, year = self._year_after(self._month_end(at + 1))
                day = Calendar(year=year, month=small, day=number)
                return self._emit(self._quantity("date", index, end, calendar=day), index, end)
            if month is not None and month.month is not None and month.period is None and number <= 31:
                end, year = self._year_after(month_end)
                day = Calendar(year=year, month=month.month, day=number)
                self._first_day(index, month.month, year, number)
                return self._emit(self._quantity("date", index, end, calendar=day), index, end)
        if self.words[at] is not None and self.words[at].fiscal:  # type: ignore[union-attr]
            at = self._after_joiner(at + 1)
        named = self.words[at]
        numbered = named.ordinal if named is not None else None
        if numbered and number <= 31 and numbered <= 12 and self.language.units_first:
            behind = self.texts[at + 1]
            end, year = self._year_after(at + 1)
            cued = self._is_cued_day(index) or year is not None  # "der zwanzigste fünfte 2018"
            if cued and not (behind[:1].isupper() and self.language.nouns_capitalised):  # "am ersten fünften"
                numbered_day = Calendar(year=year, month=numbered, day=number)
                return self._emit(self._quantity("date", index, end, calendar=numbered_day), index, end)
        follower, after = self._at(at)
        scaled = self.words[after] if follower is not None and follower.half else None
        if scaled is not None and scaled.scale is not None and scaled.scale >= 1000:
            return 0  # "the first half billion years"
        if follower is not None:
            calendar: Calendar | None = None
            several = follower.unit == "quarter-year" and before is not None and before.conjunction
            if (follower.period == "quarter" or several) and 1 <= number <= 4:  # "third and fourth quarters"
                calendar = Calendar(quarter=number)
            elif follower.period == "half" and number <= 2:
                calendar = Calendar(half=number)
            elif follower.unit == "century" and number > 2:
                calendar = Calendar(century=number)
            elif follower.unit == "month" and (end := self._month_of_year(index, number, after)):
                return end
            elif follower.date_part == "year" and 1000 <= number <= 2199:
                dated = self._quantity("date", index, after, calendar=Calendar(year=number))
                return self._emit(dated, index, after)
            elif (
                follower.month is not None
                and follower.period is None
                and number <= 31
                and (
                    self.language.day_first
                    or number > LAST_MONTH  # nobody counts so many Januaries
                    or self._ends_here(after)
                    or self._year_after(after)[1] is not None
                )
            ):
                end, year = self._year_after(after)
                self._first_day(index, follower.month, year, number)
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
        span = self._number(at)
        if span is not None and span.kind == "number" and span.scale == 1:
            unit = self.words[self._after_joiner(span.end)]
            if unit is not None and unit.unit in ("month", "quarter-year", "year", "week", "day"):
                return last + 1  # "the first six months" counts months
        if counted and self.out and self.places[-1][1] == index and self._ordinal_at(last + 1) is None:
            return 0  # "the third second", but "third second first"
        return self._emit(
            replace(
                self._quantity("ordinal", index, last + 1, value=Decimal(number)), form="words", ordinal=True
            ),
            index,
            last + 1,
        )

    def _month_of_year(self, start: int, number: int, at: int) -> int:
        """Records a month that is numbered within its year: "the third month of 2021"; 0 without a year."""
        end, year = self._year_after(at) if self._is_of(at) else (at, None)
        if year is None or not 1 <= number <= LAST_MONTH:
            return 0
        dated = Calendar(year=year, month=number)
        return self._emit(self._quantity("date", start, end, calendar=dated), start, end)

    def _weekday_within(self, index: int, last: int, number: int, at: int) -> int:
        """A day whose weekday stands before its month: الثالث يوم الأحد من مايو; 0 where none does."""
        unit, day = self.words[at], self.words[at + 1]
        if unit is None or unit.unit != "day" or day is None or day.weekday is None or number > LAST_DAY:
            return 0
        named = self._month_noun(self._after_of(at + 2))
        month, end = self._month_at(named)
        if named == at + 2 or month is None or month.month is None or month.period is not None:
            return 0
        end, year = self._year_after(end)
        dated = Calendar(year=year, month=month.month, day=number)
        self._emit(self._quantity("date", index, last + 1, calendar=dated), index, last + 1)
        weekday = self._quantity("date", at + 1, at + 2, calendar=Calendar(weekday=day.weekday))
        self._emit(weekday, at + 1, at + 2)
        return end

    def _is_ordinal_second(self, index: int, last: int) -> bool:
        """Whether "twenty-second" is a place in a row rather than a length of time."""
        before = self.words[index - 1] if index else None
        if before is not None and before.article:
            return False
        definite = not index or self.texts[index - 1].lower() in self.language.definites
        return definite or self.texts[last - 1] in HYPHENS

    def _month_ends(self, index: int) -> bool:
        """Whether a sentence ends in the month at a piece: "2016, nov"."""
        word = self.words[index]
        return word is not None and word.month is not None and self._ends_here(index + 1)

    def _month_end(self, index: int) -> int:
        """The piece behind a month at a piece, the dot of an abbreviation included."""
        end = index + 1
        dot = self.texts[end] == "." and len(self.texts[index]) <= 4
        return end + 1 if (dot or self.texts[end] == "॰") and self._joined(end) else end

    def _ordinal_at(self, index: int) -> tuple[int, int] | None:
        """An ordinal in words at a piece, and the piece after it."""
        word = self.words[index]
        if word is None:
            return None
        if word.ordinal is not None:
            led = self._led_ordinal(index) if self.language.periods_lead else None
            return led or (word.ordinal, index + 1)
        number = self._number(index) if word.cardinal is not None and self.kinds[index] == WORD else None
        return self._ordinal_behind(number) if number is not None else None

    def _ordinal_digits(self, start: int, number: Number, at: int) -> int:
        end = at + 1
        follower, after = self._at(self._after_joiner(end))
        value = number.value
        dated = follower is not None and follower.date_part == "year"
        if number.step == 1 and 1000 <= value <= 2199 and (dated or value >= 1900):
            stop = after if dated else end
            year = Calendar(year=int(value))
            return self._emit(self._quantity("date", start, stop, calendar=year, value=value), start, stop)
        if follower is not None:
            calendar: Calendar | None = None
            joint = self.words[start - 1] if start else None
            several = follower.unit == "quarter-year" and joint is not None and joint.conjunction
            if (follower.period == "quarter" or several) and value <= 4:  # "the 2nd and 3rd quarters"
                calendar = Calendar(quarter=int(value))
            elif follower.period == "half" and value <= 2:
                calendar = Calendar(half=int(value))
            elif follower.unit == "century":
                calendar = Calendar(century=int(value))
            elif follower.unit == "month" and (stop := self._month_of_year(start, int(value), after)):
                return stop
            if calendar is not None:
                return self._emit(
                    self._quantity("period", start, after, calendar=calendar, value=value), start, after
                )
        stop = self._round_behind(end)
        if stop:
            return self._emit(self._quantity("name", start, stop), start, stop)
        cue = self.words[start - 1] if start else None
        if self.texts[at] in self.language.hour_suffixes and cue is not None and cue.clock_cue:
            timed = follower is not None and (follower.clock is not None or follower.conjunction)
            if 1 <= value <= 24 and (timed or self._ends_here(end)):  # "o 17-tej"
                return self._clock_time(start, end, int(value), 0, open_half=value <= 12)
        return self._emit(
            replace(self._quantity("ordinal", start, end, value=value), ordinal=True), start, end
        )

    def _round_behind(self, at: int) -> int:
        """The piece after the last round of a tournament, whose share names another; 0 without it."""
        if not self.language.rounds:
            return 0
        last = self._after_of(at)
        return last + 1 if self.texts[last].lower() in self.language.rounds else 0

    def _numbered(self, start: int, value: Decimal, word: Word | None, at: int, after: int) -> int:
        """German "3. Quartal", "1. Halbjahr", "21. Jahrhundert" from the number on."""
        if word is None:
            return 0
        number = int(value)
        calendar = _numbered_period(word, number)
        if calendar is None:
            return self._month_of_year(start, number, after) if word.unit == "month" else 0
        return self._emit(
            self._quantity("period", start, after, calendar=calendar, value=value), start, after
        )

    def _numbered_behind(self, start: int, number: Number, word: Word, at: int, after: int) -> int:
        """A period that the number before it numbers: 第3四半期, 21世纪, 3분기, 2024年度."""
        value = number.value
        if number.kind != "number" or number.step != 1 or number.scale != 1:
            return 0
        if word.fiscal and word.period is None:
            short = 0 <= value < 100 and number.form == "digits"
            if not (1900 <= value <= 2199 or short):
                return 0
            year = int(value) + (2000 if short else 0)
            calendar = Calendar(year=year, fiscal=True)
            quantity = self._quantity("period", start, after, calendar=calendar, value=Decimal(year))
            return self._emit(quantity, start, after)
        if word.unit == "century" and not 1 <= value <= 30:
            return 0
        return self._numbered(start, value, word, at, after)

    def _ordinal_number(self, index: int) -> int:
        """An ordinal whose sign stands before the number: 第三, 제3; a period where it numbers one."""
        number = self._number(index + 1)
        if number is None or number.kind != "number" or number.value % 1 or number.upper is not None:
            return 0
        at = number.end
        word, after = self._at(at)
        if word is not None:
            done = self._numbered_behind(index, number, word, at, after)
            if done:
                return done
        quantity = self._quantity("ordinal", index, at, value=number.value)
        return self._emit(replace(quantity, form=number.form, ordinal=True), index, at)

    def _decade(self, start: int, number: Number, digits_at: int | None) -> int:
        """ "1990s", "90er Jahre" behind digits, 九十年代 behind any number."""
        word, stop = self._at(number.end)
        if word is not None and word.decade_after:
            value = int(number.value)
            if number.step != 1 or value % 10 or not (0 <= value < 100 or 1000 <= value < 2200):
                return 0
            last = self.out[-1].calendar if self.out and self.places[-1][1] == start else None
            if last is not None and last.century and value < 100:
                value += 100 * (last.century - 1)
                start = self.places[-1][0]
                del self.out[-1], self.places[-1]
            quantity = self._quantity("decade", start, stop, calendar=Calendar(decade=value))
            return self._emit(replace(quantity, value=Decimal(value)), start, stop)
        if digits_at is None or number.scale != 1:
            return 0
        if self.bound is not None and self._hyphened(self.bound[1], start):
            return 0  # "over-60s" are people
        digits = self.texts[digits_at]
        hundreds = len(digits) == 3 and digits.endswith("00")  # "700-talet"
        if not (digits.isdigit() and (len(digits) in (2, 4) or hundreds) and digits.endswith("0")):
            return 0
        dotted = number.end + 1 if self.language.decade_nouns and self.texts[number.end] == "." else 0
        if dotted and self._joined(number.end) and self.texts[dotted].lower() in self.language.decade_nouns:
            decade = self._quantity("decade", start, dotted + 1, calendar=Calendar(decade=int(digits)))
            return self._emit(replace(decade, value=Decimal(int(digits))), start, dotted + 1)
        end = self._after_joiner(number.end)
        apart = len(digits) == 4 and self.texts[end] == "s"  # "the 1990 s"
        if (self._joined(end) or apart) and self.texts[end] in self.language.decade_suffixes:
            calendar = Calendar(decade=int(digits))
            stop = end + 1
            following = self._after_joiner(stop)
            word = self.words[following]
            if word is not None and word.unit == "year":
                stop = following + 1
            return self._emit(
                self._quantity("decade", start, stop, calendar=calendar, value=Decimal(digits)), start, stop
            )
        if (
            self.texts[end] in "'’"
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
