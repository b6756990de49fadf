"""The one correction of a flagged quantity, written as the target language writes it.

A maker proposes edits of the target's characters; each proposal is put in place, read again, and kept only
where the reading now says what the source says. A flag gets a suggestion where exactly one proposal holds:
a figure that could be mended in two ways is left to the editor.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from itertools import islice, product
from typing import TYPE_CHECKING

from mtcheck.quantities import parse
from mtcheck.quantities.currencies import FAMILIES, ISO_CODES, SYMBOLS
from mtcheck.quantities.forms import Place
from mtcheck.quantities.forms import load as load_forms
from mtcheck.quantities.language import load
from mtcheck.quantities.quantity import RATIOS
from mtcheck.quantities.units import convert
from mtcheck.rules.comparison import compare
from mtcheck.rules.describing import in_locale
from mtcheck.types import Span, primary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from mtcheck.quantities.quantity import Calendar, Quantity
    from mtcheck.rules.context import Context
    from mtcheck.rules.matching import Match
    from mtcheck.types import Flag

#: Edits that make one correction: which characters of the target become what.
Edits = tuple[tuple[Span, str], ...]

# Below this the flag itself is in doubt.
_CERTAIN = 0.5
# How much text around a correction is read with it.
_AROUND = 100
_MOST = 24
_TOKEN = re.compile(r"\d+(?:st|nd|rd|th)?(?!\d)|[^\W\d_]+")
_FIGURE = re.compile(r"\d+(?:[.,'’\u00a0\u202f]\d+)*")
_NUMERIC = re.compile(r"\d[./-]\d")
_FIGURE_RUN = re.compile(r"\d(?:[\d.,'’٫٬ \u00a0\u202f]*\d)?")
_SPACED = re.compile(r"\d([ \u00a0\u202f'’])\d{3}(?!\d)")
_UNGROUPED = re.compile(r"\d{4}")
_ENGLISH_SUFFIXES = ("st", "nd", "rd", "th")
# Signs that are words in the languages that write them.
_WORDS_IN_ONE = frozenset("元円")
_SIGNS = "-–−+"
_SPACES = " \u00a0\u202f"
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


def corrected(flag: Flag, match: Match, context: Context) -> Flag:
    """The flag with its suggestion, where there is exactly one."""
    maker = _MAKERS.get(flag.code)
    if maker is None or flag.suggestion is not None or len(flag.target) != 1 or flag.confidence < _CERTAIN:
        return flag
    return replace(flag, suggestion=_only(maker(match, context), flag, match.source, context))


def term(flag: Flag, quantity: Quantity, context: Context) -> Flag:
    """The flag on a currency's name (CUR004) with the name that the target language has for it."""
    return replace(flag, suggestion=_only(_money(quantity, quantity, context), flag, quantity, context))


def notation(flag: Flag, quantity: Quantity, context: Context) -> Flag:
    """The flag on digits (NUM006) with the digits as the target language groups and points them."""
    return replace(flag, suggestion=_only(_separators(quantity, context), flag, quantity, context))


def name(flag: Flag, code: str, found: str, context: Context) -> str | None:
    """What a currency is called where it stands alone (“the yen”), None where another word would have to
    change with it.
    """
    forms = load_forms(context.target_language)
    before = context.pair.target[: flag.target[0].start]
    wanted = [family for family in forms.masculine if next(iter(FAMILIES[family].values())) == code]
    for family in forms.masculine:
        for plural in (False, True):
            place = Place(plural, before, "")
            if forms.money(family, place) == found:
                return forms.money(wanted[0], place) if len(wanted) == 1 else None
    return None


# ---- proposals, put in place and read again


def _only(proposals: Iterable[Edits], flag: Flag, source: Quantity, context: Context) -> str | None:
    area = flag.target[0]
    written: list[str] = []
    for edits in islice(proposals, _MOST):
        text = _applied(context.pair.target, area, edits)
        if text is not None and text not in written and _holds(text, area, flag.code, source, context):
            written.append(text)
    return written[0] if len(written) == 1 else None


