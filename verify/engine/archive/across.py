"""What crosses topics: sources that round, and ledgers of incidents; for ids see `ids`.

Each is decided by the function of the engine `memory`, of those rows alone that can matter to it.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from decimal import Decimal
from itertools import chain

import polars as pl

from verify.compare.grids import find_grids
from verify.engine.archive.chunks import NUMBER
from verify.engine.archive.columns import LAYOUT, StoredRows
from verify.engine.archive.jobs import Ready
from verify.engine.ledgers import ReadDocuments, with_documents
from verify.ledger.claim_ids import OwnId, with_own_id
from verify.ledger.date_orders import DATE_COLUMNS, DatesShown, read_columns
from verify.ledger.incidents import SMALL, may_be_incident, tell_incidents
from verify.model.claims import Claim, Location, Row
from verify.model.documents import DOCUMENTS
from verify.model.figures import DayOrder
from verify.progress import Track
from verify.sources.cells import read_cell
from verify.topics.decisions import fold_topic
from verify.values.rises import split_rise

FEW = (1, 8, 64)  # rows by which most sources and labels are decided; the rest needs all rows
ALL = 0
LARGE = r"^[1-9][0-9,]{4,}$"  # a figure that is probably large
DOCUMENT_COLUMNS = ("evidence", "archived_url")
METRES = "m"  # ends a value that may be metres, or millions
LEAST_STEP = 5  # the smallest grid
ENDS = ("low", "high")
RISE = r"up|\+| to |\("  # in each value of which `split_rise` makes two


class Special:
    """The claims of rows that the whole run decides about; all others are read where they count."""

    def __init__(self, rows: StoredRows, ready: Ready) -> None:
        self.rows = rows
        self.ready = ready
        self.claims: dict[int, tuple[Claim, ...]] = {}
        self.ids: dict[int, OwnId] = {}  # of rows with one claim, which may be not in `claims`

    def read(self, numbers: Iterable[int]) -> Iterator[tuple[int, tuple[Claim, ...]]]:
        """Yield the claims of these rows, in the order of the rows."""
        some = sorted(set(numbers))
        unread = dict(self.rows.take(number for number in some if number not in self.claims))
        for number in some:
            claims = self.claims.get(number)
            yield number, claims or with_id(self.ready.claims_of(unread[number]), self.ids, number)

    def read_bare(self, numbers: Iterable[int]) -> Iterator[tuple[int, tuple[Claim, ...]]]:
        """Yield the claims of these rows, of which only topic, source, day and figure count.

        No file is read for them, but if a quote may say that a value is in metres.
        """
        some = set(numbers)
        bare = {
            number: row
            for number, row in self.rows.take_bare(some - self.claims.keys())
            if not row.cells.get("value", "").strip().endswith(METRES)
        }
        others = dict(self.read(some - bare.keys()))
        for number in sorted(some):
            yield number, others.get(number) or self.ready.claims_of(bare[number])

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


def with_id(claims: tuple[Claim, ...], ids: Mapping[int, OwnId], number: int) -> tuple[Claim, ...]:
    """Return the claims of a row. One of which the id is decided has one claim."""
    return (with_own_id(claims[0], ids[number]),) if number in ids else claims


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
        for number, some in special.read_bare(cell_of):
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


def count_claims(special: Special) -> pl.Series:
    """Return how many claims each row has: one for each source; two for a total with its rise."""
    frame, registry = special.rows.frame, special.ready.job.settings.registry
    counts = pl.Series("claims", [1], dtype=pl.Int32).new_from_index(0, frame.height)
    if "source" in frame.columns:
        cells = frame["source"].unique().to_list()
        many = {
            cell: len(read_cell(cell.strip(), registry))
            for cell in cells
            if cell and len(read_cell(cell.strip(), registry)) > 1
        }
        counts *= frame["source"].replace_strict(many, default=1, return_dtype=pl.Int32)
    if "value" in frame.columns:
        values = frame["value"]
        distinct = values.unique().cast(pl.String)
        some = distinct.filter(distinct.str.contains(RISE).fill_null(value=False))
        two = {cell: 2 for cell in some.to_list() if (rise := split_rise(cell)) and rise.more}
        counts *= values.replace_strict(two, default=1, return_dtype=pl.Int32)
        # A row with ends of its own may be one claim after all: such rows are few, and are read.
        ends = [pl.col(name).fill_null("") != "" for name in ENDS if name in frame.columns]
        if two and ends:
            doubtful = pl.any_horizontal(ends) & pl.col("value").is_in(sorted(two))
            numbers = frame.filter(doubtful)[NUMBER].to_list()
            counts = counts.scatter(numbers, [len(some) for _, some in special.read(numbers)])
    return counts


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
    named = settings.incidents
    is_said = bool(named) and any(fold_topic(label) in named for label in labels)
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
    cells = rows.frame["value"]
    distinct = cells.unique()
    some = distinct.filter(distinct.cast(pl.String).str.contains(like).fill_null(value=False))
    return cells.is_in(some.implode()).fill_null(value=False)


def _is_large(claim: Claim) -> bool:
    return claim.readable is not None and claim.readable.low >= SMALL
