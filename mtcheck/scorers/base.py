"""What every quality-estimation (QE) scorer gives, and the card that describes one.

To add a family of models:

1. write ``mtcheck/scorers/<family>.py`` with a function ``load(path, *, name, device, precision)`` that
   returns an object with the members of :class:`Scorer`; batch with
   :func:`mtcheck.scorers.batching.score_in_batches`;
2. put ``models/<name>/card.toml`` beside the others: licence, languages, score range, input order, budgets,
   ``family = "<family>"``;
3. add ``"<family>": "mtcheck.scorers.<family>:load"`` to ``FAMILIES`` in ``mtcheck/scorers/__init__.py``.
"""

from __future__ import annotations

import os
import sys
import tomllib
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from mtcheck.errors import ModelError
from mtcheck.types import primary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    import torch
    from torch import Tensor

    from mtcheck.types import Score

LanguagePair = tuple[str, str]


class Scorer(Protocol):
    """A loaded model that scores source-target pairs without a reference."""

    @property
    def signature(self) -> str:
        """``name|first 12 hex digits of a SHA-256|mtcheck version|settings``; the hash is that of the weights
        and, where a model fixes its scale and thresholds in a file, of that too.
        """

    @property
    def low(self) -> float:
        """The worst value of the scale."""

    @property
    def high(self) -> float:
        """The best value of the scale."""

    @property
    def languages(self) -> tuple[LanguagePair, ...]:
        """The directions that the model was made for, as primary language subtags; empty means any."""

    @property
    def segment_budget(self) -> float | None:
        """The value below which a segment calls for a review; None where the card names none."""

    @property
    def article_budget(self) -> float | None:
        """The mean below which an article calls for a review; None where the card names none."""

    def score(
        self,
        pairs: Sequence[tuple[str, str]],
        *,
        source_language: str,
        target_language: str,
        progress: Callable[[int], None] | None = None,
    ) -> list[Score]:
        """One score for each pair, in order; the numbers do not depend on which other pairs stand beside it.

        A pair with an empty side gets ``low``. ``progress`` is called with the number of pairs done since
        the last call. Raises ModelError where the model does not know the language pair.
        """


@dataclass(frozen=True, slots=True)
class TrainingData:
    """A data set that a model was trained on."""

    name: str
    licence: str
    use: str = ""


@dataclass(frozen=True, slots=True)
class Agreement:
    """A published figure of a model's agreement with people, and where it was published."""

    data: str
    figure: str
    value: float
    source: str


@dataclass(frozen=True, slots=True)
class Card:
    """What ``card.toml`` says of a model, and whether its weights are here.

    ``size`` is the bytes of the weights file where it is here, otherwise what the card gives; ``path`` is
    the folder of the card. ``repo`` and ``revision`` name the model on the Hugging Face hub, ``gated`` says
    that its licence has to be accepted there; ``home`` is the address of a model that is elsewhere.
    ``encoder`` is the hub id of the encoder whose tokenizer it needs, ``prompt`` what the model wants before
    every text.
    """

    name: str
    family: str
    description: str
    licence: str
    languages: tuple[LanguagePair, ...]
    low: float
    high: float
    input_order: str
    size: int
    installed: bool
    path: Path
    parameters: int | None = None
    repo: str | None = None
    revision: str | None = None
    gated: bool = False
    home: str | None = None
    encoder: str | None = None
    prompt: str = ""
    agreement: tuple[Agreement, ...] = field(default=(), repr=False)
    segment_budget: float | None = None
    article_budget: float | None = None
    data: tuple[TrainingData, ...] = field(default=(), repr=False)

    @property
    def higher_is_better(self) -> bool:
        """Whether a greater value means a better translation."""
        return self.low < self.high


def _in_cache(repo: str, file: str) -> Path | None:
    """A model's file in the Hugging Face cache, found without the library: it costs more to import."""
    root = os.environ.get("HF_HUB_CACHE") or os.environ.get("HUGGINGFACE_HUB_CACHE")
    if root is None:
        home = os.environ.get("HF_HOME") or Path.home() / ".cache" / "huggingface"
        root = str(Path(home) / "hub")
    snapshots = Path(root) / f"models--{repo.replace('/', '--')}" / "snapshots"
    return next(iter(sorted(snapshots.glob(f"*/{file}"))), None)


@contextmanager
def silenced() -> Iterator[None]:
    """Keeps transformers from writing to standard error: the library does not speak, mtcheck does."""
    import logging
    import warnings

    from transformers.utils import logging as own

    before, shown = own.get_verbosity(), own.is_progress_bar_enabled()
    own.set_verbosity(logging.CRITICAL)
    own.disable_progress_bar()  # type: ignore[no-untyped-call]
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        own.set_verbosity(before)
        if shown:
            own.enable_progress_bar()  # type: ignore[no-untyped-call]


