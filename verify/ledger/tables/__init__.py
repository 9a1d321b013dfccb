"""From the cells of a file to the rows of a ledger, whatever the shape of its table.

A reader of `verify.ledger.formats` yields the cells of each row. The steps from there, in order:

- `reading` drives them. A table that begins with the header of a ledger needs `columns`, `rows` and
  `set_aside` alone.
- `heads` finds the header row under titles, and the rows of tags or units under it.
- `columns` finds the columns of a ledger among the headers, `hxl` among the tags.
- `wide` turns a table with a figure in several columns into one row for each figure.
- `set_aside` keeps rows of totals and footnotes out, counts them, and checks the totals.
"""

from verify.model.claims import Flaw
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Opening

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
