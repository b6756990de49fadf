"""JUnit XML: a suite for each article, in which the verdict is a case and each flag another.

A case fails where the gate does not pass because of it, so that a server that only reads this file comes to
the same verdict. What could not be judged is an error.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from mtcheck.reports.escaping import one_line, visible
from mtcheck.reports.placed import article_path, placed, quoted_segments
from mtcheck.reports.ranking import sorted_reports

if TYPE_CHECKING:
    from mtcheck.reports.placed import Placed
    from mtcheck.types import Failure, Outcome, Report


def render(outcome: Outcome, *, colour: bool = False, width: int = 100) -> str:
    """The outcome as JUnit XML."""
    suites = [_suite(report) for _, report in sorted_reports(outcome.reports)]
    suites += [_failed(failure) for failure in outcome.failures]
    tests, failures, errors = (sum(counts[place] for counts, _ in suites) for place in range(3))
    body = "".join(text for _, text in suites)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<testsuites name="mtcheck" tests="{tests}" failures="{failures}" errors="{errors}">\n'
        f"{body}</testsuites>\n"
    )


def _suite(report: Report) -> tuple[tuple[int, int, int], str]:
    name = article_path(report, "target")
    guilty = {code for reason in report.verdict.reasons for code in reason.codes}
    reasons = "\n".join(visible(reason.message) for reason in report.verdict.reasons)
    cases = [
        _case(
            name,
            "verdict",
            None
            if report.verdict.passed
            else _failure("failure", report.verdict.status, f"verdict: {report.verdict.status}", reasons),
        )
    ]
    failures = 0 if report.verdict.passed else 1
    for item in placed(report):
        fails = item.flag.code in guilty
        failures += fails
        cases.append(_case(name, _title(item), _flag(item) if fails else _remark(item)))
    counts = (len(cases), failures, 0)
    head = f'<testsuite name={_attribute(name)} tests="{counts[0]}" failures="{failures}" errors="0">\n'
    return counts, f"{head}{''.join(cases)}</testsuite>\n"


def _failed(failure: Failure) -> tuple[tuple[int, int, int], str]:
    name = one_line(failure.path)
    case = _case(name, "verdict", _failure("error", "not judged", failure.message, ""))
    return (
        1,
        0,
        1,
    ), f'<testsuite name={_attribute(name)} tests="1" failures="0" errors="1">\n{case}</testsuite>\n'


def _title(item: Placed) -> str:
    return f"{item.flag.code} {item.target.line}:{item.target.column}"


def _case(suite: str, name: str, inside: str | None) -> str:
    start = f"<testcase classname={_attribute(suite)} name={_attribute(name)}"
    return f"{start}/>\n" if inside is None else f"{start}>{inside}</testcase>\n"


def _flag(item: Placed) -> str:
    source, target = quoted_segments(item.report, item.flag)
    text = f"{item.target.path}:{item.target.line}:{item.target.column}\nsource: {source}\ntarget: {target}"
    return _failure("failure", item.flag.code, item.message, text)


def _remark(item: Placed) -> str:
    return f"<system-out>{escape(item.message)}</system-out>"


def _failure(element: str, kind: str, message: str, text: str) -> str:
    return f"<{element} type={_attribute(kind)} message={_attribute(message)}>{escape(text)}</{element}>"


def _attribute(text: str) -> str:
    return quoteattr(one_line(text))
