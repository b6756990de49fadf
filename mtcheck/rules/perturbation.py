"""Clean pairs with one planted error: what the recall of the number rules is measured on.

``plant`` spoils the target of a pair by one edit of a kind. It goes by what both texts say
(``mtcheck.quantities``) and by the words of the target's language table, never by the rules. A quantity is
spoilt only where the source says the same, and only so that the target reads otherwise afterwards.

To add a kind: (1) write a function that yields ``Edit``s of a pair, each with the codes that name the error;
(2) name it in ``KINDS``; (3) give it a case in ``tests/rules/test_perturbation.py``.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from mtcheck.quantities import parse
from mtcheck.quantities.currencies import DOLLARS, ISO_CODES, SYMBOLS
from mtcheck.quantities.digits import read
from mtcheck.quantities.units import UNITS
from mtcheck.rules.clean_pair import (
    NUMERAL,
    WORD,
    CleanPair,
    common_head,
    common_tail,
    forms_of,
    number_words,
    sentences,
    turns,
)
from mtcheck.rules.comparison import BYTES
from mtcheck.types import Span, primary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from mtcheck.quantities.quantity import Quantity

_VALUE = frozenset(("NUM003",))
_SIZE = frozenset(("NUM004",))
_MONEYS = ("USD", "EUR", "GBP", "JPY", "CHF", "CNY", "AUD", "CAD", "HKD", "INR", "RUB", "SEK")
_RELATIVES = ("HKD", "AUD", "CAD", "SGD", "NZD", "TWD")
_OPPOSITE = {
    "at most": "at least",
    "at least": "at most",
    "more than": "less than",
    "less than": "more than",
}
_RATIO = {"percent": "percentage-point", "percentage-point": "percent", "basis-point": "percentage-point"}


# How far a word for a loss stands from its figure, in characters.
_NEAR = 40


class Edit(NamedTuple):
    """One replacement in a target: what stands there instead, the codes that name the error, the source's
    quantity that is no longer rendered (None where the edit adds one), and what must hold of the
    quantities read at the place afterwards.
    """

    start: int
    end: int
    text: str
    codes: frozenset[str]
    said: Quantity | None
    holds: Callable[[Sequence[Quantity]], bool] | None = None


@dataclass(frozen=True, slots=True)
class Planted:
    """A target with one planted error.

    ``span`` is the place of the edit in the spoilt ``target``, ``source_span`` what the source says there;
    ``codes`` are the right answers. ``severe`` is False where a minor flag is all that is due.
    """

    kind: str
    target: str
    span: Span
    source_span: Span | None
    codes: frozenset[str]
    edit: str
    severe: bool = True


def _reading(quantity: Quantity) -> str:
    parts = (
        quantity.kind,
        quantity.value.normalize() if quantity.value is not None else None,
        quantity.upper,
        quantity.units,
        quantity.calendar,
        quantity.bound,
        quantity.direction,
        quantity.text if quantity.kind == "name" else "",
    )
    return repr(parts)


def _reads(**parts: object) -> Callable[[Sequence[Quantity]], bool]:
    """A test for a quantity with these parts."""
    return lambda here: any(
        all(getattr(quantity, name) == part for name, part in parts.items()) for quantity in here
    )


def _codes(said: Quantity, changed: Sequence[Quantity]) -> frozenset[str]:
    """The codes that name a changed figure, from what the source says and what now stands there."""
    if said.calendar is not None:
        return frozenset(("DAT002",) if said.kind in ("period", "decade") else ("DAT001",))
    if said.kind in ("name", "score"):
        return _VALUE
    if said.upper is not None:
        whole = any(quantity.upper is not None for quantity in changed)
        return frozenset(("NUM008",) if whole else ("NUM008", "NUM003", "NUM004"))
    for quantity in changed:
        if said.value and quantity.value and said.value != quantity.value:
            ratio = abs(max(said.value, quantity.value) / min(said.value, quantity.value)).normalize()
            if ratio.as_tuple().digits == (1,):
                return _SIZE
    return _VALUE


# ---- digits


def _replaced(
    pair: CleanPair, spoil: Callable[[str, CleanPair], Iterable[str]], *, only: frozenset[str] | None = None
) -> Iterator[Edit]:
    for match, quantity, said in pair.numerals():
        if only is not None and quantity.kind not in only:
            continue
        for text in spoil(match[0], pair):
            target = pair.target[: match.start()] + text + pair.target[match.end() :]
            span = Span(match.start(), match.start() + len(text))
            after = [other for other in parse(target, pair.target_language) if other.span.overlaps(span)]
            yield Edit(match.start(), match.end(), text, _codes(said, after), said)


def _digit(like: str, value: int) -> str:
    """A digit in the script of another one."""
    return chr(ord(like) - int(like) + value)


def _places(text: str) -> list[int]:
    return [index for index, character in enumerate(text) if character.isdecimal()]


def _other_digit(text: str, pair: CleanPair) -> Iterator[str]:
    places = _places(text)
    at = pair.draw.choice(places)
    least = 1 if at == places[0] and (len(places) > 1 or int(text) > 0) else 0
    values = [value for value in range(least, 10) if value != int(text[at])]
    yield text[:at] + _digit(text[at], pair.draw.choice(values)) + text[at + 1 :]


def _transposed(text: str, pair: CleanPair) -> Iterator[str]:
    places = _places(text)
    for left, right in pairwise(places):
        if text[left] != text[right] and not (left == places[0] and int(text[right]) == 0):
            yield text[:left] + text[right] + text[left + 1 : right] + text[left] + text[right + 1 :]


def _parts(text: str, pair: CleanPair) -> tuple[str, str, str, str]:
    """Whole digits, group sign, decimal sign, decimals, as the target's language reads a digit string."""
    readings = read(text, pair.table.decimal, pair.table.groups)
    decimals = readings[0].decimals if readings else 0
    whole, point, fraction = (
        (text[: -decimals - 1], text[-decimals - 1], text[-decimals:]) if decimals else (text, "", "")
    )
    sign = next((character for character in whole if not character.isdecimal()), "")
    return "".join(character for character in whole if character.isdecimal()), sign, point, fraction


