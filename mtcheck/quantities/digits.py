"""Strings of digits and separators to values: what they say in a locale, and what they would say in another.

The contract: the first reading is what a reader of the locale sees. A string that is no number in any
convention (a version, a phone number) gives no reading.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

SPACES = " \u00a0\u2009\u202f"
MOST_DIGITS = 24  # past that it is a key or an address, and decimal arithmetic would no longer be exact


@dataclass(frozen=True, slots=True)
class Reading:
    """A value, the count of its decimals, and whether the locale itself writes it so (``own``)."""

    value: Decimal
    decimals: int
    own: bool


def ascii_digits(digits: str) -> str:
    """Digits and separators of any script in those of ASCII."""
    if digits.isascii():
        return digits
    out = []
    for character in digits:
        if character.isdecimal():
            out.append(str(int(character)))
        elif character == "٫":
            out.append(".")
        elif character == "٬" or character == "’":
            out.append("'")
        elif character in SPACES:
            out.append(" ")
        else:
            out.append(character)
    return "".join(out)


def _grouped(parts: list[str]) -> bool:
    """Whether the parts are groups of three, or of two with a last group of three as in India."""
    head, *rest = parts
    if not 1 <= len(head) <= 3 or (head.startswith("0") and len(head) > 0):
        return False
    if all(len(part) == 3 for part in rest):
        return True
    return (
        len(head) <= 2 and len(rest) > 1 and len(rest[-1]) == 3 and all(len(part) == 2 for part in rest[:-1])
    )


def read(digits: str, decimal: str, groups: str) -> tuple[Reading, ...]:
    """The readings of a digit string in a locale with this decimal sign and these group signs, likeliest
    first.
    """
    return _read(digits, decimal, groups) if len(digits) <= 2 * MOST_DIGITS else ()


@lru_cache(maxsize=4096)  # years and small numbers come again and again
def _read(digits: str, decimal: str, groups: str) -> tuple[Reading, ...]:
    text = ascii_digits(digits)
    if text.isdigit() and len(text) <= MOST_DIGITS:
        return (Reading(Decimal(text), 0, True),)
    separators = [character for character in text if not character.isdigit()]
    if len(text) - len(separators) > MOST_DIGITS:
        return ()
    kinds = set(separators)
    if kinds <= {" ", "'"} and len(kinds) == 1:
        parts = text.split(separators[0])
        return (Reading(Decimal("".join(parts)), 0, True),) if _grouped(parts) else ()
    last = separators[-1]
    if len(kinds) == 2 and separators.count(last) == 1 and last in ".,":
        whole, _, fraction = text.rpartition(last)
        other = next(iter(kinds - {last}))
        parts = whole.split(other)
        if not _grouped(parts):
            return ()
        own = last == decimal and other in groups + " '"
        return (Reading(Decimal("".join(parts) + "." + fraction), len(fraction), own),)
    if len(kinds) > 1:
        return ()
    parts = text.split(last)
    if len(parts) > 2:
        return (Reading(Decimal("".join(parts)), 0, last in groups),) if _grouped(parts) else ()
    fraction_value = Reading(Decimal(parts[0] + "." + parts[1]), len(parts[1]), last == decimal)
    if len(parts[1]) != 3 or not _grouped(parts):
        return (fraction_value,)
    group_value = Reading(Decimal("".join(parts)), 0, last in groups)
    return (fraction_value, group_value) if last == decimal else (group_value, fraction_value)


_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}


def roman(numeral: str) -> int:
    """The value of a Roman numeral of I, V, X and L."""
    values = [_ROMAN[letter] for letter in numeral]
    return sum(
        -value if value < max(values[at + 1 :], default=0) else value for at, value in enumerate(values)
    )
