"""A last look at single sentences beside a bead and at its ends: the third of three that were made one, the
one that nothing translates, and the heading that was translated freely.

The search weighs beads and nulls by sums that hold everywhere. What a sentence covers across its bead that
the others there do not tells more: a sentence that was merged says what nothing else says, one that was left
out leaves both sides complete. Lengths have to bear it out.
"""

from __future__ import annotations

from dataclasses import replace
from math import exp, log
from typing import TYPE_CHECKING

from mtcheck.alignment.search import APART, Step
from mtcheck.alignment.similarity import coverage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy import int64
    from numpy.typing import NDArray

    from mtcheck.alignment.features import Comparison, SideFacts
    from mtcheck.alignment.similarity import Side

# Shares of the sentence's own weight: of what the other side covers of it, and of what it covers anew there.
LEAST_COVERED = 0.4
LEAST_GAINED = 0.15
# One that covers so little anew, and that is covered so little, stands alone.
MOST_GAINED = 0.08
MOST_COVERED = 0.6
# What is left of a bead covers so much of the other side, where it is a bead.
LEAST_LEFT = 0.4
# Of a few words all may be unknown to a lexicon; headings are translated freely.
_FEWEST_WORDS = 7
# So many characters a heading has at most, and the longer of two so many times the other's.
_HEADING = 40
_LONGER = 3
# By so much the logarithm of the sides' lengths may be apart; by so much more than without the sentence.
_MOST_APART = 0.4
_MORE_APART = 0.15
_MOST_APART_LEFT = 0.45


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


def parted(comparison: Comparison, steps: Sequence[Step]) -> list[Step]:
    """The steps with the first or last segment of a bead taken out that says nothing of its other side; only
    where a lexicon compares words. Moved beads and boilerplate stay as they are."""
    if comparison.words is None or comparison.meaning is not None:
        return list(steps)
    found: list[Step] = []
    for step in steps:
        found.extend(_part(comparison, step))
    return found


def _part(comparison: Comparison, step: Step) -> list[Step]:
    if step.moved or min(step.shape) != 1 or max(step.shape) == 1:
        return [step]
    axis = 0 if step.shape[0] > 1 else 1
    facts = comparison.source_facts, comparison.target_facts
    if any(f.boilerplate[part].any() for f, part in _parts(step, facts)):
        return [step]
    for last in (True, False):
        alone, left = _taken_out(step, axis, last=last)
        if _is_alone(comparison, step, alone, left, axis):
            return [*_part(comparison, left), alone] if last else [alone, *_part(comparison, left)]
    return [step]


def _taken_out(step: Step, axis: int, *, last: bool) -> tuple[Step, Step]:
    """The last or the first segment of one side of a bead as a null, and the bead without it."""
    m, n = step.shape
    shape = (m - 1, n) if axis == 0 else (m, n - 1)
    row, column = step.row, step.column
    # A null stands where its neighbour across ends or begins.
    if axis == 0:
        null = replace(step, row=row + m - 1 if last else row, column=column + n if last else column)
        left = replace(step, row=row if last else row + 1, shape=shape)
    else:
        null = replace(step, row=row + m if last else row, column=column + n - 1 if last else column)
        left = replace(step, column=column if last else column + 1, shape=shape)
    null = replace(null, shape=(1, 0) if axis == 0 else (0, 1), score=0.0, gain=0.0, joint=APART)
    return null, replace(left, joint=APART)


def _is_alone(comparison: Comparison, whole: Step, null: Step, left: Step, axis: int) -> bool:
    side = (comparison.source, comparison.target)[axis]
    place = (null.row, null.column)[axis]
    final = (comparison.source_facts, comparison.target_facts)[axis].final[place]
    if len(_tokens(side, place)) < _FEWEST_WORDS or not final:
        return False
    if abs(_apart(comparison, left)) > _MOST_APART_LEFT or not _adds_nothing(
        comparison, whole, null, left, axis
    ):
        return False
    mass = float(side.mass[place]) + 1e-6
    other = (comparison.source, comparison.target)[1 - axis]
    begin = (left.row, left.column)[1 - axis]
    across = float(other.mass[begin : begin + left.shape[1 - axis]].sum())
    return (
        _covered(comparison, left, 1 - axis) >= LEAST_LEFT * across
        and _covered(comparison, _beside(whole, null, axis), axis) < MOST_COVERED * mass
    )


