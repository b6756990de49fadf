"""Scores of the original xCOMET-lite on a small checkpoint: what test_xcomet_lite.py compares with.

Its encoder class was written for the COMET and the transformers of its day, and fails with later ones:

    python -m venv COMET && COMET/bin/pip install torch==2.13.0 unbabel-comet==2.2.7 "setuptools<81"
    COMET/bin/pip install --target OLD --no-deps unbabel-comet==2.2.2 transformers==4.36.2 tokenizers==0.15.2
    git clone https://github.com/NL2G/xCOMET-lite
    PYTHONPATH=OLD:xCOMET-lite/xcomet COMET/bin/python tests/scorers/vectors/make_xcomet_lite.py

writes ``xcomet_lite.json`` beside this file. The class asks for sparsemax over layers by default, which that
COMET does not pass on: softmax is what the model was trained with and what comes out here.
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
    import torch
    import transformers
    from deberta_encoder import XCOMETLite
    from safetensors.torch import load_file

    torch.set_num_threads(1)
    data = [{"src": source, "mt": target} for source, target in published.pairs()]
    with tempfile.TemporaryDirectory() as folder:
        place = published.xcomet_lite(Path(folder))
        arguments = json.loads((place / "config.json").read_text(encoding="utf-8"))
        model = XCOMETLite(**arguments)
        lacking = model.load_state_dict(load_file(place / "model.safetensors"), strict=False)
        # The weights of the training loss, and masks of dropout over layers, are not in the file.
        names = [name for name in lacking.missing_keys if "loss" not in name and "dropout" not in name]
        if names or lacking.unexpected_keys:
            raise SystemExit(f"{names} {lacking.unexpected_keys}")
        model.eval()
        found = model.predict(data, batch_size=8, gpus=0, num_workers=1, progress_bar=False)
    out = {
        "comet": "2.2.2",
        "transformers": transformers.__version__,
        "scores": [round(float(score), 8) for score in found["scores"]],
        "spans": [
            [[span["start"], span["end"], span["severity"], round(span["confidence"], 6)] for span in spans]
            for spans in found["metadata"]["error_spans"]
        ],
    }
    sys.stdout.write(f"{out['scores'][:3]}\n")
    path = Path(__file__).with_name("xcomet_lite.json")
    path.write_text(json.dumps(out, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
