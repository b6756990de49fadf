"""Second look at what the search left without partner: passages that the translation puts elsewhere."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mtcheck.alignment import features, search
from mtcheck.alignment.similarity import coverage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy import bool_, int64
    from numpy.typing import NDArray

    from mtcheck.alignment.aligner import Weights

# A moved bead has to win over two nulls by this much, because order no longer speaks for it.
LEAST_GAIN = 3.0
_LEAST_COVER = 0.3
_MOST_NULLS = 600


def reunite(
    comparison: features.Comparison, weights: Weights, steps: Sequence[search.Step], *, longest: int
) -> list[search.Step]:
    """The steps with omissions and additions joined where they translate each other; joined steps are
    ``moved``.

    A moved step stands where its source stands. Boilerplate meets its own sort only.
    """
    import numpy as np

    rows = [s.row for s in steps if s.shape == (1, 0)]
    columns = [s.column for s in steps if s.shape == (0, 1)]
    if not rows or not columns or len(rows) > _MOST_NULLS or len(columns) > _MOST_NULLS:
        return list(steps)
    covered = coverage(
        comparison.source,
        comparison.target,
        rows=rows,
        columns=columns,
        longest=1,
        languages=comparison.languages,
        lexicon=comparison.words,
    )
    mass = comparison.source.mass[rows][:, None] + comparison.target.mass[columns][None, :]
    cover = (covered.source[0] + covered.target[0]) / (mass + 1e-6)
    if comparison.meaning is not None:
        near = comparison.meaning
        apart = 1 - near.source[0][rows] @ near.target[0][columns].T
        chance = near.source_chance[0][rows][:, None] + near.target_chance[0][columns][None, :]
        cover = np.maximum(cover, 1 - 2 * apart / chance)
    sorts = comparison.source_facts.boilerplate[rows], comparison.target_facts.boilerplate[columns]
    cover = np.where(sorts[0][:, None] == sorts[1][None, :], cover, 0)
    runs = _runs(rows, sorts[0]), _runs(columns, sorts[1])
    found: list[search.Step] = []
    free: tuple[NDArray[bool_], NDArray[bool_]] = (
        np.ones(len(comparison.source_facts.length), dtype=np.bool_),
        np.ones(len(comparison.target_facts.length), dtype=np.bool_),
    )
    tried: set[tuple[range, range]] = set()
    for flat in np.argsort(-cover, axis=None, kind="stable").tolist():
        i, j = divmod(flat, len(columns))
        if cover[i, j] < _LEAST_COVER:
            break
        pair = runs[0][rows[i]], runs[1][columns[j]]
        if pair in tried or not (free[0][rows[i]] and free[1][columns[j]]):
            continue
        tried.add(pair)
        found.extend(_align_runs(comparison, weights, pair, free, longest))
    if not found:
        return list(steps)
    return _merged(steps, found)


def _runs(numbers: Sequence[int], sorts: NDArray[int64]) -> dict[int, range]:
    # The run of consecutive numbers of one sort that each number stands in.
    found: dict[int, range] = {}
    begin = 0
    for k in range(1, len(numbers) + 1):
        if k == len(numbers) or numbers[k] != numbers[k - 1] + 1 or sorts[k] != sorts[k - 1]:
            run = range(numbers[begin], numbers[k - 1] + 1)
            found.update(dict.fromkeys(run, run))
            begin = k
    return found


def _align_runs(
    comparison: features.Comparison,
    weights: Weights,
    pair: tuple[range, range],
    free: tuple[NDArray[bool_], NDArray[bool_]],
    longest: int,
) -> list[search.Step]:
    rows, columns = pair
    usable = free[0][rows.start : rows.stop], free[1][columns.start : columns.stop]
    lattice = part_of_lattice(comparison, weights, rows, columns, longest=longest, usable=usable)
    found = []
    for step in search.best_path(lattice):
        if 0 in step.shape or step.gain < LEAST_GAIN:
            continue
        row, column = rows.start + step.row, columns.start + step.column
        free[0][row : row + step.shape[0]] = False
        free[1][column : column + step.shape[1]] = False
        found.append(replace(step, row=row, column=column, moved=True))
    return found


def part_of_lattice(
    comparison: features.Comparison,
    weights: Weights,
    rows: range,
    columns: range,
    *,
    longest: int,
    usable: tuple[NDArray[bool_], NDArray[bool_]] | None = None,
    context: int = 0,
) -> search.Lattice:
    """The scored lattice of some segments alone. ``usable`` tells which of them beads may join; so many
    segments as ``context`` says on either side count in what is usual here."""
    import numpy as np

    wide = (
        range(max(0, rows.start - context), min(len(comparison.source_facts.length), rows.stop + context)),
        range(
            max(0, columns.start - context), min(len(comparison.target_facts.length), columns.stop + context)
        ),
    )
    above, left = rows.start - wide[0].start, columns.start - wide[1].start
    box = features.rectangle(comparison, *wide, longest)
    shapes = [(1, 0), (0, 1), *((m, n) for m in range(1, longest + 1) for n in range(1, longest + 1))]
    lattice = search.empty_lattice(search.all_nodes(len(rows), len(columns)), shapes)
    source_null = np.tensordot(weights.null, box.source_null, 1)[above : above + len(rows)]
    target_null = np.tensordot(weights.null, box.target_null, 1)[left : left + len(columns)]
    search.put(lattice, (1, 0), 0, 0, np.broadcast_to(source_null[:, None], (len(rows), len(columns) + 1)))
    search.put(lattice, (0, 1), 0, 0, np.broadcast_to(target_null[None, :], (len(rows) + 1, len(columns))))
    for shape, table in box.beads(longest):
        height, width = len(rows) - shape[0] + 1, len(columns) - shape[1] + 1
        if height < 1 or width < 1:
            continue
        scores = np.tensordot(weights.aligned, table[:, above : above + height, left : left + width], 1)
        if usable is not None:
            whole = np.ones((height, width), dtype=np.bool_)
            for m in range(shape[0]):
                whole &= usable[0][m : m + height, None]
            for n in range(shape[1]):
                whole &= usable[1][None, n : n + width]
            scores = np.where(whole, scores, -1e30)
        search.put(lattice, shape, 0, 0, scores)
    return lattice


def _merged(steps: Sequence[search.Step], found: Sequence[search.Step]) -> list[search.Step]:
    by_row = {step.row: step for step in found}
    rows = {step.row + k for step in found for k in range(step.shape[0])}
    columns = {step.column + k for step in found for k in range(step.shape[1])}
    merged: list[search.Step] = []
    for step in steps:
        if step.shape == (1, 0) and step.row in rows:
            if step.row in by_row:
                merged.append(by_row[step.row])
        elif not (step.shape == (0, 1) and step.column in columns):
            merged.append(step)
    return merged
