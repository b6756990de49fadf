"""Learns the aligner's weights from gold alignments: a log-linear model over whole bead sequences, by
maximum likelihood.

Run as ``python -m mtcheck.alignment.fit OUT.json FOLDER ...`` with folders as
``mtcheck.alignment.evaluate`` reads them. Articles with an odd number for a name are left out, so that
they can be used for measuring. The prior is the weights as they stand.
"""

from __future__ import annotations

import argparse
import json
import logging
import math
import random
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from mtcheck.alignment import aligner, boilerplate, evaluate, features, moved, search
from mtcheck.alignment.lexicon import aligner_folder

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy import bool_, float32, float64, int64
    from numpy.typing import NDArray

    from mtcheck.types import Segment

# Source, target, their languages, gold groups.
Article = tuple["Sequence[Segment]", "Sequence[Segment]", tuple[str, str], "Sequence[evaluate.Group]"]

_LOG = logging.getLogger(__name__)
_PRIOR_WIDTH = {"aligned": 2.0, "null": 2.0}
_ROUNDS = 40


@dataclass(frozen=True)
class Example:
    """An article ready for learning: features by shape, where each bead ends in the lattice, and which
    beads are right."""

    nodes: search.Nodes
    tables: dict[search.Shape, NDArray[float32]]
    places: dict[search.Shape, tuple[NDArray[int64], NDArray[int64]]]
    permitted: NDArray[bool_]


def monotone(
    gold: Sequence[evaluate.Group], rows: int, columns: int, longest: int
) -> list[evaluate.Group] | None:
    """The gold groups as one path: of crossing groups the heaviest chain stays, the others come apart into
    nulls.

    None if a group is not contiguous or too long to stand in the lattice.
    """
    pairs = sorted(g for g in gold if g[0] and g[1])
    for source, target in pairs:
        for side in (source, target):
            if side[-1] - side[0] != len(side) - 1 or (
                len(side) > longest and min(len(source), len(target)) < 2
            ):
                return None
    best: list[tuple[int, int]] = []
    for k, (source, target) in enumerate(pairs):
        before = [(best[p][0], p) for p in range(k) if pairs[p][1][-1] < target[0]]
        weight, previous = max(before, default=(0, -1))
        best.append((weight + len(source) + len(target), previous))
    chain: list[evaluate.Group] = []
    at = max(range(len(pairs)), key=lambda k: best[k][0], default=-1)
    while at >= 0:
        chain.append(pairs[at])
        at = best[at][1]
    path: list[evaluate.Group] = []
    row = column = 0
    for source, target in [*reversed(chain), ((rows,), (columns,))]:
        path.extend(((i,), ()) for i in range(row, source[0]))
        path.extend(((), (j,)) for j in range(column, target[0]))
        if source[0] < rows:
            path.append((source, target))
            row, column = source[-1] + 1, target[-1] + 1
    return path


def example(
    source: Sequence[Segment],
    target: Sequence[Segment],
    languages: tuple[str, str],
    gold: Sequence[evaluate.Group],
    *,
    lexicon: bool,
    longest: int,
) -> Example | None:
    """The example of an article; None if its gold does not fit the lattice."""
    import numpy as np

    path = monotone(gold, len(source), len(target), longest)
    if path is None or not source or not target:
        return None
    labels = (boilerplate.labels(source, *languages), boilerplate.labels(target, *reversed(languages)))
    comparison = aligner.compare(
        source, target, source_language=languages[0], target_language=languages[1], labels=labels
    )
    if lexicon and comparison.words is None:
        return None  # only pairs that have a lexicon teach how far to trust it
    if not lexicon:
        comparison = aligner.without_lexicon(comparison, source, target)
    rows, columns = range(len(source)), range(len(target))
    box = features.rectangle(comparison, rows, columns, longest)
    nodes = search.all_nodes(len(source), len(target))
    tables = {
        (1, 0): np.repeat(box.source_null[:, :, None], len(target) + 1, axis=2),
        (0, 1): np.repeat(box.target_null[:, None, :], len(source) + 1, axis=1),
        **dict(box.beads(longest)),
    }
    places = {}
    for (m, n), table in tables.items():
        i = m + np.arange(table.shape[1])[:, None]
        d = i + n + np.arange(table.shape[2])[None, :]
        places[m, n] = (d, i - nodes.low[d])
    return Example(nodes, tables, places, _permitted(nodes, path, longest))


