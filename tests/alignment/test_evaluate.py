import json

import pytest

from mtcheck.alignment import evaluate
from mtcheck.errors import InputError
from mtcheck.training import edited_articles
from mtcheck.types import Bead


def test_strict_lax_and_null_figures_by_hand():
    counts = evaluate.Counts()
    gold = [((0,), (0,)), ((1,), (1, 2)), ((2,), ()), ((3,), (3,)), ((), (4,))]
    found = [((0,), (0,)), ((1,), (1,)), ((), (2,)), ((2,), (3,)), ((3,), ()), ((), (4,))]
    counts.add(found, gold, [0.9, 0.4, 0.3, 0.2, 0.6, 0.8])
    figures = counts.figures()
    assert figures["strict_precision"] == pytest.approx(1 / 3)
    assert figures["strict_recall"] == pytest.approx(1 / 3)
    assert figures["lax_precision"] == pytest.approx(2 / 3)
    assert figures["lax_recall"] == pytest.approx(2 / 3)
    assert figures["source_null_f1"] == 0.0
    assert figures["target_null_precision"] == pytest.approx(1 / 2)
    assert figures["target_null_recall"] == 1.0
    assert figures["confidence_auc"] == 1.0


def test_area_under_the_curve_counts_ties_half():
    assert evaluate.area_under_curve([(0.5, True), (0.5, False)]) == 0.5
    assert evaluate.area_under_curve([(0.9, True), (0.8, False), (0.7, True), (0.1, False)]) == 0.75
    assert evaluate.area_under_curve([(0.9, True)]) == 0.0


def test_the_calibration_error_by_hand():
    judged = [(0.9, True), (0.7, False), (0.2, False), (0.4, True)]
    assert evaluate.calibration_error(judged, parts=2) == pytest.approx((0.4 + 0.6) / 4)
    assert evaluate.calibration_error(judged, parts=1) == pytest.approx(0.2 / 4)
    assert evaluate.calibration_error([]) == 0.0


def test_the_inside_of_a_coarse_group_is_not_decided():
    counts = evaluate.Counts()
    gold = [((0, 1), (0, 1, 2)), ((2,), (3,)), ((3,), (4,))]
    found = [((0,), (0, 1)), ((1,), (2,)), ((2,), (3, 4)), ((3,), ())]
    counts.add(found, gold, [0.9, 0.8, 0.7, 0.6])
    assert counts.judged == [(0.9, False), (0.8, False), (0.7, False), (0.6, False)]
    assert counts.decided == [(0.7, False), (0.6, False)]


def test_a_folder_is_scored_by_level(tmp_path):
    for name, lines in {
        "00": ("The bank\nA dog\n", "Die Bank\n"),
        "01": ("The bank\n", "Die Bank\n"),
    }.items():
        (tmp_path / f"{name}.en").write_text(lines[0], encoding="utf-8")
        (tmp_path / f"{name}.de").write_text(lines[1], encoding="utf-8")
    (tmp_path / "00.gold").write_text("[0]:[0]\n[1]:[]\n", encoding="utf-8")
    (tmp_path / "01.gold").write_text("[0]:[0]\n", encoding="utf-8")
    (tmp_path / "meta.jsonl").write_text(
        '{"id": "00", "level": 2}\n{"id": "01", "level": 1}\n', encoding="utf-8"
    )
    counts = evaluate.evaluate(tmp_path)
    assert list(counts) == ["all", "level 1", "level 2"]
    assert counts["level 2"].null[0][2] == 1
    assert counts["all"].strict[3] == 2
    assert "level 1" in evaluate.table(counts)


def test_numbered_lines_lose_their_numbers(tmp_path):
    path = tmp_path / "a.en"
    path.write_text("0\tOne\n1\tTwo\n", encoding="utf-8")
    assert [s.text for s in evaluate.read_segments(path)] == ["One", "Two"]


