"""Guard against the optional libraries: on a broken file they raise dozens of exceptions."""

import warnings
from collections.abc import Iterator
from contextlib import redirect_stdout
from io import StringIO
from itertools import islice

from verify.errors import InputError
from verify.ledger.tables.rows import Record

LONGEST_CELL = 1_000_000  # characters; a spreadsheet allows 32,767
MOST_TEXT = 512_000_000  # characters of a file, after texts that are kept once are unfolded
MOST_TIMES = 200  # the bytes of a file that is read to columns and may have any size

_BATCH = 100  # records


def guard_records(
    records: Iterator[Record], path: str, name: str, most: int = MOST_TEXT
) -> Iterator[Record]:
    """Yield the records.

    Raises InputError if the library raises anything, because the file is broken; and if the cells
    are too long, or longer than `most` together: a small file can unfold to any length.
    """
    line = size = 0
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
        for at, fields, _ in batch:
            longest = max(map(len, fields), default=0)
            if longest > LONGEST_CELL:
                raise InputError(f"a cell of {longest:,} characters: shorten it", path, at)
            size += sum(map(len, fields))
            if size > most:
                message = f"unfolds to more than {most // 1_000_000} MB of text: split it"
                raise InputError(message, path, at)
        yield from batch
