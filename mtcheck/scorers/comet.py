"""COMET without a reference: unified models (CometKiwi) and referenceless regression (comet-qe).

The folder is the one that Unbabel publishes: ``hparams.yaml`` and ``checkpoints/model.ckpt``. What is
computed is what unbabel-comet 2.2.7 computes, its rules for truncation, literal special tokens and
hyper-parameters included; the figures stand in the test vectors. Scores are raw regression values: mostly 0
to 1 for CometKiwi, unbounded z-scores for the older models.

One rule is COMET's own history: unified models were trained and run with softmax over layers although their
hyper-parameters said sparsemax. Where ``hparams.yaml`` says ``sparsemax_patch``, softmax is meant, whatever
the checkpoint says; otherwise the checkpoint's word is taken.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from mtcheck import __version__
from mtcheck.errors import ModelError
from mtcheck.scorers import deberta, hub
from mtcheck.scorers.base import LanguagePair, budgets_of, check_precision, device_of, kind_of, placed
from mtcheck.scorers.batching import score_in_batches
from mtcheck.scorers.checkpoints import read_folder, read_pickled
from mtcheck.scorers.tokens import ids_of, read_json, read_tokenizer
from mtcheck.scorers.xlmr import Encoder, padded, shape_of
from mtcheck.types import Score

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from tokenizers import Tokenizer
    from torch import Tensor

    from mtcheck.scorers.base import Card
    from mtcheck.scorers.checkpoints import Checkpoint

PREFIX = "encoder.model."
#: The class defaults of unbabel-comet 2.2.7, for what a checkpoint leaves out.
DEFAULTS: dict[str, dict[str, Any]] = {
    "unified_metric": {
        "encoder_model": "XLM-RoBERTa", "pretrained_model": "microsoft/infoxlm-large", "sent_layer": "mix",
        "layer_transformation": "sparsemax", "layer_norm": True, "activations": "Tanh",
        "final_activation": None, "input_segments": ["mt", "src", "ref"], "word_level_training": False,
        "word_layer": 24, "error_labels": ["minor", "major"],
    },
    "xcomet_metric": {
        "encoder_model": "XLM-RoBERTa-XL", "pretrained_model": "facebook/xlm-roberta-xl", "sent_layer": "mix",
        "layer_transformation": "sparsemax", "layer_norm": False, "activations": "Tanh",
        "final_activation": None, "input_segments": ["mt", "src", "ref"], "word_level_training": True,
        "word_layer": 36, "error_labels": ["minor", "major", "critical"],
    },
    "referenceless_regression_metric": {
        "encoder_model": "XLM-RoBERTa", "pretrained_model": "xlm-roberta-large", "layer": "mix",
        "layer_transformation": "softmax", "layer_norm": True, "activations": "Tanh",
        "final_activation": None, "pool": "avg",
    },
}  # fmt: skip
_NEED_REFERENCE = frozenset(("regression_metric", "ranking_metric"))
#: What xCOMET-lite's own class has in place of XCOMET's; published with or without a ``config.json``.
LITE: dict[str, Any] = {
    "encoder_model": "DeBERTa", "pretrained_model": "microsoft/mdeberta-v3-base", "word_layer": 8,
    "layer_transformation": "softmax",
}  # fmt: skip
_ENCODERS = frozenset(("XLM-RoBERTa", "XLM-RoBERTa-XL", "DeBERTa"))
_LITE_TENSOR = f"{PREFIX}encoder.rel_embeddings.weight"
BATCH_TOKENS = {"cpu": 512, "cuda": 16384, "mps": 4096}
PRECISIONS = ("fp32", "bf16", "int8")


@dataclass(frozen=True)
class Settings:
    """What the hyper-parameters say about how a score comes about."""

    kind: str
    values: Mapping[str, Any]
    sparse: bool

    @property
    def layer(self) -> str | int:
        """The layer that is read, or "mix"."""
        value = self.values.get("sent_layer", self.values.get("layer", "mix"))
        return value if isinstance(value, int) else str(value)


class Mix:
    """The weighted sum of a pass's layers, taken in one at a time (Peters et al. 2018, ELMo).

    ``first_token`` keeps the states of the first token only.
    """

    def __init__(self, weights: Tensor, gamma: Tensor, *, norm: bool, first_token: bool) -> None:
        self._weights, self._gamma = weights, gamma
        self._norm, self._first = norm, first_token
        self._sum: Tensor | None = None

    def take(self, index: int, states: Tensor, mask: Tensor) -> None:
        """Adds a layer's states, batch x length x width."""
        if self._norm:
            states = _normed(states, mask)
        if self._first:
            states = states[:, :1]
        part = self._weights[index] * states
        self._sum = part if self._sum is None else self._sum + part

    def result(self) -> Tensor:
        """gamma times the sum."""
        if self._sum is None:
            raise ModelError("no layer was mixed")
        return self._gamma * self._sum


