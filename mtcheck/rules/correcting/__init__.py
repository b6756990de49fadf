"""The one correction of a flagged quantity, written as the target language writes it.

A maker proposes edits of the target's characters; each proposal is put in place, read again, and kept only
where the reading now says what the source says. A flag gets a suggestion where exactly one proposal holds:
a figure that could be mended in two ways is left to the editor.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from mtcheck.quantities import parse
from mtcheck.rules.comparison import compare
from mtcheck.rules.correcting import dates, figures, measures, money
from mtcheck.types import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from mtcheck.quantities.quantity import Quantity
    from mtcheck.rules.context import Context
    from mtcheck.rules.correcting.edits import Edits
    from mtcheck.rules.matching import Match
    from mtcheck.types import Flag

# Below this the flag itself is in doubt.
_CERTAIN = 0.5
# How much text around a correction is read with it.
_AROUND = 100
# So many proposals are read again.
_MOST = 24

_MAKERS: dict[str, Callable[[Match, Context], Iterator[Edits]]] = {
    "NUM003": figures.number,
    "NUM004": figures.number,
    "NUM005": figures.number,
    "NUM007": figures.bound,
    "NUM008": figures.interval,
    "PCT001": measures.ratio,
    "CUR001": money.changed,
    "CUR002": money.added,
    "CUR003": money.changed,
    "DAT001": dates.date,
    "DAT002": dates.date,
    "UNI001": measures.unit,
}


def corrected(flag: Flag, match: Match, context: Context) -> Flag:
    """The flag with its suggestion, where there is exactly one."""
    maker = _MAKERS.get(flag.code)
    if maker is None or flag.suggestion is not None or len(flag.target) != 1 or flag.confidence < _CERTAIN:
        return flag
    return replace(flag, suggestion=_only(maker(match, context), flag, match.source, context))


def term(flag: Flag, quantity: Quantity, context: Context) -> Flag:
    """The flag on a currency's name (CUR004) with the name that the target language has for it."""
    return replace(
        flag, suggestion=_only(money.replaced(quantity, quantity, context), flag, quantity, context)
    )


def notation(flag: Flag, quantity: Quantity, context: Context) -> Flag:
    """The flag on digits (NUM006) with the digits as the target language groups and points them."""
    return replace(flag, suggestion=_only(figures.separators(quantity, context), flag, quantity, context))


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
