"""Sentence embeddings as judges: the cosine of source and target (LaBSE, multilingual E5, SiameseTransQuest,
...).

The folder is in the layout of sentence-transformers: ``modules.json`` names an encoder, a pooling, and
perhaps dense layers and a normalisation, each in a folder of its own. It is a cheap sign that two texts are
about the same, and a weak one of quality. ``Embedder`` is of use to the aligner as well.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mtcheck import __version__
from mtcheck.errors import ModelError
from mtcheck.scorers.base import (
    LanguagePair,
    budgets_of,
    check_precision,
    device_of,
    dtype_of,
    kind_of,
    silenced,
)
from mtcheck.scorers.batching import score_in_batches
from mtcheck.scorers.checkpoints import folder_digest, read_folder
from mtcheck.scorers.tokens import read_json, read_tokenizer
from mtcheck.scorers.xlmr import padded
from mtcheck.types import Score

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from tokenizers import Tokenizer
    from torch import Tensor

    from mtcheck.scorers.base import Card

BATCH_TOKENS = {"cpu": 2048, "cuda": 32768, "mps": 8192}
PRECISIONS = ("fp32", "bf16")
_POOLINGS = {
    "pooling_mode_cls_token": "cls",
    "pooling_mode_max_tokens": "max",
    "pooling_mode_mean_tokens": "mean",
    "pooling_mode_mean_sqrt_len_tokens": "mean-sqrt",
    "pooling_mode_lasttoken": "last",
}
_CONFIGS = ("sentence_bert_config.json", "sentence_roberta_config.json", "sentence_xlm-roberta_config.json")


@dataclass(frozen=True)
class _Dense:
    """A linear layer behind the pooling, with its activation."""

    weight: Tensor
    bias: Tensor | None
    activation: Callable[[Tensor], Tensor]


class Embedder:
    """Texts to vectors, as the modules of a folder say. ``prompt`` is put before every text."""

    def __init__(
        self,
        model: Any,
        tokenizer: Tokenizer,
        poolings: Sequence[str],
        dense: Sequence[_Dense],
        *,
        longest: int,
        lower: bool,
        normalise: bool,
        prompt: str,
        device: str,
    ) -> None:
        self._model, self._tokenizer, self._poolings, self._dense = model, tokenizer, poolings, dense
        self._longest, self._lower, self._normalise = longest, lower, normalise
        self._prompt, self._device = prompt, device

    def embed(
        self,
        texts: Sequence[str],
        *,
        progress: Callable[[int], None] | None = None,
        texts_per_pair: int = 1,
    ) -> tuple[Tensor, list[bool]]:
        """The vectors, texts x width in single precision on the CPU, and which texts were cut."""
        import torch

        whole = [(self._prompt + text).strip() for text in texts]
        if self._lower:
            whole = [text.lower() for text in whole]
        encoded = self._tokenizer.encode_batch(whole, add_special_tokens=True)
        rows = [_fit(encoding, self._longest) for encoding in encoded]
        vectors = score_in_batches(
            rows,
            length=len,
            run=self._run,
            batch_tokens=BATCH_TOKENS[kind_of(self._device)],
            progress=progress,
            items_per_pair=texts_per_pair,
        )
        cut = [len(encoding.ids) > self._longest for encoding in encoded]
        return (torch.stack(vectors) if vectors else torch.zeros(0, 0)), cut

    def _run(self, rows: Sequence[tuple[int, ...]]) -> list[Tensor]:
        import torch
        from torch.nn import functional

        pad = self._model.config.pad_token_id or 0
        ids, mask = (part.to(self._device) for part in padded(rows, pad=pad))
        with torch.inference_mode():
            states = self._model(input_ids=ids, attention_mask=mask.long()).last_hidden_state
            vectors = torch.cat([_pooled(states, mask, pooling) for pooling in self._poolings], 1)
            for layer in self._dense:
                vectors = layer.activation(functional.linear(vectors, layer.weight, layer.bias))
            vectors = vectors.float()
            if self._normalise:
                vectors = functional.normalize(vectors, dim=1)
        return list(vectors.cpu())


def _fit(encoding: Any, longest: int) -> tuple[int, ...]:
    """The ids that fit, the closing special tokens kept."""
    ids = encoding.ids
    if len(ids) <= longest:
        return tuple(ids)
    closing = 0
    while closing < len(ids) and encoding.special_tokens_mask[len(ids) - 1 - closing]:
        closing += 1
    return (*ids[: longest - closing], *ids[len(ids) - closing :])


def _pooled(states: Tensor, mask: Tensor, pooling: str) -> Tensor:
    kept = mask.unsqueeze(2)
    if pooling == "cls":
        return states[:, 0]
    if pooling == "max":
        return states.masked_fill(~kept, -1e9).max(1)[0]
    if pooling == "last":
        import torch

        return states[torch.arange(len(states)), mask.sum(1) - 1]
    total = (states * kept).sum(1)
    count = mask.sum(1, keepdim=True).to(states.dtype).clamp(min=1e-9)
    return total / (count.sqrt() if pooling == "mean-sqrt" else count)


class SimilarityScorer:
    """A loaded embedding model; see :class:`mtcheck.scorers.base.Scorer`."""

    def __init__(self, embedder: Embedder, *, signature: str, card: Card | None) -> None:
        self.low, self.high = (card.low, card.high) if card is not None else (-1.0, 1.0)
        self.languages: tuple[LanguagePair, ...] = card.languages if card is not None else ()
        self.segment_budget, self.article_budget = budgets_of(card)
        self.signature = signature
        self.embedder = embedder

    def score(
        self,
        pairs: Sequence[tuple[str, str]],
        *,
        source_language: str,
        target_language: str,
        progress: Callable[[int], None] | None = None,
    ) -> list[Score]:
        """One score for each pair, in order: the cosine of the two vectors, -1 to 1."""
        if not pairs:
            return []
        from torch.nn import functional

        texts = [text for pair in pairs for text in pair]
        vectors, cut = self.embedder.embed(texts, progress=progress, texts_per_pair=2)
        values = functional.cosine_similarity(vectors[::2].double(), vectors[1::2].double()).tolist()
        return [
            Score(value, self.signature, truncated=one or two)
            for value, one, two in zip(values, cut[::2], cut[1::2], strict=True)
        ]


def _modules(path: Path) -> list[tuple[str, Path]]:
    """The kinds and folders of a model's modules, in order."""
    import json

    try:
        listed = json.loads(path.read_text(encoding="utf-8"))
        modules = [(str(item["type"]).rsplit(".", 1)[-1], str(item["path"])) for item in listed]
    except OSError as err:
        raise ModelError(f"{path}: cannot be read ({err.strerror}); download the model again") from err
    except (ValueError, KeyError, TypeError) as err:
        raise ModelError(f"{path}: is not a list of modules ({err}); download the model again") from err
    for _, place in modules:
        # A path that leads out of the folder is not followed.
        if not re.fullmatch(r"[\w.-]*", place) or place.startswith(".."):
            raise ModelError(f"{path}: the module's path {place!r} leads elsewhere; download the model again")
    return [(kind, path.parent / place) for kind, place in modules]


