"""Numerals, days and hours that several languages build alike, each by the words of its own table."""

from __future__ import annotations

import pytest

from mtcheck.quantities import parse
from mtcheck.quantities.quantity import Calendar


@pytest.mark.parametrize(
    ("language", "text", "kind", "value", "unit"),
    [
        ("fr", "une douzaine et demie", "number", "18", None),
        ("fr", "deux point sept", "number", "2.7", None),
        ("fr", "trente-cinq cents", "money", "0.35", "USD"),
        ("fr", "70 milles marins", "measure", "70", "nautical-mile"),
        ("fr", "la 1ere place", "ordinal", "1", None),
        ("fr", "les vingt et unièmes", "ordinal", "21", None),
        ("fr", "deux autres milliards", "number", "2", None),
        ("es", "40 otros millones", "number", "40000000", None),
        ("pt", "três onze avos", "fraction", "0.272727", None),
        ("pt", "vinte mil, trezentos e quatro", "number", "20304", None),
        ("pt", "quinto milionésimo", "ordinal", "5000000", None),
        ("it", "due milioni, trecentomila", "number", "2300000", None),
        ("ru", "сорок тысяч двухсотый", "ordinal", "40200", None),
        ("ru", "3-тысячный митинг", "number", "3000", None),
        ("ru", "2-миллионное население", "number", "2000000", None),
        ("ru", "миллионный посетитель", "ordinal", "1000000", None),
        ("ru", "три квинтиллиона", "number", "3000000000000000000", None),
        ("pl", "3-tysięczny tłum", "number", "3000", None),
        ("pl", "dwa tryliardy", "number", "2000000000000000000000", None),
        ("ko", "만 원", "money", "10000", "KRW"),
        ("ko", "만오천 원", "money", "15000", "KRW"),
        ("ko", "구만 명", "number", "90000", None),
        ("ko", "칠 개월", "measure", "7", "month"),
        ("ko", "사흘 뒤", "measure", "3", "day"),
        ("ko", "백둘", "number", "102", None),
        ("ko", "사와 이분의 일", "number", "4.5", None),
        ("ko", "육 점 이 오", "number", "6.25", None),
        ("ar", "تمنمية وعشرين", "number", "820", None),
        ("ar", "ستاشر", "number", "16", None),
        ("ar", "جزءان من مئة", "number", "100", None),
        ("ar", "خمسة أجزاء من مئة", "fraction", "0.05", None),
        ("ar", "شهرين ونصف", "measure", "2.5", "month"),
        ("ar", "ألفا كتاب", "number", "2000", None),
        ("ar", "السؤال المئة والسابع والثلاثون", "ordinal", "137", None),
        ("ar", "الثالث والعشرون بعد المئة", "ordinal", "123", None),
        ("ar", "واحد من مئة ألف", "fraction", "0.00001", None),
        ("fr", "neuf sur onze", "fraction", "0.818182", None),
        ("fr", "la quatre-vingt-treizième", "ordinal", "93", None),
        ("fr", "sept vingtièmes", "fraction", "0.35", None),
        ("en", "four hundred and three dozen", "number", "436", None),
        ("zh", "两万块", "money", "20000", "CNY"),
        ("zh", "七块半", "money", "7.5", "CNY"),
        ("zh", "一米六八", "measure", "1.68", "metre"),
        ("zh", "四两", "measure", "4", "liang"),
        ("zh", "500亩", "measure", "500", "mu"),
        ("zh", "两刻钟", "measure", "30", "minute"),
        ("zh", "四星期", "measure", "4", "week"),
        ("zh", "175CM", "measure", "175", "centimetre"),
    ],
)
def test_reads(language: str, text: str, kind: str, value: str, unit: str | None) -> None:
    first = parse(text, language)[0]
    assert (first.kind, first.unit) == (kind, unit)
    assert first.value is not None
    assert f"{first.value:.6f}".rstrip("0").rstrip(".") == value


@pytest.mark.parametrize(
    ("language", "text", "calendars"),
    [
        ("en", "from 3 to 8 pm", [Calendar(hour=3, minute=0, twelve_hour=True), Calendar(hour=20, minute=0)]),
        ("fr", "de 14 à 18 heures", [Calendar(hour=14, minute=0), Calendar(hour=18, minute=0)]),
        ("en", "the second to the fifth of June", [Calendar(month=6, day=2), Calendar(month=6, day=5)]),
        ("fr", "le 3 du mois de juin", [Calendar(month=6, day=3)]),
        ("es", "el 3 del mes de junio de 2011", [Calendar(year=2011, month=6, day=3)]),
        ("fr", "le dix juin deux mille onze", [Calendar(year=2011, month=6, day=10)]),
        ("pt", "em dois mil e onze", [Calendar(year=2011)]),
        ("ar", "عام ألفين وأحد عشر", [Calendar(year=2011)]),
        ("ar", "في الثالث من شهر يونيو", [Calendar(month=6, day=3)]),
        ("ar", "3. يونيو. 2011", [Calendar(year=2011, month=6, day=3)]),
        ("ar", "التاسعة من مساء اليوم", [Calendar(hour=21, minute=0)]),
        ("ar", "الليلة الساعة 9", [Calendar(hour=21, minute=0)]),
        ("ar", "نصف ساعة قبل التاسعة", [Calendar(hour=8, minute=30, twelve_hour=True)]),
        ("ar", "9 ونصف مساء", [Calendar(hour=21, minute=30)]),
        ("ar", "العشرون من مارس", [Calendar(month=3, day=20)]),
        ("ja", "9時15分前", [Calendar(hour=8, minute=45, twelve_hour=True)]),
        ("ko", "6월 3일, 2011년", [Calendar(year=2011, month=6, day=3)]),
        ("ko", "6월 3일과 4일", [Calendar(month=6, day=3), Calendar(month=6, day=4)]),
        ("ko", "유월 7일", [Calendar(month=6, day=7)]),
        ("ko", "시월 9일", [Calendar(month=10, day=9)]),
        ("ko", "칠월 십일", [Calendar(month=7, day=10)]),
    ],
)
def test_days_and_hours(language: str, text: str, calendars: list[Calendar]) -> None:
    found = [quantity.calendar for quantity in parse(text, language) if quantity.calendar is not None]
    assert found == calendars


def test_a_bound_is_turned_by_its_negation() -> None:
    (turned,) = parse("cela ne dépasse pas 40", "fr")
    (open_bound,) = parse("no gana más de 40", "es")
    (kept,) = parse("не только более 40", "ru")
    assert (turned.bound, open_bound.bound, kept.bound) == ("at most", None, "more than")


def test_alpha_is_no_number() -> None:
    assert parse("سلالة ألفا من الفيروس", "ar") == []


@pytest.mark.parametrize(
    ("language", "piece"),
    [
        ("pt", "mil, cem mil, "),
        ("pt", "dois três quatro "),
        ("pt", "dois onze avos "),
        ("it", "mille, centomila, "),
        ("it", "tre su quattro su "),
        ("ko", "만 이천 "),
        ("ko", "삼과 삼과 "),
        ("ar", "الخامس بعد المئة بعد "),
        ("en", "from 5 to 6 to 7 pm "),
    ],
)
def test_no_numeral_asks_for_all_behind_it(language: str, piece: str) -> None:
    text = piece * 4000
    assert all(
        0 <= quantity.span.start < quantity.span.end <= len(text) for quantity in parse(text, language)
    )
