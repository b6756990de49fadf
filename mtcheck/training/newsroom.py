"""A model of the bundled family taught further by a newsroom's own ratings or post-edits.

The new model keeps the old one's scale: on translations that people corrected, or rated best, the lowest
hundredth and the middle of its scores are where the old model's are. So budgets keep their meaning.
"""

from __future__ import annotations

import difflib
import hashlib
import json
import math
import re
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import torch

from mtcheck.errors import InputError, ModelError, OutputError
from mtcheck.evaluation.gross import spoil
from mtcheck.evaluation.statistics import item_tau, spearman
from mtcheck.scorers import word_order
from mtcheck.scorers.base import device_of
from mtcheck.scorers.bundled import check_weights, read_config, read_tokenizer, read_weights
from mtcheck.training.answering import answers
from mtcheck.training.data import sentence_key
from mtcheck.training.feeding import judged_batch
from mtcheck.training.judgements import LONGEST, UNTOLD, Judged, Judgements
from mtcheck.training.learning import Machine, Setting, judged_loss, optimizer_of, say, set_rate
from mtcheck.training.packing import rescale, write

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tokenizers import Tokenizer

    from mtcheck.evaluation.judgements import JudgedPair
    from mtcheck.scorers.base import Card
    from mtcheck.scorers.encoder import Shape
    from mtcheck.training.model import Weights

FEWEST = 100  # rows that teach anything
HELD_OUT, CHOOSING = 10, 10  # one source in so many is held out, and one of the others chooses
# How far the weights go from the old ones to the new: what orders the choosing rows best is taken.
STEPS = (0.25, 0.5, 0.75, 1.0)
# Failures that the model has to go on seeing, made of the newsroom's own translations.
FAILURES = ("untranslated", "wrong sentence", "truncated", "half empty", "looped", "scrambled", "garbled")
RATE, TOKENS = 1e-4, 3000
_WORDS = re.compile(r"\w+|[^\w\s]")


def held_out(pair: JudgedPair) -> bool:
    """Whether a row is for measuring; all translations of a source are on the same side."""
    return _number(pair.source) % HELD_OUT == 0


def _number(source: str) -> int:
    return int.from_bytes(hashlib.sha256(sentence_key(source).encode()).digest()[:6], "big")


def teach(
    rows: Sequence[JudgedPair],
    card: Card,
    out: Path,
    *,
    name: str,
    epochs: float,
    device: str,
    seed: int,
    progress: Callable[[str], None] = say,
) -> None:
    """Nothing; a new model in the folder ``out``, taught by the ``rows`` that are not held out.

    A row has a score (higher is better), or a post-edit, or both; ``card`` is that of the model to begin
    with. Raises InputError for too few rows, ModelError for a model that cannot be taught, OutputError where
    ``out`` is in use; ``out`` appears whole or not at all.
    """
    if card.family != "bundled":
        raise ModelError(
            f"Model '{card.name}' cannot be taught here; only models of mtcheck's own family can"
        )
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise OutputError(f"{out}: is in use; name a new folder")
    lessons = [row for row in rows if not held_out(row) and (row.score is not None or row.post_edit)]
    if len(lessons) < FEWEST:
        raise InputError(
            f"{len(lessons)} rows with a score or a post-edit are left to learn from, and {FEWEST} are "
            f"needed; add rows, or name their columns with --column score=… or post_edit=…"
        )
    shape, settings = read_config(card.path / "config.json")
    tokenizer = read_tokenizer(card.path / "tokenizer.json", shape)
    file = card.path / "model.safetensors"
    check_weights(file, shape)
    start = read_weights(file)
    machine = Machine(torch.device(device_of(device)), tokens=TOKENS, workers=0, dropout=0.1)
    torch.manual_seed(seed)
    examples = examples_of(lessons, tokenizer)
    failures = _failures(lessons, tokenizer, first=len(examples), seed=seed)
    choosing = [place for place, row in enumerate(lessons) if _number(row.source) // HELD_OUT % CHOOSING == 0]
    chosen_by = set(choosing)
    taught = [example for place, example in enumerate(examples) if place not in chosen_by]
    progress(f"{len(taught)} rows to learn from, {len(failures)} failures made of them")
    learnt = _learn(start, shape, [*taught, *failures], machine, epochs=epochs, seed=seed, progress=progress)
    kept = [examples[place] for place in choosing] or taught
    weights, share = _best(start, learnt, shape, kept)
    progress(f"weights go {share:.0%} of the way")
    good = _good(lessons, tokenizer)
    line = rescale(start, weights, shape, settings, good)
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out.parent, prefix=f".{out.name}-") as folder:
        place = Path(folder) / "model"
        write(weights, shape, tokenizer, place, replace(settings, score=line), good)
        tables = card.path / word_order.FILE
        if tables.is_file():
            shutil.copyfile(tables, place / word_order.FILE)
        (place / "card.toml").write_text(_card(card, name, len(taught)), encoding="utf-8")
        if out.is_dir():
            out.rmdir()
        place.rename(out)


