"""Read JSON Lines: one object on each line. Another line is kept, and reported as a flaw."""

import json
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from verify.ledger.formats._text import LONGEST_LINE, read_lines
from verify.ledger.formats.json import TOO_DEEP, explain, keep_unread, make_decoder, pair_up
from verify.ledger.tables import InputFile
from verify.ledger.tables.reading import rows_of_objects
from verify.ledger.tables.rows import Pairs
from verify.model.claims import Row


def read(stream: BinaryIO, file: InputFile) -> Iterator[Row]:
    """Yield the rows as they are read. Raises InputError if no line is an object."""
    lines, flaws = read_lines(stream, file.path, longest=LONGEST_LINE)
    return rows_of_objects(_read_objects(lines), file._replace(flaws=flaws))


def _read_objects(lines: Iterable[str]) -> Iterator[Pairs]:
    decode = make_decoder().decode
    for number, line in enumerate(lines, 1):
        text = line.strip()
        if text:
            try:
                yield pair_up(decode(text), number)
            except json.JSONDecodeError as error:
                yield keep_unread(text, explain(error), number)
            except RecursionError:
                yield keep_unread(text, TOO_DEEP, number)
