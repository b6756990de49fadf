"""Numbers as they are spoken and informally written: English and German, hand-computed."""

from __future__ import annotations

import pytest

from mtcheck.quantities import parse
from tests.quantities.test_english_constructs import told

ENGLISH = [
    ("the twenty-third", ["ordinal 23"]),
    ("the three hundred and sixth visitor", ["ordinal 306"]),
    ("their four millionth car", ["ordinal 4000000"]),
    ("the fiftyfourth", ["ordinal 54"]),
    ("her thirty-second birthday", ["ordinal 32"]),
    ("a twenty second delay, 1 second", ["measure 20 second", "measure 1 second"]),
    ("the sixth of April, April sixth 2011", ["date 4-6", "date 2011-4-6"]),
    ("five point two percent", ["percent 5.2 percent"]),
    ("six point zero four million", ["number 6040000"]),
    ("rose .4 percent to -.25", ["percent 0.4 percent", "number -0.25"]),
    ("minus seven degrees", ["measure -7 celsius"]),
    ("7 hundred and 12 ships, 6 hundred", ["number 712", "number 600"]),
    ("forty thousands, 30 dozens", ["number 40000", "number 360"]),
    ("hundred seventeen, thousand gallons", ["number 117", "measure 1000 gallon"]),
    ("four hundred and three quarters", ["number 400.75"]),
    ("a million and a half people", ["number 1500000"]),
    ("seven and two fifths", ["number 7.4"]),
    ("4 ninths, 3-3/4 tons, 3 quarters", ["fraction 0.4444", "measure 3.75 tonne", "measure 3 quarter-year"]),
    ("fifth of an inch, the fifth of a series", ["measure 0.2 inch", "ordinal 5"]),
    ("Sunday at 7", ["date", "time 7-0"]),
    ("on 9 July at six thirty", ["date 7-9", "time 6-30"]),
    ("june fourth eleven twenty", ["date 6-4", "time 11-20"]),
    ("since 2012, october", ["date 2012-10"]),
    ("In 2012, October was cold", ["date 2012", "date 10"]),
    ("rose on Sunday at 7 percent", ["date", "percent 7 percent"]),
    ("a file of 70 mb", ["measure 70 megabyte"]),
    ("six twelfths", ["fraction 0.5"]),
    ("3 1/2 inches", ["measure 3.5 inch"]),
    (">40 and <= -6%", ["more than number 40", "at most percent -6 percent"]),
    ("~12 km, 5~8 km", ["about measure 12 kilometre", "measure 5..8 kilometre"]),
    ("4 dollars and 30 cents, 7 dollars 25.", ["money 4.3 USD", "money 7.25 USD"]),
    ("85 EUR million, 30 us dollars", ["money 85000000 EUR", "money 30 USD"]),
    ("6 km2, 7m3, 4 cups", ["measure 6 square-kilometre", "measure 7 cubic-metre", "measure 4 cup"]),
    ("two hours and a half, an hour and a half", ["measure 2.5 hour", "measure 1.5 hour"]),
    ("thirty degrees below zero", ["measure -30 celsius"]),
    ("between 3 g and about 11 g", ["measure 3..11 gram"]),
    ("a quarter mile, 40K users", ["measure 0.25 mile", "number 40000"]),
    ("half past four, a quarter to 9, ten past six", ["time 4-30", "time 8-45", "time 6-10"]),
    ("twenty minutes to three", ["time 2-40"]),
    ("six forty pm, 7 in the evening, 9 p. m.", ["time 18-40", "time 19-0", "time 21-0"]),
    ("5/Nov/2011, Aug-2012, 2013-oct-7", ["date 2011-11-5", "date 2012-8", "date 2013-10-7"]),
    ("on Nov4; on 22 of April; in 2014 July", ["date 11-4", "date 4-22", "date 2014-7"]),
    ("06/07/88, 5-6-2012, 2011.6.5", ["date 1988-6-7", "date 2012-5-6", "date 2011-6-5"]),
    ("8 km per hour, 9 km/s", ["measure 8 kilometre-per-hour", "measure 9 kilometre-per-second"]),
    ("3 cubic inches, 4 dl, 2 dozen", ["measure 3 cubic-inch", "measure 4 decilitre", "number 24"]),
    ("70 Albanian lek, 80 kyats", ["money 70 ALL", "money 80 MMK"]),
    ("June the 14th, 11/2013", ["date 6-14", "date 2013-11"]),
    ("2013-07-06T11:45", ["date 2013-7-6", "time 11-45"]),
    ("forty - three days, 1 in 6 people", ["measure 43 day", "fraction 0.1667"]),
    ("three more weeks, 4 consecutive quarters", ["measure 3 week", "measure 4 quarter-year"]),
    (
        "70 °f, 12 fahrenheit degrees, 6 below zero",
        ["measure 70 fahrenheit", "measure 12 fahrenheit", "measure -6 celsius"],
    ),
    ("see https://example.org/2013/4%20a for 5", ["number 5"]),
    ("five to eleven am, 20 minutes past noon", ["time 10-55", "time 12-20"]),
    ("in the afternoon at 4, 9 in the night", ["time 16-0", "time 21-0"]),
    ("may 2013, march 3rd, April the second", ["date 2013-5", "date 3-3", "date 4-2"]),
    ("it may 3 times", ["multiple 3"]),
    ("hk$ 7, 30 jordaniandinars", ["money 7 HKD", "money 30 JOD"]),
    ("30 (kg), 8'', 60 -70 mm", ["measure 30 kilogram", "measure 8 inch", "measure 60..70 millimetre"]),
    ("less than or equal to 9", ["at most number 9"]),
    ("about sixty or more, more than 7 or equal to", ["at least number 60", "at least number 7"]),
    (
        "five hundred six hundred, hundred two hundred",
        ["number 500", "number 600", "number 100", "number 200"],
    ),
    ("two hundred and three hundred", ["number 200", "number 300"]),
    ("three thousand four thousand seven", ["number 3000", "number 4007"]),
    ("two thousand twenty-three thousand", ["number 2000", "number 23000"]),
    ("five million six million", ["number 5000000", "number 6000000"]),
    ("two hundred five thousand, three million four thousand", ["number 205000", "number 3004000"]),
    ("the seventy thousand three hundredth", ["ordinal 70300"]),
]
GERMAN = [
    ("drei Komma zwei Prozent", ["percent 3.2 percent"]),
    ("zwölf Komma null sieben", ["number 12.07"]),
    ("eine Viertelstunde, dreikommasieben Meter", ["measure 15 minute", "measure 3.7 metre"]),
    ("zwei Euro und dreißig Cent", ["money 2.3 EUR"]),
    ("der 3te, 5.000ster Gast", ["ordinal 3", "ordinal 5000"]),
    ("halb vier, viertel nach 9, viertel drei", ["time 3-30", "time 9-15", "time 2-15"]),
    ("zehn Minuten vor sechs, 12 Uhr nachts", ["time 5-50", "time 0-0"]),
    ("am 22.11. kommt er", ["date 11-22"]),
    ("ein und dreißig, sechs und vierzig, hundert und neun", ["number 31", "number 46", "number 109"]),
    ("zwischen vier und dreißig", ["number 4..30"]),
    ("der hundertvierte, am 17. Tag, zu viert", ["ordinal 104", "ordinal 17", "ordinal 4"]),
    ("drei halbe, zweieindrittel, fünf Achtel", ["number 1.5", "fraction 2.3333", "fraction 0.625"]),
    ("neun Uhr zwanzig, um zehn nach vier", ["time 9-20", "time 4-10"]),
    ("ein Uhr nachmittags, 1. 6. 2011", ["time 13-0", "date 2011-6-1"]),
    ("9 Uhr am Abend", ["time 21-0"]),
    ("tausend ein hundert sieben, vier tausend ein und dreißig", ["number 1107", "number 4031"]),
    ("zwölf Grad unter null", ["measure -12 celsius"]),
    ("der millionste Besucher", ["ordinal 1000000"]),
    ("minus sieben Grad", ["measure -7 celsius"]),
    ("vier und zwei Drittel Millionen", ["number 4666666.6667"]),
    (
        "fünf hundert sechs hundert, hundert zwei hundert",
        ["number 500", "number 600", "number 100", "number 200"],
    ),
    ("zwei hundert und drei hundert", ["number 200", "number 300"]),
    ("drei tausend vier tausend sieben", ["number 3000", "number 4007"]),
    ("tausend hundert zwei tausend vier und zwanzig", ["number 1100", "number 2024"]),
    ("zwei tausend drei und zwanzig tausend", ["number 2000", "number 23000"]),
    ("fünf Millionen sechs Millionen", ["number 5000000", "number 6000000"]),
    ("zwei hundert fünf tausend, drei Millionen vier tausend", ["number 205000", "number 3004000"]),
    ("der siebzig tausend drei hundertste", ["ordinal 70300"]),
    ("drei Millionen tausend zwei, zwei Millionen ein tausend sechs", ["number 3001002", "number 2001006"]),
    ("hundert ein tausend", ["number 101000"]),
]


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english(text: str, expected: list[str]) -> None:
    assert [told(quantity) for quantity in parse(text, "en")] == expected


@pytest.mark.parametrize(("text", "expected"), GERMAN)
def test_german(text: str, expected: list[str]) -> None:
    assert [told(quantity) for quantity in parse(text, "de")] == expected
