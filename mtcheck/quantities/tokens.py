"""A text as tokens: runs of digits, words, single signs, with what the language's table says of each word.

Behind the last token stand a few empty ones, so that the grammar may look ahead without asking how far
the text goes.
"""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING

from mtcheck.quantities.digits import ascii_digits
from mtcheck.remembering import Remembering
from mtcheck.types import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from mtcheck.quantities.language import Language, Word

    # Kinds, starts, ends, texts and words of tokens.
    _Taken = tuple[Sequence[int], Sequence[int], Sequence[int], Sequence[str], Sequence[Word | None]]

DIGITS, WORD, SYMBOL = 1, 2, 3
HYPHENS = frozenset("-‐‑–—−")
#: Vowel signs, points and joiners that belong to the letter before them and are no letters for ``re``.
MARKS = (
    "\u0300-\u036f\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u0900-\u0903\u093a-\u093c"
    "\u093e-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc\u09be-\u09cd\u0a01-\u0a03\u0a3c-\u0a4d"
    "\u0b82\u0bbe-\u0bcd\u0c00-\u0c03\u0c3e-\u0c4d\u0d3e-\u0d4d\u0d82\u0dca-\u0ddf\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200c\u200d"
)
_NUMBER = r"\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,'’٫٬]\d+)*"
_LETTER = r"[^\W\d_¼½¾⅐-⅞]"
_LETTERS = rf"{_LETTER}+(?:[{MARKS}]+{_LETTER}*)*"
_SIGN = r"[^\s\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
TOKEN = re.compile(
    rf"({_NUMBER})"
    rf"|(?!https?://|www\.)((?:[A-Za-z]\.){{2,}}(?![^\W\d_])|{_LETTERS})"
    rf"|((?:https?://|www\.)\S*[\w/]|{_SIGN})"
)
# The same for texts without links, and for those of ASCII alone, which take half the time. They have one
# group, so that ``split`` gives the tokens and what stands between them in turn.
_LINKLESS_TOKEN = re.compile(
    rf"([A-Za-z]\.(?:[A-Za-z]\.)+(?![^\W\d_])|[A-Za-zÀ-ÖØ-öø-ɏ]+(?=[ ,.;:!?)])|{_LETTERS}|{_NUMBER}|{_SIGN})"
)
_PLAIN_TOKEN = re.compile(
    r"([A-Za-z](?:\.(?:[A-Za-z]\.)+(?![A-Za-z])|[A-Za-z]*)"
    r"|[0-9]{1,3}(?: [0-9]{3})+(?![0-9])(?:[.,][0-9]+)?|[0-9]+(?:[.,'][0-9]+)*"
    r"|\S)"
)
#: Whether a piece begins with a letter, and so is a word.
begins_word = re.compile(_LETTER).match
#: Marks of the direction of writing, which show nothing.
DIRECTIONS = "\u061c\u200e\u200f"
_BEYOND = 16
_NO_KINDS, _NO_TEXTS, _NO_WORDS = (0,) * _BEYOND, ("\n",) * _BEYOND, (None,) * _BEYOND
# Of a text of no more tokens than this they are kept, since several rules ask for the words.
_MOST_KEPT = 100_000
# So many pieces of a language are remembered: more than news uses, and no more memory than that.
REMEMBERED = 50_000
# Signs of East Asian type by the ones they stand for; a wide comma ends a clause and stays.
_WIDE = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F) if chr(code) not in "，～"} | {
    ord("￡"): "£", ord("￦"): "₩", ord("～"): "–", ord("〜"): "–", ord("∼"): "–",
}  # fmt: skip
_WIDE_SIGN = re.compile("[！-～〜∼￡￦—]")
_TILDE = re.compile(r"(?<=[^\s(])~(?=[0-9０-９])")
_INNER_COMMA = re.compile("(?<=[０-９])，(?=[０-９]{3})")
_LIST_COMMA = re.compile("(?<=[0-9０-９])、(?=[０0]{3}(?![0-9０-９]))")
_INNER_POINT = re.compile("(?<=[0-9])・(?=[0-9]+[%％万億兆倍])")
_SPELLED_POINT = re.compile("(?<=[〇一二三四五六七八九十百千])・(?=[〇一二三四五六七八九])")
_ZERO_POINT = re.compile("(?<=[0０])・(?=[0-9０-９])")
_LONE_DASH = re.compile("(?<=[0-9%年月日时時点點])—(?=[0-9])")


# How many tokens a verb and its particle may be apart.
_APART = 30
_SENTENCE_ENDS = frozenset(".!?;")


_UNKNOWN: tuple[int, Word | None] = (WORD, None)
_DIGITS: tuple[int, Word | None] = (DIGITS, None)
_SYMBOL: tuple[int, Word | None] = (SYMBOL, None)


