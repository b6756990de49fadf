"""Path patterns with ``**``, as overrides and pairs in the settings use them.

``*`` and ``?`` stay within a folder, ``**/`` stands for any number of folders, ``[abc]`` for one of the
characters. A pattern without a slash matches the name of a file in any folder. However many wildcards there
are, matching takes at most the product of the two lengths: patterns may come from anyone's settings.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_MAGIC = re.compile(r"[*?\[]")
_LONGEST = 1000
_ANY_NUMBER = "**"
Item = TypeVar("Item")
Given = TypeVar("Given")


def matches(pattern: str, path: str) -> bool:
    """Whether a path with forward slashes, relative to the settings' folder, fits the pattern."""
    return compiled(pattern).fits(path)


def fixed_part(pattern: str) -> str:
    """The folders before the first wildcard, with their slash; empty where there are none."""
    found = _MAGIC.search(pattern)
    return pattern[: pattern.rfind("/", 0, found.start() if found else None) + 1]


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern that has been read: for each folder its marks, None for any number of folders."""

    parts: tuple[tuple[str, ...] | None, ...]

    def fits(self, path: str) -> bool:
        """Whether the path fits."""
        return _fits(path.removeprefix("./").split("/"), self.parts, _name_fits, None)


@lru_cache(maxsize=1024)
def compiled(pattern: str) -> Pattern:
    """The pattern, read; ValueError says what is wrong with it."""
    pattern = pattern.removeprefix("./")
    if not pattern or len(pattern) > _LONGEST:
        raise ValueError("is empty" if not pattern else f"is longer than {_LONGEST} characters")
    names = pattern.split("/")
    if pattern.startswith("/") or ".." in names:
        raise ValueError("leads out of the settings' folder")
    if len(names) == 1 and pattern != _ANY_NUMBER:
        names = [_ANY_NUMBER, *names]
    if names[-1] == _ANY_NUMBER:
        # What is in the folder, not the folder itself.
        names.append("*")
    return Pattern(tuple(None if name == _ANY_NUMBER else _marks(name) for name in names))


def _marks(name: str) -> tuple[str, ...]:
    if _ANY_NUMBER in name:
        raise ValueError("has ** beside other characters; write it between slashes, as in a/**/b")
    marks = []
    at = 0
    while at < len(name):
        end = at + 1
        if name[at] == "[":
            end = name.find("]", at + 2) + 1
            if not end:
                raise ValueError("has a [ without its ]")
        marks.append(name[at:end])
        at = end
    return tuple(marks)


def _fits(
    given: Sequence[Given],
    wanted: Sequence[Item],
    one: Callable[[Given, Item], bool],
    any_number: Item,
) -> bool:
    """Whether the wanted items match the given ones, one each, apart from those that take any number.

    Only the last of these is ever gone back to: what an earlier one could take, the last can take as well.
    """
    at = mark = 0
    resume: tuple[int, int] | None = None
    while at < len(given):
        if mark < len(wanted) and wanted[mark] == any_number:
            mark += 1
            resume = (at, mark)
        elif mark < len(wanted) and one(given[at], wanted[mark]):
            at, mark = at + 1, mark + 1
        elif resume is not None:
            resume = (resume[0] + 1, resume[1])
            at, mark = resume
        else:
            return False
    return all(item == any_number for item in wanted[mark:])


def _name_fits(name: str, marks: tuple[str, ...] | None) -> bool:
    return marks is not None and _fits(name, marks, _character_fits, "*")


def _character_fits(character: str, mark: str) -> bool:
    if mark == "?" or mark == character:
        return True
    if len(mark) < 3 or mark[0] != "[":
        return False
    inside = mark[1:-1]
    negated = inside[0] in "!^" and len(inside) > 1
    inside = inside[1:] if negated else inside
    found = False
    at = 0
    while at < len(inside):
        if inside[at + 1 : at + 2] == "-" and at + 2 < len(inside):
            found = found or inside[at] <= character <= inside[at + 2]
            at += 3
        else:
            found = found or inside[at] == character
            at += 1
    return found != negated