def _normed(states: Tensor, mask: Tensor) -> Tensor:
    """States normalised over all unmasked values of a sentence, without learnt parameters."""
    import torch

    batch, _, width = states.shape
    kept = mask.float().unsqueeze(-1)
    count = mask.float().sum(1) * width
    mean = ((states * kept).reshape(batch, -1).sum(1) / count).view(batch, 1, 1)
    variance = (((states - mean) * kept) ** 2).reshape(batch, -1).sum(1) / count
    normed: Tensor = (states - mean) / torch.sqrt(variance + 1e-12).view(batch, 1, 1)
    return normed


def sparsemax(values: Tensor) -> Tensor:
    """The projection of values onto the simplex (Martins & Astudillo 2016)."""
    import torch

    ordered, _ = torch.sort(values, descending=True)
    sums = ordered.cumsum(0) - 1
    ranks = torch.arange(1, len(values) + 1, dtype=values.dtype)
    support = int((ranks * ordered > sums).sum())
    return torch.clamp(values - sums[support - 1] / support, min=0)


class Head:
    """The feed-forward estimator: linear layers with activations between."""

    def __init__(self, weights: Mapping[str, Tensor], activation: str, final: str | None) -> None:
        places = sorted(
            int(name.split(".")[2])
            for name in weights
            if name.startswith("estimator.ff.") and name.endswith(".weight")
        )
        self._layers = [
            (weights[f"estimator.ff.{place}.weight"], weights[f"estimator.ff.{place}.bias"])
            for place in places
        ]
        self._activation, self._final = _activation(activation), _activation(final) if final else None

    @property
    def width(self) -> int:
        """The number of features that it reads."""
        return int(self._layers[0][0].shape[1])

    def __call__(self, features: Tensor) -> Tensor:
        """One value for each row."""
        from torch.nn import functional

        for index, (weight, bias) in enumerate(self._layers):
            features = functional.linear(features, weight, bias)
            if index + 1 < len(self._layers):
                features = self._activation(features)
        if self._final is not None:
            features = self._final(features)
        return features.view(-1)


def _activation(name: str) -> Callable[[Tensor], Tensor]:
    from torch import nn

    found = getattr(nn, name.title(), None)
    if found is None or not (isinstance(found, type) and issubclass(found, nn.Module)):
        raise ModelError(f"Unknown activation '{name}' in the model's hyper-parameters")
    made: Callable[[Tensor], Tensor] = found()
    return made


Pair = tuple[tuple[int, ...], tuple[int, ...]]