def _joined(whole: str, sign: str, point: str, fraction: str) -> str:
    parts = []
    while sign and len(whole) > 3:
        whole, part = whole[:-3], whole[-3:]
        parts.append(part)
    return sign.join([whole, *reversed(parts)]) + point + fraction


def _zero_added(text: str, pair: CleanPair) -> Iterator[str]:
    whole, sign, point, fraction = _parts(text, pair)
    zero = _digit(text[0], 0)
    if fraction:
        yield _joined(whole, sign, point, zero + fraction)
    else:
        yield _joined(whole + zero, sign, point, fraction)


def _zero_dropped(text: str, pair: CleanPair) -> Iterator[str]:
    whole, sign, point, fraction = _parts(text, pair)
    if len(fraction) > 1 and int(fraction[0]) == 0:
        yield _joined(whole, sign, point, fraction[1:])
    for at in range(1, len(whole)):
        if int(whole[at]) == 0:
            yield _joined(whole[:at] + whole[at + 1 :], sign, point, fraction)


_SWAPPED = str.maketrans({".": ",", ",": ".", "٫": "٬", "٬": "٫"})


def _separators(pair: CleanPair, *, meaning: bool) -> Iterator[Edit]:
    for match, quantity, said in pair.numerals():
        text = match[0].translate(_SWAPPED)
        if text == match[0] or quantity.calendar is not None or quantity.kind in ("name", "score"):
            continue

        def holds(here: Sequence[Quantity], said: Quantity = said, quantity: Quantity = quantity) -> bool:
            ends = {(other.value, other.upper) for other in here}
            if meaning:
                # Where no reader of the language takes the sign for that of groups, only the form is wrong.
                own = any(not other.foreign_format for other in here)
                return own and (said.value, said.upper) not in ends
            return any(other.foreign_format for other in here) and (quantity.value, quantity.upper) in ends

        codes = frozenset(("NUM005",) if meaning else ("NUM006",))
        yield Edit(match.start(), match.end(), text, codes, said, holds)


