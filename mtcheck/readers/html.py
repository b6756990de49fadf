"""HTML: the article's text in the order of the file, without the page around it.

A page is scanned rather than parsed into a tree, since every character has to keep its place in the file and
tree builders give lines at best. The scan knows what it needs of HTML: which elements hold no prose, which
begin a block, which end themselves, and character references. Nothing is fetched and nothing is expanded, and
each character is looked at a bounded number of times, whatever the page holds.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from html.entities import html5
from typing import TYPE_CHECKING

from mtcheck.readers.prose import Draft, Prose, assemble

if TYPE_CHECKING:
    from mtcheck.types import BlockKind

_VOID = frozenset(
    (
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    )
)
# Their content is not markup.
_RAW_TEXT = frozenset(
    ("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "plaintext")
)
# Left out, with all they hold.
_SKIPPED = frozenset(
    (
        *(
            "script",
            "style",
            "template",
            "noscript",
            "nav",
            "aside",
            "pre",
            "svg",
            "math",
            "iframe",
            "object",
        ),
        *("canvas", "video", "audio", "button", "select", "textarea", "dialog", "rt", "rp", "datalist"),
        *("xmp", "noembed", "noframes", "plaintext", "head", "map", "menu", "applet", "listing"),
    )
)
_SKIPPED_ROLES = frozenset(
    ("navigation", "banner", "contentinfo", "complementary", "search", "dialog", "menu", "menubar", "toolbar")
)
# The masthead and the foot of a page; inside an article they hold its headline, byline and sources.
_PAGE_ONLY = frozenset(("header", "footer"))
# Left out without parting the words around them.
_INLINE_SKIPPED = frozenset(("script", "style", "template", "noscript", "svg", "math", "rt", "rp", "button"))
_BLOCKS = frozenset(
    (
        *(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
        ),
        *(
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
        ),
        *(
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
        ),
        *(
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "iframe",
            "object",
            "video",
        ),
    )
)
_KINDS: dict[str, BlockKind] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "hgroup"), "heading"),
    **dict.fromkeys(("li", "dt", "dd"), "list-item"),
    **dict.fromkeys(("figcaption", "caption"), "caption"),
    **dict.fromkeys(("td", "th"), "table-cell"),
    "blockquote": "quote",
}
# A start tag ends these open elements, unless one of the fences stands between (HTML Living Standard,
# optional tags).
_CLOSES: dict[str, frozenset[str]] = {
    "li": frozenset(("li",)),
    "dt": frozenset(("dt", "dd")),
    "dd": frozenset(("dt", "dd")),
    "tr": frozenset(("tr", "td", "th")),
    "td": frozenset(("td", "th")),
    "th": frozenset(("td", "th")),
    "option": frozenset(("option",)),
}
_FENCES = frozenset(
    ("ul", "ol", "dl", "table", "select", "template", "body", "article", "section", "main", "blockquote")
)
_DEEPEST = 512

_MARKUP = re.compile(r"<(?:/?[a-zA-Z]|[!?])")
_NAME = re.compile(r"[a-zA-Z][^\s/>]*")
_TAG_MARK = re.compile(r"[>\"']")
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?""")
_REFERENCE = re.compile(r"&(?:#(?:[0-9]{1,8}|[xX][0-9a-fA-F]{1,6});?|[A-Za-z][A-Za-z0-9]{1,31};?)")
_HIDING = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*$")
_LONGEST_NAME = max(len(name) for name in html5)
# A page that breaks off in the middle of a tag again and again gets its quotation marks ignored.
_PATIENCE = 10

_METADATA = {
    "description": "description",
    "og:description": "description",
    "og:title": "title",
    "author": "author",
    "article:published_time": "published",
}


@dataclass(slots=True)
class _Open:
    name: str
    skipped: bool
    form: bool
    article: int  # 0 outside, else which of the outermost article elements
    main: bool
    kind: BlockKind


@dataclass(slots=True)
class _Tag:
    name: str
    end: bool
    attributes: str
    start: int
    stop: int


