"""German: the words of its quantities, inflected and compounded."""

from __future__ import annotations

import re
from decimal import Decimal

from mtcheck.quantities.currencies import ABBREVIATIONS, ISO_CODES, MINOR, NATIVE_SIGNS, codes
from mtcheck.quantities.language import (
    PERIOD_SIGNS,
    Builder,
    Language,
    Word,
    poles,
    separated,
    sorted_words,
    time_parts,
)
from mtcheck.quantities.units import INTERNATIONAL, UNITS
from mtcheck.quantities.zones import ZONES

_UNITS = (
    "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
    "sechzehn siebzehn achtzehn neunzehn"
)
_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"
_MONTHS = "januar februar märz april mai juni juli august september oktober november dezember"
_WEEKDAYS = "montag dienstag mittwoch donnerstag freitag samstag sonntag"

_FAMILY_NAMES = {
    "dollar": "Dollar", "euro": "Euro|Euros", "pound": "Pfund|Pfunde|Pfunden", "yen": "Yen",
    "yuan": "Yuan|Renminbi|Renminbi Yuan|Kuai", "won": "Won", "krona": "Krone|Kronen",
    "rupee": "Rupie|Rupien",
    "rupiah": "Rupiah", "peso": "Peso|Pesos", "franc": "Franken|Franc|Francs", "real": "Real|Reais|Reals",
    "rand": "Rand", "ruble": "Rubel", "lira": "Lira|Lire", "zloty": "Zloty|Zlotys|Złoty",
    "forint": "Forint", "leu": "Leu|Lei", "lev": "Lew|Lewa",
    "shekel": "Schekel|Neue Schekel|Neuer Schekel|Neue Israelische Schekel|Neuer Israelischer Schekel",
    "baht": "Baht",
    "dong": "Dong", "ringgit": "Ringgit", "taka": "Taka|Bangladesch-Taka",
    "hryvnia": "Hrywnja|Hrywen|Griwna|Hrywnia",
    "tenge": "Tenge", "dirham": "Dirham", "riyal": "Riyal|Riyals|Rial|Rials", "dinar": "Dinar|Dinare|Dinaren",
    "naira": "Naira",
    "shilling": "Schilling|Schillinge|Schillingen|Shilling", "birr": "Birr", "cedi": "Cedi|Cedis",
    "sol": "Sol|Soles", "bolivar": "Bolivar|Bolívar|Bolívares|Bolivares", "mark": "Mark|D-Mark|Deutsche Mark",
    "peseta": "Peseta|Peseten", "drachma": "Drachme|Drachmen", "guilder": "Gulden", "kuna": "Kuna",
    "markka": "Finnmark|Markka", "tugrik": "Tugrik|Tögrög", "lari": "Lari", "balboa": "Balboa|Balboas",
    "bitcoin": "Bitcoin|Bitcoins", "ether": "Ether", "tether": "Tether", "litecoin": "Litecoin|Litecoins",
    "lek": "Lek", "dram": "Dram", "kwanza": "Kwanza|Kwanzas", "manat": "Manat",
    "florin": "Florin", "boliviano": "Boliviano|Bolivianos", "ngultrum": "Ngultrum|Bhutan-Ngultrum",
    "pula": "Pula", "cordoba": "Córdoba|Córdobas|Cordoba", "gourde": "Gourde|Gourdes",
    "lempira": "Lempira|Lempiras", "quetzal": "Quetzal|Quetzales",
    "guarani": "Guaraní|Guaraníes|Guarani", "kina": "Kina", "tala": "Tala", "vatu": "Vatu",
    "afghani": "Afghani|Afghanis", "riel": "Riel", "kyat": "Kyat", "pataca": "Pataca|Patacas",
    "rufiyaa": "Rufiyaa|Rupien der Malediven", "somoni": "Somoni", "dalasi": "Dalasi|Gambia-Dalasi",
    "leone": "Leone|Leones", "loti": "Loti|Maloti", "lilangeni": "Lilangeni|Emalangeni",
    "kwacha": "Kwacha", "metical": "Metical|Meticais", "ariary": "Ariary|Madagaskar-Ariary",
    "ouguiya": "Ouguiya",
    "nakfa": "Nakfa", "escudo": "Escudo|Escudos", "litas": "Litas", "lats": "Lats",
    "kroon": "Kroon|Krooni", "tolar": "Tolar", "denar": "Denar|Denare|Denari",
    "colon": "Colón|Colones|Colon", "kip": "Kip", "som": "Som|Sum", "dobra": "Dobra|Dobras",
    "sdr": "Sonderziehungsrecht|Sonderziehungsrechte|Sonderziehungsrechten|SZR",
}  # fmt: skip

#: Names that German knows only from other languages; after a number they are read and marked as foreign.
_FOREIGN_FAMILY_NAMES = {
    "dollar": "Dollars|dollars|dollar", "euro": "euros|euro", "pound": "Pounds|Pound|pounds|pound",
    "yuan": "Yuans|yuans|yuan", "yen": "Yens|yens|yen", "franc": "francs|franc",
    "krona": "Kroner|Kronor|Crowns|kroner|kronor|crowns", "rupee": "Rupees|rupees|Rupee",
    "ruble": "Rubles|Roubles|rubles|roubles", "rand": "Rands|rands", "zloty": "zlotys|zloty",
    "shekel": "Shekel|Shekels|shekels", "peso": "pesos|peso", "baht": "Bahts|bahts",
    "forint": "Forints|forints", "won": "Wons|wons", "bitcoin": "bitcoins|bitcoin",
}  # fmt: skip

_DEMONYMS = {
    "US": "amerikanisch|us-amerikanisch", "YU": "jugoslawisch", "XO": "westafrikanisch",
    "XA": "zentralafrikanisch", "AU": "australisch", "CA": "kanadisch", "SG": "singapurisch",
    "NZ": "neuseeländisch", "TW": "taiwanisch|taiwanesisch", "JM": "jamaikanisch", "NA": "namibisch",
    "ZW": "simbabwisch", "GB": "britisch|englisch", "EG": "ägyptisch", "LB": "libanesisch",
    "SY": "syrisch", "SD": "sudanesisch", "IE": "irisch", "JP": "japanisch", "CN": "chinesisch",
    "KR": "südkoreanisch|koreanisch", "KP": "nordkoreanisch", "SE": "schwedisch", "NO": "norwegisch",
    "DK": "dänisch", "IS": "isländisch", "CZ": "tschechisch", "IN": "indisch", "PK": "pakistanisch",
    "LK": "sri-lankisch", "NP": "nepalesisch", "ID": "indonesisch", "MX": "mexikanisch",
    "AR": "argentinisch", "CL": "chilenisch", "CO": "kolumbianisch", "PH": "philippinisch",
    "CU": "kubanisch", "UY": "uruguayisch", "FR": "französisch", "BE": "belgisch", "BR": "brasilianisch",
    "ZA": "südafrikanisch", "RU": "russisch", "BY": "belarussisch|weißrussisch", "TR": "türkisch",
    "IT": "italienisch", "PL": "polnisch", "HU": "ungarisch", "RO": "rumänisch", "MD": "moldauisch",
    "BG": "bulgarisch", "IL": "israelisch", "TH": "thailändisch", "VN": "vietnamesisch",
    "MY": "malaysisch", "BD": "bangladeschisch", "UA": "ukrainisch", "KZ": "kasachisch",
    "MA": "marokkanisch", "SA": "saudisch|saudi-arabisch", "QA": "katarisch", "OM": "omanisch",
    "IR": "iranisch", "KW": "kuwaitisch", "BH": "bahrainisch", "IQ": "irakisch", "JO": "jordanisch",
    "DZ": "algerisch", "TN": "tunesisch", "LY": "libysch", "RS": "serbisch", "NG": "nigerianisch",
    "KE": "kenianisch", "UG": "ugandisch", "TZ": "tansanisch", "AT": "österreichisch", "ET": "äthiopisch",
    "GH": "ghanaisch", "PE": "peruanisch", "VE": "venezolanisch", "DE": "deutsch", "ES": "spanisch",
    "GR": "griechisch", "BB": "barbadisch", "BS": "bahamaisch", "FI": "finnisch",
    "MT": "maltesisch", "CY": "zyprisch", "AL": "albanisch",
    "AM": "armenisch", "AO": "angolanisch", "AZ": "aserbaidschanisch", "TM": "turkmenisch",
    "BO": "bolivianisch", "BT": "bhutanisch", "BW": "botswanisch", "NI": "nicaraguanisch",
    "HT": "haitianisch", "HN": "honduranisch", "GT": "guatemaltekisch", "PY": "paraguayisch",
    "WS": "samoanisch", "AF": "afghanisch", "KH": "kambodschanisch", "MM": "birmanisch|myanmarisch",
    "MV": "maledivisch", "TJ": "tadschikisch", "GM": "gambisch", "SL": "sierra-leonisch",
    "SS": "südsudanesisch",
    "LS": "lesothisch", "PG": "papua-neuguineisch", "VU": "vanuatuisch", "SZ": "swasiländisch",
    "ZM": "sambisch", "MW": "malawisch",
    "MZ": "mosambikanisch", "MG": "madagassisch", "MR": "mauretanisch", "ER": "eritreisch",
    "PT": "portugiesisch", "LT": "litauisch", "LV": "lettisch", "EE": "estnisch", "SI": "slowenisch",
    "MK": "mazedonisch", "LA": "laotisch", "KG": "kirgisisch", "PA": "panamaisch", "GE": "georgisch",
    "MN": "mongolisch", "UZ": "usbekisch", "CR": "costa-ricanisch", "RW": "ruandisch",
    "SO": "somalisch", "YE": "jemenitisch", "LU": "luxemburgisch", "DO": "dominikanisch",
    "MU": "mauritisch", "LR": "liberianisch", "BN": "bruneiisch", "SK": "slowakisch",
    "AE": "emiratisch", "CH": "schweizerisch", "NL": "niederländisch", "HR": "kroatisch",
}  # fmt: skip

