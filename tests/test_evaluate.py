"""Agreement figures against tables worked out by hand; gross failures; what the command reads and prints."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

import pytest

from mtcheck import evaluate
from mtcheck.errors import FormatError, InputError, UsageError
from mtcheck.evaluate import JudgedPair
from mtcheck.scorers import load

if TYPE_CHECKING:
    from pathlib import Path

LONG = "one two three four five six seven eight"


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ([1, 2, 3], [2, 4, 6], 1.0),
        ([1, 2, 3], [3, 2, 1], -1.0),
        ([1, 2, 3, 4], [1, 3, 2, 4], 0.8),
        ([0, 0, 1], [1, 2, 3], 3**0.5 / 2),
        ([1, 1, 1], [1, 2, 3], None),
        ([1], [2], None),
        ([], [], None),
    ],
)
def test_pearson(left: list[float], right: list[float], expected: float | None) -> None:
    assert evaluate.pearson(left, right) == (expected if expected is None else pytest.approx(expected))


def test_ranks_share_ties() -> None:
    assert evaluate.ranks([10, 30, 20, 30]) == [1.0, 3.5, 2.0, 3.5]


def test_spearman_sees_order_only() -> None:
    assert evaluate.spearman([1, 2, 3, 4], [1, 10, 100, 1000]) == pytest.approx(1.0)
    assert evaluate.spearman([1, 2, 3, 4], [2, 1, 4, 3]) == pytest.approx(0.6)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ([1, 2, 3, 4], [1, 2, 3, 4], 1.0),
        ([1, 2, 3, 4], [4, 3, 2, 1], -1.0),
        ([1, 2, 3, 4], [1, 2, 4, 3], 4 / 6),
        # 5 concordant, none discordant; one tie on the left: 5 / sqrt(5 * 6)
        ([1, 2, 2, 3], [1, 2, 3, 4], 5 / 30**0.5),
        # one tie on each side at the same pair: 5 / sqrt(5 * 5)
        ([1, 2, 2, 3], [1, 2, 2, 3], 1.0),
        # pairs: (1,2)+ (1,3)0 (1,4)+ (2,3)- (2,4)0 (3,4)+: 2 / sqrt(6 * 4)
        ([1, 2, 3, 4], [1, 2, 1, 2], 2 / 24**0.5),
        ([5, 5], [1, 2], None),
    ],
)
def test_kendall_tau_b(left: list[float], right: list[float], expected: float | None) -> None:
    found = evaluate.kendall(left, right)
    assert found == (expected if expected is None else pytest.approx(expected))


def test_item_tau_counts_only_pairs_told_apart_within_an_item() -> None:
    items = ["a", "a", "a", "b", "b", "c"]
    human = [3, 2, 2, 1, 5, 9]
    values = [0.9, 0.5, 0.95, 0.4, 0.4, 0.0]
    # a: 3>2 right, 3>2 wrong; b: a tie; c: alone
    assert evaluate.item_tau(items, human, values) == (0.0, 3)
    assert evaluate.item_tau(["a", "b"], [1, 2], [1, 2]) == (None, 0)


def test_auc_counts_ties_half() -> None:
    assert evaluate.auc([0, 1], [2, 3]) == 1.0
    assert evaluate.auc([1, 2], [1, 2]) == 0.5
    assert evaluate.auc([3], [1, 2, 3, 4]) == pytest.approx(1.5 / 4)
    with pytest.raises(UsageError):
        evaluate.auc([], [1])


def _pair(number: int) -> JudgedPair:
    return JudgedPair(f"source {number} {LONG}", f"ziel {number} eins zwei drei vier fünf sechs")


@pytest.mark.parametrize("kind", evaluate.GROSS_KINDS)
def test_every_failure_changes_the_target_and_is_the_same_each_time(kind: str) -> None:
    pairs = [_pair(number) for number in range(30)]
    spoilt = evaluate.spoil(pairs, kind, seed=4)
    assert spoilt == evaluate.spoil(pairs, kind, seed=4)
    assert sum(pair is not None for pair in spoilt) >= 25
    for pair, found in zip(pairs, spoilt, strict=True):
        if found is not None:
            assert found[0] == pair.source
            assert found[1] != pair.target


def test_wrong_sentence_is_never_another_translation_of_the_same_source() -> None:
    pairs = [JudgedPair(LONG, f"{LONG} {number}") for number in range(8)]
    assert evaluate.spoil(pairs, "wrong sentence") == [None] * 8


def test_short_pairs_are_no_gross_failures() -> None:
    assert evaluate.spoil([JudgedPair("By Reuters", "Von Reuters")], "truncated") == [None]


def test_unknown_kind_of_failure() -> None:
    with pytest.raises(UsageError, match="unknown kind of gross failure 'odd'"):
        evaluate.spoil([_pair(1)], "odd")


def test_detections_compare_with_the_translations_they_were_made_of() -> None:
    pairs = [_pair(number) for number in range(20)]
    fake = load("fake")

    def score(texts: object) -> list[float]:
        return [found.value for found in fake.score(texts, source_language="en", target_language="de")]  # type: ignore[arg-type]

    found = {hit.kind: hit for hit in evaluate.detections(pairs, score, budget=0.3)}
    assert found["none (as translated)"].below == 0.0
    assert found["half empty"].auc == 1.0
    assert found["half empty"].below == 1.0
    assert found["scrambled"].auc == 0.5


def _write(path: Path, rows: list[dict[str, object]]) -> Path:
    if ".jsonl" in path.name:
        text = "".join(json.dumps(row) + "\n" for row in rows)
    else:
        header = list(rows[0])
        text = "".join(
            "\t".join(cells) + "\n"
            for cells in [header, *([str(row[name]) for name in header] for row in rows)]
        )
    path.write_bytes(gzip.compress(text.encode()) if path.suffix == ".gz" else text.encode())
    return path


ROWS: list[dict[str, object]] = [
    {"dataset": "x", "source": "a b", "target": "A B", "score": 1, "reference": "A B"},
    {"dataset": "x", "source": "a b", "target": "A", "score": 0, "reference": "A B"},
    {"dataset": "y", "source": "c", "target": "C", "score": 0.5, "reference": "C"},
]


@pytest.mark.parametrize("name", ["d.tsv", "d.jsonl", "d.tsv.gz", "d.jsonl.gz"])
def test_reads_tables_and_lines_packed_or_not(tmp_path: Path, name: str) -> None:
    pairs = evaluate.read_judged(_write(tmp_path / name, ROWS))
    assert pairs[1] == JudgedPair("a b", "A", 0.0, "A B", "x")
    assert [pair.group for pair in pairs] == ["x", "x", "y"]


def test_columns_can_be_renamed(tmp_path: Path) -> None:
    path = _write(tmp_path / "d.tsv", [{"en": "a", "de": "b", "note": "n"}])
    pairs = evaluate.read_judged(path, columns={"source": "en", "target": "de"}, group_by="note")
    assert pairs == [JudgedPair("a", "b", None, None, "n")]


@pytest.mark.parametrize(
    ("name", "raw", "message"),
    [
        ("d.csv", b"", r"not a \.tsv or \.jsonl"),
        ("d.tsv", b"a\tb\n1\t2\n", r"d\.tsv:2: no column 'source' \(there are: a, b\)"),
        ("d.tsv", b"source\ttarget\tscore\na\tb\tgood\n", r"d\.tsv:2: 'good' is not a number"),
        ("d.tsv", b"source\ttarget\n", "no rows"),
        ("d.jsonl", b"{", r"d\.jsonl:1: not a JSON object"),
        ("d.jsonl", b"[1]\n", r"d\.jsonl:1: not a JSON object"),
        ("d.jsonl", b"\xff\xfe", "not UTF-8"),
        ("d.tsv.gz", b"plain", "cannot be read"),
    ],
)
def test_bad_data_is_named(tmp_path: Path, name: str, raw: bytes, message: str) -> None:
    (tmp_path / name).write_bytes(raw)
    with pytest.raises((FormatError, InputError), match=message):
        evaluate.read_judged(tmp_path / name)


def test_missing_file() -> None:
    with pytest.raises(InputError, match=r"no-such\.tsv: cannot be read \(No such file"):
        evaluate.run("no-such.tsv", model="fake")


def test_run_compares_with_controls_group_by_group(tmp_path: Path) -> None:
    path = _write(tmp_path / "d.tsv", ROWS)
    result = json.loads(evaluate.run(str(path), model="fake", as_json=True))
    rows = {(row["group"], row["scorer"]): row for row in result["agreement"]}
    assert rows["x", "fake"]["item_tau"] == 1.0
    assert rows["x", "minus source length"]["item_tau"] == 0.0
    assert rows["x", "minus target length"]["item_tau"] == -1.0
    assert rows["x", "chrF with reference"]["item_tau"] == 1.0
    assert rows["y", "fake"]["kendall"] is None
    assert result["signature"].startswith("fake|")


def test_tables_show_the_same_figures(tmp_path: Path) -> None:
    path = _write(tmp_path / "d.tsv", ROWS)
    text = evaluate.run(str(path), model="fake", gross=True)
    assert "Agreement with human judgements" in text
    assert "chrF with reference" in text
    assert "none (as translated)" in text


def test_no_judgements_and_no_gross(tmp_path: Path) -> None:
    path = _write(tmp_path / "d.tsv", [{"source": "a", "target": "b"}])
    with pytest.raises(InputError, match="--gross"):
        evaluate.run(str(path), model="fake")


def test_sample_keeps_the_order(tmp_path: Path) -> None:
    rows: list[dict[str, object]] = [
        {"source": f"s{number}", "target": "t", "score": number} for number in range(50)
    ]
    path = _write(tmp_path / "d.tsv", rows)
    one = json.loads(evaluate.run(str(path), model="fake", sample=5, seed=2, as_json=True))
    assert one == json.loads(evaluate.run(str(path), model="fake", sample=5, seed=2, as_json=True))
    assert one["agreement"][0]["rows"] == 5
