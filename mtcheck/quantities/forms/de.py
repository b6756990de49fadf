"""German: the forms it writes, declined as far as amounts need it."""

from __future__ import annotations

import re

from mtcheck.quantities.currencies import FAMILIES
from mtcheck.quantities.forms import Forms, Place

_ONES = (
    "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
    "sechzehn siebzehn achtzehn neunzehn"
).split()
_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
_ORDINALS = "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft".split()
_ORDINAL = re.compile("(" + "|".join(sorted(_ORDINALS, key=len, reverse=True)) + ")(e[nrsm]?)", re.IGNORECASE)

# Singular and plural; one form where an amount does not tell them apart.
_FAMILIES = {
    "dollar": "Dollar", "euro": "Euro", "pound": "Pfund", "yen": "Yen", "yuan": "Yuan", "won": "Won",
    "krona": "Krone Kronen", "rupee": "Rupie Rupien", "rupiah": "Rupiah", "peso": "Peso Pesos",
    "franc": "Franken", "real": "Real", "rand": "Rand", "ruble": "Rubel", "lira": "Lira",
    "zloty": "Zloty", "forint": "Forint", "leu": "Leu Lei", "lev": "Lew Lewa", "shekel": "Schekel",
    "baht": "Baht", "dong": "Dong", "ringgit": "Ringgit", "hryvnia": "Hrywnja", "tenge": "Tenge",
    "dirham": "Dirham", "riyal": "Riyal", "dinar": "Dinar", "naira": "Naira", "birr": "Birr",
    "shilling": "Schilling", "bitcoin": "Bitcoin",
}  # fmt: skip
_CODES = {
    "USD": "US-Dollar", "HKD": "Hongkong-Dollar", "SGD": "Singapur-Dollar", "TWD": "Taiwan-Dollar",
    "NAD": "Namibia-Dollar", "CHF": "Schweizer Franken",
}  # fmt: skip
# An adjective before the family's name, to be declined.
_ADJECTIVES = {
    "AUD": "australisch", "CAD": "kanadisch", "NZD": "neuseeländisch", "SEK": "schwedisch",
    "NOK": "norwegisch", "DKK": "dänisch", "ISK": "isländisch", "CZK": "tschechisch", "INR": "indisch",
    "MXN": "mexikanisch", "ARS": "argentinisch", "CLP": "chilenisch", "PHP": "philippinisch",
    "EGP": "ägyptisch",
}  # fmt: skip

_MINOR = {
    **dict.fromkeys(("USD", "EUR", "AUD", "CAD", "HKD", "SGD", "NZD"), "Cent"),
    "GBP": "Pence", "CHF": "Rappen", "RUB": "Kopeken", "SEK": "Öre", "NOK": "Öre", "DKK": "Öre",
}  # fmt: skip

_UNITS = {
    "millimetre": "Millimeter", "centimetre": "Zentimeter", "metre": "Meter", "kilometre": "Kilometer",
    "inch": "Zoll", "foot": "Fuß", "yard": "Yard Yards", "mile": "Meile Meilen",
    "nautical-mile": "Seemeile Seemeilen", "square-metre": "Quadratmeter",
    "square-kilometre": "Quadratkilometer", "hectare": "Hektar", "acre": "Acre Acres",
    "square-foot": "Quadratfuß", "litre": "Liter", "cubic-metre": "Kubikmeter",
    "gallon": "Gallone Gallonen", "barrel": "Barrel", "bushel": "Scheffel", "gram": "Gramm",
    "kilogram": "Kilogramm", "tonne": "Tonne Tonnen", "ton": "Tonne Tonnen", "pound": "Pfund",
    "ounce": "Unze Unzen", "troy-ounce": "Feinunze Feinunzen", "carat": "Karat",
    "second": "Sekunde Sekunden", "minute": "Minute Minuten", "hour": "Stunde Stunden", "day": "Tag Tage",
    "week": "Woche Wochen", "month": "Monat Monate", "year": "Jahr Jahre", "decade": "Jahrzehnt Jahrzehnte",
    "century": "Jahrhundert Jahrhunderte", "watt": "Watt", "kilowatt": "Kilowatt", "megawatt": "Megawatt",
    "gigawatt": "Gigawatt", "kilowatt-hour": "Kilowattstunde Kilowattstunden",
    "megawatt-hour": "Megawattstunde Megawattstunden", "gigawatt-hour": "Gigawattstunde Gigawattstunden",
    "terawatt-hour": "Terawattstunde Terawattstunden", "megabyte": "Megabyte", "gigabyte": "Gigabyte",
    "terabyte": "Terabyte", "point": "Punkt Punkte", "celsius": "Grad_Celsius",
    "fahrenheit": "Grad_Fahrenheit",
}  # fmt: skip
_RATIOS = {
    "percent": "Prozent",
    "percentage-point": "Prozentpunkt Prozentpunkte",
    "basis-point": "Basispunkt Basispunkte",
    "permille": "Promille",
}

