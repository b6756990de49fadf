"""The commands beside ``check``: what they print."""

from __future__ import annotations

import json
import re

import jsonschema
import pytest

from mtcheck.cli.progress import spoken
from mtcheck.rules import CODES

from .conftest import ENGLISH, GERMAN, Call

LANGUAGES = ("--from", "en", "--to", "de", "--isolated")
LINES = (
    '{"id": "first", "source": "It rose 3%.", "target": "Es stieg um 4 %."}\n'
    '{"id": "second", "source": "It fell 😀 to $5.", "target": "Es fiel 😀 auf 5 Dollar."}\n'
)
TABLE = "It rose 3%.\tEs stieg um 4 %.\nIt fell 😀 to $5.\tEs fiel 😀 auf 5 Dollar.\n"


def objects(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_flags_gives_a_line_for_each_pair(call: Call) -> None:
    done = call("flags", "-", *LANGUAGES, stdin=LINES)
    assert (done.status, done.err) == (0, "")
    first, second = objects(done.out)
    assert (first["id"], second) == ("first", {"id": "second", "flags": []})
    (flag,) = first["flags"]
    assert flag["code"] == "NUM003"
    assert ["It rose 3%."[start:end] for start, end in flag["source"]] == ["3%"]
    assert ["Es stieg um 4 %."[start:end] for start, end in flag["target"]] == ["4 %"]
    assert {"code", "severity", "message", "source", "target", "suggestion"} <= set(flag)


def test_flags_takes_a_table_and_standard_input_by_default(call: Call) -> None:
    done = call("flags", *LANGUAGES, stdin=TABLE)
    assert [len(item["flags"]) for item in objects(done.out)] == [1, 0]


def test_flags_tells_by_its_status_only_if_asked(call: Call) -> None:
    assert call("flags", *LANGUAGES, stdin=LINES).status == 0
    assert call("flags", *LANGUAGES, "--fail-on", "minor", stdin=LINES).status == 1
    assert call("flags", *LANGUAGES, "--fail-on", "minor", "--ignore", "NUM", stdin=LINES).status == 0


def test_flags_counts_characters_not_bytes(call: Call) -> None:
    line = json.dumps({"id": "x", "source": "😀 It rose 3%.", "target": "😀 Es stieg um 4 %."}) + "\n"
    (found,) = objects(call("flags", *LANGUAGES, stdin=line).out)
    assert ["😀 Es stieg um 4 %."[start:end] for start, end in found["flags"][0]["target"]] == ["4 %"]


def test_score_gives_a_line_for_each_pair_with_its_signature(call: Call) -> None:
    done = call("score", "-", *LANGUAGES, "--model", "fake", stdin=LINES)
    assert (done.status, done.err) == (0, "")
    first, second = objects(done.out)
    assert first == {"id": "first", "score": 0.6875, "model": second["model"]}
    assert str(first["model"]).startswith("fake|")


def test_score_does_not_depend_on_the_company(call: Call) -> None:
    together = objects(call("score", *LANGUAGES, "--model", "fake", stdin=LINES).out)
    alone = [
        item
        for line in LINES.splitlines()
        for item in objects(call("score", *LANGUAGES, "--model", "fake", stdin=line + "\n").out)
    ]
    assert together == alone


def test_align_prints_beads(call: Call) -> None:
    done = call("align", "en.txt", "de.txt", "--isolated")
    assert (done.status, done.out, done.err) == (0, "[0]:[0]\n[1]:[1]\n[2]:[2]\n[3]:[3]\n[4]:[4]\n", "")


def test_align_as_json(call: Call) -> None:
    found = json.loads(call("align", "en.txt", "de.txt", "--isolated", "--format", "json").out)
    assert [(bead["source"], bead["target"], bead["kind"]) for bead in found["beads"]] == [
        ([index], [index], "aligned") for index in range(5)
    ]
    assert all(0 <= bead["confidence"] <= 1 for bead in found["beads"])
    for side, text in (("source", ENGLISH), ("target", GERMAN)):
        assert all(text[item["start"] : item["end"]] == item["text"] for item in found[side]["segments"])


def test_align_takes_lines_as_they_are(call: Call) -> None:
    done = call("align", "en.txt", "de.txt", "--isolated", "--presegmented", "--from", "en", "--to", "de")
    assert done.out == "[0]:[0]\n[2]:[2]\n[3]:[3]\n"  # numbers are those of the files' lines


def test_parse(call: Call) -> None:
    (found,) = json.loads(call("parse", "rund 4,3 Mrd. Euro", "--lang", "de").out)
    assert (found["kind"], found["value"], found["unit"]) == ("money", "4300000000", "EUR")
    assert "rund 4,3 Mrd. Euro"[slice(*found["span"])] == found["text"]
    assert json.loads(call("parse", stdin="no number").out) == []


@pytest.mark.parametrize("code", CODES)
def test_every_rule_has_its_page(code: str, call: Call) -> None:
    done = call("explain", code.lower())
    assert done.status == 0
    assert done.out.startswith(code)
    assert len(done.out.splitlines()) > 4


def test_explain_lists_the_rules(call: Call) -> None:
    lines = call("explain").out.splitlines()
    assert sorted(line.split()[0] for line in lines) == sorted(CODES)
    assert all(re.fullmatch(r"[A-Z]{3}\d{3}  (minor|major|critical) +\S.*", line) for line in lines)


def test_schema(call: Call) -> None:
    schema = json.loads(call("schema").out)
    jsonschema.Draft202012Validator.check_schema(schema)


def test_models(call: Call) -> None:
    done = call("models")
    assert done.out.splitlines()[0].split() == [
        "NAME",
        "LICENCE",
        "LANGUAGES",
        "SCORE",
        "BETTER",
        "SIZE",
        "WEIGHTS",
    ]
    listed = [line.split()[0] for line in done.out.splitlines()[1:]]
    cards = objects(call("models", "--json").out)
    assert [card["name"] for card in cards] == listed
    assert all({"licence", "languages", "low", "high", "size", "installed"} <= set(card) for card in cards)


def test_score_shows_progress_on_a_terminal_only(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    arguments = ("score", "-", *LANGUAGES, "--model", "bundled", "--device", "cpu", "--no-cache")
    plain = call(*arguments, stdin=LINES)
    assert (plain.status, plain.err) == (0, "")
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    done = call(*arguments, stdin=LINES)
    assert "scoring" in done.err
    assert "2/2" in done.err
    assert " left" in done.err
    assert done.out == plain.out
    assert call(*arguments, "--quiet", stdin=LINES).err == ""


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (None, ""),
        (0.4, "about 0 s left"),
        (59.6, "about 1 min 00 s left"),
        (3599, "about 59 min 59 s left"),
        (7260, "about 2 h 01 min left"),
    ],
)
def test_the_time_left_in_words(seconds: float | None, said: str) -> None:
    assert spoken(seconds) == said


def test_score_says_what_was_cut_or_scored_in_pieces(call: Call) -> None:
    long = json.dumps({"id": "x", "source": "The bank said. " * 300, "target": "Die Bank sagte. " * 300})
    arguments = ("score", "-", *LANGUAGES, "--model", "bundled", "--device", "cpu")
    (cut,), (whole,) = (
        objects(call(*arguments, *more, stdin=long + "\n").out) for more in ((), ("--pieces",))
    )
    assert cut["truncated"] is True
    assert "pieces" not in cut
    assert "truncated" not in whole
    assert whole["pieces"] > 1  # type: ignore[operator]
    assert str(whole["model"]).endswith("|pieces")
