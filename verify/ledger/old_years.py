"""Years of two digits in a column of the first century: "24 August 79" beside "AD 79"."""

from collections.abc import Iterator, Sequence

from verify.model.claims import Row
from verify.model.figures import Period, Unreadable
from verify.text.patterns import pattern
from verify.values.dates import read_period

YEAR_OF_TWO = r"(?<!\d)(\d{2})\s*$"  # a year in two digits stands last: "24 August 79"
FIRST_CENTURY = 100


def read_old_year(
    text: str, header: str, rows: Sequence[Row], path: str, column: str
) -> tuple[Period, str] | None:
    """Return the reading of a cell whose year has two digits, and what is to be said of it.

    None if no other date of the column is of the first century, or if one is of a later one.
    """
    era = pattern(YEAR_OF_TWO).sub(r"AD \1", text)
    found = read_period(era) if era != text else None
    if found is None or isinstance(found, Unreadable):
        return None
    shown = ""
    for cell, period in _read_column(rows, path, column):
        if period.end.year >= FIRST_CENTURY:
            return None
        shown = shown or cell
    said = f"years of two digits in {header} are years of the first century, as {shown!r} shows"
    return (found, said) if shown else None


def _read_column(rows: Sequence[Row], path: str, column: str) -> Iterator[tuple[str, Period]]:
    for row in rows:
        cell = row.cells.get(column, "").strip()
        period = read_period(cell) if cell and row.location.path == path else None
        if period is not None and not isinstance(period, Unreadable):
            yield cell, period
