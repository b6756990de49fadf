"""What stands behind a number: shares, money, measures, clocks; or nothing, and it is a year or a number."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from mtcheck.quantities import currencies
from mtcheck.quantities.language import NAMELESS, OPENS_PHRASE
from mtcheck.quantities.numerals import ONE, Number
from mtcheck.quantities.quantity import Calendar, Quantity, changed
from mtcheck.quantities.ranges import Ranges
from mtcheck.quantities.spoken_times import SpokenTimes
from mtcheck.quantities.tokens import DIGITS, HYPHENS, SYMBOL, WORD
from mtcheck.quantities.units import UNITS, meanings
from mtcheck.types import Span

# "saatte yaklaşık 60 kilometre": how far before a measure the time may stand that it is counted by.
_PER_REACH = 3
# So far before a multiple the word for an increase may stand.
_GROWTH_REACH = 3

if TYPE_CHECKING:
    from mtcheck.quantities.language import Word
    from mtcheck.quantities.quantity import Bound, Kind


#: Symbols of units that are words as well: "nel 2014 ha", "en 2007 l'".
_WORDS_TOO = frozenset(("ha", "l", "s", "g"))
_DEGREES = {"C": "celsius", "F": "fahrenheit"}
_LETTERED = frozenset(("celsius", "fahrenheit", "kelvin"))
_LAST_YEAR = 2199
_LATEST_HOUR = 13  # of twelve, with its parts
#: Fewer degrees in words before a letter may be a grade.
_TENS = 10
#: So many figures behind letters and a hyphen number what the letters name.
_RECORD = 3
#: No 11st stands in a row.
_ELEVENTH = 11
#: Figures of five digits without a sign between them are codes before a letter.
_CODED = 5
#: No weather is so warm, in degrees of either scale.
_WARMEST = 130
# So many degrees are kilowatt hours, most likely.
_POWERED = 10_000
#: Signs that a closing quotation mark may hang on.
_BEFORE_CLOSING = frozenset(".,;:!?%)]…’'")
#: So many tokens from a figure on the one in brackets behind it may stand: "2,35 (am Vortag noch: 2,31)".
_ASIDE = 5
# What may leave a number open: "20-odd", "20+".
_LOOSENING = HYPHENS | frozenset("+")
_AGE_LIMITS = frozenset(("under", "over"))
#: Hang on a number with a dot between: "2.º".
_RAISED = frozenset("ºª°")
#: Of more figures nobody counts them.
_MOST_FIGURES = 15
_SIGNS = frozenset("$€£¥")
_MARKED = currencies.SYMBOLS | currencies.MARKED_SIGNS
#: What a unit per another one is: a length per a time, data per a second, miles per gallon.
_RATES = {(f"{size[0]}b", "second"): f"{size}bit-per-second" for size in ("kilo", "mega", "giga")} | {
    (unit, per): f"{unit}-per-{per}" for unit, _, per in (name.partition("-per-") for name in UNITS) if per
}
#: Areas and volumes in figures behind a unit of length.
_POWERS = {
    ("metre", "2"): "square-metre",
    ("kilometre", "2"): "square-kilometre",
    ("centimetre", "2"): "square-centimetre",
    ("foot", "2"): "square-foot",
    ("mile", "2"): "square-mile",
    ("metre", "3"): "cubic-metre",
    ("centimetre", "3"): "cubic-centimetre",
    ("kilometre", "3"): "cubic-kilometre",
    ("mile", "3"): "cubic-mile",
    ("foot", "3"): "cubic-foot",
    ("millimetre", "2"): "square-millimetre",
    ("decimetre", "2"): "square-decimetre",
    ("inch", "2"): "square-inch",
    ("yard", "2"): "square-yard",
    ("millimetre", "3"): "cubic-millimetre",
    ("decimetre", "3"): "cubic-decimetre",
    ("inch", "3"): "cubic-inch",
    ("yard", "3"): "cubic-yard",
}
_POWERS["metre-per-second", "2"] = "metre-per-square-second"  # 9.8 m/s2
_POWERS |= {(unit, "²" if power == "2" else "³"): name for (unit, power), name in _POWERS.items()}


def _unitless(quantity: Quantity) -> bool:
    """Whether a quantity is a figure without a unit or a scale word."""
    bare = quantity.kind == "number" and quantity.unit is None and quantity.scale == 1
    return bare and quantity.form == "digits" and not quantity.vague


#: Sizes whose count a plural or "several" leaves open.
OPEN_SIZES = frozenset(map(Decimal, (10, 100, 1000, 10_000, 100_000)))
#: The most that a range from a one in words goes to.
_FEW = 12


class Measures(SpokenTimes, Ranges):
    """Finishes a number into a quantity."""

    _open_quotes: dict[int, bool] | None = None

    def _finish(self, start: int, number: Number, *, digits_at: int | None = None) -> int:
        """Reads the unit behind a number and records the quantity."""
        end = number.end
        if number.word is not None:
            unit = number.word.unit
            if number.word.ratio:
                quantity = self._percent(start, end, number, number.word.ratio, (start, end))
            elif unit:
                more, after = self._unit_and_a_half(number, end)  # سنتين ونصف
                below, after = self._below_zero(more, after, unit)
                quantity = self._measure(start, after, below, unit, (start, end))
                end = after
            elif number.word.money:
                meaning, end = self._issued(number.word, end)
                quantity = self._money(start, end, number, meaning, number.word.minor, (start, end))
            else:
                quantity = self._plain(start, end, number)
            if number.word.name_cue:
                quantity = replace(quantity, label=True)
            if quantity.kind == "number" and number.value >= 1000:
                quantity = replace(quantity, ordinal=True)  # "stutysięczny" counts, or numbers
            return self._emit(quantity, start, end)
        if number.kind == "multiple":
            return self._emit(self._plain(start, end, number), start, end)
        loose = self._loose(start, number, digits_at) if self.texts[end] in _LOOSENING else 0
        if loose:
            return loose
        figures = self.words[self._after_joiner(end)]
        if (
            figures is not None
            and figures.figures
            and number.kind == "number"
            and number.scale == number.step == 1
            and 1 <= number.value <= _MOST_FIGURES
        ):
            scale = Decimal(10) ** (int(number.value) - 1)
            return self._vague(start, scale, end=self._after_joiner(end) + 1, figures=True)
        if number.kind == "fraction" and (stop := self._round_behind(end)):
            return self._emit(self._quantity("name", start, stop), start, stop)  # "1/8 финала"
        if self.language.spelled_hundredths and not start and self.texts[end] == ",":
            number = self._hundredths(number)
            end = number.end
        if self.language.periods_lead and number.kind == "number" and 1 <= number.value < _LATEST_HOUR:
            told = self._clock_hour(start, number)
            if told:
                return told
        if self.language.share_joints and self.texts[end].lower() in self.language.share_joints:
            share = self._share(number, end + 1)
            if share is not None:
                return self._emit(self._plain(start, share.end, share), start, share.end)
        divided = self._divided(number)
        if divided is not None:
            return self._emit(self._plain(start, divided.end, divided), start, divided.end)
        either = self.language.day_first or self.language.month_first
        if digits_at is None and either and number.scale == number.step == 1:
            named = self._month_noun(self._after_of(end))
            month, told_end = self._month_at(named)
            told_end = max(told_end, self._month_end(named))
            sure = month is not None and month.month and month.period is None
            if sure and self.texts[named] in self.language.month_lookalikes:
                prefix = self.language.definite_prefix
                led = start > 0 and self.texts[start - 1].lower() in self.language.definites
                led = led or bool(prefix and self.texts[start].startswith(prefix))  # العشرون من مارس
                sure = led or self._year_after(told_end)[1] is not None  # "ventidue gen, 2018"
                sure = sure or bool(prefix and self._ends_here(told_end))  # واحد وعشرون مارس.
            if sure and not self.language.day_first:  # "twenty five January 1986", but "five March days"
                sure = self._year_after(told_end)[1] is not None
                sure = sure and (named == end or (self._is_of(end) and self._is_month_of(end + 1)))
            if sure and month is not None and number.kind == "number" and number.value <= 31:
                # "il tre agosto", "el uno de mayo"
                stop, year = self._year_after(told_end)
                calendar = Calendar(year=year, month=month.month, day=int(number.value))
                self._first_day(start, month.month or 0, year, int(number.value))
                return self._emit(self._quantity("date", start, stop, calendar=calendar), start, stop)
        if number.form == "words" and self.texts[end] in "'’" and self._joined(end) and self._joined(end + 1):
            elided = self.words[end - 1]
            if elided is not None and elided.elided:
                number = replace(number, end=end + 1)  # "vent'anni"
                end = number.end
        mixed = self._mixed(number) if self.language.myriads else None
        if mixed is not None:
            number, end = mixed, mixed.end
        over = self.words[end]
        if over is not None and over.over and number.value:
            # Three fifths are 五分之三.
            numerator = self._number(end + 1)
            proper = numerator is not None and numerator.value < number.value
            if numerator is not None and numerator.kind == "number" and (proper or self.language.myriads):
                value = numerator.value / number.value
                share = Number(value, numerator.end, number.form, Decimal("0.01"), kind="fraction")
                return self._finish(start, share)
        change = self._small_change(start, number) if self.language.small_change else 0
        if change:
            return change
        part = self.words[end]
        trailing = part is not None and part.trailing and part.bound == "more than"
        if trailing and self.language.myriads and self._joined(end + 1) and self.words[end + 1] is not None:
            number = replace(number, end=end + 1, more=(end, end + 1))  # 20多岁
            end += 1
            part = self.words[end]
        if part is not None and part.half_after and part.suffix and number.kind == "number":
            # 两个半小时
            half = Decimal("0.5")
            number = replace(number, value=number.value + half, step=half, alternatives=(), end=end + 1)
            end += 1
            part = self.words[end]
        if digits_at is None and part is not None and part.date_part is not None:
            done = self._date_parts(start, start)
            if done:
                return done
        if digits_at is not None and self.texts[number.end] == "(" and self.texts[number.end + 2] == ")":
            # "0,8846 (0,8875) Euro": the figure of the day before stands between the amount and its unit.
            beyond = self.words[number.end + 3]
            if self.kinds[number.end + 1] == DIGITS and beyond is not None and beyond.country:
                money = self._country_money(number.end + 3, number.end + 4, beyond.country)
                if money is not None:
                    meaning, minor, stop = money
                    quantity = self._money(start, number.end, number, meaning, minor, (number.end + 3, stop))
                    return self._emit(quantity, start, number.end)
            if self.kinds[number.end + 1] == DIGITS and beyond is not None and beyond.money:
                quantity = self._money(
                    start, number.end, number, beyond.money, beyond.minor, (number.end + 3, number.end + 4)
                )
                return self._emit(quantity, start, number.end)
        stroke = self.texts[number.end] in ",." and self.texts[number.end + 1] in HYPHENS
        if digits_at is not None and stroke and self._joined(number.end) and self._joined(number.end + 1):
            # "100,- €" and "5.– Fr." are whole amounts.
            number = replace(number, end=number.end + 2)
            end = number.end
        signs = digits_at is not None and self.kinds[end] == SYMBOL
        signed = self._marked_unit(number) if signs else None
        if signed is not None:
            return self._with_unit(start, number, *signed)
        open_size = digits_at is not None and self.texts[end] == "s" and self._joined(end)
        if open_size and number.value in OPEN_SIZES and self._is_of(end + 1):
            return self._vague(start, number.value, end=end + 1)  # "100s of millions"
        decade = self._decade(start, number, digits_at)
        if decade:
            return decade
        if digits_at is not None and self.texts[end] == "." and self.texts[end + 1] in _RAISED:
            return self._ordinal_digits(start, number, end + 1)
        if digits_at is not None and self.texts[end] == "°" and "°" in self.language.ordinal_suffixes:
            numbered = self.words[end + 1]
            led = (
                self.texts[start - 1].lower() in self.language.ordinal_leaders
                if start
                else end + 1 >= self.count
            )
            if led or (numbered is not None and (numbered.period or numbered.unit == "century")):
                return self._ordinal_digits(start, number, end)  # "3° trimestre"
        apart = digits_at is not None and self.texts[end] in self.language.ordinal_suffixes
        if apart and not self.texts[end].isascii() and not self._joined(end) and len(self.texts[end]) > 1:
            return self._ordinal_digits(start, number, end)  # 15 वीं
        at = self._after_hyphen(end) if self.texts[end] == "-" else self._after_joiner(end)
        hyphened = self._hyphened_unit(at) if at > end and digits_at is not None else None
        if hyphened is not None:
            return self._with_unit(start, number, hyphened, at, at + 1)
        joined = self._joined(at) if at == end else True
        if at > end and digits_at is not None and self.texts[at] in self.language.cardinal_suffixes:
            number = replace(number, end=at + 1)
            end = at + 1
            at = self._after_joiner(end)
            joined = at > end or self._joined(at)
        suffix = self._suffix_at(end)
        if suffix > end and digits_at is not None and self.texts[suffix] in self.language.ordinal_suffixes:
            return self._ordinal_digits(start, number, suffix)  # "1-го", "2025-го", "3:e"
        if self.kinds[at] == WORD and at == end and joined:
            piece = self.texts[at]
            if piece == "º" and self.texts[at + 1] in _DEGREES and digits_at is not None:
                return self._with_unit(start, number, _DEGREES[self.texts[at + 1]], at, at + 2)  # 30º C
            glued = self.language.glued.get(piece)
            if piece in self.language.era_letters and digits_at is not None:
                dated = self._year_of_era(start, digits_at, at)
                if dated:
                    return dated
            if piece in self.language.ordinal_suffixes and digits_at is not None:
                if glued is not None and glued.unit == "stone" and self._weighs(number, at):
                    return self._with_unit(start, number, "stone", at, at + 1)
                return self._ordinal_digits(start, number, at)
            if glued is not None and glued.minor == "cent" and self._is_warmth(start, number, at):
                return self._with_unit(start, number, "celsius", at, at + 1)
            if self._lettered(start, at, glued):
                return self._emit(self._quantity("name", start, at + 1), start, at + 1)
            if digits_at is not None and self._names_form(start, at):
                return self._emit(self._quantity("name", start, at + 1), start, at + 1)  # 13F filings
            counts = glued is not None and (glued.unit is not None or glued.minor is not None)
            if glued is not None and counts and self._names_on(at, glued.unit):
                return self._emit(self._quantity("name", start, at + 2), start, at + 2)
            aged = self.texts[start - 1].lower() if start else ""
            if piece == "s" and glued is not None and (aged in HYPHENS or aged in _AGE_LIMITS):
                return self._emit(self._plain(start, number.end, number), start, at + 1)  # "the under-21s"
            hour = digits_at is not None and piece in "hH" and number.step == 1 and 6 <= number.value <= 24
            if hour and self._minutes_glued(at + 1):  # 12H15
                minute = int(self.texts[at + 1])
                return self._clock_time(start, at + 2, int(number.value), minute, open_half=False)
            timed = glued is not None and glued.clock is not None and self._tells_time(start, at + 1)
            if glued is not None and glued.unit is not None and not timed and self._at(at)[1] == at + 1:
                return self._with_unit(start, number, glued.unit, at, at + 1, alternative_scale=glued.scale)
            coined = not (start and self.texts[start - 1] in "#№" and self._joined(start))
            if glued is not None and glued.money and coined and self._at(at)[1] == at + 1:  # but 3p.m
                quantity = self._money(start, at + 1, number, glued.money, glued.minor, (at, at + 1))
                return self._range(quantity, start, at + 1, unit=quantity)
            if glued is not None and glued.clock is not None:
                return self._with_clock(start, number, glued.clock, at + 1)
            word = self.words[at]
            coded = word is not None and word.date_part == "year" and len(piece) == 1
            coded = coded and self.kinds[at + 1] == DIGITS and self._joined(at + 1)  # "3.0r0" is no year
            named = (word is None or coded) and piece not in currencies.SYMBOLS
            if named and digits_at is not None and (self.language.spaced or piece.isascii()):
                stop = at + 1
                while self._joined(stop) and self.kinds[stop] != SYMBOL and stop - at < 6:
                    if not (self.language.spaced or self.texts[stop].isascii()):
                        break
                    stop += 1
                return self._emit(self._quantity("name", start, stop), start, stop)
        if (
            self.texts[at + 1] == "£"
            and self.texts[at] + "£" in currencies.MARKED_SIGNS
            and self._joined(at + 1)
        ):
            meaning = currencies.MARKED_SIGNS[self.texts[at] + "£"]  # GB£, no gigabytes
            quantity = self._money(start, at + 2, number, meaning, None, (at, at + 2))
            return self._range(quantity, start, at + 2, unit=quantity)
        if digits_at is not None and not joined:
            glued = self.language.glued.get(self.texts[at])
            phrase = self._at(at)[1] > at + 1
            if glued is not None and glued.minor == "cent" and self._is_warmth(start, number, at):
                return self._with_unit(start, number, "celsius", at, at + 1)  # "a temperature of 28 c"
            if glued is not None and glued.unit and glued.clock and self._tells_time(start, at + 1):
                return self._with_clock(start, number, glued.clock, at + 1)
            if (
                glued is not None
                and not phrase
                and glued.unit is not None
                and (glued.unit != "inch" or self._ends_size(at + 1))
                and not (self.texts[at + 1] == "$" and self.texts[at] + "$" in currencies.SYMBOLS)
                and self.texts[at] != "a"
                and not (self.texts[at] in _WORDS_TOO and self._may_be_word(at))
                and not (len(self.texts[at]) == 1 and self.texts[at + 1] in HYPHENS)
                and not (glued.unit == "hour" and number.value > 24 and self._names_half(at))
                and not self._names_on(at, glued.unit)
                and not (glued.unit in _LETTERED and self._is_letter(start, at))
            ):
                return self._with_unit(start, number, glued.unit, at, at + 1, alternative_scale=glued.scale)
        letter = self.texts[at] if digits_at is None and number.form == "words" else ""
        letter = letter.upper() if len(letter) == 1 else ""
        if letter in _DEGREES and self._ends_here(at + 1) and not self._joined(at) and number.value >= _TENS:
            return self._with_unit(start, number, _DEGREES[letter], at, at + 1)  # "seventy-two F"
        parted = number.form == "words" and number.step < 1 and number.scale == 1
        if (number.kind == "fraction" or parted) and self._is_of(at) and at + 2 < self.count:
            article = self.words[at + 1]
            if article is not None and article.article:
                beyond, stop = self._at(at + 2)
                if beyond is not None and (beyond.ratio or beyond.unit or beyond.minor):
                    at = at + 2
        elif number.kind == "fraction" and self.words[at] is not None and at + 1 < self.count:
            article, (beyond, _) = self.words[at], self._at(at + 1)
            if article is not None and article.article and beyond is not None and beyond.unit:
                at += 1  # "drei Hundertstel einer Sekunde"
        if self._is_of(at):
            counted = self._after_of(at)
            beyond, _ = self._at(counted)
            paid = (
                beyond is not None and bool(beyond.money) and (number.scale > 1 or number.kind == "fraction")
            )
            paid = paid or (number.scale > 1 and self.texts[counted] in currencies.SYMBOLS)
            parted = parted or number.kind == "fraction"  # "1/4 de milha"
            if paid or (
                beyond is not None and beyond.unit is not None and (number.scale >= 1_000_000 or parted)
            ):
                at = counted  # "half a million of pesos", "millions d'euros"
        leads = self.kinds[at] == SYMBOL and not self._joined(at) and self._joined(at + 1)
        if leads and self.kinds[at + 1] == DIGITS and (digits_at is not None or self.texts[at] in _SIGNS):
            return self._bare(start, number, digits_at)  # "2017'de %3", "in 2017 $5 billion", "two $50 notes"
        word, after = self._at(at)
        if word is not None and word.modifier and at + 1 < self.count:
            beyond, stop = self._at(after)
            if beyond is not None and beyond.unit is not None and not (beyond.money or beyond.clock):
                at, word, after = after, beyond, stop
        if word is not None and word.below_zero and number.kind == "number":
            quantity = self._measure(
                start, after, replace(number, value=-number.value), "degree", (at, after)
            )
            return self._emit(quantity, start, after)
        if word is not None and word.money and word.scale is not None:
            # "3 MEUR"
            number = replace(
                number,
                value=number.value * word.scale,
                step=number.step * word.scale,
                alternatives=tuple(value * word.scale for value in number.alternatives),
                scale=word.scale,
                scale_tokens=(at, after),
            )
            quantity = self._money(start, after, number, word.money, None, (at, after))
            return self._range(quantity, start, after, unit=quantity)
        if word is not None:
            done = self._unit(start, number, word, at, after, digits_at)
            if done:
                return done
        if self.texts[at] in currencies.SYMBOLS and number.scale == 1:
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
        if self.texts[at] in currencies.SYMBOLS:
            meaning, stop = currencies.SYMBOLS[self.texts[at]], at + 1
            place = self._after_joiner(stop)
            if self.texts[at] == "$" and self.texts[place] + "$" in currencies.SYMBOLS:
                meaning, stop = currencies.SYMBOLS[self.texts[place] + "$"], place + 1  # 15 $US
            elif self.texts[at] == "£" and self.texts[stop] == "GB" and self._joined(stop):
                meaning, stop = ("GBP",), stop + 1  # 15 £GB
            elif self.texts[at] == "$" and self.language.adjective_after:
                adjective, behind = self._at(stop)
                if adjective is not None and adjective.country in currencies.FAMILIES["dollar"]:
                    meaning, stop = (
                        currencies.codes("dollar", adjective.country),
                        behind,
                    )  # 66 M$ de Singapour
            quantity = self._money(start, stop, number, meaning, None, (at, stop))
            cents = self._cents_after(quantity, NAMELESS, stop)
            if cents is not None:
                return self._emit(cents[0], start, cents[1])  # 10€50
            return self._range(quantity, start, stop, unit=quantity)
        if (
            self.texts[at + 1] in HYPHENS
            and self.texts[at + 2] == "$"
            and self.texts[at] + "$" in currencies.SYMBOLS
        ):
            meaning = currencies.SYMBOLS[self.texts[at] + "$"]
            quantity = self._money(start, at + 3, number, meaning, None, (at, at + 3))
            return self._range(quantity, start, at + 3, unit=quantity)
        sign = self.texts[at + 1]
        if sign in ("$", "¥", "£") and self._joined(at + 1):
            marked = self.texts[at] + sign
            if marked not in _MARKED and len(marked) > 2:
                marked = marked.upper()  # us$
            if marked in _MARKED:
                quantity = self._money(start, at + 2, number, _MARKED[marked], None, (at, at + 2))
                return self._range(quantity, start, at + 2, unit=quantity)
        if word is None and self.kinds[at] == WORD:
            for other in self.foreign:
                alien = other.look_up(self.texts[at])
                if alien is not None and alien.country is not None:
                    money = self._country_money(at, at + 1, alien.country)
                    if money is not None:
                        meaning, minor, stop = money
                        quantity = self._money(start, stop, number, meaning, minor, (at, stop))
                        return self._emit(replace(quantity, foreign_unit=True), start, stop)
                if alien is not None and alien.money and not alien.suffix:
                    quantity = replace(
                        self._money(start, at + 1, number, alien.money, alien.minor, (at, at + 1)),
                        foreign_unit=True,
                    )
                    return self._range(quantity, start, at + 1, unit=quantity)
        return self._bare(start, number, digits_at)

    def _year_led(self, start: int) -> bool:
        """Whether two figures are a year by the word before them: "CY 18", "calendar year 18"."""
        leaders = self.language.year_leaders
        if not leaders or not start:
            return False
        told = self.texts[start - 1].lower()
        return told in leaders or (start > 1 and f"{self.texts[start - 2].lower()} {told}" in leaders)

    def _year_of_era(self, start: int, digits_at: int, at: int) -> int:
        """A year behind a word that says so, with the letter of its era on it: عام 2016م."""
        digits, cue = self.texts[digits_at], self.words[start - 1] if start else None
        year = int(digits) if digits.isdigit() and len(digits) == len("2016") else 0
        if not 1900 <= year <= 2199 or cue is None or not (cue.year_cue or cue.unit == "year"):
            return 0
        date = self._quantity("date", start, at + 1, calendar=Calendar(year=year), value=Decimal(year))
        return self._emit(date, start, at + 1)

    def _loose(self, start: int, number: Number, digits_at: int | None) -> int:
        """A number that what hangs on it leaves open, before its unit: "20-odd years", "20+ Jahre"."""
        end = number.end
        if not self._joined(end):
            return 0
        bound: Bound | None = "at least"
        stop = end + 1
        if self.texts[end] == "+":
            unit, _ = self._at(stop)
            counted = unit is not None and (unit.unit or unit.scale or unit.ratio)
            bound = bound if counted and not self._joined(stop) else None
        else:
            bound = self.language.loose_suffixes.get(self.texts[stop].lower()) if self._joined(stop) else None
            stop += 1
        if bound is None:
            return 0
        opened = replace(number, end=stop)
        opened = self._scaled(opened, money=False) if number.scale == 1 else opened  # "20-odd million"
        after = self._finish(start, opened, digits_at=digits_at)
        if self.places and self.places[-1][0] == start:
            self.out[-1] = changed(self.out[-1], bound=bound, bound_span=self._span(end, stop))
        return after

    def _share_behind_brackets(self) -> None:
        """Gives a figure and the one in brackets behind it the unit behind the brackets: "2,35 (Vortag: 2,31)
        Prozent", "550 bis 600 (bisher: 500 bis 550) Millionen Euro".
        """
        if "(" not in self.texts:
            return
        for position in range(len(self.out) - 1):
            if position + 1 >= len(self.out):
                return
            (_, end), (first, last) = self.places[position : position + 2]
            aside = self.texts[end] == "(" and self.texts[last] == ")" and first - end <= _ASIDE
            if not aside or DIGITS in self.kinds[end:first] or not _unitless(self.out[position + 1]):
                continue
            head = self.out[position]
            if head.unit_span is not None and head.unit_span.start > self.starts[last] and head.scale == 1:
                self.out[position + 1] = replace(
                    self.out[position + 1],
                    kind=head.kind,
                    unit=head.unit,
                    units=head.units,
                    unit_span=head.unit_span,
                    label=False,
                )
            elif _unitless(head):
                self._give_unit(position, last + 1)

    def _give_unit(self, position: int, at: int) -> None:
        """Gives two figures the scale word and the unit that stand at a piece, if any do."""
        found = self._scale_at(at, money=True, digits=True)
        scale, place = (found[0], found[1]) if found is not None else (ONE, at)
        word, after = self._at(place)
        country = word.country if word is not None and not word.money else None
        paid = self._country_money(place, after, country) if country is not None else None
        kind: Kind = "number"
        units: tuple[str, ...] = ()
        if paid is not None:
            kind, units, after = "money", paid[0], paid[2]
        elif self.texts[place] in currencies.SYMBOLS:
            kind, units, after = "money", currencies.SYMBOLS[self.texts[place]], place + 1
        elif word is not None and word.money and word.minor is None:
            kind, units = "money", word.money
        elif word is not None and word.ratio is not None and scale == 1:
            kind, units = "percent", (word.ratio,)
        elif word is not None and word.unit in UNITS and UNITS[word.unit].dimension != "duration":
            kind, units = "measure", meanings(word.unit)
        elif scale == 1:
            return
        stop = after if units else place
        for index in (position, position + 1):
            quantity = self.out[index]
            self.out[index] = replace(
                quantity,
                kind=kind,
                unit=units[0] if units else None,
                units=units,
                unit_span=self._span(place, stop) if units else None,
                value=quantity.value * scale if quantity.value is not None else None,
                upper=quantity.upper * scale if quantity.upper is not None else None,
                step=quantity.step * scale,
                scale=scale,
                scale_span=self._span(at, place) if scale > 1 else None,
                alternatives=tuple(value * scale for value in quantity.alternatives),
                label=False,
            )
        while len(self.places) > position + 2 and self.places[position + 2][0] < stop:
            del self.out[position + 2], self.places[position + 2]

    def _clock_hour(self, start: int, number: Number) -> int:
        """An hour that a definite part of one, or one that is lacking, tells: 8 والنصف, 8 إلا ربعا."""
        hour, minute = int(number.value), round(number.value % 1 * 60)
        end, joint = number.end, self.words[number.end]
        halved = bool(minute)
        definite = minute and self.texts[end - 1].startswith(self.language.definite_prefix)
        if not definite and number.step == 1 and joint is not None and joint.sign:
            minute, end = self._past(end)
            definite = minute < 0
        elif not definite and number.step == 1 and joint is not None and joint.conjunction:
            minute, end = self._past(end)  # 8 و30 دقيقة صباحا
            before_half, _ = self._at(end)
            definite = minute > 0 and before_half is not None and before_half.clock in ("am", "pm", "night")
        if halved:
            minute, end = self._past_more(minute, end)
            definite = definite or end > number.end
        part, _ = self._at(end)
        timed = definite and part is not None and part.clock in ("am", "pm", "night")
        led = start > 0 and self._half_leading(start) is not None  # مساء 7.
        if not (definite or led) or number.scale != 1 or not (timed or self._ends_here(end)):
            return 0
        return self._clock_time(start, end, hour - (minute < 0), minute % 60, open_half=True)

    def _hundredths(self, number: Number) -> Number:
        """A number in words with its hundredths behind a comma that stands apart, where nothing else stands
        in the text: اثنا عشر , ثلاثون is 12.30, as number speakers have it.
        """
        place = number.end + 1
        if number.form != "words" or number.step != 1 or self._joined(number.end) or number.kind != "number":
            return number
        rest = self._number(place) if self.kinds[place] == WORD else None
        if rest is None or rest.end < self.count or rest.step != 1 or not 0 < rest.value < 100:
            return number
        value = number.value + rest.value / 100
        return replace(number, value=value, end=rest.end, step=Decimal("0.01"), alternatives=())

    def _share(self, number: Number, at: int) -> Number | None:
        """A count of a larger one that nothing is counted by: "trois sur quatre", ثلاثة من خمسة."""
        whole = self._number(at)
        if whole is None or whole.form != number.form or whole.kind != "number" or number.kind != "number":
            return None
        plain = whole.scale == number.scale == whole.step == number.step == 1 and number.upper is None
        behind, _ = self._at(whole.end)
        ends = self._ends_here(whole.end) or (behind is not None and behind.trailing)
        if not plain or not ends or not 0 < number.value < whole.value <= 1000:
            return None
        return Number(number.value / whole.value, whole.end, number.form, Decimal("0.01"), kind="fraction")

    def _minutes_glued(self, at: int) -> bool:
        """Whether two digits hang on the sign of the hour, and nothing on them: "7h01", not "7h30m"."""
        minutes = self.texts[at]
        two = self.kinds[at] == DIGITS and minutes.isdigit() and len(minutes) == len("00") and minutes < "60"
        return two and self._joined(at) and not (self._joined(at + 1) and self.kinds[at + 1] == WORD)

    def _may_be_word(self, at: int) -> bool:
        """Whether letters behind digits are a word, not the symbol of a unit: behind a year, or elided."""
        year = self.texts[at - 1]
        dated = len(year) == 4 and year.isdigit() and year[:2] in ("18", "19", "20")
        return dated or (self.texts[at + 1] in "'’" and self._joined(at + 1))

    def _unit(
        self, start: int, number: Number, word: Word, at: int, after: int, digits_at: int | None
    ) -> int:
        if word.tenths:
            ten = Decimal(10)
            number = replace(number, value=number.value * ten, step=number.step * ten, alternatives=())
            rest = self._number(after) if self._joined(after) else None
            behind = self.words[rest.end] if rest is not None else None
            half = self.words[after]
            if half is not None and half.half_after and self._joined(after):
                number = replace(number, value=number.value + ten / 2, step=ten / 2)  # 两成半
                after += 1
            if rest is not None and behind is not None and behind.minutes and rest.value < 10:
                number = replace(number, value=number.value + rest.value, step=ONE)  # 3割5分
                after = rest.end + 1
                least = self._number(after) if self._joined(after) else None
                if least is not None and self.texts[least.end] == "厘" and least.value < 10:
                    tenth = ONE / 10
                    number = replace(number, value=number.value + least.value * tenth, step=tenth)
                    after = least.end + 1  # 3割8分7厘
            if word.remains:
                if number.value > 100:
                    number = replace(number, value=number.value / ten)  # 85折
                number = replace(number, alternatives=(100 - number.value,))
            number = replace(number, scale=ten, scale_tokens=(at, after))
            quantity = self._percent(start, after, number, "percent", (at, after))
            return self._range(quantity, start, after, unit=quantity)
        if self.language.numbered_periods:
            done = self._numbered_behind(start, number, word, at, after)
            if done:
                return done
        if word.ratio is not None:
            quantity = self._percent(start, after, number, word.ratio, (at, after))
            return self._range(quantity, start, after, unit=quantity)
        hour = word.unit == "point" and self._is_hour(start, number)
        part = 0 < number.value < 1  # "à un quart d'heure"
        hour = hour or (number.value <= 24 and not part and self._tells_time(start, after))
        timed = word.clock is not None and (word.unit is None or hour)
        if timed and word.trailing:
            timed = self._hour_leads(start)  # "at 7 tonight"
        if timed and word.clock is not None and number.scale == 1 and 0 <= number.value <= 2400:
            done = self._with_clock(start, number, word.clock, after)
            if done or word.unit is None:
                return done
        if word.money and number.scale == 1 and self.texts[at] in self.language.money_limits:
            floor, ceiling = self.language.money_limits[self.texts[at]]
            if not floor <= number.value <= ceiling:
                return self._bare(start, number, digits_at)
        if word.country is not None and not word.money:
            money = self._country_money(at, after, word.country)
            dollars = currencies.codes("dollar", word.country) if self.texts[after] == "$" else ()
            if money is None and dollars and not self._after_is_digits(after + 1):
                money = (dollars, None, after + 1)  # "100 US $"
            signed = money is None and word.country == "US" and "." in self.texts[at]
            if signed and self.kinds[after] != WORD and not self._dates(number, start + 1):
                money = (("USD",), None, after)  # "100 U.S.", but "raced 1978 U.S."
            if money is not None:
                meaning, minor, end = money
                quantity = self._money(start, end, number, meaning, minor, (at, end))
                noun = self.words[end - 1]
                if (
                    self.kinds[end - 1] == WORD
                    and (noun is None or not noun.money or noun.foreign)
                    and not (noun is not None and noun.country)
                ):
                    quantity = replace(quantity, foreign_unit=True, unit_span=self._span(end - 1, end))
                return self._range(quantity, start, end, unit=quantity)
        coded = self.texts[at].isupper() and self.kinds[after] == DIGITS and self._joined(after)
        if (word.money or word.unit) and coded and not self._joined(at):
            return 0  # "3 USD50 cards", "2024 YR4"
        if word.money and not (word.family == "mark" and self._dates(number, at)):
            ambiguous = word.family == "pound"
            meaning, stop = self._issued(word, after)
            if stop > after:
                after, ambiguous = stop, False
            late = self._scale_at(after, money=True, digits=True) if self.texts[at].isupper() else None
            if late is not None and number.scale == 1 and number.form == "digits":
                scale, after, _ = late  # "75 USD million"
                number = self._times(number, scale, (after - 1, after))
            quantity = self._money(start, after, number, meaning, word.minor, (at, after))
            cents = self._cents_after(quantity, word, after)
            if cents is not None:
                return self._emit(cents[0], start, cents[1])
            more, stop = self._unit_and_a_half(number, after)
            if stop > after and not word.minor:  # "three dollars and a half"
                return self._emit(self._money(start, stop, more, meaning, None, (at, after)), start, stop)
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
            times = replace(self._plain(start, after, number), kind="multiple", divides=word.divides)
            if self.language.myriads and number.upper is None and self._grown(start, after):
                times = replace(times, alternatives=(number.value + 1,))  # 提高1倍 is double
            return self._emit(times, start, after)
        if word.period is not None and digits_at is not None and number.value <= 4:
            sure = self.texts[at].lower() in self.language.numbered_forms
            year = self.texts[after + (self.texts[after] == "." and self._joined(after))]
            dated = len(year) == len("2024") and year.isdigit() and year[:2] in ("19", "20")
            done = self._numbered(start, number.value, word, at, after) if sure or dated else 0
            if done:
                return done  # "w 3 kwartale"
        if (
            word.period is not None
            and digits_at is not None
            and not self.language.ordinal_dot
            and number.value <= 4
            and word.period == "quarter"
        ):
            return 0
        if word.period == "century" and digits_at is not None and number.step == 1 and 4 < number.value < 40:
            calendar = Calendar(century=int(number.value))
            quantity = self._quantity("period", start, after, calendar=calendar, value=number.value)
            return self._emit(quantity, start, after)
        apart = word.suffix and word.cardinal is not None and not self.language.units_first
        if apart and word.unit is not None and number.form == "words":
            return 0  # "ещё один пятилетний срок"
        if word.unit is not None and word.cardinal is not None and self.language.positional:
            counted = self.words[after] if self._joined(after) else None
            if counted is not None and not (counted.half_after or counted.trailing or counted.to):
                return 0  # 三两天
        if word.unit == "hour" and word.clock_before is not None and self.kinds[after] == DIGITS:
            return 0  # الجمعة 23 الساعة 4
        if word.unit is not None:
            if word.unit == "night" and word.suffix and number.form == "words" and number.value == 1:
                return 0  # "one night in May"
            if word.unit == "second" and word.ordinal is not None and not self._counts_seconds(number, at):
                return 0
            return self._with_unit(start, number, word.unit, at, after, alternative_scale=word.factor)
        if word.ordinal_after and number.kind == "number" and number.value % 1 == 0 and number.upper is None:
            place = self._plain(start, number.end, number)
            return self._emit(replace(place, kind="ordinal", ordinal=True), start, after)
        if word.suffix:
            # Behind a counter the sentence goes on as it does behind a unit: 5人以上.
            stop = number.end if self.language.spaced else after
            return self._range(self._plain(start, number.end, number), start, stop, unit=None)
        return 0

    def _grown(self, start: int, after: int) -> bool:
        """Whether a multiple says by how much something grew, right behind or before the word for it."""
        near = (*self.words[max(0, start - _GROWTH_REACH) : start], self.words[after])
        return any(word is not None and word.direction == "up" for word in near)

    def _military(self, start: int, number: Number) -> tuple[int, int] | None:
        """The hour and minutes of "0800 hours" and "at 1930 hours"; None where hours are counted."""
        digits = self.texts[number.end - 1]
        before = self.words[start - 1] if start else None
        cued = digits[:1] == "0" or (before is not None and before.clock_cue)
        if number.form == "words" and number.value < 10_000 and not number.value % 100:
            led = start > 0 and self.texts[start - 1].lower() in self.language.zeros
            digits, cued = f"{int(number.value):04}", cued or led  # "at fifteen hundred hours"
        if not cued or not self.language.month_first or len(digits) != 4 or not digits.isdigit():
            return None
        hour, minute = int(digits[:2]), int(digits[2:])
        return (hour, minute) if hour <= 24 and minute < 60 else None

    def _mixed(self, number: Number) -> Number | None:
        """A whole number with the fraction that "and" joins to it: 五又四分之一, 2と4分の1."""
        joint = self.words[number.end]
        if number.kind != "number" or number.step != 1 or joint is None or not joint.conjunction:
            return None
        below = self._number(number.end + 1)
        over = self.words[below.end] if below is not None and below.value else None
        above = self._number(below.end + 1) if below is not None and over is not None and over.over else None
        if below is None or above is None or above.value >= below.value:
            return None
        share = above.value / below.value
        sign = -1 if number.value < 0 else 1
        return replace(number, value=number.value + sign * share, end=above.end, step=share, alternatives=())

    def _dates(self, number: Number, at: int) -> bool:
        """Whether a number is a year: "2020 marks the centenary"."""
        digits = self.texts[at - 1]
        return number.scale == 1 and len(digits) == 4 and digits.isdigit() and "1900" <= digits <= "2059"

    def _ranges_on(self, start: int, index: int) -> bool:
        """Whether a range from a one in words goes on at a piece: "one to two years", 一到五个."""
        word = self.words[index]
        if word is None or not (word.to or (word.conjunction and self._after_between(start))):
            return False
        other = self._number(index + 1)
        if other is None or self.language.myriads:
            return other is not None
        # "L'un à 20 km" and "from one to fifty" are none.
        return other.kind == "number" and other.word is None and 1 < other.value / other.scale <= _FEW

    def _is_hour(self, start: int, number: Number) -> bool:
        """Whether a number before a word for hours and for points gives an hour: 3点, but 涨3点."""
        before = self.words[start - 1] if start else None
        return number.step == 1 and not (before is not None and before.direction is not None)

    def _times(self, number: Number, scale: Decimal, tokens: tuple[int, int]) -> Number:
        """A number times a scale word that stands apart from it."""
        return replace(
            number,
            value=number.value * scale,
            step=number.step * scale,
            alternatives=tuple(value * scale for value in number.alternatives),
            scale=scale,
            scale_tokens=tokens,
        )

    def _cents_after(self, quantity: Quantity, word: Word, at: int) -> tuple[Quantity, int] | None:
        """An amount with the hundredths named behind it: "3 dollars and 20 cents", "3 dollars 20"."""
        first = self.words[at]
        joined = first is not None and first.conjunction
        joined = joined or self.texts[at].lower() in self.language.cents_joiners
        listed = self.texts[at] == "," and self._joined(at) and word is not NAMELESS  # "19 euro, 50 centów"
        short = len(self.texts[at - 1]) <= 4 and self.texts[at - 1].islower()
        listed = listed or (self.texts[at] == "." and self._joined(at) and short)  # "1 руб. 25 коп."
        place = at + (joined or listed)
        whole = quantity.value is not None and quantity.value == int(quantity.value)
        if word.minor or not whole or (joined and 0 <= quantity.span.start - self.ends[self.between] <= 20):
            return None
        number = self._number(place) if place < self.count else None
        if number is None or number.kind != "number" or number.step != 1 or not 0 < number.value < 1000:
            return None
        unit, end = self._at(number.end)
        if number.value >= 100 and not (unit is not None and unit.minor in currencies.THOUSANDTHS):
            return None
        glued = self.language.glued.get(self.texts[number.end]) if self._joined(number.end) else None
        if glued is not None and glued.minor is not None and (unit is None or unit.minor is None):
            unit, end = glued, number.end + 1  # 43c
        of_it = unit is not None and unit.minor is not None
        if listed and not (of_it and unit is not None and set(unit.money) & set(quantity.units)):
            return None
        two = not listed and (number.form == "words" or len(self.texts[place]) == 2)
        coded = len(self.texts[at - 1]) == 3 and self.texts[at - 1].isupper() and place == at
        coded = coded and self.kinds[number.end] == WORD and unit is None  # "for 15 USD 50 you get"
        bare = two and (coded or self._ends_here(number.end))
        whole_word = number.end == place + 1 or (number.form == "words" and "-" in self.texts[place:end])
        bare = bare and whole_word and quantity.scale == 1  # "thirteen euros forty-five"
        rounded = quantity.scale != 1 and (
            quantity.form == "digits" or not of_it
        )  # "$5 million and 20 cents"
        if (not of_it and not bare) or rounded:
            return None
        end = end if of_it else number.end
        coins = number.value * currencies.share(
            unit.minor if of_it and unit is not None else None, word.money
        )
        value = (quantity.value or 0) + (-coins if (quantity.value or 0) < 0 else coins)
        span = Span(quantity.span.start, self.ends[end - 1])
        text = self.text[span.start : span.end]
        amount = replace(quantity, value=value, span=span, text=text, step=Decimal("0.01"), alternatives=())
        tenths = of_it and unit is not None and unit.minor in currencies.TENTHS
        return self._hundredths_behind(amount, end) if tenths else (amount, end)

    def _hundredths_behind(self, amount: Quantity, at: int) -> tuple[Quantity, int]:
        """An amount with its tenths and the hundredths behind them: "5 yuan 6 jiao 3 fen", "one kuai five mao
        five".
        """
        joint = self.words[at]
        place = at + (joint is not None and joint.conjunction)
        number = self._number(place) if place < self.count else None
        whole = number is not None and number.kind == "number" and number.step == 1 and 0 < number.value < 10
        if number is None or not whole or amount.value is None:
            return amount, at
        unit, end = self._at(number.end)
        named = unit is not None and unit.minor is not None and set(unit.money) & set(amount.units)
        if not named and (place > at or not self._ends_here(number.end)):
            return amount, at
        end = end if named else number.end
        cents = number.value / 100
        value = amount.value + (-cents if amount.value < 0 else cents)
        span = Span(amount.span.start, self.ends[end - 1])
        return replace(amount, value=value, span=span, text=self.text[span.start : span.end]), end

    def _counts_seconds(self, number: Number, at: int) -> bool:
        """Whether a word that is both "second" and the ordinal counts time here: "1 second", "one second",
        "a ten-second penalty"; "thirty-second" is an ordinal where it may be.
        """
        if self.texts[at - 1] in HYPHENS and self._joined(at):
            return True
        before = self.words[at - 2] if number.form == "words" and at > 1 else None
        alone = number.value == 1 and self.texts[at + 1] not in HYPHENS
        alone = alone or (number.kind == "number" and 0 < number.value < 1)  # "half a second"
        article = self.words[at - 1]
        if number.kind == "fraction" and article is not None and article.article:
            return True  # "two tenths of a second"
        return alone or number.form == "digits" or (before is not None and before.article)

    def _issued(self, word: Word, after: int) -> tuple[tuple[str, ...], int]:
        """What money a name means by the country behind it ("dollars américains"), and the piece after."""
        if self.language.adjective_after and word.family is not None:
            dotted = self.texts[after] == "." and self._joined(after)  # "долл. США"
            adjective, stop = self._at(after + 1 if dotted else self._after_joiner(after))
            if adjective is not None and adjective.country is not None:
                closer = currencies.codes(word.family, adjective.country)
                if closer:
                    return closer, stop
        return word.money, after

    def _titled(self, start: int, end: int) -> bool:
        """Whether a number word is written as part of a name: the Final Five, "Ten Years Later"."""
        word = self.words[start]
        if not self.texts[start][:1].isupper() or word is None:
            return False
        if self.language.nouns_capitalised:
            # German writes cardinals small, save at the beginning; "Drei-Seen-Halle" is a name.
            return (
                word.cardinal is not None and word.scale is None and start > 0 and self.texts[end] in HYPHENS
            )
        before = self.texts[start - 1] if start else ""
        begins = not start or before in ".!?:;“”\"'‘’–-—("
        following = self.words[end]
        named = following is not None and (following.money or following.month or following.country)
        return not begins or (self.texts[end][:1].isupper() and not named)

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

    def _with_unit(
        self,
        start: int,
        number: Number,
        unit: str,
        at: int,
        after: int,
        *,
        alternative_scale: Decimal | None = None,
    ) -> int:
        military = self._military(start, number) if unit == "hour" and number.step >= 1 else None
        if military is not None:
            start -= number.form == "words" and self.texts[start - 1].lower() in self.language.zeros
            return self._clock_time(start, after, *military, open_half=False)
        if unit == "foot" and after < self.count:
            number, after = self._inches_behind(number, at, after)
        halved, beyond = self._at(after)
        if halved is not None and halved.half_after and number.step >= 1:
            after = beyond  # 两年半, "dos años y medio"
            number = replace(
                number, value=number.value + Decimal("0.5"), step=Decimal("0.5"), alternatives=()
            )
        if unit == "metre" and self.texts[at] == "m" and number.value < 60 and self._behind_hours(start):
            unit = "minute"  # "5h 30m", "2h and 9m"
        number, after = self._unit_and_a_half(number, after)
        number, after = self._below_zero(*self._minutes_behind(number, unit, after), unit)
        rate = self._after_joiner(after)
        per = self.words[rate]
        stroke = self.texts[after] == "/" and self._joined(after) == self._joined(after + 1)
        if stroke or (per is not None and per.rate):
            place = self._after_joiner(rate + 1)
            time, stop = self._at(place)
            glued = self.language.glued.get(self.texts[place]) if stroke or time is None else None
            name = glued.unit if glued is not None else time.unit if time is not None else None
            if stroke and self.texts[place] == "s²":
                name = "square-second"
            measured = _RATES.get((unit, name or ""))
            if measured is not None:
                unit, after = measured, stop
        elif unit == "litre" and self.texts[after + 1] == "100" and self.kinds[after] == WORD:
            rate = after  # "6 Liter auf 100 Kilometer"
        if unit == "litre" and self.texts[rate + 1] == "100":
            far, stop = self._at(rate + 2)
            glued = self.language.glued.get(self.texts[rate + 2])
            if "kilometre" in (
                far.unit if far is not None else None,
                glued.unit if glued is not None else None,
            ):
                unit, after = "litre-per-100-kilometres", stop
        power = after + (self.texts[after] == "^" and self._joined(after))  # m^2
        squared = _POWERS.get((unit, self.texts[power]))
        if squared is not None and self._joined(power) and not self._runs_on(power):
            unit, after = squared, power + 1  # km2
        spelt = self.language.power_words.get(self.texts[after])
        if spelt is not None and (unit, spelt) in _POWERS:
            unit, after = _POWERS[unit, spelt], after + 1  # "5 millimetres squared"
        bracketed = self.texts[start - 1] == "(" or (
            start > 2 and self.texts[start - 3] == "("
        )  # (56～64キロ)
        last = self.out[-1].unit if self.out and start and bracketed else None
        if last is not None and last.endswith("-per-hour") and f"{meanings(unit)[0]}-per-hour" in UNITS:
            unit = f"{meanings(unit)[0]}-per-hour"  # 時速40マイル（64キロ）
        for before in range(max(0, start - _PER_REACH), start):
            per = self.words[before]
            rated = f"{meanings(unit)[0]}-per-{per.per_before}" if per is not None else ""
            if rated in UNITS:
                unit = rated
                break
        if unit == "litre" and self.out and 0 <= start - self.places[-1][1] <= 2 and self._distance_before():
            unit = "litre-per-100-kilometres"  # 百公里6升
            start = self.places[-1][0]
            del self.out[-1], self.places[-1]
        quantity = self._measure(start, after, number, unit, (at, after))
        if unit == "ounce" and self.out and "pound" in self.out[-1].units:
            self._pounds_before(start)
        if unit == "degree" and self.language.positional and number.value >= _POWERED:
            quantity = replace(quantity, units=(*quantity.units, "kilowatt-hour"))  # 1.98亿度
        if number.form == "words" and self._titled(start, at):
            quantity = replace(quantity, label=True)
        if alternative_scale is not None:
            quantity = replace(
                quantity, alternatives=(*quantity.alternatives, number.value * alternative_scale)
            )
        return self._range(quantity, start, after, unit=quantity)

    def _behind_hours(self, start: int) -> bool:
        """Whether hours in short stand right before a piece, or before an "and"."""
        joint = self.words[start - 1] if start > 1 else None
        return self.texts[start - 1 - (joint is not None and joint.conjunction)] == "h"

    def _pounds_before(self, start: int) -> None:
        """Makes a weight of the pounds right before ounces: "8 pounds, 2 ounces"."""
        joint = self.words[start - 1]
        near = start - self.places[-1][1]
        joins = near == 0 or (near == 1 and (self.texts[start - 1] == "," or (joint and joint.conjunction)))
        if joins and self.out[-1].kind == "money":
            self.out[-1] = replace(self.out[-1], kind="measure", unit="pound", units=("pound",))

    def _inches_behind(self, number: Number, at: int, after: int) -> tuple[Number, int]:
        """Feet with the inches behind them ("5 feet and 10 inches", "5 ft. 10 in.", "five foot ten", 6' 2"),
        and the piece after; the unit of the feet stands at a piece.
        """
        place = self._after_joiner(after)
        hyphened = place > after
        joint = self.words[place]
        apart = (joint is not None and joint.conjunction) or self.texts[place] == ","
        short = self.texts[after] == "." and self._joined(after)
        place += apart or short
        extra = self._number(place) if self.kinds[place] in (DIGITS, WORD) else None
        if (
            extra is None
            or extra.kind not in ("number", "fraction")
            or not 0 < extra.value < 12
            or extra.word
        ):
            return number, after
        joined = self._joined(place) and self.kinds[place] == DIGITS and not hyphened
        if joined and self.texts[place] in "23" and not self._joined(at):
            return number, after  # 5 ft2, but 5ft2
        glued = self.language.glued.get(self.texts[extra.end]) if extra.end < self.count else None
        word, stop = self._at(self._after_joiner(extra.end))
        inch = word is not None and word.unit == "inch"
        if not inch and glued is not None and glued.unit == "inch":
            inch, stop = True, extra.end + 1
        marked = self._marked_unit(extra)
        if not inch and marked is not None and marked[0] == "inch":
            inch, stop = True, marked[2]
        whole = number.step == extra.step == number.scale == extra.scale == 1
        if not inch and whole and hyphened:
            inch, stop = extra.end == place + 1, extra.end  # "the 6-foot-6 forward"
        if not inch and whole and not apart and self._ends_here(extra.end):
            inch, stop = not short or self.kinds[place] == DIGITS, extra.end  # "5 ft 10."
        if not inch:
            return number, after
        return replace(number, value=number.value + extra.value / 12, step=ONE / 12, alternatives=()), stop

    def _distance_before(self) -> bool:
        """Whether the last quantity is the hundred kilometres that a car's litres are counted by."""
        last = self.out[-1]
        return last.unit == "kilometre" and last.value == 100 and last.upper is None and last.bound is None

    def _unit_and_a_half(self, number: Number, at: int) -> tuple[Number, int]:
        """The number with a part of the unit named behind it ("one hour and a half"), and the piece after."""
        word = self.words[at]
        if word is None or not word.conjunction or number.step != 1 or number.scale != 1:
            return number, at
        tail = self._fraction_tail(self._after_joiner(at + 1))
        if tail is None or not tail[2]:
            return number, at
        share, end, _ = tail
        behind, _ = self._at(end)
        counted = self.words[at - 1]
        again = (
            behind is not None and counted is not None and bool(behind.unit) and behind.unit == counted.unit
        )
        if again and self.language.periods_lead:
            return replace(number, value=number.value + share, step=share, alternatives=()), end + 1
        half = self.words[at + 1]
        # "Une heure et demie de route": the half agrees with its unit, which "la moitié de" does not.
        agrees = self.language.adjective_after and half is not None and half.half and end == at + 2
        if self._is_of(end) and not (agrees and counted is not None and counted.unit):
            return number, at
        if behind is not None and (behind.unit or behind.scale or behind.ratio):
            return number, at
        return replace(number, value=number.value + share, step=share, alternatives=()), end

    def _minutes_behind(self, number: Number, unit: str, at: int) -> tuple[Number, int]:
        """Hours with the minutes behind them and nothing else ("2 hours ten"), and the piece after."""
        joint = self.words[at]
        place = at + (joint is not None and joint.conjunction)
        if unit == "metre" and self.language.nouns_capitalised and number.step == number.scale == 1:
            return self._centimetres_behind(number, at)
        rest = self._number(place) if unit in ("hour", "minute") and place < self.count else None
        if rest is None or rest.kind != "number" or rest.step != 1 or not 0 < rest.value < 60:
            return number, at
        named = self.words[rest.end]
        if named is not None and named.minutes and named.unit is None and number.step == number.scale == 1:
            rest = replace(rest, end=rest.end + 1)  # 兩小時十分
        elif number.step != 1 or number.scale != 1:
            return number, at
        elif not self._ends_here(rest.end) and not (self.language.adjective_after and self._is_of(rest.end)):
            return number, at  # "une minute trente du premier"
        return replace(number, value=number.value + rest.value / 60, step=ONE / 60, alternatives=()), rest.end

    def _centimetres_behind(self, number: Number, at: int) -> tuple[Number, int]:
        """German metres with bare centimetres behind them ("1 Meter 83", "zwei Meter zehn"), and the piece
        after.
        """
        rest = self._number(at) if self.kinds[at] in (DIGITS, WORD) and at < self.count else None
        if rest is None or rest.kind != "number" or rest.step != 1 or not 10 <= rest.value < 100:
            return number, at
        counted = self.words[rest.end]
        bare = not self.texts[rest.end][:1].isupper() and (counted is None or counted.unit is None)
        if not bare or rest.word is not None or self.texts[rest.end] in "%-":
            return number, at
        return replace(number, value=number.value + rest.value / 100, step=ONE / 100), rest.end

    def _below_zero(self, number: Number, at: int, unit: str) -> tuple[Number, int]:
        """A temperature below zero by the words behind it: "20 degrees below zero"."""
        word, after = self._at(at)
        if word is None or unit not in ("degree", "celsius", "fahrenheit"):
            return number, at
        behind = word.sign and self.language.ordinal_dot and self._number(after) is None  # "5 Grad minus"
        if not (word.below_zero or behind):
            return number, at
        return replace(number, value=-number.value), after

    def _runs_on(self, index: int) -> bool:
        """Whether letters or digits follow a piece without a space."""
        follows = self._joined(index + 1) and self.kinds[index + 1] in (DIGITS, WORD)
        return follows and (self.language.spaced or self.texts[index + 1].isascii())

    def _marked_unit(self, number: Number) -> tuple[str, int, int] | None:
        """The unit that signs give to a number, and where it stands: 5'', 20 (kg)."""
        at = number.end
        if (
            self.texts[at] in "'′"
            and self.texts[at + 1] in "'′"
            and self._joined(at)
            and self._joined(at + 1)
        ):
            return "inch", at, at + 2
        if self.texts[at] == "″" and self._joined(at):
            return "inch", at, at + 1
        if self.texts[at] in "'’′" and self._joined(at) and self._marks_feet(at):
            return "foot", at, at + 1
        long = self.texts[at] == '"' and self.texts[at + 1].lower() in self.language.size_words
        if self.texts[at] == '"' and (self._joined(at) or long):  # 'a pen 10 " long'
            apart = not (self._joined(at + 1) and self.kinds[at + 1] in (WORD, DIGITS))
            if apart and not self._quoted(at):
                return "inch", at, at + 1
        if self.texts[at] in "({[" and self._joined(at + 1):
            word, close = self._at(at + 1)
            glued = self.language.glued.get(self.texts[at + 1])
            unit = (word.unit if word is not None else None) or (glued.unit if glued is not None else None)
            lettered = DIGITS not in self.kinds[at:close]  # "master 2 (M2)"
            if lettered and unit is not None and self.texts[close] in ")}]" and self._joined(close):
                return unit, at, close + 1
        return None

    def _lettered(self, start: int, at: int, glued: Word | None) -> bool:
        """Whether a letter right behind digits makes a name of them: "scp-173c", "a 3F's"."""
        if glued is None or len(self.texts[at]) != 1:
            return False
        hyphened = (
            start > 1 and self.texts[start - 1] == "-" and self._joined(start) and self._joined(start - 1)
        )
        coded = len(self.texts[start]) >= _RECORD
        if hyphened and coded and self.kinds[start - 2] == WORD and self.words[start - 2] is None:
            return True
        if glued.unit not in _LETTERED:
            return False
        if self.texts[at + 1] in ("'", "’") and self.texts[at + 2] == "s" and self._joined(at + 2):
            return True
        # "a Boeing 777F", "WA 98118F"
        if len(self.texts[start]) == _CODED and self.texts[start].isdigit():
            return True
        named = self.texts[start - 1] if start > 1 and self.words[start - 1] is None else ""
        led = self.words[start - 2] if named else None
        place = led is not None and led.year_cue  # "in Phoenix 110F"
        warm = self.language.nouns_capitalised and glued.unit == "celsius"  # "Backofen 200C"
        return named[:1].isupper() and named[1:].islower() and not (place or warm)

    def _weighs(self, number: Number, at: int) -> bool:
        """Whether "st" behind digits is stone and no ordinal: "11st", "21st 4lb"."""
        pounds = self.language.glued.get(self.texts[at + 2]) if self.kinds[at + 1] == DIGITS else None
        wrong = number.value % 10 != 1 or number.value % 100 == _ELEVENTH
        return (wrong and number.step == 1) or (pounds is not None and pounds.unit == "pound-mass")

    def _names_form(self, start: int, at: int) -> bool:
        """Whether digits and a letter name a form of an authority: "13F filings", "Form 10K"."""
        words = self.language.form_words
        if not words or len(self.texts[at]) != 1 or not self.texts[at].isupper():
            return False
        before = self.words[start - 1] if start else None
        if before is not None and before.name_cue:
            return True  # "seat 12C"
        return self.texts[at + 1].lower() in words or (start > 0 and self.texts[start - 1].lower() in words)

    def _is_letter(self, start: int, index: int) -> bool:
        """Whether a single letter apart from the digits before it is no unit but begins a name behind a year
        ("in 2020 C. Smith", "since 1998 F is"), goes on in letters ("123 F.3d"), has a plural or belongs to
        what a label names ("2 F's", "chapter 7 F").
        """
        year, sign, beyond = self.texts[index - 1], self.texts[index + 1], self.texts[index + 2]
        dated = len(year) == 4 and year.isdigit() and "1800" <= year < "2100"
        before = self.words[start - 1] if start else None
        if len(self.texts[index]) == 1:
            if len(year) == _CODED and year.isdigit():
                return True  # "CA 94105 F"
            if self.texts[start - 1] in "#№" or (self._joined(index + 1) and sign in "+#"):
                return True  # "#5 C", "15 C# jobs"
            if self.texts[start - 1] == "." and start > 1:
                before = self.words[start - 2]  # "No. 12 F"
            if sign == "." and self._joined(index + 1) and beyond[:1].islower():
                return True  # "20 C. difficile"
        if len(self.texts[index]) > 1 or not self._joined(index + 1):
            return len(self.texts[index]) == 1 and before is not None and (before.name_cue or before.year_cue)
        if sign in ("'", "’"):
            return beyond == "s"
        dot = sign == "." and self.kinds[index + 2] in (WORD, DIGITS)
        return dot and (self._joined(index + 2) or (dated and beyond[:1].isupper()))

    def _is_warmth(self, start: int, number: Number, at: int) -> bool:
        """Whether a small c behind digits is Celsius and no cent: below zero, or where warmth is told."""
        if number.form != "digits" or number.scale != 1 or self.texts[at] != "c":
            return False
        if self._joined(at) and number.value < 0:
            return True
        before = self.words[start - 1] if start else None
        listed = (before is not None and before.name_cue) or (
            start > 0 and self.kinds[start - 1] == WORD and self.texts[start - 1][:1].isupper()
        )
        behind = self.words[at + 1]
        paid = behind is not None and (behind.rate or behind.article)  # "20 c a share"
        dotted = self.texts[at + 1] == "." and at + 2 < self.count and self.texts[at + 2].islower()
        apart = (
            not (self._joined(at) or self._joined(at + 1))
            or self._ends_here(at + 1)
            or (self.texts[at + 1] == "," and not self._joined(at))
        )
        if (
            apart
            and not (self._joined(at) or paid or dotted or listed or self._is_of(at + 1))
            and (number.value <= _WARMEST and number.step <= 1)
        ):
            return True  # "21 c": cents have no space before their letter
        near = self.texts[max(0, start - 10) : start] + self.texts[at + 1 : at + 8]
        return any(piece.lower() in self.language.warm_words for piece in near)

    def _names_half(self, index: int) -> bool:
        """Whether digits hang on a letter that could name half a year: "2016 h2"."""
        return self.texts[index + 1] in ("1", "2") and self._joined(index + 1)

    def _marks_feet(self, index: int) -> bool:
        """Whether a prime, or an apostrophe as its stand-in, marks feet: before inches ("6' 2"), behind
        yards, before a word such as "tall".
        """
        behind = self.words[index + 1]
        if behind is not None and behind.suffix and behind.unit is None and behind.cardinal is None:
            return not self._joined(index + 1)
        if self.out and self.out[-1].unit == "yard" and 0 <= index - 1 - self.places[-1][1] <= 1:
            return True
        inches = self._number(index + 1) if self.kinds[index + 1] == DIGITS else None
        if inches is None or inches.step < Decimal("0.01") or not 0 < inches.value < 12:
            return False
        at = inches.end
        mark = self.texts[at]
        double = mark in "'’′" and self.texts[at + 1] in "'’′" and self._joined(at + 1)
        return self._joined(at) and (mark in '"″”' or double)

    def _hyphened_unit(self, index: int) -> str | None:
        """The unit of a symbol behind a hyphen, where another hyphen or a dot shows that it is one:
        100-m-Lauf, "a 12-in. pipe"; None where it is none.
        """
        glued, word = self.language.glued.get(self.texts[index]), self.words[index]
        if glued is None or glued.unit is None or (word is not None and word.unit is not None):
            return None
        if glued.unit == "inch":
            return glued.unit if self.texts[index + 1] == "." and self._joined(index + 1) else None
        compound = self.texts[index + 1] in HYPHENS and self._joined(index + 1) and self._joined(index + 2)
        return glued.unit if compound and self.kinds[index + 2] == WORD else None

    def _quoted(self, index: int) -> bool:
        """Whether a straight quotation mark at a piece closes one that stands before it. One that hangs on a
        word with none open has its other half in the segment before.
        """
        if self._open_quotes is None:
            self._open_quotes, opened = {}, False
            low = '"' in self.texts and not {"“", "”"} & set(self.texts)
            for at in range(self.count):
                if low and self.texts[at] == "„":
                    opened = True  # "„1984"": the one below the line was closed by a straight one
                if self.texts[at] != '"':
                    continue
                self._open_quotes[at] = opened
                ended = at > 0 and self._joined(at)
                ended = ended and (self.kinds[at - 1] != SYMBOL or self.texts[at - 1] in _BEFORE_CLOSING)
                opened = not opened and not ended
        return self._open_quotes.get(index, False)

    def _names_on(self, at: int, unit: str | None) -> bool:
        """Whether digits right behind what looks like a unit show that it is a name: 24703m212."""
        digits = self._joined(at + 1) and self.kinds[at + 1] == DIGITS
        return digits and (unit, self.texts[at + 1]) not in _POWERS and unit not in ("hour", "foot", "minute")

    def _ends_size(self, at: int) -> bool:
        """Whether a size ends at a piece: a sentence does, or a word such as "thick" stands there."""
        return self._ends_here(at) or self.texts[at].lower() in self.language.size_words

    def _small_change(self, start: int, number: Number) -> int:
        """Money in a counter with its parts, and the parts behind it: 三块四, 五元六角三分."""
        if number.kind != "number" or number.step < 1:
            return 0
        end, piece = number.end, self.texts[number.end]
        code = self.language.coins.get(piece)
        if code is not None:
            whole = start == 0 and end + 1 >= self.count
            if self.texts[end + 1] == "半" and self._joined(end + 1) and self.kinds[end + 2] != WORD:
                half = Decimal("0.5")  # 五块半
                number = replace(number, value=number.value + half, step=half)
                money = self._money(start, end + 2, number, (code,), None, (end, end + 1))
                return self._emit(money, start, end + 2)
            behind = self.words[end + 1]
            closed = self.kinds[end + 1] != WORD or (
                behind is not None and (behind.trailing or behind.filler)
            )
            if number.value >= 10 and closed and self._joined(end):
                money = self._money(start, end + 1, number, (code,), None, (end, end + 1))
                return self._range(money, start, end + 1, unit=money)  # 三百块, 一万块
            parts = self._number(end + 1) if self._joined(end + 1) else None
            if whole or (parts is not None and self._change_at(parts) is not None):
                money = self._money(start, end + 1, number, (code,), None, (end, end + 1))
                return self._emit(money, start, end + 1)
            return 0
        tenths = self.language.small_change.get(piece) == Decimal("0.1")
        if tenths and start == 0 and self._joined(end) and (end + 1 >= self.count or self._number(end + 1)):
            money = self._money(
                start, end + 1, number, (next(iter(self.language.coins.values())),), "", (end, end + 1)
            )
            return self._emit(replace(money, value=number.value / 10, step=Decimal("0.1")), start, end + 1)
        head = self.out[-1] if self.out and self.places[-1][1] == start and self._joined(start) else None
        if head is None or head.upper is not None or head.value is None:
            return 0
        high = head.unit == "metre" and head.step == 1 and 0 < head.value < 4
        second = self._figure(end) if high and number.form == "words" and self._joined(end) else None
        if second is not None and number.value < 10 and self.words[end + 1] is None:
            number = replace(number, value=number.value * 10 + second)  # 一米七五
            end += 1
        if high and self.words[end] is None and number.value < 100 and head.value is not None:
            places = 2 if number.value >= 10 else 1  # 身高1米83
            value = head.value + number.value.scaleb(-places)
            first = self.places[-1][0]
            del self.out[-1], self.places[-1]
            span = self._span(first, end)
            text = self.text[span.start : span.end]
            tall = replace(head, value=value, step=Decimal(1).scaleb(-places), span=span, text=text)
            return self._emit(tall, first, end)
        if head.kind != "money":
            return 0
        share = self._change_at(number)
        if share is None:
            return 0
        if not share:
            last = self.language.small_change.get(self.texts[start - 1], ONE)
            share, stop = last / (100 if self.words[start] and self.words[start].cardinal == 0 else 10), end  # type: ignore[union-attr]
        else:
            stop = end + 1
        part = self._money(start, stop, number, head.units, None, (end, stop))
        scaled = replace(part, value=number.value * share, step=share, scale=share, alternatives=())
        return self._emit(scaled, start, stop)

    def _change_at(self, number: Number) -> Decimal | None:
        """What a number behind money counts: a share of it, 0 for the next place below, None for else."""
        share = self.language.small_change.get(self.texts[number.end])
        if share is not None and self._joined(number.end):
            return share
        behind = self.words[number.end]
        apart = self.kinds[number.end] != WORD or (behind is not None and behind.to)
        return Decimal(0) if apart and number.value < 10 and number.form == "words" else None

    def _divided(self, number: Number) -> Number | None:
        """A number divided by the one behind it: "üç bölü beş", एक बटा बीस."""
        word, after = self._at(number.end)
        share = self.words[number.end + 1]
        if self._is_of(number.end) and share is not None and (share.ordinal or 0) > 2:
            named = self.texts[number.end + 2] in self.language.share_nouns
            if named and number.kind == "number":
                end = number.end + 3  # तीन का पांचवां भाग
                return Number(
                    number.value / (share.ordinal or 1), end, "words", Decimal("0.01"), kind="fraction"
                )
        if word is None or not word.fraction_bar or number.kind != "number":
            return None
        below = self._number(after)
        spelled = below is not None and number.form == below.form == "words" and number.value < below.value
        if word.filler and abs(number.value) != 1 and not spelled:
            return None
        if below is None or below.kind != "number" or not below.value:
            return None
        value = number.value / below.value
        return Number(value, below.end, number.form, Decimal("0.01"), kind="fraction")

    def _unit_and_part(self, index: int) -> int:
        """A unit that counts once and the part of it at a piece: عام ونصف."""
        if index < 2 or (self.places and self.places[-1][1] > index - 2):
            return 0
        joint, unit = self.words[index - 1], self.words[index - 2]
        tail = self._fraction_tail(index)
        if joint is None or not joint.conjunction or unit is None or unit.unit is None or tail is None:
            return 0
        clock = unit.clock_before is not None and not self.language.bare_units
        if unit.suffix or unit.cardinal is not None or clock:
            return 0
        again = self.words[tail[1]]
        end = tail[1] + (again is not None and again.unit == unit.unit)  # عام ونصف العام
        number = Number(1 + tail[0], index - 2, "words", tail[0])
        quantity = self._measure(index - 2, end, number, unit.unit, (index - 2, index - 1))
        return self._emit(quantity, index - 2, end)

    def _month_behind(self, index: int) -> int | None:
        """The month that follows its year: "2014 Mart ayında", 2014 मार्च."""
        word, after = self.words[index], self.words[index + 1]
        if word is None or word.month is None or word.period:
            return None
        if self.texts[index + 1].isdigit() and len(self.texts[index + 1]) <= 2:
            return None  # a day
        alike = self.texts[index] in self.language.month_lookalikes
        told = (after is not None and after.unit == "month") or self._ends_here(index + 1)
        return None if alike and not told else word.month

    def _day_of_year(self, start: int, at: int, year: int) -> int:
        """A date whose year leads: "2016 April 5", "2016 Apr 5th", "2016, the 5th of April"."""
        if self.language.month_first:
            at += self.texts[at].lower() in self.language.sure_day_cues
            at += self.texts[at].lower() in self.language.definites
            if self.kinds[at] == DIGITS and len(self.texts[at]) <= 2 and self.texts[at].isdigit():
                day = int(self.texts[at])
                place = self._after_suffix(at + 1)
                place += self._is_of(place)
                month, end = self._month_at(place)
                if month is None or month.month is None or month.period or not 1 <= day <= 31:
                    return 0
                if self._year_after(end)[1] is not None:
                    return 0
                dated = Calendar(year=year, month=month.month, day=day)
                return self._emit(self._quantity("date", start, end, calendar=dated), start, end)
        word, end = self._at(at)
        if not self.language.month_first or word is None or word.month is None or word.period:
            return 0
        digits = self.texts[end]
        if not (self.kinds[end] == DIGITS and digits.isdigit() and len(digits) <= 2):
            return 0
        stop = self._after_suffix(end + 1)
        if not 1 <= int(digits) <= 31 or self._year_after(stop)[1] is not None:
            return 0
        calendar = Calendar(year=year, month=word.month, day=int(digits))
        return self._emit(self._quantity("date", start, stop, calendar=calendar), start, stop)

    def _ranges_past_years(self, index: int) -> bool:
        """Whether a range goes on to what is no year: "de 1000 à 5000"."""
        joint = self.words[index]
        if joint is None or not joint.to or self.kinds[index + 1] != DIGITS:
            return False
        upper = self._number(index + 1)
        return upper is not None and upper.value > _LAST_YEAR

    def _bare(self, start: int, number: Number, digits_at: int | None) -> int:
        """A number without a unit: a year, a numbered day or quarter, or just a number."""
        end = number.end
        if digits_at is not None and number.scale == 1:
            digits = self.texts[digits_at]
            following = end
            dotted = self.texts[following] == "." and self._joined(following)
            if dotted and self.language.ordinal_dot and len(digits) <= 2:
                word, after = self._at(following + 1)
                done = self._numbered(start, number.value, word, following + 1, after)
                if done:
                    return done
            if (
                len(digits) == len("18")
                and digits.isdigit()
                and end == digits_at + 1
                and self._year_led(start)
            ):
                named_year = self._quantity("date", start, end, calendar=Calendar(year=2000 + int(digits)))
                return self._emit(replace(named_year, value=Decimal(2000 + int(digits))), start, end)
            led = start > 0 and self.texts[start - 1].lower() in self.language.ordinal_leaders
            whole = (start == 0 or led) and following + 1 == self.count
            goes_on = self.kinds[following + 1] == WORD or self.texts[following + 1] == ","
            whole = whole or (led and goes_on and len(digits) <= 3)
            if dotted and whole and self.language.ordinal_dot and digits.isdigit():
                quantity = self._quantity("ordinal", start, following + 1, value=number.value)
                return self._emit(replace(quantity, ordinal=True), start, following + 1)
            if digits.isdigit() and len(digits) == 4 and end == digits_at + 1:
                year = int(digits)
                split = 1000 <= year <= 2199 and self._split_year(digits_at, year)[1] is not None
                before = self.words[start - 1]
                cue = before is not None and (before.year_cue or before.month is not None)
                cue = cue and not self._ranges_past_years(end)
                if 1900 <= year <= 2059 or split or (cue and 1000 <= year <= 2199):
                    stop, end_year = self._split_year(digits_at, year)
                    behind_comma = stop + (self.texts[stop] == ",")
                    dated = self._day_of_year(start, behind_comma, year) if end_year is None else 0
                    if dated:
                        return dated
                    apart = end_year is None and self.texts[stop] in ",،" and self._month_ends(stop + 1)
                    month = self._month_behind(stop) if end_year is None and not apart else None
                    if apart:
                        month = self.words[stop + 1].month  # type: ignore[union-attr]
                    if month is not None:
                        stop = self._month_end(stop + apart)
                        date = self._quantity("date", start, stop, calendar=Calendar(year=year, month=month))
                        return self._emit(date, start, stop)
                    business, beyond = self._at(stop)
                    if business is not None and business.fiscal and self.kinds[beyond] != DIGITS:
                        calendar = Calendar(year=year, fiscal=True, end_year=end_year)
                        period = self._quantity(
                            "period", start, beyond, calendar=calendar, value=Decimal(year)
                        )
                        return self._emit(period, start, beyond)
                    calendar = Calendar(year=year, end_year=end_year)
                    quantity = self._quantity("date", start, stop, calendar=calendar, value=Decimal(year))
                    return self._emit(quantity, start, stop)
        elif digits_at is None and self._counts_years(number):
            before = self.words[start - 1] if start else None
            noun = before is not None and (
                before.unit == "year" or self.texts[start - 1] in self.language.year_nouns
            )
            if noun or (before is not None and before.year_cue and self._ends_here(end)):
                calendar = Calendar(year=int(number.value))
                spelled = self._quantity("date", start, end, calendar=calendar, value=number.value)
                return self._emit(replace(spelled, form="words"), start, end)
        elif (
            number.form == "words"
            and number.value == 1
            and number.scale == number.step == 1  # but "eins Komma null"
            and number.kind == "number"
            and not self._ranges_on(start, end)
        ):
            return 0
        quantity = self._plain(start, end, number)
        if (number.form == "words" and self._titled(start, end)) or (
            number.kind == "number"
            and number.form == "words"
            and sum(map(len, self.texts[start:end])) <= self.language.counted
        ):
            quantity = replace(quantity, label=True)
        hanging = digits_at is not None and self.texts[end] in HYPHENS
        if hanging and self.texts[end + 1] in self.language.decade_suffixes:
            quantity = replace(quantity, label=True)  # "7-er Rugby"
        if digits_at is not None and start:
            before = self.words[start - 1]
            previous = self.texts[start - 1]
            if previous == "." and start > 1 and self.words[start - 2] is not None:
                before = self.words[start - 2]
            if (
                (before is not None and before.name_cue)
                or (
                    (before is None or before is OPENS_PHRASE)
                    and self.kinds[start - 1] == WORD
                    and previous[:1].isupper()
                    and (start > 1 or previous.isupper())
                )
                or previous in ("#", "№")
            ):
                quantity = replace(quantity, label=True)
        return self._range(quantity, start, end, unit=None)
