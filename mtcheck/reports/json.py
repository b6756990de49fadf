"""A report as JSON, and back again: the saved form that ``judge`` and ``report`` work from.

The JSON Schema ``schema.json`` beside this file describes it. ``schema_version`` rises in its first number
when a reader of the old form could misread the new one, in its second when something is added.
"""

from __future__ import annotations

import json
from importlib import resources
from typing import TYPE_CHECKING, Any

from mtcheck.errors import FormatError
from mtcheck.types import (
    Annotation,
    ArticleScore,
    Bead,
    Failure,
    Flag,
    Mark,
    Outcome,
    Position,
    Reason,
    Report,
    ReportSegment,
    ReportSide,
    Score,
    Span,
    Verdict,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SCHEMA_VERSION = "1.0"


def render(outcome: Outcome, *, colour: bool = False, width: int = 100) -> str:
    """The outcome as one JSON object: a report, or for a set of pairs the reports under ``articles``."""
    if outcome.many or len(outcome.reports) != 1:
        data: dict[str, object] = {
            "schema_version": SCHEMA_VERSION,
            "articles": [to_dict(report) for report in outcome.reports],
            "errors": [{"path": failure.path, "message": failure.message} for failure in outcome.failures],
        }
    else:
        data = to_dict(outcome.reports[0])
    # Lone surrogates cannot be encoded; as escapes they survive the file.
    text = json.dumps(data, ensure_ascii=False, indent=1, sort_keys=True, allow_nan=False)
    return text.encode("utf-8", "backslashreplace").decode("utf-8") + "\n"


def schema() -> str:
    """The JSON Schema of what ``render`` writes."""
    return resources.files("mtcheck.reports").joinpath("schema.json").read_text(encoding="utf-8")


def to_dict(report: Report) -> dict[str, object]:
    """The report as plain data, ready for JSON."""
    return {
        "schema_version": SCHEMA_VERSION,
        "versions": dict(report.versions),
        "settings": dict(report.settings),
        "source": _side(report.source),
        "target": _side(report.target),
        "beads": [
            {
                "source": list(bead.source),
                "target": list(bead.target),
                "kind": bead.kind,
                "confidence": round(bead.confidence, 4),
                "label": bead.label,
                "moved": bead.moved,
            }
            for bead in report.beads
        ],
        "scores": {
            "article": None
            if report.score is None
            else {
                "value": _rounded(report.score.value),
                "signature": report.score.signature,
                "low": report.score.low,
                "high": report.score.high,
            },
            "segments": [
                {
                    "bead": index,
                    "value": _rounded(score.value),
                    "signature": score.signature,
                    "truncated": score.truncated,
                    "annotations": [
                        {
                            "start": item.span.start,
                            "end": item.span.end,
                            "label": item.label,
                            "probability": _rounded(item.probability),
                            "severity": item.severity,
                        }
                        for item in score.annotations
                    ],
                }
                for index, score in enumerate(report.scores)
                if score is not None
            ],
        },
        "flags": [_flag(flag) for flag in report.flags],
        "verdict": {
            "status": report.verdict.status,
            "passed": report.verdict.passed,
            "reasons": [
                {"status": reason.status, "message": reason.message, "codes": list(reason.codes)}
                for reason in report.verdict.reasons
            ],
        },
    }


def _rounded(value: float | None) -> float | None:
    # Six places hold more than any two machines agree on.
    return None if value is None else round(value, 6)


def _side(side: ReportSide) -> dict[str, object]:
    return {
        "path": side.path,
        "format": side.format,
        "language": side.language,
        "language_detected": side.detected,
        "sha256": side.sha256,
        "segments": [
            {
                "index": segment.index,
                "text": segment.text,
                "start": segment.span.start,
                "end": segment.span.end,
                "line": segment.position.line,
                "column": segment.position.column,
                "kind": segment.kind,
                "block": segment.block,
            }
            for segment in side.segments
        ],
    }


def _flag(flag: Flag) -> dict[str, object]:
    return {
        "code": flag.code,
        "severity": flag.severity,
        "message": flag.message,
        "source": [[span.start, span.end] for span in flag.source],
        "target": [[span.start, span.end] for span in flag.target],
        "suggestion": flag.suggestion,
        "confidence": round(flag.confidence, 4),
        "bead": flag.bead,
        "source_marks": [[mark.segment, mark.span.start, mark.span.end] for mark in flag.source_marks],
        "target_marks": [[mark.segment, mark.span.start, mark.span.end] for mark in flag.target_marks],
        "source_position": _position(flag.source_position),
        "target_position": _position(flag.target_position),
    }


def _position(position: Position | None) -> dict[str, int] | None:
    return None if position is None else {"line": position.line, "column": position.column}


def load(text: str, *, path: str) -> Outcome:
    """The outcome that a saved JSON text holds; FormatError, naming ``path``, if it holds none."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as err:
        raise FormatError(f"{path}: not a saved result: {_first_line(err)}") from err
    if not isinstance(data, dict) or "schema_version" not in data:
        raise FormatError(
            f"{path}: not a saved result: no schema_version; save one with check --format json:FILE"
        )
    version = str(data["schema_version"])
    if version.partition(".")[0] != SCHEMA_VERSION.partition(".")[0]:
        raise FormatError(
            f"{path}: saved with schema version {version}, this mtcheck reads {SCHEMA_VERSION}; check again"
        )
    try:
        if "articles" in data:
            return Outcome(
                tuple(from_dict(item) for item in data["articles"]),
                tuple(Failure(str(item["path"]), str(item["message"])) for item in data.get("errors", ())),
                many=True,
            )
        return Outcome((from_dict(data),))
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as err:
        raise FormatError(
            f"{path}: the saved result is damaged ({type(err).__name__}: {_first_line(err)}); check again"
        ) from err


def _first_line(err: Exception) -> str:
    return (str(err).splitlines() or [type(err).__name__])[0]


def from_dict(data: Mapping[str, Any]) -> Report:
    """The report that ``to_dict`` made the data of; KeyError, TypeError or ValueError if something lacks."""
    beads = tuple(
        Bead(
            tuple(item["source"]),
            tuple(item["target"]),
            item["kind"],
            float(item["confidence"]),
            item["label"],
            bool(item["moved"]),
        )
        for item in data["beads"]
    )
    scores: list[Score | None] = [None] * len(beads)
    for item in data["scores"]["segments"]:
        scores[item["bead"]] = Score(
            float(item["value"]),
            item["signature"],
            tuple(
                Annotation(
                    Span(note["start"], note["end"]), note["label"], note["probability"], note["severity"]
                )
                for note in item["annotations"]
            ),
            bool(item["truncated"]),
        )
    article = data["scores"]["article"]
    verdict = data["verdict"]
    source, target = _read_side(data["source"]), _read_side(data["target"])
    for bead in beads:
        for indices, side in ((bead.source, source), (bead.target, target)):
            for index in indices:
                side.segments[index]  # an index out of range is caught here, not while rendering
    return Report(
        source=source,
        target=target,
        beads=beads,
        scores=tuple(scores),
        score=None
        if article is None
        else ArticleScore(article["value"], article["signature"], article["low"], article["high"]),
        flags=tuple(_read_flag(item) for item in data["flags"]),
        verdict=Verdict(
            verdict["status"],
            bool(verdict["passed"]),
            tuple(
                Reason(reason["status"], reason["message"], tuple(reason["codes"]))
                for reason in verdict["reasons"]
            ),
        ),
        settings=dict(data["settings"]),
        versions=dict(data["versions"]),
    )


def _read_side(data: Mapping[str, Any]) -> ReportSide:
    return ReportSide(
        path=data["path"],
        format=data["format"],
        language=data["language"],
        detected=bool(data["language_detected"]),
        sha256=data["sha256"],
        segments=tuple(
            ReportSegment(
                item["index"],
                item["text"],
                Span(item["start"], item["end"]),
                Position(item["line"], item["column"]),
                item["kind"],
                item["block"],
            )
            for item in data["segments"]
        ),
    )


def _read_flag(item: Mapping[str, Any]) -> Flag:
    return Flag(
        code=item["code"],
        severity=item["severity"],
        message=item["message"],
        source=_spans(item["source"]),
        target=_spans(item["target"]),
        suggestion=item["suggestion"],
        confidence=float(item["confidence"]),
        bead=item["bead"],
        source_marks=_marks(item["source_marks"]),
        target_marks=_marks(item["target_marks"]),
        source_position=_read_position(item["source_position"]),
        target_position=_read_position(item["target_position"]),
    )


def _spans(items: Sequence[Sequence[int]]) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in items)


def _marks(items: Sequence[Sequence[int]]) -> tuple[Mark, ...]:
    return tuple(Mark(segment, Span(start, end)) for segment, start, end in items)


def _read_position(item: Mapping[str, int] | None) -> Position | None:
    return None if item is None else Position(item["line"], item["column"])
