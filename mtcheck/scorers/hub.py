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


_TOKENIZER_FILES = (
    "config.json",
    "tokenizer.json",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "*.model",
    "vocab.txt",
)


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
        return f"download and unpack {card.home or 'it'}, and name its folder with --model"
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


def pull(card: Card) -> Path:
    """Fetches a model, and the tokenizer of its encoder, from the Hugging Face hub into its cache.

    Gives the folder; ModelError with the steps to take where the hub refuses or cannot be reached.
    """
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import GatedRepoError, HfHubHTTPError, RepositoryNotFoundError

    if card.repo is None:
        raise ModelError(f"Model '{card.name}' is not on the hub; {steps(card)}")
    try:
        folder = Path(snapshot_download(card.repo, revision=card.revision))
        if card.encoder is not None:
            snapshot_download(card.encoder, allow_patterns=list(_TOKENIZER_FILES))
    except GatedRepoError as err:
        raise ModelError(
            f"The hub does not give '{card.repo}' to you: accept its licence ({card.licence}) at "
            f"https://huggingface.co/{card.repo} while logged in, run 'hf auth login', and try again"
        ) from err
    except RepositoryNotFoundError as err:
        raise ModelError(
            f"The hub knows no '{card.repo}', or you are not logged in to a licence it asks for: see "
            f"https://huggingface.co/{card.repo}"
        ) from err
    except (HfHubHTTPError, OSError) as err:
        reason = " ".join(str(err).split())[:160] or type(err).__name__
        raise ModelError(
            f"'{card.repo}' could not be fetched ({reason}); check the connection, or copy the folder "
            f"here and name it with --model"
        ) from err
    return folder


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
