"""What is shipped for pipelines: the hook, the action and the template say what the command takes."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import typer
import yaml

from mtcheck.cli.app import app, run
from mtcheck.config import load

from .cli.conftest import ENGLISH, GERMAN, WRONG

ROOT = Path(__file__).resolve().parent.parent


def loaded(name: str) -> Any:
    return yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))


def options_of(command: str) -> set[str]:
    found = typer.main.get_command(app).commands[command]
    return {name for parameter in found.params for name in (*parameter.opts, *parameter.secondary_opts)}


def test_the_hook_names_a_command() -> None:
    (hook,) = loaded(".pre-commit-hooks.yaml")
    program, command = shlex.split(hook["entry"])
    assert (program, hook["require_serial"]) == ("mtcheck", True)
    assert command in typer.main.get_command(app).commands


def test_the_action_uses_options_that_there_are() -> None:
    action = loaded("action.yml")
    script = action["runs"]["steps"][-1]["run"]
    assert set(re.findall(r"--[a-z-]+", script)) <= options_of("check")
    # An input in the script itself would be code.
    assert "${{" not in script
    used = set(re.findall(r"inputs\.([a-z-]+)", (ROOT / "action.yml").read_text(encoding="utf-8")))
    assert used == set(action["inputs"])


def test_the_action_runs(tmp_path: Path) -> None:
    """The script of the action with a shell, in the layout of the documentation."""
    lay_out(tmp_path)
    script = loaded("action.yml")["runs"]["steps"][-1]["run"]
    shim = tmp_path / "bin/mtcheck"
    shim.parent.mkdir()
    shim.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m mtcheck "$@"\n', encoding="utf-8")
    shim.chmod(0o755)
    environment = {
        "PATH": f"{shim.parent}:/usr/bin:/bin",
        "PYTHONPATH": str(ROOT),
        "GITHUB_OUTPUT": str(tmp_path / "output"),
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md"),
        "ARGUMENTS": "",
        "SINCE": "",
        "MODEL": "none",
        "BASELINE": "",
        "FOLDER": "out",
        "EXIT_ZERO": "false",
    }
    done = subprocess.run(
        ["bash", "-eo", "pipefail", "-c", script],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith(
        "::error title=mtcheck NUM004 critical,file=content/de/markets/close.md,line=3"
    )
    assert (tmp_path / "output").read_text(encoding="utf-8") == "status=1\n"
    assert (tmp_path / "summary.md").read_text(encoding="utf-8").startswith("<!-- mtcheck -->")
    assert {path.name for path in (tmp_path / "out").iterdir()} >= {
        "result.json",
        "report.html",
        "mtcheck.sarif",
    }


def test_the_template_uses_options_that_there_are() -> None:
    job = loaded("templates/mtcheck.gitlab-ci.yml")["mtcheck"]
    script = "\n".join(job["script"])
    used = set(re.findall(r"--[a-z-]+", script)) - {"--quiet", "--extra-index-url"}
    assert used <= options_of("check")
    for report in job["artifacts"]["reports"].values():
        assert f":{report}" in script


def settings() -> str:
    page = (ROOT / "docs/pipelines.md").read_text(encoding="utf-8")
    return re.search(r"<!-- settings -->\n```toml\n(.*?)```", page, re.DOTALL)[1]


def lay_out(folder: Path) -> None:
    """The repository that the documentation describes, with a wrong number in the markets."""
    for name, text in (("news/rates.md", GERMAN), ("markets/close.md", WRONG)):
        for language, own in (("en", ENGLISH), ("de", text)):
            path = folder / "content" / language / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(own, encoding="utf-8")
    (folder / "mtcheck.toml").write_text(settings().replace("baseline", "# baseline", 1), encoding="utf-8")


def test_the_layout_of_the_documentation_works(tmp_path: Path, monkeypatch: Any, capsys: Any) -> None:
    lay_out(tmp_path)
    (tmp_path / "mtcheck.toml").write_text(settings(), encoding="utf-8")
    assert load(path=tmp_path / "mtcheck.toml").baseline == str(tmp_path / ".mtcheck-baseline.json")
    monkeypatch.chdir(tmp_path)
    assert run(["baseline", "write", "--no-qe"]) == 0
    assert run(["check", "--no-qe", "--format", "json:result.json"]) == 0
    assert run(["hook", "content/de/markets/close.md"]) == 0
    rates = ["content/en/news/rates.md", "content/de/news/rates.md"]
    assert run(["verify", "result.json", *rates, "--no-qe"]) == 0
    capsys.readouterr()
