"""``mtcheck evaluate`` through the command line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Call


@pytest.fixture
def data(folder: Path) -> str:
    """Twelve judged rows, one system better than the other."""
    lines = ["id\tsource\ttarget\tscore\tsystem"]
    for number in range(6):
        lines.append(f"{number}a\tsource {number} of it\tziel {number} davon ja\t{80 + number}\ta")
        lines.append(f"{number}b\tsource {number} of it\tziel\t{20 + number}\tb")
    (folder / "judged.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return "judged.tsv"


def test_tables(call: Call, data: str) -> None:
    result = call("evaluate", data, "--model", "fake", "--resamples", "20")
    assert result.status == 0
    assert "agreement with human judgements (12 rows, 6 sources, 2 systems)" in result.out
    assert "target only" in result.out


def test_models_and_scores_side_by_side_as_json(call: Call, folder: Path, data: str) -> None:
    (folder / "saved.jsonl").write_text(
        "".join(json.dumps({"id": f"{n}{s}", "score": n + (s == "a")}) + "\n" for n in range(6) for s in "ab")
    )
    arguments = ("evaluate", data, "--model", "fake", "--scores", "mine=saved.jsonl", "--json", "--seed", "3")
    result = call(*arguments)
    assert result.status == 0
    found = json.loads(result.out)
    assert [row["name"] for row in found["scorers"]][:2] == ["fake", "mine"]
    assert found["seed"] == 3
    rows = {row["scorer"]: row for row in found["agreement"]}
    assert rows["mine"]["item_tau"] == 1.0
    assert ("fake", "mine") in {(row["scorer"], row["other"]) for row in found["differences"]}
    assert call(*arguments).out == result.out


def test_scores_alone_load_no_model(call: Call, folder: Path, data: str) -> None:
    (folder / "saved.txt").write_text("".join(f"{number}\n" for number in range(12)))
    result = call("evaluate", data, "--scores", "saved.txt", "--json", "--resamples", "5")
    assert [row["kind"] for row in json.loads(result.out)["scorers"]][:2] == ["scores", "control"]


def test_controls_alone(call: Call, data: str) -> None:
    result = call("evaluate", data, "--model", "none", "--json", "--resamples", "5")
    assert {row["kind"] for row in json.loads(result.out)["scorers"]} == {"control"}


def test_plot(call: Call, folder: Path, data: str) -> None:
    result = call("evaluate", data, "--model", "fake", "--plot", "plot.svg", "--resamples", "5")
    assert result.status == 0
    assert (folder / "plot.svg").read_text(encoding="utf-8").startswith("<svg ")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--plot", "judged.tsv"), "judged.tsv: is an input"),
        (("--plot", "plot.svg", "--model", "none"), "there is nothing to draw"),
        (("--model", "none", "--model", "fake"), "--model none: leaves no model beside it"),
        (("--scores", "missing.tsv"), "missing.tsv: cannot be read"),
        (("--column", "place=x"), "with a NAME out of source, target, score, reference, system, item, id"),
        (("--lower-is-better", "x"), "'x' names no saved scores"),
    ],
)
def test_usage(call: Call, data: str, arguments: tuple[str, ...], message: str) -> None:
    result = call("evaluate", data, *arguments)
    assert result.status == 2
    assert message in result.err
    assert result.err.count("\n") == 1


def test_what_score_writes_is_read_and_equals_the_model(call: Call, folder: Path, data: str) -> None:
    rows = [line.split("\t") for line in (folder / data).read_text(encoding="utf-8").splitlines()[1:]]
    pairs = "".join(
        json.dumps({"id": row[0], "source": row[1], "target": row[2]}) + "\n" for row in reversed(rows)
    )
    scored = call("score", "-", "--from", "en", "--to", "de", "--model", "fake", "--isolated", stdin=pairs)
    (folder / "fake-scores.jsonl").write_text(scored.out, encoding="utf-8")
    arguments = ("--model", "fake", "--scores", "fake-scores.jsonl", "--json", "--resamples", "10")
    rows_of = {row["scorer"]: row for row in json.loads(call("evaluate", data, *arguments).out)["agreement"]}
    for figure in ("pearson", "spearman", "kendall", "item_tau", "item_accuracy", "system_accuracy"):
        assert rows_of["fake-scores"][figure] == pytest.approx(rows_of["fake"][figure], abs=1e-5)
