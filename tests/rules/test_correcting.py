"""Suggestions: put in place they mend what was flagged, and raise nothing else."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from mtcheck.config import Config
from mtcheck.pipeline import Checker
from mtcheck.planted import _documents, edited, load
from mtcheck.rules import flag
from mtcheck.types import Flag, SegmentPair

CORPORA = Path(__file__).parents[2] / "corpora"

MENDED = [
    (
        "en",
        "de",
        "Two thirds of them agreed.",
        "Drei Viertel von ihnen stimmten zu.",
        "Zwei Drittel von ihnen stimmten zu.",
    ),
    (
        "de",
        "en",
        "Ein Sechstel der Kunden ging.",
        "One fifth of customers left.",
        "One sixth of customers left.",
    ),
    (
        "en",
        "de",
        "The fair drew 1000-1300 guests.",
        "Die Messe zog 1000-1600 Gäste an.",
        "Die Messe zog 1000-1300 Gäste an.",
    ),
    ("en", "de", "It opens at 8 p.m.", "Es öffnet um 9 Uhr abends.", "Es öffnet um 8 Uhr abends."),
    (
        "en",
        "de",
        "Sales rose in the second half.",
        "Der Umsatz stieg im zweiten Quartal.",
        "Der Umsatz stieg im zweiten Halbjahr.",
    ),
    ("de", "en", "Der Halbjahresgewinn stieg.", "Quarterly profit rose.", "Half-year profit rose."),
    ("en", "de", "It pays 35 pence a share.", "Es zahlt 35 Cent je Aktie.", "Es zahlt 35 Pence je Aktie."),
    ("de", "en", "Es zahlt 35 Cent je Aktie.", "It pays 35 pence a share.", "It pays 35 cents a share."),
    (
        "en",
        "de",
        "Revenue was $38.6 billion.",
        "Der Umsatz betrug 38,6 Millionen Dollar.",
        "Der Umsatz betrug 38,6 Milliarden Dollar.",
    ),
    (
        "en",
        "de",
        "Revenue was $38.6 billion.",
        "Der Umsatz betrug 38,6 Mio. USD.",
        "Der Umsatz betrug 38,6 Mrd. USD.",
    ),
    (
        "en",
        "de",
        "Revenue was $38.6 billion.",
        "Der Umsatz betrug 38,6 Milliarden Euro.",
        "Der Umsatz betrug 38,6 Milliarden Dollar.",
    ),
    (
        "en",
        "de",
        "Revenue was $38.6 billion.",
        "Der Umsatz betrug 38,6 Mrd. EUR.",
        "Der Umsatz betrug 38,6 Mrd. USD.",
    ),
    (
        "en",
        "de",
        "Revenue was $38.6 billion.",
        "Der Umsatz betrug 38,6 Mrd. €.",
        "Der Umsatz betrug 38,6 Mrd. $.",
    ),
    (
        "en",
        "de",
        "Revenue was $38.6 billion.",
        "Der Umsatz betrug 38,6 Milliarden.",
        "Der Umsatz betrug 38,6 Milliarden Dollar.",
    ),
    (
        "en",
        "de",
        "The fund bought shares for HK$5 billion.",
        "Der Fonds kaufte Aktien für 5 Milliarden Dollar.",
        "Der Fonds kaufte Aktien für 5 Milliarden Hongkong-Dollar.",
    ),
    (
        "en",
        "de",
        "It cost 4.3 billion dollars.",
        "Es kostete 4,3 Milliarden dollars.",
        "Es kostete 4,3 Milliarden Dollar.",
    ),
    (
        "en",
        "de",
        "The rate rose by 2 percentage points.",
        "Der Satz stieg um 2 Prozent.",
        "Der Satz stieg um 2 Prozentpunkte.",
    ),
    (
        "en",
        "de",
        "The rate rose by 2 percentage points.",
        "Der Satz stieg um 2 %.",
        "Der Satz stieg um 2 Prozentpunkte.",
    ),
    (
        "en",
        "de",
        "The rate rose by 2 percent.",
        "Der Satz stieg um 2 Prozentpunkte.",
        "Der Satz stieg um 2 Prozent.",
    ),
    (
        "en",
        "de",
        "The bank spoke of a rise of 50 basis points.",
        "Die Bank sprach von einem Anstieg von 50 Prozent.",
        "Die Bank sprach von einem Anstieg von 50 Basispunkten.",
    ),
    (
        "en",
        "de",
        "The report came on Thursday, 20 February 2025.",
        "Der Bericht kam am Dienstag, 20. Februar 2025.",
        "Der Bericht kam am Donnerstag, 20. Februar 2025.",
    ),
    (
        "en",
        "de",
        "The report came on 20 February 2025.",
        "Der Bericht kam am 2. Februar 2025.",
        "Der Bericht kam am 20. Februar 2025.",
    ),
    (
        "en",
        "de",
        "The report came on 20 February 2025.",
        "Der Bericht kam am 20. März 2025.",
        "Der Bericht kam am 20. Februar 2025.",
    ),
    (
        "en",
        "de",
        "The report came on 20 February 2025.",
        "Der Bericht kam am 20. Februar 2024.",
        "Der Bericht kam am 20. Februar 2025.",
    ),
    (
        "en",
        "de",
        "The report came on 2 March 2025.",
        "Der Bericht kam am 03.02.2025.",
        "Der Bericht kam am 02.03.2025.",
    ),
    (
        "en",
        "de",
        "Profit fell in the third quarter.",
        "Der Gewinn sank im zweiten Quartal.",
        "Der Gewinn sank im dritten Quartal.",
    ),
    (
        "en",
        "de",
        "Profit fell in the third quarter.",
        "Der Gewinn sank im 2. Quartal.",
        "Der Gewinn sank im 3. Quartal.",
    ),
    ("en", "de", "Profit fell in Q3.", "Der Gewinn sank in Q2.", "Der Gewinn sank in Q3."),
    (
        "en",
        "de",
        "Profit fell in the December quarter.",
        "Der Gewinn sank im Septemberquartal.",
        "Der Gewinn sank im Dezemberquartal.",
    ),
    (
        "en",
        "de",
        "Fiscal 2025 was a good year.",
        "Das Geschäftsjahr 2024 war ein gutes Jahr.",
        "Das Geschäftsjahr 2025 war ein gutes Jahr.",
    ),
    (
        "en",
        "de",
        "Shares rose by as much as 11%.",
        "Die Aktien stiegen um mindestens 11 %.",
        "Die Aktien stiegen um bis zu 11 %.",
    ),
    (
        "en",
        "de",
        "At least 300 people came.",
        "Höchstens 300 Menschen kamen.",
        "Mindestens 300 Menschen kamen.",
    ),
    ("en", "de", "Nearly 300 people came.", "Über 300 Menschen kamen.", "Fast 300 Menschen kamen."),
    (
        "en",
        "de",
        "It expects growth of 12-15%.",
        "Erwartet wird ein Wachstum von 12-25 %.",
        "Erwartet wird ein Wachstum von 12-15 %.",
    ),
    (
        "en",
        "de",
        "It expects growth of 12-15%.",
        "Erwartet wird ein Wachstum von 12 %.",
        "Erwartet wird ein Wachstum von 12 bis 15 %.",
    ),
    (
        "en",
        "de",
        "It expects growth of 12%.",
        "Erwartet wird ein Wachstum von 12 bis 15 %.",
        "Erwartet wird ein Wachstum von 12 %.",
    ),
    (
        "en",
        "de",
        "Output was 300,000 barrels.",
        "Die Förderung lag bei 300.000 Tonnen.",
        "Die Förderung lag bei 300.000 Barrel.",
    ),
    (
        "en",
        "de",
        "The tunnel is 12 kilometres long.",
        "Der Tunnel ist 12 Meter lang.",
        "Der Tunnel ist 12 Kilometer lang.",
    ),
    ("en", "de", "It takes three weeks.", "Es dauert drei Monate.", "Es dauert drei Wochen."),
    ("en", "de", "It takes three years.", "Es dauert fünf Jahre.", "Es dauert drei Jahre."),
    ("en", "de", "It cut 3,500 jobs.", "Es strich 3,500 Stellen.", "Es strich 3.500 Stellen."),
    ("en", "de", "It cut 3,500 jobs.", "Es strich 4.500 Stellen.", "Es strich 3.500 Stellen."),
    (
        "en",
        "de",
        "The yen fell against all others.",
        "Der Yuan fiel gegenüber allen anderen.",
        "Der Yen fiel gegenüber allen anderen.",
    ),
    (
        "en",
        "de",
        "The meeting begins at 3 p.m.",
        "Die Sitzung beginnt um 16 Uhr.",
        "Die Sitzung beginnt um 15 Uhr.",
    ),
    (
        "en",
        "de",
        "It made A$5 million.",
        "Es verdiente 5 Millionen Euro.",
        "Es verdiente 5 Millionen australische Dollar.",
    ),
    (
        "en",
        "de",
        "A package of $100 billion was passed.",
        "Ein 100-Milliarden-Euro-Paket wurde beschlossen.",
        "Ein 100-Milliarden-Dollar-Paket wurde beschlossen.",
    ),
    (
        "en",
        "de",
        "It sold 5 billion shares.",
        "Es verkaufte 5 Millionen Aktien.",
        "Es verkaufte 5 Milliarden Aktien.",
    ),
    (
        "de",
        "en",
        "Der Umsatz betrug 38,6 Milliarden Euro.",
        "Revenue was €38.6 million.",
        "Revenue was €38.6 billion.",
    ),
    (
        "de",
        "en",
        "Der Umsatz betrug 38,6 Milliarden Euro.",
        "Revenue was $38.6 billion.",
        "Revenue was €38.6 billion.",
    ),
    ("de", "en", "Der Umsatz betrug 38,6 Milliarden Euro.", "Revenue was $38.6bn.", "Revenue was €38.6bn."),
    (
        "de",
        "en",
        "Der Umsatz betrug 38,6 Milliarden Euro.",
        "Revenue was 38.6 billion.",
        "Revenue was €38.6 billion.",
    ),
    (
        "de",
        "en",
        "Der Umsatz betrug 38,6 Mrd. Euro.",
        "Revenue was 38.6 billion dollars.",
        "Revenue was 38.6 billion euros.",
    ),
    (
        "de",
        "en",
        "Der Umsatz betrug 38,6 Mrd. Yuan.",
        "Revenue was $38.6 billion.",
        "Revenue was 38.6 billion yuan.",
    ),
    (
        "de",
        "en",
        "Der Umsatz betrug 38,6 Mrd. Schweizer Franken.",
        "Revenue was EUR 38.6 billion.",
        "Revenue was CHF 38.6 billion.",
    ),
    (
        "de",
        "en",
        "Der Satz stieg um 2 Prozentpunkte.",
        "The rate rose by 2 percent.",
        "The rate rose by 2 percentage points.",
    ),
    (
        "de",
        "en",
        "Der Satz stieg um 2 Prozentpunkte.",
        "The rate rose by 2%.",
        "The rate rose by 2 percentage points.",
    ),
    (
        "de",
        "en",
        "Der Satz stieg um 2 Prozent.",
        "The rate rose by 2 percentage points.",
        "The rate rose by 2 percent.",
    ),
    (
        "de",
        "en",
        "Der Bericht kam am Donnerstag, dem 20. Februar 2025.",
        "The report came on Tuesday, February 20, 2025.",
        "The report came on Thursday, February 20, 2025.",
    ),
    (
        "de",
        "en",
        "Der Bericht kam am 20. Februar 2025.",
        "The report came on February 22nd, 2025.",
        "The report came on February 20th, 2025.",
    ),
    (
        "de",
        "en",
        "Der Gewinn sank im dritten Quartal.",
        "Profit fell in the second quarter.",
        "Profit fell in the third quarter.",
    ),
    (
        "de",
        "en",
        "Der Gewinn sank im Geschäftsjahr 2024/25.",
        "Profit fell in fiscal 2023/24.",
        "Profit fell in fiscal 2024/25.",
    ),
    ("de", "en", "Bis zu 300 Menschen kamen.", "At least 300 people came.", "Up to 300 people came."),
    ("de", "en", "Mehr als 300 Menschen kamen.", "Fewer than 300 people came.", "More than 300 people came."),
    (
        "de",
        "en",
        "Erwartet wird ein Wachstum von 12 bis 15 Prozent.",
        "It expects growth of 12 to 25 percent.",
        "It expects growth of 12 to 15 percent.",
    ),
    (
        "de",
        "en",
        "Die Förderung lag bei 300.000 Barrel.",
        "Output was 300,000 tonnes.",
        "Output was 300,000 barrels.",
    ),
    ("de", "en", "Es dauert drei Wochen.", "It takes three months.", "It takes three weeks."),
    (
        "de",
        "en",
        "Die Sitzung beginnt um 15 Uhr.",
        "The meeting begins at 4 p.m.",
        "The meeting begins at 3 p.m.",
    ),
    ("de", "en", "Es strich 3.500 Stellen.", "It cut 3.500 jobs.", "It cut 3,500 jobs."),
    (
        "de",
        "en",
        "Der Zinssatz liegt bei 3,75 Prozent.",
        "The rate is 37.5 percent.",
        "The rate is 3.75 percent.",
    ),
    ("de", "en", "In den 1990er Jahren wuchs es.", "It grew in the 1980s.", "It grew in the 1990s."),
    (
        "en",
        "de",
        "It was -54 degrees Celsius outside.",
        "Draußen waren es 54 Grad Celsius.",
        "Draußen waren es -54 Grad Celsius.",
    ),
    ("en", "de", "It lost billions.", "Es verlor Millionen.", "Es verlor Milliarden."),
    ("de", "en", "Es verlor Milliarden.", "It lost millions.", "It lost billions."),
    ("en", "de", "The rate is 12.5%.", "Der Satz liegt bei 12.5 %.", "Der Satz liegt bei 12,5 %."),
    (
        "de",
        "en",
        "Der Preis sank auf 51,90 Dollar.",
        "The price fell to $51,90.",
        "The price fell to $51.90.",
    ),
    (
        "en",
        "de",
        "The price lay between 3% and 5%.",
        "Der Preis lag zwischen 3 % und 8 %.",
        "Der Preis lag zwischen 3 % und 5 %.",
    ),
    (
        "en",
        "de",
        "It rose by two basis points.",
        "Es stieg um zwei Prozent.",
        "Es stieg um zwei Basispunkte.",
    ),
    (
        "en",
        "de",
        "Talks are due on 28 and 29 April.",
        "Gespräche sind am 28. und 29. Mai geplant.",
        "Gespräche sind am 28. und 29. April geplant.",
    ),
]

# Two corrections are possible, or none that is certain.
OPEN = [
    ("en", "de", "The road is ten miles long.", "Die Straße ist zehn Kilometer lang."),
    ("en", "de", "Shares rose by 5%.", "Die Aktien fielen um 5 %."),
    ("en", "de", "It paid ¥5 billion.", "Es zahlte 5 Milliarden Euro."),
    ("en", "de", "Revenue rose 32%.", "Der Umsatz stieg."),
]


def flags(source: str, target: str, languages: tuple[str, str]) -> tuple[Flag, ...]:
    pair = SegmentPair("1", source, target)
    (found,) = flag([pair], source_language=languages[0], target_language=languages[1], independent=True)
    return found


def applied(text: str, found: list[Flag]) -> str:
    for item in sorted(found, key=lambda item: item.target, reverse=True):
        (span,) = item.target
        text = text[: span.start] + (item.suggestion or "") + text[span.end :]
    return text


@pytest.mark.parametrize(("source_language", "target_language", "source", "target", "mended"), MENDED)
def test_a_suggestion_mends_what_was_flagged(
    source_language: str, target_language: str, source: str, target: str, mended: str
) -> None:
    languages = (source_language, target_language)
    found = [item for item in flags(source, target, languages) if item.suggestion is not None]
    assert applied(target, found) == mended
    assert flags(source, mended, languages) == ()


@pytest.mark.parametrize(("source_language", "target_language", "source", "target"), OPEN)
def test_no_suggestion_where_two_corrections_are_possible(
    source_language: str, target_language: str, source: str, target: str
) -> None:
    found = flags(source, target, (source_language, target_language))
    assert found
    assert all(item.suggestion is None for item in found)


def test_a_sign_of_two_currencies_is_what_the_article_goes_on_about() -> None:
    pairs = [
        SegmentPair("1", "The yen fell.", "Der Yen fiel."),
        SegmentPair("2", "It earned ¥45 billion.", "Es verdiente 45 Milliarden Yuan."),
    ]
    *_, last = flag(pairs, source_language="en", target_language="de")
    assert [(item.code, item.suggestion) for item in last] == [("CUR001", "45 Milliarden Yen")]


def test_a_bare_dollar_has_no_code_where_another_dollar_is_named() -> None:
    pairs = [
        SegmentPair("1", "It paid 3 million Australian dollars.", "Es zahlte 3 Mio. AUD."),
        SegmentPair("2", "It earned $5 million.", "Es verdiente 5 Mio. EUR."),
    ]
    *_, last = flag(pairs, source_language="en", target_language="de")
    assert [(item.code, item.suggestion) for item in last] == [("CUR001", None)]


@pytest.mark.parametrize(
    ("target_language", "source", "target", "mended"),
    [
        ("fr", "It cost 5 million euros.", "Cela a coûté 5 millions de dollars.", None),
        ("fr", "It rose 3 percent.", "La hausse est de 3 points de pourcentage.", "La hausse est de 3 %."),
        ("fr", "It sold 1,234 cars.", "Elle a vendu 1 243 voitures.", "Elle a vendu 1 234 voitures."),
        ("fr", "At least 300 people came.", "Au plus 300 personnes.", "Au moins 300 personnes."),
        (
            "fr",
            "It rose in the third quarter.",
            "Hausse au deuxième trimestre.",
            "Hausse au troisième trimestre.",
        ),
        ("es", "It rose 3 percentage points.", "Subió un 3 %.", None),
        ("fr", "It takes three weeks.", "Il faut cinq semaines.", "Il faut trois semaines."),
        ("ru", "It came on 11 March.", "Это было 11 июня.", "Это было 11 марта."),
        ("ru", "It comes before 11 March.", "К 11-му июню.", None),
        ("zh", "It earned 5 billion euros.", "赚了50亿美元。", "赚了50亿欧元。"),
    ],
)
def test_other_languages_where_no_case_is_lost(
    target_language: str, source: str, target: str, mended: str | None
) -> None:
    found = [item for item in flags(source, target, ("en", target_language)) if item.suggestion is not None]
    assert (applied(target, found) if found else None) == mended


@pytest.mark.parametrize("target_language", ["fr", "es", "it", "nl", "pt", "pl", "sv", "ru", "tr"])
def test_other_languages_have_their_names_from_cldr(target_language: str) -> None:
    from mtcheck.quantities.forms import Place
    from mtcheck.quantities.forms import load as forms

    table = forms(target_language)
    assert len(table.months) == 12
    assert len(table.weekdays) == 7
    assert table.money("CHF", Place(True, "", ""))
    assert table.unit("kilometre", Place(True, "", ""))


def test_suggestions_on_planted_errors() -> None:
    """On a seeded sample of the planted errors."""
    variants = [
        (article, variant)
        for article in load(CORPORA)
        for variant in article.variants
        if variant.code is not None and not variant.code.startswith(("SEG", "QEM", "TRM"))
    ]
    suggested = 0
    for article, variant in random.Random(11).sample(variants, 30):
        source, target = article.languages
        checker = Checker(Config(model="none", from_=source, to=target))
        texts = edited(article, variant)
        before = checker.check_documents(*_documents(article, texts)).flags
        found = [item for item in before if item.suggestion is not None and len(item.target) == 1]
        suggested += bool(found)
        mended = {**texts, "target": applied(texts["target"], found)}
        after = checker.check_documents(*_documents(article, mended)).flags
        left = sorted((item.code, item.message) for item in before if item not in found)
        assert sorted((item.code, item.message) for item in after) == left, (article.name, variant.id)
    assert suggested >= 12
