"""Quantities: what a text says in figures, words and symbols, read as exact values.

``parse(text, language)`` gives them in order; ``to_json`` turns one into plain data. Languages are
tables (see ``language.py``), the grammar is one.
"""

from mtcheck.quantities.grammar import parse
from mtcheck.quantities.language import readable, supported
from mtcheck.quantities.quantity import Bound, Calendar, Direction, Kind, Quantity, to_json

__all__ = ["Bound", "Calendar", "Direction", "Kind", "Quantity", "parse", "readable", "supported", "to_json"]
