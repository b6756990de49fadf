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
    inside: list[tuple[int, int]] = []
    for span in sorted(mark.span for mark in marks if mark.segment == segment and len(mark.span)):
        if inside and span.start <= inside[-1][1]:
            inside[-1] = (inside[-1][0], max(inside[-1][1], span.end))
        else:
            inside.append((span.start, span.end))
    cuts = [0, *(cut for pair in inside for cut in pair), len(text)]
    for number, (start, end) in enumerate(pairwise(cuts)):
        if start < end:
            yield text[start:end], number % 2 == 1
