"""Times of day in digits, beside the words and zones that tell of which half of the day they are."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from mtcheck.quantities import currencies
from mtcheck.quantities.quantity import Calendar
from mtcheck.quantities.records import Records
from mtcheck.quantities.tokens import DIGITS, HYPHENS, WORD

if TYPE_CHECKING:
    from mtcheck.quantities.numerals import Number

HALF = Decimal("0.5")
_MILITARY = re.compile(r"([01]\d|2[0-3])([0-5]\d)")
#: What tells the half of the day.
_HALVES = frozenset(("am", "pm", "night"))
#: Hours on a letter with minutes behind it that are earlier than this are a length of time.
_FIRST_HOUR = 6
#: So near behind "between" its two ends stand.
NEAR_BETWEEN = 3
#: No clock is farther from UTC, in hours.
_FARTHEST_ZONE = 14
_CLOCK_DIGITS = re.compile(r"([01]?\d|2[0-4])[.:,]([0-5]\d)")
CLOCK = re.compile(r"([01]?\d|2[0-4])[.:]([0-5]\d)")


def hour_of_day(hour: int, clock: str | None) -> int:
    """The hour of 24 that an hour of 12 is in a part of the day; by night twelve is midnight, and one is in
    the morning.
    """
    if clock == "pm" and hour < 12:
        return hour + 12
    if clock == "night" and 5 <= hour <= 12:
        return (hour + 12) % 24
    return 0 if clock == "am" and hour == 12 else hour


class ClockTimes(Records):
    """Reads hours with their minutes, seconds, halves of the day and zones."""

    def _clock_behind(self, start: int, at: int, clock: str) -> int:
        """A time behind the word that says it is one: 午後2時30分, "saat 14.30", "klockan 14"."""
        passed = self._hour_passed(at) if self.language.past_behind else None
        if passed is not None:
            hour, minute, end = passed
            hour = hour_of_day(hour, clock)
            return self._clock_time(start, end, hour, minute, open_half=clock == "o'clock" and hour <= 12)
        hour, minute, end = -1, 0, at
        if self.kinds[at] == DIGITS and self.texts[at + 1] == ":" and self.kinds[at + 2] == DIGITS:
            if self.texts[at].isdigit() and self.texts[at + 2].isdigit():
                hour, minute, end = int(self.texts[at]), int(self.texts[at + 2]), at + 3
                if self.texts[end] == ":" and self.kinds[end + 1] == DIGITS and self._joined(end):
                    return 0  # with seconds
        elif self.kinds[at] == DIGITS and (match := _CLOCK_DIGITS.fullmatch(self.texts[at])):
            hour, minute, end = int(match[1]), int(match[2]), at + 1
            word, _ = self._at(end)
            if word is not None and (word.ratio or word.money or word.scale):
                return 0
        elif self.kinds[at] == DIGITS and (whole := _MILITARY.fullmatch(self.texts[at])):
            hour, minute, end = int(whole[1]), int(whole[2]), at + 1  # الساعة 1600
            word, _ = self._at(end)
            if word is not None and (word.unit or word.ratio or word.money or word.scale):
                return 0
        elif self.language.periods_lead and (named_hour := self._led_ordinal(at)) is not None:
            hour, end = named_hour
            minute, end = self._past(end)
            if minute < 0:
                hour, minute = hour - 1, 60 + minute
        elif (
            (spoken_hour := self._at(at)[0]) is not None
            and spoken_hour.time is not None
            and self.language.half_to_hour
        ):
            (hour, minute), end = spoken_hour.time, self._at(at)[1]  # "abends um ein Uhr"
        else:
            number = self._number(at)
            halved = number is not None and number.step == HALF
            if number is None or number.kind != "number" or number.scale != 1:
                return 0
            quarters = self.language.quarter_hours and number.form == "words"
            parted = self.language.periods_lead and number.step < 1
            if number.step != 1 and not halved and not quarters and not parted:
                return 0
            hour, minute, end = int(number.value), 30 if halved else 0, number.end
            unit, beyond = self._at(end)
            timed = unit is not None and unit.unit == "minute" and number.step == 1
            if timed and self.language.periods_lead and 20 < hour < 60 and hour % 10:
                told = hour % 10  # الساعة واحدة وعشرين دقيقة
                return self._clock_time(start, beyond, told, hour - told, open_half=True)
            if (quarters or parted) and number.step < 1:
                minute = round((number.value - hour) * 60)
            word, after = self._at(self._after_joiner(end))
            if word is None and self.texts[end] in self.language.glued:
                word, after = self.language.glued[self.texts[end]], end + 1
            named = word is not None and word.clock == "o'clock"
            minuted = self.language.clock_named or (self.language.month_first and number.form == "words")
            beyond = self._after_joiner(end) if self.language.month_first else end  # "at seven-thirty"
            spoken = self._number(beyond) if minuted and self.kinds[beyond] == WORD else None
            if spoken is not None and not self.language.clock_named and not self._ends_here(spoken.end):
                spoken = None
            if not named and spoken is not None and spoken.step == 1 and 10 <= spoken.value < 60:
                minute, end = int(spoken.value), spoken.end  # शाम आठ चालीस
                word, _ = self._at(end)
                if word is not None and (word.unit or word.money or word.ratio or word.scale):
                    return 0
            elif not named and (
                not self.language.spaced or (self.language.clock_named and clock != "o'clock")
            ):
                return 0
            if clock != "o'clock" and self.language.locatives:
                more = self._number(end) if self.kinds[end] == WORD else None
                if more is not None and more.kind == "number" and more.step == 1 and 10 <= more.value < 60:
                    minute, end = int(more.value), more.end  # "akşam yedi otuzda"
                if not self._ends_in(end - 1, self.language.locatives) and not self._ends_here(end):
                    return 0
                word = None
            if not named and (word is not None and (word.unit or word.ratio or word.money or word.month)):
                return 0
            cue = self.words[start]
            sure = cue is not None and (cue.clock_cue or cue.unit == "hour")
            counted = word is None and self.kinds[end] == WORD and self.language.spaced
            if counted and clock == "o'clock" and not halved and not sure:
                return 0  # "a las 10 personas"
            about = self.words[at - 1]
            if counted and about is not None and about.bound == "about":
                return 0  # "abends gegen 20 Leute"
            wanting = self._minutes_to(end, hour) if named and number.step == 1 else None
            if wanting is not None:
                hour, minute, end = wanting
            elif named and number.step < 1:
                end = after
            elif named:
                end = after
                minute, end = self._minutes(end)
                if self.kinds[end] == DIGITS and self.texts[end].isdigit() and len(self.texts[end]) == 2:
                    minute, end = int(self.texts[end]), end + 1
        if self.language.periods_lead and minute:
            minute, end = self._past_more(minute, end)
        elif self.language.periods_lead:
            minute, end = self._past(end)
            minute, end = self._past_more(minute, end)
            if not minute:
                minute, end = self._minutes_named(end)
            part, after = self._at(end)
            if not minute and part is not None and part.clock in _HALVES:
                late, stop = self._past_half(after)
                if late and 0 < hour <= 24:
                    told = hour_of_day(hour, part.clock) * 60 + late
                    return self._clock_time(start, stop, told // 60, told % 60, open_half=False)
            if minute < 0:
                hour, minute = hour - 1, 60 + minute
        hour, minute, end = self._with_minutes_after(hour, minute, end)
        word, after = self._at(end)
        if word is not None and word.clock == "o'clock":
            end = after
        if not (0 <= hour <= 24 and 0 <= minute < 60):
            return 0
        twelve = clock == "o'clock" and 1 <= hour <= 12
        hour = hour_of_day(hour, clock)
        return self._clock_time(start, end, hour, minute, open_half=twelve)

    def _hour_passed(self, at: int) -> tuple[int, int, int] | None:
        """An hour with the minutes past or to it and the word that says which: "sekize yirmi kala"."""
        word, units = self.words[at], self.words[at + 1]
        if self.kinds[at] == DIGITS and self.texts[at].isdigit() and len(self.texts[at]) <= 2:
            hour, end = int(self.texts[at]), at + 1
        elif word is not None and word.cardinal is not None and word.cardinal <= 12:
            hour, end = word.cardinal, at + 1
            if hour == 10 and units is not None and units.cardinal in (1, 2):
                hour, end = hour + units.cardinal, end + 1
        else:
            return None
        part = self.words[end]
        if part is not None and part.denominator == 4:
            minutes, end = 15, end + 1
        else:
            number = self._number(end)
            if number is None or number.kind != "number" or number.step != 1 or not 0 < number.value < 60:
                return None
            minutes, end = int(number.value), number.end
            unit = self.words[end]
            end += unit is not None and unit.unit == "minute"
        sign = self.texts[end].lower()
        if sign in self.language.past_behind and 0 <= hour <= 24:
            return hour, minutes, end + 1
        if sign in self.language.to_behind and 1 <= hour <= 24:
            return hour - 1, 60 - minutes, end + 1
        return None

    def _hour_named(self, index: int) -> int:
        """A time by an ordinal before a part of the day: الثامنة والنصف مساء."""
        led = self._led_ordinal(index)
        if led is None or led[0] > 12:
            return 0
        minute, told = self._past(led[1])
        minute, end = self._past_more(minute, told)
        beyond = end if end > told else self._past(end)[1]
        word = self.words[index]
        if not minute and word is not None and word.hour:
            minute, end = self._minutes_named(end)
        part, after = self._at(end)
        if not minute and part is not None and part.clock in _HALVES:
            late, stop = self._past_half(after)
            told = hour_of_day(led[0], part.clock) * 60 + late
            if late:
                return self._clock_time(index, stop, told // 60, told % 60, open_half=False)
        if (part is None or part.clock not in _HALVES) and (end == led[1] or (minute % 15 and beyond != end)):
            return 0  # halves and quarters of an hour need no more
        hour = led[0] - (minute < 0)
        return self._clock_time(index, end, hour, minute % 60, open_half=True)

    def _past_more(self, minute: int, at: int) -> tuple[int, int]:
        """Minutes past an hour with those that follow them (الخامسة والنصف إلا ثلاث دقائق), and the piece
        after them.
        """
        more, end = self._past(at) if minute > 0 else (0, at)
        return (minute + more, end) if more and 0 < minute + more < 60 else (minute, at)

    def _past(self, at: int) -> tuple[int, int]:
        """Minutes past or to an hour named by an ordinal (والنصف, إلا ربعا), and the piece after them."""
        joint = self.words[at]
        if joint is None or not (joint.conjunction or joint.sign):
            return 0, at
        part = self.words[at + 1]
        minutes, end = 0, at + 2
        tail = self._fraction_tail(at + 1) if part is not None and part.cardinal == 3 else None
        if part is not None and part.half:
            minutes = 30
        elif part is not None and part.unit == "minute" and part.cardinal is None and joint.conjunction:
            minutes = 1  # السابعة ودقيقة
        elif part is not None and part.fraction is not None:
            minutes = int(part.fraction * 60)
        elif tail is not None:
            minutes, end = int(tail[0] * 60), tail[1]  # السابعة وثلاثة أرباع
        else:
            number = self._number(at + 1)
            unit = self.words[number.end] if number is not None else None
            if number is None or number.step != 1 or not 0 < number.value < 60 or number.kind != "number":
                return 0, at
            if number.word is not None and number.word.unit == "minute":
                return int(-number.value if joint.sign else number.value), number.end  # إلا دقيقتين
            spans = joint.conjunction and 0 < at - self.between <= NEAR_BETWEEN  # بين الساعة 9 و10
            if unit is None and spans:
                return 0, at
            if unit is None and self._ends_here(number.end) and (number.value >= 10 or joint.sign):
                if not joint.sign:
                    return int(number.value), number.end  # الساعة 7 و35
                if number.form == "words" and not number.value % 5:
                    return -int(number.value), number.end  # الثامنة إلا خمسا
            if unit is None:
                return 0, at
            if unit.unit != "minute" and unit.clock not in ("am", "pm", "night"):
                return 0, at
            minutes, end = int(number.value), number.end + (unit.unit == "minute")
        return (-minutes if joint.sign else minutes), end

    def _minutes_named(self, at: int) -> tuple[int, int]:
        """Minutes in words right behind an hour, with their unit or before a part of the day: السابعة خمس
        وعشرون دقيقة, السابعة ثلاثين مساء; and the piece after them.
        """
        word = self.words[at]
        number = self._number(at) if word is not None and word.cardinal is not None else None
        if number is None or number.kind != "number" or number.step != 1 or not 5 <= number.value < 60:
            return 0, at
        unit, after = self._at(number.end)
        if unit is not None and unit.unit == "minute":
            return int(number.value), after
        timed = unit is not None and unit.clock in _HALVES and self.kinds[at] == WORD
        return (int(number.value), number.end) if timed else (0, at)

    def _past_half(self, at: int) -> tuple[int, int]:
        """Minutes past or to an hour behind its part of the day (الثامنة مساء والنصف), and the piece after
        them.
        """
        minutes, end = self._past(at)
        behind, _ = self._at(end)
        counted = behind is not None and (
            behind.scale or behind.unit or behind.ratio or behind.money or behind.cardinal is not None
        )
        return (0, at) if counted else (minutes, end)

    def _minutes(self, at: int) -> tuple[int, int]:
        """The minutes named at a piece (30分, 半), and the piece after them."""
        word, beyond = self._at(at)
        if word is not None and word.half_after:
            return 30, beyond
        number = self._number(at) if at < self.count else None
        if number is not None and number.kind == "number" and number.step == 1 and number.value < 60:
            behind, before = self.words[number.end], self.words[at - 1]
            if before is not None and before.clock and before.clock_cue and self.kinds[at] == WORD:
                named = behind is not None and behind.minutes
                return int(number.value), number.end + named  # दस बजकर दस
            if behind is not None and behind.minutes:
                return int(number.value), number.end + 1
        return 0, at

    def _ends_here(self, index: int) -> bool:
        """Whether a sentence or the text ends at a piece."""
        return index >= self.count or self.texts[index] in ".!?;" or self.texts[index] == ")"

    def _by_clock(self, start: int, at: int) -> bool:
        """Whether hours behind an hour with its minutes tell a time, not how long: "at 20:00 hours"."""
        word, before = self.words[at], self.words[start - 1] if start else None
        if word is None or word.unit != "hour" or not self.language.month_first:
            return False
        cued = before is not None and before.clock_cue
        return cued or (start > 0 and self.texts[start - 1].lower() in self.language.hour_leaders)

    def _pointed_time(self, start: int, after: int) -> bool:
        """Whether digits with a point are a time behind a word of the clock: "om 15.30"; where decimals have
        a point as well, beside a day only ("on Monday at 2.30").
        """
        before = self.words[start - 1] if start else None
        if before is None or not before.clock_cue:
            return False
        if self.language.decimal != ",":
            last = self.out[-1].calendar if self.out and self.places[-1][1] == start - 1 else None
            dated = last is not None and (last.weekday is not None or last.day is not None)
            dated = dated or self._day_follows(after)
            if not self.language.month_first or not dated:
                return False
        word, _ = self._at(after)
        if word is not None and word.clock is not None:
            return False
        counted = word is not None and (
            word.unit or word.ratio or word.money or word.scale or word.multiplier or word.country
        )
        return not counted and self.texts[after] not in currencies.SYMBOLS and self.texts[after] not in "-–%"

    def _day_follows(self, at: int) -> bool:
        """Whether a day stands behind a time: "on Monday", "on the 27th", "tomorrow"."""
        at += self.texts[at] == "on"
        day, _ = self._at(at)
        if day is not None and day.weekday is not None:
            return True
        at += self.texts[at] in self.language.definites
        return self.kinds[at] == DIGITS and self.texts[at + 1] in self.language.ordinal_suffixes

    def _tells_time(self, start: int, after: int) -> bool:
        """Whether a number with a word for the hour is a time of day: "à 5 h", "15h30", not "5 h"."""
        before = self.words[start - 1] if start else None
        if before is not None and (before.clock_cue or before.weekday is not None):
            return True
        part, _ = self._at(after)
        if part is not None and (
            part.clock in ("am", "pm", "night") or (part.sign and self.language.minutes_after)
        ):
            return True
        hour = self.texts[after - 2]
        if (
            self.language.minutes_after
            and hour.isdigit()
            and self._joined(after - 1)
            and 6 <= int(hour[:3]) <= 23
        ):
            return True  # "16h" is more often a time than a duration
        if self.kinds[after] == WORD and (self.language.minutes_after or self.language.half_to_hour):
            spoken = self._number(after)  # "sept heures dix", "vijftien uur dertig"
            whole = spoken is not None and spoken.kind == "number" and spoken.step == spoken.scale == 1
            if spoken is not None and whole and 0 < spoken.value < 60 and self._ends_here(spoken.end):
                return True
        minutes = self.texts[after]
        if not (self.kinds[after] == DIGITS and minutes.isdigit() and len(minutes) == 2 and minutes < "60"):
            return False
        early = hour.isdigit() and int(hour[:3]) < _FIRST_HOUR and self._joined(after - 1)
        if early and self.language.half_to_hour and not self.language.minutes_after:
            return False  # "2h30" lasts
        word = self.words[after + 1]
        glued = self.language.glued.get(self.texts[after + 1])
        return not any(found is not None and found.unit for found in (word, glued))

    def _minutes_to(self, index: int, hour: int) -> tuple[int, int, int] | None:
        """The hour before, its minutes and the piece after, where some are wanting: आठ बजने में तीन मिनट."""
        word, after = self._at(index)
        if word is None or not word.to or word.clock is None:
            return None
        number = self._number(after)
        if number is None or number.kind != "number" or number.step != 1 or not 0 < number.value < 60:
            return None
        unit = self.words[number.end]
        if unit is None or unit.unit != "minute" or hour < 1:
            return None
        return hour - 1, 60 - int(number.value), number.end + 1

    def _with_clock(self, start: int, number: Number, clock: str, after: int) -> int:
        wanting = self._minutes_to(number.end, int(number.value)) if number.step == 1 else None
        if wanting is not None:
            return self._clock_time(start, wanting[2], wanting[0], wanting[1], open_half=wanting[0] < 12)
        value = number.value
        hour, minute = int(value), 0
        if number.step < 1:
            halved = self.texts[start].isdigit()  # "8 ونصف مساء", not "8.50 pm"
            spoken = self.language.quarter_hours or self.language.periods_lead
            parts = 60 if halved or (spoken and number.form == "words") else 100
            minute = round((value - hour) * parts)
        if hour >= 100:
            hour, minute = divmod(hour, 100)
            year = not self.language.periods_lead or 1900 <= value <= 2059
            if hour > 12 and clock in ("am", "pm") and year:
                return 0  # "2013 am Abend"
        if hour > 24 or minute > 59:
            return 0
        twelve = clock == "o'clock" and 1 <= hour <= 12
        hour = hour_of_day(hour, clock)
        if (
            clock == "o'clock"
            and self.language.spaced
            and self.language.clock_24
            and self.kinds[after] == DIGITS
            and self.texts[after].isdigit()
            and int(self.texts[after]) < 60
            and len(self.texts[after]) == 2
        ):
            minute = int(self.texts[after])
            after += 1
        elif self.language.periods_lead and clock in _HALVES and not minute:
            late, stop = self._past_half(after)
            if late and hour:
                told = hour * 60 + late
                return self._clock_time(start, stop, told // 60, told % 60, open_half=False)
        elif clock == "o'clock" and not minute:
            minute, after = self._minutes(after)
            hour, minute, after = self._with_minutes_after(hour, minute, after)
            if not minute and self.language.half_to_hour:
                minute, after = self._spoken_minutes(after)
            elif not minute and self.language.month_first:
                minute, after = self._counted_minutes(after)
        return self._clock_time(start, after, hour, minute, open_half=twelve and number.step == 1)

    def _counted_minutes(self, at: int) -> tuple[int, int]:
        """Minutes with their unit behind a whole hour ("8 o'clock and 20 minutes"), and the piece after."""
        joint = self.words[at]
        number = self._number(at + (joint is not None and joint.conjunction)) if at < self.count else None
        unit = self.words[number.end] if number is not None else None
        whole = number is not None and number.kind == "number" and number.step == 1
        if number is None or not whole or unit is None or unit.unit != "minute" or not 0 < number.value < 60:
            return 0, at
        return int(number.value), number.end + 1

    def _spoken_minutes(self, at: int) -> tuple[int, int]:
        """Minutes in words behind an hour ("acht Uhr vierzig"), and the piece after them."""
        joint = self.words[at]
        if joint is not None and joint.conjunction:
            told = self._number(at + 1)  # "8 Uhr und 30 Minuten"
            if told is None or told.kind != "number" or told.step != 1 or not 1 <= told.value < 60:
                return 0, at
            unit = self.words[told.end]
            if unit is not None and unit.unit == "minute":
                return int(told.value), told.end + 1
            return (int(told.value), told.end) if told.value >= 10 and self._ends_here(told.end) else (0, at)
        number = self._number(at) if self.kinds[at] == WORD else None
        if number is None or number.kind != "number" or number.step != 1 or not 0 < number.value < 60:
            return 0, at
        behind, after = self._at(number.end)
        halved = behind is not None and behind.clock in ("am", "pm", "night")
        if behind is not None and behind.unit == "minute" and self._ends_here(after):
            return int(number.value), after
        if number.value < 10 and self.kinds[number.end] == WORD and not halved:
            return 0, at  # "um acht Uhr fünf Läden"
        noun = self.texts[number.end][:1].isupper() and self.language.nouns_capitalised
        noun = noun and not (behind is not None and behind.clock)
        if noun or number.word is not None or (behind is not None and (behind.unit or behind.ratio)):
            return 0, at
        return int(number.value), number.end

    def _with_minutes_after(self, hour: int, minute: int, at: int) -> tuple[int, int, int]:
        """An hour with what is said behind it ("las once y cuarenta", "neuf heures moins vingt"), and the
        piece after that; unchanged where nothing is.
        """
        joint = self.words[at]
        if minute or not self.language.minutes_after or joint is None:
            return hour, minute, at
        signed = joint.conjunction or joint.sign
        place = at + 1 if signed else at
        while signed and self.language.definites and place < at + 3:
            part = self.words[place]
            if not (
                self.texts[place].lower() in self.language.definites or (part is not None and part.article)
            ):
                break
            place += 1
        part = self.words[place]
        if signed and part is not None and part.denominator == 4:
            minutes, end = 15, place + 1
        else:
            number = self._number(place) if self.kinds[place] == WORD or signed else None
            whole = number is not None and number.kind == "number" and number.step == number.scale == 1
            if number is None or not whole or not 1 <= number.value < 60 or number.word is not None:
                return hour, minute, at
            if not signed and (number.form != "words" or number.value < 5):
                return hour, minute, at
            minutes, end = int(number.value), number.end
            behind, after = self._at(end)
            if behind is not None and behind.unit == "minute":
                end = after
            elif (behind is None and self.kinds[end] == WORD) or (
                behind is not None and not behind.clock and (behind.unit or behind.ratio or behind.money)
            ):
                return hour, minute, at
        if joint.sign:
            return (hour - 1) % 24, 60 - minutes, end
        return hour, minutes, end

    def _hour_leads(self, start: int) -> bool:
        """Whether the word before a bare number lets it be an hour: "at", "until", "between 4 and"."""
        before = self.words[start - 1] if start else None
        if before is None:
            return False
        told = self.texts[start - 1].lower()
        if told in self.language.by_words and start > 1:
            changed = self.words[start - 2]
            return changed is None or changed.direction is None  # "rose by 7 this morning"
        if before.clock_cue or told in self.language.hour_leaders:
            return True
        if before.to and start > 1:
            return self._span_leads(start - 2)
        return before.conjunction and 0 < start - self.between <= NEAR_BETWEEN

    def _span_leads(self, start: int) -> bool:
        """Whether a number that begins a span may be an hour ("from 3 to 5"), and no change begins there."""
        first = self.words[start]
        known = self.kinds[start] == DIGITS or (first is not None and first.cardinal is not None)
        if start < 1 or not known:
            return False
        changed = self.words[start - 2] if start > 1 else None
        moved = changed is not None and changed.direction is not None  # "rose from 3 to 5 this morning"
        return self.texts[start - 1].lower() in self.language.hour_leaders and not moved

    def _zone_moved(self, zone: int, at: int) -> tuple[int, int]:
        """A zone with the hours that are added to it ("GMT+2", "UTC-05:30"), and the piece after them."""
        sign, hours = self.texts[at], self.texts[at + 1]
        if sign not in "+-−–" or self.kinds[at + 1] != DIGITS or not self._joined(at + 1):
            return zone, at
        if not hours.isdigit() or len(hours) not in (1, 2, 4) or int(hours[:2]) > _FARTHEST_ZONE:
            return zone, at
        moved, end = 60 * int(hours[:2]) + int(hours[2:] or 0), at + 2
        parts = self.texts[end + 1]
        if self.texts[end] == ":" and parts.isdigit() and len(parts) == len("30") and self._joined(end + 1):
            moved, end = moved + int(parts), end + 2
        return zone + (moved if sign == "+" else -moved), end

    def _hour_before(self, start: int) -> None:
        """Makes an hour of the number that a span of time begins with: "from 5 to 6 pm", "17 bis 18 Uhr",
        "8.30–10 Uhr".
        """
        first = self.out[-1] if self.out else None
        ordinal = first is not None and first.kind == "ordinal" and self.language.periods_lead
        if first is None or not (first.kind == "number" or ordinal) or first.label or first.upper is not None:
            return
        begin, at = self.places[-1]
        value, joint = first.value, self.words[at]
        to = self.texts[at] in HYPHENS or (joint is not None and (joint.to or joint.either))
        to = to or (self.texts[at].lower() in self.language.coordinators and 0 < begin - self.between <= 3)
        if at != start - 1 or not to or value is None or not 0 <= value <= 24 or first.scale != 1:
            return
        pointed = CLOCK.fullmatch(first.text) if value % 1 or "." in first.text else None
        if value % 1 and pointed is None:
            return
        minute = int(pointed[2]) if pointed is not None else 0
        calendar = Calendar(hour=int(value) % 24, minute=minute, twelve_hour=value <= 12)
        self.out[-1] = self._quantity("time", begin, at, calendar=calendar)

    def _half_before(self, start: int) -> str | None:
        """The half of the day that the words before a time tell: "in the evening at", "Freitagabend um"."""
        if self.language.periods_lead:
            return self._half_leading(start)
        at, cue = start - 1, self.words[start - 1]
        if cue is not None and cue.clock_cue and at:
            at -= 1
        told = self.texts[at].lower()
        half = self.language.day_parts.get(told)
        day = self.words[at]
        if half is None and day is not None and day.weekday is not None:
            endings = {**self.language.day_parts, **self.language.day_endings}
            return next((part for end, part in endings.items() if told.endswith(end)), None)
        return half

    def _half_leading(self, start: int) -> str | None:
        """The half of the day that a part of it before a time tells, a preposition between them or none:
        بعد الظهر في 3:30; None where another quantity stands there.
        """
        cue = self.words[start - 1]
        led = cue is not None and (cue.clock_cue or cue.year_cue) and cue.clock is None
        at = start - 1 - bool(led)
        places, day = self.places, self.words[at] if at > 0 else None
        if day is not None and day.weekday is not None and places and places[-1] == (at, at + 1):
            at, places = at - 1, places[:-1]  # مساء الأحد الساعة العاشرة
        for first in (at, at - 1, at - 2):
            part, after = self._at(first) if first >= 0 else (None, 0)
            if part is not None and after == at + 1 and (part.clock in _HALVES or part.unit == "night"):
                taken = bool(places) and places[-1][1] > first
                return None if taken else part.clock or "night"
        return None

    def _with_seconds(self, start: int, end: int) -> int:
        """Records 7:56:13 as a time of day where the word behind it says that it is one; it may be how long a
        race took.
        """
        parts = [self.texts[at] for at in range(start, end, 2)]
        told = CLOCK.fullmatch(":".join(parts[:2])) and CLOCK.fullmatch(f"0:{parts[2]}")
        word, after = self._at(end)
        if not told or word is None or word.clock is None:
            return self._emit(self._quantity("name", start, end), start, end)
        hour, minute, second = map(int, parts)
        open_half = word.clock == "o'clock" and not self.language.clock_24 and 1 <= hour <= 12
        hour = hour_of_day(hour, word.clock)
        end = self._clock_time(start, after, hour, minute, open_half=open_half)
        time = self.out[-1]
        if time.calendar is not None:
            self.out[-1] = replace(time, calendar=replace(time.calendar, second=second))
        return end

    def _share_hours(self) -> None:
        """Makes hours of the figures that a list has before a time of a known half of the day: "at 3, 6 and
        9pm", "um 15, 18 und 21 Uhr".
        """
        listed, half = False, None
        for position in range(len(self.out) - 2, -1, -1):
            head, tail = self.out[position], self.out[position + 1]
            (start, first), (last, end) = self.places[position : position + 2]
            joints = self.texts[first:last]
            joint = self.words[last - 1]
            closed = joint is not None and joint.conjunction and joints[:-1] in ([], [","])
            told = tail.calendar
            plain = head.kind == "number" and head.text.isdigit() and len(head.text) <= len("24")
            listed = (closed or (listed and joints == [","])) and plain and not head.label
            if not listed or told is None or told.hour is None or told.twelve_hour:
                listed = False
                continue
            if closed:
                told_by = (word.clock for word in self.words[last:end] if word is not None)
                half = next((clock for clock in told_by if clock in _HALVES), None)
            hour = hour_of_day(int(head.text), half)
            if hour > 24 or (half is not None and int(head.text) > 12):
                listed = False
                continue
            calendar = Calendar(hour=hour % 24, minute=0, zone=told.zone)
            self.out[position] = self._quantity("time", start, first, calendar=calendar)

    def _clock_time(self, start: int, end: int, hour: int, minute: int, *, open_half: bool) -> int:
        """Records a time of day with the zone behind it; ``open_half`` where it may be twelve hours later."""
        part, beyond = self._at(end)
        if part is not None and part.clock in _HALVES:
            last = self.words[end - 1]
            twice = last is not None and last.clock in _HALVES and self.language.periods_lead
            midnight = last is not None and last.time is not None and not hour  # "midnight tonight"
            hour = hour if twice or midnight else hour_of_day(hour, part.clock)  # 11 صباحا وقت الغداء
            open_half, end = False, beyond
        elif open_half and start and (self.language.day_parts or self.language.periods_lead):
            half = self._half_before(start)
            if half is not None:
                hour, open_half = hour_of_day(hour, half), False  # "in the evening 7:30"
        if part is not None and part.time is not None and not minute and hour % 12 == part.time[0] % 12:
            hour, open_half, end = part.time[0], False, beyond  # "12:00 noon"
        zone: int | None = None
        for at in (end - 1, end):
            word, beyond = self._at(at)
            if word is not None and word.zone is not None:
                zone, end = self._zone_moved(word.zone, beyond)
        if zone is None and self.texts[end] == "(":
            word, beyond = self._at(end + 1)
            if word is not None and word.zone is not None:
                moved, beyond = self._zone_moved(word.zone, beyond)
                if self.texts[beyond] == ")":
                    zone, end = moved, beyond + 1  # "7 pm (EST)"
        self._hour_before(start)
        if minute and self.language.minutes_before and self.texts[end] in self.language.minutes_before:
            # "前" may also say that something happens before the time itself.
            passed = hour * 60 - minute
            before = Calendar(hour=passed // 60 % 24, minute=passed % 60, twelve_hour=open_half)
            told = Calendar(hour=hour % 24, minute=minute, twelve_hour=open_half)
            time = replace(self._quantity("time", start, end + 1, calendar=before), other_calendar=told)
            return self._emit(time, start, end + 1)
        self.timed = True
        calendar = Calendar(hour=hour % 24, minute=minute, twelve_hour=open_half and zone is None, zone=zone)
        return self._emit(self._quantity("time", start, end, calendar=calendar), start, end)
