"""The words that all stages share: documents, segments, beads, scores, flags, verdicts, reports.

Everything here is frozen and holds plain data. Offsets count Unicode characters (code points) and are
half-open; lines and columns count from 1. ``raw`` is a file's decoded text as it stands (line ends kept, byte
order mark dropped); ``text`` is its prose (markup dropped, entities decoded). Anchors lead from one to the
other, so that whatever is found in the prose can be shown in the file.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

Severity = Literal["minor", "major", "critical"]
Status = Literal["publish", "review", "block"]
BlockKind = Literal["paragraph", "heading", "list-item", "quote", "caption", "table-cell", "metadata"]
BeadKind = Literal["aligned", "omission", "addition", "boilerplate"]
WaiverKind = Literal["baseline", "comment", "ignore-file"]
SideName = Literal["source", "target"]

# Below this confidence a bead is in doubt, and with it whatever a comparison of its two texts shows.
DOUBTFUL = 0.5

SEVERITIES: tuple[Severity, ...] = ("minor", "major", "critical")


@lru_cache(maxsize=256)
def primary(tag: str) -> str:
    """The primary subtag of a BCP 47 tag, in lower case: ``de`` of ``de-CH``."""
    return tag.replace("_", "-").split("-", 1)[0].lower()


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The characters from ``start`` up to, not including, ``end``."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def shift(self, by: int) -> Span:
        """The same span counted from another origin."""
        return Span(self.start + by, self.end + by)

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a file: line and column from 1, the column in characters."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Anchor:
    """A run of prose and the run of the file it came from.

    Equal lengths mean character for character; otherwise (a decoded entity, folded white space) every
    character of the prose run stands for the whole run of the file.
    """

    text: Span
    raw: Span


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading or the like: a span of the prose that no segment crosses."""

    span: Span
    kind: BlockKind = "paragraph"


@dataclass(frozen=True)
class Document:
    """One side of a pair as read from its file.

    ``anchors`` is sorted and covers every character of ``text`` except separators that the reader put in;
    empty means that ``text`` is ``raw``. ``metadata`` holds front matter or head fields, which are not prose.
    ``sha256`` is that of the file's bytes.
    """

    path: str
    format: str
    raw: str = field(repr=False)
    text: str = field(repr=False)
    blocks: tuple[Block, ...] = field(repr=False)
    sha256: str
    anchors: tuple[Anchor, ...] = field(default=(), repr=False)
    metadata: Mapping[str, str] = field(default_factory=dict, repr=False)
    language: str | None = None

    @cached_property
    def _anchor_starts(self) -> list[int]:
        return [anchor.text.start for anchor in self.anchors]

    @cached_property
    def _line_starts(self) -> list[int]:
        # \r\n, \r and \n end a line, as editors and SARIF viewers count them; other Unicode breaks do not.
        starts, at, raw = [0], 0, self.raw
        while at < len(raw):
            newline, carriage = raw.find("\n", at), raw.find("\r", at)
            if newline < 0 and carriage < 0:
                break
            if carriage < 0 or 0 <= newline < carriage:
                at = newline + 1
            else:
                at = carriage + (2 if raw.startswith("\r\n", carriage) else 1)
            starts.append(at)
        return starts

    def _offset_to_raw(self, offset: int, *, end: bool) -> int:
        if not self.anchors:
            return offset
        index = bisect_right(self._anchor_starts, offset - 1 if end else offset) - 1
        if index < 0:
            return self.anchors[0].raw.start
        anchor = self.anchors[index]
        inside = min(offset - anchor.text.start, len(anchor.text))
        if len(anchor.text) == len(anchor.raw):
            return anchor.raw.start + inside
        return anchor.raw.end if end and inside else anchor.raw.start

    def to_raw(self, span: Span) -> Span:
        """The span of the file's text that a span of the prose came from."""
        start = self._offset_to_raw(span.start, end=False)
        return Span(start, max(start, self._offset_to_raw(span.end, end=True)) if len(span) else start)

    def position(self, offset: int) -> Position:
        """Line and column of an offset in the file's text."""
        line = bisect_right(self._line_starts, offset)
        return Position(line, offset - self._line_starts[line - 1] + 1)


@dataclass(frozen=True, slots=True)
class Segment:
    """A sentence, or a line that stands for one; ``text`` is ``document.text[span]``, trimmed."""

    index: int
    text: str
    span: Span
    block: int
    kind: BlockKind = "paragraph"


@dataclass(frozen=True, slots=True)
class Bead:
    """Source segments and the target segments that translate them (Brown et al. 1991).

    Indices into the two segment lists, ascending; either side may be empty. ``confidence`` is the estimated
    probability, 0 to 1, that the bead is right. ``label`` says what sort of boilerplate it is ("byline",
    "translation-notice", …); ``moved`` that its target stands elsewhere than the order of the source has it.
    """

    source: tuple[int, ...]
    target: tuple[int, ...]
    kind: BeadKind = "aligned"
    confidence: float = 1.0
    label: str | None = None
    moved: bool = False


@dataclass(frozen=True, slots=True)
class SegmentPair:
    """The texts of a bead, as scorers and rules get them; ``id`` is whatever names the pair to its caller."""

    id: str | int | float
    source: str
    target: str
    kind: BeadKind = "aligned"
    confidence: float = 1.0
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """Characters of one segment, for showing: ``span`` counts within the segment's text."""

    segment: int
    span: Span


