"""What Italian texts say in figures and words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mtcheck.quantities import parse
from mtcheck.quantities.languages.it import numeral

CASES = [
    ("un'ora e mezza di auto", "measure", "1.5", "hour"),
    ("venti a 210 km/h", "measure", "210", "kilometre-per-hour"),
    ("venti euro", "money", "20", "EUR"),
    ("sposati da vent'anni", "measure", "20", "year"),
    ("un giovane ventitreenne", "measure", "23", "year"),
    ("duecentotrentamila abitanti", "number", "230000", None),
    ("centoventitremilaquattrocentocinquantasei voti", "number", "123456", None),
    ("ventitré anni", "measure", "23", "year"),
    ("ventun giorni", "measure", "21", "day"),
    ("un milione e duecentomila abitanti", "number", "1200000", None),
    ("un milione e mezzo di euro", "money", "1500000", "EUR"),
    ("2,5 miliardi di dollari americani", "money", "2500000000", "USD"),
    ("mille miliardi di euro", "money", "1000000000000", "EUR"),
    ("tremila sterline", "money", "3000", "GBP"),
    ("200mila euro", "money", "200000", "EUR"),
    ("3,5 mln di euro", "money", "3500000", "EUR"),
    ("500 dollari di Hong Kong", "money", "500", "HKD"),
    ("50 centesimi di euro", "money", "0.5", "EUR"),
    ("il 12,5 per cento", "percent", "12.5", "percent"),
    ("0,5 punti percentuali", "percent", "0.5", "percentage-point"),
    ("25 punti base", "percent", "25", "basis-point"),
    ("50 chilometri all'ora", "measure", "50", "kilometre-per-hour"),
    ("mezz'ora", "measure", "0.5", "hour"),
    ("meno 5 gradi", "measure", "-5", "celsius"),
    ("un centinaio di case", "number", "100", None),
    ("mezza dozzina", "number", "6", None),
    ("due terzi dei voti", "fraction", str(Decimal(2) / 3), None),
    ("un quarto della flotta", "fraction", "0.25", None),
    ("uno su cinque", "fraction", "0.2", None),
    ("le vendite sono triplicate", "multiple", "3", None),
]


@pytest.mark.parametrize(("text", "kind", "value", "unit"), CASES)
def test_reads(text: str, kind: str, value: str, unit: str | None) -> None:
    (quantity,) = parse(text, "it")
    assert (quantity.kind, quantity.value, quantity.unit) == (kind, Decimal(value), unit)


CALENDAR = [
    ("all'inizio dell'Ottocento", {"century": 19}),
    ("il tre agosto", {"day": 3, "month": 8}),
    ("sono le otto e un quarto", {"hour": 8, "minute": 15}),
    ("nel 2014 ha vinto", {"year": 2014}),
    ("il 20 febbraio 2025", {"day": 20, "month": 2, "year": 2025}),
    ("il 1° maggio", {"day": 1, "month": 5}),
    ("lunedì scorso", {"weekday": 0}),
    ("nel terzo trimestre", {"quarter": 3}),
    ("il 2° semestre", {"half": 2}),
    ("esercizio 2023", {"year": 2023, "fiscal": True}),
    ("gli anni Novanta", {"decade": 90}),
    ("negli anni '70", {"decade": 70}),
    ("il XXI secolo", {"century": 21}),
    ("nel Novecento", {"century": 20}),
    ("alle ore 15.30", {"hour": 15, "minute": 30}),
    ("alle 8 di sera", {"hour": 20}),
    ("alle tre e mezza", {"hour": 3, "minute": 30}),
    ("mancano venti minuti alle sette", {"hour": 6, "minute": 40}),
    ("il quattro gen. 2019", {"day": 4, "month": 1, "year": 2019}),
]


@pytest.mark.parametrize(("text", "parts"), CALENDAR)
def test_dates_and_times(text: str, parts: dict[str, int]) -> None:
    (quantity,) = parse(text, "it")
    assert {name: getattr(quantity.calendar, name) for name in parts} == parts


def test_ranges_bounds_and_directions() -> None:
    (ranged,) = parse("tra il 3 e il 5 per cento", "it")
    assert (ranged.value, ranged.upper, ranged.unit) == (3, 5, "percent")
    (bounded,) = parse("è sceso fino all'11%", "it")
    assert (bounded.bound, bounded.direction) == ("at most", "down")
    (bounded,) = parse("almeno 20 morti", "it")
    assert bounded.bound == "at least"
    (sized,) = parse("centinaia di migliaia di persone", "it")
    assert (sized.vague, sized.value) == (True, 100_000)


@pytest.mark.parametrize(
    "text", ["un euro", "tu sei un amico", "secondo gli esperti", "il mare e il set", "Secondo Rossi"]
)
def test_leaves_alone(text: str) -> None:
    assert parse(text, "it") == []


def test_numerals_in_one_word() -> None:
    spellings = {"centotto": 108, "centootto": 108, "ventotto": 28, "millecento": 1100, "duemilauno": 2001}
    assert {word: numeral(word) for word in spellings} == spellings
    assert numeral("milano") is None


@pytest.mark.parametrize(
    ("text", "hour"), [("nel pomeriggio alle 5", 17), ("domattina alle dieci", 10), ("alle 6 p m", 18)]
)
def test_the_part_of_the_day_may_go_first(text: str, hour: int) -> None:
    (quantity,) = parse(text, "it")
    assert quantity.calendar is not None
    assert (quantity.calendar.hour, quantity.calendar.twelve_hour) == (hour, False)