def _card(card: Card, name: str, rows: int) -> str:
    budgets = {"segment_budget": card.segment_budget, "article_budget": card.article_budget}
    lines = [
        f"name = {json.dumps(name)}",
        'family = "bundled"',
        f"description = {json.dumps(f'{card.name}, taught further on {rows} rows of our own')}",
        f"licence = {json.dumps(card.licence)}",
        f"languages = {json.dumps([list(pair) for pair in card.languages])}",
        f"input_order = {json.dumps(card.input_order)}",
        'weights = "model.safetensors"',
        "",
        "[score]",
        f"low = {card.low}",
        f"high = {card.high}",
        *(f"{key} = {value}" for key, value in budgets.items() if value is not None),
    ]
    return "\n".join(lines) + "\n"


# --- examples ---------------------------------------------------------------------------------------------


def examples_of(rows: Sequence[JudgedPair], tokenizer: Tokenizer) -> list[Judged]:
    """The rows as examples, in their order: scores on 0 to 1 by their least and greatest, else the share of
    words that the post-edit left; words that it changed are tagged wrong.
    """
    scores = [row.score for row in rows if row.score is not None]
    low, high = (min(scores), max(scores)) if scores else (0.0, 1.0)
    groups: dict[str, int] = {}
    sources = tokenizer.encode_batch([row.source for row in rows], add_special_tokens=False)
    targets = tokenizer.encode_batch([row.target for row in rows], add_special_tokens=False)
    found = []
    for row, source, target in zip(rows, sources, targets, strict=True):
        labels, gaps, left = _edited(row, target.offsets[:LONGEST])
        quality = left if row.score is None else (row.score - low) / (high - low) if high > low else 1.0
        found.append(
            Judged(
                dataset="own",
                part="train",
                group=groups.setdefault(row.item or row.source, len(groups)),
                human=False,
                source=source.ids[:LONGEST],
                target=target.ids[:LONGEST],
                quality=0.35 + 0.65 * quality,
                score=quality,
                critical=UNTOLD,
                agreement=UNTOLD,
                target_labels=labels,
                gap_labels=gaps,
                agreed=[UNTOLD] * len(labels),
            )
        )
    return found


def _edited(row: JudgedPair, offsets: Sequence[tuple[int, int]]) -> tuple[list[float], list[float], float]:
    """Labels of tokens and gaps by what the post-edit changed, and the share of words that it left."""
    if not row.post_edit:
        return [UNTOLD] * len(offsets), [UNTOLD] * (len(offsets) + 1), 1.0
    words = list(_WORDS.finditer(row.target))
    after = _WORDS.findall(row.post_edit)
    matcher = difflib.SequenceMatcher(None, [word[0] for word in words], after, autojunk=False)
    wrong, missing, changed = [False] * len(words), [False] * (len(words) + 1), 0
    for kind, start, end, first, last in matcher.get_opcodes():
        if kind == "insert":
            missing[start] = True
        elif kind != "equal":
            wrong[start:end] = [True] * (end - start)
        if kind != "equal":
            changed += max(end - start, last - first)
    labels, gaps = [], []
    for low, high in offsets:
        place = next((at for at, word in enumerate(words) if word.start() <= low < word.end()), None)
        labels.append(UNTOLD if place is None else float(wrong[place]))
        begins = place is not None and words[place].start() == low and high > low
        gaps.append(float(missing[place]) if begins and place is not None else 0.0)
    return labels, [*gaps, float(missing[-1])], max(0.0, 1.0 - changed / max(1, len(words), len(after)))


