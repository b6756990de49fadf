"""The trained model as a folder in the layout of transformers, with its scales and thresholds fixed."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from typing import TYPE_CHECKING

import torch
from safetensors.torch import save_file
from torch.nn import functional

from mtcheck.evaluation.words import calibration_error
from mtcheck.scorers.bundled import Settings
from mtcheck.scorers.whole_numbers import RangeFinder, Ranges, WholeNumbers
from mtcheck.training import data, word_order
from mtcheck.training.answering import answers
from mtcheck.training.prepare import read_prepared
from mtcheck.training.vocabulary import CLS, PAD, SEP, UNK, continuations, tokenize

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from tokenizers import Tokenizer

    from mtcheck.scorers.encoder import Shape
    from mtcheck.training.judgements import Judged

# The score's two fixed points: 1 in 100 human translations of news lies below SEGMENT_BUDGET, half lie above
# MEDIAN.
SEGMENT_BUDGET, MEDIAN, LOWEST_SHARE = 0.5, 0.9, 0.01
CALIBRATION_SETS = (
    "newstest2008",
    "newstest2009",
    "newstest2010",
    "newstest2011",
    "newstest2012",
    "newstest2013",
)
CALIBRATION_PAIRS, RANGE_PAIRS = 4_000, 800
LONGEST = 250
# States beyond the ranges of the products in whole numbers are cut off: this share of them.
CUT_SHARE = 2e-5
FOLDS = 5


def fit_calibration(logits: torch.Tensor) -> tuple[float, float]:
    """Slope and offset that take log odds of human translations to the scale; see the constants above."""
    low = float(torch.quantile(logits, LOWEST_SHARE))
    middle = float(torch.quantile(logits, 0.5))
    odds = torch.logit(torch.tensor([SEGMENT_BUDGET, MEDIAN], dtype=torch.float64))
    slope = float(odds[1] - odds[0]) / max(1e-3, middle - low)
    return slope, float(odds[0]) - slope * low


def fit_probability(logits: torch.Tensor, truth: torch.Tensor) -> tuple[float, float]:
    """Slope and offset that make log odds probabilities of ``truth`` (0 or 1), by maximum likelihood (Platt
    1999); 1 and 0 where there is nothing to fit them to.
    """
    if not len(truth) or truth.min() == truth.max():
        return 1.0, 0.0
    line = torch.tensor([1.0, 0.0], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS([line], max_iter=100)

    def loss() -> torch.Tensor:
        optimizer.zero_grad()
        value = functional.binary_cross_entropy_with_logits(
            line[0] * logits.double() + line[1], truth.double()
        )
        value.backward()  # type: ignore[no-untyped-call]
        return value

    optimizer.step(loss)  # type: ignore[no-untyped-call]
    slope, offset = line.tolist()
    return slope, offset


def fit_critical(logits: torch.Tensor, truth: torch.Tensor) -> tuple[tuple[float, float], float]:
    """Slope and offset of ``fit_probability`` over all rows, and the expected calibration error of lines that
    are fitted to ``FOLDS - 1`` parts of the rows and measured on the one left out.
    """
    probabilities = torch.zeros(len(truth), dtype=torch.float64)
    for fold in range(FOLDS):
        measured = torch.arange(len(truth)) % FOLDS == fold
        slope, offset = fit_probability(logits[~measured], truth[~measured])
        probabilities[measured] = torch.sigmoid(slope * logits[measured].double() + offset)
    error = calibration_error(probabilities.tolist(), (truth >= 0.5).tolist())
    return fit_probability(logits, truth), error


def best_threshold(logits: Sequence[float], truth: Sequence[float]) -> float:
    """The probability from which on calling a token BAD gives the greatest Matthews correlation."""
    told = [(value, label >= 0.5) for value, label in zip(logits, truth, strict=True) if label >= 0]
    values = torch.tensor([value for value, _ in told], dtype=torch.float64)
    bad = torch.tensor([label for _, label in told], dtype=torch.float64)
    if not len(bad) or bad.min() == bad.max():
        return 0.5
    order = torch.argsort(values, descending=True)
    found = torch.cumsum(bad[order], 0)
    called = torch.arange(1, len(bad) + 1, dtype=torch.float64)
    total, count = bad.sum(), float(len(bad))
    spread = (called * (count - called) * total * (count - total)).clamp_min(1.0).sqrt()
    best = int(torch.argmax((found * count - called * total) / spread))
    return float(torch.sigmoid(values[order][best]))


def pack(
    weights: Mapping[str, torch.Tensor],
    shape: Shape,
    tokenizer: Tokenizer,
    out: Path,
    *,
    news: Sequence[tuple[str, str, str]],
    judged: Sequence[Judged] = (),
    critical: Sequence[Judged] = (),
) -> float:
    """Writes config.json, tokenizer.json and model.safetensors (half precision) to ``out``; gives the
    calibration error of the probability of a critical error, fitted and measured crosswise.

    ``news`` are set, English and German of human translations; those of ``CALIBRATION_SETS`` set the score's
    scale. ``judged`` are judgements that taught nothing: they set from where on words are tagged; those
    of critical errors among ``critical`` set the probability of one. All are fixed with the products in whole
    numbers, as a CPU works them out.
    """
    halved = {name: tensor.half() for name, tensor in sorted(weights.items())}
    restored = {name: tensor.float() for name, tensor in halved.items()}
    known = [(english, german) for origin, english, german in news if origin in CALIBRATION_SETS]
    sample = random.Random(0).sample(known, min(CALIBRATION_PAIRS, len(known)))
    texts = [pair if place % 2 else pair[::-1] for place, pair in enumerate(sample)]
    sources = tokenize(tokenizer, [source for source, _ in texts], longest=LONGEST)
    targets = tokenize(tokenizer, [target for _, target in texts], longest=LONGEST)
    pairs = [(sources[place], targets[place]) for place in range(len(texts))]
    finder = RangeFinder(restored, share=CUT_SHARE)
    ranged = [*pairs[:RANGE_PAIRS], *[(row.source, row.target) for row in judged[:RANGE_PAIRS]]]
    answers(restored, shape, ranged, products=finder)
    products = WholeNumbers(restored, finder.ranges)
    scored = answers(restored, shape, pairs, products=products)
    slope, offset = fit_calibration(scored.score)
    known_critical = [row for row in critical if row.critical >= 0]
    odds = answers(
        restored, shape, [(row.source, row.target) for row in known_critical], products=products
    ).critical
    line, error = fit_critical(odds, torch.tensor([row.critical for row in known_critical]))
    told = [row for row in judged if any(label >= 0 for label in row.target_labels)]
    found = answers(restored, shape, [(row.source, row.target) for row in told], products=products)
    thresholds = {
        "wrong": best_threshold(*_flat(found.wrong, [row.target_labels for row in told])),
        "gap": best_threshold(*_flat(found.gaps, [row.gap_labels for row in told])),
    }
    settings = Settings(
        cls=CLS,
        sep=SEP,
        score=(slope, offset),
        critical=line,
        wrong=thresholds["wrong"],
        gap=thresholds["gap"],
        ranges=finder.ranges,
    )
    _write(halved, shape, tokenizer, out, settings)
    return error


def write(
    weights: Mapping[str, torch.Tensor],
    shape: Shape,
    tokenizer: Tokenizer,
    out: Path,
    settings: Settings,
    pairs: Sequence[tuple[Sequence[int], Sequence[int]]],
) -> None:
    """Nothing; the model's files in ``out``. ``pairs`` widen the ranges of the products in whole numbers."""
    halved = {name: tensor.half() for name, tensor in sorted(weights.items())}
    finder = RangeFinder({name: tensor.float() for name, tensor in halved.items()}, share=CUT_SHARE)
    answers(weights, shape, pairs[:RANGE_PAIRS], products=finder)
    wider = {
        name: (min(low, settings.ranges[name][0]), max(high, settings.ranges[name][1]))
        for name, (low, high) in finder.ranges.items()
    }
    _write(halved, shape, tokenizer, out, replace(settings, ranges=wider))


