"""``python -m mtcheck`` is ``mtcheck``."""

from mtcheck.cli.app import main

main()
