"""Errors caused by input or options. Each message says how to fix it."""


class VerifyError(Exception):
    """The run cannot go on. `str(error)` is the whole message, without the word "error"."""


class InputError(VerifyError):
    """A file or an option cannot be used. The message is "path:line: what is wrong: what to do".

    `path` and `line` are "" and 0 if the error is not in a file.
    """

    def __init__(self, message: str, path: str = "", line: int = 0) -> None:
        self.reason, self.path, self.line = message, path, line
        place = f"{path}:{line}" if path and line else path
        super().__init__(f"{place}: {message}" if place else message)


class EmptyLedgerError(InputError):
    """A ledger has no claims. Its other version may have some, so `verify diff` goes on."""


class NoLedgerError(InputError):
    """A table has not the columns of a ledger. In a folder of files it is left out."""


class ConfigError(InputError):
    """A setting of the config is unknown, or has a wrong value."""
