"""Aligning by a sentence-embedding model, from its folder to the report; its weights are random."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from mtcheck.alignment import align
from mtcheck.scorers import load_embedder
from tests.alignment.segments import segments
from tests.alignment.test_align import ENGLISH, GERMAN
from tests.scorers import published

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Call

LANGUAGES = ("--isolated", "--from", "en", "--to", "de", "--device", "cpu")


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return published.sentence_embeddings(tmp_path_factory.mktemp("model") / "m")


def test_align_takes_a_folder(model: Path, folder: Path, call: Call) -> None:
    for name, lines in (("a.txt", ENGLISH), ("b.txt", GERMAN)):
        (folder / name).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    done = call("align", "a.txt", "b.txt", "--presegmented", "--embedder", str(model), *LANGUAGES)
    assert (done.status, done.err) == (0, "")
    beads = [re.fullmatch(r"\[([\d,]*)\]:\[([\d,]*)\]", line) for line in done.out.splitlines()]
    for side, lines in enumerate((ENGLISH, GERMAN)):
        found = [int(k) for bead in beads if bead for k in bead[side + 1].split(",") if k]
        assert sorted(found) == list(range(len(lines)))
    assert all(beads)
    again = call("align", "a.txt", "b.txt", "--presegmented", "--embedder", str(model), *LANGUAGES)
    assert again.out == done.out


def test_the_report_says_which_model_aligned(model: Path, folder: Path, call: Call) -> None:
    options = ("--model", "none", "--format", "json", *LANGUAGES)
    done = call("check", "en.txt", "de.txt", "--embedder", str(model), *options)
    assert done.status in (0, 1), done.err
    signature = json.loads(done.out)["versions"]["embedder"]
    assert re.search(r"[0-9a-f]{8}", signature), signature
    assert "embedder" not in json.loads(call("check", "en.txt", "de.txt", *options).out)["versions"]


def test_equal_sentences_meet_by_their_vectors_alone(model: Path) -> None:
    # Two languages without lexicon, and words that no spelling joins: only the vectors are left.
    order = (0, 1, 2, 4, 5, 6, 7)
    embed, _ = load_embedder(str(model), device="cpu")
    asked: list[str] = []

    def by_source(texts: object) -> object:
        known = [ENGLISH[GERMAN.index(text)] if text in GERMAN else text for text in texts]  # type: ignore[attr-defined]
        asked.extend(known)
        return embed(known)

    found = align(
        segments(*ENGLISH),
        segments(*(GERMAN[k] for k in order)),
        source_language="en",
        target_language="xx",
        lexicon="none",
        embedder=by_source,  # type: ignore[arg-type]
    )
    assert [bead.source for bead in found if not bead.target] == [(3,)]
    assert [bead.target for bead in found if bead.source and bead.target] == [(k,) for k in range(len(order))]
    assert {*ENGLISH} <= {*asked}


def test_a_folder_that_is_no_embedder_is_one_line(folder: Path, call: Call) -> None:
    (folder / "m").mkdir()
    done = call("align", "en.txt", "de.txt", "--embedder", "m", *LANGUAGES)
    assert done.status == 2
    assert "m" in done.error
