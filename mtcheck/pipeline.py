"""From two texts to a report: the one file that knows the order of the stages.

read -> split -> align -> score and flag -> judge. Scores and flags do not know of each other; the two meet
here, where a score below its budget becomes a flag.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from os import fspath
from pathlib import Path
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
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
    from os import PathLike

    from mtcheck.alignment import Lexicon, LexiconChoice, Recurring, SentenceEmbedder
    from mtcheck.baseline import Baseline
    from mtcheck.language import PairLanguages
    from mtcheck.pairing import FilePair
    from mtcheck.readers.aligned import AlignedDocuments, Unit
    from mtcheck.rules.glossary import Glossary
    from mtcheck.scorers import Scorer
    from mtcheck.scorers.progress import Progress
    from mtcheck.suppressions import IgnoreFile
    from mtcheck.types import Suppression

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
        self._glossaries: dict[str, Glossary] = {}
        self._baseline: Baseline | None = None
        self._ignore: IgnoreFile | None = None
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

    def watch(self, progress: Progress | None) -> None:
        """Tell ``progress`` of the pairs that are scored from now on."""
        self._progress = progress

    def use(self, scorer: Scorer) -> None:
        """Score with this scorer instead of the one that the configuration names."""
        self._scorer = scorer

    @property
    def glossary(self) -> Glossary | None:
        """The glossary, read on first use; None where the configuration names none."""
        return self._glossary(self.config)

    def _glossary(self, config: Config) -> Glossary | None:
        if config.glossary is None:
            return None
        if config.glossary not in self._glossaries:
            from mtcheck.rules.glossary import load

            self._glossaries[config.glossary] = load(config.glossary)
        return self._glossaries[config.glossary]

    @property
    def baseline(self) -> Baseline | None:
        """The baseline, read on first use; None where the configuration names none."""
        if self._baseline is None and self.config.baseline is not None:
            from mtcheck.baseline import load

            self._baseline = load(self.config.baseline)
        return self._baseline

    @property
    def ignore(self) -> IgnoreFile | None:
        """The ignore file, read on first use; None where the configuration names none."""
        if self._ignore is None and self.config.ignore_file is not None:
            from mtcheck.rules import CODES
            from mtcheck.suppressions import load

            self._ignore = load(self.config.ignore_file, CODES)
        return self._ignore

    def prepare(self) -> None:
        """Load what all articles need; raises ModelError and ConfigError, which concern them all."""
        _ = self.scorer, self.glossary, self.embedder, self.baseline, self.ignore
        for override in self.config.overrides:
            self._glossary(replace(self.config, glossary=override.values.get("glossary")))

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
            if pair.target is None:
                continue
            try:
                documents = [read(path, encoding=self.config.encoding) for path in (pair.source, pair.target)]
            except InputError:
                continue
            for side, document in zip(recurring, documents, strict=True):
                side.add([document.text[block.span.start : block.span.end] for block in document.blocks])
        self._recurring = recurring

    def check(
        self,
        source: str | PathLike[str],
        target: str | PathLike[str],
        *,
        stale_since: str | None = None,
        from_: str | None = None,
        to: str | None = None,
    ) -> Report:
        """The report on a source file and the file of its translation.

        ``from_`` and ``to`` are the languages where the configuration names none. ``stale_since`` names the
        version since which the source has changed and the translation has not.
        """
        from mtcheck.readers import read

        encoding = self.config.for_paths(fspath(source), fspath(target)).encoding
        return self.check_documents(
            read(source, encoding=encoding),
            read(target, encoding=encoding),
            stale_since=stale_since,
            from_=from_,
            to=to,
        )

    def check_aligned(self, path: str | PathLike[str]) -> Report:
        """The report on a file that holds segment pairs side by side (JSONL, TSV, CSV, XLIFF, TMX, PO)."""
        from mtcheck.readers import read_pairs

        config = self.config.for_paths(fspath(path))
        return self.check_pairs(
            read_pairs(
                path,
                encoding=config.encoding,
                columns=config.columns,
                from_=config.from_,
                to=config.to,
            )
        )

    def check_pairs(self, pairs: AlignedDocuments) -> Report:
        """The report on segment pairs that have been read."""
        from mtcheck.language import check_pair

        config = self.config.for_paths(pairs.source.path)
        # A translation file says what its languages are; of a table that anyone wrote it is only a hint.
        stated = bool(pairs.units)
        languages = check_pair(
            pairs.source,
            pairs.target,
            config.from_ or (pairs.source.language if stated else None),
            config.to or (pairs.target.language if stated else None),
        )
        source_segments, target_segments = pairs.segments()
        article = _Article(
            pairs.source,
            pairs.target,
            source_segments,
            target_segments,
            tuple(pairs.beads()),
            True,
            pairs.units,
        )
        return self._report(article, languages, config)

    def check_documents(
        self,
        source: Document,
        target: Document,
        *,
        stale_since: str | None = None,
        from_: str | None = None,
        to: str | None = None,
    ) -> Report:
        """The report on two documents.

        Raises LanguageError when the languages are unclear or cannot be right, ModelError when the model
        cannot be used.
        """
        from mtcheck.alignment import RELATED, WHOLE, relatedness, translated
        from mtcheck.language import check_pair
        from mtcheck.split import split

        config = self.config.for_paths(source.path, target.path)
        languages = check_pair(source, target, config.from_ or from_, config.to or to)
        source_segments = split(source, languages.source)
        target_segments = split(target, languages.target)
        for document, segments in ((source, source_segments), (target, target_segments)):
            if not segments:
                raise InputError(f"{document.path}: there is no text to check")
        beads = self.align(source_segments, target_segments, languages)
        related = relatedness(beads, source_segments, target_segments) >= RELATED
        share = translated(beads, source_segments, target_segments) if related else 1.0
        article = _Article(
            source,
            target,
            source_segments,
            target_segments,
            beads,
            related,
            translated=round(share, 4) if share < WHOLE else 1.0,
        )
        return self._report(article, languages, config, stale_since=stale_since)

    def _report(
        self,
        article: _Article,
        languages: PairLanguages,
        config: Config,
        *,
        stale_since: str | None = None,
    ) -> Report:
        from mtcheck.quantities import readable, supported
        from mtcheck.rules import CODES, documents, flag
        from mtcheck.suppressions import in_document

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
                glossary=self._glossary(config),
            )
            for index, flags in enumerate(raised):
                found += [article.locate(item, index) for item in flags]
        if stale_since is not None:
            found.append(documents.stale(stale_since))
        own = article.unit_flags(pairs)
        untranslated = {item.bead for item in own if item.code == "DOC004" and not item.target}
        found = [item for item in found if item.code != "SEG001" or item.bead not in untranslated] + own
        scorer = self.scorer
        settings = kept_settings(config)
        settings["article"] = config.relative(article.target.path)
        settings["article-source"] = config.relative(article.source.path)
        if scorer is not None:
            for kind, on_card in (("segment", scorer.segment_budget), ("article", scorer.article_budget)):
                asked = config.budget_for(kind, config.model)
                settings[f"{kind}-score"] = on_card if asked is None else asked
        suppressions = [
            *in_document(article.source, "source", CODES),
            *in_document(article.target, "target", CODES),
            *article.unit_suppressions(CODES),
        ]
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
                **({"translated": article.translated} if article.translated < 1 else {}),
                "unchecked": [language for language in both if not readable(language)],
                **({"digits_only": bare} if bare else {}),
            },
            versions={
                "mtcheck": __version__,
                **({"model": scorer.signature} if scorer else {}),
                **({"embedder": self._embedder[1]} if self._embedder else {}),
            },
            suppressions=tuple(suppressions),
        )
        return rejudge(report, config, baseline=self.baseline, ignore=self.ignore)

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
    units: tuple[Unit, ...] = ()
    translated: float = 1.0

    def unit_flags(self, pairs: Sequence[SegmentPair]) -> list[Flag]:
        """What the file of pairs itself says of its units: tags that were lost, states short of done."""
        from mtcheck.rules import documents

        found: list[Flag] = []
        for index, unit in self._units():
            pair = pairs[index]
            if pair.target:
                for flag in documents.tags_differ(pair, unit.source_tags, unit.target_tags):
                    found.append(self.locate(flag, index))
            state = unit.unfinished or (None if pair.target else "untranslated")
            if state is not None and pair.source:
                found.append(self.locate(documents.unfinished(pair, state), index))
        return found

    def unit_suppressions(self, codes: Collection[str]) -> list[Suppression]:
        """The suppressions in the units' notes, each for its own unit."""
        from mtcheck.suppressions import in_note

        # The rows of one unit share its notes, and stand beside each other in the file that both sides are.
        areas: dict[int, tuple[Span, Unit]] = {}
        for index, unit in self._units():
            if not unit.notes:
                continue
            bead = self.beads[index]
            own = self.source.to_raw(self.source_segments[bead.source[0]].span) if bead.source else None
            other = self.target.to_raw(self.target_segments[bead.target[0]].span) if bead.target else None
            spans = [span for span in (own, other) if span is not None]
            if id(unit.notes) in areas:
                spans.append(areas[id(unit.notes)][0])
            whole = Span(min(span.start for span in spans), max(span.end for span in spans))
            areas[id(unit.notes)] = (whole, unit)
        found: list[Suppression] = []
        for area, unit in areas.values():
            for note in unit.notes:
                made = in_note(
                    note, "target", self.target.position(area.start), area, codes, self.target.path
                )
                if made is not None:
                    found.append(made)
        return found

    def _units(self) -> Iterator[tuple[int, Unit]]:
        """The units by the beads that they are."""
        if not self.units:
            return
        for index, bead in enumerate(self.beads):
            if bead.source:
                yield index, self.units[self.source_segments[bead.source[0]].block]
            else:
                yield index, self.units[self.target_segments[bead.target[0]].block]

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
            source_end=self.source.position(source_spans[0].end) if source_spans else None,
            target_end=self.target.position(target_spans[0].end) if target_spans else None,
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
                document.position(span.end),
            )
        )
    return ReportSide(document.path, document.format, language, detected, document.sha256, tuple(placed))


