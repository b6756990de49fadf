"""The verdict, and the exit status that goes with it."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtcheck.gate import NOT_JUDGED, NOT_PASSED, PASSED, exit_status, judge
from mtcheck.types import SEVERITIES, Flag, Severity, Verdict

CODES = ("NUM003", "NUM006", "CUR001", "SEG001")
severities = st.sampled_from(SEVERITIES)
flags = st.lists(
    st.builds(Flag, st.sampled_from(CODES), severities, st.sampled_from(["one", "two"])), max_size=6
)


def flag(code: str, severity: Severity, message: str = "wrong") -> Flag:
    return Flag(code, severity, message)


@given(flags, severities, severities, st.booleans(), st.booleans(), st.integers(0, 2))
def test_verdict_and_exit_status_agree(
    found: list[Flag], fail_on: Severity, block_on: Severity, related: bool, exit_zero: bool, failures: int
) -> None:
    verdict = judge(found, fail_on=fail_on, block_on=block_on, related=related)
    status = exit_status([verdict], failures=failures, exit_zero=exit_zero)
    assert verdict.passed == (verdict.status == "publish") == (not verdict.reasons)
    assert status == (NOT_JUDGED if failures else PASSED if verdict.passed or exit_zero else NOT_PASSED)
    statuses = [reason.status for reason in verdict.reasons]
    assert "publish" not in statuses
    assert (verdict.status == "block") == ("block" in statuses)
    assert statuses == sorted(statuses)  # block before review


@given(flags, severities, severities)
def test_stricter_settings_never_let_more_through(
    found: list[Flag], fail_on: Severity, block_on: Severity
) -> None:
    order = ("publish", "review", "block")
    rank = order.index(judge(found, fail_on=fail_on, block_on=block_on).status)
    for stricter in SEVERITIES[: SEVERITIES.index(fail_on)]:
        assert order.index(judge(found, fail_on=stricter, block_on=block_on).status) >= rank
    for stricter in SEVERITIES[: SEVERITIES.index(block_on)]:
        assert order.index(judge(found, fail_on=fail_on, block_on=stricter).status) >= rank


@given(flags)
def test_every_code_that_counts_has_one_reason(found: list[Flag]) -> None:
    reasons = judge(found, fail_on="major").reasons
    assert sorted(code for reason in reasons for code in reason.codes) == sorted(
        {item.code for item in found if item.severity != "minor"}
    )


@pytest.mark.parametrize(("severity", "fail_on", "block_on"), [*product(SEVERITIES, repeat=3)])
def test_one_flag(severity: Severity, fail_on: Severity, block_on: Severity) -> None:
    rank = SEVERITIES.index
    expected = "publish"
    if rank(severity) >= rank(fail_on):
        expected = "block" if rank(severity) >= rank(block_on) else "review"
    assert judge([flag("NUM003", severity)], fail_on=fail_on, block_on=block_on).status == expected


@given(flags, severities, severities, st.integers(0, 4), st.integers(0, 4))
def test_a_larger_budget_never_lets_less_through(
    found: list[Flag], fail_on: Severity, block_on: Severity, small: int, more: int
) -> None:
    order = ("publish", "review", "block")
    tight, loose = (
        judge(found, fail_on=fail_on, block_on=block_on, budgets={"NUM": count}).status
        for count in (small, small + more)
    )
    assert order.index(loose) <= order.index(tight)


def test_a_budget_stands_in_for_the_least_severity() -> None:
    found = [
        flag("NUM006", "minor"),
        flag("NUM006", "minor"),
        flag("NUM003", "major"),
        flag("CUR001", "major"),
    ]
    assert judge(found[:3], budgets={"NUM": 3}).status == "publish"
    over = judge(found[:3], budgets={"NUM": 2})
    assert (over.status, over.reasons[0].message) == ("review", "NUM: 3 flags, the budget is 2.")
    assert over.reasons[0].codes == ("NUM003", "NUM006")
    # The longest beginning counts, and what is not budgeted is judged as ever.
    assert judge(found[:3], budgets={"NUM": 9, "NUM006": 1}).status == "review"
    assert judge(found, budgets={"NUM": 9}).status == "review"
    assert judge([flag("NUM003", "critical")], budgets={"NUM": 9}).status == "block"


def test_unchanged_articles_were_something_to_check() -> None:
    assert exit_status([], unchanged=3) == PASSED
    assert exit_status([], unchanged=3, failures=1) == NOT_JUDGED
    assert exit_status([judge([flag("NUM003", "critical")])], unchanged=3) == NOT_PASSED


def test_defaults() -> None:
    assert judge([]) == Verdict("publish", True)
    assert judge([flag("NUM006", "minor")]).status == "publish"
    assert judge([flag("NUM006", "major")]).status == "review"
    assert judge([flag("NUM006", "critical")]).status == "block"


def test_reasons_come_worst_first_then_most_frequent() -> None:
    found = [
        flag("NUM006", "minor"),
        flag("SEG001", "major"),
        flag("CUR001", "major"),
        flag("CUR001", "minor"),
        flag("NUM003", "minor"),
        flag("NUM003", "critical", "worst"),
    ]
    assert [reason.message for reason in judge(found, fail_on="minor", block_on="critical").reasons] == [
        "NUM003 critical: worst (and 1 more)",
        "CUR001 major: wrong (and 1 more)",
        "SEG001 major: wrong",
        "NUM006 minor: wrong",
    ]


def test_an_unrelated_target_blocks_without_any_flag() -> None:
    verdict = judge([], related=False)
    assert verdict.status == "block"
    assert [reason.codes for reason in verdict.reasons] == [()]


def test_nothing_judged_is_never_a_pass() -> None:
    assert exit_status([]) == exit_status([], exit_zero=True) == NOT_JUDGED
    assert exit_status([judge([])], failures=1, exit_zero=True) == NOT_JUDGED


def test_one_article_that_does_not_pass_is_enough() -> None:
    passed, blocked = judge([]), judge([flag("NUM003", "critical")])
    assert exit_status([passed, blocked, passed]) == NOT_PASSED
    assert exit_status(iter([passed, passed])) == PASSED
    assert exit_status([passed, blocked], exit_zero=True) == PASSED


@pytest.mark.parametrize(("omitted", "status"), [(3, "review"), (4, "block")])
def test_part_of_a_translation_is_one_reason_in_place_of_its_omissions(omitted: int, status: str) -> None:
    found = [flag("SEG001", "major")] * omitted
    found.append(flag("NUM003", "major"))
    verdict = judge(found, translated=0.4)
    assert verdict.status == status
    said = [reason.message for reason in verdict.reasons]
    assert any("40% of this source only" in message for message in said) == (status == "block")
    assert sum("SEG001" in reason.codes for reason in verdict.reasons) == 1
    assert any("NUM003" in reason.codes for reason in verdict.reasons)
