"""Markdown (CommonMark with tables): headings, paragraphs, items, quotations and cells as blocks.

Code blocks, link targets and HTML comments are not prose; the text of a link is, the alternative text of an
image, and of the front matter what readers see (title, description). The parser says only in which lines a
block stands, so its inline part is run with a state that notes where in the block's source each token begins.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from markdown_it import MarkdownIt
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_inline import StateInline

from mtcheck.readers.front_matter import READ, FrontMatter, front_matter
from mtcheck.readers.html import fragment
from mtcheck.readers.prose import Draft, Prose, assemble

if TYPE_CHECKING:
    from collections.abc import MutableMapping

    from markdown_it.token import Token

    from mtcheck.types import BlockKind

_LINE_END = re.compile(r"\r\n|[\n\r]")
_BREAK = re.compile(r"<br\s*/?>$", re.IGNORECASE)
_BAR = re.compile(r"\s*\|\s*")
# Before a row's first bar stand the marks of the quotation or list that it is in.
_FIRST_BAR = re.compile(r"(?:\s|[>*+-]|\d{1,9}[.)])*\|\s*")
_KINDS: dict[str, BlockKind] = {
    "heading_open": "heading",
    "list_item_open": "list-item",
    "blockquote_open": "quote",
    "th_open": "table-cell",
    "td_open": "table-cell",
}
_CLOSING = {name.replace("_open", "_close") for name in _KINDS}
# Longer than any paragraph; beyond it markup is taken as text, since the parser looks ahead from every
# bracket.
_LONGEST_INLINE = 50_000


class _State(StateInline):
    """Notes in each token's ``meta`` where its source begins."""

    _pending_at = 0
    _mark_at = -1
    _marks = 0

    def append_pending(self, value: str) -> None:
        if not self.pending:
            self._pending_at = self.pos
        super().append_pending(value)

    def pushPending(self) -> Token:  # noqa: N802
        token = super().pushPending()
        token.meta["at"] = self._pending_at
        return token

    def push(self, ttype: str, tag: str, nesting: Any) -> Token:
        token = super().push(ttype, tag, nesting)
        # The marks of an emphasis come one by one before the position moves on.
        self._marks = self._marks + 1 if self._mark_at == self.pos and ttype == "text" else 0
        self._mark_at = self.pos
        token.meta["at"] = self.pos + self._marks
        return token


