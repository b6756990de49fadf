"""Makes the aligner's bilingual lexicon from sentence pairs: IBM model 1 in both directions over word types.

Contract: the same input gives the same file, byte for byte. Run as

    python -m mtcheck.training.aligner_lexicon PAIRS.tsv.gz models/aligner

where PAIRS has the columns origin, source, target and a header that names the two languages. Only the
origins of ``ORIGINS`` are used: their licences allow derived tables to be shipped.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import logging
import random
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mtcheck.alignment.lexicon import FORMAT, quantise_frequency, quantise_probability
from mtcheck.alignment.tokens import is_number, split_compound, stem, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_LOG = logging.getLogger(__name__)

# Origin -> the most pairs that are taken from it. The large sets of software documentation repeat themselves.
ORIGINS: Mapping[str, int] = {
    "bcontrast": 20_000,
    "bitcoin.org": 20_000,
    "debian-webwml": 60_000,
    "ecb-stats": 20_000,
    "freebsd-doc": 20_000,
    "gnome-user-docs": 20_000,
    "mlqe-pe": 20_000,
    "mozilla-legal": 20_000,
    "mozilla-www": 20_000,
    "mozilla-www-l10n": 20_000,
    "ms-business-central": 20_000,
    "ms-project-ops": 20_000,
    "php-doc": 20_000,
    "portfolio-performance": 20_000,
    "pud": 20_000,
    "sxs-business-central": 30_000,
    "sxs-customer-insights": 20_000,
    "sxs-d365-ops": 50_000,
    "sxs-partner-center": 20_000,
    "sxs-project-ops": 10_000,
    "tatoeba-manythings": 50_000,
    "tatoeba-testsets": 50_000,
    "xquad": 20_000,
    "zf1-manual": 15_000,
}

_WEIGHT_OF_TERMS = 4  # how often each pair of the word lists is counted
_ITERATIONS = 6
_RAREST = 2  # occurrences that make a word known
_COMMON = 8  # occurrences that keep a word in the file although nothing translates it
_EMPTY_WORD = 0.02
_LEAST = 0.03  # the smaller probabilities are noise, and the file is to stay small
_LONGEST = 60


def read_pairs(path: Path, *, seed: int = 1) -> tuple[tuple[str, str], list[tuple[str, str]]]:
    """The two languages and the sentence pairs of the permitted origins, each pair once, capped per
    origin."""
    by_origin: dict[str, dict[tuple[str, str], None]] = {name: {} for name in ORIGINS}
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        header = stream.readline().rstrip("\n").split("\t")
        for line in stream:
            origin, source, target = line.rstrip("\n").split("\t")[:3]
            if origin in by_origin:
                by_origin[origin][source, target] = None
    pairs: list[tuple[str, str]] = []
    for origin, most in ORIGINS.items():
        found = list(by_origin[origin])
        if len(found) > most:
            found = random.Random(seed).sample(found, most)
        pairs.extend(found)
    return (header[1], header[2]), pairs


def read_terms(path: Path) -> Iterator[tuple[str, str]]:
    """The term pairs of a word list: every form left of "=" with every form right of it."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            left, _, right = line.partition("=")
            for source in left.split("|"):
                for target in right.split("|"):
                    yield source.strip(), target.strip()


def locale_terms(source_language: str, target_language: str) -> Iterator[tuple[str, str]]:
    """Names of territories, currencies, languages, months and weekdays in the two languages (Unicode
    CLDR)."""
    from babel import Locale

    left, right = Locale(source_language), Locale(target_language)
    tables: list[tuple[Mapping[Any, Any], Mapping[Any, Any]]] = [
        (left.territories, right.territories),
        (left.currencies, right.currencies),
        (left.languages, right.languages),
    ]
    for width in ("wide", "abbreviated"):
        tables.append((left.months["format"][width], right.months["format"][width]))
        tables.append((left.days["format"][width], right.days["format"][width]))
    for one, other in tables:
        for key in one:
            if key in other:
                yield str(one[key]), str(other[key])


def tokenised(
    texts: Sequence[str], weights: Sequence[int], language: str
) -> tuple[list[list[str]], dict[str, int]]:
    """The word types of each text, compounds taken apart, and how often each whole word occurs in all of
    them."""
    raw = [[token for token in words(text) if not is_number(token)] for text in texts]
    counts: Counter[str] = Counter()
    for sentence, weight in zip(raw, weights, strict=True):
        for token in sentence:
            counts[token] += weight
    frequency = {word: count for word, count in sorted(counts.items()) if count >= _RAREST}
    parts = {word: split_compound(word, frequency, language) for word in counts}
    return [sorted({part for token in sentence for part in parts[token]}) for sentence in raw], frequency


