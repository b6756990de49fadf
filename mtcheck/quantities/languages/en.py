"""English: the words of its quantities, British and American."""

from __future__ import annotations

from decimal import Decimal

from mtcheck.quantities.currencies import ABBREVIATIONS, FAMILIES, ISO_CODES, MINOR, NATIVE_SIGNS, codes
from mtcheck.quantities.language import Builder, Language, Word, poles, separated, sorted_words, time_parts
from mtcheck.quantities.units import INTERNATIONAL
from mtcheck.quantities.zones import ZONES

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_MONTHS = "january february march april may june july august september october november december"
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday"

_FAMILY_NAMES = {
    "dollar": "dollar|dollars", "euro": "euro|euros", "pound": "pound|pounds|quid", "yen": "yen|yens",
    "yuan": "yuan|renminbi|kuai|kuais", "won": "won|wons",
    "krona": "krona|kronor|krone|krones|kroner|kronur|króna|krónur|crown|crowns",
    "koruna": "koruna|korunas|koruny", "rupee": "rupee|rupees", "rupiah": "rupiah|rupiahs",
    "peso": "peso|pesos", "franc": "franc|francs", "real": "real|reais|reals", "rand": "rand|rands",
    "ruble": "ruble|rubles|rouble|roubles", "lira": "lira|liras|lire",
    "zloty": "zloty|zlotys|zloties|złoty", "forint": "forint|forints", "leu": "leu|lei",
    "lev": "lev|leva|levs",
    "shekel": "shekel|shekels|new shekel|new shekels|new Israeli shekel|new Israeli shekels|sheqel|sheqels",
    "baht": "baht|bahts",
    "dong": "dong",
    "ringgit": "ringgit|ringgits", "taka": "taka|takas", "hryvnia": "hryvnia|hryvnias|hryvnya|hyrvnia|hryvna",
    "tenge": "tenge|tenges", "dirham": "dirham|dirhams", "riyal": "riyal|riyals|rial|rials",
    "dinar": "dinar|dinars", "naira": "naira|nairas",
    "shilling": "shilling|shillings|schilling|schillings", "birr": "birr|birrs", "cedi": "cedi|cedis",
    "sol": "sol|soles", "bolivar": "bolivar|bolivars|bolívar|bolívars|bolivares|bolívares|"
    "bolívar fuerte|bolívares fuertes|bolivar fuerte|bolivares fuertes",
    "mark": "marks|German mark|convertible mark|convertible marks|deutschmark|deutschmarks|D-mark|D-marks|"
    "deutsche mark|deutsche marks",
    "peseta": "peseta|pesetas", "drachma": "drachma|drachmas", "guilder": "guilder|guilders|gulden|guldens",
    "kuna": "kuna|kunas", "markka": "markka|markkas|markkaa",
    "tugrik": "tugrik|tugriks|tögrög|tögrögs|togrog|togrogs",
    "lari": "lari|laris", "balboa": "balboa|balboas", "bitcoin": "bitcoin|bitcoins",
    "ether": "ether", "tether": "tether",
    "litecoin": "litecoin|litecoins",
    "lek": "lek|leks|lekë", "dram": "dram|drams", "kwanza": "kwanza|kwanzas", "manat": "manat|manats",
    "florin": "florin|florins", "boliviano": "boliviano|bolivianos",
    "ngultrum": "ngultrum|ngultrums", "pula": "pula|pulas",
    "cordoba": "córdoba|córdobas|cordoba|cordobas", "gourde": "gourde|gourdes",
    "lempira": "lempira|lempiras", "quetzal": "quetzal|quetzals|quetzales",
    "guarani": "guarani|guaranis|guaranies|guaraní|guaraníes", "kina": "kina|kinas",
    "tala": "tala|talas|tālā",
    "vatu": "vatu|vatus", "afghani": "afghani|afghanis", "riel": "riel|riels",
    "kyat": "kyat|kyats", "pataca": "pataca|patacas", "rufiyaa": "rufiyaa|rufiyaas",
    "somoni": "somoni|somonis", "dalasi": "dalasi|dalasis", "leone": "leone|leones",
    "loti": "loti|lotis|maloti", "lilangeni": "lilangeni|emalangeni", "kwacha": "kwacha|kwachas",
    "metical": "metical|meticals|meticais", "ariary": "ariary|ariaries",
    "ouguiya": "ouguiya|ouguiyas", "nakfa": "nakfa|nakfas", "escudo": "escudo|escudos",
    "litas": "litas|litai", "lats": "lats|lati", "kroon": "kroon|kroons|krooni",
    "tolar": "tolar|tolars", "denar": "denar|denars|denari", "colon": "colón|colones|colóns",
    "dobra": "dobra|dobras",
    "sdr": "special drawing right|special drawing rights",
    "kip": "kip|kips", "som": "som|soms|soums|soum",
}  # fmt: skip

_MINOR_NAMES = {
    "centavo": "centavo|centavos", "satang": "satang|satangs", "tetri": "tetri|tetris",
    "tiyin": "tiyin|tiyins|tiyn|tiyns|tyiyn|tyiyns", "halala": "halala|halalas",
    "piastre": "piastre|piastres|piaster|piasters",
    "grosz": "grosz|groszy|groszes", "ore": "öre|øre", "agora": "agorot|agoras|agora",
}  # fmt: skip

#: Coins that share their names with people and places, so capitals make them none.
_SMALL_MINOR_NAMES = {
    "jiao": "jiao|mao", "fen": "fen|fens", "fils": "fils", "millime": "millime|millimes",
    "baisa": "baisa|baisas", "santim": "santim|santims", "groschen": "groschen",
    "pfennig": "pfennig|pfennigs", "stotinka": "stotinka|stotinki", "ban": "bani",
    "heller": "haléř|haléře|haléřů|heller|hellers", "filler": "fillér|fillérs", "lipa": "lipa|lipas",
    "kobo": "kobo", "pesewa": "pesewa|pesewas", "thebe": "thebe", "ngwee": "ngwee",
    "tambala": "tambala|tambalas", "butut": "butut|bututs", "eyrir": "eyrir|aurar", "jeon": "jeon|chon",
    "hao": "hao|hào", "avo": "avo|avos", "poisha": "poisha", "pya": "pya|pyas",
    "chhertum": "chhertum|chhertums|chetrum|chetrums", "laari": "laari|laaris", "luma": "luma|lumas",
    "qepik": "qəpik|qepik|gapik|gapiks", "qindarka": "qindarka|qindarkas", "kapeyka": "kapeyka|kapeykas",
    "diram": "diram|dirams", "mongo": "möngö", "toea": "toea",
    "centimo": "céntimo|céntimos|centimo|centimos",
    "centesimo": "centésimo|centésimos|centesimo|centesimos",
}  # fmt: skip

