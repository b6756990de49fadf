"""What a report shows of a scorer's annotations: errors, and the tokens that it finds least likely."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from mtcheck.reports.ranking import counted
from mtcheck.types import SEVERITIES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mtcheck.types import Annotation, Mark, Report, ReportSide, Score

#: The tags of word-level models that mean an error; a gap is a place where something is missing.
_WRONG = frozenset(("BAD", "gap"))
# Taggers find the more errors the less sure they need to be; what people are shown is likelier than not.
_LIKELY = 0.5
_TOKEN = "token"  # noqa: S105 - a label
_UNLIKELY, _AT_MOST = 0.05, 5


def errors(score: Score | None) -> list[Annotation]:
    """The annotations that say something is wrong, in the order of the text."""
    if score is None:
        return []
    found = [
        note
        for note in score.annotations
        if note.severity is not None or (note.label in _WRONG and note.probability >= _LIKELY)
    ]
    return sorted(found, key=lambda note: note.span)


def unlikely(score: Score | None) -> list[Annotation]:
    """The five least likely of the tokens that a translation model gives less than 0.05, worst first."""
    if score is None:
        return []
    found = [note for note in score.annotations if note.label == _TOKEN and note.probability < _UNLIKELY]
    return sorted(found, key=lambda note: (note.probability, note.span))[:_AT_MOST]


def shown(score: Score | None) -> list[Annotation]:
    """What is marked in the text: errors, or else unlikely tokens."""
    return errors(score) or unlikely(score)


def marks(notes: Iterable[Annotation]) -> list[Mark]:
    """Where annotations stand in the target's segments."""
    return [mark for note in notes for mark in note.target_marks]


def words(side: ReportSide, note: Annotation) -> str:
    """The characters that an annotation is about; "" for a gap."""
    return " ".join(
        side.segments[mark.segment].text[mark.span.start : mark.span.end] for mark in note.target_marks
    ).strip()


def name(note: Annotation) -> str:
    """What an annotation says, in words."""
    if note.label == _TOKEN:
        return "unlikely"
    if note.label == "gap":
        return "something is missing"
    if note.severity is None or note.label in ("error", note.severity.upper()):
        return note.severity or note.label
    return f"{note.severity} ({note.label})"


def summary(report: Report) -> str | None:
    """How many errors the scorer marked, by severity; None where it marked none."""
    found = [errors(score) for score in report.scores]
    count = sum(map(len, found))
    if not count:
        return None
    severities = Counter(note.severity for notes in found for note in notes)
    parts = [f"{severities[level]} {level}" for level in reversed(SEVERITIES) if severities[level]]
    kinds = f" ({', '.join(parts)})" if parts else ""
    segments = counted(sum(bool(notes) for notes in found), "segment")
    return f"{counted(count, 'span')} in {segments}{kinds}"


def fit(report: Report) -> str | None:
    """How many segments did not fit the model, and what became of them; None where all did."""
    cut = sum(score is not None and score.truncated for score in report.scores)
    pieces = sum(score is not None and score.pieces > 1 for score in report.scores)
    parts = []
    if cut:
        remedy = "" if pieces else "; --pieces scores them whole"
        parts.append(f"{counted(cut, 'segment')} cut to fit the model{remedy}")
    if pieces:
        parts.append(f"{counted(pieces, 'segment')} scored in pieces")
    return ", ".join(parts) or None
