"""Whether a saved verdict is about exactly these texts and these settings.

A verdict speaks for one revision of two texts. Between the check and the publication either may have been
edited, the settings loosened, or the verdict itself. All of it is compared again: hashes of the files,
settings, and the verdict that follows from what the result holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mtcheck.config import Config
    from mtcheck.pipeline import Checker
    from mtcheck.types import Report

# What does not bear on a result, or is compared as what it led to.
_ASIDE = {"device", "cache", "allowed-licences", "encoding", "segment-score", "article-score", "scores"}


def find(reports: Sequence[Report], hashes: tuple[str, str]) -> Report | None:
    """The report on the texts with these hashes; None where there is none."""
    for report in reports:
        if (report.source.sha256, report.target.sha256) == hashes:
            return report
    return None


def differences(report: Report, config: Config, checker: Checker) -> list[str]:
    """What keeps a report from being the one that these settings give; empty where nothing does."""
    from mtcheck import __version__
    from mtcheck.pipeline import kept_settings, rejudge

    found = []
    wanted = kept_settings(config)
    for name, value in sorted(wanted.items()):
        if name in _ASIDE or report.settings.get(name) == value:
            continue
        if name in ("from", "to") and value is None:
            continue
        found.append(f"{name} was {report.settings.get(name)!r} and is {value!r}")
    for kind in ("segment", "article"):
        asked = config.budget_for(kind, config.model)
        saved = report.settings.get(f"{kind}-score")
        if asked is not None and asked != saved:
            found.append(f"{kind}-score was {saved!r} and is {asked!r}")
    if report.versions.get("mtcheck") != __version__:
        found.append(f"mtcheck was {report.versions.get('mtcheck')} and is {__version__}")
    again = rejudge(report, config, baseline=checker.baseline, ignore=checker.ignore).verdict
    if not found and again != report.verdict:
        found.append(f"the verdict says {report.verdict.status}, what it rests on says {again.status}")
    return found