_COUNTRIES = {
    "US": "US|U.S.|American|United States", "AU": "Australian|Aussie", "CA": "Canadian", "HK": "Hong Kong|HK",
    "SG": "Singapore|Singaporean", "NZ": "New Zealand|Kiwi|NZ", "TW": "Taiwan|Taiwanese|New Taiwan|NT",
    "JM": "Jamaican|Jamaica", "NA": "Namibian|Namibia", "ZW": "Zimbabwean|Zimbabwe", "FJ": "Fijian|Fiji",
    "LR": "Liberian",
    "GB": "British|U.K.|UK", "EG": "Egyptian", "LB": "Lebanese", "SY": "Syrian", "SD": "Sudanese",
    "IE": "Irish", "JP": "Japanese", "CN": "Chinese", "KR": "South Korean|Korean", "KP": "North Korean",
    "SE": "Swedish", "NO": "Norwegian", "DK": "Danish", "IS": "Icelandic", "CZ": "Czech", "IN": "Indian",
    "PK": "Pakistani|Pakistan", "LK": "Sri Lankan|Sri Lanka", "NP": "Nepalese|Nepali", "MU": "Mauritian",
    "ID": "Indonesian", "MX": "Mexican", "AR": "Argentine|Argentinian", "CL": "Chilean", "CO": "Colombian",
    "PH": "Philippine", "CU": "Cuban", "UY": "Uruguayan", "DO": "Dominican", "CH": "Swiss", "FR": "French",
    "BE": "Belgian", "XO": "CFA|West African CFA|West African", "CD": "Congolese", "BR": "Brazilian",
    "ZA": "South African", "RU": "Russian",
    "BY": "Belarusian", "TR": "Turkish", "IT": "Italian", "PL": "Polish", "HU": "Hungarian",
    "RO": "Romanian", "MD": "Moldovan", "BG": "Bulgarian", "IL": "Israeli", "TH": "Thai",
    "VN": "Vietnamese", "MY": "Malaysian|Malaysia", "BD": "Bangladeshi", "UA": "Ukrainian",
    "KZ": "Kazakh|Kazakhstani",
    "AE": "UAE|Emirati|United Arab Emirates", "MA": "Moroccan", "SA": "Saudi", "QA": "Qatari", "OM": "Omani",
    "IR": "Iranian",
    "KW": "Kuwaiti", "BH": "Bahraini", "IQ": "Iraqi", "JO": "Jordanian", "DZ": "Algerian",
    "TN": "Tunisian", "LY": "Libyan", "RS": "Serbian", "NG": "Nigerian", "KE": "Kenyan", "UG": "Ugandan",
    "TZ": "Tanzanian", "AT": "Austrian", "ET": "Ethiopian", "GH": "Ghanaian|Ghana", "PE": "Peruvian",
    "VE": "Venezuelan", "DE": "German|West German|East German", "ES": "Spanish", "GR": "Greek",
    "FI": "Finnish", "MT": "Maltese", "CY": "Cypriot",
    "TT": "Trinidad and Tobago|Trinidad & Tobago|Trinidadian", "BB": "Barbadian|Barbados",
    "BZ": "Belize|Belizean",
    "BS": "Bahamian", "KY": "Cayman Islands|Cayman|Caymanian", "BM": "Bermudian|Bermudan|Bermuda",
    "GY": "Guyanese|Guyana",
    "SR": "Surinamese", "BN": "Brunei", "XC": "East Caribbean|Eastern Caribbean", "SB": "Solomon Islands",
    "SC": "Seychellois|Seychelles", "XP": "CFP", "DJ": "Djiboutian", "GN": "Guinean", "KM": "Comorian",
    "BI": "Burundian", "RW": "Rwandan", "SV": "Salvadoran", "CR": "Costa Rican", "AL": "Albanian",
    "AM": "Armenian", "AO": "Angolan", "AZ": "Azerbaijani", "TM": "Turkmenistani|Turkmenistan|Turkmen",
    "AW": "Aruban", "BO": "Bolivian", "BT": "Bhutanese", "BW": "Botswanan|Botswana", "NI": "Nicaraguan",
    "HT": "Haitian", "HN": "Honduran", "GT": "Guatemalan", "PY": "Paraguayan",
    "PG": "Papua New Guinean", "WS": "Samoan", "VU": "Vanuatu", "AF": "Afghan", "KH": "Cambodian",
    "MM": "Burmese|Myanmar", "MO": "Macanese|Macau|Macao", "MV": "Maldivian", "TJ": "Tajikistani",
    "GM": "Gambian",
    "SL": "Sierra Leonean", "LS": "Lesotho", "SZ": "Swazi", "ZM": "Zambian", "MW": "Malawian",
    "MZ": "Mozambican", "MG": "Malagasy", "MR": "Mauritanian", "ER": "Eritrean", "PT": "Portuguese",
    "CV": "Cape Verdean", "LT": "Lithuanian", "LV": "Latvian", "EE": "Estonian", "SI": "Slovenian",
    "MK": "Macedonian", "LA": "Laotian|Lao", "KG": "Kyrgystani|Kyrgyzstani|Kyrgyz", "PA": "Panamanian",
    "SO": "Somali", "LU": "Luxembourgian|Luxembourg", "SK": "Slovak",
    "XA": "Central African CFA|Central African", "AN": "Netherlands Antillean|Antillean",
    "YU": "Yugoslav|Yugoslavian", "SH": "Saint Helena|St. Helena", "ST": "São Tomé",
    "YE": "Yemeni", "SS": "South Sudanese", "GI": "Gibraltar",
    "FK": "Falkland Islands|Falkland", "BA": "Bosnian|Bosnia-Herzegovina",
    "MN": "Mongolian", "GE": "Georgian", "UZ": "Uzbek|Uzbekistani", "NL": "Dutch", "HR": "Croatian",
}  # fmt: skip

