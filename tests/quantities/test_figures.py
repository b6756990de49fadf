"""Amounts of which only the number of figures is told: "six-figure", "zweistelliger Millionenbetrag"."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mtcheck.quantities import parse

SIZES = [
    ("en", "a double-digit billion sum", 2, "10000000000", None),
    ("en", "low single digits", 1, "1", None),
    ("en", "a triple digit rise", 3, "100", None),
    ("en", "a six-figure sum", 6, "100000", None),
    ("en", "a six figure sum", 6, "100000", None),
    ("en", "a mid-three-digit million euro amount", 3, "100000000", "EUR"),
    ("en", "an eight-figure dollar settlement", 8, "10000000", "USD"),
    ("en", "a 4-digit code", 4, "1000", None),
    ("de", "im mittleren einstelligen Bereich", 1, "1", None),
    ("de", "ein zweistelliges Wachstum", 2, "10", None),
    ("de", "ein dreistelliger Millionenbetrag", 3, "100000000", None),
    ("de", "in zweistelliger Milliardenhöhe", 2, "10000000000", None),
    ("de", "eine siebenstellige Abfindung", 7, "1000000", None),
    ("de", "eine 4-stellige PIN", 4, "1000", None),
]


@pytest.mark.parametrize(("language", "text", "figures", "value", "unit"), SIZES)
def test_the_least_amount_of_so_many_figures(
    language: str, text: str, figures: int, value: str, unit: str | None
) -> None:
    (quantity,) = parse(text, language)
    assert (quantity.figures, quantity.value, quantity.unit) == (figures, Decimal(value), unit)
    assert quantity.vague


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "six figures from the report"), ("en", "the 20-digit"), ("de", "sechs Stellen frei")],
)
def test_counted_figures_are_a_number(language: str, text: str) -> None:
    (quantity,) = parse(text, language)
    assert quantity.figures is None
    assert not quantity.vague
