"""The ``mtcheck`` command: its subcommands, and how every call ends.

Exit status: 0 the gate passed, 1 it did not, 2 it could not judge, 130 interrupted. Whatever goes wrong ends
here, because a crash with Python's own status 1 would read as "the gate did not pass".
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import warnings
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from mtcheck import __version__
from mtcheck.cli.align import align
from mtcheck.cli.baseline import baseline
from mtcheck.cli.check import check
from mtcheck.cli.config import config
from mtcheck.cli.evaluate import evaluate
from mtcheck.cli.explain import explain
from mtcheck.cli.fix import fix
from mtcheck.cli.flags import flags
from mtcheck.cli.hook import hook
from mtcheck.cli.init import init
from mtcheck.cli.judge import judge
from mtcheck.cli.models import models
from mtcheck.cli.output import drop_output, remark
from mtcheck.cli.parse import parse
from mtcheck.cli.report import report
from mtcheck.cli.schema import schema
from mtcheck.cli.score import score
from mtcheck.cli.train import train
from mtcheck.cli.verify import verify
from mtcheck.errors import MtcheckError, MtcheckWarning
from mtcheck.gate import NOT_JUDGED

if TYPE_CHECKING:
    from collections.abc import Iterator

INTERRUPTED = 130
_OUTPUT_ERRORS = (errno.EPIPE, errno.ENOSPC, errno.EIO, errno.EBADF, errno.EFBIG, errno.EDQUOT)

app = typer.Typer(
    name="mtcheck",
    help="Decide whether a machine-translated article may be published.",
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
COMMANDS = (
    *(check, hook, fix, flags, score, align, parse, judge, report, verify, baseline, config, init),
    *(explain, models, evaluate, train, schema),
)
for command in COMMANDS:
    app.command()(command)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"mtcheck {__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Decide whether a machine-translated article may be published.

    Exit status: 0 the gate passed, 1 it did not, 2 it could not judge.
    """


def main(arguments: list[str] | None = None) -> None:
    """Run the command line and end the process with its exit status."""
    # Read by libraries when they are loaded. Products of small matrices gain nothing from threads, and those
    # that wait for each other at full speed lose most of it where a machine has other work.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    sys.exit(run(arguments))


def run(arguments: list[str] | None = None) -> int:
    """The exit status of a call; messages of what went wrong go to standard error, one line each."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            # Articles hold any character; a terminal's or a pipe's ASCII setting must not end the run.
            reconfigure(encoding="utf-8", errors="backslashreplace")
    if sys.stdout is None:
        return _failed("standard output: cannot be written (it is closed)")
    try:
        with _warnings_in_one_line():
            status = typer.main.get_command(app).main(arguments, prog_name="mtcheck", standalone_mode=False)
    except MtcheckError as err:
        return _failed(str(err))
    except typer.TyperException as err:
        context = getattr(err, "ctx", None)
        command = "mtcheck" if context is None else context.command_path
        return _failed(f"{err.format_message()} (see {command} --help)")
    except (KeyboardInterrupt, typer.Abort):
        return _failed("interrupted", INTERRUPTED)
    except SystemExit as err:
        # Typer ends so when nobody reads the help that it prints.
        return _output_lost(errno.EPIPE) if err.code else 0
    except MemoryError:
        return _failed("out of memory; check smaller files or choose a smaller --model")
    except Exception as err:
        if isinstance(err, OSError) and err.filename is None and err.errno in _OUTPUT_ERRORS:
            return _output_lost(err.errno)  # the help and the version are printed by Typer
        import traceback

        traceback.print_exc()
        return _failed("this is a fault in mtcheck; please report it with the lines above")
    if status == INTERRUPTED:
        return _failed("interrupted", INTERRUPTED)
    return status if isinstance(status, int) else 0


@contextlib.contextmanager
def _warnings_in_one_line() -> Iterator[None]:
    """Prints mtcheck's own warnings as it prints its errors; those of libraries as Python does."""
    with warnings.catch_warnings():
        shown = warnings.showwarning

        def show(
            message: Warning | str,
            category: type[Warning],
            filename: str,
            lineno: int,
            file: TextIO | None = None,
            line: str | None = None,
        ) -> None:
            if issubclass(category, MtcheckWarning):
                remark("warning", str(message))
            else:
                shown(message, category, filename, lineno, file, line)

        warnings.showwarning = show
        yield


def _output_lost(number: int) -> int:
    drop_output()
    return _failed(f"standard output: cannot be written ({os.strerror(number)})")


def _failed(message: str, status: int = NOT_JUDGED) -> int:
    remark("error", message)
    return status


if __name__ == "__main__":
    main()
