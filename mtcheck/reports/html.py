"""The report as one HTML file that needs nothing but itself: no network, no script.

Article text is untrusted. It enters the page through ``_escaped`` alone, and the page's content security
policy forbids scripts and requests besides. Severity and verdict are always words and signs, never colour
alone.
"""

from __future__ import annotations

import html
from collections import Counter
from importlib import resources
from itertools import groupby
from typing import TYPE_CHECKING

from mtcheck.reports import scorer_notes
from mtcheck.reports.escaping import one_line
from mtcheck.reports.marks import layers
from mtcheck.reports.ranking import counted, sorted_flags, sorted_reports, worst_beads
from mtcheck.types import DOUBTFUL, SEVERITIES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mtcheck.types import (
        Annotation,
        ArticleScore,
        Bead,
        Flag,
        Mark,
        Outcome,
        Report,
        ReportSide,
        Score,
        Severity,
    )

WORST_SEGMENTS = 5
STRIP_ROW = 48
_POLICY = (
    '<meta http-equiv="Content-Security-Policy" '
    "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
)
_STATUS_SIGN = {"publish": "✓", "review": "!", "block": "✗"}
_STATUS_SENTENCE = {
    "publish": "Nothing found that keeps this translation from being published.",
    "review": "A person should look at this translation before it is published.",
    "block": "This translation should not be published as it is.",
}
_SEVERITY_SIGN = {"minor": "○", "major": "◐", "critical": "●"}
_KIND_NOTE = {
    "omission": "not translated",
    "addition": "without source",
    "boilerplate": "boilerplate",
    "aligned": "",
}


def render(outcome: Outcome, *, colour: bool = False, width: int = 100) -> str:
    """The outcome as a whole HTML page."""
    title = (
        "mtcheck: " + _name(outcome.reports[0])
        if len(outcome.reports) == 1
        else f"mtcheck: {counted(len(outcome.reports), 'article pair')}"
    )
    css = resources.files("mtcheck.reports").joinpath("report.css").read_text(encoding="utf-8")
    parts = [
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
        _POLICY,
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
        '<meta name="referrer" content="no-referrer">\n<meta name="color-scheme" content="light dark">\n',
        f"<title>{_escaped(title)}</title>\n<style>\n{css}</style>\n</head>\n<body>\n<main>\n",
    ]
    many = outcome.many or len(outcome.reports) != 1
    if many:
        parts.append(_overview(outcome))
    parts += [_article(report, number, folded=many) for number, report in sorted_reports(outcome.reports)]
    parts.append("</main>\n</body>\n</html>\n")
    return "".join(parts)


def _escaped(text: str) -> str:
    return html.escape(one_line(text), quote=True)


def _name(report: Report) -> str:
    return f"{report.source.path} → {report.target.path}"


def _path(side: ReportSide) -> str:
    # A narrow screen breaks the line between folders rather than within a name.
    return _escaped(side.path).replace("/", "/<wbr>")


def _overview(outcome: Outcome) -> str:
    statuses = Counter(report.verdict.status for report in outcome.reports)
    counts = ", ".join(f"{statuses[status]} {status}" for status in ("block", "review", "publish"))
    rows = []
    for number, report in sorted_reports(outcome.reports):
        severities = Counter(flag.severity for flag in report.flags)
        flags = " ".join(
            _severity(severity, f"{severities[severity]} {severity}")
            for severity in reversed(SEVERITIES)
            if severities[severity]
        )
        value = "–" if report.score is None or report.score.value is None else f"{report.score.value:.3f}"
        rows.append(
            f"<tr><td>{_status(report)}</td>"
            f'<td><a href="#article-{number}">{_escaped(_name(report))}</a></td>'
            f'<td class="number">{value}</td><td>{flags or "no flags"}</td></tr>\n'
        )
    failures = "".join(
        f"<li><code>{_escaped(failure.path)}</code>: {_escaped(failure.message)}</li>\n"
        for failure in outcome.failures
    )
    refused = f"<h2>Not judged</h2>\n<ul>\n{failures}</ul>\n" if failures else ""
    table = (
        "<table>\n<thead><tr><th>verdict</th><th>article</th><th>score</th><th>flags</th></tr></thead>\n"
        f"<tbody>\n{''.join(rows)}</tbody>\n</table>\n"
        if rows
        else ""
    )
    return (
        f"<header>\n<h1>{counted(len(outcome.reports), 'article pair')}</h1>\n"
        f"<p>{counts}, {len(outcome.failures)} not judged</p>\n</header>\n{refused}{table}"
    )


