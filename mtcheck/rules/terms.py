"""TRM: the user's glossary."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mtcheck.rules.inflection import INFLECTIONS, find
from mtcheck.types import Flag, Span, primary

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mtcheck.rules.glossary import Entry
    from mtcheck.types import SegmentPair

# Below this the alignment is in doubt, and what is missing may stand elsewhere.
_SURE = 0.5
_SENTENCE_START = re.compile(r"(?:^|[.!?:…\n])[\s\"'“„»«‘(*#–—-]*$")
_NAME_BEHIND = re.compile(r"[ \u00a0](?:(?:of|and|for|the|&)[ \u00a0]){0,2}[A-Z]")
# A German word that agrees with the noun behind it.
_AGREES = re.compile(
    r"(?:[^\W\d_]*(?:e|er|es|en|em)|das|ein|[kms]ein|ihr|unser|zum|zur|im|am|beim|vom|ins|ans)[ \u00a0]$"
)
_ALIKE = 3
_ARTICLE = re.compile(r"\ban?[ \u00a0]$", re.IGNORECASE)
_VOWELS = "aeiouAEIOU"
# Here a noun of another gender would need other words before it.
_GENDERED = frozenset(INFLECTIONS) - {"en", "tr", "ko", "zh", "ja"}


def glossary_term(
    pair: SegmentPair,
    entries: tuple[Entry, ...],
    *,
    source_language: str,
    target_language: str,
    around: Sequence[str] = (),
) -> Iterator[Flag]:
    """Glossary term missing or wrong.

    What it does
        Where a term of the glossary stands in the source, looks for its translations in the target. A
        forbidden translation is flagged where no accepted one stands beside it. Where there is neither a
        forbidden nor an accepted one, the accepted ones are missing. Inflected forms count as the term. A
        compound ("Zentralbankrat") counts as the accepted term that it holds, never as a forbidden one. Not
        looked for are terms that are part of a name ("Internal Revenue Service") or of a longer term of the
        glossary, and what stands in the sentence before or after.

    Why it matters
        A house style holds only if somebody checks it.

    Example
        Glossary: rate cut -> Zinssenkung, forbidden Ratenkürzung
        Source: "the third rate cut in a row" Target: "die dritte Ratenkürzung in Folge"

    Silent
        Source: "the third rate cut in a row" Target: "die dritte der Zinssenkungen in Folge"

    Options
        ``glossary``: a TBX file (ISO 30042), where deprecated and superseded terms are forbidden; or a CSV
        file with source_lang, source_term, target_lang, target_term (alternatives with |) and forbidden.
        Without one the rule is silent.

    Not caught
        Source: "the third rate cut" Target: "die dritte Kürzung der Zinsen"

    Severity
        Major for a forbidden translation, minor where the accepted ones are missing.
    """
    found = [
        (entry, spans)
        for entry in entries
        if (spans := _find(entry.source_term, source_language, pair.source))
    ]
    for entry, source in found:
        wrong = [span for term in entry.forbidden for span in _find(term, target_language, pair.target)]
        if wrong:
            # A forbidden word may be part of an accepted phrase.
            right = [span for term in entry.accepted for span in _find(term, target_language, pair.target)]
            wrong = [
                span
                for span in wrong
                if not any(other.start <= span.start and span.end <= other.end for other in right)
            ]
        if wrong:
            yield from _wrong(pair, entry, source, wrong, target_language)
        elif pair.kind == "aligned" and pair.confidence >= _SURE:
            flag = _missing(pair, entry, source, found, source_language, target_language, around)
            if flag is not None:
                yield flag


def _wrong(
    pair: SegmentPair, entry: Entry, source: list[Span], wrong: list[Span], language: str
) -> Iterator[Flag]:
    # The term may stand there twice, translated well once and badly once. The currency of an amount is no
    # translation of a term, even where it is the accepted word.
    amounts = _amounts(pair.target, language)
    right = sum(
        not any(span.overlaps(amount) for amount in amounts)
        for term in entry.accepted
        for span in _find(term, language, pair.target)
    )
    for span in sorted(wrong)[: max(0, len(source) - right)] if right else sorted(wrong):
        written = pair.target[span.start : span.end]
        instead = f"; it has {_listed(entry.accepted)}" if entry.accepted else ""
        yield Flag(
            "TRM001",
            "major",
            f"the glossary forbids “{written}” for “{entry.source_term}”{instead}",
            source=(source[0],),
            target=(span,),
            suggestion=_instead(entry, written, pair.target[: span.start], language),
        )


def _missing(
    pair: SegmentPair,
    entry: Entry,
    source: list[Span],
    found: list[tuple[Entry, list[Span]]],
    source_language: str,
    target_language: str,
    around: Sequence[str],
) -> Flag | None:
    if not entry.accepted:
        return None
    for text in (pair.target, *around):
        if any(find(term, target_language, text, compounds=True) for term in entry.accepted):
            return None
    longer = [
        other
        for rival, spans in found
        if rival is not entry
        for other in spans
        if len(rival.source_term) > len(entry.source_term)
    ]
    for span in source:
        if any(other.start <= span.start and span.end <= other.end for other in longer):
            continue
        if _in_a_name(pair.source, span, entry.source_term):
            continue
        return Flag(
            "TRM001",
            "minor",
            f"the glossary has {_listed(entry.accepted)} for “{entry.source_term}”; none of it stands in the "
            "target",
            source=(span,),
            confidence=0.5,
        )
    return None


def _in_a_name(text: str, span: Span, term: str) -> bool:
    """Whether a term in small letters stands in capitals where no sentence begins, or another such word
    follows it.
    """
    if not term[:1].islower() or not text[span.start].isupper():
        return False
    before = text[max(0, span.start - 40) : span.start]
    return not _SENTENCE_START.search(before) or _NAME_BEHIND.match(text, span.end) is not None


def _instead(entry: Entry, written: str, before: str, language: str) -> str | None:
    """The accepted term in the form of the forbidden one; None where its form or the words around it are not
    certain to fit.
    """
    if len(entry.accepted) != 1:
        return None
    accepted = entry.accepted[0]
    for forbidden in entry.forbidden:
        if not written.lower().startswith(forbidden.lower()):
            continue
        ending = written[len(forbidden) :]
        alike = _alike(forbidden, accepted)
        if ending and alike < _ALIKE:
            return None
        # Only German is known well enough to say that nothing before the noun depends on it.
        agrees = primary(language) in _GENDERED and (primary(language) != "de" or _AGREES.search(before))
        if alike < _ALIKE and agrees:
            return None
        if _ARTICLE.search(before) and (written[:1] in _VOWELS) != (accepted[:1] in _VOWELS):
            return None
        new = accepted + ending
        return new[:1].upper() + new[1:] if written[:1].isupper() and not forbidden[:1].isupper() else new
    return None


def _alike(first: str, second: str) -> int:
    """How many letters two words have in common at their ends: such words inflect alike."""
    count = 0
    while count < min(len(first), len(second)) and first[-1 - count] == second[-1 - count]:
        count += 1
    return count


def _listed(terms: tuple[str, ...]) -> str:
    return " or ".join(f"“{term}”" for term in terms)


def _find(term: str, language: str, text: str) -> list[Span]:
    return [Span(*place) for place in find(term, language, text)]


def _amounts(text: str, language: str) -> list[Span]:
    from mtcheck.quantities import parse, supported

    if not supported(language):
        return []
    return [quantity.span for quantity in parse(text, language) if quantity.kind == "money"]
