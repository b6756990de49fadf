"""Names from CLDR for languages without forms of their own. Babel is imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mtcheck.quantities.forms import Forms, Place

if TYPE_CHECKING:
    from babel import Locale

# CLDR's plural rules ask for a number: one thing, or so many that every language takes its general plural.
_MANY = 1_000_000


def forms(language: str) -> Forms:
    """What CLDR says of a language; empty names where it does not know the language."""
    from babel import Locale, UnknownLocaleError
    from babel.dates import get_day_names, get_month_names

    try:
        locale = Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return Forms((), (), (), (), lambda code, place: None)
    months = [get_month_names(width, locale=locale) for width in ("wide", "abbreviated")]
    days = [get_day_names(width, locale=locale) for width in ("wide", "abbreviated")]
    return Forms(
        months=tuple(months[0][index] for index in range(1, 13)),
        short_months=tuple(months[1][index].rstrip(".") for index in range(1, 13)),
        weekdays=tuple(days[0][index] for index in range(7)),
        short_weekdays=tuple(days[1][index].rstrip(".") for index in range(7)),
        money=lambda code, place: _money(code, place, locale),
        unit=lambda unit, place: _unit(unit, place, locale),
    )


def _money(code: str, place: Place, locale: Locale) -> str | None:
    from babel.numbers import get_currency_name

    if code not in locale.currencies:
        return None
    name = get_currency_name(code, count=_MANY if place.plural else 1, locale=locale)
    # French and its kin drop the vowel of "de" before another: that would be a second change.
    before = place.before.rstrip(" \u00a0\u202f")
    if before.endswith(("'", "’")) or (before.endswith((" de", " di")) and name[:1].lower() in "aeiouhéè"):
        return None
    return name if name != code else None


def _unit(unit: str, place: Place, locale: Locale) -> str | None:
    from babel.units import UnknownUnitError, format_unit

    name = unit.replace("metre", "meter").replace("litre", "liter")
    try:
        written = format_unit(_MANY if place.plural else 1, name, locale=locale, format="0")
    except UnknownUnitError:
        return None
    if name in written and not locale.months["format"]["wide"][1].isascii():
        return None  # CLDR has no name here, and Babel gave its own
    return written.replace(str(_MANY), "").strip("1 \u00a0\u202f\u200f") or None
