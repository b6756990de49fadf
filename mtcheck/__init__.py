"""mtcheck decides whether a machine-translated article may be published.

``check`` is the main job; everything that is public is listed in ``__all__``. Importing the package is cheap:
the stages are imported when they are first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mtcheck.config import Config
from mtcheck.errors import (
    ConfigError,
    FormatError,
    InputError,
    LanguageError,
    ModelError,
    MtcheckError,
    MtcheckWarning,
    OutputError,
    UsageError,
)
from mtcheck.types import (
    ArticleScore,
    Bead,
    Document,
    Flag,
    Outcome,
    Position,
    Reason,
    Report,
    Score,
    Segment,
    SegmentPair,
    Span,
    Verdict,
)

if TYPE_CHECKING:
    from os import PathLike

    from mtcheck.pipeline import Checker

__version__ = "0.1.0"

__all__ = [
    "ArticleScore",
    "Bead",
    "Checker",
    "Config",
    "ConfigError",
    "Document",
    "Flag",
    "FormatError",
    "InputError",
    "LanguageError",
    "ModelError",
    "MtcheckError",
    "MtcheckWarning",
    "Outcome",
    "OutputError",
    "Position",
    "Reason",
    "Report",
    "Score",
    "Segment",
    "SegmentPair",
    "Span",
    "UsageError",
    "Verdict",
    "check",
    "check_text",
    "render",
]


def check(source: str | PathLike[str], target: str | PathLike[str] | None = None, **settings: Any) -> Report:
    """The report on the article in the file ``source`` and its translation in ``target``.

    Without ``target``, ``source`` is a file of aligned segment pairs (JSONL, TSV). ``settings`` are those of
    ``Config``; no settings file is read. Raises an MtcheckError where the pair cannot be judged.
    """
    from mtcheck.config import override
    from mtcheck.pipeline import check as check_files

    return check_files(source, target, override(Config(), "settings", **settings))


def check_text(source: str, target: str, **settings: Any) -> Report:
    """The report on two plain texts, like ``check`` on two files."""
    from mtcheck.config import override
    from mtcheck.pipeline import Checker
    from mtcheck.readers import read_text

    checker = Checker(override(Config(), "settings", **settings))
    return checker.check_documents(read_text(source, path="source"), read_text(target, path="target"))


def render(report: Report, format: str = "text") -> str:  # noqa: A002  (the option's name)
    """The report in one of the formats of the command line (text, json, sarif, html, …)."""
    from mtcheck.reports import renderer

    return renderer(format)(Outcome((report,)))


def __getattr__(name: str) -> Any:
    if name == "Checker":
        from mtcheck.pipeline import Checker

        return Checker
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