# ---- whole quantities


def _dropped(pair: CleanPair) -> Iterator[Edit]:
    for match, quantity, said in pair.numerals():
        if said.converted:
            continue  # what a bracket repeats may go
        span = quantity.span if pair.draw.random() < 0.5 else Span(*match.span())
        end = span.end
        if pair.target[span.start - 1 : span.start] in ("", " ") and pair.target[end : end + 1] == " ":
            end += 1
        if not (pair.target[: span.start] + pair.target[end:]).strip() or _full_hour(match[0], said):
            continue  # nothing left to be wrong, or nothing wrong
        codes = {"NUM001"}
        if said.calendar is not None:
            codes |= _codes(said, ())
        elif quantity.kind == "name":
            codes.add("NUM003")
        elif span != quantity.span and (quantity.upper is not None or quantity.kind == "score"):
            codes |= {"NUM008", "NUM003"}
        elif span != quantity.span and (quantity.scale >= 1000 or quantity.kind == "percent"):
            codes |= {"NUM003", "NUM004"}  # what is left may count once: "mil millones", "un por ciento"
        yield Edit(span.start, end, "", frozenset(codes), said)


def _full_hour(dropped: str, said: Quantity) -> bool:
    """Whether digits only say that a time is a full hour: without them the time is the same."""
    return said.kind == "time" and said.calendar is not None and not said.calendar.minute and dropped == "00"


def _added(pair: CleanPair) -> Iterator[Edit]:
    """A figure between two words, away from what else is counted there."""
    draw, table = pair.draw, pair.table
    words = list(WORD.finditer(pair.target))
    pairs = list(pairwise(words))
    for left, right in draw.sample(pairs, min(len(pairs), 8)):
        gap = pair.target[left.end() : right.start()]
        near = Span(left.start(), right.end())
        if gap != " " or any(quantity.span.overlaps(near) for quantity in pair.read):
            continue
        figures = (
            str(draw.randint(3, 98)),
            f"{draw.randint(2, 98)}{table.groups[0]}{draw.randint(1, 999):03}",
            f"{draw.randint(2, 98)}{table.decimal}{draw.randint(1, 9)} %",
        )
        text = " " + draw.choice(figures)
        after = parse(pair.target[: left.end()] + text + pair.target[left.end() :], pair.target_language)
        if len(after) == len(pair.read) + 1:
            yield Edit(left.end(), left.end(), text, frozenset(("NUM002",)), None)


# ---- words


def _scale_words(pair: CleanPair, *, friends: bool) -> Iterator[Edit]:
    forms = forms_of(pair.target_language, "scale")
    for quantity, said in pair.aligned:
        span = quantity.scale_span
        if span is None or quantity.value is None or quantity.scale < 1000:
            continue
        old = pair.target[span.start : span.end].strip()
        dot = "." if old.endswith(".") else ""
        old = old.removesuffix(".")
        source_word = ""
        if said.scale_span is not None:
            source_word = pair.source[said.scale_span.start : said.scale_span.end]
        for scale, candidates in forms.items():
            if scale == quantity.scale or not isinstance(scale, Decimal) or scale < 1000:
                continue
            if not friends and not Decimal("1e-6") <= scale / quantity.scale <= Decimal("1e6"):
                continue
            near = _friends(source_word, candidates) if friends else _similar(old, candidates)
            expected = quantity.value / quantity.scale * scale
            for form in pair.like(old, near)[:1]:
                yield Edit(
                    span.start,
                    span.end,
                    pair.spaced(span.start, form) + dot,
                    _SIZE if quantity.upper is None else frozenset(("NUM004", "NUM008")),
                    said,
                    _reads(value=expected),
                )


def _friends(word: str, forms: Sequence[str]) -> list[str]:
    """The forms that begin most like a word of another language: for billion Billion, not Billiarde."""
    shared = {form: common_head(word, form) for form in forms}
    most = max(shared.values(), default=0)
    return [form for form, length in shared.items() if length == most >= min(6, len(word))]


