"""The bundled family: scores, signatures, damaged files, and what the shipped model must tell apart."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

import pytest

from mtcheck import __version__
from mtcheck.errors import ModelError
from mtcheck.scorers import BUNDLED, bundled_dir, load
from mtcheck.scorers import bundled as family
from tests.scorers.tiny import PAIRS, write_model

if TYPE_CHECKING:
    from pathlib import Path

    from mtcheck.scorers import Scorer


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_model(tmp_path_factory.mktemp("tiny"))


@pytest.fixture(scope="module")
def shipped() -> Scorer:
    return load(BUNDLED, device="cpu")


def _values(scorer: Scorer, pairs: list[tuple[str, str]]) -> list[float]:
    return [score.value for score in scorer.score(pairs, source_language="en", target_language="de")]


def test_signature_names_the_weights_and_the_scale(tiny: Path) -> None:
    weights = hashlib.sha256((tiny / "model.safetensors").read_bytes()).hexdigest()
    digest = hashlib.sha256(weights.encode() + (tiny / "config.json").read_bytes()).hexdigest()[:12]
    scorer = load(str(tiny), device="cpu")
    assert scorer.signature == f"tiny|{digest}|{__version__}|int8"
    scores = scorer.score(PAIRS, source_language="en", target_language="de")
    assert {score.signature for score in scores} == {scorer.signature}
    single = load(str(tiny), device="cpu", precision="fp32")
    assert single.signature == f"tiny|{digest}|{__version__}|fp32"


@pytest.mark.parametrize("precision", ["int8", "fp32"])
def test_scores_do_not_depend_on_company_or_order(
    tiny: Path, monkeypatch: pytest.MonkeyPatch, precision: str
) -> None:
    scorer = load(str(tiny), device="cpu", precision=precision)
    pairs = [*PAIRS, (PAIRS[0][0] * 4, PAIRS[0][1] * 4), PAIRS[0], ("Short.", "Kurz.")]
    together = _values(scorer, pairs)
    alone = [_values(scorer, [pair])[0] for pair in pairs]
    backwards = _values(scorer, pairs[::-1])[::-1]
    monkeypatch.setitem(family.BATCH_TOKENS, "cpu", 60)
    small = _values(scorer, pairs)
    for other in (alone, backwards, small):
        assert other == pytest.approx(together, abs=1e-5)
    assert len(set(together)) > 2


def test_empty_side_gets_the_lowest_score(tiny: Path) -> None:
    scorer = load(str(tiny), device="cpu")
    assert _values(scorer, [("", "x"), ("x", ""), ("x", " \n"), ("", "")]) == [scorer.low] * 4
    assert scorer.score([], source_language="en", target_language="de") == []


def test_a_pair_too_long_is_cut_and_says_so(tiny: Path) -> None:
    scorer = load(str(tiny), device="cpu")
    scores = scorer.score(
        [PAIRS[0], ("word " * 400, "Wort " * 10)], source_language="en", target_language="de"
    )
    assert [score.truncated for score in scores] == [False, True]


def test_unknown_language_pair(tiny: Path) -> None:
    with pytest.raises(ModelError, match="'tiny' does not score en-fr; it knows en-de, de-en"):
        load(str(tiny), device="cpu").score(PAIRS, source_language="en", target_language="fr")


@pytest.mark.parametrize("file", ["config.json", "model.safetensors", "tokenizer.json"])
@pytest.mark.parametrize("damage", ["gone", "empty", "cut", "noise"])
def test_damaged_folder_is_named_in_one_line(tmp_path: Path, file: str, damage: str) -> None:
    path = write_model(tmp_path) / file
    raw = path.read_bytes()
    if damage == "gone":
        path.unlink()
    else:
        path.write_bytes({"empty": b"", "cut": raw[: len(raw) // 2], "noise": b"\xff\x00" * 50}[damage])
    with pytest.raises(ModelError, match=rf"{file}.*install") as caught:
        load(str(tmp_path), device="cpu")
    assert "\n" not in str(caught.value)


def test_weights_of_another_size_are_refused(tmp_path: Path) -> None:
    config = write_model(tmp_path) / "config.json"
    values = json.loads(config.read_text(encoding="utf-8"))
    config.write_text(json.dumps({**values, "hidden_size": 64}), encoding="utf-8")
    with pytest.raises(ModelError, match=r"'embeddings\.word_embeddings\.weight' is absent or not"):
        load(str(tmp_path), device="cpu")


def test_unknown_device_and_precision(tiny: Path) -> None:
    with pytest.raises(ModelError, match="Unknown device 'tpu'"):
        load(str(tiny), device="tpu")
    with pytest.raises(ModelError, match="no precision 'int3'"):
        load(str(tiny), precision="int3")


GOOD = [
    (
        "The company said on Tuesday that it would cut 1,200 jobs at its plants in Spain.",
        "Das Unternehmen teilte am Dienstag mit, dass es in seinen Werken in Spanien 1.200 Stellen streicht.",
    ),
    (
        "Investors had hoped for a faster recovery after the weak second quarter.",
        "Die Anleger hatten nach dem schwachen zweiten Quartal auf eine schnellere Erholung gehofft.",
    ),
    (
        "The minister warned that higher energy prices would hurt small businesses.",
        "Der Minister warnte, dass höhere Energiepreise kleinen Unternehmen schaden würden.",
    ),
    (
        "Both banks have agreed to share the costs of the new payment system.",
        "Beide Banken haben sich darauf geeinigt, die Kosten für das neue Zahlungssystem zu teilen.",
    ),
]


def test_translations_clear_the_budget_in_both_directions(shipped: Scorer) -> None:
    budget = shipped.segment_budget
    assert budget is not None
    assert min(_values(shipped, GOOD)) > budget
    back = shipped.score(
        [(target, source) for source, target in GOOD], source_language="de", target_language="en"
    )
    assert min(score.value for score in back) > budget


@pytest.mark.parametrize("failure", ["untranslated", "wrong", "truncated", "garbled", "foreign", "looped"])
def test_gross_failures_stay_below_the_budget(shipped: Scorer, failure: str) -> None:
    spoilt = {
        "untranslated": [(source, source) for source, _ in GOOD],
        "wrong": [(GOOD[place][0], GOOD[place - 1][1]) for place in range(len(GOOD))],
        "truncated": [(source, " ".join(target.split()[:3])) for source, target in GOOD],
        "garbled": [(source, target[::-1]) for source, target in GOOD],
        "foreign": [(source, "Le ministre a annoncé hier une hausse des salaires.") for source, _ in GOOD],
        "looped": [(source, "und die Bank " * 6) for source, _ in GOOD],
    }[failure]
    budget = shipped.segment_budget
    assert budget is not None
    assert max(_values(shipped, spoilt)) < budget


def test_shuffled_words_score_lower_on_average(shipped: Scorer) -> None:
    shuffled = [(source, " ".join(sorted(target.split()))) for source, target in GOOD]
    assert sum(_values(shipped, shuffled)) < sum(_values(shipped, GOOD)) - 0.3


def test_bundled_folder_has_all_files() -> None:
    names = {path.name for path in bundled_dir().iterdir()}
    assert {"card.toml", "README.md", "config.json", "model.safetensors", "tokenizer.json"} <= names
