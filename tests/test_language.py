"""Languages of texts, of segments and of pairs; every sentence was written for this file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtcheck.errors import LanguageError
from mtcheck.language import check_pair, detect, name_of, share, somewhere_in, surely_in
from mtcheck.readers import read_text
from mtcheck.types import primary

if TYPE_CHECKING:
    from mtcheck.types import Document

SENTENCES = [
    ("en", "The bank said on Monday that it would buy back more of its own shares."),
    ("de", "Die Bank teilte am Montag mit, dass sie weitere eigene Aktien zurückkaufen will."),
    ("fr", "La banque a annoncé lundi qu'elle allait racheter davantage de ses propres actions."),
    ("es", "El banco anunció el lunes que comprará más acciones propias durante este año."),
    ("it", "La banca ha annunciato lunedì che acquisterà altre azioni proprie nel corso dell'anno."),
    ("nl", "De bank maakte maandag bekend dat zij meer van haar eigen aandelen zal kopen."),
    ("pt", "O banco anunciou na segunda-feira que vai comprar mais ações próprias este ano."),
    ("pl", "Bank poinformował w poniedziałek, że w tym roku kupi więcej własnych akcji."),
    ("sv", "Banken meddelade på måndagen att den ska köpa fler av sina egna aktier i år."),
    ("da", "Banken meddelte mandag, at den vil købe flere af sine egne aktier i løbet af året."),
    ("cs", "Banka v pondělí oznámila, že v letošním roce koupí další vlastní akcie."),
    ("tr", "Banka pazartesi günü bu yıl daha fazla kendi hissesini satın alacağını açıkladı."),
    ("ru", "Банк сообщил в понедельник, что выкупит ещё больше собственных акций."),
    ("uk", "Банк повідомив у понеділок, що цього року викупить більше власних акцій."),
    ("ar", "أعلن البنك يوم الاثنين أنه سيشتري المزيد من أسهمه هذا العام."),
    ("hi", "बैंक ने सोमवार को कहा कि वह इस साल अपने और शेयर खरीदेगा।"),
    ("zh", "该银行周一表示，今年将回购更多自家股票。"),
    ("ja", "同銀行は月曜日、今年さらに自社株を買い戻すと発表した。"),
    ("ko", "은행은 월요일에 올해 자사주를 더 매입하겠다고 밝혔다."),
    ("el", "Η τράπεζα ανακοίνωσε τη Δευτέρα ότι θα αγοράσει μετοχές."),
]


@pytest.mark.parametrize(("language", "sentence"), SENTENCES, ids=[row[0] for row in SENTENCES])
def test_sentences(language: str, sentence: str) -> None:
    detection = detect(sentence)
    assert detection.language == language
    assert detection.confidence >= 0.9


SEGMENTS = [
    ("en", "Click here to read the original article."),
    ("en", "Published on"),
    ("en", "Read more about this topic"),
    ("en", "Siemens, Allianz and Deutsche Bank were among the winners."),
    ("en", "Volkswagen rises after strong quarter"),
    ("de", "Dieser Text wurde maschinell übersetzt."),
    ("de", "Nvidia-Aktie steigt nach Cloud-News"),
    ("de", "Update zum Trading: Apple, Microsoft und Tesla im Chart-Check"),
    ("de", "Veröffentlicht am"),
    ("de", "Der CEO von Intel spricht von einem Game Changer"),
    ("de", "3. März 2025"),
    ("de", "280,2 Mrd. Yuan"),
]


@pytest.mark.parametrize(("language", "segment"), SEGMENTS)
def test_segments_between_two_languages(language: str, segment: str) -> None:
    shares = share(segment, ("en", "de"))
    assert max(shares, key=shares.__getitem__) == language
    assert shares[language] > 0.8


def test_shares_sum_to_one_under_the_tags_given() -> None:
    shares = share("Die Bank senkt den Zins.", ("en-GB", "de-CH", "fr"))
    assert set(shares) == {"en-GB", "de-CH", "fr"}
    assert sum(shares.values()) == pytest.approx(1)
    assert shares["de-CH"] > 0.99


@pytest.mark.parametrize("text", ["", "12,4 %", "Alphabet Inc.", "…"])
def test_nothing_told_is_shared_evenly(text: str) -> None:
    assert share(text) == {"en": 0.5, "de": 0.5}


def test_other_script_is_in_neither_language() -> None:
    assert share("股市上涨") == {"en": 0.5, "de": 0.5}
    assert share("股市上涨", ("en", "zh")) == {"en": 0.0, "zh": 1.0}


def test_undetermined() -> None:
    detection = detect("12,4 % / 2025")
    assert (detection.language, detection.confidence) == ("und", 0.0)


def test_candidates_bound_the_answer() -> None:
    dutch = "De bank koopt eigen aandelen terug en verhoogt het dividend."
    assert detect(dutch).language == "nl"
    assert detect(dutch, candidates=("en", "nl-BE")).language == "nl"
    assert detect(dutch, candidates=("de-AT",)).language == "de"


@given(st.text(max_size=100))
def test_any_text_gets_a_probability(text: str) -> None:
    assert 0 <= detect(text).confidence <= 1
    assert sum(share(text, ("en", "de", "ja")).values()) == pytest.approx(1)


PAIRS = st.sampled_from(
    [tuple(pair.split()) for pair in ("en de", "de en-GB", "fr en", "zh de", "en ru", "de de")]
)
SENTENCE = st.sampled_from([sentence for _, sentence in SENTENCES])


@given(st.one_of(st.text(max_size=60), st.tuples(SENTENCE, SENTENCE).map(" ".join)), PAIRS)
def test_one_language_is_sure_where_its_share_says_so(text: str, languages: tuple[str, str]) -> None:
    for sure in (0.6, 0.97):
        assert surely_in(text, *languages, sure) == (share(text, languages)[languages[0]] >= sure)


@given(SENTENCE, SENTENCE, PAIRS)
def test_the_quick_look_passes_over_no_sentence(one: str, other: str, languages: tuple[str, str]) -> None:
    if surely_in(one, *languages, 0.97) and languages != ("de", "de"):
        assert somewhere_in(f"{other} {one} {other}", *languages, 0.97)


ENGLISH = (
    "The central bank kept its key rate where it was on Thursday. Its governor said that inflation "
    "would fall further, and that there was no reason to hurry. The currency rose after the "
    "decision, while bonds fell."
)
GERMAN = (
    "Die Notenbank ließ den Leitzins am Donnerstag unverändert. Ihr Präsident sagte, die Inflation "
    "werde weiter zurückgehen, und es gebe keinen Grund zur Eile. Die Währung stieg nach der "
    "Entscheidung, Anleihen fielen."
)
FRENCH = (
    "La banque centrale a laissé jeudi son taux directeur inchangé. Son gouverneur a dit que "
    "l'inflation allait encore reculer et qu'il n'y avait aucune raison de se presser. La monnaie a "
    "monté après la décision."
)


def document(text: str, name: str = "a.txt") -> Document:
    return read_text(text, path=name)


def test_pair_is_detected() -> None:
    found = check_pair(document(ENGLISH), document(GERMAN))
    assert (found.source, found.target) == ("en", "de")
    assert (found.source_detected, found.target_detected) == (True, True)


def test_given_tags_are_kept() -> None:
    found = check_pair(document(ENGLISH), document(GERMAN), None, "de-CH")
    assert (found.source, found.target) == ("en", "de-CH")
    assert (found.source_detected, found.target_detected) == (True, False)


def test_line_left_in_the_source_language_changes_nothing() -> None:
    mixed = document(GERMAN + "\nClick here to read the original article.")
    assert check_pair(document(ENGLISH), mixed).target == "de"


@pytest.mark.parametrize(
    ("source", "target", "from_", "to", "message"),
    [
        (ENGLISH, ENGLISH, None, None, r"t\.txt: in the same language as s\.txt \(English\)"),
        (ENGLISH, ENGLISH, "en", "de", r"t\.txt: looks English \(en\), not German as --to de says"),
        (GERMAN, ENGLISH, "en", "de", r"s\.txt, t\.txt: source and target look swapped"),
        (FRENCH, GERMAN, "en", "de", r"s\.txt: looks French \(fr\), not English as --from en says"),
        (ENGLISH, GERMAN, "en", "en-US", r"--from en and --to en-US are the same language"),
        (ENGLISH, GERMAN, "german", None, r"--from german: not a language tag.*did you mean 'de'"),
        (ENGLISH, GERMAN, None, "e", r"--to e: not a language tag"),
        (ENGLISH, "Alphabet 12,4", None, None, r"t\.txt: its language cannot be told.*--to"),
        ("Tesla", GERMAN, None, None, r"s\.txt: its language cannot be told.*--from"),
    ],
)
def test_pairs_that_cannot_be_right(
    source: str, target: str, from_: str | None, to: str | None, message: str
) -> None:
    with pytest.raises(LanguageError, match=message) as caught:
        check_pair(document(source, "s.txt"), document(target, "t.txt"), from_, to)
    assert "\n" not in str(caught.value)


def test_short_text_does_not_contradict_what_was_given() -> None:
    found = check_pair(document("Die Hard"), document("Stirb langsam"), "en", "de")
    assert (found.source, found.target) == ("en", "de")


def test_unknown_language_is_taken_on_trust() -> None:
    found = check_pair(document(ENGLISH), document(GERMAN), "en", "lb")
    assert found.target == "lb"


def test_declared_language_helps_where_the_text_does_not_tell() -> None:
    page = read_text('<html lang="de"><p>DAX 18.513,40</p></html>', path="a.html", format="html")
    assert check_pair(document(ENGLISH), page).target == "de"


def test_names_of_tags() -> None:
    assert (primary("zh_Hans"), name_of("de-CH"), name_of("xx")) == ("zh", "German", "xx")
