"""DAT: days, times, quarters, business years, decades."""

from __future__ import annotations

import re
from calendar import monthrange
from typing import TYPE_CHECKING, Literal

from mtcheck.quantities.language import load
from mtcheck.quantities.units import UNITS
from mtcheck.rules.context import widened
from mtcheck.rules.describing import both, describe
from mtcheck.rules.hanging import counter_hangs
from mtcheck.rules.numbers import torn
from mtcheck.rules.opposites import denied

if TYPE_CHECKING:
    from mtcheck.quantities.language import TimePart
    from mtcheck.quantities.quantity import Calendar, Quantity
    from mtcheck.rules.context import Context
    from mtcheck.rules.matching import Match
    from mtcheck.types import Flag, Severity

# So many words before a month or year the one for its part may stand: "the end of March", and so far.
_BEFORE = 2
_REACH = 40
_AHEAD = 4
_CENTURY = 100
# So near to it an era stands, in characters.
_NEAR = 32
# What costs less says the same; what an era may stand beside.
_ALIKE = 0.25
_OF_ERAS = frozenset(("date", "number", "period", "decade"))
_EDGED = frozenset(("date", "time"))
_PARTED = frozenset(("date", "decade"))
# A night, before the two days that it lies between; how far before them and how far apart these stand.
_NIGHT = re.compile(
    r"\b(?:nuit|noche|madrugada|notte|noite|nacht|natten|no(?:c|cy|ci)|ночь)\b", re.IGNORECASE
)
_NEAR_NIGHT, _NEXT_DAY = 16, 10
_SHORT_MONTH = 28
_FIRST_WORD = re.compile(r"[ \u00a0]([^\W\d_]+)")
_LAST_WORD = re.compile(r"([^\W\d_]+)[ \u00a0]$")


