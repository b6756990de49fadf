"""What CLDR writes in any locale of a language with a table reads back to the same value.

Babel formats, the tables read. Left out by rule: scripts that the tables do not know; forms for which CLDR
itself has no pattern ("3 duration-day"); numeric dates whose day could be a month, or whose year is two
digits between hyphens or dots, since those read both ways; names of months that only a region has; short
scale signs that prose uses for another number.
"""

from __future__ import annotations

import datetime
from decimal import Decimal
from functools import cache

import pytest
from babel import Locale, localedata
from babel.dates import format_date
from babel.numbers import format_compact_decimal, format_currency, format_decimal, format_percent
from babel.units import format_unit
from hypothesis import given, settings
from hypothesis import strategies as st

from mtcheck.quantities import Quantity, parse
from mtcheck.quantities.language import TABLES
from mtcheck.rules import flag
from mtcheck.types import SegmentPair

_OTHER_SCRIPTS = {"Shaw", "Dsrt", "Latn", "Arab", "Deva", "Cyrl"}


@cache
def locales(*languages: str) -> list[str]:
    """Babel's locales of the languages with a table, in their usual script."""
    chosen = languages or tuple(TABLES)
    return sorted(
        name
        for name in localedata.locale_identifiers()
        if name.split("_")[0] in chosen and not _OTHER_SCRIPTS & set(name.split("_"))
    )


def tag(locale: str) -> str:
    return locale.replace("_", "-")


def read(text: str, locale: str) -> list[Quantity]:
    return parse(text, tag(locale))


ANY = st.sampled_from(locales())
CURRENCIES = st.sampled_from("EUR USD GBP JPY CHF CNY INR SEK".split())
#: Whole numbers and two decimals, small and large.
VALUES = st.one_of(
    st.integers(1, 999).map(Decimal),
    st.integers(1000, 10**9).map(Decimal),
    st.integers(1, 10**7).map(lambda cents: Decimal(cents) / 100),
)
DAYS = st.dates(datetime.date(1950, 1, 1), datetime.date(2049, 12, 31))
RUN = settings(max_examples=100, deadline=None)


@given(VALUES, ANY)
@RUN
def test_decimals(value: Decimal, locale: str) -> None:
    text = format_decimal(value, locale=locale)
    found = read(text, locale)
    assert [quantity.value for quantity in found] == [value], text


@given(VALUES, CURRENCIES, ANY, st.sampled_from(["symbol", "code", "name"]))
@RUN
def test_money(value: Decimal, currency: str, locale: str, form: str) -> None:
    if currency == "JPY":
        value = value.quantize(Decimal(1))
    if not value:
        return
    if form == "name":
        text = format_currency(value, currency, locale=locale, format_type="name")
    elif form == "code":
        text = format_currency(value, currency, locale=locale, format="¤¤ #,##0.00")
    else:
        text = format_currency(value, currency, locale=locale)
    found = read(text, locale)
    assert [(quantity.value, currency in quantity.units) for quantity in found] == [(value, True)], text


@given(st.integers(1, 300), ANY)
@RUN
def test_shares(value: int, locale: str) -> None:
    text = format_percent(Decimal(value) / 100, locale=locale)
    assert [(quantity.value, quantity.unit) for quantity in read(text, locale)] == [(value, "percent")], text


@given(st.integers(1, 9), st.integers(3, 13), ANY, st.sampled_from(["short", "long"]))
@RUN
def test_compact_numbers(digit: int, power: int, locale: str, form: str) -> None:
    if form not in Locale.parse(locale).compact_decimal_formats:
        return
    value = digit * 10**power
    text = format_compact_decimal(value, format_type=form, locale=locale)  # type: ignore[arg-type]
    if form == "short" and not is_known_scale(text, locale):
        return
    found = read(text, locale)
    # "1 mi" is a million or a mile in Portuguese
    assert [value in (quantity.value, *quantity.alternatives) for quantity in found] == [True], text


