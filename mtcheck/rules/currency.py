"""CUR: which money is meant, and at what rate."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from mtcheck.quantities.currencies import DOLLARS, codes
from mtcheck.quantities.grammar import currencies_named as named
from mtcheck.quantities.language import load
from mtcheck.quantities.tokens import TOKEN, WORD
from mtcheck.rules import correcting
from mtcheck.rules.describing import both, describe
from mtcheck.types import Span, primary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mtcheck.quantities.quantity import Quantity
    from mtcheck.rules.context import Context
    from mtcheck.rules.matching import Match
    from mtcheck.types import Flag


_COINS = frozenset(("BTC", "ETH", "LTC", "USDT", "USDC"))
# How far apart two amounts may stand to share a currency, in characters: "4.3 billion dollars, up from
# 3.1 billion".
_NEAR = 40
_MILLION = Decimal(1_000_000)
# How many segments back an amount still says which money is spoken of.
_BEFORE = 3
_WORD = re.compile(r"[^\W\d_]+")
_FOLLOWING = re.compile(r"[ \u00a0-]([^\W\d_]+)")
_FUNCTION_WORDS = frozenset(
    (
        "a about after against ago all an and are as at because before being below but by compared down due "
        "during each earlier even every for from has have he her his if in into is it its last less more "
        "most next now of off on only or over per plus she so since than that the their then there they "
        "this through to total under until up was were when which while who will with within worth would "
        "year yesterday"
    ).split()
)


def changed(match: Match, context: Context) -> Flag | None:
    """Currency changed.

    What it does
        Flags an amount whose currency is another one in the target, whether or not the figure was
        changed with it.

    Why it matters
        100 billion dollars are not 100 billion euros; a conversion that the author did not make is not
        the translator's to make.

    Example
        Source: "$100 billion" Target: "100 Milliarden Euro"

    Silent
        Source: "RMB 100 billion" Target: "100 Milliarden Yuan"

    Not caught
        Source: "The rupee lost ground." Target: "Die Rupiah gab nach."

    Severity
        Critical.
    """
    source, target = match.source, match.target
    if (
        match.difference.finding == "which currency"
        and len(target.units) == 1
        and target.unit != source.unit
        and source.scale >= 1
    ):
        # "¥" may be yuan, but not where the article goes on about the yen.
        near = _nearest(context, frozenset(source.units))
        if near is None and (len(context.article) > 1 or _default(source, target, context)):
            near = source.unit
        if near is not None and near != target.unit:
            meant = replace(source, unit=near, units=(near,))
            message = f"source {describe(meant)}; target {describe(target)}"
            flag = context.flag("CUR001", "critical", message, source, target, confidence=0.85)
            # "Dollar" for "dollars", as long as that says enough.
            if near == source.unit:
                flag = correcting.corrected(flag, match, context)
            return correcting.corrected(flag, replace(match, source=meant), context)
        return None
    if match.difference.finding != "currency":
        return None
    return context.flag("CUR001", "critical", both(source, target), source, target, confidence=0.95)


def _default(source: Quantity, target: Quantity, context: Context) -> bool:
    """Whether a bare dollar is the American one, and another one in the target a change: unless the source
    speaks of a country with a dollar of its own.
    """
    if source.unit != "USD" or target.unit not in DOLLARS:
        return False
    look_up = load(context.source_language).look_up
    words = (look_up(word) for word in _WORD.findall(context.pair.source))
    countries = {word.country for word in words if word is not None and word.country is not None}
    return not any(target.unit in codes("dollar", country) for country in countries)


def _nearest(context: Context, known: frozenset[str]) -> str | None:
    """The one of several currencies that the source names nearest to a pair, its own text first; None
    without any.
    """
    for apart in range(max(1, len(context.article))):
        found: set[str] = set()
        for index in {context.index - apart, context.index + apart}:
            if 0 <= index < len(context.article) or not apart:
                place = context.article[index] if context.article else context
                if place.spoken is None:
                    place.spoken = named(place.pair.source, context.source_language)
                found |= known & place.spoken
        if found:
            return found.pop() if len(found) == 1 else None
    return None


# What a currency's name begins with, in English and German and in scripts of their own. A text that has it
# anywhere, in a compound say, names the currency. Codes count as written only: TRY is no "try".
_STEMS: dict[str, str] = {
    "USD": r"dollar|доллар|\bgreenback|US\$|\$|美元|美金|(?<![ァ-ヶー])ドル|달러",
    "EUR": r"euro(?!p)|евро(?!п)|€|欧元|歐元|ユーロ|유로(?![운파])",
    "JPY": r"\bиен[аыуе]?\b|\bйен[аыуе]?\b|\byens?\b|¥|\byen|日元|日圆|日圓|円|엔화",
    "CNY": r"yuan|юан|renminbi|(?-i:\bRMB\b)|¥|人民币|人民幣|人民元|위안",
    "CHF": r"франк(?!ф)|franken(?!s)|\bfrancs?\b|法郎|フラン(?!ス)|프랑(?!스)",
    "RUB": r"рубл|rubel|ruble|rouble|₽|卢布|盧布|ルーブル|루블",
    "INR": r"\bрупи|\brupi|\brupee|₹|(?-i:\bRs\b)|卢比|盧比|ルピー|루피",
    "GBP": r"sterling|\bфунт|\bpfund|\bpounds?\b|£|英镑|英鎊|ポンド|파운드",
    "BTC": r"bitcoin|битко[ий]н|比特币|比特幣|ビットコイン|비트코인",
    "TRY": r"\bлир[аыуе]?\b|\blira|₺|里拉|(?<![ァ-ヶー])リラ",
}
# The same in languages whose words mean something else in others ("jen" is "only" in Czech).
_OWN_STEMS: dict[str, dict[str, str]] = {
    "pl": {
        "USD": "dolar", "JPY": r"\bjen[aóy]?w?\b", "CNY": r"\bjuan",
        "CHF": r"\bfranków\b|\bfranki\b|\bfranka\b", "RUB": r"\brubl", "GBP": r"szterling|\bfunt",
    },
    "nl": {"RUB": "roebel", "INR": "roepie", "GBP": r"\bpond"},
    "sv": {"GBP": r"\bpund"},
    "tr": {"USD": "dolar"},
    "cs": {
        "USD": "dolar", "JPY": r"\bjen(?:[uyůe]\w*)\b", "CNY": r"\bjüan|\bjuan", "CHF": r"\bfrank[uyů]\b",
        "RUB": r"\brubl", "GBP": r"\blib(?:r[aáyuo]|er\b)|šterlink",
    },
    "es": {
        "USD": r"dólar|dolar|"
        "billete verde", "CHF": r"\bfrancos? suizos?", "RUB": r"\brublo", "GBP": r"\blibras?\b",
        "CNY": "yuán",
    },
    "it": {"USD": "dollar|biglietto verde", "CHF": r"\bfranchi\b|"
    "franco svizzero", "RUB": r"\brubl", "GBP": "sterlin"},
    "pt": {
        "USD": "dólar|dolar", "JPY": r"\bienes?\b", "CNY": r"\biuan", "CHF": r"\bfrancos? suíços?",
        "RUB": r"\brublo",
        "INR": r"\brúpi", "GBP": r"\blibras?\b|esterlin",
    },
    "fr": {"USD": "billet vert", "INR": r"\broupi", "GBP": r"\blivres?\b"},
}  # fmt: skip


class _Name(NamedTuple):
    """A pattern of a currency's names, and what one of them begins with, in lower case; nothing where
    that is not known.
    """

    pattern: re.Pattern[str]
    beginnings: tuple[str, ...]


@cache
def _names(language: str) -> dict[str, _Name]:
    """The names of currencies in a language, by code."""
    own = _OWN_STEMS.get(primary(language), {})
    return {
        code: _name(code, f"{stems}|{own[code]}" if code in own else stems) for code, stems in _STEMS.items()
    }


def _name(code: str, stems: str) -> _Name:
    """A pattern of names with their endings; East Asian names end where they end."""
    whole = [stem for stem in stems.split("|") if max(stem) > "\u3000"]
    begun = [rf"(?-i:\b{code}\b)", *(stem for stem in stems.split("|") if stem not in whole)]
    pattern = re.compile("|".join((rf"(?:{'|'.join(begun)})\w*", *whole)), re.IGNORECASE)
    beginnings = [
        found[1].replace("\\", "").lower() for stem in stems.split("|") if (found := _LITERAL.match(stem))
    ]
    return _Name(pattern, (code.lower(), *beginnings) if all(beginnings) else ())


# What a pattern begins with before anything that may be left out.
_LITERAL = re.compile(r"(?:\\b|\(\?-i:|\(\?<!\[[^\]]*\]\))*((?:(?:\\\$|[^\\\[\](){}?*+|.^$])(?![?*{]))*)")


# Letters of other scripts than the Latin one.
_FAR = re.compile("[\u0370-\u1fff\u2e80-\uffff]")


@cache
def _beginnings(language: str, *, far: bool, plain: bool) -> tuple[tuple[str, str], ...]:
    """What the names of currencies begin with, each with its code; in Latin letters alone unless ``far``, in
    ASCII alone where ``plain``.
    """
    return tuple(
        {
            (beginning, code): None
            for code, name in _names(language).items()
            for beginning in name.beginnings or ("",)
            if beginning.isascii() or not (plain or (not far and _FAR.search(beginning)))
        }
    )


def _found(text: str, language: str) -> dict[str, re.Match[str]]:
    """The first name of each currency in a text, by code."""
    lowered = text.lower()
    plain = lowered.isascii()
    far = not plain and _FAR.search(lowered) is not None
    openings = _beginnings(language, far=far, plain=plain)
    possible = [(code, beginning) for beginning, code in openings if beginning in lowered]
    if not possible:
        return {}
    names = _names(language)
    aligned = len(lowered) == len(text)
    found: dict[str, re.Match[str]] = {}
    for code, beginning in possible:
        first = found.get(code)
        if not beginning or not aligned:
            match = names[code].pattern.search(text)
        else:
            match = _begun(names[code].pattern, text, lowered, beginning)
        if match is not None and (first is None or match.start() < first.start()):
            found[code] = match
    return {code: found[code] for code in names if code in found}


def _begun(pattern: re.Pattern[str], text: str, lowered: str, beginning: str) -> re.Match[str] | None:
    """The first match that begins so; elsewhere nothing needs to be tried."""
    at = lowered.find(beginning)
    while at >= 0:
        match = pattern.match(text, at)
        if match is not None:
            return match
        at = lowered.find(beginning, at + 1)
    return None


def mentioned(context: Context) -> list[Flag]:
    """The flags of CUR001 for currencies that are named without an amount: "the yen", "der Yuan".

    Only where the source names one that the target does not, and the target names one that the source
    does not.
    """
    in_source = _found(context.pair.source, context.source_language)
    if not in_source:
        return []
    in_target = _found(context.pair.target, context.target_language)
    gone = [(code, match) for code, match in in_source.items() if code not in in_target]
    new = [(code, match) for code, match in in_target.items() if code not in in_source]
    flags = []
    for (code, first), (other, second) in zip(gone, new, strict=False):
        spans = Span(*first.span()), Span(*second.span())
        amounts = (*context.matching.source, *context.matching.target)
        if any(
            q.kind == "money" and (q.span.overlaps(spans[0]) or q.span.overlaps(spans[1])) for q in amounts
        ):
            continue
        message = f"source names {code} (“{first[0]}”); target {other} (“{second[0]}”)"
        flag = context.flag(
            "CUR001",
            "major",
            message,
            None,
            None,
            source_spans=(spans[0],),
            target_spans=(spans[1],),
            confidence=0.8,
        )
        flags.append(replace(flag, suggestion=correcting.money.name(flag, code, second[0], context)))
    return flags


def dropped(match: Match, context: Context) -> Flag | None:
    """Currency missing or added.

    What it does
        Flags an amount that names its currency on one side only. A currency that the same segment names
        for another amount, or apart from its figure ("6.9 of the billions in dollars"), is implied.

    Why it matters
        "4.3 billion" may be read as any money, or as people.

    Example
        Source: "$4.3 billion" Target: "4,3 Milliarden"

    Silent
        Source: "rose to $4.3 billion from $3.1 billion" Target: "stieg von 3,1 auf 4,3 Milliarden Dollar"

    Not caught
        Source: "It earned millions of dollars." Target: "Es verdiente Millionen."

    Severity
        Major; minor where the other amounts of the segment, or of the segments right before it, leave no
        doubt which money is meant.
    """
    source, target = match.source, match.target
    if source.vague or (source.upper is None) != (target.upper is None):
        return None
    if (
        match.difference.finding == "same"
        or match.difference.cost >= 0.25
        or {source.kind, target.kind} != {"money", "number"}
    ):
        return None
    money = source if source.kind == "money" else target
    if money.unit in _COINS or "pound" in money.units:
        return None
    if money is source:
        if _implied(target, money, context.matching.target, context.pair.target) or _apart(
            money, context.matching.target, context.pair.target, context.target_language
        ):
            return None
        message = f"{both(source, target)}: the target does not say which money"
        supplied = _spoken_of(context) == {money.unit} or any(
            _alike(other, target) and set(other.units) & set(money.units) for other in context.matching.target
        )
        return context.flag(
            "CUR002", "minor" if supplied else "major", message, source, target, confidence=0.8
        )
    # A currency that only the translation names may be what the source implied, unless the source counts
    # something else.
    if _implied(source, money, context.matching.source, context.pair.source) or _apart(
        money, context.matching.source, context.pair.source, context.source_language
    ):
        return None
    counted = _counts(source, context.pair.source, context.source_language)
    message = f"{both(source, target)}: the source does not say that it is money"
    return context.flag(
        "CUR002", "major" if counted else "minor", message, source, target, confidence=0.8 if counted else 0.5
    )


def _implied(bare: Quantity, money: Quantity, others: Sequence[Quantity], text: str) -> bool:
    """Whether an amount next to a bare one names the currency for both, in the same scale."""
    for other in others:
        if other.kind != "money" or not set(other.units) & set(money.units):
            continue
        small = other.value is not None and bare.value is not None and other.value < 1000 > bare.value
        if other.scale != (money.scale if money.scale < 1 else bare.scale) and not (
            small and other.step == bare.step
        ):
            continue
        between = (
            text[other.span.end : bare.span.start]
            if other.span.start < bare.span.start
            else text[bare.span.end : other.span.start]
        )
        if len(between) <= _NEAR and not any(sign in between for sign in ".;:"):
            return True
    return False


def _alike(other: Quantity, bare: Quantity) -> bool:
    """Whether an amount is of a size with a bare number, so that readers supply its currency: of the same
    scale word, or both in millions and above.
    """
    if other.kind != "money":
        return False
    return other.scale == bare.scale or min(other.scale, bare.scale) >= _MILLION


def _spoken_of(context: Context) -> set[str | None]:
    """The currencies of the nearest amounts that the target has had before a pair; empty without any near."""
    for place in reversed(context.article[max(0, context.index - _BEFORE) : context.index]):
        found = {quantity.unit for quantity in place.matching.target if quantity.kind == "money"}
        if found:
            return found
    return set()


def _apart(money: Quantity, quantities: Sequence[Quantity], text: str, language: str) -> bool:
    """Whether a text names the currency away from every amount that it was read with: "1.2 of the 6.9
    billion spent in dollars", "20 silver marks".
    """
    look_up = load(language).look_up
    spans = [quantity.span for quantity in quantities if quantity.kind == "money"]
    for match in TOKEN.finditer(text):
        word = look_up(match[0]) if match.lastindex == WORD else None
        if word is None or not set(word.money) & set(money.units):
            continue
        if not any(span.overlaps(Span(*match.span())) for span in spans):
            return True
    return False


def _counts(quantity: Quantity, text: str, language: str) -> bool:
    """Whether a noun follows the number, so that it counts things rather than money."""
    match = _FOLLOWING.match(text, quantity.span.end)
    if match is None:
        return False
    word = match[1]
    table = load(language)
    if table.nouns_capitalised:
        return word[:1].isupper()
    known = table.look_up(word)
    if known is not None and (
        known.filler or known.conjunction or known.direction or known.to or known.year_cue
    ):
        return False
    return word.islower() and word not in _FUNCTION_WORDS


def unclear(match: Match, context: Context) -> Flag | None:
    """Which dollar, krone or ¥ became unclear.

    What it does
        Flags an amount whose currency the source names and the target leaves open: Hong Kong dollars
        that became dollars. US dollars may be dollars. A currency that the target has named in full
        before may be short afterwards.

    Why it matters
        A Hong Kong dollar is an eighth of the dollar that the reader takes it for.

    Example
        Source: "HK$5 billion" Target: "5 Milliarden Dollar"

    Silent
        Source: "US$5 billion" Target: "5 Milliarden Dollar"

    Not caught
        Source: "The Hong Kong dollar fell." Target: "Der Dollar fiel."

    Severity
        Major; minor where the target has named the currency before.
    """
    if match.difference.finding != "which currency":
        return None
    source, target = match.source, match.target
    if len(source.units) == 1 and len(target.units) > 1:
        if target.unit == source.unit:
            return None
        if target.units[:2] == ("USD", "EUR") and source.unit == "EUR":
            return None  # a cent
        misleading = source.unit in DOLLARS or source.unit in ("CNY", "JPY", "KPW")
        minor = source.unit in context.named or not misleading
        message = f"source {describe(source)}; target may mean {' or '.join(target.units[:3])}"
        return context.flag("CUR003", "minor" if minor else "major", message, source, target)
    if (
        len(target.units) == 1
        and len(source.units) > 1
        and target.unit != source.unit
        and target.unit not in context.source_named
    ):
        message = f"source may mean {' or '.join(source.units[:3])}; target {describe(target)}"
        return context.flag("CUR003", "minor", message, source, target, confidence=0.5)
    return None


def form(quantity: Quantity, context: Context) -> Flag | None:
    """Currency term not in the target language's form.

    What it does
        Flags a currency after an amount that is written as another language writes it.

    Why it matters
        It shows that the sentence was not edited.

    Example
        Source: "$4.3 billion" Target: "4,3 Milliarden dollars"

    Silent
        Source: "$4.3 billion" Target: "4,3 Mrd. Dollar"

    Not caught
        Source: "It cost 5 US dollars." Target: "Es kostete 5 US Dollar."

    Severity
        Minor.
    """
    if not (quantity.foreign_unit and quantity.kind == "money" and quantity.unit_span is not None):
        return None
    span = quantity.unit_span
    word = context.pair.target[span.start : span.end]
    return context.flag(
        "CUR004",
        "minor",
        f"“{word}” is not how {context.target_language} writes {quantity.unit}",
        None,
        quantity,
        confidence=0.9,
    )


def rate(contexts: Sequence[Context]) -> list[tuple[Context, Flag]]:
    """Converted amount at another rate.

    What it does
        Collects the rates that bracketed conversions imply ("280.2 billion yuan ($38.6 billion)") over
        the whole article and flags a conversion that the target has at a rate unlike that of all others
        of its pair of currencies, and that the source does not have.

    Why it matters
        The amount and its conversion cannot both be right.

    Example
        Source: "€10 million ($11 million)" Target: "10 Mio. Euro (11 Mio. Dollar)"
        Source: "€20 million" Target: "20 Mio. Euro (28 Mio. Dollar)"

    Silent
        Source: "€10 million ($11 million)" Target: "10 Mio. Euro (11 Mio. Dollar)"
        Source: "€20 million" Target: "20 Mio. Euro (22 Mio. Dollar)"

    Not caught
        Source: "It paid 10 million euros." Target: "Es zahlte 10 Mio. Euro (14 Mio. Dollar)."

    Severity
        Major.
    """
    source_rates: dict[tuple[str, str], list[tuple[Decimal, Decimal]]] = defaultdict(list)
    conversions: list[tuple[Context, Quantity, Quantity, tuple[str, str], Decimal, Decimal]] = []
    for context in contexts:
        for quantities, is_target in ((context.matching.source, False), (context.matching.target, True)):
            for amount, converted in itertools.pairwise(quantities):
                if (
                    not converted.converted
                    or converted.kind != "money"
                    or not amount.value
                    or not converted.value
                ):
                    continue
                if (
                    amount.unit is None
                    or converted.unit is None
                    or amount.upper is not None
                    or converted.upper is not None
                ):
                    continue
                value = converted.value / amount.value
                slack = _slack(amount) + _slack(converted)
                key = (amount.unit, converted.unit)
                if key[0] == key[1]:
                    continue
                if key > key[::-1]:
                    key, value = key[::-1], 1 / value
                if is_target:
                    conversions.append((context, amount, converted, key, value, slack))
                else:
                    source_rates[key].append((value, slack))
    flags: list[tuple[Context, Flag]] = []
    for context, amount, converted, key, value, slack in conversions:
        if not any(converted is other for other in context.matching.added):
            continue
        others = list(source_rates[key])
        others += [(v, s) for c, a, q, k, v, s in conversions if k == key and q is not converted]
        if not others:
            continue
        # One percent beyond rounding: rates of one day.
        if any(abs(value / other - 1) <= slack + around + Decimal("0.01") for other, around in others):
            continue
        usual = sorted(other for other, _ in others)[len(others) // 2]
        first, second = key
        message = (
            f"target {describe(amount)} as {describe(converted)}: {value:.4g} {second} for one {first}, "
            f"elsewhere in the article {usual:.4g}"
        )
        flags.append((context, context.flag("CUR005", "major", message, None, converted, confidence=0.8)))
    return flags


def _slack(quantity: Quantity) -> Decimal:
    """The relative error that rounding to the last digit leaves."""
    value = abs(quantity.value or Decimal(1))
    return min(quantity.step / 2 / value, Decimal("0.03"))
