"""XCOMET without a reference: a score and the error spans that it rests on.

The folder is COMET's (see ``comet.py``), or that of xCOMET-lite: the weights in the layout of transformers,
for an mDeBERTa-v3 encoder. Every token of the translation is told to
be right or a minor, major or critical error; runs of errors are spans, and the score is 0.78 times the
regression value, capped at 1, plus 0.22 times an MQM score counted from the spans. The arithmetic is that of
unbabel-comet 2.2.7, where a span that runs to the end of the text is lost; ``close_spans`` mends that, and
the signature says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from mtcheck.errors import ModelError
from mtcheck.scorers.base import kind_of
from mtcheck.scorers.batching import score_in_batches
from mtcheck.scorers.comet import BATCH_TOKENS, CometScorer, Mix, parts
from mtcheck.scorers.xlmr import padded
from mtcheck.types import Annotation, Score, Severity, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from torch import Tensor

    from mtcheck.scorers.base import Card

LABELS = ("O", "minor", "major", "critical")
#: What an error takes off the best MQM score of 25 (Freitag et al. 2021; 10 for critical as XCOMET has it).
PENALTIES = {"minor": 1, "major": 5, "critical": 10}
WORST = 25
REGRESSION, MQM = 0.78, 0.22


def mqm_score(severities: Sequence[str]) -> float:
    """The MQM score of a list of errors, 0 to 1, higher is better."""
    return (WORST - min(WORST, sum(PENALTIES[severity] for severity in severities))) / WORST


def combined(regression: float, mqm: float) -> float:
    """XCOMET's score without a reference; may lie below 0."""
    return min(regression, 1.0) * REGRESSION + mqm * MQM


@dataclass(frozen=True, slots=True)
class _Row:
    """A pair as the model reads it; ``offsets`` are those of the target's tokens, special ones included."""

    ids: tuple[int, ...]
    offsets: tuple[tuple[int, int], ...]
    cut: bool


class XCometScorer(CometScorer):
    """A loaded XCOMET model; see :class:`mtcheck.scorers.base.Scorer`."""

    def prepare(self, weights: Mapping[str, Tensor], *, close_spans: bool) -> None:
        """Takes the tagging head in, and how spans end."""
        try:
            self._tag = weights["hidden2tag.weight"], weights["hidden2tag.bias"]
        except KeyError as err:
            raise ModelError(f"The XCOMET checkpoint lacks the tensor {err}; download it again") from err
        self._close = close_spans
        if close_spans:
            self.signature += "|closed spans"

    def score(
        self,
        pairs: Sequence[tuple[str, str]],
        *,
        source_language: str,
        target_language: str,
        progress: Callable[[int], None] | None = None,
    ) -> list[Score]:
        """One score for each pair, in order, with the error spans as annotations of the target."""
        texts = [text for pair in pairs for text in pair]
        encoded = self._tokenizer.encode_batch(texts, add_special_tokens=False)
        rows = []
        for source, target in zip(encoded[::2], encoded[1::2], strict=True):
            ids, cut = self.joined(tuple(source.ids), tuple(target.ids))
            offsets = ((0, 0), *target.offsets[: self._side], (0, 0))
            rows.append(_Row(ids, offsets, cut))
        found = score_in_batches(
            rows,
            length=lambda row: len(row.ids),
            run=self._tagged,
            batch_tokens=BATCH_TOKENS[kind_of(self._device)],
            progress=progress,
        )
        return [
            Score(value, self.signature, annotations=notes, truncated=row.cut)
            for (value, notes), row in zip(found, rows, strict=True)
        ]

    def _tagged(self, rows: Sequence[_Row]) -> list[tuple[float, tuple[Annotation, ...]]]:
        import torch
        from torch.nn import functional

        ids, mask = (part.to(self._device) for part in padded([row.ids for row in rows], pad=self._pad))
        word_layer = int(self._settings.values["word_layer"])
        mix = Mix(self._weights, self._gamma, norm=self._norm, first_token=True)
        kept: list[Tensor] = []

        def visit(index: int, states: Tensor) -> None:
            mix.take(index, states, mask)
            if index == word_layer:
                kept.append(states)

        with torch.inference_mode():
            depth = self._encoder.shape.num_hidden_layers
            self._encoder.states(
                ids, mask, visit=visit, first_token_only=word_layer < depth and not self._norm
            )
            if not kept:
                raise ModelError(f"The model has {depth} layers and its word_layer is {word_layer}")
            scores = self._head(mix.result()[:, 0]).double().tolist()
            logits = functional.linear(kept[0], *self._tag)
            best = torch.softmax(logits.float(), 2).max(2)
            confidences, labels = best.values.tolist(), best.indices.tolist()
        out = []
        for row, score, tags, sure in zip(rows, scores, labels, confidences, strict=True):
            notes = self._spans(row.offsets, tags, sure)
            severities = [str(note.severity) for note in notes]
            out.append((combined(score, mqm_score(severities)), notes))
        return out

    def _spans(
        self, offsets: Sequence[tuple[int, int]], tags: Sequence[int], sure: Sequence[float]
    ) -> tuple[Annotation, ...]:
        """Runs of tokens told to be errors. A run has the severity of its first token, the mean of its
        tokens' probabilities, and ends where its last token ends.
        """
        out: list[Annotation] = []
        run: list[int] = []
        length = min(len(offsets), len(tags))
        for index in range(length + 1):
            if index < length and tags[index]:
                run.append(index)
                continue
            if run and (index < length or self._close):
                severity = LABELS[tags[run[0]]]
                span = Span(offsets[run[0]][0], offsets[run[-1]][1])
                if self._close:
                    span = Span(span.start, max(offsets[place][1] for place in run))
                confidence = sum(sure[place] for place in run) / len(run)
                out.append(Annotation(span, "error", confidence, cast("Severity", severity)))
            run = []
        return tuple(out)


def load(
    path: Path,
    *,
    name: str,
    device: str,
    precision: str,
    card: Card | None = None,
    close_spans: bool = False,
) -> XCometScorer:
    """The scorer in a folder; raises ModelError where a file is absent or damaged."""
    checkpoint, settings, encoder, tokenizer, place = parts(
        path, device=device, precision=precision, name=name
    )
    if settings.kind != "xcomet_metric":
        raise ModelError(f"{path}: is a {settings.kind}; its family is 'comet'")
    scorer = XCometScorer(
        checkpoint, settings, encoder, tokenizer, name=name, device=place, precision=precision, card=card
    )
    scorer.prepare(checkpoint.tensors, close_spans=close_spans)
    return scorer
