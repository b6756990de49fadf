"""The family of mtcheck's own models: a small cross-encoder that reads source and target together.

A folder holds ``config.json`` and ``model.safetensors`` in the layout of ``transformers.BertModel`` (the
heads under ``heads.``, scales and thresholds under ``mtcheck`` in the configuration), ``tokenizer.json``,
``card.toml`` and, where the order of the target's words is judged apart, ``word_order.safetensors``.

On a CPU the encoder works in whole numbers (``int8``) unless another precision is asked for: that is more
than twice as fast, and the budgets are those of that precision.
"""

from __future__ import annotations

import hashlib
import json
from contextlib import contextmanager
from dataclasses import dataclass, fields
from threading import Lock
from typing import TYPE_CHECKING

from mtcheck import __version__
from mtcheck.errors import ModelError
from mtcheck.scorers import stutter, word_order
from mtcheck.scorers.base import check_languages, check_precision, device_of, kind_of, placed, read_card
from mtcheck.scorers.batching import score_in_batches
from mtcheck.scorers.encoder import TARGET, Inputs, Shape, encode, heads, lay_out
from mtcheck.scorers.whole_numbers import WholeNumbers, product_names
from mtcheck.types import Annotation, Score, Span, primary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from tokenizers import Tokenizer
    from torch import Tensor

    from mtcheck.scorers.base import Card
    from mtcheck.scorers.encoder import Products
    from mtcheck.scorers.whole_numbers import Ranges
    from mtcheck.scorers.word_order import WordOrder

