"""The rows of ledgers in a folder, kept for later runs: one file for each time some were added.

A file is whole or not there. It has the cells as columns, topic by topic, and its first row tells
about all rows: see `kept_rows`.
"""

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from hashlib import file_digest
from pathlib import Path
from typing import Any

import polars as pl
from polars.exceptions import PolarsError

from verify.engine.archive.chunks import NUMBER
from verify.engine.archive.columns import LAYOUT, LINE, OTHER, Flaws, Known, LabelKey, Layout
from verify.engine.archive.kept_rows import DAMAGED, GROUP
from verify.engine.archive.readings import read_known, write_known
from verify.errors import InputError
from verify.files.whole import create_files
from verify.model.claims import ColumnNames, Flaw, FlawKind
from verify.model.named_tuples import NamedTuple

ABOUT = "about"  # the column of which the first row tells about the file
VERSION = 2  # of what it tells; a file of another version is refused
SUFFIX = ".claims"  # Parquet by another name: a folder of ledgers may have the archive in it
PARTS = "[0-9]" * 6 + SUFFIX
OWN = {NUMBER: pl.UInt32, LINE: pl.Int64, LAYOUT: pl.UInt32}
# What reading raises if a file is damaged, or was written by another program.
WRONG = (
    *(PolarsError, OSError, ValueError, TypeError),
    *(LookupError, AttributeError, RecursionError),
)


class RowsAtRest(NamedTuple):
    """Rows on disk, topic by topic: in a file of an archive, or as a run has them: `StoredRows`.

    `order` has for each row of the ledgers, in their order, its place in `rows`, if it is known.
    """

    path: str
    rows: pl.LazyFrame
    height: int
    layouts: Sequence[Layout]
    flaws: Flaws
    known: Known = Known()
    order: pl.Series = pl.Series(dtype=pl.UInt32)


class KeptPart(NamedTuple):
    """Rows that were added together, and the ledgers of them: the digest of each, by its name."""

    rows: RowsAtRest
    files: Mapping[str, str]


class PartAbout(NamedTuple):
    """What a part tells about itself: its ledgers as in `KeptPart`, its rows, known labels."""

    files: Mapping[str, str]
    rows: int
    labels: Mapping[LabelKey, Any]


def has_parts_alone(folder: Path) -> bool:
    """Is a folder empty, or has it only parts of an archive, also unfinished ones of other runs?"""
    names = (each.name.removeprefix(".").removesuffix(".part") for each in folder.iterdir())
    return all(fnmatchcase(name, PARTS) or fnmatchcase(name, f"{PARTS}.*") for name in names)


def next_number(archive: Path) -> int:
    """Return the number that the next part of an archive gets."""
    return max((int(path.stem) for path in archive.glob(PARTS)), default=0) + 1


def add_part(archive: Path, number: int, part: KeptPart, fingerprint: str = "") -> None:
    """Add rows to an archive, which is made if needed, under a number: all of them, or none.

    `fingerprint` names that on which what is known of the rows depends. Raises FileExistsError if
    another run has added rows under this number.
    """
    archive.mkdir(exist_ok=True)
    path = archive / f"{number:06}{SUFFIX}"
    create_files({path: lambda unfinished: _write(part, unfinished, fingerprint)})


def _write(part: KeptPart, path: Path, fingerprint: str) -> None:
    _, rows, _, layouts, flaws, known, _ = part.rows
    about: dict[str, object] = {
        "version": VERSION,
        "files": dict(part.files),
        "layouts": [{**each._asdict(), "names": _names(each)} for each in layouts],
        "flaws": {number: [*map(list, some)] for number, some in flaws.items()},
    }
    if fingerprint:
        about["known"] = {"fingerprint": fingerprint, **write_known(known)}
    first = rows.head(1).collect().with_columns(pl.Series(ABOUT, [json.dumps(about)]))
    others = rows.slice(1).with_columns(pl.lit(None, pl.String).alias(ABOUT))
    with path.open("wb") as file:
        pl.concat([first.lazy(), others]).sink_parquet(
            file, compression="zstd", row_group_size=GROUP, maintain_order=True
        )
        file.flush()
        os.fsync(file.fileno())


def _names(layout: Layout) -> object:
    return layout.names and [dict(layout.names.headers), dict(layout.names.letters)]


def read_parts(archive: Path, fingerprint: str = "") -> Iterator[KeptPart]:
    """Yield the parts of an archive in the order in which they were added; none if it has none.

    What is known of their rows is left out if it has another fingerprint. Raises InputError if a
    file is not as `add_part` writes it.
    """
    return (_read(path, fingerprint) for path in sorted(archive.glob(PARTS)))


