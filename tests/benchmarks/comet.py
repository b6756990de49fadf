"""mtcheck against unbabel-comet on one base-size CometKiwi with random weights.

    python -m tests.benchmarks.comet [--comet COMET/bin/python] [--pairs 200] [--precision fp32]

``--comet`` is the Python of an environment with unbabel-comet (tests/scorers/vectors/make_comet.py says how
to make one); without it mtcheck's own figures are printed. Every figure is that of a whole process with one
thread, as the operating system counts it, all in one run: segments per CPU second of scoring, peak memory,
seconds from the start to the first score, the share of the machine's rate for matrix products that is
reached, and how scores differ. Times are noisy; ratios are what counts.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
WIDTH, LAYERS, HEADS, INNER, VOCABULARY = 768, 12, 12, 3072, 250002


def checkpoint(folder: Path) -> None:
    """A CometKiwi folder of base size, random weights."""
    import torch
    import yaml

    from tests.scorers import published

    torch.manual_seed(3)
    state: dict[str, Any] = {}
    for name, shape in (
        ("word_embeddings", (VOCABULARY, WIDTH)),
        ("position_embeddings", (514, WIDTH)),
        ("token_type_embeddings", (1, WIDTH)),
    ):
        state[f"embeddings.{name}.weight"] = torch.randn(*shape) * 0.05

    def linear(name: str, out: int, into: int) -> None:
        state[f"{name}.weight"] = torch.randn(out, into) * 0.04
        state[f"{name}.bias"] = torch.randn(out) * 0.02

    def norm(name: str) -> None:
        state[f"{name}.weight"], state[f"{name}.bias"] = torch.ones(WIDTH), torch.zeros(WIDTH)

    norm("embeddings.LayerNorm")
    for index in range(LAYERS):
        layer = f"encoder.layer.{index}"
        for part in ("query", "key", "value"):
            linear(f"{layer}.attention.self.{part}", WIDTH, WIDTH)
        linear(f"{layer}.attention.output.dense", WIDTH, WIDTH)
        norm(f"{layer}.attention.output.LayerNorm")
        linear(f"{layer}.intermediate.dense", INNER, WIDTH)
        linear(f"{layer}.output.dense", WIDTH, INNER)
        norm(f"{layer}.output.LayerNorm")
    state = {f"encoder.model.{name}": tensor for name, tensor in state.items()}
    for index in range(LAYERS + 1):
        state[f"layerwise_attention.scalar_parameters.{index}"] = torch.randn(1) * 0.3
    state["layerwise_attention.gamma"] = torch.ones(1)
    for place, (out, into) in {0: (3072, WIDTH), 3: (1024, 3072), 6: (1, 1024)}.items():
        linear(f"estimator.ff.{place}", out, into)
    hyper = {
        "encoder_model": "XLM-RoBERTa",
        "pretrained_model": str(folder / "encoder"),
        "hidden_sizes": [3072, 1024],
        "layer_transformation": "softmax",
        "layer_norm": False,
        "input_segments": ["mt", "src"],
        "load_pretrained_weights": False,
        "local_files_only": True,
        "validation_data": [],
    }
    published.encoder_folder(folder / "encoder", pre_norm=False, vocab=VOCABULARY)
    config = json.loads((folder / "encoder" / "config.json").read_text(encoding="utf-8"))
    config |= {
        "hidden_size": WIDTH,
        "num_hidden_layers": LAYERS,
        "num_attention_heads": HEADS,
        "intermediate_size": INNER,
    }
    (folder / "encoder" / "config.json").write_text(json.dumps(config), encoding="utf-8")
    (folder / "checkpoints").mkdir(parents=True)
    torch.save(
        {
            "epoch": 1,
            "global_step": 1,
            "pytorch-lightning_version": "2.0.0",
            "state_dict": state,
            "hparams_name": "kwargs",
            "hyper_parameters": hyper,
        },
        folder / "checkpoints" / "model.ckpt",
    )
    (folder / "hparams.yaml").write_text(
        yaml.safe_dump({"class_identifier": "unified_metric", **hyper}), encoding="utf-8"
    )


OURS = """
import sys, time, json
begin = time.time()
import torch
torch.set_num_threads(1)
from mtcheck.scorers import load
scorer = load(sys.argv[1], device="cpu", precision=sys.argv[3])
pairs = [tuple(pair) for pair in json.load(open(sys.argv[2]))][: int(sys.argv[5])]
scorer.score(pairs[:1], source_language="en", target_language="de")
first = time.time() - begin
start = time.process_time()
scores = [s.value for s in scorer.score(pairs, source_language="en", target_language="de")]
spent = time.process_time() - start
peak = next(int(line.split()[1]) / 1024 for line in open("/proc/self/status") if "VmHWM" in line)
json.dump({"first": first, "spent": spent, "peak": peak, "scores": scores}, open(sys.argv[4], "w"))
"""
THEIRS = """
import sys, time, json
begin = time.time()
import torch
torch.set_num_threads(1)
from comet import load_from_checkpoint
model = load_from_checkpoint(sys.argv[1] + "/checkpoints/model.ckpt", local_files_only=True)
data = [{"src": source, "mt": target} for source, target in json.load(open(sys.argv[2]))]
model.predict(data[:1], batch_size=8, gpus=0, num_workers=1, progress_bar=False)
first = time.time() - begin
start = time.process_time()
scores = model.predict(data, batch_size=8, gpus=0, num_workers=1, progress_bar=False)["scores"]
spent = time.process_time() - start
peak = next(int(line.split()[1]) / 1024 for line in open("/proc/self/status") if "VmHWM" in line)
found = {"first": first, "spent": spent, "peak": peak, "scores": list(map(float, scores))}
json.dump(found, open(sys.argv[4], "w"))
"""


def measured(
    python: str, script: str, folder: Path, data: Path, precision: str, *, pairs: int = 1_000_000
) -> dict[str, Any]:
    """What one process reports of itself."""
    with tempfile.NamedTemporaryFile(suffix=".json") as out:
        environment = os.environ | {
            "OMP_NUM_THREADS": "1",
            "HF_HUB_OFFLINE": "1",
            "PYTHONPATH": str(ROOT),
            "PYTHONWARNINGS": "ignore",
            "MTCHECK_CACHE": str(folder / "cache"),
        }
        done = subprocess.run(
            [python, "-c", script, str(folder), str(data), precision, out.name, str(pairs)],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            cwd=ROOT,
        )
        if done.returncode:
            raise SystemExit(done.stderr[-2000:])
        result: dict[str, Any] = json.loads(Path(out.name).read_text(encoding="utf-8"))
    return result


def matrix_rate() -> float:
    """GFLOP per CPU second of one thread on products of the encoder's size: the faster of torch's plain
    products and those of packed weights.
    """
    import torch

    from mtcheck.scorers.xlmr import can_pack

    torch.set_num_threads(1)
    left, right, bias = torch.randn(1024, WIDTH), torch.randn(INNER, WIDTH), torch.randn(INNER)
    ways = [lambda: torch.nn.functional.linear(left, right, bias)]
    if can_pack():
        packed = torch.ops.mkldnn._reorder_linear_weight(right, 1024)
        ways.append(lambda: torch.ops.mkldnn._linear_pointwise(left, packed, bias, "none", [], ""))
    best = 0.0
    for way in ways * 20:
        start = time.process_time()
        way()
        best = max(best, 2 * 1024 * WIDTH * INNER / (time.process_time() - start) / 1e9)
    return best


def work(folder: Path, pairs: list[tuple[str, str]]) -> float:
    """GFLOP of the encoder's products over the pairs, every layer whole and without padding."""
    from mtcheck.scorers.comet import load

    scorer = load(folder, name="base", device="cpu", precision="fp32")
    ids = scorer._tokenizer.encode_batch([text for pair in pairs for text in pair], add_special_tokens=False)
    total = 0.0
    for source, target in zip(ids[::2], ids[1::2], strict=True):
        row, _ = scorer.joined(tuple(source.ids), tuple(target.ids))
        tokens = len(row)
        each = tokens * (4 * WIDTH * WIDTH + 2 * WIDTH * INNER) + 2 * tokens * tokens * WIDTH
        total += 2 * each * LAYERS
    return total / 1e9


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.comet", description=__doc__)
    parser.add_argument("--comet", help="the Python of an environment with unbabel-comet")
    parser.add_argument("--pairs", type=int, default=200)
    parser.add_argument("--precision", default="fp32,int8")
    arguments = parser.parse_args()
    from tests.scorers import published

    data = [pair for pair in published.pairs() if 20 < len(pair[0]) < 600][: arguments.pairs]
    with tempfile.TemporaryDirectory() as name:
        folder, pairs = Path(name) / "base", Path(name) / "pairs.json"
        pairs.write_text(json.dumps(data), encoding="utf-8")
        checkpoint(folder)
        os.environ["MTCHECK_CACHE"] = str(folder / "cache")
        size = (folder / "checkpoints" / "model.ckpt").stat().st_size / 2**20
        asked, rate = work(folder, data), matrix_rate()
        print(
            f"{len(data)} pairs, weights {size:.0f} MiB, {asked / len(data):.1f} GFLOP a pair, "
            f"matrix rate {rate:.0f} GFLOP/s a thread"
        )
        rows: dict[str, dict[str, Any]] = {}
        if arguments.comet:
            rows["unbabel-comet"] = measured(arguments.comet, THEIRS, folder, pairs, "fp32")
        # The checkpoint is converted once; what is measured is every later run.
        measured(sys.executable, OURS, folder, pairs, "fp32", pairs=1)
        for precision in arguments.precision.split(","):
            rows[f"mtcheck {precision}"] = measured(sys.executable, OURS, folder, pairs, precision)
        base = rows.get("unbabel-comet")
        for label, row in rows.items():
            line = (
                f"{label:<14} {len(data) / row['spent']:6.2f} segments/CPU s  peak {row['peak']:6.0f} MiB  "
                f"first score {row['first']:5.1f} s  {asked / row['spent'] / rate:4.0%} of the matrix rate"
            )
            if base is not None and row is not base:
                line += (
                    f"  = {base['spent'] / row['spent']:.2f} x, memory {row['peak'] / base['peak']:.2f}, "
                    f"first score {row['first'] / base['first']:.2f}"
                )
            print(line)
        reference = base or rows["mtcheck fp32"]
        for label, row in rows.items():
            if row is not reference:
                worst = max(abs(a - b) for a, b in zip(row["scores"], reference["scores"], strict=True))
                print(
                    f"{label:<14} largest difference {worst:.2g}, rank correlation "
                    f"{_spearman(row['scores'], reference['scores']):.4f}"
                )


def _spearman(left: list[float], right: list[float]) -> float:
    import numpy as np

    ranks = [np.argsort(np.argsort(values)) for values in (left, right)]
    return float(np.corrcoef(ranks[0], ranks[1])[0, 1])


if __name__ == "__main__":
    main()
