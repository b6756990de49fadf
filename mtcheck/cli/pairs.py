"""Streams of segment pairs for the commands that take them: in chunks, so that memory does not grow."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from mtcheck.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mtcheck.config import Config
    from mtcheck.types import SegmentPair

CHUNK = 1024


def chunks(path: str, *, encoding: str | None) -> Iterator[list[SegmentPair]]:
    """The pairs of a JSONL or TSV file, or of standard input for ``-``, in lists."""
    from mtcheck.readers import iter_pairs

    pairs = iter_pairs(path, encoding=encoding)
    empty = True
    while chunk := list(islice(pairs, CHUNK)):
        empty = False
        yield chunk
    if empty:
        raise InputError(f"{path}: holds no segment pair; there is nothing to check")


def languages(pairs: Sequence[SegmentPair], settings: Config, *, path: str) -> tuple[str, str]:
    """The languages given, or those that the first pairs are in; LanguageError if they cannot be told."""
    from mtcheck.language import resolve_texts

    return resolve_texts(
        "\n".join(pair.source for pair in pairs),
        "\n".join(pair.target for pair in pairs),
        settings.from_,
        settings.to,
        path=path,
    )
