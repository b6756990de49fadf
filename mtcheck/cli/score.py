"""``mtcheck score``: segment pairs in, one line with a score out for each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from mtcheck.cli import options
from mtcheck.errors import UsageError

if TYPE_CHECKING:
    from mtcheck.config import Config
    from mtcheck.scorers.progress import Progress
    from mtcheck.types import Score, SegmentPair


def score(
    file: Annotated[
        str, typer.Argument(metavar="FILE|-", help="JSONL with id, source and target, or TSV of two columns.")
    ] = "-",
    from_: options.From = None,
    to: options.To = None,
    model: options.Model = None,
    device: options.Device = None,
    precision: options.Precision = None,
    cache: options.Cache = None,
    pieces: options.Pieces = None,
    encoding: options.Encoding = None,
    config: options.ConfigFile = None,
    isolated: options.Isolated = False,
    quiet: options.Quiet = False,
) -> int:
    """Score segment pairs: one JSON line out for each pair in, in order, with the model's signature."""
    from mtcheck.cli import pairs, progress

    settings = options.configuration(
        config=config,
        isolated=isolated,
        from_=from_,
        to=to,
        model=model,
        device=device,
        precision=precision,
        cache=cache,
        pieces=pieces,
        encoding=encoding,
    )
    if settings.model == "none":
        raise UsageError("score needs a model; name one with --model (see mtcheck models)")
    total = pairs.count(file) if progress.wanted(quiet=quiet) else None
    with progress.scoring(total, quiet=quiet) as bar:
        _score(file, settings, bar, more=total is None)
    return 0


def _score(file: str, settings: Config, bar: Progress | None, *, more: bool) -> None:
    """Writes a line for each pair; ``more`` has the bar learn of the pairs as they are read."""
    import json

    from mtcheck.cli import pairs
    from mtcheck.cli.output import write
    from mtcheck.scorers import load

    scorer = None
    source_language = target_language = None
    for chunk in pairs.chunks(file, encoding=settings.encoding):
        if scorer is None or source_language is None or target_language is None:
            source_language, target_language = pairs.languages(chunk, settings, path=file)
            scorer = load(
                settings.model,
                device=settings.device,
                precision=settings.precision,
                allowed_licences=settings.allowed_licences or None,
                cache=settings.cache,
                pieces=settings.pieces,
            )
        if bar is not None and more:
            bar.more(len(chunk))
        scores = scorer.score(
            [(pair.source, pair.target) for pair in chunk],
            source_language=source_language,
            target_language=target_language,
            progress=bar,
        )
        lines = [
            json.dumps(_line(pair, found), ensure_ascii=False)
            for pair, found in zip(chunk, scores, strict=True)
        ]
        write("".join(f"{line}\n" for line in lines))


def _line(pair: SegmentPair, found: Score) -> dict[str, object]:
    """What is written of one pair; what is as usual is left out."""
    line: dict[str, object] = {"id": pair.id, "score": round(found.value, 6), "model": found.signature}
    if found.critical is not None:
        line["critical"] = round(found.critical, 6)
    if found.annotations:
        line["annotations"] = [
            {
                "span": [note.span.start, note.span.end],
                "label": note.label,
                "probability": round(note.probability, 6),
                "severity": note.severity,
            }
            for note in found.annotations
        ]
    if found.truncated:
        line["truncated"] = True
    if found.pieces > 1:
        line["pieces"] = found.pieces
    return line
