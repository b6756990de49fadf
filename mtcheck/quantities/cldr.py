"""What CLDR knows of a language, as the beginning of its table: months, weekdays, currencies, units, scale
words, decimal and group signs, by way of Babel.

``builder(tag)`` gives a ``Builder`` with all that, which a language's own file completes with number words,
inflected forms and everyday names; ``facts(tag)`` gives the fields of ``Language`` that follow from CLDR's
patterns; ``language(tag)`` is a whole table without number words. Babel is imported when a table is made, not
before: English and German do not need it.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from mtcheck.quantities.currencies import ABBREVIATIONS, FAMILIES, ISO_CODES, MINOR, codes
from mtcheck.quantities.language import Builder, Language, Word, longest_match
from mtcheck.quantities.units import INTERNATIONAL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

#: CLDR's units to ours (names in units.py).
UNITS = {
    "length-millimeter": "millimetre", "length-centimeter": "centimetre", "length-meter": "metre",
    "length-kilometer": "kilometre", "length-inch": "inch", "length-foot": "foot", "length-yard": "yard",
    "length-mile": "mile", "length-nautical-mile": "nautical-mile", "length-light-year": "light-year",
    "length-decimeter": "decimetre", "length-picometer": "picometre",
    "length-micrometer": "micrometre", "length-nanometer": "nanometre", "length-fathom": "fathom",
    "area-square-meter": "square-metre", "area-square-kilometer": "square-kilometre",
    "area-hectare": "hectare", "area-acre": "acre", "area-square-foot": "square-foot",
    "area-square-mile": "square-mile", "area-square-yard": "square-yard", "area-square-inch": "square-inch",
    "area-square-centimeter": "square-centimetre", "volume-liter": "litre", "volume-milliliter": "millilitre",
    "volume-centiliter": "centilitre", "volume-hectoliter": "hectolitre", "volume-cubic-meter": "cubic-metre",
    "volume-cubic-kilometer": "cubic-kilometre", "volume-cubic-centimeter": "cubic-centimetre",
    "volume-gallon": "gallon", "volume-pint": "pint", "volume-quart": "quart", "volume-barrel": "barrel",
    "volume-bushel": "bushel", "volume-cubic-foot": "cubic-foot", "volume-fluid-ounce": "fluid-ounce",
    "volume-deciliter": "decilitre", "volume-cubic-inch": "cubic-inch",
    "volume-cubic-yard": "cubic-yard", "angle-revolution": "revolution",
    "electric-ampere": "ampere", "duration-microsecond": "microsecond",
    "duration-nanosecond": "nanosecond", "volume-cup": "cup",
    "volume-tablespoon": "tablespoon", "volume-teaspoon": "teaspoon",
    "mass-microgram": "microgram", "mass-gram": "gram", "mass-milligram": "milligram",
    "mass-kilogram": "kilogram", "mass-tonne": "tonne",
    "mass-ton": "ton", "mass-pound": "pound-mass", "mass-ounce": "ounce", "mass-ounce-troy": "troy-ounce",
    "mass-stone": "stone", "mass-carat": "carat", "duration-second": "second",
    "duration-millisecond": "millisecond", "duration-minute": "minute", "duration-hour": "hour",
    "duration-day": "day", "duration-week": "week", "duration-month": "month", "duration-year": "year",
    "duration-decade": "decade", "duration-century": "century",
    "speed-kilometer-per-hour": "kilometre-per-hour", "speed-mile-per-hour": "mile-per-hour",
    "speed-meter-per-second": "metre-per-second", "speed-knot": "knot", "power-watt": "watt",
    "power-kilowatt": "kilowatt", "power-megawatt": "megawatt", "power-gigawatt": "gigawatt",
    "power-horsepower": "horsepower", "energy-joule": "joule", "energy-kilojoule": "kilojoule",
    "energy-kilowatt-hour": "kilowatt-hour", "energy-calorie": "calorie", "energy-kilocalorie": "kilocalorie",
    "energy-british-thermal-unit": "btu", "digital-kilobit": "kilobit",
    "angle-radian": "radian", "digital-bit": "bit", "digital-byte": "byte",
    "digital-kilobyte": "kilobyte", "digital-megabyte": "megabyte", "digital-gigabyte": "gigabyte",
    "digital-terabyte": "terabyte", "digital-petabyte": "petabyte", "digital-megabit": "megabit",
    "digital-gigabit": "gigabit", "frequency-hertz": "hertz", "frequency-kilohertz": "kilohertz",
    "frequency-megahertz": "megahertz", "frequency-gigahertz": "gigahertz", "pressure-pascal": "pascal",
    "pressure-hectopascal": "hectopascal", "pressure-bar": "bar", "pressure-millibar": "millibar",
    "pressure-pound-force-per-square-inch": "psi", "temperature-celsius": "celsius",
    "temperature-fahrenheit": "fahrenheit", "temperature-kelvin": "kelvin", "angle-degree": "degree",
    "temperature-generic": "degree", "electric-volt": "volt", "force-newton": "newton",
    "force-pound-force": "pound-force", "torque-newton-meter": "newton-metre", "light-lux": "lux",
    "light-candela": "candela", "light-lumen": "lumen", "graphics-pixel": "pixel",
    "graphics-megapixel": "megapixel", "graphics-dot-per-inch": "dot-per-inch",
    "graphics-pixel-per-inch": "pixel-per-inch", "pressure-atmosphere": "atmosphere",
    "pressure-kilopascal": "kilopascal", "pressure-megapascal": "megapascal",
    "pressure-millimeter-ofhg": "millimetre-of-mercury", "pressure-inch-ofhg": "inch-of-mercury",
    "electric-milliampere": "milliampere", "electric-ohm": "ohm", "energy-electronvolt": "electronvolt",
    "concentr-permillion": "part-per-million", "consumption-mile-per-gallon": "mile-per-gallon",
    "consumption-mile-per-gallon-imperial": "mile-per-gallon", "digital-terabit": "terabit",
    "length-furlong": "furlong", "length-parsec": "parsec", "length-astronomical-unit": "astronomical-unit",
    "power-milliwatt": "milliwatt",
    "concentr-karat": "karat", "volume-megaliter": "megalitre",
}  # fmt: skip
_RATIOS = {"concentr-percent": "percent", "concentr-permille": "permille"}
_PHRASES = {
    "kilometre-per-hour": "km/h", "metre-per-second": "m/s", "square-metre": "m²", "square-kilometre": "km²",
    "cubic-metre": "m³", "square-centimetre": "cm²",
}  # fmt: skip
_UNSPACED = frozenset(("zh", "ja", "yue", "th", "lo", "km", "my"))
_COMPACT = re.compile(r"^\u200f?(0+)[\s\u00a0\u202f]*([^0;]+)$")
#: What ends an abbreviation; the second is that of Devanagari.
_DOTS = ".॰"
_SHORTEST_UNIT = 3
_SHORTEST_STEM = 4
_LONGEST_ENDING = 3
_SHARED = 4  # currencies at least must share a word for it to be their family's name
_AGENTS = re.compile("[eaäáе]?(?:r|ř|р)")  # milliardär, miliardář, миллиардер
_QUOTED = re.compile("'([^']+)'")
#: Words between the ends of a range.
_TO = {
    "af": "tot", "bg": "до", "bs": "do", "ca": "a", "cs": "až|do", "da": "til", "el": "έως|ως", "et": "kuni",
    "fa": "تا", "gl": "a", "he": "עד", "hr": "do", "id": "hingga|sampai", "lt": "iki", "lv": "līdz",
    "nb": "til", "no": "til", "ro": "la", "sk": "až|do", "sl": "do", "sr": "до|do", "th": "ถึง", "uk": "до",
    "vi": "đến",
}  # fmt: skip
#: Short words that are written together with what follows them, digits included.
_PROCLITICS = {"he": "ו ב מ ל ה כ ש".split(), "fa": ["و"], "ur": ["و"]}
_CIRCULATING = frozenset(code for members in FAMILIES.values() for code in members.values())


@dataclass(frozen=True)
class Facts:
    """What CLDR's patterns say of how a language writes: signs, and the order of a date's parts."""

    decimal: str
    groups: str
    day_first: bool
    month_first: bool
    spaced: bool
    ordinal_dot: bool
    dotted: frozenset[str]
    month_lookalikes: frozenset[str]
    short_months: dict[str, int]


def builder(tag: str, *, fold: Callable[[str], str] = str.lower) -> Builder:
    """A language's words as CLDR has them; raises ``babel.UnknownLocaleError`` where it has none."""
    from babel import Locale

    locale = Locale.parse(tag.replace("-", "_"))
    build = Builder(fold)
    for form, unit in INTERNATIONAL.items():
        build.glued[form] = Word(unit=unit)
        if len(form) > 1 and form != form.lower():
            build.cased[form] = Word(unit=unit)
    for unit, form in _PHRASES.items():
        build.add([form], Word(unit=unit))
    build.add("x|×", Word(multiplier=True))
    build.add("lakh|lakhs", Word(scale=Decimal(100_000)))
    build.add("crore|crores", Word(scale=Decimal(10_000_000)))
    build.add("°C", Word(unit="celsius"), cased=True)
    build.add("°F", Word(unit="fahrenheit"), cased=True)
    build.add("°", Word(unit="degree"))
    build.add("%|٪|％", Word(ratio="percent"))
    build.add("‰", Word(ratio="permille"))
    build.add("¢", Word(money=MINOR["cent"], minor="cent"))
    for form, meaning in ABBREVIATIONS.items():
        build.add(form, Word(money=meaning), cased=True)
    for code in ISO_CODES - {"ALL", "TOP", "LEV"}:
        build.cased[code] = Word(money=(code,))
    for name, number in _months(locale):
        build.add([name], Word(month=number))
    for day, name in _days(locale):
        build.add([name], Word(weekday=day))
    _currencies(build, locale)
    _measures(build, locale)
    for form, scale, plural in _scales(locale):
        if len(form) > 2:
            build.add([form], Word(scale=scale, plural=plural and scale >= 1_000_000))
        build.glued[form] = Word(scale=scale)
    return build


