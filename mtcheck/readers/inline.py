"""The prose of a segment in a translation file, and the tags that were taken out of it.

A tag that stands for something between two words (a line break, an image, a value) leaves a space, unless
punctuation follows; paired tags leave nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mtcheck.readers.aligned import Cell
from mtcheck.readers.prose import Draft
from mtcheck.readers.xml_text import Element, Run, put
from mtcheck.types import Anchor, Span

if TYPE_CHECKING:
    from collections.abc import Callable


# What stands close to the word before it.
CLOSING = frozenset(".,;:!?…)]}»”’%")


@dataclass(frozen=True, slots=True)
class Inline:
    """Which inline elements a format has.

    ``around`` hold prose, ``alone`` stand for something, ``code`` hold or mark code of the original format
    and are all of them named by ``label``; ``ignored`` around prose say nothing that could be lost.
    """

    around: frozenset[str]
    alone: frozenset[str]
    code: frozenset[str]
    ignored: frozenset[str]
    label: Callable[[Element], str]


@dataclass(slots=True)
class Text:
    """A segment's text with the names of its tags, in order."""

    draft: Draft = field(default_factory=Draft)
    tags: list[str] = field(default_factory=list)

    def cell(self) -> Cell:
        """The text as one of a row, placed in the file."""
        return cell(self.draft)


def cell(draft: Draft) -> Cell:
    """The pieces of a draft as a cell whose anchors count from the beginning of the file."""
    anchors = []
    at = 0
    for text, start, end in draft.pieces:
        anchors.append(Anchor(Span(at, at + len(text)), Span(start, end)))
        at += len(text)
    return Cell("".join(text for text, _, _ in draft.pieces), tuple(anchors))


def text_of(element: Element | None, raw: str, inline: Inline) -> Text:
    """The prose of an element; empty for None."""
    found = Text()
    alone: Element | None = None
    pending: list[Element | Run] = list(reversed(element.children)) if element is not None else []
    while pending:
        item = pending.pop()
        if isinstance(item, Run):
            if alone is not None and raw[item.start] in CLOSING:
                found.draft.close_up()
            elif alone is not None:
                found.draft.space(alone.start, alone.stop)
            alone = None
            put(found.draft, raw, item)
            continue
        if item.name in inline.alone:
            found.tags.append(inline.label(item))
            alone = item
        elif item.name in inline.code:
            found.tags.append(inline.label(item))
        elif item.name in inline.around or item.name in inline.ignored:
            if item.name in inline.around:
                found.tags.append(inline.label(item))
            pending += reversed(item.children)
    return found
