"""What scorers that have another one do the work share with each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from mtcheck.types import Annotation, Score, Severity, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mtcheck.scorers.base import LanguagePair, Scorer


class WrappedScorer:
    """A scorer with the scale, the languages and the budgets of another one."""

    def __init__(self, scorer: Scorer) -> None:
        self._scorer = scorer

    @property
    def signature(self) -> str:
        """The scorer's own."""
        return self._scorer.signature

    @property
    def low(self) -> float:
        """The scorer's own."""
        return self._scorer.low

    @property
    def high(self) -> float:
        """The scorer's own."""
        return self._scorer.high

    @property
    def languages(self) -> tuple[LanguagePair, ...]:
        """The scorer's own."""
        return self._scorer.languages

    @property
    def segment_budget(self) -> float | None:
        """The scorer's own."""
        return self._scorer.segment_budget

    @property
    def article_budget(self) -> float | None:
        """The scorer's own."""
        return self._scorer.article_budget


def to_row(score: Score) -> list[Any]:
    """A score as JSON holds it, without its signature: value, whether cut, probability of a critical error,
    and the annotations as [start, end, label, probability, severity].
    """
    notes = [
        [note.span.start, note.span.end, note.label, note.probability, note.severity]
        for note in score.annotations
    ]
    return [score.value, score.truncated, score.critical, notes]


def from_row(row: Sequence[Any], signature: str) -> Score:
    """The score of ``to_row``; raises ValueError for what is none."""
    try:
        value, truncated, critical, notes = row
        annotations = tuple(
            Annotation(Span(start, end), label, probability, cast("Severity | None", severity))
            for start, end, label, probability, severity in notes
        )
        return Score(float(value), signature, annotations, bool(truncated), critical=critical)
    except TypeError as err:
        raise ValueError("not the row of a score") from err
