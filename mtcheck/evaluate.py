"""How well a scorer agrees with people, beside what trivial scorers reach on the same rows.

A figure says little alone: the score of long segments is mostly their length, and systems that lie close
together are hard to order for anyone. So every table holds the same rows scored by length, by chance, and by
chrF against the reference where the data has one.
"""

from __future__ import annotations

import csv
import gzip
import json
import math
import random
import sys
from bisect import bisect_left, bisect_right
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from mtcheck.errors import FormatError, InputError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from mtcheck.scorers import Scorer

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
class JudgedPair:
    """A row of an evaluation set; ``score`` is higher for better translations, None where nobody judged."""

    source: str
    target: str
    score: float | None = None
    reference: str | None = None
    group: str = ""


@dataclass(frozen=True, slots=True)
class Agreement:
    """How one scorer agrees with people on one group of rows; a figure is None where it is not defined.

    ``item_tau`` is, over all pairs of translations of one source that people told apart (``item_pairs`` of
    them), the share in the right order less the share in the wrong order; a tie counts as neither.
    """

    group: str
    scorer: str
    rows: int
    pearson: float | None
    spearman: float | None
    kendall: float | None
    item_tau: float | None
    item_pairs: int


@dataclass(frozen=True, slots=True)
class Detection:
    """How well a scorer tells one kind of gross failure from the translations it was made of.

    ``auc`` is the probability that the failure scores below the translation; ``below`` the share of failures
    under the scorer's segment budget, None where it has none.
    """

    kind: str
    rows: int
    auc: float
    below: float | None


# --- statistics -------------------------------------------------------------------------------------------


def pearson(left: Sequence[float], right: Sequence[float]) -> float | None:
    """Pearson's correlation; None where either side does not vary."""
    count = len(left)
    if count < 2:
        return None
    mean_left, mean_right = math.fsum(left) / count, math.fsum(right) / count
    cross = math.fsum((a - mean_left) * (b - mean_right) for a, b in zip(left, right, strict=True))
    spread = math.fsum((a - mean_left) ** 2 for a in left) * math.fsum((b - mean_right) ** 2 for b in right)
    return cross / math.sqrt(spread) if spread > 0 else None


def ranks(values: Sequence[float]) -> list[float]:
    """Ranks from 1, ties sharing the mean of theirs."""
    order = sorted(values)
    return [(bisect_left(order, value) + bisect_right(order, value) + 1) / 2 for value in values]


def spearman(left: Sequence[float], right: Sequence[float]) -> float | None:
    """Spearman's rank correlation; None where either side does not vary."""
    return pearson(ranks(left), ranks(right))


def kendall(left: Sequence[float], right: Sequence[float]) -> float | None:
    """Kendall's tau-b; None where either side does not vary. Knight's method: n log n."""
    count = len(left)
    order = sorted(range(count), key=lambda index: (left[index], right[index]))
    total = count * (count - 1) // 2
    ties_left = _tied_pairs([left[index] for index in order])
    ties_both = _tied_pairs([(left[index], right[index]) for index in order])
    ties_right = _tied_pairs(sorted(right))
    swaps = _inversions([right[index] for index in order])
    concordant_less_discordant = total - ties_left - ties_right + ties_both - 2 * swaps
    scale = (total - ties_left) * (total - ties_right)
    return concordant_less_discordant / math.sqrt(scale) if scale > 0 else None


def _tied_pairs(values: Sequence[object]) -> int:
    """Pairs of equal values in a sorted sequence."""
    pairs = run = 0
    for before, after in pairwise(values):
        run = run + 1 if before == after else 0
        pairs += run
    return pairs


