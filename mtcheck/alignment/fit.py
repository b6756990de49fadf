"""Learns the aligner's weights from gold alignments: a log-linear model over whole bead sequences, by
maximum likelihood.

Run as ``python -m mtcheck.alignment.fit OUT.json FOLDER ...`` with folders as
``mtcheck.alignment.evaluate`` reads them. Articles with an odd number for a name, and others of the same
document, are left out, so that they can be used for measuring. The prior is the weights as they stand.
"""

from __future__ import annotations

import argparse
import json
import logging
import math
import random
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mtcheck.alignment import aligner, boilerplate, confidence, evaluate, features, learnt, search
from mtcheck.alignment.lexicon import aligner_folder, load_lexicon
from mtcheck.alignment.meaning import meaning

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from numpy import bool_, float32, float64, int64
    from numpy.typing import NDArray

    from mtcheck.alignment.meaning import Meaning
    from mtcheck.alignment.similarity import WordSimilarity
    from mtcheck.types import Segment


@dataclass(frozen=True)
class Article:
    """Source, target, their languages, gold groups; what compares words and sentences.

    ``coarse``: what a gold group of several segments on both sides looks like inside is not known.
    ``edited``: the article has been made worse already. ``unrelated``: the target is another article's.
    """

    source: Sequence[Segment]
    target: Sequence[Segment]
    languages: tuple[str, str]
    gold: Sequence[evaluate.Group]
    coarse: bool = False
    edited: bool = False
    unrelated: bool = False
    words: WordSimilarity | None = None
    near: Meaning | None = None

    def comparison(self) -> features.Comparison:
        """The article made ready for the features."""
        return aligner.compare(
            self.source,
            self.target,
            source_language=self.languages[0],
            target_language=self.languages[1],
            words=self.words,
            near=self.near,
            labels=(
                boilerplate.labels(self.source, *self.languages),
                boilerplate.labels(self.target, *reversed(self.languages)),
            ),
        )


_LOG = logging.getLogger(__name__)
_PRIOR_WIDTH = {"aligned": 2.0, "null": 2.0}
_ROUNDS = 40
_CONFIDENCE_RIDGE = 2.0
KINDS = ("lexicon", "fallback", "learnt", "embedder")


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


def example(article: Article, *, longest: int) -> Example | None:
    """The example of an article; None if its gold does not fit the lattice."""
    import numpy as np

    source, target = article.source, article.target
    path = monotone(article.gold, len(source), len(target), longest)
    if path is None or not source or not target:
        return None
    rows, columns = range(len(source)), range(len(target))
    box = features.rectangle(article.comparison(), rows, columns, longest)
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
    return Example(nodes, tables, places, _permitted(nodes, path, longest, coarse=article.coarse))


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


def _permitted(
    nodes: search.Nodes, path: Sequence[evaluate.Group], longest: int, *, coarse: bool
) -> NDArray[bool_]:
    # Which beads agree with the gold ones: these alone, but inside a coarse gold group every bead.
    import numpy as np

    lattice = search.empty_lattice(nodes, aligner.shapes(longest))
    row = column = 0
    for left, right in path:
        m, n = len(left), len(right)
        if m > 1 and n > 1 and (coarse or max(m, n) > longest):
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
    articles: Sequence[Article], weights: aligner.Weights, *, longest: int = aligner.LONGEST
) -> NDArray[float32]:
    """The weights of the confidence: a logistic regression of "this bead is right" on what is known of it,
    each kind of evidence drawn to nothing in proportion to its own spread."""
    import numpy as np

    inputs: list[NDArray[float32]] = []
    rights: list[bool] = []
    for article in articles:
        known = set(article.gold)
        known |= {((i,), ()) for g in article.gold if not g[1] for i in g[0]}
        known |= {((), (j,)) for g in article.gold if not g[0] for j in g[1]}
        comparison = article.comparison()
        steps = aligner.steps_of(comparison, weights, longest=longest)
        # Of two texts that have nothing to do with each other every null is right; that would be all there is
        # to learn of nulls.
        counted = [k for k, s in enumerate(steps) if not article.unrelated or min(s.shape)]
        inputs.append(confidence.evidence(comparison, steps)[counted])
        rights += [
            (tuple(range(s.row, s.row + s.shape[0])), tuple(range(s.column, s.column + s.shape[1]))) in known
            for s in (steps[k] for k in counted)
        ]
    x, y = np.concatenate(inputs).astype(np.float64), np.array(rights, dtype=np.float64)
    spread = np.maximum(x.std(0), 0.02)
    spread[0] = 1.0
    x /= spread
    ridge = np.eye(x.shape[1]) * _CONFIDENCE_RIDGE
    ridge[0, 0] = 1e-3
    coefficients = np.zeros(x.shape[1])
    for _ in range(30):  # Newton steps
        p = 1 / (1 + np.exp(-np.clip(x @ coefficients, -30, 30)))
        gradient = x.T @ (p - y) + ridge @ coefficients
        hessian = (x * (p * (1 - p))[:, None]).T @ x + ridge
        coefficients -= np.linalg.solve(hessian, gradient)
    _LOG.info("confidence: %d beads, %d wrong", len(y), int(len(y) - y.sum()))
    found: NDArray[float32] = (coefficients / spread).astype(np.float32)
    return found


