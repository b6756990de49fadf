"""Korean: what its quantities have beyond CLDR."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from mtcheck.quantities import cldr
from mtcheck.quantities.language import Word

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from mtcheck.quantities.language import Language
    from mtcheck.quantities.quantity import Bound

_FIGURES = "영일이삼사오육칠팔구"
_NATIVE = {
    "하나": 1, "한": 1, "둘": 2, "두": 2, "셋": 3, "세": 3, "석": 3, "넷": 4, "네": 4, "넉": 4, "다섯": 5,
    "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9,
}  # fmt: skip
_NATIVE_TENS = {
    "열": 10, "스물": 20, "스무": 20, "서른": 30, "마흔": 40, "쉰": 50, "예순": 60, "일흔": 70, "여든": 80,
    "아흔": 90,
}  # fmt: skip
_FAMILIES = {
    "dollar": "달러|달러화|불", "euro": "유로|유로화", "pound": "파운드|파운드화", "yen": "엔|엔화",
    "yuan": "위안|위안화|인민폐", "won": "원|원화", "ruble": "루블|루블화", "rupee": "루피|루피화",
    "franc": "프랑|프랑화", "lira": "리라|리라화", "peso": "페소|페소화", "real": "헤알|헤알화|레알",
    "rand": "랜드|랜드화", "krona": "크로나|크로네|크로나화", "baht": "바트|밧|바트화", "dong": "동",
    "rupiah": "루피아|루피아화", "ringgit": "링깃|링깃화", "zloty": "즈워티", "forint": "포린트",
    "shekel": "셰켈|세켈", "dirham": "디르함", "riyal": "리얄|리알", "dinar": "디나르", "mark": "마르크",
    "bitcoin": "비트코인", "naira": "나이라", "hryvnia": "흐리브냐", "tenge": "텡게", "koruna": "코루나",
}  # fmt: skip
_MONEY = {
    "USD": "미달러|미국달러", "AUD": "호주달러|호주 달러", "CAD": "캐나다달러|캐나다 달러",
    "HKD": "홍콩달러|홍콩 달러", "SGD": "싱가포르달러|싱가포르 달러", "NZD": "뉴질랜드달러|뉴질랜드 달러",
    "TWD": "대만달러|대만 달러", "CHF": "스위스프랑|스위스 프랑", "ETH": "이더리움|이더",
}  # fmt: skip
_COUNTRIES = {
    "US": "미국|미", "AU": "호주", "CA": "캐나다", "HK": "홍콩", "SG": "싱가포르", "NZ": "뉴질랜드",
    "TW": "대만",
    "GB": "영국", "EG": "이집트", "LB": "레바논", "JP": "일본", "CN": "중국", "KR": "한국", "SE": "스웨덴",
    "NO": "노르웨이", "DK": "덴마크", "CZ": "체코", "IN": "인도", "MX": "멕시코", "AR": "아르헨티나",
    "PH": "필리핀", "CH": "스위스", "BR": "브라질", "ZA": "남아프리카공화국", "RU": "러시아",
    "TR": "튀르키예|터키",
    "CD": "콩고", "TH": "태국",
}  # fmt: skip
_UNITS = {
    "metre": "미터|메터", "kilometre": "킬로미터", "kilo": "킬로|키로",
    "centimetre": "센티미터|센티|센치|센치미터",
    "millimetre": "밀리미터|밀리", "nanometre": "나노미터|나노", "inch": "인치", "foot": "피트",
    "yard": "야드",
    "mile": "마일|마일즈", "nautical-mile": "해리", "light-year": "광년",
    "square-metre": "제곱미터|평방미터|제곱 미터|평방 미터",
    "square-kilometre": "제곱킬로미터|평방킬로미터|제곱 킬로미터|평방 킬로미터",
    "square-foot": "제곱피트|평방피트",
    "square-mile": "제곱마일|평방마일",
    "hectare": "헥타르", "acre": "에이커", "litre": "리터", "millilitre": "밀리리터|미리리터",
    "gallon": "갤런|갤론",
    "barrel": "배럴", "gram": "그램|그람", "milligram": "밀리그램", "kilogram": "킬로그램",
    "tonne": "톤|미터톤",
    "pound-mass": "중량파운드", "ounce": "온스", "carat": "캐럿", "second": "초|초간",
    "hour": "시간|시간여", "day": "일간|일동안", "week": "주|주간|주일|주째",
    "month": "개월|달|개월간|달간|개월여",
    "year": "년간|살|세|주년|년여|년째|해|년생|개년", "quarter-year": "개분기|분기연속", "decade": "십년",
    "kilometre-per-hour": "킬로미터퍼시", "watt": "와트", "kilowatt": "킬로와트",
    "megawatt": "메가와트", "gigawatt": "기가와트", "kilowatt-hour": "킬로와트시", "horsepower": "마력",
    "hertz": "헤르츠", "megahertz": "메가헤르츠", "gigahertz": "기가헤르츠", "gigabyte": "기가바이트|기가",
    "megabyte": "메가바이트|메가", "terabyte": "테라바이트|테라", "calorie": "칼로리",
    "kilocalorie": "킬로칼로리",
    "volt": "볼트", "knot": "노트", "degree": "도", "point": "포인트",
}  # fmt: skip
_COUNTERS = (
    "명|인|개|번|번째|가지|곳|대|차례|쌍|마리|권|장|건|회|차|팀|사람|채|척|편|호|호선|층|위|등|등급|종|"
    "종류|개국|개사|개소|개교|개주|개팀|개시|개도시|석|표|점|골|승|패|무|경기|가구|세대|동|부|판|쪽|"
    "페이지|조각|그루|송이|벌|켤레|자루|병|잔|통|봉지|상자|박스|그릇|줄|칸|단계|차원|부작|부분|군데|군|"
    "학년|급|급지|대의|남매|형제|자녀|번가|번지|행|평|평형|방|발|모금|킬|단어|문장|글자|자리|자|"
    "구역|구간|개의|집|점대|년산|인승|인조|인용|부문|과목|문제|나라|국가|국|도시|시즌|라운드|세트|이닝|"
    "안타|홈런|타점|개점|개월차|년차|주차|일차|회차|박|기|살짜리|짜리|승점|게임|째|대째"
)
_TRAILING: dict[Bound, str] = {
    "at least": "이상|이상의",
    "more than": "여|초과|넘는|넘게|넘은|넘어|웃도는|남짓|가 넘는|이 넘는|를 넘는|을 넘는|를 넘어|"
    "을 넘어|가 넘게|이 넘게|"
    "를 웃도는|을 웃도는|을 돌파|를 돌파|을 초과|를 초과",
    "at most": "이하|이내|까지",
    "less than": "미만|에 못 미치는|에 육박|에 가까운|가까이|을 밑도는|를 밑도는",
    "about": "가량|정도|안팎|내외|쯤|전후|선",
}
_BOUNDS: dict[Bound, str] = {
    "at most": "최대|최고|많아야|많게는|최장",
    "at least": "최소|적어도|최소한|최저|적게는",
    "less than": "거의|약간 안 되는|불과",
    "about": "약|대략|대략적으로|평균|어림잡아|줄잡아|총",
}
_COMPARED: dict[Bound, str] = {
    "more than": "큰|크다|크고|큰지|많은|많다|많고|많이|높은|높다|높고|높게|더|넘는",
    "less than": "작은|작다|작고|적은|적다|적고|낮은|낮다|낮고|낮게|낮습니다|덜",
    "at least": "크거나 같은|크거나 같다|크거나 같고|높거나 같다|높거나 같은|많거나 같은|많거나 같다",
    "at most": "작거나 같은|작거나 같다|작거나 같고|낮거나 같다|낮거나 같은|적거나 같은|적거나 같다",
}
_UP = re.compile(
    "상승|올랐|올라|오른(?!쪽|손|팔|발)|오르|올린|올려|올릴|뛰어|뛰었|뛴|급등|폭등|급증|증가|늘|늘었|"
    "늘어|늘려|성장|증대|"
    "인상|확대|반등|강세|치솟|증액|증산|상향|신장|개선|플러스|더한|상회|호조|껑충|불어나"
)
_DOWN = re.compile(
    "하락|내렸|내린|내려|내리|떨어|급락|폭락|급감|감소|줄었|줄어|줄인|줄여|줄일|줄이|축소|인하|약세|"
    "낮아|낮췄|낮춘|하향|"
    "감축|삭감|위축|감액|감산|뒷걸음|곤두박질|후퇴|마이너스|하회|빠졌|빠진|밀렸|밀린|잃은|잃었|할인"
)
_PARTICLES = frozenset(
    "은|는|이|가|을|를|의|에|로|으로|와|과|도|만|까지|부터|보다|보다는|에서|이나|나|이며|이고|며|고|인|씩|에게|"
    "께|이다|다|였다|이었다|"
    "라고|이라고|라는|이라는|란|이란|라며|이라며|에는|에도|에만|로는|로도|로서|으로는|으로도|만에|만의|"
    "에서는|에서도|입니다|"
    "이상|이하|이내|미만|가량|정도|짜리|쯤|째|대로|처럼|만큼|밖에|조차|마저|이라|라|든|하고|랑|이랑|들|"
    "들이|들은|들의|들을|들에게|들과|"
    "였던|이던|이었던|인데|이지만|지만|이자|자|니까|면|이면|간|후|전|뒤|만원|당|이라도|만이|만을|까지의|"
    "부터는|에서의|로의|으로의|와의|과의|"
    "였고|이었고|였으며|이었으며|이니|이어서|여서|이래|예요|이에요|이죠|요|께서|한테|마다|서|에선|론|엔|"
    "에겐|대|대의|대에|대로|선".split("|")
)  # fmt: skip
#: Words that look like a numeral in front of a particle or counter, and are none.
_TRAPS = frozenset(
    "구조|이조|사조|오만|이만|구만|천사|백조|백사|천만에|만일|만이|이천시|사천성|백일|"
    "십이지장|세대|두통|한편|한때|한층|"
    "한동안|한도|세일|세기|네트|열차|열기|열대|세번|한시|한국|한명숙|한가지|이사|이일|사이|구이|오이|"
    "일이|이이|구사|일사|오사|"
    "세월|세차|세점|세장|두부|두부의|네모|열병|열차의|한대|한방|한집|한자|한자리|한채|한석|한통|한표|"
    "한줄|한칸|한해|한달|세살|네살|"
    "열등|열행|열열|두발|한발|한기|세자|네자|이만큼|조조|조만|조만간|억만|만만|천천|천천히|십자|십자가|"
    "백만장자|억만장자|"
    "만사|만석|만수|만조|만삼|천일|천이|천구|백구|백이|수천|수백|수만|수억|수십|몇십|몇백|몇천|몇만|"
    "삼사|이조의|구조의|"
    "수사|수이|수일|수조|수일의|수만의|수구|사십|오백|조사|조이|조일|조일의|억이|억일|억조|만일의|"
    "만억".split("|")
) - frozenset("수천|수백|수만|수억|수십|수조|몇십|몇백|몇천|몇만|사십|오백".split("|"))  # fmt: skip
_NUMERAL_RUN = re.compile("(?:수|몇)?[영일이삼사오육칠팔구십백천만억조]+")
_DECIMAL = re.compile("([영공일이삼사오육칠팔구십백천만억조]+)점([영공일이삼사오육칠팔구]+)")
#: June and October have lost a sound of their figures.
_MONTHS = {"유월": "육", "시월": "십"}
_SIGNS = ("마이너스", "마이나스")
#: What is counted by a place alone: 십 명, 백등.
_BY_PLACE = frozenset("명 등 위 번째 개월 개 년 배 시간 분의 퍼센트 점".split())
#: Native numerals that only stand before what they count.
_BEFORE_NOUNS = frozenset("한두세네")
_LATIN = re.compile("[A-Za-z]+[²³]?")
_PLACES = re.compile("[십백천만억조]")
# No word with its particles is longer.
_LONGEST = 32
_HINTS = {
    0: "영|무|없|제로|빵|안|못|않",
    1: "하나|한|첫|단|유일|혼자|최초|처음",
    2: "둘|두|쌍|양|더블|커플|배|각각|모두",
    3: "셋|세 |삼|석|트리플|트리오",
    4: "넷|네 |쿼터|넉",
    5: "다섯",
    6: "여섯",
    7: "일곱|일주일|한 주",
    8: "여덟",
    9: "아홉",
    10: "열|십",
    11: "열한|십일",
    12: "열두|십이|정오|자정|다스|일 년|한 해",
    14: "십사|이주",
    15: r"열다섯|십오|보름",
    16: "열여섯|십육",
    18: r"열여덟|십팔|성년|성인",
    20: "스무|스물|이십",
    24: "하루|종일",
    30: r"서른|삼십|반",
    40: r"마흔|사십",
    50: "오십|쉰|절반|반",
    60: r"예순|육십|환갑|시간",
    70: r"일흔|칠십|고희",
    80: r"여든|팔십",
    90: r"아흔|구십",
    100: "백|전부|완전|세기|전적",
}
_NAMES = {
    "covid-19": "코로나", "covid19": "코로나", "sars-cov-2": "코로나", "2019-ncov": "코로나", "f1": "포뮬러",
    "3d": "입체|삼차원", "co2": "이산화탄소|탄소", "h1n1": "독감|신종플루", "pm2.5": "미세먼지",
}  # fmt: skip


def language() -> Language:
    """The table of Korean."""
    build = cldr.builder("ko")
    for form, word in list(build.words.items()):
        if word.month is not None:
            del build.words[form]
    add = build.add
    for value, figure in enumerate(_FIGURES):
        add(figure, Word(cardinal=value, inner=True))
    add("공", Word(cardinal=0))
    build.glued["K"] = build.glued["k"] = Word(scale=Decimal(1000))
    build.glued["M"] = Word(scale=Decimal(10) ** 6)
    for figure, value in (("십", 10), ("백", 100), ("천", 1000)):
        build.words[figure] = Word(cardinal=value, power=value)
        build.glued.pop(figure, None)
    for figure, power in (("만", 4), ("억", 8), ("조", 12), ("경", 16)):
        build.words[figure] = Word(scale=Decimal(10) ** power)
        build.glued.pop(figure, None)
    for value, figure in enumerate(_FIGURES):
        if figure + "만" in _TRAPS:
            add(figure + "만", Word(cardinal=value * 10_000))  # a number before what it counts: 오만 원
    for days, name in enumerate("하루|이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘".split("|"), 1):
        add(name, Word(cardinal=days, suffix=True, unit="day"))
    add("보름", Word(cardinal=15, suffix=True, unit="day"))
    add("일주일|한주", Word(cardinal=1, suffix=True, unit="week"))
    native = dict(_NATIVE) | _NATIVE_TENS
    for tens, ten in _NATIVE_TENS.items():
        native |= {tens + unit: ten + value for unit, value in _NATIVE.items()}
    for name, value in native.items():
        add(name, Word(cardinal=value))
        add([name + "번째", name + " 번째", name + "째"], Word(ordinal=value))
    add("네째번", Word(ordinal=4))
    add("수|몇", Word(vague_before=True))
    add("첫|첫째|첫번째", Word(ordinal=1))
    add("제", Word(ordinal_before=True))
    add("절반|반수|과반", Word(fraction=Decimal("0.5")))
    add("반", Word(half=True, half_after=True))
    add("반토막", Word(multiple=Decimal("0.5")))
    add("두배|갑절|곱절", Word(multiple=Decimal(2)))
    add("배", Word(multiplier=True))
    add("분의", Word(over=True, unit="minute", minutes=True))
    add("점", Word(point=True))
    add("할", Word(tenths=True))
    add("퍼센트|퍼센티지|프로|%|％|퍼", Word(ratio="percent"))
    add("% p|% 포인트|퍼센트포인트|퍼센트 포인트|%p", Word(ratio="percentage-point"))
    add("베이시스포인트|베이시스 포인트|bp|bps", Word(ratio="basis-point"))
    add("퍼밀", Word(ratio="permille"))
    add("에서|부터|내지", Word(to=True))
    add("와|과|및", Word(conjunction=True))
    add("사이|사이에|사이의|사이에서", Word(between_after=True))
    add("다스", Word(collective=12))
    add("번째|째|등|위|번째의", Word(ordinal_after=True))
    add("또는|혹은", Word(either=True))
    add("마이너스|마이나스|영하|음의|음수", Word(sign=True))
    for rank, figure in enumerate("일이삼", 1):
        add([figure + "등", figure + "등석"], Word(ordinal=rank))
    add("적자|손실|순손실|순유출|결손", Word(negative=True))
    add("여러|몇몇", Word(several=True))

    build.families(_FAMILIES)
    add("미화", Word(money=("USD",), leads=True))
    add("페세타", Word(money=("ESP",)))
    add("콜론", Word(money=("CRC",)))
    for code, forms in _MONEY.items():
        add(forms, Word(money=(code,)))
    build.countries(_COUNTRIES)
    add("센트", Word(money=("USD", "EUR", "AUD", "CAD", "HKD", "SGD", "NZD", "ZAR"), minor="cent"))
    add("펜스|페니", Word(money=("GBP",), minor="penny"))
    build.units(_UNITS)
    add("분", Word(unit="minute", minutes=True))
    add("분간|분여", Word(unit="minute"))
    add(_COUNTERS, Word(suffix=True))

    add("년", Word(date_part="year", unit="year"))
    add("년도", Word(date_part="year"))
    add("월", Word(date_part="month"))
    add("일", Word(date_part="day"))
    for index, name in enumerate("월화수목금토일"):
        add(f"{name}요일", Word(weekday=index))
    add("년대", Word(decade_after=True))
    add("세기", Word(unit="century"))
    add("분기|사분기", Word(period="quarter"))
    add("상반기|전반기", Word(period="half", unnumbered=True, ordinal=1))
    add("하반기|후반기", Word(period="half", unnumbered=True, ordinal=2))
    add("반기", Word(period="half", unnumbered=True))
    add("회계연도|회계년도|사업연도", Word(fiscal=True))
    add("시", Word(clock="o'clock"))
    add("오전|아침|새벽", Word(clock_before="am", clock="am"))
    add("오후|저녁", Word(clock_before="pm", clock="pm"))
    add("밤", Word(clock_before="night", clock="pm"))
    add("대", Word(versus=True))
    add("정오", Word(time=(12, 0)))
    add("자정", Word(time=(0, 0)))
    add("시속|시간당", Word(per_before="hour"))
    add("초속", Word(per_before="second"))
    add("당|매", Word(rate=True))
    add(
        "은|는|이|가|을|를|의|에|로|총|전체|각각|단|모두|무려|또|등|연|매년|매달|연간|월|일본",
        Word(filler=True),
    )
    build.bounds(_BOUNDS)
    build.bounds(_TRAILING, trailing=True)
    build.bounds({"less than": "아래|밑|아래의|밑의|아래로|밑으로"}, trailing=True)
    for bound, forms in _COMPARED.items():
        for form in forms.split("|"):
            add([f"보다 {form}", f"보다는 {form}"], Word(bound=bound, trailing=True))
    for equal in ("이거나", "거나", "과 같거나", "와 같거나", "또는", "혹은", "이나"):
        for bound, sizes in (
            ("at least", "크다|크고|큰|많다|많고|많은|많이|높다|높고|높은"),
            ("at most", "작다|작고|작은|적다|적고|적은|적게|낮다|낮고|낮은"),
        ):
            compared = [f"{equal} 그보다 {size}" for size in sizes.split("|")]
            add(compared, Word(bound=bound, trailing=True))
    for bound, sizes in (("at least", "크|많|높"), ("at most", "작|적|낮")):
        for size in sizes.split("|"):
            same = ("같다", "같고", "같은", "그와 같다", "그와 같고", "그와 같은")
            compared = [f"보다{topic} {size}거나 {end}" for topic in ("", "는") for end in same]
            add(compared, Word(bound=bound, trailing=True))
    for stem, other, bound, otherwise in (
        ("크", "큰", "more than", "at most"), ("많", "많은", "more than", "at most"),
        ("높", "높은", "more than", "at most"), ("작", "작은", "less than", "at least"),
        ("적", "적은", "less than", "at least"), ("낮", "낮은", "less than", "at least"),
    ):  # fmt: skip
        ends = [stem + end for end in ("다", "고", "지만", "으며", "며", "습니다")] + [other]
        for topic in ("보다", "보다는"):
            add(
                [f"{topic} {more}{end}" for more in ("", "더 ") for end in ends],
                Word(bound=bound, trailing=True),
            )
            denied = [f"{topic} {stem}지 {end}" for end in ("않다", "않은", "않고", "않으며", "않습니다")]
            add(denied, Word(bound=otherwise, trailing=True))  # type: ignore[arg-type]
        kept: Bound = "at least" if bound == "more than" else "at most"
        for equal in ("과 같거나", "와 같거나"):
            add([f"{equal} {end}" for end in ends], Word(bound=kept, trailing=True))
    for particle in ("을", "를"):
        add(
            [f"{particle} 초과{end}" for end in ("하는", "한다", "하고", "하며", "할")],
            Word(bound="more than", trailing=True),
        )
        add(
            [
                f"{particle} {verb}지 {end}"
                for verb in ("넘", "초과하")
                for end in ("않는", "않는다", "않고", "않은")
            ],
            Word(bound="at most", trailing=True),
        )
    for place, value in (("백", 100), ("천", 1000), ("만", 10_000)):
        add([place + "번째", place + " 번째"], Word(ordinal=value))
    add("또는 그 이상|혹은 그 이상|이거나 그 이상|또는 그보다 큰", Word(bound="at least", trailing=True))
    add("또는 그 이하|혹은 그 이하|또는 그보다 작은", Word(bound="at most", trailing=True))
    add("이 넘었다|가 넘었다|을 넘었다|를 넘었다", Word(bound="more than", trailing=True))
    add("번호|객실|항공편|국도|채널", Word(name_cue=True))
    return cldr.table(
        "ko",
        build,
        analyse=_analyse,
        segment=_segmenter(build.words, native),
        spaced=False,
        ten_joins=True,
        myriads=True,
        counted=8,
        numbered_periods=True,
        coordinators=frozenset(("에서", "와", "과", "및")),
        year_words=(
            "올해|작년|지난해|내년|전년|매년|이듬해|그해|당해|연간|연말|연초|시즌|최근 몇 년|재작년|"
            "동기|한 해"
        ),
        torn=r"(?<=[은는을를에의서고로] )(?:번째|개월|명의|년 전|주 동안|시간 동안)",
        hints=_HINTS,
        minutes_before=frozenset(("전",)),
        names=_NAMES,
        month_lookalikes=frozenset(),
        scale_names=(
            (Decimal(10) ** 12, "조", "조"),
            (Decimal(10) ** 8, "억", "억"),
            (Decimal(10) ** 4, "만", "만"),
        ),
    )


def _analyse(word: str) -> Word | None:
    """The verbs and nouns of a change, by their stems."""
    if _DOWN.match(word):
        return Word(direction="down")
    if _UP.match(word):
        return Word(direction="up")
    return None


def _hangs(word: Word) -> bool:
    """Whether a word may hang on a number without a space."""
    parts: tuple[object, ...] = (
        word.unit, word.money, word.suffix, word.date_part, word.clock, word.ratio, word.scale, word.power,
        word.multiplier, word.period, word.fiscal, word.decade_after, word.over, word.tenths, word.trailing,
        word.point, word.country,
    )  # fmt: skip
    return any(parts)


def _measured(word: Word) -> bool:
    """Whether a word names a measure other than a time: metres, not days."""
    return word.unit is not None and not (word.date_part or word.clock or word.minutes or word.suffix)


def _segmenter(words: Mapping[str, Word], native: Mapping[str, int]) -> Callable[[str, bool], Sequence[str]]:
    """Splits what hangs on a number, particles off known words, and numerals from what they count."""
    hanging: dict[str, list[str]] = {}
    for form, word in words.items():
        if _hangs(word) and not form.isascii():
            hanging.setdefault(form[0], []).append(form)
    for forms in hanging.values():
        forms.sort(key=len, reverse=True)

    def behind(piece: str) -> list[str]:
        whole = words.get(piece)
        if whole is not None and whole.to:
            return [piece]  # 20부터
        parts: list[str] = []
        at = 0
        while at < len(piece):
            found = next((form for form in hanging.get(piece[at], ()) if piece.startswith(form, at)), None)
            if found is None:
                break
            parts.append(found)
            at += len(found)
        if at < len(piece):
            parts.append(piece[at:])
        return parts

    def counts(rest: str) -> list[str] | None:
        """The parts of what follows a numeral, None where it is no unit and no particle."""
        if not rest or rest in _PARTICLES:
            return [rest] if rest else []
        parts = behind(rest)
        known = words.get(parts[0])
        if known is None or not _hangs(known):
            return None
        last = parts[-1]
        return parts if last in _PARTICLES or last in words else None

    def numeral(piece: str) -> list[str] | None:
        below = piece.find("분의")
        if below > 0 and _NUMERAL_RUN.fullmatch(piece, 0, below):
            above = piece[below + 2 :]
            if not above or _NUMERAL_RUN.fullmatch(above):
                return [*piece[:below], "분의", *above]
            run = _NUMERAL_RUN.match(above)
            if run is not None and len(above) > len(run[0]):
                return [*piece[:below], "분의", *run[0], above[len(run[0]) :]]  # 팔분의일조각
        unit = words.get(behind(piece[1:])[0]) if len(piece) > 2 and piece[0] in _FIGURES else None
        counter = behind(piece[1:])[0] if unit is not None and unit.suffix else ""
        if len(counter) > 1 and counter != "가지" and piece[0] in _FIGURES[3:] and counts(piece[1:]):
            return [piece[0], *behind(piece[1:])]  # 삼조각
        if unit is not None and (unit.money or unit.ratio or _measured(unit)):
            first, *others = behind(piece[1:])
            last = others[-1] if others else ""
            more = numeral(last) if last and last not in words else None
            if len(first) > 1 or (unit.money and more):
                return [piece[0], first, *others[:-1], *(more or others[-1:])]  # 구파운드, 이달러이십삼센트
        paid = words.get(behind(piece[1:])[0]) if len(piece) > 1 and piece[0] in "십백천만" else None
        if paid is not None and paid.money and not piece.startswith("동", 1) and counts(piece[1:]):
            return [piece[0], *behind(piece[1:])]  # 만원, 십달러
        if piece[:2] in _MONTHS and counts(piece[1:]):
            return [_MONTHS[piece[:2]], *behind(piece[1:])]
        if len(piece) > 1 and piece[0] in _FIGURES and piece[1] == "월" and counts(piece[1:]):
            return [piece[0], *behind(piece[1:])]  # 오월
        counted = behind(piece[1:])
        by_place = len(piece) > 2 and piece[0] in "십백천" and len(counted) > 1 and counted[0] in _BY_PLACE
        if by_place and counts(piece[1:]):
            return [piece[0], *counted]  # 십등에서
        placed = _NUMERAL_RUN.match(piece, 1) if piece[0] == "제" else None
        if placed is not None and "십" in placed[0]:
            rest = counts(piece[placed.end() :])
            if rest is not None:
                return ["제", *placed[0], *rest]  # 제십오
        pointed = _DECIMAL.match(piece)
        if pointed is not None:
            rest = counts(piece[pointed.end() :])
            told = len(pointed[2]) > 1 or (rest and rest[0] not in _PARTICLES) or pointed[2] not in "이일"
            if rest is not None and told and (len(pointed[1]) > 1 or pointed[2] != "이"):
                return [*pointed[1], "점", *pointed[2], *rest]  # 이십구점구
        match = _NUMERAL_RUN.match(piece)
        units = piece[match.end() :] if match is not None and match[0][-1] in "백천" else ""
        if match is not None and units in native and units not in _BEFORE_NOUNS:
            return [*match[0], units]  # 백하나
        if match is not None and len(match[0]) > 1 and _PLACES.search(match[0]):
            for end in range(match.end(), 1, -1):
                if end < match.end() and end < match.end() - 1:
                    break
                if piece[end - 1] == "이" and (end == len(piece) or "이" + piece[end:] in _PARTICLES):
                    continue  # 백만이, 천오백이다: a particle, not two
                rest = counts(piece[end:])
                if rest is not None and _PLACES.search(piece, 0, end):
                    return [*piece[:end], *rest]
        for end in range(min(len(piece) - 1, 4), 0, -1):
            if piece[:end] in native:
                rest = counts(piece[end:])
                if rest and rest[0] in words and rest[0] not in _PARTICLES:
                    return [piece[:end], *rest]
        return None

    def segment(piece: str, behind_digits: bool) -> list[str]:
        latin = _LATIN.match(piece)
        if latin is not None:
            return [latin[0], *behind(piece[latin.end() :])]
        if behind_digits:
            return behind(piece)
        if piece in words or piece in _TRAPS or len(piece) > _LONGEST:
            return [piece]
        for sign in _SIGNS:
            if piece.startswith(sign):
                rest = piece[len(sign) :]
                return [sign, *(numeral(rest) or [rest])]  # 마이너스일만
        for end in range(len(piece) - 1, 1, -1):
            if piece[:end] in _TRAPS and piece[end:] in _PARTICLES:
                return [piece]
        found = numeral(piece)
        if found is not None:
            return found
        for end in range(min(len(piece) - 1, 12), 0, -1):
            if piece[:end] in words and piece[end:] in _PARTICLES:
                return [piece[:end], piece[end:]]
        return [piece]

    return segment
