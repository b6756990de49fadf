"""Texts that come as segment pairs: whole files with every character in its place, or streams row by row.

This is the vocabulary; the formats are ``jsonl.py`` and ``tsv.py``, and ``pairs.py`` reads files and streams.
"""

from __future__ import annotations

from dataclasses import dataclass

from mtcheck.types import Anchor, Bead, Block, Document, Segment, SegmentPair, Span


@dataclass(frozen=True, slots=True)
class Cell:
    """One text of a row: its characters, and pieces that say where in the line they came from.

    The pieces cover the text in order; a piece as long as its run stands for it character for character.
    """

    text: str
    pieces: tuple[Anchor, ...]


@dataclass(frozen=True, slots=True)
class Unit:
    """What a file of pairs says of a pair besides its texts.

    The tags are the names of the inline tags that were kept out of the prose; ``unfinished`` is the word by
    which the file marks the translation as not done, None where it is; ``notes`` are people's remarks.
    """

    source_tags: tuple[str, ...] = ()
    target_tags: tuple[str, ...] = ()
    unfinished: str | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One segment pair as it stands in a line; ``id`` is None where the line names none."""

    id: str | int | float | None
    source: Cell
    target: Cell
    source_language: str | None = None
    target_language: str | None = None
    unit: Unit | None = None

    def pair(self, number: int) -> SegmentPair:
        """The pair, called by its line number where it has no id."""
        return SegmentPair(
            id=str(number) if self.id is None else self.id, source=self.source.text, target=self.target.text
        )


@dataclass(frozen=True)
class AlignedDocuments:
    """The two sides of a file of segment pairs.

    Row i is block i on either side, and ``ids[i]`` names it. ``raw`` is the whole file on both sides, so that
    places lead into it. An empty text is an empty block. ``units`` has one entry for each row, or none at
    all where the format says no more than the texts.
    """

    source: Document
    target: Document
    ids: tuple[str | int | float, ...]
    units: tuple[Unit, ...] = ()

    def segments(self) -> tuple[tuple[Segment, ...], tuple[Segment, ...]]:
        """The rows' texts as segments, unsplit; an empty one gives none."""
        return _segments(self.source), _segments(self.target)

    def beads(self) -> tuple[Bead, ...]:
        """The pairing that the file states; a row with an empty text is an omission or an addition."""
        beads: list[Bead] = []
        source, target = self.segments()
        sources = {segment.block: segment.index for segment in source}
        targets = {segment.block: segment.index for segment in target}
        for row in range(len(self.ids)):
            left = (sources[row],) if row in sources else ()
            right = (targets[row],) if row in targets else ()
            if left and right:
                beads.append(Bead(left, right))
            elif left or right:
                beads.append(Bead(left, right, kind="omission" if left else "addition"))
        return tuple(beads)


def _segments(document: Document) -> tuple[Segment, ...]:
    segments: list[Segment] = []
    for number, block in enumerate(document.blocks):
        whole = document.text[block.span.start : block.span.end]
        text = whole.strip()
        if text:
            start = block.span.start + len(whole) - len(whole.lstrip())
            segments.append(Segment(len(segments), text, Span(start, start + len(text)), number, block.kind))
    return tuple(segments)


@dataclass(frozen=True, slots=True)
class Side:
    """What becomes of one column of a file."""

    text: str
    blocks: tuple[Block, ...]
    anchors: tuple[Anchor, ...]


def side(cells: list[tuple[int, Cell]]) -> Side:
    """One side's prose from its cells and the offsets of their lines; a newline without anchor ends each."""
    texts: list[str] = []
    blocks: list[Block] = []
    anchors: list[Anchor] = []
    at = 0
    for offset, cell in cells:
        anchors.extend(Anchor(piece.text.shift(at), piece.raw.shift(offset)) for piece in cell.pieces)
        blocks.append(Block(Span(at, at + len(cell.text))))
        texts.append(cell.text + "\n")
        at += len(cell.text) + 1
    return Side("".join(texts), tuple(blocks), tuple(anchors))