def kept_back(folders: Sequence[Path]) -> frozenset[str]:
    """The documents of the odd-numbered articles of the folders, as their meta.jsonl names them."""
    return frozenset(
        entry["doc"]
        for folder in folders
        for entry in _meta(folder).values()
        if "doc" in entry and evaluate.parity_of(entry["id"], 0)
    )


def _meta(folder: Path) -> dict[str, dict[str, Any]]:
    path = folder / "meta.jsonl"
    if not path.is_file():
        return {}
    entries = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
    return {entry["id"]: entry for entry in entries}


def read_articles(folder: Path, *, without: Collection[str] = ()) -> Iterator[Article]:
    """The articles of a folder but the odd-numbered and those of the documents ``without``, each as it is,
    turned round, and with its paragraphs where they are known. Of a folder with one long document every other
    piece is taken."""
    meta = _meta(folder)
    known = bool(meta)
    blocks = {
        name: (entry["src_para"], entry["tgt_para"]) for name, entry in meta.items() if "src_para" in entry
    }
    named = evaluate.articles(folder)
    for place, (name, languages) in enumerate(named):
        if len(named) > 1 and evaluate.parity_of(name, place):
            continue
        if meta.get(name, {}).get("doc") in without:
            continue
        sides = [evaluate.read_segments(folder / f"{name}.{language}") for language in languages]
        gold = evaluate.read_gold(folder / f"{name}.gold")
        parts = evaluate.pieces(gold)[::2] if len(named) == 1 else [gold]
        for part in parts:
            source, target = (_those(side, part, number) for number, side in enumerate(sides))
            first = source[0].index, target[0].index
            groups = [
                (tuple(i - first[0] for i in left), tuple(j - first[1] for j in right))
                for left, right in part
            ]
            source, target = (
                [replace(s, index=s.index - first[number]) for s in side]
                for number, side in enumerate((source, target))
            )
            yield from _both_ways(Article(source, target, languages, groups, known, known and not blocks))
            if name in blocks:
                left, right = (
                    [replace(s, block=b) for s, b in zip(side, numbers, strict=True)]
                    for side, numbers in zip((source, target), blocks[name], strict=True)
                )
                yield from _both_ways(Article(left, right, languages, groups, known))


def _those(segments: Sequence[Segment], groups: Sequence[evaluate.Group], side: int) -> list[Segment]:
    wanted = [x for group in groups for x in group[side]]
    return list(segments[min(wanted) : max(wanted) + 1])  # lines that no group names are among them


def _both_ways(article: Article) -> Iterator[Article]:
    yield article
    turned = [(right, left) for left, right in article.gold]
    languages = article.languages[1], article.languages[0]
    yield replace(article, source=article.target, target=article.source, languages=languages, gold=turned)


def with_learnt_lexicons(articles: Sequence[Article]) -> list[Article]:
    """The articles, each with a lexicon learnt from all of its language pair after a round without, as one
    of a long document is."""
    known: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for article in articles:
        beads = aligner.align(
            article.source,
            article.target,
            source_language=article.languages[0],
            target_language=article.languages[1],
            lexicon="none",
        )
        known.setdefault(article.languages, []).extend(learnt.pairs_of(beads, article.source, article.target))
    lexicons = {
        languages: learnt.learn(
            list(dict.fromkeys(pairs)), source_language=languages[0], target_language=languages[1]
        )
        for languages, pairs in known.items()
    }
    return [replace(article, words=lexicons[article.languages]) for article in articles]


def hardened(articles: Sequence[Article], *, seed: int = 1) -> list[Article]:
    """The articles as careless work leaves them, and pairs that are no translation of each other.

    In each article some target sentences are replaced by others of like length, from another article or
    from this one: their beads become an omission and an addition. Others are scrambled, cut short or
    thinned out: their beads stay. Every fourth article also meets the target of the next: nothing aligns,
    boilerplate left aside.
    """
    rng = random.Random(seed)
    found: list[Article] = []
    for number, article in enumerate(articles):
        source, target, languages = article.source, article.target, article.languages
        strangers = [
            s for a in articles if a.languages == languages and a.target is not target for s in a.target
        ]
        texts = {segment.index: segment.text for segment in target}
        groups: list[evaluate.Group] = []
        for group in article.gold:
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
        found.append(replace(article, target=[replace(s, index=place[s.index]) for s in kept], gold=groups))
        if number % 4 == 0:
            later = [
                a for a in articles[number + 1 :] if a.languages == languages and a.target is not target
            ][:7]
            if later:
                foreign = _prose(later[-1].target, languages)
                own = _prose(source, languages)
                nulls: list[evaluate.Group] = [((s.index,), ()) for s in own]
                nulls += [((), (s.index,)) for s in foreign]
                found.append(replace(article, source=own, target=foreign, gold=nulls, unrelated=True))
    return found


