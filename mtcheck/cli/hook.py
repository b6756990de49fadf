"""``mtcheck hook``: what a commit changes, checked without a model."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mtcheck.cli import options
from mtcheck.errors import UsageError


def hook(
    files: Annotated[
        list[str],
        typer.Argument(metavar="FILE...", help="Changed files; each selects the pair that it belongs to."),
    ],
    from_: options.From = None,
    to: options.To = None,
    fail_on: options.FailOn = None,
    block_on: options.BlockOn = None,
    min_level: options.MinLevel = None,
    exit_zero: options.ExitZero = False,
    baseline: options.BaselineFile = None,
    ignore_file: options.IgnoreFile = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    formats: options.Formats = None,
    config: options.ConfigFile = None,
    isolated: options.Isolated = False,
    color: options.Colour = "auto",
) -> int:
    """Flag the pairs that the files belong to, by [[tool.mtcheck.pairs]] of the settings; no model is loaded.

    Made for pre-commit. Files that belong to no pair are passed over.
    """
    from mtcheck.changed import selecting
    from mtcheck.cli.check import report_idle
    from mtcheck.cli.inputs import checked, configured
    from mtcheck.cli.output import coloured, emit, outputs, report_failures
    from mtcheck.gate import exit_status
    from mtcheck.pipeline import Checker

    coloured(color)
    settings = options.configuration(
        config=config,
        isolated=isolated,
        no_model=True,
        select=select,
        ignore=ignore,
        from_=from_,
        to=to,
        fail_on=fail_on,
        block_on=block_on,
        min_level=min_level,
        baseline=baseline,
        ignore_file=ignore_file,
    )
    if not settings.pairs:
        raise UsageError(
            "hook needs [[tool.mtcheck.pairs]] in the settings, to know which files belong together; "
            "mtcheck init writes a start"
        )
    wanted = outputs(formats or [])
    pairing = configured(settings)
    chosen = selecting(pairing, [Path(name) for name in files])
    checker = Checker(settings)
    unchanged = len(pairing.pairs) - len(chosen.pairs)
    outcome = checked(chosen, checker, unchanged=unchanged, quiet=True)
    if outcome.reports or outcome.failures:
        emit(outcome, wanted, colour=color, min_level=settings.min_level)
    report_failures(outcome)
    report_idle(outcome, checker)
    return exit_status(
        (report.verdict for report in outcome.reports),
        failures=len(outcome.failures),
        unchanged=unchanged,
        exit_zero=exit_zero,
    )
