"""Which lines of an article are not the article: bylines, dates, credits, notices, links, and what sort
each is.

The wording stands in models/aligner/boilerplate.toml, one table per language; a new language is a new
table. A line is asked in both languages of the pair, because machine translation often leaves such lines
as they were.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from mtcheck.alignment import recurring
from mtcheck.alignment.lexicon import aligner_folder
from mtcheck.errors import ModelError
from mtcheck.types import primary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mtcheck.types import Segment

# Part of the article where the other side has it too; boilerplate only where it stands alone.
HEAD_LABELS = frozenset({"byline", "date", "dateline", "section", recurring.LABEL})
_EDGE = 6
_NAME = r"(?:[^\W\d_][\w.'’-]*\.?)"
_NAME_ALONE = re.compile(r"\s[^\W\d_a-zß-ÿ]")  # a capitalised word after the first
_LONGEST_HEAD_LINE = 90


@dataclass(frozen=True)
class _Entry:
    label: str
    pattern: str  # compiled when it is first needed: most runs need few of them
    longest: int
    edge: bool


@dataclass(frozen=True)
class _Table:
    entries: tuple[_Entry, ...]
    any_entry: re.Pattern[str]
    any_inside: re.Pattern[str]  # of those that stand anywhere
    longest: int
    date: re.Pattern[str]
    month: re.Pattern[str]
    by: re.Pattern[str]
    role: re.Pattern[str]
    section: re.Pattern[str]


@cache
def _tables() -> dict[str, _Table]:
    import tomllib

    path = aligner_folder() / "boilerplate.toml"
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as err:
        raise ModelError(f"{path}: cannot be read ({err}). Install mtcheck again.") from err
    found = {}
    for language, table in content.items():
        entries = tuple(
            _Entry(
                entry["label"],
                entry["pattern"],
                entry["longest"],
                entry.get("edge", False),
            )
            for entry in table["entry"]
        )
        months, date_words = table["months"], table["date_words"]
        found[language] = _Table(
            entries,
            _any(entries),
            _any([entry for entry in entries if not entry.edge]),
            max(entry.longest for entry in entries),
            re.compile(rf"(?:(?:{date_words}|{months})\b\.?|\d+|[\s.,:;/|()+–—-])++$", re.IGNORECASE),
            re.compile(rf"\b(?:{months})\b", re.IGNORECASE),
            re.compile(rf"(?i:{table['by']})(?:\s+(?P<name>{_NAME}(?:[\s,&|]+{_NAME}){{0,9}}))?\W*$"),
            re.compile(rf"{_NAME}(?:\s+{_NAME}){{1,3}}\s*[,|–—-]\s*(?i:{table['roles']})\b.{{0,40}}$"),
            re.compile(rf"(?:{table['sections']})\W*$", re.IGNORECASE),
        )
    return found


def _any(entries: Sequence[_Entry]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{entry.pattern})" for entry in entries) or "(?!)", re.IGNORECASE)


def labels(
    segments: Sequence[Segment], *languages: str, run: recurring.Recurring | None = None
) -> list[str | None]:
    """The sort of boilerplate that each segment is by its wording and place, None for prose. ``run`` knows
    what comes again and again in the articles of a run."""
    tables = [table for name in dict.fromkeys(map(primary, languages)) if (table := _tables().get(name))]
    count = len(segments)
    edge = min(_EDGE, max(1, count // 3))
    found: list[str | None] = []
    for position, segment in enumerate(segments):
        at_head, at_tail = position < edge, position >= count - edge
        label = None
        for table in tables:
            label = _label(segment.text, table, at_head=at_head, at_tail=at_tail)
            if label is not None:
                break
        if (
            label is None
            and found
            and found[-1] == "byline"
            and at_head
            and _completes_byline(segments, position)
        ):
            label = "byline"
        found.append(label)
    if run is not None:
        again = run.labels(segments, edge=edge)
        found = [label or other for label, other in zip(found, again, strict=True)]
    return found


def continued(segments: Sequence[Segment], labels: Sequence[str | None]) -> list[bool]:
    """Which segments are the "By" of a byline whose name stands on the next line."""
    return [
        label == "byline" == after and len(segment.text.split()) <= 2 and not _NAME_ALONE.search(segment.text)
        for segment, label, after in zip(segments, labels, [*labels[1:], None], strict=True)
    ]


def _completes_byline(segments: Sequence[Segment], position: int) -> bool:
    # A page often sets "By" and the name on lines of their own.
    before, here = segments[position - 1].text, segments[position].text
    return (
        len(before.split()) <= 2
        and len(here) <= 40
        and re.fullmatch(rf"{_NAME}(?:\s+{_NAME}){{0,3}}", here) is not None
    )


def _label(text: str, table: _Table, *, at_head: bool, at_tail: bool) -> str | None:
    if at_head or at_tail:
        label = _head_label(text, table)
        if label is not None:
            # Who wrote it, said at the end, is a credit.
            return "credit" if label == "byline" and not at_head else label
    line = text.lstrip("*•·→›»>[(_#-–— \t")
    if len(text) > table.longest:
        return None
    if not (table.any_entry if at_head or at_tail else table.any_inside).match(line):
        return None
    for entry in table.entries:
        allowed = len(text) <= entry.longest and (at_head or at_tail or not entry.edge)
        if allowed and re.match(entry.pattern, line, re.IGNORECASE):
            return entry.label
    return None


def _head_label(text: str, table: _Table) -> str | None:
    if len(text) > _LONGEST_HEAD_LINE:
        return None
    if _is_date(text, table):
        return "date"
    match = table.by.match(text)
    if match and (match["name"] is None or _looks_like_names(match["name"])):
        return "byline"
    if table.role.match(text):
        return "byline"
    if table.section.match(text):
        return "section"
    # The dash that leads over to the text, or a place in capitals, tells a dateline from a table's head.
    if re.fullmatch(
        r"(?:[^\W\d_][\w .,/-]{1,40}\([\w&/. -]{2,20}\)\s*[-–—:]|[^\W\da-zß-ÿ]{3,40}\s\([\w&/. -]{2,20}\))",
        text,
    ):
        return "dateline"
    return None


def _is_date(text: str, table: _Table) -> bool:
    if not table.date.match(text):
        return False
    numbers = re.findall(r"\d+", text)
    if not numbers:  # "Published on", with the date itself on the next line
        return (
            len(text.split()) <= 3 and len(text) > 3 and not table.month.fullmatch(text) and text[0].isupper()
        )
    return bool(table.month.search(text)) or len(numbers) >= 3


def _looks_like_names(name: str) -> bool:
    # Every longer word of a byline is capitalised, but for "and", "in" and their like.
    return all(word[:1].isupper() or len(word) <= 3 for word in re.split(r"[\s,&|]+", name) if word)
