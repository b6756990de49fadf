"""Every error that mtcheck raises on purpose, in one tree.

    MtcheckError
    ├── UsageError          the call cannot be carried out as given
    ├── InputError          a text cannot be read, or is not what it has to be
    │   ├── FormatError     the file is not well-formed in its format
    │   └── LanguageError   the languages cannot be told, or are not the ones asked for
    ├── ConfigError         a setting cannot be read
    ├── ModelError          a model is unknown, absent or damaged
    └── OutputError         a report cannot be written

    MtcheckWarning          what went wrong and did not keep mtcheck from judging

A message names what was wrong, the value, what is allowed and the remedy, in one line. The command line
prints it after ``mtcheck: error:`` and exits with 2.
"""


class MtcheckError(Exception):
    """Anything that keeps mtcheck from judging; the command line exits with 2."""


class UsageError(MtcheckError):
    """The call's arguments do not fit together."""


class InputError(MtcheckError):
    """A text cannot be read or cannot be checked; the message begins with the file and the place."""


class FormatError(InputError):
    """A file is not well-formed in the format it is read as."""


class LanguageError(InputError):
    """The languages of a pair cannot be told, are the same, or are swapped."""


class ConfigError(MtcheckError):
    """A setting is unknown, of the wrong type or out of range."""


class ModelError(MtcheckError):
    """A model is unknown, is not there, or its files are damaged."""


class OutputError(MtcheckError):
    """A report cannot be written where it should go."""


class MtcheckWarning(UserWarning):
    """What a user should know though the call goes on; the command line prints it in one line."""
