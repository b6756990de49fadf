"""Tokenizers of published models, through the tokenizers library alone where ``tokenizer.json`` is there.

A model that brings only a sentencepiece file is read by transformers, which costs more to import.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from mtcheck.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from tokenizers import Tokenizer

FILES = ("tokenizer.json", "sentencepiece.bpe.model", "spiece.model", "spm.model", "vocab.txt", "source.spm")


def has_tokenizer(folder: Path) -> bool:
    """Whether a folder holds a tokenizer in one of the usual forms."""
    return any((folder / name).is_file() for name in FILES)


def read_tokenizer(folder: Path) -> Tokenizer:
    """The tokenizer of a folder, without padding or truncation; ModelError where there is none to read."""
    from tokenizers import Tokenizer

    path = folder / "tokenizer.json"
    if path.is_file():
        try:
            tokenizer = Tokenizer.from_file(str(path))
        except Exception as err:  # the library raises bare Exception for whatever it cannot read
            raise ModelError(f"{path}: the tokenizer is damaged ({err}); download it again") from err
    elif has_tokenizer(folder):
        tokenizer = _converted(folder)
    else:
        raise ModelError(f"{folder}: holds no tokenizer ({', '.join(FILES)}); download it with the model")
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


def _converted(folder: Path) -> Tokenizer:
    from transformers import AutoTokenizer

    try:
        found = AutoTokenizer.from_pretrained(str(folder), local_files_only=True, trust_remote_code=False)
        return found.backend_tokenizer
    except Exception as err:  # transformers raises many kinds, ImportError of sentencepiece among them
        reason = str(err).splitlines()[0] if str(err) else type(err).__name__
        raise ModelError(
            f"{folder}: the tokenizer cannot be read without tokenizer.json ({reason}); "
            f"download tokenizer.json, or install sentencepiece and protobuf"
        ) from err


def read_json(path: Path) -> Mapping[str, object]:
    """A JSON object from a model's file; ModelError where it is none."""
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except OSError as err:
        raise ModelError(f"{path}: cannot be read ({err.strerror}); download the model again") from err
    except ValueError as err:
        raise ModelError(f"{path}: is not valid JSON ({err}); download the model again") from err
    if not isinstance(values, dict):
        raise ModelError(f"{path}: is not a JSON object; download the model again")
    return values


def ids_of(tokenizer: Tokenizer, texts: Sequence[str]) -> list[list[int]]:
    """The ids of each text, without special tokens around it."""
    return [encoding.ids for encoding in tokenizer.encode_batch(list(texts), add_special_tokens=False)]
