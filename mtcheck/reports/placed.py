"""Flags with the place that other tools show them at: a path that is relative, a line, columns.

Viewers of code locate a finding in the file that has to be changed, which is the target; the source goes
along as a related place.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING

from mtcheck.reports.escaping import one_line
from mtcheck.reports.ranking import sorted_reports
from mtcheck.types import SEVERITIES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mtcheck.types import Flag, Outcome, Position, Report, ReportSide


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is in a file; ``end`` is None where only the beginning is known."""

    path: str
    line: int
    column: int
    end: Position | None = None

    @property
    def one_line(self) -> bool:
        """Whether it ends in the line that it begins in."""
        return self.end is not None and self.end.line == self.line


@dataclass(frozen=True, slots=True)
class Placed:
    """A flag of a report with its places; ``source`` is None where nothing in the source is meant."""

    report: Report
    flag: Flag
    target: Place
    source: Place | None

    @property
    def message(self) -> str:
        """The flag's message as one line, with its suggestion."""
        text = one_line(self.flag.message).rstrip(".") + "."
        if self.flag.suggestion is not None:
            text += f" Suggestion: “{one_line(self.flag.suggestion)}”."
        return text


def placed(report: Report) -> list[Placed]:
    """The flags of a report with their places, worst first."""
    found = [_placed(report, flag) for flag in report.flags]
    return sorted(found, key=_rank)


def all_placed(outcome: Outcome) -> list[Placed]:
    """The flags of all reports, worst first whatever article they are in."""
    return sorted(
        (item for _, report in sorted_reports(outcome.reports) for item in placed(report)), key=_rank
    )


def _rank(item: Placed) -> tuple[int, str, int, int]:
    return -SEVERITIES.index(item.flag.severity), item.target.path, item.target.line, item.target.column


def _placed(report: Report, flag: Flag) -> Placed:
    source = None
    if flag.source_position is not None and (flag.source or flag.target_position is None):
        source = _place(article_path(report, "source"), flag.source_position, flag.source_end)
    elif flag.bead is not None and report.beads[flag.bead].source:
        segment = report.source.segments[report.beads[flag.bead].source[0]]
        source = _place(article_path(report, "source"), segment.position, segment.end)
    return Placed(
        report,
        flag,
        _place(article_path(report, "target"), flag.target_position, flag.target_end),
        source,
    )


def _place(path: str, position: Position | None, end: Position | None) -> Place:
    if position is None:
        return Place(path, 1, 1)
    return Place(path, position.line, position.column, end)


def article_path(report: Report, side: str) -> str:
    """The path of a side as other tools take it: relative to the settings' folder, with slashes, visible."""
    own: ReportSide = report.target if side == "target" else report.source
    named = report.settings.get("article" if side == "target" else "article-source")
    path = one_line(named if isinstance(named, str) else own.path)
    return PureWindowsPath(path).as_posix() if "\\" in path and "/" not in path else path


def quoted_segments(report: Report, flag: Flag) -> tuple[str, str]:
    """The texts of source and target that a flag is on, each as one line; empty where there is none."""
    if flag.bead is None:
        return "", ""
    bead = report.beads[flag.bead]
    return _text(report.source, bead.source), _text(report.target, bead.target)


def _text(side: ReportSide, indices: Iterable[int]) -> str:
    return " ".join(one_line(side.segments[index].text) for index in indices)


def is_absolute(path: str) -> bool:
    """Whether a path leads from a root."""
    return PurePosixPath(path).is_absolute() or PureWindowsPath(path).is_absolute()
