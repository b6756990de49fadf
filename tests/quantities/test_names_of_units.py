"""Money and measures by less usual names and signs, and what only looks like one."""

from __future__ import annotations

import pytest

from mtcheck.quantities import parse
from tests.quantities.test_english_constructs import told


def read(text: str, language: str = "en") -> list[str]:
    return [told(quantity) for quantity in parse(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10 million United States dollars", ["money 10000000 USD"]),
        ("10 United States senators", ["number 10"]),
        ("Canadian $5", ["money 5 CAD"]),
        ("Hong Kong $ 3 million", ["money 3000000 HKD"]),
        ("Egyptian £20", ["money 20 EGP"]),
        ("the Canadian paid $5", ["money 5 USD"]),
        ("MEUR 30", ["money 30000000 EUR"]),
        ("30 MEUR", ["money 30000000 EUR"]),
        ("2 billion special drawing rights", ["money 2000000000 XDR"]),
        ("SDR 2 billion", ["money 2000000000 XDR"]),
        ("300 West African francs", ["money 300 XOF"]),
        ("37 Danish krones", ["money 37 DKK"]),
        ("37 npr", ["money 37 NPR"]),
        ("Php 500", ["money 500 PHP"]),
        ("three dollars and a half", ["money 3.5 USD"]),
    ],
)
def test_money(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("30 sq. kilometres", ["measure 30 square-kilometre"]),
        ("30 cu. feet", ["measure 30 cubic-foot"]),
        ("37 kilo meters", ["measure 37 kilometre"]),
        ("5 giga bytes", ["measure 5 gigabyte"]),
        ("2 table spoons", ["measure 2 tablespoon"]),
        ("20 °C – 25 °C", ["measure 20..25 celsius"]),
        ("5 km - 10 km", ["measure 5..10 kilometre"]),
        ("5 km - 10 miles", ["measure 5 kilometre", "measure 10 mile"]),
        ("- 40 F", ["measure -40 fahrenheit"]),
        ("5 meters / second", ["measure 5 metre-per-second"]),
        ("40 miles / hour", ["measure 40 mile-per-hour"]),
        ("a Boeing 777F", ["name"]),
        ("in Phoenix 110F", ["measure 110 fahrenheit"]),
        ("PO Box 94105F", ["name"]),
        ("21 c", ["measure 21 celsius"]),
        ("20 c a share", ["number 20"]),
        ("It is 20c outside", ["measure 20 celsius"]),
        ("paragraph 5 c", ["number 5"]),
        ("seventy-two F.", ["measure 72 fahrenheit"]),
        ("grade seven C", ["number 7"]),
        ("11st 4lb", ["measure 11 stone", "measure 4 pound"]),
        ("21st 4lb", ["measure 21 stone", "measure 4 pound"]),
        ("the 21st", ["ordinal 21"]),
        ("8 pounds, 2 ounces", ["measure 8 pound", "measure 2 ounce"]),
        ("8 pounds. 2 ounces", ["money 8 GBP", "measure 2 ounce"]),
        ("item scp-173m", ["name"]),
        ("for a quarter century", ["measure 25 year"]),
        ("the noughties", ["decade 2000"]),
        ("32 c in Delhi", ["measure 32 celsius"]),
        ("5 c of sugar", ["number 5"]),
        ("30degC", ["measure 30 celsius"]),
        ("thirty f", ["measure 30 fahrenheit"]),
        ("15 C# jobs", ["number 15"]),
        ("20 C. difficile cases", ["number 20"]),
        ("apartment #5 C", ["number 5"]),
        ("30 long years", ["measure 30 year"]),
        ("30 long tons", ["measure 30 long-ton"]),
    ],
)
def test_english_measures(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ein Vierteljahrhundert", ["measure 25 year"]),
        ("die Nullerjahre", ["decade 2000"]),
        ("5 Milliarden Sonderziehungsrechte", ["money 5000000000 XDR"]),
        ("37 jugoslawische Dinar", ["money 37 YUM"]),
        ("37 metrische Tonnen", ["measure 37 tonne"]),
        ("37 GByte", ["measure 37 gigabyte"]),
        ("zwoundzwanzig", ["number 22"]),
        ("zu elft oder zu zwoelft", ["ordinal 11", "ordinal 12"]),
        ("20 °C – 25 °C", ["measure 20..25 celsius"]),
        ("ein Backofen mit 200C", ["measure 200 celsius"]),
        ("eine Boeing 777F", ["name"]),
        ("MEUR 30", ["money 30000000 EUR"]),
    ],
)
def test_german_measures(text: str, expected: list[str]) -> None:
    assert read(text, "de") == expected
