"""Translation models as judges: how likely a model finds the translation of this source (Thompson & Post
2020).

Any encoder-decoder of transformers that translates (Marian, M2M100, NLLB, mBART) is forced on the target; the
score is the mean of its tokens' natural log-probabilities, the end mark included, the language mark not: 0 is
best, and most translations lie above -3. Each token's probability is an annotation.
"""

from __future__ import annotations

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
from mtcheck.scorers.checkpoints import folder_digest
from mtcheck.scorers.tokens import read_json
from mtcheck.types import Annotation, Score, Span, primary

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from mtcheck.scorers.base import Card

BATCH_TOKENS = {"cpu": 512, "cuda": 8192, "mps": 2048}
PRECISIONS = ("fp32", "bf16")
_LOW = -10.0
_LOOK_AHEAD = 40

#: The names that NLLB (FLORES-200) and mBART give the languages that mtcheck reads.
_FLORES = {
    "ar": "arb_Arab", "cs": "ces_Latn", "da": "dan_Latn", "de": "deu_Latn", "el": "ell_Grek",
    "en": "eng_Latn", "es": "spa_Latn", "fi": "fin_Latn", "fr": "fra_Latn", "he": "heb_Hebr",
    "hi": "hin_Deva", "hu": "hun_Latn", "id": "ind_Latn", "it": "ita_Latn", "ja": "jpn_Jpan",
    "ko": "kor_Hang", "nb": "nob_Latn", "nl": "nld_Latn", "pl": "pol_Latn", "pt": "por_Latn",
    "ro": "ron_Latn", "ru": "rus_Cyrl", "sk": "slk_Latn", "sv": "swe_Latn", "th": "tha_Thai",
    "tr": "tur_Latn", "uk": "ukr_Cyrl", "vi": "vie_Latn", "zh": "zho_Hans",
}  # fmt: skip
_MBART = {
    "ar": "ar_AR", "cs": "cs_CZ", "de": "de_DE", "en": "en_XX", "es": "es_XX", "fi": "fi_FI",
    "fr": "fr_XX", "hi": "hi_IN", "it": "it_IT", "ja": "ja_XX", "ko": "ko_KR", "nl": "nl_XX",
    "pl": "pl_PL", "pt": "pt_XX", "ro": "ro_RO", "ru": "ru_RU", "sv": "sv_SE", "tr": "tr_TR",
    "uk": "uk_UA", "vi": "vi_VN", "zh": "zh_CN",
}  # fmt: skip

Row = tuple[tuple[int, ...], tuple[int, ...]]


