"""DAT: days, times, quarters, business years, decades."""

from __future__ import annotations

import re
from calendar import monthrange
from functools import lru_cache
from typing import TYPE_CHECKING

from mtcheck.quantities.language import load
from mtcheck.rules.describing import both, describe
from mtcheck.rules.hanging import counter_hangs
from mtcheck.rules.numbers import torn

if TYPE_CHECKING:
    from mtcheck.quantities.language import TimePart
    from mtcheck.quantities.quantity import Calendar, Quantity
    from mtcheck.rules.context import Context
    from mtcheck.rules.matching import Match
    from mtcheck.types import Flag, Severity

# So many words before a month or year the one for its part may stand: "the end of March", and so far.
_BEFORE = 2
_REACH = 40
_CENTURY = 100
# What costs less says the same; what an era may stand beside.
_ALIKE = 0.25
_OF_ERAS = frozenset(("date", "number", "period", "decade"))
_PARTED = frozenset(("date", "decade"))


def changed(match: Match, context: Context) -> Flag | None:
    """Date or time changed.

    What it does
        Flags a day, weekday, month, year or time of day that differs. Each part is compared where both
        sides give it; 12-hour and 24-hour times compare by the time they mean. A day or year that the
        target nowhere gives is missing. "Mid-2027" that became the end of 2027 is another time, too, and
        so is a year or century before our era that became one of it ("44 BC", "44 n. Chr.").

    Why it matters
        Deadlines, record days and meetings move with it.

    Example
        Source: "February 20, 2025" Target: "2. Februar 2025"

    Silent
        Source: "at 3 p.m. on February 20, 2025" Target: "am 20.02.2025 um 15 Uhr"

    Not caught
        Source: "It opens tomorrow." Target: "Es öffnet heute."

    Severity
        Major; minor for a part that another sentence of the target gives.
    """
    source, target = match.source, match.target
    if match.difference.finding != "date":
        lost = next(
            (name for name in ("day", "month", "year", "end_year") if _lost(name, source, target, context)),
            None,
        )
        if lost is None:
            return _another_part(source, target, context)
        part = getattr(source.calendar, lost)
        elsewhere = any(_written(part, other.pair.target) for other in context.article)
        severity: Severity = "minor" if elsewhere else "major"
        return context.flag(
            "DAT001", severity, f"{both(source, target)}: the {lost} is missing", source, target
        )
    what = match.difference.field
    detail = (
        "day and month may be swapped" if what == "order" else f"the {what} differs" if what else "differs"
    )
    return context.flag("DAT001", "major", f"{both(source, target)}: {detail}", source, target)


def era(match: Match, context: Context) -> Flag | None:
    """A flag where a year or century before our era is one of it on the other side, or the target lost what
    says so; DAT001 as well.
    """
    sides = (
        (context.pair.source, match.source, context.source_language),
        (context.pair.target, match.target, context.target_language),
    )
    eras = [_eras(text, language) for text, _, language in sides]
    if not any(eras) or match.difference.cost >= _ALIKE or match.source.kind not in _OF_ERAS:
        return None
    first, second = (_era_of(side[1], found, side[0]) for side, found in zip(sides, eras, strict=True))
    if first == second:
        return None
    if first is None or second is None:
        silent = 0 if first is None else 1
        before = (second if first is None else first) == "before"
        told = load(sides[silent][2]).eras[0]
        if not before or not told or any(which == "before" for _, _, which in eras[silent]):
            return None
    message = f"{both(match.source, match.target)}: the era differs"
    return context.flag("DAT001", "major", message, match.source, match.target, confidence=0.8)


@lru_cache(maxsize=16)
def _eras(text: str, language: str) -> tuple[tuple[int, int, str], ...]:
    """The places where a text names an era, and which: before ours, or ours."""
    text = text.replace("\xa0", " ")
    found = []
    for which, forms in zip(("before", "ours"), load(language).eras, strict=True):
        for form in forms:
            start = text.find(form)
            while start >= 0:
                end = start + len(form)
                if not (text[start - 1 : start].isalpha() or text[end : end + 1].isalpha()):
                    found.append((start, end, which))
                start = text.find(form, end)
    return tuple(found)


def _era_of(quantity: Quantity, eras: tuple[tuple[int, int, str], ...], text: str) -> str | None:
    """The era that is named right behind or before a year or century."""
    for start, end, which in eras:
        behind = start >= quantity.span.end and not text[quantity.span.end : start].strip()
        if behind or (end <= quantity.span.start and not text[end : quantity.span.start].strip()):
            return which
    return None


