"""Glossary files, good and bad, and the rule that uses them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mtcheck.errors import ConfigError
from mtcheck.rules import flag as flag_pairs
from mtcheck.rules.glossary import Entry, Glossary, load
from mtcheck.rules.inflection import find
from mtcheck.rules.terms import glossary_term
from mtcheck.types import SegmentPair

if TYPE_CHECKING:
    from pathlib import Path

HEAD = "source_lang,source_term,target_lang,target_term,forbidden\n"


def write(folder: Path, text: str) -> Path:
    path = folder / "terms.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_alternatives_are_split(tmp_path: Path) -> None:
    glossary = load(write(tmp_path, HEAD + "en,revenue,de,Umsatz | Erlöse,Einkommen|\n"))
    assert glossary.entries == (Entry("en", "revenue", "de", ("Umsatz", "Erlöse"), ("Einkommen",)),)


def test_semicolons_and_missing_forbidden_column(tmp_path: Path) -> None:
    path = write(tmp_path, "source_lang;source_term;target_lang;target_term\nen;bond;de;Anleihe\n")
    assert load(path).entries == (Entry("en", "bond", "de", ("Anleihe",)),)


def test_entries_by_language() -> None:
    entry = Entry("en", "bond", "de", ("Anleihe",))
    swiss = Entry("en", "bond", "de-CH", ("Obligation",))
    glossary = Glossary((entry, swiss))
    assert glossary.between("en-US", "de") == (entry,)
    both = Entry("en", "bond", "de", ("Anleihe", "Obligation"))
    assert glossary.between("en", "de-CH") == (both,)
    assert Glossary((swiss,)).between("en", "de") == (swiss,)
    assert glossary.between("de", "en") == ()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "the glossary is empty"),
        ("term,translation\n", "terms.csv:1: the column source_lang is missing"),
        (HEAD + "en,bond,de,,\n", "terms.csv:2: target_term is empty"),
        (HEAD + "en,bond,de,Anleihe,x,y\n", "terms.csv:2: 6 columns"),
        (HEAD + 'en,"bond,de,Anleihe\n', "not valid CSV"),
    ],
)
def test_bad_files(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        load(write(tmp_path, text))


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        load(tmp_path / "none.csv")


RATE_CUT = Entry("en", "rate cut", "de", ("Zinssenkung",), ("Ratenkürzung",))
GREENBACK = Entry("en", "greenback", "de", ("Dollar", "US-Dollar"), ("Grünrücken",))
BOND = Entry("en", "bond", "de", ("Anleihe", "Bond"), ("Bindung",))


@pytest.mark.parametrize(
    ("source", "target", "entry", "found"),
    [
        ("It was the third rate cut.", "Es war die dritte Ratenkürzung.", RATE_CUT, ["Ratenkürzung"]),
        ("Two rate cuts are due.", "Zwei Ratenkürzungen stehen an.", RATE_CUT, ["Ratenkürzungen"]),
        ("It was the third rate cut.", "Es war die dritte Zinssenkung.", RATE_CUT, []),
        ("It was the third reduction.", "Es war die dritte Ratenkürzung.", RATE_CUT, []),
        ("Bonds fell.", "Bindungen fielen.", BOND, ["Bindungen"]),
        (
            "Bonds fell, and the bond of trust broke.",
            "Anleihen fielen, und die Bindung riss.",
            BOND,
            ["Bindung"],
        ),
        ("Bonds fell.", "Anleihen fielen, die Bindung blieb.", BOND, []),
        (
            "Gold rose to $40 as the greenback fell.",
            "Gold stieg auf 40 Dollar, da der Grünrücken fiel.",
            GREENBACK,
            ["Grünrücken"],
        ),
        ("Vagabonds fell.", "Bindungen fielen.", BOND, []),
        ("The rate\ncut came.", "Die Ratenkürzung kam.", RATE_CUT, ["Ratenkürzung"]),
    ],
)
def test_forbidden_terms(source: str, target: str, entry: Entry, found: list[str]) -> None:
    pair = SegmentPair("1", source, target)
    flags = list(glossary_term(pair, (entry,), source_language="en", target_language="de"))
    assert [target[flag.target[0].start : flag.target[0].end] for flag in flags] == found
    assert {flag.code for flag in flags} <= {"TRM001"}


@pytest.mark.parametrize(
    ("source", "target", "entry", "suggestion"),
    [
        ("The rate cut came.", "Die Ratenkürzung kam.", RATE_CUT, "Zinssenkung"),
        ("Rate cuts came.", "Ratenkürzungen kamen.", RATE_CUT, "Zinssenkungen"),
        ("Coins fell.", "Münzen fielen.", Entry("en", "coin", "de", ("Stablecoin",), ("Münze",)), None),
        ("A coin fell.", "Eine Münze fiel.", Entry("en", "coin", "de", ("Stablecoin",), ("Münze",)), None),
        ("Bonds fell.", "Bindungen fielen.", BOND, None),
    ],
)
def test_a_single_accepted_term_is_suggested_where_its_form_is_certain(
    source: str, target: str, entry: Entry, suggestion: str | None
) -> None:
    pair = SegmentPair("1", source, target)
    (flag,) = glossary_term(pair, (entry,), source_language="en", target_language="de")
    assert flag.suggestion == suggestion


def test_an_article_has_to_fit_the_suggestion() -> None:
    entry = Entry("de", "Umsatz", "en", ("income",), ("turnaround",))
    pair = SegmentPair("1", "Ein Umsatz.", "A turnaround.")
    (flag,) = glossary_term(pair, (entry,), source_language="de", target_language="en")
    assert flag.suggestion is None


CENTRAL_BANK = Entry("en", "central bank", "de", ("Zentralbank", "Notenbank"))
BANK = Entry("en", "bank", "de", ("Bank", "Geldhaus"))
REVENUE = Entry("en", "revenue", "de", ("Umsatz", "Erlöse"), ("Einkommen",))


@pytest.mark.parametrize(
    ("source", "target", "missing"),
    [
        ("The central bank met.", "Die Zentralbank tagte.", []),
        ("The central bank met.", "Der Zentralbankrat tagte.", []),
        ("The central bank met.", "Die Währungshüter tagten.", ["central bank"]),
        ("The central banks met.", "Die Währungshüter tagten.", ["central bank"]),
        # part of a longer term, and of a name
        ("Two banks fell.", "Zwei Institute fielen.", ["bank"]),
        ("Deutsche Bank fell.", "Die Deutsche fiel.", []),
        ("The Internal Revenue Service met.", "Das Finanzamt tagte.", []),
        ("Revenue rose.", "Die Umsätze stiegen.", []),
        ("Revenue rose.", "Das Einkommen stieg.", []),
        ("Revenue rose.", "Es ging aufwärts.", ["revenue"]),
    ],
)
def test_accepted_terms_that_are_missing(source: str, target: str, missing: list[str]) -> None:
    pair = SegmentPair("1", source, target)
    entries = (CENTRAL_BANK, BANK, REVENUE)
    flags = [
        flag
        for flag in glossary_term(pair, entries, source_language="en", target_language="de")
        if flag.severity == "minor"
    ]
    assert [flag.message.partition(" for “")[2].partition("”")[0] for flag in flags] == missing
    assert all(not flag.target for flag in flags)


def test_a_term_in_the_sentence_beside_is_not_missing() -> None:
    pairs = [
        SegmentPair("1", "The central bank met, and then it spoke.", "Sie tagte."),
        SegmentPair("2", "It spoke.", "Dann sprach die Notenbank."),
    ]
    glossary = Glossary((CENTRAL_BANK,))
    for independent, count in ((False, 0), (True, 1)):
        found = flag_pairs(
            pairs, source_language="en", target_language="de", glossary=glossary, independent=independent
        )
        assert sum(item.code == "TRM001" for flags in found for item in flags) == count


def test_a_missing_term_that_another_flag_explains_is_not_told_again() -> None:
    glossary = Glossary((Entry("en", "percentage points", "de", ("Prozentpunkte",)),))
    pair = SegmentPair("1", "It rose by 2 percentage points.", "Es stieg um 2 Prozent.")
    (found,) = flag_pairs([pair], source_language="en", target_language="de", glossary=glossary)
    assert [item.code for item in found] == ["PCT001"]


def test_a_doubtful_alignment_says_nothing_of_what_is_missing() -> None:
    pair = SegmentPair("1", "The central bank met.", "Es regnete.", confidence=0.3)
    assert not list(glossary_term(pair, (CENTRAL_BANK,), source_language="en", target_language="de"))


def test_a_forbidden_word_inside_an_accepted_phrase() -> None:
    entry = Entry("en", "operating profit", "de", ("operativer Gewinn",), ("Gewinn",))
    pair = SegmentPair("1", "Operating profit fell.", "Wegen des operativen Gewinns.")
    assert not list(glossary_term(pair, (entry,), source_language="en", target_language="de"))


@pytest.mark.parametrize(
    ("language", "term", "text", "found"),
    [
        ("de", "Zinssatz", "Die Zinssätze stiegen.", "Zinssätze"),
        ("de", "operativer Gewinn", "des operativen Gewinns", "operativen Gewinns"),
        ("de", "Anleihe", "Anleihekurse", None),
        ("en", "company", "Both companies rose.", "companies"),
        ("en", "bond", "It is bonding.", None),
        ("fr", "capital", "les capitaux", "capitaux"),
        ("fr", "taux directeur", "les taux directeurs", "taux directeurs"),
        ("es", "acción", "sus acciones", "acciones"),
        ("it", "obbligazione", "le obbligazioni", "obbligazioni"),
        ("it", "banca", "le banche", "banche"),
        ("nl", "aandeel", "de aandelen", "aandelen"),
        ("nl", "bank", "de banken", "banken"),
        ("pt", "ação", "as ações", "ações"),
        ("pl", "obligacja", "cen obligacji", "obligacji"),
        ("pl", "rynek", "na rynku", "rynku"),
        ("cs", "dluhopis", "výnosy dluhopisů", "dluhopisů"),
        ("cs", "poplatek", "bez poplatků", "poplatků"),
        ("cs", "akcie", "růst akcií", "akcií"),
        ("sv", "ränta", "räntorna", "räntorna"),
        ("ru", "облигация", "цены облигаций", "облигаций"),
        ("ru", "рынок", "на рынке", "рынке"),
        ("tr", "hisse senedi", "hisse senetlerinin", None),
        ("tr", "banka", "bankaların", "bankaların"),
        ("tr", "borsa endeksi", "borsa endeksinde", "borsa endeksinde"),
        ("ar", "بنك", "والبنك المركزي", "والبنك"),
        ("ar", "شركة", "شركات كبيرة", "شركات"),
        ("hi", "बैंक", "बैंकों ने", "बैंकों"),
        ("zh", "中央银行", "欧洲中央银行宣布", "中央银行"),
        ("zh", "ETF", "该ETF上涨", "ETF"),
        ("zh", "ETF", "该METFX上涨", None),
        ("ja", "中央銀行", "欧州中央銀行は", "中央銀行"),
        ("ko", "중앙은행", "중앙은행은", "중앙은행"),
    ],
)
def test_forms_of_a_term(language: str, term: str, text: str, found: str | None) -> None:
    places = find(term, language, text)
    assert [text[start:end] for start, end in places] == ([found] if found else [])
