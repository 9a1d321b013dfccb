"""Years of two digits in a column of the first century: "24 August 79" beside "AD 79"."""

from collections.abc import Iterable, Mapping

from verify.model.claims import Row
from verify.model.figures import Period, Unreadable
from verify.text.patterns import pattern
from verify.values.dates import read_period

YEAR_OF_TWO = r"(?<!\d)(\d{2})\s*$"  # a year in two digits stands last: "24 August 79"
FIRST_CENTURY = 100
LATER = ""  # in place of a date: the column has one of a later century

Column = tuple[str, str]  # the path of a file, and a column of dates


def find_old_dates(rows: Iterable[Row], columns: Iterable[Column]) -> Mapping[Column, str]:
    """Return a date of the first century for each of these columns that has no later one."""
    names = {column for _, column in columns}
    some = frozenset(columns)
    shown: dict[Column, str] = {}
    for row in rows:
        for name in names:
            place = (row.location.path, name)
            if place in some and shown.get(place) != LATER and name in row.cells:
                _look_at(row.cells[name].strip(), place, shown)
    return {place: cell for place, cell in shown.items() if cell != LATER}


def _look_at(cell: str, place: Column, shown: dict[Column, str]) -> None:
    period = read_period(cell) if cell else None
    if period is not None and not isinstance(period, Unreadable):
        if period.end.year >= FIRST_CENTURY:
            shown[place] = LATER
        else:
            shown.setdefault(place, cell)


def read_old_year(text: str, header: str, shown: str) -> tuple[Period, str] | None:
    """Return the reading of a cell whose year has two digits, and what is to be said of it.

    `shown` is a date of the first century in its column. None if the cell is no date.
    """
    era = pattern(YEAR_OF_TWO).sub(r"AD \1", text)
    found = read_period(era) if era != text else None
    if found is None or isinstance(found, Unreadable):
        return None
    return (
        found,
        f"years of two digits in {header} are years of the first century, as {shown!r} shows",
    )
