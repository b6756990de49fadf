from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mtcheck.alignment import RELATED, WHOLE, align, relatedness, translated
from tests.alignment.segments import segments

ENGLISH = (
    "Nordwall Energy AG raised its profit forecast for the full year on Tuesday.",
    "The utility now expects adjusted earnings of 2.4 billion euros, up from 2.1 billion euros.",
    "Higher electricity prices and mild weather helped the company in the second quarter.",
    "Chief Executive Officer Marta Lindqvist said the group would invest more in wind farms.",
    "Shares of Nordwall rose as much as 6% in Frankfurt trading.",
    "Analysts at Halden Bank had expected a smaller increase.",
    "The company employs 14,500 people in Germany, Sweden and Poland.",
    "A decision about the dividend will be made in February.",
)
GERMAN = (
    "Die Nordwall Energy AG hat am Dienstag ihre Gewinnprognose für das Gesamtjahr angehoben.",
    "Der Versorger erwartet nun ein bereinigtes Ergebnis von 2,4 Milliarden Euro nach 2,1 Milliarden Euro.",
    "Höhere Strompreise und mildes Wetter halfen dem Unternehmen im zweiten Quartal.",
    "Vorstandschefin Marta Lindqvist sagte, der Konzern werde mehr in Windparks investieren.",
    "Die Aktien von Nordwall stiegen im Frankfurter Handel um bis zu 6 %.",
    "Analysten der Halden Bank hatten einen kleineren Anstieg erwartet.",
    "Das Unternehmen beschäftigt 14.500 Menschen in Deutschland, Schweden und Polen.",
    "Eine Entscheidung über die Dividende soll im Februar fallen.",
)
STRANGER = "Der Trainer lobte nach dem Spiel vor allem die Abwehr seiner jungen Mannschaft."


def beads(source, target, languages=("en", "de"), **options):
    return align(
        segments(*source),
        segments(*target),
        source_language=languages[0],
        target_language=languages[1],
        **options,
    )


def groups(found):
    return [(bead.source, bead.target) for bead in found]


def one_to_one():
    return [((i,), (i,)) for i in range(len(ENGLISH))]


def test_a_translation_aligns_sentence_by_sentence():
    assert groups(beads(ENGLISH, GERMAN)) == one_to_one()


def test_the_other_direction_aligns_too():
    assert groups(beads(GERMAN, ENGLISH, ("de-AT", "en-GB"))) == one_to_one()


def test_a_translation_has_high_confidences():
    assert min(bead.confidence for bead in beads(ENGLISH, GERMAN)) > 0.9


@pytest.mark.parametrize("gone", range(len(ENGLISH)))
def test_a_sentence_left_out_is_an_omission(gone):
    found = beads(ENGLISH, GERMAN[:gone] + GERMAN[gone + 1 :])
    assert [bead.source for bead in found if bead.kind == "omission"] == [(gone,)]
    assert [bead.target for bead in found if bead.kind == "addition"] == []
    assert len(found) == len(ENGLISH)


@pytest.mark.parametrize("place", range(1, len(GERMAN)))
def test_a_sentence_put_in_is_an_addition(place):
    found = beads(ENGLISH, (*GERMAN[:place], STRANGER, *GERMAN[place:]))
    assert [bead.target for bead in found if bead.kind == "addition"] == [(place,)]
    assert [bead.source for bead in found if bead.kind == "omission"] == []


@pytest.mark.parametrize("place", range(len(GERMAN)))
def test_a_sentence_of_another_article_is_an_omission_and_an_addition(place):
    found = beads(ENGLISH, (*GERMAN[:place], STRANGER, *GERMAN[place + 1 :]))
    expected = [pair for pair in one_to_one() if pair[0] != (place,)]
    assert [pair for pair in groups(found) if all(pair)] == expected
    assert {bead.kind for bead in found} == {"aligned", "omission", "addition"}


@pytest.mark.parametrize("place", range(len(GERMAN)))
def test_a_sentence_left_in_the_source_language_stays_aligned(place):
    assert groups(beads(ENGLISH, (*GERMAN[:place], ENGLISH[place], *GERMAN[place + 1 :]))) == one_to_one()


@pytest.mark.parametrize("place", range(len(GERMAN)))
def test_a_scrambled_sentence_stays_aligned(place):
    scrambled = " ".join(sorted(GERMAN[place].split()))
    assert groups(beads(ENGLISH, (*GERMAN[:place], scrambled, *GERMAN[place + 1 :]))) == one_to_one()


@pytest.mark.parametrize(
    ("place", "right", "wrong"),
    [
        (1, "2,4 Milliarden Euro", "24 Millionen Dollar"),
        (1, "2,1 Milliarden Euro", "9,7 Billionen Yen"),
        (4, "6 %", "60 Prozentpunkte"),
        (6, "14.500", "1.450.000"),
    ],
)
def test_a_wrong_number_does_not_break_its_bead(place, right, wrong):
    changed = GERMAN[place].replace(right, wrong)
    assert changed != GERMAN[place]
    assert groups(beads(ENGLISH, (*GERMAN[:place], changed, *GERMAN[place + 1 :]))) == one_to_one()


