"""Polish: what its quantities have beyond CLDR, in all cases."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from mtcheck.quantities import cldr
from mtcheck.quantities.currencies import codes
from mtcheck.quantities.language import PERIOD_SIGNS, Word, inflected, time_parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mtcheck.quantities.language import Builder, Language
    from mtcheck.quantities.quantity import Bound

# Endings of the declensions, the empty one among them.
_HARD = "|a|owi|em|ie|y|ów|om|ami|ach"  # litr
_VELAR = "|a|owi|iem|u|i|ów|om|ami|ach"  # frank
_FEMALE = "a|y|ie|ę|ą||om|ami|ach"  # tona
_SOFT = "|a|owi|em|u|e|ów|y|i|om|ami|ach"  # miesiąc-, dolar- have more

_CARDINALS: dict[int, str] = {
    0: "zero|zera|zeru|zerem",
    1: "jeden|jedna|jedno|jednego|jednej|jednemu|jednym|jedną",
    2: "dwa|dwie|dwaj|dwóch|dwu|dwom|dwóm|dwoma|dwiema|dwoje|dwojga|dwojgu|dwojgiem",
    3: "trzy|trzej|trzech|trzem|trzema|troje|trojga|trojgiem|trojgu",
    4: "cztery|czterej|czterech|czterem|czterema|czworo|czworga",
    5: "pięć|pięciu|pięcioma|pięcioro|pięciorga",
    6: "sześć|sześciu|sześcioma|sześcioro|sześciorga",
    7: "siedem|siedmiu|siedmioma|siedmioro",
    8: "osiem|ośmiu|ośmioma|ośmioro",
    9: "dziewięć|dziewięciu|dziewięcioma|dziewięcioro",
    10: "dziesięć|dziesięciu|dziesięcioma|dziesięcioro",
    20: "dwadzieścia|dwudziestu|dwudziestoma",
    30: "trzydzieści|trzydziestu|trzydziestoma",
    40: "czterdzieści|czterdziestu|czterdziestoma",
    100: "sto|stu",
    200: "dwieście|dwustu",
    300: "trzysta|trzystu",
    400: "czterysta|czterystu",
}
_TEENS = "jede dwa trzy czter pięt szes siedem osiem dziewięt".split()
_FIFTIES = {50: "pięć", 60: "sześć", 70: "siedem", 80: "osiem", 90: "dziewięć"}
#: Stems of ordinals in y/a/e; the third and the second decline their own way.
_ORDINALS: dict[int, str] = {
    1: "pierwsz", 4: "czwart", 5: "piąt", 6: "szóst", 7: "siódm", 8: "ósm", 9: "dziewiąt", 10: "dziesiąt",
    11: "jedenast", 12: "dwunast", 13: "trzynast", 14: "czternast", 15: "piętnast", 16: "szesnast",
    17: "siedemnast", 18: "osiemnast", 19: "dziewiętnast", 20: "dwudziest", 30: "trzydziest",
    40: "czterdziest", 50: "pięćdziesiąt", 60: "sześćdziesiąt", 70: "siedemdziesiąt", 80: "osiemdziesiąt",
    90: "dziewięćdziesiąt", 100: "setn", 200: "dwusetn", 300: "trzechsetn", 400: "czterechsetn",
    500: "pięćsetn", 600: "sześćsetn", 700: "siedemsetn", 800: "osiemsetn", 900: "dziewięćsetn",
    1000: "tysięczn", 2000: "dwutysięczn", 10**6: "milionow", 10**9: "miliardow", 10**12: "bilionow",
}  # fmt: skip
_ENDINGS = "y a e ego ej emu ym ą ych ymi".split()
_PARTS = ("a", "ej", "ą", "e", "ych", "ymi")  # of fractions: jedna piąta, dwie piąte, dwóch piątych
_SECOND = "drugi|druga|drugie|drugiego|drugiej|drugiemu|drugim|drugą|drugich|drugimi"
_THIRD = "trzeci|trzecia|trzecie|trzeciego|trzeciej|trzeciemu|trzecim|trzecią|trzecich|trzecimi"

#: What compounds begin with: "dwuletni", "dwudziestopięcioprocentowy".
_PREFIXES: dict[str, int] = {
    "jedno": 1, "dwu": 2, "trzy": 3, "trój": 3, "cztero": 4, "pięcio": 5, "sześcio": 6, "siedmio": 7,
    "ośmio": 8, "dziewięcio": 9, "dziesięcio": 10, "jedenasto": 11, "dwunasto": 12, "trzynasto": 13,
    "czternasto": 14, "piętnasto": 15, "szesnasto": 16, "siedemnasto": 17, "osiemnasto": 18,
    "dziewiętnasto": 19, "dwudziesto": 20, "trzydziesto": 30, "czterdziesto": 40, "pięćdziesięcio": 50,
    "sześćdziesięcio": 60, "siedemdziesięcio": 70, "osiemdziesięcio": 80, "dziewięćdziesięcio": 90,
    "stu": 100,
    "dwustu": 200, "trzystu": 300, "czterystu": 400, "pięciuset": 500,
}  # fmt: skip
#: What compounds of a number end in, with the unit they mean ("" for none).
_TAILS: dict[str, str] = {
    "letni": "year", "roczn": "year", "leci": "year", "miesięczn": "month", "tygodniow": "week",
    "dniow": "day", "dobow": "day", "godzinn": "hour", "minutow": "minute", "sekundow": "second",
    "procentow": "percent", "kilometrow": "kilometre", "metrow": "metre", "tonow": "tonne",
    "punktow": "point", "milionow": "", "tysięczn": "", "osobow": "", "piętrow": "", "miejscow": "",
    "dolarow": "",
}  # fmt: skip
_TAIL_ENDINGS = "y|a|e|i|ego|iego|ej|iej|emu|iemu|ym|im|ą|ych|ich|ymi|imi|o|u|um|om|ami|ach|"
_OPENINGS = "|".join(sorted(_PREFIXES, key=len, reverse=True))
_COMPOUND = re.compile(
    rf"((?:{_OPENINGS}){{1,3}})-?({'|'.join(sorted(_TAILS, key=len, reverse=True))})(?:{_TAIL_ENDINGS})"
)
_FOLD = re.compile(rf"((?:{_OPENINGS}){{1,3}})krot(?:ny|na|ne|nego|nej|nym|ną|nych|nie|ność|ności)")
_PREFIX = re.compile(_OPENINGS)

_FAMILIES: dict[str, tuple[tuple[str, str], ...]] = {
    "dollar": (("dolar", "|a|owi|em|ze|y|ów|om|ami|ach"),), "pound": (("funt",
    "|a|owi|em|cie|y|ów|om|ami|ach"),),
    "yen": (("jen", _HARD),), "yuan": (("juan", _HARD), ("yuan", _HARD)), "won": (("won", _HARD),),
    "krona": (("koron", _FEMALE),), "rupee": (("rupi", "a|i|ę|ą|e|om|ami|ach"),),
    "peso": (("peso", ""), ("pesos", "")), "franc": (("frank", _VELAR),),
    "real": (("real", "|a|e|i|ów|om|ami"), ("reais", "")), "rand": (("rand", _HARD),),
    "ruble": (("rubl", "|a|owi|em|u|e|i|om|ami|ach"), ("rubel", "")), "lira": (("lir", "a|y|ę|ą|ów|om|ami"),
    ("lir", "")),
    "zloty": (("złot", "y|ego|emu|ym|e|ych|ymi"), ("złotów", "ka|ki|kę|ek")), "forint": (("forint", _HARD),),
    "leu": (("lej", "|a|e|ów"),), "lev": (("lew", "a|y|ów"),), "shekel": (("szekl", "a|e|i|ami"), ("szekel",
    "")),
    "baht": (("baht", _HARD), ("bat", "ów")), "dong": (("dong", _VELAR),), "ringgit": (("ringgit", _HARD),),
    "hryvnia": (("hrywn", "a|y|ę|ą|ami|om|ach"), ("hrywien", "")), "tenge": (("tenge", ""),),
    "dirham": (("dirham", _HARD),), "riyal": (("rial", "|a|e|i|ów"),), "dinar": (("dinar",
    "|a|y|ów|ami|om"),),
    "shilling": (("szyling", _VELAR),), "mark": (("marek niemieckich", ""), ("marki niemieckie", "")),
    "peseta": (("peset", "a|y|ę|"),), "guilder": (("gulden", _HARD),), "euro": (("euro", ""),),
    "bitcoin": (("bitcoin", _HARD),), "naira": (("nair", "a|y|ę|"),),
}  # fmt: skip
#: Adjectives by their stem.
_DEMONYMS = {
    "US": "amerykańsk", "AU": "australijsk", "CA": "kanadyjsk", "HK": "hongkońsk", "SG": "singapursk",
    "NZ": "nowozelandzk", "TW": "tajwańsk", "JM": "jamajsk", "NA": "namibijsk", "GB": "brytyjsk|angielsk",
    "EG": "egipsk", "LB": "libańsk", "SY": "syryjsk", "SD": "sudańsk", "IE": "irlandzk", "JP": "japońsk",
    "CN": "chińsk", "KR": "południowokoreańsk|koreańsk", "KP": "północnokoreańsk", "SE": "szwedzk",
    "NO": "norwesk", "DK": "duńsk", "IS": "islandzk", "CZ": "czesk", "IN": "indyjsk", "PK": "pakistańsk",
    "LK": "lankijsk", "NP": "nepalsk", "ID": "indonezyjsk", "MX": "meksykańsk", "AR": "argentyńsk",
    "CL": "chilijsk", "CO": "kolumbijsk", "PH": "filipińsk", "CU": "kubańsk", "UY": "urugwajsk",
    "CH": "szwajcarsk", "FR": "francusk", "BE": "belgijsk", "CD": "kongijsk", "BR": "brazylijsk",
    "ZA": "południowoafrykańsk", "RU": "rosyjsk", "BY": "białorusk", "TR": "tureck", "IT": "włosk",
    "PL": "polsk", "HU": "węgiersk", "RO": "rumuńsk", "MD": "mołdawsk", "BG": "bułgarsk", "IL": "izraelsk",
    "TH": "tajsk|tajlandzk", "VN": "wietnamsk", "MY": "malezyjsk", "UA": "ukraińsk", "KZ": "kazachsk",
    "MA": "marokańsk", "SA": "saudyjsk", "QA": "katarsk", "OM": "omańsk", "IR": "irańsk", "KW": "kuwejck",
    "BH": "bahrajńsk", "IQ": "irack", "JO": "jordańsk", "DZ": "algiersk", "TN": "tunezyjsk", "LY": "libijsk",
    "RS": "serbsk", "NG": "nigeryjsk", "KE": "kenijsk", "UG": "ugandyjsk", "TZ": "tanzańsk",
    "AT": "austriack",
    "DE": "niemieck", "ES": "hiszpańsk", "GR": "greck", "NL": "holendersk|niderlandzk", "HR": "chorwack",
    "PE": "peruwiańsk", "VE": "wenezuelsk",
}  # fmt: skip
_COUNTRY_OF = {stem: country for country, stems in _DEMONYMS.items() for stem in stems.split("|")}
_ADJECTIVE = re.compile(r"(\w+[kgnw])(?:i|a|ie|iego|iej|iemu|im|ą|ich|imi|y|e|ego|ej|emu|ym|ych|ymi)")

_UNIT_NAMES: dict[str, tuple[tuple[str, str], ...]] = {
    "millimetre": (("milimetr", _HARD),), "centimetre": (("centymetr", _HARD),), "metre": (("metr", _HARD),
    ("metrze", "")),
    "kilometre": (("kilometr", _HARD), ("kilometrze", "")), "inch": (("cal", "|a|e|i|om|ami|ach"),),
    "foot": (("stop", "|om|ami|ach|y|a|ę"), ("stóp", "")), "yard": (("jard", _HARD),),
    "mile": (("mil", "a|i|ę|ą|e||om|ami|ach"),), "hectare": (("hektar", "|a|y|ów|om|ami|ach|ze"),),
    "acre": (("akr", _HARD),), "litre": (("litr", _HARD),), "millilitre": (("mililitr", _HARD),),
    "gallon": (("galon", _HARD),), "barrel": (("barył", "ka|ki|kę|ce|ką|ek|kom|kami|kach"),),
    "gram": (("gram", _HARD),), "milligram": (("miligram", _HARD),), "pound-mass": (("funt",
    "|a|y|ów|ami|om"),),
    "kilogram": (("kilogram", _HARD), ("kilo", ""), ("kilograma", "")), "tonne": (("ton",
    "a|y|ę|ą|nie||om|ami|ach"),),
    "ounce": (("uncj", "a|i|ę|ą|e|om|ami|ach"),), "carat": (("karat", _HARD),), "stone": (("kamieni", ""),),
    "second": (("sekund", "a|y|zie|ę|ą||om|ami|ach|ka|ki|kę|ek"),),
    "minute": (("minut", "a|y|cie|ę|ą||om|ami|ach|ka|ki|kę|ek"),),
    "hour": (("godzin", "a|y|ie|ę|ą||om|ami|ach|ka|ki|kę|ek"), ("godz", "")),
    "day": (("d", "zień|nia|niu|niem|ni|niom|niami|niach"), ("dob", "a|y|ę|ie|ą"), ("dób", "")),
    "week": (("tydzień", ""), ("tygod", "nia|niu|niem|nie|ni|niom|niami|niach")),
    "month": (("miesiąc", "|a|owi|em|u|e|om|ami|ach"), ("miesięcy", "")),
    "year": (("rok", "|u|owi|iem"), ("lat", "a||om|ami|ach")),
    "decade": (("dekad", "a|y|zie|ę|ą||om|ami|ach"), ("dziesięcioleci", "e|a|u|em|om|ami|ach|")),
    "century": (("wiek", "|u|owi|iem|i|ów|om|ami|ach"), ("stuleci", "e|a|u|em|om|ami|ach|")),
    "millennium": (("tysiącleci", "e|a|u|em|om|ami|ach|"),), "millisecond": (("milisekund", "a|y|ę|"),),
    "watt": (("wat", "|a|y|ów"),), "kilowatt": (("kilowat", "|a|y|ów"),), "megawatt": (("megawat",
    "|a|y|ów"),),
    "gigawatt": (("gigawat", "|a|y|ów"),), "calorie": (("kalori", "a|i|ę|e|om|ami"),),
    "kilocalorie": (("kilokalori", "a|i|ę|e"), ("kcal", "")), "joule": (("dżul", "|a|e|i"),),
    "megabyte": (("megabajt", _HARD),), "gigabyte": (("gigabajt", _HARD),), "terabyte": (("terabajt",
    _HARD),),
    "byte": (("bajt", _HARD),), "hertz": (("herc", "|a|e|ów"),), "megahertz": (("megaherc", "|a|e|ów"),),
    "gigahertz": (("gigaherc", "|a|e|ów"),), "volt": (("wolt", "|a|y|ów"),), "knot": (("węzł",
    "a|y|ów|om|ami"), ("węzeł", "")),
    "degree": (("stop", "ień|nia|niu|niem|nie|ni|niom|niami|niach"), ("st", "")),
    "point": (("punkt", "|u|owi|em|cie|y|ów|om|ami|ach"), ("pkt", "")), "horsepower": (("KM", ""),
    ("koni mechanicznych", "")),
    "light-year": (("lat świetlnych", ""), ("lata świetlne", ""), ("rok świetlny", ""), ("roku świetlnego",
    "")),
    "square-metre": (("metr", " kwadratowy|a kwadratowego|y kwadratowe|ów kwadratowych|ach kwadratowych"),
                     ("m kw", "."), ("mkw", ""), ("m kw", "")),
    "square-kilometre": (("kilometr", " kwadratowy|a kwadratowego|y kwadratowe|ów kwadratowych"), ("km kw",
    ".|")),
    "square-mile": (("mil", "a kwadratowa|i kwadratowej|e kwadratowe| kwadratowych"),),
    "square-foot": (("stóp", " kwadratowych"), ("stopy kwadratowe", "")),
    "cubic-metre": (("metr", " sześcienny|a sześciennego|y sześcienne|ów sześciennych"), ("m sześc", ".|")),
    "cubic-foot": (("stóp", " sześciennych"), ("stopy sześcienne", "")),
    "kilometre-per-hour": (("kilometr", "ów na godzinę|y na godzinę| na godzinę|a na godzinę"), ("km",
    "/h|/godz|/godz.| na godzinę")),
    "mile-per-hour": (("mil", " na godzinę|e na godzinę|i na godzinę|/h|/godz|/godz."),),
    "metre-per-second": (("metr", "ów na sekundę|y na sekundę|a na sekundę| na sekundę"), ("m", "/s")),
    "kilowatt-hour": (("kilowatogodzin", "a|y|"),), "megawatt-hour": (("megawatogodzin", "a|y|"),),
    "celsius": (("stop", "ni Celsjusza|nie Celsjusza|nia Celsjusza|ień Celsjusza|niach Celsjusza"),
    ("celsjusza", ""), ("st", ". C")),
    "fahrenheit": (("stop", "ni Fahrenheita|nie Fahrenheita|nia Fahrenheita"), ("fahrenheita", ""), ("st",
    ". F")),
}  # fmt: skip

_BOUNDS: dict[Bound, str] = {
    "at most":
        "do|nie więcej niż|najwyżej|co najwyżej|maksymalnie|maksimum|nie przekracza|nie przekraczając|aż do|"
        "nawet do|nie wyższy niż",
    "at least":
        "co najmniej|przynajmniej|minimum|minimalnie|nie mniej niż|najmniej",
    "more than":
        "ponad|więcej niż|powyżej|przeszło|przekracza|przekroczył|przekroczyła|przekroczyło|przekraczający|"
        "przekraczająca|przekraczające|nieco ponad|ponad|wyższy niż|wyższa niż",
    "less than":
        "mniej niż|poniżej|niespełna|prawie|niemal|blisko|nieco poniżej|nieco mniej niż|bez mała|niecałe|"
        "niecałych|niecały|niecałą",
    "about":
        "około|ok|mniej więcej|w przybliżeniu|szacunkowo|jakieś|jakichś|z grubsza|w granicach|średnio|"
        "w okolicach|rzędu|circa|ca",
}  # fmt: skip

_UP = re.compile(
    r"(?:wzros|wzrast|wzrós|zwiększ|zwyżk|podwyż|podnies|podnosi|podniós|podroż|skoczy|podskoczy|awans|"
    r"zyska|wzmocni|umocni|przyrost|przybra|rośn)\w*|rosł(?:a|o|y)|rósł|rosnąc\w+|skok|plus"
)
_DOWN = re.compile(
    r"(?:spad|spaś|zmniejsz|obniż|zniżk|zmal|malej|potania|stania|strac|skurcz|osłab|redukcj|zreduk|"
    r"ogranicz|cięci|ubyt|ubył|osun|runą|runę|tąpn|przecen)\w*"
)
_MULTIPLES = {
    2: "podwoił|podwoiła|podwoiło|podwoiły|podwoili|podwoić|podwojenie|podwojenia|podwajają|podwaja|dwakroć|"
       "podwójny|podwójna|podwójne|podwójnie|podwójnego|podwójną|dubel",
    3: "potroił|potroiła|potroiło|potroiły|potroili|potroić|potrojenie|potrójny|potrójna|potrójne|potrójnie",
    4: "poczwórny|poczwórna|poczwórnie",
}  # fmt: skip
_HINTS = {
    0: r"zero|zer\w+|żad\w+|brak\w*|bez|nikt|nie\w*",
    1: r"jed(?:en|n\w+|yn\w+)|pierwsz\w*|raz|każd\w+|pojedyncz\w*|sam\w*|inn\w*|mono\w*|solo",
    2: r"dw\w+|drug\w*|ob(?:a|u|ie|oje|ydw\w+)|par[aęyą]?|podw\w+|bliźni\w+|duet\w*|inn\w+|pół|żad\w+|"
    r"podwój\w*",
    3: r"tr[zo]\w+|trój\w+|trze\w*|potr\w+",
    4: r"czter\w*|czwart\w*|ćwierć\w*|kwart\w*|czwor\w*|poczw\w*",
    5: r"pię[ćc]\w*|piąt\w*",
    6: r"sześ[ćc]\w*|szóst\w*|pół\s*roku|półrocz\w*",
    7: r"siedem\w*|siedm\w*|siódm\w*|tydzień|tygod\w*",
    8: r"osiem\w*|ośm\w*|ósm\w*",
    9: r"dziewię[ćc]\w*|dziewiąt\w*",
    10: r"dziesię[ćc]\w*|dziesiąt\w*|dekad\w*",
    11: r"jedena\w*|listopad\w*",
    12: r"kilk[au]na\w+|kilk[au]dziesi\w+|dwana\w*|dwuna\w*|tuzin\w*|południ\w*|północ\w*|rok\w*",
    14: r"czterna\w*|tygod\w*",
    15: r"piętna\w*|kwadrans\w*",
    18: r"osiemna\w*|półtor\w+|pełnoletn\w*",
    20: r"dwadzieścia|dwudziest\w*",
    24: r"dob[ayęi]\w*|całodob\w*|dzie[nń]\w*",
    30: r"trzydzie\w*|pół\s*godziny|półgodzin\w*",
    40: r"czterdzie\w*",
    50: r"połow\w*|pół|pięćdziesi\w*",
    60: r"godzin\w*|sześćdziesi\w*",
    70: r"siedemdziesi\w*",
    80: r"osiemdziesi\w*",
    90: r"dziewięćdziesi\w*|półtor\w+ godziny",
    100: r"sto|stu\w*|setk\w*|wiek\w*|wszyst\w*|cał\w+|pełn\w*|całkowi\w*",
}


#: Polish letters without their marks, as hasty texts have them.
_PLAIN = str.maketrans("ąćęłńóśźż", "acelnoszz")
#: Words of their own that look like a numeral without its marks: a stove, of fields, of the field, a rally.
_OTHER_WORDS = frozenset("piec pol polowa polowe polowej polowy polowych zlot zlotu".split())
#: The second part of ordinals that are written as one word.
_UNITS_BEHIND = "pierwsz drug trzec czwart piąt szóst siódm ósm dziewiąt".split()
_JOINED_ORDINAL = re.compile(
    r"(dwudziest|trzydziest|czterdziest|(?:pięć|sześć|siedem|osiem|dziewięć)dziesiąt)(?:y|ego|emu|ym|a|ą|ej|ych)"
    rf"({'|'.join(_UNITS_BEHIND)})(?:i?(?:y|a|e|ego|ej|emu|ym|im|ą|ych|ich|m)?)"
)


def _cardinals() -> Iterator[tuple[str, int]]:
    for value, forms in _CARDINALS.items():
        for form in forms.split("|"):
            yield form, value
    for index, stem in enumerate(_TEENS):
        for ending in ("naście", "nastu", "nastoma"):
            yield stem + ending, index + 11
    yield from (("dwunastu", 12), ("dwunastoma", 12))
    for value, stem in _FIFTIES.items():
        for ending in ("dziesiąt", "dziesięciu", "dziesięcioma"):
            yield stem + ending, value
    for value, stem in ((5, "pięć"), (6, "sześć"), (7, "siedem"), (8, "osiem"), (9, "dziewięć")):
        yield stem + "set", value * 100
    for value, stem in ((5, "pięciu"), (6, "sześciu"), (7, "siedmiu"), (8, "ośmiu"), (9, "dziewięciu")):
        yield stem + "set", value * 100


def language() -> Language:
    """The table of Polish."""
    build = cldr.builder("pl")
    add = build.add
    for form in ("cal", "mil", "st"):
        build.words.pop(form, None)
    for form, value in _cardinals():
        add([form], Word(cardinal=value))
    add("tysiąc|tysiąca|tysiącowi|tysiącem|tysiącu", Word(cardinal=1000))
    for name, power in (
        ("tysiąc", 3), ("milion", 6), ("miliard", 9), ("bilion", 12), ("biliard", 15), ("trylion", 18),
        ("tryliard", 21),
        ("kwadrylion", 24), ("kwadryliard", 27), ("kwintylion", 30),
    ):  # fmt: skip
        scale = Decimal(10) ** power
        for ending in ("", "a", "owi", "em", "ie", "zie", "u"):
            build.words[name + ending] = Word(scale=scale, cardinal=1)
        for ending in ("y", "e", "ów", "om", "ami", "ach"):
            build.words[name + ending] = Word(scale=scale, plural=True)
    add("tysięcy", Word(scale=Decimal(1000), plural=True))
    for forms, power in (("tys", 3), ("mln", 6), ("mld", 9), ("mlrd", 9), ("bln", 12), ("bilionów", 12)):
        build.words[forms] = build.glued[forms] = Word(scale=Decimal(10) ** power, plural=power == 12)
    for stem, power in (("tysięczn", 3), ("milionow", 6), ("miliardow", 9), ("bilionow", 12)):
        for ending in _ENDINGS:
            build.glued[stem + ending] = Word(scale=Decimal(10) ** power)  # "5-tysięczny"
    for form, power in (("k", 3), ("K", 3), ("M", 6)):
        build.glued[form] = Word(scale=Decimal(10) ** power)
    add(
        "dziesiątki|dziesiątek|dziesiątkom|dziesiątkami|dziesiątkach",
        Word(vague_scale=True, scale=Decimal(10)),
    )
    add("setki|setek|setkom|setkami|setkach", Word(vague_scale=True, scale=Decimal(100)))
    add("tuzin|tuzina|tuzinem", Word(collective=12))
    add("tuziny|tuzinów", Word(vague_scale=True, scale=Decimal(12)))
    add("dziesiątka|dziesiątkę|dziesiątką", Word(collective=10))
    add("setka|setkę|setką", Word(collective=100))
    _ordinals_and_fractions(add)
    for value, forms in _MULTIPLES.items():
        add(forms, Word(multiple=Decimal(value)))
    add("razy|raza|krotnie", Word(divides=True))
    add("razy|raza|krotny|krotna|krotne|krotnie|krotnego|krotnej|krotność", Word(multiplier=True))
    add("i|oraz", Word(conjunction=True))
    add("lub|albo|czy", Word(either=True))
    add("do", Word(to=True, year_cue=True))
    add("a", Word(to=True))
    add("między|pomiędzy", Word(between=True))
    add("minus", Word(sign=True))
    add("poniżej zera|na minusie|mrozu", Word(below_zero=True))
    add("przecinek", Word(point=True))
    add("kilka|kilku|kilkoma|wiele|wielu|parę|paru|kilkanaście|kilkadziesiąt|kilkaset", Word(several=True))
    add("co|każdy|każda|każde", Word(each=True))
    add("strata|straty|stratę|strat|deficyt|deficytu|ujemny|ujemna|odpływ", Word(negative=True))
    add("procent|procenta|procenty|procentów|procentom|procentami|procentach|proc|pct", Word(ratio="percent"))
    add("punkt procentowy|punktu procentowego|punkty procentowe|punktów procentowych|punktami procentowymi|"
        "punktach procentowych|pkt proc|pkt. proc|pkt. proc.|pkt procentowych|pkt procentowy|"
        "p. proc.|p. p.|p.p.|p. p|p.p|pp", Word(ratio="percentage-point"))  # fmt: skip
    add("punkt bazowy|punktu bazowego|punkty bazowe|punktów bazowych|punktami bazowymi|punktach bazowych|"
        "pkt baz|pkt bazowych|pkt. baz.|p. b.|p.b.|pb|p. baz.", Word(ratio="basis-point"))  # fmt: skip
    add("promil|promila|promile|promili|promilach", Word(ratio="permille"))
    _money(build)
    build.units({unit: "|".join(inflected(names)) for unit, names in _UNIT_NAMES.items()})
    add("wiek|wieku|wiekiem|stulecie|stulecia|stuleciu", Word(period="century"))
    add("w .", Word(unit="century"))
    add("rok|roku|rokiem|lata|latach|r", Word(date_part="year"))
    add("kwartał|kwartału|kwartałowi|kwartałem|kwartale|kw", Word(period="quarter"))
    add("kwartały|kwartałów|kwartałach|kwartałami", Word(unit="quarter-year"))
    add("półrocze|półrocza|półroczu|półroczem", Word(period="half"))
    add("kwartalny|kwartalna|kwartalne|kwartalnego|kwartalnej|kwartalnych|kwartalnie|kwartalnym",
        Word(period="quarter", unnumbered=True))  # fmt: skip
    add("obrotowy|obrotowego|obrotowym|obrachunkowy|obrachunkowego|finansowy|fiskalny|fiskalnego|fiskalnym",
        Word(fiscal=True))  # fmt: skip
    add("lata|latach|lat", Word(decade_before=True))
    add("koniec|końca|końcu|końcem|początek|początku|połowa|połowie|początkiem", Word(edge=True))
    _calendar(build)
    add("o|od|do|po|przed|około|na", Word(clock_cue=True))
    add("godzinie|godz|h", Word(clock="o'clock"))  # but "na 3 godziny" counts them
    add("godzinie|godzinę|godz|godziny|godzinach", Word(clock_before="o'clock", clock_cue=True))
    add("rano|nad ranem|przed południem|w nocy", Word(clock="am"))
    add("po południu|wieczorem|wieczór", Word(clock="pm"))
    add("w południe|w samo południe", Word(time=(12, 0)))
    add("o północy|o północ", Word(time=(0, 0)))
    add("za|na|w", Word(rate=True))
    add("w|od|do|na|po|przed|z|rok|roku|koniec|końca|końcu|początek|początku|latem|zimą|wiosną|jesienią|"
    "około|lata|"
        "latach|lat|do|ok|z|przez|za|i|a|oraz", Word(year_cue=True))  # fmt: skip
    add("w|na|od|do|po|przed|w|ten|tę|ubiegły|zeszły|przyszły|każdy|każdą|z|za", Word(month_cue=True))
    add("o|na|w|z|po|do|od|za|przez|tylko|jedynie|już|aż|nawet|łącznie|kolejne|kolejnych|dodatkowe|"
    "dodatkowych|"
        "rekordowe|rekordowych|wynosi|wyniosła|wyniósł|to|jest|było|są|były", Word(filler=True))  # fmt: skip
    build.bounds(_BOUNDS)
    build.bounds(
        {
            "at least": "lub więcej|albo więcej|i więcej|lub wyżej|i powyżej|lub powyżej|lub starsi",
            "at most": "lub mniej|albo mniej|i mniej|lub poniżej|i poniżej|lub niżej",
        },
        trailing=True,
    )
    add("więcej|wyżej|powyżej", Word(comparative="up"))
    add("mniej|niżej|poniżej", Word(comparative="down"))
    add("numer|nr|nry|pokój|lot|artykuł|artykułu|art|rozdział|strona|stronie|str|kanał|droga|formuła|typ|"
    "klasa|faza|"
        "grupa|linia|ustęp|ust|par|miejsce|autostrada|poz|ul|pkt", Word(name_cue=True))  # fmt: skip
    careless = _careless(build)

    def analyse(word: str) -> Word | None:
        found = _analyse(word)
        if found is None:
            lower = word.lower()
            for form, known in careless.get(lower.translate(_PLAIN), ()):
                if all(
                    typed in (meant, meant.translate(_PLAIN))
                    for typed, meant in zip(lower, form, strict=True)
                ):
                    return known
        return found

    return cldr.table(
        "pl",
        build,
        analyse=analyse,
        bare_units=True,
        to_leads=frozenset(("za",)),
        hour_suffixes=frozenset("ej tej szej giej ciej".split()),
        groups=" \u00a0\u202f.",
        ordinal_dot=True,
        ordinal_fractions=True,
        coordinators=frozenset(("do", "i", "lub", "a", "oraz")),
        by_words=frozenset(("o",)),
        gains=r"zysk\w{0,3}|nadwyżk\w{1,2}",
        losses=r"strat[aąęy]?|deficyt\w{0,3}",
        result_words=frozenset(("w wysokości", "w kwocie")),
        level_words=frozenset(("do",)),
        joiners=frozenset(("i",)),
        one_in=frozenset(("na", "z")),
        definites=frozenset(("roku", "tego")),
        adjective_after=True,
        roman_centuries=True,
        past_words=frozenset(("po",)),
        to_words=frozenset(("do",)),
        ordinal_suffixes=frozenset(
            "szy sza sze szego szej gi ga gie giego giej gim ci cia ty ta te tego tej go ego ej ym".split()
        ),
        cardinal_suffixes=frozenset("ciu stu miu ech ma".split()),
        decade_suffixes=frozenset(("te", "tych", "ych", "tymi", "e")),
        dotted=frozenset("tys mln mld bln mlrd".split()),
        month_lookalikes=frozenset("lis mar sie lip gru sty lut kwi cze wrz paź".split()),
        certain_years=(
            r"(?:ubiegł|zeszł|przyszł|bieżąc|następn|poprzedn|minion|kolejn|ostatni|obecn)\w* rok\w*|"
            r"t(?:ego|ym|en)(?: sam\w+)? rok\w*|rok\w* (?:temu|później|wcześniej)|wtedy|wówczas"
        ),
        year_words=(
            r"(?:ubiegł|zeszł|przyszł|bieżąc|następn|poprzedn|minion|kolejn|każd|ostatni|obecn)\w* "
            r"(?:rok|lat|sezon)\w*|t(?:ego|ym|en)(?: sam\w+)? rok\w*|"
            r"(?:rok|lat)\w* (?:temu|później|wcześniej)|corocz\w*|\w+roczn\w+|wtedy|wówczas"
        ),
        hints=_HINTS,
        feasts={
            (1, 1): r"now(?:y|ego) rok\w*",
            (12, 24): r"wigili\w+",
            (12, 25): r"boże\w* narodzeni\w+",
            (12, 31): r"sylwest\w+",
        },
        day_and_night=r"całą dobę|całodobow\w*|dzień i noc",
        every_day=r"codziennie|każdego dnia",
        small_words="new",
        period_signs=PERIOD_SIGNS | {"K": "quarter", "kw": "quarter"},
        numbered_forms=frozenset("kwartał kwartału kwartale kwartałem kwartałowi półroczu półroczem".split()),
        negations=frozenset("nie nigdy bez".split()),
        limiting=frozenset("tylko jedynie".split()),
        rounds=frozenset(("finału",)),
        nights=(frozenset(("nocy", "noc")), frozenset(("na",))),
        span_words="od do|między a",
        time_parts=time_parts(
            start="początek początku", middle="połowa połowie połowy", end="koniec końcem końca końcu"
        ),
        scale_names=(
            (Decimal(10) ** 12, "bilion", "bln"),
            (Decimal(10) ** 9, "miliard", "mld"),
            (Decimal(10) ** 6, "milion", "mln"),
            (Decimal(10) ** 3, "tysiąc", "tys."),
        ),
    )


def _careless(build: Builder) -> dict[str, list[tuple[str, Word]]]:
    """The words that count, measure or name money, by their letters without marks, with their right forms."""
    careless: dict[str, list[tuple[str, Word]]] = {}
    for form, word in build.words.items():
        plain = form.translate(_PLAIN)
        if plain == form or plain in build.words or plain in _OTHER_WORDS:
            continue
        counts = word.cardinal is not None or word.scale or word.ordinal or word.denominator or word.half
        if counts or word.unit or word.money or word.collective or word.fraction is not None:
            careless.setdefault(plain, []).append((form, word))
    return careless


def _ordinals_and_fractions(add: Callable[..., None]) -> None:
    for value, stem in _ORDINALS.items():
        add([stem + ending for ending in _ENDINGS], Word(ordinal=value))
        if value > 1:
            add([stem + ending for ending in _PARTS], Word(denominator=value))
        if value <= 20:
            add([stem + ending for ending in ("a", "ej", "ą")], Word(hour=True))
        if 20 <= value < 100:
            add([stem + ending for ending in ("ych", "ymi")], Word(decade=value))
    add(_SECOND, Word(ordinal=2))
    add("druga|drugiej|drugą", Word(denominator=2, hour=True))
    add("trzecia|trzeciej|trzecią", Word(hour=True))
    add(_THIRD, Word(ordinal=3))
    add("trzecia|trzeciej|trzecią|trzecie|trzecich|trzecimi", Word(denominator=3))
    add("ćwierć|ćwierci", Word(fraction=Decimal("0.25"), denominator=4))
    add("połowa|połowy|połowę|połowie|połową", Word(fraction=Decimal("0.5"), period="half"))
    add("półtora|półtorej", Word(fraction=Decimal("1.5")))
    add("pół", Word(half=True))
    add("wpół", Word(half=True, suffix=True))  # "wpół do ósmej", and nothing by itself
    for value, stem in ((300, "trzysetn"), (400, "czterysetn")):
        add([stem + ending for ending in _ENDINGS], Word(ordinal=value))
    add("półroku", Word(cardinal=6, unit="month", suffix=True))
    add("kwadrans|kwadransa", Word(cardinal=15, unit="minute", suffix=True))
    add("dwa kwadranse|2 kwadranse", Word(cardinal=30, unit="minute", suffix=True))
    add("trzy kwadranse|3 kwadranse", Word(cardinal=45, unit="minute", suffix=True))


def _money(build: Builder) -> None:
    add = build.add
    build.families({family: "|".join(inflected(names)) for family, names in _FAMILIES.items() if names})
    add("zł|zl", Word(money=("PLN",), family="zloty"))
    add("dol", Word(money=codes("dollar"), family="dollar"))
    add("renminbi", Word(money=("CNY",)))
    for ending in ("", "a", "y", "ów", "em", "ami", "om"):
        add(
            [f"funt{ending} szterlingów", f"funt{ending} brytyjskich", f"funt{ending} brytyjskie"],
            Word(money=("GBP",)),
        )
    add("eurocent|eurocenta|eurocenty|eurocentów", Word(money=("EUR",), minor="cent"))
    build.minor_units(
        {
            "cent": "cent|centa|centy|centów|centom|centami",
            "penny": "pens|pensa|pensy|pensów",
            "grosz": "grosz|grosza|grosze|groszy|groszom|groszami|gr",
            "kopeck": "kopiejka|kopiejki|kopiejek",
            "centime": "centym|centyma|centymy|centymów",
            "pfennig": "fenig|feniga|fenigi|fenigów",
        }
    )
    build.countries(
        {
            "US": "USA|US|Stanów Zjednoczonych", "HK": "Hongkongu|Hong Kongu", "AU": "Australii",
            "CA": "Kanady", "SG": "Singapuru", "NZ": "Nowej Zelandii", "TW": "Tajwanu", "XO": "CFA",
            "GB": "Wielkiej Brytanii", "AE": "ZEA",
        }
    )  # fmt: skip


def _calendar(build: Builder) -> None:
    for month, forms in enumerate(
        (
            "styczeń|stycznia|styczniowi|styczniem|styczniu", "luty|lutego|lutemu|lutym",
            "marzec|marca|marcowi|marcem|marcu", "kwiecień|kwietnia|kwietniowi|kwietniem|kwietniu",
            "maj|maja|majowi|majem|maju", "czerwiec|czerwca|czerwcowi|czerwcem|czerwcu",
            "lipiec|lipca|lipcowi|lipcem|lipcu", "sierpień|sierpnia|sierpniowi|sierpniem|sierpniu",
            "wrzesień|września|wrześniowi|wrześniem|wrześniu",
            "październik|października|październikowi|październikiem|październiku",
            "listopad|listopada|listopadowi|listopadem|listopadzie",
            "grudzień|grudnia|grudniowi|grudniem|grudniu",
        ),
        start=1,
    ):  # fmt: skip
        build.add(forms, Word(month=month))
    for day, forms in enumerate(
        (
            "poniedziałek|poniedziałku|poniedziałkiem|poniedziałki", "wtorek|wtorku|wtorkiem|wtorki",
            "środa|środę|środy|środzie|środą", "czwartek|czwartku|czwartkiem|czwartki",
            "piątek|piątku|piątkiem|piątki", "sobota|sobotę|soboty|sobocie|sobotą",
            "niedziela|niedzielę|niedzieli|niedzielą|niedziele",
        )
    ):  # fmt: skip
        build.add(forms, Word(weekday=day))


def _value(prefix: str) -> int:
    return sum(_PREFIXES[part[0]] for part in _PREFIX.finditer(prefix))


def _analyse(word: str) -> Word | None:
    lower = word.lower()
    match = _COMPOUND.fullmatch(lower)
    if match:
        value, tail = _value(match[1]), match[2]
        if tail in ("milionow", "tysięczn"):
            return Word(cardinal=value * (1_000_000 if tail == "milionow" else 1000), suffix=True)
        unit = _TAILS[tail]
        if unit == "percent":
            return Word(cardinal=value, ratio="percent", suffix=True)
        return Word(cardinal=value, unit=unit or None, suffix=True)
    match = _JOINED_ORDINAL.fullmatch(lower)
    if match:  # dwudziestypierwszy
        tens = next(value for value, stem in _ORDINALS.items() if stem == match[1])
        return Word(ordinal=tens + 1 + _UNITS_BEHIND.index(match[2]))
    match = _FOLD.fullmatch(lower)
    if match:
        value = _value(match[1])
        return Word(multiple=Decimal(value), divides=lower.endswith("nie")) if value > 1 else None
    if lower.startswith(
        ("letni", "latek", "latk", "leci", "miesięczn", "procentow", "dniow", "tygodniow", "godzinn")
    ):
        unit = _TAILS[next((tail for tail in _TAILS if lower.startswith(tail)), "letni")]
        return Word(suffix=True, ratio="percent") if unit == "percent" else Word(suffix=True, unit=unit)
    match = _ADJECTIVE.fullmatch(lower)
    if match and match[1] in _COUNTRY_OF:
        return Word(country=_COUNTRY_OF[match[1]])
    if _UP.fullmatch(lower):
        return Word(direction="up")
    if _DOWN.fullmatch(lower):
        return Word(direction="down")
    return None
