"""The formats that other tools read: against their schemas, and read by an independent reader."""

from __future__ import annotations

import csv
import io
import json
import os
import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
from lxml import etree
from markdown_it import MarkdownIt

from mtcheck.reports import renderer, shown
from mtcheck.reports.json import schema
from mtcheck.types import Flag, Outcome, Position

from . import samples

if TYPE_CHECKING:
    from mtcheck.types import Report

OUTCOMES = {"one": samples.one, "several": samples.several, "attack": samples.attack}
HERE = Path(__file__).parent
every = pytest.mark.parametrize("name", OUTCOMES)


def rendered(format_: str, name: str) -> str:
    text = renderer(format_)(OUTCOMES[name]())
    text.encode("utf-8")
    # What hostile texts hold does not get through as it is: no control character, no bidirectional override.
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)
    return text


def many(report: Report, count: int, severity: str = "critical") -> Outcome:
    flags = tuple(
        Flag(
            "NUM003",
            severity,
            f"number {index}",
            target_position=Position(index + 1, 1),
            fingerprint=f"{index:016x}",
        )
        for index in range(count)
    )
    return Outcome((replace(report, flags=flags),))


# SARIF


@every
def test_sarif_is_what_github_takes(name: str) -> None:
    log = json.loads(rendered("sarif", name))
    own = json.loads((HERE / "sarif.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(own).validate(log)
    (run,) = log["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
        for place in (*result["locations"], *result.get("relatedLocations", ())):
            region = place["physicalLocation"]["region"]
            start, end = ((region[f"{at}Line"], region[f"{at}Column"]) for at in ("start", "end"))
            assert start < end


@every
@pytest.mark.skipif("MTCHECK_SARIF_SCHEMA" not in os.environ, reason="needs a copy of the official schema")
def test_sarif_passes_the_official_schema(name: str) -> None:
    official = json.loads(Path(os.environ["MTCHECK_SARIF_SCHEMA"]).read_text(encoding="utf-8"))
    validator = jsonschema.validators.validator_for(official)
    validator(official).validate(json.loads(rendered("sarif", name)))


def test_sarif_places_flags_in_the_target_and_the_source_beside() -> None:
    (run,) = json.loads(rendered("sarif", "one"))["runs"]
    result = next(item for item in run["results"] if item["ruleId"] == "NUM004")
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "stories/nordkap.de.txt"
    assert place["region"] == {"startLine": 3, "startColumn": 50, "endLine": 3, "endColumn": 70}
    beside = result["relatedLocations"][0]["physicalLocation"]
    assert beside["artifactLocation"]["uri"] == "stories/nordkap.en.txt"
    fixed = next(item for item in run["results"] if item["ruleId"] == "NUM003")["fixes"][0]
    change = fixed["artifactChanges"][0]["replacements"][0]
    assert change["insertedContent"]["text"] == "drei Jahren"


def test_sarif_fingerprints_hold_no_place() -> None:
    report = samples.article()
    moved = replace(
        report,
        flags=tuple(replace(flag, target_position=Position(99, 1), target_end=None) for flag in report.flags),
    )
    before, after = (
        {
            json.dumps(item["partialFingerprints"])
            for item in json.loads(renderer("sarif")(Outcome((one,))))["runs"][0]["results"]
        }
        for one in (report, moved)
    )
    assert before == after


def test_sarif_keeps_the_worst_within_the_limit() -> None:
    report = samples.article()
    outcome = many(report, 5_200, "minor")
    worst = Flag("CUR001", "critical", "worst", target_position=Position(9999, 1), fingerprint="f" * 16)
    outcome = Outcome((replace(outcome.reports[0], flags=(*outcome.reports[0].flags, worst)),))
    (run,) = json.loads(renderer("sarif")(outcome))["runs"]
    assert len(run["results"]) == 5_000
    assert run["results"][0]["ruleId"] == "CUR001"
    note = run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"]
    assert note.startswith("201 flags are left out")


def test_sarif_messages_make_no_links() -> None:
    report = replace(
        samples.article(),
        flags=(Flag("NUM003", "major", "see [here](https://example.org)", fingerprint="1"),),
    )
    (run,) = json.loads(renderer("sarif")(Outcome((report,))))["runs"]
    assert run["results"][0]["message"]["text"] == "see \\[here\\](https://example.org)."


# JUnit


@every
def test_junit_is_read_by_a_junit_parser(name: str) -> None:
    junitparser = pytest.importorskip("junitparser")
    outcome = OUTCOMES[name]()
    suites = list(junitparser.JUnitXml.fromstring(rendered("junit", name).encode()))
    assert len(suites) == len(outcome.reports) + len(outcome.failures)
    for suite in suites:
        cases = list(suite)
        assert suite.tests == len(cases)
        results = [type(result).__name__ for case in cases for result in case.result]
        assert (suite.failures, suite.errors) == (results.count("Failure"), results.count("Error"))


@every
def test_junit_has_the_shape_that_servers_take(name: str) -> None:
    outcome = OUTCOMES[name]()
    root = etree.fromstring(rendered("junit", name).encode())
    assert root.tag == "testsuites"
    cases = root.findall("testsuite/testcase")
    assert int(root.get("tests")) == len(cases)
    assert int(root.get("failures")) == len(root.findall("testsuite/testcase/failure"))
    assert int(root.get("errors")) == len(outcome.failures)
    assert all(case.get("name") and case.get("classname") for case in cases)
    for suite in root.findall("testsuite"):
        assert len(suite) >= 1


def test_junit_fails_where_the_verdict_does_not_pass() -> None:
    root = etree.fromstring(rendered("junit", "several").encode())
    verdicts = {
        suite.get("name"): suite.find("testcase[@name='verdict']/failure") is None
        for suite in root
        if suite.find("testcase/error") is None
    }
    assert verdicts == {
        "stories/nordkap.de.txt": False,
        "stories/harbour.ar.txt": False,
        "stories/tide.de.txt": True,
    }
    minor = root.find("testsuite/testcase[@name='NUM006 4:27']")
    assert [child.tag for child in minor] == ["system-out"]


# GitHub

COMMAND = re.compile(r"::(error|warning|notice) ((?:[a-zA-Z]+=[^,:\s][^,:]*)(?:,[a-zA-Z]+=[^,:]+)*)::(.+)")


@every
def test_github_commands_are_well_formed(name: str) -> None:
    for line in rendered("github", name).splitlines():
        assert COMMAND.fullmatch(line), line


def test_github_shows_ten_of_a_kind_and_counts_the_rest() -> None:
    lines = renderer("github")(many(samples.article(), 60)).splitlines()
    kinds = [line.split(" ")[0] for line in lines]
    assert kinds.count("::error") == 10
    assert lines[-1] == "::notice title=mtcheck::50 more issues; see the summary of this job"
    lines = renderer("github")(many(samples.article(), 60, "minor")).splitlines()
    assert (len(lines), "51 more issues" in lines[-1]) == (10, True)


def test_github_gives_columns_only_within_a_line() -> None:
    flag = Flag(
        "NUM003",
        "major",
        "over, two: lines\n%",
        target_position=Position(3, 7),
        target_end=Position(4, 2),
    )
    text = renderer("github")(Outcome((replace(samples.article(), flags=(flag,)),)))
    assert text == (
        "::warning title=mtcheck NUM003 major,file=stories/nordkap.de.txt,line=3,endLine=4"
        "::over, two: lines %25.\n"
    )


# GitLab

ISSUES = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "minLength": 1, "pattern": "^(?!\\./)"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}


@every
def test_gitlab_issues(name: str) -> None:
    issues = json.loads(rendered("gitlab", name))
    jsonschema.Draft202012Validator(ISSUES).validate(issues)
    prints = [issue["fingerprint"] for issue in issues]
    assert len(prints) == len(set(prints))
    assert all(issue["description"].startswith(issue["check_name"]) for issue in issues)


# Markdown


def html_of(text: str) -> Any:
    return etree.HTML(MarkdownIt("gfm-like", {"linkify": False}).enable("table").render(text))


@every
def test_markdown_renders_to_nothing_but_what_it_wrote(name: str) -> None:
    tree = html_of(rendered("markdown", name))
    tags = {element.tag for element in tree.iter() if isinstance(element.tag, str)}
    assert tags <= {
        *("html", "body", "h3", "table", "thead", "tbody", "tr", "th", "td", "ul", "li", "p", "br"),
        *("details", "summary", "blockquote", "strong", "code"),
    }


def test_markdown_says_it_all_to_a_reader() -> None:
    tree = html_of(rendered("markdown", "several"))
    rows = [[" ".join(cell.itertext()) for cell in row] for row in tree.iterfind(".//tbody/tr")]
    assert [row[0] for row in rows] == ["⛔ block", "⚠️ review", "✅ publish"]
    assert rows[0][1] == "stories/nordkap.de.txt"
    items = [" ".join("".join(item.itertext()).split()) for item in tree.iterfind(".//details//li")]
    assert items[0].startswith("● NUM004 critical at 3:50: Order of magnitude: 2.6 billion in the source")
    assert "source: Revenue rose 7.4% to $2.6 billion in the third quarter." in items[0]


@pytest.mark.parametrize(
    "text",
    [
        "@someone",
        "#12",
        "https://example.org",
        "www.example.org",
        "[a](b)",
        "![a](b)",
        "`x`",
        "<b>",
        "a|b",
        "*a*",
    ],
)
def test_markdown_escapes(text: str) -> None:
    report = replace(samples.article(), flags=(Flag("NUM003", "major", text),))
    source = renderer("markdown")(Outcome((report,)))
    tree = html_of(source)
    shown_text = "".join("".join(tree.itertext()).split("at 1:1: ")[-1].split()).replace("\u200b", "")
    assert shown_text == "".join(text.split())
    for pattern in (r"(?<!\\)@s", r"#1", r"://e", r"www\.e"):
        assert not re.search(pattern, source)


def test_markdown_stays_within_a_comment() -> None:
    report = many(samples.article(), 3_000).reports[0]
    text = renderer("markdown")(Outcome((report,) * 300))
    assert len(text) < 65_536
    assert text.count("<details") == text.count("</details>")
    assert "left out here" in text


# CSV


@every
def test_csv_is_a_table(name: str) -> None:
    rows = list(csv.DictReader(io.StringIO(rendered("csv", name), newline="")))
    outcome = OUTCOMES[name]()
    expected = sum(max(len(report.flags), 1) for report in outcome.reports) + len(outcome.failures)
    assert len(rows) == expected
    assert all(None not in row and None not in row.values() for row in rows)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@sum", " =1", "\t=1"])
def test_csv_holds_no_formula(text: str) -> None:
    report = replace(samples.article(), flags=(Flag("NUM003", "major", text, suggestion=text),))
    (row,) = csv.DictReader(io.StringIO(renderer("csv")(Outcome((report,)))))
    assert row["message"].startswith("'")
    assert row["suggestion"].startswith("'")


# JSON lines


@every
def test_json_lines_are_results(name: str) -> None:
    validator = jsonschema.Draft202012Validator(json.loads(schema()))
    text = renderer("jsonl")(OUTCOMES[name]())
    lines = text.splitlines() if name != "attack" else text.rstrip("\n").split("\n")
    outcome = OUTCOMES[name]()
    assert len(lines) == len(outcome.reports) + bool(outcome.failures)
    for line in lines:
        if name != "attack":
            validator.validate(json.loads(line))


# all


def test_min_level_hides_flags_and_keeps_verdicts() -> None:
    outcome = samples.several()
    least = shown(outcome, "critical")
    assert [report.verdict for report in least.reports] == [report.verdict for report in outcome.reports]
    assert {flag.severity for report in least.reports for flag in report.flags} == {"critical"}
    assert shown(outcome, "minor") is outcome
