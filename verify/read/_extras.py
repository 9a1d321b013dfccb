"""Libraries that only some formats need, and what they do with a file that is broken."""

import warnings
from collections.abc import Iterator
from contextlib import redirect_stdout
from importlib import import_module
from io import StringIO
from itertools import islice
from types import ModuleType

from verify.errors import InputError
from verify.read._rows import Record

_BATCH = 1000  # records


def import_extra(module: str, name: str, path: str, *, extra: str = "") -> ModuleType:
    """Import the library that reads a format, of the extra that is named like it if none is given.

    Raises InputError that says how to install it.
    """
    try:
        return import_module(module)
    except ImportError:
        extra = extra or name
        install = f"pip install 'verify-claims[{extra}]'"
        message = f"reading .{name} needs the extra [{extra}]: {install}"
        raise InputError(message, path) from None


def guard_records(records: Iterator[Record], path: str, name: str) -> Iterator[Record]:
    """Pass records on; raise InputError where a broken file makes the library raise anything."""
    line = 0
    while True:
        try:
            # What the libraries warn of, or even print, is styles and charts, which are not read.
            with warnings.catch_warnings(), redirect_stdout(StringIO()):
                warnings.simplefilter("ignore")
                batch = list(islice(records, _BATCH))
        except InputError:
            raise
        except Exception as error:  # noqa: BLE001 - each library has dozens
            reason = f"{type(error).__name__} after line {line}"
            message = f"cannot be read as {name} ({reason}): save it again, or as CSV"
            raise InputError(message, path) from None
        if not batch:
            return
        line = batch[-1][0]
        yield from batch