def _status(report: Report) -> str:
    status = report.verdict.status
    sign = _STATUS_SIGN[status]
    return f'<span class="status {status}"><span aria-hidden="true">{sign}</span> {status}</span>'


def _severity(severity: Severity, text: str) -> str:
    sign = _SEVERITY_SIGN[severity]
    return f'<span class="severity {severity}"><span aria-hidden="true">{sign}</span> {_escaped(text)}</span>'


def _article(report: Report, number: int, *, folded: bool) -> str:
    level = 2 if folded else 1
    body = (
        f'<p class="verdict {report.verdict.status}">{_status(report)} '
        f"{_STATUS_SENTENCE[report.verdict.status]}</p>\n"
        f"{_reasons(report)}{_facts(report)}{_strip(report, number)}{_flags(report, number, level + 1)}"
        f"{_lowest(report, number, level + 1)}{_whole(report, number)}{_about(report)}"
    )
    heading = (
        f'<h{level}>{_path(report.source)} <span aria-label="to">→</span> {_path(report.target)}</h{level}>'
    )
    if folded:
        # Of many articles, those that may be published are the ones that nobody needs to open.
        unfolded = "" if report.verdict.passed else " open"
        return (
            f'<article id="article-{number}">\n<details{unfolded}>\n<summary>{_status(report)} {heading}'
            f"</summary>\n{body}</details>\n</article>\n"
        )
    return f'<article id="article-{number}">\n{heading}\n{body}</article>\n'


def _reasons(report: Report) -> str:
    if not report.verdict.reasons:
        return ""
    items = "".join(f"<li>{_escaped(reason.message)}</li>\n" for reason in report.verdict.reasons)
    return f'<ul class="reasons">\n{items}</ul>\n'


def _facts(report: Report) -> str:
    kinds = Counter(bead.kind for bead in report.beads)
    counts = (
        f"{len(report.source.segments)} in the source, {len(report.target.segments)} in the target: "
        f"{kinds['aligned']} aligned, {kinds['omission']} omitted, {kinds['addition']} added, "
        f"{kinds['boilerplate']} boilerplate"
    )
    facts = [
        ("Languages", f"{_language(report.source)} → {_language(report.target)}"),
        ("Segments", counts),
    ]
    rows = "".join(f"<div><dt>{name}</dt><dd>{_escaped(value)}</dd></div>\n" for name, value in facts)
    rows += f"<div><dt>Score</dt><dd>{_score(report)}</dd></div>\n"
    for name, said in (("Too long", scorer_notes.fit(report)), ("Error spans", scorer_notes.summary(report))):
        if said is not None:
            rows += f"<div><dt>{name}</dt><dd>{_escaped(said)}</dd></div>\n"
    return f'<dl class="facts">\n{rows}</dl>\n'


def _language(side: ReportSide) -> str:
    return f"{side.language} ({'detected' if side.detected else 'given'})"


def _score(report: Report) -> str:
    score = report.score
    if score is None:
        return "not scored: no model was asked"
    if score.value is None:
        return "no segment to score"
    better = "higher is better" if score.high > score.low else "lower is better"
    budget = report.settings.get("article-score")
    asked, tick = "", ""
    if isinstance(budget, float):
        asked = f", budget {budget:.2f}"
        tick = f'<i style="left:{100 * _share(budget, score):.1f}%"></i>'
    width = f"width:{100 * _share(score.value, score):.1f}%"
    return (
        f'<span class="gauge" aria-hidden="true"><b style="{width}"></b>{tick}</span>'
        f"<strong>{score.value:.3f}</strong> on a scale of {score.low:g} (worst) to "
        f"{score.high:g} (best), {better}{asked}"
    )


def _share(value: float, score: ArticleScore) -> float:
    """How far a value is from the worst end of the scale (0) to the best (1)."""
    return min(max((value - score.low) / (score.high - score.low), 0.0), 1.0)


