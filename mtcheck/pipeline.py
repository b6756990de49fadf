"""From two texts to a report: the one file that knows the order of the stages.

read -> split -> align -> score and flag -> judge. Scores and flags do not know of each other; the two meet
here, where a score below its budget becomes a flag.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from mtcheck import __version__
from mtcheck.config import LEXICONS, Config
from mtcheck.errors import InputError, ModelError
from mtcheck.gate import judge
from mtcheck.types import (
    ArticleScore,
    Bead,
    Document,
    Failure,
    Flag,
    Mark,
    Outcome,
    Position,
    Report,
    ReportSegment,
    ReportSide,
    Score,
    Segment,
    SegmentPair,
    Span,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from os import PathLike

    from mtcheck.alignment import Lexicon, LexiconChoice, Recurring, SentenceEmbedder
    from mtcheck.language import PairLanguages
    from mtcheck.pairing import FilePair
    from mtcheck.readers.aligned import AlignedDocuments
    from mtcheck.rules.glossary import Glossary
    from mtcheck.scorers import Scorer
    from mtcheck.scorers.progress import Progress

NO_MODEL = "none"


class Checker:
    """Checks article pairs with one configuration, loading the model and the glossary once.

    ``config.model`` "none" leaves the scores out: flags and alignment only. ``progress`` is told of the
    pairs that are scored.
    """

    def __init__(self, config: Config | None = None, *, progress: Progress | None = None) -> None:
        self.config = config or Config()
        self._progress = progress
        self._scorer: Scorer | None = None
        self._glossary: Glossary | None = None
        self._embedder: tuple[SentenceEmbedder, str] | None = None
        self._lexicons: dict[tuple[str, str], Lexicon] = {}
        self._recurring: tuple[Recurring, Recurring] | None = None

    @property
    def scorer(self) -> Scorer | None:
        """The scorer, loaded on first use; None where the configuration asks for none."""
        if self._scorer is None and self.config.model != NO_MODEL:
            from mtcheck.scorers import load

            self._scorer = load(
                self.config.model,
                device=self.config.device,
                precision=self.config.precision,
                allowed_licences=self.config.allowed_licences or None,
                cache=self.config.cache,
                pieces=self.config.pieces,
            )
        return self._scorer

    def use(self, scorer: Scorer) -> None:
        """Score with this scorer instead of the one that the configuration names."""
        self._scorer = scorer

    @property
    def glossary(self) -> Glossary | None:
        """The glossary, read on first use; None where the configuration names none."""
        if self._glossary is None and self.config.glossary is not None:
            from mtcheck.rules.glossary import load

            self._glossary = load(self.config.glossary)
        return self._glossary

    @property
    def embedder(self) -> tuple[SentenceEmbedder, str] | None:
        """What embeds sentences for the alignment and its signature, loaded on first use; None where the
        configuration asks for none."""
        if self._embedder is None and self.config.embedder is not None:
            from mtcheck.scorers import load_embedder

            self._embedder = load_embedder(
                self.config.embedder,
                device=self.config.device,
                allowed_licences=self.config.allowed_licences or None,
            )
        return self._embedder

    def align(
        self, source: Sequence[Segment], target: Sequence[Segment], languages: PairLanguages
    ) -> tuple[Bead, ...]:
        """The beads of two segmented texts, with what the configuration says about lexicon and embedder."""
        from mtcheck.alignment import align

        embedder = self.embedder
        return align(
            source,
            target,
            source_language=languages.source,
            target_language=languages.target,
            lexicon=self._lexicon(languages),
            embedder=None if embedder is None else embedder[0],
            recurring=self._recurring,
        )

    def _lexicon(self, languages: PairLanguages) -> Lexicon | LexiconChoice:
        asked = self.config.lexicon
        if asked in LEXICONS:
            return cast("LexiconChoice", asked)
        from pathlib import Path

        from mtcheck.alignment import learn, read_pairs

        both = languages.source, languages.target
        if both not in self._lexicons:
            pairs = read_pairs(Path(asked), encoding=self.config.encoding or "utf-8-sig")
            self._lexicons[both] = learn(pairs, source_language=both[0], target_language=both[1])
        return self._lexicons[both]

    def look_for_repetition(self, pairs: Iterable[FilePair]) -> None:
        """Reads the files of a run once, so that lines which come again and again in its articles are known.

        A file that cannot be read is passed over here; checking it says why.
        """
        from mtcheck.alignment import Recurring
        from mtcheck.readers import read

        recurring = Recurring(), Recurring()
        for pair in pairs:
            try:
                documents = [read(path, encoding=self.config.encoding) for path in (pair.source, pair.target)]
            except InputError:
                continue
            for side, document in zip(recurring, documents, strict=True):
                side.add([document.text[block.span.start : block.span.end] for block in document.blocks])
        self._recurring = recurring

    def check(self, source: str | PathLike[str], target: str | PathLike[str]) -> Report:
        """The report on a source file and the file of its translation."""
        from mtcheck.readers import read

        encoding = self.config.encoding
        return self.check_documents(read(source, encoding=encoding), read(target, encoding=encoding))

    def check_aligned(self, path: str | PathLike[str]) -> Report:
        """The report on a file that holds segment pairs side by side (JSONL, TSV)."""
        from mtcheck.readers import read_pairs

        return self.check_pairs(read_pairs(path, encoding=self.config.encoding))

    def check_pairs(self, pairs: AlignedDocuments) -> Report:
        """The report on segment pairs that have been read."""
        from mtcheck.language import check_pair

        languages = check_pair(pairs.source, pairs.target, self.config.from_, self.config.to)
        source_segments, target_segments = pairs.segments()
        return self._report(
            _Article(
                pairs.source, pairs.target, source_segments, target_segments, tuple(pairs.beads()), True
            ),
            languages,
        )

    def check_documents(self, source: Document, target: Document) -> Report:
        """The report on two documents.

        Raises LanguageError when the languages are unclear or cannot be right, ModelError when the model
        cannot be used.
        """
        from mtcheck.alignment import RELATED, relatedness
        from mtcheck.language import check_pair
        from mtcheck.split import split

        languages = check_pair(source, target, self.config.from_, self.config.to)
        source_segments = split(source, languages.source)
        target_segments = split(target, languages.target)
        for document, segments in ((source, source_segments), (target, target_segments)):
            if not segments:
                raise InputError(f"{document.path}: there is no text to check")
        beads = self.align(source_segments, target_segments, languages)
        related = relatedness(beads, source_segments, target_segments) >= RELATED
        article = _Article(source, target, source_segments, target_segments, beads, related)
        return self._report(article, languages)

    def _report(self, article: _Article, languages: PairLanguages) -> Report:
        from mtcheck.quantities import readable, supported
        from mtcheck.rules import flag

        source_language, target_language = both = languages.source, languages.target

        bare = [language for language in both if readable(language) and not supported(language)]
        pairs = article.pairs()
        scores, score = self._scores(article, pairs, source_language, target_language)
        found: list[Flag] = []
        if article.related:
            raised = flag(
                pairs,
                source_language=source_language,
                target_language=target_language,
                glossary=self.glossary,
            )
            for index, flags in enumerate(raised):
                found += [article.locate(item, index) for item in flags]
        scorer = self.scorer
        settings = self.config.settings()
        if scorer is not None:
            settings["segment-score"] = _budget(self.config.segment_score, scorer.segment_budget)
            settings["article-score"] = _budget(self.config.article_score, scorer.article_budget)
        report = Report(
            source=_side(article.source, article.source_segments, source_language, languages.source_detected),
            target=_side(article.target, article.target_segments, target_language, languages.target_detected),
            beads=article.beads,
            scores=scores,
            score=score,
            flags=tuple(found),
            verdict=judge(()),
            settings={
                **settings,
                "related": article.related,
                "unchecked": [language for language in both if not readable(language)],
                **({"digits_only": bare} if bare else {}),
            },
            versions={
                "mtcheck": __version__,
                **({"model": scorer.signature} if scorer else {}),
                **({"embedder": self._embedder[1]} if self._embedder else {}),
            },
        )
        return rejudge(report, self.config)

    def _scores(
        self, article: _Article, pairs: Sequence[SegmentPair], source_language: str, target_language: str
    ) -> tuple[tuple[Score | None, ...], ArticleScore | None]:
        scorer = self.scorer
        scores: list[Score | None] = [None] * len(pairs)
        if scorer is None:
            return tuple(scores), None
        # A date line or a credit says nothing about the quality of the translation.
        scored = [
            index
            for index, pair in enumerate(pairs)
            if pair.kind == "aligned" and pair.label is None and pair.source and pair.target
        ]
        if not article.related:
            scored = []
        if self._progress is not None:
            self._progress.more(len(scored))
        values = scorer.score(
            [(pairs[index].source, pairs[index].target) for index in scored],
            source_language=source_language,
            target_language=target_language,
            progress=self._progress,
        )
        total = weight = 0.0
        for index, score in zip(scored, values, strict=True):
            scores[index] = article.place(score, index)
            total += score.value * len(pairs[index].source)
            weight += len(pairs[index].source)
        value = total / weight if weight else None
        return tuple(scores), ArticleScore(value, scorer.signature, scorer.low, scorer.high)


@dataclass(frozen=True)
class _Article:
    """The two segmented documents and their beads, and the way from a pair's texts back to the files."""

    source: Document
    target: Document
    source_segments: tuple[Segment, ...]
    target_segments: tuple[Segment, ...]
    beads: tuple[Bead, ...]
    related: bool

    def pairs(self) -> list[SegmentPair]:
        """The beads' texts, named by their place in the list."""
        return [
            SegmentPair(
                str(index),
                _joined(self.source_segments, bead.source),
                _joined(self.target_segments, bead.target),
                bead.kind,
                bead.confidence,
                bead.label,
            )
            for index, bead in enumerate(self.beads)
        ]

    def locate(self, flag: Flag, index: int) -> Flag:
        """The flag with its spans counted in the files instead of in the pair's texts."""
        bead = self.beads[index]
        source_marks, source_spans = _located(self.source, self.source_segments, bead.source, flag.source)
        target_marks, target_spans = _located(self.target, self.target_segments, bead.target, flag.target)
        return replace(
            flag,
            bead=index,
            source=source_spans,
            target=target_spans,
            source_marks=source_marks,
            target_marks=target_marks,
            source_position=self._position(index, source_spans, "source"),
            target_position=self._position(index, target_spans, "target"),
        )

    def place(self, score: Score, index: int) -> Score:
        """The score with its annotations placed in the target's file as well."""
        own = self.beads[index].target
        notes = []
        for note in score.annotations:
            marks, spans = _located(self.target, self.target_segments, own, (note.span,), gaps=True)
            notes.append(replace(note, target=spans, target_marks=marks))
        return replace(score, annotations=tuple(notes))

    def _position(self, index: int, spans: tuple[Span, ...], side: str) -> Position:
        document = self.source if side == "source" else self.target
        segments = self.source_segments if side == "source" else self.target_segments
        if spans:
            return document.position(spans[0].start)
        own = cast("tuple[int, ...]", getattr(self.beads[index], side))
        if own:
            return document.position(document.to_raw(segments[own[0]].span).start)
        # Nothing stands there: the end of what comes before is where it would.
        for bead in reversed(self.beads[:index]):
            before = cast("tuple[int, ...]", getattr(bead, side))
            if before:
                return document.position(document.to_raw(segments[before[-1]].span).end)
        return Position(1, 1)


