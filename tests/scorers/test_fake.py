"""The scorer without a model."""

from __future__ import annotations

from mtcheck import __version__
from mtcheck.scorers import load


def test_values_are_those_of_the_formula() -> None:
    scorer = load("fake")
    pairs = [("abcd", "ab"), ("ab", "abcd"), ("same", "same"), ("", "x"), ("x", "  ")]
    scores = scorer.score(pairs, source_language="en", target_language="de")
    assert [score.value for score in scores] == [0.5, 0.5, 0.5, 0.0, 0.0]


def test_signature_and_progress() -> None:
    scorer = load("fake")
    ticks: list[int] = []
    scores = scorer.score([("a", "b")] * 3, source_language="xx", target_language="yy", progress=ticks.append)
    assert {score.signature for score in scores} == {f"fake|none|{__version__}|lengths"}
    assert sum(ticks) == 3
    assert scorer.score([], source_language="en", target_language="de") == []
