"""``mtcheck models``: the models that are known, and which of them are here."""

from __future__ import annotations

from typing import Annotated

import typer


def models(
    as_json: Annotated[
        bool, typer.Option("--json", help="One JSON object per line instead of a table.")
    ] = False,
) -> int:
    """List the models known: licence, languages, score range, size, whether the weights are here."""
    import json

    from mtcheck.cli.output import write
    from mtcheck.scorers import cards

    known = cards()
    if as_json:
        for card in known:
            write(
                json.dumps(
                    {
                        "name": card.name,
                        "family": card.family,
                        "description": card.description,
                        "licence": card.licence,
                        "languages": ["-".join(pair) for pair in card.languages],
                        "low": card.low,
                        "high": card.high,
                        "size": card.size,
                        "installed": card.installed,
                    },
                    ensure_ascii=False,
                    sort_keys=True,
                )
                + "\n"
            )
        return 0
    rows = [("NAME", "LICENCE", "LANGUAGES", "SCORE", "BETTER", "SIZE", "WEIGHTS")]
    for card in known:
        rows.append(
            (
                card.name,
                card.licence,
                " ".join("-".join(pair) for pair in card.languages) or "any",
                f"{card.low:g} to {card.high:g}",
                "higher" if card.higher_is_better else "lower",
                f"{card.size / 1e6:.1f} MB",
                "here" if card.installed else "missing",
            )
        )
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        write("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() + "\n")
    return 0