def _strip(report: Report, number: int) -> str:
    """The scores along the article as bars, each leading to its segment."""
    if report.score is None or not any(report.scores):
        return ""
    rows = [
        _strip_row(report, report.score, number, range(len(report.beads))[first : first + STRIP_ROW])
        for first in range(0, len(report.beads), STRIP_ROW)
    ]
    return (
        f'<figure class="strip">{"".join(rows)}'
        "<figcaption>Score along the article; ▲ marks segments with a major or critical flag.</figcaption>"
        "</figure>\n"
    )


def _strip_row(report: Report, score: ArticleScore, number: int, beads: Sequence[int]) -> str:
    flagged = {flag.bead for flag in report.flags if flag.severity != "minor"}
    step, height = 14, 48
    bars = []
    for place, index in enumerate(beads):
        item = report.scores[index]
        shape = "" if item is None else f": {item.value:.3f}"
        bar = f"<title>segment {index + 1}{shape}</title>"
        if item is not None:
            tall = max(_share(item.value, score) * height, 2.0)
            bar += (
                f'<rect class="{"flagged" if index in flagged else "bar"}" x="{place * step}" '
                f'y="{height - tall:.1f}" width="{step - 3}" height="{tall:.1f}"></rect>'
            )
        if index in flagged:
            bar += f'<text x="{place * step + 5.5}" y="{height + 13}" text-anchor="middle">▲</text>'
        if item is not None or index in flagged:
            bars.append(f'<a href="#bead-{number}-{index}">{bar}</a>')
    wide = len(beads) * step
    return (
        f'<svg role="img" aria-label="Scores of segments {beads[0] + 1} to {beads[-1] + 1}" '
        f'viewBox="0 0 {wide} {height + 16}" style="max-width:{wide}px">{"".join(bars)}</svg>'
    )


def _flags(report: Report, number: int, level: int) -> str:
    if not report.flags:
        return f"<h{level}>Flags</h{level}>\n<p>None.</p>\n"
    cards = "".join(_flag(report, number, flag) for flag in sorted_flags(report.flags))
    return f"<h{level}>Flags, worst first</h{level}>\n{cards}"


def _flag(report: Report, number: int, flag: Flag) -> str:
    place = _place(report.target, flag.target_position)
    texts = ""
    if flag.bead is not None:
        bead = report.beads[flag.bead]
        texts = _sides(report, bead, flag.source_marks, flag.target_marks)
        place = f'<a href="#bead-{number}-{flag.bead}">{place}</a>'
    suggestion = (
        f'<p class="suggestion">Suggestion: <ins>{_escaped(flag.suggestion)}</ins></p>\n'
        if flag.suggestion is not None
        else ""
    )
    return (
        f'<section class="flag {flag.severity}">\n<p class="head">'
        f'{_severity(flag.severity, f"{flag.code} {flag.severity}")} <span class="place">{place}</span></p>\n'
        f"<p>{_escaped(flag.message)}</p>\n{texts}{suggestion}</section>\n"
    )


def _place(side: ReportSide, position: object) -> str:
    line, column = getattr(position, "line", None), getattr(position, "column", None)
    return _escaped(side.path if line is None else f"{side.path}:{line}:{column}")


def _sides(
    report: Report,
    bead: Bead,
    source: Sequence[Mark],
    target: Sequence[Mark],
    notes: Sequence[Annotation] = (),
) -> str:
    left = _side(report.source, bead.source, source, "Source")
    right = _side(report.target, bead.target, target, "Target", scorer_notes.marks(notes))
    items = "".join(f"<li>{_annotation(report.target, note)}</li>\n" for note in notes)
    listed = f'<ul class="spans">\n{items}</ul>\n' if items else ""
    return f'<div class="sides">{left}{right}</div>\n{listed}'


def _annotation(side: ReportSide, note: Annotation) -> str:
    """An annotation of the scorer in words: what it says, of which characters, how surely."""
    name = scorer_notes.name(note)
    said = _escaped(name) if note.severity is None else _severity(note.severity, name)
    text = scorer_notes.words(side, note)
    quoted = f' <q lang="{_escaped(side.language)}" dir="auto">{_escaped(text)}</q>' if text else ""
    place = f" at character {note.span.start}" if not text and not len(note.span) else ""
    return f'{said}{quoted}{place} <span class="number">{note.probability:.3f}</span>'


