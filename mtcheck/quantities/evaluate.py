"""How well single texts are read: ``python -m mtcheck.quantities.evaluate FILE... [--half even|odd]``.

A file holds test cases of another number reader, one JSON object a line (gzip allowed) with ``lang``,
``text`` and ``expected``. A case is right where every expected quantity in scope is found with its value (or,
where its digits can be read in two ways, "129.900", with one of the values that the reader leaves open) and
its unit or currency where both sides know one; a case that expects nothing is right where nothing of
that kind is read. ``scope.RULES`` is the written list of what is left out; the counts of each are printed.
Rows can be halved, so that tables are tuned on one half and reported on the other.
"""

from __future__ import annotations

import gzip
import json
from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from mtcheck.quantities import scope
from mtcheck.quantities.expectations import Case, Expected, case_of
from mtcheck.quantities.grammar import parse
from mtcheck.quantities.language import supported
from mtcheck.quantities.quantity import RATIOS, Calendar, Quantity, to_json
from mtcheck.quantities.units import UNITS, convert

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

Half = Literal["even", "odd", "all"]

_TEMPERATURES = frozenset(("celsius", "fahrenheit", "kelvin"))
_CALENDAR_UNITS = frozenset(("month", "year", "quarter-year", "half-year", "decade", "century"))


@dataclass
class Tally:
    """Counts over the cases of one group: in scope, right, and what each rule of the scope took out."""

    cases: int = 0
    right: int = 0
    left_out: Counter[str] = field(default_factory=Counter)
    dropped: Counter[str] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)


