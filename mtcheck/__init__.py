"""mtcheck decides whether a machine-translated article may be published."""

__version__ = "0.1.0"
