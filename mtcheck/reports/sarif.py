"""SARIF 2.1.0, within what GitHub takes: one run, flags in the target file, the source as a related place.

GitHub refuses more than 25,000 results and shows 5,000; these are the worst ones, and a notification says how
many are left out. Flags that don't count are left out as well: GitHub would raise an alert for them.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from urllib.parse import quote

from mtcheck.reports.escaping import one_line
from mtcheck.reports.placed import Place, Placed, all_placed, is_absolute, quoted_segments

if TYPE_CHECKING:
    from mtcheck.types import Outcome, Severity

MOST_RESULTS = 5_000
_LONGEST = 1024
_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS: dict[Severity, str] = {"critical": "error", "major": "warning", "minor": "note"}


def render(outcome: Outcome, *, colour: bool = False, width: int = 100) -> str:
    """The outcome as a SARIF log."""
    found = all_placed(outcome)
    shown = found[:MOST_RESULTS]
    codes = sorted({item.flag.code for item in shown})
    versions = sorted({report.versions.get("mtcheck", "") for report in outcome.reports} - {""})
    driver: dict[str, object] = {"name": "mtcheck", "rules": [_rule(code, shown) for code in codes]}
    if versions:
        driver["version"] = one_line(versions[-1])
    notes = [_notification("error", f"{failure.path}: {failure.message}") for failure in outcome.failures]
    if len(found) > len(shown):
        notes.append(
            _notification("warning", f"{len(found) - len(shown)} flags are left out; these are the worst")
        )
    invocation: dict[str, object] = {"executionSuccessful": not outcome.failures}
    if notes:
        invocation["toolExecutionNotifications"] = notes
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [invocation],
        "results": [_result(item, codes.index(item.flag.code)) for item in shown],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _rule(code: str, items: list[Placed]) -> dict[str, object]:
    title, help_text, level = _catalogued(code)
    return {
        "id": one_line(code),
        "name": "".join(word.capitalize() for word in title.replace("¥", "yen").split() if word.isalnum())
        or one_line(code),
        "shortDescription": {"text": title[:_LONGEST]},
        "fullDescription": {"text": _first_paragraph(help_text, title)[:_LONGEST]},
        "help": {"text": help_text or title},
        "defaultConfiguration": {"level": level},
        "properties": {"tags": ["translation", one_line(code)[:3]], "precision": "high"},
    }


def _catalogued(code: str) -> tuple[str, str, str]:
    """Title, page and level of a rule, or what can be said of one that this version does not know."""
    pages = _pages()
    if code in pages:
        title, page, severity = pages[code]
        return title, page, _LEVELS[severity]
    return one_line(code), "", "warning"


def _first_paragraph(page: str, title: str) -> str:
    lines = page.split("\n\n")[1].splitlines() if page.count("\n\n") > 1 else []
    return " ".join(line.strip() for line in lines[1:]) or title


def _result(item: Placed, rule: int) -> dict[str, object]:
    flag = item.flag
    result: dict[str, object] = {
        "ruleId": one_line(flag.code),
        "ruleIndex": rule,
        "level": _LEVELS[flag.severity],
        "message": {"text": _message(item.message)},
        "locations": [{"physicalLocation": _location(item.target)}],
        "properties": {"severity": flag.severity, "confidence": round(flag.confidence, 4)},
    }
    if flag.fingerprint:
        fingerprint = one_line(flag.fingerprint)
        result["partialFingerprints"] = {
            "mtcheck/v1": fingerprint,
            "primaryLocationLineHash": f"{fingerprint}:1",
        }
    if item.source is not None:
        text, _ = quoted_segments(item.report, flag)
        result["relatedLocations"] = [
            {
                "id": 1,
                "message": {"text": _message(f"source: {text}" if text else "source")},
                "physicalLocation": _location(item.source),
            }
        ]
    fix = _fix(item)
    if fix is not None:
        result["fixes"] = [fix]
    return result


def _location(place: Place) -> dict[str, object]:
    return {"artifactLocation": {"uri": _uri(place.path)}, "region": _region(place)}


def _region(place: Place) -> dict[str, int]:
    end = place.end
    # GitHub wants all four; a flag on nothing is shown at the character where its counterpart would be.
    last = (place.line, place.column + 1) if end is None else (end.line, end.column)
    if last <= (place.line, place.column):
        last = (place.line, place.column + 1)
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": last[0],
        "endColumn": last[1],
    }


def _fix(item: Placed) -> dict[str, object] | None:
    """The suggestion as an edit, where the file holds the prose as it is."""
    flag = item.flag
    plain = item.report.target.format in ("text", "tsv")
    if flag.suggestion is None or not plain or len(flag.target) != 1 or not item.target.one_line:
        return None
    return {
        "description": {"text": _message(f"Replace by “{one_line(flag.suggestion)}”.")},
        "artifactChanges": [
            {
                "artifactLocation": {"uri": _uri(item.target.path)},
                "replacements": [
                    {
                        "deletedRegion": _region(item.target),
                        "insertedContent": {"text": one_line(flag.suggestion)},
                    }
                ],
            }
        ],
    }


def _notification(level: str, message: str) -> dict[str, object]:
    return {"level": level, "message": {"text": _message(one_line(message))}}


def _message(text: str) -> str:
    """A message that holds no link: brackets would make one (SARIF 2.1.0, 3.11.6)."""
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")


def _uri(path: str) -> str:
    if path == "-":
        return "stdin"
    written = quote(path.replace("\\", "/"), safe="/._-~")
    # A first part with a colon would read as a scheme; quote() has taken care of that.
    return f"file://{'' if written.startswith('/') else '/'}{written}" if is_absolute(path) else written


def _pages() -> dict[str, tuple[str, str, Severity]]:
    from mtcheck.rules import catalogue, explain

    return {rule.code: (rule.title, explain(rule.code), rule.severity) for rule in catalogue()}
