"""Shares and measures: another unit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from mtcheck.quantities.forms import load as load_forms
from mtcheck.quantities.language import load
from mtcheck.quantities.quantity import RATIOS
from mtcheck.quantities.units import convert
from mtcheck.rules.correcting.edits import place_of
from mtcheck.types import primary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mtcheck.rules.context import Context
    from mtcheck.rules.correcting.edits import Edits
    from mtcheck.rules.matching import Match


# Where figures are mended after a slip, nobody would have converted between these.
_CUSTOMARY = frozenset(
    (
        "inch foot yard mile nautical-mile acre square-foot square-mile square-yard square-inch gallon pint "
        "quart fluid-ounce cubic-foot bushel pound ounce stone fahrenheit mile-per-hour foot-per-second "
        "short-ton long-ton"
    ).split()
)
# Languages that write the percent sign behind a space, or have it read so.
_SIGN_BEHIND = frozenset("fr es it nl pt pl sv ru".split())
_SHORT_UNITS = {
    "millimetre": "mm", "centimetre": "cm", "metre": "m", "kilometre": "km", "gram": "g", "kilogram": "kg",
    "tonne": "t", "hectare": "ha", "kilowatt": "kW", "megawatt": "MW", "gigawatt": "GW",
    "terawatt": "TW", "kilowatt-hour": "kWh", "megawatt-hour": "MWh", "gigawatt-hour": "GWh",
    "terawatt-hour": "TWh", "celsius": "°C", "fahrenheit": "°F", "megabyte": "MB", "gigabyte": "GB",
    "terabyte": "TB", "kilometre-per-hour": "km/h", "mile-per-hour": "mph", "square-metre": "m²",
    "square-kilometre": "km²", "cubic-metre": "m³",
}  # fmt: skip


def ratio(match: Match, context: Context) -> Iterator[Edits]:
    """Percent, percentage points and their kin in the place of each other."""
    source, target = match.source, match.target
    span = target.unit_span
    if span is None or source.unit not in RATIOS or source.unit is None or target.value is None:
        return
    if target.form == "words" and (target.value <= 1 or target.value % 1):
        return  # "ein halber Prozentpunkt" would not become "ein halber Prozent"
    old = context.pair.target[span.start : span.end]
    word = load(context.target_language).look_up(old)
    if word is not None and word.suffix:
        return
    sign = {"percent": "%", "permille": "‰"}.get(source.unit)
    if sign is not None and (old in "%‰" or len(old) <= 3 or sign in context.pair.target):
        yield ((span, sign),)
        return
    name = load_forms(context.target_language).ratio(source.unit, place_of(target, span, old, context))
    if name is None and sign == "%" and primary(context.target_language) in _SIGN_BEHIND:
        name = sign
    if name is not None and not _inside_a_word(name, old):
        glued = context.pair.target[span.start - 1 : span.start].isdigit()
        yield ((span, (" " if glued else "") + name),)


def _inside_a_word(name: str, old: str) -> bool:
    """Whether a noun would take the place of what is none: "5-prozentig"."""
    return name[:1].isupper() and old[:1].islower()


def unit(match: Match, context: Context) -> Iterator[Edits]:
    """The unit of the source, where nobody would have converted the figure instead."""
    source, target = match.source, match.target
    span = target.unit_span
    if span is None or source.unit is None or target.unit is None:
        return
    convertible = convert(Decimal(1), source.unit, target.unit) is not None
    if convertible and source.unit in _CUSTOMARY and target.unit not in _CUSTOMARY:
        return  # either the unit or the figure: ten miles, or sixteen kilometres
    if target.form == "words" and target.value == 1:
        return  # the article would have to agree
    old = context.pair.target[span.start : span.end]
    word = load(context.target_language).look_up(old.split()[-1])
    if word is not None and word.suffix:
        return
    short = _SHORT_UNITS.get(source.unit)
    if short is not None and (old in _SHORT_UNITS.values() or len(old) <= 2):
        yield ((span, short),)
        return
    name = load_forms(context.target_language).unit(source.unit, place_of(target, span, old, context))
    if name is not None and not _inside_a_word(name, old):
        glued = context.pair.target[span.start - 1 : span.start].isdigit()
        yield ((span, (" " if glued else "") + name),)
