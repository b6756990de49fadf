"""The gate as a pipeline uses it: baseline, suppressions, changes, budgets by path, verification."""

from __future__ import annotations

import itertools
import json
import subprocess
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mtcheck.cli.app import run
from mtcheck.types import SEVERITIES

from .conftest import ENGLISH, GERMAN, WRONG, Call

if TYPE_CHECKING:
    from pathlib import Path

SETTINGS = """
model = "none"
from = "en"
to = "de"

[[pairs]]
source = "content/en/**/*.md"
target = "content/de/{path}"

[[overrides]]
match = "content/*/markets/**"
fail-on = "minor"
"""


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def tree(folder: Path) -> Path:
    """A repository of two pairs, one of them with a wrong number."""
    write(folder / "mtcheck.toml", SETTINGS)
    for name, text in (("a.md", GERMAN), ("markets/b.md", WRONG)):
        write(folder / "content/en" / name, ENGLISH)
        write(folder / "content/de" / name, text)
    return folder


def git(*arguments: str) -> None:
    identity = ("-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *identity, *arguments], check=True, capture_output=True)


@pytest.fixture
def repository(tree: Path) -> Path:
    git("init", "-q")
    git("add", "-A")
    git("commit", "-q", "-m", "start")
    return tree


def articles(text: str) -> dict[str, dict[str, object]]:
    return {item["target"]["path"]: item for item in json.loads(text)["articles"]}


# pairs


def test_pairs_come_from_the_settings(tree: Path, call: Call) -> None:
    done = call("check", "--format", "json")
    assert done.status == 1
    found = articles(done.out)
    assert set(found) == {"content/de/a.md", "content/de/markets/b.md"}
    assert found["content/de/markets/b.md"]["settings"]["fail-on"] == "minor"
    assert found["content/de/a.md"]["settings"]["fail-on"] == "major"


def test_a_source_without_its_target_cannot_be_judged(tree: Path, call: Call) -> None:
    (tree / "content/de/a.md").unlink()
    done = call("check", "--exit-zero")
    assert done.status == 2
    assert done.error == "content/en/a.md: has no counterpart: there is no file content/de/a.md"


def test_files_from_a_list(tree: Path, call: Call) -> None:
    lines = "# a list\ncontent/de/a.md\nen.txt\tde.txt\n"
    done = call("check", "--files-from", "-", "--format", "json", stdin=lines)
    assert (done.status, set(articles(done.out))) == (0, {"de.txt", "content/de/a.md"})
    write(tree / "list.txt", "content/en/markets/b.md\n")
    assert call("check", "--files-from", "list.txt").status == 1


def test_a_stricter_path(tree: Path, call: Call) -> None:
    slight = GERMAN.replace("2,6 Milliarden", "2.6 Milliarden")
    write(tree / "content/de/a.md", slight)
    write(tree / "content/de/markets/b.md", slight)
    found = articles(call("check", "--format", "json").out)
    statuses = {name: item["verdict"]["status"] for name, item in found.items()}
    assert statuses == {"content/de/a.md": "publish", "content/de/markets/b.md": "review"}
    # The command line goes before the overrides.
    assert call("check", "--fail-on", "major").status == 0


def test_min_level_changes_what_is_shown_and_nothing_else(tree: Path, call: Call) -> None:
    write(tree / "content/de/markets/b.md", GERMAN.replace("2,6 Milliarden", "2.6 Milliarden"))
    shown, hidden = call("check"), call("check", "--min-level", "critical")
    assert shown.status == hidden.status == 1
    assert "NUM006 minor  content" in shown.out
    assert "NUM006 minor  content" not in hidden.out
    assert (
        call("check", "--format", "json").out
        == call("check", "--min-level", "critical", "--format", "json").out
    )


# baseline


def test_only_new_flags_count_beside_a_baseline(tree: Path, call: Call) -> None:
    assert call("baseline", "write").status == 0
    assert call("check", "--baseline", ".mtcheck-baseline.json").status == 0
    moved = WRONG.replace("\n\n", "\n\nEin neuer Absatz steht davor.\n\n", 1)
    write(tree / "content/de/markets/b.md", moved)
    write(
        tree / "content/en/markets/b.md",
        ENGLISH.replace("\n\n", "\n\nA new paragraph stands before it.\n\n", 1),
    )
    done = call("check", "--baseline", ".mtcheck-baseline.json")
    assert (done.status, done.err) == (0, "")
    assert "not counted: 1 known from the baseline" in done.out
    write(tree / "content/de/markets/b.md", moved.replace("1.250", "1.520"))
    done = call("check", "--baseline", ".mtcheck-baseline.json", "--format", "json")
    (flag,) = articles(done.out)["content/de/markets/b.md"]["flags"]
    assert (done.status, flag["code"]) == (1, "NUM003")


def test_what_is_gone_from_a_baseline_is_said(tree: Path, call: Call) -> None:
    call("baseline", "write", "--output", "known.json")
    write(tree / "content/de/markets/b.md", GERMAN)
    done = call("check", "--baseline", "known.json")
    assert done.status == 0
    assert done.err == "mtcheck: note: known.json: 1 known flag is gone; write the baseline again\n"


def test_a_baseline_written_again_keeps_what_is_known(tree: Path, call: Call) -> None:
    call("baseline", "write")
    before = (tree / ".mtcheck-baseline.json").read_text(encoding="utf-8")
    write(tree / "mtcheck.toml", 'baseline = ".mtcheck-baseline.json"\n' + SETTINGS)
    call("check", "--format", "json:result.json")
    assert call("baseline", "write", "--result", "result.json", "--output", "-").out == before
    call("baseline", "write")
    assert (tree / ".mtcheck-baseline.json").read_text(encoding="utf-8") == before


def test_equal_flags_are_told_apart(folder: Path, call: Call) -> None:
    line = '{"source": "It rose to $2.6 billion.", "target": "Es stieg auf 2,6 Millionen Dollar."}\n'
    done = call("check", "-", "--no-qe", "--from", "en", "--to", "de", "--format", "json", stdin=line * 3)
    prints = [flag["fingerprint"] for flag in json.loads(done.out)["flags"]]
    assert len(prints) == len(set(prints)) == 3


# suppressions

COMMENT = "<!-- mtcheck: ignore[NUM004] the agency's own figure -->"


@pytest.mark.parametrize(
    "text",
    [
        WRONG.replace("Nordkap Foods hat", f"{COMMENT}\n\nNordkap Foods hat"),
        WRONG.replace("Nordkap Foods hat", f"{COMMENT}\nNordkap Foods hat"),
        WRONG.replace("im dritten", f"im {COMMENT} dritten"),
        WRONG.replace("Dollar.\n", f"Dollar. {COMMENT}\n"),
        COMMENT.replace("ignore", "ignore-file") + "\n\n" + WRONG,
    ],
)
def test_a_comment_lets_a_flag_stand(tree: Path, call: Call, text: str) -> None:
    assert text != WRONG
    write(tree / "content/de/markets/b.md", text)
    done = call("check", "--format", "json")
    article = articles(done.out)["content/de/markets/b.md"]
    assert (done.status, article["flags"]) == (0, [])
    (flag,) = article["waived"]
    assert flag["waiver"] == {"kind": "comment", "reason": "the agency's own figure"}


def test_a_comment_speaks_for_its_own_block_only(tree: Path, call: Call) -> None:
    write(
        tree / "content/de/markets/b.md",
        WRONG.replace("# Nordkap", f"{COMMENT}\n\n# Nordkap", 1) + f"\n{COMMENT}\n\nSchluss.\n",
    )
    write(tree / "content/en/markets/b.md", ENGLISH + "\nThe end.\n")
    done = call("check", "--format", "json")
    codes = [flag["code"] for flag in articles(done.out)["content/de/markets/b.md"]["flags"]]
    assert done.status == 1
    assert codes == ["DOC002", "NUM004"]


def test_a_comment_in_the_source_counts_as_well(tree: Path, call: Call) -> None:
    write(
        tree / "content/en/markets/b.md",
        ENGLISH.replace("Nordkap Foods raised", f"{COMMENT}\nNordkap Foods raised"),
    )
    assert call("check").status == 0


def test_rules_that_are_off_make_no_comment_idle(tree: Path, call: Call) -> None:
    write(tree / "content/de/a.md", GERMAN + f"\n{COMMENT}\n\nEnde.\n")
    write(tree / "content/en/a.md", ENGLISH + "\nThe end.\n")
    assert "DOC002" in call("check").out
    assert "DOC002" not in call("check", "--ignore", "NUM004").out
    assert "DOC002" not in call("check", "--ignore", "DOC").out


def test_an_ignore_file(tree: Path, call: Call) -> None:
    (flag,) = articles(call("check", "--format", "json").out)["content/de/markets/b.md"]["flags"]
    for where in (flag["fingerprint"], "content/de/markets/*", "b.md"):
        write(tree / "let.txt", f"# agreed\nNUM004 {where}  as the agency has it\n")
        done = call("check", "--ignore-file", "let.txt")
        assert (done.status, done.err) == (0, ""), where
    write(tree / "let.txt", f"NUM003 {flag['fingerprint']} not this one\nNUM004 *.md all of them\n")
    done = call("check", "--ignore-file", "let.txt")
    assert (done.status, done.err) == (
        0,
        "mtcheck: warning: let.txt:1: suppresses nothing; take the line out\n",
    )


# changes


def test_nothing_changed_passes(repository: Path, call: Call) -> None:
    done = call("check", "--since", "HEAD")
    assert (done.status, done.err) == (0, "")
    assert "2 unchanged" in done.out


def test_either_side_selects_the_pair(repository: Path, call: Call) -> None:
    write(repository / "content/de/a.md", GERMAN.replace("2,6", "6,2"))
    done = call("check", "--since", "HEAD", "--format", "json")
    assert (done.status, set(articles(done.out)), json.loads(done.out)["unchanged"]) == (
        1,
        {"content/de/a.md"},
        1,
    )


def test_a_source_changed_alone_makes_a_stale_translation(repository: Path, call: Call) -> None:
    write(repository / "content/en/a.md", ENGLISH.replace("had expected less", "had expected far less"))
    found = articles(call("check", "--since", "HEAD", "--format", "json").out)["content/de/a.md"]
    assert [flag["code"] for flag in found["flags"]] == ["DOC001"]
    assert found["flags"][0]["message"] == "the source has changed since HEAD, its translation has not"
    git("commit", "-qam", "source")
    assert "DOC001" not in call("check", "--since", "HEAD").out
    assert "DOC001" in call("check", "--since", "HEAD~1").out


def test_changes_of_markup_make_nothing_stale(repository: Path, call: Call) -> None:
    write(repository / "content/en/a.md", ENGLISH.replace("less.", "*less*.").replace(" in the", "  in\nthe"))
    done = call("check", "--since", "HEAD")
    assert (done.status, "1 unchanged" in done.out, "DOC001" in done.out) == (0, True, False)


def test_a_new_file_has_changed(repository: Path, call: Call) -> None:
    write(repository / "content/en/new.md", ENGLISH)
    assert call("check", "--since", "HEAD").status == 2
    write(repository / "content/de/new.md", GERMAN)
    assert set(articles(call("check", "--since", "HEAD", "--format", "json").out)) == {"content/de/new.md"}


def test_a_diff_selects_as_well(repository: Path, call: Call) -> None:
    write(repository / "content/en/a.md", ENGLISH.replace("less", "far less"))
    diff = subprocess.run(["git", "diff"], check=True, capture_output=True).stdout
    done = call("check", "--diff-file", "-", "--format", "json", stdin=diff)
    assert [flag["code"] for flag in articles(done.out)["content/de/a.md"]["flags"]] == ["DOC001"]
    assert call("check", "--diff-file", "-", stdin="").status == 0


# the hook


def test_the_hook_checks_what_a_file_belongs_to(tree: Path, call: Call) -> None:
    assert call("hook", "content/de/a.md", "mtcheck.toml").status == 0
    done = call("hook", "content/en/markets/b.md")
    assert done.status == 1
    assert "content/de/a.md" not in done.out
    assert call("hook", "mtcheck.toml").out == ""
    (tree / "content/de/a.md").unlink()
    assert call("hook", "content/en/a.md").status == 2


# verification


def saved(call: Call, *options: str, target: str = "de.txt") -> None:
    call("check", "en.txt", target, "--model", "fake", "--isolated", *options, "--format", "json:result.json")


VERIFY = ("verify", "result.json", "en.txt", "de.txt", "--isolated", "--model", "fake")


def test_a_verdict_on_these_texts(folder: Path, call: Call) -> None:
    saved(call)
    done = call(*VERIFY)
    assert (done.status, done.out) == (0, "✓ publish: en.txt → de.txt\n")


@pytest.mark.parametrize("name", ["en.txt", "de.txt"])
def test_a_text_edited_since(folder: Path, call: Call, name: str) -> None:
    saved(call)
    with (folder / name).open("a", encoding="utf-8") as stream:
        stream.write(" ")
    done = call(*VERIFY)
    assert done.status == 1
    assert "is about other texts" in done.out


def test_the_two_sides_are_not_exchanged(folder: Path, call: Call) -> None:
    saved(call)
    assert call("verify", "result.json", "de.txt", "en.txt", "--isolated", "--model", "fake").status == 1


@pytest.mark.parametrize(
    "options",
    [
        ("--fail-on", "minor"),
        ("--article-score", "0.1"),
        ("--ignore", "NUM006"),
        ("--glossary", "terms.csv"),
        ("--from", "de"),
    ],
)
def test_other_settings(folder: Path, call: Call, options: tuple[str, ...]) -> None:
    write(
        folder / "terms.csv", "source_lang,source_term,target_lang,target_term,forbidden\nen,oven,de,Ofen,\n"
    )
    saved(call)
    done = call(*VERIFY, *options)
    assert (done.status, " was " in done.out) == (1, True)


def test_a_verdict_that_is_not_publish(folder: Path, call: Call) -> None:
    saved(call, target="wrong.txt")
    done = call("verify", "result.json", "en.txt", "wrong.txt", "--isolated", "--model", "fake")
    assert (done.status, done.out.startswith("✗ block: ")) == (1, True)


def test_a_verdict_that_was_edited(folder: Path, call: Call) -> None:
    saved(call, target="wrong.txt")
    data = json.loads((folder / "result.json").read_text(encoding="utf-8"))
    data["verdict"] = {"status": "publish", "passed": True, "reasons": []}
    write(folder / "result.json", json.dumps(data))
    done = call("verify", "result.json", "en.txt", "wrong.txt", "--isolated", "--model", "fake")
    assert done.status == 1
    assert "the verdict says publish, what it rests on says block" in done.out


def test_one_verdict_of_many(tree: Path, call: Call) -> None:
    call("check", "--format", "json:result.json")
    assert call("verify", "result.json", "content/en/a.md", "content/de/a.md").status == 0
    assert call("verify", "result.json", "content/en/markets/b.md", "content/de/markets/b.md").status == 1
    assert call("verify", "result.json", "content/en/a.md", "none.md").status == 2


# settings


def test_config_says_where_each_setting_comes_from(tree: Path, call: Call) -> None:
    lines = call("config").out.splitlines()
    assert 'model = "none"' in lines[2]
    assert lines[2].endswith(str(tree / "mtcheck.toml"))
    assert next(line for line in lines if line.startswith("device =")).endswith("# default")
    found = json.loads(call("config", "content/de/markets/b.md", "--json").out)
    assert found["fail-on"] == {"value": "minor", "origin": f"{tree / 'mtcheck.toml'}, overrides 1"}
    assert found["to"]["value"] == "de"


def test_init_writes_what_check_takes(folder: Path, call: Call) -> None:
    for name in ("a.md", "sub/b.md"):
        write(folder / "site/en" / name, ENGLISH)
        write(folder / "site/de" / name, GERMAN)
    write(folder / "blog/c.en.md", ENGLISH)
    write(folder / "blog/c.de.md", GERMAN)
    done = call("init")
    assert (done.status, done.err) == (0, "mtcheck: note: mtcheck.toml: written; 3 pairs found\n")
    done = call("check", "--no-qe", "--format", "json")
    assert done.status == 0
    assert set(articles(done.out)) == {"site/de/a.md", "site/de/sub/b.md", "blog/c.de.md"}
    assert "is there already" in call("init").error
    assert call("init", "--dry-run").out == (folder / "mtcheck.toml").read_text(encoding="utf-8")


def test_init_in_an_empty_folder(folder: Path, call: Call) -> None:
    (folder / "nothing").mkdir()
    call("init", "nothing")
    assert call("config", "--config", "nothing/mtcheck.toml").status == 0


# verdict and exit status

CHOICES = {
    "--fail-on": (None, *SEVERITIES),
    "--block-on": (None, *SEVERITIES),
    "--min-level": (None, "critical"),
    "--article-score": (None, "0.99"),
    "--baseline": (None, "known.json"),
    "--ignore-file": (None, "let.txt"),
    "--ignore": (None, "NUM", "QEM"),
    "--exit-zero": (None, ""),
    "--config": (None, "budgets.toml"),
}
options = st.fixed_dictionaries({name: st.sampled_from(values) for name, values in CHOICES.items()})
TARGETS = ("de.txt", "wrong.txt", "slight.txt", "none.txt")


@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(options, st.sampled_from(TARGETS), st.sampled_from(["check", "judge"]))
def test_verdict_and_exit_status_agree(
    folder: Path, capsys: pytest.CaptureFixture[str], chosen: dict[str, str | None], target: str, command: str
) -> None:
    if not (folder / "known.json").exists():
        write(folder / "slight.txt", GERMAN.replace("2,6 Milliarden", "2.6 Milliarden"))
        write(folder / "let.txt", "NUM004 wrong.txt agreed with the desk\n")
        write(folder / "budgets.toml", "budgets = { NUM006 = 0, QEM = 2 }\n")
        for name in TARGETS[:3]:
            run(["check", "en.txt", name, "--model", "fake", "--isolated", "--format", f"json:{name}.json"])
        run(["baseline", "write", "--result", "wrong.txt.json", "--output", "known.json"])
    given_options = list(
        itertools.chain.from_iterable(
            [name, value] if value else [name] for name, value in chosen.items() if value is not None
        )
    )
    inputs = ["en.txt", target, "--model", "fake"] if command == "check" else [f"{target}.json"]
    capsys.readouterr()
    status = run([command, *inputs, *given_options, "--format", "json"])
    printed = capsys.readouterr().out
    if target == "none.txt":
        assert (status, printed) == (2, "")
        return
    verdict = json.loads(printed)["verdict"]
    assert verdict["passed"] == (verdict["status"] == "publish")
    assert status == (0 if verdict["passed"] or "--exit-zero" in given_options else 1)
