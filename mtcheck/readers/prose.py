"""What a reader gives back before the file's name and hash are added to it.

A reader is a function ``parse(raw: str, path: str) -> Prose``. To add one:
1. write ``mtcheck/readers/<format>.py`` with that function;
2. name it in ``READERS`` (and its file extensions in ``EXTENSIONS``) of ``mtcheck/readers/__init__.py``;
3. mirror it in ``tests/readers/`` with the property that every anchor leads back to the characters it came from.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from mtcheck.types import Anchor, Block, BlockKind, Span


@dataclass(frozen=True, slots=True)
class Prose:
    """The readable text of a file: see ``Document`` for what each part holds."""

    text: str
    blocks: tuple[Block, ...]
    anchors: tuple[Anchor, ...] = ()
    metadata: Mapping[str, str] = field(default_factory=dict)
    language: str | None = None


class ProseBuilder:
    """Collects prose block by block together with the place in the file that each piece came from.

    White space is folded as it comes in: runs become one space, none at a block's start or end. Blocks are
    separated by a newline that has no anchor.
    """

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._anchors: list[Anchor] = []
        self._blocks: list[Block] = []
        self._length = 0
        self._start = 0
        self._space: Span | None = None

    @property
    def empty(self) -> bool:
        """Whether the block being built has no character yet."""
        return self._length == self._start

    def add(self, text: str, raw_start: int, raw_end: int) -> None:
        """Append ``text``, which stands for ``raw[raw_start:raw_end]``.

        Equal lengths mean character for character; white space in ``text`` is folded then. Otherwise the text is kept
        as one piece (a decoded entity or escape).
        """
        if not text:
            return
        if text.isspace():
            self.space(raw_start, raw_end)
            return
        if len(text) != raw_end - raw_start or (len(text) > 1 and text == text.strip() and " " not in text):
            if len(text) == raw_end - raw_start and not text.isprintable():
                self._fold(text, raw_start)
            else:
                self._append(text, raw_start, raw_end)
            return
        self._fold(text, raw_start)

    def space(self, raw_start: int, raw_end: int) -> None:
        """Append white space that stands for ``raw[raw_start:raw_end]``."""
        if self.empty:
            return
        self._space = Span(self._space.start if self._space else raw_start, raw_end)

    def close(self, kind: BlockKind = "paragraph") -> None:
        """End the block; without characters it leaves no trace."""
        self._space = None
        if self.empty:
            return
        self._blocks.append(Block(Span(self._start, self._length), kind))
        self._pieces.append("\n")
        self._length += 1
        self._start = self._length

    def prose(self, metadata: Mapping[str, str], language: str | None = None) -> Prose:
        """Everything collected so far."""
        self.close()
        return Prose(
            "".join(self._pieces), tuple(self._blocks), tuple(self._anchors), dict(metadata), language
        )

    def _fold(self, text: str, raw_start: int) -> None:
        at, length = 0, len(text)
        while at < length:
            end = at
            while end < length and text[end].isspace():
                end += 1
            if end > at:
                self.space(raw_start + at, raw_start + end)
                at = end
                continue
            while end < length and not text[end].isspace():
                end += 1
            self._append(text[at:end], raw_start + at, raw_start + end)
            at = end

    def _append(self, text: str, raw_start: int, raw_end: int) -> None:
        if self._space is not None:
            space, self._space = self._space, None
            self._anchor(" ", space.start, space.end)
        self._anchor(text, raw_start, raw_end)

    def _anchor(self, text: str, raw_start: int, raw_end: int) -> None:
        self._pieces.append(text)
        start, end = self._length, self._length + len(text)
        self._length = end
        exact = len(text) == raw_end - raw_start
        last = self._anchors[-1] if self._anchors else None
        if (
            exact
            and last is not None
            and last.text.end == start
            and last.raw.end == raw_start
            and len(last.text) == len(last.raw)
        ):
            self._anchors[-1] = Anchor(Span(last.text.start, end), Span(last.raw.start, raw_end))
        else:
            self._anchors.append(Anchor(Span(start, end), Span(raw_start, raw_end)))
