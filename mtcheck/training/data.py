"""The sentences that a bundled model learns from: which may be used, how often, and which are held out.

A source sentence belongs to exactly one part (train, dev or test), told by a hash of its text, so that no
sentence is met again in another part, whichever file, direction or translation it comes in.
"""

from __future__ import annotations

import csv
import gzip
import hashlib
import json
import sys
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from mtcheck.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Part = Literal["train", "dev", "test"]

# Origins whose licence lets the weights be given away, with how often a pair of each is drawn where one of
# middling worth is drawn once. Prose is drawn more often than its size would have it: articles are what the
# model will read, software manuals are what there is most of.
PARALLEL_ORIGINS: dict[str, tuple[str, float]] = {
    "pud": ("CC BY-SA 3.0", 3.0),
    "xquad": ("CC BY-SA 4.0", 3.0),
    "mlqe-pe": ("CC0-1.0", 3.0),
    "ecb-stats": ("MIT; text reused with source, ECB and Eurostat", 2.0),
    "bcontrast": ("CC BY-SA 4.0", 1.5),
    "bitcoin.org": ("MIT", 2.0),
    "opennmt-10k": ("MIT", 3.5),
    "tatoeba-testsets": ("CC BY 2.0 FR", 1.5),
    "tatoeba-manythings": ("CC BY 2.0 FR", 0.5),
    "mozilla-legal": ("CC BY-SA 3.0", 1.0),
    "mozilla-www": ("MPL-2.0", 1.5),
    "mozilla-www-l10n": ("MPL-2.0", 1.0),
    "gnome-user-docs": ("CC BY-SA 3.0", 1.0),
    "php-doc": ("CC BY 3.0", 0.7),
    "freebsd-doc": ("BSD-2-Clause", 0.8),
    "zf1-manual": ("BSD-3-Clause", 0.6),
    "sxs-business-central": ("CC BY 4.0", 0.8),
    "sxs-d365-ops": ("CC BY 4.0", 0.6),
    "sxs-partner-center": ("CC BY 4.0", 0.8),
    "sxs-project-ops": ("CC BY 4.0", 0.7),
    "sxs-customer-insights": ("CC BY 4.0", 1.0),
    "ms-business-central": ("CC BY 4.0", 0.8),
    "ms-project-ops": ("CC BY 4.0", 0.8),
}


class JudgedSet(NamedTuple):
    """A data set of human judgements.

    ``share`` of the judged examples drawn are of this set; a translation with a score of ``good_from`` or
    more also serves as a right one, drawn ``repeated`` times where a middling parallel pair is drawn once.
    """

    licence: str
    share: float
    good_from: float
    repeated: float


JUDGED_SETS: dict[str, JudgedSet] = {
    "wmt20_news_mqm_en-de": JudgedSet("Apache-2.0", 16.0, -1.0, 2.0),
    "wmt21_news_mqm_en-de": JudgedSet("Apache-2.0", 12.0, -1.0, 2.0),
    "wmt21_ted_mqm_en-de": JudgedSet("Apache-2.0", 6.0, -1.0, 1.5),
    "wmt22_general_mqm": JudgedSet("Apache-2.0", 9.0, -1.0, 1.5),
    "mlqe_pe": JudgedSet("CC0-1.0", 4.0, 85.0, 1.0),
    "wmt21_catastrophic": JudgedSet("CC0-1.0", 4.0, 1.0, 0.5),
}
# The penalty at which a score of a kind counts as half bad; see ``quality``.
PENALTY_SCALE = {"mqm_google": 6.0}


@dataclass(frozen=True, slots=True)
class ParallelPair:
    """An English sentence and its German counterpart, with where it comes from."""

    origin: str
    english: str
    german: str


@dataclass(frozen=True, slots=True)
class JudgedPair:
    """A translation that people judged; ``score`` is on the scale that ``kind`` names, higher is better.

    ``spans`` are the errors that the raters marked, in characters of the target, or None where the set has
    none; ``raters`` is how many they were. ``tags`` and ``gap_tags`` say OK or BAD of each of the target's
    ``words`` and of the places between them; all three are empty where the set has none.
    """

    dataset: str
    system: str
    source: str
    target: str
    reference: str
    score: float
    kind: str
    raters: int = 1
    spans: tuple[tuple[int, int, str], ...] | None = None
    words: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    gap_tags: tuple[str, ...] = ()

    @property
    def human(self) -> bool:
        """Whether the translation is a person's."""
        return self.system.lower().startswith(("ref", "human"))


