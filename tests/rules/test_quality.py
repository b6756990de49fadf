"""Budgets on scores, in both directions of the scale."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mtcheck.gate import judge
from mtcheck.rules.quality import check
from mtcheck.types import (
    ArticleScore,
    Bead,
    Mark,
    Position,
    Report,
    ReportSegment,
    ReportSide,
    Score,
    Span,
)

TEXT = "The mill will close in March."


def report(
    values: list[float | None], *, low: float = 0.0, high: float = 1.0, mean: float | None = 0.5
) -> Report:
    segments = tuple(
        ReportSegment(index, TEXT, Span(50 * index, 50 * index + len(TEXT)), Position(index + 1, 1))
        for index in range(len(values))
    )
    side = ReportSide("a.txt", "text", "en", True, "0" * 64, segments)
    return Report(
        source=side,
        target=side,
        beads=tuple(Bead((index,), (index,)) for index in range(len(values))),
        scores=tuple(None if value is None else Score(value, "s") for value in values),
        score=ArticleScore(mean, "s", low, high),
        flags=(),
        verdict=judge(()),
    )


def test_segments_below_the_budget() -> None:
    flags = check(report([0.9, 0.2, None, 0.3]), segment_budget=0.3, article_budget=None)
    assert [(flag.code, flag.bead) for flag in flags] == [("QEM001", 1)]
    assert flags[0].target == (Span(50, 50 + len(TEXT)),)
    assert flags[0].target_marks == (Mark(1, Span(0, len(TEXT))),)


def test_explained_segments_are_left_out() -> None:
    assert check(report([0.2]), segment_budget=0.3, article_budget=None, explained={0}) == []


def test_scale_where_less_is_better() -> None:
    flags = check(report([3.0, 20.0], low=25.0, high=0.0, mean=10.0), segment_budget=15.0, article_budget=8.0)
    assert [(flag.code, flag.bead) for flag in flags] == [("QEM001", 1), ("QEM002", None)]


@pytest.mark.parametrize(("mean", "codes"), [(0.59, ["QEM002"]), (0.6, []), (None, [])])
def test_article_budget(mean: float | None, codes: list[str]) -> None:
    flags = check(report([0.9], mean=mean), segment_budget=None, article_budget=0.6)
    assert [flag.code for flag in flags] == codes


def test_nothing_scored_nothing_flagged() -> None:
    assert check(replace(report([None]), score=None), segment_budget=0.5, article_budget=0.5) == []


def test_segments_of_a_few_words_are_left_out() -> None:
    made = report([0.1])
    segment = replace(made.source.segments[0], text="Malmö, October 23, 2025")
    side = replace(made.source, segments=(segment,))
    assert check(replace(made, source=side, target=side), segment_budget=0.5, article_budget=None) == []
    assert len(check(replace(made, target=side), segment_budget=0.5, article_budget=None)) == 1
