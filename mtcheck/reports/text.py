"""The report for a terminal: flags worst first, the lowest scores side by side, the verdict."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from mtcheck.reports import scorer_notes
from mtcheck.reports.escaping import one_line
from mtcheck.reports.marks import stretches
from mtcheck.reports.ranking import counted, doubtful_beads, sorted_flags, worst_beads
from mtcheck.types import SEVERITIES

if TYPE_CHECKING:
    from rich.console import Console
    from rich.padding import Padding
    from rich.text import Text

    from mtcheck.types import Flag, Mark, Outcome, Report, ReportSide, Verdict

WORST_SEGMENTS = 3
_STATUS_STYLE = {"publish": "bold green", "review": "bold yellow", "block": "bold red"}
_STATUS_SIGN = {"publish": "✓", "review": "!", "block": "✗"}
_SEVERITY_STYLE = {"minor": "cyan", "major": "yellow", "critical": "bold red"}


def render(outcome: Outcome, *, colour: bool = False, width: int = 100) -> str:
    """The outcome as lines, with ANSI colours if asked for; prose is wrapped at ``width``, places are not."""
    from io import StringIO

    from rich.console import Console

    console = Console(
        file=StringIO(),
        force_terminal=colour,
        color_system="standard" if colour else None,
        no_color=not colour,
        width=max(width, 40),
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
        _environ={},  # COLUMNS, NO_COLOR and the like are the caller's business
    )
    with console.capture() as capture:
        for report in outcome.reports:
            _article(console, report)
            console.print()
        if outcome.many or outcome.failures:
            _summary(console, outcome)
    # Padding to the full width would only make the lines wrap when pasted.
    return "\n".join(line.rstrip() for line in capture.get().splitlines()).rstrip("\n") + "\n"


def _article(console: Console, report: Report) -> None:
    source, target = report.source, report.target
    console.print(_text(f"{source.path} → {target.path}", "bold"), soft_wrap=True)
    console.print(
        _text(
            f"languages  {_language(source)} → {_language(target)}\n"
            f"segments   {_counts(report)}\n"
            f"score      {_score(report)}"
        )
    )
    for label, said in (("too long", scorer_notes.fit(report)), ("spans", scorer_notes.summary(report))):
        if said is not None:
            console.print(_text(f"{label:<10} {said}"))
    if report.score is not None:
        console.print(_text(f"model      {report.score.signature}"), soft_wrap=True)
    for flag in sorted_flags(report.flags):
        console.print()
        _flag(console, report, flag)
    _apart(console, report)
    _worst(console, report)
    console.print()
    _verdict(console, report.verdict)


def _text(text: str, style: str = "") -> Text:
    from rich.text import Text

    return Text("\n".join(one_line(line) for line in text.split("\n")), style=style)


def _language(side: ReportSide) -> str:
    return f"{side.language} ({'detected' if side.detected else 'given'})"


def _counts(report: Report) -> str:
    kinds = Counter(bead.kind for bead in report.beads)
    parts = [
        f"{kinds['aligned']} aligned",
        f"{kinds['omission']} omitted",
        f"{kinds['addition']} added",
        f"{kinds['boilerplate']} boilerplate",
    ]
    moved = sum(bead.moved for bead in report.beads)
    if moved:
        parts.append(f"{moved} moved")
    doubtful = len(doubtful_beads(report))
    if doubtful:
        parts.append(f"{doubtful} in doubt")
    return f"{len(report.source.segments)} source, {len(report.target.segments)} target: {', '.join(parts)}"


def _score(report: Report) -> str:
    if report.score is None:
        return "not scored (no model was asked)"
    if report.score.value is None:
        return "no segment to score"
    better = "higher is better" if report.score.high > report.score.low else "lower is better"
    budget = report.settings.get("article-score")
    asked = f", budget {budget:.2f}" if isinstance(budget, float) else ""
    return (
        f"{report.score.value:.3f} on a scale of {report.score.low:g} (worst) to {report.score.high:g}, "
        f"{better}{asked}"
    )


def _flag(console: Console, report: Report, flag: Flag) -> None:
    place = f"{report.target.path}{_at(flag.target_position)}"
    head = _text(f"{flag.code} {flag.severity}", _SEVERITY_STYLE[flag.severity])
    head.append(f"  {one_line(place)}", style="dim")
    console.print(head, soft_wrap=True)
    console.print(_indented(flag.message))
    if flag.bead is not None:
        bead = report.beads[flag.bead]
        source_place = f"  ({one_line(report.source.path)}{_at(flag.source_position)})" if flag.source else ""
        _quoted(console, report.source, bead.source, flag.source_marks, "source", source_place)
        _quoted(console, report.target, bead.target, flag.target_marks, "target", "")
    if flag.suggestion is not None:
        console.print(_indented(f"suggestion: {flag.suggestion}"))


def _at(position: object) -> str:
    line, column = getattr(position, "line", None), getattr(position, "column", None)
    return "" if line is None else f":{line}:{column}"


def _indented(message: str) -> Padding:
    from rich.padding import Padding

    return Padding(_text(message), (0, 0, 0, 2), expand=False)


def _quoted(
    console: Console,
    side: ReportSide,
    indices: tuple[int, ...],
    marks: tuple[Mark, ...],
    label: str,
    place: str,
) -> None:
    from rich.table import Table

    text = _marked(side, indices, marks) if indices else _text("–")
    text.append(place, style="dim")
    line = Table.grid()
    line.add_column(width=10)
    line.add_column(ratio=1, overflow="fold")
    line.add_row(_text(f"  {label}"), text)
    console.print(line)


def _marked(side: ReportSide, indices: tuple[int, ...], marks: tuple[Mark, ...]) -> Text:
    """The segments' text with the flagged characters in brackets, so that colour is not the only sign."""
    text = _text("")
    for number, index in enumerate(indices):
        if number:
            text.append(" ")
        segment = side.segments[index].text
        parts = list(stretches(segment, marks, segment=index))
        if len(parts) == 1:
            text.append(one_line(segment))  # a flag on the whole segment needs no brackets
            continue
        for part, marked in parts:
            if marked:
                text.append(f"⟦{one_line(part)}⟧", style="bold")
            else:
                text.append(one_line(part))
    return text


