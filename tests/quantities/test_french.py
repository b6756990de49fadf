"""What French texts say in figures and words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mtcheck.quantities import parse

CASES = [
    ("une heure et demie de route", "measure", "1.5", "hour"),
    ("à une minute trente du leader", "measure", "1.5", "minute"),
    ("une heure et la moitié de la salle", "fraction", "0.5", None),
    ("une hausse de 3,5 millions d'euros", "money", "3500000", "EUR"),
    ("15 milliards de dollars américains", "money", "15000000000", "USD"),
    ("deux cent mille euros", "money", "200000", "EUR"),
    ("mille deux cents francs suisses", "money", "1200", "CHF"),
    ("1 234,56 €", "money", "1234.56", "EUR"),
    ("4,2 M€", "money", "4200000", "EUR"),
    ("quatre-vingt-dix-sept personnes", "number", "97", None),
    ("soixante et onze personnes", "number", "71", None),
    ("cent vingt-trois mille quatre cent cinquante-six", "number", "123456", None),
    ("un million deux cent mille habitants", "number", "1200000", None),
    ("12 points de pourcentage", "percent", "12", "percentage-point"),
    ("cent un clients", "number", "101", None),
    ("trente-et-un jours", "measure", "31", "day"),
    ("un quart de million d'euros", "money", "250000", "EUR"),
    ("négatif douze", "number", "-12", None),
    ("onze virgule soixante-dix-huit", "number", "11.78", None),
    ("onze virgule trois quatre", "number", "11.34", None),
    ("la réponse est moins un.", "number", "-1", None),
    ("un tiers de litre de lait", "measure", str(Decimal(1) / 3), "litre"),
    ("quart d'heure", "measure", "0.25", "hour"),
    ("les trente-sixièmes", "ordinal", "36", None),
    ("42 degrès f", "measure", "42", "fahrenheit"),
    ("310 K", "measure", "310", "kelvin"),
    ("deux millionièmes", "fraction", "0.000002", None),
    ("4 nuits", "measure", "4", "night"),
    ("une route de 8 x", "multiple", "8", None),
    ("quatre-vingt-une maisons", "number", "81", None),
    ("deux millions et demi de livres sterling", "money", "2500000", "GBP"),
    ("3 Mds €", "money", "3000000000", "EUR"),
    ("500 dollars de Hong Kong", "money", "500", "HKD"),
    ("50 centimes d'euro", "money", "0.5", "EUR"),
    ("25 points de base", "percent", "25", "basis-point"),
    ("50 kilomètres à l'heure", "measure", "50", "kilometre-per-hour"),
    ("pendant 5 heures", "measure", "5", "hour"),
    ("trois heures et demie de route", "measure", "3.5", "hour"),
    ("une trentaine de navires", "number", "30", None),
    ("une demi-douzaine", "number", "6", None),
    ("deux tiers des voix", "fraction", str(Decimal(2) / 3), None),
    ("un quart de la flotte", "fraction", "0.25", None),
    ("un sur cinq", "fraction", "0.2", None),
    ("les ventes ont triplé", "multiple", "3", None),
    ("quatre-vingts ans", "measure", "80", "year"),
    ("moins 5 degrés", "measure", "-5", "celsius"),
]


@pytest.mark.parametrize(("text", "kind", "value", "unit"), CASES)
def test_reads(text: str, kind: str, value: str, unit: str | None) -> None:
    (quantity,) = parse(text, "fr")
    assert (quantity.kind, quantity.value, quantity.unit) == (kind, Decimal(value), unit)


def test_dates_and_periods() -> None:
    (date,) = parse("le 1er mars 2024", "fr")
    assert date.calendar is not None
    assert (date.calendar.year, date.calendar.month, date.calendar.day) == (2024, 3, 1)
    century, decade = parse("au XXIe siècle, dans les années 1990", "fr")
    assert century.calendar is not None
    assert century.calendar.century == 21
    assert decade.calendar is not None
    assert decade.calendar.decade == 1990


TIMES = [
    ("neuf heures moins vingt", {"hour": 8, "minute": 40}),
    ("ouvert à 16h", {"hour": 16}),
    ("à 22 h 00", {"hour": 22, "minute": 0}),
    ("vers 20h30", {"hour": 20, "minute": 30}),
    ("à trois heures et demie", {"hour": 3, "minute": 30}),
    ("3 heures du matin", {"hour": 3}),
    ("au premier semestre", {"half": 1}),
    ("le 3e trimestre", {"quarter": 3}),
    ("l'exercice 2023", {"year": 2023, "fiscal": True}),
    ("les années quatre-vingt-dix", {"decade": 90}),
    ("lundi dernier", {"weekday": 0}),
]


@pytest.mark.parametrize(("text", "parts"), TIMES)
def test_times_and_periods(text: str, parts: dict[str, int]) -> None:
    (quantity,) = parse(text, "fr")
    assert {name: getattr(quantity.calendar, name) for name in parts} == parts


def test_lists_of_centuries_and_days() -> None:
    first, second = parse("les XIXe et XXe siècles", "fr")
    assert [quantity.calendar and quantity.calendar.century for quantity in (first, second)] == [19, 20]
    first, second = parse("les 1er et 2 novembre", "fr")
    assert [quantity.calendar and quantity.calendar.day for quantity in (first, second)] == [1, 2]


def test_ranges_bounds_and_directions() -> None:
    (ranged,) = parse("entre 3 et 5 %", "fr")
    assert (ranged.value, ranged.upper, ranged.unit) == (3, 5, "percent")
    (bounded,) = parse("une chute de plus d'un million d'euros", "fr")
    assert (bounded.bound, bounded.direction) == ("more than", "down")
    (sized,) = parse("des centaines de milliers de personnes", "fr")
    assert (sized.vague, sized.value) == (True, 100_000)


@pytest.mark.parametrize("text", ["un euro", "un téléphone flambant neuf", "le mari et la livre"])
def test_leaves_alone(text: str) -> None:
    assert parse(text, "fr") == []


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("six heures dans la soirée", 18, 0),
        ("neuf vingt ce soir", 21, 20),
        ("sept cinquante dans la matinée", 7, 50),
        ("onze trente p. m.", 23, 30),
    ],
)
def test_the_part_of_the_day_tells_the_time(text: str, hour: int, minute: int) -> None:
    (quantity,) = parse(text, "fr")
    assert quantity.calendar is not None
    assert (quantity.calendar.hour, quantity.calendar.minute) == (hour, minute)


def test_a_day_may_end_the_sentence_behind_its_month() -> None:
    (quantity,) = parse("Elle part Nov. 9", "fr")
    assert quantity.calendar is not None
    assert (quantity.calendar.month, quantity.calendar.day) == (11, 9)


def test_a_range_may_stand_behind_its_verb() -> None:
    (quantity,) = parse("des lots allant de 300 à 8000", "fr")
    assert (quantity.value, quantity.upper) == (300, 8000)
