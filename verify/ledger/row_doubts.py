"""What is doubtful in one row: the flaws, and the cells that cannot be read."""

from verify.model.claims import Flaw, Row, name_column
from verify.model.named_tuples import NamedTuple


class Doubts(NamedTuple):
    """The flaws of a row, and the text of its cells that cannot be read, by column."""

    flaws: list[Flaw]
    unread: dict[str, str]
    row: Row

    def name(self, column: str) -> str:
        """Return the column as the file names it, with the cell in a workbook: '"As of" (D5)'."""
        return name_column(column, self.row.names, self.row.location.line)

    def quote(self, column: str) -> str:
        """Return the column as `name` does, and in quotation marks if it is our own name for it."""
        return self.name(column) if self.row.names else repr(column)
