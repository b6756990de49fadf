"""Plain text: which lines are blocks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtcheck.errors import InputError
from mtcheck.readers import read_text


def blocks(text: str) -> list[tuple[str, str]]:
    document = read_text(text)
    return [(block.kind, document.text[block.span.start : block.span.end]) for block in document.blocks]


def test_each_line_is_a_block() -> None:
    text = "Der Umsatz stieg um 8 %.\nDer Gewinn sank, weil die Kosten stiegen.\n\nDie Aktie gab nach.\n"
    assert [prose for _, prose in blocks(text)] == [
        "Der Umsatz stieg um 8 %.",
        "Der Gewinn sank, weil die Kosten stiegen.",
        "Die Aktie gab nach.",
    ]


def test_text_is_the_file_itself() -> None:
    document = read_text("  Eins.\r\n\r\nZwei.\r\n")
    assert document.text == document.raw
    assert document.anchors == ()


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_every_kind_of_line_end_parts_blocks(end: str) -> None:
    assert [prose for _, prose in blocks(f"One here.{end}{end}Two here.{end}")] == ["One here.", "Two here."]


def test_short_lines_without_stop_above_prose_are_headings() -> None:
    text = "By Jane Miller\nPublished on\nMarch 3, 2025\nShares of the chip maker rose 4% on Monday.\nRead on"
    assert [kind for kind, _ in blocks(text)] == ["heading", "heading", "heading", "paragraph", "paragraph"]


def test_lines_with_a_bullet_are_list_items() -> None:
    text = "What moved markets:\n• Oil fell 2%.\n- Gold rose.\n- 3 points were lost.\nThat was Monday."
    assert [kind for kind, _ in blocks(text)] == [
        "paragraph",
        "list-item",
        "list-item",
        "paragraph",
        "paragraph",
    ]


WRAPPED = """\
Central bank leaves its rate alone

The central bank left its key rate at 3.25 percent on Thursday, as nearly
every economist had expected, and said that inflation was likely to come
down further over the summer.

Its governor told reporters that the labour market had cooled, but added
that he saw "no reason to hurry". The currency gained 0.4 percent against
the dollar after the decision.
"""


def test_wrapped_paragraphs_are_one_block_each() -> None:
    found = blocks(WRAPPED)
    assert [kind for kind, _ in found] == ["heading", "paragraph", "paragraph"]
    assert found[1][1].startswith("The central bank left")
    assert found[1][1].endswith("over the summer.")
    assert "nearly\nevery" in found[1][1]


WRAPPED_GERMAN = """\
Die Notenbank hat ihren Leitzins am Donnerstag bei 3,25 Prozent belassen.
Volkswirte hatten damit gerechnet. Für den Sommer rechnet die Bank mit einem
Rückgang der Inflation auf 2,1 Prozent. Der Vorstand der Bank sieht aber
noch Risiken, die aus dem Handel mit Energie, aus den Löhnen und aus der
Schwäche der Währung kommen. Am Markt verlor die zehnjährige Anleihe des
Bundes einen halben Punkt.
"""


def test_wrapped_german_is_one_block() -> None:
    assert len(blocks(WRAPPED_GERMAN)) == 1


def test_wrapped_text_without_blank_lines_is_parted_at_short_lines() -> None:
    assert len(blocks(WRAPPED.replace("\n\n", "\n"))) == 3


def test_wrapped_text_keeps_its_lines_apart_where_they_are_indented_or_bulleted() -> None:
    text = WRAPPED + "  A paragraph that begins with an indent follows the one above it here\nand goes on.\n"
    assert [prose[:11] for _, prose in blocks(text)][-1] == "A paragraph"


def test_headlines_of_similar_length_stay_apart() -> None:
    text = (
        "Oil Prices Fall to Lowest Level Since March\nChip Maker Raises Its Forecast for the Year\n"
        "Court Stops the Merger of Two Grocery Chains\nYields Climb After Strong Report on Jobs\n"
    )
    assert len(blocks(text)) == 4


def test_long_lines_are_never_joined() -> None:
    line = (
        "the company said that it would go on buying back its own shares until the end of the year and then "
    )
    assert len(blocks("\n".join([line * 3] * 6))) == 6


def test_unwrapped_german_lines_stay_apart() -> None:
    text = (
        "Die Notenbank senkte den Leitzins um 25 Basispunkte auf 2,5 Prozent.\n"
        "Volkswirte hatten den Schritt nahezu einhellig erwartet.\nDer Euro gab leicht nach.\n"
    )
    assert len(blocks(text)) == 3


def test_bidirectional_controls_are_kept() -> None:
    assert blocks("A \u202bmixed\u202c line.")[0][1] == "A \u202bmixed\u202c line."


@pytest.mark.parametrize("text", ["", " \n\t\r\n", "\ufeff", "\u3000\n"])
def test_nothing_to_read_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="empty"):
        read_text(text, path="a.txt")


def test_lone_surrogate_is_refused() -> None:
    with pytest.raises(InputError, match=r"a\.txt:2: a lone surrogate"):
        read_text("one\ntwo \ud800", path="a.txt")


@given(st.text(alphabet=st.sampled_from("aB.,! \n\r\t-•1„“\u2028x"), min_size=1, max_size=200))
def test_only_white_space_lies_outside_the_blocks(text: str) -> None:
    if not text.strip():
        return
    document = read_text(text)
    at = 0
    for block in document.blocks:
        assert document.text[at : block.span.start].strip() == ""
        assert document.text[block.span.start : block.span.end].strip() != ""
        at = block.span.end
    assert document.text[at:].strip() == ""
