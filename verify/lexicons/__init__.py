"""The lexicons: TOML files that an editor can correct, and look-up tables made from them.

`python -m verify.lexicons.compile` makes the tables. A test fails if a table does not fit its TOML.
A run reads only the tables, because reading the TOML would take longer than all the rest of a run
on a small ledger.

A table is plain text with one record a line. It is read faster than JSON, and as fast as compiled
Python. A section begins with its name in brackets and ends with an empty line. Tabs separate the
parts of a record. A large table begins with an index, so that a run cuts out what it needs.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

INDEX = b"index\t"  # begins a large table: each section, its start and its end behind this line
TABLES = Path(__file__).parent / "tables"


class Slices(Mapping[str, bytes]):
    """The sections of a large table, each cut out when it is asked for."""

    def __init__(self, data: bytes) -> None:
        self._data, self._start = data, data.index(b"\n") + 1
        parts = iter(data[: self._start - 1].decode().split("\t")[1:])
        self._ends = {
            name: (int(start), int(end))
            for name, start, end in zip(parts, parts, parts, strict=True)
        }

    def __getitem__(self, name: str) -> bytes:
        start, end = self._ends[name]
        return self._data[self._start + start : self._start + end]

    def __iter__(self) -> Iterator[str]:
        return iter(self._ends)

    def __len__(self) -> int:
        return len(self._ends)


class Table:
    """A look-up table. Each section is decoded when it is asked for: few runs need all of them."""

    def __init__(self, sections: Mapping[str, bytes]) -> None:
        self._sections = sections

    def words(self, section: str) -> list[str]:
        """Return the words of a section; an empty list if there is no such section."""
        text = self._sections.get(section, b"").decode()
        return text.split("\n") if text else []

    def pairs(self, section: str) -> dict[str, str]:
        """Return a section as texts by key, such as the unit of each spelling."""
        text = self._sections.get(section, b"").decode()
        parts = iter(text.replace("\n", "\t").split("\t") if text else ())
        return dict(zip(parts, parts, strict=True))

    def numbers(self, section: str) -> dict[str, int]:
        """Return numbers by word: the words of the sections "longest 2" and "longest 3"."""
        found: dict[str, int] = {}
        for name in self._sections:
            kind, _, number = name.rpartition(" ")
            if kind == section:
                found |= dict.fromkeys(self.words(name), int(number))
        return found

    def endings(self, section: str) -> list[str]:
        """Return the last words of the names of sections: the letters of "phrases a"."""
        heads = (name.partition(" ") for name in self._sections)
        return sorted(ending for name, _, ending in heads if name == section and ending)

    def rows(self, section: str) -> list[list[str]]:
        """Return the records of a section in order, each as a list of its parts."""
        return [line.split("\t") for line in self.words(section)]

    def lists(self, section: str) -> dict[str, list[str]]:
        """Return a section as lists of texts by key, such as the allies of each party."""
        return {key: parts for key, *parts in self.rows(section)}

    def entries(self, section: str) -> dict[str, dict[str, str]]:
        """Return a section as names with values by key, such as the attributes of each side."""
        found: dict[str, dict[str, str]] = {}
        for line in self.words(section):
            parts = iter(line.split("\t"))
            key = next(parts)
            found[key] = dict(zip(parts, parts, strict=True))
        return found


def load(name: str) -> Table:
    """Return the look-up table of one lexicon, such as "units" or "sources"."""
    data = (TABLES / f"{name}.txt").read_bytes()
    if data.startswith(INDEX):
        return Table(Slices(data))
    _, *sections = data.split(b"[")
    parts = (section.rstrip(b"\n").partition(b"]\n") for section in sections)
    return Table({head.decode(): records for head, _, records in parts})
