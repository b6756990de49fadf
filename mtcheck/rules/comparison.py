"""What differs between two quantities: the pure comparison under every number rule.

``compare`` gives None where the two have nothing to do with each other, else a ``Difference`` with its
cost for the assignment: 0 for the same thing said twice, below 0.25 for a legitimate difference
(rounding, conversion, implied unit), above that for what a rule reports. Two quantities stay apart where
pairing them would cost 1 or more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from mtcheck.quantities.quantity import RATIOS, Calendar, Quantity, changed
from mtcheck.quantities.units import UNITS, convert

Finding = Literal[
    "same",
    "rounded",
    "converted",
    "implied",
    "value",
    "magnitude",
    "separator",
    "currency",
    "which currency",
    "ratio",
    "unit",
    "conversion",
    "range",
    "date",
    "period",
    "no currency",
    "extra currency",
]

_LIGHT_KINDS = frozenset(("number", "ordinal", "multiple", "fraction", "score"))
_CALENDAR = frozenset(("date", "time", "period", "decade"))


@dataclass(frozen=True, slots=True)
class Difference:
    """What was found, and what pairing the two costs; ``field`` names the part of a date that differs."""

    finding: Finding
    cost: float
    field: str = ""


SAME = Difference("same", 0.0)
_DAY_OF_HOURS = 24
_DAY, _FAR = 24 * 60, 4 * 60  # minutes
# Texts write the one for the other, and mean 1024 with both.
BYTES = (
    {"kibibyte", "kilobyte"},
    {"mebibyte", "megabyte"},
    {"gibibyte", "gigabyte"},
    {"tebibyte", "terabyte"},
)


def compare(source: Quantity, target: Quantity) -> Difference | None:
    """How two quantities differ; None where they cannot stand for each other."""
    first, second = source.kind, target.kind
    if first in _CALENDAR or second in _CALENDAR:
        return _calendar(source, target)
    if first == "name" or second == "name":
        return _names(source, target)
    if source.value is None or target.value is None:
        return None
    if source.figures is not None or target.figures is not None:
        return _figures(source, target)
    if source.vague != target.vague:
        return None
    if source.vague and source.value != target.value:
        least, most = sorted((source.value, target.value))
        large = least >= 10_000 or (least >= 1000 and most >= 1_000_000)
        return Difference("magnitude", 0.6) if large and _power_of_ten(_ratio(source, target)) else None
    return _numeric(source, target)


def _figures(source: Quantity, target: Quantity) -> Difference | None:
    """Where one side tells the number of figures only: "dreistelliger Millionenbetrag"."""
    first, second = source.value, target.value
    if first is None or second is None:
        return None
    if source.vague and target.vague:
        if first == second:
            return SAME
        if source.figures is not None and target.figures is not None:
            return Difference("magnitude" if source.figures == target.figures else "value", 0.6)
        told, bare = (first, second) if source.figures is not None else (second, first)
        # Several million may be tens of them, hundreds of millions are no billions.
        within = bare.adjusted() % 3 == 0 and bare <= told < 1000 * bare
        return Difference("same", 0.2) if within else Difference("magnitude", 0.6)
    figures = source.figures or target.figures
    least, other = (first, abs(second)) if source.figures is not None else (second, abs(first))
    # Where a language's words for it are not known, "à deux chiffres" is read as two.
    return Difference("same", 0.2) if other == figures or least <= other < 10 * least else None


def _part_of_word(quantity: Quantity) -> bool:
    """Whether a number is a single sign, which may be part of any word: 一 of 一批, 四 of 四球."""
    return quantity.form == "words" and len(quantity.text) == 1 and quantity.text > "\u2e80"


# ---- names


# "3.0r1" is a release of 3.0.
_POINT_RELEASE = re.compile(r"^\d+\.\d+(?:r|rc|b|a|p)\d+$")
_RELEASE = re.compile(r"^\d+(?:\.\d+){2}")
# Minutes of one digit: no time of day is written so.
_CUT_MINUTES = re.compile(r"^\D*\d{1,2}[.:,h]\d(?:\D|$)")
# A clock or a length of time with seconds.
_COLONS = re.compile(r"\d{1,3}(?::\d{1,2}){1,2}")
# "Y2K": how many thousands.
_THOUSANDS = re.compile(r"^y(\d)k$", re.IGNORECASE)


def _digits(text: str) -> str:
    return "".join(str(int(character)) for character in text if character.isdecimal())


def _skeleton(text: str) -> str:
    out: list[str] = []
    for character in text.lower():
        if character.isdigit():
            if not out or out[-1] != "#":
                out.append("#")
        elif character.isalpha():
            out.append(character)
    return "".join(out)


def _latin(text: str) -> bool:
    """Whether the letters of a name are those of the Latin script."""
    return all(character < "\u0250" for character in text if character.isalpha())


def _names(source: Quantity, target: Quantity) -> Difference | None:
    first, second = _digits(source.text), _digits(target.text)
    if source.kind == target.kind == "name":
        if _COLONS.fullmatch(source.text) and _COLONS.fullmatch(target.text):  # 0:00:00 and 00:00:00
            same = [int(part) for part in source.text.split(":")] == [
                int(part) for part in target.text.split(":")
            ]
            return SAME if same else Difference("value", 0.6)
        if first == second:
            return SAME if _skeleton(source.text) == _skeleton(target.text) else Difference("same", 0.1)
        if _skeleton(source.text) == _skeleton(target.text):
            return Difference("value", 0.6)
        # A name in another script keeps its digits: F125, COVID-19.
        scripts = {_latin(source.text), _latin(target.text)}
        return Difference("value", 0.7) if len(scripts) == 2 and _close(first, second) else None
    if first and first == second:
        return Difference("same", 0.15)
    named, plain = (source, target) if source.kind == "name" else (target, source)
    if plain.form == "digits" and named.text.startswith(plain.text) and _POINT_RELEASE.search(named.text):
        return Difference("same", 0.2)
    digits, other = (first, target) if source.kind == "name" else (second, source)
    if _part_of_word(other):
        return None
    counts = other.form == "words" and other.kind != "multiple"  # CO2 is not doubled
    if digits and len(digits) < 4 and counts and other.value == int(digits):
        return Difference("same", 0.15)  # G20, 二十国集团
    if len(digits) > 3 and other.kind == "number" and other.value == int(digits):
        return Difference("same", 0.2)  # "10.000er-Marke", "10k mark"
    release = _RELEASE.match(named.text) and plain.kind in ("number", "score") and plain.form == "digits"
    if release and _slipped({first}, second):
        return Difference("value", 0.8)  # 3.0.11 with a digit too many or too few
    return None


# ---- dates


def _calendar(source: Quantity, target: Quantity) -> Difference | None:
    first, second = source.calendar, target.calendar
    if first is None or second is None:
        either = source.other_calendar or target.other_calendar
        if either is not None and either == (first or second):
            return Difference("same", 0.1)
        return _calendar_against_number(source, target)
    for one, other in ((source.other_calendar, second), (first, target.other_calendar)):
        if one is not None and one == other:
            return Difference("same", 0.01)
    if source.kind == "time" or target.kind == "time":
        return _times(first, second) if source.kind == target.kind else None
    if source.kind == "decade" or target.kind == "decade":
        return _decades(source, target)
    if "period" in (source.kind, target.kind):
        return _periods(source, target)
    shared = differing = 0
    field = ""
    for name in ("year", "month", "day", "weekday"):
        left, right = getattr(first, name), getattr(second, name)
        if left is None or right is None:
            continue
        if left == right:
            shared += 1
        else:
            differing += 1
            field = name
    if not shared and not differing:
        return None
    if not differing:
        missing = sum(
            (getattr(first, name) is None) != (getattr(second, name) is None)
            for name in ("year", "month", "day", "weekday")
        )
        if first.end_year != second.end_year and first.end_year and second.end_year:
            return Difference("date", 0.5, "year")
        return Difference("same", 0.03 * missing)
    if _swapped(first, second):
        return Difference("date", 0.4, "order")
    if shared:
        return Difference("date", 0.5 + 0.1 * differing, field)
    cost = 0.75 if differing == 1 and _shape(first) == _shape(second) else 0.95
    return Difference("date", cost, field)


def _swapped(first: Calendar, second: Calendar) -> bool:
    return (
        first.day is not None
        and first.day == second.month
        and first.month == second.day
        and (first.year == second.year or None in (first.year, second.year))
    )


def _shape(calendar: Calendar) -> tuple[bool, ...]:
    return (
        calendar.year is not None,
        calendar.month is not None,
        calendar.day is not None,
        calendar.weekday is not None,
    )


def _calendar_against_number(source: Quantity, target: Quantity) -> Difference | None:
    dated, other = (source, target) if source.calendar is not None else (target, source)
    calendar = dated.calendar
    if calendar is None:
        return None
    if other.kind == "name":
        digits = _digits(other.text)
        if thousands := _THOUSANDS.match(other.text):
            digits = thousands[1] + "000"
        if calendar.year and digits == str(calendar.year):
            return Difference("same", 0.2)
        if dated.is_year and len(digits) == 2 and other.text.endswith(digits) and _short(calendar, digits):
            return Difference("same", 0.2)  # GBBO15
        if calendar.decade is not None and _slipped({str(calendar.decade)}, digits):
            return Difference("period", 0.6, "decade")
        if calendar.second is not None and calendar.hour is not None:
            hour, rest = calendar.hour, f"{calendar.minute:02}{calendar.second:02}"
            if digits.lstrip("0") in {f"{told}{rest}".lstrip("0") for told in (hour, hour % 12 or 12)}:
                return Difference("same", 0.1)  # 19:56:13 without a word
        if dated is source and dated.is_year and _slipped({str(calendar.year)}, digits):
            return Difference("date", 0.7, "year")  # Euro-20120
        return None
    if other.value is None:
        return None
    value = other.value
    if dated.kind == "date" and calendar.month is not None and calendar.day is not None:
        if _part_of_word(other):
            return None
        if calendar.year is None and value == 10 ** len(str(calendar.day)) * calendar.month + calendar.day:
            return Difference("same", 0.2)  # September 11, 911
    if dated.kind == "date" and other.kind in ("number", "ordinal", "name", "measure"):
        if calendar.year is not None and value == calendar.year and other.kind in ("number", "measure"):
            return Difference("same", 0.05 if other.kind == "number" else 0.15)
        if calendar.day is not None and value == calendar.day and other.unit in (None, "day"):
            return Difference("same", 0.2)
        lasts = calendar.month is None and calendar.weekday is None and other.unit == "hour"
        if calendar.day is not None and lasts and value == 24 * calendar.day:
            return Difference("same", 0.2)  # 72 hours, 3日
        if (
            calendar.month is not None
            and calendar.day is None
            and value == calendar.month
            and other.unit is None
        ):
            return Difference("same", 0.3)
        bare = other.kind == "number" and other.unit is None and other.scale == 1 and other.upper is None
        if dated.is_year and bare and len(other.text) == 2 and _short(calendar, other.text):
            return Difference("same", 0.2)  # "the team of 90"
        day_month = [part.lstrip("0") for part in other.text.split(".")]
        if calendar.month is not None and day_month == [str(calendar.day), str(calendar.month)]:
            return Difference("same", 0.15)  # "25.10."
        if other.form == "digits" and other.upper is None and other.step == 1:
            # A year that became another four-digit number, or a number that lost or gained a digit.
            alone = calendar.month is None and calendar.day is None
            digits = _digits(other.text)
            if other.kind == "number" and not alone and dated is source:
                for field, part in (("year", calendar.year), ("day", calendar.day)):
                    if part is not None and _slipped({str(part)}, digits):
                        return Difference("date", 0.85, field)
            if alone and calendar.year is not None and _slipped({str(calendar.year)}, digits):
                if dated is source:
                    yearly = other.kind == "number" or (other.unit == "year" and value >= 100)
                    return Difference("date", 0.7, "year") if yearly else None
                ratio = Decimal(calendar.year or 1) / value if value else Decimal(0)
                return Difference(
                    "magnitude" if ratio and _power_of_ten(max(ratio, 1 / ratio)) else "value", 0.7
                )
    lasting = dated.kind == "time" and other.unit in ("hour", "minute") and calendar.hour is not None
    if lasting and value == (calendar.hour or 0) + Decimal(calendar.minute or 0) / 60:
        return Difference("same", 0.15)  # "1:12 behind", "mit 1:12 Minuten Rückstand"
    hourly = dated.kind == "time" and other.unit == "hour" and calendar.hour is not None
    hours = {calendar.hour or 0, (calendar.hour or 0) % 12 or 12}
    if hourly and value - Decimal(calendar.minute or 0) / 100 in hours:
        return Difference("same", 0.15)  # "17.40 hodin"
    if dated.kind == "time" and dated is source and other.form == "digits" and calendar.hour is not None:
        wrong = _untimely(calendar, other)
        if wrong is not None:
            return wrong
    if dated.kind == "time" and calendar.hour is not None and other.kind in ("number", "score"):
        minute = calendar.minute or 0
        if other.kind == "number" and (
            (value in hours and not minute) or value == Decimal(calendar.hour) + Decimal(minute) / 100
        ):
            return Difference("same", 0.15)
        if (
            other.kind == "score"
            and other.upper is not None
            and value == calendar.hour
            and other.upper == minute
        ):
            if int(_digits(other.text)) in {
                100 * hour + minute for hour in (*hours, calendar.hour % 12 + 12)
            }:
                return Difference("same", 0.1)
            return (
                Difference("date", 0.6, "time") if dated is source else Difference("value", 0.6)
            )  # 1:0, 1:00
        if other.kind == "number" and _digits(other.text).lstrip("0") == f"{calendar.hour}{minute:02}":
            return Difference("same", 0.15)
        if other.kind == "score" and (value == calendar.hour or other.upper == minute):
            return Difference("date", 0.75, "time") if dated is source else Difference("value", 0.75)
        if other.kind == "number" and other.form == "digits" and (value > 24 or value % 1 >= Decimal("0.6")):
            # No time of day: 80, or 8.90 for 8.50.
            written = {
                f"{hour}{minute:02}" if minute else f"{hour}" for hour in (*hours, calendar.hour % 12 + 12)
            }
            if _slipped({*written, *(f"{hour}{minute:02}" for hour in hours)}, _digits(other.text)):
                return Difference("date", 0.75, "time")
        if other.kind == "number" and minute == 30 and value % 12 == calendar.hour % 12 + Decimal("0.5"):
            return Difference("same", 0.15)  # "le due e mezza"
        if other.kind == "number" and value and value == calendar.hour % 12 + Decimal(minute) / 100:
            return Difference("same", 0.15)
    if dated.kind == "time" and other.unit == "hour" and calendar.hour is not None:
        # "15 heures" and "1h30" may be either.
        same = value == calendar.hour + Decimal(calendar.minute or 0) / 60
        return Difference("same", 0.2) if same else None
    if calendar.century is not None and other.unit == "century":
        same = value == calendar.century
        return Difference("same", 0.1) if same else Difference("period", 0.5, "century")
    yearly = dated is source and dated.kind == "period" and calendar.year is not None and other.step == 1
    figure = other.kind == "number" and other.form == "digits" and other.upper is None
    if yearly and figure and _slipped({str(calendar.year)}, _digits(other.text)):
        return Difference("period", 0.7, "year")
    if dated is source and calendar.century and other.unit is None and value == 10 * calendar.century:
        return Difference("period", 0.7, "century")
    if dated.kind == "period" and other.unit == "month":
        months = 6 if calendar.half else 3 if calendar.quarter else 12
        return Difference("same", 0.2) if value == months else None
    if dated.kind == "period" and other.kind in ("number", "ordinal", "fraction", "multiple"):
        if value in (calendar.quarter, calendar.half, calendar.century, calendar.year):
            if _part_of_word(other):
                return None  # 一 of 一盘棋
            return Difference("same", 0.1)
        if calendar.fiscal and calendar.year is not None and value == calendar.year % 100:
            return Difference("same", 0.15)
        if other.kind == "fraction" and (
            (calendar.half and value == Decimal("0.5")) or (calendar.quarter and value == Decimal("0.25"))
        ):
            return Difference("same", 0.25)
    decade = calendar.decade if dated.kind == "decade" else None
    if decade is not None and value == decade and other.upper in (decade + 9, decade + 10):
        return Difference("same", 0.1)  # "in his 20s" is "from 20 to 30"
    if decade is not None and (value == decade or (value == decade % 100 and other.kind != "percent")):
        return Difference("same", 0.1)
    figure = other.form == "digits" and other.kind in ("number", "measure", "ordinal")
    if decade is not None and figure and _slipped({str(decade)}, _digits(other.text)):
        return Difference("period", 0.7, "decade")
    return None


def _short(calendar: Calendar, digits: str) -> bool:
    """Whether two digits are what is left of a year without its century."""
    return calendar.year is not None and calendar.year >= 1000 and f"{calendar.year % 100:02}" == digits


def _untimely(calendar: Calendar, other: Quantity) -> Difference | None:
    """What a figure that is no time of day has of one that it may have been: 70 hours, 19,030, "8:0"."""
    hour, minute = calendar.hour or 0, calendar.minute or 0
    digits, value = _digits(other.text), other.value
    if value is None or other.kind not in ("number", "score", "measure") or other.unit not in (None, "hour"):
        return None
    hours = {hour, hour % 12, hour % 12 + 12}
    if _CUT_MINUTES.match(other.text) and minute % 10 == 0 and int(digits[-1]) in (0, minute // 10):
        return Difference("date", 0.7, "time") if int(value) in hours else None
    if other.unit == "hour" and value > 24:
        written = {f"{told}{minute:02}" for told in hours} | (
            {str(told) for told in hours} if not minute else set()
        )
        return Difference("date", 0.75, "time") if _slipped(written, digits) else None
    return None


def _times(first: Calendar, second: Calendar) -> Difference | None:
    if first.hour is None or second.hour is None:
        return None
    if first.zone is not None and second.zone is not None and first.zone != second.zone:
        apart = (
            (second.zone - first.zone)
            - 60 * (second.hour - first.hour)
            - ((second.minute or 0) - (first.minute or 0))
        )
        if apart % _DAY == 0:
            return SAME
        # "ET" is said all year round: between far zones an hour may be that of the summer.
        if apart % _DAY in (60, _DAY - 60) and abs(first.zone - second.zone) >= _FAR:
            return Difference("same", 0.1)
        return Difference("date", 0.4, "time zone")
    minutes = (first.minute or 0) == (second.minute or 0)
    if minutes and None not in (first.second, second.second) and first.second != second.second:
        return Difference("date", 0.6, "second")
    if first.hour % 24 == second.hour % 24 and minutes:
        return SAME
    if (first.twelve_hour or second.twelve_hour) and first.hour % 12 == second.hour % 12 and minutes:
        # "8:30" may be evening where the other side says 20.30; "8 a.m." may not.
        return Difference("same", 0.05)
    return Difference("date", 0.6, "hour" if minutes else "minute")


def _decades(source: Quantity, target: Quantity) -> Difference | None:
    first, second = source.calendar, target.calendar
    if first is None or second is None:
        return None
    if source.kind == target.kind and first.decade is not None and second.decade is not None:
        if first.decade % 100 == second.decade % 100 and (
            min(first.decade, second.decade) < 100 or first.decade == second.decade
        ):
            return SAME
        return Difference("period", 0.5, "decade")
    dated, other = (first, second) if source.kind == "decade" else (second, first)
    if dated.decade is not None and other.century is not None and dated.decade == 100 * (other.century - 1):
        return Difference("same", 0.05)  # the 1800s are the 19th century
    if dated.decade is None or other.year is None:
        return None
    if dated.decade in (other.year, other.year % 100):
        return Difference("same", 0.1)
    alone = other == Calendar(year=other.year)
    return (
        Difference("period", 0.7, "decade") if alone and _close(str(dated.decade), str(other.year)) else None
    )


def _periods(source: Quantity, target: Quantity) -> Difference | None:
    first, second = source.calendar, target.calendar
    if first is None or second is None:
        return None
    if first.century and second.century:
        return SAME if first.century == second.century else Difference("period", 0.5, "century")
    for name in ("quarter", "half"):
        left, right = getattr(first, name), getattr(second, name)
        if left is not None and right is not None:
            if left != right and left and right:
                return Difference("period", 0.4, name)
            if first.month is not None and second.month is not None and first.month != second.month:
                return Difference("period", 0.4, "quarter")
            if left == right:
                return SAME
            return Difference("same", 0.1)
    if Calendar() in (first, second) and not (source.unit and target.unit):
        return None  # "the end of the year" says nothing of a quarter
    lengths = (
        (first.quarter is None) != (second.quarter is None),
        (first.half is None) != (second.half is None),
    )
    if all(lengths):
        return Difference("period", 0.5, "length of the period")
    if source.unit and target.unit:
        return SAME if source.unit == target.unit else Difference("period", 0.5, "length of the period")
    if first.year is not None and second.year is not None:
        ends = {first.end_year or first.year, second.end_year or second.year}
        if first.year == second.year or (
            len(ends) == 1 and (first.end_year is None) != (second.end_year is None)
        ):
            if any(lengths):
                return Difference("same", 0.45)  # a year is no answer to its quarter where another one is
            return Difference("same", 0.05 if first.fiscal != second.fiscal else 0.0)
        return Difference("period", 0.5, "year")
    if first.month is not None and second.month is not None and first.month == second.month:
        return Difference("same", 0.2)
    return None


def hours_of(first: Quantity, second: Quantity) -> bool:
    """Whether one of two is a full hour and the other the hours that it begins or ends: "between 2 and
    3 p.m.", "entre 14 et 15 heures".
    """
    time, span = (first, second) if first.kind == "time" else (second, first)
    if time.calendar is None or time.calendar.hour is None or time.calendar.minute:
        return False
    if time.kind != "time" or span.unit != "hour" or span.upper is None or span.upper > _DAY_OF_HOURS:
        return False
    hours = {time.calendar.hour, time.calendar.hour + 12 * time.calendar.twelve_hour}
    return span.value in hours or span.upper in hours


# ---- numbers


def _numeric(source: Quantity, target: Quantity) -> Difference | None:
    if source.kind == "money" and target.kind == "measure" and "pound" in source.units:
        source = replace(source, kind="measure", unit="pound", units=("pound",))
    elif target.kind == "money" and source.kind == "measure" and "pound" in target.units:
        target = replace(target, kind="measure", unit="pound", units=("pound",))
    points = {source.unit, target.unit}
    if (
        "point" in points
        and source.kind != target.kind
        and {source.kind, target.kind} == {"percent", "measure"}
    ):
        return _points(source, target)
    if {source.kind, target.kind} == {"number", "measure"} and _shortened(source, target):
        return Difference("same", 0.1)
    units = _units(source, target)
    if units is None:
        return None
    if source.upper is not None or target.upper is not None:
        return _ranges(source, target, units)
    values = _values(source, target, units)
    if values is None:
        return None
    return values


def _shortened(source: Quantity, target: Quantity) -> bool:
    """Whether one side leaves out the byte or the metre: "512M of memory" for 512 MB, "a 5K run"."""
    bare, measure = (source, target) if source.kind == "number" else (target, source)
    size = UNITS.get(measure.unit or "")
    if size is None or bare.scale == 1 or bare.upper is not None or measure.upper is not None:
        return False
    if size.dimension != "data" and not (measure.unit == "kilometre" and bare.text.endswith(("K", "k"))):
        return False
    letters = sum(map(str.isalpha, bare.text))
    return letters <= len("Meg") and bare.value == (measure.value or 0) * size.factor


def _points(source: Quantity, target: Quantity) -> Difference | None:
    """Bare points against a share: percentage points, where the values agree."""
    share, bare = (source, target) if source.kind == "percent" else (target, source)
    if share.unit == "basis-point" and share.value == bare.value and share.upper == bare.upper:
        return Difference("same", 0.1)  # of an interest rate
    if (share.value or 0) * RATIOS[share.unit or "percent"] == bare.value and share.upper == bare.upper:
        return Difference("same", 0.1) if share.unit != "percent" else Difference("ratio", 0.3)
    return Difference("value", 0.9) if share.upper is None and bare.upper is None else None


def _units(source: Quantity, target: Quantity) -> str | None:
    """How the units relate: same, implied, currency, ratio, convertible, dimension."""
    first, second = source.kind, target.kind
    if first in _LIGHT_KINDS and second in _LIGHT_KINDS:
        return "same"
    if first in _LIGHT_KINDS or second in _LIGHT_KINDS:
        return "implied"
    if set(source.units) & set(target.units):
        return "same" if source.unit == target.unit or first != "money" else "overlap"
    if first == second == "money":
        return "currency"
    if first == second == "percent":
        return "ratio"
    if first == second == "measure":
        dimensions = {UNITS[unit].dimension for unit in source.units} & {
            UNITS[unit].dimension for unit in target.units
        }
        return "convertible" if dimensions else "dimension"
    return "dimension"


def _step(quantity: Quantity) -> Decimal:
    """The place value of the last digit that says something: trailing zeros of a round figure say nothing."""
    value = abs(quantity.value or Decimal(0))
    step = quantity.step
    if step >= quantity.scale and (step >= 1 or quantity.scale != 1):
        if not value:
            return step
        while value % (step * 10) == 0 and step < Decimal(10) ** 18:
            step *= 10
    return step


#: From here on scale words have two sizes, one in the long and one in the short scale.
_LARGE = 10**9
_SIZES_APART = frozenset((Decimal(10) ** 3, Decimal(10) ** 6))


def rounds_to(fine: Quantity, coarse: Quantity, factor: Decimal = Decimal(1)) -> bool:
    """Whether the coarser figure is the finer one, times a factor, rounded as the coarser one is written."""
    if fine.value is None or coarse.value is None:
        return False
    step = _step(coarse)
    error = abs(fine.value * factor - coarse.value)
    allowed = Decimal("0.15") if coarse.bound is not None or fine.bound is not None else Decimal("0.05")
    return error <= step / 2 and step <= abs(coarse.value) and error <= abs(coarse.value) * allowed


def _sized(quantity: Quantity, value: Decimal) -> bool:
    """Whether a value is the other size of a scale word with two: "trilione" is 10^12 or 10^18."""
    if quantity.scale < _LARGE or not quantity.value or value not in quantity.alternatives:
        return False
    apart = value / abs(quantity.value)
    # What three decimals are in groups of thousands is a question of separators: 1.125 billion.
    return apart in _SIZES_APART and not (apart == 1000 and quantity.step * 1000 == quantity.scale)


def _values(source: Quantity, target: Quantity, units: str) -> Difference | None:
    first, second = abs(source.value or Decimal(0)), abs(target.value or Decimal(0))
    if first == second:
        return _equal(source, target, units)
    if target.foreign_format and first in target.alternatives and units in ("same", "implied", "overlap"):
        return Difference("same", 0.1)  # the source's own separators: only the format is wrong
    if units != "currency" and (_sized(source, second) or _sized(target, first)):
        return Difference("same", 0.05)
    special = _special(source, target, units)
    if special is not None:
        return special
    if (
        units in ("same", "overlap")
        and source.kind == target.kind == "measure"
        and source.units != target.units
    ):
        converted = _conversion(source, target)  # 90 degrees, of Fahrenheit it turns out
        if converted is not None and converted.finding == "converted":
            return converted
    if units == "convertible":
        return _conversion(source, target)
    if units == "same" and source.kind == "measure" and len(source.units) > 1 and len(target.units) > 1:
        converted = _conversion(source, target, both_ways=False)  # 80 degrees may be 27 degrees
        if converted is not None and converted.finding == "converted":
            return converted
    if units == "dimension":
        return None
    if units == "ratio":
        left, right = RATIOS[source.unit or "percent"] * first, RATIOS[target.unit or "percent"] * second
        if left == right:
            points = {source.unit, target.unit} & {"percentage-point", "basis-point"}
            return Difference("ratio", 0.3) if len(points) == 1 else Difference("same", 0.1)
        return Difference("ratio", 0.9)
    counts = ("metre", "mile")
    if (source.unit in counts and second in source.alternatives and target.kind == "number") or (
        target.unit in counts and first in target.alternatives and source.kind == "number"
    ):
        return Difference("same", 0.1)
    spelled = (second in source.alternatives and source.form == "words") or (
        first in target.alternatives and target.form == "words"
    )
    times = source.kind == target.kind == "multiple"
    if times and (second in source.alternatives or first in target.alternatives):
        return Difference("same", 0.1)  # grown by once, doubled
    if spelled and units != "currency":
        return Difference("same", 0.1)  # words have no separators: "quatre cents" may be coins
    cents = min(source.scale, target.scale)
    if units == "implied" and cents < 1 and first * target.scale == second * source.scale:
        return Difference("implied", 0.12)  # "35 cents, up from 30"
    ratio = max(first, second) / min(first, second) if first and second else Decimal(0)
    magnitude = bool(ratio) and _power_of_ten(ratio)
    scaled = source.scale != target.scale and Decimal(1) not in (source.scale, target.scale)
    # "40.000 million" for 40 billion is a separator, "2,631 Milliarden" for 2.631 million a scale word.
    plain = not any(
        value in other.alternatives and _digits(other.text).endswith("00")
        for value, other in ((second, source), (first, target))
    )
    if magnitude and scaled and plain and units != "currency":
        return Difference("magnitude", 0.35)
    if (
        second in source.alternatives
        or first in target.alternatives
        or set(source.alternatives) & set(target.alternatives)
    ):
        return Difference("separator", 0.3) if units != "currency" else Difference("currency", 0.6)
    if units == "currency":
        near = Decimal("0.4") <= first / second <= Decimal("2.5") if second else False
        return Difference("currency", 0.75 if near else 0.95)
    dozens = source.form == target.form == "words" and Decimal(12) in (source.step, target.step)
    if dozens and abs(first - second) * 5 <= max(first, second):
        return Difference("same", 0.15)  # "a dozen" and "une dizaine"
    # A translation must not know more digits than its source: only the target may be rounded, and says so.
    if units == "same" and rounds_to(source, target):
        return Difference("rounded", 0.15 if target.bound not in (None, source.bound) else 0.2)
    if magnitude:
        if min(first, second) == 1 and {source.form, target.form} == {"words", "digits"}:
            return None
        if units == "implied" and max(first, second) < 1000 and min(first, second) < 10:
            return Difference("magnitude", 0.95)
        return Difference("magnitude", 0.35 if units != "implied" else 0.5)
    return _changed(source, target, units)


def _ratio(source: Quantity, target: Quantity) -> Decimal:
    first, second = abs(source.value or Decimal(1)), abs(target.value or Decimal(1))
    return max(first, second) / min(first, second)


def _power_of_ten(ratio: Decimal) -> bool:
    ratio = ratio.normalize()
    return ratio.as_tuple().digits == (1,) and ratio > 1


def _equal(source: Quantity, target: Quantity, units: str) -> Difference | None:
    if units == "same":
        return SAME if source.kind == target.kind else Difference("same", 0.03)
    if units == "overlap":
        return (
            Difference("which currency", 0.02)
            if len(source.units) != len(target.units)
            else Difference("same", 0.01)
        )
    if units == "implied":
        return Difference("implied", 0.12)
    if units == "currency":
        return Difference("currency", 0.3)
    if units == "ratio":
        return Difference("ratio", 0.3)
    if not source.value:
        return Difference("same", 0.3)
    if units == "convertible" and {source.unit, target.unit} in BYTES:
        return Difference("same", 0.1)
    if units == "dimension" and source.value == 1 and source.form == target.form == "words":
        return None  # "per square metre" and "per year" are two things, not one gone wrong
    return Difference("unit", 0.35 if units == "convertible" else 0.45)


def _special(source: Quantity, target: Quantity, units: str) -> Difference | None:
    """The same thing in other words: half and 50 percent, doubled and 100 percent more, a percentage and
    a multiple.
    """
    first, second = source.value or Decimal(0), target.value or Decimal(0)
    kinds = {source.kind, target.kind}
    rest = kinds == {"percent"} and first + second == 100 and source.unit == target.unit == "percent"
    if rest and (second in source.alternatives or first in target.alternatives):
        return Difference("same", 0.1)  # 八折 is 20 percent off
    if "percent" in kinds and kinds & {"fraction", "multiple", "number", "ordinal"} and len(kinds) == 2:
        percent, other = (first, second) if source.kind == "percent" else (second, first)
        words = (target if source.kind == "percent" else source).form == "words"
        if "fraction" in kinds or "multiple" in kinds:
            equivalents = [other * 100, abs(other - 1) * 100 if "multiple" in kinds else other * 100]
            if (source.divides or target.divides) and other:
                equivalents += [100 / other, 100 - 100 / other]  # "вдвое" may be half of it
            for equivalent in equivalents:
                if abs(equivalent - percent) <= 1:
                    return Difference("same", 0.1)
            if "fraction" in kinds and words and abs(other * 100 - percent) <= 4:
                return Difference("same", 0.2)
        elif ("ordinal" in kinds and other and abs(100 / other - percent) <= Decimal("0.5")) or (
            abs(other) < 1 and other * 100 == percent
        ):
            return Difference("same", 0.15)
    if kinds == {"fraction", "measure"} and "quarter-year" in (source.unit, target.unit):
        # "The first three quarters" are no fraction.
        parts, quarters = (first, second) if source.kind == "fraction" else (second, first)
        return Difference("same", 0.1) if parts * 4 == quarters else None
    # "a tenth" may read as an ordinal, "one in eight" as a count.
    inverse = kinds <= _LIGHT_KINDS and kinds & {"multiple", "fraction"} and len(kinds) == 2
    if (inverse or source.divides or target.divides) and abs(first * second - 1) < Decimal("0.001"):
        # "Three times less" is a third of it, "three times as much" is not.
        down = source.divides or target.divides or "down" in (source.direction, target.direction)
        return (
            Difference("same", 0.1) if down or kinds != {"multiple", "fraction"} else Difference("value", 0.7)
        )
    return None


def _conversion(source: Quantity, target: Quantity, *, both_ways: bool = True) -> Difference | None:
    """How a measure differs from one in another unit; where they need not be ``both_ways`` alike, the target
    has to come out from the source.
    """
    for unit in source.units:
        for other in target.units:
            if unit == other and not both_ways:
                continue
            # What is below zero is no interval.
            for interval in (False, True) if (source.value or 0) >= 0 else (False,):
                value = convert(source.value or Decimal(0), unit, other, interval=interval)
                if value is None or target.value is None:
                    continue
                back = convert(target.value, other, unit, interval=interval)
                if back is None or source.value is None:
                    continue
                cut_off = not both_ways and 0 <= value - target.value < 1  # 26.7 degrees as 26
                if cut_off or _near(value, target, source) or (both_ways and _near(back, source, target)):
                    return Difference("converted", 0.1)
                if UNITS[unit].dimension != "temperature":
                    break
    for other_value in source.alternatives:
        # "6,387 km" in a text that writes its digits the other way.
        meant = replace(source, value=other_value, alternatives=())
        found = _conversion(meant, target, both_ways=both_ways)
        if found is not None and found.finding == "converted":
            return Difference("converted", 0.2)
    exact = convert(source.value or Decimal(0), source.units[0], target.units[0])
    if exact and target.value and Decimal("0.02") < abs(exact / target.value) < 50:
        return Difference("conversion", 0.8)
    if source.value and target.value and Decimal("0.01") < abs(source.value / target.value) < 100:
        return Difference("conversion", 0.85)
    return None


def _near(exact: Decimal, written: Quantity, original: Quantity) -> bool:
    """Whether a converted value may be written so: rounded at the written figure's last digit, or as
    roughly as the original.
    """
    value = written.value or Decimal(0)
    tolerance = _step(written) / 2
    relative = Decimal("0.025")
    if original.form != "digits" or written.bound is not None or original.bound is not None:
        relative = Decimal("0.06")
    cap = abs(value) * Decimal("0.12")
    return abs(exact - value) <= max(min(tolerance, cap), abs(value) * relative)


def _close(first: str, second: str) -> bool:
    """Whether two digit strings are one slip apart: a digit changed, dropped or added, or two swapped."""
    if first == second:
        return True
    if len(first) == len(second):
        differing = [index for index in range(len(first)) if first[index] != second[index]]
        if len(differing) == 1:
            return True
        return sorted(first) == sorted(second)
    longer, shorter = (first, second) if len(first) > len(second) else (second, first)
    return len(longer) - len(shorter) == 1 and any(
        longer[:index] + longer[index + 1 :] == shorter for index in range(len(longer))
    )


def _slipped(written: set[str], digits: str) -> bool:
    """Whether a digit string is another one with a digit too many, too few or wrong."""
    return any(len(text) + len(digits) > 2 and _close(text, digits) for text in written)


def _changed(source: Quantity, target: Quantity, units: str) -> Difference | None:
    first, second = source.value or Decimal(0), target.value or Decimal(0)
    if (source.label and source.form == "words") or (target.label and target.form == "words"):
        return None  # a name: the Three Kingdoms, 三国
    if 1 in (first, second) and (_part_of_word(source) or _part_of_word(target)):
        return None  # 一份 is an article
    half_a_day = (
        source.kind == target.kind == "number" and abs(first - second) == 12 and max(first, second) <= 24
    )
    if half_a_day and Decimal("0.01") in (source.step, target.step):
        return Difference("same", 0.2)  # "at 1" and "um 13.00"
    ratio = abs(first / second) if second else Decimal(0)
    nearness = 0.1 if Decimal("0.5") <= ratio <= 2 else 0.2
    # "Two" rarely becomes 46: one is missing and the other added.
    unlike = {source.form, target.form} == {"words", "digits"}
    if source.kind == target.kind:
        cost = 0.55 + nearness
        if source.kind in ("number", "ordinal", "multiple", "fraction"):
            cost += 0.05
            if unlike:
                cost += 0.1
            if not (Decimal("0.1") < ratio < 10 if unlike else Decimal("0.01") < ratio < 100):
                cost += 0.1
        if source.form == target.form == "digits" and _close(_digits(source.text), _digits(target.text)):
            cost -= 0.1
        return Difference("value", cost)
    if units == "implied":
        if {source.kind, target.kind} & {"ordinal", "multiple", "fraction", "score"}:
            return None
        if unlike and min(first, second) <= 12 and not Decimal("0.1") < ratio < 10:
            return None
        plain = source if source.kind == "number" else target
        if plain.form == "words" and (plain.value or Decimal(0)) <= 12:
            return Difference("value", 0.98)
        return Difference("value", 0.75 + nearness / 2)
    if {source.kind, target.kind} == {"multiple", "fraction"} and max(first, second) < 1:
        return Difference("value", 0.8)  # halved, by a quarter
    whole = first == first.to_integral_value() and second == second.to_integral_value()
    if {source.kind, target.kind} == {"number", "multiple"} and whole and min(first, second) >= 2:
        # "The two-time champion", "der vierfache Sieger"; "twice" and "five" have less to do with each other.
        return Difference("value", 0.9) if source.form == target.form == "words" else None
    if {source.kind, target.kind} == {"number", "ordinal"} and min(first, second) > 2:
        return Difference("value", 0.75 if source.form == target.form == "digits" else 0.9)
    return None


_SIGNS = str.maketrans(",", ".")


def _ranges(source: Quantity, target: Quantity, units: str) -> Difference | None:
    if source.kind == "score" or target.kind == "score":
        ends = {source.value, source.upper}, {target.value, target.upper}
        if ends[0] == ends[1]:
            return Difference("same", 0.02)
        if source.kind == target.kind and source.text.translate(_SIGNS) == target.text.translate(_SIGNS):
            return Difference("same", 0.05)  # 4:13.260, 4:13,260
        if source.upper is None or target.upper is None:
            score, plain = (source, target) if source.kind == "score" else (target, source)
            lead = abs((score.upper or Decimal(0)) - (score.value or Decimal(0)))
            # "a three-goal lead", 3:0
            same = plain.kind == "number" and score.upper is not None and plain.value == lead
            if score.upper is not None and score.upper == score.value == plain.value:
                same = plain.form == "words"  # "empate a dos"
            same = same and not _part_of_word(plain)
            return Difference("same", 0.2) if same else None
        return Difference("value" if source.kind == "score" else "range", 0.7)
    if source.upper is not None and target.upper is not None:
        low = _values(_end(source, upper=False), _end(target, upper=False), units)
        high = _values(_end(source, upper=True), _end(target, upper=True), units)
        if low is None or high is None:
            return None
        worse, better = (low, high) if low.cost >= high.cost else (high, low)
        if worse.cost < 0.25:
            rounded = worse.finding == "rounded" and worse.cost > 0.15 and target.step <= source.step
            return Difference("range", 0.45) if rounded else worse
        if worse.finding in ("value", "magnitude") and better.cost < 0.25:
            return Difference("range", 0.45)
        if worse.finding == "value":
            return Difference("range", 0.8)
        return worse
    ranged, single = (source, target) if source.upper is not None else (target, source)
    for upper in (False, True):
        end = _end(ranged, upper=upper)
        found = _values(end, single, units) if ranged is source else _values(single, end, units)
        if found is not None and found.cost < 0.25:
            return Difference("range", 0.5)
    if units == "convertible" and ranged.value is not None and ranged.upper is not None:
        middle = replace(ranged, value=(ranged.value + ranged.upper) / 2, upper=None)
        found = _conversion(middle, single) if ranged is source else _conversion(single, middle)
        if found is not None and found.finding == "converted":
            return Difference("range", 0.24, "middle")
    return None


def _end(quantity: Quantity, *, upper: bool) -> Quantity:
    return changed(quantity, value=quantity.upper if upper else quantity.value, upper=None)
