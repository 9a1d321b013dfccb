"""A TOML document, several of them merged, and what is asked of its tables."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import reduce
from pathlib import Path

Document = Mapping[str, object]
LEXICONS = Path(__file__).parent.parent


def read_files(patterns: Sequence[str], folder: Path = LEXICONS) -> Document:
    """Return the document that all files together make; a pattern is "units.toml", "topics/*.toml".

    The files are read in the order of the patterns, and those of one pattern by name.
    """
    paths = [path for pattern in patterns for path in sorted(folder.glob(pattern))]
    return reduce(merged, (tomllib.loads(path.read_text(encoding="utf-8")) for path in paths))


def merged(one: Document, other: Document, name: str = "") -> Document:
    """Return two documents as one: tables are merged, and arrays are joined, the first one first.

    Raises ValueError if both give one key different values, such as two names of one unit.
    """
    found = dict(one)
    for key, value in other.items():
        found[key] = _merged_value(found[key], value, f"{name}.{key}") if key in found else value
    return found


def _merged_value(one: object, other: object, name: str) -> object:
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return merged(one, other, name)
    if isinstance(one, list) and isinstance(other, list):
        return [*one, *other]
    if one != other:
        raise ValueError(f"two files give {name.removeprefix('.')}: {one!r} and {other!r}")
    return one


def as_table(value: object) -> Document:
    """Return a value that has to be a table."""
    if not isinstance(value, Mapping):
        raise TypeError(f"a table was expected, not {value!r}")
    return value


def table(document: Document, name: str) -> Document:
    """Return a table of a document, or an empty one if it has none of that name."""
    return as_table(document.get(name, {}))


def tables(document: Document, name: str) -> Iterator[tuple[str, Document]]:
    """Yield the tables in a table of a document, each with its name: [unit.km], [unit.mile]."""
    return ((key, as_table(entry)) for key, entry in table(document, name).items())


def listed(document: Document, name: str) -> Iterator[Document]:
    """Yield the tables of an array of tables: every [[rule]]."""
    value = document.get(name, [])
    if not isinstance(value, list):
        raise TypeError(f"a list was expected, not {value!r}")
    return map(as_table, value)


def text(entry: Document, name: str) -> str:
    """Return a text of a table, or "" if it has none of that name."""
    return str(entry.get(name, ""))


def texts(entry: Document, name: str) -> list[str]:
    """Return an array of texts of a table, or an empty one if it has none of that name."""
    value = entry.get(name, [])
    if not isinstance(value, list):
        raise TypeError(f"a list was expected, not {value!r}")
    return [str(each) for each in value]


def lists(document: Document, name: str) -> dict[str, list[str]]:
    """Return a table of arrays of texts, each with its name."""
    entries = table(document, name)
    return {key: texts(entries, key) for key in entries}
