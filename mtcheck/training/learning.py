"""The two halves of training: on parallel text that is spoilt on the fly, then on what people said.

The first half is bounded by time, and its learning rate follows the share of the time that is used up. The
second is short and starts from the first's weights; several runs of it, with different draws, are averaged
(Wortsman et al. 2022), which is steadier than any one of them.
"""

from __future__ import annotations

import itertools
import json
import math
import sys
import time
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

import torch
from safetensors import safe_open
from safetensors.torch import load_file, save_file
from torch.nn import functional

from mtcheck.evaluation.statistics import item_tau, spearman
from mtcheck.scorers.encoder import TARGET, Shape
from mtcheck.training.answering import answers
from mtcheck.training.feeding import Batch, Feed
from mtcheck.training.judgements import Judged, share_of
from mtcheck.training.model import forward, initial_weights, ranking_loss, token_loss, told_loss
from mtcheck.training.replaced import PREFIX, generator_weights, qualities, replace_tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from mtcheck.training.model import Weights
    from mtcheck.training.prepare import Prepared

PEAK_RATE, EMBEDDING_SHARE, WARM_UP, LAST_RATE = 9e-4, 0.4, 0.03, 0.02
CHECKPOINT_SECONDS, SHOWN_SECONDS = 180.0, 30.0
FOLDS = 5
# Judgements weigh against spoilt text in the second half as 1 to this.
REPLAY_WEIGHT = 0.5


@dataclass(frozen=True, slots=True)
class Machine:
    """Where and how training runs: ``tokens`` in a batch, ``workers`` processes that draw them."""

    device: torch.device
    tokens: int
    workers: int
    dropout: float

    @property
    def fast(self) -> bool:
        """Whether to compute in half precision."""
        return self.device.type == "cuda"


@dataclass(frozen=True, slots=True)
class Setting:
    """How the second half is run: passes over the judgements, the learning rate, what agreement between
    translations weighs beside what people said.
    """

    epochs: float = 2.5
    rate: float = 2e-4
    agreement: float = 0.25
    ranking: float = 0.7


def say(text: str) -> None:
    """A line of the log."""
    print(text, file=sys.stderr, flush=True)  # noqa: T201 - a script's log


def optimizer_of(weights: Weights, rate: float, device: torch.device) -> torch.optim.AdamW:
    """AdamW over the weights, embeddings at a lower rate."""
    words = [tensor for name, tensor in weights.items() if name.startswith("embeddings.")]
    rest = [tensor for name, tensor in weights.items() if not name.startswith("embeddings.")]
    slow = rate * EMBEDDING_SHARE
    return torch.optim.AdamW(
        [
            {"params": words, "lr": slow, "peak": slow, "weight_decay": 0.0},
            {"params": rest, "lr": rate, "peak": rate, "weight_decay": 0.01},
        ],
        betas=(0.9, 0.98),
        fused=device.type == "cuda",
    )


def set_rate(optimizer: torch.optim.AdamW, share: float) -> None:
    """The learning rate after a share of the run: warm-up, then a half cosine."""
    if share < WARM_UP:
        part = share / WARM_UP
    else:
        part = 0.5 * (1 + math.cos(math.pi * min(1.0, (share - WARM_UP) / (1 - WARM_UP))))
    for group in optimizer.param_groups:
        group["lr"] = group["peak"] * max(LAST_RATE, part)


def _working(weights: Weights, machine: Machine) -> Weights:
    """The weights that a step computes with."""
    if not machine.fast:
        return weights
    return {name: tensor.bfloat16() for name, tensor in weights.items()}


def clean_loss(weights: Weights, shape: Shape, batch: Batch, machine: Machine) -> torch.Tensor:
    """Right translations: words of theirs are replaced, and have to be found."""
    found = replace_tokens(weights, shape, batch.laid_out())
    logits = forward(weights, shape, found.inputs, dropout=machine.dropout)
    labels = torch.where(found.inputs.roles == TARGET, found.wrong.float(), -1.0)
    quality = functional.binary_cross_entropy_with_logits(logits.score, 0.01 + 0.98 * qualities(found))
    return 0.4 * found.loss + 2.0 * told_loss(logits.tokens, labels) + quality


