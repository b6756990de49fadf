"""TransQuest: MonoTransQuest's sentence scores and MicroTransQuest's word tags (Ranasinghe et al. 2020,
2021).

Both are XLM-R with one head, in the layout of ``transformers`` with ``model_args.json`` beside it. What is
computed is what the published code computes: words cut at white space for the tags, the longer side cut
first where a pair does not fit its ``max_seq_length`` (128 unless the model says otherwise).
SiameseTransQuest is in the sentence-transformers layout; the family ``similarity`` reads it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mtcheck import __version__
from mtcheck.errors import ModelError
from mtcheck.scorers.base import LanguagePair, budgets_of, check_precision, device_of, kind_of, placed
from mtcheck.scorers.batching import score_in_batches
from mtcheck.scorers.checkpoints import read_folder
from mtcheck.scorers.tokens import ids_of, read_json, read_tokenizer
from mtcheck.scorers.xlmr import Encoder, padded, shape_of
from mtcheck.types import Annotation, Score, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from tokenizers import Tokenizer
    from torch import Tensor

    from mtcheck.scorers.base import Card

PREFIX = "roberta."
LONGEST, LABELS, GAP = 128, ("OK", "BAD"), "<gap>"
BATCH_TOKENS = {"cpu": 512, "cuda": 16384, "mps": 4096}
PRECISIONS = ("fp32", "bf16")
_BEGIN, _END, _PAD = 0, 2, 1
_WORD = re.compile(r"\S+")


@dataclass(frozen=True)
class _Model:
    """What both kinds have in common."""

    encoder: Encoder
    weights: Mapping[str, Tensor]
    tokenizer: Tokenizer
    settings: Mapping[str, object]
    signature: str
    device: str

    @property
    def longest(self) -> int:
        """The tokens of a pair, special ones included."""
        value = self.settings.get("max_seq_length", LONGEST)
        return value if isinstance(value, int) and value > 8 else LONGEST

    def linear(self, values: Tensor, name: str) -> Tensor:
        """A linear layer of the head."""
        from torch.nn import functional

        return functional.linear(values, self.weights[f"{name}.weight"], self.weights[f"{name}.bias"])


class MonoScorer:
    """A loaded MonoTransQuest model; see :class:`mtcheck.scorers.base.Scorer`."""

    languages: tuple[LanguagePair, ...] = ()

    def __init__(self, model: _Model, card: Card | None) -> None:
        self.low, self.high = (card.low, card.high) if card is not None else (-1.0, 1.0)
        self.segment_budget, self.article_budget = budgets_of(card)
        self.signature = model.signature
        self._model = model

    def score(
        self,
        pairs: Sequence[tuple[str, str]],
        *,
        source_language: str,
        target_language: str,
        progress: Callable[[int], None] | None = None,
    ) -> list[Score]:
        """One score for each pair, in order; a pair too long is cut, its longer side first, and says so."""
        ids = ids_of(self._model.tokenizer, [text for pair in pairs for text in pair])
        rows = [
            joined(source, target if pair[1] else None, longest=self._model.longest)
            for source, target, pair in zip(ids[::2], ids[1::2], pairs, strict=True)
        ]
        values = score_in_batches(
            [row for row, _ in rows],
            length=len,
            run=self._run,
            batch_tokens=BATCH_TOKENS[kind_of(self._model.device)],
            progress=progress,
        )
        return [
            Score(value, self.signature, truncated=cut) for value, (_, cut) in zip(values, rows, strict=True)
        ]

    def _run(self, rows: Sequence[tuple[int, ...]]) -> list[float]:
        import torch

        ids, mask = (part.to(self._model.device) for part in padded(rows, pad=_PAD))
        kept: list[Tensor] = []

        def visit(index: int, states: Tensor) -> None:
            kept[:] = [states]

        with torch.inference_mode():
            self._model.encoder.states(ids, mask, visit=visit, first_token_only=True)
            inner = torch.tanh(self._model.linear(kept[0][:, 0], "classifier.dense"))
            values: list[float] = self._model.linear(inner, "classifier.out_proj")[:, 0].tolist()
        return values


def joined(
    source: Sequence[int], target: Sequence[int] | None, *, longest: int
) -> tuple[tuple[int, ...], bool]:
    """``<s> source </s></s> target </s>``, and whether something was cut off.

    The longer side loses tokens first, the target where they are equal. No target (an empty text) leaves the
    source alone, with one place less than it needs, as the published code has it.
    """
    if not target:
        room = longest - 3
        return (_BEGIN, *source[:room], _END), len(source) > room
    first, second = len(source), len(target)
    room = longest - 4
    while first + second > room:
        if first > second:
            first -= 1
        else:
            second -= 1
    row = (_BEGIN, *source[:first], _END, _END, *target[:second], _END)
    return row, first < len(source) or second < len(target)


class MicroScorer:
    """A loaded MicroTransQuest model; see :class:`mtcheck.scorers.base.Scorer`.

    A score is the share of the target's words and gaps that are tagged OK, 0 to 1; words and gaps tagged BAD
    are its annotations, a gap as an empty span where something is missing.
    """

    languages: tuple[LanguagePair, ...] = ()
    low, high = 0.0, 1.0

    def __init__(self, model: _Model, card: Card | None) -> None:
        self.segment_budget, self.article_budget = budgets_of(card)
        self.signature = model.signature
        self._model = model
        listed = model.settings.get("labels_list")
        self._labels = (
            tuple(str(label) for label in listed) if isinstance(listed, list) and listed else LABELS
        )
        if "BAD" not in self._labels:
            raise ModelError(f"The model tags with {', '.join(self._labels)}; OK and BAD are what is read")
        self._gap = str(model.settings.get("tag", GAP))

    def score(
        self,
        pairs: Sequence[tuple[str, str]],
        *,
        source_language: str,
        target_language: str,
        progress: Callable[[int], None] | None = None,
    ) -> list[Score]:
        """One score for each pair, in order, with the words and gaps tagged BAD; see :meth:`tags`."""
        out = []
        for (_, target), (_, tags, cut) in zip(pairs, self._tagged(pairs, progress), strict=True):
            words = [Span(*match.span()) for match in _WORD.finditer(target)]
            places = [Span(0, 0)]
            for word in words:
                places += [word, Span(word.end, word.end)]
            notes = tuple(
                Annotation(place, "BAD" if len(place) else "gap", probability)
                for place, (label, probability) in zip(places, tags, strict=True)
                if label == "BAD"
            )
            good = sum(label != "BAD" for label, _ in tags)
            out.append(Score(good / len(tags), self.signature, annotations=notes, truncated=cut))
        return out

    def tags(self, pairs: Sequence[tuple[str, str]]) -> list[tuple[list[str], list[str]]]:
        """For each pair the tags of the source's words, and those of the target: gap, word, gap, ... gap."""
        return [
            ([label for label, _ in source], [label for label, _ in target])
            for source, target, _ in self._tagged(pairs, None)
        ]

    def _tagged(
        self, pairs: Sequence[tuple[str, str]], progress: Callable[[int], None] | None
    ) -> list[tuple[list[tuple[str, float]], list[tuple[str, float]], bool]]:
        sentences = []
        for source, target in pairs:
            words = source.split()
            asked = [self._gap]
            for word in target.split():
                asked += [word, self._gap]
            sentences.append((words, asked))
        flat = sorted({word for words, asked in sentences for word in (*words, *asked)} | {"[SEP]"})
        pieces = dict(zip(flat, ids_of(self._model.tokenizer, flat), strict=True))
        room = self._model.longest - 2
        rows: list[tuple[tuple[int, ...], tuple[int, ...], bool]] = []
        for words, asked in sentences:
            ids: list[int] = []
            firsts: list[int] = []
            for word in (*words, "[SEP]", *asked):
                if pieces[word]:
                    firsts.append(len(ids) + 1)
                ids += pieces[word]
            kept = tuple(place for place in firsts if place <= room)
            rows.append(((_BEGIN, *ids[:room], _END), kept, len(ids) > room))
        found = score_in_batches(
            [(row, kept) for row, kept, _ in rows],
            length=lambda item: len(item[0]),
            run=self._run,
            batch_tokens=BATCH_TOKENS[kind_of(self._model.device)],
            progress=progress,
        )
        out = []
        for (words, asked), tags, (_, _, cut) in zip(sentences, found, rows, strict=True):
            # Tags go to words by their order; a word of no tokens shifts them, as in the published code.
            whole = list(tags) + [("OK", 0.0)] * (len(words) + 1 + len(asked) - len(tags))
            out.append((whole[: len(words)], whole[len(words) + 1 : len(words) + 1 + len(asked)], cut))
        return out

    def _run(self, rows: Sequence[tuple[tuple[int, ...], tuple[int, ...]]]) -> list[list[tuple[str, float]]]:
        import torch

        ids, mask = (part.to(self._model.device) for part in padded([row for row, _ in rows], pad=_PAD))
        kept: list[Tensor] = []

        def visit(index: int, states: Tensor) -> None:
            kept[:] = [states]

        with torch.inference_mode():
            self._model.encoder.states(ids, mask, visit=visit)
            logits = self._model.linear(kept[0], "classifier").float()
            best, shares = logits.argmax(2).tolist(), torch.softmax(logits, 2).tolist()
        bad = self._labels.index("BAD")
        return [
            [(self._labels[best[row][place]], shares[row][place][bad]) for place in places]
            for row, (_, places) in enumerate(rows)
        ]