def changed(match: Match, context: Context) -> Flag | None:
    """Date or time changed.

    What it does
        Flags a day, weekday, month, year or time of day that differs. Each part is compared where both
        sides give it; 12-hour and 24-hour times compare by the time they mean. A day or year that the
        target nowhere gives is missing. "Mid-2027" that became the end of 2027 is another time, too, and
        so is a year or century before our era that became one of it ("44 BC", "44 n. Chr."), a length of time
        before something that became one after it, "by 2031" that became "ab 2031", and "6 p.m." as a bare "6
        Uhr".

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
    """A flag where a year or century before our era is one of it on the other side, or that side nowhere says
    so; DAT001 as well.
    """
    if match.source.kind not in _OF_ERAS or match.difference.cost >= _ALIKE:
        return None
    first = _era(match.source, context.pair.source, context.source_language)
    second = _era(match.target, context.pair.target, context.target_language)
    if first == second:
        return None
    if first is None or second is None:
        text, language = (
            (context.pair.source, context.source_language)
            if first is None
            else (context.pair.target, context.target_language)
        )
        told = load(language).eras[0]
        if "before" not in (first, second) or not told or any(form in _spaced(text) for form in told):
            return None
    message = f"{both(match.source, match.target)}: the era differs"
    return context.flag("DAT001", "major", message, match.source, match.target, confidence=0.8)


def order(match: Match, context: Context) -> Flag | None:
    """A flag where a length of time before something became one after it: "two weeks after", "zwei Wochen
    vor"; DAT001 as well.
    """
    source, target = match.source, match.target
    if source.kind != "measure" or target.kind != "measure" or match.difference.cost >= _ALIKE:
        return None
    unit = UNITS.get(source.unit or "")
    if unit is None or unit.dimension != "duration":
        return None
    first = _side(source, context.pair.source, context.source_language)
    second = _side(target, context.pair.target, context.target_language) if first is not None else None
    if first is None or second is None or first[0] == second[0]:
        return None
    if {first, second} == {("before", "behind"), ("after", "ahead")}:
        return None  # "he waited two weeks before he called", "nach zwei Wochen rief er an"
    message = f"{both(source, target)}: source {first[0]} something, target {second[0]} it"
    return context.flag("DAT001", "major", message, source, target, confidence=0.7)


def _side(quantity: Quantity, text: str, language: str) -> tuple[str, str] | None:
    """Whether a length of time is counted before or after something, and whether the word right behind or
    ahead of it says so.
    """
    table = load(language)
    if not table.sides:
        return None
    # "Vor drei Jahren nach Berlin gezogen": what stands ahead has the word behind lead elsewhere.
    start = widened(quantity.span, quantity.bound_span).start
    ahead = _LAST_WORD.search(text[max(0, start - _NEAR) : start])
    told = table.side_leads.get(ahead[1].lower()) if ahead is not None else None
    if told is not None:
        return told, "ahead"
    behind = _FIRST_WORD.match(text, quantity.span.end)
    told = table.sides.get(behind[1].lower()) if behind is not None else None
    return None if told is None else (told, "behind")


def edge(match: Match, context: Context) -> Flag | None:
    """A flag where something lasts until a date or time in one text and since it in the other; DAT001 as
    well. "Not until 2030" is "erst ab 2030".
    """
    source, target = match.source, match.target
    if source.kind not in _EDGED or target.kind not in _EDGED or match.difference.cost >= _ALIKE:
        return None
    first = _edge(source, context.pair.source, context.source_language)
    second = _edge(target, context.pair.target, context.target_language) if first is not None else None
    if second is None or first == second:
        return None
    sides = (
        (context.pair.source, context.source_language),
        (context.pair.target, context.target_language),
    )
    if any(denied(text, language) for text, language in sides):
        return None
    message = f"{both(source, target)}: source {first} then, target {second} then"
    return context.flag("DAT001", "major", message, source, target, confidence=0.7)


def _edge(quantity: Quantity, text: str, language: str) -> str | None:
    """Whether the words ahead of a date say that something lasts until then or since."""
    table = load(language)
    if not table.edges:
        return None
    start = quantity.span.start
    ahead = text[max(0, start - _REACH) : start].lower()
    if not ahead.endswith((" ", "\xa0")) or ahead.rstrip().endswith((",", ".", ";", ":")):
        return None
    for word in reversed(ahead.split()[-_AHEAD:]):
        if word in table.edges:
            return table.edges[word]
        if not (word in table.time_parts or word in table.of_words or word in table.definites):
            return None
    return None


def half(match: Match, context: Context) -> Flag | None:
    """A flag where a time of the source is the other half of the day in a language that counts 24 hours, and
    no word there says which half is meant: "6 p.m.", "6 Uhr"; DAT001 as well.
    """
    first, second = match.source.calendar, match.target.calendar
    if match.source.kind != "time" or match.target.kind != "time" or first is None or second is None:
        return None
    table = load(context.target_language)
    if first.twelve_hour or not second.twelve_hour or first.hour == second.hour or not table.day_stems:
        return None
    if match.difference.cost >= _ALIKE or not table.clock_24 or not match.target.text[0].isdigit():
        return None  # "um ein Uhr" is said of either
    text = context.pair.target.lower()
    if any(stem in text for stem in table.day_stems):
        return None
    message = f"{both(match.source, match.target)}: the half of the day differs"
    return context.flag("DAT001", "major", message, match.source, match.target, confidence=0.6)


def _era(quantity: Quantity, text: str, language: str) -> Literal["before", "ours"] | None:
    """The era that is named right behind or before a year or century: before ours, or ours."""
    before, ours = load(language).eras
    if not before:
        return None
    start, end = quantity.span.start, quantity.span.end
    behind = _spaced(text[end : end + _NEAR]).lstrip()
    if behind.startswith(before) and _begins(behind, before):
        return "before"
    if behind.startswith(ours) and _begins(behind, ours):
        return "ours"
    ahead = _spaced(text[max(0, start - _NEAR) : start]).rstrip()
    return "ours" if ahead.endswith(ours) else None


def _begins(text: str, forms: tuple[str, ...]) -> bool:
    """Whether a text begins with one of some forms as a word of its own: "BC", not "BCG"."""
    return any(text.startswith(form) and not text[len(form) : len(form) + 1].isalpha() for form in forms)


def _spaced(text: str) -> str:
    """The text with plain spaces, as many characters as before."""
    return text.replace("\xa0", " ")


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


def over_night(quantity: Quantity, context: Context, *, added: bool) -> bool:
    """Whether a leftover day is the second of the two that a night lies between, of which the other side
    names the first alone: "dans la nuit du 24 au 25 décembre"; ``added`` says that it is the target's.
    """
    second, text = quantity.calendar, context.pair.target if added else context.pair.source
    if quantity.kind != "date" or second is None or second.day is None:
        return False
    for match in context.matching.matches:
        earlier = match.target if added else match.source
        first, place = earlier.calendar, earlier.span
        if first is None or first.day is None or not 0 < quantity.span.start - place.end <= _NEXT_DAY:
            continue
        follows = second.day == first.day + 1 or (second.day == 1 and first.day >= _SHORT_MONTH)
        if follows and _NIGHT.search(text, max(0, place.start - _NEAR_NIGHT), place.start):
            return True
    return False


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
