"""What crosses topics: ids, sources that cite ids, sources that round, and ledgers of incidents.

Each is decided by the function of the engine `memory`, of those rows alone that can matter to it.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from decimal import Decimal
from itertools import chain

import polars as pl

from verify.compare.grids import find_grids
from verify.engine.archive.chunks import NUMBER
from verify.engine.archive.columns import LAYOUT, LINE, StoredRows
from verify.engine.archive.jobs import Ready
from verify.engine.ledgers import ReadDocuments, with_documents
from verify.ledger.claim_ids import follow_ids, tell_apart
from verify.ledger.date_orders import DATE_COLUMNS, DatesShown, read_columns
from verify.ledger.incidents import SMALL, may_be_incident, tell_incidents
from verify.model.claims import Claim, Location, Row
from verify.model.documents import DOCUMENTS
from verify.model.figures import DayOrder
from verify.progress import Track
from verify.sources.cells import read_cell
from verify.text.patterns import pattern
from verify.topics.decisions import fold_topic

NUMBERED = r"(.*) \(\d+\)"  # the id of a later claim of a row: "gs-1 (2)"
PLACE = r"(.*):(\d+)"
MADE_OR_PLACE = r"@|:\d+| \(\d+\)$"  # an id that may be made of another, or name a place
FEW = (1, 8, 64)  # rows by which most sources and labels are decided; the rest needs all rows
ALL = 0
LARGE = r"^[1-9][0-9,]{4,}$"  # a figure that is probably large
DOCUMENT_COLUMNS = ("evidence", "archived_url")
LEAST_STEP = 5  # the smallest grid


class Special:
    """The claims of rows that the whole run decides about; all others are read where they count."""

    def __init__(self, rows: StoredRows, ready: Ready) -> None:
        self.rows = rows
        self.ready = ready
        self.claims: dict[int, tuple[Claim, ...]] = {}

    def read(self, numbers: Iterable[int]) -> Iterator[tuple[int, tuple[Claim, ...]]]:
        """Yield the claims of these rows, in the order of the rows."""
        some = sorted(set(numbers))
        unread = dict(self.rows.take(number for number in some if number not in self.claims))
        for number in some:
            yield number, self.claims.get(number) or self.ready.claims_of(unread[number])

    def change(
        self, numbers: Iterable[int], change: Callable[[Iterable[Claim]], Iterable[Claim]]
    ) -> list[int]:
        """Keep the claims of these rows as `change` returns them; return the rows that differ."""
        before = list(self.read(numbers))
        after = iter(list(change(chain.from_iterable(claims for _, claims in before))))
        changed = []
        for number, claims in before:
            now = tuple(next(after) for _ in claims)
            if now != claims:
                self.claims[number] = now
                changed.append(number)
        return changed


def read_date_columns(rows: StoredRows, given: DayOrder | None) -> DatesShown:
    """Return what the date columns of all files show."""
    found = []
    for column in DATE_COLUMNS:
        some = rows.first_of(LAYOUT, column)
        if column in some.columns:
            for code, text in some.select(LAYOUT, column).iter_rows():
                if text:
                    found.append(Row({column: text}, {}, Location(rows.layouts[code].path)))
    return read_columns(found, given)


def settle_ids(special: Special) -> None:
    """Tell ids apart that occur twice, and follow claims that are derived from the id of another.

    Only rows count of which the id is that of another row, in some spelling.
    """
    every, odd = [], dict[int, str]()
    for typed in typed_ids(special):
        every.append(typed.select(NUMBER, pl.col("id").hash()))  # ids that differ may share one
        odd.update(typed.filter(pl.col("id").str.contains(MADE_OR_PLACE)).iter_rows())
    twice = pl.concat(every).filter(pl.col("id").is_duplicated()) if every else pl.DataFrame()
    named = set(twice[NUMBER].to_list()) if every else set[int]()
    del every
    there = find_ids(special, odd.values())
    for number, id_ in odd.items():
        if others := there[id_] - {number}:
            named |= {number, *others}
    special.change(named, tell_apart)
    derived = _derivations(special)
    cited = find_ids(special, {text for texts in derived.values() for text in texts})
    numbers: set[int] = set()
    for (column, cell), texts in derived.items():
        if found := set[int]().union(*(cited[text] for text in texts)):
            is_cell = pl.col(column) == cell
            numbers |= {*found, *special.rows.frame.filter(is_cell)[NUMBER].to_list()}
    special.change(numbers, follow_ids)


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


def find_rounding(special: Special) -> Mapping[str, Decimal]:
    """Return the step of each source that rounds every figure, by its key.

    A few figures show of most sources that they do not round. Of the others all are read.
    """
    frame = special.rows.frame
    left: list[object] = frame["source"].unique().to_list() if "source" in frame.columns else []
    keys: dict[object, set[str]] = {}
    exact: set[str] = set()
    claims: list[Claim] = []
    for most in (*FEW, ALL):
        cell_of = _rows_of_each(frame, "source", left, most)
        claims = []
        for number, some in special.read(cell_of):
            claims += some
            keys.setdefault(cell_of[number], set()).update(each.resolved.key for each in some)
        exact |= {claim.resolved.key for claim in claims if _is_exact(claim)}
        left = [cell for cell in left if not keys[cell] <= exact]
    grids = find_grids(claims)
    return {source: grid for source, grid in grids.items() if source not in exact}


def _is_exact(claim: Claim) -> bool:
    return claim.readable is not None and claim.readable.stated_low % LEAST_STEP != 0


def _rows_of_each(
    frame: pl.DataFrame, column: str, cells: Collection[object], most: int
) -> dict[int, object]:
    """Return the first rows with each of these cells, at most so many of each, by their number."""
    some = frame.select(NUMBER, column).filter(pl.col(column).is_in(list(cells), nulls_equal=True))
    few = some.group_by(column).head(most) if most else some
    return dict(few.select(NUMBER, column).iter_rows())


def tell_all_incidents(special: Special, buckets: pl.Series, labels: Iterable[str]) -> list[int]:
    """Give claims their days as events, in ledgers of incidents. Return the rows that have one."""
    settings = special.ready.job.settings
    numbers = find_incident_rows(special, buckets, labels)
    return special.change(numbers, lambda claims: tell_incidents(claims, settings))


def find_incident_rows(special: Special, buckets: pl.Series, labels: Iterable[str]) -> list[int]:
    """Return the rows that may be of a ledger of incidents.

    `buckets` has a number for each row: rows with one number are decided together. `labels` are
    those of the run: the config may name one of them. One large figure decides most buckets. Rows
    of which an earlier run knows it are left out: a bucket is of one ledger.
    """
    settings = special.ready.job.settings
    known = special.rows.known
    frame = special.rows.frame.select(
        NUMBER, buckets.alias("bucket"), is_large=has_value(special.rows, LARGE)
    )
    for first, end in known.rows:
        frame = frame.filter(~pl.col(NUMBER).is_between(first, end - 1))
    left = frame["bucket"].unique().drop_nulls().to_list()
    is_said = any(fold_topic(label) in settings.incidents for label in labels)
    tries = ((1, frame.filter("is_large")), *((most, frame) for most in FEW))
    for most, some in () if is_said else tries:
        large = set()
        bucket_of: dict[int, int] = dict(
            some.filter(pl.col("bucket").is_in(left))
            .group_by("bucket")
            .head(most)
            .select(NUMBER, "bucket")
            .iter_rows()
        )
        for number, claims in special.read(bucket_of):
            if any(may_be_incident(claim) and _is_large(claim) for claim in claims):
                large.add(bucket_of[number])
        left = [bucket for bucket in left if bucket not in large]
    numbers = frame.filter(pl.col("bucket").is_in(left))[NUMBER].to_list()
    return [*known.incidents, *numbers]


def read_all_documents(special: Special, documents: ReadDocuments | None, track: Track) -> None:
    """Read the documents that rows name, here: they are beside the ledgers."""
    settings, numbers = special.ready.job.settings, list[int]()
    for some in special.rows.texts_of(*DOCUMENT_COLUMNS):
        cells = [pl.col(name) for name in DOCUMENT_COLUMNS if name in some.columns]
        may_be = [each.str.to_lowercase().str.contains_any(list(DOCUMENTS)) for each in cells]
        numbers += some.filter(pl.any_horizontal(pl.lit(value=False), *may_be))[NUMBER].to_list()
    special.change(numbers, lambda some: with_documents(some, settings, documents, track))


def has_value(rows: StoredRows, like: str) -> pl.Series:
    """Return whether the value of each row is like a pattern."""
    if "value" not in rows.frame.columns:
        return pl.Series([False]).new_from_index(0, rows.frame.height)
    cells = rows.frame["value"].cast(pl.String)
    return cells.str.contains(like).fill_null(value=False)


def _is_large(claim: Claim) -> bool:
    return claim.readable is not None and claim.readable.low >= SMALL
