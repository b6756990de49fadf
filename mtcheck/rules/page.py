"""The pages of all rules as one Markdown document: ``python -m mtcheck.rules.page [FILE]``.

With a file, what stands in it behind the mark is written anew and the rest is kept: ``RULES.md`` beside this
file begins with what the figures were when they were last measured, and goes on with the pages.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from mtcheck.rules import catalogue, explain

MARK = "<!-- The pages below come from the rules themselves: python -m mtcheck.rules.page FILE -->\n"
FILE = Path(__file__).with_name("RULES.md")
_PAIR = re.compile('Source: "(.*)" Target: "(.*)"')


def pages() -> str:
    """The pages of all rules in the order of their codes, as Markdown."""
    return "\n".join(_page(rule.code) for rule in catalogue())


def _page(code: str) -> str:
    title, _, body = explain(code).partition("\n")
    out = [f"### {title.replace('  ', ' ', 1)}\n"]
    table = False
    for line in body.strip().splitlines():
        if not line.strip():
            out.append("")
            table = False
        elif not line.startswith(" "):
            out.append(f"**{line.strip()}**\n")
        elif (match := _PAIR.fullmatch(line.strip())) is not None:
            if not table:
                out += ["| source | target |", "|---|---|"]
                table = True
            out.append(f"| {_cell(match[1])} | {_cell(match[2])} |")
        else:
            out.append(line.strip())
    return "\n".join(out) + "\n"


def _cell(text: str) -> str:
    """A text as it is in a table: no mark-up, no column."""
    return "".join("\\" + character if character in r"\`*_{}[]<>#|~" else character for character in text)


def main() -> None:
    """Write the pages to standard output, or into a file behind its mark."""
    if len(sys.argv) < 2:
        sys.stdout.write(pages())
        return
    path = Path(sys.argv[1])
    head, mark, _ = path.read_text(encoding="utf-8").partition(MARK)
    if not mark:
        raise SystemExit(f"{path}: the mark is missing; put it where the pages are to begin:\n{MARK}")
    path.write_text(head + mark + "\n" + pages(), encoding="utf-8")


if __name__ == "__main__":
    main()