def _similar(original: str, forms: Sequence[str]) -> list[str]:
    """The abbreviations among forms for an abbreviation, else the words written out."""
    short = len(original) <= 4
    return [form for form in forms if (len(form) <= 4) == short]


def _unit_words(
    pair: CleanPair,
    quantity: Quantity,
    said: Quantity,
    forms: Iterable[str],
    codes: frozenset[str],
    holds: Callable[[Sequence[Quantity]], bool],
) -> Iterator[Edit]:
    span = quantity.unit_span
    if span is None:
        return
    old = pair.target[span.start : span.end]
    for form in pair.like(old, forms)[:2]:
        yield Edit(span.start, span.end, pair.spaced(span.start, form), codes, said, holds)


def _apart(quantity: Quantity) -> bool:
    """Whether the unit is a word or sign of its own."""
    return (
        quantity.unit_span is not None
        and quantity.number_span is not None
        and not quantity.unit_span.overlaps(quantity.number_span)
    )


def _currency(pair: CleanPair) -> Iterator[Edit]:
    codes = frozenset(("CUR001",))
    for quantity, said in pair.aligned:
        if quantity.kind != "money" or said.kind != "money" or not _apart(quantity):
            continue
        span = quantity.unit_span
        old = pair.target[span.start : span.end] if span is not None else ""
        known = set(quantity.units) | set(said.units)

        def holds(here: Sequence[Quantity], known: frozenset[str] = frozenset(known)) -> bool:
            return any(other.kind == "money" and not known & set(other.units) for other in here)

        if old in SYMBOLS:
            signs = [sign for sign in ("€", "£", "¥", "$") if not known & set(SYMBOLS[sign][:2])]
            yield from _unit_words(pair, quantity, said, signs, codes, holds)
        elif old in ISO_CODES:
            others = [code for code in _MONEYS if code not in known]
            yield from _unit_words(pair, quantity, said, [pair.draw.choice(others)], codes, holds)
        else:
            last = pair.table.look_up(WORD.findall(old)[-1]) if WORD.search(old) else None
            minor = last.minor if last is not None else None
            names = forms_of(pair.target_language, "minor" if minor else "family")
            families = [forms for name, forms in names.items() if name != minor]
            for forms in families if minor else [names.get(name, ()) for name in _FAMILIES]:
                yield from _unit_words(pair, quantity, said, forms, codes, holds)


_FAMILIES = ("dollar", "euro", "pound", "yen", "yuan", "franc", "ruble", "rupee")


def _which_dollar(pair: CleanPair) -> Iterator[Edit]:
    codes = frozenset(("CUR001", "CUR003"))
    for quantity, said in pair.aligned:
        dollars = quantity.kind == said.kind == "money" and quantity.unit in DOLLARS
        if not dollars or not _apart(quantity) or quantity.unit_span is None or quantity.scale < 1:
            continue
        old = pair.target[quantity.unit_span.start : quantity.unit_span.end]
        other = pair.draw.choice([code for code in _RELATIVES if code != quantity.unit])
        if len(quantity.units) == 1 and quantity.unit != "USD":
            if said.unit == "USD":
                continue  # what the source itself says is no error
            short = "$" if old in SYMBOLS else "USD" if old in ISO_CODES else None
            bare = [short] if short else forms_of(pair.target_language, "family").get("dollar", ())
            yield from _unit_words(pair, quantity, said, bare, codes, _reads(unit="USD"))
            continue
        if old in SYMBOLS:
            form = next(sign for sign, meaning in SYMBOLS.items() if meaning == (other,))
        elif old in ISO_CODES:
            form = other
        else:
            form = _currency_name(pair.target_language, other)
        yield from _unit_words(
            pair,
            quantity,
            said,
            [form],
            codes,
            _reads(units=(other,)),
        )


def _currency_name(language: str, code: str) -> str:
    from babel.numbers import get_currency_name

    return str(get_currency_name(code, count=2, locale=primary(language)))


