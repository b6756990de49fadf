"""A user's glossary: which terms have to be translated how.

A CSV file (UTF-8, comma or semicolon) with the columns ``source_lang``, ``source_term``, ``target_lang``,
``target_term`` and ``forbidden``; the last two hold alternatives with ``|`` between them, ``forbidden`` may
be empty or left out.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from pathlib import Path

from mtcheck.errors import ConfigError

COLUMNS = ("source_lang", "source_term", "target_lang", "target_term")


@dataclass(frozen=True, slots=True)
class Entry:
    """A term with the translations that are accepted and those that are forbidden."""

    source_language: str
    source_term: str
    target_language: str
    accepted: tuple[str, ...]
    forbidden: tuple[str, ...] = ()


@dataclass(frozen=True)
class Glossary:
    """The entries of a glossary in the order of its file."""

    entries: tuple[Entry, ...]

    def between(self, source_language: str, target_language: str) -> tuple[Entry, ...]:
        """The entries for a pair of languages (BCP 47; an entry for ``de`` serves ``de-CH``)."""
        return tuple(
            entry
            for entry in self.entries
            if _covers(entry.source_language, source_language)
            and _covers(entry.target_language, target_language)
        )


def _covers(entry: str, asked: str) -> bool:
    left, right = entry.replace("_", "-").lower(), asked.replace("_", "-").lower()
    return left == right or right.startswith(left + "-")


def load(path: str | Path) -> Glossary:
    """The glossary in a CSV file; ConfigError names the line that cannot be read."""
    file = Path(path)
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except OSError as err:
        raise ConfigError(f"{path}: the glossary cannot be read ({err.strerror})") from err
    except UnicodeDecodeError as err:
        raise ConfigError(f"{path}: the glossary is not UTF-8 (byte {err.start}); save it as UTF-8") from err
    head = text.partition("\n")[0]
    delimiter = ";" if head.count(";") > head.count(",") else ","
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[tuple[int, list[str]]] = []
    try:
        for row in reader:
            rows.append((reader.line_num, [cell.strip() for cell in row]))
    except csv.Error as err:
        raise ConfigError(f"{path}:{reader.line_num}: not valid CSV ({err})") from err
    if not rows:
        raise ConfigError(
            f"{path}: the glossary is empty; its first line names the columns {', '.join(COLUMNS)}"
        )
    names = [name.lower() for name in rows[0][1]]
    lacking = [column for column in COLUMNS if column not in names]
    if lacking:
        raise ConfigError(
            f"{path}:1: the column {lacking[0]} is missing; needed are {', '.join(COLUMNS)} (and forbidden)"
        )
    return Glossary(
        tuple(
            _entry(f"{path}:{line}", dict(zip(names, row, strict=False)), len(names), len(row))
            for line, row in rows[1:]
            if any(row)
        )
    )


def _entry(place: str, cells: dict[str, str], expected: int, found: int) -> Entry:
    if found > expected:
        raise ConfigError(f"{place}: {found} columns where the first line names {expected}; quote the commas")
    for column in COLUMNS:
        if not cells.get(column):
            raise ConfigError(f"{place}: {column} is empty")
    return Entry(
        cells["source_lang"],
        cells["source_term"],
        cells["target_lang"],
        _alternatives(cells["target_term"]),
        _alternatives(cells.get("forbidden", "")),
    )


def _alternatives(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split("|") if part.strip())
