"""An evaluation as tables for people and as JSON."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from mtcheck.evaluation.resampling import BANDS, FIGURES
from mtcheck.reports.escaping import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import Console
    from rich.table import Table

    from mtcheck.evaluation.comparison import Agreement, Compared, Evaluation, PairedDifference

_WIDTH = 120
_TITLES = {
    "pearson": "Pearson",
    "spearman": "Spearman",
    "kendall": "Kendall τ-b",
    "band_kendall": "band τ-b",
    "pair_accuracy": "acc_eq",
    "item_tau": "item τ",
    "item_kendall": "item τ-b",
    "item_accuracy": "item acc_eq",
    "system_accuracy": "system acc.",
}
_IN_BANDS = ("band_kendall",)
_OVER_ROWS = tuple(figure for figure in FIGURES[:5] if figure not in _IN_BANDS)
_WITHIN_ITEMS = FIGURES[5:]
_MARKS = ((0.01, "**"), (0.05, "*"))


def to_json(evaluation: Evaluation) -> str:
    """The evaluation as one JSON object, keys sorted."""
    result = {
        "data": evaluation.data,
        "seed": evaluation.seed,
        "resamples": evaluation.resamples,
        "scorers": [asdict(row) for row in evaluation.scorers],
        "agreement": [asdict(row) for row in evaluation.agreements],
        "differences": [asdict(row) for row in evaluation.differences],
        "calibration": [asdict(row) for row in evaluation.reliabilities],
        "gross": [asdict(row) for row in evaluation.detections],
        "words": [asdict(row) for row in evaluation.words],
        "critical": [asdict(row) for row in evaluation.critical],
        "notes": list(evaluation.notes),
    }
    return json.dumps(result, ensure_ascii=False, indent=2, sort_keys=True, allow_nan=False) + "\n"


def to_text(evaluation: Evaluation) -> str:
    """The evaluation as tables, 120 columns wide."""
    from io import StringIO

    from rich.console import Console

    stream = StringIO()
    console = Console(
        file=stream, width=_WIDTH, color_system=None, markup=False, highlight=False, emoji=False
    )
    for scorer in evaluation.scorers:
        if scorer.kind != "control":
            console.print(one_line(scorer.signature))
    for group in dict.fromkeys(row.group for row in evaluation.agreements):
        _group(
            console,
            [row for row in evaluation.agreements if row.group == group],
            [row for row in evaluation.differences if row.group == group],
        )
    if evaluation.agreements:
        console.print(
            f"In brackets: 95 % intervals from {evaluation.resamples} resamples of the sources, "
            f"seed {evaluation.seed}."
        )
    if evaluation.differences:
        console.print(
            "Differences, paired on the same resamples: * p < 0.05, ** p < 0.01, each test by itself."
        )
    _gross(console, evaluation)
    _words(console, evaluation)
    _critical(console, evaluation)
    for note in evaluation.notes:
        console.print(one_line(f"note: {note}"))
    return "".join(f"{line.rstrip()}\n" for line in stream.getvalue().splitlines())


def _group(
    console: Console, agreements: Sequence[Agreement], differences: Sequence[PairedDifference]
) -> None:
    first = agreements[0]
    counts = f"{first.rows} rows, {first.items} sources"
    if first.systems > 1:
        counts += f", {first.systems} systems"
    name = first.group or "all rows"
    _figures(console, f"{name}: agreement with human judgements ({counts})", agreements, _OVER_ROWS)
    if any(row.band_kendall is not None for row in agreements):
        _figures(console, f"{name}: in {BANDS} bands of length", agreements, _IN_BANDS)
    within = f"{name}: order within one source ({first.item_pairs} pairs told apart) and of systems"
    _figures(console, within, agreements, _WITHIN_ITEMS)
    for scorer in dict.fromkeys(row.scorer for row in differences):
        _differences(
            console, f"{name}: {scorer} less …", [row for row in differences if row.scorer == scorer]
        )


def _differences(console: Console, title: str, differences: Sequence[PairedDifference]) -> None:
    known = [figure for figure in FIGURES if any(row.figures[figure] is not None for row in differences)]
    if not known:
        return
    table = _table(title, ["…"], [_TITLES[figure] for figure in known])
    for row in differences:
        cells = []
        for figure in known:
            gap = row.figures[figure]
            mark = "" if gap is None else next((sign for most, sign in _MARKS if gap.p < most), "")
            cells.append("–" if gap is None else f"{gap.value:+.3f}{mark:<2}")
        table.add_row(one_line(row.other), *cells)
    console.print(table)


def _figures(console: Console, title: str, agreements: Sequence[Agreement], figures: Sequence[str]) -> None:
    values = [{figure: getattr(row, figure) for figure in figures} for row in agreements]
    known = [figure for figure in figures if any(row[figure] is not None for row in values)]
    if not known:
        return
    table = _table(title, ["scorer"], [_TITLES[figure] for figure in known])
    for row, found in zip(agreements, values, strict=True):
        cells = []
        for figure in known:
            between = row.intervals[figure]
            value = "–" if found[figure] is None else f"{found[figure]:.3f}"
            cells.append(value if between is None else f"{value} [{between[0]:.3f}, {between[1]:.3f}]")
        table.add_row(one_line(row.scorer), *cells)
    console.print(table)


def _gross(console: Console, evaluation: Evaluation) -> None:
    scorers: dict[str, Compared] = {scorer.name: scorer for scorer in evaluation.scorers}
    for name in dict.fromkeys(row.scorer for row in evaluation.detections):
        known = scorers.get(name)
        budget = None if known is None else known.segment_budget
        below = "beyond" if known is not None and known.turned else "below"
        shares = f"{below} budget" if budget is None else f"{below} {budget:g}"
        table = _table(f"Gross failures noticed by {name}", ["failure"], ["rows", "AUC", shares])
        for number, hit in enumerate(row for row in evaluation.detections if row.scorer == name):
            share = "–" if hit.below is None else f"{hit.below:.2%}"
            table.add_row(hit.kind, str(hit.rows), "–" if number == 0 else f"{hit.auc:.4f}", share)
        console.print(table)


def _words(console: Console, evaluation: Evaluation) -> None:
    if not evaluation.words:
        return
    table = _table(
        "Words called wrong, by people and by the scorer",
        ["rows of", "scorer"],
        ["rows", "words", "people", "scorer", "Matthews"],
    )
    for row in evaluation.words:
        table.add_row(
            one_line(row.group or "all"),
            one_line(row.scorer),
            str(row.rows),
            str(row.words),
            f"{row.bad:.2%}",
            f"{row.marked:.2%}",
            _shown(row.matthews),
        )
    console.print(table)


def _critical(console: Console, evaluation: Evaluation) -> None:
    if not evaluation.critical:
        return
    table = _table(
        "Critical errors: area under the curve of the probability, of the score, of the source's length",
        ["rows of", "scorer"],
        ["rows", "errors", "probability", "score", "length", "calibration error"],
    )
    for row in evaluation.critical:
        areas = (row.auc, row.auc_of_score, row.auc_of_length, row.calibration_error)
        table.add_row(
            one_line(row.group or "all"),
            one_line(row.scorer),
            str(row.rows),
            str(row.errors),
            *map(_shown, areas),
        )
    console.print(table)


def _shown(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _table(title: str, names: Sequence[str], figures: Sequence[str]) -> Table:
    from rich import box
    from rich.table import Table

    table = Table(title=one_line(title), title_justify="left", box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0))
    for name in names:
        table.add_column(name, overflow="fold")
    for name in figures:
        table.add_column(name, justify="right", no_wrap=True)
    return table
