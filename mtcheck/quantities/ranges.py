"""What quantities have to do with their neighbours: ranges, shared units, the direction of a change."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from mtcheck.quantities import currencies
from mtcheck.quantities.quantity import changed
from mtcheck.quantities.records import Records
from mtcheck.quantities.tokens import DIGITS, HYPHENS
from mtcheck.quantities.units import UNITS, meanings
from mtcheck.types import Span

if TYPE_CHECKING:
    from mtcheck.quantities.numerals import Number
    from mtcheck.quantities.quantity import Quantity

# A direction word governs a figure from at most this many words away.
_REACH = 8
# So many pieces further the first end of a range begins behind a word for "between".
_NEAR_BETWEEN = 3
# Fewer are told to be counted, not changed, where nothing before them says so.
_COUNTED = 100
# Up to here the ends of a range share what follows: "five to ten thousand".
_TEN = 10
# A list such as "1 -1 -1 -1" is no range of ranges; so many of its figures are looked at from each.
_DEEPEST = 2
# What goes up and down, and what does not: how long something takes.
_MOVING = frozenset(("percent", "money", "number", "measure", "fraction"))
_LASTING = "duration"
_POINTS = frozenset(("point", "percentage-point", "basis-point"))
_TILDES = frozenset("~～〜")
_CLAUSE_ENDS = frozenset(".;:!?,()–،؛؟।。，；：！？")


def _as_large(lower: Decimal, upper: Decimal) -> Decimal:
    """The first end of a range in words, in the hundreds or thousands of the second: "fünf bis
    sechshundert"; unchanged where it is not the smaller of two such.
    """
    for size in (100, 1000):
        times, rest = divmod(upper, size)
        if not rest and lower < times <= _TEN:
            return lower * size
    return lower


def _moves(measure: Quantity) -> bool:
    """Whether a measure is something that rises and falls, as a length of time hardly does."""
    unit = UNITS.get(measure.unit or "")
    return unit is not None and unit.dimension != _LASTING


class Ranges(Records):
    """Joins and completes quantities."""

    def _range(self, quantity: Quantity, start: int, end: int, *, unit: Quantity | None) -> int:
        """Joins a second end where a range goes on; otherwise records the quantity alone."""
        at = end
        closed = quantity.upper is not None or quantity.kind in ("fraction", "multiple")
        if at >= self.count - 1 or quantity.value is None or closed or self.depth >= _DEEPEST:
            return self._emit(quantity, start, end)
        piece = self.texts[at]
        word = self.words[at]
        dash = piece in HYPHENS or (piece in _TILDES and self.kinds[at + 1] == DIGITS)
        if dash:
            leaning = self._joined(at + 1) and self.kinds[at + 1] == DIGITS  # "2 -7"
            tight = self._joined(at) == self._joined(at + 1) or leaning
            if not tight or piece == "—":
                return self._emit(quantity, start, end)
            signed = unit is not None and piece == "-" and self.texts[at + 1] in currencies.SYMBOLS
            signed = signed and self.text[self.starts[start]] == self.texts[at + 1]  # "$5 - $10"
            if (
                not self._joined(at)
                and unit is not None
                and not (signed or self._money_goes_on(quantity, at) or self._measure_goes_on(quantity, at))
            ):
                return self._emit(quantity, start, end)
        elif (
            self._a_few(quantity, at)
            or (word is not None and word.to)
            or (
                word is not None
                and word.conjunction
                and (self._after_between(start) or self._between_behind(at + 1))
            )
        ):
            pass
        elif (
            (piece == ":" or (word is not None and word.versus))
            and unit is None
            and self._joined(at)
            and self._joined(at + 1)
            and self.kinds[at + 1] == DIGITS
        ):
            other = self._number(at + 1)
            if other is not None and other.scale == 1 and quantity.form == "digits":
                stop = other.end
                score = replace(self._quantity("score", start, stop, value=quantity.value), upper=other.value)
                return self._emit(score, start, stop)
            return self._emit(quantity, start, end)
        else:
            return self._emit(quantity, start, end)
        at += 1
        if not dash and self.texts[at].lower() in self.language.definites and self._counts(at + 1):
            at += 1  # "entre el 3 y el 5 %"
        prefix: tuple[str, ...] = ()
        if self.texts[at] in currencies.SYMBOLS and at + 1 < self.count:
            if unit is None or unit.kind != "money":
                return self._emit(quantity, start, end)
            prefix = currencies.SYMBOLS[self.texts[at]]
            at += 1
        elif unit is not None and unit.kind == "money" and self.texts[at + 1] == "$" and self._joined(at + 1):
            prefix = currencies.SYMBOLS.get(self.texts[at] + "$", ())
            at += 2 if prefix else 0
        elif unit is not None and unit.kind == "money" and self.kinds[at + 1] == DIGITS:
            word = self.words[at]
            if word is not None and word.money and self.texts[at].isupper():
                prefix = word.money
                at += 1
        if dash and self.texts[at] in _TILDES and self._joined(at + 1):
            at += 1  # "2 - ~7"
        if dash and self.kinds[at] != DIGITS and not self._spells_end(quantity, at):
            return self._emit(quantity, start, end)
        bound_word, bound_end = self._at(at)
        if bound_word is not None and bound_word.bound == "about":
            at = bound_end
        other = self._number(at, money=unit is not None and unit.kind == "money")
        if other is None or other.kind == "multiple" or other.word is not None:
            return self._emit(quantity, start, end)
        ranging = self._after_between(start)  # "allant de 5 à 50"
        self.by = start > 0 and self.texts[start - 1].lower() in self.language.by_words and not ranging
        if self.by and unit is not None and not dash:
            return self._emit(quantity, start, end)
        saved, saved_tokens = len(self.out), len(self.places)
        bound, between = self.bound, self.between
        self.bound = None
        self.depth += 1
        stop = self._finish(at, other, digits_at=at if self.kinds[at] == DIGITS else None)
        self.depth -= 1
        tail = self.out[saved] if len(self.out) == saved + 1 else None
        del self.out[saved:], self.places[saved_tokens:]
        self.bound, self.between = bound, between
        head = quantity
        if quantity.kind == "money" and quantity.scale == 1 and other.scale > 1 and tail is not None:
            alone = tail.kind == "number" and not self._counts_noun(stop)
            meant = quantity.value * other.scale  # "$5 to 6 million"
            if alone and quantity.value < 1000 and meant < (tail.value or 0) <= 3 * meant:
                head = replace(quantity, value=meant, step=other.step)
        joined = self._join(head, tail, number=other, unit=unit, prefix=prefix, dash=dash)
        if joined is None or tail is None:
            return self._emit(quantity, start, end)
        span = Span(quantity.span.start, tail.span.end)
        text = self.text[span.start : span.end]
        return self._emit(changed(joined, span=span, text=text), start, stop)

    def _a_few(self, quantity: Quantity, at: int) -> bool:
        """Whether two neighbours on a list comma count something together: 2、3時間."""
        if not self.language.myriads or self.texts[at] != "、" or not self._joined(at):
            return False
        other = self._number(at + 1) if self.kinds[at + 1] == DIGITS and self._joined(at + 1) else None
        if other is None or quantity.kind != "number" or quantity.value is None or quantity.scale != 1:
            return False
        counted = self.words[other.end]
        return (
            0 < quantity.value < 9
            and other.value == quantity.value + 1
            and counted is not None
            and bool(counted.unit or counted.suffix)
        )

    def _after_between(self, start: int) -> bool:
        """Whether "between" stands right before a piece, with two others in between at the most."""
        return 0 <= start - self.between - 1 <= _NEAR_BETWEEN

    def _between_behind(self, index: int) -> bool:
        """Whether a word for "between" follows the number at a piece: 10和20之间."""
        if not (self.language.myriads or self.language.between_behind):
            return False
        other = self._number(index)
        if other is None:
            return False
        words = (self._at(at)[0] for at in range(other.end, other.end + 3))
        return any(word is not None and word.between_after for word in words)

    def _counts(self, index: int) -> bool:
        """Whether a number begins at a piece: digits, or a cardinal that is no article."""
        word = self.words[index]
        return self.kinds[index] == DIGITS or (
            word is not None and word.cardinal is not None and not word.article
        )

    def _spells_end(self, quantity: Quantity, at: int) -> bool:
        """Whether a larger number in words stands behind a hyphen: "двух-трёх", "dwa-trzy"."""
        word = self.words[at]
        if word is None or word.cardinal is None or word.article or word.suffix or quantity.value is None:
            return False
        return quantity.form == "words" and self._joined(at) and quantity.value < word.cardinal <= 100

    def _money_goes_on(self, quantity: Quantity, at: int) -> bool:
        """Whether "€10 - 12 million" goes on behind a spaced dash."""
        after = self.words[at + 2]
        return (
            quantity.kind == "money"
            and quantity.scale == 1
            and self.kinds[at + 1] == DIGITS
            and after is not None
            and after.scale is not None
        )

    def _measure_goes_on(self, quantity: Quantity, at: int) -> bool:
        """Whether "20 °C – 25 °C" goes on behind a spaced dash."""
        if quantity.kind != "measure" or self.kinds[at + 1] != DIGITS:
            return False
        other = self._number(at + 1)
        again, _ = self._at(self._after_joiner(other.end)) if other is not None else (None, 0)
        return again is not None and again.unit is not None and quantity.unit in meanings(again.unit)

    def _join(
        self,
        head: Quantity,
        tail: Quantity | None,
        *,
        number: Number,
        unit: Quantity | None,
        prefix: tuple[str, ...],
        dash: bool,
    ) -> Quantity | None:
        if tail is None or tail.value is None or tail.upper is not None or head.value is None:
            return None
        if head.kind in ("date", "time", "period", "decade", "name") or tail.kind in (
            "time",
            "period",
            "decade",
            "name",
            "ordinal",
        ):
            return None
        if tail.kind == "date":
            return None
        lower, upper = head.value, tail.value
        if unit is None:
            if head.scale == 1 and number.scale != 1 and head.form != "mixed" and lower < 1000:
                lower = lower * number.scale
            elif head.form == number.form == "words" and lower < _TEN:
                lower = _as_large(lower, upper)
            if self.by and not dash and upper > Decimal("2.5") * lower:
                return None
            if lower >= upper:
                if (
                    dash
                    and head.kind == "number"
                    and tail.kind == "number"
                    and head.step == 1
                    and tail.step == 1
                    and lower < 1000
                ):
                    return replace(head, kind="score", upper=upper, label=False)
                return None
            return changed(
                tail,
                value=lower,
                upper=upper,
                bound=head.bound,
                bound_span=head.bound_span,
                label=False,
                number_span=head.number_span,
            )
        scaled = (
            head.kind == "money" and head.scale == 1 and number.scale != 1 and lower * number.scale < upper
        )
        if scaled and (prefix or tail.kind == "money"):
            lower *= number.scale  # "from $325 to $340 million"
        between = 0 <= head.span.start - self.ends[self.between] <= 20
        if upper > 3 * lower and unit is not None and head.unit is not None and not (dash or between):
            return None
        same = tail.kind == head.kind and (set(tail.units) & set(head.units) or tail.unit == head.unit)
        if prefix or (head.kind == "money" and tail.kind == "number"):
            if lower == head.value and head.scale == 1 and number.scale != 1 and lower * number.scale < upper:
                lower = lower * number.scale
            return replace(head, value=lower, upper=upper, step=tail.step) if lower < upper else None
        if not same:
            return None
        if lower >= upper:
            return None
        return replace(head, value=lower, upper=upper)

    def _share_units(self) -> None:
        """Gives a bare number the unit and scale word of the one it is coordinated with: "von 30 auf 35
        Cent".
        """
        for position in range(len(self.out) - 1):
            head, tail = self.out[position], self.out[position + 1]
            if (
                head.kind != "number"
                or head.label
                or head.unit is not None
                or head.value is None
                or tail.upper is not None
            ):
                continue
            if tail.kind not in ("percent", "money", "measure") and not (
                tail.kind == "number" and tail.scale > 1
            ):
                continue
            first, last = self.places[position][1], self.places[position + 1][0]
            if last - first == 2 and self.texts[first + 1].lower() in self.language.by_words:
                last -= 1  # "на 1500 и на 5000 метров"
            hanging = self.texts[first] in HYPHENS and self._joined(first)
            if hanging:
                first += 1  # "5- und 100-Dollar-Noten"
            if (
                last - first != 1
                or self.texts[first].lower() not in self.language.coordinators
                or (head.form == "words") != (tail.form == "words")
            ):
                continue
            joint = self.words[first]
            if joint is not None and joint.conjunction and tail.scale == 1 and not hanging:
                continue  # "over 65 and 20% of": an equal figure matches without its unit as well
            scale = tail.scale if tail.scale != 1 and head.scale == 1 and head.value < 1000 else Decimal(1)
            if tail.value is None or (head.scale != 1 and tail.kind != "money"):
                continue
            if head.scale == 1 and not tail.value / 100 <= head.value * scale <= tail.value * 100:
                continue
            self.out[position] = replace(
                head,
                kind=tail.kind,
                unit=tail.unit,
                units=tail.units,
                value=head.value * scale,
                step=head.step * scale,
                scale=head.scale * scale,
                alternatives=tuple(value * scale for value in head.alternatives),
            )

    def _directions(self) -> None:
        """Gives each figure that can change the nearest direction word in its clause."""
        moving = [
            (position, quantity)
            for position, quantity in enumerate(self.out)
            if quantity.kind == "multiple" or (quantity.kind in _MOVING and not quantity.label)
        ]
        if not moving:
            return
        words = self.words
        marked = [
            index for index, word in enumerate(words) if word is not None and word.direction is not None
        ]
        if self.bounds:
            bounded = {index for first, after in self.bounds for index in range(first, after)}
            marked = [index for index in marked if index not in bounded]
        marks = set(marked)
        for position, quantity in moving:
            start, end = self.places[position]
            word = words[end]
            if quantity.kind == "multiple":
                if word is not None and word.comparative == "down":
                    self.out[position] = changed(quantity, direction="down")  # "three times less"
                continue
            compared = word is not None and word.comparative is not None and quantity.direction is None
            if compared and self.texts[end] in self.language.point_comparatives:
                compared = quantity.unit in _POINTS  # "zwei Punkte vor ihr", "10 Millionen vor einem Jahr"
            if quantity.kind == "measure" and not compared and not _moves(quantity):
                continue
            nearest = bisect_left(marked, start - _REACH)
            near = nearest < len(marked) and marked[nearest] < end + _REACH
            best = self._nearest_mark(start, end, marks) if near else None
            mark = words[best] if best is not None else None
            if word is not None and compared:
                # "7.2% more than last year", "2 Prozent unter dem Vorjahr", but "verlor 5 Prozent über Nacht"
                if self._compares(end, best, start) or mark is None or mark.direction == word.comparative:
                    span = self._span(end, end + 1)
                    self.out[position] = changed(quantity, direction=word.comparative, direction_span=span)
                continue
            if quantity.kind == "number" and 0 < (quantity.value or 0) < _COUNTED and quantity.step == 1:
                led = self.texts[start - 1].lower() if start else ""
                if start - 1 not in marks and led not in self.language.change_words:
                    continue  # "2 men descend"
            if best is None or mark is None or (quantity.kind == "money" and self._gathered(best, start)):
                continue
            span = self._span(best, best + 1)
            self.out[position] = changed(quantity, direction=mark.direction, direction_span=span)

    def _compares(self, end: int, mark: int | None, start: int) -> bool:
        """Whether a comparative goes with the figure before it, whatever word for a change stands near: it
        can begin nothing else, or another clause lies between.
        """
        if self.texts[end] not in self.language.loose_comparatives or mark is None:
            return True
        between = self.words[mark + 1 : start]
        return any(word is not None and word.conjunction for word in between)

    def _gathered(self, mark: int, start: int) -> bool:
        """Whether money is gathered, not changed, by a word of both meanings: "raised $2.5 billion", but
        "raised its bid by $1", "raised to $3".
        """
        if self.texts[mark].lower() not in self.language.gathering:
            return False
        before = self.words[start - 1] if start else None
        by = self.texts[start - 1].lower() if start else ""
        cued = by in self.language.by_words or (before is not None and (before.to or by == "from"))
        return not cued

    def _nearest_mark(self, start: int, end: int, marks: set[int]) -> int | None:
        """The marked token nearest to a stretch, within its clause; None where both ways stand there."""
        before, after = start - 1, end
        found: list[int] = []
        for _ in range(_REACH):
            if before >= 0:
                if before in marks and not self._attribute(before):
                    found.append(before)
                before = -1 if self._clause_ends(before) else before - 1
            if after < self.count:
                if after in marks:
                    found.append(after)
                word = self.words[after]
                joins = word is not None and word.conjunction
                after = self.count if joins or self._clause_ends(after) else after + 1
        if not found:
            return None
        ways = {word.direction for index in found if (word := self.words[index]) is not None}
        return found[0] if len(ways) == 1 else None

    def _attribute(self, index: int) -> bool:
        """Whether a comparative belongs to the noun behind it and not to a figure farther on: "bei niedriger
        Inflation und 2 % Wachstum".
        """
        piece, endings = self.texts[index], self.language.comparative_endings
        return bool(endings) and piece.endswith(endings) and self.texts[index + 1][:1].isupper()

    def _clause_ends(self, index: int) -> bool:
        if self.texts[index] not in _CLAUSE_ENDS or (index > 0 and self.kinds[index - 1] == DIGITS):
            return False
        short = self.texts[index] == "." and self._joined(index) and len(self.texts[index - 1]) <= 4
        return not (short and self.texts[index + 1].islower())  # "w 2024 r. o 5 proc."
