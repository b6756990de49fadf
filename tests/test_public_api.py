"""What ``import mtcheck`` gives."""

from __future__ import annotations

import inspect
import json
import re
import subprocess
import sys
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

import mtcheck
from mtcheck import errors, types

PROSE = (
    "Nordkap Foods raised its forecast on Tuesday. Revenue rose 7.4% to $2.6 billion in the third quarter."
)
UEBERSETZUNG = (
    "Nordkap Foods hat am Dienstag seine Prognose angehoben. "
    "Der Umsatz stieg im dritten Quartal um 7,4 % auf 2,6 Milliarden Dollar."
)


def test_everything_listed_is_there_and_sorted() -> None:
    assert mtcheck.__all__ == sorted(mtcheck.__all__)
    for name in mtcheck.__all__:
        assert getattr(mtcheck, name) is not None


def test_everything_listed_is_documented() -> None:
    for name in mtcheck.__all__:
        item = getattr(mtcheck, name)
        assert (inspect.getdoc(item) or "").strip(), name


def test_every_error_of_the_tree_is_listed() -> None:
    tree = {name for name, item in vars(errors).items() if inspect.isclass(item)}
    assert tree <= set(mtcheck.__all__)
    for name in tree - {"MtcheckError", "MtcheckWarning"}:
        assert issubclass(getattr(mtcheck, name), mtcheck.MtcheckError)


def test_what_a_report_is_made_of_is_plain_and_frozen() -> None:
    for item in vars(types).values():
        if inspect.isclass(item) and is_dataclass(item):
            assert item.__dataclass_params__.frozen, item
            assert fields(item)


def test_version_is_that_of_the_distribution() -> None:
    project = (Path(__file__).resolve().parent.parent / "pyproject.toml").read_text(encoding="utf-8")
    assert re.search(r'^version = "(.+)"$', project, re.MULTILINE)[1] == mtcheck.__version__


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="nonsense"):
        _ = mtcheck.nonsense


def test_importing_is_silent_and_light() -> None:
    code = "import mtcheck, sys; print(sorted({'torch', 'numpy', 'logging'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_check_gives_what_the_command_gives(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from mtcheck.cli.app import run

    source, target = tmp_path / "a.en.txt", tmp_path / "a.de.txt"
    source.write_text(PROSE, encoding="utf-8")
    target.write_text(UEBERSETZUNG.replace("2,6", "6,2"), encoding="utf-8")
    report = mtcheck.check(source, target, model="fake")
    assert capsys.readouterr() == ("", "")
    assert not report.verdict.passed
    assert run(["check", str(source), str(target), "--model", "fake", "--isolated", "--format", "json"]) == 1
    assert json.loads(capsys.readouterr().out) == json.loads(mtcheck.render(report, "json"))


def test_check_text() -> None:
    report = mtcheck.check_text(PROSE, UEBERSETZUNG, model="none")
    assert report.verdict == mtcheck.Verdict("publish", True)
    assert [bead.kind for bead in report.beads] == ["aligned", "aligned"]


def test_a_wrong_setting_is_an_error() -> None:
    with pytest.raises(mtcheck.ConfigError, match="Did you mean 'fail-on'"):
        mtcheck.check_text(PROSE, UEBERSETZUNG, model="none", fail_onn="minor")


def test_render_names_the_formats() -> None:
    report = mtcheck.check_text(PROSE, UEBERSETZUNG, model="none")
    assert "verdict: publish" in mtcheck.render(report)
    with pytest.raises(mtcheck.UsageError, match="Did you mean 'html'"):
        mtcheck.render(report, "htm")
