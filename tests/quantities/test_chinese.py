"""What Chinese texts say in figures and words, simplified and traditional."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mtcheck.quantities import parse

CASES = [
    ("营收达2802亿元人民币", "money", "280200000000", "CNY"),
    ("營收達2802億元人民幣", "money", "280200000000", "CNY"),
    ("约合386亿美元", "money", "38600000000", "USD"),
    ("每袋重8斤", "measure", "8", "jin"),
    ("占地60km²", "measure", "60", "square-kilometre"),
    ("共三万亿元", "money", "3000000000000", "CNY"),
    ("一万二千亿元", "money", "1200000000000", "CNY"),
    ("1.2万亿美元", "money", "1200000000000", "USD"),
    ("售价5万港元", "money", "50000", "HKD"),
    ("涨到40便士", "money", "0.40", "GBP"),
    ("30余万人", "number", "300000", None),
    ("1万2000人", "number", "12000", None),
    ("3千万", "number", "30000000", None),
    ("一亿二千万", "number", "120000000", None),
    ("一百二十三名员工", "number", "123", None),
    ("一千零五页", "number", "1005", None),
    ("一万零三百票", "number", "10300", None),
    ("百分之十五", "percent", "15", "percent"),
    ("百分之三点五", "percent", "3.5", "percent"),
    ("千分之二", "percent", "2", "permille"),
    ("近三成", "percent", "30", "percent"),
    ("增长两成半", "percent", "25", "percent"),
    ("１２．５％", "percent", "12.5", "percent"),
    ("八折", "percent", "80", "percent"),
    ("8.5折", "percent", "85", "percent"),
    ("八五折", "percent", "85", "percent"),
    ("万分之三", "fraction", "0.0003", None),
    ("五又四分之一", "number", "5.25", None),
    ("3.5个百分点", "percent", "3.5", "percentage-point"),
    ("25个基点", "percent", "25", "basis-point"),
    ("四分之三", "fraction", "0.75", None),
    ("一半", "fraction", "0.5", None),
    ("8倍", "multiple", "8", None),
    ("翻了一番", "multiple", "2", None),
    ("翻两番", "multiple", "4", None),
    ("身高1米76", "measure", "1.76", "metre"),
    ("约一米七", "measure", "1.7", "metre"),
    ("九个加仑", "measure", "9", "gallon"),
    ("二十六摄氏°", "measure", "26", "celsius"),
    ("三分二的票", "fraction", str(Decimal(2) / 3), None),
    ("有三点二", "number", "3.2", None),
    ("9M", "number", "9000000", None),
    ("29岁", "measure", "29", "year"),
    ("两年半", "measure", "2.5", "year"),
    ("两个半小时", "measure", "2.5", "hour"),
    ("三個月", "measure", "3", "month"),
    ("二十分钟", "measure", "20", "minute"),
    ("零下5度", "measure", "-5", "celsius"),
    ("时速70公里", "measure", "70", "kilometre-per-hour"),
    ("七十公里", "measure", "70", "kilometre"),
    ("涨200点", "measure", "200", "point"),
    ("第三大", "ordinal", "3", None),
    ("二〇二五", "number", "2025", None),
]
DATES = [
    ("2025年2月20日", {"year": 2025, "month": 2, "day": 20}),
    ("二〇二五年三月", {"year": 2025, "month": 3}),
    ("零八年", {"year": 2008}),
    ("八月十五", {"month": 8, "day": 15}),
    ("41月", {"month": 41}),
    ("民国113年", {"year": 2024}),
    ("20世纪90年代", {"decade": 1990}),
    ("上世纪九十年代", {"decade": 90}),
    ("二十一世纪", {"century": 21}),
    ("第三季度", {"quarter": 3}),
    ("上半年", {"half": 1}),
    ("2024财年", {"year": 2024, "fiscal": True}),
    ("星期四", {"weekday": 3}),
    ("週四", {"weekday": 3}),
    ("下午2点30分", {"hour": 14, "minute": 30}),
    ("晚上8：30", {"hour": 20, "minute": 30}),
    ("上午十点半", {"hour": 10, "minute": 30}),
]
BOUNDS = [
    ("超过3000人", "more than"),
    ("10多亿美元", "more than"),
    ("20多岁", "more than"),
    ("5人以上", "at least"),
    ("不超过5人", "at most"),
    ("不足4万", "less than"),
    ("约4万", "about"),
    ("4万人左右", "about"),
]
UNREAD = [
    "十分重要", "百度和三星", "五角大楼", "三菱和三井", "四川", "亿万富翁", "一些问题",
    "半导体", "零售", "千万别去", "百货公司", "万一", "四处寻找", "数字", "分析", "日本", "二手车",
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "value", "unit"), CASES)
def test_reads(text: str, kind: str, value: str, unit: str | None) -> None:
    (quantity,) = parse(text, "zh")
    assert (quantity.kind, quantity.value, quantity.unit) == (kind, Decimal(value), unit)


@pytest.mark.parametrize(("text", "parts"), DATES)
def test_dates(text: str, parts: dict[str, int]) -> None:
    (quantity,) = parse(text, "zh")
    calendar = quantity.calendar
    assert calendar is not None
    names = [name for name in calendar.__slots__ if name != "twelve_hour"]
    assert {name: value for name in names if (value := getattr(calendar, name))} == parts


@pytest.mark.parametrize(("text", "bound"), BOUNDS)
def test_bounds(text: str, bound: str) -> None:
    (quantity,) = parse(text, "zh")
    assert quantity.bound == bound


@pytest.mark.parametrize("text", UNREAD)
def test_left_unread(text: str) -> None:
    assert not parse(text, "zh")


def test_ranges() -> None:
    (money,) = parse("3至5亿元", "zh")
    assert (money.value, money.upper) == (300_000_000, 500_000_000)
    (share,) = parse("10%—15%", "zh")
    assert (share.value, share.upper, share.unit) == (10, 15, "percent")
    (people,) = parse("三四十人", "zh")
    assert (people.value, people.upper) == (30, 40)
    first, last = parse("3月20日至22日", "zh")
    assert first.calendar is not None
    assert last.calendar is not None
    assert (first.calendar.month, first.calendar.day, last.calendar.day) == (3, 20, 22)


def test_sizes_and_names() -> None:
    (size,) = parse("数十亿美元", "zh")
    assert (size.value, size.vague, size.unit) == (10**9, True, "USD")
    (name,) = parse("三国演义", "zh") or (None,)
    assert name is None


def test_the_nearest_direction() -> None:
    (rise,) = parse("利润上涨5%", "zh")
    (fall,) = parse("利润下跌5%", "zh")
    assert (rise.direction, fall.direction) == ("up", "down")


def test_what_remains_of_a_price() -> None:
    (price,) = parse("八折", "zh")
    assert price.alternatives == (20,)


def test_between_behind() -> None:
    (range_,) = parse("10和20之间", "zh")
    assert (range_.value, range_.upper) == (10, 20)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("六块七", ["6", "0.7"]),
        ("九元四角二分", ["9", "0.4", "0.02"]),
        ("八块零五", ["8", "0.05"]),
        ("四角", ["0.4"]),
        ("花了六块七毛钱", ["6", "0.7"]),
    ],
)
def test_small_change_stands_behind_its_money(text: str, parts: list[str]) -> None:
    found = parse(text, "zh")
    assert {quantity.kind for quantity in found} == {"money"}
    assert [quantity.value for quantity in found] == [Decimal(part) for part in parts]


@pytest.mark.parametrize("text", ["六块蛋糕", "切成六块。", "六角恐龙很可爱", "5元3件"])
def test_a_piece_is_no_coin(text: str) -> None:
    assert all(quantity.kind != "money" or quantity.text.endswith("元") for quantity in parse(text, "zh"))