def _applied(text: str, area: Span, edits: Edits) -> str | None:
    at, out = area.start, []
    for span, new in sorted(edits):
        if span.start < at or span.end > area.end:
            return None
        out += [text[at : span.start], new]
        at = span.end
    return "".join([*out, text[at : area.end]])


def _holds(text: str, area: Span, code: str, source: Quantity, context: Context) -> bool:
    """Whether a corrected stretch, read in its place, says what the source says."""
    target = context.pair.target
    start = max(0, area.start - _AROUND)
    start = target.rfind(" ", start, area.start) + 1 if start else 0
    left, right = target[start : area.start], target[area.end : area.end + _AROUND].rpartition(" ")[0]
    if area.end + _AROUND >= len(target):
        right = target[area.end :]
    place = Span(len(left), len(left) + len(text))
    read = [
        quantity
        for quantity in parse(
            left + text + right, context.target_language, foreign=(context.source_language,)
        )
        if quantity.span.overlaps(place)
    ]
    if len(read) != 1:
        return False
    found = read[0]
    if found.foreign_format or found.foreign_unit:
        return False
    difference = compare(source, found)
    if difference is None or difference.cost > 0.2:
        return False
    if code == "NUM007":
        signs = (source.value or 0) < 0, (found.value or 0) < 0
        return signs[0] == signs[1] and (signs[0] or source.bound == found.bound)
    if difference.finding == "implied":
        return code in ("NUM003", "NUM004", "NUM005")
    if difference.finding == "which currency":
        return source.unit == found.unit or (code == "CUR002" and source.unit in found.units)
    return difference.finding == "same"


# ---- numbers


def _digits_span(target: Quantity) -> Span | None:
    """The characters of a quantity's digits or numeral, without sign, currency and scale word."""
    number = target.number_span
    if number is None:
        return None
    start, end = number.start, target.scale_span.start if target.scale_span else number.end
    unit = target.unit_span
    if unit is not None and start <= unit.start < unit.end <= end:
        start, end = (unit.end, end) if unit.start - start <= end - unit.end else (start, unit.start)
    text = target.text[start - target.span.start : end - target.span.start]
    start += len(text) - len(text.lstrip(_SPACES + _SIGNS))
    end -= len(text) - len(text.rstrip(_SPACES + "-"))
    return Span(start, end) if start < end else None


def _number(match: Match, context: Context) -> Iterator[Edits]:
    source, target = match.source, match.target
    if source.value is None or target.value is None or target.kind == "name":
        return
    if source.upper is not None or target.upper is not None:
        return
    if match.difference.finding == "rounded" or source.kind in ("fraction", "multiple"):
        return
    if target.kind in ("fraction", "multiple"):
        return
    slipped = match.difference.finding == "separator"
    mended = [] if slipped else list(_scale_word(source, target, context))
    if mended:
        # The digits are right: "5.000 Millionen" would be too, but nobody writes it.
        yield from mended
        return
    place = _digits_span(target)
    if place is None or target.vague:
        return
    written = context.pair.target[place.start : place.end]
    value = abs(source.value)
    if target.form == "words" or not any(character.isdigit() for character in written):
        if target.scale == 1 and value == value.to_integral_value():
            yield from _word(int(value), place, written, context, ordinal=target.kind == "ordinal")
        return
    mantissa = value / target.scale
    step = source.step / target.scale if source.scale == target.scale else Decimal(1)
    if mantissa < 1 and target.scale_span is not None:
        digits = _in_digits(value, context.target_language)
        if digits is not None:
            yield ((Span(place.start, target.scale_span.end), digits),)
        return
    if not Decimal("0.1") <= mantissa < 10000 and target.scale != 1:
        yield from _rescaled(value, target, place, context)
        return
    figure = _FIGURE_RUN.search(written)
    digits = _in_digits(mantissa, context.target_language, step)
    if digits is None or figure is None:
        return
    if not slipped:
        digits = _as_grouped(digits, figure[0], load(context.target_language).groups[0])
    suffix, end = written[figure.end() :], place.end
    if suffix.lower() in _ENGLISH_SUFFIXES:
        digits += _english_suffix(suffix, int(mantissa))
    else:
        end = place.start + figure.end()  # "22e", "3."
    yield ((Span(place.start + figure.start(), end), digits),)


