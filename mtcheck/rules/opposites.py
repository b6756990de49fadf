"""NUM007: words of a comparison that became their opposite beside the same figures.

"Beat forecasts by 5 cents" and "verfehlte die Prognosen um 5 Cent" share every figure. A translation may say
the opposite of the opposite ("did not miss"), so nothing is told where either side denies something, nor
where a side has words of both kinds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mtcheck.quantities.language import load
from mtcheck.quantities.tokens import taken_apart
from mtcheck.rules.context import LONGEST
from mtcheck.types import Span

if TYPE_CHECKING:
    from mtcheck.rules.context import Context
    from mtcheck.types import Flag

    # By what is compared, how high it is said to be and where that is said.
    Levels = dict[str, dict[str, Span]]

# How many words back the one may stand that a word tells something only together with, for what is compared:
# "mid- to high single-digit", "stufte die Aktie im April auf A herab"; one elsewhere.
_REACH = {"figures": 6, "rating": 16}
_FARTHEST = max(_REACH.values())


def opposite(context: Context) -> Flag | None:
    """The flag of one pair on a word that became its opposite, None where there is none."""
    if not context.matching.matches or context.turned:
        return None
    source = _levels(context.pair.source, context.source_language)
    target = _levels(context.pair.target, context.target_language) if source else {}
    for compared, here in source.items():
        there = target.get(compared)
        if there is None or len(here) != 1 or len(there) != 1 or here.keys() == there.keys():
            continue
        if compared == "match" and not any(
            match.source.kind == "score" for match in context.matching.matches
        ):
            continue  # what is won and lost elsewhere is told by its figure
        if denied(context.pair.source, context.source_language):
            return None
        if denied(context.pair.target, context.target_language):
            return None
        (own,), (other,) = here.values(), there.values()
        texts = context.pair.source[own.start : own.end], context.pair.target[other.start : other.end]
        return context.flag(
            "NUM007",
            "critical",
            f"source says “{texts[0]}”, target “{texts[1]}”",
            None,
            None,
            source_spans=(own,),
            target_spans=(other,),
            confidence=0.6,
        )
    return None


def _levels(text: str, language: str) -> Levels:
    table = load(language)
    poles = table.poles
    if not poles or len(text) > LONGEST:
        return {}
    _, starts, ends, texts, _ = taken_apart(text, table)
    if poles.keys().isdisjoint(texts):
        return {}
    out: Levels = {}
    for at, piece in enumerate(texts):
        told = poles.get(piece)
        if told is None:
            continue
        if "" in told:
            compared, level = told[""]
            out.setdefault(compared, {}).setdefault(level, Span(starts[at], ends[at]))
            continue
        for before in range(max(0, at - _FARTHEST), at):
            found = told.get(texts[before].lower())
            # The parts of "mid- to high single-digit" stand apart, those of "lower end" side by side.
            if found is not None and at - before <= _REACH.get(found[0], 1):
                compared, level = found
                out.setdefault(compared, {}).setdefault(level, Span(starts[before], ends[at]))
    return out


def denied(text: str, language: str) -> bool:
    """Whether a text denies something anywhere."""
    table = load(language)
    return any(piece.lower() in table.denials for piece in taken_apart(text, table)[3])


__all__ = ["denied", "opposite"]
