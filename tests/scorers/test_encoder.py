"""The forward pass is that of transformers' class on the same folder."""

from __future__ import annotations

import json
import logging
import math
import warnings
from typing import TYPE_CHECKING

import pytest
import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer

from mtcheck.scorers import bundled_dir
from mtcheck.scorers.encoder import ERRORS, SOURCE, SPECIAL, TARGET, Logits, Shape, encode, lay_out
from tests.scorers.tiny import PAIRS, write_model

if TYPE_CHECKING:
    from pathlib import Path


def _both(folder: Path) -> tuple[torch.Tensor, torch.Tensor]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from transformers import BertConfig, BertModel

        logging.getLogger("transformers").setLevel(logging.ERROR)
        config = BertConfig.from_pretrained(folder)
        theirs = BertModel.from_pretrained(
            folder, config=config, add_pooling_layer=False, dtype=torch.float32
        ).eval()
    settings = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    shape = Shape(**{name: settings[name] for name in Shape.__dataclass_fields__})
    weights = {name: tensor.float() for name, tensor in load_file(folder / "model.safetensors").items()}
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    ids = [
        (
            tokenizer.encode(source, add_special_tokens=False).ids,
            tokenizer.encode(target, add_special_tokens=False).ids,
        )
        for source, target in PAIRS
    ]
    inputs = lay_out(ids, cls=settings["mtcheck"]["cls"], sep=settings["mtcheck"]["sep"])
    with torch.inference_mode():
        ours = encode(weights, shape, inputs)
        expected = theirs(
            input_ids=inputs.ids,
            attention_mask=inputs.mask.long(),
            token_type_ids=inputs.types,
            position_ids=inputs.positions,
        ).last_hidden_state
    return ours[inputs.mask], expected[inputs.mask]


def test_same_as_transformers_on_random_weights(tmp_path: Path) -> None:
    ours, expected = _both(write_model(tmp_path))
    assert torch.allclose(ours, expected, atol=1e-5)


def test_same_as_transformers_on_the_bundled_model() -> None:
    ours, expected = _both(bundled_dir())
    assert torch.allclose(ours, expected, atol=1e-5)


def test_layout_of_a_padded_batch() -> None:
    inputs = lay_out([([11, 12], [21]), ([13], [22, 23, 24])], cls=2, sep=3)
    assert inputs.ids.tolist() == [[2, 11, 12, 3, 21, 3, 0], [2, 13, 3, 22, 23, 24, 3]]
    assert inputs.types.tolist() == [[0, 0, 0, 0, 1, 1, 0], [0, 0, 0, 1, 1, 1, 1]]
    assert inputs.positions.tolist() == [[0, 1, 2, 3, 1, 2, 0], [0, 1, 2, 1, 2, 3, 4]]
    assert inputs.mask.sum(1).tolist() == [6, 7]
    assert inputs.roles[0].tolist() == [SPECIAL, SOURCE, SOURCE, SPECIAL, TARGET, SPECIAL, SPECIAL]


def test_shift_moves_all_but_the_first_position() -> None:
    assert lay_out([([5], [6])], cls=2, sep=3, shift=10).positions.tolist() == [[0, 11, 12, 11, 12]]


@pytest.mark.parametrize("pairs", [[], [([], [])]])
def test_empty_sides_can_be_laid_out(pairs: list[tuple[list[int], list[int]]]) -> None:
    assert lay_out(pairs, cls=2, sep=3).ids.shape == (len(pairs), 3)


def test_errors_count_not_only_their_share() -> None:
    pairs = [([7, 8], [21, 22]), ([7, 8], [21, 22, 23, 24]), ([7, 8, 9, 10], [21, 22])]
    inputs = lay_out(pairs, cls=2, sep=3)
    nought = torch.zeros(3)
    logits = Logits(torch.full((3,), 1.5), nought, nought, *(torch.zeros(inputs.ids.shape),) * 3)
    found = logits.quality(inputs)
    # Each token is as likely wrong as not; padding counts for nothing.
    assert found[1] == found[2] < found[0]
    assert float(found[0]) == pytest.approx(1.5 - ERRORS * math.log(4 * 0.5 + 0.1), abs=1e-6)
