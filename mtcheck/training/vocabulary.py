"""The subword vocabulary that both languages share, and a corpus cut with it.

Cased; digits stand alone, so that no figure hides in a piece; typographic variants of quotes and dashes are
one piece, because they say nothing of a translation's quality.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

SPECIALS = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
PAD, UNK, CLS, SEP, MASK = range(len(SPECIALS))
CONTINUATION = "##"


def train_tokenizer(sentences: Iterable[str], *, size: int) -> Tokenizer:
    """A WordPiece tokenizer with ``size`` entries, learnt from sentences of both languages."""
    tokenizer = Tokenizer(models.WordPiece(unk_token=SPECIALS[UNK], max_input_chars_per_word=60))
    tokenizer.normalizer = normalizers.Sequence(
        [
            normalizers.NFC(),
            normalizers.Replace(Regex("[“”„‟«»″]"), '"'),
            normalizers.Replace(Regex("[‘’‚‛‹›′`´]"), "'"),
            normalizers.Replace(Regex("[‐‑‒–—―−]"), "-"),
            normalizers.Replace("…", "..."),
            normalizers.Replace(Regex("[\u00ad\u200b-\u200f\u2060\ufeff]"), ""),
        ]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.BertPreTokenizer(), pre_tokenizers.Digits(individual_digits=True)]
    )
    tokenizer.decoder = decoders.WordPiece(prefix=CONTINUATION)
    trainer = trainers.WordPieceTrainer(
        vocab_size=size,
        special_tokens=list(SPECIALS),
        limit_alphabet=220,
        continuing_subword_prefix=CONTINUATION,
        show_progress=False,
    )
    tokenizer.train_from_iterator(sentences, trainer=trainer)
    return tokenizer


@dataclass(frozen=True, slots=True)
class TokenTable:
    """Sentences as one flat array of token ids; sentence ``i`` is ``ids[offsets[i]:offsets[i + 1]]``."""

    ids: NDArray[np.int32]
    offsets: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.offsets) - 1

    def __getitem__(self, index: int) -> list[int]:
        tokens: list[int] = self.ids[self.offsets[index] : self.offsets[index + 1]].tolist()
        return tokens


def tokenize(tokenizer: Tokenizer, sentences: Sequence[str], *, longest: int) -> TokenTable:
    """The ids of the sentences, each cut after ``longest`` tokens."""
    pieces: list[NDArray[np.int32]] = []
    lengths = np.zeros(len(sentences) + 1, dtype=np.int64)
    for start in range(0, len(sentences), 20_000):
        for place, encoding in enumerate(
            tokenizer.encode_batch(list(sentences[start : start + 20_000]), add_special_tokens=False),
            start + 1,
        ):
            ids = np.asarray(encoding.ids[:longest], dtype=np.int32)
            pieces.append(ids)
            lengths[place] = len(ids)
    flat = np.concatenate(pieces) if pieces else np.zeros(0, dtype=np.int32)
    return TokenTable(flat, np.cumsum(lengths))


def continuations(tokenizer: Tokenizer) -> NDArray[np.bool_]:
    """For each id, whether it continues a word."""
    size = tokenizer.get_vocab_size()
    return np.array([str(tokenizer.id_to_token(token)).startswith(CONTINUATION) for token in range(size)])
