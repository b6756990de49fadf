"""Which stretches of a segment a report marks."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mtcheck.types import Mark


def stretches(text: str, marks: Iterable[Mark], *, segment: int) -> Iterator[tuple[str, bool]]:
    """The text of a segment cut where its marks begin and end: each stretch, and whether it is marked.

    Marks that touch or overlap count as one; those of other segments do not count.
    """
    for part, (marked,) in layers(text, marks, segment=segment):
        yield part, marked


def layers(text: str, *groups: Iterable[Mark], segment: int) -> Iterator[tuple[str, tuple[bool, ...]]]:
    """The text of a segment cut where marks of several groups begin and end: each stretch, and which groups
    mark it.
    """
    merged = [_merged(group, segment) for group in groups]
    cuts = sorted({0, len(text), *(cut for spans in merged for pair in spans for cut in pair)})
    for start, end in pairwise(cuts):
        yield text[start:end], tuple(any(a <= start < b for a, b in spans) for spans in merged)


def _merged(marks: Iterable[Mark], segment: int) -> list[tuple[int, int]]:
    inside: list[tuple[int, int]] = []
    for span in sorted(mark.span for mark in marks if mark.segment == segment and len(mark.span)):
        if inside and span.start <= inside[-1][1]:
            inside[-1] = (inside[-1][0], max(inside[-1][1], span.end))
        else:
            inside.append((span.start, span.end))
    return inside
