"""Hindi: what its quantities have beyond CLDR.

Every number below a hundred is a word of its own, spelt in several ways; sizes go by lakh and crore. Words
are looked up without nukta and with anusvara for every nasal before a consonant.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from mtcheck.quantities import cldr
from mtcheck.quantities.language import Word

if TYPE_CHECKING:
    from collections.abc import Callable

    from mtcheck.quantities.language import Builder, Language
    from mtcheck.quantities.quantity import Bound

_CARDINALS = (
    "शून्य|ज़ीरो|सिफर एक दो तीन चार पांच छह|छः|छ|छै|छे|छ: सात आठ नौ|नो दस ग्यारह बारह तेरह चौदह पंद्रह|पंदरह "
    "सोलह सत्रह|सतरह अठारह|अट्ठारह उन्नीस बीस इक्कीस|इकीस बाईस|बाइस तेईस|तेइस चौबीस पच्चीस|पचीस छब्बीस "
    "सत्ताईस|सत्ताइस अट्ठाईस|अठ्ठाईस|अट्ठाइस|अठाईस|अठाइस उनतीस|उन्तीस|उनत्तीस तीस इकतीस|इकत्तीस|इक्तीस "
    "बत्तीस तैंतीस|तेंतीस|तैतीस|तेतीस चौंतीस|चौतीस पैंतीस|पैतीस छत्तीस सैंतीस|सैतीस अड़तीस उनतालीस|"
    "उन्तालीस|उनचालीस "
    "चालीस इकतालीस|इकतालिस बयालीस|बियालीस|बयालिस तैंतालीस|तिरालीस|तेतालीस|तैतालीस "
    "चौवालीस|चवालीस|चौंवालीस|चौआलीस|चौंतालीस|चौवालिस|चव्वालीस पैंतालीस|पैतालीस|पैंतालिस छियालीस|छयालीस|"
    "छियालिस "
    "सैंतालीस|सैतालीस|सैंतालिस अड़तालीस|अड़तालिस उनचास|उन्चास|उनंचास|उनपचास पचास "
    "इक्यावन|इक्यावान|इकावन|इक्कावन|इक्यावान बावन तिरपन|तिरेपन चौवन|चव्वन|चौअन|चउवन पचपन छप्पन सत्तावन|सतावन "
    "अट्ठावन|अठावन|अठ्ठावन उनसठ साठ इकसठ|इकसठ बासठ तिरसठ|तिरेसठ|त्रेसठ चौंसठ|चौसठ पैंसठ|पैसठ छियासठ|छाछठ|"
    "छयासठ "
    "सड़सठ|सरसठ|सडसठ|सड़सट अड़सठ|अरसठ|अड़सट उनहत्तर|उनहतर|उनत्तर सत्तर|सतर इकहत्तर|इकहतर|इखत्तर|इकत्तर "
    "बहत्तर|बहतर तिहत्तर|तिहतर चौहत्तर|चौहतर पचहत्तर|पिचहत्तर|पचहतर|पछत्तर छिहत्तर|छिहतर|छियत्तर "
    "सतहत्तर|सतहतर|सतत्तर अठहत्तर|अठहतर|अठत्तर उन्यासी|उनासी|उन्नासी|उनआसी|उन्नयासी अस्सी|असी इक्यासी|इकासी "
    "बयासी|बियासी तिरासी|तेरासी चौरासी पचासी|पिचासी छियासी सत्तासी|सतासी अट्ठासी|अठासी|अठ्ठासी नवासी|नौवासी "
    "नब्बे|नव्वे इक्यानवे|इक्यानबे|इक्यान्वे|इकानवे|इक्यानवें बानवे|बानबे|बान्वे|बयानवे तिरानवे|तिरानबे|"
    "तिरान्वे|तेरानवे "
    "चौरानवे|चौरानबे|चौरान्वे पचानवे|पंचानबे|पंचानवे|पिचानवे|पचानबे|पिच्चानवे छियानवे|छियानबे|छियान्वे "
    "सत्तानवे|सतानवे|सत्तानबे|सत्तान्वे|सतानबे अट्ठानवे|अठानवे|अट्ठानबे|अठ्ठानवे|अठानबे|अट्ठान्वे "
    "निन्यानवे|निन्यानबे|निन्यान्वे|निन्नानवे"
)
_SCALES = {
    3: "हज़ार|सहस्र", 5: "लाख", 7: "करोड़", 9: "अरब|बिलियन|बिल्यन", 11: "खरब", 13: "नील", 15: "पद्म",
    6: "मिलियन|मिल्यन", 12: "ट्रिलियन|ट्रिल्यन",
}  # fmt: skip
_VAGUE = {
    10: "दसियों|दहाइयों", 100: "सैकड़ों|सैंकड़ों|सैकड़ो", 1000: "हज़ारों|हज़ारो", 10**5: "लाखों|लाखो",
    10**7: "करोड़ों|करोड़ो", 10**9: "अरबों|बिलियनों", 10**6: "मिलियनों", 12: "दर्जनों", 10**11: "खरबों",
}  # fmt: skip
_ORDINALS = {
    1: "पहला|पहली|प्रथम", 2: "दूसरा|दूसरी|दूसरे|द्वितीय", 3: "तीसरा|तीसरी|तीसरे|तृतीय",
    4: "चौथा|चौथी|चौथे|चतुर्थ",
    6: "छठा|छठी|छठे|छठवां|छठवीं|छठवें", 5: "पंचम", 9: "नवां|नवीं|नवें|नौंवां|नौंवीं|नौंवें",
}  # fmt: skip
_FAMILIES = {
    "dollar": "डॉलर|डालर|डौलर|डॉलरों", "euro": "यूरो", "pound": "पाउंड|पौंड|पाउण्ड", "yen": "येन",
    "yuan": "युआन|युवान|रेनमिनबी|रेन्मिन्बी", "won": "वॉन", "krona": "क्रोना|क्रोनर|क्राउन|क्रोन",
    "rupee": "रुपये|रुपए|रुपया|रुपयों|रुपयो|रुपैया|रूपये|रूपए|रूपया|रूपयों|रुपयें|रु|रू", "rupiah": "रुपिया",
    "peso": "पेसो", "franc": "फ़्रैंक|फ्रांक|फ़्रांक", "rand": "रैंड", "ruble": "रूबल", "lira": "लीरा",
    "zloty": "ज़्लॉटी", "forint": "फ़ोरिंट", "shekel": "शेकेल|शेकल", "baht": "बाट|बाहत", "ringgit": "रिंगिट",
    "taka": "टका", "dirham": "दिरहम", "riyal": "रियाल", "dinar": "दीनार|दिनार", "bitcoin": "बिटकॉइन|बिटकॉयन",
}  # fmt: skip
_COUNTRIES = {
    "US": "अमेरिकी|अमरीकी|यूएस|अमेरिकन|यू.एस.", "AU": "ऑस्ट्रेलियाई|ऑस्ट्रेलियन",
    "CA": "कनाडाई|कैनेडियन|कनाडियन",
    "HK": "हांगकांग|हॉन्गकॉन्ग|हांग कांग|हॉन्ग कॉन्ग|हॉन्ग कांग", "SG": "सिंगापुर|सिंगापुरी",
    "NZ": "न्यूज़ीलैंड",
    "TW": "ताइवानी|ताइवान", "GB": "ब्रिटिश|ब्रितानी", "EG": "मिस्री|मिस्र", "JP": "जापानी", "CN": "चीनी",
    "KR": "दक्षिण कोरियाई|कोरियाई", "SE": "स्वीडिश", "NO": "नॉर्वेजियन|नार्वेजियन", "DK": "डेनिश|डैनिश",
    "IN": "भारतीय", "PK": "पाकिस्तानी", "LK": "श्रीलंकाई", "NP": "नेपाली", "MU": "मॉरीशस",
    "ID": "इंडोनेशियाई",
    "MX": "मैक्सिकन|मेक्सिकन", "AR": "अर्जेंटीना", "PH": "फ़िलीपींस|फिलीपीन", "CH": "स्विस",
    "FR": "फ़्रांसीसी",
    "ZA": "दक्षिण अफ़्रीकी", "RU": "रूसी", "TR": "तुर्की|तुर्किश", "IL": "इज़रायली|इज़राइली", "TH": "थाई",
    "MY": "मलेशियाई", "AE": "यूएई|संयुक्त अरब अमीरात", "SA": "सऊदी", "QA": "क़तरी", "OM": "ओमानी",
    "IR": "ईरानी",
    "KW": "कुवैती", "BH": "बहरीनी", "IQ": "इराकी", "JO": "जॉर्डन",
}  # fmt: skip
_UNIT_NAMES = {
    "year": "साल|वर्ष|वर्षों|सालों|वर्षीय|बरस", "month": "महीने|महीना|महीनों|माह|मास",
    "day": "दिन|दिनों|दिवसीय|दिवस",
    "week": "सप्ताह|सप्ताहों|हफ़्ते|हफ़्ता|हफ़्तों", "hour": "घंटे|घंटा|घंटों", "minute": "मिनट|मिनटों|मिनिट",
    "second": "सेकंड|सेकेंड|सैकंड|सेकंडों|सेकण्ड", "decade": "दशक|दशकों",
    "century": "सदी|सदियों|शताब्दी|शताब्दियों|सदियां",
    "metre": "मीटर", "kilometre": "किलोमीटर|किमी|कि.मी.|किलोमीटरों|कि.मी",
    "centimetre": "सेंटीमीटर|सेमी|से.मी.",
    "millimetre": "मिलीमीटर|मिमी|मि.मी.", "inch": "इंच", "foot": "फुट|फीट|फ़िट|फूट", "mile": "मील|मीलों",
    "yard": "गज",
    "nautical-mile": "समुद्री मील|नॉटिकल मील", "light-year": "प्रकाश वर्ष",
    "square-metre": "वर्ग मीटर|वर्गमीटर",
    "square-kilometre": "वर्ग किलोमीटर|वर्ग किमी|वर्ग कि.मी.|वर्गकिलोमीटर",
    "square-mile": "वर्ग मील", "square-foot": "वर्ग फुट|वर्ग फीट|वर्गफुट", "hectare": "हेक्टेयर|हैक्टेयर",
    "acre": "एकड़",
    "cubic-metre": "घन मीटर", "cubic-foot": "घन फुट|घन फीट", "litre": "लीटर", "millilitre": "मिलीलीटर|मिली",
    "gallon": "गैलन", "barrel": "बैरल", "gram": "ग्राम", "milligram": "मिलीग्राम",
    "kilogram": "किलोग्राम|किग्रा|किलो|कि.ग्रा.", "tonne": "टन|टनों|मीट्रिक टन", "ounce": "औंस",
    "carat": "कैरेट",
    "kilometre-per-hour":
        "किलोमीटर प्रति घंटा|किलोमीटर प्रति घंटे|किमी प्रति घंटा|किमी प्रति घंटे|किमी/घंटा|किमी/घंटे|"
        "किलोमीटर/घंटा|"
        "किलोमीटर/घंटे|कि.मी. प्रति घंटा|किमी/घं",
    "mile-per-hour": "मील प्रति घंटा|मील प्रति घंटे|मील/घंटा|मील/घंटे", "knot": "नॉट|समुद्री मील प्रति घंटा",
    "metre-per-second": "मीटर प्रति सेकंड|मीटर प्रति सेकेंड|मीटर/सेकंड",
    "watt": "वॉट|वाट", "kilowatt": "किलोवॉट|किलोवाट", "megawatt": "मेगावॉट|मेगावाट",
    "gigawatt": "गीगावॉट|गीगावाट",
    "horsepower": "हॉर्सपावर|अश्वशक्ति", "kilowatt-hour": "किलोवाट घंटा|किलोवाट घंटे", "byte": "बाइट",
    "kilobyte": "किलोबाइट|केबी", "megabyte": "मेगाबाइट|एमबी", "gigabyte": "गीगाबाइट|जीबी|गिगाबाइट",
    "terabyte": "टेराबाइट|टीबी",
    "hertz": "हर्ट्ज़", "kilohertz": "किलोहर्ट्ज़", "megahertz": "मेगाहर्ट्ज़", "gigahertz": "गीगाहर्ट्ज़",
    "degree": "डिग्री|डि",
    "celsius": "डिग्री सेल्सियस|सेल्सियस|डिग्री सेंटीग्रेड|सेंटिग्रेड|सेंटीग्रेड|डिग्री सेल्सीयस",
    "fahrenheit": "डिग्री फ़ारेनहाइट|फ़ारेनहाइट|डिग्री फ़ॉरेनहाइट|फ़ॉरेनहाइट|डिग्री फैरेनहाइट|फैरेनहाइट|"
    "डिग्री फारेनहाईट",
    "point": "अंक|अंकों|पॉइंट|प्वाइंट", "volt": "वोल्ट", "calorie": "कैलोरी",
}  # fmt: skip
_BOUNDS: dict[Bound, str] = {
    "at most": "अधिकतम|ज़्यादा से ज़्यादा|अधिक से अधिक",
    "at least": "कम से कम|न्यूनतम|कम-से-कम",
    "about": "लगभग|करीब|तकरीबन|अनुमानित|क़रीब क़रीब|औसतन|करीब करीब|अनुमानतः|तक़रीबन",
}
_TRAILING: dict[Bound, str] = {
    "more than": "के ऊपर|से अधिक|से ज़्यादा|से ऊपर|से भी अधिक|से भी ज़्यादा|से आगे|से बड़ा|से बड़ी|से बड़े|से अधिक की|के पार",
    "less than": "के नीचे|से कम|से नीचे|से भी कम|से छोटा|से छोटी|से छोटे",
    "at least": "से कम नहीं|और ज़्यादा|और अधिक|के बराबर या उससे अधिक|के समान या उससे अधिक|या उससे अधिक|"
    "या अधिक|या उससे ज़्यादा|या इससे अधिक|या ज़्यादा",
    "at most": "से अधिक नहीं|से ज़्यादा नहीं|के बराबर या उससे कम|के समान या उससे कम|तक|या उससे कम|या कम|या इससे कम",
    "about": "के आसपास|के करीब|के लगभग|के आस-पास",
}
_UP = (
    "बढ़ा|बढ़ी|बढ़े|बढ़ीं|बढ़कर|बढ़ने|बढ़ना|बढ़ता|बढ़ती|बढ़ते|बढ़ेगा|बढ़ेगी|बढ़ेंगे|बढ़त|बढ़ाकर|बढ़ाया|"
    "बढ़ाने|बढ़ाई|बढ़ोतरी|बढ़ोत्तरी|बढ़ौतरी|वृद्धि|"
    "इज़ाफ़ा|इज़ाफ़े|तेज़ी|उछाल|उछला|उछली|उछले|उछलकर|चढ़ा|चढ़ी|चढ़े|चढ़कर|मज़बूत|मज़बूती|मुनाफ़ा|इजाफे"
)
_DOWN = (
    "गिरा|गिरी|गिरे|गिरीं|गिरकर|गिरने|गिरना|गिरता|गिरती|गिरावट|घटा|घटी|घटे|घटीं|घटकर|घटने|घटना|घटता|घटाकर|"
    "घटाया|घटाने|"
    "कमी|नुकसान|कटौती|लुढ़का|लुढ़की|लुढ़के|लुढ़ककर|फिसला|फिसली|फिसलकर|टूटा|टूटकर|टूटी|सिकुड़ा|सिकुड़ी|खोया|"
    "गंवाया|मंदी|घाटा|घाटे"
)
_HINTS = {
    0: r"शून्य\w*|नहीं|बिना|बग़ैर|ज़ीरो",
    1: r"एक\w*|इकलौत\w*|अकेल\w*|प्रथम",
    2: r"दो\w*|दोनों|दूसर\w*|जोड़\w*|द्वि\w*|दुगु?न\w*|आध\w*|जुड़वा\w*|डबल|द्वितीय",
    3: r"तीन\w*|तीसर\w*|तिगुन\w*|त्रि\w*|तिहाई|तृतीय",
    4: r"चार\w*|चौथ\w*|चौगुन\w*|चौथाई|तिमाही|चतुर्\w*",
    5: r"पांच\w*|पाँच\w*|पंच\w*",
    6: r"छह\w*|छः|छठ\w*|छमाही|छ|आध\w*|दर्जन\w*|षट\w*",
    7: r"सात\w*|सप्त\w*|हफ़्त\w*|हफ्त\w*|सप्ताह\w*",
    8: r"आठ\w*|अष्ट\w*",
    9: r"नौ\w*|नव\w*",
    10: r"दस\w*|दश\w*|दहाई",
    12: r"बारह\w*|दर्जन\w*|दोपहर|आधी रात",
    14: r"पखवाड़\w*|हफ़्त\w*|हफ्त\w*|सप्ताह\w*|चौदह\w*",
    15: r"पंद्रह\w*|पन्द्रह\w*|पखवाड़\w*|सवा|पौने",
    18: r"बालिग़?\w*|वयस्क\w*|अठारह\w*",
    20: r"बीस\w*",
    24: r"दिन\w*|चौबीस\w*",
    30: r"साढ़े|साढे|आध\w*|तीस\w*|महीन\w*",
    40: r"चालीस\w*",
    50: r"आध\w*|पचास\w*|अर्ध\w*",
    60: r"साठ\w*|घंट\w*",
    70: r"सत्तर\w*",
    80: r"अस्सी\w*",
    90: r"नब्बे\w*|डेढ़ घंट\w*",
    100: r"सौ\w*|सदी\w*|शताब्दी\w*|शत\w*|पूरी तरह",
}  # fmt: skip

_NASALS = re.compile("ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])")
_BARE = str.maketrans(
    {"\u093c": None, "\u200c": None, "\u200d": None, "ँ": "ं", "॰": None}
    | dict(zip("\u0958\u0959\u095a\u095b\u095c\u095d\u095e\u095f", "कखगजडढफय", strict=True))
)
#: Behind a cardinal they make its ordinal.
_ORDINAL_ENDINGS = ("वां", "वीं", "वें", "वा", "वी", "वे")


def fold(word: str) -> str:
    """A word without nukta, with anusvara for chandrabindu and for a nasal before its own consonants."""
    return word.lower() if word.isascii() else _NASALS.sub("ं", word.lower().translate(_BARE))


def _numbers(build: Builder) -> None:
    add = build.add
    for value, forms in enumerate(_CARDINALS.split()):
        add(forms, Word(cardinal=value, article=value == 1))
    add("सौ|सैकड़ा", Word(cardinal=100, power=100))
    for power, forms in _SCALES.items():
        add(forms, Word(cardinal=10**power, scale=Decimal(10) ** power))
    for size, forms in _VAGUE.items():
        add(forms, Word(vague_scale=True, scale=Decimal(size)))
    for form, power in (("k", 3), ("K", 3), ("M", 6), ("B", 9)):
        build.glued[form] = Word(scale=Decimal(10) ** power)
    for value, forms in _ORDINALS.items():
        add(forms, Word(ordinal=value))
    add("आधा|आधी|आधे", Word(half=True))
    add("तिहाई", Word(denominator=3))
    add("चौथाई", Word(denominator=4))
    add("पौन|पौना", Word(fraction=Decimal("0.75")))
    add("डेढ़", Word(mixed=Decimal("1.5")))
    add("ढाई|अढ़ाई", Word(mixed=Decimal("2.5")))
    add("साढ़े|साड़े", Word(addend=Decimal("0.5")))
    add("सवा|सावा", Word(addend=Decimal("0.25")))
    add("पौने", Word(addend=Decimal("-0.25")))
    add("दर्जन", Word(collective=12))
    add("गुना|गुनी|गुने|बार|गुणा", Word(multiplier=True))
    for value, stems in ((2, "दोगुन|दुगुन|दुगन|दोगन"), (3, "तिगुन|तीगुन"), (4, "चौगुन|चारगुन")):
        add(
            [stem + ending for stem in stems.split("|") for ending in "ा ी े".split()],
            Word(multiple=Decimal(value)),
        )


def language() -> Language:
    """The table of Hindi."""
    build = cldr.builder("hi", fold=fold)
    add = build.add
    _numbers(build)
    for form in ("से", "मि", "घं", "मी", "जन"):  # short for units; words of their own
        build.words.pop(form, None)
    build.families(_FAMILIES)
    build.minor_units({"cent": "सेंट|सेंटों", "penny": "पेंस|पेनी", "paisa": "पैसे|पैसा|पैसों", "kopeck": "कोपेक"})
    build.countries(_COUNTRIES)
    add("पाउंड स्टर्लिंग|पौंड स्टर्लिंग|स्टर्लिंग", Word(money=("GBP",)))
    add("स्विस फ़्रैंक", Word(money=("CHF",)))
    build.units(_UNIT_NAMES)
    for form, unit in {"मी": "metre", "किमी": "kilometre", "सेमी": "centimetre", "किग्रा": "kilogram"}.items():
        build.glued[form] = Word(unit=unit)
    _calendar(build)
    add("प्रतिशत|फ़ीसदी|फ़ीसद|परसेंट|पर्सेंट|प्रतिशतता", Word(ratio="percent"))
    add("प्रतिशत अंक|प्रतिशत अंकों|फ़ीसदी अंक|फ़ीसदी अंकों|प्रतिशत पॉइंट|प्रतिशत प्वाइंट|प्रतिशत बिंदु|"
    "प्रतिशतांक",
        Word(ratio="percentage-point"))  # fmt: skip
    add("आधार अंक|आधार अंकों|बेसिस पॉइंट|बेसिस प्वाइंट|बेसिस अंक|आधार बिंदु|बीपीएस", Word(ratio="basis-point"))
    add("प्रति हज़ार|प्रति हजार", Word(ratio="permille"))
    add("और|व|एवं|तथा", Word(conjunction=True))
    add("या|अथवा", Word(either=True))
    add("से|से लेकर|तक", Word(to=True))
    add("के बीच|के मध्य", Word(between_after=True))
    for rank, form in enumerate("थर्ड फोर्थ फिफ्थ सिक्स्थ सेवेन्थ एट्थ नाइन्थ टेन्थ इलेवेन्थ ट्वेल्थ".split(), 3):
        add(form, Word(ordinal=rank))
    add("माइनस|निगेटिव|नेगेटिव|ऋणात्मक|शून्य से नीचे|शून्य से", Word(sign=True))
    add("घाटा|घाटे|नुकसान|हानि|ऋणात्मक", Word(negative=True))
    add("कई|कुछ|अनेक|चंद|बहुत", Word(several=True))
    add("हर|प्रत्येक", Word(each=True))
    add("बटा|बटे", Word(fraction_bar=True))
    add("दशमलव|पॉइंट|प्वाइंट", Word(point=True))
    add("के|की|का|कुल|अतिरिक्त|और|ही|भी|एक|यह|को", Word(filler=True))
    add("प्रति|हर", Word(rate=True))
    add("वर्ष|साल|सन|सन्|में|से|तक|के|ईस्वी", Word(year_cue=True))
    build.bounds(_BOUNDS)
    build.bounds(_TRAILING, trailing=True)
    add("या बराबर|या उसके बराबर|या इसके बराबर", Word(inclusive=True))
    add(_UP, Word(direction="up"))
    add(_DOWN, Word(direction="down"))
    add("नंबर|संख्या|क्रमांक|पृष्ठ|पेज|धारा|अनुच्छेद|अध्याय|कमरा|चैनल|राजमार्ग|उड़ान|कक्षा|चरण|फ़ॉर्मूला|"
    "टाइप|ग्रुप|समूह",
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
    return cldr.table(
        "hi",
        build,
        analyse=_analysis(build),
        groups=",",
        chained_apart=True,
        clock_named=True,
        quarter_hours=True,
        comma_dates=True,
        coordinators=frozenset(("और", "या", "से", "व")),
        one_in=frozenset(),
        joiners=frozenset(("और", "व")),
        of_words=frozenset(("का", "की", "के")),
        share_nouns=frozenset(("भाग", "हिस्सा", "हिस्से", "अंश")),
        definites=frozenset(("इस", "उस")),
        ordinal_suffixes=frozenset(
            ("वां", "वीं", "वें", "वाँ", "वा", "वी", "वे", "ला", "ली", "रा", "री", "था", "थी", "ठा", "ठी")
        ),
        decade_suffixes=frozenset(),
        articles=False,
        between_behind=True,
        clock_24=False,
        year_words=r"(?:पिछले|गत|इस|अगले|आगामी|उसी|उस|चालू|बीते|हर) (?:साल|वर्ष)|सालाना|वार्षिक",
        hints=_HINTS,
        negations=frozenset("नहीं न".split()),
        scale_names=(
            (Decimal(10) ** 11, "खरब", "खरब"),
            (Decimal(10) ** 9, "अरब", "अरब"),
            (Decimal(10) ** 7, "करोड़", "करोड़"),
            (Decimal(10) ** 5, "लाख", "लाख"),
            (Decimal(10) ** 3, "हज़ार", "हज़ार"),
        ),
    )


def _calendar(build: Builder) -> None:
    add = build.add
    for month, forms in {
        1: "जनवरी|जनवरि", 2: "फ़रवरी|फेब्रुवरी", 4: "अप्रैल|अप्रेल", 5: "मई", 6: "जून", 7: "जुलाई|जुलाइ",
        8: "अगस्त",
        9: "सितंबर|सितंबर", 10: "अक्टूबर|अक्तूबर|ऑक्टोबर", 11: "नवंबर|नवम्बर", 12: "दिसंबर|दिसम्बर",
    }.items():  # fmt: skip
        add(forms, Word(month=month))
    for weekday, forms in {
        0: "सोमवार", 1: "मंगलवार|मगंलवार", 2: "बुधवार", 3: "गुरुवार|गुरूवार|बृहस्पतिवार|वीरवार",
        4: "शुक्रवार|शुक्रवर",
        5: "शनिवार|शनिचर", 6: "रविवार|इतवार",
    }.items():  # fmt: skip
        add(forms, Word(weekday=weekday))
    add("तिमाही|तिमाहियों", Word(period="quarter"))
    add("छमाही", Word(period="half"))
    add("के दशक|दशक", Word(decade_after=True))
    add("वित्त वर्ष|वित्तीय वर्ष|वित्त-वर्ष|वित्तवर्ष", Word(fiscal=True))
    add("बजे|बज", Word(clock="o'clock"))
    add("बजने में", Word(clock="o'clock", to=True))
    add("बजकर", Word(clock="o'clock", clock_cue=True))
    add("मिनट|मिनटों", Word(minutes=True))
    for forms, clock in (
        ("सुबह|प्रातः|तड़के|भोर", "am"),
        ("शाम|दोपहर|अपराह्न|दोपहर बाद", "pm"),
        ("रात|देर रात", "night"),
    ):
        for form in forms.split("|"):
            add([form, f"{form} के", f"{form} को", f"{form} करीब"], Word(clock_before=clock))  # type: ignore[arg-type]
    add("आधी रात|मध्य रात्रि|मध्यरात्रि|अर्धरात्रि", Word(time=(0, 0)))
    add("मध्याह्न|दिन के मध्य", Word(time=(12, 0)))
    add("जीएमटी", Word(zone=0))


def _analysis(build: Builder) -> Callable[[str], Word | None]:
    words = build.words

    def analyse(word: str) -> Word | None:
        folded = fold(word)
        for ending in _ORDINAL_ENDINGS:
            if folded.endswith(ending):
                stem = words.get(folded[: -len(ending)])
                if stem is not None and stem.cardinal is not None and stem.cardinal < 1000:
                    return Word(ordinal=stem.cardinal)
                if stem is not None and stem.scale is not None and not stem.vague_scale:
                    return Word(ordinal=int(stem.scale))  # लाखवां
        return None

    return analyse
