"""Options that several commands share, and how they become a configuration."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mtcheck.config import COMMAND_LINE, Config, load, override
from mtcheck.errors import UsageError

From = Annotated[
    str | None, typer.Option("--from", metavar="LANG", help="Source language (BCP 47); detected if left out.")
]
To = Annotated[
    str | None, typer.Option("--to", metavar="LANG", help="Target language (BCP 47); detected if left out.")
]
Model = Annotated[
    str | None,
    typer.Option(
        metavar="NAME|PATH", help="QE model: a known name, a model's folder, or 'none' for no scores."
    ),
]
Device = Annotated[str | None, typer.Option(metavar="DEVICE", help="auto, cpu, cuda or mps.")]
Precision = Annotated[
    str | None, typer.Option(metavar="KIND", help="fp32, bf16 or int8, where the model's family has it.")
]
Cache = Annotated[
    bool | None,
    typer.Option("--cache/--no-cache", help="Keep scores on disk, to score nothing twice (default: yes)."),
]
Pieces = Annotated[
    bool | None,
    typer.Option(
        "--pieces/--no-pieces",
        help="Score a pair that does not fit the model in pieces (default: no; it is cut, and that is said).",
    ),
]
Encoding = Annotated[
    str | None, typer.Option(metavar="NAME", help="Encoding of the files where it is not UTF-8 or UTF-16.")
]
GlossaryFile = Annotated[
    Path | None, typer.Option(metavar="TBX|CSV", help="Terms with their accepted and forbidden translations.")
]
Lexicon = Annotated[
    str | None,
    typer.Option(
        metavar="auto|shipped|document|none|TSV",
        help="What the alignment compares words with: the shipped lexicon, one learnt from the two texts, "
        "none, or one learnt from a file of sentence pairs. auto: shipped, else document.",
    ),
]
EmbedderModel = Annotated[
    str | None,
    typer.Option(
        "--embedder", metavar="NAME|PATH", help="Align by a sentence-embedding model instead of a lexicon."
    ),
]
ConfigFile = Annotated[
    Path | None, typer.Option(metavar="TOML", help="Settings file, instead of the nearest one.")
]
Isolated = Annotated[bool, typer.Option("--isolated", help="Read no settings file.")]
FailOn = Annotated[
    str | None,
    typer.Option(metavar="SEVERITY", help="Least severity that fails the gate: minor, major or critical."),
]
BlockOn = Annotated[
    str | None,
    typer.Option(metavar="SEVERITY", help="Least severity that blocks instead of calling for review."),
]
ExitZero = Annotated[
    bool,
    typer.Option("--exit-zero", help="Exit with 0 even if the gate did not pass (never after an error)."),
]
MinLevel = Annotated[
    str | None,
    typer.Option(
        "--min-level",
        metavar="SEVERITY",
        help="Least severity that reports show; the verdict does not depend on it, and JSON keeps all.",
    ),
]
BaselineFile = Annotated[
    Path | None,
    typer.Option("--baseline", metavar="FILE", help="Flags known from mtcheck baseline write don't count."),
]
IgnoreFile = Annotated[
    Path | None,
    typer.Option("--ignore-file", metavar="FILE", help="Flags that it lists with a reason don't count."),
]
NoModel = Annotated[bool, typer.Option("--no-qe", help="Flags only: load no model, as --model none.")]
FilesFrom = Annotated[
    str | None,
    typer.Option(
        "--files-from",
        metavar="FILE|-",
        help="Check the pairs it lists: source, tab, target on a line; or one file, which selects its pair.",
    ),
]
Since = Annotated[
    str | None,
    typer.Option(
        metavar="REF", help="Only pairs of which a side has changed since this Git revision (stale: DOC001)."
    ),
]
DiffFile = Annotated[
    str | None,
    typer.Option("--diff-file", metavar="FILE|-", help="Only pairs of which a side is in this unified diff."),
]
Select = Annotated[
    list[str] | None,
    typer.Option(metavar="CODES", help="Only these rules (codes or their beginnings, with commas)."),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option(metavar="CODES", help="Not these rules (codes or their beginnings, with commas)."),
]
SegmentScore = Annotated[
    float | None, typer.Option(metavar="SCORE", help="Segments that score worse are flagged (QEM001).")
]
ArticleScore = Annotated[
    float | None, typer.Option(metavar="SCORE", help="An article that scores worse is flagged (QEM002).")
]
Formats = Annotated[
    list[str] | None,
    typer.Option(
        "--format",
        metavar="FMT[:FILE]",
        help="text, json, jsonl, sarif, junit, github, gitlab, markdown, csv or html; to a file if one is "
        "named. May be repeated.",
    ),
]
Colour = Annotated[
    str, typer.Option("--color", metavar="WHEN", help="auto, always or never; NO_COLOR is respected.")
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No progress on standard error.")]


def configuration(
    *,
    config: Path | None,
    isolated: bool,
    no_model: bool = False,
    select: list[str] | None = None,
    ignore: list[str] | None = None,
    **values: object,
) -> Config:
    """The settings of the file with those of the command line put over them."""
    from mtcheck.rules import CODES

    settings = load(path=config, isolated=isolated, codes=CODES)
    given = {
        name: [part for item in chosen for part in item.rstrip(",").split(",")]
        for name, chosen in (("select", select), ("ignore", ignore))
        if chosen
    }
    if no_model:
        if values.get("model") not in (None, "none"):
            raise UsageError(f"--no-qe and --model {values['model']} exclude each other; give one of them")
        values["model"] = "none"
    return override(settings, COMMAND_LINE, codes=CODES, **values, **given)
