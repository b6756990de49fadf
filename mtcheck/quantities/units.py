"""Units of measure as facts: what each measures and how many base units it holds (BIPM, NIST Handbook 44).

Currencies and percentages are not here. A value in one unit is ``value * factor + offset`` in the base
unit of its dimension, ``factor / value`` where the unit is inverse.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: its dimension, its size in the dimension's base unit, and the zero point's distance
    (temperatures). One that is ``inverse`` grows as the base unit shrinks (miles per gallon against litres).
    """

    dimension: str
    factor: Decimal
    offset: Decimal = Decimal(0)
    inverse: bool = False


def _units(dimension: str, **factors: str) -> dict[str, Unit]:
    return {name.replace("_", "-"): Unit(dimension, Decimal(factor)) for name, factor in factors.items()}


UNITS: dict[str, Unit] = {
    **_units(
        "length", millimetre="0.001", centimetre="0.01", decimetre="0.1", metre="1", kilometre="1000",
        inch="0.0254", foot="0.3048", yard="0.9144", mile="1609.344", nautical_mile="1852",
        light_year="9460730472580800", decametre="10", hectometre="100",
        scandinavian_mile="10000", micrometre="0.000001",
        nanometre="0.000000001",
        fathom="1.8288", picometre="0.000000000001", furlong="201.168",
        chi="0.333333333333333333", astronomical_unit="149597870700", parsec="30856775814913673",
    ),
    **_units(
        "area", square_metre="1", square_kilometre="1000000", hectare="10000", acre="4046.8564224",
        square_foot="0.09290304", square_mile="2589988.110336", square_yard="0.83612736",
        square_inch="0.00064516", square_centimetre="0.0001", square_millimetre="0.000001",
        square_decimetre="0.01", square_decametre="100", dunam="1000",
        square_hectometre="10000", mu="666.666666666666667",
    ),
    **_units(
        "volume", litre="0.001", millilitre="0.000001", centilitre="0.00001", hectolitre="0.1",
        cubic_metre="1", cubic_kilometre="1000000000", cubic_centimetre="0.000001",
        gallon="0.003785411784", pint="0.000473176473", barrel="0.158987294928",
        liquid_barrel="0.119240471196",
        cubic_foot="0.028316846592", bushel="0.03523907016688", fluid_ounce="0.0000295735295625",
        quart="0.000946352946", cup="0.0002365882365", tablespoon="0.00001478676478125",
        teaspoon="0.00000492892159375", decilitre="0.0001", decalitre="0.01", cubic_millimetre="0.000000001",
        cubic_decimetre="0.001", cubic_inch="0.000016387064", cubic_yard="0.764554857984",
        cubic_mile="4168181825.440579584",
        gill="0.00011829411825", peck="0.00880976754172", acre_foot="1233.48183754752",
        megalitre="1000", microlitre="0.000000001",
    ),
    **_units(
        "mass", gram="0.001", milligram="0.000001", microgram="0.000000001", kilogram="1",
        tonne="1000", short_ton="907.18474",
        long_ton="1016.0469088", megatonne="1000000000", pound="0.45359237", ounce="0.028349523125",
        troy_ounce="0.0311034768", stone="6.35029318", carat="0.0002", hundredweight="50",
        grain="0.00006479891", decagram="0.01", hectogram="0.1", nanogram="0.000000000001",
        kilotonne="1000000", jin="0.5", liang="0.05", qian="0.005",
    ),
    **_units(
        "duration", second="1", decisecond="0.1", centisecond="0.01", millisecond="0.001",
        microsecond="0.000001",
        nanosecond="0.000000001", minute="60", hour="3600", day="86400", night="86400", week="604800",
        fortnight="1209600", month="2629746", quarter_year="7889238", half_year="15778476",
        year="31556952", decade="315569520", century="3155695200", millennium="31556952000",
    ),
    **_units(
        "speed", kilometre_per_hour="1", mile_per_hour="1.609344", metre_per_second="3.6", knot="1.852",
        foot_per_second="1.09728", kilometre_per_second="3600", kilometre_per_minute="60",
        metre_per_minute="0.06",
        foot_per_minute="0.018288", mile_per_minute="96.56064", mile_per_second="5793.6384",
        metre_per_hour="0.001",
    ),
    **_units(
        "power", watt="1", kilowatt="1000", megawatt="1000000", gigawatt="1000000000",
        terawatt="1000000000000", horsepower="735.49875", mechanical_horsepower="745.699871582",
        milliwatt="0.001",
    ),
    **_units(
        "energy", joule="1", kilojoule="1000", watt_hour="3600", kilowatt_hour="3600000",
        megawatt_hour="3600000000", gigawatt_hour="3600000000000", terawatt_hour="3600000000000000",
        calorie="4.184", kilocalorie="4184", btu="1055.05585262", megajoule="1000000",
        gigajoule="1000000000", electronvolt="0.0000000000000000001602176634",
    ),
    **_units(
        "data", bit="0.125", kilobit="125", terabit="125000000000", kibibyte="1024", mebibyte="1048576",
        gibibyte="1073741824", byte="1", kilobyte="1000", megabyte="1000000",
        gigabyte="1000000000",
        terabyte="1000000000000", petabyte="1000000000000000",
        exabyte="1000000000000000000", zettabyte="1000000000000000000000",
        megabit="125000", gigabit="125000000",
    ),
    **_units("frequency", hertz="1", kilohertz="1000", megahertz="1000000", gigahertz="1000000000"),
    **_units(
        "data rate", bit_per_second="0.125", kilobit_per_second="125", megabit_per_second="125000",
        gigabit_per_second="125000000", terabit_per_second="125000000000", byte_per_second="1",
        kilobyte_per_second="1000", megabyte_per_second="1000000", gigabyte_per_second="1000000000",
    ),
    **_units(
        "pressure", pascal="1", hectopascal="100", bar="100000", millibar="100", psi="6894.757293168",
        kilopascal="1000", megapascal="1000000", atmosphere="101325", millimetre_of_mercury="133.322387415",
        inch_of_mercury="3386.38815789",
    ),
    **_units("force", newton="1", kilonewton="1000", pound_force="4.4482216152605"),
    **_units("torque", newton_metre="1", pound_foot="1.3558179483314"),
    **_units("acceleration", metre_per_square_second="1", g_force="9.80665"),
    **_units("light", lux="1"), **_units("luminous intensity", candela="1"),
    **_units("sound level", decibel="1"), **_units("picture elements", pixel="1", megapixel="1000000"),
    **_units("resolution", dot_per_inch="1", pixel_per_inch="1"),
    **_units("share of parts", part_per_million="1", part_per_billion="0.001"),
    **_units("radioactivity", becquerel="1"), **_units("fineness", karat="1"),
    **_units("rotation", revolution_per_minute="1", revolution_per_second="60"),
    **_units("index point", point="1"),
    **_units("radiation", sievert="1", millisievert="0.001", microsievert="0.000001"),
    **_units("voltage", volt="1", kilovolt="1000", millivolt="0.001"),
    "celsius": Unit("temperature", Decimal(1)),
    "fahrenheit": Unit("temperature", Decimal(5) / Decimal(9), Decimal(-160) / Decimal(9)),
    "kelvin": Unit("temperature", Decimal(1), Decimal("-273.15")),
    "rankine": Unit("temperature", Decimal(5) / Decimal(9), Decimal("-273.15")),
    "degree": Unit("angle", Decimal(1)),
    "radian": Unit("angle", Decimal("57.29577951308232")), "revolution": Unit("angle", Decimal(360)),
    "arc-minute": Unit("angle", Decimal(1) / 60), "arc-second": Unit("angle", Decimal(1) / 3600),
    **_units("current", ampere="1", milliampere="0.001"), **_units("luminous flux", lumen="1"),
    **_units("resistance", ohm="1", kilohm="1000", megohm="1000000"),
    "litre-per-100-kilometres": Unit("fuel consumption", Decimal(1)),
    "kilometre-per-litre": Unit("fuel consumption", Decimal(100), inverse=True),
    "mile-per-gallon": Unit("fuel consumption", Decimal("235.214583333333"), inverse=True),
}  # fmt: skip

