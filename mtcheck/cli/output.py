"""Where results go: standard output, or files that appear whole or not at all."""

from __future__ import annotations

import contextlib
import glob
import os
import re
import secrets
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from mtcheck.errors import OutputError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mtcheck.reports import Renderer
    from mtcheck.types import Outcome, Severity


_WIDTH, _WIDEST = 100, 160
_PAGE = re.compile(r"\d{4,}\.html")
_STANDARD_OUTPUT = ("-", "/dev/stdout")


@dataclass(frozen=True, slots=True)
class Output:
    """A report to make: its renderer, and the file it goes to or None for standard output."""

    render: Renderer
    format: str
    path: Path | None


def outputs(formats: Sequence[str], *, inputs: Iterable[str] = ()) -> tuple[Output, ...]:
    """The reports that ``--format`` asks for, text on standard output if nothing else goes there.

    ``inputs`` are the files, folders and patterns that are checked. Raises UsageError or OutputError before
    any work is done: for an unknown format, two reports in one place, a file that is an input or would
    become one, or a place that cannot be written to.
    """
    from mtcheck.reports import renderer

    made: list[Output] = []
    for item in formats:
        name, colon, file = item.partition(":")
        if colon and not file:
            raise UsageError(f"--format {item!r}: the file's name is missing after the colon")
        path = None if not colon or file in _STANDARD_OUTPUT else Path(file)
        made.append(Output(renderer(name), name, path))
    if sum(output.path is None for output in made) > 1:
        raise UsageError(
            "--format: two reports for standard output; name a file for one, as in json:result.json"
        )
    places: set[Path] = set()
    for output in made:
        if output.path is not None:
            check_place(output.path, inputs)
            place = output.path.resolve()
            if place in places:
                raise UsageError(f"--format: two reports for the same file {output.path}")
            places.add(place)
    if all(output.path is not None for output in made):
        made.insert(0, Output(renderer("text"), "text", None))
    return tuple(made)


def check_place(path: Path, inputs: Iterable[str]) -> None:
    """Nothing, if a file can be written there and is none of ``inputs``; OutputError otherwise."""
    try:
        if path.is_dir():
            raise OutputError(f"{path}: is a folder; name a file in it")
        if not path.parent.is_dir():
            raise OutputError(f"{path}: there is no folder {path.parent}; make it first")
        for name in inputs:
            if name != "-":
                _keep_apart(path, name)
        # Permission bits don't tell the whole truth (read-only file systems, access lists): try.
        if path.is_file():
            with path.open("ab"):
                pass
        if _appears_whole(path):
            probe = _temporary(path)
            probe.touch(exist_ok=False)
            probe.unlink()
    except OSError as err:
        raise OutputError(f"{path}: cannot be written ({err.strerror}); choose another place") from err


def _keep_apart(path: Path, name: str) -> None:
    """Nothing, if a report at ``path`` leaves the input ``name`` as it is; OutputError otherwise."""
    from mtcheck.readers import EXTENSIONS

    try:
        place = Path(name)
        if place.is_dir():
            if path.suffix.lower() in EXTENSIONS and path.resolve().is_relative_to(place.resolve()):
                raise OutputError(
                    f"{path}: lies among the articles and would be taken for one; choose another folder"
                )
        elif path.exists():
            found = [place] if place.exists() else [Path(item) for item in glob.glob(name, recursive=True)]
            if any(item.samefile(path) for item in found):
                raise OutputError(f"{path}: is an input; name another file for the report")
    except OSError:
        return  # an input that cannot be looked at is the reader's business


def _appears_whole(path: Path) -> bool:
    """Whether the file can be replaced by a finished one; a device or a pipe can only be written to."""
    return path.is_file() or not path.exists()


def _temporary(path: Path) -> Path:
    return path.resolve().with_name(f".mtcheck-{secrets.token_hex(8)}.tmp")


def write_file(path: Path, text: str) -> None:
    """Put the text into the file at once: whoever looks sees the old content or all of the new."""
    write_bytes(path, text.encode("utf-8", "backslashreplace"))


