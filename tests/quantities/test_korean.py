"""What Korean texts say in figures and words, with the particles that hang on them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mtcheck.quantities import parse

CASES = [
    ("3억 5000만 원을", "money", "350000000", "KRW"),
    ("1조2000억원", "money", "1200000000000", "KRW"),
    ("500만 달러로", "money", "5000000", "USD"),
    ("100만 홍콩 달러를", "money", "1000000", "HKD"),
    ("2천만 위안", "money", "20000000", "CNY"),
    ("삼백만 원", "money", "3000000", "KRW"),
    ("12.5%로 상승했다", "percent", "12.5", "percent"),
    ("0.25%p 인하", "percent", "0.25", "percentage-point"),
    ("3퍼센트포인트", "percent", "3", "percentage-point"),
    ("25bp", "percent", "25", "basis-point"),
    ("3할", "percent", "30", "percent"),
    ("절반이", "fraction", "0.5", None),
    ("4분의 3", "fraction", "0.75", None),
    ("두 배", "multiple", "2", None),
    ("3배로", "multiple", "3", None),
    ("2만5천명", "number", "25000", None),
    ("1만 2000명", "number", "12000", None),
    ("2천500개", "number", "2500", None),
    ("천만 명", "number", "10000000", None),
    ("이천오백명", "number", "2500", None),
    ("세 명", "number", "3", None),
    ("열두 명은", "number", "12", None),
    ("스물다섯 살", "measure", "25", "year"),
    ("29세의", "measure", "29", "year"),
    ("3년간", "measure", "3", "year"),
    ("3개월", "measure", "3", "month"),
    ("5시간", "measure", "5", "hour"),
    ("50미터", "measure", "50", "metre"),
    ("40 km²이고", "measure", "40", "square-kilometre"),
    ("참석자는 이천육백이다", "number", "2600", None),
    ("시속 70km", "measure", "70", "kilometre-per-hour"),
    ("70km/h에", "measure", "70", "kilometre-per-hour"),
    ("영하 5도", "measure", "-5", "celsius"),
    ("두 번째", "ordinal", "2", None),
    ("열두번째 대회", "ordinal", "12", None),
    ("둘째 아들", "ordinal", "2", None),
    ("제십육회 대회", "ordinal", "16", None),
    ("삼등을", "ordinal", "3", None),
    ("사십오점삼달러", "money", "45.3", "USD"),
    ("영점칠", "number", "0.7", None),
    ("마이너스 육만", "number", "-60000", None),
    ("400부터 600까지", "number", "400", None),
    ("장점이 있다 8명", "number", "8", None),
    ("만원", "money", "10000", "KRW"),
    ("십달러", "money", "10", "USD"),
    ("삼분의 일", "fraction", "0.3333333333333333333333333333", None),
    ("제2차", "ordinal", "2", None),
]
DATES = [
    ("2025년 2월 20일", {"year": 2025, "month": 2, "day": 20}),
    ("20일에", {"day": 20}),
    ("목요일에", {"weekday": 3}),
    ("3분기에", {"quarter": 3}),
    ("하반기", {"half": 2}),
    ("2024 회계연도", {"year": 2024, "fiscal": True}),
    ("1990년대", {"decade": 1990}),
    ("21세기", {"century": 21}),
    ("오후 2시 30분", {"hour": 14, "minute": 30}),
]
BOUNDS = [
    ("5명 이상", "at least"),
    ("5억 달러가 넘는", "more than"),
    ("100여 명", "more than"),
    ("100명 미만", "less than"),
    ("100명 이하", "at most"),
    ("최대 50명", "at most"),
    ("최소 50명", "at least"),
    ("약 40명", "about"),
    ("40명가량", "about"),
]
UNREAD = [
    "이상한 사람", "만나다", "일본", "오늘", "구글", "사람", "구조했다", "이 회사는", "세계", "한국",
    "열차", "만약", "조사",
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "value", "unit"), CASES)
def test_reads(text: str, kind: str, value: str, unit: str | None) -> None:
    (quantity,) = parse(text, "ko")
    assert (quantity.kind, quantity.value, quantity.unit) == (kind, Decimal(value), unit)


@pytest.mark.parametrize(("text", "parts"), DATES)
def test_dates(text: str, parts: dict[str, int]) -> None:
    (quantity,) = parse(text, "ko")
    calendar = quantity.calendar
    assert calendar is not None
    names = [name for name in calendar.__slots__ if name != "twelve_hour"]
    assert {name: value for name in names if (value := getattr(calendar, name))} == parts


@pytest.mark.parametrize(("text", "bound"), BOUNDS)
def test_bounds(text: str, bound: str) -> None:
    (quantity,) = parse(text, "ko")
    assert quantity.bound == bound


@pytest.mark.parametrize("text", UNREAD)
def test_left_unread(text: str) -> None:
    assert not parse(text, "ko")


def test_ranges_and_sizes() -> None:
    (money,) = parse("3만~5만 원", "ko")
    assert (money.value, money.upper, money.unit) == (30_000, 50_000, "KRW")
    (people,) = parse("10~20명", "ko")
    assert (people.value, people.upper) == (10, 20)
    (size,) = parse("수십억 달러", "ko")
    assert (size.value, size.vague, size.unit) == (10**9, True, "USD")


def test_directions() -> None:
    (rise,) = parse("주가가 5% 올랐다", "ko")
    (fall,) = parse("주가가 5% 떨어졌다", "ko")
    assert (rise.direction, fall.direction) == ("up", "down")


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("70이거나 그보다 크다", "at least"),
        ("900과 같거나 그보다 적다", "at most"),
        ("70보다 높거나 그와 같다", "at least"),
        ("구백보다는 작거나 같다", "at most"),
        ("70보다 더 작은", "less than"),
        ("70보다 작지 않다", "at least"),
        ("900을 넘지 않는다", "at most"),
        ("900을 초과하는", "more than"),
        ("열 명 이하", "at most"),
    ],
)
def test_bounds_that_hold_their_number(text: str, bound: str) -> None:
    (quantity,) = parse(text, "ko")
    assert quantity.bound == bound


def test_months_in_words_have_their_day() -> None:
    (quantity,) = parse("칠월 십사일에 온다", "ko")
    assert quantity.calendar is not None
    assert (quantity.calendar.month, quantity.calendar.day) == (7, 14)


@pytest.mark.parametrize("text", ["이 점 이해한다", "이점이 많다", "이 점은 다르다"])
def test_a_point_made_is_no_decimal(text: str) -> None:
    assert not parse(text, "ko")
