"""Sentences: where a block of prose ends one and begins the next.

The contract is that nothing is lost (the segments and the white space between them rebuild each block) and
that joining beats splitting: a sentence cut in two misleads the alignment, the scores and the number checks,
two sentences kept together cost only precision of place.

Languages with a table in ``mtcheck/splitting`` are decided here, candidate by candidate, in one linear pass.
All others go to the sentencex library, whose rules for their scripts and abbreviations we take as they are.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from typing import cast

from mtcheck.splitting import TABLES, Table
from mtcheck.types import Document, Segment, Span, primary

# A short quotation is one utterance and stays whole; in a longer one every sentence counts for itself, so
# that one left out in translation is seen.
_WHOLE_QUOTATION = 150
# sentencex searches forward from every opening quotation mark, which is quadratic in a text full of them.
_WINDOW = 1500
_LONGEST_WORD = 40

_QUOTES = '"“”„«»‟'
_CANDIDATE = re.compile(
    # A run of marks is tried once, from its first one: from each, a long run would take the square of that.
    r"""(?P<stop>(?<![.!?…])[.!?…]++|[。！？｡]+)
        (?P<close>["'”’“»«›‹)\]}*_]*)
        (?P<gap>\s+|(?<=[。！？｡])|(?<=[。！？｡][”’」』）]))
        (?P<open>["'“”„‚‘’«»‹›(\[{*_–—-]*\s?)
        (?P<next>[^\W_]*)""",
    re.VERBOSE,
)
_QUOTE = re.compile(f"[{_QUOTES}]")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}$")
_ROMAN = re.compile(r"[IVX]{1,6}$")
_SPACED_ABBREVIATION = re.compile(r"((?:(?<![^\W_])[^\W\d_]\.\s?){1,3})$")
_UNITS = frozenset(
    (
        "mm",
        "cm",
        "dm",
        "km",
        "kg",
        "mg",
        "ml",
        "cl",
        "dl",
        "kwh",
        "mwh",
        "gwh",
        "twh",
        "kw",
        "mw",
        "gw",
        "lb",
        "lbs",
    )
)
# Marks alone are no sentence; a row of more of them is let pass, for it would be looked at again and again.
_MARKS = 20
_SPOKEN = re.compile(r"[^\W_]")
_BRACKET = re.compile(r"\s*[(\[]")
_BRACKETED = re.compile(r"[)\]]+")
_DAY = re.compile(r"^(?:\d+\.)+(?=[^\W\d_])")
_APOSTROPHES = ("'", "’")
_LONGEST_ORDINAL = 6
_LEAD = re.compile(r"[\s\"'“„»«(]*")
_VOWELS = frozenset("aeiouyäöüáéíóúàèìòùâêîôûåæø")


def split(document: Document, language: str) -> tuple[Segment, ...]:
    """The document's sentences in order; none crosses a block.

    ``language`` is a BCP 47 tag, of which the first subtag counts.
    """
    segments: list[Segment] = []
    for number, block in enumerate(document.blocks):
        prose = document.text[block.span.start : block.span.end]
        for span in sentences(prose, language):
            segments.append(
                Segment(
                    index=len(segments),
                    text=prose[span.start : span.end],
                    span=span.shift(block.span.start),
                    block=number,
                    kind=block.kind,
                )
            )
    return tuple(segments)


def sentences(text: str, language: str) -> tuple[Span, ...]:
    """The sentences of a paragraph as spans without outer white space; only white space lies between them."""
    code = primary(language)
    table = _table(code)
    ends = _sentencex_ends(text, code) if table is None else _ends(text, table)
    spans: list[Span] = []
    start = 0
    for end in [*ends, len(text)]:
        piece = text[start:end]
        stripped = piece.strip()
        if stripped:
            begin = start + len(piece) - len(piece.lstrip())
            spans.append(Span(begin, begin + len(stripped)))
        start = end
    return tuple(spans)


@cache
def _table(code: str) -> Table | None:
    target = TABLES.get(code)
    if target is None:
        return None
    module, attribute = target.split(":")
    return cast("Table", getattr(import_module(module), attribute))


def _sentencex_ends(text: str, code: str) -> list[int]:
    from sentencex import get_sentence_boundaries

    ends: list[int] = []
    start = 0
    while start < len(text):
        window = text[start : start + _WINDOW]
        found = [start + boundary["end_index"] for boundary in get_sentence_boundaries(code, window)]
        if start + len(window) == len(text):
            ends.extend(found)
            break
        # The window may have cut its last sentence; begin the next one there.
        if len(found) > 1:
            ends.extend(found[:-1])
            start = found[-2]
        else:
            start += len(window)
    return ends


def _ends(text: str, table: Table) -> list[int]:
    """Where the sentences end, except the last, by the rules of a language's table."""
    ends: list[int] = []
    quotations = _short_quotations(text)
    current = 0
    start = 0
    for match in _CANDIDATE.finditer(text):
        at = match.start()
        end = match.end("close")
        while current < len(quotations) and quotations[current].end < end:
            current += 1
        if (
            current < len(quotations)
            and quotations[current].start < at < quotations[current].end
            and (quotations[current].end > end)
        ):
            continue
        if _ends_sentence(text, match, table, start):
            ends.append(end)
            start = end
    return ends


def _short_quotations(text: str) -> list[Span]:
    """The quotations short enough to be kept whole; marks without a counterpart are passed over."""
    found: list[Span] = []
    opened = -1
    for match in _QUOTE.finditer(text):
        at = match.start()
        before = text[at - 1] if at else " "
        after = text[at + 1] if at + 1 < len(text) else " "
        if match.group() == "„" or ((before.isspace() or before in "([–—-/") and not after.isspace()):
            opened = at
        elif opened >= 0:
            if at + 1 - opened <= _WHOLE_QUOTATION:
                found.append(Span(opened, at + 1))
            opened = -1
    return found


def _ends_sentence(text: str, match: re.Match[str], table: Table, start: int) -> bool:
    stop, following = match.group("stop"), match.group("next")
    at = match.start()
    if stop[0] in "。！？｡":
        return True
    if not following and _only_marks_follow(text, match.end()):
        return False
    if at - start <= _MARKS and not _SPOKEN.search(text, start, at):
        return False
    first = following[:1]
    opens = following in table.openers and not text.startswith(".", match.end())
    if first.islower() and not (len(following) > 1 and following[1].isupper()):
        return False
    if "!" in stop or "?" in stop:
        return _ends_after_mark(text, match, table, start, opens=opens)
    if stop != ".":
        # Points of omission stand for a pause as often as for an end.
        gloss = stop != ".." and "(" in match.group("open")
        return not gloss and (opens or (first.isupper() and not table.ordinals))
    if match.group("close"):
        return _ends_after_close(text, match, table, start, opens=opens)
    word = _word_before(text, at)
    return _ends_after_word(text, at, word, following, table, start, opens=opens)


def _only_marks_follow(text: str, at: int) -> bool:
    """Whether what follows is the end of the text, with marks before it at most, or a comma."""
    return at == len(text) or text[at] in ",;" or (len(text) - at <= _MARKS and not _SPOKEN.search(text, at))


def _ends_after_mark(text: str, match: re.Match[str], table: Table, start: int, *, opens: bool) -> bool:
    following = match.group("next")
    if not match.group("close"):
        word = _word_before(text, match.start()).lower()
        return word not in table.exclaimed or opens
    if any(mark in _QUOTES for mark in match.group("close")):
        # A title with its year behind it.
        if "(" in match.group("open"):
            return False
        words = text[match.start("next") : match.start("next") + 60].split()[:3]
        if any(word.strip(",.;:") in table.speech for word in words):
            return False
    elif ")" in match.group("close") and not match.group("open"):
        # A doubt in brackets, inside a sentence: behind it a noun may stand.
        inside = table.ordinals and not _BRACKET.match(text, start)
        return opens or (following[:1].isupper() and not inside)
    return True


def _ends_after_close(text: str, match: re.Match[str], table: Table, start: int, *, opens: bool) -> bool:
    at = match.start()
    word = _word_before(text, at) if text[at - 1 : at].isalnum() else ""
    if not word:
        return True
    lower = word.lower()
    if lower in table.never:
        return False
    if not _BRACKETED.fullmatch(match.group("close")):
        return True
    if word.isdigit():
        return _ends_after_number(text, at - len(word), word, match.group("next"), table, start, opens=opens)
    return opens or not (
        lower in table.may_end or lower in table.before_number or lower in _UNITS or _is_consonants(word)
    )


def _ends_after_word(
    text: str, at: int, word: str, following: str, table: Table, start: int, *, opens: bool
) -> bool:
    begin = at - len(word)
    if not word:
        return True
    if word.isdigit():
        return _ends_after_number(text, begin, word, following, table, start, opens=opens)
    lower = word.lower()
    # "12.Aug." is written without a space; "17th", "5pm" and "v2.x" are no abbreviations.
    if any(map(str.isdigit, word)):
        lower = _DAY.sub("", lower)
        if lower not in table.may_end and lower not in table.never:
            return True
        begin = at - len(lower)
        word = text[begin:at]
    # What an apostrophe cuts off is no initial: "aren't", "c't".
    if len(word) == 1 and text[begin - 1 : begin] in _APOSTROPHES and text[begin - 2 : begin - 1].isalpha():
        return True
    digit_next = following[:1].isdigit()
    if len(word) == 1 or _DOTTED.match(word):
        whole = _spaced_abbreviation(text, begin, lower)
        if whole in table.never:
            return False
        if whole in table.before_number and digit_next:
            return False
        return opens
    if _at_start(text, start, begin) and _ROMAN.match(word):
        return False
    if lower in table.before_number:
        return not digit_next and (opens or lower not in table.may_end)
    if lower in table.never:
        return False
    if lower in table.usually_end:
        return True
    if lower in table.may_end:
        return opens
    if lower in table.after_comma and text[_before_space(text, begin) - 1] == ",":
        return opens
    if table.ordinals and _ROMAN.match(word) and not opens:
        return False
    # Units are written without a stop.
    return opens or lower in _UNITS or not _is_consonants(word)


def _is_consonants(word: str) -> bool:
    """Short and without a vowel: an abbreviation that no list knows, unless a plural as "CDs"."""
    if len(word) > 4 or not word[-1].islower() or not _VOWELS.isdisjoint(word.lower()):
        return False
    return not (word[-1] == "s" and len(word) > 2 and word[:-1].isupper())


def _ends_after_number(
    text: str, begin: int, word: str, following: str, table: Table, start: int, *, opens: bool
) -> bool:
    if _at_start(text, start, begin):
        # "1. Quartal" and the number of a list item alike.
        return False
    if begin and text[begin - 1] in ",.:/-–" and text[begin - 2 : begin - 1].isdigit():
        return True
    if not table.ordinals or len(word) > _LONGEST_ORDINAL:
        return True
    if opens and following.lower() not in table.ordinal_nouns:
        return len(word) > 3 or text[begin - 1] != "("
    space = _before_space(text, begin)
    lead = _word_before(text, space).lower()
    if len(word) > 3:
        # A year, unless it is counted like a thing.
        return lead not in table.ordinal_articles or not following[:1].isupper()
    if text[begin - 1] in "([" or following.lower() in table.ordinal_nouns:
        return False
    # "16. März: 1. Lübecker Messe"
    if len(word) < 3 and text[space - 1] in ":–—" and following[:1].isupper():
        return False
    return not (following[:1].isdigit() or lead in table.ordinal_leads)


def _at_start(text: str, start: int, at: int) -> bool:
    """Whether only white space and opening marks stand between the sentence's start and ``at``."""
    match = _LEAD.match(text, start, at)
    return match is not None and match.end() == at


def _before_space(text: str, at: int) -> int:
    """Where the white space before ``at`` begins; at least 1."""
    lowest = max(1, at - _LONGEST_WORD)
    while at > lowest and text[at - 1].isspace():
        at -= 1
    return at


def _word_before(text: str, at: int) -> str:
    """The word that ends at ``at``, with the full stops inside it ("U.S")."""
    begin = at
    lowest = max(0, at - _LONGEST_WORD)
    while begin > lowest and (text[begin - 1].isalnum() or text[begin - 1] == "."):
        begin -= 1
    return text[begin:at].lstrip(".")


def _spaced_abbreviation(text: str, begin: int, last: str) -> str:
    """``last`` with the single letters before it: "z. B" is "z.b"."""
    match = _SPACED_ABBREVIATION.search(text, max(0, begin - 12), begin)
    if not match:
        return last
    return "".join(match.group().split()).lower() + last
