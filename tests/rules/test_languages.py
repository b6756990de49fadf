"""The rules on pairs from English into other languages than German: what is silent, and what is not."""

from __future__ import annotations

import pytest

from mtcheck.rules import flag
from mtcheck.types import Flag, SegmentPair


def above_minor(source: str, target: str, language: str) -> list[Flag]:
    pair = SegmentPair("1", source, target)
    raised = flag([pair], source_language="en", target_language=language, independent=True)[0]
    return [item for item in raised if item.severity != "minor"]


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("es", "She spends not more than 50 euros.", "No gasta más de 50 euros."),
        ("fr", "It lasts no longer than 40 days.", "Cela ne dépasse pas 40 jours."),
        ("tr", "It holds at most 60 people.", "Salon 60 kişiden fazla değil."),
        ("ru", "It sold not only more than 70 cars.", "Продали не только более 70 машин."),
        ("fr", "The coin is worth 6 cents.", "La pièce vaut six cents."),
        ("fr", "Some 80,000 books", "Environ 80 milles livres"),
        ("fr", "The ship sailed 80 miles.", "Le navire a parcouru 80 milles."),
        ("es", "another 300 billion", "300 otros mil millones"),
        ("fr", "a song by 50 Cent", "une chanson de 50 Cent"),
        ("fr", "They reached the last 16.", "Ils ont atteint les 8es de finale."),
        ("it", "After the fall it raised $7 billion.", "Dopo il calo ha raccolto 7 miliardi di dollari."),
        ("fr", "The shop opens from 4 to 7 pm.", "Le magasin ouvre de 16 à 19 heures."),
        ("de", "The shop opens from 4 to 7 pm.", "Der Laden öffnet von 16 bis 19 Uhr."),
        ("es", "The 40-year-old lives alone.", "La cuarentona vive sola."),
        ("zh", "In the 2017–18 season", "2017-2018 赛季"),
        ("zh", "Sales doubled.", "销售额提高了1倍。"),
        ("zh", "The plant makes 120 million kWh a year.", "该厂年发电量1.2亿度。"),
        ("zh", "2,000 hectares of land", "3万亩土地"),
        ("ja", "It is twenty minutes to nine.", "9時20分前です。"),
        ("fr", "Sales rose in the third quarter of 2024.", "Les ventes ont augmenté au 3T24."),
        ("es", "Profit fell in Q1.", "El beneficio cayó en el T1."),
        ("pt", "Net income rose in Q4 2023.", "O lucro líquido subiu no 4T23."),
        ("it", "Revenue rose in the first nine months of 2024.", "I ricavi sono saliti nei 9M24."),
        ("nl", "Revenue rose in the third quarter of 2024.", "De omzet steeg in K3 2024."),
        ("pl", "Revenue rose in Q3 2024.", "Przychody wzrosły w 3 kwartale 2024 r."),
        ("ru", "Revenue rose in the first half of 2024.", "Выручка выросла в 1П24."),
        ("pl", "The meeting lasts about 3 hours.", "Spotkanie potrwa około 3 godzin."),
        ("ar", "a novel of the 1880s", "رواية من ثمانينيات القرن التاسع عشر"),
        ("ja", "the 70 men", "七十人の男"),
        ("fr", "It is open 24 hours a day.", "C'est ouvert 24 heures sur 24."),
        ("it", "It is open 24 hours a day.", "È aperto 24 ore su 24."),
        ("ru", "Open 24 hours a day, seven days a week.", "Открыто круглосуточно, без выходных."),
        ("nl", "The shop is open 24 hours a day.", "De winkel is dag en nacht open."),
        ("ar", "Open 24 hours a day, seven days a week.", "مفتوح على مدار الساعة طوال أيام الأسبوع."),
        ("ja", "It opens seven days a week.", "年中無休です。"),
        (
            "ja",
            "The Falkland pound is set to the British pound.",
            "フォークランド・ポンドは1英ポンドに固定されている。",
        ),
        ("ja", "a Tri Nations match", "3か国の試合"),
        ("fr", "They were born on New Year's Eve.", "Ils sont nés le 31 décembre."),
        ("es", "He died on December 24.", "Murió en Nochebuena."),
        ("fr", "In a week, it doubled.", "En huit jours, il a doublé."),
        ("fr", "a second five-year term", "un second quinquennat"),
        ("it", "a 10-year deal", "un accordo decennale"),
        ("es", "It ended in a 2-2 draw.", "Acabó en empate a dos."),
        ("es", "in the early 1800s", "a principios del siglo XIX"),
        ("ja", "It took 72 hours.", "3日かかった。"),
        ("ru", "for another five-year term", "ещё на один пятилетний срок"),
        ("zh", "in the first three quarters of the year", "今年前三季度"),
        ("zh", "The two firms merged.", "公司合并了。"),
        ("fr", "Another attempt failed.", "Une deuxième tentative a échoué."),
        ("tr", "King Louis XVI was terrified.", "Kral On Altıncı Louis dehşete düştü."),
        ("zh", "The two sides signed a $5m deal.", "双方签署了一份500万美元的协议。"),
        ("tr", "The two firms merged.", "Firmalar birleşti."),
        ("pl", "The two firms merged.", "Firmy połączyły się."),
        ("fr", "Sales fell in 2007.", "Les ventes ont reculé l'année dernière."),
        ("zh", "2017 marks the 60th anniversary.", "今年是建交六十周年。"),
        ("ja", "The attacks of September 11", "911事件"),
        ("ja", "She writes home once a week.", "彼女は週に1度手紙を出す。"),
        ("es", "It has a 50 mile (80 km) coast.", "Tiene 80 km de costa ."),
    ],
)
def test_silent(language: str, source: str, target: str) -> None:
    assert above_minor(source, target, language) == []


