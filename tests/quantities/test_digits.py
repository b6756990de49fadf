from decimal import Decimal

import pytest

from mtcheck.quantities.digits import read

EN, DE, CH = (".", ","), (",", "."), (".", "'’")


@pytest.mark.parametrize(
    ("text", "locale", "values"),
    [
        ("7", EN, ["7"]),
        ("1,234", EN, ["1234", "1.234"]),
        ("1,234", DE, ["1.234", "1234"]),
        ("1.234", DE, ["1234", "1.234"]),
        ("280,2", DE, ["280.2"]),
        ("280.2", DE, ["280.2"]),
        ("1.234.567", DE, ["1234567"]),
        ("1,234.56", DE, ["1234.56"]),
        ("1.234,56", DE, ["1234.56"]),
        ("12,34,567", EN, ["1234567"]),
        ("0.125", DE, ["0.125"]),
        ("1234.567", EN, ["1234.567"]),
        ("1 234 567", EN, ["1234567"]),
        ("1\u202f234,5", DE, ["1234.5"]),
        ("1'234.50", CH, ["1234.50"]),
        ("٣٫٥", EN, ["3.5"]),
        ("1.2.3", EN, []),
        ("192.168.1.1", EN, []),
        ("12,34.5", EN, []),
    ],
)
def test_readings_likeliest_first(text: str, locale: tuple[str, str], values: list[str]) -> None:
    assert [reading.value for reading in read(text, *locale)] == [Decimal(value) for value in values]


@pytest.mark.parametrize(
    ("text", "own"),
    [("12,5", True), ("12.5", False), ("1.234,5", True), ("1,234.5", False), ("1.234", True), ("500", True)],
)
def test_whether_german_writes_it_so(text: str, own: bool) -> None:
    assert read(text, *DE)[0].own is own


def test_decimals_are_counted() -> None:
    assert read("38.60", *EN)[0].decimals == 2