def _points(pair: CleanPair) -> Iterator[Edit]:
    forms = forms_of(pair.target_language, "ratio")
    codes = frozenset(("PCT001",))
    for quantity, said in pair.aligned:
        if quantity.kind != "percent" or said.unit != quantity.unit or not _apart(quantity):
            continue
        other = _RATIO.get(quantity.unit or "")
        words = [form for form in forms.get(other, ()) if len(form) > 4]
        yield from _unit_words(
            pair,
            quantity,
            said,
            words,
            codes,
            _reads(unit=other),
        )


def _unit(pair: CleanPair) -> Iterator[Edit]:
    forms = forms_of(pair.target_language, "unit")
    for quantity, said in pair.aligned:
        if quantity.kind != "measure" or said.units != quantity.units or not _apart(quantity):
            continue
        if quantity.unit not in UNITS or quantity.unit_span is None or len(quantity.units) > 1:
            continue
        if pair.target[quantity.unit_span.end : quantity.unit_span.end + 1] == "-":
            continue  # "two-year-old"
        old = pair.target[quantity.unit_span.start : quantity.unit_span.end]
        dimension = UNITS[quantity.unit].dimension
        for unit, words in forms.items():
            if unit == quantity.unit or unit not in UNITS or UNITS[str(unit)].dimension != dimension:
                continue
            if {unit, quantity.unit} in BYTES:
                continue
            if not Decimal("1e-4") < UNITS[str(unit)].factor / UNITS[quantity.unit].factor < 10_000:
                continue
            yield from _unit_words(
                pair,
                quantity,
                said,
                _similar(old, words),
                frozenset(("UNI001", "UNI002")),
                _reads(unit=unit),
            )


def _number_word(pair: CleanPair) -> Iterator[Edit]:
    for quantity, said in pair.aligned:
        if quantity.calendar is not None or quantity.form == "digits" or quantity.label:
            continue
        span = quantity.number_span or quantity.span
        for match in pair.words(span):
            if quantity.scale_span is not None and match.start() >= quantity.scale_span.start:
                continue
            known = pair.table.look_up(match[0])
            if known is None or known.article or (known.cardinal or 2) < 2:
                continue
            words = number_words(match[0], pair.table, pair.target_language)
            for form in pair.like(match[0], words)[:6]:
                target = pair.target[: match.start()] + form + pair.target[match.end() :]
                place = Span(match.start(), match.start() + len(form))
                after = [q for q in parse(target, pair.target_language) if q.span.overlaps(place)]
                if any(q.value not in (None, quantity.value) for q in after) or any(
                    q.upper != quantity.upper for q in after
                ):
                    yield Edit(match.start(), match.end(), form, _codes(said, after), said)


# ---- bounds, directions, signs


def _bound(pair: CleanPair) -> Iterator[Edit]:
    forms = forms_of(pair.target_language, "bound")
    upper = ("at most", "less than")
    for quantity, said in pair.aligned:
        span, bound = quantity.bound_span, quantity.bound
        if span is None or bound is None or said.bound is None or span.end > quantity.span.start + 1:
            continue
        if bound not in _OPPOSITE or said.bound not in _OPPOSITE or (bound in upper) != (said.bound in upper):
            continue
        old = pair.target[span.start : span.end]
        opposite = _OPPOSITE[bound]
        choices = list(forms.get(opposite, ()))
        pair.draw.shuffle(choices)
        # "Près d'un", ">=2.4": what hung on the old words does not hang on others.
        hangs = pair.target[span.end : span.end + 1].isalnum() and pair.table.spaced
        for form in choices[:4]:
            yield Edit(
                span.start,
                span.end,
                pair.cased(old, form) + (" " if hangs and form[-1].isalnum() else ""),
                frozenset(("NUM007",)),
                said,
                None,
            )


