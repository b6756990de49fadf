"""Segments out of plain strings and pairs as tables, for the tests of the alignment."""

from mtcheck.types import Segment, Span


def segments(*texts: str, blocks: list[int] | None = None) -> list[Segment]:
    """One segment per text, each its own block unless told otherwise."""
    found, at = [], 0
    for number, text in enumerate(texts):
        block = number if blocks is None else blocks[number]
        found.append(Segment(number, text, Span(at, at + len(text)), block))
        at += len(text) + 1
    return found


def table(words, source: list[str], target: list[str]):
    """The quality of every pair of two lists of words, 0 where they don't match."""
    import numpy as np

    found = np.zeros((len(source), len(target)), dtype=np.float32)
    rows, columns, quality = words.pairs(source, target)
    np.maximum.at(found, (rows, columns), quality)
    return found
