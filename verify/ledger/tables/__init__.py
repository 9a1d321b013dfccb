"""From the cells of a file to the rows of a ledger, whatever the shape of its table.

A reader of `verify.ledger.formats` yields the cells of each row. The steps from there, in order:

- `reading` drives them. A table that begins with the header of a ledger needs `columns`, `rows` and
  `set_aside` alone.
- `heads` finds the header row under titles, and the rows of tags or units under it.
- `columns` finds the columns of a ledger among the headers, `hxl` among the tags.
- `wide` turns a table with a figure in several columns into one row for each figure.
- `set_aside` keeps rows of totals and footnotes out, counts them, and checks the totals.
"""

from collections.abc import Mapping, Sequence

from verify.model.claims import Flaw, Row
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Opening

LEGEND = "What verify found, and what its colours mean"  # begins a sheet that a run has added
PLAIN = Opening()  # of a desk that says nothing about its files


class InputFile(NamedTuple):
    """The file that is read: its name, how the desk opens it, and whether its columns are A, B, C.

    `flaws` are those of the whole file: they are reported with its first row. `of_any_size` says
    that its rows are not held in memory, and may be more than memory holds.
    """

    path: str
    opening: Opening = PLAIN
    flaws: tuple[Flaw, ...] = ()
    has_letters: bool = False
    of_any_size: bool = False


class SheetPlace(NamedTuple):
    """A sheet of a workbook that is read: the path in the places of its claims, and its part.

    `head` has its first rows, each with its number and its texts.
    """

    path: str
    title: str
    part: str
    head: tuple[tuple[int, tuple[str, ...]], ...]


class NotPlainError(Exception):
    """The file has something that is read row by row."""


class PlainRows(NamedTuple):
    """Rows in columns: `cells` by the names of our columns, `others` by the headers of the file.

    `lines` has the line of each row. A cell is None if its row has no such column. `examples` are
    rows, one for each combination of columns, and of cells that are printed numbers; `example_of`
    says which one each row is like: it is None if all are like the first one. `flaws` are those of
    some rows, by their place. `share` is the part of the file that is read then, if that is known.
    """

    lines: Sequence[int]
    cells: Mapping[str, Sequence[str | None]]
    others: Mapping[str, Sequence[str | None]]
    examples: Sequence[Row]
    example_of: Sequence[int] | None
    flaws: Mapping[int, tuple[Flaw, ...]]
    share: float = 0.0
