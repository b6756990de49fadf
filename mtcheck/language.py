"""Which language a text is in, told without a model: by its script, its small words and its letters.

Loading a statistical identifier costs more than checking a pair of sentences does. Articles give themselves away
by a hundred words that every text uses; the tables below list those words by falling frequency, so that a word's
rank stands for its probability (Zipf) and a text is judged by naive Bayes over them. Words outside the tables count
by telling letters and endings.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from math import exp, log
from typing import TYPE_CHECKING

from mtcheck.errors import LanguageError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mtcheck.types import Document

UNDETERMINED = "und"

# The small words of each language in Latin script, the most frequent first.
_WORDS: dict[str, str] = {
    "en": """the of and to in a is that for it was on with as he at by be from this have are or had not but his they
        which an were their has been we will would she you all more who its one also than other new up there if can
        out about into said when no after two may some so time what them only over over people year years first now
        could do most such these s t company where how any him her between during while did before because then per
        percent billion million since i my our your me us against under just many through should being against
        last week month day market growth rose fell its government according says like even well back still
        those made both each same another here click read article original published by please re ll ve don doesn
        never does against without within around however although whether very much own next too every while off
        down get make see way used including world states united bank trade share price prices higher lower""",
    "de": """die der und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er
        hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur
        bis mehr durch man sein wurde sei seit hatte kann gegen vom können schon wenn habe seine mark ihre dann unter
        wir soll ich eines jahr zwei jahren diese dieser wieder keine uhr seiner worden will zwischen immer millionen
        was sagte gibt alle diesem seit muss wurden beim doch jetzt waren drei jahre ab dieses ihr sowie da deutschen
        prozent euro milliarden mrd mio rund laut damit dabei während jedoch dazu denn deren dessen weil ob etwa
        bereits unternehmen ihren ihrer ihrem seinem seinen mir mich uns sehr hier weiter beiden ohne könnte würde
        sollte müssen steigt sinkt fällt dieser artikel veröffentlicht dies diesen weniger viele ihn ihm euch dir""",
    "fr": """de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la ou avec
        son aux d l qu s n c j y été cette ses mais comme on tout nous sa même fait deux ont ans elle leur être aussi
        leurs entre très peut sans après dont si ces depuis fois bien où avait peu encore était avoir contre moins
        autres ils vous je années année autre ainsi avant lors sous notre votre toujours premier pays selon milliards
        millions euros pendant alors faire ici jusqu doit donc afin vers lui mon ma mes tous toute toutes chez non
        hausse baisse marché entreprise article cela quand trois plusieurs cent pourcent m t me te car quelque
        certains gouvernement lequel laquelle aujourd hui""",
    "es": """de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin
        sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué
        sólo solo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada vida
        otro después te otros aunque esa eso hace otra gobierno tan durante siempre día tanto ella tres sí dijo sido
        gran país según menos año antes estado contra sino forma estos mayor ciento millones mil euros empresa mercado
        estas estos unos unas les hemos están nuestra nuestro ante bajo mientras además tras cual quien""",
    "it": """di e il la che in a per un è una del i della non con sono si le da al dei come l più ha alla gli anche
        nel delle d o dell dal ma lo se dalla ai tra su nella all degli sua suo ad sul questo stato essere loro anni
        quando questa dopo due ci prima poi era stata dalle hanno chi cui solo quale ancora perché c fra molto tutti
        così ed mila senza sulla nei cosa nell parte tutto contro già hai io mi ti lui lei noi voi mio tuo oggi
        miliardi milioni euro governo anno mercato secondo ogni proprio sempre fatto dove ora sulle negli dagli agli
        dello allo nello sullo questi queste quello quella aveva fosse sia stati può deve devono possono mentre però
        quindi circa""",
    "nl": """de van het een en in is dat op te zijn met voor die niet aan er om ook als dan bij maar uit door of nog
        naar heeft over ze zich hij worden wordt tot meer hebben deze al kan was werd dit wat geen had zo onder zijn
        mensen jaar hun moet veel wel zou tegen na ik je we u jaren twee waar haar alleen ons kunnen zal mijn onze
        zoals tussen zij sinds nu hoe omdat andere eerste miljoen miljard procent volgens bedrijf toch dus want waren
        hem alle moeten zonder weer binnen tijdens vanaf komt gaat maken maakt gaan zei euro eens nieuwe grote
        daarom echter hier steeds soms elke iets niets iemand""",
    "pt": """de a que o e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu
        sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter
        seus quem nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos elas havia
        seja qual será nós tenho lhe deles essas esses pelas este fosse dele anos ano milhões bilhões mil euros cento
        empresa mercado governo segundo sobre desde onde dois duas outros outra durante contra ainda então porque
        pode podem são vai fazer disse agora após bem cada maior menos""",
    "pl": """w i na z się do nie że to jest o od za jak po przez co dla ale tak ma jego oraz są był już który tylko
        ich przy tym jej może być czy ze także będzie która które roku latach lat także pod jednak przed było bardzo
        nad lub więcej bez jeszcze kiedy sobie mnie tego tej te ten ta a ja ty my wy oni on ona ono mi ci go mu nas
        was im została został procent miliardów milionów złotych gdy żeby aby więc między ponad według podczas
        również których którzy którym tych tym były miał mają można musi jako by niż kilka wszystkie firma rynek
        rząd aż zł proc osób jeśli gdzie ponieważ dwa trzy nowe""",
    "sv": """och i att det som en på är av för med den till inte har de om ett men var sig jag så han från vi kan när
        nu år ska skulle eller då ut in mot man efter också upp mer under vid två utan hade där över kommer några
        finns alla sin varit något blir bara mycket hur detta vara andra sina än dem mycket ha får denna vad här sitt
        hans hennes hon du ni er oss mig dig sedan bli blev göra måste enligt procent miljarder miljoner kronor
        mellan genom första mest även samt dessa företag marknaden samma många kunde någon ingen dock vilket både""",
    "da": """og i at det er en til af på som for de med den der har ikke et om men han var fra jeg vi sig så kan hun
        nu ved også skal eller efter havde være blev år når ud op over mod blive end meget have ville mig dig du
        hvor hvad kunne under sin sine deres hans hendes alle nogle noget andre anden mere to mange ingen selv hvis
        kun denne dette disse skulle været bliver ind før mellem kroner procent milliarder millioner virksomhed
        siger sagde uden lige måtte fik få gøre igen nok samt blandt ifølge både""",
    "nb": """og i det er på som til en av for at med har de ikke den et om fra var seg han vi men så kan jeg ble etter
        ved ha også skal hun være når nå år over eller enn mot blir opp ut bli mer ville under hadde hvor hva kunne
        alle sin sine deres noen noe andre annet mange ingen selv hvis bare denne dette disse skulle vært inn før
        mellom kroner prosent milliarder millioner selskapet sier sa uten måtte fikk få gjøre igjen samt blant
        ifølge både nye siden mye""",
    "cs": """a v se na je že to s z o do i k ve pro za by ale si po jako podle od jsem tak jsou které který u až která
        při nebo už jeho také může ze však co být než jen před má než jejich bylo byl byla pokud proto když mezi více
        roce let roku této tím toho tom této bude není ještě však tento tato této mu jí jim nás vás vám mě mi ti jste
        jsme byly bez pod nad kde protože procent miliardy milionů korun společnost trhu vlády první dva tři
        nejvíce kteří kterou které některé další své svou svůj svých své podle během mohou musí například asi""",
    "tr": """ve bir bu da de için ile olarak çok daha o ne gibi sonra kadar en var ki ise ama olan her olduğu değil
        oldu yıl şey mi iki ben sen biz siz onlar göre türk yüzde milyon milyar dolar lira tarafından ancak bile hem
        ya veya yok diye önce şu ilk son büyük yeni zaman içinde üzerinde bunun onun kendi bütün tüm bazı arasında
        karşı yani nasıl eden etti dedi olacak olmak olması olmayan eğer çünkü hiç kez gün yılında""",
    "fi": """ja on ei se että oli hän joka mutta ovat niin kun kuin myös tai vain sen jos nyt mukaan mitä ole olla ollut
        sekä jo vielä minä sinä me te he siitä tämä tämän ne nämä vuoden vuonna vuotta prosenttia euroa miljoonaa
        miljardia kuitenkin sitä hänen joka jotka jonka kanssa jälkeen ennen yli alle noin voi""",
    "hu": """a az és hogy nem is egy ez van volt meg de csak már még mint el ha vagy azt azonban után ezt kell szerint
        lesz lehet aki ami amely ki mert majd között nagyon több minden év évben forint százalék milliárd millió
        illetve valamint pedig ezek azok úgy így itt ott""",
    "ro": """de și în a la cu pe care că nu din pentru este o un mai sunt au fost prin ca se sau dar după ce fi lui ale
        al ai are până către între fără sub peste când dacă acest această acesta ani milioane miliarde lei euro potrivit
        fost săi lor cel cea cei cele""",
}

# How much a letter or an ending speaks for a language, in nats; only for words that no list has.
_LETTERS: dict[str, str] = {
    "ß": "de:4",
    "ä": "de:2.5 sv:2 fi:2.5",
    "ö": "de:2 sv:2 tr:1.5 hu:1.5 fi:1.2",
    "ü": "de:2.5 tr:2.5 hu:1.5 es:.3",
    "å": "sv:3.5 da:2.5 nb:2.5",
    "ø": "da:3 nb:3",
    "æ": "da:3 nb:2",
    "ñ": "es:4",
    "ã": "pt:4",
    "õ": "pt:4",
    "ç": "fr:1.5 pt:2 tr:2.5",
    "ê": "fr:2 pt:2",
    "è": "fr:2 it:1.5",
    "à": "fr:1.5 it:1.5 pt:.6",
    "ù": "fr:1 it:1.5",
    "ò": "it:3",
    "ì": "it:3",
    "é": "fr:1.5 es:1 pt:1 cs:1 hu:1.5",
    "á": "es:1.2 pt:1.2 cs:1.5 hu:1.5",
    "í": "es:1.3 pt:1.2 cs:1.5 hu:1",
    "ó": "es:1.3 pl:1.5 pt:1 hu:1",
    "ú": "es:1 pt:1 cs:1 hu:1",
    "â": "fr:1 pt:1 ro:1.5",
    "ô": "fr:1.5 pt:1",
    "î": "fr:1.5 ro:2",
    "ï": "fr:1 nl:1",
    "ë": "nl:1.5 fr:.6",
    "œ": "fr:4",
    "ł": "pl:4",
    "ą": "pl:4",
    "ę": "pl:4",
    "ś": "pl:4",
    "ż": "pl:4",
    "ź": "pl:4",
    "ć": "pl:3",
    "ń": "pl:4",
    "ě": "cs:4",
    "ř": "cs:4",
    "ů": "cs:4",
    "ď": "cs:3",
    "ť": "cs:3",
    "ň": "cs:3",
    "š": "cs:2.5",
    "č": "cs:2.5",
    "ž": "cs:2.5",
    "ý": "cs:3",
    "ğ": "tr:4",
    "ş": "tr:3.5",
    "ı": "tr:4",
    "ő": "hu:4",
    "ű": "hu:4",
    "ă": "ro:4",
    "ț": "ro:4",
    "ș": "ro:4",
}
_ENDINGS: dict[str, str] = {
    "ung": "de:2.5",
    "ungen": "de:3",
    "keit": "de:3",
    "heit": "de:2.5",
    "schaft": "de:3",
    "lich": "de:2.5",
    "lichen": "de:3",
    "liche": "de:3",
    "isch": "de:2.5 nl:1",
    "ische": "de:2 nl:2",
    "ischen": "de:3",
    "ieren": "de:2",
    "iert": "de:2",
    "ten": "de:1 nl:.7",
    "ter": "de:.6 en:.3 nl:.4 da:.4 nb:.4",
    "en": "de:.8 nl:.8 sv:.3 da:.3 nb:.3",
    "ern": "de:1",
    "ing": "en:1.5 nl:.7 da:.5 nb:.5 sv:.5",
    "ed": "en:1.8",
    "tion": "en:1.2 fr:1.2 de:.4 sv:.6 da:.6",
    "tions": "en:1.6 fr:1.8",
    "ly": "en:2",
    "ity": "en:2.5",
    "ies": "en:2",
    "ment": "fr:1.8 en:1.2",
    "ments": "fr:1.8 en:1.2",
    "ght": "en:2.5",
    "ness": "en:2",
    "ers": "en:1 de:.3 nl:.5",
    "ous": "en:1.5",
    "ance": "en:1 fr:1.5",
    "ence": "en:1 fr:1.5",
    "ck": "en:.6 de:.3",
    "able": "en:1 fr:1",
    "ize": "en:1",
    "ive": "en:1 fr:1",
    "eur": "fr:2 nl:.4",
    "eurs": "fr:2.5",
    "aux": "fr:3",
    "eux": "fr:3",
    "ique": "fr:3",
    "iques": "fr:3",
    "ée": "fr:3",
    "ées": "fr:3",
    "és": "fr:2 es:1 pt:1",
    "ait": "fr:2",
    "ent": "fr:1 en:.5 de:.2",
    "ción": "es:4",
    "ciones": "es:3.5",
    "dad": "es:3",
    "dades": "es:2 pt:2",
    "ado": "es:1.5 pt:1.5",
    "ados": "es:1.5 pt:1.5",
    "ando": "es:1 pt:1 it:1",
    "ente": "es:1 pt:1 it:1",
    "os": "es:1 pt:1",
    "ção": "pt:4",
    "ções": "pt:4",
    "dade": "pt:3",
    "agem": "pt:2.5",
    "ões": "pt:4",
    "zione": "it:4",
    "zioni": "it:4",
    "ità": "it:4",
    "mente": "es:1.5 pt:1.5 it:1.5",
    "ato": "it:2",
    "ati": "it:2",
    "ti": "it:.8",
    "tte": "it:1 de:.3",
    "i": "it:.8",
    "lijk": "nl:4",
    "lijke": "nl:4",
    "heid": "nl:4",
    "ische": "de:1.5 nl:2",
    "tie": "nl:2.5",
    "ties": "nl:2.5 en:.8",
    "aar": "nl:2",
    "eert": "nl:2.5",
    "oor": "nl:2",
    "ów": "pl:4",
    "ego": "pl:2.5",
    "ych": "pl:2.5 cs:.5",
    "ości": "pl:4",
    "ość": "pl:4",
    "ie": "pl:.7 de:.3 nl:.4 fr:.4",
    "nie": "pl:1.5",
    "owych": "pl:4",
    "ého": "cs:4",
    "ých": "cs:4",
    "ost": "cs:1.5",
    "ní": "cs:3",
    "ové": "cs:3",
    "ningen": "sv:2 nb:1.5 da:1.5",
    "ningar": "sv:4",
    "ar": "sv:.8 tr:.4 es:.4 pt:.4",
    "arna": "sv:3.5",
    "erna": "sv:3",
    "ades": "sv:1 es:.6 pt:.6",
    "het": "sv:2 nb:2",
    "heten": "sv:2 nb:2",
    "hed": "da:3",
    "heden": "da:2.5 nl:2",
    "ede": "da:2",
    "erne": "da:3 nb:1.5",
    "sjon": "nb:3",
    "sjonen": "nb:3",
    "ene": "nb:1.5",
    "lar": "tr:2",
    "ler": "tr:1.5 de:.3 da:.3 sv:.3",
    "ları": "tr:4",
    "leri": "tr:3",
    "nin": "tr:2",
    "nda": "tr:1.5",
    "nde": "tr:1.5",
    "yor": "tr:3",
    "mak": "tr:2",
    "mek": "tr:2",
    "lik": "tr:1.5",
    "ssa": "fi:2.5",
    "ssä": "fi:4",
    "lla": "fi:2",
    "nen": "fi:1.5 de:.5",
    "ban": "hu:1.5",
    "nak": "hu:2",
    "ul": "ro:1",
    "ului": "ro:4",
    "ilor": "ro:3.5",
    "ații": "ro:4",
}
_LONGEST_ENDING = 6

# Scripts that settle the language, or narrow it down: first and last code point.
_SCRIPTS: tuple[tuple[int, int, str], ...] = (
    (0x0041, 0x024F, "latin"),
    (0x0370, 0x03FF, "el"),
    (0x0400, 0x052F, "cyrillic"),
    (0x0590, 0x05FF, "he"),
    (0x0600, 0x06FF, "arabic"),
    (0x0900, 0x097F, "hi"),
    (0x0980, 0x09FF, "bn"),
    (0x0B80, 0x0BFF, "ta"),
    (0x0E00, 0x0E7F, "th"),
    (0x1100, 0x11FF, "ko"),
    (0x1E00, 0x1EFF, "latin"),
    (0x3040, 0x30FF, "kana"),
    (0x3400, 0x4DBF, "han"),
    (0x4E00, 0x9FFF, "han"),
    (0xAC00, 0xD7AF, "ko"),
)
# A character of these scripts carries what two or three Latin letters do.
_DENSE = frozenset(("kana", "han", "ko"))

# An article shows its language in its first pages.
_SAMPLE = 20_000
# Probability of a listed word in a language whose list does not have it.
_ABSENT = log(2e-4)
# Words of one text are not independent; this keeps the probabilities honest.
_DAMPING = 0.6

CONFIDENT = 0.9

_NAMES: dict[str, str] = {
    "ar": "Arabic",
    "bg": "Bulgarian",
    "bn": "Bengali",
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "es": "Spanish",
    "fa": "Persian",
    "fi": "Finnish",
    "fr": "French",
    "he": "Hebrew",
    "hi": "Hindi",
    "hu": "Hungarian",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "nb": "Norwegian",
    "nl": "Dutch",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sv": "Swedish",
    "ta": "Tamil",
    "th": "Thai",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "zh": "Chinese",
}


@dataclass(frozen=True, slots=True)
class Detection:
    """A language and the probability, 0 to 1, that the text is in it; ``und`` with 0 where nothing tells."""

    language: str
    confidence: float


@dataclass(frozen=True, slots=True)
class PairLanguages:
    """The languages of a pair, and which of them were found rather than given."""

    source: str
    target: str
    source_detected: bool
    target_detected: bool


def detect(text: str, *, candidates: Iterable[str] | None = None) -> Detection:
    """The language of a text, among ``candidates`` (BCP 47) where they are given."""
    shares = _shares(text, None if candidates is None else {primary(tag) for tag in candidates})
    if not shares:
        return Detection(UNDETERMINED, 0.0)
    best = max(sorted(shares), key=shares.__getitem__)
    return Detection(best, shares[best])


def share(text: str, languages: Iterable[str] = ("en", "de")) -> dict[str, float]:
    """For each of the languages the probability that a segment is in it; they sum to one, evenly where nothing tells.

    The keys are the languages as given.
    """
    tags = list(languages)
    shares = _shares(text, {primary(tag) for tag in tags})
    if not shares:
        return dict.fromkeys(tags, 1 / len(tags))
    return {tag: shares.get(primary(tag), 0.0) for tag in tags}


def primary(tag: str) -> str:
    """The language subtag of a BCP 47 tag: ``de`` of ``de-CH``."""
    return tag.replace("_", "-").split("-")[0].lower()


def name_of(tag: str) -> str:
    """The language's English name, or the tag where that is unknown."""
    return _NAMES.get(primary(tag), tag)


