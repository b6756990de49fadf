"""What French texts say in figures and words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mtcheck.quantities import parse

CASES = [
    ("une hausse de 3,5 millions d'euros", "money", "3500000", "EUR"),
    ("15 milliards de dollars américains", "money", "15000000000", "USD"),
    ("deux cent mille euros", "money", "200000", "EUR"),
    ("mille deux cents francs suisses", "money", "1200", "CHF"),
    ("1 234,56 €", "money", "1234.56", "EUR"),
    ("4,2 M€", "money", "4200000", "EUR"),
    ("quatre-vingt-dix-sept personnes", "number", "97", None),
    ("soixante et onze personnes", "number", "71", None),
    ("cent vingt-trois mille quatre cent cinquante-six", "number", "123456", None),
    ("un million deux cent mille habitants", "number", "1200000", None),
    ("12 points de pourcentage", "percent", "12", "percentage-point"),
    ("quatre-vingts ans", "measure", "80", "year"),
    ("moins 5 degrés", "measure", "-5", "celsius"),
]


@pytest.mark.parametrize(("text", "kind", "value", "unit"), CASES)
def test_reads(text: str, kind: str, value: str, unit: str | None) -> None:
    (quantity,) = parse(text, "fr")
    assert (quantity.kind, quantity.value, quantity.unit) == (kind, Decimal(value), unit)


def test_dates_and_periods() -> None:
    (date,) = parse("le 1er mars 2024", "fr")
    assert date.calendar is not None
    assert (date.calendar.year, date.calendar.month, date.calendar.day) == (2024, 3, 1)
    century, decade = parse("au XXIe siècle, dans les années 1990", "fr")
    assert century.calendar is not None
    assert century.calendar.century == 21
    assert decade.calendar is not None
    assert decade.calendar.decade == 1990
