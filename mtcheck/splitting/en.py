"""English: abbreviations of financial prose and the words that open sentences."""

from __future__ import annotations

from mtcheck.splitting.table import Table

_NEVER = """
    mr mrs ms messrs mx dr drs prof profs sen sens reps gens govs rep gov gen lt col maj capt cmdr sgt adm
    rev hon pres amb atty supt insp det fr hr st ste mt ft vs approx est incl excl esp cf viz ca i.e e.g
    al
"""

_MAY_END = """
    inc corp ltd co cos plc llc llp bros jr sr esq dept assn assoc ave blvd rd dist div intl natl univ
    inst jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri mil p.a a.m
    p.m u.s u.k u.n e.u d.c u.s.a l.a n.y ph.d m.b.a b.a m.a m.d s.a s.p.a n.v a.g a.s hrs min mins sec
    secs yr yrs mo mos qtr avg max pct tel ext ed eds trans gmbh pty pte sdn bhd cie
"""

_USUALLY_END = "etc bn mn tn mln bln trn trln bil tril"

_BEFORE_NUMBER = "no nos p pp fig figs sec secs vol art ch para par arts bk eq reg"

_AFTER_COMMA = """
    ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nev
    okla ore pa tenn tex va vt wash wis wyo ont que alta b.c n.y n.j n.c s.c n.h n.m n.d s.d r.i w.va d.c
"""

_OPENERS = """
    The A An This That These Those It He She They We I You One There Here Such Another Each Every Both All
    Some Many Most Few Several Any No None Nobody Neither Either Its His Her Their Our My Your In On At By
    For From With Without Within After Before Since Until Till During Despite Under Over Among Amid
    Between Against About Above Around Across Along As Because If When While Where Whether Whereas
    Although Though Unless Once Even Only Also But And Or So Yet Nor Still Then Thus However Instead
    Meanwhile Moreover Furthermore Nevertheless Nonetheless Therefore Hence Besides Likewise Similarly
    Otherwise Overall Earlier Later Previously Recently Separately Additionally Afterward Afterwards
    Currently Today Yesterday Tomorrow Now Just Perhaps Maybe Indeed Rather Especially Finally Eventually
    Initially Originally Who What Which Why How Whose Is Are Was Were Has Have Had Do Does Did Will Would
    Can Could Should May Might Must To Of Not Yes Analysts Investors Regulators Officials Economists
    Traders Lawmakers Prosecutors Executives Shares Stocks Bonds Markets Shareholders Companies Banks
    Critics Experts Police Authorities Sales Revenue Profits Earnings Net Prices Futures Yields Volume
    Brent Treasuries Representatives Spokespeople Details Terms Employees Workers Consumers Customers
    Others People Nearly Almost Roughly According Given
"""

_EXCLAIMED = "yahoo yum jeopardy joop chips"

_SPEECH = "said says asked asks told wrote added replied shouted cried exclaimed according"

TABLE = Table(
    never=frozenset(_NEVER.split()),
    may_end=frozenset(_MAY_END.split()),
    usually_end=frozenset(_USUALLY_END.split()),
    before_number=frozenset(_BEFORE_NUMBER.split()),
    openers=frozenset(_OPENERS.split()),
    after_comma=frozenset(_AFTER_COMMA.split()),
    exclaimed=frozenset(_EXCLAIMED.split()),
    speech=frozenset(_SPEECH.split()),
)
