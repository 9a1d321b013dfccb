"""The figure of a row: from its value, or from the two ends that it has in columns of their own."""

from decimal import Decimal

from verify.ledger.labels import LabelReading
from verify.model.claims import FlawKind, PrintedNumber, Row, Stance
from verify.model.figures import Figure, Unreadable
from verify.values import read_figure


def has_ends(row: Row) -> bool:
    """Has the row the low or the high end of its figure in a column of its own?"""
    return bool(row.cells.get("low") or row.cells.get("high"))


def without_own_ends(row: Row, about: Decimal) -> Row:
    """Return a row without the ends and the unit that its value says by itself.

    Outputs such as `check -f csv` have them beside the value: "about 2,000 sq km", from 1500 to
    2500, in km2. Such a row is read as the ledger that the output was made of.
    """
    from verify.values.interval_columns import says_ends

    cells = row.cells
    value = cells.get("value", "")
    is_printed = isinstance(value, PrintedNumber)
    alone = read_figure(value, "", about=about, is_printed=is_printed) if value.strip() else None
    if not isinstance(alone, Figure) or not says_ends(
        alone, cells.get("low", ""), cells.get("high", "")
    ):
        return row
    unit = cells.get("unit", "")
    own = {"low": "", "high": "", "unit": "" if unit.strip() == alone.unit else unit}
    return row._replace(cells={**cells, **{name: own[name] for name in own if name in cells}})


def write_value(row: Row) -> str:
    """Return the value as written, or the ends of an interval as "4 to 9 (best 6)"."""
    cells = row.cells
    value = cells.get("value", "")
    if not has_ends(row):
        return value
    from verify.values.interval_columns import write_interval

    return write_interval(cells.get("low", ""), value, cells.get("high", ""))


def is_bare(row: Row, about: Decimal) -> bool:
    """Are the numbers of a row without a unit, so that they have that of its label, if any?"""
    cells = (row.cells.get(name, "").strip() for name in ("value", "low", "high"))
    figures = [read_figure(cell, about=about) for cell in cells if cell]
    return all(isinstance(each, Figure) and each.unit is None for each in figures)


def read_value(
    row: Row, value: str, stance: Stance, said: LabelReading, about: Decimal
) -> Figure | Unreadable | None:
    """Read the value of a row; None for a statement without a figure.

    `value` is the value, or the part of it, that is read; `said` is the reading of its label, with
    the unit of the row if it has one.
    """
    unit = said.unit
    if row.flaws and any(flaw.kind is FlawKind.UNREADABLE_ROW for flaw in row.flaws):
        return Unreadable(value, "its row does not fit the header")
    if stance is Stance.DENIES and not value:
        return None
    cell = row.cells.get("value", "")
    if has_ends(row):
        from verify.values.interval_columns import read_interval

        low, high = row.cells.get("low", ""), row.cells.get("high", "")
        return read_interval(low, cell, high, unit, about=about)
    if value.endswith("m") and not unit:  # "5.13 m" may be metres, or millions
        from verify.ledger.metres import write_metres

        written = write_metres(value, said.topic, row.cells.get("quote", ""))
        figure = read_figure(written, about=about)
        return figure._replace(text=value) if figure else None
    return read_figure(value, unit, about=about, is_printed=isinstance(cell, PrintedNumber))
