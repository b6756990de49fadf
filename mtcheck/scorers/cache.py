"""Scores that have been worked out before, kept in SQLite by the texts' hash and the scorer's signature.

The signature names weights, version and settings, so nothing that is read back can be another model's
number. Several processes may use one file: it is in write-ahead mode, and each batch of new scores is one
transaction. A file that cannot be used is passed over, and scoring goes on without it: silently where it may
not be written, with a warning where it is damaged. It does not grow without bound: past a limit the older
half of the scores goes.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import time
import warnings
from contextlib import closing
from typing import TYPE_CHECKING

from mtcheck.errors import MtcheckWarning
from mtcheck.scorers.checkpoints import cache_dir
from mtcheck.scorers.wrapped import WrappedScorer, from_row, to_row

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from mtcheck.scorers.base import Scorer
    from mtcheck.types import Score

# Asked for at once; SQLite takes some thousands of parameters.
_AT_ONCE = 500
# Scored at once, so that an interrupted run keeps what it has.
_KEPT_AT_ONCE = 256
# In bytes; about two million segments.
_LARGEST = 1 << 29


class CachedScorer(WrappedScorer):
    """A scorer that asks another one only for what it has not scored before."""

    def __init__(
        self,
        scorer: Scorer,
        path: Path | None = None,
        *,
        at_once: int = _KEPT_AT_ONCE,
        largest: int = _LARGEST,
    ) -> None:
        super().__init__(scorer)
        self._at_once, self._largest = at_once, largest
        self._path = path if path is not None else cache_dir() / "scores.sqlite3"
        self.hits = 0
        self._warned = False

    def score(
        self,
        pairs: Sequence[tuple[str, str]],
        *,
        source_language: str,
        target_language: str,
        progress: Callable[[int], None] | None = None,
    ) -> list[Score]:
        """One score for each pair, in order, the same whether it was kept or is new."""
        if not pairs:
            # Whether the languages are known is the scorer's to say.
            return self._scorer.score(pairs, source_language=source_language, target_language=target_language)
        keys = [self._key(pair, source_language, target_language) for pair in pairs]
        found = self._read(dict.fromkeys(keys))
        known = sum(key in found for key in keys)
        self.hits += known
        if progress is not None and known:
            progress(known)
        lacking = {key: pair for key, pair in zip(keys, pairs, strict=True) if key not in found}
        waiting = list(lacking)
        for start in range(0, len(waiting), self._at_once):
            part = waiting[start : start + self._at_once]
            scores = self._scorer.score(
                [lacking[key] for key in part],
                source_language=source_language,
                target_language=target_language,
                progress=progress,
            )
            new = dict(zip(part, scores, strict=True))
            self._write(new)
            found |= new
        return [found[key] for key in keys]

    def _key(self, pair: tuple[str, str], source_language: str, target_language: str) -> bytes:
        parts = (self.signature, source_language, target_language, *pair)
        whole = hashlib.sha256()
        for part in parts:
            data = part.encode("utf-8", "surrogatepass")
            whole.update(len(data).to_bytes(8, "little") + data)
        return whole.digest()

    def _open(self) -> sqlite3.Connection:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        base = sqlite3.connect(self._path, timeout=60, isolation_level=None)
        base.execute("PRAGMA journal_mode=WAL")
        base.execute("PRAGMA synchronous=NORMAL")
        base.execute(
            "CREATE TABLE IF NOT EXISTS scores "
            "(key BLOB PRIMARY KEY, score TEXT NOT NULL, kept REAL NOT NULL) WITHOUT ROWID"
        )
        return base

    def _read(self, keys: dict[bytes, None]) -> dict[bytes, Score]:
        out: dict[bytes, Score] = {}
        wanted = list(keys)
        try:
            with closing(self._open()) as base:
                for start in range(0, len(wanted), _AT_ONCE):
                    part = wanted[start : start + _AT_ONCE]
                    marks = ",".join("?" * len(part))
                    rows = base.execute(
                        f"SELECT key, score FROM scores WHERE key IN ({marks})",  # noqa: S608
                        part,
                    )
                    for key, score in rows:
                        out[key] = from_row(json.loads(score), self.signature)
        except (sqlite3.Error, OSError, ValueError, KeyError, TypeError) as err:
            self._passed_over(err)
            return {}
        return out

    def _write(self, scores: dict[bytes, Score]) -> None:
        now = time.time()
        rows = [(key, json.dumps(to_row(score), separators=(",", ":")), now) for key, score in scores.items()]
        try:
            with closing(self._open()) as base:
                base.execute("BEGIN IMMEDIATE")
                base.executemany("INSERT OR REPLACE INTO scores VALUES (?, ?, ?)", rows)
                if _size(base) > self._largest:
                    base.execute(
                        "DELETE FROM scores WHERE kept < (SELECT kept FROM scores ORDER BY kept "
                        "LIMIT 1 OFFSET (SELECT count(*) / 2 FROM scores))"
                    )
                base.execute("COMMIT")
        except (sqlite3.Error, OSError) as err:
            self._passed_over(err)

    def _passed_over(self, err: Exception) -> None:
        """Warns once of a damaged file; one that may not be written or is in use is nobody's fault."""
        if self._warned or isinstance(err, (sqlite3.OperationalError, OSError)):
            return
        self._warned = True
        warnings.warn(
            f"{self._path}: the kept scores cannot be used ({err}); remove the file",
            MtcheckWarning,
            stacklevel=2,
        )


def _size(base: sqlite3.Connection) -> int:
    """The bytes of a database that are in use; what was deleted is free for new rows."""
    pages, free, page = (
        base.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "freelist_count", "page_size")
    )
    return int((pages - free) * page)
