"""``mtcheck baseline``: the flags that are there today, written down so that only new ones count."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from mtcheck.cli import options
from mtcheck.errors import UsageError

FILE = ".mtcheck-baseline.json"


def baseline(
    action: Annotated[str, typer.Argument(metavar="write", help="What to do.")],
    source: Annotated[
        str | None, typer.Argument(metavar="[SOURCE]", help="What to check, as with mtcheck check.")
    ] = None,
    target: Annotated[str | None, typer.Argument(metavar="[TARGET]", help="Its translation.")] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help=f"Where it goes: the setting baseline, or {FILE} if left out; - for standard output.",
        ),
    ] = None,
    result: Annotated[
        str | None,
        typer.Option(metavar="RESULT", help="Take the flags of a saved result; no model is loaded."),
    ] = None,
    files_from: options.FilesFrom = None,
    from_: options.From = None,
    to: options.To = None,
    model: options.Model = None,
    no_qe: options.NoModel = False,
    ignore_file: options.IgnoreFile = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    glossary: options.GlossaryFile = None,
    encoding: options.Encoding = None,
    config: options.ConfigFile = None,
    isolated: options.Isolated = False,
    quiet: options.Quiet = False,
) -> int:
    """Write a baseline: the flags that are there now, which --baseline then takes as known.

    Flags are kept by fingerprints without line numbers, so that they stay known when their text moves.
    Suppressed flags are not in it.
    """
    from mtcheck.baseline import write as rendered
    from mtcheck.cli.inputs import Asked, outcome_of
    from mtcheck.cli.output import check_place, remark, report_failures, write, write_file
    from mtcheck.cli.saved import read_result
    from mtcheck.gate import exit_status
    from mtcheck.pipeline import Checker

    if action != "write":
        raise UsageError(f"baseline: unknown action {action!r}; it can write")
    settings = options.configuration(
        config=config,
        isolated=isolated,
        no_model=no_qe,
        select=select,
        ignore=ignore,
        from_=from_,
        to=to,
        model=model,
        encoding=encoding,
        glossary=glossary,
        ignore_file=ignore_file,
    )
    place = output or Path(settings.baseline or FILE)
    if result is not None and (source is not None or files_from is not None):
        raise UsageError("--result takes the flags of a saved result; leave out what to check")
    asked = Asked(source, target, files_from)
    if str(place) != "-":
        check_place(place, [*asked.inputs, *([result] if result else [])])
    # What is known already stays in the new one, if it is still there.
    checker = Checker(replace(settings, baseline=None))
    outcome = read_result(result) if result is not None else outcome_of(asked, checker, quiet=quiet)
    report_failures(outcome)
    if outcome.failures or not outcome.reports:
        # Half a baseline would let the other half count as new.
        return exit_status((), failures=len(outcome.failures))
    text = rendered(outcome.reports)
    if str(place) == "-":
        write(text)
    else:
        write_file(place, text)
        count = text.count('"fingerprint"')
        if not quiet:
            remark("note", f"{place}: {count} flag{'' if count == 1 else 's'} known from now on")
    return exit_status((report.verdict for report in outcome.reports), exit_zero=True)
