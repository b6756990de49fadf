"""Settings: where they come from, and what is refused."""

from __future__ import annotations

import os
from dataclasses import fields
from pathlib import Path

import pytest

from mtcheck.config import Config, load, override
from mtcheck.errors import ConfigError

CODES = ("NUM001", "NUM006", "CUR001", "QEM001")

EVERY_KEY = """
from = "en"
to = "de-CH"
model = "fake"
device = "cpu"
precision = "bf16"
cache = false
pieces = true
allowed-licences = ["Apache-2.0", "MIT"]
encoding = "cp1252"
glossary = "terms/house.csv"
lexicon = "pairs/house.tsv"
embedder = "labse"
segment-score = 0.25
article-score = 1
fail-on = "minor"
block-on = "major"
select = ["NUM", "cur001"]
ignore = ["NUM006"]
severity = { NUM001 = "critical", num006 = "minor" }
"""


def write(folder: Path, text: str, name: str = "mtcheck.toml") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def refused(path: Path) -> str:
    """What is said of the file, past its name."""
    with pytest.raises(ConfigError) as caught:
        load(path=path, codes=CODES)
    message = str(caught.value)
    assert message.startswith(f"{path}: ")
    assert "\n" not in message
    return message.removeprefix(f"{path}: ")


def test_every_key_is_read(tmp_path: Path) -> None:
    path = write(tmp_path, EVERY_KEY)
    found = load(path=path, codes=CODES)
    assert found == Config(
        from_="en",
        to="de-CH",
        model="fake",
        device="cpu",
        precision="bf16",
        cache=False,
        pieces=True,
        allowed_licences=("Apache-2.0", "MIT"),
        encoding="cp1252",
        glossary=str(tmp_path / "terms/house.csv"),
        lexicon=str(tmp_path / "pairs/house.tsv"),
        embedder="labse",
        segment_score=0.25,
        article_score=1.0,
        fail_on="minor",
        block_on="major",
        select=("NUM", "CUR001"),
        ignore=("NUM006",),
        severity={"NUM001": "critical", "NUM006": "minor"},
        origins=found.origins,
    )
    assert isinstance(found.article_score, float)
    keys = {item.name.rstrip("_").replace("_", "-") for item in fields(Config)} - {"origins"}
    assert set(found.origins) == set(found.settings()) == keys
    assert set(found.origins.values()) == {str(path)}


def test_settings_are_plain_data_under_the_names_of_the_file(tmp_path: Path) -> None:
    settings = load(path=write(tmp_path, EVERY_KEY), codes=CODES).settings()
    assert settings["select"] == ["NUM", "CUR001"]
    assert settings["severity"] == {"NUM001": "critical", "NUM006": "minor"}
    assert settings["from"] == "en"


