"""Which language a text is in, told without a model: by its script, its small words and its letters.

Loading a statistical identifier costs more than checking a pair of sentences does. Articles give themselves
away by a hundred words that every text uses; the tables list those words by falling frequency, so that a
word's rank stands for its probability (Zipf) and a text is judged by naive Bayes over them. Words outside the
tables count by telling letters and endings.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from math import exp, log
from typing import TYPE_CHECKING

from mtcheck.errors import LanguageError
from mtcheck.language_tables import ENDINGS, LETTERS, NAMES, SCRIPTS, WORDS
from mtcheck.remembering import Remembering
from mtcheck.types import primary

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mtcheck.types import Document

UNDETERMINED = "und"

_LONGEST_ENDING = 6

# A character of these scripts carries what two or three Latin letters do.
_DENSE = frozenset(("kana", "han", "ko"))

# An article shows its language in its first pages.
_SAMPLE = 20_000
# Probability of a listed word in a language whose list does not have it.
_ABSENT = log(1e-5)
# Words of one text are not independent; this keeps the probabilities honest.
_DAMPING = 0.5

CONFIDENT = 0.9
# What was given is contradicted only by a text of a few sentences.
_TELLING = 200


@dataclass(frozen=True, slots=True)
class Detection:
    """A language and the probability, 0 to 1, that the text is in it; ``und`` with 0 where nothing tells."""

    language: str
    confidence: float


@dataclass(frozen=True, slots=True)
class PairLanguages:
    """The languages of a pair, and which of them were found rather than given."""

    source: str
    target: str
    source_detected: bool
    target_detected: bool


def detect(text: str, *, candidates: Iterable[str] | None = None) -> Detection:
    """The language of a text, among ``candidates`` (BCP 47) where they are given."""
    shares = _shares(text, None if candidates is None else {primary(tag) for tag in candidates})
    if not shares:
        return Detection(UNDETERMINED, 0.0)
    best = max(sorted(shares), key=shares.__getitem__)
    return Detection(best, shares[best])


def share(text: str, languages: Iterable[str] = ("en", "de")) -> dict[str, float]:
    """For each of the languages the probability that a segment is in it; they sum to one, evenly where
    nothing tells.

    The keys are the languages as given.
    """
    tags = list(languages)
    shares = _shares(text, {primary(tag) for tag in tags})
    if not shares:
        return dict.fromkeys(tags, 1 / len(tags))
    return {tag: shares.get(primary(tag), 0.0) for tag in tags}


def surely_in(text: str, language: str, other: str, sure: float) -> bool:
    """Whether ``share`` gives the first of two languages a probability of ``sure``, above a half, or more;
    told in one sum where both are written in Latin letters.
    """
    one, two = primary(language), primary(other)
    sample = text[:_SAMPLE]
    if one == two or one not in WORDS or two not in WORDS or _script(sample) != "latin":
        return share(text, (language, other))[language] >= sure
    leaning = _leaning(one, two)
    return sum(map(leaning.__getitem__, sample.split())) >= _due(sure)


def somewhere_in(text: str, language: str, other: str, sure: float) -> bool:
    """Whether a run of the text's words may be in the first of two languages with a probability of ``sure``,
    above a half, or more: a quick look that lets pass what ``surely_in`` may find in any stretch.
    """
    one, two = primary(language), primary(other)
    if one == two:
        return False
    if one not in WORDS:
        return _OTHER_SCRIPTS.search(text) is not None
    if two not in WORDS:
        return _LATIN_RUN.search(text) is not None
    return _leaning(one, two).reach(text.split(), _due(sure))


def _due(sure: float) -> float:
    """What words have to lean by for a probability."""
    return log(sure / (1 - sure)) / _DAMPING


def is_small(word: str, language: str) -> bool:
    """Whether a word is one of those that a language is told by: "the", "can"; false where none are known."""
    return word.lower() in _small(primary(language))


@lru_cache(maxsize=64)
def _small(language: str) -> frozenset[str]:
    return frozenset(WORDS.get(language, "").split())


def name_of(tag: str) -> str:
    """The language's English name, or the tag where that is unknown."""
    return NAMES.get(primary(tag), tag)