def _dense(folder: Path, device: str) -> _Dense:
    from torch import nn

    config = read_json(folder / "config.json")
    named = str(config.get("activation_function", "torch.nn.modules.linear.Identity")).rsplit(".", 1)[-1]
    found = getattr(nn, named, None)
    if found is None or not (isinstance(found, type) and issubclass(found, nn.Module)):
        raise ModelError(f"{folder / 'config.json'}: unknown activation '{named}'")
    tensors = read_folder(folder).tensors
    if "linear.weight" not in tensors:
        raise ModelError(f"{folder}: the weights lack linear.weight; download the model again")
    bias = tensors.get("linear.bias")
    return _Dense(
        tensors["linear.weight"].float().to(device),
        bias.float().to(device) if bias is not None else None,
        found(),
    )


def _poolings(folder: Path) -> list[str]:
    config = read_json(folder / "config.json")
    found = [pooling for mode, pooling in _POOLINGS.items() if config.get(mode)]
    other = [mode for mode in config if mode.startswith("pooling_mode_") and config[mode]]
    if not found or len(found) != len(other):
        raise ModelError(f"{folder / 'config.json'}: unknown pooling ({', '.join(other) or 'none'})")
    return found


def _settings(folder: Path) -> Mapping[str, object]:
    path = next((folder / name for name in _CONFIGS if (folder / name).is_file()), None)
    return read_json(path) if path is not None else {}


