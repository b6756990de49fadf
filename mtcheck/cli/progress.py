"""The progress bar: on standard error, only where that is a terminal, gone when the work is done."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mtcheck.scorers.progress import Progress


def wanted(*, quiet: bool) -> bool:
    """Whether anybody would see a bar."""
    return not quiet and sys.stderr.isatty()


@contextmanager
def scoring(total: int | None = None, *, quiet: bool) -> Iterator[Progress | None]:
    """What scorers are to tell of their progress, drawn with the time that is left; None to draw nothing.

    The bar appears with the first pairs that are done.
    """
    if not wanted(quiet=quiet):
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
    from rich.progress import Progress as Bar

    from mtcheck.scorers.progress import Progress

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[left]}"),
    )
    # Results that go elsewhere than to the terminal must not pass through the bar.
    same = sys.stdout.isatty()
    with Bar(*columns, console=Console(stderr=True), transient=True, redirect_stdout=same) as bar:
        task = bar.add_task("scoring", total=total, left="", visible=False)

        def changed(progress: Progress) -> None:
            bar.update(
                task,
                completed=progress.done,
                total=progress.total,
                left=spoken(progress.seconds_left),
                visible=True,
            )

        yield Progress(total, changed=changed)


def spoken(seconds: float | None) -> str:
    """The time that is left, in words; nothing where it is not known."""
    if seconds is None:
        return ""
    whole = round(seconds)
    if whole < 60:
        return f"about {whole} s left"
    if whole < 3600:
        return f"about {whole // 60} min {whole % 60:02d} s left"
    return f"about {whole // 3600} h {whole % 3600 // 60:02d} min left"
