"""Rates and comparisons by another length of time, times before and after something, halves of the day."""

from __future__ import annotations

import pytest

from tests.rules.test_written_forms import above_minor

_RIGHT = [
    ("OPEC+ will pump 180,000 barrels per day more.", "Die Opec+ will täglich 180.000 Barrel mehr fördern."),
    (
        "It can carry 55 billion cubic metres of gas a year.",
        "Es kann 55 Milliarden Kubikmeter Gas im Jahr befördern.",
    ),
    ("Take 2 tablets twice a day.", "Nehmen Sie zweimal am Tag 2 Tabletten."),
    ("They will get 140 euros more a month.", "Sie erhalten monatlich 140 Euro mehr."),
    ("Prices rose 0.3% month on month.", "Die Preise stiegen gegenüber dem Vormonat um 0,3 %."),
    ("It pays 5 percent per annum.", "Es zahlt 5 Prozent im Jahr."),
    ("It was up 5 percent year-on-year.", "Es lag 5 Prozent über dem Vorjahresniveau."),
    (
        "Sales rose 2% yoy after 3% in April.",
        "Der Umsatz stieg binnen Jahresfrist um 2 % nach 3 % im Vormonat.",
    ),
    (
        "The daily Bild sold 2 million copies.",
        "Die Tageszeitung Bild verkaufte monatlich 2 Millionen Exemplare.",
    ),
    ("Every year 5 million people visit.", "Jährlich kommen 5 Millionen Besucher."),
    ("It costs $10 a night.", "Es kostet pro Nacht 10 Dollar."),
    ("The deadline ends two weeks after service.", "Die Frist endet zwei Wochen nach Zustellung."),
    ("He waited two weeks before calling.", "Nach zwei Wochen rief er an."),
    ("It was founded ten years ago.", "Es wurde vor zehn Jahren gegründet."),
    ("Three years later he died.", "Drei Jahre darauf starb er."),
    ("She left after 20 minutes.", "Sie ging nach 20 Minuten."),
    (
        "It fell 5 percent from two years earlier.",
        "Es sank gegenüber dem Stand von vor zwei Jahren um 5 Prozent.",
    ),
    ("He came ten minutes before the end.", "Er kam zehn Minuten vor dem Ende."),
    ("He died five days after being hit.", "Er starb fünf Tage, nachdem er angefahren worden war."),
    (
        "Prices rose 0.3% month on month and 2.4% year on year.",
        "Die Preise stiegen gegenüber dem Vormonat um 0,3 % und gegenüber dem Vorjahr um 2,4 %.",
    ),
    (
        "The subscription costs 120 euros a year, or 10 euros a month.",
        "Das Abo kostet 10 Euro im Monat, das sind 120 Euro pro Jahr.",
    ),
    (
        "The fund took in $3bn a month, or $36bn a year.",
        "Der Fonds nahm monatlich 3 Mrd. Dollar ein, also 36 Mrd. Dollar im Jahr.",
    ),
    ("It was not ready until 2030.", "Es war erst ab 2030 fertig."),
    ("The road is closed until May 2031.", "Die Straße ist erst ab Mai 2031 frei."),
    ("It will open by the end of 2031.", "Es wird bis Ende 2031 öffnen."),
    ("It ran from 2021 to 2027.", "Es lief von 2021 bis 2027."),
    ("Airbus aims for 75 planes a month in 2027.", "Airbus peilt für 2027 monatlich 75 Flugzeuge an."),
]
_WRONG = [
    (
        "Prices rose 0.3% month on month and 2.4% year on year.",
        "Die Preise stiegen gegenüber dem Vorjahr um 0,3 % und gegenüber dem Vormonat um 2,4 %.",
        "NUM007",
    ),
    (
        "The subscription costs 120 euros a year, or 10 euros a month.",
        "Das Abo kostet 120 Euro im Monat, das sind 10 Euro pro Jahr.",
        "NUM007",
    ),
    (
        "The fund took in $3bn a month, or $36bn a year.",
        "Der Fonds nahm jährlich 3 Mrd. Dollar ein, also 36 Mrd. Dollar im Monat.",
        "NUM007",
    ),
    ("The interest is 4 percent a month.", "Die Zinsen betragen 4 Prozent im Jahr.", "UNI001"),
    (
        "OPEC+ will pump 180,000 barrels per day more.",
        "Die Opec+ will jährlich 180.000 Barrel mehr fördern.",
        "UNI001",
    ),
    (
        "It can carry 55 billion cubic metres of gas a year.",
        "Es kann 55 Milliarden Kubikmeter Gas pro Tag befördern.",
        "UNI001",
    ),
    ("Take 2 tablets twice a day.", "Nehmen Sie zweimal wöchentlich 2 Tabletten.", "UNI001"),
    ("They will get 140 euros more a month.", "Sie erhalten jährlich 140 Euro mehr.", "UNI001"),
    ("Prices rose 0.3% month on month.", "Die Preise stiegen gegenüber dem Vorjahr um 0,3 %.", "UNI001"),
    ("Prices rose 2% year-over-year.", "Die Preise stiegen gegenüber dem Vormonat um 2 %.", "UNI001"),
    ("Every year 5 million people visit.", "Täglich kommen 5 Millionen Besucher.", "UNI001"),
    ("The interest is 4 percent per month.", "Die Zinsen betragen jährlich 4 Prozent.", "UNI001"),
    ("The deadline ends two weeks after service.", "Die Frist endet zwei Wochen vor Zustellung.", "DAT001"),
    ("It was founded ten years ago.", "Es wurde zehn Jahre später gegründet.", "DAT001"),
    ("Three years later he died.", "Drei Jahre zuvor starb er.", "DAT001"),
    ("She left after 20 minutes.", "Sie ging vor 20 Minuten.", "DAT001"),
    ("Gas costs €33.45/MWh.", "Gas kostet 33,45 Euro/kWh.", "UNI001"),
    ("Cocoa costs £9,000 a ton.", "Kakao kostet 9.000 Pfund je Unze.", "UNI001"),
    (
        "Airbus aims for 75 planes a month in 2027.",
        "Airbus peilt für 2027 jährlich 75 Flugzeuge an.",
        "UNI001",
    ),
    ("The pension age rises to 67 by 2031.", "Das Rentenalter steigt ab 2031 auf 67 Jahre.", "DAT001"),
    ("It has been open since May 2.", "Es ist bis 2. Mai geöffnet.", "DAT001"),
]


@pytest.mark.parametrize(("english", "german"), _RIGHT)
def test_the_same_rate_in_other_words_is_silent(english: str, german: str) -> None:
    assert above_minor(english, german, ("en", "de")) == []
    assert above_minor(german, english, ("de", "en")) == []


@pytest.mark.parametrize(("english", "german", "code"), _WRONG)
def test_another_rate_or_side_is_told(english: str, german: str, code: str) -> None:
    assert [flag.code for flag in above_minor(english, german, ("en", "de"))] == [code]
    assert [flag.code for flag in above_minor(german, english, ("de", "en"))] == [code]


def test_an_hour_of_24_lacks_its_half_of_the_day() -> None:
    wrong = above_minor("The game starts at 6 p.m.", "Das Spiel beginnt um 6 Uhr.", ("en", "de"))
    assert [flag.code for flag in wrong] == ["DAT001"]
    assert above_minor("The game starts at 6 p.m.", "Das Spiel beginnt abends um 6.", ("en", "de")) == []
    assert above_minor("The game starts at 6:30.", "Das Spiel beginnt um 18.30 Uhr.", ("en", "de")) == []
