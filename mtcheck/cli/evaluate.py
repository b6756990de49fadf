"""``mtcheck evaluate``: how well scorers agree with human judgements."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mtcheck.cli import options  # noqa: TC001  (typer reads it at run time)
from mtcheck.errors import UsageError

Models = Annotated[
    list[str] | None,
    typer.Option(
        "--model",
        metavar="NAME|PATH",
        help="QE model: a known name, a model's folder, or 'none'. May be repeated, to compare.",
    ),
]
Scores = Annotated[
    list[str] | None,
    typer.Option(
        metavar="[NAME=]FILE",
        help="Saved scores: JSONL as mtcheck score writes it, or TSV of id and score. May be repeated.",
    ),
]
LowerIsBetter = Annotated[
    list[str] | None,
    typer.Option(
        metavar="NAME",
        help="Saved scores whose scale runs downwards, or 'human' for people's. May be repeated.",
    ),
]
Column = Annotated[
    list[str] | None,
    typer.Option(
        "--column",
        metavar="NAME=COLUMN",
        help="Where source, target, score, reference, system, item, id, spans, tags or post_edit stands, as "
        "in source=en. May be repeated.",
    ),
]
Plot = Annotated[
    Path | None, typer.Option(metavar="SVG", help="Draw people's scores against the models', bin by bin.")
]


def columns_of(given: list[str] | None) -> dict[str, str]:
    """What ``--column`` says; UsageError where it is not NAME=COLUMN."""
    from mtcheck.evaluation.judgements import COLUMNS

    columns = {}
    for item in given or ():
        name, equals, where = item.partition("=")
        if name not in COLUMNS or not equals or not where:
            raise UsageError(f"--column {item!r}: write NAME=COLUMN, with a NAME out of {', '.join(COLUMNS)}")
        columns[name] = where
    return columns


def evaluate(
    data: Annotated[
        str,
        typer.Argument(
            metavar="DATA",
            help="TSV with a header, or JSONL (.gz or not): source, target, score, and where there are: "
            "reference, system, item, id, spans, tags.",
        ),
    ],
    model: Models = None,
    scores: Scores = None,
    lower_is_better: LowerIsBetter = None,
    device: options.Device = None,
    precision: options.Precision = None,
    pieces: options.Pieces = None,
    from_: Annotated[str, typer.Option("--from", metavar="LANG", help="Source language (BCP 47).")] = "en",
    to: Annotated[str, typer.Option("--to", metavar="LANG", help="Target language (BCP 47).")] = "de",
    column: Column = None,
    by: Annotated[
        str | None, typer.Option(metavar="COLUMN", help="Part the rows by this column (default: dataset).")
    ] = None,
    gross: Annotated[
        bool, typer.Option("--gross", help="Spoil the translations and see whether the model notices.")
    ] = False,
    critical: Annotated[
        bool, typer.Option("--critical", help="A score of 0 means a critical error: are they foreseen?")
    ] = False,
    sample: Annotated[int | None, typer.Option(min=1, help="Take so many rows at random.")] = None,
    resamples: Annotated[
        int,
        typer.Option(min=0, max=100_000, help="How many resamples the intervals and differences rest on."),
    ] = 1000,
    seed: Annotated[int, typer.Option(min=0, help="Seed of everything that is drawn.")] = 0,
    plot: Plot = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object instead of tables.")] = False,
    quiet: options.Quiet = False,
) -> int:
    """Measure how well scorers agree with human judgements, beside length, chance, BLEU, chrF and TER."""
    from mtcheck.cli import progress
    from mtcheck.cli.output import check_place, write, write_file
    from mtcheck.evaluation import calibration_plot, comparison, report
    from mtcheck.scorers import BUNDLED

    columns = columns_of(column)
    models = model or ([] if scores else [BUNDLED])
    if "none" in models and len(models) > 1:
        raise UsageError("--model none: leaves no model beside it; leave it out")
    models = [] if models == ["none"] else models
    if plot is not None:
        files = [item.partition("=")[2] or item for item in scores or ()]
        check_place(plot, [data, *files])
        if not models and not scores:
            raise UsageError("--plot: there is nothing to draw; name a --model or a file of --scores")
    with progress.scoring(quiet=quiet) as bar:
        found = comparison.evaluate(
            data,
            models=models,
            scores=scores or (),
            lower_is_better=lower_is_better or (),
            device=device or "auto",
            precision=precision or "auto",
            pieces=bool(pieces),
            source_language=from_,
            target_language=to,
            columns=columns,
            group_by=by,
            with_gross=gross,
            with_critical=critical,
            sample=sample,
            resamples=resamples,
            seed=seed,
            progress=bar,
        )
    if plot is not None:
        write_file(plot, calibration_plot.to_svg(found.reliabilities))
    write(report.to_json(found) if as_json else report.to_text(found))
    return 0
