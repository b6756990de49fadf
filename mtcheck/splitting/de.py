"""German: abbreviations of financial prose, ordinals, and the words that open sentences."""

from __future__ import annotations

from mtcheck.splitting.table import Table

_NEVER = """
    abzgl allg amtl bes betr bez bspw bzgl bzw ca dipl dr einschl engl entspr erg evtl exkl frz ggf hl hr
    hrn ing incl inkl insb insbes ital jährl kath lfd lt mag mind monatl mr mrs ms möglw mtl prof rd rev sog
    spez st tägl ungef urspr vgl vorauss wg zus zw zzgl a.d z.b d.h i.d.r m.a.w m.e u.u u.ä.m i.h.v i.v.m
    s.o s.u geb gest gegr österr schweiz amerik brit chin jap europ poln russ span türk
"""

_MAY_END = """
    mrd mio bio tsd mia mill trd inc corp ltd co bros plc llc cie jr sr jun sen ggü p.a u.a a.m d.j d.m
    v.chr n.chr o.ä u.a.m std min sek jh jhd jhdt str pl tel fax abb tab verf hrsg aufl jan febr feb apr
    aug sept okt nov dez mo di mi do fr sa u.s u.k e.v z.zt zzt d.i o.g u.s.a lkr kfz max v ff f stv gr qm
    etw pkt al
"""

_USUALLY_END = "usw usf etc u.s.w u.s.f u.ä o.ä u.v.m"

_BEFORE_NUMBER = (
    "nr nrn abs art ziff kap bd bde rn rz tz s fig pos anm fn lit sek no vol az anh anl abschn kto blz hs"
)

_OPENERS = """
    Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Kein Keine Keiner Keinen Er Sie Es Wir Ich
    Ihr Man Wer Was Wie Wo Wann Warum Wieso Weshalb Welche Welcher Welches Dies Diese Dieser Dieses Diesen
    Diesem Jede Jeder Jedes Jene Jener Jenes Solche Solcher Derselbe Dieselbe Derjenige Diejenigen Denen
    Deren Dessen Sein Seine Seinen Seinem Seiner Ihre Ihren Ihrem Ihrer Mein Meine Meiner Unser Unsere
    Unserer Und Oder Aber Doch Denn Sondern Jedoch Allerdings Dennoch Trotzdem Indes Indessen Hingegen
    Auch Nur Noch Schon Bereits Erst Sogar Selbst Gerade Etwa Rund Fast Kaum Knapp Mehr Weniger Weder
    Sowohl Im In Am An Ans Auf Aus Bei Beim Bis Durch Für Gegen Gegenüber Hinter Ins Laut Mit Nach Nachdem
    Neben Ohne Seit Seitdem Statt Trotz Über Um Unter Unterdessen Von Vom Vor Während Wegen Zu Zum Zur
    Zwischen Innerhalb Außerhalb Aufgrund Angesichts Infolge Dank Anhand Anstatt Anstelle Entgegen Gemäß
    Zufolge Binnen Ab Als Wenn Weil Da Dass Ob Obwohl Obgleich Damit Bevor Ehe Falls Sobald Solange Sofern
    Sollte Sollten Indem Dabei Dadurch Dafür Dagegen Daher Dahinter Damals Danach Daneben Daran Darauf
    Daraufhin Daraus Darin Darüber Darum Darunter Davon Davor Dazu Dazwischen Demnach Demzufolge Deshalb
    Deswegen Derzeit Dann Dort Hier Hierbei Hierfür Hierzu Hinzu Heute Gestern Morgen Jetzt Nun Inzwischen
    Mittlerweile Zuletzt Zunächst Zuvor Zudem Zugleich Zusätzlich Zwar Außerdem Ferner Überdies Ebenso
    Ebenfalls Insgesamt Insbesondere Immerhin Immer Nie Niemand Nichts Nicht Etwas Alle Alles Allein Viele
    Vieles Einige Einzig Manche Manchmal Mehrere Beide Beides Andere Anders Andererseits Einerseits
    Anschließend Schließlich Letztlich Endlich Bislang Bisher Künftig Später Früher Vielleicht
    Wahrscheinlich Offenbar Möglicherweise Tatsächlich Natürlich Leider Zumindest Weiter Weitere So Somit
    Sonst Sodass Ja Nein Hat Ist Sind War Wird Werden Würde Kann Könnte Haben Hatte Steigt Analysten
    Anleger Experten Beobachter Investoren Händler Ökonomen Volkswirte Börsianer Kritiker Marktteilnehmer
    Behörden Aktien Details Einzelheiten Grund Hintergrund Ziel Geliefert Gegründet Verantwortlich
    Zuständig Besonders Deutlich Vergangene Vergangenes Ende Mitte
"""

_ORDINAL_NOUNS = """
    januar jänner februar februars märz april mai juni juli august september oktober november dezember jan
    feb febr mär apr jun jul aug sep sept okt nov dez quartal quartals quartale geschäftsquartal
    kalenderwoche halbjahr jahr jahre jahres jahrhundert jahrhunderts jahrhunderte jahrtausend jahrestag
    geburtstag todestag hochzeitstag tag tages woche monat monats lebensjahr geschäftsjahr schuljahr platz
    platzes rang stelle stock stockwerk etage klasse liga spieltag minute stunde runde auflage ausgabe mal
    male kapitel teil band absatz artikel änderung zusatzartikel bundesliga staffel legislaturperiode
    wahlperiode amtszeit sitzung parteitag weltkrieg breitengrad längengrad bezirk arrondissement etappe
    loch satz sieg niederlage tor saison saisontor weltmeistertitel titel generation armee division
    bataillon regiment straße stufe geburtstags geburtstage geburtstagen jahrestags jahrestage jubiläum
    jubiläums weltkriegs weltkriegen ordnung grad grades todestags hochzeitstags spieltags parteitags
"""

_ORDINAL_LEADS = """
    am im der die das den dem des zum zur vom beim ab bis seit seinem seinen seiner sein ihrem ihren ihrer
    ihr unser unserem dieser diesem diesen jeder jedem jeden ein eine einem einen einer auf mit nach vor
    seines ihres unseres meines deines eures eines dieses jedes jenes euer mein dein
    als ins ans kommenden letzten nächsten vergangenen und oder - – montag dienstag mittwoch donnerstag
    freitag samstag sonnabend sonntag mo di mi do fr sa so montags dienstags mittwochs donnerstags
    freitags samstags sonntags
"""

_ORDINAL_ARTICLES = "der die das den dem des ein eine einen einem einer eines zum zur beim"

_EXCLAIMED = "yahoo yum joop jeopardy"

_SPEECH = """
    sagte sagt sagten meinte fragte fragt rief erklärte antwortete schrieb betonte warnte kündigte fügte
    hieß so lautet lautete forderte
"""

TABLE = Table(
    never=frozenset(_NEVER.split()),
    may_end=frozenset(_MAY_END.split()),
    usually_end=frozenset(_USUALLY_END.split()),
    before_number=frozenset(_BEFORE_NUMBER.split()),
    openers=frozenset(_OPENERS.split()),
    ordinals=True,
    ordinal_nouns=frozenset(_ORDINAL_NOUNS.split()),
    ordinal_leads=frozenset(_ORDINAL_LEADS.split()),
    ordinal_articles=frozenset(_ORDINAL_ARTICLES.split()),
    exclaimed=frozenset(_EXCLAIMED.split()),
    speech=frozenset(_SPEECH.split()),
)