def device_of(name: str) -> str:
    """The device that a name stands for ("auto" takes a CUDA card where there is one, "cuda:1" is the second
    of several); ModelError where it is not there.
    """
    if name == "cpu" or (name == "auto" and no_card()):
        return "cpu"
    import torch

    there = {"cpu": True, "cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    if name == "auto":
        return "cuda" if there["cuda"] else "cpu"
    kind, numbered, number = name.partition(":")
    if kind not in there or (numbered and (kind != "cuda" or not number.isdecimal())):
        raise ModelError(f"Unknown device '{name}'; choose one of auto, {', '.join(there)}")
    if not there[kind] or (numbered and int(number) >= torch.cuda.device_count()):
        raise ModelError(f"Device '{name}' is not there; choose auto or cpu")
    return name


def no_card() -> bool:
    """Whether there surely is no card that torch calls CUDA; told without torch, which costs a second."""
    if sys.platform == "darwin":
        return True
    drivers = ("/dev/nvidiactl", "/dev/nvidia0", "/dev/nvidia-caps", "/dev/kfd", "/dev/dxg", "/dev/nvmap")
    return sys.platform == "linux" and not any(Path(driver).exists() for driver in drivers)


def kind_of(device: str) -> str:
    """cpu, cuda or mps, whichever number a device has among its kind."""
    return device.partition(":")[0]


def check_precision(name: str, precision: str, offered: Sequence[str]) -> None:
    """Nothing; raises ModelError where a model's family does not offer a precision."""
    if precision not in offered:
        raise ModelError(f"Model '{name}' has no precision '{precision}'; choose one of {', '.join(offered)}")


def dtype_of(precision: str) -> torch.dtype:
    """The type of the numbers that a model is held in: half for bf16, single for all others."""
    import torch

    return torch.bfloat16 if precision == "bf16" else torch.float32


def placed(tensors: Mapping[str, Tensor], device: str, precision: str) -> dict[str, Tensor]:
    """The tensors on a device, in the type of a precision where they are no whole numbers."""
    dtype = dtype_of(precision)
    return {
        name: tensor.to(device, dtype if tensor.is_floating_point() else tensor.dtype)
        for name, tensor in tensors.items()
    }


def budgets_of(card: Card | None) -> tuple[float | None, float | None]:
    """The budgets for a segment and for an article that a card names; None where it names none."""
    return (None, None) if card is None else (card.segment_budget, card.article_budget)


def check_languages(name: str, languages: Sequence[LanguagePair], source: str, target: str) -> None:
    """Nothing; raises ModelError where ``languages`` is given and lacks the pair."""
    if languages and (primary(source), primary(target)) not in languages:
        known = ", ".join(f"{left}-{right}" for left, right in languages)
        raise ModelError(
            f"Model '{name}' does not score {source}-{target}; it knows {known}. "
            f"Choose another with --model, or name the languages with --from and --to."
        )


def read_card(folder: Path) -> Card:
    """The card in ``folder/card.toml``; raises ModelError where it cannot be read."""
    path = folder / "card.toml"
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as err:
        reason = getattr(err, "strerror", None) or str(err)
        raise ModelError(
            f"{path}: cannot be read as a model card ({reason}); install the model again"
        ) from err
    file = str(values.get("weights", "model.safetensors"))
    weights = folder / file
    repo = values.get("repo")
    if isinstance(repo, str) and not weights.is_file():
        weights = _in_cache(repo, file) or weights
    installed = weights.is_file()
    try:
        return Card(
            name=str(values["name"]),
            family=str(values["family"]),
            description=str(values["description"]),
            licence=str(values["licence"]),
            languages=tuple((primary(source), primary(target)) for source, target in values["languages"]),
            low=float(values["score"]["low"]),
            high=float(values["score"]["high"]),
            input_order=str(values["input_order"]),
            size=weights.stat().st_size if installed else int(values.get("size", 0)),
            installed=installed,
            path=folder,
            parameters=values.get("parameters"),
            repo=values.get("repo"),
            revision=values.get("revision"),
            gated=bool(values.get("gated", False)),
            home=values.get("home"),
            encoder=values.get("encoder"),
            prompt=str(values.get("prompt", "")),
            agreement=tuple(
                Agreement(str(row["data"]), str(row["figure"]), float(row["value"]), str(row["source"]))
                for row in values.get("agreement", ())
            ),
            segment_budget=values["score"].get("segment_budget"),
            article_budget=values["score"].get("article_budget"),
            data=tuple(
                TrainingData(str(entry["name"]), str(entry["licence"]), str(entry.get("use", "")))
                for entry in values.get("data", ())
            ),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as err:
        raise ModelError(
            f"{path}: the entry {err} is missing or not as expected; install the model again"
        ) from err