def check_pair(
    source: Document, target: Document, from_: str | None = None, to: str | None = None
) -> PairLanguages:
    """The languages of a pair, as given or else as found.

    Raises LanguageError where they cannot be told, are the same, or contradict what was given.
    """
    for option, tag in (("--from", from_), ("--to", to)):
        if tag is not None:
            _check_tag(option, tag)
    if from_ and to and primary(from_) == primary(to):
        raise LanguageError(f"--from {from_} and --to {to} are the same language; a translation needs two")
    found = [detect(_sample(source)), detect(_sample(target))]
    if from_ and to and _is(found[0], to) and _is(found[1], from_):
        raise LanguageError(
            f"{source.path}, {target.path}: source and target look swapped (the source is {name_of(to)}, the target "
            f"{name_of(from_)}); give them the other way round, or change --from and --to"
        )
    resolved = [
        _resolve(document, given, detection, option)
        for document, given, detection, option in (
            (source, from_, found[0], "--from"),
            (target, to, found[1], "--to"),
        )
    ]
    if primary(resolved[0]) == primary(resolved[1]):
        raise LanguageError(
            f"{target.path}: in the same language as {source.path} ({name_of(resolved[0])}); a translation needs two "
            "languages (name them with --from and --to if this is wrong)"
        )
    for document, given, detection, other in (
        (source, from_, found[0], resolved[1]),
        (target, to, found[1], resolved[0]),
    ):
        if given and _is(detection, other):
            raise LanguageError(
                f"{document.path}: is {name_of(other)}, not {name_of(given)}; both texts are in the same language"
            )
    return PairLanguages(resolved[0], resolved[1], from_ is None, to is None)


