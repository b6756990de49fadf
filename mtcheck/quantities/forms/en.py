"""English: the forms it writes."""

from __future__ import annotations

from mtcheck.quantities.currencies import FAMILIES
from mtcheck.quantities.forms import Forms, Place

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()

# Singular and plural; one form where the two are the same.
_FAMILIES = {
    "dollar": "dollar dollars", "euro": "euro euros", "pound": "pound pounds", "yen": "yen", "yuan": "yuan",
    "won": "won", "krona": "krona kronor", "rupee": "rupee rupees", "rupiah": "rupiah",
    "peso": "peso pesos", "franc": "franc francs",
    "real": "real reais", "rand": "rand", "ruble": "ruble rubles", "lira": "lira", "zloty": "zloty zlotys",
    "forint": "forint forints", "leu": "leu lei", "lev": "lev leva", "shekel": "shekel shekels",
    "baht": "baht", "dong": "dong", "ringgit": "ringgit", "hryvnia": "hryvnia hryvnias", "tenge": "tenge",
    "dirham": "dirham dirhams", "riyal": "riyal riyals", "dinar": "dinar dinars", "naira": "naira",
    "shilling": "shilling shillings", "birr": "birr", "cedi": "cedi cedis", "bitcoin": "bitcoin bitcoins",
}  # fmt: skip
_CODES = {
    "USD": "US dollar|US dollars", "AUD": "Australian dollar|Australian dollars",
    "CAD": "Canadian dollar|Canadian dollars", "HKD": "Hong Kong dollar|Hong Kong dollars",
    "SGD": "Singapore dollar|Singapore dollars", "NZD": "New Zealand dollar|New Zealand dollars",
    "TWD": "Taiwan dollar|Taiwan dollars", "CHF": "Swiss franc|Swiss francs",
    "SEK": "Swedish krona|Swedish kronor", "NOK": "Norwegian krone|Norwegian kroner",
    "DKK": "Danish krone|Danish kroner", "CZK": "Czech koruna|Czech koruna", "INR": "Indian rupee|rupees",
    "MXN": "Mexican peso|Mexican pesos", "ARS": "Argentine peso|Argentine pesos",
    "CLP": "Chilean peso|Chilean pesos", "PHP": "Philippine peso|Philippine pesos",
}  # fmt: skip
# Those that would have taken another form after many.
_SINGULARS = frozenset(names.split()[0] for names in _FAMILIES.values() if " " in names) | frozenset(
    name.split("|")[0] for name in _CODES.values()
)

_MINOR = {
    **dict.fromkeys(("USD", "EUR", "AUD", "CAD", "HKD", "SGD", "NZD"), "cents"),
    "GBP": "pence", "CHF": "centimes", "RUB": "kopecks",
}  # fmt: skip

_UNITS = {
    "millimetre": "millimetre", "centimetre": "centimetre", "metre": "metre", "kilometre": "kilometre",
    "inch": "inch inches", "foot": "foot feet", "yard": "yard", "mile": "mile",
    "nautical-mile": "nautical_mile", "square-metre": "square_metre", "square-kilometre": "square_kilometre",
    "hectare": "hectare", "acre": "acre", "square-foot": "square_foot square_feet", "litre": "litre",
    "cubic-metre": "cubic_metre", "gallon": "gallon", "barrel": "barrel", "bushel": "bushel", "gram": "gram",
    "kilogram": "kilogram", "tonne": "tonne", "ton": "ton", "pound": "pound", "ounce": "ounce",
    "troy-ounce": "troy_ounce", "carat": "carat", "second": "second", "minute": "minute", "hour": "hour",
    "day": "day", "week": "week", "month": "month", "year": "year", "decade": "decade",
    "century": "century centuries", "watt": "watt", "kilowatt": "kilowatt", "megawatt": "megawatt",
    "gigawatt": "gigawatt", "kilowatt-hour": "kilowatt_hour", "megawatt-hour": "megawatt_hour",
    "gigawatt-hour": "gigawatt_hour", "terawatt-hour": "terawatt_hour", "megabyte": "megabyte",
    "gigabyte": "gigabyte", "terabyte": "terabyte", "point": "point", "celsius": "degree_Celsius "
    "degrees_Celsius", "fahrenheit": "degree_Fahrenheit degrees_Fahrenheit",
}  # fmt: skip
_RATIOS = {
    "percent": ("percent", "percent"),
    "percentage-point": ("percentage point", "percentage points"),
    "basis-point": ("basis point", "basis points"),
    "permille": ("per mille", "per mille"),
}


