"""Spoilt translations: labels, qualities, and that the same seed draws the same."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import numpy as np
import pytest
import torch

from mtcheck.training.corruptions import KINDS, Example, Language, Spoiler
from mtcheck.training.vocabulary import continuations, tokenize, train_tokenizer

if TYPE_CHECKING:
    from tokenizers import Tokenizer

NOUNS = [("bank", "Bank"), ("price", "Preis"), ("market", "Markt"), ("company", "Firma"), ("rate", "Zins")]
VERBS = [("raises", "erhöht"), ("follows", "verfolgt"), ("leaves", "verlässt"), ("watches", "beobachtet")]
NAMES = ["Berlin", "London", "Madrid", "Vienna"]
ENGLISH = [
    f"In {name} the {left} {verb} the {right} without any comment today ."
    for name in NAMES
    for left, _ in NOUNS
    for verb, _ in VERBS
    for right, _ in NOUNS
]
GERMAN = [
    f"In {name} {verb} die {left} heute ohne jeden Kommentar den {right} ."
    for name in NAMES
    for _, left in NOUNS
    for _, verb in VERBS
    for _, right in NOUNS
]


@functools.cache
def _tokenizer() -> Tokenizer:
    # Once: the trainer breaks ties between equally frequent pieces by chance.
    return train_tokenizer(ENGLISH + GERMAN + ["not nicht"] * 50, size=300)


def _spoiler(seed: int) -> Spoiler:
    tokenizer = _tokenizer()
    english = tokenize(tokenizer, ENGLISH, longest=50)
    german = tokenize(tokenizer, GERMAN, longest=50)
    continues = continuations(tokenizer)
    lexicon = torch.zeros(300, 300)
    for left, right in [*NOUNS, *VERBS, *((name, name) for name in NAMES), ("today", "heute")]:
        for one in tokenizer.encode(left).ids:
            for two in tokenizer.encode(right).ids:
                lexicon[one, two] = 1.0
    foreign = tokenize(tokenizer, ["In Vienna la banca", "en Madrid el banco sube"], longest=50)
    return Spoiler(
        Language(english, continues, tokenizer, "en"),
        Language(german, continues, tokenizer, "de"),
        lexicon=lexicon.half(),
        groups=np.zeros(len(ENGLISH), dtype=np.int64),
        weights=np.ones(len(ENGLISH)),
        foreign=[(foreign[0], [foreign[1]])],
        seed=seed,
    )


@pytest.fixture(scope="module")
def drawn() -> list[Example]:
    spoiler = _spoiler(1)
    return [spoiler.draw() for _ in range(3000)]


def test_the_same_seed_draws_the_same() -> None:
    one, two, other = _spoiler(5), _spoiler(5), _spoiler(6)
    first = [one.draw() for _ in range(50)]
    assert first == [two.draw() for _ in range(50)]
    assert first != [other.draw() for _ in range(50)]


def test_labels_fit_tokens(drawn: list[Example]) -> None:
    for example in drawn:
        assert len(example.source) == len(example.source_labels)
        assert len(example.target) == len(example.target_labels)
        assert {*example.source_labels, *example.target_labels} <= {-1, 0, 1}
        assert 0.0 <= example.quality <= 1.0


def test_nearly_every_kind_is_drawn(drawn: list[Example]) -> None:
    # The sentences are so alike that a neighbour is hardly ever unlike enough.
    assert set(KINDS) - {example.kind for example in drawn} <= {
        "wrong_sentence",
        "wrong_source_language",
        "appended",
    }


def test_clean_pairs_have_no_faults(drawn: list[Example]) -> None:
    clean = [example for example in drawn if example.kind == "clean"]
    assert all(example.quality == 1.0 for example in clean)
    assert not any(any(example.source_labels) or any(example.target_labels) for example in clean)


def test_spoilt_pairs_are_worse_than_clean_ones(drawn: list[Example]) -> None:
    assert all(example.quality < 0.9 for example in drawn if example.kind != "clean")


def test_gross_failures_have_no_quality(drawn: list[Example]) -> None:
    for example in drawn:
        if example.kind in {"untranslated", "foreign", "garbled", "looped"}:
            assert example.quality == 0.0
            assert 0 not in example.target_labels


def test_dropped_words_are_missed_on_the_source_side(drawn: list[Example]) -> None:
    dropped = [example for example in drawn if example.kind in {"dropped", "omitted", "truncated"}]
    assert all(1 not in example.target_labels for example in dropped)
    assert sum(1 in example.source_labels for example in dropped) > len(dropped) / 2


def test_repeated_words_are_marked_and_the_source_stays_covered(drawn: list[Example]) -> None:
    for example in drawn:
        if example.kind == "repeated":
            assert 1 in example.target_labels
            assert 1 not in example.source_labels


def test_longer_examples_are_not_drawn() -> None:
    spoiler = _spoiler(2)
    assert all(len(spoiler.draw(longest=14).source) <= 14 for _ in range(50))
