"""What German writes and says, construct by construct: each in its whole family, hand-computed."""

from __future__ import annotations

import pytest

from mtcheck.quantities import parse
from tests.quantities.test_english_constructs import told


def read(text: str) -> list[str]:
    return [told(quantity) for quantity in parse(text, "de")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sechstausend und drei Millionen", ["number 6000", "number 3000000"]),
        ("vier Millionen und zwei Milliarden", ["number 4000000", "number 2000000000"]),
        ("sechshundert und drei", ["number 603"]),
        ("sechshundert und drei Millionen", ["number 603000000"]),
        ("fünf und dreißigtausend", ["number 35000"]),
        ("sechs und vierzigtausendzweihundert", ["number 46200"]),
        ("tausend zweihunderttausend", ["number 1000", "number 200000"]),
        ("eins zehn", ["number 10"]),
        ("dreieinhalbtausend", ["fraction 3500"]),
        ("anderthalbmal, zweieinhalbmal", ["multiple 1.5", "multiple 2.5"]),
        ("anderthalb Dutzend", ["fraction 18"]),
        ("2 Millionen dreihunderttausend", ["number 2300000"]),
        ("4 Millionen und 200 Tausend", ["number 4200000"]),
        ("zwei Trilliarden", ["number 2000000000000000000000"]),
        ("drei Tausendstel, ein Milliardstel", ["fraction 0.003", "fraction 0"]),
        ("der hundertunddritte, tausendunderste", ["ordinal 103", "ordinal 1001"]),
        ("drei dreiviertel Stunden", ["measure 3.75 hour"]),
    ],
)
def test_numbers(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ein 400-m-Lauf, eine 0,5-l-Dose", ["measure 400 metre", "measure 0.5 litre"]),
        ("7 Grad minus, 7 Grad minus 2", ["measure -7 celsius", "measure 7 celsius", "number -2"]),
        ("eine Stunde zwanzig", ["measure 1.3333 hour"]),
        ("ein Viertelliter", ["measure 250 millilitre"]),
        ("eine halbstündige Rede", ["measure 30 minute"]),
        ("drei Werktage, 10 Handelstage", ["measure 3 day", "measure 10 day"]),
        ("1 Nacht, eine Nacht", ["measure 1 night"]),
        (
            "80 kmh, 12 kn, 5 sm",
            ["measure 80 kilometre-per-hour", "measure 12 knot", "measure 5 nautical-mile"],
        ),
        ("3 Meter in der Sekunde", ["measure 3 metre-per-second"]),
        ("4 Umdrehungen, 4 Drehungen", ["measure 4 revolution", "measure 4 revolution"]),
        ("8 finnische Mark, 8 Mark", ["money 8 FIM", "money 8 DEM"]),
        ("€30 und 20 Cent", ["money 30.2 EUR"]),
    ],
)
def test_measures_and_money(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("es ist zehn nach fünf", "5-10"),
        ("es ist 20 vor 9", "8-40"),
        ("6 Uhr und 20 Minuten", "6-20"),
        ("sechs Uhr zwanzig nachmittags", "18-20"),
        ("nachmittags um 4", "16-0"),
        ("abends um halb neun", "20-30"),
        ("am Morgen um 6 Uhr", "6-0"),
        ("2 Uhr in der Nacht", "2-0"),
        ("zwölf mittags", "12-0"),
        ("4:20 pm", "16-20"),
        ("5 p.m.", "17-0"),
    ],
)
def test_times_of_day(text: str, expected: str) -> None:
    assert read(text) == [f"time {expected}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mo., 6. Januar", ["date", "date 1-6"]),
        ("Di 21.3.", ["date", "date 3-21"]),
        ("So ist das. Do it yourself.", []),
        ("am 21.3 und am 4.12", ["date 3-21", "date 12-4"]),
        ("den 3.5 Prozent", ["percent 3.5 percent"]),
        ("4.8.", ["date 8-4"]),
        ("vom 4.8. bis 9.8.", ["date 8-4", "date 8-9"]),
        ("vom 4. bis zum 9. Mai", ["date 5-4", "date 5-9"]),
        ("im Jahr zweitausendvier", ["date 2004"]),
        ("am ersten Mai neunzehnhundertsechzig", ["date 1960-5-1"]),
        ("im Mai zweitausend Leute", ["date 5", "number 2000"]),
        ("Freitagabend um 9", ["date", "time 21-0"]),
        ("am 12. um 9", ["ordinal 12", "time 9-0"]),
    ],
)
def test_dates(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fünf vor zwölf", ["time 11-55"]),
        ("20 nach 8", ["time 8-20"]),
        ("fünf vor zwölf Leuten", ["number 5", "number 12"]),
        ("Donnerstag, 5.5.", ["date", "date 5-5"]),
        ("am Donnerstag, 5,5 Prozent", ["date", "percent 5.5 percent"]),
        ("Fr, 5. Mai", ["date", "date 5-5"]),
        ("Fr 5.50", ["money 5.5 CHF"]),
        ("40-gradig, 40 °Celsius", ["measure 40 celsius", "measure 40 celsius"]),
        ("EUR 5 bis 6 Millionen", ["money 5000000..6000000 EUR"]),
    ],
)
def test_hours_days_and_degrees(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    "text", ["Er hob 500 Euro ab.", "Die Bank schrieb 5 Millionen ab.", "in 20 Sekunden ab"]
)
def test_a_verbs_particle_is_no_bound(text: str) -> None:
    assert [quantity.bound for quantity in parse(text, "de")] == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ein-und-vierzig Boote", ["number 41"]),
        ("die vier-und-dreißigste Auflage", ["ordinal 34"]),
        ("eins Komma null", ["number 1"]),
        ("tausendundeine Nacht", ["measure 1001 night"]),
        ("dreihunderteine Frauen", ["number 301"]),
        ("15+ Jahre", ["at least measure 15 year"]),
        ("40+ Millionen Tonnen", ["at least measure 40000000 tonne"]),
        ("15+ Länder", ["at least number 15"]),
        ("sieben Euro fünfundzwanzig", ["money 7.25 EUR"]),
        ("1,6 m/s² oder 1,6 m/s2", ["measure 1.6 metre-per-square-second"] * 2),
        ("drei Geschäftstage", ["measure 3 day"]),
        ("acht Yuan sieben Jiao zwei Fen", ["money 8.72 CNY"]),
        ('ein Lineal, 12 " lang', ["measure 12 inch"]),
        ("212 °F, 373,15K", ["measure 212 fahrenheit", "measure 373.15 kelvin"]),
        ("im 18. Jhdt.", ["period 18"]),
        ("am 3. Tag des Juni 2019", ["date 2019-6-3"]),
        ("am 3. des Monats Juni", ["date 6-3"]),
        ("der 3. der Liste", ["ordinal 3"]),
        ("um 7 oder 8 Uhr", ["time 7-0", "time 8-0"]),
        ("7 oder 8 Boote", ["number 7", "number 8"]),
        ("frühmorgens um 5", ["time 5-0"]),
        ("spätabends um 11", ["time 23-0"]),
        ("um 9 gestern Abend", ["time 21-0"]),
        ("um 2 gestern Nacht", ["time 2-0"]),
        ("im fünften Monat des Jahres 2019", ["date 2019-5"]),
        ("im 5. Monat des Jahres 2019", ["date 2019-5"]),
        ("der fünfte Monat des Krieges", ["ordinal 5"]),
        ("minus ein Grad", ["measure -1 celsius"]),
        ("Acht Menschen starben. Acht leben.", ["number 8", "number 8"]),
        ("Er ließ es außer Acht.", []),
        ("mittags 1 Uhr", ["time 13-0"]),
        ("im Kalenderjahr 24", ["date 2024"]),
        ("um 10 Uhr spät am Abend", ["time 22-0"]),
        ("hundert vier und dreißig hundert zwei", ["number 134", "number 102"]),
        ("siebenhunderttausend eine Million", ["number 700000", "number 1000000"]),
        ("sieben und siebzig hundert", ["number 7700"]),
        ("vier Minuten vor 8:20 Uhr", ["time 8-16"]),
        ("vier Minuten vor 8.20 Uhr", ["time 8-16"]),
        ("vier Minuten vor 8 Uhr 20", ["time 8-16"]),
        ("in den 20 Minuten vor 8:00", ["measure 20 minute", "time 8-0"]),
        ("mittags sind es 20 Grad", ["time 12-0", "measure 20 celsius"]),
        ("pünktlich um 10", ["time 10-0"]),
        ("pünktlich um 10 Prozent", ["percent 10 percent"]),
        ("eine und eine dreiviertel Stunde", ["measure 1.75 hour"]),
        ("eindreiviertel Stunden", ["measure 1.75 hour"]),
        ("drei Hundertstelsekunden", ["measure 3 centisecond"]),
        ("zwei Zehntelsekunden, vier Tausendstelsekunden", ["measure 2 decisecond", "measure 4 millisecond"]),
        ("drei Hundertstel einer Sekunde", ["measure 0.03 second"]),
        ("unter vier Augen, auf Wolke sieben, in ihren vier Wänden", []),
        ("seine sieben Sachen und vier Wände", ["number 4"]),
        ("eine Zehn-Sekunden-Strafe", ["measure 10 second"]),
        ("über-60-Jährige", ["more than measure 60 year"]),
        ("im Halbstundentakt", ["measure 30 minute"]),
        ("im Viertelstundenrhythmus", ["measure 15 minute"]),
        ("halbstündlich, in viertelstündlichem Takt", ["measure 30 minute", "measure 15 minute"]),
        ("700 Meter in der Stunde", ["measure 700 metre-per-hour"]),
        ("80 Kilometer die Stunde", ["measure 80 kilometre-per-hour"]),
        ("5 Meter die Sekunde", ["measure 5 metre-per-second"]),
        ('Orwells „1984" und das „14" von ihr', ["date 1984", "number 14"]),
        ('der „Riese“ und ein 14"-Bildschirm', ["measure 14 inch"]),
        ("der Asteroid 2024 YR4", ["date 2024", "name"]),
    ],
)
def test_what_hangs_on_a_figure_or_an_hour(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("nächste Woche Mo oder Di", [0, 1]),
        ("Mo-Fr und So", [0, 4, 6]),
        ("Mi., Do. und Sa.", [2, 3, 5]),
        ("Montag und Di", [0, 1]),
        ("So und so, Mi und wir", []),
        ("So ist es, Do it", []),
    ],
)
def test_short_weekdays_beside_others(text: str, days: list[int]) -> None:
    calendars = [quantity.calendar for quantity in parse(text, "de")]
    assert [calendar.weekday for calendar in calendars if calendar is not None] == days


def test_a_day_behind_a_time_is_no_hour() -> None:
    found = [told(quantity) for quantity in parse("vom 5. Mai, 8 Uhr bis 7. Mai 2016", "de")]
    assert found == ["date 5-5", "time 8-0", "date 2016-5-7"]
