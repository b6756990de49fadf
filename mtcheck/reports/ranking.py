"""What a report shows first: the order of articles, of flags and of segments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mtcheck.types import DOUBTFUL, SEVERITIES

_WORST_FIRST = ("block", "review", "publish")

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mtcheck.types import Flag, Report


def sorted_reports(reports: Iterable[Report]) -> list[tuple[int, Report]]:
    """The reports worst verdict first, each with its place in the given order."""
    return sorted(enumerate(reports), key=lambda item: _WORST_FIRST.index(item[1].verdict.status))


def sorted_flags(flags: Iterable[Flag]) -> list[Flag]:
    """The flags worst first, in the order of the text within a severity."""
    return sorted(
        flags,
        key=lambda flag: (-SEVERITIES.index(flag.severity), -1 if flag.bead is None else flag.bead),
    )


def worst_beads(report: Report, count: int) -> list[tuple[int, float]]:
    """Index and score of the ``count`` lowest-scored beads, worst first; ties in the order of the text."""
    if report.score is None:
        return []
    sign = 1 if report.score.high > report.score.low else -1
    scored = [(index, score.value) for index, score in enumerate(report.scores) if score is not None]
    return sorted(scored, key=lambda item: sign * item[1])[:count]


def doubtful_beads(report: Report) -> list[int]:
    """The beads whose two texts may not belong together, by index, in the order of the text."""
    return [
        index
        for index, bead in enumerate(report.beads)
        if bead.confidence < DOUBTFUL and bead.source and bead.target
    ]


def counted(number: int, noun: str) -> str:
    """The number with its noun, as in "1 article pair" and "2 article pairs"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
