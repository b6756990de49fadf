"""Figures in each other's places are told by what they stand with; another order alone is none."""

from __future__ import annotations

import pytest

from tests.rules.test_written_forms import above_minor

_RIGHT = [
    ("5 buyers and 3 sellers came.", "Es kamen 5 Käufer und 3 Verkäufer."),
    ("They lost 86 of their 245 seats.", "Von ihren 245 Sitzen verloren sie 86."),
    ("It counted 615 of the 832 pages.", "Von den 832 Seiten des Buches zählte es 615."),
    ("Sales grew 11 rather than 7 percent.", "Der Umsatz wuchs um 11 statt um 7 Prozent."),
    (
        "Inflation eased to 2.9 percent in April from 3.1 percent in March.",
        "Die Inflation sank von 3,1 Prozent im März auf 2,9 Prozent im April.",
    ),
    ("In 2022 it fell to 40 from 45 in 2010.", "2022 fiel es von 45 im Jahr 2010 auf 40."),
    ("Tesla rose 5 percent and Nike 3 percent.", "Nike legte 3 Prozent zu, Tesla 5 Prozent."),
    ("It rose 5 points to 120.", "Es stieg um 5 auf 120 Punkte."),
    ("He had 34 points and 11 rebounds.", "Er kam auf 34 Punkte und 11 Rebounds."),
    (
        "It lost 3 percent in Spain and 5 percent in Italy.",
        "Es verlor 5 Prozent in Italien und 3 in Spanien.",
    ),
    ("40,000 of the 50,000 tickets were sold.", "Von 50.000 Tickets waren 40.000 verkauft."),
    ("It made a profit of 5 million on sales of 10 million.", "Von 10 Millionen Umsatz blieben 5 Millionen."),
    ("He won for the third time in five years.", "In fünf Jahren gewann er zum dritten Mal."),
    ("2023: 1,204 jobs; 2024: 1,198 jobs", "2023: 1.204 Stellen; 2024: 1.198 Stellen"),
    ("EPS: $0.88 vs. $0.85 expected", "Gewinn je Aktie: 0,88 Dollar, erwartet waren 0,85 Dollar"),
    ("It has 626 million users, 246 million of whom pay.", "246 Millionen der 626 Millionen Nutzer zahlen."),
]
_WRONG = [
    ("5 buyers and 3 sellers came.", "Es kamen 3 Käufer und 5 Verkäufer."),
    ("They lost 86 of their 245 seats.", "Sie verloren 245 ihrer 86 Sitze."),
    ("Sales grew 11 rather than 7 percent.", "Der Umsatz wuchs um 7 statt um 11 Prozent."),
    (
        "Costs rose 9.1%, outpacing a 6.8% gain in sales.",
        "Die Kosten stiegen um 6,8 % und damit schneller als der Umsatz, der um 9,1 % zulegte.",
    ),
    (
        "Inflation eased to 2.9 percent in April from 3.1 percent in March.",
        "Die Inflation sank von 3,1 Prozent im April auf 2,9 Prozent im März.",
    ),
    (
        "It was 2.4 percent in May, after 2.9 percent in April.",
        "Im Mai 2,9 Prozent, nach 2,4 Prozent im April.",
    ),
    ("Tesla rose 5 percent and Nike 3 percent.", "Tesla stieg um 3 Prozent und Nike um 5 Prozent."),
    ("He had 34 points and 11 rebounds.", "Er kam auf 11 Punkte und 34 Rebounds."),
    ("He has to pay 90 daily rates of 70 euros.", "Er muss 70 Tagessätze zu je 90 Euro zahlen."),
    ("40,000 of the 50,000 tickets were sold.", "Von 40.000 Tickets waren 50.000 verkauft."),
    (
        "Inflation was 2.2 percent, after 2.5 percent in 2023.",
        "Die Inflation betrug 2,5 Prozent nach 2,2 Prozent im Jahr 2023.",
    ),
    ("He won with 51.2 percent, ahead of Kral on 48.8.", "Er gewann mit 48,8 Prozent vor Kral mit 51,2."),
    ("Of the 27 members, 21 voted in favour.", "27 der 21 Mitglieder stimmten dafür."),
    ("He won for the third time in five years.", "Er gewann zum fünften Mal in drei Jahren."),
    ("2023: 1,204 jobs; 2024: 1,198 jobs", "2023: 1.198 Stellen; 2024: 1.204 Stellen"),
    ("EPS: $0.88 vs. $0.85 expected", "Gewinn je Aktie: 0,85 Dollar gegenüber erwarteten 0,88 Dollar"),
    ("In Berlin 5 percent and in Hamburg 7 percent.", "In Hamburg 5 Prozent und in Berlin 7 Prozent."),
    ("Eight wins, three draws and two defeats.", "Acht Siege, zwei Unentschieden, drei Niederlagen."),
    (
        "It has 626 million users, 246 million of whom pay.",
        "Es hat 246 Millionen Nutzer, von denen 626 Millionen zahlen.",
    ),
]


@pytest.mark.parametrize(("english", "german"), _RIGHT)
def test_another_order_alone_is_silent(english: str, german: str) -> None:
    assert above_minor(english, german, ("en", "de")) == []
    assert above_minor(german, english, ("de", "en")) == []


@pytest.mark.parametrize(("english", "german"), _WRONG)
def test_figures_in_each_others_places_are_told(english: str, german: str) -> None:
    assert [flag.code for flag in above_minor(english, german, ("en", "de"))] == ["NUM007"]
    assert [flag.code for flag in above_minor(german, english, ("de", "en"))] == ["NUM007"]
