"""Which quantity of the source stands for which of the target: an optimal assignment over what they can mean.

Quantities are matched by meaning, never by order: first what says exactly the same, then the rest by the
cheapest assignment (Kuhn 1955). Order only breaks ties. What stays over is looked for as the ends of a
range, as a repetition, and as a word that carries a number ("both").
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

import regex

from mtcheck.quantities.language import load
from mtcheck.quantities.quantity import RATIOS
from mtcheck.quantities.tokens import known_words
from mtcheck.quantities.units import UNITS, convert
from mtcheck.rules.comparison import SAME, Difference, compare
from mtcheck.types import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mtcheck.quantities.quantity import Direction, Quantity

# Leaving two quantities unmatched costs as much as pairing them at this cost.
APART = 1.0
# Beyond this many leftovers on a side only exact matches are made; no sentence is that long.
_LARGEST = 60
# Up to this cost two quantities say the same: rounded, converted.
_LEGITIMATE = 0.25
# How far apart two measures that make one may stand, and two counts that make a share, in characters.
_NEXT_TO, _OF = 16, 32
# A share stands for two counts where it differs from theirs by less than one part in so many.
_SHARPLY = 20
# How far apart the pieces of a figure may stand, and those of a record: "13 wins, 21 losses and 3 draws".
_TIGHT, _COUNTED_APART = 6, 24
_GROUPS = regex.compile(r"\p{Nd}+")
SAID = Difference("same", 0.1)


@dataclass(slots=True)  # not frozen, as one is made for each figure; nothing changes one
class Match:
    """A source and a target quantity that stand for each other, and what differs."""

    source: Quantity
    target: Quantity
    difference: Difference


@dataclass(slots=True)
class Matching:
    """The quantities of one pair: matched, and left over on either side."""

    source: tuple[Quantity, ...]
    target: tuple[Quantity, ...]
    matches: list[Match] = field(default_factory=list)
    missing: list[Quantity] = field(default_factory=list)
    added: list[Quantity] = field(default_factory=list)


def match(
    source: Sequence[Quantity], target: Sequence[Quantity], *, source_length: int, target_length: int
) -> Matching:
    """The assignment of two lists of quantities; lengths in characters place them for ties."""
    out = Matching(tuple(source), tuple(target))
    left_source, left_target = list(source), list(target)
    _exact(left_source, left_target, out)
    if left_source and left_target and max(len(left_source), len(left_target)) <= _LARGEST:
        _pieces(left_source, left_target, out)
        _ranges(left_source, left_target, out)
        _shares(left_source, left_target, out)
        _sums(left_source, left_target, out)
        _assign(left_source, left_target, out, max(1, source_length), max(1, target_length))
    _broken_dates(out, left_source, left_target)
    _converted_anew(out)
    if left_source:
        ends = _years_within(match.target for match in out.matches)
        left_source[:] = [
            quantity
            for quantity in left_source
            if not (quantity.is_year and _year_of(quantity) in ends) and not _spanned(quantity, out)
        ]
    if left_target:
        ends = _years_within(match.source for match in out.matches)
        left_target[:] = [
            quantity for quantity in left_target if not quantity.is_year or _year_of(quantity) not in ends
        ]
    out.missing, out.added = left_source, left_target
    return out


def _years_within(matched: Iterable[Quantity]) -> set[int | None]:
    """The years that matched quantities tell beside what they are matched by: the end of "2024/25", the year
    of "3T24".
    """
    years: set[int | None] = set()
    for quantity in matched:
        calendar = quantity.calendar
        if calendar is not None:
            years.add(calendar.end_year)
            if calendar.quarter or calendar.half:
                years.add(calendar.year)
    return years


def _century_of(quantity: Quantity) -> Decimal | None:
    """The century that a quantity names, or the place that may be one in a row of them."""
    if quantity.calendar is not None:
        return Decimal(quantity.calendar.century) if quantity.calendar.century else None
    return quantity.value if quantity.kind == "ordinal" else None


def _spanned(quantity: Quantity, out: Matching) -> bool:
    """Whether a quantity stands between its two neighbours in a row of centuries, and these are the ends of a
    span on the other side: the 11th, 12th and 13th centuries, "du XIe au XIIIe siècle".
    """
    place = _century_of(quantity)
    if place is None:
        return False
    at = next((index for index, other in enumerate(out.source) if other is quantity), 0)
    if not 0 < at < len(out.source) - 1:
        return False
    partners = []
    for neighbour, wanted in ((out.source[at - 1], place - 1), (out.source[at + 1], place + 1)):
        partner = next((match.target for match in out.matches if match.source is neighbour), None)
        if partner is None or _century_of(neighbour) != wanted or partner.calendar is None:
            return False
        if _century_of(partner) != wanted:
            return False
        partners.append(partner)
    first = next(index for index, other in enumerate(out.target) if other is partners[0])
    return out.target[first + 1 : first + 2] == (partners[1],)


def _converted_anew(out: Matching) -> None:
    """Takes back a changed value that is what the source's figure before the bracket makes: 18 inches
    (46 cm), 18 Zoll (45,72 cm).
    """
    for index, (source, target, difference) in enumerate(
        (match.source, match.target, match.difference) for match in out.matches
    ):
        if difference.finding != "value" or not source.converted or target.kind != "measure":
            continue
        before = [other for other in out.source if other.span.end <= source.span.start]
        found = compare(before[-1], target) if before else None
        if found is not None and found.finding == "converted":
            out.matches[index] = Match(source, target, found)


def _broken_dates(out: Matching, left_source: list[Quantity], left_target: list[Quantity]) -> None:
    """Adds to a date what stands beside it and is no day or year any more: "280. September", "May 20160"."""
    if not left_target:
        return
    for index, (source, target, difference) in enumerate(
        (match.source, match.target, match.difference) for match in out.matches
    ):
        if source.kind != "date" or target.kind != "date":
            continue
        first, second = source.calendar, target.calendar
        if first is None or second is None or difference.finding != "same":
            continue
        for part in ("day", "year", "end_year"):
            if getattr(first, part) is None or getattr(second, part) is not None:
                continue
            beside = _beside(target, left_target)
            if beside is not None and part == "end_year" and _year_of(beside) == first.end_year:
                left_target[:] = [other for other in left_target if other is not beside]
                break  # "2013-14" and "2013-2014"
            if beside is not None:
                left_target[:] = [other for other in left_target if other is not beside]
                given = beside.calendar.year if beside.calendar is not None else None
                if part == "year" and given == first.year:
                    break  # "March [2014]"
                if part == "day" and beside.value == first.day:
                    break  # "Ottobre 30", in the source's order
                span = Span(min(target.span.start, beside.span.start), max(target.span.end, beside.span.end))
                pieces = sorted((target, beside), key=lambda quantity: quantity.span)
                gap = pieces[1].span.start - pieces[0].span.end
                text = pieces[0].text + ("" if not gap else " ") + pieces[1].text
                broken = replace(target, span=span, text=text, calendar=None)
                out.matches[index] = Match(source, broken, Difference("date", 0.5, part.replace("_", " ")))
                break


def _year_of(quantity: Quantity) -> int | None:
    return quantity.calendar.year if quantity.calendar is not None else None


def _beside(date: Quantity, others: Sequence[Quantity]) -> Quantity | None:
    for other in others:
        figure = other.kind in ("number", "ordinal", "name", "score") or other.is_year
        if figure and other.form == "digits":
            gap = max(other.span.start - date.span.end, date.span.start - other.span.end)
            if gap <= 2:
                return other
    return None


def _key(quantity: Quantity) -> object:
    """Equal for quantities that say exactly the same; bound and direction are compared later."""
    if quantity.calendar is not None:
        return (quantity.kind, quantity.calendar)
    if quantity.kind == "name":
        return ("name", quantity.text)
    return (
        quantity.kind,
        quantity.value,
        quantity.upper,
        quantity.unit,
        quantity.units if quantity.kind == "money" else None,
        quantity.vague,
    )


def _exact(left_source: list[Quantity], left_target: list[Quantity], out: Matching) -> None:
    by_key: dict[object, list[Quantity]] = {}
    for quantity in left_target:
        by_key.setdefault(_key(quantity), []).append(quantity)
    sources, targets = set(), set()
    for quantity in left_source:
        candidates = by_key.get(_key(quantity))
        if not candidates:
            continue
        difference = compare(quantity, candidates[0])
        if difference is None or difference.cost > 0:
            continue
        # Of several equal ones take the one that says the same about bound and direction.
        best = least = 0
        for at, other in enumerate(candidates[:_LARGEST]) if len(candidates) > 1 else ():
            apart = 2 * (other.bound != quantity.bound) + (other.direction != quantity.direction)
            if not at or apart < least:
                best, least = at, apart
            if not least:
                break
        chosen = candidates.pop(best)
        sources.add(id(quantity))
        targets.add(id(chosen))
        out.matches.append(Match(quantity, chosen, difference))
    left_source[:] = [quantity for quantity in left_source if id(quantity) not in sources]
    left_target[:] = [quantity for quantity in left_target if id(quantity) not in targets]


def _ranges(left_source: list[Quantity], left_target: list[Quantity], out: Matching) -> None:
    """A range on one side may be its two ends on the other."""
    for ranged_side, single_side, flipped in (
        (left_source, left_target, False),
        (left_target, left_source, True),
    ):
        for ranged in list(ranged_side):
            if ranged.upper is None:
                continue
            ends: list[Quantity] = []
            for value in (ranged.value, ranged.upper):
                for single in single_side:
                    same_unit = (
                        single.unit is None
                        or ranged.unit is None
                        or bool(set(single.units) & set(ranged.units))
                    )
                    calendar = single.calendar
                    year: Decimal | int | None = calendar.year if calendar is not None else None
                    if calendar is not None and calendar.month is not None and value is not None:
                        # "1.8." at the end of a sentence: a version, or the first of August.
                        year = value if single.text == f"{value}." else None
                    if calendar is not None and calendar.hour is not None:
                        year = calendar.hour + Decimal(calendar.minute or 0) / 100
                    if (
                        single.upper is None
                        and same_unit
                        and (single.value == value or year == value)
                        and single not in ends
                    ):
                        ends.append(single)
                        break
            if len(ends) == 1 and not any(other.upper is not None for other in single_side):
                _split(ranged, ends[0], ranged_side, single_side)
                continue
            if len(ends) != 2:
                continue
            partner = any(
                other.upper is not None and other.value == ranged.value and other.upper == ranged.upper
                for other in single_side
            )
            if partner:
                continue
            ranged_side.remove(ranged)
            for single in ends:
                single_side.remove(single)
                pair = (single, ranged) if flipped else (ranged, single)
                out.matches.append(Match(*pair, Difference("same", 0.05)))


def _pieces(left_source: list[Quantity], left_target: list[Quantity], out: Matching) -> None:
    """A figure with a sign inside may be written apart on the other side: "20.53", 20 s 53; "2-1", two
    wins and one loss; L-159T1, "L-159 T1"; or a list run together: "7, 10", 7,10.
    """
    for whole_side, part_side, flipped in (
        (left_source, left_target, False),
        (left_target, left_source, True),
    ):
        if len(part_side) < 2:
            continue
        for whole in list(whole_side):
            digits = _GROUPS.findall(whole.text)
            # A count of thousands and a range say what they say as a whole.
            if len(digits) < 2 or whole.form != "digits" or whole.scale != 1 or whole.kind == "date":
                continue
            if whole.upper is not None and whole.kind != "score":
                continue
            if whole.kind == "number" and whole.value is not None and whole.value % 1 == 0:
                continue
            gap = _COUNTED_APART if whole.kind in ("score", "name") and whole.text[0].isdecimal() else _TIGHT
            run = _run(digits, part_side, gap)
            if run is None or any(compare(whole, other) == SAME for other in part_side):
                continue
            whole_side[:] = [other for other in whole_side if other is not whole]
            part_side[:] = [other for other in part_side if not any(other is part for part in run)]
            out.matches.append(Match(*((run[0], whole) if flipped else (whole, run[0])), SAID))


def _run(digits: Sequence[str], parts: Sequence[Quantity], gap: int) -> list[Quantity] | None:
    """The quantities in a row that hold these groups of digits, no more than ``gap`` characters apart."""
    for start in range(len(parts)):
        run: list[Quantity] = []
        held: list[str] = []
        for part in parts[start:]:
            if run and not 0 <= part.span.start - run[-1].span.end <= gap:
                break
            groups = _GROUPS.findall(part.text)
            if not groups or part.form != "digits":
                break
            run.append(part)
            held += groups
            if len(held) >= len(digits):
                break
        units = [part.unit for part in run if part.unit is not None]
        if len(run) > 1 and held == list(digits) and len(units) == len(set(units)):
            return run
    return None


def _shares(left_source: list[Quantity], left_target: list[Quantity], out: Matching) -> None:
    """A share on one side may be two counts on the other: 80 percent, four out of five."""
    for share_side, count_side, flipped in (
        (left_source, left_target, False),
        (left_target, left_source, True),
    ):
        for share in list(share_side):
            if share.kind not in ("percent", "fraction") or share.value is None or share.upper is not None:
                continue
            if share.unit in ("percentage-point", "basis-point"):
                continue
            part = share.value * (RATIOS[share.unit] / 100 if share.unit else 1)
            for first, second in pairwise(count_side):
                plain = first.kind == second.kind == "number" and first.value and second.value
                if not plain or not 0 <= second.span.start - first.span.end <= _OF:
                    continue
                ratio = (first.value or Decimal(0)) / (second.value or Decimal(1))
                off = min(abs(ratio - part), abs(1 / ratio - part))  # 5人に1人
                if off * 200 <= 1 and off * _SHARPLY <= abs(part):
                    share_side.remove(share)
                    count_side.remove(first)
                    count_side.remove(second)
                    pair = (first, share) if flipped else (share, first)
                    out.matches.append(Match(*pair, Difference("same", 0.1)))
                    break


_SUMMED = ("duration", "length", "mass", "volume")


def _sums(left_source: list[Quantity], left_target: list[Quantity], out: Matching) -> None:
    """Two measures in a row on one side may be one on the other: "2 hours 45 minutes", 2h45."""
    for whole_side, part_side, flipped in (
        (left_source, left_target, False),
        (left_target, left_source, True),
    ):
        for first, second in list(pairwise(part_side)):
            if not (first.kind == second.kind == "measure" and first.unit and second.unit):
                continue
            if not any(other is first for other in part_side):
                continue
            facts, part = UNITS.get(first.unit), UNITS.get(second.unit)
            near = 0 <= second.span.start - first.span.end <= _NEXT_TO
            if facts is None or part is None or not near or facts.dimension != part.dimension:
                continue
            if facts.dimension not in _SUMMED or part.factor >= facts.factor:
                continue
            added = convert(second.value or Decimal(0), second.unit, first.unit)
            if first.upper is not None or second.upper is not None or added is None:
                continue
            step = convert(second.step, second.unit, first.unit) or Decimal(0)
            span = Span(first.span.start, second.span.end)
            total = replace(first, value=(first.value or Decimal(0)) + added, step=step, span=span)
            for whole in whole_side:
                if whole.kind == "measure":
                    difference = compare(*((total, whole) if flipped else (whole, total)))
                    same = difference is not None and difference.cost < _LEGITIMATE
                else:
                    same = _lasts(total, whole)
                if same:
                    whole_side[:] = [other for other in whole_side if other is not whole]
                    part_side[:] = [
                        other for other in part_side if other is not first and other is not second
                    ]
                    pair = (total, whole) if flipped else (whole, total)
                    out.matches.append(Match(*pair, Difference("same", 0.1)))
                    break


def _lasts(length: Quantity, time: Quantity) -> bool:
    """Whether hours and minutes are what is written as a time of day: 2h45."""
    calendar = time.calendar
    if time.kind != "time" or calendar is None or calendar.hour is None or length.unit != "hour":
        return False
    return length.value == calendar.hour + Decimal(calendar.minute or 0) / 60


def _split(ranged: Quantity, end: Quantity, ranged_side: list[Quantity], single_side: list[Quantity]) -> None:
    """Takes a range apart where the other side has one of its ends and what may be the other, gone wrong."""
    others = [
        single
        for single in single_side
        if single is not end
        and single.kind == ranged.kind
        and set(single.units) == set(end.units)
        and single.upper is None
    ]
    kin = [
        other
        for other in ranged_side
        if other is not ranged and other.kind == ranged.kind and set(other.units) & set(ranged.units)
    ]
    if not others or kin:
        return
    at = ranged_side.index(ranged)
    ranged_side[at : at + 1] = [replace(ranged, upper=None), replace(ranged, value=ranged.upper, upper=None)]


def _assign(
    left_source: list[Quantity],
    left_target: list[Quantity],
    out: Matching,
    source_length: int,
    target_length: int,
) -> None:
    size = len(left_source) + len(left_target)
    differences: dict[tuple[int, int], Difference] = {}
    costs = [[APART / 2] * size for _ in range(size)]
    for row, first in enumerate(left_source):
        for column, second in enumerate(left_target):
            difference = compare(first, second)
            if difference is None or difference.cost >= APART:
                costs[row][column] = 10.0
                continue
            differences[row, column] = difference
            apart = abs(first.span.start / source_length - second.span.start / target_length)
            costs[row][column] = difference.cost + 0.04 * apart
    for row in range(len(left_source), size):
        for column in range(len(left_target), size):
            costs[row][column] = 0.0
    chosen = assignment(costs)
    pairs = [
        (row, column) for row, column in enumerate(chosen[: len(left_source)]) if column < len(left_target)
    ]
    for row, column in pairs:
        out.matches.append(Match(left_source[row], left_target[column], differences[row, column]))
    rows, columns = {row for row, _ in pairs}, {column for _, column in pairs}
    left_source[:] = [quantity for row, quantity in enumerate(left_source) if row not in rows]
    left_target[:] = [quantity for column, quantity in enumerate(left_target) if column not in columns]


def assignment(costs: Sequence[Sequence[float]]) -> list[int]:
    """The column for each row of a square matrix that makes the sum least (Kuhn–Munkres with potentials,
    O(n³)).
    """
    size = len(costs)
    row_potential, column_potential = [0.0] * (size + 1), [0.0] * (size + 1)
    row_of, way = [0] * (size + 1), [0] * (size + 1)
    for row in range(1, size + 1):
        row_of[0] = row
        column = 0
        least = [float("inf")] * (size + 1)
        used = [False] * (size + 1)
        while True:
            used[column] = True
            current = row_of[column]
            delta, following = float("inf"), 0
            line = costs[current - 1]
            for other in range(1, size + 1):
                if used[other]:
                    continue
                slack = line[other - 1] - row_potential[current] - column_potential[other]
                if slack < least[other]:
                    least[other], way[other] = slack, column
                if least[other] < delta:
                    delta, following = least[other], other
            for other in range(size + 1):
                if used[other]:
                    row_potential[row_of[other]] += delta
                    column_potential[other] -= delta
                else:
                    least[other] -= delta
            column = following
            if row_of[column] == 0:
                break
        while column:
            row_of[column], column = row_of[way[column]], way[column]
    out = [0] * size
    for column in range(1, size + 1):
        out[row_of[column] - 1] = column - 1
    return out


@lru_cache(maxsize=1024)
def _hint(language: str, value: int) -> regex.Pattern[str] | None:
    words = load(language).hints.get(value)
    return _bounded(words, language) if words else None


def _bounded(words: str, language: str) -> regex.Pattern[str]:
    """A pattern of whole words, or of any where the script has no spaces."""
    pattern = rf"\b(?:{words})\b" if load(language).spaced else words
    return regex.compile(pattern, regex.IGNORECASE)


@lru_cache(maxsize=64)
def _years(language: str, *, certain: bool = False) -> regex.Pattern[str]:
    table = load(language)
    return _bounded((table.certain_years if certain else "") or table.year_words, language)


def yearly(text: str, language: str) -> bool:
    """Whether a text speaks of a year without its number: "last year", "annual"."""
    return _years(language).search(text) is not None


def names_year(text: str, language: str, counted: Sequence[Span]) -> bool:
    """Whether a text has a word for a certain year, "last year", "Vorjahr", outside the spans of what is
    counted.
    """
    return any(
        not any(span.overlaps(Span(*found.span())) for span in counted)
        for found in _years(language, certain=True).finditer(text)
    )


# Shares that words say: none, half, all.
_SHARES = (0, 50, 100)
# How far from a figure a word for its change may stand, in characters.
_BEFORE, _BEHIND = 40, 30


def goes(text: str, language: str, direction: str, *, near: Span | None = None) -> bool:
    """Whether a text has a word for a change in a direction ("up", "down"), or a sign that says it; by a
    figure where ``near`` gives its place.
    """
    if near is not None:
        text = text[max(0, near.start - _BEFORE) : near.end + _BEHIND]
    for _, _, parts in known_words(text, load(language)):
        if parts is None:
            continue
        if parts.direction == direction or (direction == "down" and (parts.sign or parts.negative)):
            return True
    return False


def ways(text: str, language: str) -> list[tuple[Span, Direction, bool]]:
    """The words of a text for a change, with their direction; False for "lower", "loss" and the like, which
    describe and move nothing.
    """
    out: list[tuple[Span, Direction, bool]] = []
    for start, end, parts in known_words(text, load(language)):
        if parts is None:
            continue
        if parts.direction is not None:
            out.append((Span(start, end), parts.direction, parts.comparative is None))
        elif parts.negative:
            out.append((Span(start, end), "down", False))
    return out


@lru_cache(maxsize=64)
def _always(language: str, *, hours: bool) -> regex.Pattern[str] | None:
    words = load(language).day_and_night if hours else load(language).every_day
    return _bounded(words, language) if words else None


def always(quantity: Quantity, text: str, language: str) -> bool:
    """Whether a text says 24 hours or seven days in other words: "round the clock", "every day"."""
    hours = quantity.unit == "hour" and quantity.value == _DAY
    if quantity.kind != "measure" or not (hours or (quantity.unit == "day" and quantity.value == _WEEK)):
        return False
    pattern = _always(language, hours=hours)
    return pattern is not None and pattern.search(text) is not None


@lru_cache(maxsize=256)
def _feast(language: str, month: int, day: int) -> regex.Pattern[str] | None:
    words = load(language).feasts.get((month, day))
    return _bounded(words, language) if words else None


def celebrates(text: str, language: str, month: int, day: int) -> bool:
    """Whether a text calls a day by its name: "New Year's Eve" for December 31."""
    pattern = _feast(language, month, day)
    return pattern is not None and pattern.search(text) is not None


_DAY, _WEEK = 24, 7
_PERIODS = {3: "quarter", 6: "half", 9: "quarter", 12: "year"}


def in_period(months: Decimal, text: str, language: str) -> bool:
    """Whether a text names the period that a number of months makes: "three months", "Quartal"."""
    period = _PERIODS.get(int(months))
    if period is None or months != int(months):
        return False
    if period == "year":
        return yearly(text, language)
    return any(
        parts is not None and parts.period == period for _, _, parts in known_words(text, load(language))
    )


_CALLED_EVERYWHERE = dict.fromkeys(("covid-19", "sars-cov-2"), r"\w*(?:[ck]oron|корон)\w*")


@lru_cache(maxsize=256)
def _called(language: str, name: str) -> regex.Pattern[str] | None:
    words = load(language).names.get(name) or _CALLED_EVERYWHERE.get(name)
    return _bounded(words, language) if words else None


def called(name: str, text: str, language: str) -> bool:
    """Whether a text has a word for a name with digits: 新冠 for COVID-19."""
    pattern = _called(language, name.lower())
    return pattern is not None and pattern.search(text) is not None


_FOURTEEN, _FIFTEEN = 14, 15  # days: a fortnight, which Romance languages count with both its ends
#: How far a converted unit may be from one where it is rounded: "a pound", 450 or 500 grams.
_ROUGHLY = Decimal("0.11")
#: So many words an article may stand before, the last of them a unit.
_ADJECTIVE_AND_UNIT = 2
# No two words are longer than that together, in characters.
_NEAR_ARTICLE = 120
#: What kings and world wars are numbered with; I is a pronoun.
_ROMAN = {
    10 * tens + unit: "X" * tens + "|I|II|III|IV|V|VI|VII|VIII|IX".split("|")[unit]
    for tens in range(4)
    for unit in range(10)
    if 10 * tens + unit > 1
}


#: World War I, Elizabeth I, where the next word does not make a pronoun of it.
_THE_FIRST = regex.compile(
    r"\b(?:[Ww]ar|Elizabeth|[Dd]ivision|[Tt]ype|[Pp]hase|[Pp]art|[Cc]lass|[Cc]ategory|[Ll]evel|[Gg]roup|Act)"
    r"[ -]I\b"
    r"|\b\p{Lu}{2,} I\b"  # "WG I"
    r"|\b(?:[Kk]ing|[Qq]ueen|[Pp]ope|[Ee]mperor|[Tt]sar|[Ss]ultan|[Pp]rince|[Dd]uke) \p{Lu}\p{L}+ I\b"
)


def numbered(value: int, text: str) -> bool:
    """Whether the Roman numeral of a value stands in a text by itself."""
    if _ROMAN.get(value, "\0") not in text:
        return False
    return regex.search(rf"(?<![A-Za-z]){_ROMAN[value]}(?:e|ème)?(?![A-Za-z])", text) is not None


def counted_once(quantity: Quantity, text: str, language: str) -> bool:
    """Whether an article stands before the unit of a quantity, with a word between at the most: "un mètre",
    "einen symbolischen Dollar".
    """
    return not _counted_by_articles(text, language).isdisjoint(quantity.units)


def made_once(quantity: Quantity, text: str, language: str) -> bool:
    """Whether an article stands before a unit that a measure in another unit makes, rounded: "a foot" for 30
    centimetres; how long a time is, is told as it was counted.
    """
    known = UNITS.get(quantity.unit or "")
    if known is None or known.dimension in ("duration", "temperature") or quantity.upper is not None:
        return False
    for unit in sorted(_counted_by_articles(text, language)):
        if unit in UNITS and unit not in quantity.units:
            made = convert(quantity.value or Decimal(0), quantity.unit or "", unit)
            if made is not None and abs(made - 1) <= _ROUGHLY:
                return True
    return False


def speaks_of(quantity: Quantity, text: str, language: str) -> bool:
    """Whether a text has a word for the unit or currency of a quantity, counted or not: "the pound"."""
    return any(
        word is not None and not {*word.money, word.unit}.isdisjoint(quantity.units)
        for _, _, word in known_words(text, load(language))
    )


@lru_cache(maxsize=8)  # every article and unit that is missing asks for it
def _counted_by_articles(text: str, language: str) -> frozenset[str]:
    """The units and currencies that stand behind an article, with a word between at the most."""
    found: set[str] = set()
    last = 0
    for _, end, word in known_words(text, load(language)):
        if word is None:
            continue
        if word.article:
            last = end
            continue
        near = last and (word.unit or word.money) and end - last <= _NEAR_ARTICLE
        if near and len(text[last:end].split()) <= _ADJECTIVE_AND_UNIT:
            found.update((word.unit,) if word.unit else word.money)
    return frozenset(found)


def _in_ratio(text: str, place: Span, language: str) -> bool:
    """Whether a word is part of what names a share: "ciento" of "por ciento"."""
    table = load(language)
    pieces = [
        (Span(start, end), text[start:end].lower(), word) for start, end, word in known_words(text, table)
    ]
    for at, (span, piece, word) in enumerate(pieces):
        if word is not None and word.ratio is not None and place.overlaps(span):
            return True
        for rest, phrase in table.phrases.get(piece, ()):
            beyond = pieces[at + 1 : at + 1 + len(rest)]
            if phrase.ratio is None or rest != tuple(other for _, other, _ in beyond):
                continue
            if place.overlaps(Span(span.start, beyond[-1][0].end)):
                return True
    return False


def _lasts_one(quantity: Quantity, unit: str) -> bool:
    """Whether a measure makes one or two of a unit: seven days a week, 14 days two weeks; "huit jours" are a
    week as well.
    """
    if quantity.kind != "measure" or quantity.unit in (None, unit):
        return False
    days = quantity.value if quantity.form == "words" and quantity.unit == "day" else None
    if (days in (8, _FIFTEEN) and unit == "week") or (days == _FIFTEEN and unit == "fortnight"):
        return True
    made = convert(quantity.value or Decimal(0), quantity.unit or "", unit)
    return made is not None and min(abs(made - 1), abs(made - 2)) <= Decimal("0.05")


def _measured(quantity: Quantity) -> bool:
    """Whether a figure has a unit that counts no time, and no part of the whole."""
    known = UNITS.get(quantity.unit or "") if quantity.kind == "measure" else None
    counted = known is not None and known.dimension not in ("duration", "temperature")
    return counted and "degree" not in quantity.units and quantity.value not in _SHARES


def hinted(
    quantity: Quantity,
    text: str,
    language: str,
    others: Sequence[Quantity],
    *,
    articles: bool = False,
    counting: bool = False,
) -> bool:
    """Whether a text has a word that carries a small number without being one: "both" for 2, "Hälfte" for
    50. What is read as one of the text's own quantities says something else. ``articles`` lets an article
    stand for a figure: the other language has none. So does ``counting``: the figure counts a noun.
    """
    value = quantity.value
    if value is None or value != value.to_integral_value() or not 0 <= value < 1000:
        return False
    if quantity.kind in ("score", "name") or (quantity.kind in ("percent", "money") and value not in _SHARES):
        return False
    if quantity.form == "digits" and (quantity.step < 1 or _measured(quantity)):
        return False  # 2.0 is no "second", 2 GB no "both"
    if numbered(int(value), text):
        return True
    if value == 1 and _THE_FIRST.search(text):
        return True
    fortnight = value == _FIFTEEN and quantity.unit == "day"  # "quinze jours"
    pattern = _hint(language, _FOURTEEN if fortnight else int(value))
    if pattern is None:
        return False
    table = load(language)
    bare = quantity.form == "digits" and not articles
    taken = [
        other.span for other in others if other.kind not in ("ordinal", "period", "name") and not other.label
    ]
    for found in pattern.finditer(text):
        place = Span(*found.span())
        if any(span.overlaps(place) for span in taken):
            continue
        word = table.look_up(found[0])
        if bare and found[0].lower() in table.small_articles:
            continue
        # An article may stand for "one", not for a figure; "week" for seven days, not for seven weeks.
        if word is not None and bare and word.article and not counting:
            continue
        if word is not None and word.unit is not None and not _lasts_one(quantity, word.unit):
            continue
        # "All" is 100 percent, not 100 metres or dollars; 100 years are a centenary.
        counted = (quantity.kind == "measure" and quantity.unit != "year") or (
            quantity.kind == "money" and value
        )
        if counted and value in _SHARES and (word is None or word.unit is None):
            continue
        # "Por ciento" says that 100 is meant to be a share of it, not how large the share is.
        if quantity.kind == "percent" and _in_ratio(text, place, language):
            continue
        # What belongs to a name is a numeral: Formula One.
        if quantity.label and (word is None or value not in (word.cardinal, word.ordinal)):
            continue
        return True
    return False
