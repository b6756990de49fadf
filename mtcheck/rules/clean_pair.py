"""A clean pair as the generator of planted errors sees it: what both texts say, what of it is the same, and
the words of the target's language that could stand there instead.
"""

from __future__ import annotations

import random
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from mtcheck.quantities import parse
from mtcheck.quantities.language import load
from mtcheck.quantities.tokens import known_words
from mtcheck.types import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mtcheck.quantities.language import Language, Word
    from mtcheck.quantities.quantity import Quantity

NUMERAL = re.compile(r"\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:[.,٫]\d+)?|\d+(?:[.,'’٫٬]\d+)*")
WORD = re.compile(r"[^\W\d_]+")
_SENTENCE_END = re.compile(r"[.!?;。！？؟।](?:\s|$)")
_STRETCH = re.compile("(?s).+")
_NUMBER_PARTS = ("cardinal", "ordinal", "denominator", "multiple", "fraction")
# The number words that stand in for others.
_CARDINALS = range(2, 100)


class CleanPair:
    """A clean pair, read once, to be spoilt in many ways; ``aligned`` holds the target's quantities that the
    source has as well, with the source's.
    """

    def __init__(self, source: str, target: str, *, source_language: str, target_language: str) -> None:
        self.source, self.target = source, target
        self.source_language, self.target_language = source_language, target_language
        self.table = load(target_language)
        self.said = parse(source, source_language)
        self.read = parse(target, target_language)
        self.aligned = _aligned(self.read, self.said)
        self.draw = random.Random(0)

    def numerals(self) -> Iterator[tuple[re.Match[str], Quantity, Quantity]]:
        """The digit strings of the target inside a quantity that the source has as well, with both."""
        for match in NUMERAL.finditer(self.target):
            for quantity, said in self.aligned:
                if quantity.span.start <= match.start() and match.end() <= quantity.span.end:
                    yield match, quantity, said
                    break

    def words(self, span: Span) -> Iterator[re.Match[str]]:
        """The words of the target within a span."""
        return WORD.finditer(self.target, span.start, span.end)

    def cased(self, original: str, form: str) -> str:
        """A form with the capital that its place or its language asks for."""
        if original[:1].isupper() and original[1:2].islower() and form[:1].islower():
            return form[:1].upper() + form[1:]
        noun = self.table.scale_names and self.table.scale_names[0][1][:1].isupper()
        if noun and not original[:1].isalpha() and form.islower() and len(form) > 3:
            return form.capitalize()
        return form

    def spaced(self, start: int, form: str) -> str:
        """A form that does not hang on the digits before it."""
        spaced = self.target[start - 1 : start].isdigit() and form[:1].isalpha()
        return " " + form if spaced else form

    def like(self, original: str, forms: Iterable[str]) -> list[str]:
        """Forms with the capital of the original; those inflected like it stand first."""
        ranked = sorted(forms, key=lambda form: self.draw.random())
        ranked.sort(key=lambda form: (-common_tail(original, form), abs(len(original) - len(form))))
        return [self.cased(original, form) for form in ranked]


def _aligned(read: Sequence[Quantity], said: Sequence[Quantity]) -> list[tuple[Quantity, Quantity]]:
    """Each quantity of a target with one of the source that says the same, one to one."""
    left = list(said)
    out = []
    for quantity in read:
        same = [other for other in left if _same(quantity, other)]
        if same:
            best = min(same, key=lambda other: (other.kind != quantity.kind, other.units != quantity.units))
            left = [other for other in left if other is not best]
            out.append((quantity, best))
    return out


def _same(first: Quantity, second: Quantity) -> bool:
    if first.calendar is not None and second.calendar is not None:
        if first.kind != second.kind:
            return False
        fields = (
            *("year", "month", "day", "weekday", "quarter", "half", "decade", "century"),
            *("hour", "minute", "second"),
        )
        both = [
            (getattr(first.calendar, name), getattr(second.calendar, name))
            for name in fields
            if getattr(first.calendar, name) is not None and getattr(second.calendar, name) is not None
        ]
        return bool(both) and all(left == right for left, right in both)
    if first.kind == "name" or second.kind == "name":
        digits = _digits(first.text)
        return first.kind == second.kind and bool(digits) and digits == _digits(second.text)
    if first.calendar is not None or second.calendar is not None or first.vague or second.vague:
        return False
    units = not first.units or not second.units or bool(set(first.units) & set(second.units))
    return units and first.value == second.value and first.upper == second.upper


