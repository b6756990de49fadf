"""The rules on quantities: one wrong figure, one flag, the right code at the right place; the rest silent."""

from __future__ import annotations

import pytest

from mtcheck.rules import flag
from mtcheck.types import Flag, SegmentPair, Span


def flags(source: str, target: str, *, swap: bool = False, confidence: float = 1.0) -> tuple[Flag, ...]:
    languages = ("de", "en") if swap else ("en", "de")
    pair = SegmentPair("1", source, target, confidence=confidence)
    return flag([pair], source_language=languages[0], target_language=languages[1], independent=True)[0]


EN_DE = [
    # source, target, code, severity, marked in the source, marked in the target
    (
        "Sales were $38.6 billion.",
        "Der Umsatz betrug 38,6 Mio. USD.",
        "NUM004",
        "critical",
        "$38.6 billion",
        "38,6 Mio. USD",
    ),
    (
        "Sales were 280.2 billion yuan.",
        "Der Umsatz betrug 28,02 Mrd. Yuan.",
        "NUM004",
        "critical",
        "280.2 billion yuan",
        "28,02 Mrd. Yuan",
    ),
    (
        "It raised $2 trillion.",
        "Es nahm 2 Trillionen Dollar auf.",
        "NUM004",
        "critical",
        "$2 trillion",
        "2 Trillionen Dollar",
    ),
    ("It cut 500 jobs.", "Es strich 5000 Stellen.", "NUM004", "critical", "500", "5000"),
    ("It cut 3,500 jobs.", "Es strich 3,500 Stellen.", "NUM005", "critical", "3,500", "3,500"),
    (
        "It made $1.125 billion.",
        "Es nahm 1.125 Milliarden Dollar ein.",
        "NUM005",
        "critical",
        "$1.125 billion",
        "1.125 Milliarden Dollar",
    ),
    (
        "A profit of $4.3 billion.",
        "Ein Gewinn von 4.300 Milliarden Dollar.",
        "NUM005",
        "critical",
        "$4.3 billion",
        "4.300 Milliarden Dollar",
    ),
    ("It rose 12.5%.", "Es stieg um 12.5 %.", "NUM006", "minor", "", "12.5 %"),
    (
        "It owes $100 billion.",
        "Es schuldet 100 Milliarden Euro.",
        "CUR001",
        "critical",
        "$100 billion",
        "100 Milliarden Euro",
    ),
    (
        "It owes 10 billion yuan.",
        "Es schuldet 10 Milliarden Yen.",
        "CUR001",
        "critical",
        "10 billion yuan",
        "10 Milliarden Yen",
    ),
    ("The book costs $72.", "Das Buch kostet 65 €.", "CUR001", "critical", "$72", "65 €"),
    (
        "It earned $4.3 billion.",
        "Es verdiente 4,3 Milliarden.",
        "CUR002",
        "major",
        "$4.3 billion",
        "4,3 Milliarden",
    ),
    (
        "It paid HK$5 billion.",
        "Es zahlte 5 Milliarden Dollar.",
        "CUR003",
        "major",
        "HK$5 billion",
        "5 Milliarden Dollar",
    ),
    ("It paid $5 billion.", "Es zahlte 5 Milliarden dollars.", "CUR004", "minor", "", "5 Milliarden dollars"),
    (
        "It rose by 2 percentage points.",
        "Es stieg um 2 Prozent.",
        "PCT001",
        "major",
        "2 percentage points",
        "2 Prozent",
    ),
    (
        "It rose 50 basis points.",
        "Es stieg um 50 Prozentpunkte.",
        "PCT001",
        "critical",
        "50 basis points",
        "50 Prozentpunkte",
    ),
    (
        "Over the next three years.",
        "In den nächsten fünf Jahren.",
        "NUM003",
        "major",
        "three years",
        "fünf Jahren",
    ),
    ("Profit rose 13%.", "Der Gewinn stieg um 18 %.", "NUM003", "major", "13%", "18 %"),
    ("It lost 38.6 points.", "Es verlor 36,8 Punkte.", "NUM003", "major", "38.6 points", "36,8 Punkte"),
    ("Revenue rose 32% abroad.", "Die Umsätze stiegen im Ausland.", "NUM001", "major", "32%", ""),
    ("It opened seven stores in Ohio.", "Es eröffnete Filialen in Ohio.", "NUM001", "major", "seven", ""),
    ("Revenue rose abroad.", "Die Umsätze stiegen im Ausland um 32 %.", "NUM002", "major", "", "32 %"),
    (
        "The vote was a 12-15% swing.",
        "Die Wahl ergab 12-25 % Verschiebung.",
        "NUM008",
        "major",
        "12-15%",
        "12-25 %",
    ),
    (
        "It expects 12 to 15 percent.",
        "Es erwartet 12 Prozent.",
        "NUM008",
        "major",
        "12 to 15 percent",
        "12 Prozent",
    ),
    (
        "Shares climbed as much as 11%.",
        "Die Aktien stiegen um mindestens 11 %.",
        "NUM007",
        "major",
        "as much as 11%",
        "mindestens 11 %",
    ),
    (
        "More than 60% agreed.",
        "Weniger als 60 % stimmten zu.",
        "NUM007",
        "major",
        "More than 60%",
        "Weniger als 60 %",
    ),
    (
        "Shares rose 3% on Monday.",
        "Die Aktien fielen am Montag um 3 %.",
        "NUM007",
        "critical",
        "rose",
        "fielen",
    ),
    (
        "It was -3 degrees Celsius.",
        "Es waren 3 Grad Celsius.",
        "NUM007",
        "critical",
        "-3 degrees Celsius",
        "3 Grad Celsius",
    ),
    (
        "On February 20, 2025.",
        "Am 2. Februar 2025.",
        "DAT001",
        "major",
        "February 20, 2025",
        "2. Februar 2025",
    ),
    ("On Thursday the bank met.", "Am Freitag tagte die Bank.", "DAT001", "major", "Thursday", "Freitag"),
    (
        "It closed at 2:30 a.m. there.",
        "Es schloss um 14:30 Uhr dort.",
        "DAT001",
        "major",
        "2:30 a.m.",
        "14:30 Uhr",
    ),
    ("It has grown since 2020.", "Es wächst seit 2002.", "DAT001", "major", "2020", "2002"),
    (
        "In the third quarter it grew.",
        "Im zweiten Quartal wuchs es.",
        "DAT002",
        "major",
        "third quarter",
        "zweiten Quartal",
    ),
    (
        "In the December quarter.",
        "Im Septemberquartal.",
        "DAT002",
        "major",
        "December quarter",
        "Septemberquartal",
    ),
    (
        "Since the 1990s it grew.",
        "Seit den 1980er-Jahren wuchs es.",
        "DAT002",
        "major",
        "1990s",
        "1980er-Jahren",
    ),
    (
        "It ships 300,000 barrels.",
        "Es verschifft 300.000 Tonnen.",
        "UNI001",
        "major",
        "300,000 barrels",
        "300.000 Tonnen",
    ),
    (
        "The road is 10 miles long.",
        "Die Straße ist 26 Kilometer lang.",
        "UNI002",
        "major",
        "10 miles",
        "26 Kilometer",
    ),
    ("The yen weakened again.", "Der Yuan gab wieder nach.", "CUR001", "major", "yen", "Yuan"),
    (
        "It sold 7.2% more abroad.",
        "Es verkaufte 7,2 % weniger im Ausland.",
        "NUM007",
        "critical",
        "more",
        "weniger",
    ),
    (
        "It rose from 89.5 to 110.5 million.",
        "Es stieg von 89,5 auf 111,5 Millionen.",
        "NUM003",
        "major",
        "110.5",
        "111,5",
    ),
    ("The A320neo was late.", "Der A330neo kam spät.", "NUM003", "major", "A320neo", "A330neo"),
    ("It lost AUD$45 million.", "Es verlor 45 Millionen Dollar.", "CUR003", "major", "45 million", "Dollar"),
]


