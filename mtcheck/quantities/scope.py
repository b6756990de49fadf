"""What the reading of one text is measured on, and what it is not: the written list.

The test cases of other number readers (Recognizers-Text, duckling, text2num, number-parser, price-parser,
num2words, Babel, quantulum3) ask for more than a checker of translations has to know. Each rule below
leaves out a class of expectations for a reason that can be told without running the reader, by the form of
the expectation or of the words it stands on; ``evaluate`` prints how many each rule removes. An expectation
that the reader merely fails stays in.

In scope is everything else: numbers in digits and words with their signs, scale words, fractions, ordinals,
shares, amounts of money, measures in CLDR's units with ages and durations among them, ranges and bounds,
and every date or time of day that the text itself gives, whole or in part.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

#: The rules by name: what is left out, and why.
RULES: dict[str, str] = {
    "relative": (
        "Dates and times that need a clock ('tomorrow', 'in two weeks', 'next June', 'now'): the year of the "
        "expectation does not stand in the text in digits. Years in words fall under it as well."
    ),
    "holiday-season": "Holidays, seasons, weekends, numbered weeks, the nth weekday of a month.",
    "day-part": "Parts of a day or of a period without a clock time ('in the evening', 'end of the week').",
    "date-range": "Spans of days or times: each end is a date of its own, measured where it stands alone.",
    "date-set": "Repetitions ('every two weeks').",
    "bare-hour": "An hour or a day in bare digits or words that only the sentence around it shows to be one.",
    "bare-date": (
        "A day and a month, or a month and a year, in bare digits ('4.22', '5/12', '11-2016'), and whole "
        "dates on hyphens with a short year ('3-7-27'): scores, versions and file numbers look the same."
    ),
    "foreign-order": (
        "Numeric dates that may be read in either order ('3-7-2017'), where the row takes another than the "
        "one that CLDR gives for the language of the text, or where that language begins with the year."
    ),
    "seconds": "Times of day with seconds.",
    "time-zone": "A zone without a time.",
    "duration-unnumbered": "Durations without a number ('all month', 'some days', 'a few hours').",
    "article-one": (
        "One as an article or a bare word ('a dollar', 'ein Pfund', 'the one'): articles are left alone on "
        "purpose, since translations add and drop them."
    ),
    "unit-unnumbered": "A unit, a share or a currency named without a number.",
    "unit-unknown": ("Units that CLDR does not list, or local ones without a fixed size ('Bowl', 'Custom')."),
    "currency-unknown": (
        "Currencies and signs that neither ISO 4217 nor CLDR's symbols for the languages of the tables list, "
        "coins by their nickname ('dime', 'grand') among them."
    ),
    "relative-ordinal": "Places counted from an end or from here ('last', 'next', 'penultimate').",
    "date-digits": "Single digits of a numeric date, time, version or address read as numbers of their own.",
    "name-digits": "Digits in a name ('SCP-173', 'A320'): names are compared letter by letter.",
    "dictated": "Digits said one by one ('zero eight' for 08, 'nineteen oh-one').",
    "arithmetic": (
        "Formulas and powers ('2^10', '8 over 3', '1 delat med 3', '1 sobre 3'), improper fractions in words "
        "or digits ('twenty-three fifths', '16/5'), and fractions with denominators that prose does not have "
        "(in words past twelfths, save sixteenths, twentieths and powers of ten; in digits of three places): "
        "dates, scores and file numbers are written like the latter."
    ),
    "scientific": "Powers of ten in scientific notation ('1e10').",
    "shared-scale": "The first figure of a range that shares the second's scale word ('3 to 5 million').",
    "mode-only": (
        "Expectations of a mode of the other reader: empty ones of a reader for one sort of date or of "
        "numbers without units, words it leaves as they are for style, decimals it leaves in two numbers "
        "('12 komma 99' for 'zwölf komma neunundneunzig', which is 12.99)."
    ),
    "vague": "A few, a couple, several, a pair, none: no number.",
    "percent-inverted": "'percent of twenty' read as 20 %.",
    "phone-positive": "Phone numbers, as such: only that no amount is read in them is measured.",
    "rounded-format": "A value that its own text has rounded away, and strings that only a pattern explains.",
    "uncertainty": "Intervals given as a middle and a tolerance; physical units of research papers.",
    "year-in-pairs": "Years said in pairs or counted from an era ('ten sixty-six', '44 BC').",
    "broken-row": "Rows whose text is a plain integer and whose value is another.",
    "sign-of-dimension": (
        "A sign that is another unit to CLDR and gets its meaning from the dimension asked for: m and ' for "
        'minutes, " for seconds, k for kilometres, l for lakh, 分 for a hundredth of money, 月 for '
        "months, K behind thousands for a thousand more."
    ),
    "shifted-rows": (
        "duckling's Spanish numerals, whose values were drawn from the wrong group: nearly all rows say 1, 4 "
        "or 7."
    ),
    "giga": "G as a scale word of its own: 5G is a network, 10G a name.",
    "link": "Figures in web addresses, which are left alone.",
    "no-text": "Cases without a text.",
    "malformed": (
        "text2num's invalid numerals ('mille un cent', 'eins und zwanzig'): a reader's refusal of what breaks"
        " the grammar of numerals. Articles are read leniently: a slip leaves a number what it is."
    ),
    "other-language": (
        "Words of the Latin alphabet in a text of another script ('20 euros' in Russian, 'six weeks' in "
        "Hindi): what a translation left as it was is another rule's matter."
    ),
    "kana": "Japanese numerals in hiragana alone ('にじゅうさん'): transcripts of speech have them.",
    "spaced-letters": (
        "Chinese and Japanese words with spaces put between their letters ('百 分 之', 'パ ーセ ント')."
    ),
    "points": (
        "Points read as a percentage ('2.4ポイント'): the word leaves open whether percentage points, those "
        "of an index or of a game are meant; it is read as the points that it says."
    ),
    "homograph": (
        "Words spelt like another number, read as that one by every reader of the text: Arabic parts without "
        "vowel signs, where the row wants the part ('خمس' alone as a fifth, which is five; 'ثمن الوزن', the "
        "price of a weight, as an eighth), and French hundreds behind digits ('322 cents' as 32,200; "
        "'cents' behind digits are coins)."
    ),
}

#: Words that count without a number, by language; a duration on one of them gives none.
VAGUE: dict[str, str] = {
    "en": r"some|few|several|couple|pair|many|all|whole|entire|every|another",
    "de": r"einige\w*|kein\w*|paar|mehrere\w*|wenige\w*|ganze\w*|alle|jede\w*",
    "fr": r"quelques|plusieurs|tout\w*|peu",
    "es": r"algun[oa]s?|un[oa]s|vari[oa]s|poc[oa]s|tod[oa]s?|par",
    "it": r"alcun[ei]|qualche|divers[ei]|tutt[oaie]|paio|poch[ei]",
    "pt": r"algun?s|algumas|pouc[oa]s|vári[oa]s|tod[oa]s?|par",
    "nl": r"enkele|paar|aantal|hele?|alle",
    "pl": r"kilk\w*|par\w*|cał\w*",
    "cs": r"několik\w*|pár\w*|cel\w*",
    "sv": r"några|par|hela",
    "ru": r"нескольк\w*|пар\w*|вес\w*|цел\w*",
    "tr": r"birkaç|tüm|bütün",
    "hi": r"कुछ|पूरे|पूरा|सारा",
    "ar": r"ل?بضع\w*|طوال|كل",
    "zh": r"几|数|半|整|全|[对對双雙]",
    "ja": r"数|何|半|全|一日中|中",
    "ko": r"몇|수|반|온|종일",
}

#: Words that are an article and the number one at once, by language.
ARTICLES: dict[str, str] = {
    "en": r"an?|one|single|the",
    "de": r"ein|eine[mnrs]?|eins|halb\w*",
    "fr": r"une?",
    "es": r"un[oa]?",
    "it": r"un[oa]?",
    "pt": r"uma?",
    "nl": r"een|één",
    "pl": r"jed\w+",
    "cs": r"jed\w+",
    "sv": r"en|ett",
    "ru": r"од[ин]\w*",
    "tr": r"bir",
    "hi": r"एक",
    "ar": r"واحدة?",
    "zh": r"一|个|個",
    "ja": r"一",
    "ko": r"한|일|하나",
}

#: Middles and other parts of the day that another reader gives an hour.
DAY_PARTS = re.compile(
    r"(?i)mid[\s-]?(?:morning|afternoon|evening)|lunch\s?time$|milieu (?:d['’ue]|de l)|"
    r"mi-(?:matin|journée|soir)|^(?:l['’])?apr[eè]s[\s-]?midi$|"
    r"met[àa] (?:mattin|pomerigg|giornat|serat)|pranzo$|halverwege de|lunchtijd$|^(?:de )?middag$|"
    r"media (?:mañana|tarde)|mediados de|meio da (?:manhã|tarde|noite)|hora d[eo] almoço$|mitten av|ortası$|"
    r"^मध्य|^भरी|देर से$|दुपहर|^दोपहर$|منتصف (?:ال)?(?:صباح|ظهر|مساء|يوم|نهار)|중간$|中頃|半ば$"
)

#: Number words of the languages that this list was written for, to tell bare hours by.
_NUMBER_WORDS = re.compile(
    r"(?i)(?:zero|oh?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    r"sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|ein|eins|zwei|drei|vier|fünf|sechs|sieben|"
    r"acht|neun|zehn|elf|zwölf|at|the|for|on|in|um|am|den|dem)"
)
_DOTTED_DAY = re.compile(r"\d{1,2}\.\s?\d{1,2}\.")
#: Words of the clock by language: without one of them an hour stands bare.
_CLOCK_WORDS = {
    "fr": r"heures?|h|hrs?|matin\w*|soir\w*|après|apres|midi|minuit|nuit|quart|demie?|moins|minutes?|"
          r"am|pm|[ap]",
    "es": r"horas?|h|hrs?|mañana|tarde|noche|madrugada|mediod[ií]a|medianoche|cuarto|media|menos|"
          r"minutos?|mins?|las?|am|pm|[ap]|punto",
    "pt": r"horas?|h|hrs?|manhã|tarde|noite|madrugada|meio|meia|menos|minutos?|às?|as|am|pm|[ap]|"
          r"ponto|quarto",
    "it": r"or[ae]|h|mattin\w*|pomeriggio|sera|notte|mezzogiorno|mezzanotte|mezz[ao]|quarto|meno|minuti|"
          r"all[ea]|le|am|pm|[ap]",
    "nl": r"uur|u|ochtends?|middags?|avonds?|nachts?|half|kwart|voor|over|minuten|am|pm|[ap]|middernacht",
    "sv": r"klockan|kl|timmen|morgon\w*|eftermiddag\w*|kväll\w*|natt\w*|halv|kvart|över|i|minuter|am|pm|[ap]",
    "tr": r"saat\w*|sabah\w*|öğle\w*|akşam\w*|gece\w*|buçu\w*|çeyre\w*|kala|geçe|var|dakika|am|pm|[ap]",
    "hi": r"बजे|बजकर|बजने|सुबह|शाम|रात|दोपहर|साढ़े|सवा|पौने|मिनट|घंटे|एएम|पीएम|am|pm",
    "ar": r"ساع\w*|الساع\w*|صباح\w*|مساء\w*|ظهر\w*|الظهر|الصباح|المساء|ليل\w*|الليل|نصف|والنصف|ربع|والربع|"
          r"إلا|دقيق\w*|دقائق|ص|م",
}  # fmt: skip
_SHORT_HYPHENED = re.compile(r"(?<![\d-])\d{1,2}-\d{1,2}-\d{2}(?![\d-])")
_ORDERED = re.compile(r"(?<!\d)(\d{1,2})([./-])(\d{1,2})(?:\2|, ?)(?:\d{4}|\d{2})(?!\d)")
_LATIN_WORD = re.compile(r"(?<![A-Za-z])(?=[A-Za-z]*[a-z])[A-Za-z]{4,}(?![A-Za-z])")
_OTHER_SCRIPTS = frozenset(("ar", "hi", "ja", "ko", "ru", "zh"))
_HAN_OR_KANA = r"[\u3041-\u30ff\u4e00-\u9fff]"
_SPACED_LETTERS = re.compile(rf"{_HAN_OR_KANA}\s+{_HAN_OR_KANA}")
_UNVOWELLED = re.compile(r"(?:^|\s|ال)(?:خمس|سبع|ثمن|تسع|عشر)(?=\s(?!عشر|مائة|مئة)|$)")
_HUNDREDS = re.compile(r"(?:\d+ mille )?\d+ cents?")
_PARTS_OF = re.compile(r"\s(?:का|के|की)\s\S+व(?:ां|ाँ|ा|ीं|ें)(?:\s(?:भाग|हिस्सा))?$")
_KANA_ONLY = re.compile(r"[\u3041-\u309fー\s、]+")
_NUMERIC_DATE = re.compile(r"\d{1,4}([./:-])\d{1,4}\1\d{1,4}(?:\1\d{1,4}){0,5}")
_DENOMINATORS = (*range(1, 13), 16, 20, *(10**power for power in range(2, 7)))
_FORMULA = re.compile(
    r"\^|\d\s*[x×*]\s*\d|\bover\b|\bdelat (?:med|på)\b|\bgenom\b|\bgedeeld door\b|\bsobre\b|\bbölü\b|"
    r"\d/\d{3,}"
)
_FRACTION = re.compile(r"(?<![\d.,/])(\d+)/(\d+)(?![\d/])")
_GIGA = re.compile(r"\d\s?[gG]$")
_SCIENTIFIC = re.compile(r"\d[eE][+-]?\d")


def whole_number(text: str, start: int, end: int) -> str:
    """The rule that leaves out a plain number at a place of a text, or an empty string."""
    piece = text[start:end]
    if _SCIENTIFIC.search(piece):
        return "scientific"
    if _GIGA.search(piece):
        return "giga"
    if arithmetic(piece):
        return "arithmetic"
    for match in _NUMERIC_DATE.finditer(text):
        if match.start() <= start and end <= match.end() and len(piece) < len(match[0]):
            return "date-digits"
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    if piece[:1].isdigit() and (
        (before[-1:].isalpha() and before.isascii())
        or (len(before) == 2 and before[1] == "-" and before[0].isalpha())
    ):
        return "name-digits"
    if piece[:1].isdigit() and after[:1] == ":" and after[1:2].isdigit():
        return "date-digits"
    return ""


def arithmetic(piece: str) -> bool:
    """Whether a piece is a formula or an improper fraction in digits."""
    if _FORMULA.search(piece):
        return True
    return any(int(above) >= int(below) for above, below in _FRACTION.findall(piece))


def manner(piece: str, language: str, sort: str) -> str:
    """The rule on how a piece is written that leaves out an expectation of a sort on it, or an empty
    string.
    """
    if language in _OTHER_SCRIPTS and _LATIN_WORD.search(piece):
        return "other-language"
    if language in ("zh", "ja") and _SPACED_LETTERS.search(piece):
        return "spaced-letters"
    if language == "ja" and _KANA_ONLY.fullmatch(piece):
        return "kana"
    if language == "fr" and sort == "number" and _HUNDREDS.fullmatch(piece):
        return "homograph"
    return ""


def foreign_order(piece: str, language: str, month: int | None, day: int | None) -> bool:
    """Whether a numeric date of two possible orders is read in another than the language's own."""
    match = _ORDERED.search(piece)
    if match is None or language == "en":
        return False
    first, second = int(match[1]), int(match[3])
    if not (1 <= first <= 12 and 1 <= second <= 12) or first == second:
        return False
    if language in ("ja", "ko", "zh"):
        return True
    return (day, month) != (first, second)


