"""All rules on all pairs of an article, in an order that gives one wrong quantity one flag.

Each pair is matched by itself. What is left over is then looked for in the neighbouring pairs and in the
whole article, since sentences are merged and split; only what is found nowhere is flagged.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

from mtcheck.language import is_small
from mtcheck.quantities import parse, readable
from mtcheck.quantities.language import load
from mtcheck.rules import (
    correcting,
    currency,
    dates,
    exchanged,
    numbers,
    opposites,
    percent,
    rates,
    roman,
    segments,
    terms,
    units,
    unread,
)
from mtcheck.rules.comparison import compare, hours_of
from mtcheck.rules.context import Context
from mtcheck.rules.inflection import opening, words_of
from mtcheck.rules.matching import (
    Match,
    always,
    called,
    celebrates,
    counted_once,
    hinted,
    in_period,
    made_once,
    match,
    names_year,
    numbered,
    speaks_of,
    yearly,
)
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
    dates.half,
    dates.era,
    dates.order,
    dates.edge,
    numbers.interval,
    numbers.changed,
    numbers.bound,
    currency.unclear,
    currency.dropped,
)

# What may still be wrong where two figures of a kind say the same.
_EQUAL_RULES = (numbers.bound, dates.era, dates.order)
_NAMED = frozenset(("name", "score"))
_FIGURES = frozenset(("number", "ordinal", "percent", "money", "measure", "multiple", "fraction"))

# A leftover pair that is alike at this cost or less is the same quantity elsewhere in the article.
_SAME = 0.2
# No translation of one segment is mended in more places: each correction is read again.
_MENDED = 20
# How many leftovers of one value are looked at on either side of a pair.
_FEW = 8
# A text with more quantities than this is a list or a table, not a sentence.
_MANY = 60
# A word right behind a figure.
_NOUN = re.compile(r"[ \u00a0-]([^\W\d_]{3,})")
# Up to here a number in words may be said twice.
_SAID_TWICE = 12
# What a cent is of its unit.
_CENT = Decimal("0.01")
# "50 km (31 miles)": how far a figure and its conversion may be apart, in characters.
_REPEATED = 40
_PLACE = attrgetter("span.start", "span.end")
_PLACE_IN_TARGET = attrgetter("target.span.start", "target.span.end")
_BRACKETS = ("(", "[", "（", "［")
_PARTS = ("year", "month", "day", "weekday", "quarter", "half", "decade", "hour")


def check(
    pairs: Sequence[SegmentPair],
    *,
    source_language: str,
    target_language: str,
    glossary: Glossary | None,
    independent: bool,
) -> list[tuple[Flag, ...]]:
    """The flags of each pair, in order."""
    if independent and len(pairs) > 1:
        # One after the other, so that what was read of one is gone before the next.
        return [
            check(
                (pair,),
                source_language=source_language,
                target_language=target_language,
                glossary=glossary,
                independent=True,
            )[0]
            for pair in pairs
        ]
    entries = glossary.between(source_language, target_language) if glossary is not None else ()
    keyed = [(opening(entry.source_term, source_language), entry) for entry in entries]
    numeric = readable(source_language) and readable(target_language)
    raised: list[list[Flag]] = []
    contexts: list[Context | None] = []
    for index, pair in enumerate(pairs):
        flags = list(segments.check(pair, source_language=source_language, target_language=target_language))
        context: Context | None = None
        if pair.kind in ("aligned", "boilerplate") and pair.source and pair.target:
            text = words_of(pair.source) if keyed else ""
            mentioned = tuple(entry for start, entry in keyed if start in text)
            if mentioned:
                near = () if independent else _beside(pairs, index)
                flags += terms.glossary_term(
                    pair,
                    mentioned,
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
    return [tuple(_without_echoes(flags)) if flags else () for flags in raised]


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
    if untranslated:
        ends = [stretch.end for stretch in untranslated]
        target = [
            quantity
            for quantity in target
            if (at := bisect_right(ends, quantity.span.start)) == len(ends)
            or not quantity.span.overlaps(untranslated[at])
        ]
    for stretch in untranslated:
        # What was left in the source's language is read in it: one cause, one flag.
        left = parse(pair.target[stretch.start : stretch.end], source_language)
        target += [quantity.shift(stretch.start) for quantity in left]
    target.sort(key=_PLACE)
    bare = unread.digits_only(source_language), unread.digits_only(target_language)
    source = unread.figures(source) if bare[0] else source
    target = unread.figures(target) if bare[1] else target
    matching = match(source, target, source_length=len(pair.source), target_length=len(pair.target))
    if any(bare):
        unread.settle(
            matching, source_text=pair.source, target_text=pair.target, source=bare[0], target=bare[1]
        )
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
    used_sources: set[int] = set()
    used_targets: set[int] = set()
    for _, _, number, other in sorted(_alike(sources, targets)):
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


def _alike(
    sources: Sequence[tuple[int, Quantity]], targets: Sequence[tuple[int, Quantity]]
) -> Iterator[tuple[int, float, int, int]]:
    """Leftovers that say the same: how many pairs apart, at what cost, and which of each side.

    All of a pair's neighbours are compared. Farther off only those that share a value are, the
    nearest few of them, so that the time stays linear in the article.
    """
    places = [place for place, _ in targets]
    shared: dict[object, list[int]] = {}
    for other, (_, quantity) in enumerate(targets):
        if numbers.weight(quantity) == "strong":
            for key in _keys(quantity):
                shared.setdefault(key, []).append(other)
    for number, (index, quantity) in enumerate(sources):
        # Within the pair itself all have been compared before.
        first, here = bisect_left(places, index - 1), bisect_left(places, index)
        beyond, last = bisect_right(places, index), bisect_right(places, index + 1)
        found = {*range(max(first, here - _MANY), here), *range(beyond, min(last, beyond + _MANY))}
        # Small numbers are everywhere; only the pair next to it counts for them.
        if numbers.weight(quantity) == "strong":
            for key in _keys(quantity):
                alike = shared.get(key, [])
                middle = bisect_left(alike, first)
                found.update(alike[max(0, middle - _FEW) : middle + _FEW])
        for other in found:
            difference = compare(quantity, targets[other][1])
            if difference is not None and difference.cost <= _SAME:
                yield abs(index - places[other]), difference.cost, number, other


def _keys(quantity: Quantity) -> Iterator[object]:
    """What two quantities share where they say the same, in figures or in the calendar."""
    calendar = quantity.calendar
    if calendar is not None:
        yield from ((name, part) for name in _PARTS if (part := getattr(calendar, name)) is not None)
    if quantity.value is not None:
        yield abs(quantity.value)


def _flag_quantities(context: Context) -> None:
    matching = context.matching
    flagged: set[int] = set()
    for pair in sorted(matching.matches, key=_PLACE_IN_TARGET):
        rules = _PAIR_RULES
        if pair.difference.finding == "same" and pair.source.kind == pair.target.kind in _FIGURES:
            rules = _EQUAL_RULES
        for rule in rules:
            flag = rule(pair, context)
            if flag is not None:
                flagged.add(id(pair.target))
                if len(context.flags) < _MENDED:
                    flag = correcting.corrected(flag, pair, context)
                if not _same_slip(context.flags, flag, context.pair.target):
                    context.flags.append(flag)
                break
    context.flags += currency.mentioned(context)
    context.flags += roman.changed(context)
    context.flags += exchanged.exchanged(context)
    for found in (opposites.opposite(context), rates.differs(context)):
        if found is not None:
            context.flags.append(found)
    for quantity in matching.target:
        if id(quantity) in flagged:
            continue
        flag = numbers.notation(quantity, context)
        mended = len(context.flags) < _MENDED
        if flag is not None:
            flag = correcting.notation(flag, quantity, context) if mended else flag
        elif (flag := currency.form(quantity, context)) is not None:
            flag = correcting.term(flag, quantity, context) if mended else flag
        if flag is not None:
            context.flags.append(flag)
    if matching.missing or matching.added:
        _flag_leftovers(context)


def _flag_leftovers(context: Context) -> None:
    matching = context.matching
    texts = context.pair
    sources = _Side(matching.source, texts.source, context.source_language, matching.missing)
    targets = _Side(matching.target, texts.target, context.target_language, matching.added)
    for quantity in matching.missing:
        said = _said(quantity, sources, targets, context) or dates.over_night(quantity, context, added=False)
        if not said:
            flag = numbers.missing(quantity, context)
            if flag is not None:
                context.flags.append(flag)
    for quantity in matching.added:
        if not _said(quantity, targets, sources) and not dates.over_night(quantity, context, added=True):
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


class _Side:
    """One text and its quantities, asked for each leftover of the other; answers are remembered. ``left``
    are those of its quantities that nothing stands for.
    """

    def __init__(
        self, quantities: Sequence[Quantity], text: str, language: str, left: Sequence[Quantity]
    ) -> None:
        self._all = quantities
        self._left = {id(quantity) for quantity in left}
        self._text = text
        self._language = language
        self._words: dict[object, bool] = {}
        self._counted: dict[tuple[str, ...], bool] = {}
        self._spoken: dict[tuple[str, ...], bool] = {}
        self._yearly: bool | None = None
        self._shared: dict[object, list[Quantity]] = {}
        if len(quantities) > _MANY:
            for quantity in quantities:
                for key in _keys(quantity):
                    self._shared.setdefault(key, []).append(quantity)

    def near(self, quantity: Quantity) -> Sequence[Quantity]:
        """The quantities that may say the same as one: all, or of very many those that share a value."""
        if not self._shared:
            return self._all
        return [other for key in _keys(quantity) for other in self._shared.get(key, ())[:_FEW]]

    @property
    def signs(self) -> bool:
        """Whether the text has no words to tell apart, so that a hint in it says little."""
        return not load(self._language).spaced

    @property
    def articles(self) -> bool:
        """Whether the text has articles of its own, so that its figure one is not another text's article."""
        table = load(self._language)
        return table.spaced and table.articles

    def words(self, quantity: Quantity, *, articles: bool = False, counting: bool = False) -> bool:
        """Whether a word carries a value without naming it."""
        said = (quantity.value, quantity.kind, quantity.unit, quantity.form, quantity.label)
        key = (said, articles, counting)
        if key not in self._words:
            self._words[key] = hinted(
                quantity,
                self._text,
                self._language,
                self._all[:_MANY],
                articles=articles,
                counting=counting,
            )
        return self._words[key]

    def numbers(self, value: int) -> bool:
        """Whether the text has a value in Roman figures: "Louis XVI"."""
        return numbered(value, self._text)

    def counts_once(self, quantity: Quantity) -> bool:
        """Whether an article counts the unit of a quantity: "einen Meter"."""
        if quantity.units not in self._counted:
            self._counted[quantity.units] = counted_once(quantity, self._text, self._language)
        return self._counted[quantity.units]

    def counts_one(self, quantity: Quantity, *, noun: bool) -> bool:
        """Whether a figure one stands before what it counts, where another text may have an article; without
        ``noun`` before anything: "1 with sardines".
        """
        if quantity.kind != "number" or quantity.form != "digits" or quantity.label:
            return False
        if not noun:
            return True
        counted = _NOUN.match(self._text, quantity.span.end)
        if counted is None:
            return False
        capital = load(self._language).nouns_capitalised
        return counted[1][0].isupper() == capital and not is_small(counted[1], self._language)

    def makes_once(self, quantity: Quantity) -> bool:
        """Whether an article counts a unit that a measure in another unit makes: "a foot", 30 cm."""
        return made_once(quantity, self._text, self._language)

    def speaks_of(self, quantity: Quantity) -> bool:
        """Whether the text has a word for the unit or currency of a quantity."""
        if quantity.units not in self._spoken:
            self._spoken[quantity.units] = speaks_of(quantity, self._text, self._language)
        return self._spoken[quantity.units]

    def lacks(self, quantity: Quantity) -> bool:
        """Whether nothing of the other text stands for a quantity of this one."""
        return id(quantity) in self._left

    def beside(self, first: Quantity, second: Quantity) -> bool:
        """Whether two quantities stand so near that one may repeat the other in another unit."""
        apart = max(first.span.start, second.span.start) - min(first.span.end, second.span.end)
        return apart <= _REPEATED

    def brackets(self, quantity: Quantity) -> bool:
        """Whether a quantity is the first in its brackets."""
        return self._text[: quantity.span.start].rstrip()[-1:] in _BRACKETS

    def brackets_one(self, quantity: Quantity) -> bool:
        """Whether the same value stands first in brackets here."""
        return any(other.value == quantity.value and self.brackets(other) for other in self._all)

    @property
    def years(self) -> bool:
        """Whether a word stands for a certain year, or for years that are counted."""
        if self._yearly is None:
            self._yearly = yearly(self._text, self._language)
        return self._yearly

    def names_year(self) -> bool:
        """Whether a word stands for a certain year; the years that another figure counts are none."""
        if not self.years:
            return False
        counted = [
            q.span for q in self._all if (q.kind == "measure" or q.calendar is not None) and not self.lacks(q)
        ]
        return names_year(self._text, self._language, counted)

    def name(self, quantity: Quantity) -> str:
        """A name with digits, with the word before a number that is no name by itself: "Tier 1"."""
        start = quantity.span.start
        near = self._text[max(0, start - numbers.NAMED_WITHIN) : start]
        before = near.split()[-1:] if quantity.kind == "number" else []
        return " ".join((*before, quantity.text))

    def calls(self, name: str) -> bool:
        """Whether a word of the text is what it calls a name with digits."""
        return called(name, self._text, self._language)

    def always(self, quantity: Quantity) -> bool:
        """Whether the text says 24 hours or seven days in other words."""
        return always(quantity, self._text, self._language)

    def celebrates(self, month: int, day: int) -> bool:
        """Whether the text calls a day by its name."""
        return celebrates(self._text, self._language, month, day)

    def copies(self, words: str, other: _Side) -> bool:
        """Whether words with letters stand here as they are in the other text, as often: a title, ELF."""
        if len(self._all) + len(other._all) > _MANY or not any(map(str.isalpha, filter(str.isascii, words))):
            return False
        words, text, source = words.lower(), self._text.lower(), other._text.lower()
        at = text.find(words)
        if at < 0 or text.count(words) < source.count(words):
            return False
        around = text[max(0, at - 1) : at] + text[at + len(words) : at + len(words) + 1]
        return not any(character.isalnum() for character in around)

    def repeats(self, quantity: Quantity) -> bool:
        """Whether a figure only repeats the one before it: "24 ore su 24", "three (3) months"."""
        if len(self._all) > _MANY:
            return False  # a table, not a sentence
        before = next((q for q in reversed(self._all) if q.span.end <= quantity.span.start), None)
        behind = next((q for q in self._all if q.span.start >= quantity.span.end), None)
        for first, second in ((before, quantity), (quantity, behind)):
            if first is None or second is None or first.value != second.value:
                continue
            joint = self._text[first.span.end : second.span.start].strip().lower()
            closed = self._text[second.number_span.end if second.number_span else second.span.end :].lstrip()
            if joint == "(" and closed.startswith(")"):
                return True
            if second is quantity and first.unit is not None and joint in load(self._language).share_joints:
                return True
        return False

    def months(self, value: Decimal) -> bool:
        """Whether a word for a quarter or half-year says a number of months."""
        return in_period(value, self._text, self._language)

    def from_month_to_month(self, value: Decimal) -> bool:
        """Whether two months named here are the first and the last of so many: January to September."""
        named = [
            quantity.calendar.month
            for quantity in self._all
            if quantity.calendar is not None and quantity.calendar.month and quantity.calendar.day is None
        ]
        return any(last - first + 1 == value for first, last in pairwise(named))

    def century(self, century: int) -> bool:
        """Whether a year or decade of a century stands here: "1950s" for the fifties of the 20th century."""
        years = (
            quantity.calendar.decade or quantity.calendar.year
            for quantity in self._all
            if quantity.calendar is not None
        )
        return any(year is not None and year // 100 + 1 == century for year in years)


def _said(quantity: Quantity, own: _Side, other: _Side, context: Context | None = None) -> bool:
    """Whether the other side says a leftover after all: once for twice, or by a word that carries the
    number; no word does where a figure has left something behind in the target of ``context``.
    """
    if _told(quantity, own, other, context) and (context is None or not numbers.torn(context)):
        return True
    for candidate in own.near(quantity):
        if (
            candidate is not quantity
            and quantity.kind in ("money", "measure")
            and candidate.kind == quantity.kind
            # Of two that are both gone neither stands for the other.
            and (quantity.converted or not own.lacks(candidate))
            and own.beside(quantity, candidate)
        ):
            difference = compare(quantity, candidate)
            if difference is not None and difference.finding == "converted":
                # "50 km (31 miles)" may become 31 miles, but not "(31 miles)".
                said = quantity.converted or not own.brackets(candidate) or not other.brackets_one(candidate)
                return said and (quantity.converted or context is None or not _gaps(context))
    return False


def _is_small(quantity: Quantity) -> bool:
    """Whether a quantity is a number in words that a translation may say twice."""
    return quantity.kind == "number" and quantity.form == "words" and 0 < (quantity.value or 0) <= _SAID_TWICE


def _told(quantity: Quantity, own: _Side, other: _Side, context: Context | None) -> bool:
    """Whether the other side says a leftover, whatever may hang there."""
    # A day or a place need not be said twice; a figure should, and what a name is numbered with.
    # "Three ... all of them" may be "drei ... alle drei".
    named = (quantity.label and context is None) or _is_small(quantity)
    once = 0.1 if quantity.calendar is not None or named or quantity.kind == "ordinal" else -1
    # A word that both sides have is its own translation.
    if quantity.is_year and (own.signs or not own.years) and other.names_year():
        return True
    if (
        quantity.unit == "month"
        and quantity.value is not None
        and not own.months(quantity.value)
        and not own.from_month_to_month(quantity.value)
        and (other.from_month_to_month(quantity.value) or other.months(quantity.value))
    ):
        return True
    if (
        quantity.calendar is not None
        and quantity.calendar.century
        and other.century(quantity.calendar.century)
    ):
        return True
    if other.always(quantity):
        return True
    if other.copies(quantity.text, own):
        return True
    if quantity.kind == "ordinal" and quantity.value is not None and other.numbers(int(quantity.value)):
        return True
    if quantity.kind == "number" and own.repeats(quantity):
        return True
    dated = quantity.calendar if quantity.kind == "date" else None
    if dated is not None and dated.month and dated.day and other.celebrates(dated.month, dated.day):
        return True
    if any(hours_of(quantity, candidate) for candidate in other.near(quantity)):
        return True
    small = quantity.kind == "number" and (quantity.value or 0) <= 10
    if own.signs and quantity.form == "words" and small:
        return True  # a small figure may be a part of any word: 四球, 三代
    cents = quantity.kind == "money" and quantity.value == _CENT  # "one cent"
    single = (quantity.value == 1 and quantity.kind in ("measure", "money")) or cents
    if single and other.counts_once(quantity):
        return True
    if quantity.kind == "measure" and other.makes_once(quantity):
        return True
    if quantity.value == 1 and quantity.kind == "money" and own.signs and other.speaks_of(quantity):
        return True  # 1ポンド for "the pound"
    counting = quantity.value == 1 and own.counts_one(quantity, noun=context is not None)
    carried = quantity.value is not None and other.words(
        quantity, articles=not own.articles, counting=counting
    )
    one = quantity.value == 1 and (counting or not own.articles)
    if carried and (own.signs or one or not own.words(quantity)):
        return True
    if (quantity.kind in _NAMED or quantity.label) and other.calls(own.name(quantity)):
        return True
    for candidate in other.near(quantity):
        difference = compare(quantity, candidate)
        if difference is not None and difference.cost <= once:
            return True
    return False


def _gaps(context: Context) -> bool:
    """Whether the target, in a script without spaces, has a gap that a figure has left."""
    return not load(context.target_language).spaced and numbers.torn(context)


def _replace_added(context: Context, flag: Flag) -> None:
    """Puts a flag on a conversion in the place of the one that calls it added."""
    context.flags = [
        other
        for other in context.flags
        if not (other.code == "NUM002" and any(a.overlaps(b) for a in other.target for b in flag.target))
    ]
    context.flags.append(flag)
