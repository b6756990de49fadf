"""Tab-separated segment pairs: source, tab, target; or columns in any order under a header that names them.

There is no quoting: a quotation mark is a character of the text, a tab never is.
"""

from __future__ import annotations

from dataclasses import dataclass

from mtcheck.errors import FormatError
from mtcheck.readers.aligned import Cell, Row
from mtcheck.types import Anchor, Span


@dataclass(frozen=True, slots=True)
class Header:
    """Which column holds what; ``width`` is the number of columns, None the absence of one."""

    source: int
    target: int
    id: int | None
    source_language: int | None
    target_language: int | None
    width: int


PLAIN = Header(0, 1, None, None, None, 2)


def header(line: str) -> Header | None:
    """The columns that a first line names; None where it is a pair already."""
    names = [name.strip().lower() for name in line.split("\t")]
    if "source" not in names or "target" not in names:
        return None

    def column(name: str) -> int | None:
        return names.index(name) if name in names else None

    return Header(
        source=names.index("source"),
        target=names.index("target"),
        id=column("id"),
        source_language=column("source_lang"),
        target_language=column("target_lang"),
        width=len(names),
    )


def row(line: str, place: str, columns: Header) -> Row:
    """The pair in a line; ``place`` (``file:line``) begins the message where it is not one."""
    fields = line.split("\t")
    if len(fields) != columns.width:
        raise FormatError(
            f"{place}: {_count(len(fields))}, expected {columns.width}{_remedy(columns, len(fields))}"
        )
    starts: list[int] = []
    at = 0
    for field in fields:
        starts.append(at)
        at += len(field) + 1

    def cell(column: int) -> Cell:
        text = fields[column]
        start = starts[column]
        piece = Anchor(Span(0, len(text)), Span(start, start + len(text)))
        return Cell(text, (piece,) if text else ())

    def field_of(column: int | None) -> str | None:
        return (fields[column].strip() or None) if column is not None else None

    return Row(
        id=field_of(columns.id),
        source=cell(columns.source),
        target=cell(columns.target),
        source_language=field_of(columns.source_language),
        target_language=field_of(columns.target_language),
    )


def _count(fields: int) -> str:
    return "1 column" if fields == 1 else f"{fields} columns"


def _remedy(columns: Header, fields: int) -> str:
    if columns is PLAIN and fields > columns.width:
        return " (source, target); name more columns in a first line with source and target"
    if columns is PLAIN:
        return " (source, tab, target)"
    return " as in the first line"
