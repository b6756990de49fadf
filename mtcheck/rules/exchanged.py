"""NUM007: two figures that are both there, each in the other's place.

"5 buyers and 3 sellers" and "3 Käufer und 5 Verkäufer" share every figure. Languages order their clauses
freely, so a figure's place alone tells nothing: what a figure stands with has to show it, a unit, the other
figure of a pair ("86 of its 245 seats"), or a date or name that both texts have ("2.9 percent in April").
"""

from __future__ import annotations

import re
from itertools import islice, pairwise
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from mtcheck.quantities.language import load
from mtcheck.quantities.tokens import taken_apart
from mtcheck.rules.describing import describe
from mtcheck.rules.rates import rates
from mtcheck.types import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mtcheck.quantities.quantity import Quantity
    from mtcheck.quantities.tokens import _Taken
    from mtcheck.rules.context import Context
    from mtcheck.rules.matching import Match
    from mtcheck.types import Flag

# Up to this cost two quantities say the same.
_LEGITIMATE = 0.25
# Beyond this many figures a text is a table, not a sentence.
_MANY, _MOST = 16, 60
# How many characters and words may stand between the figures of a pair, and between a figure and its date;
# more words where none of them may lead to another figure.
_PAIRED, _FEW_WORDS = 48, 8
_BESIDE, _TWO_WORDS, _FIVE_WORDS = 40, 2, 5
# As many words as what is counted and the word behind it may have: "men and", "old houses and".
_COUNTED_WORDS = 4
_COUNTED = frozenset(("number", "percent", "money", "measure", "ordinal"))
_UNITS = frozenset(("percent", "money", "measure"))
_BARE = frozenset(("number", "ordinal"))
_ANCHORS = frozenset(("date", "period", "decade", "ordinal"))
_WORD = re.compile(r"[^\W\d_]+")
_BREAK = re.compile(r"[.,;!?()\d]")
_CLAUSE = re.compile(r"[.;:!?()\d]")
_FOLLOWING = re.compile(r"[ \u00a0]([^\W\d_]{3,})")


class _Anchor(NamedTuple):
    """What a figure may belong to, where it stands in the source and in the target."""

    source: Span
    target: Span


def exchanged(context: Context) -> Iterator[Flag]:
    """The flags of one pair on figures in each other's places; none on a figure that has a flag already."""
    matches = context.matching.matches
    if not 2 <= len(matches) <= _MOST:
        return
    flagged = {span for flag in context.flags for span in flag.target}
    same = [
        match
        for match in matches
        if match.source.kind in _COUNTED
        and match.target.kind in _COUNTED
        and match.difference.cost < _LEGITIMATE
        and match.source.upper is None
        and not (match.source.label or match.target.label)  # what a name is numbered with stays with it
        and match.target.span not in flagged
    ]
    if not 2 <= len(same) <= _MANY:
        return
    same.sort(key=attrgetter("source.span.start"))
    seen: set[Span] = set()
    for one, other in (*_crossed(same, context), *_reordered(same, context)):
        if one.target.span not in seen and other.target.span not in seen:
            seen |= {one.target.span, other.target.span}
            yield context.flag(
                "NUM007",
                "critical",
                f"{describe(one.source)} and {describe(other.source)} may have changed places",
                one.source,
                one.target,
                source_spans=tuple(sorted((one.source.span, other.source.span))),
                target_spans=tuple(sorted((one.target.span, other.target.span))),
                confidence=0.7,
            )


def _crossed(same: Sequence[Match], context: Context) -> Iterator[tuple[Match, Match]]:
    """Pairs of which one has lost its unit to the other: "34 points and 11 rebounds", 11 Punkte, 34 Rebounds.

    A unit that is said once for two figures is no sign of it, so the bare ones have to count something.
    """
    lost = [match for match in same if match.source.kind in _UNITS and match.target.kind in _BARE]
    if not lost:
        return
    won = [match for match in same if match.source.kind in _BARE and match.target.kind in _UNITS]
    for one in lost:
        for other in won:
            shared = one.source.kind == other.target.kind and one.source.unit == other.target.unit
            shared = shared and one.target.kind == other.source.kind
            if (
                shared
                and one.source.value != other.source.value
                and _counts(one.target, context.pair.target, context.target_language)
                and _counts(other.source, context.pair.source, context.source_language)
            ):
                yield one, other


