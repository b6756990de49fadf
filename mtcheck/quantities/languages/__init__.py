"""One file per language: the words of its numbers, money, units, dates and bounds."""
