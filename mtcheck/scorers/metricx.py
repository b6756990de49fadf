"""MetricX without a reference: mT5 asked for one number (Juraska et al. 2023, 2024).

The folder is the one that Google publishes, in the layout of ``transformers``; the tokenizer is that of
``google/mt5-*``. What is computed is what the reference code computes: the prompt of the 2023 or the 2024
models, the end mark taken off, one decoder step, the logit of one fixed token, clamped. A score counts
errors: 0 is best, 25 worst.

The pass is in plain torch on mapped weights; the names of the tensors are those of
``transformers.MT5ForConditionalGeneration``.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mtcheck import __version__
from mtcheck.errors import ModelError
from mtcheck.scorers import hub
from mtcheck.scorers.base import LanguagePair, budgets_of, check_precision, device_of, kind_of, placed
from mtcheck.scorers.batching import score_in_batches
from mtcheck.scorers.checkpoints import read_folder
from mtcheck.scorers.tokens import ids_of, read_json, read_tokenizer
from mtcheck.scorers.xlmr import padded
from mtcheck.types import Score

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from tokenizers import Tokenizer
    from torch import Tensor

    from mtcheck.scorers.base import Card

BEST, WORST = 0.0, 25.0
#: <extra_id_10> of mT5, whose logit is the score.
SCORE_TOKEN = 250089
TOKENIZER = "google/mt5-xl"
BATCH_TOKENS = {"cpu": 512, "cuda": 16384, "mps": 4096}
PRECISIONS = ("fp32", "bf16")


@dataclass(frozen=True, slots=True)
class Version:
    """How a generation of MetricX is asked: prompt and the tokens that it reads at most."""

    name: str
    prompt: str
    longest: int


VERSIONS = {
    "23": Version("23", "candidate: {target} source: {source}", 1024),
    "24": Version("24", "source: {source} candidate: {target}", 1536),
}


class T5:
    """An mT5 encoder and decoder (Raffel et al. 2020; Xue et al. 2021) over mapped weights."""

    def __init__(self, weights: Mapping[str, Tensor], config: Mapping[str, object], place: Path) -> None:
        self._weights = weights
        self._heads = _whole(config, "num_heads", place)
        self._eps = float(str(config.get("layer_norm_epsilon", 1e-6)))
        self._buckets = _whole(config, "relative_attention_num_buckets", place, 32)
        self._distance = _whole(config, "relative_attention_max_distance", place, 128)
        self._tied = bool(config.get("tie_word_embeddings", True))
        activation = str(config.get("feed_forward_proj", "gated-gelu"))
        if activation != "gated-gelu":
            raise ModelError(f"{place}: feed_forward_proj '{activation}' is not that of mT5 (gated-gelu)")
        self._layers = {stack: self._count(stack) for stack in ("encoder", "decoder")}
        if not all(self._layers.values()):
            raise ModelError(f"{place}: holds no mT5 encoder and decoder; download the model again")

    def _count(self, stack: str) -> int:
        count = 0
        while f"{stack}.block.{count}.layer.0.SelfAttention.q.weight" in self._weights:
            count += 1
        return count

    def first_logit(self, ids: Tensor, mask: Tensor, token: int) -> Tensor:
        """The logit of one token at the decoder's first step, for each row of batch x length ids."""
        from torch.nn import functional

        hidden = functional.embedding(ids, self._weights["shared.weight"])
        bias = self._bias(ids.shape[1], hidden)
        barred = mask.logical_not()[:, None, None, :]
        bias = bias.masked_fill(barred, float("-inf"))
        for index in range(self._layers["encoder"]):
            block = f"encoder.block.{index}"
            read = self._norm(hidden, f"{block}.layer.0.layer_norm")
            hidden = hidden + self._attention(read, read, f"{block}.layer.0.SelfAttention", bias)
            hidden = hidden + self._feed_forward(hidden, f"{block}.layer.1")
        memory = self._norm(hidden, "encoder.final_layer_norm")
        start = self._weights["shared.weight"][:1]
        hidden = start.expand(ids.shape[0], 1, -1)
        crossed = (
            bias.new_zeros(()).expand(ids.shape[0], 1, 1, ids.shape[1]).masked_fill(barred, float("-inf"))
        )
        for index in range(self._layers["decoder"]):
            block = f"decoder.block.{index}"
            # One token attends to itself alone: its value passes as it is.
            read = self._norm(hidden, f"{block}.layer.0.layer_norm")
            value = functional.linear(read, self._weights[f"{block}.layer.0.SelfAttention.v.weight"])
            hidden = hidden + functional.linear(
                value, self._weights[f"{block}.layer.0.SelfAttention.o.weight"]
            )
            read = self._norm(hidden, f"{block}.layer.1.layer_norm")
            hidden = hidden + self._attention(read, memory, f"{block}.layer.1.EncDecAttention", crossed)
            hidden = hidden + self._feed_forward(hidden, f"{block}.layer.2")
        out = self._norm(hidden, "decoder.final_layer_norm")[:, 0]
        if self._tied:
            out = out * out.shape[-1] ** -0.5
        return (out * self._weights["lm_head.weight"][token]).sum(-1)

    def _attention(self, asked: Tensor, read: Tensor, name: str, bias: Tensor) -> Tensor:
        from torch.nn import functional

        def split(values: Tensor, part: str) -> Tensor:
            out = functional.linear(values, self._weights[f"{name}.{part}.weight"])
            return out.view(*out.shape[:2], self._heads, -1).transpose(1, 2)

        # Written out: the fused kernel sums in another order, and scores of 25 show it in the fifth decimal.
        weights = (split(asked, "q") @ split(read, "k").transpose(2, 3) + bias).float().softmax(-1)
        mixed = (weights.to(bias.dtype) @ split(read, "v")).transpose(1, 2).flatten(2)
        return functional.linear(mixed, self._weights[f"{name}.o.weight"])

    def _feed_forward(self, hidden: Tensor, layer: str) -> Tensor:
        from torch.nn import functional

        read = self._norm(hidden, f"{layer}.layer_norm")
        name = f"{layer}.DenseReluDense"
        gate = functional.gelu(
            functional.linear(read, self._weights[f"{name}.wi_0.weight"]), approximate="tanh"
        )
        inner = gate * functional.linear(read, self._weights[f"{name}.wi_1.weight"])
        return functional.linear(inner, self._weights[f"{name}.wo.weight"])

    def _norm(self, values: Tensor, name: str) -> Tensor:
        import torch

        scale = self._weights[f"{name}.weight"]
        variance = values.float().pow(2).mean(-1, keepdim=True)
        return scale * (values * torch.rsqrt(variance + self._eps)).to(scale.dtype)

    def _bias(self, length: int, like: Tensor) -> Tensor:
        """The bias of relative positions, 1 x heads x length x length."""
        import torch
        from torch.nn import functional

        places = torch.arange(length, device=like.device)
        apart = places[None, :] - places[:, None]
        half = self._buckets // 2
        offset = (apart > 0).long() * half
        distance = apart.abs()
        exact = half // 2
        far = (
            exact
            + (torch.log(distance.float() / exact) / math.log(self._distance / exact) * (half - exact)).long()
        )
        bucket = offset + torch.where(distance < exact, distance, far.clamp(max=half - 1))
        table = self._weights["encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight"]
        return functional.embedding(bucket, table).permute(2, 0, 1)[None]


