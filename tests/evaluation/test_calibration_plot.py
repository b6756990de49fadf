"""The bins of people's scores, and the picture of them."""

from __future__ import annotations

from xml.etree import ElementTree

import numpy as np
import pytest

from mtcheck.errors import UsageError
from mtcheck.evaluation.calibration_plot import to_svg
from mtcheck.evaluation.reliability import BINS, Reliability, reliability
from mtcheck.evaluation.resampling import Rows

SVG = "{http://www.w3.org/2000/svg}"


def _found(
    name: str = "model", *, group: str = "news", turned: bool = False, count: int = 200
) -> Reliability:
    rng = np.random.default_rng(count)
    values = rng.normal(size=count)
    rows = Rows(values + rng.normal(size=count), np.arange(count))
    return reliability(name, rows, values, group=group, turned=turned, draws=50)


def test_bins_by_hand() -> None:
    rows = Rows(np.array([1.0, 3, 5, 7]), np.arange(4))
    found = reliability("m", rows, np.array([0.1, 0.1, 0.4, 0.2]), draws=0)
    # Rows of the same score share a bin.
    assert [(each.rows, each.low, each.high, each.human) for each in found.bins] == [
        (2, 0.1, 0.1, 2.0),
        (1, 0.2, 0.2, 7.0),
        (1, 0.4, 0.4, 5.0),
    ]
    assert found.bins[0].middle_half == (1.5, 2.5)
    assert found.bins[0].interval is None


def test_bins_hold_about_as_many_rows_each() -> None:
    bins = _found().bins
    assert [each.rows for each in bins] == [200 // BINS] * BINS
    for each in bins:
        assert each.interval is not None
        assert each.interval[0] <= each.human <= each.interval[1]


def test_scores_of_a_downward_scale_stay_on_it() -> None:
    up, down = _found().bins, _found(turned=True).bins
    assert [each.score for each in down] == [-each.score for each in up]
    assert all(each.low <= each.score <= each.high for each in down)
    assert [each.human for each in down] == [each.human for each in up]


def test_picture_is_whole_and_loads_nothing() -> None:
    found = [_found(name, group=group) for group in ("news", "talks") for name in ("one", "two")]
    text = to_svg(found)
    root = ElementTree.fromstring(text)
    assert root.get("width") == "600"
    assert root.get("height") == "500"
    assert len(root.findall(f".//{SVG}circle")) == 4 * BINS
    assert text == to_svg(found)
    assert not {"href", "script", "url(", "@import", "<style"} & {
        word for word in ("href", "script", "url(", "@import", "<style") if word in text
    }
    for element in root.iter():
        for name in ("x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "width", "height"):
            assert float(element.get(name, "0")) >= 0


def test_names_are_escaped_and_cut() -> None:
    text = to_svg([_found("<script>&\x00\x1b", group="g" * 500)])
    titles = [element.text for element in ElementTree.fromstring(text).iter(f"{SVG}text")]
    assert "<script>&\ufffd\ufffd" in titles
    assert f"{'g' * 39}…" in titles


def test_downward_scale_has_its_best_end_on_the_right() -> None:
    places = {}
    for turned in (False, True):
        root = ElementTree.fromstring(to_svg([_found(turned=turned)]))
        places[turned] = [float(element.get("cx", "")) for element in root.iter(f"{SVG}circle")]
        assert places[turned] == sorted(places[turned])
    assert places[True] == pytest.approx(places[False], abs=0.02)


@pytest.mark.parametrize("scale", [1e-9, 1.0, 1e9])
@pytest.mark.parametrize("count", [1, 2])
def test_one_point_and_any_scale(count: int, scale: float) -> None:
    rows = Rows(np.arange(float(count)) * scale, np.arange(count))
    found = reliability("m", rows, np.zeros(count) + np.arange(count) * scale, draws=3)
    ElementTree.fromstring(to_svg([found]))


def test_nothing_to_draw() -> None:
    with pytest.raises(UsageError, match="it takes judged rows"):
        to_svg([])