def _as_grouped(digits: str, old: str, separator: str) -> str:
    """The digits grouped as the ones that they replace, which a text does alike throughout."""
    found = _SPACED.search(old)
    if found is not None:
        digits = digits.replace(separator, found[1])
    elif _UNGROUPED.search(old) and len(digits.partition(separator)[0]) == 1:
        digits = digits.replace(separator, "", 1)
    return _same_script(digits, old)


def _same_script(digits: str, old: str) -> str:
    """The digits in the script of the ones that they replace: full-width, Arabic."""
    zero = next((ord(sign) - int(sign) for sign in old if sign.isdecimal()), ord("0"))
    return digits.translate({ord("0") + value: zero + value for value in range(10)})


def _separators(quantity: Quantity, context: Context) -> Iterator[Edits]:
    place = _digits_span(quantity)
    if place is None or quantity.value is None or quantity.upper is not None or quantity.kind == "name":
        return
    written = context.pair.target[place.start : place.end]
    point = "." if load(context.target_language).decimal == "," else ","
    whole, found, fraction = written.rpartition(point)
    if not found or not fraction.isdigit():
        return
    grouped = len(fraction) == 3 and whole.isdigit() and not whole.startswith("0")
    value = abs(quantity.value / quantity.scale)
    yield ((place, in_locale(value, 0 if grouped else len(fraction), context.target_language)),)


def _in_digits(value: Decimal, language: str, step: Decimal = Decimal(1)) -> str | None:
    """The digits with as many decimals as the value has, or as its source shows ("3.50")."""
    exponents = (value.normalize().as_tuple().exponent, step.normalize().as_tuple().exponent)
    decimals = max(0, *(-exponent for exponent in exponents if isinstance(exponent, int)))
    return in_locale(value, decimals, language) if decimals <= 3 else None


def _english_suffix(written: str, value: int) -> str:
    if written[-2:].lower() not in _ENGLISH_SUFFIXES:
        return ""
    if value % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")


def _word(value: int, place: Span, written: str, context: Context, *, ordinal: bool) -> Iterator[Edits]:
    forms = load_forms(context.target_language)
    new = forms.ordinal(value, written) if ordinal else forms.cardinal(value)
    if new is not None and re.fullmatch(r"[^\W\d_]+(?:-[^\W\d_]+)?", written):
        yield ((place, _as_cased(new, written)),)


def _as_cased(new: str, old: str) -> str:
    return new[:1].upper() + new[1:] if old[:1].isupper() and not new[:1].isupper() else new


def _scale_word(source: Quantity, target: Quantity, context: Context) -> Iterator[Edits]:
    """The digits stay, and the scale word becomes another, comes or goes."""
    if not source.value or not target.value:
        return
    wanted = abs(source.value / target.value) * target.scale
    if wanted == target.scale:
        return
    if target.vague and target.scale_span is None:
        old = context.pair.target[target.span.start : target.span.end]
        name = _scale_name(abs(source.value), old, Decimal(2), context, was=abs(target.value))
        if name is not None:
            yield ((target.span, name),)
        return
    if target.scale_span is None:
        name = _scale_name(wanted, "", abs(target.value), context)
        place = _digits_span(target)
        if name is not None and place is not None and source.scale == wanted > 1000:
            yield ((Span(place.end, place.end), " " + name),)
        return
    span = target.scale_span
    if wanted == 1:
        text = context.pair.target
        start = span.start
        while start > target.span.start and text[start - 1] in _SPACES:
            start -= 1
        yield ((Span(start, span.end), ""),)
        return
    old = context.pair.target[span.start : span.end]
    name = _scale_name(wanted, old, abs(target.value) / target.scale, context, was=target.scale)
    if name is not None:
        yield ((span, name),)


