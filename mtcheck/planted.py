"""How well the whole pipeline does on articles with planted errors: ``python -m mtcheck.planted corpora``.

A folder holds, for each article, the two texts (``NAME.en.txt``, ``NAME.de.txt``, or another article
format), the gold beads (``NAME.gold.jsonl``), planted errors (``NAME.errors.toml``) and legitimate variants
(``NAME.clean.toml``); corpora/README.md describes them. Every error is one change of the clean text and has
one gold flag. Nothing here knows how a flag is found: each variant is checked like any article.
"""

from __future__ import annotations

import json
import tomllib
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mtcheck.config import Config
from mtcheck.errors import FormatError, InputError
from mtcheck.pipeline import Checker
from mtcheck.types import Bead, Document, Flag, Report, Score, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from mtcheck.scorers import Scorer


@dataclass(frozen=True)
class Edit:
    """One replacement in one side of an article; ``find`` stands there once."""

    side: str
    find: str
    replace: str


@dataclass(frozen=True)
class Variant:
    """An edited article: with the flag that is due, or (``code`` None) one that must stay silent."""

    id: str
    edits: tuple[Edit, ...]
    code: str | None = None
    alternatives: frozenset[str] = frozenset()
    also: frozenset[str] = frozenset()
    source_mark: str = ""
    target_mark: str = ""
    source_context: str = ""
    target_context: str = ""


@dataclass(frozen=True)
class Article:
    """A clean pair with its gold beads and variants; ``name`` is its path within the folder."""

    name: str
    paths: Mapping[str, Path]
    languages: tuple[str, str]
    beads: tuple[tuple[tuple[str, ...], tuple[str, ...], str], ...]
    variants: tuple[Variant, ...]


@dataclass
class Measurement:
    """Counts over a folder; ``notes`` has one line for each thing that went wrong."""

    found: Counter[str] = field(default_factory=Counter)
    planted: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)
    clean_variants: int = 0
    alarmed_variants: int = 0
    gold_beads: int = 0
    made_beads: int = 0
    right_beads: int = 0
    notes: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        """Share of the planted errors that were flagged with the right code at the right place."""
        return sum(self.found.values()) / max(1, sum(self.planted.values()))

    @property
    def precision(self) -> float:
        """Share of the flags, on planted errors and legitimate variants, that were due."""
        right = sum(self.found.values())
        return right / max(1, right + sum(self.false.values()))

    @property
    def alignment_f1(self) -> float:
        """Strict F1 over beads, segmentation included: both stretches of a bead have to be right."""
        return 2 * self.right_beads / max(1, self.gold_beads + self.made_beads)


class _Remembering:
    """A scorer that scores a pair once: the variants of an article differ in one bead."""

    def __init__(self, scorer: Scorer) -> None:
        self._scorer = scorer
        self._scores: dict[tuple[str, str, str], Score] = {}

    def __getattr__(self, name: str) -> Any:
        return getattr(self._scorer, name)

    def score(
        self,
        pairs: Sequence[tuple[str, str]],
        *,
        source_language: str,
        target_language: str,
        progress: Callable[[int], None] | None = None,
    ) -> list[Score]:
        keys = [(source_language, *pair) for pair in pairs]
        new = [key for key in dict.fromkeys(keys) if key not in self._scores]
        if new:
            scores = self._scorer.score(
                [(source, target) for _, source, target in new],
                source_language=source_language,
                target_language=target_language,
            )
            self._scores.update(zip(new, scores, strict=True))
        return [self._scores[key] for key in keys]


def load(folder: Path) -> list[Article]:
    """The articles below a folder; FormatError names a file that is not as it should be."""
    articles = [_article(gold, folder) for gold in sorted(folder.rglob("*.gold.jsonl"))]
    if not articles:
        raise InputError(f"{folder}: holds no article with gold beads (NAME.gold.jsonl)")
    return articles


def _article(gold: Path, folder: Path) -> Article:
    name = gold.name.removesuffix(".gold.jsonl")
    source_language, _, target_language = gold.parent.name.partition("-")
    paths = {}
    for side, language in (("source", source_language), ("target", target_language)):
        found = sorted(path for path in gold.parent.glob(f"{name}.{language}.*"))
        if len(found) != 1:
            raise FormatError(f"{gold}: expected one file {name}.{language}.*, found {len(found)}")
        paths[side] = found[0]
    beads = []
    for line in gold.read_text(encoding="utf-8").splitlines():
        data = json.loads(line)
        beads.append((tuple(data["source"]), tuple(data["target"]), str(data["kind"])))
    variants = [
        _variant(item, path)
        for path in (gold.with_name(f"{name}.errors.toml"), gold.with_name(f"{name}.clean.toml"))
        if path.is_file()
        for items in tomllib.loads(path.read_text(encoding="utf-8")).values()
        for item in items
    ]
    return Article(
        gold.relative_to(folder).as_posix().removesuffix(".gold.jsonl"),
        paths,
        (source_language, target_language),
        tuple(beads),
        tuple(variants),
    )


