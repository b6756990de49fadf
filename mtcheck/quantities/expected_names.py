"""Names of currencies and units as other number readers write them, in English or in the text's language.

What neither ISO 4217 nor CLDR knows has no name here; ``scope`` leaves it out.
"""

from __future__ import annotations

import re
from functools import cache

from mtcheck.quantities.currencies import ABBREVIATIONS, FAMILIES, ISO_CODES, MINOR, SYMBOLS
from mtcheck.quantities.units import ALIASES, UNITS

#: The languages whose CLDR symbols count.
LANGUAGES = "en de fr es it nl pt pl cs sv ru tr ar hi zh ja ko".split()


@cache
def _signs() -> dict[str, frozenset[str]]:
    """What CLDR writes for each currency in the languages of the tables, by sign."""
    from babel import Locale

    found: dict[str, set[str]] = {}
    for language in LANGUAGES:
        for code, sign in Locale(language).currency_symbols.items():
            found.setdefault(sign, set()).add(code)
    for table in (SYMBOLS, ABBREVIATIONS):
        for sign, codes in table.items():
            found.setdefault(sign, set()).update(codes)
    return {sign: frozenset(codes) for sign, codes in found.items()}


def sign_codes(sign: str) -> frozenset[str]:
    """The currencies that a sign or code may mean, empty where neither ISO 4217 nor CLDR lists it."""
    if sign in ISO_CODES:
        return frozenset((sign,))
    signs = _signs()
    return signs.get(sign) or signs.get(sign.rstrip(".").replace(" ", "")) or frozenset()


# Names of units and currencies

_ADJECTIVES = {
    "US": r"united states|états-unis|estad\w+unidense|estadunidense|americ|u\.?s\.?\b",
    "AU": r"austral", "CA": r"canad", "HK": r"hong kong", "NZ": r"new zealand|neozeland|neozeland",
    "SG": r"singapore", "TW": r"new taiwan", "GB": r"british|sterling", "CN": r"chin", "JP": r"japan|japon",
    "MX": r"mexic", "CH": r"swiss|suisse|suiz|suíç|svizz", "SE": r"swedish", "NO": r"norweg", "DK": r"danish",
    "TR": r"turk", "LK": r"sri lank", "IN": r"indian", "NL": r"netherlands|néerland|neerland|holand",
    "NG": r"niger", "EG": r"egypt", "LB": r"leban", "IL": r"israel",
}  # fmt: skip
_STEMS = {
    "dollar": r"d[oó]llar|d[oó]lar|dollar", "euro": r"^euro",
    "pound": r"^(?:british )?pound|^libra|^livre|sterling",
    "yen": r"\byen\b|\biene\b", "yuan": r"yuan|renminbi", "krona": r"kron[ae]",
    "rupee": r"rupee|roupie|rupia\b",
    "franc": r"franc", "peso": r"peso", "lira": r"lira", "naira": r"naira", "peseta": r"peseta",
    "guilder": r"guilder|flor[ií][nm]", "bitcoin": r"bitcoin", "ruble": r"ruble", "won": r"\bwon\b",
    "riyal": r"^(?:riyal|rial)$", "dinar": r"dinar", "shekel": r"shekel",
}  # fmt: skip
_OTHERS = {
    "georgian lari": "GEL", "costa rican colón": "CRC", "lao kip": "LAK", "panamanian balboa": "PAB",
    "finnish markka": "FIM", "mark finlandais": "FIM", "marco finlandês": "FIM", "marco finlandés": "FIM",
}  # fmt: skip
_MINORS = {
    "cent": "cent", "centavo": "centavo", "penny": "penny", "pence": "penny", "pêni": "penny",
    "penique": "penny",
}  # fmt: skip


