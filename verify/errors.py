"""The mistakes a person can make; each carries what an editor needs to mend it."""


class VerifyError(Exception):
    """A run that cannot go on. `str(error)` is the whole line, without the word "error"."""


class InputError(VerifyError):
    """A file, or a call, that cannot be read: `path:line: what is wrong and what to do`."""

    def __init__(self, message: str, path: str = "", line: int = 0) -> None:
        self.reason, self.path, self.line = message, path, line
        place = f"{path}:{line}" if path and line else path
        super().__init__(f"{place}: {message}" if place else message)


class EmptyLedgerError(InputError):
    """A ledger that has no claim in it, and may have had some, or get some."""


class ConfigError(InputError):
    """A setting that does not exist, or has a value that it cannot have."""