def _scale_name(
    scale: Decimal, old: str, mantissa: Decimal, context: Context, was: Decimal | None = None
) -> str | None:
    """A scale word in the style of the one that it replaces: "Mrd." for "Mio.", "billions" for "millions"."""
    if scale <= 1 or Decimal(10) ** scale.adjusted() != scale:
        return None
    for short in load_forms(context.target_language).scales:
        if old in short.values():
            return short.get(scale.adjusted())
    names = {
        value: (singular, plural) for value, singular, plural in load(context.target_language).scale_names
    }
    if scale not in names:
        return None
    if was not in names:
        return names[scale][mantissa != 1]
    if old.lower() in (name.lower() for name in names[was]):
        return _as_spelled(names[scale][mantissa != 1], old)
    for one, other in zip(reversed(names[was]), reversed(names[scale]), strict=False):
        at = old.lower().find(one.lower())
        if at >= 0:
            return old[:at] + _as_spelled(other, old[at:]) + old[at + len(one) :]
    # Another word for the same size: 兆, "Mill."
    return names[scale][mantissa != 1] if old.isalpha() and len(old) <= 7 else None


def _as_spelled(new: str, old: str) -> str:
    return new.lower() if old[:1].islower() else new


def _rescaled(value: Decimal, target: Quantity, place: Span, context: Context) -> Iterator[Edits]:
    """Digits and scale word both change: 4,3 Milliarden for 950 Millionen."""
    if target.scale_span is None:
        return
    old = context.pair.target[target.scale_span.start : target.scale_span.end]
    for power in (12, 9, 6):
        scale = Decimal(10) ** power
        if value >= scale:
            mantissa = value / scale
            name = _scale_name(scale, old, mantissa, context, was=target.scale)
            digits = _in_digits(mantissa, context.target_language)
            if name is not None and digits is not None:
                yield ((place, digits), (target.scale_span, name))
            return


# ---- money


def _meant(source: Quantity, context: Context) -> tuple[str | None, str | None]:
    """The code of the source's currency where it is certain, and the name to use for it: that code, or its
    family where the source says no more ("dollars").
    """
    if source.unit is None or not source.units:
        return None, None
    if len(source.units) == 1:
        return source.unit, source.unit
    for family in ("dollar", "pound", "krona", "franc", "peso", "rupee", "ruble", "lira", "yen", "yuan"):
        members = set(FAMILIES[family].values())
        if source.unit in members and len(members & set(source.units)) * 2 > len(source.units):
            named = context.source_named & members
            usual = family in ("dollar", "pound", "ruble", "lira", "yen", "yuan", "franc")
            if not usual and len(named) == 1:
                return (code := next(iter(named))), code
            return (source.unit if usual and named <= {source.unit} else None), family
    return None, None


def _symbol(code: str | None) -> str | None:
    for symbol, units in SYMBOLS.items():
        if units[0] == code and symbol not in "￥元円﷼":
            return symbol
    return None


def _currency(match: Match, context: Context) -> Iterator[Edits]:
    yield from _money(match.source, match.target, context)


def _money(source: Quantity, target: Quantity, context: Context) -> Iterator[Edits]:
    """The currency replaced: a symbol by a symbol, a code by a code, a name by a name."""
    span, code_and_name = target.unit_span, _meant(source, context)
    code, meant = code_and_name
    if span is None or meant is None:
        return
    if source.scale < 1 or target.scale < 1:
        yield from _minor(source, target, span, context)
        return
    old = context.pair.target[span.start : span.end]
    place = _digits_span(target)
    before_digits = place is not None and span.end <= place.start
    if old in ISO_CODES:
        if code is not None:
            yield ((span, code),)
        return
    if old in SYMBOLS and old not in _WORDS_IN_ONE:
        symbol = _symbol(code or ("USD" if meant == "dollar" else None))
        if symbol is not None:
            yield ((span, symbol),)
            return
    end = target.scale_span.end if target.scale_span is not None else place.end if place is not None else None
    if before_digits and end is not None:
        name = _name(meant, target, Span(end, end), "", context)
        if name is not None:
            yield ((_with_space(span, context), ""), (Span(end, end), " " + name))
        return
    name = _name(meant, target, span, old if old not in SYMBOLS or old in _WORDS_IN_ONE else "", context)
    if name is not None:
        glued = context.pair.target[span.start - 1 : span.start].isdigit()
        yield ((span, (" " if glued else "") + name),)


