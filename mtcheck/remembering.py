"""A dictionary that works out what it lacks and remembers it, up to a bound: news repeats its words."""

from __future__ import annotations

from typing import TypeVar

_Value = TypeVar("_Value")

# No word is longer.
_LONGEST = 100


class Remembering(dict[str, _Value]):
    """What :meth:`work_out` gives for strings; asked again, nothing is worked out.

    No more than ``most`` strings are kept, and none longer than any word is, so that a text cannot fill the
    memory.
    """

    def __init__(self, most: int) -> None:
        super().__init__()
        self._kept = most

    def work_out(self, key: str) -> _Value:
        """The value of a string that is not kept."""
        raise NotImplementedError

    def __missing__(self, key: str) -> _Value:
        value = self.work_out(key)
        if len(key) <= _LONGEST:
            if len(self) >= self._kept:
                self.clear()
            self[key] = value
        return value
