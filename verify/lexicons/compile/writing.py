"""Write a table as the text that `verify.lexicons.Table` reads."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from verify.model.named_tuples import NamedTuple
from verify.text.words import longest_by_first_word

Value = str | Sequence[str] | Mapping[str, str]


class InPieces(NamedTuple):
    """A large section: records by key, in pieces of keys that begin with the same letters."""

    records: Mapping[str, Value]
    letters: int


# Records by key, or records in a fixed order.
Section = Mapping[str, Value] | Sequence[Value] | InPieces


def written(table: Mapping[str, Section]) -> str:
    """Return the text of a table: for each section its name, "[days]", and one record a line."""
    return "\n".join(_section(name, records) for name, records in table.items())


def indexed(text: str) -> str:
    """Return the text of a table with an index before it: each section, its start and its end."""
    parts, at = [], 0
    for section in filter(None, text.split("\n[")):
        piece = section if not at else f"[{section}"
        head, _, records = piece.removeprefix("[").partition("]\n")
        start = at + len(f"[{head}]\n".encode())
        parts.append(f"{head}\t{start} {start + len(records.rstrip(chr(10)).encode())}")
        at += len(piece.encode()) + 1
    return "\t".join(["index", *parts]) + "\n" + text


def _section(name: str, records: Section) -> str:
    if isinstance(records, InPieces):
        lines = list(_pieces(records))
    elif isinstance(records, Mapping):
        lines = _keyed(records)
    else:
        lines = [_record(_parts(value)) for value in records]
    return "\n".join([f"[{name}]", *lines, ""])


def _pieces(pieces: InPieces) -> Iterator[str]:
    """Yield the lines of a large section: where each piece is, and then all records."""
    found, parts, at = [], [], 0
    for start, keys in groupby(sorted(pieces.records), lambda key: key[: pieces.letters]):
        piece = "\n".join(_keyed({key: pieces.records[key] for key in keys}))
        end = at + len(piece.encode())
        parts.append(_record([start, f"{at} {end}"]))
        found.append(piece)
        at = end + 1
    yield "\t".join([f"index {pieces.letters}", *parts])
    yield from found


def _keyed(records: Mapping[str, Value]) -> list[str]:
    return sorted(_record([key, *_parts(value)]) for key, value in records.items())


def _parts(value: Value) -> list[str]:
    if isinstance(value, Mapping):
        return [part for pair in value.items() for part in pair]
    return [value] if isinstance(value, str) else list(value)


def _record(parts: Sequence[str]) -> str:
    record = "\t".join(parts)
    if record.count("\t") != len(parts) - 1 or "\n" in record or "[" in record or not record:
        raise ValueError(f"a record cannot be empty or have a tab, a line end or '[': {parts!r}")
    return record


def longest(phrases: Iterable[str]) -> InPieces:
    """Return the words that begin a phrase of several words, with the length of the longest."""
    found = longest_by_first_word(phrases)
    return InPieces({word: str(number) for word, number in found.items() if number > 1}, letters=2)