_PLACES = {
    "US": "US", "HK": "Hongkong|Hong-Kong|HK", "AU": "Australien|Austral", "CA": "Kanada",
    "SG": "Singapur", "NZ": "Neuseeland", "TW": "Taiwan|Neue Taiwan|Neuer Taiwan|Neu-Taiwan",
    "CH": "Schweizer",
    "XO": "CFA", "AE": "VAE|Emirate", "ZA": "Südafrika", "NA": "Namibia", "FJ": "Fidschi",
    "GB": "Britische", "TT": "Trinidad-und-Tobago", "BZ": "Belize", "KY": "Kaiman", "BM": "Bermuda",
    "BS": "Bahama|Bahamas", "BB": "Barbados", "XC": "Ostkaribische|Ostkaribischer|Ostkaribischen",
    "BR": "Brasilianischer",
    "JM": "Jamaika", "GY": "Guyana", "SR": "Suriname|Surinam", "BN": "Brunei", "ZW": "Simbabwe",
    "SB": "Salomonen|Salomon", "LR": "Liberia", "GI": "Gibraltar", "FK": "Falkland", "RW": "Ruanda",
    "BI": "Burundi", "CD": "Kongo", "DJ": "Dschibuti", "GN": "Guinea", "KM": "Komoren", "XP": "CFP",
    "KE": "Kenia", "UG": "Uganda", "TZ": "Tansania", "SO": "Somalia", "MU": "Mauritius",
    "SC": "Seychellen", "LK": "Sri-Lanka", "NP": "Nepal", "PK": "Pakistan", "IN": "Indien",
    "SA": "Saudi", "QA": "Katar", "OM": "Oman", "IR": "Iran", "YE": "Jemen", "KW": "Kuwait",
    "BH": "Bahrain|Bahrein", "IQ": "Irak", "JO": "Jordanien", "DZ": "Algerien", "TN": "Tunesien",
    "LY": "Libyen", "RS": "Serbien", "MA": "Marokko", "AZ": "Aserbaidschan", "TM": "Turkmenistan",
    "AW": "Aruba", "SS": "Südsudan", "EG": "Ägypten", "SY": "Syrien", "LB": "Libanon",
    "CV": "Kap-Verde|Cabo-Verde", "CR": "Costa-Rica", "SV": "El Salvador|El-Salvador",
    "HN": "Honduras", "MD": "Moldau|Moldawien", "MO": "Macao|Macau", "MV": "Malediven", "MW": "Malawi",
    "NI": "Nicaragua", "TJ": "Tadschikistan", "UZ": "Usbekistan", "VU": "Vanuatu", "PA": "Panama",
    "GT": "Guatemala", "BO": "Bolivien", "PY": "Paraguay", "PE": "Peru", "CU": "Kuba", "MX": "Mexiko",
    "CO": "Kolumbien", "AR": "Argentinien", "CL": "Chile", "UY": "Uruguay", "PH": "Philippinen",
    "ID": "Indonesien", "VN": "Vietnam", "TH": "Thailand", "MY": "Malaysia", "KR": "Südkorea",
    "KP": "Nordkorea", "JP": "Japan", "BD": "Bangladesch", "MN": "Mongolei", "KZ": "Kasachstan",
    "KG": "Kirgisistan", "GE": "Georgien", "AM": "Armenien", "AL": "Albanien", "UA": "Ukraine",
    "PG": "Papua-Neuguinea", "AN": "Antillen|Niederländische-Antillen", "SH": "St.-Helena",
}  # fmt: skip

_MINOR_NAMES = {
    "ore": "Öre|Øre", "paisa": "Paisa|Paise", "agora": "Agorot|Agora", "kurus": "Kuruş|Kurus",
    "piastre": "Piaster|Piastern", "halala": "Halala|Halalas", "grosz": "Groszy|Grosz|Grosze", "fen": "Fen",
    "jiao": "Jiao", "satang": "Satang", "tetri": "Tetri", "tiyin": "Tiyin",
    "centavo": "Centavo|Centavos",
    "kopiyka": "Kopijka|Kopijky", "sen": "Sen", "fils": "Fils", "millime": "Millime|Millimes",
    "baisa": "Baisa|Baisas", "santim": "Santim|Santims", "groschen": "Groschen",
    "stotinka": "Stotinka|Stotinki", "ban": "Bani", "heller": "Haléř|Haléře|Haléřů",
    "filler": "Fillér", "lipa": "Lipa|Lipas", "pesewa": "Pesewa|Pesewas", "thebe": "Thebe",
    "ngwee": "Ngwee", "tambala": "Tambala", "butut": "Butut|Bututs", "eyrir": "Eyrir|Aurar",
    "jeon": "Jeon", "hao": "Hào", "poisha": "Poisha", "pya": "Pya|Pyas",
    "chhertum": "Chhertum|Chhertums|Chetrum", "laari": "Laari",
    "qepik": "Qəpik|Qepik|Gapik", "qindarka": "Qindarka|Qindarkas", "kapeyka": "Kapeika|Kapeyka",
    "diram": "Diram|Dirams", "mongo": "Möngö", "toea": "Toea", "centimo": "Céntimo|Céntimos|Centimo|Centimos",
    "centesimo": "Centésimo|Centésimos|Centesimo|Centesimos",
}  # fmt: skip

_UNIT_NAMES = {
    "millimetre": "Millimeter|Millimetern|mm",
    "centimetre": "Zentimeter|Zentimetern|Centimeter|Centimetern|cm",
    "metre": "Meter|Metern|Meters", "kilometre": "Kilometer|Kilometern|km",
    "inch": "Zoll|Inch|Inches", "foot": "Fuß|Fuss|ft",
    "yard": "Yard|Yards|yd", "mile": "Meile|Meilen", "nautical-mile": "Seemeile|Seemeilen|sm",
    "light-year": "Lichtjahr|Lichtjahre|Lichtjahren|Lj|ly",
    "square-metre": "Quadratmeter|Quadratmetern|qm|m²",
    "square-kilometre": "Quadratkilometer|Quadratkilometern|km²|qkm",
    "hectare": "Hektar|Hektare|Hektaren|ha", "square-decametre": "Ar", "dunam": "Dunam|Dunams",
    "acre": "Acre|Acres|Morgen",
    "square-foot": "Quadratfuß|Quadratfuss|ft²|sq ft",
    "square-mile": "Quadratmeile|Quadratmeilen|mi²", "square-yard": "Quadratyard|Quadratyards|yd²",
    "square-inch": "Quadratzoll|in²", "litre": "Liter|Litern",
    "millilitre": "Milliliter|Millilitern|ml", "centilitre": "Zentiliter|Zentilitern|cl",
    "cup": "Tasse|Tassen",
    "tablespoon": "Esslöffel|Esslöffeln|EL", "teaspoon": "Teelöffel|Teelöffeln",
    "decimetre": "Dezimeter|Dezimetern|dm", "micrometre": "Mikrometer|Mikrometern|μm|µm",
    "nanometre": "Nanometer|Nanometern|nm", "picometre": "Pikometer|Pikometern|Picometer|Picometern",
    "microgram": "Mikrogramm|μg|µg", "kilobit": "Kilobit|Kilobits|kbit|kb", "radian": "Radiant|rad",
    "hectolitre": "Hektoliter|Hektolitern|hl", "cubic-metre": "Kubikmeter|Kubikmetern|m³|cbm",
    "cubic-foot": "Kubikfuß|Kubikfuss|ft³", "cubic-inch": "Kubikzoll|in³",
    "cubic-yard": "Kubikyard|Kubikyards|yd³",
    "cubic-centimetre": "Kubikzentimeter|Kubikzentimetern|ccm|cm³",
    "cubic-kilometre": "Kubikkilometer|Kubikkilometern|km³",
    "cubic-millimetre": "Kubikmillimeter|mm³", "cubic-decimetre": "Kubikdezimeter|Kubikdezimetern|dm³",
    "square-centimetre": "Quadratzentimeter|Quadratzentimetern|cm²|qcm",
    "square-millimetre": "Quadratmillimeter|mm²", "decilitre": "Deziliter|Dezilitern|dl",
    "hectometre": "Hektometer|Hektometern", "gallon": "Gallone|Gallonen|gal",
    "pint": "Pint|Pints|Pinte|Pinten",
    "barrel": "Barrel|Barrels|bbl|Fass|Fässer|Fässern", "bushel": "Scheffel|Bushel|bu",
    "fluid-ounce": "Flüssigunze|Flüssigunzen|fl oz", "gram": "Gramm", "gr": "gr",
    "milligram": "Milligramm|mg",
    "kilogram": "Kilogramm|Kilo|Kilos|kg",
    "tonne": "Tonne|Tonnen|metrische Tonne|metrische Tonnen|metrischen Tonnen",
    "ounce": "Unze|Unzen|oz", "pt": "pt",
    "troy-ounce": "Feinunze|Feinunzen", "carat": "Karat",
    "revolution": "Umdrehung|Umdrehungen|Umdr|Drehung|Drehungen|Turn|Turns",
    "ampere": "Ampere", "lumen": "Lumen", "ohm": "Ohm",
    "microsecond": "Mikrosekunde|Mikrosekunden|μs|µs", "nanosecond": "Nanosekunde|Nanosekunden|ns",
    "kilojoule": "Kilojoule|kJ", "hundredweight": "Zentner", "ton": "Tons|Ton",
    "pound-mass": "lbs|lb", "second": "Sekunde|Sekunden|Sek|sek", "minute": "Minute|Minuten|Min",
    "hour": "Stunde|Stunden|Std|std|Stdn|Stündchen",
    "day": "Tag|Tage|Tagen|Tages|Tg|Werktag|Werktage|Werktagen|Arbeitstag|Arbeitstage|Arbeitstagen|"
    "Handelstag|Geschäftstag|Geschäftstage|Geschäftstagen|Handelstage|Handelstagen|Börsentage|Börsentagen|Bankarbeitstage|Bankarbeitstagen|"
    "Kalendertage|"
    "Kalendertagen",
    "week": "Woche|Wochen|Wo",
    "night": "Nächte|Nächten", "month": "Monat|Monate|Monaten|Monats",
    "year": "Jahr|Jahre|Jahren|Jahres|Jahrs",
    "decade": "Jz|Jahrzehnt|Jahrzehnte|Jahrzehnten|Jahrzehnts|Dekade|Dekaden",
    "century": "Jh|Jhdt|Jhd|Jahrhundert|Jahrhunderte|Jahrhunderten|Jahrhunderts",
    "millennium": "Jahrtausend|Jahrtausende|Jahrtausenden|Jahrtausends",
    "millisecond": "Millisekunde|Millisekunden|ms|Tausendstelsekunde|Tausendstelsekunden",
    "decisecond": "Zehntelsekunde|Zehntelsekunden", "centisecond": "Hundertstelsekunde|Hundertstelsekunden",
    "quarter-year": "Quartale|Quartalen",
    "half-year": "Halbjahre|Halbjahren",
    "kilometre-per-hour":
        "km/h|kmh|Kmh|Stundenkilometer|Stundenkilometern|Kilometer pro Stunde|Kilometern pro Stunde|km pro "
        "Stunde|Kilometer je Stunde|Kilometer in der Stunde|Kilometern in der Stunde|km in der Stunde",
    "mile-per-hour": "mph|Meile pro Stunde|Meilen pro Stunde|Meilen je Stunde|Meilen in der Stunde",
    "metre-per-second": "m/s|Meter pro Sekunde|Metern pro Sekunde|Meter in der Sekunde|"
    "Metern in der Sekunde", "knot": "Knoten|kn", "watt": "Watt",
    "kilowatt": "Kilowatt|kW", "megawatt": "Megawatt|MW", "gigawatt": "Gigawatt|GW",
    "terawatt": "Terawatt|TW", "horsepower": "PS|Pferdestärke|Pferdestärken",
    "watt-hour": "Wattstunde|Wattstunden|Wh",
    "kilowatt-hour": "Kilowattstunde|Kilowattstunden|kWh",
    "megawatt-hour": "Megawattstunde|Megawattstunden|MWh",
    "gigawatt-hour": "Gigawattstunde|Gigawattstunden|GWh",
    "terawatt-hour": "Terawattstunde|Terawattstunden|TWh", "calorie": "Kalorie|Kalorien|cal",
    "kilocalorie": "Kilokalorie|Kilokalorien|kcal", "joule": "Joule", "btu": "BTU|Btu", "bit": "Bit|Bits",
    "byte": "Byte|Bytes", "kilobyte": "Kilobyte|Kilobytes|kB|KB|kByte|KByte",
    "megabyte": "Megabyte|Megabytes|MB|MByte",
    "gigabyte": "Gigabyte|Gigabytes|GB|GByte", "terabyte": "Terabyte|Terabytes|TB|TByte",
    "petabyte": "Petabyte|Petabytes|PB", "exabyte": "Exabyte|Exabytes", "zettabyte": "Zettabyte|Zettabytes",
    "megabit": "Megabit|Megabits|Mbit",
    "gigabit": "Gigabit|Gigabits|Gbit",
    "hertz": "Hertz|Hz", "kilohertz": "Kilohertz|kHz", "megahertz": "Megahertz|MHz",
    "gigahertz": "Gigahertz|GHz", "psi": "psi|Pfund pro Quadratzoll|Pfund je Quadratzoll",
    "hectopascal": "Hektopascal|hPa", "pascal": "Pascal",
    "celsius": "Grad Celsius|Grad C|°C|ºC|℃|° Celsius|Celsius|Celsiusgrad|Grad Zelsius",
    "fahrenheit": "Grad Fahrenheit|Grad F|°F|ºF|℉|° Fahrenheit|Fahrenheit",
    "kelvin": "Kelvin|Grad Kelvin", "degree": "Grad|°", "point": "Punkt|Punkte|Punkten|Zähler|Zählern",
    "sievert": "Sievert", "millisievert": "Millisievert|mSv", "microsievert": "Mikrosievert|μSv",
    "volt": "Volt", "kilovolt": "Kilovolt|kV", "bar": "Bar|bar", "millibar": "Millibar|mbar",
    "fathom": "Faden|Fäden", "decametre": "Dekameter|Dekametern", "decagram": "Dekagramm|Deka|dag",
    "hectogram": "Hektogramm", "quart": "Quart|Quarts|qt", "milliampere": "Milliampere|mA",
    "stone": "Stone|Stones", "megatonne": "Megatonne|Megatonnen", "cubic-mile": "Kubikmeile|Kubikmeilen",
    "square-decimetre": "Quadratdezimeter|Quadratdezimetern|dm²", "terabit": "Terabit|Terabits|Tbit",
    "kibibyte": "Kibibyte|Kibibytes|KiB", "mebibyte": "Mebibyte|Mebibytes|MiB",
    "gibibyte": "Gibibyte|Gibibytes|GiB", "decalitre": "Dekaliter|Dekalitern",
    "kilometre-per-second": "km/s|Kilometer pro Sekunde|Kilometer je Sekunde|Kilometern pro Sekunde",
    "kilometre-per-minute": "Kilometer pro Minute|km/min", "metre-per-minute": "Meter pro Minute|m/min",
    "foot-per-second": "Fuß pro Sekunde",
    "short-ton": "Short Ton|Short Tons|Kurztonne|Kurztonnen|amerikanische Tonnen",
    "long-ton": "Langtonne|Langtonnen|britische Tonnen",
    "newton": "Newton", "kilonewton": "Kilonewton", "newton-metre": "Newtonmeter|Newtonmetern",
    "pound-force": "Pound-force", "kilopascal": "Kilopascal", "megapascal": "Megapascal",
    "atmosphere": "Atmosphäre|Atmosphären|atm", "millivolt": "Millivolt",
    "millimetre-of-mercury":
        "mm Hg|Millimeter Quecksilbersäule|Millimetern Quecksilbersäule|Millimeter Quecksilber",
    "inch-of-mercury": "Zoll Quecksilbersäule|Zoll Quecksilber", "lux": "Lux", "candela": "Candela|cd",
    "decibel": "Dezibel", "pixel": "Pixel|Pixels|Pixeln|Bildpunkte|Bildpunkten",
    "megapixel": "Megapixel|Megapixeln", "dot-per-inch": "Punkte pro Zoll",
    "pixel-per-inch": "Pixel pro Zoll",
    "part-per-million": "Teile pro Million|Teilchen pro Million|Millionstel Anteile",
    "part-per-billion": "Teile pro Milliarde|Teilchen pro Milliarde",
    "revolution-per-minute":
        "Umdrehung pro Minute|Umdrehungen pro Minute|Umdrehungen je Minute|Umdrehungen in der Minute|U/min",
    "mile-per-gallon": "Meile pro Gallone|Meilen pro Gallone|Meilen je Gallone",
    "megajoule": "Megajoule", "gigajoule": "Gigajoule", "electronvolt": "Elektronenvolt|Elektronvolt|eV",
    "milliwatt": "Milliwatt", "becquerel": "Becquerel", "kilohm": "Kiloohm", "megohm": "Megaohm",
    "furlong": "Furlong|Furlongs", "parsec": "Parsec", "peck": "Peck|Pecks", "gill": "Gill|Gills",
    "astronomical-unit": "astronomische Einheit|astronomische Einheiten|astronomischen Einheiten|AE",
    "arc-minute": "Bogenminute|Bogenminuten|Winkelminute|Winkelminuten",
    "arc-second": "Bogensekunde|Bogensekunden|Winkelsekunde|Winkelsekunden",
    "nanogram": "Nanogramm|ng", "megalitre": "Megaliter|Megalitern",
    "microlitre": "Mikroliter|Mikrolitern", "kilotonne": "Kilotonne|Kilotonnen",
    "acre-foot": "Acre-Foot|Acre-Feet", "grain": "Gran", "fortnight": "Fortnight",
}  # fmt: skip

