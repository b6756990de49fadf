"""The family of mtcheck's own models: a small cross-encoder that reads source and target together.

A folder holds ``config.json`` and ``model.safetensors`` in the layout of ``transformers.BertModel`` (the
heads under ``heads.``, the calibration under ``mtcheck`` in the configuration), ``tokenizer.json``,
``card.toml`` and, where the order of the target's words is judged apart, ``word_order.safetensors``.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import fields
from typing import TYPE_CHECKING

from mtcheck import __version__
from mtcheck.errors import ModelError
from mtcheck.scorers import word_order
from mtcheck.scorers.base import check_languages, check_precision, device_of, placed, read_card
from mtcheck.scorers.batching import score_in_batches
from mtcheck.scorers.encoder import Inputs, Shape, encode, lay_out, score_logits, token_logits
from mtcheck.types import Score, primary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from tokenizers import Tokenizer
    from torch import Tensor

    from mtcheck.scorers.base import Card
    from mtcheck.scorers.word_order import WordOrder

BATCH_TOKENS = 4096
PRECISIONS = ("fp32", "bf16")
Ids = tuple[tuple[int, ...], tuple[int, ...]]


class BundledScorer:
    """A loaded model of this family; see :class:`mtcheck.scorers.base.Scorer`."""

    def __init__(
        self,
        card: Card,
        shape: Shape,
        weights: Mapping[str, Tensor],
        tokenizer: Tokenizer,
        settings: Mapping[str, float],
        *,
        signature: str,
        word_order: WordOrder | None = None,
    ) -> None:
        self.low, self.high = card.low, card.high
        self.languages = card.languages
        self.segment_budget, self.article_budget = card.segment_budget, card.article_budget
        self.signature = signature
        self._name = card.name
        self._word_order = word_order
        self._shape, self._weights, self._tokenizer = shape, weights, tokenizer
        self._cls, self._sep = int(settings["cls"]), int(settings["sep"])
        self._slope, self._offset = settings["slope"], settings["offset"]
        # Positions run from 1 to the separator on each side.
        self._longest = shape.max_position_embeddings - 2

    def score(
        self,
        pairs: Sequence[tuple[str, str]],
        *,
        source_language: str,
        target_language: str,
        progress: Callable[[int], None] | None = None,
    ) -> list[Score]:
        """One score for each pair, in order; a side too long for the model is cut, and the score says so."""
        check_languages(self._name, self.languages, source_language, target_language)
        texts = [text for pair in pairs for text in pair]
        encoded = self._tokenizer.encode_batch_fast(texts, add_special_tokens=False)
        ids = [tuple(encoding.ids) for encoding in encoded]
        full: list[Ids] = list(zip(ids[::2], ids[1::2], strict=True))
        cut = [(source[: self._longest], target[: self._longest]) for source, target in full]
        values = score_in_batches(
            cut,
            length=lambda pair: len(pair[0]) + len(pair[1]) + 3,
            run=self._run,
            batch_tokens=BATCH_TOKENS,
            progress=progress,
        )
        factors = self._factors([target for _, target in cut], primary(target_language))
        return [
            Score(self.low + (value - self.low) * factors[pair[1]], self.signature, truncated=pair != whole)
            for value, pair, whole in zip(values, cut, full, strict=True)
        ]

    def _factors(self, targets: Iterable[tuple[int, ...]], language: str) -> dict[tuple[int, ...], float]:
        """What the order of each target's words leaves of its score."""
        order = self._word_order
        return {target: 1.0 if order is None else order.factor(target, language) for target in set(targets)}

    def _run(self, pairs: Sequence[Ids]) -> list[float]:
        import torch

        device = self._weights["heads.score.1.bias"].device
        laid = lay_out(pairs, cls=self._cls, sep=self._sep)
        inputs = Inputs(*(part.to(device) for part in laid.parts()))
        with torch.inference_mode():
            hidden = encode(self._weights, self._shape, inputs)
            logits = score_logits(self._weights, hidden, token_logits(self._weights, hidden, inputs), inputs)
            values: list[float] = torch.sigmoid(logits.double() * self._slope + self._offset).tolist()
        span = self.high - self.low
        return [
            self.low + span * value if source and target else self.low
            for value, (source, target) in zip(values, pairs, strict=True)
        ]


