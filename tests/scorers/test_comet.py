"""COMET and XCOMET against the stored results of unbabel-comet (``vectors/make_comet.py`` made them)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mtcheck.errors import ModelError
from mtcheck.scorers import comet, load, xcomet
from tests.scorers import published

if TYPE_CHECKING:
    from mtcheck.scorers.comet import CometScorer

VECTORS = json.loads((Path(__file__).parent / "vectors" / "comet.json").read_text(encoding="utf-8"))["models"]
PAIRS = published.pairs()


@pytest.fixture(autouse=True)
def _cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MTCHECK_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))


def scorer_of(folder: Path, name: str) -> CometScorer:
    published.comet(folder, name)
    module = xcomet if name.startswith("xcomet") else comet
    return module.load(folder, name=name, device="cpu", precision="fp32")


@pytest.mark.parametrize("name", sorted(VECTORS))
def test_scores_are_those_of_the_original(name: str, tmp_path: Path) -> None:
    scores = scorer_of(tmp_path / "model", name).score(PAIRS, source_language="en", target_language="de")
    expected = VECTORS[name]["scores"]
    assert len(scores) == len(expected) == 220
    assert [score.value for score in scores] == pytest.approx(expected, abs=1e-5, rel=0)


@pytest.mark.parametrize("name", ["xcomet", "xcomet-patch"])
def test_error_spans_are_those_of_the_original(name: str, tmp_path: Path) -> None:
    scores = scorer_of(tmp_path / "model", name).score(PAIRS, source_language="en", target_language="de")
    found = [[[n.span.start, n.span.end, n.severity] for n in score.annotations] for score in scores]
    assert found == [[span[:3] for span in spans] for spans in VECTORS[name]["spans"]]
    assert sum(len(spans) for spans in found) > 50
    sure = [note.probability for score in scores for note in score.annotations]
    assert sure == pytest.approx([s[3] for spans in VECTORS[name]["spans"] for s in spans], abs=1e-5)


def test_a_span_that_runs_to_the_end_is_kept_where_that_is_asked_for(tmp_path: Path) -> None:
    published.comet(tmp_path / "model", "xcomet")
    lost = xcomet.load(tmp_path / "model", name="x", device="cpu", precision="fp32")
    mended = xcomet.load(tmp_path / "model", name="x", device="cpu", precision="fp32", close_spans=True)
    assert lost.signature != mended.signature
    before, after = (
        scorer.score(PAIRS, source_language="en", target_language="de") for scorer in (lost, mended)
    )
    more = [
        (one, two)
        for one, two in zip(before, after, strict=True)
        if len(two.annotations) > len(one.annotations)
    ]
    assert more
    assert all(two.value <= one.value for one, two in more)


def test_what_did_not_fit_is_reported(tmp_path: Path) -> None:
    scores = scorer_of(tmp_path / "model", "kiwi").score(PAIRS, source_language="en", target_language="de")
    cut = [pair for pair, score in zip(PAIRS, scores, strict=True) if score.truncated]
    assert 3 <= len(cut) <= 5
    assert all(len(source) + len(target) > 1000 for source, target in cut)


def test_the_patch_of_sparsemax_changes_the_layer_weights(tmp_path: Path) -> None:
    patched, plain = scorer_of(tmp_path / "a", "kiwi"), scorer_of(tmp_path / "b", "kiwi-sparse")
    assert (patched._settings.sparse, plain._settings.sparse) == (False, True)


def test_scores_do_not_depend_on_the_batch(tmp_path: Path) -> None:
    scorer = scorer_of(tmp_path / "model", "kiwi")
    together = scorer.score(PAIRS[:40], source_language="en", target_language="de")
    turned = scorer.score(PAIRS[:40][::-1], source_language="en", target_language="de")[::-1]
    alone = [scorer.score([pair], source_language="en", target_language="de")[0] for pair in PAIRS[:40]]
    for other in (turned, alone):
        assert [score.value for score in other] == pytest.approx(
            [score.value for score in together], abs=1e-5, rel=0
        )


def test_a_folder_is_recognised_and_converted_once(tmp_path: Path) -> None:
    folder = published.comet(tmp_path / "model", "kiwi")
    first = load(str(folder))
    copies = list((tmp_path / "cache" / "converted").glob("*.safetensors"))
    assert len(copies) == 1
    second = load(str(folder))
    assert first.signature == second.signature
    pair = PAIRS[30:31]
    one, two = (s.score(pair, source_language="en", target_language="de") for s in (first, second))
    assert one == two


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda folder: (folder / "hparams.yaml").unlink(), "holds no model that is known"),
        (lambda folder: (folder / "checkpoints/model.ckpt").unlink(), "model.ckpt: is not there"),
        (lambda folder: (folder / "checkpoints/model.ckpt").write_bytes(b"PK\x03\x04cut"), "damaged or cut"),
        (lambda folder: (folder / "encoder/tokenizer.json").write_text("{"), "tokenizer is damaged"),
        (
            lambda folder: (folder / "hparams.yaml").write_text("class_identifier: regression_metric"),
            "scores against a reference",
        ),
        (
            lambda folder: (folder / "hparams.yaml").write_text("!!python/object:os.system {}"),
            "is no plain YAML",
        ),
    ],
)
def test_damaged_folders_are_refused_in_one_line(change: object, message: str, tmp_path: Path) -> None:
    folder = published.comet(tmp_path / "model", "kiwi")
    change(folder)  # type: ignore[operator]
    with pytest.raises(ModelError) as caught:
        load(str(folder))
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_cut_checkpoint_is_refused(tmp_path: Path) -> None:
    folder = published.comet(tmp_path / "model", "kiwi")
    path = folder / "checkpoints" / "model.ckpt"
    path.write_bytes(path.read_bytes()[:-5000])
    with pytest.raises(ModelError, match="damaged or cut short"):
        load(str(folder))


def test_a_pickle_that_would_run_code_is_not_executed(tmp_path: Path) -> None:
    import os
    import pickle

    class Evil:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return os.mkdir, (str(tmp_path / "executed"),)

    folder = published.comet(tmp_path / "model", "kiwi")
    (folder / "checkpoints" / "model.ckpt").write_bytes(pickle.dumps({"state_dict": Evil()}))
    with pytest.raises(ModelError, match=r"not executed|damaged"):
        load(str(folder))
    assert not (tmp_path / "executed").exists()


def test_an_encoder_that_is_not_here_is_named_with_the_remedy(tmp_path: Path) -> None:
    import shutil

    folder = published.comet(tmp_path / "model", "kiwi")
    shutil.rmtree(folder / "encoder")
    with pytest.raises(ModelError, match="hf download"):
        load(str(folder))


def test_xcomet_arithmetic() -> None:
    assert xcomet.mqm_score([]) == 1.0
    assert xcomet.mqm_score(["minor", "major", "critical"]) == pytest.approx((25 - 16) / 25)
    assert xcomet.mqm_score(["critical"] * 3) == 0.0
    assert xcomet.combined(1.3, 1.0) == pytest.approx(1.0)
    assert xcomet.combined(-0.5, 0.0) == pytest.approx(-0.39)


# Regression value, severities and score of XCOMET-XL and -XXL, as Unbabel's own consistency test has them.
PUBLISHED = [
    (0.8037511110305786, ["critical"], 0.7589257955551147),
    (0.9925445318222046, [], 0.9941847324371338),
    (0.444923996925354, ["critical", "critical", "critical"], 0.34704071283340454),
    (0.8730247020721436, ["major"], 0.8569592237472534),
    (0.9540609121322632, ["minor", "minor"], 0.9465675354003906),
    (0.9834171533584595, ["minor"], 0.9782653450965881),
    (1.0, [], 1.0),
    (0.17115630209445953, ["critical"], 0.2655019164085388),
    (0.49605831503868103, ["critical"], 0.5189254283905029),
]


@pytest.mark.parametrize(("regression", "severities", "score"), PUBLISHED)
def test_published_scores_follow_from_their_parts(
    regression: float, severities: list[str], score: float
) -> None:
    assert xcomet.combined(regression, xcomet.mqm_score(severities)) == pytest.approx(score, abs=1e-6)


def test_whole_numbers_keep_the_order_of_scores_and_say_so(tmp_path: Path) -> None:
    folder = published.comet(tmp_path / "model", "kiwi")
    exact = comet.load(folder, name="kiwi", device="cpu", precision="fp32")
    whole = comet.load(folder, name="kiwi", device="cpu", precision="int8")
    assert whole.signature.endswith("int8")
    pairs = PAIRS[21:120]
    one, two = (scorer.score(pairs, source_language="en", target_language="de") for scorer in (exact, whole))
    ranks = [sorted(range(len(pairs)), key=lambda at, s=scores: s[at].value) for scores in (one, two)]  # type: ignore[misc]
    places = [{at: rank for rank, at in enumerate(order)} for order in ranks]
    apart = sum((places[0][at] - places[1][at]) ** 2 for at in range(len(pairs)))
    spearman = 1 - 6 * apart / (len(pairs) * (len(pairs) ** 2 - 1))
    assert spearman > 0.95
    assert [score.value for score in one] != [score.value for score in two]
