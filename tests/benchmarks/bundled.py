"""What the bundled model costs: loading, scoring, memory, beside sentence-level chrF on the same pairs.

    python -m tests.benchmarks.bundled PAIRS.tsv [--source COLUMN] [--target COLUMN] [--sample N]

Each side runs in a process of its own with one thread; times are CPU seconds, the best of three.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OURS = """
import json, sys, time
begin = time.process_time()
import torch
torch.set_num_threads(1)
imported = time.process_time()
from mtcheck.scorers import load
scorer = load(device="cpu", precision=sys.argv[2])
loaded = time.process_time()
pairs = [tuple(pair) for pair in json.load(open(sys.argv[1]))]
scorer.score(pairs[:50], source_language="en", target_language="de")
best = 1e9
for _ in range(3):
    start = time.process_time()
    scorer.score(pairs, source_language="en", target_language="de")
    best = min(best, time.process_time() - start)
peak = next(int(line.split()[1]) / 1024 for line in open("/proc/self/status") if "VmHWM" in line)
print(json.dumps({"import": imported - begin, "load": loaded - imported, "score": best, "peak": peak}))
"""
CHRF = """
import json, sys, time
from sacrebleu.metrics import CHRF
metric = CHRF()
pairs = json.load(open(sys.argv[1]))
best = 1e9
for _ in range(3):
    start = time.process_time()
    for source, target in pairs:
        metric.sentence_score(target, [source])
    best = min(best, time.process_time() - start)
print(json.dumps({"score": best}))
"""


def run(script: str, *arguments: str) -> dict[str, float]:
    """What a script prints."""
    environment = os.environ | {"OMP_NUM_THREADS": "1", "PYTHONPATH": str(ROOT), "RAYON_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(done.stderr[-2000:])
    found: dict[str, float] = json.loads(done.stdout)
    return found


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--source", default="source")
    parser.add_argument("--target", default="target")
    parser.add_argument("--sample", type=int, default=2000)
    options = parser.parse_args()
    csv.field_size_limit(sys.maxsize)
    opened = gzip.open if options.pairs.suffix == ".gz" else open
    with opened(options.pairs, "rt", encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))
    chosen = random.Random(0).sample(rows, min(options.sample, len(rows)))
    pairs = [(row[options.source], row[options.target]) for row in chosen]
    with tempfile.NamedTemporaryFile("w", suffix=".json") as stream:
        json.dump(pairs, stream)
        stream.flush()
        chrf = run(CHRF, stream.name)
        for precision in ("int8", "fp32"):
            ours = run(OURS, stream.name, precision)
            print(
                f"{precision}: {len(pairs) / ours['score']:.0f} pairs per CPU second (chrF "
                f"{len(pairs) / chrf['score']:.0f}, ratio {chrf['score'] / ours['score']:.2f}); "
                f"load {ours['load']:.2f} s after {ours['import']:.2f} s for torch; "
                f"peak {ours['peak']:.0f} MiB"
            )


if __name__ == "__main__":
    main()
