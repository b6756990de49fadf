"""HTML: the article's text, and where each of its characters stands in the page."""

from __future__ import annotations

from html import escape, unescape
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html

from mtcheck.errors import InputError
from mtcheck.readers import read_text
from mtcheck.types import Span

if TYPE_CHECKING:
    from mtcheck.types import Document


def page(markup: str) -> Document:
    return read_text(markup, path="a.html", format="html")


def blocks(markup: str) -> list[tuple[str, str]]:
    document = page(markup)
    return [(block.kind, document.text[block.span.start : block.span.end]) for block in document.blocks]


def texts(markup: str) -> list[str]:
    return [text for _, text in blocks(markup)]


ARTICLE = """<!DOCTYPE html>
<html lang="de-CH">
<head>
  <title>B&ouml;rse &amp; Zinsen</title>
  <meta name="description" content="Kurz &quot;und&quot; knapp">
  <meta property="article:published_time" content="2025-03-03">
  <style>p { color: red }</style>
</head>
<body>
<header><a href="/">Startseite</a></header>
<nav><ul><li>Märkte</li></ul></nav>
<main>
  <article>
    <header><h1>Notenbank  senkt
      Zins</h1></header>
    <p>Von Eva Kern<br>Aktualisiert am<br>3. März 2025</p>
    <p>Der Zins f&auml;llt auf 2,5&nbsp;%, <b>teil</b>te die Bank <a href="x?a=1&copy=2">am Montag</a> mit.
    <p>Zweiter Absatz<script>var x = "<p>nein</p>";</script>.
    <blockquote>„Das reicht“</blockquote>
    <ul><li>Gold stieg<li>Öl fiel</ul>
    <table><tr><th>Wert<td>12,4</table>
    <figure><img alt="Turm" src=t.png><figcaption>Foto: Kern</figcaption></figure>
    <aside>Lesen Sie auch</aside>
    <pre>print(1)</pre>
    <footer>Mitarbeit: Jan Vogt</footer>
  </article>
  <form><label>Newsletter</label></form>
</main>
<footer>Impressum</footer>
</body></html>
"""


def test_article() -> None:
    assert blocks(ARTICLE) == [
        ("metadata", "Börse & Zinsen"),
        ("metadata", 'Kurz "und" knapp'),
        ("heading", "Notenbank senkt Zins"),
        ("paragraph", "Von Eva Kern"),
        ("paragraph", "Aktualisiert am"),
        ("paragraph", "3. März 2025"),
        ("paragraph", "Der Zins fällt auf 2,5\u00a0%, teilte die Bank am Montag mit."),
        ("paragraph", "Zweiter Absatz."),
        ("quote", "„Das reicht“"),
        ("list-item", "Gold stieg"),
        ("list-item", "Öl fiel"),
        ("table-cell", "Wert"),
        ("table-cell", "12,4"),
        ("caption", "Turm"),
        ("caption", "Foto: Kern"),
        ("paragraph", "Mitarbeit: Jan Vogt"),
    ]


def test_head_is_metadata() -> None:
    document = page(ARTICLE)
    assert dict(document.metadata) == {
        "title": "Börse & Zinsen",
        "description": 'Kurz "und" knapp',
        "published": "2025-03-03",
    }
    assert document.language == "de-CH"


def test_places_lead_into_the_page() -> None:
    document = page(ARTICLE)
    at = document.text.index("fällt")
    raw = document.to_raw(type(document.blocks[0].span)(at, at + 5))
    assert document.raw[raw.start : raw.end] == "f&auml;llt"
    assert (document.position(raw.start).line, document.position(raw.start).column) == (17, 17)


LEFT_OUT = [
    "<script>{}</script>",
    "<style>{}</style>",
    "<SCRIPT type=x>{}</Script >",
    "<template><p>{}</p></template>",
    "<noscript>{}</noscript>",
    "<nav>{}</nav>",
    "<aside><div><p>{}</div></aside>",
    "<p hidden>{}</p>",
    '<div style="color: red; DISPLAY : none"><p>{}</p></div>',
    '<div aria-hidden="true">{}</div>',
    '<div role="navigation">{}</div>',
    "<!-- {} -->",
    "<!-- <p>{}</p> > -->",
    "<?php {} ?>",
    "<![CDATA[ {} ]]>",
    "<svg><title>{}</title><text>{}</text></svg>",
    '<a title="> {} <p>"></a>',
    "<form><input value='{}'><button>{}</button><p>{}</p></form>",
    "<select><option>{}</select>",
    "<header>{}</header>",
    "<footer>{}</footer>",
    "<iframe><p>{}</p></iframe>",
    "<textarea><p>{}</textarea>",
]


@pytest.mark.parametrize("markup", LEFT_OUT)
def test_not_prose(markup: str) -> None:
    assert texts(f"<body><p>before</p>{markup.replace('{}', 'SECRET')}<p>after</p>") == ["before", "after"]


def test_a_page_that_is_one_form_is_read() -> None:
    assert texts("<form id=aspnetForm><p>The yen fell.</p></form>") == ["The yen fell."]


def test_text_without_markup() -> None:
    assert texts("Stocks rose & bonds < fell > a bit") == ["Stocks rose & bonds < fell > a bit"]


REFERENCES = [
    ("a&amp;b", "a&b"),
    ("AT&T", "AT&T"),
    ("R&D;", "R&D;"),
    ("&euro;5", "€5"),
    ("&#8364;5", "€5"),
    ("&#x20AC;5", "€5"),
    ("&#128;5", "€5"),
    ("&copy2025", "©2025"),
    ("&nosuch;x", "&nosuch;x"),
    ("&lt;p&gt;", "<p>"),
    ("&#0;x", "\ufffdx"),
    ("&amp;lt;", "&lt;"),
    ("&NotEqualTilde;", "≂̸"),
    ("a&#32;&#10;b", "a b"),
]


