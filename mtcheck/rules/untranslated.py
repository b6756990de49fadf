"""Which stretches of a target are left in the source's language.

A title, a name or a quotation that stands in the source as it stands in the target speaks for neither
language: what is around it does. So does a link or a path, whose words are no words. A sentence is left where
what remains is in the source's language, or where all of it was copied; a clause of plain prose that was
copied into a translated sentence is told by itself.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from mtcheck.language import somewhere_in, surely_in
from mtcheck.rules.context import LONGEST
from mtcheck.types import SEVERITIES, Span, primary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mtcheck.types import Severity

SURE = 0.97
# So many words tell a language.
SHORTEST = 4
# A shorter one is major, a longer one critical.
_SENTENCE_WORDS = 6
# Fewer words copied into a translated sentence may be a term or the title of something; fewer yet where one
# of them is a verb or a pronoun, as clauses have them.
_PHRASE_WORDS = 9
_CLAUSE_WORDS = 7
# Fewer words in quotation marks may be a title.
_SPOKEN_WORDS = 8
# A name has fewer words than a headline.
_NAME_WORDS = 7
_COPIED = 0.8
# As much of a sentence has to be translated for a clause in it to be told by itself.
_TRANSLATED = 0.2
_NOUNS_LIKE_NAMES = frozenset(("de", "lb"))
_LONGEST_QUOTATION = 400

# Scripts without spaces between words, where two or three characters make one.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_DENSE = re.compile(f"[{_UNSPACED}]")
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_TOKEN = re.compile(r"\w+(?:[’']\w+)*")
_TOKEN_OR_CHARACTER = re.compile(f"[{_UNSPACED}]|(?:(?![{_UNSPACED}])\\w)+(?:[’'](?:(?![{_UNSPACED}])\\w)+)*")
# Each begins where no character of its own stands before it, or a long run would take the square of its time.
_CODE = re.compile(
    r"""<[a-z/!][^<>]*+>?                      # markup
        | (?:(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{1,20}+://|www\.)[^\s<>"“”„»«]+
        | (?<![\w.+-])[\w.+-]++@[\w-]+(?:\.[\w-]+)+  # an e-mail address
        | (?<!\S)(?:[\w.+~-]*[/\\_=]){2,}\S*   # a path
        | (?<![\w.-])(?:[\w-]++\.){1,9}?(?:com|org|net|edu|gov|info|io|de|at|ch|eu|fr|es|it|nl|uk|pl|ru|cn|jp
            |html?|php|txt|pdf)\b(?:/\S*)?""",
    re.VERBOSE | re.IGNORECASE,
)
_CODE_SIGN = re.compile(r"[/@<\\=]|[a-z]\.[a-z]", re.IGNORECASE)
_QUOTATION_SIGN = re.compile("[„“\"»«‚‘'*_「『《〈]")
_QUOTATION = re.compile(
    rf"„[^„“”]{{2,{_LONGEST_QUOTATION}}}[“”]|“[^“”]{{2,{_LONGEST_QUOTATION}}}”"
    rf"|»[^»«]{{2,{_LONGEST_QUOTATION}}}«|«[^»«]{{2,{_LONGEST_QUOTATION}}}»"
    rf"|‚[^‚‘’]{{2,{_LONGEST_QUOTATION}}}[‘’]|‘[^‘’]{{2,{_LONGEST_QUOTATION}}}’"
    rf"|[「『《〈][^「『《〈」』》〉]{{2,{_LONGEST_QUOTATION}}}[」』》〉]"
    rf"|\"[^\"]{{2,{_LONGEST_QUOTATION}}}\""
    rf"|(?<!\w)'(?=\w)[^']{{2,{_LONGEST_QUOTATION}}}'(?!\w)"
    rf"|(?<![\w*])\*(?=\w)[^*]{{2,{_LONGEST_QUOTATION}}}\*(?![\w*])"
    rf"|(?<!\w)_(?=\w)[^_]{{2,{_LONGEST_QUOTATION}}}_(?!\w)"
)
# After a letter, a figure or an abbreviation a stop ends nothing: "U.S. shares", "14. Juni", "Inc.".
_END = re.compile(
    r"(?:(?<![!?…])[!?…]++|(?:(?<=\d{4})|(?<![\d.]))(?<![^\w-]\w)(?<!^\w)\.++)[\"'”’“»«)\]]*(?=\s+[^\w\s]*\w)"
    r"|[。！？]+[”’」』》）]*"
)
_NEXT = re.compile(r"[\W_]*")
_ABBREVIATED = re.compile(
    r"\b(?:inc|corp|ltd|co|bros|mr|mrs|ms|dr|prof|st|no|nr|vs|ca|bzw|mio|mrd|jr|sr|gen|sen|rep|\w\.\w)\.$",
    re.IGNORECASE,
)

# What titles and names leave in lower case between their words.
_SMALL = frozenset(
    """
    a an the of in on at to for from by with and or nor as into over upon via vs per without
    der die das den dem des und oder von vom zu zum zur für im am an auf aus bei mit als ohne ein eine
    de du d des la le les l et en à au aux sur sous pour par dans un une
    el los las del y e o con por para al lo il gli i della dello dei degli delle dell di da dal nel nella su
    sul per het een van voor op met te do dos das no na em ao og av på med til till och i ett w z na
    """.split()
)
# What clauses have and titles seldom, per language: those who speak, and what they do.
_CLAUSE = {
    language: frozenset(words.split())
    for language, words in {
        "en": """i we he she they it you is are was were be been will would can could should must has have had
            do does did not don’t don't it’s it's we’re we're said says""",
        "de": """ich wir er sie es ist sind war waren wird werden wurde wurden hat haben hatte kann können
            muss soll nicht""",
        "fr": """je nous il elle ils elles on est sont était étaient sera ont avait peut doit ne pas""",
        "es": """es son era fue será han había puede debe no yo él ella ellos""",
        "it": """è sono era sarà hanno ha può deve non io lui lei noi""",
        "nl": """wij we zij ze hij ik is zijn was waren zal heeft hebben kan moet niet""",
        "pt": """é são foi será tem têm pode deve não eu ele ela eles""",
        "pl": """jest są był była będzie nie ja my oni""",
        "sv": """jag vi han hon det är var ska har kan inte""",
    }.items()
}


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the target in the source's language, and how grave it is."""

    span: Span
    severity: Severity


