"""Check a row of totals: is each of its figures the sum of the rows above it?"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from verify.ledger.tables.cells import show
from verify.ledger.tables.words import begins_with_total
from verify.model.claims import Flaw, FlawKind, PrintedNumber, Row
from verify.model.figures import Figure, Unreadable
from verify.text.folding import fold_case
from verify.values import read_figure

FEWEST_ROWS = 2


def check_total(
    totals: Sequence[Row], rows: Sequence[Row], title: str, line: int
) -> Iterator[Flaw]:
    """Yield a flaw for each figure of the total that is not the sum of the rows above it.

    A sum is checked only if its rows are parts of one thing: one claim, on one day, or additions.
    """
    for total in totals:
        added = [row for row in rows if _is_part(row, total)]
        wanted = _read(total)
        figures = [figure for row in added if (figure := _read(row)) is not None]
        if wanted is None or len(figures) < FEWEST_ROWS or not _are_parts(added):
            continue
        found = sum(figures, Decimal(0))
        if _is_certain(added) and found != wanted:
            said = f'"{show(title)}" says {total.cells["value"]}'
            label = added[0].cells.get("claim", "") if len(totals) > 1 else ""
            of = f" for {show(label)}" if label else ""
            message = f"{said}{of}, but the {len(figures)} rows above come to {found:,}"
            yield Flaw(FlawKind.WRONG_SUM, f"{message}: check the rows and the total", line)


def _is_part(row: Row, total: Row) -> bool:
    """Has the row the claim and the source that the total names, if it names any?"""
    return all(
        not said
        or begins_with_total(said)
        or fold_case(said) == fold_case(row.cells.get(column, ""))
        for column in ("claim", "source")
        for said in (total.cells.get(column, "").strip(),)
    )


def _are_parts(rows: Sequence[Row]) -> bool:
    """Are the rows on one claim and one day, with one unit? Additions may be of several days."""
    alike = ["claim", "unit"]
    if any(row.cells.get("kind") != "increment" for row in rows):
        alike += ["as_of", "date"]
    return all(len({fold_case(row.cells.get(name, "")) for row in rows}) == 1 for name in alike)


def _is_certain(rows: Sequence[Row]) -> bool:
    """Is each figure that is given exact?"""
    return all(_read(row) is not None or _is_blank(row) for row in rows)


def _is_blank(row: Row) -> bool:
    value = row.cells.get("value", "").strip()
    figure = read_figure(value)
    return not value or (isinstance(figure, Unreadable) and figure.is_blank)


def _read(row: Row) -> Decimal | None:
    """Return the figure of a row if it is one exact number; None otherwise."""
    value = row.cells.get("value", "")
    if row.cells.get("low") or row.cells.get("high"):
        return None
    figure = read_figure(value.strip(), is_printed=isinstance(value, PrintedNumber))
    is_exact = isinstance(figure, Figure) and figure.low == figure.high
    return figure.low if isinstance(figure, Figure) and is_exact else None
