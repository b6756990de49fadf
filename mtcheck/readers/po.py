"""Gettext PO files, read by polib; where each text stands is found beside it.

Entries without a translation are omissions, fuzzy ones unfinished, obsolete ones left out. Markup and, where
the flags say that there are some, placeholders are kept out of the prose.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mtcheck.errors import FormatError
from mtcheck.readers.aligned import Cell, Row, Unit
from mtcheck.readers.inline import CLOSING, cell
from mtcheck.readers.prose import Draft
from mtcheck.types import Anchor, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from polib import POEntry

_KEYWORD = re.compile(r"[ \t]*(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)[ \t]*(?=\")|[ \t]*(?=\")")
_STRING = re.compile(r'"((?:[^"\\\r\n]|\\.)*)"')
_ESCAPE = re.compile(r"\\(.)")
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "v": "\v", "f": "\f"}
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9-]*)(?:\s[^<>]*)?/?>")
_PERCENT = re.compile(
    r"%(?:%|(?:\(\w+\))?(?:\d+\$)?[-+#0]*\d*(?:\.\d+)?(?:hh|ll|[hljztL])?[diouxXeEfFgGcrsap@])"
)
_BRACE = re.compile(r"\{[^{}\s]{0,80}\}")
_ALONE = frozenset(("br", "img", "hr"))


@dataclass(slots=True)
class _Placed:
    """A text of the file, character by character: what it reads and where each character stands."""

    text: list[str] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)

    def add(self, text: str, start: int, end: int) -> None:
        self.text.append(text)
        self.spans.append((start, end))


def rows(raw: str, path: str) -> list[Row]:
    """The pairs of a file; FormatError names the line that cannot be read."""
    import polib

    if not raw.strip():
        return []
    try:
        # Given a name that is no file, polib takes it for the text itself; a text always has a line end.
        parsed = polib.pofile(raw if raw.endswith("\n") else raw + "\n", wrapwidth=0)
    except (OSError, UnicodeError, ValueError, IndexError, AttributeError, KeyError) as err:
        line = re.search(r"line (\d+)", str(err))
        place = f"{path}:{line[1]}" if line else path
        raise FormatError(f"{place}: not a PO file: a line that is no entry, comment or text") from err
    places = _places(raw)
    target_language = parsed.metadata.get("Language") or None
    source_language = parsed.metadata.get("X-Source-Language") or None
    found = []
    for entry in parsed:
        if entry.obsolete or not entry.msgid:
            continue
        notes = tuple(note for note in (entry.tcomment, entry.comment) if note)
        for number, (source, target, key) in enumerate(_texts(entry)):
            left = _side(
                places,
                ("msgid_plural" if source == entry.msgid_plural and number else "msgid"),
                source,
                entry,
            )
            right = _side(places, key, target, entry)
            told = Unit(
                left[1],
                right[1],
                "fuzzy" if entry.fuzzy and target else None,
                notes,
            )
            name = entry.msgid if entry.msgctxt is None else f"{entry.msgctxt}: {entry.msgid}"
            identity = f"{name[:80]}[{number}]" if entry.msgid_plural else name[:80]
            found.append(Row(identity, left[0], right[0], source_language, target_language, told))
    return found


def _texts(entry: POEntry) -> Iterator[tuple[str, str, str]]:
    """The pairs of an entry with the keyword of the target; a plural has one for each of its forms."""
    if not entry.msgid_plural:
        yield entry.msgid, entry.msgstr, "msgstr"
        return
    forms = sorted((int(number), text) for number, text in entry.msgstr_plural.items())
    for number, text in forms:
        source = entry.msgid if number == 0 and len(forms) > 1 else entry.msgid_plural
        yield source, text, f"msgstr[{number}]"


def _places(raw: str) -> dict[tuple[str, str], list[_Placed]]:
    """The texts of the file by keyword and what they read, in order."""
    found: dict[tuple[str, str], list[_Placed]] = {}
    keyword, current = "", _Placed()

    def close() -> None:
        if keyword:
            found.setdefault((keyword, "".join(current.text)), []).append(current)

    for line in _LINE.finditer(raw):
        opening = _KEYWORD.match(raw, line.start(), line.end())
        if opening is None:
            close()
            keyword, current = "", _Placed()
            if line.end() == len(raw):
                break
            continue
        if opening[1]:
            close()
            keyword, current = opening[1], _Placed()
        string = _STRING.match(raw, opening.end(), line.end())
        if string is not None:
            at = string.start(1)
            while at < string.end(1):
                escape = _ESCAPE.match(raw, at, string.end(1))
                if escape is not None:
                    current.add(_ESCAPES.get(escape[1], escape[1]), at, escape.end())
                    at = escape.end()
                else:
                    current.add(raw[at], at, at + 1)
                    at += 1
        if line.end() == len(raw):
            break
    close()
    return found


def _side(
    places: dict[tuple[str, str], list[_Placed]], keyword: str, text: str, entry: POEntry
) -> tuple[Cell, tuple[str, ...]]:
    """The prose of one text and the names of its tags."""
    known = places.get((keyword, text))
    if known is None:
        # Told by polib in a way that is not followed here: the text without its place.
        return Cell(text, (Anchor(Span(0, len(text)), Span(0, 0)),) if text else ()), ()
    # Entries come in the order of the file; the same text again is the next one.
    placed = known.pop(0) if len(known) > 1 else known[0]
    draft, tags = Draft(), []
    marks = sorted(_marks(text, entry))
    at = 0
    for start, end, name in marks:
        if start < at:
            continue
        _put(draft, placed, at, start)
        if name == "%%":
            draft.put("%", placed.spans[start][0], placed.spans[end - 1][1])
        else:
            tags.append(name)
            stands_alone = name in _ALONE or not (name[0].isalpha() or name[0] == "/")
            if stands_alone and text[end : end + 1] in CLOSING:
                draft.close_up()
            elif stands_alone:
                draft.space(placed.spans[start][0], placed.spans[end - 1][1])
        at = end
    _put(draft, placed, at, len(text))
    return cell(draft), tuple(tags)


def _put(draft: Draft, placed: _Placed, start: int, end: int) -> None:
    for index in range(start, end):
        character, span = placed.text[index], placed.spans[index]
        if character in " \t\n\r\f":
            draft.space(*span)
        else:
            draft.put(character, *span)


def _marks(text: str, entry: POEntry) -> Iterator[tuple[int, int, str]]:
    for match in _TAG.finditer(text):
        name = match[1].lower()
        yield match.start(), match.end(), f"/{name}" if match[0].startswith("</") else name
    formats = [flag for flag in entry.flags if flag.endswith("-format") and not flag.startswith("no-")]
    if any("brace" not in flag for flag in formats):
        for match in _PERCENT.finditer(text):
            yield match.start(), match.end(), match[0]
    if any("brace" in flag for flag in formats):
        for match in _BRACE.finditer(text):
            yield match.start(), match.end(), match[0]