def _whole(config: Mapping[str, object], name: str, place: Path, otherwise: int | None = None) -> int:
    value = config.get(name, otherwise)
    if not isinstance(value, int) or value < 1:
        raise ModelError(f"{place}: {name} is {value!r}, not a whole number; download the model again")
    return value


class MetricXScorer:
    """A loaded MetricX model; see :class:`mtcheck.scorers.base.Scorer`. ``low`` is 25, ``high`` 0."""

    languages: tuple[LanguagePair, ...] = ()

    def __init__(
        self,
        model: T5,
        tokenizer: Tokenizer,
        version: Version,
        *,
        signature: str,
        device: str,
        card: Card | None,
    ) -> None:
        self.low, self.high = WORST, BEST
        self.segment_budget, self.article_budget = budgets_of(card)
        self.signature = signature
        self._model, self._tokenizer, self._version, self._device = model, tokenizer, version, device

    def score(
        self,
        pairs: Sequence[tuple[str, str]],
        *,
        source_language: str,
        target_language: str,
        progress: Callable[[int], None] | None = None,
    ) -> list[Score]:
        """One score for each pair, in order: 0 best, 25 worst. A prompt too long for the model is cut at its
        end, as the reference code does, and the score says so.
        """
        texts = [self._version.prompt.format(source=source, target=target) for source, target in pairs]
        # The reference code cuts with the end mark counted, then takes the last token off.
        longest = self._version.longest - 1
        ids = ids_of(self._tokenizer, texts)
        values = score_in_batches(
            [tuple(row[:longest]) for row in ids],
            length=len,
            run=self._run,
            batch_tokens=BATCH_TOKENS[kind_of(self._device)],
            progress=progress,
        )
        return [
            Score(value, self.signature, truncated=len(row) > longest)
            for value, row in zip(values, ids, strict=True)
        ]

    def _run(self, rows: Sequence[tuple[int, ...]]) -> list[float]:
        import torch

        ids, mask = (part.to(self._device) for part in padded(rows, pad=0))
        with torch.inference_mode():
            logits = self._model.first_logit(ids, mask, SCORE_TOKEN)
            values: list[float] = logits.float().clamp(BEST, WORST).tolist()
        return values


def version_of(folder: Path, config: Mapping[str, object], card: Card | None) -> Version:
    """The generation of a model, told by its card's or folder's name; 2024 where nothing tells."""
    names = (card.name if card is not None else "", folder.name, str(config.get("_name_or_path", "")))
    return VERSIONS["23" if any("metricx-23" in name.lower() for name in names) else "24"]


def load(path: Path, *, name: str, device: str, precision: str, card: Card | None = None) -> MetricXScorer:
    """The scorer in a folder; raises ModelError where a file is absent or damaged."""
    check_precision(name, precision, PRECISIONS)
    config = read_json(path / "config.json")
    checkpoint = read_folder(path)
    place = device_of(device)
    weights = placed(checkpoint.tensors, place, precision)
    if "shared.weight" not in weights or "lm_head.weight" not in weights:
        raise ModelError(
            f"{path}: the weights lack shared.weight or lm_head.weight; download the model again"
        )
    if weights["lm_head.weight"].shape[0] <= SCORE_TOKEN:
        raise ModelError(f"{path}: the vocabulary is not that of mT5; it has no token {SCORE_TOKEN}")
    tokenizer = read_tokenizer(hub.encoder_folder(path, card.encoder if card and card.encoder else TOKENIZER))
    version = version_of(path, config, card)
    signature = f"{name}|{checkpoint.digest[:12]}|{__version__}|{precision}|prompt {version.name}"
    return MetricXScorer(
        T5(weights, config, path / "config.json"),
        tokenizer,
        version,
        signature=signature,
        device=place,
        card=card,
    )
