"""The names of months and weekdays, as words and as patterns."""

from collections.abc import Mapping, Sequence
from functools import cache

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)
FIRST_YEAR, LAST_YEAR = 1, 2100  # no other year is read
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
LOW_MONTHS = tuple(name.lower() for name in MONTHS)
LOW_WEEKDAYS = tuple(name.lower() for name in WEEKDAYS)
# Months that are also other words: "a march", "12 may have died".
OTHER_WORDS = frozenset(("march", "may"))
FULL_MONTH = "|".join(MONTHS)
SHORT_MONTH = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
CLEAR_MONTH = "|".join(name for name in LOW_MONTHS if name not in OTHER_WORDS)
DOUBTFUL_MONTH = "|".join(name for name in MONTHS if name.lower() in OTHER_WORDS)
WEEKDAY = "|".join(WEEKDAYS)
SHORT_MONTHS = {name[:3]: name for name in LOW_MONTHS} | {"sept": "september"}

# Other names of the same months and weekdays, in the same order.
MORE_MONTHS = (
    *("jan січень січня январь января", "feb febr лютий лютого февраль февраля"),
    *("mar березень березня март марта", "apr квітень квітня апрель апреля"),
    *("травень травня май мая", "jun червень червня июнь июня"),
    *("jul липень липня июль июля", "aug серпень серпня август августа"),
    *("sep sept вересень вересня сентябрь сентября", "oct жовтень жовтня октябрь октября"),
    *("nov листопад листопада ноябрь ноября", "dec грудень грудня декабрь декабря"),
)
MORE_WEEKDAYS = (
    *("mon понеділок понедельник", "tue tues вівторок вторник", "wed weds середа среда"),
    *("thu thur thurs четвер четверг", "fri п’ятниця пятница", "sat субота суббота"),
    "sun неділя воскресенье",
)


@cache
def month_numbers() -> Mapping[str, int]:
    """Return every name of a month in lower case, with its number: 1 for January."""
    return _number(LOW_MONTHS, MORE_MONTHS, 1)


@cache
def weekday_numbers() -> Mapping[str, int]:
    """Return every name of a weekday in lower case, with its number: 0 for Monday."""
    return _number(LOW_WEEKDAYS, MORE_WEEKDAYS, 0)


@cache
def month_names() -> frozenset[str]:
    """Return the names of months as English copy writes them: "January", "Jan", "Jan."."""
    short = ("Sept", *(name[:3] for name in MONTHS if name != "May"))
    return frozenset((*MONTHS, *short, *(f"{name}." for name in short)))


def _number(names: Sequence[str], more: Sequence[str], first: int) -> Mapping[str, int]:
    return {
        word: number
        for number, (name, others) in enumerate(zip(names, more, strict=True), first)
        for word in (name, *others.split())
    }
