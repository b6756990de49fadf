"""``mtcheck check`` and what can be done with its result, with the scorer that needs no model."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import jsonschema
import pytest
from lxml import html

from mtcheck.cli import output

from .conftest import ENGLISH, GERMAN, WRONG, Call

if TYPE_CHECKING:
    from pathlib import Path

PASSES = ("check", "en.txt", "de.txt", "--isolated")
FAILS = ("check", "en.txt", "wrong.txt", "--isolated")
FAKE = ("--model", "fake")
NONE = ("--model", "none")


def verdict(text: str) -> str:
    found = re.findall(r"^. verdict: (\w+)$", text, re.MULTILINE)
    assert len(found) == 1
    return str(found[0])


def codes(result: dict[str, object]) -> set[str]:
    return {flag["code"] for flag in result["flags"]}


@pytest.mark.parametrize("model", ["fake", "none"])
def test_status_says_what_the_verdict_says(model: str, call: Call) -> None:
    done = call(*PASSES, "--model", model)
    assert (done.status, verdict(done.out), done.err) == (0, "publish", "")
    done = call(*FAILS, "--model", model)
    assert (done.status, done.err) == (1, "")
    assert verdict(done.out) in ("review", "block")


def test_text_report_tells_what_was_found(call: Call) -> None:
    done = call(*FAILS, *FAKE)
    assert "languages  en (detected) → de (detected)" in done.out
    assert re.search(r"segments   5 source, 5 target: 5 aligned, 0 omitted, 0 added, 0 boilerplate", done.out)
    assert re.search(r"^NUM004 \w+  wrong\.txt:3:\d+  \[[0-9a-f]{16}\]$", done.out, re.MULTILINE)
    assert "⟦2,6 Millionen Dollar⟧" in done.out
    assert re.search(r"^score      0\.\d{3} on a scale of 0 \(worst\) to 1", done.out, re.MULTILINE)
    assert "model      fake|none|" in done.out


def test_no_model_no_score(call: Call) -> None:
    assert "not scored (no model was asked)" in call(*PASSES, *NONE).out


def test_given_languages_are_taken(call: Call) -> None:
    assert "en (given) → de-CH (given)" in call(*PASSES, *NONE, "--from", "en", "--to", "de-CH").out


def test_one_run_writes_every_format(folder: Path, call: Call) -> None:
    done = call(
        *FAILS, *FAKE, "--format", "json:out.json", "--format", "html:out.html", "--format", "text:out.txt"
    )
    assert done.status == 1
    result = json.loads((folder / "out.json").read_text(encoding="utf-8"))
    jsonschema.validate(result, json.loads(call("schema").out))
    page = html.parse(str(folder / "out.html"))
    status = result["verdict"]["status"]
    assert verdict(done.out) == verdict((folder / "out.txt").read_text(encoding="utf-8")) == status
    assert page.xpath("//p[starts-with(@class, 'verdict')]/@class") == [f"verdict {status}"]
    assert done.out == (folder / "out.txt").read_text(encoding="utf-8")


def test_json_on_standard_output_is_alone(call: Call) -> None:
    done = call(*FAILS, *FAKE, "--format", "json")
    result = json.loads(done.out)
    assert (done.status, done.err) == (1, "")
    assert result["source"]["path"] == "en.txt"
    assert codes(result) == {"NUM004"}
    assert result["settings"]["model"] == "fake"
    flag = result["flags"][0]
    assert [WRONG[start:end] for start, end in flag["target"]] == ["2,6 Millionen Dollar"]
    assert [ENGLISH[start:end] for start, end in flag["source"]] == ["$2.6 billion"]
    for segment in result["target"]["segments"]:
        assert WRONG[segment["start"] : segment["end"]] == segment["text"]


def test_same_input_same_bytes(call: Call) -> None:
    for name in ("json", "html", "text"):
        assert call(*FAILS, *FAKE, "--format", name).out == call(*FAILS, *FAKE, "--format", name).out


def test_source_on_standard_input(call: Call) -> None:
    done = call("check", "-", "de.txt", "--isolated", *NONE, stdin=ENGLISH)
    assert (done.status, verdict(done.out)) == (0, "publish")


def test_exit_zero_changes_the_status_and_not_the_verdict(call: Call) -> None:
    done = call(*FAILS, *NONE, "--exit-zero")
    assert done.status == 0
    assert verdict(done.out) != "publish"


def test_severities_decide(call: Call) -> None:
    severity = json.loads(call(*FAILS, *NONE, "--format", "json").out)["flags"][0]["severity"]
    assert severity in ("major", "critical")
    assert verdict(call(*FAILS, *NONE, "--block-on", severity).out) == "block"
    if severity == "major":
        done = call(*FAILS, *NONE, "--fail-on", "critical")
        assert (done.status, verdict(done.out)) == (0, "publish")


def test_rules_can_be_chosen(call: Call) -> None:
    assert call(*FAILS, *NONE, "--ignore", "NUM004,SEG").status == 0
    assert call(*FAILS, *NONE, "--select", "cur", "--select", "pct").status == 0
    assert call(*FAILS, *NONE, "--select", "NUM").status == 1
    assert call(*FAILS, *NONE, "--select", "NUM", "--ignore", "NUM004").status == 0


def test_budgets_decide(call: Call) -> None:
    done = call(*PASSES, *FAKE, "--segment-score", "0.99", "--format", "json")
    assert done.status == 1
    assert codes(json.loads(done.out)) == {"QEM001"}
    done = call(*PASSES, *FAKE, "--article-score", "0.99", "--format", "json")
    assert done.status == 1
    assert codes(json.loads(done.out)) == {"QEM002"}
    assert call(*PASSES, *FAKE, "--article-score", "0.99", "--ignore", "QEM").status == 0


def test_settings_of_the_nearest_file(folder: Path, call: Call) -> None:
    (folder / "pyproject.toml").write_text(
        '[tool.mtcheck]\nmodel = "none"\nseverity = { NUM004 = "minor" }\n', encoding="utf-8"
    )
    done = call("check", "en.txt", "wrong.txt", "--format", "json")
    result = json.loads(done.out)
    assert (done.status, result["verdict"]["status"]) == (0, "publish")
    assert [flag["severity"] for flag in result["flags"]] == ["minor"]
    assert result["settings"]["severity"] == {"NUM004": "minor"}
    assert call("check", "en.txt", "wrong.txt", "--fail-on", "minor").status == 1
    assert call(*FAILS, *NONE).status == 1


def test_colour_where_it_is_asked_for(call: Call) -> None:
    assert "\x1b[" not in call(*FAILS, *NONE).out
    assert "\x1b[" in call(*FAILS, *NONE, "--color", "always").out
    assert "\x1b[" not in call(*FAILS, *NONE, "--color", "always", "--format", "html").out


def test_colour_on_a_terminal(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(output, "_is_terminal", lambda: True)
    assert "\x1b[" in call(*FAILS, *NONE).out
    assert "\x1b[" not in call(*FAILS, *NONE, "--color", "never").out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in call(*FAILS, *NONE).out


def folders(folder: Path, **texts: str) -> None:
    for name, text in texts.items():
        for language, content in (("en", ENGLISH), ("de", text)):
            path = folder / "news" / language / f"{name}.txt"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")


def test_folders(folder: Path, call: Call) -> None:
    folders(folder, a=GERMAN, b=WRONG, c=GERMAN)
    done = call("check", "news/en", "news/de", "--isolated", *FAKE, "--format", "json:out.json")
    assert (done.status, done.err) == (1, "")
    assert re.search(
        r"^3 article pairs: 2 publish, \d review, \d block; 0 not judged$", done.out, re.MULTILINE
    )
    result = json.loads((folder / "out.json").read_text(encoding="utf-8"))
    jsonschema.validate(result, json.loads(call("schema").out))
    assert [article["target"]["path"] for article in result["articles"]] == [
        "news/de/a.txt",
        "news/de/b.txt",
        "news/de/c.txt",
    ]
    assert [article["verdict"]["passed"] for article in result["articles"]] == [True, False, True]


def test_one_folder_for_both_and_patterns(folder: Path, call: Call) -> None:
    folders(folder, a=GERMAN)
    same = call("check", "news", "news", "--isolated", *NONE, "--from", "en", "--to", "de")
    pattern = call(
        "check", "news/en/*.txt", "news/de/*.txt", "--isolated", *NONE, "--from", "en", "--to", "de"
    )
    assert same.status == pattern.status == 0
    assert same.out == pattern.out
    assert "1 article pair: 1 publish" in same.out


def test_folders_load_the_model_once(folder: Path, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    from mtcheck import scorers

    loaded = []
    load = scorers.load

    def counted(*arguments: str, **options: str) -> scorers.Scorer:
        loaded.append(arguments)
        return load(*arguments, **options)

    monkeypatch.setattr(scorers, "load", counted)
    folders(folder, a=GERMAN, b=GERMAN, c=GERMAN)
    assert call("check", "news/en", "news/de", "--isolated", *FAKE).status == 0
    assert len(loaded) == 1


PAIRS = [
    ("Revenue rose 7.4% to $2.6 billion.", "Der Umsatz stieg um 7,4 % auf 2,6 Milliarden Dollar."),
    ("The shares fell.", "Die Aktien fielen."),
]


@pytest.mark.parametrize("kind", ["jsonl", "tsv"])
def test_a_file_of_pairs(kind: str, folder: Path, call: Call) -> None:
    def lines(pairs: list[tuple[str, str]]) -> str:
        if kind == "tsv":
            return "".join(f"{source}\t{target}\n" for source, target in pairs)
        return "".join(json.dumps({"source": source, "target": target}) + "\n" for source, target in pairs)

    path = folder / f"pairs.{kind}"
    path.write_text(lines(PAIRS), encoding="utf-8")
    done = call("check", path.name, "--isolated", *FAKE, "--from", "en", "--to", "de")
    assert (done.status, verdict(done.out)) == (0, "publish")
    path.write_text(lines([*PAIRS[1:], (PAIRS[0][0], PAIRS[0][1].replace("2,6", "6,2"))]), encoding="utf-8")
    done = call("check", path.name, "--isolated", *NONE, "--from", "en", "--to", "de", "--format", "json")
    result = json.loads(done.out)
    assert done.status == 1
    assert codes(result) == {"NUM003"}
    assert result["flags"][0]["target_position"]["line"] == 2


@pytest.mark.parametrize("pair", [PASSES, FAILS])
def test_a_saved_result_gives_the_same_verdict(pair: tuple[str, ...], folder: Path, call: Call) -> None:
    first = call(*pair, *FAKE, "--format", "json:out.json", "--format", "html:out.html", "--format", "text")
    judged = call("judge", "out.json", "--isolated")
    assert (judged.status, judged.out) == (first.status, first.out)
    shown = call("report", "out.json", "--format", "html:again.html")
    assert (shown.status, shown.out) == (0, first.out)
    assert (folder / "again.html").read_bytes() == (folder / "out.html").read_bytes()
    again = call("judge", "out.json", "--isolated", "--format", "json")
    assert again.out == (folder / "out.json").read_text(encoding="utf-8")


def test_a_saved_result_can_be_judged_by_other_rules(folder: Path, call: Call) -> None:
    call(*FAILS, *FAKE, "--format", "json:out.json")
    assert call("judge", "out.json", "--isolated", "--ignore", "NUM004").status == 0
    assert call("judge", "out.json", "--isolated", "--exit-zero").status == 0
    assert (
        call("judge", "out.json", "--isolated", "--ignore", "NUM004", "--article-score", "0.99").status == 1
    )
    assert call("judge", "-", "--isolated", stdin=(folder / "out.json").read_bytes()).status == 1


def test_a_saved_set_gives_the_same_verdicts(folder: Path, call: Call) -> None:
    folders(folder, a=GERMAN, b=WRONG)
    first = call("check", "news/en", "news/de", "--isolated", *FAKE, "--format", "json:out.json")
    judged = call("judge", "out.json", "--isolated")
    assert (judged.status, judged.out) == (first.status, first.out) == (1, first.out)


def test_an_empty_saved_set_is_not_a_pass(call: Call) -> None:
    empty = '{"schema_version": "1.0", "articles": [], "errors": []}'
    done = call("judge", "-", "--isolated", stdin=empty)
    assert (done.status, done.error) == (2, "-: holds no article; there is nothing to judge")


def test_unrelated_texts_block(folder: Path, call: Call) -> None:
    other = (
        "Im Stadtpark blühen die Rosen. Kinder füttern dort Enten. Am Abend wird gegrillt, und Musik spielt."
    )
    (folder / "park.txt").write_text(other, encoding="utf-8")
    (folder / "long.txt").write_text(ENGLISH * 3, encoding="utf-8")
    done = call("check", "long.txt", "park.txt", "--isolated", *NONE, "--from", "en", "--to", "de")
    assert (done.status, verdict(done.out)) == (1, "block")


def test_nothing_of_an_article_reaches_the_terminal_as_a_command(folder: Path, call: Call) -> None:
    name = "de\x1b[31m.txt"
    (folder / name).write_text(WRONG.replace("Öfen", "\x1b]0;x\x07Öfen"), encoding="utf-8")
    done = call("check", "en.txt", name, "--isolated", *NONE)
    assert "\x1b" not in done.out
    assert "\x07" not in done.out


def test_progress_goes_to_the_terminal_and_nowhere_else(
    folder: Path, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders(folder, a=GERMAN, b=GERMAN)
    plain = call("check", "news/en", "news/de", "--isolated", *NONE)
    assert plain.err == ""
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    done = call("check", "news/en", "news/de", "--isolated", *NONE)
    assert "checking" in done.err
    assert (done.status, done.out) == (plain.status, plain.out)
    assert call("check", "news/en", "news/de", "--isolated", *NONE, "--quiet").err == ""