_UNIT_NAMES = {
    "millimetre": "millimetre|millimetres|millimeter|millimeters|mm",
    "centimetre": "centimetre|centimetres|centimeter|centimeters|cm|cms",
    "metre": "metre|metres|meter|meters",
    "kilometre": "kilometre|kilometres|kilometer|kilometers|km|kms|klick|klicks", "inch": "inch|inches",
    "foot": "foot|feet|ft", "yard": "yard|yards|yd|yds", "mile": "mile|miles|mi",
    "nautical-mile": "nautical mile|nautical miles",
    "light-year": "light year|light years|lightyear|lightyears|ly",
    "square-metre": "metres squared|meters squared|m squared|square metre|square metres|square meter|"
    "square meters|"
    "sq m|sqm|m²|sq . m|sq meter|sq meters|sq metre|sq metres",
    "square-kilometre": "kilometres squared|kilometers squared|km squared|square kilometre|square kilometres|"
    "square kilometer|square kilometers|sq km|km²|sq . km",
    "hectare": "hectare|hectares|ha", "acre": "acre|acres|ac", "dunam": "dunam|dunams",
    "square-foot": "square foot|square feet|feet squared|sq ft|sqft|sq. ft|ft²|"
    "ft squared|foot squared|sq . ft|sq feet|sq . feet",
    "square-mile": "miles squared|mi²|square mile|square miles|sq mi|sq mile|sq miles|sq . mi|sq . miles",
    "square-yard": "yards squared|yd²|square yard|square yards|sq yd|sq yards|sq . yd|sq . yards",
    "square-inch": "inches squared|in²|square inch|square inches|sq in|sq inches|sq . in|sq . inches",
    "litre": "litre|litres|liter|liters|ltr|ltrs|lt",
    "millilitre": "millilitre|millilitres|milliliter|milliliters|ml|mls",
    "centilitre": "centilitre|centilitres|centiliter|centiliters|cl",
    "hectolitre": "hectolitre|hectolitres|hectoliter|hectoliters|hl",
    "tablespoon": "tablespoon|tablespoons|tablespoonful|tablespoonfuls|table spoon|table spoons|tbsp|tbsps|"
    "tbs|tblsp|tbl|tbls",
    "teaspoon": "teaspoon|teaspoons|teaspoonful|teaspoonfuls|tea spoon|tea spoons|tsp|tsps|tspn",
    "decimetre": "decimetre|decimetres|decimeter|decimeters|dm",
    "micrometre": "micrometre|micrometres|micrometer|micrometers|micron|microns|μm|µm|um",
    "nanometre": "nanometre|nanometres|nanometer|nanometers|nm",
    "picometre": "picometre|picometres|picometer|picometers",
    "microgram": "microgram|micrograms|microgramme|microgrammes|μg|µg|mcg",
    "kilobit": "kilobit|kilobits|kbit", "radian": "radian|radians|rad",
    "cubic-metre": "metres cubed|meters cubed|cubic metre|cubic metres|cubic meter|cubic meters|m³|cu m|"
    "cu . m",
    "cubic-foot": "feet cubed|cubic foot|cubic feet|cu ft|ft³|cu . ft|cu feet|cu . feet",
    "cubic-inch": "cubic inch|cubic inches|cu in|cu . in|in³",
    "cubic-yard": "cubic yard|cubic yards|cu yd|cu . yd|yd³", "cubic-mile": "cubic mile|cubic miles",
    "cubic-centimetre":
        "cubic centimetre|cubic centimetres|cubic centimeter|cubic centimeters|cc|ccs|"
        "cm³",
        "cubic-kilometre":
            "cubic kilometre|cubic kilometres|cubic kilometer|cubic kilometers|km³",
            "cubic-millimetre":
                "cubic millimetre|cubic millimetres|cubic millimeter|cubic millimeters|"
                "mm³",
                "square-centimetre":
                    "cm squared|centimetres squared|centimeters squared|square centimetre|"
                    "square centimetres|square centimeter|square centimeters|cm²|"
                    "sq cm",
                    "square-millimetre":
                        "square millimetre|square millimetres|square millimeter|square millimeters|"
                        "mm²", "decilitre": "decilitre|decilitres|deciliter|deciliters|dl",
                        "decalitre": "decalitre|decalitres|decaliter|decaliters|dekalitre|"
                        "dekalitres|dekaliter|dekaliters",
                        "hectometre": "hectometre|hectometres|hectometer|hectometers",
                        "decametre": "decametre|decametres|decameter|decameters",
                        "gallon": "gallon|gallons|gal|gals|imperial gallon|imperial gallons|US gallon|"
                        "US gallons|U.S. gallon|"
                        "U.S. gallons",
    "pint": "pint|pints|imperial pint|imperial pints",
    "quart": "quart|quarts|qt|qts", "fathom": "fathom|fathoms|fth", "barrel": "barrel|barrels|bbl|bbls|bpd",
    "bushel": "bushel|bushels|bu", "pt": "pt|pts", "gr": "gr",
    "fluid-ounce": "fluid ounce|fluid ounces|fl oz|fl . oz", "gram": "gram|grams|gramme|grammes",
    "milligram": "milligram|milligrams|milligramme|milligrammes|mg|mgs",
    "kilogram": "kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos|kg|kgs|k.g.|k . g|k . gs",
    "tonne": "tonne|tonnes|metric ton|metric tons|metric tonne|metric tonnes", "ton": "ton|tons",
    "short-ton": "short ton|short tons",
    "long-ton": "long ton|long tons", "ounce": "ounce|ounces|oz",
    "troy-ounce": "troy ounce|troy ounces|oz t|ozt",
    "stone": "stone|stones", "carat": "carat|carats", "grain": "grains",
    "hectogram": "hectogram|hectograms", "decagram": "decagram|decagrams",
    "revolution": "revolutions|rev|revs|turn|turns", "ampere": "ampere|amperes|amp|amps",
    "milliampere": "milliampere|milliamperes|milliamp|milliamps", "lumen": "lumen|lumens",
    "ohm": "ohm|ohms", "microsecond": "microsecond|microseconds|µs|μs",
    "nanosecond": "nanosecond|nanoseconds", "kilojoule": "kilojoule|kilojoules|kJ",
    "terabit": "terabit|terabits|Tbit", "pound-mass": "lb|lbs|lbm", "second": "second|seconds|sec|secs",
    "minute": "minute|minutes|min|mins", "hour": "hour|hours|hr|hrs", "day": "day|days", "night": "nights",
    "week": "week|weeks|wk|wks", "fortnight": "fortnight|fortnights", "month": "month|months|mth|mths",
    "year": "year|years|yr|yrs|y.o.|y . o", "decade": "decade|decades", "century": "century|centuries",
    "millennium": "millennium|millennia|millenniums", "millisecond": "millisecond|milliseconds|ms",
    "decisecond": "decisecond|deciseconds", "centisecond": "centisecond|centiseconds",

    "quarter-year": "quarters",
    "kilometre-per-hour":
        "km/h|kph|k.p.h.|kmh|kmph|km/hr|kilometres per hour|kilometers per hour|kilometres an hour|"
        "kilometers an hour",
    "mile-per-hour": "mph|m.p.h.|mi/h|miles per hour|miles an hour",
    "metre-per-second": "metres per second|meters per second|m/s", "knot": "knot|knots|kn|kts",
    "watt": "watt|watts", "kilowatt": "kilowatt|kilowatts|kW", "megawatt": "megawatt|megawatts|MW",
    "gigawatt": "gigawatt|gigawatts|GW", "terawatt": "terawatt|terawatts|TW",
    "horsepower": "horsepower|hp|bhp", "watt-hour": "watt hour|watt hours|watt-hour|watt-hours|Wh",
    "kilowatt-hour": "kilowatt hour|kilowatt hours|kWh",
    "megawatt-hour": "megawatt hour|megawatt hours|MWh",
    "gigawatt-hour": "gigawatt hour|gigawatt hours|GWh",
    "terawatt-hour": "terawatt hour|terawatt hours|TWh", "calorie": "calorie|calories",
    "kilocalorie": "kilocalorie|kilocalories|kcal", "joule": "joule|joules",
    "btu": "btu|btus|british thermal unit|british thermal units", "bit": "bit|bits", "byte": "byte|bytes",
    "kilobyte": "kilobyte|kilobytes|kB|KB", "megabyte": "megabyte|megabytes|MB",
    "gigabyte": "gigabyte|gigabytes|GB|gig|gigs", "terabyte": "terabyte|terabytes|TB",
    "petabyte": "petabyte|petabytes|PB", "exabyte": "exabyte|exabytes", "zettabyte": "zettabyte|zettabytes",
    "megabit": "megabit|megabits|Mbit",
    "gigabit": "gigabit|gigabits|Gbit", "hertz": "hertz|Hz", "kilohertz": "kilohertz|kHz",
    "megahertz": "megahertz|MHz", "gigahertz": "gigahertz|GHz",
    "psi": "psi|pound per square inch|pounds per square inch",
    "hectopascal": "hPa|hectopascal|hectopascals",
    "millibar": "millibar|millibars|mbar",
    "pascal": "pascal|pascals",
    "celsius": "°C|ºC|℃", "fahrenheit": "°F|ºF|℉", "degree": "degree|degrees|°|deg|degs",
    "point": "point|points",
    "sievert": "sievert|sieverts", "millisievert": "millisievert|millisieverts|mSv",
    "microsievert": "microsievert|microsieverts|μSv", "volt": "volt|volts",
    "kilovolt": "kilovolt|kilovolts|kV", "millivolt": "millivolt|millivolts", "bar": "bar",
    "newton": "newton|newtons", "kilonewton": "kilonewton|kilonewtons",
    "newton-metre": "newton metre|newton metres|newton meter|newton meters|newton-metre|newton-metres|"
    "newton-meter|newton-meters",
    "pound-force": "pound of force|pounds of force|pound-force", "pound-foot": "pound-foot|pound-feet|"
    "pound foot|pound feet|lb-ft|lb ft|foot-pound|foot-pounds|foot pound|foot pounds|ft-lb|ft lb|ft-lbs",
    "kilopascal": "kilopascal|kilopascals", "megapascal": "megapascal|megapascals",
    "atmosphere": "atmosphere|atmospheres|atm",
    "millimetre-of-mercury": "mm Hg|millimetres of mercury|millimeters of mercury|millimetre of mercury|"
    "millimeter of mercury", "inch-of-mercury": "inch of mercury|inches of mercury|in Hg",
    "lux": "lux", "candela": "candela|candelas", "decibel": "decibel|decibels",
    "pixel": "pixel|pixels", "megapixel": "megapixel|megapixels",
    "dot-per-inch": "dots per inch|dot per inch", "pixel-per-inch": "pixels per inch|pixel per inch",
    "part-per-million": "part per million|parts per million",
    "part-per-billion": "part per billion|parts per billion",
    "revolution-per-minute":
        "revolution per minute|revolutions per minute|revs per minute|rotations per minute",
    "mile-per-gallon": "mile per gallon|miles per gallon|miles to the gallon|miles a gallon",
    "megajoule": "megajoule|megajoules",
    "gigajoule": "gigajoule|gigajoules", "electronvolt": "electronvolt|electronvolts|electron volts|eV",
    "milliwatt": "milliwatt|milliwatts", "becquerel": "becquerel|becquerels",
    "kilohm": "kilohm|kilohms", "megohm": "megohm|megohms|megaohm|megaohms",
    "karat": "karat|karats", "furlong": "furlong|furlongs", "parsec": "parsec|parsecs",
    "astronomical-unit": "astronomical unit|astronomical units|AU|au",
    "arc-minute": "arcminute|arcminutes|arc minute|arc minutes|minutes of arc",
    "arc-second": "arcsecond|arcseconds|arc second|arc seconds|seconds of arc",
    "kibibyte": "kibibyte|kibibytes", "mebibyte": "mebibyte|mebibytes", "gibibyte": "gibibyte|gibibytes",
    "nanogram": "nanogram|nanograms|ng", "megalitre": "megalitre|megalitres|megaliter|megaliters",
    "microlitre": "microlitre|microlitres|microliter|microliters", "kilotonne": "kilotonne|kilotonnes|"
    "kiloton|kilotons", "megatonne": "megatonne|megatonnes|megaton|megatons|Mt",
    "acre-foot": "acre-foot|acre-feet|acre foot|acre feet",
    "cubic-decimetre": "cubic decimetre|cubic decimetres|cubic decimeter|cubic decimeters",
    "square-decimetre": "square decimetre|square decimetres|square decimeter|square decimeters",
    "foot-per-second": "feet per second|foot per second|ft/s", "gill": "gill|gills", "peck": "peck|pecks",
    "hundredweight": "hundredweight|hundredweights|cwt",
}  # fmt: skip

#: Those that are words of English are left out.
_CODES_IN_SMALL_LETTERS = (
    "afn aoa awg bdt bwp byn bsd bbd bmd bnd bzd cdf crc cve djf etb fjd gmd ghs gnf gtq gyd hkd hnl hrk htg "
    "iqd irr jmd khr kmf kpw kyd lrd lyd mdl mga mkd mmk mnt mvr mwk mzn npr pgk pyg rsd rwf scr sdg srd syp "
    "tjs tmt ttd tzs ugx uyu xaf xcd xof xpf zmw ntd "
    "nok sek isk aed sar jod bhd omr egp tnd dzd lbp idr vnd twd pkr lkr ngn kes clp kzt bgn php"
)