def count_words(text: str) -> int:
    """How many words a text has, two characters counting as one where a script has no spaces."""
    if not _DENSE.search(text):
        return len(_WORD.findall(text))
    spaced, dense = _DENSE.subn(" ", text)
    return len(_WORD.findall(spaced)) + dense // 2


def stretches(source: str, target: str, source_language: str, target_language: str) -> list[Stretch]:
    """The stretches of ``target`` left in the source's language, in order; one where all of it is."""
    # Nearly every target has none, which the quick look shows.
    if not somewhere_in(target[:LONGEST], source_language, target_language, SURE):
        return []
    return _Search(source, target, (source_language, target_language)).found()


class _Search:
    """What each word of a target is, beside its source."""

    def __init__(self, source: str, target: str, languages: tuple[str, str]) -> None:
        self._languages = languages
        self._speaks = _CLAUSE.get(primary(languages[0]), frozenset())
        self._text = _without_code(target)
        self._length = len(target)
        known = [token[0] for token in _tokens(_without_code(source))]
        beside = set(pairwise(map(str.casefold, known)))
        tokens = list(_tokens(self._text))
        self._spans = [token.span() for token in tokens]
        self._starts = [start for start, _ in self._spans]
        self._words = [token[0] for token in tokens]
        # Whether a word and the one after it stand side by side in the source too.
        self._chained = [pair in beside for pair in pairwise(map(str.casefold, self._words))] + [False]
        alone = set(known)
        self._copied = [
            chained or before or (word in alone and not word.islower())
            for word, chained, before in zip(
                self._words, self._chained, [False, *self._chained], strict=False
            )
        ]
        self._named = [False] * len(tokens)
        self._quoted = [False] * len(tokens)
        self._utterances: list[tuple[int, int]] = []

    def found(self) -> list[Stretch]:
        """The stretches, in order."""
        sentences = [span for span in _sentences(self._text) if self._tells(*span)]
        if not sentences and self._tells(0, len(self._text)):
            sentences = [(0, len(self._text))]
        if not (self._has_clause() or any(self._foreign(self._text[slice(*span)]) for span in sentences)):
            return []
        self._read_names()
        self._read_quotations()
        found: list[Stretch] = []
        wholes = 0
        for start, end in sentences:
            severity = self._whole(start, end)
            if severity is None:
                found += self._parts(start, end)
            else:
                wholes += 1
                found.append(Stretch(Span(start, end), severity))
        if not wholes or wholes < len(sentences):
            return found
        # What is too short to tell goes with the rest where it was copied too.
        outside = {*range(len(self._words))}.difference(*(range(*self._range(*span)) for span in sentences))
        whole = all(self._copied[k] for k in outside)
        span = Span(0, self._length) if whole else Span(found[0].span.start, found[-1].span.end)
        return [Stretch(span, max((stretch.severity for stretch in found), key=SEVERITIES.index))]

    def _has_clause(self) -> bool:
        """Whether enough words in a row were copied to be a clause."""
        length = 1
        for chained in self._chained:
            length = length + 1 if chained else 1
            if length == _CLAUSE_WORDS:
                return True
        return False

    def _whole(self, start: int, end: int) -> Severity | None:
        """How grave a sentence is that is left as a whole."""
        first, last = self._range(start, end)
        words = count_words(self._text[start:end])
        grave: Severity = "critical" if words >= _SENTENCE_WORDS else "major"
        rest = self._beside(start, end, [k for k in range(first, last) if self._named[k] or self._quoted[k]])
        if self._foreign(rest):
            clauses = self._clauses(first, last)
            beside = self._beside(start, end, [k for clause in clauses for k in range(*clause)])
            left = count_words(beside)
            if not clauses or left < max(SHORTEST, words * _TRANSLATED) or self._foreign(beside):
                return grave
            return None
        if sum(self._copied[first:last]) < _COPIED * (last - first) or not self._foreign(
            self._text[start:end]
        ):
            return None
        prose = [self._words[k] for k in range(first, last) if self._copied[k] and not self._named[k]]
        if sum(not word.isdecimal() for word in prose) > 1:
            return grave
        if not all(self._copied[k] or self._words[k].isdecimal() for k in range(first, last)):
            return None
        # German writes all its nouns like names.
        if primary(self._languages[0]) in _NOUNS_LIKE_NAMES and any(
            map(str.islower, self._words[first:last])
        ):
            return grave
        # A heading may be written like a name; one of so many words hardly is one.
        size = sum(word[0].isalpha() and len(word) > 1 for word in self._words[first:last])
        return "minor" if size < _NAME_WORDS else "major"

    def _parts(self, start: int, end: int) -> Iterator[Stretch]:
        """The clauses and utterances left in a sentence that is translated as a whole."""
        first, last = self._range(start, end)
        spoken = [span for span in self._utterances if first <= span[0] < last]
        for begin, stop in sorted([*self._clauses(first, last), *spoken]):
            yield Stretch(Span(self._spans[begin][0], self._spans[stop - 1][1]), "major")

    def _clauses(self, first: int, last: int) -> list[tuple[int, int]]:
        """The runs of words that were copied, are plain prose and enough to be a clause."""
        found = []
        begin = first
        while begin < last:
            stop = begin + 1
            while stop < last and self._chained[stop - 1] and not self._quoted[stop]:
                stop += 1
            if stop - begin >= _CLAUSE_WORDS and not self._quoted[begin] and self._is_clause(begin, stop):
                found.append((begin, stop))
            begin = stop
        return found

    def _is_clause(self, begin: int, stop: int) -> bool:
        """Whether words copied in a row are a clause in the source's language, not a list or names."""
        prose = [k for k in range(begin, stop) if not self._named[k] and self._words[k].isalpha()]
        verbs = not self._speaks.isdisjoint(self._words[begin:stop])
        start, end = self._spans[begin][0], self._spans[stop - 1][1]
        text = self._text[start:end]
        return (
            2 * len(prose) >= stop - begin
            and 3 * text.count(",") < len(text.split())
            and count_words(text) >= (_CLAUSE_WORDS if verbs else _PHRASE_WORDS)
            and self._foreign(self._beside(start, end, {*range(begin, stop)}.difference(prose)))
        )

    def _read_names(self) -> None:
        """Marks the words of names and titles: runs that begin and end with a capital letter."""
        begin = 0
        while begin < len(self._words):
            last = begin - 1
            if self._copied[begin] and self._words[begin][0].isupper():
                last = k = begin
                while self._chained[k]:
                    k += 1
                    word = self._words[k]
                    if word[0].isupper() or word[0].isdecimal():
                        last = k
                    elif word.casefold() not in _SMALL:
                        break
            self._named[begin : last + 1] = [True] * (last + 1 - begin)
            begin = max(last, begin) + 1

    def _read_quotations(self) -> None:
        """Marks what was copied in quotation marks, and notes what in it is somebody's word."""
        for match in _QUOTATION.finditer(self._text) if _QUOTATION_SIGN.search(self._text) else ():
            first, last = self._range(*match.span())
            inside = range(first, last)
            if not inside or sum(self._copied[first:last]) < _COPIED * len(inside):
                continue
            self._quoted[first:last] = [True] * len(inside)
            plain = [self._words[k] for k in inside if not self._named[k]]
            if self._speaks.isdisjoint(plain) or count_words(match[0]) < _SPOKEN_WORDS:
                continue
            if self._foreign(match[0]):
                self._utterances.append((first, last))

    def _range(self, start: int, end: int) -> tuple[int, int]:
        return bisect_left(self._starts, start), bisect_left(self._starts, end)

    def _beside(self, start: int, end: int, words: Iterable[int]) -> str:
        """A stretch without some of its words."""
        kept = list(self._text[start:end])
        for k in words:
            begin, stop = self._spans[k]
            kept[begin - start : stop - start] = " " * (stop - begin)
        return "".join(kept)

    def _tells(self, start: int, end: int) -> bool:
        return count_words(self._text[start:end]) >= SHORTEST

    def _foreign(self, text: str) -> bool:
        return count_words(text) >= SHORTEST and surely_in(text, *self._languages, SURE)


def _without_code(text: str) -> str:
    """The first pages of a text with blanks in the place of links, paths and markup."""
    text = text[:LONGEST]
    return _CODE.sub(lambda match: " " * len(match[0]), text) if _CODE_SIGN.search(text) else text


def _tokens(text: str) -> Iterator[re.Match[str]]:
    return (_TOKEN_OR_CHARACTER if _DENSE.search(text) else _TOKEN).finditer(text)


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where sentences begin and end, roughly: one kept together with the next is no harm."""
    start = 0
    for match in _END.finditer(text):
        end = match.end()
        after = _NEXT.match(text, end)
        following = text[after.end() : after.end() + 1] if after else ""
        if following.islower() or _ABBREVIATED.search(text, max(start, end - 8), end):
            continue
        yield start, end
        start = end
    if text[start:].strip():
        yield start, len(text)
