"""What whole documents show beside news: versions, verbs that are money elsewhere, ranges from one."""

from __future__ import annotations

import pytest

from mtcheck.quantities import parse
from tests.quantities.test_english_constructs import told


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "It takes one to two years.", ["measure 1..2 year"]),
        ("en", "between one and three goals", ["number 1..3"]),
        ("en", "from one to fifty", ["number 50"]),
        ("de", "in ein bis zwei Wochen", ["measure 1..2 week"]),
        ("de", "für ein bis vier Spieler", ["number 1..4"]),
        ("de", "zwischen einem und drei Jahren", ["measure 1..3 year"]),
        ("fr", "un à deux ans", ["measure 1..2 year"]),
        ("fr", "l'un à 20 km de l'autre", ["measure 20 kilometre"]),
        ("es", "de uno a tres años", ["measure 1..3 year"]),
        ("it", "da uno a tre anni", ["measure 1..3 year"]),
        ("nl", "één tot twee jaar", ["measure 1..2 year"]),
        ("pl", "od jednego do dwóch lat", ["measure 1..2 year"]),
        ("ru", "от одного до двух лет", ["measure 1..2 year"]),
    ],
)
def test_a_range_may_begin_with_a_one_in_words(language: str, text: str, expected: list[str]) -> None:
    assert [told(quantity) for quantity in parse(text, language)] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "OpenJDK 6b18", ["name"]),
        ("en", "the new Firefox 2.0b2", ["name"]),
        ("en", "worth $6b, 18 people", ["money 6000000000 USD", "number 18"]),
        ("en", "fixes for linux-2.6.24.", ["name"]),
        ("de", "Korrekturen für linux-2.6.24.", ["name"]),
        ("en", "It closes CVE-2017-12791 CVE-2017-14695.", ["name", "name"]),
        ("en", "EUR-5 million and EUR5-6 million", ["money 5000000 EUR", "money 5000000..6000000 EUR"]),
    ],
)
def test_versions_and_numbered_codes_are_names(language: str, text: str, expected: list[str]) -> None:
    assert [told(quantity) for quantity in parse(text, language)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The team of 11 won the title.", ["number 11"]),
        ("Number 7 won and 12 won nothing.", ["number 7", "number 12"]),
        ("GNOME 2 won't work.", ["number 2"]),
        ("It costs 1,500 won or 5 trillion won.", ["money 1500 KRW", "money 5000000000000 KRW"]),
        ("Acme 2.0 marks the end.", ["number 2"]),
        ("It cost 2 marks.", ["money 2 DEM"]),
        ("The 2 real problems", ["number 2"]),
        ("It costs 1 real or 5 reais.", ["money 1 BRL", "money 5 BRL"]),
    ],
)
def test_words_that_are_money_elsewhere(text: str, expected: list[str]) -> None:
    assert [told(quantity) for quantity in parse(text, "en")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bitte achten Sie auf die Stufe.", []),
        ("Sie achten Menschen, auf die Anleger achten sollten.", []),
        ("Besonders achten Anleger darauf.", []),
        ("Er landete auf dem achten Platz.", ["ordinal 8"]),
        ("zu ihrem achten Geburtstag", ["ordinal 8"]),
        ("am achten Mai", ["date 5-8"]),
        ("ein zweieinhalbstündiges Treffen", ["measure 2.5 hour"]),
        ("eine anderthalbjährige Pause", ["measure 1.5 year"]),
        ("eine zweieinhalbprozentige Steigerung", ["percent 2.5 percent"]),
        ("bei niedriger Inflation und einer Rate von 2 %", ["percent 2 percent"]),
    ],
)
def test_german_verbs_and_halves(text: str, expected: list[str]) -> None:
    assert [told(quantity) for quantity in parse(text, "de")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("issue No. 19 of September 14th, 1998", ["number 19", "date 1998-9-14"]),
        ("on 19 of September", ["date 9-19"]),
        ("It took place on April, 23rd in Rome.", ["date 4-23"]),
        ("In April, 23rd graders came.", ["date 4", "ordinal 23"]),
    ],
)
def test_days_behind_a_comma(text: str, expected: list[str]) -> None:
    assert [told(quantity) for quantity in parse(text, "en")] == expected


