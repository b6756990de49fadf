"""Suggestions put into the text of a file: only the characters that change are touched.

A suggestion says what the prose should read; the file around it may hold markup, entities, escapes and line
ends. Each is narrowed to the words that differ, and those are replaced where they stand in the file, escaped
as its format asks. What cannot be replaced without touching markup is left and named.
"""

from __future__ import annotations

import html
import json
import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from mtcheck.types import SEVERITIES, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mtcheck.types import Document, Flag, Segment

_TOKEN = re.compile(r"\w+|\s|[^\w\s]")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_MARKDOWN = re.compile(r"([\\`*_\[\]<>|])")
_MARKDOWN_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_PLAIN = re.compile(r"[\w.,%€$£ -]*")
_BLOCK_START = re.compile(r"[-+>#]|\d+[.)]")


@dataclass(frozen=True, slots=True)
class Edit:
    """A flag's suggestion as changes of the file's text; ``area`` is what the flag marks there."""

    flag: Flag
    area: Span
    changes: tuple[tuple[Span, str], ...]


@dataclass(frozen=True, slots=True)
class Skipped:
    """A suggestion that is not put in, and why."""

    flag: Flag
    reason: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What is put into a file, in the order of the file, and what is not."""

    edits: tuple[Edit, ...]
    skipped: tuple[Skipped, ...]


def plan(
    flags: Iterable[Flag],
    document: Document,
    segments: Sequence[Segment],
    *,
    encoding: str = "utf-8",
    min_confidence: float = 0.0,
) -> Plan:
    """The suggestions of located flags as edits of the target's file.

    ``segments`` are those of the report that the flags come from. Of two that overlap the more severe is
    taken, of two alike the first. ``encoding`` is the file's; what it does not have is escaped or left out.
    """
    edits: list[Edit] = []
    skipped: list[Skipped] = []
    wanted = [flag for flag in flags if flag.suggestion is not None]
    wanted.sort(key=lambda flag: (-SEVERITIES.index(flag.severity), flag.target))
    for flag in wanted:
        if flag.confidence < min_confidence:
            skipped.append(Skipped(flag, f"confidence {flag.confidence:.2f} is below {min_confidence:g}"))
            continue
        edit, reason = _edit(flag, document, segments, encoding)
        if edit is None:
            skipped.append(Skipped(flag, reason))
        elif any(edit.area.overlaps(other.area) for other in edits):
            skipped.append(Skipped(flag, "overlaps another suggestion"))
        else:
            edits.append(edit)
    return Plan(tuple(sorted(edits, key=lambda edit: edit.area)), tuple(skipped))


def applied(raw: str, edits: Iterable[Edit]) -> str:
    """The file's text with the edits in it."""
    changes = sorted(change for edit in edits for change in edit.changes)
    out, at = [], 0
    for span, new in changes:
        out += [raw[at : span.start], new]
        at = span.end
    return "".join([*out, raw[at:]])


def _edit(
    flag: Flag, document: Document, segments: Sequence[Segment], encoding: str
) -> tuple[Edit | None, str]:
    if len(flag.target) != 1 or len(flag.target_marks) != 1 or flag.suggestion is None:
        return None, "it goes beyond one sentence"
    mark = flag.target_marks[0]
    start = segments[mark.segment].span.start + mark.span.start
    old = document.text[start : start + len(mark.span)]
    changes: list[tuple[Span, str]] = []
    for place, new in _differing(old, flag.suggestion):
        span = _in_file(document, place.shift(start))
        if span is None:
            return None, "markup stands in its place"
        if segments[mark.segment].kind == "metadata" and not _PLAIN.fullmatch(new):
            # The head of a file has a syntax of its own.
            return None, "what stands in the head of a file is changed by hand"
        written = _escaped(new, document, span, encoding)
        if written is None:
            return None, f"“{new}” cannot be written in this {document.format} file"
        changes.append((span, written))
    return Edit(flag, flag.target[0], tuple(changes)), ""


def _differing(old: str, new: str) -> list[tuple[Span, str]]:
    """The stretches of the old text that change, each with what takes its place."""
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    starts = [0]
    for token in before:
        starts.append(starts[-1] + len(token))
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    return [
        (Span(starts[first], starts[last]), "".join(after[left:right]))
        for kind, first, last, left, right in matcher.get_opcodes()
        if kind != "equal"
    ]


def _in_file(document: Document, place: Span) -> Span | None:
    """Where a stretch of the prose stands in the file; None where it is not of one piece there."""
    if not len(place):
        # What is inserted belongs to the word before it, inside that word's markup.
        if place.start:
            end = document.to_raw(Span(place.start - 1, place.start)).end
            return Span(end, end)
        begin = document.to_raw(Span(0, 1)).start
        return Span(begin, begin)
    span = document.to_raw(place)
    raw, prose = document.raw[span.start : span.end], document.text[place.start : place.end]
    return span if raw == prose or _SPACE.sub(" ", _read(raw, document.format)) == prose else None


def _read(raw: str, kind: str) -> str:
    """What a stretch of a file without markup reads."""
    if kind in ("html", "xliff", "tmx"):
        return html.unescape(raw)
    if kind == "po":
        return re.sub(r"\\(.)", r"\1", raw)
    if kind == "csv":
        return raw.replace('""', '"')
    if kind == "markdown":
        return html.unescape(_MARKDOWN_ESCAPE.sub(r"\1", raw))
    if kind == "jsonl":
        try:
            return str(json.loads(f'"{raw}"'))
        except ValueError:
            return raw
    return raw


def _escaped(new: str, document: Document, span: Span, encoding: str) -> str | None:
    """The new words as the file's format writes them; None where it cannot."""
    if document.format in ("html", "xliff", "tmx"):
        return (
            html.escape(new, quote=document.format == "html")
            .encode(encoding, "xmlcharrefreplace")
            .decode(encoding)
        )
    try:
        new.encode(encoding)
    except UnicodeEncodeError:
        return json.dumps(new)[1:-1] if document.format == "jsonl" else None
    if document.format == "jsonl":
        return json.dumps(new, ensure_ascii=False)[1:-1]
    if document.format == "markdown":
        line_start = not document.raw[: span.start].rpartition("\n")[2].strip()
        if line_start and _BLOCK_START.match(new):
            return None
        return _MARKDOWN.sub(r"\\\1", new)
    if document.format == "csv" and any(character in new for character in ',;"'):
        # Whether the field stands in quotation marks is not known here.
        return None
    if any(character in new for character in "\t\r\n"):
        return None
    return new.replace("\\", "\\\\").replace('"', '\\"') if document.format == "po" else new
