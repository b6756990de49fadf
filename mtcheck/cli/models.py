"""``mtcheck models``: the models that are known, which of them are here, and how to get one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from mtcheck.errors import UsageError

if TYPE_CHECKING:
    from mtcheck.scorers import Card


def models(
    action: Annotated[str, typer.Argument(metavar="[list|show|pull]", help="What to do.")] = "list",
    name: Annotated[str | None, typer.Argument(metavar="[NAME]", help="A model, for show and pull.")] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="One JSON object per line instead of a table.")
    ] = False,
) -> int:
    """List the models known: licence, languages, score range, size, whether the weights are here.

    "show NAME" prints one model's card, "pull NAME" fetches its weights from the Hugging Face hub. Nothing
    else goes to the network.
    """
    import json

    from mtcheck.cli.output import write
    from mtcheck.scorers import cards

    if action not in ("list", "show", "pull"):
        raise UsageError(f"models: unknown action '{action}'; choose list, show or pull")
    if action == "list":
        if name is not None:
            raise UsageError("models list takes no name; models show NAME prints one card")
        known = cards()
        if as_json:
            write(
                "".join(json.dumps(_entry(card), ensure_ascii=False, sort_keys=True) + "\n" for card in known)
            )
        else:
            _table(known)
        return 0
    card = _card(name, action)
    if action == "pull":
        from mtcheck.scorers import hub

        write(f"{hub.pull(card)}\n")
    elif as_json:
        write(json.dumps(_entry(card), ensure_ascii=False, sort_keys=True) + "\n")
    else:
        _page(card)
    return 0


def _card(name: str | None, action: str) -> Card:
    from mtcheck.scorers import known, unknown

    if name is None:
        raise UsageError(f"models {action} needs the name of a model; 'mtcheck models' lists them")
    card = known(name)
    if card is None:
        raise UsageError(unknown(name))
    return card


def _entry(card: Card) -> dict[str, object]:
    return {
        "name": card.name,
        "family": card.family,
        "description": card.description,
        "licence": card.licence,
        "languages": ["-".join(pair) for pair in card.languages],
        "low": card.low,
        "high": card.high,
        "higher_is_better": card.higher_is_better,
        "input_order": card.input_order,
        "size": card.size,
        "installed": card.installed,
        "repo": card.repo,
        "revision": card.revision,
        "gated": card.gated,
        "agreement": [
            {"data": row.data, "figure": row.figure, "value": row.value, "source": row.source}
            for row in card.agreement
        ],
    }


def _table(known: list[Card]) -> None:
    from mtcheck.cli.output import write

    rows = [("NAME", "LICENCE", "LANGUAGES", "SCORE", "BETTER", "SIZE", "WEIGHTS")]
    for card in known:
        here = "here" if card.installed else "missing, gated" if card.gated else "missing"
        rows.append(
            (
                card.name,
                card.licence,
                " ".join("-".join(pair) for pair in card.languages) or "any",
                f"{card.low:g} to {card.high:g}",
                "higher" if card.higher_is_better else "lower",
                _size(card.size),
                here if card.size else "none needed",
            )
        )
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        write("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() + "\n")


def _size(size: int) -> str:
    if not size:
        return "-"
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size / 1e6:.1f} MB"


def _page(card: Card) -> None:
    from mtcheck.cli.output import write
    from mtcheck.scorers import hub

    rows = [
        ("family", card.family),
        ("licence", card.licence),
        ("languages", " ".join("-".join(pair) for pair in card.languages) or "any"),
        ("input", card.input_order),
        ("score", f"{card.low:g} (worst) to {card.high:g} (best)"),
        ("size", _size(card.size)),
        ("source", card.repo or card.home or "ships with mtcheck"),
        ("weights", "here" if card.installed or not card.size else f"missing: {hub.steps(card)}"),
    ]
    write(f"{card.name}\n{card.description}\n\n")
    write("".join(f"{label:<10} {text}\n" for label, text in rows))
    for row in card.agreement:
        write(f"{'published':<10} {row.figure} {row.value:g} on {row.data} ({row.source})\n")
    for part in card.data:
        write(f"{'data':<10} {part.name} ({part.licence})\n")
