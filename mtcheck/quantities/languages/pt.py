"""Portuguese, of Brazil and of Portugal: what its quantities have beyond CLDR."""

from __future__ import annotations

import re
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
    "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis "
    "dezessete "
    "dezoito dezenove"
).split()
_TENS = "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa".split()
_HUNDREDS = {
    "duzent": 200, "trezent": 300, "quatrocent": 400, "quinhent": 500, "seiscent": 600, "setecent": 700,
    "oitocent": 800, "novecent": 900,
}  # fmt: skip
_OTHER_CARDINALS = {
    "uma": 1, "duas": 2, "quatorze": 14, "dezasseis": 16, "dezassete": 17, "dezanove": 19, "cinqüenta": 50,
    "cento": 100, "cem": 100,
}  # fmt: skip
_ORDINALS = ("primeir segund terceir quart quint sext sétim oitav non décim").split()
_HIGHER_ORDINALS = {
    "vigésim": 20, "trigésim": 30, "quadragésim": 40, "quinquagésim": 50, "sexagésim": 60,
    "qüinquagésim": 50, "septuagésim": 70, "setuagésim": 70, "octogésim": 80, "nonagésim": 90,
    "centésim": 100, "ducentésim": 200, "tricentésim": 300, "trecentésim": 300, "quadringentésim": 400,
    "quadrigentésim": 400, "qüingentésim": 500, "setingentésim": 700, "septigentésim": 700,
    "quingentésim": 500, "sexcentésim": 600, "seiscentésim": 600, "septingentésim": 700,
    "octingentésim": 800, "noningentésim": 900, "nongentésim": 900, "milésim": 1000,
    "milionésim": 1_000_000, "bilionésim": 10**9, "trilionésim": 10**12,
}  # fmt: skip
_PLAIN = str.maketrans("áéíóúâêô", "aeiouaeo")
_PARTS = {
    "terço|terços": 3, "quartos|quartas": 4, "quintos|quintas": 5, "sextos|sextas": 6, "sétimos|sétimas": 7,
    "oitavos|oitavas": 8, "nonos|nonas": 9, "décimos|décimas": 10, "centésimos": 100, "milésimos": 1000,
}  # fmt: skip
_COLLECTIVES = {
    "dezena": 10,
    "dúzia": 12,
    "dúzias": 12,
    "centena": 100,
    "milhar": 1000,
    "quinzena": 15,
    "vintena": 20,
}
_FAMILIES = {
    "dollar": "dólar|dólares|dolar|dolares", "euro": "euro|euros", "pound": "libra|libras",
    "yen": "iene|ienes|yen|yens", "yuan": "yuan|yuans|yuanes|iuane|iuanes|iuan|renminbi|renmimbi",
    "won": "won|wons|wones", "krona": "coroa|coroas", "rupee": "rupia|rupias|rúpia|rúpias",
    "peso": "peso|pesos",
    "franc": "franco|francos", "real": "real|reais", "rand": "rand|rands", "ruble": "rublo|rublos",
    "lira": "lira|liras", "zloty": "zloty|zlotys|złoty|zlóti|zlótis",
    "forint": "forint|forints|forinte|forintes",
    "leu": "leu", "lev": "lev|levs|leva", "shekel": "shekel|shekels|xéquel|séquel|siclo|siclos",
    "baht": "baht|bahts", "dong": "dong|dongs", "ringgit": "ringgit|ringgits", "taka": "taka|takas",
    "hryvnia": "grívnia|grívnias|hryvnia|hryvnias", "tenge": "tenge", "dirham": "dirham|dirhams|dirrã|dirrãs",
    "riyal": "rial|riais|riyal|riyals", "dinar": "dinar|dinares", "naira": "naira|nairas",
    "shilling": "xelim|xelins", "birr": "birr", "cedi": "cedi|cedis", "sol": "soles",
    "bolivar": "bolívar|bolívares|bolivar|bolivares", "mark": "marco|marcos", "peseta": "peseta|pesetas",
    "drachma": "dracma|dracmas", "guilder": "florim|florins", "kuna": "kuna|kunas",
    "bitcoin": "bitcoin|bitcoins", "rupiah": "rupiah|rupiahs", "escudo": "escudos", "ether": "ether",
}  # fmt: skip
#: Adjectives by their masculine; the other forms follow.
_DEMONYMS = {
    "US": "americano norte-americano estadunidense", "AU": "australiano", "CA": "canadense canadiano",
    "SG": "singapuriano", "NZ": "neozelandês", "TW": "taiwanês", "JM": "jamaicano", "NA": "namibiano",
    "ZW": "zimbabuano", "GB": "britânico inglês", "EG": "egípcio", "LB": "libanês", "SY": "sírio",
    "SD": "sudanês", "IE": "irlandês", "JP": "japonês", "CN": "chinês", "KR": "sul-coreano coreano",
    "KP": "norte-coreano", "SE": "sueco", "NO": "norueguês", "DK": "dinamarquês", "IS": "islandês",
    "CZ": "tcheco checo", "IN": "indiano", "PK": "paquistanês", "ID": "indonésio", "MX": "mexicano",
    "AR": "argentino", "CL": "chileno", "CO": "colombiano", "PH": "filipino", "CU": "cubano",
    "UY": "uruguaio", "DO": "dominicano", "CH": "suíço", "FR": "francês", "BE": "belga", "BR": "brasileiro",
    "ZA": "sul-africano", "RU": "russo", "BY": "bielorrusso", "TR": "turco", "IT": "italiano",
    "PL": "polonês polaco", "HU": "húngaro", "RO": "romeno", "BG": "búlgaro", "IL": "israelense israelita",
    "TH": "tailandês", "VN": "vietnamita", "MY": "malaio", "UA": "ucraniano", "KZ": "cazaque",
    "MA": "marroquino", "SA": "saudita", "QA": "catariano", "IR": "iraniano", "KW": "kuwaitiano",
    "IQ": "iraquiano", "JO": "jordaniano", "DZ": "argelino", "TN": "tunisiano", "LY": "líbio", "RS": "sérvio",
    "NG": "nigeriano", "KE": "queniano", "UG": "ugandês", "TZ": "tanzaniano", "AT": "austríaco",
    "ET": "etíope", "GH": "ganês", "PE": "peruano", "VE": "venezuelano", "DE": "alemão", "ES": "espanhol",
    "GR": "grego", "NL": "holandês", "HR": "croata",
}  # fmt: skip
_PLACES = {
    "US": "dos Estados Unidos|dos EUA|EUA|US", "HK": "de Hong Kong", "AU": "da Austrália",
    "CA": "do Canadá", "SG": "de Singapura|de Cingapura", "NZ": "da Nova Zelândia", "TW": "de Taiwan",
    "XO": "CFA", "AE": "dos Emirados",
}  # fmt: skip
_MEASURES = {
    "kilogram": "quilo|quilos|kg", "tonne": "tonelada|toneladas", "barrel": "barril|barris|bpd",
    "horsepower": "cavalos|cv", "millennium": "milênio|milênios|milénio|milénios", "foot": "pé|pés",
    "metre": "metro|metros", "kilometre": "quilómetro|quilómetros|quilômetro|quilômetros",
    "kilometre-per-hour":
        "quilômetros por hora|quilómetros por hora|quilómetro por hora|km por hora|kmh|kms/h|"
        "quilômetros/hora",
    "mile-per-hour": "milhas por hora|mph|milhas/hora", "metre-per-second": "metros/segundo",
    "point": "ponto|pontos",
    "celsius": "graus centígrados|grau centígrado|graus Celsius|ºC|celsius|centígrados",
    "fahrenheit": "ºF|fahrenheit", "degree": "º", "quarter-year": "trimestres", "half-year": "semestres",
    "square-kilometre": "quilómetros quadrados|km2|quilômetros²", "square-metre": "m2",
    "cubic-metre": "m3", "cubic-kilometre": "quilómetros cúbicos", "micrometre": "micrómetros|micrômetros",
    "nanometre": "nanómetros", "kilowatt-hour": "quilowatt-hora|quilowatts-hora|quilowatt hora",
    "megawatt-hour": "megawatt-hora|megawatts-hora", "gigawatt-hour": "gigawatt-hora|gigawatts-hora",
    "terawatt": "terawatt|terawatts", "watt": "watt|watts", "hour": "hr|hrs", "minute": "min",
    "decade": "década|décadas|decênio|decénio", "light-year": "anos-luz|ano-luz", "hertz": "hertz",
    "sievert": "sievert|sieverts", "millisievert": "milisievert|milisieverts", "gallon": "galão|galões",
}  # fmt: skip
_BOUNDS: dict[Bound, str] = {
    "at most":
        "até|no máximo|um máximo de|máximo de|máximo|não mais de|não mais que|não mais do que|até um|até aos|"
        "até o|até os",
    "at least":
        "pelo menos|ao menos|no mínimo|um mínimo de|mínimo de|mínimo|não menos de|não menos que|a partir de|"
        "nada menos que|nada menos do que|desde",
    "more than":
        "mais de|mais do que|mais que|acima de|acima dos|acima das|acima do|superior a|superiores a|"
        "superior ao|"
        "superior aos|além de|maior que|maior do que|maiores de|maiores que|ultrapassa|ultrapassou|"
        "ultrapassam|ultrapassaram|ultrapassando|ultrapassar|supera|superou|superando|superar|sobre|"
        "excede|excedeu|excedendo|um pouco mais de|pouco mais de",
    "less than":
        "menos de|menos do que|abaixo de|abaixo dos|abaixo das|abaixo do|inferior a|inferiores a|inferior ao|"
        "inferior aos|quase|perto de|perto dos|pouco menos de|menor que|menor do que|menores de|próximo de|"
        "próximo a",
    "about":
        "cerca de|cerca dos|aproximadamente|em torno de|em torno dos|por volta de|por volta dos|uns|umas|"
        "mais "
        "ou menos|à volta de|uma média de|em média|estimado|estimados|aproximados|na casa dos|à volta dos|"
        "a rondar os|estimada em",
}  # fmt: skip
_UP = (
    "sobe|sobem|subiu|subiram|subir|subido|subida|subidas|subindo|subirá|subia|aumenta|aumentam|aumentou|"
    "aumentaram|aumentar|aumentado|aumento|aumentos|aumentando|aumentará|cresce|crescem|cresceu|cresceram|"
    "crescer|crescido|crescimento|crescendo|crescerá|alta|altas|eleva|elevou|elevaram|elevar|elevação|"
    "elevado|elevando|avança|avançam|avançou|avançaram|avançar|avanço|incremento|acréscimo|dispara|"
    "disparou|dispararam|valorização|valorizou|valorizaram|saltou|saltaram|salto|escalou|encareceu|"
    "expansão|ampliou"
)
_DOWN = (
    "cai|caem|caiu|caíram|cair|caído|queda|quedas|caindo|cairá|caía|diminui|diminuem|diminuiu|diminuíram|"
    "diminuir|diminuição|diminuído|diminuindo|recua|recuam|recuou|recuaram|recuar|recuo|baixa|baixou|"
    "baixaram|"
    "baixar|baixas|desce|descem|desceu|desceram|descer|descida|descido|descendo|reduz|reduzem|reduziu|"
    "reduziram|reduzir|redução|reduções|reduzido|reduzindo|perde|perdem|perdeu|perderam|perder|perda|perdas|"
    "perdendo|encolhe|encolheu|encolheram|encolher|retração|declínio|despenca|despencou|despencaram|"
    "desvalorização|desvalorizou|desvalorizaram|corte|cortes|cortou|cortaram|cortar|contração|contraiu|"
    "decréscimo|tombo|tomba|tombou|retrocedeu|afundou|cede|cedeu|rebaixou|barateou|despedimento"
)
_FOLD = re.compile(
    r"(duplic|dobr|triplic|quadruplic|quintuplic|decuplic)(?:a|am|ar|ou|aram|ado|ada|ados|adas|ando|ará|"
    r"arão|ação|ava|avam|aria|e|em|u|ue)"
)
_MULTIPLES = {"duplic": 2, "dobr": 2, "triplic": 3, "quadruplic": 4, "quintuplic": 5, "decuplic": 10}
_HINTS = {
    0: r"zero|nenhu\w+|nada|nul[oa]s?|sem|não",
    1: (
        r"uma?s?|só|somente|apenas|únic\w+|sozinh\w+|primeir\w+|cada|outr[oa]s?|o|a|os|as|d[oa]s?|n[oa]s?|ao|"
        r"mesm[oa]|vez|num|numa|mono\w*|individual\w*|por"
    ),
    2: (
        r"dois|duas|amb[oa]s|dobr\w+|dupl[ao]\w*|duplic\w*|segund[oa]s?|par|pares|casa[il]s?|gêmeos|gémeos|"
        r"metade|"
        r"bi\w+|outr[oa]|mei[oa]\w*|entre|dupla"
    ),
    3: r"três|tri\w+|terceir\w+|terço\w*|trio",
    4: r"quatro|quart\w+|quadr\w+|trimestr\w*",
    5: r"cinco|quinquên\w+|quinquén\w+|quinquenal\w*|quint\w+|pent\w+",
    6: r"seis|sext\w+|semestr\w*|mei[oa]",
    7: r"sete|sétim\w+|seman\w+",
    8: r"oito|oitav\w+",
    9: r"nove|non[oa]",
    10: r"dez|decên\w+|decén\w+|decenal\w*|décim\w+|dezen\w+|década\w*",
    11: r"onze",
    12: r"doze\w*|dúzia\w*|meio-dia|meia-noite|ano\w*",
    13: r"treze",
    14: r"quatorze|catorze|quinzen\w*|semanas",
    15: r"quinze\w*|quinzen\w*",
    16: r"dezess\w+|dezass\w+|oitav[oa]s",
    18: r"maior(?:es)? de idade|maioridade|dezoito",
    20: r"vint\w+|vigésim\w+",
    24: r"dia\w*|diári\w+",
    30: r"mei[oa]|trint\w+|mês",
    40: r"quarent\w+|quadragenári\w+",
    50: r"metade|cinquent\w+|mei[oa]",
    60: r"hora|minuto\w*|sessent\w+|sexagenári\w+",
    70: r"setent\w+|septuagenári\w+",
    80: r"oitent\w+|octogenári\w+",
    90: r"novent\w+|nonagenári\w+",
    100: r"cem|cent\w+|século\w*|tod[oa]s?|total\w*|plen\w+|complet\w+|inteir\w+",
    112: r"emergências?",
    190: r"emergências?|polícia",
    911: r"emergências?",
}


