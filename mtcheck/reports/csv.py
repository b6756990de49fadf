"""The flags as a table for spreadsheets (RFC 4180), one a row.

A cell that a spreadsheet would take for a formula gets an apostrophe in front: article text is untrusted.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from mtcheck.reports.escaping import one_line
from mtcheck.reports.placed import placed, quoted_segments
from mtcheck.reports.ranking import sorted_reports

if TYPE_CHECKING:
    from mtcheck.types import Outcome

COLUMNS = (
    *("article", "verdict", "score", "code", "severity", "message", "line", "column"),
    *("source", "target", "suggestion", "confidence", "fingerprint"),
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def render(outcome: Outcome, *, colour: bool = False, width: int = 100) -> str:
    """The outcome as CSV; an article without flags has a row of its own, and so has what was not judged."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for _, report in sorted_reports(outcome.reports):
        value = "" if report.score is None or report.score.value is None else f"{report.score.value:.6f}"
        items = placed(report)
        for item in items:
            flag = item.flag
            writer.writerow(
                [
                    _cell(item.target.path),
                    report.verdict.status,
                    value,
                    _cell(flag.code),
                    flag.severity,
                    _cell(flag.message),
                    item.target.line,
                    item.target.column,
                    *(_cell(text) for text in quoted_segments(report, flag)),
                    _cell(flag.suggestion or ""),
                    f"{flag.confidence:.2f}",
                    _cell(flag.fingerprint),
                ]
            )
        if not items:
            empty = [""] * (len(COLUMNS) - 3)
            writer.writerow([_cell(report.target.path), report.verdict.status, value, *empty])
    for failure in outcome.failures:
        row = [_cell(failure.path), "not judged", "", "", "", _cell(failure.message)]
        writer.writerow([*row, *([""] * (len(COLUMNS) - len(row)))])
    return stream.getvalue()


def _cell(text: str) -> str:
    line = one_line(text)
    return f"'{line}" if line.lstrip().startswith(_FORMULA) else line
