"""Which part is the day in "03/11/2015": the other dates of a column may show it."""

from collections.abc import Iterable, Mapping, Sequence

from verify.model.claims import Row
from verify.model.figures import DayOrder, Period, Unreadable
from verify.model.named_tuples import NamedTuple
from verify.text.patterns import pattern
from verify.values.dates import read_period

DATE_COLUMNS = ("date", "as_of")
YEAR_LAST = r"(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2\d{4}(?!\d)"
MONTHS_PER_YEAR, LONGEST_MONTH = 12, 31


class ShownOrder(NamedTuple):
    """The order of day and month in a column, with the date that shows it."""

    order: DayOrder
    shown_by: str

    @property
    def first(self) -> str:
        """The part that comes first: "day" or "month"."""
        return self.order.partition("-")[0]


Column = tuple[str, str]  # the path of a file, and a column of dates
Orders = Mapping[Column, ShownOrder]
Proofs = dict[Column, dict[DayOrder, str]]


class DatesShown(NamedTuple):
    """What the dates of a column show of its other dates, by path and column.

    `old` has a date of the first century, for each column with years of two digits that are of that
    century: see `old_years`.
    """

    orders: Orders
    old: Mapping[Column, str]


def read_columns(rows: Sequence[Row], given: DayOrder | None = None) -> DatesShown:
    """Return what the date columns of all files show."""
    short: set[Column] = set()
    orders = _find_orders(_find_proofs(rows, short), given)
    if not short:
        return DatesShown(orders, {})
    from verify.ledger.old_years import find_old_dates  # few ledgers have years of two digits

    return DatesShown(orders, find_old_dates(rows, short))


def _find_orders(shown: Proofs, given: DayOrder | None) -> Orders:
    """Return the order of day and month in each column of each file.

    A column is left out if its dates show no order, or both. If the config gives an order, only the
    columns with a date in the other order are returned.
    """
    if given is None:
        single = (item for item in shown.items() if len(item[1]) == 1)
        return {place: ShownOrder(*next(iter(proofs.items()))) for place, proofs in single}
    return {
        place: ShownOrder(order, date)
        for place, proofs in shown.items()
        for order, date in proofs.items()
        if order is not given
    }


def read_in_order(
    text: str, header: str, given: DayOrder | None, shown: ShownOrder
) -> tuple[Period | Unreadable | None, str]:
    """Return the reading of a cell, and what is to be said of the order of its day and month.

    `header` names the column. `given` is the order in the config, `shown` that of other dates in
    the column. If the two differ, a date that may be two days is not read, and the reason is
    empty: it is said once for a column.
    """
    found = read_period(text, given)
    if given:
        is_open = not isinstance(found, Unreadable) and isinstance(read_period(text), Unreadable)
        if is_open:
            return Unreadable(text, ""), (
                f"dates in {header} that may be two days are not read: the config says "
                f'date-order = "{given}", but {shown.shown_by!r} has the {shown.first} first'
            )
        return found, ""
    if isinstance(found, Unreadable):
        found = read_period(text, shown.order)
        if found and not isinstance(found, Unreadable):
            said = f"dates in {header} are read with the {shown.first} first"
            return found, f"{said}, as {shown.shown_by!r} shows"
    return found, ""


def _find_proofs(rows: Iterable[Row], short: set[Column]) -> Proofs:
    """Return the dates that show an order. Columns with a year of two digits go to `short`."""
    shown: Proofs = {}
    for row in rows:
        for column in DATE_COLUMNS:
            cell = row.cells.get(column)
            if cell and cell[4:5] != "-":  # ISO 8601 shows no order
                _add_proofs(cell, shown, (row.location.path, column))
                if ends_in_two_digits(cell):
                    short.add((row.location.path, column))
    return shown


def ends_in_two_digits(cell: str) -> bool:
    """Does a date end in a year of two digits, "24 August 79", or in such a day or minute?"""
    text = cell.rstrip()
    return text[-2:].isdecimal() and not text[-3:-2].isdecimal()


def _add_proofs(cell: str, shown: Proofs, place: tuple[str, str]) -> None:
    for found in pattern(YEAR_LAST).finditer(cell):
        first, second = int(found[1]), int(found[3])
        if MONTHS_PER_YEAR < first <= LONGEST_MONTH and 1 <= second <= MONTHS_PER_YEAR:
            order = DayOrder.DAY_FIRST
        elif MONTHS_PER_YEAR < second <= LONGEST_MONTH and 1 <= first <= MONTHS_PER_YEAR:
            order = DayOrder.MONTH_FIRST
        else:
            continue
        shown.setdefault(place, {}).setdefault(order, found[0])
