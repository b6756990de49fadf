"""``mtcheck evaluate``: how well a scorer agrees with human judgements."""

from __future__ import annotations

from typing import Annotated

import typer

from mtcheck.cli import options  # noqa: TC001  (typer reads it at run time)
from mtcheck.errors import UsageError

Column = Annotated[
    list[str] | None,
    typer.Option(
        "--column",
        metavar="NAME=COLUMN",
        help="Where source, target, score or reference stands, as in source=en. May be repeated.",
    ),
]
COLUMNS = ("source", "target", "score", "reference")


def evaluate(
    data: Annotated[
        str,
        typer.Argument(
            metavar="DATA", help="TSV with a header, or JSONL (.gz or not): source, target, score, reference."
        ),
    ],
    model: options.Model = None,
    device: options.Device = None,
    from_: Annotated[str, typer.Option("--from", metavar="LANG", help="Source language (BCP 47).")] = "en",
    to: Annotated[str, typer.Option("--to", metavar="LANG", help="Target language (BCP 47).")] = "de",
    column: Column = None,
    by: Annotated[
        str | None, typer.Option(metavar="COLUMN", help="Part the rows by this column (default: dataset).")
    ] = None,
    gross: Annotated[
        bool, typer.Option("--gross", help="Spoil the translations and see whether the scorer notices.")
    ] = False,
    sample: Annotated[int | None, typer.Option(min=1, help="Take so many rows at random.")] = None,
    seed: Annotated[int, typer.Option(help="Seed of the sample and of the spoiling.")] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object instead of tables.")] = False,
) -> int:
    """Measure how well a scorer agrees with human judgements, beside length, chance and chrF."""
    from mtcheck.cli.output import write
    from mtcheck.evaluate import run
    from mtcheck.scorers import BUNDLED

    columns = {}
    for item in column or ():
        name, equals, where = item.partition("=")
        if name not in COLUMNS or not equals or not where:
            raise UsageError(f"--column {item!r}: write NAME=COLUMN, with a NAME out of {', '.join(COLUMNS)}")
        columns[name] = where
    write(
        run(
            data,
            model=model or BUNDLED,
            device=device or "auto",
            source_language=from_,
            target_language=to,
            columns=columns,
            group_by=by,
            gross=gross,
            sample=sample,
            seed=seed,
            as_json=as_json,
        )
    )
    return 0