def _variant(item: Mapping[str, Any], path: Path) -> Variant:
    edits = item.get("edits") or [item]
    side = item.get("side", "target")
    code = item.get("code")
    if code is None and path.name.endswith(".errors.toml"):
        raise FormatError(f"{path}: {item.get('id')}: the code is missing")
    return Variant(
        id=str(item["id"]),
        edits=tuple(Edit(edit.get("side", side), edit["find"], edit["replace"]) for edit in edits),
        code=code,
        alternatives=frozenset(item.get("alternatives", ())),
        also=frozenset(item.get("also", ())),
        source_mark=item.get("source_mark", ""),
        target_mark=item.get("target_mark", ""),
        source_context=item.get("source_context", ""),
        target_context=item.get("target_context", ""),
    )


def edited(article: Article, variant: Variant) -> dict[str, str]:
    """The texts of a variant by side; FormatError where an edit does not fit exactly once."""
    texts = {side: path.read_text(encoding="utf-8") for side, path in article.paths.items()}
    for edit in variant.edits:
        if texts[edit.side].count(edit.find) != 1:
            raise FormatError(f"{article.name} {variant.id}: {edit.find!r} does not stand there exactly once")
        texts[edit.side] = texts[edit.side].replace(edit.find, edit.replace)
    return texts


def measure(folder: Path, config: Config | None = None, *, only: Iterable[str] = ()) -> Measurement:
    """The counts over all articles of a folder, or over those whose names are in ``only``."""
    config = config or Config()
    glossary = folder / "glossary.csv"
    if config.glossary is None and glossary.is_file():
        config = replace(config, glossary=str(glossary))
    names = set(only)
    result = Measurement()
    checkers: dict[tuple[str, str], Checker] = {}
    for article in load(folder):
        if names and article.name not in names:
            continue
        if article.languages not in checkers:
            source, target = article.languages
            checker = Checker(replace(config, from_=source, to=target))
            if checker.scorer is not None:
                checker.use(_Remembering(checker.scorer))
            checkers[article.languages] = checker
        _measure(article, checkers[article.languages], result)
    return result


def _documents(article: Article, texts: Mapping[str, str]) -> tuple[Document, Document]:
    from mtcheck.readers import format_of, read_text

    source, target = (
        read_text(texts[side], path=str(article.paths[side]), format=format_of(str(article.paths[side])))
        for side in ("source", "target")
    )
    return source, target


def _measure(article: Article, checker: Checker, result: Measurement) -> None:
    texts = {side: path.read_text(encoding="utf-8") for side, path in article.paths.items()}
    documents = _documents(article, texts)
    clean = checker.check_documents(*documents)
    _beads(article, documents, clean, result)
    for flag in clean.flags:
        if flag.severity != "minor":
            result.false[flag.code] += 1
            result.notes.append(f"{article.name} clean: {flag.code} {flag.severity}: {flag.message}")
    baseline = Counter(_identity(flag, texts) for flag in clean.flags)
    for variant in article.variants:
        changed = edited(article, variant)
        report = checker.check_documents(*_documents(article, changed))
        new = _new(report.flags, changed, baseline)
        if variant.code is None:
            result.clean_variants += 1
            alarms = [flag for flag in new if flag.severity != "minor"]
            result.alarmed_variants += bool(alarms)
            _false(article, variant, alarms, result)
        else:
            _planted(article, variant, changed, new, result)


def _identity(flag: Flag, texts: Mapping[str, str]) -> tuple[str, str, str]:
    return (
        flag.code,
        "|".join(texts["source"][span.start : span.end] for span in flag.source),
        "|".join(texts["target"][span.start : span.end] for span in flag.target),
    )


def _new(flags: Iterable[Flag], texts: Mapping[str, str], baseline: Counter[Any]) -> list[Flag]:
    """The flags that the clean article does not have."""
    left = baseline.copy()
    new = []
    for flag in flags:
        identity = _identity(flag, texts)
        if left[identity]:
            left[identity] -= 1
        else:
            new.append(flag)
    return new


def _planted(
    article: Article, variant: Variant, texts: Mapping[str, str], flags: Sequence[Flag], result: Measurement
) -> None:
    code = variant.code or ""
    result.planted[code] += 1
    source = _mark(article, variant, texts["source"], variant.source_mark, variant.source_context)
    target = _mark(article, variant, texts["target"], variant.target_mark, variant.target_context)
    hit = next(
        (flag for flag in flags if flag.code in {code, *variant.alternatives} and _at(flag, source, target)),
        None,
    )
    if hit is not None:
        result.found[code] += 1
    else:
        raised = ", ".join(f"{flag.code} ({flag.message})" for flag in flags) or "nothing"
        result.notes.append(f"{article.name} {variant.id}: missed {code}; raised {raised}")
    if code == "QEM002":
        # An article scrambled throughout has sentences and figures out of place; what else is raised is due.
        return
    extra = [flag for flag in flags if flag is not hit and flag.code not in variant.also]
    _false(article, variant, extra, result)


