"""How every call of the command line ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from functools import partial
from pathlib import Path

import pytest
import typer

from mtcheck import __version__
from mtcheck.cli import app as app_module
from mtcheck.cli.app import app, run
from mtcheck.errors import MtcheckError

from .conftest import Call, process

COMMANDS = [command.callback.__name__ for command in app.registered_commands]
CHECK = ("check", "en.txt", "de.txt", "--model", "none", "--isolated")


def fail_with(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    """Let whatever command is called end so."""

    def main(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(typer.main.get_command(app).__class__, "main", main)


def test_help_lists_every_command(call: Call) -> None:
    done = call("--help")
    assert (done.status, done.err) == (0, "")
    listed = {line.split()[0] for line in done.out.split("Commands:")[1].splitlines() if line.strip()}
    assert set(COMMANDS) <= listed


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str, call: Call) -> None:
    done = call(command, "--help")
    assert (done.status, done.err) == (0, "")
    usage, rest = done.out.split("\n\n", 1) if "\n\n" in done.out else (done.out, done.out)
    assert "Usage: mtcheck" in usage
    assert len(rest.split("Options:")[0].split()) > 3, "says nothing of what it does"
    assert call(command, "-h").out == done.out


def test_every_option_has_help() -> None:
    for command in typer.main.get_command(app).commands.values():
        for parameter in command.params:
            assert getattr(parameter, "help", None), f"{command.name} {parameter.name}"


def test_version(call: Call) -> None:
    assert call("--version").out == f"mtcheck {__version__}\n"


def test_no_command(call: Call) -> None:
    done = call()
    assert (done.status, done.out, done.error) == (2, "", "Missing command. (see mtcheck --help)")


def test_foreseen_failure_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fail_with(monkeypatch, MtcheckError("a.txt:\n  is  \x1b[31mnot\x1b[0m right \udcff"))
    assert run([]) == 2
    assert capsys.readouterr() == ("", "mtcheck: error: a.txt: is �[31mnot�[0m right �\n")


def test_unforeseen_failure_keeps_its_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fail_with(monkeypatch, ZeroDivisionError("x"))
    assert run([]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert lines[0].startswith("Traceback")
    assert lines[-1] == "mtcheck: error: this is a fault in mtcheck; please report it with the lines above"


@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        (KeyboardInterrupt(), 130, "interrupted"),
        (typer.Abort(), 130, "interrupted"),
        (MemoryError(), 2, "out of memory; check smaller files or choose a smaller --model"),
        (SystemExit(1), 2, "standard output: cannot be written (Broken pipe)"),
        (
            OSError(28, "No space left on device"),
            2,
            "standard output: cannot be written (No space left on device)",
        ),
    ],
)
def test_other_ends(
    error: BaseException,
    status: int,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(app_module, "drop_output", lambda: None)
    fail_with(monkeypatch, error)
    assert run([]) == status
    assert capsys.readouterr().err == f"mtcheck: error: {said}\n"


def test_a_failure_with_files_is_no_lost_output(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fail_with(monkeypatch, OSError(28, "No space left on device", "/some/file"))
    assert run([]) == 2
    assert "Traceback" in capsys.readouterr().err


def test_every_status_as_a_process(folder: Path) -> None:
    for target, status in (("de.txt", 0), ("wrong.txt", 1), ("none.txt", 2)):
        with process("check", "en.txt", target, "--model", "none", "--isolated", cwd=folder) as running:
            out, err = running.communicate()
        assert running.returncode == status
        assert ("verdict:" in out) == (status != 2)
        assert err == ("" if status != 2 else "mtcheck: error: none.txt: no such file\n")


def test_output_that_nobody_reads(folder: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    for arguments in (CHECK, ("--help",), ("schema",)):
        with process(*arguments, cwd=folder, stdout=writing) as running:
            _, err = running.communicate()
        assert running.returncode == 2
        assert err == "mtcheck: error: standard output: cannot be written (Broken pipe)\n"
    os.close(writing)


def test_a_reader_that_leaves_early(folder: Path) -> None:
    lines = '{"id": "a", "source": "It rose 3%.", "target": "Es stieg um 3 %."}\n' * 3000
    (folder / "pairs.jsonl").write_text(lines, encoding="utf-8")
    arguments = ("flags", "pairs.jsonl", "--from", "en", "--to", "de", "--isolated")
    with process(*arguments, cwd=folder) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        assert running.stdout.readline().startswith('{"id": "a"')
        running.stdout.close()
        err = running.stderr.read()
    assert running.returncode == 2
    assert err == "mtcheck: error: standard output: cannot be written (Broken pipe)\n"


def test_closed_streams(folder: Path) -> None:
    start = "import os, sys; os.execv(sys.executable, [sys.executable, '-m', 'mtcheck', *sys.argv[2:]])"
    for closed, expected in (
        ("1", "mtcheck: error: standard output: cannot be written (it is closed)\n"),
        ("1,2", ""),
    ):
        code = f"import os; [os.close(int(number)) for number in '{closed}'.split(',')]; {start}"
        done = subprocess.run(
            [sys.executable, "-c", code, "-", *CHECK], cwd=folder, capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stdout, done.stderr) == (2, "", expected)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
def test_a_full_device(folder: Path) -> None:
    with Path("/dev/full").open("w") as full:
        for arguments in (CHECK, ("--help",), ("--version",)):
            with process(*arguments, cwd=folder, stdout=full) as running:
                _, err = running.communicate()
            assert running.returncode == 2
            assert err == "mtcheck: error: standard output: cannot be written (No space left on device)\n"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_interrupted_while_it_reads(folder: Path) -> None:
    os.mkfifo(folder / "slow.txt")
    arguments = ("check", "en.txt", "slow.txt", "--model", "none", "--format", "json:out.json")
    # Where the tests run in the background the signal is ignored, and children take that over.
    listen = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    with process(*arguments, cwd=folder, preexec_fn=listen) as running:
        # Should the process die before it opens the pipe, the test would wait for it for good.
        guard = threading.Timer(60, os.open, (folder / "slow.txt", os.O_RDONLY | os.O_NONBLOCK))
        guard.start()
        with (folder / "slow.txt").open("w"):  # comes back once the other end is open
            running.send_signal(signal.SIGINT)
            out, err = running.communicate()
        guard.cancel()
    assert (running.returncode, out, err) == (130, "", "mtcheck: error: interrupted\n")
    assert sorted(path.name for path in folder.iterdir()) == ["de.txt", "en.txt", "slow.txt", "wrong.txt"]


def test_any_character_reaches_an_output_of_any_encoding(folder: Path) -> None:
    (folder / "de.txt").write_text("Die Marke „Öl“ kostet 3 € 😀.", encoding="utf-8")
    (folder / "en.txt").write_text("The brand “Öl” costs €3 😀.", encoding="utf-8")
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    with process(*CHECK, "--from", "en", "--to", "de", cwd=folder, env=environment) as running:
        out, err = running.communicate()
    assert (running.returncode, err) == (0, "")
    assert "verdict: publish" in out
