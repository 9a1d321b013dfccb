"""Which part is the day in "03/11/2015": the other dates of a column may show it."""

from collections.abc import Iterable, Mapping

from verify.model.claims import Row
from verify.model.figures import DayOrder
from verify.model.named_tuples import NamedTuple
from verify.text.patterns import pattern

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


def find_orders(rows: Iterable[Row]) -> Orders:
    """Return the order of day and month in each column of each file, by path and column.

    A column is left out if its dates show no order, or both.
    """
    shown: Proofs = {}
    for row in rows:
        for column in DATE_COLUMNS:
            cell = row.cells.get(column)
            if cell and cell[4:5] != "-":  # ISO 8601 shows no order
                _add_proofs(cell, shown, (row.location.path, column))
    return {
        place: ShownOrder(*next(iter(proofs.items())))
        for place, proofs in shown.items()
        if len(proofs) == 1
    }


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
