"""What a call names to be checked, as pairs of files: arguments, lists, patterns in the settings, changes."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mtcheck.errors import InputError, UsageError

if TYPE_CHECKING:
    from mtcheck.config import Config
    from mtcheck.pairing import Pairing
    from mtcheck.pipeline import Checker
    from mtcheck.types import Outcome, Report


@dataclass(frozen=True, slots=True)
class Asked:
    """The arguments that say what is to be checked."""

    source: str | None = None
    target: str | None = None
    files_from: str | None = None
    since: str | None = None
    diff_file: str | None = None

    @property
    def inputs(self) -> list[str]:
        """The files, folders and patterns that no report may be written over."""
        return [name for name in (self.source, self.target) if name is not None]


def outcome_of(asked: Asked, checker: Checker, *, quiet: bool) -> Outcome:
    """The outcome of what is asked for."""
    from mtcheck.cli import progress
    from mtcheck.types import Outcome

    config = checker.config
    if asked.since is not None and asked.diff_file is not None:
        raise UsageError("--since and --diff-file exclude each other; give one of them")
    if asked.files_from is not None and asked.source is not None:
        raise UsageError("--files-from lists what to check; leave out SOURCE and TARGET")
    changed = asked.since is not None or asked.diff_file is not None
    pairing = pairing_of(asked, config)
    if pairing is None and asked.source is not None:
        if changed:
            raise UsageError("--since and --diff-file choose among many pairs; give folders or patterns")
        with progress.scoring(quiet=quiet) as bar:
            checker.watch(bar)
            return Outcome((_one(asked.source, asked.target, checker),))
    if pairing is None:
        raise UsageError(
            "Missing argument 'SOURCE': name two files, two folders, --files-from, or [[tool.mtcheck.pairs]] "
            "in the settings"
        )
    unchanged = 0
    if changed:
        from mtcheck.changed import from_diff, select, since

        changes = since(asked.since) if asked.since is not None else from_diff(str(asked.diff_file))
        pairing, unchanged = select(pairing, changes, encoding=config.encoding)
    return checked(pairing, checker, unchanged=unchanged, quiet=quiet)


def pairing_of(asked: Asked, config: Config) -> Pairing | None:
    """The pairs that are asked for; None where it is one pair, or nothing at all."""
    if asked.files_from is not None:
        return _listed(asked.files_from, config)
    if asked.source is None:
        return configured(config) if config.pairs else None
    if asked.target is None:
        return None
    return _folders(asked.source, asked.target, config)


def configured(config: Config) -> Pairing:
    """The pairs that the patterns in the settings find."""
    from mtcheck.pairing import by_pattern, joined

    root = Path(config.root) if config.root is not None else Path.cwd()
    return joined(
        by_pattern(root, item.source, item.target, from_=item.from_, to=item.to) for item in config.pairs
    )


def _listed(path: str, config: Config) -> Pairing:
    from mtcheck.changed import selecting
    from mtcheck.pairing import FilePair, Pairing, joined, listed
    from mtcheck.readers import PAIR_EXTENSIONS

    try:
        data = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
        text = data.decode("utf-8-sig")
    except OSError as err:
        raise InputError(f"{path}: the list of files cannot be read ({err.strerror})") from err
    except UnicodeDecodeError as err:
        raise InputError(
            f"{path}: the list of files is not UTF-8 (byte {err.start}); save it as UTF-8"
        ) from err
    name = "standard input" if path == "-" else path
    pairs, alone = listed(text, name)
    whole = [item for item in alone if item.suffix.lower() in PAIR_EXTENSIONS]
    pairs += [FilePair(str(item), item, None) for item in whole]
    halves = [item for item in alone if item not in whole]
    found = [Pairing(tuple(pairs), ())]
    if halves:
        if not config.pairs:
            raise InputError(
                f"{name}: {halves[0]} stands alone, and no [[tool.mtcheck.pairs]] says what it goes with; "
                "write source, tab and target"
            )
        selected = selecting(configured(config), halves)
        known = {item.resolve() for pair in selected.pairs for item in (pair.source, pair.target) if item}
        known |= {Path(half.path).resolve() for half in selected.halves}
        lost = [item for item in halves if item.resolve() not in known]
        if lost:
            raise InputError(f"{name}: {lost[0]} belongs to no pair of [[tool.mtcheck.pairs]]")
        found.append(selected)
    return joined(found)


def _one(source: str, target: str | None, checker: Checker) -> Report:
    from mtcheck.readers import EXTENSIONS

    if target is None:
        if _is_folder(source):
            raise UsageError(
                f"{source}: the folder of the translations is missing; give it as second argument"
            )
        if source != "-" and Path(source).suffix.lower() in EXTENSIONS:
            raise UsageError(f"{source}: the translation is missing; give its file as second argument")
        return checker.check_aligned(source)
    if source == target == "-":
        raise UsageError("only one of the two texts can come from standard input")
    return checker.check(source, target)


def _folders(source: str, target: str, config: Config) -> Pairing | None:
    """The pairs of two folders or patterns; None for two files."""
    from mtcheck.pairing import pair

    many = [_is_folder(name) for name in (source, target)]
    if many[0] != many[1]:
        folder, file = (source, target) if many[0] else (target, source)
        if file != "-" and not Path(file).exists():
            raise InputError(f"{file}: no such file or folder; give two files or two folders")
        raise UsageError(f"{folder} is a folder and {file} is not; give two files or two folders")
    if not many[0]:
        return None
    return pair(source, target, source_language=config.from_, target_language=config.to)


def _is_folder(name: str) -> bool:
    from mtcheck.pairing import is_pattern

    try:
        return Path(name).is_dir() or is_pattern(name)
    except (OSError, ValueError):
        # A name that no file system takes; reading it says what is wrong.
        return False


def checked(pairing: Pairing, checker: Checker, *, unchanged: int = 0, quiet: bool = False) -> Outcome:
    """The outcome of the pairs, with a progress bar where someone watches."""
    from mtcheck.cli import progress
    from mtcheck.pipeline import check_pairs

    if not progress.wanted(quiet=quiet):
        return check_pairs(
            pairing.pairs, checker.config, halves=pairing.halves, unchanged=unchanged, checker=checker
        )
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("checking", total=len(pairing.pairs))
        return check_pairs(
            pairing.pairs,
            checker.config,
            halves=pairing.halves,
            unchanged=unchanged,
            checker=checker,
            progress=lambda count: bar.advance(task, count),
        )
