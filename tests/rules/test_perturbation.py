import pytest

from mtcheck.quantities import parse
from mtcheck.rules.clean_pair import CleanPair
from mtcheck.rules.perturbation import KINDS, Planted, plant

# kind, source, target, the target spoilt, the codes that name the error
CASES = [
    ("digit changed", "It has 7 depots.", "Es hat 7 Depots.", None, {"NUM003"}),
    ("digits swapped", "It has 54 depots.", "Es hat 54 Depots.", "Es hat 45 Depots.", {"NUM003"}),
    ("zero added", "It has 1,800 depots.", "Es hat 1.800 Depots.", "Es hat 18.000 Depots.", {"NUM004"}),
    ("zero added", "It is 3.7%.", "Es sind 3,7 %.", "Es sind 3,07 %.", {"NUM003"}),
    ("zero dropped", "It has 54,000 depots.", "Es hat 54.000 Depots.", "Es hat 5.400 Depots.", {"NUM004"}),
    ("separator swapped", "all 54,321 depots", "alle 54.321 Depots", "alle 54,321 Depots", {"NUM005"}),
    ("separator form", "It is 3.7%.", "Es sind 3,7 %.", "Es sind 3.7 %.", {"NUM006"}),
    ("number dropped", "It has 54 depots.", "Es hat 54 Depots.", "Es hat Depots.", {"NUM001"}),
    ("number added", "It grew again.", "Es ist wieder gewachsen.", None, {"NUM002"}),
    ("scale word", "It cost 5 million.", "Es kostete 5 Millionen.", None, {"NUM004"}),
    ("false friend", "It cost 5 billion.", "Es kostete 5 Milliarden.", "Es kostete 5 Billionen.", {"NUM004"}),
    ("currency", "It cost 5 euros.", "Es kostete 5 Euro.", None, {"CUR001"}),
    ("which dollar", "It cost HK$5.", "Es kostete 5 HK$.", "Es kostete 5 $.", {"CUR001", "CUR003"}),
    ("percent and points", "up 3%", "plus 3 Prozent", None, {"PCT001"}),
    ("unit", "It is 9 miles long.", "Es ist 9 Meilen lang.", None, {"UNI001", "UNI002"}),
    ("number word", "It has seven depots.", "Es hat sieben Depots.", None, {"NUM003"}),
    ("bound", "up to 9 depots", "bis zu 9 Depots", None, {"NUM007"}),
    ("direction", "Sales rose 9%.", "Der Umsatz stieg um 9 %.", None, {"NUM007"}),
    ("sign", "It was -9%.", "Es waren -9 %.", "Es waren 9 %.", {"NUM007"}),
    ("date", "It came on Monday.", "Es kam am Montag.", None, {"DAT001"}),
    ("time", "It came at 8:30 a.m.", "Es kam um 8.30 Uhr.", None, {"DAT001"}),
    ("year", "It came in 2017.", "Es kam 2017.", None, {"DAT001"}),
    ("quarter", "in the third quarter", "im dritten Quartal", None, {"DAT002"}),
    ("decade", "in the 1970s", "in den 1970er Jahren", None, {"DAT002"}),
    ("range end", "from 12 to 15 percent", "12 bis 15 Prozent", None, {"NUM008"}),
]  # fmt: skip


def spoilt(kind: str, source: str, target: str, *, seed: int = 0) -> Planted | None:
    return plant(CleanPair(source, target, source_language="en", target_language="de"), kind, seed=seed)


@pytest.mark.parametrize(("kind", "source", "target", "expected", "codes"), CASES)
def test_every_kind(kind: str, source: str, target: str, expected: str | None, codes: set[str]) -> None:
    for seed in range(5):
        planted = spoilt(kind, source, target, seed=seed)
        assert planted is not None
        assert planted.target == expected or (expected is None and planted.target != target)
        assert planted.codes == codes or planted.codes == {"NUM004"}
        assert planted == spoilt(kind, source, target, seed=seed)


def test_every_kind_has_a_case() -> None:
    assert {case[0] for case in CASES} == set(KINDS)


def test_what_the_source_does_not_say_is_left_alone() -> None:
    for kind in KINDS.keys() - {"number added"}:
        assert spoilt(kind, "It grew last year.", "Bis zu 5 Millionen Euro stiegen am Montag um 3 %.") is None


def test_a_loss_that_leaves_nothing_wrong_is_not_planted() -> None:
    for seed in range(9):
        planted = spoilt("number dropped", "May 3, 2021", "3. Mai 2021", seed=seed)
        assert planted is None or planted.target.strip()
        planted = spoilt("number dropped", "It opens at 9 a.m.", "Es öffnet um 9:00 Uhr.", seed=seed)
        assert planted is None or "9" not in planted.target


def test_the_target_reads_otherwise_afterwards() -> None:
    source = "Profit rose 5 percent to $1,200 on May 3, 2021."
    target = "Der Gewinn stieg am 3. Mai 2021 um 5 Prozent auf 1.200 Dollar."
    before = parse(target, "de")
    for kind in KINDS:
        planted = spoilt(kind, source, target)
        if planted is not None:
            assert parse(planted.target, "de") != before
            assert planted.target[planted.span.start : planted.span.end] == planted.edit.split(" -> ")[1]


def test_directions_are_turned_only_where_nothing_else_moves() -> None:
    source, target = "Sales rose 9% and costs fell 2%.", "Der Umsatz stieg um 9 %, die Kosten fielen um 2 %."
    assert spoilt("direction", source, target) is None


def test_other_directions_of_translation() -> None:
    pair = "Der Gewinn stieg um 3 Milliarden Euro.", "Profit rose by 3 billion euros."
    clean = CleanPair(*pair, source_language="de", target_language="en")
    for kind in ("scale word", "currency", "direction", "digit changed"):
        assert plant(clean, kind) is not None


@pytest.mark.parametrize(
    ("language", "kind", "source", "target"),
    [
        # Texts write the one for the other.
        ("it", "unit", "It needs 4 MB.", "Servono 4 MB."),
        # What the source itself says is no error.
        ("zh", "which dollar", "They face a $2,700 fine.", "他们将面临2700澳元的罚款。"),
        # No Russian reader takes a point for the sign of groups.
        ("ru", "separator swapped", "It was 1.219 million.", "Было 1,219 млн."),
    ],
)
def test_what_would_be_right_is_not_planted(language: str, kind: str, source: str, target: str) -> None:
    pair = CleanPair(source, target, source_language="en", target_language=language)
    for seed in range(20):
        planted = plant(pair, kind, seed=seed)
        assert planted is None or "MiB" not in planted.target
        assert kind == "unit" or planted is None
