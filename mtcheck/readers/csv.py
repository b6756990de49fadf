"""CSV (RFC 4180) with named columns: comma, semicolon or tab, told by the first line.

``source`` and ``target`` are the columns unless the settings name others; a text may hold quotation marks,
delimiters and line ends within quotation marks.
"""

from __future__ import annotations

from collections import Counter
from difflib import get_close_matches
from typing import TYPE_CHECKING

from mtcheck.errors import FormatError
from mtcheck.readers.aligned import Cell, Row
from mtcheck.types import Anchor, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

NAMES = ("id", "source", "target", "source_lang", "target_lang")


def rows(raw: str, path: str, columns: Mapping[str, str] | None) -> list[Row]:
    """The pairs of a file; FormatError names the line that is not one."""
    delimiter = _delimiter(raw)
    records = _records(raw, delimiter, path)
    _, header = next(records, (1, []))
    places = _columns([_name(cell.text) for cell in header], path, columns or {})
    found = []
    for line, record in records:
        if len(record) == 1 and not record[0].text.strip():
            continue
        if len(record) != len(header):
            raise FormatError(
                f"{path}:{line}: {len(record)} column{'' if len(record) == 1 else 's'}, "
                f"expected {len(header)} as in the first line"
            )

        def value(name: str, record: list[Cell] = record) -> str | None:
            return record[places[name]].text.strip() or None if name in places else None

        found.append(
            Row(
                value("id") or str(line),
                record[places["source"]],
                record[places["target"]],
                value("source_lang"),
                value("target_lang"),
            )
        )
    return found


def _name(text: str) -> str:
    return " ".join(text.split())[:80]


def _delimiter(raw: str) -> str:
    first = raw.split("\n", 1)[0]
    counts = Counter({mark: first.count(mark) for mark in (",", ";", "\t")})
    return counts.most_common(1)[0][0]


def _columns(names: list[str], path: str, wanted: Mapping[str, str]) -> dict[str, int]:
    """Which column holds what; the settings' names count, else the usual ones whatever their case."""
    doubled = [name for name, count in Counter(names).items() if count > 1 and name]
    lowered = [name.lower() for name in names]
    places: dict[str, int] = {}
    for key in NAMES:
        if key in wanted:
            name = wanted[key]
            if name not in names:
                near = get_close_matches(name, names, n=1)
                hint = f" Did you mean {near[0]!r}?" if near else ""
                raise FormatError(
                    f"{path}:1: there is no column {name!r}.{hint} There are: {', '.join(names)}"
                )
            if name in doubled:
                raise FormatError(f"{path}:1: there are two columns {name!r}; give each its own name")
            places[key] = names.index(name)
        elif key in lowered:
            places[key] = lowered.index(key)
    for key in ("source", "target"):
        if key not in places:
            raise FormatError(
                f"{path}:1: no column {key!r} in the first line ({', '.join(names)}); name it in the "
                f'settings, as in columns = {{{key} = "…"}}'
            )
    return places


def _records(raw: str, delimiter: str, path: str) -> Iterator[tuple[int, list[Cell]]]:
    """The records with the lines that they begin in."""
    at, line = 0, 1
    while at < len(raw):
        first = line
        record: list[Cell] = []
        while True:
            field, end = (
                _quoted(raw, at, path, line) if raw.startswith('"', at) else _bare(raw, at, delimiter)
            )
            record.append(field)
            line += raw.count("\n", at, end)
            at = end
            if raw.startswith(delimiter, at):
                at += 1
                continue
            break
        if at < len(raw) and raw[at] not in "\r\n":
            raise FormatError(
                f"{path}:{line}: text after a closing quotation mark; double the marks in a text"
            )
        at += 2 if raw.startswith("\r\n", at) else 1
        line += 1
        yield first, record


def _bare(raw: str, at: int, delimiter: str) -> tuple[Cell, int]:
    end = at
    while end < len(raw) and raw[end] not in "\r\n" and raw[end] != delimiter:
        end += 1
    return Cell(raw[at:end], (Anchor(Span(0, end - at), Span(at, end)),) if end > at else ()), end


def _quoted(raw: str, at: int, path: str, line: int) -> tuple[Cell, int]:
    pieces: list[Anchor] = []
    text: list[str] = []
    length, start = 0, at + 1
    while True:
        mark = raw.find('"', start)
        if mark < 0:
            raise FormatError(f"{path}:{line}: a quotation mark that is never closed")
        if mark > start:
            pieces.append(Anchor(Span(length, length + mark - start), Span(start, mark)))
            text.append(raw[start:mark])
            length += mark - start
        if not raw.startswith('""', mark):
            return Cell("".join(text), tuple(pieces)), mark + 1
        pieces.append(Anchor(Span(length, length + 1), Span(mark, mark + 2)))
        text.append('"')
        length += 1
        start = mark + 2
