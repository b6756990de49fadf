"""What a reader gives back before the file's name and hash are added to it.

A reader is a function ``parse(raw: str, path: str) -> Prose``. To add one:

1. write ``mtcheck/readers/<format>.py`` with that function;
2. name it in ``READERS`` (and its extensions in ``EXTENSIONS``) of ``mtcheck/readers/__init__.py``;
3. mirror it in ``tests/readers/``, with the property that every anchor leads back to what it came from.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping  # noqa: TC003 (a dataclass field's type)
from dataclasses import dataclass, field

from mtcheck.types import Anchor, Block, BlockKind, Span

# What HTML and Markdown fold. A no-break space is not folded: it belongs to the number it holds together.
SPACES = " \t\n\r\f"


@dataclass(frozen=True, slots=True)
class Prose:
    """The readable text of a file: see ``Document`` for what each part holds."""

    text: str
    blocks: tuple[Block, ...]
    anchors: tuple[Anchor, ...] = ()
    metadata: Mapping[str, str] = field(default_factory=dict)
    language: str | None = None


@dataclass(slots=True)
class Draft:
    """A block under construction: pieces of prose, each with the run of the file that it stands for."""

    kind: BlockKind = "paragraph"
    pieces: list[tuple[str, int, int]] = field(default_factory=list)
    _space: tuple[int, int] | None = None

    def copy(self, raw: str, start: int, end: int) -> None:
        """Append ``raw[start:end]`` with its white space folded."""
        at = start
        while at < end:
            stop = at
            while stop < end and raw[stop] in SPACES:
                stop += 1
            if stop > at:
                self.space(at, stop)
                at = stop
                continue
            while stop < end and raw[stop] not in SPACES:
                stop += 1
            self.put(raw[at:stop], at, stop)
            at = stop

    def put(self, text: str, start: int, end: int) -> None:
        """Append ``text``, which stands for the run ``start:end`` of the file, as it is."""
        if not text:
            return
        if self._space is not None:
            self.pieces.append((" ", *self._space))
            self._space = None
        self.pieces.append((text, start, end))

    def space(self, start: int, end: int) -> None:
        """Append white space; it shows only between two pieces."""
        if self.pieces:
            self._space = (self._space[0] if self._space else start, end)

    def close_up(self) -> None:
        """Drop the white space that would come before what is appended next."""
        self._space = None

    @property
    def blank(self) -> bool:
        """Whether there is nothing in it to read."""
        return all(text.isspace() for text, _, _ in self.pieces)

    def __len__(self) -> int:
        return sum(len(text) for text, _, _ in self.pieces)


def assemble(
    drafts: Iterable[Draft], *, metadata: Mapping[str, str] | None = None, language: str | None = None
) -> Prose:
    """The prose of the drafts in order, a newline without anchor after each; blank ones leave no trace."""
    texts: list[str] = []
    anchors: list[Anchor] = []
    blocks: list[Block] = []
    at = 0
    for draft in drafts:
        if draft.blank:
            continue
        begin = at
        for text, start, end in draft.pieces:
            texts.append(text)
            last = anchors[-1] if anchors else None
            exact = len(text) == end - start
            follows = last is not None and last.text.end == at and last.raw.end == start
            if last is not None and exact and follows and len(last.text) == len(last.raw):
                anchors[-1] = Anchor(Span(last.text.start, at + len(text)), Span(last.raw.start, end))
            else:
                anchors.append(Anchor(Span(at, at + len(text)), Span(start, end)))
            at += len(text)
        blocks.append(Block(Span(begin, at), draft.kind))
        texts.append("\n")
        at += 1
    return Prose("".join(texts), tuple(blocks), tuple(anchors), dict(metadata or {}), language)
