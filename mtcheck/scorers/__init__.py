"""Quality-estimation scorers by name; a family's code is imported when one of its models is loaded."""

from __future__ import annotations

import difflib
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from mtcheck.errors import ModelError
from mtcheck.scorers.base import Card, Scorer, read_card

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["BUNDLED", "FAMILIES", "Card", "Scorer", "bundled_dir", "cards", "load", "names"]

BUNDLED = "mtcheck-ende-1"
ALIASES = {"bundled": BUNDLED, "default": BUNDLED}
FAMILIES = {
    "fake": "mtcheck.scorers.fake:load",
    "bundled": "mtcheck.scorers.bundled:load",
}


def _model_folders() -> list[Path]:
    package = Path(__file__).resolve().parent.parent
    # A wheel carries the models inside the package; a checkout has them beside it.
    found: dict[str, Path] = {}
    for root in (package / "models", package.parent / "models"):
        if root.is_dir():
            for card in sorted(root.glob("*/card.toml")):
                found.setdefault(card.parent.name, card.parent)
    return [found[name] for name in sorted(found)]


def bundled_dir(name: str = BUNDLED) -> Path:
    """The folder of a model that ships with mtcheck; raises ModelError where it is not there."""
    for folder in _model_folders():
        if folder.name == name:
            return folder
    raise ModelError(
        f"The bundled model '{name}' is not installed: no models/{name}/card.toml; install mtcheck again"
    )


def cards() -> list[Card]:
    """The cards of all models that mtcheck knows, by name."""
    return [read_card(folder) for folder in _model_folders()]


def names() -> list[str]:
    """Every name that ``load`` takes, aliases included."""
    return sorted({"fake", *ALIASES, *(folder.name for folder in _model_folders())})


def _family(name: str) -> Callable[..., Scorer]:
    module, _, attribute = FAMILIES[name].partition(":")
    return cast("Callable[..., Scorer]", getattr(import_module(module), attribute))


def load(name_or_path: str = BUNDLED, *, device: str = "auto", precision: str = "fp32") -> Scorer:
    """The scorer of a known name, or of the model in a folder.

    ``device`` is auto, cpu or cuda; ``precision`` fp32, or a half precision that the family offers. Raises
    ModelError for an unknown name and for files that are absent or damaged.
    """
    name = ALIASES.get(name_or_path, name_or_path)
    if name == "fake":
        return _family("fake")(None, name="fake", device=device, precision=precision)
    folder = next((found for found in _model_folders() if found.name == name), None)
    if folder is None and Path(name_or_path).is_dir():
        folder = Path(name_or_path)
    if folder is None:
        raise ModelError(_unknown(name_or_path))
    card = read_card(folder)
    if card.family not in FAMILIES:
        raise ModelError(
            f"{folder / 'card.toml'}: unknown family '{card.family}'; known: {', '.join(sorted(FAMILIES))}"
        )
    return _family(card.family)(folder, name=card.name, device=device, precision=precision)


def _unknown(name: str) -> str:
    known = names()
    near = difflib.get_close_matches(name, known, n=1)
    hint = f" Did you mean '{near[0]}'?" if near else ""
    return f"Unknown model '{name}'.{hint} Known: {', '.join(known)}, or the path of a model's folder."
