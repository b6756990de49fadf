import numpy as np
import pytest

from mtcheck.alignment import lexicon
from mtcheck.errors import ModelError
from tests.alignment.segments import table


def test_the_shipped_lexicon_knows_finance():
    found = lexicon.load_lexicon("en", "de")
    assert found is not None
    for english, german in [
        ("revenue", "umsatz"),
        ("shares", "aktien"),
        ("yield", "rendite"),
        ("billion", "milliarde"),
    ]:
        assert table(found, [english], [german])[0, 0] > 0.5
    assert table(found, ["revenue"], ["katze"])[0, 0] == 0


def test_either_direction_says_the_same():
    forth, back = lexicon.load_lexicon("en", "de"), lexicon.load_lexicon("de-AT", "en-GB")
    english, german = ["profit", "bank", "rose", "unknownword"], ["gewinn", "bank", "stieg", "verlust"]
    assert forth is not None
    assert back is not None
    np.testing.assert_allclose(table(forth, english, german), table(back, german, english).T)


def test_a_form_never_seen_matches_by_its_beginning():
    found = lexicon.load_lexicon("en", "de")
    assert found is not None
    assert "investierendem" not in found.target.index
    assert table(found, ["investing"], ["investierendem"])[0, 0] > 0.3


def test_a_pair_without_lexicon_has_none():
    assert lexicon.load_lexicon("en", "fi") is None


def test_rare_words_tell_more_than_common_ones():
    found = lexicon.load_lexicon("en", "de")
    assert found is not None
    values = [found.source.rarity(word) for word in ("the", "company", "liquidity", "zzzunknown")]
    assert values == sorted(values)
    assert values[-1] == 1.0


@pytest.mark.parametrize("probability", [1.0, 0.5, 0.1, 0.01, 0.001])
def test_probabilities_survive_a_byte(probability):
    byte = lexicon.quantise_probability(probability)
    assert 1e-4 ** (1 - byte / 255) == pytest.approx(probability, rel=0.03)


def test_a_damaged_lexicon_is_named(tmp_path, monkeypatch):
    (tmp_path / "en-xx.safetensors").write_bytes(b"\x08\0\0\0\0\0\0\0nonsense")
    monkeypatch.setattr(lexicon, "aligner_folder", lambda: tmp_path)
    with pytest.raises(ModelError, match=r"en-xx\.safetensors: the aligner's lexicon is damaged"):
        lexicon.load_lexicon("en", "xx")
