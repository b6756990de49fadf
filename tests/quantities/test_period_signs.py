"""Quarters, halves and parts of years as business news of each language writes them, in signs and figures."""

from __future__ import annotations

import pytest

from mtcheck.quantities import parse
from mtcheck.quantities.quantity import Calendar

SIGNS = [
    ("fr", "le 3T24", Calendar(quarter=3, year=2024)),
    ("fr", "au 1S25", Calendar(half=1, year=2025)),
    ("fr", "T3/24", Calendar(quarter=3, year=2024)),
    ("fr", "S1-2024", Calendar(half=1, year=2024)),
    ("fr", "au T3,", Calendar(quarter=3)),
    ("es", "en el 3T de la empresa", Calendar(quarter=3)),
    ("es", "del T1", Calendar(quarter=1)),
    ("pt", "no 4T23", Calendar(quarter=4, year=2023)),
    ("pt", "3TRI24", Calendar(quarter=3, year=2024)),
    ("it", "nell'1S24", Calendar(half=1, year=2024)),
    ("it", "1H24", Calendar(half=1, year=2024)),
    ("nl", "3K24", Calendar(quarter=3, year=2024)),
    ("pl", "3Q24", Calendar(quarter=3, year=2024)),
    ("pl", "3kw2024", Calendar(quarter=3, year=2024)),
    ("pl", "w 3 kwartale", Calendar(quarter=3)),
    ("pl", "w 2 półroczu", Calendar(half=2)),
    ("ru", "2К24", Calendar(quarter=2, year=2024)),
    ("ru", "1П24", Calendar(half=1, year=2024)),
    ("ru", "в 3 квартале", Calendar(quarter=3)),
    ("tr", "3Ç24'te", Calendar(quarter=3, year=2024)),
    ("tr", "1Y24", Calendar(half=1, year=2024)),
    ("de", "1HJ24", Calendar(half=1, year=2024)),
    ("en", "Q3-2024", Calendar(quarter=3, year=2024)),
    ("en", "3Q18", Calendar(quarter=3, year=2018)),
    ("en", "Q1'15", Calendar(quarter=1, year=2015)),
]
BESIDE_YEARS = [
    ("fr", "T3 2024", Calendar(quarter=3)),
    ("fr", "2S 2024", Calendar(half=2)),
    ("nl", "K3 2024", Calendar(quarter=3)),
    ("pt", "2024 T3", Calendar(quarter=3)),
    ("ru", "1 кв. 2024", Calendar(quarter=1)),
    ("en", "2024 h1", Calendar(half=1)),
]


@pytest.mark.parametrize(("language", "text", "calendar"), SIGNS)
def test_reads_signs(language: str, text: str, calendar: Calendar) -> None:
    (quantity,) = parse(text, language)
    assert (quantity.kind, quantity.calendar) == ("period", calendar)


@pytest.mark.parametrize(("language", "text", "calendar"), BESIDE_YEARS)
def test_reads_signs_beside_years(language: str, text: str, calendar: Calendar) -> None:
    read = {quantity.kind: quantity.calendar for quantity in parse(text, language)}
    assert read == {"period": calendar, "date": Calendar(year=2024)}


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "9M24"), ("it", "9M 2024"), ("de", "9M 2024"), ("ru", "9М24"), ("es", "9M2024")],
)
def test_reads_the_first_months_of_a_year(language: str, text: str) -> None:
    months, year = parse(text, language)
    assert (months.value, months.unit, year.calendar) == (9, "month", Calendar(year=2024))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "le tramway T3"),
        ("fr", "S1"),
        ("es", "la carretera T1"),
        ("nl", "de groep K3"),
        ("it", "il modello S1"),
        ("tr", "Y1"),
        ("fr", "un iPhone 4S"),
    ],
)
def test_signs_without_a_year_may_be_names(language: str, text: str) -> None:
    assert [quantity.kind for quantity in parse(text, language)] == ["name"]


def test_millions_are_no_months() -> None:
    (quantity,) = parse("9M users", "en")
    assert quantity.value == 9_000_000


def test_quarters_in_the_plural_are_counted() -> None:
    (quantity,) = parse("3 kwartały", "pl")
    assert (quantity.value, quantity.unit) == (3, "quarter-year")
