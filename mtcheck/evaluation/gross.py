"""Translations spoilt on purpose, and whether a scorer notices."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mtcheck.errors import UsageError
from mtcheck.evaluation.statistics import auc

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from mtcheck.evaluation.judgements import JudgedPair

# Sentences of our own that stand for a target in another language, in six languages.
FOREIGN = (
    "La banque centrale a relevé ses taux d'intérêt pour la troisième fois de l'année.",
    "Les actions du constructeur ont reculé après l'annonce de résultats inférieurs aux attentes.",
    "El banco central subió los tipos de interés por tercera vez en lo que va de año.",
    "Las acciones del fabricante cayeron tras publicar unos resultados peores de lo previsto.",
    "La banca centrale ha alzato i tassi di interesse per la terza volta quest'anno.",
    "Le azioni del costruttore sono scese dopo risultati inferiori alle attese.",
    "O banco central aumentou as taxas de juro pela terceira vez este ano.",
    "As ações da fabricante caíram depois de resultados abaixo do esperado.",
    "Bank centralny podniósł stopy procentowe po raz trzeci w tym roku.",
    "Akcje producenta spadły po wynikach gorszych od oczekiwań.",
    "Centralbanken höjde räntan för tredje gången i år.",
    "Tillverkarens aktier föll efter ett resultat som var sämre än väntat.",
)
GROSS_KINDS = (
    "untranslated",
    "wrong sentence",
    "neighbour",
    "truncated",
    "half empty",
    "repeated",
    "looped",
    "scrambled",
    "garbled",
    "other language",
)
FEWEST_WORDS = 6  # shorter sentences are no gross failure when cut in half or shuffled


@dataclass(frozen=True, slots=True)
class Detection:
    """How well a scorer tells one kind of gross failure from the translations it was made of.

    ``auc`` is the probability that the failure scores below the translation; ``below`` the share of failures
    under the scorer's segment budget, None where it has none.
    """

    scorer: str
    kind: str
    rows: int
    auc: float
    below: float | None


def spoil(pairs: Sequence[JudgedPair], kind: str, *, seed: int = 0) -> list[tuple[str, str] | None]:
    """Each pair with its target turned into a gross failure; None where the pair does not allow it.

    The same seed gives the same failures. Pairs whose target has fewer than ``FEWEST_WORDS`` words are left
    out.
    """
    rng = random.Random(f"{seed} {kind}")
    by_length = sorted(range(len(pairs)), key=lambda place: (len(pairs[place].source), place))
    position = {place: rank for rank, place in enumerate(by_length)}
    found: list[tuple[str, str] | None] = []
    for place, pair in enumerate(pairs):
        words = pair.target.split()
        spoilt: str | None = None
        if len(words) >= FEWEST_WORDS and len(pair.source.split()) >= FEWEST_WORDS:
            if kind == "wrong sentence":
                # One of like length, so that length alone gives nothing away.
                near = by_length[max(0, position[place] - 10) : position[place] + 11]
                spoilt = _other(pairs, pair, rng.sample(near, len(near)))
            elif kind == "neighbour":
                spoilt = _other(pairs, pair, range(place + 1, min(len(pairs), place + 20)))
            else:
                spoilt = _spoilt(pair, words, kind, rng)
        found.append(None if spoilt is None or spoilt == pair.target else (pair.source, spoilt))
    return found


def _other(pairs: Sequence[JudgedPair], pair: JudgedPair, places: Iterable[int]) -> str | None:
    return next((pairs[place].target for place in places if pairs[place].source != pair.source), None)


def _spoilt(pair: JudgedPair, words: list[str], kind: str, rng: random.Random) -> str:
    if kind == "untranslated":
        return pair.source
    if kind == "truncated":
        return " ".join(words[: max(1, len(words) // 2)])
    if kind == "half empty":
        return " ".join(words[: max(1, len(words) // 5)])
    if kind == "repeated":
        start = rng.randrange(len(words) - 2)
        return " ".join([*words[: start + 3], *(words[start : start + 3] * 3), *words[start + 3 :]])
    if kind == "looped":
        start = rng.randrange(len(words) - 1)
        return " ".join(words[start : start + 2] * (len(words) // 2 + 1))
    if kind == "scrambled":
        return " ".join(rng.sample(words, len(words)))
    if kind == "garbled":
        return " ".join("".join(rng.sample(word, len(word))) for word in words)
    if kind == "other language":
        return rng.choice(FOREIGN)
    raise UsageError(f"unknown kind of gross failure '{kind}'; known: {', '.join(GROSS_KINDS)}")


def detections(
    pairs: Sequence[JudgedPair],
    score: Callable[[Sequence[tuple[str, str]]], Sequence[float]],
    *,
    name: str,
    budget: float | None,
    seed: int = 0,
) -> list[Detection]:
    """Each kind of failure made of ``pairs`` against those; the first row has the translations themselves."""
    kept = list({(pair.source, pair.target): pair for pair in pairs}.values())
    clean = score([(pair.source, pair.target) for pair in kept])
    found = [Detection(name, "none (as translated)", len(kept), 0.5, _below(clean, budget))]
    for kind in GROSS_KINDS:
        spoilt = spoil(kept, kind, seed=seed)
        places = [place for place, pair in enumerate(spoilt) if pair is not None]
        if not places:
            continue
        values = score([pair for pair in spoilt if pair is not None])
        right = [clean[place] for place in places]
        found.append(Detection(name, kind, len(places), auc(values, right), _below(values, budget)))
    return found


def _below(values: Sequence[float], budget: float | None) -> float | None:
    return None if budget is None else sum(value < budget for value in values) / len(values)