#: Abbreviations that mean something only right behind digits, space or not.
#: Scales of temperature as they are spelt, hastily too, alone and with their degrees.
_SCALES_OF_WARMTH = {
    "celsius": "celsius|celcius|centigrade|centigrades",
    "fahrenheit": "fahrenheit|farenheit|fahrenheits|farenheight|fahrenhiet|farhenheit",
    "kelvin": "kelvin|kelvins", "rankine": "rankine",
}  # fmt: skip
_LETTERS_OF_WARMTH = {"celsius": "c", "fahrenheit": "f", "kelvin": "k", "rankine": "r"}
_DEGREES = ("degree", "degrees", "deg", "degs", "deg .", "°", "º")
_GLUED_UNITS = {
    "m": "metre", "ft": "foot", "in": "inch", "km": "kilometre", "cm": "centimetre", "mm": "millimetre",
    "kg": "kilogram", "g": "gram", "l": "litre", "lb": "pound-mass", "lbs": "pound-mass", "oz": "ounce",
    "mph": "mile-per-hour", "kph": "kilometre-per-hour", "C": "celsius", "F": "fahrenheit", "h": "hour",
    "s": "second", "t": "tonne", "W": "watt", "V": "volt", "K": "kelvin", "yd": "yard", "mi": "mile",
    "ha": "hectare", "gal": "gallon", "gals": "gallon", "mls": "millilitre", "ml": "millilitre",
    "mg": "milligram",
    "cl": "centilitre", "yo": "year", "y/o": "year", "yds": "yard", "kmph": "kilometre-per-hour",
    "nm": "nanometre", "gm": "gram", "gms": "gram", "y": "year", "Y": "year", "ns": "nanosecond",
    "mA": "milliampere",
    "dm": "decimetre", "rad": "radian", "sec": "second", "min": "minute", "hr": "hour", "hrs": "hour",
}  # fmt: skip

#: Symbols whose letters are of the wrong size, as they are often written.
_CARELESS_UNITS = {
    "mb": "mb", "kb": "kb",
    "kilowatt": "kw|Kw|KW", "kilowatt-hour": "kwh|Kwh|KWH|KWh", "megawatt-hour": "mwh|Mwh|MWH",
    "hertz": "hz|HZ", "kilohertz": "khz|Khz|KHz|KHZ", "megahertz": "mhz|Mhz|MHZ",
    "gigahertz": "ghz|Ghz|GHZ", "kilobyte": "kByte|kbyte|KByte",
    "megabyte": "mB|MByte|Mbyte|mbyte", "gigabyte": "gb|gB|GByte|Gbyte|gbyte",
    "terabyte": "tb|tB|TByte|Tbyte|tbyte", "gigabit": "Gb|gbit|gbits",
    "terabit": "Tb|tbit|tbits", "kilocalorie": "kcals", "calorie": "cal|cals", "month": "mo|mos",
    "tonne": "mt", "candela": "cd", "kilobit-per-second": "kbps|kbit/s",
    "megabit-per-second": "mbps|Mbit/s|MBit/s", "gigabit-per-second": "gbps|Gbit/s",
    "kilobyte-per-second": "KBps", "megabyte-per-second": "MBps",
    "gigabyte-per-second": "GBps", "megabit": "mbit|mbits|Mbits", "kilopascal": "kpa|KPa|KPA",
    "kilojoule": "kj|KJ",
    "microgram": "ug", "petabyte": "pb",
}  # fmt: skip

#: Signs of lengths that make areas and volumes: "20 square km".
_LENGTHS = {
    "km": "kilometre", "m": "metre", "cm": "centimetre", "mm": "millimetre", "dm": "decimetre",
    "ft": "foot", "mi": "mile", "in": "inch", "yd": "yard",
}  # fmt: skip

_PREFIXES = (
    "kilo",
    "hecto",
    "deca",
    "deci",
    "centi",
    "milli",
    "micro",
    "nano",
    "pico",
    "mega",
    "giga",
    "tera",
)
_SHORT_POWERS = {"square ": ("sq ", "sq . "), "cubic ": ("cu ", "cu . ")}


def _shortened(forms: list[str]) -> list[str]:
    """Areas and volumes with their first word short: "sq metres", "cu. feet"."""
    return [
        short + form.removeprefix(power)
        for power, shorts in _SHORT_POWERS.items()
        for form in forms
        if form.startswith(power)
        for short in shorts
    ]


def _apart(forms: list[str]) -> list[str]:
    """Units with a space behind their prefix, as they are often written: "5 kilo meters", "2 giga bytes"."""
    return [
        f"{prefix} {form.removeprefix(prefix)}"
        for form in forms
        for prefix in _PREFIXES
        if form.startswith(prefix) and form.endswith(_OFTEN_APART)
    ]


_OFTEN_APART = tuple(
    name + plural for name in "metre meter litre liter gram gramme byte".split() for plural in ("", "s")
)

_GREATER = "more greater larger bigger higher"
_SMALLER = "less fewer smaller lower"


def _compared(words: str, pattern: str) -> str:
    """The forms of a pattern with each of some comparatives in it."""
    return "|".join(form.replace("*", word) for word in words.split() for form in pattern.split("|"))


_OR_EQUAL = (
    "* than or equal to|* than or equal|* or equal to|* or equal than|* or equal|equal to or * than|"
    "equal or * than"
)
#: Things and doings whose names hold a numeral that other languages leave out.
_THINGS = (
    "six pack|six packs|four wheeler|four wheelers|eighteen wheeler|eighteen wheelers|high five|"
    "high fives|dollar sign|dollar signs|dollar mark|dollar marks|euro sign|pound sign|two halves|"
    "both halves|double click|double clicks|double clicked|double clicking|double check|"
    "double checks|double checked|double checking|double decker|double deckers|double standard|"
    "double standards|double bed|double room|double rooms|double glazing|double agent|two by four|"
    "two by fours"
)
#: Words behind what is a verb and no money.
_BEHIND_VERBS = "the his her its their our another both nothing again".split()
#: Sayings whose numbers count nothing, and that other languages say with other numbers or none.
_SAYINGS = (
    "cloud nine|seventh heaven|the whole nine yards|whole nine yards|at sixes and sevens|forty winks|"
    "put two and two together|puts two and two together|putting two and two together|"
    "the eleventh hour|fifty-fifty|dressed to the nines|six of one and half a dozen of the other|"
    "six of one, half a dozen of the other"
)


def _marked(words: str) -> str:
    """A bound by a level that is called one: "above the mark of", "below the target of"."""
    levels = "mark threshold level target".split()
    return "|".join(f"{word} the {level} of" for word in words.split() for level in levels)


_BOUNDS = {
    "at most":
        "upto|maximum|not exceed|not exceeding|never exceed|don't exceed|doesn't exceed|didn't exceed|"
        "won't exceed|up to|"
        "at most|as much as|as many as|as high as|a maximum of|not over|not above|"
        "no later than|not later than|maximum of|at maximum|at the most|capped at|as far as|as long as|"
        "as late as|"
        + _compared(_SMALLER, _OR_EQUAL) + "|" + _compared(_GREATER, "no * than|not * than"),
    "at least":
        "no earlier than|not earlier than|"
        "minimum|not be less than|not be lower than|not be fewer than|not below|not under|"
        "at least|at the least|at a minimum of|a minimum of|minimum of|as little as|as few as|as low as|"
        "at least or equal to|"
        + _compared(_GREATER, _OR_EQUAL) + "|" + _compared(_SMALLER, "no * than|not * than"),
    "more than":
        _marked("above over") + "|topped|topping|"
        "over|above|in excess of|exceeding|exceeded|exceed|exceeds|surpass|surpasses|"
        "surpassed|surpassing|upwards of|well over|just over|slightly over|a little over|some more than|"
        "over the age of|above the age of|past the age of|beyond|" + _compared(_GREATER, "* than"),
    "less than":
        _marked("below under") + "|under the age of|below the age of|not even|"
        "under|below|beneath|nearly|almost|just under|just below|close to|not quite|shy of|well under|"
        "little less than|" + _compared(_SMALLER, "* than"),
    "about":
        "about|around|roughly|approximately|some|circa|ca|an estimated|estimated|approx|in the region "
        "of|or so|something like|an average of",
}  # fmt: skip

