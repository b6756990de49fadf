"""What the alignment finds and costs, and its peers: ``python -m tests.benchmarks.alignment``.

Run it from the repository's root. Without options it prints time and memory against length, on texts made of
the articles in ``corpora``. Further parts:

``--gold FOLDER ...``  strict, lax and null figures as ``mtcheck.alignment.evaluate`` prints them, with the
                       sentences per second. ``--odd`` counts odd articles only. Beside them hunalign where
                       ``--hunalign`` names its binary (``--dictionary`` its dictionary), and vecalign where
                       ``--vecalign`` names the Python of an environment that has it and ``--vectors`` an .npz
                       file with the vectors of the texts and of runs of up to four of them.
``--poor JUDGED``      a gzipped TSV of judged translations with ``dataset``, ``doc``, ``seg_id`` and
                       ``system``: strict F1 on whole documents by people, and by the systems rated worst.
``--traps FILE``       a JSON object of lists of sentences by language: items split as they should be.
``--mass FILE``        a gzipped TSV with ``set``, ``en`` and ``de``: F1 of the sentence ends when segments
                       are joined in paragraphs of two and split again, and MB/s; sentencex beside it.

Times are CPU seconds of one core (``OMP_NUM_THREADS=1`` keeps the linear algebra on it).
"""

from __future__ import annotations

import argparse
import csv
import gzip
import json
import os
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from mtcheck.alignment import align, evaluate
from mtcheck.split import sentences
from mtcheck.types import Bead, Segment, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROOT = Path(__file__).resolve().parents[2]
LENGTHS = (100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000)
WORST_SYSTEMS = 2
_VECALIGN = """
import json, sys, time
import numpy as np
from math import ceil
from vecalign.dp_utils import make_alignment_types, make_doc_embedding, vecalign
content = np.load(sys.argv[1])
place = {text[:10000].replace(chr(0), ""): number for number, text in enumerate(content["texts"].tolist())}
vectors = content["vectors"].astype(np.float32)
found, spent = [], 0.0
for source, target in json.load(sys.stdin):
    sides = [make_doc_embedding(place, vectors, lines, 4) for lines in (source, target)]
    start = time.process_time()
    stack = vecalign(vecs0=sides[0], vecs1=sides[1], final_alignment_types=make_alignment_types(4),
        del_percentile_frac=0.2, width_over2=ceil(4 / 2) + 5, max_size_full_dp=300, costs_sample_size=20000,
        num_samps_for_norm=100)
    spent += time.process_time() - start
    found.append([[list(map(int, a)), list(map(int, b))] for a, b in stack[0]["final_alignments"]])
print(json.dumps([spent, found]))
"""


class Timed:
    """An aligner that adds up its CPU seconds and the segments it was given."""

    def __init__(self, run: Callable[..., tuple[Bead, ...]]) -> None:
        self.run, self.seconds, self.segments = run, 0.0, 0

    def __call__(
        self, source: Sequence[Segment], target: Sequence[Segment], **languages: str
    ) -> tuple[Bead, ...]:
        start = time.process_time()
        found = self.run(source, target, **languages)
        self.seconds += time.process_time() - start
        self.segments += len(source) + len(target)
        return found


def hunalign(binary: str, dictionary: str | None) -> Callable[..., tuple[tuple[Bead, ...], float]]:
    """The beads that hunalign finds, and the CPU seconds of its process."""

    def run(source: Sequence[Segment], target: Sequence[Segment], **_: str) -> tuple[tuple[Bead, ...], float]:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            empty = folder / "empty.dic"
            empty.write_text("", encoding="utf-8")
            for side, segments in (("s", source), ("t", target)):
                # It reads tokens; an empty line would be a paragraph mark to it.
                lines = (" ".join(re.findall(r"\w+|[^\w\s]", s.text)) or "." for s in segments)
                (folder / side).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            done = subprocess.run(
                [binary, dictionary or str(empty), str(folder / "s"), str(folder / "t")],
                capture_output=True,
                text=True,
                check=True,
                cwd=folder,
            )
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
        rungs = [tuple(map(float, line.split("\t"))) for line in done.stdout.splitlines()]
        beads = []
        for (row, column, *score), (below, right, *_) in pairwise(rungs):
            bead = Bead(
                tuple(range(int(row), int(below))), tuple(range(int(column), int(right))), confidence=score[0]
            )
            if bead.source or bead.target:
                beads.append(bead)
        spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        return tuple(beads), spent

    return run