class _Inline(ParserInline):
    def parse(
        self, src: str, md: MarkdownIt, env: MutableMapping[str, Any], tokens: list[Token]
    ) -> list[Token]:
        state = _State(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens


def parse(raw: str, path: str) -> Prose:
    """The prose of a Markdown file; its front matter is the metadata."""
    head = front_matter(raw, path)
    reader = _Reader(raw, head.end)
    drafts = reader.run()
    if not all(draft.blank for draft in drafts):
        # A page of a title alone has nothing to check it against.
        drafts = [*_fields(raw, head), *drafts]
    return assemble(drafts, metadata=head.fields, language=_language(head.fields.get("lang", "")))


def _fields(raw: str, head: FrontMatter) -> list[Draft]:
    """The fields of the front matter that people read, as blocks."""
    found = []
    for name in READ:
        if name in head.places:
            start, end = head.places[name]
            draft = Draft("metadata")
            value = " ".join(head.fields[name].split())
            if " ".join(raw[start:end].split()) == value:
                draft.copy(raw, start, end)
            else:
                draft.put(value, start, end)
            found.append(draft)
    return found


def _language(tag: str) -> str | None:
    return tag if re.fullmatch(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*", tag) else None


def _parser() -> MarkdownIt:
    md = MarkdownIt("commonmark").enable("table")
    md.inline = _Inline()
    md.inline.ruler.disable(["linkify"])
    # Joined tokens would lose their places.
    md.inline.ruler2.disable(["fragments_join"])
    md.core.ruler.enableOnly(["normalize", "block"])
    return md


class _Reader:
    def __init__(self, raw: str, start: int) -> None:
        self.raw = raw
        self.body = raw[start:]
        self.lines: list[tuple[int, int]] = []
        at = start
        for match in _LINE_END.finditer(raw, start):
            self.lines.append((at, match.start()))
            at = match.end()
        self.lines.append((at, len(raw)))
        self.drafts: list[Draft] = []

    def run(self) -> list[Draft]:
        md = _parser()
        env: dict[str, Any] = {}
        kinds: list[BlockKind] = ["paragraph"]
        nested = 0
        cell_from = 0
        markup = ""
        for token in md.parse(self.body, env):
            if token.type in _KINDS:
                kinds.append(_KINDS[token.type])
                nested += token.type in ("list_item_open", "blockquote_open")
                markup = token.markup if token.type == "heading_open" else markup
            elif token.type in _CLOSING:
                kinds.pop()
                nested -= token.type in ("list_item_close", "blockquote_close")
                markup = ""
            elif token.type == "tr_open":
                cell_from = 0
            elif token.type == "inline" and token.map is not None:
                if kinds[-1] == "table-cell":
                    origin, cell_from = self._cell(token.content, token.map[0], cell_from)
                else:
                    origin = self._origin(token.content, token.map[0], markup)
                children: list[Token] = []
                if len(token.content) <= _LONGEST_INLINE:
                    md.inline.parse(token.content, md, env, children)
                self._inline(token.content, children, origin, kinds[-1])
            elif token.type == "html_block" and token.map is not None and not nested:
                first, last = token.map
                self.drafts.extend(fragment(self.raw, self.lines[first][0], self.lines[last - 1][1]))
        return self.drafts

    def _origin(self, content: str, line: int, markup: str) -> list[int]:
        """For each character of a block's source its place in the file.

        Each line of the source is the end of a line of the file; only a heading's closing marks are cut off.
        """
        origin: list[int] = []
        for number, text in enumerate(content.split("\n")):
            start, end = self.lines[line + number]
            whole = self.raw[start:end]
            stripped = text.strip()
            at = len(whole.rstrip()) - len(stripped)
            if markup.startswith("#"):
                at = whole.find(markup) + len(markup)
                at += len(whole[at:]) - len(whole[at:].lstrip())
            lead = len(text) - len(text.lstrip()) if stripped else 0
            origin.extend(min(max(start + at - lead + index, start), end) for index in range(len(text)))
            origin.append(end)
        return origin

    def _cell(self, content: str, line: int, after: int) -> tuple[list[int], int]:
        """The same for a table's cell, and where in the line the search for the next one begins."""
        start, end = self.lines[line]
        whole = self.raw[start:end]
        bar = (_BAR if after else _FIRST_BAR).match(whole, after)
        at = bar.end() if bar else after
        written = content.replace("|", "\\|")
        if not whole.startswith(written, at):
            # A row may do without the bar at its start.
            at = max(whole.find(written, after), 0)
        origin: list[int] = []
        place = start + at
        for character in content:
            place += character == "|"
            origin.append(place)
            place += 1
        return [*origin, place], max(at + len(written), 1)

    def _inline(self, content: str, tokens: list[Token], origin: list[int], kind: BlockKind) -> None:
        draft = Draft(kind)
        if not tokens:
            for at, stop in _runs(content):
                self._copy(draft, origin, at, stop)
                self._space(draft, origin, stop)
            self.drafts.append(draft)
            return
        autolink = False
        for token in tokens:
            at = int(token.meta.get("at", 0))
            if token.type == "text" and not autolink:
                self._copy(draft, origin, at, at + len(token.content))
            elif token.type == "text_special":
                draft.put(token.content, origin[at], origin[at + len(token.markup) - 1] + 1)
            elif token.type == "code_inline":
                begin = at + len(token.markup)
                stop = content.find(token.markup, begin + len(token.content))
                self._copy(draft, origin, begin, stop if stop > begin else begin + len(token.content))
            elif token.type == "image":
                alternative = Draft("caption")
                begin = at + 2
                if content.startswith(token.content, begin) and token.content:
                    self._copy(alternative, origin, begin, begin + len(token.content))
                    self.drafts.append(alternative)
            elif token.type in ("link_open", "link_close"):
                # What stands between angle brackets is the target itself.
                autolink = token.type == "link_open" and token.markup == "autolink"
            elif token.type == "softbreak":
                self._space(draft, origin, at)
            elif token.type == "hardbreak" or (token.type == "html_inline" and _BREAK.match(token.content)):
                draft = self._line_break(draft, content, origin, at)
        self.drafts.append(draft)

    def _copy(self, draft: Draft, origin: list[int], at: int, stop: int) -> None:
        """Append the block's source from ``at`` to ``stop``, in runs that are whole in the file too."""
        begin = at
        for index in range(at + 1, stop + 1):
            if index == stop or origin[index] != origin[index - 1] + 1:
                draft.copy(self.raw, origin[begin], origin[index - 1] + 1)
                begin = index

    def _space(self, draft: Draft, origin: list[int], at: int) -> None:
        if at < len(origin):
            draft.space(origin[at], max(origin[at], origin[min(at + 1, len(origin) - 1)]))

    def _line_break(self, draft: Draft, content: str, origin: list[int], at: int) -> Draft:
        """A line break inside a sentence is white space; otherwise it ends the block."""
        rest = content[at + 1 : at + 200].lstrip("\\ \n\t>")
        rest = re.sub(r"^br\s*/?>\s*", "", rest)
        if rest[:1].islower():
            self._space(draft, origin, at)
            return draft
        self.drafts.append(draft)
        return Draft(draft.kind)


def _runs(content: str) -> list[tuple[int, int]]:
    runs, at = [], 0
    for line in content.split("\n"):
        runs.append((at, at + len(line)))
        at += len(line) + 1
    return runs