@pytest.mark.parametrize(("source", "target", "code", "severity", "source_mark", "target_mark"), EN_DE)
def test_one_error_one_flag(
    source: str, target: str, code: str, severity: str, source_mark: str, target_mark: str
) -> None:
    found = flags(source, target)
    assert [(item.code, item.severity) for item in found] == [(code, severity)]
    for spans, text, mark in ((found[0].source, source, source_mark), (found[0].target, target, target_mark)):
        if mark:
            at = text.index(mark)
            assert any(span.overlaps(Span(at, at + len(mark))) for span in spans)
        else:
            assert spans == ()


DE_EN = [
    ("Der Umsatz lag bei 3,5 Billionen Euro.", "Revenue was 3.5 billion euros.", "NUM004"),
    ("Der Umsatz lag bei 3,5 Milliarden Euro.", "Revenue was 3.5 trillion euros.", "NUM004"),
    ("Es strich 3.500 Stellen.", "It cut 3.500 jobs.", "NUM005"),
    ("Es zahlte 275 Millionen Kronen.", "It paid 275 million Swedish Kronen.", "CUR004"),
    ("Er zahlte 300 Franken.", "He paid 300 dollars.", "CUR001"),
    ("Die Inflation sank um 0,4 Prozentpunkte.", "Inflation fell by 0.4 percent.", "PCT001"),
    ("Für 12,5 Millionen Aktien.", "For 12.5 million euros in shares.", "CUR002"),
    ("Der Gewinn verdoppelte sich.", "Profit tripled.", "NUM003"),
    ("Der Konzern steigert den Halbjahresgewinn.", "The group increases its quarterly profit.", "DAT002"),
    ("Es war Donnerstag, 7.42 Uhr.", "It was Thursday, 7:42 p.m.", "DAT001"),
    ("Es bebte um 19:56:13 Uhr.", "It shook at 7:56:31 p.m.", "DAT001"),
    ("Es bebte um 19:56:13 Uhr.", "It shook at 7:56:13 a.m.", "DAT001"),
    ("Sie lief 2:25:13.", "She ran 2:25:31.", "NUM003"),
    (
        "Sie stiegen von 28,8 auf 31,2 Milliarden Euro.",
        "They rose from 28.8 billion to 31.2 million euros.",
        "NUM004",
    ),
    ("Das soll bis Ende des Jahrzehnts wegfallen.", "It is to go by the end of the year.", "DAT002"),
    ("Sie fliegt 4.700 Seemeilen.", "It flies 4,700 miles.", "UNI001"),
    ("Der Fluss fließt 240 km weit.", "The river flows far.", "NUM001"),
    ("Die Brücke stand 1911, neun Jahre nach dem Bau.", "The bridge stood nine years after.", "NUM001"),
    ("Es schloss um 10.15 Uhr MEZ.", "It closed at 1015 GMT.", "DAT001"),
    ("Die Billionenmarke rückt in Reichweite.", "The billion mark comes within reach.", "NUM004"),
    ("Sie brach um ein Sechstel ein.", "It plunged by one fifth.", "NUM003"),
    ("Sie sank um die Hälfte auf 45.000 Tonnen.", "It fell by a third to 45,000 tonnes.", "NUM003"),
    ("Er zahlt 14,60 Euro je Stunde.", "He pays €14.60 per day.", "UNI001"),
    ("Es waren 45.000 Tonnen Stahl.", "It was about 45 million pounds of steel.", "UNI002"),
    ("Er zahlte 12 Mio. kanadische Dollar.", "He paid 12 million Kanadische dollars.", "CUR004"),
    ("Es waren 24 bis 26 Mrd. HK-Dollar.", "It was HK$24 billion.", "NUM008"),
    ("Es drohen Kosten in Milliardenhöhe.", "Costs in the millions are looming.", "NUM004"),
    ("Das Ergebnis sank auf minus 0,12 Euro.", "Earnings fell to 0.12 euros.", "NUM007"),
    ("Er kostet 84 Dollar je Gallone.", "It costs $84 a barrel.", "UNI001"),
    ("Er hat 30 Milliarden Euro.", "It has €30.000 million.", "NUM005"),
]


