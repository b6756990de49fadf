"""Where results go: standard output, or files that appear whole or not at all."""

from __future__ import annotations

import os
import secrets
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mtcheck.errors import OutputError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mtcheck.reports import Renderer
    from mtcheck.types import Outcome


@dataclass(frozen=True, slots=True)
class Output:
    """A report to make: its renderer, and the file it goes to or None for standard output."""

    render: Renderer
    format: str
    path: Path | None


def outputs(formats: Sequence[str], *, inputs: Iterable[str] = ()) -> tuple[Output, ...]:
    """The reports that ``--format`` asks for, text on standard output if nothing else goes there.

    Raises UsageError or OutputError before any work is done: for an unknown format, two on standard output, a
    file that is an input, or a folder that cannot be written to.
    """
    from mtcheck.reports import renderer

    made: list[Output] = []
    for item in formats:
        name, colon, file = item.partition(":")
        if colon and not file:
            raise UsageError(f"--format {item}: the file's name is missing after the colon")
        path = None if not colon or file == "-" else Path(file)
        made.append(Output(renderer(name), name, path))
        if path is not None:
            _writable(path, inputs)
    paths = [output.path for output in made]
    if paths.count(None) > 1:
        raise UsageError(
            "--format: two reports for standard output; name a file for one, as in json:result.json"
        )
    for path in {path for path in paths if path is not None and paths.count(path) > 1}:
        raise UsageError(f"--format: two reports for the same file {path}")
    if None not in paths:
        made.insert(0, Output(renderer("text"), "text", None))
    return tuple(made)


def _writable(path: Path, inputs: Iterable[str]) -> None:
    if path.is_dir():
        raise OutputError(f"{path}: is a folder; name a file in it")
    folder = path.parent
    if not folder.is_dir():
        raise OutputError(f"{path}: there is no folder {folder}; make it first")
    if any(Path(name).exists() and path.exists() and path.samefile(name) for name in inputs if name != "-"):
        raise OutputError(f"{path}: is one of the texts to check; name another file for the report")
    # Permission bits don't tell the whole truth (read-only file systems, access lists): try.
    probe = folder / f".{path.name}.{secrets.token_hex(6)}.tmp"
    try:
        probe.touch(exist_ok=False)
        probe.unlink()
    except OSError as err:
        raise OutputError(f"{path}: cannot be written ({err.strerror}); choose another place") from err
    if path.exists() and not os.access(path, os.W_OK):
        raise OutputError(f"{path}: is write-protected; choose another place")


def write_file(path: Path, text: str) -> None:
    """Put the text into the file at once: whoever looks sees the old content or all of the new."""
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(6)}.tmp")
    try:
        with temporary.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(path)
    except OSError as err:
        raise OutputError(f"{path}: cannot be written ({err.strerror or err})") from err
    finally:
        temporary.unlink(missing_ok=True)


def emit(outcome: Outcome, wanted: Iterable[Output], *, colour: str = "auto") -> None:
    """Render the outcome and put each report where it goes, files first."""
    rendered = [(output, _rendered(output, outcome, colour)) for output in wanted]
    for output, text in rendered:
        if output.path is not None:
            write_file(output.path, text)
    for output, text in rendered:
        if output.path is None:
            write(text)


def _rendered(output: Output, outcome: Outcome, colour: str) -> str:
    if output.path is None:
        import shutil

        width = shutil.get_terminal_size((100, 24)).columns if sys.stdout.isatty() else 100
        return output.render(outcome, colour=coloured(colour), width=min(width, 160))
    return output.render(outcome)


def coloured(when: str) -> bool:
    """Whether standard output gets colours: asked for, or a terminal where nothing speaks against it."""
    if when not in ("auto", "always", "never"):
        raise UsageError(f"--color {when!r} is not one of auto, always, never")
    if when == "auto":
        return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return when == "always"


def write(text: str) -> None:
    """The text on standard output, at once; OutputError where nobody reads it or the device is full."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as err:
        # What is still buffered would raise again when the interpreter closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise OutputError(f"standard output: cannot be written ({err.strerror or err})") from err
