"""Which forms of a glossary's term count as the term: endings, prefixes and stems, one entry per language.

A word matches with its inflections and never without its stem, so that "Rendite" finds "Renditen" and "bond"
finds "bonds" but not "bonding". The entries are approximations made for looking terms up, not a morphology:
where a language inflects much (Polish, Russian, Turkish) any short ending is taken. To add a language, add an
entry to ``INFLECTIONS``.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import regex

from mtcheck.types import primary


@dataclass(frozen=True, slots=True)
class Inflection:
    """How words change in one language.

    ``ending`` is a pattern of what may follow a word. ``alternations`` are (pattern of a word's end, what may
    stand there instead, endings included), of which the first that fits is taken; ``\\1`` and ``\\2`` in it
    are its groups. ``prefix`` is a pattern of what may be written before a word without a space. ``umlaut``
    says that the last a, o or u may change. ``words`` tells whether words are set apart, ``compounds``
    whether a longer word that holds a term is about the term.
    """

    ending: str = ""
    alternations: tuple[tuple[str, str], ...] = ()
    prefix: str = ""
    umlaut: bool = False
    words: bool = True
    compounds: bool = False


_CYRILLIC = "[а-яё]"
_UNCHANGED = Inflection()

INFLECTIONS: dict[str, Inflection] = {
    "de": Inflection(
        ending="(?:e|en|er|es|em|n|s|ern|se|sen|ses|nen)?",
        # Adjectives of a phrase: "operativer Gewinn", "des operativen Gewinns".
        alternations=(
            (r"(?<=^[a-zäöüß].*)e[rsnm]?", "e[rsnm]?"),
            # A glossary may give the plural: "Erlöse", "Basispunkte".
            (r"(?<=^\p{Lu}\p{L}{3,})e", "(?:e[ns]?|es|s|ns)?"),
        ),
        umlaut=True,
        compounds=True,
    ),
    "en": Inflection(
        ending="(?:s|es|['’]s|s['’])?",
        alternations=((r"(?<=[b-df-hj-np-tv-z])y", "(?:y(?:['’]s)?|ies['’]?)"),),
    ),
    "fr": Inflection(ending="(?:s|x|e|es)?", alternations=(("al", "(?:al|aux|ale|ales)"), ("eau", "eaux?"))),
    "es": Inflection(
        ending="(?:s|es)?", alternations=(("ión", "(?:ión|iones)"), ("z", "(?:z|ces)"), ("o", "[oa]s?"))
    ),
    "it": Inflection(
        alternations=(
            ("io", "io?"),
            ("([cg])[ao]", r"\1(?:[aoi]|h[ei])"),
            ("o", "[oiae]"),
            ("a", "[aei]"),
            ("e", "[ei]"),
        )
    ),
    "pt": Inflection(
        ending="(?:s|es)?",
        alternations=(
            ("ão", "(?:ão|ões|ãos|ães)"),
            ("l", "(?:l|is)"),
            ("m", "(?:m|ns)"),
            ("o", "[oa]s?"),
        ),
    ),
    "nl": Inflection(
        ending="(?:en|s|['’]s|e|n)?",
        alternations=(
            (r"([aeou])\1([bdfgklmnprst])", r"(?:\1\1\2(?:s|je)?|\1\2en)"),
            (r"([aeiou])([bdfgklmnprst])", r"\1\2(?:\2en|\2e|en|s|e)?"),
        ),
        compounds=True,
    ),
    "sv": Inflection(
        ending="(?:en|ens|n|et|ets|t|s|ar|ars|arna|arnas|er|ers|erna|ernas|or|orna|na|nas)?",
        alternations=(("a", "(?:as?|ans?|ors?|ornas?)"), ("e", "(?:es?|ens?|ars?|arnas?)")),
        compounds=True,
    ),
    "pl": Inflection(
        ending=r"\p{L}{0,4}",
        alternations=(
            (r"(?<=\p{L}{2})e([kc])", r"(?:e\1|\1\p{L}{0,4})"),
            (r"(?<=\p{L}{3})[aąeęioóuy]{1,2}", r"\p{L}{0,5}"),
        ),
    ),
    "cs": Inflection(
        ending=r"\p{L}{0,3}",
        alternations=(
            (r"(?<=\p{L}{2})e([kc])", r"(?:e\1|\1\p{L}{0,3})"),
            (r"(?<=\p{L}{3})[aáeéěiíoóuúůyý]{1,2}", r"\p{L}{0,4}"),
        ),
    ),
    "ru": Inflection(
        ending=_CYRILLIC + "{0,4}",
        alternations=(
            (r"(?<=\p{L}{2})[ое]([кц])", rf"(?:[ое]\1|\1{_CYRILLIC}{{0,4}})"),
            (r"(?<=\p{L}{3})(?:[ыио]й|[ая]я|[ое]е|[ыи]е|и[яею]|[аяоеёыиуюьй])", _CYRILLIC + "{0,5}"),
        ),
    ),
    "tr": Inflection(
        ending=r"(?:['’]?\p{L}{0,12})",
        alternations=(
            ("k", r"(?:k|ğ)(?:['’]?\p{L}{0,12})"),
            ("p", r"[pb](?:['’]?\p{L}{0,12})"),
            ("t", r"[td](?:['’]?\p{L}{0,12})"),
            ("ç", r"[çc](?:['’]?\p{L}{0,12})"),
        ),
    ),
    "ar": Inflection(
        ending="(?:ات|ان|ين|ون|ية|ها|هم|هن|نا|ه|ك|ي)?",
        alternations=(("ة", "(?:ة|ات|ت(?:ها|هم|هن|نا|ه|ك|ي)|تان|تين)"),),
        prefix="[وف]?(?:[بكل]?ال|لل|[بكل])?",
    ),
    "hi": Inflection(ending=r"\p{M}{0,3}(?:ओं|यों|एँ|याँ)?", alternations=(("[ाीे]", r"\p{M}{1,3}(?:ओं|यों|याँ)?"),)),
    "ko": Inflection(words=False),
    "zh": Inflection(words=False),
    "ja": Inflection(words=False),
}

_UMLAUTS = {"a": "[aä]", "o": "[oö]", "u": "[uü]"}
_PLAIN = str.maketrans("äöü", "aou")
_BREAK = regex.compile(r"(?<=\W)(?=\w)|(?<=_)(?=[^\W_])")
_ASCII_WORD = "A-Za-z0-9"


def find(term: str, language: str, text: str, *, compounds: bool = False) -> list[tuple[int, int]]:
    """Where a term stands in a text, in any of its forms; with ``compounds`` inside longer words, too, in
    languages that make them.
    """
    if key(term, language) not in folded(text):
        return []
    return [match.span() for match in pattern(term, language, compounds).finditer(text)]


@lru_cache(maxsize=65536)
def key(term: str, language: str) -> str:
    """What stands, folded, wherever a form of the term does: most terms are in no given sentence, and a plain
    search says so at once.
    """
    first = term.split()[0]
    if not INFLECTIONS.get(primary(language), _UNCHANGED).words:
        return folded(first)
    # The endings of this file change two letters at most.
    return folded(first)[: max(1, min(6, len(first) - 2))]


def opening(term: str, language: str) -> str:
    """What stands in ``words_of`` a text wherever a form of the term begins a word there."""
    rules = INFLECTIONS.get(primary(language), _UNCHANGED)
    start = key(term, language)
    return f" {start}" if rules.words and not rules.prefix and start.isalnum() else start


def words_of(text: str) -> str:
    """The folded text with a space before each word."""
    return " " + _BREAK.sub(" ", folded(text))


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """The text in small letters without umlauts."""
    return text.lower().translate(_PLAIN)


@lru_cache(maxsize=65536)
def pattern(term: str, language: str, compounds: bool = False) -> regex.Pattern[str]:
    """A pattern of a term's forms; white space in it may be a line end."""
    rules = INFLECTIONS.get(primary(language), _UNCHANGED)
    body = r"\s+".join(rules.prefix + _word(word, rules) for word in term.split())
    # Terms in capitals throughout ("IPO") must not match common words.
    flags = regex.V0 if term.isupper() and term.isascii() else regex.IGNORECASE
    if compounds and rules.compounds:
        return regex.compile(body, flags)
    if rules.words:
        return regex.compile(
            rf"(?<![\w-]){body}(?![\w-])" if not compounds else rf"(?<!\w){body}(?!\w)", flags
        )
    # A Latin name inside such a script still is a word.
    left = f"(?<![{_ASCII_WORD}])" if term[:1].isascii() else ""
    right = f"(?![{_ASCII_WORD}])" if term[-1:].isascii() else ""
    return regex.compile(left + body + right, flags)


def _word(word: str, rules: Inflection) -> str:
    if len(word) > 2 and not (word.isupper() and word.isascii()):
        for end, instead in rules.alternations:
            match = regex.search(f"(?:{end})$", word)
            if match is not None and match.start() > 0:
                return _stem(word[: match.start()], rules) + match.expand(instead.replace("\\p", "\\\\p"))
    return _stem(word, rules) + rules.ending


def _stem(stem: str, rules: Inflection) -> str:
    if rules.umlaut:
        at = max((stem.rfind(vowel) for vowel in _UMLAUTS), default=-1)
        if at >= 0 and len(stem) - at <= 5:
            if stem[at] == "u" and stem[at - 1 : at] == "a":
                return regex.escape(stem[: at - 1]) + "[aä]u" + regex.escape(stem[at + 1 :])
            return regex.escape(stem[:at]) + _UMLAUTS[stem[at]] + regex.escape(stem[at + 1 :])
    return regex.escape(stem)
