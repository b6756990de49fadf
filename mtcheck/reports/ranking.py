"""What a report shows first: the order of flags and of segments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mtcheck.types import SEVERITIES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mtcheck.types import Flag, Report


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
