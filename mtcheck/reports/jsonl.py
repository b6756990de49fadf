"""One JSON object on each line: a whole result for each article, then what could not be judged.

The objects are those of the JSON report, so that its schema holds for them (``errors`` for the failures).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from mtcheck.reports.json import SCHEMA_VERSION, to_dict

if TYPE_CHECKING:
    from mtcheck.types import Outcome


def render(outcome: Outcome, *, colour: bool = False, width: int = 100) -> str:
    """The outcome as JSON lines."""
    lines: list[dict[str, object]] = [to_dict(report) for report in outcome.reports]
    if outcome.failures:
        errors = [{"path": failure.path, "message": failure.message} for failure in outcome.failures]
        lines.append({"schema_version": SCHEMA_VERSION, "articles": [], "errors": errors})
    texts = [json.dumps(line, ensure_ascii=False, sort_keys=True, allow_nan=False) for line in lines]
    whole = "".join(f"{text}\n" for text in texts)
    return whole.encode("utf-8", "backslashreplace").decode("utf-8")
