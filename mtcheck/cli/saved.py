"""Saved results as the commands read them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from mtcheck.errors import InputError

if TYPE_CHECKING:
    from mtcheck.types import Outcome


def read_result(path: str) -> Outcome:
    """The outcome saved in a JSON file, or on standard input for ``-``; InputError if there is none."""
    from mtcheck.reports.json import load

    try:
        data = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
    except OSError as err:
        raise InputError(f"{path}: cannot be read ({err.strerror})") from err
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as err:
        raise InputError(f"{path}: byte {err.start}: not a saved result (not UTF-8)") from err
    return load(text, path=path)
