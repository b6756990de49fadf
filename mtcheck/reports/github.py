"""Annotations of GitHub Actions, as workflow commands: worst first, no more than GitHub shows.

A step shows ten errors, ten warnings and ten notices; what goes beyond is counted in a last notice. The whole
goes into the job's summary as Markdown, which the command line sees to.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from mtcheck.reports.escaping import one_line
from mtcheck.reports.placed import all_placed
from mtcheck.reports.ranking import counted

if TYPE_CHECKING:
    from mtcheck.reports.placed import Placed
    from mtcheck.types import Outcome, Severity

MOST = 10
_COMMANDS: dict[Severity, str] = {"critical": "error", "major": "warning", "minor": "notice"}


def render(outcome: Outcome, *, colour: bool = False, width: int = 100) -> str:
    """The outcome as workflow commands, one a line."""
    lines: list[str] = []
    used: Counter[str] = Counter()
    left_out = 0
    for failure in outcome.failures:
        if used["error"] < MOST:
            used["error"] += 1
            properties = {"file": one_line(failure.path), "title": "mtcheck: not judged"}
            lines.append(_command("error", properties, failure.message))
        else:
            left_out += 1
    for item in all_placed(outcome):
        command = _COMMANDS[item.flag.severity]
        # The last notice is for what is left out.
        if used[command] < (MOST - 1 if command == "notice" else MOST):
            used[command] += 1
            lines.append(_command(command, _properties(item), item.message))
        else:
            left_out += 1
    if left_out:
        more = f"{counted(left_out, 'more issue')}; see the summary of this job"
        lines.append(_command("notice", {"title": "mtcheck"}, more))
    return "".join(f"{line}\n" for line in lines)


def _properties(item: Placed) -> dict[str, str]:
    place = item.target
    found = {"title": f"mtcheck {item.flag.code} {item.flag.severity}", "file": place.path}
    found["line"] = str(place.line)
    if place.end is not None:
        found["endLine"] = str(place.end.line)
        if place.one_line:
            # GitHub drops the annotation where columns are given for more than one line.
            found["col"], found["endColumn"] = str(place.column), str(place.end.column)
    else:
        found["col"] = str(place.column)
    return found


def _command(name: str, properties: dict[str, str], message: str) -> str:
    told = ",".join(f"{key}={_value(value)}" for key, value in properties.items())
    return f"::{name} {told}::{_data(one_line(message))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _value(text: str) -> str:
    return _data(one_line(text)).replace(":", "%3A").replace(",", "%2C")
