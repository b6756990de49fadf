"""A scorer without a model: what tests and dry runs use.

The value is the similarity of the two lengths, min / max in characters, less one half where the target
repeats the source word for word. It says nothing about quality; it is fast, deterministic and easy to work
out by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mtcheck import __version__
from mtcheck.types import Score

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from mtcheck.scorers.base import Card, LanguagePair


class FakeScorer:
    """Scores by length alone; see the module's docstring for the formula."""

    low = 0.0
    high = 1.0
    languages: tuple[LanguagePair, ...] = ()
    segment_budget: float | None = 0.3
    article_budget: float | None = 0.5
    signature = f"fake|none|{__version__}|lengths"

    def score(
        self,
        pairs: Sequence[tuple[str, str]],
        *,
        source_language: str,
        target_language: str,
        progress: Callable[[int], None] | None = None,
    ) -> list[Score]:
        """One score for each pair, in order."""
        scores = [Score(_value(source.strip(), target.strip()), self.signature) for source, target in pairs]
        if progress is not None and scores:
            progress(len(scores))
        return scores


def _value(source: str, target: str) -> float:
    if not source or not target:
        return 0.0
    value = min(len(source), len(target)) / max(len(source), len(target))
    return value / 2 if source == target else value


def load(
    path: Path | None, *, name: str, device: str, precision: str, card: Card | None = None
) -> FakeScorer:
    """The fake scorer, whatever is asked for."""
    return FakeScorer()
