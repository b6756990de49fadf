"""GitLab's code quality report: a list of issues that the merge request shows.

The widget leaves the name of the check away, so the description begins with it. Issues with equal
fingerprints would be dropped silently; where a result has none, the place stands in.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from mtcheck.reports.escaping import one_line
from mtcheck.reports.placed import all_placed

if TYPE_CHECKING:
    from mtcheck.reports.placed import Placed
    from mtcheck.types import Outcome


def render(outcome: Outcome, *, colour: bool = False, width: int = 100) -> str:
    """The outcome as a code quality report."""
    issues: list[dict[str, object]] = []
    seen: set[str] = set()
    for failure in outcome.failures:
        message = f"{one_line(failure.path)}: {one_line(failure.message)}"
        issues.append(
            _issue(
                "not judged", message, _unique(_hash(message), seen), "blocker", one_line(failure.path), 1, 1
            )
        )
    for item in all_placed(outcome):
        place = item.target
        last = place.end.line if place.end is not None else place.line
        issues.append(
            _issue(
                one_line(item.flag.code),
                item.message,
                _unique(one_line(item.flag.fingerprint) or _hash(_named(item)), seen),
                item.flag.severity,
                place.path,
                place.line,
                max(last, place.line),
            )
        )
    return json.dumps(issues, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _issue(
    check: str, message: str, fingerprint: str, severity: str, path: str, first: int, last: int
) -> dict[str, object]:
    return {
        "type": "issue",
        "check_name": check,
        "description": f"{check}: {message}",
        "categories": ["Style"],
        "fingerprint": fingerprint,
        "severity": severity,
        "location": {"path": path, "lines": {"begin": first, "end": last}},
    }


def _named(item: Placed) -> str:
    return "\0".join((item.flag.code, item.target.path, str(item.target.line), str(item.target.column)))


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _unique(fingerprint: str, seen: set[str]) -> str:
    made, number = fingerprint, 1
    while made in seen:
        number += 1
        made = f"{fingerprint}-{number}"
    seen.add(made)
    return made
