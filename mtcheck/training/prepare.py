"""What training needs before its first step: vocabulary, corpus, lexicon, embeddings, judgements.

Made once and kept, so that a run resumes at once, and so that the training itself can be done on a machine
that holds nothing else.
"""

from __future__ import annotations

import json
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer

from mtcheck.errors import InputError
from mtcheck.training import data, judgements, lexicon, vocabulary

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

# Origins that the vocabulary sees whole; of the others it sees a sample, or the pieces would be those of
# software manuals.
PROSE = frozenset({"pud", "xquad", "mlqe-pe", "ecb-stats", "opennmt-10k", "bitcoin.org", "mozilla-www"})
PROSE_SAMPLE, OTHER_SAMPLE = 9_000, 2_500
# The largest origin repeats itself from one revision to the next; this share of it is kept.
THINNED = {"sxs-d365-ops": 0.35}
LONGEST, LONGEST_FOREIGN = 250, 110
LEAST_PROBABLE = 0.02  # translation probabilities below this are not kept

TOKENIZER, CORPUS, JUDGED, DEV = "tokenizer.json", "corpus.safetensors", "judged.jsonl.gz", "dev.jsonl.gz"


@dataclass(frozen=True, eq=False)
class Prepared:
    """The corpus as tokens, how often each pair is drawn, and what was learnt from it.

    ``groups`` numbers the origins of the pairs. ``foreign`` are English sentences with their translations
    into languages other than German.
    """

    tokenizer: Tokenizer
    english: vocabulary.TokenTable
    german: vocabulary.TokenTable
    groups: NDArray[np.int64]
    weights: NDArray[np.float64]
    lexicon: torch.Tensor
    embeddings: torch.Tensor
    foreign: list[tuple[list[int], list[list[int]]]]


def read_prepared(work: Path) -> tuple[Prepared, list[judgements.Judged], list[judgements.Judged]]:
    """What ``prepare`` left in a folder: the corpus, the judgements to learn from, those of the dev set."""
    missing = next((name for name in (TOKENIZER, CORPUS, JUDGED, DEV) if not (work / name).is_file()), None)
    if missing is not None:
        raise InputError(f"{work / missing}: is not there; prepare the data first (--stage prepare)")
    tokenizer = Tokenizer.from_file(str(work / TOKENIZER))
    kept = load_file(str(work / CORPUS))
    size = tokenizer.get_vocab_size()
    table = torch.zeros(size, size, dtype=torch.float16)
    table[kept["lexicon.left"].long(), kept["lexicon.right"].long()] = kept["lexicon.probability"]
    foreign: list[tuple[list[int], list[list[int]]]] = []
    sentences = _table(kept, "foreign")
    for place, first in enumerate(kept["foreign.first"].tolist()):
        if first:
            foreign.append((sentences[place], []))
        elif sentences[place]:
            foreign[-1][1].append(sentences[place])
    prepared = Prepared(
        tokenizer,
        _table(kept, "english"),
        _table(kept, "german"),
        kept["groups"].numpy().astype(np.int64),
        kept["weights"].numpy().astype(np.float64),
        table,
        kept["embeddings"].float(),
        [pair for pair in foreign if pair[1]],
    )
    return prepared, judgements.load(work / JUDGED), judgements.load(work / DEV)


