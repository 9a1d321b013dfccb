"""Keep rows out that are no claims: totals, footnotes, blanks. All are counted, totals checked."""

from collections.abc import Callable, Sequence
from typing import NoReturn

from verify.errors import EmptyLedgerError
from verify.ledger.tables.columns import Columns, column_table
from verify.ledger.tables.rows import NO_ROWS, ONLY_ASIDE
from verify.model.claims import Flaw, FlawKind, Row
from verify.text.english import listing, plural

MOST_ADDED = 10_000  # rows that a total may add up
FEWEST_COLUMNS = 3  # in a narrower table a cell alone may be a row

MakeRows = Callable[[int, Sequence[str]], Sequence[Row]]


class SetAside:
    """The rows of one table that are no claims. `rows` are the claims since the last total."""

    def __init__(self, columns: Columns, make_rows: MakeRows) -> None:
        self.rows: list[Row] = []
        self.is_certain = make_screen(columns)
        self._source, self._claim = columns.find("source"), columns.find("claim")
        self._width, self._make_rows = columns.width, make_rows
        self._totals: list[int] = []
        self._footnotes: list[int] = []
        self._empty: list[int] = []
        self._blank: list[int] = []
        self._blank_at_end: list[int] = []  # below the last row so far
        self._wrong: list[Flaw] = []

    def keep(self, row: Row) -> None:
        """Remember a claim, to check the total below it."""
        if self._blank_at_end:
            self._close_gap()
        if len(self.rows) <= MOST_ADDED:
            self.rows.append(row)

    def pass_blank(self, line: int, *, is_first: bool) -> None:
        """Count a blank row, unless no row is above it, or none below: those part nothing."""
        if not is_first:
            self._blank_at_end.append(line)

    def _close_gap(self) -> None:
        self._blank += self._blank_at_end
        self._blank_at_end = []

    def leave(self, line: int) -> None:
        """Count a row of a wide table that has no figure."""
        self._empty.append(line)

    def takes(self, line: int, fields: Sequence[str]) -> bool:
        """Is the row no claim? Then it is counted, and a total is checked."""
        from verify.ledger.tables.words import is_footnote

        filled = [text for text in map(str.strip, fields) if text]
        is_alone = len(filled) == 1 and bool(fields[0].strip())
        if is_alone and self._width >= FEWEST_COLUMNS and is_footnote(filled[0]):
            self._close_gap()
            self._footnotes.append(line)
            return True
        if not filled or not self._is_total(fields, filled[0]):
            return False
        self._close_gap()
        self._totals.append(line)
        if 1 < len(self.rows) <= MOST_ADDED:
            from verify.ledger.tables.sums import check_total

            self._wrong += check_total(self._make_rows(line, fields), self.rows, filled[0], line)
        self.rows = []
        return True

    def _is_total(self, fields: Sequence[str], first: str) -> bool:
        """Does the row begin with "Total", and does no source say it of a claim of its own?

        A name may begin so too. With a claim, the word must stand alone, and be no known source.
        """
        from verify.ledger.tables.words import begins_with_total, is_total

        if not begins_with_total(first):
            return False
        claim = _cell(fields, self._claim)
        if not claim or self._claim < 0:
            return True
        if not is_total(first) or first not in {_cell(fields, self._source), claim}:
            return False
        from verify.sources import resolve

        return resolve(first, None).source is None

    def refuse_none(self, path: str, header_line: int) -> NoReturn:
        """Raise EmptyLedgerError for a table without claims."""
        is_any = self._totals or self._footnotes or self._empty
        raise EmptyLedgerError(ONLY_ASIDE if is_any else NO_ROWS, path, header_line)

    def flaws(self) -> tuple[Flaw, ...]:
        """The note on the rows that were set aside, and each total that is wrong."""
        parts = [_count(self._totals, "row of totals", "rows of totals")]
        parts += [_count(self._footnotes, "footnote", "footnotes")]
        parts += [_count(self._empty, "row without a figure", "rows without a figure")]
        advice = ": give a row a source and a claim if it is one" if any(parts) else ""
        parts += [_count(self._blank, "blank row", "blank rows")]
        said = listing(filter(None, parts))
        if not said:
            return ()
        line = min(self._totals + self._footnotes + self._empty + self._blank)
        note = Flaw(FlawKind.ADAPTED_TABLE, f"set aside as no claims: {said}{advice}", line)
        return (note, *self._wrong)


def _count(lines: Sequence[int], one: str, many: str) -> str:
    if not lines:
        return ""
    shown = ", ".join(map(str, lines[:3])) + (", …" if len(lines) > 3 else "")  # noqa: PLR2004
    return f"{plural(len(lines), one, many)} ({'row' if len(lines) == 1 else 'rows'} {shown})"


def _cell(fields: Sequence[str], at: int) -> str:
    return fields[at].strip() if 0 <= at < len(fields) else ""


def make_screen(columns: Columns) -> Callable[[Sequence[str]], bool]:
    """Return a quick test that is true for nearly all rows that are claims, and for no others."""
    source, claim = columns.find("source"), columns.find("claim")
    if min(source, claim) < 0:
        return lambda _: False
    width = max(source, claim) + 1
    beginnings = {word[:2] for word in column_table().words("totals")}

    def is_certain(fields: Sequence[str]) -> bool:
        return (
            len(fields) >= width
            and bool(fields[claim] and fields[source])
            and fields[source].lstrip()[:2].casefold() not in beginnings
        )

    return is_certain
