"""The settings of a run, each with where it came from.

Settings stand under ``[tool.mtcheck]`` in the nearest ``pyproject.toml`` that has that table, or at the top
level of the nearest ``mtcheck.toml``, looked for from the working folder upwards; ``mtcheck.toml`` goes first
where a folder has both. The command line goes before the file, the file before the defaults. Files are not
merged. A key that does not exist is an error, so that a misspelt budget cannot switch a gate off.

``[[tool.mtcheck.overrides]]`` holds settings for the articles whose paths fit a pattern; ``for_paths`` puts
them in. A later override goes before an earlier one, the command line before both.
"""

from __future__ import annotations

import difflib
import math
import string
import tomllib
from dataclasses import dataclass, field, fields, replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, Literal, cast, get_args

from mtcheck import patterns
from mtcheck.errors import ConfigError
from mtcheck.types import SEVERITIES, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

Device = Literal["auto", "cpu", "cuda", "mps"]
Precision = Literal["auto", "fp32", "bf16", "int8"]
# What the alignment compares words with, besides a file of sentence pairs.
LEXICONS = ("auto", "shipped", "document", "none")


COMMAND_LINE = "command line"


@dataclass(frozen=True)
class Override:
    """Settings for the articles of which either path fits one of the patterns in ``match``."""

    match: tuple[str, ...]
    values: Mapping[str, Any]

    def covers(self, paths: Iterable[str]) -> bool:
        """Whether one of the paths, relative to the settings' folder, fits."""
        named = list(paths)
        return any(patterns.matches(pattern, path) for pattern in self.match for path in named)

    def settings(self) -> dict[str, object]:
        """The override by the names in the file."""
        return {
            "match": list(self.match),
            **{_key(name): _plain(value) for name, value in self.values.items()},
        }


@dataclass(frozen=True)
class PairPattern:
    """Which files belong together: a pattern for sources, and how a target's path follows from a source's.

    In ``target`` stand {path}, what the source's path has after the pattern's fixed folders, or its parts
    {dir}, {name}, {stem}, {base} and {ext}: of ``a/b.en.md`` these are ``a``, ``b.en.md``, ``a/b.en``,
    ``a/b`` and ``.md``. Without a target, the sources are files that hold both sides.
    """

    source: str
    target: str | None = None
    from_: str | None = None
    to: str | None = None

    def settings(self) -> dict[str, object]:
        """The pattern by the names in the file."""
        return {"source": self.source, "target": self.target, "from": self.from_, "to": self.to}


