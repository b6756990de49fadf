"""Bytes to text: which encodings are taken, and what is said of the files that cannot be read.

Only encodings that announce themselves are taken unasked (UTF-8, UTF-16 with a byte order mark). A wrong
guess would turn up later as a wrong currency sign or a lost umlaut, so every other file is refused with the
remedy.
"""

from __future__ import annotations

import codecs
import errno
import hashlib
import re
import stat
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from mtcheck.errors import InputError, UsageError

# Long-read articles stay under 200 kB; 20 MB of text is a hundred of those in one file, which is a
# mistake (a dump, a log) that would cost minutes and gigabytes to align.
MAX_BYTES = 20_000_000

_BYTE_ORDER_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_UTF32_MARKS: tuple[bytes, ...] = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)

_OTHER_KINDS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF file; export it as plain text, Markdown or HTML"),
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "an old Word or Office file; save it as plain text, Markdown or HTML",
    ),
    (b"{\\rtf", "an RTF file; save it as plain text, Markdown or HTML"),
    (b"\x1f\x8b", "a gzip archive; unpack it first"),
    (b"BZh", "a bzip2 archive; unpack it first"),
    (b"\xfd7zXZ\x00", "an xz archive; unpack it first"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive; unpack it first"),
    (b"\x89PNG\r\n", "a PNG image; mtcheck reads text"),
    (b"\xff\xd8\xff", "a JPEG image; mtcheck reads text"),
    (b"GIF8", "a GIF image; mtcheck reads text"),
)
_ZIP_KINDS: tuple[tuple[bytes, str], ...] = (
    (b"word/", "a Word file; save it as plain text, Markdown or HTML"),
    (b"xl/", "an Excel file; save the columns as a TSV file"),
    (b"ppt/", "a PowerPoint file; export it as plain text"),
    (b"application/vnd.oasis.opendocument", "an OpenDocument file; save it as plain text, Markdown or HTML"),
    (b"application/epub", "an EPUB file; export it as plain text or HTML"),
)

# Bytes that Windows-1252 leaves undefined: a file with one of them is in some other encoding.
_NOT_CP1252 = frozenset(b"\x81\x8d\x8f\x90\x9d")


