"""The file that is read, and how the desk opens it."""

from verify.model.claims import Flaw
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Opening

PLAIN = Opening()  # of a desk that says nothing about its files


class InputFile(NamedTuple):
    """The file that is read: its name, how the desk opens it, and whether its columns are A, B, C.

    `flaws` are those of the whole file: they are reported with its first row.
    """

    path: str
    opening: Opening = PLAIN
    flaws: tuple[Flaw, ...] = ()
    has_letters: bool = False
