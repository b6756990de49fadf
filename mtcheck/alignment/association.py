"""Which words translate each other in sentence pairs: IBM model 1 over sets of word types.

The contract: the same pairs in the same order give the same probabilities, bit for bit.
"""

from __future__ import annotations

import logging
from collections import Counter
from typing import TYPE_CHECKING, Any

from mtcheck.alignment.tokens import is_number, split_compound, words

if TYPE_CHECKING:
    from collections.abc import Sequence

_LOG = logging.getLogger(__name__)

_ITERATIONS = 6
_RAREST = 2  # occurrences that make a word known
_EMPTY_WORD = 0.02
_LONGEST = 60


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
