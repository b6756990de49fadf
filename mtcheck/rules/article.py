"""All rules on all pairs of an article, in an order that gives one wrong quantity one flag.

Each pair is matched by itself. What is left over is then looked for in the neighbouring pairs and in the
whole article, since sentences are merged and split; only what is found nowhere is flagged.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mtcheck.quantities import parse, supported
from mtcheck.rules import correcting, currency, dates, numbers, percent, segments, terms, units
from mtcheck.rules.comparison import compare
from mtcheck.rules.context import Context
from mtcheck.rules.matching import Match, hinted, in_period, match, yearly
from mtcheck.types import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from mtcheck.quantities.quantity import Quantity
    from mtcheck.rules.glossary import Glossary
    from mtcheck.types import Flag, SegmentPair

# The first that answers names the error; the most specific come first.
_PAIR_RULES: tuple[Callable[[Match, Context], Flag | None], ...] = (
    numbers.separator,
    numbers.magnitude,
    currency.changed,
    percent.confused,
    units.changed,
    units.conversion,
    dates.period,
    dates.changed,
    numbers.interval,
    numbers.changed,
    numbers.bound,
    currency.unclear,
    currency.dropped,
)

# A leftover pair that is alike at this cost or less is the same quantity elsewhere in the article.
_SAME = 0.2


def check(
    pairs: Sequence[SegmentPair],
    *,
    source_language: str,
    target_language: str,
    glossary: Glossary | None,
    independent: bool,
) -> list[tuple[Flag, ...]]:
    """The flags of each pair, in order."""
    entries = glossary.between(source_language, target_language) if glossary is not None else ()
    numeric = supported(source_language) and supported(target_language)
    raised: list[list[Flag]] = []
    contexts: list[Context | None] = []
    for index, pair in enumerate(pairs):
        flags = list(segments.check(pair, source_language=source_language, target_language=target_language))
        context: Context | None = None
        if pair.kind in ("aligned", "boilerplate") and pair.source and pair.target:
            if entries:
                near = () if independent else _beside(pairs, index)
                flags += terms.glossary_term(
                    pair,
                    entries,
                    source_language=source_language,
                    target_language=target_language,
                    around=near,
                )
            if numeric:
                untranslated = [span for flag in flags if flag.code == "SEG003" for span in flag.target]
                context = _context(pair, source_language, target_language, untranslated)
        raised.append(flags)
        contexts.append(context)
    present = [context for context in contexts if context is not None]
    if not independent:
        _name_currencies(present)
        _look_elsewhere(contexts)
    for context in present:
        _flag_quantities(context)
    groups = [[context] for context in present] if independent else [present]
    for group in groups:
        for context, flag in currency.rate(group):
            _replace_added(context, flag)
    for flags, context in zip(raised, contexts, strict=True):
        if context is not None:
            flags += context.flags
    return [tuple(_without_echoes(flags)) for flags in raised]


def _without_echoes(flags: Sequence[Flag]) -> Iterator[Flag]:
    """The flags without a missing term that another flag explains: one cause, one flag."""
    for flag in flags:
        missing = flag.code == "TRM001" and not flag.target
        if not missing or not any(
            other.code == "SEG003" or any(a.overlaps(b) for a in other.source for b in flag.source)
            for other in flags
            if other.code != "TRM001"
        ):
            yield flag


def _beside(pairs: Sequence[SegmentPair], index: int) -> list[str]:
    """The targets of the pairs before and after one."""
    return [pair.target for pair in (*pairs[max(0, index - 1) : index], *pairs[index + 1 : index + 2])]


def _context(
    pair: SegmentPair, source_language: str, target_language: str, untranslated: Sequence[Span]
) -> Context:
    source = parse(pair.source, source_language)
    target = parse(pair.target, target_language, foreign=(source_language,))
    for stretch in untranslated:
        # What was left in the source's language is read in it: one cause, one flag.
        left = parse(pair.target[stretch.start : stretch.end], source_language)
        target = [quantity for quantity in target if not quantity.span.overlaps(stretch)]
        target += [quantity.shift(stretch.start) for quantity in left]
    target.sort(key=lambda quantity: quantity.span)
    matching = match(source, target, source_length=len(pair.source), target_length=len(pair.target))
    return Context(pair, source_language, target_language, matching)


def _name_currencies(contexts: Sequence[Context]) -> None:
    target: set[str] = set()
    everywhere = frozenset(code for context in contexts for code in _codes(context.matching.source))
    for index, context in enumerate(contexts):
        context.article, context.index = contexts, index
        context.named, context.source_named = frozenset(target), everywhere
        target.update(_codes(context.matching.target))


def _codes(quantities: Sequence[Quantity]) -> set[str]:
    """The currencies that amounts name beyond doubt."""
    return {q.units[0] for q in quantities if q.kind == "money" and len(q.units) == 1}


def _look_elsewhere(contexts: Sequence[Context | None]) -> None:
    """Matches what is left over in one pair with what is left over in another, nearest first."""
    sources = [(index, q) for index, c in enumerate(contexts) if c is not None for q in c.matching.missing]
    targets = [(index, q) for index, c in enumerate(contexts) if c is not None for q in c.matching.added]
    if not sources or not targets:
        return
    candidates = []
    for number, (index, first) in enumerate(sources):
        for other, (place, second) in enumerate(targets):
            apart = abs(index - place)
            # Small numbers are everywhere; only the pair next to it counts for them.
            if apart > 1 and (numbers.weight(first) != "strong" or numbers.weight(second) != "strong"):
                continue
            difference = compare(first, second)
            if difference is not None and difference.cost <= _SAME:
                candidates.append((apart, difference.cost, number, other))
    used_sources: set[int] = set()
    used_targets: set[int] = set()
    for _, _, number, other in sorted(candidates):
        if number in used_sources or other in used_targets:
            continue
        used_sources.add(number)
        used_targets.add(other)
    for chosen, side, left in ((used_sources, "missing", sources), (used_targets, "added", targets)):
        for number in chosen:
            index, quantity = left[number]
            context = contexts[index]
            if context is not None:
                remaining = getattr(context.matching, side)
                remaining[:] = [other for other in remaining if other is not quantity]


def _flag_quantities(context: Context) -> None:
    matching = context.matching
    flagged: set[int] = set()
    for pair in sorted(matching.matches, key=lambda item: item.target.span):
        for rule in _PAIR_RULES:
            flag = rule(pair, context)
            if flag is not None:
                flagged.add(id(pair.target))
                flag = correcting.corrected(flag, pair, context)
                if not _same_slip(context.flags, flag, context.pair.target):
                    context.flags.append(flag)
                break
    context.flags += currency.mentioned(context)
    for quantity in matching.target:
        if id(quantity) in flagged:
            continue
        flag = numbers.notation(quantity, context)
        if flag is not None:
            flag = correcting.notation(flag, quantity, context)
        elif (flag := currency.form(quantity, context)) is not None:
            flag = correcting.term(flag, quantity, context)
        if flag is not None:
            context.flags.append(flag)
    for quantity in matching.missing:
        if not _said(
            quantity, matching.source, context.pair.target, context.target_language, matching.target
        ):
            flag = numbers.missing(quantity, context)
            if flag is not None:
                context.flags.append(flag)
    for quantity in matching.added:
        if not _said(
            quantity, matching.target, context.pair.source, context.source_language, matching.source
        ):
            flag = numbers.added(quantity, context)
            if flag is not None:
                context.flags.append(flag)


def _same_slip(flags: list[Flag], flag: Flag, text: str) -> bool:
    """Whether a flag continues the one before it ("28 and 29 May" for "28 and 29 April"); if so it is
    merged into that one.
    """
    if (
        not flags
        or flag.code != "DAT001"
        or flags[-1].code != flag.code
        or not flags[-1].target
        or not flag.target
    ):
        return False
    before = flags[-1]
    detail = flag.message.rpartition(":")[2]
    if flag.target[0].start - before.target[-1].end > 8 or before.message.rpartition(":")[2] != detail:
        return False
    target, suggestion = (*before.target, *flag.target), None
    if flag.suggestion is not None:
        # One stretch, so that one suggestion mends both; what the first lacks ("28 and") the second says.
        first = before.suggestion or text[target[0].start : target[-2].end]
        suggestion = first + text[target[-2].end : target[-1].start] + flag.suggestion
        target = (Span(target[0].start, target[-1].end),)
    flags[-1] = replace(before, source=(*before.source, *flag.source), target=target, suggestion=suggestion)
    return True


def _said(
    quantity: Quantity, own: Sequence[Quantity], text: str, language: str, other: Sequence[Quantity]
) -> bool:
    """Whether the other side says a leftover after all: once for twice, or by a word that carries the
    number.
    """
    if quantity.is_year and yearly(text, language):
        return True
    if quantity.unit == "month" and quantity.value is not None and in_period(quantity.value, text, language):
        return True
    if hinted(quantity.value, text, language):
        return True
    for candidate in other:
        difference = compare(quantity, candidate)
        if difference is not None and difference.cost <= 0.1:
            return True
    for candidate in own:
        if (
            candidate is not quantity
            and quantity.kind in ("money", "measure")
            and candidate.kind == quantity.kind
        ):
            difference = compare(quantity, candidate)
            if difference is not None and difference.finding in ("converted",):
                return True
    return False


def _replace_added(context: Context, flag: Flag) -> None:
    """Puts a flag on a conversion in the place of the one that calls it added."""
    context.flags = [
        other
        for other in context.flags
        if not (other.code == "NUM002" and any(a.overlaps(b) for a in other.target for b in flag.target))
    ]
    context.flags.append(flag)