def test_a_sentence_translated_as_two_is_one_bead():
    halves = (
        "Höhere Strompreise halfen dem Unternehmen im zweiten Quartal.",
        "Das milde Wetter tat ein Übriges.",
    )
    found = beads(ENGLISH, (*GERMAN[:2], *halves, *GERMAN[3:]))
    assert ((2,), (2, 3)) in groups(found)


def test_two_sentences_translated_as_one_are_one_bead():
    joined = f"{GERMAN[4][:-1]}, nachdem Analysten der Halden Bank einen kleineren Anstieg erwartet hatten."
    found = beads(ENGLISH, (*GERMAN[:4], joined, *GERMAN[6:]))
    assert ((4, 5), (4,)) in groups(found)


def test_a_passage_placed_elsewhere_is_moved():
    order = (0, 1, 2, 5, 6, 7, 3, 4)
    found = beads(ENGLISH, tuple(GERMAN[i] for i in order))
    assert sorted(groups(found)) == sorted(((i,), (order.index(i),)) for i in range(len(ENGLISH)))
    assert {bead.source[0] for bead in found if bead.moved} in ({3, 4}, {5, 6, 7})
    assert [bead.source for bead in found] == sorted(bead.source for bead in found)


def test_an_unknown_language_pair_aligns_by_names_numbers_and_length():
    target = (
        "Nordwall Energy AG podniosła we wtorek prognozę zysku na cały rok.",
        "Spółka spodziewa się teraz skorygowanego wyniku 2,4 mld euro wobec 2,1 mld euro.",
        "Wyższe ceny prądu i łagodna pogoda pomogły firmie w drugim kwartale.",
        "Prezes Marta Lindqvist powiedziała, że grupa zainwestuje więcej w farmy wiatrowe.",
        "Akcje Nordwall zyskały na giełdzie we Frankfurcie nawet 6%.",
        "Analitycy Halden Bank oczekiwali mniejszego wzrostu.",
        "Firma zatrudnia 14 500 osób w Niemczech, Szwecji i Polsce.",
        "Decyzja o dywidendzie zapadnie w lutym.",
    )
    assert groups(beads(ENGLISH, target, ("en", "pl"))) == one_to_one()


class Reversed:
    """Words translate each other where one is the other spelled backwards."""

    def pairs(self, source, target):
        import numpy as np

        rows, columns = np.nonzero([[a == b[::-1] for b in target] for a in source])
        return rows, columns, np.ones(len(rows), dtype=np.float32)


def test_another_word_similarity_takes_the_lexicons_place():
    source = [f"{a}ing {a}lor mo{a}t {a}kiv" for a in ("bab", "ked", "fig", "lom", "nup", "ras")]
    target = [" ".join(word[::-1] for word in text.split()) for text in source]
    found = beads(source, [target[i] for i in (0, 1, 3, 4, 5)], ("xx", "yy"), lexicon=Reversed())
    assert [bead.source for bead in found if not bead.target] == [(2,)]


def test_notices_without_source_are_boilerplate():
    found = beads(
        ENGLISH,
        (
            *GERMAN,
            "Dieser Text ist maschinell übersetzt worden.",
            "Click here for the original story.",
        ),
    )
    assert [(bead.kind, bead.label) for bead in found[-2:]] == [
        ("boilerplate", "translation-notice"),
        ("boilerplate", "original-link"),
    ]


def test_boilerplate_of_both_sides_pairs_up_although_the_names_differ():
    found = beads(
        (*ENGLISH, "(Reporting by Ida Holm; editing by Tom Reyes)"),
        (*GERMAN, "(Berichterstattung von Ida Holm; Redaktion: Paul Krause)"),
    )
    last = found[-1]
    assert (last.source, last.target, last.kind, last.label) == ((8,), (8,), "boilerplate", "credit")


def test_the_head_of_both_sides_is_aligned_over_broken_lines():
    found = beads(
        ("By Ida Holm", "Published on", "March 4, 2025", *ENGLISH),
        ("Von", "Ida Holm", "Veröffentlicht am", "4. März 2025", *GERMAN),
    )
    assert [(b.source, b.target, b.kind, b.label) for b in found[:3]] == [
        ((0,), (0, 1), "aligned", "byline"),
        ((1,), (2,), "aligned", "date"),
        ((2,), (3,), "aligned", "date"),
    ]


def test_a_missing_disclaimer_is_a_boilerplate_bead_without_target():
    found = beads((*ENGLISH, "This article does not constitute investment advice."), GERMAN)
    last = found[-1]
    assert (last.source, last.target, last.kind, last.label) == ((8,), (), "boilerplate", "disclaimer")


