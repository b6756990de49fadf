"""Dates, times, money and measures as the two languages write them: no pair of equal meaning is flagged, in
either direction, and what differs is.
"""

from __future__ import annotations

import pytest

from mtcheck.rules import flag
from mtcheck.types import Flag, SegmentPair


def above_minor(source: str, target: str, languages: tuple[str, str]) -> list[Flag]:
    pair = SegmentPair("1", source, target)
    raised = flag([pair], source_language=languages[0], target_language=languages[1], independent=True)[0]
    return [item for item in raised if item.severity != "minor"]


@pytest.mark.parametrize(
    ("english", "german"),
    [
        (
            "He led the company for a quarter of a century.",
            "Er führte das Unternehmen ein Vierteljahrhundert lang.",
        ),
        (
            "He led the company for a quarter century.",
            "Er führte das Unternehmen ein Vierteljahrhundert lang.",
        ),
        ("He led the company for a quarter-century.", "Er führte das Unternehmen 25 Jahre lang."),
        ("He led the company for 25 years.", "Er führte das Unternehmen ein Vierteljahrhundert lang."),
        ("He led the company for half a century.", "Er führte das Unternehmen ein halbes Jahrhundert lang."),
        (
            "He led the company for more than half a century.",
            "Er führte das Unternehmen mehr als 50 Jahre lang.",
        ),
        (
            "The fund approved 2 billion special drawing rights.",
            "Der Fonds bewilligte 2 Milliarden Sonderziehungsrechte.",
        ),
        ("The fund approved SDR 2 billion.", "Der Fonds bewilligte 2 Mrd. SZR."),
        ("They paid 10 million United States dollars.", "Sie zahlten 10 Millionen US-Dollar."),
        ("The noughties were good for banks.", "Die Nullerjahre waren gut für die Banken."),
        ("In the 2000s, growth was strong.", "In den Nullerjahren war das Wachstum stark."),
        ("It covers 30 sq. kilometres.", "Es umfasst 30 Quadratkilometer."),
        (
            "On May 22, 23 and 24 the exchange is closed.",
            "Am 22., 23. und 24. Mai ist die Börse geschlossen.",
        ),
        ("The 22nd and 23rd of May are holidays.", "Der 22. und der 23. Mai sind Feiertage."),
        ("The meeting is from 22 to 23 May 2018.", "Die Sitzung findet vom 22. auf den 23. Mai 2018 statt."),
        ("The meeting is from 22 to 23 May 2018.", "Die Sitzung findet am 22.–23.05.2018 statt."),
        (
            "On the night of May 22 to 23, shots were heard.",
            "In der Nacht vom 22. auf den 23. Mai waren Schüsse zu hören.",
        ),
        ("In 2018, on February 22, the bank failed.", "Am 22. Februar 2018 ging die Bank pleite."),
        ("The bank failed on February 22 in 2018.", "Die Bank ging am 22. Februar 2018 pleite."),
        ("The bank failed in February in 2018.", "Die Bank ging im Februar des Jahres 2018 pleite."),
        ("The bank failed in February 2018.", "Die Bank ging im Februar des Jahres 2018 pleite."),
        ("The talks lasted 2:30 hours.", "Die Gespräche dauerten 2:30 Stunden."),
        ("The talks lasted two and a half hours.", "Die Gespräche dauerten 2:30 Stunden."),
        ("The talks lasted two and a half hours.", "Die Gespräche dauerten zweieinhalb Stunden."),
        ("Trading starts at 7:30 GMT+2.", "Der Handel beginnt um 7:30 Uhr GMT+2."),
        ("Trading starts at 7 pm (EST).", "Der Handel beginnt um 19 Uhr (EST)."),
        ("Trading starts at 7 pm (EST).", "Der Handel beginnt um 19 Uhr."),
        ("Trading starts at 7 pm CET.", "Der Handel beginnt um 19 Uhr MEZ."),
        ("The bell rings at 12:00 noon.", "Die Glocke läutet um 12 Uhr mittags."),
        ("The bell rings at 12 noon.", "Die Glocke läutet mittags um 12."),
        ("The office is open from 8:30 to 10:30 am.", "Das Büro ist von 8.30 bis 10.30 Uhr geöffnet."),
        ("The office is open from 9.30 am to 4.30 pm.", "Das Büro ist von 9.30–16.30 Uhr geöffnet."),
        (
            "The office opens between 4 and 5 this afternoon.",
            "Das Büro öffnet heute Nachmittag zwischen vier und fünf Uhr.",
        ),
        (
            "The office opens between 4 and 5 this afternoon.",
            "Das Büro öffnet heute Nachmittag zwischen 16 und 17 Uhr.",
        ),
        ("The office closes at 7 tonight.", "Das Büro schließt heute Abend um 19 Uhr."),
        ("The office closes at 7 tonight.", "Das Büro schließt heute Abend um 7."),
        ("The office closes at 7 on Monday.", "Das Büro schließt um 7 am Montag."),
        ("The office closes at 7 on Monday.", "Das Büro schließt am Montag um 7 Uhr."),
        ("The office closes at 7 on May 22.", "Das Büro schließt am 22. Mai um 7 Uhr."),
        ("The office closes at nineteen thirty.", "Das Büro schließt um neunzehn Uhr dreißig."),
        ("The office closes at nineteen thirty.", "Das Büro schließt um 19.30 h."),
        ("It was ten to seven.", "Es war zehn vor sieben."),
        ("We leave by ten to seven.", "Wir gehen bis zehn vor sieben."),
        ("It's 10 min. to 8.", "Es ist 10 Min. vor 8."),
        ("The fight is on Saturday night at 8.", "Der Kampf findet am Samstagabend um 8 Uhr statt."),
        ("The fight is on Saturday night at 8.", "Der Kampf findet am Samstagabend um 20 Uhr statt."),
        ("It will be 20 °C – 25 °C.", "Es werden 20 bis 25 °C."),
        ("It will be 20 °C – 25 °C.", "Es werden 20 °C – 25 °C."),
        ("Sales were EUR 30 million.", "Der Umsatz lag bei MEUR 30."),
        ("Sales were MEUR 30.", "Der Umsatz lag bei 30 Mio. Euro."),
        ("He paid Canadian $5.", "Er zahlte 5 kanadische Dollar."),
        ("It cost Hong Kong $3 million.", "Es kostete 3 Mio. Hongkong-Dollar."),
        ("It cost Australian $5 million.", "Es kostete 5 Mio. australische Dollar."),
        ("The Boeing 777F landed at Terminal 2C.", "Die Boeing 777F landete am Terminal 2C."),
        ("From 2014~2018 sales doubled.", "Von 2014 bis 2018 verdoppelte sich der Umsatz."),
        ("On the seventeenth January he left.", "Am siebzehnten Januar ging er."),
        ("It was January, 7 2018.", "Es war der 7. Januar 2018."),
        ("It was 7 January 18.", "Es war der 7. Januar 2018."),
        ("It was 2 / 22 / 2018.", "Es war der 22.02.2018."),
        ("It was three quarters past seven.", "Es war Viertel vor acht."),
        ("It was half an hour past seven.", "Es war halb acht."),
        (
            "The deal was signed at 4 early this morning.",
            "Der Vertrag wurde heute früh um 4 Uhr unterzeichnet.",
        ),
        ("She was born on 22 May '18.", "Sie wurde am 22. Mai 2018 geboren."),
        ("The 18th and 19th centuries", "Das 18. und 19. Jahrhundert"),
        ("He ran 5 meters / second.", "Er lief 5 m/s."),
        ("Paris: 21 c", "Paris: 21 °C"),
        ("Let's meet at 11-ish.", "Treffen wir uns gegen 11 Uhr."),
        ("It closes at 4 sharp.", "Es schließt Punkt 4 Uhr."),
        ("It closes at 4 sharp.", "Es schließt um Punkt vier."),
        ("They met on Monday at noon.", "Sie trafen sich am Montagmittag."),
        ("They met at midday on Monday.", "Sie trafen sich am Montagmittag."),
        ("They met on Monday lunchtime.", "Sie trafen sich am Montagmittag."),
        ("They met on Monday afternoon.", "Sie trafen sich am Montagnachmittag."),
        ("They met at lunchtime on Monday.", "Sie trafen sich am Montag mittags."),
        ("They met on Sunday morning at nine.", "Sie trafen sich am Sonntagmorgen um neun."),
        ("They met on Monday at 1 pm.", "Sie trafen sich am Montagmittag um eins."),
        ("They met late on Tuesday evening.", "Sie trafen sich am Dienstagspätabend."),
        (
            "In the 1970s, growth was strong.",
            "In den neunzehnhundertsiebziger Jahren war das Wachstum stark.",
        ),
        ("In the 2010s, growth was strong.", "In den zweitausendzehner Jahren war das Wachstum stark."),
        ("It opens at 1 pm.", "Es öffnet um ein Uhr."),
        ("It opens at 1:15 pm.", "Es öffnet um ein Uhr 15."),
        ("It opens at 5:15.", "Es öffnet um 5:15 Uhr."),
        ("It opens at a quarter to seven.", "Es öffnet eine Viertelstunde vor sieben."),
        ("It opened on March 7, 2018.", "Es öffnete am 7. 3.2018."),
        ("It opened on March 7, 2018.", "Es öffnete am 7.3. 2018."),
        ("It opened on March 7, 2018.", "Es öffnete am 7. 3. 18."),
        ("It opens at 7 this morning.", "Es öffnet heute früh um 7."),
        ("It opens around 8 in the evening.", "Es öffnet abends gegen 8."),
        ("It starts on the 22nd, at 7 pm.", "Es beginnt am 22., um 19 Uhr."),
        ("It lasts until 5 in the late afternoon.", "Es dauert bis 5 Uhr am späten Nachmittag."),
        ("In the third and fourth quarters sales rose.", "Im dritten und vierten Quartal stieg der Umsatz."),
        ("In the third and fourth quarters sales rose.", "Im 3. und 4. Quartal stieg der Umsatz."),
        ("In the third and fourth quarters sales rose.", "In Q3 und Q4 stieg der Umsatz."),
        ("In Q3 and Q4 sales rose.", "Im 3. und 4. Quartal stieg der Umsatz."),
        ("In the 18th and 19th centuries it grew.", "Im 18. und 19. Jahrhundert wuchs es."),
        ("In the 18th and 19th centuries it grew.", "Vom 18. bis 19. Jahrhundert wuchs es."),
        ("The first to third quarters were weak.", "Die ersten drei Quartale waren schwach."),
        ("From the first to the third quarter it fell.", "Vom ersten bis zum dritten Quartal fiel es."),
        ("It took two quarter centuries.", "Es dauerte zwei Vierteljahrhunderte."),
        ("The quarter-century-old treaty ends.", "Das ein Vierteljahrhundert alte Abkommen endet."),
        (
            "Over the last quarter of a century much has changed.",
            "Im letzten Vierteljahrhundert tat sich viel.",
        ),
        (
            "In the last quarter of the century, prices fell.",
            "Im letzten Vierteljahrhundert sanken die Preise.",
        ),
        (
            "In the last quarter of the 20th century, prices fell.",
            "Im letzten Viertel des 20. Jahrhunderts sanken die Preise.",
        ),
        (
            "Over the past quarter-century, prices fell.",
            "Im vergangenen Vierteljahrhundert sanken die Preise.",
        ),
        (
            "They counted five hundred six hundred and then stopped.",
            "Sie zählten 500, 600 und hörten dann auf.",
        ),
        (
            "Between the two, 3000, 4007 was read out.",
            "Zwischen beiden wurde drei tausend vier tausend sieben verlesen.",
        ),
        ("About 3 1/2 million people fled.", "Etwa 3,5 Millionen Menschen flohen."),
        ("The war lasted 30-odd years.", "Der Krieg dauerte rund 30 Jahre."),
        ("The war cost 70-odd million.", "Der Krieg kostete gut 70 Millionen."),
        ("She has 15+ years of experience.", "Sie hat mehr als 15 Jahre Erfahrung."),
        ("The dam let out 900 cubic metres per second.", "Der Damm ließ 900 Kubikmeter pro Sekunde ab."),
        ("The state paid R300 million.", "Der Staat zahlte 300 Millionen Rand."),
        ("The beam is 4 in thick.", "Der Balken ist 4 Zoll dick."),
        ("The tyre takes 30 pounds per square inch.", "Der Reifen verträgt 30 Pfund pro Quadratzoll."),
        ("She won by half a second.", "Sie gewann mit einer halben Sekunde Vorsprung."),
        ("It cost seven euros twenty-five.", "Es kostete 7,25 Euro."),
        ("The train leaves on Friday at 3.15.", "Der Zug fährt am Freitag um 3.15 Uhr."),
        ("The train leaves at 7 or 8 pm.", "Der Zug fährt um 19 oder 20 Uhr."),
        ("The quake struck at 1730 local time.", "Das Beben kam um 17.30 Uhr Ortszeit."),
        ("The train left at 9 yesterday evening.", "Der Zug fuhr gestern Abend um neun ab."),
        ("The shop closes at 21:00 hrs.", "Der Laden schließt um 21 Uhr."),
        ("He paid with three $20 notes.", "Er zahlte mit drei 20-Dollar-Scheinen."),
        ("He owns a quarter-acre plot.", "Er besitzt ein Grundstück von einem Viertel Acre."),
        ("It was 212 °F, 373.15K.", "Es waren 212 °F, 373,15K."),
        ('It is 12 " long.', "Es ist 12 Zoll lang."),
        ("It begins on the 3rd of the month of June.", "Es beginnt am 3. des Monats Juni."),
        ("It began on June 3,2019.", "Es begann am 3. Juni 2019."),
    ],
)
def test_silent_in_both_directions(english: str, german: str) -> None:
    assert above_minor(english, german, ("en", "de")) == []
    assert above_minor(german, english, ("de", "en")) == []


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("On May 22, 23 and 24 the exchange is closed.", "Am 22., 23. und 25. Mai ist die Börse zu."),
        ("The bank failed on February 22 in 2018.", "Die Bank ging am 22. Februar 2019 pleite."),
        ("The bank failed on 7, March 2019.", "Die Bank ging am 8. März 2019 pleite."),
        ("The talks lasted 2:30 hours.", "Die Gespräche dauerten 3:30 Stunden."),
        ("Trading starts at 7:30 GMT+2.", "Der Handel beginnt um 7:30 Uhr GMT+3."),
        ("The office opens between 4 and 5 this afternoon.", "Das Büro öffnet zwischen 4 und 5 Uhr früh."),
        ("The office closes at 7 on May 22.", "Das Büro schließt am 22. Mai um 8 Uhr."),
        ("We leave by ten to seven.", "Wir gehen bis zehn nach sieben."),
        ("He led it for a quarter of a century.", "Er führte sie ein halbes Jahrhundert lang."),
        ("He paid Canadian $5.", "Er zahlte 5 australische Dollar."),
        ("Sales were MEUR 30.", "Der Umsatz lag bei 30.000 Euro."),
        ("It will be 20 °C – 25 °C.", "Es werden 20 bis 35 °C."),
        ("About 3 1/2 million people fled.", "Etwa 3,4 Millionen Menschen flohen."),
        ("The war lasted 30-odd years.", "Der Krieg dauerte rund 20 Jahre."),
        ("The war cost 70-odd million.", "Der Krieg kostete gut 70 Milliarden."),
        ("She has 15+ years of experience.", "Sie hat mehr als 50 Jahre Erfahrung."),
        ("The state paid R300 million.", "Der Staat zahlte 300 Millionen Euro."),
        ("The train leaves on Friday at 3.15.", "Der Zug fährt am Freitag um 3.50 Uhr."),
        ("The train leaves at 7 or 8 pm.", "Der Zug fährt um 18 oder 20 Uhr."),
        ("The quake struck at 1730 local time.", "Das Beben kam um 17.50 Uhr Ortszeit."),
        ("The train left at 9 yesterday evening.", "Der Zug fuhr gestern Abend um zehn ab."),
        ("It begins on the 3rd of the month of June.", "Es beginnt am 2. des Monats Juni."),
        ("Nine people died.", "Acht Menschen starben."),
        ("In the fifth month of 2019 prices rose.", "Im 6. Monat des Jahres 2019 stiegen die Preise."),
        ("We leave at ten to six.", "Wir fahren um zehn nach sechs."),
        ("It struck four minutes before 8:20.", "Es schlug vier Minuten nach 8.20 Uhr ein."),
        ("We meet at about half seven.", "Wir treffen uns gegen halb sieben."),
        ("It sold for $US7 million.", "Es wurde für 7 Millionen australische Dollar verkauft."),
        ("They struck a 12m-euro deal.", "Sie schlossen ein 12-Milliarden-Euro-Geschäft ab."),
        ("The 1st and 2nd quarters were weak.", "Das 1. und 3. Quartal waren schwach."),
        ("Open Mon or Tue.", "Offen Mo oder Mi."),
        (
            "They counted 500, 700 and then stopped.",
            "Sie zählten fünf hundert sechs hundert und hörten dann auf.",
        ),
    ],
)
def test_told_in_both_directions(english: str, german: str) -> None:
    assert above_minor(english, german, ("en", "de"))
    assert above_minor(german, english, ("de", "en"))