def _minor(source: Quantity, target: Quantity, span: Span, context: Context) -> Iterator[Edits]:
    """Cents for pence."""
    code = source.unit
    if code is None or source.scale != target.scale:
        return
    old = context.pair.target[span.start : span.end]
    forms = load_forms(context.target_language)
    place = _place(target, span, old, context)
    name = forms.minor(code, place)
    if name is not None and target.unit is not None and forms.minor(target.unit, place) == old:
        yield ((span, name),)


def _with_space(span: Span, context: Context) -> Span:
    text, end = context.pair.target, span.end
    while end < len(text) and text[end] in _SPACES:
        end += 1
    return Span(span.start, end)


def _name(meant: str, target: Quantity, span: Span, old: str, context: Context) -> str | None:
    return load_forms(context.target_language).money(meant, _place(target, span, old, context))


def _place(target: Quantity, span: Span, old: str, context: Context) -> Place:
    text = context.pair.target
    plural = target.value is None or abs(target.value) != 1 or target.upper is not None
    hyphen = text[span.start - 1 : span.start] == "-"
    # The words before the figure govern the noun behind it, but a hyphen makes it part of a compound.
    before = "-" if hyphen else text[max(0, target.span.start - 40) : target.span.start]
    bare = target.scale_span is None and target.upper is None
    left = text[max(0, span.start - 8) : span.start]
    return Place(plural, before, old, target.unit, target.value if bare else None, left)


def _currency_added(match: Match, context: Context) -> Iterator[Edits]:
    source, target = match.source, match.target
    if source.kind != "money" or target.kind != "number" or source.scale < 1 or target.vague:
        return
    code, meant = _meant(source, context)
    forms = load_forms(context.target_language)
    if (
        meant is None
        or forms.link is None
        or context.pair.target[target.span.end : target.span.end + 1] == "-"
    ):
        return
    place = _digits_span(target)
    symbol = _symbol(code or ("USD" if meant == "dollar" else None))
    if forms.symbol_first and symbol is not None and place is not None and target.form != "words":
        yield ((Span(place.start, place.start), symbol),)
        return
    end = Span(target.span.end, target.span.end)
    name = forms.money(meant, _place(target, end, "", context))
    if name is not None:
        yield ((end, forms.link + name),)


# ---- shares and measures


def _ratio(match: Match, context: Context) -> Iterator[Edits]:
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
    name = load_forms(context.target_language).ratio(source.unit, _place(target, span, old, context))
    if name is None and sign == "%" and primary(context.target_language) in _SIGN_BEHIND:
        name = sign
    if name is not None and not _inside_a_word(name, old):
        glued = context.pair.target[span.start - 1 : span.start].isdigit()
        yield ((span, (" " if glued else "") + name),)


def _inside_a_word(name: str, old: str) -> bool:
    """Whether a noun would take the place of what is none: "5-prozentig"."""
    return name[:1].isupper() and old[:1].islower()


def _unit(match: Match, context: Context) -> Iterator[Edits]:
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
    name = load_forms(context.target_language).unit(source.unit, _place(target, span, old, context))
    if name is not None and not _inside_a_word(name, old):
        glued = context.pair.target[span.start - 1 : span.start].isdigit()
        yield ((span, (" " if glued else "") + name),)


# ---- ranges, bounds, signs


