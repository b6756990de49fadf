"""Which bytes are read as text, and what is said of the others."""

from __future__ import annotations

import codecs
import hashlib
import io
import sys
import zipfile
from pathlib import Path

import pytest

from mtcheck.errors import InputError, UsageError
from mtcheck.readers import decoding, read

TEXT = "Der Kurs fiel um 3 %.\nÄrger für die Börse – 20 € weniger.\n"


def write(folder: Path, data: bytes, name: str = "a.txt") -> str:
    path = folder / name
    path.write_bytes(data)
    return str(path)


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode("utf-8"),
        codecs.BOM_UTF8 + TEXT.encode("utf-8"),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
    ],
)
def test_encodings_that_announce_themselves(tmp_path: Path, data: bytes) -> None:
    document = read(write(tmp_path, data))
    assert document.raw == TEXT
    assert document.sha256 == hashlib.sha256(data).hexdigest()


def test_line_ends_are_kept(tmp_path: Path) -> None:
    assert read(write(tmp_path, b"One.\r\nTwo.\r\n")).raw == "One.\r\nTwo.\r\n"


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16-le", "utf-32"])
def test_a_given_encoding_is_used(tmp_path: Path, encoding: str) -> None:
    assert read(write(tmp_path, TEXT.encode(encoding)), encoding=encoding).raw == TEXT


def test_given_utf8_drops_the_byte_order_mark(tmp_path: Path) -> None:
    assert read(write(tmp_path, codecs.BOM_UTF8 + b"One."), encoding="utf-8").raw == "One."


REFUSED: list[tuple[str, bytes, str]] = [
    (
        "Windows-1252",
        TEXT.encode("cp1252"),
        r"a\.txt:2: not UTF-8 \(byte 0xc4 at offset 22\).*--encoding cp1252",
    ),
    ("declared", b'<meta charset="iso-8859-15">\n<p>\xe4', r":2: not UTF-8.*--encoding iso-8859-15"),
    ("declared as Latin-1", b"<meta charset=iso-8859-1><p>\xe4</p>", r"--encoding cp1252"),
    ("other single byte", b"Das \x81 ist nichts.", r":1: not UTF-8.*--encoding latin-1"),
    ("Cyrillic", "Курс упал на три процента".encode("cp1251"), r"not UTF-8.*--encoding cp1251"),
    ("cut off", "Für heute gilt: ü".encode()[:-1], r"not UTF-8.*cut off"),
    ("surrogate", b"One \xed\xa0\x80 two.", r"not UTF-8.*lone surrogate"),
    ("UTF-16 without mark", TEXT.encode("utf-16-le"), r"UTF-16 without a byte order mark.*utf-16-le"),
    ("UTF-16 big-endian without mark", TEXT.encode("utf-16-be"), r"--encoding utf-16-be"),
    ("UTF-32", TEXT.encode("utf-32"), r"UTF-32.*--encoding utf-32"),
    ("damaged UTF-16", codecs.BOM_UTF16_LE + b"a\x00\x00\xd8", r"damaged UTF-16"),
    ("NUL", b"One.\nTwo \x00 three.", r"a\.txt:2: holds a NUL"),
    ("binary", b"\x7fELF\x00\x01\xff\xfe\x00", r"binary"),
    ("PDF", b"%PDF-1.7\n\xe2\xe3", r"looks like a PDF file; export it"),
    ("RTF", b"{\\rtf1 text}", r"looks like an RTF file"),
    ("old Word", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1xxxx", r"old Word"),
    ("gzip", b"\x1f\x8b\x08\x00", r"gzip archive; unpack it"),
    ("empty", b"", r"is empty"),
    ("mark only", codecs.BOM_UTF8, r"only white space"),
    ("white space", b" \n\t\n", r"only white space"),
]


@pytest.mark.parametrize(("data", "message"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_other_bytes_are_refused_in_one_line(tmp_path: Path, data: bytes, message: str) -> None:
    path = write(tmp_path, data)
    with pytest.raises(InputError, match=message) as caught:
        read(path)
    assert str(caught.value).startswith(path)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("member", "kind"),
    [
        ("word/document.xml", "Word"),
        ("xl/workbook.xml", "Excel"),
        ("ppt/x.xml", "PowerPoint"),
        ("a.txt", "ZIP"),
    ],
)
def test_office_files_are_named(tmp_path: Path, member: str, kind: str) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(member, "x")
    with pytest.raises(InputError, match=kind):
        read(write(tmp_path, buffer.getvalue()))


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere\.txt: no such file"):
        read(tmp_path / "nowhere.txt")


def test_folder(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is a folder"):
        read(tmp_path)


def test_name_with_nul() -> None:
    with pytest.raises(InputError, match="not a file name"):
        read("a\0b")


def test_unreadable_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path, b"One.")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(InputError, match="permission denied"):
        read(path)


def test_large_file_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as stream:
        stream.truncate(decoding.MAX_BYTES + 1)

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the file was opened")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(InputError, match=r"too large \(20\.0 MB, at most 20 MB\); give one article per file"):
        read(path)


class _Stdin:
    def __init__(self, data: bytes) -> None:
        self.buffer = io.BytesIO(data)


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", _Stdin(TEXT.encode()))
    document = read("-")
    assert (document.path, document.raw) == ("-", TEXT)


def test_standard_input_has_the_same_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", _Stdin(b"aaaa bbbb"))
    monkeypatch.setattr(decoding, "MAX_BYTES", 5)
    with pytest.raises(InputError, match="standard input: too large"):
        read("-")


def test_unknown_encoding_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="Unknown encoding 'uft-8'"):
        read(write(tmp_path, b"One."), encoding="uft-8")


def test_codec_that_is_not_a_text_encoding(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="rot13"):
        read(write(tmp_path, b"One."), encoding="rot13")


def test_wrong_given_encoding(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"a\.txt:2: not ascii \(byte 0xc3 at offset 22\)"):
        read(write(tmp_path, TEXT.encode()), encoding="ascii")


def test_unknown_format(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"Unknown input format 'markdwon'\. Did you mean 'markdown'"):
        read(write(tmp_path, b"One."), format="markdwon")


def test_extension_tells_the_format(tmp_path: Path) -> None:
    assert read(write(tmp_path, b"# One", "a.MD")).format == "markdown"
    assert read(write(tmp_path, b"<p>One", "a.htm")).format == "html"
    assert read(write(tmp_path, b"One", "a.unknown")).format == "text"


def test_file_of_pairs_is_not_an_article(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is a file of segment pairs"):
        read(write(tmp_path, b"a\tb", "a.tsv"))
