"""Read and merge TOML documents, and get tables and texts out of them."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import reduce
from pathlib import Path

Document = Mapping[str, object]
LEXICONS = Path(__file__).parent.parent


def read_files(patterns: Sequence[str], folder: Path = LEXICONS) -> Document:
    """Return all files that match the patterns ("topics/*.toml") as one document.

    The files are read in the order of the patterns, and the files of one pattern by name. The table
    [story] of a file is in the document under the name of the file: "story" has "gaza".
    """
    paths = [path for pattern in patterns for path in sorted(folder.glob(pattern))]
    return reduce(merged, map(_read_file, paths))


def _read_file(path: Path) -> Document:
    document = tomllib.loads(path.read_text(encoding="utf-8"))
    story = {"story": {path.stem: document["story"]}} if "story" in document else {}
    return {**document, **story}


def merged(one: Document, other: Document, name: str = "") -> Document:
    """Return two documents as one: tables are merged, and arrays are joined.

    `name` is the path of the document, for messages. Raises ValueError if both documents have a key
    with different values, such as two names of one unit.
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
    """Return the value, which must be a table; otherwise raise TypeError."""
    if not isinstance(value, Mapping):
        raise TypeError(f"a table was expected, not {value!r}")
    return value


def table(document: Document, name: str) -> Document:
    """Return a table of a document; an empty one if there is no such table."""
    return as_table(document.get(name, {}))


def tables(document: Document, name: str) -> Iterator[tuple[str, Document]]:
    """Yield the tables in a table, each with its name: "km" and "mile" in [unit]."""
    return ((key, as_table(entry)) for key, entry in table(document, name).items())


def demonyms(document: Document) -> list[str]:
    """Return the names of all peoples of the parties: "Ukrainians"."""
    return [each for _, party in tables(document, "parties") for each in texts(party, "demonyms")]


def listed(document: Document, name: str) -> Iterator[Document]:
    """Yield the tables of an array of tables, such as every [[rule]]."""
    value = document.get(name, [])
    if not isinstance(value, list):
        raise TypeError(f"a list was expected, not {value!r}")
    return map(as_table, value)


def text(entry: Document, name: str) -> str:
    """Return a text of a table; "" if there is no such text."""
    return str(entry.get(name, ""))


def texts(entry: Document, name: str) -> list[str]:
    """Return an array of texts of a table; an empty list if there is no such array."""
    value = entry.get(name, [])
    if not isinstance(value, list):
        raise TypeError(f"a list was expected, not {value!r}")
    return [str(each) for each in value]


def lists(document: Document, name: str) -> dict[str, list[str]]:
    """Return a table whose values are arrays of texts."""
    entries = table(document, name)
    return {key: texts(entries, key) for key in entries}
