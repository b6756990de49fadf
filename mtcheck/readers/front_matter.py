"""The YAML or TOML head of a Markdown file: fields as strings, and where those that people read stand."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time

from mtcheck.errors import FormatError

_FENCE = re.compile(r"(---|\+\+\+)[ \t]*(?:\r\n|[\n\r])")
# A head is a handful of lines; a long first part between two rules is the text itself.
_LONGEST = 64_000
# Fields that a reader of the page sees, in the order that they are read in.
READ = ("title", "subtitle", "description", "summary")
_TABLE = re.compile(r"^[ \t]*\[", re.MULTILINE)
_TOML_FIELD = re.compile(
    r"^[ \t]*([A-Za-z0-9_-]+)[ \t]*=[ \t]*(?:\"([^\"\\\n]*)\"|'([^'\n]*)')[ \t]*(?:#.*)?$", re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The fields of a head, and where in the file the text after it begins.

    ``places`` has, for the fields in ``READ``, the stretch of the file that the value stands in, quotation
    marks aside.
    """

    fields: Mapping[str, str]
    end: int
    places: Mapping[str, tuple[int, int]] = field(default_factory=dict)


def front_matter(raw: str, path: str) -> FrontMatter:
    """The head of ``raw``; no fields and an end of 0 where there is none.

    Fields that are lists of plain values are joined with commas, nested ones left out. Raises FormatError
    where the head is not well-formed.
    """
    opening = _FENCE.match(raw)
    if opening is None:
        return FrontMatter({}, 0)
    fence = opening.group(1)
    closing = re.compile(rf"^{re.escape(fence)}[ \t]*(?:\r\n|[\n\r]|\Z)", re.MULTILINE)
    close = closing.search(raw, opening.end(), opening.end() + _LONGEST)
    if close is None:
        return FrontMatter({}, 0)
    head = raw[opening.end() : close.start()]
    loaded = _yaml(head, path) if fence == "---" else _toml(head, path)
    if not isinstance(loaded, Mapping):
        # A thematic break, prose, and another break.
        return FrontMatter({}, 0)
    fields = {str(key): text for key, value in loaded.items() if (text := _text(value)) is not None}
    find = _yaml_places if fence == "---" else _toml_places
    wanted = {name for name in READ if isinstance(loaded.get(name), str)}
    places = {
        name: (start + opening.end(), end + opening.end())
        for name, (start, end) in find(head).items()
        if name in wanted
    }
    return FrontMatter(fields, close.end(), places)


def _yaml(head: str, path: str) -> object:
    import yaml

    try:
        return yaml.safe_load(head)
    except (yaml.YAMLError, ValueError, RecursionError) as err:
        mark = getattr(err, "problem_mark", None)
        line = mark.line + 2 if mark is not None else 1
        problem = getattr(err, "problem", None) or "cannot be read"
        raise FormatError(f"{path}:{line}: the front matter is not valid YAML: {problem}") from err


def _toml(head: str, path: str) -> object:
    import tomllib

    try:
        return tomllib.loads(head)
    except (tomllib.TOMLDecodeError, ValueError, RecursionError) as err:
        where = re.search(r"line (\d+)", str(err))
        line = int(where.group(1)) + 1 if where else 1
        raise FormatError(f"{path}:{line}: the front matter is not valid TOML: {err}") from err


def _yaml_places(head: str) -> dict[str, tuple[int, int]]:
    import yaml

    node = yaml.compose(head, Loader=yaml.SafeLoader)
    found: dict[str, tuple[int, int]] = {}
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if isinstance(key, yaml.ScalarNode) and isinstance(value, yaml.ScalarNode):
                quoted = 1 if value.style in ("'", '"') else 0
                found[key.value] = (value.start_mark.index + quoted, value.end_mark.index - quoted)
    return found


def _toml_places(head: str) -> dict[str, tuple[int, int]]:
    # Tables come after the fields of the head itself.
    top = _TABLE.split(head, maxsplit=1)[0]
    found: dict[str, tuple[int, int]] = {}
    for match in _TOML_FIELD.finditer(top):
        found[match[1]] = match.span(2) if match[2] is not None else match.span(3)
    return found


def _text(value: object) -> str | None:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str | int | float | date | time):
        return str(value)
    if isinstance(value, list) and all(isinstance(item, str | int | float | date) for item in value):
        return ", ".join(str(item) for item in value)
    return None
