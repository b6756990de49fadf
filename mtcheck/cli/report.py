"""``mtcheck report``: a saved result rendered again."""

from __future__ import annotations

from typing import Annotated

import typer

from mtcheck.cli import options  # noqa: TC001  (typer reads it at run time)


def report(
    result: Annotated[
        str, typer.Argument(metavar="RESULT", help="What check --format json:FILE saved, or -.")
    ],
    formats: options.Formats = None,
    color: options.Colour = "auto",
) -> int:
    """Render a saved result in other formats, with the verdict it was saved with; no model is loaded."""
    from mtcheck.cli.output import coloured, emit, outputs
    from mtcheck.cli.saved import read_result

    coloured(color)
    wanted = outputs(formats or [], inputs=[result])
    emit(read_result(result), wanted, colour=color)
    return 0