def spoilt_loss(weights: Weights, shape: Shape, batch: Batch, machine: Machine) -> torch.Tensor:
    """Translations spoilt on purpose: which tokens are wrong or left out, where something lacks, how bad."""
    inputs = batch.laid_out()
    logits = forward(weights, shape, inputs, dropout=machine.dropout)
    quality = functional.binary_cross_entropy_with_logits(logits.score, 0.01 + 0.98 * batch.quality)
    return (
        quality + token_loss(logits.tokens, batch.tokens, inputs) + 0.4 * told_loss(logits.gaps, batch.gaps)
    )


def judged_loss(
    weights: Weights, shape: Shape, batch: Batch, machine: Machine, setting: Setting
) -> torch.Tensor:
    """What people said of translations, and how far these agree with the others of the same source."""
    logits = forward(weights, shape, batch.laid_out(), dropout=machine.dropout)
    quality = functional.binary_cross_entropy_with_logits(logits.score, 0.01 + 0.98 * batch.quality)
    order = ranking_loss(logits.score, batch.quality, batch.groups)
    words = (
        0.4 * told_loss(logits.tokens, batch.tokens)
        + 0.3 * told_loss(logits.gaps, batch.gaps)
        + 0.4 * told_loss(logits.critical, batch.critical)
    )
    likeness = (
        ranking_loss(logits.agreement, batch.agreement, batch.groups, step=0.15)
        + told_loss(logits.agreement, batch.agreement)
        + told_loss(logits.agreed, batch.agreed)
    )
    return quality + setting.ranking * order + words + setting.agreement * likeness


def _step_loss(
    weights: Weights, shape: Shape, batch: Batch, machine: Machine, setting: Setting | None
) -> torch.Tensor:
    if batch.kind == "judged":
        return judged_loss(weights, shape, batch, machine, setting or Setting())
    loss = clean_loss if batch.kind == "clean" else spoilt_loss
    return loss(weights, shape, batch, machine) * (REPLAY_WEIGHT if setting else 1.0)


def _learn(
    weights: Weights,
    shape: Shape,
    step: Sequence[Batch],
    optimizer: torch.optim.AdamW,
    machine: Machine,
    setting: Setting | None,
) -> dict[str, torch.Tensor]:
    """One step; the loss of each kind of batch."""
    losses = {}
    working = _working(weights, machine)
    total = torch.zeros((), device=machine.device)
    for batch in step:
        losses[batch.kind] = _step_loss(working, shape, batch.to(machine.device), machine, setting)
        total = total + losses[batch.kind]
    optimizer.zero_grad(set_to_none=True)
    total.backward()  # type: ignore[no-untyped-call]
    torch.nn.utils.clip_grad_norm_(list(weights.values()), 1.0)
    optimizer.step()
    return {kind: loss.detach() for kind, loss in losses.items()}


class _Log:
    """Mean losses, shown now and then."""

    def __init__(self) -> None:
        self._sums: dict[str, list[torch.Tensor]] = {}
        self._shown = time.monotonic()

    def add(self, losses: dict[str, torch.Tensor], head: str) -> None:
        for kind, loss in losses.items():
            self._sums.setdefault(kind, []).append(loss)
        if time.monotonic() - self._shown > SHOWN_SECONDS:
            means = (f"{kind} {torch.stack(values).mean():.4f}" for kind, values in self._sums.items())
            say(f"{head}: {', '.join(means)}")
            self._sums, self._shown = {}, time.monotonic()


# --- the first half ---------------------------------------------------------------------------------------


