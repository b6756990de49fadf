"""Imports point one way, and what is heavy is imported where it is used.

The imports are read from the source, so that one inside a function counts as well as one at the top. A new
module goes into ``LAYERS``; a new stage must not need another stage.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(__file__).resolve().parent.parent / "mtcheck"

VOCABULARY = {"types", "errors"}
ABOVE_THE_STAGES = (
    VOCABULARY
    | {"config", "gate", "language", "pairing", "quantities", "readers", "split"}
    | {"baseline", "suppressions"}
    | {
        "alignment",
        "rules",
        "scorers",
    }
)
# What each module or package of mtcheck may import, itself apart.
LAYERS: dict[str, set[str]] = {
    "types": set(),
    "errors": set(),
    "config": VOCABULARY | {"patterns"},
    "patterns": set(),
    "remembering": set(),
    "quantities": VOCABULARY | {"remembering"},
    "language": VOCABULARY | {"language_tables", "remembering"},
    "language_tables": set(),
    "readers": VOCABULARY,
    "split": VOCABULARY | {"splitting"},
    "splitting": VOCABULARY,
    "alignment": VOCABULARY,
    "rules": VOCABULARY | {"quantities", "language"},
    "scorers": VOCABULARY,
    "gate": VOCABULARY,
    "baseline": VOCABULARY,
    "suppressions": VOCABULARY | {"patterns"},
    "discovery": VOCABULARY | {"config", "language", "pairing", "readers"},
    "changed": VOCABULARY | {"readers", "pairing"},
    "reports": VOCABULARY | {"rules"},
    "pairing": VOCABULARY | {"patterns", "readers"},
    "pipeline": ABOVE_THE_STAGES,
    "verification": ABOVE_THE_STAGES | {"pipeline"},
    "fixing": VOCABULARY,
    "evaluation": ABOVE_THE_STAGES | {"reports"},
    "planted": ABOVE_THE_STAGES | {"pipeline"},
    "training": ABOVE_THE_STAGES | {"evaluation"},
    "cli": ABOVE_THE_STAGES
    | {
        *("pipeline", "evaluation", "fixing", "reports", "changed", "discovery", "patterns"),
        *("verification", "training"),
    },
    "__init__": ABOVE_THE_STAGES | {"pipeline", "reports"},
    "__main__": {"cli"},
}
HEAVY = {
    "babel",
    "huggingface_hub",
    "lxml",
    "markdown_it",
    "numpy",
    "polib",
    "ray",
    "rich",
    "sacrebleu",
    "safetensors",
    "sentencex",
    "tokenizers",
    "torch",
    "transformers",
    "yaml",
}


def modules() -> dict[str, Path]:
    """Every module of the package by its dotted name."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = ("mtcheck", *path.relative_to(PACKAGE).with_suffix("").parts)
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imported(node: ast.AST) -> list[str]:
    """The dotted names that an import statement names, attributes included."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.module:
        return [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
    return []


def at_import(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements that run when a module is imported."""
    for node in body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            yield from at_import(node.orelse)
            continue
        yield node
        for name in ("body", "orelse", "finalbody"):
            yield from at_import(getattr(node, name, []))
        for handler in getattr(node, "handlers", []):
            yield from at_import(handler.body)


def part(module: str) -> str:
    """The module or package right below ``mtcheck``."""
    names = module.split(".")
    return names[1] if len(names) > 1 else "__init__"


@pytest.mark.parametrize("module", modules())
def test_imports_point_one_way(module: str) -> None:
    own = part(module)
    assert own in LAYERS, f"{own} is new: say in LAYERS what it may import"
    for node in ast.walk(ast.parse(modules()[module].read_text(encoding="utf-8"))):
        assert not (isinstance(node, ast.ImportFrom) and node.level), f"line {node.lineno}: a relative import"
        for name in imported(node):
            if name.startswith("mtcheck.") and name != "mtcheck.__version__":
                assert part(name) in LAYERS[own] | {own}, f"line {node.lineno}: {own} imports {name}"


def test_no_stage_knows_another() -> None:
    stages = {"readers", "split", "alignment", "rules", "scorers"}
    for stage in stages:
        assert not LAYERS[stage] & stages


def loaded_with(module: str) -> dict[str, set[str]]:
    """The modules of the package that come with importing one, each with what else it imports at once."""
    sources = modules()
    reached: dict[str, set[str]] = {}
    pending = [module]
    while pending:
        current = pending.pop()
        if current in reached or current not in sources:
            continue
        tree = ast.parse(sources[current].read_text(encoding="utf-8"))
        names = {name for node in at_import(tree.body) for name in imported(node)}
        reached[current] = {name for name in names if not name.startswith("mtcheck")}
        parents = current.split(".")
        pending += [".".join(parents[:count]) for count in range(1, len(parents))]
        pending += [name for name in names if name.startswith("mtcheck")]
    return reached


@pytest.mark.parametrize("module", ["mtcheck", "mtcheck.cli.app", "mtcheck.quantities"])
def test_nothing_heavy_comes_with(module: str) -> None:
    for name, others in loaded_with(module).items():
        assert not {other.split(".")[0] for other in others} & HEAVY, name


PROBE = """
import json, sys
from mtcheck.cli.app import run
status = run(sys.argv[1:])
names = [name for name in sys.modules if "." not in name]
print(json.dumps([status, names]), file=sys.stderr)
"""


def loaded_by(*arguments: str, text: str = "") -> set[str]:
    """The packages that are loaded once a command has run in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", PROBE, *arguments], input=text, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    status, names = json.loads(done.stderr.splitlines()[-1])
    assert status == 0, done.stderr
    return set(names)


def test_help_loads_nothing_heavy() -> None:
    assert not loaded_by("--help") & HEAVY


def test_parse_loads_no_model_library() -> None:
    assert not loaded_by("parse", "4,3 Mrd. Euro", "--lang", "de") & {"torch", "transformers", "numpy"}


def test_flags_loads_no_model_library() -> None:
    line = '{"id": "1", "source": "It rose 3%.", "target": "Es stieg um 3 %."}\n'
    found = loaded_by("flags", "-", "--from", "en", "--to", "de", "--isolated", text=line)
    assert not found & {"torch", "transformers", "numpy"}


def test_what_has_been_scored_before_loads_no_torch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MTCHECK_CACHE", str(tmp_path))
    line = '{"id": "1", "source": "It rose 3%.", "target": "Es stieg um 3 %."}\n'
    call = ("score", "-", "--from", "en", "--to", "de", "--device", "cpu", "--isolated")
    assert "torch" in loaded_by(*call, text=line)
    assert not loaded_by(*call, text=line) & {"torch", "transformers"}
