"""Article text made harmless."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtcheck.reports.escaping import one_line, visible


@given(st.text(st.characters(codec=None)))
def test_offsets_hold(text: str) -> None:
    assert len(visible(text)) == len(one_line(text)) == len(text)


@given(st.text(st.characters(codec=None)))
def test_what_is_left_can_be_written_on_one_line(text: str) -> None:
    line = one_line(text)
    assert line.encode("utf-8").decode("utf-8") == line
    assert len(line.splitlines()) <= 1
    assert not [character for character in line if unicodedata.category(character) in ("Cc", "Cs")]


@pytest.mark.parametrize("text", ["280,2 Mrd. Yuan", "שלום \u200f(12%)", "a\u200db", "🏴‍☠️ é ﷼"])
def test_prose_stays_as_it_is(text: str) -> None:
    assert one_line(text) == text


@pytest.mark.parametrize(
    "text", ["\x1b", "\x9b", "\u202e", "\u2067", "\x00", "\ud800", "\ufffe", "\U0010ffff"]
)
def test_what_could_do_something_shows(text: str) -> None:
    assert visible(text) == "\ufffd"
