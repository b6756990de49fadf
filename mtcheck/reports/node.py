"""JSON data read with its place: what is not as it has to be is named, such as ``flags[3].severity``."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Word = TypeVar("Word", bound=str)
Value = TypeVar("Value")


class NodeError(ValueError):
    """A value is missing or not as it has to be; the message begins with its place."""


@dataclass(frozen=True, slots=True)
class Node:
    """A value of JSON data and where it stands; the methods raise NodeError where it does not fit."""

    value: object
    place: str = ""

    def __getitem__(self, name: str) -> Node:
        if not isinstance(self.value, dict):
            raise self.error("not an object")
        if name not in self.value:
            raise self.error(f"{name} is missing")
        return Node(self.value[name], f"{self.place}.{name}".lstrip("."))

    def get(self, name: str) -> Node | None:
        """The value of an object by its name; None where there is none of that name."""
        return self[name] if isinstance(self.value, dict) and name in self.value else None

    def error(self, message: str) -> NodeError:
        """The error that says so of this value."""
        return NodeError(f"{self.place or 'the result'}: {message}")

    def fields(self) -> list[tuple[str, Node]]:
        """The names and values of an object."""
        if not isinstance(self.value, dict):
            raise self.error("not an object")
        return [(name, self[name]) for name in self.value]

    def items(self, count: int | None = None) -> list[Node]:
        """The items of a list, which has to hold ``count`` of them if that is given."""
        if not isinstance(self.value, list) or count not in (None, len(self.value)):
            raise self.error("not a list" if count is None else f"not a list of {count}")
        return [Node(item, f"{self.place}[{index}]") for index, item in enumerate(self.value)]

    def text(self) -> str:
        """A text."""
        if not isinstance(self.value, str):
            raise self.error("not a text")
        return self.value

    def boolean(self) -> bool:
        """True or false."""
        if not isinstance(self.value, bool):
            raise self.error("neither true nor false")
        return self.value

    def number(self, low: float = -math.inf, high: float = math.inf) -> float:
        """A finite number from ``low`` to ``high``."""
        if isinstance(self.value, bool) or not isinstance(self.value, (int, float)):
            raise self.error("not a number")
        try:
            number = float(self.value)
        except OverflowError as err:
            raise self.error("too large") from err
        if not math.isfinite(number):
            raise self.error("not a finite number")
        if not low <= number <= high:
            raise self.error(f"{number:g} is out of range")
        return number

    def index(self, limit: int | None = None, *, first: int = 0) -> int:
        """A whole number from ``first``, below ``limit`` if that is given."""
        if isinstance(self.value, bool) or not isinstance(self.value, int):
            raise self.error("not a whole number")
        if self.value < first or (limit is not None and self.value >= limit):
            raise self.error(f"{str(self.value)[:20]} is out of range")
        return self.value

    def choice(self, words: Sequence[Word]) -> Word:
        """One of the words."""
        for word in words:
            if self.value == word:
                return word
        raise self.error(f"not one of {', '.join(words)}")

    def optional(self, read: Callable[[Node], Value]) -> Value | None:
        """What ``read`` makes of the value, None for null."""
        return None if self.value is None else read(self)