@dataclass(slots=True)
class _Placed:
    """A block and where in the page it stands."""

    draft: Draft
    article: int
    main: bool
    form: bool


@dataclass(slots=True)
class _Page:
    placed: list[_Placed] = field(default_factory=list)
    metadata: dict[str, str] = field(default_factory=dict)
    language: str | None = None
    title: Draft | None = None
    description: Draft | None = None


def parse(raw: str, path: str) -> Prose:
    """The article's text: that of ``<article>`` or ``<main>`` where the page has one, else of the body.

    Before it stand the page's title and description, and alternative texts of images stand where they are.
    """
    page = _Scan(raw, 0, len(raw)).run()
    drafts = _article(page.placed)
    if not all(draft.blank for draft in drafts):
        drafts = [draft for draft in (page.title, page.description) if draft is not None] + drafts
    return assemble(drafts, metadata=page.metadata, language=page.language)


def fragment(raw: str, start: int, end: int) -> list[Draft]:
    """The blocks in a stretch of HTML that stands inside another format."""
    return [placed.draft for placed in _Scan(raw, start, end).run().placed]


def _article(placed: list[_Placed]) -> list[Draft]:
    read = [block for block in placed if not block.draft.blank]
    # Some systems wrap the whole page in one form.
    outside = [block for block in read if not block.form]
    read = outside or read
    in_main = [block for block in read if block.main]
    scope = in_main or read
    sizes: dict[int, int] = {}
    for block in scope:
        if block.article:
            sizes[block.article] = sizes.get(block.article, 0) + len(block.draft)
    if sizes:
        largest = max(sizes, key=sizes.__getitem__)
        # Teasers are articles too; a page of many short ones has no main one.
        chosen = {largest} if sizes[largest] >= 0.5 * sum(sizes.values()) else set(sizes)
        scope = [block for block in scope if block.article in chosen or (in_main and not block.article)]
    return [block.draft for block in scope]