#: Symbols that every language writes (SI, BIPM, the trades'); they count right behind digits, space or not.
INTERNATIONAL: dict[str, str] = {
    "m": "metre", "km": "kilometre", "cm": "centimetre", "mm": "millimetre", "kg": "kilogram", "g": "gram",
    "mg": "milligram", "l": "litre", "L": "litre", "cl": "centilitre", "dm": "decimetre",
    "ml": "millilitre", "hl": "hectolitre", "ha": "hectare", "t": "tonne",
    "h": "hour", "min": "minute", "s": "second", "ms": "millisecond", "W": "watt", "kW": "kilowatt",
    "MW": "megawatt", "GW": "gigawatt", "TW": "terawatt", "kWh": "kilowatt-hour", "MWh": "megawatt-hour",
    "GWh": "gigawatt-hour", "TWh": "terawatt-hour", "V": "volt", "kV": "kilovolt", "Hz": "hertz",
    "kHz": "kilohertz", "MHz": "megahertz", "GHz": "gigahertz", "kB": "kilobyte", "KB": "kilobyte",
    "MB": "megabyte", "GB": "gigabyte", "TB": "terabyte", "mph": "mile-per-hour", "ft": "foot",
    "lb": "pound-mass", "lbs": "pound-mass", "oz": "ounce", "hPa": "hectopascal", "psi": "psi",
    "C": "celsius", "F": "fahrenheit", "K": "kelvin", "yd": "yard", "mSv": "millisievert",
    "mbar": "millibar", "kPa": "kilopascal", "MPa": "megapascal", "mmHg": "millimetre-of-mercury",
    "inHg": "inch-of-mercury", "kN": "kilonewton", "Nm": "newton-metre", "lbf": "pound-force",
    "kJ": "kilojoule", "MJ": "megajoule", "GJ": "gigajoule", "kcal": "kilocalorie", "mW": "milliwatt",
    "mV": "millivolt", "mA": "milliampere", "dB": "decibel", "ppm": "part-per-million",
    "ppb": "part-per-billion", "dpi": "dot-per-inch", "ppi": "pixel-per-inch", "px": "pixel",
    "rpm": "revolution-per-minute", "mpg": "mile-per-gallon", "nm": "nanometre", "µm": "micrometre",
    "μm": "micrometre", "µg": "microgram", "μg": "microgram", "PB": "petabyte",
    "kbit": "kilobit",
    "Mbit": "megabit", "Gbit": "gigabit", "KiB": "kibibyte", "MiB": "mebibyte", "GiB": "gibibyte",
    "kbps": "kilobit-per-second", "Mbps": "megabit-per-second", "Gbps": "gigabit-per-second",
    "Mb": "mb", "Gb": "gb", "kb": "kb", "Pa": "pascal", "lm": "lumen",
    "dl": "decilitre", "dL": "decilitre", "cL": "centilitre", "mL": "millilitre", "hL": "hectolitre",
    "ns": "nanosecond", "eV": "electronvolt", "nmi": "nautical-mile",
    "Bq": "becquerel", "lx": "lux", "sec": "second", "kΩ": "kilohm", "Ω": "ohm",
}  # fmt: skip

