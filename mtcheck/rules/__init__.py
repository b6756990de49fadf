"""Rules: what raises flags on pairs of texts. Every rule is a function whose docstring is its page.

To add a rule: (1) write the function in its family's file; (2) name it in ``CODES``; (3) call it from
its family's ``check``. Codes are for ever: never reused, never renamed.
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from importlib import import_module
from inspect import cleandoc, getdoc
from typing import TYPE_CHECKING

from mtcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mtcheck.rules.glossary import Glossary
    from mtcheck.types import Flag, SegmentPair, Severity


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule's entry: code, where its function is, the severity it usually has, and its title."""

    code: str
    place: str
    severity: Severity
    title: str


_TABLE: tuple[tuple[str, str, Severity, str], ...] = (
    ("NUM001", "numbers:missing", "major", "Quantity of the source missing"),
    ("NUM002", "numbers:added", "major", "Quantity without source"),
    ("NUM003", "numbers:changed", "major", "Number changed"),
    ("NUM004", "numbers:magnitude", "critical", "Order of magnitude changed"),
    ("NUM005", "numbers:separator", "critical", "Separator read the other way"),
    ("NUM006", "numbers:notation", "minor", "Right value, wrong format"),
    ("NUM007", "numbers:bound", "major", "Bound or direction changed"),
    ("NUM008", "numbers:interval", "major", "Range changed"),
    ("PCT001", "percent:confused", "major", "Percent, points, basis points or per mille confused"),
    ("CUR001", "currency:changed", "critical", "Currency changed"),
    ("CUR002", "currency:dropped", "major", "Currency missing or added"),
    ("CUR003", "currency:unclear", "major", "Which dollar, krone or ¥ became unclear"),
    ("CUR004", "currency:form", "minor", "Currency term not in the target language's form"),
    ("CUR005", "currency:rate", "major", "Converted amount at another rate"),
    ("DAT001", "dates:changed", "major", "Date or time changed"),
    ("DAT002", "dates:period", "major", "Quarter, fiscal year or decade changed"),
    ("UNI001", "units:changed", "major", "Unit changed without conversion"),
    ("UNI002", "units:conversion", "major", "Conversion wrong"),
    ("SEG001", "segments:omission", "major", "Source not translated"),
    ("SEG002", "segments:addition", "major", "Target without source"),
    ("SEG003", "segments:left_in_source_language", "critical", "Left in the source language"),
    ("SEG004", "segments:boilerplate_differs", "minor", "Boilerplate differs"),
    ("DOC001", "documents:stale", "major", "Source changed without its translation"),
    ("DOC002", "documents:unused_suppression", "minor", "Suppression that suppresses nothing"),
    ("DOC003", "documents:tags_differ", "major", "Inline tag missing or added"),
    ("DOC004", "documents:unfinished", "major", "Translation marked as unfinished"),
    ("TRM001", "terms:glossary_term", "major", "Glossary term missing or wrong"),
    ("QEM001", "quality:segment_below", "major", "Segment below the score budget"),
    ("QEM002", "quality:article_below", "critical", "Article below the score budget"),
)

CODES: dict[str, Rule] = {
    code: Rule(code, f"mtcheck.rules.{place}", severity, title) for code, place, severity, title in _TABLE
}


def catalogue() -> tuple[Rule, ...]:
    """All rules in the order of their codes' families."""
    return tuple(CODES.values())


def explain(code: str) -> str:
    """The page of a rule as text; UsageError names the nearest code where there is none such."""
    rule = CODES.get(code)
    if rule is None:
        near = get_close_matches(code, CODES, n=1)
        hint = f" Did you mean '{near[0]}'?" if near else ""
        raise UsageError(f"Unknown rule '{code}'.{hint} Known: {', '.join(CODES)}.")
    module, _, name = rule.place.partition(":")
    page = cleandoc(getdoc(getattr(import_module(module), name)) or "")
    _, _, body = page.partition("\n")
    return f"{rule.code}  {rule.title} ({rule.severity})\n\n{body.strip()}\n"


def flag(
    pairs: Sequence[SegmentPair],
    *,
    source_language: str,
    target_language: str,
    glossary: Glossary | None = None,
    independent: bool = False,
) -> list[tuple[Flag, ...]]:
    """The flags of each pair, in order; spans count within the pair's own texts.

    The pairs are one article's, in order: what is left over in one is looked for in the others.
    ``independent`` pairs do not know of each other. QEM rules are not run here: they need a finished
    report.
    """
    from mtcheck.rules.article import check

    return check(
        pairs,
        source_language=source_language,
        target_language=target_language,
        glossary=glossary,
        independent=independent,
    )


__all__ = ["CODES", "Rule", "catalogue", "explain", "flag"]