def _interval(match: Match, context: Context) -> Iterator[Edits]:
    source, target = match.source, match.target
    if source.value is None or target.value is None:
        return
    text, language = context.pair.target, context.target_language
    figures = [Span(*found.span()) for found in _FIGURE.finditer(text, target.span.start, target.span.end)]
    ends = [value for value in (source.value, source.upper) if value is not None]
    step = source.step / target.scale if source.scale == target.scale else Decimal(1)
    written = [_in_digits(abs(value) / target.scale, language, step) for value in ends]
    if source.upper is not None and target.upper is not None:
        for figure, digits in product(figures, written):
            if digits is not None:
                yield ((figure, digits),)
        forms = load_forms(language)
        for found in _TOKEN.finditer(text, target.span.start, target.span.end):
            word = load(language).look_up(found[0])
            if word is None or word.cardinal is None:
                continue
            for value in ends:
                new = forms.cardinal(int(value)) if value == value.to_integral_value() else None
                if new is not None:
                    yield ((Span(*found.span()), _as_cased(new, found[0])),)
    elif source.upper is not None and len(figures) == 1:
        unit = target.unit_span
        words = unit is None or text[unit.start : unit.end][:1].isalpha()
        to = load_forms(language).to
        if to and all(written):
            yield ((figures[0], to[words].join(digits or "" for digits in written)),)
    elif target.upper is not None and len(figures) == 2 and written[0] is not None:
        yield ((Span(figures[0].start, figures[1].end), written[0]),)


def _bound(match: Match, context: Context) -> Iterator[Edits]:
    source, target = match.source, match.target
    signs = (source.value or 0) < 0, (target.value or 0) < 0
    if signs[0] != signs[1]:
        yield from _sign(target, context, negative=signs[0])
        return
    span = target.bound_span
    if span is None or source.bound is None or source.bound_span is None or span.end > target.span.start:
        return
    sense = str(source.bound)
    phrase = context.pair.source[source.bound_span.start : source.bound_span.end].lower()
    for name, phrases in load_forms(context.source_language).bounds.items():
        if phrase in phrases:
            sense = name
    phrases = load_forms(context.target_language).bounds.get(sense, ())
    if phrases:
        yield ((span, _as_cased(phrases[0], context.pair.target[span.start : span.end])),)


def _sign(target: Quantity, context: Context, *, negative: bool) -> Iterator[Edits]:
    start = target.span.start
    if negative:
        if target.form != "words":
            yield ((Span(start, start), "-"),)
    elif context.pair.target[start : start + 1] in tuple(_SIGNS):
        yield ((Span(start, start + 1), ""),)


# ---- dates


def _date(match: Match, context: Context) -> Iterator[Edits]:
    source, target = match.source.calendar, match.target.calendar
    if source is None or target is None:
        year = source.year if source is not None and match.target.kind == "number" else None
        place = _digits_span(match.target)
        if year is not None and place is not None and match.target.scale == 1:
            yield ((place, str(year)),)
        return
    if match.target.kind == "time":
        yield from _time(source, target, match.target, context)
        return
    yield from _period(source, target, match.target, context)
    yield from _calendar(source, target, match.target, context)


def _period(source: Calendar, target: Calendar, quantity: Quantity, context: Context) -> Iterator[Edits]:
    """A quarter that has to be the half-year of the same number, or the other way round."""
    periods = load_forms(context.target_language).periods
    for was, now in (("quarter", "half"), ("half", "quarter")):
        number = getattr(target, was)
        if number is None or getattr(source, now) != number or getattr(source, was) is not None:
            continue
        for old, new in zip(periods.get(was, ()), periods.get(now, ()), strict=False):
            at = context.pair.target.find(old, quantity.span.start, quantity.span.end)
            if at >= 0:
                yield ((Span(at, at + len(old)), new),)
                return


def _calendar(source: Calendar, target: Calendar, quantity: Quantity, context: Context) -> Iterator[Edits]:
    """Every way to put the parts that differ in the place of the target's."""
    names = "year month day weekday quarter half end_year decade century".split()
    differing = [
        name
        for name in names
        if getattr(source, name) is not None
        and getattr(target, name) is not None
        and getattr(source, name) != getattr(target, name)
    ]
    places = [
        list(_part(name, getattr(target, name), getattr(source, name), quantity, context))
        for name in differing
    ]
    if not places or not all(places):
        return
    for chosen in islice(product(*places), _MOST):
        spans = [span for span, _ in chosen]
        if len(set(spans)) == len(spans):
            yield tuple(chosen)


