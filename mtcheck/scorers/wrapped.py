"""What scorers that have another one do the work share with each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from mtcheck.types import Annotation, Severity, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

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


def to_rows(notes: Iterable[Annotation]) -> list[list[Any]]:
    """Annotations as JSON holds them: [start, end, label, probability, severity]."""
    return [[note.span.start, note.span.end, note.label, note.probability, note.severity] for note in notes]


def from_rows(rows: Iterable[Sequence[Any]]) -> tuple[Annotation, ...]:
    """The annotations of ``to_rows``."""
    return tuple(
        Annotation(Span(start, end), label, probability, cast("Severity | None", severity))
        for start, end, label, probability, severity in rows
    )
