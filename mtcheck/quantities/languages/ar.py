"""Arabic: what its quantities have beyond CLDR.

Words are looked up without vowel signs, with one spelling of alif, ya and ta marbuta, and without the
article; و, ف, ب, ل and ك before a word are tokens of their own. A dual is a two and a noun in one word.
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from mtcheck.quantities import cldr
from mtcheck.quantities.currencies import MINOR, codes
from mtcheck.quantities.language import OPENS_PHRASE, Word

if TYPE_CHECKING:
    from collections.abc import Callable

    from mtcheck.quantities.language import Builder, Language
    from mtcheck.quantities.quantity import Bound

_CARDINALS = {
    0: "صفر", 1: "واحد|واحدة|أحد|إحدى", 2: "اثنان|اثنين|اثنتان|اثنتين|اتنين|اثنا|اثني|اثنتا|اثنتي",
    3: "ثلاث|ثلاثة|تلاتة",
    4: "أربع|أربعة", 5: "خمس|خمسة", 6: "ست|ستة", 7: "سبع|سبعة", 8: "ثماني|ثمانية|ثمان|ثمانيا|تمانية|تمنية",
    9: "تسع|تسعة", 10: "عشر|عشرة",
    20: "عشرون|عشرين", 30: "ثلاثون|ثلاثين|تلاتين", 40: "أربعون|أربعين", 50: "خمسون|خمسين", 60: "ستون|ستين",
    70: "سبعون|سبعين", 80: "ثمانون|ثمانين|تمانين", 90: "تسعون|تسعين",
    200: "مئتان|مئتين|مائتان|مائتين|مئتا|مئتي|مائتا|مائتي|ميتين|متين",
}  # fmt: skip
_HUNDRED = ("مئة", "مائة", "ميه", "مية", "ماية")
_HUNDREDS = {3: "ثلاث", 4: "أربع", 5: "خمس", 6: "ست", 7: "سبع", 8: "ثمان|ثماني", 9: "تسع"}
#: As people say them: تلتمية, خمستاشر.
_SPOKEN_HUNDREDS = {3: "تلت", 4: "ربع", 5: "خمس", 6: "ست", 7: "سبع", 8: "تمن", 9: "تسع"}
_SPOKEN_TEENS = {
    11: "حداش", 12: "اتناش", 13: "تلتاش", 14: "أربعتاش", 15: "خمستاش", 16: "ستاش", 17: "سبعتاش", 18: "تمنتاش",
    19: "تسعتاش",
}  # fmt: skip
_SCALES = {
    6: ("مليون", "ملايين|ملاين"),
    9: ("مليار", "مليارات"),
    12: ("تريليون", "تريليونات"),
    15: ("كوادريليون", "كوادريليونات"),
    18: ("كوينتليون", "كوينتليونات"),
    21: ("سكستليون", "سكستليونات"),
    24: ("سبتليون", "سبتليونات"),
    27: ("أوكتليون", "أوكتليونات"),
    30: ("نونليون", "نونليونات"),
    33: ("ديسليون", "ديسليونات"),
    36: ("أندسليون", "أندسليونات"),
    39: ("دوديسليون", "دوديسليونات"),
    42: ("تريديسليون", "تريديسليونات"),
    45: ("كوادرسليون", "كوادرسليونات"),
    48: ("كوينتنليون", "كوينتنليونات"),
}
#: Other spellings of the largest, with a long vowel before their ending.
_LONG_SCALES = {
    21: "سكستيليون", 24: "سبتيليون", 27: "أوكتيليون", 30: "نونيليون", 33: "ديسيليون", 36: "أندسيليون",
    39: "دوديسيليون", 42: "تريديسيليون", 45: "كوادريسيليون|كوادراديسيليون", 48: "كوينتينيليون|كوينديسيليون",
}  # fmt: skip
_ORDINALS = {
    1: "أول|أولى|أولا", 2: "ثاني|ثان|ثانيا", 3: "ثالث|ثالثة", 4: "رابع|رابعة", 5: "خامس|خامسة",
    6: "سادس|سادسة", 7: "سابع|سابعة", 8: "ثامن|ثامنة", 9: "تاسع|تاسعة", 10: "عاشر|عاشرة", 11: "حادي|حادية",
}  # fmt: skip
#: The hours are named by the feminine ordinals.
_HOURS = {
    1: "الواحدة|الحادية", 2: "الثانية", 3: "الثالثة", 4: "الرابعة",
    5: "الخامسة", 6: "السادسة", 7: "السابعة", 8: "الثامنة", 9: "التاسعة",
    10: "العاشرة",
}  # fmt: skip
_FAMILIES = {
    "dollar": "دولار|دولارات|دولارا", "euro": "يورو|يوروهات|أورو", "pound": "جنيه|جنيهات|جنيها",
    "yen": "ين|ينات|ينا",
    "yuan": "يوان|يوانات|رنمينبي|رنمنبي", "won": "وون", "krona": "كرون|كرونة|كرونات|كرونا",
    "rupee": "روبية|روبيات",
    "rupiah": "روبية إندونيسية", "peso": "بيزو|بيسو", "franc": "فرنك|فرنكات|فرنكا", "rand": "راند",
    "ruble": "روبل|روبلات|روبلا", "zloty": "زلوتي", "forint": "فورنت|فورينت",
    "shekel": "شيكل|شيقل|شواكل|شواقل",
    "baht": "بات|باهت", "ringgit": "رينغيت", "hryvnia": "هريفنيا", "tenge": "تنغي",
    "dirham": "درهم|دراهم|درهما", "riyal": "ريال|ريالات|ريالا", "dinar": "دينار|دنانير|دينارا",
    "naira": "نايرا|نيرة", "shilling": "شلن|شلنات", "mark": "مارك|ماركات", "bitcoin": "بيتكوين|بتكوين",
    "tether": "تيثر", "litecoin": "لايتكوين",
}  # fmt: skip
_DUALS_OF_MONEY = {"dollar": "دولار", "pound": "جنيه", "riyal": "ريال", "dinar": "دينار", "dirham": "درهم"}
_COUNTRIES = {
    "US": "أمريكي|أميركي|أمريكية", "AU": "أسترالي|استرالي", "CA": "كندي", "HK": "هونغ كونغ|هونج كونج",
    "SG": "سنغافوري|سنغافورة", "NZ": "نيوزيلندي|نيوزلندي", "TW": "تايواني", "JM": "جامايكي",
    "GB": "إسترليني|استرليني|بريطاني", "EG": "مصري", "SD": "سوداني", "JP": "ياباني", "CN": "صيني",
    "KR": "كوري جنوبي|كوري", "SE": "سويدية|سويدي", "NO": "نرويجية|نرويجي|نروجية", "DK": "دنماركية|دنماركي",
    "IS": "أيسلندية", "CZ": "تشيكية|تشيكي", "IN": "هندية", "PK": "باكستانية", "LK": "سريلانكية",
    "ID": "إندونيسية", "MX": "مكسيكي", "AR": "أرجنتيني", "CL": "تشيلي", "CO": "كولومبي", "PH": "فلبيني",
    "CH": "سويسري", "FR": "فرنسي", "BE": "بلجيكي", "XO": "أفريقي|إفريقي", "ZA": "جنوب أفريقي",
    "RU": "روسي", "TR": "تركية|تركي", "PL": "بولندي", "HU": "مجري", "IL": "إسرائيلي", "TH": "تايلاندي",
    "AE": "إماراتي", "MA": "مغربي", "SA": "سعودي", "QA": "قطري", "OM": "عماني", "YE": "يمني",
    "IR": "إيراني", "KW": "كويتي", "BH": "بحريني", "IQ": "عراقي", "JO": "أردني", "DZ": "جزائري",
    "TN": "تونسي", "LY": "ليبي", "RS": "صربي", "KE": "كيني", "DE": "ألماني", "BR": "برازيلي",
}  # fmt: skip
_UNIT_NAMES = {
    "year": "سنة|سنوات|سنين|سنويا|عام|عاما|أعوام", "month": "شهر|شهرا|أشهر|شهور|شهريا",
    "day": "يوم|يوما|أيام|يوميا", "week": "أسبوع|أسبوعا|أسابيع", "hour": "ساعة|ساعات",
    "minute": "دقيقة|دقائق",
    "second": "ثانية|ثوان|ثواني", "decade": "عقد|عقود|عقدا", "century": "قرن|قرون|قرنا",
    "millennium": "ألفية",
    "metre": "متر|متار|أمتار|مترا",
    "kilometre": "كيلومتر|كيلومترات|كيلومترا|كم|كلم|كيلو متر|كيلو مترا|كيلو مترات",
    "centimetre": "سنتيمتر|سنتمتر|سنتيمترات|سنتيمترا|سم", "millimetre": "مليمتر|ميليمتر|مليمترات|ملم|مم",
    "inch": "بوصة|بوصات|إنش", "foot": "قدم|أقدام|قدما", "mile": "ميل|أميال|ميلا", "yard": "ياردة|ياردات",
    "nautical-mile": "ميل بحري|أميال بحرية|ميلا بحريا", "light-year": "سنة ضوئية|سنوات ضوئية",
    "square-metre": "متر مربع|أمتار مربعة|مترا مربعا|م2|م²",
    "square-kilometre": "كيلومتر مربع|كيلومترات مربعة|كيلومترا مربعا|كم مربع|كم2|كم²|كلم مربع",
    "square-mile": "ميل مربع|أميال مربعة|ميلا مربعا",
    "square-foot": "قدم مربع|قدم مربعة|أقدام مربعة|قدما مربعا",
    "hectare": "هكتار|هكتارات|هكتارا", "acre": "فدان|أفدنة|فدانا|أكر",
    "cubic-metre": "متر مكعب|أمتار مكعبة|مترا مكعبا", "cubic-foot": "قدم مكعب|قدم مكعبة|أقدام مكعبة",
    "litre": "لتر|لترات|لترا|ليتر", "hectolitre": "هكتوليتر|هكتولتر",
    "millilitre": "ملي لتر|مليلتر|ملليلتر|مل",
    "gallon": "غالون|جالون|غالونات|غالونا|جالونات",
    "barrel": "برميل|براميل|برميلا", "gram": "غم|جم|غرام|جرام|غرامات|جرامات|غراما|جراما",
    "milligram": "ملج|ملغ|مليغرام|ملغم|مليجرام",
    "kilogram": "كيلوغرام|كيلوجرام|كيلوغرامات|كيلوغراما|كجم|كغ|كلغ|كيلو|كغم|كيلوجراما|كيلوجرامات",
    "tonne": "طن|أطنان|طنا", "ounce": "أونصة|أونصات|أوقية|أوقيات", "pound-mass": "رطل|أرطال|رطلا|باوند",
    "carat": "قيراط|قيراطا",
    "kilometre-per-hour":
        "كيلومتر في الساعة|كيلومترا في الساعة|كيلومترات في الساعة|كم في الساعة|كلم في الساعة|كم/س|كم/ساعة|"
        "كلم/ساعة|كلم/س|كيلومتر/ساعة|كيلومتر/الساعة",
    "mile-per-hour": "ميل في الساعة|ميلا في الساعة|أميال في الساعة|ميل/ساعة|ميل/الساعة",
    "metre-per-second": "متر في الثانية|مترا في الثانية|أمتار في الثانية", "knot": "عقدة",
    "watt": "واط|وات", "kilowatt": "كيلوواط|كيلووات", "megawatt": "ميغاواط|ميجاوات|ميغاوات",
    "gigawatt": "غيغاواط|جيجاوات|غيغاوات", "horsepower": "حصان|حصانا", "kilowatt-hour": "كيلوواط ساعة",
    "byte": "بايت", "kilobyte": "كيلوبايت", "megabyte": "ميغابايت|ميجابايت", "gigabyte": "غيغابايت|جيجابايت",
    "terabyte": "تيرابايت", "hertz": "هرتز", "megahertz": "ميغاهرتز|ميجاهرتز",
    "gigahertz": "غيغاهرتز|جيجاهرتز",
    "degree": "درجة|درجات", "point": "نقطة|نقاط|نقط", "volt": "فولت", "calorie": "سعرة|سعرات",
    "celsius":
        "درجة مئوية|درجات مئوية|درجة سلسيوس|درجات سلسيوس|مئوية|درجة سيليزية|سلزيوس|درجة سيلسيوس",
    "fahrenheit": "درجة فهرنهايت|درجات فهرنهايت|فهرنهايت|درجة فهرنهايتية",
}  # fmt: skip
#: Nouns whose dual is heard of: the two stands in the word.
_DUALS = {
    "year": "سنت|عام", "month": "شهر", "day": "يوم", "week": "أسبوع", "hour": "ساعت", "minute": "دقيقت",
    "night": "ليلت",
    "second": "ثانيت", "decade": "عقد", "century": "قرن", "metre": "متر", "kilometre": "كيلومتر",
    "mile": "ميل",
    "foot": "قدم", "inch": "بوصت", "tonne": "طن", "barrel": "برميل", "litre": "لتر",
    "kilogram": "كيلوغرام|كيلوجرام",
    "degree": "درجت", "ounce": "أونصت", "point": "نقطت", "hectare": "هكتار",
    "square-kilometre": "كيلومترين مربع",
}  # fmt: skip
_BOUNDS: dict[Bound, str] = {
    "at most":
        "يصل إلى|تصل إلى|ما يصل إلى|بحد أقصى|حد أقصى|ما لا يزيد عن|ما لا يزيد على|لا يتجاوز|لا تتجاوز|"
        "لا يزيد عن|"
        "ليس أكثر من|ليست أكثر من|ليس أكبر من|لا يتعدى|لا تتعدى|"
        "لا يزيد على|لا تزيد عن|لا تزيد على|على الأكثر|لا أكثر من|حتى",
    "at least":
        "على الأقل|لا أقل من|ليس أقل من|ليست أقل من|ليس أصغر من|"
        "ما لا يقل عن|لا يقل عن|لا تقل عن|بما لا يقل عن|حد أدنى|بحد أدنى",
    "more than":
        "أكثر من|أزيد من|ما يزيد عن|ما يزيد على|يزيد عن|يزيد على|تزيد عن|تزيد على|زيادة عن|أعلى من|أكبر من|"
        "فوق|"
        "ما يربو على|يربو على|يفوق|تفوق|ما يتجاوز|يتجاوز|تتجاوز|تجاوز|تجاوزت|متجاوزا|يتخطى|تخطى",
    "less than": "أقل من|دون|أدنى من|أصغر من|تحت|ما يقل عن",
    "about":
        "نحو|حوالي|حوالى|قرابة|زهاء|ما يقارب|يقارب|تقارب|ما يقرب من|يقرب من|تقريبا|تقدر|يقدر|ما يناهز|"
        "يناهز|بمعدل",
}  # fmt: skip
_TRAILING: dict[Bound, str] = {
    "at least": "على الأقل|كحد أدنى|أو أكثر|فأكثر|فما فوق|فصاعدا|أو يزيد|و ما فوق|وما فوق|فما أكثر",
    "at most": "على الأكثر|كحد أقصى|أو أقل|فأقل|فما دون|و ما دون|وما دون|فما أقل",
    "about": "تقريبا",
}
_UP = (
    "ارتفع|ارتفعت|ارتفاع|ارتفاعا|يرتفع|ترتفع|ارتفعوا|مرتفعا|مرتفعة|صعد|صعدت|صعود|صعودا|يصعد|تصعد|زاد|زادت|"
    "زيادة|يزيد|"
    "تزيد|ازداد|ازدادت|يزداد|تزداد|ازدياد|نما|نمت|نمو|نموا|ينمو|تنمو|قفز|قفزت|قفزة|يقفز|تقفز|رفع|رفعت|يرفع|"
    "ترفع|"
    "علاوة|مكاسب|كسب|كسبت|ربح|تحسن|تحسنت|انتعش|انتعاش|تضخم"
)
_DOWN = (
    "انخفض|انخفضت|انخفاض|انخفاضا|ينخفض|تنخفض|منخفضا|منخفضة|تراجع|تراجعت|تراجعا|يتراجع|تتراجع|هبط|هبطت|هبوط|"
    "هبوطا|يهبط|"
    "تهبط|نزل|نزلت|نزول|خفض|خفضت|يخفض|تخفض|تخفيض|تخفيضا|تقليص|قلص|قلصت|تقلص|تقلصت|انكمش|انكمشت|انكماش|خسر|"
    "خسرت|خسارة|"
    "خسائر|تدهور|تدهورت|انهار|انهارت|فقد|فقدت|تدنى|تدني|هوى|هوت|تهاوى|تهاوت|انحدر|نقص|نقصت|تناقص|متراجعا|"
    "متراجعة"
)
_MONTHS = {
    1: "كانون الثاني", 2: "شباط", 3: "آذار|اذار", 4: "نيسان|إبريل|ابريل|أفريل", 5: "أيار|ايار|ماي",
    6: "حزيران|جوان|يونيه",
    7: "تموز|يوليه|جويلية", 8: "آب|أوت|غشت", 9: "أيلول|ايلول|شتنبر", 10: "تشرين الأول|تشرين أول|اكتوبر",
    11: "تشرين الثاني|تشرين ثاني|نونبر", 12: "كانون الأول|كانون أول|دجنبر",
}  # fmt: skip
_DECADES = {
    20: "عشرين",
    30: "ثلاثين",
    40: "أربعين",
    50: "خمسين",
    60: "ستين",
    70: "سبعين",
    80: "ثمانين",
    90: "تسعين",
}
#: What may stand before a word without a space.
_BEFORE = "[وفبلك]?(?:ال)?"
_HINTS = {
    0: rf"{_BEFORE}صفر|بدون|دون|لا|عدم|انعدام|خال\w*",
    1: rf"{_BEFORE}(?:واحد\w*|[أا]حد|[إا]حدى|وحيد\w*|منفرد\w*|مرة)",
    2: (
        rf"كل[اي]|كلتا|كلتي\w*|{_BEFORE}(?:زوج\w*|[إا]ثن\w*|ثنائي\w*|ثاني\w*|مزدوج\w*|ضعف\w*|نصف|تو[أا]م\w*)|"
        r"\w*ضاعف\w*|\w{3,}(?:ين|ان)"
    ),
    3: rf"{_BEFORE}(?:ثلاث|ثلاثة|ثلاثي\w*|ثالث\w*|ثلث\w*)",
    4: rf"{_BEFORE}(?:[أا]ربع|[أا]ربعة|رباعي\w*|رابع\w*|ربع)",
    5: rf"{_BEFORE}(?:خمس|خمسة|خماسي\w*|خامس\w*)",
    6: rf"{_BEFORE}(?:ست|ستة|سداسي\w*|سادس\w*)",
    7: rf"{_BEFORE}(?:سبع|سبعة|سابع\w*|[أا]سبوع\w*)",
    8: rf"{_BEFORE}(?:ثماني|ثمانية|ثامن\w*)",
    9: rf"{_BEFORE}(?:تسع|تسعة|تاسع\w*)",
    10: rf"{_BEFORE}(?:عشر|عشرة|عاشر\w*|عقد|عقود|عشري\w*)",
    12: rf"{_BEFORE}(?:دزين\w*|ظهر\w*|منتصف)|\w*عشر[ة]?",
    13: r"ثلاث عشرة|ثلاثة عشر",
    14: rf"{_BEFORE}[أا]سبوعين|{_BEFORE}[أا]سبوعان",
    15: rf"{_BEFORE}ربع",
    18: r"\w*الرشد|\w*بالغ\w*",
    20: rf"{_BEFORE}(?:عشرين\w*|عقدين)",
    24: rf"{_BEFORE}يوم\w*",
    30: rf"{_BEFORE}(?:نصف|شهر\w*)",
    40: r"\w*[أا]ربعين\w*",
    50: rf"{_BEFORE}(?:نصف|خمسين\w*)",
    60: r"\w*ستين\w*|\w*ساعة",
    70: r"\w*سبعين\w*",
    80: r"\w*ثمانين\w*",
    90: r"\w*تسعين\w*",
    100: rf"{_BEFORE}(?:مئوي\w*|قرن\w*|كامل\w*)|بالكامل",
}

_YEARS = (
    r"\w*(?:العام|السنة) (?:الماضي|الماضية|الحالي|الحالية|الجاري|الجارية|المقبل|المقبلة|القادم|القادمة|"
    r"السابق|السابقة|"
    r"نفسه|نفسها|ذاته|ذاتها|التالي|التالية)|هذا العام|هذه السنة|\w*سنوي\w*|(?:قبل|بعد|منذ) (?:عام|سنة|"
    r"عامين)|عامئذ"
)
_FOLDED = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ـ": None}
    | {chr(code): None for code in (*range(0x064B, 0x0660), 0x0670, *range(0x0610, 0x061B), 0x200C, 0x200D)}
)
_HEADS = ("و", "ف", "ب", "ل", "ك", "لل", "وب", "ول", "وك", "فب", "فل", "ولل", "فلل")
_FIGURE_HEADS = (
    "ال",
    "الـ",
    "بال",
    "بالـ",
    "وال",
    "والـ",
    "لل",
    "للـ",
    "بـ",
    "لـ",
    "كـ",
    "وـ",
    "فال",
    "وبـ",
    "ولـ",
)


def fold(word: str) -> str:
    """A word without vowel signs and kashidas, with bare alif, ya for alif maqsura, ha for ta marbuta."""
    return word.lower() if word.isascii() else word.lower().translate(_FOLDED)


def _numbers(build: Builder) -> None:
    add = build.add
    for value, forms in _CARDINALS.items():
        add(forms, Word(cardinal=value))
    for hundred in _HUNDRED:
        add(hundred, Word(cardinal=100, power=100))
        for count, stems in _HUNDREDS.items():
            add([stem + hundred for stem in stems.split("|")], Word(cardinal=100 * count))
    for count, stem in _SPOKEN_HUNDREDS.items():
        add([stem + hundred for hundred in ("مية", "ميه", "مئة")], Word(cardinal=100 * count))
    for unit, stem in _SPOKEN_TEENS.items():
        add([stem + "ر", stem], Word(cardinal=unit))
    for value, stem in ((3, "ثلاثا"), (4, "أربعا"), (5, "خمسا"), (6, "ستا"), (7, "سبعا"), (9, "تسعا")):
        add(stem, Word(cardinal=value))  # وأربعا وعشرين دقيقة
    add("مئات|مئا|مائات|ميات", Word(vague_scale=True, scale=Decimal(100)))
    add("عشرات", Word(vague_scale=True, scale=Decimal(10)))
    add("ألف", Word(cardinal=1000, scale=Decimal(1000)))
    add("ألفان|ألفين|ألفي|ألفا", Word(cardinal=2000, scale=Decimal(1000)))
    # The letter alpha: behind its noun, or before what cannot be counted.
    for noun in "كورونا فيروس فيروسات متحور المتحور سلالة السلالة جسيم جسيمات أشعة شعاع نوع النوع".split():
        add(noun + " ألفا", Word(idiom=True))
    for behind in "في من على إلى عن مع هو هي التي الذي روميو وبيتا و أو".split():
        add("ألفا " + behind, Word(idiom=True))
    add("آلاف|ألوف", Word(scale=Decimal(1000), plural=True))
    for power, (name, forms) in _SCALES.items():
        scale = Decimal(10) ** power
        names = [name, "ترليون", "تريليون"] if power == 12 else [name, "بليون"] if power == 9 else [name]
        long = _LONG_SCALES.get(power, "").split("|") if power in _LONG_SCALES else []
        names += long
        add([name + "ات" for name in long], Word(scale=scale, plural=True))
        for form in names:
            add(form, Word(cardinal=10**power, scale=scale))
            dual = [form + ending for ending in ("ان", "ين", "ي", "ا")]
            add(dual, Word(cardinal=2 * 10**power, scale=scale))
        add(forms, Word(scale=scale, plural=True))
    add("بلايين|ترليونات", Word(scale=Decimal(10) ** 9, plural=True))
    build.words["ترليونات"] = Word(scale=Decimal(10) ** 12, plural=True)
    for value, forms in _ORDINALS.items():
        add(forms, Word(ordinal=value if value != 11 else 1))
    build.words["ثانيه"] = Word()
    add("الثانية", Word(ordinal=2))
    add("نصف", Word(half=True, period="half"))
    add("نص", Word(half=True))
    add("ربع|ربعا", Word(fraction=Decimal("0.25"), period="quarter"))
    add("سدس", Word(fraction=Decimal(1) / 6))
    add("ثلث|ثلثا", Word(fraction=Decimal(1) / 3))
    add("سدسين|سدسان", Word(fraction=Decimal(1) / 3))
    add("ربعين|ربعان", Word(fraction=Decimal("0.5")))
    add("ثلثي|ثلثين|ثلثان", Word(fraction=Decimal(2) / 3))
    build.words["ثلثا"] = Word(fraction=Decimal(2) / 3)
    for value, form in (
        (3, "أثلاث"),
        (4, "أرباع"),
        (5, "أخماس"),
        (6, "أسداس"),
        (7, "أسباع"),
        (9, "أتساع"),
        (8, "أثمان"),
        (10, "أعشار"),
    ):
        add(form, Word(denominator=value))
    add("مرة|مرات|أضعاف|أمثال|ضعفا", Word(multiplier=True))
    add("مرتين|مرتان|ضعفي|ضعفين|مثلي", Word(multiple=Decimal(2)))
    add("تضاعف|تضاعفت|يتضاعف|تتضاعف|ضاعف|ضاعفت|مضاعفة", Word(multiple=Decimal(2)))
    add("دزينة|دستة|دزينات|دستات", Word(collective=12))
    add("دزينتين|دزينتان|دستتين", Word(cardinal=24))


def language() -> Language:
    """The table of Arabic."""
    build = cldr.builder("ar", fold=fold)
    add = build.add
    build.words.pop("م", None)
    for short in ("ت", "ث", "س", "ي", "غ", "ل"):
        build.words.pop(short, None)
    _numbers(build)
    _units(build)
    _money(build)
    for month, forms in _MONTHS.items():
        add(forms, Word(month=month))
    build.words.pop("اب", None)  # a father
    build.cased["آب"] = Word(month=8)
    add("اثنين", Word())
    for decade, stem in _DECADES.items():
        add([stem + ending for ending in ("يات", "ات")], Word(decade=decade))
    add("ألفينات|ألفينيات", Word(decade=2000))
    add("قرن", Word(period="century"))
    add("الساعة|للساعة", Word(unit="hour", clock_before="o'clock"))
    add("ليلا|في الليل|في الليلة", Word(clock="night"))
    add("في الصباح|في الصباح الباكر", Word(clock="am"))
    add("في المساء|في الظهيرة|بعد الظهيرة", Word(clock="pm"))
    for parts, half in (
        ("صباحا|صباح|في الصباح|فجرا|في الفجر|هذا الصباح", "am"),
        ("مساء|في المساء|بعد الظهر|ظهرا|عصرا|هذا المساء", "pm"),
        ("ليلا|في الليل|في الليلة|الليلة", "night"),
    ):
        for part in parts.split("|"):
            led = [f"{part} {joint}" for joint in ("الساعة", "في الساعة", "عند الساعة", "في تمام الساعة")]
            add(led, Word(clock_before=half))  # type: ignore[arg-type]
    add("عند|تمام", Word(clock_cue=True))
    for hour, forms in _HOURS.items():
        add(forms, Word(ordinal=hour, hour=True))
    add("صباحا|فجرا|ص|من صباح|صباح|من فجر|قبل الظهر|بعد منتصف الليل", Word(clock="am"))
    add("مساءا|من مساء|من ظهر|من عصر|بعد العصر", Word(clock="pm"))
    add("ظهرا", Word(time=(12, 0)))
    add("من ليل|من ليلة", Word(clock="night"))
    add("مساء|عصرا|ظهرا|بعد الظهر|من بعد الظهر|بعد ظهر|م", Word(clock="pm"))
    for part, half in (
        ("الصبح|الصباح|الفجر|هذا الصباح", "am"),
        ("الظهر|العصر|المساء|وقت الغداء|في وقت الغداء|هذا المساء", "pm"),
        ("الليل|الليلة|هذه الليلة|ليل|ليلة أمس|ليلة الغد|ليلة اليوم", "night"),
    ):
        add(part, Word(clock=half))  # type: ignore[arg-type]
    for part, half in (("صباحا|فجرا", "am"), ("مساء|ظهرا|عصرا", "pm"), ("ليلا", "night")):
        exact = [f"{word} {told}" for word in ("تماما", "بالضبط") for told in part.split("|")]
        add(exact, Word(clock=half))  # type: ignore[arg-type]
    add("منتصف الليل|منتصف ليل|نصف الليل", Word(time=(0, 0)))
    add(
        "منتصف النهار|منتصف نهار|نصف النهار|الظهيرة|وقت الظهيرة|عند الظهر|وقت الظهر|في الظهر",
        Word(time=(12, 0)),
    )
    add("حوالي الظهر|نحو الظهر|قرابة الظهر|قبيل الظهر", Word(time=(12, 0)))
    add("بتوقيت غرينتش|بتوقيت جرينتش|غرينتش|جرينتش|ت . غ|تغ", Word(zone=0, clock="o'clock"))
    add("بالتوقيت المحلي|التوقيت المحلي|بتوقيت محلي", Word(clock="o'clock"))
    add("تماما|بالضبط", Word(clock="o'clock", trailing=True))
    add("الربع", build.words[fold("ربع")])  # which the phrases begin with
    last = [f"الربع {which}" for which in "الأخير الماضي السابق الحالي الجاري المقبل القادم التالي".split()]
    add(last, Word(idiom=True))  # a quarter that no number names, no share
    add("بالمئة|بالمائة|بالميه|بالمية|في المئة|في المائة|في المية|في الميه", Word(ratio="percent"))
    add("بالمئة|بالمائة", Word(ratio_before="percent"))
    add("بالألف|في الألف", Word(ratio="permille"))
    add(
        "نقطة مئوية|نقاط مئوية|نقطة مؤوية|نقطة في المئة|نقاط في المئة|نقطة بالمئة",
        Word(ratio="percentage-point"),
    )
    add("نقطة أساس|نقاط أساس|نقطة أساسية|نقاط أساسية", Word(ratio="basis-point"))
    add("نقطتين مئويتين|نقطتان مئويتان", Word(ratio="percentage-point", cardinal=2, suffix=True))
    add("نقطتي أساس", Word(ratio="basis-point", cardinal=2, suffix=True))
    add("السنة المالية|العام المالي|سنة مالية|عام مالي|السنة الضريبية", Word(fiscal=True))
    add("ربع سنوي|ربع سنوية|فصلي|فصلية", Word(period="quarter", unnumbered=True))
    add("نصف سنوي|نصف سنوية", Word(period="half", unnumbered=True))
    add("و", Word(conjunction=True))
    add("أو", Word(either=True))
    add("إلى|حتى|لغاية", Word(to=True))
    add("بين|ما بين", Word(between=True))
    add("ناقص|سالب|إلا", Word(sign=True))
    add("تحت الصفر|دون الصفر", Word(below_zero=True))
    add("عجز|عجزا|خسارة|خسائر|سالب|سلبي", Word(negative=True))
    add("عدة|بضع|بضعة|بعض|كثير|عديد", Word(several=True))
    add("كل", Word(each=True))
    add("فاصلة|فاصل", Word(point=True))
    add("على|جزء من|أجزاء من|جزءا من", Word(fraction_bar=True, filler=True))
    add("مقسوم على|تقسيم|مقسومة على", Word(fraction_bar=True))
    add("من|ما|ب|ل|ك|ف|لل|وب|ول|وك|قيمة|بقيمة|مبلغ|بنسبة|نسبة|إضافية|إضافي|إجمالي", Word(filler=True))
    add("عام|سنة|العام|منذ|في|قبل|بعد|حتى|خلال|بحلول|أوائل|أواخر|نهاية|بداية|من", Word(year_cue=True))
    add("في الساعة|للبرميل|للأونصة", Word(filler=True))
    build.bounds(_BOUNDS)
    for sense, forms in _BOUNDS.items():
        led = [form for form in forms.split("|") if form.startswith("ما ")]
        add([letter + form for form in led for letter in "لوب"], Word(bound=sense))  # لما يقل عن
    for sizes, bound in (
        ("أكثر|أكبر|أعلى|أزيد", "at least"),
        ("أقل|أصغر|أدنى", "at most"),
    ):
        for size in sizes.split("|"):
            for equal in ("يساوي", "تساوي", "مساو ل", "يعادل"):
                compared = [f"{size} من أو {equal}", f"{equal} أو {size} من", f"{size} أو {equal}"]
                add(compared, Word(bound=bound))  # type: ignore[arg-type]
            add([f"مساو أو {size} من", f"مساوية أو {size} من"], Word(bound=bound))  # type: ignore[arg-type]
    add("على الأقل أو يساوي|على الأقل أو تساوي", Word(bound="at least"))
    add("على الأكثر أو يساوي|على الأكثر أو تساوي", Word(bound="at most"))
    add("أو يساوي|أو تساوي|أو يساويه", Word(inclusive=True))
    build.bounds(_TRAILING, trailing=True)
    add(_UP, Word(direction="up"))
    add(_DOWN, Word(direction="down"))
    add("رقم|غرفة|قناة|صفحة|مادة|المادة|فصل|نوع|فئة|مرحلة|مجموعة|بوابة|خط|فقرة|الطريق|الرحلة|رحلة|إصدار",
        Word(name_cue=True))  # fmt: skip
    for form, clock in (
        ("am", "am"),
        ("pm", "pm"),
        ("AM", "am"),
        ("PM", "pm"),
        ("a.m.", "am"),
        ("p.m.", "pm"),
    ):
        build.glued[form] = Word(clock=clock)  # type: ignore[arg-type]
        add(form, Word(clock=clock), cased=True)  # type: ignore[arg-type]
    find = _finder(build)
    return cldr.table(
        "ar",
        build,
        analyse=_analysis(find),
        segment=_segmentation(build, find),
        proclitics=frozenset((*_HEADS, *_FIGURE_HEADS)),
        groups=",٬.",
        joiners=frozenset(("و",)),
        joins="any",
        joined_thousands=True,
        units_first=True,
        chained_apart=True,
        of_words=frozenset(("من",)),
        coordinators=frozenset(("و", "أو", "إلى", "الى")),
        one_in=frozenset(("من",)),
        past_words=frozenset(("بعد",)),
        to_words=frozenset(("قبل", "إلى", "حتى")),
        definites=frozenset(("هذا", "هذه")),
        adjective_after=True,
        periods_lead=True,
        definite_prefix="ال",
        era_letters=frozenset(("م",)),
        year_nouns=frozenset(("عام", "سنة", "العام", "لعام", "لسنة")),
        month_lookalikes=frozenset(("آب", "مارس", "ماي")),
        articles=False,
        comma_dates=True,
        cardinal_days=True,
        spelled_hundredths=True,
        clock_24=False,
        year_words=_YEARS,
        hints=_HINTS,
        day_and_night=r"على مدار الساعة|طوال اليوم",
        every_day=r"طوال أيام الأسبوع|يوميا\w*|كل يوم",
        share_joints=frozenset(("من", "على")),
        negations=frozenset("لا لم لن ليس ليست".split()),
        names={"covid-19": r"\w*كورونا", "h1n1": r"إتش", "r0": r"التكاثر", "g20": r"العشرين"},
        scale_names=(
            (Decimal(10) ** 12, "تريليون", "تريليون"),
            (Decimal(10) ** 9, "مليار", "مليار"),
            (Decimal(10) ** 6, "مليون", "مليون"),
            (Decimal(10) ** 3, "ألف", "ألف"),
        ),
    )


def _units(build: Builder) -> None:
    build.units(_UNIT_NAMES)
    for unit, stems in _DUALS.items():
        for stem in stems.split("|"):
            forms = [stem] if " " in stem else [stem + "ان", stem + "ين"]
            build.add(forms, Word(cardinal=2, suffix=True, unit=unit))
    for form, unit in {
        "م": "metre",
        "كم": "kilometre",
        "كلم": "kilometre",
        "سم": "centimetre",
        "كغ": "kilogram",
    }.items():
        build.glued[form] = Word(unit=unit)


def _money(build: Builder) -> None:
    add = build.add
    build.families(_FAMILIES)
    for family, stem in _DUALS_OF_MONEY.items():
        add([stem + "ان", stem + "ين"], Word(cardinal=2, suffix=True, money=codes(family), family=family))
    build.countries(_COUNTRIES)
    add("ليرة|ليرات", Word(money=("TRY", "LBP", "SYP", "ITL"), family="lira"))
    for forms, code in (
        ("ليرة لبنانية|ليرات لبنانية", "LBP"), ("ليرة سورية|ليرات سورية", "SYP"), ("ليرة تركية|ليرات تركية",
        "TRY"),
        ("ريال برازيلي|ريالا برازيليا", "BRL"), ("جنيه إسترليني|جنيها إسترلينيا|جنيهات إسترلينية|إسترليني",
        "GBP"),
        ("وون كوري جنوبي|وون كوري", "KRW"),
    ):  # fmt: skip
        add(forms, Word(money=(code,)))
    for letters, code in (("ج . م", "EGP"), ("د . إ", "AED"), ("ر . س", "SAR"), ("د . ك", "KWD"), ("ر . ق",
    "QAR"),
                          ("ل . ل", "LBP"), ("ل . س", "SYP")):  # fmt: skip
        add(letters, Word(money=(code,)))
    for minor, forms in {
        "cent": "سنت|سنتات|سنتا|سينت|سينتات",
        "penny": "بنس|بنسات|بنسا",
        "kopeck": "كوبيك",
    }.items():
        add(forms, Word(money=MINOR[minor], minor=minor))
    add("قرش|قروش|قرشا", Word(money=MINOR["piastre"], minor="piastre"))
    add("هللة|هللات|هللتان|هللتين", Word(money=MINOR["halala"], minor="halala"))
    add("قرشان|قرشين", Word(money=MINOR["piastre"], minor="piastre"))
    add("فلس|فلسا|فلوس|أفلس|فلسان|فلسين", Word(money=MINOR["fils"], minor="fils"))
    add("مليم|مليما|مليمات|ملاليم|مليمان|مليمين", Word(money=MINOR["millime"], minor="millime"))
    add("بيسة|بيسات", Word(money=MINOR["baisa"], minor="baisa"))


def _finder(build: Builder) -> Callable[[str], Word | None]:
    """What a folded word is in the table, its article and the alif of its accusative left aside."""
    words = build.words

    def find(folded: str) -> Word | None:
        word = words.get(folded)
        if word is OPENS_PHRASE and folded.endswith("ات"):
            paid = words.get(folded[:-2])  # دينارات, which دينارات أردنية begins with as well
            return paid if paid is not None and paid.money else word
        if word is not None:
            return word
        bare = folded[2:] if folded.startswith("ال") and len(folded) > 4 else folded
        word = words.get(bare) if bare != folded else None
        if word is None and len(bare) > 3 and bare[-1] in "اهي":
            # دولارا, أمريكيا, أمريكية, تركيه, تريليونا
            word = words.get(bare[:-1])
            known = word is not None and (word.country or word.unit or word.money or word.direction)
            if not known and not (word is not None and word.scale is not None and word.scale > 10**9):
                word = None
        if word is None and len(bare) > 4 and bare.endswith("ات"):
            word = words.get(bare[:-2])
            if word is not None and not (word.country or word.money):
                word = None
        return word

    return find


def _analysis(find: Callable[[str], Word | None]) -> Callable[[str], Word | None]:
    def analyse(word: str) -> Word | None:
        folded = fold(word)
        found = find(folded)
        if found is None and len(folded) > 3 and folded[0] in "وفلبك":
            behind = find(folded[1:])
            if behind is not None and behind.direction is not None:
                found = behind
        return found

    return analyse


def _segmentation(build: Builder, find: Callable[[str], Word | None]) -> Callable[[str, bool], list[str]]:
    words = build.words

    @lru_cache(maxsize=65536)
    def split(piece: str) -> int:
        """How many letters of a word are particles before one that the table knows."""
        folded = fold(piece)
        if len(folded) < 3 or folded in words or (find(folded) is not None and folded.startswith("ال")):
            return 0
        for length in (1, 2, 3):
            head, rest = folded[:length], folded[length:]
            known = (
                head in _HEADS and (len(rest) > 2 or rest in ("ست", "لا", "نص")) and find(rest) is not None
            )
            if known:
                at = letters = 0
                while at < len(piece) and (letters < length or not fold(piece[at])):
                    letters += bool(fold(piece[at]))
                    at += 1
                return at
        return 0

    def segment(piece: str, _behind_digits: bool) -> list[str]:
        at = split(piece)
        return [piece[:at], piece[at:]] if at else [piece]

    return segment
