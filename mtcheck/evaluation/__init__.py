"""How well scorers agree with people, beside what trivial scorers reach on the same rows.

A figure says little alone: the score of long segments is mostly their length, and systems that lie close
together are hard to order for anyone. So every table holds the same rows scored by length, by chance, by what
can be guessed from one side alone, and by BLEU, chrF and TER where the data has references.

``judgements`` reads the rows, ``saved_scores`` scores that are there already, ``controls`` makes the trivial
ones; ``statistics`` has each figure for one scorer, ``resampling`` all of them with intervals and paired
differences, ``gross`` the failures made on purpose; ``comparison`` puts it together, ``report`` and
``calibration_plot`` show it.
"""