class _Scan:
    """One pass over a page."""

    def __init__(self, raw: str, start: int, end: int) -> None:
        self.raw = raw
        self.at = start
        self.end = end
        self.page = _Page()
        self.stack: list[_Open] = [_Open("", False, False, 0, False, "paragraph")]
        self.articles = 0
        self.draft = Draft()
        self.line_break: tuple[int, int] | None = None
        self.failures = 0

    def run(self) -> _Page:
        raw, end = self.raw, self.end
        # Without a ">" no tag can end.
        last = raw.rfind(">", self.at, end)
        while self.at < end:
            match = _MARKUP.search(raw, self.at, last) if self.at < last else None
            less = match.start() if match else end
            if less > self.at:
                self._text(self.at, less)
                self.at = less
            if less < end:
                self._markup(less)
        self._close()
        return self.page

    def _markup(self, at: int) -> None:
        """Take what begins with the ``<`` at ``at``."""
        raw, end = self.raw, self.end
        if raw.startswith("<!--", at):
            # "<!-->" and "<!--->" are comments too.
            close = raw.find("-->", at + 2, end)
            self.at = end if close < 0 else close + 3
            return
        if raw[at + 1] in "!?":
            mark = "]]>" if raw.startswith("<![CDATA[", at) else ">"
            close = raw.find(mark, at, end)
            self.at = end if close < 0 else close + len(mark)
            return
        tag = self._tag(at)
        self.at = tag.stop
        if tag.end:
            self._end(tag)
        else:
            self._start(tag)

    def _tag(self, at: int) -> _Tag:
        closing = self.raw.startswith("/", at + 1)
        start = at + 1 + closing
        name = _NAME.match(self.raw, start, self.end)
        after = name.end() if name else start
        stop = self._tag_end(after)
        return _Tag(self.raw[start:after].lower(), closing, self.raw[after : stop - 1], at, stop)

    def _tag_end(self, at: int) -> int:
        """Just after the ``>`` that ends the tag, past quoted values; there is a ``>`` ahead."""
        raw, end = self.raw, self.end
        first = raw.find(">", at, end)
        if self.failures >= _PATIENCE:
            return first + 1
        position = at
        while True:
            mark = _TAG_MARK.search(raw, position, end)
            if mark is None:
                break
            if mark.group() == ">":
                return mark.end()
            # A quotation mark counts only at the start of a value.
            if not raw[position : mark.start()].rstrip().endswith("="):
                position = mark.end()
                continue
            close = raw.find(mark.group(), mark.end(), end)
            if close < 0:
                break
            position = close + 1
        self.failures += 1
        return first + 1

    def _start(self, tag: _Tag) -> None:
        name, top = tag.name, self.stack[-1]
        if name in _BLOCKS:
            self._close()
        elif name == "br":
            self._break(tag.start, tag.stop)
        if name == "p":
            self._imply_end(frozenset(("p",)), _FENCES | {"li", "td", "th", "div"})
        elif name in _CLOSES:
            self._imply_end(_CLOSES[name], _FENCES)
        top = self.stack[-1]
        attributes = _attributes(tag.attributes)
        if name == "html":
            declared = attributes.get("lang") or attributes.get("xml:lang") or ""
            if _TAG.match(declared):
                self.page.language = declared
        elif name == "meta":
            self._meta(attributes, tag)
        elif name == "img" and not top.skipped:
            self._alternative(tag, top)
        if name in _RAW_TEXT:
            self._raw_text(tag)
            return
        if name in _VOID or (
            tag.attributes.endswith("/") and name in ("svg", "path", "rect", "circle", "use", "g")
        ):
            return
        if len(self.stack) >= _DEEPEST:
            return
        article = top.article
        if name == "article" and not article:
            self.articles += 1
            article = self.articles
        self.stack.append(
            _Open(
                name=name,
                skipped=top.skipped or self._skips(name, attributes, top),
                form=top.form or name == "form",
                article=article,
                main=top.main or name == "main" or attributes.get("role") == "main",
                kind=_KINDS.get(name, top.kind),
            )
        )

    def _skips(self, name: str, attributes: dict[str, str], top: _Open) -> bool:
        if name in _SKIPPED or "hidden" in attributes or attributes.get("aria-hidden") == "true":
            return True
        if name in _PAGE_ONLY and not top.article and not top.main:
            return True
        if attributes.get("role") in _SKIPPED_ROLES:
            return True
        return bool(_HIDING.search(attributes.get("style", "")))

    def _end(self, tag: _Tag) -> None:
        name = tag.name
        if name == "br":
            self._break(tag.start, tag.stop)
            return
        for index in range(len(self.stack) - 1, 0, -1):
            if self.stack[index].name == name:
                if name in _BLOCKS:
                    self._close()
                del self.stack[index:]
                return
            # The stray end tag of an inline element does not reach out of its block.
            if name not in _BLOCKS and name not in _SKIPPED and self.stack[index].name in _BLOCKS:
                return
        if name == "p":
            self._close()

    def _imply_end(self, names: frozenset[str], fences: frozenset[str]) -> None:
        for index in range(len(self.stack) - 1, 0, -1):
            if self.stack[index].name in names:
                del self.stack[index:]
                return
            if self.stack[index].name in fences:
                return

    def _raw_text(self, tag: _Tag) -> None:
        """Pass over an element whose content is not markup; a page's title is kept."""
        match = re.compile(rf"</{re.escape(tag.name)}(?=[\s/>])", re.IGNORECASE).search(
            self.raw, tag.stop, self.end
        )
        stop = match.start() if match else self.end
        if tag.name == "title" and not any(element.name == "svg" for element in self.stack):
            title = " ".join(unescape(self.raw[tag.stop : stop]).split())
            if title:
                self.page.metadata.setdefault("title", title)
            if title and self.page.title is None:
                self.page.title = self._attribute_text(tag.stop, stop)
        close = self.raw.find(">", stop, self.end)
        self.at = self.end if close < 0 else close + 1

    def _attribute_text(self, start: int, end: int) -> Draft:
        """A stretch of the page without markup, as a block."""
        draft, own = Draft("metadata"), self.draft
        waiting, self.line_break = self.line_break, None
        self.draft = draft
        self._references(start, end)
        self.draft, self.line_break = own, waiting
        return draft

    def _alternative(self, tag: _Tag, top: _Open) -> None:
        """Take the alternative text of an image as a block of its own."""
        place = _value_place(tag, "alt")
        if place is not None:
            draft = self._attribute_text(*place)
            draft.kind = "caption"
            if not draft.blank:
                self.page.placed.append(_Placed(draft, top.article, top.main, top.form))

    def _meta(self, attributes: dict[str, str], tag: _Tag) -> None:
        key = _METADATA.get((attributes.get("name") or attributes.get("property") or "").lower())
        content = " ".join(attributes.get("content", "").split())
        if key and content:
            self.page.metadata.setdefault(key, content)
        place = _value_place(tag, "content")
        if key == "description" and content and place is not None and self.page.description is None:
            self.page.description = self._attribute_text(*place)

    def _text(self, start: int, end: int) -> None:
        if self.stack[-1].skipped:
            return
        if self.line_break is not None:
            self._resume(start, end)
        self._references(start, end)

    def _references(self, start: int, end: int) -> None:
        """Append a stretch without tags to the block, its references decoded."""
        raw, at = self.raw, start
        while at < end:
            match = None
            ampersand = raw.find("&", at, end)
            while ampersand >= 0:
                match = _REFERENCE.match(raw, ampersand, end)
                if match:
                    break
                ampersand = raw.find("&", ampersand + 1, end)
            if match is None:
                self.draft.copy(raw, at, end)
                return
            self.draft.copy(raw, at, match.start())
            text, length = _decode(match.group())
            if text in (" ", "\t", "\n", "\r", "\f"):
                self.draft.space(match.start(), match.start() + length)
            elif text is None:
                self.draft.copy(raw, match.start(), match.start() + length)
            else:
                self.draft.put(text, match.start(), match.start() + length)
            at = match.start() + length

    def _break(self, start: int, end: int) -> None:
        if self.stack[-1].skipped:
            return
        if self.line_break is not None:
            self._close()
        else:
            self.line_break = (start, end)

    def _resume(self, start: int, end: int) -> None:
        """Decide what a single line break was: inside a sentence a space, otherwise the end of the block."""
        for at in range(start, end):
            if not self.raw[at].isspace():
                if self.raw[at].islower() and self.line_break is not None:
                    self.draft.space(*self.line_break)
                    self.line_break = None
                else:
                    self._close()
                return

    def _close(self) -> None:
        self.line_break = None
        if not self.draft.pieces:
            return
        top = self.stack[-1]
        self.draft.kind = top.kind
        self.page.placed.append(_Placed(self.draft, top.article, top.main, top.form))
        self.draft = Draft()


