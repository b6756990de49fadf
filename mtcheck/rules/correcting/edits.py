"""What a correction is made of, and what all makers need to write one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mtcheck.quantities.forms import Place
from mtcheck.types import Span

if TYPE_CHECKING:
    from mtcheck.quantities.quantity import Quantity
    from mtcheck.rules.context import Context

#: Edits that make one correction: which characters of the target become what.
Edits = tuple[tuple[Span, str], ...]

TOKEN = re.compile(r"\d+(?:st|nd|rd|th)?(?!\d)|[^\W\d_]+")
ENGLISH_SUFFIXES = ("st", "nd", "rd", "th")
SIGNS = "-–−+"
SPACES = " \u00a0\u202f"


def digits_span(target: Quantity) -> Span | None:
    """The characters of a quantity's digits or numeral, without sign, currency and scale word."""
    number = target.number_span
    if number is None:
        return None
    start, end = number.start, target.scale_span.start if target.scale_span else number.end
    unit = target.unit_span
    if unit is not None and start <= unit.start < unit.end <= end:
        start, end = (unit.end, end) if unit.start - start <= end - unit.end else (start, unit.start)
    text = target.text[start - target.span.start : end - target.span.start]
    start += len(text) - len(text.lstrip(SPACES + SIGNS))
    end -= len(text) - len(text.rstrip(SPACES + "-"))
    return Span(start, end) if start < end else None


def same_script(digits: str, old: str) -> str:
    """The digits in the script of the ones that they replace: full-width, Arabic."""
    zero = next((ord(sign) - int(sign) for sign in old if sign.isdecimal()), ord("0"))
    return digits.translate({ord("0") + value: zero + value for value in range(10)})


def english_suffix(written: str, value: int) -> str:
    """What English writes behind the digits of an ordinal, where it did so before."""
    if written[-2:].lower() not in ENGLISH_SUFFIXES:
        return ""
    if value % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")


def as_cased(new: str, old: str) -> str:
    """A word with the capital of the one that it replaces."""
    return new[:1].upper() + new[1:] if old[:1].isupper() and not new[:1].isupper() else new


def place_of(target: Quantity, span: Span, old: str, context: Context) -> Place:
    """Where a noun behind a quantity stands, for the language's forms."""
    text = context.pair.target
    plural = target.value is None or abs(target.value) != 1 or target.upper is not None
    hyphen = text[span.start - 1 : span.start] == "-"
    # The words before the figure govern the noun behind it, but a hyphen makes it part of a compound.
    before = "-" if hyphen else text[max(0, target.span.start - 40) : target.span.start]
    bare = target.scale_span is None and target.upper is None
    left = text[max(0, span.start - 8) : span.start]
    return Place(plural, before, old, target.unit, target.value if bare else None, left)
