"""A report as JSON, and back again: the saved form that ``judge`` and ``report`` work from.

The JSON Schema ``schema.json`` beside this file describes it. ``schema_version`` rises in its first number
when a reader of the old form could misread the new one, in its second when something is added.
"""

from __future__ import annotations

import json
import math
from importlib import resources
from typing import TYPE_CHECKING, get_args

from mtcheck.errors import FormatError
from mtcheck.reports.node import Node, NodeError
from mtcheck.types import (
    SEVERITIES,
    Annotation,
    ArticleScore,
    Bead,
    BeadKind,
    BlockKind,
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
    Severity,
    SideName,
    Span,
    Status,
    Suppression,
    Verdict,
    Waiver,
    WaiverKind,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SCHEMA_VERSION = "1.1"
BLOCK_KINDS: tuple[BlockKind, ...] = get_args(BlockKind)
BEAD_KINDS: tuple[BeadKind, ...] = get_args(BeadKind)
WAIVER_KINDS: tuple[WaiverKind, ...] = get_args(WaiverKind)
SIDES: tuple[SideName, ...] = get_args(SideName)
STATUSES: tuple[Status, ...] = get_args(Status)


def render(outcome: Outcome, *, colour: bool = False, width: int = 100) -> str:
    """The outcome as one JSON object: a report, or for a set of pairs the reports under ``articles``."""
    if outcome.many or outcome.unchanged or outcome.failures or len(outcome.reports) != 1:
        data: dict[str, object] = {
            "schema_version": SCHEMA_VERSION,
            "articles": [to_dict(report) for report in outcome.reports],
            "unchanged": outcome.unchanged,
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
                    "pieces": score.pieces,
                    **({} if score.critical is None else {"critical": _rounded(score.critical)}),
                    "annotations": [
                        {
                            "start": item.span.start,
                            "end": item.span.end,
                            "label": item.label,
                            "probability": _rounded(item.probability),
                            "severity": item.severity,
                            "target": [[span.start, span.end] for span in item.target],
                            "target_marks": [
                                [mark.segment, mark.span.start, mark.span.end] for mark in item.target_marks
                            ],
                        }
                        for item in score.annotations
                    ],
                }
                for index, score in enumerate(report.scores)
                if score is not None
            ],
        },
        "flags": [_flag(flag) for flag in report.flags],
        "waived": [_flag(flag) for flag in report.waived],
        "suppressions": [
            {
                "codes": list(item.codes),
                "reason": item.reason,
                "side": item.side,
                "position": _position(item.position),
                "area": None if item.area is None else [item.area.start, item.area.end],
            }
            for item in report.suppressions
        ],
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
                "end_position": _position(segment.end),
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
        "source_end": _position(flag.source_end),
        "target_end": _position(flag.target_end),
        "fingerprint": flag.fingerprint,
        "waiver": None if flag.waiver is None else {"kind": flag.waiver.kind, "reason": flag.waiver.reason},
    }


def _position(position: Position | None) -> dict[str, int] | None:
    return None if position is None else {"line": position.line, "column": position.column}


def load(text: str, *, path: str) -> Outcome:
    """The outcome that a saved JSON text holds; FormatError, naming ``path`` and the place, if it holds none.

    Whatever the reports rely on is checked: types, words, ranges and every index. A result may come from
    anywhere.
    """
    try:
        data = json.loads(text, parse_constant=_refuse, parse_float=_finite)
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
    top = Node(data)
    try:
        if "articles" not in data:
            return Outcome((_read_report(top),))
        return Outcome(
            tuple(_read_report(item) for item in top["articles"].items()),
            tuple(Failure(item["path"].text(), item["message"].text()) for item in top["errors"].items()),
            many=True,
            unchanged=top["unchanged"].index() if "unchanged" in top else 0,
        )
    except NodeError as err:
        raise FormatError(f"{path}: the saved result is damaged: {err}; check again") from err


def _finite(digits: str) -> float:
    value = float(digits)
    return value if math.isfinite(value) else _refuse(digits)


def _refuse(word: str) -> float:
    raise ValueError(f"{word[:20]} is not a number of JSON")


def _first_line(err: Exception) -> str:
    return (str(err).splitlines() or [type(err).__name__])[0]


def from_dict(data: Mapping[str, object]) -> Report:
    """The report that ``to_dict`` made the data of; ValueError naming the place if something is not right."""
    return _read_report(Node(data))


def _read_report(data: Node) -> Report:
    source, target = _read_side(data["source"]), _read_side(data["target"])
    beads = tuple(_read_bead(item, source, target) for item in data["beads"].items())
    scores: list[Score | None] = [None] * len(beads)
    for item in data["scores"]["segments"].items():
        bead = item["bead"].index(len(beads))
        scores[bead] = _read_score(item, beads[bead], target)
    return Report(
        source=source,
        target=target,
        beads=beads,
        scores=tuple(scores),
        score=data["scores"]["article"].optional(_read_article_score),
        flags=tuple(_read_flag(item, source, target, len(beads)) for item in data["flags"].items()),
        verdict=_read_verdict(data["verdict"]),
        settings={name: item.value for name, item in data["settings"].fields()},
        versions={name: item.text() for name, item in data["versions"].fields()},
        waived=tuple(_read_flag(item, source, target, len(beads)) for item in data.added("waived").items()),
        suppressions=tuple(_read_suppression(item) for item in data.added("suppressions").items()),
    )


