"""What of a target is left in the source's language, and what only looks like it."""

from __future__ import annotations

import time

import pytest

from mtcheck.rules.untranslated import count_words, stretches


def told(source: str, target: str, languages: str = "en de") -> list[tuple[str, str]]:
    """Each stretch with its severity."""
    found = stretches(source, target, *languages.split())
    return [(stretch.severity, target[stretch.span.start : stretch.span.end].strip()) for stretch in found]


@pytest.mark.parametrize(
    "text",
    [
        "http://ftp.example.org/the/files/of/this/and/that/",
        '<a href="https://www.example.org/news/about-the-company">www.example.org/news/about-the-company</a>',
        "More: investor.relations@the-company.example.com, the-press-of-the-company@example.org",
        "~/the/notes/and/what/they/are.txt",
        "The Herald (the-herald.uk)",
    ],
)
@pytest.mark.parametrize("languages", ["en de", "en fr", "en ru"])
def test_links_and_paths_tell_no_language(text: str, languages: str) -> None:
    assert told(text, text, languages) == []


@pytest.mark.parametrize(
    ("source", "target", "languages"),
    [
        (
            "She is the author of The House and the River.",
            "Autorin von The House and the River ist sie.",
            "en de",
        ),
        (
            'The study "Changes of rivers in the past and at present by region" was withdrawn.',
            "Die Studie „Changes of rivers in the past and at present by region“ wurde zurückgezogen.",
            "en de",
        ),
        ("The site wins the 'Best of the Year' award", "Website erhält »Best of the Year«-Preis", "en de"),
        (
            "March 4th: Bank of the West Forum, Reno, U.S.A.",
            "4. März: Bank of the West Forum, Reno, U.S.A.",
            "en de",
        ),
        (
            "Friends of the River, Inc. is pleased to open its house.",
            "Friends of the River, Inc. freut sich, ihr Haus zu öffnen.",
            "en de",
        ),
        (
            "SIT (Yet Another Simple Tool) was shown at the Europe Conference on Air and Free Water.",
            "SIT (Yet Another Simple Tool) visades på Europe Conference on Air and Free Water.",
            "en sv",
        ),
        ("He saw The Wall and the Sea.", "Il a vu The Wall and the Sea hier soir.", "en fr"),
        ("He saw The Wall and the Sea.", "Ayer vio The Wall and the Sea en casa.", "en es"),
        (
            "Er las „Der Himmel über der Stadt“ gern.",
            "He liked to read “Der Himmel über der Stadt”.",
            "de en",
        ),
        (
            "Il a lu « Le temps des cerises et des pommes ».",
            "He read “Le temps des cerises et des pommes”.",
            "fr en",
        ),
        ("He saw The Wall and the Sea.", "Он видел The Wall and the Sea вчера.", "en ru"),
        ("他读了《战争与和平的历史研究》。", "He read War and Peace (《战争与和平的历史研究》).", "zh en"),
        (
            "Systems: alpha-one, beta-two, gamma and delta.",
            "Systeme: alpha-one, beta-two, gamma und delta.",
            "en de",
        ),
    ],
)
def test_names_titles_and_quotations_do_not_speak_for_a_sentence(
    source: str, target: str, languages: str
) -> None:
    assert told(source, target, languages) == []


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Friends of the River, Inc.", "minor"),
        ("10:00 Anna Keller: State of the Union", "minor"),
        ("Shares of the Bank Fall Again After Strong Results in the First Quarter", "major"),
        ("Shares of the bank fall again after strong results in the first quarter", "critical"),
        (
            "The Bank of the West said on Tuesday that the Board of Directors of the Fund will resign.",
            "critical",
        ),
        ("“The board will decide on the dividend in March.”", "critical"),
    ],
)
def test_a_name_alone_is_minor_and_prose_is_not(text: str, severity: str) -> None:
    assert told(text, text) == [(severity, text)]


def test_german_nouns_are_no_name() -> None:
    text = "Die Aktien der Bank und der Umsatz des Konzerns im ersten Quartal"
    assert told(text, text, "de en") == [("critical", text)]


@pytest.mark.parametrize(
    ("source", "target", "languages", "clause"),
    [
        (
            "The paper rose, and the board will decide on the dividend in March, he said in Berlin.",
            "Das Papier stieg, and the board will decide on the dividend in March, sagte er in Berlin.",
            "en de",
            "and the board will decide on the dividend in March",
        ),
        (
            "Das Papier stieg, und der Vorstand wird im März über die Dividende entscheiden, sagte er.",
            "It rose, und der Vorstand wird im März über die Dividende entscheiden, he said in Berlin.",
            "de en",
            "und der Vorstand wird im März über die Dividende entscheiden",
        ),
        (
            "Le titre a monté, et le conseil va décider du dividende qui est dû en mars, a-t-il dit à Paris.",
            "The share rose, et le conseil va décider du dividende qui est dû en mars, he said in Paris.",
            "fr en",
            "et le conseil va décider du dividende qui est dû en mars",
        ),
        (
            'He said, "We will pay a dividend to all of you in March."',
            "„We will pay a dividend to all of you in March“, sagte er am Montag vor der Presse in Berlin.",
            "en de",
            "We will pay a dividend to all of you in March",
        ),
    ],
)
def test_a_clause_in_a_translated_sentence_is_told_by_itself(
    source: str, target: str, languages: str, clause: str
) -> None:
    assert told(source, target, languages) == [("major", clause)]


LEFT = {
    "en": "The board will decide on the dividend in March.",
    "de": "Der Vorstand wird im März über die Dividende entscheiden.",
    "ru": "Совет директоров примет решение о дивидендах в марте.",
    "zh": "公司拒绝对此置评，但表示将在三月份公布全年业绩。",
    "ja": "取締役会は3月に配当を決定する見通しだ。",
    "ko": "이사회는 3월에 배당금을 결정할 것이라고 말했다.",
}
BEFORE = {
    "en": "Shares rose.",
    "de": "Die Aktie stieg.",
    "ru": "Акции выросли.",
    "zh": "股价上涨。",
    "ja": "株価は上昇した。",
}


@pytest.mark.parametrize("source", LEFT)
@pytest.mark.parametrize("target", BEFORE)
def test_a_sentence_left_beside_a_translated_one(source: str, target: str) -> None:
    if source != target:
        text = f"{BEFORE[target]} {LEFT[source]}"
        assert told(LEFT[source], text, f"{source} {target}") == [("critical", LEFT[source])]


def test_a_copied_sentence_without_its_source_is_told() -> None:
    text = "Click here to read the original article."
    assert told("", text) == [("critical", text)]


@pytest.mark.parametrize(
    ("text", "number"),
    [("", 0), ("Up 3%", 1), ("no one's up-to-date", 3), ("公司拒绝对此置评", 4), ("株価 up", 2)],
)
def test_words_are_counted(text: str, number: int) -> None:
    assert count_words(text) == number


@pytest.mark.parametrize(
    "run", ["a", "a.", "a-", "a@", "/a", "_", "!", "! ", '"', "„a", "<a", "'a", "x.com ", "the "]
)
def test_long_runs_take_no_long_time(run: str) -> None:
    text = "The board will decide on the dividend in March. " + run * (20_000 // len(run))
    begun = time.process_time()
    stretches(text, text, "en", "de")
    assert time.process_time() - begun < 2