# What the settings say of many articles; a report keeps what holds for its own.
_OF_MANY = frozenset(("overrides", "pairs", "baseline", "ignore-file", "min-level", "columns"))


def kept_settings(config: Config) -> dict[str, object]:
    """The settings as a report keeps them; a glossary by what it holds, since it may lie elsewhere later."""
    kept = {name: value for name, value in config.settings().items() if name not in _OF_MANY}
    if config.glossary is not None:
        from mtcheck.readers import read_bytes

        kept["glossary"] = Path(config.glossary).name
        kept["glossary-sha256"] = hashlib.sha256(read_bytes(config.glossary)).hexdigest()
    return kept


# Settings that judge flags which are there already.
_JUDGING = ("fail-on", "block-on", "budgets", "severity", "select", "ignore")


def rejudge(
    report: Report, config: Config, *, baseline: Baseline | None = None, ignore: IgnoreFile | None = None
) -> Report:
    """The report judged by ``config`` without a model: score budgets, severities, rules, verdict.

    Budgets that ``config`` does not set stay as they were in the report, and so do the flags that a baseline
    or an ignore file waived; ``baseline`` and ``ignore`` waive further ones. Rules that were left out when
    the report was made stay out.
    """
    from mtcheck import suppressions
    from mtcheck.baseline import fingerprinted, waive
    from mtcheck.rules import documents, quality

    settings = dict(report.settings)
    for kind in ("segment", "article"):
        asked = config.budget_for(kind, str(settings.get("model")))
        if asked is not None:
            settings[f"{kind}-score"] = asked
    chosen = config.settings()
    settings.update({name: chosen[name] for name in _JUDGING})
    article = str(settings.get("article", report.target.path))
    flags = [
        replace(item, waiver=None) if item.waiver is not None and item.waiver.kind == "comment" else item
        for item in (*report.flags, *report.waived)
        if not item.code.startswith("QEM") and item.code != "DOC002"
    ]
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
    kept.sort(key=_in_order)
    kept = fingerprinted(kept, report, article)
    kept, idle = suppressions.waive(kept, report, ignore, article)
    kept += fingerprinted(
        [
            documents.unused_suppression(item)
            for item in idle
            if config.keeps("DOC002") and _could_answer(item, config, report)
        ],
        report,
        article,
    )
    if baseline is not None:
        kept = [waive(item, baseline.fingerprints, baseline.path) for item in kept]
    kept.sort(key=_in_order)
    counting = [item for item in kept if item.waiver is None]
    related, share = settings.get("related") is not False, settings.get("translated", 1.0)
    verdict = judge(
        counting,
        fail_on=config.fail_on,
        block_on=config.block_on,
        budgets=config.budgets,
        related=related,
        translated=share if isinstance(share, (int, float)) and related else 1.0,
        unchecked=_listed(settings.get("unchecked")) if related else (),
        digits_only=_listed(settings.get("digits_only")) if related else (),
    )
    return replace(
        report,
        flags=tuple(counting),
        waived=tuple(item for item in kept if item.waiver is not None),
        settings=settings,
        verdict=verdict,
    )


