import re

import pytest

from mtcheck.errors import UsageError
from mtcheck.rules import CODES, catalogue, explain


def test_codes_are_those_of_the_families() -> None:
    assert [rule.code for rule in catalogue()] == list(CODES)
    assert all(re.fullmatch(r"(NUM|PCT|CUR|DAT|UNI|SEG|TRM|QEM)\d{3}", code) for code in CODES)


@pytest.mark.parametrize("code", CODES)
def test_every_rule_has_its_page(code: str) -> None:
    page = explain(code)
    assert page.startswith(code)
    for part in ("What it does", "Why it matters", "Severity"):
        assert part in page


def test_an_unknown_code_is_answered_with_the_nearest() -> None:
    with pytest.raises(UsageError, match="Did you mean 'NUM004'"):
        explain("NUM04")
