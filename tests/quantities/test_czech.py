"""What Czech texts say in figures and words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mtcheck.quantities import parse
from mtcheck.quantities.quantity import Calendar

CASES = [
    ("dva tisíce dvě stě dvacet pět korun", "money", "2225", "CZK"),
    ("s padesáti miliony amerických dolarů", "money", "50000000", "USD"),
    ("půldruhé miliardy eur", "money", "1500000000", "EUR"),
    ("stojí 12,5 mil. Kč", "money", "12500000", "CZK"),
    ("3 tis. Kč měsíčně", "money", "3000", "CZK"),
    ("8 milionů švédských korun", "money", "8000000", "SEK"),
    ("2 biliony jenů", "money", "2000000000000", "JPY"),
    ("10 liber šterlinků", "money", "10", "GBP"),
    ("tři miliony rublů", "money", "3000000", "RUB"),
    ("1 234,56 Kč", "money", "1234.56", "CZK"),
    ("1.234,56 Kč", "money", "1234.56", "CZK"),
    ("padesát haléřů", "money", "0.5", "CZK"),
    ("stodolarová bankovka", "money", "100", "USD"),
    ("půl milionu lidí", "number", "500000", None),
    ("dvě stě třicet dva zaměstnanců", "number", "232", None),
    ("sto dvacet tři tisíc čtyři sta padesát šest", "number", "123456", None),
    ("5 milionů 200 tisíc", "number", "5200000", None),
    ("dvěma milionům diváků", "number", "2000000", None),
    ("desetimilionová země", "number", "10000000", None),
    ("pětadvacet hostů", "number", "25", None),
    ("dvaadvaceti hostům", "number", "22", None),
    ("jednačtyřicet hostů", "number", "41", None),
    ("dvacetpět hostů", "number", "25", None),
    ("stopadesát hostů", "number", "150", None),
    ("nula celá pět", "number", "0.5", None),
    ("stovka lidí", "number", "100", None),
    ("na 1500 lidí", "number", "1500", None),
    ("tři celé pět procenta", "percent", "3.5", "percent"),
    ("o 5 procentních bodů", "percent", "5", "percentage-point"),
    ("o 0,5 p. b.", "percent", "0.5", "percentage-point"),
    ("o 25 bazických bodů", "percent", "25", "basis-point"),
    ("patnácti procenty", "percent", "15", "percent"),
    ("pětiprocentní růst", "percent", "5", "percent"),
    ("30procentní růst", "percent", "30", "percent"),
    ("dvouletý plán", "measure", "2", "year"),
    ("pětadvacetileté zkušenosti", "measure", "25", "year"),
    ("50letý muž", "measure", "50", "year"),
    ("12měsíční lhůta", "measure", "12", "month"),
    ("půlhodinová cesta", "measure", "30", "minute"),
    ("čtvrtstoletí", "measure", "25", "year"),
    ("dva a půl roku", "measure", "2.5", "year"),
    ("dvaapůl roku", "measure", "2.5", "year"),
    ("25 metrů čtverečních", "measure", "25", "square-metre"),
    ("tři čtvereční kilometry", "measure", "3", "square-kilometre"),
    ("130 kilometrů v hodině", "measure", "130", "kilometre-per-hour"),
    ("70 tisíc barelů", "measure", "70000", "barrel"),
    ("minus 5 stupňů", "measure", "-5", "celsius"),
    ("5 stupňů pod nulou", "measure", "-5", "celsius"),
    ("50 mil daleko", "measure", "50", "mile"),
    ("devět mil odtud", "measure", "9", "mile"),
    ("devět mil. korun", "money", "9000000", "CZK"),
    ("24 hodin", "measure", "24", "hour"),
    ("do 48 hodin", "measure", "48", "hour"),
    ("dvě třetiny", "fraction", str(Decimal(2) / 3), None),
    ("pětina", "fraction", "0.2", None),
    ("tři čtvrtiny", "fraction", "0.75", None),
    ("každý pátý", "fraction", "0.2", None),
    ("jeden z osmi", "fraction", "0.125", None),
    ("méně než poloviční podíl", "fraction", "0.5", None),
    ("2,5krát", "multiple", "2.5", None),
    ("dvakrát více", "multiple", "2", None),
    ("trojnásobek", "multiple", "3", None),
    ("zčtyřnásobil", "multiple", "4", None),
    ("dvaapůlkrát", "multiple", "2.5", None),
    ("dvacátý první summit", "ordinal", "21", None),
    ("jednadvacátého summitu", "ordinal", "21", None),
    ("už potřetí", "ordinal", "3", None),
]


@pytest.mark.parametrize(("text", "kind", "value", "unit"), CASES)
def test_reads(text: str, kind: str, value: str, unit: str | None) -> None:
    (quantity,) = parse(text, "cs")
    assert (quantity.kind, quantity.value, quantity.unit) == (kind, Decimal(value), unit)


CALENDAR = [
    ("20. února 2025", {"day": 20, "month": 2, "year": 2025}),
    ("1. 9. 2015", {"day": 1, "month": 9, "year": 2015}),
    ("01.03.2024", {"day": 1, "month": 3, "year": 2024}),
    ("dvacátého pátého května", {"day": 25, "month": 5}),
    ("v únoru 2024", {"month": 2, "year": 2024}),
    ("červnové volby", {"month": 6}),
    ("v roce 2025", {"year": 2025}),
    ("ve třetím čtvrtletí", {"quarter": 3}),
    ("ve 3. čtvrtletí", {"quarter": 3}),
    ("v prvním pololetí", {"half": 1}),
    ("ve 21. století", {"century": 21}),
    ("v 90. letech", {"decade": 90}),
    ("v osmdesátých letech", {"decade": 80}),
    ("v pátek", {"weekday": 4}),
    ("středečního přenosu", {"weekday": 2}),
    ("v 17 hodin", {"hour": 17, "minute": 0}),
    ("v 17.30", {"hour": 17, "minute": 30}),
    ("ve 14:30", {"hour": 14, "minute": 30}),
    ("v 5 odpoledne", {"hour": 17, "minute": 0}),
    ("o půlnoci", {"hour": 0, "minute": 0}),
    ("v půl osmé", {"hour": 7, "minute": 30}),
    ("ve čtvrt na osm", {"hour": 7, "minute": 15}),
    ("ve tři čtvrtě na osm ráno", {"hour": 7, "minute": 45}),
    ("po osmé hodině večer", {"hour": 20, "minute": 0}),
    ("do sedmé hodiny ranní", {"hour": 7, "minute": 0}),
    ("po 20. hodině", {"hour": 20, "minute": 0}),
    ("dvacet minut před devátou", {"hour": 8, "minute": 40}),
]


@pytest.mark.parametrize(("text", "parts"), CALENDAR)
def test_days_times_and_periods(text: str, parts: dict[str, int]) -> None:
    (quantity,) = parse(text, "cs")
    assert quantity.calendar is not None
    assert {name: getattr(quantity.calendar, name) for name in parts} == parts


def test_both_hours_of_a_span() -> None:
    first, second = parse("mezi 10. a 20. hodinou", "cs")
    assert (first.calendar, second.calendar) == (
        Calendar(hour=10, minute=0, twelve_hour=True),
        Calendar(hour=20, minute=0),
    )


@pytest.mark.parametrize(
    ("text", "bound", "direction"),
    [
        ("až 300 hlasů", "at most", None),
        ("nejméně 5 %", "at least", None),
        ("více než 200 milionů korun", "more than", None),
        ("necelých 10 %", "less than", None),
        ("zhruba 10 %", "about", None),
        ("10 % nebo více", "at least", None),
        ("zisk vzrostl o 5 %", None, "up"),
        ("akcie klesly o 5 %", None, "down"),
        ("snížit až na 3 %", None, "down"),
    ],
)
def test_bounds_and_directions(text: str, bound: str | None, direction: str | None) -> None:
    (quantity,) = parse(text, "cs")
    assert (quantity.bound, quantity.direction) == (bound, direction)


def test_ranges() -> None:
    (people,) = parse("od 10 do 15 osob", "cs")
    assert (people.value, people.upper) == (10, 15)
    for text in ("5 až 10 %", "5–10 %", "mezi 5 a 10 procenty"):
        (quantity,) = parse(text, "cs")
        assert (quantity.value, quantity.upper, quantity.unit) == (5, 10, "percent")
    assert [q.calendar.year for q in parse("v letech 2010–2015", "cs") if q.calendar] == [2010, 2015]


@pytest.mark.parametrize(
    "text",
    ["jeden člověk", "obě strany", "jen pro ně", "v první řadě", "hlavní den", "pes a lev", "denní tisk"],
)
def test_leaves_alone(text: str) -> None:
    assert parse(text, "cs") == []


@pytest.mark.parametrize(
    ("text", "value"), [("desítky tisíc lidí", 10_000), ("desetitisíce lidí", 10_000), ("statisíce", 100_000)]
)
def test_sizes_without_a_number(text: str, value: int) -> None:
    (quantity,) = parse(text, "cs")
    assert (quantity.value, quantity.vague) == (value, True)


def test_a_full_stop_behind_an_abbreviated_million_tells_it_from_miles() -> None:
    (people,) = parse("50 mil. lidí", "cs")
    assert (people.value, people.unit) == (50_000_000, None)