_GLUED_UNITS = {
    "m": "metre", "km": "kilometre", "cm": "centimetre", "mm": "millimetre", "kg": "kilogram", "g": "gram",
    "l": "litre", "h": "hour", "t": "tonne", "W": "watt", "V": "volt", "K": "kelvin", "C": "celsius",
    "F": "fahrenheit", "ha": "hectare", "dm": "decimetre", "rad": "radian", "nm": "nanometre",
    "ml": "millilitre",
    "mg": "milligram", "cl": "centilitre", "mi": "mile", "Std": "hour", "std": "hour", "Sek": "second",
    "sek": "second",
    "Min": "minute", "min": "minute",
}  # fmt: skip

#: Sayings whose numbers count nothing, and that other languages say with other numbers or none.
_SAYINGS = (
    "unter vier Augen|Wolke sieben|siebten Himmel|siebter Himmel|siebenten Himmel|null Komma nichts|"
    "Buch mit sieben Siegeln|Bücher mit sieben Siegeln|alle vier Winde|elfter Stunde|fünfe gerade|"
    + "|".join(
        f"{whose} {things}"
        for whose in ("eigenen", *(f"{stem}{end}" for stem in ("mein", "dein", "sein", "ihr", "unser")
                                   for end in ("e", "en")))
        for things in ("vier Wände", "vier Wänden", "sieben Sachen")
    )
)  # fmt: skip


def _marked(word: str) -> str:
    """A bound by a level that is called one: "über der Marke von", "unter dem Ziel von"."""
    levels = "der Marke|die Marke|der Schwelle|die Schwelle|der Grenze|die Grenze|dem Ziel|dem Wert|den Wert"
    return "|".join(f"{word} {level} von" for level in levels.split("|"))


_BOUNDS = {
    "at most":
        "bis zu|höchstens|maximal|nicht mehr als|allenfalls|so viel wie|so viele wie|ganze|im "
        "Höchstfall|längstens|spätestens|kleiner oder gleich|kleiner gleich|weniger oder gleich",
    "at least":
        "mindestens|wenigstens|zumindest|minimum|nicht weniger als|mindestens rund|ab|frühestens|größer "
        "oder gleich|größer gleich|mehr oder gleich",
    "more than":
        _marked("über") + "|"
        "mehr als|über|gut|weit über|knapp über|deutlich mehr als|größer als|höher als|oberhalb von|"
        "länger als",
    "less than":
        _marked("unter") + "|keine|keinen|nicht einmal|"
        "weniger als|unter|fast|knapp|nahezu|beinahe|annähernd|kleiner als|niedriger als|unterhalb von|"
        "nicht ganz|knapp unter|kürzer als",
    "about":
        "rund|etwa|ungefähr|circa|zirka|ca|schätzungsweise|gegen|um die|an die|in etwa|rd|etwas|grob|"
        "geschätzt|geschätzte|geschätzten|durchschnittlich|im Schnitt",
}  # fmt: skip

_UP = (
    "steigt|stieg|stiegen|steigen|gestiegen|steigend|steigende|steigenden|stiege|ansteigen|anstieg|"
    "angestiegen|anstiegs|anstiege|zulegen|zulegt|zulegte|zulegten|zugelegt|klettert|"
    "kletterte|kletterten|geklettert|klettern|wächst|wuchs|wuchsen|gewachsen|wachsen|wachstum|wachstums|"
    "zunahme|zunahm|zunahmen|zugenommen|zunehmen|zuwachs|zuwächse|zuwachses|plus|erhöht|erhöhte|erhöhten|"
    "erhöhen|erhöhung|erhöhungen|gewinnt|gewann|gewannen|gewonnen|gewinnen|sprang|sprangen|gesprungen|"
    "springt|sprung|schnellte|schnellten|hochgeschnellt|steigert|steigerte|steigerten|gesteigert|"
    "steigern|steigerung|umsatzanstieg|umsatzplus|umsatzwachstum|gewinnanstieg|gewinnplus|preisanstieg|"
    "kursplus|kursgewinn|kursgewinne|kursanstieg|verteuert|verteuerte|verteuerten|verteuern|höher|höhere|"
    "höheren|hinzugewonnen|aufschlag|ausweiten|ausgeweitet|anhebung|angehoben|anheben|hob|nach oben|"
    "aufwärts|aufgestockt|preissteigerung|preiserhöhung|zinserhöhung|emporgeschossen|schoss|rallye|"
    "hinauf|vergrößert|vergrößerte|rückte|rückten|vorgerückt|teurer|erwärmt|erwärmte|erwärmten|erwärmen|"
    "erwärmung"
)
_DOWN = (
    "fällt|fiel|fielen|gefallen|fallen|fallend|fallende|fiele|sinkt|sank|sanken|gesunken|sinken|sinkend|"
    "sinkende|rückgang|rückgangs|rückgänge|zurückgegangen|zurückgehen|verliert|verlor|verloren|verlieren|"
    "minus|nachgegeben|nachgeben|nachgab|rutscht|rutschte|rutschten|gerutscht|abgerutscht|"
    "stürzt|stürzte|stürzten|gestürzt|absturz|abgestürzt|einbruch|einbrach|eingebrochen|brach|brachen|"
    "schrumpft|schrumpfte|schrumpften|geschrumpft|schrumpfen|abnahme|abnahm|abgenommen|abnehmen|"
    "verringert|verringerte|verringerten|verringern|verringerung|reduziert|reduzierte|reduzierten|"
    "reduzieren|reduzierung|senkt|senkte|senkten|gesenkt|senken|senkung|kürzt|kürzte|kürzten|gekürzt|"
    "kürzen|kürzung|gewinnrückgang|umsatzrückgang|umsatzminus|gewinneinbruch|kursverlust|kursverluste|"
    "kursrückgang|kursminus|preisrückgang|niedriger|niedrigere|niedrigeren|verbilligt|verbilligte|"
    "verbilligten|abwärts|nach unten|einbußen|einbuße|sackte|abgesackt|tiefer|zinssenkung|preissenkung|"
    "verkleinert|gesunkene|herab|herabgesetzt|schwächte|schwächer|billiger|billigte|büßte|büßten|"
    "eingebüßt|abschlag|abgeben|ermäßigt|ermäßigte|abgekühlt|abkühlen|abkühlung"
)

