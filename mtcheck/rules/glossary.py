"""A user's glossary: which terms have to be translated how.

A TBX file (``tbx.py``), or a CSV file (UTF-8, comma or semicolon) with the columns ``source_lang``,
``source_term``, ``target_lang``, ``target_term`` and ``forbidden``; the last two hold alternatives with ``|``
between them, ``forbidden`` may be empty or left out.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from pathlib import Path

from mtcheck.errors import ConfigError
from mtcheck.rules.tbx import Concept, concepts, looks_like_tbx
from mtcheck.types import primary

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
    """The entries of a glossary in the order of its file; a TBX file gives concepts of many languages."""

    entries: tuple[Entry, ...] = ()
    concepts: tuple[Concept, ...] = ()

    def between(self, source_language: str, target_language: str) -> tuple[Entry, ...]:
        """The entries for a pair of languages (BCP 47), one for each source term.

        An entry for ``de`` serves ``de-CH``; one for ``de-CH`` serves other German only where the glossary
        has no German for it. A term that several entries have may be translated as any of them says.
        """
        named = {entry.source_language for entry in self.entries} | {
            terms.language for concept in self.concepts for terms in concept.terms
        }
        also = {entry.target_language for entry in self.entries} | (named if self.concepts else set())
        sources, targets = _serving(named, source_language), _serving(also, target_language)
        found: dict[str, Entry] = {}
        for entry in self.entries:
            if entry.source_language in sources and entry.target_language in targets:
                _add(found, entry)
        for concept in self.concepts:
            target = [terms for terms in concept.terms if terms.language in targets]
            accepted = tuple(dict.fromkeys(term for terms in target for term in terms.accepted))
            forbidden = tuple(dict.fromkeys(term for terms in target for term in terms.forbidden))
            if not accepted and not forbidden:
                continue
            for terms in concept.terms:
                if terms.language in sources:
                    for term in (*terms.accepted, *terms.forbidden):
                        _add(found, Entry(terms.language, term, target_language, accepted, forbidden))
        return tuple(found.values())


def _add(found: dict[str, Entry], entry: Entry) -> None:
    """Puts an entry beside those of the same term: what one accepts, another does not forbid."""
    before = found.get(entry.source_term)
    if before is None:
        found[entry.source_term] = entry
        return
    accepted = tuple(dict.fromkeys((*before.accepted, *entry.accepted)))
    forbidden = tuple(
        term for term in dict.fromkeys((*before.forbidden, *entry.forbidden)) if term not in accepted
    )
    found[entry.source_term] = Entry(
        before.source_language, before.source_term, before.target_language, accepted, forbidden
    )


def _serving(named: set[str], asked: str) -> set[str]:
    """Those of the languages named that serve the one asked for."""
    covering = {language for language in named if _covers(language, asked)}
    return covering or {language for language in named if primary(language) == primary(asked)}


def _covers(entry: str, asked: str) -> bool:
    left, right = entry.replace("_", "-").lower(), asked.replace("_", "-").lower()
    return left == right or right.startswith(left + "-")


def load(path: str | Path) -> Glossary:
    """The glossary in a TBX or CSV file; ConfigError names the line that cannot be read."""
    try:
        data = Path(path).read_bytes()
    except OSError as err:
        raise ConfigError(f"{path}: the glossary cannot be read ({err.strerror})") from err
    if looks_like_tbx(data, str(path)):
        return Glossary(concepts=concepts(data, str(path)))
    return _from_csv(data, path)


def _from_csv(data: bytes, path: str | Path) -> Glossary:
    try:
        text = data.decode("utf-8-sig")
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
