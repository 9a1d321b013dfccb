"""Write values of other programs as the text of a cell: exactly, as a person would type them."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal

from verify.ledger.tables.columns import usual_headers
from verify.model.claims import PrintedNumber
from verify.text.folding import fold_header

_MISSING = {"<NA>": ("NAType",), "NaT": ("datetime64", "timedelta64")}  # of pandas, of NumPy
_MOST_ZEROS = 100  # a larger exponent is kept, so that 1e999999999 does not fill the memory


class Members(list[tuple[str, object]]):
    """The names and values of an object in JSON. A name may occur twice."""

    __slots__ = ()


_MOST_MEMBERS = 200  # of an object that is taken apart
_MOST_LEVELS = 4


def flatten(members: Members) -> Members:
    """Return the members of an object with those of its inner objects that hold columns.

    {"killed": {"min": 4, "max": 9}} has the members "killed min" and "killed max", and {"source":
    {"name": "UN"}} has "source name". Other inner objects are kept whole.
    """
    if not any(isinstance(item, Members) for _, item in members):
        return members
    return Members(_flat(members, "", _MOST_LEVELS))


def _flat(members: Members, before: str, levels: int) -> Iterator[tuple[str, object]]:
    for name, item in members:
        whole = f"{before} {name}".strip()
        if isinstance(item, Members) and (_has_numbers(item, levels) or _has_headers(item, whole)):
            yield from _flat(item, whole, levels - 1)
        else:
            yield whole, item


def _has_numbers(members: Members, levels: int) -> bool:
    return 0 < len(members) <= _MOST_MEMBERS and any(
        isinstance(item, PrintedNumber)
        or (isinstance(item, Members) and levels > 1 and _has_numbers(item, levels - 1))
        for _, item in members
        if levels
    )


def _has_headers(members: Members, whole: str) -> bool:
    return any(fold_header(f"{whole} {name}") in usual_headers() for name, _ in members)


def write_value(value: object) -> str:
    """Write a value as the text of a cell: numbers exactly, days in ISO 8601, None as "".

    A number with a point stays a number: 1.234 of a program is not 1,234.
    """
    if isinstance(value, PrintedNumber):
        return value if "." in value else str.__str__(value)
    if isinstance(value, str):
        return str.__str__(value)  # the `str` of an enum may name the class
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
    """Write a number without an exponent. A float loses its final zeros: 52250.0 is "52250".

    NaN is "": in tables of other programs it means that the value is missing.
    """
    if isinstance(number, float):
        number = Decimal(float.__repr__(number).removesuffix(".0"))
    if number.is_nan():
        return ""
    exponent = number.as_tuple().exponent
    is_short = isinstance(exponent, int) and abs(exponent) < _MOST_ZEROS
    text = format(number, "f") if is_short else str(number)
    return PrintedNumber(text) if "." in text else text


def write_time(value: date | time) -> str:
    """Write a day in ISO 8601, with its time unless that is midnight."""
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
    """Write a value of another library, such as a number of NumPy, or the NA of pandas."""
    try:
        text = str(value)
    except ValueError:  # more digits than Python writes
        return hex(value) if isinstance(value, int) else ""
    kind = type(value)
    if text in _MISSING and kind.__name__ in _MISSING[text]:
        return ""
    if kind.__module__ == "numpy" and kind.__name__.startswith("float"):
        return write_number(Decimal(text.removesuffix(".0")))
    return text
