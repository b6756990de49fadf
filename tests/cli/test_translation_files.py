"""Translation files through the gate: states, tags, notes and languages."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.readers import translation_files as files

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Call

NAMES = {
    "a.xlf": files.XLIFF_1,
    "b.xlf": files.XLIFF_2,
    "c.tmx": files.TMX,
    "d.po": files.PO,
    "e.csv": files.CSV,
}
FLAGS = {
    "a.xlf": [
        ("DOC003", "inline tags differ, missing: bpt 1, ept 1"),
        ("DOC004", "marked as unfinished (needs-review-translation)"),
        ("DOC004", "marked as unfinished (new)"),
    ],
    "b.xlf": [
        ("DOC003", "inline tags differ, missing: ph 2"),
        ("DOC004", "marked as unfinished (initial)"),
    ],
    "c.tmx": [("DOC003", "inline tags differ, missing: hi 1")],
    "d.po": [
        ("DOC002", "the suppression of DOC003 in the target suppresses nothing; take it out"),
        ("DOC004", "marked as unfinished (fuzzy)"),
        ("DOC004", "marked as unfinished (untranslated)"),
    ],
}


@pytest.fixture
def many(folder: Path) -> Path:
    for name, text in NAMES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("name", FLAGS)
def test_what_a_file_says_of_itself_is_flagged(many: Path, call: Call, name: str) -> None:
    languages = ("--to", "de") if name == "c.tmx" else ("--from", "en") if name == "d.po" else ()
    done = call("check", name, "--no-qe", *languages, "--format", "json")
    assert (done.status, done.err) == (1, "")
    flags = json.loads(done.out)["flags"]
    assert sorted((flag["code"], flag["message"]) for flag in flags) == FLAGS[name]


def test_the_languages_are_those_of_the_file(many: Path, call: Call) -> None:
    data = json.loads(call("check", "b.xlf", "--no-qe", "--format", "json").out)
    assert (data["source"]["language"], data["target"]["language"]) == ("en", "de-CH")
    assert not data["target"]["language_detected"]


def test_a_note_suppresses_for_its_unit(many: Path, call: Call) -> None:
    data = json.loads(call("check", "b.xlf", "--no-qe", "--format", "json").out)
    (flag,) = data["waived"]
    assert (flag["code"], flag["waiver"]["reason"]) == ("NUM003", "the Swiss figure")


def test_a_note_without_a_reason(many: Path, call: Call) -> None:
    (many / "b.xlf").write_text(files.XLIFF_2.replace(" the Swiss figure", ""), encoding="utf-8")
    assert call("check", "b.xlf", "--no-qe").error.startswith("b.xlf:7: a suppression needs a reason")


def test_columns_of_csv_come_from_the_settings(many: Path, call: Call) -> None:
    (many / "mtcheck.toml").write_text(
        'from = "en"\nto = "de"\n[columns]\nid = "key"\nsource = "en"\ntarget = "de"\n', encoding="utf-8"
    )
    done = call("check", "e.csv", "--no-qe", "--format", "json")
    assert done.status == 0
    assert json.loads(done.out)["target"]["segments"][0]["text"].startswith("Der Umsatz")
    assert "no column 'source'" in call("check", "e.csv", "--no-qe", "--isolated").error


def test_a_set_of_translation_files(many: Path, call: Call) -> None:
    (many / "mtcheck.toml").write_text('[[pairs]]\nsource = "*.xlf"\n', encoding="utf-8")
    done = call("check", "--no-qe", "--format", "json")
    assert done.status == 1
    assert [item["target"]["path"] for item in json.loads(done.out)["articles"]] == ["a.xlf", "b.xlf"]


def test_flags_takes_them_as_well(many: Path, call: Call) -> None:
    lines = call("flags", "b.xlf", "--from", "en", "--to", "de", "--isolated").out.splitlines()
    assert [json.loads(line)["id"] for line in lines] == ["u1:s1", "u1:2"]


@pytest.mark.parametrize(
    ("name", "wrong", "right"),
    [
        ("f.xlf", files.XLIFF_1.replace("2,6 Milliarden", "2,6 Millionen"), "2,6 Milliarden"),
        ("f.po", files.PO.replace("2,6 Milliarden", "2,6 Millionen"), "2,6 Milliarden"),
    ],
)
def test_fix_keeps_the_file_around_a_correction(
    many: Path, call: Call, name: str, wrong: str, right: str
) -> None:
    (many / name).write_text(wrong, encoding="utf-8")
    done = call("fix", name, "--from", "en", "--to", "de", "--isolated")
    assert done.out == wrong.replace("2,6 Millionen", right)
