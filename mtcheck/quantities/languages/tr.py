"""Turkish: what its quantities have beyond CLDR.

Turkish hangs everything on its words: case, plural, possession, "worth of". A word that the table lacks is
looked up again without its endings, and numerals may be written together ("ikiyüzelli").
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from mtcheck.quantities import cldr
from mtcheck.quantities.language import PERIOD_SIGNS, Word

if TYPE_CHECKING:
    from collections.abc import Callable

    from mtcheck.quantities.language import Builder, Language
    from mtcheck.quantities.quantity import Bound

_UNITS = "sıfır bir iki üç dört beş altı yedi sekiz dokuz on".split()
_TENS = "yirmi otuz kırk elli altmış yetmiş seksen doksan".split()
_ORDINALS = (
    "birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu".split()
    + "yirminci otuzuncu kırkıncı ellinci altmışıncı yetmişinci sekseninci doksanıncı yüzüncü bininci".split()
)
_ORDINAL_VALUES = (*range(1, 11), *range(20, 101, 10), 1000)
#: Numerals whose inflected forms are other words: onu "him", yüzü "its face", altında "under", yedi "ate".
_UNINFLECTED = frozenset(("on", "yüz", "bin", "bir", "altı", "yedi"))
_FAMILIES = {
    "dollar": "dolar", "euro": "euro|avro", "yuan": "yuan|renminbi", "krona": "kron|kronu",
    "rupee": "rupi", "rupiah": "rupiah|endonezya rupisi", "peso": "peso", "franc": "frank",
    "ruble": "ruble", "zloty": "zloti|zloty", "forint": "forint", "leu": "leyi|rumen leyi", "lev": "leva",
    "shekel": "şekel", "baht": "baht", "ringgit": "ringgit", "hryvnia": "grivna|grivnası",
    "tenge": "tenge", "dirham": "dirhem", "riyal": "riyal", "dinar": "dinar", "naira": "naira",
    "shilling": "şilin", "peseta": "peseta", "guilder": "gulden", "bitcoin": "bitcoin", "tether": "tether",
    "litecoin": "litecoin",
}  # fmt: skip
#: Names of money that have other meanings with an ending (yeni "new", marka "brand").
_FRAGILE_FAMILIES = {
    "yen": "yen|yene|yenlik|yenin|yenden|yenle|yenine", "won": "won|wonu|wonluk|wona|wondan",
    "real": "real|reali|reallik", "rand": "rand|randı|randlık", "mark": "mark|markı|marklık",
}  # fmt: skip
_COUNTRIES = {
    "US": "ABD|Amerikan|Amerika", "AU": "Avustralya", "CA": "Kanada", "HK": "Hong Kong", "SG": "Singapur",
    "NZ": "Yeni Zelanda", "TW": "Tayvan", "JM": "Jamaika", "NA": "Namibya", "ZW": "Zimbabve", "FJ": "Fiji",
    "GB": "İngiliz|Britanya|Birleşik Krallık", "EG": "Mısır", "LB": "Lübnan", "SY": "Suriye", "SD": "Sudan",
    "JP": "Japon|Japonya", "CN": "Çin", "KR": "Güney Kore|Kore", "KP": "Kuzey Kore", "SE": "İsveç",
    "NO": "Norveç", "DK": "Danimarka", "IS": "İzlanda", "CZ": "Çek", "IN": "Hindistan|Hint",
    "PK": "Pakistan", "LK": "Sri Lanka", "NP": "Nepal", "ID": "Endonezya", "MX": "Meksika",
    "AR": "Arjantin", "CL": "Şili", "CO": "Kolombiya", "PH": "Filipin|Filipinler", "CU": "Küba",
    "UY": "Uruguay", "CH": "İsviçre", "FR": "Fransız", "BE": "Belçika", "BR": "Brezilya",
    "ZA": "Güney Afrika", "RU": "Rus|Rusya", "BY": "Belarus", "TR": "Türk|Türkiye", "IT": "İtalyan",
    "PL": "Polonya", "HU": "Macar", "RO": "Romen|Rumen|Romanya", "BG": "Bulgar", "IL": "İsrail",
    "TH": "Tayland", "VN": "Vietnam", "MY": "Malezya", "UA": "Ukrayna", "KZ": "Kazak", "AE": "BAE",
    "MA": "Fas", "SA": "Suudi|Suudi Arabistan", "QA": "Katar", "OM": "Umman", "IR": "İran",
    "KW": "Kuveyt", "BH": "Bahreyn", "IQ": "Irak", "JO": "Ürdün", "DZ": "Cezayir", "TN": "Tunus",
    "LY": "Libya", "RS": "Sırp", "NG": "Nijerya", "KE": "Kenya", "DE": "Alman",
}  # fmt: skip
_UNIT_NAMES = {
    "year": "yıl|sene|yaş", "month": "ay", "day": "gün", "week": "hafta", "hour": "saat",
    "minute": "dakika|dk", "second": "saniye|sn", "decade": "onyıl", "century": "yüzyıl|asır",
    "millennium": "milenyum|binyıl", "metre": "metre", "kilometre": "kilometre",
    "centimetre": "santimetre|santim", "millimetre": "milimetre", "inch": "inç", "foot": "fit",
    "mile": "mil", "yard": "yarda",
    "nautical-mile": "deniz mili", "light-year": "ışık yılı",
    "square-metre": "metrekare|metre kare|metre karelik|metre karesi",
    "square-kilometre": "kilometrekare|kilometre kare|kilometre karelik|kilometre karesi",
    "hectare": "hektar", "acre": "akre",
    "square-foot": "fit kare|fitkare", "square-mile": "mil kare|milkare", "cubic-metre": "metreküp",
    "litre": "litre", "millilitre": "mililitre", "gallon": "galon", "pint": "pint", "barrel": "varil",
    "gram": "gram|gr", "milligram": "miligram", "kilogram": "kilogram|kilo",
    "tonne": "ton|metrik ton|metrik tona|metrik tondan|metrik tonluk",
    "ounce": "ons", "pound-mass": "libre|pound|paund", "carat": "karat|kırat",
    "kilometre-per-hour": "km/s|km/sa|kilometre/saat", "knot": "knot",
    "watt": "watt|vat", "kilowatt": "kilowatt|kilovat", "megawatt": "megawatt|megavat",
    "gigawatt": "gigawatt|gigavat", "horsepower": "beygir|beygir gücü|beygirgücü",
    "kilowatt-hour": "kilowatt saat|kilovatsaat|kilowattsaat", "megawatt-hour": "megavatsaat|megawattsaat",
    "byte": "bayt", "kilobyte": "kilobayt", "megabyte": "megabayt", "gigabyte": "gigabayt",
    "terabyte": "terabayt", "hertz": "hertz", "megahertz": "megahertz", "gigahertz": "gigahertz",
    "degree": "derece", "point": "puan", "volt": "volt", "calorie": "kalori",
}  # fmt: skip
_BOUNDS: dict[Bound, str] = {
    "at most": "en fazla|en çok|azami|maksimum",
    "at least": "en az|en azından|asgari|minimum",
    "less than": "neredeyse|nerdeyse|hemen hemen",
    "about": "yaklaşık|yaklaşık olarak|takriben|aşağı yukarı|ortalama|tahminen|tahmini|kabaca|takribi",
}
_TRAILING: dict[Bound, str] = {
    "more than": "büyüktür|yüksektir|daha fazla|daha büyük|daha yüksek|üzerindedir|üzerindeki|"
    "fazla|fazlası|fazlasını|fazlaya|aşkın|çok|üzeri|üzerinde|üzerine|üstü|üstünde|aşan|geçen",
    "less than": "küçüktür|daha az|daha küçük|daha düşük|altındadır|az|azı|altında|altındaki",
    "at least": "ve daha fazlası|ve daha fazla|veya daha fazla|ya da daha fazla|ve üzeri|ve üstü|"
    "eşit ya da daha fazla|"
    "eşit veya daha fazla",
    "at most": "veya daha az|ya da daha az|ve altı|eşit ya da daha az|eşit veya daha az|kadardır|kadar|"
    "kadarı|kadarını",
    "about": "civarında|civarı|dolayında|dolaylarında|sularında|küsur",
}
_UP = (
    r"artış|arttı|artır|artar|artan|artma|artmış|artac|artıy|artmak|yüksel|tırman|büyüd|büyüm|büyüy|büyüt|"
    r"sıçra|zamlan|fırla"
)
_DOWN = (
    r"düştü|düşüş|düşer|düşen|düşme|düşmüş|düşec|düşüy|düşür|azal|gerile|geriley|kaybetti|kaybeden|"
    r"kaybederek|kayıp|daral|küçül|indirim|indir|kesinti|eridi|çakıl"
)
_MOVES = re.compile(rf"(?:({_UP})|({_DOWN}))[a-zçğıöşüâ]*")
#: Endings of nouns and numerals, each at most once: plural, "-lik", possession, case, "-ki".
_CASE = r"(?:y?[ıiuü]|y?[ae]|[dt][ae]n?|n?[ıiuü]n|n[ae]|n[ıiuü]|nd[ae]n?|y?l[ae])"
_NOUN = re.compile(
    rf"(?:l[ae]r)?(?:l[ıiuü](?:[kğ])?)?(?:s?[ıiuü]|[ıiuü]m)?{_CASE}?(?:ki)?|c[ae]|y?[dt][ıiuü]r?|"
    rf"(?:s?[ıiuü])?(?:nd|d|t)[ae](?:y?[ıiuü]m|s[ıiuü]n|yken|y?[dt][ıiuü])|l[ıiuü]k(?:ken|t[ıiuü])|"
    rf"(?:s?[ıiuü])?(?:nd|d|t)[ae]kil[ae]r{_CASE}?"
)
_NUMERAL = re.compile(rf"(?:s?[ıiuü])?{_CASE}?")
_WORTH = re.compile(r"l[ıiuü][kğ](?:[ıiuüae])?")
_SOFTENED = {"ğ": "k", "d": "t", "b": "p", "c": "ç"}
_YEAR_ENDINGS = {
    "yıl": "ı ında ının ından ına ındaki ını ları larında larının larından larına ındadır".split(),
    "sene": "si sinde sinin sinden sine sindeki sini leri lerinde lerinin".split(),
}
_VAGUE = {"onlarca": 10, "yüzlerce": 100, "binlerce": 1000, "milyonlarca": 10**6, "milyarlarca": 10**9,
          "trilyonlarca": 10**12}  # fmt: skip
_YEARS = (
    r"(?:geçen|geçtiğimiz|bu|önceki|gelecek|ertesi|aynı|sonraki|ilk|son|o|bir|her) (?:yıl|sene)\w*|yıllık\w*|"
    r"önümüzdeki (?:yıl|sene)\w*|yıldan yıla|yıl sonu\w*|bıldır"
)
_HINTS = {
    0: r"sıfır\w*|hiç\w*|yok|olmadan",
    1: r"bir\w*|tek\w*|yalnız\w*",
    2: r"iki\w*|çift\w*|yarı\w*",
    3: r"üç\w*|üçüz\w*",
    4: r"dört\w*|dörd\w*|çeyre\w*",
    5: r"beş\w*",
    6: r"altı|altıncı\w*|altılı\w*|altısı\w*",
    7: r"yedi|yedinci\w*|yedili\w*|hafta\w*",
    8: r"sekiz\w*",
    9: r"dokuz\w*",
    10: r"on|onlu\w*|onuncu\w*|onar|onyıl\w*",
    11: r"on bir\w*",
    12: r"on iki\w*|oniki\w*|düzine\w*|öğle\w*|gece yarısı\w*",
    13: r"on üç\w*",
    14: r"hafta\w*|on dört\w*",
    15: r"çeyre\w*|on beş\w*",
    16: r"on altı\w*",
    18: r"reşit\w*|on sekiz\w*",
    20: r"yirmi\w*",
    24: r"gün\w*",
    30: r"buçuk\w*|yarım\w*|otuz\w*",
    40: r"kırk\w*",
    50: r"yarı\w*|elli\w*",
    60: r"altmış\w*|saat\w*",
    70: r"yetmiş\w*",
    80: r"seksen\w*",
    90: r"doksan\w*|bir buçuk saat",
    100: r"yüz|yüzyıl\w*|asır\w*|tam\w*",
}


def fold(word: str) -> str:
    """A word in lower case, as Turkish has it: I is ı, İ is i."""
    return word.replace("İ", "i").replace("I", "ı").lower().replace("â", "a").replace("î", "i")


def _numbers(build: Builder) -> None:
    add = build.add
    for value, name in enumerate(_UNITS):
        add(name, Word(cardinal=value, article=value == 1))
    for index, name in enumerate(_TENS):
        add(name, Word(cardinal=20 + 10 * index))
    add("yüz", Word(cardinal=100, power=100))
    add("yüze|yüzden", Word(power=100))
    add("bin", Word(cardinal=1000, scale=Decimal(1000)))
    add(
        "bine|binden|bini|binin|binlik|binle|binleri|binlere|binlerin|binlik",
        Word(scale=Decimal(1000)),
    )
    add("binde", Word(ratio_before="permille"))
    for name, power in (("milyonuncu", 6), ("milyarıncı", 9), ("trilyonuncu", 12)):
        add(name, Word(ordinal=10**power))
    for name, power in (("milyon", 6), ("milyar", 9), ("trilyon", 12), ("katrilyon", 15), ("kentilyon", 18)):
        add(name, Word(scale=Decimal(10) ** power, plural=True))
    add("bilyon", Word(scale=Decimal(10) ** 9, plural=True, other_scale=Decimal(10) ** 12))
    for form, power in (("mn", 6), ("mln", 6), ("mio", 6), ("mr", 9), ("mlr", 9), ("mlyr", 9), ("mlyn", 6),
                        ("trln", 12)):  # fmt: skip
        build.glued[form] = build.glued[form.capitalize()] = Word(scale=Decimal(10) ** power)
    for form, power in (("k", 3), ("K", 3), ("M", 6), ("G", 9), ("B", 9), ("T", 12)):
        build.glued[form] = Word(scale=Decimal(10) ** power)
    for name, size in _VAGUE.items():
        add(name, Word(vague_scale=True, scale=Decimal(size)))
    for tens, size in (("on", 10), ("yüz", 100)):
        add([f"{tens} binlerce", f"{tens}binlerce"], Word(vague_scale=True, scale=Decimal(size * 1000)))
        add(f"{tens} milyonlarca", Word(vague_scale=True, scale=Decimal(size * 10**6)))
    add("milyonlar|milyonları", Word(vague_scale=True, scale=Decimal(10) ** 6))
    for name, value in zip(_ORDINALS, _ORDINAL_VALUES, strict=True):
        add(name, Word(ordinal=value))
    add("ilk", Word(ordinal=1))
    add("sonuncu", Word(several=True))
    for value, name in (
        (2, "ikide"), (3, "üçte"), (4, "dörtte"), (5, "beşte"), (6, "altıda"), (7, "yedide"), (8, "sekizde"),
        (9, "dokuzda"), (20, "yirmide"), (50, "ellide"),
    ):  # fmt: skip
        add(name, Word(cardinal=value, denominator=value, over=True))
    add("onda", Word(denominator=10, over=True))
    add("biri|birini|birine|birinden|birinin|birinde|birlik", Word(article=True, cardinal=1))
    add("buçuk|buçukluk|buçukta|buçuğu|buçuğa|buçuktan", Word(and_half=True))
    add("yarım", Word(half=True))
    add(
        "yarısı|yarısını|yarısına|yarısında|yarısından|yarısının|yarısıdır|yarı yarıya",
        Word(fraction=Decimal("0.5")),
    )
    add("yarı|yarıda|yarısı|yarısında|yarısını|yarısının|yarıyıl", Word(period="half"))
    add("çeyrek", Word(denominator=4, period="quarter"))
    add("düzine", Word(collective=12))
    add("deste", Word(collective=10))
    add("kat|katı|katına|katını|katından|katla|katlandı|katladı|katlanarak|katlayarak|misli|misline|kere|"
    "kez|defa",
        Word(multiplier=True))  # fmt: skip


def language() -> Language:
    """The table of Turkish."""
    build = cldr.builder("tr", fold=fold)
    add = build.add
    for name in "oca şub mar nis may haz tem ağu eyl eki kas ara".split():
        build.words.pop(name, None)
    del build.words["pazar"]
    add("pazar günü|pazar sabahı|pazar akşamı|pazar gecesi|pazar günleri|pazar gününe", Word(weekday=6))
    _numbers(build)
    build.families(_FAMILIES)
    build.families(_FRAGILE_FAMILIES)
    add("sterlin", Word(money=("GBP",)))
    add("tl|lira|lirası|lirasını|lirasına|türk lirası", Word(money=("TRY",)))
    add("mısır lirası|mısır poundu", Word(money=("EGP",)))
    add("lübnan lirası", Word(money=("LBP",)))
    add("suriye lirası", Word(money=("SYP",)))
    add("italyan lireti|liret", Word(money=("ITL",)))
    build.minor_units({"cent": "sent|cent", "penny": "peni|pence", "kurus": "kuruş|krş", "kopeck": "kopek"})
    build.countries(_COUNTRIES)
    build.units(_UNIT_NAMES)
    for form, unit in {"sa": "hour", "dk": "minute", "sn": "second", "gr": "gram", "lt": "litre"}.items():
        build.glued[form] = Word(unit=unit)
    add(
        "santigrat|santigrat derece|derece santigrat|celsius|celsius derece|derece celsius",
        Word(unit="celsius"),
    )
    add("fahrenheit|fahrenheit derece|derece fahrenheit|fahrenhayt", Word(unit="fahrenheit"))
    add("saat", Word(clock_before="o'clock"))
    add("saatler", Word(clock_before="o'clock"))
    add("akşam saat|gece saat|öğleden sonra saat|akşam saatlerinde saat", Word(clock_before="pm"))
    add("sabah saat", Word(clock_before="am"))
    for part, clock in (
        ("sabah", "am"),
        ("akşam", "pm"),
        ("öğleden sonra", "pm"),
        ("öğlen", "pm"),
        ("gece", "night"),
    ):
        add([part, f"saat {part}"], Word(clock_before=clock))  # type: ignore[arg-type]
    add("öğlen|öğleyin|öğle vakti", Word(time=(12, 0)))
    add("sıfırın altında", Word(sign=True, below_zero=True))
    add("öö", Word(clock="am"))
    add("ös", Word(clock="pm"))
    add("gece yarısı", Word(time=(0, 0)))
    add("yüzde", Word(ratio_before="percent"))
    for ending in ("", "lık", "ı", "a", "dan", "da", "ın", "la", "lık bir", "lar"):
        add(f"baz puan{ending}", Word(ratio="basis-point"))
        add([f"yüzde puan{ending}", f"yüzdelik puan{ending}"], Word(ratio="percentage-point"))
    add("bp|bps", Word(ratio="basis-point"))
    for stem in ("yıl", "sene"):
        for ending in _YEAR_ENDINGS[stem]:
            add(stem + ending, Word(unit="year", date_part="year"))
    add("yaş altı|yaş altındaki", Word(unit="year"))
    add("altı çizildi|altı çizilen|altı çizilerek|altı çiziliyor|altı çizilmiş|altını çizdi|yirmi yaş diş",
        Word(idiom=True))  # fmt: skip
    add("saatte", Word(per_before="hour"))
    add("saniyede", Word(per_before="second"))
    add("mali yıl|mali yılı|mali yılın|mali yılında", Word(fiscal=True))
    add("virgül|nokta", Word(point=True))
    add("bölü", Word(fraction_bar=True))
    add("on the|dört gözle", Word(idiom=True))
    add("yüzde ona|yüzde onu|yüzde onun|yüzde onluk", Word(ratio="percent", cardinal=10, suffix=True))
    add("ve", Word(conjunction=True))
    add("veya|ya da|yahut", Word(either=True))
    add("ila|ile|ilâ", Word(to=True))
    add("arasında|arası|arasındaki|aralığında|arasındadır", Word(between_after=True))
    add("eksi|negatif", Word(sign=True))
    add("artı", Word(filler=True))
    add("zarar|zararı|zararını|kayıp|kaybı|açık|açığı|açığını|negatif", Word(negative=True))
    add("birkaç|bazı|birçok|pek çok|çok sayıda|kaç", Word(several=True))
    add("her", Word(each=True))
    add("bu|bir|olarak|toplam|ek|daha|ilave|rekor|tam|da|de", Word(filler=True))
    add("başına|başı", Word(filler=True))
    # The commonest forms stand in the table; the others are known by their stems.
    add(
        "arttı|artarak|artan|artış|artışla|yükseldi|yükselerek|yükselen|yükseliş|yükselişle",
        Word(direction="up"),
    )
    add("azaldı|azalarak|azalan|azalış|azalışla|geriledi|gerileyerek|gerileyen|düşüş|düşüşle|düştü|düşerek|"
    "düşen",
        Word(direction="down"))  # fmt: skip
    build.bounds(_BOUNDS)
    build.bounds(_TRAILING, trailing=True)
    add("büyük|yüksek", Word(bound="more than", trailing=True, comparative="up"))
    add("küçük|düşük|aşağı", Word(bound="less than", trailing=True, comparative="down"))
    add("veya eşit|veya eşittir|ya da eşit|ya da eşittir|veya eşit olan", Word(inclusive=True))
    add("numara|no|sayılı|oda|kanal|sayfa|madde|bölüm|tip|sınıf|grup|faz|formula|versiyon|sürüm|peron|kapı",
        Word(name_cue=True))  # fmt: skip
    return cldr.table(
        "tr",
        build,
        analyse=_analysis(build),
        ordinal_dot=True,
        ending_marks="'’",
        locatives=("de", "da", "te", "ta", "e", "a", "ye", "ya", "den", "dan", "ten", "tan"),
        ablatives=("den", "dan", "ten", "tan"),
        past_behind=frozenset(("geçe", "geçiyor", "geçerken")),
        to_behind=frozenset(("kala", "var")),
        ten_joins=True,
        coordinators=frozenset(("ve", "veya", "ila", "ile")),
        definites=frozenset(("bu",)),
        # A hearth, a seagull, sowing and an interval, but for their capitals.
        month_lookalikes=frozenset(("ocak", "mart", "ekim", "aralık")),
        chained_apart=True,
        decade_suffixes=frozenset(
            (
                "lar",
                "larda",
                "lardaki",
                "lerdeki",
                "larındaki",
                "ların",
                "lardan",
                "lara",
                "ları",
                "larla",
                "ler",
                "lerde",
                "lerin",
                "lerden",
                "lere",
                "leri",
                "lı",
                "li",
                "lu",
                "lü",
            )
        ),
        ordinal_suffixes=frozenset(
            (
                "inci",
                "ıncı",
                "uncu",
                "üncü",
                "nci",
                "ncı",
                "ncu",
                "ncü",
                "incisi",
                "ıncısı",
                "üncüsü",
                "uncusu",
            )
        ),
        articles=False,
        between_behind=True,
        comma_dates=True,
        certain_years=(
            r"(?:geçen|geçtiğimiz|bu|önceki|gelecek|ertesi|aynı|sonraki|o|önümüzdeki) (?:yıl|sene)\w*|bıldır"
        ),
        year_words=_YEARS,
        torn=r"(?<!\w)[’'’\"]?(?:[ıiuü]nc[ıiuü]|nc[ıiuü])(?!\w)|(?<![\w’'’])[’'’](?:[dt][ea]n?|[yn]?[ıiuüae])(?!\w)",
        hints=_HINTS,
        day_and_night=r"gece gündüz|7/24|kesintisiz",
        every_day=r"her gün",
        small_words="new",
        period_signs=PERIOD_SIGNS | {"Ç": "quarter", "Y": "half"},
        negations=frozenset("değil değildir".split()),
        limiting=frozenset("sadece yalnızca".split()),
        scale_names=(
            (Decimal(10) ** 12, "trilyon", "trilyon"),
            (Decimal(10) ** 9, "milyar", "milyar"),
            (Decimal(10) ** 6, "milyon", "milyon"),
            (Decimal(10) ** 3, "bin", "bin"),
        ),
    )


def _stems(build: Builder) -> dict[str, Word]:
    """The words that are also read with endings, as they count then."""
    stems: dict[str, Word] = {}
    fragile = {form for forms in _FRAGILE_FAMILIES.values() for form in forms.split("|")}
    for form, word in build.words.items():
        noun = word.unit or word.money or word.month or word.period or word.weekday is not None
        scale = word.scale is not None and word.cardinal is None and not word.vague_scale
        if (noun or scale or word.ordinal or word.collective) and form not in fragile:
            stems[form] = replace(word, clock_before=None, date_part=None, phrase=False, plural=False)
    return stems


def _analysis(build: Builder) -> Callable[[str], Word | None]:
    stems = _stems(build)
    cardinals = {
        form: word.cardinal
        for form, word in build.words.items()
        if word.cardinal is not None and (form in _UNITS or form in _TENS or form in ("yüz", "bin"))
    }
    ordinals = {form: word.ordinal for form, word in build.words.items() if form in _ORDINALS}

    def analyse(word: str) -> Word | None:
        lower = fold(word)
        if not 3 <= len(lower) <= 40:
            return None
        moved = _MOVES.fullmatch(lower)
        if moved:
            return Word(direction="up" if moved[1] else "down")
        for length in range(len(lower) - 1, 1, -1):
            stem, rest = lower[:length], lower[length:]
            if len(rest) > 14:
                break
            found = stems.get(stem)
            if found is None and stem[-1] in _SOFTENED:
                found = stems.get(stem[:-1] + _SOFTENED[stem[-1]])
            if found is not None and _NOUN.fullmatch(rest):
                if found.month is not None and word[:1].islower():
                    return None
                return found
            if stem in cardinals and _WORTH.fullmatch(rest) and stem not in ("bir", "bin"):
                return Word(cardinal=cardinals[stem])
            if stem in cardinals and stem not in _UNINFLECTED and _NUMERAL.fullmatch(rest):
                return Word(cardinal=cardinals[stem])
            if stem == "dörd" and _NUMERAL.fullmatch(rest):
                return Word(cardinal=4)
        return _together(lower)

    def _together(lower: str) -> Word | None:
        """Numerals written as one word: yirmibeş, ikiyüzelli, onikinci."""
        halved = lower.endswith("buçuk") and len(lower) > 5
        if halved:
            base = cardinals.get(lower[:-5]) or getattr(_together(lower[:-5]), "cardinal", None)
            return Word(mixed=Decimal(base) + Decimal("0.5")) if base else None
        total = current = at = parts = 0
        while at < len(lower):
            rest = lower[at:]
            if parts and rest in ordinals:
                return Word(ordinal=total + current + (ordinals[rest] or 0))
            for length in range(min(7, len(rest)), 1, -1):
                value = cardinals.get(rest[:length])
                if value is not None:
                    break
            else:
                ends = parts > 1 and len(rest) < 6 and _NUMERAL.fullmatch(rest)
                return Word(cardinal=total + current) if ends else None
            if value == 1000:
                if total:
                    return None
                total, current = (current or 1) * 1000, 0
            elif value == 100:
                if current >= 10:
                    return None
                current = (current or 1) * 100
            elif current and current % (10 if value < 10 else 100):
                return None
            else:
                current += value
            at += length
            parts += 1
        return Word(cardinal=total + current) if parts > 1 else None

    return analyse