def currency_named(name: str, code: str | None) -> tuple[frozenset[str], bool]:
    """The codes that another reader's name of a currency may mean, and whether it is a hundredth of one."""
    if code:
        return frozenset((code,)), False
    if name in ISO_CODES:
        return frozenset((name,)), False
    lower = name.lower().strip()
    if lower in _MINORS:
        minor = _MINORS[lower]
        if minor == "centavo":
            return frozenset(
                ("MXN", "BRL", "USD", "ARS", "CLP", "COP", "PHP", "CUP", "EUR", "AUD", "CAD")
            ), True
        return frozenset(MINOR[minor]), True
    if lower in _OTHERS:
        return frozenset((_OTHERS[lower],)), False
    for family, stem in _STEMS.items():
        if not re.search(stem, lower):
            continue
        members = FAMILIES[family]
        for country, adjective in _ADJECTIVES.items():
            if re.search(adjective, lower) and country in members:
                return frozenset((members[country],)), False
        return frozenset(members.values()), False
    return frozenset(), False


_UNIT_NAMES = {
    "c": "celsius", "f": "fahrenheit", "grau": "degree", "grado": "degree", "degré": "degree",
    "jahr": "year", "anno": "year", "ans": "year", "año": "year", "ano": "year", "mois": "month",
    "mese": "month",
    "mês": "month", "mes": "month", "semana": "week", "semaines": "week", "settimana": "week", "jour": "day",
    "dia": "day", "día": "day", "metric ton": "tonne", "tonelada métrica": "tonne", "tonne métrique": "tonne",
    "tonnellata": "ton", "tonelada": "ton", "tonne": "tonne", "milha": "mile", "miglio": "mile",
    "milla": "mile",
    "kilomètres": "kilometre", "chilometro": "kilometre", "quilômetro": "kilometre", "kilómetro": "kilometre",
    "piede": "foot", "pied": "foot", "pie": "foot", "pé": "foot", "libra": "pound", "livre": "pound",
    "libbra": "pound", "barril": "barrel", "galón": "gallon", "galão": "gallon", "gallone": "gallon",
    "mètres": "metre", "metro": "metre", "mililitro": "millilitre", "millilitro": "millilitre",
    "pulgada": "inch", "polegada": "inch", "pollice": "inch", "milímetro": "millimetre",
    "millimetro": "millimetre",
    "millimètres": "millimetre", "centimètres": "centimetre", "décimètres": "decimetre",
    "mètre carré": "square-metre",
    "metro quadrato": "square-metre", "metro quadrado": "square-metre", "metro cuadrado": "square-metre",
    "kilomètre carré": "square-kilometre", "chilometro quadrato": "square-kilometre",
    "kilómetro cuadrado": "square-kilometre", "pé cúbico": "cubic-foot",
    "centímetro cúbico": "cubic-centimetre",
    "miles par heure": "mile-per-hour", "miglia all'ora": "mile-per-hour", "milla por hora": "mile-per-hour",
    "microgramme": "microgram", "onça": "ounce", "litro": "litre", "acro": "acre", "micrômetro": "micrometre",
    "turn": "revolution", "pound-mass": "pound", "light year": "light-year",
    "kilometer per hour": "kilometre-per-hour",
}  # fmt: skip

#: CLDR's units by our names, those that the tables lack included: what a case may ask for.
_CLDR_ONLY = frozenset(
    (
        "revolution radian arc-minute arc-second microgram decimetre picometre cup tablespoon teaspoon "
        "kilobit kibibyte terabit centilitre square-millimetre millisecond microsecond nanosecond furlong "
        "parsec solar-mass candela lux lumen ampere ohm milliampere milliwatt gigapascal kilopascal "
        "megapascal inch-of-mercury atmosphere newton pound-force mole karat dalton hectometre attometre "
        "candela-second"
    ).split()
)


def unit_named(name: str) -> frozenset[str]:
    """Our names of a unit that another reader names in English or in the language of the text; empty for
    what CLDR does not list.
    """
    lower = name.lower().strip()
    for opening in ("grau ", "grado ", "degré "):
        lower = lower.removeprefix(opening)
    ours = _UNIT_NAMES.get(lower)
    if ours is None:
        ours = re.sub(r"(?<!para)(met|lit)er\b", lambda match: match[1] + "re", lower).replace(" ", "-")
    if ours in ALIASES:
        return frozenset(ALIASES[ours])
    if ours in UNITS or ours in _CLDR_ONLY:
        return frozenset((ours,))
    return frozenset()
