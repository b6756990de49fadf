"""What a language's sentence ends depend on, one table per language.

To add a language: write ``mtcheck/splitting/<code>.py`` with a ``TABLE``, name it in ``TABLES``, and give it
a table of sentences in ``tests/test_split.py``. A language without one is split by the sentencex library
alone.
"""

from __future__ import annotations

from mtcheck.splitting.table import Table

TABLES: dict[str, str] = {
    "de": "mtcheck.splitting.de:TABLE",
    "en": "mtcheck.splitting.en:TABLE",
}

__all__ = ["TABLES", "Table"]
