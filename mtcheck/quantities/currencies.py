"""The world's money as facts: families of currencies that share a name, symbols, who issues what (ISO 4217).

Language tables name the families ("dollar", "Krone") and the countries ("Australian", "australisch");
this file says which code a pair of them means and what a bare name may mean, the likeliest first.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

FAMILIES: dict[str, dict[str, str]] = {
    "dollar": {
        "US": "USD", "AU": "AUD", "CA": "CAD", "HK": "HKD", "SG": "SGD", "NZ": "NZD", "TW": "TWD",
        "JM": "JMD", "BS": "BSD", "BB": "BBD", "TT": "TTD", "FJ": "FJD", "NA": "NAD", "LR": "LRD",
        "BZ": "BZD", "GY": "GYD", "SR": "SRD", "BN": "BND", "ZW": "ZWL", "BM": "BMD", "KY": "KYD",
        "XC": "XCD", "SB": "SBD",
    },
    "euro": {"EU": "EUR"},
    "pound": {
        "GB": "GBP", "EG": "EGP", "LB": "LBP", "SY": "SYP", "SD": "SDG", "SS": "SSP", "GI": "GIP",
        "FK": "FKP", "IE": "IEP", "SH": "SHP", "CY": "CYP",
    },
    "yen": {"JP": "JPY"}, "yuan": {"CN": "CNY", "TW": "TWD"}, "won": {"KR": "KRW", "KP": "KPW"},
    "krona": {"SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK", "CZ": "CZK", "EE": "EEK", "SK": "SKK"},
    "koruna": {"CZ": "CZK", "SK": "SKK"},
    "rupee": {"IN": "INR", "ID": "IDR", "PK": "PKR", "LK": "LKR", "NP": "NPR", "MU": "MUR", "SC": "SCR"},
    "rupiah": {"ID": "IDR"},
    "peso": {
        "MX": "MXN", "AR": "ARS", "CL": "CLP", "CO": "COP", "PH": "PHP", "CU": "CUP", "UY": "UYU",
        "DO": "DOP",
    },
    "franc": {
        "CH": "CHF", "FR": "FRF", "BE": "BEF", "XO": "XOF", "XA": "XAF", "CD": "CDF", "RW": "RWF",
        "LU": "LUF", "XP": "XPF", "DJ": "DJF", "GN": "GNF", "KM": "KMF", "BI": "BIF",
    },
    "real": {"BR": "BRL"}, "rand": {"ZA": "ZAR"}, "ruble": {"RU": "RUB", "BY": "BYN"},
    "lira": {"TR": "TRY", "IT": "ITL", "MT": "MTL"}, "zloty": {"PL": "PLN"}, "forint": {"HU": "HUF"},
    "leu": {"RO": "RON", "MD": "MDL"}, "lev": {"BG": "BGN"}, "shekel": {"IL": "ILS"},
    "baht": {"TH": "THB"}, "dong": {"VN": "VND"}, "ringgit": {"MY": "MYR"}, "taka": {"BD": "BDT"},
    "hryvnia": {"UA": "UAH"}, "tenge": {"KZ": "KZT"}, "dirham": {"AE": "AED", "MA": "MAD"},
    "riyal": {"SA": "SAR", "QA": "QAR", "OM": "OMR", "IR": "IRR", "YE": "YER"},
    "dinar": {
        "KW": "KWD", "BH": "BHD", "IQ": "IQD", "JO": "JOD", "DZ": "DZD", "TN": "TND", "LY": "LYD",
        "RS": "RSD", "YU": "YUM",
    },
    "naira": {"NG": "NGN"}, "shilling": {"KE": "KES", "UG": "UGX", "TZ": "TZS", "SO": "SOS", "AT": "ATS"},
    "birr": {"ET": "ETB"}, "cedi": {"GH": "GHS"}, "sol": {"PE": "PEN"}, "bolivar": {"VE": "VES"},
    "mark": {"DE": "DEM", "BA": "BAM", "FI": "FIM"}, "peseta": {"ES": "ESP"}, "drachma": {"GR": "GRD"},
    "guilder": {"NL": "NLG", "AN": "ANG"}, "markka": {"FI": "FIM"}, "tugrik": {"MN": "MNT"},
    "lari": {"GE": "GEL"},
    "kip": {"LA": "LAK"}, "balboa": {"PA": "PAB"}, "colon": {"CR": "CRC", "SV": "SVC"},
    "lek": {"AL": "ALL"}, "dram": {"AM": "AMD"}, "kwanza": {"AO": "AOA"}, "manat": {"AZ": "AZN", "TM": "TMT"},
    "florin": {"AW": "AWG"}, "boliviano": {"BO": "BOB"}, "ngultrum": {"BT": "BTN"},
    "pula": {"BW": "BWP"}, "cordoba": {"NI": "NIO"},
    "gourde": {"HT": "HTG"}, "lempira": {"HN": "HNL"}, "quetzal": {"GT": "GTQ"},
    "guarani": {"PY": "PYG"}, "kina": {"PG": "PGK"},
    "tala": {"WS": "WST"}, "vatu": {"VU": "VUV"}, "afghani": {"AF": "AFN"}, "riel": {"KH": "KHR"},
    "kyat": {"MM": "MMK"},
    "pataca": {"MO": "MOP"}, "rufiyaa": {"MV": "MVR"}, "somoni": {"TJ": "TJS"},
    "dalasi": {"GM": "GMD"}, "leone": {"SL": "SLE"},
    "loti": {"LS": "LSL"}, "lilangeni": {"SZ": "SZL"}, "kwacha": {"ZM": "ZMW", "MW": "MWK"},
    "metical": {"MZ": "MZN"},
    "ariary": {"MG": "MGA"}, "ouguiya": {"MR": "MRU"}, "nakfa": {"ER": "ERN"}, "escudo": {"PT": "PTE",
    "CV": "CVE"},
    "litas": {"LT": "LTL"}, "lats": {"LV": "LVL"}, "kroon": {"EE": "EEK"}, "tolar": {"SI": "SIT"},
    "denar": {"MK": "MKD"}, "som": {"UZ": "UZS",
    "KG": "KGS"}, "kuna": {"HR": "HRK"}, "bitcoin": {"": "BTC"}, "ether": {"": "ETH"},
    "tether": {"": "USDT"}, "litecoin": {"": "LTC"}, "dobra": {"ST": "STN"}, "sdr": {"": "XDR"},
}  # fmt: skip

#: A hundredth of the family's unit; a bare cent may be of any dollar or of the euro.
MINOR: dict[str, tuple[str, ...]] = {
    "cent": ("USD", "EUR", "AUD", "CAD", "HKD", "SGD", "NZD", "ZAR"),
    "penny": ("GBP",),
    "rappen": ("CHF",),
    "centime": ("CHF", "EUR", "FRF"),
    "kopeck": ("RUB",),
    "pfennig": ("DEM",),
    "ore": ("SEK", "NOK", "DKK"),
    "paisa": ("INR", "PKR"),
    "agora": ("ILS",),
    "kurus": ("TRY",),
    "piastre": ("EGP", "LBP", "SYP"),
    "halala": ("SAR",),
    "grosz": ("PLN",),
    "fen": ("CNY",),
    "kopiyka": ("UAH",),
    "sen": ("MYR", "IDR", "JPY"),
    "satang": ("THB",),
    "tetri": ("GEL",),
    "tiyin": ("UZS", "KGS", "KZT"),
    "centavo": ("MXN", "BRL", "PHP", "ARS", "COP", "USD"),
    "santim": ("MAD", "DZD"),
    "jiao": ("CNY",),
    "fils": ("KWD", "BHD", "IQD", "JOD", "AED"),
    "millime": ("TND",),
    "baisa": ("OMR",),
    "groschen": ("ATS",),
    "stotinka": ("BGN",),
    "ban": ("RON", "MDL"),
    "heller": ("CZK",),
    "filler": ("HUF",),
    "lipa": ("HRK",),
    "kobo": ("NGN",),
    "pesewa": ("GHS",),
    "thebe": ("BWP",),
    "ngwee": ("ZMW",),
    "tambala": ("MWK",),
    "butut": ("GMD",),
    "eyrir": ("ISK",),
    "jeon": ("KRW", "KPW"),
    "hao": ("VND",),
    "avo": ("MOP",),
    "poisha": ("BDT",),
    "pya": ("MMK",),
    "chhertum": ("BTN",),
    "laari": ("MVR",),
    "luma": ("AMD",),
    "qepik": ("AZN",),
    "qindarka": ("ALL",),
    "kapeyka": ("BYN",),
    "diram": ("TJS",),
    "mongo": ("MNT",),
    "toea": ("PGK",),
    "centimo": ("PEN", "VES", "CRC", "ESP", "PYG"),
    "centesimo": ("UYU", "PAB"),
}

#: Parts of money that are tenths of it.
TENTHS = frozenset(("jiao", "hao"))
#: Parts of money that are thousandths of it; of the money of the Emirates a fils is a hundredth.
THOUSANDTHS = frozenset(("fils", "millime", "baisa"))


def share(minor: str | None, units: Collection[str] = ()) -> Decimal:
    """What a coin is of its money, by the money's codes where they tell."""
    if minor in THOUSANDTHS and ("AED" not in units or "KWD" in units):
        return Decimal("0.001")
    return Decimal("0.1") if minor in TENTHS else Decimal("0.01")


