"""Read JSON: an array of claims, or an object with one such array.

Numbers keep their digits: 1.10 is not 1.1.
"""

import json
import re
from collections.abc import Callable, Generator, Iterator
from typing import BinaryIO

from verify.errors import EmptyLedgerError, InputError
from verify.ledger.formats._text import read_lines
from verify.ledger.formats._values import Members, flatten, write_value
from verify.ledger.tables import PLAIN, InputFile
from verify.ledger.tables.cells import show
from verify.ledger.tables.columns import find_known, find_missing, usual_headers
from verify.ledger.tables.reading import rows_of_objects
from verify.ledger.tables.rows import EMPTY_FILE, NOT_AN_OBJECT, Pairs
from verify.model.claims import Flaw, FlawKind, PrintedNumber, Row
from verify.text.folding import fold_header

SIZE_LIMIT = 128 * 1024 * 1024  # bytes; the whole file is held in memory
TOO_DEEP = "nested too deeply"

_skip_space = re.compile(r"[ \t\r\n]*").match


def read(stream: BinaryIO, file: InputFile) -> Iterator[Row]:
    """Yield the rows of an array, or of objects one after another. Raises InputError for others."""
    path = file.path
    size = stream.seek(0, 2)
    if size > SIZE_LIMIT:
        message = f"{size:,} bytes of JSON are too many to read at once: save it as JSON Lines"
        raise InputError(message, path)
    lines, flaws = read_lines(stream, path)
    text = "".join(lines)
    if not text.strip():
        raise EmptyLedgerError(EMPTY_FILE, path)
    if text.lstrip()[0] not in "[{":
        start = show(text.lstrip().split("\n", 1)[0])
        message = f"not JSON, it begins with “{start}”: name the file for what it is, as in .csv"
        raise InputError(message, path, 1)
    return rows_of_objects(_read_objects(text, path), file._replace(flaws=flaws))


def make_decoder(
    make_object: Callable[[list[tuple[str, object]]], object] = Members,
) -> json.JSONDecoder:
    """Return a decoder that keeps numbers as typed, and names that occur twice."""
    return json.JSONDecoder(
        object_pairs_hook=make_object,
        parse_float=PrintedNumber,
        parse_int=PrintedNumber,
        parse_constant=PrintedNumber,
        strict=False,
    )


def pair_up(value: object, line: int) -> Pairs:
    """Return the names of an object with their values as text. Another value is kept as a flaw."""
    if not isinstance(value, Members):
        return keep_unread(write_value(value), "not an object with names and values", line)
    value = flatten(value)
    pairs = [(name, write_value(item)) for name, item in value]
    flaws = tuple(
        Flaw(
            FlawKind.UNREADABLE_ROW,
            f'"{show(name)}" holds a list or an object, not text: {show(text)}',
        )
        for (name, text), (_, item) in zip(pairs, value, strict=True)
        if isinstance(item, list) and fold_header(name) in usual_headers()
    )
    return line, pairs, flaws


def keep_unread(text: str, reason: str, line: int) -> Pairs:
    """Make a row of text that is not a claim, so that it is reported and not lost."""
    return (
        line,
        [(NOT_AN_OBJECT, text)],
        (Flaw(FlawKind.UNREADABLE_ROW, f"{reason}: {show(text)}"),),
    )


def explain(error: json.JSONDecodeError) -> str:
    """Return what is wrong with the JSON, and in which column."""
    what = error.msg.removesuffix(" at")  # "Unterminated string starting at"
    return f"not JSON, {what[:1].lower()}{what[1:]} at column {error.colno}"


def _read_objects(text: str, path: str) -> Iterator[Pairs]:
    line, counted = 1, 0
    try:
        for at, value in _find_values(text):
            line += text.count("\n", counted, at)
            counted = at
            yield pair_up(value, line)
    except json.JSONDecodeError as error:
        raise InputError(explain(error), path, error.lineno) from None
    except RecursionError:
        raise InputError(TOO_DEEP, path, line) from None


def _find_values(text: str) -> Iterator[tuple[int, object]]:
    """Yield the place and value of each claim: of an array, of a sequence, or of an inner array."""
    decode = make_decoder().raw_decode
    at = _after_space(text, 0)
    if text[at] == "[":
        end = yield from _find_elements(text, at)
        if _after_space(text, end) < len(text):
            raise json.JSONDecodeError("Extra data after the array", text, _after_space(text, end))
        return
    value, end = decode(text, at)
    name = _name_claims(value) if _after_space(text, end) == len(text) else ""
    if name:
        yield from _find_elements(text, _find_claims(text, at, name))
        return
    while at < len(text):
        value, end = decode(text, at)
        yield at, value
        at = _after_space(text, end)


def _find_elements(text: str, at: int) -> Generator[tuple[int, object], None, int]:
    """Yield the place and value of each element of the array that begins here; return its end."""
    decode = make_decoder().raw_decode
    at = _after_space(text, at + 1)
    if text.startswith("]", at):
        return at + 1
    while True:
        value, end = decode(text, at)
        yield at, value
        at = _after_space(text, end)
        if text.startswith("]", at):
            return at + 1
        if not text.startswith(",", at):
            raise json.JSONDecodeError("Expecting ',' or the end of the array", text, at)
        at = _after_space(text, at + 1)


def _name_claims(value: object) -> str:
    """Return the name of the array with the claims: "claims", or the only one with objects; or "".

    An object that is a claim itself has none.
    """
    members = value if isinstance(value, Members) else Members()
    names = [name for name, item in members if _is_array_of_objects(item)]
    if any(name == "claims" and isinstance(item, list) for name, item in members):
        return "claims"
    is_claim = not find_missing(find_known([name for name, _ in members], PLAIN))
    return names[0] if len(names) == 1 and not is_claim else ""


def _is_array_of_objects(item: object) -> bool:
    if not isinstance(item, list) or isinstance(item, Members):
        return False
    return bool(item) and all(isinstance(each, Members) for each in item)


def _find_claims(text: str, at: int, wanted: str) -> int:
    """Return the place of an array in the object at `at`, which is known to be JSON."""
    decode = make_decoder().raw_decode
    while True:
        name, end = decode(text, _after_space(text, at + 1))
        at = _after_space(text, _after_space(text, end) + 1)
        if name == wanted and text[at] == "[":
            return at
        at = _after_space(text, decode(text, at)[1])


def _after_space(text: str, at: int) -> int:
    match = _skip_space(text, at)
    return match.end() if match else at