def _joined(segments: Sequence[Segment], indices: Iterable[int]) -> str:
    return " ".join(segments[index].text for index in indices)


def _located(
    document: Document,
    segments: Sequence[Segment],
    indices: Iterable[int],
    spans: Iterable[Span],
    *,
    gaps: bool = False,
) -> tuple[tuple[Mark, ...], tuple[Span, ...]]:
    """Spans of joined texts as marks within segments and as spans of the file; empty ones where ``gaps``."""
    marks: list[Mark] = []
    raw: list[Span] = []
    places = list(indices)
    for span in spans:
        at = 0
        for index in places:
            segment = segments[index]
            inside = Span(max(span.start - at, 0), min(span.end - at, len(segment.text)))
            # A gap where two segments meet belongs to the first.
            gap = gaps and not marks and not len(span) and 0 <= span.start - at <= len(segment.text)
            if inside.start < inside.end or gap:
                marks.append(Mark(index, inside))
                raw.append(document.to_raw(inside.shift(segment.span.start)))
            at += len(segment.text) + 1
    return tuple(marks), tuple(raw)


def _side(document: Document, segments: Iterable[Segment], language: str, detected: bool) -> ReportSide:
    placed = []
    for segment in segments:
        span = document.to_raw(segment.span)
        placed.append(
            ReportSegment(
                segment.index,
                segment.text,
                span,
                document.position(span.start),
                segment.kind,
                segment.block,
            )
        )
    return ReportSide(document.path, document.format, language, detected, document.sha256, tuple(placed))


