"""Word marks and critical errors against people's."""

from __future__ import annotations

import pytest

from mtcheck.errors import FormatError
from mtcheck.evaluation.judgements import JudgedPair
from mtcheck.evaluation.words import bad_words, calibration_error, critical_figures, matthews, word_figures
from mtcheck.types import Annotation, Score, Span


def test_words_under_a_span_are_wrong() -> None:
    spans = '[[4, 7, "major"], [0, 3, "neutral"], [-1, -1, "major"]]'
    pair = JudgedPair("The dog barks.", "Der Hut bellt.", spans=spans)
    assert bad_words(pair) == ([(0, 3), (4, 7), (8, 14)], [False, True, False])


def test_tags_fit_words_with_punctuation_apart_or_attached() -> None:
    apart = JudgedPair("x", "Der Hut bellt.", tags="OK BAD OK OK")
    attached = JudgedPair("x", "Der Hut bellt.", tags="OK OK BAD")
    other = JudgedPair("x", "Der Hut bellt.", tags="OK")
    assert bad_words(apart) == ([(0, 3), (4, 7), (8, 13), (13, 14)], [False, True, False, False])
    assert bad_words(attached) == ([(0, 3), (4, 7), (8, 14)], [False, False, True])
    assert bad_words(other) is None
    assert bad_words(JudgedPair("x", "y")) is None


def test_spans_that_are_none_are_refused() -> None:
    with pytest.raises(FormatError, match="spans are not JSON lists"):
        bad_words(JudgedPair("x", "y", spans="[[1]]"))


@pytest.mark.parametrize(
    ("truth", "called", "expected"),
    [("1100", "1100", 1.0), ("1100", "0011", -1.0), ("1010", "1100", 0.0)],
)
def test_matthews(truth: str, called: str, expected: float) -> None:
    assert matthews([x == "1" for x in truth], [x == "1" for x in called]) == pytest.approx(expected)
    assert matthews([True, True], [True, False]) is None


def _score(*, value: float = 0.5, critical: float | None = None, marks: tuple[Annotation, ...] = ()) -> Score:
    return Score(value, "s", annotations=marks, critical=critical)


def test_only_marks_that_call_a_word_wrong_count() -> None:
    pair = JudgedPair("x", "Der Hut bellt.", tags="OK BAD OK OK")
    marks = (Annotation(Span(4, 7), "BAD", 0.9), Annotation(Span(0, 3), "token", 0.2))
    found = word_figures([pair], [_score(marks=marks)], group="g", scorer="s")
    assert found is not None
    assert (found.rows, found.words, found.bad, found.marked, found.matthews) == (1, 4, 0.25, 0.25, 1.0)
    assert word_figures([JudgedPair("x", "y")], [_score()], group="", scorer="s") is None


def test_calibration_error_is_the_gap_between_said_and_seen() -> None:
    assert calibration_error([0.1] * 10, [True] + [False] * 9) == pytest.approx(0.0)
    assert calibration_error([0.9] * 10, [True] + [False] * 9) == pytest.approx(0.8)
    assert calibration_error([0.0, 1.0], [False, True]) == 0.0


def test_critical_errors_are_told_by_their_probability() -> None:
    pairs = [JudgedPair("x" * length, "y", score=score) for length, score in ((9, 0.0), (3, 1.0), (5, 1.0))]
    scores = [_score(value=0.9, critical=0.8), _score(critical=0.2), _score(critical=0.3)]
    found = critical_figures(pairs, scores, group="g", scorer="s", turned=False)
    assert found is not None
    assert (found.rows, found.errors) == (3, 1)
    assert (found.auc, found.auc_of_score, found.auc_of_length) == (1.0, 0.0, 1.0)
    assert found.calibration_error == pytest.approx((0.2 + 0.2 + 0.3) / 3)
    assert critical_figures(pairs, [_score()] * 3, group="g", scorer="s", turned=False) is None
