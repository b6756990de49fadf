"""Markdown: what is prose, and where each of its characters stands in the file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtcheck.errors import FormatError, InputError
from mtcheck.readers import read_text
from mtcheck.types import Document, Span


def page(text: str) -> Document:
    return read_text(text, path="a.md", format="markdown")


def blocks(text: str) -> list[tuple[str, str]]:
    document = page(text)
    return [(block.kind, document.text[block.span.start : block.span.end]) for block in document.blocks]


ARTICLE = """\
---
title: "Zinsen: der nächste Schritt"
date: 2025-03-03
tags: [Zinsen, Notenbank]
draft: false
nested: {a: 1}
lang: de
---

# Notenbank *senkt* Zins #

Unter
Zeile
-----

Der Zins fällt auf **2,5&nbsp;%**, teilte die [Bank *am* Montag](https://bank.example/a_b "Zur (Bank)") mit;
siehe [Bericht][b], [b] und <https://x.example>.\\* ![Turm](t.png "Turm")<!-- weg -->

> „Das reicht“,
sagte er.

- Gold stieg um
  3 %
- Öl fiel
  1. auf 70 Dollar

| Wert | Kurs \\| Euro |
|------|--------------|
| A    | `12,4`       |

```
kein_text()
```

    auch keiner

<div><p>Foto: K&ouml;nig</p></div>

<!-- Kommentar -->

[b]: https://b.example "Titel"
"""


def test_article() -> None:
    assert blocks(ARTICLE) == [
        ("metadata", "Zinsen: der nächste Schritt"),
        ("heading", "Notenbank senkt Zins"),
        ("heading", "Unter Zeile"),
        ("caption", "Turm"),
        (
            "paragraph",
            "Der Zins fällt auf 2,5\u00a0%, teilte die Bank am Montag mit; siehe Bericht, b und .*",
        ),
        ("quote", "„Das reicht“, sagte er."),
        ("list-item", "Gold stieg um 3 %"),
        ("list-item", "Öl fiel"),
        ("list-item", "auf 70 Dollar"),
        ("table-cell", "Wert"),
        ("table-cell", "Kurs | Euro"),
        ("table-cell", "A"),
        ("table-cell", "12,4"),
        ("paragraph", "Foto: König"),
    ]


def test_windows_line_ends_change_nothing() -> None:
    assert blocks(ARTICLE.replace("\n", "\r\n")) == blocks(ARTICLE)


def test_front_matter_is_metadata() -> None:
    document = page(ARTICLE)
    assert dict(document.metadata) == {
        "title": "Zinsen: der nächste Schritt",
        "date": "2025-03-03",
        "tags": "Zinsen, Notenbank",
        "draft": "false",
        "lang": "de",
    }
    assert document.language == "de"


def test_toml_front_matter() -> None:
    document = page('+++\ntitle = "Rates"\nyear = 2025\n+++\nRates fell.\n')
    assert dict(document.metadata) == {"title": "Rates", "year": "2025"}
    assert document.position(document.to_raw(document.blocks[1].span).start).line == 5


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("---\ntitle: a: b\n---\nText.", r"a\.md:2: the front matter is not valid YAML"),
        ("---\na: [1\n---\nText.", r"not valid YAML"),
        ("---\na: !!python/object:os.system x\n---\nText.", r"not valid YAML"),
        ("+++\ntitle = x\n+++\nText.", r"a\.md:2: the front matter is not valid TOML"),
    ],
)
def test_broken_front_matter_is_named(text: str, message: str) -> None:
    with pytest.raises(FormatError, match=message) as caught:
        page(text)
    assert "\n" not in str(caught.value)


def test_rule_at_the_top_is_not_front_matter() -> None:
    assert blocks("---\n\nRates fell.\n\n---\n\nGold rose.") == [
        ("paragraph", "Rates fell."),
        ("paragraph", "Gold rose."),
    ]
    assert blocks("---\nRates fell.") == [("paragraph", "Rates fell.")]


INLINE = [
    (r"5 \* 3 \& 2 \_x\_", "5 * 3 & 2 _x_"),
    ("a * b ** c _ d", "a * b ** c _ d"),
    ("snake_case_word and 2*3*4", "snake_case_word and 234"),
    ("**bold**ly and *it*", "boldly and it"),
    ("***both*** x", "both x"),
    ("`a  b` and `` c`d `` e", "a b and c`d e"),
    ("[a](<b c> 'x a)') a", "a a"),
    ("[a] (b) [c](", "[a] (b) [c]("),
    ("[a]: not a target", "[a]: not a target"),
    ("AT&T &amp; R&D &copy 5", "AT&T & R&D &copy 5"),
    ("x <b>y</b> <i>z</i>", "x y z"),
    ("1986\\. A year", "1986. A year"),
]


@pytest.mark.parametrize(("text", "prose"), INLINE)
def test_inline_markup(text: str, prose: str) -> None:
    assert blocks(text) == [("paragraph", prose)]


def test_cells_keep_their_places() -> None:
    text = "> | a | aa | |\n> |---|---|---|\n> | ba | a \\| b | aa |\n\n12 | 3\n---|---\n1 | 12\n"
    document = page(text)
    places = []
    for block in document.blocks:
        raw = document.to_raw(block.span)
        position = document.position(raw.start)
        places.append((document.raw[raw.start : raw.end], position.line, position.column))
    assert places == [
        ("a", 1, 5),
        ("aa", 1, 9),
        ("ba", 3, 5),
        ("a \\| b", 3, 10),
        ("aa", 3, 19),
        ("12", 5, 1),
        ("3", 5, 6),
        ("1", 7, 1),
        ("12", 7, 5),
    ]


def test_hard_break_ends_a_line_unless_the_sentence_goes_on() -> None:
    text = "By Eva Kern  \nMarch 3, 2025\\\nRates fell and  \nthe yen rose.<br>Gold fell."
    assert [prose for _, prose in blocks(text)] == [
        "By Eva Kern",
        "March 3, 2025",
        "Rates fell and the yen rose.",
        "Gold fell.",
    ]


def test_places_lead_into_the_file() -> None:
    document = page(ARTICLE)
    at = document.text.index("Bank am")
    raw = document.to_raw(Span(at, at + 7))
    assert document.raw[raw.start : raw.end] == "Bank *am"
    assert document.position(raw.start).line == 16


def test_very_long_paragraph_is_read_as_plain_text() -> None:
    document = page("*word* " * 20_000)
    assert document.text.count("word") == 20_000


def test_no_prose_is_said_so() -> None:
    with pytest.raises(InputError, match=r"a\.md: no prose found"):
        page("```\ncode\n```\n")


def test_nested_html_block_is_left_alone() -> None:
    assert blocks("> <div>\n> in\n> </div>\n\nout") == [("paragraph", "out")]


PIECES = st.lists(
    st.sampled_from(
        (
            *(
                "# ",
                "## ",
                "> ",
                "- ",
                "1. ",
                "    ",
                "\n",
                "\n\n",
                "\r\n",
                "*",
                "**",
                "_",
                "`",
                "``",
                "~~~\n",
            ),
            *(
                "[",
                "](u)",
                "]",
                "![",
                "\\",
                "\\|",
                "&amp;",
                "&nbsp;",
                "|",
                "\n|-|-|\n",
                "---\n",
                "  \n",
                "\\\n",
                "\t",
            ),
            *(
                "Kurs",
                "280,2",
                " ",
                "a.",
                "„",
                "<b>",
                "</b>",
                "<br>",
                "<p>x</p>",
                "<!-- c -->",
                "<http://u.v>",
                "\u00a0",
            ),
        )
    ),
    max_size=30,
).map("".join)


@given(PIECES)
def test_anchors_lead_back_to_the_file(text: str) -> None:
    document = page("start\n\n" + text)
    covered = set()
    last = 0
    for anchor in document.anchors:
        prose = document.text[anchor.text.start : anchor.text.end]
        raw = document.raw[anchor.raw.start : anchor.raw.end]
        covered.update(range(anchor.text.start, anchor.text.end))
        assert anchor.raw.start >= last
        last = anchor.raw.end
        if len(prose) == len(raw):
            assert prose == "".join(" " if character in "\t\n\r\f" else character for character in raw)
        elif prose != " ":
            assert raw in ("&amp;", "&nbsp;", "\\" + prose, "&amp;" + prose)
    for block in document.blocks:
        assert covered.issuperset(range(block.span.start, block.span.end))


def test_what_readers_see_of_the_front_matter_is_prose() -> None:
    raw = (
        '---\ntitle: "Profit: up 7.4%"\ndate: 2024-05-01\n'
        "description: >\n  Two\n  lines\nlang: en\n---\nText here.\n"
    )
    document = read_text(raw, path="a.md", format="markdown")
    blocks = [(block.kind, document.text[block.span.start : block.span.end]) for block in document.blocks]
    assert blocks == [
        ("metadata", "Profit: up 7.4%"),
        ("metadata", "Two lines"),
        ("paragraph", "Text here."),
    ]
    start = document.text.index("7.4%")
    span = document.to_raw(Span(start, start + 4))
    assert raw[span.start : span.end] == "7.4%"
    toml = "+++\ntitle = 'Up 7.4%' # why\n[x]\ntitle = \"no\"\n+++\nText.\n"
    document = read_text(toml, path="a.md", format="markdown")
    assert document.text == "Up 7.4%\nText.\n"
    assert document.to_raw(Span(3, 7)) == Span(toml.index("7.4%"), toml.index("7.4%") + 4)


@pytest.mark.parametrize("text", ["![i](j) k", "[![i](j)](l) k"])
def test_an_image_leaves_its_alternative_text(text: str) -> None:
    assert blocks(text) == [("caption", "i"), ("paragraph", "k")]


def test_alternative_texts_are_blocks_of_their_own() -> None:
    raw = "Before ![a *chart* of 2024](x.png) after.\n"
    document = read_text(raw, path="a.md", format="markdown")
    assert [(block.kind, document.text[block.span.start : block.span.end]) for block in document.blocks] == [
        ("caption", "a *chart* of 2024"),
        ("paragraph", "Before after."),
    ]
    start = document.text.index("2024")
    assert raw[document.to_raw(Span(start, start + 4)).start :].startswith("2024")
