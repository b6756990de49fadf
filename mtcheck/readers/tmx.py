"""TMX 1.4b (LISA 2005): one row for each translation unit that has both languages.

The source language is the one that the header or the unit names; which of several others is the target has to
be said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mtcheck.errors import FormatError, InputError
from mtcheck.readers.aligned import Row, Unit
from mtcheck.readers.inline import Inline, text_of
from mtcheck.readers.xml_text import Element, parse, plain

if TYPE_CHECKING:
    from collections.abc import Iterable


def _label(element: Element) -> str:
    key = element.attributes.get("x") or element.attributes.get("i") or ""
    return "lb" if element.attributes.get("type") == "lb" else f"{element.name} {key}".strip()


_INLINE = Inline(
    around=frozenset(("hi",)),
    alone=frozenset(("ph", "it", "ut")),
    code=frozenset(("bpt", "ept")),
    ignored=frozenset(),
    label=_label,
)


def rows(raw: str, path: str, *, from_: str | None, to: str | None) -> list[Row]:
    """The pairs of a memory; ``from_`` and ``to`` choose among the languages it holds."""
    root = parse(raw, path, ("tmx",), "TMX")
    header, body = root.first("header"), root.first("body")
    if body is None:
        raise FormatError(f"{path}: not a TMX file: there is no body in it")
    stated = header.attributes.get("srclang", "") if header is not None else ""
    units = [_variants(unit) for unit in body.elements("tu")]
    languages = list(dict.fromkeys(tag for _, variants in units for tag in variants))
    if len(languages) < 2:
        raise InputError(f"{path}: holds {', '.join(languages) or 'no language'}; a pair needs two")
    source = _chosen(languages, from_, path) if from_ else _stated(languages, stated)
    if source is None:
        source = next(tag for tag in languages if not to or not _agree(tag, to))
    others = [tag for tag in languages if tag != source]
    target = _chosen(others, to, path) if to else others[0]
    if not to and len(others) > 1:
        raise InputError(f"{path}: holds {', '.join(languages)}; name the pair with --from and --to")
    found = []
    for unit, variants in units:
        if source not in variants or target not in variants:
            continue
        left, right = (variants[tag].first("seg") for tag in (source, target))
        one, other = text_of(left, raw, _INLINE), text_of(right, raw, _INLINE)
        notes = tuple(plain(note, raw) for note in unit.elements("note"))
        told = Unit(tuple(one.tags), tuple(other.tags), None, notes)
        found.append(Row(unit.attributes.get("tuid"), one.cell(), other.cell(), source, target, told))
    return found


def _variants(unit: Element) -> tuple[Element, dict[str, Element]]:
    found: dict[str, Element] = {}
    for variant in unit.elements("tuv"):
        tag = variant.attributes.get("xml:lang") or variant.attributes.get("lang") or ""
        if tag:
            found.setdefault(tag, variant)
    return unit, found


def _agree(tag: str, wanted: str) -> bool:
    one, other = (text.replace("_", "-").lower().split("-") for text in (tag, wanted))
    return all(left == right for left, right in zip(one, other, strict=False))


def _chosen(languages: Iterable[str], wanted: str, path: str) -> str:
    known = list(languages)
    found = next((tag for tag in known if _agree(tag, wanted)), None)
    if found is None:
        raise InputError(f"{path}: has no text in {wanted}; it holds {', '.join(known)}")
    return found


def _stated(languages: Iterable[str], stated: str) -> str | None:
    return next((tag for tag in languages if stated and _agree(tag, stated)), None)
