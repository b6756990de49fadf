"""The page holds what mtcheck wrote; the articles add text to it and nothing else."""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from mtcheck.reports.html import render, site
from mtcheck.types import ArticleScore, Mark, Outcome, Score, Span

from . import samples

HANDLER = re.compile(r"on[a-z]+", re.IGNORECASE)


def _page(outcome: Outcome) -> html.HtmlElement:
    return html.document_fromstring(render(outcome).encode("utf-8"))


def _shape(page: html.HtmlElement) -> Counter[tuple[str, tuple[str, ...]]]:
    # A slash in a path brings a place where the line may break, and nothing else may.
    return Counter(
        (str(node.tag), tuple(sorted(node.attrib)))
        for node in page.iter()
        if node.tag != "wbr" or node.attrib
    )


def _texts(page: html.HtmlElement, path: str) -> list[str]:
    return [" ".join(node.text_content().split()) for node in page.xpath(path)]


def _with_texts(texts: list[str]) -> Outcome:
    """The hostile result with other texts in the same places."""
    report = samples.hostile()
    segments = tuple(
        replace(segment, text=text) for segment, text in zip(report.source.segments, texts, strict=True)
    )
    flags = tuple(
        replace(
            flag,
            message=text,
            suggestion=text,
            source_marks=(Mark(index, Span(0, len(text))),),
            target_marks=(Mark(index, Span(0, len(text))),),
        )
        for index, (flag, text) in enumerate(zip(report.flags, texts, strict=True))
    )
    return Outcome(
        (
            replace(
                report,
                source=replace(report.source, path=texts[0], language=texts[1], segments=segments),
                target=replace(report.target, path=texts[2], language=texts[3], segments=segments),
                flags=flags,
                versions={"model": texts[4]},
                settings={"model": texts[5]},
                scores=tuple(Score(0.1, text) for text in texts),
                score=ArticleScore(0.1, texts[6], 0.0, 1.0),
            ),
        )
    )


def test_hostile_text_adds_no_element_and_no_attribute() -> None:
    harmless = _page(_with_texts(["harmless"] * len(samples.HOSTILE)))
    assert _shape(_page(_with_texts(list(samples.HOSTILE)))) == _shape(harmless)


@given(st.lists(st.text(min_size=1), min_size=10, max_size=10))
def test_no_text_adds_an_element_or_an_attribute(texts: list[str]) -> None:
    harmless = _page(_with_texts(["harmless"] * 10))
    assert _shape(_page(_with_texts(texts))) == _shape(harmless)


@pytest.mark.parametrize("outcome", [samples.one(), samples.several(), samples.attack()])
def test_page_asks_for_nothing_and_runs_nothing(outcome: Outcome) -> None:
    page = _page(outcome)
    (script,) = page.xpath("//script")
    assert not script.attrib
    assert not page.xpath("//img | //link | //iframe | //object | //form | //base | //*[@src]")
    assert not [name for node in page.iter() for name in node.attrib if HANDLER.fullmatch(name)]
    assert all(link.startswith("#") for link in page.xpath("//@href"))
    policy = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    own = base64.b64encode(hashlib.sha256(script.text.encode()).digest()).decode()
    (said,) = policy
    assert said.split("; ") == [
        "default-src 'none'",
        "style-src 'unsafe-inline'",
        f"script-src 'sha256-{own}'",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    assert "url(" not in render(outcome)
    assert "@import" not in render(outcome)


def test_a_path_may_break_between_its_folders() -> None:
    (heading,) = _page(samples.one()).xpath("//h1")
    assert heading.text_content() == "stories/nordkap.en.txt → stories/nordkap.de.txt"
    assert len(heading.xpath(".//wbr")) == 2


def test_a_mark_on_a_whole_segment_is_a_quiet_one() -> None:
    whole = _texts(_page(samples.one()), "//section[starts-with(@class, 'flag')]//mark[@class='whole']")
    assert whole == ["The shares gained up to 3%.", "Analysts had expected $2.4 billion."]


def test_page_holds_no_control_character() -> None:
    text = render(samples.attack())
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]", text)
    assert text.encode("utf-8")


def test_article_text_is_shown_as_it_is() -> None:
    shown = _page(samples.attack()).text_content()
    assert '"><script>alert(1)</script>' in shown
    assert "<!-- </mark></div> --> &lt;b&gt; &amp;" in shown
    assert "[bold]markup[/bold] :smile: {placeholder} %s" in shown


def test_every_link_leads_somewhere() -> None:
    page = _page(samples.several())
    places = page.xpath("//@id")
    assert len(places) == len(set(places))
    assert {link[1:] for link in page.xpath("//@href")} <= set(places)


