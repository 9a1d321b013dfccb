"""Read JSON Lines in columns. Objects may lack names; a line that is none is kept with its flaw."""

import json
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from verify.ledger.formats._plain import make_columns
from verify.ledger.formats._text import LONGEST_LINE, read_lines, take_lines
from verify.ledger.formats._values import write_value
from verify.ledger.formats.json import TOO_DEEP, explain, keep_unread, make_decoder, pair_up
from verify.ledger.tables import InputFile, NotPlainError, PlainRows
from verify.ledger.tables.cells import replace_surrogates
from verify.ledger.tables.columns import Columns, bind_columns, find_missing
from verify.ledger.tables.rows import Pairs
from verify.model.claims import Flaw, PrintedNumber, Row
from verify.model.named_tuples import NamedTuple

Names = tuple[str, ...]
_Object = tuple[int, Names, Sequence[str], tuple[Flaw, ...]]  # its line, its names and texts
TEXT = {str}
PLAIN = {str, PrintedNumber, bool, type(None)}  # of the values of most objects


class _Alike(NamedTuple):
    """Objects with the same names: their places in the block, their texts, the flaws of some."""

    at: list[int]
    texts: list[Sequence[str]]
    flaws: dict[int, tuple[Flaw, ...]]


class _Seen(NamedTuple):
    """What the objects before have shown: the columns of their names, the flaws that were told."""

    columns: dict[Names, Columns]
    said: set[Flaw]


def read_plain(stream: BinaryIO, file: InputFile, most: int) -> Iterator[PlainRows]:
    """Yield the rows, at most so many at a time. Raises NotPlainError, also later."""
    lines, flaws = read_lines(stream, file.path, longest=LONGEST_LINE)
    seen = _Seen({}, set())
    line = 1
    while block := take_lines(lines, most):
        objects = list(_read_objects(block, line))
        line += len(block)
        if objects:
            yield _merge(objects, seen, flaws, file)
            flaws = ()
    if not seen.columns:
        raise NotPlainError


def _read_objects(block: Sequence[str], line: int) -> Iterator[_Object]:
    """Yield the names and texts of each object of some lines, the first of which is `line`."""
    decode, decode_all = make_decoder(tuple).decode, make_decoder().decode
    for number, each in enumerate(block, line):
        text = each.strip()
        if not text:
            continue
        try:
            value = decode(text)
            if value and type(value) is tuple:
                names, items = zip(*value, strict=True)
                kinds = {*map(type, items)}
                if kinds <= PLAIN:
                    texts = items if kinds == TEXT else tuple(map(write_value, items))
                    yield number, names, texts, ()
                    continue
            yield _split(pair_up(decode_all(text), number))
        except json.JSONDecodeError as error:
            yield _split(keep_unread(text, explain(error), number))
        except RecursionError:
            yield _split(keep_unread(text, TOO_DEEP, number))


def _split(pairs: Pairs) -> _Object:
    line, some, flaws = pairs
    return line, tuple([name for name, _ in some]), [text for _, text in some], flaws


def _merge(
    block: Sequence[_Object], seen: _Seen, first_flaws: tuple[Flaw, ...], file: InputFile
) -> PlainRows:
    groups: dict[Names, _Alike] = {}
    for at, (line, names, texts, flaws) in enumerate(block):
        mine = groups.get(names)
        if mine is None:
            mine = groups[names] = _Alike([], [], {})
            flaws = (*flaws, *_begin(names, line, seen, file))  # noqa: PLW2901  of this object
        if at == 0 and first_flaws:
            flaws = (*first_flaws, *flaws)  # noqa: PLW2901
        if flaws:
            mine.flaws[len(mine.at)] = flaws
        mine.at.append(at)
        mine.texts.append(texts)
    parts = []
    for names, some in groups.items():
        lines = [block[at][0] for at in some.at]
        whole = list(zip(*some.texts, strict=True))
        parts.append((some.at, make_columns(whole, seen.columns[names], lines, file, some.flaws)))
    return parts[0][1] if len(parts) == 1 else _lay_together(parts, [line for line, *_ in block])


def _begin(names: Names, line: int, seen: _Seen, file: InputFile) -> tuple[Flaw, ...]:
    """Find the columns of names that come for the first time, and return their flaws."""
    if names in seen.columns:
        return ()
    columns = bind_columns(tuple(map(replace_surrogates, names)), file.path, line, file.opening)
    if not seen.columns and find_missing({*columns.known, *file.opening.cells}):
        raise NotPlainError
    seen.columns[names] = columns
    fresh = tuple(flaw for flaw in columns.flaws if flaw not in seen.said)
    seen.said.update(fresh)
    return fresh


def _lay_together(parts: Sequence[tuple[list[int], PlainRows]], lines: Sequence[int]) -> PlainRows:
    """Return rows of several kinds as one table, in their order."""
    cells: dict[str, list[str | None]] = {}
    others: dict[str, list[str | None]] = {}
    flaws: dict[int, tuple[Flaw, ...]] = {}
    examples: list[Row] = []
    numbers: list[int] = [0] * len(lines)
    first: dict[int, int] = {}
    for places, rows in parts:
        for table, mine in ((cells, rows.cells), (others, rows.others)):
            for name, column in mine.items():
                whole = table.setdefault(name, [None] * len(lines))
                for at, text in zip(places, column, strict=True):
                    whole[at] = text
        flaws |= {places[at]: some for at, some in rows.flaws.items()}
        of_mine = rows.example_of or [0] * len(places)
        for at, number in zip(places, of_mine, strict=True):
            numbers[at] = code = len(examples) + number
            first.setdefault(code, at)
        examples += rows.examples
    order = sorted(first, key=first.__getitem__)
    renamed = {code: at for at, code in enumerate(order)}
    example_of = [renamed[code] for code in numbers]
    some = [examples[code] for code in order]
    return PlainRows(lines, cells, others, some, example_of, dict(sorted(flaws.items())))
