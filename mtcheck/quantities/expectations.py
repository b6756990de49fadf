"""Test cases of other number readers as what ``parse`` should find.

Each data set has its own way to say what it expects; a function of each turns a row into a ``Case``. What
``scope`` leaves out keeps the name of the rule, so that it can be counted. A new data set is one function
and one line in ``_SETS``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, Literal

from mtcheck.quantities import scope
from mtcheck.quantities.currencies import ISO_CODES
from mtcheck.quantities.expected_names import currency_named, sign_codes, unit_named
from mtcheck.quantities.quantity import Calendar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

Sort = Literal["number", "ordinal", "percent", "money", "measure", "date", "time"]
Side = Literal["lower", "upper", ""]
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Expected:
    """One quantity that a case expects.

    It stands between ``start`` and ``end``. ``units`` are the names that its unit may have, empty for any.
    ``side`` says that the value bounds from below or above, ``strict`` (None: either) whether the value
    itself is left out. ``choices`` are the calendars of which one must be found, ``summed`` allows the value
    to stand in parts ("2 hours 5 minutes"), ``reason`` is the rule that takes it out of scope.
    """

    sort: Sort
    start: int
    end: int
    value: Decimal | None = None
    upper: Decimal | None = None
    units: frozenset[str] = frozenset()
    side: Side = ""
    strict: bool | None = None
    choices: tuple[tuple[Calendar, ...], ...] = ()
    summed: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """A text with what is to be found in it; ``forbidden`` sorts must not be (a case without expectations).

    ``whole`` forbids only that the text is read as one number from end to end.
    """

    id: str
    language: str
    group: str
    text: str
    expected: tuple[Expected, ...] = ()
    forbidden: frozenset[str] = frozenset()
    whole: bool = False
    reason: str = ""


def case_of(row: Row) -> Case | None:
    """The case of a row of any known data set, None where the set is unknown."""
    for name, adapt in _SETS.items():
        if name in row["id"] or name in row["origin"]:
            if not row.get("text"):
                return Case(row["id"], row["lang"], "", "", reason="no-text")
            return _as_written(adapt(row))
    return None


def _as_written(case: Case) -> Case:
    """The case without what the way it is written leaves out, whatever the data set."""
    language = case.language.split("-")[0]
    written = tuple(
        expected
        if expected.reason
        or not (why := scope.manner(case.text[expected.start : expected.end], language, expected.sort))
        else replace(expected, reason=why)
        for expected in case.expected
    )
    return replace(case, expected=written)


def decimal_of(text: object) -> Decimal | None:
    """A number written with a point or a comma and no grouping, None where it is none."""
    try:
        return Decimal(str(text).replace(",", "."))
    except InvalidOperation:
        return None


def _place(row: Row, expected: Mapping[str, Any]) -> tuple[int, int]:
    """Where an expectation stands: by its offsets where they are given, else by its text."""
    text: str = row["text"]
    piece = (expected.get("text") or "").strip()
    start, end = expected.get("start"), expected.get("end")
    if isinstance(start, int) and 0 <= start < len(text):
        stop = end + 1 if isinstance(end, int) else start + len(piece)
        if not piece or text[start:stop].strip().lower() == piece.lower():
            return start, stop
    found = text.lower().find(piece.lower()) if piece else -1
    return (found, found + len(piece)) if found >= 0 else (0, len(text))


def _one_is_an_article(value: Decimal | None, language: str, piece: str) -> bool:
    return value == 1 and not scope.has_digit(piece) and scope.says(scope.ARTICLES, language, piece)


# Recognizers-Text: numbers, shares, ordinals, ranges


def _recognizers_number(row: Row) -> Case:
    model: str = row["model"]
    case = Case(row["id"], row["lang"], model, row["text"])
    if not row["expected"]:
        forbidden = {"Ordinal": "ordinal", "Percent": "percent", "NumberRange": "range"}
        sort = next((sort for name, sort in forbidden.items() if model.startswith(name)), "number")
        return replace(case, forbidden=frozenset((sort,)))
    found = []
    for item in row["expected"]:
        start, end = _place(row, item)
        value = decimal_of(item.get("value"))
        kind = str(item.get("type") or "number")
        if kind.startswith("ordinal"):
            reason = "relative-ordinal" if item.get("relativeTo") != "start" else ""
            found.append(Expected("ordinal", start, end, value, reason=reason))
        elif kind == "percentage":
            found.append(_share(row, item, start, end))
        elif kind == "numberrange":
            found.append(_range(item, start, end, row["text"]))
        else:
            found.append(_plain_number(row, item, value, start, end))
    return replace(case, expected=tuple(found))


def _plain_number(row: Row, item: Mapping[str, Any], value: Decimal | None, start: int, end: int) -> Expected:
    text, language = row["text"], row["lang"]
    piece = text[start:end]
    reason = scope.whole_number(text, start, end)
    spelled = value is not None and not scope.has_digit(piece) and not scope.speakable(value)
    improper = item.get("subtype") == "fraction" and abs(value or Decimal(0)) > 1 and not scope.mixed(piece)
    if value is None:
        reason = "arithmetic"
    elif language == "ar" and scope.unvowelled(piece, value):
        reason = "homograph"
    elif item.get("subtype") == "power":
        reason = "scientific" if "^" not in text[start:end] else "arithmetic"
    elif _one_is_an_article(value, language, text[start:end]):
        reason = "article-one"
    elif spelled or improper or (language == "hi" and abs(value) > 1 and scope.fifths(piece)):
        reason = "arithmetic"
    elif any(_scales(row, item, other, value, end) for other in row["expected"]):
        reason = reason or "shared-scale"
    return Expected("number", start, end, value, reason=reason)


def _scales(row: Row, item: Mapping[str, Any], other: Mapping[str, Any], value: Decimal, end: int) -> bool:
    """Whether the expectation right behind a number is the far end of its range, with a scale word."""
    following = decimal_of(other.get("value"))
    start = _place(row, other)[0]
    between = row["text"][end:start]
    if other is item or following is None or not end < start <= end + 5 or value >= 1000:
        return False
    return following >= 1000 * max(value, Decimal(1)) and re.search(r"[\d.,;]", between) is None


#: "Percent of twenty" in the languages whose rows have it.
_SHARE_OF = re.compile(
    r"(?i)per\s?cents?\s+of|percentage\s+of|pour\s?cent(?:age)? d|percentuale d|percentage van|"
    r"porcentaje d|percentagem d|procent av|.*(?:un|ün|in|ın) yüzdesi$|.* का प्रतिशत$|نسبة "
)


def _share(row: Row, item: Mapping[str, Any], start: int, end: int) -> Expected:
    value = decimal_of(str(item.get("value")).rstrip("%").strip())
    piece: str = row["text"][start:end].strip()
    reason = "unit-unnumbered" if value is None else ""
    if re.match(_SHARE_OF, piece):
        reason = "percent-inverted"
    elif piece.endswith("ポイント") and "パーセント" not in piece:
        reason = "points"
    elif re.search(r"[eE]\d", piece):
        reason = "scientific"
    elif scope.arithmetic(piece):
        reason = "arithmetic"
    return Expected("percent", start, end, value, reason=reason)


_INTERVAL = re.compile(r"([\[(])\s*([^,\s]*)\s*,\s*([^,\s]*)\s*([\])])")


#: What holds its own number by law; the rows go both ways.
_INCLUSIVE = re.compile("以上|以下|以内|이상|이하|이내")


def _range(item: Mapping[str, Any], start: int, end: int, text: str) -> Expected:
    loose = _INCLUSIVE.search(text[start : end + 2]) is not None
    match = _INTERVAL.fullmatch(str(item.get("value")))
    lower = decimal_of(match[2]) if match else None
    upper = decimal_of(match[3]) if match else None
    if match is None or (lower is None and upper is None):
        return Expected("number", start, end, reason="arithmetic")
    if lower is None:
        return Expected("number", start, end, upper, side="upper", strict=None if loose else match[4] == ")")
    if upper is None:
        return Expected("number", start, end, lower, side="lower", strict=None if loose else match[1] == "(")
    if lower == upper:
        return Expected("number", start, end, lower)
    return Expected("number", start, end, lower, upper)


# Recognizers-Text: units


def _recognizers_unit(row: Row) -> Case:
    model: str = row["model"]
    case = Case(row["id"], row["lang"], model, row["text"])
    if not row["expected"]:
        sort = {"CurrencyModel": "money", "TemperatureModel": "temperature", "AgeModel": "age"}.get(
            model, "measure"
        )
        return replace(case, forbidden=frozenset((sort,)))
    found = []
    for item in row["expected"]:
        start, end = _place(row, item)
        value = decimal_of(item.get("value"))
        piece = row["text"][start:end]
        reason = "unit-unnumbered" if value is None else ""
        if value is not None and _one_is_an_article(value, row["lang"], piece):
            reason = "article-one"
        name = str(item.get("unit") or "")
        if model == "CurrencyModel":
            codes, minor = currency_named(name, item.get("isoCurrency"))
            if not codes:
                reason = reason or "currency-unknown"
            if minor and value is not None:
                value /= 100
            found.append(Expected("money", start, end, value, units=codes, summed=True, reason=reason))
            continue
        if name.lower() == "age":
            found.append(Expected("number", start, end, value, reason=reason))
            continue
        units = unit_named(name)
        if not units:
            reason = reason or "unit-unknown"
        found.append(Expected("measure", start, end, value, units=units, summed=True, reason=reason))
    return replace(case, expected=tuple(found))


def _recognizers_phone(row: Row) -> Case:
    return Case(
        row["id"], row["lang"], "PhoneNumberModel", row["text"], forbidden=frozenset(("money", "percent"))
    )


# Recognizers-Text: dates and times

_DATE = re.compile(r"(\d{4}|XXXX|XX\d\d)-(\d\d|XX)-(\d\d|XX)(?:T(.*))?")
_MONTH = re.compile(r"(\d{4}|XXXX)-(\d\d)")
_WEEKDAY = re.compile(r"XXXX-WXX-(\d)(?:T(.*))?")
_TIME = re.compile(r"T?(\d\d?)(?::(\d\d))?(:\d\d)?")
_DURATION = re.compile(r"P(T?)([\d.]+)([YMWDH S])|P(T?)([\d.]+)(S)")
_DURATION_UNITS = {
    "Y": "year", "M": "month", "W": "week", "D": "day", "TH": "hour", "TM": "minute", "TS": "second",
}  # fmt: skip
_QUARTER = re.compile(r"\((\d{4}|XXXX)-(0[147]|10)-01,(?:\d{4}|XXXX)-(?:0[147]|10)-01,P3M\)")
_QUARTER_WORDS = re.compile(
    r"(?i)\bq[1-4]\b|quarter|quartal|kwartaal|kvartal|trimestr|квартал|çeyrek|तिमाही|ربع|四半期|季度|분기"
)
_DECADE = re.compile(r"\((\d{4}|XX\d\d)-01-01,(?:\d{4}|XX\d\d)-01-01,P10Y\)")
_CENTURY = re.compile(r"\((\d{4})-01-01,\d{4}-01-01,P100Y\)")
_DIGITS = str.maketrans("〇零一二三四五六七八九", "00123456789")


def _recognizers_datetime(row: Row) -> Case:
    model: str = row["model"]
    case = Case(row["id"], row["lang"], model, row["text"])
    if not row["expected"]:
        if model != "DateTimeModel":
            return replace(case, reason="mode-only")
        return replace(case, forbidden=frozenset(("date", "time")))
    found = []
    for item in row["expected"]:
        start, end = _place(row, item)
        values = item.get("values") or ()
        timexes = [str(value.get("timex")) for value in values] or [str(item.get("Timex"))]
        found.append(_timex(row, str(item.get("type")), timexes, start, end))
    return replace(case, expected=tuple(found))


def _timex(row: Row, kind: str, timexes: list[str], start: int, end: int) -> Expected:
    piece = row["text"][start:end]
    first = timexes[0]
    date = Expected("date", start, end)
    if kind.endswith("set"):
        return replace(date, reason="date-set")
    if kind.endswith("timezone"):
        return replace(date, reason="time-zone")
    if first.startswith("P") and kind.endswith("duration"):
        return _duration(row, first, start, end)
    choices: list[tuple[Calendar, ...]] = []
    reason = ""
    for timex in dict.fromkeys(timexes):
        calendars, why = _calendars(timex, piece)
        if why:
            reason = reason or why
        elif calendars not in choices:
            choices.append(calendars)
    if not choices:
        return replace(date, reason=reason or "day-part")
    sort: Sort = "time" if choices[0][0].hour is not None else "date"
    if re.search(r"(?:https?://|www\.)\S*$", row["text"][:start]):
        return replace(date, reason="link")
    return replace(
        date, sort=sort, choices=tuple(choices), reason=_hidden(choices[0], piece, row["lang"].split("-")[0])
    )


def _hidden(parts: tuple[Calendar, ...], piece: str, language: str) -> str:
    """The rule that leaves out a date or time which only the sentence around it shows."""
    first, last = parts[0], parts[-1]
    if last.hour is not None and scope.DAY_PARTS.search(piece):
        return "day-part"
    if len(parts) == 1 and first.hour is not None:
        return "bare-hour" if scope.bare_hour(piece, language) else ""
    if scope.foreign_order(piece, language, first.month, first.day):
        return "foreign-order"
    if first.month is not None:
        full = first.year is not None and first.day is not None
        return scope.numeric_or_holiday(piece, language, full=full) or _counted_off(first, piece)
    if first.day is not None:
        words = re.findall(r"[^\W\d_]+", piece)
        digits = re.search(r"\d(?!\d)\W*$", piece) is not None and not piece.strip().endswith(".")
        return "bare-hour" if digits or (not scope.has_digit(piece) and len(words) < 3) else ""
    return ""


def _counted_off(calendar: Calendar, piece: str) -> str:
    """ "2 weeks before May 13": the day of the expectation is none of the figures that the text shows."""
    figures = {int(digits) for digits in re.findall(r"\d+", piece)} - {calendar.year}
    if calendar.year is not None:
        figures -= {calendar.year % 100}
    shown = figures - {calendar.month}
    return "relative" if shown and calendar.day is not None and calendar.day not in figures else ""


def _shown(year: str, piece: str) -> bool:
    """Whether a year stands in digits in the text, whole or by its last two."""
    plain = "".join(str(int(sign)) if sign.isdecimal() else sign for sign in piece).translate(_DIGITS)
    return year in plain or re.search(rf"(?<!\d){year[2:]}(?!\d)", plain) is not None


def _calendars(timex: str, piece: str) -> tuple[tuple[Calendar, ...], str]:
    """The calendars that a TIMEX value asks for, or the rule that leaves it out."""
    match = _DATE.fullmatch(timex)
    if match:
        return _full_date(match, piece)
    match = _WEEKDAY.fullmatch(timex)
    if match:
        day = Calendar(weekday=int(match[1]) - 1)
        return _with_time((day,), match[2])
    match = _MONTH.fullmatch(timex)
    if match:
        if match[1] == "XXXX":
            return (Calendar(month=int(match[2])),), ""
        if not _shown(match[1], piece):
            return (), "relative"
        return (Calendar(year=int(match[1]), month=int(match[2])),), ""
    if re.fullmatch(r"\d{4}", timex):
        return ((Calendar(year=int(timex)),), "") if _shown(timex, piece) else ((), "relative")
    match = _TIME.fullmatch(timex)
    if match and timex.startswith("T"):
        return _with_time((), timex[1:])
    return _period(timex, piece)


def _full_date(match: re.Match[str], piece: str) -> tuple[tuple[Calendar, ...], str]:
    year, month, day = match[1], match[2], match[3]
    if month == "XX" and day == "XX":
        return (), "relative"
    if year.isdigit() and not _shown(year, piece):
        return (), "relative"
    calendar = Calendar(
        year=int(year) if year.isdigit() else None,
        month=int(month) if month != "XX" else None,
        day=int(day) if day != "XX" else None,
    )
    return _with_time((calendar,), match[4])


def _with_time(parts: tuple[Calendar, ...], time: str | None) -> tuple[tuple[Calendar, ...], str]:
    if time is None:
        return parts, ""
    match = _TIME.fullmatch(time)
    if match is None:
        return (), "day-part"
    if match[3]:
        return (), "seconds"
    return (*parts, Calendar(hour=int(match[1]) % 24, minute=int(match[2] or 0))), ""


def _period(timex: str, piece: str) -> tuple[tuple[Calendar, ...], str]:
    match = _QUARTER.fullmatch(timex)
    if match and _QUARTER_WORDS.search(piece):
        quarter = Calendar(quarter=int(match[2]) // 3 + 1)
        if match[1] == "XXXX":
            return (quarter,), ""
        if not _shown(match[1], piece):
            return (), "relative"
        return (quarter, Calendar(year=int(match[1]))), ""
    match = _DECADE.fullmatch(timex)
    if match and (_shown(match[1], piece) if match[1].isdigit() else scope.has_digit(piece)):
        return (Calendar(decade=int(match[1][2:])),), ""
    match = _CENTURY.fullmatch(timex)
    if match and scope.has_digit(piece):
        return (Calendar(century=int(match[1]) // 100 + 1),), ""
    if timex.startswith("("):
        return (), "date-range"
    if "W" in timex or re.search(r"SP|SU|FA|WI|#", timex):
        return (), "holiday-season"
    if timex.startswith(("PRESENT", "PAST", "FUTURE")) or timex in ("XXXX", "XXXX-XX"):
        return (), "relative"
    return (), "day-part"


def _duration(row: Row, timex: str, start: int, end: int) -> Expected:
    piece = row["text"][start:end]
    match = re.fullmatch(r"P(T?)([\d.]+)([YMWDHS])", timex)
    if match is None:
        found = Expected("measure", start, end, reason="date-range")
        return replace(found, reason="duration-unnumbered" if "X" in timex or "B" in timex else "date-range")
    value = decimal_of(match[2])
    unit = _DURATION_UNITS.get(match[1] + match[3])
    reason = ""
    if not scope.has_digit(piece) and (
        scope.says(scope.VAGUE, row["lang"], piece)
        or _one_is_an_article(value, row["lang"], piece)
        or (value == 1 and len(piece.split()) <= 2)
    ):
        reason = "duration-unnumbered"
    if unit is None:
        return Expected("measure", start, end, reason="unit-unknown")
    return Expected("measure", start, end, value, units=frozenset((unit,)), summed=True, reason=reason)


# duckling

_NUMBER = r"\(?(-?[\d.]+(?:e-?\d+)?)\)?"
_SIMPLE = re.compile(rf"(simple|under|above) (\w+|\(.*?\)) {_NUMBER}(?: .*)?")
_BETWEEN = re.compile(rf"between (\w+) ?\({_NUMBER}, ?{_NUMBER}\)(?: .*)?")
_ASKED = re.compile(r"-?\d+ ?[mkl'\"]|-?\d{4,}K")
_SIDES: dict[str, Side] = {"simple": "", "under": "upper", "above": "lower"}
_COINS = re.compile(r"(?i)\b(?:dimes?|nickels?|quarters?|grand|bucks?|fils)\b")


def _duckling(row: Row) -> Case:
    language = row["lang"].split("-")[0]
    text: str = row["text"]
    end = len(text)
    if _ASKED.fullmatch(text) and row["dim"] in ("Duration", "Distance", "Numeral"):
        sign = text[-1]
        asked = {"m": "Duration", "'": "Duration", '"': "Duration", "k": "Distance", "l": "Numeral"}
        asked["K"] = "Numeral"
        if asked[sign] == row["dim"]:
            return Case(row["id"], language, row["dim"], text, reason="sign-of-dimension")
    if re.fullmatch(r"[\d一二三四五六七八九十两兩]+ ?[分月]", text) and row["dim"] in (
        "AmountOfMoney",
        "Duration",
    ):
        return Case(row["id"], language, row["dim"], text, reason="sign-of-dimension")
    if "Numeral/ES" in row["origin"]:
        return Case(row["id"], language, row["dim"], text, reason="shifted-rows")
    found = []
    for item in row["expected"]:
        kind, written = item["type"], item["value"]
        match = re.fullmatch(rf"(?:NumeralValue|OrdinalData) {_NUMBER}", written)
        if match:
            value = Decimal(match[1])
            if text.isdecimal() and int(text) != value:
                found.append(Expected("number", 0, end, value, reason="broken-row"))
            elif kind == "Ordinal":
                found.append(Expected("ordinal", 0, end, value))
            else:
                reason = scope.whole_number(text, 0, end) if end < 12 else ""
                if value == 1 and not scope.has_digit(text):
                    reason = "article-one"
                elif scope.says(scope.VAGUE, language, text):
                    reason = "vague"
                found.append(Expected("number", 0, end, value, reason=reason))
            continue
        match = re.fullmatch(r"DurationData (\d+) (\w+)", written)
        if match:
            unit = {"Quarter": "quarter-year"}.get(match[2], match[2].lower())
            value = Decimal(match[1])
            reason = "duration-unnumbered" if scope.says(scope.VAGUE, language, text) else ""
            if _contradicts(text, value, unit):
                reason = "broken-row"
            if value == 1 and not scope.has_digit(text) and scope.says(scope.ARTICLES, language, text):
                reason = "article-one"
            found.append(
                Expected("measure", 0, end, value, units=frozenset((unit,)), summed=True, reason=reason)
            )
            continue
        found.append(_duckling_amount(kind, written, text, language))
    return Case(row["id"], language, row["dim"], text, tuple(found))


_PLAIN_DURATION = re.compile(r"(\d+(?:\.\d+)?)\s*(min|hour|sec)\w*")
_PLAIN_SECONDS = {"min": 60, "hour": 3600, "sec": 1, "minute": 60, "second": 1}


def _contradicts(text: str, value: Decimal, unit: str) -> bool:
    """Whether a duration in plain figures is not the one that the row gives."""
    match = _PLAIN_DURATION.fullmatch(text)
    if match is None or unit not in _PLAIN_SECONDS:
        return False
    return Decimal(match[1]) * _PLAIN_SECONDS[match[2]] != value * _PLAIN_SECONDS[unit]


def _duckling_amount(kind: str, written: str, text: str, language: str) -> Expected:
    sort: Sort = "money" if kind == "AmountOfMoney" else "measure"
    match = _BETWEEN.fullmatch(written)
    upper: Decimal | None = None
    side: Side = ""
    if match:
        name, value, upper = match[1], Decimal(match[2]), Decimal(match[3])
    else:
        match = _SIMPLE.fullmatch(written)
        if match is None:
            return Expected(sort, 0, len(text), reason="unit-unknown")
        side, name, value = _SIDES[match[1]], match[2], Decimal(match[3])
    reason = ""
    units: frozenset[str] = frozenset()
    if name == "Unnamed":
        sort = "number"
    elif sort == "money":
        units, minor = currency_named(name, None)
        if minor:
            value, upper = value / 100, upper / 100 if upper is not None else None
        reason = "" if units else "currency-unknown"
        if name == "Cent" or (language == "zh" and name == "Dollar"):
            units = frozenset()  # duckling's word for a hundredth, and for 元, of any currency
    else:
        units = unit_named(name)
        reason = "" if units else "unit-unknown"
    words = text.split()
    if len(words) == 2 and scope.says(scope.ARTICLES, language, words[0]):
        reason = "article-one"
    if sort == "money" and _COINS.search(text):
        reason = "currency-unknown"
    if (
        value in (1, Decimal("0.01"))
        and not scope.has_digit(text)
        and scope.says(scope.ARTICLES, language, text)
    ):
        reason = "article-one"
    return Expected(sort, 0, len(text), value, upper, units, side, summed=True, reason=reason)


# Spelled-out numbers


def _spelled(row: Row) -> Case:
    text: str = row["text"]
    found = []
    for item in row["expected"]:
        value = decimal_of(item.get("value"))
        reason = "article-one" if value == 1 else ""
        found.append(
            Expected("number", 0, len(text), value, reason=reason if value is not None else "dictated")
        )
    return Case(row["id"], row["lang"], "spellout", text, tuple(found))


#: The word for a decimal sign that a reader has left between two numbers: "12 komma 99".
_POINT_KEPT = re.compile(r"(?i) (?:komma|point|punto|virgule|virgola|coma|vírgula|ponto) \d")
_POINT_LEFT = re.compile(r"(?i)\d (?:komma|point|punto|virgule|virgola|coma|vírgula|ponto) $")
_MINUS = re.compile(r"(?i)(?<!\w)(?:minus|min|meno|menos|moins|negativ[eo]?)\s+$")
#: A decimal with its last places left as figures of their own ("1,2 3 6"), or three figures in a row.
_ONE_BY_ONE = re.compile(r"\d[.,]\d (?:\w+ )?\d (?:\w+ )?\d(?!\d)|(?<![\d.,])\d+(?: \d+){2,}(?![\d.,])")
_WRITTEN = re.compile(r"\d+(?:[.,]\d+)*")


def _text2num(row: Row) -> Case:
    text: str = row["text"]
    kind: str = row["kind"]
    case = Case(row["id"], row["lang"], kind, text)
    end = len(text)
    if not row["expected"]:
        return replace(case, whole=True, reason="malformed" if kind == "invalid" else "")
    if kind == "text2digits":
        written = str(row["expected"][0]["value"])
        match = re.match(r"-?\d+(?:[.,]\d+)?", written)
        value = decimal_of(match[0]) if match else None
        sort: Sort = (
            "ordinal" if match and written[match.end() :] and match.end() < len(written) else "number"
        )
        reason = ""
        if value is None or written.endswith("ths"):
            reason = "arithmetic"
        elif len(written) > 1 and written.startswith("0") and written[1].isdigit():
            reason = "dictated"
        elif value == 1:
            reason = "article-one"
        return replace(case, expected=(Expected(sort, 0, end, value, reason=reason),))
    written = str(row["expected"][0]["value"])
    if _ONE_BY_ONE.search(written):
        return replace(case, reason="dictated")
    if written == text:
        return replace(case, reason="mode-only")
    found = []
    for match in _WRITTEN.finditer(written):
        piece = match[0]
        dictated = len(piece) > 1 and piece.startswith("0") and piece[1].isdigit()
        value = decimal_of(piece) if piece.count(",") + piece.count(".") < 2 else None
        if value is not None and _MINUS.search(written[: match.start()]):
            value = -value  # the word stays, the reading takes it in
        reason = "dictated" if dictated else ("article-one" if value == 1 else "")
        if _POINT_LEFT.search(written[: match.start()]) or _POINT_KEPT.match(written, match.end()):
            reason = "mode-only"
        found.append(Expected("number", 0, end, value, reason=reason if value is not None else "arithmetic"))
    return replace(case, expected=tuple(found))


def _num2words(row: Row) -> Case:
    language = row["lang"].split("_")[0]
    text: str = row["text"]
    item = row["expected"][0]
    value = decimal_of(item["value"])
    kind: str = item["type"]
    case = Case(row["id"], language, kind, text)
    reason = "arithmetic" if value is None else ""
    if kind == "year":
        reason = "year-in-pairs"
    elif value == 1 and not scope.has_digit(text):
        reason = "article-one"
    if kind == "currency":
        if value is not None and "." not in item["value"] and re.search(r",|\b[иiі]\b", text):
            value /= 100  # a whole number is one of hundredths there
        found = Expected(
            "money",
            0,
            len(text),
            value,
            units=frozenset(filter(None, (item["currency"],))),
            summed=True,
            reason=reason,
        )
    else:
        sort: Sort = "ordinal" if kind.startswith("ordinal") else "number"
        found = Expected(sort, 0, len(text), value, reason=reason)
    return replace(case, expected=(found,))


def _babel(row: Row) -> Case:
    language = row["lang"].split("_")[0]
    text: str = row["text"]
    item = row["expected"][0]
    kind: str = item["type"]
    value = decimal_of(item["value"])
    case = Case(row["id"], language, kind, text)
    found = Expected("number", 0, len(text), value)
    if kind == "get_currency_name" or value is None:
        return replace(case, expected=(replace(found, reason="unit-unnumbered"),))
    digits = re.search(r"\d[\d.,]*", text)
    decimals = re.search(r"[.,٫](\d+)", text)
    rounded = value != round(value, len(decimals[1]) if decimals else 0) or "compact" in kind
    odd = re.search(r"[@#()]", text) is not None
    if digits is None or (rounded and "percent" not in kind) or odd:
        found = replace(found, reason="rounded-format")
    if "currency" in kind and item.get("currency"):
        code = item["currency"]
        reason = found.reason or ("" if code in ISO_CODES else "currency-unknown")
        found = replace(found, sort="money", units=frozenset((code,)), reason=reason)
    elif kind == "format_percent":
        found = replace(found, sort="percent", value=value * 100 if "%" in text else value)
        if "%" not in text and "٪" not in text:
            found = replace(found, sort="number")
    return replace(case, expected=(found,))


def _quantulum(row: Row) -> Case:
    text: str = row["text"]
    case = Case(row["id"], row["lang"], "quantity", text)
    if not row["expected"]:
        return replace(case, reason="mode-only")
    found = []
    for item in row["expected"]:
        start, end = _place(row, item)
        value = decimal_of(item["value"])
        name: str = item["unit"]
        piece = text[start:end]
        reason = ""
        if item.get("uncertainty") or value is None:
            reason = "uncertainty"
        elif re.search(r"\^|\d[eE]-?\d|\dx\d", piece):
            reason = "scientific"
        elif _one_is_an_article(value, row["lang"], piece):
            reason = "article-one"
        if name in ("dimensionless", ""):
            found.append(Expected("number", start, end, value, reason=reason))
            continue
        codes, minor = currency_named(name, None)
        if codes and name not in ("pound-mass",):
            found.append(
                Expected(
                    "money",
                    start,
                    end,
                    value / 100 if minor and value is not None else value,
                    units=codes,
                    reason=reason,
                )
            )
            continue
        units = unit_named(name.removeprefix("degree "))
        if not units:
            reason = reason or "unit-unknown"
        found.append(Expected("measure", start, end, value, units=units, reason=reason))
    return replace(case, expected=tuple(found))


# price-parser

_COMMA_CURRENCIES = frozenset(
    (
        "€ EUR zł PLN Kč CZK kr Kr SEK NOK DKK Ft HUF руб руб. ₽ Р грн. грн ₴ R$ BRL lei RON "
        "Lei LEI ₫ Rp TL ₺"
    ).split()
)


def _price(row: Row) -> Case:
    text: str = row["text"]
    item = row["expected"][0]
    sign: str | None = item.get("currency")
    value = decimal_of(item["value"]) if item.get("value") is not None else None
    language = "de" if sign in _COMMA_CURRENCIES else "en"
    case = Case(row["id"], language, "price", text)
    if row.get("settings"):
        return replace(case, reason="mode-only")
    if value is None:
        return replace(case, forbidden=frozenset(("money",)))
    amount = item.get("text") or ""
    start = max(0, text.find(amount)) if amount else 0
    end = start + len(amount) if amount and amount in text else len(text)
    if amount and amount not in text:
        return replace(case, reason="no-text")
    expected = Expected("number", start, end, value)
    if sign is None or sign not in text:
        return replace(case, expected=(expected,))
    codes = sign_codes(sign)
    reason = "" if codes else "currency-unknown"
    return replace(case, expected=(replace(expected, sort="money", units=codes, reason=reason),))


_SETS: dict[str, Callable[[Row], Case]] = {
    "Specs/NumberWithUnit": _recognizers_unit,
    "Specs/Number/": _recognizers_number,
    "Specs/DateTime": _recognizers_datetime,
    "Specs/Sequence": _recognizers_phone,
    "duckling": _duckling,
    "number_parser": _spelled,
    "text2num": _text2num,
    "num2words": _num2words,
    "babel": _babel,
    "quantulum3": _quantulum,
    "price_parser": _price,
}


def cases(rows: Iterator[Row]) -> Iterator[Case]:
    """The cases of the rows whose data set is known."""
    for row in rows:
        case = case_of(row)
        if case is not None:
            yield case
