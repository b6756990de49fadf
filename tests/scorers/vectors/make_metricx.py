"""Scores of the published MetricX code on the small checkpoint: what test_metricx.py compares with.

In the environment that make_comet.py describes (the code needs transformers 4), with a checkout of
google-research/metricx:

    COMET/bin/python tests/scorers/vectors/make_metricx.py METRICX

writes ``metricx.json`` beside this file.
"""

from __future__ import annotations

import importlib
import json
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import published


def main() -> None:
    """Write the vectors."""
    sys.path.insert(0, sys.argv[1])
    import torch
    from transformers import PreTrainedTokenizerFast

    torch.set_num_threads(1)
    out: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = published.metricx(Path(name))
        tokenizer = PreTrainedTokenizerFast.from_pretrained(name)
        for version, longest in (("23", 1024), ("24", 1536)):
            models = importlib.import_module(f"metricx{version}.models")
            model = models.MT5ForRegression.from_pretrained(folder, torch_dtype="auto").eval()
            out[version] = []
            for source, target in published.pairs():
                prompt = (
                    "candidate: " + target + " source: " + source
                    if version == "23"
                    else "source: " + source + " candidate: " + target
                )
                found = tokenizer(prompt, max_length=longest, truncation=True, padding=False)
                ids, mask = (torch.tensor([found[key][:-1]]) for key in ("input_ids", "attention_mask"))
                with torch.no_grad():
                    # Newer transformers would keep both attentions of the one step in one cache, and fail.
                    score = model(input_ids=ids, attention_mask=mask, use_cache=False).predictions[0]
                out[version].append(round(float(score), 7))
            values = out[version]
            inside = sum(0 < value < 25 for value in values)
            sys.stdout.write(f"{version}: {values[:3]}, {inside} of {len(values)} not clamped\n")
    Path(__file__).with_name("metricx.json").write_text(
        json.dumps(out, separators=(",", ":")) + "\n", encoding="utf-8"
    )


if __name__ == "__main__":
    main()
