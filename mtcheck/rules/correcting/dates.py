"""Dates, times and periods: the parts that differ."""

from __future__ import annotations

import re
from itertools import islice, product
from typing import TYPE_CHECKING

from mtcheck.quantities.forms import load as load_forms
from mtcheck.quantities.language import load
from mtcheck.rules.correcting.edits import TOKEN, as_cased, digits_span, english_suffix, same_script
from mtcheck.types import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mtcheck.quantities.quantity import Calendar, Quantity
    from mtcheck.rules.context import Context
    from mtcheck.rules.correcting.edits import Edits
    from mtcheck.rules.matching import Match


_NUMERIC = re.compile(r"\d[./-]\d")
# So many combinations of tokens are tried.
_MOST = 24


def date(match: Match, context: Context) -> Iterator[Edits]:
    """The parts of a date, time or period that differ, as the source has them."""
    source, target = match.source.calendar, match.target.calendar
    if source is None or target is None:
        year = source.year if source is not None and match.target.kind == "number" else None
        place = digits_span(match.target)
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
    tokens = list(TOKEN.finditer(text, quantity.span.start, quantity.span.end))
    names = {
        "month": ((forms.months, forms.short_months), 1),
        "weekday": ((forms.weekdays, forms.short_weekdays), 0),
    }.get(name)
    if names is not None and not all(0 <= value - names[1] < len(names[0][0]) for value in (old, new)):
        names = None  # a month 13, or a language without names
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
                digits = same_script(digits, figure)
                yield span, digits + (english_suffix(written, new) if written != figure else "")
            elif name in ("year", "end_year", "decade") and len(figure) == 2 and int(figure) == old % 100:
                yield span, same_script(f"{new % 100:02}", figure)
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
                yield span, as_cased(ordinal, written)


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
        table = load(context.target_language)
        words = TOKEN.findall(text, quantity.span.start, quantity.span.end)
        twelve = halves or any((word := table.look_up(w)) and word.clock in ("am", "pm") for w in words)
        hour = (source.hour % 12 or 12) if twelve or target.twelve_hour else source.hour
        old = text[figures[0].start : figures[0].end]
        if int(old) != hour:
            written = f"{hour:02}" if old.startswith("0") else str(hour)
            edits.append((figures[0], same_script(written, old)))
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
