"""How far a scoring has come and how long it will still take.

Pairs differ in length by a hundredfold, and long ones are scored first: time is told by the work that is
left (tokens), not by the number of pairs. Nothing is drawn here; ``changed`` is told, and the command line
draws.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Progress:
    """Counts what is done of ``total`` pairs (None before any are known), from any thread.

    Takes the place of a plain callback: called with the number of pairs done since the last call. Scorers
    that know the work behind their pairs announce it with :meth:`expect` and tell :meth:`advance` of it.
    """

    def __init__(
        self,
        total: int | None = None,
        *,
        changed: Callable[[Progress], None] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.total, self.done = total, 0
        self._changed, self._clock = changed, clock
        self._lock = threading.Lock()
        self._announced = 0  # pairs whose work is known, done or not
        self._unweighed = 0  # pairs done without work: kept answers and the like
        self._work = self._worked = 0.0
        self._begun: float | None = None

    def __call__(self, pairs: int) -> None:
        """Some pairs are done that no work was announced for."""
        self._add(pairs, None)

    def more(self, pairs: int) -> None:
        """More pairs are to come than ``total`` knew of."""
        with self._lock:
            self.total = (self.total or 0) + pairs

    def expect(self, pairs: int, work: float) -> None:
        """Announces pairs and the work that they are, in any unit that stays the same."""
        with self._lock:
            if self._begun is None:
                self._begun = self._clock()
            self._announced += pairs
            self._work += work

    def advance(self, pairs: int, work: float) -> None:
        """Announced pairs are done, and the work behind them."""
        self._add(pairs, work)

    def _add(self, pairs: int, work: float | None) -> None:
        with self._lock:
            self.done += pairs
            if work is None:
                self._unweighed += pairs
            else:
                self._worked += work
        if self._changed is not None:
            self._changed(self)

    @property
    def seconds_left(self) -> float | None:
        """The estimated seconds to the end, from the rate so far; None before there is one.

        Pairs that nothing is known of yet are taken to be as much work as those before them were.
        """
        with self._lock:
            if self._begun is None or self._worked <= 0:
                return None
            seen = self._announced + self._unweighed
            unseen = max((self.total or 0) - seen, 0)
            left = max(self._work - self._worked, 0.0) + unseen * self._work / seen
            return (self._clock() - self._begun) * left / self._worked
