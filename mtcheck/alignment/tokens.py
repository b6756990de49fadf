"""Words, numbers and compound parts: what two sentences are compared by.

The contract: the same text gives the same tokens when the lexicon is made and when it is used.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

# A number keeps its inner points and commas; a time is two numbers. A word is a run of letters; an English
# genitive falls off it, so that "Alibaba's" is "Alibaba".
_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_GENITIVE = re.compile(r"(?<=[^\W\d_])['’]s\b")
_UNSPACED = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]"
)

# Written numbers as a language uses them in running text; one and its forms are articles in many languages
# and stay words.
_NUMBER_WORDS: dict[str, dict[str, int]] = {
    "en": {
        "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40,
        "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
    },
    "de": {
        "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10,
        "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16,
        "siebzehn": 17, "achtzehn": 18, "neunzehn": 19, "zwanzig": 20, "dreissig": 30, "vierzig": 40,
        "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90, "hundert": 100,
    },
}  # fmt: skip

# Joints of German, Dutch and Scandinavian compounds.
_JOINTS = ("", "s", "es", "n", "en", "e", "er")
_COMPOUNDING = frozenset({"de", "nl", "sv", "da", "nb", "no", "nn", "fi", "is", "hu", "fo", "lb"})
_SHORTEST_PART = 4
_RAREST_PART = 10
# Endings that are words too; a word that ends in one is inflected, not compounded.
_ENDINGS = frozenset(
    {"ende", "enden", "ender", "endes", "endem", "este", "esten", "erin", "eren", "iert", "lich", "lichen"}
)
_STEM = 6


def words(text: str) -> list[str]:
    """The tokens of a text, case folded: words, numbers, and single characters where a script has no
    spaces."""
    found: list[str] = []
    for token in _TOKEN.findall(_GENITIVE.sub("", text)):
        folded = token.casefold()
        if ord(folded[0]) >= 0x0E00 and _UNSPACED.search(folded):
            found.extend(folded)
        else:
            found.append(folded)
    return found


def is_number(token: str) -> bool:
    """Whether a token is written in digits."""
    return token[0].isdecimal()


@lru_cache(maxsize=65536)
def number_key(token: str, language: str) -> str | None:
    """What a number is compared by: its digits without separators and leading zeros; None for other words.

    Deliberately blind to separators (280,2 and 280.2 agree, and so do 280,2 and 2802): alignment wants an
    anchor, and telling a wrong number from a right one is for the rules.
    """
    if token[0].isdecimal():
        digits = "".join(str(int(c)) for c in token if c.isdecimal()).lstrip("0")
        return digits or "0"
    return number_words(language).get(token)


@cache
def number_words(language: str) -> dict[str, str]:
    """The written numbers of a language with their keys; empty for a language without a list."""
    return {word: str(value) for word, value in _NUMBER_WORDS.get(language, {}).items()}


def stem(word: str) -> str:
    """The class of words that begin alike, which stands in where a form was never seen; a short word is
    its own class."""
    return word if len(word) <= _STEM else word[:_STEM] + "*"


def split_compound(word: str, frequency: Mapping[str, int], language: str) -> tuple[str, ...]:
    """The parts of a compound by the frequency of its parts (Koehn & Knight 2003); the word alone if it is
    none."""
    if language not in _COMPOUNDING or len(word) < 2 * _SHORTEST_PART:
        return (word,)
    own = frequency.get(word, 0)
    best: tuple[float, tuple[str, ...]] = (own + 0.5, (word,))
    for head, tail in _halves(word, frequency):
        score = (frequency[head] * frequency[tail]) ** 0.5
        if score > best[0]:
            best = (score, (head, tail))
    if len(best[1]) == 1 and own == 0 and len(word) >= 3 * _SHORTEST_PART:
        for at in range(_SHORTEST_PART, len(word) - 2 * _SHORTEST_PART + 1):
            first = _without_joint(word[:at], frequency)
            if first is None:
                continue
            for head, tail in _halves(word[at:], frequency):
                score = (frequency[first] * frequency[head] * frequency[tail]) ** (1 / 3)
                if score > best[0]:
                    best = (score, (first, head, tail))
    return best[1]


def _without_joint(part: str, frequency: Mapping[str, int]) -> str | None:
    # The frequentest reading wins: "arbeits" is Arbeit + s although a corpus may hold the odd "arbeits".
    readings = [
        rest
        for joint in _JOINTS
        if part.endswith(joint)
        and len(rest := part[: len(part) - len(joint)]) >= _SHORTEST_PART
        and frequency.get(rest, 0) >= _RAREST_PART
    ]
    return max(readings, key=lambda rest: frequency[rest], default=None)


def _halves(word: str, frequency: Mapping[str, int]) -> list[tuple[str, str]]:
    found = []
    for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
        tail = word[at:]
        if frequency.get(tail, 0) >= _RAREST_PART and tail not in _ENDINGS:
            head = _without_joint(word[:at], frequency)
            if head is not None:
                found.append((head, tail))
    return found
