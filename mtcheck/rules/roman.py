"""Roman numerals that name kings, wars and acts: no quantities, and yet they may change."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from mtcheck.quantities.digits import roman
from mtcheck.types import Span

if TYPE_CHECKING:
    from mtcheck.rules.context import Context
    from mtcheck.types import Flag

# What stands before is asked for afterwards: a search for letters alone is several times as fast.
_NUMERAL = re.compile(r"[IVXL]+(?![\w-])")
_VALID = re.compile(r"(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_WORD = re.compile(r"\w")
_SIZES = frozenset(("XL", "XXL"))


def changed(context: Context) -> list[Flag]:
    """The flag of NUM003 for a Roman numeral that became another one ("Louis XIV", "Ludwig XVI."): where
    either side has one that the other lacks, as many in all, and the target does not give it in figures.
    """
    source = _numerals(context.pair.source)
    if not source:
        return []
    target = _numerals(context.pair.target)
    if len(source) != len(target):
        return []
    gone, new = (Counter(match[0] for match in side) for side in (source, target))
    left, added = gone - new, new - gone
    if left.total() != 1 or added.total() != 1:
        return []
    (first,), (second,) = left, added
    if any(quantity.value == roman(first) for quantity in context.matching.target):
        return []
    spans = (_place(source, first), _place(target, second))
    message = f"source {first}; target {second}"
    flag = context.flag(
        "NUM003", "major", message, None, None, source_spans=(spans[0],), target_spans=(spans[1],)
    )
    return [flag]


def _numerals(text: str) -> list[re.Match[str]]:
    return [match for match in _NUMERAL.finditer(text) if _is_numeral(match, text)]


def _is_numeral(match: re.Match[str], text: str) -> bool:
    """Whether letters are a numeral by themselves; a single one is behind a name alone. XL is a size."""
    numeral, start, end = match[0], match.start(), match.end()
    before = text[start - 1] if start else ""
    if len(numeral) == 1:
        letter = text[start - 2] if start > 1 else ""
        named = before == " " and letter.isalpha() and not "A" <= letter <= "Z"
        dotted = text[end : end + 1] == "." and _WORD.match(text, end + 1)
        return numeral in "VX" and named and not dotted
    alone = not before or not (before.isalnum() or before in "_.-")
    return alone and numeral not in _SIZES and _VALID.fullmatch(numeral) is not None


def _place(matches: list[re.Match[str]], numeral: str) -> Span:
    return next(Span(*match.span()) for match in matches if match[0] == numeral)