@pytest.mark.parametrize(
    ("language", "source", "target", "code"),
    [
        ("es", "She spends not more than 50 euros.", "Gasta más de 50 euros.", "NUM007"),
        ("ru", "They won 3:0 at home.", "Они выиграли 3: дома.", "NUM008"),
        ("nl", "They lead 2-0 at home.", "Zij staan met 2- voor.", "NUM008"),
        ("sv", "It starts at 8:00 a.m.", "Det börjar kl. 8.0.", "DAT001"),
        ("pl", "It starts at 1 pm.", "Zaczyna się o 13:000.", "DAT001"),
        ("nl", "It starts at 7 a.m.", "Het begint om 70 uur.", "DAT001"),
        ("pt", "Version 4.0.21 is out.", "A versão 4.21 saiu.", "NUM003"),
        ("sv", "It was founded in fiscal 2003.", "Den grundades räkenskapsåret 203.", "DAT002"),
        ("fr", "The shop opens from 4 to 7 pm.", "Le magasin ouvre de 15 à 19 heures.", "DAT001"),
        ("zh", "Sales tripled.", "销售额提高了5倍。", "NUM003"),
        ("pt", "Net income rose in the fourth quarter of 2023.", "O lucro subiu no 3T23.", "DAT002"),
        ("ja", "It is the second largest town.", "番目に大きい町だ。", "NUM001"),
        ("nl", "A hundred years make a century.", "jaar is een eeuw.", "NUM001"),
        ("fr", "Sales rose in the third quarter of 2024.", "Les ventes ont augmenté au 3T23.", "NUM001"),
        ("de", "Sales rose in the fourth quarter of 2023.", "Der Umsatz stieg in Q3/23.", "DAT002"),
        ("zh", "200 hectares of land", "3万亩土地", "UNI002"),
        ("ja", "Two officers were arrested.", "警察官が逮捕された。", "NUM001"),
        ("ja", "They watched it for two hours.", "彼らはそれを見た。", "NUM001"),
        ("ja", "Three quarters of it is water.", "それは水です。", "NUM001"),
        ("ja", "He has been there twice.", "彼はそこへ行ったことがある。", "NUM001"),
        ("ja", "They beat the guests 2-0.", "彼らは客を2対で破った。", "NUM008"),
        ("ja", "It opens on August 1st.", "月の1日に開きます。", "DAT001"),
        ("fr", "It is open 24 hours a day.", "C'est ouvert 23 heures sur 23.", "NUM003"),
        ("fr", "They were born on New Year's Eve.", "Ils sont nés le 30 décembre.", "NUM002"),
        ("ja", "It took 72 hours.", "4日かかった。", "NUM001"),
        ("cs", "It cost 8.4 billion euros.", "Stálo to -8,4 miliardy eur.", "NUM007"),
        ("sv", "The city marks its 40th anniversary.", "Staden firar sitt -40-årsjubileum.", "NUM007"),
        ("nl", "The shop is open 24 hours a day.", "De winkel is elke dag open.", "NUM001"),
        ("zh", "It could take two years.", "可能需要很久。", "NUM001"),
        ("ja", "The two firms merged.", "会社は合併した。", "NUM001"),
        (
            "nl",
            "Edu 9 Stretch is based on Debian 9 Stretch.",
            "Edu 9 Stretch is gebaseerd op Debian.",
            "NUM001",
        ),
        ("zh", "The 1990s saw a boom.", "世纪90年代，旅行蓬勃发展。", "DAT002"),
        ("fr", "It was another attempt.", "C'était la cinquième tentative.", "NUM002"),
        ("es", "in the early 1800s", "a principios del siglo XVIII", "NUM001"),
        ("tr", "It lasted two hours.", "Sürdü.", "NUM001"),
        ("tr", "It starts at five o'clock.", "Başlıyor.", "NUM001"),
        ("pl", "Four times the price was paid.", "Zapłacono cenę.", "NUM001"),
        ("sv", "It was built in the third century.", "Det byggdes där.", "NUM001"),
        ("zh", "COVID-19 spreads, and COVID-19 kills.", "COVID-19 传播，COVID- 致命。", "NUM001"),
        ("zh", "The team leads 2:0.", "该队2:领先。", "NUM008"),
        ("zh", "It was signed on 1 December 2019.", "签署后公布了一批文件。", "NUM001"),
        ("nl", "News from 2000", "Nieuws uit het jaar", "NUM001"),
        ("it", "It is built on Linux 2.6.", "È costruito su Linux, un altro sistema.", "NUM001"),
        ("it", "The plan has 2 GB of data.", "Secondo il piano ci sono dati.", "NUM001"),
        ("es", "An astounding 100 percent passed.", "Aprobó un increíble por ciento.", "NUM001"),
        ("it", "born December 11, 1969; 11 million came", "nato nel dicembre 1969; 11 milioni", "DAT001"),
    ],
)
def test_flagged(language: str, source: str, target: str, code: str) -> None:
    assert [item.code for item in above_minor(source, target, language)] == [code]
