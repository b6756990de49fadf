"""Currencies: another symbol, code or name, or one where there was none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mtcheck.quantities.currencies import FAMILIES, ISO_CODES, SYMBOLS
from mtcheck.quantities.forms import Place
from mtcheck.quantities.forms import load as load_forms
from mtcheck.rules.correcting.edits import SPACES, digits_span, place_of
from mtcheck.types import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mtcheck.quantities.quantity import Quantity
    from mtcheck.rules.context import Context
    from mtcheck.rules.correcting.edits import Edits
    from mtcheck.rules.matching import Match
    from mtcheck.types import Flag


# Signs that are words in the languages that write them.
_WORDS_IN_ONE = frozenset("元円")


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


def changed(match: Match, context: Context) -> Iterator[Edits]:
    """The currency of the source in the place of the target's."""
    yield from replaced(match.source, match.target, context)


def replaced(source: Quantity, target: Quantity, context: Context) -> Iterator[Edits]:
    """The currency replaced: a symbol by a symbol, a code by a code, a name by a name."""
    span = target.unit_span
    code, meant = _meant(source, context)
    if span is None or meant is None:
        return
    if source.scale < 1 or target.scale < 1:
        yield from _minor(source, target, span, context)
        return
    old = context.pair.target[span.start : span.end]
    place = digits_span(target)
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
    place = place_of(target, span, old, context)
    name = forms.minor(code, place)
    if name is not None and target.unit is not None and forms.minor(target.unit, place) == old:
        yield ((span, name),)


def _with_space(span: Span, context: Context) -> Span:
    text, end = context.pair.target, span.end
    while end < len(text) and text[end] in SPACES:
        end += 1
    return Span(span.start, end)


def _name(meant: str, target: Quantity, span: Span, old: str, context: Context) -> str | None:
    return load_forms(context.target_language).money(meant, place_of(target, span, old, context))


def added(match: Match, context: Context) -> Iterator[Edits]:
    """The currency that the target leaves out."""
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
    place = digits_span(target)
    symbol = _symbol(code or ("USD" if meant == "dollar" else None))
    if forms.symbol_first and symbol is not None and place is not None and target.form != "words":
        yield ((Span(place.start, place.start), symbol),)
        return
    end = Span(target.span.end, target.span.end)
    name = forms.money(meant, place_of(target, end, "", context))
    if name is not None:
        yield ((end, forms.link + name),)


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