class Pieces(Remembering["tuple[int, Word | None]"]):
    """The kinds and the parts of pieces of a language's texts, links apart, learnt when asked for."""

    def __init__(self, language: Language) -> None:
        super().__init__(REMEMBERED)
        self._find = language.find
        #: The text that was taken apart last, with its tokens: the rules ask for them again.
        self.last: tuple[str, _Taken] | None = None

    def work_out(self, piece: str) -> tuple[int, Word | None]:
        if begins_word(piece):
            word = self._find(piece)
            return (WORD, word) if word is not None else _UNKNOWN
        return _DIGITS if piece[0].isdecimal() else _SYMBOL


def narrow(text: str) -> str:
    """The text with signs of East Asian type in their plain form, character by character."""
    if "・" in text:
        text = _SPELLED_POINT.sub("点", _ZERO_POINT.sub(".", text))
    text = _LIST_COMMA.sub(",", _TILDE.sub("–", text))
    if not _WIDE_SIGN.search(text):
        return text
    plain = _INNER_COMMA.sub(",", text).translate(_WIDE)
    return _LONE_DASH.sub("–", _INNER_POINT.sub(".", plain))


def known_words(text: str, language: Language) -> Iterator[tuple[int, int, Word | None]]:
    """The words of a text with their places and parts, segmented where the language needs it."""
    kinds, starts, ends, texts, words = taken_apart(text, language)
    segment, look_up = language.segment, language.look_up
    for kind, start, end, piece, word in zip(kinds, starts, ends, texts, words, strict=True):
        if kind != WORD:
            continue
        if segment is None or piece.isascii():
            yield start, end, word
            continue
        for part in segment(piece, start > 0 and text[start - 1].isdigit()):
            yield start, start + len(part), look_up(part)
            start += len(part)


def taken_apart(text: str, language: Language) -> _Taken:
    """The kinds, starts, ends, texts and words of a text's tokens as ``TOKEN`` finds them."""
    last = language.pieces.last
    if last is not None and last[0] == text:
        return last[1]
    kinds: Sequence[int]
    words: Sequence[Word | None]
    if "://" in text or "www." in text:
        matches = list(TOKEN.finditer(text))
        kinds = [match.lastindex or SYMBOL for match in matches]
        texts = [match[0] for match in matches]
        words = [
            language.look_up(piece) if kind == WORD else None
            for kind, piece in zip(kinds, texts, strict=True)
        ]
        words = _rejoined(texts, words, language)
        return kinds, [match.start() for match in matches], [match.end() for match in matches], texts, words
    parts = (_PLAIN_TOKEN if text.isascii() else _LINKLESS_TOKEN).split(text)
    places = list(accumulate(map(len, parts)))
    texts = parts[1::2]
    if not texts:
        return (), [], [], [], ()
    kinds, words = zip(*map(language.pieces.__getitem__, texts), strict=True)
    taken = kinds, places[:-1:2], places[1::2], texts, _rejoined(texts, words, language)
    if len(texts) <= _MOST_KEPT:
        language.pieces.last = text, taken
    return taken


def _rejoined(
    texts: Sequence[str], words: Sequence[Word | None], language: Language
) -> Sequence[Word | None]:
    """The words with a particle told by its verb before: "gab um 5 Prozent nach", "gave up 5 percent"."""
    separable = language.separable
    if separable.keys().isdisjoint(texts) or language.particles.isdisjoint(texts):
        return words
    behind = language.behind_particles
    reach = _APART if behind else 1
    joined = list(words)
    verb: Mapping[str, Word] = {}
    place = left = 0
    for at, piece in enumerate(texts):
        if piece in separable:
            place, verb, left = at, separable[piece], reach
        elif left and piece in verb and _ends_clause(texts, at, language):
            joined[at], left = verb[piece], reach  # "nahm 10 Kilo ab und dann 5 zu"
            joined[place] = joined[place] or verb[piece]  # either may be the nearer one to a figure
        else:
            left = 0 if piece in _SENTENCE_ENDS else max(0, left - 1)
    return joined


def _ends_clause(texts: Sequence[str], at: int, language: Language) -> bool:
    """Whether a particle goes with the verb before it, and with no word behind it: "gave up to 5 percent"."""
    if at + 1 == len(texts):
        return True
    if language.behind_particles:
        return texts[at + 1] in language.behind_particles
    phrases = language.begun_by(texts[at])
    return phrases is None or language.fold(texts[at + 1]) not in phrases