def loss_and_gradient(
    one: Example, aligned: NDArray[float64], null: NDArray[float64], longest: int
) -> tuple[float, NDArray[float64], NDArray[float64]]:
    """Minus the log likelihood of the gold beads and its gradients by the two weight vectors."""
    import numpy as np

    lattice = search.empty_lattice(one.nodes, aligner.shapes(longest))
    for shape, table in one.tables.items():
        search.put(lattice, shape, 0, 0, np.tensordot(null if 0 in shape else aligned, table, 1))
    shares, whole = search.marginals(lattice)
    gold_shares, gold_sum = search.marginals(
        replace(lattice, scores=np.where(one.permitted, lattice.scores, -1e30))
    )
    gradients = {False: np.zeros_like(aligned), True: np.zeros_like(null)}
    for shape, table in one.tables.items():
        d, k = one.places[shape]
        number = lattice.shapes.index(shape)
        share = shares[d, number, k] - gold_shares[d, number, k]
        gradients[0 in shape] += np.tensordot(table, share, ((1, 2), (0, 1)))
    return whole - gold_sum, gradients[False], gradients[True]


def _permitted(nodes: search.Nodes, path: Sequence[evaluate.Group], longest: int) -> NDArray[bool_]:
    # Which beads agree with the gold ones: these alone, but inside a gold group of several on both sides,
    # which is often only a coarse one, every bead.
    import numpy as np

    lattice = search.empty_lattice(nodes, aligner.shapes(longest))
    row = column = 0
    for left, right in path:
        m, n = len(left), len(right)
        if m > 1 and n > 1:
            for shape in lattice.shapes:
                if shape[0] <= m and shape[1] <= n:
                    search.put(lattice, shape, row, column, np.zeros((m - shape[0] + 1, n - shape[1] + 1)))
        else:
            search.put(lattice, (m, n), row, column, np.zeros((1, 1)))
        row, column = row + m, column + n
    return lattice.scores > -1


def fit(examples: Sequence[Example], start: aligner.Weights, *, longest: int) -> aligner.Weights:
    """The weights that make the gold beads likeliest under a normal prior around the given ones."""
    import numpy as np
    import torch

    first = np.concatenate([start.aligned, start.null]).astype(np.float64)
    split = len(start.aligned)
    variable = torch.tensor(first, requires_grad=True)
    optimiser = torch.optim.LBFGS([variable], max_iter=_ROUNDS, line_search_fn="strong_wolfe")

    def closure() -> float:
        optimiser.zero_grad()
        values = variable.detach().numpy()
        difference = values - first
        loss = float((difference**2).sum()) / 2 / _PRIOR_WIDTH["aligned"] ** 2
        gradient = difference / _PRIOR_WIDTH["aligned"] ** 2
        for one in examples:
            part, by_aligned, by_null = loss_and_gradient(one, values[:split], values[split:], longest)
            loss += part
            gradient = gradient + np.concatenate([by_aligned, by_null])
        variable.grad = torch.tensor(gradient)
        _LOG.info("loss %.2f", loss)
        return loss

    optimiser.step(closure)  # type: ignore[no-untyped-call]
    final = variable.detach().numpy().astype(np.float32)
    return replace(start, aligned=final[:split], null=final[split:])


