"""Numbers that a file has as numbers, such as those of JSON: their point is a decimal point."""

from decimal import Decimal

from verify.model.figures import Figure, Unreadable
from verify.text.patterns import pattern
from verify.values.cell_grammar import read_cell

THREE_DIGITS = r"(?<!\d)\d+\.\d{3}(?!\d)"


def read_printed(refused: Unreadable, unit: str, about: Decimal) -> Figure | Unreadable | None:
    """Read a number that was refused as a text. With a zero more, 1.2340 has one reading."""
    text = refused.text
    longer = pattern(THREE_DIGITS).sub(lambda found: f"{found[0]}0", text, count=1)
    found = read_cell(longer, unit, about) if longer != text else refused
    if isinstance(found, Figure):
        return found._replace(text=text, step=found.step * 10)
    return found._replace(text=text) if found else None
