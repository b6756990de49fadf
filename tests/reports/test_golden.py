"""Reports byte for byte.

After a change that is meant to show, write the files again and read the difference before committing it:
``MTCHECK_GOLDEN=write python -m pytest tests/reports/test_golden.py``.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mtcheck.reports import FORMATS, renderer

from . import samples

if TYPE_CHECKING:
    from collections.abc import Callable

    from mtcheck.types import Outcome

GOLDEN = Path(__file__).parent / "golden"
OUTCOMES: dict[str, Callable[[], Outcome]] = {
    "one": samples.one,
    "several": samples.several,
    "attack": samples.attack,
}
EXTENSIONS = {
    "text": "txt",
    "markdown": "md",
    "junit": "junit.xml",
    "gitlab": "gitlab.json",
    "sarif": "sarif.json",
}


def _compare(name: str, text: str) -> None:
    path = GOLDEN / name
    data = text.encode("utf-8")
    if os.environ.get("MTCHECK_GOLDEN") == "write":
        path.write_bytes(data)
    assert path.read_bytes().decode("utf-8") == text


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("name", OUTCOMES)
def test_report_is_the_golden_one(name: str, format_: str) -> None:
    extension = EXTENSIONS.get(format_, format_)
    _compare(f"{name}.{extension}", renderer(format_)(OUTCOMES[name]()))


def test_coloured_narrow_text_is_the_golden_one() -> None:
    _compare("one.colour.txt", renderer("text")(samples.one(), colour=True, width=60))


@pytest.mark.parametrize("format_", FORMATS)
def test_report_depends_on_nothing_but_the_result(format_: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before = renderer(format_)(samples.several())
    for name, value in {
        "COLUMNS": "33",
        "NO_COLOR": "1",
        "FORCE_COLOR": "1",
        "TERM": "dumb",
        "TZ": "Asia/Tokyo",
        "LANG": "C",
        "JUPYTER_COLUMNS": "20",
    }.items():
        monkeypatch.setenv(name, value)
    assert renderer(format_)(samples.several()) == before
