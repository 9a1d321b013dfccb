"""The readings of labels as an archive keeps them, and a fingerprint of all that decides them.

They depend on the code, on the lexicons and on the config. If one of these has changed, the labels
are read anew.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from verify.engine.archive.columns import Known, LabelKey
from verify.engine.archive.jobs import DistinctLabel
from verify.engine.archive.screen_cells import STATES
from verify.ledger.labels import LabelReading
from verify.model import VERSION
from verify.model.figures import Kind
from verify.model.settings import Settings
from verify.model.sources import Registry
from verify.model.topics import Topic

ROOMS = ("compare", "engine", "ledger", "lexicons", "model", "sources", "text", "topics", "values")
KINDS: dict[object, Kind] = {str(kind): kind for kind in Kind}
OF_CODE = {".py", ".txt"}  # the lexicons are read from tables, and not from their TOML
DECIDING = (  # the settings that decide how labels are read, and which rows may be incidents
    *("about", "date_order", "topics", "apart", "events", "incidents", "stories", "own_story"),
    *("areas", "registry"),
)


def fingerprint_of(settings: Settings) -> str:
    """Return a name for all on which the readings of labels depend."""
    said = [canonical(getattr(settings, name)) for name in DECIDING]
    return sha256("\0".join([VERSION, _digest_code(), *said]).encode()).hexdigest()


@cache
def _digest_code() -> str:
    root = Path(__file__).parents[2]
    digest = sha256()
    for path in sorted(each for room in ROOMS for each in (root / room).rglob("*.*")):
        if path.suffix in OF_CODE:
            digest.update(f"{path.relative_to(root)}\0".encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()


def canonical(value: object) -> str:
    """Return a value as text that does not depend on the order in which sets were made."""
    if isinstance(value, Registry):
        return canonical(value.table)
    if isinstance(value, Mapping):
        pairs = sorted((canonical(key), canonical(item)) for key, item in value.items())
        return f"{{{','.join(f'{key}:{item}' for key, item in pairs)}}}"
    if isinstance(value, set | frozenset):
        return f"<{','.join(sorted(map(canonical, value)))}>"
    if isinstance(value, tuple | list):
        return f"({','.join(map(canonical, value))})"
    return repr(value)


def write_known(known: Known) -> dict[str, object]:
    """Return what is known as a table of columns, for JSON."""
    fields = len(Topic._fields)
    columns: list[list[object]] = [[] for _ in range(3 + fields + 6)]
    for key, read in known.labels.items():
        unit, kind, is_stock = read.said[1:] if read.said else (None, None, None)
        cells = (*key, *read.topic, read.place, read.kind, unit, kind, is_stock, read.state)
        for column, cell in zip(columns, cells, strict=True):
            column.append(cell)
    return {"labels": columns, "incidents": [*map(list, _ranges(known.incidents))]}


def _ranges(numbers: tuple[int, ...]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last of numbers that follow one another."""
    first = last = -2
    for number in numbers:
        if number != last + 1:
            if first >= 0:
                yield first, last
            first = number
        last = number
    if first >= 0:
        yield first, last


def read_known(about: Mapping[str, object], height: int) -> Known:
    """Return what `write_known` has written. Raises an error of `kept.WRONG` for anything else."""
    columns, ranges = about["labels"], about["incidents"]
    if not isinstance(columns, list) or not isinstance(ranges, list):
        raise TypeError(about)
    labels = dict(_read_labels(columns))
    after = 0
    for first, last in ranges:
        if not after <= first <= last < height:
            raise ValueError(first, last)
        after = last + 1
    numbers = tuple(number for first, last in ranges for number in range(first, last + 1))
    return Known(labels, ((0, height),), numbers)


def _read_labels(columns: list[list[Any]]) -> Iterator[tuple[LabelKey, DistinctLabel]]:
    fields = len(Topic._fields)
    keys, rest = columns[:3], columns[3 + fields :]
    facets = map(_read_facet, Topic._fields, columns[3 : 3 + fields])
    for key, cells, others in zip(
        zip(*map(_texts, keys), strict=True),
        zip(*facets, strict=True),
        zip(*rest, strict=True),
        strict=True,
    ):
        topic = Topic(*cells)
        place, kind, unit, kind_said, is_stock, state = others
        if state not in STATES:
            raise ValueError(state)
        said = None
        if kind_said is not None:
            said = LabelReading(topic, str(unit), KINDS[kind_said], is_stock is True)
        yield key, DistinctLabel(topic, str(place), KINDS[kind], said, STATES.index(state))


def _read_facet(name: str, cells: Iterable[Any]) -> list[Any]:
    """Return a facet of each label. Some facets are several words."""
    if isinstance(Topic._field_defaults.get(name), tuple):
        return [tuple(map(str, cell)) if cell else () for cell in cells]
    return list(map(str, cells))


def _texts(cells: Iterable[object]) -> list[str | None]:
    return [None if cell is None else str(cell) for cell in cells]
