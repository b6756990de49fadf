"""UNI001: how often or by what time something is counted: "barrels per day" that became "jährlich".

A text may name a rate in many ways ("im Monat", "monthly"), so one is told only where neither side speaks of
the other's length of time in any form.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from mtcheck.quantities.language import load
from mtcheck.quantities.tokens import HYPHENS, taken_apart
from mtcheck.rules.context import LONGEST
from mtcheck.types import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mtcheck.quantities.language import Language, Word
    from mtcheck.rules.context import Context
    from mtcheck.types import Flag


def differs(context: Context) -> Flag | None:
    """The flag of one pair on a rate that became another one, None where there is none."""
    if not context.matching.matches or any(flag.code == "UNI001" for flag in context.flags):
        return None
    source = rates(context.pair.source, context.source_language)
    target = rates(context.pair.target, context.target_language) if source else None
    if not target or source.keys() & target.keys():
        return None
    if _mentioned(context.pair.target, context.target_language, source) or _mentioned(
        context.pair.source, context.source_language, target
    ):
        return None
    (unit, here), (other, there) = next(iter(source.items())), next(iter(target.items()))
    return context.flag(
        "UNI001",
        "major",
        f"source counts by the {unit}, target by the {other}",
        None,
        None,
        source_spans=(here,),
        target_spans=(there,),
        confidence=0.6,
    )


@lru_cache(maxsize=64)
def _openers(language: str) -> frozenset[str]:
    """The words that a rate may begin with."""
    table = load(language)
    if not table.rate_stems:
        return frozenset()
    leads = {name for name, word in table.words.items() if word.rate}
    return table.rate_leads | table.base_joints | leads | table.rate_words.keys() | table.rate_ends.keys()


@lru_cache(maxsize=64)
def _lengths(language: str) -> frozenset[str]:
    """The words that a rate ends with, or is told by alone."""
    table = load(language)
    known = (*table.words.items(), *table.cased.items())
    units = {name for name, word in known if word.unit in table.rate_stems}
    return frozenset(units | {name.capitalize() for name in units} | table.rate_words.keys())


@lru_cache(maxsize=4)
def rates(text: str, language: str) -> dict[str, Span]:
    """The lengths of time that a text counts by, or compares with the one before, and where it says so."""
    if len(text) > LONGEST:
        return {}
    table = load(language)
    _, starts, ends, texts, words = taken_apart(text, table)
    openers = _openers(language)
    if openers.isdisjoint(texts) or _lengths(language).isdisjoint(texts):
        return {}
    out: dict[str, Span] = {}
    for at, piece in enumerate(texts):
        if piece not in openers:
            continue
        unit = table.rate_words.get(piece)
        if unit is not None:
            out.setdefault(unit, Span(starts[at], ends[at]))
            continue
        if piece in table.base_joints and (base := _base(at, texts, table)) is not None:
            out.setdefault(base, Span(starts[at], ends[at]))
            continue
        word = words[at]
        told = table.rate_ends.get(piece)
        if told is not None and at + 1 < len(texts) and texts[at + 1] in told:
            after = texts[at + 2] if at + 2 < len(texts) else "."
            beside = after in table.sides or after in table.of_words
            if not beside and (after[0].islower() or not after[0].isalnum()):  # not "im Monat Mai"
                out.setdefault(told[texts[at + 1]], Span(starts[at], ends[at + 1]))
            continue
        leads = (word is not None and word.rate) or piece in table.rate_leads
        if not leads or at + 1 == len(texts):
            continue
        following = words[at + 1]
        unit = following.unit if following is not None and not following.suffix else None
        if unit is None or unit not in table.rate_stems:
            continue
        if word is not None and word.article and not _counted(at, texts, words, table):
            continue
        out.setdefault(unit, Span(starts[at], ends[at + 1]))
    return out


def _base(at: int, texts: Sequence[str], table: Language) -> str | None:
    """The length of time that is compared with the one before: "month on month", "year-over-year"."""
    first, last = at - 1, at + 1
    if first > 0 and texts[first] in HYPHENS:
        first, last = first - 1, last + 1
    if first < 0 or last >= len(texts) or texts[first].lower() != texts[last].lower():
        return None
    word = table.look_up(texts[first])
    return word.unit if word is not None and word.unit in table.rate_stems else None


def _counted(at: int, texts: Sequence[str], words: Sequence[Word | None], table: Language) -> bool:
    """Whether an article stands right behind what is counted, or behind a noun at the end of its clause:
    "twice a day", "2 percent a month", "55 billion cubic metres of gas a year.", but "for a year".
    """
    before = words[at - 1] if at else None
    if before is not None and before.year_cue:
        return False
    if not at:
        return False
    following = words[at + 2] if at + 2 < len(texts) else None
    if at + 2 >= len(texts) or not texts[at + 2][0].isalpha():
        return True
    if following is not None and following.year_cue and texts[at + 2] not in table.sides:
        return True  # "75 planes a month in 2027"
    if before is None:
        return texts[at - 1] == "%" or texts[at - 1][-1].isdigit()
    return bool(before.unit or before.money or before.family or before.ratio or before.multiple)


def _mentioned(text: str, language: str, units: Iterable[str]) -> bool:
    """Whether a text speaks of one of some lengths of time in any form, days by their name apart."""
    table = load(language)
    stems = [stem for unit in units for stem in table.rate_stems[unit]]
    for piece in taken_apart(text, table)[3]:
        lower = piece.lower()
        if any(stem in lower for stem in stems):
            word = table.look_up(piece)
            if word is None or word.weekday is None:
                return True
    return False


__all__ = ["differs", "rates"]
