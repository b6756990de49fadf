"""What English writes and says, construct by construct: each in its whole family, hand-computed."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mtcheck.quantities import Quantity, parse


def told(quantity: Quantity) -> str:
    """The bound, kind, value or parts of the calendar, and unit of a quantity in one line."""
    value = "" if quantity.value is None else f"{quantity.value.quantize(Decimal('0.0001')).normalize():f}"
    calendar = quantity.calendar
    if calendar is not None:
        parts = (calendar.year, calendar.month, calendar.day, calendar.hour, calendar.minute)
        value = "-".join(str(part) for part in parts if part is not None) or value
    upper = "" if quantity.upper is None else f"..{quantity.upper.normalize():f}"
    return " ".join(
        filter(None, (quantity.bound or "", quantity.kind, f"{value}{upper}", quantity.unit or ""))
    )


def read(text: str) -> list[str]:
    return [told(quantity) for quantity in parse(text, "en")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("three dz", "36"),
        ("5 doz", "60"),
        ("one and a half dozen", "18"),
        ("four hundred and three dozen", "436"),
        ("four hundred and three dozens", "436"),
        ("two hundred and forty dozen", "2880"),
        ("two thirty-firsts", "0.0645"),
        ("five forty-seconds", "0.119"),
        ("thirty thirty fifths", "0.8571"),
        ("three - fifths", "0.6"),
        ("one - sixth", "0.1667"),
        ("fifty-one and a twentieth", "51.05"),
        ("one half", "0.5"),
        ("7 lakh and four hundred", "700400"),
        ("3 crore two hundred thousand", "30200000"),
        ("four koti", "40000000"),
        ("2 million and 400 thousand", "2400000"),
        ("5 million 2 hundred thousand", "5200000"),
        ("six thousand, four hundred and nine", "6409"),
        ("one billion, two hundred million, five hundred", "1200000500"),
        ("nine hundred & twelve", "912"),
        ("two thousand millions", "2000000000"),
        ("four hundred k", "400000"),
        ("three score and four", "64"),
        ("point eight", "0.8"),
        ("point 15", "0.15"),
        ("minus point two five", "-0.25"),
        ("1 out of 8", "0.125"),
    ],
)
def test_one_number(text: str, value: str) -> None:
    assert read(text) in ([f"number {value}"], [f"fraction {value}"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("five thousand and two million", ["number 5000", "number 2000000"]),
        ("six million and three billion", ["number 6000000", "number 3000000000"]),
        ("four hundred and two million", ["number 402000000"]),
        ("seven thousand and two", ["number 7002"]),
        ("between 3 million and two hundred thousand", ["number 3000000", "number 200000"]),
        ("two twenty seconds", ["number 2", "measure 20 second"]),
        ("at this point five men", ["number 5"]),
    ],
)
def test_two_numbers_or_one(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize("more", ["more", "greater", "larger", "bigger", "higher"])
def test_bounds_of_every_comparative_upwards(more: str) -> None:
    assert read(f"{more} than 40 cases") == ["more than number 40"]
    for phrase in ("than or equal to", "than or equal", "or equal to", "or equal than", "or equal"):
        assert read(f"{more} {phrase} 40 cases") == ["at least number 40"]
    assert read(f"equal to or {more} than 40") == ["at least number 40"]
    assert read(f"40 cases, no {more} than 30") == ["number 40", "at most number 30"]
    assert read(f"not {more} than 40 cases") == ["at most number 40"]
    assert read(f"40 or {more}") == ["at least number 40"]


@pytest.mark.parametrize("less", ["less", "smaller", "lower", "fewer"])
def test_bounds_of_every_comparative_downwards(less: str) -> None:
    assert read(f"{less} than 40 cases") == ["less than number 40"]
    for phrase in ("than or equal to", "than or equal", "or equal to", "or equal than", "or equal"):
        assert read(f"{less} {phrase} 40 cases") == ["at most number 40"]
    assert read(f"equal or {less} than 40") == ["at most number 40"]
    assert read(f"no {less} than 40 cases") == ["at least number 40"]
    assert read(f"not {less} than 40 cases") == ["at least number 40"]
    assert read(f"40 or {less}") == ["at most number 40"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nineteen seventy-one", ["date 1971"]),
        ("in eighteen oh nine", ["date 1809"]),
        ("by twenty forty", ["date 2040"]),
        ("since two thousand and four.", ["date 2004"]),
        ("July two thousand", ["date 2000-7"]),
        ("on 3 May nineteen sixty", ["date 1960-5-3"]),
        ("on twenty one May nineteen sixty", ["date 1960-5-21"]),
        ("the nineteen eighties", ["decade 1980"]),
        ("in two thousand and four cities", ["number 2004"]),
        ("in May two thousand people", ["number 2000"]),
        ("fifteen fifty-dollar notes", ["number 15", "money 50 USD"]),
        ("fourteen thirty-year-olds", ["number 14", "measure 30 year"]),
        ("twenty twenty", ["number 20", "number 20"]),
    ],
)
def test_years_in_words(text: str, expected: list[str]) -> None:
    assert [one for one in read(text) if one != "date 5"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("7 feet and 4 inches", ["measure 7.3333 foot"]),
        ("six foot three", ["measure 6.25 foot"]),
        ("4 ft. 6.5 in.", ["measure 4.5417 foot"]),
        ("the 5-foot-11 guard", ["measure 5.9167 foot"]),
        ("7' 2\" and 6' tall", ["measure 7.1667 foot", "measure 6 foot"]),
        ("3 yd 8'", ["measure 3 yard", "measure 8 foot"]),
        ("the 3′ end", ["number 3"]),
        ("5 feet 4 men", ["measure 5 foot", "number 4"]),
        ("9 ft2, 9 in², 4 mm2, 6 m^2, 5 yd3, 9ft2", [
            "measure 9 square-foot", "measure 9 square-inch", "measure 4 square-millimetre",
            "measure 6 square-metre", "measure 5 cubic-yard", "measure 9.1667 foot",
        ]),
        ("30 m.p.h., 12 kn, 8 ly, 3 bbls", [
            "measure 30 mile-per-hour", "measure 12 knot", "measure 8 light-year", "measure 3 barrel",
        ]),
        ("4 mos, 3 y.o., 6 gigs", ["measure 4 month", "measure 3 year", "measure 6 gigabyte"]),
        ("a half turn, 4 turns", ["measure 0.5 revolution", "measure 4 revolution"]),
        ("a 50 - acre farm, a 10 - year bond", ["measure 50 acre", "measure 10 year"]),
        ("in 2012 - year-over-year", ["date 2012"]),
        ("5 / 8 %, 7 1 / 2 miles", ["percent 0.625 percent", "measure 7.5 mile"]),
        ("two quarters of growth, three quarters", ["measure 2 quarter-year", "fraction 0.75"]),
        ("a 14-in. screen, 3-in-1", ["measure 14 inch", "number 3", "number 1"]),
        ("In 2020 C. Jones, the 2018 F1 season", ["date 2020", "date 2018", "name"]),
        ("13F filings, 70f", ["name", "measure 70 fahrenheit"]),
        ("a 5-night stay, 1 night, one night in", ["measure 5 night", "measure 1 night"]),
    ],
)  # fmt: skip
def test_measures_in_all_spellings(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$30 and 12 cents, $30 50.", ["money 30.12 USD", "money 30.5 USD"]),
        ("£8 20p, 30 dollars and 15c", ["money 8.2 GBP", "money 30.15 USD"]),
        ("$40 and ten men", ["money 40 USD", "number 10"]),
        ("between $20 and 30", ["money 20..30 USD"]),
        ("a dollar and 20 cents, a euro and a half", ["money 1.2 USD", "money 1.5 EUR"]),
        ("a dollar and a dream", []),
        ("4 yuan 5 jiao, 3 laris 20 tetri", ["money 4.5 CNY", "money 3.2 GEL"]),
        ("rs. 300, rs 4 crore, sek 90", ["money 300 INR", "money 40000000 INR", "money 90 SEK"]),
        ("3 million finnish marks, 9 million west german marks", ["money 3000000 FIM", "money 9000000 DEM"]),
        ("60 NZ dollars, 7 us$, $80 AUD", ["money 60 NZD", "money 7 USD", "money 80 AUD"]),
        ("₲700, 30৳, RD$4, 90 грн", ["money 700 PYG", "money 30 BDT", "money 4 DOP", "money 90 UAH"]),
        ("$3 - $4, $3 – less than", ["money 3..4 USD", "money 3 USD"]),
    ],
)
def test_money_in_parts_and_signs(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("at six oh five", "6-5"),
        ("nine oh two am", "9-2"),
        ("four-thirty pm", "16-30"),
        ("at four-fifteen", "4-15"),
        ("in the evening 7:40", "19-40"),
        ("morning 8:15", "8-15"),
        ("in the night six forty", "18-40"),
        ("four to midnight", "23-56"),
        ("a minute to noon", "11-59"),
        ("it's five to nine", "8-55"),
        ("at half nine", "9-30"),
        ("0600 hours", "6-0"),
        ("at 2145 hrs", "21-45"),
        ("4:20p", "16-20"),
        ("9 h 20 am", "9-20"),
        ("5p.m", "17-0"),
        ("8ampm", "8-0"),
    ],
)
def test_times_of_day(text: str, expected: str) -> None:
    assert read(text) == [f"time {expected}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("at 7 on Monday", ["time 7-0", "date"]),
        ("the 9th at 5", ["ordinal 9", "time 5-0"]),
        ("Thursday 12 at 6", ["date", "number 12", "time 6-0"]),
        ("mid-May, late-March 2016", ["date 5", "date 2016-3"]),
        ("Q3'16, Q2 '18, H1'15", ["period 2016", "period 2018", "period 2015"]),
        ("2016 h2", ["date 2016", "period 2"]),
        ("on sat, next wed", ["date", "date"]),
        ("he sat on a bench, the sun was up", []),
        ("on Sun Microsystems", []),
        ("records of August 99.", ["date 1999-8"]),
        ("2016, feb 3", ["date 2016-2-3"]),
        ("2015/23/4", ["date 2015-4-23"]),
        ("february twenty two at nine", ["date 2-22", "time 9-0"]),
        ("2nd qtr", ["period 2"]),
    ],
)
def test_dates_in_all_spellings(text: str, expected: list[str]) -> None:
    assert read(text) == expected


def test_a_closing_quotation_mark_is_no_inch() -> None:
    assert read('the 1940s" or "14"') == ["decade 1940", "number 14"]
    assert read('"14" and "15"') == ["number 14", "number 15"]
    assert read('end of a quote" and a 14" screen') == ["measure 14 inch"]
    assert read('<a href="/a/14">') == ["number 14"]


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("The firm raised $3 billion from funds", None),
        ("Three million dollars were raised", None),
        ("They raised more than $30,000", None),
        ("It raised its bid by $2", "up"),
        ("It raised its bid to $2 billion", "up"),
        ("It raised prices 4%", "up"),
        ("Sales rose $3 billion", "up"),
    ],
)
def test_money_that_is_raised_does_not_rise(text: str, direction: str | None) -> None:
    (quantity,) = parse(text, "en")
    assert quantity.direction == direction


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("for 15 USD 50 you get lunch", ["money 15.5 USD"]),
        ("for 15 USD 50 million was raised", ["money 15 USD", "number 50000000"]),
        ("15 USD 10 times a day", ["money 15 USD", "multiple 10"]),
        ("five thousand dollars and twenty cents", ["money 5000.2 USD"]),
        ("$5 million 20", ["money 5000000 USD", "number 20"]),
    ],
)
def test_hundredths_behind_a_currency(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize("degree", ["degrees", "degree", "deg", "degs", "deg.", "°", "º"])
def test_scales_of_temperature_however_hastily_spelt(degree: str) -> None:
    for scale in ("Fahrenheit", "farenheit", "F", "f"):
        assert read(f"68 {degree} {scale}") == ["measure 68 fahrenheit"]
    for scale in ("Celsius", "celcius", "centigrade", "C", "c"):
        assert read(f"20 {degree} {scale}") == ["measure 20 celsius"]
    assert read(f"300 {degree} Kelvin") == ["measure 300 kelvin"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a temperature of 28 c", ["measure 28 celsius"]),
        ("it is -10c today", ["measure -10 celsius"]),
        ("they sell for 10c", ["money 0.1 USD"]),
        ("25 (°C)", ["measure 25 celsius"]),
        ("in master 2 (M2)", ["number 2", "name"]),
        ("chapter 7 F", ["number 7"]),
        ("got 2 F's", ["number 2"]),
        ("123 F.3d", ["number 123", "number 3"]),
        ("300 F", ["measure 300 fahrenheit"]),
    ],
)
def test_letters_that_are_temperatures_and_that_are_not(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize("text", ["in seat 12C", "at gate 20F", "item scp-173c", "code 24703c202"])
def test_letters_behind_digits_that_make_a_name(text: str) -> None:
    assert [quantity.kind for quantity in parse(text, "en")] == ["name"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$5 to 6 million", ["money 5000000..6000000 USD"]),
        ("EUR 5.6 to 5.7 billion in sales", ["money 5600000000..5700000000 EUR"]),
        ("sold at $5 to 6 million customers", ["money 5 USD", "number 6000000"]),
        ("$500 to 600", ["money 500..600 USD"]),
        ("upto 9 dollars", ["at most money 9 USD"]),
        ("a minimum 9 dollars", ["at least money 9 USD"]),
        ("a dollar fifty", ["money 1.5 USD"]),
        ("one and a quarter of an hour", ["measure 1.25 hour"]),
        ("one and quarter of hour", ["measure 1.25 hour"]),
        ("100 MB/s", ["measure 100 megabyte-per-second"]),
        ("100 mbit", ["measure 100 megabit"]),
    ],
)
def test_ranges_and_parts(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("30-odd years", ["about measure 30 year"]),
        ("forty-some years", ["about measure 40 year"]),
        ("60-plus countries", ["at least number 60"]),
        ("15+ years", ["at least measure 15 year"]),
        ("40+ million tonnes", ["at least measure 40000000 tonne"]),
        ("70-odd million", ["about number 70000000"]),
        ("15+ countries", ["at least number 15"]),
        ("3 1/2 million people", ["number 3500000"]),
        ("a beam 4 in thick", ["measure 4 inch"]),
        ("4 in Paris", ["number 4"]),
        ("900 cubic feet per second", ["measure 900 cubic-foot"]),
        ("24 frames per second", ["number 24"]),
        ("half a second", ["measure 0.5 second"]),
        ("30 pounds per square inch", ["measure 30 psi"]),
        ("1.6 m/s² or 1.6 m/s2", ["measure 1.6 metre-per-square-second"] * 2),
        ("seven euros twenty-five", ["money 7.25 EUR"]),
        ("seven euros twenty-five people", ["money 7 EUR", "number 25"]),
        ("R300 million", ["money 300000000 ZAR"]),
        ("R2.5bn", ["money 2500000000 ZAR"]),
        ("R2,500", ["money 2500 ZAR"]),
        ("an R300 and an R2.5", ["name", "name"]),
        ("Canadian dollars 30 million.", ["money 30000000 CAD"]),
        ("Turkish lira 30 1111-2222-3333", ["money 30 TRY", "name"]),
        ("the Turkish lira 30 years ago", ["measure 30 year"]),
        ("three kuai four mao two", ["money 3.42 CNY"]),
        ("8 yuan 7 jiao and 2 fen", ["money 8.72 CNY"]),
        ("8 yuan 7 jiao 2 people", ["money 8.7 CNY", "number 2"]),
        ("In 1949 Mao proclaimed it.", ["date 1949"]),
        ("20 pesewas, 40 stotinki and 300 hao", ["money 0.2 GHS", "money 0.4 BGN", "money 30 VND"]),
        ("In 2008 Heller won over 20 hellers.", ["date 2008", "more than money 0.2 CZK"]),
        ("90 Eastern Caribbean dollars", ["money 90 XCD"]),
        ("500 Macau patacas and 40 Cypriot pounds", ["money 500 MOP", "money 40 CYP"]),
        ("Shares fell at one point.", []),
        ("Shares fell one point.", ["measure 1 point"]),
        ("three $20 notes", ["number 3", "money 20 USD"]),
        ("$US7 million, $A3bn and $NZ 4", ["money 7000000 USD", "money 3000000000 AUD", "money 4 NZD"]),
        ("-$US7m", ["money -7000000 USD"]),
        ("U$S 90 million, u$s7 and $S 5", ["money 90000000 USD", "money 7 USD", "money 5 SGD"]),
        ("2 exabytes", ["measure 2 exabyte"]),
        ("a 12m-euro deal", ["money 12000000 EUR"]),
        ("a 12m-high wall", ["measure 12 metre"]),
        ("three quarters of a cent", ["money 0.0075 USD"]),
        ("4 USD25 vouchers", ["number 4", "money 25 USD"]),
        ("30 HK $", ["money 30 HKD"]),
        ("a 15 - cent dividend", ["money 0.15 USD"]),
        ('a ruler 12 " long', ["measure 12 inch"]),
        ('he said "I am 12 " long ago', ["number 12"]),
        ("a quarter-acre plot", ["measure 0.25 acre"]),
        ("six millimetres squared", ["measure 6 square-millimetre"]),
        ("30 square km and 3 cubic cm", ["measure 30 square-kilometre", "measure 3 cubic-centimetre"]),
        ("4 degrees under zero", ["measure -4 celsius"]),
        ("212 °F, 373.15K", ["measure 212 fahrenheit", "measure 373.15 kelvin"]),
        ("two tenths of a second", ["measure 0.2 second"]),
        ("a second later", ["ordinal 2"]),
        ("over the age of 70, under the age of 5", ["more than number 70", "less than number 5"]),
        ("the whole nine yards, at the eleventh hour, forty winks, cloud nine", []),
        ("nine yards", ["measure 9 yard"]),
        ("a ten-second penalty", ["measure 10 second"]),
        ("a thirty-second spot", ["measure 30 second"]),
        ("the twenty-second lap", ["ordinal 22"]),
        (
            "over-60s, over-65s and under-21s",
            ["more than number 60", "more than number 65", "less than number 21"],
        ),
        ("an over-50% share", ["more than percent 50 percent"]),
        ("in the 60s", ["decade 60"]),
        ("a half-hourly train and a quarter-hourly tram", ["measure 30 minute", "measure 15 minute"]),
        ("asteroid 2024 YR4", ["date 2024", "name"]),
        ("at 30 °C some 200K people", ["measure 30 celsius", "about number 200000"]),
    ],
)
def test_what_hangs_on_a_figure(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the 3rd of the month of June", ["date 6-3"]),
        ("the third day of the month of June 2019", ["date 2019-6-3"]),
        ("June 3,2019", ["date 2019-6-3"]),
        ("at 21:00 hrs", ["time 21-0"]),
        ("it lasted 21:30 hours", ["measure 21.5 hour"]),
        ("on Friday at 3.15", ["date", "time 3-15"]),
        ("at 3.15 on Friday", ["time 3-15", "date"]),
        ("up 3.15 on Friday", ["number 3.15", "date"]),
        ("at 6 local time", ["time 6-0"]),
        ("at 1730 local time", ["time 17-30"]),
        ("at 7 tomorrow morning", ["time 7-0"]),
        ("at 9 yesterday evening", ["time 21-0"]),
        ("at 2 last night and at 10 last night", ["time 2-0", "time 22-0"]),
        ("two minutes to six thirty", ["time 6-28"]),
        ("two minutes to six thirty people", ["time 5-58", "number 30"]),
        ("at 7 or 8 pm", ["time 7-0", "time 20-0"]),
        ("7 or 8 people", ["number 7", "number 8"]),
        ("in the fifth month of 2019", ["date 2019-5"]),
        ("in the 5th month of the year 2019", ["date 2019-5"]),
        ("the fifth month of the war", ["ordinal 5"]),
        ("6 o'clock and 25 minutes", ["time 6-25"]),
        ("6 o'clock 25 people", ["time 6-0", "number 25"]),
        ("at seventeen hundred hours", ["time 17-0"]),
        ("oh six hundred hours", ["time 6-0"]),
        ("after seventeen hundred hours of work", ["measure 1700 hour"]),
        ("at ten to six.", ["time 5-50"]),
        ("from ten to six", ["number 10", "number 6"]),
        ("four minutes before 8:20", ["time 8-16"]),
        ("a quarter to 8:00 pm", ["time 19-45"]),
        ("in the 20 minutes to 8:00", ["measure 20 minute", "time 8-0"]),
        ("about half seven", ["about time 7-30"]),
        ("6 forty pm", ["time 18-40"]),
        ("six 40 pm", ["time 18-40"]),
        ("at 6 forty.", ["time 6-40"]),
        ("at 6 forty people", ["number 6", "number 40"]),
        ("in the morning at six-forty", ["time 6-40"]),
        ("at 10 late at night", ["time 22-0"]),
        ("5 early in the morning", ["time 5-0"]),
        ("07/11,16", ["date 2016-7-11"]),
        ("07/11, 16 people", ["fraction 0.6364", "number 16"]),
        ("about half seven million", ["about fraction 0.5", "number 7000000"]),
        ("Oct 6 - 19:30", ["date 10-6", "time 19-30"]),
        ("Oct 6 - 9 pm", ["date 10-6", "time 21-0"]),
        ("Oct 6-9", ["date 10-6", "date 10-9"]),
        ("Tue 6th at 5", ["date", "ordinal 6", "time 5-0"]),
        ("in the 1st and 2nd quarters", ["period 1", "period 2"]),
        ("in 2019 Jan.", ["date 2019-1"]),
        ("CY 24 and calendar year 23", ["date 2024", "date 2023"]),
        ("calendar year 18%", ["percent 18 percent"]),
    ],
)
def test_days_and_hours_beside_others(text: str, expected: list[str]) -> None:
    assert read(text) == expected
