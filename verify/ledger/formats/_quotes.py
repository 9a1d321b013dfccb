"""Mend rows of CSV with a stray quotation mark. No row and no character is lost."""

import re
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterator
from itertools import accumulate, islice

from verify.model.claims import Flaw, FlawKind

_QUOTE = '"'
_LOOKAHEAD = 16_000_000  # characters in which a quotation mark must be closed
_STRAY = "a quotation mark that does not open and close a cell: the cell is read as written"


def mend_rows(  # noqa: PLR0913  what the reader knows of the row and of the file
    fields: list[str],
    kept: list[str],
    more: Iterator[str],
    width: int,
    delimiter: str,
    *,
    first: int,
    is_spaced: bool,
) -> Iterator[tuple[list[str], int, tuple[Flaw, ...]]]:
    """Yield the rows in the lines `kept`: their cells, their number of lines, their flaws.

    `fields` is the result of `csv` for these lines, or nothing if it refused them. Each line taken
    from `more` is added to `kept`. Lines may be left over. `first` is the number of the first line.
    """
    # If each line alone has the right number of cells, the quotation mark that joins them is stray.
    # The last line is left out if `csv` refused it.
    apart = kept if fields else kept[:-1]
    if width > 1 and apart and all(line.count(delimiter) == width - 1 for line in apart):
        for number, line in enumerate(apart, first):
            cells, _, stray, _ = _split_row(line, delimiter, is_spaced=is_spaced)
            yield cells, 1, _flag(number) if stray >= 0 else ()
    elif fields:
        yield fields, len(kept), ()
    else:
        yield _mend_row(kept, more, first, delimiter, is_spaced=is_spaced)


def _flag(line: int) -> tuple[Flaw, ...]:
    return (Flaw(FlawKind.UNREADABLE_ROW, _STRAY, line),)


def _mend_row(
    kept: list[str], more: Iterator[str], first: int, delimiter: str, *, is_spaced: bool
) -> tuple[list[str], int, tuple[Flaw, ...]]:
    count = 0
    while count < len(kept):
        count = len(kept)
        text = "".join(kept)
        fields, end, stray, is_open = _split_row(text, delimiter, is_spaced=is_spaced)
        if is_open and len(text) < _LOOKAHEAD:
            deque(islice(more, count), maxlen=0)  # as many again: the work stays linear
    starts = list(accumulate(map(len, kept), initial=0))
    flaws = _flag(first + bisect_right(starts, stray) - 1) if stray >= 0 else ()
    return fields, min(bisect_left(starts, end), count), flaws


def _split_row(text: str, delimiter: str, *, is_spaced: bool) -> tuple[list[str], int, int, bool]:
    """Split the first row of the text into cells. A stray quotation mark is kept as a letter.

    Returns the cells, the end of the row, the place of the first stray mark (or -1), and whether a
    mark is still open at the end of the text.
    """
    cell_end = re.compile(f"[{re.escape(delimiter)}\r\n]")
    fields: list[str] = []
    stray, is_open, at = -1, False, 0
    while True:
        opening = _skip_spaces(text, at) if is_spaced else at
        closing = _find_closing(text, opening) if text.startswith(_QUOTE, opening) else opening
        end = _skip_spaces(text, closing + 1)
        if closing > opening and text[end : end + 1] in ("", delimiter, "\r", "\n"):
            fields.append(text[opening + 1 : closing].replace(_QUOTE * 2, _QUOTE))
        else:
            if closing != opening:
                stray = opening if stray < 0 else stray
                is_open = is_open or closing < 0
            match = cell_end.search(text, at)
            end = match.start() if match else len(text)
            fields.append(text[at:end])
        at = end + 1
        if text[end : end + 1] != delimiter:
            return fields, at + text.startswith("\r\n", end), stray, is_open


def _skip_spaces(text: str, at: int) -> int:
    while text.startswith(" ", at):
        at += 1
    return at


def _find_closing(text: str, opening: int) -> int:
    """Return the place of the quotation mark that ends the cell, or -1. A pair ("") is a letter."""
    at = text.find(_QUOTE, opening + 1)
    while at >= 0 and text.startswith(_QUOTE, at + 1):
        at = text.find(_QUOTE, at + 2)
    return at
