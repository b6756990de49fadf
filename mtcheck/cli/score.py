"""``mtcheck score``: segment pairs in, one line with a score out for each."""

from __future__ import annotations

from typing import Annotated

import typer

from mtcheck.cli import options
from mtcheck.errors import UsageError


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
    encoding: options.Encoding = None,
    config: options.ConfigFile = None,
    isolated: options.Isolated = False,
) -> int:
    """Score segment pairs: one JSON line out for each pair in, in order, with the model's signature."""
    import json

    from mtcheck.cli.output import write
    from mtcheck.cli.pairs import chunks, languages
    from mtcheck.scorers import load

    settings = options.configuration(
        config=config,
        isolated=isolated,
        from_=from_,
        to=to,
        model=model,
        device=device,
        precision=precision,
        cache=cache,
        encoding=encoding,
    )
    if settings.model == "none":
        raise UsageError("score needs a model; name one with --model (see mtcheck models)")
    scorer = None
    source_language = target_language = None
    for pairs in chunks(file, encoding=settings.encoding):
        if scorer is None or source_language is None or target_language is None:
            source_language, target_language = languages(pairs, settings, path=file)
            scorer = load(
                settings.model,
                device=settings.device,
                precision=settings.precision,
                allowed_licences=settings.allowed_licences or None,
                cache=settings.cache,
            )
        scores = scorer.score(
            [(pair.source, pair.target) for pair in pairs],
            source_language=source_language,
            target_language=target_language,
        )
        lines = []
        for pair, found in zip(pairs, scores, strict=True):
            line: dict[str, object] = {
                "id": pair.id,
                "score": round(found.value, 6),
                "model": found.signature,
            }
            if found.annotations:
                line["annotations"] = [
                    {
                        "span": [note.span.start, note.span.end],
                        "label": note.label,
                        "probability": note.probability,
                        "severity": note.severity,
                    }
                    for note in found.annotations
                ]
            if found.truncated:
                line["truncated"] = True
            lines.append(json.dumps(line, ensure_ascii=False))
        write("".join(f"{line}\n" for line in lines))
    return 0