@dataclass(frozen=True)
class Config:
    """Every setting with its default; see the README for what each is for.

    ``from_`` and ``to`` are languages as BCP 47 tags, None to detect them. ``segment_score`` and
    ``article_score`` are budgets on the model's own scale, None for those on the model's card. ``cache``
    keeps scores on disk, to score nothing twice. ``pieces`` scores pairs that do not fit the model in pieces
    instead of cutting them. ``allowed_licences``, where there are any, refuses models of others. ``lexicon``
    says what the alignment compares words with: auto, shipped, document, none, or a TSV file of sentence
    pairs to learn one from; ``embedder`` is a sentence-embedding model that compares sentences instead.
    ``fail_on`` is the least severity that calls for review, ``block_on`` the least that blocks,
    ``min_level`` the least that reports show. ``select`` and ``ignore`` hold rule codes or their beginnings;
    ``severity`` gives rules another severity. ``budgets`` say how many flags of a rule or family an article
    may have, ``scores`` the score budgets by model. ``baseline`` and ``ignore_file`` are files that say which
    flags don't count. ``columns`` name the columns of CSV files. ``overrides`` apply by path, ``pairs`` find
    the files. ``origins`` names, for every setting that is not a default, the file or the command line;
    ``root`` is the folder that paths are relative to, None for the working folder.
    """

    from_: str | None = None
    to: str | None = None
    model: str = "bundled"
    device: Device = "auto"
    precision: Precision = "auto"
    cache: bool = True
    pieces: bool = False
    allowed_licences: tuple[str, ...] = ()
    encoding: str | None = None
    glossary: str | None = None
    lexicon: str = "auto"
    embedder: str | None = None
    segment_score: float | None = None
    article_score: float | None = None
    fail_on: Severity = "major"
    block_on: Severity = "critical"
    min_level: Severity = "minor"
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    budgets: Mapping[str, int] = field(default_factory=dict)
    scores: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    baseline: str | None = None
    ignore_file: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    overrides: tuple[Override, ...] = ()
    pairs: tuple[PairPattern, ...] = ()
    origins: Mapping[str, str] = field(default_factory=dict)
    root: str | None = field(default=None, compare=False)

    def settings(self) -> dict[str, object]:
        """The settings by their names in the file, as plain data."""
        return {
            _key(item.name): _plain(getattr(self, item.name))
            for item in fields(self)
            if item.name not in _NO_SETTINGS
        }

    def relative(self, path: str) -> str:
        """A path as patterns see it: relative to the settings' folder where it is in there, with slashes."""
        if path == "-":
            return path
        root = Path(self.root) if self.root is not None else Path.cwd()
        try:
            place = Path(path).resolve()
            return (
                place.relative_to(root.resolve()) if place.is_relative_to(root.resolve()) else place
            ).as_posix()
        except (OSError, ValueError, RuntimeError):
            return PurePath(path).as_posix()

    def for_paths(self, *paths: str) -> Config:
        """The settings for the article in these files: the overrides that cover one of them put in.

        What the command line says stays. ``severity`` and ``budgets`` are merged, everything else replaced.
        """
        if not self.overrides:
            return self
        named = [self.relative(path) for path in paths]
        values: dict[str, Any] = {}
        origins = dict(self.origins)
        for number, override in enumerate(self.overrides, start=1):
            if not override.covers(named):
                continue
            for name, value in override.values.items():
                if self.origins.get(_key(name)) == COMMAND_LINE:
                    continue
                if name in _MERGED:
                    value = {**values.get(name, getattr(self, name)), **value}
                values[name] = value
                origins[_key(name)] = f"{self.origins.get('overrides', 'settings')}, overrides {number}"
        return replace(self, **values, overrides=(), origins=origins)

    def budget_for(self, kind: str, model: str) -> float | None:
        """The score budget for a ``segment`` or an ``article`` that holds for a model, None without any.

        ``segment-score`` and ``article-score`` go before the table of the model.
        """
        asked: float | None = self.segment_score if kind == "segment" else self.article_score
        return asked if asked is not None else self.scores.get(model, {}).get(kind)

    def keeps(self, code: str) -> bool:
        """Whether a rule is switched on: the longest match in ``select`` and ``ignore`` decides.

        Of two equal matches ``ignore`` wins; without any, a rule is on unless ``select`` names others.
        """
        chosen = max((len(prefix) for prefix in self.select if code.startswith(prefix)), default=-1)
        refused = max((len(prefix) for prefix in self.ignore if code.startswith(prefix)), default=-1)
        return chosen > refused or (chosen == refused == -1 and not self.select)


def _key(name: str) -> str:
    return name.rstrip("_").replace("_", "-")


def _plain(value: object) -> object:
    if isinstance(value, (Override, PairPattern)):
        return value.settings()
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    return value


_NO_SETTINGS = {"origins", "root"}
_ATTRIBUTES = {_key(item.name): item.name for item in fields(Config) if item.name not in _NO_SETTINGS}
# What an override may set: what concerns one article. A model is loaded once for all of them.
_BY_PATH = {
    *("from", "to", "encoding", "glossary", "segment-score", "article-score", "fail-on", "block-on"),
    *("select", "ignore", "severity", "budgets", "scores", "columns"),
}
_MERGED = {"severity", "budgets"}
_FILES = ("glossary", "baseline", "ignore-file")
TEMPLATE_FIELDS = ("path", "dir", "name", "stem", "base", "ext")
_COLUMNS = ("id", "source", "target", "source_lang", "target_lang")
_NUMBERS = {"segment-score", "article-score"}
_CODES = {"select", "ignore"}
_LISTS = {"allowed-licences"}
_SWITCHES = {"cache", "pieces"}
_CHOICES: dict[str, tuple[str, ...]] = {
    "fail-on": SEVERITIES,
    "block-on": SEVERITIES,
    "min-level": SEVERITIES,
    "device": get_args(Device),
    "precision": get_args(Precision),
}


def load(
    *, path: Path | None = None, isolated: bool = False, start: Path | None = None, codes: Iterable[str] = ()
) -> Config:
    """The settings of the file at ``path``, or of the nearest file from ``start`` upwards, or the defaults.

    ``isolated`` reads no file. ``codes`` are the rule codes that exist, to check those in the file against.
    Raises ConfigError naming file and key.
    """
    if path is not None:
        table = _table(path)
        if table is None:
            raise ConfigError(f"{path}: there is no table [tool.mtcheck]; add it, or name another file")
        return _from_table(table, path, codes)
    if not isolated:
        for folder in _upwards(start):
            for name in ("mtcheck.toml", "pyproject.toml"):
                candidate = folder / name
                if _is_file(candidate):
                    table = _table(candidate)
                    if table is not None:
                        return _from_table(table, candidate, codes)
    return Config()