def sentence_key(sentence: str) -> str:
    """Letters and digits of a sentence, folded: what tells two sentences apart."""
    return "".join(char for char in unicodedata.normalize("NFKC", sentence).casefold() if char.isalnum())


def part_of(sentence: str) -> Part:
    """The part that a source sentence belongs to: 1 in 25 is dev, 1 in 25 is test."""
    number = int.from_bytes(hashlib.sha256(sentence_key(sentence).encode()).digest()[:4], "big") % 25
    return "dev" if number == 0 else "test" if number == 1 else "train"


def _rows(path: Path) -> Iterator[dict[str, str]]:
    csv.field_size_limit(sys.maxsize)
    try:
        with gzip.open(path, "rt", encoding="utf-8", newline="") as stream:
            yield from csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)
    except OSError as err:
        raise InputError(
            f"{path}: cannot be read ({err.strerror or err}); --data wants the folder of the data sets"
        ) from err


def read_parallel(data: Path) -> list[ParallelPair]:
    """The pairs of all origins that ``PARALLEL_ORIGINS`` lists, in the order of the file."""
    pairs = []
    for row in _rows(data / "parallel" / "en-de.train.tsv.gz"):
        if row["origin"] in PARALLEL_ORIGINS and row["en"] and row["de"]:
            pairs.append(ParallelPair(row["origin"], row["en"], row["de"]))
    return pairs


def read_judged(path: Path, *, only_listed: bool = True) -> list[JudgedPair]:
    """The rows of all data sets that ``JUDGED_SETS`` lists, or of all there are."""
    pairs = []
    for row in _rows(path):
        listed = row["dataset"] in JUDGED_SETS or not only_listed
        if listed and row["score"] and row["source"] and row["target"]:
            extra = json.loads(row["extra"] or "{}")
            words = str(extra.get("mt_tok", "")).removesuffix("<EOS>").split()
            tags, gaps = row["tags"].split(), str(extra.get("gap_tags", "")).split()
            spans = json.loads(row["spans"]) if row["spans"] else None
            pairs.append(
                JudgedPair(
                    dataset=row["dataset"],
                    system=row["system"],
                    source=row["source"],
                    target=row["target"],
                    reference=row["reference"],
                    score=float(row["score"]),
                    kind=row["score_kind"],
                    raters=int(row["n_raters"] or 1),
                    spans=None if spans is None else tuple((span[0], span[1], span[2]) for span in spans),
                    words=tuple(words) if len(words) == len(tags) else (),
                    tags=tuple(tags) if len(words) == len(tags) else (),
                    gap_tags=tuple(gaps) if tags and len(words) == len(tags) == len(gaps) - 1 else (),
                )
            )
    return pairs


def read_news(data: Path) -> list[tuple[str, str, str]]:
    """Set, English and German of the news test sets: for measuring and calibrating, never for training."""
    path = data / "parallel" / "en-de.news2008-2018.tsv.gz"
    return [(row["set"], row["en"], row["de"]) for row in _rows(path)]


def read_foreign(data: Path) -> list[tuple[str, list[str]]]:
    """English sentences with translations into languages other than German (FLORES-200, CC BY-SA 4.0)."""
    path = data / "numbers" / "pairs_human_flores_14langs_part1.jsonl.gz"
    found: dict[str, list[str]] = {}
    try:
        with gzip.open(path, "rt", encoding="utf-8") as stream:
            for line in stream:
                row = json.loads(line)
                if not row["target_lang"].startswith(("de", "en")):
                    found.setdefault(row["source"], []).extend(row["targets"])
    except OSError as err:
        raise InputError(
            f"{path}: cannot be read ({err.strerror or err}); --data wants the folder of the data sets"
        ) from err
    return list(found.items())


def quality(score: float, kind: str) -> float | None:
    """A human score on 0 to 1, or None for a kind that has no fixed mapping.

    A penalty p becomes 1 / (1 + p / scale): a perfect row is 1, and the difference between small penalties
    counts for more than that between large ones.
    """
    if kind in PENALTY_SCALE:
        penalty = -score
        return 1.0 / (1.0 + max(0.0, penalty) / PENALTY_SCALE[kind])
    if kind == "da_mean":
        return min(1.0, max(0.0, score / 100.0))
    if kind.startswith("critical_error"):
        return 0.9 if score else 0.3
    return None