def read_abouts(archive: Path, fingerprint: str = "") -> list[PartAbout]:
    """Return what the parts of an archive tell about themselves: see `read_parts`."""
    return [_read_about(path, fingerprint) for path in sorted(archive.glob(PARTS))]


def _read_about(path: Path, fingerprint: str) -> PartAbout:
    try:
        about = _load(pl.read_parquet(path, columns=[ABOUT], n_rows=1, glob=False), path)
        height = pl.scan_parquet(path, glob=False).select(pl.len()).collect().item()
        return PartAbout(_files(about), height, _known(about, fingerprint, height).labels)
    except WRONG:
        raise InputError(DAMAGED, str(path)) from None


def _read(path: Path, fingerprint: str) -> KeptPart:
    try:
        rows = pl.scan_parquet(path, glob=False)
        about = _load(rows.select(ABOUT).head(1).collect(), path)
        layouts = tuple(map(_read_layout, about["layouts"]))
        flaws = {int(number): _read_flaws(some) for number, some in about["flaws"].items()}
        order = _check(rows.drop(ABOUT), layouts, flaws)
        known = _known(about, fingerprint, len(order))
        files = _files(about)
    except WRONG:
        raise InputError(DAMAGED, str(path)) from None
    cells = rows.drop(ABOUT)
    return KeptPart(RowsAtRest(str(path), cells, len(order), layouts, flaws, known, order), files)


def _load(frame: pl.DataFrame, path: Path) -> dict[str, Any]:
    about: dict[str, Any] = json.loads(frame[ABOUT][0])
    if about["version"] != VERSION:
        message = "made by another version of verify: index its ledgers again"
        raise InputError(message, str(path))
    return about


def _files(about: Mapping[str, Any]) -> Mapping[str, str]:
    return {str(name): str(mark) for name, mark in about["files"].items()}


def _known(about: Mapping[str, Any], fingerprint: str, height: int) -> Known:
    if "known" in about and about["known"]["fingerprint"] == fingerprint:
        return read_known(about["known"], height)
    return Known()


def _read_layout(about: Mapping[str, object]) -> Layout:
    path, columns, others, printed, names = map(about.__getitem__, Layout._fields)
    headers = ColumnNames(*map(_texts_by_name, _sequence(names))) if names else None
    return Layout(str(path), _texts(columns), _texts(others), _texts(printed), headers)


def _sequence(some: object) -> Sequence[object]:
    if not isinstance(some, list):
        raise TypeError(some)
    return some


def _texts(some: object) -> tuple[str, ...]:
    return tuple(map(str, _sequence(some)))


def _texts_by_name(some: object) -> Mapping[str, str]:
    if not isinstance(some, dict):
        raise TypeError(some)
    return {str(name): str(text) for name, text in some.items()}


def _read_flaws(some: Sequence[tuple[str, str, int]]) -> tuple[Flaw, ...]:
    return tuple(Flaw(FlawKind(kind), str(message), int(line)) for kind, message, line in some)


def _check(
    rows: pl.LazyFrame, layouts: Sequence[Layout], flaws: Mapping[int, tuple[Flaw, ...]]
) -> pl.Series:
    """Return the order of the rows: see `RowsAtRest`.

    Raise an error if they do not fit their layouts and flaws.
    """
    schema = rows.collect_schema()
    if schema != {**OWN, **{name: pl.String for name in schema if name not in OWN}}:
        raise TypeError(schema)
    cells = {
        *(name for each in layouts for name in each.columns),
        *(f"{OTHER}{name}" for each in layouts for name in each.others),
    }
    own = rows.select(NUMBER, LAYOUT).collect()
    order, highest = own[NUMBER].arg_sort(), own[LAYOUT].max()
    is_whole = (own[NUMBER][order] == pl.int_range(len(order), dtype=pl.UInt32, eager=True)).all()
    if not cells <= set(schema) or not is_whole or not isinstance(highest, int):
        raise ValueError(cells)
    if highest >= len(layouts) or not all(0 <= number < len(order) for number in flaws):
        raise ValueError(highest)
    return order


def digest_of(path: str) -> str:
    """Return a name for the content of a file; "" for a pipe, or if it cannot be read."""
    try:
        if not Path(path).is_file():
            return ""
        with Path(path).open("rb") as file:
            return file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