def facts(tag: str) -> Facts:
    """The signs and orders of a language; raises ``babel.UnknownLocaleError`` where CLDR has none."""
    from babel import Locale

    locale = Locale.parse(tag.replace("-", "_"))
    symbols = locale.number_symbols["latn"]
    group = symbols["group"]
    groups = group + (" \u00a0\u202f" if group.isspace() else "") + ("'’" if group in "'’" else "")
    short, long = locale.date_formats["short"].pattern, locale.date_formats["long"].pattern
    abbreviated = {
        form
        for context in ("format", "stand-alone")
        for name in locale.months[context]["abbreviated"].values()
        for form in (name.strip(_DOTS), name.strip(_DOTS).capitalize())
    }
    wide = set(locale.months["format"]["wide"].values())
    wide |= {name.capitalize() for name in wide}
    dotted = {
        form
        for pattern in _patterns(locale)
        if (match := _COMPACT.match(pattern.replace("'", ""))) and match[2][-1] in _DOTS
        for form in (match[2].strip(_DOTS), match[2].strip(_DOTS).capitalize())
    }
    return Facts(
        decimal=symbols["decimal"],
        groups=groups,
        day_first=_place(short, "d") < _place(short, "M"),
        month_first=_place(long, "M") < _place(long, "d") < _place(long, "y"),
        spaced=locale.language not in _UNSPACED,
        ordinal_dot="d." in long,
        dotted=frozenset(dotted),
        month_lookalikes=frozenset(abbreviated - wide),
        short_months={
            name.strip(_DOTS).lower(): number
            for context in ("format", "stand-alone")
            for number, name in locale.months[context]["abbreviated"].items()
        },
    )


