"""What Hindi texts say in figures and words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mtcheck.quantities import parse
from mtcheck.quantities.language import load
from mtcheck.quantities.quantity import Calendar

NUMBERS = [
    ("पच्चीस लोग", "25"),
    ("पाँच सौ", "500"),
    ("एक सौ पच्चीस", "125"),
    ("निन्यानवे", "99"),
    ("दो लाख पचास हज़ार तीन सौ", "250300"),
    ("3 हज़ार 500", "3500"),
    ("डेढ़ सौ", "150"),
    ("ढाई करोड़", "25000000"),
    ("साढ़े तीन सौ", "350"),
    ("सवा लाख", "125000"),
    ("पौने दो लाख", "175000"),
    ("१२,३४,५६७", "1234567"),
    ("12,34,567.5", "1234567.5"),
    ("दो हज़ार और दो सौ", "2200"),
    ("दस अरब", "10000000000"),
    ("तीन दशमलव पांच", "3.5"),
    ("दो दर्जन", "24"),
]
MEASURED = [
    ("15 प्रतिशत", "percent", "15", "percent"),
    ("30 फ़ीसदी", "percent", "30", "percent"),
    ("30 फीसदी", "percent", "30", "percent"),
    ("2.5 प्रतिशत अंक", "percent", "2.5", "percentage-point"),
    ("25 आधार अंक", "percent", "25", "basis-point"),
    ("300 अंक", "measure", "300", "point"),
    ("डेढ़ लाख रुपये", "money", "150000", "INR"),
    ("₹5 लाख", "money", "500000", "INR"),
    ("रु. 500", "money", "500", "INR"),
    ("एक लाख करोड़ रुपये", "money", "1000000000000", "INR"),
    ("4.3 अरब डॉलर", "money", "4300000000", "USD"),
    ("5 अरब हांगकांग डॉलर", "money", "5000000000", "HKD"),
    ("20 मिलियन पाउंड", "money", "20000000", "GBP"),
    ("दो साल", "measure", "2", "year"),
    ("35 वर्षीय", "measure", "35", "year"),
    ("आधे घंटे", "measure", "0.5", "hour"),
    ("सवा घंटा", "measure", "1.25", "hour"),
    ("60 किलोमीटर प्रति घंटा", "measure", "60", "kilometre-per-hour"),
    ("30 डिग्री सेल्सियस", "measure", "30", "celsius"),
    ("एक तिहाई", "fraction", str(Decimal(1) / 3), None),
    ("तीन चौथाई", "fraction", "0.75", None),
    ("तीन बटा पांच", "fraction", "0.6", None),
    ("एक का पांचवां भाग", "fraction", "0.2", None),
    ("15 वीं", "ordinal", "15", None),
    ("दोगुना", "multiple", "2", None),
    ("तीन गुना", "multiple", "3", None),
    ("पांचवां", "ordinal", "5", None),
    ("5वें", "ordinal", "5", None),
    ("तीसरी", "ordinal", "3", None),
]
CALENDAR = [
    ("20 फ़रवरी 2025", Calendar(year=2025, month=2, day=20)),
    ("15 अगस्त, 1947", Calendar(year=1947, month=8, day=15)),
    ("5 मई", Calendar(month=5, day=5)),
    ("सितम्बर 2023", Calendar(year=2023, month=9)),
    ("1990 के दशक में", Calendar(decade=1990)),
    ("21वीं सदी", Calendar(century=21)),
    ("इक्कीसवीं सदी", Calendar(century=21)),
    ("पहली तिमाही", Calendar(quarter=1)),
    ("दूसरी छमाही", Calendar(half=2)),
    ("वित्त वर्ष 2024-25", Calendar(year=2024, end_year=2025, fiscal=True)),
    ("शाम 5 बजे", Calendar(hour=17, minute=0)),
    ("सुबह 9:30 बजे", Calendar(hour=9, minute=30)),
    ("रात 2 बजे", Calendar(hour=2, minute=0)),
    ("रात 8 बजे", Calendar(hour=20, minute=0)),
    ("दोपहर साढ़े तीन बजे", Calendar(hour=15, minute=30)),
    ("सुबह दस बजकर दस मिनट पर", Calendar(hour=10, minute=10)),
    ("शाम आठ चालीस", Calendar(hour=20, minute=40)),
    ("आठ बजने में तीन मिनट", Calendar(hour=7, minute=57, twelve_hour=True)),
    ("इक्कीस मई", Calendar(month=5, day=21)),
    ("बुधवार को", Calendar(weekday=2)),
]


@pytest.mark.parametrize(("text", "value"), NUMBERS)
def test_reads_numbers(text: str, value: str) -> None:
    (quantity,) = parse(text, "hi")
    assert (quantity.kind, quantity.value) == ("number", Decimal(value))


@pytest.mark.parametrize(("text", "kind", "value", "unit"), MEASURED)
def test_reads(text: str, kind: str, value: str, unit: str | None) -> None:
    (quantity,) = parse(text, "hi")
    assert (quantity.kind, quantity.value, quantity.unit) == (kind, Decimal(value), unit)


@pytest.mark.parametrize(("text", "calendar"), CALENDAR)
def test_reads_calendar(text: str, calendar: Calendar) -> None:
    (quantity,) = parse(text, "hi")
    assert quantity.calendar == calendar


@pytest.mark.parametrize("text", ["एक आदमी आया", "दिल्ली से मुंबई", "यह पहले हुआ"])
def test_leaves_alone(text: str) -> None:
    assert parse(text, "hi") == []


def test_every_number_below_a_hundred() -> None:
    hindi = load("hi")
    values = {word.cardinal for word in hindi.words.values() if word.cardinal is not None}
    assert set(range(100)) <= values


def test_ranges_bounds_and_directions() -> None:
    (spread,) = parse("5 से 10 लाख", "hi")
    (between,) = parse("दस और पंद्रह के बीच", "hi")
    assert (between.value, between.upper) == (10, 15)
    (more,) = parse("100 से अधिक लोग", "hi")
    (most,) = parse("100 से कम या बराबर", "hi")
    assert most.bound == "at most"
    (least,) = parse("कम से कम 5 करोड़ रुपये", "hi")
    (up,) = parse("मुनाफ़ा 15 प्रतिशत बढ़ा", "hi")
    (down,) = parse("शेयर 5% गिरकर बंद हुआ", "hi")
    assert (spread.value, spread.upper) == (500_000, 1_000_000)
    assert (more.bound, least.bound, up.direction, down.direction) == ("more than", "at least", "up", "down")
