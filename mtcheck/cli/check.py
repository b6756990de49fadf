"""``mtcheck check``: from two files, or two folders of files, to a verdict."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mtcheck.cli import options
from mtcheck.errors import InputError, UsageError

if TYPE_CHECKING:
    from mtcheck.config import Config
    from mtcheck.types import Outcome, Report


def check(
    source: Annotated[
        str,
        typer.Argument(
            metavar="SOURCE", help="Source article, a folder or pattern of them, or a file of pairs."
        ),
    ],
    target: Annotated[
        str | None,
        typer.Argument(metavar="TARGET", help="Its translation; left out for a JSONL or TSV file of pairs."),
    ] = None,
    from_: options.From = None,
    to: options.To = None,
    model: options.Model = None,
    formats: options.Formats = None,
    fail_on: options.FailOn = None,
    block_on: options.BlockOn = None,
    exit_zero: options.ExitZero = False,
    segment_score: options.SegmentScore = None,
    article_score: options.ArticleScore = None,
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
    from mtcheck.cli.output import coloured, emit, outputs, report_failures
    from mtcheck.gate import exit_status

    coloured(color)
    settings = options.configuration(
        config=config,
        isolated=isolated,
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
    )
    inputs = [name for name in (source, target) if name is not None]
    wanted = outputs(formats or [], inputs=inputs)
    outcome = _outcome(source, target, settings, quiet=quiet)
    emit(outcome, wanted, colour=color)
    report_failures(outcome)
    return exit_status((report.verdict for report in outcome.reports), exit_zero=exit_zero)


def _outcome(source: str, target: str | None, settings: Config, *, quiet: bool) -> Outcome:
    from mtcheck.readers import EXTENSIONS
    from mtcheck.types import Outcome

    if target is None:
        if _is_folder(source):
            raise UsageError(
                f"{source}: the folder of the translations is missing; give it as second argument"
            )
        if source != "-" and Path(source).suffix.lower() in EXTENSIONS:
            raise UsageError(f"{source}: the translation is missing; give its file as second argument")
        return Outcome((_one(source, None, settings, quiet=quiet),))
    many = [_is_folder(name) for name in (source, target)]
    if many[0] != many[1]:
        folder, file = (source, target) if many[0] else (target, source)
        if file != "-" and not Path(file).exists():
            raise InputError(f"{file}: no such file or folder; give two files or two folders")
        raise UsageError(f"{folder} is a folder and {file} is not; give two files or two folders")
    if many[0]:
        return _folders(source, target, settings, quiet=quiet)
    if source == target == "-":
        raise UsageError("only one of the two texts can come from standard input")
    return Outcome((_one(source, target, settings, quiet=quiet),))


def _one(source: str, target: str | None, settings: Config, *, quiet: bool) -> Report:
    from mtcheck.cli import progress
    from mtcheck.pipeline import check as check_one

    with progress.scoring(quiet=quiet) as bar:
        return check_one(source, target, settings, progress=bar)


def _is_folder(name: str) -> bool:
    from mtcheck.pairing import is_pattern

    try:
        return Path(name).is_dir() or is_pattern(name)
    except (OSError, ValueError):
        # A name that no file system takes; reading it says what is wrong.
        return False


def _folders(source: str, target: str, settings: Config, *, quiet: bool) -> Outcome:
    from mtcheck.cli import progress
    from mtcheck.pairing import pair
    from mtcheck.pipeline import check_pairs

    pairing = pair(source, target, source_language=settings.from_, target_language=settings.to)
    if not progress.wanted(quiet=quiet):
        return check_pairs(pairing.pairs, settings, halves=pairing.halves)
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("checking", total=len(pairing.pairs))
        return check_pairs(
            pairing.pairs,
            settings,
            halves=pairing.halves,
            progress=lambda count: bar.advance(task, count),
        )
