"""Times of day as they are spoken: "half past eight", "viertel vor drei", "halb acht", "seven thirty pm".

The words that turn minutes before an hour into a time are the language's ``past_words`` and ``to_words``.
"""

from __future__ import annotations

import re
from decimal import Decimal

from mtcheck.quantities.clock_times import CLOCK, NEAR_BETWEEN, hour_of_day
from mtcheck.quantities.dates import LAST_DAY, LAST_MONTH
from mtcheck.quantities.day_lists import DayLists
from mtcheck.quantities.tokens import DIGITS, HYPHENS, WORD

_AROUND_MIDDLES = ("12", "1")
_MINUTES = re.compile(r"[0-5]\d")
_QUARTER = 15
_LATEST_HOUR, _LAST_HOUR = 12, 24
_SPOKEN_MINUTES = frozenset((5, 10, 20, 25))
_QUARTERS = {Decimal("0.25"): 15, Decimal("0.75"): 45, Decimal(1) / 3: 20}


class SpokenTimes(DayLists):
    """Reads minutes before or past an hour, and hours with their minutes in words."""

    def _clock_time(self, start: int, end: int, hour: int, minute: int, *, open_half: bool) -> int:
        """Records a time of day, and the hour that a span ends with behind it: "from 9:00 to 5"."""
        moved = self._moved_by(start, end) if self.language.periods_lead and not minute % 15 else None
        if moved is not None:
            by, end = moved  # قبل الخامسة والنصف بثلاث دقائق
            total = hour * 60 + minute + by
            start, hour, minute = start - 1, total // 60 % 24, total % 60
        at = super()._clock_time(start, end, hour, minute, open_half=open_half)
        joint = self.words[at]
        ranges = joint is not None and (
            joint.to or (joint.conjunction and 0 < start - self.between <= NEAR_BETWEEN)
        )
        last = self._hour_at(at + 1) if ranges and at + 1 < self.count else None
        if last is None or not self._ends_here(last[1]) or self._is_dotted_day(last[1]):
            return at
        return super()._clock_time(at + 1, last[1], last[0], 0, open_half=last[2])

    def _is_dotted_day(self, end: int) -> bool:
        """Whether a number is made a day by the point that it ends at, with its month behind it: "7. Mai"."""
        if self.texts[end] != "." or not self._joined(end) or end + 1 >= self.count:
            return False
        month = self.words[end + 1]
        return self.kinds[end + 1] == DIGITS or (month is not None and bool(month.month))

    def _moved_by(self, start: int, end: int) -> tuple[int, int] | None:
        """The minutes behind a time that a word before it says it is later or earlier by, and the piece after
        them: قبل الخامسة بثلاث دقائق.
        """
        sign, joint = self.texts[start - 1] if start else "", self.words[end]
        hangs = self.texts[end] in self.language.proclitics and not (joint is not None and joint.conjunction)
        if sign not in self.language.beside or not hangs:
            return None
        named = self._named_minutes(end + 1)
        if named is None or named[2]:
            return None
        unit = self.words[named[1]]
        stop = named[1] + (unit is not None and unit.unit == "hour")  # بربع ساعة
        return (named[0] if sign in self.language.past_words else -named[0]), stop

    def _spoken_time(self, index: int) -> int:
        """Records the time that begins at a piece, and gives the piece after it; 0 where none does."""
        if self.language.hour_nouns and self.texts[index + 1] == ".":
            dotted = self._dotted_hour(index)
            if dotted:
                return dotted
        word = self.words[index]
        at = index
        middle, stop = self._at(index + 1) if self.texts[index] in _AROUND_MIDDLES else (None, 0)
        if middle is not None and middle.time is not None and not middle.time[1]:
            first = self.texts[index] == "1"  # "12 noon", 1 منتصف الليل
            if not first or self.language.periods_lead:
                return self._clock_time(index, stop, middle.time[0] + first, 0, open_half=False)
        if word is not None and word.article:
            at = self._after_joiner(index + 1)
        elif word is None and len(self.texts[index]) > 2:
            return 0  # as most figures are
        named = self._named_minutes(at)
        if named is None:
            return 0
        minutes, end, plain = named
        if index and self.texts[index - 1].lower() in self.language.to_leads:
            wanted = self._named_hour(end)  # "za kwadrans ósma"
            if wanted is not None and wanted[0] <= 12 and self._ends_hour(wanted[1]):
                total = wanted[0] * 60 - minutes
                start = index - 1
                return self._clock_time(start, wanted[1], total // 60 % 24, total % 60, open_half=True)
        if self.texts[end] in HYPHENS and self.texts[end + 1].lower() in self.language.past_words:
            end += 1  # "half-past five"
        sign = self.texts[end].lower()
        if sign in self.language.past_words or sign in self.language.to_words:
            past = sign in self.language.past_words
            before = self.words[index - 1] if index else None
            ranged = self.words[end]  # "od 10 do 15"
            cued = before is not None and before.clock_cue and not (ranged is not None and ranged.to)
            halved = self.words[end + 1]
            half = 30 if halved is not None and halved.half and self.language.half_to_hour else 0
            beyond = end + 2 if half else end + 1
            leads = self.language.minutes_after and self.texts[beyond].lower() in self.language.definites
            clock = self.words[beyond]
            leads = leads or (clock is not None and clock.clock_before == "o'clock")  # قبل الساعة العاشرة
            hour = self._hour_at(beyond + leads, dated=not plain)  # "quinze para as nove"
            led = self.texts[index - 1].lower() if index else ""  # "in the 15 minutes to 9:00"
            definite = led in self.language.definites or led in self.language.ordinal_leaders
            whole = self._clock_at(beyond) if hour is None and not plain and not definite else None
            if hour is None and whole is None:
                return 0
            if whole is not None:
                value, later, stop, open_half = whole
            elif hour is not None:
                value, stop, open_half = hour
                later, stop = self._minutes_of_hour(stop) if not half else (0, stop)
            part, _ = self._at(stop)
            named_hour = clock is not None and clock.time is not None  # "five to midnight"
            told = cued or half or named_hour or self._tells_now(index)
            asked = before is not None and before.clock_cue and self.kinds[index] == WORD
            asked = asked and self.language.month_first and minutes in _SPOKEN_MINUTES
            told = told or (asked and self._ends_here(stop))  # "at five to nine"
            told = told or (part is not None and part.clock in ("am", "pm", "night"))
            closed = (minutes in _SPOKEN_MINUTES or minutes == _QUARTER) and self._ends_here(stop)
            falls = minutes > value and self.kinds[index] == WORD  # "ten to seven" is no range
            started = index > 0 and self.texts[index - 1].lower() in self.language.start_words
            falls = falls and (not index or (before is not None and before.year_cue and not started))
            told = told or (closed and ((index == 0 and self.language.half_to_hour) or falls))
            spanned = ranged is not None and ranged.to and self._opens_span(index)
            spanned = spanned and not (falls or self._tells_now(index))
            if plain and (spanned or (ranged is not None and ranged.to and self.language.minutes_after)):
                return 0  # "from 5 to 6 pm", "dalle nove alle cinque"
            numbered = self.words[beyond + leads]
            by_ordinal = numbered is not None and numbered.hour and numbered.cardinal is None
            if self.language.periods_lead and ranged is not None and ranged.to and (plain or not by_ordinal):
                return 0  # عشر دقائق إلى الثامنة
            told = told or (by_ordinal and self._ends_here(stop))  # خمس وثلاثون بعد السابعة
            if plain and not told and sign not in self.language.plain_past_words:
                return 0
            total = value * 60 + later - half  # "vijf over half acht", "three minutes to five thirty"
            total += minutes if past else -minutes
            return self._clock_time(index, stop, total // 60 % 24, total % 60, open_half=open_half)
        down = self.language.half_to_hour if minutes == 30 else self.language.quarter_to_hour
        if down and not plain and at == index:
            hour = self._hour_at(end)
            before = self.words[index - 1] if index else None
            if (
                hour is not None
                and hour[0] <= 12
                and not (before is not None and before.cardinal is not None)
            ):
                total = hour[0] * 60 - 60 + minutes
                return self._clock_time(index, hour[1], total // 60 % 24, total % 60, open_half=hour[2])
        cue = self.words[index - 1] if index else None
        asked = index > 0 and self.texts[index - 1].lower() in self.language.hour_leaders
        asked = asked or (cue is not None and (cue.clock_cue or cue.between))
        if minutes == 30 and not plain and at == index and asked:
            hour = self._hour_at(end) if self.language.month_first else None
            if hour is not None and hour[0] <= 12:
                return self._clock_time(index, hour[1], hour[0], 30, open_half=hour[2])  # "at half seven"
        return self._hour_and_minutes(index) if plain and at == index else 0

    def _clock_at(self, at: int) -> tuple[int, int, int, bool] | None:
        """The hour and minutes in figures at a piece, the piece after them, and whether they may be twelve
        hours later: "three minutes past 10:10".
        """
        clock, after = self._at(at + 1)
        named = clock is not None and clock.clock == "o'clock"
        hour, minutes = self.texts[at], self.texts[after]
        if named and hour.isdigit() and len(hour) <= 2 and _MINUTES.fullmatch(minutes):
            return int(hour), int(minutes), after + 1, int(hour) <= _LATEST_HOUR  # "vor 10 Uhr 30"
        pointed = CLOCK.fullmatch(hour) if named else None
        if pointed is not None:  # "zwei Minuten vor 10.30 Uhr"
            return int(pointed[1]), int(pointed[2]), after, int(pointed[1]) <= _LATEST_HOUR
        minutes = self.texts[at + 2]
        figures = hour.isdigit() and _MINUTES.fullmatch(minutes) is not None
        tight = self.texts[at + 1] == ":" and self._joined(at + 1) and self._joined(at + 2)
        if not (figures and tight) or int(hour[:3]) > _LAST_HOUR or self.texts[at + 3] == ":":
            return None
        clock, after = self._at(at + 3)
        end = after if clock is not None and clock.clock == "o'clock" else at + 3
        return int(hour), int(minutes), end, 1 <= int(hour) <= _LATEST_HOUR

    def _minutes_of_hour(self, at: int) -> tuple[int, int]:
        """The minutes in words right behind an hour that others are counted from, and the piece after them:
        "five thirty", الخامسة والنصف.
        """
        if self.language.periods_lead:
            minutes, end = self._past(at)
            return (minutes, end) if minutes > 0 else (0, at)
        clock = self.words[at - 1]
        if self.language.half_to_hour and clock is not None and clock.clock == "o'clock":
            return self._spoken_minutes(at)  # "zwei Minuten vor zehn Uhr dreißig"
        number = self._number(at) if self.language.month_first and self.kinds[at] == WORD else None
        if number is None or number.kind != "number" or number.step != 1 or number.word is not None:
            return 0, at
        part, _ = self._at(number.end)
        ends = self._ends_here(number.end) or (part is not None and part.clock in ("am", "pm", "night"))
        return (int(number.value), number.end) if ends and 10 <= number.value < 60 else (0, at)

    def _ends_hour(self, at: int) -> bool:
        """Whether a clause ends at a piece, or a part of the day stands there."""
        part, _ = self._at(at)
        told = part is not None and (part.clock in ("am", "pm", "night") or part.conjunction)
        return told or self._ends_here(at) or self.texts[at] == ","

    def _tells_now(self, index: int) -> bool:
        """Whether "it is" stands before a piece: "it's ten to seven"."""
        words = self.language.time_tellers
        if not words or not index:
            return False
        at = index - 1
        short = at >= 2 and self.texts[at] in words and self.texts[at - 1] in "'’"
        return self.texts[at] in words and self.texts[at - 1 - short].lower() in words

    def _opens_span(self, index: int) -> bool:
        """Whether a number before "to" begins a span of hours: behind "from", or in digits that no word
        before them calls a time of day.
        """
        before = self.words[index - 1] if index else None
        if before is None:
            return self.kinds[index] == DIGITS
        return before.between or (before.year_cue and not before.clock_cue)

    def _ordinal_hour(self, index: int) -> int:
        """An hour named by an ordinal behind "at" or before a part of the day: "o ósmej", "trzecia rano"."""
        named = self._named_hour(index)
        before = self.words[index - 1] if index else None
        cued = before is not None and before.clock_cue
        if named is None:
            return 0
        led = self._led_by_part(index) if self.language.periods_lead else None
        if led is not None:
            start, clock = led
            minute, end = self._past(named[1])
            if minute >= 0:
                behind, _ = self._at(end)
                hour = named[0] if behind is not None and behind.clock else hour_of_day(named[0], clock)
                return self._clock_time(start, end, hour, minute, open_half=False)
        hour, end = named
        minutes = self._number(end) if self.kinds[end] != DIGITS else None
        spelled = minutes is not None and minutes.kind == "number" and minutes.step == 1
        if spelled and minutes is not None and 5 <= minutes.value < 60:
            behind, _ = self._at(minutes.end)
            halved = behind is not None and behind.clock in ("am", "pm", "night")
            cued = cued or halved  # "ósma trzydzieści rano"
        if spelled and minutes is not None and 5 <= minutes.value < 60 and cued:
            behind, _ = self._at(minutes.end)
            if behind is None or not (behind.unit or behind.ratio or behind.money or behind.scale):
                return self._clock_time(index, minutes.end, hour, int(minutes.value), open_half=hour <= 12)
        part, _ = self._at(end)
        if self.texts[end].lower() in self.language.hour_nouns:
            return self._clock_time(index, end + 1, hour, 0, open_half=hour <= 12)  # "po osmé hodině"
        daytime = part is not None and (part.clock in ("am", "pm", "night") or part.trailing)
        daytime = daytime and part is not None and part.clock is not None
        middle = part is not None and part.time is not None and not part.time[1] and hour in (12, 1)
        daytime = daytime or middle  # الثانية عشرة منتصف الليل
        cued = cued or self._behind_weekday(index)
        if self.language.periods_lead and self._moved_by(index, end) is not None:
            return self._clock_time(index, end, hour, 0, open_half=hour <= 12)
        ends = self.kinds[end] != WORD or (part is not None and (part.conjunction or part.to))
        if daytime or (cued and ends):
            return self._clock_time(index, end, hour, 0, open_half=hour <= 12)
        return 0

    def _dotted_hour(self, index: int) -> int:
        """An hour that a figure with a dot tells, the first of two as well: "mezi 10. a 20. hodinou"."""
        digits, at = self.texts[index], index + 2
        if not (digits.isdigit() and int(digits) <= _LAST_HOUR and self._joined(index + 1)):
            return 0
        joint = self.words[at]
        if joint is not None and (joint.conjunction or joint.to or joint.either):
            second = self.texts[at + 1].isdigit() and self.texts[at + 2] == "."
            at = at + 3 if second else at
        if self.texts[at].lower() not in self.language.hour_nouns:
            return 0
        end = index + 2 if at > index + 2 else at + 1
        return self._clock_time(index, end, int(digits), 0, open_half=int(digits) <= _LATEST_HOUR)

    def _behind_weekday(self, index: int) -> bool:
        """Whether a day of the week and a preposition stand before a piece: الأربعاء في الرابعة."""
        cue = self.words[index - 1] if index > 1 else None
        led = self.language.periods_lead and cue is not None and cue.year_cue and bool(self.places)
        if not led or self.places[-1][1] != index - 1:
            return False
        whole = self._led_ordinal(index)
        if whole is not None and whole[0] > _LATEST_HOUR:
            return False  # الجمعة في الثالثة والعشرين
        last = self.out[-1].calendar
        return last is not None and last.weekday is not None

    def _led_by_part(self, index: int) -> tuple[int, str] | None:
        """The part of the day right before an hour that no other hour stands before: مساء السابعة."""
        for start in (index - 1, index - 2):
            word, after = self._at(start) if start >= 0 else (None, 0)
            if word is not None and after == index and word.clock in ("am", "pm", "night"):
                taken = bool(self.places) and self.places[-1][1] >= start and start > 0
                return None if taken else (start, word.clock)
        half = self._half_leading(index) if index else None  # بعد الظهر في السابعة
        return (index, half) if half is not None else None

    def _named_hour(self, index: int) -> tuple[int, int] | None:
        """The hour of an ordinal at a piece, and the piece after it."""
        word = self.words[index]
        led = self._led_ordinal(index) if self.language.periods_lead else None
        if led is not None and led[0] <= 12:
            return led  # قبل الثامنة
        if word is None or not word.hour or word.ordinal is None:
            return None
        units = self.words[index + 1]
        if word.ordinal == 20 and units is not None and units.hour and 0 < (units.ordinal or 0) <= 4:
            return 20 + (units.ordinal or 0), index + 2
        return (word.ordinal, index + 1) if word.ordinal <= 24 else None

    def _named_minutes(self, at: int) -> tuple[int, int, bool] | None:
        """Minutes at a piece, the piece after them, and whether they are a number without their unit."""
        word = self.words[at]
        timed = self.words[at + 1]
        beside = self.language.beside
        hourly = timed is not None and timed.unit == "hour" and self.texts[at + 2].lower() in beside
        if word is not None and word.half and not word.article:
            spelt = self.words[at + 2] if timed is not None and timed.article else None
            if spelt is not None and spelt.unit == "hour" and self.texts[at + 3].lower() in beside:
                return 30, at + 3, False  # "half an hour past four"
            return 30, at + 1 + hourly, False
        if word is not None and word.unit == "minute" and word.suffix and word.cardinal:
            if self.texts[at + 1].lower() in beside:
                return word.cardinal, at + 1, False  # "eine Viertelstunde vor acht"
            if self.language.quarter_to_hour:
                return None
        counted_once = word is not None and word.unit == "minute" and word.cardinal is None
        if counted_once and at and self.words[at - 1] is not None:
            counted = self.words[at - 1].article  # type: ignore[union-attr]
            return (1, at + 1, False) if counted and self.texts[at + 1].lower() in beside else None
        if word is not None and word.denominator == 4 and word.ratio is None:
            return 15, at + 1 + hourly, False
        if word is not None and word.fraction in _QUARTERS:
            return _QUARTERS[word.fraction], at + 1 + hourly, False  # ربع ساعة قبل الثامنة
        beyond = self.words[at + 1]
        told = self.language.quarter_to_hour or self.texts[at + 2].lower() in beside
        quarters = told and beyond is not None and beyond.denominator == 4
        if quarters and word is not None and word.cardinal == 3:
            return 45, at + 2, False  # "drei viertel acht"
        if self.language.periods_lead and word is not None and word.cardinal == 3:
            tail = self._fraction_tail(at)
            if tail is not None and tail[2]:
                return 45, tail[1], False  # ثلاثة أرباع بعد السابعة
        if self.kinds[at] == DIGITS:
            if len(self.texts[at]) > 2:
                return None
        elif word is None or word.cardinal is None or word.article:
            return None
        number = self._number(at)
        if number is None or number.kind != "number" or number.step != 1 or not 0 < number.value < 60:
            return None
        unit, after = self._at(number.end)
        if unit is not None and unit.unit == "minute":
            after += self.texts[after] == "." and self._joined(after) and not self._joined(after + 1)
            return int(number.value), after, False  # "10 min. to 8"
        if number.word is not None and number.word.unit == "minute":
            return int(number.value), number.end, False  # "kwadrans po ósmej"
        return int(number.value), number.end, True

    def _hour_at(self, at: int, *, dated: bool = False) -> tuple[int, int, bool] | None:
        """The hour at a piece, the piece after it, and whether it may be twelve hours later; a month may
        stand right behind it where the hour is ``dated`` ("half past seven May 22").
        """
        word = self.words[at]
        named = self._named_hour(at)
        if named is not None:
            return named[0], named[1], named[0] <= 12
        phrase, beyond = self._at(at)
        if phrase is not None and phrase.time is not None and not phrase.time[1]:
            return phrase.time[0], beyond, False  # noon
        if self.kinds[at] != DIGITS and (word is None or word.cardinal is None):
            return None
        number = self._number(at)
        most = 24 if self.language.clock_24 else 12
        if number is None or number.kind != "number" or number.step != 1 or not 0 < number.value <= most:
            return None
        behind, after = self._at(number.end)
        end = number.end
        if behind is not None:
            if behind.clock == "o'clock":
                end = after
            elif behind.unit or behind.ratio or behind.money or behind.scale or behind.suffix:
                return None
            if behind.month and not dated and end == number.end:
                return None
            if behind.denominator:
                return None
        if self.kinds[end] == DIGITS or (
            self.kinds[end + 1] == DIGITS and self._joined(end) and self._joined(end + 1)
        ):
            return None
        return int(number.value), end, number.value <= 12

    def _hour_and_minutes(self, index: int) -> int:
        """ "seven thirty five pm": an hour and its minutes in words, with the half of the day behind."""
        dated = self._dated_hour(index)
        if dated:
            return dated
        if self.kinds[index] == DIGITS:
            spaced = self._spaced_time(index)
            if spaced or not self.language.month_first or self.kinds[index + 1] != WORD:
                return spaced
        hour = self._number(index)
        if hour is not None and self.language.periods_lead:
            counted = self._units_and_tens(index, int(hour.value), hour.end)
            if counted:
                return counted
        place = self._after_joiner(hour.end) if hour is not None else index
        zero = self.texts[place].lower() in self.language.zeros  # "seven oh five"
        spelled = (
            self.kinds[place] != DIGITS or _MINUTES.fullmatch(self.texts[place]) is not None
        )  # "eight 30 pm"
        minutes = self._number(place + zero) if hour is not None and spelled else None
        if zero and (minutes is None or minutes.value > 9):
            return 0
        if hour is None or minutes is None or minutes.step != 1 or not 0 < minutes.value < 60:
            return 0
        part, _ = self._at(minutes.end)
        before = self.words[index - 1] if index else None
        cued = before is not None and (before.clock_cue or before.filler) and self.language.month_first
        cued = cued or (index > 0 and self.texts[index - 1].lower() in self.language.day_parts)
        cued = cued and hour.value <= 12
        sure = self.language.month_first or self.language.half_to_hour
        cued = cued or (before is not None and before.clock_cue and sure and hour.value <= 24)
        cued = cued and (minutes.value >= 10 or zero) and self._ends_here(minutes.end)
        if cued and minutes.kind == "number" and minutes.word is None:
            told = int(hour.value)  # "at five thirty", "um neunzehn dreißig"
            return self._clock_time(index, minutes.end, told, int(minutes.value), open_half=told <= 12)
        if (
            part is None
            or part.clock not in ("am", "pm", "night")
            or minutes.kind != "number"
            or hour.value > 24
        ):
            return 0
        return self._clock_time(index, minutes.end, int(hour.value), int(minutes.value), open_half=False)

    def _units_and_tens(self, index: int, value: int, end: int) -> int:
        """An hour and its minutes joined like units and tens, with the half of the day behind: ثمانية وأربعون
        صباحا is 8:40 in the morning.
        """
        joint = self.words[end]
        if value <= 24 and joint is not None and joint.conjunction:
            number = self._number(end + 1)
            whole = number is not None and number.kind == "number" and number.step == 1
            if number is None or not whole or not 10 <= number.value < 60:
                return 0
            hour, minute, end = value, int(number.value), number.end
        elif 24 < value < 60 and value % 10:
            hour, minute = value % 10, value - value % 10
        else:
            return 0
        part, _ = self._at(end)
        if part is None or part.clock not in ("am", "pm"):
            return 0
        return self._clock_time(index, end, hour, minute, open_half=False)

    def _dated_hour(self, index: int) -> int:
        """A bare hour at the end of a sentence that a word of the clock joins to the day before it ("Friday
        at 4.", "am 5. März um acht"), or an hour and its minutes in words right behind a day.
        """
        if self.words[index - 1] is not None and self.words[index - 1].clock_cue:  # type: ignore[union-attr]
            early = self._hour_before_day(index)
            if early:
                return early
        last = self.out[-1].calendar if self.out else None
        if last is None and not self._numbers_day():
            return 0
        if last is not None and last.day is None and last.weekday is None:
            return 0
        end = self.places[-1][1]
        cue = self.words[index - 1]
        near = end == index - 1 or (end == index - 2 and self.texts[end] in ",.")  # "Mon. at 5"
        cued = near and (
            (cue is not None and (cue.clock_cue or cue.bound == "about")) or self.texts[index - 1] == "@"
        )
        follows = end == index or (end == index - 1 and self.texts[index - 1] == ",")
        number = self._number(index) if cued or (follows and self.kinds[index] == WORD) else None
        most = 24 if self.language.clock_24 else 12
        if number is None or not 1 <= number.value <= most or number.step != 1 or number.word is not None:
            return 0
        minutes = self._number(number.end) if self.kinds[number.end] == WORD else None
        told = minutes is not None and minutes.kind == "number" and minutes.step == 1 and minutes.word is None
        if told and minutes is not None and 10 <= minutes.value < 60 and self._ends_here(minutes.end):
            hour, minute = int(number.value), int(minutes.value)
            return self._clock_time(index, minutes.end, hour, minute, open_half=hour <= 12)
        if not cued or not self._ends_here(number.end):
            return 0
        return self._clock_time(index, number.end, int(number.value), 0, open_half=number.value <= 12)

    def _numbers_day(self) -> bool:
        """Whether the last quantity is the number of a day without its month: "the 5th", "Friday 23"."""
        if not self.out or not (self.language.month_first or self.language.ordinal_dot):
            return False
        last = self.out[-1]
        if last.value is None or not 1 <= last.value <= 31 or last.upper is not None:
            return False
        start = self.places[-1][0]
        before = self.out[-2].calendar if len(self.out) > 1 and self.places[-2][1] == start else None
        if before is not None and before.weekday is not None:
            return last.kind in ("number", "ordinal")  # "Friday 23", "Tue 20th"
        led = self.language.definites if self.language.month_first else self.language.ordinal_leaders
        return last.kind == "ordinal" and start > 0 and self.texts[start - 1].lower() in led

    def _hour_before_day(self, index: int) -> int:
        """A bare hour behind "at" and before its day: "at 9 on Monday", "um 9 am 5. Mai"."""
        number = self._number(index) if self.language.month_first or self.language.half_to_hour else None
        most = 24 if self.language.clock_24 else 12
        if number is None or number.kind != "number" or number.step != 1 or not 1 <= number.value <= most:
            return 0
        place = number.end
        joint = self.words[place]
        leads = joint is not None and (joint.month_cue if self.language.ordinal_dot else joint.filler)
        if self.language.ordinal_dot and not leads:
            return 0
        changed = self.words[index - 2] if index > 1 else None
        if changed is not None and changed.direction is not None and self.language.ordinal_dot:
            return 0  # "stieg um 7 am Montag"
        place += leads
        day, _ = self._at(place)
        dated = day is not None and (day.weekday is not None or (day.month is not None and not day.period))
        if not dated and leads:
            dated = self._day_at(place)
        if not dated or number.word is not None:
            return 0
        return self._clock_time(index, number.end, int(number.value), 0, open_half=number.value <= 12)

    def _day_at(self, at: int) -> bool:
        """Whether a day of a month begins at a piece in figures: "22 May", "the 22nd", "22/10/2018"."""
        if self.texts[at] in self.language.month_verbs:
            return self.kinds[at + 1] == DIGITS  # "may 22nd"
        definite = self.texts[at].lower() in self.language.definites
        at += definite
        digits, spelt = self.texts[at], self.words[at]
        if spelt is not None and spelt.ordinal and spelt.ordinal <= LAST_DAY and self.language.ordinal_dot:
            return True  # "am zweiundzwanzigsten"
        day, dot, month_told = digits.partition(".")
        month_told = month_told.partition(".")[0]
        if dot and self.language.ordinal_dot and day.isdigit() and month_told.isdigit():
            return len(day) <= 2 and int(day) <= LAST_DAY and int(month_told[:3]) <= LAST_MONTH
        if self.kinds[at] != DIGITS or not digits.isdigit() or len(digits) > len("2018"):
            return False
        end = self._after_suffix(at + 1)
        month = self.words[end]
        named = month is not None and month.month is not None and month.period is None
        signed = self.texts[at + 1] in "/-" and self._joined(at + 1) and self._joined(at + 2)
        return named or signed or ((definite or self.language.ordinal_dot) and end > at + 1)

    def _spaced_time(self, index: int) -> int:
        """An hour and its minutes in digits with a space or colon between, and the half of the day behind:
        "5 30 pm", "5: 30 pm".
        """
        at = index + 1 + (self.texts[index + 1] in (":", ".", "h", "H"))  # "10 h 10 pm"
        hour, minutes = self.texts[index], self.texts[at]
        if self.kinds[at] != DIGITS or not (hour.isdigit() and minutes.isdigit()):
            return 0
        if self._joined(at) and (at == index + 1 or self._joined(index + 1)):
            return 0  # but "7 :30 pm"
        latest = 24 if minutes == "00" or self.language.clock_24 else 12
        if not (1 <= int(hour[:3]) <= latest and len(minutes) == 2 and int(minutes) < 60):
            return 0
        part, _ = self._at(at + 1)
        named = part is not None and part.clock == "o'clock" and self.texts[index + 1] == ":"
        if named and int(hour[:3]) <= 24:
            after, early = self._at(at + 1)[1], int(hour) <= 12 and not self.language.clock_24
            return self._clock_time(index, after, int(hour), int(minutes), open_half=early)  # "19: 30 Uhr"
        if part is None or part.clock not in ("am", "pm"):
            whole = minutes == "00" and at > index + 1 and self._joined(index + 1)
            if not whole or (self._joined(at + 1) and self.kinds[at + 1] == WORD):
                return 0
            return self._clock_time(index, at + 1, int(hour), 0, open_half=True)  # "20: 00"
        return self._clock_time(index, at + 1, int(hour), int(minutes), open_half=False)
