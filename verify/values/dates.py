"""Read days and periods as people write them. A refusal says what to write instead.

A day as ISO 8601 writes it is read here. Most ledgers have no other, and then a run does not import
the grammar of all other dates, `date_grammar`.
"""

from datetime import date
from functools import lru_cache
from typing import Final

from verify.model.figures import DayOrder, Period, Unreadable
from verify.text.calendar import FIRST_YEAR, LAST_YEAR
from verify.text.folding import fold_date

_LONGEST_DATE: Final = 100  # characters


def read_period(text: str, order: DayOrder | None = None) -> Period | Unreadable | None:
    """Read a day, a month, a year or a range; None for an empty text.

    ISO 8601 ("2022-09-10") is always understood. With dots, the day comes first ("10.9.2022"). With
    slashes or hyphens and the year last, one part must be above 12 ("25/9/2022"), unless `order`
    says which part is the day. The day
    stays as written, whatever the time zone of its hour. The clock is never asked: a date
    without a year, and a relative date ("yesterday"), is refused. So is a year outside 1 to 2100:
    a ledger may be of history.
    """
    if len(text) > _LONGEST_DATE:
        return Unreadable(text, "too long to be a date: write YYYY-MM-DD") if text.strip() else None
    return _read(text, order)


@lru_cache(maxsize=4096)
def _read(text: str, order: DayOrder | None) -> Period | Unreadable | None:
    if len(text) == len("2022-09-10") and text[4] == text[7] == "-":
        try:
            day = date.fromisoformat(text)
        except ValueError:
            pass  # the code below says why
        else:
            if FIRST_YEAR <= day.year <= LAST_YEAR:
                return Period(day, day, text)
    folded = fold_date(text)
    if not folded:
        return None
    from verify.values.date_grammar import read_days
    from verify.values.date_parts import Refusal

    try:
        start, end, clock = read_days(folded, order)
    except Refusal as refusal:
        return Unreadable(text, str(refusal))
    return Period(start, end, text, clock)
