"""Gold alignments from documents that are translated segment by segment: articles as they come, with
sentences left out, added, joined, cut and moved, and with lines about them that are not the article.

Run as ``python -m mtcheck.training.edited_articles JUDGED.tsv.gz OUT-en-de [--system NAME]``: the file has a
header with ``dataset``, ``doc``, ``seg_id``, ``system``, ``source`` and ``target``; OUT-en-de gets NAME.en,
NAME.de and NAME.gold per article and meta.jsonl with the level of difficulty and what was planted, as
``mtcheck.alignment.evaluate`` reads them. Even articles draw their notices and links from one half of the
templates, odd ones from the other, so that what is tuned on the even ones cannot know the wording of the odd.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import json
import random
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from mtcheck.split import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

LEVELS = (1, 2, 3)
# (source, target): what a page says on the one side, on the other, or on both.
_TEMPLATES: tuple[tuple[str | None, str | None], ...] = (
    ("Updated 4 hours ago", "Aktualisiert vor 4 Stunden"),
    ("By Martha Olsen, Business Reporter", "Von Martha Olsen, Wirtschaftsreporterin"),
    ("By PETER HALLORAN and JANE LIU", "Von PETER HALLORAN und JANE LIU"),
    ("March 3, 2025 / 7:14 AM", "3. März 2025, 7:14 Uhr"),
    ("Reporting by Dana Kim; editing by Rob Fox", "Bericht: Dana Kim; Redaktion: Rob Fox"),
    ("(Photo: Jens Meyer/DPA)", "(Foto: Jens Meyer/DPA)"),
    ("Get the biggest business stories delivered to your inbox", None),
    ("Sign up for our Morning Briefing newsletter", None),
    ("Show more", None),
    ("Subscribe for unlimited access", None),
    ("Share on Facebook", None),
    ("Recommended for you", None),
    ("ADVERTISEMENT", None),
    ("Story continues below", None),
    ("READ MORE: Why the dollar keeps rising", None),
    ("Our standards: the code of conduct of this newsroom", None),
    ("Join the conversation", None),
    ("© 2025 The Harbour Times. All rights reserved.", None),
    (None, "Dieser Text wurde mit Hilfe künstlicher Intelligenz übersetzt."),
    (None, "Maschinell übersetzt aus dem Englischen"),
    (None, "Zum englischen Original"),
    (None, "Click here to view the original story."),
    (None, "Alle Angaben ohne Gewähr."),
    (None, "Übersetzt mit DeepL"),
    (None, "Hintergrund: Was ein starker Franken bedeutet"),
    (None, "Anzeige"),
    (None, "Die Übersetzung kann Fehler enthalten."),
    (None, "Folgen Sie uns auf Mastodon"),
    (None, "Beitrag an Freunde schicken"),
    (None, "Quelle: The Harbour Times"),
)
_HEAD = ("Updated", "By ", "March")
_MERGES = ("; ", ", und ", ", wobei ")


@dataclass
class Draft:
    """An article while it is made: the lines of both sides and which go together, by their own numbers."""

    source: list[tuple[int, str]] = field(default_factory=list)
    target: list[tuple[int, str]] = field(default_factory=list)
    groups: list[tuple[tuple[int, ...], tuple[int, ...]]] = field(default_factory=list)
    omitted: list[int] = field(default_factory=list)
    added: list[int] = field(default_factory=list)
    moved: list[tuple[list[int], list[int]]] = field(default_factory=list)

    def planted(self) -> dict[str, object]:
        """What was done, by the places of the lines: ``omitted`` source lines, ``added`` target lines, and of
        each passage ``moved`` the source lines and those of what it was moved past."""
        place = [{line: k for k, (line, _) in enumerate(side)} for side in (self.source, self.target)]
        return {
            "omitted": sorted(place[0][line] for line in self.omitted),
            "added": sorted(place[1][line] for line in self.added),
            "moved": [[sorted(place[0][line] for line in part) for part in pair] for pair in self.moved],
        }

    def files(self) -> tuple[str, str, str]:
        """The contents of the two text files and of the gold file."""
        place = [{line: k for k, (line, _) in enumerate(side)} for side in (self.source, self.target)]
        numbered = sorted(
            (
                [
                    sorted(place[0][i] for i in left if i in place[0]),
                    sorted(place[1][j] for j in right if j in place[1]),
                ]
                for left, right in self.groups
            ),
            key=lambda group: (group[0] or [len(self.source)], group[1]),
        )
        texts = ("".join(f"{text}\n" for _, text in side) for side in (self.source, self.target))
        gold = "".join(f"{left}:{right}\n" for left, right in numbered if left or right)
        return (*texts, gold)  # type: ignore[return-value]


def documents(
    rows: Iterable[Mapping[str, str]], *, dataset: str, systems: Sequence[str]
) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """The documents of a data set in the order of their names, as (source, target) segments, each with the
    first of the systems that translated all of it."""
    found: dict[str, dict[str, dict[int, tuple[str, str]]]] = defaultdict(lambda: defaultdict(dict))
    for row in rows:
        if row["dataset"] == dataset:
            found[row["doc"]][row["system"]][int(row["seg_id"])] = (row["source"], row["target"])
    for name in sorted(found):
        most = max(len(segments) for segments in found[name].values())
        for system in systems:
            segments = found[name].get(system, {})
            if len(segments) == most >= 5:
                yield name, [segments[number] for number in sorted(segments)]
                break


def drafted(segments: Sequence[tuple[str, str]], languages: tuple[str, str]) -> tuple[Draft, list[range]]:
    """The article cut into sentences with its groups, and which groups belong to each segment.

    Inside a segment the n-th sentence translates the n-th where there are as many on both sides, or all
    translate the only one across; otherwise the segment is one group.
    """
    draft = Draft()
    parts: list[range] = []
    for segment in segments:
        sides = []
        for text, language, lines in zip(segment, languages, (draft.source, draft.target), strict=True):
            own = [text[span.start : span.end] for span in sentences(text, language)]
            sides.append(tuple(range(len(lines), len(lines) + len(own))))
            lines.extend(enumerate(own, start=len(lines)))
        first = len(draft.groups)
        left, right = sides
        if len(left) == len(right):
            draft.groups += [((i,), (j,)) for i, j in zip(left, right, strict=True)]
        elif left or right:
            draft.groups.append((left, right))
        parts.append(range(first, len(draft.groups)))
    return draft, parts


def edited(
    draft: Draft, parts: Sequence[range], strangers: Sequence[str], *, level: int, half: int, seed: int
) -> Draft:
    """The article with what careless hands do to it, the more the higher the level (1 to 3)."""
    rng = random.Random(seed)
    share = {1: 0.01, 2: 0.06, 3: 0.1}[level]
    new = max(len(draft.source), len(draft.target)) + 1
    groups: list[tuple[tuple[int, ...], tuple[int, ...]]] = []
    order = [list(part) for part in parts]
    moves: set[int] = set()
    moved: list[tuple[list[int], list[int]]] = []
    omitted: list[int] = []
    added: list[int] = []
    if level == 3 and len(order) > 6:
        at = rng.randrange(1, len(order) - 3)
        size = rng.choice((1, 1, 2))
        moves = {number for part in order[at : at + size] for number in part}
        after = at + size + rng.choice((1, 2))
        passages = (order[at : at + size], order[at + size : after])
        mine, past = (
            [line for part in passage for number in part for line in draft.groups[number][0]]
            for passage in passages
        )
        moved.append((mine, past))
        target_order = order[:at] + order[at + size : after] + order[at : at + size] + order[after:]
    else:
        target_order = order
    texts = dict(draft.target)
    target: list[tuple[int, str]] = []
    previous = -1
    place: dict[int, int] = {}
    for number in (number for part in target_order for number in part):
        left, right = draft.groups[number]
        draw = rng.random()
        if number and draw < share and len(left) == 1 and number not in moves:
            groups.append((left, ()))
            omitted += left
            previous = -1
            continue
        simple = len(left) == len(right) == 1
        if simple and previous >= 0 and draw < share + 0.04 and number == previous + 1:
            line, text = target[-1]
            own = texts[right[0]]
            joint = rng.choice(_MERGES)
            target[-1] = (line, text.rstrip(".!?") + joint + (own[:1].lower() + own[1:]))
            before = groups[place[previous]]
            groups[place[previous]] = ((*before[0], *left), before[1])
            previous = -1
            continue
        if simple and draw > 0.965 and ", " in texts[right[0]][20:-20]:
            own = texts[right[0]]
            cut = own.index(", ", 20) + 1
            target += [(right[0], own[:cut]), (new, own[cut:].strip())]
            groups.append((left, (right[0], new)))
            new += 1
            previous = -1
            continue
        target += [(j, texts[j]) for j in right]
        groups.append((left, right))
        place[number] = len(groups) - 1
        previous = number if simple else -1
        if level > 1 and rng.random() < share / 3:
            target.append((new, rng.choice(strangers)))
            groups.append(((), (new,)))
            added.append(new)
            new += 1
    found = Draft(list(draft.source), target, groups, omitted, added, moved)
    templates = [item for number, item in enumerate(_TEMPLATES) if number % 2 == half]
    for one, other in rng.sample(templates, {1: 3, 2: 6, 3: 8}[level]):
        lines: list[tuple[int, ...]] = []
        head = (one or other or "").startswith(_HEAD)
        for number, (own_text, side) in enumerate(((one, found.source), (other, found.target))):
            if own_text is None:
                lines.append(())
                continue
            # What both sides have stands at the same place; nothing is put into the middle of a group.
            both = one is not None and other is not None
            inner = rng.choice(_cuts(side, [group[number] for group in found.groups]))
            middle = len(side) if both else rng.choice((len(side), len(side), inner))
            side.insert(0 if head else middle, (new, own_text))
            lines.append((new,))
        new += 1
        found.groups.append((lines[0], lines[1]))
    return found


def _cuts(side: Sequence[tuple[int, str]], groups: Sequence[tuple[int, ...]]) -> list[int]:
    # Where a line can be put between two groups, the end among them.
    owner = {line: number for number, group in enumerate(groups) for line in group}
    ids = [owner[line] for line, _ in side]
    return [k for k in range(1, len(ids)) if ids[k] != ids[k - 1]] + [len(ids)]


def write(
    rows: Sequence[Mapping[str, str]],
    out: Path,
    *,
    dataset: str,
    systems: Sequence[str],
    plain: bool = False,
    most: int | None = None,
    seed: int = 0,
    level: int | None = None,
) -> int:
    """How many articles were written into the folder; ``plain`` writes them without edits. With another
    ``seed`` each article gets other edits, and the next level, unless ``level`` is the same for all."""
    out.mkdir(parents=True, exist_ok=True)
    articles = list(documents(rows, dataset=dataset, systems=systems))[:most]
    meta = []
    for number, (name, segments) in enumerate(articles):
        draft, parts = drafted(segments, ("en", "de"))
        grade = 0 if plain else level or LEVELS[(number // 2 + seed) % 3]
        if not plain:
            foreign = drafted(articles[number - 7][1], ("en", "de"))[0].target
            strangers = [text for _, text in foreign if len(text) > 40] or ["Mehr war nicht zu erfahren."]
            draft = edited(draft, parts, strangers, level=grade, half=number % 2, seed=number + 1000 * seed)
        for suffix, content in zip(("en", "de", "gold"), draft.files(), strict=True):
            (out / f"{number:03}.{suffix}").write_text(content, encoding="utf-8")
        meta.append(json.dumps({"id": f"{number:03}", "level": grade, "doc": name, **draft.planted()}))
    (out / "meta.jsonl").write_text("".join(f"{line}\n" for line in meta), encoding="utf-8")
    return len(articles)


def read_rows(path: Path) -> list[dict[str, str]]:
    """The rows of a gzipped TSV file with a header."""
    with gzip.open(path, "rt", encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))


def main(arguments: Sequence[str] | None = None) -> None:
    """Writes the articles of the command line's file."""
    parser = argparse.ArgumentParser(prog="python -m mtcheck.training.edited_articles", description=__doc__)
    parser.add_argument("judged", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--dataset", default="wmt20_news_mqm_en-de")
    parser.add_argument(
        "--system", action="append", help="whose translations; the first that has all of a document"
    )
    parser.add_argument("--plain", action="store_true", help="no edits")
    parser.add_argument("--seed", type=int, default=0, help="other edits, and the next level for each")
    parser.add_argument("--level", type=int, choices=LEVELS, help="the same for all articles")
    options = parser.parse_args(arguments)
    csv.field_size_limit(10_000_000)
    count = write(
        read_rows(options.judged),
        options.out,
        dataset=options.dataset,
        systems=options.system or ["Human-A.0", "Human-B.0"],
        plain=options.plain,
        seed=options.seed,
        level=options.level,
    )
    sys.stdout.write(f"{count} articles in {options.out}\n")


if __name__ == "__main__":
    main()