def test_underscores_do_as_well(tmp_path: Path) -> None:
    assert load(path=write(tmp_path, 'fail_on = "minor"')).fail_on == "minor"
    both = write(tmp_path, 'fail_on = "minor"\nfail-on = "critical"')
    assert refused(both) == "fail-on stands there twice, spelt with - and with _; keep one"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('fail-onn = "major"', "unknown setting 'fail-onn'. Did you mean 'fail-on'? Known: allowed-licences"),
        ("colour = 1", "unknown setting 'colour'. Known: allowed-licences"),
        ('origins = { a = "b" }', "unknown setting 'origins'."),
        ('[tool.mtchek]\nfail-on = "major"', "unknown setting 'tool'."),
        ("from = 3", "from: 3 is not a text in quotes"),
        ('to = " "', "to: ' ' is not a text in quotes"),
        ("model = []", "model: [] is not a text in quotes"),
        ("encoding = true", "encoding: True is not a text in quotes"),
        ("glossary = 1.5", "glossary: 1.5 is not a text in quotes"),
        ('segment-score = "0.5"', "segment-score: '0.5' is not a number on the model's scale"),
        ("segment-score = true", "segment-score: True is not a number"),
        ("article-score = nan", "article-score: nan is not a number"),
        ("article-score = -inf", "article-score: -inf is not a number"),
        ("article-score = 1" + "0" * 400, "article-score: 1000"),
        ('fail-on = "mayor"', "fail-on: 'mayor' is not one of minor, major, critical. Did you mean 'major'?"),
        ("block-on = 2", "block-on: 2 is not one of minor, major, critical."),
        ("fail-on = []", "fail-on: [] is not one of minor, major, critical."),
        ('device = "gpu"', "device: 'gpu' is not one of auto, cpu, cuda, mps."),
        ('select = "NUM"', "select: 'NUM' is not a list of rule codes"),
        ("ignore = [1]", "ignore: [1] is not a list of rule codes"),
        (
            'ignore = ["NUN001"]',
            "ignore: no rule's code begins with 'NUN001'. Did you mean 'NUM001'? Families: CUR",
        ),
        ('select = [""]', "select: no rule's code begins with ''. Families: CUR, NUM, QEM"),
        ('severity = "major"', "severity: 'major' is not a table"),
        ('severity = { NUM002 = "major" }', "severity: unknown rule code 'NUM002'. Did you mean"),
        ('severity = { XYZ999 = "major" }', "severity: unknown rule code 'XYZ999'. Known: CUR001"),
        (
            'severity = { NUM001 = "majr" }',
            "severity: NUM001 = 'majr' is not one of minor, major, critical. Did",
        ),
        ("severity = { NUM001 = 1 }", "severity: NUM001 = 1 is not one of"),
        ("fail-on = ", "not valid TOML: Invalid value"),
        ("a = 1\na = 2", "not valid TOML: Cannot overwrite a value"),
        ("a = " + "[" * 10_000, "not valid TOML"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, text: str, said: str) -> None:
    assert refused(write(tmp_path, text)).startswith(said)


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    latin = tmp_path / "latin.toml"
    latin.write_bytes('glossary = "Börse.csv"'.encode("latin-1"))
    assert refused(latin) == "the configuration is not UTF-8 (byte 13); save it as UTF-8"
    assert "No such file" in refused(tmp_path / "none.toml")
    assert "directory" in refused(tmp_path)


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "mtcheck.toml"
    path.write_bytes(b'\xef\xbb\xbffail-on = "minor"')
    assert load(path=path).fail_on == "minor"


def test_nearest_file_wins_whole(tmp_path: Path) -> None:
    write(tmp_path, 'fail-on = "minor"\nmodel = "none"')
    near = write(tmp_path / "a/b", 'fail-on = "critical"')
    found = load(start=tmp_path / "a/b")
    assert (found.fail_on, found.model) == ("critical", "bundled")
    assert found.origins == {"fail-on": str(near)}
    assert load(start=tmp_path / "a").model == "none"


def test_pyproject_counts_only_with_the_table(tmp_path: Path) -> None:
    outer = write(tmp_path, '[tool.mtcheck]\nfail-on = "minor"', "pyproject.toml")
    write(tmp_path / "a", '[tool.ruff]\nline-length = 110\n[project]\nname = "a"', "pyproject.toml")
    found = load(start=tmp_path / "a")
    assert found.fail_on == "minor"
    assert found.origins == {"fail-on": str(outer)}


def test_an_empty_table_counts(tmp_path: Path) -> None:
    write(tmp_path, 'fail-on = "minor"')
    write(tmp_path / "a", "[tool.mtcheck]", "pyproject.toml")
    assert load(start=tmp_path / "a") == Config()


def test_own_file_goes_before_pyproject_in_a_folder(tmp_path: Path) -> None:
    write(tmp_path, '[tool.mtcheck]\nmodel = "none"', "pyproject.toml")
    write(tmp_path, 'model = "fake"')
    assert load(start=tmp_path).model == "fake"


def test_a_broken_file_on_the_way_is_an_error(tmp_path: Path) -> None:
    write(tmp_path / "a", "[tool.", "pyproject.toml")
    with pytest.raises(ConfigError, match="not valid TOML"):
        load(start=tmp_path / "a/b/c")


def test_a_folder_of_that_name_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "a/mtcheck.toml").mkdir(parents=True)
    write(tmp_path, 'model = "fake"')
    assert load(start=tmp_path / "a").model == "fake"


def test_named_pyproject_needs_the_table(tmp_path: Path) -> None:
    path = write(tmp_path, '[project]\nname = "a"', "pyproject.toml")
    assert refused(path) == "there is no table [tool.mtcheck]; add it, or name another file"
    assert refused(write(tmp_path, "[tool]\nmtcheck = 3", "pyproject.toml")).startswith(
        "tool.mtcheck has to be"
    )


def test_own_file_may_hold_the_table_but_no_setting_beside_it(tmp_path: Path) -> None:
    assert load(path=write(tmp_path, '[tool.mtcheck]\nmodel = "fake"')).model == "fake"
    both = write(tmp_path, 'fail-on = "minor"\n[tool.mtcheck]\nmodel = "fake"')
    assert refused(both) == "fail-on stands outside [tool.mtcheck]; move it into that table"


