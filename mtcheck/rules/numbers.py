"""NUM: values that are missing, added or changed, however they are written."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from mtcheck.quantities.language import load
from mtcheck.quantities.units import UNITS
from mtcheck.rules.context import widened
from mtcheck.rules.describing import both, describe, grouped
from mtcheck.rules.hanging import counter_hangs, hangs
from mtcheck.rules.matching import goes, ways
from mtcheck.rules.roles import place, result, results
from mtcheck.rules.unread import bracketed, digits_only, may_be_spelled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mtcheck.quantities.quantity import Quantity
    from mtcheck.rules.context import Context, Moves
    from mtcheck.rules.matching import Match
    from mtcheck.rules.roles import Place, Result
    from mtcheck.types import Flag, Severity

_UPPER = frozenset(("at most", "less than"))
_FORMULAS = frozenset("CO2 CO₂ H2O NO2 SO2 N2O CH4 O2 O3 H2 N2".split())
_CURVE = re.compile(r"\d+s\d+s?$")  # "the 2s10s curve": between two and ten years
_ROUND = re.compile(r"1/\d+ \D+$")  # "1/8 финала": the last sixteen
_FIGURE = re.compile(r"[0-9₂]")
_PAIR, _THIRD, _LARGE = 2, 3, 1000
_TENTH, _HUNDREDTH = 10, 100
_PARTED = re.compile(r"[\s-]+")
_LAST_WORD = re.compile(r"([^\W\d_]+)\W*\Z")
_SIGN_BEFORE = re.compile(r"(?:^|[^\w\s])[:-]$|(?<!\d)\s[:-]$")
_SIGN_BEHIND = re.compile(r"[:–-](?!\s?\d)(?=\W|$)")
_SIGN_BEFORE_UNSPACED = re.compile(r"(?<![0-9A-Za-z])[:：-]$")
_SIGN_BEHIND_UNSPACED = re.compile(
    r"\s?[:：–-](?!\s?\w{0,9}\d)|対(?=[でのに、])|比(?=[领領落获獲击擊战戰，。])"
)
# The word before a number that makes a name with it is no longer.
NAMED_WITHIN = 60
# So near to an amount "raised" means that it was gathered.
_COLLECTED = 16
_SIGNED = frozenset(("percent", "measure", "money", "number"))
_LOWER = frozenset(("at least", "more than"))
_FEW = 40
_PLACED = frozenset(("percent", "money", "fraction", "number", "measure"))


def weight(quantity: Quantity) -> Literal["strong", "weak", "none"]:
    """How much it says when a quantity has no counterpart: good translations drop and add small words,
    not figures.
    """
    kind, calendar = quantity.kind, quantity.calendar
    digits = sum(map(str.isdecimal, quantity.text))
    if quantity.vague:
        return "none"
    if quantity.form == "words" and quantity.value == 1 and kind in ("money", "measure", "number"):
        return "weak"  # an article
    if quantity.kind == "measure" and "degree" in quantity.units and quantity.value in (180, 360):
        return "weak"  # a turn, or the whole of it
    few = quantity.upper is not None and quantity.upper < 10 and kind in ("number", "measure")
    loose = quantity.form == "words" or "、" in quantity.text
    if few and loose and quantity.upper == (quantity.value or 0) + 1:
        return "weak"  # two or three are a few
    if kind in ("name", "decade") or quantity.label:
        # "CO2" may well be "carbon dioxide", and the fifties may have passed.
        text = quantity.text
        told_by_words = text in _FORMULAS or _CURVE.match(text) or _ROUND.match(text)
        return "strong" if digits and not told_by_words else "none"
    if calendar is not None:
        if kind == "date":
            if calendar.day is not None or calendar.year is not None:
                # "On the 25th" may well be left out where the date stands at the head of the news.
                return "strong" if calendar.month is not None or calendar.day is None else "weak"
            return "weak"
        return "strong" if digits else "weak"
    if kind in ("ordinal", "multiple", "fraction"):
        # "3/4" says what it says; "one in 4" may be "a quarter".
        plain = kind != "fraction" or "/" in quantity.text
        # "The sixtieth anniversary", but "for the hundredth time".
        placed = kind == "ordinal" and _TENTH <= (quantity.value or 0) < _HUNDREDTH
        return "strong" if plain and (digits or placed) else "weak"
    if kind in ("percent", "money"):
        # "A percentage point" may be part of "eight tenths of a percentage point".
        return "weak" if quantity.form == "words" and quantity.value == 1 else "strong"
    if quantity.form == "words":
        # "A million passengers" may well be "millions of passengers".
        loose = quantity.value == quantity.scale or (quantity.value or Decimal(0)) in (100, 1000)
        return "strong" if (quantity.value or Decimal(0)) > 2 and kind != "score" and not loose else "weak"
    return "strong"


def _is_figure(quantity: Quantity, language: str) -> bool:
    """Whether a quantity is a month that the language of the target writes as a figure: 7月."""
    calendar = quantity.calendar
    dated = quantity.kind == "date" and calendar is not None and calendar.month is not None
    return dated and load(language).myriads


def _robbed(quantity: Quantity, context: Context) -> bool:
    """Whether a formula lost its figure, which makes another substance of it: CO₂, CO."""
    if quantity.text not in _FORMULAS:
        return False
    letters = re.compile(rf"(?<![^\W_]){re.sub(_FIGURE, '', quantity.text)}(?![^\W_])")
    return letters.search(context.pair.target) is not None and letters.search(context.pair.source) is None


def _torn_off(quantity: Quantity, context: Context) -> bool:
    """Whether the target alone has something that hangs on a figure which is not there."""
    article = quantity.value == 1 and quantity.form == "words"
    if quantity.vague or (article and not counter_hangs(context.pair.target, context.target_language)):
        return False
    return torn(context)


def _counted(quantity: Quantity, context: Context) -> bool:
    """Whether a small number in words is news to the reader, and a word of its own in the target's language:
    "two firms", not "the two firms"; "two thirds", "four times", "the fifth", "five o'clock".
    """
    table, told = load(context.source_language), load(context.target_language).small_words
    if not table.determiners or not told or quantity.label:
        return False
    calendar = quantity.calendar
    if calendar is not None:
        return calendar.century is not None or calendar.hour not in (None, 0, 12)
    if quantity.form != "words" or quantity.value is None:
        return False
    if quantity.kind == "ordinal":
        return quantity.value > (1 if told == "all" else _THIRD)
    if quantity.kind == "multiple" and told == "all":
        return quantity.value >= _PAIR
    if quantity.kind in ("fraction", "multiple"):
        counts = len(_PARTED.split(quantity.text)) == _PAIR or quantity.text.lower() in table.counted_times
    else:
        counts = quantity.kind in ("number", "measure") and quantity.value == _PAIR and quantity.upper is None
    if not counts or told == "all":
        return counts
    start = quantity.span.start
    before = _LAST_WORD.search(context.pair.source[max(0, start - _FEW) : start])
    return before is None or before[1].lower() not in table.determiners


def torn(context: Context) -> bool:
    """Whether the target has something that hangs on a figure which is not there, and the source has not."""
    if not hangs(context.pair.target, context.target_language):
        return False
    languages = context.source_language, context.target_language
    return not any(hangs(context.pair.source, language) for language in languages)


def missing(quantity: Quantity, context: Context) -> Flag | None:
    """Quantity of the source missing.

    What it does
        Flags a number, amount, share, measure or date of the source that has no counterpart in its
        target segment, nor anywhere else in the article where one is left over. Small numbers in words,
        ordinals in words below the tenth, names with digits and weekdays are left alone, unless the target
        has something that hung on the figure ("den . Titel", "her -year-old son", "COVID- spreads"); a two,
        a share or an hour in words is told where the target's language has nothing else to say it by.

    Why it matters
        "Revenue rose" says less than "revenue rose 32 percent".

    Example
        Source: "Revenue rose 32%." Target: "Die Umsätze stiegen."

    Silent
        Source: "It sold assets for €5 million ($5.4 million)." Target: "Es verkaufte Werte für 5 Mio. Euro."
        Source: "Both plants closed, as they had in 2023." Target: "Beide Werke schlossen wie im Vorjahr."

    Not caught
        Source: "The two founders left the company." Target: "Die Gründer verließen das Unternehmen."

    Severity
        Major; minor for a converted amount in brackets and where the alignment is in doubt.
    """
    strong = weight(quantity) == "strong" or _is_figure(quantity, context.target_language)
    strong = strong or _robbed(quantity, context) or _counted(quantity, context)
    strong = strong or _torn_off(quantity, context)
    if not strong or _unsure(quantity, context, context.target_language):
        return None
    converted = quantity.converted or _bracketed(quantity, context)
    severity: Severity = "minor" if converted else "major"
    message = f"source {describe(quantity)}; nothing in the target may stand for it"
    return context.flag("NUM001", severity, message, quantity, None, confidence=0.8)


def added(quantity: Quantity, context: Context) -> Flag | None:
    """Quantity without source.

    What it does
        Flags a number, amount, share, measure or date of the target that nothing in the source accounts
        for. A conversion in brackets that comes out right is no addition.

    Why it matters
        A figure that the author never gave is published under the author's name.

    Example
        Source: "Revenue rose." Target: "Die Umsätze stiegen um 32 %."

    Silent
        Source: "Its plants run day and night." Target: "Seine zwei Werke laufen rund um die Uhr."

    Not caught
        Source: "The founders left the company." Target: "Die beiden Gründer verließen das Unternehmen."

    Severity
        Major; minor for a converted amount in brackets, for a name and where the alignment is in doubt.
    """
    strong = weight(quantity) == "strong" or _is_figure(quantity, context.target_language)
    if not (strong or _places_anew(quantity, context)) or _unsure(quantity, context, context.source_language):
        return None
    # A name with a digit may say what the source implies: "the former pilot", "der Formel-1-Pilot".
    severity: Severity = "minor" if quantity.converted or quantity.kind == "name" else "major"
    message = f"target {describe(quantity)}; nothing in the source may stand for it"
    return context.flag("NUM002", severity, message, None, quantity, confidence=0.8)


def _places_anew(quantity: Quantity, context: Context) -> bool:
    """Whether the target gives a place by an ordinal in words that is no name: translators add a "first" or
    "second" to a list, and nothing beyond.
    """
    text, end = context.pair.target, quantity.span.end
    if quantity.kind != "ordinal" or quantity.label or not load(context.target_language).spaced:
        return False
    named = quantity.text[:1].isupper() or text[end : end + 1] in ("-", "‑")
    return not named and quantity.value is not None and _THIRD < quantity.value < _LARGE


def _bracketed(quantity: Quantity, context: Context) -> bool:
    """Whether a bare number stands in brackets behind a measure, which it converts into a unit that was not
    read: "1,600 kilómetros (1,000 mi)".
    """
    if quantity.kind != "number" or not bracketed(quantity, context.pair.source):
        return False
    if digits_only(context.source_language):
        return True
    before = (other for other in reversed(context.matching.source) if other.span.end <= quantity.span.start)
    nearest = next(before, None)
    return nearest is not None and nearest.kind == "measure"


def _unsure(quantity: Quantity, context: Context, other: str) -> bool:
    """Whether the other side's language may say a leftover in words that are not read, or either side's may
    hang letters on digits that make no name ("4x200", "110členný").
    """
    if quantity.kind == "name":
        return digits_only(context.source_language) or digits_only(context.target_language)
    return digits_only(other) and may_be_spelled(quantity)


def changed(match: Match, context: Context) -> Flag | None:
    """Number changed.

    What it does
        Flags a value that differs from the source's, where neither rounding nor a conversion of units
        nor another way to write it accounts for the difference; a Roman numeral that became another one
        ("Louis XIV", "Ludwig XVI.").

    Why it matters
        It is the error that readers act on.

    Example
        Source: "over the next three years" Target: "in den nächsten fünf Jahren"

    Silent
        Source: "almost $99.7 million over three years" Target: "rund 100 Millionen Dollar in 3 Jahren"

    Not caught
        Source: "It employs hundreds of people." Target: "Es beschäftigt Tausende von Menschen."

    Severity
        Major; minor for a figure that was rounded to fewer digits without a word such as "about".
    """
    source, target, difference = match.source, match.target, match.difference
    if difference.finding == "rounded" and difference.cost > 0.15:
        coarser = target.step > source.step
        return context.flag(
            "NUM003",
            "minor" if coarser else "major",
            f"{both(source, target)}: rounded without a word that says so",
            source,
            target,
            confidence=0.6,
        )
    if difference.finding != "value":
        return None
    return context.flag("NUM003", "major", both(source, target), source, target)


def magnitude(match: Match, context: Context) -> Flag | None:
    """Order of magnitude changed.

    What it does
        Flags values that differ by a power of ten: a scale word of the wrong size (billion is Milliarde
        in German; German Billion is trillion in English), a shifted decimal sign, a zero too many or too
        few.

    Why it matters
        A billion that became a million is the costliest error in financial news.

    Example
        Source: "$38.6 billion" Target: "38,6 Mio. USD"

    Silent
        Source: "$1.2 trillion" Target: "1,2 Billionen Dollar"
        Source: "$1,500 million" Target: "1,5 Mrd. Dollar"

    Not caught
        Source: "It sold dozens of phones." Target: "Es verkaufte Hunderte Telefone."

    Severity
        Critical.
    """
    if match.difference.finding != "magnitude":
        return None
    source, target = match.source, match.target
    first, second = abs(source.value or Decimal(1)), abs(target.value or Decimal(1))
    factor = grouped(max(first, second) / min(first, second))
    size = "smaller" if second < first else "larger"
    return context.flag(
        "NUM004",
        "critical",
        f"{both(source, target)}: {size} by a factor of {factor}",
        source,
        target,
        confidence=0.95,
    )


def separator(match: Match, context: Context) -> Flag | None:
    """Separator read the other way.

    What it does
        Flags digits whose point or comma means something else in the target language, so that the value
        a reader sees is not the source's.

    Why it matters
        "3,500" is three thousand five hundred in English and three and a half in German.

    Example
        Source: "3,500 jobs" Target: "3,500 Arbeitsplätze"

    Silent
        Source: "3,500 jobs at 1.125 points" Target: "3.500 Arbeitsplätze bei 1,125 Punkten"

    Not caught
        Source: "the 3.500 employees" Target: "3,500 Mitarbeiter"

    Severity
        Critical; minor where the source itself seems to be written the other way.
    """
    if match.difference.finding != "separator":
        return None
    source, target = match.source, match.target
    if target.unit is None and target.number_span is not None and source.text in target.text:
        start = target.number_span.start
        if _numbers_a_name(start, source.text, context) or _in_one_word(start, context):
            return None
    message = f"{both(source, target)}: the separator may have been read the other way"
    odd = bool(source.alternatives) and source.step < source.scale
    digits = _digits(source.text)
    plain = not target.alternatives and (source.scale > 1 or digits.endswith("0"))
    elsewhere = source.alternatives and any(other.foreign_format for other in context.matching.source)
    if (elsewhere and not target.foreign_format) or (odd and (plain or digits.endswith("00"))):
        # "40.000 million" in an English text: the source itself is written the other way, and was understood.
        return context.flag("NUM005", "minor", message, source, target, confidence=0.4)
    return context.flag("NUM005", "critical", message, source, target, confidence=0.95)


def _numbers_a_name(start: int, digits: str, context: Context) -> bool:
    """Whether digits of the target number what a name says, as in the source: "Figure 3.20", "Debian 2.2"."""
    before = context.pair.target[max(0, start - NAMED_WITHIN) : start].split()[-1:]
    if not before or not before[0][:1].isupper():
        return False
    cue = load(context.target_language).look_up(before[0].rstrip("."))
    named = digits if cue is not None and cue.name_cue else f"{before[0]} {digits}"
    return named in context.pair.source


def _in_one_word(start: int, context: Context) -> bool:
    """Whether a figure is part of a word with letters that both sides have: "perl-5.004"."""
    target = context.pair.target
    first = max(target.rfind(" ", 0, start), target.rfind("\n", 0, start)) + 1
    word = target[first:].split(None, 1)[0].strip(".,;:!?()[]\"'“”„»«")
    return any(map(str.isalpha, word)) and word in context.pair.source


def notation(quantity: Quantity, context: Context) -> Flag | None:
    """Right value, wrong format.

    What it does
        Flags digits of the target whose separators belong to another language, where they can only mean
        the right value, and scale words left in the source's form.

    Why it matters
        The reader understands it, and knows that nobody edited it.

    Example
        Source: "12.5%" Target: "12.5 %"

    Silent
        Source: "version 12.5" Target: "Version 12.5"
        Source: "1,500 jobs" Target: "1500 Stellen"

    Not caught
        Source: "It rose 12.5%." Target: "Er stieg um 12,5%."

    Severity
        Minor.
    """
    if quantity.foreign_format and quantity.number_span is not None:
        number, scale = quantity.number_span, quantity.scale_span
        end = scale.start if scale is not None else number.end
        digits = context.pair.target[number.start : end].strip()
        if quantity.unit is None and scale is None and _numbers_a_name(number.start, digits, context):
            return None
        return context.flag(
            "NUM006",
            "minor",
            f"“{digits}” is not how {context.target_language} writes {describe(quantity)}",
            None,
            quantity,
        )
    if quantity.foreign_unit and quantity.scale_span is not None and quantity.unit_span is None:
        word = context.pair.target[quantity.scale_span.start : quantity.scale_span.end]
        return context.flag(
            "NUM006", "minor", f"“{word}” is not a word of {context.target_language}", None, quantity
        )
    return None


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit())


def bound(match: Match, context: Context) -> Flag | None:
    """Bound or direction changed.

    What it does
        Flags a bound that turned round (up to, at least; more than, less than), a change that went up in
        the source and down in the target, a sign that was lost or added, a loss that became a profit, a
        change by so much that became one to so much, two figures that changed places, and words beside
        figures that became their opposite (beat, missed; improved, worsened; the lower end of a range).

    Why it matters
        "Fell 5 percent" and "rose 5 percent" share every digit.

    Example
        Source: "as much as 11%" Target: "mindestens 11 %"

    Silent
        Source: "Shares fell 5%, after up to 11% before." Target: "Sie verloren 5 %, nach zuvor bis zu 11 %."

    Not caught
        Source: "Profit beat forecasts." Target: "Der Gewinn verfehlte die Prognosen."

    Severity
        Critical for a direction, a sign or figures that changed places, major for a bound.
    """
    source, target = match.source, match.target
    signs = _signed(source), _signed(target)
    # More than a half is less than divided by two.
    inverted = (source.divides or target.divides) and source.value != target.value
    below_zero = any(signs) or inverted
    if source.bound is not None and target.bound is not None and not below_zero:
        opposite = (source.bound in _UPPER and target.bound in _LOWER) or (
            source.bound in _LOWER and target.bound in _UPPER
        )
        if opposite:
            opposite = _until(source, context.pair.source, context.source_language) == _until(
                target, context.pair.target, context.target_language
            )
        if opposite:
            return context.flag(
                "NUM007",
                "major",
                f"{both(source, target, bound=True)}: the bound may have turned round",
                source,
                target,
                source_spans=(widened(source.span, source.bound_span),),
                target_spans=(widened(target.span, target.bound_span),),
            )
    if source.direction is not None and target.direction is not None and source.direction != target.direction:
        if any(signs) or source.direction_span in context.turned:
            return None
        single = (
            _only(context.matching.source, source.direction),
            _only(context.matching.target, target.direction),
        )
        if all(single) or (any(single) and _governed(source) and _governed(target)):
            if source.direction_span is not None:
                context.turned.add(source.direction_span)
            return context.flag(
                "NUM007",
                "critical",
                f"source goes {source.direction} by {describe(source)}, target {target.direction}: "
                "the direction may have turned round",
                source,
                target,
                source_spans=tuple(
                    sorted((source.span, *([source.direction_span] if source.direction_span else [])))
                ),
                target_spans=tuple(
                    sorted((target.span, *([target.direction_span] if target.direction_span else [])))
                ),
                confidence=0.7,
            )
        for other in _others(context):
            crossed = (other.source.direction, other.target.direction) == (target.direction, source.direction)
            near = map(_governed, (source, target, other.source, other.target))
            if crossed and other.difference.cost < 0.25 and all(near):
                return _places(match, other, context)
    turned = (None if any(signs) else _turned(match, context)) or _role(match, context)
    if turned is not None:
        return turned
    if (
        signs[0] != signs[1]
        and source.value
        and target.value
        and target.kind in _SIGNED
        and (source.kind in _SIGNED or (source.kind == "ordinal" and target.kind == "measure"))
        and match.difference.cost < 0.25
        and (signs[1] or not (digits_only(context.source_language) or digits_only(context.target_language)))
    ):
        sides = (
            (source, context.pair.source, context.source_language),
            (target, context.pair.target, context.target_language),
        )
        (signed, own, own_language), (plain, text, language) = sides if signs[0] else sides[::-1]
        # A figure in brackets stands beside a sentence that says the same: "dropped to 9 million (-4%)".
        aside = own[: signed.span.start].endswith("(") and goes(own, own_language, "down", near=signed.span)
        both_fall = source.direction == target.direction == "down" and not aside and source.kind != "measure"
        # "Falls by 5 degrees" says "minus 5 degrees", "falls to 5 degrees" does not.
        warmth = UNITS[signed.unit].dimension == "temperature" if signed.unit in UNITS else False
        # Converted, -11 °C is +12 °F.
        warmth = warmth and source.unit == target.unit
        told = warmth or (source.kind == target.kind and source.kind in ("percent", "money"))
        level = told and all(place(said, figure, tongue) == "to" for figure, said, tongue in sides)
        if signed.upper is None and (
            both_fall or level or not goes(text, language, "down", near=None if aside else plain.span)
        ):
            return context.flag(
                "NUM007",
                "critical",
                f"{both(source, target)}: the sign may have been lost",
                source,
                target,
                confidence=0.7,
            )
    return None


def _until(quantity: Quantity, text: str, language: str) -> bool:
    """Whether a length of time is counted back from something, and its bound says when: "spätestens zwei
    Stunden vor Abflug" is "at least two hours before departure".
    """
    table, span = load(language), quantity.bound_span
    if (
        quantity.kind != "measure"
        or span is None
        or text[span.start : span.end].lower() not in table.deadlines
    ):
        return False
    behind = text[quantity.span.end : quantity.span.end + _FEW].split()
    return bool(behind) and behind[0].lower() in table.to_words


def _moves(context: Context) -> tuple[Moves, Moves]:
    """The words for a change where all of the source go one way and all of the target the other; none
    otherwise. Words that are part of a bound do not count.
    """
    source = _ways(context.pair.source, context.source_language, context.matching.source)
    if len({way[1] for way in source}) != 1:
        return [], []
    target = _ways(context.pair.target, context.target_language, context.matching.target)
    if len({way[1] for way in target}) != 1 or source[0][1] == target[0][1]:
        return [], []
    return [way for way in source if way[2]], [way for way in target if way[2]]


def _ways(text: str, language: str, quantities: tuple[Quantity, ...]) -> Moves:
    bounds = [quantity.bound_span for quantity in quantities if quantity.bound_span is not None]
    found = [way for way in ways(text, language) if not any(span.overlaps(way[0]) for span in bounds)]
    gathering = load(language).gathering
    if not gathering:
        return found
    money = [quantity.span.start for quantity in quantities if quantity.kind == "money"]
    return [
        way
        for way in found
        if text[way[0].start : way[0].end].lower() not in gathering
        or not any(0 <= start - way[0].end <= _COLLECTED for start in money)
    ]


def _turned(match: Match, context: Context) -> Flag | None:
    """A flag where all words of the source for a change go one way and all of the target the other."""
    source, target = match.source, match.target
    if source.kind not in ("percent", "money") and source.unit != "point":
        return None
    if match.difference.cost >= 0.25 or context.turned:
        return None
    if source.direction is not None and target.direction is not None:
        return None
    if context.moves is None:
        context.moves = _moves(context)
    first, second = context.moves
    if not first or not second:
        return None
    context.turned.add(first[0][0])
    return context.flag(
        "NUM007",
        "critical",
        f"source goes {first[0][1]}, target {second[0][1]}: the direction may have turned round",
        source,
        target,
        source_spans=tuple(sorted((source.span, first[0][0]))),
        target_spans=tuple(sorted((target.span, second[0][0]))),
        confidence=0.6,
    )


def _role(match: Match, context: Context) -> Flag | None:
    """A flag where an amount became the opposite of what it was: a loss a profit, a level a change."""
    source, target = match.source, match.target
    if match.difference.cost >= 0.25 or context.turned:
        return None
    texts = (
        (context.pair.source, source, context.source_language),
        (context.pair.target, target, context.target_language),
    )
    if {"money"} <= {source.kind, target.kind} <= {"money", "number"}:  # "a profit of 112 million"
        here, there = _called(texts)
        if here is not None and there is not None and here != there:
            return context.flag(
                "NUM007",
                "critical",
                f"source speaks of a {here} of {describe(source)}, target of a {there}",
                source,
                target,
                confidence=0.7,
            )
    if (source.upper is None) != (target.upper is None):
        return _reversed(match, context, texts)
    if source.upper is not None or source.value == 0:
        return None
    if source.kind not in _PLACED and source.unit != "point":
        return None
    first, second = place(*texts[0]), place(*texts[1])
    if first == second:
        return None
    exchanged = _exchanged(match, context, first, second) if "from" in (first, second) else None
    if exchanged is not None or ("from" in (first, second) and "by" not in (first, second)):
        return exchanged
    moved = source.kind == "fraction" or (source.direction is not None and target.direction is not None)
    if first is None or second is None or not moved:
        return None
    names = {"by": "the size of a change", "to": "where it ended", "from": "where it began"}
    return context.flag(
        "NUM007",
        "major",
        f"{describe(source)} is {names[first]} in the source, {names[second]} in the target",
        source,
        target,
        confidence=0.6,
    )


def _reversed(match: Match, context: Context, texts: Sequence[tuple[str, Quantity, str]]) -> Flag | None:
    """A flag where "from 20 to 23", one range, became "von 23 auf 20"."""
    (_, ranged, _), (_, single, _) = sides = texts if match.source.upper is not None else texts[::-1]
    if ranged.kind not in _PLACED or ranged.value == ranged.upper or place(*sides[0]) != "from":
        return None
    where = place(*sides[1])
    if (single.value, where) not in ((ranged.upper, "from"), (ranged.value, "to")):
        return None
    context.turned.add(match.source.span)
    return context.flag(
        "NUM007",
        "critical",
        f"the ends of {describe(ranged)} may have changed places",
        match.source,
        match.target,
        confidence=0.7,
    )


def _exchanged(match: Match, context: Context, first: Place | None, second: Place | None) -> Flag | None:
    """A flag where two figures have changed places: "from 5 to 6" became "von 6 auf 5"."""
    source, target = match.source, match.target
    for other in _others(context):
        if other is match or other.difference.cost >= 0.25 or other.source.value == source.value:
            continue
        # "to 80 euros from 72" leaves the unit of one to the other
        if not (_alike(source, other.source) or _alike(target, other.target)):
            continue
        third = place(context.pair.source, other.source, context.source_language)
        fourth = place(context.pair.target, other.target, context.target_language)
        if (third == "from") == (second == "from") and (fourth == "from") == (first == "from"):
            return _places(match, other, context)
    return None


def _alike(one: Quantity, other: Quantity) -> bool:
    bare = "number" in (one.kind, other.kind)
    return bare or (one.kind == other.kind and one.unit == other.unit)


def _others(context: Context) -> Sequence[Match]:
    """What a figure may have changed places with; in a text of many figures that is not asked."""
    return context.matching.matches if len(context.matching.matches) <= _FEW else ()


def _places(match: Match, other: Match, context: Context) -> Flag:
    """The flag on two figures that have changed places."""
    context.turned |= {match.source.span, other.source.span}
    return context.flag(
        "NUM007",
        "critical",
        f"{describe(match.source)} and {describe(other.source)} may have changed places",
        match.source,
        match.target,
        source_spans=tuple(sorted((match.source.span, other.source.span))),
        target_spans=tuple(sorted((match.target.span, other.target.span))),
        confidence=0.7,
    )


def _called(texts: Sequence[tuple[str, Quantity, str]]) -> tuple[Result | None, Result | None]:
    """What an amount is called on either side; where that is not said of itself, what alone is spoken of."""
    spoken = []
    for text, _, language in texts:
        kinds = results(text, language)
        if not kinds:
            return None, None
        spoken.append(kinds)
    if all(len(kinds) == 1 for kinds in spoken):
        return next(iter(spoken[0])), next(iter(spoken[1]))
    return result(*texts[0]), result(*texts[1])


def _signed(quantity: Quantity) -> bool:
    return quantity.value is not None and quantity.value < 0


def _governed(quantity: Quantity) -> bool:
    """Whether the direction word stands so near that it can hardly belong to another figure."""
    word = quantity.direction_span
    if word is None:
        return False
    apart = (
        quantity.span.start - word.end if word.end <= quantity.span.start else word.start - quantity.span.end
    )
    return apart <= 12


def _only(quantities: tuple[Quantity, ...], direction: str) -> bool:
    """Whether no quantity of a text goes the other way; where both ways occur, the nearest word may
    govern another figure.
    """
    return all(quantity.direction in (None, direction) for quantity in quantities)


def _hangs(match: Match, context: Context) -> bool:
    """Whether the sign of a score stands beside a figure and nothing beyond it: "2-" of 2-0; a colon behind
    it may end a clause, where the source does not write its score with one.
    """
    text, place = context.pair.target, match.target.span
    spaced = load(context.target_language).spaced
    sign = _SIGN_BEHIND if spaced else _SIGN_BEHIND_UNSPACED
    behind = sign.match(text, place.end)
    cut = behind is not None and (":" in match.source.text or ":" not in behind[0])
    before = text[max(0, place.start - 2) : place.start]
    return cut or (_SIGN_BEFORE if spaced else _SIGN_BEFORE_UNSPACED).search(before) is not None


def interval(match: Match, context: Context) -> Flag | None:
    """Range changed.

    What it does
        Flags a range of which one end changed, or that became a single value.

    Why it matters
        Guidance of 12 to 15 percent is not guidance of 12 percent.

    Example
        Source: "12-15%" Target: "12-25 %"

    Silent
        Source: "between 12% and 15%" Target: "12-15 %"

    Not caught
        Source: "between spring and autumn" Target: "zwischen Sommer und Herbst"

    Severity
        Major; minor where the middle of the range was converted into another unit.
    """
    half = match.source.kind == "score" and match.target.kind != "score" and match.target.form == "digits"
    if half and _hangs(match, context):
        message = f"{both(match.source, match.target)}: one side of the score is missing"
        return context.flag("NUM008", "major", message, match.source, match.target)
    if match.difference.finding != "range":
        return None
    if match.difference.field == "middle":
        message = f"{both(match.source, match.target)}: the middle of the range"
        return context.flag("NUM008", "minor", message, match.source, match.target, confidence=0.6)
    return context.flag("NUM008", "major", both(match.source, match.target), match.source, match.target)
