"""Words of a comparison that became their opposite beside a figure, and what only looks like it."""

from __future__ import annotations

import pytest

from tests.rules.test_written_forms import above_minor

_RIGHT = [
    ("Profit beat forecasts by 5 cents.", "Der Gewinn übertraf die Prognosen um 5 Cent."),
    ("Profit did not miss the 5-cent forecast.", "Der Gewinn übertraf die Prognose von 5 Cent."),
    ("It failed to beat the forecast of 5 cents.", "Es verfehlte die Prognose von 5 Cent."),
    ("The margin improved by 1.8 points.", "Die Marge verbesserte sich um 1,8 Prozentpunkte."),
    (
        "Sales improved while margins worsened in 2023.",
        "2023 wurde der Umsatz besser, die Margen schlechter.",
    ),
    ("It is no better than in 2019.", "Es ist schlechter als 2019."),
    ("Margins at the low end of 6 to 8 percent.", "Margen am unteren Ende von 6 bis 8 Prozent."),
    (
        "Growth in the mid-to-high single-digit range.",
        "Wachstum im mittleren bis hohen einstelligen Bereich.",
    ),
    ("She was ten under par.", "Sie lag zehn unter Par."),
    ("Moody's cut it from A to B in 2021.", "Moody's stufte es 2021 von A auf B herab."),
    ("She is 3 cm taller.", "Sie ist 3 cm größer."),
    ("A small shop with 5 rooms.", "Ein kleiner Laden mit 5 Räumen."),
    ("Real lost 3-2, and the shares gained 5 percent.", "Real verlor 2:3, die Aktie gewann 5 Prozent."),
]
_WRONG = [
    ("Profit beat forecasts by 5 cents.", "Der Gewinn verfehlte die Prognosen um 5 Cent."),
    ("The margin improved by 1.8 points.", "Die Marge verschlechterte sich um 1,8 Prozentpunkte."),
    ("Margins at the low end of 6 to 8 percent.", "Margen am oberen Ende von 6 bis 8 Prozent."),
    ("A loss in the mid-double-digit millions.", "Ein Verlust im hohen zweistelligen Millionenbereich."),
    ("It grew 31 percent, two points slower.", "Es wuchs um 31 Prozent, zwei Punkte schneller."),
    ("She was ten under par.", "Sie lag zehn über Par."),
    ("Moody's upgraded it to Baa2 in 2021.", "Moody's hat es 2021 auf Baa2 herabgestuft."),
    ("Moody's upgraded it to Baa2 in 2021.", "Moody's stufte es 2021 nach der Prüfung auf Baa2 herab."),
    ("She is 3 cm taller.", "Sie ist 3 cm kleiner."),
    ("It was 5 degrees colder.", "Es war 5 Grad wärmer."),
    ("He is two points ahead of her.", "Er liegt zwei Punkte hinter ihr."),
    ("It rose to 6.8 m, 1.2 m above the mark.", "Er stieg auf 6,8 m und lag 1,2 m unter der Marke."),
    ("Real won 3-2.", "Real verlor 3:2."),
    ("It pays $95 a share, a 45% premium.", "Es zahlt 95 Dollar je Aktie, ein Abschlag von 45 %."),
]


@pytest.mark.parametrize(("english", "german"), _RIGHT)
def test_the_same_end_is_silent(english: str, german: str) -> None:
    assert above_minor(english, german, ("en", "de")) == []
    assert above_minor(german, english, ("de", "en")) == []


@pytest.mark.parametrize(("english", "german"), _WRONG)
def test_the_other_end_is_told(english: str, german: str) -> None:
    assert [flag.code for flag in above_minor(english, german, ("en", "de"))] == ["NUM007"]
    assert [flag.code for flag in above_minor(german, english, ("de", "en"))] == ["NUM007"]
