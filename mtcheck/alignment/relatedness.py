"""Whether two texts are a translation of each other at all, and how much of the source is translated: said
once, instead of an omission for every sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mtcheck.types import Bead, Segment

# Below this share two texts are no translation of each other. News on different matters reaches 0.05 where a
# lexicon compares them, also where both are about finance; of 70 halves 67 reach it, of 70 summaries 68.
RELATED = 0.3
# Below this share of its source a translation is a part of one. Articles without every tenth sentence stay
# above 0.75.
WHOLE = 0.67


def relatedness(beads: Sequence[Bead], source: Sequence[Segment], target: Sequence[Segment]) -> float:
    """The share of the two texts, in characters and without boilerplate, that stands in aligned beads, each
    counted with its confidence: about 1 for a translation, about 0 for another article. 0.0 where there is
    nothing but boilerplate.

    It is the mean of the shares of both together and of the text with the larger one: half a translation is
    one too, but a single sentence against an article is little to go by.
    """
    together, whole = _sums(beads, source, target, sure=True)
    shares = _shares(together, whole)
    return (max(shares) + sum(together) / max(sum(whole), 1)) / 2


def translated(beads: Sequence[Bead], source: Sequence[Segment], target: Sequence[Segment]) -> float:
    """The share of the source, in characters and without boilerplate, that has a counterpart."""
    return _shares(*_sums(beads, source, target, sure=False))[0]


def _sums(
    beads: Sequence[Bead], source: Sequence[Segment], target: Sequence[Segment], *, sure: bool
) -> tuple[list[float], list[float]]:
    # The characters of each side that stand in aligned beads, and all of them.
    lengths = (
        {segment.index: len(segment.text) for segment in source},
        {segment.index: len(segment.text) for segment in target},
    )
    together, whole = [0.0, 0.0], [0.0, 0.0]
    for bead in beads:
        if bead.kind == "boilerplate":
            continue
        for side, indices in enumerate((bead.source, bead.target)):
            size = sum(lengths[side][index] for index in indices)
            whole[side] += size
            if bead.kind == "aligned":
                together[side] += size * (bead.confidence if sure else 1.0)
    return together, whole


def _shares(together: Sequence[float], whole: Sequence[float]) -> list[float]:
    return [part / all_of_it if all_of_it else 0.0 for part, all_of_it in zip(together, whole, strict=True)]