@pytest.mark.parametrize(("markup", "text"), REFERENCES)
def test_character_references(markup: str, text: str) -> None:
    assert texts(f"<p>{markup}</p>") == [text]


def test_single_line_break_inside_a_sentence_is_a_space() -> None:
    assert texts("<p>The bank raised<br>\n its forecast.<br>Shares rose.<br><br>gold fell</p>") == [
        "The bank raised its forecast.",
        "Shares rose.",
        "gold fell",
    ]


def test_main_article_is_chosen_among_teasers() -> None:
    long = "The central bank kept its rate where it was. " * 5
    teaser = "<article><p>Teaser</article>"
    assert texts(f"<body><p>Top{teaser}<article><p>{long}</article>{teaser}") == [long.strip()]


def test_many_short_articles_are_all_read() -> None:
    assert texts("<article>Item one</article><article>Item two</article><article>Item six</article>") == [
        "Item one",
        "Item two",
        "Item six",
    ]


def test_heading_in_main_above_the_article_is_kept() -> None:
    assert texts("<p>Menu<main><h1>Rates fall</h1><article><p>Body text.</article></main><p>Foot") == [
        "Rates fall",
        "Body text.",
    ]


def test_unclosed_elements() -> None:
    assert texts("<div><p>one<p>two<ul><li>three<li>four</ul>five<table><tr><td>six<td>seven") == [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
    ]


def test_stray_end_tags_do_no_harm() -> None:
    assert texts("</b></p></div><p>one</b></td> two</p></article>three") == ["one two", "three"]


def test_no_prose_is_said_so() -> None:
    with pytest.raises(InputError, match=r"a\.html: no prose found"):
        page("<html><head><title>x</title></head><body><nav>y</nav></body></html>")


def test_nesting_is_bounded() -> None:
    assert texts("<b>" * 100_000 + "deep") == ["deep"]


@pytest.mark.parametrize(
    "piece",
    ["<a ", '<a b="', "<a b='>", '<a b=">" ', "<!--", "<![CDATA[", "&", "&amp", "</p", "<p>", "<", "<br>x"],
)
def test_broken_markup_never_fails(piece: str) -> None:
    assert page("<p>start</p>" + piece * 2000 + " end").text.startswith("start")


def anchored(document: Document) -> None:
    """Every character of every block stands for what its anchor leads to."""
    covered = set()
    for anchor in document.anchors:
        text = document.text[anchor.text.start : anchor.text.end]
        raw = document.raw[anchor.raw.start : anchor.raw.end]
        covered.update(range(anchor.text.start, anchor.text.end))
        if len(text) == len(raw):
            assert text == "".join(" " if character in "\t\n\r\f" else character for character in raw)
        elif text == " ":
            assert raw.startswith((" ", "\t", "\n", "\r", "<", "&"))
        else:
            assert unescape(raw) == text
    for block in document.blocks:
        assert covered.issuperset(range(block.span.start, block.span.end))


MARKUP = st.lists(
    st.sampled_from(
        (
            *(
                "<p>",
                "</p>",
                "<b>",
                "</b>",
                "<br>",
                "<ul><li>",
                "</ul>",
                "<div>",
                "</div>",
                "<script>x</script>",
            ),
            *(
                "<!-- c -->",
                "&amp;",
                "&nbsp;",
                "&#8364;",
                "&copy",
                " ",
                "\n",
                "\t",
                "\u00a0",
                "Kurs",
                "280,2",
                "a.",
                "„",
            ),
            *("<td>", "<article>", "</article>", "<nav>", "</nav>", "<a href='x>y'>", "</a>", "<", ">", "&"),
        )
    ),
    max_size=40,
).map("".join)


@given(MARKUP)
def test_anchors_lead_back_to_the_page(markup: str) -> None:
    document = page("<p>start</p>" + markup)
    anchored(document)
    starts = [document.to_raw(block.span).start for block in document.blocks]
    assert starts == sorted(starts)


WORDS = st.text(alphabet="abÄß€<>&\"' 12,.", min_size=1, max_size=30).filter(lambda text: text.strip())


@given(st.lists(st.tuples(st.sampled_from(("p", "h2", "li", "div", "td")), WORDS), min_size=1, max_size=8))
def test_same_text_as_a_tree_builder(parts: list[tuple[str, str]]) -> None:
    body = "".join(f"<{name}>{escape(text)}</{name}>" for name, text in parts)
    tree = lxml_html.fromstring(f"<html><body><div>{body}</div></body></html>")
    expected = [
        " ".join((element.text or "").split()) for element in tree.iter() if (element.text or "").strip()
    ]
    assert texts(f"<html><body><div>{body}</div></body></html>") == expected


def test_title_description_and_alternative_texts_are_prose() -> None:
    raw = (
        "<html><head><title>Profit &amp; loss</title>"
        "<meta name='description' content='Up 7.4%, &quot;more&quot;'></head>"
        "<body><nav><img alt='Logo'></nav>"
        "<p>Text <img src=x alt='Chart of 2024'>here.</p></body></html>"
    )
    document = read_text(raw, path="a.html", format="html")
    blocks = [(block.kind, document.text[block.span.start : block.span.end]) for block in document.blocks]
    assert blocks == [
        ("metadata", "Profit & loss"),
        ("metadata", 'Up 7.4%, "more"'),
        ("caption", "Chart of 2024"),
        ("paragraph", "Text here."),
    ]
    for words in ("7.4%", "2024", "loss"):
        start = document.text.index(words)
        span = document.to_raw(Span(start, start + len(words)))
        assert raw[span.start : span.end] == words