def fresh_weights(prepared: Prepared, shape: Shape, device: torch.device, *, seed: int) -> Weights:
    """The model's and its generator's weights before training."""
    english, german = (
        torch.bincount(torch.from_numpy(table.ids), minlength=shape.vocab_size).float()
        for table in (prepared.english, prepared.german)
    )
    languages = (english - german) / (english + german + 1)
    weights = initial_weights(shape, prepared.embeddings, languages, seed=seed)
    weights |= generator_weights(shape, prepared.embeddings, languages, seed=seed + 1)
    return {name: tensor.to(device).requires_grad_() for name, tensor in weights.items()}


def pretrain(
    prepared: Prepared, shape: Shape, work: Path, machine: Machine, *, minutes: float, seed: int
) -> Weights:
    """The weights after ``minutes``, those of earlier runs in ``work`` counted in."""
    weights = fresh_weights(prepared, shape, machine.device, seed=seed)
    optimizer = optimizer_of(weights, PEAK_RATE, machine.device)
    steps, before = 0, 0.0
    path = work / "checkpoint.safetensors"
    if path.is_file():
        steps, before = _restore(weights, optimizer, path, machine.device)
        say(f"resumed at step {steps} after {before / 60:.1f} minutes")
    feed = Feed(
        prepared,
        [],
        {"clean": machine.tokens, "spoilt": machine.tokens},
        positions=shape.max_position_embeddings,
        seed=seed + steps,
    )
    began = saved = time.monotonic()
    log = _Log()
    for step in _until(feed, machine, began + minutes * 60 - before):
        seconds = before + time.monotonic() - began
        set_rate(optimizer, seconds / (minutes * 60))
        losses = _learn(weights, shape, step, optimizer, machine, None)
        steps += 1
        log.add(losses, f"{seconds / 60:.1f} min, step {steps}")
        if time.monotonic() - saved > CHECKPOINT_SECONDS:
            _save(weights, optimizer, path, steps, seconds)
            saved = time.monotonic()
    _save(weights, optimizer, path, steps, max(before, minutes * 60))
    return {name: tensor.detach() for name, tensor in weights.items()}


def _until(feed: Feed, machine: Machine, end: float) -> Iterator[list[Batch]]:
    for step in feed.loader(workers=machine.workers, pin=machine.fast):
        if time.monotonic() >= end:
            return
        yield step


def _save(weights: Weights, optimizer: torch.optim.AdamW, path: Path, steps: int, seconds: float) -> None:
    tensors = {f"weights.{name}": tensor.detach().cpu().contiguous() for name, tensor in weights.items()}
    for name, tensor in weights.items():
        for key, moment in optimizer.state.get(tensor, {}).items():
            tensors[f"{key}.{name}"] = moment.detach().cpu().contiguous()
    partial = path.with_suffix(".partial")
    save_file(tensors, str(partial), metadata={"step": str(steps), "seconds": str(seconds)})
    partial.replace(path)


def _restore(
    weights: Weights, optimizer: torch.optim.AdamW, path: Path, device: torch.device
) -> tuple[int, float]:
    with safe_open(str(path), "pt") as stream:
        metadata = stream.metadata()
    tensors = load_file(str(path))
    with torch.no_grad():
        for name, tensor in weights.items():
            tensor.copy_(tensors[f"weights.{name}"])
            moments = {
                key: tensors[f"{key}.{name}"].to(device)
                for key in ("step", "exp_avg", "exp_avg_sq")
                if f"{key}.{name}" in tensors
            }
            if moments:
                optimizer.state[tensor] = moments
    return int(metadata["step"]), float(metadata["seconds"])


# --- the second half --------------------------------------------------------------------------------------


