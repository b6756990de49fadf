"""Human judgements as examples: labels of tokens, agreement of translations, batches by source."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from mtcheck.training import data, judgements
from mtcheck.training.judgements import UNTOLD, Judged, Judgements, judged_examples
from mtcheck.training.vocabulary import train_tokenizer

if TYPE_CHECKING:
    from pathlib import Path

    from tokenizers import Tokenizer

PAIR = data.JudgedPair(
    dataset="wmt21_news_mqm_en-de",
    system="one",
    source="the big dog",
    target="der große Hut",
    reference="der große Hund",
    score=-5.0,
    kind="mqm_google",
)


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    # Every word is one token.
    words = "the big dog der große Hut Hund ein kleiner Kater , ."
    return train_tokenizer([words] * 20, size=120)


def test_spans_become_shares_of_the_raters(tokenizer: Tokenizer) -> None:
    pair = replace(PAIR, raters=2, spans=((10, 13, "major"), (4, 9, "neutral"), (-1, -1, "minor")))
    example = judged_examples([pair], tokenizer)[0]
    assert example.target_labels == [0.0, 0.0, 0.5]
    assert example.gap_labels == [UNTOLD] * 4


def test_tags_of_words_and_gaps(tokenizer: Tokenizer) -> None:
    pair = replace(
        PAIR,
        words=("der", "große", "Hut"),
        tags=("OK", "OK", "BAD"),
        gap_tags=("OK", "BAD", "OK", "BAD"),
    )
    example = judged_examples([pair], tokenizer)[0]
    assert example.target_labels == [0.0, 0.0, 1.0]
    assert example.gap_labels == [0.0, 1.0, 0.0, 1.0]
    assert (
        judged_examples([replace(pair, words=("die", "x", "y"))], tokenizer)[0].target_labels == [UNTOLD] * 3
    )


def test_agreement_counts_the_others_and_the_reference(tokenizer: Tokenizer) -> None:
    pairs = [
        replace(PAIR, system=name, target=target)
        for name, target in (("a", "der große Hund ."), ("b", "der große Hut"), ("c", "ein kleiner Kater"))
    ]
    first, second, third = judged_examples(pairs, tokenizer)
    assert first.agreement > second.agreement > third.agreement > 0
    # The others of "b" are "a", "c" and the reference.
    assert second.agreed == pytest.approx([2 / 3, 2 / 3, 0.0])
    assert first.agreed[-1] == UNTOLD
    alone = judged_examples([PAIR], tokenizer)[0]
    assert (alone.agreement, alone.agreed) == (UNTOLD, [UNTOLD] * 3)


def test_critical_errors_and_parts(tokenizer: Tokenizer) -> None:
    pair = replace(PAIR, kind="critical_error(0=ERR)", score=0.0, dataset="wmt21_catastrophic")
    example = judged_examples([pair], tokenizer, part="dev")[0]
    assert (example.critical, example.part) == (1.0, "dev")
    assert judged_examples([PAIR], tokenizer)[0].critical == UNTOLD


def test_kept_and_read_again(tmp_path: Path, tokenizer: Tokenizer) -> None:
    examples = judged_examples([PAIR, replace(PAIR, score=-1.0, target="ein Hund")], tokenizer)
    judgements.save(examples, tmp_path / "x.gz")
    found = judgements.load(tmp_path / "x.gz")
    assert [row.target for row in found] == [row.target for row in examples]
    assert [row.quality for row in found] == pytest.approx([row.quality for row in examples], abs=1e-4)


def _example(group: int, length: int) -> Judged:
    return Judged(
        "mlqe_pe", "train", group, False, [7] * length, [8] * length, 0.5, 1.0, -1.0, -1.0, [], [], []
    )


def test_batches_keep_sources_together_and_within_bounds() -> None:
    examples = [_example(group, 5 + group) for group in range(30) for _ in range(4)]
    for batch in Judgements(examples, seed=1).batches(tokens=400, count=10):
        assert batch
        longest = max(len(row.source) + len(row.target) for row in batch) + 3
        assert longest * len(batch) <= 400
        runs = [row.group for row in batch]
        assert all(
            runs[place] == runs[place + 1] for place in range(0, len(runs), 4) if place + 1 < len(runs)
        )
    one, two = (Judgements(examples, seed=3).batches(tokens=400, count=5) for _ in range(2))
    assert one == two
