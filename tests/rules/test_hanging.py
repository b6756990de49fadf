"""What hangs on a figure that is gone, and what only looks so."""

from __future__ import annotations

import time

import pytest

from mtcheck.rules import flag
from mtcheck.rules.hanging import hangs
from mtcheck.types import SegmentPair
from tests.rules.test_written_forms import above_minor


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("They won their th title.", "en"),
        ("She took her -year-old son along.", "en"),
        ("They were beaten 43- at home.", "en"),
        ("Sie holten den . Titel.", "de"),
        ("Das Haus entstand 1858/ am Fluss.", "de"),
        ("Die Luft war reich an -haltigem Gas.", "de"),
        ("Nitrogen dioxide () and others", "en"),
        ("Ten years before, [Date ], it was high.", "en"),
        ("It opened in , two years later.", "en"),
        (". The money", "en"),
        ("It is open from :00 to noon.", "en"),
        ("Hier sprach er, . Redner des Tages.", "de"),
        ("Il fête le e anniversaire.", "fr"),
        ("Il l'a dit pour la ème fois.", "fr"),
        ("Elle porte le n° sera perdu.", "fr"),
        ("une largeur d'au moins pouces", "fr"),
        ("Это было в году, а не позже.", "ru"),
        ("ıncı katta oturuyor", "tr"),
        ("saat sürdü.", "tr"),
        ("番目に大きい町だ。", "ja"),
        ("昨日、この週間で雪が消えた。", "ja"),
        ("彼は既に回京都を訪ねた。", "ja"),
        ("水をつの瓶に入れた。", "ja"),
        ("町は東京からキロ離れ、がメートル高い。", "ja"),
        ("会場におよそ人が集まった。", "ja"),
        ("彼女は、歳で結婚した。", "ja"),
        ("dal al 19 febbraio", "it"),
        ("od do 15 osób", "pl"),
        ("店は頃に閉まる。", "ja"),
        ("授業はに始まる。", "ja"),
        ("わずか週間で終わった。", "ja"),
        ("、彼は東京に住んでいた。", "ja"),
        ("他是第个到的人。", "zh"),
        ("La COVID- recule dans tous les pays.", "fr"),
        ("在英国，新型冠状病毒疾病 (COVID-) 迅速发展。", "zh"),
        ("当地时间月25日，警方通报。", "zh"),
        ("记者截至日下午仍未收到答复。", "zh"),
        ("这是该地区自年以来的新高。", "zh"),
        ("活动为期天，已有多人报名。", "zh"),
        ("风速达到每小时公里。", "zh"),
        ("帽檐宽度足足有 英尺，十分惹眼。", "zh"),
        ("该计划由 Acme 公司提出，目标是在 以前完成。", "zh"),
        ("其中个城市已经恢复供水。", "zh"),
        ("年、条約が結ばれた。", "ja"),
        ("会議は午前時半に始まる。", "ja"),
        ("研究室には、冊以上のノートがあった。", "ja"),
        ("彼はすべての試合に個の記録を残した。", "ja"),
        ("Alla ma edizione della fiera", "it"),
        ("De status nam in de e eeuw af.", "nl"),
        ("Se celebrará hasta el de enero.", "es"),
        ("A feira abre em de março.", "pt"),
        ("La banque prête jusqu'au janvier.", "fr"),
        ("في 13 مارس ، أشار تقرير إلى ذلك.", "ar"),
        ("2020--26 20:26", "en"),
        ("그는 회사에서 번째로 컸다.", "ko"),
    ],
)
def test_something_hangs_on_no_figure(text: str, language: str) -> None:
    assert hangs(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("They won their 4th title.", "en"),
        ("It is for 20- to 30-year-olds.", "en"),
        ("The tourists -five of them Italians- left.", "en"),
        ("- a list's item", "en"),
        ("first leg in February/ second leg in March", "en"),
        ("Sie holten den 4. Titel. Alle feierten.", "de"),
        ("Es geht um Haupteingang und -ausgang.", "de"),
        ("Die „Vichy“-Franzosen regierten.", "de"),
        ("20- bis 30-Jährige kamen.", "de"),
        ("第四个冠军", "zh"),
        ("2017年年底，他从上海回国。", "zh"),
        ("今年年底，气温约5度，距离很近。", "zh"),
        ("来源：中国新闻网 作者：岳川", "zh"),
        ("其中个别城市周日上午停水。", "zh"),
        ("国名を変更するかどうか国民投票を行う。", "ja"),
        ("土曜日の午後時点で、彼は個人として来た。", "ja"),
        ("Die EU- und Nato-Staaten", "de"),
        ("de EU- en NAVO-landen", "nl"),
        ("En janvier, puis en mars, il a neigé.", "fr"),
        ("Rio de Janeiro em janeiro", "pt"),
        ("He called print() and left (at once).", "en"),
        ("Il est né en mai, à Paris.", "fr"),
        ("Il y a 365 jours dans une année.", "fr"),
        ("iPhones sind teuer.", "de"),
        ("今回も前回と同じ人が二番目に来た。", "ja"),
        ("この事件の後、一週間で三つの国が署名した。", "ja"),
        ("ひとつの約束と、いつもの契約を結んだ。", "ja"),
        ("彼は町を回る列車に乗り、回答を待った。", "ja"),
        ("数年前、大きな台の上に置いた。", "ja"),
        ("試合開始の 4 分後に、約 30 人が来た。", "ja"),
        ("契約人数はおよそ分かった。", "ja"),
        ("세 번째로 큰 도시이다.", "ko"),
    ],
)
def test_nothing_hangs(text: str, language: str) -> None:
    assert not hangs(text, language)