def _budget(asked: float | None, on_card: float | None) -> float | None:
    return on_card if asked is None else asked


def rejudge(report: Report, config: Config) -> Report:
    """The report judged by ``config`` without a model: score budgets, severities, rules, verdict.

    Budgets that ``config`` does not set stay as they were in the report. Rules that were left out when the
    report was made stay out.
    """
    from mtcheck.rules import quality

    settings = dict(report.settings)
    for key, asked in (("segment-score", config.segment_score), ("article-score", config.article_score)):
        if asked is not None:
            settings[key] = asked
    settings.update({"fail-on": config.fail_on, "block-on": config.block_on})
    flags = [item for item in report.flags if not item.code.startswith("QEM")]
    if report.score is not None:
        # A sentence left in the source language scores low because of that; one cause, one flag.
        explained = {item.bead for item in flags if item.code == "SEG003"}
        flags += quality.check(
            report,
            segment_budget=_number(settings.get("segment-score")),
            article_budget=_number(settings.get("article-score")),
            explained=explained,
        )
    kept = [
        replace(item, severity=config.severity.get(item.code, item.severity))
        for item in flags
        if config.keeps(item.code)
    ]
    kept.sort(key=lambda item: (item.bead is not None, item.bead or 0, item.target, item.source, item.code))
    related = settings.get("related") is not False
    verdict = judge(
        kept,
        fail_on=config.fail_on,
        block_on=config.block_on,
        related=related,
        unchecked=_listed(settings.get("unchecked")) if related else (),
        digits_only=_listed(settings.get("digits_only")) if related else (),
    )
    return replace(report, flags=tuple(kept), settings=settings, verdict=verdict)


