"""Whether two texts are a translation of each other at all: said once, instead of an omission for every
sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mtcheck.types import Bead, Segment

# Below this share two texts are no translation of each other. Financial articles on different matters reach
# 0.29 by the words they have in common; half a translation reaches 0.6.
RELATED = 0.35


def relatedness(beads: Sequence[Bead], source: Sequence[Segment], target: Sequence[Segment]) -> float:
    """The share of the two texts, in characters and without boilerplate, that stands in aligned beads,
    each counted with its confidence: about 1 for a translation, about 0 for another article. 0.0 where
    there is nothing but boilerplate."""
    lengths = (
        {segment.index: len(segment.text) for segment in source},
        {segment.index: len(segment.text) for segment in target},
    )
    together = whole = 0.0
    for bead in beads:
        if bead.kind == "boilerplate":
            continue
        size = sum(lengths[0][i] for i in bead.source) + sum(lengths[1][j] for j in bead.target)
        whole += size
        if bead.kind == "aligned":
            together += size * bead.confidence
    return together / whole if whole else 0.0
