"""French: what its quantities have beyond CLDR."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from mtcheck.quantities import cldr
from mtcheck.quantities.language import Word

if TYPE_CHECKING:
    from mtcheck.quantities.language import Language
    from mtcheck.quantities.quantity import Bound

_CARDINALS = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
).split()
_TENS = {"trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80,
         "octante": 80, "nonante": 90}  # fmt: skip
_ORDINALS = {
    "deuxième": 2, "second": 2, "seconde": 2, "troisième": 3, "quatrième": 4, "cinquième": 5, "sixième": 6,
    "septième": 7, "huitième": 8, "neuvième": 9, "dixième": 10, "onzième": 11, "douzième": 12,
    "treizième": 13, "quatorzième": 14, "quinzième": 15, "seizième": 16, "vingtième": 20, "trentième": 30,
    "quarantième": 40, "cinquantième": 50, "centième": 100,
}  # fmt: skip
_FAMILIES = {
    "dollar": "dollar|dollars", "euro": "euro|euros", "pound": "livre|livres", "yen": "yen|yens",
    "yuan": "yuan|yuans|renminbi", "won": "won|wons", "krona": "couronne|couronnes",
    "rupee": "roupie|roupies", "peso": "peso|pesos", "franc": "franc|francs", "real": "réal|réaux|reais",
    "rand": "rand|rands", "ruble": "rouble|roubles", "lira": "lire|lires|livre turque|livres turques",
    "zloty": "zloty|zlotys", "forint": "forint|forints", "shekel": "shekel|shekels", "baht": "baht|bahts",
    "dirham": "dirham|dirhams", "riyal": "riyal|riyals|rial|rials", "dinar": "dinar|dinars",
    "mark": "mark|marks", "bitcoin": "bitcoin|bitcoins",
}  # fmt: skip
_COUNTRIES = {
    "US": "américain|américains|américaine|américaines", "AU": "australien|australiens",
    "CA": "canadien|canadiens", "HK": "de Hong Kong|hongkongais", "SG": "de Singapour|singapourien",
    "NZ": "néo-zélandais", "GB": "sterling|britannique|britanniques", "EG": "égyptienne|égyptiennes",
    "LB": "libanaise|libanaises", "JP": "japonais", "CN": "chinois", "KR": "sud-coréen|sud-coréens",
    "SE": "suédoise|suédoises", "NO": "norvégienne|norvégiennes", "DK": "danoise|danoises",
    "CZ": "tchèque|tchèques", "IN": "indienne|indiennes", "MX": "mexicain|mexicains",
    "AR": "argentin|argentins", "CH": "suisse|suisses", "FR": "français", "XO": "CFA",
    "BR": "brésilien|brésiliens", "RU": "russe|russes", "TR": "turque|turques",
}  # fmt: skip
_BOUNDS: dict[Bound, str] = {
    "at most": "jusqu'à|au plus|tout au plus|au maximum|maximum|pas plus de",
    "at least": "au moins|au minimum|minimum|pas moins de|à partir de",
    "more than": "plus de|plus d'|supérieur à|supérieure à|au-dessus de|au-delà de|dépassant|un peu plus de",
    "less than": "moins de|moins d'|près de|presque|inférieur à|inférieure à|au-dessous de|en dessous de",
    "about": "environ|autour de|à peu près|quelque|approximativement|aux alentours de",
}
_UP = (
    "hausse|hausses|augmentation|augmente|augmenté|augmentée|augmenter|augmentaient|progression|progresse|"
    "progressé|progresser|bondi|bondit|bond|grimpé|grimpe|grimper|monté|monte|monter|gagné|gagne|gagner|"
    "croissance|croître|crû|accru|accrue|relevé|relève|relever|rebond|rebondi"
)
_DOWN = (
    "baisse|baisses|baissé|baisser|recul|recule|reculé|reculer|chute|chuté|chuter|diminution|diminue|"
    "diminué|diminuer|perdu|perd|perdre|perte|plongé|plonge|tombé|tombe|cédé|cède|réduit|réduire|"
    "réduction|repli|replié|abaissé|abaisse|déclin"
)
_FOLD = re.compile(r"(?:a |ont )?(doubl|tripl|quadrupl|quintupl|décupl)(?:e|es|é|ée|és|ées|er|ant|ement|ait)")
_MULTIPLES = {"doubl": 2, "tripl": 3, "quadrupl": 4, "quintupl": 5, "décupl": 10}
_HINTS = {
    0: r"zéro|aucune?|nulle?|sans",
    1: r"une?|seule?|unique|premi\w+|chaque|autre|le|la|l",
    2: r"deux\w*|double\w*|doubl\w+|seconde?|couple|paire|jumeaux|moitié|demi\w*",
    3: r"trois\w*|tripl\w*|tiers|trio",
    4: r"quatre\w*|quart\w*",
    7: r"semaine\w*|sept\w*",
    10: r"dix\w*|dizaine\w*|décennie\w*",
    12: r"douz\w*|midi|minuit",
    14: r"quinz\w*|quatorz\w*",
    15: r"quinz\w*",
    24: r"jour\w*",
    50: r"moitié|cinquant\w*",
    100: r"cent\w*|siècle\w*|tou\w*|centaine\w*",
}


def language() -> Language:
    """The table of French."""
    build = cldr.builder("fr")
    add = build.add
    for value, name in enumerate(_CARDINALS):
        add(name, Word(cardinal=value, article=value == 1))
    add("une", Word(cardinal=1, article=True))
    add("vingt|vingts", Word(cardinal=20, power=20))
    for name, value in _TENS.items():
        add(name, Word(cardinal=value))
    add("cent|cents", Word(cardinal=100, power=100))
    add("mille", Word(cardinal=1000, scale=Decimal(1000)))
    for name, power in (("million", 6), ("milliard", 9), ("billion", 12), ("billiard", 15)):
        add(name, Word(scale=Decimal(10) ** power))
        add(name + "s", Word(scale=Decimal(10) ** power, plural=True))
    for form, power in (("Mds", 9), ("Mrd", 9), ("mds", 9), ("mrds", 9), ("mln", 6), ("MM", 6)):
        build.glued[form] = Word(scale=Decimal(10) ** power)
    add("centaines|centaine", Word(vague_scale=True, scale=Decimal(100)))
    add("milliers|millier", Word(vague_scale=True, scale=Decimal(1000)))
    add("dizaines", Word(vague_scale=True, scale=Decimal(10)))
    for name, value in _ORDINALS.items():
        add(name, Word(ordinal=value))
    add("premier|première|premiers|premières", Word(ordinal=1))
    add("tiers", Word(denominator=3))
    add("quart|quarts", Word(denominator=4))
    for name in ("cinquième", "sixième", "septième", "huitième", "neuvième", "dixième"):
        add([name, name + "s"], Word(denominator=_ORDINALS[name]))
    add("moitié", Word(fraction=Decimal("0.5")))
    add("demi|demie|demi-", Word(half=True))
    add("dizaine", Word(collective=10))
    add("douzaine|douzaines", Word(collective=12))
    add("quinzaine", Word(collective=15))
    add("vingtaine", Word(collective=20))
    add("fois", Word(multiplier=True))
    add("et", Word(conjunction=True))
    add("ou", Word(either=True))
    add("à|jusqu'à", Word(to=True))
    add("entre", Word(between=True))
    add("moins", Word(sign=True))
    add("plusieurs|quelques|beaucoup", Word(several=True))
    add("perte|pertes|déficit|déficits|négatif|négative", Word(negative=True))
    add("pour cent|p. cent|p. 100|pourcent", Word(ratio="percent"))
    add("point de pourcentage|points de pourcentage|point de pour cent", Word(ratio="percentage-point"))
    add("point de base|points de base|pb", Word(ratio="basis-point"))
    add("point|points", Word(unit="point"))
    build.families(_FAMILIES)
    build.minor_units({"cent": "centime|centimes", "penny": "pence"})
    build.countries(_COUNTRIES)
    add("livre sterling|livres sterling", Word(money=("GBP",), family="pound"))
    add("franc suisse|francs suisses", Word(money=("CHF",)))
    build.units({
        "year": "an|ans|année|années", "month": "mois", "day": "jour|jours|journée|journées",
        "week": "semaine|semaines", "hour": "heure|heures", "minute": "minute|minutes",
        "second": "seconde|secondes", "century": "siècle|siècles", "decade": "décennie|décennies",
        "barrel": "baril|barils", "ounce": "once|onces", "tonne": "tonne|tonnes", "inch": "pouce|pouces",
        "foot": "pied|pieds", "mile": "mille|milles|mile|miles", "kilogram": "kilo|kilos",
    })  # fmt: skip
    add("trimestre|trimestres", Word(period="quarter"))
    add("semestre|semestres", Word(period="half"))
    add("exercice", Word(fiscal=True))
    add("années|décennie", Word(decade_before=True))
    build.glued["h"] = Word(clock="o'clock")
    build.glued["e"] = build.glued["ème"] = Word()
    add("heures|heure", Word(clock="o'clock"))
    add("midi", Word(time=(12, 0)))
    add("minuit", Word(time=(0, 0)))
    add("du matin", Word(clock="am"))
    add("du soir|de l'après-midi", Word(clock="pm"))
    add("par|chaque", Word(rate=True))
    add("en|depuis|dès|fin|début|mi|année|avant|après|de", Word(year_cue=True))
    add("de|d|des|du|la|le|les|un|une|record|supplémentaires|à", Word(filler=True))
    build.bounds(_BOUNDS)
    build.bounds({"at least": "ou plus|et plus", "at most": "ou moins|et moins"}, trailing=True)
    add(_UP, Word(direction="up"))
    add(_DOWN, Word(direction="down"))
    add("numéro|n°|chapitre|article|page|vol|ligne|groupe|formule|chaîne|route", Word(name_cue=True))
    return cldr.table(
        "fr",
        build,
        analyse=_analyse,
        groups="\u202f \u00a0.",
        joiners=frozenset(("et",)),
        joins="tens",
        ten_joins=True,
        vigesimal=True,
        of_words=frozenset(("de", "d", "des", "du")),
        by_words=frozenset(("de",)),
        coordinators=frozenset(("à", "et", "ou")),
        one_in=frozenset(("sur",)),
        definites=frozenset(("l", "la", "le", "cette", "ce")),
        adjective_after=True,
        roman_centuries=True,
        ordinal_suffixes=frozenset(("er", "re", "ère", "e", "ème", "ième", "nd", "nde")),
        year_words=r"an|ans|année\w*|annuel\w*",
        hints=_HINTS,
        scale_names=(
            (Decimal(10) ** 12, "billion", "billions"),
            (Decimal(10) ** 9, "milliard", "milliards"),
            (Decimal(10) ** 6, "million", "millions"),
            (Decimal(10) ** 3, "mille", "mille"),
        ),
    )


def _analyse(word: str) -> Word | None:
    match = _FOLD.fullmatch(word.lower())
    if match:
        return Word(multiple=Decimal(_MULTIPLES[match[1]]))
    return None
