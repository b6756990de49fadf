"""Names from CLDR for languages without forms of their own, and the few words that CLDR does not have.

Babel is imported on first use. Number words are those of the language's own table, where it has one for a
value and no more.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mtcheck.quantities.forms import Forms, Place
from mtcheck.quantities.language import load, supported

if TYPE_CHECKING:
    from decimal import Decimal

    from babel import Locale

# By language: one and many of a percentage point and of a basis point.
_POINTS = {
    "fr": ("point de pourcentage", "points de pourcentage", "point de base", "points de base"),
    "es": ("punto porcentual", "puntos porcentuales", "punto básico", "puntos básicos"),
    "it": ("punto percentuale", "punti percentuali", "punto base", "punti base"),
    "nl": ("procentpunt", "procentpunten", "basispunt", "basispunten"),
    "pt": ("ponto percentual", "pontos percentuais", "ponto-base", "pontos-base"),
    "sv": ("procentenhet", "procentenheter", "baspunkt", "baspunkter"),
}
# "un 3 %", but "3 puntos".
_ARTICLE = re.compile(
    r"\b(?:un|el|al|del|il|lo|dal|nel|um|o|do|no|ao|[dl]['’]|dell['’])[ \u00a0]?$", re.IGNORECASE
)
# By language, in the order of ``_SENSES``. Only where what follows does not change its form.
_SENSES = ("up to", "at most", "at least", "more than", "less than", "nearly")
_BOUNDS = {
    "fr": ("jusqu'à", "au plus", "au moins", "plus de", "moins de", "près de"),
    "es": ("hasta", "como máximo", "al menos", "más de", "menos de", "casi"),
    "nl": ("tot", "hoogstens", "minstens", "meer dan", "minder dan", "bijna"),
    "pt": ("até", "no máximo", "pelo menos", "mais de", "menos de", "quase"),
    "sv": ("upp till", "högst", "minst", "mer än", "mindre än", "nästan"),
}
# CLDR's plural rules ask for a number: one thing, or so many that every language takes its general plural.
_MANY = 1_000_000
# So many letters at the end tell gender and number.
_ALIKE = 3


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
        ratio=lambda unit, place: _ratio(unit, place, locale.language),
        cardinal=lambda value: _cardinal(value, language),
        ordinal=lambda value, old: _ordinal(value, old, language),
        bounds={
            sense: (phrase,) for sense, phrase in zip(_SENSES, _BOUNDS.get(locale.language, ()), strict=False)
        },
    )


def _ratio(unit: str, place: Place, language: str) -> str | None:
    names = _POINTS.get(language)
    if names is None or unit not in ("percentage-point", "basis-point") or _ARTICLE.search(place.before):
        return None
    return names[(2 if unit == "basis-point" else 0) + place.plural]


def _cardinal(value: int, language: str) -> str | None:
    """The word for a value, where the language has one form of it."""
    known = supported(language) and 1 < value < 100
    found = [form for form, word in load(language).words.items() if word.cardinal == value] if known else []
    return found[0] if len(found) == 1 else None


def _ordinal(value: int, old: str, language: str) -> str | None:
    """The word for an ordinal that ends as the one it replaces, where there is just one."""
    if not supported(language) or len(old) < _ALIKE + 2:
        return None
    end = old[-_ALIKE:].lower()
    found = [
        form for form, word in load(language).words.items() if word.ordinal == value and form.endswith(end)
    ]
    return found[0] if len(found) == 1 else None


def _money(code: str, place: Place, locale: Locale) -> str | None:
    name = _currency(code, place, locale)
    if name is None or not _fits(_currency(place.was, place, locale), place):
        return None
    # French and its kin drop the vowel of "de" before another: that would be a second change.
    before = place.left.rstrip(" \u00a0\u202f")
    if before.endswith(("'", "’")) or (before.endswith((" de", " di")) and name[:1].lower() in "aeiouhéè"):
        return None
    return name


def _currency(code: str | None, place: Place, locale: Locale) -> str | None:
    from babel.numbers import get_currency_name

    if code is None or code not in locale.currencies:
        return None
    name = get_currency_name(code, count=_count(place), locale=locale)
    return name if name != code else None


def _unit(unit: str, place: Place, locale: Locale) -> str | None:
    return _measure(unit, place, locale) if _fits(_measure(place.was, place, locale), place) else None


def _measure(unit: str | None, place: Place, locale: Locale) -> str | None:
    from babel.units import UnknownUnitError, format_unit

    if unit is None:
        return None
    name = unit.replace("metre", "meter").replace("litre", "liter")
    count = _count(place)
    try:
        written = format_unit(count, name, locale=locale, format="0.###")
    except UnknownUnitError:
        return None
    if name in written and not locale.months["format"]["wide"][1].isascii():
        return None  # CLDR has no name here, and Babel gave its own
    return written.strip("0123456789.,٫٬٠١٢٣٤٥٦٧٨٩ \u00a0\u202f\u200f") or None


def _count(place: Place) -> Decimal | int:
    if place.count is not None:
        return abs(place.count)
    return _MANY if place.plural else 1


def _fits(name: str | None, place: Place) -> bool:
    """Whether the word that is replaced is as CLDR would write it there: then no case or ending is lost."""
    old = place.old.lower()
    if not old or name is None:
        return not old
    # Where words are not set apart the last part of a name is a name: ドル of 米ドル.
    unspaced = old[-1] >= "\u3040" and name.endswith(old)
    return unspaced or old in (name.lower(), *name.lower().split())
