"""Files and streams of segment pairs, in either format.

A file is read whole, so that places lead into it; a stream is read line by line and keeps nothing.
"""

from __future__ import annotations

import codecs
import hashlib
import io
import sys
from contextlib import ExitStack
from difflib import get_close_matches
from os import fspath
from pathlib import Path, PurePath
from typing import IO, TYPE_CHECKING

from mtcheck.errors import FormatError, InputError, UsageError
from mtcheck.readers import jsonl, tsv
from mtcheck.readers.aligned import AlignedDocuments, Cell, Row, Unit, side
from mtcheck.readers.decoding import Decoded, decode, load, os_reason
from mtcheck.types import Document, SegmentPair

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from os import PathLike

PAIR_EXTENSIONS: dict[str, str] = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".tsv": "tsv",
    ".tab": "tsv",
    ".csv": "csv",
    ".xlf": "xliff",
    ".xliff": "xliff",
    ".tmx": "tmx",
    ".po": "po",
}
_FORMATS = ("jsonl", "tsv", "csv", "xliff", "tmx", "po")
# Read as a whole: a pair of these takes more than a line, or needs to know what came before.
_WHOLE = frozenset(("csv", "xliff", "tmx", "po"))
# A segment is a sentence or a paragraph; a line of megabytes is a file of another kind.
MAX_LINE = 2_000_000


def read_pairs(
    path: str | PathLike[str],
    *,
    encoding: str | None = None,
    format: str | None = None,  # noqa: A002
    columns: Mapping[str, str] | None = None,
    from_: str | None = None,
    to: str | None = None,
) -> AlignedDocuments:
    """Both sides of a file of pairs, or of standard input where ``path`` is ``-``.

    ``columns`` say what the columns of a CSV file are called; ``from_`` and ``to`` choose among the languages
    of a file that holds several.
    """
    name = fspath(path)
    decoded = load(name, encoding=encoding)
    kind = format or PAIR_EXTENSIONS.get(PurePath(name).suffix.lower())
    return pairs_of(decoded, name, kind, columns=columns, from_=from_, to=to)


def read_pairs_data(data: bytes, path: str, *, encoding: str | None = None) -> AlignedDocuments:
    """Both sides of the bytes of a file that is called ``path``, as ``read_pairs`` gives them."""
    decoded = Decoded(decode(data, path, encoding=encoding), hashlib.sha256(data).hexdigest())
    return pairs_of(decoded, path, PAIR_EXTENSIONS.get(PurePath(path).suffix.lower()))


def pairs_of(
    decoded: Decoded,
    path: str,
    name: str | None,
    *,
    columns: Mapping[str, str] | None = None,
    from_: str | None = None,
    to: str | None = None,
) -> AlignedDocuments:
    """Both sides of a decoded text of pairs; the format is told by its first line where ``name`` is None."""
    reader = _Reader(path, name)
    sources: list[tuple[int, Cell]] = []
    targets: list[tuple[int, Cell]] = []
    ids: list[str | int | float] = []
    units: list[Unit] = []
    languages: dict[str, set[str | None]] = {"source": set(), "target": set()}
    if reader.format in _WHOLE:
        placed = _whole(reader.format, decoded.raw, _shown(path), columns, from_, to)
    else:
        placed = _by_line(reader, decoded.raw)
    for number, at, row in placed:
        if reader.format in _WHOLE and not row.source.text.strip() and not row.target.text.strip():
            continue
        sources.append((at, row.source))
        targets.append((at, row.target))
        ids.append(str(number) if row.id is None else row.id)
        languages["source"].add(row.source_language)
        languages["target"].add(row.target_language)
        if row.unit is not None:
            units.append(row.unit)
    if not ids:
        raise InputError(f"{_shown(path)}: no segment pair in this file; there is nothing to check")
    documents: list[Document] = []
    for which, cells in (("source", sources), ("target", targets)):
        built = side(cells)
        if not built.text.strip():
            raise InputError(f"{_shown(path)}: every {which} text is empty; there is nothing to check")
        documents.append(
            Document(
                path=path,
                format=reader.format or "tsv",
                raw=decoded.raw,
                text=built.text,
                blocks=built.blocks,
                sha256=decoded.sha256,
                anchors=built.anchors,
                language=_one(languages[which], path, which),
            )
        )
    return AlignedDocuments(documents[0], documents[1], tuple(ids), tuple(units))


def _by_line(reader: _Reader, raw: str) -> Iterator[tuple[int, int, Row]]:
    """The rows of a text with their lines' numbers and offsets."""
    at = 0
    for number, line in enumerate(raw.split("\n"), start=1):
        row = reader.row(line.removesuffix("\r"), number)
        if row is not None:
            yield number, at, row
        at += len(line) + 1


def _whole(
    kind: str | None,
    raw: str,
    path: str,
    columns: Mapping[str, str] | None,
    from_: str | None,
    to: str | None,
) -> Iterator[tuple[int, int, Row]]:
    """The rows of a format that is read as a whole, numbered; places count from the file's beginning."""
    if kind == "xliff":
        from mtcheck.readers import xliff

        found = xliff.rows(raw, path)
    elif kind == "tmx":
        from mtcheck.readers import tmx

        found = tmx.rows(raw, path, from_=from_, to=to)
    elif kind == "po":
        from mtcheck.readers import po

        found = po.rows(raw, path)
    else:
        from mtcheck.readers import csv

        found = csv.rows(raw, path, columns)
    for number, row in enumerate(found, start=1):
        yield number, 0, row