def language(tag: str) -> Language | None:
    """A table of digits, names and units without number words; None where CLDR does not know the language."""
    from babel import UnknownLocaleError

    try:
        build = builder(tag)
        known = facts(tag)
        _disambiguate(build, known)
        _families(build, tag)
        if tag in _TO:
            build.add(_TO[tag], Word(to=True))
        return table(
            tag,
            build,
            numerals=False,
            analyse=_inflected(build),
            ordinal_dot=known.ordinal_dot,
            only_dotted=known.dotted,
            of_words=frozenset(_literals(tag)),
            proclitics=frozenset(_PROCLITICS.get(tag, ())),
        )
    except (UnknownLocaleError, ValueError):
        return None


def _families(build: Builder, tag: str) -> None:
    """Adds what the names of a family's currencies have in common ("dolarů" of all the dollars)."""
    from babel import Locale

    data = Locale.parse(tag)._data
    for family, members in FAMILIES.items():
        common: Counter[str] = Counter()
        for code in members.values():
            forms = {
                data["currency_names"].get(code, ""),
                *data["currency_names_plural"].get(code, {}).values(),
            }
            common.update({build.fold(word) for form in forms for word in form.split()})
        for word, count in common.items():
            if count >= _SHARED and count * 2 > len(members) and len(word) > _SHORTEST_UNIT:
                build.add([word], Word(money=codes(family), family=family))


