"""Fresh weights and losses."""

from __future__ import annotations

import math

import pytest
import torch

from mtcheck.scorers.encoder import Shape, lay_out
from mtcheck.training.lexicon import align_counts, bilingual_embeddings, translation_table
from mtcheck.training.model import forward, initial_weights, ranking_loss, token_loss, told_loss, word_width
from mtcheck.training.packing import fit_calibration, fit_critical
from mtcheck.training.vocabulary import tokenize, train_tokenizer

SHAPE = Shape(60, 192, 1, 4, 64, 40)


def _attention(weights: dict[str, torch.Tensor], ids: list[int], other: list[int], head: int) -> torch.Tensor:
    inputs = lay_out([(ids, other)], cls=2, sep=3)
    hidden = (
        weights["embeddings.word_embeddings.weight"][inputs.ids]
        + weights["embeddings.token_type_embeddings.weight"][inputs.types]
        + weights["embeddings.position_embeddings.weight"][inputs.positions]
    )
    hidden = torch.nn.functional.layer_norm(hidden, (SHAPE.hidden_size,))[0]
    size = SHAPE.hidden_size // SHAPE.num_attention_heads
    rows = slice(head * size, (head + 1) * size)
    query = hidden @ weights["encoder.layer.0.attention.self.query.weight"][rows].T
    key = hidden @ weights["encoder.layer.0.attention.self.key.weight"][rows].T
    return (query @ key.T / math.sqrt(size)).softmax(-1)


@pytest.fixture(scope="module")
def weights() -> dict[str, torch.Tensor]:
    vectors = torch.randn(60, word_width(SHAPE), generator=torch.Generator().manual_seed(0))
    vectors[30:] = vectors[:30]  # token n and token n + 30 translate each other
    return initial_weights(SHAPE, vectors, torch.zeros(60), seed=1)


def test_first_heads_find_the_translation(weights: dict[str, torch.Tensor]) -> None:
    source, target = [10, 11, 12, 13], [43, 41, 42, 40]
    for head in (0, 1):
        found = _attention(weights, source, target, head).argmax(1).tolist()
        assert found[1:5] == [9, 7, 8, 6]
        assert found[6:10] == [4, 2, 3, 1]


def test_last_heads_find_the_neighbours(weights: dict[str, torch.Tensor]) -> None:
    source, target = [10, 11, 12, 13], [43, 41, 42, 40]
    assert _attention(weights, source, target, 2).argmax(1).tolist()[2:5] == [1, 2, 3]
    assert _attention(weights, source, target, 3).argmax(1).tolist()[1:4] == [2, 3, 4]
    assert _attention(weights, source, target, 2).argmax(1).tolist()[7:10] == [6, 7, 8]


def test_token_loss_leaves_out_what_is_not_told() -> None:
    inputs = lay_out([([7, 8], [9])], cls=2, sep=3)
    labels = torch.tensor([[-1.0, 1.0, -1.0, -1.0, 0.0, -1.0]])
    right = torch.tensor([[0.0, 9.0, -9.0, 0.0, -9.0, 0.0]])
    assert token_loss(right, labels, inputs) < 1e-3
    assert token_loss(-right, labels, inputs) > 8


def test_ranking_loss_compares_within_groups_only() -> None:
    qualities = torch.tensor([1.0, 0.2, 0.9])
    groups = torch.tensor([0, 0, 1])
    right, wrong = torch.tensor([5.0, -5.0, -99.0]), torch.tensor([-5.0, 5.0, -99.0])
    assert ranking_loss(right, qualities, groups) < 1e-3
    assert ranking_loss(wrong, qualities, groups) == pytest.approx(10, abs=0.01)
    assert ranking_loss(right, torch.ones(3), groups) == 0


def test_ranking_loss_leaves_out_what_is_not_told() -> None:
    values, groups = torch.tensor([0.9, -1.0, 0.1]), torch.tensor([0, 0, 0])
    assert ranking_loss(torch.tensor([5.0, -99.0, -5.0]), values, groups) < 1e-3


def test_told_loss_counts_told_labels_only() -> None:
    labels = torch.tensor([1.0, -1.0, 0.0])
    assert told_loss(torch.tensor([9.0, 9.0, -9.0]), labels) < 1e-3
    assert told_loss(torch.tensor([-9.0, 0.0, -9.0]), labels) == pytest.approx(4.5, abs=0.01)
    assert told_loss(torch.tensor([1.0]), torch.tensor([-1.0])) == 0


def test_a_step_of_training_lowers_the_loss(weights: dict[str, torch.Tensor]) -> None:
    free = {name: tensor.clone().requires_grad_() for name, tensor in weights.items()}
    inputs = lay_out([([10, 11, 12], [40, 41, 42]), ([10, 11, 12], [45, 46, 47])], cls=2, sep=3)
    wanted = torch.tensor([1.0, 0.0])
    optimizer = torch.optim.AdamW(free.values(), lr=1e-3)
    losses = []
    for _ in range(8):
        scores = forward(free, SHAPE, inputs).score
        loss = torch.nn.functional.binary_cross_entropy_with_logits(scores, wanted)
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        losses.append(loss.item())
    assert losses[-1] < losses[0] / 2


def test_calibration_puts_the_fixed_points_where_it_says() -> None:
    logits = torch.linspace(-1.0, 5.0, 1001)
    slope, offset = fit_calibration(logits)
    share = torch.sigmoid(logits * slope + offset)
    assert float((share < 0.5).float().mean()) == pytest.approx(0.01, abs=0.002)
    assert float(share.median()) == pytest.approx(0.9, abs=1e-4)


def test_embeddings_bring_translations_together() -> None:
    pairs = [
        (f"{left} {verb} {right}", f"{dleft} {dverb} {dright}")
        for left, dleft in (("bank", "Institut"), ("firm", "Betrieb"), ("fund", "Anleger"))
        for verb, dverb in (("buys", "kauft"), ("sells", "verkauft"))
        for right, dright in (("gold", "Edelmetall"), ("oil", "Rohstoff"), ("land", "Boden"))
    ]
    tokenizer = train_tokenizer([text for pair in pairs for text in pair] * 5, size=200)
    size = tokenizer.get_vocab_size()
    left = tokenize(tokenizer, [pair[0] for pair in pairs], longest=20)
    right = tokenize(tokenizer, [pair[1] for pair in pairs], longest=20)
    forward_counts, backward_counts = align_counts(left, right, size=size)
    table = translation_table(forward_counts, backward_counts).float()
    vectors = bilingual_embeddings(forward_counts, backward_counts, width=8, seed=1)
    oil, commodity, land = (tokenizer.token_to_id(word) for word in ("oil", "Rohstoff", "Boden"))
    assert table[oil, commodity] > 0.5 > table[oil, land]
    assert vectors[oil] @ vectors[commodity] > 0.9 > vectors[oil] @ vectors[land]


def test_critical_errors_are_calibrated_crosswise() -> None:
    draw = torch.Generator().manual_seed(0)
    odds = torch.randn(4000, generator=draw)
    truth = (torch.rand(4000, generator=draw) < torch.sigmoid(2 * odds - 1)).float()
    (slope, offset), error = fit_critical(odds, truth)
    assert slope == pytest.approx(2, abs=0.2)
    assert offset == pytest.approx(-1, abs=0.2)
    assert error < 0.03
    # Odds that say nothing earn a line that says nothing.
    noise = torch.randn(4000, generator=draw)
    (slope, _), error = fit_critical(noise, truth)
    assert abs(slope) < 0.15
    assert error < 0.05