def fit_confidence(
    articles: Sequence[Article],
    weights: aligner.Weights,
    *,
    lexicon: bool,
    longest: int,
) -> tuple[float, ...]:
    """The coefficients of the confidence: a logistic regression of "this bead is right" on what the search
    knows of it."""
    import numpy as np

    inputs, rights = [], []
    for source, target, languages, gold in articles:
        known = set(gold) | {((i,), ()) for g in gold if not g[1] for i in g[0]}
        known |= {((), (j,)) for g in gold if not g[0] for j in g[1]}
        coarse = [g for g in gold if len(g[0]) > 1 and len(g[1]) > 1]
        for step in steps_of(source, target, languages, weights, lexicon=lexicon, longest=longest):
            group = (
                tuple(range(step.row, step.row + step.shape[0])),
                tuple(range(step.column, step.column + step.shape[1])),
            )
            if any(set(group[0]) <= set(g[0]) and set(group[1]) <= set(g[1]) for g in coarse):
                continue  # nobody knows whether it is right
            inputs.append(aligner.confidence_features(step))
            rights.append(group in known)
    x, y = np.array(inputs), np.array(rights, dtype=np.float64)
    coefficients = np.zeros(x.shape[1])
    for _ in range(30):  # Newton steps with a weak ridge
        p = 1 / (1 + np.exp(-x @ coefficients))
        gradient = x.T @ (p - y) + 0.1 * coefficients
        hessian = (x * (p * (1 - p))[:, None]).T @ x + 0.1 * np.eye(x.shape[1])
        coefficients -= np.linalg.solve(hessian, gradient)
    return tuple(round(float(c), 4) for c in coefficients)


def steps_of(
    source: Sequence[Segment],
    target: Sequence[Segment],
    languages: tuple[str, str],
    weights: aligner.Weights,
    *,
    lexicon: bool,
    longest: int,
) -> list[search.Step]:
    """The beads of an article with what the confidence is made from."""
    labels = (boilerplate.labels(source, *languages), boilerplate.labels(target, *reversed(languages)))
    comparison = aligner.compare(
        source, target, source_language=languages[0], target_language=languages[1], labels=labels
    )
    if not lexicon:
        comparison = aligner.without_lexicon(comparison, source, target)
    steps = search.best_path(aligner.lattice(comparison, weights, longest=longest))
    return moved.reunite(comparison, weights, steps, longest=longest)


def read_articles(folder: Path) -> Iterator[Article]:
    """The articles of a folder but the odd-numbered, each as it is, turned round, and with its paragraphs
    where they are known."""
    meta = folder / "meta.jsonl"
    blocks = {}
    if meta.is_file():
        for line in meta.read_text(encoding="utf-8").splitlines():
            entry = json.loads(line)
            blocks[entry["id"]] = (entry["src_para"], entry["tgt_para"])
    for name, (left, right) in evaluate.articles(folder):
        if name.isdecimal() and int(name) % 2:
            continue
        source = evaluate.read_segments(folder / f"{name}.{left}")
        target = evaluate.read_segments(folder / f"{name}.{right}")
        gold = evaluate.read_gold(folder / f"{name}.gold")
        turned = [(target_ids, source_ids) for source_ids, target_ids in gold]
        yield source, target, (left, right), gold
        yield target, source, (right, left), turned
        if name in blocks:
            parts = [
                [replace(s, block=b) for s, b in zip(side, numbers, strict=True)]
                for side, numbers in zip((source, target), blocks[name], strict=True)
            ]
            yield parts[0], parts[1], (left, right), gold
            yield parts[1], parts[0], (right, left), turned


