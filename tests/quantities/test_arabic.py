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


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("وصل القطار السابعة ثلاثين مساء", 19, 30),
        ("يبدأ الدرس السابعة خمس وعشرون دقيقة صباحا", 7, 25),
        ("الساعة السابعة وأربعا وعشرين دقيقة صباحا", 7, 24),
        ("الثامنة مساء والنصف", 20, 30),
        ("السابعة صباحا إلا ربعا", 6, 45),
        ("الساعة 8 مساء ونصف", 20, 30),
        ("يغلق المتجر الثامنة إلا خمسا مساء", 19, 55),
        ("السابعة وثلاثة أرباع مساء", 19, 45),
        ("7 إلا عشر دقائق صباحا", 6, 50),
        ("8 و30 دقيقة صباحا", 8, 30),
        ("ثمانية ونصف مساء", 20, 30),
        ("الثامنة وعشرين مساء", 20, 20),
        ("يفتح المكتب مساء 7:30", 19, 30),
        ("موعدنا مساء 7", 19, 0),
        ("بعد الظهر في 3:30", 15, 30),
        ("بعد الظهر في السابعة", 19, 0),
        ("12 الظهر", 12, 0),
        ("12 منتصف الليل", 0, 0),
        ("1:00 منتصف الليل", 1, 0),
        ("11 صباحا وقت الغداء", 11, 0),
        ("1340 مساء", 13, 40),
        ("1 منتصف الليل", 1, 0),
        ("مساء 7 ونصف", 19, 30),
        ("الساعة 2 وثلث صباحا", 2, 20),
        ("الساعة السابعة والنصف وخمس دقائق مساء", 19, 35),
        ("الساعة السابعة والنصف إلا خمس دقائق مساء", 19, 25),
        ("الساعة اثنين وعشرين دقيقة صباحا", 2, 20),
        ("ليلة الخامسة والنصف", 17, 30),
        ("السابعة ليلة أمس", 19, 0),
        ("الساعة السابعة تماما مساء", 19, 0),
        ("الخامسة والربع إلا دقيقتين مساء", 17, 13),
    ],
)
def test_hours_with_their_part_of_the_day(text: str, hour: int, minute: int) -> None:
    (quantity,) = parse(text, "ar")
    assert quantity.calendar == Calendar(hour=hour, minute=minute)


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("ثلاثة أرباع بعد السابعة", 7, 45),
        ("ربع إلى الثامنة", 7, 45),
        ("عشر دقائق إلى الثامنة", 7, 50),
        ("خمس وثلاثون بعد السابعة", 7, 35),
        ("الثامنة إلا خمسا", 7, 55),
        ("الساعة سبعة ونص", 7, 30),
    ],
)
def test_hours_of_an_open_half(text: str, hour: int, minute: int) -> None:
    (quantity,) = parse(text, "ar")
    assert quantity.calendar == Calendar(hour=hour, minute=minute, twelve_hour=True)


def test_what_stands_beside_an_hour_is_no_part_of_it() -> None:
    texts = ("الثامنة مساء ونصف مليون شخص", "من خمس دقائق إلى عشر دقائق", "مساء 7 مايو")
    assert [[q.kind for q in parse(text, "ar")] for text in texts] == [
        ["time", "number"],
        ["measure"],
        ["date"],
    ]


@pytest.mark.parametrize(
    ("text", "calendar"),
    [
        ("5 - مايو - 2016", Calendar(year=2016, month=5, day=5)),
        ("5 / 6 / 2016", Calendar(year=2016, month=6, day=5)),
        ("5\\6\\2016", Calendar(year=2016, month=6, day=5)),
        ("2016 / 5 / 6", Calendar(year=2016, month=5, day=6)),
        ("نوفمبر. 16. 2016", Calendar(year=2016, month=11, day=16)),
        ("16/نوفمبر 2016", Calendar(year=2016, month=11, day=16)),
        ("مايو، 2016", Calendar(year=2016, month=5)),
        ("التاسع من كانون الأول 2016", Calendar(year=2016, month=12, day=9)),
        ("خمسة تشرين الثاني", Calendar(month=11, day=5)),
        ("28 من شهر تشرين الأول", Calendar(month=10, day=28)),
        ("5 مايو في عام 2016", Calendar(year=2016, month=5, day=5)),
        ("الخامس من مايو - 2016", Calendar(year=2016, month=5, day=5)),
        ("16 - نوفمبر", Calendar(month=11, day=16)),
        ("16, نوفمبر 2016", Calendar(year=2016, month=11, day=16)),
        ("30-كانون الثاني-2018", Calendar(year=2018, month=1, day=30)),
        ("سبتمبر-10-ألفين وعشرة", Calendar(year=2010, month=9, day=10)),
        ("مارس الثلاثين.", Calendar(month=3, day=30)),
        ("واحد وعشرون مارس.", Calendar(month=3, day=21)),
        ("في شهر آب", Calendar(month=8)),
        ("افتتح في مارس", Calendar(month=3)),
        ("السنة المالية ألفين وثمانية عشر", Calendar(year=2018, fiscal=True)),
        ("القرن العشرين", Calendar(century=20)),
        ("القرن الـ 21", Calendar(century=21)),
        ("ثمانينيات القرن التاسع عشر", Calendar(decade=1880)),
        ("تسعينيات القرن العشرين", Calendar(decade=1990)),
    ],
)
def test_more_days_and_periods(text: str, calendar: Calendar) -> None:
    (quantity,) = parse(text, "ar")
    assert quantity.calendar == calendar


