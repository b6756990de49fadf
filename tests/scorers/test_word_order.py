"""Word order: the comparison against hand-worked numbers, what ships, and damaged files."""

from __future__ import annotations

import math
import shutil
from typing import TYPE_CHECKING

import numpy as np
import pytest

from mtcheck.errors import ModelError
from mtcheck.scorers import bundled_dir, load
from mtcheck.scorers.word_order import FILE, STEP, Language, WordOrder, comparison
from mtcheck.scorers.word_order import load as load_tables

if TYPE_CHECKING:
    from pathlib import Path

# Six words 2..7 and the start 1; 3 follows 2 more often than chance, all else is unseen.
SIZE = 8
TABLE = Language(
    keys=np.array([2 * SIZE + 3], dtype=np.int32),
    values=np.array([40], dtype=np.int8),
    unseen=np.zeros(SIZE, dtype=np.int8),
)
WHOLE = np.zeros(SIZE, dtype=bool)


def test_comparison_by_hand() -> None:
    numbers = comparison(TABLE, WHOLE, 1, [2, 3, 4, 5, 6, 7])
    assert numbers is not None
    # One of six neighbours is worth 2.0; of the 7 * 6 - 6 possible pairs one is.
    mean, values = 2 / 6, [2.0] + [0.0] * 35
    deviation = math.sqrt(sum((value - 2 / 36) ** 2 for value in values) / 36)
    z = (mean - 2 / 36) / (deviation / math.sqrt(6))
    root = math.sqrt(6)
    assert numbers == pytest.approx((1.0, root, 6.0, 2.0, 6 * 2 / 36, z * root, z, mean * root), rel=1e-6)
    assert pytest.approx(2.0) == 40 * STEP


def test_continuations_do_not_count_as_words() -> None:
    continues = np.array([False] * 5 + [True] * 3)
    assert comparison(TABLE, continues, 1, [2, 3, 4, 5, 6, 7]) is None


def test_short_texts_and_unknown_languages_keep_their_score() -> None:
    order = WordOrder({"en": TABLE}, WHOLE, 1, (0.0,) * 8, 5.0)
    assert order.factor([2, 3, 4], "en") == 1.0
    assert order.factor([], "en") == 1.0
    assert order.factor([2, 3, 4, 5, 6, 7], "fr") == 1.0
    assert order.factor([2, 3, 4, 5, 6, 7], "en") < 0.01


SENTENCES = {
    "en": [
        "The central bank left its key interest rate unchanged and said that it would wait for more data.",
        "Analysts had expected a smaller loss after the company closed two plants in the north.",
        "The shares fell by almost four percent in early trading because investors were worried about costs.",
    ],
    "de": [
        "Die Notenbank ließ den Leitzins unverändert und erklärte, dass sie auf weitere Daten warten wolle.",
        "Analysten hatten weniger Verlust erwartet, nachdem der Konzern zwei Werke geschlossen hatte.",
        "Die Aktien fielen im frühen Handel um fast vier Prozent, weil die Anleger wegen der Kosten klagten.",
    ],
}


def _reordered(sentence: str) -> str:
    """The words in alphabetical order: an order that no rule of the language makes."""
    return " ".join(sorted(sentence.split(), key=str.lower))


@pytest.mark.parametrize("language", ["en", "de"])
def test_shipped_tables_tell_order_from_disorder(language: str) -> None:
    scorer = load()
    other = "de" if language == "en" else "en"
    pairs = list(zip(SENTENCES[other], SENTENCES[language], strict=True))
    wrong = [(source, _reordered(target)) for source, target in pairs]
    right_scores, wrong_scores = (
        [score.value for score in scorer.score(side, source_language=other, target_language=language)]
        for side in (pairs, wrong)
    )
    budget = scorer.segment_budget
    assert budget is not None
    assert min(right_scores) > budget
    assert sum(value < budget for value in wrong_scores) >= 2
    assert max(wrong_scores) < min(right_scores)


def test_damaged_tables_are_named(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes((bundled_dir() / FILE).read_bytes()[:5000])
    with pytest.raises(ModelError, match=r"word_order\.safetensors: the word-order tables are damaged"):
        load_tables(tmp_path)


def test_a_model_without_tables_has_another_signature(tmp_path: Path) -> None:
    folder = tmp_path / "model"
    shutil.copytree(bundled_dir(), folder)
    (folder / FILE).unlink()
    assert load_tables(folder) is None
    bare, whole = load(str(folder)), load()
    assert bare.signature != whole.signature
    disorder = [(SENTENCES["en"][0], _reordered(SENTENCES["de"][0]))]
    scores = [
        scorer.score(disorder, source_language="en", target_language="de")[0].value
        for scorer in (bare, whole)
    ]
    assert scores[1] < scores[0]
