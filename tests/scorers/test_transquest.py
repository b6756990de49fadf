"""TransQuest against the stored results of its published code (``vectors/make_transquest.py`` made them)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mtcheck.errors import ModelError
from mtcheck.scorers import load, transquest
from tests.scorers import published

VECTORS = json.loads((Path(__file__).parent / "vectors" / "transquest.json").read_text(encoding="utf-8"))
PAIRS = published.pairs()


@pytest.fixture(scope="module")
def mono(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return published.transquest(tmp_path_factory.mktemp("transquest") / "mono", "mono")


@pytest.fixture(scope="module")
def micro(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return published.transquest(tmp_path_factory.mktemp("transquest") / "micro", "micro")


def test_scores_are_those_of_the_original(mono: Path) -> None:
    scores = load(str(mono)).score(PAIRS, source_language="en", target_language="de")
    assert len(scores) == 220
    assert [score.value for score in scores] == pytest.approx(VECTORS["mono"], abs=1e-5, rel=0)
    assert sum(score.truncated for score in scores) > 10


def test_tags_are_those_of_the_original(micro: Path) -> None:
    scorer = transquest.load_micro(micro, name="micro", device="cpu", precision="fp32")
    found = [["".join(tag[0] for tag in side) for side in both] for both in scorer.tags(PAIRS)]
    known = [place for place, expected in enumerate(VECTORS["micro"]) if expected is not None]
    assert len(known) >= 215
    assert [found[place] for place in known] == [VECTORS["micro"][place] for place in known]


def test_bad_words_and_gaps_are_annotations(micro: Path) -> None:
    scorer = transquest.load_micro(micro, name="micro", device="cpu", precision="fp32")
    target = "Die Bank  hob den Zins an."
    pair = ("The bank raised its rate.", target)
    (score,) = scorer.score([pair], source_language="en", target_language="de")
    ((_, tags),) = scorer.tags([pair])
    assert score.value == pytest.approx(tags.count("OK") / len(tags))
    assert len(score.annotations) == tags.count("BAD")
    words = {target[note.span.start : note.span.end] for note in score.annotations if note.label == "BAD"}
    assert words == {word for word, tag in zip(target.split(), tags[1::2], strict=True) if tag == "BAD"}
    assert all(len(note.span) == 0 for note in score.annotations if note.label == "gap")


def test_the_longer_side_is_cut_first() -> None:
    row, cut = transquest.joined([5] * 10, [6] * 3, longest=14)
    assert (row.count(5), row.count(6), cut) == (7, 3, True)
    row, cut = transquest.joined([5] * 10, [6] * 10, longest=14)
    assert (row.count(5), row.count(6), cut) == (5, 5, True)
    assert transquest.joined([5] * 2, [6] * 2, longest=14) == ((0, 5, 5, 2, 2, 6, 6, 2), False)


def test_a_classifier_of_several_classes_is_refused(mono: Path, tmp_path: Path) -> None:
    from safetensors.torch import load_file, save_file

    folder = tmp_path / "classes"
    folder.mkdir()
    for path in mono.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    state = load_file(folder / "model.safetensors")
    state["classifier.out_proj.weight"] = state["classifier.out_proj.weight"].repeat(3, 1)
    state["classifier.out_proj.bias"] = state["classifier.out_proj.bias"].repeat(3)
    save_file(state, folder / "model.safetensors", {"format": "pt"})
    with pytest.raises(ModelError, match="classifies into 3 classes"):
        load(str(folder))
