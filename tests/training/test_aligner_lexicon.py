import gzip

import pytest

from mtcheck.alignment import lexicon
from mtcheck.training import aligner_lexicon
from tests.alignment.segments import table

ADJECTIVES = {"red": "roter", "small": "kleiner", "old": "alter"}
NOUNS = {"car": "wagen", "hat": "hut", "dog": "hund"}


def sentence_pairs():
    for english, german in ADJECTIVES.items():
        for noun, substantiv in NOUNS.items():
            yield f"a {english} {noun}", f"ein {german} {substantiv}"


def test_association_finds_the_translations():
    pairs = [(s.split(), t.split()) for s, t in sentence_pairs()]
    table = aligner_lexicon.association([p[0] for p in pairs], [p[1] for p in pairs], [1] * len(pairs))
    for english, german in (ADJECTIVES | NOUNS).items():
        best = max((p[0], target) for (source, target), p in table.items() if source == english)
        assert best[1] == german


def test_terms_pair_every_form_with_every_form(tmp_path):
    path = tmp_path / "x.en-de.txt"
    path.write_text("# comment\nbond|bonds = anleihe|anleihen\n\n", encoding="utf-8")
    assert list(aligner_lexicon.read_terms(path)) == [
        ("bond", "anleihe"),
        ("bond", "anleihen"),
        ("bonds", "anleihe"),
        ("bonds", "anleihen"),
    ]


def test_only_permitted_origins_are_read(tmp_path):
    path = tmp_path / "pairs.tsv.gz"
    with gzip.open(path, "wt", encoding="utf-8") as stream:
        stream.write("origin\ten\tde\npud\tone\teins\npud\tone\teins\nsecret-scrape\ttwo\tzwei\n")
    assert aligner_lexicon.read_pairs(path) == (("en", "de"), [("one", "eins")])


def test_the_file_is_the_same_every_time_and_can_be_read(tmp_path, monkeypatch):
    path = tmp_path / "pairs.tsv.gz"
    with gzip.open(path, "wt", encoding="utf-8") as stream:
        stream.write("origin\ten\tde\n")
        for source, target in sentence_pairs():
            stream.write(f"pud\t{source}\t{target}\n")
    monkeypatch.setattr(aligner_lexicon, "locale_terms", lambda one, other: iter([("France", "Frankreich")]))
    written = []
    for name in ("one", "two"):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "extra.en-de.txt").write_text("yield = rendite\n", encoding="utf-8")
        written.append(aligner_lexicon.build(path, folder).read_bytes())
    assert written[0] == written[1]
    monkeypatch.setattr(lexicon, "aligner_folder", lambda: tmp_path / "one")
    lexicon.load_lexicon.cache_clear()
    try:
        found = lexicon.load_lexicon("en", "de")
        assert found is not None
        assert (
            table(found, ["dog", "yield", "france"], ["hund", "rendite", "frankreich"]).diagonal().min() > 0.5
        )
    finally:
        lexicon.load_lexicon.cache_clear()


@pytest.mark.parametrize(
    "pair", [("Germany", "Deutschland"), ("March", "März"), ("Swiss Franc", "Schweizer Franken")]
)
def test_names_come_from_the_locale_data(pair):
    assert pair in set(aligner_lexicon.locale_terms("en", "de"))