def check_pair(
    source: Document, target: Document, from_: str | None = None, to: str | None = None
) -> PairLanguages:
    """The languages of a pair, as given or else as found.

    Raises LanguageError where they cannot be told, are the same, or plainly are not the ones given.
    """
    for option, tag in (("--from", from_), ("--to", to)):
        if tag is not None:
            _check_tag(option, tag)
    if from_ and to and primary(from_) == primary(to):
        raise LanguageError(f"--from {from_} and --to {to} are the same language; a translation needs two")
    found = [detect(source.text), detect(target.text)]
    if from_ and to and _is(source, found[0], to) and _is(target, found[1], from_):
        raise LanguageError(
            f"{source.path}, {target.path}: source and target look swapped (the source is {name_of(to)}, "
            f"the target {name_of(from_)}); give them the other way round, or change --from and --to"
        )
    _contradict(source, found[0], from_, "--from")
    _contradict(target, found[1], to, "--to")
    languages = (
        _resolve(source, found[0], from_, "--from"),
        _resolve(target, found[1], to, "--to"),
    )
    if primary(languages[0]) == primary(languages[1]):
        raise LanguageError(
            f"{target.path}: in the same language as {source.path} ({name_of(languages[0])}); "
            "a translation needs two languages (name them with --from and --to if this is wrong)"
        )
    return PairLanguages(*languages, from_ is None, to is None)


def _check_tag(option: str, tag: str) -> None:
    subtag = primary(tag)
    if 2 <= len(subtag) <= 3 and subtag.isascii() and subtag.isalpha():
        return
    near = next((code for code, name in NAMES.items() if name.lower() == tag.lower()), None)
    hint = f"; did you mean '{near}'?" if near else ""
    raise LanguageError(f"{option} {tag}: not a language tag, such as en, de or de-CH{hint}")


def _is(document: Document, detection: Detection, tag: str) -> bool:
    """Whether the text is so plainly in a language that it may contradict what was given."""
    return (
        detection.language == primary(tag)
        and detection.confidence >= CONFIDENT
        and len(document.text) >= _TELLING
    )


def _contradict(document: Document, detection: Detection, given: str | None, option: str) -> None:
    # A language that is not known here looks like its nearest relative.
    if given is None or primary(given) not in NAMES or detection.language == primary(given):
        return
    if _is(document, detection, detection.language):
        raise LanguageError(
            f"{document.path}: looks {name_of(detection.language)} ({detection.language}), not "
            f"{name_of(given)} as {option} {given} says"
        )


def _resolve(document: Document, detection: Detection, given: str | None, option: str) -> str:
    if given:
        return given
    if detection.confidence >= CONFIDENT:
        return detection.language
    if document.language:
        return document.language
    guess = f" (perhaps {name_of(detection.language)})" if detection.language != UNDETERMINED else ""
    raise LanguageError(f"{document.path}: its language cannot be told{guess}; name it with {option}")


def _shares(text: str, candidates: set[str] | None) -> dict[str, float]:
    """The probability of each language, without those that have none; empty where nothing tells."""
    sample = text[:_SAMPLE]
    script = _script(sample)
    if script is None:
        return {}
    if script != "latin":
        return {script: 1.0} if candidates is None or script in candidates else {}
    scores = _latin_scores(sample, None if candidates is None else frozenset(candidates))
    if not scores or not any(scores.values()):
        return {}
    top = max(scores.values())
    weights = {language: exp(_DAMPING * (score - top)) for language, score in scores.items()}
    total = sum(weights.values())
    return {language: weight / total for language, weight in weights.items()}


def _script(text: str) -> str | None:
    """``latin``, the language that the script stands for, or None where there are no letters."""
    if not _OTHER_SCRIPTS.search(text):
        return "latin" if any(map(str.isalpha, text)) else None
    counts: Counter[str] = Counter()
    letters: Counter[str] = Counter()
    for character, count in Counter(text).items():
        code = ord(character)
        if code < 0x80:
            if character.isalpha():
                counts["latin"] += count
            continue
        for first, last, script in SCRIPTS:
            if first <= code <= last:
                if character.isalpha():
                    counts[script] += count * (3 if script in _DENSE else 1)
                    letters[character] += count
                break
    if not counts:
        return None
    east_asian = counts["kana"] + counts["han"]
    if east_asian:
        counts["ja" if counts["kana"] > 0.05 * east_asian else "zh"] += east_asian
        del counts["kana"], counts["han"]
    best = max(sorted(counts), key=counts.__getitem__)
    if best == "cyrillic":
        if any(letter in letters for letter in "іїєґ"):
            return "uk"
        if letters["ъ"] > 4 * (letters["ы"] + letters["э"]):
            return "bg"
        return "ru"
    if best == "arabic":
        return "fa" if letters["ی"] + letters["ک"] > letters["ي"] + letters["ك"] else "ar"
    return best


