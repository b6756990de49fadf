"""Quantities in words for messages, and in the target language's form for suggestions."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from mtcheck.quantities.language import load
from mtcheck.quantities.quantity import plain

if TYPE_CHECKING:
    from mtcheck.quantities.quantity import Quantity

_SCALES = ((Decimal(10) ** 12, "trillion"), (Decimal(10) ** 9, "billion"), (Decimal(10) ** 6, "million"))
_RATIO_NAMES = {
    "percent": "%",
    "percentage-point": " percentage points",
    "basis-point": " basis points",
    "permille": "‰",
}
_MONTHS = "January February March April May June July August September October November December".split()
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_BOUNDS = {
    "at most": "at most ",
    "at least": "at least ",
    "more than": "more than ",
    "less than": "less than ",
    "about": "about ",
}


def grouped(value: Decimal) -> str:
    """A value with commas between thousands, as messages write it."""
    whole, dot, fraction = plain(value).partition(".")
    sign, digits = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    parts = []
    while len(digits) > 3:
        digits, part = digits[:-3], digits[-3:]
        parts.append(part)
    parts.append(digits)
    return sign + ",".join(reversed(parts)) + dot + fraction


def amount(value: Decimal) -> str:
    """A value with a scale word where it is large: 38.6 billion."""
    for scale, name in _SCALES:
        if abs(value) >= scale and abs(value) / scale < 1000:
            scaled = value / scale
            if len(plain(scaled)) <= 8:
                return f"{grouped(scaled)} {name}"
    return grouped(value)


def describe(quantity: Quantity, *, bound: bool = False) -> str:
    """A quantity as it was read, in neutral English: "38.6 billion USD", "20 February 2025"."""
    calendar = quantity.calendar
    if calendar is not None:
        return _calendar(quantity)
    if quantity.value is None:
        return quantity.text
    text = amount(quantity.value)
    if quantity.figures is not None:
        scale = amount(quantity.value.scaleb(1 - quantity.figures))
        text = f"{quantity.figures}-figure" + ("" if scale == "1" else f" {scale.removeprefix('1 ')}")
    elif quantity.vague:
        text = "several " + text.removeprefix("1 ")
    if quantity.upper is not None:
        text += (":" if quantity.kind == "score" else " to ") + amount(quantity.upper)
    if quantity.kind == "percent":
        text += _RATIO_NAMES[quantity.unit or "percent"]
    elif quantity.kind == "money" and quantity.unit:
        many = len(quantity.units) > 3 and quantity.unit == "USD"
        text += " dollars" if many else f" {quantity.unit}"
    elif quantity.kind == "measure" and quantity.unit:
        text += " " + _unit_name(quantity.unit, plural=quantity.value != 1 or quantity.upper is not None)
    elif quantity.kind == "multiple":
        text += " times"
    if bound and quantity.bound is not None:
        text = _BOUNDS[quantity.bound] + text
    return text


def _unit_name(unit: str, *, plural: bool) -> str:
    """ "square kilometres", "feet", "degrees Celsius"."""
    if unit in ("celsius", "fahrenheit"):
        return ("degrees " if plural else "degree ") + unit.capitalize()
    head, per, tail = unit.partition("-per-")
    words = head.replace("-", " ")
    if plural and not words.endswith(("s", "z", "horsepower")):
        if words.endswith("foot"):
            words = words.removesuffix("foot") + "feet"
        elif words.endswith("inch"):
            words += "es"
        elif words.endswith("y") and words[-2:] != "ay":
            words = words.removesuffix("y") + "ies"
        else:
            words += "s"
    return words + per.replace("-", " ") + tail


def _calendar(quantity: Quantity) -> str:
    calendar = quantity.calendar
    if calendar is None:
        return quantity.text
    if quantity.kind == "time" and calendar.hour is not None:
        seconds = "" if calendar.second is None else f":{calendar.second:02}"
        return f"{calendar.hour}:{calendar.minute or 0:02}{seconds}"
    if quantity.kind == "decade" and calendar.decade is not None:
        return f"{calendar.decade}s"
    if calendar.century is not None:
        return f"century {calendar.century}"
    if calendar.quarter:
        return f"quarter {calendar.quarter}"
    if calendar.half:
        return f"half-year {calendar.half}"
    parts = []
    if calendar.weekday is not None:
        parts.append(_WEEKDAYS[calendar.weekday])
    if calendar.day is not None:
        parts.append(str(calendar.day or "?"))
    if calendar.month is not None:
        named = 1 <= calendar.month <= len(_MONTHS)
        month = _MONTHS[calendar.month - 1] if named else f"month {calendar.month or '?'}"
        parts.append(month + (" quarter" if quantity.kind == "period" else ""))
    if calendar.year is not None:
        year = (
            str(calendar.year)
            if calendar.end_year is None
            else f"{calendar.year}/{calendar.end_year % 100:02}"
        )
        parts.append(("fiscal " if calendar.fiscal else "") + year)
    return " ".join(parts) or quantity.text


def both(source: Quantity, target: Quantity, *, bound: bool = False) -> str:
    """ "source 38.6 billion USD; target 38.6 million USD"."""
    return f"source {describe(source, bound=bound)}; target {describe(target, bound=bound)}"


def in_locale(value: Decimal, decimals: int, language: str) -> str:
    """Digits as a language groups and points them; four-digit numbers stay ungrouped where they are."""
    table = load(language)
    text = f"{value:.{decimals}f}"
    whole, _, fraction = text.partition(".")
    sign, digits = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    parts = []
    while len(digits) > 3:
        digits, part = digits[:-3], digits[-3:]
        parts.append(part)
    parts.append(digits)
    return sign + table.groups[0].join(reversed(parts)) + (table.decimal + fraction if fraction else "")
