"""``mtcheck init``: a settings file to start from."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mtcheck.errors import OutputError

NAME = "mtcheck.toml"


def init(
    folder: Annotated[str, typer.Argument(metavar="[FOLDER]", help="Where to look and to write.")] = ".",
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Print the settings instead of writing them.")
    ] = False,
) -> int:
    """Look at the tree and write mtcheck.toml with commented settings and the pairs of files found.

    An existing file is never overwritten.
    """
    from mtcheck.cli.output import check_place, remark, write, write_file
    from mtcheck.discovery import look, settings

    root = Path(folder)
    if not root.is_dir():
        raise OutputError(f"{folder}: no such folder; name the folder of the articles")
    place = root / NAME
    if not dry_run:
        if place.exists():
            raise OutputError(f"{place}: is there already; take it away first, or look with --dry-run")
        check_place(place, ())
    layout = look(root)
    text = settings(layout)
    if dry_run:
        write(text)
        return 0
    write_file(place, text)
    pairs = sum(count for _, count in layout.patterns)
    remark("note", f"{place}: written; {pairs} pair{'' if pairs == 1 else 's'} found")
    return 0
