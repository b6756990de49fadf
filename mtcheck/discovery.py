"""How a tree is laid out: which files seem to be articles and translations."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from mtcheck.config import PairPattern
from mtcheck.pairing import is_language_tag
from mtcheck.readers import EXTENSIONS, PAIR_EXTENSIONS

_PASSED_OVER = frozenset(("node_modules", "vendor", "build", "dist", "public", "__pycache__"))
# Enough to see how a tree is laid out, however large it is.
MOST_FILES = 20_000


@dataclass(frozen=True, slots=True)
class Layout:
    """How a tree seems to be laid out: patterns of pairs with how many each finds, and files of pairs."""

    patterns: tuple[tuple[PairPattern, int], ...]
    files: int


def look(root: Path) -> Layout:
    """The layout of a tree: folders by language, files by language, and translation files."""
    files = _files(root)
    names = set(files)
    by_folder: Counter[tuple[str, str, str, str]] = Counter()
    by_file: Counter[tuple[str, str, str, str]] = Counter()
    single: Counter[str] = Counter()
    tags_in: dict[str, set[str]] = {}
    for name in files:
        place = PurePosixPath(name)
        suffix = place.suffix.lower()
        if suffix in PAIR_EXTENSIONS:
            single[suffix] += 1
            continue
        for index, part in enumerate(place.parts[:-1]):
            if is_language_tag(part):
                before = PurePosixPath(*place.parts[:index]).as_posix()
                tags_in.setdefault("" if before == "." else f"{before}/", set()).add(part)
    for name in files:
        place = PurePosixPath(name)
        suffix = place.suffix
        if suffix.lower() not in EXTENSIONS:
            continue
        for before, tags in tags_in.items():
            rest = name.removeprefix(before)
            own, _, path = rest.partition("/")
            if name.startswith(before) and own in tags and path:
                for other in tags - {own}:
                    if f"{before}{other}/{path}" in names:
                        by_folder[before, own, other, suffix] += 1
        stem = place.name.split(".")
        if len(stem) == 3 and is_language_tag(stem[1]):
            for other in _tags_beside(place, names):
                by_file[
                    PurePosixPath(place.parts[0]).as_posix() if len(place.parts) > 1 else "",
                    stem[1],
                    other,
                    suffix,
                ] += 1
    found: list[tuple[PairPattern, int]] = []
    for (before, own, other, suffix), count in sorted(by_folder.items()):
        if _is_source(own, other):
            found.append(
                (PairPattern(f"{before}{own}/**/*{suffix}", f"{before}{other}/{{path}}", own, other), count)
            )
    for (top, own, other, suffix), count in sorted(by_file.items()):
        if _is_source(own, other):
            inside = f"{top}/" if top else ""
            pattern = PairPattern(
                f"{inside}**/*.{own}{suffix}", f"{inside}{{base}}.{other}{{ext}}", own, other
            )
            found.append((pattern, count))
    for suffix in (".xlf", ".xliff", ".po"):
        if single[suffix]:
            found.append((PairPattern(f"**/*{suffix}"), single[suffix]))
    return Layout(tuple(sorted(found, key=lambda item: -item[1])), len(files))


def _is_source(own: str, other: str) -> bool:
    """Which of two languages is taken to be translated from: English where it is there, else the first."""
    english = [tag.lower().startswith("en") for tag in (own, other)]
    return english[0] if english[0] != english[1] else own < other


def _tags_beside(place: PurePosixPath, names: set[str]) -> list[str]:
    base, own, extension = place.name.split(".")
    folder = "" if place.parent.as_posix() == "." else f"{place.parent.as_posix()}/"
    start = f"{folder}{base}."
    return [tag for tag in _COMMON if tag != own and f"{start}{tag}.{extension}" in names]


_COMMON = tuple("en de fr es it pt nl sv pl cs ru tr ar hi zh ja ko".split())


def _files(root: Path) -> list[str]:
    found: list[str] = []
    wanted = {*EXTENSIONS, *PAIR_EXTENSIONS}
    for folder, below, names in os.walk(root):
        below[:] = sorted(name for name in below if not name.startswith(".") and name not in _PASSED_OVER)
        for name in sorted(names):
            if PurePosixPath(name).suffix.lower() in wanted:
                found.append(Path(folder, name).relative_to(root).as_posix())
        if len(found) > MOST_FILES:
            break
    return found


def settings(layout: Layout) -> str:
    """A commented settings file for the layout."""
    lines = [
        "# Settings of mtcheck. Every key and its default: mtcheck config",
        "",
        "# Languages, where they are not to be detected or told by the pairs below.",
        '# from = "en"',
        '# to = "de"',
        "",
        "# The least severity that fails the gate (review), and the least that blocks.",
        'fail-on = "major"',
        'block-on = "critical"',
        "",
        "# Budgets on the model's scale; left out, those of the model's card.",
        "# article-score = 0.6",
        "# segment-score = 0.3",
        "",
        "# Rules that are switched off, by code or the beginning of codes; all pages: mtcheck explain",
        '# ignore = ["NUM006"]',
        "",
        "# Flags that are known already (mtcheck baseline write), and flags let stand with a reason.",
        '# baseline = ".mtcheck-baseline.json"',
        '# ignore-file = ".mtcheck-ignore"',
        "",
        "# How many flags of a family an article may have before it needs a review.",
        "# [budgets]",
        "# NUM006 = 5",
        "",
    ]
    if layout.patterns:
        lines.append("# What mtcheck check looks at when it is called without files.")
        for pattern, count in layout.patterns:
            lines += [
                "",
                f"# {count} {'file' if pattern.target is None else 'pair'}{'' if count == 1 else 's'} found",
                "[[pairs]]",
            ]
            lines += [f"{name} = {_quoted(value)}" for name, value in pattern.settings().items() if value]
    else:
        lines += [
            "# No pairs of articles were found here. Say which files belong together:",
            "# [[pairs]]",
            '# source = "content/en/**/*.md"',
            '# target = "content/de/{path}"',
        ]
    lines += [
        "",
        "# Stricter where it matters.",
        "# [[overrides]]",
        '# match = "markets/**"',
        '# fail-on = "minor"',
        "",
    ]
    return "\n".join(lines)


def _quoted(value: object) -> str:
    text = str(value).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{text}"'
