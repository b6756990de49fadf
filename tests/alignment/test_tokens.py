import pytest

from mtcheck.alignment.tokens import number_key, split_compound, stem, words
from mtcheck.types import primary

FREQUENCY = {
    "umsatz": 100,
    "wachstum": 80,
    "arbeit": 300,
    "markt": 200,
    "preis": 150,
    "strom": 60,
    "wach": 20,
    "ende": 500,
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rheinbahn's profit rose 3.5%.", ["rheinbahn", "profit", "rose", "3.5"]),
        ("Straße", ["strasse"]),
        ("um 12:30 Uhr", ["um", "12", "30", "uhr"]),
        ("280,2 Mrd.", ["280,2", "mrd"]),
        ("E-Commerce", ["e", "commerce"]),
        ("株価は3", ["株", "価", "は", "3"]),
        ("", []),
    ],
)
def test_words(text, expected):
    assert words(text) == expected


@pytest.mark.parametrize(
    ("token", "language", "key"),
    [
        ("280,2", "de", "2802"),
        ("280.2", "en", "2802"),
        ("014", "en", "14"),
        ("0", "en", "0"),
        ("zwölf", "de", "12"),
        ("twelve", "en", "12"),
        ("zwölf", "en", None),
        ("haus", "de", None),
        ("٣", "ar", "3"),
    ],
)
def test_number_key(token, language, key):
    assert number_key(token, language) == key


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("umsatzwachstum", ("umsatz", "wachstum")),
        ("arbeitsmarkt", ("arbeit", "markt")),
        ("strommarktpreis", ("strom", "markt", "preis")),
        ("wachende", ("wachende",)),
        ("umsatz", ("umsatz",)),
        ("unbekannt", ("unbekannt",)),
    ],
)
def test_compounds_come_apart(word, parts):
    assert split_compound(word, FREQUENCY, "de") == parts


def test_a_frequent_compound_stays_whole():
    assert split_compound("umsatzwachstum", {**FREQUENCY, "umsatzwachstum": 500}, "de") == ("umsatzwachstum",)


def test_other_languages_are_not_split():
    assert split_compound("umsatzwachstum", FREQUENCY, "fr") == ("umsatzwachstum",)


def test_stems_of_short_words_are_the_words():
    assert [stem("strom"), stem("umsatz"), stem("umsatzes")] == ["strom", "umsatz", "umsatz*"]


def test_primary_language():
    assert [primary("de-CH"), primary("EN_us"), primary("fr")] == ["de", "en", "fr"]
