"""Values of other programs to the text of a cell: exact, and as a person would have typed them."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal

_READABLE = 100  # digits; beyond that an exponent is kept, so that no number fills the memory


class PrintedNumber(str):
    """The digits of a number in JSON as they were written: "1.10" is not "1.1"."""

    __slots__ = ()


class Members(list[tuple[str, object]]):
    """The names and values of an object in JSON, with names that come twice."""

    __slots__ = ()


def write_value(value: object) -> str:
    """Write one value as the text of a cell: numbers exactly, days in ISO 8601, nothing as ""."""
    if isinstance(value, str):
        return str.__str__(value)  # an enumeration's own `str` would name the class
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float | Decimal):
        return write_number(value)
    if isinstance(value, date | time):
        return write_time(value)
    if isinstance(value, bytes):
        return value.decode("utf-8", "backslashreplace")
    if isinstance(value, Mapping | Sequence):
        return write_nested(value)
    return _write_other(value)


def write_number(number: float | Decimal) -> str:
    """Write a number without an exponent. A float does not know its zeros: 52250.0 is "52250".

    Not a number, which is how tables in other programs say "missing", is "".
    """
    if isinstance(number, float):
        number = Decimal(float.__repr__(number).removesuffix(".0"))
    if number.is_nan():
        return ""
    exponent = number.as_tuple().exponent
    if isinstance(exponent, int) and abs(exponent) < _READABLE:
        return format(number, "f")
    return str(number)


def write_time(value: date | time) -> str:
    """Write a day, or a day with its time unless that is midnight, in ISO 8601."""
    text = value.isoformat()
    if text == "NaT":  # pandas: a missing time
        return ""
    if isinstance(value, datetime) and value.timetz() == time():
        return text[: len("2026-03-01")]
    return text


def write_nested(value: object) -> str:
    """Write a list or an object as JSON on one line, its numbers as they were written."""
    if isinstance(value, Members | Mapping):
        pairs = value if isinstance(value, Members) else value.items()
        inner = [f"{_quote(write_value(name))}:{write_nested(item)}" for name, item in pairs]
        return "{" + ",".join(inner) + "}"
    if isinstance(value, PrintedNumber):
        return str(value)
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        return "[" + ",".join([write_nested(item) for item in value]) + "]"
    if value is None:
        return "null"
    text = write_value(value)
    return text if isinstance(value, int | float | Decimal) else _quote(text)


def _quote(text: str) -> str:
    from json import dumps

    return dumps(text, ensure_ascii=False)


def _write_other(value: object) -> str:
    try:
        return str(value)
    except ValueError:  # more digits than Python writes
        return hex(value) if isinstance(value, int) else ""
