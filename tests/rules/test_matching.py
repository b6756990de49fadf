from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from mtcheck.quantities import parse
from mtcheck.rules.matching import assignment, match

COSTS = st.integers(1, 6).flatmap(
    lambda size: st.lists(
        st.lists(st.floats(0, 10), min_size=size, max_size=size), min_size=size, max_size=size
    )
)


@given(COSTS)
@settings(max_examples=60, deadline=None)
def test_no_assignment_is_cheaper(costs: list[list[float]]) -> None:
    chosen = assignment(costs)
    assert sorted(chosen) == list(range(len(costs)))
    total = sum(costs[row][column] for row, column in enumerate(chosen))
    best = min(
        sum(costs[row][column] for row, column in enumerate(order))
        for order in permutations(range(len(costs)))
    )
    assert total <= best + 1e-6


def matched(source: str, target: str) -> list[tuple[str, str, str]]:
    result = match(
        parse(source, "en"), parse(target, "de"), source_length=len(source), target_length=len(target)
    )
    return sorted((item.source.text, item.target.text, item.difference.finding) for item in result.matches)


def test_order_does_not_matter() -> None:
    assert matched("3% in 2024 and $5", "5 Dollar und 2024 waren es 3 %") == [
        ("$5", "5 Dollar", "same"),
        ("2024", "2024", "same"),
        ("3%", "3 %", "same"),
    ]


def test_a_changed_figure_meets_its_own() -> None:
    assert matched("up 13% to $4.3 billion", "um 31 % auf 4,3 Milliarden Dollar") == [
        ("$4.3 billion", "4,3 Milliarden Dollar", "same"),
        ("13%", "31 %", "value"),
    ]


def test_the_ends_of_a_range_may_stand_apart() -> None:
    result = match(
        parse("3 to 5 percent", "en"),
        parse("von 3 Prozent auf 5 Prozent", "de"),
        source_length=10,
        target_length=10,
    )
    assert (result.missing, result.added) == ([], [])
