"""From flags to a verdict, and from verdicts to the exit status: one place for both.

A score enters the gate as a flag (QEM001, QEM002) that its budget raised, so that whatever stops a
publication is listed, located and explained in the same way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mtcheck.types import SEVERITIES, Flag, Reason, Severity, Status, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

PASSED, NOT_PASSED, NOT_JUDGED = 0, 1, 2
# So many omissions say no more each, where most of the article is missing.
_MANY = 4


def judge(
    flags: Sequence[Flag],
    *,
    fail_on: Severity = "major",
    block_on: Severity = "critical",
    budgets: Mapping[str, int] | None = None,
    related: bool = True,
    translated: float = 1.0,
    unchecked: Sequence[str] = (),
    digits_only: Sequence[str] = (),
) -> Verdict:
    """The verdict on an article: ``publish`` passes the gate, ``review`` and ``block`` do not.

    Flags at or above ``block_on`` block, others at or above ``fail_on`` call for review. With ``fail_on``
    above ``block_on`` flags between the two do neither. ``budgets`` give rules or families, by the
    beginning of their codes, a number of flags that an article may have: up to it they don't call for
    review, whatever ``fail_on`` says, beyond it they do, minor ones too; those that block still do. The
    longest beginning that fits counts. ``related`` False says that the target is no translation of the
    source at all, which blocks whatever the flags are; ``translated`` below 1 that it is one of so much
    of it, which blocks as well, in place of four and more single omissions. ``unchecked`` are languages
    whose numbers could not be read, ``digits_only`` those whose numbers were read in figures but not in
    words: what was not looked at has not passed, so that calls for review. Reasons come worst first, one
    for each rule, in the words of its first flag of the worst severity.
    """
    fail, block = SEVERITIES.index(fail_on), max(SEVERITIES.index(fail_on), SEVERITIES.index(block_on))
    by_code: dict[str, list[Flag]] = {}
    spent: dict[str, list[Flag]] = {}
    for flag in flags:
        family = max((item for item in budgets or () if flag.code.startswith(item)), key=len, default=None)
        if family is not None:
            spent.setdefault(family, []).append(flag)
        if _rank(flag) >= (fail if family is None else block):
            by_code.setdefault(flag.code, []).append(flag)
    worst = {code: max(group, key=_rank) for code, group in by_code.items()}
    order = sorted(by_code, key=lambda code: (-_rank(worst[code]), -len(by_code[code]), code))
    reasons = [_reason(worst[code], len(by_code[code]), block) for code in order]
    for family, group in sorted(spent.items()):
        allowed = (budgets or {})[family]
        if len(group) > allowed:
            codes = tuple(sorted({flag.code for flag in group}))
            reasons.append(Reason("review", f"{family}: {len(group)} flags, the budget is {allowed}.", codes))
    if unchecked:
        names = " and ".join(unchecked)
        reasons.append(
            Reason("review", f"Numbers, dates and currencies were not checked: none are read in {names}.")
        )
    if digits_only:
        names = " and ".join(digits_only)
        reasons.append(
            Reason("review", f"Only numbers in figures were checked: number words are not read in {names}.")
        )
    if translated < 1 and sum(flag.code == "SEG001" for flag in flags) >= _MANY:
        reasons = [reason for reason in reasons if reason.codes != ("SEG001",)]
        message = f"The target translates {translated:.0%} of this source only: half of it, or a summary."
        reasons.insert(0, Reason("block", message, ("SEG001",)))
    if not related:
        reasons.insert(0, Reason("block", "The target does not look like a translation of this source."))
    status: Status = "publish"
    if reasons:
        status = "block" if any(reason.status == "block" for reason in reasons) else "review"
    return Verdict(status, status == "publish", tuple(reasons))


def exit_status(
    verdicts: Iterable[Verdict], *, failures: int = 0, unchanged: int = 0, exit_zero: bool = False
) -> int:
    """0 when every article passed, 1 when one did not, 2 when one could not be judged or there was none.

    ``unchanged`` articles were not looked at because nothing in them has changed: where there are some,
    there was something to check. ``exit_zero`` turns 1 into 0, never 2: a gate that could not look has not
    passed.
    """
    judged = list(verdicts)
    if failures or not (judged or unchanged):
        return NOT_JUDGED
    if all(verdict.passed for verdict in judged) or exit_zero:
        return PASSED
    return NOT_PASSED


def _rank(flag: Flag) -> int:
    return SEVERITIES.index(flag.severity)


def _reason(worst: Flag, count: int, block: int) -> Reason:
    status: Status = "block" if _rank(worst) >= block else "review"
    more = f" (and {count - 1} more)" if count > 1 else ""
    return Reason(status, f"{worst.code} {worst.severity}: {worst.message}{more}", (worst.code,))
