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
SHORT_TEXT_LANGUAGES = ("en", "de")


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


def count(path: str) -> int | None:
    """About how many pairs a file holds, by its lines; None where it can be read but once."""
    from pathlib import Path

    try:
        if not Path(path).is_file():
            return None
        with Path(path).open("rb") as stream:
            return sum(block.count(b"\n") for block in iter(lambda: stream.read(1 << 20), b"")) or None
    except (OSError, ValueError):
        return None


def languages(pairs: Sequence[SegmentPair], settings: Config, *, path: str) -> tuple[str, str]:
    """The languages given, or those that the first pairs are in; LanguageError if they cannot be told.

    Where there is too little text to tell a language among all, the languages with number tables of their
    own are tried: they only have to explain the two sides better in one order than in the other.
    """
    from mtcheck.errors import LanguageError
    from mtcheck.language import check_pair, share
    from mtcheck.readers import read_text

    given = (settings.from_, settings.to)
    if given[0] and given[1]:
        # Whether each pair is in its languages is for the rules to say.
        return given[0], given[1]
    sides = ["\n".join(side) for side in ([p.source for p in pairs], [p.target for p in pairs])]
    try:
        documents = [read_text(side or " ", path=path) for side in sides]
        found = check_pair(documents[0], documents[1], *given)
    except InputError as err:
        source, target = (share(side, SHORT_TEXT_LANGUAGES) for side in sides)
        orders = {
            (left, right): source[left] * target[right]
            for left in SHORT_TEXT_LANGUAGES
            for right in SHORT_TEXT_LANGUAGES
            if left != right and given[0] in (None, left) and given[1] in (None, right)
        }
        ranked = sorted(orders, key=orders.__getitem__, reverse=True)
        if not ranked or (len(ranked) > 1 and orders[ranked[0]] < 2 * orders[ranked[1]]):
            raise LanguageError(
                f"{path}: the languages cannot be told from so little text; name them with --from and --to"
            ) from err
        return ranked[0]
    return found.source, found.target