def _direction(pair: CleanPair) -> Iterator[Edit]:
    """The one word for a change in a sentence with an amount, where the source's sentence goes the same way
    only.
    """
    here = turns(pair.target, pair.target_language)
    there = turns(pair.source, pair.source_language)
    if len(here) != 1 or not there or {direction for _, direction in there} != {here[0][1]}:
        return
    match, direction = here[0]
    for quantity, said in pair.aligned:
        changing = quantity.kind in ("percent", "money") or quantity.unit == "point"
        if not changing or (quantity.value or 0) < 0 or quantity.bound_span == Span(*match.span()):
            continue
        spans = [span for span in sentences(pair.target) if span.overlaps(quantity.span)]
        origins = [span for span in sentences(pair.source) if span.overlaps(said.span)]
        if not any(span.start <= match.start() < span.end for span in spans):
            continue
        if not any(span.start <= word.start() < span.end for span in origins for word, _ in there):
            continue
        forms = forms_of(pair.target_language, "direction").get("down" if direction == "up" else "up", ())
        for form in pair.like(match[0], [form for form in forms if " " not in form])[:2]:
            if common_tail(match[0], form):
                yield Edit(match.start(), match.end(), form, frozenset(("NUM007",)), said)
        return


def _sign(pair: CleanPair) -> Iterator[Edit]:
    codes = frozenset(("NUM007",))
    for quantity, said in pair.aligned:
        if quantity.kind not in ("percent", "money", "measure") or quantity.value is None:
            continue
        start = quantity.span.start
        if quantity.value < 0 and pair.target[start : start + 1] in ("-", "−", "–"):
            yield Edit(start, start + 1, "", codes, said)
        # "A loss of 5" and "-5" say the same.
        texts = (
            (pair.target, pair.target_language, start),
            (pair.source, pair.source_language, said.span.start),
        )
        moves = any(
            abs(word.start() - place) < _NEAR
            for text, language, place in texts
            for word, direction in turns(text, language, losses=True)
            if direction == "down"
        )
        free = pair.target[start - 1 : start] in ("", " ", "(") and quantity.upper is None
        if quantity.value > 0 and quantity.form != "words" and free and not moves:
            yield Edit(
                start,
                start,
                "-",
                codes,
                said,
                _reads(value=-quantity.value),
            )


# ---- dates


def _calendar(pair: CleanPair, kinds: tuple[str, ...], fields: tuple[str, ...]) -> Iterator[Edit]:
    """Another value for a part of a date that both sides give."""
    for quantity, said in pair.aligned:
        if quantity.kind not in kinds or quantity.calendar is None or said.calendar is None:
            continue
        for name in fields:
            value = getattr(quantity.calendar, name)
            if not value and not (name == "weekday" and value == 0):
                continue
            if getattr(said.calendar, name) != value:
                continue

            def holds(here: Sequence[Quantity], name: str = name, value: int = value) -> bool:
                return any(
                    q.calendar is not None and getattr(q.calendar, name) not in (None, 0, value) for q in here
                )

            for start, end, text in _other_parts(pair, quantity, name, value):
                yield Edit(start, end, text, _codes(said, ()), said, holds)


_RANGES = {
    "day": (1, 28),
    "month": (1, 12),
    "quarter": (1, 4),
    "half": (1, 2),
    "hour": (1, 12),
    "minute": (1, 59),
}


