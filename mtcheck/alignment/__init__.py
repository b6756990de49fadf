"""Sentence alignment: which target segments translate which source segments, what is left out, added, or
no part of the article."""

from mtcheck.alignment.aligner import LexiconChoice, align
from mtcheck.alignment.learnt import learn, read_pairs
from mtcheck.alignment.lexicon import Lexicon
from mtcheck.alignment.meaning import SentenceEmbedder
from mtcheck.alignment.recurring import Recurring
from mtcheck.alignment.relatedness import RELATED, WHOLE, relatedness, translated

__all__ = [
    "RELATED",
    "WHOLE",
    "Lexicon",
    "LexiconChoice",
    "Recurring",
    "SentenceEmbedder",
    "align",
    "learn",
    "read_pairs",
    "relatedness",
    "translated",
]
