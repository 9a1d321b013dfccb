"""The hour of a row's day, if it has a column of its own: "time" or "hour"."""

from collections.abc import Mapping
from typing import Final

from verify.model.claims import Flaw, FlawKind
from verify.model.figures import Period
from verify.text.english import shorten

# The headers of such a column. It is passed through with the other columns that are not ours.
HEADERS: Final = frozenset(("hour", "hour of day", "local time", "time", "time of day"))


def with_hour(day: Period | None, extra: Mapping[str, str], flaws: list[Flaw]) -> Period | None:
    """Return a day with the hour of its row. A date that has an hour keeps its own."""
    if not extra or day is None or day.clock or day.start != day.end:
        return day
    cell = next((cell for name, cell in extra.items() if is_hour(name)), "").strip()
    if not cell:
        return day
    from verify.values.date_parts import Refusal
    from verify.values.day_times import read_clock

    try:
        clock = read_clock(cell)
    except Refusal:
        message = f"time {shorten(cell)!r}: there is no such time of day: write it as 14:00"
        flaws.append(Flaw(FlawKind.UNREADABLE_DATE, message))
        return day
    return day._replace(clock=clock) if clock else day


def is_hour(header: str) -> bool:
    """Is a column one with the hours of days?"""
    return _fold(header) in HEADERS


def _fold(header: str) -> str:
    return header.strip().casefold().replace("_", " ")
