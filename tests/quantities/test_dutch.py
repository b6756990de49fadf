"""What Dutch texts say in figures and words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mtcheck.quantities import parse

CASES = [
    ("tweeduizend tweehonderdvijfentwintig euro", "money", "2225", "EUR"),
    ("vijftig miljoen Amerikaanse dollar", "money", "50000000", "USD"),
    ("anderhalf miljard euro", "money", "1500000000", "EUR"),
    ("kost 12,5 mln euro", "money", "12500000", "EUR"),
    ("2 biljoen yen", "money", "2000000000000", "JPY"),
    ("HK$5 miljard", "money", "5000000000", "HKD"),
    ("15 miljard Hongkongse dollar", "money", "15000000000", "HKD"),
    ("10 pond sterling", "money", "10", "GBP"),
    ("€ 1.234,56", "money", "1234.56", "EUR"),
    ("vijftig eurocent", "money", "0.5", "EUR"),
    ("een half miljoen mensen", "number", "500000", None),
    ("tweehonderdvijftigduizend mensen", "number", "250000", None),
    ("honderdtwintigduizend driehonderdvijfenveertig", "number", "120345", None),
    ("een miljoen tweehonderdduizend", "number", "1200000", None),
    ("negentienhonderdtachtig", "number", "1980", None),
    ("drieëntwintig leden", "number", "23", None),
    ("3.500 banen", "number", "3500", None),
    ("5 procentpunt", "percent", "5", "percentage-point"),
    ("25 basispunten", "percent", "25", "basis-point"),
    ("vijftien procent", "percent", "15", "percent"),
    ("drie komma vijf procent", "percent", "3.5", "percent"),
    ("een vijfprocents belang", "percent", "5", "percent"),
    ("een tweejarig plan", "measure", "2", "year"),
    ("een 50-jarige man", "measure", "50", "year"),
    ("vierentwintig uur", "measure", "24", "hour"),
    ("tweeënhalf jaar", "measure", "2.5", "year"),
    ("min 5 graden", "measure", "-5", "celsius"),
    ("70.000 vaten", "measure", "70000", "barrel"),
    ("twee derde", "fraction", str(Decimal(2) / 3), None),
    ("een kwart", "fraction", "0.25", None),
    ("driekwart", "fraction", "0.75", None),
    ("een derde van de leden", "fraction", str(Decimal(1) / 3), None),
    ("een op de acht", "fraction", "0.125", None),
    ("2,5 keer zo veel", "multiple", "2.5", None),
    ("verdubbelde", "multiple", "2", None),
    ("de eenentwintigste top", "ordinal", "21", None),
    ("de 2e plaats", "ordinal", "2", None),
]


@pytest.mark.parametrize(("text", "kind", "value", "unit"), CASES)
def test_reads(text: str, kind: str, value: str, unit: str | None) -> None:
    (quantity,) = parse(text, "nl")
    assert (quantity.kind, quantity.value, quantity.unit) == (kind, Decimal(value), unit)


CALENDAR = [
    ("op 9 maart, 2017 begon het", {"day": 9, "month": 3, "year": 2017}),
    ("de trein van zestien uur twintig", {"hour": 16, "minute": 20}),
    ("om 8h05", {"hour": 8, "minute": 5}),
    ("20 februari 2025", {"day": 20, "month": 2, "year": 2025}),
    ("in maart 2024", {"month": 3, "year": 2024}),
    ("in 2025", {"year": 2025}),
    ("01-03-2024", {"day": 1, "month": 3, "year": 2024}),
    ("in het derde kwartaal", {"quarter": 3}),
    ("in de eerste jaarhelft", {"half": 1}),
    ("de 21e eeuw", {"century": 21}),
    ("de twintigste eeuw", {"century": 20}),
    ("in de jaren negentig", {"decade": 90}),
    ("de jaren '90", {"decade": 90}),
    ("negentiger jaren", {"decade": 90}),
    ("op vrijdag", {"weekday": 4}),
    ("vrijdagavond", {"weekday": 4}),
    ("om 14.30 uur", {"hour": 14, "minute": 30}),
    ("om 8 uur 's avonds", {"hour": 20, "minute": 0}),
    ("om half drie", {"hour": 2, "minute": 30}),
    ("om 15.30", {"hour": 15, "minute": 30}),
    ("10 voor half negen", {"hour": 8, "minute": 20}),
]


@pytest.mark.parametrize(("text", "parts"), CALENDAR)
def test_days_times_and_periods(text: str, parts: dict[str, int]) -> None:
    (quantity,) = parse(text, "nl")
    assert quantity.calendar is not None
    assert {name: getattr(quantity.calendar, name) for name in parts} == parts


@pytest.mark.parametrize(
    ("text", "bound", "direction"),
    [
        ("tot 11 %", "at most", None),
        ("minstens 5 %", "at least", None),
        ("ruim 200 miljoen euro", "more than", None),
        ("bijna 10 %", "less than", None),
        ("zo'n 200 mensen", "about", None),
        ("10 % of meer", "at least", None),
        ("de winst steeg met 5 %", None, "up"),
        ("de koers daalde met 5 %", None, "down"),
    ],
)
def test_bounds_and_directions(text: str, bound: str | None, direction: str | None) -> None:
    (quantity,) = parse(text, "nl")
    assert (quantity.bound, quantity.direction) == (bound, direction)


def test_ranges() -> None:
    for text in ("van 5 tot 10 %", "5-10 %", "tussen 5 en 10 procent"):
        (quantity,) = parse(text, "nl")
        assert (quantity.value, quantity.upper, quantity.unit) == (5, 10, "percent")


@pytest.mark.parametrize("text", ["een man", "per kilometer", "het weer", "beide partijen"])
def test_leaves_alone(text: str) -> None:
    assert parse(text, "nl") == []


def test_sizes_without_a_number() -> None:
    (quantity,) = parse("tientallen miljoenen euro's", "nl")
    assert (quantity.value, quantity.unit, quantity.vague) == (10_000_000, "EUR", True)
