"""Pairs that do not fit are scored in pieces: where they are split, and how the pieces make one score."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtcheck.scorers import load
from mtcheck.scorers.pieces import PiecewiseScorer, halved
from mtcheck.types import Annotation, Score, Span
from tests.scorers import published
from tests.scorers.tiny import write_model

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path


class Short:
    """Takes so many characters of either side; a score is the share of capital letters in what it took."""

    low, high, languages = 0.0, 1.0, ()
    segment_budget: float | None = 0.4
    article_budget: float | None = None
    signature = "short|0|0|fp32"

    def __init__(self, longest: int) -> None:
        self.longest, self.asked = longest, 0

    def score(
        self,
        pairs: Sequence[tuple[str, str]],
        *,
        source_language: str,
        target_language: str,
        progress: Callable[[int], None] | None = None,
    ) -> list[Score]:
        self.asked += len(pairs)
        out = []
        for source, target in pairs:
            read = target[: self.longest]
            capitals = [index for index, letter in enumerate(read) if letter.isupper()]
            notes = tuple(Annotation(Span(at, at + 1), "error", 1.0, "minor") for at in capitals)
            value = len(capitals) / max(1, len(read))
            out.append(Score(value, self.signature, notes, max(len(source), len(target)) > self.longest))
        return out


def split(source: str, target: str) -> list[tuple[str, str]]:
    found = halved(source, target, Span(0, len(source)), Span(0, len(target)))
    return [(source[a.start : a.end], target[b.start : b.end]) for a, b in found]


@pytest.mark.parametrize(
    ("source", "target", "halves"),
    [
        (
            "It rose again. It fell, after that. It stood.",
            "Sie stieg wieder. Danach fiel sie. Sie stand.",
            [
                ("It rose again.", "Sie stieg wieder."),
                ("It fell, after that. It stood.", "Danach fiel sie. Sie stand."),
            ],
        ),
        (
            "It rose by 3.5 points, then it fell",
            "Sie stieg um 3,5 Punkte, dann fiel sie",
            [("It rose by 3.5 points,", "Sie stieg um 3,5 Punkte,"), ("then it fell", "dann fiel sie")],
        ),
        ("one two six four", "eins zwei drei vier", [("one two", "eins zwei"), ("six four", "drei vier")]),
        ("它上涨了。它又下跌了。", "It rose. It fell again.", [
            ("它上涨了。", "It rose."), ("它又下跌了。", "It fell again."),
        ]),
        ("上涨下跌", "rose fell", [("上涨", "rose"), ("下跌", "fell")]),
        ("abc", "", []),
        ("a", "b c", []),
    ],
)  # fmt: skip
def test_both_sides_are_split_at_ends_in_proportion(
    source: str, target: str, halves: list[tuple[str, str]]
) -> None:
    assert split(source, target) == halves


def test_a_letter_keeps_its_marks() -> None:
    source = "e\u0301" * 4
    left, right = split(source, "x y")
    assert left[0] + right[0] == source
    assert not right[0].startswith("\u0301")


@given(st.text(alphabet="aB. ,。\u0301", max_size=60), st.text(alphabet="xY. ,！\n", max_size=60))
def test_nothing_but_white_space_is_lost(source: str, target: str) -> None:
    pairs = [(source, target)]
    scorer = PiecewiseScorer(Short(7))
    (score,) = scorer.score(pairs, source_language="en", target_language="de")
    capitals = [index for index, letter in enumerate(target) if letter.isupper()]
    if not score.truncated:
        assert [note.span.start for note in score.annotations] == capitals
    assert all(target[note.span.start].isupper() for note in score.annotations)
    assert 0.0 <= score.value <= 1.0


def test_a_score_is_the_mean_of_its_pieces_by_their_lengths() -> None:
    scorer = PiecewiseScorer(Short(10))
    (score,) = scorer.score([("aaaa bbbb", "AAAA bbbbbb")], source_language="en", target_language="de")
    # Pieces "aaaa"/"AAAA" (8 characters, score 1) and "bbbb"/"bbbbbb" (10, score 0).
    assert score.value == pytest.approx(8 / 18)
    assert (score.pieces, score.truncated, score.signature) == (2, False, "short|0|0|fp32|pieces")
    assert [note.span for note in score.annotations] == [Span(at, at + 1) for at in range(4)]


def test_what_fits_is_scored_once_and_as_ever() -> None:
    inner = Short(20)
    scores = PiecewiseScorer(inner).score([("a", "B")] * 3, source_language="en", target_language="de")
    assert inner.asked == 3
    assert {(score.value, score.pieces) for score in scores} == {(1.0, 1)}
    assert PiecewiseScorer(inner).segment_budget == 0.4


def test_what_cannot_be_split_stays_reported_as_cut() -> None:
    (score,) = PiecewiseScorer(Short(5)).score([("abcdefgh", "")], source_language="en", target_language="de")
    assert (score.truncated, score.pieces) == (True, 1)


@pytest.mark.parametrize("family", ["comet", "bundled"])
def test_a_model_scores_long_pairs_in_pieces_where_asked(
    family: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MTCHECK_CACHE", str(tmp_path / "cache"))
    folder = published.comet(tmp_path / "model", "kiwi") if family == "comet" else write_model_in(tmp_path)
    pairs = [("Shares rose.", "Die Aktie stieg."), ("The bank said. " * 400, "Die Bank sagte. " * 400)]
    cut, whole = (
        load(str(folder), device="cpu", pieces=pieces).score(
            pairs, source_language="en", target_language="de"
        )
        for pieces in (False, True)
    )
    assert [score.truncated for score in cut] == [False, True]
    assert [score.truncated for score in whole] == [False, False]
    assert whole[0].value == cut[0].value
    assert whole[1].pieces >= 4
    assert whole[1].signature == cut[1].signature + "|pieces"
    assert abs(whole[1].value) < 100


def write_model_in(tmp_path: Path) -> Path:
    (tmp_path / "model").mkdir()
    return write_model(tmp_path / "model")