def _listed(value: object) -> list[str]:
    return [str(item) for item in value] if isinstance(value, list) else []


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, (int, float)) else None


def check_pairs(
    pairs: Sequence[FilePair],
    config: Config,
    *,
    halves: Sequence[Failure] = (),
    progress: Callable[[int], None] | None = None,
) -> Outcome:
    """The outcome for many file pairs with one model; a pair that cannot be judged does not stop the others.

    ``progress`` is called with 1 after each pair. Raises ModelError and ConfigError, which concern them all.
    """
    checker = Checker(config)
    _ = checker.scorer, checker.glossary, checker.embedder
    if len(pairs) > 1:
        checker.look_for_repetition(pairs)
    reports: list[Report] = []
    failures = list(halves)
    for pair in pairs:
        try:
            reports.append(checker.check(pair.source, pair.target))
        except (InputError, ModelError) as err:
            failures.append(Failure(pair.name, str(err)))
        if progress is not None:
            progress(1)
    return Outcome(tuple(reports), tuple(failures), many=True)


def check(
    source: str | PathLike[str],
    target: str | PathLike[str] | None = None,
    config: Config | None = None,
    *,
    progress: Progress | None = None,
) -> Report:
    """The report on an article and its translation, or on one file of aligned segment pairs."""
    checker = Checker(config, progress=progress)
    return checker.check_aligned(source) if target is None else checker.check(source, target)
