"""What English writes and says, construct by construct: each in its whole family, hand-computed."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mtcheck.quantities import Quantity, parse


def told(quantity: Quantity) -> str:
    """The bound, kind, value or parts of the calendar, and unit of a quantity in one line."""
    value = "" if quantity.value is None else f"{quantity.value.quantize(Decimal('0.0001')).normalize():f}"
    calendar = quantity.calendar
    if calendar is not None:
        parts = (calendar.year, calendar.month, calendar.day, calendar.hour, calendar.minute)
        value = "-".join(str(part) for part in parts if part is not None) or value
    upper = "" if quantity.upper is None else f"..{quantity.upper.normalize():f}"
    return " ".join(
        filter(None, (quantity.bound or "", quantity.kind, f"{value}{upper}", quantity.unit or ""))
    )


def read(text: str) -> list[str]:
    return [told(quantity) for quantity in parse(text, "en")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("three dz", "36"),
        ("5 doz", "60"),
        ("one and a half dozen", "18"),
        ("four hundred and three dozen", "436"),
        ("four hundred and three dozens", "436"),
        ("two hundred and forty dozen", "2880"),
        ("two thirty-firsts", "0.0645"),
        ("five forty-seconds", "0.119"),
        ("thirty thirty fifths", "0.8571"),
        ("three - fifths", "0.6"),
        ("one - sixth", "0.1667"),
        ("fifty-one and a twentieth", "51.05"),
        ("one half", "0.5"),
        ("7 lakh and four hundred", "700400"),
        ("3 crore two hundred thousand", "30200000"),
        ("four koti", "40000000"),
        ("2 million and 400 thousand", "2400000"),
        ("5 million 2 hundred thousand", "5200000"),
        ("six thousand, four hundred and nine", "6409"),
        ("one billion, two hundred million, five hundred", "1200000500"),
        ("nine hundred & twelve", "912"),
        ("two thousand millions", "2000000000"),
        ("four hundred k", "400000"),
        ("three score and four", "64"),
        ("point eight", "0.8"),
        ("point 15", "0.15"),
        ("minus point two five", "-0.25"),
        ("1 out of 8", "0.125"),
    ],
)
def test_one_number(text: str, value: str) -> None:
    assert read(text) in ([f"number {value}"], [f"fraction {value}"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("five thousand and two million", ["number 5000", "number 2000000"]),
        ("six million and three billion", ["number 6000000", "number 3000000000"]),
        ("four hundred and two million", ["number 402000000"]),
        ("seven thousand and two", ["number 7002"]),
        ("between 3 million and two hundred thousand", ["number 3000000", "number 200000"]),
        ("two twenty seconds", ["number 2", "measure 20 second"]),
        ("at this point five men", ["number 5"]),
    ],
)
def test_two_numbers_or_one(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize("more", ["more", "greater", "larger", "bigger", "higher"])
def test_bounds_of_every_comparative_upwards(more: str) -> None:
    assert read(f"{more} than 40 cases") == ["more than number 40"]
    for phrase in ("than or equal to", "than or equal", "or equal to", "or equal than", "or equal"):
        assert read(f"{more} {phrase} 40 cases") == ["at least number 40"]
    assert read(f"equal to or {more} than 40") == ["at least number 40"]
    assert read(f"40 cases, no {more} than 30") == ["number 40", "at most number 30"]
    assert read(f"not {more} than 40 cases") == ["at most number 40"]
    assert read(f"40 or {more}") == ["at least number 40"]


@pytest.mark.parametrize("less", ["less", "smaller", "lower", "fewer"])
def test_bounds_of_every_comparative_downwards(less: str) -> None:
    assert read(f"{less} than 40 cases") == ["less than number 40"]
    for phrase in ("than or equal to", "than or equal", "or equal to", "or equal than", "or equal"):
        assert read(f"{less} {phrase} 40 cases") == ["at most number 40"]
    assert read(f"equal or {less} than 40") == ["at most number 40"]
    assert read(f"no {less} than 40 cases") == ["at least number 40"]
    assert read(f"not {less} than 40 cases") == ["at least number 40"]
    assert read(f"40 or {less}") == ["at most number 40"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nineteen seventy-one", ["date 1971"]),
        ("in eighteen oh nine", ["date 1809"]),
        ("by twenty forty", ["date 2040"]),
        ("since two thousand and four.", ["date 2004"]),
        ("July two thousand", ["date 2000-7"]),
        ("on 3 May nineteen sixty", ["date 1960-5-3"]),
        ("on twenty one May nineteen sixty", ["date 1960-5-21"]),
        ("the nineteen eighties", ["decade 1980"]),
        ("in two thousand and four cities", ["number 2004"]),
        ("in May two thousand people", ["number 2000"]),
        ("fifteen fifty-dollar notes", ["number 15", "money 50 USD"]),
        ("fourteen thirty-year-olds", ["number 14", "measure 30 year"]),
        ("twenty twenty", ["number 20", "number 20"]),
    ],
)
def test_years_in_words(text: str, expected: list[str]) -> None:
    assert [one for one in read(text) if one != "date 5"] == expected