class LikelihoodScorer:
    """A loaded translation model; see :class:`mtcheck.scorers.base.Scorer`."""

    def __init__(
        self, model: Any, tokenizer: Any, *, name: str, signature: str, device: str, card: Card | None
    ) -> None:
        self.low, self.high = (card.low, card.high) if card is not None else (_LOW, 0.0)
        self.languages: tuple[LanguagePair, ...] = card.languages if card is not None else ()
        self.segment_budget, self.article_budget = budgets_of(card)
        self.signature = signature
        self._model, self._tokenizer, self._name, self._device = model, tokenizer, name, device
        config = model.config
        self._longest = int(getattr(config, "max_position_embeddings", 512) or 512)
        self._start, self._pad = int(config.decoder_start_token_id), int(config.pad_token_id)

    def score(
        self,
        pairs: Sequence[tuple[str, str]],
        *,
        source_language: str,
        target_language: str,
        progress: Callable[[int], None] | None = None,
    ) -> list[Score]:
        """One score for each pair, in order; a side too long is cut at its end, and the score says so."""
        known = self.languages
        if known and (primary(source_language), primary(target_language)) not in known:
            from mtcheck.scorers.base import check_languages

            check_languages(self._name, known, source_language, target_language)
        marks = self._languages(source_language, target_language)
        sources = self._ids([source for source, _ in pairs], target=False)
        targets = self._ids([target for _, target in pairs], target=True)
        rows: list[Row] = []
        cuts: list[bool] = []
        for source, target in zip(sources, targets, strict=True):
            cuts.append(len(source) > self._longest or len(target) > self._longest)
            rows.append((_cut(source, self._longest), _cut(target, self._longest)))
        found = score_in_batches(
            rows,
            length=lambda row: len(row[0]) + len(row[1]),
            run=self._run,
            batch_tokens=BATCH_TOKENS[kind_of(self._device)],
            progress=progress,
        )
        out = []
        for (_, text), (_, ids), logs, cut in zip(pairs, rows, found, cuts, strict=True):
            kept = [
                (token, value)
                for token, value in zip(ids, logs, strict=True)
                if token not in marks and token != self._pad
            ]
            value = sum(log for _, log in kept) / len(kept) if kept else self.low
            out.append(Score(value, self.signature, annotations=self._notes(text, kept), truncated=cut))
        return out

    def _languages(self, source: str, target: str) -> frozenset[int]:
        """Tells the tokenizer the languages; the ids of the marks that stand for them."""
        tokenizer = self._tokenizer
        if not hasattr(tokenizer, "src_lang") or not hasattr(tokenizer, "tgt_lang"):
            return frozenset()
        names = []
        for language in (source, target):
            names.append(self._mark(primary(language)))
        tokenizer.src_lang, tokenizer.tgt_lang = names
        found = set()
        for name in names:
            for form in (name, f"__{name}__"):
                token = tokenizer.convert_tokens_to_ids(form)
                if isinstance(token, int) and token != tokenizer.unk_token_id:
                    found.add(token)
        return frozenset(found)

    def _mark(self, language: str) -> str:
        tokenizer = self._tokenizer
        for table in ({}, _FLORES, _MBART):
            name = table.get(language, "" if table else language)
            for form in (name, f"__{name}__"):
                if name and tokenizer.convert_tokens_to_ids(form) not in (None, tokenizer.unk_token_id):
                    return name
        raise ModelError(f"Model '{self._name}' has no mark for the language '{language}'")

    def _ids(self, texts: Sequence[str], *, target: bool) -> list[list[int]]:
        if not texts:
            return []
        with silenced():
            found = (self._tokenizer(text_target=list(texts)) if target else self._tokenizer(list(texts)))[
                "input_ids"
            ]
        return [list(row) for row in found]

    def _run(self, rows: Sequence[Row]) -> list[list[float]]:
        import torch

        from mtcheck.scorers.xlmr import padded

        ids, mask = (part.to(self._device) for part in padded([row[0] for row in rows], pad=self._pad))
        labels, _ = padded([row[1] for row in rows], pad=self._pad)
        labels = labels.to(self._device)
        begin = torch.full((len(rows), 1), self._start, dtype=torch.long, device=self._device)
        shifted = torch.cat((begin, labels[:, :-1]), 1)
        with torch.inference_mode():
            logits = self._model(
                input_ids=ids, attention_mask=mask.long(), decoder_input_ids=shifted, use_cache=False
            ).logits.float()
            logs = torch.log_softmax(logits, 2).gather(2, labels.unsqueeze(2)).squeeze(2).tolist()
        return [line[: len(row[1])] for line, row in zip(logs, rows, strict=True)]

    def _notes(self, text: str, kept: Sequence[tuple[int, float]]) -> tuple[Annotation, ...]:
        """Each token's probability at its place in the text, the tokens found one behind the other."""
        from math import exp

        out = []
        place = 0
        for token, log in kept:
            piece = str(self._tokenizer.convert_ids_to_tokens(token)).replace("\u2581", "").strip()
            found = text.find(piece, place, place + len(piece) + _LOOK_AHEAD) if piece else -1
            if found >= 0:
                out.append(Annotation(Span(found, found + len(piece)), "token", exp(log)))
                place = found + len(piece)
        return tuple(out)


def _cut(ids: Sequence[int], longest: int) -> tuple[int, ...]:
    """The ids that fit, the end mark kept."""
    return tuple(ids) if len(ids) <= longest else (*ids[: longest - 1], ids[-1])


def _need_moses(path: Path) -> None:
    """Marian's texts go through Moses' normalisation of punctuation; without it scores change in silence."""
    from importlib.util import find_spec

    if find_spec("sacremoses") is None or find_spec("sentencepiece") is None:
        raise ModelError(
            f"{path}: a Marian model needs sentencepiece and sacremoses; run "
            f"'pip install \"mtcheck[translation]\"'"
        )


def load(path: Path, *, name: str, device: str, precision: str, card: Card | None = None) -> LikelihoodScorer:
    """The scorer in a folder; raises ModelError where a file is absent or damaged, or sentencepiece is."""
    check_precision(name, precision, PRECISIONS)
    config = read_json(path / "config.json")
    if config.get("model_type") == "marian":
        _need_moses(path)
    digest = folder_digest(path)
    place = device_of(device)
    dtype = dtype_of(precision)
    with silenced():
        from transformers import AutoModelForSeq2SeqLM, AutoTokenizer

        try:
            tokenizer = AutoTokenizer.from_pretrained(
                str(path), local_files_only=True, trust_remote_code=False
            )
            model = AutoModelForSeq2SeqLM.from_pretrained(
                str(path), local_files_only=True, trust_remote_code=False, dtype=dtype
            )
        except ImportError as err:
            raise ModelError(
                f"{path}: its tokenizer needs a package that is not installed; run "
                f"'pip install \"mtcheck[translation]\"'"
            ) from err
        except Exception as err:  # transformers raises many kinds for files that it cannot read
            reason = " ".join(str(err).split())[:160] or type(err).__name__
            raise ModelError(f"{path}: cannot be loaded ({reason}); download the model again") from err
    model = model.to(place).eval()
    signature = f"{name}|{digest[:12]}|{__version__}|{precision}"
    return LikelihoodScorer(model, tokenizer, name=name, signature=signature, device=place, card=card)
