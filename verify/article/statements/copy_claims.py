"""All that a piece of copy says, as claims: read in passes, each over a whole list."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import chain, islice

from verify.article.files import Copy
from verify.article.files.comments import spread
from verify.article.model import Reading
from verify.article.statements.extraction import read_article
from verify.article.statements.repeats import Echo, find_echoes
from verify.article.statements.rows import (
    CopyRow,
    comment_rows,
    doubt_rows,
    echo_rows,
    figure_rows,
    number_rows,
    quotation_rows,
    saying_rows,
    with_own_ids,
)
from verify.model.claims import Claim
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings
from verify.progress import Track, in_silence

Rows = tuple[CopyRow, ...]


class Statements(NamedTuple):
    """The claims of one piece of copy, each with its place, in one list a kind.

    `numbers` has a row for each number of the copy, in order, also for those that are no figure.
    `echoes` are words in the reporter's own voice that the copy attributes elsewhere. `comments`
    are the suppressions of the desk, `doubts` the flaws of the file.
    """

    numbers: Rows
    quotations: Rows
    sayings: Rows
    echoes: tuple[tuple[CopyRow, Echo], ...]
    comments: Rows
    doubts: Rows

    def rows(self) -> Iterable[CopyRow]:
        """Return the rows of all kinds."""
        echoes = (row for row, _ in self.echoes)
        lists = (self.numbers, self.quotations, self.sayings, echoes, self.comments, self.doubts)
        return chain.from_iterable(lists)


class DraftedCopy(NamedTuple):
    """One piece of copy, its reading, and the claim of each figure of the reading.

    `undated` counts the figures whose sentence names a weekday, if the copy has no day.
    """

    copy: Copy
    reading: Reading
    claims: tuple[Claim, ...]
    undated: int = 0


def read_statements(copy: Copy, reading: Reading, settings: Settings) -> Statements:
    """Return all that a piece of copy says, given the reading of its text."""
    found = tuple(find_echoes(reading))
    numbers, quotations, sayings, echoes, comments, doubts = _with_own_ids(
        _rows_of_numbers(copy, reading, settings),
        quotation_rows(copy, reading, settings.registry),
        saying_rows(copy, reading, settings.registry),
        echo_rows(copy, found),
        comment_rows(copy),
        doubt_rows(copy),
    )
    edges, entries = spread(copy.comments)
    return Statements(
        with_suppressions(numbers, edges, entries),
        with_suppressions(quotations, edges, entries),
        with_suppressions(sayings, edges, entries),
        tuple(zip(with_suppressions(echoes, edges, entries), found, strict=True)),
        _with_their_entries(copy, comments),
        with_suppressions(doubts, edges, entries),
    )


def draft_claims(
    copies: Iterable[Copy], settings: Settings, track: Track = in_silence
) -> list[DraftedCopy]:
    """Read every piece of copy, then make the claim of each figure."""
    readings = [(copy, read_article(copy.text, settings.registry, track)) for copy in copies]
    return [
        DraftedCopy(copy, reading, _figure_claims(copy, reading, settings, track))
        for copy, reading in readings
    ]


def _figure_claims(
    copy: Copy, reading: Reading, settings: Settings, track: Track
) -> tuple[Claim, ...]:
    rows = with_own_ids(figure_rows(copy, reading, settings, track))
    return tuple(row.claim for row in with_suppressions(rows, *spread(copy.comments)))


def _rows_of_numbers(copy: Copy, reading: Reading, settings: Settings) -> list[CopyRow]:
    """Return a row for each number of the copy: figures, and numbers that are none."""
    figures = iter(figure_rows(copy, reading, settings))
    others = iter(number_rows(copy, (each for each in reading.mentions if each.reason)))
    return [next(others if each.reason else figures) for each in reading.mentions]


def _with_own_ids(*lists: list[CopyRow]) -> list[Rows]:
    """Return the same lists of rows; no two rows of them have one id."""
    rows = with_own_ids(chain.from_iterable(lists))
    return [tuple(islice(rows, len(some))) for some in lists]


def with_suppressions(
    rows: Iterable[CopyRow], edges: Sequence[int], entries: Sequence[Sequence[str]]
) -> Rows:
    """Return some rows, each with the suppressions that hold at its place.

    `entries` has the suppressions that hold from each of the `edges` on.
    """
    held = ((row, entries[bisect_right(edges, row.span.start) - 1]) for row in rows)
    return tuple(_suppress(row, "; ".join(some)) if some else row for row, some in held)


def _with_their_entries(copy: Copy, rows: Rows) -> Rows:
    """Return the rows of the comments, each with the entry that the comment itself makes."""
    pairs = zip(rows, copy.comments, strict=True)
    return tuple(_suppress(row, comment.text) for row, comment in pairs)


def _suppress(row: CopyRow, entries: str) -> CopyRow:
    return row._replace(claim=row.claim._replace(suppress=entries))
