"""Swedish: the words of its quantities beyond CLDR, and the numerals and compounds written as one."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from mtcheck.quantities import cldr
from mtcheck.quantities.language import PERIOD_SIGNS, Word, time_parts

if TYPE_CHECKING:
    from mtcheck.quantities.language import Language
    from mtcheck.quantities.quantity import Bound

_UNITS = (
    "noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton "
    "nitton"
).split()
_TENS = "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio".split()
_ORDINALS = {
    "första": 1, "förste": 1, "andra": 2, "andre": 2, "tredje": 3, "fjärde": 4, "femte": 5, "sjätte": 6,
    "sjunde": 7, "åttonde": 8, "nionde": 9, "tionde": 10, "elfte": 11, "tolfte": 12, "trettonde": 13,
    "fjortonde": 14, "femtonde": 15, "sextonde": 16, "sjuttonde": 17, "artonde": 18, "nittonde": 19,
    "tjugonde": 20, "trettionde": 30, "fyrtionde": 40, "femtionde": 50, "sextionde": 60, "sjuttionde": 70,
    "åttionde": 80, "nittionde": 90, "hundrade": 100, "tusende": 1000,
}  # fmt: skip
_PARTS = {
    "tredjedel": 3, "fjärdedel": 4, "femtedel": 5, "sjättedel": 6, "sjundedel": 7, "åttondel": 8,
    "åttondedel": 8, "niondel": 9, "niondedel": 9, "tiondel": 10, "tiondedel": 10, "tolftedel": 12,
    "tjugondel": 20, "tjugondedel": 20, "hundradel": 100, "hundradedel": 100, "tusendel": 1000,
}  # fmt: skip
_WEEKDAYS = "måndag tisdag onsdag torsdag fredag lördag söndag".split()
_DAYTIMES = tuple(
    "en s ens ar arna skväll skvällen skvällar smorgon smorgonen sförmiddag sförmiddagen seftermiddag "
    "seftermiddagen snatt snatten".split()
)

_FAMILIES = {
    "dollar": "dollar|dollarn|dollars", "euro": "euro|euron|euros", "pound": "pund|punden|pundet",
    "yen": "yen|yenen", "yuan": "yuan|renminbi", "won": "won",
    "krona": "krona|kronor|kronan|kronorna|kronors|kr|spänn", "rupee": "rupie|rupier|rupien",
    "rupiah": "rupiah", "peso": "peso|pesos", "franc": "franc|francs|francen", "real": "real|reais|realer",
    "rand": "rand", "ruble": "rubel|rublar|rubeln", "lira": "lira|lire|liror", "zloty": "zloty|zlotyer",
    "forint": "forint|forinter", "leu": "leu|lei", "lev": "lev|leva",
    "shekel": "shekel|shekels|schekel|siklar",
    "baht": "baht", "dong": "dong", "ringgit": "ringgit", "hryvnia": "hryvnia|hryvnja|grivna",
    "tenge": "tenge", "dirham": "dirham|dirhamer", "riyal": "riyal|rial|rialer|riyaler",
    "dinar": "dinar|dinarer", "naira": "naira", "shilling": "shilling|schilling", "mark": "mark|D-mark",
    "peseta": "peseta|pesetas", "drachma": "drachmer|drachma", "guilder": "gulden",
    "bitcoin": "bitcoin|bitcoins|bitcoinen", "ether": "ether",
}  # fmt: skip
_COUNTRIES = {
    "US": "amerikansk", "AU": "australiensisk|australisk", "CA": "kanadensisk",
    "SG": "singaporiansk|singaporeansk", "NZ": "nyzeeländsk|nyazeeländsk", "TW": "taiwanesisk",
    "JM": "jamaicansk", "NA": "namibisk", "ZW": "zimbabwisk", "GB": "brittisk|engelsk", "EG": "egyptisk",
    "LB": "libanesisk", "SY": "syrisk", "SD": "sudanesisk", "IE": "irländsk", "JP": "japansk",
    "CN": "kinesisk",
    "KR": "sydkoreansk|koreansk", "KP": "nordkoreansk", "SE": "svensk", "NO": "norsk", "DK": "dansk",
    "IS": "isländsk", "CZ": "tjeckisk", "IN": "indisk", "PK": "pakistansk", "LK": "lankesisk",
    "NP": "nepalesisk",
    "ID": "indonesisk", "MX": "mexikansk", "AR": "argentinsk", "CL": "chilensk", "CO": "colombiansk",
    "PH": "filippinsk", "CU": "kubansk", "UY": "uruguayansk", "CH": "schweizisk", "FR": "fransk",
    "BE": "belgisk", "CD": "kongolesisk", "BR": "brasiliansk", "ZA": "sydafrikansk", "RU": "rysk",
    "BY": "belarusisk|vitrysk", "TR": "turkisk", "IT": "italiensk", "PL": "polsk", "HU": "ungersk",
    "RO": "rumänsk", "MD": "moldavisk", "BG": "bulgarisk", "IL": "israelisk", "TH": "thailändsk",
    "VN": "vietnamesisk", "MY": "malaysisk", "UA": "ukrainsk", "KZ": "kazakisk|kazakstansk",
    "MA": "marockansk", "SA": "saudisk|saudiarabisk", "QA": "qatarisk", "OM": "omansk", "IR": "iransk",
    "KW": "kuwaitisk", "BH": "bahrainsk", "IQ": "irakisk", "JO": "jordansk", "DZ": "algerisk",
    "TN": "tunisisk", "LY": "libysk", "RS": "serbisk", "NG": "nigeriansk", "KE": "kenyansk", "UG": "ugandisk",
    "TZ": "tanzanisk", "AT": "österrikisk", "DE": "tysk", "ES": "spansk", "GR": "grekisk",
    "NL": "nederländsk|holländsk", "HR": "kroatisk", "PE": "peruansk", "VE": "venezuelansk",
}  # fmt: skip
_COUNTRY_OF = {stem: country for country, stems in _COUNTRIES.items() for stem in stems.split("|")}
_UNIT_NAMES = {
    "metre": "metern|metrar|meters", "kilometre": "kilometern|kilometrar|kilometers",
    "centimetre": "centimetern|centimetrar", "inch": "tummen|inches|inch", "foot": "fots",
    "mile": "miles|engelska mil",
    "nautical-mile": "sjömil|nautiska mil|distansminuter", "hectare": "hektaren",
    "acre": "acre|acres|tunnland",
    "litre": "litern", "gallon": "gallons", "barrel": "fatet|oljefat", "gram": "grammen",
    "kilogram": "kilo|kilot", "tonne": "tonnet|metriska ton", "ounce": "ounce|unset",
    "troy-ounce": "troyuns|troy ounce", "carat": "karats", "minute": "minuten|minuterna|min",
    "second": "sekunden|sek", "hour": "timmen|timmarna|timmars|timmes|h",
    "day": "dag|dagar|dagen|dagarna|dygnet|dygns|dagars",
    "week": "veckan|veckorna|veckors", "month": "månaden|månaderna|månaders", "year": "året|åren|års",
    "decade": "årtiondet|årtiondena|decennium|decennier|decenniet|decennierna",
    "century": "århundradet|sekel|sekler|seklet|seklets", "millennium": "årtusende|årtusenden|årtusendet|"
    "millennium",
    "quarter-year": "kvartal|kvartalen", "byte": "byte", "megabyte": "megabyte", "gigabyte": "gigabyte",
    "terabyte": "terabyte", "horsepower": "hk", "knot": "knops", "calorie": "kalorierna",
    "point": "punkt|punkter|poäng|indexpunkter", "degree": "grad|grader|graders",
    "celsius": "gr. C|grader Celsius|grad Celsius|plusgrader|celsius",
    "fahrenheit": "grader Fahrenheit|fahrenheit",
    "square-metre": "kvm|kvadratmetern|m2", "square-kilometre": "km2",
    "square-mile": "kvadratmil|engelska kvadratmil", "square-foot": "kvadratfots", "cubic-metre": "kubik|m3",
    "light-year": "ljusåren",
    "kilometre-per-hour": "km/tim|km/t|km/timmen|kilometer i timmen|kilometer per timme|km i timmen|"
    "kilometer/timme",
    "mile-per-hour": "miles per timme|engelska mil i timmen|miles i timmen|mil per timme",
    "metre-per-second": "meter per sekund|sekundmeter", "watt": "watts", "terawatt-hour": "terawattimmar",
    "megawatt-hour": "megawattimmar|megawattimme", "gigawatt-hour": "gigawattimmar|gigawattimme",
}  # fmt: skip

_BOUNDS: dict[Bound, str] = {
    "at most":
        "upp till|högst|maximalt|som mest|max|inte mer än|inte fler än|maximum|så mycket som|ända upp till|"
        "allra högst",
    "at least":
        "minst|åtminstone|som minst|lägst|inte mindre än|minimum|från och med|inte färre än|så lite som",
    "more than":
        "mer än|över|drygt|fler än|överstiger|överstigande|större än|högre än|fler|lite mer än|något mer än|"
        "strax över|mera än",
    "less than":
        "mindre än|under|nästan|närmare|knappt|färre än|lägre än|uppemot|knappa|strax under|något mindre än|"
        "inte riktigt|nära",
    "about":
        "cirka|ungefär|omkring|runt|ca|kring|i storleksordningen|uppskattningsvis|c : a|i genomsnitt|"
        "omkring|sisådär|typ",
}  # fmt: skip
_UP = (
    "steg|stiger|stigit|stiga|stigande|stegring|ökade|ökar|ökat|öka|ökning|ökningen|ökande|ökad|uppgång|"
    "uppgången|"
    "upp|höjde|höjt|höja|höjer|höjning|höjningen|höjdes|höjts|växte|växer|växt|växa|tillväxt|tillväxten|"
    "klättrade|"
    "klättrat|klättrar|rusade|rusat|rusar|lyfte|lyft|plus|dyrare|stärktes|stärkts|högre|hopp|hoppade|"
    "avancerade|"
    "tilltog|tilltagit"
)
_DOWN = (
    "föll|faller|fallit|falla|fallande|fall|sjönk|sjunker|sjunkit|sjunka|sjunkande|minskade|minskar|"
    "minskat|minska|"
    "minskning|minskningen|minskad|nedgång|nedgången|ned|ner|sänkte|sänkt|sänka|sänker|sänkning|sänkningen|"
    "sänktes|"
    "tappade|tappat|tappar|tapp|backade|backat|backar|rasade|rasat|rasar|ras|krympte|krympt|krymper|"
    "förlorade|"
    "förlorat|förlorar|billigare|lägre|dök|dykt|dyker|försvagades|avtog|avtagit|gick ned|skars|nedskärning|"
    "nedskärningar|störtdök|reducerade|reducerat|reducering|reduktion"
)
#: What compounds of a number end in: "tvåårig", "50-åring", "femprocentig", "tredagars".
_TAILS = {
    "årig": "year", "åriga": "year", "årige": "year", "årigt": "year", "åring": "year", "åringen": "year",
    "åringar": "year",
    "åringens": "year", "års": "year", "årsdag": "year", "årsdagen": "year", "årsjubileum": "year",
    "årsperiod": "year", "månaders": "month", "månadersperiod": "month", "veckors": "week", "dagars": "day",
    "dygns": "day", "timmars": "hour", "timmarna": "hour", "minuters": "minute", "minutersperiod": "minute",
    "sekunders": "second", "procentig": "percent", "procentiga": "percent", "procentige": "percent",
    "procentigt": "percent",
    "procents": "percent", "meters": "metre", "kilometers": "kilometre", "tums": "inch", "graders": "degree",
    "punkters": "point", "kilos": "kilogram", "tons": "tonne", "siffrig": "", "siffrigt": "", "siffriga": "",
    "sitsig": "", "våningars": "", "manna": "", "personers": "", "delad": "", "delat": "",
}  # fmt: skip
_TAIL = re.compile(rf"(\w+?)({'|'.join(sorted(_TAILS, key=len, reverse=True))})")
_MEASURED = {"års": "year", "månaders": "month", "veckors": "week", "dagars": "day", "timmars": "hour",
"minuters": "minute",
             "procents": "percent", "millimeters": "millimetre", "centimeters": "centimetre",
             "meters": "metre",
             "kilometers": "kilometre", "tums": "inch"}  # fmt: skip
#: Nouns that open with a measure: "tioårsperiod", "60-kilometersgräns".
_OPENING = re.compile(rf"(\w*?)({'|'.join(_MEASURED)})\w{{3,}}")
_FOLD = re.compile(
    r"(?:för)?(dubbl|tredubbl|fyrdubbl|femdubbl|sexdubbl|tiodubbl|fyrfaldig|femfaldig|tiofaldig|mångdubbl)\w*"
)
_FOLDS = {
    "dubbl": 2, "tredubbl": 3, "fyrdubbl": 4, "femdubbl": 5, "sexdubbl": 6, "tiodubbl": 10, "fyrfaldig": 4,
    "femfaldig": 5, "tiofaldig": 10,
}  # fmt: skip
_HINTS = {
    0: r"noll|ingen|inget|inga|utan|aldrig|nolla\w*|mållös\w*",
    1: r"en|ett|enda|först\w*|ensam\w*|varje|var|vart|per|ena|samma|enskild\w*|solo|den|det|mono\w*|"
    r"ettan",
    2: (
        r"båda|bägge|två\w*|tvåa\w*|andra|andre|dubbel\w*|dubbl\w*|fördubbl\w*|par\w*|tvilling\w*|duo|"
        r"halv\w*|hälften|"
        r"varandra|vardera|varken|tvenne|tve\w+|bi\w+"
    ),
    3: r"tre\w*|tredje\w*|trio|tri\w+|trippel\w*",
    4: r"fyr\w*|fjärde\w*|kvart\w*",
    5: r"fem\w*",
    6: r"sex\w*|sjätte\w*|halvår\w*",
    7: r"sju\w*|veck\w*",
    8: r"åtta\w*|ått\w*",
    9: r"nio\w*|nionde\w*",
    10: r"tio\w*|tionde\w*|decenni\w*|årtionde\w*",
    11: r"elva|elfte|november",
    12: r"tolv\w*|tolfte|dussin\w*|midnatt|middag\w*|år\w*",
    14: r"fjorton\w*|veck\w*",
    15: r"femton\w*|kvart\w*",
    16: r"sexton\w*|åttondels\w*",
    18: r"arton\w*|halvannat|myndig\w*",
    20: r"tjugo\w*",
    24: r"dygn\w*|dag\w*|tjugofyra\w*",
    30: r"trettio\w*|halvtimme\w*|månad\w*",
    40: r"fyrtio\w*",
    50: r"hälften|halv\w*|femtio\w*",
    60: r"timm\w*|sextio\w*|minut\w*",
    70: r"sjuttio\w*",
    80: r"åttio\w*",
    90: r"nittio\w*|en och en halv timme",
    100: r"hundra\w*|sek(?:el|let)|århundrad\w*|all\w*|hel\w*|full\w*|samtliga|total\w*",
}


def _numerals() -> dict[str, int]:
    """The cardinals below a thousand: "tjugofem", "tvåhundrafemtio"."""
    below = {name: value for value, name in enumerate(_UNITS)} | {"en": 1, "aderton": 18, "tvenne": 2}
    for index, ten in enumerate(_TENS, start=2):
        below[ten] = 10 * index
        for name in (*_UNITS[1:10], "en"):
            below[ten + name] = 10 * index + below[name]
    for short, value in (("förtio", 40), ("tju", 20), ("tretti", 30), ("förti", 40), ("fyrti", 40), ("femti",
    50), ("sexti",
    60),
                         ("sjutti", 70), ("åtti", 80), ("nitti", 90)):  # fmt: skip
        below[short] = value
        for name in (*_UNITS[1:10], "en"):
            below[short + name] = value + below[name]
    out = dict(below)
    for head, hundreds in below.items():
        if hundreds % 10 == 0 or hundreds > 19:
            continue
        for prefix in (head + "hundra", "hundra") if hundreds == 1 else (head + "hundra",):
            out[prefix] = 100 * hundreds
            for name, rest in below.items():
                if rest:
                    out[prefix + name] = 100 * hundreds + rest
    return out


_NUMERALS = _numerals()


def numeral(word: str) -> int | None:
    """The value of a Swedish cardinal below a million in one lower-case word, or None."""
    value = _NUMERALS.get(word)
    if value is not None:
        return value
    head, found, tail = word.partition("tusen")
    if not found:
        return None
    high = _NUMERALS.get(head) if head else 1
    if high is None and head.endswith("t"):
        high = _NUMERALS.get(head + "t")  # "ettusen"
    low = _NUMERALS.get(tail) if tail else 0
    return None if not high or high >= 1000 or low is None else high * 1000 + low


def _ordinal(word: str) -> int | None:
    for ending, known in _ORDINALS.items():
        if word.endswith(ending) and len(word) > len(ending):
            head = numeral(word.removesuffix(ending))
            if head is not None and known >= 100:
                return head * known
            if head is not None and head >= 20 and head % (10 if known < 10 else 100) == 0:
                return head + known
    return None


def language() -> Language:
    """The table of Swedish."""
    build = cldr.builder("sv")
    add = build.add
    for name in ("gal", "cal", "mile", "tim", "mån", "årt", "årh", "fat"):
        build.words.pop(name, None)
    for value, name in enumerate(_UNITS):
        if value != 1:
            add(name, Word(cardinal=value))
    for index, name in enumerate(_TENS, start=2):
        add(name, Word(cardinal=10 * index))
    add("en|ett", Word(cardinal=1, article=True))
    add("hundra", Word(power=100, cardinal=100))
    build.words["tusen"] = Word(cardinal=1000, scale=Decimal(1000))
    for name, power in (("miljon", 6), ("miljard", 9), ("biljon", 12), ("biljard", 15), ("triljon", 18)):
        build.words[name] = Word(scale=Decimal(10) ** power)
        build.words[name + "er"] = Word(scale=Decimal(10) ** power, plural=True)
        add(name + "tals", Word(vague_scale=True, scale=Decimal(10) ** power))
    for form, power in (
        ("mn", 6),
        ("milj", 6),
        ("mdr", 9),
        ("mrd", 9),
        ("md", 9),
        ("mld", 9),
        ("bn", 12),
        ("tn", 3),
    ):
        build.words[form] = build.glued[form] = Word(scale=Decimal(10) ** power)
    for form, power in (("k", 3), ("K", 3), ("M", 6), ("mn", 6)):
        build.glued[form] = Word(scale=Decimal(10) ** power)
    for form, power in (("tkr", 3), ("mkr", 6), ("mnkr", 6), ("mdkr", 9), ("mdrkr", 9)):
        for written in (form, form.capitalize(), form.upper()):
            build.cased[written] = Word(scale=Decimal(10) ** power, money=("SEK",))
    for form, power in (("T", 3), ("MD", 9)):
        for code in ("SEK", "EUR", "USD", "NOK", "DKK"):
            build.cased[form + code] = Word(scale=Decimal(10) ** power, money=(code,))
    add("tiotals|tiotal", Word(vague_scale=True, scale=Decimal(10)))
    add("hundratals|hundraden|hundratal", Word(vague_scale=True, scale=Decimal(100)))
    add("tusentals|tusenden|tusental", Word(vague_scale=True, scale=Decimal(1000)))
    add("tiotusentals", Word(vague_scale=True, scale=Decimal(10_000)))
    add("hundratusentals", Word(vague_scale=True, scale=Decimal(100_000)))
    add("dussintals", Word(vague_scale=True, scale=Decimal(12)))
    add("dussin", Word(collective=12))
    add("tjog", Word(collective=20))
    for name, value in _ORDINALS.items():
        add(name, Word(ordinal=value))
    for name, value in _PARTS.items():
        add([name, name + "ar", name + "en", name + "arna", name + "s"], Word(denominator=value))
    add("hälften|hälfterna", Word(fraction=Decimal("0.5"), period="half"))
    add("halv|halva|halvt", Word(half=True))
    add("halvannan|halvannat", Word(fraction=Decimal("1.5")))
    add("trekvart", Word(fraction=Decimal("0.75")))
    add("kvart", Word(cardinal=15, unit="minute", suffix=True))
    add("halvtimme|halvtimmes|halvtimmen", Word(cardinal=30, unit="minute", suffix=True))
    add("halvår", Word(period="half"))
    add("halverades|halverat|halverar|halvera|halvering|halverade", Word(multiple=Decimal("0.5")))
    add("dubbelt|dubbla|dubbel|dubbelt så", Word(multiple=Decimal(2)))
    add("gånger|gång|x|faldigt", Word(multiplier=True))
    add("första|sista|senaste", Word(modifier=True))
    add("och", Word(conjunction=True))
    add("eller", Word(either=True))
    add("till|t o m|t.o.m.", Word(to=True))
    add("mellan", Word(between=True))
    add("minus", Word(sign=True))
    add("komma", Word(point=True))
    add("flera|några|många|få|ett par|åtskilliga|ett fåtal|diverse", Word(several=True))
    add("var|vart|varje|varannan", Word(each=True))
    add(
        "förlust|förluster|förlusten|underskott|underskottet|negativ|negativt|utflöde|nettoutflöde",
        Word(negative=True),
    )
    add("procent|procents|pct", Word(ratio="percent"))
    add("procentenhet|procentenheter|procentenheten|procentenheterna|procentenheters|procentpoäng|"
    "procentpunkter",
        Word(ratio="percentage-point"))  # fmt: skip
    add("baspunkt|baspunkter|räntepunkt|räntepunkter|räntepunkters|baspunkters|bps",
        Word(ratio="basis-point"))  # fmt: skip
    add("promille", Word(ratio="permille"))
    build.families(_FAMILIES)
    add("pund sterling", Word(money=("GBP",)))
    add("eurocent", Word(money=("EUR",), minor="cent"))
    build.minor_units({"cent": "cent", "penny": "pence|penny", "ore": "öre|ören", "rappen": "rappen",
                       "kopeck": "kopek|kopeker", "centime": "centime|centimes"})  # fmt: skip
    build.countries(
        {
            "US": "US|USA", "HK": "Hongkong|Hong Kong|Hongkongs", "AU": "Australiens",
            "CA": "Kanadas", "SG": "Singapore", "NZ": "Nya Zeeland", "TW": "Taiwan", "XO": "CFA",
        }
    )  # fmt: skip
    for unit, forms in _UNIT_NAMES.items():
        add(forms, Word(unit=unit))
    add("fat", Word(unit="barrel"))
    add("mil|milen", Word(unit="scandinavian-mile"))
    add("års", Word(date_part="year"))
    add("ha sex|har sex|hade sex|haft sex|sex med|sex mellan|köpa sex|köper sex|köpt sex|sälja sex|"
    "säljer sex|om sex|"
        "oskyddat sex|sex utanför|sex före|för sex|oralt sex", Word(idiom=True))  # fmt: skip
    for day, name in enumerate(_WEEKDAYS):
        add([name + ending for ending in _DAYTIMES], Word(weekday=day))
    for month, name in enumerate(("januari", "februari", "", "april", "", "juni", "juli", "augusti",
    "september",
                                  "oktober", "november", "december"), start=1):  # fmt: skip
        if name:
            add(name + "s", Word(month=month))
    for name, month in (("sept", 9), ("febr", 2)):
        add(name, Word(month=month))
    add("kvartalet|kvartal|kvartalets", Word(period="quarter"))
    add("halvåret|halvårets|halvlek", Word(period="half"))
    add(
        "räkenskapsåret|räkenskapsår|räkenskapsårets|verksamhetsåret|budgetåret|bokslutsåret",
        Word(fiscal=True),
    )
    add("slutet|början|mitten|utgången", Word(edge=True))
    add("klockan|kl|klocka", Word(clock_before="o'clock", clock_cue=True))
    add("på kvällen|på eftermiddagen", Word(clock="pm"))
    add("på morgonen|på förmiddagen|på natten", Word(clock="am"))
    add("midnatt", Word(time=(0, 0)))
    add("per|om|i", Word(rate=True))
    add("i|sedan|från|till|före|efter|under|år|året|slutet|början|våren|sommaren|hösten|vintern|mellan|"
    "omkring|och|"
        "mot|cirka|anno|inför|av", Word(year_cue=True))  # fmt: skip
    add("i|från|till|under|på|nästa|förra|denna|den|sedan|före|efter|och|av|mot", Word(month_cue=True))
    add("med|till|på|av|i|den|det|de|en|ett|om|vid|för|är|var|blev|hela|rekordhöga|ytterligare|endast|bara|"
    "redan|nu|än|"
        "totalt|sammanlagt|extra|nya|som|har|hade|från", Word(filler=True))  # fmt: skip
    build.bounds(_BOUNDS)
    build.bounds(
        {
            "at least": "eller mer|eller fler|eller högre|och mer|och uppåt|eller äldre|och äldre|eller över",
            "at most": "eller mindre|eller färre|eller lägre|och nedåt|eller yngre|och yngre|eller under",
        },
        trailing=True,
    )
    add("mer|fler|högre|över", Word(comparative="up"))
    add("mindre|färre|lägre|under", Word(comparative="down"))
    add(_UP, Word(direction="up"))
    add(_DOWN, Word(direction="down"))
    add("nr|nummer|rum|flight|artikel|kapitel|sida|sidan|kanal|väg|riksväg|formel|typ|klass|fas|grupp|"
    "linje|paragraf|"
        "buss|plats|nivå|version|spår", Word(name_cue=True))  # fmt: skip
    return cldr.table(
        "sv",
        build,
        analyse=_analyse,
        groups=" \u00a0\u202f.",
        day_first=True,
        joiners=frozenset(("och",)),
        of_words=frozenset(("av",)),
        by_words=frozenset(("med",)),
        gains=r"\w*vinst(?:en|er|erna)?|\w*överskott(?:et|en)?",
        losses=r"\w*förlust(?:en|er|erna)?|\w*underskott(?:et|en)?",
        result_words=frozenset(("på",)),
        level_words=frozenset(("till",)),
        coordinators=frozenset(("till", "och", "eller")),
        one_in=frozenset(("av", "på")),
        definites=frozenset(("det", "den", "året")),
        ordinal_suffixes=frozenset(("a", "e")),
        suffix_mark=":",
        decade_suffixes=frozenset(("talet", "talets")),
        month_lookalikes=frozenset(("Mars", "jan", "Jan", "Maj")),
        half_to_hour=True,
        past_words=frozenset(("över",)),
        to_words=frozenset(("i",)),
        certain_years=(
            r"(?:förra|i|nästa|detta|samma|föregående|kommande|gångna|senaste) år\w*|"
            r"år (?:sedan|tidigare|senare|dessförinnan)|fjol\w*|då"
        ),
        year_words=(
            r"(?:förra|i|nästa|detta|samma|varje|föregående|kommande|gångna|senaste) år\w*|året|årets|"
            r"år (?:sedan|tidigare|senare|dessförinnan)|fjol\w*|årlig\w*|\w+årig\w*|då|förra"
        ),
        hints=_HINTS,
        feasts={
            (1, 1): r"nyårsdag\w*",
            (12, 24): r"julafton\w*",
            (12, 25): r"juldag\w*",
            (12, 31): r"nyårsafton\w*",
        },
        day_and_night=r"dygnet runt|dag och natt",
        every_day=r"dagligen|varje dag",
        small_words="new",
        period_signs=PERIOD_SIGNS | {"K": "quarter", "kv": "quarter", "Kv": "quarter"},
        negations=frozenset("inte aldrig ej".split()),
        limiting=frozenset("bara endast enbart".split()),
        span_words="från till|mellan och",
        time_parts=time_parts(start="början", middle="mitten", end="slutet utgången"),
        scale_names=(
            (Decimal(10) ** 12, "biljon", "biljoner"),
            (Decimal(10) ** 9, "miljard", "miljarder"),
            (Decimal(10) ** 6, "miljon", "miljoner"),
            (Decimal(10) ** 3, "tusen", "tusen"),
        ),
    )


def _analyse(word: str) -> Word | None:
    lower = word.lower()
    value = numeral(lower)
    if value is not None:
        return Word(cardinal=value)
    if lower in _TAILS:
        return _suffix(_TAILS[lower], None)
    if lower.endswith(("talet", "talets")):
        value = numeral(lower.removesuffix("s").removesuffix("talet"))
        if value is not None and value >= 20 and value % 10 == 0:
            return Word(decade=value)
    if lower.endswith("tal"):
        value = numeral(lower.removesuffix("tal"))
        if value is not None and value > 10:
            return Word(collective=value)
    match = _TAIL.fullmatch(lower)
    if match:
        value = numeral(match[1])
        if value:
            return _suffix(_TAILS[match[2]], value)
    match = _OPENING.fullmatch(lower)
    if match:
        value = numeral(match[1]) if match[1] else None
        if value or not match[1]:
            return replace(_suffix(_MEASURED[match[2]], value), name_cue=value is not None)
    if lower.endswith(("a", "e")):
        value = _ordinal(lower)
        if value is not None:
            return Word(ordinal=value)
    stem = lower.removesuffix("a").removesuffix("t")
    if stem in _COUNTRY_OF:
        return Word(country=_COUNTRY_OF[stem])
    match = _FOLD.fullmatch(lower)
    if match and match[1] in _FOLDS:
        return Word(multiple=Decimal(_FOLDS[match[1]]))
    if lower.startswith("kvartals"):
        return Word(period="quarter", unnumbered=True)
    if lower.startswith("halvårs"):
        return Word(period="half", unnumbered=True)
    return None


def _suffix(unit: str, value: int | None) -> Word:
    if unit == "percent":
        return Word(cardinal=value, ratio="percent", suffix=True)
    return Word(cardinal=value, unit=unit or None, suffix=True)
