"""Scores and tags of the published TransQuest code on small checkpoints: what test_transquest.py compares
with.

In an environment of its own, with a checkout of TharinduDR/TransQuest:

    python -m venv TQ
    TQ/bin/pip install torch==2.13.0 transformers==4.30.2 "numpy<2" pandas scipy scikit-learn seqeval
    TQ/bin/pip install tensorboardX sentencepiece requests
    TQ/bin/python tests/scorers/vectors/make_transquest.py TRANSQUEST

writes ``transquest.json`` beside this file. The published code reads ``pytorch_model.bin``.
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
    sys.path.insert(0, sys.argv[1])
    import torch
    from safetensors.torch import load_file
    from transquest.algo.sentence_level.monotransquest.run_model import MonoTransQuestModel
    from transquest.algo.word_level.microtransquest.run_model import MicroTransQuestModel

    torch.set_num_threads(1)
    pairs = [list(pair) for pair in published.pairs()]
    out: dict[str, object] = {}
    for kind, model_class in (("mono", MonoTransQuestModel), ("micro", MicroTransQuestModel)):
        with tempfile.TemporaryDirectory() as name:
            folder = published.transquest(Path(name), kind)
            torch.save(load_file(folder / "model.safetensors"), folder / "pytorch_model.bin")
            args = json.loads((folder / "model_args.json").read_text(encoding="utf-8"))
            args |= {
                "silent": True,
                "use_multiprocessing": False,
                "fp16": False,
                "cache_dir": name + "/cache",
            }
            args |= {"process_count": 1, "no_cache": True, "output_dir": name + "/out"}
            options = {"num_labels": 1} if kind == "mono" else {"labels": ["OK", "BAD"]}
            model = model_class("xlmroberta", name, use_cuda=False, args=args, **options)
            if kind == "mono":
                found, _ = model.predict(pairs)
                out[kind] = [round(float(value), 8) for value in found]
            else:
                found = []
                for pair in pairs:
                    try:
                        sources, targets = model.predict([pair], split_on_space=True)
                    except (IndexError, AssertionError):
                        found.append(None)  # the published code has no answer to it
                        continue
                    found.append(["".join(tag[0] for tag in side) for side in (sources[0], targets[0])])
                out[kind] = found
            sys.stdout.write(f"{kind}: {str(out[kind])[:100]}\n")
    Path(__file__).with_name("transquest.json").write_text(
        json.dumps(out, separators=(",", ":")) + "\n", encoding="utf-8"
    )


if __name__ == "__main__":
    main()
