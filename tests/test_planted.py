"""The pinned floors of the whole pipeline on corpora/: planted errors, legitimate variants, alignment.

``floors.json`` holds each figure with the hash of the data it was measured on. A figure may only be lowered
together with the data, in the open: ``python -m mtcheck.planted corpora`` prints what is reached.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from mtcheck.errors import FormatError, InputError
from mtcheck.planted import Article, Edit, Measurement, Variant, edited, format_measurement, load, measure

ROOT = Path(__file__).resolve().parent.parent
CORPORA = ROOT / "corpora"
FLOORS = json.loads((ROOT / "tests/floors.json").read_text(encoding="utf-8"))["planted"]


def digest(folder: Path) -> str:
    """One hash over the names and bytes of all data files of a folder."""
    total = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix != "" and path.name != "README.md":
            total.update(path.relative_to(folder).as_posix().encode())
            total.update(path.read_bytes())
    return total.hexdigest()


@pytest.fixture(scope="module")
def measured() -> Measurement:
    return measure(CORPORA)


def test_floors_belong_to_this_data() -> None:
    assert digest(CORPORA) == FLOORS["sha256"]


def test_recall(measured: Measurement) -> None:
    assert measured.recall >= FLOORS["recall"], format_measurement(measured)


def test_every_planted_code_is_found(measured: Measurement) -> None:
    assert {code for code in measured.planted if not measured.found[code]} == set()


def test_precision(measured: Measurement) -> None:
    assert measured.precision >= FLOORS["precision"], format_measurement(measured)


def test_legitimate_variants_stay_silent(measured: Measurement) -> None:
    assert measured.alarmed_variants <= FLOORS["alarmed_variants"], format_measurement(measured)


def test_alignment(measured: Measurement) -> None:
    assert measured.alignment_f1 >= FLOORS["alignment_f1"], format_measurement(measured)


def test_enough_is_planted() -> None:
    articles = load(CORPORA)
    planted = [variant.code for article in articles for variant in article.variants if variant.code]
    assert len(articles) >= 20
    assert len(planted) >= 350
    assert {article.languages for article in articles} == {("en", "de"), ("de", "en")}


def test_an_edit_that_does_not_fit_is_named(tmp_path: Path) -> None:
    text = tmp_path / "a.en.txt"
    text.write_text("One. Two.", encoding="utf-8")
    variant = Variant("e1", (Edit("source", "Three", "Four"),), code="NUM003")
    article = Article("a", {"source": text}, ("en", "de"), (), (variant,))
    with pytest.raises(FormatError, match="a e1: 'Three' does not stand there exactly once"):
        edited(article, variant)


def test_a_folder_without_gold_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="holds no article with gold beads"):
        load(tmp_path)
