import gzip
import json
from pathlib import Path

from mtcheck.rules.evaluate import Row, listed, recall, rows, tally


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


def test_a_list_holds_pairs_that_differ_and_spans_of_strangers() -> None:
    lines = ["# why", "", "a:3\tother figures", "b-2020:x:7-9\tmoved by a line", "c-1"]
    assert listed(lines) == ({"a:3", "c-1"}, {"b-2020:x:7", "b-2020:x:8", "b-2020:x:9"})


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


def test_recall_counts_flags_that_the_clean_pair_lacks() -> None:
    pairs = [
        Row("en", "de", "It rose 3%.", "Es stieg um 3 %."),
        Row("en", "de", "It rose 3% and 4%.", "Es stieg um 3 % und 5 %."),
    ]
    counts = recall(pairs, kinds=("digit changed", "unit"))
    assert (counts["digit changed"].planted, counts["digit changed"].found) == (2, 2)
    assert counts["digit changed"].named == 2
    assert counts["unit"].planted == 0


def test_no_error_is_planted_where_the_clean_pair_is_flagged() -> None:
    counts = recall([Row("en", "de", "It has 54 depots.", "Es hat 45 Depots.")], kinds=("digit changed",))
    assert counts["digit changed"].planted == 0


def test_tabular_files(tmp_path: Path) -> None:
    many = tmp_path / "a.tsv"
    many.write_text(
        'lang\tset\ten\tother\nde\tnews\tIt has "7.\tEs hat "7.\nfr\tnews\tAll 9.\tLes 9.\n', encoding="utf-8"
    )
    assert [row.target_language for row in rows(many, "all")] == ["de", "fr"]
    assert [row.target for row in rows(many, "all", language="fr")] == ["Les 9."]
    assert [row.target for row in rows(many, "even")] == ['Es hat "7.']
    localised = tmp_path / "b.tsv.gz"
    with gzip.open(localised, "wt", encoding="utf-8") as file:
        file.write("origin\ten\tde\nshop\tIt costs $7.\tEs kostet 7 €.\nshop\tIt costs $7.\tEs kostet 8 $.\n")
    counts = tally(rows(localised, "all"))
    assert (counts.wrong, counts.found, counts.named) == (2, 2, 1)
