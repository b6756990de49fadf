"""Articles as they go wrong as a whole: one clear verdict each, not a flag for every sentence."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.cli.test_check import verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tests.cli.conftest import Call

ARTICLES = Path(__file__).resolve().parents[2] / "corpora" / "en-de"
NAMES = ("truck-quarter", "oil-terminal-outage", "shipping-merger")
ANOTHER = {"truck-quarter": "rate-decision", "oil-terminal-outage": "bitcoin-liquidations"}
OPTIONS = ("--isolated", "--model", "none", "--from", "en", "--to", "de")


def lines(name: str, language: str) -> list[str]:
    text = (ARTICLES / f"{name}.{language}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.strip()]


def put(folder: Path, name: str, target: Sequence[str]) -> None:
    (folder / "a.en.txt").write_text("\n".join(lines(name, "en")) + "\n", encoding="utf-8")
    (folder / "a.de.txt").write_text("".join(f"{line}\n" for line in target), encoding="utf-8")


def reasons(out: str) -> list[str]:
    """The reasons below the verdict, each in one line."""
    below = out.split("verdict: ")[1].splitlines()[1:]
    return [line.strip() for line in below if re.match(r"  \S", line)]


PARTS: dict[str, Callable[[list[str]], list[str]]] = {
    "the first half": lambda all_of_it: all_of_it[: len(all_of_it) // 2],
    "the last third": lambda all_of_it: all_of_it[-(len(all_of_it) // 3) :],
    "a summary": lambda all_of_it: [all_of_it[0], all_of_it[3], all_of_it[len(all_of_it) // 2]],
}


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("name", NAMES)
def test_part_of_a_translation_blocks_for_one_reason(name: str, part: str, folder: Path, call: Call) -> None:
    put(folder, name, PARTS[part](lines(name, "de")))
    done = call("check", "a.en.txt", "a.de.txt", *OPTIONS)
    assert (done.status, verdict(done.out)) == (1, "block")
    (reason,) = reasons(done.out)
    share = re.fullmatch(
        r"The target translates (\d+)% of this source only: half of it, or a summary\.", reason
    )
    assert share is not None, reason
    assert 5 < int(share[1]) < 67
    again = call("check", "a.en.txt", "a.de.txt", *OPTIONS, "--format", "json:a.json")
    judged = call("judge", "a.json", "--isolated")
    assert again.status == judged.status == 1
    assert reasons(judged.out) == [reason]


@pytest.mark.parametrize("name", ANOTHER)
def test_another_article_blocks_for_one_reason(name: str, folder: Path, call: Call) -> None:
    put(folder, name, lines(ANOTHER[name], "de"))
    done = call("check", "a.en.txt", "a.de.txt", *OPTIONS)
    assert (done.status, verdict(done.out)) == (1, "block")
    assert reasons(done.out) == ["The target does not look like a translation of this source."]
    assert "SEG0" not in done.out


@pytest.mark.parametrize("name", NAMES)
def test_paragraphs_that_stand_twice_are_additions_alone(name: str, folder: Path, call: Call) -> None:
    german = lines(name, "de")
    put(folder, name, [*german[:5], german[4], *german[5:]])
    done = call("check", "a.en.txt", "a.de.txt", *OPTIONS, "--format", "json")
    found: dict[str, Any] = json.loads(done.out)
    assert found["verdict"]["status"] == "review"
    assert {tuple(reason["codes"]) for reason in found["verdict"]["reasons"]} == {("SEG002",)}
    added = {
        found["target"]["segments"][k]["text"]
        for bead in found["beads"]
        if bead["kind"] == "addition"
        for k in bead["target"]
    }
    assert added
    assert all(text in german[4] for text in added)


def test_swapped_sides_are_one_line(folder: Path, call: Call) -> None:
    put(folder, NAMES[0], lines(NAMES[0], "de"))
    done = call("check", "a.de.txt", "a.en.txt", *OPTIONS)
    assert done.status == 2
    assert "source and target look swapped" in done.error


@pytest.mark.parametrize("command", ["check", "align"])
@pytest.mark.parametrize("empty", ["a.en.txt", "a.de.txt"])
def test_an_empty_side_is_one_line(command: str, empty: str, folder: Path, call: Call) -> None:
    put(folder, NAMES[0], lines(NAMES[0], "de"))
    (folder / empty).write_text("\n \n", encoding="utf-8")
    options = OPTIONS if command == "check" else ("--isolated", "--from", "en", "--to", "de")
    done = call(command, "a.en.txt", "a.de.txt", *options)
    assert done.status == 2
    assert done.error == f"{empty}: the file holds only white space; there is nothing to check"


def test_ignored_omissions_leave_part_of_a_translation_alone(folder: Path, call: Call) -> None:
    put(folder, NAMES[0], lines(NAMES[0], "de")[:7])
    done = call("check", "a.en.txt", "a.de.txt", *OPTIONS, "--ignore", "SEG001")
    assert (done.status, verdict(done.out)) == (0, "publish")