@pytest.mark.parametrize(("source", "target", "code"), DE_EN)
def test_german_to_english(source: str, target: str, code: str) -> None:
    assert [item.code for item in flags(source, target, swap=True)] == [code]


SILENT = [
    ("Sales were $38.6 billion.", "Der Umsatz betrug 38,6 Mrd. USD."),
    ("Sales were $38.6bn.", "Der Umsatz betrug 38,6 Milliarden US-Dollar."),
    ("The river flows 240 km (149 miles) to the sea.", "Der Fluss fließt 149 Meilen weit zum Meer."),
    ("It owes 280.2 billion yuan ($38.6 billion).", "Es schuldet 280,2 Milliarden Yuan."),
    ("It cut 3,500 jobs.", "Es strich 3500 Stellen."),
    ("It has 12 stores.", "Es hat zwölf Filialen."),
    ("It has twenty-five stores.", "Es hat 25 Filialen."),
    ("Half of the voters agreed.", "50 Prozent der Wähler stimmten zu."),
    ("A third of them left.", "33 Prozent gingen."),
    ("One in eight firms plans it.", "12,5 Prozent der Firmen planen es."),
    ("Sales doubled.", "Der Umsatz stieg um 100 Prozent."),
    ("Its two sites closed.", "Seine beiden Werke schlossen."),
    ("It closed at 3 p.m. there.", "Es schloss dort um 15 Uhr."),
    ("Temperatures fell to 12 degrees Fahrenheit.", "Die Temperaturen fielen auf -11 Grad Celsius."),
    ("It shook at 7:56:13 p.m. there.", "Dort bebte es um 19:56:13 Uhr."),
    ("It shook at 19:56:13 there.", "Dort bebte es um 19:56:13 Uhr."),
    ("It shook at 7:56:13 a.m. there.", "Dort bebte es um 7.56 Uhr."),
    ("He turned down up to 20 million euros.", "Er lehnte bis zu 20 Millionen Euro ab."),
    ("The road is 10 miles long.", "Die Straße ist 16 Kilometer lang."),
    ("It was 70 °F outside.", "Draußen waren es 21 °C."),
    ("The wall is 1 metre high.", "Die Mauer ist einen Meter hoch."),
    ("The fee is $1.", "Die Gebühr beträgt einen symbolischen Dollar."),
    ("The flight takes 2 hours 20 minutes.", "Der Flug dauert 140 Minuten."),
    ("She is 5 feet 10 inches tall.", "Sie ist 1,78 Meter groß."),
    ("The car does 39 miles per gallon.", "Das Auto braucht 6 Liter auf 100 Kilometer."),
    ("It produced 542 million pounds of pumpkin.", "Es wurden 246 Millionen Kilogramm Kürbis geerntet."),
    ("It fell by 50 basis points.", "Es fiel um 0,5 Prozentpunkte."),
    ("It rose to $4.3 billion from $3.1 billion.", "Es stieg von 3,1 auf 4,3 Milliarden Dollar."),
    ("In the 1990s it grew.", "In den 90er Jahren wuchs es."),
    ("In Q3 it grew.", "Im dritten Quartal wuchs es."),
    ("On February 20, 2025 it fell.", "Am 20.02.2025 fiel es."),
    ("It met on April 28 and 29.", "Es tagte am 28. und 29. April."),
    ("The S&P 500 and the A320neo and 5G.", "Der S&P 500 und der A320neo und 5G."),
    ("She races in Formula One.", "Sie fährt in der Formel 1."),
    ("In 2008 growth was higher than last year.", "2008 war das Wachstum höher als 2007."),
    ("Between 3 and 5 percent agreed.", "3 bis 5 Prozent stimmten zu."),
    ("It went from 3% to 5%.", "Es ging von 3 auf 5 Prozent."),
    ("That was 18 months ago.", "Das war vor anderthalb Jahren."),
    ("A 28-year-old won by 3-2.", "Ein 28-Jähriger gewann 3:2."),
    ("It was the second time.", "Es war das zweite Mal."),
    ("Economists expect minus 0.4 percent.", "Ökonomen erwarten einen Rückgang von 0,4 Prozent."),
    ("It fell in the first six months.", "Es fiel im ersten Halbjahr."),
    ("It runs from 2 p.m. to 4 p.m. there.", "Es läuft dort von 14.00 bis 16.00."),
    ("It ran from 3 to 5 this afternoon.", "Es dauerte heute Nachmittag von 15 bis 17 Uhr."),
    ("Dollars per euro.", "Dollar je Euro in Frankfurt."),
    ("Four out of five agreed.", "80 Prozent stimmten zu."),
    ("4.5 in 1,000 flights were late.", "4,5 Promille der Flüge waren verspätet."),
    ("Its yield was 0.7 per mille.", "Seine Rendite betrug 0,07 Prozent."),
    ("It closed at 1015 GMT.", "Es schloss um 12.15 Uhr MESZ."),
    ("It costs $84 a barrel or 53 cents per litre.", "Es kostet 84 Dollar je Barrel oder 53 Cent je Liter."),
    (
        "It was as cold as minus 54 °C or at least -50 °C.",
        "Es war bis zu minus 54 °C oder bis zu -50 °C kalt.",
    ),
    ("Revenue rose one percent.", "Der Umsatz stieg um ein Prozent."),
    ("It reported a 10 percent fall.", "Es meldete einen zehnprozentigen Rückgang."),
    ("Hundreds of thousands lost billions of dollars.", "Hunderttausende verloren Milliarden Dollar."),
    ("The dividend is 35 cents, up from 30.", "Die Dividende beträgt 35 Cent, nach 30 Cent."),
    ("The effect was -HK$0.6 billion.", "Der Effekt betrug minus 600 Millionen HK-Dollar."),
    ("A loss of 5 million euros was posted.", "Ein Ergebnis von -5 Millionen Euro wurde verbucht."),
    (
        "They gained as much as 6% before paring the advance to 2%.",
        "Sie gewannen bis zu 6 %, bevor sie den Anstieg auf 2 % verringerten.",
    ),
    ("It was HK$24 billion to HK$26 billion.", "Es waren 24 bis 26 Milliarden HK-Dollar."),
    ("It closed by 3:40 p.m. there.", "Es schloss dort bis 3.40 Uhr nachmittags."),
    ("He paid 30 cents.", "Er zahlte 0,30 Dollar."),
    ("He sold the farm for 20 silver marks.", "Er verkaufte den Hof für 20 Mark Silber."),
    (
        "It took $1.2 billion of the $6.9 billion spent.",
        "Es nahm 1,2 Milliarden der 6,9 Milliarden ausgegebenen Dollar.",
    ),
    ("It lost AUD$45 million.", "Es verlor 45 Millionen australische Dollar."),
    ("It closes at 9 a.m. (0100GMT).", "Es schließt um 9 Uhr (0100GMT)."),
    ("It costs tens of millions of dollars.", "Es kostet mehrere zehn Millionen Dollar."),
    ("The promised 4 billion is gone.", "Die 4 versprochenen Milliarden sind weg."),
    ("It pays in fiscal year 17.", "Es zahlt im Geschäftsjahr 17."),
    ("A 2019 RAND study says so.", "So sagt es eine RAND-Studie von 2019."),
    ("It makes 3m tons a year.", "Es macht 3 Millionen Tonnen im Jahr."),
    ("It starts in Q1/17.", "Es beginnt im ersten Quartal 2017."),
    ("It pays 20 centimes.", "Es zahlt 20 Cent."),
    ("The bank is open 24/7.", "Die Bank ist rund um die Uhr offen."),
    ("It expects 4%, the minister said of the data.", "Es erwartet 4 %, gab der Minister bekannt."),
    ("It was in March [2016].", "Es war im März 2016."),
    ("It was over 80 degrees there.", "Es waren dort über 27 Grad Celsius."),
    ("A star of the 1930s in his 40s.", "Ein Star der 1930iger in seinen 40igern."),
    ("They lost a three-goal lead.", "Sie verspielten ein 3:0."),
    ("The planet GJ 1214b is hot.", "Der Planet GJ 1214b ist heiß."),
    ("The bridge has its bicentennial.", "Die Brücke wird 200 Jahre alt."),
    ("In the 1950s it grew.", "In den Fünfzigerjahren des 20. Jahrhunderts wuchs es."),
    ("One of the 31-year-old men left.", "Einer der 31-jährigen Männer ging."),
    ("They spoke privately for three hours.", "Sie sprachen drei Stunden unter vier Augen."),
    ("One of the hundred billion stars.", "Einer der hundert Milliarden Sterne."),
    ("In 2013 hundreds of millions of dollars went.", "Es gingen 2013 Hunderte Millionen Dollar."),
    ("Since the 2011 revolution it grew.", "Seit der Revolution von 2011 wuchs es."),
    ("It lent $3 billion and gave $200 million.", "Es lieh 3 Milliarden Dollar und gab 200 Millionen."),
    ("He swam 20.53 seconds in the heat.", "Er schwamm im Vorlauf 20 s 53."),
    ("He ran it in 2:05:36 hours.", "Er lief es in 2 :05 :36 Stunden."),
    ("The club is at 13-21-3 now.", "Der Verein hat nun 13 Siege, 21 Niederlagen und 3 Remis."),
    ("It bought the jet L-159T1 there.", "Es kaufte dort den Jet L-159 T1."),
    ("He missed the team of 90.", "Er fehlte in der Mannschaft von 1990."),
    ("The Y2K bug cost a lot.", "Der Fehler des Jahres 2000 kostete viel."),
    ("Keep the 3.0 discs.", "Die Scheiben von 3.0r1 sind zu behalten."),
    ("It takes 700 MiB there.", "Es belegt dort 700 MB."),
    ("A seat is 18 inches (46 cm) wide.", "Ein Sitz ist 18 Zoll (45,72 cm) breit."),
    ("It worked for 14 days.", "Es arbeitete zwei Wochen lang."),
    ("It opened at 9:15 a.m. ET.", "Sie öffnete um 15.15 Uhr MESZ."),
    ("It opened at 9:15 a.m. Eastern time.", "Sie öffnete um 9.15 Uhr New Yorker Zeit."),
    ("It opens at 8:00 London time.", "Sie öffnet um 9 Uhr deutscher Zeit."),
    ("It swung to a loss of $5m from a profit of $3m.", "Nach 3 Mio. Dollar Gewinn verlor es 5 Mio. Dollar."),
    (
        "It made a profit of $5m, up from $3m.",
        "Es machte einen Gewinn von 5 Mio. Dollar (zuvor 3 Mio. Dollar).",
    ),
    ("Profit rose to $5m from a $3m loss.", "Der Gewinn stieg auf 5 Mio. Dollar nach 3 Mio. Dollar Verlust."),
    ("It fell by a third to 40%.", "Es fiel um ein Drittel auf 40 Prozent."),
    ("Costs rose from 2% to 3%.", "Die Kosten stiegen auf 3 Prozent, von zuvor 2 Prozent."),
    ("It led to a 17% drop in sales.", "Es hat den Absatz um 17 Prozent gesenkt."),
    ("It costs three times less.", "Es kostet ein Drittel davon."),
    ("The 2s10s curve is steep.", "Die Kurve zwischen zwei und zehn Jahren ist steil."),
    ("The loss runs into hundreds of millions.", "Der Verlust liegt in dreistelliger Millionenhöhe."),
    ("It cost tens of millions of euros.", "Es kostete einen zweistelligen Millionenbetrag."),
    ("It expects mid-single-digit growth.", "Es erwartet Wachstum im mittleren einstelligen Bereich."),
    ("It paid a six-figure sum.", "Es zahlte eine sechsstellige Summe."),
    ("It paid 450,000 euros.", "Es zahlte einen sechsstelligen Betrag in Euro."),
    ("It has double-digit growth.", "Es wächst um einen zweistelligen Betrag."),
]


