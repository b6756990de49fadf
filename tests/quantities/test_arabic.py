"""What Arabic texts say in figures and words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mtcheck.quantities import parse
from mtcheck.quantities.language import load
from mtcheck.quantities.quantity import Calendar

NUMBERS = [
    ("خمسة كتب", "5"),
    ("أحد عشر كوكبا", "11"),
    ("اثنا عشر شخصا", "12"),
    ("خمس عشرة دولة", "15"),
    ("إحدى وعشرين دولة", "21"),
    ("خمسة وعشرون ألفاً", "25000"),
    ("ثلاثمئة وخمسون", "350"),
    ("مائتين", "200"),
    ("ألف وتسعمئة وتسعون", "1990"),
    ("ثلاثة آلاف وخمسمئة", "3500"),
    ("3 آلاف و500", "3500"),
    ("مليون و200 ألف", "1200000"),
    ("مليونان ونصف المليون", "2500000"),
    ("مليون ونصف", "1500000"),
    ("على الأقل 70", "70"),
    ("٫٤٥", "0.45"),
    ("نصف مليون", "500000"),
    ("سبعة مليارات", "7000000000"),
    ("٣٬٤٥٠٫٥", "3450.5"),
    ("بـ15 كتابا", "15"),
    ("ثَلاثَةٌ وعِشرون", "23"),
]
MEASURED = [
    ("بنسبة 15 في المئة", "percent", "15", "percent"),
    ("٪١٥", "percent", "15", "percent"),
    ("3.5 بالمائة", "percent", "3.5", "percent"),
    ("2.5 نقطة مئوية", "percent", "2.5", "percentage-point"),
    ("نقطتين مئويتين", "percent", "2", "percentage-point"),
    ("50 نقطة أساس", "percent", "50", "basis-point"),
    ("4.3 مليار دولار", "money", "4300000000", "USD"),
    ("خمسة ملايين دولار أمريكي", "money", "5000000", "USD"),
    ("100 دولار هونغ كونغ", "money", "100", "HKD"),
    ("مئة وخمسة وعشرون مليون جنيه مصري", "money", "125000000", "EGP"),
    ("3 ملايين جنيه إسترليني", "money", "3000000", "GBP"),
    ("20 مليون ليرة تركية", "money", "20000000", "TRY"),
    ("دولاران", "money", "2", "USD"),
    ("شهرين", "measure", "2", "month"),
    ("35 عاما", "measure", "35", "year"),
    ("30 درجة مئوية", "measure", "30", "celsius"),
    ("60 كيلومترا في الساعة", "measure", "60", "kilometre-per-hour"),
    ("10 كيلومترات مربعة", "measure", "10", "square-kilometre"),
    ("80 برميلا", "measure", "80", "barrel"),
    ("ثلاثة أرباع", "fraction", "0.75", None),
    ("نصف السكان", "fraction", "0.5", None),
    ("واحد من كل خمسة", "fraction", "0.2", None),
    ("ثلاثة أضعاف", "multiple", "3", None),
    ("مرتين", "multiple", "2", None),
    ("عام ونصف", "measure", "1.5", "year"),
    ("واحد على عشرة", "fraction", "0.1", None),
    ("للمرة الثانية عشرة", "ordinal", "12", None),
    ("السؤال الواحد والعشرون", "ordinal", "21", None),
    ("الخامس والعشرين", "ordinal", "25", None),
    ("المرة الثالثة", "ordinal", "3", None),
]
CALENDAR = [
    ("٢٠ فبراير ٢٠٢٥", Calendar(year=2025, month=2, day=20)),
    ("20 فبراير/شباط 2025", Calendar(year=2025, month=2, day=20)),
    ("5 كانون الثاني 2024", Calendar(year=2024, month=1, day=5)),
    ("3 من تشرين الأول (أكتوبر) عام 2023", Calendar(year=2023, month=10, day=3)),
    ("في عام 2019", Calendar(year=2019)),
    ("الربع الثالث", Calendar(quarter=3)),
    ("النصف الأول", Calendar(half=1)),
    ("السنة المالية 2024", Calendar(year=2024, fiscal=True)),
    ("التسعينيات", Calendar(decade=90)),
    ("القرن الحادي والعشرين", Calendar(century=21)),
    ("القرن التاسع عشر", Calendar(century=19)),
    ("القرن الـ21", Calendar(century=21)),
    ("الساعة 8:30 مساءً", Calendar(hour=20, minute=30)),
    ("الساعة الثامنة والنصف صباحا", Calendar(hour=8, minute=30)),
    ("الواحدة ظهرا", Calendar(hour=13, minute=0)),
    ("الثامنة في المساء", Calendar(hour=20, minute=0)),
    ("3 يناير، 2017", Calendar(year=2017, month=1, day=3)),
    ("الثامنة مساء", Calendar(hour=20, minute=0)),
    ("الحادي والعشرين من مايو", Calendar(month=5, day=21)),
    ("ثلاث دقائق قبل الثامنة", Calendar(hour=7, minute=57, twelve_hour=True)),
    ("الثامنة والنصف", Calendar(hour=8, minute=30, twelve_hour=True)),
    ("الساعة 8 إلا ربع صباحًا", Calendar(hour=7, minute=45)),
    ("يوم الأربعاء", Calendar(weekday=2)),
]


@pytest.mark.parametrize(("text", "value"), NUMBERS)
def test_reads_numbers(text: str, value: str) -> None:
    (quantity,) = parse(text, "ar")
    assert (quantity.kind, quantity.value) == ("number", Decimal(value))


@pytest.mark.parametrize(("text", "kind", "value", "unit"), MEASURED)
def test_reads(text: str, kind: str, value: str, unit: str | None) -> None:
    (quantity,) = parse(text, "ar")
    assert (quantity.kind, quantity.value, quantity.unit) == (kind, Decimal(value), unit)


@pytest.mark.parametrize(("text", "calendar"), CALENDAR)
def test_reads_calendar(text: str, calendar: Calendar) -> None:
    (quantity,) = parse(text, "ar")
    assert quantity.calendar == calendar


@pytest.mark.parametrize("text", ["كتاب وزير", "ورقة فوق الطاولة", "أحد المسؤولين", "مرة ثانية", "بين الناس"])
def test_leaves_alone(text: str) -> None:
    assert parse(text, "ar") == []


def test_ranges_bounds_and_directions() -> None:
    (between,) = parse("بين 5 و10 ملايين دولار", "ar")
    (least,) = parse("ما لا يقل عن 20 مليون يورو", "ar")
    (more,) = parse("بأكثر من 5%", "ar")
    (up,) = parse("وارتفع السهم 5%", "ar")
    (down,) = parse("تراجعت الأرباح بنسبة 5%", "ar")
    assert (between.value, between.upper, between.unit) == (5_000_000, 10_000_000, "USD")
    assert (least.bound, more.bound, up.direction, down.direction) == ("at least", "more than", "up", "down")


def test_dashes_around_an_age_and_mixed_separators() -> None:
    (age,) = parse("المدير -29 عاماً- في المدينة", "ar")
    (area,) = parse("76.000 هكتار", "ar")
    (least,) = parse("أكبر من أو يساوي 5", "ar")
    assert (age.value, area.value, least.bound) == (29, 76_000, "at least")


def test_spellings_of_a_word() -> None:
    arabic = load("ar")
    assert arabic.look_up("ثلاثه") == arabic.look_up("ثلاثة") == arabic.look_up("الثلاثة")


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("تسعة وعشرون صباحا", 9, 20),
        ("ست دقائق قبل الساعة التاسعة مساء", 20, 54),
        ("عند الظهر", 12, 0),
        ("أربعة وخمسون مساء", 16, 50),
        ("أحد عشر وأربعين مساءً", 23, 40),
    ],
)
def test_an_hour_and_its_minutes_are_no_units_and_tens(text: str, hour: int, minute: int) -> None:
    (quantity,) = parse(text, "ar")
    assert quantity.calendar == Calendar(hour=hour, minute=minute)


def test_a_bound_may_go_before_its_number_or_behind_it() -> None:
    texts = ("على الأقل 70", "70 على الأقل", "على الأكثر ٩٠", "٩٠ على الأكثر")
    bounds = [parse(text, "ar")[0].bound for text in texts]
    assert bounds == ["at least", "at least", "at most", "at most"]
