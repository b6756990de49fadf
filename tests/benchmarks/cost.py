"""What the commands cost: ``python -m tests.benchmarks.cost [--pairs 200]``, from the repository's root.

Every figure is that of a whole process, as the operating system counts it: CPU seconds (user and system) and
peak memory, the median of several runs. A pair is checked with all its scores to be worked out, then with all
of them kept. The last lines compare many article pairs in one call with one pair.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "corpora/en-de/truck-quarter.en.txt"
TARGET = ROOT / "corpora/en-de/truck-quarter.de.txt"
PAIR = (
    '{"id": "1", "source": "Revenue rose 8% to $4.3 billion.", '
    '"target": "Der Umsatz stieg um 8 % auf 4,3 Mrd. Euro."}\n'
)


def run(arguments: list[str], *, stdin: str = os.devnull) -> tuple[float, float]:
    """CPU seconds and peak MiB of ``mtcheck`` with the arguments; its exit status has to be 0 or 1."""
    process = os.fork()
    if process == 0:
        for target, name, flags in ((0, stdin, os.O_RDONLY), (1, os.devnull, os.O_WRONLY)):
            os.dup2(os.open(name, flags), target)
        os.execv(sys.executable, [sys.executable, "-m", "mtcheck", *arguments])
    _, status, usage = os.wait4(process, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        raise SystemExit(f"mtcheck {' '.join(arguments)} failed")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def median(arguments: list[str], *, runs: int, stdin: str = os.devnull) -> float:
    """Print the medians of several runs and give back that of the CPU seconds."""
    results = [run(arguments, stdin=stdin) for _ in range(runs)]
    seconds = statistics.median(result[0] for result in results)
    memory = max(result[1] for result in results)
    print(f"{'mtcheck ' + ' '.join(arguments)[:60]:<70} {seconds:6.2f} s CPU {memory:7.0f} MiB")
    return seconds


def main() -> None:
    """Run the commands and print their cost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=200)
    parser.add_argument("--runs", type=int, default=5)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "pair.jsonl").write_text(PAIR, encoding="utf-8")
        median(["--help"], runs=arguments.runs)
        median(["flags", "-"], runs=arguments.runs, stdin=str(folder / "pair.jsonl"))
        one = median(["check", "--no-cache", str(SOURCE), str(TARGET)], runs=arguments.runs)
        os.environ["MTCHECK_CACHE"] = str(folder / "cache")
        run(["check", str(SOURCE), str(TARGET)])
        median(["check", str(SOURCE), str(TARGET)], runs=arguments.runs)
        # Each copy differs in a sentence, and the articles differ among each other, so that nothing is
        # scored twice for all.
        articles = sorted((ROOT / "corpora").glob("en-de/*.en.txt"))
        for side in ("en", "de"):
            (folder / side).mkdir()
        for number in range(arguments.pairs):
            article = articles[number % len(articles)]
            for side in ("en", "de"):
                original = Path(str(article).replace(".en.", f".{side}."))
                copy = folder / side / f"{number}.txt"
                shutil.copy(original, copy)
                with copy.open("a", encoding="utf-8") as stream:
                    stream.write(
                        "\n" + ("Article number" if side == "en" else "Artikel Nummer") + f" {number}.\n"
                    )
        many = median(["check", "--no-cache", str(folder / "en"), str(folder / "de")], runs=1)
        print(f"{arguments.pairs} pairs in one call cost {many / one:.1f} times one pair")


if __name__ == "__main__":
    main()