#: What looks like another way to say it, and is none.
LOST = [
    ("The town is 50 km (31 miles) away.", "Der Ort ist (31 Meilen) entfernt.", "NUM001"),
    ("It burnt for 12 years.", "Es brannte ein Jahrzehnt lang.", "NUM001"),
    ("It paid just $100 of it.", "Es zahlte nur einen Teil aller Kosten.", "NUM001"),
    ("It emits less CO2 now.", "Es stößt nun weniger CO aus.", "NUM001"),
    ("A yield of 3.5 percent.", "Eine Rendite von 3 Prozent und 5 Prozent.", "NUM003"),
    ("The two-time champion left.", "Der vierfache Meister ging.", "NUM003"),
    ("It began in 2007, at the time a novelty.", "Es begann Anfang , damals eine Neuheit.", "NUM001"),
    ("He left the team of 90.", "Er verließ die Mannschaft von 1980.", "NUM002"),
]


@pytest.mark.parametrize(
    ("source", "target", "code"),
    [
        ("It opened at 9:15 a.m. ET.", "Sie öffnete um 19.15 Uhr MEZ.", "DAT001"),
        ("Gas is €38 a megawatt hour.", "Gas kostet 38 Euro je Kilowattstunde.", "UNI001"),
        ("Rent is €12 per square metre.", "Die Miete beträgt 12 Euro je Quadratfuß.", "UNI001"),
        ("It grows at a single-digit rate.", "Es wächst zweistellig.", "NUM003"),
        ("It is a double-digit million sum.", "Es ist ein dreistelliger Millionenbetrag.", "NUM003"),
        ("It is a double-digit million sum.", "Es ist ein zweistelliger Milliardenbetrag.", "NUM004"),
        ("It costs hundreds of millions.", "Es kostet einen einstelligen Milliardenbetrag.", "NUM004"),
    ],
)
def test_another_zone_unit_or_number_of_figures(source: str, target: str, code: str) -> None:
    assert [flag.code for flag in flags(source, target)] == [code]