def _apart(console: Console, report: Report) -> None:
    """What was aligned but is in doubt or stands elsewhere, and what is no part of the article."""
    if report.settings.get("related") is False:
        return
    doubtful = set(doubtful_beads(report))
    lines = []
    for index, bead in enumerate(report.beads):
        if index in doubtful:
            label = f"in doubt ({bead.confidence:.0%})"
        elif bead.moved:
            label = "moved"
        elif bead.kind == "boilerplate":
            label = f"boilerplate ({bead.label})"
        else:
            continue
        sides = [
            " ".join(side.segments[number].text for number in numbers) or "–"
            for side, numbers in ((report.source, bead.source), (report.target, bead.target))
        ]
        lines.append(f"{label}  {sides[0]} | {sides[1]}")
    if lines:
        console.print()
    for line in lines:
        console.print(_text(line, "dim"), soft_wrap=True)


def _worst(console: Console, report: Report) -> None:
    lowest = worst_beads(report, WORST_SEGMENTS)
    if not lowest:
        return
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, expand=True, padding=(0, 1), title_justify="left")
    table.add_column("score", justify="right", no_wrap=True, width=6)
    table.add_column("worst-scored source", ratio=1, overflow="fold")
    table.add_column("target", ratio=1, overflow="fold")
    for index, value in lowest:
        bead = report.beads[index]
        notes = scorer_notes.shown(report.scores[index])
        target = _marked(report.target, bead.target, tuple(scorer_notes.marks(notes)))
        for note in notes:
            words = one_line(scorer_notes.words(report.target, note)) or f"at {note.span.start}"
            target.append(
                f"\n{one_line(scorer_notes.name(note))}: {words} {note.probability:.2f}", style="dim"
            )
        table.add_row(f"{value:.3f}", _marked(report.source, bead.source, ()), target)
    console.print()
    console.print(table)


def _verdict(console: Console, verdict: Verdict) -> None:
    style = _STATUS_STYLE[verdict.status]
    console.print(_text(f"{_STATUS_SIGN[verdict.status]} verdict: {verdict.status}", style))
    for reason in verdict.reasons:
        console.print(_indented(reason.message))


def _summary(console: Console, outcome: Outcome) -> None:
    statuses = Counter(report.verdict.status for report in outcome.reports)
    flags = Counter(flag.severity for report in outcome.reports for flag in report.flags)
    for failure in outcome.failures:
        console.print(_text(f"not judged: {failure.path}: {failure.message}", "bold red"), soft_wrap=True)
    verdicts = ", ".join(f"{statuses[status]} {status}" for status in ("publish", "review", "block"))
    found = ", ".join(f"{flags[severity]} {severity}" for severity in reversed(SEVERITIES))
    console.print(
        _text(
            f"{counted(len(outcome.reports), 'article pair')}: {verdicts}; "
            f"{len(outcome.failures)} not judged\nflags: {found}",
            "bold",
        )
    )
