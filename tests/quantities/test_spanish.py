"""What Spanish texts say in figures and words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mtcheck.quantities import parse

CASES = [
    ("a hora y media en coche", "measure", "1.5", "hour"),
    ("un estudio de año y medio", "measure", "1.5", "year"),
    ("una hora y media de viaje", "measure", "1.5", "hour"),
    ("tres mil quinientos millones de euros", "money", "3500000000", "EUR"),
    ("15 dólares con 50", "money", "15.5", "USD"),
    ("girar 3 vueltas", "measure", "3", "revolution"),
    ("10,7 miles de millones de dólares", "money", "10700000000", "USD"),
    ("6 mil 74 actas", "number", "6074", None),
    ("una baja de un por ciento", "percent", "1", "percent"),
    ("milésimo quingentésimo vigésimo tercero", "ordinal", "1523", None),
    ("el septimo arte", "ordinal", "7", None),
    ("ocho décimas", "fraction", "0.8", None),
    ("un cuarto de hora", "measure", "0.25", "hour"),
    ("31 centígrado", "measure", "31", "celsius"),
    ("80 km2", "measure", "80", "square-kilometre"),
    ("siete veinteavos", "fraction", "0.35", None),
    ("tres cuartos de millón de pesos", "money", "750000", "MXN"),
    ("ocho millones dos milésimo", "ordinal", "8002000", None),
    ("el dosmilésimo", "ordinal", "2000", None),
    ("nueve coma ciento veinticinco", "number", "9.125", None),
    ("2 lakhs de rupias", "money", "200000", "INR"),
    ("seis noches", "measure", "6", "night"),
    ("ciento veintitrés mil cuatrocientos cincuenta y seis socios", "number", "123456", None),
    ("doscientas una personas", "number", "201", None),
    ("treinta y un mil habitantes", "number", "31000", None),
    ("mil doscientos euros", "money", "1200", "EUR"),
    ("8.000 millones de dólares", "money", "8000000000", "USD"),
    ("ocho mil millones de dólares estadounidenses", "money", "8000000000", "USD"),
    ("un billón de pesos mexicanos", "money", "1000000000000", "MXN"),
    ("3 mil 500 millones de pesos chilenos", "money", "3500000000", "CLP"),
    ("un millón y medio de euros", "money", "1500000", "EUR"),
    ("2 millones y medio de libras esterlinas", "money", "2500000", "GBP"),
    ("500 dólares de Hong Kong", "money", "500", "HKD"),
    ("20 coronas suecas", "money", "20", "SEK"),
    ("3,5 M€", "money", "3500000", "EUR"),
    ("1.234,56 euros", "money", "1234.56", "EUR"),
    ("80 céntimos de euro", "money", "0.8", "EUR"),
    ("un 12,5 por ciento", "percent", "12.5", "percent"),
    ("0,5 puntos porcentuales", "percent", "0.5", "percentage-point"),
    ("25 puntos básicos", "percent", "25", "basis-point"),
    ("dos años y medio", "measure", "2.5", "year"),
    ("menos 5 grados", "measure", "-5", "celsius"),
    ("una docena de huevos", "number", "12", None),
    ("medio millón", "number", "500000", None),
    ("dos tercios de los votos", "fraction", str(Decimal(2) / 3), None),
    ("una cuarta parte de la flota", "fraction", "0.25", None),
    ("uno de cada cinco niños", "fraction", "0.2", None),
    ("tres veces más", "multiple", "3", None),
    ("las ventas se duplicaron", "multiple", "2", None),
]


@pytest.mark.parametrize(("text", "kind", "value", "unit"), CASES)
def test_reads(text: str, kind: str, value: str, unit: str | None) -> None:
    (quantity,) = parse(text, "es")
    assert (quantity.kind, quantity.value, quantity.unit) == (kind, Decimal(value), unit)


CALENDAR = [
    ("a principios del siglo XIX", {"century": 19}),
    ("a finales del siglo XX", {"century": 20}),
    ("a las once y cuarenta de la mañana", {"hour": 11, "minute": 40}),
    ("a las 8 menos cuarto de la tarde", {"hour": 19, "minute": 45}),
    ("el tres de agosto", {"day": 3, "month": 8}),
    ("16 de abril, 2002.", {"day": 16, "month": 4, "year": 2002}),
    ("el 20 de febrero de 2025", {"day": 20, "month": 2, "year": 2025}),
    ("el 1.º de mayo", {"day": 1, "month": 5}),
    ("el lunes pasado", {"weekday": 0}),
    ("en el segundo trimestre", {"quarter": 2}),
    ("el primer semestre", {"half": 1}),
    ("año fiscal 2023", {"year": 2023, "fiscal": True}),
    ("los años noventa", {"decade": 90}),
    ("la década de 1990", {"decade": 1990}),
    ("el siglo XXI", {"century": 21}),
    ("a las 15.30 horas", {"hour": 15, "minute": 30}),
    ("a las 8 de la tarde", {"hour": 20}),
    ("a las tres y media", {"hour": 3, "minute": 30}),
]


@pytest.mark.parametrize(("text", "parts"), CALENDAR)
def test_dates_and_times(text: str, parts: dict[str, int]) -> None:
    (quantity,) = parse(text, "es")
    assert {name: getattr(quantity.calendar, name) for name in parts} == parts


def test_ranges_bounds_and_directions() -> None:
    (ranged,) = parse("entre el 3 y el 5 por ciento", "es")
    assert (ranged.value, ranged.upper, ranged.unit) == (3, 5, "percent")
    (bounded,) = parse("cayó hasta un 11 %", "es")
    assert (bounded.bound, bounded.direction) == ("at most", "down")
    (bounded,) = parse("al menos 20 muertos", "es")
    assert bounded.bound == "at least"
    (sized,) = parse("miles de millones de euros", "es")
    assert (sized.vague, sized.value, sized.unit) == (True, 10**9, "EUR")


@pytest.mark.parametrize("text", ["un euro", "segundo plano", "el mar y el sol"])
def test_leaves_alone(text: str) -> None:
    assert all(quantity.kind == "ordinal" for quantity in parse(text, "es"))


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [("cuarto para las siete de la tarde", 18, 45), ("10 min pasadas las nueve de la noche", 21, 10)],
)
def test_minutes_before_and_past_the_hour(text: str, hour: int, minute: int) -> None:
    (quantity,) = parse(text, "es")
    assert quantity.calendar is not None
    assert (quantity.calendar.hour, quantity.calendar.minute) == (hour, minute)


def test_days_in_cardinals_behind_their_month() -> None:
    (quantity,) = parse("Llegan en agosto veintitrés.", "es")
    assert quantity.calendar is not None
    assert (quantity.calendar.month, quantity.calendar.day) == (8, 23)


@pytest.mark.parametrize(
    ("text", "hour"), [("por la tarde a las 5", 17), ("por la mañana a las diez", 10), ("a las 6 p m", 18)]
)
def test_the_part_of_the_day_may_go_first(text: str, hour: int) -> None:
    (quantity,) = parse(text, "es")
    assert quantity.calendar is not None
    assert (quantity.calendar.hour, quantity.calendar.twelve_hour) == (hour, False)
