"""Pairs that do not fit their model, scored in pieces instead of being cut.

A pair that comes back as truncated is halved on both sides, where sentences end, where clauses end, between
words, or between characters, whichever is there first, so that both halves hold about the same share of
either text; and so on, until all pieces fit. The pair's score is the mean of its pieces' scores weighted by
their lengths in characters; annotations stand at their places in the whole target. No published model was
trained to be read that way: the signature says so, and what fits is scored as ever.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

from mtcheck.scorers.wrapped import WrappedScorer
from mtcheck.types import Score, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


# Full stops of many scripts; those of Chinese and Japanese need no space behind them.
_ENDS = (
    re.compile(r"""(?:[.!?…؟۔।॥։]+["'”’»“‘)\]]*(?=\s)|[。！？｡]+[”’」』）]*|\n)\s*"""),
    re.compile(r"(?:[,;:،؛](?=\s)|\s[–—-](?=\s)|[、，；：])\s*"),
    re.compile(r"\s+"),
)
#: How far from the middle of a text a better kind of end is preferred to a worse one nearer to it.
_WINDOW = 1 / 3


class PiecewiseScorer(WrappedScorer):
    """A scorer that has another one score in pieces what does not fit it whole."""

    @property
    def signature(self) -> str:
        """The scorer's own, and that pieces are scored."""
        return f"{super().signature}|pieces"

    def score(
        self,
        pairs: Sequence[tuple[str, str]],
        *,
        source_language: str,
        target_language: str,
        progress: Callable[[int], None] | None = None,
    ) -> list[Score]:
        """One score for each pair, in order. ``truncated`` is left where a side cannot be split further."""

        def ask(texts: Sequence[tuple[str, str]], tell: Callable[[int], None] | None = None) -> list[Score]:
            return self._scorer.score(
                texts, source_language=source_language, target_language=target_language, progress=tell
            )

        pieces: list[list[tuple[Span, Span, Score]]] = [
            [(Span(0, len(source)), Span(0, len(target)), score)]
            for (source, target), score in zip(pairs, ask(pairs, progress), strict=True)
        ]
        while True:
            # A round for all pairs, so that pieces of one length share batches.
            waiting: list[tuple[int, tuple[Span, Span]]] = []
            for place, ((source, target), parts) in enumerate(zip(pairs, pieces, strict=True)):
                kept = []
                for part in parts:
                    halves = halved(source, target, part[0], part[1]) if part[2].truncated else ()
                    waiting += [(place, half) for half in halves]
                    if not halves:
                        kept.append(part)
                pieces[place] = kept
            if not waiting:
                break
            scores = ask([_texts(pairs[place], spans) for place, spans in waiting])
            for (place, (one, two)), score in zip(waiting, scores, strict=True):
                pieces[place].append((one, two, score))
        return [self._joined(sorted(parts, key=lambda part: part[:2])) for parts in pieces]

    def _joined(self, parts: Sequence[tuple[Span, Span, Score]]) -> Score:
        if len(parts) == 1:
            return replace(parts[0][2], signature=self.signature)
        weights = [len(source) + len(target) for source, target, _ in parts]
        total = sum(weight * part[2].value for weight, part in zip(weights, parts, strict=True))
        return Score(
            total / sum(weights),
            self.signature,
            annotations=tuple(
                replace(note, span=note.span.shift(target.start))
                for _, target, score in parts
                for note in score.annotations
            ),
            truncated=any(score.truncated for _, _, score in parts),
            pieces=len(parts),
            critical=max(
                (score.critical for _, _, score in parts if score.critical is not None), default=None
            ),
        )


def _texts(pair: tuple[str, str], spans: tuple[Span, Span]) -> tuple[str, str]:
    return pair[0][spans[0].start : spans[0].end], pair[1][spans[1].start : spans[1].end]


def halved(source: str, target: str, one: Span, two: Span) -> tuple[tuple[Span, Span], ...]:
    """Two pieces of a pair, each a span of either text without white space around it, in order.

    Nothing where a side has no place to be split at. Of the ends on both sides, those are taken that part
    the two texts in the most alike proportion near the middle; texts of equally many sentences are parted
    between the same two.
    """
    left, right = _ends(source, one), _ends(target, two)
    if not left[0] or not right[0]:
        return ()
    if left[1] == right[1] == 0 and len(left[0]) == len(right[0]):
        cuts = min(zip(left[0], right[0], strict=True), key=lambda pair: abs(_share(pair[0], one) - 0.5))
    else:
        cuts = min(
            ((a, b) for a in _central(left[0], one) for b in _central(right[0], two)),
            key=lambda pair: (
                abs(_share(pair[0], one) - _share(pair[1], two)) + abs(_share(pair[0], one) - 0.5) / 2
            ),
        )
    return (
        (_trimmed(source, Span(one.start, cuts[0])), _trimmed(target, Span(two.start, cuts[1]))),
        (_trimmed(source, Span(cuts[0], one.end)), _trimmed(target, Span(cuts[1], two.end))),
    )


def _ends(text: str, span: Span) -> tuple[list[int], int]:
    """The places where a text may be split, and of which kind they are: the best that has any around the
    middle, otherwise the best that has any at all.
    """
    found = [
        [
            match.end()
            for match in pattern.finditer(text, span.start, span.end)
            if text[span.start : match.end()].strip() and text[match.end() : span.end].strip()
        ]
        for pattern in _ENDS
    ]
    # A letter is not parted from its marks.
    found.append(
        [
            place
            for place in range(span.start + 1, span.end)
            if not unicodedata.combining(text[place])
            and "\u200d" not in text[place - 1 : place + 1]
            and text[span.start : place].strip()
            and text[place : span.end].strip()
        ]
    )
    for kind, places in enumerate(found):
        if any(abs(_share(place, span) - 0.5) <= _WINDOW for place in places):
            return places, kind
    return next(((places, kind) for kind, places in enumerate(found) if places), ([], len(found)))


def _central(places: Sequence[int], span: Span) -> list[int]:
    """The twenty places that are nearest to the middle: more are no better, and their pairs are tried."""
    return sorted(places, key=lambda place: (abs(_share(place, span) - 0.5), place))[:20]


def _share(place: int, span: Span) -> float:
    return (place - span.start) / len(span)


def _trimmed(text: str, span: Span) -> Span:
    inner = text[span.start : span.end]
    start = span.start + len(inner) - len(inner.lstrip())
    return Span(start, start + len(inner.strip()))
