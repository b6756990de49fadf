"""XML whose every character keeps its place: what translation files are read with.

lxml says whether a file is well-formed, with entities, document types and the network shut off; it gives
lines at best. So a well-formed text is then scanned once for tags and character data with their offsets. A
file that declares entities is refused; one that only names a document type is read without it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from typing import TYPE_CHECKING

from mtcheck.errors import FormatError
from mtcheck.readers.prose import Draft

if TYPE_CHECKING:
    from collections.abc import Iterator

_DECLARATION = re.compile(r"\s*<\?xml\s.*?\?>", re.DOTALL)
_DOCTYPE = re.compile(r"<!DOCTYPE(?:[^\"'>\[]|\"[^\"]*\"|'[^']*')*(\[)?")
_TAG_END = re.compile(r"(?:[^\"'>]|\"[^\"]*\"|'[^']*')*>")
_NAME = re.compile(r"[^\s/>]+")
_ATTRIBUTE = re.compile(r"([^\s=\"'/]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_REFERENCE = re.compile(r"&(?:#[0-9]+|#x[0-9A-Fa-f]+|amp|lt|gt|quot|apos);")


@dataclass(slots=True)
class Run:
    """Character data between two tags, from ``start`` to ``end`` in the file; ``literal`` if in CDATA."""

    start: int
    end: int
    literal: bool = False


@dataclass(slots=True)
class Element:
    """An element by its local name; ``start`` and ``stop`` are the ends of its start tag in the file."""

    name: str
    attributes: dict[str, str]
    start: int
    stop: int
    children: list[Element | Run] = field(default_factory=list)

    def elements(self, *names: str) -> Iterator[Element]:
        """The elements directly in it, of these names or of any."""
        for child in self.children:
            if isinstance(child, Element) and (not names or child.name in names):
                yield child

    def first(self, name: str) -> Element | None:
        """The first element of this name directly in it."""
        return next(self.elements(name), None)


def parse(raw: str, path: str, roots: tuple[str, ...], kind: str) -> Element:
    """The root element of a text; FormatError names the place where it is not well-formed or not ``kind``."""
    from lxml import etree

    doctype = _DOCTYPE.search(raw)
    if doctype is not None and doctype[1]:
        line = raw.count("\n", 0, doctype.start()) + 1
        raise FormatError(f"{path}:{line}: declares a document type of its own; take the DOCTYPE out")
    declaration = _DECLARATION.match(raw)
    # The text is decoded already, so what the declaration says of its encoding no longer holds.
    text = raw if declaration is None else _blank(declaration[0]) + raw[declaration.end() :]
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        huge_tree=False,
    )
    try:
        root = etree.fromstring(text.lstrip("\ufeff").encode("utf-8", "surrogatepass"), parser)
    except etree.XMLSyntaxError as err:
        line, column = err.position
        # The parser quotes what it does not understand, line ends and all.
        reason = " ".join(str(err.msg or "").split(", line ")[0].split())[:120]
        raise FormatError(f"{path}:{max(line, 1)}:{max(column, 1)}: not valid XML ({reason})") from err
    except ValueError as err:
        raise FormatError(f"{path}: not valid XML ({err})") from err
    if etree.QName(root).localname not in roots:
        raise FormatError(f"{path}: not a {kind} file: the root element is {etree.QName(root).localname}")
    for entity in root.iter(etree.Entity):
        raise FormatError(
            f"{path}:{entity.sourceline or 1}: uses the entity {entity.text}, which nothing declares"
        )
    return _scan(raw)


def _blank(text: str) -> str:
    return re.sub(r"[^\r\n]", " ", text)


def _scan(raw: str) -> Element:
    """The tree of a text that is known to be well-formed."""
    top = Element("", {}, 0, 0)
    stack = [top]
    at = 0
    while at < len(raw):
        less = raw.find("<", at)
        less = len(raw) if less < 0 else less
        if less > at:
            stack[-1].children.append(Run(at, less))
        if less == len(raw):
            break
        at = less
        if raw.startswith("<!--", at):
            at = raw.index("-->", at) + 3
        elif raw.startswith("<![CDATA[", at):
            end = raw.index("]]>", at)
            stack[-1].children.append(Run(at + 9, end, literal=True))
            at = end + 3
        elif raw.startswith("<?", at):
            at = raw.index("?>", at) + 2
        elif raw.startswith("</", at):
            stack.pop()
            at = raw.index(">", at) + 1
        else:
            match = _TAG_END.match(raw, at + 1)
            stop = match.end() if match is not None else len(raw)
            if raw[at + 1] != "!":
                name = _NAME.match(raw, at + 1)
                after = name.end() if name is not None else at + 1
                inside = raw[after : stop - 1]
                element = Element(_local(raw[at + 1 : after]), _attributes(inside), at, stop)
                stack[-1].children.append(element)
                if not inside.endswith("/"):
                    stack.append(element)
            at = stop
    return next(top.elements())


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _attributes(text: str) -> dict[str, str]:
    """The attributes by their names, a prefix other than xml taken off."""
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(text):
        name = match[1] if match[1].startswith("xml:") else _local(match[1])
        value = match[2] if match[2] is not None else match[3]
        found.setdefault(name, unescape(value) if "&" in value else value)
    return found


def put(draft: Draft, raw: str, run: Run) -> None:
    """Append character data to a block, with white space folded and references decoded."""
    if run.literal:
        draft.copy(raw, run.start, run.end)
        return
    at = run.start
    for match in _REFERENCE.finditer(raw, run.start, run.end):
        draft.copy(raw, at, match.start())
        text = unescape(match[0])
        if text in " \t\n\r":
            draft.space(match.start(), match.end())
        else:
            draft.put(text, match.start(), match.end())
        at = match.end()
    draft.copy(raw, at, run.end)


def plain(element: Element, raw: str) -> str:
    """All character data in an element, tags aside, as one line."""
    draft = Draft()
    pending: list[Element | Run] = [element]
    while pending:
        item = pending.pop()
        if isinstance(item, Run):
            put(draft, raw, item)
        else:
            pending += reversed(item.children)
    return "".join(text for text, _, _ in draft.pieces)
