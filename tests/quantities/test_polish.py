"""What Polish texts say in figures and words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mtcheck.quantities import parse
from mtcheck.quantities.quantity import Calendar

CASES = [
    ("dwa tysiące dwieście dwadzieścia pięć złotych", "money", "2225", "PLN"),
    ("z pięćdziesięcioma milionami dolarów amerykańskich", "money", "50000000", "USD"),
    ("półtora miliarda euro", "money", "1500000000", "EUR"),
    ("kosztuje 12,5 mln zł", "money", "12500000", "PLN"),
    ("3 tys. zł miesięcznie", "money", "3000", "PLN"),
    ("5 mld HK$", "money", "5000000000", "HKD"),
    ("15 mld dolarów hongkońskich", "money", "15000000000", "HKD"),
    ("2 bln jenów", "money", "2000000000000", "JPY"),
    ("10 funtów szterlingów", "money", "10", "GBP"),
    ("1 234,56 zł", "money", "1234.56", "PLN"),
    ("1.234,56 zł", "money", "1234.56", "PLN"),
    ("pięćdziesiąt groszy", "money", "0.5", "PLN"),
    ("pół miliona osób", "number", "500000", None),
    ("dwustu trzydziestu dwóm pracownikom", "number", "232", None),
    ("pięciuset czterdziestu widzów", "number", "540", None),
    ("sto dwadzieścia trzy tysiące czterysta pięćdziesiąt sześć", "number", "123456", None),
    ("5 milionów 200 tysięcy", "number", "5200000", None),
    ("dwóm milionom widzów", "number", "2000000", None),
    ("o 5 pkt proc.", "percent", "5", "percentage-point"),
    ("o 0,5 p.p.", "percent", "0.5", "percentage-point"),
    ("o 25 punktów bazowych", "percent", "25", "basis-point"),
    ("piętnaście procent", "percent", "15", "percent"),
    ("pięcioprocentowy wzrost", "percent", "5", "percent"),
    ("30-procentowy wzrost", "percent", "30", "percent"),
    ("30-proc. wzrost", "percent", "30", "percent"),
    ("dwuletni plan", "measure", "2", "year"),
    ("dwudziestopięcioletnie doświadczenie", "measure", "25", "year"),
    ("50-letni jubileusz", "measure", "50", "year"),
    ("25 m kw.", "measure", "25", "square-metre"),
    ("70 tysięcy baryłek", "measure", "70000", "barrel"),
    ("minus 5 stopni", "measure", "-5", "celsius"),
    ("24 godziny", "measure", "24", "hour"),
    ("2000 lat", "measure", "2000", "year"),
    ("dwie trzecie", "fraction", str(Decimal(2) / 3), None),
    ("jedna piąta", "fraction", "0.2", None),
    ("trzy czwarte", "fraction", "0.75", None),
    ("co piąty", "fraction", "0.2", None),
    ("jeden na ośmiu", "fraction", "0.125", None),
    ("2,5 razy", "multiple", "2.5", None),
    ("dwukrotnie więcej", "multiple", "2", None),
    ("dwudziesty pierwszy szczyt", "ordinal", "21", None),
]


@pytest.mark.parametrize(("text", "kind", "value", "unit"), CASES)
def test_reads(text: str, kind: str, value: str, unit: str | None) -> None:
    (quantity,) = parse(text, "pl")
    assert (quantity.kind, quantity.value, quantity.unit) == (kind, Decimal(value), unit)


CALENDAR = [
    ("20 lutego 2025 r.", {"day": 20, "month": 2, "year": 2025}),
    ("20 lutego 2025 roku", {"day": 20, "month": 2, "year": 2025}),
    ("dwudziestego piątego maja", {"day": 25, "month": 5}),
    ("w lutym 2024 r.", {"month": 2, "year": 2024}),
    ("w 2025 roku", {"year": 2025}),
    ("01.03.2024", {"day": 1, "month": 3, "year": 2024}),
    ("w trzecim kwartale", {"quarter": 3}),
    ("w III kw.", {"quarter": 3}),
    ("w pierwszym półroczu", {"half": 1}),
    ("w XXI wieku", {"century": 21}),
    ("w XIX w.", {"century": 19}),
    ("w dwudziestym pierwszym wieku", {"century": 21}),
    ("w latach 90.", {"decade": 90}),
    ("lata dziewięćdziesiąte", {"decade": 90}),
    ("w piątek", {"weekday": 4}),
    ("o godz. 17", {"hour": 17, "minute": 0}),
    ("o godz. 17.30", {"hour": 17, "minute": 30}),
    ("o 5 po południu", {"hour": 17, "minute": 0}),
    ("o 14:30", {"hour": 14, "minute": 30}),
    ("o północy", {"hour": 0, "minute": 0}),
    ("o ósmej", {"hour": 8, "minute": 0}),
    ("o drugiej trzydzieści", {"hour": 2, "minute": 30}),
    ("trzecia nad ranem", {"hour": 3, "minute": 0}),
    ("pół do dwunastej", {"hour": 11, "minute": 30}),
    ("o dwudziestej pierwszej", {"hour": 21, "minute": 0}),
]


@pytest.mark.parametrize(("text", "parts"), CALENDAR)
def test_days_times_and_periods(text: str, parts: dict[str, int]) -> None:
    (quantity,) = parse(text, "pl")
    assert quantity.calendar is not None
    assert {name: getattr(quantity.calendar, name) for name in parts} == parts


@pytest.mark.parametrize(
    ("text", "bound", "direction"),
    [
        ("do 11 %", "at most", None),
        ("co najmniej 5 %", "at least", None),
        ("ponad 200 mln zł", "more than", None),
        ("niespełna 10 %", "less than", None),
        ("10 % lub więcej", "at least", None),
        ("zysk wzrósł o 5 %", None, "up"),
        ("akcje spadły o 5 %", None, "down"),
        ("obniżka o 5 %", None, "down"),
    ],
)
def test_bounds_and_directions(text: str, bound: str | None, direction: str | None) -> None:
    (quantity,) = parse(text, "pl")
    assert (quantity.bound, quantity.direction) == (bound, direction)


def test_ranges() -> None:
    (people,) = parse("od 10 do 15 osób", "pl")
    assert (people.value, people.upper) == (10, 15)
    for text in ("od 5 do 10 %", "5–10 %", "między 5 a 10 proc."):
        (quantity,) = parse(text, "pl")
        assert (quantity.value, quantity.upper, quantity.unit) == (5, 10, "percent")
    assert [q.calendar.year for q in parse("lata 2010–2015", "pl") if q.calendar] == [2010, 2015]


@pytest.mark.parametrize("text", ["na północy kraju", "na południu", "jeden człowiek", "obie strony"])
def test_leaves_alone(text: str) -> None:
    assert parse(text, "pl") == []


def test_sizes_without_a_number() -> None:
    (quantity,) = parse("dziesiątki tysięcy ludzi", "pl")
    assert (quantity.value, quantity.vague) == (10_000, True)


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("za kwadrans ósma", 7, 45),
        ("kwadrans po ósmej", 8, 15),
        ("Wpół do dziewiątej.", 8, 30),
        ("pięć po siódmej", 7, 5),
        ("Jest za dziesięć szósta.", 5, 50),
        ("o 8-ej", 8, 0),
        ("o godzinie ósmej", 8, 0),
    ],
)
def test_spoken_times(text: str, hour: int, minute: int) -> None:
    (quantity,) = parse(text, "pl")
    assert quantity.calendar == Calendar(hour=hour, minute=minute, twelve_hour=True)


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [("ósma trzydzieści rano", 8, 30), ("o 17-tej", 17, 0), ("o godzinie siedemnastej", 17, 0)],
)
def test_hours_named_by_ordinals(text: str, hour: int, minute: int) -> None:
    (quantity,) = parse(text, "pl")
    assert quantity.calendar == Calendar(hour=hour, minute=minute)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("na 3 godziny", "3", "hour"),
        ("około 2 godzin", "2", "hour"),
        ("o 3 godziny dłużej", "3", "hour"),
        ("godzinę i pół", "1.5", "hour"),
        ("rok i pół", "1.5", "year"),
        ("trzy kwadranse", "45", "minute"),
        ("pięć minutek", "5", "minute"),
        ("5 stopni poniżej zera", "-5", "celsius"),
        ("szesc tygodni", "6", "week"),
        ("dwa miesiace", "2", "month"),
    ],
)
def test_more_measures(text: str, value: str, unit: str) -> None:
    (quantity,) = parse(text, "pl")
    assert (quantity.kind, quantity.value, quantity.unit) == ("measure", Decimal(value), unit)


@pytest.mark.parametrize(
    ("text", "value"),
    [("dziewietnascie", 19), ("dwadziescia trzy tysiace", 23_000), ("piecset", 500), ("dziewięc", 9)],
)
def test_numerals_without_their_marks(text: str, value: int) -> None:
    (quantity,) = parse(text, "pl")
    assert quantity.value == value


def test_words_that_look_like_numerals_without_marks() -> None:
    assert parse("Stary piec stoi na skraju pol, a miła sąsiadka ma łat wiele.", "pl") == []


@pytest.mark.parametrize(
    ("text", "value"), [("dwudziestegopierwszego", 21), ("trzydziestypierwszy", 31), ("trzysetny", 300)]
)
def test_ordinals_in_one_word(text: str, value: int) -> None:
    (quantity,) = parse(text, "pl")
    assert (quantity.kind, quantity.value) == ("ordinal", value)


@pytest.mark.parametrize(
    ("text", "month"), [("3 V 2015", 5), ("3.V.2015", 5), ("3 VII 2015", 7), ("3.XII.2015 r.", 12)]
)
def test_roman_months(text: str, month: int) -> None:
    (quantity,) = parse(text, "pl")
    assert quantity.calendar == Calendar(year=2015, month=month, day=3)
