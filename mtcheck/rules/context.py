"""What a number rule gets to see besides the two quantities: the pair, its matching, and what the
article says elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mtcheck.types import Flag, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mtcheck.quantities.quantity import Direction, Quantity
    from mtcheck.rules.matching import Matching
    from mtcheck.types import SegmentPair, Severity

    # The words of a text for a change, their direction, and whether they are a change of themselves.
    Moves = list[tuple[Span, Direction, bool]]

# How a message begins.
#: No sentence has more characters; what rules ask of whole sentences is not asked of longer texts.
LONGEST = 20_000
_MATTERS = {
    "NUM001": "number missing",
    "NUM002": "number added",
    "NUM003": "number changed",
    "NUM004": "order of magnitude changed",
    "NUM005": "separator read the other way",
    "NUM006": "number format",
    "NUM007": "bound or direction changed",
    "NUM008": "range changed",
    "PCT001": "percent and points confused",
    "CUR001": "currency changed",
    "CUR002": "currency missing or added",
    "CUR003": "currency unclear",
    "CUR004": "currency term",
    "CUR005": "conversion rate changed",
    "DAT001": "date or time changed",
    "DAT002": "period changed",
    "UNI001": "unit changed",
    "UNI002": "conversion wrong",
}
# Below this the alignment itself is in doubt, and number flags stay minor.
DOUBTFUL = 0.5


@dataclass(slots=True)
class Context:
    """One pair under check.

    ``named`` are the currencies that the target has named up to here, by code, ``source_named`` those that
    the source names anywhere; ``article`` are the contexts of the whole article, with this one at ``index``;
    ``spoken`` are the currencies that the source names with or without an amount, None until asked for;
    ``turned`` are the direction words that have been flagged, ``moves`` those that may have turned, None
    until asked for.
    """

    pair: SegmentPair
    source_language: str
    target_language: str
    matching: Matching
    named: frozenset[str] = frozenset()
    source_named: frozenset[str] = frozenset()
    article: Sequence[Context] = ()
    index: int = 0
    spoken: frozenset[str] | None = None
    turned: set[Span] = field(default_factory=set)
    moves: tuple[Moves, Moves] | None = None
    flags: list[Flag] = field(default_factory=list)

    def flag(
        self,
        code: str,
        severity: Severity,
        message: str,
        source: Quantity | None,
        target: Quantity | None,
        *,
        source_spans: tuple[Span, ...] | None = None,
        target_spans: tuple[Span, ...] | None = None,
        suggestion: str | None = None,
        confidence: float = 0.9,
    ) -> Flag:
        """A flag on two quantities, or on one where the other is None."""
        if source_spans is None:
            source_spans = (source.span,) if source is not None else ()
        if target_spans is None:
            target_spans = (target.span,) if target is not None else ()
        if self.pair.confidence < DOUBTFUL:
            severity, confidence = "minor", min(confidence, self.pair.confidence)
        message = f"{_MATTERS[code]}: {message}"
        return Flag(code, severity, message, source_spans, target_spans, suggestion, confidence)


def widened(span: Span, other: Span | None) -> Span:
    """The span stretched over another one that belongs to it, such as the words of a bound."""
    return span if other is None else Span(min(span.start, other.start), max(span.end, other.end))
