"""DOC: what concerns documents rather than their words: versions, suppressions, units of a file."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from mtcheck.types import Flag, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mtcheck.types import SegmentPair, Suppression


def stale(since: str) -> Flag:
    """Source changed without its translation.

    What it does
        With ``--since`` or ``--diff-file``: flags an article whose source has changed while its translation
        has not. With ``--since``, changes of markup or white space alone do not count.

    Why it matters
        The translation still reads well and says what the article used to say.

    Options
        ``--since REF`` compares with a Git revision, ``--diff-file FILE`` takes a unified diff.

    Severity
        Major.
    """
    return Flag("DOC001", "major", f"the source has changed since {since}, its translation has not")


def unused_suppression(suppression: Suppression) -> Flag:
    """Suppression that suppresses nothing.

    What it does
        Flags a comment ``mtcheck: ignore[CODE] reason`` that no flag answers to. Comments for rules that are
        switched off, or that need a model where none was asked, are left alone.

    Why it matters
        A suppression that outlives its cause hides the next mistake in the same place.

    Severity
        Minor.
    """
    codes = ", ".join(suppression.codes)
    on_source = suppression.side == "source"
    return Flag(
        "DOC002",
        "minor",
        f"the suppression of {codes} in the {suppression.side} suppresses nothing; take it out",
        source_position=suppression.position if on_source else None,
        target_position=None if on_source else suppression.position,
    )


def tags_differ(pair: SegmentPair, source: Sequence[str], target: Sequence[str]) -> Iterator[Flag]:
    """Inline tag missing or added.

    What it does
        Compares the inline tags and placeholders that a translation file (XLIFF, TMX, PO) keeps apart from
        the prose, by their names and number. Their order is free, since word order is.

    Why it matters
        A lost tag takes away a link, an emphasis or a value that is put in later; an added one breaks the
        page.

    Severity
        Major; minor for tags alone that come without text of their own, such as line breaks.
    """
    missing, added = Counter(source) - Counter(target), Counter(target) - Counter(source)
    if not missing and not added:
        return
    parts = [
        f"{word}: {', '.join(_named(name, count) for name, count in sorted(found.items()))}"
        for word, found in (("missing", missing), ("added", added))
        if found
    ]
    slight = all(name in _SLIGHT for name in (*missing, *added))
    yield Flag(
        "DOC003",
        "minor" if slight else "major",
        f"inline tags differ, {'; '.join(parts)}",
        source=(Span(0, len(pair.source)),) if missing and pair.source else (),
        target=(Span(0, len(pair.target)),) if pair.target else (),
    )


_SLIGHT = frozenset(("br", "lb", "x-br"))


def _named(name: str, count: int) -> str:
    return name if count == 1 else f"{count} × {name}"


def unfinished(pair: SegmentPair, state: str) -> Flag:
    """Translation marked as unfinished.

    What it does
        Flags units that a translation file (XLIFF, PO) itself marks as not done: ``state`` new,
        needs-translation, needs-review and the like, initial, fuzzy; and units without any translation.

    Why it matters
        Whoever translated it says that it is not to be published yet.

    Severity
        Major.
    """
    return Flag(
        "DOC004",
        "major",
        f"marked as unfinished ({state})",
        target=(Span(0, len(pair.target)),) if pair.target else (),
        source=(Span(0, len(pair.source)),) if pair.source and not pair.target else (),
    )