def gold(folder: Path, options: argparse.Namespace) -> None:
    """Print the figures of a folder for mtcheck and the peers that are there, and their times."""
    parity = 1 if options.odd else None
    print(f"\n{folder}")
    times: dict[str, tuple[float, int]] = {}
    runs: dict[str, Timed] = {
        "mtcheck": Timed(align),
        "mtcheck, no lexicon": Timed(partial(align, lexicon="none")),
    }
    if options.vectors:
        embedder = evaluate.read_vectors(options.vectors)
        runs["mtcheck, embedder"] = Timed(partial(align, embedder=embedder))
    for name, timed in runs.items():
        evaluate.evaluate(folder, parity=parity, align=timed)  # tables and caches are there
        timed.seconds, timed.segments = 0.0, 0
        counts = evaluate.evaluate(folder, parity=parity, align=timed)
        print(f"{name}\n{evaluate.table(counts)}")
        times[name] = timed.seconds, timed.segments
    if options.hunalign:
        spent = [0.0]

        def by_hunalign(*sides: Sequence[Segment], **languages: str) -> tuple[Bead, ...]:
            beads, seconds = hunalign(options.hunalign, options.dictionary)(*sides, **languages)
            spent[0] += seconds
            return beads

        print(f"hunalign\n{evaluate.table(evaluate.evaluate(folder, parity=parity, align=by_hunalign))}")
        times["hunalign"] = spent[0], times["mtcheck"][1]
    else:
        print("hunalign: absent; --hunalign names its binary")
    if options.vecalign and options.vectors:
        seconds, found = vecalign(folder, options, parity)
        beads = iter(found)
        counts = evaluate.evaluate(folder, parity=parity, align=lambda *_, **__: next(beads))
        print(f"vecalign\n{evaluate.table(counts)}")
        times["vecalign"] = seconds, times["mtcheck"][1]
    else:
        print(
            "vecalign: absent; --vecalign names the Python of an environment that has it, --vectors vectors"
        )
    for name, (seconds, count) in times.items():
        ratio = seconds / times["mtcheck"][0]
        print(f"{name:<22}{count / max(seconds, 1e-9):>9.0f} sentences/s  {ratio:7.2f} times mtcheck's time")


def vecalign(
    folder: Path, options: argparse.Namespace, parity: int | None
) -> tuple[float, list[tuple[Bead, ...]]]:
    """vecalign's CPU seconds without embedding, and its beads for each article of a folder."""
    asked: list[list[list[str]]] = []

    def note(source: Sequence[Segment], target: Sequence[Segment], **_: str) -> tuple[Bead, ...]:
        asked.append([[s.text for s in side] for side in (source, target)])
        return ()

    evaluate.evaluate(folder, parity=parity, align=note)
    done = subprocess.run(
        [options.vecalign, "-c", _VECALIGN, str(options.vectors)],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=True,
    )
    seconds, found = json.loads(done.stdout)
    return float(seconds), [tuple(Bead(tuple(a), tuple(b)) for a, b in beads) for beads in found]


def sentence_pairs() -> list[tuple[str, str]]:
    """The aligned sentences of the articles in ``corpora``, English and German."""
    pairs = []
    for path in sorted(ROOT.glob("corpora/*-*/*.gold.jsonl")):
        source = path.parent.name.split("-")[0]
        for line in path.read_text(encoding="utf-8").splitlines():
            bead = json.loads(line)
            if bead.get("source") and bead.get("target"):
                pair = " ".join(bead["source"]), " ".join(bead["target"])
                pairs.append(pair if source == "en" else pair[::-1])
    return pairs


