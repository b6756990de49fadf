"""Translation files as they are in use, invented: what the readers' tests and the fuzzing start from."""

# ruff: noqa: E501  (files are as they are)
from __future__ import annotations

XLIFF_1 = """<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
 <file original="a.md" source-language="en" target-language="de" datatype="plaintext">
  <header><note>not a unit's</note></header>
  <body>
   <trans-unit id="1">
    <source>Revenue rose <g id="1">7.4%</g> to $2.6&#160;billion.</source>
    <target state="translated">Der Umsatz stieg um <g id="1">7,4 %</g> auf 2,6 Milliarden Dollar.</target>
    <note from="editor">seen by &amp; approved</note>
    <alt-trans><source>Other</source><target>Anderes</target></alt-trans>
   </trans-unit>
   <group>
    <trans-unit id="2">
     <source>The company sold<x id="1" ctype="lb"/>1,250 ovens.</source>
     <target state="needs-review-translation">Das Unternehmen verkaufte<x id="1" ctype="lb"/>1.250 Öfen.</target>
    </trans-unit>
    <trans-unit id="3" translate="no"><source>CODE-17</source></trans-unit>
   </group>
   <trans-unit id="4"><source>Demand was <bpt id="1">&lt;b&gt;</bpt>strong<ept id="1">&lt;/b&gt;</ept>.</source>
    <target>Die Nachfrage war stark.</target></trans-unit>
   <trans-unit id="5"><source>Nothing yet.</source><target state="new"/></trans-unit>
   <trans-unit id="6">
    <source>One. Two.</source>
    <seg-source><mrk mtype="seg" mid="0">One.</mrk> <mrk mtype="seg" mid="1">Two.</mrk></seg-source>
    <target><mrk mtype="seg" mid="0">Eins.</mrk> <mrk mtype="seg" mid="1"><![CDATA[Zwei.]]></mrk></target>
   </trans-unit>
  </body>
 </file>
</xliff>
"""

XLIFF_2 = """<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="de-CH">
 <file id="f1">
  <group id="g">
   <unit id="u1">
    <notes><note>mtcheck: ignore[NUM003] the Swiss figure</note></notes>
    <segment id="s1" state="final">
     <source>Fees rose <pc id="1">12%</pc>.</source>
     <target>Die Gebühren stiegen um <pc id="1">21 %</pc>.</target>
    </segment>
    <ignorable><source> </source></ignorable>
    <segment state="initial"><source>See <ph id="2"/>.</source><target>Siehe.</target></segment>
   </unit>
   <unit id="u2" translate="no"><segment><source>X</source></segment></unit>
  </group>
 </file>
</xliff>
"""

TMX = """<?xml version="1.0"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
 <header srclang="en" segtype="sentence" adminlang="en" o-tmf="x" datatype="plaintext"
  creationtool="x" creationtoolversion="1"/>
 <body>
  <tu tuid="a"><note>checked</note>
   <tuv xml:lang="de"><seg>Der Umsatz stieg um 7,4 %.</seg></tuv>
   <tuv xml:lang="en-US"><seg>Revenue rose <hi x="1">7.4%</hi>.</seg></tuv>
   <tuv xml:lang="fr"><seg>Le chiffre d'affaires a augmenté de 7,4 %.</seg></tuv>
  </tu>
  <tu><tuv xml:lang="en-US"><seg>Only English.</seg></tuv></tu>
  <tu tuid="c"><tuv xml:lang="en-US"><seg>Press <ph x="1">{key}</ph> now.</seg></tuv>
   <tuv xml:lang="de"><seg>Drücken Sie jetzt <ph x="1">{key}</ph>.</seg></tuv></tu>
 </body>
</tmx>
"""

PO = """# A catalogue
msgid ""
msgstr ""
"Language: de\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

#. From the front page
msgid "Revenue rose <b>7.4%</b> to \\"$2.6 billion\\"."
msgstr ""
"Der Umsatz stieg um <b>7,4 %</b> "
"auf „2,6 Milliarden Dollar“."

#, fuzzy
msgctxt "menu"
msgid "Shares"
msgstr "Aktien"

#, python-format
msgid "Sold %(count)d ovens, 5%% more"
msgstr "5 %% mehr, %(count)d Öfen verkauft"

# mtcheck: ignore[DOC003] the count goes without saying
#, python-brace-format
msgid "One oven"
msgid_plural "{count} ovens"
msgstr[0] "Ein Ofen"
msgstr[1] "{count} Öfen"

msgid "Not yet"
msgstr ""

#~ msgid "Gone"
#~ msgstr "Weg"
"""

CSV = """key;en;de;lang
a;Revenue rose 7.4%.;Der Umsatz stieg um 7,4 %.;de
b;"He said ""no""; twice.";"Er sagte ""nein"";
zweimal.";de
"""

SEEDS = {"xliff": (XLIFF_1, XLIFF_2), "tmx": (TMX,), "po": (PO,), "csv": (CSV,)}
