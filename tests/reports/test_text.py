"""The report for a terminal."""

from __future__ import annotations

import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from mtcheck.reports.text import render
from mtcheck.types import Flag, Mark, Outcome, Report, Span

from . import samples

CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


def _with_text(text: str) -> Outcome:
    report = samples.clean()
    side = replace(report.target, path=text, segments=(replace(report.target.segments[0], text=text),))
    flag = Flag("NUM001", "major", text, suggestion=text, bead=0, target_marks=(Mark(0, Span(1, 3)),))
    return Outcome((replace(report, target=side, flags=(flag,)),))


def test_no_control_character_of_an_article_comes_through() -> None:
    text = render(samples.attack())
    assert not CONTROL.search(text)
    assert text.encode("utf-8")


def test_colours_are_the_only_escapes() -> None:
    text = re.sub("\x1b\\[[0-9;]*m", "", render(samples.attack(), colour=True))
    assert not CONTROL.search(text)


@given(st.text(st.characters(codec=None), min_size=1))
def test_no_text_brings_a_control_character(text: str) -> None:
    assert not CONTROL.search(render(_with_text(text)))


def test_colour_changes_nothing_but_escapes() -> None:
    plain, coloured = render(samples.one()), render(samples.one(), colour=True)
    assert "\x1b[" not in plain
    assert "\x1b[" in coloured
    stripped = re.sub("\x1b\\[[0-9;]*m", "", coloured)
    assert [line.rstrip() for line in stripped.splitlines()] == plain.splitlines()


def test_markup_of_the_terminal_library_is_text() -> None:
    assert "[bold]markup[/bold] :smile: {placeholder} %s" in render(_with_text(samples.HOSTILE[-1]))


def test_flags_come_worst_first_and_the_verdict_last() -> None:
    lines = render(samples.one()).splitlines()
    heads = [line.split()[1] for line in lines if re.match(r"[A-Z]{3}[0-9]{3} ", line)]
    assert heads == ["critical", "critical", "critical", "major", "major", "minor"]
    verdict = lines.index("✗ verdict: block")
    assert all(line.startswith("  ") for line in lines[verdict + 1 :])


def test_place_is_a_path_with_line_and_column() -> None:
    assert "NUM004 critical  stories/nordkap.de.txt:3:50" in render(samples.one())
    assert "(stories/nordkap.en.txt:3:22)" in render(samples.one())


def test_overlapping_marks_are_bracketed_once() -> None:
    assert "um 7,4 % auf ⟦2,6 Millionen Dollar⟧." in render(samples.one())


def test_a_mark_on_a_whole_segment_needs_no_brackets() -> None:
    assert "target  Analysts had expected $2.4 billion." in render(samples.one())


def test_prose_is_wrapped_and_hangs() -> None:
    lines = render(samples.one(), width=50).splitlines()
    at = next(index for index, line in enumerate(lines) if "Der Umsatz stieg" in line)
    assert lines[at].startswith("  target  ")
    assert lines[at + 1].startswith(" " * 10)
    assert all(len(line) <= 50 for line in lines[at : at + 3])


def test_scores_are_sorted_by_what_is_worse() -> None:
    lines = render(samples.several()).splitlines()
    assert [line.split()[0] for line in lines if re.match(r" +[0-9]+\.[0-9]{3} ", line)] == [
        *("0.214", "0.655", "0.780"),
        *("7.500", "1.250"),
    ]


def test_signature_travels_with_the_score() -> None:
    assert f"model      {samples.SIGNATURE}" in render(samples.one())


def test_set_ends_with_its_sum() -> None:
    assert render(samples.several()).splitlines()[-3:] == [
        "not judged: stories/lost.en.txt: has no counterpart in out: no file there goes by the name lost.txt",
        "3 article pairs: 1 publish, 1 review, 1 block; 1 not judged, 4 unchanged",
        "flags: 3 critical, 3 major, 1 minor",
    ]


def test_no_score_is_said() -> None:
    report: Report = samples.clean()
    assert "not scored (no model was asked)" in render(Outcome((report,)))
    scored = replace(samples.article(), score=replace(samples.article().score, value=None))
    assert "no segment to score" in render(Outcome((scored,)))


def test_text_without_spaces_is_wrapped_and_never_cut() -> None:
    long = "第三四半期の売上高は七・四パーセント増の二十六億ドルだった" * 8
    report = samples.article()
    segments = tuple(replace(segment, text=long) for segment in report.target.segments)
    text = render(Outcome((replace(report, target=replace(report.target, segments=segments)),)), width=60)
    assert "…" not in text
    lines = [re.sub(r"[ -~─]+", "", line) for line in text.splitlines()]
    assert long in "".join(lines)
    assert long in "".join(
        lines[next(index for index, line in enumerate(text.splitlines()) if "──" in line) :]
    )
