"""Whether a scorer points at the words that people found wrong, and knows how likely a critical error is."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mtcheck.errors import FormatError
from mtcheck.evaluation.statistics import auc

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mtcheck.evaluation.judgements import JudgedPair
    from mtcheck.types import Score

    Spans = list[tuple[int, int]]

# The labels of annotations that call a stretch of the target wrong.
BAD_LABELS = frozenset({"BAD", "error"})
BINS = 10
# Words and punctuation apart, as tagged data have them; or words with what is attached to them.
_TOKENS, _WORDS = re.compile(r"\w+(?:[-.,']\w+)*|[^\w\s]"), re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class WordFigures:
    """How a scorer's marks agree with people's, word by word.

    ``bad`` is the share of ``words`` that people call wrong, ``marked`` the share that the scorer does;
    ``matthews`` is the Matthews correlation, None where either calls all words the same. Rows whose tags are
    not those of the target's words are left out.
    """

    group: str
    scorer: str
    rows: int
    words: int
    bad: float
    marked: float
    matthews: float | None


@dataclass(frozen=True, slots=True)
class CriticalFigures:
    """How well probabilities of a critical error tell rows with one (``errors`` of ``rows``) from others.

    ``auc`` is the area under the curve, beside that of the scorer's ``score`` and of the source's ``length``
    (longer is likelier to have one); ``calibration_error`` the expected calibration error of the
    probabilities over ten bins of equal width. None where all rows are of one kind.
    """

    group: str
    scorer: str
    rows: int
    errors: int
    auc: float | None
    auc_of_score: float | None
    auc_of_length: float | None
    calibration_error: float


def bad_words(pair: JudgedPair, place: str = "") -> tuple[Spans, list[bool]] | None:
    """The spans of a target's words, and whether people call each wrong; None where nobody did, or where the
    tags are not those of the words. FormatError where spans cannot be read.
    """
    if pair.spans is not None:
        try:
            marked = [(int(span[0]), int(span[1])) for span in json.loads(pair.spans) if _counts(span)]
        except (ValueError, TypeError, IndexError, KeyError) as err:
            raise FormatError(
                f"{place or pair.id or 'a row'}: spans are not JSON lists [start, end, severity]: {err}"
            ) from err
        words = [match.span() for match in _WORDS.finditer(pair.target)]
        return words, _overlapped(words, marked)
    if not pair.tags:
        return None
    tags = pair.tags.split()
    for pattern in (_TOKENS, _WORDS):
        words = [match.span() for match in pattern.finditer(pair.target)]
        if len(words) == len(tags):
            return words, [tag == "BAD" for tag in tags]
    return None


def _counts(span: Sequence[object]) -> bool:
    return int(str(span[0])) >= 0 and (len(span) < 3 or span[2] != "neutral")


def _overlapped(words: Spans, marked: Iterable[tuple[int, int]]) -> list[bool]:
    spans = list(marked)
    return [any(low < end and high > start for start, end in spans) for low, high in words]


def word_figures(
    pairs: Sequence[JudgedPair], scores: Sequence[Score], *, group: str, scorer: str
) -> WordFigures | None:
    """The figures over all rows whose words people judged; None where there are none."""
    truth: list[bool] = []
    called: list[bool] = []
    rows = 0
    for pair, score in zip(pairs, scores, strict=True):
        judged = bad_words(pair)
        if judged is None:
            continue
        rows += 1
        truth += judged[1]
        called += _overlapped(
            judged[0],
            [(note.span.start, note.span.end) for note in score.annotations if note.label in BAD_LABELS],
        )
    if not truth:
        return None
    bad, marked = sum(truth) / len(truth), sum(called) / len(truth)
    return WordFigures(group, scorer, rows, len(truth), bad, marked, matthews(truth, called))


def matthews(truth: Sequence[bool], called: Sequence[bool]) -> float | None:
    """The correlation of two binary judgements (Matthews 1975)."""
    count, bad, marked = len(truth), sum(truth), sum(called)
    both = sum(one and two for one, two in zip(truth, called, strict=True))
    spread = float(bad * (count - bad) * marked * (count - marked))
    return (both * count - bad * marked) / spread**0.5 if spread else None


def critical_figures(
    pairs: Sequence[JudgedPair], scores: Sequence[Score], *, group: str, scorer: str, turned: bool
) -> CriticalFigures | None:
    """The figures over rows whose score is 0 for a critical error and 1 for none; None where the scorer gives
    no probability of one.
    """
    rows = [
        (pair, score, score.critical)
        for pair, score in zip(pairs, scores, strict=True)
        if pair.score is not None and score.critical is not None
    ]
    if not rows:
        return None
    truth = [pair.score is not None and pair.score < 0.5 for pair, _, _ in rows]
    sign = -1.0 if turned else 1.0

    def area(values: Sequence[float]) -> float | None:
        """That of values which are lower for an error."""
        worse = [value for value, error in zip(values, truth, strict=True) if error]
        better = [value for value, error in zip(values, truth, strict=True) if not error]
        return auc(worse, better) if worse and better else None

    return CriticalFigures(
        group,
        scorer,
        len(rows),
        sum(truth),
        area([-probability for _, _, probability in rows]),
        area([sign * score.value for _, score, _ in rows]),
        area([-float(len(pair.source)) for pair, _, _ in rows]),
        calibration_error([probability for _, _, probability in rows], truth),
    )


def calibration_error(probabilities: Sequence[float], truth: Sequence[bool]) -> float:
    """The expected calibration error over ``BINS`` bins of equal width (Naeini et al. 2015)."""
    sums = [[0.0, 0.0] for _ in range(BINS)]
    for probability, happened in zip(probabilities, truth, strict=True):
        place = min(BINS - 1, int(probability * BINS))
        sums[place][0] += probability
        sums[place][1] += happened
    return sum(abs(said - seen) for said, seen in sums) / max(1, len(probabilities))
