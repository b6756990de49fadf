"""The trained model as a folder in the layout of transformers, with its score calibrated."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

import torch
from safetensors.torch import save_file

from mtcheck.scorers.encoder import Shape, encode, lay_out, score_logits, token_logits
from mtcheck.training.vocabulary import CLS, PAD, SEP, UNK, tokenize

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from tokenizers import Tokenizer

# The calibration's two fixed points: 1 in 100 human translations of news lies below SEGMENT_BUDGET, half
# lie above MEDIAN.
SEGMENT_BUDGET, MEDIAN, LOWEST_SHARE = 0.5, 0.9, 0.01
CALIBRATION_SETS = (
    "newstest2008",
    "newstest2009",
    "newstest2010",
    "newstest2011",
    "newstest2012",
    "newstest2013",
)
CALIBRATION_PAIRS = 4_000
LONGEST = 250


def fit_calibration(logits: torch.Tensor) -> tuple[float, float]:
    """Slope and offset that take log odds of human translations to the scale; see the constants above."""
    low = float(torch.quantile(logits, LOWEST_SHARE))
    middle = float(torch.quantile(logits, 0.5))
    odds = torch.logit(torch.tensor([SEGMENT_BUDGET, MEDIAN], dtype=torch.float64))
    slope = float(odds[1] - odds[0]) / max(1e-3, middle - low)
    return slope, float(odds[0]) - slope * low


def score_texts(
    weights: Mapping[str, torch.Tensor], shape: Shape, tokenizer: Tokenizer, pairs: Sequence[tuple[str, str]]
) -> torch.Tensor:
    """Uncalibrated log odds of pairs of texts."""
    sources = tokenize(tokenizer, [source for source, _ in pairs], longest=LONGEST)
    targets = tokenize(tokenizer, [target for _, target in pairs], longest=LONGEST)
    order = sorted(range(len(pairs)), key=lambda index: len(sources[index]) + len(targets[index]))
    found = torch.zeros(len(pairs))
    with torch.inference_mode():
        for start in range(0, len(order), 64):
            rows = order[start : start + 64]
            inputs = lay_out([(sources[row], targets[row]) for row in rows], cls=CLS, sep=SEP)
            hidden = encode(weights, shape, inputs)
            found[rows] = score_logits(weights, hidden, token_logits(weights, hidden, inputs), inputs)
    return found


def pack(
    weights: Mapping[str, torch.Tensor],
    shape: Shape,
    tokenizer: Tokenizer,
    out: Path,
    *,
    news: Sequence[tuple[str, str, str]],
) -> None:
    """Nothing; writes config.json, tokenizer.json and model.safetensors (half precision) to ``out``.

    ``news`` are set, English and German of human translations; those of ``CALIBRATION_SETS`` set the
    scale.
    """
    halved = {name: tensor.half() for name, tensor in sorted(weights.items())}
    restored = {name: tensor.float() for name, tensor in halved.items()}
    known = [(english, german) for origin, english, german in news if origin in CALIBRATION_SETS]
    sample = random.Random(0).sample(known, min(CALIBRATION_PAIRS, len(known)))
    pairs = [pair if place % 2 else pair[::-1] for place, pair in enumerate(sample)]
    slope, offset = fit_calibration(score_texts(restored, shape, tokenizer, pairs))
    config = {
        "architectures": ["BertModel"],
        "model_type": "bert",
        "vocab_size": shape.vocab_size,
        "hidden_size": shape.hidden_size,
        "num_hidden_layers": shape.num_hidden_layers,
        "num_attention_heads": shape.num_attention_heads,
        "intermediate_size": shape.intermediate_size,
        "max_position_embeddings": shape.max_position_embeddings,
        "layer_norm_eps": shape.layer_norm_eps,
        "type_vocab_size": 2,
        "hidden_act": "gelu",
        "pad_token_id": PAD,
        "torch_dtype": "float16",
        "mtcheck": {
            "cls": CLS,
            "sep": SEP,
            "unk": UNK,
            "calibration": {"slope": round(slope, 6), "offset": round(offset, 6)},
        },
    }
    out.mkdir(parents=True, exist_ok=True)
    (out / "config.json").write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    tokenizer.save(str(out / "tokenizer.json"), pretty=False)
    save_file(halved, str(out / "model.safetensors"), metadata={"format": "pt"})
