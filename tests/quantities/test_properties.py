"""What has to hold for any text and any value."""

from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError, fields, replace
from decimal import Decimal

import pytest
from babel.dates import format_date
from babel.numbers import format_compact_decimal, format_currency, format_decimal, format_percent
from hypothesis import given, settings
from hypothesis import strategies as st

from mtcheck.quantities import grammar, parse
from mtcheck.quantities.followers import COUNTED, OPEN, UNKNOWN
from mtcheck.quantities.language import TABLES, load
from mtcheck.quantities.languages.de import numeral
from mtcheck.quantities.quantity import Quantity, changed
from mtcheck.quantities.tokens import SYMBOL, TOKEN, known_words, taken_apart

PIECES = st.sampled_from(
    "3 1.5 280,2 1.000 12-15 $ € % ‰ Mrd. Mio bn m million Milliarden zwei dreißig half a ein und and to "
    "bis zu ( ) : / - – . , Q3 FY24 20. Februar May 2025 1990s 90er Uhr p.m. Dollar yuan HK$ US-Dollar °C "
    "km/h ft one in eight zwischen between from ½ '90s A320 5G Prozentpunkte".split()
)
TEXTS = st.one_of(
    st.text(max_size=60),
    st.lists(PIECES, max_size=14).map(" ".join),
    st.lists(PIECES, max_size=14).map("".join),
)
VALUES = st.decimals(min_value=0, max_value=10**9, places=2).filter(lambda value: value >= Decimal("0.01"))
LANGUAGES = st.sampled_from(["en", "de"])


@given(TEXTS, LANGUAGES)
@settings(max_examples=150, deadline=None)
def test_never_raises_and_spans_lie_inside(text: str, language: str) -> None:
    before = 0
    for quantity in parse(text, language, foreign=("de" if language == "en" else "en",)):
        assert 0 <= quantity.span.start < quantity.span.end <= len(text)
        assert text[quantity.span.start : quantity.span.end] == quantity.text
        assert quantity.span.start >= before
        before = quantity.span.start


@given(VALUES, LANGUAGES)
@settings(max_examples=60, deadline=None)
def test_formatted_values_read_back(value: Decimal, language: str) -> None:
    decimal = parse(format_decimal(value, locale=language), language)
    assert decimal[0].value == value
    money = parse(format_currency(value, "EUR", locale=language), language)
    assert (money[0].value, money[0].unit) == (value, "EUR")
    share = parse(
        format_percent(
            value / 100, format="#,##0.##%" if language == "en" else "#,##0.## %", locale=language
        ),
        language,
    )
    assert (share[0].value, share[0].unit) == (value, "percent")


@given(st.integers(1, 999), st.sampled_from([10**6, 10**9, 10**12]), LANGUAGES)
@settings(max_examples=40, deadline=None)
def test_compact_values_read_back(value: int, scale: int, language: str) -> None:
    text = format_compact_decimal(value * scale, format_type="long", locale=language)
    found = parse(text, language)
    assert [quantity.value for quantity in found] == [value * scale], text


@given(st.dates(), LANGUAGES, st.sampled_from(["long", "full"]))
@settings(max_examples=40, deadline=None)
def test_dates_read_back(date: object, language: str, form: str) -> None:
    if date.year < 1700 or date.year > 2099:  # type: ignore[attr-defined]
        return
    text = format_date(date, format=form, locale=language)  # type: ignore[arg-type]
    calendar = parse(text, language)[-1].calendar
    assert calendar is not None
    assert (calendar.year, calendar.month, calendar.day) == (date.year, date.month, date.day)  # type: ignore[attr-defined]


UNITS = (
    "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn "
    "siebzehn achtzehn neunzehn"
).split()
TENS = ". . zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()


