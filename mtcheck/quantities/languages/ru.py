"""Russian: what its quantities have beyond CLDR, in all cases."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

from mtcheck.quantities import cldr
from mtcheck.quantities.currencies import codes
from mtcheck.quantities.language import PERIOD_SIGNS, Word, inflected, time_parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from mtcheck.quantities.language import Builder, Language
    from mtcheck.quantities.quantity import Bound

# Endings of the declensions, the empty one among them.
_HARD = "|а|у|ом|е|ы|ов|ам|ами|ах"  # доллар
_HUSH = "|а|у|ем|е|и|ей|ам|ами|ах"
_VELAR = "|а|у|ом|е|и|ов|ам|ами|ах"  # франк
_SOFT = "ь|я|ю|ем|ём|е|и|ей|ям|ями|ях"  # рубль, баррель
_JOT = "й|я|ю|ем|е|и|ев|ям|ями|ях"
_FEMALE = "а|ы|е|у|ой||ам|ами|ах"  # тонна
_FEMALE_VELAR = "а|и|е|у|ой||ам|ами|ах"  # йена takes _FEMALE, копейка this
_FEMALE_SOFT = "я|и|е|ю|ей|ь|ям|ями|ях"  # миля
_ION = "я|и|ю|ей|й|ям|ями|ях"  # унци-я
_NEUTER_ION = "е|я|ю|ем|и|й|ям|ями|ях"  # столети-е
_ENDING_SET = frozenset(
    "ий ый ой ая яя ое ее ие ые его ого ему ому им ым ем ом ей ую юю их ых ими ыми".split()
)
_ADJECTIVE = (
    "ий|ый|ой|ая|яя|ое|ее|ие|ые|его|ого|ему|ому|им|ым|ем|ом|ей|ую|юю|их|ых|ими|ыми"
).split("|")  # fmt: skip

_UNITS = "ноль один два три четыре пять шесть семь восемь девять десять".split()
_TEENS = "одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат"
_CARDINALS: dict[int, str] = {
    0: "ноль|ноля|нолю|нолем|ноле|нуль|нуля|нулю|нулём|нуле",
    1: "один|одна|одно|одну|одного|одной|одному|одним|одном|одною",
    2: "два|две|двух|двум|двумя|двое|двоих|двоим|двоими",
    3: "три|трёх|трём|тремя|трое|троих|троим|троими",
    4: "четыре|четырёх|четырём|четырьмя|четверо|четверых|четверым",
    5: "пять|пяти|пятью|пятеро|пятерых|пятерым",
    6: "шесть|шести|шестью|шестеро|шестерых",
    7: "семь|семи|семеро|семерых",  # "семью" is nearly always the family
    8: "восемь|восьми|восьмью|восемью|восьмеро",
    9: "девять|девяти|девятью",
    10: "десять|десяти|десятью|десятеро",
    20: "двадцать|двадцати|двадцатью",
    30: "тридцать|тридцати|тридцатью",
    40: "сорок|сорока",
    50: "пятьдесят|пятидесяти|пятьюдесятью",
    60: "шестьдесят|шестидесяти|шестьюдесятью",
    70: "семьдесят|семидесяти|семьюдесятью",
    80: "восемьдесят|восьмидесяти|восьмьюдесятью|восемьюдесятью",
    90: "девяносто|девяноста",
    100: "сто|ста",
    200: "двести|двухсот|двумстам|двумястами|двухстах",
    300: "триста|трёхсот|трёмстам|тремястами|трёхстах",
    400: "четыреста|четырёхсот|четырёмстам|четырьмястами|четырёхстах",
}
#: An ordinal's stem, with the ending of its masculine where that is not "ый".
_ORDINALS: dict[int, str] = {
    1: "перв", 2: "втор", 4: "четверт|четвёрт", 5: "пят", 6: "шест", 7: "седьм", 8: "восьм", 9: "девят",
    10: "десят", 11: "одиннадцат", 12: "двенадцат", 13: "тринадцат", 14: "четырнадцат", 15: "пятнадцат",
    16: "шестнадцат", 17: "семнадцат", 18: "восемнадцат", 19: "девятнадцат", 20: "двадцат", 30: "тридцат",
    40: "сороков", 50: "пятидесят", 60: "шестидесят", 70: "семидесят", 80: "восьмидесят", 90: "девяност",
    100: "сот", 200: "двухсот", 300: "трехсот|трёхсот", 400: "четырехсот|четырёхсот", 500: "пятисот",
    600: "шестисот", 700: "семисот", 800: "восьмисот", 900: "девятисот", 1000: "тысячн", 2000: "двухтысячн",
    10**6: "миллионн", 10**9: "миллиардн", 10**12: "триллионн",
}  # fmt: skip
_THIRD = "третий|третья|третье|третьи|третьего|третьей|третьему|третьим|третьем|третью|третьих|третьими"
_ORDINAL_ENDINGS = "ый ой ая ое ые ого ому ым ом ую ыми".split()
_FEMALE_ENDINGS = "ая|ой|ую"

#: What compounds begin with: "двухлетний", "двадцатипятипроцентный".
_PREFIXES: dict[str, int] = {
    "одно": 1, "двух": 2, "дву": 2, "трех": 3, "трёх": 3, "четырех": 4, "четырёх": 4, "пяти": 5, "шести": 6,
    "семи": 7, "восьми": 8, "девяти": 9, "десяти": 10, "двадцати": 20, "тридцати": 30, "сорока": 40,
    "пятидесяти": 50, "шестидесяти": 60, "семидесяти": 70, "восьмидесяти": 80, "девяносто": 90, "сто": 100,
    "двухсот": 200, "трехсот": 300, "трёхсот": 300, "четырехсот": 400, "четырёхсот": 400, "пятисот": 500,
    "шестисот": 600, "семисот": 700, "восьмисот": 800, "девятисот": 900, "тысяче": 1000,
} | {name + "и": index + 11 for index, name in enumerate(_TEENS.split())}  # fmt: skip
#: What compounds of a number end in, with the unit they mean ("" for none).
_ENDINGS: dict[str, str] = {
    "летн": "year", "лети": "year", "годичн": "year", "годовал": "year", "месячн": "month",
    "недельн": "week", "дневн": "day", "суточн": "day", "часов": "hour", "минутн": "minute",
    "секундн": "second", "процентн": "percent", "километров": "kilometre", "метров": "metre",
    "тонн": "tonne", "миллионн": "", "тысячн": "", "миллиардн": "", "этажн": "", "местн": "",
    "долларов": "", "комнатн": "",
}  # fmt: skip
_SCALE_STEMS = {"миллионн": 6, "миллиардн": 9, "тысячн": 3}
#: Adjectives of money behind digits: "50-долларовый".
_PRICES = {"долларов": "dollar", "рублев": "ruble", "фунтов": "pound", "евров": "euro"}
_COMPOUND = re.compile(
    r"((?:" + "|".join(sorted(_PREFIXES, key=len, reverse=True)) + r"){1,3})-?"
    r"(" + "|".join(sorted(_ENDINGS, key=len, reverse=True)) + r")"
    r"(?:" + "|".join((*_ADJECTIVE, "о", "е", "я", "ю", "и", "ем", "й", "ях", "ями")) + r")"
)
_PREFIX = re.compile("|".join(sorted(_PREFIXES, key=len, reverse=True)))

_FAMILIES: dict[str, tuple[tuple[str, str], ...]] = {
    "dollar": (("доллар", _HARD),), "pound": (("фунт", _HARD),), "yuan": (("юан", _SOFT),),
    "yen": (("иен", _FEMALE), ("йен", _FEMALE)), "won": (("вон", _FEMALE),),
    "krona": (("крон", _FEMALE),), "rupee": (("рупи", _ION),),
    "franc": (("франк", _VELAR),), "real": (("реал", "а|у|ом|ов|ы|ам|ами|ах"),),
    "rand": (("рэнд", _HARD), ("ранд", _HARD)), "ruble": (("рубл", _SOFT),), "lira": (("лир", _FEMALE),),
    "zloty": (("злот", "ый|ого|ому|ым|ом|ые|ых|ыми"),), "forint": (("форинт", _HARD),),
    "leu": (("ле", "й|я|ю|и|ев|ям|ями|ях"),), "shekel": (("шекел", _SOFT),), "baht": (("бат",
    "а|ов|ам|ами"),),
    "dong": (("донг", _VELAR),), "ringgit": (("ринггит", _HARD),), "hryvnia": (("гривн", _FEMALE), ("гривен",
    "")),
    "dirham": (("дирхам", _HARD),), "riyal": (("риял", _HARD), ("риал", _HARD)),
    "dinar": (("динар", _HARD),), "naira": (("найр", _FEMALE),), "shilling": (("шиллинг", _VELAR),),
    "mark": (("немецк", "их марок|ие марки|ая марка"),), "peseta": (("песет", _FEMALE),),
    "guilder": (("гульден", _HARD),), "bitcoin": (("биткоин", _HARD), ("биткойн", _HARD)),
}  # fmt: skip
_FIXED_FAMILIES = {
    "euro": "евро", "peso": "песо", "yuan": "женьминьби", "tenge": "тенге", "taka": "така", "krona": "кроны",
    "sol": "солей", "bolivar": "боливаров|боливара|боливар", "lev": "левов|лева", "drachma": "драхм|драхмы",
    "litecoin": "лайткоин|лайткоинов", "tether": "tether",
}  # fmt: skip
#: Adjectives by their stem.
_DEMONYMS = {
    "US": "американск", "AU": "австралийск", "CA": "канадск", "HK": "гонконгск", "SG": "сингапурск",
    "NZ": "новозеландск", "TW": "тайваньск", "JM": "ямайск", "NA": "намибийск", "ZW": "зимбабвийск",
    "GB": "британск|английск", "EG": "египетск", "LB": "ливанск", "SY": "сирийск", "SD": "суданск",
    "IE": "ирландск", "JP": "японск", "CN": "китайск", "KR": "южнокорейск|корейск", "KP": "северокорейск",
    "SE": "шведск", "CD": "конголезск", "NO": "норвежск", "DK": "датск", "IS": "исландск", "CZ": "чешск",
    "IN": "индийск",
    "PK": "пакистанск", "LK": "шри-ланкийск", "NP": "непальск", "ID": "индонезийск", "MX": "мексиканск",
    "AR": "аргентинск", "CL": "чилийск", "CO": "колумбийск", "PH": "филиппинск", "CU": "кубинск",
    "UY": "уругвайск", "CH": "швейцарск", "FR": "французск", "BE": "бельгийск", "BR": "бразильск",
    "ZA": "южноафриканск", "RU": "российск", "BY": "белорусск", "TR": "турецк", "IT": "итальянск",
    "PL": "польск", "HU": "венгерск", "RO": "румынск", "MD": "молдавск", "BG": "болгарск",
    "IL": "израильск", "TH": "тайск|таиландск", "VN": "вьетнамск", "MY": "малайзийск", "UA": "украинск",
    "KZ": "казахстанск|казахск", "MA": "марокканск", "SA": "саудовск", "QA": "катарск", "OM": "оманск",
    "IR": "иранск", "KW": "кувейтск", "BH": "бахрейнск", "IQ": "иракск", "JO": "иорданск", "DZ": "алжирск",
    "TN": "тунисск", "LY": "ливийск", "RS": "сербск", "NG": "нигерийск", "KE": "кенийск", "UG": "угандийск",
    "TZ": "танзанийск", "AT": "австрийск", "DE": "немецк", "ES": "испанск", "GR": "греческ",
    "NL": "голландск|нидерландск", "PE": "перуанск", "VE": "венесуэльск",
}  # fmt: skip
_COUNTRY_OF = {stem: country for country, stems in _DEMONYMS.items() for stem in stems.split("|")}

_UNIT_NAMES: dict[str, tuple[tuple[str, str], ...]] = {
    "millimetre": (("миллиметр", _HARD),), "centimetre": (("сантиметр", _HARD),), "metre": (("метр", _HARD),),
    "kilometre": (("километр", _HARD),), "inch": (("дюйм", _HARD),), "foot": (("фут", _HARD),),
    "yard": (("ярд", _HARD),), "mile": (("мил", _FEMALE_SOFT),), "hectare": (("гектар", _HARD),),
    "acre": (("акр", _HARD),), "litre": (("литр", _HARD),), "millilitre": (("миллилитр", _HARD),),
    "gallon": (("галлон", _HARD),), "barrel": (("баррел", _SOFT), ("баррелл", _SOFT)),
    "bushel": (("бушел", _SOFT),), "gram": (("грамм", _HARD),), "milligram": (("миллиграмм", _HARD),),
    "kilogram": (("килограмм", _HARD), ("кило", "")), "tonne": (("тонн", _FEMALE), ("метрическ",
    "их тонн|ая тонна|ой тонны|ие тонны|их тонны")),
    "ounce": (("унци", _ION),), "carat": (("карат", _HARD),), "hundredweight": (("центнер", _HARD),),
    "second": (("секунд", _FEMALE),), "minute": (("минут", _FEMALE),), "hour": (("час", _HARD),),
    "day": (("д", "ень|ня|ню|не|ни|ней|ням|нями|нях"), ("сут", "ки|ок|кам|ками|ках")),
    "week": (("недел", "я|и|е|ю|ь|ям|ями|ях"),), "month": (("месяц", "|а|у|е|ы|ев|ам|ами|ах"),),
    "year": (("год", "|а|у|е|ы|ов|ам|ами|ах"), ("лет", "|ам|ами|ах")),
    "decade": (("десятилети", _NEUTER_ION), ("декад", _FEMALE)),
    "century": (("век", "|а|у|ом|е|и|ов|ам|ами|ах"), ("столети", _NEUTER_ION)),
    "millennium": (("тысячелети", _NEUTER_ION),), "millisecond": (("миллисекунд", _FEMALE),),
    "watt": (("ватт", _HARD),), "kilowatt": (("киловатт", _HARD), ("кВт", "")),
    "megawatt": (("мегаватт", _HARD), ("МВт", "")), "gigawatt": (("гигаватт", _HARD), ("ГВт", "")),
    "calorie": (("калори", _ION),), "kilocalorie": (("килокалори", _ION),), "joule": (("джоул", _SOFT),),
    "byte": (("байт", _HARD),), "megabyte": (("мегабайт", _HARD), ("Мбайт", "")),
    "gigabyte": (("гигабайт", _HARD), ("Гбайт", "")), "terabyte": (("терабайт", _HARD),),
    "megabit": (("мегабит", _HARD), ("Мбит", "")), "gigabit": (("гигабит", _HARD), ("Гбит", "")),
    "hertz": (("герц", "|а|у|ем|е|ы|ев"),), "megahertz": (("мегагерц", "|а|ев"), ("МГц", "")),
    "gigahertz": (("гигагерц", "|а|ев"), ("ГГц", "")), "volt": (("вольт", _HARD),),
    "degree": (("градус", _HARD),), "point": (("пункт", _HARD),), "knot": (("узл", "а|ов"), ("узел", "")),
    "horsepower": (("л", ".с.|. с."), ("лошадиных сил", "|ы"), ("лошадиные силы", ""), ("лошадиная сила",
    "")),
    "stone": (("стоун", _HARD),), "psi": (("psi", ""),), "light-year": (("светов",
    "ых лет|ой год|ого года|ых года"),),
    "square-metre": (("квадратн", "ый метр|ого метра|ых метра|ых метров|ом метре|ые метры|ых метрах"),
                     ("кв", ". м|.м"), ("кв м", "")),
    "square-kilometre": (("квадратн", "ый километр|ого километра|ых километра|ых километров|ые километры"),
                         ("кв", ". км|.км"), ("кв км", "")),
    "square-foot": (("квадратн", "ый фут|ого фута|ых фута|ых футов|ые футы"), ("кв", ". фут|. футов|. фута")),
    "square-mile": (("квадратн", "ая миля|ой мили|ых мили|ых миль|ые мили|ую милю"), ("кв", ". миль|. мили")),
    "cubic-metre": (("кубическ", "ий метр|ого метра|их метра|их метров|ие метры"), ("куб", ". м|.м|ометров")),
    "cubic-foot": (("кубическ", "ий фут|ого фута|их фута|их футов|ие футы"),),
    "kilometre-per-hour": (("км", "/ч"), ("километр", " в час|а в час|ов в час|ах в час")),
    "mile-per-hour": (("мил", "ь в час|и в час|я в час|ях в час|ь/ч|и/ч|я/ч"),),
    "metre-per-second": (("м", "/с"), ("метр", "ов в секунду|а в секунду| в секунду")),
    "kilowatt-hour": (("кВт", "·ч|⋅ч"), ("киловатт-час", _HARD)),
    "celsius": (("градус", "ов Цельсия|а Цельсия| Цельсия|ы Цельсия|ах Цельсия|ам Цельсия"), ("цельсия", "")),
    "fahrenheit": (("градус", "ов Фаренгейта|а Фаренгейта| Фаренгейта|ах Фаренгейта|ов по Фаренгейту"),
                   ("фаренгейта", ""), ("по фаренгейту", "")),
}  # fmt: skip
_GLUED_UNITS = {
    "м": "metre", "г": "gram", "гр": "gram", "л": "litre", "т": "tonne", "ч": "hour", "сек": "second",
    "Вт": "watt", "км": "kilometre", "см": "centimetre", "мм": "millimetre", "кг": "kilogram",
    "мин": "minute", "Гб": "gigabyte", "ГБ": "gigabyte", "Мб": "megabyte", "МБ": "megabyte", "ТБ": "terabyte",
    "Гц": "hertz", "кГц": "kilohertz", "га": "hectare", "мл": "millilitre",
}  # fmt: skip

_BOUNDS: dict[Bound, str] = {
    "at most":
        "до|не более|не больше|не более чем|не больше чем|максимум|не выше|не свыше|самое большее|"
        "не превышает|не превышая|не превышающий|максимально",
    "at least":
        "не менее|не меньше|не менее чем|не меньше чем|как минимум|минимум|по меньшей мере|по крайней мере|"
        "не ниже|хотя бы|самое меньшее",
    "more than":
        "более|более чем|больше|больше чем|свыше|превышает|превысил|превысила|превысило|превысили|"
        "превышающий|"
        "превышающая|превышающую|выше|чуть более|чуть больше|немногим более|немногим больше",
    "less than":
        "менее|менее чем|меньше|меньше чем|ниже|почти|без малого|едва ли не|чуть менее|чуть меньше|"
        "немногим менее|немногим меньше",
    "about":
        "около|примерно|приблизительно|порядка|ориентировочно|где-то|приблизительно в|в районе|в среднем",
}  # fmt: skip

_UP = re.compile(
    r"(?:вырос|выраст|возрос|возраст|подрос|подраст|прирост|прирас|увелич|повы[сш]|подня|поднима|подъем|"
    "подъём|"
    r"подорожа|подскоч|прибав|взлет|взлёт|подпрыгн|укреп|скачок|скачк|наращива|нараст|усили)\w*"
    r"|рост(?:а|у|ом|е)?|рос(?:ла|ли|ло)?|раст(?:ет|ёт|ут|и|ущ\w+)|плюс"
)
_DOWN = re.compile(
    r"(?:сни[зж]|упа[лдв]|паден|сократ|сокращ|уменьш|подешеве|обвал|обруш|ослаб|опусти|просе[лд]|урез|"
    r"утрат|потер|теря|рухн|сниж|спад)\w*"
    r"|пада(?:ет|ют|л|ла|ло|ли|ть|я)|падени\w+"
)
_MULTIPLES = {
    2: "вдвое|дважды|удвоил|удвоила|удвоило|удвоили|удвоился|удвоилась|удвоилось|удвоились|удвоить|удвоение|"
       "удвоения|удваивается|двойной|двойная|двойную|двукратный|двукратное|двукратного|двукратно|двухкратный",
    3: "втрое|трижды|утроил|утроила|утроили|утроился|утроилась|утроилось|утроились|утроить|утроение|"
       "тройной|тройная|трехкратный|трёхкратный|трехкратное|трехкратно|трехкратного",
    4: "вчетверо|четырежды|четырехкратный|четырёхкратный|четырехкратно",
    5: "впятеро|пятикратный|пятикратно|пятикратного",
    6: "вшестеро", 7: "всемеро", 8: "ввосьмеро", 10: "вдесятеро|десятикратный|десятикратно",
}  # fmt: skip
_HINTS = {
    0: r"ноль|нул\w*|никто|ни|без|нет|сухую|отсутств\w*|никак\w*",
    1: (
        r"од(?:ин|на|но|ну|ни|ного|ной|ному|ним|ном|них|нажды|но\w+)|перв\w*|единственн\w*|раз|кажд\w+|"
        r"отдельн\w*|другой|другая|другого|другой|друг|соло|моно\w*|единиц\w*"
    ),
    2: (
        r"дв\w+|втор\w*|об[ае]|обои\w+|обе\w+|пар[аыуе]?|парн\w*|удв\w+|вдвое\w*|близнец\w*|дуэт\w*|"
        r"друг\w*|иные|иных|пол|полов\w+|полу\w+|тандем\w*"
    ),
    3: r"тр[иеёо]\w*|трет\w*|утро\w+|втро\w+",
    4: r"четыр\w*|четв\w*|вчетверо\w*|квар\w*",
    5: r"пят\w*|впятеро",
    6: r"шест\w*|полдюжин\w*|полгод\w*|полугод\w*",
    7: r"семь?|семи\w*|седьм\w*|недел\w*",
    8: r"вос[еь]м\w*",
    9: r"девят\w*",
    10: r"десят\w*|декад\w*|дюжин\w*",
    11: r"одиннадцат\w*|ноябр\w*",
    12: r"двенадцат\w*|дюжин\w*|полдень|полдня|полноч\w*|полудн\w*|год\w*",
    13: r"тринадцат\w*",
    14: r"четырнадцат\w*|недел\w*",
    16: r"шестнадцат\w*|восьм\w*|1/8",
    15: r"пятнадцат\w*|четверт\w+ часа",
    18: r"восемнадцат\w*|полтора|полутора\w*|совершеннолетн\w*|несовершеннолетн\w*",
    20: r"двадцат\w*",
    24: r"сут\w+|кругл\w+|день|дня|ежедневн\w*",
    30: r"тридцат\w*|полчас\w*",
    40: r"сорок\w*",
    50: r"половин\w*|полу\w*|пятьдесят|пятидесят\w*|полсотн\w*",
    60: r"час\w*|шест\w*",
    70: r"семидесят\w*|семьдесят",
    80: r"восьмидесят\w*|восемьдесят",
    90: r"полтора|девяност\w*",
    100: r"сто|сотн\w*|век\w*|столет\w*|вс[её]\w*|полност\w*|цел\w*|абсолютн\w*",
}


def _cardinals() -> Iterator[tuple[str, int]]:
    for value, forms in _CARDINALS.items():
        for form in forms.split("|"):
            yield form, value
    for index, stem in enumerate(_TEENS.split()):
        for ending in ("ь", "и", "ью"):
            yield stem + ending, index + 11
    for value, five in ((5, "пят"), (6, "шест"), (7, "сем"), (8, "вос"), (9, "девят")):
        variants: tuple[str, ...]
        if value == 8:
            variants = ("восемьсот", "восьмисот", "восьмистам", "восьмьюстами", "восемьюстами", "восьмистах")
        else:
            variants = tuple(five + ending for ending in ("ьсот", "исот", "истам", "ьюстами", "истах"))
        for form in variants:
            yield form, value * 100


def language() -> Language:
    """The table of Russian."""
    build = cldr.builder("ru")
    add = build.add
    for form, value in _cardinals():
        add([form], Word(cardinal=value))
    add("тысяча|тысячу|тысячей|тысяче", Word(cardinal=1000, scale=Decimal(1000)))
    add("тысячи|тысяч|тысячам|тысячами|тысячах", Word(scale=Decimal(1000), plural=True))
    for name, power in (
        ("миллион", 6), ("миллиард", 9), ("биллион", 9), ("триллион", 12), ("квадриллион", 15),
        ("квинтиллион", 18), ("секстиллион", 21), ("септиллион", 24), ("октиллион", 27), ("нониллион", 30),
    ):  # fmt: skip
        scale = Decimal(10) ** power
        other = Decimal(10) ** 12 if name == "биллион" else None  # of other countries
        for ending in ("", "а", "у", "ом", "е"):
            build.words[name + ending] = Word(scale=scale, cardinal=1, other_scale=other)
        for ending in ("ы", "ов", "ам", "ами", "ах"):
            build.words[name + ending] = Word(scale=scale, plural=True, other_scale=other)
    for forms, power in (("тыс", 3), ("млн", 6), ("млрд", 9), ("трлн", 12)):
        build.words[forms] = build.glued[forms] = Word(scale=Decimal(10) ** power)
    for stem, power in (*_SCALE_STEMS.items(), ("триллионн", 12)):
        for ending in _ADJECTIVE:
            build.glued[stem + ending] = Word(scale=Decimal(10) ** power)  # "5-тысячный"
    for form, power in (("к", 3), ("К", 3), ("K", 3), ("k", 3), ("М", 6), ("M", 6)):
        build.glued[form] = Word(scale=Decimal(10) ** power)
    add("целых|целая|целой|целые|целыми", Word(whole=True))
    add("десятки|десятков|десяткам|десятками|десятках", Word(vague_scale=True, scale=Decimal(10)))
    add("сотни|сотен|сотням|сотнями|сотнях", Word(vague_scale=True, scale=Decimal(100)))
    add("десяток|десятка|десятком", Word(collective=10))
    add("дюжина|дюжину|дюжины|дюжиной", Word(collective=12))
    add("дюжин|дюжинами|дюжинам", Word(vague_scale=True, scale=Decimal(12)))
    add("сотня|сотню|сотней", Word(collective=100))
    add("полсотни", Word(cardinal=50))
    add("полтораста|полутораста", Word(cardinal=150))
    _ordinals_and_fractions(add)
    for value, forms in _MULTIPLES.items():
        add(forms, Word(multiple=Decimal(value)))
    add("вдвое|втрое|вчетверо|впятеро|вшестеро|вдесятеро", Word(divides=True))
    add("раз|раза|разы|разами|кратный|кратного|кратное|кратную|кратно", Word(multiplier=True, divides=True))
    add("х|Х|x", Word(multiplier=True))
    add("и", Word(conjunction=True))
    add("или|либо", Word(either=True))
    add("по", Word(to=True))
    add("до", Word(to=True, year_cue=True))
    add("между", Word(between=True))
    add("минус", Word(sign=True))
    add("несколько|нескольких|нескольким|много|многие|пара|пару|пары|ряд", Word(several=True))
    add("каждый|каждая|каждое|каждую|каждого|каждой", Word(each=True))
    add(
        "убыток|убытка|убытки|убытков|убытком|дефицит|дефицита|дефицитом|отрицательный|отрицательная|отток|"
        "оттока",
        Word(negative=True),
    )
    add(["процент" + ending for ending in _HARD.split("|")], Word(ratio="percent"))
    add("процентный пункт|процентного пункта|процентных пункта|процентных пунктов|процентным пунктам|"
        "процентными пунктами|процентных пунктах|процентному пункту|процентные пункты|п. п.|п.п.|пп|п. п|п.п",
        Word(ratio="percentage-point"))  # fmt: skip
    add("базисный пункт|базисного пункта|базисных пункта|базисных пунктов|базисными пунктами|"
    "базисных пунктах|"
        "базисные пункты|б. п.|б.п.|б. п|б.п|бп|базовых пунктов|базовых пункта|базовый пункт",
        Word(ratio="basis-point"))  # fmt: skip
    add("промилле", Word(ratio="permille"))
    _money(build)
    build.units({unit: "|".join(inflected(names)) for unit, names in _UNIT_NAMES.items()})
    for form, unit in _GLUED_UNITS.items():
        scaled = build.glued.get(form)
        build.glued[form] = Word(unit=unit, scale=scaled.scale if scaled else None)
    add("век|века|веке|веку|веком|столетия|столетие|столетии", Word(period="century"))
    add("вв|в .", Word(unit="century"))
    add("годов|годы", Word(date_part="year"))
    add("год|года|году|годом|годе|годы|годам|годами|годах|г|гг", Word(date_part="year"))
    add("квартал|квартала|кварталу|кварталом|квартале|кв", Word(period="quarter"))
    add("кварталы|кварталов|кварталам|кварталами|кварталах", Word(unit="quarter-year"))
    add("полугодие|полугодия|полугодию|полугодием|полугодии", Word(period="half"))
    add("квартальный|квартальная|квартальной|квартальную|квартальное|квартального|квартальные|квартальных|"
        "поквартально|ежеквартальный|ежеквартальной|ежеквартальная|ежеквартальные",
        Word(period="quarter", unnumbered=True))  # fmt: skip
    add("финансовый|финансового|финансовом|финансовому|отчетный|отчетном|отчетного", Word(fiscal=True))
    add("конец|конце|концу|конца|начало|начале|началу|начала|середина|середине|середины|середину",
        Word(edge=True))  # fmt: skip
    _calendar(build)
    add("часов|часа|час", Word(clock="o'clock"))
    add("утра|часов утра|часа утра|час утра|часов ночи|часа ночи|час ночи", Word(clock="am"))
    add("часов вечера|часа вечера|часов дня|часа дня|час дня|вечера|дня", Word(clock="pm"))
    add("в|к|с", Word(clock_cue=True))
    add("час дня|час пополудни", Word(time=(13, 0), clock="pm"))
    add("час ночи", Word(time=(1, 0), clock="am"))
    add("с половиной|и половина|с половиною", Word(and_half=True))
    add("полдень|полудню|полудня", Word(time=(12, 0)))
    add("полночь|полночи|полуночи", Word(time=(0, 0)))
    add("за|в", Word(rate=True))
    add("в|во|с|со|к|после|до|на|по|от|год|года|году|за|начало|начале|конце|конца|лето|лета|весной|осенью|"
    "зимой|"
        "летом|около|июля|ноябре", Word(year_cue=True))  # fmt: skip
    add("в|на|с|со|до|к|ко|по|за|от|из|у|эту|эти|этот|этой|прошлую|прошлой|следующую|минувшую|во|каждую",
        Word(month_cue=True))  # fmt: skip
    add("на|в|с|по|к|до|из|за|о|от|около|всего|лишь|только|уже|еще|ещё|сразу|чем|рекордные|рекордных|"
        "дополнительные|дополнительных|как|составила|составил|составляет|было|были|и",
        Word(filler=True))  # fmt: skip
    build.bounds(_BOUNDS)
    build.bounds(
        {
            "at least": "или более|и более|или больше|и больше|или выше|и выше|и старше|или старше",
            "at most": "или менее|и менее|или меньше|и меньше|или ниже|и ниже|и моложе|или моложе",
        },
        trailing=True,
    )
    add("больше|более|выше", Word(comparative="up"))
    add("меньше|менее|ниже", Word(comparative="down"))
    add("номер|номера|дом|квартира|рейс|рейса|рейсом|статья|статьи|статье|глава|главы|страница|страницы|стр|"
        "канал|группа|группы|формула|формулы|шоссе|трасса|выпуск|версия|этап|класс|ст|пункт|маршрут|школа|"
        "платформа|палата|том", Word(name_cue=True))  # fmt: skip
    for form in [form for form in build.words if "ё" in form]:
        build.words.setdefault(form.replace("ё", "е"), build.words[form])
    return cldr.table(
        "ru",
        build,
        analyse=partial(_analyse, build.words),
        ordinal_fractions=True,
        coordinators=frozenset(("до", "и", "или", "по")),
        by_words=frozenset(("на",)),
        gains=r"прибыл[иьюей]+|профицит\w{0,2}",
        losses=r"убыт(?:ок|к\w{1,3})|дефицит\w{0,2}",
        result_words=frozenset(("в", "в размере", "на")),
        one_in=frozenset(("из",)),
        definites=frozenset(("года", "этого", "следующего")),
        adjective_after=True,
        roman_centuries=True,
        ordinal_suffixes=frozenset(
            "го й я е му м ю ого ый ой ая ое ую ом ому ей ем его ему ий ья ье".split()
        ),
        cardinal_suffixes=frozenset("ти х ми мя ух ёх ех".split()),
        decade_suffixes=frozenset(("е", "х", "ые", "ых", "ми")),
        dotted=frozenset("тыс млн млрд трлн".split()),
        month_lookalikes=frozenset(("мар", "среду", "среды", "среда", "Среду", "Среда")),
        certain_years=(
            r"(?:прошл|позапрошл|эт|следующ|текущ|минувш|нынешн|ушедш|предыдущ|прошедш|наступ|будущ|"
            r"истекш|ближайш)\w+ год\w*|т(?:ого|ом|ем|от)(?: же)? год\w*|год\w* (?:назад|спустя|тому)|"
            r"тогда"
        ),
        year_words=(
            r"(?:прошл|позапрошл|эт|следующ|текущ|минувш|нынешн|ушедш|предыдущ|прошедш|наступ|будущ|кажд|"
            r"истекш|ближайш|последн)\w+ (?:год|лет|сезон)\w*|т(?:ого|ом|ем|от)(?: же)? год\w*|"
            r"(?:год|лет)\w* (?:назад|спустя|тому)|(?:спустя|через) (?:\w+ )?(?:год|лет)\w*|"
            r"ежегодн\w*|\w+годн\w+|раньше|ранее|позже|тогда"
        ),
        torn=r"№ ?(?=[.,;)]|$)|(?<!\w)в (?:году|г\.)(?!\w)|(?<!\w)по (?:год|г\.)(?!\w)",
        hints=_HINTS,
        feasts={
            (1, 1): r"нов\w+ год\w*",
            (12, 25): r"рождеств\w+",
            (12, 31): r"канун\w* нового года|новогодн\w+",
        },
        day_and_night=r"круглосуточн\w*|круглые сутки|день и ночь",
        every_day=r"ежедневн\w*|каждый день|без выходных",
        period_signs=PERIOD_SIGNS | {"К": "quarter", "кв": "quarter", "П": "half", "М": "months"},
        numbered_forms=frozenset("квартал кварталу квартале кварталом полугодие полугодию полугодии".split()),
        negations=frozenset("не никогда ни без".split()),
        limiting=frozenset("только лишь".split()),
        rounds=frozenset(("финала",)),
        nights=(frozenset(("ночь",)), frozenset(("на",))),
        span_words="с по|от до|между и",
        time_parts=time_parts(
            start="начало начале начала", middle="середина середине середины", end="конец конца концу конце"
        ),
        scale_names=(
            (Decimal(10) ** 12, "триллион", "трлн"),
            (Decimal(10) ** 9, "миллиард", "млрд"),
            (Decimal(10) ** 6, "миллион", "млн"),
            (Decimal(10) ** 3, "тысяча", "тыс."),
        ),
    )


def _ordinals_and_fractions(add: Callable[..., None]) -> None:
    for value, stems in _ORDINALS.items():
        for stem in stems.split("|"):
            add([stem + ending for ending in _ORDINAL_ENDINGS], Word(ordinal=value))
            below = value if value > 1 else None
            add([stem + ending for ending in ("ая", "ой", "ую")], Word(denominator=below))
            add([stem + "ых"], Word(denominator=below))
            if 20 <= value < 100:
                add([stem + ending for ending in ("ые", "ых", "ыми")], Word(decade=value))
    add(_THIRD, Word(ordinal=3))
    add("третья|третьей|третью|третьих", Word(denominator=3))
    add("треть|трети|третей|третями", Word(fraction=Decimal(1) / Decimal(3), denominator=3))
    add("четверть|четверти|четвертью|четвертей|четвертями", Word(fraction=Decimal("0.25"), denominator=4))
    for hour, name in enumerate(
        "первого второго третьего четвёртого пятого шестого седьмого восьмого девятого десятого "
        "одиннадцатого двенадцатого".split()
    ):
        for form in dict.fromkeys((name, name.replace("ё", "е"))):
            add(
                f"в половине {form}|в половину {form}|до половины {form}",
                Word(time=(hour or 12, 30), half=True),
            )
    add("половина|половину|половины|половине|половиной", Word(fraction=Decimal("0.5"), period="half"))
    add("полтора|полторы|полутора", Word(fraction=Decimal("1.5")))
    add("пол", Word(half=True, suffix=True))
    for name, forms, power in (("миллиона", "млн", 6), ("миллиарда", "млрд", 9), ("триллиона", "трлн", 12)):
        add([f"пол{name}", f"пол-{name}", f"пол{forms}"], Word(fraction=Decimal(10) ** power / 2))
    add("полтысячи", Word(fraction=Decimal(500)))
    add("полгода|полугода", Word(cardinal=6, unit="month", suffix=True))
    add("полдня", Word(cardinal=12, unit="hour", suffix=True))
    add("полчаса|получаса", Word(cardinal=30, unit="minute", suffix=True))
    add("полпроцента", Word(fraction=Decimal("0.5"), ratio="percent"))


def _money(build: Builder) -> None:
    add = build.add
    build.families({family: "|".join(inflected(names)) for family, names in _FAMILIES.items()})
    build.families(_FIXED_FAMILIES)
    add("рубл|руб|р", Word(money=("RUB",), family="ruble"))
    add("грн", Word(money=("UAH",), family="hryvnia"))
    add("долл", Word(money=codes("dollar"), family="dollar"))
    for ending in _HARD.split("|"):
        add([f"фунт{ending} стерлингов"], Word(money=("GBP",)))
    build.minor_units(
        {
            "cent": "|".join(inflected((("цент", _HARD),))),
            "penny": "пенс|пенса|пенсов|пенсам|пенсами|пенни",
            "kopeck": "|".join((*inflected((("копейк", _FEMALE_VELAR),)), "копеек", "коп")),
            "centime": "сантим|сантима|сантимов",
            "grosz": "грош|гроша|грошей",
            "ore": "эре",
        }
    )
    add(inflected((("евроцент", _HARD),)), Word(money=("EUR",), minor="cent"))
    build.countries(
        {
            "US": "США", "HK": "Гонконга", "AU": "Австралии", "CA": "Канады", "SG": "Сингапура",
            "NZ": "Новой Зеландии", "TW": "Тайваня", "RU": "РФ", "CN": "КНР", "AE": "ОАЭ", "XO": "КФА",
            "GB": "Соединенного Королевства",
        }
    )  # fmt: skip


def _calendar(build: Builder) -> None:
    stems = "январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр".split()
    for month, stem in enumerate(stems, start=1):
        endings = (
            "|а|у|ом|е" if stem in ("март", "август") else "й|я|ю|ем|е" if stem == "ма" else "ь|я|ю|ем|ём|е"
        )
        build.add(inflected(((stem, endings),)), Word(month=month))
    for form, month in (("фев", 2), ("сен", 9), ("ноя", 11)):
        build.add([form], Word(month=month))
    for day, (stem, endings) in enumerate(
        (
            ("понедельник", _VELAR), ("вторник", _VELAR), ("сред", "а|у|ы"), ("четверг", _VELAR),
            ("пятниц", "а|ы|е|у|ей|ам"), ("суббот", _FEMALE), ("воскресень", "е|я|ю|ем|и|ям"),
        )
    ):  # fmt: skip
        build.add([form for form in inflected(((stem, endings),)) if form != "суббот"], Word(weekday=day))


def _analyse(words: Mapping[str, Word], word: str) -> Word | None:
    lower = word.lower()
    if "ё" in lower:
        lower = lower.replace("ё", "е")
        if lower in words:
            return words[lower]
    match = _COMPOUND.fullmatch(lower)
    if match:
        value = sum(_PREFIXES[part[0]] for part in _PREFIX.finditer(match[1]))
        stem = match[2]
        if stem in _SCALE_STEMS:
            return Word(cardinal=value * 10 ** _SCALE_STEMS[stem], suffix=True)
        if stem == "долларов":
            return Word(cardinal=value, money=codes("dollar"), family="dollar", suffix=True)
        unit = _ENDINGS[stem]
        if unit == "percent":
            return Word(cardinal=value, ratio="percent", suffix=True)
        return Word(cardinal=value, unit=unit or None, suffix=True)
    for size in (2, 3, 1):
        if lower[-size:] in _ENDING_SET:
            stem = lower[:-size]
            if stem in _COUNTRY_OF:
                return Word(country=_COUNTRY_OF[stem])
            if stem in _SCALE_STEMS:
                return Word(scale=Decimal(10) ** _SCALE_STEMS[stem])  # "2-миллионный"
            if stem in _PRICES:
                family = _PRICES[stem]
                return Word(money=codes(family), family=family, suffix=True)
            if stem in _ENDINGS:
                unit = _ENDINGS[stem]
                if unit == "percent":
                    return Word(suffix=True, ratio="percent")
                return Word(suffix=True, unit=unit or None)
    if _UP.fullmatch(lower):
        return Word(direction="up")
    if _DOWN.fullmatch(lower):
        return Word(direction="down")
    return None