#: How CLDR tells the two ¥ apart, and pounds; few others write them.
MARKED_SIGNS: dict[str, tuple[str, ...]] = {
    "CN¥": ("CNY",), "JP¥": ("JPY",), "UK£": ("GBP",), "GB£": ("GBP",), "E£": ("EGP",),
}  # fmt: skip

#: Letters on both sides of a sign, as Spanish has them.
AROUND_SIGN: dict[str, tuple[str, ...]] = {"U$S": ("USD",), "U$D": ("USD",)}

#: Written before or after the digits. The likeliest currency stands first.
SYMBOLS: dict[str, tuple[str, ...]] = {
    "$": ("USD", "AUD", "CAD", "HKD", "SGD", "NZD", "TWD", "MXN", "ARS", "CLP", "COP"), "US$": ("USD",),
    "U.S.$": ("USD",), "HK$": ("HKD",), "A$": ("AUD",), "AU$": ("AUD",), "C$": ("CAD",), "CA$": ("CAD",),
    "CAN$": ("CAD",), "S$": ("SGD",), "SG$": ("SGD",), "NZ$": ("NZD",), "NT$": ("TWD",), "R$": ("BRL",),
    "BR$": ("BRL",),
    **{f"{code}$": (code,) for code in ("USD", "AUD", "CAD", "HKD", "SGD", "NZD", "TWD", "MXN")},
    "MX$": ("MXN",), "TT$": ("TTD",), "BZ$": ("BZD",),
    "B$": ("BSD", "BND"), "EC$": ("XCD",),
    "G$": ("GYD",), "FJ$": ("FJD",),
    "N$": ("NAD",), "L$": ("LRD",), "Z$": ("ZWL",), "J$": ("JMD",), "€": ("EUR",), "£": ("GBP", "EGP", "LBP"),
    "¥": ("JPY", "CNY"), "￥": ("JPY", "CNY"), "￡": ("GBP",), "₹": ("INR",), "₩": ("KRW",),
    "₽": ("RUB",), "₺": ("TRY",), "₪": ("ILS",), "฿": ("THB",), "₫": ("VND",),
    "₴": ("UAH",), "₦": ("NGN",), "₱": ("PHP",),
    "₿": ("BTC",), "₵": ("GHS",), "₡": ("CRC",), "₸": ("KZT",), "₾": ("GEL",), "﷼": ("IRR", "SAR"),
    "元": ("CNY",), "円": ("JPY",), "₲": ("PYG",), "₭": ("LAK",), "₮": ("MNT",),
    "₨": ("INR", "PKR", "LKR", "NPR", "MUR", "SCR"), "৳": ("BDT",), "૱": ("INR",), "௹": ("INR", "LKR"),
    "៛": ("KHR",), "؋": ("AFN",), "₼": ("AZN",), "₤": ("GBP", "ITL", "TRY"), "₣": ("FRF", "CHF"),
    "₧": ("ESP",), "֏": ("AMD",), "₯": ("GRD",), "GH₵": ("GHS",),
    "CDN$": ("CAD",), "RD$": ("DOP",), "MOP$": ("MOP",), "WS$": ("WST",), "SI$": ("SBD",), "MEX$": ("MXN",),
    "AR$": ("ARS",), "COL$": ("COP",), "CL$": ("CLP",), "UY$": ("UYU",),
}  # fmt: skip