def test_isolated_reads_nothing(tmp_path: Path) -> None:
    write(tmp_path, "broken")
    assert load(start=tmp_path, isolated=True) == Config()


def test_starts_at_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, 'model = "fake"')
    monkeypatch.chdir(tmp_path)
    assert load().model == "fake"


def test_a_working_folder_that_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    with pytest.raises(ConfigError, match="working folder"):
        load()
    monkeypatch.chdir(tmp_path)


def test_paths_in_a_file_start_from_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "house/models/own").mkdir(parents=True)
    path = write(tmp_path / "house", 'glossary = "../terms.csv"\nmodel = "models/own"')
    monkeypatch.chdir(tmp_path)
    found = load(path=Path(os.path.relpath(path)))
    assert found.glossary == str(tmp_path / "terms.csv")
    assert found.model == str(tmp_path / "house/models/own")


def test_a_model_that_is_no_folder_is_a_name(tmp_path: Path) -> None:
    (tmp_path / "bundled").mkdir()
    assert load(path=write(tmp_path, 'model = "bundled"')).model == "bundled"
    assert load(path=write(tmp_path, 'model = "hub/name"')).model == "hub/name"


def test_override_puts_values_over_the_file(tmp_path: Path) -> None:
    path = write(tmp_path, EVERY_KEY)
    found = override(load(path=path), "command line", from_=None, model="none", article_score=2, to="fr")
    assert (found.model, found.article_score, found.to, found.from_) == ("none", 2.0, "fr", "en")
    assert isinstance(found.article_score, float)
    assert {key for key, origin in found.origins.items() if origin == "command line"} == {
        "model",
        "article-score",
        "to",
    }


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("fail_on", "severe", "settings: fail-on: 'severe' is not one of minor, major, critical."),
        ("article_score", float("nan"), "settings: article-score: nan is not a number"),
        ("select", "NUM", "settings: select: 'NUM' is not a list"),
        ("ignore", ["ABC"], "settings: ignore: no rule's code begins with 'ABC'."),
        ("severity", {"NUM001": "huge"}, "settings: severity: NUM001 = 'huge' is not one of"),
        ("to", 5, "settings: to: 5 is not a text"),
        ("fail_onn", "major", "settings: unknown setting 'fail_onn'. Did you mean 'fail-on'?"),
    ],
)
def test_override_checks_like_the_file(name: str, value: object, said: str) -> None:
    with pytest.raises(ConfigError) as caught:
        override(Config(), "settings", codes=CODES, **{name: value})
    assert str(caught.value).startswith(said)


def test_override_takes_lists_paths_and_lower_case() -> None:
    found = override(
        Config(), "settings", select=["num"], severity={"num001": "minor"}, glossary=Path("a/b.csv")
    )
    assert (found.select, found.severity, found.glossary) == (("NUM",), {"NUM001": "minor"}, "a/b.csv")


@pytest.mark.parametrize(
    ("select", "ignore", "kept"),
    [
        ((), (), {"NUM001", "NUM006", "CUR001"}),
        (("NUM",), (), {"NUM001", "NUM006"}),
        ((), ("NUM",), {"CUR001"}),
        (("NUM",), ("NUM006",), {"NUM001"}),
        (("NUM006",), ("NUM",), {"NUM006"}),
        (("NUM",), ("NUM",), set()),
        (("NUM", "CUR"), ("NUM00", "CUR001"), set()),
        (("NUM00",), ("N",), {"NUM001", "NUM006"}),
    ],
)
def test_the_longest_match_decides(select: tuple[str, ...], ignore: tuple[str, ...], kept: set[str]) -> None:
    found = Config(select=select, ignore=ignore)
    assert {code for code in ("NUM001", "NUM006", "CUR001") if found.keeps(code)} == kept


def test_the_command_line_goes_before_the_file_in_both_lists() -> None:
    ignored = Config(ignore=("NUM006", "CUR"))
    assert override(ignored, "command line", select=["NUM006"]).keeps("NUM006")
    assert not override(ignored, "command line", select=["CUR001", "NUM"]).keeps("NUM006")
    selected = Config(select=("NUM", "CUR"))
    assert not override(selected, "command line", ignore=["NUM"]).keeps("NUM001")
    assert not override(Config(select=("NUM",)), "command line", ignore=["NUM"]).keeps("CUR001")
