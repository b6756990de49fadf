"""The probability of each bead: what lowers it, and that it changes no bead."""

import numpy as np

from mtcheck.alignment import align, aligner, confidence
from mtcheck.alignment.lexicon import load_lexicon
from mtcheck.alignment.search import APART, Step
from tests.alignment.segments import segments
from tests.alignment.test_align import ENGLISH, GERMAN, STRANGER


def compared(source, target):
    labels = ([None] * len(source), [None] * len(target))
    return aligner.compare(
        segments(*source),
        segments(*target),
        source_language="en",
        target_language="de",
        words=load_lexicon("en", "de"),
        labels=labels,
    )


def evidence(source, target):
    comparison = compared(source, target)
    steps = aligner.steps_of(comparison, aligner.load_weights("lexicon"), longest=aligner.LONGEST)
    table = confidence.evidence(comparison, steps)
    return steps, {name: table[:, number].tolist() for number, name in enumerate(confidence.NAMES)}


def sure(source, target):
    found = align(segments(*source), segments(*target), source_language="en", target_language="de")
    return {(bead.source, bead.target): bead.confidence for bead in found}


def test_no_bead_has_no_evidence():
    assert confidence.evidence(compared(ENGLISH, GERMAN), []).shape == (0, len(confidence.NAMES))
    assert confidence.probabilities(np.zeros((0, 2), np.float32), np.zeros(2, np.float32)) == []


def test_probabilities_by_hand():
    table = np.array([[1.0, 0.0], [1.0, 2.0], [1.0, 1000.0]], dtype=np.float32)
    assert confidence.probabilities(table, np.array([0.0, 0.5], dtype=np.float32)) == [0.5, 0.7311, 1.0]


def test_cuts_are_told_from_whole_sentences():
    halves = ("Höhere Strompreise halfen dem Unternehmen im zweiten Quartal,", "und das milde Wetter auch.")
    steps, found = evidence(ENGLISH, (*GERMAN[:2], *halves, *GERMAN[3:]))
    at = [step.shape for step in steps].index((1, 2))
    assert (found["open inside"][at], found["closed inside"][at]) == (1, 0)
    assert found["open inside beside"][at - 1] == found["open inside beside"][at + 1] == 1
    whole = tuple(half.replace("Quartal,", "Quartal.").replace("und das", "Das") for half in halves)
    steps, found = evidence(ENGLISH, (*GERMAN[:2], *whole, *GERMAN[3:]))
    at = [step.shape for step in steps].index((1, 2))
    assert (found["open inside"][at], found["closed inside"][at]) == (0, 1)
    assert [found["closed inside second"][k] for k in (at - 2, at - 1, at + 2)] == [1, 0, 1]
    assert found["closed inside third"][at + 3] == 1


def test_what_is_far_behind_a_gap_does_not_count():
    whole = ("Höhere Strompreise halfen dem Unternehmen im zweiten Quartal.", "Das milde Wetter half auch.")
    steps, found = evidence(ENGLISH, (*GERMAN[:2], *whole, STRANGER, *GERMAN[3:]))
    at = [step.shape for step in steps].index((1, 2))
    assert steps[at + 1].shape == (0, 1)
    assert found["closed inside second"][at + 2] == 0
    assert found["lost"][at + 1] == found["lost beside"][at + 2] == 1


def test_lengths_are_measured_by_what_is_aligned():
    _, whole = evidence(ENGLISH, GERMAN)
    steps, half = evidence(ENGLISH, GERMAN[:4])
    pairs = [k for k, step in enumerate(steps) if step.shape == (1, 1)]
    assert len(pairs) == 4
    assert max(half["lengths apart"][k] for k in pairs) < 0.4
    assert max(whole["lengths apart"]) < 0.4


def test_half_a_translation_is_as_sure():
    assert min(p for group, p in sure(ENGLISH, GERMAN[:4]).items() if all(group)) > 0.7


def test_a_translation_by_halves_is_less_sure_than_one_by_sentences():
    plain = sure(ENGLISH, GERMAN)[(2,), (2,)]
    halves = ("Höhere Strompreise halfen dem Unternehmen im zweiten Quartal.", "Das Wetter war mild.")
    parted = sure(ENGLISH, (*GERMAN[:2], *halves, *GERMAN[3:]))
    assert parted[(2,), (2, 3)] < plain
    assert parted[(1,), (1,)] < sure(ENGLISH, GERMAN)[(1,), (1,)]


def test_the_joint_of_two_beads_is_what_one_would_score_more():
    comparison = compared(ENGLISH, GERMAN)
    weights = aligner.load_weights("lexicon")
    steps = aligner.steps_of(comparison, weights, longest=aligner.NARROW)
    lattice = aligner.lattice(comparison, weights, longest=aligner.NARROW)
    score = {}
    for m, n in ((1, 1), (2, 2)):
        node = 2 + m + 2 + n
        place = 2 + m - int(lattice.nodes.low[node])
        score[m] = float(lattice.scores[node, lattice.shapes.index((m, n)), 8 + place])
    assert steps[2].shape == steps[3].shape == (1, 1)
    assert steps[2].joint == max(APART, score[2] - score[1] - steps[3].score)
    assert steps[-1].joint == APART
    moved = [Step(0, 0, (1, 1), 1.0, 1.0, joint=-1.0), Step(1, 5, (1, 1), 1.0, 1.0, moved=True)]
    table = confidence.evidence(compared(ENGLISH, GERMAN), moved)
    assert table[0, confidence.NAMES.index("joint")] == APART / 4