#: The same figures in other parts of the sentence.
ROLES = [
    ("It had a net loss of €1.2bn.", "Es erzielte einen Nettogewinn von 1,2 Mrd. Euro."),
    ("The profit was $5 million.", "Der Verlust betrug 5 Millionen Dollar."),
    (
        "Its $5 million loss hurt more than a profit of $2 million.",
        "5 Mio. Dollar Gewinn, 2 Mio. Dollar Verlust.",
    ),
    ("Prices were cut by roughly a third.", "Die Preise sanken auf rund ein Drittel."),
    ("Prices fell to 40 percent.", "Die Preise sanken um 40 Prozent."),
    ("Inflation eased to 2.4% from 2.6%.", "Die Inflation ging von 2,4 % auf 2,6 % zurück."),
    ("It earned £5 million versus £4 million.", "Es verdiente 4 Mio. Pfund gegenüber 5 Mio. Pfund."),
    ("The Dow dropped 1.1%, the Dax gained 0.3%.", "Der Dow fiel um 0,3 %, der Dax legte um 1,1 % zu."),
]


@pytest.mark.parametrize(("source", "target"), ROLES)
@pytest.mark.parametrize("swap", [False, True])
def test_the_same_figure_in_another_part(source: str, target: str, swap: bool) -> None:
    texts = (target, source) if swap else (source, target)
    assert "NUM007" in {flag.code for flag in flags(*texts, swap=swap)}


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("It costs three times as much.", "Es kostet ein Drittel davon."),
        ("It costs more than twice as much.", "Es kostet halb so viel."),
    ],
)
@pytest.mark.parametrize("swap", [False, True])
def test_a_multiple_is_no_share(source: str, target: str, swap: bool) -> None:
    texts = (target, source) if swap else (source, target)
    assert "NUM003" in {flag.code for flag in flags(*texts, swap=swap)}


