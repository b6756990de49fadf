"""Which way a figure goes, and what only looks like it; periods that are numbered by a word."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mtcheck.quantities import parse


@pytest.mark.parametrize(
    ("language", "text", "direction"),
    [
        ("en", "The level rose by 1.2 metres.", "up"),
        ("de", "Der Pegel sank um 1,2 Meter.", "down"),
        ("en", "Sales fell by a third.", "down"),
        ("de", "Der Umsatz stieg um ein Drittel.", "up"),
        ("en", "It was 5 cm less than before.", "down"),
        ("de", "5 cm mehr als zuvor.", "up"),
        ("de", "Die Aktie verlor 5 Prozent über Nacht.", None),
        ("de", "Die Aktie gewann 5 Prozent unter hohem Umsatz.", None),
        ("de", "Es lag 5 Prozent unter dem Vorjahr.", "down"),
        ("en", "It rose for three months.", None),
    ],
)
def test_the_direction_of_a_figure(language: str, text: str, direction: str | None) -> None:
    assert [quantity.direction for quantity in parse(text, language)] == [direction]


@pytest.mark.parametrize(
    ("language", "text", "part", "number"),
    [
        ("de", "im dritten Geschäftsquartal", "quarter", 3),
        ("de", "im Schlussquartal 2024", "quarter", 4),
        ("en", "in the final quarter of 2024", "quarter", 4),
        ("de", "in der zweiten Jahreshälfte 2025", "half", 2),
        ("de", "im ersten Fiskalhalbjahr", "half", 1),
    ],
)
def test_periods_by_their_names(language: str, text: str, part: str, number: int) -> None:
    calendar = parse(text, language)[0].calendar
    assert calendar is not None
    assert getattr(calendar, part) == number


@pytest.mark.parametrize("text", ["Profit was up a fifth.", "Sales fell to a fifth."])
def test_a_share_at_the_end_of_a_sentence(text: str) -> None:
    assert [quantity.value for quantity in parse(text, "en")] == [Decimal("0.2")]


@pytest.mark.parametrize(
    ("language", "text", "bound"),
    [
        ("en", "Copper topped $10,000.", "more than"),
        ("en", "It is above the target of 2 percent.", "more than"),
        ("de", "Es liegt unter dem Ziel von 2 Prozent.", "less than"),
        ("de", "Das Dorf zählt keine 300 Seelen.", "less than"),
        ("en", "It has not even 300 members.", "less than"),
    ],
)
def test_words_that_bound(language: str, text: str, bound: str) -> None:
    assert [quantity.bound for quantity in parse(text, language)] == [bound]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("die zweitgrößte Bank", "ordinal", 2),
        ("die viertmeisten Stimmen", "ordinal", 4),
        ("der drittstärkste Rückgang", "ordinal", 3),
        ("eine Dreizimmerwohnung", "number", 3),
        ("ein Fünfsternehotel", "number", 5),
    ],
)
def test_numbers_that_a_word_begins_with(text: str, kind: str, value: int) -> None:
    assert [(quantity.kind, quantity.value) for quantity in parse(text, "de")] == [(kind, value)]


@pytest.mark.parametrize("text", ["die achtlosesten Fahrer", "Viertelfeste", "zweitrangige Dinge"])
def test_words_that_only_begin_like_a_place(text: str) -> None:
    assert parse(text, "de") == []


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [("en", "€33.45/MWh", "megawatt-hour"), ("de", "60 Euro/t", "tonne"), ("en", "£9,000 a ton", "tonne")],
)
def test_what_things_are_priced_by(language: str, text: str, unit: str) -> None:
    assert [quantity.unit for quantity in parse(text, language)][1:] == [unit]


@pytest.mark.parametrize(
    ("language", "text"), [("en", "Airbus handed over 735 jets."), ("de", "Der Preis fiel um die Hälfte.")]
)
def test_particles_that_bound_nothing(language: str, text: str) -> None:
    assert [quantity.bound for quantity in parse(text, language)] == [None]
