"""Japanese: what its quantities have beyond CLDR."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from mtcheck.quantities import cldr
from mtcheck.quantities.language import Word, longest_match

if TYPE_CHECKING:
    from mtcheck.quantities.language import Language
    from mtcheck.quantities.quantity import Bound

_FIGURES = "〇一二三四五六七八九"
_NUMERAL_SIGNS = "零〇一二三四五六七八九十百千万億兆数何"
_THINGS = "一つ|二つ|三つ|四つ|五つ|六つ|七つ|八つ|九つ"
_FAMILIES = {
    "dollar": "ドル", "euro": "ユーロ", "pound": "ポンド", "yen": "円", "yuan": "人民元|元",
    "won": "ウォン",
    "ruble": "ルーブル", "rupee": "ルピー", "franc": "フラン", "lira": "リラ", "peso": "ペソ",
    "real": "レアル", "rand": "ランド", "krona": "クローナ|クローネ", "baht": "バーツ", "dong": "ドン",
    "rupiah": "ルピア", "ringgit": "リンギット|リンギ", "zloty": "ズロチ|ズウォティ",
    "forint": "フォリント",
    "shekel": "シェケル", "dirham": "ディルハム", "riyal": "リヤル|リアル", "dinar": "ディナール",
    "bitcoin": "ビットコイン", "mark": "マルク", "naira": "ナイラ", "hryvnia": "フリブナ|フリヴニャ",
    "koruna": "コルナ", "shilling": "シリング", "birr": "ブル", "tenge": "テンゲ",
}  # fmt: skip
_MONEY = {
    "USD": "米ドル|アメリカドル|USドル|米国ドル", "AUD": "豪ドル|オーストラリアドル|オーストラリア・ドル",
    "CAD": "カナダドル|カナダ・ドル|加ドル", "HKD": "香港ドル|香港・ドル",
    "SGD": "シンガポールドル|シンガポール・ドル",
    "NZD": "ニュージーランドドル|ニュージーランド・ドル|NZドル",
    "TWD": "台湾ドル|ニュー台湾ドル|台湾元|新台湾ドル",
    "CHF": "スイスフラン|スイス・フラン", "GBP": "英ポンド|英国ポンド|スターリング",
    "EGP": "エジプトポンド|エジプト・ポンド",
    "SEK": "スウェーデンクローナ|スウェーデン・クローナ", "NOK": "ノルウェークローネ|ノルウェー・クローネ",
    "DKK": "デンマーククローネ|デンマーク・クローネ", "CZK": "チェココルナ|チェコ・コルナ",
    "CNY": "中国人民元|中国元",
    "KRW": "韓国ウォン", "JPY": "日本円", "INR": "インドルピー|インド・ルピー", "IDR": "インドネシアルピア",
    "MXN": "メキシコペソ|メキシコ・ペソ", "ARS": "アルゼンチンペソ|アルゼンチン・ペソ",
    "PHP": "フィリピンペソ|フィリピン・ペソ",
    "CLP": "チリペソ|チリ・ペソ", "BRL": "ブラジルレアル|ブラジル・レアル",
    "ZAR": "南アフリカランド|南ア・ランド|南アランド",
    "RUB": "ロシアルーブル|ロシア・ルーブル", "TRY": "トルコリラ|トルコ・リラ",
    "THB": "タイバーツ|タイ・バーツ",
    "CDF": "コンゴフラン|コンゴ・フラン", "XOF": "CFAフラン", "ETH": "イーサリアム|イーサ",
}  # fmt: skip
_UNITS = {
    "metre": "メートル|ｍ", "kilometre": "キロメートル", "kilo": "キロ",
    "centimetre": "センチメートル|センチ",
    "millimetre": "ミリメートル|ミリ", "nanometre": "ナノメートル|ナノ", "inch": "インチ",
    "foot": "フィート|フット", "yard": "ヤード", "mile": "マイル", "nautical-mile": "海里",
    "light-year": "光年",
    "square-metre": "平方メートル", "square-kilometre": "平方キロメートル|平方キロ",
    "square-foot": "平方フィート",
    "square-mile": "平方マイル", "hectare": "ヘクタール", "acre": "エーカー", "litre": "リットル",
    "millilitre": "ミリリットル", "cubic-metre": "立方メートル", "gallon": "ガロン", "barrel": "バレル",
    "gram": "グラム", "milligram": "ミリグラム", "kilogram": "キログラム",
    "tonne": "トン|メートルトン|メトリックトン",
    "pound-mass": "重量ポンド", "ounce": "オンス", "troy-ounce": "トロイオンス", "carat": "カラット",
    "second": "秒|秒間", "minute": "分間", "hour": "時間", "day": "日間|泊", "week": "週間|週",
    "month": "か月|ヶ月|カ月|ヵ月|ケ月|箇月|個月|か月間|ヶ月間|カ月間|ヵ月間",
    "year": "年間|歳|才|周年|カ年|か年|年ぶり",
    "century": "世紀", "decade": "十年紀", "quarter-year": "四半期ぶり|四半期連続",
    "kilometre-per-hour": "キロメートル毎時|キロ毎時", "mile-per-hour": "マイル毎時",
    "watt": "ワット", "kilowatt": "キロワット", "megawatt": "メガワット", "gigawatt": "ギガワット",
    "kilowatt-hour": "キロワット時", "horsepower": "馬力", "hertz": "ヘルツ", "megahertz": "メガヘルツ",
    "gigahertz": "ギガヘルツ", "gigabyte": "ギガバイト|ギガ", "megabyte": "メガバイト",
    "terabyte": "テラバイト",
    "calorie": "カロリー", "kilocalorie": "キロカロリー", "volt": "ボルト", "knot": "ノット",
    "psi": "ポンド毎平方インチ",
    "celsius": "℃|セ氏|摂氏度", "fahrenheit": "華氏度|°F", "degree": "度", "point": "ポイント",
    "millisievert": "ミリシーベルト", "microsievert": "マイクロシーベルト",
}  # fmt: skip
_COUNTERS = (
    "人|名|つ|個|台|件|本|枚|社|店|店舗|校|回|回目|番目|番|番手|位|号|号機|室|階|階建て|階建|棟|戸|世帯|軒|"
    "機|隻|両|車種|種|種類|項目|品目|頭|匹|羽|着|足|冊|部|部門|巻|編|話|曲|点|通|杯|票|議席|席|勝|敗|"
    "か国|カ国|ヶ国|ヵ国|か所|カ所|ヶ所|ヵ所|箇所|地域|都市|州|県|市|区|町|村|団体|チーム|試合|ゴール|"
    "期|期目|期連続|代|代目|世代|大|者|組|組目|度目|株|口|本塁打|安打|打点|得点|失点|章|条|項|行|列|"
    "丁目|番地|"
    "倍速|段階|次|周|周目|往復|種目|部屋|問|文字|字|割合|拠点|路線|便|人目|カ月目|連勝|連敗|人乗り|人家族|"
    "ページ|シーズン|エピソード|セット|ラウンド|グループ|タイプ|レベル|ステップ|フロア|チャンネル|"
    "キログラム級|級|ランク"
)
_BOUNDS: dict[Bound, str] = {
    "at most": "小なりイコール|小なり又はイコール|最大|最大で|最大限|最高|最高で|最長|最長で|多くとも|"
    "多くて|多くても|上限",
    "at least": "大なりイコール|大なり又はイコール|少なくとも|少なくても|最低|最低でも|最低で|"
    "最小|最小で|最少",
    "more than": "超|大なり",
    "less than": "小なり|ほぼ|ほとんど|わずか|僅か",
    "about": "約|およそ|おおよそ|概ね|おおむね|推定|平均|平均で|だいたい|大体|ざっと|計|合計",
}
_TRAILING: dict[Bound, str] = {
    "at least": "以上|もしくはそれ以上|またはそれ以上|あるいはそれ以上|あるいは以上|かそれ以上|"
    "以上の|以降|より少なくない|より小さくない|または等しい",
    "more than": "超|より大なり|大なり|より大きい|より大きく|より大きくて|より多く|"
    "を超える|を超えた|を超え|を超えて|"
    "を上回る|を上回り|を上回った|を上回って|余り|"
    "あまり|余|強|"
    "を突破|以上もの|を越える|を越え|を越えた|より多い|より多く|より高い|台後半",
    "less than": "未満|弱|より小なり|小なり|より小さい|より小さく|より小さくて|より少なく|"
    "を下回る|を下回り|を下回った|"
    "近く|近い|に満たない|より少ない|より低い|足らず|"
    "に迫る",
    "at most": "以下|もしくはそれ以下|またはそれ以下|あるいはそれ以下|かそれ以下|以内|まで",
    "about": "程度|ほど|前後|くらい|ぐらい|余|見当|内外",
}
_UP = (
    "上昇|増加|増|高|上回|上回る|上回った|上回り|伸び|伸びた|伸び率|伸びる|増え|増えた|増える|急増|急騰|"
    "増収|増益|"
    "拡大|上げ|上がった|上がり|上がる|値上がり|値上げ|成長|続伸|反発|高騰|引き上げ|引上げ|引き上げた|"
    "上方修正|"
    "増やす|増やした|利上げ|プラス|アップ|上げ幅|改善|黒字|躍進|高値|増大"
)
_DOWN = (
    "下落|減少|減|安|低下|下回|下回る|下回った|下回り|減り|減った|減る|急減|急落|減収|減益|縮小|下げ|"
    "下がった|"
    "下がり|下がる|値下がり|値下げ|続落|反落|暴落|引き下げ|引下げ|引き下げた|下方修正|減らす|減らした|"
    "利下げ|"
    "マイナス|ダウン|下げ幅|悪化|削減|落ち込み|落ち込んだ|落ち込む|割り込み|値引き|失った|失い"
)
_TRAPS = (
    "一部|一緒|一番|一方|一般|一時(?!間)|一定|一体|一種|一致|一気|一連|一層|一切|一旦|一瞬|一見|一挙|"
    "一同|一律|一因|"
    "一面|一員|一帯|一言|一概|一括|一貫|一線|一斉|一応|一変|一流|一族|一家|一生|一歩|一週|一覧|一院|"
    "一審|一転|"
    "一酸化|一次|一角|一環|一途|一郎|一段|一向|一行|一戸建|一足|一休|"
    "二酸化|二次|二郎|二重|二人三脚|二世|二輪|二枚目|二条|二宮|二本松|二院|二階堂|二者|二国間|"
    "三菱|三井|三重|三越|三田|三浦|三木|三角|三国|三鷹|三島|三原|三宅|三沢|三輪|三陸|三塁|三振|三世|"
    "三次|三郎|"
    "三者|三橋|三笠|三洋|三脚|三大陸|三権|三日月|三代目|三社|"
    "四国|四季|四角|四川|四半期|四万十|四日市|四条|四谷|四球|四つん|四方|四肢|四駆|四面|四郎|"
    "五輪|五感|五十嵐|五島|五反田|五角|五所川原|五代|五条|五味|五郎|五分五分|"
    "六本木|六甲|六角|六条|六ヶ所|七夕|七五三|七条|七尾|七味|七面鳥|八百屋|八幡|八戸|八王子|八重|八木|"
    "八代|八丈|"
    "八千代|八尾|八郎|八条|九州|九段|九条|九谷|九重|"
    "十分|十字|十勝|十和田|十津川|十八番|十二支|十二指腸|十種|"
    "百貨|百科|百合|百済|百姓|百恵|百年戦争|百戦|千葉|千代|千歳|千曲|千秋|千両|千里|千尋|千鳥|千手|"
    "万博|万能|万一|万引|万葉|万全|万国|万歳|万年筆|万里|億劫|億万|兆候|兆し|統一|唯一|均一|同一|単一|随一|"
    "前兆|予兆|吉兆|数字|数値|数学|数量|数々|数独|数え|数多|数理|何故|何度|何か|何も|何が|何を|何で|"
    "何と|何より|"
    "何者|何処|何事|何ら|半導体|半島|半期報|半袖|半額|半減期|半角|半面|半端|半ば|半径|半身|半分|半世紀|"
    "半球|半身|半透明|"
    "日産|日立|日付|日時|日々|日常|日中|日系|日米|日韓|日曜|日程|月面|月曜|月給|月額|月刊|"
    "時代|時期|時点|時刻|時事|時計|時折|時価|分野|分析|分類|分散|分布|分割|分裂|分配|分離|分担|分別|分量|"
    "年齢|年収|年金|年次|年末|年始|年初|年上|年下|年月|円安|円高|円滑|円形|円卓|円満|円相場|割合|割り当|"
    "割り込|割れ|"
    "超過|超音波|超高|超大|超人|超え|余裕|余地|余震|余儀|余剰|高校|高齢|高速|高級|高度|高い|高く|高さ|"
    "安全|安定|安心|安保|"
    "安倍|安い|安価|減税|増税|増強|増産|増資|減産|減速|第三者|第一人者|第一線|第一歩|元年|元々|元気|"
    "元首|元日|元大統領|"
    "元老|元帥|元素|元来|倍率|計画|計算|計測|計上|計器|約束|約款|強化|強調|強い|強力|弱い|弱者|名前|"
    "名称|名古屋|名誉|"
    "人口|人間|人気|人材|人々|人生|人権|人物|人種|人民|人工|人質|本社|本部|本当|本日|本人|本来|本格|"
    "本国|社会|社長|社員|"
    "件数|台湾|台風|台数|台北|台頭|位置|位相|番組|番号|回復|回答|回避|店長|部分|部隊|部下|部族|点検|"
    "点灯|期間|期待|期限|"
    "代表|代替|代わ|代理|代金|大統領|大会|大学|大手|大幅|大量|大臣|大阪|大使|大型|大規模|大半|大切|大変|"
    "大陸|者数"
)
_HINTS = {
    0: "零|無|ゼロ|な[いし]|ず|未|〇",
    1: "一|ひと|初|唯一|単|シングル|ワン|片",
    2: "二|両|ふた|双|ペア|カップル|ダブル|倍|それぞれ|ツー|セカンド|いずれ|どちら",
    3: "三|みっつ|トリプル|トリオ|スリー|サード",
    4: "四|よっつ|四半|クォーター|クアッド",
    5: "五|いつつ|ファイブ",
    6: "六|半年|半ダース|シックス",
    7: "七|一週",
    8: "八|エイト",
    9: "九",
    10: "十|テン",
    11: "十一",
    12: "十二|ダース|正午|一年",
    14: "十四|二週",
    15: r"十五",
    16: "十六",
    18: r"十八|成人",
    20: "二十|はたち|ハタチ",
    24: "一日|終日|毎日",
    30: r"三十|半時間|半月",
    40: r"四十",
    50: "五十|半",
    60: r"六十|一時間|還暦",
    70: r"七十|古希",
    80: r"八十",
    90: r"九十",
    100: "百|完全|世紀|すべて|全て|センチュリー",
}
#: What names with digits are called.
_NAMES = {
    "covid-19": "コロナ|感染症", "covid19": "コロナ|感染症", "sars-cov-2": "コロナ", "2019-ncov": "コロナ",
    "f1": "フォーミュラ|エフワン", "3d": "三次元|立体", "2d": "二次元|平面", "co2": "二酸化炭素|炭素",
    "h1n1": "インフルエンザ", "9/11": "同時多発テロ", "o2": "酸素", "pm2.5": "微小粒子",
}  # fmt: skip


#: What counts before a counter: figures, and the words for an open number.
_COUNTING = "0-9０-９一二三四五六七八九十百千万億兆〇数何幾各毎両半全今先来前次翌同初最当"
_KANJI = "\u4e00-\u9fff"
#: Counters, particles and brackets that a figure has left behind. Counters are nouns, and parts of nouns
#: (今回, 事件), so each is taken only where no noun reads so.
_TORN = "|".join(
    (
        r"(?:^|[、。「『（をがはにのてで\s])(?<!ひの)つ(?:の(?![るりっらの])|目|めの|ずつ|とも|以上|合わせ)",
        r"(?<=[るた])つ(?=[ァ-ヺ])|(?<=[、。])つ(?=[がはをも])|^[、を]|^の(?=[0-9０-９])",
        rf"(?<![{_COUNTING}章話])(?:つ目|回目|番目|度目|個目|年目|週目|(?:本目|台目|日目|人目)(?!を))",
        rf"(?<![{_COUNTING}{_KANJI}])回(?:に?わたって|に?わたり|も(?!う)|以上|ほど|連続|ずつ)",
        rf"(?<![{_COUNTING}{_KANJI}])回(?=[{_KANJI}])(?![転復答収避想線路顧帰覧遊送教診春文廊数忌生])",
        rf"(?<![{_COUNTING}{_KANJI}])(?:度にわた|か月|ヶ月|カ月|ヵ月|匹(?!敵))",
        rf"(?<![{_COUNTING}{_KANJI}])週間(?:以内|前|後|で|の|もの|にわた|も|ほど|程|以上|続)",
        rf"(?<![{_COUNTING}新幼成青少])(?:年前(?!半)|年後(?!半))",
        rf"(?<![{_COUNTING}{_KANJI}])(?:世紀|分間|日間|時間半|時間後|時間以内|人以上|人以下)(?!の?末)",
        r"(?<=[をがは、])(?:件|台|頃|脚)(?=[のをにあがは])|(?<=[たる])台の(?![上高下前中])",
        r"(?<=[\d０-９])対(?=[でのに])|(?<=[\d０-９]の)点差|(?<=[はがを、に])種類以上|(?<=[、は])後で(?=す|した)",
        rf"(?<![{_KANJI}])約(?=\s?(?:[ァ-ヺ]|年|週間|人|時間|分|[かカヶヵ]月))",
        r"少なくとも(?:人(?![間々類])|つ|回|名|件|台|匹)|(?<=後)のうちに|(?<=で)目になる",
        r"わずか(?=(?:世代|週間|年|[かカヶヵ]月|日|時間|分|秒|人|回|度|点|票|名|試合|歳|キロ|メートル|ドル|円))",
        r"から(?:年|週間|日|時間|分|[かカヶヵ]月)(?=[でほも後])",
        r"(?<=[\u3041-\u3096])月(?=[0-9０-９])|^月(?=の?[0-9０-９])",
        rf"(?<![{_COUNTING}{_KANJI}])(?:人の子(?:供|ども)?(?=を持つ|の[母父親])|児の(?=[母父]))",
        rf"(?<![{_COUNTING}{_KANJI}])(?:[かカヶヵ](?:所|国(?![民家際内外籍会境連王旗土防])|条|年)|歳(?=[のでにだ以])|時半|分後|秒[後前間])",
        (
            rf"(?<![{_KANJI}])(?:約|およそ|総勢|わずか|たった|あと|延べ)"
            r"(?:人|名|個|件|台|匹|年|[かカヶヵ]月|日|週間|分|秒|回|度|点|票|歳|倍|割|つ)(?=[のがをはにでもと以前後、。])"
        ),
        r"(?<=[がはをに])(?:キロ|センチ|ミリ|ヘクタール|リットル|パーセント|フィート|インチ|マイル|メートル(?!法))",
        r"(?<=[はがをにで、の])(?:枚|冊|隻)(?=[のをがに])|(?<=[はがで、に])名が(?=死|負傷|重|軽|逮捕|参加|出席|亡|け)",
        r"(?:^|[をがは。、])まで(?=に|の)|^の(?:間|中|後|前|頃|末)",
        rf"(?<!は)[はを][のに](?=[{_KANJI}ァ-ヺ])",
        # What counts and is no word by itself, behind a particle, a sign or a gap.
        (
            r"(?:^|[はがをにでへともや、。「『（\s])(?:個|枚|冊|隻|匹|歳|[かカヶヵケ](?:月|国|所)|日間|秒間|分間|年ぶり|年目|"
            r"フィート|インチ|マイル|キロメートル|センチ|グラム|リットル|時間半|時間後|分後|秒後|階建て|番目|回目|度目|人目)"
            r"(?!別|人|性|体|室|数)"
        ),
        r"(?:^|[はがをにで、。「『（\s])年(?=[、]|まで|以[来後前降]|から[0-9０-９])|(?:^|[、。\s])(?:以内|以降)に?|この以内",
        r"(?:午前|午後|未明|早朝)時(?![点期間代刻])|(?:^|[はがを、。「\s])時(?=まで|半|頃に|ごろ)|[夜朝]時(?=に|まで|半|頃|ごろ)",
        r"(?<=[はがをにで、])(?:人|名|件|台|社|店|回|本|点|票|席)以[上下内]|(?<=[るはを])位(?=[でに、])|紀元前世紀",
        rf"(?<=[\u3041-\u3096、]) (?=[\u3041-\u3096{_KANJI}])|なつの|(?<![{_COUNTING}])分半",
        r"(?<![次落及])第(?![0-9０-９一二三四五六七八九十百千〇零数何幾])",
        rf"(?<=[ァ-ヺー])(?:台|個|枚|匹|隻|冊|つ)(?=[をがはのに、])|(?<=[A-Z]{{3}})-(?=[\u3041-\u30ff{_KANJI}])",
    )
)


def language() -> Language:
    """The table of Japanese."""
    build = cldr.builder("ja")
    for words in (build.words, build.cased):
        for form, word in list(words.items()):
            if word.month is not None or word.unit == "ton":
                del words[form]
    add = build.add
    for value, figure in enumerate(_FIGURES):
        add(figure, Word(cardinal=value))
    add("零|○", Word(cardinal=0))
    for figure, value in (("十", 10), ("百", 100), ("千", 1000)):
        add(figure, Word(cardinal=value, power=value))
    for figure, power in (("万", 4), ("億", 8), ("兆", 12), ("京", 16)):
        build.words[figure] = Word(scale=Decimal(10) ** power)
        build.glued.pop(figure, None)
    build.glued["K"] = build.glued["k"] = Word(scale=Decimal(1000))
    build.glued["M"] = Word(scale=Decimal(10) ** 6)
    for value, thing in enumerate(_THINGS.split("|"), 1):
        add(thing, Word(cardinal=value))
    add("数", Word(vague_before=True, trailing=True, bound="more than"))
    add("何", Word(vague_before=True))
    add("時速|毎時", Word(per_before="hour"))
    add("秒速|毎秒", Word(per_before="second"))
    add("半", Word(half=True, half_after=True))
    add("半分|半数|半ば|半額", Word(fraction=Decimal("0.5")))
    add("半減|半減した|半減し", Word(multiple=Decimal("0.5")))
    add("倍増|倍増した|倍に|倍の|倍となる|倍になった", Word(multiple=Decimal(2), multiplier=True))
    add("倍|倍以上の", Word(multiplier=True))
    add("分の", Word(over=True, unit="minute", minutes=True))
    add("分", Word(unit="minute", minutes=True))
    add("割", Word(tenths=True))
    add("割引|割引き", Word(tenths=True, remains=True, direction="down"))
    add("パーセント|パー|%|％|㌫", Word(ratio="percent"))
    add("% ポイント|パーセントポイント|パーセント・ポイント|ポイント分", Word(ratio="percentage-point"))
    add("ベーシスポイント|ベーシス・ポイント|bp|bps", Word(ratio="basis-point"))
    add("パーミル", Word(ratio="permille"))
    add("第", Word(ordinal_before=True))
    add("から|ないし|乃至|より", Word(to=True))
    add("と|および|及び", Word(conjunction=True))
    add("の間|の間に|の中間", Word(between_after=True))
    add("ダース", Word(collective=12))
    add("点", Word(point=True))
    add(
        "番目|位|人目|回目|つ目|度目|代目|番|カ国目|か国目|本目|枚目|個目|社目|例目|戦目|店舗目|等|着",
        Word(ordinal_after=True),
    )
    add("または|あるいは|又は", Word(either=True))
    add("マイナス|零下|氷点下|−", Word(sign=True))
    add("赤字|損失|純損失|欠損|流出超", Word(negative=True))
    add("多数|いくつか|複数", Word(several=True))

    build.families(_FAMILIES)
    for code, forms in _MONEY.items():
        add(forms, Word(money=(code,)))
    add("セント", Word(money=("USD", "EUR", "AUD", "CAD", "HKD", "SGD", "NZD", "ZAR"), minor="cent"))
    add("ペンス|ペニー", Word(money=("GBP",), minor="penny"))
    add("銭", Word(money=("JPY",), minor="sen"))
    for unit, forms in _UNITS.items():
        add(forms, Word(unit=unit))
    add(_COUNTERS, Word(suffix=True))

    add("年", Word(date_part="year", unit="year"))
    add("月", Word(date_part="month"))
    add("日", Word(date_part="day"))
    for index, name in enumerate("月火水木金土日"):
        add(f"{name}曜日|{name}曜", Word(weekday=index))
    for era, before in (("令和", 2018), ("平成", 1988), ("昭和", 1925), ("大正", 1911), ("明治", 1867)):
        add(era, Word(era=before))
    add("元年|日々|日経|日銀|日韓|日米|日中|日記|日本人|日本|日没", Word())
    add("年代", Word(decade_after=True))
    add("四半期", Word(period="quarter"))
    add("上半期|上期|前半期", Word(period="half", unnumbered=True, ordinal=1))
    add("下半期|下期|後半期", Word(period="half", unnumbered=True, ordinal=2))
    add("半期|中間期|半年間", Word(period="half", unnumbered=True))
    add("年度|会計年度|事業年度", Word(fiscal=True))
    add("時", Word(clock="o'clock"))
    add("午前|朝|早朝|未明", Word(clock_before="am", clock="am"))
    add("午後|夕方|夕", Word(clock_before="pm", clock="pm"))
    add("夜|深夜|夜中", Word(clock_before="night", clock="pm"))
    add("対", Word(versus=True))
    add("正午", Word(time=(12, 0)))
    add("真夜中|午前零時", Word(time=(0, 0)))
    add("の|は|が|を|に|で|も|計|合計|総額|総計|全|わずか|さらに|同|各", Word(filler=True))
    add("毎", Word(rate=True))
    for bound, forms in _BOUNDS.items():
        add(forms, Word(bound=bound))
    for bound, forms in _TRAILING.items():
        build.add([form for form in forms.split("|") if form != "超"], Word(bound=bound, trailing=True))
    build.words["超"] = Word(bound="more than", trailing=True)
    add(_UP, Word(direction="up"))
    add(_DOWN, Word(direction="down"))
    add("番号|ルーム|便名|国道|チャンネル", Word(name_cue=True))
    return cldr.table(
        "ja",
        build,
        segment=longest_match((*build.words, *build.cased), traps=_TRAPS, figures=_NUMERAL_SIGNS),
        spaced=False,
        ten_joins=True,
        myriads=True,
        positional=True,
        counted=1,
        numbered_periods=True,
        coordinators=frozenset(("から", "と", "や", "、")),
        one_in=frozenset(),
        names=_NAMES,
        certain_years=("[昨去今来前同翌当本]年|その年"),
        year_words="[昨去今来前同翌毎当近本長全半]年|年[内末始初間度]|シーズン|一年|１年|1年|その年",
        torn=_TORN,
        hints=_HINTS,
        day_and_night=r"昼夜|終日",
        every_day=r"年中無休|毎日|無休",
        small_words="all",
        minutes_before=frozenset("前"),
        month_lookalikes=frozenset(),
        scale_names=(
            (Decimal(10) ** 12, "兆", "兆"),
            (Decimal(10) ** 8, "億", "億"),
            (Decimal(10) ** 4, "万", "万"),
        ),
    )
