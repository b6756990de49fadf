"""``mtcheck align``: which source segments go with which target segments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from mtcheck.cli import options
from mtcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mtcheck.types import Bead, Document, Segment


def align(
    source: Annotated[str, typer.Argument(metavar="SOURCE", help="Source article.")],
    target: Annotated[str, typer.Argument(metavar="TARGET", help="Its translation.")],
    from_: options.From = None,
    to: options.To = None,
    presegmented: Annotated[
        bool, typer.Option("--presegmented", help="The files hold one segment per line; don't split them.")
    ] = False,
    format_: Annotated[
        str, typer.Option("--format", metavar="FMT", help="pairs, lines like [0,1]:[0], or json.")
    ] = "pairs",
    lexicon: options.Lexicon = None,
    embedder: options.EmbedderModel = None,
    device: options.Device = None,
    encoding: options.Encoding = None,
    config: options.ConfigFile = None,
    isolated: options.Isolated = False,
) -> int:
    """Align an article with its translation: one line for each bead, segments counted from 0.

    An omission prints as [4]:[] and an addition as []:[7].
    """
    import json

    from mtcheck.cli.output import write
    from mtcheck.language import check_pair
    from mtcheck.pipeline import Checker
    from mtcheck.readers import read
    from mtcheck.split import split

    if format_ not in ("pairs", "json"):
        raise UsageError(f"--format {format_!r} is not one of pairs, json")
    if source == target == "-":
        raise UsageError("only one of the two texts can come from standard input")
    settings = options.configuration(
        config=config,
        isolated=isolated,
        from_=from_,
        to=to,
        lexicon=lexicon,
        embedder=embedder,
        device=device,
        encoding=encoding,
    )
    kind = "text" if presegmented else None
    documents = [read(path, encoding=settings.encoding, format=kind) for path in (source, target)]
    found = check_pair(documents[0], documents[1], settings.from_, settings.to)
    sides: list[tuple[tuple[Segment, ...], list[int] | None]] = [
        _lines(document) if presegmented else (split(document, language), None)
        for document, language in zip(documents, (found.source, found.target), strict=True)
    ]
    (source_segments, source_lines), (target_segments, target_lines) = sides
    beads = Checker(settings).align(source_segments, target_segments, found)
    if format_ == "pairs":
        write(
            "".join(
                f"{_group(bead.source, source_lines)}:{_group(bead.target, target_lines)}\n" for bead in beads
            )
        )
        return 0
    write(
        json.dumps(
            {
                "source": _side(documents[0], source_segments, found.source),
                "target": _side(documents[1], target_segments, found.target),
                "beads": [_bead(bead, source_lines, target_lines) for bead in beads],
            },
            ensure_ascii=False,
            indent=1,
        )
        + "\n"
    )
    return 0


def _lines(document: Document) -> tuple[tuple[Segment, ...], list[int]]:
    """One segment for each line that is not blank, and the number of the line each stands on, from 0."""
    from mtcheck.types import Segment, Span

    segments: list[Segment] = []
    numbers: list[int] = []
    at = 0
    for number, line in enumerate(document.text.split("\n")):
        text = line.strip()
        if text:
            start = at + line.index(text)
            segments.append(Segment(len(segments), text, Span(start, start + len(text)), len(segments)))
            numbers.append(number)
        at += len(line) + 1
    return tuple(segments), numbers


def _numbers(indices: Iterable[int], lines: Sequence[int] | None) -> list[int]:
    return [index if lines is None else lines[index] for index in indices]


def _group(indices: Iterable[int], lines: Sequence[int] | None) -> str:
    return f"[{','.join(map(str, _numbers(indices, lines)))}]"


def _side(document: Document, segments: Iterable[Segment], language: str) -> dict[str, object]:
    placed = []
    for segment in segments:
        span = document.to_raw(segment.span)
        placed.append({"text": segment.text, "start": span.start, "end": span.end})
    return {"path": document.path, "language": language, "segments": placed}


def _bead(
    bead: Bead, source_lines: Sequence[int] | None, target_lines: Sequence[int] | None
) -> dict[str, object]:
    return {
        "source": _numbers(bead.source, source_lines),
        "target": _numbers(bead.target, target_lines),
        "kind": bead.kind,
        "confidence": round(bead.confidence, 4),
        "label": bead.label,
        "moved": bead.moved,
    }
