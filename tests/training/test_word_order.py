"""Word-order tables made from a toy language."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import numpy as np
import pytest

from mtcheck.scorers.word_order import load
from mtcheck.training.vocabulary import continuations, tokenize, train_tokenizer
from mtcheck.training.word_order import make, regression

if TYPE_CHECKING:
    from pathlib import Path


def sentence(rng: random.Random) -> str:
    """Noun phrases in a fixed order; any other order breaks the grammar."""
    parts = []
    for _ in range(3):
        parts += [
            rng.choice(("the", "a")),
            rng.choice(("old", "new", "big")),
            rng.choice(("bank", "plant", "firm")),
        ]
        parts.append(rng.choice(("saw", "bought", "left")))
    return " ".join(parts)


def test_tables_tell_the_grammar_from_shuffled_words(tmp_path: Path) -> None:
    rng = random.Random(1)
    texts = [sentence(rng) for _ in range(400)]
    tokenizer = train_tokenizer(texts, size=300)
    tables = {"en": tokenize(tokenizer, texts[:300], longest=50)}
    make(tables, continuations(tokenizer), tokenizer, {"en": texts[300:350]}, tmp_path)
    loaded = load(tmp_path)
    assert loaded is not None
    order, _ = loaded

    def factor(text: str) -> float:
        return order.factor(tokenizer.encode(text, add_special_tokens=False).ids, "en")

    unseen = texts[350:]
    assert np.mean([factor(text) > 0.5 for text in unseen]) > 0.95
    assert np.mean([factor(" ".join(sorted(text.split()))) < 0.5 for text in unseen]) > 0.95


def test_regression_separates() -> None:
    generator = np.random.default_rng(0)
    right = np.column_stack([np.ones(500), generator.normal(1.0, 1.0, 500)])
    wrong = np.column_stack([np.ones(500), generator.normal(-1.0, 1.0, 500)])
    weights = regression(right, wrong)
    # Two normals a distance 2 apart with unit variance: the log odds have slope 2 and pass through 0.
    assert weights[1] == pytest.approx(2.0, abs=0.3)
    assert weights[0] == pytest.approx(0.0, abs=0.2)