def _check_tag(option: str, tag: str) -> None:
    subtag = primary(tag)
    if 2 <= len(subtag) <= 3 and subtag.isascii() and subtag.isalpha():
        return
    near = next((code for code, name in _NAMES.items() if name.lower() == tag.lower()), None)
    hint = f"; did you mean '{near}'?" if near else ""
    raise LanguageError(f"{option} {tag}: not a language tag, such as en, de or de-CH{hint}")


def _is(detection: Detection, tag: str) -> bool:
    return detection.language == primary(tag) and detection.confidence >= CONFIDENT


def _resolve(document: Document, given: str | None, detection: Detection, option: str) -> str:
    if given:
        return given
    if detection.confidence >= CONFIDENT:
        return detection.language
    if document.language:
        return document.language
    guess = f" (perhaps {name_of(detection.language)})" if detection.language != UNDETERMINED else ""
    raise LanguageError(f"{document.path}: its language cannot be told{guess}; name it with {option}")


def _sample(document: Document) -> str:
    return document.text[: 2 * _SAMPLE]


def _shares(text: str, candidates: set[str] | None) -> dict[str, float]:
    """The probability of each language, without those that have none; empty where nothing tells."""
    sample = text[:_SAMPLE]
    script = _script(sample)
    if script is None:
        return {}
    if script != "latin":
        return {script: 1.0} if candidates is None or script in candidates else {}
    scores = _latin_scores(sample)
    if candidates is not None:
        scores = {language: scores.get(language, 0.0) for language in candidates & _WORDS.keys()}
    if not scores or not any(scores.values()):
        return {}
    top = max(scores.values())
    weights = {language: exp(_DAMPING * (score - top)) for language, score in scores.items()}
    total = sum(weights.values())
    return {language: weight / total for language, weight in weights.items()}


