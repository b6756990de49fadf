"""Translations spoilt on purpose, with what was spoilt: token labels for both sides and a quality between 0
and 1.

Everything works on token ids, word by word, and draws from the corpus itself: a wrong word is one that
followed the same word elsewhere, a wrong sentence one that stands nearby or shares a rare word. Figures are
left alone, they are the rules' business.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    import torch
    from numpy.typing import NDArray
    from tokenizers import Tokenizer

    from mtcheck.training.vocabulary import TokenTable

# How often each kind is drawn.
KINDS: dict[str, float] = {
    "clean": 40.0,
    "replaced": 9.0,
    "dropped": 5.0,
    "omitted": 5.0,
    "inserted": 3.0,
    "repeated": 4.0,
    "reordered": 6.0,
    "negated": 2.0,
    "renamed": 2.0,
    "appended": 3.0,
    "half_untranslated": 2.0,
    "wrong_sentence": 10.0,
    "untranslated": 5.0,
    "foreign": 2.5,
    "wrong_source_language": 1.0,
    "scrambled": 9.0,
    "truncated": 4.0,
    "looped": 2.5,
    "garbled": 1.5,
}
KNOWN = 0.05  # a translation probability from which two tokens count as corresponding
NEGATIONS = {"en": ("not", "no", "never"), "de": ("nicht", "kein", "keine", "nie")}


@dataclass(frozen=True, slots=True)
class Example:
    """A pair of token ids with labels: 1 wrong or left out, 0 right, -1 not told.

    ``gap_labels`` has one more than there are target tokens: whether something is missing before each, and
    at the end.
    """

    kind: str
    source: list[int]
    target: list[int]
    source_labels: list[int]
    target_labels: list[int]
    gap_labels: list[int]
    quality: float


Word = tuple[list[int], int]  # a word's tokens, and the word of the right translation that it is, or -1


class Language:
    """One side of the corpus, with the look-ups that spoiling needs."""

    def __init__(
        self, table: TokenTable, continues: NDArray[np.bool_], tokenizer: Tokenizer, code: str
    ) -> None:
        self.table, self.continues, self.code = table, continues, code
        ids = table.ids
        starts = ~continues[ids]
        previous = np.concatenate([[0], ids[:-1]])
        previous[table.offsets[:-1][table.offsets[:-1] < len(ids)]] = 0
        self._starts = np.flatnonzero(starts)
        order = np.argsort(previous[self._starts], kind="stable")
        self._followers = self._starts[order]
        self._follower_bounds = np.searchsorted(previous[self._starts][order], np.arange(len(continues) + 1))
        by_token = np.argsort(ids, kind="stable")
        self._places = by_token
        self._place_bounds = np.searchsorted(ids[by_token], np.arange(len(continues) + 1))
        self.frequency = np.diff(self._place_bounds)
        texts = [str(tokenizer.id_to_token(token)) for token in range(len(continues))]
        self.wordlike = np.array([text.strip("#").isalpha() and len(text.strip("#")) > 1 for text in texts])
        self.names = np.array([text[:1].isupper() and text.isalpha() and len(text) > 2 for text in texts])
        known = (tokenizer.token_to_id(word) for word in NEGATIONS[code])
        self.negations = [token for token in known if token is not None]

    def word_at(self, place: int) -> list[int]:
        """The tokens of the word that begins at a place of the flat array."""
        ids = self.table.ids
        end = place + 1
        while end < len(ids) and self.continues[ids[end]] and end - place < 8:
            end += 1
        tokens: list[int] = ids[place:end].tolist()
        return tokens

    def any_word(self, rng: random.Random) -> list[int]:
        """A word drawn from running text."""
        return self.word_at(int(self._starts[rng.randrange(len(self._starts))]))

    def follower(self, token: int, rng: random.Random) -> list[int]:
        """A word that followed a token somewhere in the corpus."""
        low, high = int(self._follower_bounds[token]), int(self._follower_bounds[token + 1])
        if high - low < 3:
            return self.any_word(rng)
        return self.word_at(int(self._followers[rng.randrange(low, high)]))

    def sentence_with(self, token: int, rng: random.Random) -> int:
        """The index of a sentence that holds a token."""
        low, high = int(self._place_bounds[token]), int(self._place_bounds[token + 1])
        place = self._places[rng.randrange(low, high)]
        return int(np.searchsorted(self.table.offsets, place, side="right")) - 1

    def words(self, ids: Sequence[int]) -> list[list[int]]:
        """The tokens grouped into words."""
        found: list[list[int]] = []
        for token in ids:
            if found and self.continues[token]:
                found[-1].append(token)
            else:
                found.append([token])
        return found


class Spoiler:
    """Draws examples, right and spoilt, from a bilingual corpus; the same seed draws the same.

    ``groups`` names each pair's origin (pairs of an origin stand together, in the order of their text) and
    ``weights`` how often each pair is drawn. ``foreign`` are sentences with translations into a third
    language.
    """

    def __init__(
        self,
        english: Language,
        german: Language,
        *,
        lexicon: torch.Tensor,
        groups: NDArray[np.int64],
        weights: NDArray[np.float64],
        foreign: Sequence[tuple[list[int], list[list[int]]]],
        seed: int,
    ) -> None:
        self._sides = (english, german)
        self._lexicon = lexicon.numpy()
        self._groups = groups
        self._cumulative = np.cumsum(weights) / np.sum(weights)
        self._foreign = foreign
        self._rng = random.Random(seed)
        self._kinds, self._shares = list(KINDS), list(KINDS.values())

    def draw(self, *, longest: int = 120, clean: bool = False) -> Example:
        """The next example, a right translation if ``clean``; no side is longer than ``longest`` tokens."""
        while True:
            index = int(np.searchsorted(self._cumulative, self._rng.random()))
            kind = "clean" if clean else self._rng.choices(self._kinds, self._shares)[0]
            example = self._make(index, kind, swap=self._rng.random() < 0.5)
            if example is not None and max(len(example.source), len(example.target)) <= longest:
                return example

    def _make(self, index: int, kind: str, *, swap: bool) -> Example | None:
        source_side, target_side = self._sides[::-1] if swap else self._sides
        source, target = source_side.table[index], target_side.table[index]
        if self._rng.random() < 0.15:
            other = self._neighbour(index, source, source_side)
            if other is not None and len(source) + len(source_side.table[other]) < 110:
                source = source + source_side.table[other]
                target = target + target_side.table[other]
        if not source or not target:
            return None
        known = self._known(source, target, swap=swap)
        words = target_side.words(target)
        if kind == "clean":
            none = [0] * len(target)
            return Example(kind, source, target, [0] * len(source), none, [*none, 0], 1.0)
        if kind in _GROSS:
            if len(words) < 4:
                return None
            spoilt = self._gross(kind, index, source, words, source_side, target_side)
            if spoilt is None:
                return None
            source, ids = spoilt
            return self._unrelated(kind, source, ids, target, swap=swap)
        if len(words) < 3:
            return None
        edited = self._local(kind, source, words, source_side, target_side, index)
        if edited is None or not edited:
            return None
        return self._labelled(kind, source, target, words, edited, known, source_side)

    def _known(self, source: Sequence[int], target: Sequence[int], *, swap: bool) -> NDArray[np.float32]:
        """Translation probabilities, source x target."""
        left, right = (target, source) if swap else (source, target)
        table = self._lexicon[np.ix_(left, right)].astype(np.float32)
        return table.T if swap else table

    def _neighbour(self, index: int, source: Sequence[int], side: Language) -> int | None:
        """A sentence near ``index`` in the same origin whose source is another one."""
        for _ in range(4):
            other = index + self._rng.choice((1, 1, 2, -1, 3, -2, 5))
            inside = 0 <= other < len(self._groups) and self._groups[other] == self._groups[index]
            if inside and _overlap(source, side.table[other]) < 0.5:
                return other
        return None

    def _stranger(self, index: int, source: Sequence[int], side: Language) -> int | None:
        """A sentence to take for ``index``: nearby, sharing a rare word, of like length, or any."""
        way = self._rng.random()
        if way < 0.25:
            return self._neighbour(index, source, side)
        for _ in range(6):
            if way < 0.5:
                content = [token for token in source if side.wordlike[token] and side.frequency[token] > 1]
                if not content:
                    return None
                rare = sorted(content, key=lambda token: int(side.frequency[token]))[:4]
                other = side.sentence_with(self._rng.choice(rare), self._rng)
            else:
                other = int(np.searchsorted(self._cumulative, self._rng.random()))
            ids = side.table[other]
            like = way > 0.85 or 0.7 < (len(ids) + 1) / (len(source) + 1) < 1.4
            if ids and like and _overlap(source, ids) < 0.4:
                return other
        return None

    def _gross(
        self,
        kind: str,
        index: int,
        source: list[int],
        words: list[list[int]],
        here: Language,
        there: Language,
    ) -> tuple[list[int], list[int]] | None:
        """Source and target of a pair that no reader would take for a translation."""
        rng = self._rng
        if kind in ("wrong_sentence", "wrong_source_language"):
            other = self._stranger(index, source, here)
            if other is None:
                return None
            return source, (there if kind == "wrong_sentence" else here).table[other]
        if kind == "untranslated":
            copy = list(source)
            if rng.random() < 0.3:
                copy = [token for word in here.words(source) if rng.random() > 0.1 for token in word]
            return source, copy
        if kind == "foreign":
            english, others = self._foreign[rng.randrange(len(self._foreign))]
            return (english if here.code == "en" else source), rng.choice(others)
        if kind == "garbled":
            if rng.random() < 0.5:
                size = len(self._sides[0].continues)
                return source, [rng.randrange(5, size) for _ in range(rng.randint(3, len(source) + 5))]
            return source, [token for _ in words for token in there.any_word(rng)]
        if kind == "looped":
            start = rng.randrange(len(words))
            part = words[start : start + rng.randint(1, 3)]
            return source, [token for _ in range(rng.randint(4, 12)) for word in part for token in word][:110]
        return None

    def _unrelated(
        self, kind: str, source: list[int], target: list[int], right: list[int], *, swap: bool
    ) -> Example | None:
        if not target or target == right:
            return None
        known = self._known(source, target, swap=swap)
        # A token that does correspond (a name, a full stop) is neither right nor wrong here.
        source_labels = np.where(known.max(1) > KNOWN, -1, 1)
        target_labels = np.where(known.max(0) > KNOWN, -1, 1)
        familiar = set(right) if kind in ("untranslated", "foreign", "wrong_source_language") else set()
        if familiar:
            target_labels = np.array([-1 if token in familiar else 1 for token in target])
        if kind == "looped":
            target_labels = np.ones(len(target), dtype=int)
        untold = [-1] * (len(target) + 1)
        return Example(kind, source, target, source_labels.tolist(), target_labels.tolist(), untold, 0.0)

    def _some(self, count: int, share: float) -> int:
        """How many words to spoil: mostly one or two, at most a share of all."""
        most = max(1, int(count * share))
        return min(most, 1 if self._rng.random() < 0.45 else self._rng.randint(1, most))

    def _local(
        self,
        kind: str,
        source: list[int],
        words: list[list[int]],
        here: Language,
        there: Language,
        index: int,
    ) -> list[Word] | None:
        """The right translation with something done to it."""
        rng, count = self._rng, len(words)
        edited: list[Word] = [(word, place) for place, word in enumerate(words)]
        content = [place for place, word in enumerate(words) if there.wordlike[word[0]]]
        if not content:
            return None
        if kind == "replaced":
            for place in rng.sample(content, min(len(content), self._some(count, 0.4))):
                before = words[place - 1][-1] if place else 0
                for _ in range(4):
                    new = there.follower(before, rng) if rng.random() < 0.6 else there.any_word(rng)
                    if (
                        new != words[place]
                        and there.wordlike[new[0]]
                        and len(set(new) & set(words[place])) == 0
                    ):
                        edited[place] = (new, -1)
                        break
        elif kind == "dropped":
            gone = set(rng.sample(content, min(len(content), self._some(count, 0.35))))
            edited = [word for place, word in enumerate(edited) if place not in gone]
        elif kind == "omitted":
            length = rng.randint(max(1, count // 8), max(2, count * 2 // 3))
            start = rng.randrange(max(1, count - length))
            edited = edited[:start] + edited[start + length :]
        elif kind == "truncated":
            edited = edited[: max(1, int(count * rng.uniform(0.1, 0.7)))]
        elif kind == "inserted":
            for _ in range(self._some(count, 0.3)):
                place = rng.randrange(1, len(edited) + 1)
                edited.insert(place, (there.follower(edited[place - 1][0][-1], rng), -1))
        elif kind == "repeated":
            length = rng.randint(1, max(1, min(count, 8)))
            start = rng.randrange(count - length + 1)
            copies = [(word, -1) for word, _ in edited[start : start + length]]
            edited[start + length : start + length] = copies * rng.choice((1, 1, 2, 3))
        elif kind == "reordered":
            length = rng.randint(2, max(2, min(count, 6)))
            start = rng.randrange(max(1, count - length + 1))
            part = [(word, -2 - place) for word, place in edited[start : start + length]]
            unshuffled = list(part)
            rng.shuffle(part)
            if part == unshuffled:
                return None
            edited[start : start + length] = part
        elif kind == "scrambled":
            part = [(word, -2 - place) for word, place in edited]
            rng.shuffle(part)
            edited = part
        elif kind == "negated":
            return self._negate(edited, there)
        elif kind == "renamed":
            return self._rename(edited, source, there)
        elif kind in ("appended", "half_untranslated"):
            if kind == "half_untranslated":
                length = rng.randint(max(2, count // 4), max(2, count * 3 // 4))
                start = rng.randrange(max(1, count - length + 1))
                low, high = start * len(source) // count, (start + length) * len(source) // count
                foreign: list[Word] = [(word, -1) for word in here.words(source[low : max(high, low + 2)])]
                return edited[:start] + foreign + edited[start + length :]
            other = self._stranger(index, source, here)
            if other is None:
                return None
            extra: list[Word] = [(word, -1) for word in there.words(there.table[other])]
            if rng.random() < 0.5:
                extra = extra[: rng.randint(2, max(2, len(extra)))]
            edited = extra + edited if rng.random() < 0.3 else edited + extra
        return edited

    def _negate(self, edited: list[Word], there: Language) -> list[Word] | None:
        places = [place for place, (word, _) in enumerate(edited) if word[0] in there.negations]
        if places:
            gone = self._rng.choice(places)
            return edited[:gone] + edited[gone + 1 :]
        if not there.negations or len(edited) < 4:
            return None
        place = self._rng.randrange(2, len(edited))
        return [*edited[:place], ([there.negations[0]], -1), *edited[place:]]

    def _rename(self, edited: list[Word], source: Sequence[int], there: Language) -> list[Word] | None:
        shared = set(source)
        places = [
            place
            for place, (word, _) in enumerate(edited)
            if there.names[word[0]] and all(token in shared for token in word)
        ]
        if not places:
            return None
        place = self._rng.choice(places)
        for _ in range(60):
            new = there.any_word(self._rng)
            if there.names[new[0]] and new != edited[place][0] and new[0] not in shared:
                return [*edited[:place], (new, -1), *edited[place + 1 :]]
        return None

    def _labelled(
        self,
        kind: str,
        source: list[int],
        target: list[int],
        words: list[list[int]],
        edited: list[Word],
        known: NDArray[np.float32],
        here: Language,
    ) -> Example | None:
        ids = [token for word, _ in edited for token in word]
        if ids == target:
            return None
        target_labels = [int(origin < 0) for word, origin in edited for _ in word]
        # Words that were only moved still translate their source.
        kept = {origin if origin >= 0 else -2 - origin for _, origin in edited if origin != -1}
        word_of = np.repeat(np.arange(len(words)), [len(word) for word in words])
        best = known.argmax(1)
        source_labels = [
            int(int(word_of[best[place]]) not in kept) if known[place, best[place]] > KNOWN else -1
            for place in range(len(source))
        ]
        lost = 1 - len(kept) / len(words)
        added = sum(target_labels) / max(1, len(ids))
        if kind == "scrambled":
            share = 0.8
        elif kind == "reordered":
            share = added * 0.5
        else:
            share = max(lost, added)
        quality = max(0.0, 1.0 - (0.12 + 2.0 * share))
        if kind == "negated":
            quality = min(quality, 0.45)
        gaps = _gaps(edited, len(words)) if kind in _SHORTENING else [-1] * (len(ids) + 1)
        return Example(kind, source, ids, source_labels, target_labels, gaps, quality)


_GROSS = frozenset(
    {"wrong_sentence", "wrong_source_language", "untranslated", "foreign", "garbled", "looped"}
)


# Kinds that take words away and leave the others in their order; a word that was put in may stand for others.
_SHORTENING = frozenset({"dropped", "omitted", "truncated", "inserted", "repeated", "appended"})


def _gaps(edited: Sequence[Word], count: int) -> list[int]:
    """For each token of the words and for the end, whether words of the right translation lack before it."""
    gaps: list[int] = []
    expected = 0
    for word, origin in edited:
        gaps += [int(origin > expected), *[0] * (len(word) - 1)]
        expected = max(expected, origin + 1)
    return [*gaps, int(count > expected)]


def _overlap(left: Sequence[int], right: Sequence[int]) -> float:
    """The shared part of the smaller bag of tokens."""
    one, two = set(left), set(right)
    return len(one & two) / max(1, min(len(one), len(two)))
