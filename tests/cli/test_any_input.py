"""Whatever two files hold, a call ends by its own rules: 0, 1 or 2, one line for a 2, never a traceback."""

from __future__ import annotations

import contextlib
import io
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mtcheck.cli.app import run

ENGLISH = "The company said on Tuesday that it was in the market and that the year is good.\n\n"
GERMAN = "Das Unternehmen sagte am Dienstag, dass es nicht im Markt ist und das Jahr gut wird.\n\n"

PIECES = [
    *("Revenue rose 7.4% to $2.6 billion. ", "Der Umsatz stieg um 7,4 % auf 2,6 Mrd. Dollar. "),
    *(
        "20. Februar 2025",
        "5/3/2024",
        "Q3 ",
        "1.234,56",
        "1,234.56",
        "1'000",
        " Mrd",
        " bn",
        "9" * 40,
        "0" * 30,
    ),
    *("\n", "\n\n", "\r", "\r\n", "\t", "\u2028", "\x0b", "\x1b[31m", "\u202e", "\ufeff", "\ud83d", "\x00"),
    *(
        "# ",
        "- ",
        "> ",
        "| a | b |\n|---|---|\n",
        "```\n",
        "---\n",
        "+++\n",
        "title: x\n",
        "[a](http://b)",
        "![",
    ),
    *("<p>", "</p>", "<script>", "</script>", "<!--", "-->", "&amp;", "&#x0;", "&#55296;", "<b", '"', "'"),
    *("€", "¥", "$", "%", "‰", "-", "–", "(", ")", "∞", "⁵", "½", "١٢٣", "三", "😀", "nan", "1e999"),
    *('{"source": "It rose 3%.", "target": "Es stieg um 3 %."}\n', '{"source": 3}\n', "[1]\n", "null\n"),
]
articles = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


@settings(max_examples=60)
@given(
    st.sampled_from([".txt", ".md", ".html", ".jsonl", ".tsv"]),
    st.sampled_from(["text", "json", "html"]),
    st.booleans(),
    articles,
    articles,
)
def test_every_call_ends_by_the_rules(extension: str, form: str, prose: bool, left: str, right: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, f"a{extension}"), Path(folder, f"b{extension}")
        source.write_bytes(((ENGLISH if prose else "") + left).encode("utf-8", "surrogatepass"))
        target.write_bytes(((GERMAN if prose else "") + right).encode("utf-8", "surrogatepass"))
        pair = [str(source)] if extension in (".jsonl", ".tsv") else [str(source), str(target)]
        options = ["--model", "fake", "--from", "en", "--to", "de", "--isolated", "--format", form]
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            status = run(["check", *pair, *options])
    message = err.getvalue()
    assert status in (0, 1, 2), message
    if status == 2:
        assert message.startswith("mtcheck: error: "), message
        assert message.count("\n") == 1
        assert out.getvalue() == ""
    else:
        assert message == ""
        assert out.getvalue()


@settings(max_examples=40)
@given(st.sampled_from([".txt", ".md", ".html", ".jsonl", ".tsv"]), st.booleans(), articles, articles)
def test_a_correction_is_written_whole_or_not_at_all(
    extension: str, mark: bool, left: str, right: str
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, f"a{extension}"), Path(folder, f"b{extension}")
        source.write_bytes((ENGLISH + left).encode("utf-8", "surrogatepass"))
        data = b"\xef\xbb\xbf" * mark + (GERMAN + right).encode("utf-8", "surrogatepass")
        target.write_bytes(data)
        pair = [str(source)] if extension in (".jsonl", ".tsv") else [str(source), str(target)]
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            status = run(["fix", *pair, "--in-place", "--from", "en", "--to", "de", "--isolated"])
        message = err.getvalue()
        assert status in (0, 1, 2), message
        if status == 2:
            assert message.startswith("mtcheck: error: "), message
            assert message.count("\n") == 1
            assert target.read_bytes() == data
        elif len(pair) == 2:
            assert target.read_bytes().startswith(b"\xef\xbb\xbf") == mark


# Patterns that backtrack, and loops within loops, show in long runs of the same thing.
RUNS = [
    "9",
    "1.",
    "1,",
    "A. ",
    "Ab ",
    "- ",
    "\u00a0",
    "„",
    "((1",
    "1/",
    "!",
    "...",
    "hundert",
    "twenty-",
    "Mrd. ",
]


@pytest.mark.parametrize(
    "command",
    [
        ["check", "a.txt", "b.txt", "--model", "none"],
        ["align", "a.txt", "b.txt"],
    ],
)
def test_long_runs_of_the_same_do_not_hold_it_up(command: list[str], tmp_path: Path) -> None:
    head = f"{'9' * 40} x\n\n"
    runs = "".join(f"{run * (4000 // len(run))} x\n\n" for run in RUNS)
    (tmp_path / "a.txt").write_text(head + ENGLISH * 20 + runs, encoding="utf-8")
    (tmp_path / "b.txt").write_text(head + GERMAN * 20 + runs, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mtcheck", *command, "--from", "en", "--to", "de", "--isolated"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,  # for the case that it never ends
        check=False,
    )
    assert done.stderr == ""
    assert done.returncode in (0, 1)