#: Words that say the opposite of each other, by what they compare.
_POLES = {
    "expected": {
        "more": "übertrifft übertraf übertrafen übertreffen übertroffen überbot überboten",
        "less": "verfehlt verfehlte verfehlten verfehlen unterschritt unterschritten",
    },
    "state": {
        "better": "besser bessere besseren besserer besseres verbessert verbesserte verbesserten verbessern "
        "verbesserung verbesserungen",
        "worse": "schlechter schlechtere schlechteren verschlechtert verschlechterte verschlechterten "
        "verschlechtern verschlechterung verschlimmerte",
    },
    "speed": {
        "fast": "schneller schnellere schnelleren beschleunigt beschleunigte beschleunigten beschleunigen "
        "beschleunigung",
        "slow": "langsamer langsamere langsameren verlangsamt verlangsamte verlangsamten verlangsamen "
        "verlangsamung",
    },
    "price": {
        "dear": "teurer teurere teureren",
        "cheap": "billiger billigere billigeren günstiger preiswerter",
    },
    "rating": {
        "up": "hochgestuft heraufgestuft hochstufung heraufstufung",
        "down": "herabgestuft abgestuft heruntergestuft herabstufung abstufung",
    },
    "premium": {"more": "Aufschlag Prämie Aufpreis", "less": "Abschlag Rabatt Preisnachlass Nachlass"},
    "match": {
        "won": "gewinnt gewann gewannen gewinnen siegte siegten",
        "lost": "verliert verlor verloren unterlag unterlagen",
    },
    "weight": {"over": "übergewichten übergewichtet", "under": "untergewichten untergewichtet"},
    "flow": {"in": "zufluss zuflüsse zuflüssen", "out": "abfluss abflüsse abflüssen"},
    "size": {
        "big": "größer größere größeren größerer größeres",
        "small": "kleiner kleinere kleineren kleinerer kleineres",
    },
    "length": {"long": "länger längere längeren", "short": "kürzer kürzere kürzeren"},
    "warmth": {
        "warm": "wärmer wärmere wärmeren heißer heißere heißeren",
        "cold": "kälter kältere kälteren kühlere kühleren",
    },
    "age": {"old": "älter ältere älteren älterer", "young": "jünger jüngere jüngeren jüngerer"},
}
_FIGURED = " ".join(
    f"{number}stellige{ending}"
    for number in "ein zwei drei vier fünf sechs sieben acht neun".split()
    for ending in ("", "n", "r", "s", "m")
)
_RATING = "stufte stuften stuft stufen"
_JOINED_POLES = (
    ("rating", "herab ab herunter", {"down": _RATING}),
    ("rating", "hoch herauf", {"up": _RATING}),
    (
        "end",
        "Ende Rand Hälfte",
        {"low": "unteren unterem unterer untere", "high": "oberen oberem oberer obere"},
    ),
    ("par", "Par", {"low": "unter", "high": "über"}),
    (
        "figures",
        _FIGURED,
        {
            "low": "niedrigen niedriger niedriges niedrige unteren unterer unteres",
            "middle": "mittleren mittlerer mittleres mittlere",
            "high": "hohen hoher hohes hohe oberen oberer oberes",
        },
    ),
)

#: Verbs whose particle at the end of the clause says which way they go.
_SEPARABLE = separated(
    {
        ("zurück", "down"): "ging gingen geht gehen fiel fielen fällt fallen schraubte schraubten",
        ("nach", "down"): "gab gaben gibt geben ließ ließen lässt lassen",
        ("ab", "down"):
            "nahm nahmen nimmt nehmen sackte sackten sackt rutschte rutschten rutscht stürzte stürzten "
            "stürzt bröckelte bröckelten bröckelt flaute flauten flaut kühlte kühlten kühlt schwächte "
            "schwächten schwächt schmolz schmolzen schmilzt fiel fielen fällt fallen sank sanken",
        ("ein", "down"): "brach brachen bricht brechen büßte büßten büßt büßen knickte knickten knickt",
        ("zu", "up"): "legte legten legt legen nahm nahmen nimmt nehmen",
        ("an", "up"): "zog zogen zieht ziehen stieg stiegen steigt steigen schwoll schwollen hob hoben hebt",
        ("auf", "up"): "stockte stockten stockt stocken holte holten holt",
        ("aus", "up"): "weitete weiteten weitet weiten",
        ("herauf", "up"): "setzte setzten setzt setzen schraubte schraubten",
        ("hoch", "up"): "schraubte schraubten schraubt fuhr fuhren fährt",
        ("herab", "down"): "setzte setzten setzt setzen",
        ("herunter", "down"): "fuhr fuhren fährt schraubte schraubten schraubt",
    }
)  # fmt: skip
#: What names with digits are called without them.
_NAMES = {
    "cet1": r"\w*kernkapital\w*", "tier 1": r"\w*kernkapital\w*", "tier 2": r"\w*ergänzungskapital\w*",
    "chapter 11": r"\w*gläubigerschutz\w*|\w*insolvenz\w*",
    "b2b": r"\w*(?:geschäfts|firmen|unternehmens)kund\w*",
    "b2c": r"\w*(?:privat|end)kund\w*|\w*verbraucher\w*",
    "50-50": r"paritätisch\w*|hälftig\w*",
}  # fmt: skip
_BEHIND_PARTICLES = frozenset([*'.,;:!?)–—-"“”»«', "und", "aber", "oder", "als", "wie"])

_NUMERALS: dict[str, int] = {}
for _value, _name in enumerate(_UNITS.split()):
    _NUMERALS[_name] = _value
for _index, _tens in enumerate(_TENS.split()):
    _NUMERALS[_tens] = 20 + 10 * _index
    for _value, _name in enumerate(_UNITS.split()[1:10], start=1):
        _NUMERALS[_name + "und" + _tens] = 20 + 10 * _index + _value
for _name in list(_NUMERALS):
    for _plain in (
        _name.replace("ß", "ss"),
        _name.replace("ü", "ue").replace("ö", "oe"),
        _name.replace("ß", "ss").replace("ü", "ue").replace("ö", "oe"),
    ):
        _NUMERALS.setdefault(_plain, _NUMERALS[_name])
_NUMERALS.update(
    {
        "zwo" + _name.removeprefix("zwei"): _NUMERALS[_name]
        for _name in list(_NUMERALS)
        if _name.startswith("zweiund")
    }
)
_NUMERALS.update({"zwo": 2, "eins": 1})

#: How many go together: "zu dritt".
_GROUPS = {
    3: "dritt",
    4: "viert",
    5: "fünft",
    6: "sechst",
    7: "siebt",
    9: "neunt",
    10: "zehnt",
    11: "elft",
    12: "zwölft",
}
_ORDINAL_STEMS = {"erst": 1, "zweit": 2, "dritt": 3, "siebt": 7, "acht": 8, "siebent": 7}

_ADJECTIVES = {
    "gradig": "degree", "jährig": "year", "monatig": "month", "wöchig": "week", "tägig": "day",
    "stündig": "hour",
    "minütig": "minute", "sekündig": "second", "prozentig": "percent", "köpfig": "", "teilig": "",
    "seitig": "", "stöckig": "", "türig": "", "spurig": "", "bändig": "", "zeilig": "",
    "geschossig": "", "sitzig": "", "gleisig": "", "motorig": "", "silbig": "", "sprachig": "",
    "händig": "",
}  # fmt: skip
_ZONES = {**ZONES, "MEZ": 60, "MESZ": 120, "OEZ": 120, "OESZ": 180, "WEZ": 0, "WESZ": 60}
#: Whose time it is, in minutes from UTC in winter.
_CLOCKS = {
    "New Yorker|amerikanischer Ostküsten": -300, "Londoner|britischer|Greenwicher": 0,
    "Frankfurter|Berliner|Pariser|Wiener|Zürcher|mitteleuropäischer|deutscher": 60,
    "Moskauer": 180, "Tokioter|japanischer": 540, "Pekinger|chinesischer|Hongkonger": 480,
}  # fmt: skip
_TIME_NOUNS = {
    "jahres": "year", "jahre": "year", "jahren": "year", "jahr": "year", "monats": "month",
    "monate": "month", "wochen": "week", "tages": "day", "tage": "day", "stunden": "hour",
    "minuten": "minute", "punkte": "point", "meter": "metre", "kilometer": "kilometre",
    "prozent": "percent",
}  # fmt: skip

_ENDINGS = ("", "e", "er", "es", "en", "em")
_DAYTIMES = (
    "s",
    "abend",
    "abends",
    "morgen",
    "morgens",
    "nachmittag",
    "nachmittags",
    "vormittag",
    "vormittags",
    "mittag",
    "nacht",
    "früh",
    "frühmorgens",
    "mittags",
    "nachts",
    "es",
    "spätabend",
    "spätabends",
    "spätnachmittag",
    "spätnachmittags",
)


def numeral(word: str) -> int | None:
    """The value of a German cardinal below a million written as one lower-case word; None where it is
    none.
    """
    value = _NUMERALS.get(word)
    if value is not None:
        return value
    head, found, tail = word.partition("tausend")
    if found:
        high = 1 if not head else _below_thousand(head)
        low = 0 if not tail else _below_thousand(tail.removeprefix("und"))
        return None if high is None or low is None else high * 1000 + low
    return _below_thousand(word)


def _below_thousand(word: str) -> int | None:
    value = _NUMERALS.get(word)
    if value is not None:
        return value
    head, found, tail = word.partition("hundert")
    if not found:
        return None
    high = 1 if not head else _NUMERALS.get(head)
    low = 0 if not tail else _NUMERALS.get(tail.removeprefix("und"))
    if high is None or low is None or high > 19:
        return None
    return high * 100 + low