def write_bytes(path: Path, data: bytes) -> None:
    """Put the bytes into the file at once; an existing file keeps its permission bits."""
    try:
        if not _appears_whole(path):
            path.write_bytes(data)
            return
        temporary = _temporary(path)
        try:
            with temporary.open("xb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            if path.exists():
                shutil.copymode(path, temporary)
            temporary.replace(path.resolve())
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as err:
        raise OutputError(f"{path}: cannot be written ({err.strerror or err})") from err


def emit(
    outcome: Outcome, wanted: Iterable[Output], *, colour: str = "auto", min_level: Severity = "minor"
) -> None:
    """Render the outcome and put each report where it goes, files first.

    Flags below ``min_level`` are left out, except of JSON, which is what a result is saved as. Where GitHub
    runs the call and annotations are asked for, the job's summary gets the whole as Markdown.
    """
    from mtcheck.reports import renderer, shown

    wanted = tuple(wanted)
    visible = shown(outcome, min_level)
    rendered = [
        (output, _rendered(output, outcome if output.format == "json" else visible, colour))
        for output in wanted
    ]
    summary = os.environ.get("GITHUB_STEP_SUMMARY")
    if summary and any(output.format == "github" for output in wanted):
        _append(Path(summary), renderer("markdown")(visible))
    for output, text in rendered:
        if output.path is not None and output.format == "html" and visible.many:
            _write_site(output.path, visible)
        elif output.path is not None:
            write_file(output.path, text)
    for output, text in rendered:
        if output.path is None:
            write(text)


def _write_site(path: Path, outcome: Outcome) -> None:
    """The start page in the file, and a page for each article in a folder of the same name beside it.

    Pages that an earlier result left there go; nothing else in the folder is touched.
    """
    from mtcheck.reports.html import site

    folder = path.with_name(f"{path.stem}.articles")
    start, pages = site(outcome, quote(folder.name))
    try:
        folder.mkdir(exist_ok=True)
        for left in folder.iterdir():
            if _PAGE.fullmatch(left.name) and left.name not in pages:
                left.unlink()
    except OSError as err:
        raise OutputError(f"{folder}: cannot be written ({err.strerror or err})") from err
    for name, text in pages.items():
        write_file(folder / name, text)
    write_file(path, start)


def _append(path: Path, text: str) -> None:
    try:
        with path.open("a", encoding="utf-8", errors="backslashreplace") as stream:
            stream.write(text)
    except OSError as err:
        raise OutputError(f"{path}: cannot be written ({err.strerror or err})") from err


def _rendered(output: Output, outcome: Outcome, colour: str) -> str:
    if output.path is not None:
        return output.render(outcome)
    width = shutil.get_terminal_size((_WIDTH, 24)).columns if _is_terminal() else _WIDTH
    return output.render(outcome, colour=coloured(colour), width=min(width, _WIDEST))


def _is_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()


def coloured(when: str) -> bool:
    """Whether standard output gets colours: asked for, or a terminal where nothing speaks against it."""
    if when not in ("auto", "always", "never"):
        raise UsageError(f"--color {when!r} is not one of auto, always, never")
    if when == "auto":
        return _is_terminal() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return when == "always"


def write(text: str) -> None:
    """The text on standard output, at once; OutputError where nobody reads it or the device is full."""
    if sys.stdout is None:
        raise OutputError("standard output: cannot be written (it is closed)")
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as err:
        drop_output()
        raise OutputError(f"standard output: cannot be written ({err.strerror or err})") from err


def write_data(data: bytes) -> None:
    """The bytes on standard output as they are, at once; OutputError as for ``write``."""
    if sys.stdout is None:
        raise OutputError("standard output: cannot be written (it is closed)")
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except OSError as err:
        drop_output()
        raise OutputError(f"standard output: cannot be written ({err.strerror or err})") from err


def drop_output() -> None:
    """Let go of what standard output did not take: it would raise again when the interpreter ends."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def report_failures(outcome: Outcome) -> None:
    """One line on standard error, naming the first, where there are pairs that could not be judged."""
    if outcome.failures:
        first = outcome.failures[0]
        more = f" (and {len(outcome.failures) - 1} more)" if len(outcome.failures) > 1 else ""
        remark("error", f"{first.path}: {first.message}{more}")


def remark(kind: str, message: str) -> None:
    """One line on standard error: an error, a warning or a note."""
    from mtcheck.reports.escaping import visible

    if sys.stderr is not None:
        # A reader that has gone away must not turn the message into a second failure.
        with contextlib.suppress(OSError):
            print(f"mtcheck: {kind}: {visible(' '.join(message.split()))}", file=sys.stderr, flush=True)  # noqa: T201
