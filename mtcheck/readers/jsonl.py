"""JSON lines of segment pairs: ``{"id": ..., "source": "...", "target": "..."}``, one object a line.

Further keys are passed over; ``source_lang`` and ``target_lang`` name the languages. The object is read
member by member so that each text keeps the place of every character, escapes included.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, cast

from mtcheck.errors import FormatError
from mtcheck.readers.aligned import Cell, Row
from mtcheck.types import Anchor, Span

if TYPE_CHECKING:
    from collections.abc import Callable

_SPACE = re.compile(r"[ \t\n\r]*")
_ESCAPE = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.")
_SURROGATE = re.compile("[\ud800-\udfff]")
_DECODER = json.JSONDecoder()
# Exported, though not in the type stubs: the string and where it ends, from just after the opening mark.
_scan_string = cast("Callable[[str, int, bool], tuple[str, int]]", vars(json.decoder)["scanstring"])
_KINDS = {dict: "an object", list: "a list", bool: "a truth value", int: "a number", float: "a number"}


def row(line: str, place: str) -> Row:
    """The pair in a line; ``place`` (``file:line``) begins the message where it is not one."""
    members = _members(line, place)
    texts: dict[str, Cell] = {}
    for key in ("source", "target"):
        if key not in members:
            raise FormatError(f'{place}: no "{key}" in this object; each line needs "source" and "target"')
        value, start, end = members[key]
        if not isinstance(value, str):
            kind = _KINDS.get(type(value), "null")
            raise FormatError(f'{place}: "{key}" is {kind}, not a string')
        texts[key] = _cell(value, line, start, end, place)
    languages = [_language(members, key, place) for key in ("source_lang", "target_lang")]
    return Row(_id(members, place), texts["source"], texts["target"], languages[0], languages[1])


def _id(members: dict[str, tuple[object, int, int]], place: str) -> str | int | float | None:
    value = members["id"][0] if "id" in members else None
    if value is None or (isinstance(value, str | int | float) and not isinstance(value, bool)):
        return value
    raise FormatError(f'{place}: "id" is {_KINDS.get(type(value), "null")}, not a string or a number')


def _language(members: dict[str, tuple[object, int, int]], key: str, place: str) -> str | None:
    value = members[key][0] if key in members else None
    if value is None or isinstance(value, str):
        return value or None
    raise FormatError(
        f'{place}: "{key}" is {_KINDS.get(type(value), "null")}, not a language tag such as "en"'
    )


def _members(line: str, place: str) -> dict[str, tuple[object, int, int]]:
    """Each member of the object in ``line`` with the span its value takes; the last of a name counts."""
    try:
        return _scan(line)
    except RecursionError as err:
        raise FormatError(f"{place}: nested too deeply to be a segment pair") from err
    except json.JSONDecodeError as err:
        raise FormatError(f"{place}:{err.pos + 1}: not valid JSON: {err.msg}") from err
    except StopIteration as err:
        raise FormatError(f"{place}:{err.value + 1}: not valid JSON: expected a value") from err
    except ValueError as err:
        raise FormatError(f"{place}: holds a number of too many digits") from err


def _scan(line: str) -> dict[str, tuple[object, int, int]]:
    members: dict[str, tuple[object, int, int]] = {}
    at = _skip(line, 0)
    if line[at : at + 1] != "{":
        raise json.JSONDecodeError('expected an object with "source" and "target"', line, at)
    at = _skip(line, at + 1)
    while line[at : at + 1] != "}":
        if line[at : at + 1] != '"':
            raise json.JSONDecodeError("expected a name in double quotes", line, at)
        key, at = _scan_string(line, at + 1, True)
        at = _skip(line, at)
        if line[at : at + 1] != ":":
            raise json.JSONDecodeError("expected ':'", line, at)
        start = _skip(line, at + 1)
        value, at = _DECODER.raw_decode(line, start)
        members[key] = (value, start, at)
        at = _skip(line, at)
        if line[at : at + 1] == ",":
            at = _skip(line, at + 1)
            if line[at : at + 1] == "}":
                raise json.JSONDecodeError("expected another member after ','", line, at)
        elif line[at : at + 1] != "}":
            raise json.JSONDecodeError("expected ',' or '}'", line, at)
    at = _skip(line, at + 1)
    if at < len(line):
        raise json.JSONDecodeError("more after the object", line, at)
    return members


def _skip(line: str, at: int) -> int:
    match = _SPACE.match(line, at)
    return match.end() if match else at


def _cell(value: str, line: str, start: int, end: int, place: str) -> Cell:
    """The text of a JSON string that stands in ``line[start:end]``, quotation marks included."""
    if _SURROGATE.search(value):
        raise FormatError(f"{place}: an escape that is half a character (a lone surrogate)")
    pieces: list[Anchor] = []
    at, raw = 0, start + 1

    def run(length: int, width: int) -> None:
        nonlocal at, raw
        if length:
            pieces.append(Anchor(Span(at, at + length), Span(raw, raw + width)))
        at, raw = at + length, raw + width

    for match in _ESCAPE.finditer(line, start + 1, end - 1):
        run(match.start() - raw, match.start() - raw)
        run(1, match.end() - match.start())
    run(end - 1 - raw, end - 1 - raw)
    return Cell(value, tuple(pieces))