def _in_order(flag: Flag) -> tuple[object, ...]:
    return (flag.bead is not None, flag.bead or 0, flag.target, flag.source, flag.code)


def _could_answer(suppression: Suppression, config: Config, report: Report) -> bool:
    """Whether a rule that the suppression names was run at all."""
    from mtcheck.rules import CODES

    return any(
        config.keeps(code) and (report.score is not None or not code.startswith("QEM")) and code != "DOC001"
        for code in CODES
        if any(code.startswith(prefix) for prefix in suppression.codes)
    )


def _listed(value: object) -> list[str]:
    return [str(item) for item in value] if isinstance(value, list) else []


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, (int, float)) else None


def check_pairs(
    pairs: Sequence[FilePair],
    config: Config,
    *,
    halves: Sequence[Failure] = (),
    unchanged: int = 0,
    checker: Checker | None = None,
    progress: Callable[[int], None] | None = None,
) -> Outcome:
    """The outcome for many file pairs with one model; a pair that cannot be judged does not stop the others.

    ``progress`` is called with 1 after each pair. Raises ModelError and ConfigError, which concern them all.
    """
    checker = checker or Checker(config)
    if pairs:
        checker.prepare()
    if len(pairs) > 1:
        checker.look_for_repetition(pairs)
    reports: list[Report] = []
    failures = list(halves)
    for pair in pairs:
        try:
            if pair.target is None:
                reports.append(checker.check_aligned(pair.source))
            else:
                reports.append(
                    checker.check(
                        pair.source,
                        pair.target,
                        stale_since=pair.stale_since,
                        from_=pair.from_,
                        to=pair.to,
                    )
                )
        except (InputError, ModelError) as err:
            failures.append(Failure(pair.name, str(err)))
        if progress is not None:
            progress(1)
    return Outcome(tuple(reports), tuple(failures), many=True, unchanged=unchanged)


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
