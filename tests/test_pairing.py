"""Which files belong together."""

from __future__ import annotations

from pathlib import Path

import pytest

from mtcheck.errors import InputError, UsageError
from mtcheck.pairing import ARTICLE_SUFFIXES, Pairing, is_pattern, pair


@pytest.fixture(autouse=True)
def _inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def make(*names: str) -> None:
    for name in names:
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("text", encoding="utf-8")


def found(pairing: Pairing) -> list[tuple[str, str, str]]:
    return [(item.name, item.source.as_posix(), item.target.as_posix()) for item in pairing.pairs]


def halves(pairing: Pairing) -> list[str]:
    return [half.path for half in pairing.halves]


@pytest.mark.parametrize(
    ("source", "target", "name"),
    [
        ("src/a.md", "tgt/a.md", "a.md"),
        ("src/a.en.md", "tgt/a.de.md", "a.md"),
        ("src/a.md", "tgt/a.de.md", "a.md"),
        ("src/a.en-US.md", "tgt/a.de_CH.md", "a.md"),
        ("src/a.zh-Hant-TW.md", "tgt/a.en.md", "a.md"),
        ("src/en/a.md", "tgt/de/a.md", "a.md"),
        ("src/a.md", "tgt/de/a.md", "a.md"),
        ("src/en/2026/a.md", "tgt/de/2026/a.md", "2026/a.md"),
        ("src/2026/en/a.md", "tgt/2026/de/a.md", "2026/a.md"),
        ("src/v1.2.en.md", "tgt/v1.2.de.md", "v1.2.md"),
        ("src/v1.2.md", "tgt/v1.2.md", "v1.2.md"),
        ("src/A.EN.MD", "tgt/A.DE.MD", "A.MD"),
        ("src/a.en.HTML", "tgt/a.de.HTML", "a.HTML"),
        ("src/Börse heute.en.txt", "tgt/Börse heute.de.txt", "Börse heute.txt"),
        ("src/a b/c.en.htm", "tgt/a b/c.de.htm", "a b/c.htm"),
    ],
)
def test_pairs_of_two_folders(source: str, target: str, name: str) -> None:
    make(source, target)
    pairing = pair("src", "tgt")
    assert found(pairing) == [(name, source, target)]
    assert pairing.halves == ()


@pytest.mark.parametrize(
    ("source", "target", "name"),
    [
        ("all/a.en.md", "all/a.de.md", "a.md"),
        ("all/en/a.md", "all/de/a.md", "a.md"),
        ("all/it/a.en.md", "all/it/a.de.md", "it/a.md"),
        ("all/en/it/a.md", "all/de/it/a.md", "it/a.md"),
        ("all/it/en/a.md", "all/it/de/a.md", "it/a.md"),
        ("all/en/a.en.md", "all/de/a.de.md", "a.md"),
    ],
)
def test_pairs_within_one_folder(source: str, target: str, name: str) -> None:
    make(source, target, "all/a.fr.md", "all/fr/a.md")
    pairing = pair("all", "all", source_language="en", target_language="de-CH")
    assert found(pairing) == [(name, source, target)]
    assert pairing.halves == ()


def test_one_folder_needs_both_languages() -> None:
    make("all/a.en.md", "all/a.de.md")
    for languages in ({}, {"source_language": "en"}, {"target_language": "de"}):
        with pytest.raises(UsageError, match="name the languages with --from and --to"):
            pair("all", "./all", **languages)


def test_patterns() -> None:
    make("out/a.en.md", "out/a.de.md", "out/b.en.md", "out/b.de.md", "out/b.de.txt", "out/sub/c.en.md")
    assert found(pair("out/*.en.md", "out/*.de.md")) == [
        ("a.md", "out/a.en.md", "out/a.de.md"),
        ("b.md", "out/b.en.md", "out/b.de.md"),
    ]
    make("out/sub/c.de.md")
    assert ("sub/c.md", "out/sub/c.en.md", "out/sub/c.de.md") in found(
        pair("out/**/*.en.md", "out/**/*.de.md")
    )
    assert found(pair("o*/sub/[a-c].en.md", "o*/sub/[a-c].de.md")) == [
        ("out/sub/c.md", "out/sub/c.en.md", "out/sub/c.de.md")
    ]


def test_a_pattern_is_one_only_where_no_such_file_is() -> None:
    make("a[1].en.md")
    assert not is_pattern("a[1].en.md")
    assert is_pattern("a[2].en.md")
    assert is_pattern("*.md")
    assert not is_pattern("a.md")
    assert not is_pattern("x" * 5000 + "*")


def test_half_pairs_are_named_and_stop_nothing() -> None:
    make("src/a.en.md", "src/b.en.md", "tgt/a.de.md", "tgt/c.de.md")
    pairing = pair("src", "tgt")
    assert [item.name for item in pairing.pairs] == ["a.md"]
    assert [(half.path, half.message) for half in pairing.halves] == [
        ("src/b.en.md", "has no counterpart in tgt: no file there goes by the name b.md"),
        ("tgt/c.de.md", "has no counterpart in src: no file there goes by the name c.md"),
    ]