_UP = (
    "rise|rises|rose|risen|rising|increase|increases|increased|increasing|gain|gains|gained|gaining|"
    "climb|climbs|climbed|climbing|jump|jumps|jumped|jumping|surge|surges|surged|surging|soar|soars|"
    "soared|soaring|grow|grows|grew|grown|growing|growth|advance|advances|advanced|rally|rallied|rallies|"
    "upturn|up|higher|raise|raises|raised|raising|spike|spiked|rebound|rebounded|"
    "hike|hiked|hikes|upward|upwards|leap|leapt|leaped|uptick|dearer|pricier|costlier|"
    "warms|warmed|warming"
)
_DOWN = (
    "fall|falls|fell|fallen|falling|drop|drops|dropped|dropping|decline|declines|declined|declining|"
    "decrease|decreases|decreased|decreasing|slump|slumps|slumped|slumping|plunge|plunges|plunged|"
    "plunging|tumble|tumbles|tumbled|tumbling|slide|slides|slid|sliding|slip|slips|slipped|slipping|sink|"
    "sinks|sank|sunk|lose|loses|lost|losing|shed|sheds|shedding|down|lower|lowered|lowers|lowering|cut|"
    "cuts|cutting|shrink|shrinks|shrank|shrunk|shrinking|reduce|reduced|reduces|reducing|reduction|ease|"
    "eased|easing|eases|weaken|weakened|contracted|contraction|retreat|retreated|plummet|"
    "plummeted|dip|dipped|downward|downwards|downturn|slashed|slash|dive|dived|sagged|crashed|tanked|"
    "cheaper|cools|cooled|cooling"
)

#: Words that say the opposite of each other, by what they compare.
_POLES = {
    "expected": {
        "more": "beat beats beating exceeded exceeds exceeding topped tops topping surpassed surpasses "
        "surpassing outperformed",
        "less": "missed misses missing undershot undershoots",
    },
    "state": {
        "better": "improve improves improved improving improvement improvements better",
        "worse": "worsen worsens worsened worsening worse deteriorate deteriorates deteriorated "
        "deterioration",
    },
    "speed": {
        "fast": "faster quicker accelerate accelerates accelerated accelerating acceleration",
        "slow": "slower slow slows slowed slowing slowdown decelerate decelerated",
    },
    "price": {"dear": "dearer costlier pricier", "cheap": "cheaper"},
    "rating": {
        "up": "upgrade upgrades upgraded upgrading",
        "down": "downgrade downgrades downgraded downgrading",
    },
    "premium": {"more": "premium premiums", "less": "discount discounts"},
    "match": {"won": "win wins won winning", "lost": "lose loses lost losing"},
    "weight": {"over": "overweight", "under": "underweight"},
    "flow": {"in": "inflow inflows", "out": "outflow outflows"},
    "size": {"big": "bigger larger taller greater", "small": "smaller"},
    "length": {"long": "longer", "short": "shorter"},
    "warmth": {"warm": "warmer hotter", "cold": "colder cooler"},
    "age": {"old": "older elder", "young": "younger"},
}
_JOINED_POLES = (
    ("end", "end half part", {"low": "lower low bottom", "high": "upper high higher top"}),
    ("par", "par", {"low": "under below", "high": "over above"}),
    ("price", "expensive", {"dear": "more", "cheap": "less"}),
    ("figures", "digit digits", {"low": "low", "middle": "mid", "high": "high"}),
)

_ZONES = {**ZONES, "PT": -480}
#: Whose time it is, in minutes from UTC in winter.
_CLOCKS = {
    "eastern|New York|U.S. eastern|eastern standard": -300, "central|Chicago": -360, "pacific": -480,
    "London|UK|British|Greenwich mean": 0, "central European|Frankfurt|Berlin|Paris|German": 60,
    "Moscow": 180, "Tokyo|Japan": 540, "Hong Kong|Beijing|China|Singapore": 480,
}  # fmt: skip

#: Words that carry a small number without naming it.
_HINTS = {
    0: r"zero|nil|no|none|nothing|without|scoreless|goalless",
    1: r"an?|ones?|once|single|sole|solo|only|first|another|each|per|every|mono\w*|individual|half|the",
    2: (
        r"both|pair|pairs|couple|twins?|two|twice|double\w*|doubling|second|duo|dual|either|neither|"
        r"half|bi\w+|other|between|duet|twofold|two-\w+|penultimate|next[- ]to[- ]last|runners?-up"
    ),
    3: r"three\w*|third|thirds|triple|treble|trio|triplets?|thrice|tri\w*|hat-trick|threesome",
    4: r"privately|in private|four\w*|quad\w*|quarters?|quartet|foursome|tetra\w*",
    5: r"five|fifth|quint\w*|penta\w*",
    6: r"six(?:es)?|sixth|sextet|half|half-dozen|dozen",
    7: r"(?:a?round) the clock|sevens?|seventh|week|sept\w*",
    8: r"week|last (?:16|sixteen)|round of (?:16|sixteen)|eight|eighth|oct\w*",
    9: r"nine|ninth",
    10: r"ten|tenth|decades?|tens|teen\w*",
    11: r"eleven|eleventh|November",
    12: r"twelve|twelfth|dozens?|noon|midnight|year|dodeca\w*",
    14: r"fortnight\w*|bi-?weekly|weeks",
    16: r"round of|sixteen\w*",
    110: r"emergency",
    112: r"emergency",
    20: r"twenty|twentieth|score|twenties|icosa\w*",
    24: r"day|daily|clock",
    30: r"half\w*|thirt\w+",
    200: r"bicenten\w*",
    50: r"half|fifty|fiftieth|fifties|majority",
    100: (
        r"wholly|purely|total\w*|complete\w*|absolute\w*|hundred|century|centenary|centennial|cent|all|full|fully|"
        r"entire\w*"
    ),
}