def load_embedder(path: Path, *, device: str, precision: str, prompt: str = "") -> Embedder:
    """The embedder in a folder; raises ModelError where a file is absent or damaged."""
    place = device_of(device)
    encoder: Path | None = None
    poolings: list[str] = []
    dense: list[_Dense] = []
    normalise = False
    for kind, folder in _modules(path / "modules.json"):
        if kind == "Transformer":
            encoder = folder
        elif kind == "Pooling":
            poolings = _poolings(folder)
        elif kind == "Dense":
            dense.append(_dense(folder, place))
        elif kind == "Normalize":
            normalise = True
        else:
            raise ModelError(f"{path / 'modules.json'}: unknown module '{kind}'")
    if encoder is None or not poolings:
        raise ModelError(f"{path / 'modules.json'}: names no encoder or no pooling; download the model again")
    dtype = dtype_of(precision)
    with silenced():
        from transformers import AutoModel

        try:
            model = AutoModel.from_pretrained(
                str(encoder), local_files_only=True, trust_remote_code=False, dtype=dtype
            )
        except Exception as err:  # transformers raises many kinds for files that it cannot read
            reason = " ".join(str(err).split())[:160] or type(err).__name__
            raise ModelError(f"{encoder}: cannot be loaded ({reason}); download the model again") from err
    settings = _settings(encoder)
    positions = int(getattr(model.config, "max_position_embeddings", 512))
    if model.config.model_type.startswith(("xlm-roberta", "roberta")):
        positions -= 2
    asked = settings.get("max_seq_length")
    prompts = path / "config_sentence_transformers.json"
    return Embedder(
        model.to(place).eval(),
        read_tokenizer(encoder),
        poolings,
        dense,
        longest=asked if isinstance(asked, int) else positions,
        lower=bool(settings.get("do_lower_case", False)),
        normalise=normalise,
        prompt=prompt or (_default_prompt(read_json(prompts)) if prompts.is_file() else ""),
        device=place,
    )


def _default_prompt(config: Mapping[str, object]) -> str:
    prompts, name = config.get("prompts"), config.get("default_prompt_name")
    return str(prompts.get(name, "")) if isinstance(prompts, dict) and name is not None else ""


def load(path: Path, *, name: str, device: str, precision: str, card: Card | None = None) -> SimilarityScorer:
    """The scorer in a folder; raises ModelError where a file is absent or damaged."""
    check_precision(name, precision, PRECISIONS)
    prompt = card.prompt if card is not None else ""
    embedder = load_embedder(path, device=device, precision=precision, prompt=prompt)
    places = [folder for kind, folder in _modules(path / "modules.json") if kind in ("Transformer", "Dense")]
    digest = hashlib.sha256("".join(folder_digest(folder) for folder in places).encode()).hexdigest()[:12]
    settings = f"{precision}|prompt {prompt.strip()}" if prompt else precision
    return SimilarityScorer(embedder, signature=f"{name}|{digest}|{__version__}|{settings}", card=card)