def _disambiguate(build: Builder, known: Facts) -> None:
    """Settles what a language's own file would: which of a word's meanings counts."""
    for form, word in build.words.items():
        if word.unit == "year":
            build.words[form] = replace(word, date_part="year")  # "2015 metais"
        elif word.unit == "pound-mass" and not word.money:
            build.words[form] = replace(word, unit=None, money=codes("pound"), family="pound")
    for form in known.month_lookalikes:
        if len(form) <= _SHORTEST_UNIT:
            build.words.pop(build.fold(form), None)  # "pro", December and "for" in Czech
    del build.glued["s"]  # a preposition in Slavic languages


def _literals(tag: str) -> Iterator[str]:
    """The words that CLDR's dates have between their parts ("16 de novembro de 2015")."""
    from babel import Locale

    locale = Locale.parse(tag)
    for width in ("long", "full"):
        for literal in _QUOTED.findall(locale.date_formats[width].pattern):
            yield from literal.split()
    for month in locale.months["format"]["wide"].values():
        yield from month.split()[:-1]


def _inflected(build: Builder) -> Callable[[str], Word | None]:
    """Reads units, months, scale words and money in forms that CLDR does not list, by their common beginning
    ("kilometrima" by "kilometra"): case endings vary, beginnings hardly do.
    """
    stems: dict[str, Word | None] = {}
    for form, word in build.words.items():
        plain = Word(
            unit=word.unit, date_part=word.date_part, month=word.month, scale=word.scale, money=word.money,
            family=word.family,
        )  # fmt: skip
        if plain == Word() or len(form) < _SHORTEST_STEM:
            continue
        cut = 1 if word.scale else 2  # "milion", but "milice"
        for length in range(max(_SHORTEST_STEM, len(form) - cut), len(form) + 1):
            stem = form[:length]
            stems[stem] = plain if stems.get(stem, plain) == plain else None

    def analyse(word: str) -> Word | None:
        lower = build.fold(word)
        for length in range(len(lower), max(_SHORTEST_STEM, len(lower) - _LONGEST_ENDING) - 1, -1):
            found = stems.get(lower[:length])
            if found is not None:
                agent = found.scale is not None and _AGENTS.match(lower, length)
                return None if agent else found
        return None

    return analyse


def table(tag: str, build: Builder, **fields: Any) -> Language:
    """The finished table of a language: what a builder holds, what CLDR's patterns say, and ``fields`` of
    ``Language`` that add to that or go before it.
    """
    known = facts(tag)
    phrases = build.phrases()
    settings: dict[str, Any] = {
        "decimal": known.decimal,
        "groups": known.groups,
        "analyse": _nothing,
        "ordinal_dot": False,
        "day_first": known.day_first,
        "month_first": known.month_first,
        "scale_names": (),
        "spaced": known.spaced,
        "fold": build.fold,
        "month_lookalikes": known.month_lookalikes,
        "short_months": known.short_months,
    }
    if not known.spaced:
        settings["segment"] = longest_match((*build.words, *build.cased))
    settings |= fields
    thousand = build.glued.get("K")
    if thousand is not None and thousand.scale and not thousand.unit:
        build.glued["K"] = replace(thousand, unit="kelvin")  # 200 K, but 200K
    settings["dotted"] = known.dotted | fields.get("dotted", frozenset())
    return Language(
        code=tag, words=build.words, cased=build.cased, phrases=phrases, glued=build.glued, **settings
    )


