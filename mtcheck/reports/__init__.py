"""Report formats: each renders an outcome to text, as a pure function of it.

To add one: write ``mtcheck/reports/NAME.py`` with ``render(outcome, *, colour, width) -> str``, add its
line to ``FORMATS``, and give it a golden file and, where the format has a schema, a check against that.
"""

from __future__ import annotations

import difflib
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from mtcheck.errors import UsageError
from mtcheck.types import SEVERITIES

if TYPE_CHECKING:
    from mtcheck.types import Flag, Outcome, Severity

FORMATS = {
    "text": "mtcheck.reports.text:render",
    "json": "mtcheck.reports.json:render",
    "jsonl": "mtcheck.reports.jsonl:render",
    "sarif": "mtcheck.reports.sarif:render",
    "junit": "mtcheck.reports.junit:render",
    "github": "mtcheck.reports.github:render",
    "gitlab": "mtcheck.reports.gitlab:render",
    "markdown": "mtcheck.reports.markdown:render",
    "csv": "mtcheck.reports.csv:render",
    "html": "mtcheck.reports.html:render",
}


def shown(outcome: Outcome, min_level: Severity) -> Outcome:
    """The outcome without the flags below a severity; verdicts and what they rest on stay."""
    from dataclasses import replace

    least = SEVERITIES.index(min_level)
    if not least:
        return outcome

    def kept(flags: tuple[Flag, ...]) -> tuple[Flag, ...]:
        return tuple(flag for flag in flags if SEVERITIES.index(flag.severity) >= least)

    return replace(
        outcome,
        reports=tuple(
            replace(report, flags=kept(report.flags), waived=kept(report.waived))
            for report in outcome.reports
        ),
    )


class Renderer(Protocol):
    """Turns an outcome into the text of a file.

    ``colour`` asks for terminal colours and ``width`` for a line width, where the format has such things.
    """

    def __call__(self, outcome: Outcome, *, colour: bool = False, width: int = 100) -> str: ...


def renderer(name: str) -> Renderer:
    """The renderer of a format; UsageError names the nearest one if there is none."""
    if name not in FORMATS:
        near = difflib.get_close_matches(name, FORMATS, n=1)
        hint = f" Did you mean {near[0]!r}?" if near else ""
        raise UsageError(f"unknown report format {name!r}.{hint} Known: {', '.join(FORMATS)}")
    module, _, attribute = FORMATS[name].partition(":")
    return cast("Renderer", getattr(import_module(module), attribute))
