"""SEG: whole segments that are missing, added, left in the source language, or boilerplate that differs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mtcheck.language import share
from mtcheck.rules.untranslated import count_words, stretches
from mtcheck.types import DOUBTFUL, Flag, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mtcheck.types import SegmentPair, Severity

# Boilerplate whose loss a publisher answers for; a newsletter line may go.
KEPT_BOILERPLATE = frozenset({"disclaimer", "credit"})

_NAME = re.compile(r"(?<![^\W_])[^\W\d_a-zäöüß][\w’'-]*(?: [^\W\d_a-zäöüß][\w’'-]*\.?)+")


def check(pair: SegmentPair, *, source_language: str, target_language: str) -> Iterator[Flag]:
    """The flags of this family for one pair."""
    if pair.kind == "omission":
        yield omission(pair)
    elif pair.kind == "addition":
        yield addition(pair)
    elif pair.target.strip():
        yield from left_in_source_language(
            pair, source_language=source_language, target_language=target_language
        )
        if pair.kind == "boilerplate" and pair.source.strip():
            yield from boilerplate_differs(pair)
    elif pair.label in KEPT_BOILERPLATE:
        yield Flag(
            "SEG004",
            "minor",
            f"the source's {pair.label} has no counterpart in the target",
            source=(Span(0, len(pair.source)),),
        )


def omission(pair: SegmentPair) -> Flag:
    """Source not translated.

    What it does
        Flags source sentences that the alignment finds no counterpart for in the target. Boilerplate of the
        source alone (newsletter lines, links) is left out.

    Why it matters
        A dropped sentence is invisible to whoever reads the translation only.

    Example
        Source: "Shares fell 3%. The company declined to comment." Target: "Die Aktie fiel um 3 %."

    Severity
        Major; minor where the alignment is in doubt or the segment has fewer than three words and no figure.
    """
    return Flag(
        "SEG001",
        _severity(pair, pair.source),
        f"no counterpart in the target for “{_short(pair.source)}”",
        source=(Span(0, len(pair.source)),),
        confidence=pair.confidence,
    )


def addition(pair: SegmentPair) -> Flag:
    """Target without source.

    What it does
        Flags target sentences that the alignment finds no source for. Notices that a translation carries
        ("translated automatically", a link to the original) are boilerplate, not additions.

    Why it matters
        What the author never wrote is published under the author's name.

    Example
        Source: "Shares fell 3%." Target: "Die Aktie fiel um 3 %. Analysten raten zum Verkauf."

    Severity
        Major; minor where the alignment is in doubt or the segment has fewer than three words and no figure.
    """
    return Flag(
        "SEG002",
        _severity(pair, pair.target),
        f"no source for “{_short(pair.target)}”",
        target=(Span(0, len(pair.target)),),
        confidence=pair.confidence,
    )


def left_in_source_language(
    pair: SegmentPair, *, source_language: str, target_language: str
) -> Iterator[Flag]:
    """Left in the source language.

    What it does
        Flags target sentences that are in the source's language, and clauses of plain prose copied into a
        translated sentence. Names, titles and quotations that stand in the source do not count, nor do links,
        paths, tickers and single foreign words: a sentence needs four words, and enough of the words that
        make up a language. Where scripts have no spaces, two characters count as a word.

    Why it matters
        Untranslated sentences are the plainest sign that nobody looked.

    Example
        Target (German): "Click here to read the original article."

    Severity
        Critical in prose; major for a sentence of fewer than six words, and for a clause or a person's words
        in a translated sentence; minor in boilerplate and where all of it is a name or title of fewer than
        seven words.
    """
    languages = (source_language, target_language)
    for stretch in stretches(pair.source, pair.target, *languages):
        start, end = stretch.span.start, stretch.span.end
        text = pair.target[start:end]
        start += len(text) - len(text.lstrip())
        yield Flag(
            "SEG003",
            "minor" if pair.kind == "boilerplate" else stretch.severity,
            f"left in the source language ({source_language}): “{_short(text)}”",
            source=(Span(0, len(pair.source)),) if pair.source else (),
            target=(Span(start, end),),
            confidence=share(text, languages)[source_language],
        )


def boilerplate_differs(pair: SegmentPair) -> Iterator[Flag]:
    """Boilerplate differs.

    What it does
        Compares the boilerplate that both sides share, and flags a credit that names other people, and a
        disclaimer or credit of the source that the target lacks. Amounts and dates in it are left to their
        own rules.

    Why it matters
        Credits and disclaimers carry obligations; they are easily lost because nobody reads them.

    Example
        Source: "Editing by Anna Keller" Target: "Redaktion: Paul Becker"

    Severity
        Minor.
    """
    source, target = _names(pair.source), _names(pair.target)
    missing = [name for name in source if not _mentioned(name, pair.target)]
    added = [name for name in target if not _mentioned(name, pair.source)]
    if missing and added:
        yield Flag(
            "SEG004",
            "minor",
            f"the {pair.label or 'boilerplate'} names {_listed(missing)} in the source "
            f"and {_listed(added)} in the target",
            source=tuple(source[name] for name in missing),
            target=tuple(target[name] for name in added),
        )


def _severity(pair: SegmentPair, text: str) -> Severity:
    slight = count_words(text) < 3 and not any(character.isdigit() for character in text)
    return "minor" if slight or pair.confidence < DOUBTFUL else "major"


def _short(text: str, length: int = 80) -> str:
    folded = " ".join(text.split())
    return folded if len(folded) <= length else folded[: length - 1].rstrip() + "…"


def _names(text: str) -> dict[str, Span]:
    """Runs of two or more capitalised words with where they stand: in a credit, people and places."""
    found: dict[str, Span] = {}
    for match in _NAME.finditer(text):
        found.setdefault(match[0].rstrip("."), Span(match.start(), match.start() + len(match[0].rstrip("."))))
    return found


def _mentioned(name: str, text: str) -> bool:
    """Whether each word of a name stands in the text; translations inflect the first and keep the last."""
    return all(word.strip(".") in text for word in name.split())


def _listed(names: list[str]) -> str:
    return ", ".join(f"“{name}”" for name in names)