def spell(value: int) -> str:
    """German cardinals below a million, written from the rules of the language."""
    if value >= 1000:
        return spell(value // 1000) + "tausend" + (spell(value % 1000) if value % 1000 else "")
    if value >= 100:
        return UNITS[value // 100] + "hundert" + (spell(value % 100) if value % 100 else "")
    if value < 20:
        return UNITS[value]
    return (UNITS[value % 10] + "und" if value % 10 else "") + TENS[value // 10]


@given(st.integers(1, 999_999))
@settings(max_examples=200, deadline=None)
def test_german_numerals_read_back(value: int) -> None:
    assert numeral(spell(value)) == value


@pytest.mark.parametrize(
    "text",
    [
        "1." * 20_000,
        "1 234 " * 10_000,
        "zwei und " * 10_000,
        "one hundred and " * 8_000,
        "$" * 50_000,
        "12-" * 20_000,
        "(5 Euro " * 8_000,
        "ein" * 30_000,
        "A1" * 30_000,
    ],
)
def test_adversarial_texts_end(text: str) -> None:
    for language in ("en", "de"):
        parse(text[:60_000], language)


def test_a_text_has_so_many_quantities_at_the_most(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grammar, "MOST", 50)
    assert len(parse("a1" * 500, "en")) == 50
    assert len(parse("3 cats, " * 500, "en")) == 50


def test_words_that_come_to_nothing_are_looked_at_so_often(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "one " * 100 + "three cats"
    assert [quantity.value for quantity in parse(text, "en")] == [3]
    monkeypatch.setattr(grammar, "_MOST_LOOKS", 50)
    assert parse(text, "en") == []


def test_a_changed_quantity_is_the_old_one_in_all_else() -> None:
    (quantity,) = parse("up to $3.5 billion", "en")
    assert changed(quantity, bound=None, label=True) == replace(quantity, bound=None, label=True)
    assert quantity.bound == "at most"
    with pytest.raises(TypeError, match="no colour"):
        changed(quantity, colour="red")


def test_a_quantity_as_the_reading_makes_it_is_one_like_any_other() -> None:
    (quantity,) = parse("$3.5 billion", "en")
    parts = {part.name: getattr(quantity, part.name) for part in fields(Quantity)}
    other = Quantity(**parts)
    assert type(quantity) is Quantity
    assert quantity == other
    assert hash(quantity) == hash(other)
    assert repr(quantity) == repr(other)
    assert pickle.loads(pickle.dumps(quantity)) == quantity
    with pytest.raises(FrozenInstanceError):
        quantity.label = True  # type: ignore[misc]


@given(TEXTS, LANGUAGES)
@settings(max_examples=300)
def test_the_quick_ways_take_a_text_apart_as_the_full_pattern_does(text: str, language: str) -> None:
    kinds, starts, ends, texts, _ = taken_apart(text, load(language))
    matches = list(TOKEN.finditer(text))
    assert list(texts) == [match[0] for match in matches]
    assert list(zip(starts, ends, strict=True)) == [match.span() for match in matches]
    assert list(kinds) == [match.lastindex or SYMBOL for match in matches]


@pytest.mark.parametrize("word", "Komma ein drei Achtel verdreifacht dreieinhalb Verfahren Gesetz".split())
def test_a_word_means_the_same_the_second_time(word: str) -> None:
    table = load("de")
    first = list(known_words(f"{word} {word}", table))
    assert first[0][2] == first[1][2] == table.find(word)


class Unhurried(grammar.Parser):
    """The grammar without its quick way past figures that leave nothing open."""

    def _quick(self, index: int) -> int:
        return 0


FIGURES = st.sampled_from("1 2 5 9 12 16 30 99 500 1985 2019 1.5 2,5 12.30 20.5 1.000 1,000 1.234,5".split())
COMMON = "Menschen people Aktien shares % - ( ) . , : ' $ € / bn versprochenen zusätzliche 3 2020".split()


@pytest.mark.parametrize("code", ["en", "en-GB", "de", "de-CH", *sorted(set(TABLES) - {"en", "de"})])
@given(data=st.data())
@settings(max_examples=150, deadline=None)
def test_the_quick_way_past_a_figure_reads_what_the_long_one_does(code: str, data: st.DataObject) -> None:
    table = load(code)
    beginnings = [f"{first} {' '.join(rest)}" for first, found in table.phrases.items() for rest, _ in found]
    known = st.sampled_from([*table.words, *table.cased, *table.glued, *beginnings])
    words = st.one_of(known, st.sampled_from(COMMON))
    parts = data.draw(st.lists(st.one_of(words, FIGURES, st.sampled_from(["", "-"])), min_size=2, max_size=9))
    text = data.draw(st.sampled_from([" ", "  ", ""])).join(parts)
    foreign = (load("de" if code[:2] == "en" else "en"),)
    assert grammar.Parser(text, table, foreign).run() == Unhurried(text, table, foreign).run()


@pytest.mark.parametrize(
    ("code", "piece", "left_open"),
    [
        ("en", "people", UNKNOWN),
        ("en", "million", COUNTED),
        ("en", "kilometres", COUNTED),
        ("en", "May", OPEN),
        ("en", "minutes", OPEN),
        ("en", "point", OPEN),
        ("en", "pm", OPEN),
        ("de", "Menschen", UNKNOWN),
        ("de", "Milliarden", COUNTED),
        ("de", "Uhr", OPEN),
        ("de", "Minuten", OPEN),
        ("ja", "人", OPEN),
        ("tr", "kişi", OPEN),
    ],
)
def test_what_a_word_behind_a_figure_leaves_open(code: str, piece: str, left_open: int) -> None:
    assert load(code).followers[piece] == left_open