def test_a_weekday_may_stand_between_a_day_and_its_month() -> None:
    day, weekday = parse("الثالث يوم الأحد من مايو 2016", "ar")
    assert day.calendar == Calendar(year=2016, month=5, day=3)
    assert weekday.calendar == Calendar(weekday=6)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("مليون وألف", 1_001_000),
        ("ثلاثة مليارات ومليون ومئة", 3_001_000_100),
        ("خمسة ديسيليونات وتريليون", 5 * 10**33 + 10**12),
        ("تسعمائة ديسيليوناً", 900 * 10**33),
        ("اثنا عشر , ثلاثون", Decimal("12.3")),
        ("مئة وسبعة , خمس", Decimal("107.05")),
    ],
)
def test_large_numbers_and_hundredths(text: str, value: int | Decimal) -> None:
    (quantity,) = parse(text, "ar")
    assert quantity.value == value


def test_a_comma_between_two_numbers_in_a_sentence_lists_them() -> None:
    values = [quantity.value for quantity in parse("حضر اثنا عشر , ثلاثون لم يحضروا", "ar")]
    assert values == [12, 30]


@pytest.mark.parametrize(
    ("text", "value", "code"),
    [
        ("ألف دينار تونسي وأربعمائة وعشرون مليما", "1000.42", "TND"),
        ("خمسة دينارات كويتية و250 فلسا", "5.25", "KWD"),
        ("ثلاثة دراهم إماراتية وخمسون فلسا", "3.5", "AED"),
        ("عشرون ريالاً و اثنتان هللتان", "20.02", "SAR"),
        ("500 فلس", "0.5", "KWD"),
    ],
)
def test_coins(text: str, value: str, code: str) -> None:
    (quantity,) = parse(text, "ar")
    assert (quantity.kind, quantity.value, quantity.unit) == ("money", Decimal(value), code)


def test_a_definite_numeral_of_tens_counts_or_numbers() -> None:
    (definite,) = parse("عدت إلى الثلاثين", "ar")
    (bare,) = parse("ثلاثون كتابا", "ar")
    assert (definite.value, definite.ordinal, bare.ordinal) == (30, True, False)


@pytest.mark.parametrize(
    ("text", "calendars"),
    [
        ("أسبوع الثامن عشر من يونيو", [Calendar(month=6, day=18)]),
        ("الأسبوع الثالث من يونيو", [None, Calendar(month=6)]),
        ("يونيو ثلاثة وعشرون، 2019", [Calendar(year=2019, month=6, day=23)]),
        ("09/11،2019", [Calendar(year=2019, month=11, day=9)]),
        ("في 2019 ، يونيو", [Calendar(year=2019, month=6)]),
        ("سأعود يونيو. 3", [Calendar(month=6, day=3)]),
        ("عام 2019م", [Calendar(year=2019)]),
        ("في 1980s", [Calendar(decade=1980)]),
        ("الخميس 21 الساعة 6", [Calendar(weekday=3), None, Calendar(hour=6, minute=0, twelve_hour=True)]),
        ("الخميس في الثالثة والعشرين", [Calendar(weekday=3), None]),
        ("الخميس في السادسة", [Calendar(weekday=3), Calendar(hour=6, minute=0, twelve_hour=True)]),
        ("مساء الخميس الساعة السادسة", [Calendar(weekday=3), Calendar(hour=18, minute=0)]),
        ("إنها السادسة تماما", [Calendar(hour=6, minute=0, twelve_hour=True)]),
        ("الساعة السادسة ودقيقة", [Calendar(hour=6, minute=1, twelve_hour=True)]),
        ("للساعة السادسة", [Calendar(hour=6, minute=0, twelve_hour=True)]),
        ("الساعة 6 من بعد الظهر", [Calendar(hour=18, minute=0)]),
        ("الساعة 1730", [Calendar(hour=17, minute=30)]),
        ("1730 بتوقيت غرينتش", [Calendar(hour=17, minute=30, zone=0)]),
        ("0630 بتوقيت غرينتش", [Calendar(hour=6, minute=30, zone=0)]),
        ("أربع دقائق قبل السادسة والنصف", [Calendar(hour=6, minute=26, twelve_hour=True)]),
        ("قبل السادسة والنصف بأربع دقائق", [Calendar(hour=6, minute=26, twelve_hour=True)]),
        ("بعد السادسة بربع ساعة", [Calendar(hour=6, minute=15, twelve_hour=True)]),
        ("الثانية عشرة منتصف الليل", [Calendar(hour=0, minute=0)]),
        ("نصف الليل", [Calendar(hour=0, minute=0)]),
        ("حوالي الظهر", [Calendar(hour=12, minute=0)]),
        ("سأعود ظهرا.", [Calendar(hour=12, minute=0)]),
        ("سأعود ظهرا 3:30", [Calendar(hour=15, minute=30)]),
        (
            "الساعة 6 أو 7 صباحا",
            [Calendar(hour=6, minute=0, twelve_hour=True), Calendar(hour=7, minute=0)],
        ),
        (
            "بين الساعة 6 و11",
            [Calendar(hour=6, minute=0, twelve_hour=True), Calendar(hour=11, minute=0, twelve_hour=True)],
        ),
    ],
)
def test_days_and_hours_as_texts_have_them(text: str, calendars: list[Calendar | None]) -> None:
    assert [quantity.calendar for quantity in parse(text, "ar")] == calendars


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("خلال الربع الأخير", []),
        ("الربع الثاني", ["period"]),
        ("ربع المبلغ", ["fraction"]),
        ("على ارتفاع 2019م", ["measure"]),
        ("لمدة ليلتين", ["measure"]),
        ("ظهرا في المدينة", []),
    ],
)
def test_what_is_no_share_year_or_hour(text: str, kinds: list[str]) -> None:
    assert [quantity.kind for quantity in parse(text, "ar")] == kinds
