"""Read the time of day in a date: "08:00", "5.30 pm", "in the morning"."""

import re
from functools import cache
from typing import Final

from verify.model.figures import Clock
from verify.values.date_parts import Refusal

_HOUR: Final = 60  # minutes
_NOON: Final = 12 * _HOUR
_DAY: Final = 24 * _HOUR
# The part of a day as its first and its last minute. Night and midnight may belong to two days.
_PARTS: Final = {
    "morning": (5 * _HOUR, _NOON - 1),
    "noon": (_NOON, _NOON),
    "midday": (_NOON, _NOON),
    "afternoon": (_NOON, 18 * _HOUR - 1),
    "evening": (18 * _HOUR, 22 * _HOUR - 1),
}
_WORDS: Final = "|".join((*_PARTS, "night", "midnight"))
_ZONES: Final = "z|utc|gmt|msk|eet|eest|cet|cest|bst|est|edt|[+-]\\d\\d(?::?\\d\\d)?"
_AHEAD: Final = {
    **dict.fromkeys(("z", "utc", "gmt"), 0),
    "cet": _HOUR,
    "cest": 2 * _HOUR,
    "eet": 2 * _HOUR,
    "eest": 3 * _HOUR,
    "msk": 3 * _HOUR,
}


def split_time(text: str) -> tuple[str, Clock | None]:
    """Return a date without its time of day, and that time: "10 May 2022, 5 pm".

    There is no time if the date has none, or several, or if it is 00:00:00, which programs write
    behind a day. Raises Refusal if there is no such time of
    day ("25:10").
    """
    found = list(_time().finditer(text))
    if not found:
        return text, None
    clocks = [_read(time) for time in found]
    return _time().sub("", text), clocks[0] if len(clocks) == 1 else None


def read_clock(text: str) -> Clock | None:
    """Read a time of day that stands alone, as in a column of hours: "14:00", "1430", "14".

    None if it is no time of day. Raises Refusal if there is no such time ("25:10").
    """
    bare = re.fullmatch(r"(\d{1,2})(?:[h.]?(\d\d)|h)?", folded := " ".join(text.lower().split()))
    if bare:
        folded = f"{bare[1]}:{bare[2] or '00'}"
    rest, clock = split_time(f" {folded}")
    return clock if not rest.strip() else None


@cache
def _time() -> "re.Pattern[str]":
    return re.compile(
        r"(?:^|(?<=\d)t|[ ,]+(?:at )?)"
        r"(?:(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,]\d{1,9})?)?"
        r"(?: ?(?P<half>[ap])\.?m\b\.?)?"
        r"|(?P<full>\d{1,2}) ?(?P<part>[ap])\.?m\b\.?)"
        rf"(?: ?(?P<zone>{_ZONES}))?(?![\w:])"
        rf"|[ ,]+\(?(?:in the |at |early |late )*(?P<words>{_WORDS})\b\)?"
        rf"|^(?:in |on )?(?:the )?(?P<lead>{_WORDS}) of "
    )


def _read(found: "re.Match[str]") -> Clock | None:
    if words := found["words"] or found["lead"]:
        ends = _PARTS.get(words)
        return Clock(*ends, words) if ends else None
    hour, minute = int(found["hour"] or found["full"]), int(found["minute"] or 0)
    if hour > 24 or minute > 59 or int(found["second"] or 0) > 60:  # noqa: PLR2004  a leap second
        written = f"{found['hour'] or found['full']}:{found['minute'] or '00'}"
        raise Refusal(f"there is no time {written}: write YYYY-MM-DD")
    half = found["half"] or found["part"]
    if found["second"] and not (hour or minute or int(found["second"])):
        return None
    at = hour * _HOUR + minute
    if half and hour <= 12:  # noqa: PLR2004  "15:30 pm" is half past three
        at = at % _NOON + (_NOON if half == "p" else 0)
    at = min(at, _DAY)
    zone = found["zone"] or ""
    return Clock(at, at, f"{at // _HOUR:02}:{at % _HOUR:02}", zone, _ahead(zone))


def _ahead(zone: str) -> int | None:
    """Return by how many minutes a zone is ahead of UTC; None for letters that may be two zones."""
    if zone[:1] not in {"+", "-"}:
        return _AHEAD.get(zone)
    minutes = int(zone[1:3]) * _HOUR + int(zone[3:].strip(":") or 0)
    return -minutes if zone[0] == "-" else minutes
