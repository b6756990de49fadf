"""Scorers side by side: groups, controls, scales that run downwards, saved scores, notes."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

import pytest

from mtcheck.errors import InputError, UsageError
from mtcheck.evaluation import comparison, report
from mtcheck.evaluation.comparison import Agreement, Evaluation, evaluate
from mtcheck.scorers.fake import FakeScorer
from mtcheck.types import Score

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

ROWS: list[dict[str, object]] = [
    {"dataset": "x", "source": "a b", "target": "A B", "score": 1, "reference": "A B"},
    {"dataset": "x", "source": "a b", "target": "A", "score": 0, "reference": "A B"},
    {"dataset": "y", "source": "c", "target": "C", "score": 0.5, "reference": "C"},
]


class Downwards(FakeScorer):
    """The fake scorer on a scale from 25 down to 0."""

    low = 25.0
    high = 0.0
    segment_budget = 17.5
    signature = "downwards|none|0|lengths"

    def score(
        self,
        pairs: Sequence[tuple[str, str]],
        *,
        source_language: str,
        target_language: str,
        progress: Callable[[int], None] | None = None,
    ) -> list[Score]:
        found = super().score(pairs, source_language=source_language, target_language=target_language)
        return [Score(25.0 - 25.0 * each.value, self.signature) for each in found]


def _write(path: Path, rows: Sequence[dict[str, object]]) -> str:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return str(path)


def _many(count: int = 40, systems: int = 3) -> list[dict[str, object]]:
    """Rows that people judge by how much of the source's length is kept, and a little by chance."""
    rng = random.Random(1)
    rows: list[dict[str, object]] = []
    for number in range(count):
        source = "word " * rng.randrange(5, 15) + str(number)
        for system in range(systems):
            kept = rng.uniform(0.2 + 0.2 * system, 1)
            target = source[: int(len(source) * kept)].upper()
            rows.append(
                {
                    "id": f"{number}-{system}",
                    "source": source,
                    "target": target,
                    "score": round(100 * kept + rng.uniform(0, 10)),
                    "system": f"system {system}",
                }
            )
    return rows


def _row(found: Evaluation, scorer: str, group: str = "") -> Agreement:
    return next(row for row in found.agreements if (row.scorer, row.group) == (scorer, group))


def test_scorers_stand_beside_controls_group_by_group(tmp_path: Path) -> None:
    found = evaluate(_write(tmp_path / "d.jsonl", ROWS), models=["fake"], resamples=10)
    assert _row(found, "fake", "x").item_tau == 1.0
    assert _row(found, "minus source length", "x").item_tau == 0.0
    assert _row(found, "minus target length", "x").item_tau == -1.0
    assert _row(found, "chrF with reference", "x").item_tau == 1.0
    assert _row(found, "fake", "y").kendall is None
    assert [row.scorer for row in found.agreements if row.group == "x"] == [
        *("fake", "minus source length", "minus target length", "length ratio", "random", "source only"),
        *("target only", "BLEU with reference", "chrF with reference", "TER with reference"),
    ]
    assert found.scorers[0].signature.startswith("fake|")
    assert found.notes[0] == "TER with reference: its scale runs downwards; its scores were turned round"


def test_good_scorer_beats_the_controls_and_says_nothing(tmp_path: Path) -> None:
    found = evaluate(_write(tmp_path / "d.jsonl", _many()), models=["fake"], resamples=200)
    own = _row(found, "fake")
    assert (own.rows, own.items, own.systems) == (120, 40, 3)
    assert own.system_accuracy == 1.0
    assert own.item_kendall is not None
    assert own.item_kendall > 0.8
    between = own.intervals["item_kendall"]
    assert between is not None
    assert between[0] < own.item_kendall < between[1]
    gap = next(row for row in found.differences if row.other == "minus source length").figures["kendall"]
    assert gap is not None
    assert gap.p < 0.05
    assert not any("minus source length (pearson" in note for note in found.notes)


def test_a_scorer_that_sees_only_length_does_not_pass(tmp_path: Path) -> None:
    data = _write(tmp_path / "d.jsonl", _many())
    lengths = "".join(f"{row['id']}\t{-len(str(row['source']))}\n" for row in _many())
    (tmp_path / "length.tsv").write_text(lengths)
    found = evaluate(data, scores=[str(tmp_path / "length.tsv")], resamples=100)
    note = next(note for note in found.notes if note.startswith("length is not shown to agree better"))
    assert "minus source length (pearson, spearman, kendall, band kendall, pair accuracy, item tau" in note


def test_a_scale_that_runs_downwards_is_turned_round_and_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scorers = {"fake": FakeScorer(), "down": Downwards()}
    monkeypatch.setattr("mtcheck.scorers.load", lambda name, **_: scorers[name])
    data = _write(tmp_path / "d.jsonl", _many())
    found = evaluate(data, models=["fake", "down"], with_gross=True, resamples=20)
    assert _row(found, "downwards").kendall == pytest.approx(_row(found, "fake").kendall)
    assert found.notes[0] == (
        "downwards: its scale runs downwards from 25 (worst) to 0 (best); its scores were turned round"
    )
    up, down = found.reliabilities
    assert up.bins[0].score == pytest.approx(1 - down.bins[0].score / 25)
    assert (up.turned, down.turned) == (False, True)
    by_kind = {(hit.scorer, hit.kind): hit for hit in found.detections}
    assert by_kind["downwards", "truncated"].auc == by_kind["fake", "truncated"].auc
    assert by_kind["downwards", "half empty"].below == by_kind["fake", "half empty"].below == 1.0
    assert "beyond 17.5" in report.to_text(found)


