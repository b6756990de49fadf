"""What training needs before its first step: vocabulary, corpus, lexicon, embeddings; kept to resume from."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer

from mtcheck.training import data, lexicon, vocabulary

if TYPE_CHECKING:
    from pathlib import Path

    import torch
    from numpy.typing import NDArray

# Origins that the vocabulary sees whole; of the others it sees a sample, or the pieces would be those of
# software manuals.
PROSE = frozenset({"pud", "xquad", "mlqe-pe", "ecb-stats", "opennmt-10k", "bitcoin.org", "mozilla-www"})
PROSE_SAMPLE, OTHER_SAMPLE = 9_000, 2_500
# The largest origin repeats itself from one revision to the next; this share of it is kept.
THINNED = {"sxs-d365-ops": 0.35}
LONGEST = 250


@dataclass(frozen=True, slots=True)
class Prepared:
    """The corpus as tokens, its origins, and what was learnt from it."""

    tokenizer: Tokenizer
    english: vocabulary.TokenTable
    german: vocabulary.TokenTable
    groups: NDArray[np.int64]
    weights: NDArray[np.float64]
    lexicon: torch.Tensor
    embeddings: torch.Tensor


def _good(pair: data.JudgedPair) -> bool:
    return pair.score >= data.JUDGED_SETS[pair.dataset][2]


def _training_pairs(
    judged: list[data.JudgedPair], folder: Path, seed: int
) -> tuple[list[data.ParallelPair], list[str]]:
    """Parallel pairs to learn from, well-judged translations last, and the sentences for the vocabulary."""
    held_out = {
        data.sentence_key(pair.source) for pair in data.read_judged(folder / "qe" / "en-de.dev.tsv.gz")
    }
    pairs = [
        pair
        for pair in data.read_parallel(folder)
        if data.part_of(pair.english) == "train" and data.sentence_key(pair.english) not in held_out
    ]
    by_origin: dict[str, list[data.ParallelPair]] = {}
    for pair in pairs:
        by_origin.setdefault(pair.origin, []).append(pair)
    rng = random.Random(seed)
    sentences: list[str] = []
    for origin, members in by_origin.items():
        sample = list(members)
        rng.shuffle(sample)
        for pair in sample[: PROSE_SAMPLE if origin in PROSE else OTHER_SAMPLE]:
            sentences += [pair.english, pair.german]
    for judgement in {pair.target: pair for pair in judged}.values():
        sentences += [judgement.source, judgement.target]
    thinning = random.Random(seed + 1)
    pairs = [pair for pair in pairs if thinning.random() < THINNED.get(pair.origin, 1.0)]
    pairs += [data.ParallelPair(pair.dataset, pair.source, pair.target) for pair in judged if _good(pair)]
    return pairs, sentences


def prepare(folder: Path, work: Path, *, size: int, width: int, seed: int) -> Prepared:
    """The prepared corpus; made once and then read again from ``work``."""
    judged = [
        pair
        for pair in data.read_judged(folder / "qe" / "en-de.train.tsv.gz")
        if data.part_of(pair.source) == "train"
    ]
    pairs, sentences = _training_pairs(judged, folder, seed)
    work.mkdir(parents=True, exist_ok=True)
    if not (work / "tokenizer.json").is_file():
        vocabulary.train_tokenizer(sentences, size=size).save(str(work / "tokenizer.json"))
    tokenizer = Tokenizer.from_file(str(work / "tokenizer.json"))
    english = vocabulary.tokenize(tokenizer, [pair.english for pair in pairs], longest=LONGEST)
    german = vocabulary.tokenize(tokenizer, [pair.german for pair in pairs], longest=LONGEST)
    if not (work / "lexicon.safetensors").is_file():
        entries = tokenizer.get_vocab_size()
        forward, backward = lexicon.align_counts(english, german, size=entries)
        save_file(
            {
                "table": lexicon.translation_table(forward, backward),
                "embeddings": lexicon.bilingual_embeddings(forward, backward, width=width, seed=seed),
            },
            str(work / "lexicon.safetensors"),
        )
    learnt = load_file(str(work / "lexicon.safetensors"))
    origins = list(dict.fromkeys(pair.origin for pair in pairs))
    number = {origin: place for place, origin in enumerate(origins)}
    groups = np.array([number[pair.origin] for pair in pairs])
    shares = np.array([_share(origin) for origin in origins])
    weights = shares[groups] / np.bincount(groups)[groups]
    return Prepared(tokenizer, english, german, groups, weights, learnt["table"], learnt["embeddings"])


def _share(origin: str) -> float:
    return (
        data.PARALLEL_ORIGINS[origin][1] if origin in data.PARALLEL_ORIGINS else data.JUDGED_SETS[origin][1]
    )