def language() -> Language:
    """The table of English."""
    build = Builder()
    add = build.add
    for value, name in enumerate(_UNITS.split()):
        add(name, Word(cardinal=value))
    for index, name in enumerate(_TENS.split()):
        add(name, Word(cardinal=20 + 10 * index))
    add("naught|nought|nil", Word(cardinal=0))
    for index, name in enumerate(_ORDINALS.split()):
        add(name, Word(ordinal=index + 1, denominator=index + 1 if index > 1 else None))
        if index > 1:
            add(name + "s", Word(denominator=index + 1))
    for index, name in enumerate(_TENS.split()):
        add(name[:-1] + "ieth", Word(ordinal=20 + 10 * index, denominator=20 + 10 * index))
        add(name[:-1] + "ieths", Word(denominator=20 + 10 * index))
    add("zeroth", Word(ordinal=0))
    add("fourty", Word(cardinal=40))
    add("nineth", Word(ordinal=9))
    add("hundred", Word(power=100))
    add("hundredth", Word(ordinal=100, denominator=100))
    add("hundredths", Word(denominator=100))
    add("tens", Word(vague_scale=True, scale=Decimal(10)))
    add("hundreds", Word(vague_scale=True, scale=Decimal(100)))
    for power, name in enumerate(("single", "double", "triple", "quadruple")):
        counted = Word(vague_scale=True, figures=True, scale=Decimal(10) ** power)
        add(f"{name} digit|{name} digits|{name} figure|{name} figures", counted)
    add("digit|figure", Word(figures=True))
    for name, power in (
        ("thousand", 3),
        ("million", 6),
        ("billion", 9),
        ("trillion", 12),
        ("quadrillion", 15),
        ("quintillion", 18),
        ("sextillion", 21),
    ):
        add(name + "th", Word(ordinal=10**power, denominator=10**power))
        add(name + "ths", Word(denominator=10**power))
        add(name, Word(scale=Decimal(10) ** power, plural=power > 3))
        add(name + "s", Word(vague_scale=True, scale=Decimal(10) ** power))
    add("lakh|lakhs|lac|lacs|lkh", Word(scale=Decimal(100_000)))
    add("crore|crores|cr|krore|krores|karod|koti", Word(scale=Decimal(10_000_000), plural=True))
    for forms, power in (
        ("bn|Bn|BN|B|b|bln|bil|bln.", 9),
        ("mn|Mn|mln|mio|mil|mill|Mill|mm|MM|m|M", 6),
        ("tn|trn|trln|tln|T", 12),
        ("k|K|thou", 3),
    ):
        for form in forms.split("|"):
            build.glued[form] = Word(scale=Decimal(10) ** power)
    build.cased.update(
        {
            form: Word(scale=build.glued[form].scale, plural=True)
            for form in ("bn", "tn", "mn", "mln", "bln", "trn", "Bn", "Mn")
        }
    )

    add("half", Word(half=True, period="half"))
    add("halves", Word(half=True))
    add("halved|halving|halve|halves", Word(multiple=Decimal("0.5")))
    add("quarter", Word(denominator=4, period="quarter"))
    add("quarters", Word(denominator=4))
    add("dozen|dz|dzs|doz", Word(collective=12))
    add("point", Word(point=True, phrase=True))  # opens a decimal by itself as well: "point five"
    add("below zero|below freezing|under zero|below the freezing point", Word(below_zero=True))
    add("more|additional|extra|further|fewer|less|full|whole|straight|consecutive|solid", Word(modifier=True))
    add("business|working|calendar|trading|long|good|cool|mere|whopping", Word(modifier=True))
    add("dozens", Word(vague_scale=True, scale=Decimal(12)))
    add("score", Word(collective=20))
    add("twice|double|doubled|doubling|doubles|twofold", Word(multiple=Decimal(2)))
    add("triple|tripled|tripling|triples|treble|trebled|threefold|thrice", Word(multiple=Decimal(3)))
    add("quadruple|quadrupled|quadrupling|fourfold", Word(multiple=Decimal(4)))
    add("quintuple|quintupled|fivefold", Word(multiple=Decimal(5)))
    add("sixfold", Word(multiple=Decimal(6)))
    add("sevenfold", Word(multiple=Decimal(7)))
    add("eightfold", Word(multiple=Decimal(8)))
    add("ninefold", Word(multiple=Decimal(9)))
    add("tenfold", Word(multiple=Decimal(10)))
    add("hundredfold", Word(multiple=Decimal(100)))
    add("times|fold|x|×", Word(multiplier=True))
    add("a|an", Word(article=True))
    add("and", Word(conjunction=True))
    add("to|through|thru|till|until", Word(to=True))
    add("or", Word(either=True))
    add("last|next|this|and|to|late|early", Word(month_cue=True))
    add("between", Word(between=True))
    add("minus|negative", Word(sign=True))
    add("loss|losses|deficit|deficits|shortfall|negative|outflow|outflows", Word(negative=True))
    add("several|many|few|couple", Word(several=True))
    add("the|by|of|to|its|a|an|is|was|than|record|additional|another|extra|further", Word(filler=True))
    add("at|for|on|in|was|were|is|are", Word(filler=True))
    add("at", Word(clock_cue=True))

    add("percent|pct|%|per cent|percents", Word(ratio="percent"))
    add("percentage", Word(ratio="percent", suffix=True))  # only behind a figure
    add(
        (
            "percentage point|percentage points|percent point|percent points|per cent points|"
            "percentage-point|pp|ppt|ppts"
        ),
        Word(ratio="percentage-point"),
    )
    add("basis point|basis points|bp|bps|bips", Word(ratio="basis-point"))
    add("permille|per mille|per mil|‰|per thousand", Word(ratio="permille"))

    for family, forms in _FAMILY_NAMES.items():
        add(forms, Word(money=codes(family), family=family))
    add("greenback|greenbacks|bucks", Word(money=("USD",), family="dollar"))
    add("pound sterling|pounds sterling|sterling", Word(money=("GBP",)))
    add("swissie|swiss franc|swiss francs", Word(money=("CHF",)))
    add("kuruş|kurus", Word(money=MINOR["kurus"], minor="kurus"))
    add("cent|cents", Word(money=("USD", "EUR", "AUD", "CAD", "HKD", "SGD", "NZD", "ZAR"), minor="cent"))
    add("euro cent|euro cents|eurocent|eurocents", Word(money=("EUR",), minor="cent"))
    add("penny|pence|pennies", Word(money=("GBP",), minor="penny"))
    add("rappen", Word(money=("CHF",), minor="rappen"))
    add("centimes|centime", Word(money=("CHF", "EUR", "FRF"), minor="centime"))
    add("kopecks|kopeck|kopeks|kopek", Word(money=("RUB",), minor="kopeck"))
    add("kopiyka|kopiykas|kopiyok", Word(money=MINOR["kopiyka"], minor="kopiyka"))
    for minor, forms in _MINOR_NAMES.items():
        add(forms, Word(money=MINOR[minor], minor=minor))
    for minor, forms in _SMALL_MINOR_NAMES.items():
        add(forms, Word(money=MINOR[minor], minor=minor), cased=True)
    add("irish punt|irish punts", Word(money=("IEP",)))
    add("LE|L.E.", Word(money=("EGP",)), cased=True)
    add("paisa|paise", Word(money=MINOR["paisa"], minor="paisa"))
    add("sen|sens", Word(money=MINOR["sen"], minor="sen"))
    add("us dollar|us dollars", Word(money=("USD",)))
    add("us cent|us cents", Word(money=("USD",), minor="cent"))
    add("cts", Word(money=MINOR["cent"], minor="cent"))
    add("rs", Word(money=ABBREVIATIONS["Rs"], leads=True), cased=True)
    add("nis", Word(money=("ILS",), leads=True), cased=True)
    add("dh|dhs", Word(money=("AED",), leads=True), cased=True)
    add("sfr|Sfr", Word(money=("CHF",), leads=True), cased=True)
    add("tl", Word(money=("TRY",)), cased=True)
    add("eth", Word(money=("ETH",)), cased=True)
    add("usdt", Word(money=("USDT",)), cased=True)
    add("VNĐ|vnđ", Word(money=("VND",)))
    add("Php", Word(money=("PHP",), leads=True), cased=True)
    add("Kshs|KShs|kshs", Word(money=("KES",), leads=True), cased=True)
    add("KD", Word(money=("KWD",)), cased=True)
    add("QR", Word(money=("QAR",)), cased=True)
    for code in _CODES_IN_SMALL_LETTERS.split():
        add(code, Word(money=("TWD" if code == "ntd" else code.upper(),), leads=True), cased=True)
    add("NTD", Word(money=("TWD",), leads=True), cased=True)
    add("SDR|SDRs", Word(money=("XDR",)), cased=True)
    build.glued["¢"] = Word(money=MINOR["cent"], minor="cent")
    add("¢", Word(money=MINOR["cent"], minor="cent"))
    for form, meaning in (ABBREVIATIONS | NATIVE_SIGNS).items():
        add(form, Word(money=meaning), cased=True)
    for code in ISO_CODES:
        if code not in ("ALL", "TOP", "LEV"):
            build.cased[code] = Word(money=(code,), country=None)
    for country, forms in _COUNTRIES.items():
        add(forms, Word(country=country))
    for name in ("us",):
        build.words.pop(name, None)
    build.cased["US"] = Word(country="US")
    build.cased["U.S."] = Word(country="US")
    for country, short in (("US", "US"), ("AU", "A"), ("AU", "AU"), ("CA", "C"), ("CA", "CA")):
        build.glued[f"{short}$"] = Word(money=(FAMILIES["dollar"][country],))

    for unit, forms in _UNIT_NAMES.items():
        spelled = forms.split("|")
        for form in (*spelled, *_shortened(spelled), *_apart(spelled)):
            mixed = form != form.lower() and " " not in form
            add([form], Word(unit=unit), cased=mixed)
    for sign, unit in _LENGTHS.items():
        add(f"square {sign}|sq {sign}|sq . {sign}", Word(unit=f"square-{unit}"))
        add(f"cubic {sign}|cu {sign}|cu . {sign}", Word(unit=f"cubic-{unit}"))
    add("cup|cups|Cups", Word(unit="cup"), cased=True)  # no World Cup
    for unit, forms in _SCALES_OF_WARMTH.items():
        named = forms.split("|")
        add(forms, Word(unit=unit))
        degrees = [f"{sign} {name}" for sign in _DEGREES for name in (*named, _LETTERS_OF_WARMTH[unit])]
        turned = [f"{name} {sign}" for name in named for sign in _DEGREES[:3]]
        add("|".join(degrees + turned), Word(unit=unit))
    for unit, forms in _CARELESS_UNITS.items():
        add(forms, Word(unit=unit), cased=True)
    for form, unit in INTERNATIONAL.items():
        if form not in build.glued:
            build.glued[form] = Word(unit=unit)
        if len(form) > 1 and form != form.lower() and form not in build.cased:
            build.cased[form] = Word(unit=unit)
    for form, unit in _GLUED_UNITS.items():
        scaled = build.glued.get(form)
        build.glued[form] = Word(unit=unit, scale=scaled.scale if scaled else None)
    add("old|strong|long|high|wide|tall|deep|tonner|seater|storey|story", Word(suffix=True))
    add("olds", Word(suffix=True, unit="year"))

    for index, name in enumerate(_MONTHS.split()):
        add(name, Word(month=index + 1), cased=False)
    del build.words["may"], build.words["march"]
    add("May", Word(month=5), cased=True)
    add("March", Word(month=3), cased=True)
    for name, index in zip(
        "jan feb mar apr jun jul aug sep sept oct nov dec".split(),
        (1, 2, 3, 4, 6, 7, 8, 9, 9, 10, 11, 12),
        strict=True,
    ):
        add(name.capitalize(), Word(month=index), cased=True)
        if name != "mar":
            add(name, Word(month=index), cased=True)
    for index, name in enumerate(_WEEKDAYS.split()):
        add([name, name + "s"], Word(weekday=index))
    for name, index in zip(
        "Mon Tue Tues Wed Weds Thu Thur Thurs Fri tue tues weds thur thurs fri".split(),
        (0, 1, 1, 2, 2, 3, 3, 3, 4, 1, 1, 2, 3, 3, 4),
        strict=True,
    ):
        add(name, Word(weekday=index), cased=True)
    add("Sat|sat", Word(weekday=5), cased=True)
    add("Sun|sun", Word(weekday=6), cased=True)
    add("wed", Word(weekday=2), cased=True)
    add("mon", Word(weekday=0), cased=True)
    for name, decade in zip(
        "twenties thirties forties fifties sixties seventies eighties nineties".split(),
        range(20, 100, 10),
        strict=True,
    ):
        add(name, Word(decade=decade))
    add(
        # the last one may be of a century that is named
        "a quarter century|a quarter-century|a quarter-of-a-century|quarter-century-old|quarter-century old",
        Word(cardinal=25, unit="year", suffix=True),
    )
    add("noughties|aughts|two thousands", Word(decade=2000))
    add("twenty tens|twenty-tens|two thousand and tens", Word(decade=2010))
    add("fiscal|financial|fy", Word(fiscal=True))
    add("a.m.|am", Word(clock="am"))
    add("p.m.|pm", Word(clock="pm"))
    add("p m|p . m .|p . m|in the afternoon|in the evening", Word(clock="pm"))
    add("at night|in the night", Word(clock="night"))
    add("this afternoon|this evening|tonight", Word(clock="pm", trailing=True))
    add("this morning|tomorrow morning|yesterday morning", Word(clock="am", trailing=True))
    add("tomorrow afternoon|tomorrow evening", Word(clock="pm", trailing=True))
    add("yesterday afternoon|yesterday evening", Word(clock="pm", trailing=True))
    add("tomorrow night|last night", Word(clock="night", trailing=True))
    add("local time", Word(clock="o'clock", trailing=True))
    add("early this morning|earlier this morning|late this morning", Word(clock="am", trailing=True))
    add(
        "late this afternoon|earlier this afternoon|late this evening|late tonight",
        Word(clock="pm", trailing=True),
    )
    add("in the early morning|in the early hours|in the late morning|early in the morning", Word(clock="am"))
    add("late at night|late in the night", Word(clock="night"))
    add("late in the evening|early in the evening|late in the afternoon", Word(clock="pm"))
    add(
        "in the late afternoon|in the early afternoon|in the early evening|in the late evening",
        Word(clock="pm"),
    )
    add("sharp|ish", Word(clock="o'clock", trailing=True), cased=True)
    add("on the dot", Word(clock="o'clock", trailing=True))
    add("a . m .|a . m|a m|in the morning", Word(clock="am"))
    add("in the am|in the a.m.", Word(clock="am"))
    add("in the pm|in the p.m.", Word(clock="pm"))
    add("night at|Night at", Word(clock_before="night"))
    add("in the morning at|this morning at|morning at", Word(clock_before="am"))
    add("in the afternoon at|this afternoon at|afternoon at|in the evening at", Word(clock_before="pm"))
    add("this evening at|evening at|tonight at|in the night at", Word(clock_before="pm"))
    build.glued["f"] = Word(unit="fahrenheit")
    build.glued["º"] = Word(unit="celsius")
    build.glued["degC"] = Word(unit="celsius")
    build.glued["degF"] = Word(unit="fahrenheit")
    build.glued["ish"] = Word(clock="o'clock")
    add("ampm", Word(clock="o'clock"))
    add("l . e|l.e.", Word(money=("EGP",)))
    add("o ' clock|o ’ clock|oʼclock|oclock|o clock", Word(clock="o'clock"))
    for name, minutes in _ZONES.items():
        add(name, Word(clock="o'clock", zone=minutes), cased=True)
    for names, minutes in _CLOCKS.items():
        add([f"{name} time" for name in names.split("|")], Word(zone=minutes))
    build.glued["st"] = Word(unit="stone")
    build.glued["L"] = Word(unit="litre")
    build.glued["Cr"] = Word(scale=Decimal(10) ** 7)
    build.glued["T"] = Word(scale=Decimal(10) ** 12)
    build.glued["c"] = Word(money=MINOR["cent"], minor="cent")
    build.glued["p"] = Word(money=MINOR["penny"], minor="penny")
    build.glued.update(
        {"am": Word(clock="am"), "pm": Word(clock="pm"), "a.m.": Word(clock="am"), "p.m.": Word(clock="pm")}
    )
    add("half-yearly|half-year", Word(period="half", unnumbered=True))
    add("qtr", Word(period="quarter"))
    add("night", Word(unit="night", suffix=True))
    add("quarterly", Word(period="quarter", unnumbered=True))
    add("opening quarter", Word(period="quarter", unnumbered=True, ordinal=1))
    add("final quarter|closing quarter", Word(period="quarter", unnumbered=True, ordinal=4))
    add("end|beginning|start|middle|close", Word(edge=True))
    add("per|each", Word(rate=True))
    add("half-hourly", Word(cardinal=30, unit="minute", suffix=True))
    add("quarter-hourly", Word(cardinal=15, unit="minute", suffix=True))
    add("per second|at one point", Word(idiom=True))  # no second one, no point of an index
    add(_SAYINGS, Word(idiom=True))
    for verb in ("won", "marks", "crowns"):  # "Windows 10 marks the end"
        add("|".join(f"{verb} {behind}" for behind in _BEHIND_VERBS), Word(idiom=True))
    add("won't", Word(idiom=True))
    add(_THINGS, Word(idiom=True))
    add("a|an", Word(rate=True))
    add("noon|midday", Word(time=(12, 0)))
    add("mid-day|mid day|noontime|noonish|12 noon|twelve noon", Word(time=(12, 0)))
    add("midnight|mid night|mid-night|12 midnight|twelve midnight", Word(time=(0, 0)))
    add("in|since|of|by|until|before|after|during|for|from|through|year|early|late|mid", Word(year_cue=True))

    for bound, forms in _BOUNDS.items():
        add(forms, Word(bound=bound))  # type: ignore[arg-type]
    add(
        "or above|and above|and more|plus|and over|or over|and upwards|or upwards|"
        + _compared(_GREATER, "or *|or * than"),
        Word(bound="at least", trailing=True),
    )
    add("or equal|or equal to", Word(inclusive=True))
    add(
        "or below|or under|and under|and below|" + _compared(_SMALLER, "or *|or * than"),
        Word(bound="at most", trailing=True),
    )
    add("or so", Word(bound="about", trailing=True))
    add("more|higher|above", Word(comparative="up"))
    add("less|fewer|lower|below", Word(comparative="down"))
    add("ahead", Word(comparative="up"))
    add("behind|shy|short", Word(comparative="down"))
    add(_UP, Word(direction="up"))
    add(
        "pare|pares|pared|paring|trim|trims|trimmed|trimming|narrow|narrows|narrowed|narrowing",
        Word(direction="down"),
    )
    add(_DOWN, Word(direction="down"))
    add("widen|widens|widened|widening", Word(direction="up"))
    add(
        (
            "no.|number|nos.|room|flight|section|article|chapter|page|channel|route|highway|version|"
            "formula|type|class|phase|stage|group|gate|line|platform|paragraph|rule|seat|apartment|"
            "appendix|annex|exhibit|terminal|suite|figure|fig|table|chart|versions|release|volume|vol|issue|step|steps"
        ),
        Word(name_cue=True),
    )

    return Language(
        code="en",
        decimal=".",
        groups=",",
        words=build.words,
        cased=build.cased,
        phrases=build.phrases(),
        glued=build.glued,
        analyse=_analyse,
        ordinal_dot=False,
        day_first=False,
        span_words="between and",
        time_parts=time_parts(start="early beginning start", middle="mid middle", end="late end"),
        scale_names=(
            (Decimal(10) ** 12, "trillion", "trillion"),
            (Decimal(10) ** 9, "billion", "billion"),
            (Decimal(10) ** 6, "million", "million"),
            (Decimal(10) ** 3, "thousand", "thousand"),
        ),
        year_words=(
            r"(?:last|previous|this|next|following|same|prior|past|preceding|coming|that|current|a|one) "
            r"(?:\w+ )?(?:year|season)s?|year-(?:earlier|ago)|years? (?:earlier|later|before|ago|after)|"
            r"(?:back|by|since|until) then|at (?:the|that) time|annual\w*|yearly"
        ),
        deadlines=frozenset(
            ("no later than", "not later than", "no earlier than", "not earlier than", "as late as")
        ),
        eras=(("BC", "B.C.", "BCE", "B.C.E."), ("AD", "A.D.", "CE", "C.E.")),
        hints=_HINTS,
        feasts={
            (1, 1): r"new year['’]s day",
            (2, 14): r"valentine['’]s day",
            (3, 8): r"women['’]s day",
            (5, 1): r"may day|labou?r day",
            (7, 4): r"independence day|fourth of july",
            (7, 14): r"bastille day",
            (10, 31): r"hallowe['’]?en",
            (11, 1): r"all saints",
            (11, 11): r"armistice day|remembrance day|veterans day|singles['’] day",
            (12, 24): r"christmas eve",
            (12, 25): r"christmas|xmas",
            (12, 26): r"boxing day",
            (12, 31): r"new year['’]s eve",
        },
        day_and_night=r"(?:a?round) the clock|day and night|24/7",
        every_day=r"daily|every day|24/7",
        joiners=frozenset(("and", "&")),
        loose_scales=True,
        spaced_hyphens=True,
        form_words=frozenset("form filing filings disclosure disclosures".split()),
        warm_words=frozenset(
            "temperature temperatures temp temps degrees celsius fahrenheit thermostat thermometer "
            "weather forecast fever outside outdoors indoors hot cold warm cool heat heating oven fridge "
            "freezer boiling freezing sunny humid f".split()
        ),
        zeros=frozenset(("oh", "o")),
        day_parts={"morning": "am", "afternoon": "pm", "evening": "pm", "night": "night", "tonight": "pm"},
        loose_suffixes={"odd": "about", "some": "about", "plus": "at least"},
        lettered_money={"R": "ZAR"},
        year_leaders=frozenset(("cy", "calendar year")),
        power_words={"squared": "2", "cubed": "3"},
        size_words=frozenset("thick wide long tall high deep across diameter".split()),
        short_halves={"a": "am", "p": "pm"},
        day_cues=frozenset(("on", "next", "last", "this")),
        sure_day_cues=frozenset(("on", "next")),
        time_tellers=frozenset(("it", "s", "is", "was")),
        hour_leaders=frozenset("by until till before after around about from since past".split()),
        years_in_pairs=True,
        point_first=True,
        plural_ordinals={
            form: value + 1
            for value, form in enumerate(
                "firsts seconds thirds fourths fifths sixths sevenths eighths ninths".split()
            )
        },
        of_words=frozenset(("of",)),
        by_words=frozenset(("by",)),
        level_words=frozenset(("to",)),
        start_words=frozenset(("from", "versus", "against")),
        gains="profits?|surplus(?:es)?|gains?|earnings|net income",
        losses="loss(?:es)?|deficits?|shortfalls?",
        result_words=frozenset(("of",)),
        rate_words=sorted_words(
            {
                "hour": "hourly",
                "day": "daily",
                "week": "weekly",
                "month": "monthly mom",
                "year": "yearly annually yoy annum",
            }
        ),
        sides=sorted_words(
            {"after": "after later afterwards thereafter", "before": "before earlier ago prior beforehand"}
        ),
        side_leads={"after": "after"},
        rate_leads=frozenset(("every", "Every")),
        base_joints=frozenset(("on", "over")),
        rate_stems={
            "minute": ("minute",),
            "hour": ("hour",),
            "day": ("day", "dail", "night"),
            "week": ("week",),
            "month": ("month",),
            "quarter-year": ("quarter",),
            "year": ("year", "annu", "yoy"),
        },
        whole_words=frozenset(("of",)),
        loose_comparatives=frozenset("above below ahead behind short shy".split()),
        edges={"by": "until", "until": "until", "till": "until", "from": "since", "since": "since"},
        parts_ahead=("including ", "of which ", "of whom ", "among them "),
        parts_behind=(" of whom", " of which", " of them", " of those"),
        point_comparatives=frozenset(("ahead",)),
        poles=poles(_POLES, _JOINED_POLES),
        denials=frozenset(
            "not no never nor neither t cannot fail fails failed failing without hardly barely less least "
            "nothing none avoid avoided prevent prevented".split()
        ),
        pair_words=sorted_words(
            {
                "and": "and",
                "of": "of",
                "instead": "rather instead",
                "beat": "beat beats beating exceeded exceeds exceeding topped tops topping surpassed "
                "surpasses surpassing outpaced outpaces outpacing outstripped outstrips outstripping",
                "versus": "compares compared versus vs against after",
                "ahead": "ahead followed",
            }
        ),
        separable=separated(
            {
                ("up", "down"): "give gives gave giving given",
                ("back", "down"): "give gives gave giving given",
                ("over", None): "hand hands handed handing turn turns turned turning",
                ("up", None): "make makes made making set sets setting take takes took taken taking",
            }
        ),
        gathering=frozenset(("raise", "raises", "raised", "raising")),
        coordinators=frozenset(("to", "and", "or")),
        one_in=frozenset(("in", "of", "out")),
        definites=frozenset(("the", "this")),
        negations=frozenset("not t cannot without".split()),
        limiting=frozenset("only just merely".split()),
        comparing=frozenset(("than",)),
        torn=(
            r"(?<!\w)(?i:up to|at least|at most|more than|less than|fewer than|approximately|roughly) "
            r"(?:years|months|weeks|days|hours|minutes|seconds|miles|kilomet(?:re|er)s|km|percent|per cent|"
            r"euros|dollars)(?!\w)|(?<!\w)(?i:greater|larger|smaller) than (?:can|could|is|are|will)(?!\w)|"
            r"(?<!\w)[Nn]o\. (?:in|and|for)(?!\w)"
        ),
        money_limits={"won": (100, 10**15), "real": (0, 1)},
        counted_times=frozenset(("twice", "thrice")),
        determiners=frozenset(
            "the this these those that its their his her my our your whose s all other first same "
            "both".split()
        ),
        fraction_followers=frozenset(
            "of to from since this last in on at as more less higher lower below above compared".split()
        ),
        fraction_leaders=frozenset("by almost nearly about roughly around over than only up down to".split()),
        dotted=frozenset("Mio Mrd Mill Mln bln mln bn mn tn".split()),
        month_first=True,
        month_verbs={"may": 5, "march": 3, "mar": 3},
        short_months={
            name: index + 1
            for index, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split())
        },
        past_words=frozenset(("past", "after")),
        plain_past_words=frozenset(("past",)),
        to_words=frozenset(("to", "before", "till", "til")),
        either_order=True,
        clock_24=False,
        ordinal_suffixes=frozenset(("st", "nd", "rd", "th")),
        month_lookalikes=frozenset("May March Mar Sun Dec Sat Jan sep dec oct nov sat sun wed mon".split()),
    )


