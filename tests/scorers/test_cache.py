"""Scores that were worked out before come from the disk, the same as they were."""

from __future__ import annotations

import multiprocessing
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from mtcheck.errors import MtcheckWarning
from mtcheck.scorers.batching import score_in_batches
from mtcheck.scorers.cache import CachedScorer
from mtcheck.scorers.fake import FakeScorer
from mtcheck.types import Annotation, Score, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path


class Counting(FakeScorer):
    """Counts the pairs that it is asked for, and annotates them."""

    def __init__(self) -> None:
        self.asked = 0

    def score(
        self,
        pairs: Sequence[tuple[str, str]],
        *,
        source_language: str,
        target_language: str,
        progress: Callable[[int], None] | None = None,
    ) -> list[Score]:
        self.asked += len(pairs)
        note = Annotation(Span(0, 1), "error", 0.5, "major")
        return [
            Score(len(target) / 7, self.signature, (note,), truncated=not source) for source, target in pairs
        ]


def score(scorer: CachedScorer, pairs: list[tuple[str, str]], to: str = "de") -> list[Score]:
    return scorer.score(pairs, source_language="en", target_language=to)


def test_a_pair_is_scored_once_and_read_back_whole(tmp_path: Path) -> None:
    pairs = [("a", "bb"), ("", "ccc"), ("a", "bb"), ("\ud800", "lone")]
    inner = Counting()
    first = score(CachedScorer(inner, tmp_path / "s.sqlite3"), pairs)
    assert inner.asked == 3
    second = CachedScorer(inner, tmp_path / "s.sqlite3")
    assert score(second, pairs) == first
    assert (inner.asked, second.hits) == (3, 4)


def test_other_languages_and_other_signatures_are_other_scores(tmp_path: Path) -> None:
    inner = Counting()
    score(CachedScorer(inner, tmp_path / "s.sqlite3"), [("a", "b")])
    score(CachedScorer(inner, tmp_path / "s.sqlite3"), [("a", "b")], to="fr")
    other = Counting()
    other.signature = "another"  # type: ignore[misc]
    score(CachedScorer(other, tmp_path / "s.sqlite3"), [("a", "b")])
    assert (inner.asked, other.asked) == (2, 1)


def test_a_file_that_is_no_database_is_passed_over_with_one_warning(tmp_path: Path) -> None:
    (tmp_path / "s.sqlite3").write_bytes(b"not a database" * 100)
    with pytest.warns(MtcheckWarning, match=r"s\.sqlite3: .*remove the file") as told:
        scores = score(CachedScorer(Counting(), tmp_path / "s.sqlite3"), [("a", "b")])
    assert scores[0].value == 1 / 7
    assert len(told) == 1


def test_a_row_that_is_no_score_is_passed_over(tmp_path: Path) -> None:
    pairs = [("a", "b")]
    kept = score(CachedScorer(Counting(), tmp_path / "s.sqlite3"), pairs)
    with closing(sqlite3.connect(tmp_path / "s.sqlite3")) as base, base:
        base.execute("UPDATE scores SET score = '{}'")
    with pytest.warns(MtcheckWarning):
        assert score(CachedScorer(Counting(), tmp_path / "s.sqlite3"), pairs) == kept


def test_the_older_scores_go_where_the_file_has_grown(tmp_path: Path) -> None:
    place = tmp_path / "s.sqlite3"
    inner = Counting()
    batches = [[(f"{turn} {index}", "x" * 9) for index in range(100)] for turn in range(40)]
    for batch in batches:
        score(CachedScorer(inner, place, largest=100_000), batch)
    assert place.stat().st_size < 200_000
    inner.asked = 0
    score(CachedScorer(inner, place, largest=100_000), batches[-1])
    assert inner.asked == 0
    score(CachedScorer(inner, place, largest=100_000), batches[0])
    assert inner.asked == 100


def _work(place: str, number: int) -> None:
    from pathlib import Path

    scorer = CachedScorer(Counting(), Path(place))
    for turn in range(20):
        score(scorer, [(f"{number} {turn} {index}", "x" * index) for index in range(10)])
        score(scorer, [(f"shared {turn} {index}", "x" * index) for index in range(10)])


def test_processes_share_a_file(tmp_path: Path) -> None:
    place = tmp_path / "s.sqlite3"
    context = multiprocessing.get_context("spawn")
    workers = [context.Process(target=_work, args=(str(place), number)) for number in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert [worker.exitcode for worker in workers] == [0, 0, 0]
    inner = Counting()
    pairs = [(f"{number} 19 {index}", "x" * index) for number in range(3) for index in range(10)]
    score(CachedScorer(inner, place), pairs)
    assert inner.asked == 0


@pytest.mark.parametrize(
    "error", [MemoryError(), RuntimeError("CUDA out of memory. Tried"), RuntimeError("can't allocate memory")]
)
def test_batches_are_halved_where_memory_runs_out(error: Exception) -> None:
    largest: list[int] = []

    def run(items: Sequence[int]) -> list[int]:
        if len(items) > 3:
            raise error
        largest.append(len(items))
        return [item * 2 for item in items]

    found = score_in_batches(list(range(20)), length=lambda _: 1, run=run, batch_tokens=20)
    assert found == [item * 2 for item in range(20)]
    assert max(largest) <= 3


def test_other_errors_and_a_single_pair_too_large_are_raised() -> None:
    def run(_: Sequence[int]) -> list[int]:
        raise RuntimeError("shapes differ")

    with pytest.raises(RuntimeError, match="shapes differ"):
        score_in_batches([1, 2], length=lambda _: 1, run=run, batch_tokens=2)

    def full(_: Sequence[int]) -> list[int]:
        raise MemoryError

    with pytest.raises(MemoryError):
        score_in_batches([1, 2], length=lambda _: 1, run=full, batch_tokens=2)