def partial(articles: Sequence[Article], *, seed: int = 1) -> list[Article]:
    """The articles, every other one with a translation that breaks off and the rest with a summary: what has
    none is an omission."""
    rng = random.Random(seed)
    found = []
    for number, article in enumerate(articles):
        end = rng.uniform(0.3, 0.7) * len(article.target)
        gone: set[int] = set()
        for left, right in article.gold:
            lost = bool(right) and (max(right) >= end if number % 2 else rng.random() < 0.5)
            if lost and left:
                gone.update(right)
        kept = [s for s in article.target if s.index not in gone]
        if not kept:
            continue
        place = {segment.index: k for k, segment in enumerate(kept)}
        groups = [(left, tuple(place[j] for j in right if j in place)) for left, right in article.gold]
        target = [replace(s, index=place[s.index]) for s in kept]
        found.append(replace(article, target=target, gold=groups, edited=True))
    return found


def strangers(articles: Sequence[Article], *, share: float = 0.5) -> list[Article]:
    """Pairs of articles that have nothing to do with each other, for a ``share`` of the articles:
    nothing aligns in them."""
    found = []
    for number, article in enumerate(articles):
        if int(number * share) == int((number + 1) * share):
            continue
        others = [a for a in articles if a.languages == article.languages and a.gold != article.gold]
        if others:
            source = _prose(article.source, article.languages)
            target = _prose(others[number * 7 % len(others)].target, article.languages[::-1])
            gold: list[evaluate.Group] = [((s.index,), ()) for s in source]
            gold += [((), (s.index,)) for s in target]
            found.append(
                replace(article, source=source, target=target, gold=gold, edited=True, unrelated=True)
            )
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
    parser.add_argument("--kind", choices=KINDS, action="append", help="learn this kind, keep the others")
    parser.add_argument("--vectors", type=Path, action="append", help="texts' vectors, for the kind embedder")
    parser.add_argument("--longest", type=int, default=aligner.NARROW)
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    result = json.loads((aligner_folder() / "weights.json").read_text(encoding="utf-8"))
    without = kept_back(options.folder)
    articles = [article for folder in options.folder for article in read_articles(folder, without=without)]
    for kind in options.kind or KINDS:
        # The few pairs of a learnt lexicon that are beside the point in one text are others in the next: the
        # weights that do without carry over better than any learnt beside it.
        weights = aligner.load_weights("fallback" if kind == "learnt" else kind)
        if not options.confidence_only and kind != "learnt":
            chosen = _articles_for(kind, articles, options.vectors or [], options.longest)
            made = [example(article, longest=options.longest) for article in chosen]
            weights = fit([one for one in made if one is not None], weights, longest=options.longest)
        # Where much has no counterpart the rest is no less sure; where nothing has, what aligns is wrong.
        several = [*articles, *partial(articles), *strangers(articles)]
        sure = fit_confidence(_articles_for(kind, several, options.vectors or [], aligner.LONGEST), weights)
        result[kind] = {
            "aligned": {
                n: round(float(w), 4)
                for n, w in zip(features.ALIGNED, weights.aligned, strict=True)
                if math.isfinite(w)
            },
            "null": {n: round(float(w), 4) for n, w in zip(features.NULL, weights.null, strict=True)},
            "confidence": {n: round(float(w), 4) for n, w in zip(confidence.NAMES, sure, strict=True)},
        }
    options.output.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


def _articles_for(
    kind: str, articles: Sequence[Article], vectors: Sequence[Path], longest: int
) -> list[Article]:
    if kind == "lexicon":
        # Only pairs that have a lexicon teach how far to trust it.
        known = [replace(a, words=load_lexicon(*a.languages)) for a in articles]
        known = [article for article in known if article.words is not None]
        return known + hardened([article for article in known if not article.edited])
    if kind == "learnt":
        return with_learnt_lexicons(articles)
    if kind == "embedder":
        found = []
        for path in vectors:
            embedder = evaluate.read_vectors(path)
            for article in articles:
                texts = [[s.text for s in side] for side in (article.source, article.target)]
                found.append(replace(article, near=meaning(texts[0], texts[1], embedder, longest=longest)))
        return found
    # Without a lexicon a stranger of like length looks the same as a free translation: asking to tell them
    # apart would only turn free translations into nulls.
    return list(articles)


if __name__ == "__main__":
    main()
