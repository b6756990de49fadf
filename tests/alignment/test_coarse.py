import random

import pytest

from mtcheck.alignment import align, aligner
from tests.alignment.segments import segments


def long_pair(count, *, gap):
    """A made-up text of names, and its copy in capitals with a hole of ``gap`` sentences."""
    rng = random.Random(5)
    syllables = ["ka", "ro", "mi", "tel", "nav", "sur", "pol", "den", "gi", "wex"]
    names = ["".join(rng.choices(syllables, k=3)) for _ in range(900)]
    source = [" ".join(rng.choices(names, k=rng.randint(6, 14))) + "." for _ in range(count)]
    hole = range(count // 3, count // 3 + gap)
    target = [(i, text.upper()) for i, text in enumerate(source) if i not in hole]
    return source, target


@pytest.mark.parametrize("gap", [0, 40])
def test_a_long_text_aligns_around_a_coarse_path(gap):
    source, target = long_pair(600, gap=gap)
    assert (len(source) + 1) * (len(target) + 1) > aligner.EXACT_NODES
    found = align(
        segments(*source), segments(*[text for _, text in target]), source_language="xx", target_language="yy"
    )
    expected = [((i,), (j,)) for j, (i, _) in enumerate(target)]
    right = {(b.source, b.target) for b in found} & set(expected)
    assert len(right) >= 0.99 * len(expected)
    assert sorted(i for b in found for i in b.source) == list(range(len(source)))


def test_a_long_text_against_a_short_one():
    source, _ = long_pair(700, gap=0)
    found = align(segments(*source), segments(*source[300:420]), source_language="xx", target_language="yy")
    right = {((300 + j,), (j,)) for j in range(120)} & {(b.source, b.target) for b in found}
    assert len(right) >= 110