def bare_hour(piece: str, language: str = "en") -> bool:
    """Whether a time stands in digits or number words alone, without a sign or word of the clock."""
    clock = _CLOCK_WORDS.get(language)
    if clock is not None:
        told = re.search(r"\d:\d|\d ?[hHuU]", piece)
        parts = re.findall(r"[^\W\d_]+", piece)
        return not told and not any(re.fullmatch(clock, part, re.IGNORECASE) for part in parts)
    words = re.findall(r"[^\W_]+", piece)
    if ":" in piece or piece.rstrip().endswith(".") or "h" in piece.lower().split("/")[-1][-1:]:
        return False
    return all(word.isdecimal() or _NUMBER_WORDS.fullmatch(word) for word in words)


def numeric_or_holiday(piece: str, language: str, *, full: bool) -> str:
    """The rule that leaves out a date with a month whose text names none, or an empty string."""
    if _SHORT_HYPHENED.search(piece):
        return "bare-date"
    if re.search(r"[月월]", piece) or _DOTTED_DAY.search(piece):
        return ""
    months = _months(language)
    words = [word.casefold() for word in re.findall(r"[^\W\d_]+", piece)]
    if any(word.startswith(months) or word[2:].startswith(months) for word in words):
        return ""
    groups = len(re.findall(r"\d+", piece))
    if full and groups >= 3:
        return ""
    return "bare-date" if groups >= 2 else "holiday-season"


