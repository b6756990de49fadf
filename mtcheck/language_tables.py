"""The words, letters and endings that give a language away; ``language.py`` says how they count."""

from __future__ import annotations

# The small words of each language in Latin script, the most frequent first, as its texts have them; then the
# words that datelines and headlines are made of.
WORDS: dict[str, str] = {
    "en": """
        the of and to in a is that for it was on with as he at by be from this have are or had not but his
        they which an were their has been we will would she you all more who its one also than other new
        up there if can out about into said when no after two may some so time what them only over people
        year years first now could do most such these s t company where how any him her between during
        while did before because then per percent billion million since i my our your me us against under
        just many through should being last week month day market growth rose fell government according
        says like even well back still those made both each same another here click read article original
        published please re ll ve don doesn never does without within around however although whether very
        much own next too every off down get make see way used including world states united bank trade
        share price prices higher lower january february march april june july august september october
        november december monday tuesday wednesday thursday friday saturday sunday isn wasn didn won
        couldn wouldn aren told tells think know want need take come going really something anything
        someone everything always thing things man men woman children days night today tomorrow yesterday
        three four five six seven eight nine ten hundred thousand earnings revenue profit loss quarter
        sales stock stocks shares rises falls climbs jumps drops slips gains surges plunges ahead amid
        beats misses cuts hits sees expects chief executive officer deal plans few am
    """,
    "de": """
        die der und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden
        aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur
        oder aber vor zur bis mehr durch man sein wurde sei seit hatte kann gegen vom können schon wenn
        habe seine mark ihre dann unter wir soll ich eines jahr zwei jahren diese dieser wieder keine uhr
        seiner worden will zwischen immer millionen was sagte gibt alle diesem muss wurden beim doch jetzt
        waren drei jahre ab dieses ihr sowie da deutschen prozent euro milliarden mrd mio rund laut damit
        dabei während jedoch dazu denn deren dessen weil ob etwa bereits unternehmen ihren ihrer ihrem
        seinem seinen mir mich uns sehr hier weiter beiden ohne könnte würde sollte müssen steigt sinkt
        fällt artikel veröffentlicht dies diesen weniger viele ihn ihm euch dir januar jänner februar märz
        april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag
        freitag samstag sonntag mal ganz gut neue neuen neuer neues große großen großer erste ersten
        erster zweiten letzten vergangenen kommenden deutsche deutscher deutschland frau herr menschen
        leute tag tage woche wochen monat monate heute gestern morgen derzeit vier fünf sechs sieben acht
        neun zehn hundert tausend weitere weiteren wegen trotz statt ihnen ihres jeder jede jedes kein
        keinen keinem konnte konnten wollte musste mussten sollen wollen dürfen darf gab ging geht kommt
        kam macht machen machte steht stand liegt lag bleibt blieb zeigt heißt hieß geben gehen kommen
        aktie aktien anleger umsatz gewinn quartal börse kurs kurse zinsen konzern steigen sinken stieg
        fiel sank legt legte meldet meldete streicht plant warnt bekannt
    """,
    "fr": """
        de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont ou
        avec son aux d l qu s n c j y été cette ses mais comme on tout nous sa même fait deux ont ans elle
        leur être aussi leurs entre très peut sans après dont si ces depuis fois bien où avait peu encore
        était avoir contre moins autres ils vous je années année autre ainsi avant lors sous notre votre
        toujours premier pays selon milliards millions euros pendant alors faire ici jusqu doit donc afin
        vers lui mon ma mes tous toute toutes chez non hausse baisse marché entreprise article cela quand
        trois plusieurs cent pourcent m t me te car quelque certains gouvernement lequel laquelle aujourd
        hui janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi
        mardi mercredi jeudi vendredi samedi dimanche suis es sommes êtes étaient sera seront serait avons
        avez peuvent devrait pourrait voir jamais rien fort grand grande petit petite nouveau nouvelle
        france français monde temps jour jours vie homme femme femmes hommes mille quatre cinq six sept
        huit neuf dix voilà ça oui beaucoup trop celui celle ceux celles
    """,
    "es": """
        de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me
        si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde
        está mi porque qué sólo solo han yo hay vez puede todos así nos ni parte tiene él uno donde bien
        tiempo mismo ese ahora cada vida otro después te otros aunque esa eso hace otra gobierno tan
        durante siempre día tanto ella tres sí dijo sido gran país según menos año antes estado contra
        sino forma estos mayor ciento millones mil euros empresa mercado estas unos unas les hemos están
        nuestra nuestro ante bajo mientras además tras cual quien enero febrero marzo abril mayo junio
        julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado
        domingo soy eres somos fueron será serán sería tener tenemos tienen pueden debe deben puedo quiero
        quiere nunca nada mucho mucha muchos muchas poco nuevo nueva nuevos mundo hombre mujer cosas cosa
        casa días semana mes meses cuatro cinco seis siete ocho nueve diez aquí allí usted ustedes
        nosotros hoy ayer mañana
    """,
    "it": """
        di e il la che in a per un è una del i della non con sono si le da al dei come l più ha alla gli
        anche nel delle d o dell dal ma lo se dalla ai tra su nella all degli sua suo ad sul questo stato
        essere loro anni quando questa dopo due ci prima poi era stata dalle hanno chi cui solo quale
        ancora perché c fra molto tutti così ed mila senza sulla nei cosa nell parte tutto contro già hai
        io mi ti lui lei noi voi mio tuo oggi miliardi milioni euro governo anno mercato secondo ogni
        proprio sempre fatto dove ora sulle negli dagli agli dello allo nello sullo questi queste quello
        quella aveva fosse sia stati può deve devono possono mentre però quindi circa gennaio febbraio
        marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì
        mercoledì giovedì venerdì sabato domenica siamo sei siete erano sarà saranno sarebbe avere abbiamo
        avete ho fare vedere davvero molti molte poco tanto nuovo nuova nuovi mondo tempo giorno giorni
        vita uomo donna casa cose quattro cinque sette otto nove dieci qui lì ieri domani veramente ero fa
        vuole voglio mai niente nulla tutta tutte qualcosa qualcuno prezzo conto
    """,
    "nl": """
        de van het een en in is dat op te zijn met voor die niet aan er om ook als dan bij maar uit door
        of nog naar heeft over ze zich hij worden wordt tot meer hebben deze al kan was werd dit wat geen
        had zo onder mensen jaar hun moet veel wel zou tegen na ik je we u jaren twee waar haar alleen ons
        kunnen zal mijn onze zoals tussen zij sinds nu hoe omdat andere eerste miljoen miljard procent
        volgens bedrijf toch dus want waren hem alle moeten zonder weer binnen tijdens vanaf komt gaat
        maken maakt gaan zei euro eens nieuwe grote daarom echter hier steeds soms elke iets niets iemand
        januari februari maart april mei juni juli augustus september oktober november december maandag
        dinsdag woensdag donderdag vrijdag zaterdag zondag ben bent zouden konden willen wil ging komen
        kwam laten doen doet deed zien zeggen zegt nooit altijd goed groot kleine land tijd dag dagen week
        weken maand maanden man vrouw kinderen drie vier vijf zes zeven acht negen tien honderd duizend
        echt erg jullie hen mij jou vandaag gisteren morgen uw
    """,
    "pt": """
        de a que o e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das
        tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era
        depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas meu
        às minha têm numa pelos elas havia seja qual será nós tenho lhe deles essas esses pelas este fosse
        dele anos ano milhões bilhões mil euros cento empresa mercado governo segundo sobre desde onde
        dois duas outros outra durante contra ainda então porque pode podem são vai fazer disse agora após
        bem cada maior menos janeiro fevereiro março abril maio junho julho agosto setembro outubro
        novembro dezembro segunda terça quarta quinta sexta feira sábado domingo sou somos eram serão
        seria temos tinham podia deve devem quero quer nunca nada muitos muitas muita pouco novo nova
        novos mundo tempo dia dias vida homem mulher casa coisa coisas três quatro cinco seis sete oito
        nove dez aqui ali vocês hoje ontem amanhã isto aquilo estes estas cerca disso dela meus minhas
        todos toda todas todo
    """,
    "pl": """
        w i na z się do nie że to jest o od za jak po przez co dla ale tak ma jego oraz są był już który
        tylko ich przy tym jej może być czy ze także będzie która które roku latach lat pod jednak przed
        było bardzo nad lub więcej bez jeszcze kiedy sobie mnie tego tej te ten ta a ja ty my wy oni on
        ona ono mi ci go mu nas was im została został procent miliardów milionów złotych gdy żeby aby więc
        między ponad według podczas również których którzy którym tych były miał mają można musi jako by
        niż kilka wszystkie firma rynek rząd aż zł proc osób jeśli gdzie ponieważ dwa trzy nowe stycznia
        lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
        poniedziałek wtorek środa czwartek piątek sobota niedziela jestem jesteś jesteśmy byli byłem mam
        masz mamy mieć chce chcę mogą mógł powinien powiedział nic coś ktoś zawsze nigdy dobrze duży nowa
        nowy czas dzień dni tydzień życie człowiek ludzie dom cztery pięć sześć siedem osiem dziewięć
        dziesięć tutaj dziś wczoraj jutro wersja nowej
    """,
    "sv": """
        och i att det som en på är av för med den till inte har de om ett men var sig jag så han från vi
        kan när nu år ska skulle eller då ut in mot man efter också upp mer under vid två utan hade där
        över kommer några finns alla sin varit något blir bara mycket hur detta vara andra sina än dem ha
        får denna vad här sitt hans hennes hon du ni er oss mig dig sedan bli blev göra måste enligt
        procent miljarder miljoner kronor mellan genom första mest även samt dessa företag marknaden samma
        många kunde någon ingen dock vilket både januari februari mars april maj juni juli augusti
        september oktober november december måndag tisdag onsdag torsdag fredag lördag söndag vore blivit
        haft kunna vill ville borde säger sade sa gör gjorde går gick kom tog ser såg vet aldrig inget
        inga alltid bra stor stora ny nya nytt tid dag dagar vecka veckor månad människor barn tre fyra
        fem sex sju åtta nio tio hundra tusen verkligen ditt ert din min mitt mina idag igår imorgon
        riktigt ingenting någonting därför eftersom
    """,
    "da": """
        og i at det er en til af på som for de med den der har ikke et om men han var fra jeg vi sig så
        kan hun nu ved også skal eller efter havde være blev år når ud op over mod blive end meget have
        ville mig dig du hvor hvad kunne under sin sine deres hans hendes alle nogle noget andre anden
        mere to mange ingen selv hvis kun denne dette disse skulle været bliver ind før mellem kroner
        procent milliarder millioner virksomhed siger sagde uden lige måtte fik få gøre igen nok samt
        blandt ifølge både januar februar marts april maj juni juli august september oktober november
        december mandag tirsdag onsdag torsdag fredag lørdag søndag ønsker synes vores jeres ingenting
        altid aldrig godt stor store nye nyt tid dag dage uge uger måned mennesker børn tre fire fem seks
        syv otte ni ti hundrede tusind virkelig hvorfor fordi
    """,
    "nb": """
        og i det er på som til en av for at med har de ikke den et om fra var seg han vi men så kan jeg
        ble etter ved ha også skal hun være når nå år over eller enn mot blir opp ut bli mer ville under
        hadde hvor hva kunne alle sin sine deres noen noe andre annet mange ingen selv hvis bare denne
        dette disse skulle vært inn før mellom kroner prosent milliarder millioner selskapet sier sa uten
        måtte fikk få gjøre igjen samt blant ifølge både nye siden mye januar februar mars april mai juni
        juli august september oktober november desember mandag tirsdag onsdag torsdag fredag lørdag søndag
        blitt ønsker synes vår vårt ingenting alltid aldri godt stor store nytt tid dag dager uke uker
        måned mennesker barn tre fire fem seks sju åtte ni ti hundre tusen virkelig hvorfor fordi
    """,
    "cs": """
        a v se na je že to s z o do i k ve pro za by ale si po jako podle od jsem tak jsou které který u
        až která při nebo už jeho také může ze však co být než jen před má jejich bylo byl byla pokud
        proto když mezi více roce let roku této tím toho tom bude není ještě tento tato mu jí jim nás vás
        vám mě mi ti jste jsme byly bez pod nad kde protože procent miliardy milionů korun společnost trhu
        vlády první dva tři nejvíce kteří kterou některé další své svou svůj svých během mohou musí
        například asi ledna února března dubna května června července srpna září října listopadu prosince
        pondělí úterý středa čtvrtek pátek sobota neděle jsi budou chce chci mohl řekl nic něco někdo vždy
        nikdy dobře velký nová nový čas den dní týden život člověk lidé dům čtyři pět šest sedm osm devět
        deset velmi tady dnes včera zítra
    """,
    "tr": """
        ve bir bu da de için ile olarak çok daha o ne gibi sonra kadar en var ki ise ama olan her olduğu
        değil oldu yıl şey mi iki ben sen biz siz onlar göre türk yüzde milyon milyar dolar lira
        tarafından ancak bile hem ya veya yok diye önce şu ilk son büyük yeni zaman içinde üzerinde bunun
        onun kendi bütün tüm bazı arasında karşı yani nasıl eden etti dedi olacak olmak olması olmayan
        eğer çünkü hiç kez gün yılında ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım
        aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar değildir ediyor yapılan yapmak üç
        dört beş altı yedi sekiz dokuz on bugün dün yarın benim senin bizim sizin bana sana beni seni
        nerede neden niçin kim hangi
    """,
    "fi": """
        ja on ei se että oli hän joka mutta ovat niin kun kuin myös tai vain sen jos nyt mukaan mitä ole
        olla ollut sekä jo vielä minä sinä me te he siitä tämä tämän ne nämä vuoden vuonna vuotta
        prosenttia euroa miljoonaa miljardia kuitenkin sitä hänen jotka jonka kanssa jälkeen ennen yli
        alle noin voi tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta
        elokuuta syyskuuta lokakuuta marraskuuta joulukuuta maanantai tiistai keskiviikko torstai
        perjantai
    """,
    "hu": """
        a az és hogy nem is egy ez van volt meg de csak már még mint el ha vagy azt azonban után ezt kell
        szerint lesz lehet aki ami amely ki mert majd között nagyon több minden év évben forint százalék
        milliárd millió illetve valamint pedig ezek azok úgy így itt ott január február március április
        május június július augusztus szeptember október november december hétfő kedd szerda csütörtök
        péntek
    """,
    "ro": """
        de și în a la cu pe care că nu din pentru este o un mai sunt au fost prin ca se sau dar după ce fi
        lui ale al ai are până către între fără sub peste când dacă acest această acesta ani milioane
        miliarde lei euro potrivit săi lor cel cea cei cele ianuarie februarie martie aprilie iunie iulie
        august septembrie octombrie noiembrie decembrie luni marți miercuri joi vineri
    """,
}

# How much a letter or an ending speaks for a language, in nats; only for words that no list has.
LETTERS: dict[str, str] = {
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
ENDINGS: dict[str, str] = {
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

# Scripts that settle the language, or narrow it down: first and last code point.
SCRIPTS: tuple[tuple[int, int, str], ...] = (
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

NAMES: dict[str, str] = {
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