@pytest.mark.parametrize(
    ("source", "target", "codes"),
    [
        ("They won their fourth title.", "Sie holten den . Titel.", ["NUM001"]),
        ("They won their fourth title.", "Sie holten erneut den Titel.", []),
        # Where the source's own full stops stand apart, so do those of the target.
        ("The fourth team won . Everyone cheered .", "Das Team gewann . Alle jubelten .", []),
        ("The mill dates from 1858/59.", "Die Mühle stammt von 1858/ und steht noch.", ["DAT001"]),
        ("The mill dates from 1858/59.", "Die Mühle stammt von 1858/59 und steht noch.", []),
        # A word for a year says nothing of one that has left its preposition behind.
        ("Opened in 1932, it closed the same year.", "Eröffnet in , schloss sie im selben Jahr.", ["NUM001"]),
        ("Opened in 1932, it closed soon.", "In jenem Jahr eröffnet, schloss sie bald.", []),
    ],
)
def test_a_small_figure_is_missed_where_something_hung_on_it(
    source: str, target: str, codes: list[str]
) -> None:
    pair = SegmentPair("1", source, target)
    flags = flag([pair], source_language="en", target_language="de", independent=True)[0]
    assert [found.code for found in flags] == codes


@pytest.mark.parametrize("piece", ["a -bc ", "1- a ", ". a ", "1/ b ", "-", "( a", "[", "a ,", ", ", " :00"])
def test_hostile_texts_take_linear_time(piece: str) -> None:
    start = time.process_time()
    hangs(piece * (200_000 // len(piece)), "de")
    assert time.process_time() - start < 2


@pytest.mark.parametrize(
    ("source", "target", "languages"),
    [
        (
            "Any number larger than 1 can be a product.",
            "Jede Zahl größer als kann ein Produkt sein.",
            ("en", "de"),
        ),
        ("Einlagen von bis zu zwei Jahren", "Deposits of up to years", ("de", "en")),
        ("He got to No. 1 in the world.", "Er wurde Nr. in der Welt.", ("en", "de")),
        (
            "In the 21st century, as in 2014, it grew.",
            "Im . Jahrhundert, wie 2014, wuchs es.",
            ("en", "de"),
        ),
    ],
)
def test_bounds_and_dots_without_their_figure(source: str, target: str, languages: tuple[str, str]) -> None:
    assert "NUM001" in {item.code for item in above_minor(source, target, languages)}


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Specify the remaining quantity of 1.", "Geben Sie die verbleibende Menge von an."),
        ("It always divides 1 by the value.", "Es dividiert immer durch die Zahl."),
        ("Your ride is booked for tonight at 9pm.", "Ihre Fahrt ist für heute Abend gebucht."),
    ],
)
def test_a_figure_is_missing_beside_articles_and_parts_of_the_day(source: str, target: str) -> None:
    assert "NUM001" in {item.code for item in above_minor(source, target, ("en", "de"))}
