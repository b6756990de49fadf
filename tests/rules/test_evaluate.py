import gzip
import json
from pathlib import Path

from mtcheck.rules.evaluate import Row, rows, tally


def write(path: Path) -> None:
    lines = [
        {"source": "It rose 3%.", "targets": ["Es stieg um 3 %."]},
        {"source": "It rose 3%.", "targets": ["Es stieg um 4 %."], "gold": {"error": True}},
        {"source": "It rose 3%.", "targets": ["Es stieg um 5 %."]},
        {"source": "It rose 3%.", "targets": ["Es stieg."], "gold": {"error": True}},
    ]
    with gzip.open(path, "wt", encoding="utf-8") as file:
        for line in lines:
            file.write(json.dumps({"source_lang": "en", "target_lang": "de", **line}) + "\n")


def test_right_and_wrong_pairs_are_counted_apart(tmp_path: Path) -> None:
    write(tmp_path / "a.jsonl.gz")
    counts = tally(rows(tmp_path / "a.jsonl.gz", "all"))
    assert (counts.right, counts.alarmed, counts.wrong, counts.found) == (2, 1, 2, 2)
    assert counts.codes == {"NUM003": 1}


def test_pairs_that_really_differ_are_no_false_alarms() -> None:
    pairs = [
        Row("en", "de", "It rose 3%.", "Es stieg um 5 %.", id="a"),
        Row("en", "de", "It fell.", "Es fiel um 5 %.", id="b"),
    ]
    counts = tally(pairs, differing={"a"})
    assert (counts.right, counts.alarmed, counts.differing) == (2, 1, 1)


def test_halves(tmp_path: Path) -> None:
    write(tmp_path / "a.jsonl.gz")
    assert [row.target for row in rows(tmp_path / "a.jsonl.gz", "even")] == [
        "Es stieg um 3 %.",
        "Es stieg um 5 %.",
    ]
    assert [row.target for row in rows(tmp_path / "a.jsonl.gz", "odd")] == ["Es stieg um 4 %.", "Es stieg."]


def test_the_other_direction(tmp_path: Path) -> None:
    write(tmp_path / "a.jsonl.gz")
    assert tally(rows(tmp_path / "a.jsonl.gz", "all"), swap=True).alarmed == 1
