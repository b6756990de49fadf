"""Idiomatic translations of business and political news are left alone in either direction, and the same
sentences with one serious error are told.
"""

from __future__ import annotations

import pytest

from mtcheck.rules import flag
from mtcheck.types import SegmentPair
from tests.rules.test_written_forms import above_minor


@pytest.mark.parametrize(
    ("english", "german"),
    [
        (
            "The model will cost it another $1 billion.",
            "Das Modell kostet ihn eine weitere Milliarde Dollar.",
        ),
        ("Every other job will go.", "Jede zweite Stelle fällt weg."),
        ("Half of voters stayed at home.", "Jeder zweite Wähler blieb zu Hause."),
        ("It passed with a two-thirds majority.", "Es wurde mit Zweidrittelmehrheit verabschiedet."),
        ("The index dropped to 85.4 from 86.6 points.", "Der Index fiel von 86,6 auf 85,4 Punkte."),
        ("The target rose to 80 euros from 72.", "Das Ziel stieg von 72 auf 80 Euro."),
        (
            "It raised its stake to 21 percent from 9 percent.",
            "Es hat den Anteil von neun auf 21 Prozent erhöht.",
        ),
        (
            "It swung to a loss of 38 million euros after a profit of 112 million.",
            "Nach einem Gewinn von 112 Millionen Euro rutschte er mit 38 Millionen in die roten Zahlen.",
        ),
        ("Prices rose 2.4 percent.", "Die Preise stiegen um 2,4 Prozent."),
        (
            "Profit was €4.2bn, down from €5bn a year ago.",
            "Der Gewinn betrug 4,2 Mrd. Euro nach 5 Mrd. Euro vor einem Jahr.",
        ),
        ("He lost 10 kilos, then gained 5.", "Er nahm 10 Kilo ab und dann 5 wieder zu."),
        ("It is the country's second-largest bank.", "Es ist die zweitgrößte Bank des Landes."),
        ("The three-room flat costs 900 euros.", "Die Dreizimmerwohnung kostet 900 Euro."),
        ("He stayed in a five-star hotel.", "Er wohnte in einem Fünfsternehotel."),
        ("5 in 1,000 children are affected.", "5 von 1.000 Kindern sind betroffen."),
        (
            "They cleared the five-percent hurdle by 312 votes.",
            "Sie übersprangen die Fünfprozenthürde mit 312 Stimmen.",
        ),
        ("Five of its members quit.", "Fünf Mitglieder der Fünfprozentpartei gingen."),
        ("He stopped 10 km short of the finish.", "Er hielt 10 Kilometer vor dem Ziel."),
        ("It ended two days short of a year.", "Es endete zwei Tage vor Ablauf eines Jahres."),
        (
            "The stock fell 5 percent ahead of the meeting.",
            "Die Aktie fiel vor der Sitzung um 5 Prozent.",
        ),
        ("The stock lost 5 percent overnight.", "Die Aktie verlor 5 Prozent über Nacht."),
        (
            "In a lost year, its net loss widened to 5 million euros.",
            "In einem verlorenen Jahr weitete sich der Nettoverlust auf 5 Millionen Euro aus.",
        ),
        (
            "It grew 0.2 percent in the last three months of 2024.",
            "Im Schlussquartal 2024 legte es um 0,2 Prozent zu.",
        ),
        ("Approval sank below 45 percent.", "Die Zustimmung sank auf unter 45 Prozent."),
        ("The rate moved up to minus 5 percent.", "Der Satz stieg auf minus 5 Prozent."),
        ("Sales rose from 20 percent to 23 percent.", "Der Umsatz stieg von 20 auf 23 Prozent."),
        ("They will get 140 euros more a month.", "Sie erhalten 140 Euro mehr im Monat."),
        ("They will get 140 euros more a month.", "Sie erhalten monatlich 140 Euro mehr."),
        ("Costs fall by 5 million euros annually.", "Die Kosten sinken um 5 Millionen Euro pro Jahr."),
        ("It lost 5 million euros a year earlier.", "Es verlor 5 Millionen Euro im Jahr zuvor."),
        ("It lost 5 million euros in the month of May.", "Es verlor 5 Millionen Euro im Monat Mai."),
        ("It swallowed just under a billion euros.", "Es verschlang eine knappe Milliarde Euro."),
        ("It is worth a good million euros.", "Es ist eine gute Million Euro wert."),
        ("The owner of 7-Eleven declined.", "Der Eigentümer von 7-Eleven lehnte ab."),
        ("Every third Monday there is a market.", "Jeden dritten Montag ist Markt."),
        ("1 person was killed and 3 were hurt.", "Eine Person wurde getötet, drei wurden verletzt."),
        ("It is a puzzle game for 1 player.", "Es ist ein Puzzlespiel für einen Spieler."),
        ("It is meant for 1 to 4 players.", "Es ist für ein bis vier Spieler gedacht."),
        ("It is in the top ten.", "Es liegt unter den Top Ten."),
        ("Within three (3) months it ends.", "Innerhalb von drei Monaten endet es."),
        ("Round to one cent before the full euro.", "Auf einen Cent vor dem vollen Euro runden."),
        ("Its wholly owned subsidiary declined.", "Die hundertprozentige Tochter lehnte ab."),
        ("Tens of millions of users left.", "Zig Millionen Nutzer gingen."),
        ("We split the bill fifty-fifty.", "Wir teilten halbe-halbe."),
        ("Seven Hills is lively.", "Das Seven Hills ist lebhaft."),
        ("It has reached the 10k mark.", "Es erreichte die 10.000er-Marke."),
        (
            "Three variants were proposed, and the ballot covers all of them.",
            "Drei Varianten wurden vorgeschlagen, und der Stimmzettel behandelt alle drei.",
        ),
        ("It has two dollar signs.", "Es hat zwei Dollarzeichen."),
        ("Tom moved to Boston three years ago.", "Tom ist vor drei Jahren nach Boston gezogen."),
        ("Does Acme 365 support the 1096 form?", "Wird das 1096-Formular in Acme 365 unterstützt?"),
        ("The engine makes 150 hp.", "Der Motor leistet 152 PS."),
        ("The engine makes 150 hp.", "Der Motor leistet 150 PS."),
        ("It has 300 foot-pounds of torque.", "Es hat 407 Newtonmeter Drehmoment."),
        ("It offers 5 Mb/s.", "Es bietet 5 Mbit/s."),
        ("It is a 5K run.", "Es ist ein 5-km-Lauf."),
        ("2 men descend a staircase.", "Zwei Männer steigen eine Treppe hinunter."),
        ("Be careful what you say.", "Gib acht, was du sagst."),
        ("He is 1.83 metres tall.", "Er ist einen Meter dreiundachtzig groß."),
        ("It supports ELF binaries.", "Es unterstützt ELF-Programme."),
        ("The machine has 512M of memory.", "Die Maschine hat 512 MB Speicher."),
        ("It ends on 14 February at 0:00:00 UTC.", "Es endet am 14. Februar um 00:00:00 UTC."),
        ("The WG I report is certain.", "Der Bericht der Arbeitsgruppe 1 ist sicher."),
        (
            "With low inequality and a growth rate of 2% it works.",
            "Mit niedriger Ungleichheit und einer Wachstumsrate von 2 % geht es.",
        ),
    ],
)
def test_silent_in_both_directions(english: str, german: str) -> None:
    assert above_minor(english, german, ("en", "de")) == []
    assert above_minor(german, english, ("de", "en")) == []


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("It passed with a two-thirds majority.", "Es wurde mit Dreiviertelmehrheit verabschiedet."),
        ("The index dropped to 85.4 from 86.6 points.", "Der Index fiel von 85,4 auf 86,6 Punkte."),
        ("The target rose to 80 euros from 72.", "Das Ziel stieg von 80 auf 72 Euro."),
        (
            "It raised its stake to 21 percent from 9 percent.",
            "Es hat den Anteil um neun auf 21 Prozent erhöht.",
        ),
        (
            "It posted a loss of 38 million euros after a profit of 112 million.",
            "Nach einem Verlust von 112 Millionen Euro wies er einen Gewinn von 38 Millionen aus.",
        ),
        ("Prices rose 2.4 percent.", "Die Preise stiegen auf 2,4 Prozent."),
        ("Sales fell 2.4 billion euros.", "Der Umsatz fiel auf 2,4 Milliarden Euro."),
        ("The index climbed 9.5 points to 13.1.", "Der Index kletterte von 9,5 auf 13,1 Punkte."),
        ("Sales rose from 20 percent to 23 percent.", "Der Umsatz stieg von 23 auf 20 Prozent."),
        ("VAT returns to 19 percent from 7.", "Die Steuer steigt von 19 wieder auf sieben Prozent."),
        ("It is worth a good billion euros.", "Es ist eine gute Million Euro wert."),
        ("The model will cost another billion dollars.", "Das Modell kostet eine weitere Million Dollar."),
    ],
)
def test_told_in_both_directions(english: str, german: str) -> None:
    assert above_minor(english, german, ("en", "de"))
    assert above_minor(german, english, ("de", "en"))


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("See Figure 3.20 and Chapter 4.2.", "Siehe Abbildung 3.20 und Kapitel 4.2."),
        ("Debian 2.2 is out.", "Debian 2.2 ist da."),
        ("It needs perl-5.004 now.", "Es braucht jetzt perl-5.004."),
        ("Delete version 240.175 now.", "Löschen Sie jetzt die Version 240.175."),
    ],
)
def test_what_numbers_a_name_keeps_its_form(english: str, german: str) -> None:
    pair = SegmentPair("a", english, german)
    assert not flag([pair], source_language="en", target_language="de")[0]


