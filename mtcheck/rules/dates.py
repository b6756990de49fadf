"""DAT: days, times, quarters, business years, decades."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mtcheck.rules.describing import both

if TYPE_CHECKING:
    from mtcheck.rules.context import Context
    from mtcheck.rules.matching import Match
    from mtcheck.types import Flag


def changed(match: Match, context: Context) -> Flag | None:
    """Date or time changed.

    What it does
        Flags a day, weekday, month, year or time of day that differs. Each part is compared where both
        sides give it; 12-hour and 24-hour times compare by the time they mean.

    Why it matters
        Deadlines, record days and meetings move with it.

    Example
        Source: "February 20, 2025" Target: "2. Februar 2025"

    Severity
        Major.
    """
    if match.difference.finding != "date":
        return None
    source, target = match.source, match.target
    what = match.difference.field
    detail = (
        "day and month may be swapped" if what == "order" else f"the {what} differs" if what else "differs"
    )
    return context.flag("DAT001", "major", f"{both(source, target)}: {detail}", source, target)


def period(match: Match, context: Context) -> Flag | None:
    """Quarter, fiscal year or decade changed.

    What it does
        Flags a quarter, half-year, business year, decade or century that differs.

    Why it matters
        A result belongs to its quarter.

    Example
        Source: "in the third quarter" Target: "im zweiten Quartal"

    Severity
        Major.
    """
    if match.difference.finding != "period":
        return None
    message = f"{both(match.source, match.target)}: the {match.difference.field} differs"
    return context.flag("DAT002", "major", message, match.source, match.target)
