"""Rows of human judgements from tables and JSON lines, and what is said of files that are none."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

import pytest

from mtcheck.errors import FormatError, InputError
from mtcheck.evaluation.judgements import JudgedPair, read_judged

if TYPE_CHECKING:
    from pathlib import Path

ROWS: list[dict[str, object]] = [
    {"dataset": "x", "source": "a b", "target": "A B", "score": 1, "reference": "A B", "system": "s"},
    {"dataset": "x", "source": "a b", "target": "A", "score": 0, "reference": "A B", "system": "t"},
    {"dataset": "y", "source": "c", "target": "C", "score": 0.5, "reference": "C", "system": "s"},
]


def _write(path: Path, rows: list[dict[str, object]]) -> Path:
    if ".jsonl" in path.name:
        text = "".join(json.dumps(row) + "\n" for row in rows)
    else:
        table = [list(rows[0]), *([str(value) for value in row.values()] for row in rows)]
        text = "".join("\t".join(cells) + "\n" for cells in table)
    path.write_bytes(gzip.compress(text.encode()) if path.suffix == ".gz" else text.encode())
    return path


@pytest.mark.parametrize("name", ["d.tsv", "d.jsonl", "d.tsv.gz", "d.jsonl.gz"])
def test_reads_tables_and_lines_packed_or_not(tmp_path: Path, name: str) -> None:
    pairs = read_judged(_write(tmp_path / name, ROWS))
    assert pairs[1] == JudgedPair("a b", "A", 0.0, "A B", "x", "t", "a b", None)
    assert [pair.group for pair in pairs] == ["x", "x", "y"]


def test_columns_can_be_renamed(tmp_path: Path) -> None:
    path = _write(tmp_path / "d.tsv", [{"en": "a", "de": "b", "note": "n", "seg": 7, "row": "r1"}])
    columns = {"source": "en", "target": "de", "item": "seg", "id": "row"}
    pairs = read_judged(path, columns=columns, group_by="note")
    assert pairs == [JudgedPair("a", "b", None, None, "n", "", "7", "r1")]


def test_scores_of_people_can_be_turned_round(tmp_path: Path) -> None:
    pairs = read_judged(_write(tmp_path / "d.tsv", ROWS), lower_is_better=True)
    assert [pair.score for pair in pairs] == [-1.0, 0.0, -0.5]


def test_rows_without_an_item_belong_to_their_source(tmp_path: Path) -> None:
    rows: list[dict[str, object]] = [
        {"source": "a", "target": "b", "item": None},
        {"source": "a", "target": "b", "item": 0},
    ]
    assert [pair.item for pair in read_judged(_write(tmp_path / "d.jsonl", rows))] == ["a", "0"]


@pytest.mark.parametrize(
    ("name", "raw", "message"),
    [
        ("d.csv", b"", r"not a \.tsv or \.jsonl"),
        ("d.tsv", b"a\tb\n1\t2\n", r"d\.tsv:2: no column 'source' \(there are: a, b\)"),
        ("d.tsv", b"source\ttarget\tscore\na\tb\tgood\n", r"d\.tsv:2: 'good' is not a number"),
        ("d.tsv", b"source\ttarget\tscore\na\tb\tnan\n", r"d\.tsv:2: 'nan' is not a number"),
        ("d.jsonl", b'{"source": "a", "target": "b", "score": true}', r"d\.jsonl:1: 'True' is not a number"),
        ("d.tsv", b"source\ttarget\n", "no rows"),
        ("d.jsonl", b"{", r"d\.jsonl:1: not a JSON object"),
        ("d.jsonl", b"[1]\n", r"d\.jsonl:1: not a JSON object"),
        ("d.jsonl", b"[" * 100_000, r"d\.jsonl:1: not a JSON object"),
        ("d.jsonl", b"\xff\xfe", "not UTF-8"),
        ("d.tsv.gz", b"plain", "cannot be read"),
    ],
)
def test_bad_data_is_named(tmp_path: Path, name: str, raw: bytes, message: str) -> None:
    (tmp_path / name).write_bytes(raw)
    with pytest.raises((FormatError, InputError), match=message):
        read_judged(tmp_path / name)


@pytest.mark.parametrize("column", ["score", "system", "item", "id", "reference"])
def test_a_column_that_is_asked_for_has_to_be_there(tmp_path: Path, column: str) -> None:
    with pytest.raises(FormatError, match="no column 'other'"):
        read_judged(_write(tmp_path / "d.tsv", ROWS), columns={column: "other"})


def test_missing_file_and_missing_column_to_group_by(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no-such\.tsv: cannot be read \(No such file"):
        read_judged(tmp_path / "no-such.tsv")
    with pytest.raises(FormatError, match="no column 'kind' to group by"):
        read_judged(_write(tmp_path / "d.tsv", ROWS), group_by="kind")
