import re

import pytest

from mtcheck.errors import UsageError
from mtcheck.rules import CODES, catalogue, explain, flag, page
from mtcheck.rules.glossary import Entry, Glossary
from mtcheck.types import Flag, SegmentPair

#: The rules on what a pair says, whose pages show a caught pair and a silent one.
EXEMPLIFIED = [code for code in CODES if code[:3] in ("NUM", "PCT", "CUR", "DAT", "UNI", "TRM")]
PAIR = re.compile('Source: "(.*)" Target: "(.*)"')
TERM = re.compile(r"Glossary: (.+) -> (.+), forbidden (.+)")


def raised(page: str, part: str) -> list[Flag]:
    """The flags on the pairs that a part of a page gives, an article where there are several."""
    lines = page.split(f"\n{part}\n")[1].split("\n\n")[0].splitlines()
    texts = [match for line in lines if (match := PAIR.fullmatch(line.strip()))]
    assert texts, f"{part} has no pair"
    terms = [Entry("en", match[1], "de", (match[2],), (match[3],)) for match in TERM.finditer(page)]
    flags = flag(
        [SegmentPair(str(index), match[1], match[2]) for index, match in enumerate(texts)],
        source_language="en",
        target_language="de",
        glossary=Glossary(tuple(terms)) if terms else None,
    )
    return [item for found in flags for item in found]


def test_codes_are_those_of_the_families() -> None:
    assert [rule.code for rule in catalogue()] == list(CODES)
    assert all(re.fullmatch(r"(NUM|PCT|CUR|DAT|UNI|SEG|DOC|TRM|QEM)\d{3}", code) for code in CODES)


@pytest.mark.parametrize("code", CODES)
def test_every_rule_has_its_page(code: str) -> None:
    page = explain(code)
    assert page.startswith(code)
    for part in ("What it does", "Why it matters", "Severity"):
        assert part in page


@pytest.mark.parametrize("code", EXEMPLIFIED)
def test_the_example_of_a_page_is_caught(code: str) -> None:
    assert [item.code for item in raised(explain(code), "Example")] == [code]


@pytest.mark.parametrize("code", EXEMPLIFIED)
def test_the_silent_example_of_a_page_is_silent(code: str) -> None:
    assert [item for item in raised(explain(code), "Silent") if item.severity != "minor"] == []


def test_an_unknown_code_is_answered_with_the_nearest() -> None:
    with pytest.raises(UsageError, match="Did you mean 'NUM004'"):
        explain("NUM04")


@pytest.mark.parametrize("code", EXEMPLIFIED)
def test_what_a_page_says_is_not_caught_is_not(code: str) -> None:
    assert [item for item in raised(explain(code), "Not caught") if item.severity != "minor"] == []


def test_the_document_has_the_pages_as_they_are() -> None:
    _, mark, body = page.FILE.read_text(encoding="utf-8").partition(page.MARK)
    assert mark
    assert body.strip() == page.pages().strip()
