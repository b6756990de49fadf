"""Sentence embeddings in the alignment, with one that knows which made-up words mean the same."""

import numpy as np
import pytest

from mtcheck.alignment import align, evaluate
from mtcheck.alignment.meaning import meaning
from mtcheck.errors import InputError
from tests.alignment.segments import segments

WIDTH = 64


def embed(texts):
    """A vector per word, the same for a word and for the word spelt backwards."""
    vectors = np.zeros((len(texts), WIDTH), dtype=np.float32)
    for row, text in enumerate(texts):
        for word in text.rstrip(".").split():
            same = min(word, word[::-1])
            vectors[row] += np.random.default_rng(sum(ord(c) * 31**k for k, c in enumerate(same))).normal(
                size=WIDTH
            )
    return vectors


def texts(count: int, *, seed: int = 0) -> list[str]:
    draw = np.random.default_rng(seed)
    letters = list("bcdfghklmnprstvwaeiou")
    return [" ".join("".join(draw.choice(letters, 6)) for _ in range(7)) + "." for _ in range(count)]


def mirrored(text: str) -> str:
    return " ".join(word[::-1] for word in text.rstrip(".").split()) + "."


def aligned(source, target):
    found = align(
        segments(*source), segments(*target), source_language="xx", target_language="yy", embedder=embed
    )
    return [(bead.source, bead.target) for bead in found]


def test_closeness_is_one_for_equal_vectors_and_nought_among_strangers():
    source = texts(30)
    found = meaning(source, [mirrored(text) for text in source], embed, longest=3)
    close = found.closeness(1, 1, range(30), range(30))
    assert np.allclose(close.diagonal(), 1, atol=1e-4)
    assert abs(close[~np.eye(30, dtype=bool)].mean()) < 0.1
    assert found.closeness(2, 3, range(30), range(30)).shape == (29, 28)
    assert found.closeness(3, 1, range(2), range(5)).shape == (0, 5)


def test_omissions_and_joined_sentences_are_found_by_vectors():
    source = texts(24)
    target = [mirrored(text) for text in source]
    target[5:7] = [target[5].rstrip(".") + " " + target[6]]
    del target[14]  # the translation of source sentence 15
    found = aligned(source, target)
    assert ((5, 6), (5,)) in found
    assert ((15,), ()) in found
    assert sum(len(left) == len(right) == 1 for left, right in found) == 21


def test_long_texts_follow_their_vectors():
    source = texts(400)
    target = [mirrored(text) for text in source if text is not source[50]]
    found = aligned(source, target)
    assert ((50,), ()) in found
    assert len(found) == 400


def test_vectors_are_looked_up_in_a_file(tmp_path):
    path = tmp_path / "vectors.npz"
    np.savez(path, texts=np.array(["one", "two"]), vectors=np.array([[1.0, 0.0], [0.0, 1.0]]))
    found = evaluate.read_vectors(path)(["two", "unknown"])
    assert found.tolist() == [[0.0, 1.0], [0.5, 0.5]]


def test_a_file_without_vectors_is_refused(tmp_path):
    path = tmp_path / "vectors.npz"
    path.write_bytes(b"nothing")
    with pytest.raises(InputError, match=r"vectors\.npz: not an \.npz file"):
        evaluate.read_vectors(path)
