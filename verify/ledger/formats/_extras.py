"""Guard against the optional libraries: on a broken file they raise dozens of exceptions."""

import warnings
from collections.abc import Iterator
from contextlib import redirect_stdout
from io import StringIO
from itertools import islice

from verify.errors import InputError
from verify.ledger.tables.rows import Record

_BATCH = 1000  # records


def guard_records(records: Iterator[Record], path: str, name: str) -> Iterator[Record]:
    """Yield the records. Raises InputError if the library raises anything: the file is broken."""
    line = 0
    while True:
        try:
            # The libraries warn about styles and charts, or print to stdout. We read neither.
            with warnings.catch_warnings(), redirect_stdout(StringIO()):
                warnings.simplefilter("ignore")
                batch = list(islice(records, _BATCH))
        except (InputError, MemoryError):
            raise
        except Exception as error:  # noqa: BLE001 - each library has dozens
            reason = f"{type(error).__name__} after line {line}"
            message = f"cannot be read as {name} ({reason}): save it again, or as CSV"
            raise InputError(message, path) from None
        if not batch:
            return
        line = batch[-1][0]
        yield from batch