def _read_side(data: Node) -> ReportSide:
    return ReportSide(
        path=data["path"].text(),
        format=data["format"].text(),
        language=data["language"].text(),
        detected=data["language_detected"].boolean(),
        sha256=data["sha256"].text(),
        segments=tuple(
            ReportSegment(
                item["index"].index(),
                item["text"].text(),
                _read_span([item["start"], item["end"]]),
                _read_position(item),
                item["kind"].choice(BLOCK_KINDS),
                item["block"].index(),
                item["end_position"].optional(_read_position) if "end_position" in item else None,
            )
            for item in data["segments"].items()
        ),
    )


def _read_bead(data: Node, source: ReportSide, target: ReportSide) -> Bead:
    return Bead(
        tuple(item.index(len(source.segments)) for item in data["source"].items()),
        tuple(item.index(len(target.segments)) for item in data["target"].items()),
        data["kind"].choice(BEAD_KINDS),
        data["confidence"].number(0, 1),
        data["label"].optional(Node.text),
        data["moved"].boolean(),
    )


def _read_score(data: Node, bead: Bead, side: ReportSide) -> Score:
    length = sum(len(side.segments[index].text) + 1 for index in bead.target)
    # Results of schema version 1.0 have neither places in the file nor pieces.
    pieces, critical = data.get("pieces"), data.get("critical")
    return Score(
        data["value"].number(),
        data["signature"].text(),
        tuple(
            Annotation(
                _read_span([item["start"], item["end"]], length),
                item["label"].text(),
                item["probability"].number(0, 1),
                item["severity"].optional(_read_severity),
                tuple(_read_span(span.items(2)) for span in _listed(item, "target")),
                tuple(_read_mark(mark, side) for mark in _listed(item, "target_marks")),
            )
            for item in data["annotations"].items()
        ),
        data["truncated"].boolean(),
        1 if pieces is None else pieces.index(first=1),
        None if critical is None else critical.number(0, 1),
    )


def _listed(data: Node, name: str) -> list[Node]:
    found = data.get(name)
    return [] if found is None else found.items()


def _read_article_score(data: Node) -> ArticleScore:
    low, high = data["low"].number(), data["high"].number()
    if low == high:
        raise data["high"].error("equal to low; a scale needs two ends")
    return ArticleScore(data["value"].optional(Node.number), data["signature"].text(), low, high)


def _read_verdict(data: Node) -> Verdict:
    status = data["status"].choice(STATUSES)
    passed = data["passed"].boolean()
    if passed != (status == "publish"):
        raise data["passed"].error(f"at odds with the status {status}")
    return Verdict(
        status,
        passed,
        tuple(
            Reason(
                item["status"].choice(STATUSES),
                item["message"].text(),
                tuple(code.text() for code in item["codes"].items()),
            )
            for item in data["reasons"].items()
        ),
    )


def _read_flag(data: Node, source: ReportSide, target: ReportSide, beads: int) -> Flag:
    return Flag(
        code=data["code"].text(),
        severity=_read_severity(data["severity"]),
        message=data["message"].text(),
        source=tuple(_read_span(item.items(2)) for item in data["source"].items()),
        target=tuple(_read_span(item.items(2)) for item in data["target"].items()),
        suggestion=data["suggestion"].optional(Node.text),
        confidence=data["confidence"].number(0, 1),
        bead=data["bead"].optional(lambda item: item.index(beads)),
        source_marks=tuple(_read_mark(item, source) for item in data["source_marks"].items()),
        target_marks=tuple(_read_mark(item, target) for item in data["target_marks"].items()),
        source_position=data["source_position"].optional(_read_position),
        target_position=data["target_position"].optional(_read_position),
        source_end=data["source_end"].optional(_read_position) if "source_end" in data else None,
        target_end=data["target_end"].optional(_read_position) if "target_end" in data else None,
        fingerprint=data["fingerprint"].text() if "fingerprint" in data else "",
        waiver=data["waiver"].optional(_read_waiver) if "waiver" in data else None,
    )


def _read_waiver(data: Node) -> Waiver:
    return Waiver(data["kind"].choice(WAIVER_KINDS), data["reason"].text())


def _read_suppression(data: Node) -> Suppression:
    return Suppression(
        tuple(code.text() for code in data["codes"].items()),
        data["reason"].text(),
        data["side"].choice(SIDES),
        _read_position(data["position"]),
        data["area"].optional(lambda item: _read_span(item.items(2))),
    )


def _read_severity(data: Node) -> Severity:
    return data.choice(SEVERITIES)


def _read_mark(data: Node, side: ReportSide) -> Mark:
    segment, start, end = data.items(3)
    index = segment.index(len(side.segments))
    return Mark(index, _read_span([start, end], len(side.segments[index].text)))


def _read_span(ends: Sequence[Node], length: int | None = None) -> Span:
    start, end = ends
    span = Span(start.index(), end.index(None if length is None else length + 1))
    if span.end < span.start:
        raise end.error(f"before the start, {span.start}")
    return span


def _read_position(data: Node) -> Position:
    return Position(data["line"].index(first=1), data["column"].index(first=1))