@cache
def _months(language: str) -> tuple[str, ...]:
    """The first three letters of the months of a language."""
    from babel import Locale

    names = Locale.parse(language.replace("-", "_")).months
    return tuple(
        {
            name.casefold()[:3]
            for form in names.values()
            for width in ("wide", "abbreviated")
            for name in form[width].values()
        }
    )


def speakable(value: Decimal) -> bool:
    """Whether a spelled-out value is a whole number, a decimal or a fraction that prose has."""
    for below in _DENOMINATORS:
        whole = value * below
        if abs(whole - round(whole)) <= Decimal("1e-8") * max(abs(whole), 1):
            return True
    return False


def mixed(piece: str) -> bool:
    """Whether a fraction over one is a whole number with a fraction or a part of a scale word."""
    return re.search(r"(?i)\band\b|half|illion|thousand|[½¼¾⅐-⅞]|\d\s+\d/\d", piece) is not None


def says(words: dict[str, str], language: str, text: str) -> bool:
    """Whether a text holds a word of a language's list; languages without spaces are searched anywhere."""
    pattern = words.get(language)
    if pattern is None:
        return False
    if language in ("zh", "ja", "ko"):
        return re.search(pattern, text) is not None
    return re.search(rf"(?<!\w)(?:{pattern})(?!\w)", text, re.IGNORECASE) is not None


def unvowelled(piece: str, value: Decimal) -> bool:
    """Whether a fraction in Arabic words is spelt like a whole number or another word; a decimal is not."""
    if "فاصلة" in piece:
        return False
    return value % 1 != 0 and not has_digit(piece) and _UNVOWELLED.search(piece) is not None


def fifths(piece: str) -> bool:
    """Whether Hindi words give a number of parts ("एक सौ तीस का पांचवां"), without a whole one beside them."""
    return _PARTS_OF.search(piece) is not None and "और" not in piece


def has_digit(text: str) -> bool:
    """Whether a text holds a decimal digit of any script."""
    return any(character.isdecimal() for character in text)
