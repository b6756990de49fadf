"""What may stand in a text whose number words are not read.

A language without a table of its own is read in figures, months, units and currencies as CLDR has them
(``Language.numerals`` is False). Such a text may say in words what the other side has in figures, and may
name a unit, a scale or a currency in a form that CLDR does not list. What that explains is not called wrong.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from mtcheck.quantities.language import load
from mtcheck.quantities.tokens import TOKEN, WORD
from mtcheck.quantities.units import UNITS, convert
from mtcheck.rules.comparison import Difference
from mtcheck.rules.matching import Match, Matching

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mtcheck.quantities.quantity import Quantity

# What is found between a number word and figures that may have nothing to do with each other.
_CHANCE = frozenset(("value", "magnitude", "range", "unit", "conversion"))
_SPELLED_KINDS = frozenset(("ordinal", "fraction", "multiple", "period", "decade", "time"))
# Up to here a half is said in words: three and a half.
_HALVES = 10
# How far behind a number the word for its unit may stand, in characters.
_NEXT_TO = 2
# How far before a bracket the number stands that it converts.
_BEFORE_BRACKET = 32


def digits_only(language: str) -> bool:
    """Whether a language is read without its number words."""
    return not load(language).numerals


def may_be_spelled(quantity: Quantity) -> bool:
    """Whether texts write a quantity in words: counts to a hundred, round figures, halves, and measures that
    such a count in another unit makes.
    """
    if quantity.form == "words" or quantity.kind in _SPELLED_KINDS:
        return True
    if quantity.calendar is not None or quantity.value is None:
        return False
    if quantity.upper is not None:
        return _round(quantity.value) and _round(quantity.upper)
    return _round(quantity.value / min(quantity.scale, Decimal(1))) or (
        quantity.kind == "measure" and _converted(quantity)
    )


def _round(value: Decimal) -> bool:
    if value * 2 == (value * 2).to_integral_value() and abs(value) < _HALVES:
        return True
    return value == value.to_integral_value() and len(f"{abs(value):f}".partition(".")[0].rstrip("0")) <= 2


def _converted(quantity: Quantity) -> bool:
    value, unit = quantity.value or Decimal(0), quantity.unit or ""
    known = UNITS.get(unit)
    if known is None:
        return False
    for other, facts in UNITS.items():
        if facts.dimension != known.dimension or other == unit:
            continue
        exact = convert(value, unit, other)
        if exact is None:
            continue
        count = (exact * 2).to_integral_value() / 2 if exact < _HALVES else exact.to_integral_value()
        if not 1 <= count <= 100 or (count > 20 and count % 10):
            continue
        back = convert(count, other, unit)
        if back is not None and abs(back - value) <= quantity.step / 2:
            return True
    return False


def bracketed(number: Quantity, text: str) -> bool:
    """Whether a number stands in brackets right behind another: a conversion, in a unit that was not read."""
    opening = text.rfind("(", max(0, number.span.start - _BEFORE_BRACKET), number.span.start)
    if opening < 0 or ")" in text[opening : number.span.start]:
        return False
    return any(character.isdigit() for character in text[max(0, opening - _BEFORE_BRACKET) : opening])


def figures(quantities: Sequence[Quantity]) -> list[Quantity]:
    """The quantities that are written in figures; a lone scale word may belong to a number before it that was
    not read.
    """
    return [quantity for quantity in quantities if quantity.form != "words" or quantity.calendar is not None]


def settle(matching: Matching, *, source_text: str, target_text: str, source: bool, target: bool) -> None:
    """Takes back what was found by chance, where ``source`` or ``target`` is read in digits only."""
    kept = []
    for match in matching.matches:
        difference = match.difference
        if difference.finding in _CHANCE and (
            (source and match.target.form == "words") or (target and match.source.form == "words")
        ):
            matching.missing.append(match.source)
            matching.added.append(match.target)
            continue
        for unread, read, text, flag in (
            (match.source, match.target, source_text, source),
            (match.target, match.source, target_text, target),
        ):
            bare = unread.kind == "number" and (read.kind != "number" or unread.scale == 1 < read.scale)
            named = bare and _named(unread, text) and _explained(unread, read)
            part = difference.finding == "unit" and _derived(unread.unit or "", read.unit or "")
            if flag and (named or part):
                difference = Difference("same", 0.2)
        kept.append(replace(match, difference=difference))
    matching.matches[:] = kept
    if source:
        _before_bracket(matching, source_text)
        _per_time(matching)
    for ranges, ends, flag in (
        ((matching.source, matching.missing), matching.added, target),
        ((matching.target, matching.added), matching.missing, source),
    ):
        if flag:
            _join_ends(matching, *ranges, ends)


def _before_bracket(matching: Matching, text: str) -> None:
    """Gives a converted measure the number before a bracket rather than the author's own conversion in it."""
    for index, match in enumerate(matching.matches):
        if match.difference.finding != "value" or not bracketed(match.source, text):
            continue
        before = [
            other
            for other in matching.missing
            if 0 < match.source.span.start - other.span.end <= _BEFORE_BRACKET
        ]
        if before and before[-1].kind == "number" and _explained(before[-1], match.target):
            matching.missing[:] = [other for other in matching.missing if other is not before[-1]]
            matching.matches[index] = replace(match, source=before[-1], difference=Difference("same", 0.2))