_PREFIX = re.compile(
    "("
    + "|".join(sorted((n for n in _NUMERALS if _NUMERALS[n] > 0), key=lambda n: -len(n)))
    + "|hundert|tausend)(.+)"
)
_MIXED = re.compile(r"(.+?)ein([a-zäöüß]+)tel")
_HALVES_OF = re.compile(r"(anderthalb|(.*?)(?:und)?einhalb)(tausend|hundert|mal|fach)")
_HALF_OF_UNIT = re.compile(r"(?:anderthalb|(.*?)(?:und)?einhalb)(\w{5,})")
_HALVES = re.compile(r"(.*?)(?:und)?einhalb(fach)?(?:e|er|es|en|em)?")
_FOLD = re.compile(
    r"(?:ver)?(.+?)(?:fach|facht|fachte|fachten|fachung|fachen|fache|facher|faches|fachem|mal|malig|"
    r"malige|maliger|maligen|maliges|maligem)"
)
_FRACTION = re.compile(r"(.+?)tel(?:s|n)?")
_NOTE = re.compile(r"(dollar|euro|cent|franken)(?:schein|note|münze|stück|marke)\w*")
_NOTES = {
    "dollar": codes("dollar"),
    "euro": ("EUR",),
    "franken": codes("franc"),
    "cent": MINOR["cent"],
}
_POINT = re.compile(r"(.+?)(?:tel|b)(?:prozent)?punkt(?:e|en|s|es)?")
_DECADE = re.compile(r"(.+?)er(?:n|jahre|jahren)?")


def _denominator(stem: str) -> int | None:
    """The denominator of a fraction's stem: "drit", "vier", "zwanzigs"."""
    short = {"drit": 3, "sieb": 7, "ach": 8}.get(stem)
    if short is not None:
        return short
    value = numeral(stem)
    return numeral(stem[:-1]) if value is None and stem.endswith("s") else value


_ONE_ENDINGS = tuple("ein" + ending for ending in _ENDINGS[1:])


def _stem(word: str) -> list[str]:
    return [
        word[: len(word) - len(ending)] if ending else word for ending in _ENDINGS if word.endswith(ending)
    ]


def _analyse(word: str) -> Word | None:
    lower = word.lower()
    if lower[:4] not in _BEGINNINGS and lower[:3] not in _BEGINNINGS:
        return None  # as most words are
    value = numeral(lower)
    if value is None and lower.endswith(_ONE_ENDINGS):  # "tausendundeine Nacht"
        value = numeral(lower[: lower.rindex("ein") + 3])
        value = value if value is not None and value > 100 and value % 100 == 1 else None
    if value is not None:
        return Word(cardinal=value)
    first = lower[0]
    # Ordinals: "vierte", "zwanzigsten", "millionste".
    for ending in ("te", "ter", "tes", "ten", "tem"):
        if lower.endswith(ending):
            base = lower[: -len(ending)]
            for scale, power in (("millions", 6), ("milliards", 9), ("billions", 12)):
                if base.endswith(scale):
                    value = numeral(base.removesuffix(scale)) if base != scale else 1
                    return None if value is None else Word(ordinal=value * 10**power)
            if base == "null":
                return Word(ordinal=0)
            for stem, small in _ORDINAL_STEMS.items():
                if not (base + "t").endswith(stem):
                    continue
                hundreds = (base + "t").removesuffix(stem).removesuffix("und")  # "hundertunderste"
                above = numeral(hundreds)
                if base + "t" == stem or (above is not None and above % 100 == 0):
                    return Word(ordinal=(above or 0) + small)
            value = numeral(base)
            if value is not None and value > 1 and 1 < value % 100 < 20:
                return Word(ordinal=value)
            if base.endswith("s"):
                value = numeral(base[:-1])
                if value is not None and value >= 20:
                    return Word(ordinal=value)
    # Demonyms: "australische", "Schweizer".
    for stem in _stem(lower):
        if stem in _COUNTRY_OF:
            return Word(country=_COUNTRY_OF[stem])
        if stem in _ADJECTIVES:
            unit = _ADJECTIVES[stem]
            if unit == "percent":
                return Word(suffix=True, ratio="percent")
            return Word(suffix=True, unit=unit or None)
    for day, name in enumerate(_WEEKDAYS.split()):
        if lower.startswith(name) and lower[len(name) :] in _DAYTIMES:
            return Word(weekday=day)
    if lower.startswith("sonnabend"):
        return Word(weekday=5)
    if lower.startswith("halbjahres") and len(lower) > 12:
        return Word(period="half", unnumbered=True)
    if lower.startswith(("quartals", "vierteljahres", "vierteljähr")) and len(lower) > 10:
        return Word(period="quarter", unnumbered=True)
    for tail in ("quartal", "quartals", "quartale"):
        if lower.endswith(tail):
            month = lower[: -len(tail)]
            if month in _MONTH_OF:
                return Word(month=_MONTH_OF[month], period="quarter")
    whole, comma, decimals = lower.partition("komma")
    if comma:
        above, below = numeral(whole), numeral(decimals)
        if above is not None and below is not None and below < 100:
            return Word(fraction=Decimal(f"{above}.{below}"))
    if lower.endswith("undhalb"):
        value = numeral(lower.removesuffix("undhalb"))
        if value is not None:
            return Word(fraction=value + Decimal("0.5"))
    match = _MIXED.fullmatch(lower) if "tel" in lower else None
    if match:
        value, below = numeral(match[1]), _denominator(match[2])
        if value is not None and below is not None and below > 2:
            return Word(fraction=value + Decimal(1) / below)
    halves = "halb" in lower
    match = _HALVES_OF.fullmatch(lower) if halves else None
    if match:
        value = 1 if match[2] in (None, "ein", "eine") else numeral(match[2])
        if value:
            amount = value + Decimal("0.5")
            if match[3] in ("mal", "fach"):
                return Word(multiple=amount)
            return Word(fraction=amount * (100 if match[3] == "hundert" else 1000))
    match = _HALF_OF_UNIT.fullmatch(lower) if halves else None
    unit = next((_ADJECTIVES[stem] for stem in _stem(match[2]) if stem in _ADJECTIVES), "") if match else ""
    value = numeral(match[1]) if match and match[1] not in (None, "", "ein", "eine") else 1
    if unit and value is not None:  # "zweieinhalbstündig"
        amount = value + Decimal("0.5")
        percent = unit == "percent"
        return Word(fraction=amount, ratio="percent" if percent else None, unit=None if percent else unit)
    match = _HALVES.fullmatch(lower) if halves else None
    if match:
        value = numeral(match[1]) if match[1] else None
        if match[1] == "ein" or match[1] == "eine":
            value = 1
        if value is not None:
            amount = Decimal(value) + Decimal("0.5")
            return Word(multiple=amount) if match[2] else Word(fraction=amount)
    if first in "vhdzefsnat" and ("fach" in lower or "mal" in lower):
        match = _FOLD.fullmatch(lower)
        if match:
            value = numeral(match[1])
            if value is not None and value > 1:
                return Word(multiple=Decimal(value))
    match = _POINT.fullmatch(lower)
    if match:
        value = 2 if match[1] == "hal" else _denominator(match[1])
        if value is not None and value >= 2:
            return Word(denominator=value, ratio="percentage-point")
    match = _FRACTION.fullmatch(lower) if "tel" in lower else None
    if match:
        value = _denominator(match[1])
        if value is not None and value > 2:
            return Word(denominator=value)
    match = _DECADE.fullmatch(lower)
    if match:
        value = _NUMERALS.get(match[1]) or numeral(match[1])
        if value is not None and 20 <= value < 2100 and value % 10 == 0 and not 100 <= value <= 1100:
            # "Achtziger", "neunzehnhundertsiebziger"; a Zweitausender is a mountain
            return Word(decade=value) if value % 100 else None
    for opening, power in (("millionen", 6), ("milliarden", 9), ("billionen", 12)):
        if lower.startswith(opening):
            return Word(scale=Decimal(10) ** power, vague_scale=True)
    match = _SUPERLATIVE.fullmatch(lower) if "t" in lower[-4:] else None
    if match:
        return Word(ordinal=_RANKS[match[1]])
    match = _NOTE.fullmatch(lower)
    if match:
        return Word(money=_NOTES[match[1]], minor="cent" if match[1] == "cent" else None, suffix=True)
    match = _PREFIX.fullmatch(lower)
    if match:
        return _compound(match[1], match[2])
    return None


def _compound(head: str, tail: str) -> Word | None:
    """A word that opens with a numeral: "zweijährig", "Zehnjahresanleihe", "Dreiviertelmillion"."""
    value = _NUMERALS.get(head, {"hundert": 100, "tausend": 1000}.get(head))
    if value is None:
        return None
    for stem in _stem(tail):
        if stem == "stellig":
            return Word(vague_scale=True, figures=True, scale=Decimal(10) ** (value - 1))
        if stem in _ADJECTIVES:
            unit = _ADJECTIVES[stem]
            if unit == "percent":
                return Word(cardinal=value, ratio="percent", suffix=True)
            return Word(cardinal=value, unit=unit or None, suffix=True)
    if tail == "dreiviertel":
        return Word(fraction=value + Decimal("0.75"))
    if tail == "viertel":
        return Word(fraction=Decimal(value) / 4)
    if value == 1:
        return None
    if tail in _COUNTED_NOUNS:
        return Word(cardinal=value, suffix=True)
    for noun, unit in _TIME_NOUNS.items():
        if tail.startswith(noun) and len(tail) > len(noun) + 2 and tail[len(noun) :].isalpha():
            if unit == "percent":  # "Fünfprozenthürde"
                return Word(cardinal=value, ratio="percent", suffix=True, name_cue=True)
            return Word(cardinal=value, unit=unit, suffix=True, name_cue=True)
    part = _MAJORITY.sub("", tail)  # "Zweidrittelmehrheit"
    if part == "viertel":
        return Word(fraction=Decimal(value) / 4)
    if part in ("drittel", "fünftel", "zehntel", "achtel"):
        below = 3 if part == "drittel" else numeral(part.removesuffix("tel"))
        return Word(fraction=Decimal(value) / Decimal(below or 1))
    return None


#: What a number counts in one word with it: "Dreizimmerwohnung", "Achtzylinder".
_COUNTED_NOUNS = frozenset(
    "zimmerwohnung zimmerwohnungen zylinder zylindermotor zylindermotoren kernprozessor kernprozessoren "
    "sternehotel sternehotels sterne gangmenü gangmenüs ganggetriebe personenhaushalt personenhaushalte "
    "personenhaushalten parteienkoalition parteienbündnis türer sitzer bettzimmer".split()
)
#: Places before a superlative: "zweitgrößte", "viertmeisten"; "achtsamste" is none.
_RANKS = {
    "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7, "neunt": 9, "zehnt": 10,
    "elft": 11, "zwölft": 12,
}  # fmt: skip
_SUPERLATIVE = re.compile(rf"({'|'.join(_RANKS)})(?!el)[a-zäöü]{{2,}}[sß]t(?:e|er|es|en|em)")
#: What a fraction in one word is of: votes, seats.
_MAJORITY = re.compile(r"mehrheit(?:en)?$")