def _analyse(word: str) -> Word | None:
    """Tens and units written as one word: "thirtyfirst", "twentyfive"."""
    lower = word.lower()
    if lower.startswith(_BEGUN_BY_TENS):
        for tens, ten in _TENS_OF.items():
            if lower.startswith(tens):
                unit = lower[len(tens) :]
                if unit in _UNITS_OF:
                    return Word(cardinal=ten + _UNITS_OF[unit])
                if unit in _ORDINALS_OF:
                    return Word(ordinal=ten + _ORDINALS_OF[unit])
    fused = lower[-3:] in _LAST_LETTERS and lower.endswith(_MONEY_ENDINGS)
    return _fused_currency(lower) if fused else None


def _fused_currency(lower: str) -> Word | None:
    """An adjective and a currency written as one word: "egyptianpounds"."""
    for family, forms in _FAMILY_NAMES.items():
        for form in forms.split("|"):
            if len(form) > 2 and lower.endswith(form) and len(lower) > len(form) + 3:
                country = _COUNTRY_OF.get(lower.removesuffix(form))
                if country is not None and country in FAMILIES[family]:
                    return Word(money=(FAMILIES[family][country],))
    return None


#: Looked at before anything else: nearly every word of a text is looked up and is none of this.
_MONEY_ENDINGS = tuple(form for forms in _FAMILY_NAMES.values() for form in forms.split("|") if len(form) > 2)
_LAST_LETTERS = {ending[-3:] for ending in _MONEY_ENDINGS}
_COUNTRY_OF = {
    name.lower(): country
    for country, names in _COUNTRIES.items()
    for name in names.split("|")
    if len(name) > 3
}


_TENS_OF = {name: 20 + 10 * index for index, name in enumerate(_TENS.split())}
_BEGUN_BY_TENS = tuple(_TENS_OF)
_UNITS_OF = {name: value for value, name in enumerate(_UNITS.split()) if 0 < value < 10}
_ORDINALS_OF = {name: index + 1 for index, name in enumerate(_ORDINALS.split()) if index < 9}
