"""Results made by hand, with one of everything that a report can show.

The texts are invented. Nothing here runs a stage, so that these results change only when a report does.
"""

from __future__ import annotations

from dataclasses import replace

from mtcheck.gate import judge
from mtcheck.types import (
    Annotation,
    ArticleScore,
    Bead,
    Failure,
    Flag,
    Mark,
    Outcome,
    Position,
    Report,
    ReportSegment,
    ReportSide,
    Score,
    Span,
)

SIGNATURE = "sample|0123456789ab|0.0.0|fp32"

_SOURCE = (
    "Nordkap Foods lifts its outlook",
    "Nordkap Foods raised its forecast on Tuesday as sales beat expectations.",
    "Revenue rose 7.4% to $2.6 billion in the third quarter.",
    "The company sold 1,250 ovens. It also closed two plants.",
    "Demand was strong in Norway.",
    "It was weaker in Denmark.",
    "Analysts had expected $2.4 billion.",
    "The shares gained up to 3%.",
    "The stock has almost doubled in three years.",
    "Click here to read the original article.",
)
_TARGET = (
    "Nordkap Foods hebt Ausblick an",
    "Nordkap Foods hat am Dienstag die Prognose angehoben, da der Absatz die Erwartungen übertraf.",
    "Der Umsatz stieg im dritten Quartal um 7,4 % auf 2,6 Millionen Dollar.",
    "Das Unternehmen verkaufte 1.250 Öfen.",
    "Außerdem schloss es zwei Werke.",
    "Die Nachfrage war in Norwegen stark, in Dänemark schwächer.",
    "Analysts had expected $2.4 billion.",
    "Dieser Absatz steht nur in der Übersetzung.",
    "Die Aktie hat sich in fünf Jahren fast verdoppelt.",
    "Dieser Artikel ist eine maschinelle Übersetzung.",
)


def side(path: str, language: str, texts: tuple[str, ...], *, detected: bool = True) -> ReportSide:
    """A side whose file holds one segment on each line."""
    segments, at = [], 0
    for index, text in enumerate(texts):
        kind = "heading" if index == 0 else "paragraph"
        place = Position(index + 1, 1)
        segments.append(ReportSegment(index, text, Span(at, at + len(text)), place, kind, index))
        at += len(text) + 1
    return ReportSide(path, "text", language, detected, f"{len(texts):064x}", tuple(segments))


def mark(one: ReportSide, segment: int, words: str) -> tuple[Mark, Span, Position]:
    """The place of some words of a segment, as a mark, as a span of the file, and as line and column."""
    start = one.segments[segment].text.index(words)
    span = Span(start, start + len(words))
    return Mark(segment, span), span.shift(one.segments[segment].span.start), Position(segment + 1, start + 1)


def article() -> Report:
    """A result that blocks: every kind of bead and every severity, on a scale where higher is better."""
    source = side("stories/nordkap.en.txt", "en", _SOURCE)
    target = side("stories/nordkap.de.txt", "de-DE", _TARGET, detected=False)
    beads = (
        Bead((0,), (0,), label="headline"),
        Bead((1,), (1,), confidence=0.98),
        Bead((2,), (2,), confidence=0.95),
        Bead((3,), (3, 4), confidence=0.91),
        Bead((4, 5), (5,), confidence=0.88),
        Bead((6,), (6,), confidence=0.7),
        Bead((7,), (), "omission", 0.84),
        Bead((), (7,), "addition", 0.8),
        Bead((8,), (8,), confidence=0.93, moved=True),
        Bead((), (9,), "boilerplate", 0.99, "translation-notice"),
        Bead((9,), (), "boilerplate", 0.99, "link"),
    )
    values = (None, 0.912, 0.655, 0.871, 0.803, 0.214, None, None, 0.78, None, None)
    tagged, raw_tagged, _ = mark(target, 2, "Millionen Dollar.")
    copied, raw_copied, _ = mark(target, 6, "expected $2.4")
    notes = {
        2: (
            Annotation(tagged.span, "error", 0.8123, "major", (raw_tagged,), (tagged,)),
            Annotation(Span(0, 3), "OK", 0.97, None, (Span(0, 3),), (Mark(2, Span(0, 3)),)),
        ),
        5: (
            Annotation(copied.span, "BAD", 0.91, None, (raw_copied,), (copied,)),
            Annotation(Span(0, 0), "gap", 0.5, None, (Span(raw_copied.start - 9, raw_copied.start - 9),)),
        ),
    }
    scores = tuple(
        None
        if value is None
        else Score(value, SIGNATURE, notes.get(index, ()), index == 4, 3 if index == 8 else 1)
        for index, value in enumerate(values)
    )
    billion, raw_billion, at_billion = mark(source, 2, "$2.6 billion")
    million, raw_million, at_million = mark(target, 2, "2,6 Millionen Dollar")
    word, raw_word, _ = mark(target, 2, "Millionen")
    three, raw_three, at_three = mark(source, 8, "three years")
    five, raw_five, at_five = mark(target, 8, "fünf Jahren")
    whole, raw_whole, at_whole = mark(target, 6, _TARGET[6])
    ovens, raw_ovens, at_ovens = mark(source, 3, "1,250")
    oefen, raw_oefen, at_oefen = mark(target, 3, "1.250")
    left_out, raw_left_out, at_left_out = mark(source, 7, _SOURCE[7])
    flags = (
        Flag(
            "QEM002",
            "major",
            "The article's score 0.71 is below the budget of 0.75.",
        ),
        Flag(
            "NUM004",
            "critical",
            "Order of magnitude: 2.6 billion in the source, 2.6 million in the target.",
            (raw_billion,),
            (raw_million, raw_word),
            "2,6 Milliarden Dollar",
            0.97,
            2,
            (billion,),
            (million, word),
            at_billion,
            at_million,
        ),
        Flag(
            "NUM006",
            "minor",
            "The number 1.250 may be written with a space.",
            (raw_ovens,),
            (raw_oefen,),
            None,
            0.6,
            3,
            (ovens,),
            (oefen,),
            at_ovens,
            at_oefen,
        ),
        Flag(
            "SEG003",
            "major",
            "Left in the source language.",
            (),
            (raw_whole,),
            None,
            1.0,
            5,
            (),
            (whole,),
            Position(7, 1),
            at_whole,
        ),
        Flag(
            "SEG001",
            "critical",
            "This sentence has no translation.",
            (raw_left_out,),
            (),
            None,
            0.84,
            6,
            (left_out,),
            (),
            at_left_out,
            Position(7, 36),
        ),
        Flag(
            "NUM003",
            "critical",
            "3 years in the source, 5 years in the target.",
            (raw_three,),
            (raw_five,),
            "drei Jahren",
            0.9,
            8,
            (three,),
            (five,),
            at_three,
            at_five,
        ),
    )
    return Report(
        source=source,
        target=target,
        beads=beads,
        scores=scores,
        score=ArticleScore(0.706123, SIGNATURE, 0.0, 1.0),
        flags=flags,
        verdict=judge(flags),
        settings={
            "model": "sample",
            "article-score": 0.75,
            "segment-score": 0.3,
            "fail-on": "major",
            "block-on": "critical",
            "select": [],
            "severity": {"NUM006": "minor"},
            "glossary": None,
            "related": True,
        },
        versions={"mtcheck": "0.0.0", "model": SIGNATURE},
    )