def test_paragraphs_keep_their_sentences_together():
    blocks = [0, 0, 0, 1, 1, 2, 2, 2]
    found = align(
        segments(*ENGLISH, blocks=blocks),
        segments(*GERMAN, blocks=blocks),
        source_language="en",
        target_language="de",
    )
    assert groups(found) == one_to_one()


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ((), (), []),
        (ENGLISH[:1], (), [((0,), ())]),
        ((), GERMAN[:2], [((), (0,)), ((), (1,))]),
        (ENGLISH[:1], GERMAN[:1], [((0,), (0,))]),
        (("",), ("",), None),
        (("—",), ("* * *",), None),
    ],
)
def test_small_inputs(source, target, expected):
    found = groups(beads(source, target))
    assert expected is None or found == expected


def test_segments_keep_their_own_numbers():
    source = [replace(s, index=s.index + 10) for s in segments(*ENGLISH)]
    target = [replace(s, index=s.index + 20) for s in segments(*GERMAN)]
    found = align(source, target, source_language="en", target_language="de")
    assert groups(found) == [((i + 10,), (i + 20,)) for i in range(len(ENGLISH))]


def test_repeated_sentences_are_each_placed_once():
    found = beads(ENGLISH, (*GERMAN[:5], *GERMAN[3:]))
    assert sorted(j for bead in found for j in bead.target) == list(range(10))
    assert sum(len(bead.source) for bead in found) == len(ENGLISH)


def test_a_translation_is_related():
    source, target = segments(*ENGLISH), segments(*GERMAN)
    found = align(source, target, source_language="en", target_language="de")
    assert relatedness(found, source, target) > 0.9
    assert translated(found, source, target) == 1.0


@pytest.mark.parametrize("kept", [GERMAN[:4], GERMAN[4:], (GERMAN[0], GERMAN[4], GERMAN[6])])
def test_part_of_a_translation_is_one_and_said_to_be_part(kept):
    source, target = segments(*ENGLISH), segments(*kept)
    found = align(source, target, source_language="en", target_language="de")
    assert relatedness(found, source, target) > 2 * RELATED
    assert translated(found, source, target) < WHOLE
    assert [bead.target for bead in found if bead.kind == "addition"] == []


def test_another_article_is_not_related():
    other = (
        "Der Stadtrat hat gestern Abend den Bau eines neuen Schwimmbads beschlossen.",
        "Die Bürgermeisterin sprach von einem guten Tag für alle Familien.",
        STRANGER,
        "In der Altstadt bleiben die Straßen wegen eines Festes am Wochenende gesperrt.",
        "Besucher werden gebeten, mit dem Fahrrad zu kommen.",
        "Im Museum ist noch bis Mai eine Ausstellung über Schiffe zu sehen.",
    )
    source, target = segments(*ENGLISH), segments(*other)
    found = align(source, target, source_language="en", target_language="de")
    assert relatedness(found, source, target) < RELATED


_TEXT = st.text(alphabet="abcdeß 12.,%€„“ÄÖ\u00a0字", max_size=40)


@settings(max_examples=60, deadline=None)
@given(st.lists(_TEXT, max_size=9), st.lists(_TEXT, max_size=9))
def test_every_segment_stands_in_exactly_one_bead(source, target):
    found = beads(source, target)
    assert sorted(i for bead in found for i in bead.source) == list(range(len(source)))
    assert sorted(j for bead in found for j in bead.target) == list(range(len(target)))
    assert all(0.0 <= bead.confidence <= 1.0 for bead in found)
    starts = [bead.source[0] for bead in found if bead.source]
    assert starts == sorted(starts)


@pytest.mark.parametrize("parts", [5, 6])
def test_a_sentence_in_up_to_six_parts_is_one_bead(parts):
    clauses = [
        "Nordwall sold 31 turbines in Denmark",
        "Marta Lindqvist praised 4,200 engineers",
        "Halden Bank lent 75 million euros",
        "Vattenfall cancelled 18 contracts",
        "Rotterdam ordered 960 cables",
        "Siemens shipped 52 transformers",
    ][:parts]
    german = [
        "Nordwall verkaufte 31 Turbinen in Dänemark",
        "Marta Lindqvist lobte 4.200 Ingenieure",
        "Halden Bank lieh 75 Millionen Euro",
        "Vattenfall kündigte 18 Verträge",
        "Rotterdam bestellte 960 Kabel",
        "Siemens lieferte 52 Transformatoren",
    ][:parts]
    found = groups(
        beads(
            (*ENGLISH, *(f"{clause}." for clause in clauses), ENGLISH[0]),
            (*GERMAN, "; ".join(german) + ".", GERMAN[0]),
        )
    )
    assert (tuple(range(8, 8 + parts)), (8,)) in found
