"""Charts of the start page, as SVG and lists without script: how scores are spread, which rules flag."""

from __future__ import annotations

import html
from collections import Counter
from typing import TYPE_CHECKING

from mtcheck.reports.escaping import one_line
from mtcheck.reports.ranking import counted

if TYPE_CHECKING:
    from mtcheck.types import Outcome, Report

BINS = 20
_BAR, _HEIGHT = 18, 72


def distributions(outcome: Outcome) -> str:
    """For each model and its scale, how the scores of articles and of segments are spread."""
    by_model: dict[tuple[str, float, float], list[Report]] = {}
    for report in outcome.reports:
        if report.score is not None and report.score.value is not None:
            key = (report.score.signature, report.score.low, report.score.high)
            by_model.setdefault(key, []).append(report)
    figures = []
    for (signature, low, high), reports in sorted(by_model.items()):
        articles = [
            report.score.value for report in reports if report.score and report.score.value is not None
        ]
        segments = [item.value for report in reports for item in report.scores if item is not None]
        for values, noun in ((articles, "article"), (segments, "segment")):
            if len(values) > 1:
                figures.append(_histogram(values, low, high, noun, signature))
    return f'<div class="charts">\n{"".join(figures)}</div>\n' if figures else ""


def _histogram(values: list[float], low: float, high: float, noun: str, signature: str) -> str:
    counts = [0] * BINS
    for value in values:
        share = min(max((value - low) / (high - low), 0.0), 1.0)
        counts[min(int(share * BINS), BINS - 1)] += 1
    most = max(counts)
    bars = []
    for place, count in enumerate(counts):
        start, end = (low + (high - low) * edge / BINS for edge in (place, place + 1))
        tall = _HEIGHT * count / most
        bars.append(
            f'<rect class="bar" x="{place * _BAR}" y="{_HEIGHT - tall:.1f}" width="{_BAR - 2}" '
            f'height="{tall:.1f}"><title>{start:.2f} to {end:.2f}: {counted(count, noun)}</title></rect>'
        )
    wide = BINS * _BAR
    label = f"Scores of {counted(len(values), noun)}, from {low:g} (worst) to {high:g} (best)"
    return (
        f'<figure class="chart"><svg role="img" aria-label="{html.escape(label)}" '
        f'viewBox="0 0 {wide} {_HEIGHT + 14}">{"".join(bars)}'
        f'<line x1="0" y1="{_HEIGHT}" x2="{wide}" y2="{_HEIGHT}"></line>'
        f'<text x="0" y="{_HEIGHT + 12}">{low:g}</text>'
        f'<text x="{wide}" y="{_HEIGHT + 12}" text-anchor="end">{high:g}</text></svg>'
        f"<figcaption>{html.escape(label)}; {html.escape(one_line(signature))}</figcaption></figure>\n"
    )


def rules(outcome: Outcome) -> str:
    """The rules that flag, the most frequent first, with how many articles each is in."""
    flags: Counter[str] = Counter()
    articles: Counter[str] = Counter()
    for report in outcome.reports:
        flags.update(flag.code for flag in report.flags)
        articles.update({flag.code for flag in report.flags})
    if not flags:
        return ""
    most = max(flags.values())
    rows = "".join(
        f'<tr><th scope="row">{html.escape(one_line(code))}</th><td class="number">{count}</td>'
        f'<td>in {counted(articles[code], "article")}</td><td><span class="gauge" aria-hidden="true">'
        f'<b style="width:{100 * count / most:.1f}%"></b></span></td></tr>\n'
        for code, count in sorted(flags.items(), key=lambda item: (-item[1], item[0]))
    )
    return f'<h2>Flags by rule</h2>\n<table class="rules">\n<tbody>\n{rows}</tbody>\n</table>\n'
