"""The trivial scorers: what they see, and what they must not."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from mtcheck.evaluation.controls import controls, reference_metrics, surface
from mtcheck.evaluation.judgements import JudgedPair
from mtcheck.evaluation.statistics import codes, pearson

WORDS = "the bank said its profit rose on Tuesday while shares fell in early trade".split()


def _pairs(count: int, *, translations: int = 1) -> list[JudgedPair]:
    """Rows of which people like short sources, and short targets even more."""
    rng = random.Random(count)
    pairs = []
    for _ in range(count):
        source = " ".join(rng.choices(WORDS, k=rng.randrange(3, 40)))
        for _ in range(translations):
            target = " ".join(rng.choices(WORDS, k=rng.randrange(3, 40)))
            score = -float(len(source)) - 2.0 * len(target) + rng.random()
            pairs.append(JudgedPair(source, target, score, item=source))
    return pairs


def test_by_hand() -> None:
    pairs = [JudgedPair("abcd", "abcd", 1.0), JudgedPair("ab", "abc", 0.0), JudgedPair("a", "a", 2.0)]
    found = controls(pairs, seed=0)
    assert found["minus source length"] == [-4.0, -2.0, -1.0]
    assert found["minus target length"] == [-4.0, -3.0, -1.0]
    # The usual ratio is 1; only the second is off, and by log(4 / 3).
    assert found["length ratio"] == pytest.approx([0.0, -0.2876820724517809, 0.0])


def test_same_seed_same_values() -> None:
    pairs = _pairs(40)
    assert controls(pairs, seed=1) == controls(pairs, seed=1)
    assert controls(pairs, seed=1)["random"] != controls(pairs, seed=2)["random"]


def test_one_side_alone_finds_what_is_in_it() -> None:
    pairs = _pairs(200)
    human = [pair.score or 0.0 for pair in pairs]
    found = controls(pairs, seed=0)
    source, target = pearson(found["source only"], human), pearson(found["target only"], human)
    assert source is not None
    assert target is not None
    assert 0.3 < source < target
    assert target > 0.8


def test_source_only_never_orders_translations_of_one_source() -> None:
    pairs = _pairs(50, translations=4)
    guesses: dict[str, set[float]] = {}
    for pair, value in zip(pairs, controls(pairs, seed=0)["source only"], strict=True):
        guesses.setdefault(pair.source, set()).add(value)
    assert all(len(values) == 1 for values in guesses.values())


def test_the_guess_for_an_item_does_not_know_its_own_score() -> None:
    pairs = _pairs(60)
    changed = [replace(pairs[0], score=1e6), *pairs[1:]]
    for name in ("source only", "target only"):
        assert controls(pairs, seed=0)[name][0] == controls(changed, seed=0)[name][0]


def test_other_translations_of_the_item_do_not_make_a_word_usual() -> None:
    agreed = ["sun here", "sun there", "moon here"]
    features = surface(agreed, codes(["a", "a", "a"]))
    assert (features[:, 5:7] == 0).all()
    apart = surface(agreed, codes(["a", "b", "c"]))
    assert apart[2, 6] > apart[0, 5] > 0


@pytest.mark.parametrize("pairs", [[], [JudgedPair("", "", 0.0)], _pairs(2), _pairs(1, translations=3)])
def test_few_rows(pairs: list[JudgedPair]) -> None:
    found = controls(pairs, seed=0)
    assert all(len(values) == len(pairs) for values in found.values())


def test_reference_metrics_want_a_reference_for_every_row() -> None:
    with_reference = JudgedPair("a", "the cat sat on the mat", 1.0, "the cat sat on the mat")
    assert reference_metrics([with_reference, JudgedPair("a", "b", 1.0)]) == {}
    other = replace(with_reference, target="the dog sat on the mat")
    found = reference_metrics([with_reference, other])
    assert list(found) == ["BLEU with reference", "chrF with reference", "TER with reference"]
    for values, _ in found.values():
        assert values[0] > values[1]
    # One edit in six words, and higher is better.
    assert found["TER with reference"][0] == pytest.approx([0.0, -100 / 6])
    assert found["BLEU with reference"][1].startswith("BLEU|nrefs:1|case:mixed|eff:yes|tok:13a")
