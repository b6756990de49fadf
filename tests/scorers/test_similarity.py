"""Sentence embeddings against stored results of sentence-transformers (``vectors/make_similarity.py``)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mtcheck.errors import ModelError
from mtcheck.scorers import load
from tests.scorers import published

VECTORS = json.loads((Path(__file__).parent / "vectors" / "similarity.json").read_text(encoding="utf-8"))
PAIRS = published.pairs()


@pytest.mark.parametrize("pooling", sorted(VECTORS))
def test_scores_are_those_of_the_original(pooling: str, tmp_path: Path) -> None:
    folder = published.sentence_embeddings(tmp_path / "m", pooling=pooling, dense=pooling == "mean_tokens")
    scores = load(str(folder)).score(PAIRS, source_language="en", target_language="de")
    assert [score.value for score in scores] == pytest.approx(VECTORS[pooling], abs=1e-5, rel=0)
    assert sum(score.truncated for score in scores) >= 6


def test_an_unknown_module_is_refused(tmp_path: Path) -> None:
    folder = published.sentence_embeddings(tmp_path / "m")
    modules = json.loads((folder / "modules.json").read_text(encoding="utf-8"))
    modules[1]["type"] = "sentence_transformers.models.CNN"
    (folder / "modules.json").write_text(json.dumps(modules), encoding="utf-8")
    with pytest.raises(ModelError, match="unknown module 'CNN'"):
        load(str(folder))


def test_a_module_outside_the_folder_is_not_followed(tmp_path: Path) -> None:
    folder = published.sentence_embeddings(tmp_path / "m")
    modules = json.loads((folder / "modules.json").read_text(encoding="utf-8"))
    modules[0]["path"] = "../../etc"
    (folder / "modules.json").write_text(json.dumps(modules), encoding="utf-8")
    with pytest.raises(ModelError, match="leads elsewhere"):
        load(str(folder))
