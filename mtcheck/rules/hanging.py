"""What hangs on a figure that is gone: "th Straight", "-year-old", "zum . Titel", "1858/ die".

An ending, a counter, a hyphen or a stroke without the figure that it belongs to, empty brackets or a space
before a comma show that a figure was lost, however small it is. Languages differ in what they hang on
figures; a text's own habit (spaced full stops) tells nothing, so it is asked of both sides.
"""

from __future__ import annotations

import re
from functools import lru_cache

from mtcheck.quantities.language import load

# A hyphen before letters, with the word before it: "Haupteingang und -ausgang" leaves out a word instead. One
# that another closes is a bracket: "los turistas -cinco italianos-".
_LEADING = re.compile(
    r"(?:([^\W\d_]+)[ \u00a0])?(?<![^\s(])[-‑](?=[^\W\d_]{2})"
    r"(?!.{0,60}[^\W_][-‑](?:[\s,.;:)]|$))"
)
# A hyphen or stroke behind a figure, with the word after it: "20- to 30-year-olds".
_TRAILING = re.compile(r"\d[-/][ \u00a0]([^\W\d_]+)")
# What a figure leaves behind in any script: empty brackets, a space inside one bracket of two, a sign that a
# text begins with, the minutes of no hour.
_EMPTY = re.compile(
    r"(?:^|[^\w\s]|\s)\([ \u00a0]?\)|（\s?）|\[\s?\]"
    r"|[(\[][ \u00a0](?=\w)[^()\[\]]{0,80}\w[)\]]|[(\[]\w[^()\[\]]{0,80}\w[ \u00a0][)\]]"
    r"|^[.,:;)、，](?![.,)])[ \u00a0]?\w|(?:^|[\s(]):[0-5]\d(?!\d)"
    r"|\d(?:--|//)\d|\d/(?=[.,;](?:\s|$))"
)
# A comma or a full stop with a space before it.
_APART = re.compile(
    r"(?<=[,;:،])[ \u00a0]?[,.](?=\s)|(?:^|\s)[-–]0(?![\d.,])|"
    r"(?<=[^\W\d])[ \u00a0][,.،](?=[\s»”\"]|$)"
)
# A name whose letters end in a hyphen: "COVID-" and nothing behind it. "EU- und" leaves out a word instead,
# and so does what goes on behind a comma.
_CUT_NAME = re.compile(
    r"(?<![^\W_])(?=[A-Za-z]{0,10}[A-Z][a-z]{0,10}[A-Z])[A-Za-z]{3,12}[-‑](?![^\W_]|,)"
    r"(?:[ \u00a0]([^\W\d_]+))?"
)
# A gap between two signs of a script without spaces, and whether a text sets figures and Latin names apart.
_GAP = re.compile(
    r"(?<=[\u3041-\u3096\u4e00-\u9fff]) (?=[\u3041-\u3096\u4e00-\u9fff])"
    r"(?!作者|来源|來源|责任|責任|记者|記者)"
)
_APART_STYLE = re.compile(r"[0-9A-Za-z] [\u3041-\u9fff]|[\u3041-\u9fff] [0-9A-Za-z]")
_JOINED_STYLE = re.compile(r"[0-9][\u3041-\u9fff]|[\u3041-\u9fff][0-9]")
_SET_APART = re.compile(r"(?<=[0-9０-９])[ \u00a0\u3000]+|[ \u00a0\u3000]+(?=[0-9０-９])")
_FIRST = re.compile(r"[^\W\d_]+")
_DOT = re.compile(r"(?<=[^\W_][ \u00a0])\.[ \u00a0](?=[^\W\d_])")
_VOWELS = frozenset("aeiouyäöüáéíóúàèìòù")


@lru_cache(maxsize=8)  # every small figure that is missing asks for it
def hangs(text: str, language: str) -> bool:
    """Whether a text has an ending, a hyphen, a stroke or an ordinal's dot without its figure."""
    table = load(language)
    if counter_hangs(text, language) or _EMPTY.search(text) or _name_is_cut(text, language):
        return True
    if not table.spaced:
        apart = _GAP.search(text) and _APART_STYLE.search(text)
        return bool(apart) and _JOINED_STYLE.search(text) is None
    if _APART.search(text):
        return True
    if _lone_ends(text, language):
        return True
    first = _FIRST.match(text)
    counted = table.look_up(first[0]) if first is not None and first[0].islower() else None
    if counted is not None and (counted.unit or counted.scale or counted.money):
        return True  # the figure was the first word
    ending = _endings(language)
    if (ending is not None and ending.search(text)) or (table.ordinal_dot and _DOT.search(text)):
        return True
    for pattern in (_LEADING, _TRAILING):
        for found in pattern.finditer(text):
            word = table.look_up(found[1]) if found[1] is not None else None
            joins = word is not None and (word.conjunction or word.either or word.to)
            if not joins and found.start():
                return True
    return False


@lru_cache(maxsize=8)
def counter_hangs(text: str, language: str) -> bool:
    """Whether a text has what in its language cannot stand without a figure: つ目, "le e anniversaire"."""
    torn = _torn(language)
    if torn is None:
        return False
    # Some set figures apart from the counters behind them, in scripts without spaces as well: 4 分後.
    return torn.search(text if load(language).spaced else _SET_APART.sub("", text)) is not None


def _name_is_cut(text: str, language: str) -> bool:
    """Whether a name has lost the figure behind its hyphen: "COVID- spreads"."""
    table = load(language)
    for found in _CUT_NAME.finditer(text) if "-" in text or "‑" in text else ():
        word = table.look_up(found[1]) if found[1] is not None else None
        if word is None or not (word.conjunction or word.either or word.to):
            return True
    return False


def _lone_ends(text: str, language: str) -> bool:
    """Whether the words for a span stand side by side, the end between them gone: "dal al"."""
    pattern = _spans(language)
    return pattern is not None and pattern.search(text) is not None


@lru_cache(maxsize=64)
def _spans(language: str) -> re.Pattern[str] | None:
    pairs = load(language).span_words.split("|")
    words = "|".join(pair.replace(" ", "[ \u00a0]") for pair in pairs if pair)
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE) if words else None


@lru_cache(maxsize=64)
def _torn(language: str) -> re.Pattern[str] | None:
    """What of a language's own cannot stand without a figure."""
    pattern = load(language).torn
    return re.compile(pattern) if pattern else None


@lru_cache(maxsize=64)
def _endings(language: str) -> re.Pattern[str] | None:
    """The endings of ordinals that cannot be words, for want of a vowel, where they stand alone."""
    endings = [ending for ending in load(language).ordinal_suffixes if len(ending) > 1 and ending.isascii()]
    bare = sorted(ending for ending in endings if ending.isalpha() and not _VOWELS & set(ending))
    return re.compile(rf"(?<!\S)(?:{'|'.join(bare)})(?!\S)") if bare else None
