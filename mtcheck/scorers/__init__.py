"""Quality-estimation scorers by name, hub id or folder; a family's code is imported on its first use."""

from __future__ import annotations

import difflib
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from mtcheck.errors import ModelError
from mtcheck.scorers.base import Card, Scorer, read_card

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy import float32
    from numpy.typing import NDArray

__all__ = [
    "BUNDLED",
    "FAMILIES",
    "Card",
    "Scorer",
    "bundled_dir",
    "cards",
    "known",
    "load",
    "load_embedder",
    "names",
    "unknown",
]

BUNDLED = "mtcheck-ende-1"
ALIASES = {
    "bundled": BUNDLED,
    "default": BUNDLED,
    "cometkiwi": "wmt22-cometkiwi-da",
    "cometkiwi-22": "wmt22-cometkiwi-da",
    "cometkiwi-xl": "wmt23-cometkiwi-da-xl",
    "cometkiwi-xxl": "wmt23-cometkiwi-da-xxl",
    "xcomet": "xcomet-xl",
}
FAMILIES = {
    "fake": "mtcheck.scorers.fake:load",
    "bundled": "mtcheck.scorers.bundled:load",
    "comet": "mtcheck.scorers.comet:load",
    "xcomet": "mtcheck.scorers.xcomet:load",
    "metricx": "mtcheck.scorers.metricx:load",
    "judge": "mtcheck.scorers.judge:load",
    "likelihood": "mtcheck.scorers.likelihood:load",
    "similarity": "mtcheck.scorers.similarity:load",
    "monotransquest": "mtcheck.scorers.transquest:load_mono",
    "microtransquest": "mtcheck.scorers.transquest:load_micro",
}


#: Those that choose a precision themselves where none is asked for; the others have fp32 then.
_CHOOSING = frozenset(("bundled",))
#: The one that costs nothing, and the one that keeps its answers itself.
_UNCACHED = frozenset(("fake", "judge"))
#: Those that one device is enough for.
_ALONE = _UNCACHED | {"bundled"}
#: Pairs that a device gets between two writings of the cache.
_AT_ONCE = 1024


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


def load_family(family: str, folder: Path, **options: object) -> Scorer:
    """The scorer of a family in a folder; ``options`` are those of the family's ``load``."""
    return _family(family, folder / "card.toml")(folder, **options)


def _family(name: str, place: Path) -> Callable[..., Scorer]:
    if name not in FAMILIES:
        raise ModelError(f"{place}: unknown family '{name}'; known: {', '.join(sorted(FAMILIES))}")
    module, _, attribute = FAMILIES[name].partition(":")
    return cast("Callable[..., Scorer]", getattr(import_module(module), attribute))


def known(name: str) -> Card | None:
    """The card of a model by its name, an alias or its hub id; None where there is none."""
    wanted = ALIASES.get(name, name)
    for card in cards():
        if wanted == card.name or (card.repo is not None and name.lower() == card.repo.lower()):
            return card
    return None


def load(
    name_or_path: str = BUNDLED,
    *,
    device: str = "auto",
    precision: str = "auto",
    allowed_licences: Sequence[str] | None = None,
    cache: bool = False,
    pieces: bool = False,
) -> Scorer:
    """The scorer of a known name, of a hub id that is in the Hugging Face cache, or of the model in a folder.

    ``device`` is auto, cpu, cuda (every visible card, a process for each) or mps; ``precision`` auto (int8
    for mtcheck's own on a CPU, else fp32), or another that the family offers.
    ``allowed_licences`` refuses a model whose card names another licence, before anything of it is read.
    ``cache`` keeps the scores on disk, so that no pair is scored twice by the same model.
    ``pieces`` has pairs that do not fit the model scored in pieces instead of being cut.
    Raises ModelError for an unknown name, a model that is not here, and files that are damaged.
    """
    scorer = _loaded(
        name_or_path, device=device, precision=precision, allowed_licences=allowed_licences, cache=cache
    )
    if not pieces:
        return scorer
    from mtcheck.scorers.pieces import PiecewiseScorer

    return PiecewiseScorer(scorer)