def test_a_comparative_before_its_noun_is_no_direction() -> None:
    (rate,) = parse("bei niedriger Inflation und einer Rate von 2 %", "de")
    (fall,) = parse("um 2 % niedriger als im Vorjahr", "de")
    assert (rate.direction, fall.direction) == (None, "down")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Es dauert nicht länger als 12 Minuten.", ["at most measure 12 minute"]),
        ("en", "You cannot have more than 2 people.", ["number 2"]),
        ("en", "It is not only more than 2 people.", ["more than number 2"]),
        ("en", "at 3, 6 and 9PM", ["time 15-0", "time 18-0", "time 21-0"]),
        ("en", "at 7, 8, 10, and 10:55 pm", ["time 19-0", "time 20-0", "time 22-0", "time 22-55"]),
        ("de", "um 15, 18 und 21 Uhr", ["time 15-0", "time 18-0", "time 21-0"]),
        ("en", "They met 5 people and 9 pm came.", ["number 5", "time 21-0"]),
        ("en", "They close at midnight tonight.", ["time 0-0"]),
        ("en", "5 Mb/s and 5 MB/s", ["measure 5 megabit-per-second", "measure 5 megabyte-per-second"]),
        ("en", "300 foot-pounds", ["measure 300 pound-foot"]),
        ("en", "It opens at 7 on the dot.", ["time 7-0"]),
        ("en", "in the two thousands and the twenty-tens", ["decade 2000", "decade 2010"]),
        ("en", "two thousand euros", ["money 2000 EUR"]),
        ("de", "in den Zehnerjahren", ["decade 2010"]),
        ("de", "der zwanzigste fünfte zweitausendachtzehn", ["date 2018-5-20"]),
        ("de", "im 2. Hj. 2018 und 3. Quart. 2018", ["period 2", "date 2018", "period 3", "date 2018"]),
        ("en", "It is 2h and 9m long.", ["measure 2 hour", "measure 9 minute"]),
        ("en", "up to 500 K profiles at 300 K", ["at most number 500000", "measure 300 kelvin"]),
        ("en", "Black &#38; White", []),
        ("de", "die Option „-3“", ["number -3"]),
        ("en", "the first half billion years", ["measure 500000000 year"]),
        ("en", "five to six hundred yards", ["measure 500..600 yard"]),
        ("de", "fünf bis zehntausend Jahre", ["measure 5000..10000 year"]),
        ("de", "zehn bis zweihundert Jahre", ["measure 10..200 year"]),
        ("en", "It was raced in 1978 U.S.", ["date 1978"]),
        ("de", "Aber achte darauf und nimm dich in acht.", []),
    ],
)
def test_denials_lists_of_hours_and_shared_sizes(language: str, text: str, expected: list[str]) -> None:
    assert [told(quantity) for quantity in parse(text, language)] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Gib acht, was du sagst.", []),
        ("de", "Gib auf Fälschungen acht!", []),
        ("de", "In acht Wochen stieg er von sieben auf acht.", ["measure 8 week", "number 7", "number 8"]),
        ("de", "Es gab acht, die kamen, und acht neue.", ["number 8", "number 8"]),
        ("de", "Er ist einen Meter dreiundachtzig groß.", ["measure 1.83 metre"]),
        ("de", "1 Meter 83 und zwei Meter zehn", ["measure 1.83 metre", "measure 2.1 metre"]),
        ("de", "zwei Meter zehn Häuser weiter", ["measure 2 metre", "number 10"]),
        ("de", "fünfmaliges Drücken", ["multiple 5"]),
        ("de", "Teile es in zwei Hälften!", []),
        ("en", "the adjustment (-$8,000)", ["money -8000 USD"]),
        ("en", "a six-pack and a four-wheeler", []),
        ("en", "Double-click it; it doubled.", ["multiple 2"]),
    ],
)
def test_particles_heights_and_things(language: str, text: str, expected: list[str]) -> None:
    assert [told(quantity) for quantity in parse(text, language)] == expected


@pytest.mark.parametrize(
    ("language", "text", "size"),
    [
        ("en", "several hundred thousand dollars", 100_000),
        ("en", "a few hundred people", 100),
        ("de", "mehrere hunderttausend Dollar", 100_000),
        ("de", "mehrere tausend Menschen", 1000),
        ("de", "zig Millionen Nutzer", 10_000_000),
        ("en", "100s of millions of people", 100_000_000),
        ("en", "10,000s of volunteers", 10_000),
    ],
)
def test_sizes_whose_count_is_left_open(language: str, text: str, size: int) -> None:
    (quantity,) = parse(text, language)
    assert quantity.vague
    assert quantity.value == size


def test_what_is_counted_does_not_go_down() -> None:
    (men,) = parse("2 men descend a staircase", "en")
    (fall,) = parse("The number of men fell by 2.", "en")
    assert (men.direction, fall.direction) == (None, "down")


def test_a_month_and_its_year_behind_a_comma() -> None:
    assert [told(q) for q in parse("In December, 2007, it retired.", "en")] == ["date 2007-12"]
    assert [told(q) for q in parse("in May, 2000 people came", "en")] == ["date 5", "date 2000"]
