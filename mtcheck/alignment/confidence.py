"""How sure a bead is: the probability that it is right, from what the search knows of it and of the beads
beside it.

The contract: whatever the weights, the beads are the same; only their probabilities differ. The weights
(models/aligner/weights.json) are learnt by ``mtcheck.alignment.fit``.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from mtcheck.alignment.search import APART

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy import bool_, float32, float64, int64
    from numpy.typing import NDArray

    from mtcheck.alignment.features import Comparison
    from mtcheck.alignment.search import Step

NAMES = (
    "constant",
    "posterior",
    "gain",
    "usual gain",
    "gain above usual",
    "score",
    "joint",
    "null",
    "lost",
    "moved",
    "gain of moved",
    "boilerplate",
    "several",
    "closed inside",
    "open inside",
    "one end closed",
    "one end closed before",
    "lengths apart",
    "length",
    "short",
    "several beside",
    "closed inside beside",
    "open inside beside",
    "lost beside",
    "lost on both sides",
    "boilerplate beside",
    "posterior beside",
    "closed inside second",
    "closed inside third",
    "lost, several beside",
    "lost, closed inside beside",
    "lengths apart, closed inside beside",
)
_MOST_ODDS = 8.0
_FAR = 3


def evidence(comparison: Comparison, steps: Sequence[Step]) -> NDArray[float32]:
    """What speaks for and against each bead: beads x ``NAMES``.

    posterior and posterior beside: log odds among all sequences, of the bead and of the less sure
    neighbour. gain, usual gain, gain above usual: what each segment of it gains over standing without
    partner, the median of that over the text, and the difference. joint: what one bead for this and a
    neighbour would score above the two. lost: a null of prose; on both sides: the share of the text of
    which there is less, so that half a translation has none, and two articles that have nothing to do
    with each other have much. several: of more than one segment on a side; closed or open inside: with a
    whole sentence ending inside it, or a part of one. One end closed: a sentence ends with it on one side
    alone. lengths apart: how far its lengths are from what is usual here, in logarithms. short, length:
    of its shorter side; of both. second, third: such a bead stands so far away, with no null or
    boilerplate between.

    Where a text is cut otherwise than its translation, the cuts on either side of a bead are what is
    uncertain about it; a cut in mid-sentence is none of those.
    """
    import numpy as np

    place = {name: number for number, name in enumerate(NAMES)}
    table = np.zeros((len(steps), len(NAMES)), dtype=np.float32)
    if not steps:
        return table
    shapes = np.array([s.shape for s in steps])
    begins = np.array([(s.row, s.column) for s in steps])
    null = shapes.min(1) == 0
    several = ~null & (shapes.sum(1) > 2)
    label = np.zeros(len(steps), dtype=np.bool_)
    closed, opened = label.copy(), label.copy()
    lengths, last = np.zeros((len(steps), 2)), np.zeros((len(steps), 2), dtype=np.bool_)
    for side, facts in enumerate((comparison.source_facts, comparison.target_facts)):
        begin, size = begins[:, side], shapes[:, side]
        lengths[:, side] = _sums(facts.length, begin, size)
        label |= _sums(facts.boilerplate > 0, begin, size) > 0
        inside = np.maximum(size - 1, 0)
        ends = _sums(facts.final, begin, inside)
        closed |= several & (ends > 0)
        opened |= several & (ends < inside)
        last[:, side] = facts.final[np.minimum(begin + inside, len(facts.final) - 1)]
    lost = null & ~label
    one_end = ~null & (last[:, 0] != last[:, 1])
    odds = np.array([_log_odds(s.posterior) for s in steps])
    share = np.array([s.gain for s in steps]) / shapes.sum(1)
    usual = float(np.median(share[~null & ~label])) if (~null & ~label).any() else 0.0
    # What is usual here is what the beads have: the whole text tells nothing where half of it is missing.
    ratio = np.log((lengths[:, 0] + 5) / (lengths[:, 1] + 5))
    apart = np.where(null, 0, np.abs(ratio - (np.median(ratio[~null]) if not null.all() else 0)).clip(0, 2))
    joint = np.array([_joint(one, other) for one, other in zip(steps, [*steps[1:], None], strict=True)])

    table[:, place["constant"]] = 1
    table[:, place["posterior"]] = odds
    table[:, place["gain"]] = np.where(null, 0, share.clip(-2, 6))
    table[:, place["usual gain"]] = np.where(null, 0, min(6.0, max(-2.0, usual)))
    table[:, place["gain above usual"]] = np.where(null | label, 0, (share - usual).clip(-4, 4))
    table[:, place["score"]] = np.array([s.score for s in steps]).clip(-40, 80) / 8
    table[:, place["joint"]] = np.maximum(joint, np.append(APART, joint[:-1])) / 4
    table[:, place["null"]] = null
    table[:, place["lost"]] = lost
    moved = np.array([s.moved for s in steps])
    table[:, place["moved"]] = moved
    table[:, place["gain of moved"]] = moved * share.clip(-2, 6)
    table[:, place["boilerplate"]] = label
    table[:, place["several"]] = several
    table[:, place["closed inside"]] = closed
    table[:, place["open inside"]] = opened
    table[:, place["one end closed"]] = one_end
    table[1:, place["one end closed before"]] = one_end[:-1]
    table[:, place["lengths apart"]] = apart
    table[:, place["length"]] = np.log(lengths.sum(1) + 10) - 5
    table[:, place["short"]] = 1 / (1 + np.where(null, lengths.max(1), lengths.min(1)) / 20)
    closed_beside = _beside(closed)
    table[:, place["several beside"]] = _beside(several)
    table[:, place["closed inside beside"]] = closed_beside
    table[:, place["open inside beside"]] = _beside(opened)
    table[:, place["lost beside"]] = _beside(lost)
    prose = lengths[~label].sum(0)
    table[:, place["lost on both sides"]] = np.where(
        null, 0, (lengths[lost].sum(0) / np.maximum(prose, 1)).min()
    )
    table[:, place["boilerplate beside"]] = _beside(label)
    around = np.concatenate([[_MOST_ODDS], odds, [_MOST_ODDS]])
    table[:, place["posterior beside"]] = np.minimum(around[:-2], around[2:])
    away = _away(closed, null | label)
    table[:, place["closed inside second"]] = away == 2
    table[:, place["closed inside third"]] = away == _FAR
    table[:, place["lost, several beside"]] = lost * _beside(several)
    table[:, place["lost, closed inside beside"]] = lost * closed_beside
    table[:, place["lengths apart, closed inside beside"]] = apart * closed_beside
    return table


def probabilities(table: NDArray[float32], weights: NDArray[float32]) -> list[float]:
    """The probability of each bead, to four places."""
    import numpy as np

    total = np.clip(table @ weights, -30, 30).astype(np.float64)
    return [round(float(p), 4) for p in 1 / (1 + np.exp(-total))]


def _sums(values: NDArray[Any], begin: NDArray[int64], size: NDArray[int64]) -> NDArray[float64]:
    import numpy as np

    running = np.concatenate([[0.0], np.cumsum(values, dtype=np.float64)])
    found: NDArray[float64] = running[begin + size] - running[begin]
    return found


def _log_odds(posterior: float) -> float:
    odds = math.log(max(posterior, 1e-9) / max(1 - posterior, 1e-9))
    return max(-_MOST_ODDS, min(_MOST_ODDS, odds))


def _joint(one: Step, other: Step | None) -> float:
    # Steps that a second look has put elsewhere no longer stand beside what they were compared with.
    if other is None or one.moved or other.moved:
        return APART
    beside = (one.row + one.shape[0], one.column + one.shape[1]) == (other.row, other.column)
    return one.joint if beside else APART


def _beside(marks: NDArray[bool_]) -> NDArray[float32]:
    import numpy as np

    count = np.zeros(len(marks), dtype=np.float32)
    count[1:] += marks[:-1]
    count[:-1] += marks[1:]
    return count


def _away(marks: NDArray[bool_], walls: NDArray[bool_]) -> NDArray[float32]:
    # How many beads away the nearest marked one stands in either direction, itself not counted.
    import numpy as np

    found = np.full(len(marks), _FAR + 1, dtype=np.float32)
    for sign in (-1, 1):
        free = np.ones(len(marks), dtype=np.bool_)
        for distance in range(1, _FAR + 1):
            there = np.zeros(len(marks), dtype=np.bool_)
            wall = np.ones(len(marks), dtype=np.bool_)
            if distance < len(marks):
                own = slice(distance, None) if sign < 0 else slice(None, -distance)
                other = slice(None, -distance) if sign < 0 else slice(distance, None)
                there[own], wall[own] = marks[other], walls[other]
            found = np.where(free & there & ~wall, np.minimum(found, distance), found)
            free &= ~wall
    return found