@lru_cache(maxsize=64)
def _tables(
    candidates: frozenset[str] | None,
) -> tuple[dict[str, dict[str, float]], dict[str, dict[str, float]], dict[str, dict[str, float]]]:
    """The weights of words, letters and endings for the candidates, for all languages without any; what
    is listed for another language only stays listed, without weights.
    """
    if candidates is not None:
        words, letters, endings = (
            {
                key: {language: weight for language, weight in entry.items() if language in candidates}
                for key, entry in table.items()
            }
            for table in _tables(None)
        )
        return words, letters, endings
    words = {}
    for language, listed in WORDS.items():
        for rank, word in enumerate(dict.fromkeys(listed.split())):
            words.setdefault(word, {})[language] = log(0.06 / (rank + 2)) - _ABSENT
    return words, _weights(LETTERS), _weights(ENDINGS)


def _weights(table: dict[str, str]) -> dict[str, dict[str, float]]:
    return {
        key: {
            language: float(weight) for language, _, weight in (part.partition(":") for part in entry.split())
        }
        for key, entry in table.items()
    }


_OTHER_SCRIPTS = re.compile("[\u0370-\u1fff\u3040-\ud7af]")
# Names stand in a text of another script one by one or in pairs.
_LATIN_RUN = re.compile("[A-Za-zÀ-ɏ]+(?:[^\\w]+[A-Za-zÀ-ɏ]+){3}")
# As many words are remembered for a set of languages.
_REMEMBERED = 20_000
# Apostrophes, hyphens and digits part words too: "l'année", "KI-Aktien".
_PARTING = {code: " " for code in range(0x250) if not chr(code).isalpha()}
_STOPS = ",.;:!?"
_PARTING.update(dict.fromkeys(range(8192, 8304), " "))


def _latin_scores(text: str, candidates: frozenset[str] | None) -> dict[str, float]:
    scores = dict.fromkeys(WORDS if candidates is None else candidates & WORDS.keys(), 0.0)
    for weights in map(_told(candidates).__getitem__, text.split()):
        for language, weight in weights:
            scores[language] += weight
    return scores


_Weights = tuple[tuple[str, float], ...]


class _Told(Remembering[_Weights]):
    """What a stretch of a text without spaces tells of the candidates."""

    def __init__(self, candidates: frozenset[str] | None) -> None:
        super().__init__(_REMEMBERED)
        self._candidates = candidates

    def work_out(self, stretch: str) -> _Weights:
        word = stretch.rstrip(_STOPS)
        if word.isalpha():
            return _weigh(word.lower(), self._candidates)
        words = stretch.lower().translate(_PARTING).split()
        return tuple(chain.from_iterable([_weigh(word, self._candidates) for word in words]))


_told = lru_cache(maxsize=64)(_Told)


class _Leaning(Remembering[float]):
    """How much more a stretch of a text speaks for one language than for another."""

    def __init__(self, one: str, other: str) -> None:
        super().__init__(_REMEMBERED)
        self._one = one
        self._told = _told(frozenset((one, other)))
        self._most = max((entry.get(one, 0.0) for entry in _tables(None)[2].values()), default=0.0)
        for word in chain(WORDS[one].split(), WORDS[other].split()):
            self[word], self[word.capitalize()] = self[word], self[word.capitalize()]

    def work_out(self, stretch: str) -> float:
        told = self._told[stretch]
        return sum([weight if language == self._one else -weight for language, weight in told])

    def reach(self, stretches: list[str], due: float) -> bool:
        """Whether stretches in a row lean so much to the first language."""
        total, most = 0.0, self._most
        for stretch in stretches:
            leaning = self.get(stretch)
            if leaning is None:
                # Texts are full of words not seen before, which tell little: no more than an ending can.
                plain = stretch.isascii() and (stretch.isalpha() or stretch[:-1].isalpha())
                leaning = most if plain else self[stretch]
            total += leaning
            if total >= due:
                break
            if total < 0:
                total = 0.0
        else:
            return False
        total = 0.0
        for leaning in map(self.__getitem__, stretches):
            total = max(0.0, total + leaning)
            if total >= due:
                return True
        return False


_leaning = lru_cache(maxsize=64)(_Leaning)


def _weigh(word: str, candidates: frozenset[str] | None) -> _Weights:
    """How much a word speaks for each of the candidates."""
    words, letters, endings = _tables(candidates)
    listed = words.get(word)
    if listed is not None:
        return tuple(listed.items())
    ending: dict[str, float] = {}
    if len(word) > 3:
        for length in range(min(_LONGEST_ENDING, len(word) - 1), 0, -1):
            if word[-length:] in endings:
                ending = endings[word[-length:]]
                break
    if word.isascii():
        return tuple(ending.items())
    weights: dict[str, float] = defaultdict(float)
    for letter in sorted(set(word)):
        for language, weight in letters.get(letter, {}).items():
            weights[language] += weight
    for language, weight in ending.items():
        weights[language] += weight
    return tuple(weights.items())
