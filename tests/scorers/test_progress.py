"""How far a scoring is, and how long it will take."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mtcheck.scorers.batching import score_in_batches
from mtcheck.scorers.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Sequence


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_time_is_told_by_the_work_that_is_left() -> None:
    clock = Clock()
    progress = Progress(4, clock=clock)
    assert progress.seconds_left is None
    progress.expect(4, 100)
    assert progress.seconds_left is None
    clock.now += 6
    progress.advance(1, 60)
    assert progress.seconds_left == pytest.approx(4.0)
    clock.now += 4
    progress.advance(3, 40)
    assert (progress.done, progress.seconds_left) == (4, 0)


def test_pairs_not_announced_are_taken_to_be_like_the_others() -> None:
    clock = Clock()
    progress = Progress(40, clock=clock)
    progress.expect(10, 100)
    clock.now += 5
    progress.advance(10, 100)
    # 30 pairs to come, 10 units each, 20 units a second.
    assert progress.seconds_left == pytest.approx(15.0)


def test_kept_answers_count_as_no_work() -> None:
    clock = Clock()
    progress = Progress(clock=clock)
    progress.more(20)
    progress(10)
    progress.expect(5, 50)
    clock.now += 5
    progress.advance(5, 50)
    # Of 15 pairs seen 10 cost nothing: 5 more are 5 * 50 / 15 units at 10 a second.
    assert (progress.total, progress.done) == (20, 15)
    assert progress.seconds_left == pytest.approx(5 / 3)


def test_the_engine_tells_of_its_work() -> None:
    clock = Clock()
    told: list[tuple[int, float | None]] = []
    progress = Progress(5, changed=lambda each: told.append((each.done, each.seconds_left)), clock=clock)

    def run(items: Sequence[str]) -> list[int]:
        clock.now += sum(map(len, items))
        return [len(item) for item in items]

    score_in_batches(["aaa", "b", "aaa", "cc", "b"], length=len, run=run, batch_tokens=3, progress=progress)
    # Work is that of distinct items, 3 + 2 + 1, one second each.
    assert told == [(2, 3.0), (3, 1.0), (5, 0.0)]


def test_items_that_are_half_a_pair_count_half() -> None:
    ticks: list[int] = []
    score_in_batches(
        ["a", "bb", "ccc", "dddd"],
        length=len,
        run=lambda items: [0] * len(items),
        batch_tokens=1,
        progress=ticks.append,
        items_per_pair=2,
    )
    assert ticks == [0, 1, 0, 1]
