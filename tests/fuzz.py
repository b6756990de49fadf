"""Readers on damaged files: ``python -m tests.fuzz [READER...] --seconds 600``.

Files in use are cut, doubled, spliced and sprinkled with what the formats are made of. A reader may refuse,
with one line; it must not crash, hang, or place a character outside the file.
"""

from __future__ import annotations

import argparse
import random
import signal
import sys
import time
from typing import TYPE_CHECKING

from mtcheck.errors import MtcheckError
from mtcheck.readers import read_text
from mtcheck.readers.pairs import pairs_from_text
from tests.readers import translation_files as files

if TYPE_CHECKING:
    from mtcheck.types import Document

MARKDOWN = """---
title: "Nordkap: lifts"
description: >
  Two lines
  of it
lang: en
---
# Head & more

A *paragraph* with [a link](http://x "t"), ![alt text](i.png) and `code`.  \\
Next line.

<!-- mtcheck: ignore[NUM001] reason -->
> quote
> - item | x

| a | b |
|---|---|
| 1 | 2 |

<div>raw <b>html</b></div>
"""
HTML = """<!doctype html><html lang="en"><head><title>A &amp; B</title>
<meta name="description" content="Of &quot;it&quot;"></head><body><nav>no</nav><main><article><h1>Head</h1>
<p>One <a href="x">link</a> &#8364;5<br>more<img src="i" alt="Picture of it"></p><ul><li>x<li>y</ul>
<script>var a = "</p>";</script><table><tr><td>1<td>2</table></article></main></body></html>
"""
JSONL = (
    '{"id": 1, "source": "A \\u00e4 \\"q\\"", "target": "B", "source_lang": "en"}\n'
    '{"source": "x", "target": ""}\n'
)
SEEDS: dict[str, tuple[str, ...]] = {
    **files.SEEDS,
    "markdown": (MARKDOWN, MARKDOWN.replace("---", "+++", 2).replace(": ", " = ")),
    "html": (HTML,),
    "text": (MARKDOWN,),
    "jsonl": (JSONL,),
    "tsv": ("source\ttarget\nA b.\tC d.\n", "a\tb\n"),
}
TOKENS = (
    *(
        "<",
        ">",
        "</",
        "/>",
        "&",
        ";",
        '"',
        "'",
        "\\",
        "\n",
        "\r\n",
        "\r",
        "\t",
        "\0",
        " ",
        "\ufeff",
        "\u2028",
    ),
    *(
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?",
        "?>",
        "<!DOCTYPE x",
        "[",
        "]",
        "&#0;",
        "&#x110000;",
        "&amp",
        "&x;",
    ),
    *(
        "msgid",
        "msgstr[9]",
        "#,",
        "#~",
        '""',
        "\\u",
        "\\ud800",
        "{",
        "}",
        ",",
        ";",
        "---\n",
        "+++\n",
        "```",
        "|",
    ),
    *("title:", "{{", "*", "_", "![", "](", "> ", "- ", "<mrk", "<g id='1'>", "é", "𝄞", "\u202e", "￿"),
)
# Seconds of this process, so that other work on the machine is no finding.
SLOWEST = 5


def damaged(seed: str, dice: random.Random) -> str:
    """A seed with a few changes."""
    text = seed
    for _ in range(dice.choice((1, 1, 2, 3, 8, 30))):
        at = dice.randrange(len(text) + 1)
        end = min(len(text), at + dice.choice((0, 0, 1, 5, 40, 400)))
        what = dice.randrange(6)
        if what == 0:
            text = text[:at] + text[end:]
        elif what == 1:
            text = text[:at] + text[at:end] * dice.choice((2, 3, 50)) + text[end:]
        elif what == 2:
            text = text[:at] + dice.choice(TOKENS) * dice.choice((1, 1, 1, 2, 500)) + text[end:]
        elif what == 3:
            text = (
                text[:at]
                + chr(dice.choice((dice.randrange(1, 0xD800), dice.randrange(0xE000, 0x11000))))
                + text[end:]
            )
        elif what == 4:
            text = text[:at]
        else:
            other = dice.randrange(len(text) + 1)
            text = text[:at] + text[other : other + 60] + text[at:]
        text = text[:60_000]
    return text


def read(kind: str, text: str) -> list[Document]:
    """The documents of a text."""
    if kind in ("markdown", "html", "text"):
        return [read_text(text, path="a", format=kind)]
    columns = {"source": "en", "target": "de"} if kind == "csv" else None
    pairs = pairs_from_text(text, path="a", format=kind, columns=columns, to="de" if kind == "tmx" else None)
    pairs.segments()
    pairs.beads()
    return [pairs.source, pairs.target]


def check(documents: list[Document]) -> None:
    """Nothing, if every anchor lies within its texts, in order."""
    for document in documents:
        at = 0
        for anchor in document.anchors:
            if not (at <= anchor.text.start < anchor.text.end <= len(document.text)):
                raise AssertionError(f"prose {anchor}")
            if not (0 <= anchor.raw.start <= anchor.raw.end <= len(document.raw)):
                raise AssertionError(f"raw {anchor}")
            at = anchor.text.end


def fuzz(kind: str, seconds: float, seed: int) -> tuple[int, int, float]:
    """How many inputs were read and refused in that time, and the slowest; raises on the first failure."""
    dice = random.Random(f"{kind} {seed}")
    read_count = refused = 0
    slowest = 0.0
    signal.signal(signal.SIGPROF, _too_slow)
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        text = damaged(dice.choice(SEEDS[kind]), dice)
        began = time.process_time()
        signal.setitimer(signal.ITIMER_PROF, SLOWEST)
        try:
            check(read(kind, text))
            read_count += 1
        except MtcheckError as err:
            if "\n" in str(err):
                raise AssertionError(f"{kind}: a message of several lines: {err!r} on {text!r}") from err
            refused += 1
        except Exception as err:
            raise AssertionError(f"{kind}: {type(err).__name__}: {err} on {text!r}") from err
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
        slowest = max(slowest, time.process_time() - began)
    return read_count, refused, slowest


def _too_slow(*_: object) -> None:
    raise TimeoutError(f"took over {SLOWEST} s")


def main() -> None:
    """Fuzz the readers named, or all, and print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("readers", nargs="*", choices=[*SEEDS, []])
    parser.add_argument("--seconds", type=float, default=600, help="for each reader")
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    failed = False
    for kind in arguments.readers or SEEDS:
        try:
            count, refused, slowest = fuzz(kind, arguments.seconds, arguments.seed)
            print(f"{kind}: {count} read, {refused} refused, slowest {slowest:.2f} s", flush=True)
        except AssertionError as err:
            failed = True
            print(f"FAILED {err}", flush=True)
    sys.exit(failed)


if __name__ == "__main__":
    main()
