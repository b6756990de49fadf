"""Weights from files: safetensors as they are, pickled checkpoints read as plain tensors and converted once.

Nothing in a file is executed: pickles go through ``torch.load(weights_only=True)``, which knows tensors and
plain containers only. A converted copy stands in mtcheck's cache (``MTCHECK_CACHE``, else the user's cache
folder), and what is loaded is mapped, not copied: the memory is that of the pages in use.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mtcheck.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from torch import Tensor

_CHUNK = 1 << 24
_DTYPES = {
    "torch.float32": "F32", "torch.float16": "F16", "torch.bfloat16": "BF16", "torch.float64": "F64",
    "torch.int64": "I64", "torch.int32": "I32", "torch.uint8": "U8", "torch.int8": "I8", "torch.bool": "BOOL",
}  # fmt: skip


@dataclass(frozen=True)
class Checkpoint:
    """Tensors by name, the hyper-parameters beside them, and the SHA-256 of the file they came from.

    ``files`` names the safetensors file of each tensor that is mapped from one.
    """

    tensors: Mapping[str, Tensor]
    hyper_parameters: Mapping[str, Any]
    digest: str
    files: Mapping[str, Path] = field(default_factory=dict)

    def copy_of(self, name: str) -> Tensor:
        """A tensor in memory of its own, read past the map: its mapped pages stay out of memory."""
        file = self.files.get(name)
        return self.tensors[name].clone() if file is None else _read_tensor(file, name)


def cache_dir() -> Path:
    """Where converted weights and scored segments are kept."""
    chosen = os.environ.get("MTCHECK_CACHE")
    if chosen:
        return Path(chosen)
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "mtcheck"


def digest_of(path: Path) -> str:
    """The SHA-256 of a file; in the Hugging Face cache it is the name of what the file links to."""
    real = path.resolve()
    if real.parent.name == "blobs" and len(real.name) == 64:
        return real.name
    try:
        with real.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as err:
        raise ModelError(f"{path}: the weights cannot be read ({err.strerror})") from err


def read_safetensors(paths: Iterable[Path]) -> Checkpoint:
    """The tensors of one model's safetensors files, mapped."""
    from safetensors import SafetensorError, safe_open

    tensors: dict[str, Tensor] = {}
    files: dict[str, Path] = {}
    digests = []
    metadata: dict[str, str] = {}
    for path in paths:
        try:
            with safe_open(path, framework="pt") as stream:
                metadata |= stream.metadata() or {}
                for name in stream.keys():  # noqa: SIM118 - the object is no mapping
                    tensors[name] = stream.get_tensor(name)
                    files[name] = path
        except (SafetensorError, OSError, ValueError) as err:
            raise _damaged(path, err) from err
        digests.append(metadata.get("source_sha256") or digest_of(path))
    hyper_parameters = json.loads(metadata.get("hyper_parameters", "{}"))
    digest = digests[0] if len(digests) == 1 else hashlib.sha256("".join(digests).encode()).hexdigest()
    return Checkpoint(tensors, hyper_parameters, digest, files)


def _read_tensor(path: Path, name: str) -> Tensor:
    import torch

    types = {text: getattr(torch, dtype.removeprefix("torch.")) for dtype, text in _DTYPES.items()}
    try:
        with path.open("rb") as stream:
            length = int.from_bytes(stream.read(8), "little")
            entry = json.loads(stream.read(length))[name]
            start, end = entry["data_offsets"]
            found = torch.empty(end - start, dtype=torch.uint8)
            stream.seek(8 + length + start)
            if stream.readinto(found.numpy().data) != end - start:
                raise EOFError("it ends early")
        return found.view(types[entry["dtype"]]).view(entry["shape"])
    except (OSError, EOFError, ValueError, KeyError, TypeError, RuntimeError) as err:
        raise _damaged(path, err) from err


def folder_digest(folder: Path) -> str:
    """The SHA-256 of a folder's weights without reading them as tensors."""
    files = sorted((*folder.glob("*.safetensors"), *folder.glob("pytorch_model*.bin")))
    if any(path.suffix == ".safetensors" for path in files):
        files = [path for path in files if path.suffix == ".safetensors"]
    if not files:
        raise ModelError(f"{folder}: holds no weights (model.safetensors or pytorch_model.bin)")
    digests = [digest_of(path) for path in files]
    return digests[0] if len(digests) == 1 else hashlib.sha256("".join(digests).encode()).hexdigest()


