"""PCT: shares and the points between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mtcheck.quantities.quantity import RATIOS
from mtcheck.rules.describing import both

if TYPE_CHECKING:
    from mtcheck.rules.context import Context
    from mtcheck.rules.matching import Match
    from mtcheck.types import Flag


def confused(match: Match, context: Context) -> Flag | None:
    """Percent, points, basis points or per mille confused.

    What it does
        Flags a share whose unit changed. 50 basis points for half a percentage point is right and
        silent; 50 basis points for half a percent is not.

    Why it matters
        A rate that goes from 4 to 5 percent rises by one percentage point, and by 25 percent.

    Example
        Source: "rose by 2 percentage points" Target: "stieg um 2 Prozent"

    Silent
        Source: "cut by 50 basis points" Target: "um einen halben Prozentpunkt gesenkt"

    Not caught
        Source: "5 percent of the shares" Target: "5 Prozent der Stimmen"

    Severity
        Major; critical where basis points or per mille became another unit, which changes the size as
        well.
    """
    if match.difference.finding != "ratio":
        return None
    source, target = match.source, match.target
    same_size = RATIOS.get(source.unit or "", 1) == RATIOS.get(target.unit or "", 1)
    return context.flag("PCT001", "major" if same_size else "critical", both(source, target), source, target)
