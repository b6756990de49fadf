"""xCOMET-lite against the stored results of its authors' code, and its encoder against that of transformers.

``vectors/make_xcomet_lite.py`` made the vectors.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

from mtcheck.errors import ModelError
from mtcheck.scorers import deberta, layouts, load, xcomet
from tests.scorers import published

VECTORS = json.loads((Path(__file__).parent / "vectors" / "xcomet_lite.json").read_text(encoding="utf-8"))
PAIRS = published.pairs()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return published.xcomet_lite(tmp_path_factory.mktemp("lite") / "model")


def test_scores_and_spans_are_those_of_the_original(folder: Path) -> None:
    scorer = xcomet.load(folder, name="lite", device="cpu", precision="fp32")
    scores = scorer.score(PAIRS, source_language="en", target_language="de")
    assert len(scores) == len(VECTORS["scores"]) == 220
    assert [score.value for score in scores] == pytest.approx(VECTORS["scores"], abs=1e-5, rel=0)
    found = [[[n.span.start, n.span.end, n.severity] for n in score.annotations] for score in scores]
    assert found == [[span[:3] for span in spans] for spans in VECTORS["spans"]]
    assert sum(map(len, found)) > 50
    assert 3 <= sum(score.truncated for score in scores) <= 6


def test_a_score_does_not_depend_on_its_batch(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scorer = xcomet.load(folder, name="lite", device="cpu", precision="fp32")
    pairs = PAIRS[20:60]
    together = scorer.score(pairs, source_language="en", target_language="de")
    monkeypatch.setattr(xcomet, "BATCH_TOKENS", {"cpu": 1})
    alone = scorer.score(pairs, source_language="en", target_language="de")
    assert [score.value for score in alone] == pytest.approx([score.value for score in together], abs=1e-5)


@pytest.mark.parametrize("buckets", [16, 64, 256])
def test_hidden_states_are_those_of_transformers(buckets: int, tmp_path: Path) -> None:
    from transformers import DebertaV2Config, DebertaV2Model

    config = published.deberta_config(300, buckets)
    state = published.deberta_state(published.Random(5), vocab=300, buckets=buckets, prefix="")
    model = DebertaV2Model(DebertaV2Config(**config)).eval()
    model.load_state_dict(state)
    shape = deberta.shape_of(state, prefix="", place=tmp_path, config=config, encoder="x")
    ids = torch.randint(4, 300, (3, 500), generator=torch.Generator().manual_seed(1))
    mask = torch.ones(3, 500, dtype=torch.bool)
    mask[1, 40:], mask[2, 333:] = False, False
    with torch.inference_mode():
        expected = model(
            input_ids=ids.masked_fill(~mask, 0), attention_mask=mask.long(), output_hidden_states=True
        ).hidden_states
        seen: dict[int, torch.Tensor] = {}
        encoder = deberta.Encoder(state, shape)
        encoder.states(ids, mask, visit=seen.__setitem__)
        first: dict[int, torch.Tensor] = {}
        encoder.states(ids, mask, visit=first.__setitem__, first_token_only=True)
    assert sorted(seen) == list(range(len(expected)))
    for index, states in enumerate(expected):
        assert torch.allclose(seen[index][mask], states[mask], atol=1e-5)
    assert first[published.LAYERS].shape[1] == 1
    assert torch.allclose(first[published.LAYERS][:, 0], expected[-1][:, 0], atol=1e-5)


def test_its_layout_is_known_with_and_without_a_configuration(folder: Path, tmp_path: Path) -> None:
    assert layouts.family_of(folder) == "xcomet"
    bare = published.xcomet_lite(tmp_path / "bare", config=False)
    assert layouts.family_of(bare) == "xcomet"
    # The class's own word layer is 8; this model has 3 layers.
    scorer = load(str(bare), device="cpu")
    with pytest.raises(ModelError, match="has 3 layers and its word_layer is 8"):
        scorer.score([("a", "b")], source_language="en", target_language="de")


def test_softmax_whatever_the_configuration_says(folder: Path, tmp_path: Path) -> None:
    other = published.xcomet_lite(tmp_path / "model")
    config = json.loads((other / "config.json").read_text(encoding="utf-8"))
    config["layer_transformation"] = "sparsemax"
    (other / "config.json").write_text(json.dumps(config), encoding="utf-8")
    one, two = (
        xcomet.load(place, name="lite", device="cpu", precision="fp32").score(
            PAIRS[20:24], source_language="en", target_language="de"
        )
        for place in (folder, other)
    )
    assert [score.value for score in one] == [score.value for score in two]


def test_what_is_not_offered_is_refused(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no precision 'int8'"):
        xcomet.load(folder, name="lite", device="cpu", precision="int8")
    other = published.xcomet_lite(tmp_path / "model")
    config = json.loads((other / "encoder" / "config.json").read_text(encoding="utf-8"))
    config["pos_att_type"] = "c2p"
    (other / "encoder" / "config.json").write_text(json.dumps(config), encoding="utf-8")
    with pytest.raises(ModelError, match="not of mDeBERTa-v3's kind"):
        xcomet.load(other, name="lite", device="cpu", precision="fp32")


def test_a_well_known_encoder_needs_no_configuration(tmp_path: Path) -> None:
    state = published.deberta_state(published.Random(5), vocab=30, buckets=256, prefix="")
    with pytest.raises(ModelError, match="is not here"):
        deberta.shape_of(state, prefix="", place=tmp_path, config=None, encoder="someone/else")
    wide = {name: tensor.repeat(1, 3) if tensor.dim() > 1 else tensor for name, tensor in state.items()}
    shape = deberta.shape_of(
        wide, prefix="", place=tmp_path, config=None, encoder="microsoft/mdeberta-v3-base"
    )
    assert (shape.num_attention_heads, shape.buckets, shape.longest) == (12, 256, 510)
