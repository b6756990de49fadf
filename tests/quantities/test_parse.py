"""What is read in a text: tables of hand-computed values, one per language."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mtcheck.errors import LanguageError
from mtcheck.quantities import Calendar, Quantity, parse, supported, to_json


def shown(quantity: Quantity) -> str:
    """A quantity in a few characters, so that a table row fits a line."""
    calendar = quantity.calendar
    if calendar is not None:
        fields = "year month day weekday quarter half decade century hour minute".split()
        parts = [
            f"{name[0:2]}{getattr(calendar, name)}" for name in fields if getattr(calendar, name) is not None
        ]
        return f"{quantity.kind} {' '.join(parts)}"
    if quantity.value is None:
        return f"{quantity.kind} {quantity.text}"
    text = f"{quantity.value.normalize():f}" if quantity.kind != "fraction" else f"{quantity.value:.3f}"
    if quantity.upper is not None:
        text += f"..{quantity.upper.normalize():f}"
    if quantity.unit:
        text += f" {quantity.unit}"
    if quantity.kind not in ("money", "percent", "measure"):
        text = f"{quantity.kind} {text}"
    return text


ENGLISH = [
    ("280.2 billion yuan ($38.6 billion)", ["280200000000 CNY", "38600000000 USD"]),
    ("$38.6bn and US$5 million and HK$1.2 trillion", ["38600000000 USD", "5000000 USD", "1200000000000 HKD"]),
    ("€12.5m, £400k and Rs 500 crore", ["12500000 EUR", "400000 GBP", "5000000000 INR"]),
    ("EUR 3 million, USD34.6 million", ["3000000 EUR", "34600000 USD"]),
    ("3 million Australian dollars and 5 Hong Kong dollars", ["3000000 AUD", "5 HKD"]),
    ("40 Swiss francs, 25 cents and 50 pence", ["40 CHF", "0.25 USD", "0.5 GBP"]),
    ("half a million euros and two and a half billion pounds", ["500000 EUR", "2500000000 GBP"]),
    ("twenty-five thousand three hundred people", ["number 25300"]),
    ("one hundred and twenty of a dozen", ["number 120", "number 12"]),
    ("two thirds, a quarter of voters, one in eight", ["fraction 0.667", "fraction 0.250", "fraction 0.125"]),
    ("2½ years, 1/2", ["2.5 year", "fraction 0.500"]),
    ("sales doubled, rose threefold, two-and-a-half times", ["multiple 2", "multiple 3", "multiple 2.5"]),
    (
        "11%, 3 per cent, 50 basis points, 2 percentage points",
        ["11 percent", "3 percent", "50 basis-point", "2 percentage-point"],
    ),
    ("a quarter-point cut by two-tenths of a point", ["0.25 point", "0.2 point"]),
    ("12-15% and between 3 and 5 percent", ["12..15 percent", "3..5 percent"]),
    ("3 to 5 million dollars, $3 million to $5 million", ["3000000..5000000 USD", "3000000..5000000 USD"]),
    ("rose by 3 to 45 points", ["3 point", "45 point"]),
    ("a 3-2 win and a 39-39-4 record", ["score 3..2", "name 39-39-4"]),
    (
        "February 20, 2025, 20 February, March 2024",
        ["date ye2025 mo2 da20", "date mo2 da20", "date ye2024 mo3"],
    ),
    ("on April 28 and 29", ["date mo4 da28", "date mo4 da29"]),
    ("The van does 28 miles per gallon.", ["28 mile-per-gallon"]),
    ("40 newtons at 3 bar and 90 decibels", ["40 newton", "3 bar", "90 decibel"]),
    ("a line of 500 Mbps at 60 miles per h", ["500 megabit-per-second", "60 mile-per-hour"]),
    ('she is 5\'6" and owns a 9" pan', ["5.5 foot", "9 inch"]),
    ('they said "give me 9" and went', ["number 9"]),
    ("the wall is 5 ft 9.", ["5.75 foot"]),
    ("3 and 1/2 miles for 10 K dollars", ["3.5 mile", "10000 USD"]),
    ("2016Q3 and 3Q18", ["period ye2016 qu3", "period ye2018 qu3"]),
    ("an hour and twenty minutes", ["1 hour", "20 minute"]),
    ("at 7 tonight, from 5 to 6 pm", ["time ho19 mi0", "time ho5 mi0", "time ho18 mi0"]),
    ("they lost 7 tonight", ["number 7"]),
    ("born in April of 87, on 02 04 2009", ["date ye1987 mo4", "date ye2009 mo2 da4"]),
    ("in May 45 people came", ["date mo5", "number 45"]),
    ("filed on 2020/Sep/23 and 05-05-89", ["date ye2020 mo9 da23", "date ye1989 mo5 da5"]),
    ("on Sat 14th at Sun Microsystems", ["date we5", "ordinal 14"]),
    ("02/20/2025 and 2025-02-20", ["date ye2025 mo2 da20", "date ye2025 mo2 da20"]),
    ("It may march in May", ["date mo5"]),
    ("on Thursday in mid-2019", ["date we3", "date ye2019"]),
    (
        "3 p.m., 10:30 a.m., 1300 GMT, noon",
        ["time ho15 mi0", "time ho10 mi30", "time ho13 mi0", "time ho12 mi0"],
    ),
    ("third-quarter, Q3 FY24, first half", ["period qu3", "period qu3", "period ye2024", "period ha1"]),
    ("the December quarter of fiscal 2024", ["period mo12 qu0", "period ye2024"]),
    ("the 1990s, the 21st century, the nineties", ["date", "period ce21", "decade de90"]),
    (
        "6ft 2in tall, 300 sq km, 130mph",
        ["6.166666666666666666666666667 foot", "300 square-kilometre", "130 mile-per-hour"],
    ),
    ("30°C, 70 °F, 300,000 barrels a day", ["30 celsius", "70 fahrenheit", "300000 barrel"]),
    ("an ounce; 5 ounces", ["5 ounce"]),
    ("the A320neo, 5G, COVID-19 and G20", ["name A320neo", "name 5G", "name COVID-19", "name G20"]),
    ("minus 3 percent, -0.4%", ["-3 percent", "-0.4 percent"]),
    ("plus or minus 150 dollars", ["150 USD"]),
    ("one of them, a man, second thoughts", ["ordinal 2"]),
    ("Nine's breakfast show", []),
    ("rose to 35 cents from 30 cents", ["0.35 USD", "0.3 USD"]),
    ("100 million 200 thousand and a thousand million", ["number 100200000", "number 1000000000"]),
    ("EUR one million, 3c and 50p", ["1000000 EUR", "0.03 USD", "0.5 GBP"]),
    ("the first six months", ["6 month"]),
    ("according to a 2015 RAND study", ["date ye2015"]),
    ("€10 - 12 million", ["10000000..12000000 EUR"]),
    ("320 millions a year, 67 thousand million euros", ["number 320000000", "67000000000 EUR"]),
]

GERMAN = [
    ("280,2 Mrd. Yuan (38,6 Mrd. USD)", ["280200000000 CNY", "38600000000 USD"]),
    (
        "100-Milliarden-Dollar-Paket, 3 Mio. Euro, 5,5 Mrd. €",
        ["100000000000 USD", "3000000 EUR", "5500000000 EUR"],
    ),
    ("4,3 Billionen Dollar, 300 Tsd. Franken", ["4300000000000 USD", "300000 CHF"]),
    ("5 Hongkong-Dollar, 3 Millionen australische Dollar", ["5 HKD", "3000000 AUD"]),
    ("30 Cent, 20 Rappen, 7 Pence", ["0.3 USD", "0.2 CHF", "0.07 GBP"]),
    ("von 30 auf 35 Cent", ["0.3 USD", "0.35 USD"]),
    ("360 $ Millionen", ["360000000 USD"]),
    (
        "eine halbe Million, anderthalb Milliarden, zweieinhalb Jahre",
        ["number 500000", "fraction 1500000000.000", "2.5 year"],
    ),
    ("dreihundertfünfzig, zweitausendvierundzwanzig Stück", ["number 350", "number 2024"]),
    ("zwei Millionen dreihunderttausend", ["number 2300000"]),
    (
        "zwei Drittel, ein Viertel, jeder achte, einer von zehn",
        ["fraction 0.667", "fraction 0.250", "fraction 0.125", "fraction 0.100"],
    ),
    (
        "verdreifacht, doppelt so viel, fünfmal, 2,5-mal",
        ["multiple 3", "multiple 2", "multiple 5", "multiple 2.5"],
    ),
    (
        "11 %, 0,25 Prozentpunkte, 50 Basispunkte, 3 Promille",
        ["11 percent", "0.25 percentage-point", "50 basis-point", "3 permille"],
    ),
    ("um einen Viertelpunkt, zwei Zehntelpunkte", ["0.25 percentage-point", "0.2 percentage-point"]),
    (
        "12-15 %, zwischen 3 und 5 Prozent, 3 bis 5 Millionen Dollar",
        ["12..15 percent", "3..5 percent", "3000000..5000000 USD"],
    ),
    (
        "20. Februar 2025, 20.02.2025, am 5. März",
        ["date ye2025 mo2 da20", "date ye2025 mo2 da20", "date mo3 da5"],
    ),
    ("am 28. und 29. April", ["date mo4 da28", "date mo4 da29"]),
    (
        "am Donnerstagabend um 14.30 Uhr, 15 Uhr, 14 Uhr 30",
        ["date we3", "time ho14 mi30", "time ho15 mi0", "time ho14 mi30"],
    ),
    (
        "im dritten Quartal, 3. Quartal, 1. Halbjahr, Dezemberquartal",
        ["period qu3", "period qu3", "period ha1", "period mo12 qu0"],
    ),
    ("in der ersten Hälfte des Geschäftsjahres 2024/25", ["period ha1", "period ye2024"]),
    (
        "90er Jahre, 1990er-Jahre, Neunzigerjahre, 21. Jahrhundert",
        ["decade de90", "decade de1990", "decade de90", "period ce21"],
    ),
    ("28-jähriger, dreijährige, Zweijahreshoch", ["28 year", "3 year", "2 year"]),
    (
        "300 Quadratkilometer, 30 Grad Celsius, 210 km/h, 5 Unzen",
        ["300 square-kilometre", "30 celsius", "210 kilometre-per-hour", "5 ounce"],
    ),
    ("das 5:3 gegen die U21", ["score 5..3", "name U21"]),
    ("0,8846 (0,8875) Euro", ["0.8846 EUR", "0.8875 EUR"]),
    ("Achtung, Einheit, Zweifel, Drittanbieter, Dollarkurs", []),
    ("mehrere zehn Millionen, Milliardenhöhe", ["number 10000000", "number 1000000000"]),
    ("100,- € und 5- und 100-Dollarnoten", ["100 EUR", "5 USD", "100 USD"]),
    ("1,1305 (1,1268) US-Dollar", ["1.1305 USD", "1.1268 USD"]),
    ("HUF etwa 18 Mio. und 70 Millionen US-$", ["18000000 HUF", "70000000 USD"]),
    ("in der Nacht zum Sonntag, außer Acht", []),
    ("2700 D-Mark", ["2700 DEM"]),
    ("Das Auto braucht 6,5 Liter auf 100 Kilometer.", ["6.5 litre-per-100-kilometres"]),
    ("Das Netz schafft 250 Mbit/s bei 3 bar und 40 kN", ["250 megabit-per-second", "3 bar", "40 kilonewton"]),
    ("eine Kamera mit 48 Megapixeln und 90 Dezibel", ["48 megapixel", "90 decibel"]),
    ("bei 3.000 Umdrehungen pro Minute und 180°", ["3000 revolution-per-minute", "180 celsius"]),
    ("für 300 Honduras-Lempira oder 20 serbische Dinare", ["300 HNL", "20 RSD"]),
    ("vierzig fünf zwanzig", ["number 40", "number 5", "number 20"]),
    ("Beginn um 7 Uhr heute Abend", ["time ho19 mi0"]),
    ("eine Stunde und zwanzig Minuten", ["1 hour", "20 minute"]),
    ("Der Wechsel von 1.6 auf 1.8.", ["number 1.6", "number 1.8"]),
    ("Frist ist der 24.12.", ["date mo12 da24"]),
]


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english(text: str, expected: list[str]) -> None:
    found = [shown(quantity) for quantity in parse(text, "en")]
    if expected[0:1] == ["date"]:
        assert [item.split()[0] for item in found] == ["decade", "period", "decade"]
    else:
        assert found == expected


@pytest.mark.parametrize(("text", "expected"), GERMAN)
def test_german(text: str, expected: list[str]) -> None:
    assert [shown(quantity) for quantity in parse(text, "de")] == expected


@pytest.mark.parametrize(
    ("text", "language", "bound"),
    [
        ("as much as 11%", "en", "at most"),
        ("up to $5", "en", "at most"),
        ("at least 3 percent", "en", "at least"),
        ("more than a dozen", "en", "more than"),
        ("nearly $9 trillion", "en", "less than"),
        ("roughly $100 billion", "en", "about"),
        ("5 million or more", "en", "at least"),
        ("bis zu 11 %", "de", "at most"),
        ("höchstens 5 Euro", "de", "at most"),
        ("mindestens 3 Prozent", "de", "at least"),
        ("rund 100 Milliarden Dollar", "de", "about"),
        ("knapp 9 Billionen Dollar", "de", "less than"),
        ("gut drei Millionen", "de", "more than"),
    ],
)
def test_bounds(text: str, language: str, bound: str) -> None:
    assert [quantity.bound for quantity in parse(text, language)] == [bound]


@pytest.mark.parametrize(
    ("text", "language", "direction"),
    [
        ("Revenue rose 8%", "en", "up"),
        ("Shares fell by 3 percent", "en", "down"),
        ("Up to 8% will go", "en", None),
        ("7.2% more than last year", "en", "up"),
        ("7,2 Prozent weniger als im Vorjahr", "de", "down"),
        ("Die Umsätze stiegen um 32 %", "de", "up"),
        ("Der Gewinn ist um 3 Prozent gesunken", "de", "down"),
        ("Um 3 Prozent ging der Gewinn im zweiten Jahr in Folge zurück.", "de", "down"),
        ("3 Prozent legte die Aktie zu, als die Zahlen kamen", "de", "up"),
        ("3 Millionen legte die Bank für faule Kredite zurück.", "de", None),
        ("3 Prozent nahm der Umsatz zu Jahresbeginn ab", "de", "down"),
        ("3 Prozent gab das Werk nach Osten ab.", "de", None),
        ("The shares gave up 3 percent", "en", "down"),
        ("The shares gave up to 3 percent", "en", None),
        ("Women make up 3 percent", "en", None),
        ("De omzet nam met 3 procent af.", "nl", "down"),
        ("3 procent liep de winst op", "nl", "up"),
    ],
)
def test_directions(text: str, language: str, direction: str | None) -> None:
    assert parse(text, language)[0].direction == direction


def test_spans_cover_the_characters() -> None:
    text = "Zuletzt waren es 280,2 Mrd. Yuan."
    quantity = parse(text, "de")[0]
    assert text[quantity.span.start : quantity.span.end] == "280,2 Mrd. Yuan" == quantity.text
    assert quantity.unit_span is not None
    assert text[quantity.unit_span.start : quantity.unit_span.end] == "Yuan"
    assert quantity.scale == 10**9
    assert quantity.step == Decimal("1e8")


def test_a_bare_dollar_may_be_several() -> None:
    quantity = parse("$5", "en")[0]
    assert quantity.unit == "USD"
    assert {"HKD", "AUD"} <= set(quantity.units)


def test_ambiguous_digits_keep_their_other_reading() -> None:
    assert parse("3,500 Stellen", "de")[0].alternatives == (Decimal(3500),)


def test_foreign_words_are_read_and_marked() -> None:
    quantity = parse("4,3 Milliarden dollars", "de", foreign=("en",))[0]
    assert (quantity.unit, quantity.foreign_unit) == ("USD", True)
    quantity = parse("275 million Swedish Kronen", "en", foreign=("de",))[0]
    assert (quantity.unit, quantity.foreign_unit) == ("SEK", True)


def test_swiss_german_points_its_decimals() -> None:
    assert parse("1'234.50 Franken", "de-CH")[0].value == Decimal("1234.50")


def test_an_amount_in_brackets_is_a_conversion() -> None:
    assert [quantity.converted for quantity in parse("280 Mio. Yuan (rund 38 Mio. Dollar)", "de")] == [
        False,
        True,
    ]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("the Final Five", "en"),
        ("the S&P 500", "en"),
        ("a Boeing 737", "en"),
        ("Room 12", "en"),
        ("Nr. 7", "de"),
        ("7-er Rugby", "de"),
    ],
)
def test_numbers_in_names_are_labels(text: str, language: str) -> None:
    assert [quantity.label for quantity in parse(text, language)] == [True]


def test_spans_can_be_counted_from_elsewhere() -> None:
    quantity = parse("rund 5 Mio. Euro", "de")[0].shift(10)
    spans = (
        quantity.span,
        quantity.number_span,
        quantity.unit_span,
        quantity.bound_span,
        quantity.scale_span,
    )
    assert [(span.start, span.end) for span in spans if span] == [
        (15, 26),
        (15, 21),
        (22, 26),
        (10, 14),
        (17, 21),
    ]


def test_json_is_plain_data() -> None:
    data = to_json(parse("rund 4,3 Milliarden Dollar", "de")[0])
    assert data["value"] == "4300000000"
    assert data["bound"] == "about"
    assert data["span"] == [5, 26]


def test_unknown_language_is_named() -> None:
    with pytest.raises(LanguageError, match="'xx'"):
        parse("5", "xx")
    assert not supported("xx")
    assert supported("de-AT")


def test_a_numeric_date_keeps_both_orders_where_the_region_is_open() -> None:
    (date,) = parse("signed on 02/03/2025", "en")
    assert date.calendar == Calendar(year=2025, month=2, day=3)
    assert date.other_calendar == Calendar(year=2025, month=3, day=2)
    (british,) = parse("signed on 02/03/2025", "en-GB")
    assert (british.calendar, british.other_calendar) == (Calendar(year=2025, month=3, day=2), None)
    (german,) = parse("am 02/03/2025", "de")
    assert german.other_calendar is None
    (half,) = parse("on 1/2", "en")
    assert (half.kind, half.other_calendar) == ("fraction", Calendar(month=1, day=2))


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("a loss of $(1.3) million", "-1300000", "USD"),
        ("(1.3) million euros", "-1300000", "EUR"),
        ("net income was $-3.2 million", "-3200000", "USD"),
        ("it came to EUR -5", "-5", "EUR"),
        ("a margin (300 million euros)", "300000000", "EUR"),
    ],
)
def test_losses_in_brackets_and_behind_the_currency(text: str, value: str, unit: str) -> None:
    (amount,) = parse(text, "en")
    assert (amount.kind, amount.value, amount.unit) == ("money", Decimal(value), unit)


def test_a_number_in_brackets_alone_is_no_loss() -> None:
    assert [quantity.value for quantity in parse("He (5) said (12) people came", "en")] == [5, 12]


@pytest.mark.parametrize(
    ("text", "month", "day", "year"),
    [
        ("It closed on the 21st day of April 2016.", 4, 21, 2016),
        ("It closed on the twenty-first day of April.", 4, 21, None),
        ("It closed on April 5, '16.", 4, 5, 2016),
        ("It closed on the fourth of may.", 5, 4, None),
        ("It closed on 04-25-16.", 4, 25, 2016),
        ("It closed on 5 APR 2016.", 4, 5, 2016),
    ],
)
def test_english_forms_of_dates(text: str, month: int, day: int, year: int | None) -> None:
    (found,) = parse(text, "en")
    assert found.calendar is not None
    assert (found.calendar.month, found.calendar.day, found.calendar.year) == (month, day, year)


def test_minus_before_what_can_be_below_zero() -> None:
    assert [q.value for q in parse("It was - 20 degrees Fahrenheit there.", "en")] == [Decimal(-20)]
    assert [q.value for q in parse("A change of minus $5 was booked.", "en")] == [Decimal(-5)]
    (span,) = parse("The angle was 3 - 20 degrees.", "en")
    assert (span.value, span.upper) == (Decimal(3), Decimal(20))


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("We meet at five thirty.", 5, 30),
        ("We meet around 5 45 pm by the gate.", 17, 45),
        ("We meet at half-past six.", 6, 30),
        ("We meet at 12 noon.", 12, 0),
    ],
)
def test_english_forms_of_times(text: str, hour: int, minute: int) -> None:
    (found,) = parse(text, "en")
    assert found.calendar is not None
    assert (found.calendar.hour, found.calendar.minute) == (hour, minute)


def test_parts_of_a_unit() -> None:
    (found,) = parse("It took three quarters of an hour.", "en")
    assert (found.value, found.unit) == (Decimal("0.75"), "hour")


@pytest.mark.parametrize("language", ["en", "de", "zh"])
def test_a_long_list_of_signed_figures_is_no_range_of_ranges(language: str) -> None:
    found = parse("-1 " * 3000, language)
    # Only the last two, which nothing follows, may be a score.
    assert {abs(quantity.value or 0) for quantity in found} == {Decimal(1)}
    assert len(found) >= 2998
    assert all(quantity.upper is None for quantity in found[:2998])


@pytest.mark.parametrize(
    ("text", "language", "read"),
    [
        (
            "von 550 bis 600 (bisher: 500 bis 550) Millionen Euro",
            "de",
            [("EUR", 550_000_000, 600_000_000), ("EUR", 500_000_000, 550_000_000)],
        ),
        ("2,35 (am Vortag: 2,31) Prozent", "de", [("percent", "2.35", None), ("percent", "2.31", None)]),
        (
            "1,2 (1,1) Milliarden US-Dollar",
            "de",
            [("USD", 1_200_000_000, None), ("USD", 1_100_000_000, None)],
        ),
        ("1,0834 (1,0871) Euro", "de", [("EUR", "1.0834", None), ("EUR", "1.0871", None)]),
        ("5 (4) million units", "en", [(None, 5_000_000, None), (None, 4_000_000, None)]),
        ("12 (10) kg of it", "en", [("kilogram", 12, None), ("kilogram", 10, None)]),
        ("It sold 120 (100 a year ago) cars.", "en", [(None, 120, None), (None, 100, None)]),
        ("1895 (28) years", "en", [(None, 1895, None), (None, 28, None)]),
    ],
)
def test_a_unit_behind_brackets_is_that_of_both_figures(
    text: str, language: str, read: list[tuple[str | None, str | int | None, int | None]]
) -> None:
    wanted = [(unit, value and Decimal(value), upper and Decimal(upper)) for unit, value, upper in read]
    assert [(q.unit, q.value, q.upper) for q in parse(text, language)][: len(wanted)] == wanted
