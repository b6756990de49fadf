"""The harness that measures single-language reading: what counts as read, and what is out of scope."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING, Any

import pytest

from mtcheck.quantities import parse, scope
from mtcheck.quantities.evaluate import evaluate, judge, rows
from mtcheck.quantities.expectations import Case, case_of

if TYPE_CHECKING:
    from pathlib import Path

SPECS = "x Specs/"
NUMBER, UNIT, DATE = SPECS + "Number/E/", SPECS + "NumberWithUnit/E/", SPECS + "DateTime/E/"


def row(origin: str, text: str, *expected: dict[str, Any], lang: str = "en", **rest: Any) -> dict[str, Any]:
    return {"id": "a", "origin": origin, "lang": lang, "text": text, "expected": list(expected), **rest}


def case(origin: str, text: str, *expected: dict[str, Any], **rest: Any) -> Case:
    found = case_of(row(origin, text, *expected, **rest))
    assert found is not None
    return found


def verdict(origin: str, text: str, *expected: dict[str, Any], **rest: Any) -> bool | None:
    item = case(origin, text, *expected, **rest)
    return judge(item, parse(item.text, item.language))


def number(value: str, text: str = "", kind: str = "number") -> dict[str, Any]:
    return {"type": kind, "value": value, "text": text, "relativeTo": "start"}


def test_a_number_is_right_by_value() -> None:
    assert verdict(NUMBER, "They own 14 boats", number("14", "14"), model="NumberModel")
    assert verdict(NUMBER, "They own 14 boats", number("15", "14"), model="NumberModel") is False


def test_values_are_written_with_a_comma_in_some_sets() -> None:
    assert verdict(NUMBER, "2,5 Boote", number("2,5", "2,5"), lang="de", model="NumberModel")


def test_each_expectation_needs_a_quantity_of_its_own() -> None:
    expected = (number("7", "7"), number("7", "7"))
    assert verdict(NUMBER, "7 boats", *expected, model="NumberModel") is False


def test_money_needs_the_currency() -> None:
    amount = {"type": "currency", "value": "6", "unit": "Euro", "text": "6 euros"}
    assert verdict(UNIT, "for 6 euros", amount, model="CurrencyModel")
    assert verdict(UNIT, "for 6 euros", {**amount, "unit": "Pound"}, model="CurrencyModel") is False


def test_hundredths_count_in_the_whole_unit() -> None:
    amount = {"type": "currency", "value": "60", "unit": "Cent", "text": "60 cents"}
    assert verdict(UNIT, "for 60 cents", amount, model="CurrencyModel")


def test_measures_are_compared_in_one_unit() -> None:
    assert verdict("facebook/duckling", "2.5 km", {"type": "D", "value": "simple Metre 2500"}, dim="Distance")
    assert (
        verdict("facebook/duckling", "2.5 km", {"type": "D", "value": "simple Metre 250"}, dim="Distance")
        is False
    )


def test_parts_may_add_up() -> None:
    assert verdict(
        "facebook/duckling", "3 hours 20 minutes", {"type": "D", "value": "DurationData 200 Minute"}, dim="D"
    )


def test_bounds_count() -> None:
    assert verdict(
        NUMBER, "more than 40", number("(40,)", "more than 40", "numberrange"), model="NumberRangeModel"
    )
    assert (
        verdict(
            NUMBER, "at least 40", number("(40,)", "at least 40", "numberrange"), model="NumberRangeModel"
        )
        is False
    )


def test_two_bounds_are_a_range() -> None:
    text = "more than 3 and less than 9"
    assert verdict(NUMBER, text, number("(3,9)", text, "numberrange"), model="NumberRangeModel")


def test_nothing_expected_means_nothing_of_that_kind() -> None:
    assert verdict(UNIT, "She left at 4:00 pm", model="DimensionModel")
    assert verdict(UNIT, "She left for 4 metres", model="DimensionModel") is False


@pytest.mark.parametrize(
    ("text", "timex", "right"),
    [
        ("on 3 May 2011", "2011-05-03", True),
        ("on 3 May 2011", "2011-06-03", False),
        ("at 4:30 pm", "T16:30", True),
        ("in March", "XXXX-03", True),
        ("on Tuesday", "XXXX-WXX-2", True),
    ],
)
def test_dates_are_compared_part_by_part(text: str, timex: str, right: bool) -> None:
    expected = {"type": "datetimeV2.date", "text": text, "values": [{"timex": timex}]}
    assert verdict(DATE, text, expected, model="DateTimeModel") is right


@pytest.mark.parametrize(
    ("text", "timex", "kind", "reason"),
    [
        ("next June", "2017-06", "daterange", "relative"),
        ("Christmas", "XXXX-12-25", "date", "holiday-season"),
        ("every week", "P1W", "set", "date-set"),
        ("from 3 to 5 May", "(XXXX-05-03,XXXX-05-05,P2D)", "daterange", "date-range"),
        ("6.7", "XXXX-06-07", "date", "bare-date"),
        ("4", "T04", "time", "bare-hour"),
        ("6:10:20", "T06:10:20", "time", "seconds"),
        ("4-8-31", "2031-04-08", "date", "bare-date"),
        ("some days", "P3D", "duration", "duration-unnumbered"),
        ("5 weeks before May 13 1999", "1999-04-08", "date", "relative"),
    ],
)
def test_what_needs_a_clock_or_a_calendar_is_out_of_scope(
    text: str, timex: str, kind: str, reason: str
) -> None:
    expected = {"type": "datetimeV2." + kind, "text": text, "values": [{"timex": timex}]}
    item = case(DATE, text, expected, model="DateTimeModel")
    assert [found.reason for found in item.expected] == [reason]


@pytest.mark.parametrize(
    ("text", "value", "piece", "reason"),
    [
        ("10.20.30.40", "20", "20", "date-digits"),
        ("the XY-77 plane", "77", "77", "name-digits"),
        ("4e5", "400000", "4e5", "scientific"),
        ("four over nine", "0.4444", "four over nine", "arithmetic"),
        ("the one", "1", "one", "article-one"),
        ("seven nineteenths", "0.368421052631579", "seven nineteenths", "arithmetic"),
        ("five eighths", "0.625", "five eighths", ""),
        ("17/4", "4.25", "17/4", "arithmetic"),
        ("3/8", "0.375", "3/8", ""),
    ],
)
def test_numbers_out_of_scope(text: str, value: str, piece: str, reason: str) -> None:
    item = case(NUMBER, text, number(value, piece), model="NumberModel")
    assert [found.reason for found in item.expected] == [reason]


@pytest.mark.parametrize(
    ("text", "dimension", "value", "reason"),
    [
        ("4.5 minutes", "Duration", "DurationData 12 Second", "broken-row"),
        ("17", "Numeral", "NumeralValue 3", "broken-row"),
        ("a kg", "Quantity", "simple Gram 1000 Nothing", "article-one"),
        ("8 pails", "Quantity", "simple Bowl 8 Nothing", "unit-unknown"),
    ],
)
def test_rows_that_cannot_be_right_are_out_of_scope(
    text: str, dimension: str, value: str, reason: str
) -> None:
    item = case("facebook/duckling", text, {"type": dimension, "value": value}, dim=dimension)
    assert [found.reason for found in item.expected] == [reason]


@pytest.mark.parametrize(
    ("lang", "text", "kind", "value", "reason"),
    [
        ("ru", "30 dollars", "number", "30", "other-language"),
        ("ja", "にじゅうに", "number", "22", "kana"),
        ("ja", "パ ーセント3", "number", "3", "spaced-letters"),
        ("ja", "3.1ポイント", "percentage", "3.1%", "points"),
        ("ja", "3割引", "percentage", "70%", ""),
        ("ar", "ثلاثة و سبع", "number", "3.142857", "homograph"),
        ("fr", "7 cents", "number", "700", "homograph"),
        ("fr", "sept cents", "number", "700", ""),
    ],
)
def test_ways_of_writing_out_of_scope(lang: str, text: str, kind: str, value: str, reason: str) -> None:
    item = case(NUMBER, text, number(value, text, kind), lang=lang, model="NumberModel")
    assert [found.reason for found in item.expected] == [reason]


@pytest.mark.parametrize(
    ("lang", "text", "timex", "reason"),
    [
        ("fr", "8-9-2017", "2017-08-09", "foreign-order"),
        ("fr", "9-8-2017", "2017-08-09", ""),
        ("zh", "8/9/2017", "2017-08-09", "foreign-order"),
        ("fr", "8/19/2017", "2017-08-19", ""),
    ],
)
def test_dates_in_the_order_of_another_language(lang: str, text: str, timex: str, reason: str) -> None:
    expected = {"type": "datetimeV2.date", "text": text, "values": [{"timex": timex}]}
    item = case(DATE, text, expected, lang=lang, model="DateTimeModel")
    assert [found.reason for found in item.expected] == [reason]


@pytest.mark.parametrize(
    ("lang", "text", "reason"),
    [
        ("fr", "onze vingt", "bare-hour"),
        ("fr", "onze vingt du soir", ""),
        ("es", "seis cuarenta", "bare-hour"),
    ],
)
def test_hours_without_a_word_of_the_clock(lang: str, text: str, reason: str) -> None:
    expected = {"type": "datetimeV2.time", "text": text, "values": [{"timex": "T11:20"}]}
    item = case(DATE, text, expected, lang=lang, model="DateTimeModel")
    assert [found.reason for found in item.expected] == [reason]


def test_numerals_that_break_the_grammar_are_out_of_scope() -> None:
    assert case("text2num", "mille un cent", kind="invalid", lang="fr").reason == "malformed"


def test_figures_said_one_by_one_are_out_of_scope() -> None:
    expected = {"type": "replaced_text", "value": "7 4 20 9"}
    assert case("text2num", "seven four twenty nine", expected, kind="replace_numbers").reason == "dictated"


def test_readings_that_stay_open_count() -> None:
    assert verdict("price_parser", "417.600", {"value": "417600", "currency": None, "text": "417.600"})
    assert verdict("price_parser", "417.600", {"value": "4176", "currency": None, "text": "417.600"}) is False


def test_two_places_in_a_row_are_a_range() -> None:
    text = "between the sixth and the ninth"
    assert verdict(NUMBER, text, number("[6,9)", text, "numberrange"), model="NumberRangeModel")


def test_signs_of_another_unit_are_out_of_scope() -> None:
    item = case(
        "facebook/duckling", "6m", {"type": "Duration", "value": "DurationData 6 Minute"}, dim="Duration"
    )
    assert item.reason == "sign-of-dimension"


def test_every_reason_is_in_the_list() -> None:
    item = case(
        DATE, "next June", {"type": "date", "text": "next June", "Timex": "2017-06"}, model="DateParser"
    )
    assert {found.reason for found in item.expected} <= set(scope.RULES)


def test_languages_without_a_table_are_told() -> None:
    item = case("number_parser", "kolme", {"type": "spellout", "value": "3"}, lang="fi")
    tallies = evaluate([item])
    assert tallies["fi", "spellout"].left_out == {"no table": 1}


def test_prices_take_the_decimal_sign_of_their_currency() -> None:
    assert case("price_parser", "4,50 €", {"value": "4.5", "currency": "€", "text": "4,50"}).language == "de"
    assert verdict("price_parser", "4,50 €", {"value": "4.5", "currency": "€", "text": "4,50"})
    assert verdict("price_parser", "$4.50", {"value": "4.5", "currency": "$", "text": "4.50"})
    assert verdict("price_parser", "sold out", {"value": None, "currency": None, "text": None})


def test_replaced_texts_give_their_figures() -> None:
    expected = {"type": "replaced_text", "value": "12 cats and 3 dogs"}
    assert verdict("text2num", "twelve cats and three dogs", expected, kind="replace_numbers")
    assert verdict("text2num", "twelve cats and four dogs", expected, kind="replace_numbers") is False


def test_halves(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl.gz"
    with gzip.open(path, "wt", encoding="utf-8") as file:
        file.writelines(json.dumps({"text": text}) + "\n" for text in "abc")
    assert [item["text"] for item in rows(path, "even")] == ["a", "c"]
    assert [item["text"] for item in rows(path, "odd")] == ["b"]


def test_a_date_meets_as_many_numbers_as_it_is_written_with() -> None:
    text = "tres de mayo de mil novecientos diez"
    wanted = [("3", "tres"), ("1910", "mil novecientos diez")]
    given = [number(value, piece) for value, piece in wanted]
    both = case(NUMBER, text, *given, lang="es", model="NumberModel")
    assert judge(both, parse(text, "es"))
    other = case(NUMBER, text, given[0], number("1911", wanted[1][1]), lang="es", model="NumberModel")
    assert not judge(other, parse(text, "es"))
