"""What ``--since`` saves: ``python -m tests.benchmarks.since [--pairs 300] [--changed 3] [--model bundled]``.

A repository of article pairs, made of those in ``corpora``, is checked with the changed ones only, then
whole; each call is a process of its own, start included. The wall-clock times and their ratio are printed.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SETTINGS = '[[pairs]]\nsource = "en/*.txt"\ntarget = "de/{path}"\nfrom = "en"\nto = "de"\n'


def lay_out(folder: Path, count: int) -> None:
    """A repository of that many pairs."""
    sources = sorted((ROOT / "corpora/en-de").glob("*.en.txt"))
    for number in range(count):
        source = sources[number % len(sources)]
        target = source.with_name(source.name.replace(".en.", ".de."))
        for language, path in (("en", source), ("de", target)):
            place = folder / language / f"{number:04}.txt"
            place.parent.mkdir(exist_ok=True)
            # Each its own text, so that nothing is the same article twice.
            text = path.read_text(encoding="utf-8")
            place.write_text(f"{text}\nNr. {number}\n", encoding="utf-8")
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
        for number in range(arguments.changed):
            path = folder / "de" / f"{number:04}.txt"
            path.write_text(path.read_text(encoding="utf-8").replace("Nr.", "Nummer"), encoding="utf-8")
        changed, few = timed(folder, "--model", arguments.model, "--since", "HEAD")
        whole, all_of_them = timed(folder, "--model", arguments.model)
    print(f"whole run      {all_of_them} articles  {whole:8.1f} s")
    print(f"--since HEAD   {few} articles  {changed:8.1f} s")
    print(f"{whole / changed:.1f} times faster")


if __name__ == "__main__":
    main()
