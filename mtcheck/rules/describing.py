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
    if quantity.vague:
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
        elif words.endswith("y"):
            words = words.removesuffix("y") + "ies"
        else:
            words += "s"
    return words + per.replace("-", " ") + tail


def _calendar(quantity: Quantity) -> str:
    calendar = quantity.calendar
    if calendar is None:
        return quantity.text
    if quantity.kind == "time" and calendar.hour is not None:
        return f"{calendar.hour}:{calendar.minute or 0:02}"
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
        parts.append(str(calendar.day))
    if calendar.month is not None:
        parts.append(_MONTHS[calendar.month - 1] + (" quarter" if quantity.kind == "period" else ""))
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


def correction(source: Quantity, target: Quantity, language: str) -> str | None:
    """The target's text with the source's value in it, in the form the target had; None where more than
    digits would change.
    """
    if (
        source.value is None
        or target.number_span is None
        or source.upper is not None
        or target.upper is not None
    ):
        return None
    if (
        target.form == "words"
        or source.kind in ("fraction", "multiple")
        or target.kind in ("name", "fraction", "multiple")
    ):
        return None
    start = target.number_span.start - target.span.start
    end = (target.scale_span.start if target.scale_span else target.number_span.end) - target.span.start
    old = target.text[start:end]
    tail = old[len(old.rstrip(" \u00a0\u202f-")) :]
    scale, scale_text = _scale(source.value, target, language)
    if scale is None:
        return None
    scaled = source.value / scale
    exponent = scaled.normalize().as_tuple().exponent
    decimals = max(0, -exponent) if isinstance(exponent, int) else 0
    if decimals > 3:
        return None
    digits = in_locale(scaled, decimals, language)
    if target.scale_span is None:
        return target.text[:start] + digits + tail + target.text[end:]
    scale_end = target.scale_span.end - target.span.start
    return target.text[:start] + digits + tail + scale_text + target.text[scale_end:]


def _scale(value: Decimal, target: Quantity, language: str) -> tuple[Decimal | None, str]:
    """The scale word that fits a value where the target has one; the target's own where it fits."""
    if target.scale_span is None:
        return Decimal(1), ""
    written = target.text[
        target.scale_span.start - target.span.start : target.scale_span.end - target.span.start
    ]
    if Decimal("0.1") <= abs(value) / target.scale < 10000:
        return target.scale, written
    table = load(language)
    short = {"Mio.": {6: "Mio.", 9: "Mrd.", 12: "Bio."}, "bn": {6: "m", 9: "bn", 12: "tn"}}
    for family in (short["Mio."], short["bn"]):
        if written in family.values():
            for power in (12, 9, 6):
                if abs(value) >= Decimal(10) ** power:
                    return Decimal(10) ** power, family[power]
    for scale, singular, plural in table.scale_names:
        if abs(value) >= scale:
            name = singular if value == scale else plural
            if written[:1].islower() and name[:1].isupper():
                return None, ""
            return scale, name
    return None, ""