def _write(
    halved: Mapping[str, torch.Tensor], shape: Shape, tokenizer: Tokenizer, out: Path, settings: Settings
) -> None:
    config = {
        **_architecture(shape),
        "mtcheck": {
            "cls": settings.cls,
            "sep": settings.sep,
            "unk": UNK,
            "score": _line(settings.score),
            "critical": _line(settings.critical),
            "tags": {"wrong": round(settings.wrong, 4), "gap": round(settings.gap, 4)},
            "ranges": _rounded(settings.ranges),
        },
    }
    out.mkdir(parents=True, exist_ok=True)
    (out / "config.json").write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    tokenizer.save(str(out / "tokenizer.json"), pretty=False)
    save_file(dict(halved), str(out / "model.safetensors"), metadata={"format": "pt"})


def rescale(
    old: Mapping[str, torch.Tensor],
    new: Mapping[str, torch.Tensor],
    shape: Shape,
    settings: Settings,
    pairs: Sequence[tuple[Sequence[int], Sequence[int]]],
) -> tuple[float, float]:
    """Slope and offset with which the new weights' lowest hundredth and median of ``pairs`` score as the old
    weights' do.
    """
    before, after = (answers(weights, shape, pairs).score.double() for weights in (old, new))
    points = torch.tensor([LOWEST_SHARE, 0.5], dtype=torch.float64)
    wanted = torch.quantile(before, points) * settings.score[0] + settings.score[1]
    given = torch.quantile(after, points)
    if float(given[1] - given[0]) < 1e-3:
        return settings.score
    slope = float(wanted[1] - wanted[0]) / float(given[1] - given[0])
    return slope, float(wanted[1]) - slope * float(given[1])


