"""From what was read to ``Quantity`` records, with their bounds and brackets."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mtcheck.quantities import currencies
from mtcheck.quantities.myriads import Myriads
from mtcheck.quantities.numerals import ONE, Number
from mtcheck.quantities.quantity import Bound, Calendar, Kind, Quantity, changed, made
from mtcheck.quantities.tokens import DIGITS, HYPHENS
from mtcheck.quantities.units import UNITS, meanings

if TYPE_CHECKING:
    from decimal import Decimal

    from mtcheck.quantities.language import Language, Word


#: Bounds that may follow their number at the end of a clause.
_BEHIND = frozenset(("at most", "at least"))
#: What a bound is under a negation.
TURNED: dict[Bound, Bound] = {
    "more than": "at most",
    "less than": "at least",
    "at least": "less than",
    "at most": "more than",
}
_INCLUSIVE: dict[Bound | None, Bound] = {"more than": "at least", "less than": "at most"}
_SECOND = 2
# What things are priced by.
_PRICED = frozenset(("volume", "mass", "area", "energy", "duration"))


class Records(Myriads):
    """Collects the quantities of a text; ``places`` holds the tokens that each stands on.

    ``bound`` is the last phrase such as "up to", ``bounds`` all of them; ``between`` the token of the
    last "between".
    """

    def __init__(self, text: str, language: Language, foreign: tuple[Language, ...]) -> None:
        super().__init__(text, language, foreign)
        self.out: list[Quantity] = []
        self.places: list[tuple[int, int]] = []
        self.bound: tuple[int, int, Bound] | None = None
        self.bounds: list[tuple[int, int]] = []
        self.between = -10
        self.by = False
        self.depth = 0
        #: Whether a time of day was read.
        self.timed = False

    def _finish(self, start: int, number: Number, *, digits_at: int | None = None) -> int:
        """Reads the unit behind a number and records the quantity; gives the token after it."""
        raise NotImplementedError

    def _vague(self, index: int, scale: Decimal, *, end: int | None = None, figures: bool = False) -> int:
        """Records a size without a number; gives the token after it."""
        raise NotImplementedError

    def _hyphened(self, after: int, start: int) -> bool:
        """Whether a bound hangs on its number by a hyphen: "over-60s", "über-60-Jährige"."""
        hyphen = start == after + 1 and self.texts[after] in HYPHENS
        return hyphen and self._joined(after) and self._joined(start)

    def _emit(self, quantity: Quantity, start: int, end: int) -> int:
        """Records a quantity over the tokens from start to end, with its bound and its bracket."""
        bound, bound_span = quantity.bound, quantity.bound_span
        if bound is None and self.bound is not None:
            first, after, kind = self.bound
            if after <= start <= after + 3 and (
                self._hyphened(after, start) or self._only_filler(after, start)
            ):
                by = quantity.kind == "fraction" and self.texts[first].lower() in self.language.by_words
                if not by:  # "um die Hälfte" is by half
                    bound, bound_span = kind, self._span(first, after)
        self.bound = None
        if end < self.count and quantity.calendar is None and (bound is None or quantity.bound is None):
            word, after = self._at(end)
            ablatives = self.language.ablatives
            if ablatives and not (word is not None and word.trailing) and self._ends_in(end, ablatives):
                behind, beyond = self._at(end + 1)
                if behind is not None and behind.trailing and behind.bound is not None:
                    word, after = behind, beyond  # "7 kişiden fazla"
            elif ablatives and word is not None and word.trailing and word.comparative is not None:
                word = word if self._ends_in(end - 1, ablatives) else None
            if word is not None and word.inclusive and bound in _INCLUSIVE and self.kinds[after] != DIGITS:
                bound = _INCLUSIVE[bound]
            elif word is not None and word.trailing and word.bound is not None and bound in (None, "about"):
                bound, bound_span = word.bound, self._span(end, after)
                if self.texts[after].lower() in self.language.negations:
                    bound = TURNED.get(bound, bound)  # "50'den fazla değil"
                equal, _ = self._at(after)
                if equal is not None and equal.inclusive:
                    bound = _INCLUSIVE.get(bound, bound)  # "100'den az veya eşit"
            elif bound is None and word is not None and self._bounds_behind(word, end, after):
                bound, bound_span = word.bound, self._span(end, after)  # "30 por lo menos."
            elif bound is None and self.texts[end] == "+" and self._joined(end):
                bound, bound_span = "at least", self._span(end, end + 1)
        converted = False
        if quantity.kind == "measure" and start and self.texts[start - 1] == "(":
            converted = True
        elif self.out and quantity.kind in ("money", "measure"):
            opening = start - 1
            while opening > self.places[-1][1] and self.texts[opening] != "(" and start - opening < 5:
                opening -= 1
            if (
                opening >= 0
                and self.texts[opening] == "("
                and opening - self.places[-1][1] <= 1
                and self.out[-1].kind == quantity.kind
            ):
                converted = True
        if bound is not quantity.bound or converted:
            quantity = changed(quantity, bound=bound, bound_span=bound_span, converted=converted)
        if quantity.kind == "date" and self._night_to(start):
            quantity = replace(quantity, other_calendar=_eve(quantity.calendar))
        self.out.append(quantity)
        self.places.append((start, end))
        return self._price(end) if quantity.kind == "money" else end

    def _night_to(self, start: int) -> bool:
        """Whether the words before a piece make the night before it of a day: "в ночь на 13 марта"."""
        nights = self.language.nights
        if nights is None or start < len(nights):
            return False
        return self.texts[start - 2] in nights[0] and self.texts[start - 1] in nights[1]

    def _bounds_behind(self, word: Word, end: int, after: int) -> bool:
        """Whether a word bounds the number before it, and is no particle of a verb: "gibt 20 ab."."""
        particle = after == end + 1 and self.texts[end] in self.language.particles
        return word.bound in _BEHIND and not particle and self._closes(after)

    def _closes(self, index: int) -> bool:
        """Whether a clause or the text ends at a piece, so that a bound before it governs nothing behind."""
        return index >= self.count or self.texts[index] in ".,;:!?)"

    def _price(self, end: int) -> int:
        """Records what an amount is paid for ("a barrel", "je Liter", "/MWh"); gives the token after it."""
        rate = self.words[end]
        stroke = rate is None and end < self.count and self.texts[end] == "/"
        if not stroke and (rate is None or not rate.rate):
            return end
        unit, after = self._at(end + 1)
        if stroke and unit is None and end + 1 < self.count:
            unit, after = self.language.glued.get(self.texts[end + 1]), end + 2
        if unit is None or unit.unit is None or unit.suffix:
            return end
        known = UNITS.get(meanings(unit.unit)[0])
        if known is None or known.dimension not in _PRICED:
            return end
        span = self._span(end, after)
        units = meanings(unit.unit)
        text = self.text[span.start : span.end]
        self.out.append(made("measure", span, text, ONE, unit=units[0], units=units, form="words"))
        self.places.append((end, after))
        return after

    def _only_filler(self, first: int, last: int) -> bool:
        for index in range(first, last):
            word = self.words[index]
            if not (
                (word is not None and (word.filler or word.article))
                or self.texts[index] in currencies.SYMBOLS
            ):
                return False
        return True

    def _quantity(
        self,
        kind: Kind,
        start: int,
        end: int,
        *,
        calendar: Calendar | None = None,
        value: Decimal | None = None,
    ) -> Quantity:
        span = self._span(start, end)
        return made(
            kind, span, self.text[span.start : span.end], value=value, calendar=calendar, number_span=span
        )

    def _plain(
        self,
        start: int,
        end: int,
        number: Number,
        *,
        kind: Kind | None = None,
        units: tuple[str, ...] = (),
        unit: tuple[int, int] | None = None,
    ) -> Quantity:
        span = self._span(start, end)
        scale_span = self._span(*number.scale_tokens) if number.scale_tokens else None
        return made(
            kind or number.kind,
            span,
            self.text[span.start : span.end],
            value=number.value,
            upper=number.upper,
            unit=units[0] if units else None,
            units=units,
            unit_span=self._span(*unit) if unit is not None else None,
            alternatives=number.alternatives,
            step=number.step,
            form=number.form,
            number_span=self._span(start, number.end) if start < number.end != end else span,
            scale=number.scale,
            scale_span=scale_span,
            foreign_format=not number.own,
            divides=number.divides,
            foreign_unit=number.scale_foreign,
            label=number.more is not None and self._open(number.more[0]),
            bound="more than" if number.more is not None else None,
            bound_span=self._span(*number.more) if number.more is not None else None,
            other_calendar=self._day_of_month(start, end) if number.kind == "fraction" else None,
        )

    def _open(self, index: int) -> bool:
        """Whether a word behind a number leaves it open by how much it is more: 十几 are the teens."""
        word = self.words[index]
        return word is not None and word.vague_before

    def _day_of_month(self, start: int, end: int) -> Calendar | None:
        """The day that a fraction such as 1/2 may stand for."""
        if end - start != 3 or self.texts[start + 1] != "/":
            return None
        first, second = self.texts[start], self.texts[start + 2]
        if not (first.isdigit() and second.isdigit()):
            return None
        month, day = (second, first) if self.language.day_first else (first, second)
        return Calendar(month=int(month), day=int(day)) if 1 <= int(month) <= 12 else None

    def _money(
        self,
        start: int,
        end: int,
        number: Number,
        meaning: tuple[str, ...],
        minor: str | None,
        unit: tuple[int, int],
    ) -> Quantity:
        quantity = self._plain(start, end, number, kind="money", units=meaning, unit=unit)
        if minor is not None and quantity.value is not None:
            cents = currencies.share(minor)
            quantity = replace(
                quantity,
                value=quantity.value * cents,
                scale=cents,
                step=quantity.step * cents,
                alternatives=tuple(value * cents for value in quantity.alternatives),
            )
        return quantity

    def _percent(self, start: int, end: int, number: Number, ratio: str, unit: tuple[int, int]) -> Quantity:
        return self._plain(start, end, number, kind="percent", units=(ratio,), unit=unit)

    def _measure(self, start: int, end: int, number: Number, unit: str, tokens: tuple[int, int]) -> Quantity:
        return self._plain(start, end, number, kind="measure", units=meanings(unit), unit=tokens)


def _eve(calendar: Calendar | None) -> Calendar | None:
    """The day before a day of a month; None for the first, since months have different lengths."""
    if calendar is None or calendar.day is None or calendar.day < _SECOND:
        return None
    return replace(calendar, day=calendar.day - 1)
