"""What the number rules cost, and their peers: ``python -m tests.benchmarks.numbers``.

Run it from the repository's root. Without options the pairs are those of ``corpora``; ``--pairs FILE...``
takes files that ``mtcheck.rules.evaluate`` reads. On the same pairs stand a comparison of digit strings,
written here, and the ``numbers`` check of translate-toolkit where ``--peer`` names the Python of an
environment that has it (GPL: it runs in a process of its own and is imported nowhere). ``--adversarial``
times texts of a million characters that are all digits, brackets and the like, in every language;
``--memory`` flags a million generated pairs and prints the peak memory on the way. Times are CPU seconds of
one core.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import resource
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from mtcheck.quantities import parse
from mtcheck.quantities.language import TABLES, load
from mtcheck.rules import flag
from mtcheck.rules.evaluate import Row, rows, swapped
from mtcheck.types import SegmentPair

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

ROOT = Path(__file__).resolve().parents[2]
LIMIT = 2.0  # seconds for an adversarial text
SIZE = 1_000_000
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_TOOLKIT = """
import json, sys, time
from translate.filters.checks import FilterFailure, StandardChecker, CheckerConfig
pairs = json.load(sys.stdin)
checkers = {}
found = []
start = time.process_time()
for language, source, target in pairs:
    checker = checkers.get(language)
    if checker is None:
        checker = checkers[language] = StandardChecker(CheckerConfig(targetlanguage=language))
    try:
        checker.numbers(source, target)
        found.append(False)
    except FilterFailure:
        found.append(True)
print(json.dumps([time.process_time() - start, found]))
"""


def corpus() -> Iterator[Row]:
    """The aligned sentences of the articles in ``corpora``."""
    for gold in sorted(ROOT.glob("corpora/*-*/*.gold.jsonl")):
        source, target = gold.parent.name.split("-")
        for line in gold.read_text(encoding="utf-8").splitlines():
            bead = json.loads(line)
            if bead.get("source") and bead.get("target"):
                yield Row(source, target, " ".join(bead["source"]), " ".join(bead["target"]))


def by_rules(pairs: Sequence[Row]) -> list[bool]:
    """Whether each pair has a flag above minor, as ``mtcheck flags`` raises them."""
    out = []
    for row in pairs:
        raised = flag(
            [SegmentPair("", row.source, row.target)],
            source_language=row.source_language,
            target_language=row.target_language,
            independent=True,
        )[0]
        out.append(any(item.severity != "minor" for item in raised))
    return out


def by_digits(pairs: Sequence[Row]) -> list[bool]:
    """Whether each pair differs in its digit strings, separators aside."""

    def figures(text: str) -> Counter[str]:
        return Counter(re.sub(r"\D", "", found) for found in _NUMBER.findall(text))

    return [figures(row.source) != figures(row.target) for row in pairs]


def timed(check: Callable[[Sequence[Row]], list[bool]], pairs: Sequence[Row]) -> tuple[float, list[bool]]:
    """CPU seconds, and what was found."""
    check(pairs[:50])  # tables and caches are there before the clock runs
    start = time.process_time()
    found = check(pairs)
    return time.process_time() - start, found


def toolkit(pairs: Sequence[Row], python: str) -> tuple[float, list[bool]]:
    """The same for translate-toolkit's ``numbers`` check, in its own process."""
    given = json.dumps([(row.target_language, row.source, row.target) for row in pairs])
    done = subprocess.run([python, "-c", _TOOLKIT], input=given, capture_output=True, text=True, check=True)
    seconds, found = json.loads(done.stdout)
    return float(seconds), list(found)


def compare(pairs: Sequence[Row], peer: str | None) -> None:
    """Print speed and alarms of the rules and of their peers on the same pairs."""
    print(f"{len(pairs)} pairs, taken to be right")
    results = {"mtcheck": timed(by_rules, pairs), "digit strings": timed(by_digits, pairs)}
    if peer is None:
        print("translate-toolkit: absent; --peer names the Python of an environment that has it")
    else:
        results["translate-toolkit numbers"] = toolkit(pairs, peer)
    ours = len(pairs) / results["mtcheck"][0]
    for name, (seconds, found) in results.items():
        speed = len(pairs) / seconds
        print(
            f"{name:<28}{speed:>9.0f} pairs/s  {speed / ours:6.2f} times mtcheck's speed  "
            f"alarms {100 * sum(found) / len(pairs):5.2f} %"
        )