def test_a_bad_gold_line_is_named(tmp_path):
    path = tmp_path / "a.gold"
    path.write_text("[0]:[0]\nnonsense\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"a\.gold:2: not a group"):
        evaluate.read_gold(path)


def test_an_empty_folder_is_refused(tmp_path, capsys):
    assert evaluate.main([str(tmp_path)]) == 2
    assert "no NAME.gold file" in capsys.readouterr().err


def test_planted_edits_are_counted_by_hand():
    gold = [((0,), (0,)), ((1,), ()), ((2,), (2,)), ((3,), (1,)), ((4,), ()), ((), (3,)), ((), (4,))]
    beads = [
        Bead((0,), (0,)),
        Bead((1,), (), "omission"),
        Bead((2,), (), "omission"),
        Bead((3,), (1,), moved=True),
        Bead((4,), (), "boilerplate", label="link"),
        Bead((), (2,), "addition"),
        Bead((), (3,), "addition"),
        Bead((), (4,), "addition"),
    ]
    planted = evaluate.Planted()
    planted.add(beads, gold, {"omitted": [1], "added": [3], "moved": [[[2], [3]], [[0], [2]]]})
    assert planted.omitted == [1, 1, 1, 3, 1, 1]
    assert planted.added == [1, 1, 1, 3, 0, 1]
    assert planted.moved == [1, 2]
    assert planted.lines() == [
        (
            "omitted sentences found 1 of 1 (1.000), falsely reported 1 of 3 lines (0.3333), "
            "lines about the article kept apart 1 of 1 (1.000)"
        ),
        (
            "added sentences found 1 of 1 (1.000), falsely reported 1 of 3 lines (0.3333), "
            "lines about the article kept apart 0 of 1 (0.000)"
        ),
        "moved passages found and called moved 1 of 2 (0.500)",
    ]


def test_edited_articles_say_what_was_planted(tmp_path, capsys):
    rows = [
        {
            "dataset": "news",
            "doc": f"d{doc}",
            "seg_id": str(number),
            "system": "Human-A.0",
            "source": f"Harbour {doc}{number} sold {doc * 100 + number} trucks in {place}.",
            "target": f"Harbour {doc}{number} verkaufte {doc * 100 + number} Lastwagen in {place}.",
        }
        for doc in range(16)
        for number, place in enumerate(
            ("Ohio", "Malmö", "Bonn", "Oslo", "Riga", "Graz", "Kiel", "Bern", "Rom")
        )
    ]
    out = tmp_path / "made-en-de"
    count = edited_articles.write(rows, out, dataset="news", systems=["Human-A.0"], level=3)
    assert count == 16
    counts = evaluate.evaluate(out, align=lambda *_, **__: ())["level 3"]
    assert counts.planted.moved == [0, 16]
    assert counts.planted.omitted[0] == counts.planted.added[0] == 0
    assert counts.planted.omitted[1] > 0
    assert counts.planted.added[1] > 0
    # Every planted line is one without counterpart, and every moved passage crosses what it was moved past.
    for line in (out / "meta.jsonl").read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        gold = evaluate.read_gold(out / f"{entry['id']}.gold")
        assert {((i,), ()) for i in entry["omitted"]} | {((), (j,)) for j in entry["added"]} <= {*gold}
        ((own, past),) = entry["moved"]
        ends = [[j for left, right in gold if {*left} & {*lines} for j in right] for lines in (own, past)]
        assert max(own) < min(past)
        assert not ends[0] or not ends[1] or min(ends[0]) > max(ends[1])
    assert evaluate.main([str(out), "--odd"]) == 0
    assert "moved passages found and called moved" in capsys.readouterr().out
    assert evaluate.evaluate(out)["all"].planted.moved[0] >= 8
    again = tmp_path / "again-en-de"
    edited_articles.write(rows, again, dataset="news", systems=["Human-A.0"], level=3)
    assert all((again / path.name).read_bytes() == path.read_bytes() for path in out.iterdir())
