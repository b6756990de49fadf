"""Scores of the original COMET on the small checkpoints: what test_comet.py compares with.

In an environment of its own (unbabel-comet pins other versions than mtcheck):

    python -m venv COMET && COMET/bin/pip install torch==2.13.0 unbabel-comet==2.2.7 "setuptools<81"
    COMET/bin/python tests/scorers/vectors/make_comet.py

writes ``comet.json`` beside this file. setuptools must be below 81: COMET's rule for ``sparsemax_patch``
needs pkg_resources and is lost without a word where that is missing.
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
    import pkg_resources  # noqa: F401 - COMET's own rule depends on it
    import torch
    from comet import load_from_checkpoint

    torch.set_num_threads(1)
    data = [{"src": source, "mt": target} for source, target in published.pairs()]
    out: dict[str, object] = {"comet": "2.2.7", "models": {}}
    for name in published.COMET:
        with tempfile.TemporaryDirectory() as folder:
            place = published.comet(Path(folder), name)
            model = load_from_checkpoint(str(place / "checkpoints" / "model.ckpt"), local_files_only=True)
            model.eval()
            found = model.predict(data, batch_size=8, gpus=0, num_workers=1, progress_bar=False)
        entry: dict[str, object] = {"scores": [round(float(score), 8) for score in found["scores"]]}
        metadata = found.get("metadata")
        if metadata is not None and "error_spans" in metadata:
            entry["spans"] = [
                [
                    [span["start"], span["end"], span["severity"], round(span["confidence"], 6)]
                    for span in spans
                ]
                for spans in metadata["error_spans"]
            ]
            entry["mqm"] = [round(float(score), 8) for score in metadata["mqm_scores"]]
        out["models"][name] = entry  # type: ignore[index]
        sys.stdout.write(f"{name}: {entry['scores'][:3]}\n")  # type: ignore[index]
    path = Path(__file__).with_name("comet.json")
    path.write_text(json.dumps(out, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
