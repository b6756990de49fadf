"""Which files of two folders belong together.

Two files are a pair when their relative paths are the same once language tags are taken out: tags stand as a
folder (``en/a.md``) or before the extension (``a.en.md``). The same folder may hold both sides.
"""

from __future__ import annotations

import glob
import os
import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from mtcheck import patterns
from mtcheck.errors import InputError, UsageError
from mtcheck.readers import EXTENSIONS
from mtcheck.types import Failure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

# ISO 639-1 codes, so that "a.min.html" or "v1.txt" is not read as a language.
_LANGUAGES = frozenset(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de
    dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id
    ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu
    lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu
    rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr
    ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """.split()
)
_TAG = re.compile(r"([A-Za-z]{2})(?:[-_](?:[A-Za-z]{2}|[A-Za-z]{4}|[0-9]{3})){0,2}")
ARTICLE_SUFFIXES = frozenset(EXTENSIONS)


@dataclass(frozen=True, slots=True)
class FilePair:
    """A source file and the target file that goes with it; ``name`` is what the two paths share.

    ``target`` is None for a file that holds both sides. ``from_`` and ``to`` are the languages where they
    were given for this pair. ``stale_since`` names the version since which the source has changed and the
    target has not.
    """

    name: str
    source: Path
    target: Path | None
    stale_since: str | None = None
    from_: str | None = None
    to: str | None = None


@dataclass(frozen=True, slots=True)
class Pairing:
    """The pairs in the order of their names, and the files whose other half is missing."""

    pairs: tuple[FilePair, ...]
    halves: tuple[Failure, ...]


def is_pattern(path: str) -> bool:
    """Whether a path that does not exist as it stands holds a glob pattern."""
    try:
        return glob.has_magic(path) and not Path(path).exists()
    except OSError:  # too long for a name, or in a folder that may not be looked into
        return False


def pair(
    source: str, target: str, *, source_language: str | None = None, target_language: str | None = None
) -> Pairing:
    """The article pairs of two folders, or of two glob patterns.

    A file whose tag names another language than the one asked for is left aside, unless the other side has
    a file of the same name, tag included ("it" may be a subject as well as a language). Raises UsageError
    when a file could belong to two pairs and InputError when nothing is found on either side.
    """
    root_source, files_source = _files(source)
    root_target, files_target = _files(target)
    if {path.resolve() for path in files_source} & {path.resolve() for path in files_target} and not (
        source_language and target_language
    ):
        raise UsageError(
            f"{source}: holds both source and target files; name the languages with --from and --to"
        )
    left = _by_name(root_source, files_source, source_language, target_language)
    right = _by_name(root_target, files_target, target_language, source_language)
    for one, other in ((left, right), (right, left)):
        for name, path in one.foreign.items():
            partner = other.named.get(name) or other.foreign.get(name)
            if partner is not None and partner.resolve() != path.resolve():
                one.named.setdefault(name, path)
    if not left.named and not right.named:
        raise InputError(
            f"{source}: no article found here or in {target}; articles end in "
            f"{', '.join(sorted(ARTICLE_SUFFIXES))}"
        )
    pairs, halves = [], []
    for name in sorted(left.named.keys() & right.named.keys()):
        if left.named[name].resolve() == right.named[name].resolve():
            message = "has no language tag to tell source from target; name it like a.en.md"
            halves.append(Failure(str(left.named[name]), message))
        else:
            pairs.append(FilePair(name, left.named[name], right.named[name]))
    for side, opposite, place in ((left, right, target), (right, left, source)):
        halves += [
            Failure(str(path), f"has no counterpart in {place}: no file there goes by the name {name}")
            for name, path in side.named.items()
            if name not in opposite.named
        ]
    return Pairing(tuple(pairs), tuple(sorted(halves, key=lambda half: half.path)))


def by_pattern(
    root: Path, source: str, target: str | None, *, from_: str | None = None, to: str | None = None
) -> Pairing:
    """The pairs of a pattern for sources below ``root`` and a template for the targets' paths.

    Without ``target`` the sources are files that hold both sides. What ``target`` may hold is said at
    ``config.PairPattern``. Raises InputError where no source is found.
    """
    fixed = patterns.fixed_part(source.removeprefix("./")) if "/" in source else ""
    wanted = patterns.compiled(source)
    pairs: list[FilePair] = []
    halves: list[Failure] = []
    start = root / fixed
    found = sorted(_walk(start)) if start.is_dir() else []
    for path in found:
        relative = path.relative_to(root).as_posix()
        if not wanted.fits(relative) or any(part.startswith(".") for part in path.relative_to(root).parts):
            continue
        # As it is named from the working folder, which is what reports and messages are read in.
        place = _shown(path)
        if target is None:
            pairs.append(FilePair(relative, place, None, None, from_, to))
            continue
        other = _shown(root / target.format(**_parts(relative[len(fixed) :])))
        if other.resolve() == place.resolve():
            halves.append(Failure(str(place), f"the target {target!r} leads back to the source itself"))
        elif other.is_file():
            pairs.append(FilePair(relative, place, other, None, from_, to))
        else:
            halves.append(Failure(str(place), f"has no counterpart: there is no file {other}"))
    if not pairs and not halves:
        raise InputError(f"{root / source}: no file fits this pattern of sources")
    return Pairing(tuple(pairs), tuple(halves))


def _parts(path: str) -> dict[str, str]:
    """The parts of a source's path that a target's may be made of."""
    place = PurePosixPath(path)
    folder = place.parent.as_posix()
    within = "" if folder == "." else f"{folder}/"
    return {
        "path": path,
        "dir": folder,
        "name": place.name,
        "stem": within + place.stem,
        "base": within + place.name.partition(".")[0],
        "ext": place.suffix,
    }


def _shown(path: Path) -> Path:
    try:
        return path.resolve().relative_to(Path.cwd().resolve())
    except (ValueError, OSError):
        return path


def joined(pairings: Iterable[Pairing]) -> Pairing:
    """The pairs of several, each pair once, in their order."""
    pairs: dict[tuple[Path, Path | None], FilePair] = {}
    halves: dict[str, Failure] = {}
    for pairing in pairings:
        for item in pairing.pairs:
            key = (item.source.resolve(), None if item.target is None else item.target.resolve())
            pairs.setdefault(key, item)
        for half in pairing.halves:
            halves.setdefault(half.path, half)
    return Pairing(tuple(pairs.values()), tuple(halves.values()))


def listed(text: str, name: str) -> tuple[list[FilePair], list[Path]]:
    """The pairs in a list of files, and the files that stand alone in it.

    A line holds a source and a target with a tab between them, or one file. ``name`` is what messages call
    the list. Raises InputError for a line of more files, and for a list without any.
    """
    pairs: list[FilePair] = []
    alone: list[Path] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        if "\0" in line:
            raise InputError(f"{name}:{number}: holds a NUL character; end the lines with a line feed")
        files = line.split("\t")
        if len(files) > 2 or not all(file.strip() for file in files):
            raise InputError(f"{name}:{number}: expected a source, a tab and a target, or one file")
        if len(files) == 2:
            pairs.append(FilePair(files[0], Path(files[0]), Path(files[1])))
        else:
            alone.append(Path(files[0]))
    if not pairs and not alone:
        raise InputError(f"{name}: names no file; there is nothing to check")
    return pairs, alone


def _files(place: str) -> tuple[Path, list[Path]]:
    """The articles of a folder or pattern, and the folder that their names are counted from."""
    if is_pattern(place):
        fixed = re.split(r"[*?\[]", place, maxsplit=1)[0]
        root = Path(fixed) if fixed.endswith("/") else Path(fixed).parent
        found = [Path(name) for name in glob.glob(place, recursive=True)]
    else:
        root = Path(place)
        found = list(_walk(root))
    return root, sorted(
        path
        for path in found
        if path.suffix.lower() in ARTICLE_SUFFIXES
        and path.is_file()
        and not any(part.startswith(".") for part in path.relative_to(root).parts)
    )


def _walk(root: Path) -> Iterator[Path]:
    """Every file below a folder, links followed; InputError where one cannot be read.

    ``Path.rglob`` passes over what it may not read, which here would be an article nobody checked.
    """

    def refuse(err: OSError) -> None:
        raise InputError(f"{err.filename}: the folder cannot be read ({err.strerror})") from err

    seen: set[Path] = set()
    for folder, below, names in os.walk(root, onerror=refuse, followlinks=True):
        real = Path(folder).resolve()
        if real in seen:  # a link back up
            below.clear()
            continue
        seen.add(real)
        yield from (Path(folder, name) for name in names)


@dataclass(frozen=True, slots=True)
class _Side:
    """One side's files by the name they share with their counterparts; ``foreign`` by their whole path."""

    named: dict[str, Path]
    foreign: dict[str, Path]


def _by_name(root: Path, files: list[Path], wanted: str | None, other: str | None) -> _Side:
    side = _Side({}, {})
    for path in files:
        relative = path.relative_to(root)
        tags = _tags(relative)
        own, others = _agreeing(tags, wanted), _agreeing(tags, other)
        if others and (not own or own[-1] < others[-1]):
            continue  # the last tag says most about the file
        if tags and wanted and not own:
            side.foreign[relative.as_posix()] = path
            continue
        name = _without(relative, own or tags)
        if name in side.named:
            raise UsageError(
                f"{path}: goes by the same name as {side.named[name]} ({name}); "
                "name the languages with --from and --to"
            )
        side.named[name] = path
    return side


def _tags(path: Path) -> dict[int, str]:
    """The language tags in a path by their place in it: folders, and what stands before the extension."""
    tags = {index: part for index, part in enumerate(path.parts[:-1]) if _is_tag(part)}
    stem = path.name.split(".")
    if len(stem) > 2 and _is_tag(stem[-2]):
        tags[len(path.parts) - 1] = stem[-2]
    return tags


def _without(path: Path, tags: Iterable[int]) -> str:
    """The path with the tags at these places taken out."""
    places = set(tags)
    parts = [part for index, part in enumerate(path.parts[:-1]) if index not in places]
    stem = path.name.split(".")
    if len(path.parts) - 1 in places:
        del stem[-2]
    return PurePosixPath(*parts, ".".join(stem)).as_posix()


def _agreeing(tags: Mapping[int, str], language: str | None) -> list[int]:
    """The places of the tags that agree with the language, in order."""
    return [index for index, tag in sorted(tags.items()) if language and _agree(tag, language)]


def _agree(tag: str, language: str) -> bool:
    """Whether one of the two is the other, or says more about it: ``de`` agrees with ``de-CH``."""
    return all(left == right for left, right in zip(_subtags(tag), _subtags(language), strict=False))


def _subtags(tag: str) -> list[str]:
    return tag.replace("_", "-").lower().split("-")


def is_language_tag(part: str) -> bool:
    """Whether a part of a path says a language, as far as pairs are found by it."""
    return _is_tag(part)


def _is_tag(part: str) -> bool:
    found = _TAG.fullmatch(part)
    return found is not None and found[1].lower() in _LANGUAGES
