"""The words that all stages share."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtcheck.types import SEVERITIES, Anchor, Document, Position, Severity, Span, Status


def document(raw: str, text: str | None = None, anchors: tuple[Anchor, ...] = ()) -> Document:
    return Document("a.txt", "text", raw, raw if text is None else text, (), "0" * 64, anchors)


def test_span() -> None:
    assert len(Span(3, 7)) == 4
    assert Span(3, 7).shift(10) == Span(13, 17)
    assert sorted([Span(2, 3), Span(1, 9), Span(1, 2)]) == [Span(1, 2), Span(1, 9), Span(2, 3)]


@pytest.mark.parametrize(
    ("other", "expected"),
    [(Span(0, 3), False), (Span(0, 4), True), (Span(5, 6), True), (Span(7, 9), False), (Span(3, 7), True)],
)
def test_spans_overlap_where_they_share_a_character(other: Span, expected: bool) -> None:
    assert Span(3, 7).overlaps(other) is other.overlaps(Span(3, 7)) is expected


@pytest.mark.parametrize(
    ("raw", "offset", "line", "column"),
    [
        ("abc", 0, 1, 1),
        ("abc", 3, 1, 4),
        ("a\nb", 2, 2, 1),
        ("a\r\nb", 3, 2, 1),
        ("a\rb", 2, 2, 1),
        ("a\n\nb", 3, 3, 1),
        ("a\r\r\nb\rc", 4, 3, 1),
        ("a\n", 2, 2, 1),
        ("a\u2028b\x0bc", 4, 1, 5),
        ("😀é\nx", 3, 2, 1),
        ("😀é\nx", 2, 1, 3),
        ("", 0, 1, 1),
    ],
)
def test_position(raw: str, offset: int, line: int, column: int) -> None:
    assert document(raw).position(offset) == Position(line, column)


@given(st.text(st.sampled_from("a\r\n"), max_size=12))
def test_positions_and_offsets_are_one_to_one(raw: str) -> None:
    found = [document(raw).position(offset) for offset in range(len(raw) + 1)]
    assert len({(place.line, place.column) for place in found}) == len(raw) + 1
    assert found == sorted(found)
    assert found[-1].line == len((raw + "x").replace("\r\n", "\n").replace("\r", "\n").split("\n"))


def test_without_anchors_prose_and_file_are_the_same() -> None:
    assert document("abc").to_raw(Span(1, 3)) == Span(1, 3)


def test_anchors_lead_back_to_the_file() -> None:
    # "<b>A &amp; B</b>": the prose is "A & B".
    one = document(
        "<b>A &amp; B</b>",
        "A & B",
        (
            Anchor(Span(0, 2), Span(3, 5)),
            Anchor(Span(2, 3), Span(5, 10)),
            Anchor(Span(3, 5), Span(10, 12)),
        ),
    )
    assert one.to_raw(Span(0, 5)) == Span(3, 12)
    assert one.to_raw(Span(2, 3)) == Span(5, 10)
    assert one.to_raw(Span(0, 2)) == Span(3, 5)
    assert one.to_raw(Span(3, 5)) == Span(10, 12)
    assert one.to_raw(Span(1, 4)) == Span(4, 11)
    assert one.to_raw(Span(4, 4)) == Span(11, 11)


def test_a_span_across_a_gap_covers_it() -> None:
    # "Up <i>3</i>%": the markup between the runs belongs to a span over both, not to a span of one.
    one = document(
        "Up <i>3</i>%",
        "Up 3%",
        (
            Anchor(Span(0, 3), Span(0, 3)),
            Anchor(Span(3, 4), Span(6, 7)),
            Anchor(Span(4, 5), Span(11, 12)),
        ),
    )
    assert one.to_raw(Span(3, 5)) == Span(6, 12)
    assert one.to_raw(Span(3, 4)) == Span(6, 7)
    assert one.to_raw(Span(0, 3)) == Span(0, 3)


def test_severities_go_from_least_to_most() -> None:
    assert SEVERITIES == ("minor", "major", "critical") == Severity.__args__
    assert Status.__args__ == ("publish", "review", "block")
