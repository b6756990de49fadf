"""What ``--since`` saves: ``python -m tests.benchmarks.since [--pairs 300] [--changed 3] [--model bundled]``.

A repository of article pairs, made of those in ``corpora``, is checked whole with an empty cache of scores.
Then, one sentence in each of a few translations changed, those only are checked: once with the new sentences
to score, once with a cache that has them too, as where a pipeline comes after the author's own run. Last
comes the whole once more. Each call is a process of its own, start included; the wall-clock times and their
ratios are printed.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SETTINGS = '[[pairs]]\nsource = "en/*.txt"\ntarget = "de/{path}"\nfrom = "en"\nto = "de"\n'


SENTENCE_END = re.compile(r"(?<=[a-zäöüß]{3})([.!?])(?=\s)")


def _desk(number: int) -> str:
    return "Desk " + "".join(chr(ord("a") + int(digit)) for digit in str(number))


def lay_out(folder: Path, count: int) -> None:
    """A repository of that many pairs."""
    sources = sorted((ROOT / "corpora/en-de").glob("*.en.txt"))
    for number in range(count):
        source = sources[number % len(sources)]
        target = source.with_name(source.name.replace(".en.", ".de."))
        for language, path in (("en", source), ("de", target)):
            place = folder / language / f"{number:04}.txt"
            place.parent.mkdir(exist_ok=True)
            # No sentence stands in two articles, as in a newsroom: each names its own desk.
            text = SENTENCE_END.sub(rf" ({_desk(number)})\1", path.read_text(encoding="utf-8"))
            place.write_text(text, encoding="utf-8")
    (folder / "mtcheck.toml").write_text(SETTINGS, encoding="utf-8")
    identity = ("-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false")
    for arguments in (("init", "-q"), ("add", "-A"), ("commit", "-q", "-m", "start")):
        subprocess.run(["git", *identity, *arguments], cwd=folder, check=True)


def timed(folder: Path, *arguments: str) -> tuple[float, int]:
    """Seconds of a call, and how many articles it looked at."""
    began = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "mtcheck", "check", "--quiet", "--format", "json", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    took = time.perf_counter() - began
    if done.returncode not in (0, 1):
        raise SystemExit(done.stderr)
    return took, len(json.loads(done.stdout)["articles"])


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=300)
    parser.add_argument("--changed", type=int, default=3)
    parser.add_argument("--model", default="bundled")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lay_out(folder, arguments.pairs)
        os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
        whole, all_of_them = timed(folder, "--model", arguments.model)
        for number in range(arguments.changed):
            path = folder / "de" / f"{number:04}.txt"
            desk = _desk(number)
            path.write_text(path.read_text(encoding="utf-8").replace(desk, f"{desk}x", 1), encoding="utf-8")
        changed, few = timed(folder, "--model", arguments.model, "--since", "HEAD")
        warm, _ = timed(folder, "--model", arguments.model, "--since", "HEAD")
        again, _ = timed(folder, "--model", arguments.model)
    for name, count, took in (
        ("whole run", all_of_them, whole),
        ("--since HEAD, new sentences to score", few, changed),
        ("--since HEAD, warm cache", few, warm),
        ("whole run, warm cache", all_of_them, again),
    ):
        print(f"{name:36}  {count:4} articles  {took:6.1f} s  {whole / took:6.1f} times faster")


if __name__ == "__main__":
    main()
