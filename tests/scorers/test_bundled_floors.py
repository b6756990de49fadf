"""The pinned floors of the bundled model on the articles of corpora/.

``floors.json`` holds each figure: failures noticed, translations let pass. A figure may only be lowered in
the open, with the reason in the model's card.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import mtcheck
from mtcheck.evaluation.gross import Detection, detections
from mtcheck.evaluation.judgements import JudgedPair
from mtcheck.planted import load as articles
from mtcheck.scorers import load

ROOT = Path(__file__).resolve().parents[2]
FLOORS = json.loads((ROOT / "tests/floors.json").read_text(encoding="utf-8"))["bundled"]


def _pairs(direction: tuple[str, str]) -> list[JudgedPair]:
    """The sentence pairs of the clean articles of a direction."""
    checker = mtcheck.Checker(mtcheck.Config(model="none", from_=direction[0], to=direction[1]))
    pairs = []
    for article in articles(ROOT / "corpora"):
        if article.languages == direction:
            report = checker.check(str(article.paths["source"]), str(article.paths["target"]))
            for bead in report.beads:
                if bead.kind == "aligned":
                    source, target = (
                        " ".join(side.segments[place].text for place in places)
                        for side, places in ((report.source, bead.source), (report.target, bead.target))
                    )
                    pairs.append(JudgedPair(source, target))
    return pairs


@pytest.fixture(scope="module", params=[("en", "de"), ("de", "en")], ids="-".join)
def found(request: pytest.FixtureRequest) -> dict[str, Detection]:
    scorer = load(device="cpu")

    def score(texts: object) -> list[float]:
        given = scorer.score(texts, source_language=request.param[0], target_language=request.param[1])  # type: ignore[arg-type]
        return [one.value for one in given]

    pairs = _pairs(request.param)
    assert len(pairs) > 80
    budget = scorer.segment_budget
    return {row.kind: row for row in detections(pairs, score, name="bundled", budget=budget)}


@pytest.mark.parametrize("kind", sorted(FLOORS["auc"]))
def test_gross_failures_score_below_translations(found: dict[str, Detection], kind: str) -> None:
    assert found[kind].auc >= FLOORS["auc"][kind]


def test_few_translations_fall_below_the_budget(found: dict[str, Detection]) -> None:
    below = found["none (as translated)"].below
    assert below is not None
    assert below <= FLOORS["below"]