def _nothing(_word: str) -> Word | None:
    return None


def _place(pattern: str, letter: str) -> int:
    found = pattern.find(letter)
    return found if found >= 0 or letter != "M" else pattern.find("L")


def _months(locale: Any) -> Iterator[tuple[str, int]]:
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in locale.months[context][width].items():
                plain = name.strip(_DOTS)
                telling = len(plain) >= 3 or name.endswith("॰")
                if telling and not any(character.isdigit() for character in plain):
                    yield plain, number


def _days(locale: Any) -> Iterator[tuple[int, str]]:
    for context in ("format", "stand-alone"):
        yield from locale.days[context]["wide"].items()


def _currencies(build: Builder, locale: Any) -> None:
    data = locale._data
    plural = data["currency_names_plural"]
    for code in sorted(ISO_CODES):
        names = {data["currency_names"].get(code, "")}
        if code in plural:
            names.update(plural[code].values())
        for name in names:
            # A single word may be a common one ("real", "sol", "lek"); those of well-known money are read.
            if name and name != code and (" " in name or code in _CIRCULATING) and "(" not in name:
                build.add([name.replace("\u00a0", " ")], Word(money=(code,)))


def _measures(build: Builder, locale: Any) -> None:
    patterns = locale._data["unit_patterns"]
    nights = (patterns.get("duration-night") or {}).get("long") or {}
    for count, pattern in nights.items():
        # one night is a time of day as well
        if isinstance(pattern, str) and count not in ("one", "per") and pattern != nights.get("one"):
            form = pattern.replace("{0}", "").strip("\u00a0\u202f ")
            if len(form) >= _SHORTEST_UNIT and locale.language not in _UNSPACED:
                build.add([form], Word(unit="night"))
    for name, unit in (*UNITS.items(), *_RATIOS.items()):
        if name not in patterns:
            continue
        for width in ("long", "short"):
            for count, pattern in (patterns[name].get(width) or {}).items():
                if count == "per" or not isinstance(pattern, str) or not pattern.startswith("{0}"):
                    continue
                form = pattern.removeprefix("{0}").replace("\u00a0", " ").replace("\u202f", " ").strip(" .")
                if not form or form in INTERNATIONAL or any(character.isdecimal() for character in form):
                    continue
                word = Word(ratio=unit) if name in _RATIOS else Word(unit=unit)
                unspaced = locale.language in _UNSPACED
                if len(form) >= _SHORTEST_UNIT or (not form[0].isascii() and (len(form) > 1 or unspaced)):
                    build.add([form], word)
                    if "." in form and " " not in form:
                        build.add([form.replace(".", "")], word)


def _patterns(locale: Any) -> Iterator[str]:
    for width in ("short", "long"):
        for forms in locale._data["compact_decimal_formats"].get(width, {}).values():
            yield from (pattern.pattern for pattern in forms.values())


def _scales(locale: Any) -> Iterator[tuple[str, Decimal, bool]]:
    """Scale words with their values, and whether the form is a plural."""
    singular: set[str] = set()
    found: list[tuple[str, Decimal]] = []
    for width in ("short", "long"):
        for count, forms in locale._data["compact_decimal_formats"].get(width, {}).items():
            for size, pattern in forms.items():
                match = _COMPACT.match(pattern.pattern)
                if match is None:
                    continue
                form = match[2].replace("'", "").strip("\u200f \u00a0" + _DOTS)
                if not form or any(character.isspace() for character in form):
                    continue
                found.append((form, Decimal(size) / Decimal(10) ** (len(match[1]) - 1)))
                if count == "one":
                    singular.add(form)
    for form, scale in found:
        yield form, scale, form not in singular
