"""XLIFF 1.2 (OASIS 2008) and 2.x (ISO 21720): one row for each unit, or for each of its segments.

Units that are not to be translated are left out, and so are alternative translations. A state that says
"not done" is kept, as are notes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mtcheck.errors import FormatError
from mtcheck.readers.aligned import Row, Unit
from mtcheck.readers.inline import Inline, text_of
from mtcheck.readers.xml_text import Element, parse, plain

if TYPE_CHECKING:
    from collections.abc import Iterator


def _label(element: Element) -> str:
    kind = element.attributes.get("ctype") or element.attributes.get("subType") or ""
    if kind in ("lb", "x-br", "br", "xlf:lb"):
        return "lb"
    key = next(
        (element.attributes[name] for name in ("rid", "id", "startRef") if name in element.attributes), ""
    )
    return f"{element.name} {key}".strip()


_OLD = Inline(
    around=frozenset(("g",)),
    alone=frozenset(("x", "ph", "it")),
    code=frozenset(("bpt", "ept", "bx", "ex")),
    ignored=frozenset(("mrk",)),
    label=_label,
)
_NEW = Inline(
    around=frozenset(("pc",)),
    alone=frozenset(("ph", "cp")),
    code=frozenset(("sc", "ec")),
    ignored=frozenset(("mrk",)),
    label=_label,
)


def rows(raw: str, path: str) -> list[Row]:
    """The pairs of a file; FormatError names the place that cannot be read."""
    root = parse(raw, path, ("xliff",), "XLIFF")
    version = root.attributes.get("version", "")
    if version.startswith("1."):
        return list(_old(root, raw))
    if version.startswith("2."):
        return list(_new(root, raw))
    raise FormatError(f"{path}: XLIFF of version {version!r}; 1.2 and 2.x are read")


def _units(parent: Element, name: str, *, translated: bool) -> Iterator[tuple[Element, bool]]:
    """The units below an element, groups opened, each with whether it is to be translated."""
    pending = [(child, translated) for child in reversed(list(parent.elements()))]
    while pending:
        element, wanted = pending.pop()
        wanted = {"no": False, "yes": True}.get(element.attributes.get("translate", ""), wanted)
        if element.name == name:
            yield element, wanted
        elif element.name in ("group", "body"):
            pending += [(child, wanted) for child in reversed(list(element.elements()))]


def _old(root: Element, raw: str) -> Iterator[Row]:
    for file in root.elements("file"):
        languages = (file.attributes.get("source-language"), file.attributes.get("target-language"))
        for unit, wanted in _units(file, "trans-unit", translated=True):
            source, target = unit.first("source"), unit.first("target")
            if not wanted or source is None:
                continue
            state = target.attributes.get("state", "") if target is not None else ""
            unfinished = state if state == "new" or state.startswith("needs-") else None
            notes = tuple(plain(note, raw) for note in unit.elements("note"))
            name = unit.attributes.get("id") or unit.attributes.get("resname") or None
            for key, left, right in _segmented(unit.first("seg-source"), source, target):
                one, other = text_of(left, raw, _OLD), text_of(right, raw, _OLD)
                identity = name if key is None else f"{name or ''}:{key}"
                told = Unit(tuple(one.tags), tuple(other.tags), unfinished, notes)
                yield Row(identity, one.cell(), other.cell(), *languages, told)


def _segmented(
    segmented: Element | None, source: Element, target: Element | None
) -> Iterator[tuple[str | None, Element, Element | None]]:
    """The segments of a unit by their marks, where both sides have the same; else the unit as a whole."""
    left, right = _marks(segmented), _marks(target)
    if left and set(left) == set(right):
        for key, mark in left.items():
            yield key, mark, right[key]
    else:
        yield None, source, target


def _marks(element: Element | None) -> dict[str, Element]:
    found: dict[str, Element] = {}
    pending: list[Element] = list(reversed(list(element.elements()))) if element is not None else []
    while pending:
        item = pending.pop()
        if item.name == "mrk" and item.attributes.get("mtype") == "seg":
            found.setdefault(item.attributes.get("mid", str(len(found))), item)
        else:
            pending += reversed(list(item.elements()))
    return found


def _new(root: Element, raw: str) -> Iterator[Row]:
    languages = (root.attributes.get("srcLang"), root.attributes.get("trgLang"))
    for file in root.elements("file"):
        whole = file.attributes.get("translate") != "no"
        for unit, wanted in _units(file, "unit", translated=whole):
            if not wanted:
                continue
            holder = unit.first("notes")
            notes = tuple(plain(note, raw) for note in holder.elements("note")) if holder is not None else ()
            for number, segment in enumerate(unit.elements("segment"), start=1):
                source, target = segment.first("source"), segment.first("target")
                if source is None:
                    continue
                one, other = text_of(source, raw, _NEW), text_of(target, raw, _NEW)
                state = segment.attributes.get("state", "")
                name = unit.attributes.get("id", "")
                key = segment.attributes.get("id") or str(number)
                yield Row(
                    f"{name}:{key}",
                    one.cell(),
                    other.cell(),
                    *languages,
                    Unit(tuple(one.tags), tuple(other.tags), state if state == "initial" else None, notes),
                )
