"""Cosines of sentence-transformers on small models: what test_similarity.py compares with.

In the environment that make_comet.py describes, with sentence-transformers installed:

    COMET/bin/python tests/scorers/vectors/make_similarity.py

writes ``similarity.json`` beside this file.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import published


def main() -> None:
    """Write the vectors."""
    import numpy as np
    import torch
    from sentence_transformers import SentenceTransformer

    torch.set_num_threads(1)
    pairs = published.pairs()
    out: dict[str, list[float]] = {}
    for pooling in ("mean_tokens", "cls_token", "max_tokens", "mean_sqrt_len_tokens"):
        with tempfile.TemporaryDirectory() as name:
            published.sentence_embeddings(Path(name), pooling=pooling, dense=pooling == "mean_tokens")
            model = SentenceTransformer(name, device="cpu")
            sources = model.encode([source for source, _ in pairs], batch_size=8).astype(np.float64)
            targets = model.encode([target for _, target in pairs], batch_size=8).astype(np.float64)
        lengths = np.linalg.norm(sources, axis=1) * np.linalg.norm(targets, axis=1)
        out[pooling] = [round(float(value), 8) for value in (sources * targets).sum(1) / lengths]
        sys.stdout.write(f"{pooling}: {out[pooling][:3]}\n")
    Path(__file__).with_name("similarity.json").write_text(
        json.dumps(out, separators=(",", ":")) + "\n", encoding="utf-8"
    )


if __name__ == "__main__":
    main()
