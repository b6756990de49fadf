"""What Portuguese texts, of Brazil and of Portugal, say in figures and words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mtcheck.quantities import parse

CASES = [
    ("uma hora e meia de carro", "measure", "1.5", "hour"),
    ("durante mês e meio", "measure", "1.5", "month"),
    ("décimo primeiro lugar", "ordinal", "11", None),
    ("undécimo lugar", "ordinal", "11", None),
    ("três bilionésimos", "fraction", "0.000000003", None),
    ("3/4 de milha", "measure", "0.75", "mile"),
    ("menos 700 ou igual", "number", "-700", None),
    ("310 K", "measure", "310", "kelvin"),
    ("5 mi de reais", "money", "5000000", "BRL"),
    ("a 50 mi daqui", "measure", "50", "mile"),
    ("30º C", "measure", "30", "celsius"),
    ("cento e vinte e três mil quatrocentos e cinquenta e seis", "number", "123456", None),
    ("vinte e uma pessoas", "number", "21", None),
    ("mil e duzentos euros", "money", "1200", "EUR"),
    ("um milhão e duzentos mil habitantes", "number", "1200000", None),
    ("dois milhões e meio de dólares americanos", "money", "2500000", "USD"),
    ("2,5 bilhões de reais", "money", "2500000000", "BRL"),
    ("8 mil milhões de euros", "money", "8000000000", "EUR"),
    ("um bilião de euros", "money", "1000000000000", "EUR"),
    ("R$ 3,5 bi", "money", "3500000000", "BRL"),
    ("500 dólares de Hong Kong", "money", "500", "HKD"),
    ("15 dólares com 50", "money", "15.5", "USD"),
    ("cinco mil e dois milhões", "number", "5002000000", None),
    ("três mil e quinhentos milhões de euros", "money", "3500000000", "EUR"),
    ("girar 3 voltas", "measure", "3", "revolution"),
    ("50 cêntimos de euro", "money", "0.5", "EUR"),
    ("12,5 por cento", "percent", "12.5", "percent"),
    ("0,5 ponto percentual", "percent", "0.5", "percentage-point"),
    ("25 pontos-base", "percent", "25", "basis-point"),
    ("meia hora", "measure", "0.5", "hour"),
    ("24h", "measure", "24", "hour"),
    ("menos 5 graus", "measure", "-5", "celsius"),
    ("meia dúzia", "number", "6", None),
    ("dois terços dos votos", "fraction", str(Decimal(2) / 3), None),
    ("um em cada cinco", "fraction", "0.2", None),
    ("as vendas triplicaram", "multiple", "3", None),
]


@pytest.mark.parametrize(("text", "kind", "value", "unit"), CASES)
def test_reads(text: str, kind: str, value: str, unit: str | None) -> None:
    (quantity,) = parse(text, "pt")
    assert (quantity.kind, quantity.value, quantity.unit) == (kind, Decimal(value), unit)


CALENDAR = [
    ("Quinta, dia do santo", {"weekday": 3}),
    ("em meados do século XX", {"century": 20}),
    ("20 de fevereiro de 2025", {"day": 20, "month": 2, "year": 2025}),
    ("em 1º de maio", {"day": 1, "month": 5}),
    ("na segunda-feira", {"weekday": 0}),
    ("nesta quarta", {"weekday": 2}),
    ("no terceiro trimestre", {"quarter": 3}),
    ("o 2º semestre", {"half": 2}),
    ("ano fiscal 2023", {"year": 2023, "fiscal": True}),
    ("os anos noventa", {"decade": 90}),
    ("a década de 1970", {"decade": 1970}),
    ("no século XXI", {"century": 21}),
    ("às 15h30", {"hour": 15, "minute": 30}),
    ("às 8 da noite", {"hour": 20}),
    ("ao meio-dia", {"hour": 12}),
]


@pytest.mark.parametrize(("text", "parts"), CALENDAR)
def test_dates_and_times(text: str, parts: dict[str, int]) -> None:
    (quantity,) = parse(text, "pt")
    assert {name: getattr(quantity.calendar, name) for name in parts} == parts


def test_ranges_bounds_and_directions() -> None:
    (ranged,) = parse("entre 3 e 5 por cento", "pt")
    assert (ranged.value, ranged.upper, ranged.unit) == (3, 5, "percent")
    (bounded,) = parse("caiu até 11%", "pt")
    assert (bounded.bound, bounded.direction) == ("at most", "down")
    (bounded,) = parse("pelo menos 20 mortos", "pt")
    assert bounded.bound == "at least"
    (sized,) = parse("centenas de milhares de pessoas", "pt")
    assert (sized.vague, sized.value) == (True, 100_000)


@pytest.mark.parametrize("text", ["um euro", "segundo os dados", "o mar e a lei", "sem nós"])
def test_leaves_alone(text: str) -> None:
    assert parse(text, "pt") == []


@pytest.mark.parametrize(
    ("text", "hour", "minute"), [("às cinco e meia em ponto", 5, 30), ("dez para as 8pm", 19, 50)]
)
def test_minutes_before_and_at_the_hour(text: str, hour: int, minute: int) -> None:
    (quantity,) = parse(text, "pt")
    assert quantity.calendar is not None
    assert (quantity.calendar.hour, quantity.calendar.minute) == (hour, minute)


def test_ordinals_are_days_only_without_a_noun() -> None:
    texts = ("na sexta", "na quarta, às 9h", "na quinta posição", "até segunda.")
    days = [quantity.calendar for text in texts for quantity in parse(text, "pt") if quantity.kind != "time"]
    assert [day.weekday if day else None for day in days] == [4, 2, None, 0]


def test_inclusive_bounds() -> None:
    assert [
        parse(text, "pt")[0].bound for text in ("mais de 60 ou igual", "menos de 60 ou igual a isso")
    ] == [
        "at least",
        "at most",
    ]


@pytest.mark.parametrize(("text", "hour"), [("à tarde às 5", 17), ("de manhã às dez", 10), ("às 6 p m", 18)])
def test_the_part_of_the_day_may_go_first(text: str, hour: int) -> None:
    (quantity,) = parse(text, "pt")
    assert quantity.calendar is not None
    assert (quantity.calendar.hour, quantity.calendar.twelve_hour) == (hour, False)
