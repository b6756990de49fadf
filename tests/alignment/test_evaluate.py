import pytest

from mtcheck.alignment import evaluate
from mtcheck.errors import InputError


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
