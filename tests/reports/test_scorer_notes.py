"""What reports say of a scorer's annotations."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mtcheck.reports import renderer, scorer_notes
from mtcheck.types import Annotation, Mark, Outcome, Report, Score, Span

from . import samples


def note(
    start: int, end: int, label: str, probability: float = 0.5, severity: str | None = None
) -> Annotation:
    span = Span(start, end)
    return Annotation(span, label, probability, severity, (span,), (Mark(0, span),))  # type: ignore[arg-type]


def scored(*notes: Annotation, truncated: bool = False, pieces: int = 1) -> Report:
    report = samples.clean()
    return replace(
        report,
        scores=(Score(0.5, "s", notes, truncated, pieces),),
        score=samples.article().score,
    )


def test_errors_stand_in_the_order_of_the_text_and_nothing_else_does() -> None:
    notes = (note(5, 9, "error", severity="minor"), note(0, 0, "gap"), note(2, 4, "BAD"), note(6, 8, "OK"))
    found = scorer_notes.errors(Score(0.5, "s", notes))
    assert [item.label for item in found] == ["gap", "BAD", "error"]


def test_only_the_least_likely_tokens_are_shown() -> None:
    notes = [
        note(index, index + 1, "token", probability)
        for index, probability in enumerate((0.9, 0.04, 0.001, 0.3, 0.02, 0.03, 0.01, 0.005))
    ]
    found = scorer_notes.shown(Score(-1.0, "s", tuple(notes)))
    assert [item.probability for item in found] == [0.001, 0.005, 0.01, 0.02, 0.03]


@pytest.mark.parametrize(
    ("item", "said"),
    [
        (note(0, 1, "error", severity="major"), "major"),
        (note(0, 1, "mistranslation", severity="minor"), "minor (mistranslation)"),
        (note(0, 1, "BAD"), "BAD"),
        (note(0, 0, "gap"), "something is missing"),
        (note(0, 1, "token"), "unlikely"),
    ],
)
def test_an_annotation_in_words(item: Annotation, said: str) -> None:
    assert scorer_notes.name(item) == said


@pytest.mark.parametrize(
    ("report", "said"),
    [
        (scored(), None),
        (scored(truncated=True), "1 segment cut to fit the model; --pieces scores them whole"),
        (scored(pieces=3), "1 segment scored in pieces"),
        (
            scored(truncated=True, pieces=2),
            "1 segment cut to fit the model, 1 segment scored in pieces",
        ),
    ],
)
def test_what_did_not_fit_is_said(report: Report, said: str | None) -> None:
    assert scorer_notes.fit(report) == said
    for format_ in ("text", "html"):
        assert (said is None) == ("too long" not in renderer(format_)(Outcome((report,))).lower())


def test_spans_are_marked_with_their_severity_in_words() -> None:
    report = scored(note(5, 11, "error", 0.75, "critical"))
    words = report.target.segments[0].text[5:11]
    text, page = (renderer(format_)(Outcome((report,))) for format_ in ("text", "html"))
    assert "1 span in 1 segment (1 critical)" in text
    assert f"⟦{words}⟧" in text
    assert f"<u>{words}</u>" in page
    assert "● </span> critical" in page or "</span> critical</span>" in page


def test_markup_in_a_label_is_escaped() -> None:
    report = scored(note(0, 4, "<b>x</b>\x1b[31m", 0.5, "minor"))
    page = renderer("html")(Outcome((report,)))
    assert "<b>x" not in page
    assert "&lt;b&gt;x" in page
    assert "\x1b" not in page + renderer("text")(Outcome((report,)))
