"""Batches for scorers: every family cuts its work here and nowhere else.

The contract: pairs come back in the order they were given, equal pairs are scored once, and a batch never
holds more than ``batch_tokens`` tokens, padding included, unless a single pair does. Where memory runs out,
batches are halved and scoring goes on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

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
) -> list[Result]:
    """``run``'s result for each item, in the order of ``items``; ``run`` gets distinct items of about one
    length.

    ``length`` is an item's number of tokens. ``progress`` is called after each batch with the number of
    items it answered.
    """
    places: dict[Item, list[int]] = {}
    for place, item in enumerate(items):
        places.setdefault(item, []).append(place)
    distinct = list(places)
    found: dict[int, Result] = {}
    waiting = list(batches_by_length([length(item) for item in distinct], batch_tokens=batch_tokens))[::-1]
    while waiting:
        batch = waiting.pop()
        try:
            results = run([distinct[index] for index in batch])
        except (MemoryError, RuntimeError) as err:
            if len(batch) == 1 or not _out_of_memory(err):
                raise
            # Half of it may fit; so may half of what comes after, which is no longer.
            waiting = [half for other in (*waiting, batch) for half in _halves(other)]
            _free()
            continue
        answered = 0
        for index, result in zip(batch, results, strict=True):
            for place in places[distinct[index]]:
                found[place] = result
                answered += 1
        if progress is not None:
            progress(answered)
    return [found[place] for place in range(len(items))]