def _load(path: Path, *, name: str, device: str, precision: str) -> _Model:
    check_precision(name, precision, PRECISIONS)
    checkpoint = read_folder(path)
    config = read_json(path / "config.json")
    shape = shape_of(checkpoint.tensors, prefix=PREFIX, place=path, config=config, encoder=name)
    args = path / "model_args.json"
    settings = read_json(args) if args.is_file() else {}
    place = device_of(device)
    weights = placed(checkpoint.tensors, place, precision)
    signature = f"{name}|{checkpoint.digest[:12]}|{__version__}|{precision}"
    encoder = Encoder(weights, shape, prefix=PREFIX)
    if place == "cpu" and precision == "fp32":
        encoder.pack(lambda name: checkpoint.copy_of(PREFIX + name))
    return _Model(encoder, weights, read_tokenizer(path), settings, signature, place)


def _need(model: _Model, path: Path, *names: str) -> None:
    lacking = next((name for name in names if name not in model.weights), None)
    if lacking is not None:
        raise ModelError(f"{path}: the weights lack the tensor '{lacking}'; download the model again")


def load_mono(path: Path, *, name: str, device: str, precision: str, card: Card | None = None) -> MonoScorer:
    """The MonoTransQuest scorer in a folder; ModelError where a file is absent or damaged."""
    model = _load(path, name=name, device=device, precision=precision)
    _need(model, path, "classifier.dense.weight", "classifier.out_proj.weight")
    outputs = int(model.weights["classifier.out_proj.weight"].shape[0])
    if outputs != 1:
        raise ModelError(f"{path}: classifies into {outputs} classes; a quality score is one number")
    return MonoScorer(model, card)


def load_micro(
    path: Path, *, name: str, device: str, precision: str, card: Card | None = None
) -> MicroScorer:
    """The MicroTransQuest scorer in a folder; ModelError where a file is absent or damaged."""
    model = _load(path, name=name, device=device, precision=precision)
    _need(model, path, "classifier.weight")
    return MicroScorer(model, card)
