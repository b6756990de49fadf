"""Sentences that were made one and left alone join their bead; what a bead does not need leaves it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from mtcheck.alignment import align, aligner
from mtcheck.alignment.lexicon import load_lexicon
from mtcheck.alignment.regrouping import paired, parted, rejoined
from mtcheck.alignment.search import Step
from tests.alignment.segments import segments

if TYPE_CHECKING:
    from mtcheck.alignment.features import Comparison

ENGLISH = (
    "The harbour was closed for two days in March.",
    """The company repaired the northern bridge and hired forty workers, the old warehouse was sold to a bank
    in Hamburg, and a new school for sailors will open next summer.""",
    "Nobody was hurt in the storm.",
)
GERMAN = (
    "Der Hafen war im März zwei Tage lang geschlossen.",
    "Das Unternehmen reparierte die nördliche Brücke und stellte vierzig Arbeiter ein.",
    "Das alte Lagerhaus wurde an eine Bank in Hamburg verkauft.",
    "Eine neue Schule für Seeleute wird im nächsten Sommer eröffnet.",
    "Bei dem Sturm wurde niemand verletzt.",
)
STRANGER = "Das Museum zeigt seit Montag alte Gemälde aus Venedig und Rom."


def steps_of(*shapes: tuple[int, int]) -> list[Step]:
    """A sequence of beads of these shapes."""
    found, row, column = [], 0, 0
    for shape in shapes:
        found.append(Step(row, column, shape, 1.0, 0.5, joint=-1.0))
        row, column = row + shape[0], column + shape[1]
    return found


def comparison_of(
    source: tuple[str, ...],
    target: tuple[str, ...],
    *,
    languages: tuple[str, str] = ("en", "de"),
    labels: tuple[list[str | None], list[str | None]] | None = None,
    blocks: tuple[list[int] | None, list[int] | None] = (None, None),
    lexicon: bool = True,
) -> Comparison:
    """Two texts made ready to be compared by the shipped lexicon, or by spelling alone."""
    return aligner.compare(
        segments(*source, blocks=blocks[0]),
        segments(*target, blocks=blocks[1]),
        source_language=languages[0],
        target_language=languages[1],
        words=load_lexicon(*languages) if lexicon else None,
        labels=labels or ([None] * len(source), [None] * len(target)),
    )


def joined(
    source: tuple[str, ...],
    target: tuple[str, ...],
    *shapes: tuple[int, int],
    languages: tuple[str, str] = ("en", "de"),
    labels: tuple[list[str | None], list[str | None]] | None = None,
    blocks: tuple[list[int] | None, list[int] | None] = (None, None),
    longest: int = 6,
) -> list[tuple[int, int]]:
    """The shapes of a sequence of beads after the last look."""
    comparison = comparison_of(source, target, languages=languages, labels=labels, blocks=blocks)
    return [step.shape for step in rejoined(comparison, steps_of(*shapes), longest=longest)]


@pytest.mark.parametrize("middle", [[(1, 2), (0, 1)], [(0, 1), (1, 2)], [(1, 1), (0, 1), (0, 1)]])
def test_a_third_sentence_joins_its_bead(middle: list[tuple[int, int]]) -> None:
    assert joined(ENGLISH, GERMAN, (1, 1), *middle, (1, 1)) == [(1, 1), (1, 3), (1, 1)]
    turned = [(n, m) for m, n in middle]
    assert joined(GERMAN, ENGLISH, (1, 1), *turned, (1, 1), languages=("de", "en")) == [
        (1, 1),
        (3, 1),
        (1, 1),
    ]


def test_a_stranger_stays_alone() -> None:
    target = (*GERMAN[:3], STRANGER, GERMAN[4])
    shapes = [(1, 1), (1, 2), (0, 1), (1, 1)]
    assert joined(ENGLISH, target, *shapes) == shapes


def test_what_a_whole_bead_says_already_stays_alone() -> None:
    source = (ENGLISH[0], "The company repaired the northern bridge and hired forty workers.", ENGLISH[2])
    target = (*GERMAN[:2], GERMAN[1], GERMAN[4])
    shapes = [(1, 1), (1, 1), (0, 1), (1, 1)]
    assert joined(source, target, *shapes) == shapes


def test_boilerplate_another_block_and_a_heading_stay_alone() -> None:
    shapes = [(1, 1), (1, 2), (0, 1), (1, 1)]
    labels: tuple[list[str | None], list[str | None]] = ([None] * 3, [None, None, None, "link", None])
    assert joined(ENGLISH, GERMAN, *shapes, labels=labels) == shapes
    assert joined(ENGLISH, GERMAN, *shapes, blocks=([0, 0, 1], [0, 0, 0, 1, 1])) == shapes
    heading = (*GERMAN[:3], GERMAN[3].rstrip("."), GERMAN[4])
    assert joined(ENGLISH, heading, *shapes) == shapes


def test_no_bead_grows_past_the_longest_and_nothing_moved_joins() -> None:
    shapes = [(1, 1), (1, 2), (0, 1), (1, 1)]
    assert joined(ENGLISH, GERMAN, *shapes, longest=2) == shapes
    comparison = comparison_of(ENGLISH, GERMAN)
    steps = steps_of(*shapes)
    steps[1] = replace(steps[1], moved=True)
    assert rejoined(comparison, steps, longest=6) == steps


def test_a_joined_bead_has_the_probability_of_both_rivals() -> None:
    comparison = comparison_of(ENGLISH, GERMAN)
    steps = steps_of((1, 1), (1, 2), (0, 1), (1, 1))
    (_, bead, _) = rejoined(comparison, steps, longest=6)
    assert bead.posterior == pytest.approx(0.5 * (1 + 0.36788), abs=1e-4)
    assert bead.score == pytest.approx(1.0)


def test_a_sentence_in_three_has_no_addition() -> None:
    found = align(segments(*ENGLISH), segments(*GERMAN), source_language="en", target_language="de")
    assert [(bead.source, bead.target) for bead in found] == [((0,), (0,)), ((1,), (1, 2, 3)), ((2,), (4,))]


LONG = "The board of the museum thanked all of the painters from Venice for their old pictures."


def apart(source: tuple[str, ...], target: tuple[str, ...], *shapes: tuple[int, int], **options: Any) -> Any:
    """The places and shapes of a sequence of beads after a look at what they hold."""
    found = parted(comparison_of(source, target, **options), steps_of(*shapes))
    return [(step.row, step.column, step.shape) for step in found]


def test_a_sentence_that_a_bead_does_not_need_leaves_it() -> None:
    behind = (ENGLISH[0], LONG, ENGLISH[2])
    before = (LONG, ENGLISH[0], ENGLISH[2])
    target = (GERMAN[0], GERMAN[4])
    assert apart(behind, target, (2, 1), (1, 1)) == [(0, 0, (1, 1)), (1, 1, (1, 0)), (2, 1, (1, 1))]
    assert apart(before, target, (2, 1), (1, 1)) == [(0, 0, (1, 0)), (1, 0, (1, 1)), (2, 1, (1, 1))]
    turned = {"languages": ("de", "en")}
    assert apart(target, behind, (1, 2), (1, 1), **turned) == [
        (0, 0, (1, 1)),
        (1, 1, (0, 1)),
        (1, 2, (1, 1)),
    ]


def test_merged_sentences_boilerplate_and_short_lines_stay() -> None:
    assert apart(ENGLISH, GERMAN, (1, 1), (1, 3), (1, 1))[1] == (1, 1, (1, 3))
    source, target = (ENGLISH[0], LONG), GERMAN[:1]
    whole = [(0, 0, (2, 1))]
    assert apart(source, target, (2, 1), labels=(["link", "link"], ["link"])) == whole
    assert apart((ENGLISH[0], "The museum thanked."), target, (2, 1)) == whole
    assert apart((ENGLISH[0], LONG.rstrip(".")), target, (2, 1)) == whole


def test_without_a_lexicon_nothing_leaves_a_bead() -> None:
    assert apart((ENGLISH[0], LONG), GERMAN[:1], (2, 1), lexicon=False) == [(0, 0, (2, 1))]


def test_a_null_stands_where_its_neighbour_ends() -> None:
    comparison = comparison_of((ENGLISH[0], LONG), GERMAN[:1])
    assert rejoined(comparison, parted(comparison, steps_of((2, 1))), longest=6) == parted(
        comparison, steps_of((2, 1))
    )


HEADING = "Worth a look."
FREELY = "Unter den Schiffen."


def headed(source: tuple[str, ...], target: tuple[str, ...], *shapes: tuple[int, int], **options: Any) -> Any:
    """The places and shapes of a sequence of beads after a look for headings."""
    found = paired(comparison_of(source, target, **options), steps_of(*shapes))
    return [(step.row, step.column, step.shape) for step in found]


ONE_BY_ONE = [(0, 0, (1, 1)), (1, 1, (1, 1)), (2, 2, (1, 1))]


@pytest.mark.parametrize(
    "shapes",
    [
        [(1, 1), (1, 0), (0, 1), (1, 1)],
        [(1, 1), (0, 1), (1, 0), (1, 1)],
        [(1, 1), (1, 0), (1, 2)],
        [(1, 1), (0, 1), (2, 1)],
        [(1, 2), (1, 0), (1, 1)],
        [(2, 1), (0, 1), (1, 1)],
    ],
)
def test_headings_translated_freely_are_a_bead(shapes: list[tuple[int, int]]) -> None:
    source = (ENGLISH[0], HEADING, ENGLISH[2])
    target = (GERMAN[0], FREELY, GERMAN[4])
    assert headed(source, target, *shapes) == ONE_BY_ONE


def test_only_short_lines_that_begin_a_paragraph_are_headings() -> None:
    shapes = [(1, 1), (1, 0), (0, 1), (1, 1)]
    whole = [(0, 0, (1, 1)), (1, 1, (1, 0)), (2, 1, (0, 1)), (2, 2, (1, 1))]
    source, target = (ENGLISH[0], HEADING, ENGLISH[2]), (GERMAN[0], FREELY, GERMAN[4])
    assert headed(source, target, *shapes, blocks=([0, 1, 1], [0, 1, 1])) == ONE_BY_ONE
    assert headed(source, target, *shapes, blocks=([0, 0, 1], [0, 0, 1])) == whole
    assert headed(source, (GERMAN[0], STRANGER, GERMAN[4]), *shapes) == whole
    assert headed(source, (GERMAN[0], "Noch 14 Schiffe.", GERMAN[4]), *shapes) == whole
    assert headed(source, target, *shapes, labels=([None] * 3, [None, "link", None])) == whole


def test_a_bead_keeps_the_line_that_it_needs() -> None:
    source = (ENGLISH[0], HEADING, "The museum closed and the warehouse was sold.")
    target = (GERMAN[0], "Das Museum schloss.", "Das Lagerhaus wurde verkauft.")
    shapes = [(1, 1), (1, 0), (1, 2)]
    assert headed(source, target, *shapes) == [(0, 0, (1, 1)), (1, 1, (1, 0)), (2, 1, (1, 2))]
