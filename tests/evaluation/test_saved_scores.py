"""Files of scores: their forms, and which score belongs to which row."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mtcheck.errors import FormatError, InputError
from mtcheck.evaluation.judgements import JudgedPair
from mtcheck.evaluation.saved_scores import read_scores

if TYPE_CHECKING:
    from pathlib import Path

WITH_IDS = [JudgedPair("s", "t", 1.0, id=name) for name in ("one", "two", "three")]
WITHOUT = [JudgedPair("s", "t", 1.0)] * 3


@pytest.mark.parametrize(
    ("name", "text", "values", "ids"),
    [
        ("s.tsv", "id\tscore\na\t0.5\nb\t1\n", (0.5, 1.0), ("a", "b")),
        ("s.tsv", "note\tscore\nx\t0.5\ny\t1\n", (0.5, 1.0), None),
        ("s.tsv", "a\t0.5\nb\t1\n", (0.5, 1.0), ("a", "b")),
        ("s.txt", "0.5\r\n1e0\r\n", (0.5, 1.0), None),
        ("s.jsonl", '{"id": 1, "score": 0.5}\n{"id": 2, "score": 1}\n', (0.5, 1.0), ("1", "2")),
        ("s.jsonl", '{"score": 0.5}\n\n{"score": 1}\n', (0.5, 1.0), None),
        ("s.jsonl", "0.5\n1\n", (0.5, 1.0), None),
    ],
)
def test_forms(
    tmp_path: Path, name: str, text: str, values: tuple[float, ...], ids: tuple[str, ...] | None
) -> None:
    (tmp_path / name).write_bytes(text.encode())
    found = read_scores(tmp_path / name)
    assert (found.values, found.ids, found.signature) == (values, ids, None)


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("s.csv", "1\n", r"not a \.jsonl, \.tsv or \.txt"),
        ("s.tsv", "\n", "holds no score"),
        ("s.tsv", "id\tscore\n", "holds no score"),
        ("s.tsv", "a\tb\tc\n", r"s\.tsv:1: no column 'score'"),
        ("s.tsv", "id\tscore\na\n", r"s\.tsv:2: 1 columns instead of 2"),
        ("s.tsv", "a\tgood\n", r"s\.tsv:1: 'good' is not a number"),
        ("s.tsv", "a\t\n", r"s\.tsv:1: no score"),
        ("s.jsonl", "{", r"s\.jsonl:1: not JSON"),
        ("s.jsonl", '"x"\n', r"s\.jsonl:1: neither an object"),
        ("s.jsonl", '{"score": Infinity}\n', r"s\.jsonl:1: 'inf' is not a number"),
        ("s.jsonl", '{"id": 1, "score": 1}\n{"score": 1}\n', "1 of 2 scores have an id"),
        ("s.jsonl", '{"score": 1, "model": "a|1"}\n{"score": 1, "model": "b|1"}\n', "scores of 2 models"),
    ],
)
def test_bad_files_are_named(tmp_path: Path, name: str, text: str, message: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises((FormatError, InputError), match=message):
        read_scores(tmp_path / name)


def test_scores_go_by_id_where_both_sides_have_ids(tmp_path: Path) -> None:
    (tmp_path / "s.tsv").write_text("three\t3\none\t1\nmore\t9\ntwo\t2\n")
    assert read_scores(tmp_path / "s.tsv").of(WITH_IDS) == [1.0, 2.0, 3.0]


def test_otherwise_they_go_by_line(tmp_path: Path) -> None:
    (tmp_path / "s.tsv").write_text("three\t3\none\t1\ntwo\t2\n")
    assert read_scores(tmp_path / "s.tsv").of(WITHOUT) == [3.0, 1.0, 2.0]
    (tmp_path / "s.txt").write_text("3\n1\n2\n")
    assert read_scores(tmp_path / "s.txt").of(WITH_IDS) == [3.0, 1.0, 2.0]


def test_a_row_that_nobody_judged_needs_no_score(tmp_path: Path) -> None:
    (tmp_path / "s.tsv").write_text("one\t1\n")
    pairs = [WITH_IDS[0], JudgedPair("s", "t", None, id="two")]
    found = read_scores(tmp_path / "s.tsv").of(pairs)
    assert found[0] == 1.0
    assert found[1] != found[1]


@pytest.mark.parametrize(
    ("text", "pairs", "message"),
    [
        ("one\t1\ntwo\t2\n", WITH_IDS, "no score for the id 'three'"),
        ("a\t1\nb\t2\nc\t3\n", WITH_IDS, "no score for the id 'one' and 2 more"),
        ("one\t1\none\t2\n", WITH_IDS, "the id 'one' has more than one score"),
        ("one\t1\n", [WITH_IDS[0]] * 2, "the id 'one' has more than one row"),
        ("one\t1\n", [WITH_IDS[0], WITHOUT[0]], "no score for a row without an id"),
        ("1\n2\n", WITHOUT, "2 scores for 3 rows"),
    ],
)
def test_scores_that_do_not_fit(tmp_path: Path, text: str, pairs: list[JudgedPair], message: str) -> None:
    (tmp_path / "s.tsv").write_text(text)
    with pytest.raises(InputError, match=message):
        read_scores(tmp_path / "s.tsv").of(pairs)
