"""German as it is spoken and dictated: numerals with spaces, dates and times in words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mtcheck.quantities.grammar import parse
from mtcheck.quantities.quantity import Calendar, Quantity


def only(text: str) -> Quantity:
    (quantity,) = parse(text, "de")
    return quantity


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("ein und zwanzigster", "21"),
        ("der fünf und zwanzigste", "25"),
        ("der hundert ein und zwanzigste", "121"),
        ("zwei einhalb", "2.5"),
        ("zwei ein halb Prozent", "2.5"),
        ("zwei drei Viertel", "2.75"),
        ("zweidreiviertel", "2.75"),
        ("fünf hunderttausend", "500000"),
        ("fünf vom Hundert", "5"),
        ("drei Viertelstunden", "45"),
    ],
)
def test_numbers_said_in_parts(text: str, value: str) -> None:
    assert only(text).value == Decimal(value)


@pytest.mark.parametrize(
    ("text", "calendar"),
    [
        ("am ersten fünften", Calendar(month=5, day=1)),
        ("am zwanzigsten fünften", Calendar(month=5, day=20)),
        ("am fünf und zwanzigsten Dezember", Calendar(month=12, day=25)),
        ("am 3-7-07", Calendar(year=2007, month=7, day=3)),
        ("am 1. 5.", Calendar(month=5, day=1)),
        ("für 24.12.", Calendar(month=12, day=24)),
        ("1.Mai 2013", Calendar(year=2013, month=5, day=1)),
        ("1. Mai '13", Calendar(year=2013, month=5, day=1)),
        ("12 jan 2013", Calendar(year=2013, month=1, day=12)),
        ("12. Jän. 2013", Calendar(year=2013, month=1, day=12)),
    ],
)
def test_dates(text: str, calendar: Calendar) -> None:
    assert only(text).calendar == calendar


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("drei viertel acht", 7, 45),
        ("fünfzehn Uhr fünf", 15, 5),
        ("ein Uhr dreißig", 1, 30),
        ("um acht am Abend", 20, 0),
        ("um 8 in der Früh", 8, 0),
        ("15h30", 15, 30),
        ("8pm", 20, 0),
    ],
)
def test_times(text: str, hour: int, minute: int) -> None:
    calendar = only(text).calendar
    assert calendar is not None
    assert (calendar.hour, calendar.minute) == (hour, minute)


@pytest.mark.parametrize(
    "text", ["2013 am Abend", "um acht Uhr fünf neue Läden", "den ersten dritten Platz", "15 h"]
)
def test_no_time_or_date_where_none_is_told(text: str) -> None:
    calendars = [quantity.calendar for quantity in parse(text, "de") if quantity.calendar is not None]
    assert all(calendar.minute in (None, 0) and calendar.day is None for calendar in calendars)


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("10 Kenia-Schilling", "KES", "10"),
        ("10 Saudi-Riyal", "SAR", "10"),
        ("50 Öre", "SEK", "0.5"),
        ("50 Eurocent", "EUR", "0.5"),
        ("3 bar", "bar", "3"),
        ("100 Kilometer in der Stunde", "kilometre-per-hour", "100"),
        ("5 Grad Kelvin", "kelvin", "5"),
    ],
)
def test_money_and_units(text: str, unit: str, value: str) -> None:
    quantity = only(text)
    assert (quantity.unit, quantity.value) == (unit, Decimal(value))
