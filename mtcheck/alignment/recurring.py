"""Lines that come again and again in the articles of one run: a house's own notices and boxes, whatever they
say and in whatever language."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mtcheck.types import Segment

LABEL = "recurring"
# So many articles, and this share of all, have a line before it counts: at the head or the tail of an
# article, and anywhere in it.
_AT_THE_EDGES = (3, 0.02)
_ANYWHERE = (4, 0.3)
_LONGEST = 300
_SHORTEST = 12
# A count, not a record: when it grows beyond this, what has come once is forgotten.
_MOST = 500_000
_NUMBER = re.compile(r"\d+")


class Recurring:
    """How many articles hold each paragraph; numbers in it may differ."""

    def __init__(self) -> None:
        self.articles = 0
        self._counts: dict[bytes, int] = {}

    def add(self, blocks: Iterable[str]) -> None:
        """Counts the paragraphs of one article, each once."""
        self.articles += 1
        for key in {key for block in blocks if (key := _key(block)) is not None}:
            self._counts[key] = self._counts.get(key, 0) + 1
        if len(self._counts) > _MOST:
            self._counts = {key: count for key, count in self._counts.items() if count > 1}

    def labels(self, segments: Sequence[Segment], *, edge: int) -> list[str | None]:
        """``LABEL`` for each segment of a paragraph that recurs, None for all others. ``edge`` is how many
        segments count as head and as tail."""
        blocks: dict[int, list[str]] = {}
        for segment in segments:
            blocks.setdefault(segment.block, []).append(segment.text)
        often = {number: self._count(" ".join(texts)) for number, texts in blocks.items()}
        last = len(segments) - edge
        return [
            LABEL
            if self._recurs(often[segment.block], _ANYWHERE)
            or ((position < edge or position >= last) and self._recurs(often[segment.block], _AT_THE_EDGES))
            else None
            for position, segment in enumerate(segments)
        ]

    def _count(self, block: str) -> int:
        key = _key(block)
        return 0 if key is None else self._counts.get(key, 0)

    def _recurs(self, count: int, least: tuple[int, float]) -> bool:
        return count >= max(least[0], least[1] * self.articles)


def _key(block: str) -> bytes | None:
    text = " ".join(_NUMBER.sub("0", block).casefold().split())
    if not _SHORTEST <= len(text) <= _LONGEST:
        return None
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
