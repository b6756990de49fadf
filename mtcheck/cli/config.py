"""``mtcheck config``: every setting, and where it comes from."""

from __future__ import annotations

from typing import Annotated

import typer

from mtcheck.cli import options


def config(
    paths: Annotated[
        list[str] | None,
        typer.Argument(metavar="[PATH...]", help="Put in the overrides that hold for these files."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object instead of lines.")] = False,
    file: Annotated[
        str | None,
        typer.Option("--config", metavar="TOML", help="Settings file, instead of the nearest one."),
    ] = None,
    isolated: options.Isolated = False,
) -> int:
    """Print every setting with its value and where it comes from: a file, an override or the default."""
    import json
    from pathlib import Path

    from mtcheck.cli.output import write

    found = options.configuration(config=None if file is None else Path(file), isolated=isolated)
    if paths:
        found = found.for_paths(*paths)
    settings = found.settings()
    if as_json:
        entries = {
            name: {"value": value, "origin": found.origins.get(name, "default")}
            for name, value in settings.items()
        }
        write(json.dumps(entries, ensure_ascii=False, indent=1) + "\n")
        return 0
    lines = [f"{name} = {_toml(value)}" for name, value in settings.items()]
    width = min(max(map(len, lines)), 60)
    write(
        "".join(
            f"{line:<{width}}  # {found.origins.get(name, 'default')}\n"
            for name, line in zip(settings, lines, strict=True)
        )
    )
    return 0


def _toml(value: object) -> str:
    """The value as TOML writes it on one line; what is not set as the word none."""
    import json

    if value is None:
        return "none"
    if isinstance(value, dict):
        inside = ", ".join(
            f"{_key(name)} = {_toml(item)}" for name, item in value.items() if item is not None
        )
        return f"{{{inside}}}"
    if isinstance(value, list):
        return f"[{', '.join(_toml(item) for item in value)}]"
    return json.dumps(value, ensure_ascii=False)


def _key(name: str) -> str:
    import json

    return name if name.replace("-", "").replace("_", "").isalnum() and name.isascii() else json.dumps(name)
