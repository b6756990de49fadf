"""Makes the aligner's bilingual lexicon from sentence pairs: IBM model 1 in both directions over word types.

Contract: the same input gives the same file, byte for byte. Run as

    python -m mtcheck.training.aligner_lexicon PAIRS.tsv.gz models/aligner

where PAIRS has the columns origin, source, target and a header that names the two languages. Only the
origins of ``ORIGINS`` are used: their licences allow derived tables to be shipped.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import logging
import random
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mtcheck.alignment.association import association, tokenised
from mtcheck.alignment.lexicon import FORMAT, quantise_frequency, quantise_probability
from mtcheck.alignment.tokens import stem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_LOG = logging.getLogger(__name__)

# Origin -> the most pairs that are taken from it. The large sets of software documentation repeat themselves.
ORIGINS: Mapping[str, int] = {
    "bcontrast": 20_000,
    "bitcoin.org": 20_000,
    "debian-webwml": 60_000,
    "ecb-stats": 20_000,
    "freebsd-doc": 20_000,
    "gnome-user-docs": 20_000,
    "mlqe-pe": 20_000,
    "mozilla-legal": 20_000,
    "mozilla-www": 20_000,
    "mozilla-www-l10n": 20_000,
    "ms-business-central": 20_000,
    "ms-project-ops": 20_000,
    "php-doc": 20_000,
    "portfolio-performance": 20_000,
    "pud": 20_000,
    "sxs-business-central": 30_000,
    "sxs-customer-insights": 20_000,
    "sxs-d365-ops": 50_000,
    "sxs-partner-center": 20_000,
    "sxs-project-ops": 10_000,
    "tatoeba-manythings": 50_000,
    "tatoeba-testsets": 50_000,
    "xquad": 20_000,
    "zf1-manual": 15_000,
}

_WEIGHT_OF_TERMS = 4  # how often each pair of the word lists is counted
_COMMON = 8  # occurrences that keep a word in the file although nothing translates it
_LEAST = 0.03  # the smaller probabilities are noise, and the file is to stay small


def read_pairs(path: Path, *, seed: int = 1) -> tuple[tuple[str, str], list[tuple[str, str]]]:
    """The two languages and the sentence pairs of the permitted origins, each pair once, capped per
    origin."""
    by_origin: dict[str, dict[tuple[str, str], None]] = {name: {} for name in ORIGINS}
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        header = stream.readline().rstrip("\n").split("\t")
        for line in stream:
            origin, source, target = line.rstrip("\n").split("\t")[:3]
            if origin in by_origin:
                by_origin[origin][source, target] = None
    pairs: list[tuple[str, str]] = []
    for origin, most in ORIGINS.items():
        found = list(by_origin[origin])
        if len(found) > most:
            found = random.Random(seed).sample(found, most)
        pairs.extend(found)
    return (header[1], header[2]), pairs


def read_terms(path: Path) -> Iterator[tuple[str, str]]:
    """The term pairs of a word list: every form left of "=" with every form right of it."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            left, _, right = line.partition("=")
            for source in left.split("|"):
                for target in right.split("|"):
                    yield source.strip(), target.strip()


def locale_terms(source_language: str, target_language: str) -> Iterator[tuple[str, str]]:
    """Names of territories, currencies, languages, months and weekdays in the two languages (Unicode
    CLDR)."""
    from babel import Locale

    left, right = Locale(source_language), Locale(target_language)
    tables: list[tuple[Mapping[Any, Any], Mapping[Any, Any]]] = [
        (left.territories, right.territories),
        (left.currencies, right.currencies),
        (left.languages, right.languages),
    ]
    for width in ("wide", "abbreviated"):
        tables.append((left.months["format"][width], right.months["format"][width]))
        tables.append((left.days["format"][width], right.days["format"][width]))
    for one, other in tables:
        for key in one:
            if key in other:
                yield str(one[key]), str(other[key])