# The dative follows these, with what may stand between them and a figure. Others take it or the accusative
# by their sense; there the word that is replaced has to tell.
_DATIVE = re.compile(
    r"\b(?:von|vom|mit|bei|zu|zum|zur|aus|nach|seit|gegenüber|binnen)"
    r"(?: (?:rund|etwa|knapp|gut|fast|über|mehr als|weniger als|bis zu|mindestens|höchstens))?[ \u00a0]?$",
    re.IGNORECASE,
)
_UNSURE = re.compile(
    r"\b(?:in|im|an|am|unter|vor|neben|zwischen|hinter|de[nmr]|eine[mnr]|dies\w+|jede\w+|letzten|"
    r"vergangenen|nächsten|kommenden)[ \u00a0]?$",
    re.IGNORECASE,
)


def _dative(place: Place) -> bool | None:
    """Whether a noun stands in the dative; None where its surroundings do not tell."""
    if _DATIVE.search(place.before):
        return True
    return None if _UNSURE.search(place.before) else False


def _noun(names: str, place: Place) -> str | None:
    singular, _, plural = names.replace("_", "\u00a0").partition(" ")
    noun = ((plural or singular) if place.plural else singular).replace("\u00a0", " ")
    if place.plural and plural.endswith("e"):
        # Only these have a dative of their own: Punkte, Punkten.
        dative = place.old.endswith("en") if place.old.endswith(("e", "en")) else _dative(place)
        if dative is None:
            return None
        return noun + "n" if dative else noun
    if place.plural and noun.endswith(("meter", "Meter", "Liter")) and _dative(place):
        return noun + "n"
    return noun


def _money(code: str, place: Place) -> str | None:
    if code in _CODES:
        return _CODES[code]
    family = code if code in _FAMILIES else _family(code)
    if family is None:
        return None
    noun = _noun(_FAMILIES[family], place)
    adjective = _ADJECTIVES.get(code)
    if adjective is None or noun is None:
        return noun
    head = place.old.split()[0] if " " in place.old else ""
    if head.endswith(("che", "chen")):
        return f"{adjective}{'e' if head.endswith('e') else 'en'} {noun}"
    dative = _dative(place)
    if dative is None or not place.plural:
        return None
    return f"{adjective}{'en' if dative else 'e'} {noun}"


def _family(code: str) -> str | None:
    """The family whose name means a currency, alone or with an adjective."""
    for family, members in FAMILIES.items():
        usual = next(iter(members.values())) == code
        if family in _FAMILIES and (usual or (code in _ADJECTIVES and code in members.values())):
            return family
    return None


def _unit(unit: str, place: Place) -> str | None:
    return _noun(_UNITS[unit], place) if unit in _UNITS else None


def _ratio(unit: str, place: Place) -> str | None:
    return _noun(_RATIOS[unit], place)


def _cardinal(value: int) -> str | None:
    if 1 < value < 20:
        return _ONES[value]
    if 20 <= value < 100:
        tens, ones = _TENS[value // 10 - 2], value % 10
        return f"{_ONES[ones]}und{tens}" if ones else tens
    return None


def _ordinal(value: int, old: str) -> str | None:
    match = _ORDINAL.fullmatch(old)
    return _ORDINALS[value - 1] + match[2] if match and 0 < value <= len(_ORDINALS) else None


FORMS = Forms(
    months=tuple(
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
    ),
    short_months=tuple("Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez".split()),
    weekdays=tuple("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split()),
    short_weekdays=tuple("Mo Di Mi Do Fr Sa So".split()),
    money=_money,
    unit=_unit,
    ratio=_ratio,
    cardinal=_cardinal,
    ordinal=_ordinal,
    denominators={
        value: (name, name)
        for value, name in enumerate(
            "Drittel Viertel Fünftel Sechstel Siebtel Achtel Neuntel Zehntel".split(), start=3
        )
    },
    bounds={
        "up to": ("bis zu", "ganze"),
        "at most": ("höchstens", "maximal", "nicht mehr als", "allenfalls"),
        "at least": ("mindestens", "wenigstens", "zumindest", "nicht weniger als"),
        "more than": ("mehr als", "über"),
        "just over": ("gut", "knapp über"),
        "less than": ("weniger als", "unter"),
        "nearly": ("fast", "knapp", "nahezu", "beinahe", "annähernd", "nicht ganz", "knapp unter"),
    },
    scales=(
        {12: "Bio.", 9: "Mrd.", 6: "Mio.", 3: "Tsd."},
        {12: "Bio.", 9: "Mia.", 6: "Mio.", 3: "Tsd."},
        {12: "Bio", 9: "Mrd", 6: "Mio", 3: "Tsd"},
    ),
    link=" ",
    to=(" bis ", " bis "),
    periods={
        "quarter": ("Quartals", "Quartal", "quartals"),
        "half": ("Halbjahres", "Halbjahr", "halbjahres"),
    },
    minor=lambda code, place: _MINOR.get(code),
    masculine=frozenset("dollar euro yen yuan franc ruble".split()),
    joined=True,
)