_DECLARED = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_-]{2,20})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text with its line ends, without the byte order mark, and the hash of its bytes."""

    raw: str
    sha256: str


def load(path: str, *, encoding: str | None = None) -> Decoded:
    """The text of a file, or of standard input where ``path`` is ``-``.

    ``encoding`` overrides what the bytes say. Raises InputError for anything that is not a text within the
    limit.
    """
    data = read_bytes(path)
    return Decoded(decode(data, path, encoding=encoding), hashlib.sha256(data).hexdigest())


def decode(data: bytes, path: str, *, encoding: str | None = None) -> str:
    """The text that ``data`` holds; ``path`` is for the messages."""
    name = "standard input" if path == "-" else path
    if not data:
        raise InputError(f"{name}: the file is empty; there is nothing to check")
    raw = _decode_detected(data, name) if encoding is None else _decode_as(data, name, encoding)
    raw = raw.removeprefix("\ufeff")
    _refuse_nul(raw, name)
    if not raw or raw.isspace():
        raise InputError(f"{name}: the file holds only white space; there is nothing to check")
    return raw


def codec(data: bytes, raw: str, path: str, *, encoding: str | None = None) -> tuple[bytes, str]:
    """The byte order mark and the encoding that turn a decoded text back into its bytes.

    Raises InputError where none does, since a text that comes out otherwise must not replace the file.
    """
    marks = (*_BYTE_ORDER_MARKS, (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"))
    for mark, name in (*marks, (b"", encoding or "utf-8")):
        try:
            if data.startswith(mark) and mark + raw.encode(name) == data:
                return mark, name
        except UnicodeEncodeError:
            continue
    name = "standard input" if path == "-" else path
    raise InputError(f"{name}: cannot be written back byte for byte in its encoding; save it as UTF-8")


def read_bytes(path: str) -> bytes:
    """The bytes of a file, or of standard input where ``path`` is ``-``; InputError names what is wrong."""
    if path == "-":
        return _read_limited(sys.stdin.buffer, "standard input")
    try:
        status = Path(path).stat()
    except OSError as err:
        raise InputError(f"{path}: {os_reason(err)}") from err
    except ValueError as err:  # a NUL in the name
        raise InputError(f"{path!r}: not a file name") from err
    if stat.S_ISDIR(status.st_mode):
        raise InputError(f"{path}: is a folder, not a file; name one article file")
    if stat.S_ISREG(status.st_mode) and status.st_size > MAX_BYTES:
        raise InputError(_too_large(path, f"{status.st_size / 1e6:.1f} MB"))
    try:
        with Path(path).open("rb") as stream:
            return _read_limited(stream, path)
    except OSError as err:
        raise InputError(f"{path}: {os_reason(err)}") from err


def _read_limited(stream: BinaryIO, name: str) -> bytes:
    data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise InputError(_too_large(name, f"more than {MAX_BYTES / 1e6:.0f} MB"))
    return data


def _too_large(name: str, size: str) -> str:
    return f"{name}: too large ({size}, at most {MAX_BYTES / 1e6:.0f} MB); give one article per file"


def os_reason(err: OSError) -> str:
    """What to say of a file that could not be opened."""
    if err.errno == errno.ENOENT:
        return "no such file"
    if err.errno in (errno.EACCES, errno.EPERM):
        return "cannot be read: permission denied"
    return f"cannot be read: {err.strerror or err}"


def _decode_as(data: bytes, name: str, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except LookupError as err:
        raise UsageError(
            f"Unknown encoding '{encoding}'. Examples: utf-8, utf-16, cp1252, latin-1, shift_jis, gb18030"
        ) from err
    except UnicodeDecodeError as err:
        raise InputError(
            f"{_at(data, name, err.start)}: not {encoding} (byte 0x{data[err.start]:02x} at offset "
            f"{err.start}); "
            "give the file's own encoding with --encoding"
        ) from err
    except UnicodeError as err:
        raise InputError(
            f"{name}: not {encoding} ({err}); give the file's own encoding with --encoding"
        ) from err


def _decode_detected(data: bytes, name: str) -> str:
    kind = _other_kind(data)
    if kind:
        raise InputError(f"{name}: looks like {kind}")
    if data.startswith(_UTF32_MARKS):
        raise InputError(f"{name}: UTF-32; convert it to UTF-8, or give --encoding utf-32")
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            try:
                return data[len(mark) :].decode(encoding)
            except UnicodeDecodeError as err:
                offset = err.start + len(mark)
                raise InputError(
                    f"{_at(data, name, offset)}: damaged {encoding.upper()} (byte 0x{data[offset]:02x} at "
                    f"offset {offset}, {err.reason}); save the file again as UTF-8"
                ) from err
    wide = _wide_without_mark(data)
    if wide:
        raise InputError(
            f"{name}: looks like UTF-16 without a byte order mark; save it as UTF-8, or give "
            f"--encoding {wide}"
        )
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as err:
        raise InputError(_not_utf8(data, name, err)) from err


def _not_utf8(data: bytes, name: str, err: UnicodeDecodeError) -> str:
    where = f"{_at(data, name, err.start)}: not UTF-8 (byte 0x{data[err.start]:02x} at offset {err.start})"
    # A last letter in another encoding looks the same, unless the text before has shown itself as UTF-8.
    if err.reason == "unexpected end of data" and not data[: err.start].isascii():
        return f"{where}; the file ends inside a character and seems to be cut off"
    if b"\0" in data:
        return f"{where}, with NUL bytes; it looks like a binary file, mtcheck reads text"
    if data[err.start] == 0xED and err.reason == "invalid continuation byte":
        return f"{where}, a lone surrogate; save the file again as UTF-8"
    declared = _DECLARED.search(data, 0, 2048)
    if declared:
        name_declared = declared.group(1).decode("ascii").lower()
        # Browsers read these two as Windows-1252, and so do the people who declare them.
        encoding = "cp1252" if name_declared in ("iso-8859-1", "latin1", "windows-1252") else name_declared
        if encoding not in ("utf-8", "utf8"):
            return f"{where}; it declares {name_declared}: give --encoding {encoding}, or save it as UTF-8"
    high = sum(byte >= 0x80 for byte in data[: 1 << 16])
    sample = min(len(data), 1 << 16)
    if high > 0.3 * sample:
        return f"{where}; name its encoding (--encoding cp1251, shift_jis, gb18030, …), or save it as UTF-8"
    if _NOT_CP1252.isdisjoint(data):
        return f"{where}; it looks like Windows-1252: give --encoding cp1252, or save it as UTF-8"
    return f"{where}; name its encoding, for example --encoding latin-1, or save it as UTF-8"


def _other_kind(data: bytes) -> str | None:
    for magic, kind in _OTHER_KINDS:
        if data.startswith(magic):
            return kind
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        # The archive's directory of names stands at its end.
        ends = data[: 1 << 14] + data[-(1 << 16) :]
        for part, kind in _ZIP_KINDS:
            if part in ends:
                return kind
        return "a ZIP archive; unpack it first"
    return None


def _wide_without_mark(data: bytes) -> str | None:
    sample = data[: 1 << 12]
    pairs = len(sample) // 2
    if pairs < 2:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 0.4 * pairs and even < 0.05 * pairs:
        encoding = "utf-16-le"
    elif even > 0.4 * pairs and odd < 0.05 * pairs:
        encoding = "utf-16-be"
    else:
        return None
    text = sample[: 2 * pairs].decode(encoding, errors="ignore")
    return encoding if all(character.isprintable() or character.isspace() for character in text) else None


def _refuse_nul(raw: str, name: str) -> None:
    at = raw.find("\0")
    if at >= 0:
        line = raw.count("\n", 0, at) + 1
        raise InputError(
            f"{name}:{line}: holds a NUL character; it looks like a binary file, mtcheck reads text"
        )


def _at(data: bytes, name: str, offset: int) -> str:
    return f"{name}:{data.count(10, 0, offset) + 1}"