def override(config: Config, origin: str, *, codes: Iterable[str] = (), **values: object) -> Config:
    """The configuration with the values that are not None put in, marked as coming from ``origin``.

    A prefix in ``select`` takes itself out of the earlier ``ignore``, and the other way round. Raises
    ConfigError for a name or a value that the file could not have either.
    """
    known_codes = sorted(codes)
    given: dict[str, Any] = {}
    for name, value in values.items():
        if value is not None:
            attribute = _attribute(name, origin)
            given[attribute] = _checked(_key(attribute), value, origin, known_codes)
    kept = {
        opposite: tuple(prefix for prefix in getattr(config, opposite) if prefix not in given[name])
        for name, opposite in (("select", "ignore"), ("ignore", "select"))
        if name in given and opposite not in given
    }
    if not kept.get("select", True):
        # Emptied by --ignore, it would mean every rule instead of none.
        del kept["select"]
    origins = {**config.origins, **{_key(attribute): origin for attribute in given}}
    return replace(config, **{**given, **kept}, origins=origins)


def _upwards(start: Path | None) -> list[Path]:
    try:
        folder = (start or Path.cwd()).resolve()
    except OSError as err:
        raise ConfigError(
            f"the working folder cannot be read ({err.strerror}); change to one that exists"
        ) from err
    return [folder, *folder.parents]


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a folder above that may not be looked into
        return False


