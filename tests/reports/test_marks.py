"""Stretches of a segment, marked and not."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mtcheck.reports.marks import layers, stretches
from mtcheck.types import Mark, Span

TEXT = "0123456789"
spans = st.tuples(st.integers(0, 10), st.integers(0, 10)).map(lambda ends: Span(min(ends), max(ends)))


def test_touching_and_overlapping_marks_are_one() -> None:
    marks = [Mark(0, Span(4, 6)), Mark(0, Span(1, 3)), Mark(0, Span(2, 4)), Mark(1, Span(0, 10))]
    assert list(stretches(TEXT, marks, segment=0)) == [("0", False), ("12345", True), ("6789", False)]


def test_empty_marks_and_no_marks() -> None:
    assert list(stretches(TEXT, [Mark(0, Span(5, 5))], segment=0)) == [(TEXT, False)]
    assert list(stretches("", [], segment=0)) == []


@given(st.lists(spans))
def test_nothing_is_lost_and_exactly_the_marked_characters_are_marked(found: list[Span]) -> None:
    parts = list(stretches(TEXT, [Mark(0, span) for span in found], segment=0))
    assert "".join(part for part, _ in parts) == TEXT
    assert "".join(part for part, marked in parts if marked) == "".join(
        character
        for index, character in enumerate(TEXT)
        if any(span.start <= index < span.end for span in found)
    )


@given(st.lists(spans), st.lists(spans))
def test_layers_are_told_apart(one: list[Span], two: list[Span]) -> None:
    groups = [[Mark(0, span) for span in found] for found in (one, two)]
    parts = list(layers(TEXT, *groups, segment=0))
    assert "".join(part for part, _ in parts) == TEXT
    states = [state for part, state in parts for _ in part]
    assert states == [
        tuple(any(span.start <= index < span.end for span in found) for found in (one, two))
        for index in range(len(TEXT))
    ]
