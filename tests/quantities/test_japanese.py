"""What Japanese texts say in figures and words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mtcheck.quantities import parse

CASES = [
    ("1兆2000億円", "money", "1200000000000", "JPY"),
    ("5億3000万ドル", "money", "530000000", "USD"),
    ("10億米ドル", "money", "1000000000", "USD"),
    ("2割7分4厘", "percent", "27.4", "percent"),
    ("面積は70km²です", "measure", "70", "square-kilometre"),
    ("300万香港ドル", "money", "3000000", "HKD"),
    ("4億人民元", "money", "400000000", "CNY"),
    ("5000万ウォン", "money", "50000000", "KRW"),
    ("三千五百万円", "money", "35000000", "JPY"),
    ("百万円", "money", "1000000", "JPY"),
    ("20銭", "money", "0.20", "JPY"),
    ("１万２０００人", "number", "12000", None),
    ("千二百人", "number", "1200", None),
    ("二人の男", "number", "2", None),
    ("三つの理由", "number", "3", None),
    ("約3割", "percent", "30", "percent"),
    ("3割5分", "percent", "35", "percent"),
    ("１２．５％増", "percent", "12.5", "percent"),
    ("0.25%ポイント", "percent", "0.25", "percentage-point"),
    ("25ベーシスポイント", "percent", "25", "basis-point"),
    ("3分の1", "fraction", "0.3333333333333333333333333333", None),
    ("半分", "fraction", "0.5", None),
    ("3倍", "multiple", "3", None),
    ("29歳", "measure", "29", "year"),
    ("3年半", "measure", "3.5", "year"),
    ("3カ月", "measure", "3", "month"),
    ("2週間", "measure", "2", "week"),
    ("5日間", "measure", "5", "day"),
    ("7時間", "measure", "7", "hour"),
    ("50メートル", "measure", "50", "metre"),
    ("時速70キロ", "measure", "70", "kilometre-per-hour"),
    ("マイナス5度", "measure", "-5", "celsius"),
    ("3.5ポイント上昇", "measure", "3.5", "point"),
    ("3番目", "ordinal", "3", None),
    ("2と4分の1", "number", "2.25", None),
    ("5割引", "percent", "50", "percent"),
    ("3ダース", "number", "36", None),
    ("第2位", "ordinal", "2", None),
]
DATES = [
    ("2025年2月20日（木）", {"year": 2025, "month": 2, "day": 20}),
    ("令和7年2月20日", {"year": 2025, "month": 2, "day": 20}),
    ("平成元年", {"year": 1989}),
    ("20日", {"day": 20}),
    ("木曜日", {"weekday": 3}),
    ("第3四半期", {"quarter": 3}),
    ("下半期", {"half": 2}),
    ("2024年度", {"year": 2024, "fiscal": True}),
    ("1990年代", {"decade": 1990}),
    ("21世紀", {"century": 21}),
    ("午後2時30分", {"hour": 14, "minute": 30}),
    ("朝8時半", {"hour": 8, "minute": 30}),
]
BOUNDS = [
    ("5人以上", "at least"),
    ("3000人超", "more than"),
    ("25万人余り", "more than"),
    ("100人未満", "less than"),
    ("100人以下", "at most"),
    ("最大50人", "at most"),
    ("少なくとも30人", "at least"),
    ("約40人", "about"),
    ("40人程度", "about"),
]
UNREAD = [
    "三菱商事", "六本木", "十分な", "一部", "一緒に", "万博", "千葉県", "七夕",
    "八幡", "アイドル", "フランス", "ワシントン", "四国",
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "value", "unit"), CASES)
def test_reads(text: str, kind: str, value: str, unit: str | None) -> None:
    (quantity,) = parse(text, "ja")
    assert (quantity.kind, quantity.value, quantity.unit) == (kind, Decimal(value), unit)


@pytest.mark.parametrize(("text", "parts"), DATES)
def test_dates(text: str, parts: dict[str, int]) -> None:
    (quantity,) = parse(text, "ja")
    calendar = quantity.calendar
    assert calendar is not None
    names = [name for name in calendar.__slots__ if name != "twelve_hour"]
    assert {name: value for name in names if (value := getattr(calendar, name))} == parts


@pytest.mark.parametrize(("text", "bound"), BOUNDS)
def test_bounds(text: str, bound: str) -> None:
    (quantity,) = parse(text, "ja")
    assert quantity.bound == bound


@pytest.mark.parametrize("text", UNREAD)
def test_left_unread(text: str) -> None:
    assert not parse(text, "ja")


def test_ranges_and_sizes() -> None:
    (share,) = parse("5％から10％", "ja")
    assert (share.value, share.upper, share.unit) == (5, 10, "percent")
    (people,) = parse("20〜30人", "ja")
    assert (people.value, people.upper) == (20, 30)
    (size,) = parse("数十億ドル", "ja")
    assert (size.value, size.vague, size.unit) == (10**9, True, "USD")
    first, last = parse("4～6月期", "ja")
    assert first.calendar is not None
    assert last.calendar is not None
    assert (first.calendar.month, last.calendar.month) == (4, 6)


def test_a_discount_tells_what_is_left_as_well() -> None:
    (discount,) = parse("2割引きで販売", "ja")
    assert (discount.value, discount.alternatives) == (20, (80,))


def test_a_few() -> None:
    (hours,) = parse("２、３時間", "ja")
    assert (hours.value, hours.upper, hours.unit) == (2, 3, "hour")
