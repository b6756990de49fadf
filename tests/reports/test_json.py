"""The saved form of a result: its schema, the way back, and what is refused."""

from __future__ import annotations

import copy
import json
from dataclasses import replace
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mtcheck.errors import FormatError
from mtcheck.reports import FORMATS, renderer
from mtcheck.reports.json import BEAD_KINDS, BLOCK_KINDS, STATUSES, from_dict, load, render, schema, to_dict
from mtcheck.types import (
    SEVERITIES,
    Annotation,
    ArticleScore,
    Bead,
    Failure,
    Flag,
    Mark,
    Outcome,
    Position,
    Reason,
    Report,
    ReportSegment,
    ReportSide,
    Score,
    Span,
    Verdict,
)

from . import samples

VALIDATOR = jsonschema.Draft202012Validator(json.loads(schema()))

# Lone surrogates come from file names; a high one next to a low one would come back as one character.
texts = st.text(st.characters(exclude_categories=["Cs"])) | st.just("a\udcff.txt")
places = st.integers(0, 10**6)
positions = st.builds(Position, places.map(lambda place: place + 1), places.map(lambda place: place + 1))
shares = st.integers(0, 10**4).map(lambda number: number / 10**4)
values = st.integers(-(10**8), 10**8).map(lambda number: number / 10**6)
severities = st.sampled_from(SEVERITIES)
statuses = st.sampled_from(STATUSES)


def spans(longest: int = 10**6) -> st.SearchStrategy[Span]:
    return st.tuples(st.integers(0, longest), st.integers(0, longest)).map(
        lambda ends: Span(min(ends), max(ends))
    )


def tuples(items: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(items, max_size=3).map(tuple)


@st.composite
def sides(draw: st.DrawFn) -> ReportSide:
    segments = [
        ReportSegment(
            index,
            draw(texts),
            draw(spans()),
            draw(positions),
            draw(st.sampled_from(BLOCK_KINDS)),
            draw(places),
        )
        for index in range(draw(st.integers(0, 3)))
    ]
    sha256 = f"{draw(st.integers(0, 2**256 - 1)):064x}"
    return ReportSide(draw(texts), draw(texts), draw(texts), draw(st.booleans()), sha256, tuple(segments))


def marks(side: ReportSide) -> st.SearchStrategy[tuple[Mark, ...]]:
    if not side.segments:
        return st.just(())
    return tuples(
        st.sampled_from(side.segments).flatmap(
            lambda segment: st.builds(Mark, st.just(segment.index), spans(len(segment.text)))
        )
    )


def indices(side: ReportSide) -> st.SearchStrategy[tuple[int, ...]]:
    return tuples(st.integers(0, len(side.segments) - 1)) if side.segments else st.just(())


@st.composite
def reports(draw: st.DrawFn) -> Report:
    source, target = draw(sides()), draw(sides())
    beads = draw(
        tuples(
            st.builds(
                Bead,
                indices(source),
                indices(target),
                st.sampled_from(BEAD_KINDS),
                shares,
                st.none() | texts,
                st.booleans(),
            )
        )
    )
    scores = tuple(
        draw(
            st.none()
            | st.builds(
                Score,
                values,
                texts,
                tuples(st.builds(Annotation, spans(0), texts, shares, st.none() | severities)),
                st.booleans(),
            )
        )
        for _ in beads
    )
    flags = st.builds(
        Flag,
        st.from_regex(r"[A-Z]{3}[0-9]{3}", fullmatch=True),
        severities,
        texts,
        tuples(spans()),
        tuples(spans()),
        st.none() | texts,
        shares,
        st.none() | st.integers(0, len(beads) - 1) if beads else st.none(),
        marks(source),
        marks(target),
        st.none() | positions,
        st.none() | positions,
    )
    status = draw(statuses)
    ends = draw(st.sampled_from([(0.0, 1.0), (25.0, 0.0), (-1.0, 1.0)]))
    return Report(
        source,
        target,
        beads,
        scores,
        draw(
            st.none() | st.builds(ArticleScore, st.none() | values, texts, st.just(ends[0]), st.just(ends[1]))
        ),
        draw(tuples(flags)),
        Verdict(status, status == "publish", draw(tuples(st.builds(Reason, statuses, texts, tuples(texts))))),
        draw(
            st.dictionaries(texts, st.none() | st.booleans() | values | texts | st.lists(texts, max_size=2))
        ),
        draw(st.dictionaries(texts, texts)),
    )


outcomes = reports().map(lambda report: Outcome((report,))) | st.builds(
    Outcome, tuples(reports()), tuples(st.builds(Failure, texts, texts)), st.just(True)
)


@settings(max_examples=50)
@given(outcomes)
def test_load_gives_back_what_render_wrote(outcome: Outcome) -> None:
    text = render(outcome)
    assert load(text, path="x") == outcome
    VALIDATOR.validate(json.loads(text))


@pytest.mark.parametrize("outcome", [samples.one(), samples.several(), samples.attack()])
def test_samples_hold_to_the_schema_and_come_back(outcome: Outcome) -> None:
    text = render(outcome)
    text.encode("utf-8")
    VALIDATOR.validate(json.loads(text))
    assert load(text, path="x") == outcome


def test_schema_is_a_schema() -> None:
    VALIDATOR.check_schema(VALIDATOR.schema)


def test_the_words_of_the_schema_are_those_of_the_types() -> None:
    words = VALIDATOR.schema["$defs"]
    assert tuple(words["severity"]["enum"]) == SEVERITIES
    assert tuple(words["status"]["enum"]) == STATUSES
    article = words["article"]["properties"]
    assert tuple(article["beads"]["items"]["properties"]["kind"]["enum"]) == BEAD_KINDS
    segment = words["side"]["properties"]["segments"]["items"]["properties"]
    assert tuple(segment["kind"]["enum"]) == BLOCK_KINDS


def test_numbers_are_rounded_once_and_stay() -> None:
    report = samples.article()
    report = replace(report, score=replace(report.score, value=0.123456789))
    once = from_dict(to_dict(report))
    assert once.score is not None
    assert once.score.value == 0.123457
    assert from_dict(to_dict(once)) == once


def test_keys_are_sorted() -> None:
    data = json.loads(render(samples.several()))
    assert list(data) == sorted(data)
    assert list(data["articles"][0]["source"]) == sorted(data["articles"][0]["source"])


def test_a_pair_that_failed_beside_one_that_did_not_is_kept() -> None:
    outcome = Outcome((samples.clean(),), (Failure("a", "b"),))
    assert load(render(outcome), path="x").failures == outcome.failures


def _places(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    below = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, item in below for place in _places(item, (*path, key)))]


