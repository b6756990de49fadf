"""MetricX against the stored results of its published code (``vectors/make_metricx.py`` made them)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mtcheck.errors import ModelError
from mtcheck.scorers import load, metricx
from tests.scorers import published

VECTORS = json.loads((Path(__file__).parent / "vectors" / "metricx.json").read_text(encoding="utf-8"))
PAIRS = published.pairs()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return published.metricx(tmp_path_factory.mktemp("metricx") / "metricx-24-tiny")


@pytest.mark.parametrize("version", sorted(VECTORS))
def test_scores_are_those_of_the_original(version: str, folder: Path) -> None:
    scorer = metricx.load(folder, name="tiny", device="cpu", precision="fp32")
    scorer._version = metricx.VERSIONS[version]
    found = [score.value for score in scorer.score(PAIRS, source_language="en", target_language="de")]
    assert len(found) == 220
    assert found == pytest.approx(VECTORS[version], abs=1e-5, rel=0)


def test_scale_runs_downwards(folder: Path) -> None:
    scorer = load(str(folder))
    assert (scorer.low, scorer.high) == (25.0, 0.0)
    assert scorer.signature.endswith("prompt 24")


def test_the_generation_is_told_by_the_name(tmp_path: Path) -> None:
    assert metricx.version_of(tmp_path / "metricx-23-qe-large-v2p0", {}, None).name == "23"
    assert (
        metricx.version_of(tmp_path / "anything", {"_name_or_path": "google/metricx-23-qe-xl"}, None).name
        == "23"
    )
    assert metricx.version_of(tmp_path / "metricx-24-hybrid-xl-v2p6", {}, None).name == "24"


def test_what_did_not_fit_is_reported(folder: Path) -> None:
    scorer = load(str(folder))
    text = "word " * 1600
    long, short = scorer.score([(text, "Wort"), ("word", "Wort")], source_language="en", target_language="de")
    assert (long.truncated, short.truncated) == (True, False)


def test_scores_do_not_depend_on_the_batch(folder: Path) -> None:
    scorer = load(str(folder))
    together = scorer.score(PAIRS[20:50], source_language="en", target_language="de")
    alone = [scorer.score([pair], source_language="en", target_language="de")[0] for pair in PAIRS[20:50]]
    assert [s.value for s in alone] == pytest.approx([s.value for s in together], abs=1e-5, rel=0)


def test_damaged_weights_are_refused_in_one_line(folder: Path, tmp_path: Path) -> None:
    copy = tmp_path / "metricx-24-cut"
    copy.mkdir()
    for path in folder.iterdir():
        (copy / path.name).write_bytes(
            path.read_bytes()[: 1_000_000 if path.suffix == ".safetensors" else None]
        )
    with pytest.raises(ModelError, match="damaged or cut short") as caught:
        load(str(copy))
    assert "\n" not in str(caught.value)
