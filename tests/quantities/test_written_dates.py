"""The shapes in which English writes a whole date, each in its family."""

from __future__ import annotations

import pytest

from mtcheck.quantities import parse
from tests.quantities.test_english_constructs import told


def read(text: str, language: str = "en") -> list[str]:
    return [told(quantity) for quantity in parse(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2 / 25 / 2019", ["date 2019-2-25"]),
        ("25 . 02 . 2019", ["date 2019-2-25"]),
        ("2\\25\\2019", ["date 2019-2-25"]),
        ("2019 / 02 / 25", ["date 2019-2-25"]),
        ("3 - 25 - 2019", ["date 2019-3-25"]),
        ("10 - 25 - 2019 - 5", ["number 10..25", "date 2019", "number 5"]),
        ("9/25 2019", ["date 2019-9-25"]),
        ("1/4 2019", ["fraction 0.25", "date 2019"]),
        ("March in 2019", ["date 2019-3"]),
        ("25 March in 2019", ["date 2019-3-25"]),
        ("2019, the 25th of March", ["date 2019-3-25"]),
        ("2019 25th March", ["date 2019-3-25"]),
        ("in 2019 on March 25", ["date 2019-3-25"]),
        ("2019, 25 people", ["date 2019", "number 25"]),
        ("March, 7 2019", ["date 2019-3-7"]),
        ("In March, 7 people died.", ["date 3", "number 7"]),
        ("March the 7 2019", ["date 2019-3-7"]),
        ("March the 7th", ["date 3-7"]),
        ("7, March 2019", ["date 2019-3-7"]),
        ("7 March 19", ["date 2019-3-7"]),
        ("7th of March 19.", ["date 2019-3-7"]),
        ("on 7 March 19 people died", ["date 3-7", "number 19"]),
        ("Mar.25.2019", ["date 2019-3-25"]),
        ("March. 7, 2019", ["date 2019-3-7"]),
        ("7 of March '19", ["date 2019-3-7"]),
        ("twenty second of March", ["date 3-22"]),
        ("twenty-second March", ["date 3-22"]),
        ("the seventeenth October", ["date 10-17"]),
        ("the third October runs", ["ordinal 3", "date 10"]),
        ("twenty two of March 2019", ["date 2019-3-22"]),
        ("2014~2018", ["date 2014", "date 2018"]),
    ],
)
def test_dates(text: str, expected: list[str]) -> None:
    assert read(text) == expected