def test_only_half_pairs_is_not_nothing() -> None:
    make("src/a.md")
    Path("tgt").mkdir()
    assert halves(pair("src", "tgt")) == ["src/a.md"]


def test_formats_do_not_pair_with_each_other() -> None:
    make("src/a.md", "tgt/a.html")
    assert halves(pair("src", "tgt")) == ["src/a.md", "tgt/a.html"]


def test_two_candidates_are_refused_until_the_languages_are_named() -> None:
    make("src/a.md", "tgt/de/a.md", "tgt/fr/a.md")
    with pytest.raises(UsageError, match=r"tgt/fr/a\.md: goes by the same name as tgt/de/a\.md \(a\.md\)"):
        pair("src", "tgt")
    pairing = pair("src", "tgt", source_language="en", target_language="de")
    assert found(pairing) == [("a.md", "src/a.md", "tgt/de/a.md")]
    assert pairing.halves == ()


def test_two_files_of_the_asked_language_are_refused() -> None:
    make("src/a.en.md", "src/a.en-US.md", "tgt/a.de.md")
    with pytest.raises(UsageError, match="goes by the same name"):
        pair("src", "tgt", source_language="en", target_language="de")


def test_a_region_that_was_asked_for_decides() -> None:
    make("all/a.en.md", "all/a.de-CH.md", "all/a.de-AT.md")
    pairing = pair("all", "all", source_language="en", target_language="de-CH")
    assert found(pairing) == [("a.md", "all/a.en.md", "all/a.de-CH.md")]


def test_a_subject_that_looks_like_a_language_is_not_dropped() -> None:
    make("src/it/a.md", "tgt/it/a.md", "src/what.is.md", "tgt/what.is.md", "tgt/fr/a.md")
    pairing = pair("src", "tgt", source_language="en", target_language="de")
    assert [item.name for item in pairing.pairs] == ["it/a.md", "what.is.md"]
    assert pairing.halves == ()


def test_words_in_the_middle_of_a_name_are_no_tags() -> None:
    make("src/what.is.done.md", "tgt/what.is.done.md", "src/what.no.done.md", "tgt/what.no.done.md")
    assert [item.name for item in pair("src", "tgt").pairs] == ["what.is.done.md", "what.no.done.md"]


def test_a_file_that_would_be_its_own_translation_is_not_judged() -> None:
    make("all/a.en.md", "all/a.de.md", "all/notes.md")
    pairing = pair("all", "all", source_language="en", target_language="de")
    assert [item.name for item in pairing.pairs] == ["a.md"]
    assert halves(pairing) == ["all/notes.md"]


def test_hidden_and_other_files_are_passed_over() -> None:
    make("src/a.md", "tgt/a.md", "src/.a.md", "src/.git/b.md", "src/pic.png", "src/pairs.jsonl", "src/md")
    pairing = pair("src", "tgt")
    assert found(pairing) == [("a.md", "src/a.md", "tgt/a.md")]
    assert pairing.halves == ()


def test_a_hidden_folder_can_be_asked_for() -> None:
    make(".drafts/en/a.md", ".drafts/de/a.md")
    assert len(pair(".drafts/en", ".drafts/de").pairs) == 1


def test_linked_folders_are_read_and_loops_end() -> None:
    make("content/a.md", "tgt/en/a.md", "tgt/a.md")
    Path("src").mkdir()
    Path("src/news").symlink_to(Path("content").resolve(), target_is_directory=True)
    Path("content/again").symlink_to(Path("src").resolve(), target_is_directory=True)
    make("out/news/a.md")
    assert [item.name for item in pair("src", "out").pairs] == ["news/a.md"]


def test_pairs_come_in_the_order_of_their_names() -> None:
    names = [f"{letter}/{number}.md" for letter in "ba" for number in (10, 2, 1)]
    make(*(f"src/{name}" for name in names), *(f"tgt/{name}" for name in names))
    assert [item.name for item in pair("src", "tgt").pairs] == sorted(names)


def test_nothing_on_either_side() -> None:
    Path("src").mkdir()
    Path("tgt").mkdir()
    with pytest.raises(InputError, match=r"src: no article found here or in tgt; articles end in .*\.md"):
        pair("src", "tgt")
    with pytest.raises(InputError, match="no article found"):
        pair("src/*.en.md", "src/*.de.md")


def test_a_folder_that_cannot_be_read_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    make("src/a.md", "tgt/a.md", "src/b/c.md")

    def walk(root: Path, *, onerror: object, followlinks: bool) -> list[object]:
        assert callable(onerror)
        onerror(PermissionError(13, "Permission denied", "src/b"))
        return []

    monkeypatch.setattr("os.walk", walk)
    with pytest.raises(InputError, match=r"src/b: the folder cannot be read \(Permission denied\)"):
        pair("src", "tgt")


def test_articles_are_what_the_readers_take() -> None:
    assert {".txt", ".md", ".html"} <= ARTICLE_SUFFIXES
    assert not {".jsonl", ".tsv", ".csv", ".json"} & ARTICLE_SUFFIXES