def _side(
    side: ReportSide,
    indices: Sequence[int],
    marks: Sequence[Mark],
    label: str,
    spans: Sequence[Mark] = (),
) -> str:
    text = " ".join(_marked(side, index, marks, spans) for index in indices)
    if not indices:
        text = '<span class="nothing">– nothing –</span>'
    return (
        f'<div class="side" lang="{_escaped(side.language)}" dir="auto">'
        f'<span class="label" lang="en" dir="ltr">{label}</span>{text}</div>'
    )


def _marked(side: ReportSide, index: int, marks: Sequence[Mark], spans: Sequence[Mark]) -> str:
    """A segment's text with what rules flag marked, and what the scorer finds wrong underlined."""
    parts = list(layers(side.segments[index].text, marks, spans, segment=index))
    runs = [(flagged, list(run)) for flagged, run in groupby(parts, key=lambda part: part[1][0])]
    whole = ' class="whole"' if len(runs) == 1 else ""
    out = []
    for flagged, run in runs:
        text = "".join(f"<u>{_escaped(part)}</u>" if wrong else _escaped(part) for part, (_, wrong) in run)
        out.append(f"<mark{whole}>{text}</mark>" if flagged else text)
    return "".join(out)


def _lowest(report: Report, number: int, level: int) -> str:
    lowest = worst_beads(report, WORST_SEGMENTS)
    if not lowest:
        return ""
    rows = []
    for index, value in lowest:
        bead = report.beads[index]
        rows.append(
            f'<section class="low"><p class="head"><strong>{value:.3f}</strong> '
            f'<a href="#bead-{number}-{index}">segment {index + 1}</a></p>\n'
            f"{_sides(report, bead, (), (), scorer_notes.shown(report.scores[index]))}</section>\n"
        )
    return f"<h{level}>Worst-scored segments</h{level}>\n{''.join(rows)}"


def _whole(report: Report, number: int) -> str:
    flags: dict[int, list[Flag]] = {}
    for flag in report.flags:
        if flag.bead is not None:
            flags.setdefault(flag.bead, []).append(flag)
    rows = "".join(_row(report, number, index, flags) for index in range(len(report.beads)))
    return f"<details>\n<summary>The whole article, side by side</summary>\n{rows}</details>\n"


def _row(report: Report, number: int, index: int, flags: Mapping[int, Sequence[Flag]]) -> str:
    bead, score = report.beads[index], report.scores[index]
    own = flags.get(index, ())
    note = _KIND_NOTE[bead.kind]
    if bead.label is not None:
        note = f"{note}, {bead.label}".lstrip(", ")
    if bead.moved:
        note = f"{note}, moved".lstrip(", ")
    if bead.confidence < DOUBTFUL and bead.source and bead.target:
        note = f"{note}, in doubt ({bead.confidence:.0%})".lstrip(", ")
    notes = [_score_note(score), _escaped(note)]
    notes += [_severity(flag.severity, flag.code) for flag in sorted_flags(own)]
    source = [mark for flag in own for mark in flag.source_marks]
    target = [mark for flag in own for mark in flag.target_marks]
    return (
        f'<section class="bead" id="bead-{number}-{index}"><p class="head">segment {index + 1} '
        f"{' '.join(item for item in notes if item)}</p>\n"
        f"{_sides(report, bead, source, target, scorer_notes.shown(score))}</section>\n"
    )


def _score_note(score: Score | None) -> str:
    if score is None:
        return ""
    cut = ' <span class="cut">cut to fit</span>' if score.truncated else ""
    pieces = f' <span class="cut">scored in {score.pieces} pieces</span>' if score.pieces > 1 else ""
    return f'<span class="number">{score.value:.3f}</span>{cut}{pieces}'


def _about(report: Report) -> str:
    rows = [(name, value) for name, value in sorted(report.versions.items())]
    rows += [
        (f"setting {name}", str(value))
        for name, value in sorted(report.settings.items())
        if value not in (None, [], {}, "")
    ]
    rows += [
        ("source sha256", report.source.sha256),
        ("target sha256", report.target.sha256),
    ]
    items = "".join(
        f"<div><dt>{_escaped(name)}</dt><dd><code>{_escaped(value)}</code></dd></div>\n"
        for name, value in rows
    )
    return f'<details>\n<summary>How this was made</summary>\n<dl class="facts">\n{items}</dl>\n</details>\n'