def _script(text: str) -> str | None:
    """``latin``, the language that the script stands for, or None where there are no letters."""
    counts: Counter[str] = Counter()
    letters: Counter[str] = Counter()
    for character, count in Counter(text).items():
        code = ord(character)
        if code < 0x80:
            if character.isalpha():
                counts["latin"] += count
            continue
        for first, last, script in _SCRIPTS:
            if first <= code <= last:
                if character.isalpha():
                    counts[script] += count * (3 if script in _DENSE else 1)
                    letters[character] += count
                break
    if not counts:
        return None
    east_asian = counts["kana"] + counts["han"]
    if east_asian:
        counts["ja" if counts["kana"] > 0.05 * east_asian else "zh"] += east_asian
        del counts["kana"], counts["han"]
    best = max(sorted(counts), key=counts.__getitem__)
    if best == "cyrillic":
        if any(letter in letters for letter in "іїєґ"):
            return "uk"
        if letters["ъ"] > 4 * (letters["ы"] + letters["э"]):
            return "bg"
        return "ru"
    if best == "arabic":
        return "fa" if letters["ی"] + letters["ک"] > letters["ي"] + letters["ك"] else "ar"
    return best


@lru_cache(maxsize=1)
def _tables() -> tuple[dict[str, dict[str, float]], dict[str, dict[str, float]], dict[str, dict[str, float]]]:
    words: dict[str, dict[str, float]] = {}
    for language, listed in _WORDS.items():
        for rank, word in enumerate(dict.fromkeys(listed.split())):
            words.setdefault(word, {})[language] = log(0.06 / (rank + 2)) - _ABSENT
    return words, _weights(_LETTERS), _weights(_ENDINGS)


def _weights(table: dict[str, str]) -> dict[str, dict[str, float]]:
    return {
        key: {
            language: float(weight) for language, _, weight in (part.partition(":") for part in entry.split())
        }
        for key, entry in table.items()
    }


# Apostrophes, hyphens and digits part words too: "l'année", "KI-Aktien".
_PARTING = {code: " " for code in range(0x250) if not chr(code).isalpha()}
_PARTING.update({code: " " for code in range(0x2000, 0x2070)})


def _latin_scores(text: str) -> dict[str, float]:
    words, letters, endings = _tables()
    scores = dict.fromkeys(_WORDS, 0.0)
    for word, count in Counter(text.lower().translate(_PARTING).split()).items():
        listed = words.get(word)
        if listed is not None:
            for language, weight in listed.items():
                scores[language] += weight * count
            continue
        if not word.isascii():
            for letter in set(word):
                for language, weight in letters.get(letter, {}).items():
                    scores[language] += weight * count
        if len(word) > 3:
            for length in range(min(_LONGEST_ENDING, len(word) - 1), 0, -1):
                ending = endings.get(word[-length:])
                if ending is not None:
                    for language, weight in ending.items():
                        scores[language] += weight * count
                    break
    return scores
