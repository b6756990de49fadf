"""Dutch: the words of its quantities beyond CLDR, and the numerals and compounds written as one."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from mtcheck.quantities import cldr
from mtcheck.quantities.language import PERIOD_SIGNS, Word, separated, time_parts

if TYPE_CHECKING:
    from mtcheck.quantities.language import Language
    from mtcheck.quantities.quantity import Bound

_UNITS = (
    "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien "
    "zeventien achttien negentien"
).split()
_TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split()
_ORDINALS = {
    "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6, "zevende": 7, "achtste": 8,
    "negende": 9, "tiende": 10, "elfde": 11, "twaalfde": 12,
}  # fmt: skip
_WEEKDAYS = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()
_DAYTIMES = frozenset(
    ("en", "s", "ochtend", "morgen", "middag", "namiddag", "avond", "nacht", "ochtenden", "avonden")
)

_FAMILIES = {
    "dollar": "dollar|dollars|dollarbiljetten", "euro": "euro|euros", "pound": "pond|ponden", "yen": "yen",
    "yuan": "yuan|renminbi", "won": "won", "krona": "kroon|kronen", "rupee": "roepie|roepies|rupee|rupees",
    "peso": "peso", "franc": "frank|franken|franc|francs", "real": "real|reais", "rand": "rand",
    "ruble": "roebel|roebels", "lira": "lira|lire", "zloty": "zloty", "forint": "forint|forinten",
    "leu": "leu|lei", "lev": "lev|leva", "shekel": "shekel|shekels|sjekel|sjekels", "baht": "baht",
    "dong": "dong", "ringgit": "ringgit", "hryvnia": "hryvnia|grivna|hryvna", "tenge": "tenge",
    "dirham": "dirham|dirhams", "riyal": "riyal|rial|riyals", "dinar": "dinar|dinars", "naira": "naira",
    "shilling": "shilling|schilling", "mark": "mark|marken", "peseta": "peseta",
    "drachma": "drachme|drachmen",
    "guilder": "gulden|guldens", "bitcoin": "bitcoin|bitcoins", "ether": "ether",
}  # fmt: skip
_COUNTRIES = {
    "US": "Amerikaanse|US|VS|Amerikaans", "AU": "Australische|Australisch", "CA": "Canadese|Canadees",
    "HK": "Hongkongse|Hongkong|Hong Kong", "SG": "Singaporese|Singapore|Singaporees",
    "NZ": "Nieuw-Zeelandse|Nieuw-Zeelands", "TW": "Taiwanese|Taiwan", "JM": "Jamaicaanse",
    "NA": "Namibische", "ZW": "Zimbabwaanse", "GB": "Britse|Engelse", "EG": "Egyptische", "LB": "Libanese",
    "SY": "Syrische", "SD": "Soedanese", "IE": "Ierse", "JP": "Japanse", "CN": "Chinese",
    "KR": "Zuid-Koreaanse|Koreaanse", "KP": "Noord-Koreaanse", "SE": "Zweedse", "NO": "Noorse",
    "DK": "Deense", "IS": "IJslandse", "CZ": "Tsjechische", "IN": "Indiase|Indische", "PK": "Pakistaanse",
    "LK": "Sri-Lankaanse", "NP": "Nepalese", "ID": "Indonesische", "MX": "Mexicaanse", "AR": "Argentijnse",
    "CL": "Chileense", "CO": "Colombiaanse", "PH": "Filipijnse", "CU": "Cubaanse", "UY": "Uruguayaanse",
    "CH": "Zwitserse", "FR": "Franse", "BE": "Belgische", "CD": "Congolese", "XO": "CFA",
    "BR": "Braziliaanse",
    "ZA": "Zuid-Afrikaanse", "RU": "Russische", "BY": "Wit-Russische|Belarussische", "TR": "Turkse",
    "IT": "Italiaanse", "PL": "Poolse", "HU": "Hongaarse", "RO": "Roemeense", "MD": "Moldavische",
    "BG": "Bulgaarse", "IL": "Israëlische", "TH": "Thaise", "VN": "Vietnamese", "MY": "Maleisische",
    "UA": "Oekraïense", "KZ": "Kazachse", "MA": "Marokkaanse", "SA": "Saoedische|Saudische", "QA": "Qatarese",
    "IR": "Iraanse", "KW": "Koeweitse", "IQ": "Iraakse", "JO": "Jordaanse", "DZ": "Algerijnse",
    "TN": "Tunesische", "LY": "Libische", "RS": "Servische", "NG": "Nigeriaanse", "KE": "Keniaanse",
    "AT": "Oostenrijkse", "DE": "Duitse", "ES": "Spaanse", "GR": "Griekse", "NL": "Nederlandse",
}  # fmt: skip
_UNIT_NAMES = {
    "metre": "meters", "kilometre": "kilometers", "centimetre": "centimeters", "millimetre": "millimeters",
    "inch": "duim", "foot": "voeten", "mile": "mijlen|mijl", "litre": "liters", "gram": "grammen|gr",
    "hectare": "hectaren|hectares", "kilogram": "kilo|kilo's|kilogrammen|kilograms", "tonne": "tonnen",
    "ounce": "ounces", "gallon": "gallons", "barrel": "vat|vaten|olievaten", "carat": "karaats",
    "second": "secondes", "minute": "minuutje|min", "hour": "uren|uurtje", "day": "etmaal|etmalen|dgn",
    "month": "maandje", "year": "jaren", "decade": "decennium|decennia|decenniën", "century": "eeuwen",
    "millennium": "millennium|millennia", "quarter-year": "kwartalen", "half-year": "halfjaren",
    "knot": "knopen", "calorie": "calorieën", "byte": "bytes", "megabyte": "megabytes",
    "gigabyte": "gigabytes", "revolution": "slag|slagen|omwenteling|omwentelingen",
    "point": "punt|punten|puntje", "degree": "graad|graden",
    "celsius": "graden Celsius|graad Celsius|celsius|gr. Celsius",
    "fahrenheit": "graden Fahrenheit|graad Fahrenheit|fahrenheit", "horsepower": "pk|paardenkracht",
    "light-year": "lichtjaren", "square-metre": "vierkante meter|vierkante meters|m2",
    "square-kilometre": "vierkante kilometer|vierkante kilometers|km2",
    "square-mile": "vierkante mijl|vierkante mijlen", "square-foot": "vierkante voet",
    "cubic-metre": "kubieke meter|kubieke meters|kuub|m3", "cubic-foot": "kubieke voet",
    "kilometre-per-hour": "kilometer per uur|km per uur|km/u|km/uur|kilometer/uur|kmh",
    "mile-per-hour": "mijl per uur|mijlen per uur", "metre-per-second": "meter per seconde|"
    "meters per seconde",
    "kilowatt-hour": "kilowattuur", "megawatt-hour": "megawattuur", "gigawatt-hour": "gigawattuur",
    "terawatt-hour": "terawattuur", "stone": "stenen",
}  # fmt: skip

_BOUNDS: dict[Bound, str] = {
    "at most":
        "tot|hoogstens|maximaal|ten hoogste|maximum|niet meer dan|hooguit|tot wel|tot maar liefst|"
        "niet groter dan|kleiner of gelijk aan|kleiner dan of gelijk aan|minder dan of gelijk aan|"
        "niet meer als|"
        "een maximum van|op zijn hoogst",
    "at least":
        "minstens|ten minste|tenminste|minimaal|minimum|op zijn minst|niet minder dan|zeker|vanaf|"
        "een minimum van|niet kleiner dan|niet kleiner als|groter of gelijk aan|"
        "groter dan of gelijk aan|meer dan of gelijk aan|minstens of gelijk aan",
    "more than":
        "meer dan|ruim|boven|boven de|hoger dan|groter dan|dik|iets meer dan|ruim boven de|meer als|"
        "groter als|hoger als",
    "less than":
        "minder dan|bijna|onder|onder de|lager dan|nog geen|net geen|krap|een kleine|iets minder dan|haast|"
        "kleiner dan|kleiner als|lager als|minder als|net onder|net onder de|vrijwel",
    "about":
        "ongeveer|circa|ca|rond|rond de|om en nabij|om en nabij de|zo ' n|zo ’ n|naar schatting|grofweg|"
        "een slordige|pakweg|omstreeks|gemiddeld|omtrent",
}  # fmt: skip
_UP = (
    "stijg|stijgt|stijgen|steeg|stegen|gestegen|stijging|stijgingen|stijgende|toename|toegenomen|toenam|"
    "toenamen|"
    "toeneemt|toenemen|groei|groeit|groeien|groeide|groeiden|gegroeid|verhoogd|verhoogde|verhoging|verhogen|"
    "verhoogt|hoger|klom|klommen|geklommen|klimt|opgelopen|oploopt|oplopen|liep op|plus|sprong|gesprongen|"
    "vermeerderd|vermeerdering|aangroei|omhoog|steigt|won|wint|wonnen|gewonnen|winst van|toegevoegd|"
    "duurder|stijgend|opgeklommen|opgetrokken"
)
_DOWN = (
    "daal|daalt|dalen|daalde|daalden|gedaald|daling|dalingen|dalende|zak|zakt|zakken|zakte|zakten|gezakt|"
    "verlaagd|verlaagde|verlaging|verlagen|verlaagt|lager|afname|afgenomen|afnam|afnamen|afneemt|afnemen|"
    "krimp|krimpt|krimpen|kromp|gekrompen|verloor|verloren|verliezen|verliest|kelderde|kelderden|gekelderd|"
    "duikelde|duikelen|ingezakt|terugval|vermindering|verminderd|verminderde|verminderen|vermindert|omlaag|"
    "goedkoper|afgezwakt|gekort|korting|terugliep|teruggelopen|ingeleverd|reductie|geslonken|slonk|"
    "gereduceerd|"
    "inkrimping|afzwakking|tuimelde|ineenstorting"
)
#: What compounds of a number end in: "tweejarig", "driemaands", "50-jarige", "vijfprocents".
_TAILS = {
    "jarig": "year", "jarige": "year", "jarigen": "year", "jaars": "year", "jaar": "year", "maands": "month",
    "maandse": "month", "maandelijks": "month", "weeks": "week", "weekse": "week", "daags": "day",
    "daagse": "day", "uurs": "hour", "urig": "hour", "urige": "hour", "minuten": "minute",
    "procents": "percent",
    "koppig": "", "koppige": "", "persoons": "", "delig": "", "delige": "",
}  # fmt: skip
_MEASURED = {"jaars": "year", "jaren": "year", "maands": "month", "weeks": "week", "daags": "day",
"uurs": "hour",
             "minuten": "minute", "procents": "percent", "kilometer": "kilometre"}  # fmt: skip
#: Nouns that open with a measure: "tienjaarsrente", "50-kilometerzone".
_OPENING = re.compile(rf"(\w*?)({'|'.join(_MEASURED)})\w{{3,}}")
_FOLD = re.compile(r"ver(dubbel|drievoudig|viervoudig|vijfvoudig|tienvoudig)\w*|(\w+)voudig\w*|(\w+)maal")
_FOLDS = {"dubbel": 2, "drievoudig": 3, "viervoudig": 4, "vijfvoudig": 5, "tienvoudig": 10}
_HALVES = re.compile(r"(\w+?)[eë]nhal(?:f|ve)")
_HINTS = {
    0: r"nul|geen|niets?|niemand|zonder|scoreloos|nooit",
    1: (
        r"e[eé]n|[eé][eé]n|een\w*|eerste?|enige?|enkele?|elke?|iedere?|per|de|het|ander\w*|afzonderlijk\w*|"
        r"solo|"
        r"alleen|eenmaal|mono\w*|dezelfde|hetzelfde"
    ),
    2: (
        r"beide\w*|allebei|twee\w*|dubbel\w*|verdubbel\w*|paar|koppel\w*|tweeling\w*|duo|hal[fv]\w*|helft|"
        r"ander\w*|"
        r"noch|tweede\w*|tussen|elkaar|bi\w+"
    ),
    3: r"drie\w*|derde\w*|trio|tri\w+|triple|hattrick",
    4: r"vier\w*|kwart\w*|quart\w*",
    5: r"vijf\w*|vijv\w+",
    6: r"zes\w*|halfjaar\w*|half",
    7: r"zeven\w*|week|weken|wekelijks\w*",
    8: r"acht\w*|kwartfinal\w*",
    9: r"negen\w*",
    10: r"tien\w*|decenni\w*",
    11: r"elf\w*|november",
    12: r"twaalf\w*|dozijn\w*|middernacht|middag|jaar|jaarlijks\w*",
    14: r"veertien\w*|weken",
    15: r"vijftien\w*|kwartier\w*",
    16: r"zestien\w*|achtste",
    18: r"meerderjarig\w*|volwassen\w*|achttien\w*",
    20: r"twintig\w*",
    24: r"etmaal|etmalen|dag\w*|vierentwintig\w*",
    30: r"dertig\w*|halfuur|half",
    40: r"veertig\w*",
    50: r"helft|half|halve|vijftig\w*",
    60: r"uur|zestig\w*|minuut",
    70: r"zeventig\w*",
    80: r"tachtig\w*",
    90: r"negentig\w*|anderhalf uur",
    100: r"honderd\w*|eeuw\w*|alle\w*|vol\w*|helemaal|geheel|hele|totaal|totale",
}


def _numerals() -> dict[str, int]:
    """The cardinals below ten thousand without "duizend": "vijfentwintig", "negentienhonderdtachtig"."""
    below = {name: value for value, name in enumerate(_UNITS)} | {"één": 1, "zeuven": 7}
    for index, ten in enumerate(_TENS, start=2):
        below[ten] = 10 * index
        for value in range(1, 10):
            unit = _UNITS[value]
            below[unit + ("ën" if unit.endswith("e") else "en") + ten] = 10 * index + value
            below[unit + "en" + ten] = 10 * index + value
        below["één" + "en" + ten] = 10 * index + 1
    out = dict(below)
    for head, hundreds in below.items():
        if hundreds % 10 == 0 or hundreds > 99:
            continue
        prefix = ("" if hundreds == 1 else head) + "honderd"
        out[prefix] = 100 * hundreds
        for name, rest in below.items():
            if rest:
                out[prefix + name] = out[prefix + "en" + name] = 100 * hundreds + rest
    return out


_NUMERALS = _numerals()


def numeral(word: str) -> int | None:
    """The value of a Dutch cardinal below a million in one lower-case word, or None."""
    value = _NUMERALS.get(word)
    if value is not None:
        return value
    head, found, tail = word.partition("duizend")
    if not found:
        return None
    high = _NUMERALS.get(head) if head else 1
    low = _NUMERALS.get(tail.removeprefix("en") if tail not in _NUMERALS else tail) if tail else 0
    return None if not high or high >= 1000 or low is None else high * 1000 + low


def _ordinal(word: str) -> int | None:
    plain = numeral(word.removesuffix("ste") if word.endswith("ste") else word.removesuffix("de"))
    if plain is not None:
        return plain
    for ending, known in _ORDINALS.items():
        if word.endswith(ending):
            head = word.removesuffix(ending)
            value = numeral(head) or numeral(head.removesuffix("en"))
            return value + known if value and value % 100 == 0 else None
    return None


def language() -> Language:
    """The table of Dutch."""
    build = cldr.builder("nl")
    add = build.add
    for name in ("dec", "gal", "cal", "stone"):
        build.words.pop(name, None)
    for value, name in enumerate(_UNITS):
        if value != 1:
            add(name, Word(cardinal=value))
    for index, name in enumerate(_TENS, start=2):
        add(name, Word(cardinal=10 * index))
    add("een", Word(cardinal=1, article=True))
    add("één", Word(cardinal=1))
    add("honderd", Word(power=100, cardinal=100))
    build.words["duizend"] = Word(cardinal=1000, scale=Decimal(1000))
    for name, power in (("miljoen", 6), ("miljard", 9), ("biljoen", 12), ("biljard", 15), ("triljoen", 18),
                        ("triljard", 21)):  # fmt: skip
        build.words[name] = Word(scale=Decimal(10) ** power)
        add(name + "en", Word(vague_scale=True, scale=Decimal(10) ** power))
        add("half" + name, Word(fraction=Decimal(10) ** power / 2))
    for form, power in (("mln", 6), ("mio", 6), ("mld", 9), ("mrd", 9), ("bln", 12)):
        build.words[form] = build.glued[form] = Word(scale=Decimal(10) ** power)
    for form, power in (("k", 3), ("K", 3), ("M", 6)):
        build.glued[form] = Word(scale=Decimal(10) ** power)
    add("honderden", Word(vague_scale=True, scale=Decimal(100)))
    add("duizenden", Word(vague_scale=True, scale=Decimal(1000)))
    add("tienduizenden", Word(vague_scale=True, scale=Decimal(10_000)))
    add("honderdduizenden", Word(vague_scale=True, scale=Decimal(100_000)))
    add("tientallen", Word(vague_scale=True, scale=Decimal(10)))
    add("honderdtallen", Word(vague_scale=True, scale=Decimal(100)))
    add("tiental", Word(collective=10))
    add("dozijn", Word(collective=12))
    add("dozijnen", Word(vague_scale=True, scale=Decimal(12)))
    add("twintigtal", Word(collective=20))
    add("dertigtal", Word(collective=30))
    add("honderdtal", Word(collective=100))
    for name, value in _ORDINALS.items():
        add(name, Word(ordinal=value, denominator=value if value > 2 else None))
    for name, value in _ORDINALS.items():
        if value > 2:
            add(name + "n", Word(denominator=value))
    for name, power in (("miljoenste", 6), ("miljardste", 9), ("biljoenste", 12)):
        add(name, Word(ordinal=10**power))
    add("of gelijk aan", Word(inclusive=True))
    add("kwart", Word(denominator=4))
    add("helft", Word(fraction=Decimal("0.5"), period="half"))
    add("half|halve", Word(half=True))
    add("anderhalf|anderhalve", Word(fraction=Decimal("1.5")))
    add("driekwart", Word(fraction=Decimal("0.75")))
    add("tweederde", Word(fraction=Decimal(2) / Decimal(3)))
    add("gehalveerd|halveert|halveerde|halveren|halvering", Word(multiple=Decimal("0.5")))
    add("dubbel|dubbele|tweemaal|tweevoud", Word(multiple=Decimal(2)))
    add("keer|maal|x", Word(multiplier=True))
    add("en", Word(conjunction=True))
    add("of", Word(either=True))
    add("tot|tot en met|t/m|à", Word(to=True))
    add("tussen", Word(between=True))
    add("min|minus", Word(sign=True))
    add("komma", Word(point=True))
    add("enkele|meerdere|verschillende|vele|veel|paar|sommige|verscheidene", Word(several=True))
    add("elke|iedere|elk|ieder", Word(each=True))
    add("verlies|verliezen|tekort|tekorten|negatief|negatieve|uitstroom", Word(negative=True))
    add("procent|percent|procents|pct", Word(ratio="percent"))
    add(
        "procentpunt|procentpunten|percentagepunt|percentagepunten|procentpuntje|pp",
        Word(ratio="percentage-point"),
    )
    add("basispunt|basispunten|bp", Word(ratio="basis-point"))
    add("promille", Word(ratio="permille"))
    add("kopje|kopjes", Word(unit="cup", suffix=True))
    add("'s ochtends om|'s morgens om|vanochtend om", Word(clock_before="am"))
    add("'s middags om|'s avonds om|vanmiddag om|vanavond om", Word(clock_before="pm"))
    build.families(_FAMILIES)
    add("pond sterling|ponden sterling|Brits pond", Word(money=("GBP",)))
    add("greenback|greenbacks|bucks", Word(money=("USD",), family="dollar"))
    add("eurocent|eurocenten", Word(money=("EUR",), minor="cent"))
    add("dollarcent|dollarcenten", Word(money=("USD",), minor="cent"))
    build.minor_units(
        {
            "cent": "cent|centen|cents",
            "penny": "penny|pence|pennies", "rappen": "rappen", "centime": "centime|centimes",
            "kopeck": "kopeke|kopeken", "ore": "öre", "pfennig": "pfennig",
        }
    )  # fmt: skip
    build.countries(_COUNTRIES)
    for unit, forms in _UNIT_NAMES.items():
        add([form for form in forms.split("|") if form != "kilo's"], Word(unit=unit))
    build.glued["u"] = Word(unit="hour", clock="o'clock")
    build.words.pop("second", None)
    for day, name in enumerate(_WEEKDAYS):
        add([name + ending for ending in _DAYTIMES if ending], Word(weekday=day))
    add("eeuw", Word(unit="century"))
    add("uur", Word(clock="o'clock"))
    add("om|rond|omstreeks|vanaf|klokslag", Word(clock_cue=True))
    add("ochtends|morgens|nachts", Word(clock="am"))
    add("middags|avonds", Word(clock="pm"))
    add(
        "' s ochtends|' s morgens|' s nachts|’ s ochtends|‘ s ochtends|’ s morgens|‘ s morgens|’ s nachts|"
        "‘ s nachts|in de ochtend",
        Word(clock="am"),
    )
    add(
        "' s middags|' s avonds|’ s middags|‘ s middags|’ s avonds|‘ s avonds|in de avond|in de middag",
        Word(clock="pm"),
    )
    add("middernacht", Word(time=(0, 0)))
    add("middaguur", Word(time=(12, 0)))
    add("kwartaal", Word(period="quarter"))
    add("halfjaar|jaarhelft|semester", Word(period="half"))
    add("boekjaar|fiscaal|fiscale|gebroken boekjaar", Word(fiscal=True))
    add("jaren", Word(decade_before=True))
    add("eind|einde|begin|midden", Word(edge=True))
    add("per|elk|elke", Word(rate=True))
    add("in|sinds|van|tot|voor|na|vanaf|rond|jaar|eind|begin|medio|tijdens|over|uit|met|en|tussen|omstreeks|"
        "zomer|winter|najaar|voorjaar|anno", Word(year_cue=True))  # fmt: skip
    add("afgelopen|komende|volgende|vorige|deze|op|half", Word(month_cue=True))
    add("met|naar|van|op|de|het|een|tot|in|al|nog|maar|liefst|slechts|nu|wel|zijn|is|was|waren|record|"
    "extra|bijkomende|"
        "voor|aan|om|bij|over|dan|als|totaal|totale", Word(filler=True))  # fmt: skip
    build.bounds(_BOUNDS)
    build.bounds(
        {
            "at least": "of meer|en meer|of hoger|en hoger|of ouder|en ouder|of langer|plus",
            "at most": "of minder|en minder|of lager|en lager|of jonger|en jonger",
        },
        trailing=True,
    )
    add("meer|hoger|boven", Word(comparative="up"))
    add("minder|lager|onder", Word(comparative="down"))
    add(_UP, Word(direction="up"))
    add(_DOWN, Word(direction="down"))
    add("nr|nummer|kamer|vlucht|artikel|art|hoofdstuk|pagina|blz|kanaal|route|formule|type|klasse|fase|"
    "groep|lijn|"
        "paragraaf|lid|snelweg|stand|kavel|versie|perron", Word(name_cue=True))  # fmt: skip
    return cldr.table(
        "nl",
        build,
        analyse=_analyse,
        joiners=frozenset(("en",)),
        ordinal_dot=False,
        ordinal_fractions=True,
        of_words=frozenset(("van", "aan")),
        by_words=frozenset(("met",)),
        separable=separated(
            {
                ("toe", "up"): "neemt nemen nam namen",
                ("af", "down"): "neemt nemen nam namen",
                ("op", "up"): "loopt lopen liep liepen",
                ("terug", "down"): "loopt lopen liep liepen valt vallen viel vielen zakt zakken zakte zakten",
                ("omhoog", "up"): "gaat gaan ging gingen schiet schoot schoten",
                ("omlaag", "down"): "gaat gaan ging gingen",
                ("achteruit", "down"): "gaat gaan ging gingen",
            }
        ),
        behind_particles=frozenset([*'.,;:!?)–—-"’”', "en", "maar", "of", "dan", "als"]),
        gains=r"\w*winst(?:en)?|\w*overschot(?:ten)?",
        losses=r"\w*verlies|\w*verliezen|\w*tekort(?:en)?",
        result_words=frozenset(("van",)),
        level_words=frozenset(("naar",)),
        coordinators=frozenset(("tot", "en", "of", "naar")),
        one_in=frozenset(("op", "van", "uit")),
        definites=frozenset(("het", "dit", "deze", "de")),
        fraction_followers=frozenset(
            "van deel minder meer lager hoger naar in sinds op aan kleiner groter gedaald gestegen".split()
        ),
        fraction_leaders=frozenset("met bijna ongeveer circa ruim dan slechts naar".split()),
        ordinal_suffixes=frozenset(("e", "ste", "de", "ième", "ᵉ")),
        decade_suffixes=frozenset(("s", "er", "ers")),
        dotted=frozenset("mln mld mrd bln".split()),
        month_lookalikes=frozenset(("mrt", "jan", "Jan", "Mei")),
        comma_dates=True,
        half_to_hour=True,
        past_words=frozenset(("over", "na")),
        plain_past_words=frozenset(("over",)),
        to_words=frozenset(("voor",)),
        certain_years=(
            r"(?:dit|dat|vorig|volgend|afgelopen|komend|hetzelfde|datzelfde|ditzelfde|lopende) jaar|"
            r"jaar (?:eerder|later|ervoor|daarvoor|erna|daarna)|toen|destijds"
        ),
        year_words=(
            r"\w*jaar|\w*jaren|\w*jarige?|jaarlijkse?|seizoen|destijds|toen|eerder|later|vorige?|jaarcijfers"
        ),
        torn=r"(?<!\w)(?i:de|het|een|in|op) (?:e|ste|ᵉ) (?=[a-z])",
        hints=_HINTS,
        feasts={
            (1, 1): r"nieuwjaars\w*",
            (2, 14): r"valentijns\w*",
            (12, 24): r"kerstavond",
            (12, 25): r"(?:eerste )?kerst\w*",
            (12, 31): r"oudejaars\w*|oud en nieuw",
        },
        day_and_night=r"dag en nacht|de klok rond|rond de klok",
        every_day=r"dagelijks|elke dag|iedere dag",
        period_signs=PERIOD_SIGNS | {"K": "quarter"},
        negations=frozenset("niet nooit geen zonder".split()),
        limiting=frozenset("alleen slechts".split()),
        span_words="van tot|tussen en",
        time_parts=time_parts(start="begin", middle="medio midden", end="eind einde"),
        scale_names=(
            (Decimal(10) ** 12, "biljoen", "biljoen"),
            (Decimal(10) ** 9, "miljard", "miljard"),
            (Decimal(10) ** 6, "miljoen", "miljoen"),
            (Decimal(10) ** 3, "duizend", "duizend"),
        ),
    )


def _analyse(word: str) -> Word | None:
    lower = word.lower()
    value = numeral(lower)
    if value is not None:
        return Word(cardinal=value)
    if lower in _TAILS:
        return _suffix(_TAILS[lower], None)
    for tail, unit in _TAILS.items():
        if lower.endswith(tail):
            value = numeral(lower.removesuffix(tail))
            if value:
                return _suffix(unit, value)
    match = _OPENING.fullmatch(lower)
    if match:
        value = numeral(match[1]) if match[1] else None
        if value or not match[1]:
            return replace(_suffix(_MEASURED[match[2]], value), name_cue=value is not None)
    if lower.endswith(("de", "ste")):
        value = _ordinal(lower)
        if value is not None:
            return Word(ordinal=value, denominator=value if value > 2 else None)
    if lower.endswith("tallen") and numeral(lower.removesuffix("tallen")):
        return Word(vague_scale=True, scale=Decimal(numeral(lower.removesuffix("tallen")) or 10))
    match = _HALVES.fullmatch(lower)
    if match:
        value = numeral(match[1] + "e") or numeral(match[1])
        return Word(fraction=value + Decimal("0.5")) if value is not None else None
    match = _FOLD.fullmatch(lower)
    if match:
        value = _FOLDS[match[1]] if match[1] else numeral(match[2] or match[3])
        return Word(multiple=Decimal(value)) if value is not None and value > 1 else None
    if lower.startswith("kwartaal"):
        return Word(period="quarter", unnumbered=True)
    if lower.startswith("halfjaar"):
        return Word(period="half", unnumbered=True)
    if lower.endswith("er") and lower.removesuffix("er") in _TENS:
        return Word(decade=numeral(lower.removesuffix("er")))
    if lower.startswith(("miljoenen", "miljarden")):
        return Word(scale=Decimal(10) ** (6 if lower.startswith("miljoenen") else 9), vague_scale=True)
    return None


def _suffix(unit: str, value: int | None) -> Word:
    if unit == "percent":
        return Word(cardinal=value, ratio="percent", suffix=True)
    return Word(cardinal=value, unit=unit or None, suffix=True)