def _line(line: tuple[float, float]) -> dict[str, float]:
    return {"slope": round(line[0], 6), "offset": round(line[1], 6)}


def _flat(
    values: Sequence[Sequence[float]], labels: Sequence[Sequence[float]]
) -> tuple[list[float], list[float]]:
    return [value for row in values for value in row], [label for row in labels for label in row]


def _rounded(ranges: Ranges) -> dict[str, list[float]]:
    return {name: [round(low, 5), round(high, 5)] for name, (low, high) in ranges.items()}


def _architecture(shape: Shape) -> dict[str, object]:
    return {
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
    }


def release(
    folder: Path,
    out: Path,
    weights: Mapping[str, torch.Tensor],
    shape: Shape,
    *,
    seed: int,
) -> float:
    """What ``pack`` gives; makes the trained weights a model that mtcheck loads: with its scales, thresholds
    and word-order tables.

    ``folder`` has the data sets, ``out`` what ``prepare`` left under ``work``.
    """
    prepared, judged, dev = read_prepared(out / "work")
    news = data.read_news(folder)
    unseen = [row for row in judged if row.part == "dev"] + dev
    random.Random(seed).shuffle(unseen)
    # The test part tells how rows are ordered, which a line does not change: both parts fix the line.
    critical = [row for row in judged if row.part != "train"] + dev
    error = pack(weights, shape, prepared.tokenizer, out, news=news, judged=unseen, critical=critical)
    known = [row for row in news if row[0] in CALIBRATION_SETS]
    word_order.make(
        {"en": prepared.english, "de": prepared.german},
        continuations(prepared.tokenizer),
        prepared.tokenizer,
        {"en": [row[1] for row in known], "de": [row[2] for row in known]},
        out,
        seed=seed,
    )
    return error