def write(
    path: Path,
    table: Mapping[tuple[str, str], tuple[float, float]],
    frequencies: tuple[Mapping[str, int], Mapping[str, int]],
    *,
    metadata: Mapping[str, str],
) -> None:
    """Writes the lexicon as one safetensors file: two vocabularies with frequencies and the word pairs in
    rows by source word."""
    import numpy as np
    from safetensors.numpy import save_file

    kept = {pair: p for pair, p in table.items() if max(p) >= _LEAST and (p[0] * p[1]) ** 0.5 >= _LEAST / 10}
    vocabularies = []
    for side in (0, 1):
        used = {pair[side] for pair in kept}
        vocabularies.append(sorted(used | {w for w, c in frequencies[side].items() if c >= _COMMON}))
    source_index = {w: i for i, w in enumerate(vocabularies[0])}
    target_index = {w: i for i, w in enumerate(vocabularies[1])}
    rows = sorted((source_index[s], target_index[t], p) for (s, t), p in kept.items())
    pointer = np.zeros(len(vocabularies[0]) + 1, dtype=np.uint32)
    np.add.at(pointer, np.array([row[0] for row in rows], dtype=np.int64) + 1, 1)
    tensors: dict[str, Any] = {
        "pointer": np.cumsum(pointer, dtype=np.uint32),
        "target": np.array([row[1] for row in rows], dtype=np.uint32),
        "forward": np.array([quantise_probability(row[2][0]) for row in rows], dtype=np.uint8),
        "backward": np.array([quantise_probability(row[2][1]) for row in rows], dtype=np.uint8),
    }
    for side, name in enumerate(("source", "target")):
        text = "\n".join(vocabularies[side]).encode("utf-8")
        tensors[f"{name}_words"] = np.frombuffer(text, dtype=np.uint8).copy()
        tensors[f"{name}_frequency"] = np.array(
            [quantise_frequency(frequencies[side].get(w, 0)) for w in vocabularies[side]], dtype=np.uint8
        )
    # One entry only: the library writes several in no fixed order.
    save_file(
        tensors, str(path), metadata={"mtcheck": json.dumps({"format": FORMAT, **metadata}, sort_keys=True)}
    )


def build(pairs_path: Path, folder: Path) -> Path:
    """The path of the lexicon made from the pairs and from the word lists of the folder."""
    languages, pairs = read_pairs(pairs_path)
    weights = [1] * len(pairs)
    terms = list(locale_terms(*languages))
    for path in sorted(folder.glob(f"*.{languages[0]}-{languages[1]}.txt")):
        terms.extend(read_terms(path))
    pairs.extend(terms)
    weights.extend([_WEIGHT_OF_TERMS] * len(terms))
    sides = []
    frequencies = []
    for side in (0, 1):
        tokens, frequency = tokenised([pair[side] for pair in pairs], weights, languages[side])
        sides.append(tokens)
        frequencies.append(frequency)
    table = association(sides[0], sides[1], weights)
    # The same once more over word beginnings, for forms that were never seen.
    stems = [[sorted({stem(word) for word in sentence}) for sentence in side] for side in sides]
    for pair, probabilities in association(stems[0], stems[1], weights).items():
        if pair[0].endswith("*") or pair[1].endswith("*"):
            table[pair] = probabilities
    path = folder / f"{languages[0]}-{languages[1]}.safetensors"
    metadata = {
        "source": languages[0],
        "target": languages[1],
        "origins": json.dumps(sorted(ORIGINS)),
        "pairs": str(len(pairs)),
        "trained_on": hashlib.sha256(pairs_path.read_bytes()).hexdigest(),
    }
    write(path, table, (frequencies[0], frequencies[1]), metadata=metadata)
    return path


def main(arguments: Sequence[str] | None = None) -> None:
    """Makes the lexicon of the command line's pairs."""
    parser = argparse.ArgumentParser(prog="python -m mtcheck.training.aligner_lexicon", description=__doc__)
    parser.add_argument(
        "pairs", type=Path, help="gzipped TSV: origin, source, target; the header names the languages"
    )
    parser.add_argument(
        "folder", type=Path, help="the aligner's folder; word lists NAME.SRC-TGT.txt in it are used too"
    )
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    path = build(options.pairs, options.folder)
    _LOG.info("%s: %d bytes", path, path.stat().st_size)


if __name__ == "__main__":
    main()
