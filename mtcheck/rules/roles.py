"""What a figure is in its sentence: by how much something changed, where it began or ended, a gain or a loss.

Read from the words right before and behind the figure, and only where they leave no doubt.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Literal

from mtcheck.quantities.language import load
from mtcheck.rules.context import widened

if TYPE_CHECKING:
    from mtcheck.quantities.quantity import Quantity

    Place = Literal["by", "to", "from"]
    Result = Literal["gain", "loss"]

# How far the words that tell may stand from a figure, in characters.
_REACH = 48
# Words between the preposition and the figure: "by more than about a", "um rund".
_BETWEEN = 3
#: Words of a direction that may be the sign of a figure: "auf plus 5 Prozent".
_SIGNS = frozenset(("plus", "minus"))
_WORD = re.compile(r"[^\W\d_]+")
_GROUP = re.compile(r"\([^()]*\)\??")
_STEM = re.compile(r"(?:\\w\*)?((?:[^\W\d_](?![?*{]))+)")
_WORD_OR_BREAK = re.compile(r"([^\W\d_]+)|[.,;:!?()\d]")


def place(text: str, quantity: Quantity, language: str) -> Place | None:
    """Whether a figure is the size of a change ("by 5 percent"), where it ended ("to 5 percent") or began."""
    table = load(language)
    if not table.by_words or not table.level_words:
        return None
    start = widened(quantity.span, quantity.bound_span).start
    # The nearest word tells most often, so they are read backwards.
    backwards = _WORD_OR_BREAK.finditer(text[max(0, start - _REACH) : start][::-1])
    for distance, found in enumerate(islice(backwards, 1 + _BETWEEN)):
        if found.lastindex is None:
            return None
        word = found[0][::-1].lower()
        if word in table.by_words:
            return "by"
        if word in table.level_words:
            return "to"
        if word in table.start_words:
            # "von 5 Prozent" may be "of 5 percent", save before "auf 6 Prozent".
            behind = set(_WORD.findall(text[quantity.span.end : quantity.span.end + _REACH].lower()))
            return "from" if word not in table.of_words or behind & table.level_words else None
        known = table.look_up(word)
        if known is not None and known.direction is not None:
            return "by" if distance == 0 and _goes_by(word, quantity) else None
        if known is not None and known.article and quantity.kind != "fraction":
            return None  # "led to a 17% drop"
        between = known is not None and (known.filler or known.article or known.bound or known.modifier)
        if not between or distance == _BETWEEN:
            return None
    return None


def _goes_by(word: str, quantity: Quantity) -> bool:
    """Whether a figure right behind a word of direction is how far it goes: "rose 5 percent". A bound leaves
    that open ("sank below 5"), a share may be of anything ("gave up a third").
    """
    return word not in _SIGNS and quantity.bound is None and quantity.kind != "fraction"


def result(text: str, quantity: Quantity, language: str) -> Result | None:
    """Whether an amount is called a gain or a loss: "a profit of 5 million", "5 Mio. Euro Verlust"."""
    pattern = _results(language)
    if pattern is None:
        return None
    start = widened(quantity.span, quantity.bound_span).start
    found = pattern[0].search(text[max(0, start - _REACH) : start])
    if found is None:
        found = pattern[1].match(text[quantity.span.end : quantity.span.end + _REACH])
    if found is None:
        return None
    return "gain" if found["gain"] else "loss"


@lru_cache(maxsize=16)
def results(text: str, language: str) -> frozenset[Result]:
    """Which of gains and losses a text speaks of; asked again for each amount of a pair."""
    pattern = _results(language)
    lowered = text.lower()
    if pattern is None or not any(map(lowered.__contains__, _stems(language))):
        return frozenset()
    return frozenset("gain" if found["gain"] else "loss" for found in pattern[2].finditer(text))


@lru_cache(maxsize=64)
def _stems(language: str) -> tuple[str, ...]:
    """What no name of a gain or a loss goes without: the letters that each begins with, endings and the first
    parts of compounds left out.
    """
    table = load(language)
    names = _GROUP.sub("", f"{table.gains}|{table.losses}").split("|")
    stems = [_STEM.match(name) for name in names]
    return tuple(stem[1] if stem is not None else "" for stem in stems)


@lru_cache(maxsize=64)
def _results(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]] | None:
    """Patterns of a gain or a loss: at the end of what stands before an amount, at the beginning of what
    stands behind it, and anywhere.
    """
    table = load(language)
    if not table.gains or not table.losses:
        return None
    noun = rf"\b(?:(?P<gain>{table.gains})|(?P<loss>{table.losses}))\b"
    of = "|".join(sorted(map(re.escape, table.result_words)))
    return (
        re.compile(rf"{noun} (?:{of}) (?:[^\W\d_]+ ){{0,2}}$", re.IGNORECASE),
        re.compile(rf" (?:[^\W\d_]+ )?{noun}", re.IGNORECASE),
        re.compile(noun, re.IGNORECASE),
    )
