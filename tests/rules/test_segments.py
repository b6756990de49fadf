"""The segment rules on pairs made by hand."""

from __future__ import annotations

import pytest

from mtcheck.rules.segments import check
from mtcheck.types import Flag, SegmentPair, Span


def flags(pair: SegmentPair, source: str = "en", target: str = "de") -> list[Flag]:
    return list(check(pair, source_language=source, target_language=target))


def test_omission_marks_the_whole_source() -> None:
    (flag,) = flags(SegmentPair("1", "The company declined to comment.", "", "omission"))
    assert (flag.code, flag.severity) == ("SEG001", "major")
    assert flag.source == (Span(0, 32),)
    assert flag.target == ()


def test_addition_marks_the_whole_target() -> None:
    (flag,) = flags(SegmentPair("1", "", "Analysten raten nun zum Verkauf.", "addition"))
    assert (flag.code, flag.severity, flag.source) == ("SEG002", "major", ())
    assert flag.target == (Span(0, 32),)


@pytest.mark.parametrize(
    ("text", "confidence", "severity"),
    [
        ("Markets today", 1.0, "minor"),
        ("Up 3%", 1.0, "major"),
        ("The company declined to comment.", 0.4, "minor"),
        ("The company declined to comment.", 0.5, "major"),
    ],
)
def test_omission_severity(text: str, confidence: float, severity: str) -> None:
    (flag,) = flags(SegmentPair("1", text, "", "omission", confidence))
    assert flag.severity == severity


@pytest.mark.parametrize(
    "target",
    [
        "The board will decide on the dividend in March.",
        "Analysts had expected a smaller loss after the strike at the two plants.",
    ],
)
def test_sentence_left_in_english(target: str) -> None:
    (flag,) = flags(SegmentPair("1", target, target))
    assert (flag.code, flag.severity) == ("SEG003", "critical")
    assert flag.target == (Span(0, len(target)),)


def test_names_in_latin_letters_do_not_make_a_chinese_sentence_english() -> None:
    source = "Emergent Biosolutions announced that it had teamed with Novavax Inc."
    target = "2020 年 3 月 10 日左右，Emergent Biosolutions 宣布与 Novavax Inc. 合作"
    assert flags(SegmentPair("1", source, target), "en", "zh") == []
    (flag,) = flags(SegmentPair("1", source, source), "en", "zh")
    assert flag.code == "SEG003"


def test_sentence_left_in_german() -> None:
    text = "Der Vorstand wird im März über die Dividende entscheiden."
    (flag,) = flags(SegmentPair("1", text, text), "de", "en")
    assert flag.code == "SEG003"


def test_one_of_two_sentences_left_in_english() -> None:
    pair = SegmentPair(
        "1",
        "Sales rose. The board will decide on the dividend in March.",
        "Der Umsatz ist gestiegen. The board will decide on the dividend in March.",
    )
    (flag,) = flags(pair)
    assert pair.target[flag.target[0].start : flag.target[0].end] == (
        "The board will decide on the dividend in March."
    )


def test_boilerplate_left_in_english_is_minor() -> None:
    pair = SegmentPair("1", "", "Read the full version of this story on our site.", "boilerplate")
    (flag,) = flags(pair)
    assert (flag.code, flag.severity, flag.source) == ("SEG003", "minor", ())


@pytest.mark.parametrize(
    "target",
    [
        "Grand Harbour Shipping Holdings Ltd.",
        "Der Chief Executive Officer der Northgate Group sagte, das Cloud-Business sei „on track“.",
        "S&P 500, Nasdaq 100, Dow Jones",
        "New York",
        "Die Software-Start-ups setzen auf Cloud-Computing und Machine Learning.",
    ],
)
def test_names_and_loan_words_stay_silent(target: str) -> None:
    assert flags(SegmentPair("1", target, target)) == []


def test_credit_with_another_name() -> None:
    pair = SegmentPair(
        "1",
        "Reporting by Anna Keller; editing by Tom Reyes",
        "Bericht von Anna Keller; Redaktion: Paul Becker",
        "boilerplate",
        label="credit",
    )
    (flag,) = flags(pair)
    assert (flag.code, flag.severity) == ("SEG004", "minor")
    assert pair.source[flag.source[0].start : flag.source[0].end] == "Tom Reyes"
    assert pair.target[flag.target[0].start : flag.target[0].end] == "Paul Becker"


@pytest.mark.parametrize(
    ("source", "target", "label"),
    [
        ("Reporting by Anna Keller in London", "Berichterstattung: Anna Keller in London", "credit"),
        ("This is not investment advice.", "Dies ist keine Anlageberatung.", "disclaimer"),
        ("Sign up for our newsletter.", "", "newsletter"),
    ],
)
def test_boilerplate_that_agrees_or_may_go(source: str, target: str, label: str) -> None:
    assert flags(SegmentPair("1", source, target, "boilerplate", label=label)) == []


def test_dropped_disclaimer() -> None:
    pair = SegmentPair("1", "This is not investment advice.", "", "boilerplate", label="disclaimer")
    (flag,) = flags(pair)
    assert (flag.code, flag.severity, flag.target) == ("SEG004", "minor", ())
