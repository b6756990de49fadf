"""Batches for scorers: every family cuts its work here and nowhere else.

The contract: pairs come back in the order they were given, equal pairs are scored once, and a batch never
holds more than ``batch_tokens`` tokens, padding included, unless a single pair does. Where memory runs out,
batches are halved and scoring goes on.
"""

from __future__ import annotations

from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from mtcheck.scorers.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Sequence
    from concurrent.futures import Future

Item = TypeVar("Item", bound="Hashable")
Result = TypeVar("Result")


def batches_by_length(lengths: Sequence[int], *, batch_tokens: int) -> Iterator[list[int]]:
    """Lists of indices into ``lengths``, longest first, each at most ``batch_tokens`` when padded."""
    order = sorted(range(len(lengths)), key=lambda index: (-lengths[index], index))
    start = 0
    while start < len(order):
        longest = max(1, lengths[order[start]])
        count = max(1, batch_tokens // longest)
        yield order[start : start + count]
        start += count


def _halves(batch: list[int]) -> list[list[int]]:
    middle = (len(batch) + 1) // 2
    return [half for half in (batch[middle:], batch[:middle]) if half]


def _out_of_memory(err: BaseException) -> bool:
    """Whether memory ran out; torch raises a RuntimeError for it, of a kind of its own on a graphics card."""
    return (
        isinstance(err, MemoryError)
        or "out of memory" in str(err).lower()
        or ("can't allocate memory" in str(err).lower())
    )


def _free() -> None:
    import sys

    torch = sys.modules.get("torch")
    if torch is not None and torch.cuda.is_available():
        torch.cuda.empty_cache()


def score_in_batches(
    items: Sequence[Item],
    *,
    length: Callable[[Item], int],
    run: Callable[[Sequence[Item]], Sequence[Result]],
    batch_tokens: int,
    progress: Callable[[int], None] | None = None,
    items_per_pair: int = 1,
    workers: int = 1,
) -> list[Result]:
    """``run``'s result for each item, in the order of ``items``; ``run`` gets distinct items of about one
    length, from as many threads at a time as there are ``workers``.

    ``length`` is an item's number of tokens. ``progress`` is called after each batch with the number of
    pairs it answered, of which each is ``items_per_pair`` items; a :class:`Progress` is told of the tokens
    as well.
    """
    places: dict[Item, list[int]] = {}
    for place, item in enumerate(items):
        places.setdefault(item, []).append(place)
    distinct = list(places)
    found: dict[int, Result] = {}
    lengths = [length(item) for item in distinct]
    waiting = list(batches_by_length(lengths, batch_tokens=batch_tokens))[::-1]
    if isinstance(progress, Progress):
        progress.expect(len(items) // items_per_pair, sum(lengths))
    total = told = 0
    with _Workers[Result](workers if len(waiting) > 1 else 1) as at_work:
        while waiting or at_work.busy:
            while waiting and not at_work.full:
                batch = waiting.pop()
                at_work.start(batch, partial(run, [distinct[index] for index in batch]))
            batch, answer = at_work.next()
            try:
                results = answer()
            except (MemoryError, RuntimeError) as err:
                if len(batch) == 1 or not _out_of_memory(err):
                    raise
                # Half of it may fit; so may half of what comes after, which is no longer.
                waiting = [half for other in (*waiting, batch) for half in _halves(other)]
                _free()
                continue
            for index, result in zip(batch, results, strict=True):
                for place in places[distinct[index]]:
                    found[place] = result
                    total += 1
            answered = total // items_per_pair - told
            told += answered
            if isinstance(progress, Progress):
                progress.advance(answered, sum(lengths[index] for index in batch))
            elif progress is not None:
                progress(answered)
    return [found[place] for place in range(len(items))]


class _Workers(Generic[Result]):
    """Batches at work: ``count`` threads, or this one where one is enough."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._pool = ThreadPoolExecutor(count) if count > 1 else None
        self._waiting: list[tuple[list[int], Callable[[], Sequence[Result]]]] = []
        self._running: dict[Future[Sequence[Result]], list[int]] = {}

    def __enter__(self) -> _Workers[Result]:
        return self

    def __exit__(self, *_: object) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    @property
    def busy(self) -> bool:
        return bool(self._running or self._waiting)

    @property
    def full(self) -> bool:
        return len(self._running) + len(self._waiting) >= self._count

    def start(self, batch: list[int], work: Callable[[], Sequence[Result]]) -> None:
        if self._pool is None:
            self._waiting.append((batch, work))
        else:
            self._running[self._pool.submit(work)] = batch

    def next(self) -> tuple[list[int], Callable[[], Sequence[Result]]]:
        """A batch that is done, or can be done now, and what gives its results or raises its error."""
        if self._pool is None:
            return self._waiting.pop()
        done = next(iter(wait(self._running, return_when=FIRST_COMPLETED).done))
        return self._running.pop(done), done.result