@pytest.mark.parametrize(("source", "target", "code"), LOST)
def test_what_only_looks_the_same_is_found(source: str, target: str, code: str) -> None:
    found = [item for item in flags(source, target) if item.severity != "minor"]
    assert code in {item.code for item in found}


@pytest.mark.parametrize(("source", "target"), SILENT)
def test_the_same_in_other_words_is_silent(source: str, target: str) -> None:
    assert [item for item in flags(source, target) if item.severity != "minor"] == []


@pytest.mark.parametrize(
    ("source", "target", "code", "marked"),
    [
        ("It began on 28 September.", "Es begann am 280. September.", "DAT001", "280. September"),
        ("It began in August 1996.", "Es begann im August 19960.", "DAT001", "August 19960"),
        ("It opens at 8 a.m.", "Es öffnet um 80 Uhr.", "DAT001", "80"),
        ("the season of 2013/14", "die Saison 2013/84", "DAT001", "2013/84"),
        ("in the late 1990s", "in den späten 19900er Jahren", "DAT002", "19900er"),
        ("It lost 43-7.", "Es verlor 430-7.", "NUM003", "430-7"),
        ("It has 72 depots.", "Es hat 70 Depots.", "NUM003", "70"),
        ("about 720 depots", "rund 700 Depots", "NUM003", "700"),
        ("It took $5.", "Es nahm 5 Hongkong-Dollar ein.", "CUR001", "5 Hongkong-Dollar"),
        ("Sales rose by 5%.", "Der Umsatz fiel um 5 %.", "NUM007", None),
        ("At the age of 30", "im Alter von -30 Jahren", "NUM007", "-30 Jahren"),
        ("It flew a Boeing 747.", "Es flog eine Boeing.", "NUM001", ""),
        ("It is the 18th depot.", "Es ist ein Depot.", "NUM001", ""),
    ],
)  # fmt: skip
def test_broken_figures(source: str, target: str, code: str, marked: str | None) -> None:
    found = flags(source, target)
    assert [item.code for item in found] == [code]
    if marked is not None:
        assert [target[span.start : span.end] for span in found[0].target] == ([marked] if marked else [])