def _remedy(path: Path, problem: str) -> ModelError:
    return ModelError(f"{path}: {problem}; install mtcheck (or the model) again")


def _read_config(path: Path) -> tuple[Shape, dict[str, float]]:
    try:
        config = json.loads(path.read_text(encoding="utf-8"))
        shape = Shape(**{field.name: config[field.name] for field in fields(Shape)})
        own = config["mtcheck"]
        settings = {
            "cls": int(own["cls"]),
            "sep": int(own["sep"]),
            "slope": float(own["calibration"]["slope"]),
            "offset": float(own["calibration"]["offset"]),
        }
    except OSError as err:
        raise _remedy(path, f"the model's configuration cannot be read ({err.strerror})") from err
    except (ValueError, KeyError, TypeError, AttributeError) as err:
        raise _remedy(path, f"the model's configuration is damaged ({err})") from err
    return shape, settings


def _read_weights(path: Path, shape: Shape) -> tuple[dict[str, Tensor], str]:
    """The tensors in single precision and the SHA-256 of the file."""
    from safetensors import SafetensorError
    from safetensors.torch import load

    try:
        raw = path.read_bytes()
    except OSError as err:
        raise _remedy(path, f"the model's weights cannot be read ({err.strerror})") from err
    try:
        tensors = load(raw)
    except (SafetensorError, ValueError, KeyError) as err:
        raise _remedy(path, f"the model's weights are damaged or cut short ({err})") from err
    wrong = next(
        (
            name
            for name, size in _sizes(shape).items()
            if name not in tensors or tuple(tensors[name].shape) != size
        ),
        None,
    )
    if wrong is not None:
        raise _remedy(path, f"the tensor '{wrong}' is absent or not of the size that config.json gives")
    return {name: tensor.float() for name, tensor in tensors.items()}, hashlib.sha256(raw).hexdigest()


def _sizes(shape: Shape) -> dict[str, tuple[int, ...]]:
    """The tensors that tell most surely whether weights and configuration belong together."""
    width = shape.hidden_size
    last = f"encoder.layer.{shape.num_hidden_layers - 1}"
    return {
        "embeddings.word_embeddings.weight": (shape.vocab_size, width),
        "embeddings.position_embeddings.weight": (shape.max_position_embeddings, width),
        f"{last}.intermediate.dense.weight": (shape.intermediate_size, width),
        f"{last}.output.LayerNorm.bias": (width,),
        "heads.token.weight": (2, width),
        "heads.score.1.bias": (1,),
    }


def _read_tokenizer(path: Path, shape: Shape) -> Tokenizer:
    from tokenizers import Tokenizer

    if not path.is_file():
        raise _remedy(path, "the model's tokenizer is not there")
    try:
        tokenizer = Tokenizer.from_file(str(path))
    except Exception as err:  # the library raises bare Exception for whatever it cannot read
        raise _remedy(path, f"the model's tokenizer is damaged ({err})") from err
    if tokenizer.get_vocab_size() > shape.vocab_size:
        raise _remedy(path, "the tokenizer has more entries than the model")
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


def load(path: Path, *, name: str, device: str, precision: str, card: Card | None = None) -> BundledScorer:
    """The scorer in a folder; raises ModelError where a file is absent or damaged or the device not there."""
    check_precision(name, precision, PRECISIONS)
    card = card or read_card(path)
    shape, settings = _read_config(path / "config.json")
    tokenizer = _read_tokenizer(path / "tokenizer.json", shape)
    weights, digest = _read_weights(path / "model.safetensors", shape)
    place = device_of(device)
    weights = placed(weights, place, precision)
    found = word_order.load(path)
    order = None
    if found is not None:
        order, raw = found
        if len(order.continues) != tokenizer.get_vocab_size():
            raise _remedy(path / word_order.FILE, "the word-order tables are not of this tokenizer")
        digest = hashlib.sha256(digest.encode() + raw).hexdigest()
    signature = f"{card.name}|{digest[:12]}|{__version__}|{precision}"
    return BundledScorer(card, shape, weights, tokenizer, settings, signature=signature, word_order=order)
