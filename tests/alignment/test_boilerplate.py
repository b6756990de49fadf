import pytest

from mtcheck.alignment.boilerplate import labels
from tests.alignment.segments import segments

PROSE = "Der Hafenbetreiber verlegt zwölf Kräne an den neuen Kai im Osten der Stadt."


def label_at(text, place, language="de"):
    """The label of a line among prose: at the "head", at the "tail" or in the "middle"."""
    lines = {
        "head": [text, *[PROSE] * 20],
        "tail": [*[PROSE] * 20, text],
        "middle": [*[PROSE] * 10, text, *[PROSE] * 10],
    }[place]
    found = labels(segments(*lines), language, "en" if language == "de" else "de")
    assert [label for line, label in zip(lines, found, strict=True) if line == PROSE] == [None] * 20
    return found[lines.index(text)]


@pytest.mark.parametrize(
    ("text", "place", "label"),
    [
        ("Von Jana Oster", "head", "byline"),
        ("Von Jana Oster und Piet de Groot in Rotterdam", "head", "byline"),
        ("By Jana Oster", "head", "byline"),
        ("Jana Oster, Redakteurin", "head", "byline"),
        ("Verfasst von Jana Oster", "tail", "credit"),
        ("3. Mai 2024", "head", "date"),
        ("Stand: 03.05.2024, 18:15 Uhr", "head", "date"),
        ("Published May 3, 2024 at 6:15 p.m. ET", "head", "date"),
        ("Veröffentlicht am", "head", "date"),
        ("ROTTERDAM (dpa) -", "head", "dateline"),
        ("WIRTSCHAFT", "head", "section"),
        ("Diese Übersetzung stammt von einer Maschine.", "tail", "translation-notice"),
        ("Hinweis: Der Beitrag wurde mit KI übersetzt.", "head", "translation-notice"),
        (
            "This text has been translated automatically and may contain mistakes.",
            "tail",
            "translation-notice",
        ),
        ("Zum Originalbeitrag", "tail", "original-link"),
        ("Tap here to view the source", "tail", "original-link"),
        ("Read the full story in English", "tail", "original-link"),
        ("Jetzt Newsletter bestellen und nichts verpassen!", "tail", "newsletter"),
        ("Sign up for our morning newsletter", "middle", "newsletter"),
        ("Mehr zum Thema: Häfen in Not", "middle", "related"),
        ("READ MORE: Ports in trouble", "middle", "related"),
        ("Anzeige", "middle", "advertisement"),
        ("Artikel teilen", "head", "share"),
        ("Foto: Ole Brandt", "head", "credit"),
        ("Mitarbeit: Ole Brandt; Redaktion: Kim Sand", "tail", "credit"),
        ("(Additional reporting by Ole Brandt)", "tail", "credit"),
        ("© 2024 Hafenbote. Alle Rechte vorbehalten.", "tail", "copyright"),
        ("Dieser Text stellt keine Anlageberatung dar.", "tail", "disclaimer"),
        ("Nothing in this report is a recommendation to buy shares.", "tail", "disclaimer"),
        ("Lesezeit: 4 Minuten", "head", "reading-time"),
        (
            "Wir verwenden Cookies. Mit dem Klick auf OK stimmen Sie zu, dass Sie einverstanden sind.",
            "tail",
            "cookies",
        ),
        ("Dieser Artikel wurde aktualisiert.", "middle", "note"),
    ],
)
def test_lines_beside_the_article_are_named(text, place, label):
    assert label_at(text, place) == label


@pytest.mark.parametrize(
    "text",
    [
        "Von der Krise profitierte vor allem der Hafen in Antwerpen.",
        "By Tuesday, most of the cargo had been unloaded.",
        "Die Fotos zeigen, wie der Kran auf das Schiff stürzte.",
        "The source of the fire remained unclear on Monday.",
        "Redaktionen im ganzen Land bauen Stellen ab.",
        "Reporting standards for ports will be tightened next year.",
        "Subscriptions to the newspaper fell by 8% in the first quarter.",
        "Anzeigenerlöse des Verlags sanken um 12 Prozent.",
        "Die Übersetzung von Verträgen kostet die Reederei jedes Jahr zwei Millionen Euro.",
        "Machine translation saves the agency about 400,000 euros a year.",
        "Im Mai 2024 waren es noch 18 Schiffe gewesen.",
        "2024",
        "Original parts for the cranes are hard to find.",
    ],
)
@pytest.mark.parametrize("place", ["head", "middle", "tail"])
def test_prose_is_left_alone(text, place):
    assert label_at(text, place) is None


def test_edge_wording_counts_at_the_edges_only():
    text = "Editing by committee, she said, had ruined the report"
    assert label_at(text, "middle") is None


def test_a_byline_may_stand_on_two_lines():
    found = labels(segments("Von", "Jana Oster", *[PROSE] * 8), "de")
    assert found[:2] == ["byline", "byline"]


def test_a_language_without_table_has_the_other_languages_lines_only():
    assert labels(segments("Subscribe to our newsletter", "Tilaa uutiskirje"), "fi", "en") == [
        "newsletter",
        None,
    ]