class CometScorer:
    """A loaded COMET model; see :class:`mtcheck.scorers.base.Scorer`."""

    languages: tuple[LanguagePair, ...] = ()

    def __init__(
        self,
        checkpoint: Checkpoint,
        settings: Settings,
        encoder: Encoder | deberta.Encoder,
        tokenizer: Tokenizer,
        *,
        name: str,
        device: str,
        precision: str,
        card: Card | None,
    ) -> None:
        self.low, self.high = (card.low, card.high) if card is not None else (0.0, 1.0)
        self.segment_budget, self.article_budget = budgets_of(card)
        self.signature = f"{name}|{checkpoint.digest[:12]}|{__version__}|{precision}"
        self._settings, self._encoder, self._tokenizer = settings, encoder, tokenizer
        self._device = device
        self._begin, self._end, self._pad = (_special(tokenizer, token) for token in encoder.specials)
        self._between = (self._end,) * encoder.separators
        values = settings.values
        self._head = Head(checkpoint.tensors, str(values["activations"]), values["final_activation"])
        self._norm = bool(values["layer_norm"])
        if settings.layer == "mix":
            scalars = [
                checkpoint.tensors[f"layerwise_attention.scalar_parameters.{index}"].float()
                for index in range(encoder.shape.num_hidden_layers + 1)
            ]
            import torch

            joined = torch.cat([scalar.reshape(1) for scalar in scalars])
            self._weights = sparsemax(joined) if settings.sparse else torch.softmax(joined, 0)
            self._weights = self._weights.to(device)
            self._gamma = checkpoint.tensors["layerwise_attention.gamma"].float().to(device)

    # 2 less than fit, as COMET's tokenizer call has it.
    @property
    def _side(self) -> int:
        return self._encoder.shape.longest - 2 - 2

    def score(
        self,
        pairs: Sequence[tuple[str, str]],
        *,
        source_language: str,
        target_language: str,
        progress: Callable[[int], None] | None = None,
    ) -> list[Score]:
        """One score for each pair, in order; a pair too long for the model is cut as COMET cuts it, and says
        so.

        An empty side is scored like any other text.
        """
        ids = ids_of(self._tokenizer, [text for pair in pairs for text in pair])
        sides = [(tuple(one), tuple(two)) for one, two in zip(ids[::2], ids[1::2], strict=True)]
        if self._settings.kind == "referenceless_regression_metric":
            return self._regression(sides, progress)
        rows = [self.joined(source, target) for source, target in sides]
        values = score_in_batches(
            [row for row, _ in rows],
            length=len,
            run=self._unified,
            batch_tokens=BATCH_TOKENS[kind_of(self._device)],
            progress=progress,
        )
        return [
            Score(value, self.signature, truncated=cut) for value, (_, cut) in zip(values, rows, strict=True)
        ]

    def joined(self, source: tuple[int, ...], target: tuple[int, ...]) -> tuple[tuple[int, ...], bool]:
        """``<s> target </s></s> source </s>`` (one mark between the two for BERT's kind), and whether
        something was cut off.
        """
        first, second = (
            tuple(token for token in side[: self._side] if token != self._pad) for side in (target, source)
        )
        row = (self._begin, *first, *self._between, *second, self._end)
        cut = len(target) > self._side or len(source) > self._side or len(row) > self._encoder.shape.longest
        return row[: self._encoder.shape.longest], cut

    def _unified(self, rows: Sequence[tuple[int, ...]]) -> list[float]:
        import torch

        ids, mask = (part.to(self._device) for part in padded(rows, pad=self._pad))
        with torch.inference_mode():
            return self._first_token(ids, mask).tolist()

    def _first_token(self, ids: Tensor, mask: Tensor) -> Tensor:
        """The estimator's value of the first token's states."""
        layer = self._settings.layer
        if layer == "mix":
            mix = Mix(self._weights, self._gamma, norm=self._norm, first_token=True)
            self._encoder.states(
                ids,
                mask,
                visit=lambda index, states: mix.take(index, states, mask),
                first_token_only=not self._norm,
            )
            return self._head(mix.result()[:, 0])
        kept: list[Tensor] = []
        self._encoder.states(
            ids,
            mask,
            visit=lambda _, states: kept.append(states[:, 0]),
            last=int(layer),
            first_token_only=True,
        )
        return self._head(kept[-1])

    def _regression(self, sides: Sequence[Pair], progress: Callable[[int], None] | None) -> list[Score]:
        texts = [self._alone(side) for pair in sides for side in pair]
        halves = score_in_batches(
            texts,
            length=len,
            run=self._embed,
            batch_tokens=BATCH_TOKENS[kind_of(self._device)],
            progress=progress,
            items_per_pair=2,
        )
        import torch

        with torch.inference_mode():
            source, target = torch.stack(halves[::2]), torch.stack(halves[1::2])
            features = torch.cat((target, source, target * source, torch.abs(target - source)), 1)
            values = self._head(features).tolist()
        return [
            Score(value, self.signature, truncated=any(len(side) > self._side for side in pair))
            for value, pair in zip(values, sides, strict=True)
        ]

    def _alone(self, side: tuple[int, ...]) -> tuple[int, ...]:
        return (self._begin, *side[: self._side], self._end)

    def _embed(self, rows: Sequence[tuple[int, ...]]) -> list[Tensor]:
        import torch

        ids, mask = (part.to(self._device) for part in padded(rows, pad=self._pad))
        with torch.inference_mode():
            layer = self._settings.layer
            if layer == "mix":
                mix = Mix(self._weights, self._gamma, norm=self._norm, first_token=False)
                self._encoder.states(ids, mask, visit=lambda index, states: mix.take(index, states, mask))
                states = mix.result()
            else:
                kept: list[Tensor] = []
                self._encoder.states(ids, mask, visit=lambda _, found: kept.append(found), last=int(layer))
                states = kept[-1]
            return list(self._pooled(states, ids, mask))

    def _pooled(self, states: Tensor, ids: Tensor, mask: Tensor) -> Tensor:
        pool = self._settings.values.get("pool", "avg")
        absent = ids.eq(self._pad).unsqueeze(-1)
        if pool == "max":
            return states.masked_fill(absent, float("-inf")).max(1)[0]
        if pool in ("cls", "default"):
            return states[:, 0]
        # A literal <pad> in the text counts as a token of nothing.
        return states.masked_fill(absent, 0.0).sum(1) / mask.sum(1, keepdim=True)


def _special(tokenizer: Tokenizer, token: str) -> int:
    found = tokenizer.token_to_id(token)
    if found is None:
        raise ModelError(f"The model's tokenizer has no {token}: it is not the one that its encoder needs")
    return int(found)


