"""Compounds and inflected forms of German that the table lacks."""

from __future__ import annotations

import pytest

from mtcheck.quantities.languages import de


@pytest.mark.parametrize(
    "word",
    (
        "dreihundertfünfzig tausendzwei hundertster millionste Milliardstel dritte siebte achte nullte "
        "australische Schweizer jährige prozentiger Montagabend Sonnabendnacht Halbjahresbericht "
        "Quartalszahlen Vierteljahresbericht Dezemberquartal dreikommafünf zweiundhalb dreieinviertel "
        "anderthalb eineinhalb verdreifacht vervierfachte verhundertfacht zweimal hundertfach "
        "halbprozentpunkt Zehntelprozentpunkt Drittel Achtel Siebtel neunziger Achtzigerjahre "
        "Millionenhöhe Milliardenloch "
        "Billionenschulden Dollarnote Eurostück Frankenstück zweijährig Zehnjahresanleihe elftägig"
    ).split(),
)
def test_no_word_is_passed_over_for_its_beginning(word: str, monkeypatch: pytest.MonkeyPatch) -> None:
    found = de._analyse(word)
    monkeypatch.setattr(de, "_BEGINNINGS", {word.lower()[:4]})
    assert found == de._analyse(word)
