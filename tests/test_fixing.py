"""Suggestions in a file's text: what changes, what stays, what is left alone."""

from __future__ import annotations

import pytest

from mtcheck.fixing import applied, plan
from mtcheck.readers import read_text
from mtcheck.split import split
from mtcheck.types import Document, Flag, Mark, Segment, Severity, Span


def flagged(
    document: Document,
    segments: tuple[Segment, ...],
    old: str,
    new: str,
    *,
    severity: Severity = "major",
    confidence: float = 0.9,
) -> Flag:
    """A located flag on words of the prose."""
    for segment in segments:
        at = segment.text.find(old)
        if at >= 0:
            place = Span(at, at + len(old))
            raw = document.to_raw(place.shift(segment.span.start))
            return Flag(
                "NUM003",
                severity,
                f"{old} {new}",
                target=(raw,),
                suggestion=new,
                confidence=confidence,
                target_marks=(Mark(segment.index, place),),
            )
    raise AssertionError(old)


def fixed(raw: str, kind: str, *pairs: tuple[str, str], encoding: str = "utf-8") -> tuple[str, list[str]]:
    """The corrected text and why what was not corrected was not."""
    document = read_text(raw, format=kind)
    segments = split(document, "de")
    flags = [flagged(document, segments, old, new) for old, new in pairs]
    made = plan(flags, document, segments, encoding=encoding)
    return applied(document.raw, made.edits), [item.reason for item in made.skipped]


@pytest.mark.parametrize(
    ("kind", "raw", "old", "new", "expected"),
    [
        ("text", "Es kostet 5 Mio. Euro.\r\n", "5 Mio. Euro", "5 Mrd. Euro", "Es kostet 5 Mrd. Euro.\r\n"),
        ("markdown", "Es kostet 5\nMio. Euro.", "5 Mio. Euro", "5 Mrd. Euro", "Es kostet 5\nMrd. Euro."),
        ("html", "<p>Um 5&nbsp;% auf.</p>", "5\u00a0%", "6\u00a0%", "<p>Um 6&nbsp;% auf.</p>"),
        (
            "html",
            "<p>Um <b>5 Millionen</b> auf.</p>",
            "5 Millionen",
            "5 Millionen Euro",
            "<p>Um <b>5 Millionen Euro</b> auf.</p>",
        ),
        ("html", "<p>Um <b>5</b> Euro auf.</p>", "5 Euro", "5 Yen", "<p>Um <b>5</b> Yen auf.</p>"),
        ("html", "<p>Mit Bindung dabei.</p>", "Bindung", "A&B <C>", "<p>Mit A&amp;B &lt;C&gt; dabei.</p>"),
        ("html", "<p>Um 5 &euro; auf.</p>", "5 €", "5 $", "<p>Um 5 $ auf.</p>"),
        ("markdown", "Um **5 Mio.** Euro.", "5 Mio. Euro", "5 Mrd. Euro", "Um **5 Mrd.** Euro."),
        ("markdown", "Um 5 \\$ hier.", "5 $", "5 €", "Um 5 € hier."),
        ("markdown", "Mit Bindung hier.", "Bindung", "a*b", "Mit a\\*b hier."),
    ],
)
def test_only_what_differs_changes(kind: str, raw: str, old: str, new: str, expected: str) -> None:
    assert fixed(raw, kind, (old, new)) == (expected, [])


def test_what_crosses_markup_is_left() -> None:
    raw = "<p>Es sind 1<b>.3</b>50 Stellen.</p>"
    assert fixed(raw, "html", ("1.350", "1.250")) == (raw, ["markup stands in its place"])


def test_what_the_encoding_lacks() -> None:
    text, skipped = fixed("Es kostet 5 Mio. Dollar.", "text", ("Dollar", "€"), encoding="latin-1")
    assert (text, skipped) == ("Es kostet 5 Mio. Dollar.", ["“€” cannot be written in this text file"])
    text, skipped = fixed("<p>Es kostet 5 Dollar.</p>", "html", ("Dollar", "€"), encoding="latin-1")
    assert (text, skipped) == ("<p>Es kostet 5 &#8364;.</p>", [])


def test_of_two_that_overlap_the_more_severe_is_taken() -> None:
    document = read_text("Es kostet 5 Mio. Euro.")
    segments = split(document, "de")
    first = flagged(document, segments, "5 Mio.", "6 Mio.", severity="minor")
    second = flagged(document, segments, "Mio. Euro", "Mrd. Euro", severity="critical")
    made = plan([first, second], document, segments)
    assert applied(document.raw, made.edits) == "Es kostet 5 Mrd. Euro."
    assert [(item.flag, item.reason) for item in made.skipped] == [(first, "overlaps another suggestion")]


def test_what_is_in_doubt_is_left() -> None:
    document = read_text("Es kostet 5 Mio. Euro.")
    segments = split(document, "de")
    flag = flagged(document, segments, "5", "6", confidence=0.6)
    made = plan([flag], document, segments, min_confidence=0.8)
    assert made.edits == ()
    assert [item.reason for item in made.skipped] == ["confidence 0.60 is below 0.8"]