def iter_pairs(
    path: str | PathLike[str],
    *,
    encoding: str | None = None,
    format: str | None = None,  # noqa: A002
) -> Iterator[SegmentPair]:
    """The pairs of a file, or of standard input where ``path`` is ``-``, one at a time.

    Nothing is kept, so that memory does not grow with the input. Blank lines are passed over. An error names
    its line; the pairs before it have been given out.
    """
    name = fspath(path)
    kind = format or PAIR_EXTENSIONS.get(PurePath(name).suffix.lower())
    if kind in _WHOLE:
        for number, _, row in _whole(kind, load(name, encoding=encoding).raw, name, None, None, None):
            if row.source.text.strip() or row.target.text.strip():
                yield row.pair(number)
        return
    if name == "-":
        yield from pairs_in(sys.stdin.buffer, path=name, encoding=encoding, format=kind)
        return
    with ExitStack() as stack:
        try:
            stream = stack.enter_context(Path(name).open("rb"))
        except OSError as err:
            raise InputError(f"{name}: {os_reason(err)}") from err
        yield from pairs_in(stream, path=name, encoding=encoding, format=kind)


def pairs_in(
    stream: IO[bytes],
    *,
    path: str = "-",
    encoding: str | None = None,
    format: str | None = None,  # noqa: A002
) -> Iterator[SegmentPair]:
    """The pairs of an open stream, one at a time; ``path`` is what messages call it."""
    reader = _Reader(path, format)
    for number, line in enumerate(_lines(stream, reader, encoding or "utf-8"), start=1):
        row = reader.row(line, number)
        if row is not None:
            yield row.pair(number)


def pairs_from_text(
    text: str,
    *,
    path: str = "-",
    format: str | None = None,  # noqa: A002
    columns: Mapping[str, str] | None = None,
    from_: str | None = None,
    to: str | None = None,
) -> AlignedDocuments:
    """Both sides of a text of pairs, as ``read_pairs`` gives those of a file."""
    data = text.encode("utf-8", errors="surrogatepass")
    decoded = Decoded(decode(data, path), hashlib.sha256(data).hexdigest())
    return pairs_of(decoded, path, format, columns=columns, from_=from_, to=to)


class _Reader:
    """Reads lines in the format that was named, or that the first of them shows."""

    def __init__(self, path: str, name: str | None) -> None:
        if name is not None and name not in _FORMATS:
            near = get_close_matches(name, _FORMATS, n=1)
            hint = f" Did you mean '{near[0]}'?" if near else ""
            raise UsageError(f"Unknown format of segment pairs '{name}'.{hint} Known: {', '.join(_FORMATS)}")
        self.path = path
        self.format = name
        self._columns: tsv.Header | None = None

    def place(self, number: int) -> str:
        return f"{_shown(self.path)}:{number}"

    def row(self, line: str, number: int) -> Row | None:
        """The pair in a line; None for a blank line or a header."""
        if not line.strip():
            return None
        if self.format is None:
            self.format = "jsonl" if line.lstrip().startswith("{") else "tsv"
        if self.format == "jsonl":
            return jsonl.row(line, self.place(number))
        if self._columns is None:
            columns = tsv.header(line)
            self._columns = columns or tsv.PLAIN
            if columns:
                return None
        return tsv.row(line, self.place(number), self._columns)


def _lines(stream: IO[bytes], reader: _Reader, encoding: str) -> Iterator[str]:
    try:
        # In these a line end is not a byte of its own.
        wide = codecs.lookup(encoding).name.startswith(("utf-16", "utf-32"))
    except LookupError as err:
        raise UsageError(
            f"Unknown encoding '{encoding}'. Examples: utf-8, cp1252, latin-1, shift_jis"
        ) from err
    text = io.TextIOWrapper(stream, encoding=encoding, newline="\n") if wide else None
    number = 0
    while True:
        number += 1
        place = reader.place(number)
        try:
            line = _decoded(stream, encoding, place) if text is None else text.readline(MAX_LINE + 1)
        except UnicodeError as err:
            raise InputError(
                f"{place}: not {encoding.upper()} ({err}); give the file's own encoding with --encoding, "
                "or save it as UTF-8"
            ) from err
        if not line:
            return
        if len(line) > MAX_LINE:
            raise FormatError(f"{place}: a line of over {MAX_LINE / 1e6:.0f} MB is no segment pair")
        if "\0" in line:
            raise InputError(f"{place}: holds a NUL character; it looks like a binary file or UTF-16")
        yield (line.removeprefix("\ufeff") if number == 1 else line).rstrip("\r\n")


def _decoded(stream: IO[bytes], encoding: str, place: str) -> str:
    data = stream.readline(MAX_LINE + 1)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as err:
        if len(data) > MAX_LINE:
            return "?" * len(data)
        raise InputError(
            f"{place}: not {encoding.upper()} (byte 0x{data[err.start]:02x} at byte {err.start + 1} of the "
            "line); give the file's own encoding with --encoding, or save it as UTF-8"
        ) from err


def _one(languages: set[str | None], path: str, which: str) -> str | None:
    named = sorted(language for language in languages if language)
    if len(named) > 1:
        raise FormatError(
            f"{_shown(path)}: more than one {which} language ({', '.join(named)}); "
            "give each pair of languages a file of its own"
        )
    return named[0] if named else None


def _shown(path: str) -> str:
    return "standard input" if path == "-" else path
