"""A model taught by a newsroom's own rows: what it learns, what it keeps, and what is refused."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from mtcheck.errors import InputError, ModelError, OutputError
from mtcheck.evaluation.judgements import JudgedPair
from mtcheck.scorers import known, load
from mtcheck.scorers.base import read_card
from mtcheck.training import newsroom
from tests.scorers.tiny import SENTENCES, write_model

if TYPE_CHECKING:
    from pathlib import Path

EN, DE = " ".join(SENTENCES[::2]).split(), " ".join(SENTENCES[1::2]).split()


def _rows(count: int, *, post_edits: bool = False, wanted: bool = False) -> list[JudgedPair]:
    """Each source with two translations, the second with an ending that no first one has: the second is the
    worse, or where the ending is ``wanted``, the better.
    """
    rng = random.Random(5)
    rows = []
    for place in range(count // 2):
        source = " ".join([*rng.choices(EN, k=6), str(place)])
        plain = " ".join(rng.choices(DE, k=6))
        ended = f"{plain} Quartal Quartal"
        good = ended if wanted else plain
        for text in (plain, ended):
            score = None if post_edits else 0.9 if text == good else 0.1
            rows.append(
                JudgedPair(source, text, score=score, item=source, post_edit=good if post_edits else None)
            )
    return rows


@pytest.mark.parametrize("wanted", [False, True])
@pytest.mark.parametrize("post_edits", [False, True])
def test_learns_what_the_rows_say(tmp_path: Path, post_edits: bool, wanted: bool) -> None:
    # A fresh model may happen to like or dislike the ending: rows for either have to have their way.
    card = read_card(write_model(tmp_path / "old"))
    rows = _rows(400, post_edits=post_edits, wanted=wanted)
    quiet: list[str] = []
    newsroom.teach(
        rows, card, tmp_path / "new", name="ours", epochs=25, device="cpu", seed=1, progress=quiet.append
    )
    assert quiet
    unseen = [row for row in rows if newsroom.held_out(row)]
    assert 10 < len(unseen) < 100
    scores = load(str(tmp_path / "new"), device="cpu").score(
        [(row.source, row.target) for row in unseen], source_language="en", target_language="de"
    )
    values = [score.value for score in scores]
    higher = sum(second > first for first, second in zip(values[::2], values[1::2], strict=True))
    share = higher / len(values[::2])
    assert share > 0.9 if wanted else share < 0.1
    new = load(str(tmp_path / "new"), device="cpu")
    assert new.signature.startswith("ours|")
    assert new.signature != load(str(tmp_path / "old"), device="cpu").signature
    assert new.segment_budget == card.segment_budget
    assert sorted(path.name for path in tmp_path.iterdir()) == ["new", "old"]


def test_post_edits_tag_words_and_gaps(tmp_path: Path) -> None:
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(write_model(tmp_path) / "tokenizer.json"))
    row = JudgedPair("x", "Die Aktien fielen Prognose", post_edit="Die Zentralbank fielen die Prognose")
    example = newsroom.examples_of([row], tokenizer)[0]
    words = [tokenizer.id_to_token(token) for token in example.target]
    wrong = [word for word, label in zip(words, example.target_labels, strict=True) if label == 1]
    assert wrong[0] == "Aktien"
    assert [words[place] for place, label in enumerate(example.gap_labels) if label == 1] == ["Prognose"]
    assert example.score == pytest.approx(0.6)


def test_too_few_rows_a_used_folder_and_another_family_are_refused(tmp_path: Path) -> None:
    card = read_card(write_model(tmp_path / "old"))
    out = tmp_path / "new"
    with pytest.raises(InputError, match="rows with a score or a post-edit are left to learn from, and 100"):
        newsroom.teach(_rows(20), card, out, name="x", epochs=1, device="cpu", seed=1)
    assert not out.exists()
    with pytest.raises(OutputError, match="is in use"):
        newsroom.teach(_rows(400), card, tmp_path / "old", name="x", epochs=1, device="cpu", seed=1)
    other = known("cometkiwi-22")
    assert other is not None
    with pytest.raises(ModelError, match="cannot be taught here"):
        newsroom.teach(_rows(400), other, out, name="x", epochs=1, device="cpu", seed=1)
