"""``mtcheck train``: mtcheck's own model taught further by a newsroom's ratings or post-edits."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mtcheck.cli import options  # noqa: TC001  (typer reads it at run time)
from mtcheck.cli.evaluate import Column, columns_of


def train(
    data: Annotated[
        str,
        typer.Argument(
            metavar="DATA",
            help="TSV with a header, or JSONL (.gz or not): source, target, and score (higher is better) or "
            "post_edit.",
        ),
    ],
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="New folder for the model.")],
    model: Annotated[
        str,
        typer.Option("--model", metavar="NAME|PATH", help="Model to begin with, of mtcheck's own family."),
    ] = "bundled",
    name: Annotated[
        str | None, typer.Option(metavar="NAME", help="Name of the new model (default: the folder's).")
    ] = None,
    from_: Annotated[str, typer.Option("--from", metavar="LANG", help="Source language (BCP 47).")] = "en",
    to: Annotated[str, typer.Option("--to", metavar="LANG", help="Target language (BCP 47).")] = "de",
    column: Column = None,
    lower_is_better: Annotated[
        bool, typer.Option("--lower-is-better", help="The scores' scale runs downwards.")
    ] = False,
    epochs: Annotated[float, typer.Option(min=0.01, max=100, help="Passes over the rows.")] = 3.0,
    device: options.Device = None,
    seed: Annotated[int, typer.Option(min=0, help="Seed of everything that is drawn.")] = 1,
    quiet: options.Quiet = False,
) -> int:
    """Teach mtcheck's own model on ratings or post-edits; report on a tenth of the sources, held out."""
    from mtcheck.cli.output import write, write_file
    from mtcheck.errors import ModelError
    from mtcheck.evaluation import comparison, report
    from mtcheck.evaluation.judgements import read_judged, to_tsv
    from mtcheck.scorers import known, unknown
    from mtcheck.scorers.base import read_card
    from mtcheck.training import newsroom

    rows = read_judged(Path(data), columns=columns_of(column), lower_is_better=lower_is_better)
    card = known(model)
    if card is None:
        if not (Path(model) / "card.toml").is_file():
            raise ModelError(unknown(model))
        card = read_card(Path(model))
    newsroom.teach(
        rows,
        card,
        out,
        name=name or out.name,
        epochs=epochs,
        device=device or "auto",
        seed=seed,
        progress=lambda text: None if quiet else typer.echo(text, err=True),
    )
    measured = [row for row in rows if newsroom.held_out(row) and row.score is not None]
    if not measured:
        write(f"{out}: trained; no row with a score is held out, so there is nothing to report\n")
        return 0
    sample = out / "held-out.tsv"
    write_file(sample, to_tsv(measured))
    found = comparison.evaluate(
        str(sample),
        models=[str(card.path), str(out)],
        device=device or "auto",
        source_language=from_,
        target_language=to,
        seed=seed,
    )
    write(report.to_text(found))
    return 0