def test_verdict_and_reasons_stand_before_everything_else() -> None:
    page = _page(samples.one())
    first = page.xpath("//article/*")[:3]
    assert [node.get("class", node.tag) for node in first] == ["h1", "verdict block", "reasons"]
    assert "✗ block" in " ".join(first[1].text_content().split())
    assert len(first[2]) == 3
    assert [text.split(":")[0] for text in _texts(page, "//ul[@class='reasons']/li")] == [
        "NUM003 critical",
        "NUM004 critical",
        "SEG001 critical",
        "QEM002 major",
        "SEG003 major",
    ]


def test_flags_come_worst_first() -> None:
    heads = _texts(
        _page(samples.one()), "//section[starts-with(@class, 'flag')]//span[starts-with(@class, 'sev')]"
    )
    assert [head.split()[-1] for head in heads] == ["critical"] * 3 + ["major"] * 2 + ["minor"]


def test_articles_of_a_set_come_worst_first_and_fold_away_once_publishable() -> None:
    page = _page(samples.several())
    assert page.xpath("//article/@id") == ["article-1", "article-2", "article-0"]
    folds = page.xpath("//article/details[summary/h2]")
    assert [fold.get("open") is not None for fold in folds] == [True, True, False]


def test_flagged_characters_are_marked() -> None:
    marks = _texts(_page(samples.one()), "//section[starts-with(@class, 'flag')]//mark")
    assert marks[:2] == ["$2.6 billion", "2,6 Millionen Dollar"]
    assert "fünf Jahren" in marks


def test_every_bead_of_the_article_is_there() -> None:
    page = _page(samples.one())
    assert page.xpath("//details//section[@class='bead']/@id") == [f"bead-0-{index}" for index in range(11)]
    assert "Außerdem schloss es zwei Werke." in page.get_element_by_id("bead-0-3").text_content()


def test_article_text_names_its_language_and_finds_its_direction() -> None:
    sides = _page(samples.several()).xpath("//article[@id='article-2']//div[@class='side']")
    assert {(side.get("lang"), side.get("dir")) for side in sides} == {("en", "auto"), ("ar", "auto")}


def test_severity_and_verdict_are_words_besides_colours() -> None:
    page = _page(samples.several())
    for node in page.xpath("//span[starts-with(@class, 'status')] | //span[starts-with(@class, 'severity')]"):
        assert re.search(r"[a-zA-Z0-9]{3,}", node.text_content())


def test_share_of_a_scale_where_lower_is_better() -> None:
    page = _page(samples.several())
    assert page.xpath("//article[@id='article-2']//span[@class='gauge']/b/@style") == ["width:80.0%"]


def test_a_scale_beyond_its_ends_stays_in_the_bar() -> None:
    report = replace(samples.article(), score=ArticleScore(1.7, "s", 0.0, 1.0))
    assert _page(Outcome((report,))).xpath("//span[@class='gauge']/b/@style") == ["width:100.0%"]


def test_nothing_judged_still_makes_a_page() -> None:
    page = _page(Outcome((), samples.several().failures, many=True))
    assert _texts(page, "//h1") == ["0 article pairs"]
    assert "stories/lost.en.txt" in page.text_content()


def test_what_does_not_count_is_there_with_its_reason() -> None:
    (part,) = _page(samples.one()).xpath("//details[starts-with(summary, 'Not counted')]")
    assert "1 known from the baseline, 1 suppressed" in part.text_content()
    assert "the German edition adds it" in part.text_content()


def test_marks_are_explained_below_their_segment() -> None:
    row = _page(samples.one()).get_element_by_id("bead-0-2")
    assert [item.text_content() for item in row.xpath(".//ul[@class='why']/li")] == [
        "NUM004 critical: Order of magnitude: 2.6 billion in the source, 2.6 million in the target."
    ]


def test_many_articles_have_a_start_page_and_one_page_each() -> None:
    outcome = samples.several()
    start, pages = site(outcome, "report.articles")
    page = html.document_fromstring(start.encode("utf-8"))
    links = page.xpath("//table[contains(@class, 'sortable')]//a/@href")
    assert links == ["report.articles/0002.html", "report.articles/0003.html", "report.articles/0001.html"]
    assert sorted(f"report.articles/{name}" for name in pages) == sorted(links)
    assert not page.xpath("//article")
    assert "stories/nordkap.de.txt" in pages["0002.html"]
    assert page.xpath("//table[@class='rules']//th")[0].text == "NUM003"


def test_scores_are_drawn_for_each_model_with_its_own_scale() -> None:
    page = _page(samples.several())
    labels = page.xpath("//figure[@class='chart']/svg/@aria-label")
    assert labels == [
        "Scores of 2 segments, from 25 (worst) to 0 (best)",
        "Scores of 6 segments, from 0 (worst) to 1 (best)",
    ]


def test_an_article_of_forty_sentences_stays_small() -> None:
    report = samples.article()
    long = replace(report, beads=report.beads * 5, scores=report.scores * 5, flags=report.flags * 5)
    assert len(render(Outcome((long,))).encode("utf-8")) < 300_000