_COUNTRY_OF: dict[str, str] = {
    stem: country for country, stems in _DEMONYMS.items() for stem in stems.split("|")
}
_MONTH_OF: dict[str, int] = {name: index + 1 for index, name in enumerate(_MONTHS.split())} | {
    "jänner": 1,
    "feber": 2,
}
#: The first three or four letters of what ``_analyse`` knows, by which nearly every other word shows that it
#: is none of it: numerals, also behind "ver", fractions, adjectives, days, months, periods, heaps, money.
_BEGINNINGS = {
    form[:4]
    for form in (
        *_NUMERALS,
        *_ORDINAL_STEMS,
        *_COUNTRY_OF,
        *_ADJECTIVES,
        *_WEEKDAYS.split(),
        *_MONTH_OF,
        *_NOTES,
        *(f"ver{numeral}" for numeral in (*_NUMERALS, "hundert", "tausend")),
        *"hundert tausend million milliarde billion drit sieb ach hal anderthalb".split(),
        *"sonnabend halbjahr quartal".split(),
    )
}


#: Words that carry a small number without naming it.
_HINTS = {
    0: r"null\w*|kein\w*|nichts|torlos\w*|ohne",
    1: (
        r"ein|eine[mnrs]?|eins|einmal\w*|einzig\w*|einzeln\w*|erst\w*|je|pro|jede\w*|einfach\w*|"
        r"allein\w*|ander\w*|solo|der|die|das|\w*ein"
    ),
    2: (
        r"beid\w*|zwei\w*|zwo\w*|zweit\w*|doppel\w*|doppelt\w*|verdoppel\w*|paar\w*|zwilling\w*|duo|"
        r"dual\w*|halb\w*|hälfte|weder|ander\w*|\w*zweit"
    ),
    3: r"drei\w*|dritt\w*|trio|tripel|verdrei\w*|\w*drei\w*|terz\w*",
    4: r"vier\w*|quart\w*|\w*vier\w*",
    5: r"fünf\w*|quint\w*",
    6: r"sechs\w*|halbes",
    7: r"sieb\w*|woche\w*|rund um die uhr",
    8: r"viertelfinal\w*|acht\w*|okt\w*",
    9: r"neun\w*",
    10: r"zehn\w*|jahrzehnt\w*|dekade\w*",
    11: r"elf\w*|november\w*",
    12: r"zwölf\w*|dutzend\w*|mittag\w*|mitternacht\w*|jahr\w*",
    14: r"vierzehn\w*|zweiwöch\w*|wochen",
    16: r"achtelfinal\w*|sechzehn\w*",
    911: r"notruf\w*",
    999: r"notruf\w*",
    20: r"zwanzig\w*",
    24: r"tag\w*|rund",
    50: r"halb\w*|hälfte|fünfzig\w*",
    100: (
        r"vollständig\w*|gänzlich|restlos|rein\w*|hundert\w*|jahrhundert\w*|alle[mnrs]?|voll\w*|ganz\w*|"
        r"sämtlich\w*|komplett\w*"
    ),
}


#: Verbs that "acht" belongs to.
_GIVING = frozenset(
    "gib gibt gebt geben gebe gab gaben gegeben nimm nimmt nehmt nehmen nahm nahmen habt".split()
)


