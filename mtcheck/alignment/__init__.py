"""Sentence alignment: which target segments translate which source segments, what is left out, added, or
no part of the article."""

from mtcheck.alignment.aligner import align
from mtcheck.alignment.relatedness import RELATED, relatedness

__all__ = ["RELATED", "align", "relatedness"]