def _loaded(
    name_or_path: str, *, device: str, precision: str, allowed_licences: Sequence[str] | None, cache: bool
) -> Scorer:
    if name_or_path == "fake":
        return _family("fake", Path("fake"))(None, name="fake", device=device, precision=precision)
    folder = Path(name_or_path)
    card = known(name_or_path)
    if card is None and folder.is_dir():
        own = (folder / "card.toml").is_file()
        card = read_card(folder) if own else None
    elif card is None:
        from mtcheck.scorers import hub

        found = hub.cached(name_or_path) if name_or_path.count("/") == 1 else None
        if found is None:
            raise ModelError(unknown(name_or_path))
        folder = found
    elif card.repo is None:
        folder = card.path
    else:
        _allow(card, allowed_licences)
        from mtcheck.scorers import hub

        folder = hub.locate(card)
    if card is None:
        _allow_unknown(name_or_path, allowed_licences)
        from mtcheck.scorers import layouts

        family, name = layouts.family_of(folder), folder.name
    else:
        _allow(card, allowed_licences)
        family, name = card.family, card.name
    if precision == "auto" and family not in _CHOOSING:
        precision = "fp32"
    from mtcheck.scorers import replicas
    from mtcheck.scorers.cache import CachedScorer

    kept = cache and family not in _UNCACHED
    devices = [device] if family in _ALONE else replicas.devices_of(device)
    if len(devices) == 1:
        scorer = load_family(family, folder, name=name, device=device, precision=precision, card=card)
        return CachedScorer(scorer) if kept else scorer
    place = None if card is None else str(card.path)
    shared = replicas.ReplicatedScorer(replicas.Recipe(family, str(folder), name, precision, place), devices)
    return CachedScorer(shared, at_once=_AT_ONCE * len(devices)) if kept else shared


def load_embedder(
    name_or_path: str,
    *,
    device: str = "auto",
    precision: str = "auto",
    allowed_licences: Sequence[str] | None = None,
) -> tuple[Callable[[Sequence[str]], NDArray[float32]], str]:
    """What turns texts into vectors (texts x width) by a sentence-embedding model, and its signature.

    Names and folders are those of ``load``; raises ModelError where the model is of another family.
    """
    scorer = load(name_or_path, device=device, precision=precision, allowed_licences=allowed_licences)
    from mtcheck.scorers.similarity import SimilarityScorer

    if not isinstance(scorer, SimilarityScorer):
        raise ModelError(
            f"Model '{name_or_path}' gives no sentence embeddings; name one in sentence-transformers' layout "
            "(a folder with modules.json), such as labse"
        )
    embedder = scorer.embedder
    return lambda texts: embedder.embed(texts)[0].numpy(), scorer.signature


def _allow(card: Card, allowed: Sequence[str] | None) -> None:
    if allowed is not None and card.licence not in allowed:
        raise ModelError(
            f"Model '{card.name}' is under {card.licence}, which allowed-licences does not have "
            f"({', '.join(allowed) or 'none'}); choose another model or add the licence"
        )


def _allow_unknown(name: str, allowed: Sequence[str] | None) -> None:
    if allowed is not None:
        raise ModelError(
            f"Model '{name}' has no card, so its licence is not known, and allowed-licences is set; put a "
            f"card.toml with its licence into the folder"
        )


def unknown(name: str) -> str:
    """The message for a name that is none, with the nearest that is."""
    near = difflib.get_close_matches(name, names(), n=1)
    hint = f" Did you mean '{near[0]}'?" if near else ""
    return (
        f"Unknown model '{name}'.{hint} Known: {', '.join(names())}; or the path of a model's folder, or a "
        f"hub id (owner/name) that is in the Hugging Face cache."
    )
