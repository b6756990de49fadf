"""Bad input: one line that names the file and the remedy, exit status 2, nothing half done."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from .conftest import ENGLISH, GERMAN, Call

if TYPE_CHECKING:
    from pathlib import Path

PAIR = ("check", "en.txt", "de.txt")
LANGUAGES = ("--from", "en", "--to", "de")


@pytest.fixture
def mess(folder: Path) -> Path:
    """A working folder with everything in it that can be wrong."""
    (folder / "empty.txt").write_bytes(b"")
    (folder / "blank.txt").write_bytes(b" \n\t\r\n \xc2\xa0\n")
    (folder / "mark.txt").write_bytes(b"\xef\xbb\xbf")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 8)
    (folder / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    (folder / "cp1252.txt").write_bytes(GERMAN.encode("cp1252"))
    (folder / "cut.txt").write_bytes(GERMAN.encode()[: GERMAN.encode().index(b"\xc3\x96") + 1])
    (folder / "wide.txt").write_bytes(GERMAN.encode("utf-16-le"))
    with (folder / "big.txt").open("wb") as stream:
        stream.truncate(50_000_000)
    (folder / "markup.html").write_text("<html><script>var a;</script></html>", encoding="utf-8")
    (folder / "english.txt").write_text(ENGLISH, encoding="utf-8")
    (folder / "full").mkdir()
    (folder / "full/a.en.txt").write_text(ENGLISH, encoding="utf-8")
    (folder / "nothing").mkdir()
    (folder / "bare").mkdir()
    (folder / "model").mkdir()
    (folder / "model/card.toml").write_text("name = ", encoding="utf-8")
    (folder / "unknown.toml").write_text('fail-onn = "major"', encoding="utf-8")
    (folder / "broken.toml").write_text("[tool.mtcheck", encoding="utf-8")
    (folder / "latin.toml").write_bytes(b'glossary = "B\xf6rse.csv"')
    (folder / "codes.toml").write_text('ignore = ["NUM999"]', encoding="utf-8")
    (folder / "terms.toml").write_text('glossary = "none.csv"', encoding="utf-8")
    (folder / "old.json").write_text('{"schema_version": "0.3"}', encoding="utf-8")
    (folder / "damaged.json").write_text('{"schema_version": "1.0", "source": 3}', encoding="utf-8")
    (folder / "cut.json").write_text('{"schema_version": "1.0", "sour', encoding="utf-8")
    (folder / "other.json").write_text("[1, 2]", encoding="utf-8")
    (folder / "pairs.jsonl").write_text('{"id": 1, "source": "One."}\n', encoding="utf-8")
    (folder / "broken.jsonl").write_text(
        '{"source": "One.", "target": "Eins."}\n{"source"\n', encoding="utf-8"
    )
    (folder / "pairs.tsv").write_text("One.\tEins.\nTwo.\n", encoding="utf-8")
    return folder


CASES = {
    # texts
    "missing source": (("check", "none.txt", "de.txt"), "none.txt: no such file"),
    "missing target": (("check", "en.txt", "none.txt"), "none.txt: no such file"),
    "a name too long": (("check", "n" * 5000, "de.txt"), "nnn: cannot be read"),
    "a file below a file": (
        ("check", "en.txt/a.txt", "de.txt"),
        "en.txt/a.txt: cannot be read: Not a directory",
    ),
    "target is a folder": (("check", "en.txt", "full"), "full is a folder and en.txt is not"),
    "source is a folder": (("check", "full", "de.txt"), "full is a folder and de.txt is not"),
    "folder and missing": (("check", "full", "lost"), "lost: no such file or folder"),
    "folder alone": (("check", "full"), "full: the folder of the translations is missing"),
    "pattern alone": (("check", "*.txt"), "*.txt: the folder of the translations is missing"),
    "article alone": (("check", "en.txt"), "en.txt: the translation is missing"),
    "empty": (("check", "empty.txt", "de.txt"), "empty.txt: the file is empty"),
    "white space": (("check", "blank.txt", "de.txt"), "blank.txt: the file holds only white space"),
    "byte order mark": (("check", "mark.txt", "de.txt"), "mark.txt: the file"),
    "binary": (("check", "en.txt", "binary.txt"), "binary.txt"),
    "picture": (("check", "en.txt", "picture.txt"), "picture.txt: looks like a PNG image"),
    "wrong encoding": (("check", "en.txt", "cp1252.txt"), "give --encoding cp1252"),
    "encoding of the other": ((*PAIR, "--encoding", "ascii"), "de.txt:4: not ascii"),
    "unknown encoding": ((*PAIR, "--encoding", "utf-88"), "Unknown encoding 'utf-88'"),
    "cut off": (("check", "en.txt", "cut.txt"), "cut.txt:4: not UTF-8"),
    "no byte order mark": (("check", "en.txt", "wide.txt"), "wide.txt: looks like UTF-16"),
    "50 MB": (("check", "big.txt", "de.txt"), "big.txt: too large (50.0 MB"),
    "no prose": (("check", "markup.html", "de.txt"), "markup.html: no prose"),
    "standard input twice": (("check", "-", "-"), "only one of the two texts can come from standard input"),
    "nothing on standard input": (("check", "-", "de.txt"), "standard input: the file is empty"),
    # languages
    "swapped": (("check", "de.txt", "en.txt", *LANGUAGES), "swapped"),
    "same twice": (("check", "en.txt", "english.txt"), "english.txt"),
    "same file twice": (("check", "en.txt", "en.txt"), "en.txt"),
    "same asked for": ((*PAIR, "--from", "de", "--to", "de"), "de"),
    "no language": ((*PAIR, "--from", "deutsch!"), "--from deutsch!: not a language tag"),
    # calls
    "unknown command": (("chek", "en.txt", "de.txt"), "No such command 'chek'. Did you mean 'check'"),
    "unknown option": ((*PAIR, "--formt", "json"), "No such option: --formt"),
    "too many": ((*PAIR, "en.txt"), "unexpected extra argument"),
    "no article": (("check",), "Missing argument 'SOURCE'"),
    "not a number": ((*PAIR, "--segment-score", "low"), "Invalid value for '--segment-score'"),
    "no number": ((*PAIR, "--article-score", "nan"), "article-score: nan is not a number"),
    "unknown severity": ((*PAIR, "--fail-on", "mayor"), "Did you mean 'major'?"),
    "unknown device": ((*PAIR, "--device", "gpu"), "device: 'gpu' is not one of"),
    "unknown rule": ((*PAIR, "--ignore", "NUM006,NUM999"), "ignore: no rule's code begins with 'NUM999'"),
    "no rule": ((*PAIR, "--select", ""), "select: no rule's code begins with ''"),
    "unknown colour": ((*PAIR, "--color", "sometimes"), "--color 'sometimes' is not one of"),
    # models
    "unknown model": ((*PAIR, "--model", "bundeld"), "Unknown model 'bundeld'. Did you mean 'bundled'?"),
    "damaged model": ((*PAIR, "--model", "model"), "model/card.toml: cannot be read as a model card"),
    "folder without a model": ((*PAIR, "--model", "bare"), "bare"),
    # reports
    "unknown format": ((*PAIR, "--format", "jsn"), "unknown report format 'jsn'. Did you mean 'json'?"),
    "format without a file": ((*PAIR, "--format", "json:"), "--format 'json:': the file's name is missing"),
    "two on standard output": (
        (*PAIR, "--format", "json", "--format", "html"),
        "two reports for standard output",
    ),
    "two in one file": (
        (*PAIR, "--format", "json:a", "--format", "html:./bare/../a"),
        "two reports for the same file bare/../a",
    ),
    "report over the source": ((*PAIR, "--format", "text:en.txt"), "en.txt: is an input; name another file"),
    "report over the target": ((*PAIR, "--format", "html:./bare/../de.txt"), "de.txt: is an input"),
    "report is a folder": ((*PAIR, "--format", "json:bare"), "bare: is a folder; name a file in it"),
    "report in no folder": (
        (*PAIR, "--format", "json:no/a.json"),
        "no/a.json: there is no folder no; make it",
    ),
    "report below a file": ((*PAIR, "--format", "json:en.txt/a"), "en.txt/a: there is no folder en.txt"),
    "report among the articles": (
        ("check", "full", "nothing", "--format", "html:full/report.html"),
        "full/report.html: lies among the articles",
    ),
    "report name too long": (
        (*PAIR, "--format", "json:" + "n" * 300),
        "nnn: cannot be written (File name too",
    ),
    # settings
    "missing settings": ((*PAIR, "--config", "none.toml"), "none.toml: the configuration cannot be read"),
    "unknown setting": (
        (*PAIR, "--config", "unknown.toml"),
        "unknown.toml: unknown setting 'fail-onn'. Did you",
    ),
    "broken settings": ((*PAIR, "--config", "broken.toml"), "broken.toml: not valid TOML"),
    "settings not UTF-8": ((*PAIR, "--config", "latin.toml"), "latin.toml: the configuration is not UTF-8"),
    "unknown rule in them": (
        (*PAIR, "--config", "codes.toml"),
        "codes.toml: ignore: no rule's code begins with",
    ),
    "missing glossary": ((*PAIR, "--glossary", "none.csv"), "none.csv: "),
    "missing glossary in them": ((*PAIR, "--config", "terms.toml"), "none.csv: "),
    "glossary is a folder": ((*PAIR, "--glossary", "bare"), "bare: "),
    # folders
    "no articles": (("check", "nothing", "bare"), "nothing: no article found here or in bare"),
    "pattern without match": (("check", "n*.en.md", "n*.de.md"), "n*.en.md: no article found here"),
    "one folder, no languages": (("check", "full", "full"), "name the languages with --from and --to"),
    # saved results
    "missing result": (("judge", "none.json"), "none.json: cannot be read (No such file or directory)"),
    "folder for a result": (("report", "bare"), "bare: cannot be read (Is a directory)"),
    "article for a result": (("judge", "en.txt"), "en.txt: not a saved result"),
    "cut result": (("judge", "cut.json"), "cut.json: not a saved result"),
    "damaged result": (
        ("judge", "damaged.json"),
        "damaged.json: the saved result is damaged: source: not an",
    ),
    "other JSON": (("report", "other.json"), "other.json: not a saved result: no schema_version"),
    "old result": (("report", "old.json"), "old.json: saved with schema version 0.3, this mtcheck reads 1.1"),
    "binary result": (("report", "binary.txt"), "binary.txt: byte 128: not a saved result"),
    "empty result": (("judge", "-"), "-: not a saved result"),
    "report over the result": (("report", "cut.json", "--format", "html:cut.json"), "cut.json: is an input"),
    # segment pairs
    "missing pairs": (("flags", "none.jsonl"), "none.jsonl: no such file"),
    "no target": (("flags", "pairs.jsonl", *LANGUAGES), "pairs.jsonl:1: "),
    "broken line": (("flags", "broken.jsonl", *LANGUAGES), "broken.jsonl:2:10: "),
    "one column": (("flags", "pairs.tsv", *LANGUAGES), "pairs.tsv:2: "),
    "no pairs": (("flags", "-"), "holds no segment pair"),
    "score without model": (("score", "pairs.tsv", "--model", "none"), "score needs a model"),
    # the rest
    "align twice": (("align", "-", "-"), "only one of the two texts can come from standard input"),
    "align format": (
        ("align", "en.txt", "de.txt", "--format", "xml"),
        "--format 'xml' is not one of pairs, json",
    ),
    "unknown rule page": (("explain", "NUM999"), "NUM999"),
    "unknown language": (("parse", "3 %", "--lang", "tlh"), "tlh"),
    "parse not UTF-8": (("parse", "-"), "byte 1: not UTF-8"),
}
STDIN = {"parse not UTF-8": b"3\xe4"}


@pytest.mark.parametrize("case", CASES)
def test_one_line_and_nothing_else(case: str, mess: Path, call: Call) -> None:
    arguments, said = CASES[case]
    if "--model" not in arguments and arguments[0] in ("check", "score"):
        arguments += ("--model", "fake")
    before = {path: path.stat().st_mtime_ns for path in mess.rglob("*")}
    done = call(*arguments, stdin=STDIN.get(case, ""))
    assert said in done.error
    assert (done.status, done.out) == (2, "")
    assert {path: path.stat().st_mtime_ns for path in mess.rglob("*")} == before


def test_a_bad_report_place_is_told_before_any_work(mess: Path, call: Call) -> None:
    done = call("check", "none.txt", "de.txt", "--format", "json:no/a.json")
    assert "no/a.json" in done.error


def test_a_half_pair_does_not_stop_the_others(folder: Path, call: Call) -> None:
    for name, text in {"a.en.txt": ENGLISH, "a.de.txt": GERMAN, "b.en.txt": ENGLISH, "c.de.txt": ""}.items():
        side = "src" if ".en" in name else "tgt"
        (folder / side).mkdir(exist_ok=True)
        (folder / side / name).write_text(text, encoding="utf-8")
    (folder / "src/c.en.txt").write_text(ENGLISH, encoding="utf-8")
    done = call("check", "src", "tgt", "--model", "none", "--format", "json:out.json", "--exit-zero")
    assert done.status == 2
    assert done.error.startswith("src/b.en.txt: has no counterpart in tgt")
    assert done.error.endswith("(and 1 more)")
    assert "1 article pair: 1 publish, 0 review, 0 block; 2 not judged" in done.out
    result = json.loads((folder / "out.json").read_text(encoding="utf-8"))
    assert [error["path"] for error in result["errors"]] == ["src/b.en.txt", "c.txt"]
    assert [article["target"]["path"] for article in result["articles"]] == ["tgt/a.de.txt"]
    assert call("judge", "out.json", "--exit-zero").status == 2


def test_a_place_that_does_not_take_files(folder: Path, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    def touch(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.touch", touch)
    done = call(*PAIR, "--model", "none", "--format", "json:out.json")
    assert (done.status, done.out) == (2, "")
    assert done.error == "out.json: cannot be written (Permission denied); choose another place"


def test_a_disk_that_fills_up_leaves_nothing(
    folder: Path, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fsync(_: int) -> None:
        raise OSError(28, "No space left on device")

    (folder / "out.json").write_text("old", encoding="utf-8")
    before = sorted(folder.iterdir())
    monkeypatch.setattr("os.fsync", fsync)
    done = call(*PAIR, "--model", "none", "--format", "json:out.json")
    assert (done.status, done.out) == (2, "")
    assert done.error == "out.json: cannot be written (No space left on device)"
    assert sorted(folder.iterdir()) == before
    assert (folder / "out.json").read_text(encoding="utf-8") == "old"
