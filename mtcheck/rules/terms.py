"""TRM: the user's glossary."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import regex

from mtcheck.types import Flag, Span, primary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mtcheck.rules.glossary import Entry
    from mtcheck.types import SegmentPair

# Endings that a term's last word, and for adjectives every word, may take. A term is matched with them,
# never without its stem, so that "Rendite" finds "Renditen" and "bond" finds "bonds" but not "bonding".
_ENDINGS = {
    "de": "(?:e|en|er|es|em|n|s|ern|se|sen|nen)?",
    "en": "(?:s|es|['’]s|s['’])?",
    "fr": "(?:s|x|es)?",
    "es": "(?:s|es)?",
    "it": "",
    "nl": "(?:en|s|'s)?",
    "pt": "(?:s|es)?",
    "sv": "(?:en|n|et|t|ar|or|er|na|s)?",
}


def glossary_term(
    pair: SegmentPair, entries: tuple[Entry, ...], *, source_language: str, target_language: str
) -> Iterator[Flag]:
    """Glossary term missing or wrong.

    What it does
        Where a term of the glossary stands in the source, looks for its translations in the target. A
        forbidden translation is flagged where no accepted one stands beside it. Inflected forms count as
        the term; compounds ("Zentralbankrat") do not.

    Why it matters
        A house style holds only if somebody checks it.

    Example
        Glossary: rate cut -> Zinssenkung, forbidden Ratenkürzung. Target: "die dritte Ratenkürzung in Folge"

    Options
        ``glossary``: a CSV file with source_lang, source_term, target_lang, target_term (alternatives with |)
        and forbidden. Without one the rule is silent.

    Severity
        Major.
    """
    for entry in entries:
        if not entry.forbidden:
            continue
        source = _find(entry.source_term, source_language, pair.source)
        if not source:
            continue
        wrong = [span for term in entry.forbidden for span in _find(term, target_language, pair.target)]
        if not wrong:
            continue
        # The term may stand there twice, translated well once and badly once. The currency of an amount is no
        # translation of a term, even where it is the accepted word.
        amounts = _amounts(pair.target, target_language)
        right = sum(
            not any(span.overlaps(amount) for amount in amounts)
            for term in entry.accepted
            for span in _find(term, target_language, pair.target)
        )
        for span in sorted(wrong)[: max(0, len(source) - right)] if right else sorted(wrong):
            found = pair.target[span.start : span.end]
            accepted = entry.accepted
            yield Flag(
                "TRM001",
                "major",
                f"the glossary forbids “{found}” for “{entry.source_term}”; it has {_listed(accepted)}",
                source=(source[0],),
                target=(span,),
                suggestion=accepted[0] if len(accepted) == 1 and found in entry.forbidden else None,
            )


def _listed(terms: tuple[str, ...]) -> str:
    return " or ".join(f"“{term}”" for term in terms)


def _find(term: str, language: str, text: str) -> list[Span]:
    return [Span(*match.span()) for match in _pattern(term, language).finditer(text)]


def _amounts(text: str, language: str) -> list[Span]:
    from mtcheck.quantities import parse

    return [quantity.span for quantity in parse(text, language) if quantity.kind == "money"]


@lru_cache(maxsize=4096)
def _pattern(term: str, language: str) -> regex.Pattern[str]:
    ending = _ENDINGS.get(primary(language), "")
    words = [regex.escape(word) for word in term.split()]
    # All words of a phrase may be inflected ("operativen Gewinns"); white space may be a line end.
    body = r"\s+".join(word + ending for word in words)
    # Terms in capitals throughout ("IPO") must not match common words.
    flags = regex.V0 if term.isupper() else regex.IGNORECASE
    return regex.compile(rf"(?<![\w-]){body}(?![\w-])", flags)
