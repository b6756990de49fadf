"""Rows that people judged: a TSV file with a header, or JSON lines, gzipped or not."""

from __future__ import annotations

import csv
import gzip
import json
import math
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mtcheck.errors import FormatError, InputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

#: What a row may hold, and the column that each is looked for in unless another is named.
COLUMNS = ("source", "target", "score", "reference", "system", "item", "id", "spans", "tags", "post_edit")
_NEEDED = ("source", "target")


@dataclass(frozen=True, slots=True)
class JudgedPair:
    """A row of an evaluation set; ``score`` is higher for better translations, None where nobody judged.

    ``item`` tells which segment was translated: the translations of one item are compared with each other,
    and are drawn together. ``id`` names the row. ``spans`` are people's errors as a JSON list of [start, end,
    severity, …] in characters of the target, ``tags`` OK or BAD for each of its words, ``post_edit`` the
    target as a person corrected it; None where there are none.
    """

    source: str
    target: str
    score: float | None = None
    reference: str | None = None
    group: str = ""
    system: str = ""
    item: str = ""
    id: str | None = None
    spans: str | None = None
    tags: str | None = None
    post_edit: str | None = None


def read_judged(
    path: Path,
    *,
    columns: Mapping[str, str] | None = None,
    group_by: str | None = None,
    lower_is_better: bool = False,
) -> list[JudgedPair]:
    """The rows of a TSV file with a header, or of a JSONL file; either may be gzipped.

    ``columns`` renames: {"source": "en"} reads the source from column ``en``. ``group_by`` names the column
    whose values part the rows; without it rows are parted by ``dataset`` where there is such a column. Rows
    without an ``item`` are of one item where their sources are the same. ``lower_is_better`` turns the
    scores round. Raises FormatError or InputError.
    """
    names = {name: name for name in COLUMNS} | dict(columns or {})
    sign = -1.0 if lower_is_better else 1.0
    pairs = []
    for line, row in records(path):
        for name in COLUMNS:
            named = name in _NEEDED or name in (columns or {})
            if (name in _NEEDED and not isinstance(row.get(names[name]), str)) or (
                named and names[name] not in row
            ):
                have = ", ".join(sorted(row)) or "none"
                raise FormatError(
                    f"{path}:{line}: no column '{names[name]}' (there are: {have}); see --column"
                )
        if group_by is not None and group_by not in row:
            raise FormatError(f"{path}:{line}: no column '{group_by}' to group by; see --by")
        score = number(row.get(names["score"]), f"{path}:{line}", names["score"])
        source = str(row[names["source"]])
        name_of_row = _text(row, names["id"])
        pairs.append(
            JudgedPair(
                source=source,
                target=str(row[names["target"]]),
                score=None if score is None else sign * score,
                reference=_text(row, names["reference"]) or None,
                group=_text(row, group_by or "dataset"),
                system=_text(row, names["system"]),
                item=_text(row, names["item"]) or source,
                id=name_of_row or None,
                spans=_text(row, names["spans"]) or None,
                tags=_text(row, names["tags"]) or None,
                post_edit=_text(row, names["post_edit"]) or None,
            )
        )
    if not pairs:
        raise InputError(f"{path}: no rows to evaluate on")
    return pairs


def to_tsv(pairs: Sequence[JudgedPair]) -> str:
    """The rows as a table that ``read_judged`` reads; white space in texts becomes single spaces."""

    def cell(value: str | float | None) -> str:
        return "" if value is None else " ".join(str(value).split())

    columns = ("source", "target", "score", "reference", "system", "item", "id")
    lines = ["\t".join(columns)]
    lines += ["\t".join(cell(getattr(pair, name)) for name in columns) for pair in pairs]
    return "\n".join(lines) + "\n"


def _text(row: Mapping[str, object], column: str) -> str:
    value = row.get(column)
    return "" if value is None else str(value)


def number(raw: object, place: str, column: str) -> float | None:
    """The finite number that a cell holds, None for an empty cell; FormatError for anything else."""
    if raw is None or raw == "":
        return None
    try:
        value = math.nan if isinstance(raw, bool) else float(str(raw))
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise FormatError(f"{place}: '{raw}' is not a number; the column '{column}' wants one")
    return value


def kind_of(path: Path) -> str:
    """The suffix that names a file's form, ``.gz`` left out."""
    return Path(path.stem).suffix if path.suffix == ".gz" else path.suffix


def lines(path: Path) -> Iterator[str]:
    """The lines of a text file, gzipped or not, without their ends; InputError where it cannot be read."""
    try:
        with (
            gzip.open(path, "rt", encoding="utf-8", newline="\n")
            if path.suffix == ".gz"
            else path.open(encoding="utf-8", newline="\n")
        ) as stream:
            for line in stream:
                yield line.rstrip("\r\n")
    except (OSError, EOFError) as err:
        raise InputError(f"{path}: cannot be read ({getattr(err, 'strerror', None) or err})") from err
    except UnicodeDecodeError as err:
        raise InputError(f"{path}: not UTF-8 text (byte {err.start}); convert it first") from err


def records(path: Path) -> Iterator[tuple[int, dict[str, object]]]:
    """The rows with their line numbers; raises FormatError or InputError."""
    kind = kind_of(path)
    if kind not in (".tsv", ".jsonl"):
        raise InputError(f"{path}: not a .tsv or .jsonl file (.gz added or not); rename or convert it")
    if kind == ".tsv":
        csv.field_size_limit(sys.maxsize)
        table = csv.DictReader(lines(path), delimiter="\t", quoting=csv.QUOTE_NONE)
        try:
            for line, row in enumerate(table, 2):
                yield line, {key: value for key, value in row.items() if key is not None}
        except csv.Error as err:
            raise FormatError(f"{path}: not a table of tab-separated values ({err})") from err
    else:
        for line, text in enumerate(lines(path), 1):
            if text.strip():
                yield line, _record(text, path, line)


def _record(text: str, path: Path, line: int) -> dict[str, object]:
    try:
        row = json.loads(text)
    except (ValueError, RecursionError) as err:
        raise FormatError(f"{path}:{line}: not a JSON object ({err})") from err
    if not isinstance(row, dict):
        raise FormatError(f"{path}:{line}: not a JSON object; each line has to be one")
    return row
