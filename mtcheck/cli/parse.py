"""``mtcheck parse``: the quantities that are read in a text."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from mtcheck.errors import InputError


def parse(
    text: Annotated[str, typer.Argument(metavar="TEXT|-", help="A text, or - for standard input.")] = "-",
    lang: Annotated[str, typer.Option(metavar="LANG", help="The text's language (BCP 47).")] = "en",
) -> int:
    """Print the quantities in a text as JSON: kind, value, unit or currency, span."""
    import json

    from mtcheck.cli.output import write
    from mtcheck.quantities import parse as read
    from mtcheck.quantities import to_json

    if text == "-":
        try:
            text = sys.stdin.buffer.read().decode("utf-8-sig")
        except UnicodeDecodeError as err:
            raise InputError(f"-: byte {err.start}: not UTF-8; convert the text first") from err
    found = [to_json(quantity) for quantity in read(text, lang)]
    write(json.dumps(found, ensure_ascii=False, indent=1) + "\n")
    return 0
