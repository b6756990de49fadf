"""Chinese, simplified and traditional in one table: what its quantities have beyond CLDR."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from mtcheck.quantities import cldr
from mtcheck.quantities.language import Word, longest_match
from mtcheck.quantities.units import UNITS

if TYPE_CHECKING:
    from mtcheck.quantities.language import Language
    from mtcheck.quantities.quantity import Bound

_FIGURES = "零一二三四五六七八九"
_NUMERAL_SIGNS = "零〇○一二两兩三四五六七八九十百千万萬亿億兆几幾数數多余餘"
#: Traditional signs for the simplified ones of this table and of CLDR's names.
_TRADITIONAL = str.maketrans(
    "万亿两点时个岁币欧镑财长涨减约余达过于国仅几数亚阿马韩兰卢罗尔纳内厄丹兹洛宾挡汉劳号间钟钱块张"
    "条场种层双战届辆发样项户轮栋届单顿斤称颗级线县镇团队医学员号页篇艘枚笔桩届创门厂艺义华东区"
    "周礼拜晚凌晨午刚缩升扩续计当至连动创产业务跃飙贬损亏减压缓赢负进总净资额类别频针仪类图书会议"
    "圆盎里英寸尺码吨桶顷亩摄华氏兆瓦纳节见击设归从与间对这还为将关边宽实无处远复变电讯试验证评预"
    "阶际让给红军仑绍钢铁闭关",
    "萬億兩點時個歲幣歐鎊財長漲減約餘達過於國僅幾數亞阿馬韓蘭盧羅爾納內厄丹茲洛賓擋漢勞號間鐘錢塊張"
    "條場種層雙戰屆輛發樣項戶輪棟屆單頓斤稱顆級線縣鎮團隊醫學員號頁篇艘枚筆樁屆創門廠藝義華東區"
    "週禮拜晚凌晨午剛縮升擴續計當至連動創產業務躍飆貶損虧減壓緩贏負進總淨資額類別頻針儀類圖書會議"
    "圓盎里英寸尺碼噸桶頃畝攝華氏兆瓦納節見擊設歸從與間對這還為將關邊寬實無處遠復變電訊試驗證評預"
    "階際讓給紅軍侖紹鋼鐵閉關",
)
_FAMILIES = {
    "dollar": "美元|美金|块美金|块美元", "euro": "欧元", "pound": "英镑", "yen": "日元|日圆|日币",
    "won": "韩元|韩圆|韩币",
    "yuan": "人民币|元人民币", "ruble": "卢布", "rupee": "卢比", "franc": "法郎", "lira": "里拉",
    "peso": "比索", "real": "雷亚尔", "rand": "兰特", "krona": "克朗", "baht": "泰铢", "dong": "越南盾|盾",
    "ringgit": "林吉特|令吉", "zloty": "兹罗提", "forint": "福林", "shekel": "谢克尔", "dirham": "迪拉姆",
    "riyal": "里亚尔", "dinar": "第纳尔", "bitcoin": "比特币|枚比特币|个比特币", "mark": "马克",
    "naira": "奈拉", "hryvnia": "格里夫纳", "tenge": "坚戈", "leu": "列伊", "lev": "列弗",
    "shilling": "先令", "birr": "比尔",
}  # fmt: skip
_MONEY = {
    "AUD": "澳元|澳币|澳大利亚元", "CAD": "加元|加币|加拿大元", "HKD": "港元|港币|港圆",
    "SGD": "新加坡元|新元|新币|坡币", "NZD": "新西兰元|纽元|纽币", "TWD": "新台币|新臺幣|台币|臺幣|元新台币",
    "MOP": "澳门元|澳门币|葡币", "CHF": "瑞士法郎|瑞郎", "GBP": "镑", "SEK": "瑞典克朗", "NOK": "挪威克朗",
    "DKK": "丹麦克朗", "ISK": "冰岛克朗", "CZK": "捷克克朗", "INR": "印度卢比", "PKR": "巴基斯坦卢比",
    "IDR": "印尼盾|印尼卢比",
    "MXN": "墨西哥比索", "ARS": "阿根廷比索", "PHP": "菲律宾比索", "CLP": "智利比索",
    "BRL": "巴西雷亚尔", "ZAR": "南非兰特", "RUB": "俄罗斯卢布", "TRY": "土耳其里拉", "ILS": "新谢克尔",
    "EGP": "埃及镑", "CDF": "刚果法郎", "XOF": "西非法郎", "THB": "铢", "SAR": "沙特里亚尔",
    "ETH": "以太币|以太坊",
}  # fmt: skip
_UNITS = {
    "metre": "米|公尺", "kilometre": "公里|千米", "centimetre": "厘米|公分", "millimetre": "毫米|公厘",
    "nanometre": "纳米|奈米", "inch": "英寸|英吋|吋", "foot": "英尺|英呎|呎", "yard": "码",
    "mile": "英里|英哩|哩",
    "nautical-mile": "海里", "light-year": "光年", "square-metre": "平方米|平米|平方公尺",
    "square-kilometre": "平方公里|平方千米", "square-foot": "平方英尺|平方呎", "square-mile": "平方英里",
    "hectare": "公顷", "acre": "英亩", "litre": "升|公升", "millilitre": "毫升", "cubic-metre": "立方米",
    "cubic-foot": "立方英尺", "gallon": "加仑", "barrel": "桶", "gram": "克|公克", "milligram": "毫克",
    "kilogram": "公斤|千克", "jin": "斤|市斤", "liang": "两|市两", "qian": "钱重",
    "mu": "亩|市亩", "chi": "市尺", "tonne": "吨|公吨", "pound-mass": "磅", "ounce": "盎司",
    "troy-ounce": "金衡盎司", "carat": "克拉", "second": "秒|秒钟",
    "minute": "分钟", "hour": "小时|个小时|个多小时|钟头|个钟头|个钟", "day": "天|日间|昼夜",
    "week": "周|星期|个星期|个礼拜|个周", "month": "个月|个多月", "year": "周年|岁|周岁",
    "quarter-year": "个季度|个季", "decade": "个年代", "century": "个世纪|世纪",
    "kilometre-per-hour": "公里每小时|公里/小时|千米/小时", "mile-per-hour": "英里每小时|英里/小时",
    "knot": "节", "kilowatt": "千瓦", "megawatt": "兆瓦", "gigawatt": "吉瓦", "watt": "瓦|瓦特",
    "kilowatt-hour": "千瓦时|度电", "megawatt-hour": "兆瓦时", "gigabyte": "吉字节", "megabyte": "兆字节",
    "horsepower": "马力|匹马力", "calorie": "卡路里", "kilocalorie": "大卡|千卡", "hertz": "赫兹|赫",
    "megahertz": "兆赫", "gigahertz": "吉赫", "volt": "伏|伏特", "celsius": "摄氏度|℃",
    "fahrenheit": "华氏度", "degree": "度", "point": "个点",
}  # fmt: skip
#: Units that texts leave in English.
_ENGLISH_UNITS = {
    "foot": "foot|feet|ft", "inch": "inch|inches", "mile": "mile|miles", "yard": "yard|yards",
    "pound-mass": "lb|lbs", "ounce": "oz", "litre": "l|liter|liters|litre|litres", "gallon": "gallon|gallons",
}  # fmt: skip
_COUNTERS = (
    "个|名|位|人|家|只|件|次|项|种|条|张|座|所|部|台|辆|架|艘|枚|颗|支|场|届|起|例|层|户|套|间|幢|栋|株|棵|"
    "匹|头|口|片|块|批|组|队|班|杯|瓶|盒|箱|份|篇|本|册|页|字|句|幅|款|类|处|段|轮|笔|票|席|门|道|样|"
    "代|倍速|国|省|市|县|镇|村|州|区|站|局|球|胜|负|平|分|人次|双|对|副|回|遍|趟|声|名为|大|成员|"
    "岁以上|者|胎|宗|桩|则|首|集|期|强|核|缸|轴|边|角|面|星级|线|环|军|院|党|方|路|岛|洲|比|股|手|盘|"
    "日游|小步|步|项目|工作日|个人|个国家"
)
_BOUNDS: dict[Bound, str] = {
    "at most": "小于等于|小于或等于|小于或者等于|不大于|至多|最多|不超过|不能超过|不会超过|不得超过|"
    "不可超过|不应超过|未超过|没有超过|不得高于|不能高于|不多于|不高于|高达|多达|上限为|最高|长达|重达|可达",
    "at least": "大于等于|大于或等于|大于或者等于|不小于|至少|最少|不少于|不得少于|不能少于|不会少于|"
    "不得低于|不能低于|不应低于|不低于|起码|最低|下限为",
    "more than": "大于|超过|超|逾|超出|多于|高于|突破|超越|不止|远超|早于",
    "less than": "不到|不足|少于|低于|小于|近|将近|接近|几乎|未满|不满|差不多|几近",
    "about": "约|大约|约为|大概|估计|近乎|约计|平均|共约|将约",
}
_TRAILING: dict[Bound, str] = {
    "at least": "以上|或以上|及以上|或更多|或者以上|或者更多|或更高|起",
    "more than": "多|余|有余|开外",
    "at most": "以下|或以下|及以下|以内|之内|或更少|或者以下|之下|或更低",
    "about": "左右|上下|前后|许",
}
_UP = (
    "上涨|上升|增长|增加|攀升|飙升|大涨|猛涨|涨|劲升|激增|提高|提升|走高|上扬|上调|扬升|涨幅|增幅|升幅|升|"
    "上浮|回升|反弹|跳涨|暴涨|升值|增至|升至|涨至|扩大|增|加息|高出|攀高|大增|猛增|跃升"
)
_DOWN = (
    "下跌|下降|下滑|减少|降低|跌|大跌|暴跌|骤降|缩减|减|削减|走低|下挫|下调|跌幅|降幅|减幅|降|降至|跌至|"
    "回落|滑落|贬值|萎缩|缩水|下探|重挫|收窄|降息|减至|裁减|裁员|锐减|骤减|低开"
)
#: Words with a sign of a numeral that count nothing; a bracket tells what must not follow.
_TRAPS = (
    "一些|一样|一般|一起|一直|一定|一旦|一切|一方面|一部分|一方|一致|一再|一向|一带一路|一带|一体|一线|一流|"
    "一时|一度|一面|一边|一下|一点(?![钟鐘半多左上下以前之零二三四五六七八九])|一共|一律|一味|一路|一同|一道|一连|一早|"
    "一身|一生|一代|一经|"
    "一次性|一举|一番|一如既往|一系列|一心|一手|一对一|一口气|一把|一句|一会|一应|一概|一贯|一齐|一审|"
    "一二|一来|"
    "一则|一词|"
    "二手|二战|二维|二氧化|二次元|二者|二来|二审|二人|二元|"
    "三星(?!期)|三角|三国|三明治|三藩市|三菱|三井|三亚|三峡|三文鱼|三洋|三军|三权|三胞胎|三一重|三联|三维|三产|"
    "三农|三农|三思|三番|三者|三桥|三缺|三甲|三中全会|三氧|"
    "四川|四处|四周(?![年岁歲])|四面|四方|四肢|四海|四环|四强|四中全会|四分五裂|四大天王|四季(?!度)|四分卫|"
    "五大洲|七大洲|四大洋|五湖四海|五金|五角|五一|五四|五环|五粮液|五菱|五花|五官|五中全会|五常|五矿|"
    "六合|六四|六一|六中全会|七夕|七匹狼|七国集团|七十七国集团|八卦|八国集团|八达岭|八一|八旗|"
    "九龙|九江|九寨沟|九州|九华|九鼎|九一八|九一一|"
    "十分(?![钟鐘之钱錢])|十足|十字|十堰|十三陵|十一黄金周|十胜节|"
    "百姓|百度|百货|百科|百合|百事|百胜|百威|百老汇|百慕大|百分比|百年老|百般|百叶|百思买|百家|"
    "百万富翁|百户|百灵|百丽|百济|百余名|千万[别別不要]|千里|千禧|千金|千方百计|"
    "千[难家山言变丝辛秋军差真]万|千叶|千古|"
    "千载|千百|千瓦|千岛|千篇|千兆|"
    "万一|万科|万豪|万达|万事|万圣|万能|万众|万物|万象|万岁|万里长城|万国|万维网|万分(?!之)|万隆|万金|"
    "亿万富翁|亿万|亿客|兆头|"
    "两岸|两会|两国|两党|两侧|两旁|两边|两极|两性|两手|两地|两者|两难|两栖|"
    "数字|数据|数量|数码|数学|数目|数额|数值|几乎|几何|几内亚|几率|几时|几经|"
    "半导体|半岛|半决赛|半夜|半径|半球|半场|半身|半路|半空|半途|半点|半壁|半官方|半成品|半挂|半自动|半机械|"
    "半公开|半永久|零售|零部件|零件|零散|零食|零钱|零碎|零星|超级|超市|超人|近期|近来|近日|近年|附近|最近|"
    "约翰|约旦|约会|约束|条约|签约|合约|节约|纽约|大约翰|"
    "统一|唯一"
)
_HINTS = {
    0: "零|无|没|未|不|〇",
    1: "一|首|单|每|唯|独|头",
    2: "二|两|双|对|俩|倍|另一|各",
    3: "三|参",
    4: "四|季度",
    5: "五",
    6: "六|半年",
    7: "七|一周|星期",
    8: "八",
    9: "九",
    10: "十",
    11: "十一",
    12: "十二|一打|半打|正午|中午|午夜|零时|零点|一年|全年",
    13: "十三",
    14: "十四|两周|两个星期",
    15: r"十五|一刻",
    16: "十六",
    18: r"十八|成年",
    20: "二十",
    24: "一天|每天|昼夜|全天|终日",
    30: r"三十|半小时|半个小时|半个月",
    40: r"四十|不惑",
    50: "五十|半",
    60: r"六十|小时|花甲",
    70: r"七十|古稀",
    80: r"八十",
    90: r"九十",
    100: "百|完全|世纪|全部|绝对|彻底",
    365: r"全年|一年",
}
#: What names with digits are called.
_NAMES = {
    "covid-19": "新冠|疫情|疫|冠状病毒", "covid19": "新冠|疫情", "sars-cov-2": "新冠|冠状病毒",
    "2019-ncov": "新冠|冠状病毒", "f1": "一级方程式|方程式", "3d": "三维|立体", "2d": "二维|平面",
    "co2": "二氧化碳|碳", "h1n1": "流感", "mp3": "音乐|播放器", "9/11": "九一一|911",
    "a4": "四", "b2b": "企业", "o2": "氧", "pm2.5": "颗粒物",
}  # fmt: skip

#: Han characters, and what counts or measures behind a figure.
_HAN = "\u4e00-\u9fff"
_COUNTED = (
    "公里|英里|英尺|英寸|平方|立方|米|厘米|公尺|公分|吨|噸|公斤|磅|公顷|公頃|英亩|英畝|世纪|世紀|"
    "型|只|隻|个|個|名|位|人|次|倍|岁|歲|年|月|日|天|周|週|小时|小時|分钟|分鐘|秒|万|萬|亿|億|元|美元|欧元|歐元|"
    "度|届|屆|级|級|号|號|家|种|種|项|項|台|架|辆|輛|张|張|条|條|件|例|起|层|層|座|所|场|場|所"
)
#: Counters, parts of dates and gaps that a figure has left behind.
_TORN = "|".join(
    (
        r"第(?:个|個|次|位|名|届|屆|季|代|轮|輪|天|年|周|场|場|集|版|章|条|條|大|号|號)",
        (
            r"(?<![0-9０-９零〇一二三四五六七八九十几幾上本新同个個半跨中])世[纪紀] ?"
            r"(?=[0-9０-９一二三四五六七八九]{1,2}十? ?年代)"
        ),
        r"(?:^|[，。、；])(?:个月|個月|年前|年后|年後|岁时|歲時|世纪|世紀)",
        # Where figures are set apart by spaces, a gap is left.
        rf"(?<=[{_HAN}]) (?:{_COUNTED})|(?<=[{_HAN}]) (?=[，。；）])",
        r"(?:^|[，。、；：“「（(]\s?)年(?=[是来來以之后後秋春夏冬底，、的起])|[达達自从從到至在]\s?年(?=以[来來]|之[前后後]|以[后後]|起)",
        r"(?<![0-9０-９零〇一二两三四五六七八九十几幾数數本当當上下每个個该該同隔前后後周週整半满滿逐岁歲明正腊臘蜜])月(?=\s?[0-9０-９])",
        r"(?<=[0-9０-９])日时(?=至|[，,到])|(?<=[0-9０-９])年号(?=[洪台颱])",
        (
            r"(?<![0-9０-９零〇一二两三四五六七八九十百千万亿几幾数數多])(?:约|約|长达|長達|高达|高達|至少|或者|足足有|约有|約有)"
            r"(?:高|长|長)?(?:公里|英里|英尺|米(?!饭|飯)|吨|噸|公斤|年|天|周|週|个月|個月|小时|小時|分钟|分鐘|岁|歲|名|"
            r"倍|次|万|萬|亿|億)"
        ),
        r"其中(?:个|個|名|家|件|例|起)(?!别|別|人|体|體|中|校|教|誉|譽|单|單|牌|义|義|门|門|属|屬|庭|长|長|如|子)",
        (
            r"(?<![0-9０-９零〇一二三四五六七八九十廿今昨当當本近次翌同每周期假节節生即末平往来來他连連元数几整何改明终終不落白])"
            r"日(?=[0-9]|[上下]午|凌晨)|(?<![0-9０-９今去明前本每当當])年年[底初末]|[从從至到，]年(?=[一二三四]季度)|"
            r"(?:^|[，。；])月份"
        ),
        r"为期(?:天|周|个月|年|[，。])|為期(?:天|週|個月|年|[，。])|(?:长达|長達|高达|高達)(?=[，。；])",
        r"每小时 ?(?:公里|英里|千米)|每小時 ?(?:公里|英里)",
        rf"(?<=[A-Z]{{3}})-(?=[{_HAN}])",
    )
)


def language() -> Language:
    """The table of Chinese."""
    build = cldr.builder("zh")
    for words in (build.words, build.cased):
        for form, word in list(words.items()):
            if word.month is not None:
                del words[form]
            else:
                words.setdefault(form.translate(_TRADITIONAL), word)

    def add(forms: str, word: Word) -> None:
        both = dict.fromkeys((*forms.split("|"), *forms.translate(_TRADITIONAL).split("|")))
        build.add(both, word)

    for value, figure in enumerate(_FIGURES):
        add(figure, Word(cardinal=value))
    add("〇|○", Word(cardinal=0))
    for value, figure in enumerate("壹贰叁肆伍陆柒捌玖", 1):
        add(figure, Word(cardinal=value, inner=True))
    for figure, value in (
        ("貳", 2),
        ("叄", 3),
        ("參", 3),
        ("陸", 6),
        ("倆", 2),
        ("俩", 2),
        ("廿", 20),
        ("卅", 30),
    ):
        build.words[figure] = Word(cardinal=value, inner=value < 10)
    for figure, value in (("拾", 10), ("佰", 100), ("仟", 1000)):
        add(figure, Word(cardinal=value, power=value))
    add("打", Word(collective=12))
    add("两", Word(cardinal=2))
    build.glued["K"] = build.glued["k"] = Word(scale=Decimal(1000))
    build.glued["M"] = Word(scale=Decimal(10) ** 6)
    for below, name in ((2, "二"), (3, "三"), (4, "四")):
        for above, numerator in enumerate("一二三"[: below - 1], 1):
            for sign in "分份":  # as Cantonese has them
                add(name + sign + numerator, Word(fraction=Decimal(above) / Decimal(below)))
    for figure, value in (("十", 10), ("百", 100), ("千", 1000)):
        add(figure, Word(cardinal=value, power=value))
    for figure, power in (("万", 4), ("亿", 8), ("兆", 12)):
        add(figure, Word(scale=Decimal(10) ** power))
        build.glued.pop(figure, None)
    add("上万|成千上万", Word(vague_scale=True, scale=Decimal(10_000)))
    build.glued.pop("万亿", None)
    build.words.pop("万亿", None)
    add("数|好几", Word(vague_before=True))
    add("几", Word(vague_before=True, trailing=True, bound="more than"))
    add("点", Word(point=True, clock="o'clock", unit="point"))
    add("点钟|时", Word(clock="o'clock"))
    add("时速|每小时", Word(per_before="hour"))
    add("秒速|每秒|每秒钟", Word(per_before="second"))
    add("半", Word(half=True, half_after=True))
    add("个半", Word(half_after=True, suffix=True))
    add("一半|半数", Word(fraction=Decimal("0.5")))
    add("分之", Word(over=True))
    add("百分百", Word(cardinal=100, ratio="percent", suffix=True))
    add("百分之", Word(ratio_before="percent"))
    add("千分之", Word(ratio_before="permille"))
    add("第", Word(ordinal_before=True))
    add("倍", Word(multiplier=True))
    add("翻一番|翻了一番|翻番|翻倍|翻了一倍|翻一倍|加倍|倍增|成倍|双倍|加倍", Word(multiple=Decimal(2)))
    add(
        "增长一倍|增加一倍|扩大一倍|提高一倍|提升一倍|上升一倍|上涨一倍|涨一倍|高出一倍|了一倍|近一倍",
        Word(multiple=Decimal(2)),
    )
    add("翻两番|翻了两番|翻二番", Word(multiple=Decimal(4)))
    add("翻三番|翻了三番", Word(multiple=Decimal(8)))
    add("减半|腰斩", Word(multiple=Decimal("0.5")))
    add("成", Word(tenths=True))
    add("折", Word(tenths=True, remains=True))
    add("个百分点|百分点", Word(ratio="percentage-point"))
    add("个基点|基点|个基本点|基本点", Word(ratio="basis-point"))
    add("至|到", Word(to=True))
    add("和|与|及|跟|以及|又", Word(conjunction=True))
    add("之间|间|中间", Word(between_after=True))
    add("或|或者", Word(either=True))
    add("达到|得到|看到|遇到|直到|来到|感到|找到|收到|提到|受到|想到|直至|甚至|以至|乃至|和平|和解", Word())
    # Words that begin with what is a unit behind a number.
    add(
        "打成|打造|打击|打算|打开|打破|打败|打赢|打入|单打|双打|殴打|攻打|拨打|成就|成功|成立|成为|成本|成果|成长|成员|成绩|成交|成熟|成人|成分|成效|成都",
        Word(),
    )
    add(
        "分析|分别|分享|分布|分行|分类|分子|分公司|分拆|分支|分裂|分歧|元首|元旦|元素|元老|点评|点击|点燃",
        Word(),
    )
    add("日均|月均|年均|日常|日程|日益|日渐|日本|月球|月薪", Word())
    add("兆焦|兆焦耳|兆帕|兆比特|兆欧", Word())
    add("零下|负", Word(sign=True))
    add("亏损|赤字|逆差|净流出|亏", Word(negative=True))
    add("若干|多个|许多", Word(several=True))

    build_families = {
        family: forms + "|" + forms.translate(_TRADITIONAL) for family, forms in _FAMILIES.items()
    }
    build.families(build_families)
    for code, forms in _MONEY.items():
        add(forms, Word(money=(code,)))
    for code, forms in (("CNY", "人民币"), ("HKD", "港币"), ("TWD", "新台币|台币")):
        add(forms, Word(money=(code,), leads=True))
    add("元|块钱|圆", Word(money=("CNY",)))
    add("美分|分钱|仙", Word(money=("USD", "EUR", "AUD", "CAD", "HKD", "SGD", "NZD", "ZAR"), minor="cent"))
    add("便士", Word(money=("GBP",), minor="penny"))
    add("角", Word(suffix=True))
    for unit, forms in _UNITS.items():
        add(forms, Word(unit=unit))
        if UNITS.get(unit) is not None and UNITS[unit].dimension in ("length", "volume", "mass"):
            add("|".join("个" + form for form in forms.split("|")), Word(unit=unit))  # 六个加仑
    add("摄氏 °", Word(unit="celsius"))
    add("华氏 °", Word(unit="fahrenheit"))
    build.units(_ENGLISH_UNITS)
    add(_COUNTERS, Word(suffix=True))
    add("分", Word(minutes=True, suffix=True))
    add("刻", Word(suffix=True))
    for minutes, quarters in ((15, "一"), (30, "两"), (45, "三")):
        for end in ("刻钟", "刻鐘"):
            add(quarters + end, Word(cardinal=minutes, suffix=True, unit="minute"))
    for form, unit in (
        ("CM", "centimetre"), ("KM", "kilometre"), ("MM", "millimetre"), ("KG", "kilogram"),
        ("ML", "millilitre"), ("cc", "cubic-centimetre"), ("CC", "cubic-centimetre"),
    ):  # fmt: skip
        build.glued[form] = Word(unit=unit)

    add("年|年间", Word(date_part="year", unit="year"))
    add("月|月份", Word(date_part="month"))
    add("日|号", Word(date_part="day"))
    for index, name in enumerate("一二三四五六"):
        add(f"周{name}|星期{name}|礼拜{name}", Word(weekday=index))
    add("周日|周天|星期日|星期天|礼拜日|礼拜天", Word(weekday=6))
    add("民国", Word(era=1911))
    add("元年", Word())
    add("年代", Word(decade_after=True))
    add("季度|财季|财年季度", Word(period="quarter"))
    add("首季|首季度", Word(period="quarter", unnumbered=True, ordinal=1))
    add("末季|末季度", Word(period="quarter", unnumbered=True, ordinal=4))
    add("上半年|上半财年", Word(period="half", unnumbered=True, ordinal=1))
    add("下半年|下半财年|后半年", Word(period="half", unnumbered=True, ordinal=2))
    add("半年度|半年报", Word(period="half", unnumbered=True))
    add("财年|财政年度|会计年度|年度|财务年度", Word(fiscal=True))
    add("上午|早上|凌晨|清晨|早晨|清早|早|今早|当日上午", Word(clock_before="am", clock="am"))
    add(
        "下午|傍晚|午后|中午|正午",
        Word(clock_before="pm", clock="pm"),
    )
    add("晚上|晚间|夜间|深夜|晚|当晚|昨晚|今晚|夜里|入夜|夜|半夜", Word(clock_before="night", clock="pm"))
    add("比|对", Word(versus=True))
    add("午夜", Word(time=(0, 0)))
    add(
        "的|了|为|在|共|有|约|达|是|共有|总计|共计|合计|合共|大约|整整|足足|仅|只|仅有|又|再|额外|另外|每",
        Word(filler=True),
    )
    add("每", Word(rate=True))
    for bound, forms in _BOUNDS.items():
        add(forms, Word(bound=bound))
    for bound, forms in _TRAILING.items():
        add(forms, Word(bound=bound, trailing=True))
    add(_UP, Word(direction="up"))
    add(_DOWN, Word(direction="down"))
    add("编号|第号|航班|房间|公路|高速|国道|频道|章|条款", Word(name_cue=True))

    traps = _TRAPS + "|" + _TRAPS.translate(_TRADITIONAL)
    hints = {value: forms + "|" + forms.translate(_TRADITIONAL) for value, forms in _HINTS.items()}
    return cldr.table(
        "zh",
        build,
        segment=longest_match((*build.words, *build.cased), traps=traps, figures=_NUMERAL_SIGNS),
        spaced=False,
        ten_joins=True,
        myriads=True,
        positional=True,
        counted=1,
        numbered_periods=True,
        coordinators=frozenset("至到和与與及或、"),
        one_in=frozenset(),
        elliptic=True,
        small_change={
            sign: share
            for share, signs in (
                (Decimal("0.1"), ("角", "毛", "毫", "毛钱", "毛錢")),
                (Decimal("0.01"), ("分", "仙")),
            )
            for sign in signs
        },
        coins={"块": "CNY", "塊": "CNY", "蚊": "HKD"},
        names=_NAMES,
        certain_years=("[去今明前当當同本次翌上后後那这這来來]年|同期|隔年|[这這那当當]一年"),
        year_words=(
            "[去今明前当當同本每近往次翌上后後那这這来來全半整]年|年[内內]|同期|赛季|賽季|年[龄齡]|一年|隔年"
        ),
        torn=_TORN,
        hints=hints,
        small_words="new",
        day_and_night=r"全天候|昼夜|日夜",
        every_day=r"每天|每日|天天|全年无休",
        month_lookalikes=frozenset(),
        scale_names=(
            (Decimal(10) ** 12, "万亿", "万亿"),
            (Decimal(10) ** 8, "亿", "亿"),
            (Decimal(10) ** 4, "万", "万"),
        ),
    )
