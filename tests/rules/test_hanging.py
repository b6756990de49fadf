"""What hangs on a figure that is gone, and what only looks so."""

from __future__ import annotations

import time

import pytest

from mtcheck.rules import flag
from mtcheck.rules.hanging import hangs
from mtcheck.types import SegmentPair


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("They won their th title.", "en"),
        ("She took her -year-old son along.", "en"),
        ("They were beaten 43- at home.", "en"),
        ("Sie holten den . Titel.", "de"),
        ("Das Haus entstand 1858/ am Fluss.", "de"),
        ("Die Luft war reich an -haltigem Gas.", "de"),
    ],
)
def test_something_hangs_on_no_figure(text: str, language: str) -> None:
    assert hangs(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("They won their 4th title.", "en"),
        ("It is for 20- to 30-year-olds.", "en"),
        ("The tourists -five of them Italians- left.", "en"),
        ("- a list's item", "en"),
        ("first leg in February/ second leg in March", "en"),
        ("Sie holten den 4. Titel. Alle feierten.", "de"),
        ("Es geht um Haupteingang und -ausgang.", "de"),
        ("Die „Vichy“-Franzosen regierten.", "de"),
        ("20- bis 30-Jährige kamen.", "de"),
        ("第四个冠军", "zh"),
    ],
)
def test_nothing_hangs(text: str, language: str) -> None:
    assert not hangs(text, language)


@pytest.mark.parametrize(
    ("source", "target", "codes"),
    [
        ("They won their fourth title.", "Sie holten den . Titel.", ["NUM001"]),
        ("They won their fourth title.", "Sie holten erneut den Titel.", []),
        # Where the source's own full stops stand apart, so do those of the target.
        ("The fourth team won . Everyone cheered .", "Das Team gewann . Alle jubelten .", []),
        ("The mill dates from 1858/59.", "Die Mühle stammt von 1858/ und steht noch.", ["DAT001"]),
        ("The mill dates from 1858/59.", "Die Mühle stammt von 1858/59 und steht noch.", []),
    ],
)
def test_a_small_figure_is_missed_where_something_hung_on_it(
    source: str, target: str, codes: list[str]
) -> None:
    pair = SegmentPair("1", source, target)
    flags = flag([pair], source_language="en", target_language="de", independent=True)[0]
    assert [found.code for found in flags] == codes


@pytest.mark.parametrize("piece", ["a -bc ", "1- a ", ". a ", "1/ b ", "-"])
def test_hostile_texts_take_linear_time(piece: str) -> None:
    start = time.process_time()
    hangs(piece * (200_000 // len(piece)), "de")
    assert time.process_time() - start < 2
