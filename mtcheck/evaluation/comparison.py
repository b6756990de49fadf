"""What ``mtcheck evaluate`` works out: scorers side by side with the controls, group by group."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from mtcheck.errors import InputError, UsageError
from mtcheck.evaluation import controls, gross, reliability, resampling, saved_scores, statistics
from mtcheck.evaluation.judgements import JudgedPair, read_judged
from mtcheck.evaluation.words import CriticalFigures, WordFigures, critical_figures, word_figures

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mtcheck.scorers import Scorer
    from mtcheck.scorers.progress import Progress
    from mtcheck.types import Score

HUMAN = "human"  # the name under which --lower-is-better speaks of people's scores
_LARGEST_ITEM = 2000  # rows: the pairs within an item grow with their square
_SIGNIFICANT = 0.05


@dataclass(frozen=True, slots=True)
class Compared:
    """A scorer of the comparison: a ``model``, saved ``scores``, a ``control`` or a ``reference`` metric.

    ``turned`` says that its scale runs downwards and that its values were turned round. ``low`` and ``high``
    are the worst and the best of its own scale, None where they are not known. ``truncated`` counts the
    rows that did not fit the model and were cut.
    """

    name: str
    kind: str
    signature: str
    turned: bool = False
    low: float | None = None
    high: float | None = None
    segment_budget: float | None = None
    truncated: int = 0


@dataclass(frozen=True, slots=True)
class Agreement:
    """How one scorer agrees with people on one group of rows; a figure is None where it is not defined.

    ``item_tau`` is, over all pairs of translations of one item that people told apart (``item_pairs`` of
    them), the share in the right order less the share in the wrong order; a tie counts as neither.
    ``item_kendall`` is the mean over items of tau-b, 0 where the scorer ties all, leaving out items where
    people do. ``band_kendall`` is the mean of tau-b within ten bands of rows by the source's length, where
    length itself tells next to nothing. The accuracies are those of pairs of rows, of pairs within an item
    and of pairs of systems. ``intervals`` has, for each figure, the middle 95 % of its bootstrap.
    """

    group: str
    scorer: str
    kind: str
    rows: int
    items: int
    item_pairs: int
    systems: int
    pearson: float | None
    spearman: float | None
    kendall: float | None
    band_kendall: float | None
    pair_accuracy: float | None
    item_tau: float | None
    item_kendall: float | None
    item_accuracy: float | None
    system_accuracy: float | None
    epsilon: float | None
    item_epsilon: float | None
    intervals: Mapping[str, tuple[float, float] | None]


@dataclass(frozen=True, slots=True)
class PairedDifference:
    """How much better ``scorer`` agrees with people than ``other``, figure by figure."""

    group: str
    scorer: str
    other: str
    figures: Mapping[str, resampling.Difference | None]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All that was found; ``notes`` are sentences for people."""

    data: str
    seed: int
    resamples: int
    scorers: tuple[Compared, ...]
    agreements: tuple[Agreement, ...]
    differences: tuple[PairedDifference, ...]
    reliabilities: tuple[reliability.Reliability, ...]
    detections: tuple[gross.Detection, ...]
    words: tuple[WordFigures, ...]
    critical: tuple[CriticalFigures, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Values:
    """A compared scorer with its values for all rows, higher is better; NaN where nobody judged."""

    compared: Compared
    values: Sequence[float]


@dataclass(frozen=True, slots=True)
class _Scored:
    """A model's values, and what it found beyond them."""

    values: _Values
    detections: tuple[gross.Detection, ...]
    words: tuple[WordFigures, ...]
    critical: tuple[CriticalFigures, ...]


def evaluate(
    data: str,
    *,
    models: Sequence[str] = (),
    scores: Sequence[str] = (),
    lower_is_better: Sequence[str] = (),
    device: str = "auto",
    precision: str = "auto",
    pieces: bool = False,
    source_language: str = "en",
    target_language: str = "de",
    columns: Mapping[str, str] | None = None,
    group_by: str | None = None,
    with_gross: bool = False,
    with_critical: bool = False,
    sample: int | None = None,
    resamples: int = 1000,
    seed: int = 0,
    progress: Progress | None = None,
) -> Evaluation:
    """The models and saved scores judged against the rows of ``data``.

    ``scores`` are files, ``NAME=FILE`` or ``FILE``. ``lower_is_better`` names scores whose scale runs
    downwards, ``human`` those of people. ``with_critical`` takes a score of 0 for a critical error.
    ``sample`` keeps that many rows, drawn with ``seed``, in their order. Raises FormatError,
    InputError, ModelError or UsageError.
    """
    pairs = read_judged(
        Path(data), columns=columns, group_by=group_by, lower_is_better=HUMAN in lower_is_better
    )
    saved = [_saved(item, pairs, lower_is_better) for item in scores]
    unused = set(lower_is_better) - {HUMAN} - {each.compared.name for each in saved}
    if unused:
        known = ", ".join([HUMAN, *(each.compared.name for each in saved)])
        raise UsageError(f"--lower-is-better '{min(unused)}' names no saved scores; there are: {known}")
    if sample is not None and sample < len(pairs):
        kept = sorted(random.Random(seed).sample(range(len(pairs)), sample))
        pairs = [pairs[place] for place in kept]
        saved = [replace(each, values=[each.values[place] for place in kept]) for each in saved]
    judged = [place for place, pair in enumerate(pairs) if pair.score is not None]
    if not judged and not with_gross:
        raise InputError(
            "no row has a score to agree with; name its column with --column, or ask for --gross"
        )
    found: list[_Values] = []
    scored: list[_Scored] = []
    for name in models:
        # One model is in memory at a time.
        one = _scored(
            name,
            pairs,
            judged,
            device=device,
            precision=precision,
            pieces=pieces,
            languages=(source_language, target_language),
            with_gross=with_gross,
            with_critical=with_critical,
            seed=seed,
            progress=progress,
        )
        scored.append(one)
        found.append(one.values)
    found = _distinct([*found, *saved])
    groups: dict[str, list[int]] = {}
    for place in judged:
        groups.setdefault(pairs[place].group, []).append(place)
    parts = [
        _group(group, [pairs[place] for place in places], _part(found, places), resamples, seed)
        for group, places in groups.items()
    ]
    known_scorers = {each.compared.name: each.compared for each in found}
    for part in parts:
        known_scorers.update({each.name: each for each in part.scorers})
    return Evaluation(
        data=data,
        seed=seed,
        resamples=resamples,
        scorers=tuple(known_scorers.values()),
        agreements=tuple(row for part in parts for row in part.agreements),
        differences=tuple(row for part in parts for row in part.differences),
        reliabilities=tuple(row for part in parts for row in part.reliabilities),
        detections=tuple(row for one in scored for row in one.detections),
        words=tuple(row for one in scored for row in one.words),
        critical=tuple(row for one in scored for row in one.critical),
        notes=(
            *(_turned(each) for each in known_scorers.values() if each.turned),
            *(_cut(each) for each in known_scorers.values() if each.truncated),
            *(note for part in parts for note in part.notes),
        ),
    )


def _saved(item: str, pairs: Sequence[JudgedPair], lower_is_better: Sequence[str]) -> _Values:
    from mtcheck.scorers import known

    name, equals, file = item.partition("=")
    if not equals or Path(item).exists():
        file, name = item, ""
    read = saved_scores.read_scores(Path(file))
    model = read.signature.partition("|")[0] if read.signature else ""
    name = name or Path(file).name.partition(".")[0] or file
    card = known(model) if model else None
    turned = name in lower_is_better or (card is not None and not card.higher_is_better)
    sign = -1.0 if turned else 1.0
    return _Values(
        Compared(
            name,
            "scores",
            read.signature or f"{name}|{Path(file).name}",
            turned,
            card.low if card else None,
            card.high if card else None,
            truncated=read.truncated,
        ),
        [sign * value for value in read.of(pairs)],
    )


def _scored(
    name: str,
    pairs: Sequence[JudgedPair],
    judged: Sequence[int],
    *,
    device: str,
    precision: str,
    pieces: bool,
    languages: tuple[str, str],
    with_gross: bool,
    with_critical: bool,
    seed: int,
    progress: Progress | None,
) -> _Scored:
    from mtcheck.scorers import load

    scorer: Scorer = load(name, device=device, precision=precision, pieces=pieces)
    turned = scorer.high < scorer.low
    sign = -1.0 if turned else 1.0

    cut = 0

    def given(texts: Sequence[tuple[str, str]]) -> list[Score]:
        nonlocal cut
        if progress is not None:
            progress.more(len(texts))
        scores = scorer.score(
            texts, source_language=languages[0], target_language=languages[1], progress=progress
        )
        cut += sum(found.truncated for found in scores)
        return scores

    values = [float("nan")] * len(pairs)
    scores = given([(pairs[place].source, pairs[place].target) for place in judged]) if judged else []
    truncated = cut
    for place, found in zip(judged, scores, strict=True):
        values[place] = sign * found.value
    compared = Compared(
        scorer.signature.partition("|")[0],
        "model",
        scorer.signature,
        turned,
        scorer.low,
        scorer.high,
        scorer.segment_budget,
        truncated,
    )
    detected: list[gross.Detection] = []
    if with_gross:
        budget = None if scorer.segment_budget is None else sign * scorer.segment_budget
        detected = gross.detections(
            pairs,
            lambda texts: [sign * found.value for found in given(texts)],
            name=compared.name,
            budget=budget,
            seed=seed,
        )
    groups: dict[str, list[int]] = {}
    for at, place in enumerate(judged):
        groups.setdefault(pairs[place].group, []).append(at)
    marked: list[WordFigures | None] = []
    critical: list[CriticalFigures | None] = []
    for group, places in groups.items():
        rows, found_here = [pairs[judged[at]] for at in places], [scores[at] for at in places]
        marked.append(word_figures(rows, found_here, group=group, scorer=compared.name))
        if with_critical:
            critical.append(
                critical_figures(rows, found_here, group=group, scorer=compared.name, turned=turned)
            )
    return _Scored(
        _Values(compared, values),
        tuple(detected),
        tuple(row for row in marked if row is not None),
        tuple(row for row in critical if row is not None),
    )


def _distinct(found: Sequence[_Values]) -> list[_Values]:
    """The same with a number after a name that came before, or that is one of the controls'."""
    met = dict.fromkeys((*controls.NAMES, *controls.REFERENCE_NAMES), 1)
    renamed = []
    for each in found:
        name = each.compared.name
        met[name] = met.get(name, 0) + 1
        if met[name] > 1:
            each = replace(each, compared=replace(each.compared, name=f"{name} ({met[name]})"))
        renamed.append(each)
    return renamed


def _part(found: Sequence[_Values], places: Sequence[int]) -> list[_Values]:
    return [replace(each, values=[each.values[place] for place in places]) for each in found]


@dataclass(frozen=True, slots=True)
class _Group:
    scorers: tuple[Compared, ...]
    agreements: tuple[Agreement, ...]
    differences: tuple[PairedDifference, ...]
    reliabilities: tuple[reliability.Reliability, ...]
    notes: tuple[str, ...]


def _group(
    group: str, pairs: Sequence[JudgedPair], found: Sequence[_Values], draws: int, seed: int
) -> _Group:
    import numpy as np

    items = statistics.codes([pair.item or pair.source for pair in pairs])
    largest = int(np.bincount(items).max())
    if largest > _LARGEST_ITEM:
        raise InputError(
            f"one item has {largest} translations, more than {_LARGEST_ITEM}; name the column that tells "
            f"the segment with --column item=COLUMN"
        )
    systems = [pair.system for pair in pairs]
    rows = resampling.Rows(
        np.array([pair.score for pair in pairs], dtype=np.float64),
        items,
        statistics.codes(systems) if all(systems) else None,
        np.array([len(pair.source) for pair in pairs], dtype=np.float64),
    )
    beside = [
        _Values(Compared(name, "control", f"{name}|seed {seed}"), values)
        for name, values in controls.controls(pairs, seed=seed).items()
    ]
    beside += [
        _Values(Compared(name, "reference", signature, turned=name.startswith("TER")), values)
        for name, (values, signature) in controls.reference_metrics(pairs).items()
    ]
    every = [*found, *beside]
    arrays = [np.asarray(each.values, dtype=np.float64) for each in every]
    for each, values in zip(every, arrays, strict=True):
        if not np.isfinite(values).all():
            raise InputError(f"{each.compared.name}: gives a score that is not a number")
    measured = resampling.measure(rows, arrays, draws=draws, seed=seed)
    left, right = statistics.pairs_within(items)
    item_pairs = int(np.count_nonzero(rows.human[left] != rows.human[right]))
    agreements = [
        Agreement(
            group=group,
            scorer=each.compared.name,
            kind=each.compared.kind,
            rows=len(pairs),
            items=rows.item_count,
            item_pairs=item_pairs,
            systems=rows.system_count,
            **{figure: one.value(figure) for figure in resampling.FIGURES},
            epsilon=one.epsilon,
            item_epsilon=one.item_epsilon,
            intervals={figure: one.interval(figure) for figure in resampling.FIGURES},
        )
        for each, one in zip(every, measured, strict=True)
    ]
    differences = [
        PairedDifference(
            group,
            every[one].compared.name,
            every[two].compared.name,
            {
                figure: resampling.difference(measured[one], measured[two], figure)
                for figure in resampling.FIGURES
            },
        )
        for one in range(len(found))
        for two in range(one + 1, len(every))
    ]
    reliabilities = [
        reliability.reliability(
            each.compared.name, rows, array, group=group, turned=each.compared.turned, draws=draws, seed=seed
        )
        for each, array in zip(found, arrays, strict=False)
    ]
    return _Group(
        tuple(each.compared for each in beside),
        tuple(agreements),
        tuple(differences),
        tuple(reliabilities),
        tuple(_notes(group, found, agreements, differences)),
    )


def _cut(compared: Compared) -> str:
    rows = "1 row" if compared.truncated == 1 else f"{compared.truncated} rows"
    return f"{compared.name}: {rows} did not fit the model and lost their ends; --pieces scores them whole"


def _turned(compared: Compared) -> str:
    scale = (
        f" from {compared.low:g} (worst) to {compared.high:g} (best)"
        if compared.low is not None and compared.high is not None
        else ""
    )
    return f"{compared.name}: its scale runs downwards{scale}; its scores were turned round"


def _notes(
    group: str,
    found: Sequence[_Values],
    agreements: Sequence[Agreement],
    differences: Sequence[PairedDifference],
) -> list[str]:
    """What must not be missed in the tables: controls not beaten, and a scale that seems to run downwards."""
    kinds = {row.scorer: row.kind for row in agreements}
    where = f"{group}: " if group else ""
    notes = []
    for each in found:
        name = each.compared.name
        own = next(row for row in agreements if row.scorer == name)
        against = own.intervals["pearson"]
        if each.compared.kind == "scores" and against is not None and against[1] < 0:
            notes.append(
                f"{where}{name} runs against people's scores; if lower is better on its scale, say "
                f"--lower-is-better {name}"
            )
        unbeaten = [
            (row.other, missed)
            for row in differences
            if row.scorer == name and kinds[row.other] == "control" and (missed := _unbeaten(row))
        ]
        if unbeaten:
            beside = "; ".join(f"{other} ({', '.join(missed)})" for other, missed in unbeaten)
            notes.append(f"{where}{name} is not shown to agree better than {beside}")
    return notes


def _unbeaten(row: PairedDifference) -> list[str]:
    """The figures in which a scorer is not shown to be better than the other."""
    return [
        figure.replace("_", " ")
        for figure, gap in row.figures.items()
        if gap is not None and (gap.value <= 0 or gap.p >= _SIGNIFICANT)
    ]
