"""Ids in all rows: those that occur twice, and those that other rows cite."""

from collections.abc import Iterable, Iterator

import polars as pl

from verify.engine.archive.across import Special
from verify.engine.archive.chunks import NUMBER
from verify.engine.archive.columns import LAYOUT, LINE, StoredRows
from verify.ledger.claim_ids import OwnId, follow_ids, take_id, tell_apart
from verify.model.claims import Location
from verify.sources.cells import read_cell
from verify.text.patterns import pattern

NUMBERED = r"(.*) \(\d+\)"  # the id of a later claim of a row: "gs-1 (2)"
PLACE = r"(.*):(\d+)"
MADE_OR_PLACE = r"@|:\d+| \(\d+\)$"  # an id that may be made of another, or name a place


def settle_ids(special: Special, counts: pl.Series) -> None:
    """Tell ids apart that occur twice, and follow claims that are derived from the id of another.

    Only rows count of which the id is that of another row, in some spelling. `counts` has the
    claims of each row.
    """
    every, odd = [], dict[int, str]()
    for typed in typed_ids(special):
        every.append(typed.select(NUMBER, pl.col("id").hash()))  # ids that differ may share one
        odd.update(typed.filter(pl.col("id").str.contains(MADE_OR_PLACE)).iter_rows())
    named = set(_with_like_ids(pl.concat(every)).to_list()) if every else set[int]()
    del every
    there = find_ids(special, odd.values())
    for number, id_ in odd.items():
        if others := there[id_] - {number}:
            named |= {number, *others}
    numbers = pl.Series(sorted(named), dtype=pl.UInt32)
    if odd or not (counts[numbers] == 1).all():
        special.change(named, tell_apart)
    else:
        special.ids.update(_tell_rows_apart(special.rows, numbers))
    derived = _derivations(special)
    cited = find_ids(special, {text for texts in derived.values() for text in texts})
    citing: set[int] = set()
    for (column, cell), texts in derived.items():
        if found := set[int]().union(*(cited[text] for text in texts)):
            is_cell = pl.col(column) == cell
            citing |= {*found, *special.rows.frame.filter(is_cell)[NUMBER].to_list()}
    special.change(citing, follow_ids)


def _with_like_ids(rows: pl.DataFrame) -> pl.Series:
    """Return the rows whose id is that of another row. Each id is a number here."""
    ids = rows["id"].sort()
    twice = ids.filter(ids == ids.shift(1)).unique()
    return rows[NUMBER].filter(rows["id"].is_in(twice.implode()))


def _tell_rows_apart(rows: StoredRows, numbers: pl.Series) -> Iterator[tuple[int, OwnId]]:
    """Yield what `tell_apart` changes, by row. Each of these rows has one claim, and an id."""
    taken: dict[str, Location] = {}
    for some in rows.chunks.take_parts(numbers, (NUMBER, LINE, LAYOUT, "id")):
        for number, line, code, id_ in some.select(NUMBER, LINE, LAYOUT, "id").iter_rows():
            place = Location(rows.layouts[code].path, line)
            if own := take_id(id_.strip(), place, taken):
                yield number, own


def typed_ids(special: Special) -> Iterator[pl.DataFrame]:
    """Yield the rows that have an id of their own, some after the other."""
    nothings = sorted(special.ready.reading.nothings)
    for some in special.rows.texts_of("id"):
        if "id" in some.columns:
            low = pl.col("id").str.to_lowercase()
            ids = some.select(NUMBER, pl.col("id").str.strip_chars())
            yield ids.filter((pl.col("id") != "") & ~low.is_in(nothings))


def find_ids(special: Special, texts: Iterable[str]) -> dict[str, set[int]]:
    """Return the rows that each text names: by id, or by file and line."""
    names = {text: set(_names_in(text)) for text in texts}
    every = sorted(set().union(*names.values())) if names else []
    found: dict[str, set[int]] = {}
    for some in typed_ids(special) if every else ():
        for number, id_ in some.filter(pl.col("id").is_in(every)).iter_rows():
            found.setdefault(id_, set()).add(number)
    layouts = special.rows.layouts
    paths = {layout.path for layout in layouts}
    places = [each for name in every if (each := pattern(PLACE).fullmatch(name))]
    lines = sorted({int(each[2]) for each in places if each[1] in paths})
    for some in special.rows.texts_of() if lines else ():
        here = some.filter(pl.col(LINE).is_in(lines))
        for number, line, code in here.select(NUMBER, LINE, LAYOUT).iter_rows():
            place = str(Location(layouts[code].path, line))
            found.setdefault(place, set()).add(number)
    return {
        text: set[int]().union(*(found.get(name, set()) for name in some))
        for text, some in names.items()
    }


def _names_in(text: str) -> Iterator[str]:
    """Yield the id that a text is, and that from which it is made: "gs-1" for "gs-1 (2)"."""
    yield text
    if numbered := pattern(NUMBERED).fullmatch(text):
        yield from _names_in(numbered[1])
    if "@" in text:
        yield text.rpartition("@")[0]


def _derivations(special: Special) -> dict[tuple[str, str], list[str]]:
    """Return the texts from which claims are derived, by column and cell."""
    frame, registry = special.rows.frame, special.ready.job.settings.registry
    found: dict[tuple[str, str], list[str]] = {}
    for column in ("derived_from", "source"):
        cells = frame[column].unique().drop_nulls().to_list() if column in frame.columns else ()
        for cell in cells:
            texts = [cell.strip()]
            if column == "source":
                texts = [each.origin for each in read_cell(cell.strip(), registry)]
            if texts := list(filter(None, texts)):
                found[column, cell] = texts
    return found