def _false(article: Article, variant: Variant, flags: Iterable[Flag], result: Measurement) -> None:
    for flag in flags:
        result.false[flag.code] += 1
        due = f", due {variant.code}" if variant.code else " (legitimate)"
        result.notes.append(f"{article.name} {variant.id}{due}: {flag.code} {flag.severity}: {flag.message}")


def _mark(article: Article, variant: Variant, text: str, mark: str, context: str) -> Span | None:
    if not mark:
        return None
    base = text.find(context) if context else 0
    at = text.find(mark, base)
    if base < 0 or at < 0:
        raise FormatError(f"{article.name} {variant.id}: the mark {mark!r} does not stand in the text")
    return Span(at, at + len(mark))


def _at(flag: Flag, source: Span | None, target: Span | None) -> bool:
    """Whether a flag lies on the gold characters, of the target where there are any, else of the source."""
    if target is not None:
        return any(span.overlaps(target) for span in flag.target)
    if source is not None:
        return any(span.overlaps(source) for span in flag.source)
    return True


def _beads(
    article: Article, documents: tuple[Document, Document], report: Report, result: Measurement
) -> None:
    places = [_places(article, document, side) for side, document in enumerate(documents)]
    gold = set(zip(*places, strict=True))
    made = {
        (_made(documents[0], report, bead, "source"), _made(documents[1], report, bead, "target"))
        for bead in report.beads
    }
    result.gold_beads += len(gold)
    result.made_beads += len(made)
    result.right_beads += len(gold & made)
    for source, target in sorted(made - gold, key=lambda bead: bead[0] or bead[1] or (0, 0)):
        result.notes.append(
            f"{article.name} clean: bead not in gold: "
            f"{documents[0].raw[slice(*source)] if source else None!r} : "
            f"{documents[1].raw[slice(*target)] if target else None!r}"
        )


def _places(article: Article, document: Document, side: int) -> list[tuple[int, int] | None]:
    """For every gold bead the stretch of the file that its sentences on one side take."""
    places: list[tuple[int, int] | None] = []
    at = 0
    for bead in article.beads:
        stretch: tuple[int, int] | None = None
        for sentence in bead[side]:
            start = document.text.find(sentence, at)
            if start < 0:
                raise FormatError(
                    f"{article.name}: the gold sentence {sentence!r} does not stand in the text"
                )
            at = start + len(sentence)
            raw = document.to_raw(Span(start, at))
            stretch = (stretch[0] if stretch else raw.start, raw.end)
        places.append(stretch)
    return places


def _made(document: Document, report: Report, bead: Bead, side: str) -> tuple[int, int] | None:
    indices = getattr(bead, side)
    segments = getattr(report, side).segments
    if not indices:
        return None
    return segments[indices[0]].span.start, segments[indices[-1]].span.end


def format_measurement(result: Measurement, *, verbose: bool = True) -> str:
    """The counts as a table, one line for each rule code, and what went wrong below it."""
    lines = [f"{'code':<8}{'planted':>8}{'found':>8}{'false':>8}"]
    for code in sorted({*result.planted, *result.false}):
        lines.append(f"{code:<8}{result.planted[code]:>8}{result.found[code]:>8}{result.false[code]:>8}")
    planted = sum(result.planted.values())
    right = f"{result.right_beads} of {result.gold_beads} gold beads"
    lines += [
        f"planted errors: {planted}, recall {result.recall:.3f}, precision {result.precision:.3f}",
        f"legitimate variants: {result.clean_variants}, with a flag above minor {result.alarmed_variants}",
        f"alignment of the clean articles: strict F1 {result.alignment_f1:.4f} ({right})",
    ]
    return "\n".join([*lines, *(result.notes if verbose else ())]) + "\n"


def main() -> None:
    """Print the measurement of the folder named on the command line."""
    import argparse
    import sys

    parser = argparse.ArgumentParser(prog="python -m mtcheck.planted", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*", help="only these articles, as en-de/NAME")
    parser.add_argument("--model", default="bundled")
    parser.add_argument("--quiet", action="store_true", help="the table only")
    arguments = parser.parse_args()
    result = measure(arguments.folder, Config(model=arguments.model), only=arguments.names)
    sys.stdout.write(format_measurement(result, verbose=not arguments.quiet))


if __name__ == "__main__":
    main()