def _inversions(values: Sequence[float]) -> int:
    """Pairs that stand in falling order, counted by merging."""
    parts = [[value] for value in values]
    count = 0
    while len(parts) > 1:
        merged = []
        for start in range(0, len(parts) - 1, 2):
            one, two = parts[start], parts[start + 1]
            joined: list[float] = []
            at = 0
            for value in two:
                while at < len(one) and one[at] <= value:
                    joined.append(one[at])
                    at += 1
                count += len(one) - at
                joined.append(value)
            merged.append(joined + one[at:])
        if len(parts) % 2:
            merged.append(parts[-1])
        parts = merged
    return count


def item_tau(
    items: Sequence[object], human: Sequence[float], values: Sequence[float]
) -> tuple[float | None, int]:
    """Order right less order wrong over one item's pairs that people told apart, and how many those are."""
    places: dict[object, list[int]] = {}
    for place, item in enumerate(items):
        places.setdefault(item, []).append(place)
    told_apart = balance = 0
    for members in places.values():
        for position, one in enumerate(members):
            for two in members[:position]:
                if human[one] != human[two]:
                    told_apart += 1
                    gap = (human[one] - human[two]) * (values[one] - values[two])
                    balance += (gap > 0) - (gap < 0)
    return (balance / told_apart if told_apart else None), told_apart


def auc(worse: Sequence[float], better: Sequence[float]) -> float:
    """The probability that a value of ``worse`` is below one of ``better``, ties counting half."""
    if not worse or not better:
        raise UsageError("the area under the curve needs values on both sides")
    order = sorted(worse)
    below = sum(bisect_left(order, value) + bisect_right(order, value) for value in better)
    return below / (2 * len(worse) * len(better))


# --- data -------------------------------------------------------------------------------------------------


def read_judged(
    path: Path,
    *,
    columns: Mapping[str, str] | None = None,
    group_by: str | None = None,
) -> list[JudgedPair]:
    """The rows of a TSV file with a header, or of a JSONL file; either may be gzipped.

    ``columns`` renames: {"source": "en"} reads the source from column ``en``. ``group_by`` names the column
    whose values part the rows; without it rows are parted by ``dataset`` where there is such a column.
    Raises FormatError or InputError.
    """
    names = {"source": "source", "target": "target", "score": "score", "reference": "reference"}
    names.update(columns or {})
    pairs = []
    for line, row in _records(path):
        for needed in ("source", "target"):
            if not isinstance(row.get(names[needed]), str):
                have = ", ".join(sorted(row)) or "none"
                raise FormatError(
                    f"{path}:{line}: no column '{names[needed]}' (there are: {have}); see --column"
                )
        if group_by is not None and group_by not in row:
            raise FormatError(f"{path}:{line}: no column '{group_by}' to group by; see --by")
        raw = row.get(names["score"])
        try:
            score = None if raw in (None, "") else float(str(raw))
        except ValueError as err:
            raise FormatError(
                f"{path}:{line}: '{raw}' is not a number; the column '{names['score']}' wants one"
            ) from err
        reference = row.get(names["reference"])
        pairs.append(
            JudgedPair(
                source=str(row[names["source"]]),
                target=str(row[names["target"]]),
                score=score,
                reference=str(reference) if reference else None,
                group=str(row.get(group_by or "dataset") or ""),
            )
        )
    if not pairs:
        raise InputError(f"{path}: no rows to evaluate on")
    return pairs


def _records(path: Path) -> Iterator[tuple[int, dict[str, object]]]:
    packed = path.suffix == ".gz"
    kind = Path(path.stem).suffix if packed else path.suffix
    if kind not in (".tsv", ".jsonl"):
        raise InputError(f"{path}: not a .tsv or .jsonl file (.gz added or not); rename or convert it")
    csv.field_size_limit(sys.maxsize)
    try:
        with gzip.open(path, "rt", encoding="utf-8") if packed else path.open(encoding="utf-8") as stream:
            if kind == ".tsv":
                for number, row in enumerate(
                    csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE), 2
                ):
                    yield number, {key: value for key, value in row.items() if key is not None}
            else:
                for number, text in enumerate(stream, 1):
                    if text.strip():
                        yield number, _record(text, path, number)
    except (OSError, EOFError) as err:
        raise InputError(f"{path}: cannot be read ({getattr(err, 'strerror', None) or err})") from err
    except UnicodeDecodeError as err:
        raise InputError(f"{path}: not UTF-8 text (byte {err.start}); convert it first") from err
    except csv.Error as err:
        raise FormatError(f"{path}: not a table of tab-separated values ({err})") from err