#: What currencies are called at home, as price lists write it in texts of other languages too.
NATIVE_SIGNS: dict[str, tuple[str, ...]] = {
    "руб": ("RUB", "BYN"), "р": ("RUB", "BYN"), "грн": ("UAH",), "лв": ("BGN",),
    "дин": ("RSD",), "Дин": ("RSD",), "тг": ("KZT",), "сом": ("KGS",), "ரூ": ("INR", "LKR"), "රු": ("LKR",),
    "圆": ("CNY",), "圓": ("CNY", "TWD"), "块": ("CNY",), "원": ("KRW",), "円": ("JPY",), "Ptas": ("ESP",),
    "ptas": ("ESP",), "Php": ("PHP",), "FF": ("FRF",),
}  # fmt: skip

_CODES_IN_SMALL_LETTERS = (
    "USD EUR GBP CHF JPY CNY HKD AUD CAD NZD SGD INR KRW DKK PLN HUF CZK RUB BRL ZAR THB MYR KWD QAR MXN "
    "UAH ILS"
).split()

#: Written like words. Case is kept: "kr", "Rs".
ABBREVIATIONS: dict[str, tuple[str, ...]] = {
    "रु": ("INR",), "Rs": ("INR", "PKR", "LKR", "NPR"), "Re": ("INR",), "RMB": ("CNY",), "CNH": ("CNY",),
    "kr": ("SEK", "NOK", "DKK", "ISK"), "Kr": ("SEK", "NOK", "DKK", "ISK"), "zł": ("PLN",), "Kč": ("CZK",),
    "Ft": ("HUF",), "Fr": ("CHF",), "SFr": ("CHF",), "sFr": ("CHF",), "Sfr": ("CHF",), "RM": ("MYR",),
    "Rp": ("IDR",), "DM": ("DEM",), "Stg": ("GBP",), "USDC": ("USDC",), "USDT": ("USDT",), "XBT": ("BTC",),
    **{code.lower(): (code,) for code in _CODES_IN_SMALL_LETTERS}, "rmb": ("CNY",),
    "BTC": ("BTC",), "ETH": ("ETH",), "btc": ("BTC",), "TL": ("TRY",), "KSh": ("KES",), "Ksh": ("KES",),
    "TSh": ("TZS",), "USh": ("UGX",), "FCFA": ("XOF", "XAF"), "CFA": ("XOF", "XAF"),
    "Kz": ("AOA",), "Tk": ("BDT",), "NKr": ("NOK",), "Nkr": ("NOK",),
    "SKr": ("SEK",), "Skr": ("SEK",), "DKr": ("DKK",), "Dkr": ("DKK",),
    "NIS": ("ILS",), "Dh": ("AED",), "Dhs": ("AED",),
}  # fmt: skip

