"""Segment pairs from JSONL and TSV: files with their places, and streams."""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtcheck.errors import FormatError, InputError, UsageError
from mtcheck.readers import iter_pairs, read_pairs
from mtcheck.readers.pairs import pairs_from_text, pairs_in
from mtcheck.types import Span

if TYPE_CHECKING:
    from pathlib import Path

    from mtcheck.types import Document


def write(folder: Path, text: str, name: str) -> Path:
    path = folder / name
    path.write_bytes(text.encode())
    return path


def texts(document: Document) -> list[str]:
    return [document.text[block.span.start : block.span.end] for block in document.blocks]


def raws(document: Document) -> list[str]:
    spans = [document.to_raw(block.span) for block in document.blocks]
    return [document.raw[span.start : span.end] for span in spans]


JSONL = (
    '{"id": "a1", "source": "Oil fell 3%.", "target": "\\u00d6l fiel um 3\\u00a0%."}\r\n'
    "\n"
    '{"target":"Er sagte: \\"Nein\\".","note":[{"source":"x"}],"source":"He said \\ud83d\\ude00.","id":7}\n'
)


def test_jsonl(tmp_path: Path) -> None:
    pairs = read_pairs(write(tmp_path, JSONL, "a.jsonl"))
    assert pairs.ids == ("a1", 7)
    assert texts(pairs.source) == ["Oil fell 3%.", "He said 😀."]
    assert texts(pairs.target) == ["Öl fiel um 3\u00a0%.", 'Er sagte: "Nein".']
    assert raws(pairs.source) == ["Oil fell 3%.", "He said \\ud83d\\ude00."]
    assert raws(pairs.target) == ["\\u00d6l fiel um 3\\u00a0%.", 'Er sagte: \\"Nein\\".']


def test_places_lead_into_the_line(tmp_path: Path) -> None:
    target = read_pairs(write(tmp_path, JSONL, "a.jsonl")).target
    at = target.text.index("Nein")
    raw = target.to_raw(Span(at, at + 4))
    assert target.raw[raw.start : raw.end] == "Nein"
    position = target.position(raw.start)
    assert (position.line, position.column) == (3, 24)


def test_tsv_without_header(tmp_path: Path) -> None:
    pairs = read_pairs(write(tmp_path, 'Oil fell.\tÖl fiel.\r\n\r\n"No"\t„Nein“\r\n', "a.tsv"))
    assert pairs.ids == ("1", "3")
    assert texts(pairs.source) == ["Oil fell.", '"No"']
    assert raws(pairs.target) == ["Öl fiel.", "„Nein“"]


def test_tsv_with_header(tmp_path: Path) -> None:
    text = "id\tTarget\tnote\tsource\ttarget_lang\nx\tÖl fiel.\t-\tOil fell.\tde\n"
    pairs = read_pairs(write(tmp_path, text, "a.tsv"))
    assert pairs.ids == ("x",)
    assert (texts(pairs.source), texts(pairs.target)) == (["Oil fell."], ["Öl fiel."])
    assert (pairs.source.language, pairs.target.language) == (None, "de")


def test_each_row_is_a_block_and_a_segment() -> None:
    pairs = pairs_from_text("One. Two.\tEins. Zwei.\n\tNur hier.\nOnly here.\t\n")
    source, target = pairs.segments()
    assert [(segment.text, segment.block) for segment in source] == [("One. Two.", 0), ("Only here.", 2)]
    assert [(segment.text, segment.block) for segment in target] == [("Eins. Zwei.", 0), ("Nur hier.", 1)]
    assert [(bead.source, bead.target, bead.kind) for bead in pairs.beads()] == [
        ((0,), (0,), "aligned"),
        ((), (1,), "addition"),
        ((1,), (), "omission"),
    ]


REFUSED: list[tuple[str, str]] = [
    ("a\tb\tc\n", r"f:1: 3 columns, expected 2"),
    ("a\tb\nc\n", r"f:2: 1 column, expected 2 \(source, tab, target\)"),
    ("source\ttarget\tid\na\tb\n", r"f:2: 2 columns, expected 3 as in the first line"),
    ("source\ttarget\n", r"f: no segment pair"),
    ("\ta\n", r"every source text is empty"),
    ('{"source": "a"}', r'f:1: no "target"'),
    ('{"source": 1, "target": "b"}', r'f:1: "source" is a number, not a string'),
    ('{"source": "a", "target": null}', r'f:1: "target" is null'),
    ('{"source": "a", "target": ["b"]}', r'f:1: "target" is a list'),
    ('{"source": "a", "target": "b", "id": {}}', r'f:1: "id" is an object'),
    ('{"source": "a", "target": "b", "source_lang": 1}', r'"source_lang" is a number'),
    ('{"source": "a", "target": "b"}\n[1]', r"f:2:1: not valid JSON: expected an object"),
    ('{"source": "a" "target": "b"}', r"f:1:16: not valid JSON"),
    ('{"source": "a", "target": "b",}', r"f:1:31: not valid JSON"),
    ('{"source": "a", "target": }', r"f:1:27: not valid JSON"),
    ('{"source": "a", "target": "b', r"f:1:27: not valid JSON: Unterminated string"),
    ('{"source": "a", "target": "b"} x', r"f:1:32: not valid JSON: more after the object"),
    ('{source: "a"}', r"f:1:2: not valid JSON: expected a name"),
    ('{"source" "a"}', r"f:1:11: not valid JSON: expected ':'"),
    ('{"source": "a", "target": "\\ud800"}', r"f:1: .*lone surrogate"),
    ('{"source": "a", "target": "b", "n": ' + "[" * 50_000, r"nested too deeply"),
    ('{"source": "a", "target": "b", "n": ' + "1" * 5000 + "}", r"too many digits"),
    (
        '{"source":"a","target":"b","source_lang":"en"}\n{"source":"a","target":"b","source_lang":"fr"}',
        r"more than one source language \(en, fr\)",
    ),
]


