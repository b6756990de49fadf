"""What the confidence is learnt from: parts of translations, pairs of strangers, and what is kept back."""

from __future__ import annotations

import json

import numpy as np

from mtcheck.alignment import aligner, confidence, fit
from mtcheck.alignment.lexicon import load_lexicon
from tests.alignment.segments import segments
from tests.alignment.test_align import ENGLISH, GERMAN, STRANGER

GOLD = [((k,), (k,)) for k in range(len(ENGLISH))]


def article(source=ENGLISH, target=GERMAN, gold=GOLD):
    words = load_lexicon("en", "de")
    return fit.Article(segments(*source), segments(*target), ("en", "de"), gold, words=words)


def whole(made):
    """Every line stands in one group, and the groups say which texts go together."""
    for side, lines in enumerate((made.source, made.target)):
        assert sorted(k for group in made.gold for k in group[side]) == list(range(len(lines)))
    return [
        (" ".join(made.source[i].text for i in left), " ".join(made.target[j].text for j in right))
        for left, right in made.gold
    ]


def test_parts_of_translations_keep_what_goes_together():
    pairs = set(zip(ENGLISH, GERMAN, strict=True))
    summary, half = fit.partial([article(), article()])
    for made in (summary, half):
        assert 0 < len(made.target) < len(GERMAN)
        assert all(pair in pairs or not pair[1] for pair in whole(made))
    kept = len(half.target)
    assert [segment.text for segment in half.target] == list(GERMAN[:kept])


def test_strangers_have_nothing_in_common():
    other = article((STRANGER, *ENGLISH[:2]), (STRANGER, *GERMAN[:2]), GOLD[:3])
    made = fit.strangers([article(), other, article(), other])
    assert len(made) == 2
    for one in made:
        assert one.unrelated
        assert not any(left and right for left, right in one.gold)
        whole(one)


def test_documents_of_odd_articles_are_kept_back_everywhere(tmp_path):
    for name, documents in (("a-en-de", ("one", "two")), ("b-en-de", ("two", "three"))):
        folder = tmp_path / name
        folder.mkdir()
        meta = []
        for number, document in enumerate(documents):
            meta.append(json.dumps({"id": f"{number:03}", "level": 1, "doc": document}))
            for language in ("en", "de"):
                (folder / f"{number:03}.{language}").write_text(f"{document}\n", encoding="utf-8")
            (folder / f"{number:03}.gold").write_text("[0]:[0]\n", encoding="utf-8")
        (folder / "meta.jsonl").write_text("\n".join(meta) + "\n", encoding="utf-8")
    folders = [tmp_path / "a-en-de", tmp_path / "b-en-de"]
    without = fit.kept_back(folders)
    assert without == {"two", "three"}
    texts = [
        [made.source[0].text for made in fit.read_articles(folder, without=without)] for folder in folders
    ]
    assert texts == [["one", "one"], []]


def test_the_confidence_learns_to_tell_wrong_beads():
    weights = aligner.load_weights("lexicon")
    shifted = [((k,), (k + 1,)) for k in range(len(ENGLISH) - 1)]
    wrong = article(target=(*GERMAN[1:4], STRANGER, STRANGER, *GERMAN[4:]), gold=shifted)
    learnt = fit.fit_confidence([article(), wrong], weights)
    assert learnt.shape == (len(confidence.NAMES),)
    assert np.isfinite(learnt).all()
    again = fit.fit_confidence([article(), wrong], weights)
    assert (learnt == again).all()
    mean = []
    for one in (article(), wrong):
        comparison = one.comparison()
        steps = aligner.steps_of(comparison, weights, longest=aligner.LONGEST)
        found = confidence.probabilities(confidence.evidence(comparison, steps), learnt)
        mean.append(sum(found) / len(found))
    assert mean[0] > mean[1] + 0.2