def _per_time(matching: Matching) -> None:
    """Takes a length for the speed that the target has: the words between the two units were not read."""
    for length in list(matching.missing):
        for speed in list(matching.added):
            far, _, time = (speed.unit or "").partition("-per-")
            if length.kind == speed.kind == "measure" and time and length.unit in UNITS and far in UNITS:
                exact = convert(length.value or Decimal(0), length.unit or "", far)
                if exact is not None and abs(exact - (speed.value or 0)) <= max(speed.step / 2, exact / 40):
                    matching.missing.remove(length)
                    matching.added.remove(speed)
                    matching.matches.append(Match(length, speed, Difference("same", 0.2)))
                    break


def _join_ends(
    matching: Matching, quantities: Sequence[Quantity], left: list[Quantity], singles: list[Quantity]
) -> None:
    """Gives a range the ends that stand alone because the word between them was not read: "1,2 až 1,4"."""
    for ranged in quantities:
        if ranged.upper is None or ranged.value is None or ranged.kind == "score":
            continue
        at = next(
            (
                index
                for index, match in enumerate(matching.matches)
                if (match.source is ranged or match.target is ranged) and match.difference.finding == "range"
            ),
            None,
        )
        alone = any(other is ranged for other in left)
        if at is None and not alone:
            continue
        wanted = [ranged.value, ranged.upper]
        if at is not None:
            match = matching.matches[at]
            other = match.target if match.source is ranged else match.source
            wanted = [end for end in wanted if other.value not in (end, end / ranged.scale)]
            if len(wanted) != 1:
                continue
        found = [
            next((single for single in singles if single.value in (end, end / ranged.scale)), None)
            for end in wanted
        ]
        if None in found:
            continue
        singles[:] = [single for single in singles if not any(single is other for other in found)]
        if at is not None:
            matching.matches[at] = replace(matching.matches[at], difference=Difference("same", 0.1))
        else:
            left[:] = [other for other in left if other is not ranged]


def _named(number: Quantity, text: str) -> bool:
    """Whether a word follows a number, which may be its unit."""
    match = TOKEN.search(text, number.span.end)
    return match is not None and match.lastindex == WORD and match.start() - number.span.end <= _NEXT_TO


def _derived(unit: str, compound: str) -> bool:
    """Whether a unit is part of another, whose other words were not read: "264 metrů čtverečních"."""
    return compound in (f"square-{unit}", f"cubic-{unit}") or compound.startswith(f"{unit}-per-")


def _explained(unread: Quantity, read: Quantity) -> bool:
    """Whether a bare number with an unknown word behind it may be an amount, a share or a measure."""
    first, second = unread.value, read.value
    if first is None or second is None:
        return False
    if unread.upper is not None or read.upper is not None:
        ends = (first, unread.upper), (first * read.scale, (unread.upper or 0) * read.scale)
        return (second, read.upper) in ends
    if second in (first, first * read.scale):
        return True
    known = UNITS.get(read.unit or "") if read.kind == "measure" else None
    if known is None or read.unit is None:
        return False
    for other, facts in UNITS.items():
        if facts.dimension == known.dimension and other != read.unit:
            exact = convert(first, other, read.unit)
            if exact is not None and abs(exact - second) <= max(read.step / 2, abs(second) / 100):
                return True
    return False
