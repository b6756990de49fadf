"""The settings of a run, each with where it came from.

Settings stand under ``[tool.mtcheck]`` in the nearest ``pyproject.toml`` that has that table, or at the top
level of the nearest ``mtcheck.toml``, looked for from the working folder upwards; the command line goes
before the file, the file before the defaults. Files are not merged. A key that does not exist is an error,
so that a misspelt budget cannot switch a gate off.
"""

from __future__ import annotations

import difflib
import tomllib
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast, get_args

from mtcheck.errors import ConfigError
from mtcheck.types import SEVERITIES, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Device = Literal["auto", "cpu", "cuda", "mps"]


@dataclass(frozen=True)
class Config:
    """Every setting with its default; see the README for what each is for.

    ``from_`` and ``to`` are languages as BCP 47 tags, None to detect them. ``segment_score`` and
    ``article_score`` are budgets on the model's own scale, None for those on the model's card. ``fail_on``
    is the least severity that calls for review, ``block_on`` the least that blocks. ``select`` and
    ``ignore`` hold rule codes or their beginnings; ``severity`` gives rules another severity. ``origins``
    names, for every setting that is not a default, the file or the command line.
    """

    from_: str | None = None
    to: str | None = None
    model: str = "bundled"
    device: Device = "auto"
    encoding: str | None = None
    glossary: str | None = None
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
        """Whether a rule is switched on: ``select`` empty or matching, and the longest match wins."""
        chosen = max((len(prefix) for prefix in self.select if code.startswith(prefix)), default=-1)
        refused = max((len(prefix) for prefix in self.ignore if code.startswith(prefix)), default=-1)
        return (chosen >= 0 or not self.select) and chosen >= refused


def _key(attribute: str) -> str:
    return attribute.rstrip("_").replace("_", "-")


_ATTRIBUTES = {_key(item.name): item.name for item in fields(Config) if item.name != "origins"}
_TEXTS = {"from", "to", "model", "encoding", "glossary"}
_NUMBERS = {"segment-score", "article-score"}
_CHOICES: dict[str, tuple[str, ...]] = {
    "fail-on": SEVERITIES,
    "block-on": SEVERITIES,
    "device": get_args(Device),
}


def load(
    *, path: Path | None = None, isolated: bool = False, start: Path | None = None, codes: Iterable[str] = ()
) -> Config:
    """The settings of the file at ``path``, or of the nearest file from ``start`` upwards, or the defaults.

    ``isolated`` reads no file. ``codes`` are the rule codes that exist, to check those in the file against.
    Raises ConfigError naming file and key.
    """
    if path is not None:
        table = _table(path, required=True)
        return _from_table(table or {}, path, codes)
    if not isolated:
        for folder in _upwards((start or Path.cwd()).resolve()):
            for name in ("mtcheck.toml", "pyproject.toml"):
                candidate = folder / name
                if candidate.is_file():
                    table = _table(candidate, required=False)
                    if table is not None:
                        return _from_table(table, candidate, codes)
    return Config()


def override(config: Config, origin: str, **values: object) -> Config:
    """The configuration with the values that are not None put in, marked as coming from ``origin``.

    Raises ConfigError for a value out of range, like the file's.
    """
    given = {key: value for key, value in values.items() if value is not None and value != ()}
    for name, value in given.items():
        key = _key(name)
        if key not in ("select", "ignore", "severity"):
            _checked(key, value, origin)
    origins = {**config.origins, **{_key(name): origin for name in given}}
    return replace(config, **cast("Any", given), origins=origins)


def _upwards(folder: Path) -> list[Path]:
    return [folder, *folder.parents]


def _table(path: Path, *, required: bool) -> dict[str, Any] | None:
    try:
        text = path.read_bytes().decode("utf-8")
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
    if path.name == "pyproject.toml" or "tool" in data:
        tool = data.get("tool", {})
        found = tool.get("mtcheck") if isinstance(tool, dict) else None
        if found is None and required:
            raise ConfigError(f"{path}: there is no table [tool.mtcheck]")
        if found is not None and not isinstance(found, dict):
            raise ConfigError(f"{path}: tool.mtcheck has to be a table, [tool.mtcheck]")
        return found
    return data


def _from_table(table: Mapping[str, Any], path: Path, codes: Iterable[str]) -> Config:
    known_codes = sorted(codes)
    values: dict[str, Any] = {}
    for raw_key, value in table.items():
        key = raw_key.replace("_", "-")
        if key not in _ATTRIBUTES:
            raise ConfigError(
                f"{path}: unknown setting {raw_key!r}."
                + _nearest(key, _ATTRIBUTES)
                + f" Known: {', '.join(sorted(_ATTRIBUTES))}"
            )
        if key in ("select", "ignore"):
            values[_ATTRIBUTES[key]] = _code_list(key, value, path, known_codes)
        elif key == "severity":
            values["severity"] = _severities(value, path, known_codes)
        else:
            values[_ATTRIBUTES[key]] = _checked(key, value, str(path))
    if values.get("glossary"):
        # A path in a file means the place beside that file, wherever the command is started.
        values["glossary"] = str((path.parent / values["glossary"]).resolve())
    return Config(**values, origins={_key(name): str(path) for name in values})


def _checked(key: str, value: object, where: str) -> object:
    if key in _TEXTS:
        if not isinstance(value, str) or not value.strip():
            raise ConfigError(f"{where}: {key} = {value!r} has to be a text in quotes")
    elif key in _NUMBERS:
        if isinstance(value, bool) or not isinstance(value, (int, float)) or value != value:
            raise ConfigError(f"{where}: {key} = {value!r} has to be a number on the model's scale")
        return float(value)
    elif key in _CHOICES and value not in _CHOICES[key]:
        raise ConfigError(
            f"{where}: {key} = {value!r} is not one of {', '.join(_CHOICES[key])}."
            + _nearest(str(value), _CHOICES[key])
        )
    return value


def _code_list(key: str, value: object, path: Path, codes: list[str]) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ConfigError(f'{path}: {key} = {value!r} has to be a list of rule codes, such as ["NUM006"]')
    return check_codes(cast("list[str]", value), codes, f"{path}: {key}")


def check_codes(prefixes: Iterable[str], codes: Iterable[str], where: str) -> tuple[str, ...]:
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


def _severities(value: object, path: Path, codes: list[str]) -> dict[str, Severity]:
    if not isinstance(value, dict):
        raise ConfigError(f'{path}: severity has to be a table, such as {{NUM006 = "major"}}')
    result: dict[str, Severity] = {}
    for code, severity in value.items():
        if codes and code not in codes:
            raise ConfigError(f"{path}: severity: unknown rule code {code!r}." + _nearest(code, codes))
        if severity not in SEVERITIES:
            raise ConfigError(
                f"{path}: severity.{code} = {severity!r} is not one of {', '.join(SEVERITIES)}."
                + _nearest(str(severity), SEVERITIES)
            )
        result[code] = cast("Severity", severity)
    return result


def _nearest(word: str, known: Iterable[str]) -> str:
    found = difflib.get_close_matches(word, list(known), n=1)
    return f" Did you mean {found[0]!r}?" if found else ""