def settings_of(folder: Path, checkpoint: Checkpoint) -> Settings:
    """What ``hparams.yaml`` and the checkpoint's hyper-parameters say, COMET's defaults beneath.

    xCOMET-lite has no ``hparams.yaml``, perhaps a ``config.json`` with its class's arguments.
    """
    import yaml

    path = folder / "hparams.yaml"
    if _LITE_TENSOR in checkpoint.tensors and not path.is_file():
        config = folder / "config.json"
        own = read_json(config) if config.is_file() else {}
        known = DEFAULTS["xcomet_metric"]
        values = {**known, **LITE, **{name: own[name] for name in known if name in own}}
        # It was trained when COMET took softmax whatever it was told.
        return Settings("xcomet_metric", values, sparse=False)
    try:
        written = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as err:
        raise ModelError(f"{path}: cannot be read ({err.strerror}); a COMET model's folder holds it") from err
    except (yaml.YAMLError, UnicodeDecodeError) as err:
        reason = " ".join(str(err).split())[:120]
        raise ModelError(f"{path}: is no plain YAML ({reason}); download the model again") from err
    kind = written.get("class_identifier") if isinstance(written, dict) else None
    if kind in _NEED_REFERENCE:
        raise ModelError(
            f"{path}: '{kind}' scores against a reference translation; choose a model without reference, "
            f"such as wmt22-cometkiwi-da"
        )
    if kind not in DEFAULTS:
        raise ModelError(f"{path}: unknown class_identifier {kind!r}; known: {', '.join(sorted(DEFAULTS))}")
    own = checkpoint.hyper_parameters or written
    values = {**DEFAULTS[kind], **own}
    if kind == "unified_metric" and "src" not in values["input_segments"]:
        raise ModelError(f"{path}: the model does not read the source; it cannot score without a reference")
    patched = kind != "referenceless_regression_metric" and (
        written.get("layer_transformation") == "sparsemax_patch"
    )
    return Settings(kind, values, sparse=values["layer_transformation"] == "sparsemax" and not patched)


def parts(
    folder: Path, *, device: str, precision: str, name: str
) -> tuple[Checkpoint, Settings, Encoder | deberta.Encoder, Tokenizer, str]:
    """Everything that a COMET folder holds, its encoder's tokenizer found beside it or in the cache."""
    check_precision(name, precision, PRECISIONS)
    pickled = folder / "checkpoints" / "model.ckpt"
    if any((folder / file).is_file() for file in ("model.safetensors", "pytorch_model.bin")):
        checkpoint = read_folder(folder)
    elif pickled.is_file():
        checkpoint = read_pickled(pickled)
    else:
        raise ModelError(f"{pickled}: is not there; a COMET model's folder holds hparams.yaml and this file")
    settings = settings_of(folder, checkpoint)
    kind, pretrained = str(settings.values["encoder_model"]), str(settings.values["pretrained_model"])
    if kind not in _ENCODERS:
        raise ModelError(f"{folder}: encoder '{kind}' is not known; known: {', '.join(sorted(_ENCODERS))}")
    beside = hub.encoder_folder(folder, pretrained)
    config = read_json(beside / "config.json") if (beside / "config.json").is_file() else None
    if config is not None and "num_attention_heads" not in config:
        config = None  # the model's own, not its encoder's
    place = device_of(device)
    if place != "cpu" or precision == "bf16":
        checkpoint = replace(checkpoint, tensors=placed(checkpoint.tensors, place, precision))
    if precision == "int8" and place != "cpu":
        raise ModelError(f"int8 is for the CPU; on {place} choose bf16")
    asked: dict[str, Any] = {"prefix": PREFIX, "place": folder, "config": config, "encoder": pretrained}
    encoder: Encoder | deberta.Encoder
    if kind == "DeBERTa":
        if precision == "int8":
            raise ModelError(f"Model '{name}' has no precision 'int8'; choose fp32 or bf16")
        encoder = deberta.Encoder(
            checkpoint.tensors, deberta.shape_of(checkpoint.tensors, **asked), prefix=PREFIX
        )
    else:
        shape = shape_of(checkpoint.tensors, **asked)
        encoder = Encoder(checkpoint.tensors, shape, prefix=PREFIX, int8=precision == "int8")
        if place == "cpu" and precision == "fp32":
            encoder.pack(lambda name: checkpoint.copy_of(PREFIX + name))
    return checkpoint, settings, encoder, read_tokenizer(beside), place


def load(path: Path, *, name: str, device: str, precision: str, card: Card | None = None) -> CometScorer:
    """The scorer in a folder; raises ModelError where a file is absent or damaged or needs a reference."""
    checkpoint, settings, encoder, tokenizer, place = parts(
        path, device=device, precision=precision, name=name
    )
    if settings.kind == "xcomet_metric":
        raise ModelError(f"{path}: is an XCOMET model; its family is 'xcomet'")
    return CometScorer(
        checkpoint,
        settings,
        encoder,
        tokenizer,
        name=name,
        device=place,
        precision=precision,
        card=card,
    )