def test_saved_scores_of_a_model_whose_card_says_so_are_turned(tmp_path: Path) -> None:
    data = _write(tmp_path / "d.jsonl", _many())
    lines = [
        {
            "id": row["id"],
            "score": 25 - float(str(row["score"])) / 5,
            "model": "metricx-24-hybrid-xl|0|0",
        }
        for row in _many()
    ]
    file = _write(tmp_path / "metricx.jsonl", lines)
    found = evaluate(data, scores=[file, f"again={file}"], resamples=10)
    assert _row(found, "metricx").kendall == pytest.approx(1.0)
    assert _row(found, "again").kendall == pytest.approx(1.0)
    assert found.notes[0].startswith("metricx: its scale runs downwards from 25 (worst) to 0 (best)")
    gap = next(row for row in found.differences if (row.scorer, row.other) == ("metricx", "again"))
    assert {figure.p for figure in gap.figures.values() if figure is not None} == {1.0}


def test_saved_scores_that_run_against_people_are_pointed_at(tmp_path: Path) -> None:
    data = _write(tmp_path / "d.jsonl", _many())
    (tmp_path / "own.tsv").write_text("".join(f"{row['id']}\t-{row['score']}\n" for row in _many()))
    file = str(tmp_path / "own.tsv")
    against = evaluate(data, scores=[file], resamples=50)
    assert against.notes[0].endswith("say --lower-is-better own")
    turned = evaluate(data, scores=[file], lower_is_better=["own"], resamples=50)
    assert _row(turned, "own").pearson == pytest.approx(1.0)
    assert turned.notes[0] == "own: its scale runs downwards; its scores were turned round"
    people = evaluate(data, scores=[file], lower_is_better=["human"], resamples=50)
    assert _row(people, "own").pearson == pytest.approx(1.0)
    with pytest.raises(UsageError, match="'owm' names no saved scores; there are: human, own"):
        evaluate(data, scores=[file], lower_is_better=["owm"])


def test_two_of_one_name_are_told_apart(tmp_path: Path) -> None:
    found = evaluate(_write(tmp_path / "d.jsonl", _many(5)), models=["fake", "fake"], resamples=5)
    assert [row.scorer for row in found.agreements][:2] == ["fake", "fake (2)"]


def test_saved_scores_named_like_a_control_are_told_apart_from_it(tmp_path: Path) -> None:
    (tmp_path / "random.txt").write_text("".join(f"{row['score']}\n" for row in _many()))
    found = evaluate(
        _write(tmp_path / "d.jsonl", _many()), scores=[str(tmp_path / "random.txt")], resamples=5
    )
    assert _row(found, "random (2)").kendall == pytest.approx(1.0)


def test_no_judgements_and_no_gross(tmp_path: Path) -> None:
    data = _write(tmp_path / "d.jsonl", [{"source": "a", "target": "b"}])
    with pytest.raises(InputError, match="--gross"):
        evaluate(data, models=["fake"])


def test_gross_needs_no_judgements(tmp_path: Path) -> None:
    data = _write(
        tmp_path / "d.jsonl", [{"source": f"{n} a b c d e f", "target": f"{n} A B C D E F"} for n in range(9)]
    )
    found = evaluate(data, models=["fake"], with_gross=True)
    assert found.agreements == ()
    assert "none (as translated)" in report.to_text(found)


def test_sample_is_the_same_for_the_same_seed_and_takes_the_saved_scores_along(tmp_path: Path) -> None:
    data = _write(tmp_path / "d.jsonl", _many())
    (tmp_path / "people.tsv").write_text("".join(f"{row['score']}\n" for row in _many()))
    options = {"scores": [str(tmp_path / "people.tsv")], "sample": 30, "resamples": 20}
    one, two = (evaluate(data, models=["fake"], seed=2, **options) for _ in range(2))  # type: ignore[arg-type]
    assert report.to_json(one) == report.to_json(two)
    assert _row(one, "people").rows == 30
    assert _row(one, "people").kendall == pytest.approx(1.0)


def test_a_constant_item_column_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comparison, "_LARGEST_ITEM", 5)
    data = _write(tmp_path / "d.jsonl", [{**row, "item": "1"} for row in _many(5)])
    with pytest.raises(InputError, match="one item has 15 translations, more than 5"):
        evaluate(data, models=["fake"])


def test_item_column_joins_rows_with_different_sources(tmp_path: Path) -> None:
    rows = [
        {**row, "source": f"{row['source']} {row['system']}", "item": str(row["id"]).split("-")[0]}
        for row in _many(5)
    ]
    found = evaluate(_write(tmp_path / "d.jsonl", rows), models=["fake"], resamples=5)
    assert _row(found, "fake").items == 5


def test_tables_show_the_figures(tmp_path: Path) -> None:
    found = evaluate(_write(tmp_path / "d.jsonl", _many(10)), models=["fake"], resamples=50)
    text = report.to_text(found)
    own = _row(found, "fake")
    low, high = own.intervals["kendall"] or (0, 0)
    assert f"{own.kendall:.3f} [{low:.3f}, {high:.3f}]" in text
    assert "all rows: agreement with human judgements (30 rows, 10 sources, 3 systems)" in text
    assert "all rows: fake less …" in text
    assert "seed 0" in text
    assert max(len(line) for line in text.splitlines()) <= 120


def test_names_cannot_steer_a_terminal(tmp_path: Path) -> None:
    rows = [{**row, "dataset": "x\x1b[31m\u202e:warning:[bold]"} for row in _many(5)]
    found = evaluate(_write(tmp_path / "d.jsonl", rows), models=["fake"], resamples=5)
    text = report.to_text(found)
    assert not {"\x1b", "\u202e"} & set(text)
    assert ":warning:[bold]" in text
