"""``mtcheck fix``: what can be corrected in one way only, corrected in a copy of the translation."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mtcheck.cli import options
from mtcheck.errors import InputError, OutputError, UsageError

if TYPE_CHECKING:
    from mtcheck.config import Config
    from mtcheck.fixing import Edit, Plan
    from mtcheck.pipeline import Checker
    from mtcheck.types import Document, Flag, Report, Segment


def fix(
    source: Annotated[str, typer.Argument(metavar="SOURCE", help="Source article, or a file of pairs.")],
    target: Annotated[
        str | None,
        typer.Argument(metavar="TARGET", help="Its translation; left out for a JSONL or TSV file of pairs."),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="Where the corrected text goes."),
    ] = None,
    in_place: Annotated[bool, typer.Option("--in-place", help="Rewrite the translation itself.")] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Print what would change as a unified diff; write nothing.")
    ] = False,
    min_confidence: Annotated[
        float,
        typer.Option(
            metavar="0-1", min=0.0, max=1.0, help="Apply only what is flagged with at least this confidence."
        ),
    ] = 0.8,
    from_: options.From = None,
    to: options.To = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    glossary: options.GlossaryFile = None,
    lexicon: options.Lexicon = None,
    embedder: options.EmbedderModel = None,
    encoding: options.Encoding = None,
    config: options.ConfigFile = None,
    isolated: options.Isolated = False,
    quiet: options.Quiet = False,
) -> int:
    """Correct what is flagged and can be corrected in one way only, in a copy of the translation.

    The corrected text goes to standard output, to --output, or over the translation with --in-place. Exit
    status: 0 no flag above minor is left, 1 there is one, 2 the texts could not be judged.
    """
    from mtcheck.cli.output import check_place, write, write_bytes, write_data
    from mtcheck.gate import exit_status

    if sum((output is not None, in_place, dry_run)) > 1:
        raise UsageError("--output, --in-place and --dry-run exclude each other; give one of them")
    settings = options.configuration(
        config=config,
        isolated=isolated,
        select=select,
        ignore=ignore,
        from_=from_,
        to=to,
        encoding=encoding,
        glossary=glossary,
        lexicon=lexicon,
        embedder=embedder,
        model="none",
        fail_on="major",
    )
    name = _checked(source, target)
    if in_place:
        if name == "-":
            raise UsageError("--in-place: standard input cannot be rewritten; name a file")
        if Path(name).exists():
            check_place(Path(name), ())
    if output is not None:
        if output.exists() and name != "-" and Path(name).exists() and output.samefile(name):
            raise OutputError(f"{output}: is the translation itself; give --in-place to rewrite it")
        check_place(output, [source])
    done = _fixed(source, target, settings, min_confidence)
    if dry_run:
        write(_diff(done.before, done.after, name))
    elif output is not None:
        write_bytes(output, done.data)
    elif not in_place:
        write_data(done.data)
    elif done.plan.edits:
        write_bytes(Path(name), done.data)
    if not quiet:
        _tell(done, name, planned=dry_run)
    return exit_status([done.report.verdict])


def _checked(source: str, target: str | None) -> str:
    """The name of the file that is corrected; UsageError where the two cannot be a pair of files."""
    from mtcheck.readers import EXTENSIONS

    for name in (source, target):
        if name is not None and name != "-" and _is_folder(name):
            raise UsageError(f"{name}: is a folder; fix takes one article and its translation at a time")
    if target is None and source != "-" and Path(source).suffix.lower() in EXTENSIONS:
        raise UsageError(f"{source}: the translation is missing; give its file as second argument")
    if source == target == "-":
        raise UsageError("only one of the two texts can come from standard input")
    return source if target is None else target


def _is_folder(name: str) -> bool:
    try:
        return Path(name).is_dir()
    except (OSError, ValueError):
        return False  # a name that no file system takes; reading it says what is wrong


@dataclass(frozen=True)
class _Fixed:
    """A corrected text, how it came about, and the report on it."""

    before: str
    after: str
    data: bytes
    plan: Plan
    report: Report


def _fixed(source: str, target: str | None, settings: Config, min_confidence: float) -> _Fixed:
    from mtcheck.fixing import Plan, Skipped, applied, plan
    from mtcheck.pipeline import Checker
    from mtcheck.readers import codec, read, read_bytes

    name = source if target is None else target
    original = read(source, encoding=settings.encoding) if target is not None else None
    data = read_bytes(name)
    checker = Checker(settings)
    before, report, segments = _check(checker, original, data, name)
    if report.settings.get("related") is False:
        raise InputError(f"{name}: does not look like a translation of {source}; nothing can be corrected")
    mark, encoding = codec(data, before.raw, name, encoding=settings.encoding)
    planned = plan(report.flags, before, segments, encoding=encoding, min_confidence=min_confidence)
    edits, skipped = planned.edits, planned.skipped
    while True:
        raw = applied(before.raw, edits)
        written = mark + raw.encode(encoding)
        if not edits:
            return _Fixed(before.raw, raw, data, Plan((), skipped), report)
        after = _check(checker, original, written, name)[1]
        spoilt = _spoilt(report.flags, after.flags, edits)
        if not spoilt:
            return _Fixed(before.raw, raw, written, Plan(edits, skipped), after)
        # A correction that raises something else is none.
        edits = tuple(edit for edit in edits if edit not in spoilt)
        skipped += tuple(Skipped(edit.flag, "something else would be flagged then") for edit in spoilt)


def _check(
    checker: Checker, source: Document | None, data: bytes, name: str
) -> tuple[Document, Report, tuple[Segment, ...]]:
    """The target as read, the report on it, and its segments."""
    from mtcheck.readers import read_data, read_pairs_data
    from mtcheck.split import split

    encoding = checker.config.encoding
    if source is None:
        pairs = read_pairs_data(data, name, encoding=encoding)
        return pairs.target, checker.check_pairs(pairs), pairs.segments()[1]
    document = read_data(data, name, encoding=encoding)
    report = checker.check_documents(source, document)
    return document, report, split(document, report.target.language)


def _spoilt(before: tuple[Flag, ...], after: tuple[Flag, ...], edits: tuple[Edit, ...]) -> list[Edit]:
    """The edits whose bead has a flag that it had not, on something else than what was mended."""
    known = Counter((flag.code, flag.message) for flag in before)
    mended = {mark for edit in edits for mark in edit.flag.source_marks}
    new = set()
    for flag in after:
        if known[flag.code, flag.message]:
            known[flag.code, flag.message] -= 1
        elif not mended.intersection(flag.source_marks):
            new.add(flag.bead)
    return [edit for edit in edits if edit.flag.bead in new]


def _diff(before: str, after: str, name: str) -> str:
    """A unified diff that ``patch`` takes; only a line feed ends a line, whatever stands before it."""
    import difflib
    import re

    old, new = (re.findall(r"[^\n]*\n|[^\n]+", text) for text in (before, after))
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
        for line in difflib.unified_diff(old, new, fromfile=name, tofile=name)
    )


def _tell(done: _Fixed, name: str, *, planned: bool) -> None:
    from mtcheck.reports.escaping import one_line

    count, left = len(done.plan.edits), done.report.flags
    verb = "would be corrected" if planned else "corrected"
    shown = "standard input" if name == "-" else name
    lines = [f"{shown}: {_count(count)} {verb}, {_count(len(left))} left"]
    reasons = {(item.flag.code, item.flag.message): item.reason for item in done.plan.skipped}
    for flag in left:
        reason = reasons.get((flag.code, flag.message))
        why = f" (not corrected: {reason})" if reason is not None else ""
        place = f"{flag.target_position.line}:{flag.target_position.column}: " if flag.target_position else ""
        lines.append(f"{shown}:{place}{flag.code} {flag.severity}: {flag.message}{why}")
    typer.echo("\n".join(one_line(line) for line in lines), err=True)


def _count(number: int) -> str:
    return "1 flag" if number == 1 else f"{number} flags"
