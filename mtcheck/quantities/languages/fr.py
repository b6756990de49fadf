"""French: what its quantities have beyond CLDR."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from mtcheck.quantities import cldr
from mtcheck.quantities.currencies import MINOR
from mtcheck.quantities.language import PERIOD_SIGNS, Word, multiplied, time_parts
from mtcheck.quantities.languages.loaned import MONEY

if TYPE_CHECKING:
    from mtcheck.quantities.language import Language
    from mtcheck.quantities.quantity import Bound

_CARDINALS = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
).split()
_TENS = {"trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80,
         "octante": 80, "nonante": 90}  # fmt: skip
_ORDINALS = {
    "deuxième": 2, "second": 2, "seconde": 2, "troisième": 3, "quatrième": 4, "cinquième": 5, "sixième": 6,
    "septième": 7, "huitième": 8, "neuvième": 9, "dixième": 10, "onzième": 11, "douzième": 12,
    "treizième": 13, "quatorzième": 14, "quinzième": 15, "seizième": 16, "dix-septième": 17,
    "dix-huitième": 18, "dix-neuvième": 19, "vingtième": 20, "septantième": 70, "huitantième": 80,
    "octantième": 80, "nonantième": 90, "trentième": 30, "quarantième": 40,
    "cinquantième": 50, "unième": 1, "soixantième": 60, "centième": 100, "millième": 1000,
    "millionième": 10**6, "milliardième": 10**9, "billionième": 10**12,
}  # fmt: skip
_COLLECTIVES = {
    "dizaine": 10, "douzaine": 12, "douzaines": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
    "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "millier": 1000,
}  # fmt: skip
_FAMILIES = {
    "dollar": "dollar|dollars", "euro": "euro|euros", "pound": "livre|livres", "yen": "yen|yens",
    "yuan": "yuan|yuans|renminbi", "won": "won|wons", "krona": "couronne|couronnes",
    "rupee": "roupie|roupies", "peso": "peso|pesos", "franc": "franc|francs", "real": "réal|réaux|reais|real",
    "rand": "rand|rands", "ruble": "rouble|roubles", "lira": "lire|lires|livre turque|livres turques",
    "zloty": "zloty|zlotys|złoty", "forint": "forint|forints", "leu": "leu|lei", "lev": "lev|leva",
    "shekel": "shekel|shekels", "baht": "baht|bahts", "dong": "dong|dongs", "ringgit": "ringgit|ringgits",
    "taka": "taka|takas", "hryvnia": "hryvnia|hryvnias", "tenge": "tenge|tenges",
    "dirham": "dirham|dirhams", "riyal": "riyal|riyals|rial|rials", "dinar": "dinar|dinars",
    "naira": "naira|nairas", "shilling": "shilling|shillings|schilling|schillings", "birr": "birr|birrs",
    "cedi": "cedi|cedis", "sol": "soles", "bolivar": "bolivar|bolivars", "mark": "mark|marks",
    "peseta": "peseta|pesetas", "drachma": "drachme|drachmes", "guilder": "florin|florins",
    "kuna": "kuna|kunas", "bitcoin": "bitcoin|bitcoins", "rupiah": "rupiah|rupiahs", "ether": "ether|ethers",
}  # fmt: skip
#: Adjectives by their masculine; the other forms follow.
_DEMONYMS = {
    "US": "américain étasunien états-unien", "AU": "australien", "CA": "canadien", "HK": "hongkongais",
    "SG": "singapourien", "NZ": "néo-zélandais néozélandais", "TW": "taïwanais", "JM": "jamaïcain",
    "NA": "namibien", "ZW": "zimbabwéen", "GB": "britannique anglais", "EG": "égyptien", "LB": "libanais",
    "SY": "syrien", "SD": "soudanais", "IE": "irlandais", "JP": "japonais", "CN": "chinois",
    "KR": "sud-coréen coréen", "KP": "nord-coréen", "SE": "suédois", "NO": "norvégien", "DK": "danois",
    "IS": "islandais", "CZ": "tchèque", "IN": "indien", "PK": "pakistanais", "ID": "indonésien",
    "MX": "mexicain", "AR": "argentin", "CL": "chilien", "CO": "colombien", "PH": "philippin", "CU": "cubain",
    "UY": "uruguayen", "DO": "dominicain", "CH": "suisse helvétique", "FR": "français", "BE": "belge",
    "BR": "brésilien", "ZA": "sud-africain", "RU": "russe", "BY": "biélorusse", "IT": "italien",
    "TR": "turc", "PL": "polonais", "HU": "hongrois", "RO": "roumain", "BG": "bulgare", "IL": "israélien",
    "TH": "thaïlandais", "VN": "vietnamien", "MY": "malaisien", "UA": "ukrainien", "KZ": "kazakh",
    "MA": "marocain", "SA": "saoudien", "QA": "qatari", "OM": "omanais", "IR": "iranien", "KW": "koweïtien",
    "IQ": "irakien", "JO": "jordanien", "DZ": "algérien", "TN": "tunisien", "LY": "libyen", "RS": "serbe",
    "NG": "nigérian", "KE": "kényan", "UG": "ougandais", "TZ": "tanzanien", "AT": "autrichien",
    "ET": "éthiopien", "GH": "ghanéen", "PE": "péruvien", "VE": "vénézuélien", "DE": "allemand",
    "ES": "espagnol", "NL": "néerlandais", "HR": "croate",
}  # fmt: skip
_PLACES = {
    "US": "des États-Unis|des Etats-Unis|US", "HK": "de Hong Kong|de Hongkong", "AU": "d'Australie",
    "CA": "du Canada", "SG": "de Singapour", "NZ": "de Nouvelle-Zélande", "TW": "de Taïwan|de Taiwan",
    "XO": "CFA", "GB": "sterling", "TR": "turque|turques", "GR": "grec|grecs|grecque|grecques",
    "AE": "des Émirats|des Emirats",
}  # fmt: skip
_MEASURES = {
    "year": "an|ans|année|années", "month": "mois", "day": "jour|jours|journée|journées",
    "week": "semaine|semaines",
    "minute": "minute|minutes|min|mn", "second": "secondes", "century": "siècle|siècles",
    "decade": "décennie|décennies", "millennium": "millénaire|millénaires", "barrel": "baril|barils",
    "ounce": "once|onces", "tonne": "tonne|tonnes", "inch": "pouce|pouces", "foot": "pied|pieds",
    "mile": "mile|miles", "kilogram": "kilo|kilos", "horsepower": "chevaux|ch|CV",
    "kilometre-per-hour":
        "kilomètres-heure|kilomètres/heure|km par heure|kilomètre à l'heure|kilomètres à l'heure|"
        "km à l'heure|"
        "kmh|kilomètres heure",
    "mile-per-hour": "miles à l'heure|milles à l'heure|miles par heure|mph|miles/heure",
    "metre-per-second": "mètres par seconde|mètres à la seconde", "point": "point|points",
    "celsius": "degré Celsius|degrés Celsius|degré centigrade|degrés centigrades|celsius|centigrade|"
    "centigrades",
    "fahrenheit": "degré Fahrenheit|degrés Fahrenheit|fahrenheit", "quarter-year": "trimestres",
    "half-year": "semestres", "square-metre": "m2|mètre carré|mètres carrés", "square-kilometre": "km2",
    "cubic-metre": "m3|mètres cubes", "kilowatt-hour": "kilowattheure|kilowattheures|kilowatt-heures",
    "megawatt-hour": "mégawattheure|mégawattheures", "gigawatt-hour": "gigawattheure|gigawattheures",
    "terawatt-hour": "térawattheure|térawattheures", "terawatt": "térawatt|térawatts",
    "light-year": "année-lumière|années-lumière|années lumière", "bit": "bit|bits",
    "byte": "octet|octets", "kilobyte": "kilooctets|Ko", "megabyte": "mégaoctet|mégaoctets|Mo",
    "gigabyte": "gigaoctet|gigaoctets|Go", "terabyte": "téraoctet|téraoctets|To", "carat": "carat|carats",
    "sievert": "sievert|sieverts", "millisievert": "millisievert|millisieverts", "hectare": "ha",
}  # fmt: skip
_BOUNDS: dict[Bound, str] = {
    "at most":
        "jusque|jusqu'à|jusqu'en|jusqu'aux|jusqu'au|au plus|tout au plus|au maximum|maximum|un maximum de|"
        "maximum de|"
        "pas plus de|pas plus d'|à hauteur de|au mieux",
    "at least":
        "au moins|au minimum|minimum|un minimum de|minimum de|pas moins de|pas moins d'|à partir de|à partir "
        "d'|rien de moins que",
    "more than":
        "plus de|plus d'|supérieur à|supérieure à|supérieurs à|supérieures à|au-dessus de|au-dessus d'|"
        "au-dessus des|au-delà de|au-delà des|dépassant|dépasse|dépassé|dépassent|dépasser|dépassait|"
        "un peu plus de|un peu plus d'|excédant|excède|supérieur aux|de plus de|de plus d'",
    "less than":
        "moins de|moins d'|près de|près d'|presque|inférieur à|inférieure à|inférieurs à|inférieures à|"
        "au-dessous de|en dessous de|en dessous des|en deçà de|sous les|sous la barre des|à peine|un peu "
        "moins de|un peu moins d'|quasiment|quasi|de près de|de près d'|de moins de|de moins d'|proche de",
    "about":
        "environ|autour de|autour d'|à peu près|quelque|approximativement|aux alentours de|aux alentours d'|"
        "dans les|de l'ordre de|une moyenne de|en moyenne|estimé à|estimée à|estimés à|grosso modo|plus ou "
        "moins|aux environs de|avoisinant|avoisine",
}  # fmt: skip
_UP = (
    "hausse|hausses|augmentation|augmentations|augmente|augmentent|augmenté|augmentée|augmentés|augmentées|"
    "augmenter|augmentaient|augmentait|augmentera|augmentant|progression|progresse|progressent|progressé|"
    "progresser|progressait|bondi|bondit|bondissent|bond|grimpé|grimpe|grimpent|grimper|grimpait|monté|monte|"
    "montent|monter|gagné|gagne|gagnent|gagner|gagnait|croissance|croître|croît|crû|accru|accrue|"
    "accroissement|"
    "relevé|relève|relever|relèvement|rebond|rebondi|rebondit|accroître|envolé|envolée|envole|élevé|élève|"
    "majoration|appréciation|apprécié|appréciée|flambée|flambé|remonté|remonte|avancé|avance|avancée"
)
_DOWN = (
    "baisse|baisses|baissé|baissée|baissent|baisser|baissait|baissant|recul|reculs|recule|reculent|reculé|"
    "reculer|"
    "reculait|chute|chutes|chuté|chutent|chuter|diminution|diminutions|diminue|diminuent|diminué|diminuée|"
    "diminuer|diminuait|perdu|perd|perdent|perdre|perdait|perdant|perte|plongé|plonge|plongeon|plonger|tombé|"
    "tombée|tombés|tombe|tombent|tomber|tombait|cédé|cède|cèdent|céder|cédait|réduit|réduite|réduits|"
    "réduites|"
    "réduire|réduisant|réduction|réductions|repli|replié|repliée|replis|abaissé|abaisse|abaisser|abaissement|"
    "déclin|décliné|décline|dégringolé|dégringolade|effondré|effondrement|effondrée|contracté|contraction|"
    "descendu|descend|descendre|amputé|rétréci|rétrécit|décru|dépréciation|déprécié|décroissance|lâché|lâche"
)
_FOLD = re.compile(
    r"(doubl|tripl|quadrupl|quintupl|sextupl|décupl)(?:e|es|é|ée|és|ées|er|ant|ement|ait|aient|ent|era|eront)"
)
_MULTIPLES = {"doubl": 2, "tripl": 3, "quadrupl": 4, "quintupl": 5, "sextupl": 6, "décupl": 10}
_HINTS = {
    0: r"zéro|aucune?|nulle?s?|sans|rien|pas|ni",
    1: (
        r"une?s?|seul\w*|unique\w*|premi\w+|chaque|chacun\w*|autres?|le|la|les|l|du|des?|d|au|aux|mêmes?|"
        r"fois|"
        r"par|mono\w*|individuel\w*|à|ce|cette|son|sa|leur"
    ),
    2: (
        r"deux\w*|double\w*|doubl\w+|secondes?|second|couples?|paires?|jum\w+|moitié|demi\w*|bi\w+|duo|"
        r"entre|autre|tous|toutes|ni"
    ),
    3: r"trois\w*|tri\w+|tiers|trio",
    4: r"quatr\w*|quart\w*|quadr\w+|trimestr\w+",
    5: r"cinq\w*|quint\w+|quinquenn\w+|penta\w*",
    6: r"six\w*|semestr\w+|demi\w*|sext\w+",
    7: r"semaines?|sept\w*",
    8: r"huit\w*|semaine",
    9: r"neuv\w+",
    10: r"dix\w*|décenn\w+|dizaine\w*|décennie\w*|déca\w+",
    11: r"onz\w+",
    12: r"douz\w*|midi|minuit|an|année\w*",
    13: r"treiz\w+",
    14: r"quinz\w*|quatorz\w*|semaines",
    15: r"quinz\w*|quart",
    16: r"seiz\w+|huitièmes?|8es?",
    18: r"majeure?s?|majorité",
    20: r"vingt\w*",
    24: r"jour\w*",
    30: r"demi\w*|trent\w+|mois",
    40: r"quarant\w+|quadragénaires?",
    50: r"moitié|cinquant\w*|demi\w*|quinquagénaires?",
    60: r"heures?|minutes?|soixant\w+|sexagénaires?",
    70: r"soixante-dix\w*|septuagénaires?",
    80: r"quatre-vingt\w*|octogénaires?",
    90: r"quatre-vingt-dix\w*|nonante|nonagénaires?",
    100: r"cent\w*|siècle\w*|tou\w*|entier\w*|entière\w*|total\w*|plein\w*|complèt\w+",
    112: r"urgences?",
    911: r"urgences?",
}


def _forms(masculine: str) -> list[str]:
    """All forms of an adjective by its masculine: "danois", "canadien", "russe", "allemand"."""
    if masculine.endswith("e"):
        return [masculine, masculine + "s"]
    if masculine == "turc":
        return [masculine, masculine + "s"]
    if masculine.endswith(("en", "éen")):
        return [masculine, masculine + "s", masculine + "ne", masculine + "nes"]
    return [
        masculine,
        masculine + "e",
        masculine + "es",
        masculine + ("" if masculine.endswith("s") else "s"),
    ]


def language() -> Language:
    """The table of French."""
    build = cldr.builder("fr")
    add = build.add
    for name in ("mille", "sept", "seconde"):
        build.words.pop(name, None)  # homonyms
    build.words["fils"] = Word()  # sons, not the coins of Kuwait
    for value, name in enumerate(_CARDINALS):
        add(name, Word(cardinal=value, article=value == 1))
    add("une", Word(cardinal=1, article=True))
    add("vingt|vingts", Word(cardinal=20, power=20))
    for name, value in _TENS.items():
        add(name, Word(cardinal=value))
    add("cent|cents", Word(cardinal=100, power=100))
    add("mille|mil", Word(cardinal=1000, scale=Decimal(1000)))
    for name, power in (("million", 6), ("milliard", 9), ("billion", 12), ("billiard", 15), ("trillion", 18),
                        ("trilliard", 21), ("quadrillion", 24)):  # fmt: skip
        add(name, Word(scale=Decimal(10) ** power))
        add(name + "s", Word(scale=Decimal(10) ** power, plural=True))
    for form, power in (
        ("Mds", 9), ("Mrd", 9), ("mds", 9), ("mrds", 9), ("mln", 6), ("MM", 6), ("Md", 9), ("md", 9),
        ("K", 3), ("M", 6), ("mio", 6), ("Mio", 6),
    ):  # fmt: skip
        build.glued[form] = Word(scale=Decimal(10) ** power)
    add("centaines", Word(vague_scale=True, scale=Decimal(100)))
    add("milliers", Word(vague_scale=True, scale=Decimal(1000)))
    add("dizaines", Word(vague_scale=True, scale=Decimal(10)))
    for form, value in _COLLECTIVES.items():
        add(form, Word(collective=value))
    for name, value in _ORDINALS.items():
        add(name, Word(ordinal=value))
        if value in (1, 2, 3, 4, 13, 14, 15, 16, 17, 18, 19):
            add(name + "s", Word(ordinal=value))
    add("premier|première|premiers|premières", Word(ordinal=1))
    for name, value in (("quatre-vingtième", 80), ("soixante-dixième", 70), ("quatre-vingt-dixième", 90)):
        for form in (name, name.replace("è", "e")):
            add([form, form + "s"], Word(ordinal=value))
    add("tiers", Word(denominator=3))
    add("quart|quarts", Word(denominator=4))
    for name in (
        "cinquième",
        "sixième",
        "septième",
        "huitième",
        "neuvième",
        "dixième",
        "onzième",
        "douzième",
        "treizième",
        "quatorzième",
        "quinzième",
        "seizième",
        "vingtième",
        "trentième",
        "quarantième",
        "cinquantième",
        "soixantième",
        "centième",
        "millième",
        "millionième",
        "milliardième",
        "billionième",
    ):
        add(name, Word(denominator=_ORDINALS[name]))
        add(name + "s", Word(denominator=_ORDINALS[name]))
    add("moitié", Word(fraction=Decimal("0.5"), period="half"))
    add("demi|demie", Word(half=True))
    add("et demi|et demie", Word(half_after=True))
    add("double", Word(multiple=Decimal(2)))
    add("fois", Word(multiplier=True))
    add(
        "tout neuf|flambant neuf|remis à neuf|remise à neuf|état neuf|comme neuf|quoi de neuf",
        Word(idiom=True),
    )
    add("en quarantaine|de quarantaine|la quarantaine|les quarantaines", Word(idiom=True))
    add(
        "huitième de finale|huitièmes de finale|quart de finale|quarts de finale|demi-finale|demi-finales",
        Word(idiom=True),
    )
    for name in ("cent", "cents"):
        build.words[name] = replace(build.words[name], money=MINOR["cent"], minor="cent")
    add("¢", Word(money=MINOR["cent"], minor="cent"))
    build.glued["¢"] = Word(money=MINOR["cent"], minor="cent")
    add("et", Word(conjunction=True))
    add("ou", Word(either=True))
    add("à|jusqu'à|au", Word(to=True))
    add("entre", Word(between=True))
    add("varie|varient|variant|varier|allant|oscille|oscillent|oscillant", Word(between=True))
    add("moins|négatif|négative", Word(sign=True))
    add("virgule|point", Word(point=True))
    add("chaque", Word(each=True))
    add("plusieurs|quelques|beaucoup|certains|certaines", Word(several=True))
    add("perte|pertes|déficit|déficits|négatif|négative|négatifs|négatives", Word(negative=True))
    add("pour cent|p. cent|p. 100|pourcent|pourcents", Word(ratio="percent"))
    add("pour mille", Word(ratio="permille"))
    add("point de pourcentage|points de pourcentage|point de pour cent|point de %|points de %|"
        "points de pour cent|pp|point de pourcent", Word(ratio="percentage-point"))  # fmt: skip
    add("point de base|points de base|pb|pdb|point-base|points-base", Word(ratio="basis-point"))
    build.families(MONEY | _FAMILIES)
    build.minor_units({
        "cent": "centime|centimes|centavos|centavo|cts", "penny": "penny|pence", "kopeck": "kopeck|kopecks",
        "rappen": "rappen", "ore": "öre",
    })  # fmt: skip
    add("centime d'euro|centimes d'euro|centimes d'euros", Word(money=("EUR",), minor="cent"))
    for country, names in _DEMONYMS.items():
        for name in names.split():
            add(_forms(name), Word(country=country))
    for country, forms in _PLACES.items():
        add(forms, Word(country=country), cased=True)
    add("livre sterling|livres sterling|livres sterlings|livre britannique|livres britanniques",
        Word(money=("GBP",), family="pound"))  # fmt: skip
    add("franc suisse|francs suisses", Word(money=("CHF",)))
    add("billet vert", Word(money=("USD",), family="dollar"))
    build.units(_MEASURES)
    add("jours sur sept|jours sur 7", Word(unit="day"))  # a week
    add("milles", Word(unit="mile", factor=Decimal(1000)))
    build.units({
        "degree": "deg|degrés|degrès|degré",
        "celsius": "deg c|degrès c|degrès celsius|centigrade|centigrades",
        "fahrenheit": "deg f|degrès f|degrès fahrenheit", "acre": "acre|acres",
        "mile-per-hour": "miles à l'heure|miles par heure|mile par heure|mph",
        "kilometre-per-hour": "kilomètres à l'heure|kilomètres par heure|km à l'heure|km / heure",
        "cubic-centimetre": "cc",
    })  # fmt: skip
    add("trimestre", Word(period="quarter"))
    add("semestre", Word(period="half"))
    add("trimestriel|trimestrielle|trimestriels|trimestrielles", Word(period="quarter", unnumbered=True))
    add("semestriel|semestrielle|semestriels|semestrielles", Word(period="half", unnumbered=True))
    add("exercice|fiscal|fiscale|exercice fiscal", Word(fiscal=True))
    add("fin|début|milieu", Word(edge=True))
    add("années|décennie", Word(decade_before=True))
    build.glued["h"] = Word(unit="hour", clock="o'clock")
    build.glued["H"] = build.glued["h"]
    build.glued["e"] = build.glued["ème"] = Word()
    add("heures|heure", Word(unit="hour", clock="o'clock"))
    add("à|vers|dès|avant|entre|jusqu'à|est", Word(clock_cue=True))
    add("après-midi|l'après-midi|après midi|apres-midi", Word(idiom=True))
    for name, month in (("jan", 1), ("fév", 2), ("fev", 2), ("avr", 4), ("juil", 7), ("aoû", 8), ("déc", 12)):
        add(name, Word(month=month))
    add("midi", Word(time=(12, 0)))
    add("minuit", Word(time=(0, 0)))
    add(
        "du matin|a.m.|am|a . m .|a m|dans le matin|dans la matinée|de la matinée|en matinée",
        Word(clock="am"),
    )
    add("du soir|de l'après-midi|p.m.|pm|de l'après midi|p . m .|p m|dans la soirée|de la soirée|en soirée",
        Word(clock="pm"))  # fmt: skip
    add("dans l'après-midi|dans l'après midi|l'après-midi|l'après midi", Word(clock="pm", idiom=True))
    add("dans la nuit|de la nuit", Word(clock="night"))
    add("dans l'apres-midi|dans l'apres midi|de l'apres-midi|de l'apres midi", Word(clock="pm", idiom=True))
    add("p . m", Word(clock="pm"))
    add("a . m", Word(clock="am"))
    add("ce soir|cet après-midi", Word(clock="pm", trailing=True))
    add("ce matin", Word(clock="am", trailing=True))
    add("dans le matin à|ce matin à|le matin à|au matin à|matin à", Word(clock_before="am"))
    add("dans l'après-midi à|l'après-midi à|cet après-midi à|le soir à|ce soir à|dans la soirée à|soir à",
        Word(clock_before="pm"))  # fmt: skip
    for name, minutes in (("GMT", 0), ("UTC", 0), ("CET", 60), ("CEST", 120), ("EST", -300), ("EDT", -240)):
        add(name, Word(zone=minutes), cased=True)
    add("par|chaque|le|la|l", Word(rate=True))
    add(
        "en|depuis|dès|fin|début|mi|année|ans|années|avant|après|de|vers|d|été|hiver|automne|printemps|pour|"
        "entre|"
        "courant|jusqu|milieu",
        Word(year_cue=True),
    )
    add(
        "de|d|des|du|la|le|les|un|une|record|supplémentaires|à|autres|seulement|total|les|au|aux|en|par|l",
        Word(filler=True),
    )
    build.bounds(_BOUNDS)
    build.bounds({
        "at least":
            "supérieur ou égal à|supérieure ou égale à|supérieurs ou égaux à|supérieures ou égales à|"
            "égal ou supérieur à|égale ou supérieure à|plus grands ou égaux à|plus grand ou égal à",
        "at most":
            "inférieur ou égal à|inférieure ou égale à|inférieurs ou égaux à|inférieures ou égales à|"
            "égal ou inférieur à|égale ou inférieure à|plus petits ou égaux à|plus petit ou égal à",
        "more than": "plus que|plus grand que|plus grande que|plus âgé que|plus haut que|plus élevé que",
        "less than": "moins que|plus petit que|plus petite que|plus bas que",
    })  # fmt: skip
    sizes: dict[Bound, str] = {
        "at least":
            "supérieur|supérieure|supérieurs|supérieures|plus grand|plus grande|plus élevé|plus|au moins",
        "at most":
            "inférieur|inférieure|inférieurs|inférieures|plus petit|plus petite|plus bas|moins|au plus",
    }  # fmt: skip
    equals = ("égal", "égale", "égaux", "égales")
    for bound, names in sizes.items():
        for size in names.split("|"):
            compared = [f"{size}{to} ou {equal} à" for to in ("", " à", " de", " que") for equal in equals]
            compared += [f"{equal}{to} ou {size} à" for to in ("", " à") for equal in equals]
            compared += [f"{equal}{to} ou {size} de" for to in ("", " à") for equal in equals]
            add(compared, Word(bound=bound))
    build.bounds(
        {
            "at least": "ou plus|et plus|ou supérieur|ou supérieure|ou davantage",
            "at most": "ou moins|et moins|ou inférieur|ou inférieure",
        },
        trailing=True,
    )
    add("plus|supérieur|supérieure|supérieurs|supérieures", Word(comparative="up"))
    add("moins|inférieur|inférieure|inférieurs|inférieures", Word(comparative="down"))
    add(_UP, Word(direction="up"))
    add(_DOWN, Word(direction="down"))
    add(
        "numéro|n°|nº|no|chapitre|article|page|vol|volume|ligne|groupe|formule|chaîne|route|chambre|section|"
        "paragraphe|phase|étape|classe|type|version|autoroute|porte|salle|saison|épisode|niveau|tome|alinéa|"
        "interstate",
        Word(name_cue=True),
    )
    add(
        "dernières|derniers|premières|premiers|prochaines|prochains|longues|longs|bonnes|autres",
        Word(modifier=True),
    )
    build.plain_spellings()
    return cldr.table(
        "fr",
        build,
        analyse=multiplied(_FOLD, _MULTIPLES),
        groups="\u202f \u00a0.",
        joiners=frozenset(("et",)),
        joins="tens",
        ten_joins=True,
        vigesimal=True,
        of_words=frozenset(("de", "d", "des", "du")),
        by_words=frozenset(("de",)),
        gains="bénéfices?|excédents?|profits?",
        losses="pertes?|déficits?",
        result_words=frozenset(("de", "d")),
        coordinators=frozenset(("à", "et", "ou")),
        one_in=frozenset(("sur",)),
        definites=frozenset(("l", "la", "le", "les", "cette", "ce")),
        fraction_followers=frozenset(("de", "des", "du", "d")),
        fraction_leaders=frozenset(("un", "d", "presque")),
        adjective_after=True,
        roman_centuries=True,
        quarter_hours=True,
        minutes_after=True,
        ordinal_suffixes=frozenset(
            "er re ère ere e ème ième nd nde è eme ieme es ers res ères nds ndes èmes emes "
            "ièmes iemes ᵉ".split()
        ),
        month_lookalikes=frozenset(
            "jan Jan fév Fév fev avr Avr juil Juil aoû déc Déc nov Nov oct Oct janv Janv".split()
        ),
        certain_years=(
            r"(?:cette|même|dernière|prochaine|autre) année|année (?:dernière|passée|suivante|précédente|"
            r"prochaine|écoulée|en cours|plus tôt|plus tard)|an (?:dernier|passé|prochain|plus tôt|"
            r"plus tard)|alors"
        ),
        year_words=(
            r"(?:cette|même|chaque|dernière|prochaine|une|autre) année|année (?:dernière|passée|suivante|"
            r"précédente|"
            r"prochaine|écoulée|en cours|plus tôt|plus tard)|(?:chaque|un) an|an (?:dernier|passé|prochain|"
            r"plus tôt|"
            r"plus tard)|ans|années|annuel\w*|exercice\w*|saison\w*|alors|décennie\w*"
        ),
        torn=(
            r"(?<![^\s(])(?:e|ème|ième|nde)(?= [^\W\d])|(?<!\w)n° (?=[^\W\d]{2})|(?<!\w)(?:le|au|du|les) "
            r"(?:janvier|février|mars(?= \d)|avril|juin|juillet|août|septembre|octobre|novembre|"
            r"décembre)(?!\w)|[’']an(?:née)? [.,]|"
            r"(?<!\w)(?:au moins|environ|près de|jusqu[’']à) (?:pouces|mètres|kilomètres|milles|heures|jours|"
            r"semaines|mois|ans|degrés|euros|dollars|millions?|milliards?)(?!\w)"
        ),
        hints=_HINTS,
        feasts={
            (1, 1): r"jour de l['’]an|nouvel an",
            (2, 14): r"saint-valentin",
            (5, 1): r"fête du travail",
            (7, 14): r"fête nationale",
            (11, 1): r"toussaint",
            (12, 24): r"veille de noël|réveillon",
            (12, 25): r"noël",
            (12, 31): r"saint-sylvestre|veille du nouvel an",
        },
        day_and_night=r"jour et nuit|en permanence|non-stop|sans interruption",
        every_day=r"tous les jours|chaque jour|quotidiennement",
        period_signs=PERIOD_SIGNS | {"T": "quarter", "S": "half"},
        period_leaders=frozenset("au du en ce".split()),
        share_joints=frozenset(("sur",)),
        negations=frozenset("pas jamais sans".split()),
        limiting=frozenset("seulement uniquement".split()),
        rounds=frozenset(("finale",)),
        span_words="du au|entre et",
        time_parts=time_parts(start="début", middle="mi milieu", end="fin"),
        scale_names=(
            (Decimal(10) ** 12, "billion", "billions"),
            (Decimal(10) ** 9, "milliard", "milliards"),
            (Decimal(10) ** 6, "million", "millions"),
            (Decimal(10) ** 3, "mille", "mille"),
        ),
    )