def _put(data: Any, path: tuple[str | int, ...], value: Any) -> Any:
    if not path:
        return value
    changed = copy.deepcopy(data)
    inner = changed
    for key in path[:-1]:
        inner = inner[key]
    if value is DROPPED:
        del inner[path[-1]]
    else:
        inner[path[-1]] = value
    return changed


DROPPED = object()
WHOLE = json.loads(render(samples.one()))
WRONG = [DROPPED, None, True, -1, 10**9, 0.5, "", '"><script>', [], [1], {}, {"a": None}]


@settings(max_examples=400)
@given(st.sampled_from(_places(WHOLE)), st.sampled_from(WRONG))
def test_a_damaged_result_is_refused_or_can_be_shown(path: tuple[str | int, ...], value: object) -> None:
    data = _put(WHOLE, path, value if path else None)
    try:
        outcome = load(json.dumps(data), path="result.json")
    except FormatError as err:
        said = str(err)
        assert said.startswith("result.json: ")
        assert "\n" not in said
        return
    for name in FORMATS:
        text = renderer(name)(outcome)
        # The page has one script, its own.
        assert name != "html" or text.count("<script>") == 1


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        (("flags", 1, "severity"), "grave", "flags[1].severity: not one of minor, major, critical"),
        (("flags", 1, "bead"), 11, "flags[1].bead: 11 is out of range"),
        (("flags", 1, "target_marks", 0), [10, 0, 1], "flags[1].target_marks[0][0]: 10 is out of range"),
        (("flags", 1, "source"), [[5, 3]], "flags[1].source[0][1]: before the start, 5"),
        (("beads", 0, "source"), [10], "beads[0].source[0]: 10 is out of range"),
        (("beads", 0, "confidence"), 1.5, "beads[0].confidence: 1.5 is out of range"),
        (("beads", 0, "moved"), 1, "beads[0].moved: neither true nor false"),
        (("source", "path"), 3, "source.path: not a text"),
        (("source", "segments", 0, "line"), 0, "source.segments[0].line: 0 is out of range"),
        (("scores", "article", "high"), 0, "scores.article.high: equal to low; a scale needs two ends"),
        (("scores", "segments", 0, "value"), 10**400, "scores.segments[0].value: too large"),
        (("verdict", "passed"), True, "verdict.passed: at odds with the status block"),
        (("verdict", "reasons"), {}, "verdict.reasons: not a list"),
        (("target",), DROPPED, "the result: target is missing"),
        (("settings",), [], "settings: not an object"),
    ],
)
def test_damage_is_named_with_its_place(path: tuple[str | int, ...], value: object, said: str) -> None:
    with pytest.raises(FormatError) as caught:
        load(json.dumps(_put(WHOLE, path, value)), path="result.json")
    assert str(caught.value) == f"result.json: the saved result is damaged: {said}; check again"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "not a saved result"),
        ("[]", "no schema_version"),
        ('{"beads": []}', "no schema_version"),
        ('{"schema_version": "2.0"}', "schema version 2.0, this mtcheck reads 1.1"),
        ('{"schema_version": "1.0"}', "source is missing"),
        ('{"schema_version": "1.0", "articles": 3, "errors": []}', "articles: not a list"),
        ('{"schema_version": "1.0", "articles": []}', "errors is missing"),
        ('{"schema_version": NaN}', "NaN is not a number of JSON"),
        ('{"schema_version": "1.0", "settings": {"a": 1e999}}', "1e999 is not a number of JSON"),
        ("[" * 100_000, "not a saved result"),
        ("1" * 5000, "not a saved result"),
        ("<html>", "not a saved result"),
    ],
)
def test_what_is_no_result_is_refused(text: str, said: str) -> None:
    with pytest.raises(FormatError, match=said) as caught:
        load(text, path="result.json")
    assert str(caught.value).startswith("result.json: ")


def test_a_later_minor_version_is_read() -> None:
    assert load(json.dumps({**WHOLE, "schema_version": "1.7"}), path="x") == samples.one()