def clean() -> Report:
    """A result that passes, without a model."""
    source = side("stories/tide.en.txt", "en", ("Tide Energy pays a dividend of $0.40.",))
    target = side("stories/tide.de.txt", "de", ("Tide Energy zahlt eine Dividende von 0,40 Dollar.",))
    return Report(
        source, target, (Bead((0,), (0,)),), (None,), None, (), judge(()), {"model": "none"}, {"mtcheck": "0"}
    )


def right_to_left() -> Report:
    """A result that calls for review: Arabic, on a scale where lower is better."""
    source = side("stories/harbour.en.txt", "en", ("Harbour fees rose 12% in May.", "Traffic fell."))
    target = side("stories/harbour.ar.txt", "ar", ("ارتفعت رسوم الميناء 21% في مايو.", "تراجعت الحركة."))
    twelve, raw_twelve, at_twelve = mark(source, 0, "12%")
    other, raw_other, at_other = mark(target, 0, "21%")
    flags = (
        Flag(
            "NUM003",
            "major",
            "12% in the source, 21% in the target.",
            (raw_twelve,),
            (raw_other,),
            "12%",
            0.9,
            0,
            (twelve,),
            (other,),
            at_twelve,
            at_other,
        ),
    )
    return Report(
        source,
        target,
        (Bead((0,), (0,)), Bead((1,), (1,))),
        (Score(7.5, "errors|none|0.0.0"), Score(1.25, "errors|none|0.0.0")),
        ArticleScore(5.0, "errors|none|0.0.0", 25.0, 0.0),
        flags,
        judge(flags),
        {"model": "errors"},
        {"mtcheck": "0.0.0"},
    )


HOSTILE = (
    '"><script>alert(1)</script>',
    "' onmouseover='alert(1)",
    "</style><img src=x onerror=alert(1)>",
    "<!-- </mark></div> --> &lt;b&gt; &amp;",
    "red \x1b[31malert\x1b[0m \x1b]0;title\x07 \x9b31m",
    "over \u202eesrever\u202c isolate \u2066x\u2069",
    "null \x00 bell \x07 delete \x7f",
    "lone \ud800 surrogate \udcff",
    "line \u2028 paragraph \u2029 feed \x0c tab \t return \r\n end",
    "[bold]markup[/bold] :smile: {placeholder} %s",
)


def hostile() -> Report:
    """A result whose every text is out to break the page or the terminal."""
    source = replace(side("a.txt", '"><script>en', HOSTILE), path='<script>"x".en.txt')
    target = replace(side("b.txt", "de' onclick='x", HOSTILE), path="\x1b[31m\udcff.de.txt", format="<b>")
    beads = tuple(Bead((index,), (index,), label="<i>") for index in range(len(HOSTILE)))
    flags = tuple(
        Flag(
            "NUM003",
            "critical",
            text,
            (Span(0, 3),),
            (Span(0, 3),),
            text,
            0.5,
            index,
            (Mark(index, Span(0, len(text))),),
            (Mark(index, Span(2, 9)), Mark(index, Span(5, 12))),
            Position(1, 1),
            Position(1, 1),
        )
        for index, text in enumerate(HOSTILE)
    )
    return Report(
        source,
        target,
        beads,
        tuple(Score(0.1, text) for text in HOSTILE),
        ArticleScore(0.1, HOSTILE[0], 0.0, 1.0),
        flags,
        judge(flags),
        dict.fromkeys(HOSTILE[:6], HOSTILE[4]),
        dict.fromkeys(HOSTILE[:6], HOSTILE[0]),
    )


def one() -> Outcome:
    """One pair."""
    return Outcome((article(),))


def several() -> Outcome:
    """A set of pairs, one of which could not be judged."""
    failure = Failure(
        "stories/lost.en.txt", "has no counterpart in out: no file there goes by the name lost.txt"
    )
    return Outcome((clean(), article(), right_to_left()), (failure,), many=True)


def attack() -> Outcome:
    """Hostile texts everywhere, the failures included."""
    return Outcome((hostile(),), tuple(Failure(text, text) for text in HOSTILE), many=True)
