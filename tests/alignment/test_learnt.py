"""Lexicons learnt from pairs at hand and from the two texts themselves; made-up words, so that nothing is
known beforehand."""

import gzip
import random

import pytest

from mtcheck.alignment import align, learn, read_pairs
from mtcheck.errors import InputError
from tests.alignment.segments import segments, table

SYLLABLES = [a + b for a in "bdfgklmnprst" for b in "aeiou"]


def languages(sentences: int, *, seed: int = 1) -> list[tuple[str, str]]:
    """Sentences of one made-up language with those of another, word by word in reverse order."""
    draw = random.Random(seed)
    words = {"".join(draw.choices(SYLLABLES, k=3)): "".join(draw.choices(SYLLABLES, k=3)) for _ in range(120)}
    pairs = []
    for _ in range(sentences):
        chosen = draw.sample(sorted(words), 8)
        pairs.append((" ".join(chosen) + ".", " ".join(words[word] for word in reversed(chosen)) + "."))
    return pairs


def test_words_of_pairs_find_each_other():
    pairs = languages(150)
    found = learn(pairs, source_language="xx", target_language="yy")
    source, target = pairs[0][0].rstrip(".").split(), pairs[0][1].rstrip(".").split()[::-1]
    quality = table(found, source, target)
    assert (quality.argmax(1) == range(len(source))).all()
    assert found.learnt


def test_learning_twice_gives_the_same():
    one, other = (learn(languages(80), source_language="xx", target_language="yy") for _ in range(2))
    assert one.source.index == other.source.index
    assert (one.quality == other.quality).all()


def test_no_pairs_make_an_empty_lexicon():
    found = learn([], source_language="xx", target_language="yy")
    assert not table(found, ["one"], ["eins"]).any()


def test_a_text_teaches_its_own_words():
    # Here and there a number shows the way; around the gap there is none, and without words it goes astray.
    pairs = [
        (f"{one} {number}", f"{other} {number}") if number % 3 == 0 and not 70 < number < 95 else (one, other)
        for number, (one, other) in enumerate(languages(160))
    ]
    source = segments(*(pair[0] for pair in pairs))
    target = segments(*(pair[1] for number, pair in enumerate(pairs) if number not in (80, 81, 82)))
    both = {"source_language": "xx", "target_language": "yy"}
    lost = {}
    for lexicon in ("none", "document", "auto"):
        beads = align(source, target, lexicon=lexicon, **both)
        lost[lexicon] = [bead.source for bead in beads if not bead.target]
    assert lost["document"] == [(80,), (81,), (82,)]
    assert lost["auto"] == lost["document"]
    assert lost["none"] != lost["document"]


def test_pairs_are_read_from_plain_and_gzipped_files(tmp_path):
    plain, packed = tmp_path / "a.tsv", tmp_path / "a.tsv.gz"
    plain.write_text("one\teins\n\ntwo\tzwei\n", encoding="utf-8")
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    assert read_pairs(plain) == read_pairs(packed) == [("one", "eins"), ("two", "zwei")]


@pytest.mark.parametrize(
    ("content", "message"),
    [("one\teins\nalone\n", r":2: 1 columns; write a sentence, a tab"), ("a\tb\tc\n", r":1: 3 columns")],
)
def test_a_file_of_another_kind_is_refused(tmp_path, content, message):
    path = tmp_path / "pairs.tsv"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match=message):
        read_pairs(path)


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(InputError, match=r"none\.tsv: the sentence pairs cannot be read"):
        read_pairs(tmp_path / "none.tsv")
