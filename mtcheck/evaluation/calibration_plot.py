"""Reliability as a picture: people's mean score against the scorer's, bin by bin, in an SVG file.

The file needs nothing else: no font, script or address is loaded. The same evaluation gives the same bytes.
"""

from __future__ import annotations

import math
from html import escape
from typing import TYPE_CHECKING

from mtcheck.errors import UsageError
from mtcheck.reports.escaping import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mtcheck.evaluation.reliability import Reliability

_PANEL = (300, 250)  # width and height, margins included
_LEFT, _RIGHT, _TOP, _BOTTOM = 52, 14, 44, 42
_LONGEST = 40  # characters of a title
_INK, _FAINT, _BAND, _LINE = "#1b1b1b", "#d8d8d8", "#c9dbef", "#1f5fa8"


def to_svg(reliabilities: Sequence[Reliability]) -> str:
    """One panel for each scorer (across) and group of rows (down); raises UsageError where there is none."""
    if not reliabilities:
        raise UsageError(
            "--plot: there is nothing to draw: it takes judged rows, and a --model or a file of --scores"
        )
    groups = list(dict.fromkeys(row.group for row in reliabilities))
    scorers = list(dict.fromkeys(row.scorer for row in reliabilities))
    width, height = _PANEL[0] * len(scorers), _PANEL[1] * len(groups)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"',
        f'viewBox="0 0 {width} {height}" role="img" font-family="sans-serif" font-size="11" fill="{_INK}">',
        "<title>Calibration: mean human score by score of the model</title>",
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
    ]
    for row in reliabilities:
        across, down = scorers.index(row.scorer) * _PANEL[0], groups.index(row.group) * _PANEL[1]
        parts += [f'<g transform="translate({across} {down})">', *_panel(row), "</g>"]
    return "\n".join([*parts, "</svg>", ""])


def _panel(row: Reliability) -> list[str]:
    scores = _Axis([each.score for each in row.bins], _LEFT, _PANEL[0] - _RIGHT, downwards=row.turned)
    people = _Axis(
        [value for each in row.bins for value in (each.human, *each.middle_half, *(each.interval or ()))],
        _PANEL[1] - _BOTTOM,
        _TOP,
    )
    parts = [
        _text(_LEFT, 18, row.scorer, "start", weight="bold"),
        _text(_LEFT, 33, row.group or "all rows", "start"),
        _text(
            (_LEFT + _PANEL[0] - _RIGHT) / 2,
            _PANEL[1] - 8,
            "score" + (" (low is better)" if row.turned else ""),
        ),
        f'<g transform="translate(12 {_number((_TOP + _PANEL[1] - _BOTTOM) / 2)}) rotate(-90)">',
        _text(0, 0, "human score (mean)"),
        "</g>",
    ]
    for tick in people.ticks:
        parts.append(_stroke(_LEFT, people.at(tick), _PANEL[0] - _RIGHT, people.at(tick), _FAINT))
        parts.append(_text(_LEFT - 5, people.at(tick) + 4, f"{tick:g}", "end"))
    for tick in scores.ticks:
        bottom = _PANEL[1] - _BOTTOM
        parts.append(_stroke(scores.at(tick), bottom, scores.at(tick), bottom + 4, _INK))
        parts.append(_text(scores.at(tick), bottom + 16, f"{tick:g}"))
    for each in row.bins:
        x, (first, third) = scores.at(each.score), each.middle_half
        parts.append(
            f'<rect x="{_number(x - 4)}" y="{_number(people.at(third))}" width="8" '
            f'height="{_number(people.at(first) - people.at(third))}" fill="{_BAND}"/>'
        )
    path = " ".join(f"{_number(scores.at(each.score))},{_number(people.at(each.human))}" for each in row.bins)
    parts.append(f'<polyline points="{path}" fill="none" stroke="{_LINE}" stroke-width="1.5"/>')
    for each in row.bins:
        x = scores.at(each.score)
        if each.interval is not None:
            parts.append(_stroke(x, people.at(each.interval[0]), x, people.at(each.interval[1]), _LINE))
        said = (
            f"{each.rows} rows, score {each.low:.4g} to {each.high:.4g}: mean {each.score:.4g}, "
            f"human {each.human:.4g}, half within {each.middle_half[0]:.4g} to {each.middle_half[1]:.4g}"
        )
        parts.append(
            f'<circle cx="{_number(x)}" cy="{_number(people.at(each.human))}" r="3" fill="{_LINE}">'
            f"<title>{_escaped(said)}</title></circle>"
        )
    return parts


class _Axis:
    """Where values stand between two ends of a panel, and the round values to write beside it."""

    def __init__(self, values: Sequence[float], start: float, end: float, *, downwards: bool = False) -> None:
        low, high = min(values), max(values)
        room = (high - low) * 0.05 or abs(low) * 0.1 or 1.0
        self._low, self._high = low - room, high + room
        self._start, self._end = (end, start) if downwards else (start, end)
        self.ticks = _ticks(self._low, self._high)

    def at(self, value: float) -> float:
        """The place of a value."""
        share = (value - self._low) / (self._high - self._low)
        return self._start + share * (self._end - self._start)


def _ticks(low: float, high: float) -> list[float]:
    """Three to six round values between the two."""
    power = 10.0 ** math.floor(math.log10((high - low) / 3))
    step = next(step * power for step in (10, 5, 2, 1) if (high - low) / (step * power) >= 2.5)
    first, last = math.ceil(low / step), math.floor(high / step)
    return [float(f"{number * step:.12g}") for number in range(first, last + 1)]


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _escaped(text: str) -> str:
    return escape(one_line(text))


def _text(x: float, y: float, text: str, anchor: str = "middle", *, weight: str = "normal") -> str:
    short = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
    return (
        f'<text x="{_number(x)}" y="{_number(y)}" text-anchor="{anchor}" font-weight="{weight}">'
        f"{_escaped(short)}</text>"
    )


def _stroke(x1: float, y1: float, x2: float, y2: float, colour: str) -> str:
    return (
        f'<line x1="{_number(x1)}" y1="{_number(y1)}" x2="{_number(x2)}" y2="{_number(y2)}" '
        f'stroke="{colour}"/>'
    )
