"""``mtcheck explain``: the page of a rule."""

from __future__ import annotations

from typing import Annotated

import typer


def explain(
    code: Annotated[
        str | None,
        typer.Argument(metavar="CODE", help="A rule's code, such as NUM004; all rules if left out."),
    ] = None,
) -> int:
    """Print the page of a rule: what it flags, why, and an example; without a code, the list of rules."""
    from mtcheck import rules
    from mtcheck.cli.output import write

    if code is not None:
        write(rules.explain(code.strip().upper()).rstrip("\n") + "\n")
        return 0
    write("".join(f"{rule.code}  {rule.severity:<8}  {rule.title}\n" for rule in rules.catalogue()))
    return 0