def hostile(language: str) -> dict[str, str]:
    """Texts that are hard on a reader of numbers, by what they are made of."""
    table = load(language)
    words = {**table.words, **table.cased}
    numerals = [form for form, word in words.items() if word.cardinal or word.scale or word.power][:40]
    moneys = [form for form, word in words.items() if word.money][:40]
    opening = [form for form, word in words.items() if word.bound or word.phrase or word.half][:40]
    draw = random.Random(0)
    mixed = [*"0123456789.,-–/:%$€£¥()[]'’+~½ ", *numerals[:10], *moneys[:10], *opening[:10]]
    patterns = {
        "digits": "7",
        "digits and points": "1.",
        "digits and commas": "1,",
        "digits, points and commas": "1.234,",
        "groups": "1 000 ",
        "short numbers": "1 ",
        "dates": "1.1.2001 ",
        "slashes": "1/2/",
        "colons": "1:1:",
        "ranges": "1-2-",
        "hyphens": "-",
        "hyphens and digits": "-1 ",
        "brackets": "(",
        "brackets and digits": "(1) ",
        "currency signs": "$",
        "amounts": "$1 ",
        "percent signs": "1% ",
        "letters": "a",
        "letters and digits": "a1",
        "hyphened letters": "a-",
        "apostrophes": "1'",
        "spaces": " ",
        "fractions": "½",
        "numerals": " ".join(numerals) + " ",
        "numerals in one word": "".join(numerals),
        "numerals and hyphens": "-".join(numerals) + "-",
        "first numeral": (numerals or ["a"])[0] + " ",
        "moneys": " ".join(moneys) + " ",
        "numerals and moneys": " ".join(f"{a} {b}" for a, b in zip(numerals, moneys, strict=False)) + " ",
        "bounds and phrases": " ".join(opening) + " ",
        "mixed": "".join(draw.choice(mixed) for _ in range(50_000)),
        "mixed words": " ".join(draw.choice(mixed) for _ in range(50_000)) + " ",
    }
    return {name: (pattern * (SIZE // max(1, len(pattern)) + 1))[:SIZE] for name, pattern in patterns.items()}


def adversarial(languages: Sequence[str], *, pairs: bool) -> int:
    """Print the texts that take longest in each language; gives how many take longer than the limit."""
    slow = 0
    for language in languages:
        other = "de" if language == "en" else "en"
        times = []
        for name, text in hostile(language).items():
            start = time.process_time()
            if pairs:
                half = text[: SIZE // 2]
                flag(
                    [SegmentPair("", half, half)],
                    source_language=language,
                    target_language=other,
                    independent=True,
                )
            else:
                parse(text, language)
            times.append((time.process_time() - start, name))
        times.sort(reverse=True)
        late = [item for item in times if item[0] >= LIMIT]
        slow += len(late)
        shown = late or times[:3]
        print(f"{language}  " + "  ".join(f"{name} {seconds:.2f} s" for seconds, name in shown))
    return slow


def generated(count: int) -> Iterator[SegmentPair]:
    """Pairs like those of news, no two the same, with words that were never seen before."""
    draw = random.Random(0)
    for number in range(count):
        name = "".join(draw.choices("abcdefghijklmnoprstuvw", k=9)).capitalize()
        value, share = draw.randint(1, 99_999), draw.randint(1, 99)
        source = f"{name} sold {value:,} shares for ${share}.{share % 10} million on May {number % 28 + 1}."
        grouped = f"{value:,}".replace(",", ".")
        day = number % 28 + 1
        target = f"{name} gab am {day}. Mai {grouped} Aktien für {share},{share % 10} Mio. Dollar ab."
        yield SegmentPair(number, source, target)


def memory(count: int) -> None:
    """Print the peak memory after each tenth of the generated pairs."""
    for number, pair in enumerate(generated(count), start=1):
        flag([pair], source_language="en", target_language="de", independent=True)
        if number % max(1, count // 10) == 0:
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            print(f"{number:>9} pairs  peak memory {peak:6.1f} MiB", flush=True)


def main() -> None:
    """Run what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", nargs="+", type=Path)
    parser.add_argument("--swap", action="store_true", help="read the pairs in the other direction")
    parser.add_argument("--peer", help="the Python of an environment with translate-toolkit")
    parser.add_argument("--adversarial", action="store_true")
    parser.add_argument("--languages", nargs="+", default=list(TABLES))
    parser.add_argument("--memory", type=int, nargs="?", const=1_000_000, default=0)
    arguments = parser.parse_args()
    if arguments.memory:
        memory(arguments.memory)
    if arguments.adversarial:
        slow = adversarial(arguments.languages, pairs=False)
        slow += adversarial(arguments.languages, pairs=True)
        sys.exit(f"{slow} texts took {LIMIT} s or more" if slow else 0)
    if not arguments.memory:
        pairs = list(corpus()) if not arguments.pairs else []
        for path in arguments.pairs or ():
            pairs += [row for row in rows(path, "all") if not row.wrong]
        compare(list(swapped(pairs)) if arguments.swap else pairs, arguments.peer)


if __name__ == "__main__":
    main()
