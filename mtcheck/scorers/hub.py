"""Where published models lie on this machine, and how they get here.

Everything works offline: a folder, or the Hugging Face cache as other tools filled it. Only ``pull`` goes to
the network, through huggingface_hub, when it is called.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mtcheck.errors import ModelError
from mtcheck.scorers.tokens import has_tokenizer

if TYPE_CHECKING:
    from mtcheck.scorers.base import Card


def cached(repo: str, revision: str | None = None) -> Path | None:
    """The snapshot of a repository in the Hugging Face cache; None where it is not there."""
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HFValidationError, LocalEntryNotFoundError

    try:
        return Path(snapshot_download(repo, revision=revision, local_files_only=True))
    except (LocalEntryNotFoundError, HFValidationError):
        return None


def steps(card: Card) -> str:
    """What a user has to do to have a model's weights here."""
    if card.repo is None:
        return "download it from its publisher and name its folder with --model"
    gate = ""
    if card.gated:
        gate = (
            f"it is gated: accept its licence at https://huggingface.co/{card.repo} while logged in, "
            f"run 'hf auth login', then "
        )
    return f"{gate}run 'mtcheck models pull {card.name}', or name a folder that holds it with --model"


def locate(card: Card) -> Path:
    """The folder of a known model's weights; ModelError with the steps to take where it is not here."""
    found = cached(card.repo, card.revision) if card.repo is not None else None
    if found is None:
        raise ModelError(f"Model '{card.name}' ({card.licence}) is not on this machine; {steps(card)}")
    return found


def encoder_folder(folder: Path, pretrained: str) -> Path:
    """The folder with the tokenizer (and the configuration) of a COMET model's encoder.

    COMET's folders do not hold it: looked for in the folder itself, in ``encoder`` beside the weights, at
    ``pretrained`` where that is a path, and in the Hugging Face cache.
    """
    for place in (folder, folder / "encoder", Path(pretrained), folder / pretrained):
        if has_tokenizer(place):
            return place
    found = cached(pretrained)
    if found is not None and has_tokenizer(found):
        return found
    raise ModelError(
        f"{folder}: the tokenizer of its encoder '{pretrained}' is not on this machine; run "
        f"'hf download {pretrained} config.json tokenizer.json sentencepiece.bpe.model', "
        f"or put these files into {folder / 'encoder'}"
    )
