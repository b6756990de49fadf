"""Sentence ends: tables of sentences written for this file, and the promise that nothing is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtcheck.readers import read_text
from mtcheck.split import sentences, split


def cut(text: str, language: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences(text, language)]


# "|" stands where one sentence ends and the next begins.
GERMAN = """
Der Erlös stieg auf 280,2 Mrd. Yuan im Quartal. | Das Ergebnis sank.
Die Kosten betragen rd. 3 Mio. Euro. | Mehr sagte der Vorstand nicht.
Am 20. Februar tagt der Rat. | Am 3. März folgt die Kommission.
Im 3. Quartal lief es besser. | Im 19. Jahrhundert war das anders.
Viele Firmen, z. B. Zulieferer, zögern. | Andere, d. h. die Großen, bauen aus.
Die Holding Beta Group Ltd. verkaufte Anteile. | Die Gamma Bank Co. kaufte sie.
Er arbeitet bei der Delta Inc. | Dieser Schritt kam überraschend.
Das Volumen liegt bei 4 Mrd. | Damit ist die Grenze erreicht.
Sie sprach mit Dr. Anna Roth und Prof. Kern. | Beide stimmten zu.
Der Bund hält ca. 15 % an der Bank. | Das soll so bleiben.
Laut § 5 Abs. 2 Nr. 3 ist das erlaubt. | Art. 7 gilt nicht.
Kupfer, Nickel usw. verteuerten sich. | Zink, Blei usw. | Auch Öl stieg.
„Wir sind zuversichtlich“, sagte er. | „Mehr nicht.“ | Die Aktie fiel.
“Wir sind zuversichtlich”, sagte er. | “Mehr nicht.” | Die Aktie fiel.
„Kommt die Wende?“, fragte sie. | „Ja!“ | Alle lachten.
„Es läuft. Wir liefern.“ | So endete die Rede.
»Das ist klar«, betonte Vogt. | «Und wie!», rief Kern.
Der Index schloss bei 18.513,40. | Das Plus betrug 0,3 %.
Seit 2019. | Die Zahl stammt von 2021. | Umsatz und Gewinn stiegen.
Von Max Frank, Frankfurt a. M. | Die Börse war geschlossen.
Die Rendite liegt bei 3,2 % p. a. | Das ist viel.
J. P. Kern und K. Roth leiten die Firma. | Beide sind neu.
Der Kurs fiel um 3 Prozent … und stieg dann. | Danach war Ruhe.
Was nun? | Niemand weiß es! | Die Börse wartet.
Die U.S. Steel Corp. lehnte ab. | Nippon Steel bleibt dabei.
Wilhelm II. von Preußen war dagegen. | Das ist lange her.
Der Posten wurde am 1. 4. 2024 besetzt. | Er ist frei.
1. Quartal: Das Plus war klein. | 2. Quartal: Es war groß.
Das Geschäft läuft (siehe S. 12 ff. des Berichts). | Mehr steht im Anhang.
Die Firma (Sitz: St. Gallen) wächst. | (Sie ist alt.) | Ende.
Das Unternehmen wurde im Jahr 1987 gegründet. | Geliefert wird ab Juni.
Der Vertrag läuft bis Dez. 2026. | Bis dahin bleibt alles, wie es ist.
Yahoo! Inc. gab nach. | Der Markt auch.
Der Block wiegt 32 kg. | Kupfer ist schwerer.
Der Kader (1. FC Kiel) ist jung. | Er kostet wenig.
Der Umsatz lag bei 12 Tsd. Tonnen bzw. 3 Bio. Won. | Mehr war nicht drin.
Bund der Freunde, Inc. ist froh. | Acme Corp. freut sich mit.
Rev. Paul Stahl kam am 12.Aug. 98 an. | Rev. Roth blieb.
Nach Stahl et al. 1998 gilt das. | Roth et al. | Das ist neu.
Der Motor braucht 4 kg (8.8 lb.) Dampf. | Der Kessel hat 3 t (so Roth).
Im [21.] Jahrhundert wird es warm. | Im 22. auch.
In „Wer kommt?“ (2006) und in „Da!“ (2008) singt sie. | Beide sind alt.
Es läuft Code in ihren (alten?) Kernen. | (Ist das so?) | Kern fragt nach.
Zur Feier seines 20. Geburtstags kam sie. | Logik 1. Ordnung ist schwer.
Sie hat die 1000. Seite gelesen. | Der 300000. Bericht kam im Jahr 2015. | Danach war Ruhe.
16. März: 1. Lübecker Messe, Lübeck
17. März — 13. Augsburger Tag
Ein Tag mit ... (so der Titel) war kurz. | [...] Danach ging sie. [...]
Fehler, Daten usw. –, dann Ruhe. | Blei usw. | /etc ist voll.
Neu sind CDs und DVDs. | Jörg bat um Hilfe in der c't. | Andere schwiegen.
"""

ENGLISH = """
Revenue rose to $280.2 bn. | Profit fell to 1.3 tn won.
Shares of Acme Corp. rose 2%. | Beta Inc. gained 1.5%.
He left Gamma Holdings Inc. in May. | Then he joined Delta Co. as chief.
The U.S. Treasury sold notes. | The sale in the U.S. | It went well.
He works for U.S. Inc. No. 5 in the ranking. | It is new.
The No. 3 carmaker reports on Feb. 20. | Analysts expect a loss.
“We are pleased,” said John A. Kern. | “But it is not enough.”
"We are pleased," he said. | "But it is not enough." | That was all.
“It works. We deliver.” | That was the message.
“Are we ready?” he asked. | “Yes!” | They laughed.
“Are we ready?” Powell said. | Nobody answered.
Trading starts at 9:30 a.m. in New York. | At 4 p.m. it ends. | Volume was thin at 3 p.m. | The close is near.
Mr. Roth and Mrs. Vogt own 5%. | Dr. Kern owns none.
Sen. Ann Lee wrote to Gov. Jim Cole. | The letter is dated Jan. 12.
The firm is based in St. Louis, Mo. | It employs approx. 1,200 people.
Oil fell to $71.05 ... and then rose. | Brent was last at $74.
What now? | Nobody knows! | Markets wait.
Yahoo! Inc. shares jumped. | Investors cheered.
Growth was 5.4% vs. 5.2% expected. | The yuan firmed.
They sold steel, copper, etc. | Markets were calm.
The bond pays 3.2% p.a. and is due in 2031. | It trades at 98.75.
The answer was no. | The board, e.g. Mr. Lee, agreed, i.e. it voted.
Sales fell in the U.K. | Regulators in the E.U. were wary.
Profit was 3.5. | Sales were 7. | Costs were 2.
The Ph.D. economist advises the U.N. on debt. | Her view is gloomy.
(The bank declined to comment.) | Its shares rose.
1. The first point is price. | 2. The second is time.
iPhone sales fell. | iPad sales rose.
The deal closes on Oct. 1. | Fees, incl. tax, are $3 m. and rising.
Sens. Lee and Cole agreed. | The bar weighs 12 kg. | Gold is heavier.
See p. 12 and fig. 3 for more. | Vol. 2 is out.
They met from July 16th to 23rd. | DebCamp is small. | Votes came on May 1st. | Anna won.
We sat from 14:00h to 16:00h. | Five came at 1:30pm. | Everybody stayed.
He sells CDs and DVDs. | Paul gives to those who aren't. | Helen, by Ted Ts'o. | Amongst others.
... The main reason is trade. | He went on. [...]
Yahoo! Groups is closed. | He left Yahoo! | The shares fell.
See button_4.jpg. | Anyone may. | It runs 4.2.x. | Anna and her team worked.
"""


@pytest.mark.parametrize("line", GERMAN.strip().splitlines())
def test_german(line: str) -> None:
    assert cut(line.replace(" | ", " "), "de") == line.split(" | ")


@pytest.mark.parametrize("line", ENGLISH.strip().splitlines())
def test_english(line: str) -> None:
    assert cut(line.replace(" | ", " "), "en-GB") == line.split(" | ")


OTHERS = [
    ("fr", "Le bénéfice recule de 3 %. | L'action perd 2 %."),
    ("es", "¿Qué pasa? | El euro sube."),
    ("it", "L'utile sale del 4%. | Il titolo scende."),
    ("ru", "Курс вырос. | Акции упали."),
    ("hi", "बाज़ार बढ़ा। | सोना गिरा।"),
    ("xx", "Who knows. | Not me."),
]


@pytest.mark.parametrize(("language", "line"), OTHERS)
def test_other_languages(language: str, line: str) -> None:
    assert cut(line.replace(" | ", " "), language) == line.split(" | ")


def test_scripts_without_spaces() -> None:
    assert cut("股市上涨。油价下跌。", "zh-Hans") == ["股市上涨。", "油价下跌。"]


def test_long_quotation_is_split_inside() -> None:
    first = "“Our markets have recovered faster than any of us had dared to hope, and so has demand."
    second = "We will go on investing in plants and people, at the pace that our customers ask of us.”"
    assert cut(f"{first} {second} He left.", "en") == [first, second, "He left."]


def test_unpaired_quotation_mark_hides_nothing() -> None:
    assert cut('He said "no. She said yes. They left.', "en") == [
        'He said "no.',
        "She said yes.",
        "They left.",
    ]
    assert cut('Ein 5" Bildschirm. Ein 6" Bildschirm.', "de") == ['Ein 5" Bildschirm.', 'Ein 6" Bildschirm.']


def test_line_end_inside_a_paragraph_is_white_space() -> None:
    assert cut("Shares of Acme\nCorp. rose. Bonds\nfell.", "en") == [
        "Shares of Acme\nCorp. rose.",
        "Bonds\nfell.",
    ]


def test_segments_know_their_block() -> None:
    document = read_text("By Eva Kern\nRates fell. Gold rose.\n\n• Oil fell.", path="a.txt")
    segments = split(document, "en")
    assert [(segment.index, segment.block, segment.kind, segment.text) for segment in segments] == [
        (0, 0, "heading", "By Eva Kern"),
        (1, 1, "paragraph", "Rates fell."),
        (2, 1, "paragraph", "Gold rose."),
        (3, 2, "list-item", "• Oil fell."),
    ]
    for segment in segments:
        assert document.text[segment.span.start : segment.span.end] == segment.text


PROSE = st.lists(
    st.sampled_from(
        (
            *(
                "Der",
                "the",
                "U.S.",
                "z. B.",
                "Inc.",
                "3.",
                "20.",
                "Quartal",
                "5,2",
                "1.234",
                "Mrd.",
                "No.",
                "p.m.",
            ),
            *(
                ".",
                "!",
                "?",
                "…",
                "...",
                " ",
                "  ",
                "\n",
                "\u00a0",
                "“",
                "”",
                "„",
                '"',
                "'",
                "(",
                ")",
                "«",
                "»",
                "-",
            ),
            *("Dr.", "a", "A.", "iPhone", "Ärger", "。", "你好", "II.", "etc.", "usw.", "said", ","),
        )
    ),
    max_size=60,
).map("".join)


@given(PROSE, st.sampled_from(["de", "en", "fr", "zh"]))
def test_nothing_is_lost(text: str, language: str) -> None:
    at = 0
    for span in sentences(text, language):
        assert text[at : span.start].strip() == ""
        assert len(span) > 0
        assert text[span.start : span.end] == text[span.start : span.end].strip()
        at = span.end
    assert text[at:].strip() == ""


@given(st.text(max_size=200), st.sampled_from(["de", "en", "fr", "ja"]))
def test_nothing_is_lost_of_any_text(text: str, language: str) -> None:
    spans = sentences(text, language)
    gaps = [0, *(edge for span in spans for edge in (span.start, span.end)), len(text)]
    assert gaps == sorted(gaps)
    assert all(text[gaps[i] : gaps[i + 1]].strip() == "" for i in range(0, len(gaps), 2))


def test_long_text_without_a_table_is_split_as_a_short_one() -> None:
    text = "Le titre monte. " * 1000
    assert cut(text, "fr") == ["Le titre monte."] * 1000