def read_folder(folder: Path) -> Checkpoint:
    """The tensors of a folder in the layout of transformers: safetensors, in one file or in shards, before
    ``pytorch_model.bin``.
    """
    index = folder / "model.safetensors.index.json"
    if (folder / "model.safetensors").is_file():
        return read_safetensors([folder / "model.safetensors"])
    if index.is_file():
        return read_safetensors([folder / name for name in _shards(index)])
    if (folder / "pytorch_model.bin").is_file():
        return read_pickled(folder / "pytorch_model.bin")
    index = folder / "pytorch_model.bin.index.json"
    if index.is_file():
        parts = [read_pickled(folder / name) for name in _shards(index)]
        tensors = {name: tensor for part in parts for name, tensor in part.tensors.items()}
        digest = hashlib.sha256("".join(part.digest for part in parts).encode()).hexdigest()
        return Checkpoint(tensors, {}, digest)
    raise ModelError(f"{folder}: holds no weights (model.safetensors or pytorch_model.bin)")


def _shards(index: Path) -> list[str]:
    try:
        names = set(json.loads(index.read_text(encoding="utf-8"))["weight_map"].values())
    except (OSError, ValueError, KeyError, AttributeError, TypeError) as err:
        raise _damaged(index, err) from err
    # A name that leads out of the folder is not followed.
    return sorted(str(name) for name in names if Path(str(name)).name == str(name))


def read_pickled(path: Path) -> Checkpoint:
    """The tensors of a pickled checkpoint (Lightning's ``.ckpt``, ``pytorch_model.bin``), by way of a
    converted copy in the cache; where that cannot be written, from the file itself.
    """
    try:
        stat = path.resolve().stat()
    except OSError as err:
        raise ModelError(f"{path}: the weights cannot be read ({err.strerror})") from err
    key = hashlib.sha256(f"{path.resolve()}|{stat.st_size}|{stat.st_mtime_ns}".encode()).hexdigest()[:32]
    copy = cache_dir() / "converted" / f"{key}.safetensors"
    if copy.is_file():
        return read_safetensors([copy])
    loaded = _unpickle(path)
    digest = digest_of(path)
    tensors = {name: value for name, value in loaded[0].items() if _is_tensor(value)}
    try:
        _write(copy, tensors, {"source_sha256": digest, "hyper_parameters": json.dumps(loaded[1])})
    except OSError:
        return Checkpoint(tensors, loaded[1], digest)
    return read_safetensors([copy])


def _is_tensor(value: object) -> bool:
    import torch

    return isinstance(value, torch.Tensor)


def _unpickle(path: Path) -> tuple[dict[str, Tensor], dict[str, Any]]:
    import pickle

    import torch

    try:
        loaded = torch.load(path, map_location="cpu", weights_only=True, mmap=True)
    except pickle.UnpicklingError as err:
        raise ModelError(
            f"{path}: is no checkpoint of plain tensors and was not executed "
            f"({str(err).splitlines()[0]}); download it from its publisher, or convert it to safetensors"
        ) from err
    except (OSError, RuntimeError, EOFError, ValueError, KeyError) as err:
        raise _damaged(path, err) from err
    if not isinstance(loaded, dict):
        raise _damaged(path, TypeError(f"it holds a {type(loaded).__name__}"))
    state = loaded.get("state_dict", loaded)
    if not isinstance(state, dict) or not state:
        raise _damaged(path, TypeError("it holds no state_dict"))
    return state, _plain(loaded.get("hyper_parameters") or {})


def _plain(values: Mapping[Any, Any]) -> dict[str, Any]:
    """What of the hyper-parameters is plain data."""
    out: dict[str, Any] = {}
    for name, value in values.items():
        if value is None or isinstance(value, bool | int | float | str):
            out[str(name)] = value
        elif isinstance(value, list | tuple) and all(isinstance(item, int | float | str) for item in value):
            out[str(name)] = list(value)
    return out


def _write(path: Path, tensors: Mapping[str, Tensor], metadata: Mapping[str, str]) -> None:
    """Writes the safetensors format tensor by tensor: the library's writer holds all bytes at once."""
    header: dict[str, Any] = {"__metadata__": dict(metadata)}
    place = 0
    kept = {name: tensor for name, tensor in sorted(tensors.items()) if str(tensor.dtype) in _DTYPES}
    for name, tensor in kept.items():
        size = tensor.numel() * tensor.element_size()
        header[name] = {
            "dtype": _DTYPES[str(tensor.dtype)],
            "shape": list(tensor.shape),
            "data_offsets": [place, place + size],
        }
        place += size
    head = json.dumps(header).encode()
    head += b" " * (-len(head) % 8)
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".writing-")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(len(head).to_bytes(8, "little") + head)
            for tensor in kept.values():
                stream.write(tensor.contiguous().reshape(-1).view(_bytes()).numpy().data)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _bytes() -> Any:
    import torch

    return torch.uint8


def _damaged(path: Path, err: Exception) -> ModelError:
    reason = " ".join(str(err).split()) or type(err).__name__
    return ModelError(f"{path}: the weights are damaged or cut short ({reason[:160]}); download them again")
