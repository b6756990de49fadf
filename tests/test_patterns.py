"""Path patterns: what they match, and what is refused."""

from __future__ import annotations

import pytest

from mtcheck.patterns import compiled, fixed_part, matches


@pytest.mark.parametrize(
    ("pattern", "yes", "no"),
    [
        ("markets/**", ["markets/a.md", "markets/x/y.md"], ["markets", "xmarkets/a.md", "a/markets/b.md"]),
        ("**/*.md", ["a.md", "x/a.md", "x/y/a.md"], ["a.txt", "x/a.md/b"]),
        ("*.md", ["a.md", "x/a.md"], ["a.mdx", "a.md/b"]),
        ("a/*.md", ["a/b.md"], ["a/b/c.md", "b.md"]),
        ("a/**/b.md", ["a/b.md", "a/x/b.md", "a/x/y/b.md"], ["ab.md", "a/xb.md"]),
        ("a/?.md", ["a/b.md"], ["a/bc.md", "a//.md"]),
        ("a/[bc].md", ["a/b.md", "a/c.md"], ["a/d.md", "a/].md"]),
        ("a/[!bc].md", ["a/d.md"], ["a/b.md", "a//.md"]),
        ("a.b/c+d.md", ["a.b/c+d.md"], ["axb/c+d.md", "a.b/ccd.md"]),
        ("./a/b.md", ["a/b.md", "./a/b.md"], ["b.md"]),
    ],
)
def test_what_a_pattern_matches(pattern: str, yes: list[str], no: list[str]) -> None:
    assert [path for path in yes if not matches(pattern, path)] == []
    assert [path for path in no if matches(pattern, path)] == []


@pytest.mark.parametrize("pattern", ["", "/etc/*", "../a", "a/../b", "a**", "**a/b", "[a", "a" * 1001])
def test_what_is_no_pattern(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        compiled(pattern)


def test_many_wildcards_take_no_time() -> None:
    assert not matches("**/" * 30 + "*a*a*a*b", "x/" * 60 + "a" * 200)


def test_the_fixed_part_ends_with_a_folder() -> None:
    assert fixed_part("content/en/**/*.md") == "content/en/"
    assert fixed_part("content/e*/a.md") == "content/"
    assert fixed_part("*.md") == ""
    assert fixed_part("content/a.md") == "content/"