def _plural(place: Place) -> bool:
    """A noun before another one is singular: "a 14-hectare site", "a 5 million euro deal"."""
    attributive = place.old in _SINGULARS
    return place.plural and not place.before.endswith("-") and not attributive


def _money(code: str, place: Place) -> str | None:
    names = _CODES.get(code)
    if names is not None:
        return names.split("|")[_plural(place)]
    family = code if code in _FAMILIES else _family(code)
    return _FAMILIES[family].split()[-1 if _plural(place) else 0] if family is not None else None


def _family(code: str) -> str | None:
    """The family whose bare name means a currency: pounds for GBP, but no dollars for BBD."""
    for family, members in FAMILIES.items():
        if next(iter(members.values())) == code and family in _FAMILIES:
            return family
    return None


def _unit(unit: str, place: Place) -> str | None:
    names = _UNITS.get(unit)
    if names is None:
        return None
    singular, _, plural = names.partition(" ")
    return (plural or singular + "s" if _plural(place) else singular).replace("_", " ")


def _ratio(unit: str, place: Place) -> str | None:
    if unit == "percent" and place.old.startswith("per cent"):
        return "per cent"
    return _RATIOS[unit][_plural(place)]


def _cardinal(value: int) -> str | None:
    if 0 < value < 20:
        return _ONES[value]
    if 20 <= value < 100:
        tens, ones = _TENS[value // 10 - 2], value % 10
        return f"{tens}-{_ONES[ones]}" if ones else tens
    return None


def _ordinal(value: int, old: str) -> str | None:
    return _ORDINALS[value] if 0 < value < len(_ORDINALS) and old.lower() in _ORDINALS else None


FORMS = Forms(
    months=tuple(
        "January February March April May June July August September October November December".split()
    ),
    short_months=tuple("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()),
    weekdays=tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()),
    short_weekdays=tuple("Mon Tue Wed Thu Fri Sat Sun".split()),
    money=_money,
    unit=_unit,
    ratio=_ratio,
    cardinal=_cardinal,
    ordinal=_ordinal,
    denominators={
        value: (name, name + "s")
        for value, name in enumerate("third quarter fifth sixth seventh eighth ninth tenth".split(), start=3)
    },
    bounds={
        "up to": ("up to", "as much as", "as many as", "as high as"),
        "at most": ("at most", "no more than", "not more than", "a maximum of", "maximum of", "capped at"),
        "at least": ("at least", "no less than", "no fewer than", "not less than", "a minimum of"),
        "more than": ("more than", "over", "above", "in excess of", "upwards of", "greater than"),
        "just over": ("just over", "slightly over", "a little over"),
        "less than": ("less than", "under", "below", "fewer than", "lower than"),
        "nearly": ("nearly", "almost", "close to", "just under", "just below", "not quite"),
    },
    scales=(
        {12: "tn", 9: "bn", 6: "m", 3: "k"},
        {12: "tn", 9: "bn", 6: "mn"},
        {12: "trn", 9: "bn", 6: "mln"},
        {12: "T", 9: "B", 6: "M", 3: "K"},
        {12: "trillion", 9: "billion", 6: "million", 3: "thousand"},
    ),
    symbol_first=True,
    link=" ",
    to=("-", " to "),
    periods={
        "quarter": ("quarterly", "quarter", "Quarterly", "Quarter"),
        "half": ("half-year", "half", "Half-year", "Half"),
    },
    minor=lambda code, place: _MINOR.get(code),
    masculine=frozenset("dollar euro yen yuan franc ruble pound rupee lira".split()),
    joined=True,
)
