"""What Swedish texts say in figures and words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mtcheck.quantities import parse

CASES = [
    ("en och en halv timmes resa", "measure", "1.5", "hour"),
    ("tvåtusen tvåhundratjugofem kronor", "money", "2225", "SEK"),
    ("femtio miljoner amerikanska dollar", "money", "50000000", "USD"),
    ("halvannan miljard euro", "money", "1500000000", "EUR"),
    ("en och en halv miljard kronor", "money", "1500000000", "SEK"),
    ("två och en halv miljard kronor", "money", "2500000000", "SEK"),
    ("12,5 Mkr", "money", "12500000", "SEK"),
    ("3 mdr kr", "money", "3000000000", "SEK"),
    ("3 mdkr", "money", "3000000000", "SEK"),
    ("500 MSEK", "money", "500000000", "SEK"),
    ("2 biljoner yen", "money", "2000000000000", "JPY"),
    ("15 miljarder Hongkongdollar", "money", "15000000000", "HKD"),
    ("5 norska kronor", "money", "5", "NOK"),
    ("10 brittiska pund", "money", "10", "GBP"),
    ("femtio öre", "money", "0.5", "SEK"),
    ("1 234,56 kr", "money", "1234.56", "SEK"),
    ("en halv miljon människor", "number", "500000", None),
    ("tvåhundrafemtiotusen människor", "number", "250000", None),
    ("hundratjugotusen trehundrafyrtiofem", "number", "120345", None),
    ("en miljon tvåhundratusen", "number", "1200000", None),
    ("3 500 jobb", "number", "3500", None),
    ("5 procentenheter", "percent", "5", "percentage-point"),
    ("25 räntepunkter", "percent", "25", "basis-point"),
    ("femton procent", "percent", "15", "percent"),
    ("en femprocentig andel", "percent", "5", "percent"),
    ("en tvåårig plan", "measure", "2", "year"),
    ("den 50-årige mannen", "measure", "50", "year"),
    ("tjugofyra timmar", "measure", "24", "hour"),
    ("minus 5 grader", "measure", "-5", "celsius"),
    ("70 000 fat", "measure", "70000", "barrel"),
    ("två tredjedelar", "fraction", str(Decimal(2) / 3), None),
    ("en fjärdedel", "fraction", "0.25", None),
    ("hälften", "fraction", "0.5", None),
    ("en av åtta", "fraction", "0.125", None),
    ("var femte", "fraction", "0.2", None),
    ("2,5 gånger mer", "multiple", "2.5", None),
    ("fördubblades", "multiple", "2", None),
    ("det tjugoförsta mötet", "ordinal", "21", None),
    ("på 3:e plats", "ordinal", "3", None),
]


@pytest.mark.parametrize(("text", "kind", "value", "unit"), CASES)
def test_reads(text: str, kind: str, value: str, unit: str | None) -> None:
    (quantity,) = parse(text, "sv")
    assert (quantity.kind, quantity.value, quantity.unit) == (kind, Decimal(value), unit)


CALENDAR = [
    ("den 20 februari 2025", {"day": 20, "month": 2, "year": 2025}),
    ("den 1:a mars", {"day": 1, "month": 3}),
    ("i mars 2024", {"month": 3, "year": 2024}),
    ("2024-03-01", {"day": 1, "month": 3, "year": 2024}),
    ("år 2025", {"year": 2025}),
    ("i tredje kvartalet", {"quarter": 3}),
    ("under första halvåret", {"half": 1}),
    ("på 90-talet", {"decade": 90}),
    ("på nittiotalet", {"decade": 90}),
    ("1990-talet", {"decade": 1990}),
    ("på fredag", {"weekday": 4}),
    ("fredagskvällen", {"weekday": 4}),
    ("klockan 14.30", {"hour": 14, "minute": 30}),
    ("kl. 14", {"hour": 14, "minute": 0}),
    ("klockan 8 på kvällen", {"hour": 20, "minute": 0}),
    ("klockan halv tre", {"hour": 2, "minute": 30}),
]


@pytest.mark.parametrize(("text", "parts"), CALENDAR)
def test_days_times_and_periods(text: str, parts: dict[str, int]) -> None:
    (quantity,) = parse(text, "sv")
    assert quantity.calendar is not None
    assert {name: getattr(quantity.calendar, name) for name in parts} == parts


@pytest.mark.parametrize(
    ("text", "bound", "direction"),
    [
        ("upp till 11 %", "at most", None),
        ("minst 5 %", "at least", None),
        ("drygt 200 miljoner kronor", "more than", None),
        ("knappt 10 %", "less than", None),
        ("c:a 200 personer", "about", None),
        ("10 % eller mer", "at least", None),
        ("vinsten steg med 5 %", None, "up"),
        ("aktien föll 5 %", None, "down"),
    ],
)
def test_bounds_and_directions(text: str, bound: str | None, direction: str | None) -> None:
    (quantity,) = parse(text, "sv")
    assert (quantity.bound, quantity.direction) == (bound, direction)


def test_ranges() -> None:
    for text in ("från 5 till 10 %", "5–10 %", "mellan 5 och 10 procent"):
        (quantity,) = parse(text, "sv")
        assert (quantity.value, quantity.upper, quantity.unit) == (5, 10, "percent")


@pytest.mark.parametrize("text", ["en man", "per kilometer", "båda parter", "ett år"])
def test_leaves_alone(text: str) -> None:
    assert parse(text, "sv") == []


def test_sizes_without_a_number() -> None:
    (quantity,) = parse("hundratals miljoner kronor", "sv")
    assert (quantity.value, quantity.unit, quantity.vague) == (100_000_000, "SEK", True)