def _counts(quantity: Quantity, text: str, language: str) -> bool:
    """Whether a bare figure stands right before what it counts; a place counts nothing."""
    if quantity.kind == "ordinal":
        return True
    table = load(language)
    found = _FOLLOWING.match(text, quantity.span.end)
    if found is None or (table.nouns_capitalised and not found[1][0].isupper()):
        return False
    known = table.look_up(found[1])
    return known is None and found[1].lower() not in table.start_words | table.level_words | table.of_words


def _reordered(same: Sequence[Match], context: Context) -> Iterator[tuple[Match, Match]]:
    """Pairs of figures of a kind that stand in another order in the target, while what they belong to does
    not, or the other way round.
    """
    alike: list[tuple[Match, Match]] = []
    for at, one in enumerate(same):
        # The next one of its kind: what stands beyond that can hardly have its place.
        later = next((other for other in islice(same, at + 1, None) if _of_a_kind(one, other)), None)
        if later is not None and later.source.value != one.source.value:
            alike.append((one, later))
    if not alike:
        return
    turned = False
    for one, other in alike:
        if one.target.span.start > other.target.span.start:
            turned = True
            if _paired(one, other, context) or _outgrown(one, other, context):
                yield one, other
        elif _whole_became_part(one, other, context):
            yield one, other
    dated = [
        _Anchor(match.source.span, match.target.span)
        for match in context.matching.matches
        if match.source.kind in _ANCHORS and match.difference.cost < _LEGITIMATE
    ]
    for anchors, mixed in ((dated, True), (_timed(context), True), (_names(context, turned), False)):
        # Where figures and what they belong to both keep their order, none has another's place.
        if len(anchors) > 1 and (turned or _disordered(anchors)):
            yield from (pair for pair in alike if _cross(pair, anchors, context, mixed=mixed))


def _disordered(anchors: Sequence[_Anchor]) -> bool:
    """Whether anchors stand in another order in the target."""
    row = [anchor.target for anchor in sorted(anchors)]
    return any(one > other for one, other in pairwise(row))


def _of_a_kind(one: Match, other: Match) -> bool:
    """Whether two figures count or measure alike, a unit that is left out apart; a place does neither."""
    kind = ""
    for quantity in (one.source, one.target, other.source, other.target):
        if quantity.kind == "number" or quantity.kind == kind:
            continue
        if kind or quantity.kind == "ordinal":
            return False
        kind = quantity.kind
    return one.target.value != other.target.value


def _paired(one: Match, other: Match, context: Context) -> bool:
    """Whether the same sort of word joins two figures on both sides: 86 of 245, 11 rather than 7."""
    first = _joint(one.source.span, other.source.span, context.pair.source, context.source_language)
    if first is None or not _adjacent(one.source, other.source, context.matching.source):
        return False
    second = _joint(other.target.span, one.target.span, context.pair.target, context.target_language)
    return first == second and _adjacent(other.target, one.target, context.matching.target)


def _whole_became_part(one: Match, other: Match, context: Context) -> bool:
    """Whether a smaller figure is a part of a larger one on one side, and on the other the larger a part of
    the smaller, where one of them names the whole first: "40,000 of the 50,000", "von 40.000 Tickets 50.000".
    """
    first, second = one.source.value, other.source.value
    if first is None or second is None or one.source.kind != "number" or one.target.kind != "number":
        return False
    sides = (
        (one.source, other.source, context.matching.source, context.pair.source, context.source_language),
        (one.target, other.target, context.matching.target, context.pair.target, context.target_language),
    )
    wholes = []
    for former, latter, quantities, text, language in sides:
        if not _adjacent(former, latter, quantities):
            return False
        if _joint(former.span, latter.span, text, language) == "of":
            wholes.append(latter)
        elif _of_before(former, latter, text, language):
            wholes.append(former)
        else:
            return False
    # A larger part of a smaller whole is no such thing, so that one side at least is wrong.
    return {whole.value for whole in wholes} == {first, second}


