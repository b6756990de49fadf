"""Czech: what its quantities have beyond CLDR, in all cases."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

from mtcheck.quantities import cldr
from mtcheck.quantities.currencies import codes
from mtcheck.quantities.language import PERIOD_SIGNS, Word, inflected, time_parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from mtcheck.quantities.language import Builder, Language
    from mtcheck.quantities.quantity import Bound

# Endings of the declensions, the empty one among them.
_HARD = "|u|em|y|ů|ům|ech"  # litr
_LIVING = "|a|u|em|y|ů|ům|ech"  # hektar, which some texts give an -a
_VELAR = "|u|em|y|ů|ům|cích"  # frank
_FEMALE = "a|y|ě|u|ou||ám|ách|ami"  # tuna
_FEMALE_E = "a|y|e|u|ou||ám|ách|ami"  # libra has -ře, which is given apart
_SOFT = "e|i|í|ím|ích|emi"  # míle, unce
_NEUTER = "o|a|u|em||ům|ech|y"  # euro, procento
_ADJECTIVE = "ý á é ého ému ém ým ou ých ými í".split()
_SOFT_ADJECTIVE = "í ího ímu ím ích ími".split()

_CARDINALS: dict[int, str] = {
    0: "nula|nuly|nule|nulu|nulou|nul",
    1: "jeden|jedna|jedno|jednoho|jedné|jednomu|jednom|jedním|jednu|jednou|jedny",
    2: "dva|dvě|dvou|dvěma|dvoje",
    3: "tři|tří|třem|třech|třemi|třema|troje",
    4: "čtyři|čtyř|čtyřem|čtyřech|čtyřmi|čtyřma|čtvero",
    5: "pět|pěti|patero",
    6: "šest|šesti|šestero",
    7: "sedm|sedmi|sedmero",
    8: "osm|osmi|osmero",
    9: "devět|devíti|devatero",
    10: "deset|deseti|desíti|desatero",
    14: "čtrnáct|čtrnácti",
    15: "patnáct|patnácti",
    19: "devatenáct|devatenácti",
    20: "dvacet|dvaceti",
    30: "třicet|třiceti",
    40: "čtyřicet|čtyřiceti",
    50: "padesát|padesáti",
    60: "šedesát|šedesáti",
    70: "sedmdesát|sedmdesáti",
    80: "osmdesát|osmdesáti",
    90: "devadesát|devadesáti",
}
_TEENS = {11: "jede", 12: "dva", 13: "tři", 16: "šest", 17: "sedm", 18: "osm"}
#: Ordinals by their stem; the first and the third decline their own way.
_ORDINALS: dict[int, str] = {
    2: "druh", 4: "čtvrt", 5: "pát", 6: "šest", 7: "sedm", 8: "osm", 9: "devát", 10: "desát",
    11: "jedenáct", 12: "dvanáct", 13: "třináct", 14: "čtrnáct", 15: "patnáct", 16: "šestnáct",
    17: "sedmnáct", 18: "osmnáct", 19: "devatenáct", 20: "dvacát", 30: "třicát", 40: "čtyřicát",
    50: "padesát", 60: "šedesát", 70: "sedmdesát", 80: "osmdesát", 90: "devadesát", 100: "st",
    200: "dvoust", 300: "tříst", 400: "čtyřst", 500: "pětist", 10**6: "miliont", 10**9: "miliardt",
}  # fmt: skip
_FIRST = "první|prvního|prvnímu|prvním|prvních|prvními|prvý|prvá|prvé|prvého|prvou"
_THIRD = "třetí|třetího|třetímu|třetím|třetích|třetími"
_THOUSANDTH = "tisící|tisícího|tisícímu|tisícím"
#: Parts of a whole by their stem in "-ina".
_PARTS: dict[int, str] = {
    3: "třet", 4: "čtvrt", 5: "pět", 6: "šest", 7: "sedm", 8: "osm", 9: "devít", 10: "deset", 12: "dvanáct",
    15: "patnáct", 20: "dvacet", 100: "set", 1000: "tisíc", 10**6: "miliont",
}  # fmt: skip
_HOURS = (
    ("jedné", "jednu"), ("druhé", "dvě"), ("třetí", "tři"), ("čtvrté", "čtyři"), ("páté", "pět"),
    ("šesté", "šest"), ("sedmé", "sedm"), ("osmé", "osm"), ("deváté", "devět"), ("desáté", "deset"),
    ("jedenácté", "jedenáct"), ("dvanácté", "dvanáct"),
)  # fmt: skip

#: What compounds begin with: "dvouletý", "pětadvacetiprocentní", "stopadesátimilionový".
_SMALL = {
    "jedno": 1, "dvoj": 2, "dvou": 2, "tří": 3, "troj": 3, "tři": 3, "čtyř": 4, "čtyři": 4, "pěti": 5,
    "šesti": 6, "sedmi": 7, "osmi": 8, "devíti": 9, "deseti": 10, "desíti": 10, "jedenácti": 11,
    "dvanácti": 12, "třinácti": 13, "čtrnácti": 14, "patnácti": 15, "šestnácti": 16, "sedmnácti": 17,
    "osmnácti": 18, "devatenácti": 19, "dva": 2, "pět": 5, "šest": 6, "sedm": 7, "osm": 8, "devět": 9,
    "deset": 10, "jedenáct": 11, "dvanáct": 12, "třináct": 13, "čtrnáct": 14, "patnáct": 15,
    "šestnáct": 16, "sedmnáct": 17, "osmnáct": 18, "devatenáct": 19,
}  # fmt: skip
_TENS = {
    "dvacet": 20, "třicet": 30, "čtyřicet": 40, "padesát": 50, "šedesát": 60, "sedmdesát": 70,
    "osmdesát": 80, "devadesát": 90,
}  # fmt: skip
_LED = {
    "jeden": 1, "jedn": 1, "dva": 2, "tři": 3, "čtyři": 4, "pět": 5, "šest": 6, "sedm": 7, "osm": 8,
    "devět": 9,
}  # fmt: skip
_UNITS_BEHIND = {
    "jeden": 1, "jedna": 1, "jednoho": 1, "dva": 2, "dvě": 2, "dvou": 2, "tři": 3, "tří": 3, "čtyři": 4,
    "čtyř": 4, "pět": 5, "pěti": 5, "šest": 6, "šesti": 6, "sedm": 7, "sedmi": 7, "osm": 8, "osmi": 8,
    "devět": 9, "devíti": 9,
}  # fmt: skip
_HUNDREDS = {
    "sto": 100, "dvěstě": 200, "dvouset": 200, "dvoust": 200, "třista": 300, "tříset": 300,
    "třiset": 300, "čtyřista": 400, "čtyřset": 400, "pětset": 500, "pětiset": 500, "šestset": 600,
    "šestiset": 600, "sedmset": 700, "sedmiset": 700, "osmset": 800, "osmiset": 800, "devětset": 900,
    "devítiset": 900,
}  # fmt: skip


def _any(forms: Iterable[str]) -> str:
    return "|".join(sorted(forms, key=len, reverse=True))


_NUMERAL = (
    rf"(?P<hundreds>{_any(_HUNDREDS)})?"
    rf"(?:(?P<led>{_any(_LED)})a(?P<tens>{_any(_TENS)})i?|"
    rf"(?P<plain>{_any(_TENS)})i?(?P<behind>{_any(_UNITS_BEHIND)})?|(?P<small>{_any(_SMALL)}))?"
)
#: What compounds of a number end in, with the unit they mean ("" for none); the endings follow.
_TAILS: dict[str, str] = {
    "let": "year", "měsíčn": "month", "týdenn": "week", "denn": "day", "hodinov": "hour",
    "minutov": "minute", "sekundov": "second", "vteřinov": "second", "procentn": "percent",
    "kilometrov": "kilometre", "metrov": "metre", "centimetrov": "centimetre", "milimetrov": "millimetre",
    "tunov": "tonne", "kilogramov": "kilogram", "kilov": "kilogram", "gramov": "gram", "litrov": "litre",
    "stupňov": "degree", "palcov": "inch", "mílov": "mile", "hektarov": "hectare", "bodov": "point",
    "wattov": "watt", "megawattov": "megawatt", "členn": "", "místn": "", "patrov": "", "tisícov": "",
    "milionov": "", "miliónov": "", "miliardov": "", "bilionov": "", "stránkov": "", "dveřov": "",
    "korunov": "", "dolarov": "", "eurov": "", "librov": "",
}  # fmt: skip
_TAIL_ENDINGS = (*_ADJECTIVE, *_SOFT_ADJECTIVE, "ost", "osti", "ka", "ky", "ku", "kou")
_SCALED = {"tisícov": 3, "milionov": 6, "miliónov": 6, "miliardov": 9, "bilionov": 12}
_PRICED = {"korunov": "krona", "dolarov": "dollar", "eurov": "euro", "librov": "pound"}
_COMPOUND = re.compile(rf"{_NUMERAL}-?(?P<tail>{_any(_TAILS)})(?:{_any(_TAIL_ENDINGS)})")
_JOINED = re.compile(rf"{_NUMERAL}i?")
_FOLD = re.compile(rf"(?:z|ze)?{_NUMERAL}násob\w{{0,5}}")
_TIMES = re.compile(rf"{_NUMERAL}krát")
_JOINED_ORDINAL = re.compile(rf"(?P<led>{_any(_LED)})a(?P<stem>\w+?)(?:{_any(_ADJECTIVE)})")
_ORDINAL_TENS = {stem: value for value, stem in _ORDINALS.items() if 20 <= value < 100}
#: What words that begin with a number begin with.
_OPENINGS = frozenset("jed dv tř tr čt pě še se os de st pa pad šes zd zč zt ze zp zn zo zs ko dvě".split())

_FAMILIES: dict[str, tuple[tuple[str, str], ...]] = {
    "dollar": (("dolar", _HARD),), "pound": (("lib", "ra|ry|ře|ru|rou|er|rám|rách|rami"),),
    "euro": (("eur", _NEUTER),), "yen": (("jen", "u|em|y|ů|ům|ech"),),
    "yuan": (("jüan", _HARD), ("juan", "u|em|y|ů|ům|ech"), ("yuan", _HARD)), "won": (("won", _HARD),),
    "krona": (("korun", _FEMALE),), "rupee": (("rupi", "e|i|í|ím|ích|emi"),),
    "peso": (("pes", "o|a|em"), ("pesos", "")), "franc": (("frank", _VELAR),),
    "real": (("real", "ů|u|y|ům|ech"), ("reál", "ů|u|y|ům|ech")), "rand": (("rand", _HARD),),
    "ruble": (("rubl", "|u|em|y|e|ů|ům|ech"),), "lira": (("lir", "a|y|ře|u|ou||ám|ách|ami"),),
    "zloty": (("zlot", "ý|ého|ému|ém|ým|é|ých|ými"),), "forint": (("forint", _HARD),),
    "leu": (("lei", ""), ("leu", "")), "shekel": (("šekel", ""), ("šekel", "u|em|y|ů|ům|ech")),
    "baht": (("baht", _HARD),), "dong": (("dong", _VELAR),), "ringgit": (("ringgit", _HARD),),
    "hryvnia": (("hřiv", "na|ny|ně|nu|nou|en|nám|nách|nami"),), "tenge": (("tenge", ""),),
    "dirham": (("dirham", _HARD),), "riyal": (("rijál", _HARD), ("riál", _HARD)),
    "dinar": (("dinár", _HARD),), "shilling": (("šilink", _VELAR),),
    "mark": (("německých marek", ""), ("německé marky", ""), ("německá marka", "")),
    "peseta": (("peset", _FEMALE),), "guilder": (("gulden", _HARD),),
    "bitcoin": (("bitcoin", _HARD),), "naira": (("nair", _FEMALE),),
}  # fmt: skip
#: Adjectives by their stem.
_DEMONYMS = {
    "US": "americk", "AU": "australsk", "CA": "kanadsk", "HK": "hongkongsk", "SG": "singapursk",
    "NZ": "novozélandsk", "TW": "tchajwansk|tchaj-wansk", "JM": "jamajsk", "NA": "namibijsk",
    "GB": "britsk|anglick", "EG": "egyptsk", "LB": "libanonsk", "SY": "syrsk", "SD": "súdánsk",
    "IE": "irsk", "JP": "japonsk", "CN": "čínsk", "KR": "jihokorejsk|korejsk", "KP": "severokorejsk",
    "SE": "švédsk", "NO": "norsk", "DK": "dánsk", "IS": "islandsk", "CZ": "česk", "SK": "slovensk",
    "IN": "indick", "PK": "pákistánsk", "LK": "srílansk", "NP": "nepálsk", "ID": "indonésk",
    "MX": "mexick", "AR": "argentinsk", "CL": "chilsk", "CO": "kolumbijsk", "PH": "filipínsk",
    "CU": "kubánsk", "UY": "uruguaysk", "CH": "švýcarsk", "FR": "francouzsk", "BE": "belgick",
    "CD": "konžsk", "BR": "brazilsk", "ZA": "jihoafrick", "RU": "rusk", "BY": "bělorusk", "TR": "tureck",
    "IT": "italsk", "PL": "polsk", "HU": "maďarsk", "RO": "rumunsk", "MD": "moldavsk", "BG": "bulharsk",
    "IL": "izraelsk", "TH": "thajsk", "VN": "vietnamsk", "MY": "malajsijsk", "UA": "ukrajinsk",
    "KZ": "kazašsk|kazachstánsk", "MA": "marock", "SA": "saúdskoarabsk|saúdsk", "QA": "katarsk",
    "OM": "ománsk", "IR": "íránsk", "KW": "kuvajtsk", "BH": "bahrajnsk", "IQ": "iráck", "JO": "jordánsk",
    "DZ": "alžírsk", "TN": "tunisk", "LY": "libyjsk", "RS": "srbsk", "NG": "nigerijsk", "KE": "keňsk",
    "UG": "ugandsk", "TZ": "tanzanijsk", "AT": "rakousk", "DE": "německ", "ES": "španělsk", "GR": "řeck",
    "NL": "nizozemsk|holandsk", "HR": "chorvatsk", "PE": "peruánsk", "VE": "venezuelsk",
}  # fmt: skip
_ENDING_SET = frozenset(_ADJECTIVE)
_COUNTRY_OF = {stem: country for country, stems in _DEMONYMS.items() for stem in stems.split("|")}

_UNIT_NAMES: dict[str, tuple[tuple[str, str], ...]] = {
    "millimetre": (("milimetr", _HARD),), "centimetre": (("centimetr", _HARD), ("centimetre", "ch")),
    "metre": (("metr", _HARD),), "kilometre": (("kilometr", _HARD),), "decimetre": (("decimetr", _HARD),),
    "inch": (("palec", ""), ("palc", "e|i|em|ů|ům|ích")),
    "foot": (("stop", "a|y|ě|u|ou||ám|ách|ami"),), "yard": (("yard", _HARD),), "mile": (("míl", _SOFT),
    ("mil", ""), ("mílí", "")), "nautical-mile": (("námořní", " míle| míli| mílí|ch mil|ch mílích"),),
    "hectare": (("hektar", _LIVING),), "acre": (("akr", _HARD),), "litre": (("litr", _HARD),),
    "millilitre": (("mililitr", _HARD),), "hectolitre": (("hektolitr", _HARD),),
    "gallon": (("galon", _HARD),), "barrel": (("barel", "|u|em|y|ů|ům|ech"),), "gram": (("gram", _HARD),),
    "milligram": (("miligram", _HARD),), "microgram": (("mikrogram", _HARD),),
    "pound-mass": (("lib", "ra|ry|ře|ru|rou|er|rám|rách|rami"),),
    "kilogram": (("kilogram", _HARD), ("kil", "o|a|u|em||ům|ech|y")),
    "tonne": (("tun", "a|y|ě|u|ou||ám|ách|ami"),), "ounce": (("unc", _SOFT),), "carat": (("karát", _HARD),),
    "second": (("sekund", "a|y|ě|u|ou||ám|ách|ami"), ("vteřin", "a|y|ě|u|ou||ám|ách|ami")),
    "minute": (("minut", "a|y|ě|u|ou||ám|ách|ami"), ("min", "")),
    "hour": (("hodin", "a|y|u||ám|ách|ami"), ("hod", ""), ("hodink", "a|u|y")),
    "day": (("den", ""), ("dn", "e|i|u|y|í|em|ech|ům|ů|ové")),
    "week": (("týden", ""), ("týdn", "e|u|em|y|ů|ům|ech")),
    "month": (("měsíc", "|e|i|em|ů|ům|ích"),),
    "year": (("rok", "|u|em|y|ů|ům"), ("roce", ""), ("let", "||ech|y|ům"), ("lét", "a|ech")),
    "decade": (("dekád", "a|y|ě|u|ou||ám|ách|ami"), ("desetiletí", "|m|ch|mi")),
    "century": (("století", "|m|ch|mi"), ("stol", "")), "millennium": (("tisíciletí", "|m|ch|mi"),),
    "quarter-year": (("čtvrtletí", "|ch|mi"), ("kvartál", "ů|y|ech")),
    "millisecond": (("milisekund", _FEMALE),), "watt": (("watt", _HARD),), "kilowatt": (("kilowatt", _HARD),),
    "megawatt": (("megawatt", _HARD),), "gigawatt": (("gigawatt", _HARD),),
    "calorie": (("kalori", "e|i|í|ím|ích|emi"),), "kilocalorie": (("kilokalori", "e|i|í|ích"), ("kcal", "")),
    "joule": (("joul", "|e|ů|y"),), "byte": (("bajt", _HARD),), "megabyte": (("megabajt", _HARD),
    ("megabyt", "e|ů|y|u")), "gigabyte": (("gigabajt", _HARD), ("gigabyt", "e|ů|y|u")),
    "terabyte": (("terabajt", _HARD),), "hertz": (("hertz", _HARD),), "megahertz": (("megahertz", _HARD),),
    "gigahertz": (("gigahertz", _HARD),), "volt": (("volt", _HARD),), "knot": (("uzl", "y|ů|ech|ům"),
    ("uzel", "")), "degree": (("stup", "eň|ně|ni|něm|ňů|ňům|ních"), ("st", "")),
    "point": (("bod", "|u|em|y|ů|ům|ech"),), "horsepower": (("koň", "ských sil"), ("koňských sil", ""),
    ("koní", "")), "light-year": (("světeln", "ých let|é roky|ý rok|ého roku|ých roků"),),
    "square-metre": (("metr", "ů čtverečních|y čtvereční|u čtverečního| čtvereční|ech čtverečních"),
                     ("čtvereční", "ch metrů| metry|ho metru| metr|ch metrech"), ("metr", "ů čtverečných")),
    "square-kilometre": (("kilometr", "ů čtverečních|y čtvereční|u čtverečního| čtvereční|ech čtverečních"),
                         ("čtvereční", "ch kilometrů| kilometry|ho kilometru| kilometr|ch kilometrech")),
    "square-mile": (("čtvereční", "ch mil| míle| míli"), ("mil", " čtverečních"), ("míle", " čtvereční")),
    "square-foot": (("čtvereční", "ch stop| stopy| stopa"), ("stop", " čtverečních")),
    "cubic-metre": (("metr", "ů krychlových|y krychlové|u krychlového|ů kubických|y kubické"),
                    ("krychlov", "ých metrů|é metry|ého metru|ý metr"),
                    ("kub", "ických metrů|ické metry|íků")),
    "cubic-kilometre": (("kilometr", "ů krychlových|y krychlové"), ("krychlov", "ých kilometrů|é kilometry")),
    "cubic-foot": (("krychlov", "ých stop|é stopy"), ("kubick", "ých stop|é stopy")),
    "kilometre-per-hour": (("kilometr", "ů za hodinu|y za hodinu|u za hodinu| za hodinu|ů v hodině"),
                           ("km", "/h|/hod|/hod.| za hodinu")),
    "mile-per-hour": (("mil", " za hodinu|/h|/hod"), ("míl", "e za hodinu|i za hodinu|í za hodinu")),
    "metre-per-second": (("metr", "ů za sekundu|y za sekundu|u za sekundu|ů za vteřinu"), ("m", "/s")),
    "kilowatt-hour": (("kilowatthodin", "a|y|u||ách"),), "megawatt-hour": (("megawatthodin", "a|y|u||ách"),),
    "celsius": (("stup", "ňů Celsia|ně Celsia|eň Celsia|ni Celsia|ních Celsia|ňům Celsia"), ("st", ". C"),
    ("celsia", "")),
    "fahrenheit": (("stup", "ňů Fahrenheita|ně Fahrenheita|eň Fahrenheita|ních Fahrenheita"),
                   ("fahrenheita", "")),
}  # fmt: skip

_BOUNDS: dict[Bound, str] = {
    "at most":
        "až|až do|nejvýše|nanejvýš|nejvýš|maximálně|maximum|ne více než|nejvíce|nejvíc|nepřesahuje|"
        "nepřesáhne|ne vyšší než|o maximálně",
    "at least":
        "alespoň|aspoň|nejméně|nejmíň|přinejmenším|minimálně|minimum|ne méně než|minimálně o",
    "more than":
        "více než|víc než|více jak|víc jak|více nežli|přes|nad|vyšší než|větší než|převyšuje|přesahuje|"
        "přesahující|přesahují|přesáhl|přesáhla|přesáhlo|přesáhly|přesáhne|překročil|překročila|"
        "překročilo|překročí|překračuje|o něco více než|o něco přes|delší než|déle než|starší než|dražší než|"
        "těžší než",
    "less than":
        "méně než|míň než|méně jak|pod|necelý|necelá|necelé|necelých|necelou|necelého|necelým|téměř|skoro|"
        "takřka|bezmála|málem|nižší než|menší než|ani ne|mladší než|kratší než|ne celých|o něco méně než|"
        "těsně pod|levnější než",
    "about":
        "asi|přibližně|zhruba|kolem|okolo|cca|circa|řádově|odhadem|plus minus|něco kolem|okolo|tak|nějakých|"
        "plus mínus|cirka|v rozmezí",
}  # fmt: skip

_UP = re.compile(
    r"(?:vzrost|vzrůs|zrůs|stoup|vystoup|zvýš|zvyš|nárůst|naros|naroste|podraž|zdraž|zhodnot|posíl|posil|"
    r"přibyl|přibýv|přírůst|poskoč|vyskoč|zlepš|přidal|navýš|navyš|vyšplhal|přibud|vylep|zdvih|zved)\w*|"
    r"rostl(?:a|o|y|i)?|rost(?:e|ou|oucí\w*)|růst(?:u|em)?|porost\w*|plus|skok(?:em|u)?|nahoru"
)
_DOWN = re.compile(
    r"(?:kles|pokles|sníž|sniž|zniž|propad|propadl|zmenš|ubyl|ubud|úbyt|úbyl|zlevn|oslab|zhorš|redukov|"
    r"zreduk|spad|zeštíh|omez|škrt|umenš|sraz|sráž|zhubl|zmírn|ustoup|odepis|krác|zkrát)\w*|"
    r"padl(?:a|o|y|i)?|pád(?:u|em)?|dolů|ztratil(?:a|o|y|i)?|ztrácí|ztratit"
)
_HINTS = {
    0: r"nul\w*|žádn\w+|ani|bez|nikdo\w*|nic|ne\w+|bodu mrazu",
    1: r"jed(?:en|n\w+|in\w+)|prv\w+|sám|sam\w*|každ\w+|ojediněl\w*|jin\w+|sólo\w*|mono\w*|"
    r"jednič\w+|předn\w+|hlavní\w*",
    2: r"dv\w+|druh\w+|ob(?:a|ě|ou|ěma|oj\w*)|pár\w*|dvoj\w*|zdvoj\w*|polovin\w*|půl\w*|jin\w+|"
    r"každ\w+|dueto?|duel\w*|ani|bi\w{4,}",
    3: r"t[řr][iíoe]\w*|troj\w*|třet\w+|ztroj\w*",
    4: r"semifinál\w*|čty[řr]\w*|čtvr\w+|čtver\w*|kvart\w*",
    5: r"pět\w*|pát\w+|pater\w*",
    6: r"šest\w*|šest\w*|půl\w* ?roku|půlro[kč]\w*|pololet\w*",
    7: r"sedm\w*|týd\w*",
    8: r"osm\w*|čtvrtfinál\w*",
    9: r"devět\w*|devít\w*|devát\w+|devater\w*",
    10: r"deset\w*|desít\w*|desát\w+|dekád\w*|desater\w*",
    11: r"jedenáct\w*|jedenáct\w*|listopad\w*",
    12: r"dvanáct\w*|tuc\w+|poledn\w*|půlno\w*|rok\w*",
    14: r"čtrnáct\w*|týd\w*",
    15: r"patnáct\w*|čtvrthodin\w*",
    16: r"šestnáct\w*|osmifinál\w*",
    18: r"osmnáct\w*|půldruh\w*|plnolet\w*",
    20: r"dvacet\w*|dvacát\w+",
    24: r"dne|den|celodenn\w*|nepřetržit\w*|čtyřiadvac\w*",
    30: r"třice\w*|třicát\w+|půl ?hodin\w*|půlhodin\w*",
    40: r"čtyřice\w*|čtyřicát\w+",
    50: r"polovin\w*|půl\w*|padesát\w*",
    60: r"hodin\w*|šedesát\w*",
    70: r"sedmdesát\w*",
    80: r"osmdesát\w*",
    90: r"devadesát\w*",
    100: r"st[oaeuy]\w{0,2}|stov\w+|sto\w*|století\w*|vš\w+|cel\w+|pln\w+|úpln\w+|naprost\w+",
}
_HINTS |= {200: r"dvoustov\w+", 400: r"čtyřstov\w+", 800: r"osmistov\w+", 1500: r"patnáctistov\w+"}
_HINTS |= {112: r"tísňov\w+|nouzov\w+", 911: r"tísňov\w+|nouzov\w+|záchrank\w+"}

#: What only looks like a number.
_IDIOMS = (
    "půl na půl|v první řadě|v prvé řadě|v neposlední řadě|na prvním místě|na druhou stranu|z druhé strany|"
    "druhá světová|druhé světové|první světové|první světová|jeden po druhém|jeden druhého|jeden set"
)


def _cardinals() -> Iterator[tuple[str, int]]:
    for value, forms in _CARDINALS.items():
        for form in forms.split("|"):
            yield form, value
    for value, stem in _TEENS.items():
        for ending in ("náct", "nácti"):
            yield stem + ending, value


def language() -> Language:
    """The table of Czech."""
    build = cldr.builder("cs")
    add = build.add
    for form in ("pro", "led", "dub", "srp", "bře", "lis", "úno", "kvě", "čvn", "čvc", "zář", "říj", "lib"):
        build.words.pop(form, None)  # oak, ice, sickle and "for" among them
    for form, value in _cardinals():
        add([form], Word(cardinal=value))
    add("sto|stu|stem", Word(cardinal=100))
    add("stě|sta|set|stech|sty|stům", Word(power=100))  # dvě stě, tři sta, pět set
    _scales(build)
    _ordinals_and_fractions(build)
    add(_IDIOMS, Word(idiom=True))
    add("krát|x", Word(multiplier=True, divides=True))
    build.glued["krát"] = Word(multiplier=True, divides=True)
    add("dvojnásob|dvojí|dvojího", Word(multiple=Decimal(2)))
    add("a|i", Word(conjunction=True))
    add("nebo|anebo|či", Word(either=True))
    add("až", Word(to=True))
    add("do", Word(to=True, year_cue=True))
    add("mezi", Word(between=True))
    add("až na|až k|až ke", Word(filler=True))  # where a change ended, not a bound
    add("minus|mínus", Word(sign=True))
    add("pod nulou|pod bodem mrazu|mrazu", Word(below_zero=True))
    add("celá|celé|celých", Word(point=True))
    add("čárka", Word(point=True))
    add("několik|několika|pár|páru|mnoho|mnoha|řada|řadu|řady|spousta|spoustu|málo", Word(several=True))
    add("každý|každá|každé|každého|každých|každou", Word(each=True))
    add("ztráta|ztráty|ztrátu|ztrátě|ztrátou|ztrát|schodek|schodku|schodkem|deficit|deficitu|deficitem|"
        "záporný|záporná|záporné|odliv|odlivu", Word(negative=True))  # fmt: skip
    add(["procent" + ending for ending in _NEUTER.split("|")], Word(ratio="percent"))
    add("procentech|procentům|procenty|proc|pct", Word(ratio="percent"))
    add("procentní bod|procentního bodu|procentnímu bodu|procentním bodem|procentní body|procentních bodů|"
        "procentním bodům|procentních bodech|procentními body|procentního bodu|procentuální bod|"
        "procentuálního bodu|procentuální body|procentuálních bodů|proc. bodu|proc. bodů|proc. body|"
        "p. b.|p.b.|p. b|p.b|pb|p. p.|p.p.", Word(ratio="percentage-point"))  # fmt: skip
    for stem in ("bazick", "bázick", "základn", "bazov"):
        soft = stem == "základn"
        one, many, several = ("ího", "ích", "í") if soft else ("ého", "ých", "é")
        add(f"{stem}{'í' if soft else 'ý'} bod|{stem}{one} bodu|{stem}{several} body|{stem}{many} bodů|"
            f"{stem}{many} bodech", Word(ratio="basis-point"))  # fmt: skip
    add("promile|promilí|promilích", Word(ratio="permille"))
    _money(build)
    build.units({unit: "|".join(inflected(names)) for unit, names in _UNIT_NAMES.items()})
    add("století|stol", Word(period="century"))
    add("rok|roku|rokem|roce|roky|roků|let|léta|letech|lety|r", Word(date_part="year"))
    add("čtvrtletí|čtvrtletím|kvartál|kvartálu|kvartále|kvartálem|q", Word(period="quarter"))
    add("pololetí|pololetím", Word(period="half"))
    for stem in ("čtvrtletn", "kvartáln"):
        add([stem + ending for ending in (*_SOFT_ADJECTIVE, "ě")], Word(period="quarter", unnumbered=True))
    for stem in ("fiskáln", "finančn", "účetn", "hospodářsk"):
        endings = _ADJECTIVE if stem.endswith("k") else _SOFT_ADJECTIVE
        add([stem + ending for ending in endings], Word(fiscal=True))
    add("konec|konce|koncem|konci|začátek|začátku|začátkem|polovina|polovině|poloviny|polovinou|počátek|"
        "počátku|počátkem|závěr|závěru|závěrem|sklonku|přelomu", Word(edge=True))  # fmt: skip
    _calendar(build)
    _clock(build)
    add("za|na|v", Word(rate=True))
    add("v|ve|od|do|po|před|z|ze|k|ke|rok|roku|roce|konec|konce|koncem|začátek|začátku|začátkem|létě|"
        "zimě|jaře|podzim|podzimu|kolem|okolo|léta|letech|let|cca|a|nebo|mezi|už|již|než|"
        "polovině|počátkem|počátku|závěru|sezona|sezoně|sezóně|ročník|pro", Word(year_cue=True))  # fmt: skip
    add("v|ve|na|od|do|po|před|tento|tuto|minulý|minulou|příští|každý|každou|z|ze|za|k|ke|s|loni|letos|až|"
        "během|kolem|okolo|koncem|začátkem", Word(month_cue=True))  # fmt: skip
    add("o|na|v|ve|z|ze|po|do|od|za|přes|s|se|jen|pouze|už|již|dokonce|celkem|další|dalších|dalšími|"
        "rekordní|rekordních|činí|činil|činila|činilo|je|jsou|byl|byla|bylo|byly|to|ještě|plných|celých|"
        "dosáhl|dosáhla|dosáhlo|teprve|zatím|i", Word(filler=True))  # fmt: skip
    build.bounds(_BOUNDS)
    build.bounds(
        {
            "at least": "nebo více|nebo víc|či více|či víc|a více|a víc|a výše|nebo výše|nebo vyšší|a vyšší|"
            "nebo starší|a starší|a déle|nebo déle",
            "at most": "nebo méně|či méně|a méně|nebo níže|a níže|nebo mladší|a mladší|nebo nižší",
        },
        trailing=True,
    )
    add("více|víc|výše|vyšší|výš", Word(comparative="up"))
    add("méně|míň|níže|nižší|níž", Word(comparative="down"))
    add("číslo|čísla|čís|č|pokoj|linka|linky|lince|článek|článku|čl|kapitola|kapitoly|strana|straně|str|"
        "kanál|dálnice|dálnici|formule|formuli|typ|typu|třída|skupina|skupiny|odstavec|odst|ul|sál|paragraf|"
        "silnice|vyhláška|příloha|verze|fáze", Word(name_cue=True))  # fmt: skip
    return cldr.table(
        "cs",
        build,
        analyse=partial(_analyse, _hanging()),
        groups=" \u00a0\u202f.",
        bare_units=True,
        ordinal_dot=True,
        articles=False,
        counted_times=frozenset(("dvakrát", "třikrát")),
        coordinators=frozenset(("až", "do", "a", "nebo", "i", "či")),
        by_words=frozenset(("o",)),
        gains=r"zisk\w{0,3}|přebyt(?:ek|k\w{1,3})",
        losses=r"ztrát\w{0,2}|schod(?:ek|k\w{1,2})|deficit\w{0,3}",
        result_words=frozenset(("ve výši", "v hodnotě", "v objemu")),
        level_words=frozenset(("na", "do")),
        start_words=frozenset(("z", "ze", "od")),
        one_in=frozenset(("z", "ze", "na")),
        definites=frozenset(("roku", "tohoto", "letošního", "loňského")),
        adjective_after=True,
        roman_centuries=True,
        past_words=frozenset(("po",)),
        to_words=frozenset(("před",)),
        names={"4x4": r"čtyř\w* kol|terénn\w+|čtyřkolk\w+"},
        ordinal_suffixes=frozenset("ého ém ý á é ho".split()),
        cardinal_suffixes=frozenset("ti mi ma i".split()),
        decade_suffixes=frozenset(("tá", "tých", "á", "ých")),
        hour_nouns=frozenset("hodina hodiny hodině hodinu hodinou".split()),
        decade_nouns=frozenset("léta let letech létech letům lety".split()),
        dotted=frozenset("tis mil mld bil mio".split()),
        only_dotted=frozenset(("mil", "bil")),
        month_lookalikes=frozenset(),
        certain_years=(
            r"(?:loňsk|letošn|předloňsk|minul|uplynul|příšt|tehdejš|předchoz|stejn|běžn)\w* (?:rok|roc)\w*|"
            r"vloni|loni|letos|předloni|napřesrok|t(?:oho|omto|ento|omtéž|éhož)(?: sam\w+)? ro[kc]\w*|"
            r"tehdy|rok\w* (?:předtím|poté)|před rokem"
        ),
        year_words=(
            r"(?:loňsk|letošn|předloňsk|minul|uplynul|příšt|tehdejš|předchoz|stejn|následujíc|posledn|každ|"
            r"dalš|běžn)\w* (?:ro[kc]|let|sez[oó]n)\w*|vloni|loni|letos|předloni|napřesrok|"
            r"t(?:oho|omto|ento|omtéž|éhož)(?: sam\w+)? ro[kc]\w*|(?:ro[kc]|let)\w* (?:předtím|poté|později)|"
            r"před (?:\w+ )?(?:rokem|lety)|každoročn\w*|\w*roční\w*|tehdy|loňsk\w+|letošn\w+"
        ),
        hints=_HINTS,
        feasts={
            (1, 1): r"nov(?:ý|ého|ém) ro[kc]\w*",
            (12, 24): r"štědr\w+ (?:den|dn\w+|večer\w*)",
            (12, 25): r"vánoc\w*|boží\w* hod\w*",
            (12, 31): r"silvest\w+",
        },
        day_and_night=r"nepřetržit\w*|celý den|celodenn\w*|ve dne v noci|ve dne i v noci|nonstop",
        every_day=r"každý den|každodenn\w*|denně",
        small_words="new",
        period_signs=PERIOD_SIGNS | {"Č": "quarter"},
        numbered_forms=frozenset("čtvrtletí čtvrtletím pololetí pololetím kvartál kvartálu kvartále".split()),
        negations=frozenset("ne není nikdy bez nebyl nebylo nebude".split()),
        limiting=frozenset("jen pouze".split()),
        rounds=frozenset(("finále",)),
        nights=(frozenset(("noci",)), frozenset(("na",))),
        span_words="od do|mezi a",
        time_parts=time_parts(
            start="začátek začátku začátkem počátek počátku počátkem",
            middle="polovina polovině poloviny polovinou půlka půlce",
            end="konec konce koncem konci závěr závěru závěrem sklonku",
        ),
        scale_names=(
            (Decimal(10) ** 12, "bilion", "bil."),
            (Decimal(10) ** 9, "miliarda", "mld."),
            (Decimal(10) ** 6, "milion", "mil."),
            (Decimal(10) ** 3, "tisíc", "tis."),
        ),
    )


def _scales(build: Builder) -> None:
    add = build.add
    add("tisíc", Word(scale=Decimal(1000), cardinal=1))
    for form in "tisíce tisíci tisícem tisíců tisícům tisících".split():
        build.words[form] = Word(scale=Decimal(1000), plural=True)
    for name, power in (
        ("milion", 6), ("milión", 6), ("bilion", 12), ("bilión", 12), ("trilion", 18), ("kvadrilion", 24),
        ("kvintilion", 30), ("quintillion", 30),
    ):  # fmt: skip
        scale = Decimal(10) ** power
        for ending in ("", "u", "em"):
            build.words[name + ending] = Word(scale=scale, cardinal=1)
        for ending in ("y", "ů", "ům", "ech"):
            build.words[name + ending] = Word(scale=scale, plural=True)
    for name, power in (("miliard", 9), ("biliard", 15), ("triliard", 21), ("kvadriliard", 27)):
        scale = Decimal(10) ** power
        for ending in ("a", "u", "ou", "ě"):
            build.words[name + ending] = Word(scale=scale, cardinal=1)
        for ending in ("", "y", "ám", "ách", "ami"):
            build.words[name + ending] = Word(scale=scale, plural=True)
    for form, power in (("tis", 3), ("mil", 6), ("mio", 6), ("mld", 9), ("mlrd", 9), ("bil", 12)):
        build.words[form] = build._merge(build.words.get(form), Word(scale=Decimal(10) ** power))
        build.glued[form] = Word(scale=Decimal(10) ** power)
    for stem, power in _SCALED.items():
        for ending in _ADJECTIVE:
            build.glued[stem + ending] = Word(scale=Decimal(10) ** power)  # "5tisícový"
    for form, power in (("k", 3), ("K", 3), ("M", 6)):
        build.glued[form] = Word(scale=Decimal(10) ** power)
    for names, size in (
        ("desítky|desítek|desítkám|desítkách|desítkami", 10),
        ("stovky|stovek|stovkám|stovkách|stovkami", 100),
        ("tucty|tuctů|tuctech", 12),
        ("desetitisíce|desetitisíců|desetitisícům|desetitisících|desetitisíci", 10_000),
        ("statisíce|statisíců|statisícům|statisících|statisíci", 100_000),
    ):
        add(names, Word(vague_scale=True, scale=Decimal(size)))
    add("tucet|tuctu|tuctem", Word(collective=12))
    add("půltucet|půltuctu|půltuctem", Word(collective=6))
    add("desítka|desítku|desítkou|desítce", Word(collective=10))
    add("stovka|stovku|stovkou|stovce", Word(collective=100))
    add("tisícovka|tisícovku|tisícovkou|tisícovce", Word(collective=1000))
    for tens, value in (("dvacít", 20), ("třicít", 30), ("čtyřicít", 40), ("padesát", 50), ("šedesát", 60)):
        for lead, more in (("", 0), *((f"{form}a", units) for form, units in _LED.items())):
            add([lead + tens + ending for ending in ("ka", "ku", "kou")], Word(collective=value + more))


def _ordinals_and_fractions(build: Builder) -> None:
    add = build.add
    for value, stem in _ORDINALS.items():
        add([stem + ending for ending in _ADJECTIVE if ending != "í"], Word(ordinal=value))
        if value <= 24:
            add([stem + ending for ending in ("á", "é", "ou")], Word(hour=True))
        if 20 <= value < 100:
            add([stem + ending for ending in ("á", "ých", "ým", "ými")], Word(decade=value))
    add(_FIRST, Word(ordinal=1))
    add(_THIRD, Word(ordinal=3))
    add("třetí", Word(hour=True))
    add(_THOUSANDTH, Word(ordinal=1000))
    for value, stem in _PARTS.items():
        one = Decimal(1) / Decimal(value)
        add(inflected(((stem + "in", "a|y|ě|u|ou"),)), Word(fraction=one, denominator=value))
        add(inflected(((stem + "in", "|ám|ách|ami"),)), Word(denominator=value))
        add([stem + "inov" + ending for ending in _ADJECTIVE], Word(fraction=one))  # "desetinový podíl"
    add("čtvrt", Word(fraction=Decimal("0.25"), denominator=4))
    add(["dvoutřetinov" + ending for ending in _ADJECTIVE], Word(fraction=Decimal(2) / 3))
    add(["tříčtvrtinov" + ending for ending in _ADJECTIVE], Word(fraction=Decimal("0.75")))
    add("čtvrtě", Word(denominator=4))
    add("tři čtvrtě|třičtvrtě|tři čtvrti", Word(fraction=Decimal("0.75")))
    add("polovina|poloviny|polovině|polovinu|polovinou", Word(fraction=Decimal("0.5"), period="half"))
    add("půlka|půlky|půlce|půlku|půlkou", Word(fraction=Decimal("0.5")))
    add("půldruhého|půl druhého|půldruha|poldruhého|půldruhé", Word(fraction=Decimal("1.5")))
    add(["polovičn" + ending for ending in _SOFT_ADJECTIVE], Word(fraction=Decimal("0.5")))
    for value, form in enumerate("druhé třetí čtvrté páté šesté sedmé osmé deváté desáté".split(), start=2):
        add([f"po{form}"], Word(ordinal=value))  # "for the third time"
    add("půl", Word(half=True))
    for stem, value, unit in (
        ("půlminutov", 30, "second"), ("půlhodinov", 30, "minute"), ("půldenn", 12, "hour"),
        ("půlročn", 6, "month"), ("půllet", 6, "month"), ("čtvrthodinov", 15, "minute"),
    ):  # fmt: skip
        add(
            [stem + end for end in (*_ADJECTIVE, *_SOFT_ADJECTIVE)],
            Word(cardinal=value, unit=unit, suffix=True),
        )
    for stem, power in _SCALED.items():
        add([f"půl{stem}{ending}" for ending in _ADJECTIVE], Word(fraction=Decimal(10) ** power / 2))
    for name, power in (("tisíce", 3), ("milionu", 6), ("miliónu", 6), ("miliardy", 9), ("bilionu", 12)):
        add([f"půl{name}"], Word(fraction=Decimal(10) ** power / 2))
    add("půlroku|půlrok", Word(cardinal=6, unit="month", suffix=True))
    add("půlhodina|půlhodiny|půlhodinu|půlhodině", Word(cardinal=30, unit="minute", suffix=True))
    add("čtvrthodina|čtvrthodiny|čtvrthodinu|čtvrthodině|čtvrt hodiny|čtvrthodinka|čtvrthodinku",
        Word(cardinal=15, unit="minute", suffix=True))  # fmt: skip
    add("tři čtvrtě hodiny|třičtvrtě hodiny|tři čtvrtiny hodiny|třičtvrtěhodina|třičtvrtěhodinu",
        Word(cardinal=45, unit="minute", suffix=True))  # fmt: skip
    add("půlstoletí", Word(cardinal=50, unit="year", suffix=True))
    add("čtvrtstoletí", Word(cardinal=25, unit="year", suffix=True))


def _clock(build: Builder) -> None:
    add = build.add
    add("hodin|hodiny|hodinu|hod|h", Word(clock="o'clock"))  # but "na 3 hodiny" counts them
    add("v|ve|od", Word(clock_cue=True))
    add("ráno|nad ránem|dopoledne|v noci|brzy ráno|časně ráno|ranní|hodin ráno|hodiny ráno|hodin dopoledne",
        Word(clock="am"))  # fmt: skip
    add("odpoledne|večer|večerní|odpolední|hodin odpoledne|hodiny odpoledne|hodin večer|hodiny večer|"
        "podvečer", Word(clock="pm"))  # fmt: skip
    add("v poledne|kolem poledne|do poledne|pravé poledne|před polednem|po poledni", Word(time=(12, 0)))
    add("půlnoc|půlnoci|půlnocí", Word(time=(0, 0)))
    for hour, (genitive, accusative) in enumerate(_HOURS):
        add(f"půl {genitive}", Word(time=(hour or 12, 30), half=True))  # "half of the eighth": 7:30
        add(f"čtvrt na {accusative}", Word(time=(hour or 12, 15), half=True))
        add(f"tři čtvrtě na {accusative}|třičtvrtě na {accusative}", Word(time=(hour or 12, 45), half=True))


def _money(build: Builder) -> None:
    add = build.add
    build.families({family: "|".join(inflected(names)) for family, names in _FAMILIES.items()})
    own = ("CZK", *(code for code in codes("krona") if code != "CZK"))
    add(inflected(_FAMILIES["krona"]), Word(money=own, family="krona"))
    add("Kč|kč|Kčs|korun českých|koruny české|koruna česká", Word(money=("CZK",), family="krona"))
    add("dol", Word(money=codes("dollar"), family="dollar"))
    add("renminbi", Word(money=("CNY",)))
    for ending in ("ra", "ry", "ru", "er", "rách"):
        add([f"lib{ending} šterlinků"], Word(money=("GBP",)))
    add("eurocent|eurocentu|eurocenty|eurocentů", Word(money=("EUR",), minor="cent"))
    build.minor_units(
        {
            "cent": "cent|centu|centy|centů|centům|centech",
            "penny": "pence|pencí|penny|pencích",
            "heller": "haléř|haléře|haléři|haléřů|haléřích|hal",
            "grosz": "groš|groše|grošů",
            "kopeck": "kopejka|kopejky|kopejek|kopejku",
            "centime": "centim|centimů|centimy",
            "pfennig": "fenik|feniky|feniků",
        }
    )
    build.countries(
        {
            "US": "USA|US|Spojených států", "HK": "Hongkongu", "AU": "Austrálie", "CA": "Kanady",
            "SG": "Singapuru", "NZ": "Nového Zélandu", "TW": "Tchaj-wanu", "XO": "CFA",
            "GB": "Velké Británie", "AE": "SAE", "CZ": "ČR", "SK": "SR",
        }
    )  # fmt: skip


def _calendar(build: Builder) -> None:
    for month, forms in enumerate(
        (
            "leden|ledna|lednu|lednem", "únor|února|únoru|únorem", "březen|března|březnu|březnem",
            "duben|dubna|dubnu|dubnem", "květen|května|květnu|květnem", "červen|června|červnu|červnem",
            "červenec|července|červenci|červencem", "srpen|srpna|srpnu|srpnem", "září|zářím",
            "říjen|října|říjnu|říjnem", "listopad|listopadu|listopadem",
            "prosinec|prosince|prosinci|prosincem",
        ),
        start=1,
    ):  # fmt: skip
        build.add(forms, Word(month=month))
    stems = (
        "lednov únorov březnov dubnov květnov červnov červencov srpnov zářijov říjnov listopadov prosincov"
    ).split()
    for month, stem in enumerate(stems, start=1):
        build.add([stem + ending for ending in _ADJECTIVE], Word(month=month))
    for day, (forms, stem) in enumerate(
        (
            ("pondělí|pondělím|pondělků|pondělky", "pondělní"), ("úterý|úterým|úterky", "úterní"),
            ("středa|středy|středě|středu|středou", "středeční"),
            ("čtvrtek|čtvrtka|čtvrtku|čtvrtkem|čtvrtky", "čtvrteční"),
            ("pátek|pátku|pátkem|pátky", "páteční"), ("sobota|soboty|sobotě|sobotu|sobotou", "sobotní"),
            ("neděle|neděli|nedělí|nedělích", "nedělní"),
        )
    ):  # fmt: skip
        build.add(forms, Word(weekday=day))
        build.add([stem + ending for ending in ("", "ho", "mu", "m", "ch", "mi")], Word(weekday=day))


def _hanging() -> dict[str, Word]:
    """What hangs on digits: "28letý", "12měsíční", "30procentní"."""
    out = {}
    for tail, unit in _TAILS.items():
        if tail in _SCALED:
            word = Word(scale=Decimal(10) ** _SCALED[tail])
        elif tail in _PRICED:
            word = Word(money=codes(_PRICED[tail]), family=_PRICED[tail], suffix=True)
        elif unit == "percent":
            word = Word(suffix=True, ratio="percent")
        else:
            word = Word(suffix=True, unit=unit or None)
        out.update(dict.fromkeys((tail + ending for ending in _TAIL_ENDINGS), word))
    return out


def _value(match: re.Match[str]) -> int:
    """What the numeral says that a compound begins with; 0 without one."""
    hundreds, led, tens, plain, behind, small = match.group(
        "hundreds", "led", "tens", "plain", "behind", "small"
    )
    value = _HUNDREDS[hundreds] if hundreds else 0
    if led:
        return value + _LED[led] + _TENS[tens]
    if plain:
        return value + _TENS[plain] + (_UNITS_BEHIND[behind] if behind else 0)
    return value + (_SMALL[small] if small else 0)


def _analyse(hanging: Mapping[str, Word], word: str) -> Word | None:
    lower = word.lower()
    if lower[:2] in _OPENINGS or lower[:3] in _OPENINGS:
        found = _numeral(lower)
        if found is not None:
            return found
    hung = hanging.get(lower)
    if hung is not None:
        return hung
    for size in (2, 3, 1):
        if lower[-size:] in _ENDING_SET and lower[:-size] in _COUNTRY_OF:
            return Word(country=_COUNTRY_OF[lower[:-size]])
    if lower.startswith("násob"):
        return Word(multiplier=True, suffix=True)
    if _UP.fullmatch(lower):
        return Word(direction="up")
    if _DOWN.fullmatch(lower):
        return Word(direction="down")
    return None


def _numeral(lower: str) -> Word | None:
    """A numeral written in one word, or what is derived of one: "pětadvacet", "dvouletý", "trojnásobek"."""
    lead, _, behind = lower.partition("apůl")
    if behind or lower.endswith("apůl"):
        return _and_a_half(lead, behind)
    match = _COMPOUND.fullmatch(lower)
    if match:
        value, tail = _value(match), match["tail"]
        if not value:
            return None
        if tail in _SCALED:
            return Word(cardinal=value * 10 ** _SCALED[tail], suffix=True)
        if tail in _PRICED:
            return Word(cardinal=value, money=codes(_PRICED[tail]), family=_PRICED[tail], suffix=True)
        unit = _TAILS[tail]
        if unit == "percent":
            return Word(cardinal=value, ratio="percent", suffix=True)
        return Word(cardinal=value, unit=unit or None, suffix=True)
    for pattern in (_TIMES, _FOLD):
        match = pattern.fullmatch(lower)
        if match:
            value = _value(match)
            either_way = pattern is _TIMES or lower.endswith("ně")
            return Word(multiple=Decimal(value), divides=either_way) if value > 1 else None
    match = _JOINED.fullmatch(lower)
    if match:
        return Word(cardinal=_value(match)) if _value(match) > 0 else None
    match = _JOINED_ORDINAL.fullmatch(lower)
    if match and match["stem"] in _ORDINAL_TENS:
        return Word(ordinal=_ORDINAL_TENS[match["stem"]] + _LED[match["led"]])
    return None


def _and_a_half(lead: str, behind: str) -> Word | None:
    """What begins with a number and a half: "dvaapůl", "dvaapůlkrát", "dvaapůlhodinový"."""
    if lead not in _LED:
        return None
    value = _LED[lead] + Decimal("0.5")
    if behind == "krát":
        return Word(multiple=value, divides=True)
    if not behind:
        return Word(mixed=value)
    for size in (1, 2, 3):
        unit = _TAILS.get(behind[:-size])
        if unit and unit != "percent":
            return Word(mixed=value, unit=unit, suffix=True)
    return None
