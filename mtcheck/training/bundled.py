"""Trains the bundled model: prepare, train with checkpoints, calibrate, pack.

    python -m mtcheck.training.bundled --data DIR --out DIR --minutes N --size small --device auto --seed 1

A run that was stopped goes on from its last checkpoint when it is started again with the same --out; with
more --minutes it also learns longer. --stage does one part only: what is prepared here can be trained on
another machine that holds OUT/work and nothing else, and packed here again.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file

from mtcheck.training import learning
from mtcheck.training.learning import Machine, Setting, say
from mtcheck.training.model import SIZES
from mtcheck.training.packing import release
from mtcheck.training.prepare import prepare, read_prepared

# Tried one after another where --choose asks for it.
SETTINGS = (
    Setting(epochs=3.0, rate=2e-4, agreement=0.5),
    Setting(epochs=3.0, rate=2e-4, agreement=0.0),
    Setting(epochs=7.0, rate=2e-4, agreement=1.0),
    Setting(epochs=3.0, rate=5e-4, agreement=1.0),
    Setting(epochs=3.0, rate=8e-5, agreement=0.5),
    Setting(epochs=3.0, rate=2e-4, agreement=0.5, ranking=2.0),
)
PRETRAINED, TRAINED = "pretrained.safetensors", "trained.safetensors"


def train(options: argparse.Namespace) -> None:
    """Both halves of training, from what is prepared in OUT/work; leaves the weights there."""
    work = options.out / "work"
    cuda = options.device == "cuda" or (options.device == "auto" and torch.cuda.is_available())
    workers = max(0, (os.cpu_count() or 1) - 2) if options.workers is None else options.workers
    machine = Machine(
        torch.device("cuda" if cuda else "cpu"),
        tokens=options.tokens or (40_000 if cuda else 2_000),
        workers=workers if cuda or options.workers else 0,
        dropout=options.dropout,
    )
    shape = SIZES[options.size]
    prepared, judged, dev = read_prepared(work)
    say(f"{len(prepared.english)} pairs, {len(judged)} judgements, {machine}")
    if (work / PRETRAINED).is_file():
        start = {name: tensor.to(machine.device) for name, tensor in load_file(work / PRETRAINED).items()}
    else:
        start = learning.without_generator(
            learning.pretrain(prepared, shape, work, machine, minutes=options.minutes, seed=options.seed)
        )
        save_file(start, str(work / PRETRAINED))
    setting = Setting()
    if options.choose:
        setting = learning.choose(prepared, judged, dev, start, shape, machine, SETTINGS, seed=options.seed)
        say(f"chosen: {setting}")
    lessons = [example for example in judged if example.part == "train"]
    held_out = [*dev, *[example for example in judged if example.part == "dev"]]
    runs = []
    for run in range(options.runs):
        weights = learning.finetune(
            prepared,
            lessons,
            start,
            shape,
            machine,
            setting,
            seed=options.seed + run,
            checkpoint=work / f"judgements-{run}.safetensors",
        )
        learning.report(weights, shape, held_out, f"run {run}")
        runs.append(weights)
    mean = learning.average(runs)
    learning.report(mean, shape, held_out, "mean of the runs")
    save_file(learning.without_generator(mean), str(work / TRAINED))


def main(arguments: list[str] | None = None) -> None:
    """Trains and packs a model as the command line asks."""
    parser = argparse.ArgumentParser(prog="python -m mtcheck.training.bundled", description=main.__doc__)
    parser.add_argument("--data", type=Path, help="folder of the data sets (parallel/, qe/, numbers/)")
    parser.add_argument(
        "--out", type=Path, required=True, help="folder for the model; what training keeps goes to OUT/work"
    )
    parser.add_argument("--stage", choices=("all", "prepare", "train", "pack"), default="all")
    parser.add_argument(
        "--minutes", type=float, default=60.0, help="minutes of the first half, earlier runs counted in"
    )
    parser.add_argument("--size", choices=sorted(SIZES), default="small")
    parser.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto")
    parser.add_argument("--tokens", type=int, help="tokens in a batch")
    parser.add_argument("--workers", type=int, help="processes that draw batches")
    parser.add_argument("--dropout", type=float, default=0.0)
    parser.add_argument("--choose", action="store_true", help="choose how to learn from judgements first")
    parser.add_argument("--runs", type=int, default=1, help="runs over the judgements, to be averaged")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    if options.data is None and options.stage != "train":
        parser.error("--data is needed to prepare and to pack")
    torch.manual_seed(options.seed)
    torch.set_flush_denormal(True)
    shape = SIZES[options.size]
    work = options.out / "work"
    if options.stage in ("all", "prepare"):
        prepare(options.data, work, size=shape.vocab_size, width=shape.hidden_size, seed=options.seed)
    if options.stage in ("all", "train"):
        train(options)
    if options.stage in ("all", "pack"):
        error = release(options.data, options.out, load_file(work / TRAINED), shape, seed=options.seed)
        say(f"packed {options.out}; calibration error of critical errors, crosswise: {error:.3f}")


if __name__ == "__main__":
    main()
