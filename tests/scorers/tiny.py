"""A model of the bundled family with random weights, small enough to make in every test run."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import torch

from mtcheck.training.model import SIZES, initial_weights
from mtcheck.training.packing import pack
from mtcheck.training.vocabulary import train_tokenizer

if TYPE_CHECKING:
    from pathlib import Path

SENTENCES = [
    "The central bank raised its key rate by 0.25 points on Thursday.",
    "Die Zentralbank hob ihren Leitzins am Donnerstag um 0,25 Punkte an.",
    "Shares of the carmaker fell after it lowered its outlook.",
    "Die Aktien des Autobauers fielen, nachdem er seine Prognose gesenkt hatte.",
    "Analysts had expected a smaller loss for the quarter.",
    "Analysten hatten für das Quartal einen kleineren Verlust erwartet.",
]
PAIRS = list(zip(SENTENCES[::2], SENTENCES[1::2], strict=True))
CARD = """
name = "tiny"
family = "bundled"
description = "Random weights"
licence = "Apache-2.0"
languages = [["en", "de"], ["de", "en"]]
input_order = "source, target"
[score]
low = 0.0
high = 1.0
segment_budget = 0.5
article_budget = 0.6
"""


def write_model(folder: Path) -> Path:
    """The folder, with a model in it."""
    shape = SIZES["tiny"]
    entries = shape.vocab_size
    tokenizer = train_tokenizer(SENTENCES, size=entries)
    generator = torch.Generator().manual_seed(3)
    embeddings = torch.randn(entries, shape.hidden_size, generator=generator)
    news = [("newstest2008", english, german) for english, german in PAIRS]
    pack(
        initial_weights(shape, embeddings, torch.zeros(entries), seed=3), shape, tokenizer, folder, news=news
    )
    # Three pairs calibrate nothing: their slope may be so steep that all scores are 0 or 1.
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    config["mtcheck"]["score"] = {"slope": 1.0, "offset": 0.0}
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    (folder / "card.toml").write_text(CARD, encoding="utf-8")
    return folder
