"""A wheel carries all that the main job needs: it is built, unpacked elsewhere and run there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)],
        check=True,
        capture_output=True,
    )
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def run(unpacked: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    # -S -P and an own path would lose the dependencies; the checkout is kept out by -P and the working
    # folder.
    environment = {**os.environ, "PYTHONPATH": str(unpacked)}
    return subprocess.run(
        [sys.executable, "-P", "-m", "mtcheck", *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_main_job_runs_from_the_wheel_alone(unpacked: Path, tmp_path: Path) -> None:
    for language in ("en", "de"):
        shutil.copy(ROOT / f"corpora/en-de/truck-quarter.{language}.txt", tmp_path)
    done = run(
        unpacked,
        tmp_path,
        "check",
        "truck-quarter.en.txt",
        "truck-quarter.de.txt",
        "--format",
        "json:result.json",
        "--format",
        "html:report.html",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "verdict: publish" in done.stdout
    assert (tmp_path / "result.json").stat().st_size > 0
    assert "<style>" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_module_is_the_wheels(unpacked: Path, tmp_path: Path) -> None:
    code = "import mtcheck, sys; sys.stdout.write(mtcheck.__file__)"
    done = subprocess.run(
        [sys.executable, "-P", "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(unpacked)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(done.stdout).is_relative_to(unpacked)


def test_schema_comes_with_the_wheel(unpacked: Path, tmp_path: Path) -> None:
    done = run(unpacked, tmp_path, "schema")
    assert done.returncode == 0
    assert '"$schema"' in done.stdout
