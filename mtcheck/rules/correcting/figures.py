"""Values: digits, numerals and scale words; ranges, bounds and signs."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import product
from typing import TYPE_CHECKING

from mtcheck.quantities.forms import load as load_forms
from mtcheck.quantities.language import load
from mtcheck.rules.correcting.edits import (
    ENGLISH_SUFFIXES,
    SIGNS,
    SPACES,
    TOKEN,
    as_cased,
    digits_span,
    english_suffix,
    same_script,
)
from mtcheck.rules.describing import in_locale
from mtcheck.types import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mtcheck.quantities.quantity import Quantity
    from mtcheck.rules.context import Context
    from mtcheck.rules.correcting.edits import Edits
    from mtcheck.rules.matching import Match


# Two figures so unlike may have been paired for want of better: neither need stand for the other.
_FAR = 0.8
_FIGURE = re.compile(r"\d+(?:[.,'’\u00a0\u202f]\d+)*")
_FIGURE_RUN = re.compile(r"\d(?:[\d.,'’٫٬ \u00a0\u202f]*\d)?")
_SPACED = re.compile(r"\d([ \u00a0\u202f'’])\d{3}(?!\d)")
_UNGROUPED = re.compile(r"\d{4}")


def number(match: Match, context: Context) -> Iterator[Edits]:
    """The value of the source in the digits, the numeral or the scale word of the target."""
    source, target = match.source, match.target
    if source.value is None or target.value is None or target.kind == "name":
        return
    if source.upper is not None or target.upper is not None:
        return
    if match.difference.finding == "rounded":
        return
    if source.kind == target.kind == "fraction":
        yield from _fraction(source.value, target, context)
    if {source.kind, target.kind} & {"fraction", "multiple"}:
        return
    if match.difference.finding == "value" and match.difference.cost >= _FAR:
        return
    if abs(source.value) <= 1 and source.form == "words":
        return  # "a year" is easily taken for the wrong one
    slipped = match.difference.finding == "separator"
    # With the same scale word on both sides the slip is in the digits.
    mended = (
        [] if slipped or source.scale == target.scale != 1 else list(_scale_word(source, target, context))
    )
    if mended:
        # The digits are right: "5.000 Millionen" would be too, but nobody writes it.
        yield from mended
        return
    place = digits_span(target)
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
        digits = in_digits(value, context.target_language)
        if digits is not None:
            yield ((Span(place.start, target.scale_span.end), digits),)
        return
    if not Decimal("0.1") <= mantissa < 10000 and target.scale != 1:
        yield from _rescaled(value, target, place, context)
        return
    figure = _FIGURE_RUN.search(written)
    digits = in_digits(mantissa, context.target_language, step)
    if digits is None or figure is None:
        return
    if not slipped:
        digits = _as_grouped(digits, figure[0], load(context.target_language).groups[0])
    suffix, end = written[figure.end() :], place.end
    if suffix.lower() in ENGLISH_SUFFIXES:
        digits += english_suffix(suffix, int(mantissa))
    else:
        end = place.start + figure.end()  # "22e", "3."
    yield ((Span(place.start + figure.start(), end), digits),)


def _fraction(value: Decimal, target: Quantity, context: Context) -> Iterator[Edits]:
    """Thirds for quarters, with what counts them."""
    forms, table = load_forms(context.target_language), load(context.target_language)
    parts = next(
        (
            (above, below)
            for below in forms.denominators
            for above in range(1, below)
            if abs(value - Decimal(above) / below) < Decimal("0.0001")
        ),
        None,
    )
    tokens = list(TOKEN.finditer(context.pair.target, target.span.start, target.span.end))
    words = [table.look_up(token[0]) for token in tokens]
    if parts is None or len(tokens) != 2 or words[0] is None or words[1] is None:
        return
    count, old = (1 if words[0].article else words[0].cardinal), words[1].denominator
    if count is None or old is None or old not in forms.denominators or (parts[0] == 1) != (count == 1):
        return  # "ein Drittel" and "zwei Drittel" may take other words around them
    former, latter = forms.denominators[old][count > 1], forms.denominators[parts[1]][count > 1]
    written = tokens[1][0]
    if not written.lower().startswith(former.lower()):
        return
    edits = [(Span(*tokens[1].span()), as_cased(latter, written) + written[len(former) :])]
    if count != parts[0]:
        new = forms.cardinal(parts[0])
        if new is None:
            return
        edits.append((Span(*tokens[0].span()), as_cased(new, tokens[0][0])))
    yield tuple(edits)


def _as_grouped(digits: str, old: str, separator: str) -> str:
    """The digits grouped as the ones that they replace, which a text does alike throughout."""
    found = _SPACED.search(old)
    if found is not None:
        digits = digits.replace(separator, found[1])
    elif _UNGROUPED.search(old) and len(digits.partition(separator)[0]) == 1:
        digits = digits.replace(separator, "", 1)
    return same_script(digits, old)


def separators(quantity: Quantity, context: Context) -> Iterator[Edits]:
    """The same digits, grouped and pointed as the language does."""
    place = digits_span(quantity)
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


def in_digits(value: Decimal, language: str, step: Decimal = Decimal(1)) -> str | None:
    """The digits with as many decimals as the value has, or as its source shows ("3.50")."""
    exponents = (value.normalize().as_tuple().exponent, step.normalize().as_tuple().exponent)
    decimals = max(0, *(-exponent for exponent in exponents if isinstance(exponent, int)))
    return in_locale(value, decimals, language) if decimals <= 3 else None


def _word(value: int, place: Span, written: str, context: Context, *, ordinal: bool) -> Iterator[Edits]:
    forms = load_forms(context.target_language)
    new = forms.ordinal(value, written) if ordinal else forms.cardinal(value)
    if new is not None and re.fullmatch(r"[^\W\d_]+(?:-[^\W\d_]+)?", written):
        yield ((place, as_cased(new, written)),)


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
        place = digits_span(target)
        if name is not None and place is not None and source.scale == wanted > 1000:
            yield ((Span(place.end, place.end), " " + name),)
        return
    span = target.scale_span
    if wanted == 1:
        text = context.pair.target
        start = span.start
        while start > target.span.start and text[start - 1] in SPACES:
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
            digits = in_digits(mantissa, context.target_language)
            if name is not None and digits is not None:
                yield ((place, digits), (target.scale_span, name))
            return


def interval(match: Match, context: Context) -> Iterator[Edits]:
    """One end of a range, a range for a single value, or a single value for a range."""
    source, target = match.source, match.target
    if source.value is None or target.value is None:
        return
    text, language = context.pair.target, context.target_language
    figures = [Span(*found.span()) for found in _FIGURE.finditer(text, target.span.start, target.span.end)]
    ends = [value for value in (source.value, source.upper) if value is not None]
    step = source.step / target.scale if source.scale == target.scale else Decimal(1)
    written = [in_digits(abs(value) / target.scale, language, step) for value in ends]
    if source.upper is not None and target.upper is not None:
        for figure, digits in product(figures, written):
            if digits is not None:
                old = text[figure.start : figure.end]
                yield ((figure, _as_grouped(digits, old, load(language).groups[0])),)
        forms = load_forms(language)
        for found in TOKEN.finditer(text, target.span.start, target.span.end):
            word = load(language).look_up(found[0])
            if word is None or word.cardinal is None:
                continue
            for value in ends:
                new = forms.cardinal(int(value)) if value == value.to_integral_value() else None
                if new is not None:
                    yield ((Span(*found.span()), as_cased(new, found[0])),)
    elif source.upper is not None and len(figures) == 1:
        unit = target.unit_span
        words = unit is None or text[unit.start : unit.end][:1].isalpha()
        to = load_forms(language).to
        if to and all(written):
            yield ((figures[0], to[words].join(digits or "" for digits in written)),)
    elif target.upper is not None and len(figures) == 2 and written[0] is not None:
        yield ((Span(figures[0].start, figures[1].end), written[0]),)


def bound(match: Match, context: Context) -> Iterator[Edits]:
    """The words of a bound, or a sign that was lost or added."""
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
        yield ((span, as_cased(phrases[0], context.pair.target[span.start : span.end])),)


def _sign(target: Quantity, context: Context, *, negative: bool) -> Iterator[Edits]:
    start = target.span.start
    if negative:
        if target.form != "words":
            yield ((Span(start, start), "-"),)
    elif context.pair.target[start : start + 1] in tuple(SIGNS):
        yield ((Span(start, start + 1), ""),)
