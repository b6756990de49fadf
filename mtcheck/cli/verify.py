"""``mtcheck verify``: at publishing time, whether a verdict is about what is to be published."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import Annotated

import typer

from mtcheck.cli import options
from mtcheck.errors import InputError


def verify(
    verdict: Annotated[str, typer.Argument(metavar="VERDICT", help="What check --format json:FILE saved.")],
    source: Annotated[str, typer.Argument(metavar="SOURCE", help="Source article, or a file of pairs.")],
    target: Annotated[
        str | None, typer.Argument(metavar="[TARGET]", help="Its translation; left out for a file of pairs.")
    ] = None,
    from_: options.From = None,
    to: options.To = None,
    model: options.Model = None,
    no_qe: options.NoModel = False,
    fail_on: options.FailOn = None,
    block_on: options.BlockOn = None,
    segment_score: options.SegmentScore = None,
    article_score: options.ArticleScore = None,
    baseline: options.BaselineFile = None,
    ignore_file: options.IgnoreFile = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    glossary: options.GlossaryFile = None,
    precision: options.Precision = None,
    config: options.ConfigFile = None,
    isolated: options.Isolated = False,
) -> int:
    """Verify that a verdict says publish, of exactly these texts and under these settings.

    Exit status: 0 it does, 1 it does not (other texts, other settings, or not to be published), 2 a file
    cannot be read. No model is loaded.
    """
    from mtcheck.cli.output import write
    from mtcheck.cli.saved import read_result
    from mtcheck.gate import exit_status
    from mtcheck.pipeline import Checker
    from mtcheck.readers import read_bytes
    from mtcheck.reports.escaping import one_line
    from mtcheck.types import Verdict
    from mtcheck.verification import differences, find

    settings = options.configuration(
        config=config,
        isolated=isolated,
        no_model=no_qe,
        select=select,
        ignore=ignore,
        from_=from_,
        to=to,
        model=model,
        precision=precision,
        glossary=glossary,
        segment_score=segment_score,
        article_score=article_score,
        fail_on=fail_on,
        block_on=block_on,
        baseline=baseline,
        ignore_file=ignore_file,
    )
    outcome = read_result(verdict)
    if not outcome.reports:
        raise InputError(f"{verdict}: holds no article; there is nothing to verify")
    files = (source, target if target is not None else source)
    hashes = [hashlib.sha256(read_bytes(name)).hexdigest() for name in files]
    report = find(outcome.reports, (hashes[0], hashes[1]))
    if report is None:
        reasons = [f"{verdict} is about other texts than {' and '.join(dict.fromkeys(files))}"]
        status = "no verdict"
    else:
        checker = Checker(settings)
        reasons = differences(report, settings.for_paths(*files), checker)
        status = report.verdict.status
        if not reasons and not report.verdict.passed:
            reasons = [reason.message for reason in report.verdict.reasons]
    lines = [
        f"{'✗' if reasons else '✓'} {status}: {' → '.join(dict.fromkeys(files))}",
        *(f"  {item}" for item in reasons),
    ]
    write("".join(f"{one_line(line)}\n" for line in lines))
    passed = Verdict("publish", True)
    held = passed if not reasons else replace(passed, status="block", passed=False)
    return exit_status([held])
