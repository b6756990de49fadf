"""Trains the bundled model: prepare, train with checkpoints, calibrate, pack.

    python -m mtcheck.training.bundled --data DIR --out DIR --minutes N --size small --device auto --seed 1

The learning rate follows the share of the minutes that is used up, and so does the mixture: corruptions
alone at first, then human judgements beside them. A run that was stopped goes on from its last checkpoint
when it is started again with the same --out; with more --minutes it also learns longer.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from torch.nn import functional

from mtcheck.scorers.encoder import Inputs, Shape, lay_out
from mtcheck.training import data, word_order
from mtcheck.training.corruptions import Example, Language, Spoiler
from mtcheck.training.judgements import Judged, Judgements
from mtcheck.training.model import SIZES, Weights, forward, initial_weights, ranking_loss, token_loss
from mtcheck.training.packing import CALIBRATION_SETS, pack
from mtcheck.training.prepare import Prepared, prepare
from mtcheck.training.vocabulary import CLS, SEP, continuations, tokenize

PEAK_RATE, EMBEDDING_RATE, WARM_UP = 9e-4, 3e-4, 0.03
# Human judgements join after this share of the time, and then make up this share of the batches.
JUDGED_FROM, JUDGED_SHARE = 0.5, 0.3
TOKEN_WEIGHT, RANKING_WEIGHT = 0.6, 0.7
POOL = 24  # batches drawn and sorted by length together, to save padding
CHECKPOINT_SECONDS = 180.0


@dataclass(slots=True)
class State:
    """A run as its checkpoint keeps it."""

    weights: Weights
    optimizer: torch.optim.AdamW
    step: int = 0
    seconds: float = 0.0


def _optimizer(weights: Weights) -> torch.optim.AdamW:
    embeddings = [tensor for name, tensor in weights.items() if name.startswith("embeddings.")]
    rest = [tensor for name, tensor in weights.items() if not name.startswith("embeddings.")]
    return torch.optim.AdamW(
        [
            {"params": embeddings, "lr": EMBEDDING_RATE, "peak": EMBEDDING_RATE, "weight_decay": 0.0},
            {"params": rest, "lr": PEAK_RATE, "peak": PEAK_RATE, "weight_decay": 0.01},
        ],
        betas=(0.9, 0.98),
    )


def _save(state: State, work: Path) -> None:
    tensors = {
        f"weights.{name}": tensor.detach().cpu().contiguous() for name, tensor in state.weights.items()
    }
    for name, tensor in state.weights.items():
        for key, moment in state.optimizer.state.get(tensor, {}).items():
            tensors[f"{key}.{name}"] = moment.detach().cpu().contiguous()
    partial = work / "checkpoint.partial"
    save_file(tensors, str(partial), metadata={"step": str(state.step), "seconds": str(state.seconds)})
    partial.replace(work / "checkpoint.safetensors")


def _restore(state: State, work: Path, device: torch.device) -> None:
    from safetensors import safe_open

    path = work / "checkpoint.safetensors"
    with safe_open(str(path), "pt") as stream:
        metadata = stream.metadata()
    tensors = load_file(str(path))
    with torch.no_grad():
        for name, tensor in state.weights.items():
            tensor.copy_(tensors[f"weights.{name}"])
            moments = {
                key: tensors[f"{key}.{name}"].to(device if key != "step" else "cpu")
                for key in ("step", "exp_avg", "exp_avg_sq")
                if f"{key}.{name}" in tensors
            }
            if moments:
                state.optimizer.state[tensor] = moments
    state.step, state.seconds = int(metadata["step"]), float(metadata["seconds"])


def _to(inputs: Inputs, device: torch.device) -> Inputs:
    return Inputs(*(part.to(device) for part in inputs.parts()))


def _labels(examples: list[Example], length: int) -> torch.Tensor:
    labels = torch.full((len(examples), length), -1.0)
    for row, example in enumerate(examples):
        middle = len(example.source) + 1
        labels[row, 1:middle] = torch.tensor(example.source_labels, dtype=torch.float)
        end = middle + 1 + len(example.target)
        labels[row, middle + 1 : end] = torch.tensor(example.target_labels, dtype=torch.float)
    return labels


def _spoilt_loss(
    state: State, shape: Shape, examples: list[Example], shift: int, device: torch.device
) -> torch.Tensor:
    pairs = [(example.source, example.target) for example in examples]
    inputs = _to(lay_out(pairs, cls=CLS, sep=SEP, shift=shift), device)
    scores, tokens = forward(state.weights, shape, inputs)
    qualities = torch.tensor([example.quality for example in examples], device=device)
    labels = _labels(examples, inputs.ids.shape[1]).to(device)
    loss = functional.binary_cross_entropy_with_logits(scores, 0.01 + 0.98 * qualities)
    return loss + TOKEN_WEIGHT * token_loss(tokens, labels, inputs)


def _judged_loss(state: State, shape: Shape, examples: list[Judged], device: torch.device) -> torch.Tensor:
    pairs = [(example.source, example.target) for example in examples]
    inputs = _to(lay_out(pairs, cls=CLS, sep=SEP), device)
    scores, _ = forward(state.weights, shape, inputs)
    qualities = torch.tensor([example.quality for example in examples], device=device)
    groups = torch.tensor([example.group for example in examples], device=device)
    loss = functional.binary_cross_entropy_with_logits(scores, 0.01 + 0.98 * qualities)
    return loss + RANKING_WEIGHT * ranking_loss(scores, qualities, groups)


def _batches(spoiler: Spoiler, *, tokens: int, rng: random.Random) -> list[list[Example]]:
    """About ``POOL`` batches of examples of like length, in random order."""
    examples: list[Example] = []
    drawn = 0
    while drawn < POOL * tokens:
        examples.append(spoiler.draw())
        drawn += len(examples[-1].source) + len(examples[-1].target) + 3
    examples.sort(key=lambda example: len(example.source) + len(example.target))
    batches: list[list[Example]] = [[]]
    for example in examples:
        length = len(example.source) + len(example.target) + 3
        if batches[-1] and (len(batches[-1]) + 1) * length > tokens:
            batches.append([])
        batches[-1].append(example)
    rng.shuffle(batches)
    return batches


def _rate(share: float) -> float:
    """The learning rate after a share of the time, as a part of its peak: warm-up, then a half cosine."""
    if share < WARM_UP:
        return share / WARM_UP
    return 0.5 * (1 + math.cos(math.pi * min(1.0, (share - WARM_UP) / (1 - WARM_UP))))


def train(
    prepared: Prepared,
    shape: Shape,
    folder: Path,
    work: Path,
    *,
    minutes: float,
    tokens: int,
    device: torch.device,
    seed: int,
) -> Weights:
    """The weights after ``minutes`` of training, those of earlier runs in ``work`` counted in."""
    english, german = (
        torch.bincount(torch.from_numpy(table.ids), minlength=shape.vocab_size).float()
        for table in (prepared.english, prepared.german)
    )
    languages = (english - german) / (english + german + 1)
    weights = initial_weights(shape, prepared.embeddings, languages, seed=seed)
    weights = {name: tensor.to(device).requires_grad_() for name, tensor in weights.items()}
    state = State(weights, _optimizer(weights))
    if (work / "checkpoint.safetensors").is_file():
        _restore(state, work, device)
        _say(f"resumed at step {state.step} after {state.seconds / 60:.1f} minutes")
    continues = continuations(prepared.tokenizer)
    spoiler = Spoiler(
        Language(prepared.english, continues, prepared.tokenizer, "en"),
        Language(prepared.german, continues, prepared.tokenizer, "de"),
        lexicon=prepared.lexicon,
        groups=prepared.groups,
        weights=prepared.weights,
        foreign=_foreign(prepared, folder),
        seed=seed + state.step,
    )
    judged = data.read_judged(folder / "qe" / "en-de.train.tsv.gz")
    judgements = Judgements(
        [pair for pair in judged if data.part_of(pair.source) == "train"],
        prepared.tokenizer,
        seed=seed + state.step,
    )
    rng = random.Random(seed + state.step)
    began, before = time.monotonic(), state.seconds
    saved, shown = began, began
    losses: dict[str, list[float]] = {"spoilt": [], "judged": []}
    pool: list[list[Example]] = []
    while state.seconds < minutes * 60:
        share = state.seconds / (minutes * 60)
        for group in state.optimizer.param_groups:
            group["lr"] = group["peak"] * _rate(share)
        if share > JUDGED_FROM and rng.random() < JUDGED_SHARE:
            loss, kind = _judged_loss(state, shape, judgements.batch(tokens=tokens), device), "judged"
        else:
            pool = pool or _batches(spoiler, tokens=tokens, rng=rng)
            # Some batches stand further along, so that the positions of long sentences are met.
            shift = rng.randrange(shape.max_position_embeddings - 125) if rng.random() < 0.15 else 0
            loss, kind = _spoilt_loss(state, shape, pool.pop(), shift, device), "spoilt"
        state.optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(list(state.weights.values()), 1.0)
        state.optimizer.step()
        state.step += 1
        losses[kind].append(loss.item())
        now = time.monotonic()
        state.seconds = before + now - began
        if now - shown > 30:
            means = ", ".join(
                f"{key} {sum(values) / len(values):.4f}" for key, values in losses.items() if values
            )
            _say(f"{state.seconds / 60:.1f} min, step {state.step}: {means}")
            losses, shown = {"spoilt": [], "judged": []}, now
        if now - saved > CHECKPOINT_SECONDS:
            _save(state, work)
            saved = now
    _save(state, work)
    return {name: tensor.detach().cpu() for name, tensor in state.weights.items()}


def _foreign(prepared: Prepared, folder: Path) -> list[tuple[list[int], list[list[int]]]]:
    found = []
    for sentence, translations in data.read_foreign(folder):
        if data.part_of(sentence) == "train":
            table = tokenize(prepared.tokenizer, [sentence, *translations], longest=110)
            found.append((table[0], [table[place] for place in range(1, len(table)) if table[place]]))
    return found


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)  # noqa: T201 - a script's log


def main(arguments: list[str] | None = None) -> None:
    """Trains and packs a model as the command line asks."""
    parser = argparse.ArgumentParser(prog="python -m mtcheck.training.bundled", description=main.__doc__)
    parser.add_argument(
        "--data", type=Path, required=True, help="folder of the data sets (parallel/, qe/, numbers/)"
    )
    parser.add_argument(
        "--out", type=Path, required=True, help="folder for the model; checkpoints go to OUT/work"
    )
    parser.add_argument(
        "--minutes", type=float, default=60.0, help="minutes of training, earlier runs counted in"
    )
    parser.add_argument("--size", choices=sorted(SIZES), default="small")
    parser.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto")
    parser.add_argument("--tokens", type=int, default=3000, help="tokens in a batch")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    cuda = options.device == "cuda" or (options.device == "auto" and torch.cuda.is_available())
    torch.manual_seed(options.seed)
    torch.set_flush_denormal(True)
    size, shape = SIZES[options.size]
    work = options.out / "work"
    prepared = prepare(options.data, work, size=size, width=shape.hidden_size, seed=options.seed)
    _say(f"{len(prepared.english)} pairs prepared")
    weights = train(
        prepared,
        shape,
        options.data,
        work,
        minutes=options.minutes,
        tokens=options.tokens,
        device=torch.device("cuda" if cuda else "cpu"),
        seed=options.seed,
    )
    news = data.read_news(options.data)
    log = json.dumps({"size": options.size, "minutes": options.minutes, "seed": options.seed})
    pack(weights, shape, prepared.tokenizer, options.out, news=news)
    known = [row for row in news if row[0] in CALIBRATION_SETS]
    word_order.make(
        {"en": prepared.english, "de": prepared.german},
        continuations(prepared.tokenizer),
        prepared.tokenizer,
        {"en": [row[1] for row in known], "de": [row[2] for row in known]},
        options.out,
        seed=options.seed,
    )
    _say(f"packed {options.out} ({log})")


if __name__ == "__main__":
    main()