def test_a_price_behind_a_name_has_the_form_of_its_language() -> None:
    pair = SegmentPair("a", "Acme sold 2.2 million shares.", "Acme verkaufte 2.2 Millionen Aktien.")
    found = flag([pair], source_language="en", target_language="de")[0]
    assert [raised.code for raised in found] == ["NUM006"]


@pytest.mark.parametrize(
    ("english", "german", "code"),
    [
        ("Millions of people came.", "Tausende Menschen kamen.", "NUM004"),
        ("Several million people came.", "Mehrere tausend Menschen kamen.", "NUM004"),
        ("The show begins at 9:40pm.", "Die Vorstellung beginnt um 21:4 Uhr.", "DAT001"),
        ("The bed dates from the 17th century.", "Das Bett stammt aus dem 170. Jahrhundert.", "DAT002"),
        ("It has 3.500 employees in 240.175 places.", "Es hat 3,5 Mitarbeiter an 240.175 Orten.", "NUM005"),
    ],
)
def test_sizes_and_separators_are_told(english: str, german: str, code: str) -> None:
    assert code in {raised.code for raised in above_minor(english, german, ("en", "de"))}


def test_a_figure_one_may_stand_for_an_article() -> None:
    german, english = "Wir wollen zwei Pizzen, eine mit Fisch.", "We want 2 pizzas, 1 with fish."
    assert above_minor(german, english, ("de", "en")) == []
