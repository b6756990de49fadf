"""Scale words that mean one size in the long scale and another in the short one."""

from __future__ import annotations

import pytest

from mtcheck.quantities import parse
from mtcheck.rules import flag
from mtcheck.types import SegmentPair

SIZES = [
    ("it", "3 trilioni", 12, 18),
    ("it", "tre trilioni", 12, 18),
    ("it", "un trilione", 12, 18),
    ("ru", "3 биллиона", 9, 12),
    ("ru", "пять биллионов", 9, 12),
    ("tr", "3 bilyon", 9, 12),
]


@pytest.mark.parametrize(("language", "text", "size", "other"), SIZES)
def test_two_sizes(language: str, text: str, size: int, other: int) -> None:
    (quantity,) = parse(text, language)
    assert quantity.value is not None
    count = quantity.value / 10**size
    assert count in (1, 3, 5)
    assert quantity.alternatives == (count * 10**other,)


@pytest.mark.parametrize(
    ("language", "text", "size"),
    [
        ("it", "3 bilioni", 12),
        ("es", "3 billones", 12),
        ("es", "3 trillones", 18),
        ("es", "3 cuatrillones", 24),
        ("pt", "3 bilhões", 9),
        ("pt", "3 biliões", 12),
        ("pt", "3 trilhões", 12),
        ("pt", "3 triliões", 18),
        ("pt", "3 quatrilhões", 15),
        ("fr", "3 billions", 12),
        ("fr", "3 quadrillions", 24),
        ("nl", "3 triljard", 21),
        ("tr", "3 trilyon", 12),
        ("ru", "3 триллиона", 12),
        ("ar", "3 تريليونات", 12),
        ("ar", "3 مليارات", 9),
        ("ar", "3 بلايين", 9),
        ("hi", "3 खरब", 11),
        ("zh", "3兆", 12),
    ],
)
def test_one_size(language: str, text: str, size: int) -> None:
    (quantity,) = parse(text, language)
    assert (quantity.value, quantity.alternatives) == (3 * 10**size, ())


def _codes(source: str, target: str, language: str) -> list[str]:
    pair = SegmentPair("1", source, target)
    flags = flag([pair], source_language="en", target_language=language, independent=True)[0]
    return [found.code for found in flags]


@pytest.mark.parametrize(
    ("source", "target", "codes"),
    [
        ("The debt is $1.2 trillion.", "Il debito è di 1,2 trilioni di dollari.", []),
        ("The debt is $1.2 trillion.", "Il debito è di 1,2 bilioni di dollari.", []),
        ("three quintillion grains", "tre trilioni di granelli", []),
        ("The debt is $1.2 billion.", "Il debito è di 1,2 trilioni di dollari.", ["NUM004"]),
        ("It costs 3 billion dollars.", "Costa 3 bilioni di dollari.", ["NUM004"]),
    ],
)
def test_either_size_agrees(source: str, target: str, codes: list[str]) -> None:
    assert _codes(source, target, "it") == codes


def test_a_false_friend_of_one_size_is_flagged() -> None:
    assert _codes("The debt is $1.2 trillion.", "La deuda es de 1,2 trillones de dólares.", "es") == [
        "NUM004"
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pl", "lat pięć kwintylionów"),
        ("ar", "تسعة كوينتينيليونات سبع"),
        ("ar", "الساعة تسعمائة ديسيليون مساء"),
        ("en", "in nine quintillion sextillion"),
    ],
)
def test_sizes_beyond_all_precision_are_read(language: str, text: str) -> None:
    assert parse(text, language)
