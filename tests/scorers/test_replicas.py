"""One model in several processes: the same scores in the same order, and one clear error where one fails."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from mtcheck.errors import ModelError
from mtcheck.scorers import load, replicas, xcomet
from mtcheck.scorers.cache import CachedScorer
from mtcheck.scorers.progress import Progress
from mtcheck.scorers.replicas import Recipe, ReplicatedScorer
from tests.scorers import published
from tests.scorers.tiny import write_model

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from mtcheck.types import Score

PAIRS = published.pairs()


@pytest.fixture(autouse=True)
def _cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MTCHECK_CACHE", str(tmp_path / "cache"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return published.comet(tmp_path_factory.mktemp("xcomet") / "model", "xcomet")


@pytest.fixture(scope="module")
def shared(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ReplicatedScorer]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MTCHECK_CACHE", str(tmp_path_factory.mktemp("cache")))
        scorer = ReplicatedScorer(Recipe("xcomet", str(folder), "tiny", "fp32"), ["cpu", "cpu"])
    yield scorer
    scorer.close()


def score(scorer: object, pairs: list[tuple[str, str]], **more: object) -> list[Score]:
    return scorer.score(pairs, source_language="en", target_language="de", **more)  # type: ignore[attr-defined]


@pytest.mark.parametrize("count", [1, 2, 5])
def test_shares_are_balanced_and_whole(count: int) -> None:
    lengths = [random.Random(index).randrange(500) for index in range(200)]
    parts = replicas.shares(lengths, count)
    assert sorted(index for part in parts for index in part) == list(range(200))
    sums = [sum(lengths[index] for index in part) for part in parts]
    assert max(sums) - min(sums) <= max(lengths)


def test_scores_and_spans_are_those_of_one_process(folder: Path, shared: ReplicatedScorer) -> None:
    alone = xcomet.load(folder, name="tiny", device="cpu", precision="fp32")
    pairs = [*PAIRS, *PAIRS[5:9]]
    random.Random(7).shuffle(pairs)
    one, two = score(alone, pairs), score(shared, pairs)
    assert [each.value for each in two] == pytest.approx([each.value for each in one], abs=1e-5)
    assert [[note.span for note in each.annotations] for each in two] == [
        [note.span for note in each.annotations] for each in one
    ]
    assert [each.truncated for each in two] == [each.truncated for each in one]
    assert any(each.truncated for each in two)
    assert (shared.signature, shared.low, shared.high) == (alone.signature, alone.low, alone.high)
    assert {each.signature for each in two} == {alone.signature}


def test_both_processes_work_and_progress_is_told(shared: ReplicatedScorer) -> None:
    ticks: list[int] = []
    progress = Progress(len(PAIRS))
    score(shared, PAIRS, progress=ticks.append)
    score(shared, PAIRS, progress=progress)
    assert sum(ticks) == progress.done == len(PAIRS)
    assert progress.seconds_left == 0
    assert len({worker.process.pid for worker in shared._workers}) == 2


def test_nothing_to_score_asks_nobody(shared: ReplicatedScorer) -> None:
    assert score(shared, []) == []


def test_a_worker_that_ends_is_one_error_and_the_next_call_starts_again(folder: Path) -> None:
    scorer = ReplicatedScorer(Recipe("xcomet", str(folder), "tiny", "fp32"), ["cpu", "cpu"])
    before = score(scorer, PAIRS[:30])
    processes = [worker.process for worker in scorer._workers]
    processes[1].kill()
    with pytest.raises(ModelError, match=r"^The worker on cpu ended \(signal 9\); ") as caught:
        score(scorer, PAIRS[:30])
    assert "\n" not in str(caught.value)
    assert all(process.wait(timeout=10) is not None for process in processes)
    assert score(scorer, PAIRS[:30]) == before
    processes = [worker.process for worker in scorer._workers]
    scorer.close()
    assert all(process.poll() is not None for process in processes)


def test_an_error_of_the_model_is_said_as_it_is_and_the_workers_stay(tmp_path: Path) -> None:
    (tmp_path / "model").mkdir()
    write_model(tmp_path / "model")
    recipe = Recipe("bundled", str(tmp_path / "model"), "tiny", "fp32", str(tmp_path / "model"))
    scorer = ReplicatedScorer(recipe, ["cpu", "cpu"])
    assert scorer.languages == (("en", "de"), ("de", "en"))
    assert (scorer.segment_budget, scorer.article_budget) == (0.5, 0.6)
    workers = list(scorer._workers)
    with pytest.raises(ModelError, match="'tiny' does not score en-fr"):
        scorer.score(PAIRS[:4], source_language="en", target_language="fr")
    assert len(score(scorer, PAIRS[:4])) == 4
    assert scorer._workers == workers
    scorer.close()


@pytest.mark.parametrize(
    ("family", "devices", "said"),
    [
        ("comet", ["cpu", "cpu"], "is an XCOMET model"),
        ("xcomet", ["cpu", "cuda:99"], "Device 'cuda:99' is not there"),
    ],
)
def test_a_model_that_cannot_be_loaded_is_the_error_of_its_family(
    folder: Path, family: str, devices: list[str], said: str
) -> None:
    with pytest.raises(ModelError, match=said):
        ReplicatedScorer(Recipe(family, str(folder), "tiny", "fp32"), devices)


def test_all_cards_are_used_where_there_are_several(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replicas, "no_card", lambda: False)
    monkeypatch.setattr("torch.cuda.is_available", lambda: True)
    monkeypatch.setattr("torch.cuda.device_count", lambda: 3)
    assert replicas.devices_of("cuda") == replicas.devices_of("auto") == ["cuda:0", "cuda:1", "cuda:2"]
    assert replicas.devices_of("cuda:1") == ["cuda:1"]
    assert replicas.devices_of("cpu") == ["cpu"]
    monkeypatch.undo()
    monkeypatch.setenv("MTCHECK_CACHE", str(folder.parent / "own"))
    monkeypatch.setattr(replicas, "devices_of", lambda device: ["cpu", "cpu"])
    scorer = load(str(folder), device="cuda", cache=True)
    assert isinstance(scorer, CachedScorer)
    inner = scorer._scorer
    assert isinstance(inner, ReplicatedScorer)
    assert len(score(scorer, PAIRS[:6])) == 6
    inner.close()
    # A model that one process is enough for stays in this one.
    assert not isinstance(load("bundled", device="cpu"), ReplicatedScorer)