def _attributes(text: str) -> dict[str, str]:
    """The attributes that matter here; the first of a name counts."""
    if not text or text == "/":
        return {}
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(text):
        value = match.group(2) or match.group(3) or match.group(4) or ""
        found.setdefault(match.group(1).lower(), unescape(value) if "&" in value else value)
    return found


def _value_place(tag: _Tag, name: str) -> tuple[int, int] | None:
    """Where in the page the value of an attribute stands; None where there is none."""
    offset = tag.stop - 1 - len(tag.attributes)
    for match in _ATTRIBUTE.finditer(tag.attributes):
        if match[1].lower() == name:
            group = next((number for number in (2, 3, 4) if match[number]), None)
            return None if group is None else (offset + match.start(group), offset + match.end(group))
    return None


def _decode(reference: str) -> tuple[str | None, int]:
    """The character of a reference and the length it takes; None for an ampersand that is only itself."""
    if reference[1] == "#" or reference.endswith(";"):
        text = unescape(reference)
        if reference[1] == "#" or text != reference:
            if reference[1] != "#" and reference[1:] not in html5:
                return _decode(reference[:-1])
            return text, len(reference)
        return None, len(reference)
    # Old names stand without a semicolon too, and then the longest counts.
    for length in range(min(len(reference), _LONGEST_NAME), 2, -1):
        text = html5.get(reference[1:length], "")
        if text:
            return text, length
    return None, len(reference)
