"""The command line: one file per command, ``app.py`` for how it starts and ends."""
