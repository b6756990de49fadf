"""XLIFF, TMX, PO and CSV: the pairs, their places, their tags, states and notes, and what is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from mtcheck.errors import FormatError, InputError, MtcheckError
from mtcheck.readers.pairs import pairs_from_text, read_pairs
from mtcheck.readers.xml_text import Element, Run, parse, plain

from . import translation_files as files

if TYPE_CHECKING:
    from pathlib import Path

    from mtcheck.readers.aligned import AlignedDocuments
    from mtcheck.types import Document

COLUMNS = {"id": "key", "source": "en", "target": "de", "target_lang": "lang"}


def read(kind: str, text: str, **options: object) -> AlignedDocuments:
    return pairs_from_text(text, path="a", format=kind, **options)


def texts(pairs: AlignedDocuments) -> list[tuple[str, str]]:
    return [
        (
            pairs.source.text[one.span.start : one.span.end],
            pairs.target.text[other.span.start : other.span.end],
        )
        for one, other in zip(pairs.source.blocks, pairs.target.blocks, strict=True)
    ]


def in_file(pairs: AlignedDocuments, side: str, words: str) -> str:
    """What stands in the file where some words of the prose come from."""
    from mtcheck.types import Span

    document = pairs.source if side == "source" else pairs.target
    start = document.text.index(words)
    span = document.to_raw(Span(start, start + len(words)))
    return document.raw[span.start : span.end]


def test_xliff_1() -> None:
    pairs = read("xliff", files.XLIFF_1)
    assert (pairs.source.language, pairs.target.language) == ("en", "de")
    assert texts(pairs) == [
        (
            "Revenue rose 7.4% to $2.6\u00a0billion.",
            "Der Umsatz stieg um 7,4 % auf 2,6 Milliarden Dollar.",
        ),
        ("The company sold 1,250 ovens.", "Das Unternehmen verkaufte 1.250 Öfen."),
        ("Demand was strong.", "Die Nachfrage war stark."),
        ("Nothing yet.", ""),
        ("One.", "Eins."),
        ("Two.", "Zwei."),
    ]
    assert pairs.ids == ("1", "2", "4", "5", "6:0", "6:1")
    assert [unit.unfinished for unit in pairs.units] == [
        None,
        "needs-review-translation",
        None,
        "new",
        None,
        None,
    ]
    assert pairs.units[0].notes == ("seen by & approved",)
    assert [(unit.source_tags, unit.target_tags) for unit in pairs.units[:3]] == [
        (("g 1",), ("g 1",)),
        (("lb",), ("lb",)),
        (("bpt 1", "ept 1"), ()),
    ]
    assert in_file(pairs, "target", "1.250 Öfen") == "1.250 Öfen"
    assert in_file(pairs, "source", "2.6\u00a0billion") == "2.6&#160;billion"
    assert in_file(pairs, "target", "Zwei") == "Zwei"
    assert pairs.target.position(pairs.target.raw.index("1.250")).line == 15


def test_xliff_2() -> None:
    pairs = read("xliff", files.XLIFF_2)
    assert (pairs.source.language, pairs.target.language) == ("en", "de-CH")
    assert texts(pairs) == [("Fees rose 12%.", "Die Gebühren stiegen um 21 %."), ("See.", "Siehe.")]
    assert pairs.ids == ("u1:s1", "u1:2")
    assert pairs.units[1].unfinished == "initial"
    assert (pairs.units[1].source_tags, pairs.units[1].target_tags) == (("ph 2",), ())


def test_tmx() -> None:
    pairs = read("tmx", files.TMX, to="de")
    assert (pairs.source.language, pairs.target.language) == ("en-US", "de")
    assert texts(pairs) == [
        ("Revenue rose 7.4%.", "Der Umsatz stieg um 7,4 %."),
        ("Press now.", "Drücken Sie jetzt."),
    ]
    assert pairs.ids == ("a", "c")
    assert pairs.units[0].source_tags == ("hi 1",)
    other = read("tmx", files.TMX, from_="de", to="fr")
    assert texts(other) == [("Der Umsatz stieg um 7,4 %.", "Le chiffre d'affaires a augmenté de 7,4 %.")]
    with pytest.raises(InputError, match=r"holds de, en-US, fr; name the pair with --from and --to"):
        read("tmx", files.TMX)
    with pytest.raises(InputError, match="has no text in it;"):
        read("tmx", files.TMX, to="it")


def test_po() -> None:
    pairs = read("po", files.PO)
    assert pairs.target.language == "de"
    assert texts(pairs) == [
        (
            'Revenue rose 7.4% to "$2.6 billion".',
            "Der Umsatz stieg um 7,4 % auf „2,6 Milliarden Dollar“.",
        ),
        ("Shares", "Aktien"),
        ("Sold ovens, 5% more", "5 % mehr, Öfen verkauft"),
        ("One oven", "Ein Ofen"),
        ("ovens", "Öfen"),
        ("Not yet", ""),
    ]
    assert [unit.unfinished for unit in pairs.units] == [None, "fuzzy", None, None, None, None]
    assert pairs.units[2].source_tags == pairs.units[2].target_tags == ("%(count)d",)
    assert pairs.units[0].source_tags == ("b", "/b")
    assert pairs.units[4].target_tags == ("{count}",)
    assert pairs.units[0].notes == ("From the front page",)
    assert in_file(pairs, "source", '"$2.6 billion"') == '\\"$2.6 billion\\"'
    assert in_file(pairs, "target", "2,6 Milliarden") == "2,6 Milliarden"
    assert in_file(pairs, "target", "Aktien") == "Aktien"


def test_csv() -> None:
    pairs = read("csv", files.CSV, columns=COLUMNS)
    assert texts(pairs) == [
        ("Revenue rose 7.4%.", "Der Umsatz stieg um 7,4 %."),
        ('He said "no"; twice.', 'Er sagte "nein";\nzweimal.'),
    ]
    assert pairs.ids == ("a", "b")
    assert in_file(pairs, "source", '"no"; twice') == '""no""; twice'
    plain_columns = 'Source,TARGET\n"a, b",c\n'
    assert texts(read("csv", plain_columns)) == [("a, b", "c")]


@pytest.mark.parametrize(
    ("kind", "text", "said"),
    [
        ("xliff", "<xliff version='1.2'><file>", "a:1:28: not valid XML"),
        ("xliff", "<tmx/>", "a: not a XLIFF file: the root element is tmx"),
        ("xliff", "<xliff version='3.0'/>", "a: XLIFF of version '3.0'; 1.2 and 2.x are read"),
        ("xliff", "<xliff version='1.2'/>", "a: no segment pair in this file"),
        (
            "xliff",
            '<!DOCTYPE xliff [<!ENTITY a "b">]><xliff version="1.2"/>',
            "a:1: declares a document type of its own; take the DOCTYPE out",
        ),
        ("xliff", "plain text", "a:1:1: not valid XML"),
        ("xliff", "<xliff version='1.2'>" + "<g>" * 5000, "a:1:"),
        ("tmx", "<tmx><body>&x;</body></tmx>", "a:1:"),
        ("tmx", "<tmx/>", "a: not a TMX file: there is no body in it"),
        ("tmx", "<tmx><body/></tmx>", "a: holds no language; a pair needs two"),
        ("po", 'msgid "a"\nmsgstr "b"\nwhat is this\n', "a:3: not a PO file"),
        ("po", 'msgid "a\nmsgstr "b"\n', "a:"),
        ("csv", "a,b\n1,2\n", "a:1: no column 'source' in the first line (a, b)"),
        ("csv", "source,target\nonly\n", "a:2: 1 column, expected 2 as in the first line"),
        ("csv", 'source,target\n"a,b\n', "a:2: a quotation mark that is never closed"),
        ("csv", 'source,target\n"a"x,b\n', "a:2: text after a closing quotation mark"),
        ("csv", '"so\nurce","b"\n1,2\n', "a:1: no column 'source' in the first line (so urce, b)"),
        ("xliff", "<!--\n--\n", "a:"),
        ("csv", "source,target\n", "a: no segment pair in this file"),
    ],
)
def test_what_is_refused(kind: str, text: str, said: str) -> None:
    with pytest.raises(MtcheckError) as caught:
        read(kind, text)
    assert str(caught.value).startswith(said)
    assert "\n" not in str(caught.value)


def test_columns_that_are_not_there() -> None:
    with pytest.raises(
        FormatError, match=r"a:1: there is no column 'english'\. There are: key, en, de, lang"
    ):
        read("csv", files.CSV, columns={"source": "english"})
    with pytest.raises(FormatError, match="two columns 'a'"):
        read("csv", "a,a,target\n1,2,3\n", columns={"source": "a"})


def test_nothing_outside_the_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    place = (tmp_path / "secret.txt").as_uri()
    (tmp_path / "a.xlf").write_text(
        f'<!DOCTYPE xliff SYSTEM "{place}"><xliff version="1.2"><file source-language="en" '
        'target-language="de"><body><trans-unit id="1"><source>&secret;</source></trans-unit></body></file>'
        "</xliff>",
        encoding="utf-8",
    )
    with pytest.raises(FormatError, match=r"uses the entity &secret;|not valid XML"):
        read_pairs(tmp_path / "a.xlf")


def test_an_encoding_that_a_file_declares_and_no_longer_has() -> None:
    text = files.XLIFF_1.replace('encoding="UTF-8"', 'encoding="UTF-16"').replace("\n", "\r\n")
    assert texts(read("xliff", text)) == texts(read("xliff", files.XLIFF_1))


names = st.sampled_from(["a", "b", "x:c"])
data = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="<&\ufffe\uffff")
)
leaves = st.one_of(
    data,
    st.sampled_from(
        ["&amp;", "&#65;", "&#x42;", "&lt;", "<!-- <a> -->", "<![CDATA[<b>]]>", "<?x y?>", "\r\n"]
    ),
)
trees = st.recursive(
    leaves,
    lambda inner: st.tuples(names, st.lists(inner, max_size=4)).map(
        lambda item: f'<{item[0]} k="v > w" j=\'"\'>{"".join(item[1])}</{item[0]}>'
    ),
    max_leaves=20,
)


@given(st.lists(trees, max_size=5))
def test_the_scan_reads_what_lxml_reads(parts: list[str]) -> None:
    raw = f'<r xmlns:x="urn:x">{"".join(parts)}</r>'
    try:
        theirs = etree.fromstring(raw.encode())
    except etree.XMLSyntaxError:
        with pytest.raises(FormatError):
            parse(raw, "a", ("r",), "X")
        return
    ours = parse(raw, "a", ("r",), "X")
    # lxml gives the text of comments and instructions too, and folds no white space.
    for other in theirs.xpath("//comment() | //processing-instruction()"):
        other.text = ""
    assert "".join(plain(ours, raw).split()) == "".join("".join(theirs.itertext()).split())
    found: list[tuple[str, str]] = []
    pending: list[Element | Run] = [ours]
    while pending:
        item = pending.pop(0)
        if isinstance(item, Element):
            found.append((item.name, item.attributes.get("k", "")))
            pending = [*item.children, *pending]
    elements = [element for element in theirs.iter() if isinstance(element.tag, str)]
    assert found == [(etree.QName(element).localname, element.get("k", "")) for element in elements]


@given(st.sampled_from(sorted(files.SEEDS)), st.data())
def test_damaged_files_are_refused_or_read(kind: str, drawn: st.DataObject) -> None:
    text = drawn.draw(st.sampled_from(files.SEEDS[kind]))
    for _ in range(drawn.draw(st.integers(1, 4))):
        at = drawn.draw(st.integers(0, len(text)))
        end = min(len(text), at + drawn.draw(st.integers(0, 30)))
        text = (
            text[:at]
            + drawn.draw(st.sampled_from(["", "<", '"', "&", "\n", "]]>", "-->", "\\", "\0", "é"]))
            + text[end:]
        )
    try:
        pairs = read(
            kind, text, columns=COLUMNS if kind == "csv" else None, to="de" if kind == "tmx" else None
        )
    except MtcheckError as err:
        refused = str(err)
    else:
        refused = ""
        for document in (pairs.source, pairs.target):
            placed_within(document)
    assert "\n" not in refused


def placed_within(document: Document) -> None:
    for anchor in document.anchors:
        assert 0 <= anchor.raw.start <= anchor.raw.end <= len(document.raw)
        assert 0 <= anchor.text.start < anchor.text.end <= len(document.text)