def rows(path: Path, half: Half) -> Iterator[dict[str, object]]:
    """The rows of a half of a file; the first line is even."""
    reader = gzip.open if path.suffix == ".gz" else open
    with reader(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if half == "all" or (number % 2 == 0) == (half == "even"):
                yield json.loads(line)


def judge(case: Case, found: list[Quantity]) -> bool | None:
    """Whether a case is read rightly; None where nothing of it is in scope."""
    if case.reason:
        return None
    if case.whole:
        return not any(
            quantity.kind in ("number", "ordinal", "fraction")
            and quantity.span.start == 0
            and quantity.span.end == len(case.text.rstrip())
            for quantity in found
        )
    if case.forbidden:
        return not any(_forbidden(quantity, case.forbidden) for quantity in found)
    wanted = [expected for expected in case.expected if not expected.reason]
    if not wanted:
        return None
    used: Counter[int] = Counter()
    return all(_find(expected, found, used) for expected in wanted)


def _forbidden(quantity: Quantity, sorts: frozenset[str]) -> bool:
    kind = quantity.kind
    if quantity.label or kind == "name":
        return False
    if "number" in sorts and kind == "number" and quantity.bound is None:
        return True
    if "range" in sorts and kind in ("number", "fraction"):
        return quantity.upper is not None or quantity.bound is not None
    if "date" in sorts and kind in ("date", "time", "period", "decade"):
        return True
    if "age" in sorts and quantity.unit in _CALENDAR_UNITS:
        return True
    if kind == "measure" and ("measure" in sorts or "temperature" in sorts):
        units = set(quantity.units)
        warm = bool(units & _TEMPERATURES)
        # "24 degrees" may be warmth or an angle: neither reader is wrong
        return "degree" not in units and warm == ("temperature" in sorts)
    return kind in sorts


def _find(expected: Expected, found: list[Quantity], used: Counter[int]) -> bool:
    """Whether an expectation is met by a quantity that no other one has used up."""
    near = [
        (index, quantity)
        for index, quantity in enumerate(found)
        if quantity.span.start < expected.end and expected.start < quantity.span.end
    ]
    if expected.choices:
        return any(all(_dated(part, [q for _, q in near]) for part in choice) for choice in expected.choices)
    for index, quantity in near:
        room = 1 if quantity.upper is None or expected.upper is not None else 2
        if expected.sort == "number" and quantity.calendar is not None:
            room = _places(quantity.calendar)  # "vinte e um de maio de mil novecentos e dez": 21 and 1910
        if used[index] < room and _matches(expected, quantity):
            used[index] += 1
            return True
    if expected.upper is not None and _two_bounds(expected, [quantity for _, quantity in near]):
        return True
    if expected.summed and len(near) > 1:
        return _sum_matches(expected, [quantity for _, quantity in near])
    return False


def _places(calendar: Calendar) -> int:
    """How many numbers a date or a time is written with."""
    places = (calendar.year, calendar.month, calendar.day, calendar.hour, calendar.minute, calendar.end_year)
    return max(1, sum(place is not None for place in places))


def _two_bounds(expected: Expected, near: list[Quantity]) -> bool:
    """ "more than 3 and less than 5" may be read as two bounded numbers, "between the tenth and the
    fifteenth" as two places in a row.
    """
    places = [q.value for q in near if q.kind == "ordinal" or q.ordinal]
    if expected.value in places and expected.upper in places:
        return True
    lower = any(_side(q) == "lower" and q.value == expected.value for q in near)
    return lower and any(_side(q) == "upper" and q.value == expected.upper for q in near)


def _side(quantity: Quantity) -> str:
    if quantity.bound in ("more than", "at least"):
        return "lower"
    return "upper" if quantity.bound in ("less than", "at most") else ""


def _same(first: Decimal | None, second: Decimal | None) -> bool:
    if first is None or second is None:
        return False
    return first == second or abs(first - second) <= Decimal("1e-6") * max(abs(first), abs(second))


def _matches(expected: Expected, quantity: Quantity) -> bool:
    if expected.side:
        if _side(quantity) != expected.side:
            return False
        strict = quantity.bound in ("more than", "less than")
        if expected.strict is not None and strict != expected.strict:
            return False
    if expected.sort == "number":
        return _number_matches(expected, quantity)
    if expected.sort == "ordinal":
        return _ordinal_matches(expected, quantity)
    if expected.sort == "percent":
        if quantity.kind == "fraction" and quantity.value is not None:
            return _same(quantity.value * 100, expected.value)
        if quantity.unit == "permille" and quantity.value is not None:
            return _same(quantity.value * RATIOS["permille"], expected.value)
        return quantity.kind == "percent" and _values(expected, quantity)
    if expected.sort == "money":
        if quantity.kind != "money" or (expected.units and not expected.units & set(quantity.units)):
            return False
        return _values(expected, quantity)
    if quantity.kind == "money" and expected.units & set(quantity.units):
        return _values(expected, quantity)  # a pound that may be a weight
    if quantity.kind != "measure":
        return False
    return any(
        _values(expected, quantity, unit=unit, to=wanted) or _months_as_days(expected, quantity, unit, wanted)
        for unit in quantity.units
        for wanted in sorted(expected.units)
    )


def _months_as_days(expected: Expected, quantity: Quantity, unit: str, wanted: str) -> bool:
    """Whether months or years given in days come out within their own vagueness."""
    if unit not in _CALENDAR_UNITS or wanted in _CALENDAR_UNITS or quantity.value is None:
        return False
    told = convert(quantity.value, unit, wanted)
    return told is not None and expected.value is not None and abs(told - expected.value) <= told / 50


def _values(expected: Expected, quantity: Quantity, *, unit: str = "", to: str = "") -> bool:
    def told(value: Decimal | None) -> Decimal | None:
        return value if unit == to or value is None else convert(value, unit, to)

    if expected.upper is not None:
        return _same(told(quantity.value), expected.value) and _same(told(quantity.upper), expected.upper)
    open_values = (quantity.value, quantity.upper, *quantity.alternatives)
    return any(_same(told(value), expected.value) for value in open_values)


def _number_matches(expected: Expected, quantity: Quantity) -> bool:
    if quantity.kind == "name":
        return False
    if expected.upper is not None:
        return _same(quantity.value, expected.value) and _same(quantity.upper, expected.upper)
    calendar = quantity.calendar
    if calendar is not None and expected.value is not None:
        fields = (
            calendar.year,
            calendar.quarter,
            calendar.half,
            calendar.day,
            calendar.hour,
            calendar.minute,
        )
        if expected.value in fields or expected.value in (calendar.decade, calendar.month, calendar.end_year):
            return True
    open_values = (quantity.value, quantity.upper, *quantity.alternatives)
    if any(_same(value, expected.value) for value in open_values):
        return True
    # "25 cents" is a quarter of a dollar, but its number is 25
    return (
        quantity.scale < 1
        and quantity.value is not None
        and _same(quantity.value / quantity.scale, expected.value)
    )


def _ordinal_matches(expected: Expected, quantity: Quantity) -> bool:
    calendar = quantity.calendar
    if calendar is not None and expected.value is not None:
        fields = (calendar.quarter, calendar.half, calendar.day, calendar.century)
        if expected.value in fields:
            return True
    return (quantity.kind == "ordinal" or quantity.ordinal) and _same(quantity.value, expected.value)


def _dated(part: Calendar, near: list[Quantity]) -> bool:
    """Whether one of the quantities gives all that a calendar asks for."""
    for quantity in near:
        calendar = quantity.calendar
        if calendar is None:
            day_alone = part.day is not None and part.month is None and part.hour is None
            if day_alone and quantity.value == part.day and (quantity.ordinal or quantity.kind == "ordinal"):
                return True
            continue
        if (
            all(
                getattr(calendar, name) == wanted
                for name in ("year", "month", "day", "weekday", "quarter", "half", "century")
                if (wanted := getattr(part, name)) is not None
            )
            and _clock(part, calendar)
            and _decade(part, calendar)
        ):
            return True
    return False


def _decade(part: Calendar, calendar: Calendar) -> bool:
    if part.decade is None:
        return True
    return calendar.decade is not None and calendar.decade % 100 == part.decade


def _clock(part: Calendar, calendar: Calendar) -> bool:
    if part.hour is None:
        return True
    if calendar.hour is None or (calendar.minute or 0) != (part.minute or 0):
        return False
    if calendar.twelve_hour:
        return calendar.hour % 12 == part.hour % 12
    return calendar.hour % 24 == part.hour


def _sum_matches(expected: Expected, near: list[Quantity]) -> bool:
    """Whether an amount written in parts adds up: "2 hours 5 minutes", "3 dollars and 20 cents"."""
    if expected.upper is not None or expected.value is None:
        return False
    if expected.sort == "money":
        amounts = [q for q in near if q.kind == "money" and q.value is not None]
        if len(amounts) < 2:
            return False
        known = set(amounts[0].units) & expected.units if expected.units else set(amounts[0].units)
        return bool(known) and _same(
            sum((q.value for q in amounts if q.value is not None), Decimal(0)), expected.value
        )
    for wanted in sorted(expected.units):
        if wanted not in UNITS:
            continue
        parts = [
            (q.unit, told)
            for q in near
            if q.kind == "measure"
            and q.unit
            and q.value is not None
            and (told := convert(q.value, q.unit, wanted)) is not None
        ]
        if len(parts) < 2:
            continue
        total = sum((value for _, value in parts), Decimal(0))
        # Months and years have no fixed length.
        loose = any(unit in _CALENDAR_UNITS for unit, _ in parts) and wanted not in _CALENDAR_UNITS
        if abs(total - expected.value) <= expected.value * (Decimal("0.02") if loose else Decimal("1e-6")):
            return True
    return False


def evaluate(items: Iterable[Case]) -> dict[tuple[str, str], Tally]:
    """The tallies by language and group, in the order they come."""
    out: dict[tuple[str, str], Tally] = {}
    for case in items:
        tally = out.setdefault((case.language, case.group), Tally())
        if case.reason or (case.expected and all(expected.reason for expected in case.expected)):
            tally.left_out[case.reason or case.expected[0].reason] += 1
            continue
        if not supported(case.language):
            tally.left_out["no table"] += 1
            continue
        found = parse(case.text, case.language)
        verdict = judge(case, found)
        tally.dropped.update(expected.reason for expected in case.expected if expected.reason)
        tally.cases += 1
        if verdict:
            tally.right += 1
        else:
            tally.misses.append(_example(case, found))
    return out


def _example(case: Case, found: list[Quantity]) -> str:
    wanted = [_told(expected) for expected in case.expected if not expected.reason]
    said = "; ".join(wanted) or f"nothing of {', '.join(sorted(case.forbidden)) or 'one number'}"
    read = "; ".join(json.dumps(to_json(quantity), ensure_ascii=False) for quantity in found) or "nothing"
    return f"[{case.language} {case.group}] {case.text}\n  expected {said}\n  read {read}"


def _told(expected: Expected) -> str:
    if expected.choices:
        shown = " or ".join(
            " + ".join(
                ",".join(
                    f"{name}={getattr(part, name)}"
                    for name in Calendar.__slots__
                    if getattr(part, name) not in (None, False)
                )
                for part in choice
            )
            for choice in expected.choices
        )
        return f"{expected.sort} {shown}"
    value = f"{expected.value}" + (f"..{expected.upper}" if expected.upper is not None else "")
    units = "/".join(sorted(expected.units)[:4])
    side = f" {expected.side}" if expected.side else ""
    return f"{expected.sort} {value} {units}{side}".rstrip()


def main() -> None:
    """Print the counts for the files named on the command line."""
    import argparse
    import sys

    parser = argparse.ArgumentParser(prog="python -m mtcheck.quantities.evaluate", description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--lang", help="only cases of this language")
    parser.add_argument("--half", choices=("even", "odd", "all"), default="all")
    parser.add_argument("--examples", action="store_true", help="print every case that is read wrongly")
    parser.add_argument("--rules", action="store_true", help="print the list of what is out of scope")
    arguments = parser.parse_args()
    if arguments.rules:
        sys.stdout.write("".join(f"{name}: {why}\n" for name, why in scope.RULES.items()))
    for path in arguments.files:
        items = (case for row in rows(path, arguments.half) if (case := case_of(row)) is not None)
        chosen = (case for case in items if arguments.lang in (None, case.language))
        _print(path.name, evaluate(chosen), examples=arguments.examples, write=sys.stdout.write)


def _print(
    name: str, tallies: dict[tuple[str, str], Tally], *, examples: bool, write: Callable[[str], object]
) -> None:
    totals: dict[str, Tally] = {}
    write(f"{name}\n")
    for (language, group), tally in sorted(tallies.items()):
        total = totals.setdefault(language, Tally())
        total.cases += tally.cases
        total.right += tally.right
        total.left_out += tally.left_out
        total.dropped += tally.dropped
        write(f"  {language:3} {group:34} {_share(tally)}\n")
        if examples:
            write("".join(f"    {miss}\n" for miss in tally.misses))
    for language, total in sorted(totals.items()):
        write(f"  {language:3} {'all':34} {_share(total)}\n")
        out = ", ".join(f"{rule} {count}" for rule, count in total.left_out.most_common())
        write(f"      left out: {sum(total.left_out.values())} cases ({out or 'none'})\n")
        if total.dropped:
            out = ", ".join(f"{rule} {count}" for rule, count in total.dropped.most_common())
            write(f"      single expectations left out of the cases in scope: {out}\n")


def _share(tally: Tally) -> str:
    share = f"{100 * tally.right / tally.cases:5.1f} %" if tally.cases else "    -  "
    return f"in scope {tally.cases:5}  right {tally.right:5}  {share}"


if __name__ == "__main__":
    main()
