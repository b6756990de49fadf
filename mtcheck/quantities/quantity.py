"""What a text says in figures: one frozen record for every number, amount, share, measure, date or time.

The record keeps the exact value (``Decimal``), what else the characters could mean, and where each part
stands, so that a rule can point at the unit alone or write a correction in place.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields, make_dataclass
from decimal import Decimal
from operator import attrgetter
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from mtcheck.types import Span

Kind = Literal[
    "number",
    "ordinal",
    "percent",
    "money",
    "measure",
    "multiple",
    "fraction",
    "date",
    "time",
    "period",
    "decade",
    "score",
    "name",
]
Bound = Literal["at most", "at least", "more than", "less than", "about"]
Direction = Literal["up", "down"]
Form = Literal["digits", "words", "mixed"]

#: The units of kind "percent"; a percentage point is a percent of something else, so the values compare
#: but the units do not.
RATIOS: dict[str, Decimal] = {
    "percent": Decimal(1),
    "percentage-point": Decimal(1),
    "basis-point": Decimal("0.01"),
    "permille": Decimal("0.1"),
}


@dataclass(frozen=True, slots=True)
class Calendar:
    """The parts of a date, time or period that a text gives; None where it is silent.

    ``fiscal`` says that the year is a business year. ``half`` and ``quarter`` count from 1, 0 stands for one
    without a number ("half-year profit"); ``end_year`` closes "2024/25". ``decade`` is the first year of a
    decade, or its last two digits (0 to 90) where the century is left open. ``zone`` is the distance from UTC
    in minutes, ``twelve_hour`` says that a time may be half a day later ("8:30").
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    quarter: int | None = None
    half: int | None = None
    fiscal: bool = False
    end_year: int | None = None
    decade: int | None = None
    century: int | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    twelve_hour: bool = False
    zone: int | None = None


@dataclass(frozen=True, slots=True)
class Quantity:
    """One quantity of a text.

    ``value`` is in units of ``unit`` with scale words multiplied in; a range ends at ``upper``.
    ``alternatives`` are the other values that the digits may stand for, ``units`` every unit the text
    may mean, the likeliest first (``$`` is many currencies). ``step`` is the place value of the last
    digit given, scale included: 280.2 billion has a step of 100 million. ``foreign_format`` marks digits
    whose separators are not those of the text's language, ``foreign_unit`` a unit or scale word in
    another language's form. ``other_calendar`` is the other date that the digits may give (02/03/2025 in a
    text that may be British or American). ``label`` marks a number that is part of a name, ``vague`` a bare
    "billions", ``figures`` one of which only the number of figures before its scale word is told
    ("double-digit millions"), ``converted`` an amount in brackets that repeats the one before it.
    """

    kind: Kind
    span: Span
    text: str
    value: Decimal | None = None
    upper: Decimal | None = None
    unit: str | None = None
    units: tuple[str, ...] = ()
    alternatives: tuple[Decimal, ...] = ()
    step: Decimal = Decimal(1)
    form: Form = "digits"
    bound: Bound | None = None
    direction: Direction | None = None
    calendar: Calendar | None = None
    number_span: Span | None = None
    unit_span: Span | None = None
    bound_span: Span | None = None
    direction_span: Span | None = None
    scale: Decimal = Decimal(1)
    scale_span: Span | None = None
    foreign_format: bool = False
    divides: bool = False
    foreign_unit: bool = False
    label: bool = False
    vague: bool = False
    figures: int | None = None
    converted: bool = False
    ordinal: bool = False
    other_calendar: Calendar | None = None

    def shift(self, by: int) -> Quantity:
        """The same quantity with its spans counted from another origin."""
        moved = {
            name: span.shift(by)
            for name in ("span", "number_span", "unit_span", "bound_span", "direction_span", "scale_span")
            if (span := getattr(self, name)) is not None
        }
        return changed(self, **moved)

    @property
    def is_year(self) -> bool:
        """Whether this is a date that gives a year and nothing else."""
        calendar = self.calendar
        return self.kind == "date" and calendar is not None and calendar == Calendar(year=calendar.year)


def _freeze(filled: object) -> None:
    filled.__class__ = Quantity


if TYPE_CHECKING:
    made = Quantity
else:
    #: Makes a quantity in a fifth of the time: the class itself puts each part in by a call, because it is
    #: frozen; here it becomes so once the parts are in.
    made = make_dataclass(
        "made",
        [(part.name, part.type, field(default=part.default)) for part in fields(Quantity)],
        namespace={"__post_init__": _freeze},
        slots=True,
    )
_NAMES = tuple(part.name for part in fields(Quantity))
_PLACES = {name: place for place, name in enumerate(_NAMES)}
_parts = attrgetter(*_NAMES)


def changed(quantity: Quantity, **parts: object) -> Quantity:
    """The quantity with some of its parts changed: ``dataclasses.replace`` in a third of its time, which
    tells where every other quantity of a text is changed once.
    """
    values = list(_parts(quantity))
    for name, value in parts.items():
        if name not in _PLACES:
            raise TypeError(f"a quantity has no {name}")
        values[_PLACES[name]] = value
    return made(*values)


def to_json(quantity: Quantity) -> dict[str, object]:
    """A quantity as plain data for JSON: values as decimal strings, spans as ``[start, end]``; empty
    fields are left out.
    """
    out: dict[str, object] = {
        "kind": quantity.kind,
        "text": quantity.text,
        "span": [quantity.span.start, quantity.span.end],
    }
    if quantity.value is not None:
        out["value"] = plain(quantity.value)
    if quantity.upper is not None:
        out["upper"] = plain(quantity.upper)
    if quantity.unit is not None:
        out["unit"] = quantity.unit
    if len(quantity.units) > 1:
        out["units"] = list(quantity.units)
    if quantity.alternatives:
        out["alternatives"] = [plain(value) for value in quantity.alternatives]
    if quantity.figures is not None:
        out["figures"] = quantity.figures
    if quantity.bound is not None:
        out["bound"] = quantity.bound
    if quantity.direction is not None:
        out["direction"] = quantity.direction
    if quantity.direction is not None:
        out["direction"] = quantity.direction
    if quantity.calendar is not None:
        out["calendar"] = _calendar_json(quantity.calendar)
    if quantity.other_calendar is not None:
        out["other_calendar"] = _calendar_json(quantity.other_calendar)
    for name in ("foreign_format", "foreign_unit", "label", "vague", "converted", "ordinal"):
        if getattr(quantity, name):
            out[name] = True
    return out


def _calendar_json(calendar: Calendar) -> dict[str, int | bool]:
    fields = "year month day weekday quarter half end_year decade century hour minute".split()
    out = {name: value for name in fields if (value := getattr(calendar, name)) is not None}
    return {**out, "fiscal": True} if calendar.fiscal else out


def plain(value: Decimal) -> str:
    """The value in digits without exponent, grouping or trailing zeros after the point."""
    text = format(value.quantize(Decimal("1e-6")) if value.adjusted() < 15 else value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
