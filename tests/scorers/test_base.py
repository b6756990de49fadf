"""Cards and the table of models."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mtcheck.errors import ModelError
from mtcheck.scorers import BUNDLED, bundled_dir, cards, load, names
from mtcheck.scorers.base import check_languages, read_card
from mtcheck.types import primary

if TYPE_CHECKING:
    from pathlib import Path

CARD = """
name = "mine"
family = "bundled"
description = "A model"
licence = "MIT"
languages = [["EN-us", "de"]]
input_order = "source, target"
size = 12
[score]
low = -1.0
high = 0.0
segment_budget = -0.4
[[data]]
name = "d"
licence = "CC0"
"""


def test_card_is_read(tmp_path: Path) -> None:
    (tmp_path / "card.toml").write_text(CARD, encoding="utf-8")
    card = read_card(tmp_path)
    assert (card.name, card.licence, card.languages) == ("mine", "MIT", (("en", "de"),))
    assert (card.low, card.high, card.segment_budget, card.article_budget) == (-1.0, 0.0, -0.4, None)
    assert (card.size, card.installed, card.higher_is_better) == (12, False, True)
    assert card.data[0].licence == "CC0"


def test_card_counts_the_weights_that_are_there(tmp_path: Path) -> None:
    (tmp_path / "card.toml").write_text(CARD, encoding="utf-8")
    (tmp_path / "model.safetensors").write_bytes(b"12345")
    assert (read_card(tmp_path).size, read_card(tmp_path).installed) == (5, True)


@pytest.mark.parametrize("text", ["name = ", "name = 'x'", CARD.replace("low = -1.0", "low = 'x'")])
def test_bad_card_names_the_file(tmp_path: Path, text: str) -> None:
    (tmp_path / "card.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ModelError, match=r"card\.toml.*install") as caught:
        read_card(tmp_path)
    assert "\n" not in str(caught.value)


def test_every_shipped_card_is_readable_and_complete() -> None:
    found = {card.name: card for card in cards()}
    bundled = found[BUNDLED]
    assert bundled.installed
    assert bundled.path == bundled_dir()
    assert bundled.size < 40_000_000
    assert {("en", "de"), ("de", "en")} <= set(bundled.languages)
    assert bundled.segment_budget is not None
    assert bundled.article_budget is not None
    assert bundled.low < bundled.segment_budget < bundled.article_budget < bundled.high
    assert all(entry.licence and "NC" not in entry.licence for entry in bundled.data)


def test_unknown_model_gets_the_nearest_name() -> None:
    with pytest.raises(ModelError, match=r"Unknown model 'bundeld'\. Did you mean 'bundled'\? Known: .*fake"):
        load("bundeld")


def test_unknown_bundled_folder() -> None:
    with pytest.raises(ModelError, match="not installed"):
        bundled_dir("nothing")


def test_folder_of_unknown_family(tmp_path: Path) -> None:
    (tmp_path / "card.toml").write_text(CARD.replace('"bundled"', '"odd"'), encoding="utf-8")
    with pytest.raises(ModelError, match="unknown family 'odd'; known: bundled, "):
        load(str(tmp_path))


def test_folder_without_card(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"card\.toml"):
        load(str(tmp_path))


def test_names_hold_the_aliases() -> None:
    assert {"fake", "bundled", BUNDLED} <= set(names())


@pytest.mark.parametrize(("tag", "expected"), [("de-CH", "de"), ("EN", "en"), ("zh_Hans", "zh")])
def test_primary_subtag(tag: str, expected: str) -> None:
    assert primary(tag) == expected


def test_languages_are_checked() -> None:
    check_languages("m", (("en", "de"),), "en-GB", "de-AT")
    check_languages("m", (), "en", "fr")
    with pytest.raises(ModelError, match=r"'m' does not score en-fr; it knows en-de.*--model"):
        check_languages("m", (("en", "de"),), "en", "fr")


def test_a_licence_that_is_not_allowed_is_refused_before_anything_is_read() -> None:
    with pytest.raises(ModelError, match=r"is under CC-BY-NC-SA-4.0, which allowed-licences does not have"):
        load("cometkiwi-22", allowed_licences=("Apache-2.0",))
    assert load("bundled", allowed_licences=("Apache-2.0",)).high == 1.0


def test_a_folder_without_a_card_has_no_known_licence(tmp_path: Path) -> None:
    (tmp_path / "hparams.yaml").write_text("class_identifier: unified_metric", encoding="utf-8")
    with pytest.raises(ModelError, match="its licence is not known"):
        load(str(tmp_path), allowed_licences=("Apache-2.0",))


def test_a_known_model_that_is_not_here_comes_with_the_steps(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path))
    with pytest.raises(ModelError, match="it is gated: accept its licence at"):
        load("Unbabel/wmt22-cometkiwi-da")
    with pytest.raises(ModelError, match="run 'mtcheck models pull metricx-24-hybrid-large'"):
        load("metricx-24-hybrid-large")
