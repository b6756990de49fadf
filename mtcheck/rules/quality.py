"""QEM: scores below their budgets. The only rules that know of scores; they run on a finished report."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mtcheck.types import Flag, Mark, Span

FEWEST_WORDS = 5
_WORD = re.compile(r"[^\W\d_]+")

if TYPE_CHECKING:
    from collections.abc import Collection

    from mtcheck.types import Report, ReportSide


def check(
    report: Report,
    *,
    segment_budget: float | None,
    article_budget: float | None,
    explained: Collection[int | None] = (),
) -> list[Flag]:
    """The flags for what scored worse than the budgets; a budget of None asks for nothing.

    ``explained`` are the beads whose low score another flag accounts for.
    """
    if report.score is None:
        return []
    upward = report.score.high > report.score.low
    flags = []
    if segment_budget is not None:
        for index, score in enumerate(report.scores):
            if score is None or index in explained or not _worse(score.value, segment_budget, upward):
                continue
            if _long_enough(report, index):
                flags.append(segment_below(report, index, segment_budget))
    value = report.score.value
    if article_budget is not None and value is not None and _worse(value, article_budget, upward):
        flags.append(article_below(value, article_budget))
    return flags


def _long_enough(report: Report, index: int) -> bool:
    """Whether either side has words enough for its score to say something."""
    bead = report.beads[index]
    sides = ((report.source, bead.source), (report.target, bead.target))
    return any(
        sum(len(_WORD.findall(side.segments[number].text)) for number in numbers) >= FEWEST_WORDS
        for side, numbers in sides
    )


def _worse(value: float, budget: float, upward: bool) -> bool:
    return value < budget if upward else value > budget


def segment_below(report: Report, index: int, budget: float) -> Flag:
    """Segment below the score budget.

    What it does
        Flags aligned segments that the quality-estimation model scores worse than ``segment-score``. A
        segment that is already flagged as left in the source language is not flagged again, and one of
        fewer than five words on both sides (a dateline, a name) never: its score says too little.

    Why it matters
        Garbled, truncated and unrelated sentences have no wrong figure in them; only a model sees them.

    Options
        ``segment-score``, on the model's scale; left out, the budget on the model's card.

    Severity
        Major.
    """
    bead, score = report.beads[index], report.scores[index]
    value = score.value if score is not None else 0.0
    source, source_marks = _whole(report.source, bead.source)
    target, target_marks = _whole(report.target, bead.target)
    return Flag(
        "QEM001",
        "major",
        f"scored {value:.3f}, worse than the budget of {budget:.3f} for a segment",
        source=source,
        target=target,
        bead=index,
        source_marks=source_marks,
        target_marks=target_marks,
        source_position=report.source.segments[bead.source[0]].position,
        target_position=report.target.segments[bead.target[0]].position,
        source_end=report.source.segments[bead.source[0]].end,
        target_end=report.target.segments[bead.target[0]].end,
    )


def article_below(value: float, budget: float) -> Flag:
    """Article below the score budget.

    What it does
        Flags an article whose score, the mean of its segments' weighted by source length, is worse than
        ``article-score``.

    Why it matters
        A translation can be poor throughout without any one segment being bad enough to flag.

    Options
        ``article-score``, on the model's scale; left out, the budget on the model's card.

    Severity
        Critical.
    """
    return Flag(
        "QEM002", "critical", f"scored {value:.3f}, worse than the budget of {budget:.3f} for an article"
    )


def _whole(side: ReportSide, indices: tuple[int, ...]) -> tuple[tuple[Span, ...], tuple[Mark, ...]]:
    segments = [side.segments[index] for index in indices]
    return (
        tuple(segment.span for segment in segments),
        tuple(Mark(segment.index, Span(0, len(segment.text))) for segment in segments),
    )
