"""Glossaries in TBX (TermBase eXchange): ISO 30042:2019 in both styles, and the form of 2008 (martif).

Read are the concepts, the languages of each, its terms and what is said of their status; elements are told by
their local names, so that it does not matter which dialect's namespace a file declares. A file is untrusted:
no document type is loaded, no entity is put in, nothing is fetched.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mtcheck.errors import ConfigError

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_BYTES = 50_000_000
_ROOTS = ("tbx", "martif")
_CONCEPTS = ("conceptEntry", "termEntry")
_LANGUAGES = ("langSec", "langSet")
_TERMS = ("termSec", "tig", "ntig")
_STATUS = ("administrativeStatus", "normativeAuthorization")
# deprecatedTerm-admn-sts and its kin, by how they begin.
_FORBIDDEN = ("deprecatedterm", "supersededterm", "forbidden", "obsolete", "notrecommended", "rejected")
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms that a concept has in one language, preferred ones first."""

    language: str
    accepted: tuple[str, ...]
    forbidden: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Concept:
    """What the terms of several languages stand for."""

    terms: tuple[Terms, ...]


def looks_like_tbx(data: bytes, name: str) -> bool:
    """Whether a file is meant to be TBX: by its name, or because it begins as XML does."""
    return name.lower().endswith(".tbx") or data.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"<")


def concepts(data: bytes, path: str) -> tuple[Concept, ...]:
    """The concepts of a TBX file; ConfigError names the line that cannot be read."""
    from lxml import etree

    if not data.strip():
        raise ConfigError(f"{path}: the glossary is empty; a TBX file holds conceptEntry elements")
    if len(data) > MAX_BYTES:
        raise ConfigError(
            f"{path}: too large ({len(data) / 1e6:.1f} MB, at most {MAX_BYTES / 1e6:.0f} MB); "
            "export the languages and subjects that are needed"
        )
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as err:
        line, column = err.position
        reason = str(err.msg or "").split(", line ")[0]
        raise ConfigError(f"{path}:{max(line, 1)}:{max(column, 1)}: not valid XML ({reason})") from err
    except (ValueError, LookupError) as err:
        raise ConfigError(f"{path}: not valid XML ({err})") from err
    for entity in root.iter(etree.Entity):
        raise ConfigError(
            f"{path}:{_line(entity)}: the entity {entity.text} is not put in; write its text instead"
        )
    if _name(root) not in _ROOTS:
        raise ConfigError(
            f"{path}:{_line(root)}: not TBX; the outermost element is {_name(root)}, not tbx or martif"
        )
    found = tuple(_concept(entry, path) for entry in root.iter() if _name(entry) in _CONCEPTS)
    if not found:
        raise ConfigError(f"{path}: the glossary is empty; it holds no conceptEntry and no termEntry")
    return found


def _name(element: _Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _line(element: _Element) -> int:
    line = element.sourceline
    return line if isinstance(line, int) else 1


def _concept(entry: _Element, path: str) -> Concept:
    terms: list[Terms] = []
    for section in entry:
        if _name(section) not in _LANGUAGES:
            continue
        language = (section.get(_LANG) or section.get("lang") or "").strip()
        if not language:
            raise ConfigError(f"{path}:{_line(section)}: {_name(section)} names no language (xml:lang)")
        ranked: list[tuple[int, str]] = []
        forbidden: list[str] = []
        for holder in section.iter():
            if _name(holder) not in _TERMS:
                continue
            status = _status(holder)
            for term in _written(holder):
                if status.startswith(_FORBIDDEN):
                    forbidden.append(term)
                else:
                    ranked.append((0 if status.startswith("preferred") else 1, term))
        accepted = [term for _, term in sorted(ranked, key=lambda item: item[0])]
        terms.append(Terms(language, tuple(dict.fromkeys(accepted)), tuple(dict.fromkeys(forbidden))))
    return Concept(tuple(terms))


def _text(element: _Element) -> str:
    return "".join(str(text) for text in element.itertext())


def _written(holder: _Element) -> list[str]:
    written = [_text(part) for part in holder.iter() if _name(part) == "term"]
    return [" ".join(term.split()) for term in written if term.strip()]


def _status(holder: _Element) -> str:
    """What is said of a term, in lower case; empty where nothing is. As a category by attribute (DCA) or by
    the name of the element (DCT).
    """
    for part in holder.iter():
        if _name(part) in _STATUS or (_name(part) == "termNote" and part.get("type") in _STATUS):
            return _text(part).strip().lower()
    return ""
