"""What Russian texts say in figures and words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mtcheck.quantities import parse

CASES = [
    ("пятилетний срок", "measure", "5", "year"),
    ("две тысячи двести двадцать пять рублей", "money", "2225", "RUB"),
    ("с пятьюдесятью миллионами долларов США", "money", "50000000", "USD"),
    ("около полутора миллиардов евро", "money", "1500000000", "EUR"),
    ("стоит 12,5 млн руб. в месяц", "money", "12500000", "RUB"),
    ("почти 3 тыс. рублей", "money", "3000", "RUB"),
    ("HK$5 млрд", "money", "5000000000", "HKD"),
    ("15 млрд гонконгских долларов", "money", "15000000000", "HKD"),
    ("десять фунтов стерлингов", "money", "10", "GBP"),
    ("200 долл. США", "money", "200", "USD"),
    ("1 234 567,8 юаня", "money", "1234567.8", "CNY"),
    ("восемьдесят копеек", "money", "0.8", "RUB"),
    ("1 руб. 25 коп.", "money", "1.25", "RUB"),
    ("пять тысяч девятнадцать рублей, 85 копеек", "money", "5019.85", "RUB"),
    ("полмиллиона человек", "fraction", "500000", None),
    ("пол-миллиона", "number", "500000", None),
    ("двумстам тридцати двум сотрудникам", "number", "232", None),
    ("пятьсот тысяч сорок человек", "number", "500040", None),
    ("5 миллионов 200 тысяч", "number", "5200000", None),
    ("трёх человек", "number", "3", None),
    ("трем миллионам зрителей", "number", "3000000", None),
    ("на 5 п. п.", "percent", "5", "percentage-point"),
    ("на 0,25 процентного пункта", "percent", "0.25", "percentage-point"),
    ("на 25 базисных пунктов", "percent", "25", "basis-point"),
    ("пятнадцать процентов", "percent", "15", "percent"),
    ("пятипроцентный рост", "percent", "5", "percent"),
    ("30-процентный рост", "percent", "30", "percent"),
    ("двухлетний план", "measure", "2", "year"),
    ("двадцатипятилетний опыт", "measure", "25", "year"),
    ("50-летний юбилей", "measure", "50", "year"),
    ("стомиллионный клиент", "number", "100000000", None),
    ("25 кв. м", "measure", "25", "square-metre"),
    ("70 тысяч баррелей", "measure", "70000", "barrel"),
    ("минус 5 градусов", "measure", "-5", "celsius"),
    ("24 часа", "measure", "24", "hour"),
    ("2000 лет", "measure", "2000", "year"),
    ("две трети", "fraction", str(Decimal(2) / 3), None),
    ("одна пятая", "fraction", "0.2", None),
    ("каждый пятый", "fraction", "0.2", None),
    ("один из восьми", "fraction", "0.125", None),
    ("в 2,5 раза", "multiple", "2.5", None),
    ("вдвое больше", "multiple", "2", None),
    ("двадцать первый саммит", "ordinal", "21", None),
    ("на 2-м месте", "ordinal", "2", None),
]


@pytest.mark.parametrize(("text", "kind", "value", "unit"), CASES)
def test_reads(text: str, kind: str, value: str, unit: str | None) -> None:
    (quantity,) = parse(text, "ru")
    assert (quantity.kind, quantity.value, quantity.unit) == (kind, Decimal(value), unit)


CALENDAR = [
    ("в половине шестого", {"hour": 5, "minute": 30}),
    ("в половине шестого вечера", {"hour": 17, "minute": 30}),
    ("в половине первого", {"hour": 12, "minute": 30}),
    ("20 февраля 2025 года", {"day": 20, "month": 2, "year": 2025}),
    ("двадцать пятого мая", {"day": 25, "month": 5}),
    ("1-го мая", {"day": 1, "month": 5}),
    ("в феврале 2024 г.", {"month": 2, "year": 2024}),
    ("в 2025 году", {"year": 2025}),
    ("к 2025-му году", {"year": 2025}),
    ("в две тысячи пятом году", {"year": 2005}),
    ("01.03.2024", {"day": 1, "month": 3, "year": 2024}),
    ("в третьем квартале", {"quarter": 3}),
    ("в III квартале", {"quarter": 3}),
    ("за первое полугодие", {"half": 1}),
    ("в XXI веке", {"century": 21}),
    ("в двадцатом веке", {"century": 20}),
    ("в 90-х годах", {"decade": 90}),
    ("1990-е годы", {"decade": 1990}),
    ("в девяностые годы", {"decade": 90}),
    ("в пятницу", {"weekday": 4}),
    ("в среду", {"weekday": 2}),
    ("в 17 часов", {"hour": 17, "minute": 0}),
    ("в 5 часов вечера", {"hour": 17, "minute": 0}),
    ("в 14:30", {"hour": 14, "minute": 30}),
]


@pytest.mark.parametrize(("text", "parts"), CALENDAR)
def test_days_times_and_periods(text: str, parts: dict[str, int]) -> None:
    (quantity,) = parse(text, "ru")
    assert quantity.calendar is not None
    assert {name: getattr(quantity.calendar, name) for name in parts} == parts


@pytest.mark.parametrize(
    ("text", "bound", "direction"),
    [
        ("до 11 %", "at most", None),
        ("не менее 5 %", "at least", None),
        ("свыше 200 млн рублей", "more than", None),
        ("почти 10 %", "less than", None),
        ("10 % и более", "at least", None),
        ("прибыль выросла на 5 %", None, "up"),
        ("акции упали на 5 %", None, "down"),
        ("снижение на 5 %", None, "down"),
    ],
)
def test_bounds_and_directions(text: str, bound: str | None, direction: str | None) -> None:
    (quantity,) = parse(text, "ru")
    assert (quantity.bound, quantity.direction) == (bound, direction)


def test_ranges() -> None:
    (years,) = parse("двух-трёх лет", "ru")
    assert (years.value, years.upper, years.unit) == (2, 3, "year")
    for text in ("от 5 до 10 %", "5–10 %", "между 5 и 10 процентами"):
        (quantity,) = parse(text, "ru")
        assert (quantity.value, quantity.upper, quantity.unit) == (5, 10, "percent")


@pytest.mark.parametrize(
    "text", ["окружающую среду", "со своей семьёй", "один человек", "пол ребёнка", "все пункты"]
)
def test_leaves_alone(text: str) -> None:
    assert parse(text, "ru") == []


def test_sizes_without_a_number() -> None:
    (quantity,) = parse("десятки тысяч людей", "ru")
    assert (quantity.value, quantity.vague) == (10_000, True)