def finetune(
    prepared: Prepared,
    judged: Sequence[Judged],
    start: Weights,
    shape: Shape,
    machine: Machine,
    setting: Setting,
    *,
    seed: int,
    checkpoint: Path | None = None,
) -> Weights:
    """The weights after learning from judgements, with spoilt text beside them.

    ``checkpoint`` is where the run is kept now and then, and goes on from if it is there.
    """
    weights = {name: tensor.clone().to(machine.device).requires_grad_() for name, tensor in start.items()}
    optimizer = optimizer_of(weights, setting.rate, machine.device)
    size = sum(len(example.source) + len(example.target) + 3 for example in judged)
    # Judged batches are shorter than others: they hold a dozen translations of each source.
    tokens = max(600, machine.tokens // 2)
    steps = max(1, round(setting.epochs * size / tokens))
    done = 0
    if checkpoint is not None and checkpoint.is_file():
        done, _ = _restore(weights, optimizer, checkpoint, machine.device)
        say(f"judgements, resumed at step {done}")
    feed = Feed(
        prepared,
        judged,
        {"judged": tokens, "spoilt": tokens // 2},
        positions=shape.max_position_embeddings,
        seed=seed * 100_000 + done,
    )
    log, saved = _Log(), time.monotonic()
    loader = feed.loader(workers=machine.workers, pin=machine.fast)
    for number, step in enumerate(itertools.islice(loader, max(0, steps - done)), done):
        set_rate(optimizer, number / steps)
        losses = _learn(weights, shape, step, optimizer, machine, setting)
        log.add(losses, f"judgements, step {number} of {steps}")
        if checkpoint is not None and time.monotonic() - saved > CHECKPOINT_SECONDS:
            _save(weights, optimizer, checkpoint, number + 1, 0.0)
            saved = time.monotonic()
    return {name: tensor.detach() for name, tensor in weights.items()}


def average(runs: Sequence[Weights]) -> Weights:
    """The mean of several runs' weights."""
    return {name: torch.stack([run[name].float() for run in runs]).mean(0) for name in runs[0]}


def order_figures(examples: Sequence[Judged], values: Sequence[float]) -> dict[str, float]:
    """How well values order the machine translations of one source, by data set; for sets with one
    translation of each source, the rank correlation.
    """
    found: dict[str, float] = {}
    for dataset in sorted({example.dataset for example in examples}):
        rows = [
            place
            for place, example in enumerate(examples)
            if example.dataset == dataset and not example.human
        ]
        human, given = [examples[row].score for row in rows], [values[row] for row in rows]
        tau, told_apart = item_tau([examples[row].group for row in rows], human, given)
        figure = tau if told_apart else spearman(human, given)
        if figure is not None:
            found[dataset] = round(figure, 4)
    return found


def choose(
    prepared: Prepared,
    judged: Sequence[Judged],
    dev: Sequence[Judged],
    start: Weights,
    shape: Shape,
    machine: Machine,
    settings: Sequence[Setting],
    *,
    seed: int,
) -> Setting:
    """The setting whose run on four fifths of the sources orders those of the last fifth best."""
    kept = [example for example in judged if example.part == "train" and share_of(example, FOLDS)]
    left = [example for example in judged if example.part == "train" and not share_of(example, FOLDS)]
    left += [*[example for example in judged if example.part == "dev"], *dev]
    best, best_figure = settings[0], -math.inf
    for setting in settings:
        weights = finetune(prepared, kept, start, shape, machine, setting, seed=seed)
        figure = report(weights, shape, left, json.dumps(asdict(setting)))
        if figure > best_figure:
            best, best_figure = setting, figure
    return best


def report(weights: Weights, shape: Shape, examples: Sequence[Judged], name: str) -> float:
    """Logs how well a model orders translations; the mean over the data sets with several of one source."""
    found = answers(weights, shape, [(example.source, example.target) for example in examples])
    figures = order_figures(examples, found.score.tolist())
    several = [value for dataset, value in figures.items() if "_mqm" in dataset and "_qe_" not in dataset]
    mean = sum(several) / max(1, len(several))
    say(f"{name}: mean {mean:.4f} {json.dumps(figures)}")
    return mean


def without_generator(weights: Weights) -> Weights:
    """The weights that ship."""
    return {
        name: tensor.detach().cpu().contiguous()
        for name, tensor in weights.items()
        if not name.startswith(PREFIX)
    }