def prepare(folder: Path, work: Path, *, size: int, width: int, seed: int) -> None:
    """Makes what ``read_prepared`` reads, unless it is there: from the data sets in ``folder``, with a
    vocabulary of ``size`` and embeddings of ``width``.
    """
    if (work / DEV).is_file():
        return
    judged = data.read_judged(folder / "qe" / "en-de.train.tsv.gz")
    dev = data.read_judged(folder / "qe" / "en-de.dev.tsv.gz", only_listed=False)
    learnt_from = [pair for pair in judged if data.part_of(pair.source) == "train"]
    pairs, sentences = _training_pairs(
        learnt_from, folder, seed, held_out={data.sentence_key(pair.source) for pair in dev}
    )
    work.mkdir(parents=True, exist_ok=True)
    if not (work / TOKENIZER).is_file():
        vocabulary.train_tokenizer(sentences, size=size).save(str(work / TOKENIZER))
    tokenizer = Tokenizer.from_file(str(work / TOKENIZER))
    english = vocabulary.tokenize(tokenizer, [pair.english for pair in pairs], longest=LONGEST)
    german = vocabulary.tokenize(tokenizer, [pair.german for pair in pairs], longest=LONGEST)
    kept = {**_saved(english, "english"), **_saved(german, "german")}
    kept |= _learnt(english, german, size=tokenizer.get_vocab_size(), width=width, seed=seed)
    origins = list(dict.fromkeys(pair.origin for pair in pairs))
    number = {origin: place for place, origin in enumerate(origins)}
    kept["groups"] = torch.tensor([number[pair.origin] for pair in pairs], dtype=torch.int16)
    kept["weights"] = torch.tensor([_repeated(pair.origin) for pair in pairs], dtype=torch.float16)
    kept |= _foreign(folder, tokenizer)
    save_file(kept, str(work / CORPUS), metadata={"origins": json.dumps(origins)})
    judgements.save(judgements.judged_examples(judged, tokenizer), work / JUDGED)
    judgements.save(judgements.judged_examples(dev, tokenizer, part="dev"), work / DEV)


def _training_pairs(
    judged: list[data.JudgedPair], folder: Path, seed: int, *, held_out: set[str]
) -> tuple[list[data.ParallelPair], list[str]]:
    """Parallel pairs to learn from, well-judged translations last, and the sentences for the vocabulary."""
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
    good = [pair for pair in judged if pair.score >= data.JUDGED_SETS[pair.dataset].good_from]
    pairs += [data.ParallelPair(pair.dataset, pair.source, pair.target) for pair in good]
    return pairs, sentences


def _learnt(
    english: vocabulary.TokenTable, german: vocabulary.TokenTable, *, size: int, width: int, seed: int
) -> dict[str, torch.Tensor]:
    forward, backward = lexicon.align_counts(english, german, size=size)
    table = lexicon.translation_table(forward, backward)
    left, right = torch.nonzero(table >= LEAST_PROBABLE, as_tuple=True)
    return {
        "lexicon.left": left.int(),
        "lexicon.right": right.int(),
        "lexicon.probability": table[left, right],
        "embeddings": lexicon.bilingual_embeddings(forward, backward, width=width, seed=seed).half(),
    }


def _foreign(folder: Path, tokenizer: Tokenizer) -> dict[str, torch.Tensor]:
    sentences, first = [], []
    for sentence, translations in data.read_foreign(folder):
        if data.part_of(sentence) == "train":
            sentences += [sentence, *translations]
            first += [True, *[False] * len(translations)]
    table = vocabulary.tokenize(tokenizer, sentences, longest=LONGEST_FOREIGN)
    return {**_saved(table, "foreign"), "foreign.first": torch.tensor(first)}


def _saved(table: vocabulary.TokenTable, name: str) -> dict[str, torch.Tensor]:
    lengths = np.diff(table.offsets).astype(np.int16)
    return {
        f"{name}.ids": torch.from_numpy(table.ids.astype(np.int16)),
        f"{name}.lengths": torch.from_numpy(lengths),
    }


def _table(kept: dict[str, torch.Tensor], name: str) -> vocabulary.TokenTable:
    lengths = kept[f"{name}.lengths"].numpy().astype(np.int64)
    return vocabulary.TokenTable(
        kept[f"{name}.ids"].numpy().astype(np.int32), np.concatenate([[0], np.cumsum(lengths)])
    )


def _repeated(origin: str) -> float:
    if origin in data.PARALLEL_ORIGINS:
        return data.PARALLEL_ORIGINS[origin][1]
    return data.JUDGED_SETS[origin].repeated
