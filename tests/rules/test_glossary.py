"""Glossary files, good and bad, and the rule that uses them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mtcheck.errors import ConfigError
from mtcheck.rules.glossary import Entry, Glossary, load
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
    assert glossary.between("en", "de-CH") == (entry, swiss)
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


def test_single_accepted_term_is_suggested_in_its_base_form_only() -> None:
    pair = SegmentPair("1", "The rate cut came.", "Die Ratenkürzung kam.")
    (flag,) = glossary_term(pair, (RATE_CUT,), source_language="en", target_language="de")
    assert flag.suggestion == "Zinssenkung"
    pair = SegmentPair("1", "Rate cuts came.", "Ratenkürzungen kamen.")
    (flag,) = glossary_term(pair, (RATE_CUT,), source_language="en", target_language="de")
    assert flag.suggestion is None
