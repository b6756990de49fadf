"""``mtcheck flags``: segment pairs in, one line of flags out for each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from mtcheck.cli import options

if TYPE_CHECKING:
    from mtcheck.types import Flag


def flags(
    file: Annotated[
        str, typer.Argument(metavar="FILE|-", help="JSONL with id, source and target, or TSV of two columns.")
    ] = "-",
    from_: options.From = None,
    to: options.To = None,
    fail_on: Annotated[
        str | None,
        typer.Option(
            metavar="SEVERITY", help="Exit with 1 if a flag is this severe: minor, major or critical."
        ),
    ] = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    glossary: options.GlossaryFile = None,
    encoding: options.Encoding = None,
    config: options.ConfigFile = None,
    isolated: options.Isolated = False,
) -> int:
    """Flag segment pairs without scores: one JSON line out for each pair in, in order.

    Pairs are judged each by itself. The exit status is 0 whatever is flagged, unless --fail-on asks for 1.
    """
    import json
    from dataclasses import replace

    from mtcheck.cli.output import write
    from mtcheck.cli.pairs import chunks, languages
    from mtcheck.gate import NOT_PASSED, PASSED
    from mtcheck.rules import flag
    from mtcheck.rules.glossary import load
    from mtcheck.types import SEVERITIES

    settings = options.configuration(
        config=config,
        isolated=isolated,
        select=select,
        ignore=ignore,
        from_=from_,
        to=to,
        fail_on=fail_on,
        encoding=encoding,
        glossary=glossary,
    )
    terms = load(settings.glossary) if settings.glossary is not None else None
    worst = -1
    source_language = target_language = None
    for pairs in chunks(file, encoding=settings.encoding):
        if source_language is None or target_language is None:
            source_language, target_language = languages(pairs, settings, path=file)
        raised = flag(
            pairs,
            source_language=source_language,
            target_language=target_language,
            glossary=terms,
            independent=True,
        )
        lines = []
        for pair, found in zip(pairs, raised, strict=True):
            kept = [
                replace(item, severity=settings.severity.get(item.code, item.severity))
                for item in found
                if settings.keeps(item.code)
            ]
            worst = max(worst, *(SEVERITIES.index(item.severity) for item in kept), -1)
            lines.append(
                json.dumps({"id": pair.id, "flags": [_line(item) for item in kept]}, ensure_ascii=False)
            )
        write("".join(f"{line}\n" for line in lines))
    failed = fail_on is not None and worst >= SEVERITIES.index(settings.fail_on)
    return NOT_PASSED if failed else PASSED


def _line(flag: Flag) -> dict[str, object]:
    return {
        "code": flag.code,
        "severity": flag.severity,
        "message": flag.message,
        "source": [[span.start, span.end] for span in flag.source],
        "target": [[span.start, span.end] for span in flag.target],
        "suggestion": flag.suggestion,
        "confidence": round(flag.confidence, 4),
    }