def _adds_nothing(comparison: Comparison, whole: Step, null: Step, left: Step, axis: int) -> bool:
    """Whether a segment of a bead covers hardly anything across it that the others do not."""
    mass = float((comparison.source, comparison.target)[axis].mass[(null.row, null.column)[axis]]) + 1e-6
    gained = _covered(comparison, whole, 1 - axis) - _covered(comparison, left, 1 - axis)
    return gained <= MOST_GAINED * mass


def _tokens(side: Side, place: int) -> NDArray[int64]:
    ends = side.starts[place + 1] if place + 1 < len(side.starts) else len(side.tokens)
    return side.tokens[int(side.starts[place]) : int(ends)]


def paired(comparison: Comparison, steps: Sequence[Step]) -> list[Step]:
    """The steps with headings side by side made one bead that have no counterpart each, or none but a bead
    that does not need it: few words share nothing where they are translated freely."""
    found: list[Step] = []
    for step in steps:
        found.extend(_pair(comparison, found.pop(), step) if found else (step,))
    return found


def _pair(comparison: Comparison, one: Step, other: Step) -> tuple[Step, ...]:
    if one.moved or other.moved or 0 not in (*one.shape, *other.shape):
        return one, other
    if (one.row + one.shape[0], one.column + one.shape[1]) != (other.row, other.column):
        return one, other
    if {one.shape, other.shape} == {(1, 0), (0, 1)}:
        return (_heading(one, other),) if _are_headings(comparison, one, other) else (one, other)
    null, bead, last = (one, other, False) if 0 in one.shape else (other, one, True)
    axis = 1 if null.shape[0] else 0
    if 0 in bead.shape or bead.shape[axis] < 2 or comparison.words is None:
        return one, other
    out, left = _taken_out(bead, axis, last=last)
    if not (_are_headings(comparison, null, out) and _adds_nothing(comparison, bead, out, left, axis)):
        return one, other
    heading = _heading(null, out)
    return (left, heading) if last else (heading, left)


def _heading(one: Step, other: Step) -> Step:
    source, target = (one, other) if one.shape[0] else (other, one)
    posterior = min(one.posterior, other.posterior)
    return Step(source.row, target.column, (1, 1), 0.0, posterior)


def _are_headings(comparison: Comparison, one: Step, other: Step) -> bool:
    """Whether two nulls of different sides are short lines without figures that begin a paragraph."""
    source, target = (one, other) if one.shape[0] else (other, one)
    lengths = []
    for side, facts, place in (
        (comparison.source, comparison.source_facts, source.row),
        (comparison.target, comparison.target_facts, target.column),
    ):
        figures = any(side.types[token].startswith("#") for token in _tokens(side, place))
        if figures or facts.boilerplate[place] or not facts.first_in_block[place]:
            return False
        lengths.append(float(facts.length[place]))
    return max(lengths) <= min(_HEADING, _LONGER * min(lengths))


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
    most = min(_MOST_APART, abs(_apart(comparison, bead)) + _MORE_APART)
    return abs(_apart(comparison, joined)) > most


def _apart(comparison: Comparison, step: Step) -> float:
    """The logarithm of how much longer the source is than one of this target usually is."""
    lengths = [
        float(f.length[part].sum())
        for f, part in _parts(step, (comparison.source_facts, comparison.target_facts))
    ]
    return log((lengths[0] * comparison.ratio + 5) / (lengths[1] + 5))


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
