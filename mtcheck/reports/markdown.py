"""Markdown for a comment on a pull request, or a job's summary: verdicts as a table, then flags, worst first.

Article text is untrusted: what Markdown or HTML would read as markup is escaped, so that neither links nor
mentions nor images come of it. GitHub takes comments of 65,536 characters; this stays below.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from mtcheck.reports.escaping import one_line
from mtcheck.reports.placed import article_path, placed, quoted_segments
from mtcheck.reports.ranking import counted, sorted_reports, waived
from mtcheck.types import SEVERITIES

if TYPE_CHECKING:
    from mtcheck.reports.placed import Placed
    from mtcheck.types import Outcome, Report

LONGEST = 60_000
MARK = "<!-- mtcheck -->"
_STATUS_SIGN = {"publish": "✅", "review": "⚠️", "block": "⛔"}
_SEVERITY_SIGN = {"minor": "○", "major": "◐", "critical": "●"}
_MARKUP = re.compile(r"([\\`*_{}\[\]()#+!|~=$^-])")
_FEW = 200


def render(outcome: Outcome, *, colour: bool = False, width: int = 100) -> str:
    """The outcome as Markdown of GitHub's and GitLab's kind."""
    statuses = Counter(report.verdict.status for report in outcome.reports)
    summary = ", ".join(
        f"{statuses[status]} {status}" for status in ("block", "review", "publish") if statuses[status]
    )
    if outcome.failures:
        summary = f"{summary}, {len(outcome.failures)} not judged".removeprefix(", ")
    if outcome.unchanged:
        summary = f"{summary}, {outcome.unchanged} unchanged".removeprefix(", ")
    parts = [f"{MARK}\n### mtcheck: {summary or 'nothing to check'}\n\n"]
    parts += [
        f"- ❌ **not judged** {_code(failure.path)}: {_text(failure.message)}\n"
        for failure in outcome.failures
    ]
    if outcome.failures:
        parts.append("\n")
    reports = [report for _, report in sorted_reports(outcome.reports)]
    if reports:
        parts.append("| verdict | article | score | flags |\n|---|---|--:|---|\n")
        parts += [_row(report) for report in reports]
        parts.append("\n")
    text = "".join(parts)
    for report in reports:
        section = _section(report)
        if len(text) + len(section) > LONGEST:
            return _cut(text, "Further flags are left out here; the other reports have them.")
        text += section
    return _cut(text, "")


def _cut(text: str, note: str) -> str:
    if len(text) > LONGEST:
        text = text[: text.rfind("\n", 0, LONGEST) + 1]
        note = note or "The rest is left out here; the other reports have it."
    return f"{text}{note}\n" if note else text


def _row(report: Report) -> str:
    counts = Counter(flag.severity for flag in report.flags)
    flags = ", ".join(
        f"{counts[severity]} {severity}" for severity in reversed(SEVERITIES) if counts[severity]
    )
    if report.waived:
        flags = f"{flags or 'none'} (not counted: {waived(report)})"
    value = "–" if report.score is None or report.score.value is None else f"{report.score.value:.3f}"
    status = report.verdict.status
    path = _code(article_path(report, "target"))
    return f"| {_STATUS_SIGN[status]} {status} | {path} | {value} | {flags or 'none'} |\n"


def _section(report: Report) -> str:
    items = placed(report)
    if not items and report.verdict.passed:
        return ""
    status = report.verdict.status
    opened = "" if report.verdict.passed else " open"
    lines = [
        (
            f"<details{opened}><summary>{_STATUS_SIGN[status]} {status}: "
            f"{_html(article_path(report, 'target'))}</summary>\n\n"
        )
    ]
    lines += [f"> {_text(reason.message)}\n>\n" for reason in report.verdict.reasons[:3]]
    lines.append("\n")
    lines += [_flag(item) for item in items[:_FEW]]
    if len(items) > _FEW:
        lines.append(f"- {counted(len(items) - _FEW, 'more flag')}\n")
    lines.append("\n</details>\n\n")
    return "".join(lines)


def _flag(item: Placed) -> str:
    source, target = quoted_segments(item.report, item.flag)
    place = f"{item.target.line}:{item.target.column}"
    flag = item.flag
    lines = [
        (
            f"- {_SEVERITY_SIGN[flag.severity]} **{_text(flag.code)}** {flag.severity} at {place}: "
            f"{_text(flag.message)}\n"
        )
    ]
    for label, text in (("source", source), ("target", target), ("suggestion", flag.suggestion or "")):
        if text:
            lines.append(f"  <br>{label}: {_text(_short(text))}\n")
    return "".join(lines)


def _short(text: str, length: int = 300) -> str:
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"


def _text(text: str) -> str:
    """Prose that shows as it is: no markup, no link, no mention."""
    escaped = _MARKUP.sub(r"\\\1", _html(one_line(text)))
    # A zero-width space keeps names and addresses from becoming mentions and links.
    return re.sub(r"(?i)(@|#(?=\d)|://|www(?=\.))", "\\1\u200b", escaped)


def _html(text: str) -> str:
    return one_line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _code(text: str) -> str:
    line = one_line(text).replace("|", "\\|")
    longest = max((len(run) for run in re.findall(r"`+", line)), default=0)
    fence = "`" * (longest + 1)
    space = " " if line.startswith("`") or line.endswith("`") or longest else ""
    return f"{fence}{space}{line}{space}{fence}"