def _table(path: Path) -> dict[str, Any] | None:
    """The settings in a file, None where it has no place for them."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as err:
        raise ConfigError(f"{path}: the configuration cannot be read ({err.strerror})") from err
    except UnicodeDecodeError as err:
        raise ConfigError(
            f"{path}: the configuration is not UTF-8 (byte {err.start}); save it as UTF-8"
        ) from err
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as err:
        raise ConfigError(f"{path}: not valid TOML: {err}") from err
    except RecursionError as err:
        raise ConfigError(f"{path}: not valid TOML: nested too deeply") from err
    tool = data.get("tool")
    if isinstance(tool, dict) and "mtcheck" in tool:
        found = tool["mtcheck"]
        if not isinstance(found, dict):
            raise ConfigError(f"{path}: tool.mtcheck has to be a table, [tool.mtcheck]")
        outside = sorted(key for key in data if _key(key) in _ATTRIBUTES)
        if outside:
            raise ConfigError(f"{path}: {outside[0]} stands outside [tool.mtcheck]; move it into that table")
        return found
    return None if path.name == "pyproject.toml" else data


def _from_table(table: Mapping[str, Any], path: Path, codes: Iterable[str]) -> Config:
    known_codes = sorted(codes)
    values: dict[str, Any] = {}
    for name, value in table.items():
        attribute = _attribute(name, str(path))
        if attribute in values:
            raise ConfigError(
                f"{path}: {_key(attribute)} stands there twice, spelt with - and with _; keep one"
            )
        values[attribute] = _checked(_key(attribute), value, str(path), known_codes)
    # A path in a file means the place beside that file, wherever the command is started.
    for table_values in (values, *(override.values for override in values.get("overrides", ()))):
        for key in _FILES:
            name = _ATTRIBUTES[key]
            if name in table_values:
                table_values[name] = str((path.parent / table_values[name]).resolve())
    if values.get("lexicon", LEXICONS[0]) not in LEXICONS:
        values["lexicon"] = str((path.parent / values["lexicon"]).resolve())
    for name in ("model", "embedder"):
        if "/" in values.get(name, "") and (path.parent / values[name]).is_dir():
            values[name] = str((path.parent / values[name]).resolve())
    return Config(
        **values, origins={_key(attribute): str(path) for attribute in values}, root=str(path.parent)
    )


def _attribute(name: str, where: str) -> str:
    """The field of Config that a setting is kept in; ConfigError with the nearest one if there is none."""
    key = _key(name)
    if key not in _ATTRIBUTES:
        raise ConfigError(
            f"{where}: unknown setting {name!r}."
            + _nearest(key, _ATTRIBUTES)
            + f" Known: {', '.join(sorted(_ATTRIBUTES))}"
        )
    return _ATTRIBUTES[key]


def _checked(key: str, value: object, where: str, codes: list[str]) -> object:
    """The value as Config holds it; ``where`` is the file or whatever else it came from."""
    place = f"{where}: {key}"
    if key in _CODES:
        if not isinstance(value, (list, tuple)) or not all(isinstance(item, str) for item in value):
            raise ConfigError(f'{place}: {value!r} is not a list of rule codes, such as ["NUM006"]')
        return _prefixes(value, codes, place)
    if key in _LISTS:
        if not isinstance(value, (list, tuple)) or not all(isinstance(item, str) for item in value):
            raise ConfigError(f'{place}: {value!r} is not a list of texts, such as ["Apache-2.0"]')
        return tuple(value)
    if key in _SWITCHES:
        if not isinstance(value, bool):
            raise ConfigError(f"{place}: {value!r} is neither true nor false")
        return value
    if key == "severity":
        return _severities(value, place, codes)
    if key == "budgets":
        return _budgets(value, place, codes)
    if key == "scores":
        return _scores(value, place)
    if key == "columns":
        return _columns(value, place)
    if key == "overrides":
        return tuple(_override(item, name, codes) for name, item in _tables(value, place, "overrides"))
    if key == "pairs":
        return tuple(_pair_pattern(item, name) for name, item in _tables(value, place, "pairs"))
    if key in _NUMBERS:
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not _finite(value):
            raise ConfigError(f"{place}: {value!r} is not a number on the model's scale")
        return float(value)
    if key in _CHOICES:
        if value not in _CHOICES[key]:
            raise ConfigError(
                f"{place}: {value!r} is not one of {', '.join(_CHOICES[key])}."
                + _nearest(str(value), _CHOICES[key])
            )
        return value
    text = str(value) if isinstance(value, PurePath) else value
    if not isinstance(text, str) or not text.strip():
        raise ConfigError(f"{place}: {value!r} is not a text in quotes")
    return text


def _finite(value: float) -> bool:
    try:
        return math.isfinite(value)
    except OverflowError:  # a whole number beyond every float
        return False


def _prefixes(prefixes: Iterable[str], codes: Iterable[str], where: str) -> tuple[str, ...]:
    """The prefixes in upper case, each of which some rule code begins with; ConfigError otherwise."""
    known = sorted(codes)
    checked = tuple(prefix.strip().upper() for prefix in prefixes)
    for prefix in checked:
        if not prefix or (known and not any(code.startswith(prefix) for code in known)):
            raise ConfigError(
                f"{where}: no rule's code begins with {prefix!r}."
                + _nearest(prefix, known)
                + f" Families: {', '.join(sorted({code[:3] for code in known}))}"
            )
    return checked


def _severities(value: object, place: str, codes: list[str]) -> dict[str, Severity]:
    if not isinstance(value, dict):
        raise ConfigError(f'{place}: {value!r} is not a table, such as {{NUM006 = "major"}}')
    result: dict[str, Severity] = {}
    for raw_code, severity in value.items():
        code = str(raw_code).strip().upper()
        if codes and code not in codes:
            raise ConfigError(
                f"{place}: unknown rule code {raw_code!r}."
                + (_nearest(code, codes) or f" Known: {', '.join(codes)}")
            )
        if severity not in SEVERITIES:
            raise ConfigError(
                f"{place}: {code} = {severity!r} is not one of {', '.join(SEVERITIES)}."
                + _nearest(str(severity), SEVERITIES)
            )
        result[code] = cast("Severity", severity)
    return result


def _budgets(value: object, place: str, codes: list[str]) -> dict[str, int]:
    if not isinstance(value, dict):
        raise ConfigError(f"{place}: {value!r} is not a table, such as {{SEG = 2, NUM006 = 10}}")
    result: dict[str, int] = {}
    for name, count in value.items():
        (code,) = _prefixes((str(name),), codes, place)
        if isinstance(count, bool) or not isinstance(count, int) or not 0 <= count <= 1_000_000:
            raise ConfigError(f"{place}: {code} = {count!r} is not a number of flags, 0 or more")
        result[code] = count
    return result


def _scores(value: object, place: str) -> dict[str, dict[str, float]]:
    if not isinstance(value, dict) or not all(isinstance(item, dict) for item in value.values()):
        raise ConfigError(
            f"{place}: {value!r} is not a table of tables, such as [tool.mtcheck.scores.bundled]"
        )
    result: dict[str, dict[str, float]] = {}
    for model, table in value.items():
        found: dict[str, float] = {}
        for name, number in table.items():
            if name not in ("segment", "article"):
                raise ConfigError(
                    f"{place}: {model}: unknown key {name!r}."
                    + _nearest(str(name), ("segment", "article"))
                    + " Known: article, segment"
                )
            if isinstance(number, bool) or not isinstance(number, (int, float)) or not _finite(number):
                raise ConfigError(f"{place}: {model}.{name}: {number!r} is not a number on the model's scale")
            found[name] = float(number)
        result[str(model)] = found
    return result


def _columns(value: object, place: str) -> dict[str, str]:
    if not isinstance(value, dict):
        raise ConfigError(f'{place}: {value!r} is not a table, such as {{source = "en", target = "de"}}')
    result: dict[str, str] = {}
    for name, column in value.items():
        key = str(name).replace("-", "_")
        if key not in _COLUMNS:
            raise ConfigError(
                f"{place}: unknown column {name!r}.{_nearest(key, _COLUMNS)} Known: {', '.join(_COLUMNS)}"
            )
        if not isinstance(column, str) or not column.strip():
            raise ConfigError(f"{place}: {name} = {column!r} is not the name of a column")
        result[key] = column
    return result


def _tables(value: object, place: str, name: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The tables of an array of tables, each with what a message about it begins with."""
    if isinstance(value, tuple) and all(isinstance(item, (Override, PairPattern)) for item in value):
        value = [item.settings() for item in value]
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise ConfigError(f"{place}: not an array of tables; write [[tool.mtcheck.{name}]] above each")
    for number, item in enumerate(value, start=1):
        yield f"{place} {number}", item


