"""Which sentences are used, and where they are held out."""

from __future__ import annotations

import gzip
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from mtcheck.errors import InputError
from mtcheck.training import data

if TYPE_CHECKING:
    from pathlib import Path


def test_part_depends_on_the_words_alone() -> None:
    assert data.part_of("The rate, it said, rose.") == data.part_of("the  rate it said rose")


def test_parts_are_about_as_large_as_promised() -> None:
    parts = Counter(data.part_of(f"sentence number {number}") for number in range(5000))
    assert 140 < parts["dev"] < 260
    assert 140 < parts["test"] < 260


@pytest.mark.parametrize(
    ("score", "kind", "expected"),
    [
        (0.0, "mqm_google", 1.0),
        (-6.0, "mqm_google", 0.5),
        (-18.0, "mqm_google", 0.25),
        (80.0, "da_mean", 0.8),
        (1.0, "critical_error(0=ERR)", 0.9),
        (0.0, "critical_error(0=ERR)", 0.3),
        (3.0, "stars", None),
    ],
)
def test_human_scores_become_qualities(score: float, kind: str, expected: float | None) -> None:
    assert data.quality(score, kind) == (expected if expected is None else pytest.approx(expected))


def test_no_origin_forbids_commercial_use() -> None:
    licences = [licence for licence, _ in data.PARALLEL_ORIGINS.values()]
    licences += [judged.licence for judged in data.JUDGED_SETS.values()]
    assert not [licence for licence in licences if "NC" in licence.upper().replace("-", " ").split()]
    assert not [licence for licence in licences if "unknown" in licence.lower()]


def test_only_listed_origins_are_read(tmp_path: Path) -> None:
    (tmp_path / "parallel").mkdir()
    rows = ["origin\ten\tde", "pud\tOne.\tEins.", "someone-else\tTwo.\tZwei.", 'pud\tA "quote.\tEin "Zitat.']
    with gzip.open(tmp_path / "parallel" / "en-de.train.tsv.gz", "wt", encoding="utf-8") as stream:
        stream.write("\n".join(rows) + "\n")
    assert data.read_parallel(tmp_path) == [
        data.ParallelPair("pud", "One.", "Eins."),
        data.ParallelPair("pud", 'A "quote.', 'Ein "Zitat.'),
    ]


def test_missing_data_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"en-de\.train\.tsv\.gz: cannot be read .*--data"):
        data.read_parallel(tmp_path)