def _last_of_month(calendar: Calendar) -> bool:
    """Whether a date is the last day of its month; in February the 28th or the 29th."""
    if calendar.month is None or calendar.day is None:
        return False
    return calendar.day >= monthrange(2001, calendar.month)[1]  # in no leap year


def _part(text: str, date: Quantity, language: str) -> TimePart | None:
    """Which part of a month, year or decade a word before it says: "mid-2027", "at the end of March"."""
    table = load(language)
    before = text[max(0, date.span.start - _REACH) : date.span.start].lower()
    words = before.replace("-", " ").split()[-_BEFORE:]
    if len(words) == _BEFORE and words[1] not in table.time_parts and words[1] not in table.of_words:
        return None
    return next((table.time_parts[word] for word in reversed(words) if word in table.time_parts), None)


def _another_part(source: Quantity, target: Quantity, context: Context) -> Flag | None:
    """A flag where both sides say a part of a month or year, and not the same one."""
    for date in (source, target):
        if date.kind not in _PARTED or date.calendar is None or date.calendar.day is not None:
            return None
    first = _part(context.pair.source, source, context.source_language)
    second = _part(context.pair.target, target, context.target_language) if first is not None else None
    if second is None or first == second:
        return None
    message = f"source the {first} of {describe(source)}; target the {second} of {describe(target)}"
    return context.flag("DAT001", "major", message, source, target, confidence=0.8)


def _lost(name: str, source: Quantity, target: Quantity, context: Context) -> bool:
    """Whether a date of the source gives a part that neither its date in the target nor anything else there
    does, or that has left something behind in the target.
    """
    given, kept = source.calendar, target.calendar
    # "1858/" is read as a number, not as the year that "1858/59" begins with.
    bare = name == "end_year" and target.kind == "number" and given is not None and target.value == given.year
    if source.kind != "date" or given is None or not (bare or (target.kind == "date" and kept is not None)):
        return False
    part = getattr(given, name)
    if part is None or getattr(kept, name, None) is not None:
        return False
    if name == "month":
        return given.day is not None and torn(context)
    if _written(part, context.pair.target) and not _counts_other(part, target, context):
        return kept is not None and torn(context)
    if name == "day" and _last_of_month(given):
        kept_part = _part(context.pair.target, target, context.target_language)
        if kept_part == "end":
            return False  # "Ende März" for March 31
    said = not _counts_other(part, target, context) and any(
        part in (quantity.value, getattr(quantity.calendar, name, None))
        for quantity in context.matching.target
    )
    return not said or torn(context)


def _without_century(match: Match, context: Context) -> Flag | None:
    """A flag where the century of a decade is gone and has left something behind: 世纪90年代."""
    first, second = match.source.calendar, match.target.calendar
    if match.source.kind != "decade" or first is None or second is None or second.decade is None:
        return None
    if (first.decade or 0) < _CENTURY or second.decade >= _CENTURY:
        return None
    if not counter_hangs(context.pair.target, context.target_language):
        return None
    message = f"{both(match.source, match.target)}: the century is missing"
    return context.flag("DAT002", "major", message, match.source, match.target)


def _counts_other(part: int, target: Quantity, context: Context) -> bool:
    """Whether the part of a date is written in amounts, shares and measures only, each of which says what the
    source says: "dicembre 1969 … 11 milioni".
    """
    written = len(re.findall(rf"(?<!\d){part}(?!\d)", context.pair.target))
    counts = sum(
        match.target.calendar is None
        and match.target is not target
        and match.target.value in (part, part * match.target.scale)
        and (match.target.scale > 1 or match.target.kind in ("money", "percent"))
        and match.difference.finding == "same"
        for match in context.matching.matches
    )
    return 0 < written <= counts


def _written(part: int, text: str) -> bool:
    return re.search(rf"(?<!\d){part}(?!\d)", text) is not None


def period(match: Match, context: Context) -> Flag | None:
    """Quarter, fiscal year or decade changed.

    What it does
        Flags a quarter, half-year, business year, decade or century that differs.

    Why it matters
        A result belongs to its quarter.

    Example
        Source: "in the third quarter" Target: "im zweiten Quartal"

    Silent
        Source: "in Q3, as in the 1990s" Target: "im dritten Quartal, wie in den 90er-Jahren"

    Not caught
        Source: "the previous quarter" Target: "das kommende Quartal"

    Severity
        Major.
    """
    if match.difference.finding != "period":
        return _without_century(match, context)
    message = f"{both(match.source, match.target)}: the {match.difference.field} differs"
    return context.flag("DAT002", "major", message, match.source, match.target)