def _outgrown(one: Match, other: Match, context: Context) -> bool:
    """Whether a figure is a part of the one before in both texts ("626 million users, 246 million of whom"),
    and larger than that in one of them.
    """
    sides = (
        (one.source, other.source, context.matching.source, context.pair.source, context.source_language),
        (other.target, one.target, context.matching.target, context.pair.target, context.target_language),
    )
    for former, latter, quantities, text, language in sides:
        table = load(language)
        if not _adjacent(former, latter, quantities):
            return False
        gap, behind = text[former.span.end : latter.span.start], text[latter.span.end :]
        if _CLAUSE.search(gap) or len(gap) > _PAIRED:
            return False
        if not (gap.lower().endswith(table.parts_ahead) or behind.startswith(table.parts_behind)):
            return False
    return True


def _of_before(former: Quantity, latter: Quantity, text: str, language: str) -> bool:
    """Whether a figure is the whole of which the next is a part: "of the 27 members, 21"."""
    table = load(language)
    start = former.span.start
    ahead = _WORD.findall(text[max(0, start - _BESIDE) : start].lower())[-_TWO_WORDS:]
    gap = text[former.span.end : latter.span.start]
    words = _WORD.findall(gap.lower())
    if len(words) > _FEW_WORDS or _CLAUSE.search(gap) or not any(word in table.whole_words for word in ahead):
        return False
    return not any(word in table.level_words or word in table.pair_words for word in words)


def _adjacent(first: Quantity, second: Quantity, quantities: Sequence[Quantity]) -> bool:
    return not any(first.span.end <= other.span.start < second.span.start for other in quantities)


def _joint(first: Span, second: Span, text: str, language: str) -> str | None:
    """The sort of word that joins two figures, None where nothing or more than that stands between them."""
    table = load(language)
    gap = text[first.end : second.start].replace("vs.", "vs")
    if not table.pair_words or len(gap) > _PAIRED or _CLAUSE.search(gap):
        return None
    words = _WORD.findall(gap.lower())
    if not 0 < len(words) <= _FEW_WORDS:
        return None
    if table.pair_words.get(words[0]) == "of":
        return "of"
    sorts = {sort for word in words if (sort := table.pair_words.get(word)) not in (None, "of")}
    sure = sorts - {"and"}
    if sure:
        return sure.pop() if len(sure) == 1 else None
    listed = gap.endswith(", ") and gap.count(",") == 1 and len(words) <= _TWO_WORDS
    if not sorts and not listed:
        return None
    # What is only counted one after the other keeps its order; with a place or a time of its own it need not.
    known = [word for word in map(table.look_up, words) if word is not None]
    loose = any(word.year_cue or word.direction or word.bound or word.to for word in known)
    if loose or len(words) > _COUNTED_WORDS:
        return None
    return "and" if listed or ("," not in gap and words[-1] in table.pair_words) else None


def _timed(context: Context) -> list[_Anchor]:
    """The lengths of time that both texts count by or compare with: "month on month", "Vormonat"."""
    here = rates(context.pair.source, context.source_language)
    there = rates(context.pair.target, context.target_language) if len(here) > 1 else {}
    return [_Anchor(here[unit], there[unit]) for unit in here if unit in there]


