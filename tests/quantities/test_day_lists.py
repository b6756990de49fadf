"""Days that share the month of one of them, in English and German, hand-computed."""

from __future__ import annotations

import pytest

from mtcheck.quantities import parse
from tests.quantities.test_english_constructs import told


def read(text: str, language: str = "en") -> list[str]:
    return [told(quantity) for quantity in parse(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("May 22, 23 and 24", ["date 5-22", "date 5-23", "date 5-24"]),
        ("On May 22, 23 and 24, 2018, they met.", ["date 5-22", "date 2018-5-23", "date 2018-5-24"]),
        ("On May 22, 23 and 24 people died.", ["date 5-22", "number 23", "number 24"]),
        ("On May 22, 23 people died.", ["date 5-22", "number 23"]),
        ("June 5, 7, 9 or 11", ["date 6-5", "date 6-7", "date 6-9", "date 6-11"]),
        ("June 5, 3 and 9", ["date 6-5", "number 3", "number 9"]),
        ("22nd and 23rd of June", ["date 6-22", "date 6-23"]),
        ("the 22nd, 23rd and 24th of May 2018", ["date 2018-5-22", "date 2018-5-23", "date 2018-5-24"]),
        ("22, 23 and 24 May", ["date 5-22", "date 5-23", "date 5-24"]),
        ("on 5, 12 and 19 June", ["date 6-5", "date 6-12", "date 6-19"]),
        ("between the fourth and the ninth of May", ["date 5-4", "date 5-9"]),
        ("In section 3, 5 and 6 May", ["number 3", "date 5-5", "date 5-6"]),
        ("the 12th, 5th of May", ["ordinal 12", "date 5-5"]),
        ("the third and fourth quarter of 2019", ["period 3", "period 4", "date 2019"]),
        ("third and fourth quarters", ["period 3", "period 4"]),
        ("the 18th and 19th centuries", ["period 18", "period 19"]),
        ("between the 18th and the 20th century", ["period 18", "period 20"]),
        ("He came third and in the fourth quarter", ["ordinal 3", "period 4"]),
    ],
)
def test_english_lists(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("am 22., 23. und 24. Mai 2018", ["date 2018-5-22", "date 2018-5-23", "date 2018-5-24"]),
        ("22., 23. oder 24. Mai", ["date 5-22", "date 5-23", "date 5-24"]),
        ("den 4., den 5. und den 6. Mai", ["date 5-4", "date 5-5", "date 5-6"]),
        ("am ersten und zweiten Mai", ["date 5-1", "date 5-2"]),
        ("der 3. Platz und 5. Mai", ["ordinal 3", "date 5-5"]),
        ("in der Nacht vom 22. auf den 23. Mai", ["date 5-22", "date 5-23"]),
        ("22.–23.05.2018", ["date 2018-5-22", "date 2018-5-23"]),
        ("22. - 23. 5. 2018", ["date 2018-5-22", "date 2018-5-23"]),
        ("am 22. und 23.5.", ["date 5-22", "date 5-23"]),
        ("vom 4. auf Platz 5", ["ordinal 4", "number 5"]),
        ("im Mai des Jahres 2018", ["date 2018-5"]),
        ("am 22. Mai des Jahres 2018", ["date 2018-5-22"]),
        ("im dritten und vierten Quartal", ["period 3", "period 4"]),
        ("im 3. und 4. Quartal 2019", ["period 3", "period 4", "date 2019"]),
        ("vom 18. bis 20. Jahrhundert", ["period 18", "period 20"]),
        ("Platz 3 und 4. Quartal", ["number 3", "period 4"]),
    ],
)
def test_german_lists(text: str, expected: list[str]) -> None:
    assert read(text, "de") == expected