def test_another_dollar_where_the_source_speaks_of_the_country() -> None:
    assert not any(
        item.severity != "minor"
        for item in flags("The Canadian firm paid $5 million.", "Die Firma zahlte 5 Mio. kanadische Dollar.")
    )


def test_a_source_written_the_other_way_was_understood() -> None:
    found = flags(
        "It fell 2,1% and closed at 4.012 points.", "Er fiel um 2,1 % und schloss bei 4.012 Punkten."
    )
    assert [(item.code, item.severity) for item in found] == [("NUM005", "minor")]


def test_the_converted_middle_of_a_range_is_minor() -> None:
    found = flags("It is 100 to 250 metres wide.", "Es ist 191,4 Yards breit.")
    assert [(item.code, item.severity) for item in found] == [("NUM008", "minor")]


def test_a_target_may_round_where_it_says_so() -> None:
    assert flags("It owes $99.8 billion.", "Es schuldet rund 100 Milliarden Dollar.") == ()
    found = flags("It owes $99.8 billion.", "Es schuldet 100 Milliarden Dollar.")
    assert [(item.code, item.severity) for item in found] == [("NUM003", "minor")]


def test_a_target_may_not_know_more_digits() -> None:
    found = flags("It owes about $100 billion.", "Es schuldet rund 99,8 Milliarden Dollar.")
    assert [(item.code, item.severity) for item in found] == [("NUM003", "major")]


def test_of_a_measure_and_its_conversion_one_has_to_stand() -> None:
    found = flags("The river flows 240 km (149 miles) to the sea.", "Der Fluss fließt km zum Meer.")
    assert [(item.code, item.severity) for item in found] == [("NUM001", "major")]


@pytest.mark.parametrize(("source", "target"), SILENT)
def test_and_in_the_other_direction(source: str, target: str) -> None:
    assert [item for item in flags(target, source, swap=True) if item.severity != "minor"] == []


@pytest.mark.parametrize("text", sorted({source for source, *_ in EN_DE}))
def test_a_text_against_itself_is_silent(text: str) -> None:
    pair = SegmentPair("1", text, text, kind="boilerplate")
    found = flag([pair], source_language="en", target_language="en-GB", independent=True)[0]
    assert [item.code for item in found if not item.code.startswith("SEG")] == []


@pytest.mark.parametrize(
    ("source", "target", "suggestion"),
    [
        ("Sales were $38.6 billion.", "Der Umsatz betrug 38,6 Mio. USD.", "38,6 Mrd. USD"),
        ("It cut 3,500 jobs.", "Es strich 3,500 Stellen.", "3.500"),
        ("It rose 12.5%.", "Es stieg um 12.5 %.", "12,5 %"),
        ("Profit rose 13%.", "Der Gewinn stieg um 18 %.", "13 %"),
        ("Over the next three years.", "In den nächsten fünf Jahren.", "drei Jahren"),
        ("It owes $100 billion.", "Es schuldet 100 Milliarden Euro.", "100 Milliarden Dollar"),
    ],
)
def test_a_suggestion_only_where_one_is_certain(source: str, target: str, suggestion: str | None) -> None:
    assert flags(source, target)[0].suggestion == suggestion


