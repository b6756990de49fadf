"""``mtcheck fix``: a corrected copy, the file itself only where that is asked for."""

from __future__ import annotations

import codecs
import os
import stat
import subprocess
from typing import TYPE_CHECKING

import pytest

from .conftest import GERMAN, WRONG, Call

if TYPE_CHECKING:
    from pathlib import Path

FIX = ("fix", "en.txt", "wrong.txt", "--isolated")
LANGUAGES = ("--from", "en", "--to", "de")
PAIR = (
    '{"id": 7, "source": "It cost $5 million.", "x": [1,  2], "target": "Es kostete 5\\u00a0Mrd. USD."}\r\n'
)


def test_the_copy_goes_to_standard_output(folder: Path, call: Call) -> None:
    done = call(*FIX)
    assert (done.status, done.out) == (0, GERMAN)
    assert done.err == "wrong.txt: 1 flag corrected, 0 flags left\n"
    assert (folder / "wrong.txt").read_text(encoding="utf-8") == WRONG


def test_to_a_file(folder: Path, call: Call) -> None:
    done = call(*FIX, "--output", "right.txt", "--quiet")
    assert (done.status, done.out, done.err) == (0, "", "")
    assert (folder / "right.txt").read_text(encoding="utf-8") == GERMAN
    assert (folder / "wrong.txt").read_text(encoding="utf-8") == WRONG


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [(b"", "utf-8"), (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (b"", "cp1252")],
)
def test_in_place_keeps_everything_else(folder: Path, call: Call, mark: bytes, encoding: str) -> None:
    path = folder / "wrong.txt"
    path.write_bytes(mark + WRONG.replace("\n", "\r\n").encode(encoding))
    path.chmod(0o640)
    options = ("--encoding", "cp1252") if encoding == "cp1252" else ()
    done = call(*FIX, "--in-place", *options)
    assert (done.status, done.out) == (0, "")
    assert path.read_bytes() == mark + GERMAN.replace("\n", "\r\n").encode(encoding)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_in_place_through_a_link(folder: Path, call: Call) -> None:
    (folder / "link.txt").symlink_to("wrong.txt")
    assert call("fix", "en.txt", "link.txt", "--in-place", "--isolated").status == 0
    assert (folder / "link.txt").is_symlink()
    assert (folder / "wrong.txt").read_text(encoding="utf-8") == GERMAN