ISO_CODES = frozenset(
    (
        "AED AFN ALL AMD AOA AWG BIF CVE DJF ERN GMD GNF HTG KMF LSL MRU SBD SCR SLE SVC VUV "
        "FKP GIP SHP STN SLL VEF BYR CUC XDR YUM "
        "ARS ATS AUD AZN BAM BBD BDT BEF BGN BHD BMD BND BOB BRL BSD BTN BWP BYN BZD CAD "
        "CDF CHF CLF CLP CNY COP CRC CUP CZK DEM DKK DOP DZD EEK EGP ESP ETB EUR FIM FJD FRF GBP GEL GHS GRD "
        "GTQ HKD HNL HRK HUF IDR IEP ILS INR IQD IRR ISK ITL JMD JOD JPY KES KGS KHR KPW KRW KWD KYD KZT "
        "LAK LBP LKR LRD LTL LUF LVL LYD MAD MDL MGA MKD MMK MNT MOP MUR MVR MWK MXN MYR MZN NAD NGN NIO "
        "NLG NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PTE PYG QAR RON RSD RUB RWF SAR SDG SEK SGD SIT SKK "
        "SOS SRD SSP SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND WST XAF XAG XAU XCD "
        "XOF XPF YER ZAR ZMW ZWL"
    ).split()
)

DOLLARS = frozenset(FAMILIES["dollar"].values())


def codes(family: str, country: str | None = None) -> tuple[str, ...]:
    """The codes that a family's name may mean; one where the country is given and issues it."""
    members = FAMILIES[family]
    if country is not None:
        return (members[country],) if country in members else ()
    if family == "yuan":
        return ("CNY",)
    return tuple(dict.fromkeys(members.values()))