def _digits(text: str) -> str:
    return "".join(str(int(character)) for character in text if character.isdecimal())


def common_tail(first: str, second: str) -> int:
    """How many last letters two words share, three at most."""
    count = 0
    for left, right in zip(reversed(first.casefold()), reversed(second.casefold()), strict=False):
        if left != right:
            break
        count += 1
    return min(count, 3)


def common_head(first: str, second: str) -> int:
    """How many first letters two words share."""
    pairs = zip(first.casefold(), second.casefold(), strict=False)
    return next((at for at, (left, right) in enumerate(pairs) if left != right), min(len(first), len(second)))


@lru_cache(maxsize=256)
def forms_of(language: str, part: str) -> dict[object, tuple[str, ...]]:
    """The words and phrases of a language's table by what they say: ``month`` gives {1: ("january", ...)}."""
    table = load(language)
    entries = [*table.words.items(), *table.cased.items()]
    for first, rest in table.phrases.items():
        entries += [(" ".join((first, *words)), word) for words, word in rest]
    out: dict[object, list[str]] = {}
    for form, word in entries:
        value = getattr(word, part)
        if value is None or value == () or word.suffix or word.vague_scale or word.foreign or word.trailing:
            continue
        shouted = len(form) > 3 and form.isupper()
        if not shouted and all(piece.isalpha() for piece in form.split()):
            out.setdefault(value, []).append(form)
    return {value: tuple(forms) for value, forms in out.items()}


def number_words(word: str, table: Language, language: str) -> list[str]:
    """Words that say another number in the same form: "dreijährig" gives "zweijährig", "third" "fourth"."""
    known = table.look_up(word)
    part = next((name for name in _NUMBER_PARTS if known is not None and getattr(known, name)), None)
    if known is None or part is None:
        return []
    value = getattr(known, part)
    names = [
        form
        for number, forms in forms_of(language, "cardinal").items()
        for form in forms
        if number in _CARDINALS
    ]
    lower = word.lower()
    found = [
        form
        for number, forms in forms_of(language, part).items()
        for form in forms
        if number != value and " " not in form and (part != "cardinal" or number in _CARDINALS)
    ]
    out = _kindred(found, part, known, table)
    alike = [form for form in out if part == "cardinal" or common_tail(word, form) > 1]
    if alike:
        return alike
    inside = [name for name in names if len(name) > 2 and name in lower]
    if inside:
        old = max(inside, key=len)
        found += [lower.replace(old, name, 1) for name in names if name != old]
    for length in (1, 2, 3, 4):
        found += [name + lower[-length:] for name in names]
    return _kindred(found, part, known, table)


def _kindred(forms: Iterable[str], part: str, known: Word, table: Language) -> list[str]:
    """The forms that play the same part as a word, with another value."""
    out = []
    for form in dict.fromkeys(forms):
        other = table.look_up(form)
        kin = other is not None and getattr(other, part) not in (None, getattr(known, part))
        if not kin or other is None or other.unit != known.unit:
            continue
        if other.suffix == known.suffix and other.article == known.article:
            out.append(form)
    return out


def turns(text: str, language: str, *, losses: bool = False) -> list[tuple[re.Match[str], str]]:
    """The words of a text for a change, with their direction; ``losses`` counts a loss or a minus as down."""
    table = load(language)
    out: list[tuple[re.Match[str], str]] = []
    for start, end, known in known_words(text, table):
        match = _STRETCH.match(text, start, end)
        if known is None or match is None:
            continue
        if known.direction is not None or (losses and (known.negative or known.sign)):
            out.append((match, known.direction or "down"))
    return out


def sentences(text: str) -> list[Span]:
    """The stretches of a text between full stops and the like."""
    ends = [match.end() for match in _SENTENCE_END.finditer(text)] + [len(text)]
    return [Span(start, end) for start, end in zip([0, *ends], ends, strict=False) if start < end]
