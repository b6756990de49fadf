"""The ``mtcheck`` command: its subcommands, and how every call ends.

Exit status: 0 the gate passed, 1 it did not, 2 it could not judge, 130 interrupted. Whatever goes wrong ends
here, because a crash with Python's own status 1 would read as "the gate did not pass".
"""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from mtcheck import __version__
from mtcheck.cli.align import align
from mtcheck.cli.check import check
from mtcheck.cli.evaluate import evaluate
from mtcheck.cli.explain import explain
from mtcheck.cli.flags import flags
from mtcheck.cli.judge import judge
from mtcheck.cli.models import models
from mtcheck.cli.parse import parse
from mtcheck.cli.report import report
from mtcheck.cli.schema import schema
from mtcheck.cli.score import score
from mtcheck.errors import MtcheckError
from mtcheck.gate import NOT_JUDGED

INTERRUPTED = 130

app = typer.Typer(
    name="mtcheck",
    help="Decide whether a machine-translated article may be published.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command in (check, flags, score, align, parse, judge, report, explain, models, evaluate, schema):
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
    sys.exit(run(arguments))


def run(arguments: list[str] | None = None) -> int:
    """The exit status of a call; messages of what went wrong go to standard error, one line each."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            # Articles hold any character; a terminal's or a pipe's ASCII setting must not end the run.
            reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        status = typer.main.get_command(app).main(arguments, prog_name="mtcheck", standalone_mode=False)
    except MtcheckError as err:
        return _failed(str(err))
    except typer.TyperException as err:
        return _failed(f"{err.format_message()} (see mtcheck --help)")
    except typer.Abort:
        return _failed("interrupted", INTERRUPTED)
    except KeyboardInterrupt:
        return _failed("interrupted", INTERRUPTED)
    except SystemExit as err:
        # Typer ends so on a closed standard output while it prints help.
        return NOT_JUDGED if err.code else 0
    except MemoryError:
        return _failed("out of memory; check smaller files or choose a smaller --model")
    except Exception:
        import traceback

        traceback.print_exc()
        return _failed("this is a fault in mtcheck; please report it with the lines above")
    if status == INTERRUPTED:
        return _failed("interrupted", INTERRUPTED)
    return status if isinstance(status, int) else 0


def _failed(message: str, status: int = NOT_JUDGED) -> int:
    line = " ".join(message.split())
    # A reader that has gone away must not turn the message into a second failure.
    try:
        print(f"mtcheck: error: {line}", file=sys.stderr, flush=True)  # noqa: T201
    except OSError:
        return status
    return status


if __name__ == "__main__":
    main()
