"""Where reports go."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest

from mtcheck.cli.output import coloured, drop_output, outputs, write, write_file
from mtcheck.errors import OutputError, UsageError


@pytest.fixture(autouse=True)
def _inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def places(*formats: str) -> list[tuple[str, str | None]]:
    return [(item.format, None if item.path is None else str(item.path)) for item in outputs(formats)]


def test_text_goes_to_standard_output_unless_something_else_does() -> None:
    assert places() == [("text", None)]
    assert places("json:a.json") == [("text", None), ("json", "a.json")]
    assert places("json") == [("json", None)]
    assert places("html:a.html", "json:-") == [("html", "a.html"), ("json", None)]
    assert places("json:/dev/stdout") == [("json", None)]


def test_a_name_may_hold_colons() -> None:
    assert places("json:12:30.json")[1] == ("json", "12:30.json")


def test_outputs_leaves_nothing_behind() -> None:
    outputs(["json:a.json", "html:b.html"])
    assert list(Path().iterdir()) == []


def test_an_existing_report_may_be_replaced() -> None:
    Path("a.json").write_text("old", encoding="utf-8")
    outputs(["json:a.json"], inputs=["en.txt", "-", "*.txt"])
    assert Path("a.json").read_text(encoding="utf-8") == "old"


@pytest.mark.parametrize("name", ["en.html", "link.html", "sub/../en.html"])
@pytest.mark.parametrize("given", ["en.html", "e?.html", "./en.html"])
def test_an_input_is_never_overwritten(name: str, given: str) -> None:
    Path("en.html").write_text("text", encoding="utf-8")
    Path("sub").mkdir()
    Path("link.html").symlink_to("en.html")
    with pytest.raises(OutputError, match="is an input"):
        outputs([f"html:{name}"], inputs=[given])


def test_a_report_among_the_articles_would_be_one_the_next_time() -> None:
    Path("src/sub").mkdir(parents=True)
    with pytest.raises(OutputError, match="lies among the articles"):
        outputs(["html:src/sub/report.html"], inputs=["src", "tgt"])
    assert outputs(["json:src/report.json"], inputs=["src", "tgt"])
    assert outputs(["html:report.html"], inputs=["src", "tgt"])


def test_a_link_stays_a_link() -> None:
    Path("real").mkdir()
    Path("a.json").symlink_to("real/a.json")
    write_file(Path("a.json"), "new")
    write_file(Path("a.json"), "newer")
    assert Path("a.json").is_symlink()
    assert Path("real/a.json").read_text(encoding="utf-8") == "newer"
    assert [path.name for path in Path("real").iterdir()] == ["a.json"]


def test_permissions_stay() -> None:
    path = Path("a.json")
    path.write_text("old", encoding="utf-8")
    path.chmod(0o640)
    write_file(path, "new")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_new_file_is_as_open_as_any_other() -> None:
    Path("other").touch()
    write_file(Path("a.json"), "new")
    assert Path("a.json").stat().st_mode == Path("other").stat().st_mode


def test_line_ends_and_lone_surrogates() -> None:
    write_file(Path("a.txt"), "ä\n\udcff\n")
    assert Path("a.txt").read_bytes() == b"\xc3\xa4\n\\udcff\n"


def test_a_long_name_leaves_room_for_the_file_beside_it() -> None:
    path = Path("n" * 250 + ".json")
    outputs([f"json:{path}"])
    write_file(path, "x")
    assert path.read_text(encoding="utf-8") == "x"


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="the system has no /dev/null")
def test_a_device_is_written_to_and_not_replaced() -> None:
    outputs(["json:/dev/null"])
    write_file(Path("/dev/null"), "x")
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_named_pipe_is_written_to_and_not_replaced() -> None:
    os.mkfifo("pipe")
    outputs(["json:pipe"])
    read: list[str] = []
    reader = threading.Thread(
        target=lambda: read.append(Path("pipe").read_text(encoding="utf-8")), daemon=True
    )
    reader.start()
    write_file(Path("pipe"), "text")
    reader.join(timeout=60)
    assert read == ["text"]
    assert stat.S_ISFIFO(Path("pipe").stat().st_mode)


def test_a_failure_leaves_the_old_file(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("a.json").write_text("old", encoding="utf-8")

    def replace(*_: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(OutputError, match=r"a\.json: cannot be written \(Read-only file system\)"):
        write_file(Path("a.json"), "new")
    assert [path.name for path in Path().iterdir()] == ["a.json"]
    assert Path("a.json").read_text(encoding="utf-8") == "old"


def test_an_interrupt_leaves_the_old_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def fsync(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("os.fsync", fsync)
    with pytest.raises(KeyboardInterrupt):
        write_file(Path("a.json"), "new")
    assert list(Path().iterdir()) == []


@pytest.mark.parametrize(
    ("when", "terminal", "environment", "expected"),
    [
        ("auto", True, {}, True),
        ("auto", False, {}, False),
        ("auto", True, {"NO_COLOR": "1"}, False),
        ("auto", True, {"NO_COLOR": ""}, True),
        ("auto", True, {"TERM": "dumb"}, False),
        ("always", False, {"NO_COLOR": "1"}, True),
        ("never", True, {}, False),
    ],
)
def test_colour(
    when: str, terminal: bool, environment: dict[str, str], expected: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.stdout.isatty", lambda: terminal)
    assert coloured(when) is expected


def test_no_standard_output(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout", None)
    assert coloured("auto") is False
    with pytest.raises(OutputError, match="it is closed"):
        write("x")


def test_an_output_without_a_descriptor_can_be_dropped() -> None:
    drop_output()  # the tests' own standard output has none


def test_an_unknown_colour() -> None:
    with pytest.raises(UsageError, match="not one of auto, always, never"):
        coloured("blue")