@dataclass(frozen=True, slots=True)
class Annotation:
    """What a scorer says of one stretch of the target: an error span, a token's tag or its probability.

    ``span`` counts within the pair's target text; it is empty where something is missing. In a report that
    text is the bead's target segments with a space between, ``target`` holds the same characters as spans of
    the file's text, and ``target_marks`` within their segments.
    """

    span: Span
    label: str
    probability: float
    severity: Severity | None = None
    target: tuple[Span, ...] = ()
    target_marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Score:
    """A scorer's number for one pair, with the signature of the scorer that gave it.

    ``value`` is on the scorer's own scale (see its card). ``truncated`` says that the pair did not fit and
    was cut, ``pieces`` how many it was scored in. ``critical`` is the probability of an error that misleads,
    where the scorer gives one.
    """

    value: float
    signature: str
    annotations: tuple[Annotation, ...] = ()
    truncated: bool = False
    pieces: int = 1
    critical: float | None = None


@dataclass(frozen=True, slots=True)
class Waiver:
    """Why a flag does not count: it is in the baseline, or someone gave a reason to let it stand."""

    kind: WaiverKind
    reason: str


@dataclass(frozen=True, slots=True)
class Suppression:
    """A comment in a text that lets flags of some rules stand, with its reason.

    ``codes`` are rule codes or their beginnings, ``position`` where in the text of ``side`` the comment is.
    ``area`` is the stretch of that file that it speaks for, None for the whole article.
    """

    codes: tuple[str, ...]
    reason: str
    side: SideName
    position: Position
    area: Span | None = None


@dataclass(frozen=True, slots=True)
class Flag:
    """An unconfirmed issue that a rule raises on a pair of texts.

    A rule fills ``source`` and ``target`` with spans of the pair's two texts. In a report they are spans of
    the two files' texts (``Document.raw``), ``bead`` says where it was raised, ``source_marks`` and
    ``target_marks`` hold the same characters within their segments, and the positions tell where the flag
    begins (for an empty side, where the counterpart would stand) and where its first span ends, if it has
    one. ``suggestion`` replaces the text of the
    flag's one target span; None means that no single correction is certain. ``fingerprint`` names the flag
    from one run to the next, wherever in the article its segment stands; ``waiver`` says why it does not
    count.
    """

    code: str
    severity: Severity
    message: str
    source: tuple[Span, ...] = ()
    target: tuple[Span, ...] = ()
    suggestion: str | None = None
    confidence: float = 1.0
    bead: int | None = None
    source_marks: tuple[Mark, ...] = ()
    target_marks: tuple[Mark, ...] = ()
    source_position: Position | None = None
    target_position: Position | None = None
    source_end: Position | None = None
    target_end: Position | None = None
    fingerprint: str = ""
    waiver: Waiver | None = None


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a verdict is what it is: one sentence, the status it calls for and the rule codes behind it."""

    status: Status
    message: str
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the gate says: ``passed`` is what the exit status tells (0 passed, 1 not)."""

    status: Status
    passed: bool
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportSegment:
    """A segment as a report keeps it: its span and where it begins and ends are those in the file's text."""

    index: int
    text: str
    span: Span
    position: Position
    kind: BlockKind = "paragraph"
    block: int = 0
    end: Position | None = None


@dataclass(frozen=True, slots=True)
class ReportSide:
    """One text of a checked pair; ``detected`` tells whether its language was found rather than given."""

    path: str
    format: str
    language: str
    detected: bool
    sha256: str
    segments: tuple[ReportSegment, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class ArticleScore:
    """The article's score: the mean of its segments' scores weighted by source length in characters.

    ``value`` is None where no segment was scored. ``low`` and ``high`` are the ends of the scorer's scale,
    with ``low`` the worst.
    """

    value: float | None
    signature: str
    low: float
    high: float


@dataclass(frozen=True)
class Report:
    """Everything that was found about one article pair; the reports are pure functions of it.

    ``scores`` has one entry per bead, None where the bead was not scored. ``score`` is None where no model
    was asked. ``settings`` are the resolved settings of the run, ``versions`` those of mtcheck and of what
    the result depends on. ``waived`` are the flags that don't count, each with its waiver, and
    ``suppressions`` the comments in the texts that waive some.
    """

    source: ReportSide
    target: ReportSide
    beads: tuple[Bead, ...]
    scores: tuple[Score | None, ...]
    score: ArticleScore | None
    flags: tuple[Flag, ...]
    verdict: Verdict
    settings: Mapping[str, object] = field(default_factory=dict)
    versions: Mapping[str, str] = field(default_factory=dict)
    waived: tuple[Flag, ...] = ()
    suppressions: tuple[Suppression, ...] = ()


@dataclass(frozen=True, slots=True)
class Failure:
    """A pair that could not be judged: what it is called and why, in one line."""

    path: str
    message: str


@dataclass(frozen=True)
class Outcome:
    """What one call of ``check`` comes to: the reports in order, and what could not be judged.

    ``many`` tells that a set of pairs was asked for, even if it held just one; ``unchanged`` is how many of
    them were left out because neither side has changed.
    """

    reports: tuple[Report, ...]
    failures: tuple[Failure, ...] = ()
    many: bool = False
    unchanged: int = 0
