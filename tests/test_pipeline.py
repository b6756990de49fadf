"""The stages put together: places in the files, scores that become flags, judging again."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

import mtcheck
from mtcheck.config import Config
from mtcheck.errors import InputError
from mtcheck.pairing import FilePair
from mtcheck.pipeline import Checker, check_pairs, rejudge
from mtcheck.readers import read_text
from mtcheck.reports.json import from_dict, render, to_dict
from mtcheck.scorers.fake import FakeScorer
from mtcheck.scorers.progress import Progress
from mtcheck.types import Annotation, Outcome, Report, Score, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

SOURCE = (
    "Harbour Steel posted a loss for the second year.\n"
    "Revenue fell 8% to $4.3 billion in the third quarter. The board cut the dividend to 20 cents.\n"
    "Shares of the company climbed as much as 11% after the market opened.\n"
    "The mill in Ohio will close in March.\n"
)
TARGET = (
    "Harbour Steel verbuchte das zweite Jahr in Folge einen Verlust.\n"
    "Der Umsatz sank im dritten Quartal um 8 % auf 4,3 Milliarden Dollar. "
    "Der Vorstand kürzte die Dividende auf 20 Cent.\n"
    "Die Aktien des Unternehmens stiegen nach Börsenbeginn um bis zu 11 %.\n"
    "Das Werk in Ohio wird im März geschlossen.\n"
)


def checked(source: str = SOURCE, target: str = TARGET, **settings: object) -> Report:
    return mtcheck.check_text(source, target, **{"model": "none", **settings})


def codes(report: Report) -> list[str]:
    return [flag.code for flag in report.flags]


def test_a_right_translation_passes() -> None:
    report = checked()
    assert codes(report) == []
    assert report.verdict.status == "publish"
    assert (report.source.language, report.target.language) == ("en", "de")


def test_a_wrong_amount_is_located_in_the_file() -> None:
    target = TARGET.replace("4,3 Milliarden", "4,3 Millionen")
    report = checked(target=target)
    (flag,) = report.flags
    assert flag.code == "NUM004"
    assert "4,3 Millionen" in target[flag.target[0].start : flag.target[0].end]
    assert "4.3 billion" in SOURCE[flag.source[0].start : flag.source[0].end]
    assert flag.target_position is not None
    assert flag.target_position.line == 2
    assert not report.verdict.passed


def test_marks_are_the_same_characters_within_the_segment() -> None:
    target = TARGET.replace("20 Cent", "25 Cent")
    report = checked(target=target)
    (flag,) = report.flags
    (mark,) = flag.target_marks
    text = report.target.segments[mark.segment].text
    assert text[mark.span.start : mark.span.end] == target[flag.target[0].start : flag.target[0].end]


def test_an_omission_points_to_where_it_would_stand() -> None:
    target = TARGET.replace(" Der Vorstand kürzte die Dividende auf 20 Cent.", "")
    report = checked(target=target)
    (flag,) = report.flags
    assert flag.code == "SEG001"
    assert flag.target == ()
    assert flag.target_position is not None
    assert flag.target_position.line == 2


def test_places_in_html_are_those_of_the_file(tmp_path: Path) -> None:
    page = "<html><body><nav>1 &euro;</nav><p>{}</p></body></html>"
    source, target = tmp_path / "a.en.html", tmp_path / "a.de.html"
    prose = "The fund holds assets of &euro;5 million &amp; more in Ohio."
    translated = "Der Fonds h&auml;lt Verm&ouml;gen von 7 Mio. &euro; &amp; mehr in Ohio."
    source.write_text(page.format(prose), encoding="utf-8")
    target.write_text(page.format(translated), encoding="utf-8")
    report = mtcheck.check(source, target, from_="en", to="de", model="none")
    (flag,) = report.flags
    raw = target.read_text(encoding="utf-8")
    assert raw[flag.target[0].start : flag.target[0].end].startswith("7")


def test_scores_below_the_budget_become_flags() -> None:
    report = checked(model="fake", segment_score=0.99, article_score=0.0)
    assert set(codes(report)) == {"QEM001"}
    assert report.settings["segment-score"] == 0.99
    assert report.score is not None
    assert report.score.value is not None


def test_article_score_is_weighted_by_source_length() -> None:
    report = checked(model="fake", segment_score=0.0)
    pairs = [
        (sum(len(report.source.segments[index].text) for index in bead.source), score.value)
        for bead, score in zip(report.beads, report.scores, strict=True)
        if score is not None and len(bead.source) == 1
    ]
    assert report.score is not None
    expected = sum(length * value for length, value in pairs) / sum(length for length, _ in pairs)
    assert report.score.value == pytest.approx(expected)


def test_an_untranslated_sentence_is_flagged_once() -> None:
    target = TARGET.replace(
        "Die Aktien des Unternehmens stiegen nach Börsenbeginn um bis zu 11 %.",
        "Shares of the company climbed as much as 11% after the market opened.",
    )
    report = checked(target=target, model="fake", segment_score=0.6)
    assert codes(report) == ["SEG003"]


def test_another_article_gets_one_reason() -> None:
    other = (
        "Der Bundestag hat am Freitag nach langer Aussprache das neue Klimagesetz verabschiedet.\n"
        "Die Opposition stimmte geschlossen dagegen und kündigte eine Klage vor dem Verfassungsgericht an. "
        "Umweltverbände begrüßten den Beschluss, halten die Ziele aber für zu niedrig.\n"
        "Im Sommer tritt das Gesetz in Kraft, sofern der Bundesrat zustimmt.\n"
        "Die Ministerin sprach von einem guten Tag für kommende Generationen.\n"
    )
    report = checked(target=other)
    assert report.verdict.status == "block"
    assert len(report.verdict.reasons) == 1
    assert "not look like a translation" in report.verdict.reasons[0].message
    again = rejudge(report, Config())
    assert again.verdict == report.verdict


def test_settings_choose_rules_and_severities() -> None:
    target = TARGET.replace("20 Cent", "25 Cent")
    assert codes(checked(target=target, ignore=("NUM",))) == []
    assert codes(checked(target=target, select=("CUR",))) == []
    report = checked(target=target, severity={"NUM003": "minor"})
    assert [flag.severity for flag in report.flags] == ["minor"]
    assert report.verdict.passed


def test_judging_again_with_another_budget_needs_no_model() -> None:
    report = checked(model="fake", segment_score=0.0, article_score=0.0)
    assert report.verdict.passed
    stricter = rejudge(report, Config(segment_score=0.99))
    assert set(codes(stricter)) == {"QEM001"}
    assert rejudge(stricter, Config(segment_score=0.0)).flags == report.flags


def test_same_input_same_bytes() -> None:
    first, second = checked(), checked()
    assert render(Outcome((first,))) == render(Outcome((second,)))


def test_aligned_pairs_are_not_aligned_again(tmp_path: Path) -> None:
    path = tmp_path / "pairs.tsv"
    path.write_text(
        "Revenue fell 8% in the third quarter.\tDer Umsatz sank im dritten Quartal um 18 %.\n"
        "The mill will close in March.\tDas Werk wird im März geschlossen.\n",
        encoding="utf-8",
    )
    report = mtcheck.check(path, model="none", from_="en", to="de")
    assert [(bead.source, bead.target) for bead in report.beads] == [((0,), (0,)), ((1,), (1,))]
    (flag,) = report.flags
    raw = path.read_text(encoding="utf-8")
    assert raw[flag.target[0].start : flag.target[0].end].startswith("18")


def test_one_bad_pair_does_not_stop_the_others(tmp_path: Path) -> None:
    good = FilePair("good.txt", tmp_path / "good.en.txt", tmp_path / "good.de.txt")
    bad = FilePair("bad.txt", tmp_path / "none.en.txt", tmp_path / "good.de.txt")
    good.source.write_text(SOURCE, encoding="utf-8")
    good.target.write_text(TARGET, encoding="utf-8")
    done: list[int] = []
    outcome = check_pairs([bad, good], Config(model="none"), progress=done.append)
    assert [report.verdict.status for report in outcome.reports] == ["publish"]
    assert [failure.path for failure in outcome.failures] == ["bad.txt"]
    assert done == [1, 1]


def test_nothing_but_white_space_is_refused() -> None:
    with pytest.raises(InputError):
        checked(source="  \n ")


def test_the_checker_loads_its_model_once() -> None:
    checker = Checker(Config(model="fake"))
    assert checker.scorer is checker.scorer


def test_saved_report_names_versions_and_hashes() -> None:
    report = checked(model="fake")
    data = to_dict(report)
    assert report.score is not None
    assert data["versions"] == {"mtcheck": mtcheck.__version__, "model": report.score.signature}
    assert report.source.sha256 == hashlib.sha256(SOURCE.encode()).hexdigest()


@pytest.mark.parametrize(
    ("language", "reason"),
    [("tlh", "not checked: none are read in tlh"), ("eo", "number words are not read in eo")],
)
def test_numbers_that_nobody_reads_call_for_review(language: str, reason: str) -> None:
    source = (
        "La centra banko lasis ĵaŭde siajn interezojn senŝanĝaj kaj atendas novajn datumojn.\n"
        "Analizistoj atendis redukton je 25 bazpunktoj.\n"
    )
    german = (
        "Die Zentralbank hat ihre Leitzinsen am Donnerstag beibehalten und wartet auf neue Daten.\n"
        "Analysten hatten eine Senkung um 25 Basispunkte erwartet.\n"
    )
    report = checked(source, german, from_=language, to="de")
    assert report.verdict.status == "review"
    assert reason in report.verdict.reasons[-1].message
    assert rejudge(report, Config()).verdict == report.verdict


def test_a_pair_the_model_does_not_know_does_not_stop_the_others(tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("a.en.txt", "a.de.txt", "b.fr.txt", "b.de.txt")]
    french = (
        "La banque centrale a maintenu ses taux directeurs et attend de nouvelles données sur les prix.\n"
    )
    for path, text in zip(paths, (SOURCE, TARGET, french, TARGET), strict=True):
        path.write_text(text, encoding="utf-8")
    pairs = [FilePair("b.txt", paths[2], paths[3]), FilePair("a.txt", paths[0], paths[1])]
    outcome = check_pairs(pairs, Config())
    assert [failure.path for failure in outcome.failures] == ["b.txt"]
    assert "does not score fr-de" in outcome.failures[0].message
    assert len(outcome.reports) == 1


class Annotating(FakeScorer):
    """Marks the first and the last word of each target as errors, and a gap at its end."""

    def score(
        self,
        pairs: Sequence[tuple[str, str]],
        *,
        source_language: str,
        target_language: str,
        progress: Callable[[int], None] | None = None,
    ) -> list[Score]:
        out = []
        for _, target in pairs:
            last = target.rindex(" ") + 1
            notes = (
                Annotation(Span(0, target.index(" ")), "error", 0.9, "critical"),
                Annotation(Span(last, len(target)), "BAD", 0.6),
                Annotation(Span(len(target), len(target)), "gap", 0.5),
            )
            out.append(Score(0.5, self.signature, notes))
        return out


def test_a_scorers_spans_are_characters_of_the_targets_file() -> None:
    # Two target sentences for one of the source: the pair's text is not the file's.
    target = TARGET.replace("im dritten Quartal um 8 % auf", "im dritten Quartal um 8 %\nauf")
    checker = Checker(Config(from_="en", to="de", model="fake"))
    checker.use(Annotating())
    report = checker.check_documents(
        read_text(SOURCE, path="source"), read_text("\ufeff" + target, path="target")
    )
    checked_beads = 0
    for bead, score in zip(report.beads, report.scores, strict=True):
        if score is None:
            continue
        checked_beads += 1
        segments = [report.target.segments[index] for index in bead.target]
        first, last, gap = score.annotations
        joined = " ".join(segment.text for segment in segments)
        for note in (first, last):
            (span,), (mark,) = note.target, note.target_marks
            assert target[span.start : span.end] == joined[note.span.start : note.span.end]
            own = report.target.segments[mark.segment].text
            assert own[mark.span.start : mark.span.end] == joined[note.span.start : note.span.end]
        assert [len(span) for span in gap.target] == [0]
        assert gap.target[0].start == segments[-1].span.end
    assert checked_beads >= 4
    assert from_dict(to_dict(report)) == report


def test_progress_is_told_of_what_an_article_has() -> None:
    progress = Progress()
    checker = Checker(Config(from_="en", to="de", model="fake"), progress=progress)
    report = checker.check_documents(read_text(SOURCE, path="source"), read_text(TARGET, path="target"))
    assert progress.total == progress.done == sum(score is not None for score in report.scores)
