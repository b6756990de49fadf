"""Translations, parts of them, and other articles, over all articles of ``corpora``."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

from mtcheck.alignment import RELATED, WHOLE, align, relatedness, translated
from tests.alignment.segments import segments

CORPORA = Path(__file__).resolve().parents[2] / "corpora"


@cache
def articles(folder: str):
    found = []
    for path in sorted((CORPORA / folder).glob("*.gold.jsonl")):
        beads = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        found.append(
            tuple(
                segments(*(text for bead in beads for text in bead.get(side, ())))
                for side in ("source", "target")
            )
        )
    assert len(found) > 6
    return found


def shares(source, target, folder):
    languages = folder.split("-")
    found = align(source, target, source_language=languages[0], target_language=languages[1])
    return relatedness(found, source, target), translated(found, source, target)


@pytest.mark.parametrize("folder", ["en-de", "de-en"])
def test_a_translation_is_whole(folder):
    found = [shares(*article, folder) for article in articles(folder)]
    assert min(related for related, _ in found) > 0.85
    assert min(share for _, share in found) > 0.95


@pytest.mark.parametrize("folder", ["en-de", "de-en"])
def test_another_article_on_finance_is_far_from_the_bound(folder):
    read = articles(folder)
    found = [shares(read[k - 1][0], target, folder) for k, (_, target) in enumerate(read)]
    found += [shares(read[k - 3][0], target, folder) for k, (_, target) in enumerate(read)]
    assert max(related for related, _ in found) < RELATED / 2


@pytest.mark.parametrize("folder", ["en-de", "de-en"])
@pytest.mark.parametrize("part", [slice(0.0, 0.5), slice(0.6, 1.0)])
def test_part_of_a_translation_is_far_from_it_too(folder, part):
    found = []
    for source, target in articles(folder):
        count = len(target)
        kept = target[int(part.start * count) : int(part.stop * count)]
        found.append(shares(source, kept, folder))
    assert min(related for related, _ in found) > 1.5 * RELATED
    assert max(share for _, share in found) < WHOLE