def _record(text: str, path: Path, number: int) -> dict[str, object]:
    try:
        row = json.loads(text)
    except ValueError as err:
        raise FormatError(f"{path}:{number}: not a JSON object ({err})") from err
    if not isinstance(row, dict):
        raise FormatError(f"{path}:{number}: not a JSON object; each line has to be one")
    return row


# --- agreement --------------------------------------------------------------------------------------------


def agreement(
    name: str, pairs: Sequence[JudgedPair], values: Sequence[float], *, group: str = ""
) -> Agreement:
    """How ``values`` agree with the judgements of ``pairs``; pairs without a judgement are left out."""
    kept = [
        (pair.source, pair.score, value)
        for pair, value in zip(pairs, values, strict=True)
        if pair.score is not None
    ]
    human, given = [score for _, score, _ in kept], [value for _, _, value in kept]
    tau, count = item_tau([source for source, _, _ in kept], human, given)
    return Agreement(
        group,
        name,
        len(kept),
        pearson(human, given),
        spearman(human, given),
        kendall(human, given),
        tau,
        count,
    )


def _chrf(pairs: Sequence[JudgedPair]) -> list[float]:
    from sacrebleu.metrics.chrf import CHRF

    metric = CHRF()
    return [metric.sentence_score(pair.target, [pair.reference or ""]).score for pair in pairs]


def controls(pairs: Sequence[JudgedPair], *, seed: int) -> dict[str, list[float]]:
    """The scorers that see nothing of the translation, and chrF where every pair has a reference."""
    rng = random.Random(seed)
    found = {
        "minus source length": [-float(len(pair.source)) for pair in pairs],
        "minus target length": [-float(len(pair.target)) for pair in pairs],
        "random": [rng.random() for _ in pairs],
    }
    if all(pair.reference for pair in pairs):
        found["chrF with reference"] = _chrf(pairs)
    return found


def agreements(
    pairs: Sequence[JudgedPair], values: Sequence[float], *, name: str, seed: int = 0
) -> list[Agreement]:
    """The scorer and its controls on each group of judged rows, groups in the order of the data."""
    groups: dict[str, list[int]] = {}
    for place, pair in enumerate(pairs):
        if pair.score is not None:
            groups.setdefault(pair.group, []).append(place)
    found = []
    for group, places in groups.items():
        members = [pairs[place] for place in places]
        rows = {name: [values[place] for place in places], **controls(members, seed=seed)}
        found += [agreement(label, members, given, group=group) for label, given in rows.items()]
    return found


# --- gross failures ---------------------------------------------------------------------------------------


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
    budget: float | None,
    seed: int = 0,
) -> list[Detection]:
    """Each kind of failure made of ``pairs`` against those; the first row has the translations themselves."""
    kept = list({(pair.source, pair.target): pair for pair in pairs}.values())
    clean = score([(pair.source, pair.target) for pair in kept])
    found = [Detection("none (as translated)", len(kept), 0.5, _below(clean, budget))]
    for kind in GROSS_KINDS:
        spoilt = spoil(kept, kind, seed=seed)
        places = [place for place, pair in enumerate(spoilt) if pair is not None]
        if not places:
            continue
        values = score([pair for pair in spoilt if pair is not None])
        right = [clean[place] for place in places]
        found.append(Detection(kind, len(places), auc(values, right), _below(values, budget)))
    return found


def _below(values: Sequence[float], budget: float | None) -> float | None:
    return None if budget is None else sum(value < budget for value in values) / len(values)


# --- command ----------------------------------------------------------------------------------------------