def language() -> Language:
    """The table of German."""
    build = Builder()
    add = build.add
    for name, value in _NUMERALS.items():
        if value > 1:
            add(name, Word(cardinal=value))
    add("hundert", Word(power=100, cardinal=100))
    add("tausend", Word(scale=Decimal(1000), cardinal=1000))
    add("hunderttausend", Word(scale=Decimal(100_000), cardinal=100_000))
    add("Top Ten|Top-Ten", Word(cardinal=10, suffix=True))
    add("zig Millionen|Zig-Millionen|Zigmillionen|zigmillionen", Word(vague_scale=True, scale=Decimal(10**7)))
    add("halbe-halbe|fifty-fifty|zwei Hälften|beide Hälften|beiden Hälften", Word(idiom=True))
    add("hunderte|hunderten|hunderter", Word(vague_scale=True, scale=Decimal(100)))
    add("tausende|tausenden|tausender", Word(vague_scale=True, scale=Decimal(1000)))
    add("zehntausende|zehntausenden", Word(vague_scale=True, scale=Decimal(10_000)))
    add("hunderttausende|hunderttausenden", Word(vague_scale=True, scale=Decimal(100_000)))
    for ending in ("", "e", "er", "es", "en", "em"):
        add("stellig" + ending, Word(figures=True))
        add("einstellig" + ending, Word(vague_scale=True, figures=True, scale=Decimal(1)))
    add("Tsd|TSD|tsd", Word(scale=Decimal(1000)), cased=True, glued=True)
    for forms, power in (
        ("Million|Millionen|Mio|Mill|Mln", 6),
        ("Milliarde|Milliarden|Mrd|Mia|Md", 9),
        ("Billion|Billionen|Bio|Bill", 12),
        ("Billiarde|Billiarden|Brd", 15),
        ("Trillion|Trillionen", 18),
        ("Trilliarde|Trilliarden", 21),
        ("Quadrillion|Quadrillionen", 24),
    ):
        for form in forms.split("|"):
            plural = form.endswith("en")
            add(form, Word(scale=Decimal(10) ** power, plural=plural), cased=True, glued=True)
    for form, power in (
        ("million", 6),
        ("millionen", 6),
        ("milliarde", 9),
        ("milliarden", 9),
        ("billion", 12),
        ("billionen", 12),
    ):
        add(form, Word(scale=Decimal(10) ** power, plural=form.endswith("en")))
    for form, power in (("mio", 6), ("mrd", 9), ("mia", 9), ("bio", 12), ("tsd", 3)):
        build.glued[form] = Word(scale=Decimal(10) ** power)
    add("mio", Word(scale=Decimal(10) ** 6))
    add("mrd", Word(scale=Decimal(10) ** 9))
    add("Viertelmillion", Word(fraction=Decimal(250_000)))
    add("Viertelmilliarde", Word(fraction=Decimal(250_000_000)))
    add("Dreiviertelmillion", Word(fraction=Decimal(750_000)))
    build.glued["k"] = Word(scale=Decimal(1000))
    add("lakh", Word(scale=Decimal(100_000)))
    add("crore", Word(scale=Decimal(10_000_000)))

    add("ein|eine|einer|eines|einem|einen", Word(article=True, cardinal=1))
    add("halb|halbe|halber|halbes|halben|halbem", Word(half=True))
    add("Hälfte|Hälften", Word(fraction=Decimal("0.5"), period="half"))
    add("anderthalb|eineinhalb", Word(fraction=Decimal("1.5")))
    add("einhalb|ein halb", Word(and_half=True))
    add("halbiert|halbierte|halbierten|halbieren|halbierung", Word(multiple=Decimal("0.5")))
    add("Halbjahr|Halbjahres|Halbjahrs|Jahreshälfte", Word(period="half"))
    add("Quartal|Quartals|Vierteljahr|Vierteljahres|Jahresviertel|Jahresviertels", Word(period="quarter"))
    for kind in ("Geschäfts", "Fiskal", "Kalender"):
        add(f"{kind}halbjahr|{kind}halbjahres|{kind}halbjahrs", Word(period="half"))
        add(f"{kind}quartal|{kind}quartals", Word(period="quarter"))
    add("Auftaktquartal|Auftaktquartals", Word(period="quarter", unnumbered=True, ordinal=1))
    add("Schlussquartal|Schlussquartals", Word(period="quarter", unnumbered=True, ordinal=4))
    add("Drittel|Dritteln|Drittels", Word(denominator=3))
    add("Viertel|Vierteln|Viertels", Word(denominator=4))
    for form, power in (("Millionstel", 6), ("Milliardstel", 9), ("Billionstel", 12)):
        add([form, form + "s", form + "n"], Word(denominator=10**power))
    add("dreiviertel", Word(fraction=Decimal("0.75")))
    add("zweidrittel", Word(fraction=Decimal(2) / Decimal(3)))
    add("Dutzend", Word(collective=12))
    add("Dutzende|Dutzenden|Dutzender", Word(vague_scale=True, scale=Decimal(12)))
    add(
        (
            "doppelt|doppelte|doppelten|doppelter|doppeltes|verdoppelt|verdoppelte|verdoppelten|verdoppeln|"
            "verdoppelung|verdopplung|zweifach"
        ),
        Word(multiple=Decimal(2)),
    )
    add("mal|x|×", Word(multiplier=True))
    add("fach|fache|fachen|facher|faches", Word(multiplier=True))
    add("und", Word(conjunction=True))
    add("Komma", Word(point=True))
    add("zuerst", Word(ordinal=1))
    for number, form in _GROUPS.items():
        add(["zu " + form, "zu " + form.replace("ü", "ue").replace("ö", "oe")], Word(ordinal=number))
    add(
        "weitere|weiteren|weiterer|zusätzliche|zusätzlichen|volle|vollen|ganze|ganzen|lange|langen",
        Word(modifier=True),
    )
    add("gute|guten|knappe|knappen|satte|satten|stolze|stolzen|runde|runden", Word(modifier=True))
    add("aufeinanderfolgende|aufeinanderfolgenden|komplette|kompletten", Word(modifier=True))
    add("unter null|unter Null|unter dem Gefrierpunkt", Word(below_zero=True))
    for name, number in list(_NUMERALS.items())[2:10]:
        add(f"{name} Viertelstunden", Word(cardinal=15 * number, unit="minute", suffix=True))
        centuries = Word(cardinal=25 * number, unit="year", suffix=True)
        add(f"{name} Vierteljahrhunderte|{name} Vierteljahrhunderten", centuries)
    add("Viertelstunde|Viertelstündchen", Word(cardinal=15, unit="minute", suffix=True))
    add("Dreiviertelstunde", Word(cardinal=45, unit="minute", suffix=True))
    add("Dreivierteljahr|Dreivierteljahres", Word(cardinal=9, unit="month", suffix=True))
    add(
        # the last one may be of a century that is named
        "ein Vierteljahrhundert|einem Vierteljahrhundert|eines Vierteljahrhunderts",
        Word(cardinal=25, unit="year", suffix=True),
    )
    add("Halbjahrhundert|Halbjahrhunderts", Word(cardinal=50, unit="year", suffix=True))
    add("Nullerjahre|Nullerjahren", Word(decade=2000))
    add("HJ|Hj", Word(period="half"), cased=True)
    add("Quart|Qu", Word(period="quarter"), cased=True)
    add("Zehnerjahre|Zehnerjahren", Word(decade=2010))
    add("Viertelliter|Viertelliters", Word(cardinal=250, unit="millilitre", suffix=True))
    add("Halbliter|Halbliters", Word(cardinal=500, unit="millilitre", suffix=True))
    add(
        "halbjährig|halbjährige|halbjährigen|halbjähriger|halbjähriges",
        Word(cardinal=6, unit="month", suffix=True),
    )
    add(
        "halbstündig|halbstündige|halbstündigen|halbstündiger|halbstündiges",
        Word(cardinal=30, unit="minute", suffix=True),
    )
    add(
        "halbtägig|halbtägige|halbtägigen|halbtägiger|halbtägiges",
        Word(cardinal=12, unit="hour", suffix=True),
    )
    add("viertelstündig|viertelstündige|viertelstündigen", Word(cardinal=15, unit="minute", suffix=True))
    for part, minutes in (("halb", 30), ("viertel", 15), ("dreiviertel", 45)):
        every = "|".join(f"{part}stündlich{ending}" for ending in ("", "e", "em", "en", "er", "es"))
        paced = "|".join(f"{part}stunden{noun}" for noun in ("takt", "rhythmus", "abstand"))
        add(f"{every}|{paced}".lower(), Word(cardinal=minutes, unit="minute", suffix=True))
    for unit, forms in (("kilometre", "Kilometer|Kilometern|km"), ("metre", "Meter|Metern"),
                        ("mile", "Meile|Meilen"), ("foot", "Fuß")):  # fmt: skip
        for time, noun in (("hour", "Stunde"), ("minute", "Minute"), ("second", "Sekunde")):
            if f"{unit}-per-{time}" in UNITS:
                rated = [f"{form} {per} {noun}" for form in forms.split("|") for per in ("in der", "die")]
                add(rated, Word(unit=f"{unit}-per-{time}"))
    add("Nacht", Word(unit="night", suffix=True))
    add("oder", Word(either=True))
    add(_SAYINGS, Word(idiom=True))
    add("bis", Word(to=True))
    add("zwischen", Word(between=True))
    add("minus", Word(sign=True))
    add("mehrere|mehreren|mehrerer|einige|einigen|einiger|viele|vielen|paar|zig", Word(several=True))
    add("jede|jeder|jedes|jeden|jedem", Word(each=True))
    add(
        (
            "um|auf|von|der|die|das|den|dem|des|als|nur|noch|weitere|weiteren|weiterer|insgesamt|jeweils|"
            "zusätzlich|zusätzliche|zusätzlichen|einen|eine|einem|einer|ein|zu|bei|mit"
        ),
        Word(filler=True),
    )
    add("Prozent|Prozents|Proz|%|v.H.|vH|v . H .|vom Hundert", Word(ratio="percent"))
    add(
        "Prozentpunkt|Prozentpunkte|Prozentpunkten|Prozentpunkts|Prozentpunktes",
        Word(ratio="percentage-point"),
    )
    add("PP|pp", Word(ratio="percentage-point"), cased=True)
    add("Basispunkt|Basispunkte|Basispunkten|Basispunkts|Bp|bp|bps", Word(ratio="basis-point"))
    add("Promille|‰|Promillepunkte", Word(ratio="permille"))

    for family, forms in _FAMILY_NAMES.items():
        add(forms, Word(money=codes(family), family=family), cased=True)
        for form in forms.split("|"):
            if family != "rand":  # RAND is an institute
                build.cased.setdefault(form.upper(), Word(money=codes(family), family=family))
    for family, forms in _FOREIGN_FAMILY_NAMES.items():
        for form in forms.split("|"):
            build.cased.setdefault(form, Word(money=codes(family), family=family, foreign=True))
    add("Pfund Sterling", Word(money=("GBP",), family="pound"))
    add("Greenback|Greenbacks", Word(money=("USD",), family="dollar"))
    add(
        "Cent", Word(money=("USD", "EUR", "AUD", "CAD", "HKD", "SGD", "NZD", "ZAR"), minor="cent"), cased=True
    )
    add(
        "cents|cent|Cents",
        Word(money=("USD", "EUR", "AUD", "CAD", "HKD", "SGD", "NZD", "ZAR"), minor="cent"),
        cased=True,
    )
    add("Eurocent|Eurocents|Euro-Cent|Euro-Cents", Word(money=("EUR",), minor="cent"))
    for minor, forms in _MINOR_NAMES.items():
        add(forms, Word(money=MINOR[minor], minor=minor), cased=True)
    build.glued["ct"] = Word(money=MINOR["cent"], minor="cent")
    add("ct|Ct|¢", Word(money=MINOR["cent"], minor="cent"), cased=True)
    add("Penny|Pence|Pennys", Word(money=("GBP",), minor="penny"), cased=True)
    add("Rappen", Word(money=("CHF",), minor="rappen"), cased=True)
    add("Centime|Centimes", Word(money=("CHF", "FRF"), minor="centime"), cased=True)
    add("Kopeke|Kopeken", Word(money=("RUB",), minor="kopeck"), cased=True)
    add("Pfennig|Pfennige", Word(money=("DEM",), minor="pfennig"), cased=True)
    for form, meaning in (ABBREVIATIONS | NATIVE_SIGNS).items():
        add(form, Word(money=meaning), cased=True)
    add("öS", Word(money=("ATS",)), cased=True)
    for code in ISO_CODES:
        if code not in ("ALL", "TOP"):
            build.cased[code] = Word(money=(code,))
    for country, forms in _PLACES.items():
        add(forms, Word(country=country), cased=True)

    for unit, forms in _UNIT_NAMES.items():
        for form in forms.split("|"):
            mixed = form[:1].islower() is False and len(form) <= 3
            add([form], Word(unit=unit), cased=mixed and " " not in form)
    add("°", Word(unit="degree"))
    for form, unit in INTERNATIONAL.items():
        build.glued[form] = Word(unit=unit)
        if len(form) > 1 and form != form.lower() and form not in build.cased:
            build.cased[form] = Word(unit=unit)
    for form, unit in _GLUED_UNITS.items():
        scaled = build.glued.get(form)
        build.glued[form] = Word(unit=unit, scale=scaled.scale if scaled else None)
    build.glued["K"] = Word(unit="kelvin", scale=Decimal(1000))
    build.glued["M"] = Word(scale=Decimal(10) ** 6)
    for form in ("er", "ern"):
        build.glued[form] = Word(decade=0)

    for index, name in enumerate(_MONTHS.split()):
        add([name, name + "s"], Word(month=index + 1))
    add("jänner", Word(month=1))
    add("Feber", Word(month=2))
    add("Juno", Word(month=6), cased=True)
    add("Julei", Word(month=7), cased=True)
    for name, index in zip(
        "Jan Jän Feb Mrz Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez".split(),
        (1, 1, 2, 3, 3, 4, 6, 7, 8, 9, 9, 10, 11, 12),
        strict=True,
    ):
        add(name, Word(month=index), cased=True)
    for index, name in enumerate(_WEEKDAYS.split()):
        add(name, Word(weekday=index))
    add("Sonnabend|Sonnabends", Word(weekday=5))
    add(
        (
            "Geschäftsjahr|Geschäftsjahres|Geschäftsjahrs|Fiskaljahr|Fiskaljahres|Bilanzjahr|Finanzjahr|GJ|"
            "FY|Haushaltsjahr|Wirtschaftsjahr"
        ),
        Word(fiscal=True),
    )
    add("Ende|Anfang|Mitte|Beginn", Word(edge=True))
    add("nachmittags|abends|spätabends|am Abend|am Nachmittag", Word(clock="pm"))
    add("früh am Morgen|früh am Vormittag", Word(clock="am"))
    add("spät am Abend|früh am Abend|spät am Nachmittag", Word(clock="pm"))
    add("spät in der Nacht", Word(clock="night"))
    add("am späten Abend|am frühen Abend|am späten Nachmittag|am frühen Nachmittag", Word(clock="pm"))
    add("früh", Word(clock="am", trailing=True))
    add(
        "morgens|frühmorgens|vormittags|nachts|am Morgen|am frühen Morgen|am Vormittag|am späten Vormittag|"
        "am frühen Vormittag|in der Früh|in der Frühe",
        Word(clock="am"),
    )
    add("in der Nacht", Word(clock="night"))
    add("nachmittags um|abends um|am Abend um|am Nachmittag um|heute Abend um", Word(clock_before="pm"))
    add(
        "morgens um|vormittags um|am Morgen um|am Vormittag um|heute Morgen um|heute früh um",
        Word(clock_before="am"),
    )
    add("frühmorgens um|morgen früh um", Word(clock_before="am"))
    add("spätabends um|am späten Abend um|am frühen Abend um", Word(clock_before="pm"))
    add("nachts um|in der Nacht um", Word(clock_before="night"))
    add("nachmittags gegen|abends gegen|am Abend gegen|am Nachmittag gegen", Word(clock_before="pm"))
    add("heute Abend gegen|heute Nachmittag gegen|Abend gegen|Nachmittag gegen", Word(clock_before="pm"))
    add("morgens gegen|vormittags gegen|am Morgen gegen|am Vormittag gegen", Word(clock_before="am"))
    add("heute Morgen gegen|heute früh gegen|früh gegen", Word(clock_before="am"))
    add("nachts gegen", Word(clock_before="night"))
    add("mittags um|am Mittag um", Word(clock_before="pm"))
    add("um Punkt|um Schlag|pünktlich um|exakt um|bis um", Word(clock_before="o'clock"))
    add("Nachmittag um|Abend um|heute Nachmittag um", Word(clock_before="pm"))
    add("früh um|Vormittag um", Word(clock_before="am"))
    add("12 mittags|zwölf mittags", Word(time=(12, 0)))
    add("pm|p.m.|PM|P.M.", Word(clock="pm"), cased=True)
    add("a.m.|A.M.", Word(clock="am"), cased=True)
    for name, day in (("Mo", 0), ("Di", 1), ("Mi", 2), ("Do", 3), ("Sa", 5), ("So", 6)):
        add(name, Word(weekday=day), cased=True)
    for told in ("heute", "morgen", "gestern"):
        add(f"{told} Abend|{told} Nachmittag", Word(clock="pm", trailing=True))
        add(f"{told} Nacht", Word(clock="night", trailing=True))
        add(f"{told} Morgen|{told} früh|{told} Vormittag", Word(clock="am", trailing=True))
    build.glued["h"] = Word(unit="hour", clock="o'clock")
    build.glued["pm"] = build.glued["PM"] = Word(clock="pm")
    build.glued["am"] = build.glued["AM"] = Word(clock="am")
    add(
        "Verlust|Verluste|Verlusts|Verlusten|Fehlbetrag|Defizit|Defizits|negativ|negative|negativen|"
        "Abfluss|Abflüsse|Belastung",
        Word(negative=True),
    )
    add("am|vom|zum|den|dem|beim|ab", Word(month_cue=True))
    add("Uhr", Word(clock="o'clock"))
    add("Uhr früh|Uhr in der Früh|Uhr am Morgen|Uhr am Vormittag", Word(clock="am"))
    add(
        "Uhr mittags|Uhr am Abend|Uhr am Nachmittag|Uhr Mittag|Uhr Mittags|Uhr Nachmittag|Uhr Abend",
        Word(clock="pm"),
    )
    add("um|gegen", Word(clock_cue=True))
    for name, minutes in _ZONES.items():
        add(name, Word(zone=minutes), cased=True)
    for names, minutes in _CLOCKS.items():
        add([f"{name} Zeit" for name in names.split("|")], Word(zone=minutes))
    add("Ostküstenzeit|US-Ostküstenzeit", Word(zone=-300))
    add("je|pro", Word(rate=True))
    add("Mittag|mittags|12 Uhr mittags", Word(time=(12, 0)))
    add("ein Uhr", Word(time=(1, 0)))
    add("Mittagszeit", Word(time=(12, 0)))
    add("Mitternacht|mitternachts|12 Uhr nachts", Word(time=(0, 0)))
    add("im Jahr|im Jahre|in|seit|bis|vor|nach|Anfang|Ende|Mitte|ab|Jahr|Jahre|Jahres", Word(year_cue=True))

    for bound, forms in _BOUNDS.items():
        add(forms, Word(bound=bound))  # type: ignore[arg-type]
    add("oder gleich|oder genau", Word(inclusive=True))
    add("oder mehr|und mehr|oder darüber|und darüber|oder höher", Word(bound="at least", trailing=True))
    add(
        "oder weniger|und weniger|oder darunter|und darunter|oder niedriger",
        Word(bound="at most", trailing=True),
    )
    add("mehr|höher|über|oberhalb", Word(comparative="up"))
    add("weniger|niedriger|unter|unterhalb", Word(comparative="down"))
    add("vor", Word(comparative="up"))
    add("hinter", Word(comparative="down"))
    add(_UP, Word(direction="up"))
    add(_DOWN, Word(direction="down"))
    add(
        (
            "Nr|Nummer|Nrn|Zimmer|Flug|Artikel|Kapitel|Seite|Kanal|Route|Formel|Typ|Klasse|Phase|Stufe|"
            "Gruppe|Tor|Linie|Absatz|Paragraf|Paragraph|Platz|Rang|Autobahn|Abbildung|Abb|Tabelle|Grafik|"
            "Version|Versionen|Ausgabe|Gleis|Halle|Band|Schritt|Schritte|Schritten"
        ),
        Word(name_cue=True),
    )

    return Language(
        code="de",
        money_days={"Fr": 4},
        past_words=frozenset(("nach",)),
        to_words=frozenset(("vor",)),
        half_to_hour=True,
        quarter_to_hour=True,
        time_tellers=frozenset(("es", "ist", "s", "war")),
        day_parts={
            "morgens": "am",
            "vormittags": "am",
            "frühmorgens": "am",
            "mittags": "pm",
            "spätabends": "pm",
            "früh": "am",
            "nachmittags": "pm",
            "abends": "pm",
            "vormittag": "am",
            "nachmittag": "pm",
            "abend": "pm",
        },
        year_leaders=frozenset(("kalenderjahr", "kalenderjahres", "cy")),
        size_words=frozenset("dick breit lang hoch tief groß stark".split()),
        day_endings={"morgen": "am", "nacht": "night", "nachts": "night"},
        noon_endings=("mittag", "mittags"),
        month_lookalikes=frozenset("Mo Di Mi Do Sa So".split()),
        short_months=dict(
            zip(
                "jan jän feb mrz mär apr jun jul aug sep sept okt nov dez maerz".split(),
                (1, 1, 2, 3, 3, 4, 6, 7, 8, 9, 9, 10, 11, 12, 3),
                strict=True,
            )
        ),
        ordinal_suffixes=frozenset("te ter tes ten tem ste ster stes sten stem".split()),
        decimal=",",
        groups=".",
        words=build.words,
        cased=build.cased,
        phrases=build.phrases(),
        glued=build.glued,
        analyse=_analyse,
        ordinal_dot=True,
        day_first=True,
        names=_NAMES,
        span_words="vom bis|zwischen und",
        time_parts=time_parts(start="anfang beginn", middle="mitte", end="ende ultimo"),
        scale_names=(
            (Decimal(10) ** 12, "Billion", "Billionen"),
            (Decimal(10) ** 9, "Milliarde", "Milliarden"),
            (Decimal(10) ** 6, "Million", "Millionen"),
            (Decimal(10) ** 3, "Tausend", "Tausend"),
        ),
        year_words=(
            r"(?:letzt|vorig|vergangen|dies|nächst|kommend|gleich|laufend|vorangegangen|vorherig|"
            r"(?:darauf|nach)?folgend|selb|ein|jen)\w* (?:\w+ )?\w*(?:jahr|saison)\w*|vorjahr\w*|"
            r"\w*jährlich\w*|damal\w*|heuer\w*|"
            r"seinerzeit|jahresvergleich|jahr (?:zuvor|später|davor)"
        ),
        deadlines=frozenset(("spätestens", "frühestens")),
        eras=(
            tuple(
                "v. Chr.|v.Chr.|vor Christus|vor Christi|v. u. Z.|v.u.Z.|vor unserer Zeit|"
                "vor unserer Zeitrechnung|vor der Zeitenwende".split("|")
            ),
            tuple(
                "n. Chr.|n.Chr.|nach Christus|nach Christi|n. u. Z.|n.u.Z.|unserer Zeitrechnung|"
                "nach der Zeitenwende".split("|")
            ),
        ),
        hints=_HINTS,
        period_signs=PERIOD_SIGNS | {"HJ": "half", "Hj": "half"},
        level_words=frozenset(("auf",)),
        start_words=frozenset(("von", "nach", "gegenüber")),
        gains=r"\w*gewinn(?:e|s|es|en)?|\w*übersch(?:uss|usses|üsse|üssen)",
        losses=r"\w*verlust(?:e|s|es|en)?|\w*defizit(?:e|s|en)?|\w*fehlbetr(?:ag|ags|ages|äge|ägen)",
        result_words=frozenset(("von", "in Höhe von", "über")),
        rate_words=sorted_words(
            {
                "hour": "stündlich stündliche stündlichen",
                "day": "täglich tägliche täglichen täglicher Vortag Vortags Vortages",
                "week": "wöchentlich wöchentliche wöchentlichen Vorwoche",
                "month": "monatlich monatliche monatlichen monatlicher Vormonat Vormonats Monatsvergleich",
                "quarter-year": "vierteljährlich Vorquartal Vorquartals Quartalsvergleich",
                "year": "jährlich jährliche jährlichen jährlicher alljährlich Vorjahr Vorjahres Vorjahrs "
                "Jahresvergleich",
            }
        ),
        day_stems=("abend", "nacht", "nächt", "mittag", "früh", "morgen", "p.m", "pm ", "a.m", "ortszeit"),
        sides=sorted_words(
            {
                "after": "nach später danach darauf nachdem",
                "before": "vor zuvor davor früher vorher bevor",
            }
        ),
        side_leads={"vor": "before", "nach": "after"},
        rate_leads=frozenset("jede jeden jedem jeder jedes Jede Jeden Jedem Jeder Jedes".split()),
        rate_ends={"im": {"Jahr": "year", "Monat": "month"}, "am": {"Tag": "day"}},
        rate_stems={
            "minute": ("minute", "minüt"),
            "hour": ("stund", "stünd"),
            "day": ("tag", "täg", "nacht", "nächt"),
            "week": ("woche", "wöch"),
            "month": ("monat",),
            "quarter-year": ("quartal", "viertel"),
            "year": ("jahr", "jähr"),
        },
        whole_words=frozenset(("von",)),
        edges={"bis": "until", "ab": "since", "seit": "since"},
        parts_ahead=("davon ", "von denen ", "darunter ", "einschließlich "),
        point_comparatives=frozenset(("vor",)),
        loose_comparatives=frozenset("über unter oberhalb unterhalb vor hinter".split()),
        poles=poles(_POLES, _JOINED_POLES),
        denials=frozenset(
            "nicht kein keine keinen keiner keines keinem nie niemals ohne kaum weder noch weniger nichts "
            "erst vermeiden verhindern".split()
        ),
        pair_words=sorted_words(
            {
                "and": "und",
                "of": "von der des seiner ihrer deren dessen",
                "instead": "statt anstatt anstelle",
                "beat": "übertraf übertrafen übertrifft übertreffen übertroffen überstieg überstiegen "
                "übersteigt schlug schlugen schneller stärker",
                "ahead": "gefolgt vor",
                "versus": "gegenüber verglichen vergleich gegen steht stehen stand standen nach",
            }
        ),
        of_words=frozenset(("der", "des", "von")),
        by_words=frozenset(("um",)),
        coordinators=frozenset("auf und oder bis nach".split()),
        one_in=frozenset(("in", "von")),
        definites=frozenset(("des", "dieses")),
        joiners=frozenset(("und",)),
        joins="any",
        units_first=True,
        negations=frozenset("nicht kein keine keinen keinem keiner ohne".split()),
        limiting=frozenset("nur bloß".split()),
        comparing=frozenset(("als",)),
        ordinal_verbs={
            "achten": frozenset("wir sie Sie Ihr man zu nicht bitte darauf aber immer".split()),
            "achte": frozenset("ich darauf auf bitte aber man nicht".split()),
        },
        ordinal_leaders=frozenset("der die das den dem am im zum zur beim vom ihr sein unser".split()),
        dotted=frozenset("Mio Mrd Tsd Bio Mill Mln Bill Mia Md mio mrd tsd mln".split()),
        only_dotted=frozenset(("Bio",)),
        nouns_capitalised=True,
        torn=(
            r"(?<!\w)(?i:bis zu|mindestens|höchstens|mehr als|weniger als|rund|etwa|knapp) "
            r"(?:Jahren?|Monaten?|Wochen|Tagen?|Stunden|Minuten|Sekunden|Metern?|Kilometern?|km|Prozent|Euro|Dollar)(?!\w)|"
            r"(?<!\w)(?i:größer|kleiner|höher|niedriger) als (?:kann|können|ist|sind)(?!\w)|"
            r"(?<!\w)Nr\. (?:in|und|für)(?!\w)"
        ),
        comparative_endings=tuple("iger igere igeren igerer öhere öheren öherer ößere ößeren".split()),
        noun_numerals=frozenset(("Acht",)),  # "außer Acht"
        particle_numerals={
            "acht": (_GIVING, frozenset("auf was wie dass ob zu".split()), frozenset(("es",)))
        },
        decade_suffixes=frozenset(("er", "ern", "ers", "erJahre", "iger", "igern")),
        nights=(frozenset(("Nacht",)), frozenset(("zum", "zu", "auf"))),
        separable=_SEPARABLE,
        behind_particles=_BEHIND_PARTICLES,
    )