def is_known_scale(text: str, locale: str) -> bool:
    """Whether a short form is one that prose has: not single letters that mean a unit or another number,
    nor two scale signs at once.
    """
    language = locale.split("_")[0]
    signs = text.strip("0123456789 \u00a0\u202f\u200f.,")
    several = " " in signs or "\u00a0" in signs or signs in ("mM", "KCr", "LCr", "TCr")
    # A single letter is a unit as well, and a Latin one stands in no text of another script.
    letter = signs in ("B", "G", "L", "T") or (signs == "M" and text[:4].isdigit())
    latin = signs.isascii() and language in ("zh", "ja", "ko", "ar", "hi")
    return not (several or letter or latin) and not (
        language in ("hi", "pt") and signs in ("Bi", "ख॰", "नील", "शंख")
    )


@given(DAYS, ANY, st.sampled_from(["full", "long", "medium"]))
@RUN
def test_days(day: datetime.date, locale: str, form: str) -> None:
    own, general = (Locale.parse(name).months["format"] for name in (locale, locale.split("_")[0]))
    for width in ("wide", "abbreviated") if form == "medium" else ("wide",):
        if own[width][day.month] != general[width][day.month] and "_Hant" not in locale:
            return  # regional names of months
    text = format_date(day, format=form, locale=locale)  # type: ignore[arg-type]
    if form == "medium" and not any(character.isalpha() for character in text) and day.day <= 12:
        return
    calendars = [quantity.calendar for quantity in read(text, locale) if quantity.calendar is not None]
    wanted = (day.year, day.month, day.day)
    assert any((found.year, found.month, found.day) == wanted for found in calendars), text


@given(DAYS.filter(lambda day: day.day > 12), ANY)
@RUN
def test_days_in_figures(day: datetime.date, locale: str) -> None:
    text = format_date(day, format="short", locale=locale)
    short = str(day.year) not in text
    if short and ("-" in text or ". " in text):
        return
    calendars = [quantity.calendar for quantity in read(text, locale) if quantity.calendar is not None]
    wanted = (day.year, day.month, day.day)
    assert any((found.year, found.month, found.day) == wanted for found in calendars), text


UNITS = {
    "length-kilometer": "kilometre", "mass-kilogram": "kilogram", "duration-hour": "hour",
    "temperature-celsius": "celsius", "area-hectare": "hectare", "digital-gigabyte": "gigabyte",
    "power-megawatt": "megawatt", "mass-tonne": "tonne", "length-meter": "metre", "duration-year": "year",
}  # fmt: skip


@given(st.integers(2, 999), st.sampled_from(sorted(UNITS)), st.sampled_from(locales("en", "de")))
@RUN
def test_units_long_and_short(value: int, unit: str, locale: str) -> None:
    for length in ("long", "short"):
        text = format_unit(value, unit, length, locale=locale)  # type: ignore[arg-type]
        if unit.split("-")[0] + "-" in text or text.endswith(" J"):
            return  # J is a joule, where it is not the year of a German table
        found = read(text, locale)
        assert [(quantity.value, UNITS[unit] in quantity.units) for quantity in found] == [(value, True)], (
            text
        )


@given(st.integers(2, 999), st.sampled_from(["length-kilometer", "mass-kilogram"]), ANY)
@RUN
def test_units_of_every_language(value: int, unit: str, locale: str) -> None:
    text = format_unit(value, unit, "long", locale=locale)
    if unit.split("-")[0] + "-" in text:
        return
    found = read(text, locale)
    assert [(quantity.value, UNITS[unit] in quantity.units) for quantity in found] == [(value, True)], text


@given(VALUES, ANY, st.sampled_from(["#,##0.00", "¤ #,##0.00"]))
@settings(max_examples=60, deadline=None)
def test_a_text_agrees_with_itself(value: Decimal, locale: str, form: str) -> None:
    text = format_currency(value, "EUR", locale=locale, format=form)
    language = tag(locale)
    pair = [SegmentPair("", text, text)]
    assert flag(pair, source_language=language, target_language=language) == [()]


@pytest.mark.parametrize("language", sorted(TABLES))
def test_one_wrong_digit_is_flagged(language: str) -> None:
    right = format_currency(Decimal("4321.5"), "EUR", locale=language)
    wrong = format_currency(Decimal("4721.5"), "EUR", locale=language)
    pair = [SegmentPair("", right, wrong)]
    assert flag(pair, source_language=language, target_language=language)[0], (right, wrong)
