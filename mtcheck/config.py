"""The settings of a run, each with where it came from.

Settings stand under ``[tool.mtcheck]`` in the nearest ``pyproject.toml`` that has that table, or at the top
level of the nearest ``mtcheck.toml``, looked for from the working folder upwards; ``mtcheck.toml`` goes first
where a folder has both. The command line goes before the file, the file before the defaults. Files are not
merged. A key that does not exist is an error, so that a misspelt budget cannot switch a gate off.
"""

from __future__ import annotations

import difflib
import math
import tomllib
from dataclasses import dataclass, field, fields, replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, Literal, cast, get_args

from mtcheck.errors import ConfigError
from mtcheck.types import SEVERITIES, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Device = Literal["auto", "cpu", "cuda", "mps"]
Precision = Literal["auto", "fp32", "bf16", "int8"]
# What the alignment compares words with, besides a file of sentence pairs.
LEXICONS = ("auto", "shipped", "document", "none")


@dataclass(frozen=True)
class Config:
    """Every setting with its default; see the README for what each is for.

    ``from_`` and ``to`` are languages as BCP 47 tags, None to detect them. ``segment_score`` and
    ``article_score`` are budgets on the model's own scale, None for those on the model's card. ``cache``
    keeps the scores of published models on disk. ``pieces`` scores pairs that do not fit the model in pieces
    instead of cutting them. ``allowed_licences``, where there are any, refuses models of others. ``lexicon``
    says what the alignment compares words with: auto, shipped, document, none, or a TSV file of sentence
    pairs to learn one from; ``embedder`` is a sentence-embedding model that compares sentences instead.
    ``fail_on`` is the least severity that calls for review, ``block_on`` the least that blocks.
    ``select`` and ``ignore`` hold rule codes or their beginnings; ``severity`` gives rules another severity.
    ``origins`` names, for every setting that is not a default, the file or the command line.
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
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    origins: Mapping[str, str] = field(default_factory=dict)

    def settings(self) -> dict[str, object]:
        """The settings by their names in the file, as a report keeps them."""
        values: dict[str, object] = {}
        for item in fields(self):
            if item.name != "origins":
                value = getattr(self, item.name)
                values[_key(item.name)] = (
                    list(value)
                    if isinstance(value, tuple)
                    else dict(value)
                    if item.name == "severity"
                    else value
                )
        return values

    def keeps(self, code: str) -> bool:
        """Whether a rule is switched on: the longest match in ``select`` and ``ignore`` decides.

        Of two equal matches ``ignore`` wins; without any, a rule is on unless ``select`` names others.
        """
        chosen = max((len(prefix) for prefix in self.select if code.startswith(prefix)), default=-1)
        refused = max((len(prefix) for prefix in self.ignore if code.startswith(prefix)), default=-1)
        return chosen > refused or (chosen == refused == -1 and not self.select)


def _key(name: str) -> str:
    return name.rstrip("_").replace("_", "-")


_ATTRIBUTES = {_key(item.name): item.name for item in fields(Config) if item.name != "origins"}
_NUMBERS = {"segment-score", "article-score"}
_CODES = {"select", "ignore"}
_LISTS = {"allowed-licences"}
_SWITCHES = {"cache", "pieces"}
_CHOICES: dict[str, tuple[str, ...]] = {
    "fail-on": SEVERITIES,
    "block-on": SEVERITIES,
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
    if "glossary" in values:
        values["glossary"] = str((path.parent / values["glossary"]).resolve())
    if values.get("lexicon", LEXICONS[0]) not in LEXICONS:
        values["lexicon"] = str((path.parent / values["lexicon"]).resolve())
    for name in ("model", "embedder"):
        if "/" in values.get(name, "") and (path.parent / values[name]).is_dir():
            values[name] = str((path.parent / values[name]).resolve())
    return Config(**values, origins={_key(attribute): str(path) for attribute in values})


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


def _nearest(word: str, known: Iterable[str]) -> str:
    found = difflib.get_close_matches(word, list(known), n=1)
    return f" Did you mean {found[0]!r}?" if found else ""