BATCH_TOKENS = {"cpu": 512, "cuda": 16384, "mps": 4096}
PRECISIONS = ("auto", "int8", "fp32", "bf16")
Ids = tuple[tuple[int, ...], tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Settings:
    """What a model's configuration says beyond its shape.

    ``score`` and ``critical`` are slope and offset of a logistic function over what the heads say. A target
    token is tagged from the probability ``wrong`` on, a gap from ``gap`` on. ``ranges`` are those of the
    products in whole numbers.
    """

    cls: int
    sep: int
    score: tuple[float, float]
    critical: tuple[float, float]
    wrong: float
    gap: float
    ranges: Ranges


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the model says of a pair: its score, the probability of a critical error, and where it tags.

    ``wrong`` holds places of target tokens that seem wrong, with the probability, ``gaps`` those of tokens
    before which something seems to lack (their number: at the end).
    """

    score: float
    critical: float
    wrong: tuple[tuple[int, float], ...]
    gaps: tuple[tuple[int, float], ...]


@dataclass(frozen=True, slots=True)
class Encoder:
    """A model's weights on their device, and what stands in for its products (None for the plain ones)."""

    weights: Mapping[str, Tensor]
    products: Products | None


class BundledScorer:
    """A loaded model of this family; see :class:`mtcheck.scorers.base.Scorer`."""

    def __init__(
        self,
        card: Card,
        shape: Shape,
        tokenizer: Tokenizer,
        settings: Settings,
        *,
        encoder: Callable[[], Encoder],
        device: str,
        signature: str,
        word_order: WordOrder | None = None,
    ) -> None:
        self.low, self.high = card.low, card.high
        self.languages = card.languages
        self.segment_budget, self.article_budget = card.segment_budget, card.article_budget
        self.signature = signature
        self._name = card.name
        self._word_order = word_order
        self._shape, self._tokenizer, self._settings = shape, tokenizer, settings
        self._open, self._device = encoder, device
        self._opened: Encoder | None = None
        self._opening = Lock()
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
        """One score for each pair, in order, with the words that seem wrong and the places where something
        seems to lack as annotations; a side too long for the model is cut, and the score says so.
        """
        check_languages(self._name, self.languages, source_language, target_language)
        if not pairs:
            return []
        texts = [text for pair in pairs for text in pair]
        encoded = self._tokenizer.encode_batch(texts, add_special_tokens=False)
        ids = [tuple(encoding.ids) for encoding in encoded]
        full: list[Ids] = list(zip(ids[::2], ids[1::2], strict=True))
        cut = [(source[: self._longest], target[: self._longest]) for source, target in full]
        with self._threads() as workers:
            answers = score_in_batches(
                cut,
                length=lambda pair: len(pair[0]) + len(pair[1]) + 3,
                run=self._run,
                batch_tokens=BATCH_TOKENS[kind_of(self._device)],
                progress=progress,
                workers=workers,
            )
        factors = self._factors([target for _, target in cut], primary(target_language))
        return [
            Score(
                self.low + (answer.score - self.low) * factors[pair[1]] * stutter.factor(source, target),
                self.signature,
                annotations=self._annotations(target, answer, encoding.offsets),
                truncated=pair != whole,
                critical=answer.critical,
            )
            for (source, target), answer, encoding, pair, whole in zip(
                pairs, answers, encoded[1::2], cut, full, strict=True
            )
        ]

    def _annotations(
        self, text: str, answer: _Answer, offsets: Sequence[tuple[int, int]]
    ) -> tuple[Annotation, ...]:
        """Words with a token that seems wrong, and gaps (empty spans) where something seems to lack."""
        found: list[Annotation] = []
        for place, probability in answer.wrong:
            start, end = _word(text, *offsets[place])
            if found and found[-1].span.end >= start and found[-1].label == "BAD":
                start = min(start, found[-1].span.start)
                probability = max(probability, found.pop().probability)
            found.append(Annotation(Span(start, end), "BAD", probability))
        for place, probability in answer.gaps:
            at = offsets[place][0] if place < len(offsets) else len(text.rstrip())
            found.append(Annotation(Span(at, at), "gap", probability))
        return tuple(sorted(found, key=lambda note: (note.span.start, note.span.end)))

    def _factors(self, targets: Iterable[tuple[int, ...]], language: str) -> dict[tuple[int, ...], float]:
        """What the order of each target's words leaves of its score."""
        order = self._word_order
        return {target: 1.0 if order is None else order.factor(target, language) for target in set(targets)}

    @property
    def _encoder(self) -> Encoder:
        """Opened with the first pair: torch costs a second, and kept scores do without it."""
        with self._opening:
            if self._opened is None:
                self._opened = self._open()
            return self._opened

    @contextmanager
    def _threads(self) -> Iterator[int]:
        """How many batches to work on at a time.

        On a CPU each batch keeps to one thread: the products are so small that several threads on one wait
        for each other most of the time, and all of it where the machine has other work.
        """
        if self._device != "cpu":
            yield 1
            return
        import torch

        threads = torch.get_num_threads()
        torch.set_num_threads(1)
        try:
            yield threads
        finally:
            torch.set_num_threads(threads)

    def _run(self, pairs: Sequence[Ids]) -> list[_Answer]:
        import torch

        settings, encoder = self._settings, self._encoder
        laid = lay_out(pairs, cls=settings.cls, sep=settings.sep)
        inputs = Inputs(*(part.to(self._device) for part in laid.parts()))
        with torch.inference_mode():
            hidden = encode(encoder.weights, self._shape, inputs, products=encoder.products)
            logits = heads(encoder.weights, hidden, inputs)
            scores = _logistic(logits.quality(inputs), settings.score)
            critical = _logistic(logits.critical, settings.critical)
            targets = inputs.roles == TARGET
            wrong = _tagged(logits.tokens, targets, settings.wrong)
            # Something may lack before the separator at the end, too.
            gaps = _tagged(logits.gaps, targets | targets.roll(1, dims=1), settings.gap)
        span = self.high - self.low
        answers = []
        for row, (source, target) in enumerate(pairs):
            if not source or not target:
                answers.append(_Answer(self.low, 1.0, (), ()))
                continue
            first = len(source) + 2
            answers.append(
                _Answer(
                    self.low + span * scores[row],
                    critical[row],
                    tuple((place - first, probability) for place, probability in wrong[row]),
                    tuple((place - first, probability) for place, probability in gaps[row]),
                )
            )
        return answers


def _logistic(odds: Tensor, line: tuple[float, float]) -> list[float]:
    values: list[float] = (odds.double() * line[0] + line[1]).sigmoid().tolist()
    return values


def _tagged(odds: Tensor, among: Tensor, least: float) -> list[list[tuple[int, float]]]:
    """For each pair the places among those where ``among`` is true whose probability is ``least`` or more."""
    import torch

    probability = torch.sigmoid(odds)
    rows, places = torch.nonzero(among & (probability >= least), as_tuple=True)
    found: list[list[tuple[int, float]]] = [[] for _ in range(len(odds))]
    values = probability[rows, places]
    for row, place, value in zip(rows.tolist(), places.tolist(), values.tolist(), strict=True):
        found[row].append((place, value))
    return found


def _word(text: str, start: int, end: int) -> tuple[int, int]:
    """The span of the whole word that a token is part of."""
    while start > 0 and text[start - 1].isalnum() and text[start : start + 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    return start, end


def _remedy(path: Path, problem: str) -> ModelError:
    return ModelError(f"{path}: {problem}; install mtcheck (or the model) again")


def read_config(path: Path) -> tuple[Shape, Settings]:
    try:
        config = json.loads(path.read_text(encoding="utf-8"))
        shape = Shape(**{field.name: config[field.name] for field in fields(Shape)})
        own = config["mtcheck"]
        settings = Settings(
            cls=int(own["cls"]),
            sep=int(own["sep"]),
            score=_line(own["score"]),
            critical=_line(own["critical"]),
            wrong=float(own["tags"]["wrong"]),
            gap=float(own["tags"]["gap"]),
            ranges={
                name: (float(own["ranges"][name][0]), float(own["ranges"][name][1]))
                for name in product_names(shape.num_hidden_layers)
            },
        )
    except OSError as err:
        raise _remedy(path, f"the model's configuration cannot be read ({err.strerror})") from err
    except (ValueError, KeyError, TypeError, AttributeError) as err:
        raise _remedy(path, f"the model's configuration is damaged ({err})") from err
    return shape, settings


def _line(values: Mapping[str, float]) -> tuple[float, float]:
    return float(values["slope"]), float(values["offset"])


def check_weights(path: Path, shape: Shape) -> str:
    """The SHA-256 of a file of weights that is whole and of the right sizes; nothing of it is kept."""
    from safetensors import SafetensorError, safe_open

    try:
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as err:
        raise _remedy(path, f"the model's weights cannot be read ({err.strerror})") from err
    try:
        with safe_open(path, framework="numpy") as file:
            there = {name: tuple(file.get_slice(name).get_shape()) for name in file.keys()}  # noqa: SIM118 - no mapping
    except (SafetensorError, OSError, ValueError) as err:
        raise _remedy(path, f"the model's weights are damaged or cut short ({err})") from err
    wrong = next((name for name, size in _sizes(shape).items() if there.get(name) != size), None)
    if wrong is not None:
        raise _remedy(path, f"the tensor '{wrong}' is absent or not of the size that config.json gives")
    return digest


def read_weights(path: Path) -> dict[str, Tensor]:
    """The tensors of a file that ``check_weights`` passed, in single precision."""
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    try:
        return {name: tensor.float() for name, tensor in load_file(path).items()}
    except (SafetensorError, OSError, ValueError) as err:
        raise _remedy(path, f"the model's weights cannot be read ({err})") from err


def _sizes(shape: Shape) -> dict[str, tuple[int, ...]]:
    """The tensors that tell most surely whether weights and configuration belong together."""
    width = shape.hidden_size
    last = f"encoder.layer.{shape.num_hidden_layers - 1}"
    return {
        "embeddings.word_embeddings.weight": (shape.vocab_size, width),
        "embeddings.position_embeddings.weight": (shape.max_position_embeddings, width),
        f"{last}.intermediate.dense.weight": (shape.intermediate_size, width),
        f"{last}.output.LayerNorm.bias": (width,),
        "heads.token.weight": (4, width),
        "heads.pair.1.bias": (3,),
    }


def read_tokenizer(path: Path, shape: Shape) -> Tokenizer:
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
    shape, settings = read_config(path / "config.json")
    tokenizer = read_tokenizer(path / "tokenizer.json", shape)
    file = path / "model.safetensors"
    digest = check_weights(file, shape)
    place = device_of(device)
    if precision == "auto":
        precision = "int8" if place == "cpu" else "fp32"
    if precision == "int8" and place != "cpu":
        raise ModelError(f"int8 is for the CPU; on {place} choose fp32 or bf16")

    def encoder() -> Encoder:
        weights = read_weights(file)
        products = None
        if precision == "int8":
            products = WholeNumbers(weights, settings.ranges)
            weights = {name: tensor for name, tensor in weights.items() if not products.has(name)}
        return Encoder(placed(weights, place, precision), products)

    # Scales and thresholds are the model's too.
    digest = hashlib.sha256(digest.encode() + (path / "config.json").read_bytes()).hexdigest()
    found = word_order.load(path)
    order = None
    if found is not None:
        order, raw = found
        if len(order.continues) != tokenizer.get_vocab_size():
            raise _remedy(path / word_order.FILE, "the word-order tables are not of this tokenizer")
        digest = hashlib.sha256(digest.encode() + raw).hexdigest()
    signature = f"{card.name}|{digest[:12]}|{__version__}|{precision}"
    return BundledScorer(
        card,
        shape,
        tokenizer,
        settings,
        encoder=encoder,
        device=place,
        signature=signature,
        word_order=order,
    )
