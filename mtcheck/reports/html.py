"""The report as HTML files that need nothing but themselves and each other: no network.

Article text is untrusted. It enters a page through ``_escaped`` alone, and the page's content security policy
forbids every request and every script but one, by its hash: filters, sorting and keys. Without it all is
shown. Severity and verdict are always words and signs, never colour alone.
"""

from __future__ import annotations

import base64
import hashlib
import html
from collections import Counter
from importlib import resources
from itertools import groupby
from typing import TYPE_CHECKING

from mtcheck.reports import charts, scorer_notes
from mtcheck.reports.escaping import one_line
from mtcheck.reports.marks import layers
from mtcheck.reports.ranking import counted, sorted_flags, sorted_reports, waived, worst_beads
from mtcheck.types import DOUBTFUL, SEVERITIES, Outcome

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mtcheck.types import (
        Annotation,
        ArticleScore,
        Bead,
        Flag,
        Mark,
        Report,
        ReportSide,
        Score,
        Severity,
    )

WORST_SEGMENTS = 5
STRIP_ROW = 48
REASONS = 3
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
    """The outcome as one whole HTML page."""
    many = outcome.many or len(outcome.reports) != 1
    parts = [_overview(outcome)] if many else []
    parts += [_article(report, number, folded=many) for number, report in sorted_reports(outcome.reports)]
    return _page(outcome, "".join(parts))


def site(outcome: Outcome, folder: str) -> tuple[str, dict[str, str]]:
    """The start page for many articles, and the pages of the articles by their names within ``folder``.

    ``folder`` is where the pages are, as seen from the start page.
    """
    names = {number: f"{number + 1:04}.html" for number in range(len(outcome.reports))}
    start = _overview(outcome, {number: f"{folder}/{name}" for number, name in names.items()})
    pages = {
        names[number]: _page(Outcome((report,)), _article(report, number, folded=False))
        for number, report in enumerate(outcome.reports)
    }
    return _page(outcome, start), pages


def _page(outcome: Outcome, body: str) -> str:
    title = (
        "mtcheck: " + _name(outcome.reports[0])
        if len(outcome.reports) == 1
        else f"mtcheck: {counted(len(outcome.reports), 'article pair')}"
    )
    css = resources.files("mtcheck.reports").joinpath("report.css").read_text(encoding="utf-8")
    script = resources.files("mtcheck.reports").joinpath("report.js").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(script.encode("utf-8")).digest()).decode("ascii")
    policy = (
        f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'; "
        "base-uri 'none'; form-action 'none'"
    )
    parts = [
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n',
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
        '<meta name="referrer" content="no-referrer">\n<meta name="color-scheme" content="light dark">\n',
        f"<title>{_escaped(title)}</title>\n<style>\n{css}</style>\n</head>\n<body>\n<main>\n",
        body,
        f"</main>\n<script>{script}</script>\n</body>\n</html>\n",
    ]
    return "".join(parts)


def _escaped(text: str) -> str:
    return html.escape(one_line(text), quote=True)


def _name(report: Report) -> str:
    return f"{report.source.path} → {report.target.path}"


def _path(side: ReportSide) -> str:
    # A narrow screen breaks the line between folders rather than within a name.
    return _escaped(side.path).replace("/", "/<wbr>")


def _overview(outcome: Outcome, pages: Mapping[int, str] | None = None) -> str:
    """What there is to say of many articles, worst first, each linked to its page or its place here."""
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
        rank = ("block", "review", "publish").index(report.verdict.status)
        weight = sum(1000 ** SEVERITIES.index(severity) * count for severity, count in severities.items())
        place = f"#article-{number}" if pages is None else pages[number]
        rows.append(
            f'<tr><td data-sort="{rank}">{_status(report)}</td>'
            f'<td><a href="{_escaped(place)}">{_escaped(_name(report))}</a></td>'
            f'<td class="number">{value}</td>'
            f'<td data-sort="{-weight}">{flags or "no flags"}</td></tr>\n'
        )
    unchanged = f", {outcome.unchanged} unchanged" if outcome.unchanged else ""
    failures = "".join(
        f"<li><code>{_escaped(failure.path)}</code>: {_escaped(failure.message)}</li>\n"
        for failure in outcome.failures
    )
    refused = f"<h2>Not judged</h2>\n<ul>\n{failures}</ul>\n" if failures else ""
    heads = "".join(
        f'<th scope="col"><button type="button">{name}</button></th>'
        for name in ("verdict", "article", "score", "flags")
    )
    table = (
        f'<table class="sortable">\n<thead><tr>{heads}</tr></thead>\n'
        f"<tbody>\n{''.join(rows)}</tbody>\n</table>\n"
        if rows
        else ""
    )
    return (
        f"<header>\n<h1>{counted(len(outcome.reports), 'article pair')}</h1>\n"
        f"<p>{counts}, {len(outcome.failures)} not judged{unchanged}</p>\n</header>\n{refused}{table}"
        f"{charts.distributions(outcome)}{charts.rules(outcome)}"
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
        f"{_lowest(report, number, level + 1)}{_whole(report, number, folded=folded)}{_waived(report)}"
        f"{_about(report)}"
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
    items = [f"<li>{_escaped(reason.message)}</li>\n" for reason in report.verdict.reasons]
    first = f'<ul class="reasons">\n{"".join(items[:REASONS])}</ul>\n'
    if len(items) <= REASONS:
        return first
    more = counted(len(items) - REASONS, "further reason")
    return (
        f"{first}<details>\n<summary>{more}</summary>\n"
        f'<ul class="reasons">\n{"".join(items[REASONS:])}</ul>\n</details>\n'
    )


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
        f'<svg role="group" aria-label="Scores of segments {beads[0] + 1} to {beads[-1] + 1}" '
        f'viewBox="0 0 {wide} {height + 16}" style="max-width:{wide}px">{"".join(bars)}</svg>'
    )


