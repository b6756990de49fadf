"""Which files of two folders belong together.

Two files are a pair when their relative paths are the same once language tags are taken out: tags stand as a
folder (``en/a.md``) or before the extension (``a.en.md``). The same folder may hold both sides.
"""

from __future__ import annotations

import glob
import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from mtcheck.errors import InputError, UsageError
from mtcheck.types import Failure

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
_TAG = re.compile(r"([A-Za-z]{2})(?:[-_](?:[A-Za-z]{2}|[A-Za-z]{4}|[0-9]{3}))?")
ARTICLE_SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml"})


@dataclass(frozen=True, slots=True)
class FilePair:
    """A source file and the target file that goes with it; ``name`` is what the two paths share."""

    name: str
    source: Path
    target: Path


@dataclass(frozen=True, slots=True)
class Pairing:
    """The pairs in the order of their names, and the files whose other half is missing."""

    pairs: tuple[FilePair, ...]
    halves: tuple[Failure, ...]


def is_pattern(path: str) -> bool:
    """Whether a path that does not exist as it stands holds a glob pattern."""
    return glob.has_magic(path) and not Path(path).exists()


def pair(
    source: str, target: str, *, source_language: str | None = None, target_language: str | None = None
) -> Pairing:
    """The article pairs of two folders, or of two glob patterns.

    A file's language tag, where it has one, has to agree with the language asked for. Raises UsageError
    when a file could belong to two pairs and InputError when nothing is found on either side.
    """
    root_source, files_source = _files(source)
    root_target, files_target = _files(target)
    shared = bool(set(files_source) & set(files_target))
    if shared and not (source_language and target_language):
        raise UsageError(
            f"{source}: holds both source and target files; name the languages with --from and --to"
        )
    left = _by_name(root_source, files_source, source_language, target_language)
    right = _by_name(root_target, files_target, target_language, source_language)
    if not left and not right:
        raise InputError(
            f"{source}: no article found here or in {target}; articles end in "
            f"{', '.join(sorted(ARTICLE_SUFFIXES))}"
        )
    pairs = tuple(FilePair(name, left[name], right[name]) for name in sorted(left.keys() & right.keys()))
    halves = [
        Failure(str(left[name]), f"has no counterpart in {target} (looked for {name})")
        for name in left.keys() - right.keys()
    ] + [
        Failure(str(right[name]), f"has no counterpart in {source} (looked for {name})")
        for name in right.keys() - left.keys()
    ]
    return Pairing(pairs, tuple(sorted(halves, key=lambda half: half.path)))


def _files(place: str) -> tuple[Path, list[Path]]:
    if is_pattern(place):
        fixed = re.split(r"[*?\[]", place, maxsplit=1)[0]
        root = Path(fixed) if fixed.endswith("/") else Path(fixed).parent
        found = (Path(name) for name in glob.glob(place, recursive=True))
    else:
        root = Path(place)
        found = root.rglob("*")
    return root, sorted(
        path
        for path in found
        if path.suffix.lower() in ARTICLE_SUFFIXES
        and path.is_file()
        and not any(part.startswith(".") for part in path.relative_to(root).parts)
    )


def _by_name(root: Path, files: list[Path], wanted: str | None, other: str | None) -> dict[str, Path]:
    named: dict[str, Path] = {}
    for path in files:
        name, tags = _untagged(path.relative_to(root))
        if tags and (
            (wanted and not _agree(tags[-1], wanted)) or (not wanted and other and _agree(tags[-1], other))
        ):
            continue
        if name in named:
            raise UsageError(
                f"{path}: goes by the same name as {named[name]} ({name}); "
                "name the languages with --from and --to"
            )
        named[name] = path
    return named


def _agree(tag: str, language: str) -> bool:
    return tag.replace("_", "-").split("-")[0].lower() == language.replace("_", "-").split("-")[0].lower()


def _is_tag(part: str) -> bool:
    found = _TAG.fullmatch(part)
    return found is not None and found[1].lower() in _LANGUAGES


def _untagged(path: Path) -> tuple[str, list[str]]:
    """The path without its language tags, and the tags, folders first."""
    tags = [part for part in path.parts[:-1] if _is_tag(part)]
    parts = [part for part in path.parts[:-1] if not _is_tag(part)]
    stem, *rest = path.name.split(".")
    kept = [stem]
    for part in rest:
        if _is_tag(part):
            tags.append(part)
        else:
            kept.append(part)
    return PurePosixPath(*parts, ".".join(kept)).as_posix(), tags