def hardened(articles: Sequence[Article], *, seed: int = 1) -> list[Article]:
    """The articles as careless work leaves them, and pairs that are no translation of each other.

    In each article some target sentences are replaced by others of like length, from another article or
    from this one: their beads become an omission and an addition. Others are scrambled, cut short or
    thinned out: their beads stay. Every fourth article also meets the target of the next: nothing aligns,
    boilerplate left aside.
    """
    rng = random.Random(seed)
    found: list[Article] = []
    for number, (source, target, languages, gold) in enumerate(articles):
        strangers = [s for a in articles if a[2] == languages and a[1] is not target for s in a[1]]
        texts = {segment.index: segment.text for segment in target}
        groups: list[evaluate.Group] = []
        for group in gold:
            draw = rng.random()
            one = len(group[0]) == 1 and len(group[1]) == 1 and len(texts[group[1][0]]) > 40
            if not one or draw > 0.45:
                groups.append(group)
            elif draw > 0.3:
                groups.append((group[0], ()))
                del texts[group[1][0]]
            elif draw < 0.15:
                others = [s for s in target if s.index != group[1][0]] if draw < 0.05 else strangers
                length = len(texts[group[1][0]])
                like = [s.text for s in others if 0.6 * length < len(s.text) < 1.6 * length]
                if not like:
                    groups.append(group)
                    continue
                texts[group[1][0]] = rng.choice(like)
                groups.extend(((group[0], ()), ((), group[1])))
            else:
                groups.append(group)
                words = texts[group[1][0]].split()
                if draw < 0.2:
                    rng.shuffle(words)
                elif draw < 0.25:
                    words = words[: max(2, len(words) * 3 // 5)]
                else:
                    words = [word for word in words if rng.random() < 0.7] or words
                texts[group[1][0]] = " ".join(words)
        kept = [replace(s, text=texts[s.index]) for s in target if s.index in texts]
        place = {segment.index: number for number, segment in enumerate(kept)}
        groups = [(left, tuple(place[j] for j in right)) for left, right in groups]
        found.append((source, [replace(s, index=place[s.index]) for s in kept], languages, groups))
        if number % 4 == 0:
            later = [a for a in articles[number + 1 :] if a[2] == languages and a[1] is not target][:7]
            if later:
                foreign = _prose(later[-1][1], languages)
                own = _prose(source, languages)
                nulls: list[evaluate.Group] = [((s.index,), ()) for s in own]
                nulls += [((), (s.index,)) for s in foreign]
                found.append((own, foreign, languages, nulls))
    return found


def _prose(segments: Sequence[Segment], languages: tuple[str, str]) -> list[Segment]:
    kept = [
        s
        for s, label in zip(segments, boilerplate.labels(segments, *languages), strict=True)
        if label is None
    ]
    return [replace(s, index=number) for number, s in enumerate(kept)]


def main(arguments: Sequence[str] | None = None) -> None:
    """Writes the weights learnt from the folders, with and without lexicon."""
    parser = argparse.ArgumentParser(prog="python -m mtcheck.alignment.fit", description=__doc__)
    parser.add_argument("output", type=Path)
    parser.add_argument("folder", type=Path, nargs="+")
    parser.add_argument(
        "--confidence-only", action="store_true", help="keep the weights, learn the confidence anew"
    )
    parser.add_argument("--kind", choices=("lexicon", "fallback"), help="learn one kind, keep the other")
    parser.add_argument("--longest", type=int, default=aligner.LONGEST)
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    result = json.loads((aligner_folder() / "weights.json").read_text(encoding="utf-8"))
    articles = [article for folder in options.folder for article in read_articles(folder)]
    hard = articles + hardened(articles)
    for kind in ("lexicon", "fallback"):
        if options.kind not in (None, kind):
            continue
        lexicon = kind == "lexicon"
        # Without a lexicon a stranger of like length looks the same as a free translation: asking to tell
        # them apart would only turn free translations into nulls.
        chosen = hard if lexicon else articles
        made = [
            example(source, target, languages, gold, lexicon=lexicon, longest=options.longest)
            for source, target, languages, gold in chosen
        ]
        examples = [one for one in made if one is not None]
        weights = aligner.load_weights(kind)
        if not options.confidence_only:
            weights = fit(examples, weights, longest=options.longest)
        kept = [article for article, one in zip(chosen, made, strict=True) if one is not None]
        confidence = fit_confidence(kept, weights, lexicon=lexicon, longest=options.longest)
        result[kind] = {
            "aligned": {
                n: round(float(w), 4)
                for n, w in zip(features.ALIGNED, weights.aligned, strict=True)
                if math.isfinite(w)
            },
            "null": {n: round(float(w), 4) for n, w in zip(features.NULL, weights.null, strict=True)},
            "confidence": list(confidence),
        }
        _LOG.info("%s: %d examples", kind, len(examples))
    options.output.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
