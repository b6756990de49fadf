"""Calls of the command line, in this process and as one of their own."""

from __future__ import annotations

import io
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import pytest

from mtcheck.cli.app import run

if TYPE_CHECKING:
    from pathlib import Path

ENGLISH = """Nordkap Foods lifts its outlook

Nordkap Foods raised its forecast on Tuesday. Revenue rose 7.4% to $2.6 billion in the third quarter.
The company sold 1,250 ovens last year. Analysts had expected less.
"""
GERMAN = """Nordkap Foods hebt Ausblick an

Nordkap Foods hat am Dienstag seine Prognose angehoben. Der Umsatz stieg im dritten Quartal um 7,4 % auf \
2,6 Milliarden Dollar.
Das Unternehmen verkaufte im vergangenen Jahr 1.250 Öfen. Analysten hatten weniger erwartet.
"""
WRONG = GERMAN.replace("Milliarden", "Millionen")


@dataclass(frozen=True)
class Result:
    """What a call came to."""

    status: int
    out: str
    err: str

    @property
    def error(self) -> str:
        """The one line of a call that could not judge."""
        lines = self.err.splitlines()
        assert len(lines) == 1, self.err
        assert lines[0].startswith("mtcheck: error: ")
        return lines[0].removeprefix("mtcheck: error: ")


class Call(Protocol):
    """Runs the command line; ``stdin`` is what it reads there."""

    def __call__(self, *arguments: str, stdin: str | bytes = "") -> Result: ...


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder of a call, with an article, a right translation and one with a wrong number."""
    monkeypatch.chdir(tmp_path)
    for name, text in (("en.txt", ENGLISH), ("de.txt", GERMAN), ("wrong.txt", WRONG)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def call(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Call:
    """The command line in this process."""

    def made(*arguments: str, stdin: str | bytes = "") -> Result:
        data = stdin.encode("utf-8") if isinstance(stdin, str) else stdin
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))
        capsys.readouterr()
        status = run(list(arguments))
        return Result(status, *capsys.readouterr())

    return made


def process(*arguments: str, **options: object) -> subprocess.Popen[str]:
    """The command line as a process of its own, its streams open to the test."""
    return subprocess.Popen(
        [sys.executable, "-m", "mtcheck", *arguments],
        text=True,
        encoding="utf-8",
        **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options},
    )
