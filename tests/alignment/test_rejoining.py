"""Sentences that were made one: the search may leave the last of them alone, the last look joins it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mtcheck.alignment import align, aligner
from mtcheck.alignment.lexicon import load_lexicon
from mtcheck.alignment.rejoining import rejoined
from mtcheck.alignment.search import Step
from tests.alignment.segments import segments

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


def joined(
    source: tuple[str, ...],
    target: tuple[str, ...],
    *shapes: tuple[int, int],
    languages: tuple[str, str] = ("en", "de"),
    labels: tuple[list[str | None], list[str | None]] | None = None,
    blocks: tuple[list[int] | None, list[int] | None] = (None, None),
    longest: int = 6,
) -> list[tuple[int, int]]:
    comparison = aligner.compare(
        segments(*source, blocks=blocks[0]),
        segments(*target, blocks=blocks[1]),
        source_language=languages[0],
        target_language=languages[1],
        words=load_lexicon(*languages),
        labels=labels or ([None] * len(source), [None] * len(target)),
    )
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
    comparison = aligner.compare(
        segments(*ENGLISH),
        segments(*GERMAN),
        source_language="en",
        target_language="de",
        words=load_lexicon("en", "de"),
        labels=([None] * 3, [None] * 5),
    )
    steps = steps_of(*shapes)
    steps[1] = replace(steps[1], moved=True)
    assert rejoined(comparison, steps, longest=6) == steps


def test_a_joined_bead_has_the_probability_of_both_rivals() -> None:
    comparison = aligner.compare(
        segments(*ENGLISH),
        segments(*GERMAN),
        source_language="en",
        target_language="de",
        words=load_lexicon("en", "de"),
        labels=([None] * 3, [None] * 5),
    )
    steps = steps_of((1, 1), (1, 2), (0, 1), (1, 1))
    (_, bead, _) = rejoined(comparison, steps, longest=6)
    assert bead.posterior == pytest.approx(0.5 * (1 + 0.36788), abs=1e-4)
    assert bead.score == pytest.approx(1.0)


def test_a_sentence_in_three_has_no_addition() -> None:
    found = align(segments(*ENGLISH), segments(*GERMAN), source_language="en", target_language="de")
    assert [(bead.source, bead.target) for bead in found] == [((0,), (0,)), ((1,), (1, 2, 3)), ((2,), (4,))]