def book(length: int) -> tuple[list[Segment], list[Segment]]:
    """A pair of texts of so many sentences: those of the corpora in random order with names and numbers of
    their own, every twentieth left out on either side."""
    draw = random.Random(length)
    pairs = sentence_pairs()
    sides: tuple[list[str], list[str]] = ([], [])
    for _ in range(length):
        source, target = draw.choice(pairs)
        name = "".join(draw.choices("abcdefghijklmnoprstuvw", k=draw.randint(5, 9))).capitalize()
        number = draw.randint(10, 99_999)
        chance = draw.random()
        if chance > 0.05:
            sides[0].append(f"{name} {number}: {source}")
        if chance < 0.95:
            sides[1].append(f"{name} {number}: {target}")
    return tuple(  # type: ignore[return-value]
        [Segment(k, text, Span(0, len(text)), k // 4) for k, text in enumerate(side)] for side in sides
    )


def lengths(most: int) -> None:
    """Print time and memory against length: of a first call, and of the better of two more, to which the
    words are known."""
    align(*book(50), source_language="en", target_language="de")
    for length in LENGTHS:
        if length > most:
            break
        source, target = book(length)
        start, wall = time.process_time(), time.perf_counter()
        align(source, target, source_language="en", target_language="de")
        seconds, wall = time.process_time() - start, time.perf_counter() - wall
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        count = len(source) + len(target)
        speed = count / seconds
        again = 9e9
        for _ in range(2):
            start = time.process_time()
            align(source, target, source_language="en", target_language="de")
            again = min(again, time.process_time() - start)
        print(
            f"{length:>6} sentence pairs {seconds:7.2f} s CPU {wall:7.2f} s {speed:7.0f} sentences/s"
            f" (again {count / again:.0f})"
            f"  {1e6 * seconds / length:7.0f} us a pair  peak {peak:5.0f} MiB",
            flush=True,
        )


def poor(path: Path) -> None:
    """Print the strict F1 on documents by people and by the systems rated worst, per data set."""
    csv.field_size_limit(10_000_000)
    from mtcheck.training.edited_articles import drafted, read_rows

    rows = [row for row in read_rows(path) if row["doc"] and row["seg_id"] and "mqm" in row["dataset"]]
    for dataset in ("wmt20_news_mqm_en-de", "wmt21_news_mqm_en-de"):
        texts: dict[str, dict[str, dict[int, tuple[str, str]]]] = defaultdict(lambda: defaultdict(dict))
        scores: dict[str, list[float]] = defaultdict(list)
        for row in rows:
            if row["dataset"] == dataset:
                texts[row["system"]][row["doc"]][int(row["seg_id"])] = row["source"], row["target"]
                scores[row["system"]].append(float(row["score"]))
        mean = {system: sum(values) / len(values) for system, values in scores.items()}
        people = [s for s in mean if s.lower().startswith(("human", "ref"))]
        worst = sorted((s for s in mean if s not in people), key=lambda s: mean[s])[:WORST_SYSTEMS]
        # The same documents for all, so that nothing but the translation differs.
        shared = set.intersection(*(set(texts[s]) for s in [*people[:1], *worst]))
        for system in [*people[:1], *worst]:
            counts = evaluate.Counts()
            for doc in sorted(shared):
                segments = [texts[system][doc][number] for number in sorted(texts[system][doc])]
                draft, _ = drafted(segments, ("en", "de"))
                sides = [
                    [Segment(k, text, Span(0, len(text)), k) for k, text in side]
                    for side in (draft.source, draft.target)
                ]
                beads = align(*sides, source_language="en", target_language="de")
                counts.add(evaluate.groups_of(beads), draft.groups, [bead.confidence for bead in beads])
            figures = counts.figures()
            print(
                f"{dataset}  {system:<24} rated {mean[system]:6.2f}  {len(shared)} documents  "
                f"strict F1 {figures['strict_f1']:.4f}  lax F1 {figures['lax_f1']:.4f}"
            )


def traps(path: Path) -> None:
    """Print how many items of each language are split as they should be."""
    for language, items in json.loads(path.read_text(encoding="utf-8")).items():
        right = 0
        for item in items:
            text = " ".join(item)
            right += [text[s.start : s.end] for s in sentences(text, language)] == item
        print(f"splitter traps {language}: {right} of {len(items)}")


def mass(path: Path) -> None:
    """Print F1 of the sentence ends of joined segments and the speed, per language."""
    joined: dict[tuple[str, str], list[str]] = defaultdict(list)
    with gzip.open(path, "rt", encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE):
            if "newstest2009" <= row["set"] <= "newstest2013":
                for language in ("de", "en"):
                    joined[language, row["set"]].append(row[language].strip())
    for language in ("de", "en"):
        paragraphs = [
            lines[begin : begin + 2]
            for (other, _), lines in joined.items()
            if other == language
            for begin in range(0, len(lines), 2)
        ]
        for name, find in (("mtcheck", _ends), ("sentencex", _ends_by_sentencex)):
            hit = said = there = size = 0
            seconds = 0.0
            for paragraph in paragraphs:
                text = " ".join(paragraph)
                start = time.process_time()
                found = find(text, language)
                seconds += time.process_time() - start
                size += len(text.encode())
                ends = {len(text), len(paragraph[0])}
                hit, said, there = hit + len(ends & found), said + len(found), there + len(ends)
            precision, recall = hit / said, hit / there
            print(
                f"splitter mass {language} {name:<10} precision {precision:.3f} recall {recall:.3f} "
                f"F1 {2 * precision * recall / (precision + recall):.3f}  {size / seconds / 1e6:.1f} MB/s"
            )


def _ends(text: str, language: str) -> set[int]:
    return {span.end for span in sentences(text, language)}


def _ends_by_sentencex(text: str, language: str) -> set[int]:
    from sentencex import get_sentence_boundaries

    found = [(b["start_index"], b["end_index"]) for b in get_sentence_boundaries(language, text)]
    return {start + len(text[start:end].rstrip()) for start, end in found}


def main() -> None:
    """Run what the command line asks for."""
    # As mtcheck's command line does, before numpy is loaded.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--gold", nargs="+", type=Path, default=[])
    parser.add_argument("--odd", action="store_true")
    parser.add_argument("--hunalign")
    parser.add_argument("--dictionary")
    parser.add_argument("--vecalign")
    parser.add_argument("--vectors", type=Path)
    parser.add_argument("--poor", type=Path)
    parser.add_argument("--traps", type=Path)
    parser.add_argument("--mass", type=Path)
    parser.add_argument("--most", type=int, default=LENGTHS[-1], help="the longest text of the times")
    arguments = parser.parse_args()
    for folder in arguments.gold:
        gold(folder, arguments)
    if arguments.poor:
        poor(arguments.poor)
    if arguments.traps:
        traps(arguments.traps)
    if arguments.mass:
        mass(arguments.mass)
    if not (arguments.gold or arguments.poor or arguments.traps or arguments.mass):
        lengths(arguments.most)


if __name__ == "__main__":
    sys.exit(main())