def _failures(rows: Sequence[JudgedPair], tokenizer: Tokenizer, *, first: int, seed: int) -> list[Judged]:
    """Gross failures made of the rows, a few of each kind, about a quarter as many as there are rows."""
    found: list[Judged] = []
    step = 4 * len(FAILURES)
    for number, kind in enumerate(FAILURES):
        spoilt = [pair for pair in spoil(rows, kind, seed=seed)[number * 4 :: step] if pair is not None]
        sources = tokenizer.encode_batch([source for source, _ in spoilt], add_special_tokens=False)
        targets = tokenizer.encode_batch([target for _, target in spoilt], add_special_tokens=False)
        for source, target in zip(sources, targets, strict=True):
            ids = target.ids[:LONGEST]
            untold = [UNTOLD] * len(ids)
            # A group of its own: it is compared with nothing.
            group = first + len(found) + 1_000_000
            found.append(
                Judged(
                    "own", "train", group, False, source.ids[:LONGEST], ids, 0.02, 0.0, UNTOLD, UNTOLD,
                    untold, [*untold, UNTOLD], untold,
                )
            )  # fmt: skip
    return found


def _good(rows: Sequence[JudgedPair], tokenizer: Tokenizer) -> list[tuple[list[int], list[int]]]:
    """Token ids of the post-edits, or of the better half of the rated rows where there are none."""
    edited = [(row.source, row.post_edit) for row in rows if row.post_edit]
    if not edited:
        rated = sorted((row for row in rows if row.score is not None), key=lambda row: -(row.score or 0.0))
        edited = [(row.source, row.target) for row in rated[: max(1, math.ceil(len(rated) / 2))]]
    texts = [text for pair in edited for text in pair]
    ids = [encoding.ids[:LONGEST] for encoding in tokenizer.encode_batch(texts, add_special_tokens=False)]
    return [(source, target) for source, target in zip(ids[::2], ids[1::2], strict=True) if source and target]


# --- learning ---------------------------------------------------------------------------------------------


def _learn(
    start: Weights,
    shape: Shape,
    examples: Sequence[Judged],
    machine: Machine,
    *,
    epochs: float,
    seed: int,
    progress: Callable[[str], None],
) -> Weights:
    weights = {name: tensor.clone().to(machine.device).requires_grad_() for name, tensor in start.items()}
    optimizer = optimizer_of(weights, RATE, machine.device)
    size = sum(len(example.source) + len(example.target) + 3 for example in examples)
    steps = max(1, round(epochs * size / machine.tokens))
    judgements = Judgements(examples, shares={"own": 1.0}, seed=seed)
    pool: list[list[Judged]] = []
    setting = Setting(agreement=0.0)
    for step in range(steps):
        set_rate(optimizer, step / steps)
        pool = pool or judgements.batches(tokens=machine.tokens, count=24)
        loss = judged_loss(weights, shape, judged_batch(pool.pop()).to(machine.device), machine, setting)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(list(weights.values()), 1.0)
        optimizer.step()
        if (step + 1) % max(1, steps // 10) == 0:
            progress(f"step {step + 1} of {steps}: loss {loss.item():.4f}")
    return {name: tensor.detach().cpu() for name, tensor in weights.items()}


def _best(start: Weights, learnt: Weights, shape: Shape, examples: Sequence[Judged]) -> tuple[Weights, float]:
    """The weights between the old and the new that order the examples best, and how far they go
    (Wortsman et al. 2022 on robust fine-tuning).
    """
    best, best_share, best_figure = learnt, 1.0, -math.inf
    for share in STEPS:
        mixed = {name: start[name] + share * (learnt[name] - start[name]) for name in start}
        found = answers(mixed, shape, [(row.source, row.target) for row in examples]).score.tolist()
        human = [row.score for row in examples]
        tau, told_apart = item_tau([row.group for row in examples], human, found)
        figure = (tau or 0.0) if told_apart >= len(examples) else (spearman(human, found) or 0.0)
        if figure > best_figure:
            best, best_share, best_figure = mixed, share, figure
    return best, best_share
