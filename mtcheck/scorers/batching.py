"""Batches for scorers: every family cuts its work here and nowhere else.

The contract: pairs come back in the order they were given, equal pairs are scored once, and a batch never
holds more than ``batch_tokens`` tokens, padding included, unless a single pair does. Where memory runs out,
batches are halved and scoring goes on.
"""

from __future__ import annotations

from concurrent.futures import FIRST_COMPLETED, Executor, Future, ThreadPoolExecutor, wait
from typing import TYPE_CHECKING, Any, TypeVar

from mtcheck.scorers.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Sequence

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
    at_once = workers if len(waiting) > 1 else 1
    running: dict[Future[Sequence[Result]], list[int]] = {}
    with ThreadPoolExecutor(at_once) if at_once > 1 else _ThisThread() as pool:
        while waiting or running:
            while waiting and len(running) < at_once:
                batch = waiting.pop()
                running[pool.submit(run, [distinct[index] for index in batch])] = batch
            done = next(iter(wait(running, return_when=FIRST_COMPLETED).done))
            batch = running.pop(done)
            try:
                results = done.result()
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


class _ThisThread(Executor):
    """Does what it is given at once, where one thread is enough: an interrupt need not wait for another."""

    def submit(self, work: Callable[..., Any], /, *arguments: Any, **named: Any) -> Future[Any]:
        done: Future[Any] = Future()
        try:
            done.set_result(work(*arguments, **named))
        except Exception as err:  # whoever asks for the result has it
            done.set_exception(err)
        return done
