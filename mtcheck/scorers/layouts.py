"""Which family a model's folder belongs to, told by the files that its publisher put there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mtcheck.errors import ModelError
from mtcheck.scorers.tokens import read_json

if TYPE_CHECKING:
    from pathlib import Path

#: What an architecture's name in ``config.json`` ends with, and the family that reads it.
_ARCHITECTURES = (
    ("ForRegression", "metricx"),
    ("ForSequenceClassification", "monotransquest"),
    ("ForTokenClassification", "microtransquest"),
    ("MarianMTModel", "likelihood"),
    ("M2M100ForConditionalGeneration", "likelihood"),
    ("MBartForConditionalGeneration", "likelihood"),
    ("NllbMoeForConditionalGeneration", "likelihood"),
    ("ForCausalLM", "judge"),
)


def family_of(folder: Path) -> str:
    """The family of the model in a folder; ModelError where its files tell of none."""
    if (folder / "hparams.yaml").is_file():
        return "xcomet" if _class_identifier(folder / "hparams.yaml") == "xcomet_metric" else "comet"
    if (folder / "judge.toml").is_file():
        return "judge"
    if (folder / "modules.json").is_file():
        return "similarity"
    path = folder / "config.json"
    if not path.is_file():
        if _is_tagged_comet(folder / "model.safetensors"):
            return "xcomet"
        raise ModelError(
            f"{folder}: holds no model that is known: no card.toml, hparams.yaml (COMET), modules.json "
            f"(sentence embeddings) or config.json (transformers)"
        )
    config = read_json(path)
    if config.get("encoder_model") is not None and config.get("word_layer") is not None:
        return "xcomet"  # xCOMET-lite keeps its class's arguments there, if any
    listed = config.get("architectures")
    architectures = [str(item) for item in listed] if isinstance(listed, list) else []
    for ending, family in _ARCHITECTURES:
        if any(name.endswith(ending) for name in architectures):
            return family
    raise ModelError(f"{path}: no family reads the architecture {', '.join(architectures) or '(none named)'}")


def _is_tagged_comet(weights: Path) -> bool:
    """Whether a file holds XCOMET's tagging head: xCOMET-lite may come as weights alone."""
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(weights, framework="pt") as stream:
            return "hidden2tag.weight" in stream.keys()  # noqa: SIM118 - the object is no mapping
    except (SafetensorError, OSError, ValueError):
        return False


def _class_identifier(path: Path) -> str:
    import yaml

    try:
        values = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as err:
        reason = " ".join(str(err).split())[:120]
        raise ModelError(f"{path}: is no plain YAML ({reason}); download the model again") from err
    return str(values.get("class_identifier", "")) if isinstance(values, dict) else ""
