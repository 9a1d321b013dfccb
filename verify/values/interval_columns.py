"""Read an interval whose ends are in columns of their own: low, high, and perhaps the best."""

from decimal import Decimal, InvalidOperation

from verify.model.claims import PrintedNumber
from verify.model.figures import INFINITY, Figure, Qualifier, Unreadable
from verify.values.cells import ABOUT, read_figure


def write_interval(low: str, best: str, high: str) -> str:
    """Return the words of an interval: "4 to 9 (best 6)", "at least 4", or one number."""
    low, best, high = (cell.strip() for cell in (low, best, high))
    if low == high or not (low or high):
        return best if best == low or not low else f"{low} (best {best})" if best else low
    if not high:
        ends = f"at least {low}"
    elif not low:
        ends = f"up to {high}"
    else:
        ends = f"{low} to {high}"
    return f"{ends} (best {best})" if best else ends


def says_ends(figure: Figure, low: str, high: str) -> bool:
    """Does a figure by itself have these ends, which are digits? An open end is ""."""
    ends = ("" if end.is_infinite() else end for end in (figure.low, figure.high))
    return all(_is_number(cell, end) for cell, end in zip((low, high), ends, strict=True))


def _is_number(cell: str, number: Decimal | str) -> bool:
    try:
        return (Decimal(cell) if cell.strip() else "") == number
    except InvalidOperation:
        return False


def read_interval(
    low: str, best: str, high: str, unit: str = "", *, about: Decimal = ABOUT
) -> Figure | Unreadable | None:
    """Return the interval from `low` to `high`; each end is read alone, and exactly.

    A missing end is open. `best` must be in the interval, and does not narrow it.
    """
    text = write_interval(low, best, high)
    read = [_read(name, cell, unit, about) for name, cell in (("low", low), ("high", high))]
    middle = _read("best", best, unit, about)
    for each in (*read, middle):
        if isinstance(each, Unreadable) and not each.is_blank:
            return each._replace(text=text)
    first, last = (each if isinstance(each, Figure) else None for each in read)
    mid = middle if isinstance(middle, Figure) else None
    if first is None and last is None:
        nothing = Unreadable(text, "no figure is given", is_blank=True)
        return mid._replace(text=text) if mid else nothing
    return _join(first, mid, last, text)


def _read(name: str, cell: str, unit: str, about: Decimal) -> Figure | Unreadable | None:
    if not cell.strip():
        return None
    found = read_figure(cell, unit, about=about, is_printed=isinstance(cell, PrintedNumber))
    if isinstance(found, Unreadable):
        return found._replace(reason=f"{name} {cell!r}: {found.reason}")
    reason = f"{name} {cell!r} is no number: write a number, or leave it empty"
    return found or Unreadable(cell, reason)


def _join(
    first: Figure | None, middle: Figure | None, last: Figure | None, text: str
) -> Figure | Unreadable:
    given = [figure for figure in (first, middle, last) if figure]
    low = first.low if first else Decimal(0)
    high = last.high if last else INFINITY
    if low > high:
        return Unreadable(text, "the low end is above the high end: exchange them")
    if middle and not (low <= middle.low and middle.high <= high):
        return Unreadable(text, "the best figure is not between the two ends: check them")
    if len({figure.unit for figure in given}) > 1:
        return Unreadable(text, "the ends have two units: write both in one")
    qualifier = Qualifier.BETWEEN
    if low == high:
        qualifier = Qualifier.EXACT
    elif last is None:
        qualifier = Qualifier.AT_LEAST
    elif first is None:
        qualifier = Qualifier.AT_MOST
    stated_low = first.stated_low if first else (last or given[0]).stated_low
    stated_high = last.stated_high if last else stated_low
    step = min(figure.step for figure in given)
    unit = given[0].unit
    return Figure(low, high, unit, text, qualifier, None, stated_low, stated_high, step)