def _other_parts(
    pair: CleanPair, quantity: Quantity, name: str, value: int
) -> Iterator[tuple[int, int, str]]:
    draw = pair.draw
    if name == "year":
        other = value + draw.choice([step for step in range(-9, 10) if step])
    elif name == "decade":
        other = value + draw.choice((-10, 10))
    elif name in _RANGES:
        low, high = _RANGES[name]
        others = [number for number in range(low, high + 1) if number != value]
        if name == "hour":
            others = [number for number in others if number % 12 != value % 12]
        other = draw.choice(others)
    else:
        other = -1
    for match in NUMERAL.finditer(pair.target, quantity.span.start, quantity.span.end):
        parts = re.split(r"(\D)", match[0])
        start = match.start()
        for part in parts:
            if part.isdecimal() and int(part) == value % 10 ** len(part) and other >= 0:
                number = f"{other % 10 ** len(part):0{len(part)}}" if len(part) > 1 else str(other)
                text = "".join(_digit(part[0], int(figure)) for figure in number)
                yield start, start + len(part), text
            start += len(part)
    for match in pair.words(quantity.span):
        known = pair.table.look_up(match[0])
        if known is None:
            continue
        if name in ("month", "weekday") and getattr(known, name) == value:
            short = len(match[0]) <= 4
            forms = [
                form
                for number, words in forms_of(pair.target_language, name).items()
                for form in words
                if number != value and (len(form) <= 4) == short
            ]
            for form in pair.like(match[0], forms)[:4]:
                yield match.start(), match.end(), form
        elif name in ("quarter", "half", "decade"):
            for form in pair.like(match[0], number_words(match[0], pair.table, pair.target_language))[:8]:
                yield match.start(), match.end(), form


def _range_end(pair: CleanPair) -> Iterator[Edit]:
    for match, quantity, said in pair.numerals():
        if quantity.upper is None or said.upper is None or "score" in (quantity.kind, said.kind):
            continue

        def holds(here: Sequence[Quantity], said: Quantity = said) -> bool:
            return any(
                q.upper is not None and (q.value == said.value) != (q.upper == said.upper) for q in here
            )

        for _ in range(4):
            for text in _other_digit(match[0], pair):
                yield Edit(match.start(), match.end(), text, frozenset(("NUM008",)), said, holds)


KINDS: dict[str, Callable[[CleanPair], Iterator[Edit]]] = {
    "digit changed": lambda pair: _replaced(pair, _other_digit),
    "digits swapped": lambda pair: _replaced(pair, _transposed),
    "zero added": lambda pair: _replaced(pair, _zero_added),
    "zero dropped": lambda pair: _replaced(pair, _zero_dropped),
    "separator swapped": lambda pair: _separators(pair, meaning=True),
    "separator form": lambda pair: _separators(pair, meaning=False),
    "number dropped": _dropped,
    "number added": _added,
    "scale word": lambda pair: _scale_words(pair, friends=False),
    "false friend": lambda pair: _scale_words(pair, friends=True),
    "currency": _currency,
    "which dollar": _which_dollar,
    "percent and points": _points,
    "unit": _unit,
    "number word": _number_word,
    "bound": _bound,
    "direction": _direction,
    "sign": _sign,
    "date": lambda pair: _calendar(pair, ("date",), ("day", "month", "weekday")),
    "time": lambda pair: _calendar(pair, ("time",), ("hour", "minute")),
    "year": lambda pair: _calendar(pair, ("date", "period"), ("year",)),
    "quarter": lambda pair: _calendar(pair, ("period",), ("quarter", "half", "century")),
    "decade": lambda pair: _calendar(pair, ("decade",), ("decade",)),
    "range end": _range_end,
}


def plant(pair: CleanPair, kind: str, *, seed: int = 0) -> Planted | None:
    """The target with one error of a kind, always the same for a seed; None where the pair has no
    place for one.
    """
    pair.draw = random.Random(f"{seed}\t{kind}\t{pair.source}\t{pair.target}")
    edits = list(KINDS[kind](pair))
    pair.draw.shuffle(edits)
    before = sorted(map(_reading, pair.read))
    for edit in edits:
        old = pair.target[edit.start : edit.end]
        if old == edit.text:
            continue
        target = pair.target[: edit.start] + edit.text + pair.target[edit.end :]
        span = Span(edit.start, edit.start + len(edit.text))
        after = parse(target, pair.target_language)
        if sorted(map(_reading, after)) == before and kind != "separator form":
            continue
        here = [other for other in after if other.span.overlaps(span)]
        if edit.holds is not None and not edit.holds(here):
            continue
        return Planted(
            kind,
            target,
            span,
            edit.said.span if edit.said is not None else None,
            edit.codes,
            f"{old} -> {edit.text}",
            severe=kind != "separator form",
        )
    return None
