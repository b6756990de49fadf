"""TBX glossaries: both styles of 2019, the form of 2008, and files that mean harm."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mtcheck.errors import ConfigError
from mtcheck.rules.glossary import Entry, load

if TYPE_CHECKING:
    from pathlib import Path

DCA = """<?xml version="1.0" encoding="UTF-8"?>
<?xml-model href="https://raw.githubusercontent.com/LTAC-Global/TBX-Basic_dialect/master/DCA/TBXcoreStructV03.rng"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
 <tbxHeader><fileDesc><sourceDesc><p>House style</p></sourceDesc></fileDesc></tbxHeader>
 <text><body>
  <conceptEntry id="c1">
   <descrip type="subjectField">finance</descrip>
   <langSec xml:lang="en">
    <termSec><term>rate cut</term><termNote type="partOfSpeech">noun</termNote></termSec>
   </langSec>
   <langSec xml:lang="de">
    <termSec><term>Leitzinssenkung</term>
     <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termSec>
    <termSec><term>Zins<hi>senkung</hi></term>
     <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
    <termSec><term>Ratenkürzung</term>
     <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
    <termSec><term>Zinsabbau</term>
     <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec>
   </langSec>
  </conceptEntry>
 </body></text>
</tbx>
"""
DCT = """<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
     xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
 <tbxHeader/><text><body>
  <conceptEntry id="c1">
   <min:subjectField>finance</min:subjectField>
   <langSec xml:lang="en-US"><termSec><term>bond</term></termSec></langSec>
   <langSec xml:lang="de-DE">
    <termSec><term>Anleihe</term>
     <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
    <termSec><term>Bindung</term>
     <min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec>
   </langSec>
  </conceptEntry>
 </body></text>
</tbx>
"""
MARTIF = """<?xml version='1.0'?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en"><martifHeader/><text><body>
 <termEntry id="e1">
  <langSet xml:lang="en"><tig><term>yield</term></tig></langSet>
  <langSet xml:lang="de">
   <ntig><termGrp><term>Rendite</term>
    <termNote type="normativeAuthorization">preferredTerm</termNote></termGrp></ntig>
   <tig><term>Ausbeute</term><termNote type="normativeAuthorization">deprecatedTerm</termNote></tig>
  </langSet>
 </termEntry>
</body></text></martif>
"""


def write(folder: Path, text: str | bytes, name: str = "terms.tbx") -> Path:
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_categories_by_attribute(tmp_path: Path) -> None:
    entries = load(write(tmp_path, DCA)).between("en", "de")
    accepted = ("Zinssenkung", "Leitzinssenkung")
    assert entries == (Entry("en", "rate cut", "de", accepted, ("Ratenkürzung", "Zinsabbau")),)


def test_both_directions(tmp_path: Path) -> None:
    entries = load(write(tmp_path, DCA)).between("de-CH", "en")
    assert {(entry.source_term, entry.accepted) for entry in entries} == {
        (term, ("rate cut",)) for term in ("Zinssenkung", "Leitzinssenkung", "Ratenkürzung", "Zinsabbau")
    }


def test_categories_by_element_and_regions(tmp_path: Path) -> None:
    entries = load(write(tmp_path, DCT, "terms.xml")).between("en", "de")
    assert entries == (Entry("en-US", "bond", "de", ("Anleihe",), ("Bindung",)),)


def test_the_form_of_2008_with_a_document_type_that_is_not_loaded(tmp_path: Path) -> None:
    entries = load(write(tmp_path, MARTIF)).between("en", "de")
    assert entries == (Entry("en", "yield", "de", ("Rendite",), ("Ausbeute",)),)


def test_other_encodings(tmp_path: Path) -> None:
    text = DCA.replace("UTF-8", "UTF-16").encode("utf-16")
    assert load(write(tmp_path, text)).between("en", "de")
    text = DCA.replace("UTF-8", "ISO-8859-1").encode("latin-1")
    assert "Ratenkürzung" in load(write(tmp_path, text)).between("en", "de")[0].forbidden


def test_two_concepts_of_one_word(tmp_path: Path) -> None:
    entry = DCT[DCT.index("<conceptEntry") : DCT.index("</body>")]
    other = entry.replace("Bindung", "Fessel").replace("Anleihe", "Bindung")
    (found,) = load(write(tmp_path, DCT.replace("</body>", other + "</body>"))).between("en", "de")
    assert (found.accepted, found.forbidden) == (("Anleihe", "Bindung"), ("Fessel",))


LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "ha"}">' for n in range(12))
BAD = {
    "empty": ("", "the glossary is empty"),
    "white space": (" \n", "the glossary is empty"),
    "no XML": ("rate cut,Zinssenkung", "terms.tbx:1:1: not valid XML"),
    "cut off": (DCA[:600], "terms.tbx:1[0-9]:[0-9]+: not valid XML"),
    "wrong encoding": (DCA.encode("latin-1"), "terms.tbx:1[0-9]:[0-9]+: not valid XML"),
    "unknown encoding": (DCA.replace("UTF-8", "UTF-88"), "terms.tbx:1:[0-9]+: not valid XML"),
    "other XML": ("<html/>", "terms.tbx:1: not TBX; the outermost element is html"),
    "no entry": ("<tbx><text/></tbx>", "the glossary is empty; it holds no conceptEntry"),
    "no language": (DCA.replace(' xml:lang="de"', ""), "terms.tbx:1[12]: langSec names no language"),
    "billion laughs": (
        f"<!DOCTYPE tbx [{LAUGHS}]>" + DCA.partition("?>\n")[2].replace("rate cut", "&a11;"),
        "terms.tbx:",
    ),
    "billion laughs in an attribute": (
        f"<!DOCTYPE tbx [{LAUGHS}]>" + DCA.partition("?>\n")[2].replace("c1", "&a11;"),
        "terms.tbx:",
    ),
    "a file as an entity": (
        '<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
        + DCA.partition("?>\n")[2].replace("rate cut", "&x;"),
        "terms.tbx:[0-9]+: the entity &x; is not put in",
    ),
    "a file as a parameter": (
        '<!DOCTYPE tbx [<!ENTITY % x SYSTEM "file:///etc/passwd"> %x;]>'
        + DCA.partition("?>\n")[2].replace("rate cut", "&y;"),
        "terms.tbx:",
    ),
    "depth": ("<tbx>" + "<p>" * 5000, "not valid XML"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_files_are_told_in_one_line(case: str, tmp_path: Path) -> None:
    text, message = BAD[case]
    with pytest.raises(ConfigError, match=message) as raised:
        load(write(tmp_path, text))
    assert "\n" not in str(raised.value)
    assert len(str(raised.value)) < 400


def test_a_file_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mtcheck.rules.tbx.MAX_BYTES", 100)
    with pytest.raises(ConfigError, match="too large"):
        load(write(tmp_path, DCA))
