"""Batches: order, duplicates, token budget."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest

from mtcheck.scorers.batching import batches_by_length, score_in_batches

if TYPE_CHECKING:
    from collections.abc import Sequence


def test_batches_are_cut_by_padded_tokens() -> None:
    assert list(batches_by_length([2, 5, 1, 4, 4], batch_tokens=10)) == [[1, 3], [4, 0], [2]]


@pytest.mark.parametrize("budget", [1, 7, 10, 100])
def test_no_batch_exceeds_the_budget_unless_one_item_does(budget: int) -> None:
    lengths = [3, 9, 1, 4, 4, 12, 7, 2]
    batches = list(batches_by_length(lengths, batch_tokens=budget))
    assert sorted(index for batch in batches for index in batch) == list(range(len(lengths)))
    for batch in batches:
        padded = max(lengths[index] for index in batch) * len(batch)
        assert padded <= budget or len(batch) == 1


def test_order_is_restored_and_equal_items_are_run_once() -> None:
    seen: list[str] = []
    ticks: list[int] = []

    def run(items: Sequence[str]) -> list[int]:
        seen.extend(items)
        return [len(item) for item in items]

    items = ["aaa", "b", "aaa", "cc", "b"]
    found = score_in_batches(items, length=len, run=run, batch_tokens=3, progress=ticks.append)
    assert found == [3, 1, 3, 2, 1]
    assert sorted(seen) == ["aaa", "b", "cc"]
    assert sum(ticks) == 5


def test_nothing_to_score() -> None:
    assert score_in_batches([], length=len, run=lambda items: [0] * len(items), batch_tokens=5) == []


@pytest.mark.parametrize("workers", [1, 2, 5])
def test_several_threads_find_what_one_finds(workers: int) -> None:
    items = [letter * size for letter in "abcde" for size in (3, 1, 4, 1, 5, 9, 2, 6)]
    ticks: list[int] = []
    most = 0
    at_work = 0
    lock = threading.Lock()

    def run(batch: Sequence[str]) -> list[str]:
        nonlocal most, at_work
        with lock:
            at_work += 1
            most = max(most, at_work)
        time.sleep(0.002)
        with lock:
            at_work -= 1
        if len(batch) > 2:
            raise MemoryError
        return [item.upper() for item in batch]

    found = score_in_batches(
        items, length=len, run=run, batch_tokens=12, progress=ticks.append, workers=workers
    )
    assert found == [item.upper() for item in items]
    assert sum(ticks) == len(items)
    assert most <= workers
    assert most > 1 or workers == 1


@pytest.mark.parametrize("workers", [1, 3])
def test_an_error_of_a_batch_is_the_caller_s(workers: int) -> None:
    def run(batch: Sequence[str]) -> list[int]:
        raise RuntimeError(f"broken at {batch[0]}")

    with pytest.raises(RuntimeError, match="broken at"):
        score_in_batches(["aa", "b", "cc"], length=len, run=run, batch_tokens=1, workers=workers)