def _part(name: str, old: int, new: int, quantity: Quantity, context: Context) -> Iterator[tuple[Span, str]]:
    """The tokens of a date that may stand for one of its parts, each with what it would become."""
    forms, table, text = (
        load_forms(context.target_language),
        load(context.target_language),
        context.pair.target,
    )
    tokens = list(_TOKEN.finditer(text, quantity.span.start, quantity.span.end))
    names = {
        "month": ((forms.months, forms.short_months), 1),
        "weekday": ((forms.weekdays, forms.short_weekdays), 0),
    }.get(name)
    if names is not None and not 0 <= old - names[1] < len(names[0][0]):
        names = None  # a month 13
    # 05.03.2025, but 9月3日 and 5. März
    numeric = _NUMERIC.search(text, quantity.span.start, quantity.span.end) is not None
    for token in tokens:
        span, written = Span(*token.span()), token[0]
        if written[0].isdigit():
            figure = written.rstrip("abcdefghijklmnopqrstuvwxyz")
            if int(figure) == old and len(figure) <= 4:
                others = [other[0] for other in tokens if other[0].isdigit() and len(other[0]) <= 2]
                padded = numeric and (
                    any(other[0].startswith("0") for other in tokens)
                    or (old >= 10 and all(len(other) == 2 for other in others))
                )
                digits = f"{new:02}" if padded or figure.startswith("0") else str(new)
                digits = _same_script(digits, figure)
                yield span, digits + (_english_suffix(written, new) if written != figure else "")
            elif name in ("year", "end_year", "decade") and len(figure) == 2 and int(figure) == old % 100:
                yield span, _same_script(f"{new % 100:02}", figure)
        elif names is not None:
            for listed in names[0]:
                former, latter = listed[old - names[1]], listed[new - names[1]]
                rest = written[len(former) :]
                longer = rest and (not forms.joined or listed is names[0][1])
                if len(former) > 1 and written.lower().startswith(former.lower()) and not longer:
                    # "des Februars" may be "des Februar", and has to be "des März".
                    yield span, latter + (rest if name == "weekday" or rest != "s" else "")
                    break
            else:
                word = table.look_up(written)
                if forms.joined and word is not None and getattr(word, name) == old and not word.period:
                    yield span, names[0][0][new - names[1]]
        elif (ordinal := forms.ordinal(new, written)) is not None:
            word = table.look_up(written)
            if word is not None and word.ordinal == old:
                yield span, _as_cased(ordinal, written)


_CLOCK = re.compile(r"\d+")
_HALF_OF_DAY = re.compile(r"\b([ap])(\.?m\b\.?)", re.IGNORECASE)


def _time(source: Calendar, target: Calendar, quantity: Quantity, context: Context) -> Iterator[Edits]:
    if source.hour is None or target.hour is None:
        return
    text = context.pair.target
    figures = [Span(*found.span()) for found in _CLOCK.finditer(text, quantity.span.start, quantity.span.end)]
    halves = list(_HALF_OF_DAY.finditer(text, quantity.span.start, quantity.span.end))
    if not figures or any(len(figure) > 2 for figure in figures):
        return
    edits: list[tuple[Span, str]] = []
    if source.hour != target.hour:
        hour = (source.hour % 12 or 12) if halves or target.twelve_hour else source.hour
        old = text[figures[0].start : figures[0].end]
        if int(old) != hour:
            written = f"{hour:02}" if old.startswith("0") else str(hour)
            edits.append((figures[0], _same_script(written, old)))
        if halves and (source.hour < 12) != (target.hour < 12):
            letter = "a" if source.hour < 12 else "p"
            at = halves[0].start(1)
            edits.append((Span(at, at + 1), letter.upper() if text[at].isupper() else letter))
    if (source.minute or 0) != (target.minute or 0):
        if len(figures) < 2:
            return
        edits.append((figures[1], f"{source.minute or 0:02}"))
    if edits:
        yield tuple(edits)


_MAKERS: dict[str, Callable[[Match, Context], Iterator[Edits]]] = {
    "NUM003": _number,
    "NUM004": _number,
    "NUM005": _number,
    "NUM007": _bound,
    "NUM008": _interval,
    "PCT001": _ratio,
    "CUR001": _currency,
    "CUR002": _currency_added,
    "CUR003": _currency,
    "DAT001": _date,
    "DAT002": _date,
    "UNI001": _unit,
}
