"""Which part is the day in "03/11/2015": the other dates of a column may show it."""

from collections.abc import Iterable, Mapping

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


Orders = Mapping[tuple[str, str], ShownOrder]
Proofs = dict[tuple[str, str], dict[DayOrder, str]]


def find_orders(rows: Iterable[Row], given: DayOrder | None = None) -> Orders:
    """Return the order of day and month in each column of each file, by path and column.

    A column is left out if its dates show no order, or both. If the config gives an order, only the
    columns with a date in the other order are returned.
    """
    shown = _find_proofs(rows)
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
    text: str, header: str, given: DayOrder | None, shown: ShownOrder | None
) -> tuple[Period | Unreadable | None, str]:
    """Return the reading of a cell, and what is to be said of the order of its day and month.

    `header` names the column. `given` is the order in the config, `shown` that of other dates in
    the column. If the two differ, a date that may be two days is not read, and the reason is
    empty: it is said once for a column.
    """
    found = read_period(text, given)
    if shown is None:
        return found, ""
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


def _find_proofs(rows: Iterable[Row]) -> Proofs:
    shown: Proofs = {}
    for row in rows:
        for column in DATE_COLUMNS:
            cell = row.cells.get(column)
            if cell and cell[4:5] != "-":  # ISO 8601 shows no order
                _add_proofs(cell, shown, (row.location.path, column))
    return shown


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
