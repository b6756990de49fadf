"""``mtcheck check``: from two files, or many pairs of files, to a verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from mtcheck.cli import options

if TYPE_CHECKING:
    from mtcheck.pipeline import Checker
    from mtcheck.types import Outcome


def check(
    source: Annotated[
        str | None,
        typer.Argument(
            metavar="[SOURCE]",
            help="Source article, a folder or pattern of them, or a file of pairs; left out, the pairs that "
            "the settings or --files-from name.",
        ),
    ] = None,
    target: Annotated[
        str | None,
        typer.Argument(
            metavar="[TARGET]",
            help="Its translation; left out for a file of pairs (JSONL, TSV, CSV, XLIFF, TMX, PO).",
        ),
    ] = None,
    from_: options.From = None,
    to: options.To = None,
    model: options.Model = None,
    no_qe: options.NoModel = False,
    formats: options.Formats = None,
    fail_on: options.FailOn = None,
    block_on: options.BlockOn = None,
    min_level: options.MinLevel = None,
    exit_zero: options.ExitZero = False,
    segment_score: options.SegmentScore = None,
    article_score: options.ArticleScore = None,
    files_from: options.FilesFrom = None,
    since: options.Since = None,
    diff_file: options.DiffFile = None,
    baseline: options.BaselineFile = None,
    ignore_file: options.IgnoreFile = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    glossary: options.GlossaryFile = None,
    lexicon: options.Lexicon = None,
    embedder: options.EmbedderModel = None,
    encoding: options.Encoding = None,
    device: options.Device = None,
    precision: options.Precision = None,
    cache: options.Cache = None,
    pieces: options.Pieces = None,
    config: options.ConfigFile = None,
    isolated: options.Isolated = False,
    color: options.Colour = "auto",
    quiet: options.Quiet = False,
) -> int:
    """Check an article against its translation: align, score, flag, judge, report.

    SOURCE and TARGET are two files, two folders, or two quoted patterns; files of folders are paired by
    relative path, language tags aside (a.en.md with a.de.md, en/a.md with de/a.md).
    """
    from mtcheck.cli.inputs import Asked, outcome_of
    from mtcheck.cli.output import coloured, emit, outputs, report_failures
    from mtcheck.gate import exit_status
    from mtcheck.pipeline import Checker

    coloured(color)
    settings = options.configuration(
        config=config,
        isolated=isolated,
        no_model=no_qe,
        select=select,
        ignore=ignore,
        from_=from_,
        to=to,
        model=model,
        device=device,
        precision=precision,
        cache=cache,
        pieces=pieces,
        encoding=encoding,
        glossary=glossary,
        lexicon=lexicon,
        embedder=embedder,
        segment_score=segment_score,
        article_score=article_score,
        fail_on=fail_on,
        block_on=block_on,
        min_level=min_level,
        baseline=baseline,
        ignore_file=ignore_file,
    )
    asked = Asked(source, target, files_from, since, diff_file)
    wanted = outputs(formats or [], inputs=asked.inputs)
    checker = Checker(settings)
    outcome = outcome_of(asked, checker, quiet=quiet)
    emit(outcome, wanted, colour=color, min_level=settings.min_level)
    report_failures(outcome)
    report_idle(outcome, checker)
    return exit_status(
        (report.verdict for report in outcome.reports),
        failures=len(outcome.failures),
        unchanged=outcome.unchanged,
        exit_zero=exit_zero,
    )


def report_idle(outcome: Outcome, checker: Checker) -> None:
    """Warnings on standard error for what waives nothing any more: ignore file and baseline."""
    from mtcheck.baseline import gone
    from mtcheck.cli.output import remark
    from mtcheck.suppressions import unused_entries

    if checker.ignore is not None and outcome.reports and not (outcome.failures or outcome.unchanged):
        # Of articles that were not looked at nobody knows.
        for entry in unused_entries(checker.ignore, outcome.reports):
            remark("warning", f"{checker.ignore.path}:{entry.line}: suppresses nothing; take the line out")
    if checker.baseline is not None:
        lost = gone(checker.baseline, outcome.reports)
        if lost:
            count = f"{len(lost)} known flag{'s are' if len(lost) > 1 else ' is'}"
            remark("note", f"{checker.baseline.path}: {count} gone; write the baseline again")
