"""Which files have changed, by Git or by a unified diff, and which pairs that selects.

Either side selects its pair. A pair of which only the source has changed is stale: its translation still says
what the source used to say. With Git the old text is at hand, and a change of markup alone is none.
"""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from mtcheck.errors import InputError, UsageError
from mtcheck.pairing import Pairing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mtcheck.pairing import FilePair

_HUNK = re.compile(r"@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@")
_ESCAPE = re.compile(r"\\([0-7]{3}|.)")
_ESCAPES = {"n": b"\n", "t": b"\t", "r": b"\r", "a": b"\a", "b": b"\b", "f": b"\f", "v": b"\v"}
_PATIENCE = 120


@dataclass(frozen=True, slots=True)
class Changes:
    """The files that have changed since ``name``; ``base`` and ``root`` are the Git commit and its folder."""

    name: str
    files: frozenset[Path]
    base: str | None = None
    root: Path | None = None

    def has(self, path: Path) -> bool:
        """Whether a file is among them."""
        return path.resolve() in self.files

    def old(self, path: Path) -> bytes | None:
        """What the file held before; None where there was none or nobody knows."""
        if self.base is None or self.root is None:
            return None
        try:
            relative = path.resolve().relative_to(self.root).as_posix()
        except ValueError:
            return None
        done = _git(self.root, "cat-file", "blob", f"{self.base}:{relative}")
        return done.stdout if done.returncode == 0 else None


def since(ref: str, folder: Path | None = None) -> Changes:
    """What differs between the files as they are and a Git revision, new files included.

    Counted from where the current branch left that revision's, so that what others did there meanwhile is no
    change of this one. Raises UsageError where that is no revision, or there is no repository.
    """
    place = folder or Path.cwd()
    top = _git(place, "rev-parse", "--show-toplevel")
    if top.returncode != 0:
        raise UsageError(f"--since {ref}: {place} is in no Git repository; give the changes with --diff-file")
    root = Path(top.stdout.decode("utf-8", "surrogateescape").rstrip("\n"))
    found = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}")
    if found.returncode != 0:
        raise UsageError(
            f"--since {ref}: no such revision here; in CI, fetch it first (a shallow clone lacks it)"
        )
    commit = found.stdout.decode().strip()
    common = _git(root, "merge-base", commit, "HEAD")
    base = common.stdout.decode().strip() if common.returncode == 0 else commit
    names: list[bytes] = []
    for arguments in (
        ("diff", "--name-only", "--no-renames", "--no-ext-diff", "-z", base, "--"),
        ("ls-files", "--others", "--exclude-standard", "-z"),
    ):
        done = _git(root, *arguments)
        if done.returncode != 0:
            reason = (done.stderr.decode("utf-8", "replace").splitlines() or ["no reason given"])[0]
            raise InputError(f"--since {ref}: git {arguments[0]} failed: {reason}")
        names += [name for name in done.stdout.split(b"\0") if name]
    files = frozenset((root / name.decode("utf-8", "surrogateescape")).resolve() for name in names)
    return Changes(ref, files, base, root.resolve())


def _git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(  # noqa: S603  (no shell; revisions cannot be read as options)
            ["git", "-C", str(folder), *arguments],  # noqa: S607
            capture_output=True,
            check=False,
            stdin=subprocess.DEVNULL,
            timeout=_PATIENCE,
        )
    except FileNotFoundError as err:
        raise UsageError(
            "--since needs git, which is not installed; give the changes with --diff-file"
        ) from err
    except (OSError, subprocess.TimeoutExpired, ValueError) as err:
        raise InputError(f"git {arguments[0]} cannot be run ({err})") from err


def from_diff(path: str, folder: Path | None = None) -> Changes:
    """The files that a unified diff names, relative to ``folder``; InputError where it is none."""
    try:
        data = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
    except OSError as err:
        raise InputError(f"{path}: the diff cannot be read ({err.strerror})") from err
    root = folder or Path.cwd()
    text = data.decode("utf-8", "surrogateescape")
    names = _named(text)
    if not names and text.strip():
        raise InputError(f"{path}: not a unified diff: no line begins with '+++ '; make one with git diff")
    shown = "the diff" if path == "-" else Path(path).name
    return Changes(shown, frozenset((root / name).resolve() for name in names))


def _named(text: str) -> set[str]:
    """The paths of a diff, old and new; lines within a hunk are passed over whatever they look like."""
    names: set[str] = set()
    old = new = 0
    for line in text.splitlines():
        if old > 0 or new > 0:
            if line.startswith("\\"):
                continue
            old -= not line.startswith("+")
            new -= not line.startswith("-")
            continue
        hunk = _HUNK.match(line)
        if hunk is not None:
            old, new = (1 if size is None else int(size) for size in hunk.groups())
            continue
        for mark in ("+++ ", "--- ", "rename from ", "rename to ", "copy to "):
            if line.startswith(mark):
                name = _unquoted(line[len(mark) :].partition("\t")[0])
                if name != "/dev/null":
                    names.add(re.sub(r"^[abciow]/", "", name) if mark[0] in "+-" else name)
    return names


def _unquoted(name: str) -> str:
    if not (len(name) > 1 and name.startswith('"') and name.endswith('"')):
        return name
    out = b""
    at = 0
    inner = name[1:-1]
    for match in _ESCAPE.finditer(inner):
        out += inner[at : match.start()].encode("utf-8", "surrogateescape")
        code = match[1]
        out += bytes([int(code, 8) & 255]) if len(code) == 3 else _ESCAPES.get(code, code.encode())
        at = match.end()
    return (out + inner[at:].encode("utf-8", "surrogateescape")).decode("utf-8", "surrogateescape")


def select(pairing: Pairing, changes: Changes, *, encoding: str | None = None) -> tuple[Pairing, int]:
    """The pairs of which either side has changed, and how many have not; stale ones are marked so.

    A file without its other half counts only where it has changed itself.
    """
    kept: list[FilePair] = []
    for pair in pairing.pairs:
        source = changes.has(pair.source)
        target = pair.target is not None and changes.has(pair.target)
        if (
            source
            and not target
            and pair.target is not None
            and _reads_otherwise(pair.source, changes, encoding)
        ):
            kept.append(replace(pair, stale_since=changes.name))
        elif source or target:
            kept.append(pair)
    halves = tuple(half for half in pairing.halves if changes.has(Path(half.path)))
    return Pairing(tuple(kept), halves), len(pairing.pairs) - len(kept)


def _reads_otherwise(path: Path, changes: Changes, encoding: str | None) -> bool:
    """Whether the prose of a changed file has changed, as far as that can be told."""
    from mtcheck.readers import read, read_data

    old = changes.old(path)
    if old is None:
        return True
    try:
        before = read_data(old, str(path), encoding=encoding)
        after = read(path, encoding=encoding)
    except (InputError, UsageError):
        return True
    return _words(before.text) != _words(after.text)


def _words(text: str) -> list[str]:
    return text.split()


def selecting(pairing: Pairing, files: Iterable[Path]) -> Pairing:
    """The pairs that one of the files belongs to, and those of the files that lack their other half."""
    wanted = {path.resolve() for path in files}
    return Pairing(
        tuple(
            pair
            for pair in pairing.pairs
            if pair.source.resolve() in wanted
            or (pair.target is not None and pair.target.resolve() in wanted)
        ),
        tuple(half for half in pairing.halves if Path(half.path).resolve() in wanted),
    )
