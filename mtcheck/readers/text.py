"""Plain text: lines are blocks, unless the file is hard-wrapped; then its paragraphs are.

The prose is the file itself, so no anchors are needed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from mtcheck.readers.prose import Prose
from mtcheck.types import Block, BlockKind, Span

_LINE_END = re.compile(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_BULLET = re.compile(r"(?:[•‣◦▪·*–—-]|\(?\d{1,2}\)|\(?[a-z]\))[ \t\u00a0]+(?=\D)")
_FIRST_WORD = re.compile(r"\S+")
_FINAL = re.compile(r"[.!?…。！？।؟:;,][\"'”’“»«›‹)\]」』]*$")
_SENTENCE_FINAL = re.compile(r"[.!?…。！？।؟:][\"'”’“»«›‹)\]」』]*$")

# Fill columns in use lie between the 50 or so of a narrow mail and the 120 of a wide editor.
_NARROWEST, _WIDEST = 40, 130
# Fillers that even out the right edge stop up to a tenth short of the column.
_SLACK = 0.9
_HEADING_CHARACTERS = 90


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    text: str  # without outer white space
    indent: int
    after_blank: bool


def parse(raw: str, path: str) -> Prose:
    """The blocks of a plain text; ``text`` is ``raw``."""
    lines = _lines(raw)
    width = _wrap_width(lines)
    groups: list[list[_Line]] = []
    for line in lines:
        if groups and width and not line.after_blank and _continues(groups[-1][-1], line, width):
            groups[-1].append(line)
        else:
            groups.append([line])
    return Prose(raw, tuple(_blocks(groups)))


def _lines(raw: str) -> list[_Line]:
    lines: list[_Line] = []
    at, blank = 0, True
    ends = [(match.start(), match.end()) for match in _LINE_END.finditer(raw)]
    for end, following in [*ends, (len(raw), len(raw))]:
        text = raw[at:end].strip()
        if text:
            lead = len(raw[at:end]) - len(raw[at:end].lstrip())
            start = at + lead
            lines.append(_Line(start, start + len(text), text, lead, blank))
        blank = not text
        at = following
    return lines


def _wrap_width(lines: list[_Line]) -> int:
    """The fill column of a hard-wrapped text, 0 for a text that is not wrapped."""
    breaks = [(a, b) for a, b in pairwise(lines) if not b.after_blank]
    if len(breaks) < 2:
        return 0
    lengths = sorted(len(line.text) for pair in breaks for line in pair)
    # A long web address may stick out of the column.
    width = lengths[int(0.98 * (len(lengths) - 1))]
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    filled = [(a, b) for a, b in breaks if _fills(a, b, width)]
    middle = [(a, b) for a, b in filled if not _SENTENCE_FINAL.search(a.text[-8:])]
    # Headlines and lists of names also have lines of similar length: only prose goes on in
    # lower case (in German, with its capital nouns, at every third line or so).
    flowing = sum(not b.text[0].isupper() for _, b in middle)
    if (
        len(filled) < 0.6 * len(breaks)
        or len(middle) < 0.3 * len(breaks)
        or flowing < max(1.0, len(middle) / 5)
    ):
        return 0
    return width


def _fills(line: _Line, following: _Line, width: int) -> bool:
    """Whether the next line's first word had no room left on ``line``."""
    match = _FIRST_WORD.match(following.text)
    word = match.group() if match else ""
    room = 1 if word and ord(word[0]) >= 0x2E80 else len(word)
    return len(line.text) + 1 + room > _SLACK * width


def _continues(line: _Line, following: _Line, width: int) -> bool:
    if following.indent >= line.indent + 2 or _BULLET.match(following.text):
        return False
    return _fills(line, following, width)


def _blocks(groups: list[list[_Line]]) -> list[Block]:
    blocks: list[Block] = []
    prose = [index for index, group in enumerate(groups) if not _short(group)]
    last_prose = prose[-1] if prose else 0
    for index, group in enumerate(groups):
        kind: BlockKind = "paragraph"
        if _BULLET.match(group[0].text):
            kind = "list-item"
        elif index < last_prose and _short(group):
            # A heading has something under it.
            kind = "heading"
        blocks.append(Block(Span(group[0].start, group[-1].end), kind))
    return blocks


def _short(group: list[_Line]) -> bool:
    """Whether a block is one short line without a final stop, as headings, bylines and datelines are."""
    text = group[0].text
    return len(group) == 1 and len(text) <= _HEADING_CHARACTERS and not _FINAL.search(text[-8:])
