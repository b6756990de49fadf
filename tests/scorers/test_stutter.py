"""What counts as said over and over."""

from __future__ import annotations

import pytest

from mtcheck.scorers.stutter import LEFT, copies, factor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 0),
        ("Die Bank hob den Zins.", 0),
        ("Das ist sehr, sehr gut.", 0),
        ("Die, die die Bank kennen, schweigen.", 1),
        ("Die Bank die Bank hob den Zins.", 1),
        ("Die Bank hob, die Bank hob, die Bank hob den Zins.", 2),
        ("nein nein nein nein", 2),
        ("Mehr und mehr und mehr Menschen.", 1),
        ("Der Kurs der Aktie und der Kurs der Anleihe.", 0),
        ("1 000 1 000", 0),
    ],
)
def test_copies(text: str, expected: int) -> None:
    assert copies(text) == expected


def test_only_what_the_source_does_not_repeat_counts() -> None:
    assert factor("More and more and more people.", "Mehr und mehr und mehr Menschen.") == 1.0
    assert factor("More people.", "Mehr und mehr und mehr Menschen.") == LEFT
    assert factor("The bank.", "Die Bank ging, die Bank ging, die Bank ging.") == pytest.approx(LEFT**2)
