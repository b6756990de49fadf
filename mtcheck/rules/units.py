"""UNI: measures and their conversion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mtcheck.quantities.units import convert
from mtcheck.rules.describing import both, grouped

if TYPE_CHECKING:
    from mtcheck.rules.context import Context
    from mtcheck.rules.matching import Match
    from mtcheck.types import Flag


def changed(match: Match, context: Context) -> Flag | None:
    """Unit changed without conversion.

    What it does
        Flags a measure that keeps its figure and has another unit, and a rate by another length of time ("a
        day", "im Jahr") where neither text speaks of the other's.

    Why it matters
        300,000 barrels are about 41,000 tonnes.

    Example
        Source: "300,000 barrels" Target: "300.000 Tonnen"

    Silent
        Source: "300,000 barrels" Target: "300.000 Fass"

    Not caught
        Source: "It weighs a ton." Target: "Es wiegt ein Kilo."

    Severity
        Major.
    """
    if match.difference.finding != "unit":
        return None
    return context.flag(
        "UNI001", "major", f"{both(match.source, match.target)}: the unit differs", match.source, match.target
    )


def conversion(match: Match, context: Context) -> Flag | None:
    """Conversion wrong.

    What it does
        Flags a measure that was converted into another unit and does not come out, allowing for rounding
        as coarse as the figure is written.

    Why it matters
        Both figures look right for themselves.

    Example
        Source: "10 miles" Target: "26 Kilometer"

    Silent
        Source: "10 miles at 70 °F" Target: "16 Kilometer bei 21 °C"

    Not caught
        Source: "about 100 miles" Target: "etwa 158 Kilometer"

    Severity
        Major.
    """
    if match.difference.finding != "conversion":
        return None
    source, target = match.source, match.target
    message = both(source, target)
    if source.value is not None and source.unit and target.unit:
        exact = convert(source.value, source.unit, target.unit)
        if exact is not None:
            message += f": {grouped(exact.quantize(exact.__class__('0.1')))} would be right"
    return context.flag("UNI002", "major", message, source, target)
