"""What pairs of one article know of each other."""

from __future__ import annotations

import pytest

from mtcheck.rules import flag
from mtcheck.types import Flag, SegmentPair


def article(*pairs: tuple[str, str], independent: bool = False) -> list[list[str]]:
    return [
        [item.code for item in found if item.severity != "minor"]
        for found in raised(*pairs, independent=independent)
    ]


def raised(*pairs: tuple[str, str], independent: bool = False) -> list[tuple[Flag, ...]]:
    beads = [SegmentPair(str(index), source, target) for index, (source, target) in enumerate(pairs)]
    return flag(beads, source_language="en", target_language="de", independent=independent)


MOVED = (
    ("Sales rose 8% to $5 million.", "Der Umsatz stieg auf 5 Millionen Dollar."),
    ("Costs fell.", "Die Kosten fielen, während der Umsatz um 8 % zulegte."),
)


def test_a_figure_that_moved_to_the_next_sentence_is_not_missing() -> None:
    assert article(*MOVED) == [[], []]


def test_independent_pairs_do_not_know_of_each_other() -> None:
    assert article(*MOVED, independent=True) == [["NUM001"], ["NUM002"]]


def test_a_dollar_named_before_is_clear_enough() -> None:
    found = raised(
        ("It paid HK$5 billion.", "Es zahlte 5 Milliarden Hongkong-Dollar."),
        ("It received HK$3 billion.", "Es erhielt 3 Milliarden Dollar."),
    )
    assert [(item.code, item.severity) for item in found[1]] == [("CUR003", "minor")]


def test_a_currency_that_the_amounts_before_name_is_implied() -> None:
    first = ("Sales rose to $9 billion.", "Der Umsatz stieg auf 9 Milliarden Dollar.")
    second = ("It had been $7 billion.", "Davor waren es 7 Milliarden.")
    found = raised(first, second)
    assert [(item.code, item.severity) for item in found[1]] == [("CUR002", "minor")]
    euros = ("Costs rose to 2 billion euros.", "Die Kosten stiegen auf 2 Milliarden Euro.")
    assert article(first, euros, second) == [[], [], ["CUR002"]]


def test_a_yen_sign_follows_what_the_article_speaks_of() -> None:
    pairs = (
        ("It paid ¥45 billion.", "Es zahlte 45 Milliarden Yuan."),
        ("The yen weakened.", "Der Yen gab nach."),
    )
    assert article(*pairs) == [["CUR001"], []]


def test_a_conversion_at_another_rate() -> None:
    pairs = (
        ("It paid 10 million euros ($11 million).", "Es zahlte 10 Mio. Euro (11 Mio. Dollar)."),
        ("It received 20 million euros.", "Es erhielt 20 Mio. Euro (28 Mio. Dollar)."),
    )
    assert article(*pairs) == [[], ["CUR005"]]


def test_a_conversion_at_the_same_rate_is_silent() -> None:
    pairs = (
        ("It paid 10 million euros ($11 million).", "Es zahlte 10 Mio. Euro (11 Mio. Dollar)."),
        ("It received 20 million euros.", "Es erhielt 20 Mio. Euro (22 Mio. Dollar)."),
    )
    assert article(*pairs) == [[], []]


def test_one_direction_word_one_flag() -> None:
    assert article(
        ("The ratio will fall by 5.5 points to 38.5%.", "Die Quote wird um 5,5 Punkte auf 38,5 % steigen.")
    ) == [["NUM007"]]


def test_a_month_that_changed_for_two_days_is_one_flag() -> None:
    found = raised(("It meets on April 28 and 29.", "Es tagt am 28. und 29. Mai."))[0]
    assert [item.code for item in found] == ["DAT001"]
    assert found[0].suggestion == "28. und 29. April."


def test_figures_in_a_stretch_left_in_english_are_read_in_english() -> None:
    english = "The board will decide on the two dividends of $3,500 in March."
    source = f"Sales rose 8% to $1.5 million, as they had done in the quarter before. {english}"
    german = "Der Umsatz stieg um 8 % auf 1,5 Mio. Dollar, wie er es schon im Quartal davor getan hatte."
    target = f"{german} {english}"
    assert article((source, target)) == [["SEG003"]]


def test_omissions_and_additions_get_no_number_flags() -> None:
    beads = [
        SegmentPair("0", "Sales rose 8%.", "", kind="omission"),
        SegmentPair("1", "", "Der Umsatz stieg um 9 %.", kind="addition"),
    ]
    found = flag(beads, source_language="en", target_language="de")
    assert [[item.code for item in flags] for flags in found] == [["SEG001"], ["SEG002"]]


def from_finnish(source: str, target: str, *, language: str = "fi") -> list[str]:
    found = flag(
        [SegmentPair("0", source, target)], source_language=language, target_language="en", independent=True
    )[0]
    return [item.code for item in found if item.severity != "minor"]


@pytest.mark.parametrize(
    ("source", "target", "codes"),
    [
        ("Myynti kasvoi 8 %.", "Sales rose 8%.", []),
        ("Myynti kasvoi 8 %.", "Sales rose 9%.", ["NUM003"]),
        ("Myymälöitä on 4 350 ja tehtaita yhdeksän.", "It has 4,350 stores and nine plants.", []),
        ("Myymälöitä on paljon.", "It has 4,350 stores.", ["NUM002"]),
        ("Tie on 80 kilometriä pitkä.", "The road is 49.7 miles long.", []),
        ("Tie on 80 kilometriä pitkä.", "The road is 49.7 kilometres long.", ["NUM003"]),
        ("Tie on yhdeksän mailia pitkä.", "The road is 14.5 kilometres long.", []),
        ("Tie on yhdeksän mailia pitkä.", "The road is 14.7 kilometres long.", ["NUM002"]),
        ("Hinta oli 50 euroa.", "The price was $50.", ["CUR001"]),
        ("Hinta oli 1,2 vai 1,4 miljardia euroa.", "It was €1.2 billion to €1.4 billion.", []),
        ("Se on 100–250 metriä leveä.", "It is 191.4 yards wide.", []),
        ("Se on 100–250 metriä leveä.", "It is 191.4 metres wide.", ["NUM001", "NUM002"]),
        ("Hinta oli 50–70 kruunua.", "The price was 50 to 70 Swedish kronor.", []),
        ("Hinta oli 50 kruunua.", "The price was 50 dollars.", ["CUR001"]),
        ("Se maksaa viisi senttiä.", "It costs 5 cents.", []),
        ("Hinta oli kolme miljoonaa euroa.", "The price was 3 million euros.", []),
    ],
)
def test_a_language_without_number_words_is_compared_in_digits(
    source: str, target: str, codes: list[str]
) -> None:
    assert from_finnish(source, target) == codes


def test_a_currency_of_one_language_is_a_common_word_of_another() -> None:
    pair = SegmentPair("0", "They try to sell euro bonds.", "Prodat je chtějí jen dlouhodobě.")
    assert flag([pair], source_language="en", target_language="cs", independent=True) == [()]


def test_a_language_that_nobody_knows_gets_segment_rules_only() -> None:
    assert from_finnish("Sales rose 8%.", "Myynti kasvoi 9 %.", language="tlh") == []
