"""``mtcheck schema``: the JSON Schema of a result."""

from __future__ import annotations


def schema() -> int:
    """Print the JSON Schema of what check --format json writes."""
    from mtcheck.cli.output import write
    from mtcheck.reports.json import schema as text

    write(text())
    return 0