#: Units that share a name in some language: a bare ton may be any ton, an ounce of gold is a troy ounce,
#: a gallon may be imperial, a barrel of anything but oil holds less.
ALIASES: dict[str, tuple[str, ...]] = {
    "kilo": ("kilometre", "kilogram"),
    "ton": ("tonne", "short-ton", "long-ton"),
    "ounce": ("ounce", "troy-ounce", "fluid-ounce"),
    "barrel": ("barrel", "liquid-barrel"),
    "degree": ("celsius", "fahrenheit", "degree"),
    "pound-mass": ("pound",),
    "pt": ("pint", "point"),
    "gr": ("gram", "grain"),
    # bits or bytes: the letter's size is often wrong
    **{f"{size[0]}b": (f"{size}byte", f"{size}bit") for size in ("kilo", "giga")},
    "mb": ("megabyte", "megabit", "millibar"),
    "karat": ("karat", "carat"),
    "horsepower": ("horsepower", "mechanical-horsepower"),
    # a line of 100 megabits takes them each second
    **{
        f"{size}-per-second": (f"{size}-per-second", size)
        for size in ("kilobit", "megabit", "gigabit", "kilobyte", "megabyte", "gigabyte")
    },
    "revolution-per-minute": ("revolution-per-minute", "revolution"),
}


def meanings(name: str) -> tuple[str, ...]:
    """The units that a table's name may stand for."""
    return ALIASES.get(name, (name,))


def convert(value: Decimal, unit: str, to: str, *, interval: bool = False) -> Decimal | None:
    """The value in another unit of the same dimension, None across dimensions and for the inverse of zero;
    ``interval`` for differences of temperature.
    """
    source, target = UNITS.get(unit), UNITS.get(to)
    if source is None or target is None or source.dimension != target.dimension:
        return None
    if source.inverse and not value:
        return None
    base = source.factor / value if source.inverse else value * source.factor
    if source.dimension == "fuel consumption":
        return (target.factor / base if base else None) if target.inverse else base / target.factor
    base += 0 if interval else source.offset
    return (base - (0 if interval else target.offset)) / target.factor
