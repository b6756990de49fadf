"""``mtcheck judge``: a saved result judged again, without a model."""

from __future__ import annotations

from typing import Annotated

import typer

from mtcheck.cli import options
from mtcheck.errors import InputError


def judge(
    result: Annotated[
        str, typer.Argument(metavar="RESULT", help="What check --format json:FILE saved, or -.")
    ],
    formats: options.Formats = None,
    fail_on: options.FailOn = None,
    block_on: options.BlockOn = None,
    exit_zero: options.ExitZero = False,
    segment_score: options.SegmentScore = None,
    article_score: options.ArticleScore = None,
    min_level: options.MinLevel = None,
    baseline: options.BaselineFile = None,
    ignore_file: options.IgnoreFile = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    config: options.ConfigFile = None,
    isolated: options.Isolated = False,
    color: options.Colour = "auto",
) -> int:
    """Judge a saved result again with other budgets or severities; no model is loaded.

    Score budgets that are not given stay those of the result.
    """
    from dataclasses import replace

    from mtcheck.cli.output import coloured, emit, outputs, report_failures
    from mtcheck.cli.saved import read_result
    from mtcheck.gate import exit_status
    from mtcheck.pipeline import Checker, rejudge

    coloured(color)
    settings = options.configuration(
        config=config,
        isolated=isolated,
        select=select,
        ignore=ignore,
        segment_score=segment_score,
        article_score=article_score,
        fail_on=fail_on,
        block_on=block_on,
        min_level=min_level,
        baseline=baseline,
        ignore_file=ignore_file,
    )
    wanted = outputs(formats or [], inputs=[result])
    outcome = read_result(result)
    checker = Checker(settings)
    outcome = replace(
        outcome,
        reports=tuple(
            rejudge(
                report,
                settings.for_paths(report.source.path, report.target.path),
                baseline=checker.baseline,
                ignore=checker.ignore,
            )
            for report in outcome.reports
        ),
    )
    if not outcome.reports and not outcome.failures and not outcome.unchanged:
        raise InputError(f"{result}: holds no article; there is nothing to judge")
    emit(outcome, wanted, colour=color, min_level=settings.min_level)
    report_failures(outcome)
    return exit_status(
        (report.verdict for report in outcome.reports),
        failures=len(outcome.failures),
        unchanged=outcome.unchanged,
        exit_zero=exit_zero,
    )
