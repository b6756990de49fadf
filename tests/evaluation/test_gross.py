"""Failures made on purpose: what they change, and that the same seed makes the same."""

from __future__ import annotations

import pytest

from mtcheck.errors import UsageError
from mtcheck.evaluation import gross
from mtcheck.evaluation.judgements import JudgedPair
from mtcheck.scorers import load

LONG = "one two three four five six seven eight"


def _pair(number: int) -> JudgedPair:
    return JudgedPair(f"source {number} {LONG}", f"ziel {number} eins zwei drei vier fünf sechs")


@pytest.mark.parametrize("kind", gross.GROSS_KINDS)
def test_every_failure_changes_the_target_and_is_the_same_each_time(kind: str) -> None:
    pairs = [_pair(number) for number in range(30)]
    spoilt = gross.spoil(pairs, kind, seed=4)
    assert spoilt == gross.spoil(pairs, kind, seed=4)
    assert sum(pair is not None for pair in spoilt) >= 25
    for pair, found in zip(pairs, spoilt, strict=True):
        if found is not None:
            assert found[0] == pair.source
            assert found[1] != pair.target


def test_wrong_sentence_is_never_another_translation_of_the_same_source() -> None:
    pairs = [JudgedPair(LONG, f"{LONG} {number}") for number in range(8)]
    assert gross.spoil(pairs, "wrong sentence") == [None] * 8


def test_short_pairs_are_no_gross_failures() -> None:
    assert gross.spoil([JudgedPair("By Reuters", "Von Reuters")], "truncated") == [None]


def test_unknown_kind_of_failure() -> None:
    with pytest.raises(UsageError, match="unknown kind of gross failure 'odd'"):
        gross.spoil([_pair(1)], "odd")


def test_detections_compare_with_the_translations_they_were_made_of() -> None:
    pairs = [_pair(number) for number in range(20)]
    fake = load("fake")

    def score(texts: object) -> list[float]:
        return [found.value for found in fake.score(texts, source_language="en", target_language="de")]  # type: ignore[arg-type]

    found = {hit.kind: hit for hit in gross.detections(pairs, score, name="fake", budget=0.3)}
    assert found["none (as translated)"].below == 0.0
    assert found["half empty"].auc == 1.0
    assert found["half empty"].below == 1.0
    assert found["scrambled"].auc == 0.5