def _forms(masculine: str) -> list[str]:
    """All forms of an adjective by its masculine: "russo", "japonês", "alemão", "belga"."""
    if masculine.endswith("ão"):
        stem = masculine[:-2]
        return [masculine, stem + "ã", stem + "ães", stem + "ãs"]
    if masculine.endswith("o"):
        return [masculine[:-1] + ending for ending in ("o", "a", "os", "as")]
    if masculine.endswith("ês"):
        stem = masculine[:-2] + "es"
        return [masculine, stem + "a", stem + "es", stem + "as"]
    if masculine.endswith("ol"):
        return [masculine, masculine + "a", masculine[:-2] + "óis", masculine + "as"]
    return [masculine, masculine + "s"]


def language() -> Language:
    """The table of Portuguese."""
    build = cldr.builder("pt")
    add = build.add
    for name in ("quarto", "quartos", "dez", "mar", "set", "sem", "pol", "nós", "segundo", "segundos", "tri"):
        build.words.pop(name, None)  # homonyms
    for value, name in enumerate(_CARDINALS):
        add(name, Word(cardinal=value, article=value == 1))
    for index, name in enumerate(_TENS, start=2):
        add(name, Word(cardinal=10 * index))
    for stem, value in _HUNDREDS.items():
        add([stem + "os", stem + "as"], Word(cardinal=value))
    for name, value in _OTHER_CARDINALS.items():
        add(name, Word(cardinal=value, article=value == 1))
    add("mil", Word(cardinal=1000, scale=Decimal(1000)))
    for singular, plural, power in (
        ("milhão", "milhões", 6),
        ("bilhão", "bilhões", 9),
        ("trilhão", "trilhões", 12),
        ("quatrilhão", "quatrilhões", 15),
        ("quadrilhão", "quadrilhões", 15),
        ("bilião", "biliões", 12),
        ("trilião", "triliões", 18),
    ):
        build.words[singular] = Word(scale=Decimal(10) ** power)
        build.words[plural] = Word(scale=Decimal(10) ** power, plural=True)
    for form, power in (
        ("bi", 9),
        ("tri", 12),
        ("M", 6),
        ("mln", 6),
        ("k", 3),
        ("K", 3),
    ):
        build.glued[form] = Word(scale=Decimal(10) ** power)
    build.glued["mi"] = Word(unit="mile", scale=Decimal(10) ** 6)
    build.cased["Dez"] = Word(cardinal=10, month=12)
    add("centenas", Word(vague_scale=True, scale=Decimal(100)))
    add("milhares", Word(vague_scale=True, scale=Decimal(1000)))
    add("dezenas", Word(vague_scale=True, scale=Decimal(10)))
    for form, value in _COLLECTIVES.items():
        add(form, Word(collective=value))
    for index, stem in enumerate(_ORDINALS, start=1):
        below = index if index > 3 else None
        for form in {stem, stem.translate(_PLAIN)}:
            add([form + "o", form + "a"], Word(ordinal=index, denominator=below))
        if index < 3:
            add([stem + "os", stem + "as"], Word(ordinal=index))
    add("terça", Word(weekday=1, denominator=3))
    for stem, value in _HIGHER_ORDINALS.items():
        for form in {stem, stem.translate(_PLAIN)}:
            below = value if value in (100, 1000, 1_000_000) else None
            add([form + "o", form + "a"], Word(ordinal=value, denominator=below))
            add([form + "os", form + "as"], Word(ordinal=value))
    for forms, value in _PARTS.items():
        add(forms, Word(denominator=value))
    for value, stem in enumerate(_ORDINALS, start=1):
        for form in (f"{base}{end}" for base in {stem, stem.translate(_PLAIN)} for end in ("os", "as")):
            if value > 6 and form not in build.words:  # "quartos" are rooms, "quintas" Thursdays
                build.words[form] = Word(ordinal=value, denominator=value)
    add("ou igual|ou igual a isso|ou igual a isto", Word(inclusive=True))
    add("undécimo|undécima|undecimo|undecima", Word(ordinal=11))
    add("duodécimo|duodécima|duodecimo|duodecima", Word(ordinal=12))
    add("centígrado|centígrados|centigrado|centigrados", Word(unit="celsius"))
    for prefix, power in (("mil", 3), ("milion", 6), ("bilion", 9), ("trilion", 12)):
        for stem in (prefix + "ésim", prefix + "esim"):
            whole, part = Word(ordinal=10**power, denominator=10**power), Word(denominator=10**power)
            for end, word in (("o", whole), ("a", whole), ("os", part), ("as", part)):
                build.words[stem + end] = word
    build.words["segundo"] = Word(ordinal=2, unit="second")
    build.words["segundos"] = Word(unit="second")
    build.cased["Segundo"] = Word()  # "according to", nearly always
    add(
        "segundo o|segundo a|segundo os|segundo as|segundo um|segundo uma|segundo ele|segundo ela",
        Word(idiom=True),
    )
    add("segundo dados|segundo fontes|segundo especialistas|segundo autoridades|segundo informações|"
    "segundo disse|"
        "segundo eles|segundo afirmou|segundo explicou|segundo este|"
        "segundo esta", Word(idiom=True))  # fmt: skip
    for day, name in enumerate(("segunda", "terça", "quarta", "quinta", "sexta")):
        add(
            [
                f"{before} {name}"
                for before in ("nesta", "desta", "última", "próxima", "passada", "dessa", "nessa")
            ],
            Word(weekday=day),
        )
        add([name + "-feira", name + "s-feiras"], Word(weekday=day))
    add("metade", Word(fraction=Decimal("0.5"), period="half"))
    add("meio|meia", Word(half=True))
    add("e meio|e meia", Word(half_after=True))
    add("dobro|dupla|duplo", Word(multiple=Decimal(2)))
    add("triplo|tripla", Word(multiple=Decimal(3)))
    add("quádruplo", Word(multiple=Decimal(4)))
    add("quíntuplo", Word(multiple=Decimal(5)))
    add("vezes|vez", Word(multiplier=True))
    add("oitavas de final|quartas de final|oitavos de final|quartos de final", Word(idiom=True))
    add("¢", Word(money=MINOR["cent"], minor="cent"))
    add("e", Word(conjunction=True))
    add("ou", Word(either=True))
    add("a|ao|aos|à|às|até", Word(to=True))
    add("entre", Word(between=True))
    add("menos", Word(sign=True))
    add("vírgula|virgula|ponto", Word(point=True))
    add("cada", Word(each=True))
    add("vários|várias|muitos|muitas|alguns|algumas|poucos|poucas|diversos|diversas", Word(several=True))
    add(
        "prejuízo|prejuízos|déficit|déficits|défice|défices|negativo|negativa|negativos|negativas",
        Word(negative=True),
    )
    add("por cento|porcento|pct", Word(ratio="percent"))
    add("por mil", Word(ratio="permille"))
    add("ponto percentual|pontos percentuais|ponto de percentagem|pontos de percentagem|pp|p.p.",
        Word(ratio="percentage-point"))  # fmt: skip
    add("ponto-base|pontos-base|ponto base|pontos base|pontos-básicos|pontos básicos|ponto básico|pb|"
    "pontos de base",
        Word(ratio="basis-point"))  # fmt: skip
    add("em ponto", Word(clock="o'clock"))
    build.families(MONEY | _FAMILIES)
    add("libra esterlina|libras esterlinas|esterlina", Word(money=("GBP",), family="pound"))
    add("franco suíço|francos suíços", Word(money=("CHF",)))
    build.minor_units({
        "cent": "centavo|centavos|cêntimo|cêntimos|cent|cents", "penny": "penny|pence|péni|pénis",
        "kopeck": "copeque|copeques",
    })  # fmt: skip
    add("cêntimo de euro|cêntimos de euro|centavos de euro", Word(money=("EUR",), minor="cent"))
    for country, names in _DEMONYMS.items():
        for name in names.split():
            add(_forms(name), Word(country=country))
    for country, forms in _PLACES.items():
        add(forms, Word(country=country), cased=True)
    build.units(_MEASURES)
    build.units({"revolution": "volta|voltas|giro|giros"})
    add("trimestre", Word(period="quarter"))
    add("semestre", Word(period="half"))
    add("trimestral|trimestrais", Word(period="quarter", unnumbered=True))
    add("semestral|semestrais", Word(period="half", unnumbered=True))
    add("exercício|fiscal|exercício fiscal", Word(fiscal=True))
    add("final|fim|início|começo|princípio|finais|meados|inícios", Word(edge=True))
    add("anos|década|décadas", Word(decade_before=True))
    build.glued["h"] = Word(unit="hour", clock="o'clock")
    build.glued["hs"] = build.glued["hrs"] = build.glued["h"]
    add("hora|horas|hs|hrs", Word(clock="o'clock"))
    add("são", Word(clock_cue=True))
    add("às|são as|eram as|das|até às|até as|desde as|pelas|por volta das|por volta de|as|entre as|entre às|"
    "a partir das|"
    "cerca das|"
        "antes das|depois das|após as", Word(clock_before="o'clock"))  # fmt: skip
    add("à uma|à uma hora", Word(time=(13, 0)))
    add("meio-dia", Word(time=(12, 0)))
    add("meia-noite", Word(time=(0, 0)))
    add("da manhã|da madrugada|a.m.|am", Word(clock="am"))
    add("p m|p . m .|p . m", Word(clock="pm"))
    add("a m|a . m .|a . m", Word(clock="am"))
    add(
        "à tarde às|de tarde às|esta tarde às|à noite às|de noite às|esta noite às",
        Word(clock_before="pm"),
    )
    add("de manhã às|pela manhã às|esta manhã às", Word(clock_before="am"))
    add("da tarde|da noite|p.m.|pm", Word(clock="pm"))
    for name, minutes in (("GMT", 0), ("UTC", 0), ("CET", 60), ("CEST", 120), ("EST", -300), ("EDT", -240)):
        add(name, Word(zone=minutes), cased=True)
    add("por|o|a|cada|ao", Word(rate=True))
    add(
        "em|no|na|desde|de|do|da|ano|anos|antes|até|após|depois|início|final|fim|meados|para|entre|durante|"
        "verão|"
        "inverno|primavera|outono|d",
        Word(year_cue=True),
    )
    add(
        "de|do|da|dos|das|o|a|os|as|um|uma|uns|umas|em|no|na|ao|aos|outros|outras|outro|outra|recorde|"
        "adicionais|só|"
        "apenas|total|por|com|mais",
        Word(filler=True),
    )
    build.bounds(_BOUNDS)
    build.bounds({
        "at least":
            "maior ou igual a|maior ou igual que|maiores ou iguais a|igual ou maior que|igual a ou maior que|"
            "igual ou superior a|iguais ou superiores a|superior ou igual a|superiores ou iguais a|ao menos",
        "at most":
            "menor ou igual a|menor ou igual que|menores ou iguais a|igual ou menor que|igual a ou menor que|"
            "igual ou inferior a|iguais ou inferiores a|inferior ou igual a|inferiores ou iguais a",
        "more than": "mais alto que|mais alta que|maiores do que|mais da",
        "less than": "mais baixo que|mais baixa que|menores do que|menores que|menos da",
    })  # fmt: skip
    build.bounds(
        {
            "at least": "ou maior|ou mais|e mais|ou superior|ou superiores|em diante|ou acima",
            "at most": "ou menor|ou menos|e menos|ou inferior|ou inferiores|ou abaixo",
        },
        trailing=True,
    )
    add("mais|superior|superiores|maior", Word(comparative="up"))
    add("menos|inferior|inferiores|menor", Word(comparative="down"))
    add(_UP, Word(direction="up"))
    add(_DOWN, Word(direction="down"))
    add(
        "número|nº|n.º|núm|capítulo|artigo|página|vol|volume|linha|grupo|fórmula|canal|rota|voo|quarto|"
        "seção|secção|"
        "parágrafo|fase|etapa|classe|tipo|versão|rodovia|estrada|portão|sala|temporada|episódio|nível|tomo",
        Word(name_cue=True),
    )
    add(
        "últimos|últimas|primeiros|primeiras|próximos|próximas|longos|longas|outros|outras",
        Word(modifier=True),
    )
    build.plain_spellings()
    return cldr.table(
        "pt",
        build,
        analyse=multiplied(_FOLD, _MULTIPLES),
        groups=". \u00a0\u202f",
        joiners=frozenset(("e",)),
        joins="any",
        joined_thousands=True,
        of_words=frozenset(("de", "do", "da", "dos", "das", "d")),
        cents_joiners=frozenset(("com",)),
        by_words=frozenset(("em",)),
        gains="lucros?|superávits?|excedentes?",
        losses="prejuízos?|perdas?|défices?|déficits?",
        result_words=frozenset(("de",)),
        coordinators=frozenset(("a", "e", "ou", "para", "até")),
        one_in=frozenset(("em", "de")),
        definites=frozenset(("o", "a", "os", "as", "do", "da", "dos", "no", "neste", "este", "deste")),
        fraction_followers=frozenset(("de", "do", "da", "dos", "das", "parte")),
        fraction_leaders=frozenset(("um", "uma", "quase")),
        adjective_after=True,
        bare_units=True,
        roman_centuries=True,
        quarter_hours=True,
        minutes_after=True,
        ordinal_tens=True,
        parts=frozenset(("avos", "avo")),
        comma_groups=True,
        cardinal_days=True,
        weekday_ordinals={"segunda": 0, "terça": 1, "quarta": 2, "quinta": 3, "sexta": 4},
        weekday_leaders=frozenset(("na", "à", "até")),
        weekday_followers=frozenset(("às", "as", "à", "ou", "pela", "ao")),
        to_words=frozenset(("para",)),
        ordinal_suffixes=frozenset(("º", "ª", "°", "o", "a")),
        certain_years=(
            r"(?:este|esse|aquele|neste|nesse|naquele|mesmo|passado|próximo|último|outro) ano|ano (?:passado|"
            r"seguinte|anterior|próximo|antes|depois|mais tarde|que vem|corrente|em curso|atual)|então"
        ),
        year_words=(
            r"(?:este|esse|aquele|neste|nesse|naquele|mesmo|cada|passado|próximo|último|um|outro) ano|"
            r"ano (?:passado|"
            r"seguinte|anterior|próximo|antes|depois|mais tarde|que vem|corrente|em curso|atual)|anos|"
            r"anual\w*|"
            r"exercícios?|temporadas?|então|década\w*"
        ),
        torn=(
            r"(?<!\w)(?:em|dia|ao|até|no) de (?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|"
            r"setembro|outubro|novembro|dezembro)(?!\w)|(?<!\S)[ºª°](?!\S)"
        ),
        hints=_HINTS,
        feasts={
            (1, 1): r"ano novo|réveillon",
            (12, 24): r"véspera de natal",
            (12, 25): r"natal",
            (12, 31): r"réveillon|véspera de ano novo",
        },
        day_and_night=r"dia e noite|noite e dia|ininterruptamente",
        every_day=r"todos os dias|diariamente",
        small_words="new",
        period_signs=PERIOD_SIGNS | {"T": "quarter", "TRI": "quarter", "tri": "quarter", "S": "half"},
        period_leaders=frozenset("no do ao em".split()),
        negations=frozenset("não nunca jamais sem".split()),
        limiting=frozenset("só somente apenas".split()),
        rounds=frozenset(("final",)),
        month_lookalikes=frozenset(
            "out Out Dez mai Mai abr jan fev jun jul ago nov Jan Fev Jun Jul Ago Nov Abr".split()
        ),
        span_words="entre e",
        time_parts=time_parts(start="início começo", middle="meados", end="fim final"),
        scale_names=(
            (Decimal(10) ** 12, "trilhão", "trilhões"),
            (Decimal(10) ** 9, "bilhão", "bilhões"),
            (Decimal(10) ** 6, "milhão", "milhões"),
            (Decimal(10) ** 3, "mil", "mil"),
        ),
    )
