"""A last look at what stands alone beside a bead: the third of three sentences that were made one.

The search weighs a large bead against a smaller one and a null by sums that hold everywhere, and large beads
are rare. Three things together tell a sentence that was merged from one that was left out: the bead's other
side covers its words; it covers words of the other side that nothing in the bead does; and with it the two
sides are as long as translations are. A sentence that was left out leaves both sides complete.
"""

from __future__ import annotations

from dataclasses import replace
from math import exp, log
from typing import TYPE_CHECKING

from mtcheck.alignment.similarity import coverage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mtcheck.alignment.features import Comparison, SideFacts
    from mtcheck.alignment.search import Step

# Shares of the sentence's own weight: of what the other side covers of it, and of what it covers anew there.
LEAST_COVERED = 0.4
LEAST_GAINED = 0.15
# By so much the logarithm of the sides' lengths may be apart; by so much more than without the sentence.
_MOST_APART = 0.4
_MORE_APART = 0.15


def rejoined(comparison: Comparison, steps: Sequence[Step], *, longest: int) -> list[Step]:
    """The steps with single segments joined to the bead beside them that they belong to; boilerplate and
    moved passages stay as they are."""
    found: list[Step] = []
    waiting = list(reversed(steps))
    while waiting:
        step = waiting.pop()
        before = _gained(comparison, found[-1], step, longest) if found else 0.0
        after = _gained(comparison, step, waiting[-1], longest) if waiting else 0.0
        if max(before, after) < LEAST_GAINED:
            found.append(step)
        elif before >= after:
            waiting.append(_join(found.pop(), step))
        else:
            waiting.append(_join(step, waiting.pop()))
    return found


def _gained(comparison: Comparison, one: Step, other: Step, longest: int) -> float:
    """What a null covers anew across the bead beside it, as a share of its own weight; 0 where it does not
    belong there."""
    null, bead = (one, other) if 0 in one.shape else (other, one)
    if 0 not in null.shape or 0 in bead.shape or null.moved or bead.moved:
        return 0.0
    if (one.row + one.shape[0], one.column + one.shape[1]) != (other.row, other.column):
        return 0.0
    joined = _join(one, other)
    if max(joined.shape) > longest or _is_apart(comparison, bead, joined):
        return 0.0
    axis = 0 if null.shape[0] else 1
    facts = comparison.source_facts, comparison.target_facts
    own = facts[axis]
    place = (null.row, null.column)[axis]
    join = (other.row, other.column)[axis]
    across_blocks = comparison.blocks and own.last_in_block[join - 1]
    if across_blocks or not own.final[place] or any(f.boilerplate[s].any() for f, s in _parts(joined, facts)):
        return 0.0
    mass = float((comparison.source, comparison.target)[axis].mass[place]) + 1e-6
    if _covered(comparison, _beside(joined, null, axis), axis) < LEAST_COVERED * mass:
        return 0.0
    gained = _covered(comparison, joined, 1 - axis) - _covered(comparison, bead, 1 - axis)
    return gained / mass


def _join(one: Step, other: Step) -> Step:
    # The search holds the bead with the segment and the one without it for rivals: the joined bead has the
    # probability of both.
    bead, null = (other, one) if 0 in one.shape else (one, other)
    posterior = min(1.0, bead.posterior * (1 + exp(one.joint)))
    return replace(
        one,
        shape=(one.shape[0] + other.shape[0], one.shape[1] + other.shape[1]),
        score=bead.score + null.score + one.joint,
        posterior=posterior,
        gain=bead.gain + one.joint,
        joint=other.joint,
    )


def _beside(joined: Step, null: Step, axis: int) -> Step:
    """The null with all that stands across it."""
    if axis == 0:
        return replace(null, column=joined.column, shape=(1, joined.shape[1]))
    return replace(null, row=joined.row, shape=(joined.shape[0], 1))


def _parts(step: Step, facts: tuple[SideFacts, SideFacts]) -> Iterator[tuple[SideFacts, slice]]:
    for f, start, count in zip(facts, (step.row, step.column), step.shape, strict=True):
        yield f, slice(start, start + count)


def _is_apart(comparison: Comparison, bead: Step, joined: Step) -> bool:
    """Whether the two sides are less alike in length than translations are, or than they were."""
    apart = []
    for step in (bead, joined):
        lengths = [
            float(f.length[part].sum())
            for f, part in _parts(step, (comparison.source_facts, comparison.target_facts))
        ]
        apart.append(abs(log((lengths[0] * comparison.ratio + 5) / (lengths[1] + 5))))
    return apart[1] > min(_MOST_APART, apart[0] + _MORE_APART)


def _covered(comparison: Comparison, step: Step, axis: int) -> float:
    """How much of the weight of one side of a bead the other side covers."""
    (m, n) = step.shape
    covered = coverage(
        comparison.source,
        comparison.target,
        rows=range(step.row, step.row + m),
        columns=range(step.column, step.column + n),
        longest=(n, m)[axis],
        languages=comparison.languages,
        lexicon=comparison.words,
    )
    return float((covered.source[n - 1][:, 0] if axis == 0 else covered.target[m - 1][0]).sum())
