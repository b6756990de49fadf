"""What Turkish texts say in figures and words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mtcheck.quantities import parse
from mtcheck.quantities.language import load
from mtcheck.quantities.quantity import Calendar

NUMBERS = [
    ("sekiz kişi", "8"),
    ("yirmi beş kişi", "25"),
    ("yirmibeş kişi", "25"),
    ("ikiyüz elli öğrenci", "250"),
    ("iki yüz elli öğrenci", "250"),
    ("bin kişi", "1000"),
    ("bin beş yüz kişi", "1500"),
    ("3 bin 500 kişi", "3500"),
    ("on iki bin üç yüz kırk beş", "12345"),
    ("bir milyon iki yüz bin", "1200000"),
    ("iki buçuk milyon", "2500000"),
    ("1 buçuk milyar", "1500000000"),
    ("yarım milyon", "500000"),
    ("7 katrilyon", "7000000000000000"),
    ("1.234.567,8", "1234567.8"),
    ("üç milyondan fazla", "3000000"),
    ("iki düzine", "24"),
    ("ikibuçuk milyon", "2500000"),
    ("beşe çıktı", "5"),
    ("on bir bakanlık", "11"),
    ("kırktan", "40"),
]
MEASURED = [
    ("12 yaş altı", "measure", "12", "year"),
    ("on üçüncü kitap", "ordinal", "13", None),
    ("on sekizinciden", "ordinal", "18", None),
    ("iki yüz trilyonuncu", "ordinal", "200000000000000", None),
    ("yüzde 15", "percent", "15", "percent"),
    ("%15'lik", "percent", "15", "percent"),
    ("% 3,5", "percent", "3.5", "percent"),
    ("yüzde bir buçuk", "percent", "1.5", "percent"),
    ("yüzde yüz", "percent", "100", "percent"),
    ("yüzde 2,5 puan", "percent", "2.5", "percentage-point"),
    ("50 baz puanlık", "percent", "50", "basis-point"),
    ("binde 3", "percent", "3", "permille"),
    ("2,5 puan", "measure", "2.5", "point"),
    ("4,3 milyar dolara", "money", "4300000000", "USD"),
    ("5 milyar Hong Kong doları", "money", "5000000000", "HKD"),
    ("100 ABD dolarının", "money", "100", "USD"),
    ("iki buçuk milyon TL'lik", "money", "2500000", "TRY"),
    ("20 Türk lirasına", "money", "20", "TRY"),
    ("bin 500 lira", "money", "1500", "TRY"),
    ("60 avroluk", "money", "60", "EUR"),
    ("12 sterline", "money", "12", "GBP"),
    ("35 yaşındaki", "measure", "35", "year"),
    ("bir buçuk yıl", "measure", "1.5", "year"),
    ("saatte yaklaşık 60 kilometre", "measure", "60", "kilometre-per-hour"),
    ("eksi 5 derece", "measure", "-5", "celsius"),
    ("80 varillik", "measure", "80", "barrel"),
    ("dörtte üçü", "fraction", "0.75", None),
    ("beşte ikisi", "fraction", "0.4", None),
    ("onda biri", "fraction", "0.1", None),
    ("yarısını", "fraction", "0.5", None),
    ("iki katına", "multiple", "2", None),
    ("üç bölü beş", "fraction", "0.6", None),
    ("yüzde yedilik", "percent", "7", "percent"),
    ("yüzde ona", "percent", "10", "percent"),
    ("sıfırın altında 2 derece", "measure", "-2", "celsius"),
    ("eksi yüzde 5", "percent", "-5", "percent"),
    ("on aylıkken", "measure", "10", "month"),
    ("üçüncü kez", "ordinal", "3", None),
    ("yirmi birinci kişi", "ordinal", "21", None),
    ("5'inci sırada", "ordinal", "5", None),
]
CALENDAR = [
    ("20 Şubat 2025'te", Calendar(year=2025, month=2, day=20)),
    ("5 Mayıs'ta", Calendar(month=5, day=5)),
    ("ocak ayında", Calendar(month=1)),
    ("2023 yılında", Calendar(year=2023)),
    ("Ekim 12, 2016", Calendar(year=2016, month=10, day=12)),
    ("2014 mart ayında", Calendar(year=2014, month=3)),
    ("2011 yılı Ağustos ayında", Calendar(year=2011, month=8)),
    ("2017 Eylülünde", Calendar(year=2017, month=9)),
    ("2023'ün", Calendar(year=2023)),
    ("2024 mali yılında", Calendar(year=2024, fiscal=True)),
    ("3. çeyrek", Calendar(quarter=3)),
    ("üçüncü çeyrekte", Calendar(quarter=3)),
    ("yılın ilk yarısında", Calendar(half=1)),
    ("1990'larda", Calendar(decade=1990)),
    ("90'lı yıllarda", Calendar(decade=90)),
    ("21. yüzyılda", Calendar(century=21)),
    ("yirmi birinci yüzyıl", Calendar(century=21)),
    ("saat 14.30'da", Calendar(hour=14, minute=30)),
    ("akşam saat 8:15'te", Calendar(hour=20, minute=15)),
    ("saat sekiz buçukta", Calendar(hour=8, minute=30, twelve_hour=True)),
    ("akşam 8'de başladı", Calendar(hour=20, minute=0)),
    ("sabah yedi otuzda", Calendar(hour=7, minute=30)),
    ("gece 01.30'da", Calendar(hour=1, minute=30)),
    ("öğlen 12'de", Calendar(hour=12, minute=0)),
    ("saat sekize çeyrek kala", Calendar(hour=7, minute=45, twelve_hour=True)),
    ("yirmi bir Mayıs'ta", Calendar(month=5, day=21)),
    ("perşembe günü", Calendar(weekday=3)),
]


@pytest.mark.parametrize(("text", "value"), NUMBERS)
def test_reads_numbers(text: str, value: str) -> None:
    (quantity,) = parse(text, "tr")
    assert (quantity.kind, quantity.value) == ("number", Decimal(value))


@pytest.mark.parametrize(("text", "kind", "value", "unit"), MEASURED)
def test_reads(text: str, kind: str, value: str, unit: str | None) -> None:
    (quantity,) = parse(text, "tr")
    assert (quantity.kind, quantity.value, quantity.unit) == (kind, Decimal(value), unit)


@pytest.mark.parametrize(("text", "calendar"), CALENDAR)
def test_reads_calendar(text: str, calendar: Calendar) -> None:
    (quantity,) = parse(text, "tr")
    assert quantity.calendar == calendar


@pytest.mark.parametrize(
    "text",
    [
        "onu gördü ve ona sordu",
        "yüzü güldü, bu yüzden otobüse bindi",
        "masanın altında yeni bir marka",
        "bir adam ve biri daha",
        "geniş bir aralık, pazar payı",
    ],
)
def test_leaves_alone(text: str) -> None:
    assert parse(text, "tr") == []


def test_bounds_and_directions() -> None:
    (least,) = parse("en az 5 milyon", "tr")
    (more,) = parse("100'den fazla kişi", "tr")
    (people,) = parse("7 kişiden fazla", "tr")
    (bigger,) = parse("yirmiden büyük", "tr")
    assert (people.bound, bigger.bound) == ("more than", "more than")
    (up,) = parse("satışlar yüzde 5 arttı", "tr")
    (down,) = parse("yüzde 5 geriledi", "tr")
    assert (least.bound, more.bound, up.direction, down.direction) == ("at least", "more than", "up", "down")


def test_between_its_ends() -> None:
    (spread,) = parse("10 ve 15 arasında", "tr")
    assert (spread.value, spread.upper) == (10, 15)


def test_a_sign_belongs_to_the_digits_it_stands_on() -> None:
    year, share = parse("2017'de %1,7'ye", "tr")
    assert (year.calendar, share.value) == (Calendar(year=2017), Decimal("1.7"))


def test_a_part_of_the_day_and_a_count() -> None:
    (people,) = parse("bu akşam 8 kişi geldi", "tr")
    (companies,) = parse("5 büyük şirket", "tr")
    assert (people.kind, companies.bound) == ("number", None)


def test_words_with_the_turkish_i() -> None:
    assert load("tr").look_up("İKİ") == load("tr").look_up("iki")
