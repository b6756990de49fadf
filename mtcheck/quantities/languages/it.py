"""Italian: what its quantities have beyond CLDR, numerals written as one word among them."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from mtcheck.quantities import cldr
from mtcheck.quantities.currencies import MINOR
from mtcheck.quantities.language import PERIOD_SIGNS, Word, time_parts
from mtcheck.quantities.languages.loaned import MONEY

if TYPE_CHECKING:
    from mtcheck.quantities.language import Language
    from mtcheck.quantities.quantity import Bound

_UNITS = (
    "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici "
    "sedici diciassette diciotto diciannove"
).split()
_TENS = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split()
_ORDINALS = "prim second terz quart quint sest settim ottav non decim".split()
#: What tells "sei" (you are) from six.
_BEFORE_ARE = "tu non se ci che dove come chi perché quando ti cosa quanto".split()
_ARE = (
    "un una il la lo stato stata davvero veramente molto così sempre già troppo mai sicuro sicura "
    "interessato interessata pronto pronta tu qui anche"
).split()
_COLLECTIVES = {
    "decina": 10, "dozzina": 12, "dozzine": 12, "quindicina": 15, "ventina": 20, "trentina": 30,
    "quarantina": 40, "cinquantina": 50, "sessantina": 60, "settantina": 70, "ottantina": 80,
    "novantina": 90, "centinaio": 100, "migliaio": 1000,
}  # fmt: skip
_FAMILIES = {
    "dollar": "dollaro|dollari", "euro": "euro|euri", "yen": "yen", "yuan": "yuan|renminbi", "won": "won",
    "krona": "corona|corone", "rupee": "rupia|rupie", "peso": "peso|pesos|pesi", "franc": "franco|franchi",
    "real": "real|reais", "rand": "rand", "ruble": "rublo|rubli", "lira": "lira|lire",
    "zloty": "zloty|złoty", "forint": "fiorino|fiorini", "leu": "leu", "lev": "lev|leva",
    "shekel": "shekel|siclo|sicli", "baht": "baht", "dong": "dong", "ringgit": "ringgit", "taka": "taka",
    "hryvnia": "grivnia|grivnie|grivna|grivne", "tenge": "tenge", "dirham": "dirham",
    "riyal": "riyal|rial", "dinar": "dinaro|dinari", "naira": "naira", "shilling": "scellino|scellini",
    "birr": "birr", "cedi": "cedi", "sol": "soles", "bolivar": "bolivar|bolívar", "mark": "marco|marchi",
    "peseta": "peseta|pesetas|pesete", "drachma": "dracma|dracme", "kuna": "kuna|kune",
    "bitcoin": "bitcoin", "rupiah": "rupiah", "ether": "ether",
}  # fmt: skip
#: Adjectives by their masculine; the other forms follow.
_DEMONYMS = {
    "US": "statunitense americano", "AU": "australiano", "CA": "canadese", "SG": "singaporiano",
    "NZ": "neozelandese", "TW": "taiwanese", "JM": "giamaicano", "NA": "namibiano", "ZW": "zimbabwese",
    "GB": "britannico inglese", "EG": "egiziano", "LB": "libanese", "SY": "siriano", "SD": "sudanese",
    "IE": "irlandese", "JP": "giapponese", "CN": "cinese", "KR": "sudcoreano coreano",
    "KP": "nordcoreano", "SE": "svedese", "NO": "norvegese", "DK": "danese", "IS": "islandese",
    "CZ": "ceco", "IN": "indiano", "PK": "pakistano", "ID": "indonesiano", "MX": "messicano",
    "AR": "argentino", "CL": "cileno", "CO": "colombiano", "PH": "filippino", "CU": "cubano",
    "UY": "uruguaiano", "DO": "dominicano", "CH": "svizzero elvetico", "FR": "francese", "BE": "belga",
    "BR": "brasiliano", "ZA": "sudafricano", "RU": "russo", "BY": "bielorusso", "TR": "turco",
    "IT": "italiano", "PL": "polacco", "HU": "ungherese", "RO": "rumeno", "BG": "bulgaro",
    "IL": "israeliano", "TH": "thailandese", "VN": "vietnamita", "MY": "malese", "UA": "ucraino",
    "KZ": "kazako", "MA": "marocchino", "SA": "saudita", "QA": "qatariota", "IR": "iraniano",
    "KW": "kuwaitiano", "IQ": "iracheno", "JO": "giordano", "DZ": "algerino", "TN": "tunisino",
    "LY": "libico", "RS": "serbo", "NG": "nigeriano", "KE": "keniano keniota", "UG": "ugandese",
    "TZ": "tanzaniano", "AT": "austriaco", "ET": "etiope", "GH": "ghanese", "PE": "peruviano",
    "VE": "venezuelano", "DE": "tedesco", "ES": "spagnolo", "GR": "greco", "NL": "olandese",
    "HR": "croato",
}  # fmt: skip
_PLACES = {
    "US": "USA|Usa|degli Stati Uniti|US", "HK": "di Hong Kong", "AU": "dell'Australia", "CA": "del Canada",
    "SG": "di Singapore", "NZ": "della Nuova Zelanda", "TW": "di Taiwan", "XO": "CFA",
    "AE": "degli Emirati",
}  # fmt: skip
_MEASURES = {
    "kilogram": "chilo|chili", "ton": "tonnellata|tonnellate", "barrel": "barile|barili",
    "horsepower": "cavalli|CV", "millennium": "millennio|millenni", "decade": "decennio|decenni",
    "kilometre-per-hour":
        "chilometri all'ora|chilometro all'ora|chilometri orari|km all'ora|km orari|kmh|chilometri l'ora|"
        "km/ora",
    "mile-per-hour": "miglia all'ora|miglia orarie|miglio all'ora|mph|miglia/ora",
    "metre-per-second": "metri al secondo|metri/secondo", "point": "punto|punti",
    "celsius": "grado centigrado|gradi centigradi|grado Celsius|gradi Celsius|celsius|centigradi",
    "fahrenheit": "fahrenheit", "quarter-year": "trimestri", "half-year": "semestri",
    "kilowatt-hour": "chilowattora|kilowattora", "megawatt-hour": "megawattora",
    "gigawatt-hour": "gigawattora", "terawatt-hour": "terawattora", "terawatt": "terawatt",
    "square-metre": "mq|metri quadri|metro quadro", "square-kilometre": "kmq|chilometri quadri|km quadrati",
    "cubic-metre": "mc|metri cubi|metro cubo", "day": "giornata|giornate", "year": "annata",
    "light-year": "anni luce|anno luce", "watt": "watt", "hertz": "hertz", "minute": "min",
    "sievert": "sievert", "millisievert": "millisievert",
}  # fmt: skip
_BOUNDS: dict[Bound, str] = {
    "at most":
        "fino a|fino al|fino all'|fino alla|fino ai|fino agli|fino alle|non più di|al massimo|massimo|"
        "un massimo di|al più|tutt'al più|non oltre|sino a|sino al|entro",
    "at least":
        "almeno|non meno di|come minimo|minimo|al minimo|un minimo di|a partire da|a partire dal|"
        "perlomeno|per lo meno|quantomeno",
    "more than":
        "più di|più del|più dell'|oltre|di oltre|oltre il|oltre i|oltre le|oltre gli|oltre la|oltre l'|"
        "superiore a|superiori a|superiore al|superiore ai|superiore all'|al di sopra di|al di sopra del|"
        "al di sopra dei|poco più di|sopra i|sopra il|sopra le|sopra l'|maggiore di|maggiori di|"
        "superando|supera|superano|superato|superata|superare|superò|superarono|eccedente|più grande di",
    "less than":
        "meno di|meno del|meno dell'|quasi|sotto i|sotto il|sotto le|sotto l'|inferiore a|inferiori a|"
        "inferiore al|inferiore ai|inferiore all'|al di sotto di|al di sotto del|al di sotto dei|"
        "vicino a|vicino al|poco meno di|minore di|minori di|quasi il|quasi i|quasi un",
    "about":
        "circa|all'incirca|intorno a|intorno al|intorno ai|intorno alle|attorno a|attorno al|attorno ai|"
        "approssimativamente|pressappoco|più o meno|una media di|in media|suppergiù|stimato|stimati|"
        "stimata|a circa|un'ottantina",
}  # fmt: skip
_UP = (
    "sale|salgono|salì|salirono|salito|salita|saliti|salite|salire|salirà|saliva|salendo|"
    "aumenta|aumentano|aumentò|aumentarono|aumentato|aumentata|aumentati|aumentate|aumentare|aumento|"
    "aumenti|aumenterà|aumentando|cresce|crescono|crebbe|crebbero|cresciuto|cresciuta|cresciuti|cresciute|"
    "crescere|crescita|crescerà|cresceva|crescendo|rialzo|rialzi|incremento|incrementi|incrementato|"
    "incrementata|incrementare|guadagna|guadagnano|guadagnato|guadagnando|balzo|balza|balzato|balzata|"
    "balzati|rincaro|rincari|rincarato|impennata|impennato|rimbalzo|rimbalza|rimbalzato|progresso|"
    "avanza|avanzato|avanzata|alzato|alzata|alza|alzare|rialzato|accresciuto|schizzato|schizzata|"
    "innalzato|innalzamento|lievitato|lievitata|apprezzato"
)
_DOWN = (
    "scende|scendono|scese|scesero|sceso|scesa|scesi|scendere|scenderà|scendeva|scendendo|"
    "cala|calano|calò|calarono|calato|calata|calati|calate|calo|cali|calare|calerà|calando|"
    "diminuisce|diminuiscono|diminuì|diminuirono|diminuito|diminuita|diminuiti|diminuite|diminuire|"
    "diminuzione|diminuzioni|diminuirà|cade|cadono|caduto|caduta|caduti|cadere|ribasso|ribassi|ribassato|"
    "flessione|flessioni|perde|perdono|perso|persa|persi|perse|perdere|perdita|perdite|perdendo|"
    "riduce|riducono|ridotto|ridotta|ridotti|ridotte|ridurre|riduzione|riduzioni|ridusse|ridurrà|"
    "crollo|crolla|crollano|crollato|crollata|crollati|crolli|crollare|contrazione|contratto|contratta|"
    "taglio|tagli|tagliato|tagliata|tagliare|taglia|discesa|arretra|arretrano|arretrato|arretrata|cede|"
    "cedono|ceduto|abbassato|abbassata|abbassa|abbassare|decremento|declino|scivola|scivolato|scivolata|"
    "precipitato|precipitata|precipita|sprofondato|deprezzato|abbassamento"
)
_FOLD = re.compile(
    r"(raddoppi|triplic|quadruplic|quintuplic|decuplic|dimezz)h?"
    r"(?:a|ano|ato|ata|ati|ate|are|arsi|ò|arono|ando|amento|erà|eranno|i|o|ava|avano|ando)"
)
_MULTIPLES = {
    "raddoppi": Decimal(2), "triplic": Decimal(3), "quadruplic": Decimal(4), "quintuplic": Decimal(5),
    "decuplic": Decimal(10), "dimezz": Decimal("0.5"),
}  # fmt: skip
_HINTS = {
    0: r"zero|nessun\w*|null\w+|niente|senza|non",
    1: (
        r"un[oa]?|sol[oaie]|soltanto|unic[oaih]\w*|prim[oaie]|ogni|ciascun\w*|altr[oaie]|il|lo|la|le|i|gli|l|"
        r"del\w*|al\w*|nel\w*|singol\w+|stess[oaie]|volta|per|mono\w*"
    ),
    2: (
        r"due|entramb[ie]|ambedue|doppi\w*|raddoppi\w*|second[oaie]|coppi[ae]|paio|paia|gemell\w+|metà|"
        r"mezz[oa]|"
        r"bi\w+|altr[oa]|duo|tra|fra|duplic\w*|sia"
    ),
    3: r"tre|terz[oaie]|tri\w+|trio|\w+tré?",
    4: r"quattro|quart[oaie]\w*|quadr\w+|trimestr\w*",
    5: r"cinque|quinquenn\w+|quint[oaie]\w*|pent\w+",
    6: r"sei|sest\w+|semestr\w*|mezz[oa]",
    7: r"sette|settim\w+|settiman\w+",
    8: r"otto|ottav\w+",
    9: r"nove|non[oaie]",
    10: r"dieci|decim\w+|decin\w+|decenn\w+|decad\w+",
    11: r"undici|undicesim\w+",
    12: r"dodici|dozzin\w+|mezzogiorno|mezzanotte|ann[oi]\w*",
    13: r"tredic\w+",
    14: r"quattordici|quindicin\w+|settimane",
    15: r"quindici\w*|quarto",
    16: r"sedic\w+|ottavi",
    18: r"maggiorenn\w+|maggiore età|diciott\w+",
    20: r"vent\w+",
    24: r"giorn\w+",
    30: r"trent\w+|mezz\w+|mese",
    40: r"quarant\w+|quadragenari\w+",
    50: r"metà|cinquant\w+|mezz[oa]",
    60: r"or[ae]|minut\w+|sessant\w+|sessagenari\w+",
    70: r"settant\w+|settuagenari\w+",
    80: r"ottant\w+|ottuagenari\w+",
    90: r"novant\w+|nonagenari\w+",
    100: r"cent\w+|secol[oi]|tutt[oaie]|total\w*|pien[oaie]|complet\w+|inter[oaie]|interament\w+",
    112: r"emergenz\w+",
    911: r"emergenz\w+",
}


def _forms(masculine: str) -> list[str]:
    """All forms of an adjective by its masculine: "russo", "turco", "cinese", "belga"."""
    stem, ending = masculine[:-1], masculine[-1]
    if masculine.endswith("co"):
        return [masculine, stem + "a", stem + "i", stem + "hi", stem + "he"]
    if ending == "o":
        return [stem + vowel for vowel in "oaie"]
    return (
        [masculine, stem + "i", stem + "he"]
        if masculine.endswith("ga")
        else [masculine, stem + "i", stem + "e"]
    )


def _numerals() -> dict[str, int]:
    """The cardinals below a thousand, every spelling: "ventuno", "ventitré", "centootto", "centotto"."""
    below = {name: value for value, name in enumerate(_UNITS)}
    for index, name in enumerate(_TENS, start=2):
        below[name] = 10 * index
        for value in range(1, 10):
            stem = name[:-1] if value in (1, 8) else name
            below[stem + _UNITS[value]] = 10 * index + value
        below[name + "tré"] = 10 * index + 3
        below[name[:-1] + "un"] = 10 * index + 1
    out = dict(below)
    for value in range(1, 10):
        head = "cento" if value == 1 else _UNITS[value] + "cento"
        out[head] = 100 * value
        for name, rest in below.items():
            if rest:
                out[head + name] = 100 * value + rest
                if name[0] in "ou":
                    out[head[:-1] + name] = 100 * value + rest
    return out


_NUMERALS = _numerals()


def numeral(word: str) -> int | None:
    """The value of an Italian cardinal below a million in one lower-case word, or None."""
    value = _NUMERALS.get(word)
    if value is not None:
        return value
    head, found, tail = word.partition("mila")
    if not found:
        head, found, tail = word.partition("mille")
        if not found or head:
            return None
        head = "uno"
    elif not head:
        return None
    high, low = _NUMERALS.get(head), _NUMERALS.get(tail) if tail else 0
    return None if not high or low is None else high * 1000 + low


def language() -> Language:
    """The table of Italian."""
    build = cldr.builder("it")
    add = build.add
    for value, name in enumerate(_UNITS):
        if value != 1:
            add(name, Word(cardinal=value))
    add("uno|una|un", Word(cardinal=1, article=True))
    add("tré", Word(cardinal=3))
    for index, name in enumerate(_TENS, start=2):
        add(name[:-1], Word(cardinal=10 * index, elided=True))
    add("tutt", Word(idiom=True))
    add(
        "|".join(f"{word} sei" for word in _BEFORE_ARE) + "|" + "|".join(f"sei {word}" for word in _ARE),
        Word(idiom=True),
    )
    add("mille", Word(cardinal=1000, scale=Decimal(1000)))
    add("mila", Word(scale=Decimal(1000)))
    for stem, power in (
        ("milion", 6),
        ("miliard", 9),
        ("bilion", 12),
        ("biliard", 15),
        ("trilion", 18),
        ("triliard", 21),
        ("quadrilion", 24),
        ("quadriliard", 27),
    ):
        singular = stem + ("o" if stem.endswith("d") else "e")
        build.words[singular] = Word(scale=Decimal(10) ** power)
        build.words[stem + "i"] = Word(scale=Decimal(10) ** power, plural=True)
    # In the long scale a trillion is 10^18; news has it in the short one.
    size, other = Decimal(10) ** 12, Decimal(10) ** 18
    build.words["trilione"] = Word(scale=size, other_scale=other)
    build.words["trilioni"] = Word(scale=size, other_scale=other, plural=True)
    for form in ("milion", "miliard"):
        add(form, Word(scale=Decimal(10) ** (6 if form == "milion" else 9)))
    for form, power in (("mln", 6), ("mld", 9), ("mrd", 9), ("mio", 6), ("MLN", 6), ("MLD", 9), ("k", 3)):
        build.glued[form] = Word(scale=Decimal(10) ** power)
    build.glued["K"] = Word(unit="kelvin", scale=Decimal(1000))
    build.glued["M"] = Word(scale=Decimal(10) ** 6)
    build.words.pop("bln", None)
    add("centinaia", Word(vague_scale=True, scale=Decimal(100)))
    add("migliaia", Word(vague_scale=True, scale=Decimal(1000)))
    add("decine", Word(vague_scale=True, scale=Decimal(10)))
    for form, value in _COLLECTIVES.items():
        add(form, Word(collective=value))
    for name in ("quarto", "quarti", "sec", "dec", "mar", "set", "secondo", "secondi"):
        build.words.pop(name, None)  # homonyms
    for index, stem in enumerate(_ORDINALS, start=1):
        below = index if index > 2 else None
        add([stem + "o", stem + "a"], Word(ordinal=index, denominator=below))
        if index > 2:
            add(stem + "i", Word(denominator=index))
        elif index == 1:
            add([stem + "i", stem + "e"], Word(ordinal=1))
    add("seconda|seconde", Word(ordinal=2))
    build.words["secondo"] = Word(ordinal=2, unit="second")
    build.words["secondi"] = Word(unit="second")
    build.cased["Secondo"] = Word()  # "according to", nearly always
    add("secondo il|secondo lo|secondo la|secondo l'|secondo i|secondo gli|secondo le", Word(idiom=True))
    add("secondo un|secondo una|secondo quanto|secondo alcuni|secondo me|secondo lui", Word(idiom=True))
    add("secondo fonti|secondo dati|secondo cui|a seconda|in seconda", Word(idiom=True))
    add("centesima", Word(ordinal=100, denominator=100))
    add("metà", Word(fraction=Decimal("0.5"), period="half"))
    add("mezzo|mezza|mezz", Word(half=True))
    add("e mezzo|e mezza", Word(half_after=True))
    add("doppio|doppia", Word(multiple=Decimal(2)))
    add("triplo|tripla", Word(multiple=Decimal(3)))
    add("quadruplo|quadrupla", Word(multiple=Decimal(4)))
    add("quintuplo", Word(multiple=Decimal(5)))
    add("volte|volta", Word(multiplier=True))
    add("ottavi di finale|quarti di finale", Word(idiom=True))
    add("¢", Word(money=MINOR["cent"], minor="cent"))
    add("e|ed", Word(conjunction=True))
    add("o|oppure", Word(either=True))
    add("a|al|ai|all|alle|agli|alla|ad", Word(to=True))
    add("tra|fra", Word(between=True))
    add("meno", Word(sign=True))
    add("virgola|punto", Word(point=True))
    add("ogni", Word(each=True))
    add(
        "alcuni|alcune|diversi|diverse|molti|molte|pochi|poche|parecchi|parecchie|paio|varie|vari",
        Word(several=True),
    )
    add(
        "deficit|disavanzo|disavanzi|negativo|negativa|negativi|negative|perdita|perdite|rosso",
        Word(negative=True),
    )
    add("per cento|percento|pct", Word(ratio="percent"))
    add("per mille", Word(ratio="permille"))
    add("punto percentuale|punti percentuali|punti di percentuale|pp|p.p.", Word(ratio="percentage-point"))
    add("punto base|punti base|pb|bp|bps", Word(ratio="basis-point"))
    add("in punto", Word(clock="o'clock"))
    build.families(MONEY | _FAMILIES)
    add("sterlina|sterline|lira sterlina|lire sterline", Word(money=("GBP",), family="pound"))
    add("franco svizzero|franchi svizzeri", Word(money=("CHF",)))
    add("biglietto verde", Word(money=("USD",), family="dollar"))
    build.minor_units({
        "cent": "centesimo|centesimi|cent|centesimi di dollaro|centavos|centavo", "penny": "penny|pence",
        "kopeck": "copeco|copechi", "rappen": "rappen", "ore": "öre",
    })  # fmt: skip
    add("centesimo di euro|centesimi di euro|eurocent", Word(money=("EUR",), minor="cent"))
    for country, names in _DEMONYMS.items():
        for name in names.split():
            add(_forms(name), Word(country=country))
    for country, forms in _PLACES.items():
        add(forms, Word(country=country), cased=True)
    build.units(_MEASURES)
    build.units({"revolution": "giro|giri"})
    add("trimestre", Word(period="quarter"))
    add("semestre", Word(period="half"))
    add("trimestrale|trimestrali", Word(period="quarter", unnumbered=True))
    add("semestrale|semestrali", Word(period="half", unnumbered=True))
    add("esercizio|fiscale|esercizio fiscale", Word(fiscal=True))
    add("fine|inizio|metà|inizi", Word(edge=True))
    add("anni|decennio", Word(decade_before=True))
    for name, century in zip(
        "Duecento Trecento Quattrocento Cinquecento Seicento Settecento Ottocento Novecento".split(),
        range(13, 21),
        strict=True,
    ):
        add(name, Word(century=century, cardinal=100 * (century - 11)), cased=True)
    # Winds, not twenty.
    add("venti a|venti di|venti fino|venti oltre|venti che|venti superiori|i venti|dei venti|con venti|"
        "forti venti|venti forti", Word(idiom=True))  # fmt: skip
    build.glued["h"] = Word(unit="hour", clock="o'clock")
    add(
        "alle|sono le|erano le|alle ore|ore|dalle|dalle ore|fino alle|fino alle ore|verso le|entro le|"
        "entro le ore|"
        "intorno alle|attorno alle|per le|sulle|prima delle|dopo le",
        Word(clock_before="o'clock"),
    )
    add("ora locale|ore locali|ora italiana|ora di Greenwich|circa ora locale", Word(clock="o'clock"))
    add("all'una", Word(time=(13, 0)))
    add("mezzogiorno", Word(time=(12, 0)))
    add("mezzanotte", Word(time=(0, 0)))
    add("del mattino|di mattina|di notte|a.m.|am", Word(clock="am"))
    add("p m|p . m .|p . m", Word(clock="pm"))
    add("a m|a . m .|a . m", Word(clock="am"))
    add(
        "nel pomeriggio alle|pomeriggio alle|di pomeriggio alle|stasera alle|la sera alle|di sera alle|"
        "in serata alle",
        Word(clock_before="pm"),
    )
    add(
        "di mattina alle|stamattina alle|la mattina alle|al mattino alle|domattina alle",
        Word(clock_before="am"),
    )
    add("di sera|del pomeriggio|di pomeriggio|della sera|p.m.|pm", Word(clock="pm"))
    for name, minutes in (("GMT", 0), ("UTC", 0), ("CET", 60), ("CEST", 120), ("EST", -300), ("EDT", -240)):
        add(name, Word(zone=minutes), cased=True)
    add("al|alla|per|a|ogni|il|all", Word(rate=True))
    add(
        "nel|del|dal|al|in|anno|anni|dopo|prima|fino|di|entro|fine|inizio|metà|per|estate|inverno|primavera|"
        "autunno|e|tra|fra|dell|nell|dall|all|ottobre",
        Word(year_cue=True),
    )
    add(
        "di|del|dei|delle|degli|della|dell|il|lo|la|i|gli|le|l|un|uno|una|a|al|ai|alle|altri|altre|record|"
        "soli|"
        "sole|totale|da|dal|circa|in|ulteriori|d|per|con|su",
        Word(filler=True),
    )
    build.bounds(_BOUNDS)
    build.bounds({
        "at least":
            "maggiore o uguale a|maggiori o uguali a|uguale o maggiore di|uguale o superiore a|"
            "pari o superiore a|"
            "pari o superiori a|superiore o uguale a|superiori o uguali a",
        "at most":
            "minore o uguale a|minori o uguali a|uguale o minore di|uguale o inferiore a|pari o inferiore a|"
            "pari o inferiori a|inferiore o uguale a|inferiori o uguali a",
        "more than": "più alto di|più alta di|più alti di|più grande di",
        "less than": "più basso di|più bassa di|più bassi di|più piccolo di",
    })  # fmt: skip
    build.bounds(
        {
            "at least": "o più|e più|in su|o oltre|e oltre|o superiore|o superiori|in poi",
            "at most": "o meno|e meno|o inferiore|o inferiori|in giù",
        },
        trailing=True,
    )
    add("più|superiore|superiori|maggiore", Word(comparative="up"))
    add("meno|inferiore|inferiori|minore", Word(comparative="down"))
    add(_UP, Word(direction="up"))
    add(_DOWN, Word(direction="down"))
    add(
        "numero|n|nr|capitolo|articolo|pagina|vol|volume|linea|gruppo|formula|canale|strada|volo|camera|"
        "sezione|"
        "paragrafo|fase|classe|tipo|versione|autostrada|porta|stanza|stagione|episodio|livello|comma|binario|"
        "statale|gate|interstate",
        Word(name_cue=True),
    )
    add("ultimi|ultime|primi|prime|prossimi|prossime|lunghi|lunghe|altri|altre", Word(modifier=True))
    build.plain_spellings()
    return cldr.table(
        "it",
        build,
        analyse=_analyse,
        groups=". \u00a0\u202f'’",
        joiners=frozenset(("e",)),
        joins="any",
        of_words=frozenset(("di", "del", "dello", "della", "dell", "d", "dei", "degli", "delle")),
        by_words=frozenset(("del", "di", "dell", "dello", "dall")),
        gains="util[ei]|profitt[oi]|avanz[oi]",
        losses="perdit[ae]|deficit|disavanz[oi]",
        result_words=frozenset(("di", "da", "per")),
        coordinators=frozenset(("a", "e", "o", "ai", "al", "ad")),
        one_in=frozenset(("su",)),
        definites=frozenset(
            (
                "il",
                "lo",
                "la",
                "i",
                "gli",
                "le",
                "l",
                "del",
                "dell",
                "nel",
                "nell",
                "dal",
                "dall",
                "al",
                "all",
                "sull",
                "questo",
                "questa",
            )
        ),
        fraction_followers=frozenset(
            ("di", "del", "dello", "della", "dell", "d", "dei", "degli", "delle", "in")
        ),
        fraction_leaders=frozenset(("un", "di", "quasi", "circa")),
        adjective_after=True,
        roman_centuries=True,
        to_words=frozenset(("alle",)),
        quarter_hours=True,
        minutes_after=True,
        ordinal_tens=True,
        comma_groups=True,
        ordinal_leaders=frozenset(("il", "lo", "la", "l", "al", "del", "nel", "dal", "suo")),
        ordinal_suffixes=frozenset(("º", "ª", "°", "esimo", "esima", "mo", "ma")),
        certain_years=(
            r"(?:quest|quell)['’]anno|(?:stesso|scorso|ultimo|prossimo|altro) anno|anno (?:scorso|prima|"
            r"successivo|precedente|prossimo|dopo|fa|corrente|in corso)|allora"
        ),
        year_words=(
            r"(?:quest|quell)['’](?:anno|anni)|(?:stesso|scorso|ogni|un|ultimo|prossimo|altro) anno|"
            r"anno (?:scorso|"
            r"prima|successivo|precedente|prossimo|dopo|fa|corrente|in corso)|anni|annual\w*|annua|annuo|"
            r"esercizi\w*|stagion\w+|allora|decenni\w*"
        ),
        torn=r"(?<!\w)(?i:la|il|alla|della|nella|dalla|al|del|nel|dal) (?:m[ao]|esim[ao]|[°ºª]) (?=[a-zà-ù])",
        hints=_HINTS,
        feasts={
            (1, 1): r"capodanno",
            (2, 14): r"san valentino",
            (8, 15): r"ferragosto",
            (12, 24): r"vigilia di natale",
            (12, 25): r"natale",
            (12, 26): r"santo stefano",
            (12, 31): r"san silvestro|vigilia di capodanno",
        },
        day_and_night=r"giorno e notte|notte e giorno|ininterrottamente",
        every_day=r"tutti i giorni|ogni giorno",
        period_signs=PERIOD_SIGNS | {"T": "quarter", "S": "half"},
        period_leaders=frozenset("nel del al dal".split()),
        share_joints=frozenset(("su",)),
        negations=frozenset("non mai senza".split()),
        limiting=frozenset("solo soltanto solamente".split()),
        rounds=frozenset(("finale",)),
        month_lookalikes=frozenset("mag Mag gen Gen dic Dic ott Ott apr Apr giu Giu lug Lug ago Ago".split()),
        span_words="dal al|dalle alle|tra e|fra e",
        time_parts=time_parts(start="inizio", middle="metà", end="fine"),
        scale_names=(
            (Decimal(10) ** 9, "miliardo", "miliardi"),
            (Decimal(10) ** 6, "milione", "milioni"),
            (Decimal(10) ** 3, "mila", "mila"),
        ),
    )


def _analyse(word: str) -> Word | None:
    lower = word.lower()
    match = _FOLD.fullmatch(lower)
    if match:
        return Word(multiple=_MULTIPLES[match[1]])
    value = numeral(lower)
    if value is not None:
        return Word(cardinal=value)
    if lower.endswith(("enne", "enni")):
        for ending in ("", "i", "a", "o", "e", "ue"):
            value = numeral(lower[:-4] + ending)
            if value and value > 9:
                return Word(cardinal=value, unit="year", suffix=True)
    if lower.endswith(("esimo", "esima", "esimi", "esime")):
        stem = lower[:-5]
        for name in (stem, stem + "o", stem + "i", stem + "e", stem + "a", stem.removesuffix("m") + "mila"):
            value = 1000 if name in ("mill", "mille") else numeral(name)
            if value is None and name.endswith("mill") and (thousands := numeral(name[:-4])):
                value = 1000 * thousands
            if value and value > 10:
                plural = lower[-1] in "ie"
                return Word(ordinal=None if plural else value, denominator=value)
    return None
