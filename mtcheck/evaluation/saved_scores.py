"""Scores that are on disk already: JSON lines with id and score, as ``mtcheck score`` writes them, or TSV.

A TSV file has a header that names ``score`` and perhaps ``id``, or none and then one column of scores or two
of ids and scores.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mtcheck.errors import FormatError, InputError
from mtcheck.evaluation.judgements import kind_of, lines, number

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from mtcheck.evaluation.judgements import JudgedPair

_HINT = "name the column of the data that has the ids with --column id=COLUMN"


@dataclass(frozen=True, slots=True)
class SavedScores:
    """Scores in the order of their file; ``ids`` is None where it names no rows, ``signature`` no model.
    ``truncated`` counts those of pairs that did not fit the model.
    """

    path: Path
    values: tuple[float, ...]
    ids: tuple[str, ...] | None
    signature: str | None
    truncated: int = 0

    def of(self, pairs: Sequence[JudgedPair]) -> list[float]:
        """One score for each pair: by id where both sides have ids, otherwise line by line.

        By id, a pair that nobody judged needs none and gets NaN. Raises InputError where there is none for a
        pair, or where it cannot be told which.
        """
        if self.ids is not None and any(pair.id is not None for pair in pairs):
            return self._by_id(self.ids, pairs)
        if len(self.values) != len(pairs):
            raise InputError(
                f"{self.path}: {len(self.values)} scores for {len(pairs)} rows; write one for each row, in "
                f"order, or give both ids ({_HINT})"
            )
        return list(self.values)

    def _by_id(self, ids: Sequence[str], pairs: Sequence[JudgedPair]) -> list[float]:
        for names, what in ((ids, "score"), ([pair.id for pair in pairs if pair.id is not None], "row")):
            twice = next((name for name, count in Counter(names).items() if count > 1), None)
            if twice is not None:
                raise InputError(f"{self.path}: the id '{twice}' has more than one {what}; {_HINT}")
        known = dict(zip(ids, self.values, strict=True))
        missing = [pair.id for pair in pairs if pair.score is not None and pair.id not in known]
        if missing:
            first = "a row without an id" if missing[0] is None else f"the id '{missing[0]}'"
            more = f" and {len(missing) - 1} more" if len(missing) > 1 else ""
            raise InputError(f"{self.path}: no score for {first}{more}; {_HINT}")
        return [known.get(pair.id or "", math.nan) for pair in pairs]


def read_scores(path: Path) -> SavedScores:
    """The scores in a file; raises FormatError or InputError."""
    kind = kind_of(path)
    if kind not in (".tsv", ".txt", ".jsonl"):
        raise InputError(f"{path}: not a .jsonl, .tsv or .txt file (.gz added or not); rename or convert it")
    rows = _json_rows(path) if kind == ".jsonl" else _table_rows(path)
    if not rows:
        raise InputError(f"{path}: holds no score")
    values, ids = [], []
    for line, row in rows:
        value = number(row.get("score"), f"{path}:{line}", "score")
        if value is None:
            raise FormatError(f"{path}:{line}: no score; each line needs one")
        values.append(value)
        if row.get("id") is not None:
            ids.append(str(row["id"]))
    if ids and len(ids) != len(values):
        raise FormatError(f"{path}: {len(ids)} of {len(values)} scores have an id; all or none have to")
    models = {str(row["model"]) for _, row in rows if row.get("model")}
    if len(models) > 1:
        raise FormatError(f"{path}: scores of {len(models)} models; put each model's into a file of its own")
    truncated = sum(row.get("truncated") is True for _, row in rows)
    return SavedScores(path, tuple(values), tuple(ids) or None, next(iter(models), None), truncated)


def _json_rows(path: Path) -> list[tuple[int, Mapping[str, object]]]:
    rows: list[tuple[int, Mapping[str, object]]] = []
    for line, text in enumerate(lines(path), 1):
        if not text.strip():
            continue
        try:
            row = json.loads(text)
        except (ValueError, RecursionError) as err:
            raise FormatError(f"{path}:{line}: not JSON ({err})") from err
        if isinstance(row, int | float):
            row = {"score": row}
        if not isinstance(row, dict):
            raise FormatError(f"{path}:{line}: neither an object with a score nor a number")
        rows.append((line, row))
    return rows


def _table_rows(path: Path) -> list[tuple[int, Mapping[str, object]]]:
    table = [(line, text.split("\t")) for line, text in enumerate(lines(path), 1) if text.strip()]
    if not table:
        return []
    header: Sequence[str] = table[0][1]
    if "score" in header:
        del table[0]
    elif len(header) <= 2:
        header = ("id", "score")[-len(header) :]
    else:
        raise FormatError(f"{path}:1: no column 'score' (there are: {', '.join(header)})")
    rows: list[tuple[int, Mapping[str, object]]] = []
    for line, cells in table:
        if len(cells) != len(header):
            raise FormatError(f"{path}:{line}: {len(cells)} columns instead of {len(header)}")
        rows.append((line, dict(zip(header, cells, strict=True))))
    return rows
