"""Times of day with what stands around them: words for "noon", zones, days, spans; and lengths of time."""

from __future__ import annotations

import pytest

from mtcheck.quantities import parse
from tests.quantities.test_english_constructs import told


def read(text: str, language: str = "en") -> list[str]:
    return [told(quantity) for quantity in parse(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12:00 noon", ["time 12-0"]),
        ("12:00 midnight", ["time 0-0"]),
        ("7:30 GMT+2", ["time 7-30"]),
        ("7:30 UTC-05:30", ["time 7-30"]),
        ("7 pm (EST)", ["time 19-0"]),
        ("7 pm (in Boston)", ["time 19-0"]),
        ("between 5:30 and 7", ["time 5-30", "time 7-0"]),
        ("It ran from 3 to 5 this afternoon.", ["time 3-0", "time 17-0"]),
        ("the party Sat. at 5", ["date", "time 5-0"]),
        ("the party Mon. at 5", ["date", "time 5-0"]),
        ("He sat. At 5 he left.", ["number 5"]),
        ("at 12.30 on the 27th of December", ["time 12-30", "date 12-27"]),
        ("at 12.30 on the market", ["number 12.3"]),
        ("It is open from seven to nine tonight.", ["time 7-0", "time 21-0"]),
        ("It rose from 3 to 5 this morning.", ["number 3..5"]),
        ("It took 3 to 5 this morning.", ["number 3..5"]),
        ("between 5:30 and 7 people", ["time 5-30", "number 7"]),
        ("at nineteen thirty", ["time 19-30"]),
        ("at twenty oh five", ["time 20-5"]),
        ("at nineteen thirty people", ["number 19", "number 30"]),
        ("by ten to seven", ["time 6-50"]),
        ("It's 10 to 4", ["time 3-50"]),
        ("It was ten to seven.", ["time 6-50"]),
        ("They won ten to seven.", ["number 10", "number 7"]),
        ("from ten to seven", ["number 10", "number 7"]),
        ("10 min. to 8", ["time 7-50"]),
        ("three quarters past seven", ["time 7-45"]),
        ("half an hour past seven", ["time 7-30"]),
        ("half past seven May 22", ["time 7-30", "date 5-22"]),
        ("at 7 on May 22", ["time 7-0", "date 5-22"]),
        ("at 7 on the 22nd", ["time 7-0", "ordinal 22"]),
        ("at 7 on the map", ["number 7"]),
        ("on May 22, at seven.", ["date 5-22", "time 7-0"]),
        ("Friday around 7.", ["date", "about time 7-0"]),
        ("Monday night at 8", ["date", "time 20-0"]),
        ("until 7 this evening", ["time 19-0"]),
        ("between 4 and 5 this afternoon", ["time 4-0", "time 17-0"]),
        ("between 4 and 5 people this afternoon", ["number 4..5"]),
        ("7 died this morning", ["number 7"]),
        ("It rose by 7 this morning", ["number 7"]),
        ("at 4 early this morning", ["time 4-0"]),
        ("4 in the early hours", ["time 4-0"]),
        ("tonight at seven thirty", ["time 19-30"]),
        ("this morning at seven thirty people", ["time 7-0", "number 30"]),
        ("7 :30 pm", ["time 19-30"]),
        ("7 . 30 pm", ["time 19-30"]),
        ("9.30-4.30pm", ["time 9-30", "time 16-30"]),
        ("at 4 sharp", ["time 4-0"]),
        ("a sharp 7% fall", ["percent 7 percent"]),
        ("at 11-ish", ["time 11-0"]),
        ("10-ish people", ["number 10"]),
        ("7 oʼclock", ["time 7-0"]),
        ("2:30 hours", ["measure 2.5 hour"]),
        ("a 1:45-hour film", ["measure 1.75 hour"]),
        ("2:30 minutes", ["measure 2.5 minute"]),
        ("10:00 AEST", ["time 10-0"]),
        ("3 in the pm", ["time 15-0"]),
        ("fifteen to eight", ["time 7-45"]),
    ],
)
def test_english_times(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12:00 Uhr mittags", ["time 12-0"]),
        ("mittags um 12", ["time 12-0"]),
        ("mittags um eins", ["time 13-0"]),
        ("8 Uhr GMT+2", ["time 8-0"]),
        ("8 Uhr (MEZ)", ["time 8-0"]),
        ("um sieben dreißig", ["time 7-30"]),
        ("um neunzehn dreißig", ["time 19-30"]),
        ("um neunzehn dreißig Leute", ["number 19", "number 30"]),
        ("um 7 am 22. Mai", ["time 7-0", "date 5-22"]),
        ("um acht am Montag", ["time 8-0", "date"]),
        ("stieg um 7 am Montag", ["number 7", "date"]),
        ("10 Min. vor 8", ["time 7-50"]),
        ("um Punkt sieben", ["time 7-0"]),
        ("um Punkt 7 begann es", ["time 7-0"]),
        ("8.30–10.30 Uhr", ["time 8-30", "time 10-30"]),
        ("zwischen 8.30 und 10 Uhr", ["time 8-30", "time 10-0"]),
        ("8,30 bis 10 Euro", ["money 8.3..10 EUR"]),
        ("19.30 h", ["time 19-30"]),
        ("2,5 h", ["measure 2.5 hour"]),
        ("2:30 Stunden", ["measure 2.5 hour"]),
        ("2h30", ["measure 2.5 hour"]),
        ("19h30", ["time 19-30"]),
        ("um 2h30", ["time 2-30"]),
    ],
)
def test_german_times(text: str, expected: list[str]) -> None:
    assert read(text, "de") == expected


@pytest.mark.parametrize(
    ("language", "text", "zone"),
    [
        ("en", "7:30 GMT+2", 120),
        ("en", "7:30 UTC-05:30", -330),
        ("en", "7:30 GMT", 0),
        ("en", "7 pm (EST)", -300),
        ("en", "7 pm (GMT+0800)", 480),
        ("en", "7:30 GMT+20", 0),
        ("en", "7 pm (in Boston)", None),
        ("de", "8 Uhr GMT+2", 120),
        ("de", "8 Uhr (MEZ)", 60),
        ("de", "8 Uhr CEST", 120),
    ],
)
def test_zones(language: str, text: str, zone: int | None) -> None:
    time = parse(text, language)[0].calendar
    assert time is not None
    assert time.zone == zone