class Tokens:
    """The tokens of a text, by index: kind, start, end, text and parts of speech in quantities."""

    def __init__(self, text: str, language: Language, foreign: tuple[Language, ...]) -> None:
        self.text = text
        self.endings: dict[int, str] = {}
        self.language = language
        self.beginnings = language.beginnings
        self.foreign = foreign
        if language.segment is None and not language.ending_marks:
            kinds, starts, ends, texts, words = taken_apart(text, language)
            if not text.isascii():
                texts = [
                    ascii_digits(piece) if kind == DIGITS and not piece.isascii() else piece
                    for kind, piece in zip(kinds, texts, strict=True)
                ]
        else:
            kinds, starts, ends, texts, words = self._segmented(text)
        if not text.isascii() and any(mark in text for mark in DIRECTIONS):
            ends = list(ends)
            for at in range(1, len(kinds)):
                if not text[ends[at - 1] : starts[at]].strip(DIRECTIONS):
                    ends[at - 1] = starts[at]  # a mark of direction is no gap
        self.count = len(kinds)
        size = len(text)
        self.kinds: list[int] = [*kinds, *_NO_KINDS]
        self.starts: list[int] = [*starts, *range(size + 1, size + 1 + 2 * _BEYOND, 2)]
        self.ends: list[int] = [*ends, *range(size + 2, size + 2 + 2 * _BEYOND, 2)]
        self.texts: list[str] = [*texts, *_NO_TEXTS]
        self.words: list[Word | None] = [*words, *_NO_WORDS]

    def _segmented(self, text: str) -> _Taken:
        """The tokens of a language that needs its words taken apart, or hangs endings on marks."""
        language = self.language
        kinds: list[int] = []
        starts: list[int] = []
        ends: list[int] = []
        texts: list[str] = []
        words: list[Word | None] = []
        look_up = language.look_up
        segment = language.segment
        endings = language.ending_marks
        hanging = language.hanging if endings else frozenset()
        for match in TOKEN.finditer(text if segment is None else narrow(text)):
            kind = match.lastindex or SYMBOL
            piece = match[0]
            start, end = match.span()
            if (
                kind == WORD
                and endings
                and kinds
                and texts[-1] in endings
                and ends[-1] == start
                and len(kinds) > 1
                and starts[-1] == ends[-2]
            ):
                # TL'ye, 2023'te: an ending says nothing of the quantity, save one that the table knows.
                mark = starts.pop()
                for values in (kinds, ends, texts, words):
                    values.pop()
                if piece not in hanging:
                    self.endings[len(kinds) - 1] = piece
                    continue
                start = mark
            if kind == WORD and segment is not None and not piece.isascii():
                for part in segment(piece, bool(kinds) and kinds[-1] == DIGITS and ends[-1] == start):
                    kinds.append(WORD)
                    starts.append(start)
                    start += len(part)
                    ends.append(start)
                    texts.append(part)
                    words.append(look_up(part))
                continue
            kinds.append(kind)
            starts.append(start)
            ends.append(end)
            texts.append(piece if kind != DIGITS or piece.isascii() else ascii_digits(piece))
            words.append(look_up(piece) if kind == WORD else None)
        return kinds, starts, ends, texts, words

    def _joined(self, index: int) -> bool:
        return 0 < self.starts[index] == self.ends[index - 1]

    def _held(self, index: int) -> bool:
        """Whether a space that does not break stands before a piece: "40\u00a0M"."""
        return 0 < index < self.count and self.text[self.starts[index] - 1] in "\u00a0\u202f"

    def _ends_in(self, index: int, endings: tuple[str, ...]) -> bool:
        """Whether the word or number at a piece has one of some endings."""
        ending = self.endings.get(index)
        if ending is not None:
            return ending in endings
        return bool(endings) and self.kinds[index] == WORD and self.texts[index].lower().endswith(endings)

    def _counts_noun(self, index: int) -> bool:
        """Whether a word that can be what a number counts stands at a piece: no short word, none we know."""
        noun = self.texts[index]
        unknown = self.kinds[index] == WORD and self.words[index] is None
        return unknown and (len(noun) > 4 or noun[:1].isupper())

    def _after_joiner(self, index: int) -> int:
        """The piece after an optional hyphen that hangs on both sides (or before a following word)."""
        if self.texts[index] in HYPHENS and self._joined(index) and self._joined(index + 1):
            return index + 1
        return index

    def _suffix_at(self, index: int) -> int:
        """The piece after an optional hyphen or mark between digits and their suffix: "1-го", "3:e"."""
        mark = self.texts[index] == self.language.suffix_mark
        if mark and self._joined(index) and self._joined(index + 1):
            return index + 1
        return self._after_joiner(index)

    def _at(self, index: int) -> tuple[Word | None, int]:
        """The parts of the word or phrase at a piece, and the piece after it."""
        if index >= self.count:
            return None, index
        texts = self.texts
        piece = texts[index]
        try:
            phrases = self.beginnings[piece]
        except KeyError:
            phrases = self.language.begun_by(piece)
        if phrases is not None:
            fold, starts, ends, count = self.language.fold, self.starts, self.ends, self.count
            second = index + 1
            if texts[second] in "-‑" and starts[second] == ends[index]:
                second += 1
            for rest, word in phrases.get(fold(texts[second]), ()) if second < count else ():
                end = second + 1
                for part in rest:
                    if texts[end] in "-‑" and starts[end] == ends[end - 1]:
                        end += 1
                    if end >= count or fold(texts[end]) != part:
                        break
                    end += 1
                else:
                    return word, end
        if self.kinds[index] == SYMBOL:
            if piece == "°" and self.texts[index + 1] in ("C", "F", "c", "f"):
                return self.language.words.get(
                    "°" + self.texts[index + 1].lower()
                ) or self.language.cased.get("°" + self.texts[index + 1].upper()), index + 2
            return self.language.words.get(piece), index + 1
        return self.words[index], index + 1

    def _span(self, start: int, end: int) -> Span:
        return Span(self.starts[start], self.ends[end - 1])