def test_a_disk_that_fills_up_loses_nothing(
    folder: Path, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fsync(_: int) -> None:
        raise OSError(28, "No space left on device")

    before = sorted(folder.iterdir())
    monkeypatch.setattr("os.fsync", fsync)
    done = call(*FIX, "--in-place")
    assert (done.status, done.error) == (2, "wrong.txt: cannot be written (No space left on device)")
    assert (folder / "wrong.txt").read_text(encoding="utf-8") == WRONG
    assert sorted(folder.iterdir()) == before


def test_nothing_to_correct_leaves_the_file_untouched(folder: Path, call: Call) -> None:
    before = (folder / "de.txt").stat()
    done = call("fix", "en.txt", "de.txt", "--in-place", "--isolated")
    assert (done.status, done.err) == (0, "de.txt: 0 flags corrected, 0 flags left\n")
    after = (folder / "de.txt").stat()  # which reading may have changed the time of the last access of
    assert (after.st_ino, after.st_mtime_ns, after.st_ctime_ns) == (
        before.st_ino,
        before.st_mtime_ns,
        before.st_ctime_ns,
    )


def test_a_dry_run_prints_a_diff_that_patch_takes(folder: Path, call: Call) -> None:
    done = call(*FIX, "--dry-run")
    assert done.status == 0
    assert done.out.startswith("--- wrong.txt\n+++ wrong.txt\n@@")
    assert "-Nordkap Foods hat" in done.out
    assert "1 flag would be corrected" in done.err
    assert (folder / "wrong.txt").read_text(encoding="utf-8") == WRONG
    patched = subprocess.run(
        ["git", "apply", "-p0"], input=done.out, cwd=folder, text=True, env={"PATH": os.environ["PATH"]}
    )
    assert patched.returncode == 0
    assert (folder / "wrong.txt").read_text(encoding="utf-8") == GERMAN


def test_what_stays_is_told_and_counts(folder: Path, call: Call) -> None:
    text = WRONG.replace("1.250 Öfen", "1.250 Öfen in 40 Ländern")
    (folder / "wrong.txt").write_text(text, encoding="utf-8")
    done = call(*FIX)
    assert done.status == 1
    first, second = done.err.splitlines()
    assert first == "wrong.txt: 1 flag corrected, 1 flag left"
    assert second.startswith("wrong.txt:4:")
    assert "NUM002 major" in second


def test_only_the_rules_asked_for(call: Call) -> None:
    done = call(*FIX, "--ignore", "NUM004")
    assert (done.status, done.out) == (0, WRONG)
    assert call(*FIX, "--select", "CUR").out == WRONG


def test_what_is_in_doubt_stays(call: Call) -> None:
    done = call(*FIX, "--min-confidence", "0.99")
    assert (done.status, done.out) == (1, WRONG)
    assert "not corrected: confidence 0.95 is below 0.99" in done.err


def test_markdown_and_html(folder: Path, call: Call) -> None:
    for name, text in (
        ("de.md", WRONG.replace("2,6 Millionen", "**2,6 Millionen**")),
        ("de.html", "<p>" + WRONG.replace("\n\n", "</p>\n<p>").replace("2,6 ", "2,6&nbsp;") + "</p>\n"),
    ):
        (folder / name).write_text(text, encoding="utf-8")
        done = call("fix", "en.txt", name, "--isolated")
        assert (done.status, done.out) == (0, text.replace("Millionen", "Milliarden")), name


def test_a_file_of_pairs_keeps_every_other_byte(folder: Path, call: Call) -> None:
    (folder / "pairs.jsonl").write_bytes(PAIR.encode())
    done = call("fix", "pairs.jsonl", "--in-place", "--isolated", *LANGUAGES)
    assert (done.status, done.out) == (0, "")
    assert (folder / "pairs.jsonl").read_bytes() == PAIR.replace("Mrd", "Mio").encode()


def test_tab_separated_pairs(folder: Path, call: Call) -> None:
    rows = "source\tid\ttarget\nIt cost $5 million.\t1\tEs kostete 5 Mrd. USD.\n"
    (folder / "pairs.tsv").write_text(rows, encoding="utf-8")
    done = call("fix", "pairs.tsv", "--isolated", *LANGUAGES)
    assert (done.status, done.out) == (0, rows.replace("Mrd", "Mio"))


def test_from_standard_input(call: Call) -> None:
    done = call("fix", "en.txt", "-", "--isolated", stdin=WRONG)
    assert (done.status, done.out) == (0, GERMAN)
    assert done.err.startswith("standard input: 1 flag corrected")


CASES = {
    "missing source": (("fix", "none.txt", "wrong.txt"), "none.txt: no such file"),
    "missing target": (("fix", "en.txt", "none.txt"), "none.txt: no such file"),
    "missing target in place": (("fix", "en.txt", "none.txt", "--in-place"), "none.txt: no such file"),
    "folder": (("fix", "en.txt", "sub"), "sub: is a folder; fix takes one article"),
    "folder as source": (("fix", "sub", "wrong.txt"), "sub: is a folder"),
    "alone": (("fix", "en.txt"), "en.txt: the translation is missing"),
    "standard input twice": (("fix", "-", "-"), "only one of the two texts can come from standard input"),
    "standard input in place": (("fix", "en.txt", "-", "--in-place"), "standard input cannot be rewritten"),
    "two places": ((*FIX, "--in-place", "--output", "a.txt"), "exclude each other"),
    "dry run in place": ((*FIX, "--in-place", "--dry-run"), "exclude each other"),
    "output over the target": ((*FIX, "--output", "wrong.txt"), "is the translation itself; give --in-place"),
    "output over the source": ((*FIX, "--output", "en.txt"), "en.txt: is an input"),
    "output is a folder": ((*FIX, "--output", "sub"), "sub: is a folder; name a file in it"),
    "output in no folder": ((*FIX, "--output", "no/a.txt"), "there is no folder no"),
    "no confidence": ((*FIX, "--min-confidence", "2"), "'--min-confidence'"),
    "unknown rule": ((*FIX, "--ignore", "NUM999"), "ignore: no rule's code begins with 'NUM999'"),
    "missing glossary": ((*FIX, "--glossary", "none.csv"), "none.csv: "),
    "empty": (("fix", "en.txt", "empty.txt"), "empty.txt: the file is empty"),
    "wrong encoding": (("fix", "en.txt", "cp1252.txt"), "give --encoding cp1252"),
    "swapped": (("fix", "wrong.txt", "en.txt", *LANGUAGES), "swapped"),
    "unrelated": (("fix", "en.txt", "other.txt", *LANGUAGES), "does not look like a translation of en.txt"),
}


@pytest.mark.parametrize("case", CASES)
def test_bad_calls_say_so_in_one_line_and_change_nothing(case: str, folder: Path, call: Call) -> None:
    (folder / "sub").mkdir()
    (folder / "empty.txt").write_bytes(b"")
    (folder / "cp1252.txt").write_bytes(WRONG.encode("cp1252"))
    other = "Der Regen fiel auf die Berge. Im Tal sangen Kinder ein altes Lied über den Winter.\n" * 6
    (folder / "other.txt").write_text(other, encoding="utf-8")
    arguments, said = CASES[case]
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    done = call(*arguments)
    assert said in done.error
    assert (done.status, done.out) == (2, "")
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before
