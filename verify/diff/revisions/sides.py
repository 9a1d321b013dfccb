"""The two sides of a diff: files, standard input, or versions of files."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from verify.diff.revisions.git import Version, locate, read_version
from verify.errors import EmptyLedgerError, InputError
from verify.ledger.formats import once_each, read_bytes, read_ledger
from verify.ledger.tables import PLAIN
from verify.model.claims import Row
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Opening
from verify.progress import Track, in_silence

# As git reads REV:PATH: the first colon that is not in braces, as in "HEAD^{/fix: a typo}".
REV_PATH = re.compile(r"((?:[^:{]|\{[^}]*\})+):(.+)", re.DOTALL)


class DiffSides(NamedTuple):
    """The rows of both sides, with notes for a person.

    `notes` say which files count as empty. `inputs` are all files that were read, without the old
    versions. `files` are the files of the new side that can be read again.
    """

    old: tuple[Row, ...]
    new: tuple[Row, ...]
    notes: tuple[str, ...]
    inputs: tuple[str, ...]
    files: tuple[str, ...]


class _Side(NamedTuple):
    """A ledger: the file with this name as it is now, or a version of it."""

    name: str
    version: Version | None = None


class _Reading(NamedTuple):
    """The rows of a side, and a note if it has none."""

    rows: tuple[Row, ...] = ()
    note: str = ""
    is_there: bool = True


class _Input(NamedTuple):
    """Standard input, its format, the progress callback, and how files are opened."""

    stream: BinaryIO | None
    format: str
    track: Track
    opening: Opening


_Readings = list[tuple[_Reading, _Reading]]


def read_sides(  # noqa: PLR0913, PLR0917  each is one thing that a command is given
    old: str,
    new: Sequence[str],
    stdin: BinaryIO | None = None,
    stdin_format: str = "",
    track: Track = in_silence,
    opening: Opening = PLAIN,
) -> DiffSides:
    """Read both sides of a diff: two ledgers, or files at the revision `old` and now.

    A name is the name of a file if this file exists, and otherwise REV:PATH. `old` may be a
    revision alone. Raises InputError if any ledger cannot be read: claims that half a ledger lacks
    are not withdrawn.
    """
    given = _Input(stdin, stdin_format, track, opening)
    sides = tuple(map(_parse, once_each(new)))
    first = _parse(old)
    if first.version or _is_there(old):
        readings = _read_two(first, sides, given)
    else:
        readings = _read_since(old, sides, given)
    notes = dict.fromkeys(each.note for each in chain.from_iterable(readings) if each.note)
    before = tuple(row for then, _ in readings for row in then.rows)
    after = tuple(row for _, now in readings for row in now.rows)
    inputs = tuple(name for name in (old, *new) if _is_there(name))
    files = tuple(side.name for side in sides if side.name != "-" and side.name in inputs)
    return DiffSides(before, after, tuple(notes), inputs, files)


def _is_there(name: str) -> bool:
    return name == "-" or not (_is_missing(name) or Path(name).is_dir())


def _is_missing(name: str) -> bool:
    """Is there no such file? A file that may not be read exists, and opening it gives the error."""
    try:
        return name != "-" and not Path(name).exists()
    except OSError as problem:
        return not isinstance(problem, PermissionError)


def _parse(name: str) -> _Side:
    found = None if _is_there(name) else REV_PATH.fullmatch(name)
    return _Side(name, locate(Version(found[1], found[2], name)) if found else None)


def _read_two(old: _Side, sides: Sequence[_Side], given: _Input) -> _Readings:
    """Read two ledgers, both of which must be there."""
    new, *others = sides
    if others:
        message = "a ledger is compared with one other; several may follow a git revision"
        raise InputError(message, old.name)
    if old.name == new.name == "-":
        raise InputError("standard input can be one side of a diff, not both")
    readings = [_read(side, given) for side in (old, new)]
    for side, reading in zip((old, new), readings, strict=True):
        if not reading.is_there:
            where = " at that revision" if side.version else ""
            raise InputError(f"no such file{where}: check the name and the folder", side.name)
    return [(readings[0], readings[1])]


def _read_since(revision: str, sides: Sequence[_Side], given: _Input) -> _Readings:
    """Read files as they were at a revision and as they are; one that is only here now is new."""
    readings = []
    for side in sides:
        if side.name == "-":
            hint = f"compare {revision}:PATH with it"
            raise InputError(f"standard input was not there at {revision}: {hint}")
        path = side.version.path if side.version else side.name
        now = _read(side, given)
        then = _read(_Side(f"{revision}:{path}", Version(revision, path, revision)), given)
        if not (then.is_there or now.is_there):
            raise InputError(f"no such file, now or at {revision}: check the name", side.name)
        if not then.is_there:
            then = then._replace(note=f"{path} was not there at {revision}: all its rows are new")
        if not now.is_there:
            now = now._replace(note=f"{side.name} is gone: all its rows are withdrawn")
        readings.append((then, now))
    return readings


def _read(side: _Side, given: _Input) -> _Reading:
    """Read a side; a file that is not there has no rows, and neither has a version that is not."""
    if side.version:
        data = read_version(side.version)
        if data is None:
            return _Reading(is_there=False)
        return _take(side.name, read_bytes(data, side.name, given.opening), given)
    if _is_missing(side.name):
        return _Reading(is_there=False)
    rows = read_ledger(
        side.name, stdin=given.stream, stdin_format=given.format, opening=given.opening
    )
    return _take(side.name, rows, given)


def _take(name: str, rows: Iterator[Row], given: _Input) -> _Reading:
    """Read all rows. A ledger that has yet to be filled has none, which is no mistake here."""
    try:
        return _Reading(tuple(given.track(rows, f"reading {name}", 0)))
    except EmptyLedgerError:
        return _Reading(note=f"{name} has no claims in it: it counts as empty")