def _override(table: Mapping[str, Any], place: str, codes: list[str]) -> Override:
    values: dict[str, Any] = {}
    match: tuple[str, ...] = ()
    for name, value in table.items():
        key = _key(name)
        if key == "match":
            match = _matches(value, place)
            continue
        if key not in _BY_PATH:
            if key in _ATTRIBUTES:
                raise ConfigError(f"{place}: {key} holds for all articles; set it outside of overrides")
            known = sorted({"match", *_BY_PATH})
            raise ConfigError(
                f"{place}: unknown setting {name!r}.{_nearest(key, known)} Known: {', '.join(known)}"
            )
        attribute = _ATTRIBUTES[key]
        if attribute in values:
            raise ConfigError(f"{place}: {key} stands there twice, spelt with - and with _; keep one")
        values[attribute] = _checked(key, value, place, codes)
    if not match:
        raise ConfigError(f'{place}: match is missing; say which paths it is for, as in match = "markets/**"')
    return Override(match, values)


def _matches(value: object, place: str) -> tuple[str, ...]:
    wanted = [value] if isinstance(value, str) else value
    if not isinstance(wanted, (list, tuple)) or not all(isinstance(item, str) for item in wanted):
        raise ConfigError(f'{place}: match: {value!r} is not a pattern of paths, such as "markets/**"')
    for pattern in wanted:
        _readable_pattern(pattern, f"{place}: match")
    return tuple(wanted)


def _readable_pattern(pattern: str, place: str) -> None:
    try:
        patterns.compiled(pattern)
    except ValueError as err:
        raise ConfigError(f"{place}: the pattern {pattern!r} {err}") from err


def _pair_pattern(table: Mapping[str, Any], place: str) -> PairPattern:
    known = ("source", "target", "from", "to")
    values: dict[str, str] = {}
    for name, value in table.items():
        if value is None:
            continue
        if name not in known:
            raise ConfigError(
                f"{place}: unknown setting {name!r}.{_nearest(str(name), known)} Known: {', '.join(known)}"
            )
        if not isinstance(value, str) or not value.strip():
            raise ConfigError(f"{place}: {name}: {value!r} is not a text in quotes")
        values[name] = value
    if "source" not in values:
        raise ConfigError(f'{place}: source is missing; as in source = "en/**/*.md", target = "de/{{path}}"')
    _readable_pattern(values["source"], f"{place}: source")
    if "target" in values:
        _check_template(values["target"], f"{place}: target")
    return PairPattern(values["source"], values.get("target"), values.get("from"), values.get("to"))


def _check_template(target: str, place: str) -> None:
    try:
        used = [name for _, name, form, turn in string.Formatter().parse(target) if name is not None]
    except ValueError as err:
        raise ConfigError(f"{place}: {target!r} cannot be read ({err})") from err
    for name in used:
        if name not in TEMPLATE_FIELDS:
            raise ConfigError(
                f"{place}: unknown field {{{name}}}.{_nearest(name, TEMPLATE_FIELDS)} "
                f"Known: {', '.join(f'{{{field_}}}' for field_ in TEMPLATE_FIELDS)}"
            )
    if target.startswith("/") or ".." in target.split("/"):
        raise ConfigError(f"{place}: {target!r} leads out of the settings' folder")


def _nearest(word: str, known: Iterable[str]) -> str:
    found = difflib.get_close_matches(word, list(known), n=1)
    return f" Did you mean {found[0]!r}?" if found else ""
