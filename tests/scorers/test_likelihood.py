"""Translation models forced on the target: the numbers are those of the model's own loss."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mtcheck.errors import ModelError
from mtcheck.scorers import load
from tests.scorers import published

if TYPE_CHECKING:
    from pathlib import Path

PAIRS = [pair for pair in published.pairs()[21:50] if len(pair[0]) + len(pair[1]) < 300]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return published.marian(tmp_path_factory.mktemp("likelihood") / "opus-mt-tiny")


def test_scores_are_the_models_own_loss(folder: Path) -> None:
    from transformers import AutoModelForSeq2SeqLM, AutoTokenizer

    scores = load(str(folder)).score(PAIRS, source_language="en", target_language="de")
    model = AutoModelForSeq2SeqLM.from_pretrained(folder).eval()
    tokenizer = AutoTokenizer.from_pretrained(folder)
    for (source, target), score in zip(PAIRS, scores, strict=True):
        inputs = tokenizer(source, text_target=target, return_tensors="pt")
        assert score.value == pytest.approx(-model(**inputs).loss.item(), abs=1e-4)


def test_tokens_have_their_probabilities_at_their_places(folder: Path) -> None:
    source, target = PAIRS[3]
    (score,) = load(str(folder)).score([(source, target)], source_language="en", target_language="de")
    assert len(score.annotations) > 3
    ends = [note.span.end for note in score.annotations]
    assert ends == sorted(ends)
    assert max(ends) <= len(target)
    assert all(0 < note.probability <= 1 for note in score.annotations)


def test_what_did_not_fit_is_reported(folder: Path) -> None:
    long, short = load(str(folder)).score(
        [("word " * 300, "Wort"), ("word", "Wort")], source_language="en", target_language="de"
    )
    assert (long.truncated, short.truncated) == (True, False)


def test_scores_do_not_depend_on_the_batch(folder: Path) -> None:
    scorer = load(str(folder))
    together = scorer.score(PAIRS, source_language="en", target_language="de")
    alone = [scorer.score([pair], source_language="en", target_language="de")[0] for pair in PAIRS]
    assert [s.value for s in alone] == pytest.approx([s.value for s in together], abs=1e-5, rel=0)


def test_a_damaged_model_is_refused_in_one_line(folder: Path, tmp_path: Path) -> None:
    copy = tmp_path / "opus-mt-cut"
    copy.mkdir()
    for path in folder.iterdir():
        (copy / path.name).write_bytes(path.read_bytes()[: 5000 if path.suffix == ".safetensors" else None])
    with pytest.raises(ModelError, match="cannot be loaded") as caught:
        load(str(copy))
    assert "\n" not in str(caught.value)
