"""What a language table has to say, and where tables are found.

To add a language: (1) write ``languages/xx.py`` with a function ``language()`` that fills what CLDR does not
know into the ``Builder`` of ``cldr.py``; (2) give it a test table in ``tests/quantities``; (3) name it in
``TABLES``. A word means what its ``Word`` says; the grammar that joins words is shared, and what differs in
it between languages is a field of ``Language``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, fields, replace
from decimal import Decimal
from functools import cache, lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from mtcheck.errors import LanguageError
from mtcheck.quantities.currencies import ISO_CODES, MINOR, codes
from mtcheck.quantities.followers import Followers
from mtcheck.quantities.tokens import REMEMBERED, Pieces
from mtcheck.types import primary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from mtcheck.quantities.quantity import Bound, Direction

TABLES: dict[str, str] = {
    "cs": "mtcheck.quantities.languages.cs",
    "en": "mtcheck.quantities.languages.en",
    "de": "mtcheck.quantities.languages.de",
    "es": "mtcheck.quantities.languages.es",
    "fr": "mtcheck.quantities.languages.fr",
    "it": "mtcheck.quantities.languages.it",
    "ja": "mtcheck.quantities.languages.ja",
    "ko": "mtcheck.quantities.languages.ko",
    "nl": "mtcheck.quantities.languages.nl",
    "pl": "mtcheck.quantities.languages.pl",
    "pt": "mtcheck.quantities.languages.pt",
    "ru": "mtcheck.quantities.languages.ru",
    "sv": "mtcheck.quantities.languages.sv",
    "tr": "mtcheck.quantities.languages.tr",
    "hi": "mtcheck.quantities.languages.hi",
    "ar": "mtcheck.quantities.languages.ar",
    "zh": "mtcheck.quantities.languages.zh",
}

#: Regions that write digits unlike their language: decimal sign and group signs (CLDR 47).
_REGION_SIGNS = (
    (".", "'’", "de-ch de-li it-ch en-ch"),
    (",", "'’ ", "fr-ch"),
    (".", ",", "es-419 es-br es-bz es-cu es-do es-gt es-hn es-mx es-ni es-pa es-pe es-pr es-sv es-us"),
    (",", ".", "ar-dz ar-lb ar-ly ar-ma ar-mr ar-tn"),
    (",", ".", "en-at en-be en-de en-dk en-es en-id en-it en-nl en-pl en-ro en-si fr-lu"),
    (",", " ", "en-cz en-fi en-fr en-hu en-no en-pt en-se en-sk en-za es-cr fr-ca"),
    (",", " .", "pt-ao pt-ch pt-cv pt-gq pt-gw pt-lu pt-mo pt-mz pt-pt pt-st pt-tl"),
)
_REGIONS = {tag: (decimal, groups) for decimal, groups, tags in _REGION_SIGNS for tag in tags.split()}

#: Regions of a language with both orders of numeric dates that keep to one.
_DAY_FIRST = frozenset(
    "en-" + region
    for region in (
        "001 150 ae ag ai at au bb be bm bs bw bz cc ch ck cm cx cy cz de dg dk dm er es fi fj fk fm fr gb "
        "gd gg gh gi gm gs gy hk hu id ie il im in io it je jm ke ki kn ky lc lr ls mg mo ms mt mu mv mw my "
        "na nf ng nl no nr nu nz pg pk pl pn pt pw ro rw sb sc sd sg sh si sk sl ss sx sz tc tk to tt tv tz "
        "ug vc vg vu ws za zm zw"
    ).split()
)
_MONTH_FIRST = frozenset(
    ("en-us", "en-ph", "en-pr", "en-gu", "en-vi", "en-um", "en-as", "en-mh", "en-mp", "en-bi")
)

_PARTS = re.compile(r"(?:[A-Za-z]\.){2,}(?![^\W\d_])|[^\W\d_]+|\S")
_DOTTED = re.compile(r"\w\w\.\w|\w\.º")
_LATIN = re.compile("[A-Za-zÀ-ɏ]").match
_KATAKANA = re.compile("[ァ-ヺー]").match

_UNACCENTED = str.maketrans("áàâãéèêëíìîïóòôõúùûüç", "aaaaeeeeiiiioooouuuuc")
_CODE_SCALES = {"k": Decimal(1000), "K": Decimal(1000), "M": Decimal(10) ** 6, "G": Decimal(10) ** 9}
# Runs of letters up to this length come again and are remembered.
_SHORT = 8
_SHOUTED = frozenset("EURO EUROS DOLLAR DOLLARS YEN YUAN".split())

Period = Literal["quarter", "half", "year", "century", "months"]
Clock = Literal["am", "pm", "night", "o'clock"]
TimePart = Literal["start", "middle", "end"]
DatePart = Literal["year", "month", "day"]


@dataclass(frozen=True, slots=True)
class Word:
    """The parts that a word or phrase can play in a quantity; a word may play several, the grammar picks one.

    ``cardinal`` is a number below a million that stands for itself, or, where it is ``inner``, only together
    with others (이 in 이백). ``power`` multiplies the number before
    it inside a numeral (hundred; 十, 百, 千; the vingt of quatre-vingts) and counts once without one where
    the word is a ``cardinal`` too. ``scale`` words (thousand, million, 万) multiply all that stands before
    them; one that may stand without a number is a ``cardinal`` as well ("tausend", "mil"), ``plural`` marks a
    form that without a number is only a size ("Millionen"). ``joined`` words bring their "and" along
    (وعشرون).
    ``addend`` is added to the number that follows (साढ़े). ``suffix`` words only count when they hang on a
    number ("-jährig", "-strong"). ``unnumbered`` periods have no number before them; their own is their
    ``ordinal`` (上半年).

    ``ratio_before`` and ``clock_before`` say of the number that follows what ``ratio`` and ``clock`` say
    of the one before (yüzde, 百分之; 午後). ``over`` stands between denominator and numerator (分之), or is
    a ``denominator`` that goes before its numerator (dörtte üç).
    ``inclusive`` words behind a number let the bound before it hold the number itself ("or equal to").
    ``modifier`` words stand between a number and its unit ("two more minutes", "drei volle Jahre").
    ``below_zero`` words turn the temperature before them negative.
    ``half_after`` adds a half to the measure before it (两年半), where it is a ``suffix`` as well to the
    number before it (三个半小时), ``period`` "century" makes a
    century of it ("19 века"). ``and_half`` adds one to the number before it (iki buçuk
    milyon). ``date_part`` turns the number before it into a part of a date (年, 月, 日), ``minutes``
    into the minutes of a time (分). ``decade_before`` makes a decade of the year that follows ("années",
    "años"), ``decade_after`` of the one before (年代). Of the ``figures`` of an amount only their number is
    told ("six-figure", "zweistellig"). A word that is a ``unit`` and a ``clock`` ("heures")
    tells the time behind a ``clock_cue`` ("à"), before minutes or a part of the day, else a duration.
    ``ordinal_before`` makes an ordinal of the number that follows (第), ``vague_before`` a mere size of the
    power or scale that follows (数百). ``tenths`` is a share in tenths (三成, 3割),
    which ``remains`` of a price (八折: 20 percent off) or is taken off it, so that the rest is meant as well
    (2割引: 80 percent). ``era`` is the year
    before the first of an era that counts its years (令和: 2018). ``versus`` stands between the
    sides of a score (3比2), ``between_after`` behind the second end of a range (10和20之间).
    ``ordinal_after`` makes an ordinal of the number before it (番目). Money that ``leads`` may stand before
    its amount (人民币3万). ``century`` is the name of one behind a
    definite article ("il Novecento"). A ``multiple`` or ``multiplier`` that ``divides`` may go either way:
    "вдвое" is doubled or halved. ``whole`` stands between a whole number and its fraction ("целых").
    An ordinal may name an ``hour`` ("o ósmej"). An
    ``idiom`` only looks like a quantity ("secondo gli"). An ``elided`` numeral goes on behind an apostrophe
    ("vent'anni").

    Several words may name a ``month`` or a ``weekday``; a ``suffix`` with a ``cardinal`` and a unit is a dual
    (دولاران), ``mixed`` a number and a half in one word (डेढ़). ``per_before`` makes a speed of the measure
    that follows ("saatte 60 kilometre"). A ``fraction_bar`` stands between numerator and denominator
    (बटा), one that is a ``filler`` only in words or under a one (واحد على عشرة). A unit with a ``factor`` may
    be a scale word of that size as well ("milles"), a scale word with an ``other_scale`` of that one
    ("trilione").
    """

    cardinal: int | None = None
    inner: bool = False
    power: int | None = None
    scale: Decimal | None = None
    vague_scale: bool = False
    figures: bool = False
    plural: bool = False
    joined: bool = False
    addend: Decimal | None = None
    point: bool = False
    ratio_before: str | None = None
    over: bool = False
    fraction_bar: bool = False
    half_after: bool = False
    and_half: bool = False
    below_zero: bool = False
    modifier: bool = False
    per_before: str | None = None
    date_part: DatePart | None = None
    clock_before: Clock | None = None
    minutes: bool = False
    decade_before: bool = False
    decade_after: bool = False
    ordinal_before: bool = False
    vague_before: bool = False
    tenths: bool = False
    remains: bool = False
    era: int | None = None
    between_after: bool = False
    ordinal_after: bool = False
    leads: bool = False
    versus: bool = False
    either: bool = False
    ordinal: int | None = None
    fraction: Decimal | None = None
    mixed: Decimal | None = None
    denominator: int | None = None
    multiple: Decimal | None = None
    multiplier: bool = False
    collective: int | None = None
    half: bool = False
    article: bool = False
    ratio: str | None = None
    money: tuple[str, ...] = ()
    family: str | None = None
    minor: str | None = None
    country: str | None = None
    unit: str | None = None
    suffix: bool = False
    month: int | None = None
    weekday: int | None = None
    period: Period | None = None
    fiscal: bool = False
    decade: int | None = None
    clock: Clock | None = None
    clock_cue: bool = False
    time: tuple[int, int] | None = None
    zone: int | None = None
    unnumbered: bool = False
    edge: bool = False
    rate: bool = False
    bound: Bound | None = None
    trailing: bool = False
    inclusive: bool = False
    direction: Direction | None = None
    comparative: Direction | None = None
    conjunction: bool = False
    to: bool = False
    between: bool = False
    sign: bool = False
    several: bool = False
    negative: bool = False
    divides: bool = False
    whole: bool = False
    hour: bool = False
    each: bool = False
    filler: bool = False
    year_cue: bool = False
    month_cue: bool = False
    name_cue: bool = False
    foreign: bool = False
    idiom: bool = False
    elided: bool = False
    factor: Decimal | None = None
    other_scale: Decimal | None = None
    century: int | None = None
    phrase: bool = False
    #: Whether the grammar looks at the word where a text has it; ``opens_alone`` where no phrase goes on from
    #: it as well, and ``mere_article`` where it is an article and nothing else.
    opens: bool = field(default=False, init=False)
    opens_alone: bool = field(default=False, init=False)
    mere_article: bool = field(default=False, init=False)

    def __post_init__(self) -> None:
        means: object = self.unnumbered or self.edge or self.bound or self.between or self.sign or self.point
        means = means or self.each or self.fiscal or self.half or self.idiom or self.century
        means = (
            means
            or self.period == "century"
            or self.decade_before
            or self.ordinal_before
            or self.vague_before
            or self.era
            or (self.date_part and self.date_part != "day")
            or self.money
            or any(
                part is not None
                for part in (
                    self.power,
                    self.scale,
                    self.addend,
                    self.ratio_before,
                    self.clock_before,
                    self.ordinal,
                    self.fraction,
                    self.mixed,
                    self.denominator,
                    self.multiple,
                    self.collective,
                    self.month,
                    self.weekday,
                    self.decade,
                    self.time,
                )
            )
        )
        alone = bool(means) or self.article or self.cardinal is not None
        object.__setattr__(self, "opens_alone", alone)
        object.__setattr__(self, "opens", alone or self.phrase)
        object.__setattr__(self, "mere_article", self.article and not means and self.cardinal in (None, 1))


#: Signs of periods that business news of every language writes beside a figure: Q3, 1H24, FY25, 9M24.
PERIOD_SIGNS: dict[str, Period] = {
    "Q": "quarter", "q": "quarter", "H": "half", "h": "half", "FY": "year", "fy": "year", "CY": "year",
    "cy": "year", "GJ": "year", "M": "months",
}  # fmt: skip
#: Letters that need no year beside them to be one.
SURE_PERIOD_SIGNS = frozenset(("Q", "q", "H"))

#: What may follow the first piece of a phrase: by its second piece the rest of the phrase, longest first,
#: and its parts of speech.
Phrases: TypeAlias = dict[str, tuple[tuple[tuple[str, ...], Word], ...]]


@dataclass(frozen=True)
class Language:
    """One language's table.

    ``words`` maps a lower-case word to its parts, ``cased`` words that count only as written;
    ``phrases`` maps the first word of a phrase to (remaining words, parts), longest first. ``glued``
    holds what may follow digits without a space. ``analyse`` takes a word that the table lacks and gives
    its parts where it is a compound or an inflected form. ``year_words`` is a pattern of words that
    stand for a year without its number, ``certain_years`` one of those that stand for one and no other ("last
    year", not "annual"), ``torn`` one of what cannot stand without the figure before or behind
    it ("le e anniversaire", つ目), ``hints`` are patterns of words that carry a small number
    without being one ("both", "beide").

    ``segment`` splits a run of letters of a script without spaces, or a word with particles, into what the
    table knows and the rest; ``spaced`` is False where letters right before or behind digits are no name
    with digits. ``proclitics`` may hang on digits (Arabic و). ``fold`` makes one of a word's spellings: by
    default that of lower case. Behind one of the ``ending_marks`` a word's or number's endings stand, which
    are passed over ("2023'te", "TL'ye") save those that mean something (``hanging``). ``numerals`` is False
    where number words are not known, so that only digits can be compared.

    How numerals are joined: ``joiners`` are the words for "and" inside them, ``joins`` says after what
    they may stand; ``ten_joins`` lets units follow ten (on beş, 十五), ``vigesimal`` lets the teens follow
    sixty and eighty (soixante-dix), ``units_first`` lets tens follow units behind a joiner (خمسة وعشرون),
    ``joined_thousands`` lets thousands before a joiner belong to the millions behind it (dois
    mil e quinhentos milhões).
    ``chained_scales`` lets digits without a scale word follow one (1万2000), ``chained_apart`` behind
    thousands and a space ("3 bin 500"). ``myriads`` counts in
    ten-thousands, with figures and digits mixed (3億5千万); ``positional`` reads figures in a row place by
    place (二〇二五). ``counted`` says that a number word of up to so many signs is a number only before
    what it counts (三个, but 三星), ``numbered_periods`` that a period behind a number is numbered by it
    (21世纪, 3분기).

    ``cardinal_days`` has days in cardinals behind their month ("Mayo veintiuno"). ``weekday_ordinals`` are
    days of the week as well behind ``weekday_leaders`` and before ``weekday_followers`` or the end of a
    clause ("na sexta").
    ``loose_scales`` lets a comma stand behind thousands in words ("one thousand, two hundred") and scale
    words within numerals be in the plural, ``zeros`` are letters that are zero between figures in words
    ("oh"), ``spaced_hyphens`` stand between a number and its unit in tokenised texts, ``form_words`` beside
    the numbers of an authority's forms ("13F filings"), ``warm_words`` tell that 20c is a temperature,
    ``size_words`` that a length stands before them ("2 in thick", '10 " lang'). ``year_leaders`` make a year
    of the two figures behind them ("CY 18"), ``power_words`` an
    area or a volume of the length before them ("5 millimetres squared"). ``loose_suffixes`` leave the
    number before their hyphen open ("20-odd years"), a letter of ``lettered_money`` is money before an amount
    in thousands and more ("R500 million"),
    ``point_first`` lets a decimal begin with the word for its sign, ``years_in_pairs`` a year be said as
    two numbers ("nineteen eighty-four"),
    ``plural_ordinals`` are units that make a denominator of the tens before them ("twenty-firsts").
    ``elliptic`` leaves out the last place (一百二 is 120). ``small_change`` are parts of the money before
    them, by what they are of it (角, 分), ``coins`` counters that are money before such parts (块: its code).
    ``names`` are patterns of what names with digits are called ("covid-19": 新冠, "tier 1": Kernkapital).
    ``span_words`` are the pairs of words around the first end of a span, split at ``|`` ("from to"); side
    by side they show that it is gone. ``time_parts`` are words that say before a month or year which part
    of it is meant ("mid-2027", "Ende März").

    ``of_words`` stand between a number and what it counts ("millones de dólares"), ``by_words`` before
    the size of a change, ``level_words`` before where it ended, ``start_words`` before where it began.
    ``cents_joiners`` stand between an amount and its hundredths ("15 dólares con 50"), ``gathering`` are
    words for a rise that gather money as well ("raised $2 billion"). ``gains`` and ``losses`` are patterns
    of nouns, ``result_words`` stand between these and their amounts ("in Höhe von"). ``coordinators`` stand
    between two amounts that share a unit, ``one_in`` in "one in eight", ``definites`` before a period that
    no number names. Where an ordinal may be a fraction ("a third"),
    ``fraction_followers`` and ``fraction_leaders`` tell that it is one; ``ordinal_fractions`` says that
    behind any smaller number it is ("две пятых", "dwie trzecie"). ``dotted`` scale words are
    abbreviations that end in a dot, ``only_dotted`` those that mean something else without it.

    ``ordinal_tens`` says that ordinals add up beyond tens ("décimo segundo").
    ``particle_numerals`` are numerals that are particles too, with the words before them whose they may be,
    the words that may follow ("gib acht, was du sagst") and those beside the verb that rule it out.
    ``ordinal_verbs`` are ordinals that are verbs as well, with the words beside them that show it ("Sie
    achten darauf"). ``ordinal_leaders`` before digits
    with a dot show that the dot makes an ordinal of them
    ("der 21. Gast").

    ``day_parts`` are parts of the day that tell the half of it for a time right behind them ("in the evening
    7:30"), ``day_endings`` do so at the end of a weekday alone ("Montagmorgen um 7"), ``noon_endings`` tell
    noon there ("Montagmittag"), ``short_halves`` are letters that do so on its minutes (7:30p),
    ``time_tellers`` the words of "it is".
    ``hour_leaders`` let a bare number be an hour before a part of the day ("until 7 tonight").
    ``day_cues`` say that a short weekday follows ("on Sat"), ``sure_day_cues`` so of one in small letters,
    ``comparative_endings`` show, where nouns have capitals, that a comparative is an attribute of the next.
    ``money_days`` are weekdays by short forms that are money elsewhere ("Fr"). ``money_limits`` are the least
    and the most, without a scale word, that words that mean other things too are money for ("the 11 won").
    ``past_words`` and ``to_words`` tell the time behind minutes, a half or a quarter ("ten minutes to
    five"), ``plain_past_words`` behind a bare number as well ("ten past nine"); with ``half_to_hour`` "halb
    acht" is half past seven, with ``quarter_to_hour`` "viertel acht" a quarter past.

    ``short_months`` are abbreviations that count between a day and a year even where they are another word
    of the language ("3 set 2011"), ``month_verbs`` names that written small are months only with a year or an
    ordinal ("may 4th").

    ``month_first`` reads "February 20", ``either_order`` says that in 02/03/2025 either may be the month;
    ``adjective_after`` "dollars américains"; ``noun_numerals`` are other words within a
    sentence, ``clock_24`` says that a written hour is one of 24.
    ``decade_nouns`` make a decade of digits with a dot before them ("90. léta"), ``hour_nouns`` an hour of
    these and of ordinals ("po 20. hodině", "osmé hodině"). ``decade_suffixes``,
    ``ordinal_suffixes`` and ``cardinal_suffixes`` ("3-х", "20-ти") hang on digits, with
    or without a hyphen or the ``suffix_mark`` ("3:e").
    ``nights`` are the words that make the night before it of a weekday or a day. ``roman_centuries`` says
    that centuries are numbered in Roman figures ("siglo XXI"), and quarters. ``separable`` verbs have a
    particle that tells the direction of a change, at the end of their clause before one of
    ``behind_particles`` ("gab um 5 Prozent nach"), or without these right behind them ("gave up 5
    percent"). ``month_lookalikes`` are months and weekdays that without a number count only behind a
    ``year_cue`` or ``month_cue``. ``periods_lead``
    numbers periods and hours behind them (الربع الثالث); ``year_nouns`` stand between a month and its year.
    ``share_nouns`` make a share of an ordinal (पांचवां भाग); ``locatives`` end the hour that something
    happens at ("akşam yedide"), ``ablatives`` what a ``trailing`` bound that is ``comparative`` as well is
    measured by ("yediden büyük", "7 kişiden fazla"), ``past_behind`` and ``to_behind`` follow hour and
    minutes ("sekizi on geçe"). ``era_letters`` may hang on a year (عام 2016م).
    ``definite_prefix`` makes an ordinal of a numeral behind a definite noun,
    and ``between_behind`` says that "between" stands behind its two ends.
    ``negations`` turn a bound round near them ("no gana más de 50", "50'den fazla değil"), save before a
    ``limiting`` word ("no sólo"); where ``comparing`` words are given, a bound that does not end in one is
    left open ("not nearly 50"). What is an eighth of one of the ``rounds`` of a
    tournament is its name ("8es de finale"). ``share_joints`` make a share of two bare
    counts ("trois sur quatre"), ``parts`` make a share of the two numerals before them
    ("dois onze avos"), ``comma_groups`` has commas behind the scale words of a numeral ("mil, cento e onze"),
    and ``minutes_before`` behind a time take its minutes from the hour (11時10分前).
    ``period_signs`` make a period of a figure (Q3, "3T24", 9M24), one of the language's own beside a year or
    behind one of the ``period_leaders`` ("au T3"); ``numbered_forms`` are forms of a period that the bare
    figure before them numbers ("w 3 kwartale").
    ``bare_units`` count once without an article ("godzinę i pół"), ``to_leads`` stand before minutes that
    an hour wants ("za pięć ósma"), ``hour_suffixes`` make an hour of digits behind a ``clock_cue`` ("o
    17-ej").
    ``spelled_hundredths`` may stand in words behind a comma, where a number is all that a text says.
    ``comma_dates`` has a comma between day and year where the month is not first, ``clock_named`` takes a
    part of the day for a time only before an hour that is named one (सुबह 9 बजे), ``quarter_hours`` has
    hours and quarters in one numeral (साढ़े तीन बजे), ``minutes_after`` minutes in words behind the hour ("las
    once y cuarenta", "neuf heures moins vingt"). ``articles`` is False where there is no word for "a",
    so that a figure may stand for another language's. ``determiners`` before a number say that what it counts
    is known, so that a translation may leave it out ("the two firms"), ``counted_times`` are words for a
    number of times and nothing else ("twice"); ``small_words`` says that two, thirds
    and the like are words of their own or among the ``hints`` wherever a text has them: "all", or the "new"
    ones without a determiner. ``day_and_night`` and ``every_day`` are ways to say 24 hours and seven days
    ("round the clock"), ``feasts`` names of days by month and day.
    """

    code: str
    decimal: str
    groups: str
    words: Mapping[str, Word]
    cased: Mapping[str, Word]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], Word], ...]]
    glued: Mapping[str, Word]
    analyse: Callable[[str], Word | None]
    ordinal_dot: bool
    day_first: bool
    scale_names: tuple[tuple[Decimal, str, str], ...]
    year_words: str = "(?!)"
    certain_years: str = ""
    #: Bounds of when, not of how long: "spätestens zwei Stunden vor" is at least two hours before.
    deadlines: frozenset[str] = frozenset()
    #: What stands beside a year or century before our era, and of it.
    eras: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    torn: str = ""
    hints: Mapping[int, str] = field(default_factory=dict)
    segment: Callable[[str, bool], Sequence[str]] | None = None
    spaced: bool = True
    proclitics: frozenset[str] = frozenset()
    fold: Callable[[str], str] = str.lower
    ending_marks: str = ""
    numerals: bool = True
    joiners: frozenset[str] = frozenset()
    joins: Literal["hundreds", "tens", "any"] = "hundreds"
    ten_joins: bool = False
    vigesimal: bool = False
    units_first: bool = False
    joined_thousands: bool = False
    chained_scales: bool = False
    chained_apart: bool = False
    myriads: bool = False
    positional: bool = False
    counted: int = 0
    numbered_periods: bool = False
    elliptic: bool = False
    loose_scales: bool = False
    spaced_hyphens: bool = False
    form_words: frozenset[str] = frozenset()
    warm_words: frozenset[str] = frozenset()
    zeros: frozenset[str] = frozenset()
    noon_endings: tuple[str, ...] = ()
    day_parts: Mapping[str, str] = field(default_factory=dict)
    #: Letters that any word for a part of the day has ("abend"); without one an hour is one of 24.
    day_stems: tuple[str, ...] = ()
    day_endings: Mapping[str, str] = field(default_factory=dict)
    size_words: frozenset[str] = frozenset()
    year_leaders: frozenset[str] = frozenset()
    power_words: Mapping[str, str] = field(default_factory=dict)
    loose_suffixes: Mapping[str, Bound] = field(default_factory=dict)
    lettered_money: Mapping[str, str] = field(default_factory=dict)
    short_halves: Mapping[str, Clock] = field(default_factory=dict)
    day_cues: frozenset[str] = frozenset()
    sure_day_cues: frozenset[str] = frozenset()
    comparative_endings: tuple[str, ...] = ()
    money_days: Mapping[str, int] = field(default_factory=dict)
    money_limits: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    time_tellers: frozenset[str] = frozenset()
    hour_leaders: frozenset[str] = frozenset()
    years_in_pairs: bool = False
    point_first: bool = False
    plural_ordinals: Mapping[str, int] = field(default_factory=dict)
    cardinal_days: bool = False
    weekday_ordinals: Mapping[str, int] = field(default_factory=dict)
    weekday_leaders: frozenset[str] = frozenset()
    weekday_followers: frozenset[str] = frozenset()
    small_change: Mapping[str, Decimal] = field(default_factory=dict)
    coins: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    of_words: frozenset[str] = frozenset()
    by_words: frozenset[str] = frozenset()
    level_words: frozenset[str] = frozenset()
    start_words: frozenset[str] = frozenset()
    gains: str = ""
    losses: str = ""
    result_words: frozenset[str] = frozenset()
    #: Words that join two figures of a kind, by their sort: "rather" and "statt" are "instead".
    pair_words: Mapping[str, str] = field(default_factory=dict)
    #: Words ahead of the whole that figures are parts of ("of the 27 members, 21").
    whole_words: frozenset[str] = frozenset()
    #: Comparatives that may as well begin a phrase of their own ("verlor 5 Prozent über Nacht").
    loose_comparatives: frozenset[str] = frozenset()
    #: Those that compare points alone, and are about time elsewhere.
    point_comparatives: frozenset[str] = frozenset()
    #: Words that say the opposite of each other, by the word before them ("" for any): what they compare and
    #: which of its ends they are; ``denials`` may turn them round.
    poles: Mapping[str, Mapping[str, tuple[str, str]]] = field(default_factory=dict)
    denials: frozenset[str] = frozenset()
    #: Words for a rate or for what a figure is compared with, by their length of time ("täglich",
    #: "Vormonat"), more words that make a rate of the time behind them ("every"), what stands in "month on
    #: month", and by length of time the letters that any word for it has.
    rate_words: Mapping[str, str] = field(default_factory=dict)
    rate_leads: frozenset[str] = frozenset()
    #: Which words behind a length of time, and which ahead of it, say that it is counted before or after
    #: something.
    sides: Mapping[str, str] = field(default_factory=dict)
    side_leads: Mapping[str, str] = field(default_factory=dict)
    #: Words ahead of a date that say whether something lasts until then or since.
    edges: Mapping[str, str] = field(default_factory=dict)
    #: What stands ahead of or behind a figure that is a part of the one before ("of which 5", "5 of whom").
    parts_ahead: tuple[str, ...] = ()
    parts_behind: tuple[str, ...] = ()
    base_joints: frozenset[str] = frozenset()
    #: What tells a rate at the end of a clause only, by its first word ("im Monat").
    rate_ends: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    rate_stems: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    gathering: frozenset[str] = frozenset()
    cents_joiners: frozenset[str] = frozenset()
    coordinators: frozenset[str] = frozenset()
    one_in: frozenset[str] = frozenset()
    definites: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    counted_times: frozenset[str] = frozenset()
    fraction_followers: frozenset[str] = frozenset()
    fraction_leaders: frozenset[str] = frozenset()
    ordinal_fractions: bool = False
    ordinal_tens: bool = False
    ordinal_leaders: frozenset[str] = frozenset()
    particle_numerals: Mapping[str, tuple[frozenset[str], ...]] = field(default_factory=dict)
    ordinal_verbs: Mapping[str, frozenset[str]] = field(default_factory=dict)
    past_words: frozenset[str] = frozenset()
    plain_past_words: frozenset[str] = frozenset()
    to_words: frozenset[str] = frozenset()
    half_to_hour: bool = False
    quarter_to_hour: bool = False
    dotted: frozenset[str] = frozenset()
    only_dotted: frozenset[str] = frozenset()
    month_first: bool = False
    either_order: bool = False
    adjective_after: bool = False
    clock_24: bool = True
    nouns_capitalised: bool = False
    noun_numerals: frozenset[str] = frozenset()
    decade_suffixes: frozenset[str] = frozenset(("s",))
    decade_nouns: frozenset[str] = frozenset()
    hour_nouns: frozenset[str] = frozenset()
    ordinal_suffixes: frozenset[str] = frozenset()
    cardinal_suffixes: frozenset[str] = frozenset()
    suffix_mark: str = ""
    nights: tuple[frozenset[str], frozenset[str]] | None = None
    month_lookalikes: frozenset[str] = frozenset()
    short_months: Mapping[str, int] = field(default_factory=dict)
    month_verbs: Mapping[str, int] = field(default_factory=dict)
    periods_lead: bool = False
    comma_dates: bool = False
    spelled_hundredths: bool = False
    bare_units: bool = False
    period_signs: Mapping[str, Period] = field(default_factory=lambda: PERIOD_SIGNS)
    period_leaders: frozenset[str] = frozenset()
    numbered_forms: frozenset[str] = frozenset()
    to_leads: frozenset[str] = frozenset()
    hour_suffixes: frozenset[str] = frozenset()
    share_nouns: frozenset[str] = frozenset()
    locatives: tuple[str, ...] = ()
    ablatives: tuple[str, ...] = ()
    definite_prefix: str = ""
    era_letters: frozenset[str] = frozenset()
    between_behind: bool = False
    past_behind: frozenset[str] = frozenset()
    to_behind: frozenset[str] = frozenset()
    clock_named: bool = False
    articles: bool = True
    small_words: Literal["", "new", "all"] = ""
    day_and_night: str = ""
    every_day: str = ""
    feasts: Mapping[tuple[int, int], str] = field(default_factory=dict)
    quarter_hours: bool = False
    minutes_after: bool = False
    year_nouns: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    limiting: frozenset[str] = frozenset()
    comparing: frozenset[str] = frozenset()
    rounds: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    share_joints: frozenset[str] = frozenset()
    comma_groups: bool = False
    minutes_before: frozenset[str] = frozenset()
    roman_centuries: bool = False
    span_words: str = ""
    time_parts: Mapping[str, TimePart] = field(default_factory=dict)
    separable: Mapping[str, Mapping[str, Word]] = field(default_factory=dict)
    behind_particles: frozenset[str] = frozenset()
    cache: dict[str, Word | None] = field(default_factory=dict, compare=False, repr=False)
    beginnings: dict[str, Phrases | None] = field(default_factory=dict, compare=False, repr=False)
    pieces: Pieces = field(init=False, compare=False, repr=False)
    followers: Followers = field(init=False, compare=False, repr=False)
    #: The particles of ``separable`` verbs.
    particles: frozenset[str] = field(init=False, compare=False, repr=False)
    #: The words before the size, the end or the beginning of a change.
    change_words: frozenset[str] = field(init=False, compare=False, repr=False)
    #: What stands for no figure, though it may for a one in words: "of", "the".
    small_articles: frozenset[str] = field(init=False, compare=False, repr=False)
    #: The words that tell on which side of an hour minutes are.
    beside: frozenset[str] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "pieces", Pieces(self))
        object.__setattr__(self, "followers", Followers(self))
        object.__setattr__(self, "beside", self.past_words | self.to_words)
        object.__setattr__(self, "particles", frozenset().union(*self.separable.values()))
        object.__setattr__(self, "change_words", self.by_words | self.level_words | self.start_words)
        object.__setattr__(self, "small_articles", self.of_words | self.definites | self.ordinal_leaders)

    @property
    def hanging(self) -> frozenset[str]:
        """The endings that mean something."""
        return self.decade_suffixes | self.ordinal_suffixes

    def begun_by(self, piece: str) -> Phrases | None:
        """The phrases that begin with a piece as written; None without any."""
        try:
            return self.beginnings[piece]
        except KeyError:
            pass
        found: Phrases | None = None
        for rest, word in self.phrases.get(self.fold(piece), ()):
            found = found or {}
            found[rest[0]] = (*found.get(rest[0], ()), (rest[1:], word))
        if len(self.beginnings) >= REMEMBERED:
            self.beginnings.clear()
        self.beginnings[piece] = found
        return found

    def look_up(self, word: str) -> Word | None:
        """The parts of a word as written, or None; remembered, up to a bound, since news repeats its
        words.
        """
        if word in self.cache:
            return self.cache[word]
        if len(self.cache) >= REMEMBERED:
            self.cache.clear()
        found = self.cache[word] = self.find(word)
        return found

    def find(self, word: str) -> Word | None:
        """What ``look_up`` gives, not remembered."""
        found = self.cased.get(word)
        if found is None and word[:1] in _CODE_SCALES and word[1:] in ISO_CODES:
            found = Word(scale=_CODE_SCALES[word[0]], money=(word[1:],))  # MEUR
        if found is None:
            found = self.words.get(self.fold(word))
            if found is not None and found.money and word.isupper() and word not in _SHOUTED:
                found = None  # RAND is an institute
            elif (found is None or found is OPENS_PHRASE) and len(word) < 90:
                analysed = self.analyse(word)
                shouted = word.isupper() and word not in _SHOUTED  # RAND again
                if analysed is not None and not (analysed.money and shouted):
                    found = merge(found, analysed)
        return found


_TIME_PARTS: tuple[TimePart, ...] = get_args(TimePart)
_WORD_DEFAULTS = {part.name: part.default for part in fields(Word) if part.init}
#: What stands for a word that only begins phrases.
OPENS_PHRASE = Word(phrase=True)
#: What stands for money that a sign names.
NAMELESS = Word()


def time_parts(**words: str) -> dict[str, TimePart]:
    """What ``time_parts`` holds, from the words by what they mean."""
    return {form: part for part in _TIME_PARTS for form in words.get(part, "").split()}


def inflected(patterns: Iterable[tuple[str, str]]) -> list[str]:
    """All forms of nouns, each given by a stem and its endings between bars."""
    return [stem + ending for stem, endings in patterns for ending in endings.split("|")]


def separated(table: Mapping[tuple[str, Direction | None], str]) -> dict[str, dict[str, Word]]:
    """What ``separable`` holds, from verbs by their particle and the direction they take with it."""
    out: dict[str, dict[str, Word]] = {}
    for (particle, direction), forms in table.items():
        word = Word(direction=direction)
        for form in forms.split():
            for written in (form, form.capitalize()):
                out.setdefault(written, {})[particle] = word
    return out


def sorted_words(table: Mapping[str, str]) -> dict[str, str]:
    """Each word's sort, from words by their sort; as they begin a sentence as well."""
    return {
        form: sort
        for sort, words in table.items()
        for word in words.split()
        for form in (word, word[0].upper() + word[1:])
    }


def poles(
    table: Mapping[str, Mapping[str, str]], joined: Iterable[tuple[str, str, Mapping[str, str]]]
) -> dict[str, dict[str, tuple[str, str]]]:
    """What ``Language.poles`` holds: from words by what they compare and its ends, and from what is compared,
    the words that tell it only together, and the ones before those by their ends.
    """
    out: dict[str, dict[str, tuple[str, str]]] = {}
    for compared, ends in table.items():
        for end, words in ends.items():
            for word in words.split():
                for written in (word, word.capitalize()):
                    out[written] = {"": (compared, end)}
    for compared, lasts, ends in joined:
        before = {word: (compared, end) for end, words in ends.items() for word in words.split()}
        for word in lasts.split():
            out.setdefault(word, {}).update(before)
    return out


def merge(first: Word | None, second: Word) -> Word:
    """A word that can play the parts of both."""
    if first is None:
        return second
    changes = {
        name: value
        for name, default in _WORD_DEFAULTS.items()
        if (value := getattr(second, name)) is not default and value != default
    }
    return replace(first, **changes)


class Builder:
    """Collects a table's words; the same word added twice plays both parts."""

    def __init__(self, fold: Callable[[str], str] = str.lower) -> None:
        self.fold = fold
        self.words: dict[str, Word] = {}
        self.cased: dict[str, Word] = {}
        self.glued: dict[str, Word] = {}
        self._phrases: dict[tuple[str, ...], Word] = {}
        self._merged: dict[tuple[int, int], tuple[Word | None, Word, Word]] = {}

    def _merge(self, first: Word | None, second: Word) -> Word:
        """``merge``, once for all the forms of a word that have the same two parts."""
        key = id(first), id(second)
        known = self._merged.get(key)
        if known is None:
            known = self._merged[key] = first, second, merge(first, second)  # holds what the key names
        return known[2]

    def add(
        self, forms: str | Iterable[str], word: Word, *, cased: bool = False, glued: bool = False
    ) -> None:
        """Adds forms (a string is split at ``|``); forms of several words become phrases."""
        for form in forms.split("|") if isinstance(forms, str) else forms:
            if "'" in form:
                self.add([form.replace("'", "’")], word, cased=cased, glued=glued)
            dotted = "." in form[:-1] and (" " in form or not form.isascii() or _DOTTED.search(form))
            pieces = dotted or any(sign in form for sign in "/-'’23")  # "U.S." is one token
            parts = tuple(_PARTS.findall(form)) if pieces else tuple(form.split())
            parts = tuple(part for part in parts if part != "-")
            if len(parts) > 1:
                key = tuple(self.fold(part) for part in parts)
                self._phrases[key] = self._merge(self._phrases.get(key), word)
            elif cased:
                self.cased[form] = self._merge(self.cased.get(form), word)
            else:
                key_word = self.fold(form)
                self.words[key_word] = self._merge(self.words.get(key_word), word)
            if glued:
                self.glued[form] = self._merge(self.glued.get(form), word)

    def families(self, names: Mapping[str, str]) -> None:
        """Adds the everyday names of money by family (``currencies.FAMILIES``), all forms of each."""
        for family, forms in names.items():
            self.add(forms, Word(money=codes(family), family=family))

    def minor_units(self, names: Mapping[str, str]) -> None:
        """Adds the names of hundredths (``currencies.MINOR``)."""
        for minor, forms in names.items():
            self.add(forms, Word(money=MINOR[minor], minor=minor))

    def countries(self, names: Mapping[str, str]) -> None:
        """Adds the countries and adjectives that tell whose money is meant, by ISO 3166 code."""
        for country, forms in names.items():
            self.add(forms, Word(country=country))

    def units(self, names: Mapping[str, str]) -> None:
        """Adds names of units (``units.UNITS`` and its aliases)."""
        for unit, forms in names.items():
            self.add(forms, Word(unit=unit))

    def bounds(self, names: Mapping[Bound, str], *, trailing: bool = False) -> None:
        """Adds words that bound the number behind them, or before them where ``trailing``."""
        for bound, forms in names.items():
            self.add(forms, Word(bound=bound, trailing=trailing))

    def plain_spellings(self) -> None:
        """Adds the words that count, measure or name money without accents, as hasty texts have them."""
        for form, word in list(self.words.items()):
            plain = form.translate(_UNACCENTED)
            counts = (
                word.cardinal is not None or word.scale or word.ordinal or word.denominator or word.collective
            )
            if plain != form and plain not in self.words and (counts or word.unit or word.money):
                self.words[plain] = word

    def phrases(self) -> dict[str, tuple[tuple[tuple[str, ...], Word], ...]]:
        """The phrases by first word, longest first."""
        by_first: dict[str, list[tuple[tuple[str, ...], Word]]] = {}
        for key, word in self._phrases.items():
            by_first.setdefault(key[0], []).append((key[1:], word))
        for first in by_first:
            self.words[first] = self._merge(self.words.get(first), OPENS_PHRASE)
        return {
            first: tuple(sorted(rest, key=lambda item: -len(item[0]))) for first, rest in by_first.items()
        }


def multiplied(pattern: re.Pattern[str], multiples: Mapping[str, int]) -> Callable[[str], Word | None]:
    """An ``analyse`` for words that multiply (doublé, triplicaron); the first group says how often."""

    def analyse(word: str) -> Word | None:
        match = pattern.fullmatch(word.lower())
        return Word(multiple=Decimal(multiples[match[1]])) if match else None

    return analyse


def longest_match(
    known: Iterable[str], *, traps: str = "", figures: str = ""
) -> Callable[[str, bool], list[str]]:
    """A ``segment`` for scripts without spaces: the longest known word at each place, the rest in between.

    ``traps`` are patterns, split at ``|``, each beginning with a plain character, of words that are no
    numerals; they count where none of ``figures`` stands before them. Latin letters stay together, and a
    word in katakana counts only as a whole or between others that are known (アイドル is no ドル).
    """
    by_first: dict[str, list[str]] = {}
    for word in known:
        by_first.setdefault(word[:1], []).append(word)
    for words in by_first.values():
        words.sort(key=len, reverse=True)
    trapped: dict[str, list[str]] = {}
    for trap in filter(None, traps.split("|")):
        trapped.setdefault(trap[0], []).append(trap)
    patterns = {
        first: re.compile("|".join(sorted(forms, key=len, reverse=True))) for first, forms in trapped.items()
    }

    def matches(piece: str, at: int) -> int:
        for word in by_first.get(piece[at], ()):
            if piece.startswith(word, at):
                return at + len(word)
        return at

    def torn(piece: str, at: int, stop: int, *, behind_digits: bool, loose: bool) -> bool:
        """Whether a match between two places is a part of a longer word of Latin letters or katakana."""
        for script in (_LATIN, _KATAKANA):
            if loose and script(piece[at]) and script(piece[at - 1]):
                return True
            if stop < len(piece) and script(piece[stop - 1]) and script(piece[stop]):
                counted = at == 0 and behind_digits
                if script is _LATIN or not (counted or matches(piece, stop) > stop):
                    return True
        return False

    def segment(piece: str, behind_digits: bool) -> list[str]:
        parts: list[str] = []
        unknown = at = 0
        while at < len(piece):
            trap = patterns.get(piece[at])
            free = piece[at - 1] not in figures if at else not behind_digits
            caught = trap.match(piece, at) if trap is not None and free else None
            stop = caught.end() if caught is not None else matches(piece, at)
            if stop > at and not torn(piece, at, stop, behind_digits=behind_digits, loose=unknown < at):
                if unknown < at:
                    parts.append(piece[unknown:at])
                parts.append(piece[at:stop])
                unknown = at = stop
            else:
                at += 1
        if unknown < len(piece):
            parts.append(piece[unknown:])
        return parts

    short = lru_cache(maxsize=REMEMBERED)(segment)

    def remembered(piece: str, behind_digits: bool) -> list[str]:
        return short(piece, behind_digits) if len(piece) <= _SHORT else segment(piece, behind_digits)

    return remembered


@cache
def load(language: str) -> Language:
    """The table of a BCP 47 language; regions fall back to their language.

    A language without a table of its own gets what CLDR knows of it: digits, names of months, units and
    currencies, but no ``numerals``. Raises LanguageError where CLDR does not know it either.
    """
    base = primary(language)
    module = TABLES.get(base)
    if module is None:
        from mtcheck.quantities import cldr

        bare = cldr.language(base)
        if bare is None:
            known = ", ".join(sorted(TABLES))
            raise LanguageError(f"No number table for language '{language}'. Known: {known}.")
        return bare
    table: Language = import_module(module).language()
    tag = language.replace("_", "-").lower()
    if tag in _REGIONS:
        decimal, groups = _REGIONS[tag]
        table = replace(table, decimal=decimal, groups=groups, cache={})
    if table.either_order and tag in _DAY_FIRST | _MONTH_FIRST:
        table = replace(table, day_first=tag in _DAY_FIRST, either_order=False, cache={})
    return table


def supported(language: str) -> bool:
    """Whether the quantities of a language can be read, its number words included."""
    return primary(language) in TABLES


def readable(language: str) -> bool:
    """Whether the quantities of a language can be read at least in digits."""
    try:
        load(language)
    except LanguageError:
        return False
    return True
