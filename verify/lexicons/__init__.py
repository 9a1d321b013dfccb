"""The lexicons: TOML files that an editor can correct, and look-up tables made from them.

`python -m verify.lexicons.compile` makes the tables. A test fails if a table does not fit its TOML.
A run reads only the tables, because reading the TOML would take longer than all the rest of a run
on a small ledger.

A table is plain text with one record a line. It is read faster than JSON, and as fast as compiled
Python. A section begins with its name in brackets and ends with an empty line. Tabs separate the
parts of a record. A large table begins with an index, so that a run cuts out the sections that it
needs, and a large section begins with one too: of its 60,000 phrases a run needs a few hundred.
"""

from collections import ChainMap
from collections.abc import Callable, ItemsView, Iterator, Mapping
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import Generic, Self, TypeVar, cast, overload

Value = TypeVar("Value")
Written = TypeVar("Written")
Default = TypeVar("Default")
INDEX = b"index"  # begins a large table or section, with a name and a place for each of its parts
TABLES = Path(__file__).parent / "tables"


class Slices(Mapping[str, bytes]):
    """The parts of a large table, or of a large section: each is cut out when it is asked for.

    `start` is where the index begins. `letters` is how many letters of a key name the part that has
    it; 0 in the index of a table. A name is looked for in the text of the index: to read all of a
    large index takes longer than to find the few parts that a run needs.
    """

    def __init__(self, data: bytes | mmap, start: int = 0) -> None:
        end = data.find(b"\n", start)
        self._data, self._start = data, end + 1
        self._index = data[start:end] + b"\t"
        self.letters = int(self._index.partition(b"\t")[0].partition(b" ")[2] or 0)

    def _place(self, name: str) -> tuple[int, int]:
        field = b"\t%b\t" % name.encode(errors="surrogatepass")  # half a letter is in no index
        found = self._index.find(field)
        if found < 0:
            raise KeyError(name)
        at = found + len(field)
        start, _, end = self._index[at : self._index.index(b"\t", at)].partition(b" ")
        return self._start + int(start), self._start + int(end)

    def __getitem__(self, name: str) -> bytes:
        start, end = self._place(name)
        return self._data[start:end]

    def __iter__(self) -> Iterator[str]:
        return iter(self._index.decode().split("\t")[1:-1:2])

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def inside(self, name: str) -> Self:
        """Return the parts of a large section."""
        return type(self)(self._data, self._place(name)[0])


class Pieces(Mapping[str, Value], Generic[Written, Value]):
    """The records of a large section by key. Keys that begin alike are read together, if needed.

    `read` returns the records of a part as they are written, `meaning` the value of a record.
    """

    def __init__(
        self,
        slices: Slices,
        read: Callable[[str], Mapping[str, Written]],
        meaning: Callable[[Written], Value],
    ) -> None:
        self._slices, self._letters = slices, slices.letters
        self._read, self._meaning = read, meaning
        self._found: dict[str, Mapping[str, Written]] = {}

    def alike(self, start: str) -> Mapping[str, Written]:
        """Return all records, as written, whose keys begin with as many letters of `start`."""
        start = start[: self._letters]
        found = self._found.get(start)
        if found is None:
            found = self._found[start] = self._read(self._slices.get(start, b"").decode())
        return found

    def __getitem__(self, key: str) -> Value:
        return self._meaning(self.alike(key)[key])

    @overload
    def get(self, key: str, /) -> Value | None: ...
    @overload
    def get(self, key: str, default: Value | Default, /) -> Value | Default: ...
    def get(self, key: str, default: object = None) -> object:
        """Return a value, as `Mapping.get` does, but faster if there is none."""
        written = self.alike(key).get(key)
        return default if written is None else self._meaning(written)

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and key in self.alike(key)

    def __iter__(self) -> Iterator[str]:
        for start in self._slices:
            yield from self.alike(start)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def items(self) -> ItemsView[str, Value]:
        """Return all records, of which those that begin alike are read together."""
        parts = map(self.alike, self._slices)
        return {key: self._meaning(text) for part in parts for key, text in part.items()}.items()


class Table:
    """A look-up table. Each section is decoded when it is asked for: few runs need all of them."""

    def __init__(self, sections: Mapping[str, bytes]) -> None:
        self._sections = sections

    def words(self, section: str) -> list[str]:
        """Return the words of a section; an empty list if there is no such section."""
        return _lines(self._text(section))

    def pairs(self, section: str) -> dict[str, str]:
        """Return a section as texts by key, such as the unit of each spelling."""
        return _pairs(self._text(section))

    def rows(self, section: str) -> list[list[str]]:
        """Return the records of a section in order, each as a list of its parts."""
        return [line.split("\t") for line in self.words(section)]

    def lists(self, section: str) -> dict[str, list[str]]:
        """Return a section as lists of texts by key, such as the allies of each party."""
        return _lists(self._text(section))

    def piece_pairs(self, section: str) -> Pieces[str, str]:
        """Return a large section as `pairs` does."""
        return Pieces(self._inside(section), _pairs, str)

    def piece_values(self, section: str, meaning: Callable[[str], Value]) -> Pieces[str, Value]:
        """Return a large section as what each of its texts means, by key."""
        return Pieces(self._inside(section), _pairs, meaning)

    def piece_lists(self, section: str) -> Pieces[list[str], list[str]]:
        """Return a large section as `lists` does."""
        return Pieces(self._inside(section), _lists, list)

    def entries(self, section: str) -> dict[str, dict[str, str]]:
        """Return a section as names with values by key, such as the attributes of each side."""
        found: dict[str, dict[str, str]] = {}
        for line in self.words(section):
            parts = iter(line.split("\t"))
            key = next(parts)
            found[key] = dict(zip(parts, parts, strict=True))
        return found

    def _text(self, section: str) -> str:
        return self._sections.get(section, b"").decode()

    def _inside(self, section: str) -> Slices:
        if not isinstance(self._sections, Slices):
            raise TypeError(f"only a large table has large sections, such as {section}")
        return self._sections.inside(section)


def _lines(text: str) -> list[str]:
    return text.split("\n") if text else []


def _pairs(text: str) -> dict[str, str]:
    parts = text.replace("\n", "\t").split("\t") if text else []
    return dict(zip(parts[::2], parts[1::2], strict=True))


def _lists(text: str) -> dict[str, list[str]]:
    return {key: parts for key, *parts in (line.split("\t") for line in _lines(text))}


class _Over(ChainMap[str, Value]):
    """Mappings, of which the first that has a key counts."""

    def items(self) -> ItemsView[str, Value]:
        return {key: value for each in reversed(self.maps) for key, value in each.items()}.items()


def over(own: Mapping[str, Value], shipped: Mapping[str, Value]) -> Mapping[str, Value]:
    """Return the records of a project over those that ship."""
    return _Over(*(cast("dict[str, Value]", each) for each in (own, shipped)))  # read only


def load(name: str) -> Table:
    """Return the look-up table of one lexicon, such as "units" or "sources"."""
    with (TABLES / f"{name}.txt").open("rb") as file:
        if file.read(len(INDEX)) == INDEX:
            return Table(Slices(mmap(file.fileno(), 0, access=ACCESS_READ)))
        file.seek(0)
        data = file.read()
    _, *sections = data.split(b"[")
    parts = (section.rstrip(b"\n").partition(b"]\n") for section in sections)
    return Table({head.decode(): records for head, _, records in parts})