def _names(context: Context, turned: bool) -> list[_Anchor]:
    """The names that both texts have once, several words of one taken together; none where these keep their
    order and no figure is ``turned``.
    """
    figures = (context.matching.source, context.matching.target)
    sides = (
        taken_apart(context.pair.source, load(context.source_language)),
        taken_apart(context.pair.target, load(context.target_language)),
    )
    shared = {
        piece for piece in set(sides[0][3]).intersection(sides[1][3]) if len(piece) > 2 and piece[0].isupper()
    }
    if len(shared) < 2:
        return []
    if not turned:
        rows = [[piece for piece in side[3] if piece in shared] for side in sides]
        if rows[0] == rows[1]:
            return []
    here, there = (_places(side, shared) for side in sides)
    out: list[_Anchor] = []
    for name, spans in here.items():
        if len(spans) != 1 or len(there[name]) != 1:
            continue
        anchor = _Anchor(spans[0], there[name][0])
        if any(
            span.overlaps(quantity.span)
            for span, side in zip(anchor, figures, strict=True)
            for quantity in side
        ):
            continue
        last = out[-1] if out else None
        if last is not None and all(
            0 < new.start - old.end <= 1 for new, old in zip(anchor, last, strict=True)
        ):
            out[-1] = _Anchor(
                Span(last.source.start, anchor.source.end), Span(last.target.start, anchor.target.end)
            )
        else:
            out.append(anchor)
    return out


def _places(taken: _Taken, pieces: set[str]) -> dict[str, list[Span]]:
    """Where some tokens stand in a text, in its order."""
    _, starts, ends, texts, _ = taken
    out: dict[str, list[Span]] = {}
    for start, end, piece in zip(starts, ends, texts, strict=True):
        if piece in pieces:
            out.setdefault(piece, []).append(Span(start, end))
    return out


def _cross(pair: tuple[Match, Match], anchors: Sequence[_Anchor], context: Context, *, mixed: bool) -> bool:
    """Whether two figures have each the other's date or name."""
    sides = (
        ([match.source.span for match in pair], 0, context.pair.source, context.source_language),
        ([match.target.span for match in pair], 1, context.pair.target, context.target_language),
    )
    found: list[tuple[int, int]] = []
    for figures, side, text, language in sides:
        own = _belonging(figures, [anchor[side] for anchor in anchors], text, language, mixed=mixed)
        if own is None:
            return False
        found.append(own)
    return found[0] == found[1][::-1]


def _belonging(
    figures: Sequence[Span],
    anchors: Sequence[Span],
    text: str,
    language: str,
    *,
    mixed: bool,
) -> tuple[int, int] | None:
    """Which of the anchors belongs to the first figure and which to the second, None where that is open.

    The two figures and two anchors have to follow each other in a row, each figure right beside its own.
    """
    row = sorted(
        [(span, -1 - at) for at, span in enumerate(figures)] + [(span, at) for at, span in enumerate(anchors)]
    )
    first = next(at for at, (_, which) in enumerate(row) if which < 0)
    found: set[tuple[int, int]] = set()
    for start in (first - 1, first):
        part = row[max(0, start) : start + 4]
        kinds = [which >= 0 for _, which in part]
        if len(part) < 4 or sum(kinds) != 2 or kinds[0] == kinds[1] or (not mixed and kinds[1] == kinds[2]):
            continue
        if all(_beside(one[0], other[0], text, language) for one, other in (part[:2], part[2:])):
            own = {min(one, other): max(one, other) for (_, one), (_, other) in (part[:2], part[2:])}
            found.add((own[-1], own[-2]))
    return found.pop() if len(found) == 1 else None


def _beside(first: Span, second: Span, text: str, language: str) -> bool:
    """Whether hardly anything stands between two spans, and no new clause begins there."""
    gap = text[first.end : second.start]
    if not 0 < len(gap) <= _BESIDE or _BREAK.search(gap):
        return False
    words = _WORD.findall(gap.lower())
    table = load(language)
    known = [word for word in map(table.look_up, words) if word is not None]
    if any(word.conjunction for word in known):
        return False
    changing = table.start_words | table.level_words
    return len(words) <= _TWO_WORDS or (len(words) <= _FIVE_WORDS and changing.isdisjoint(words))


__all__ = ["exchanged"]
