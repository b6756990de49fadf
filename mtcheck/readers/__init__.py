"""Files to documents: one module per format, each keeping the way from every character back to the file.

``READERS`` maps a format to ``module:attribute`` of its ``parse`` function, ``EXTENSIONS`` a file extension
to its format; see ``prose.py`` for how to add one.
"""

from __future__ import annotations

import hashlib
from difflib import get_close_matches
from importlib import import_module
from os import fspath
from pathlib import PurePath
from typing import TYPE_CHECKING, cast

from mtcheck.errors import InputError, UsageError
from mtcheck.readers.decoding import Decoded, codec, decode, load, read_bytes
from mtcheck.readers.pairs import PAIR_EXTENSIONS, iter_pairs, read_pairs, read_pairs_data
from mtcheck.types import Document

if TYPE_CHECKING:
    from collections.abc import Callable
    from os import PathLike

    from mtcheck.readers.prose import Prose

READERS: dict[str, str] = {
    "text": "mtcheck.readers.text:parse",
    "markdown": "mtcheck.readers.markdown:parse",
    "html": "mtcheck.readers.html:parse",
}
EXTENSIONS: dict[str, str] = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".mdown": "markdown",
    ".htm": "html",
    ".html": "html",
    ".xhtml": "html",
}


__all__ = [
    "EXTENSIONS",
    "PAIR_EXTENSIONS",
    "READERS",
    "codec",
    "format_of",
    "iter_pairs",
    "read",
    "read_bytes",
    "read_data",
    "read_pairs",
    "read_pairs_data",
    "read_text",
]


def read(path: str | PathLike[str], *, encoding: str | None = None, format: str | None = None) -> Document:  # noqa: A002
    """The document in a file, or on standard input where ``path`` is ``-``.

    The format is told by the file's extension, plain text where that says nothing; ``encoding`` and
    ``format`` override. Raises InputError where there is no prose to check.
    """
    name = fspath(path)
    kind = _kind(name, format)
    parse = _parser(kind)
    return _document(load(name, encoding=encoding), name, kind, parse)


def read_data(data: bytes, path: str, *, encoding: str | None = None) -> Document:
    """The document in the bytes of a file that is called ``path``, as ``read`` gives it."""
    kind = _kind(path, None)
    decoded = Decoded(decode(data, path, encoding=encoding), hashlib.sha256(data).hexdigest())
    return _document(decoded, path, kind, _parser(kind))


def _kind(name: str, given: str | None) -> str:
    if given is None and PurePath(name).suffix.lower() in PAIR_EXTENSIONS:
        raise UsageError(f"{name}: is a file of segment pairs, source and target together; give it alone")
    return given or format_of(name)


def read_text(text: str, *, path: str = "-", format: str = "text") -> Document:  # noqa: A002
    """The document that ``text`` holds; ``path`` is what messages and reports call it."""
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError as err:
        line = text.count("\n", 0, err.start) + 1
        raise InputError(f"{path}:{line}: a lone surrogate (character {err.start}) is not text") from err
    raw = text.removeprefix("\ufeff")
    if not raw or raw.isspace():
        raise InputError(f"{path}: the text is empty; there is nothing to check")
    return _document(Decoded(raw, hashlib.sha256(data).hexdigest()), path, format, _parser(format))


def format_of(path: str) -> str:
    """The format that a file's extension stands for; ``text`` where it is unknown."""
    return EXTENSIONS.get(PurePath(path).suffix.lower(), "text")


def _parser(name: str) -> Callable[[str, str], Prose]:
    target = READERS.get(name)
    if target is None:
        near = get_close_matches(name, READERS, n=1)
        hint = f" Did you mean '{near[0]}'?" if near else ""
        raise UsageError(f"Unknown input format '{name}'.{hint} Known: {', '.join(sorted(READERS))}")
    module, attribute = target.split(":")
    return cast("Callable[[str, str], Prose]", getattr(import_module(module), attribute))


def _document(decoded: Decoded, path: str, name: str, parse: Callable[[str, str], Prose]) -> Document:
    prose = parse(decoded.raw, path)
    if not prose.blocks:
        shown = "standard input" if path == "-" else path
        raise InputError(f"{shown}: no prose found in this {name} file; there is nothing to check")
    return Document(
        path=path,
        format=name,
        raw=decoded.raw,
        text=prose.text,
        blocks=prose.blocks,
        sha256=decoded.sha256,
        anchors=prose.anchors,
        metadata=prose.metadata,
        language=prose.language,
    )
