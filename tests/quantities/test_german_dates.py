"""Dates and hours as German writes them, loosely dotted, in compounds and with parts of the day."""

from __future__ import annotations

import pytest

from mtcheck.quantities import parse
from tests.quantities.test_english_constructs import told


def read(text: str, language: str = "en") -> list[str]:
    return [told(quantity) for quantity in parse(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("am 7. 3.2018", ["date 2018-3-7"]),
        ("am 7.3. 2018", ["date 2018-3-7"]),
        ("am 7.3.'18", ["date 2018-3-7"]),
        ("am 7. 3. 18", ["date 2018-3-7"]),
        ("am 7. 3. 18 Uhr", ["date 3-7", "time 18-0"]),
        ("Mittwoch, 7.3", ["date", "date 3-7"]),
        ("7. 13.2018", ["number 7", "number 13.2018"]),
        ("28 . Oktober 2020", ["date 2020-10-28"]),
        ("im Feber", ["date 2"]),
        ("abends um ein Uhr", ["time 13-0"]),
        ("um ein Uhr 15", ["time 1-15"]),
        ("um ein Uhr dreißig", ["time 1-30"]),
        ("abends gegen 8", ["time 20-0"]),
        ("abends gegen 20 Leute", ["about number 20"]),
        ("um 11 Uhr fünf abends", ["time 23-5"]),
        ("um 11 Uhr fünf Läden", ["time 11-0", "number 5"]),
        ("um 11 Uhr zehn Minuten", ["time 11-10"]),
        ("eine Viertelstunde vor sieben", ["time 6-45"]),
        ("eine Viertelstunde vor Schluss", ["measure 15 minute"]),
        ("eine viertel Stunde nach sieben", ["time 7-15"]),
        ("19: 30 Uhr", ["time 19-30"]),
        ("19 :30 Uhr", ["time 19-30"]),
        ("um 5 am späten Nachmittag", ["time 17-0"]),
        ("um 7 früh", ["time 7-0"]),
        ("am 22., um 7 Uhr", ["ordinal 22", "time 7-0"]),
        ("um 7 am 22.5.", ["time 7-0", "date 5-22"]),
        ("um sieben am zweiundzwanzigsten", ["time 7-0", "ordinal 22"]),
        ("am Montagmittag", ["date", "time 12-0"]),
        ("Montagmittag um eins", ["date", "time 1-0"]),
        ("am Montagnachmittag", ["date"]),
        ("Sonntagmorgen um neun", ["date", "time 9-0"]),
        ("am Dienstagspätabend", ["date"]),
        ("die neunzehnhundertsiebziger Jahre", ["decade 1970"]),
        ("der Zweitausender", []),
    ],
)
def test_dates_and_hours(text: str, expected: list[str]) -> None:
    assert read(text, "de") == expected