def _flags(report: Report, number: int, level: int) -> str:
    if not report.flags:
        return f"<h{level}>Flags</h{level}>\n<p>None.</p>\n"
    cards = "".join(_flag(report, number, flag) for flag in sorted_flags(report.flags))
    return f"<h{level}>Flags, worst first</h{level}>\n{_filters(report)}{cards}"


def _filters(report: Report) -> str:
    """Boxes for severities and rules; the script shows them, since they do nothing without it."""
    severities = Counter(flag.severity for flag in report.flags)
    codes = Counter(flag.code for flag in report.flags)
    by_severity = "".join(
        _box("severity", severity, severities[severity])
        for severity in reversed(SEVERITIES)
        if severities[severity]
    )
    by_code = "".join(_box("code", code, count) for code, count in sorted(codes.items()))
    return (
        '<div class="filters" role="group" aria-label="Filters">\n'
        f"<fieldset><legend>Severity</legend>{by_severity}</fieldset>\n"
        f"<fieldset><legend>Rule</legend>{by_code}</fieldset>\n"
        '<fieldset><legend>Article</legend><label><input type="checkbox" data-only="flagged"> '
        "flagged segments only</label></fieldset>\n"
        "<p><output></output> <span>Keys: <kbd>j</kbd> next flag, <kbd>k</kbd> the one before</span></p>\n"
        "</div>\n"
    )


def _box(kind: str, value: str, count: int) -> str:
    shown = _escaped(value)
    return (
        f'<label><input type="checkbox" checked data-kind="{kind}" value="{shown}"> {shown} '
        f'<span class="count">({count})</span></label>'
    )


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
        f'<section class="flag {flag.severity}" tabindex="-1" data-severity="{flag.severity}" '
        f'data-code="{_escaped(flag.code)}" aria-label="{_escaped(flag.code)} {flag.severity}">\n'
        '<p class="head">'
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


def _whole(report: Report, number: int, *, folded: bool) -> str:
    flags: dict[int, list[Flag]] = {}
    for flag in report.flags:
        if flag.bead is not None:
            flags.setdefault(flag.bead, []).append(flag)
    rows = "".join(_row(report, number, index, flags) for index in range(len(report.beads)))
    opened = "" if folded else " open"
    return f"<details{opened}>\n<summary>The whole article, side by side</summary>\n{rows}</details>\n"


def _waived(report: Report) -> str:
    """The flags that don't count, each with the reason."""
    if not report.waived:
        return ""
    items = "".join(
        f"<li>{_severity(flag.severity, f'{flag.code} {flag.severity}')} "
        f'<span class="place">{_place(report.target, flag.target_position)}</span> {_escaped(flag.message)} '
        f"<em>{_escaped(flag.waiver.reason if flag.waiver is not None else '')}</em></li>\n"
        for flag in sorted_flags(report.waived)
    )
    head = f"<summary>Not counted: {_escaped(waived(report))}</summary>"
    return f"<details>\n{head}\n<ul>\n{items}</ul>\n</details>\n"


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
        f"{_sides(report, bead, source, target, scorer_notes.shown(score))}{_why(own)}</section>\n"
    )


def _why(flags: Sequence[Flag]) -> str:
    """What the marks of a segment mean."""
    if not flags:
        return ""
    items = "".join(
        f"<li>{_escaped(flag.code)} {flag.severity}: {_escaped(flag.message)}</li>\n"
        for flag in sorted_flags(flags)
    )
    return f'<ul class="why">\n{items}</ul>\n'


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