def association(
    sources: Sequence[Sequence[str]], targets: Sequence[Sequence[str]], weights: Sequence[int]
) -> dict[tuple[str, str], tuple[float, float]]:
    """p(target | source) and p(source | target) of word pairs, by IBM model 1 (Brown et al. 1993) over
    sets of word types.

    Only pairs that occur together clearly more often than chance would have it enter the estimation; a
    word may also translate nothing, so that the probabilities of a word need not sum to one.
    """
    import numpy as np

    left, right = sorted({w for s in sources for w in s}), sorted({w for s in targets for w in s})
    left_index, right_index = {w: i for i, w in enumerate(left)}, {w: i for i, w in enumerate(right)}
    width = np.int64(len(right))
    rows = [
        (
            np.array([left_index[w] for w in source], dtype=np.int64),
            np.array([right_index[w] for w in target], dtype=np.int64),
            weight,
        )
        for source, target, weight in zip(sources, targets, weights, strict=True)
        if source and target and len(source) <= _LONGEST and len(target) <= _LONGEST
    ]
    left_count, right_count, total = np.zeros(len(left)), np.zeros(len(right)), 0.0
    for source_ids, target_ids, weight in rows:
        left_count[source_ids] += weight
        right_count[target_ids] += weight
        total += weight

    # Joint counts, merged block by block so that memory stays with the number of distinct pairs.
    keys: Any = np.zeros(0, dtype=np.int64)
    joint: Any = np.zeros(0)
    block: list[Any] = []
    block_weights: list[Any] = []
    size = 0
    for number, (source_ids, target_ids, weight) in enumerate(rows):
        pair_keys = (source_ids[:, None] * width + target_ids[None, :]).ravel()
        block.append(pair_keys)
        block_weights.append(np.full(len(pair_keys), weight, dtype=np.float32))
        size += len(pair_keys)
        if size > 8_000_000 or number == len(rows) - 1:
            every = np.concatenate([keys, *block])
            counts = np.concatenate([joint, *block_weights])
            keys, inverse = np.unique(every, return_inverse=True)
            joint = np.bincount(inverse, weights=counts, minlength=len(keys))
            block, block_weights, size = [], [], 0
    expected = left_count[keys // width] * right_count[keys % width] / total
    kept = (joint >= 2) & (joint > 1.5 * expected)
    keys, joint = keys[kept], joint[kept]
    _LOG.info(
        "%d sentence pairs, %d x %d words, %d candidate pairs", len(rows), len(left), len(right), len(keys)
    )

    # Every occurrence of a candidate: which candidate, and the running number of its source and target token.
    found: list[Any] = []
    left_slots: list[Any] = []
    right_slots: list[Any] = []
    left_slot = right_slot = 0
    slot_weight_left: list[Any] = []
    slot_weight_right: list[Any] = []
    for source_ids, target_ids, weight in rows:
        pair_keys = (source_ids[:, None] * width + target_ids[None, :]).ravel()
        at = np.searchsorted(keys, pair_keys)
        at[at == len(keys)] = 0
        hit = np.flatnonzero(keys[at] == pair_keys) if len(keys) else np.zeros(0, dtype=np.int64)
        found.append(at[hit].astype(np.int32))
        left_slots.append((left_slot + hit // len(target_ids)).astype(np.int32))
        right_slots.append((right_slot + hit % len(target_ids)).astype(np.int32))
        slot_weight_left.append(np.full(len(source_ids), weight, dtype=np.float32))
        slot_weight_right.append(np.full(len(target_ids), weight, dtype=np.float32))
        left_slot += len(source_ids)
        right_slot += len(target_ids)
    candidate = np.concatenate(found)
    slots = (np.concatenate(left_slots), np.concatenate(right_slots))
    slot_weights = (np.concatenate(slot_weight_left), np.concatenate(slot_weight_right))
    given_source = _ibm1(candidate, slots[1], slot_weights[1], keys // width, left_count, joint)
    given_target = _ibm1(candidate, slots[0], slot_weights[0], keys % width, right_count, joint)
    return {
        (left[key // width], right[key % width]): (float(forward), float(backward))
        for key, forward, backward in zip(keys.tolist(), given_source, given_target, strict=True)
    }


def _ibm1(candidate: Any, slot: Any, slot_weight: Any, given: Any, given_count: Any, joint: Any) -> Any:
    # Every generated token (slot) is explained by the words across or by the empty word, whose constant share
    # keeps rare words from soaking up what has no counterpart.
    import numpy as np

    probability = joint / given_count[given]
    for _ in range(_ITERATIONS):
        share = probability[candidate]
        explained = np.bincount(slot, weights=share, minlength=len(slot_weight)) + _EMPTY_WORD
        expected = np.bincount(
            candidate, weights=share / explained[slot] * slot_weight[slot], minlength=len(probability)
        )
        probability = expected / given_count[given]
    return probability


def write(
    path: Path,
    table: Mapping[tuple[str, str], tuple[float, float]],
    frequencies: tuple[Mapping[str, int], Mapping[str, int]],
    *,
    metadata: Mapping[str, str],
) -> None:
    """Writes the lexicon as one safetensors file: two vocabularies with frequencies and the word pairs in
    rows by source word."""
    import numpy as np
    from safetensors.numpy import save_file

    kept = {pair: p for pair, p in table.items() if max(p) >= _LEAST and (p[0] * p[1]) ** 0.5 >= _LEAST / 10}
    vocabularies = []
    for side in (0, 1):
        used = {pair[side] for pair in kept}
        vocabularies.append(sorted(used | {w for w, c in frequencies[side].items() if c >= _COMMON}))
    source_index = {w: i for i, w in enumerate(vocabularies[0])}
    target_index = {w: i for i, w in enumerate(vocabularies[1])}
    rows = sorted((source_index[s], target_index[t], p) for (s, t), p in kept.items())
    pointer = np.zeros(len(vocabularies[0]) + 1, dtype=np.uint32)
    np.add.at(pointer, np.array([row[0] for row in rows], dtype=np.int64) + 1, 1)
    tensors: dict[str, Any] = {
        "pointer": np.cumsum(pointer, dtype=np.uint32),
        "target": np.array([row[1] for row in rows], dtype=np.uint32),
        "forward": np.array([quantise_probability(row[2][0]) for row in rows], dtype=np.uint8),
        "backward": np.array([quantise_probability(row[2][1]) for row in rows], dtype=np.uint8),
    }
    for side, name in enumerate(("source", "target")):
        text = "\n".join(vocabularies[side]).encode("utf-8")
        tensors[f"{name}_words"] = np.frombuffer(text, dtype=np.uint8).copy()
        tensors[f"{name}_frequency"] = np.array(
            [quantise_frequency(frequencies[side].get(w, 0)) for w in vocabularies[side]], dtype=np.uint8
        )
    # One entry only: the library writes several in no fixed order.
    save_file(
        tensors, str(path), metadata={"mtcheck": json.dumps({"format": FORMAT, **metadata}, sort_keys=True)}
    )


def build(pairs_path: Path, folder: Path) -> Path:
    """The path of the lexicon made from the pairs and from the word lists of the folder."""
    languages, pairs = read_pairs(pairs_path)
    weights = [1] * len(pairs)
    terms = list(locale_terms(*languages))
    for path in sorted(folder.glob(f"*.{languages[0]}-{languages[1]}.txt")):
        terms.extend(read_terms(path))
    pairs.extend(terms)
    weights.extend([_WEIGHT_OF_TERMS] * len(terms))
    sides = []
    frequencies = []
    for side in (0, 1):
        tokens, frequency = tokenised([pair[side] for pair in pairs], weights, languages[side])
        sides.append(tokens)
        frequencies.append(frequency)
    table = association(sides[0], sides[1], weights)
    # The same once more over word beginnings, for forms that were never seen.
    stems = [[sorted({stem(word) for word in sentence}) for sentence in side] for side in sides]
    for pair, probabilities in association(stems[0], stems[1], weights).items():
        if pair[0].endswith("*") or pair[1].endswith("*"):
            table[pair] = probabilities
    path = folder / f"{languages[0]}-{languages[1]}.safetensors"
    metadata = {
        "source": languages[0],
        "target": languages[1],
        "origins": json.dumps(sorted(ORIGINS)),
        "pairs": str(len(pairs)),
        "trained_on": hashlib.sha256(pairs_path.read_bytes()).hexdigest(),
    }
    write(path, table, (frequencies[0], frequencies[1]), metadata=metadata)
    return path


def main(arguments: Sequence[str] | None = None) -> None:
    """Makes the lexicon of the command line's pairs."""
    parser = argparse.ArgumentParser(prog="python -m mtcheck.training.aligner_lexicon", description=__doc__)
    parser.add_argument(
        "pairs", type=Path, help="gzipped TSV: origin, source, target; the header names the languages"
    )
    parser.add_argument(
        "folder", type=Path, help="the aligner's folder; word lists NAME.SRC-TGT.txt in it are used too"
    )
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    path = build(options.pairs, options.folder)
    _LOG.info("%s: %d bytes", path, path.stat().st_size)


if __name__ == "__main__":
    main()