def test_both_values_are_named_as_read() -> None:
    message = flags("Sales were $38.6 billion.", "Der Umsatz betrug 38,6 Mio. USD.")[0].message
    assert "38.6 billion" in message
    assert "38.6 million USD" in message
    assert "smaller by a factor of 1,000" in message


def test_doubtful_alignment_keeps_flags_minor() -> None:
    found = flags("Profit rose 13%.", "Der Gewinn stieg um 18 %.", confidence=0.3)
    assert [(item.code, item.severity) for item in found] == [("NUM003", "minor")]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (
            "Sales rose 4 percent in the third quarter.",
            "Der Umsatz ging im dritten Quartal um 4 Prozent zurück.",
        ),
        ("Shares fell 3.2% on Monday.", "Die Aktie zog am Montag um 3,2 Prozent an."),
        ("The shares gave up 2%.", "Die Aktie legte 2 Prozent zu."),
    ],
)
@pytest.mark.parametrize("swap", [False, True])
def test_a_particle_far_from_its_verb_turns_the_direction(source: str, target: str, swap: bool) -> None:
    texts = (target, source) if swap else (source, target)
    assert [item.code for item in flags(*texts, swap=swap)] == ["NUM007"]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Orders plunged 18% in May.", "Die Aufträge brachen im Mai um 18 Prozent ein."),
        ("The shares gave up 2.5%.", "Die Aktie gab 2,5 Prozent nach."),
        (
            "Turnover dropped to 899 million francs (-4%).",
            "Der Umsatz ging um 4 Prozent auf 899 Millionen Franken zurück.",
        ),
        (
            "Profit for the year ended March 31 was $3m.",
            "Im Jahr per Ende März lag der Gewinn bei 3 Mio. Dollar.",
        ),
        ("The CET1 ratio was 13.4%.", "Die harte Kernkapitalquote lag bei 13,4 Prozent."),
        ("Its Tier 1 capital was $12 billion.", "Das Kernkapital betrug 12 Milliarden Dollar."),
        ("It filed for Chapter 11 protection.", "Es beantragte Gläubigerschutz."),
        ("The Covid-19 pandemic cost it £2bn.", "Die Corona-Pandemie kostete sie 2 Milliarden Pfund."),
        ("A 50-50 venture.", "Ein paritätisches Unternehmen."),
        ("It paid 10 new Israeli shekels.", "Es zahlte 10 Neue Israelische Schekel."),
        ("It began on May 22, 2018.", "Es begann am 22. Mai im Jahr 2018."),
        ("It is on the Canadian $5 and $100 bills.", "Es ist auf den kanadischen 5- und 100-Dollar-Noten."),
        (
            "Sales were $5m in the nine months to September.",
            "Von Januar bis September waren es 5 Mio. Dollar.",
        ),
        (
            "It targets 550-600 million euros (previously 500-550 million).",
            "Es peilt 550 bis 600 (bisher: 500 bis 550) Millionen Euro an.",
        ),
        ("At the end of 2027 it starts.", "Ende 2027 fängt es an."),
        ("In late 2019, it grew.", "Ende 2019 wuchs es."),
        ("It will end in early 2027.", "Es endet Anfang 2027."),
    ],
)
@pytest.mark.parametrize("swap", [False, True])
def test_the_same_in_other_words(source: str, target: str, swap: bool) -> None:
    texts = (target, source) if swap else (source, target)
    assert flags(*texts, swap=swap) == ()


@pytest.mark.parametrize(
    ("source", "target", "code"),
    [
        ("The year ended March 30.", "Das Jahr endete Ende März.", "DAT001"),
        ("The year ended March 31.", "Das Jahr endete im März.", "DAT001"),
        ("The contract runs until mid-2027.", "Der Vertrag läuft bis Ende 2027.", "DAT001"),
        ("It opens in early March.", "Es öffnet Ende März.", "DAT001"),
        (
            "It ran for 8 months, from January to August 2011.",
            "Es lief zwei Monate, von Januar bis August 2011.",
            "NUM003",
        ),
        ("Its Tier 1 capital was $12 billion.", "Das Kapital betrug 12 Milliarden Dollar.", "NUM001"),
        ("The Covid-19 pandemic cost it £2bn.", "Die Grippe kostete sie 2 Milliarden Pfund.", "NUM001"),
    ],
)
def test_what_other_words_do_not_say(source: str, target: str, code: str) -> None:
    assert [item.code for item in flags(source, target)] == [code]