def evaluate(
    pairs: Sequence[JudgedPair],
    scorer: Scorer,
    *,
    source_language: str = "en",
    target_language: str = "de",
    gross: bool = False,
    seed: int = 0,
) -> tuple[list[Agreement], list[Detection]]:
    """The agreements where the data has judgements, and with ``gross`` the detections."""

    sign = 1.0 if scorer.high > scorer.low else -1.0

    def score(texts: Sequence[tuple[str, str]]) -> list[float]:
        scores = scorer.score(texts, source_language=source_language, target_language=target_language)
        return [sign * found.value for found in scores]

    judged = [pair for pair in pairs if pair.score is not None]
    found: list[Agreement] = []
    if judged:
        values = score([(pair.source, pair.target) for pair in judged])
        found = agreements(judged, values, name=scorer.signature.partition("|")[0], seed=seed)
    if not gross and not judged:
        raise InputError(
            "no row has a score to agree with; name its column with --column, or ask for --gross"
        )
    budget = None if scorer.segment_budget is None else sign * scorer.segment_budget
    return found, detections(pairs, score, budget=budget, seed=seed) if gross else []


def run(
    data: str,
    *,
    model: str,
    device: str = "auto",
    source_language: str = "en",
    target_language: str = "de",
    columns: Mapping[str, str] | None = None,
    group_by: str | None = None,
    gross: bool = False,
    sample: int | None = None,
    seed: int = 0,
    as_json: bool = False,
) -> str:
    """What ``mtcheck evaluate`` prints: tables, or one JSON object.

    ``sample`` keeps that many rows, drawn with ``seed``, in their order.
    """
    from mtcheck.scorers import load

    pairs = read_judged(Path(data), columns=columns, group_by=group_by)
    if sample is not None and sample < len(pairs):
        pairs = [pairs[place] for place in sorted(random.Random(seed).sample(range(len(pairs)), sample))]
    scorer = load(model, device=device)
    agreed, detected = evaluate(
        pairs,
        scorer,
        source_language=source_language,
        target_language=target_language,
        gross=gross,
        seed=seed,
    )
    if as_json:
        result = {
            "data": data,
            "signature": scorer.signature,
            "segment_budget": scorer.segment_budget,
            "agreement": [asdict(row) for row in agreed],
            "gross": [asdict(row) for row in detected],
        }
        return json.dumps(result, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
    return _tables(agreed, detected, signature=scorer.signature, budget=scorer.segment_budget)


def _tables(
    agreed: Sequence[Agreement], detected: Sequence[Detection], *, signature: str, budget: float | None
) -> str:
    from io import StringIO

    from rich.console import Console
    from rich.table import Table

    stream = StringIO()
    console = Console(file=stream, width=110, color_system=None, markup=False)
    console.print(signature)
    if agreed:
        table = Table(title="Agreement with human judgements", title_justify="left")
        for name in ("data", "scorer"):
            table.add_column(name)
        for name in ("rows", "Pearson", "Spearman", "Kendall", "item tau", "item pairs"):
            table.add_column(name, justify="right")
        for row in agreed:
            figures = (row.pearson, row.spearman, row.kendall, row.item_tau)
            cells = ["–" if figure is None else f"{figure:.3f}" for figure in figures]
            table.add_row(row.group or "all", row.scorer, str(row.rows), *cells, str(row.item_pairs))
        console.print(table)
    if detected:
        table = Table(title="Gross failures", title_justify="left")
        table.add_column("failure")
        for name in ("rows", "AUC", "below budget" if budget is None else f"below {budget:g}"):
            table.add_column(name, justify="right")
        for number, hit in enumerate(detected):
            share = "–" if hit.below is None else f"{hit.below:.2%}"
            table.add_row(hit.kind, str(hit.rows), "–" if number == 0 else f"{hit.auc:.4f}", share)
        console.print(table)
    return "".join(f"{line.rstrip()}\n" for line in stream.getvalue().splitlines())