@pytest.mark.parametrize(("text", "message"), REFUSED)
def test_malformed_rows_are_named(text: str, message: str) -> None:
    with pytest.raises(InputError, match=message) as caught:
        pairs_from_text(text, path="f")
    assert "\n" not in str(caught.value)


def test_unknown_format() -> None:
    with pytest.raises(UsageError, match=r"Unknown format of segment pairs 'json'\. Did you mean 'jsonl'"):
        pairs_from_text("a\tb", format="json")


def test_stream() -> None:
    found = list(pairs_in(io.BytesIO(JSONL.encode())))
    assert [(pair.id, pair.source) for pair in found] == [("a1", "Oil fell 3%."), (7, "He said 😀.")]


def test_stream_gives_out_pairs_as_they_come() -> None:
    class Endless(io.RawIOBase):
        def readline(self, size: int | None = -1, /) -> bytes:
            return b"Oil fell.\tEs fiel.\n"

    pairs = pairs_in(Endless())  # type: ignore[arg-type]
    assert [next(pairs).id for _ in range(3)] == ["1", "2", "3"]


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    class Stdin:
        buffer = io.BytesIO(b"\xef\xbb\xbfsource\ttarget\r\na\tb\r\n")

    monkeypatch.setattr(sys, "stdin", Stdin)
    assert [(pair.source, pair.target) for pair in iter_pairs("-")] == [("a", "b")]


def test_stream_from_a_file(tmp_path: Path) -> None:
    path = write(tmp_path, JSONL, "a.jsonl")
    assert [pair.id for pair in iter_pairs(path)] == ["a1", 7]
    with pytest.raises(InputError, match="no such file"):
        list(iter_pairs(tmp_path / "b.jsonl"))


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"a\tb\nx\xe4\ty\n", r"standard input:2: not UTF-8 \(byte 0xe4 at byte 2 of the line\)"),
        (b"a\tb\0\n", r"standard input:1: holds a NUL"),
        ("a\tb\n".encode("utf-16"), r"standard input:1: not UTF-8"),
        (b"a\tb\n{}\n", r"standard input:2: 1 column"),
        (b"x" * 2_000_001, r"standard input:1: a line of over 2 MB"),
        (b"\xff" * 2_000_001, r"standard input:1: a line of over 2 MB"),
    ],
)
def test_stream_errors_name_the_line(data: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message):
        list(pairs_in(io.BytesIO(data)))


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "cp1252"])
def test_stream_in_a_given_encoding(encoding: str) -> None:
    data = "für\t5 %\nmehr\tx\n".encode(encoding)
    assert [pair.source for pair in pairs_in(io.BytesIO(data), encoding=encoding)] == ["für", "mehr"]


def test_stream_in_an_unknown_encoding() -> None:
    with pytest.raises(UsageError, match="Unknown encoding 'utf8x'"):
        list(pairs_in(io.BytesIO(b"a\tb"), encoding="utf8x"))


TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=20)


@given(st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=5), st.booleans())
def test_anchors_of_json_strings_lead_back(rows: list[tuple[str, str]], ascii_only: bool) -> None:
    rows = [("s" + source, "t" + target) for source, target in rows]
    lines = [json.dumps({"source": s, "target": t}, ensure_ascii=ascii_only) for s, t in rows]
    pairs = pairs_from_text("\n".join(lines), format="jsonl")
    assert list(zip(texts(pairs.source), texts(pairs.target), strict=True)) == rows
    for document in (pairs.source, pairs.target):
        for anchor in document.anchors:
            raw = document.raw[anchor.raw.start : anchor.raw.end]
            assert json.loads(f'"{raw}"') == document.text[anchor.text.start : anchor.text.end]


def test_errors_are_of_the_tree() -> None:
    with pytest.raises(FormatError):
        pairs_from_text("a")
