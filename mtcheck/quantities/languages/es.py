"""Spanish, of Spain and of America: what its quantities have beyond CLDR."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from mtcheck.quantities import cldr
from mtcheck.quantities.currencies import MINOR, SYMBOLS
from mtcheck.quantities.language import PERIOD_SIGNS, Word, multiplied, time_parts
from mtcheck.quantities.languages.loaned import MONEY

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from mtcheck.quantities.language import Language
    from mtcheck.quantities.quantity import Bound

_CARDINALS = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
    "diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco "
    "veintiséis veintisiete veintiocho veintinueve"
).split()
_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()
_HUNDREDS = {
    "doscient": 200, "trescient": 300, "cuatrocient": 400, "quinient": 500, "seiscient": 600,
    "setecient": 700, "novecient": 900, "ochocient": 800,
}  # fmt: skip
_OTHER_CARDINALS = {
    "un": 1, "una": 1, "veintiún": 21, "veintiuna": 21, "veintiun": 21, "dieciseis": 16, "veintidos": 22,
    "veintitres": 23, "veintiseis": 26, "ciento": 100, "cien": 100,
}  # fmt: skip
_ORDINALS = (
    "primer segund tercer cuart quint sext séptim octav noven décim undécim duodécim decimotercer "
    "decimocuart decimoquint decimosext decimoséptim decimoctav decimonoven vigésim"
).split()
_HIGHER_ORDINALS = {
    "decimoprimer": 11, "decimosegund": 12, "trigésim": 30, "cuadragésim": 40, "quincuagésim": 50,
    "sexagésim": 60, "septuagésim": 70, "octogésim": 80, "nonagésim": 90, "centésim": 100, "ducentésim": 200,
    "tricentésim": 300, "cuadringentésim": 400, "quingentésim": 500, "sexcentésim": 600,
    "septingentésim": 700, "octingentésim": 800, "noningentésim": 900, "milésim": 1000,
    "millonésim": 1_000_000, "billonésim": 10**12,
}  # fmt: skip
_PLAIN = str.maketrans("áéíóú", "aeiou")
_PARTS = {
    "tercio|tercios|terceras": 3, "cuartos|cuartas": 4, "quintos|quintas": 5, "sextos|sextas": 6,
    "séptimos|séptimas": 7, "octavos|octavas": 8, "novenos|novenas": 9, "décimos|décimas": 10,
    "centésimas|centésimos": 100, "milésimas|milésimos": 1000, "diezmilésimas|diezmilésimos": 10_000,
    "cienmilésimas|cienmilésimos": 100_000, "millonésimas|millonésimos": 1_000_000,
    "billonésimas|billonésimos": 10**12,
}  # fmt: skip
_COLLECTIVES = {
    "par": 2, "decena": 10, "docena": 12, "docenas": 12, "quincena": 15, "veintena": 20, "treintena": 30,
    "cuarentena": 40, "cincuentena": 50, "centenar": 100, "centena": 100, "millar": 1000,
}  # fmt: skip
_FAMILIES = {
    "dollar": "dólar|dólares|dolar|dolares", "euro": "euro|euros", "pound": "libra|libras",
    "yen": "yen|yenes", "yuan": "yuan|yuanes|renminbi|yuán", "won": "won|wones",
    "krona": "corona|coronas", "rupee": "rupia|rupias", "peso": "peso|pesos", "franc": "franco|francos",
    "real": "real|reales|reais", "rand": "rand|rands", "ruble": "rublo|rublos", "lira": "lira|liras",
    "zloty": "esloti|eslotis|zloty|zlotys|złoty",
    "forint": "forinto|forintos|florín húngaro|florines húngaros",
    "leu": "leu|lei", "lev": "leva|levas", "shekel": "séquel|séqueles|shekel|shekels|siclo|siclos",
    "baht": "baht|bahts", "dong": "dong|dongs", "ringgit": "ringgit|ringgits", "taka": "taka|takas",
    "hryvnia": "grivna|grivnas|grivnia|grivnias", "tenge": "tenge|tenges",
    "dirham": "dírham|dírhams|dirham|dirhams|dírhames", "riyal": "riyal|riyales|rial|riales",
    "dinar": "dinar|dinares", "naira": "naira|nairas", "shilling": "chelín|chelines", "birr": "birr",
    "cedi": "cedi|cedis", "sol": "soles", "bolivar": "bolívar|bolívares", "mark": "marco|marcos",
    "peseta": "peseta|pesetas", "drachma": "dracma|dracmas", "guilder": "florín|florines",
    "kuna": "kuna|kunas", "bitcoin": "bitcoin|bitcoins|bitcóin|bitcoines", "ether": "éter|ether",
    "rupiah": "rupia indonesia|rupias indonesias",
}  # fmt: skip
#: Adjectives by their masculine; the other forms follow.
_DEMONYMS = {
    "US": "estadounidense americano norteamericano", "AU": "australiano", "CA": "canadiense",
    "HK": "hongkonés", "SG": "singapurense", "NZ": "neozelandés", "TW": "taiwanés", "JM": "jamaicano",
    "NA": "namibio", "ZW": "zimbabuense", "GB": "británico inglés", "EG": "egipcio", "LB": "libanés",
    "SY": "sirio", "SD": "sudanés", "IE": "irlandés", "JP": "japonés", "CN": "chino",
    "KR": "surcoreano coreano",
    "KP": "norcoreano", "SE": "sueco", "NO": "noruego", "DK": "danés", "IS": "islandés", "CZ": "checo",
    "IN": "indio", "PK": "paquistaní pakistaní", "ID": "indonesio", "MX": "mexicano", "AR": "argentino",
    "CL": "chileno", "CO": "colombiano", "PH": "filipino", "CU": "cubano", "UY": "uruguayo",
    "DO": "dominicano", "CH": "suizo", "FR": "francés", "BE": "belga", "BR": "brasileño",
    "ZA": "sudafricano", "RU": "ruso", "BY": "bielorruso", "TR": "turco", "IT": "italiano", "PL": "polaco",
    "HU": "húngaro", "RO": "rumano", "BG": "búlgaro", "IL": "israelí", "TH": "tailandés",
    "VN": "vietnamita", "MY": "malasio", "UA": "ucraniano", "KZ": "kazajo", "MA": "marroquí",
    "SA": "saudí saudita", "QA": "catarí", "OM": "omaní", "IR": "iraní", "KW": "kuwaití", "BH": "bareiní",
    "IQ": "iraquí", "JO": "jordano", "DZ": "argelino", "TN": "tunecino", "LY": "libio", "RS": "serbio",
    "NG": "nigeriano", "KE": "keniano keniata", "UG": "ugandés", "TZ": "tanzano", "AT": "austriaco",
    "ET": "etíope", "GH": "ghanés", "PE": "peruano", "VE": "venezolano", "DE": "alemán",
    "ES": "español", "GR": "griego", "NL": "holandés neerlandés", "HR": "croata",
}  # fmt: skip
_PLACES = {
    "US": "de EE.UU.|de EE. UU.|de EEUU|de Estados Unidos|de los Estados Unidos|EE.UU.|US",
    "HK": "de Hong Kong", "AU": "de Australia", "CA": "de Canadá", "SG": "de Singapur",
    "NZ": "de Nueva Zelanda|de Nueva Zelandia", "TW": "de Taiwán|taiwaneses nuevos", "XO": "CFA",
    "AE": "de los Emiratos|de Emiratos", "GB": "esterlina|esterlinas",
}  # fmt: skip
_UNITS = {
    "kilogram": "kilo|kilos", "tonne": "tonelada|toneladas|tonelada métrica|toneladas métricas",
    "troy-ounce": "onza troy|onzas troy", "barrel": "barril|barriles|bpd", "horsepower": "caballos|CV",
    "kilometre-per-hour":
        "kilómetro por hora|kilómetros por hora|km por hora|kilómetros a la hora|kilómetros hora|kms/h|kmh|"
        "kph",
    "mile-per-hour": "milla por hora|millas por hora|mph|millas/h", "point": "punto|puntos|entero|enteros",
    "metre-per-second": "metro por segundo|metros por segundo|metros/segundo",
    "celsius": "grado centígrado|grados centígrados|grado Celsius|grados Celsius|ºC|centígrados|celsius",
    "fahrenheit": "ºF|fahrenheit", "degree": "º", "century": "centuria|centurias",
    "decade": "decenio|decenios", "quarter-year": "trimestres", "half-year": "semestres",
    "millennium": "milenio|milenios", "square-kilometre": "km2|kilómetros²", "square-metre": "m2|metros²",
    "square-foot": "pies²", "cubic-metre": "m3",
    "kilowatt-hour": "kilovatio-hora|kilovatios-hora|kilovatios hora",
    "megawatt-hour": "megavatio-hora|megavatios-hora|megavatios hora", "megawatt": "megavatio|megavatios",
    "gigawatt-hour": "gigavatio-hora|gigavatios-hora|gigavatios hora", "kilometre": "kms",
    "terawatt-hour": "teravatio-hora|teravatios-hora|teravatios hora", "minute": "min", "carat": "kilates",
    "terawatt": "teravatio|teravatios", "sievert": "sievert|sieverts", "hertz": "hertz",
    "millisievert": "milisievert|milisieverts", "watt": "watts", "kilowatt": "kilowatts|kilowatt",
    "day": "jornada|jornadas", "volt": "voltios",
}  # fmt: skip
_BOUNDS: dict[Bound, str] = {
    "at most":
        "hasta|como máximo|como mucho|a lo sumo|un máximo de|máximo de|máximo|no más de|no más que|"
        "a más tardar|hasta un|hasta el",
    "at least":
        "al menos|por lo menos|como mínimo|cuando menos|un mínimo de|mínimo de|mínimo|no menos de|"
        "nada menos que|nada menos de|a partir de|desde",
    "more than":
        "más de|más del|por encima de|por encima del|superior a|superiores a|superior al|mayor de|mayor a|"
        "mayor que|mayores de|sobre|superando|supera|superó|superaron|superar|supere|superaba|algo más de|"
        "poco más de|un poco más de|excede|excedió|por sobre|más allá de|rebasó|rebasa",
    "less than":
        "menos de|menos del|por debajo de|por debajo del|inferior a|inferiores a|inferior al|menor de|"
        "menor a|menor que|menores de|casi|cerca de|cerca del|poco menos de|algo menos de|bajo",
    "about":
        "aproximadamente|alrededor de|alrededor del|unos|unas|en torno a|en torno al|más o menos|"
        "aproximado|cosa de|entorno a|se estima|estimado|estimados|hacia|promedio de|un promedio de|"
        "una media de",
}  # fmt: skip
_UP = (
    "sube|suben|subió|subieron|subir|subido|subida|subidas|subiendo|subirá|subía|subían|suba|"
    "aumenta|aumentan|aumentó|aumentaron|aumentado|aumentar|aumento|aumentos|aumentará|aumentaba|aumentando|"
    "crece|crecen|creció|crecieron|crecido|crecer|crecimiento|crecerá|crecía|creciendo|"
    "incrementa|incrementan|incrementó|incrementaron|incrementado|incrementar|incremento|incrementos|"
    "alza|alzas|repunte|repunta|repuntó|repuntaron|avanza|avanzan|avanzó|avanzaron|avanzar|"
    "trepó|trepa|trepar|escaló|escala|disparó|dispara|disparado|dispararon|elevó|elevaron|eleva|elevar|"
    "elevado|elevará|ascenso|ascendió|asciende|ascendieron|ascender|ampliar|amplió|encareció|revalorizó|"
    "revalorización|rebotó|rebote|saltó|apreció|mejoró|mejora"
)
_DOWN = (
    "baja|bajan|bajó|bajaron|bajar|bajado|bajada|bajadas|bajando|bajará|"
    "cae|caen|cayó|cayeron|caer|caído|caída|caídas|cayendo|caerá|caía|"
    "desciende|descienden|descendió|descendieron|descender|descenso|descensos|descendido|"
    "disminuye|disminuyen|disminuyó|disminuyeron|disminuir|disminución|disminuido|disminuirá|"
    "reduce|reducen|redujo|redujeron|reducir|reducción|reducciones|reducido|reducirá|reduciendo|"
    "pierde|pierden|perdió|perdieron|perder|perdido|perdiendo|retrocede|retroceden|retrocedió|"
    "retrocedieron|retroceso|retroceder|recorte|recortes|recortó|recortar|recorta|recortará|desploma|"
    "desplomó|desplomaron|desplome|contracción|contrajo|contraerá|hundió|hundieron|hunde|decreció|"
    "decrecimiento|cedió|cede|ceder|cedieron|cedía|abarató|depreció|depreciación|deja|merma|mermó|"
    "declive|decae|rebajó|rebaja|rebajar|rebajas|decremento|restó|empeoró|dejó"
)
_FOLD = re.compile(
    r"(dupli|dobl|tripli|cuadrupli|quintupli|sextupli|decupli)(?:c|qu)?"
    r"(?:a|an|ar|ó|aron|ado|ada|ados|adas|ando|ará|arán|ación|e|en|é|aba|aban|aría)"
)
_MULTIPLES = {
    "dupli": 2, "dobl": 2, "tripli": 3, "cuadrupli": 4, "quintupli": 5, "sextupli": 6, "decupli": 10,
}  # fmt: skip
_HINTS = {
    0: r"cero|ning\w+|nada|nul[oa]s?|sin|no",
    1: (
        r"un[oa]?s?|sol[oa]|sólo|solamente|únic\w*|primer\w*|cada|otr[oa]s?|el|la|los|las|del|al|vez|"
        r"mism[oa]|"
        r"individual\w*|por|mono\w*"
    ),
    2: (
        r"dos|amb[oa]s|doble\w*|dobl\w+|duplic\w+|segund[oa]s?|par\w*|pareja\w*|gemel\w+|mellizo\w*|mitad|"
        r"bi\w+|otr[oa]|dúo|medi[oa]\w*|entre|dual"
    ),
    3: r"tres|tri\w+|tercer\w*|tercio\w*|terna",
    4: r"cuatro|cuart\w+|cuádr\w+|cuadr\w+|cuatri\w*|trimestr\w*",
    5: r"cinco|quint\w+|quinqueni\w+|quinquenal\w*|lustro\w*",
    6: r"seis|sext\w+|semestr\w*|medi[oa]\w*",
    7: r"siete|séptim\w+|seman\w+",
    8: r"ocho|octav\w+",
    9: r"nueve|noven\w+",
    10: r"diez|decenal\w*|décim\w+|decen\w+|década\w*|decenio\w*",
    11: r"once",
    12: r"doce\w*|docena\w*|mediodía|medianoche|año\w*",
    13: r"trece",
    14: r"catorce|quincen\w*|semanas",
    15: r"quince\w*|cuarto",
    16: r"dieciséis|octavos",
    18: r"mayor(?:es)? de edad|mayoría de edad|dieciocho",
    20: r"veint\w+|vigésim\w+",
    24: r"día\w*|diari\w+",
    30: r"media|treint\w+|mes",
    40: r"cuarent\w+|cuadragenari\w+",
    50: r"mitad|cincuent\w+|medi[oa]",
    60: r"hora|minuto\w*|sesent\w+|sexagenari\w+",
    70: r"setent\w+|septuagenari\w+",
    80: r"ochent\w+|octogenari\w+",
    90: r"novent\w+|nonagenari\w+",
    100: r"cien\w*|centen\w+|siglo\w*|centuria|tod[oa]s?|total\w*|plen\w+|complet\w+|enter[oa]s?|íntegr\w+",
    112: r"emergencias?",
    911: r"emergencias?",
}


def _forms(masculine: str) -> list[str]:
    """All forms of an adjective by its masculine: "chino", "japonés", "israelí", "canadiense"."""
    if masculine.endswith("o"):
        return [masculine[:-1] + ending for ending in ("o", "a", "os", "as")]
    plain = masculine.translate(str.maketrans("éá", "ea"))
    if masculine.endswith(("és", "án", "ñol")):
        return [masculine, plain + "a", plain + "es", plain + "as"]
    if masculine.endswith("í"):
        return [masculine, masculine + "s", masculine + "es"]
    return [masculine, masculine + "s"]


_AVO = re.compile(r"(\w+?)(?:av[oa]|[eé]sim[oa])s?")
_THOUSANDTH = re.compile(r"(\w+?)(mil|millon)[eé]sim([oa])(s?)")


def _fused(words: Mapping[str, Word], folds: Callable[[str], Word | None]) -> Callable[[str], Word | None]:
    """Reads words that multiply, parts ("veinticincoavos") and ordinals in one word ("dosmilésimo")."""

    def cardinal(name: str) -> int | None:
        known = words.get(name) or words.get(name + "a")  # "treintaicinco", "cincuentavo"
        if known is None:
            tens, joint, units = name.partition("ai")
            ten, unit = words.get(tens + "a"), words.get(units)
            if joint and ten is not None and unit is not None and ten.cardinal and unit.cardinal:
                return ten.cardinal + unit.cardinal
        return known.cardinal if known is not None else None

    def analyse(word: str) -> Word | None:
        lower = word.lower()
        match = _THOUSANDTH.fullmatch(lower)
        if match:
            count = cardinal(match[1])
            value = count * (1000 if match[2] == "mil" else 1_000_000) if count else None
            if value is None:
                return None
            return Word(denominator=value) if match[4] else Word(ordinal=value, denominator=value)
        match = _AVO.fullmatch(lower) if "av" in lower else None
        if match:
            below = cardinal(match[1])
            return Word(denominator=below) if below and below > 10 else None
        return folds(word)

    return analyse


def language() -> Language:
    """The table of Spanish."""
    build = cldr.builder("es")
    add = build.add
    for value, name in enumerate(_CARDINALS):
        add(name, Word(cardinal=value, article=value == 1))
    for index, name in enumerate(_TENS):
        add(name, Word(cardinal=30 + 10 * index))
    for stem, value in _HUNDREDS.items():
        add([stem + "os", stem + "as"], Word(cardinal=value))
    for name, value in _OTHER_CARDINALS.items():
        add(name, Word(cardinal=value, article=value == 1))
    add("mil", Word(cardinal=1000, scale=Decimal(1000)))
    for name, power in (("millón", 6), ("billón", 12), ("trillón", 18), ("cuatrillón", 24)):
        plural = name.replace("ó", "o") + "es"
        build.words[name] = build.words[name.replace("ó", "o")] = Word(scale=Decimal(10) ** power)
        build.words[plural] = Word(scale=Decimal(10) ** power, plural=True)
    add("millardo", Word(scale=Decimal(10) ** 9))
    add("millardos", Word(scale=Decimal(10) ** 9, plural=True))
    for form, power in (("mill", 6), ("mills", 6), ("mln", 6), ("mdd", 6), ("MM", 6), ("k", 3), ("K", 3)):
        build.glued[form] = Word(scale=Decimal(10) ** power)
    build.glued.pop("B", None)  # in prose it is an English billion as often
    add("cientos|centenares|centenas", Word(vague_scale=True, scale=Decimal(100)))
    add("miles|millares", Word(vague_scale=True, scale=Decimal(1000)))
    add("decenas", Word(vague_scale=True, scale=Decimal(10)))
    for form, value in _COLLECTIVES.items():
        add(form, Word(collective=value))
    for name in ("cuarto", "cuartos", "julio", "mar"):
        build.words.pop(name, None)  # fractions, a month, the sea
    add("julio", Word(month=7))
    for value, stem in enumerate(_ORDINALS, start=1):
        below = value if value > 3 else None
        for form in {stem, stem.translate(_PLAIN)}:
            add([form + "o", form + "a"], Word(ordinal=value, denominator=below))
            if value < 4:
                add([form + "os", form + "as"], Word(ordinal=value))
    for stem, value in _HIGHER_ORDINALS.items():
        below = value if value in (100, 1000, 1_000_000, 10**12) else None
        for form in {stem, stem.translate(_PLAIN)}:
            add([form + "o", form + "a"], Word(ordinal=value, denominator=below))
    add("primer|1er", Word(ordinal=1))
    add("o igual|o igual a eso|o igual a esto", Word(inclusive=True))
    add("centígrado|centígrados|centigrado|centigrados", Word(unit="celsius"))
    add("billon", Word(scale=Decimal(10) ** 12, cardinal=10**12))
    add("hra|hras", Word(unit="hour"))
    add("tercer", Word(ordinal=3))
    build.words["tercera"] = Word(ordinal=3, denominator=3)
    for forms, value in _PARTS.items():
        add(forms, Word(denominator=value))
    for value, stem in enumerate(_ORDINALS, start=1):
        for form in (f"{base}{end}" for base in {stem, stem.translate(_PLAIN)} for end in ("os", "as")):
            if value > 6 and form not in build.words and form not in ("octavas", "novenas"):
                build.words[form] = Word(ordinal=value, denominator=value)
    add("mitad", Word(fraction=Decimal("0.5"), period="half"))
    add("medio|media", Word(half=True))
    add("y medio|y media", Word(half_after=True))
    add("doble|doblemente", Word(multiple=Decimal(2)))
    add("triple", Word(multiple=Decimal(3)))
    add("cuádruple", Word(multiple=Decimal(4)))
    add("quíntuple", Word(multiple=Decimal(5)))
    add("veces|vez", Word(multiplier=True))
    add("en cuarentena|la cuarentena|de cuarentena|octavos de final|cuartos de final", Word(idiom=True))
    add("¢", Word(money=MINOR["cent"], minor="cent"))
    add("y|e", Word(conjunction=True))
    add("o|u", Word(either=True))
    add("a|al|hasta", Word(to=True))
    add("entre", Word(between=True))
    add("menos", Word(sign=True))
    add("coma|punto", Word(point=True))
    add("cada", Word(each=True))
    add("varios|varias|muchos|muchas|algunos|algunas|pocos|pocas", Word(several=True))
    add("pérdida|pérdidas|déficit|déficits|negativo|negativa|negativos|negativas", Word(negative=True))
    add("por ciento|por cien|porciento|pct", Word(ratio="percent"))
    add("por mil", Word(ratio="permille"))
    add(
        "punto porcentual|puntos porcentuales|punto de porcentaje|puntos de porcentaje|pp|p.p.|"
        "punto porcentuales",
        Word(ratio="percentage-point"),
    )
    add("punto básico|puntos básicos|punto base|puntos base|pb|pbs|puntos de base", Word(ratio="basis-point"))
    add("en punto", Word(clock="o'clock"))
    build.families(MONEY | _FAMILIES)
    build.minor_units({
        "cent": "centavo|centavos|céntimo|céntimos|centavo de dólar|centavos de dólar|cent",
        "penny": "penique|peniques", "kopeck": "kopek|kopeks|kópek|kopeks", "rappen": "rappen",
    })  # fmt: skip
    add("céntimo de euro|céntimos de euro", Word(money=("EUR",), minor="cent"))
    for country, names in _DEMONYMS.items():
        for name in names.split():
            add(_forms(name), Word(country=country))
    for country, forms in _PLACES.items():
        add(forms, Word(country=country), cased=True)
    add("libra esterlina|libras esterlinas|esterlina", Word(money=("GBP",), family="pound"))
    add("franco suizo|francos suizos", Word(money=("CHF",)))
    add("billete verde", Word(money=("USD",), family="dollar"))
    for symbol in ("RD$", "MX$", "COP$", "CLP$", "AR$", "U$S", "U$"):
        if symbol in SYMBOLS:
            add(symbol, Word(money=SYMBOLS[symbol]))
    build.units(_UNITS)
    build.units({"revolution": "vuelta|vueltas|giro|giros"})
    add("trimestre", Word(period="quarter"))
    add("semestre", Word(period="half"))
    add("trimestral|trimestrales", Word(period="quarter", unnumbered=True))
    add("semestral|semestrales", Word(period="half", unnumbered=True))
    add("ejercicio|fiscal|ejercicio fiscal", Word(fiscal=True))
    add(
        "final|finales|fin|fines|principio|principios|inicio|inicios|comienzo|comienzos|mediados",
        Word(edge=True),
    )
    add("años|década|décadas|decenio", Word(decade_before=True))
    build.glued["h"] = Word(unit="hour", clock="o'clock")
    build.glued["hs"] = build.glued["hrs"] = build.glued["hr"] = build.glued["h"]
    add("hora|horas|hs|hrs", Word(clock="o'clock"))
    add(
        "a las|son las|eran las|es la|a la|sean las|desde las|hasta las|sobre las|hacia las|entre las|"
        "a eso de las|de las",
        Word(clock_before="o'clock"),
    )
    add("del mediodía", Word(clock="pm"))
    add("medianoche|media noche", Word(time=(0, 0)))
    add("mediodía", Word(time=(12, 0)))
    add("medianoche", Word(time=(0, 0)))
    add("de la mañana|de la madrugada|a.m.|am|a. m.", Word(clock="am"))
    add("p m|p . m .|p . m", Word(clock="pm"))
    add("a m|a . m .|a . m", Word(clock="am"))
    add(
        "por la tarde a las|esta tarde a las|tarde a las|por la noche a las|esta noche a las|noche a las",
        Word(clock_before="pm"),
    )
    add("por la mañana a las|esta mañana a las|mañana por la mañana a las", Word(clock_before="am"))
    add("de la tarde|de la noche|p.m.|pm|p. m.", Word(clock="pm"))
    for name, minutes in (("GMT", 0), ("UTC", 0), ("CET", 60), ("CEST", 120), ("EST", -300), ("EDT", -240)):
        add(name, Word(zone=minutes), cased=True)
    add("por|el|la|cada|al", Word(rate=True))
    add(
        "en|desde|de|del|año|años|antes|hasta|tras|después|principios|finales|mediados|para|entre|durante|"
        "verano|"
        "invierno|primavera|otoño|hacia",
        Word(year_cue=True),
    )
    add(
        "de|del|la|el|los|las|un|una|unos|unas|en|a|al|otro|otros|otra|otras|récord|adicionales|solo|sólo|"
        "total|"
        "hasta|por|se",
        Word(filler=True),
    )
    build.bounds(_BOUNDS)
    build.bounds({
        "at least":
            "mayor o igual que|mayor o igual a|mayores o iguales a|mayores o iguales que|igual o mayor que|"
            "igual o superior a|igual o superiores a|superior o igual a|iguales o superiores a|"
            "igual a o mayor que",
        "at most":
            "menor o igual que|menor o igual a|menores o iguales a|menores o iguales que|igual o menor que|"
            "igual o inferior a|inferior o igual a|iguales o inferiores a|igual a o menor que",
        "more than": "más alto que|más alta que|más altos que|mayores que|más que",
        "less than": "más bajo que|más baja que|más bajos que|menores que|menos que",
    })  # fmt: skip
    build.bounds(
        {
            "at least": "o más|y más|o superior|o superiores|en adelante|o mayores",
            "at most": "o menos|y menos|o inferior|o inferiores|o menores",
        },
        trailing=True,
    )
    add("más|superior|superiores|mayor", Word(comparative="up"))
    add("menos|inferior|inferiores|menor", Word(comparative="down"))
    add(_UP, Word(direction="up"))
    add(_DOWN, Word(direction="down"))
    add(
        "número|n.º|nº|núm|no|capítulo|artículo|página|vol|volumen|línea|grupo|fórmula|canal|ruta|vuelo|"
        "habitación|sección|párrafo|fase|etapa|clase|tipo|versión|autopista|carretera|puerta|sala|temporada|"
        "episodio|tomo|nivel",
        Word(name_cue=True),
    )
    add("últimos|últimas|primeros|primeras|próximos|próximas|largos|largas|otros|otras", Word(modifier=True))
    build.plain_spellings()
    return cldr.table(
        "es",
        build,
        analyse=_fused(build.words, multiplied(_FOLD, _MULTIPLES)),
        groups=". \u00a0\u202f",
        joiners=frozenset(("y",)),
        joins="tens",
        of_words=frozenset(("de", "del")),
        cents_joiners=frozenset(("con",)),
        by_words=frozenset(("en", "un")),
        gains="beneficios?|ganancias?|superávits?",
        losses="pérdidas?|déficits?",
        result_words=frozenset(("de", "por")),
        coordinators=frozenset(("a", "y", "o", "hasta", "al")),
        one_in=frozenset(("de", "en")),
        definites=frozenset(("el", "la", "los", "las", "este", "esta", "del")),
        fraction_followers=frozenset(("de", "del", "parte", "menos", "más")),
        fraction_leaders=frozenset(("casi", "un", "una")),
        adjective_after=True,
        bare_units=True,
        roman_centuries=True,
        quarter_hours=True,
        minutes_after=True,
        ordinal_tens=True,
        cardinal_days=True,
        to_words=frozenset(("para",)),
        past_words=frozenset(("pasadas",)),
        ordinal_suffixes=frozenset(
            ("º", "ª", "o", "a", "er", "ra", "ro", "do", "da", "to", "ta", "mo", "ma", "vo", "va")
        ),
        certain_years=(
            r"(?:este|ese|aquel|mismo|pasado|próximo|último|otro) año|año (?:pasado|siguiente|anterior|"
            r"próximo|antes|después|más tarde|que viene|en curso|actual)|entonces"
        ),
        year_words=(
            r"(?:este|ese|aquel|mismo|cada|pasado|próximo|último|un|otro) año|año (?:pasado|siguiente|"
            r"anterior|"
            r"próximo|antes|después|más tarde|que viene|en curso|actual)|años|anual\w*|interanual\w*|"
            r"ejercicios?|"
            r"temporadas?|entonces|década\w*"
        ),
        torn=(
            r"(?<!\w)(?:el|al|del|día) de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|"
            r"octubre|noviembre|diciembre)(?!\w)|(?<!\S)[ºª°](?!\S)"
        ),
        hints=_HINTS,
        feasts={
            (1, 1): r"año nuevo",
            (1, 6): r"reyes",
            (2, 14): r"san valentín",
            (12, 24): r"nochebuena",
            (12, 25): r"navidad",
            (12, 31): r"nochevieja|fin de año",
        },
        day_and_night=r"día y noche|a todas horas",
        every_day=r"todos los días|cada día|a diario",
        period_signs=PERIOD_SIGNS | {"T": "quarter", "S": "half"},
        period_leaders=frozenset("en el del al".split()),
        negations=frozenset("no nunca jamás tampoco sin".split()),
        limiting=frozenset("sólo solo solamente únicamente".split()),
        rounds=frozenset(("final",)),
        month_lookalikes=frozenset(
            "mar ago set may oct dic ene Mar Ago Set May Oct Dic Ene abr feb jun jul".split()
        ),
        span_words="del al|entre y",
        time_parts=time_parts(start="principios comienzos", middle="mediados", end="fin final finales"),
        scale_names=(
            (Decimal(10) ** 12, "billón", "billones"),
            (Decimal(10) ** 6, "millón", "millones"),
            (Decimal(10) ** 3, "mil", "mil"),
        ),
    )
