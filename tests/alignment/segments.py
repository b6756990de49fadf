"""Segments out of plain strings, for the tests of the alignment."""

from mtcheck.types import Segment, Span


def segments(*texts: str, blocks: list[int] | None = None) -> list[Segment]:
    """One segment per text, each its own block unless told otherwise."""
    found, at = [], 0
    for number, text in enumerate(texts):
        block = number if blocks is None else blocks[number]
        found.append(Segment(number, text, Span(at, at + len(text)), block))
        at += len(text) + 1
    return found
