"""The page of a command: all that the command shows, in every output format."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Literal

from verify.model.claims import Claim
from verify.model.findings import FindingState, Unread
from verify.model.named_tuples import NamedTuple
from verify.model.rules import AnyRule
from verify.model.settings import Threshold

# The column names, and the rows. Each row has one cell for each column.
Grid = tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]
# What some words are; a column of a table has the same names. A terminal gives them a colour.
Meaning = Literal["", "where", "severity", "rule", "verdict", "status"]
# A line, or how it begins: (("claims.csv:3", "where"), (": ", ""), ("error", "severity")).
Beginning = tuple[tuple[str, Meaning], ...]
# What some words are to a reader: a terminal has a colour for each.
Tone = Literal["place", "rule", "heading", "bad", "doubtful", "mild", "good", "quiet"]


class LateRows:
    """Rows that are made when a format first asks for them: most formats show lines alone."""

    def __init__(self, make: Callable[[], tuple[tuple[str, ...], ...]], size: int) -> None:
        self._make = make
        self._size = size

    def __len__(self) -> int:
        return self._size

    def __iter__(self) -> Iterator[tuple[str, ...]]:
        return iter(self._make())


class MarkedSpan(NamedTuple):
    """Some words of a line. `target` is the whole place or rule, if they are only a part of it."""

    start: int
    end: int
    tone: Tone
    target: str = ""


class MarkedLine(NamedTuple):
    """A line as a pipe gets it, for a terminal, with its marks in their order."""

    text: str
    spans: tuple[MarkedSpan, ...] = ()


class Excerpt(NamedTuple):
    """The line that a finding is on, with the words to underline and the message about them.

    `beginning` is the heading, in parts.
    """

    beginning: Beginning
    line: int
    text: str
    start: int
    end: int
    message: str

    @property
    def heading(self) -> str:
        """The line above the excerpt: "claims.csv:3: error V201 conflicting-figures"."""
        return "".join(words for words, _ in self.beginning)


FindCell = Callable[[Claim, str], tuple[int, int]]


class Run(NamedTuple):
    """The findings of a run, for the formats that other programs read.

    `states` returns every finding: open, suppressed or in the baseline. `rules` are the rules that
    ran. `files` are all files that the run was given, named as in locations; `unread` are those
    that could not be read. `fail_on` is the lowest severity that makes the run fail, or "never".
    `folder` is the folder where the command ran, and `root` the folder of the repository: outputs
    name files relative to `root`. Both are "" if the rows are from no file. `cell_finder` makes a
    function that says on which columns of its line a cell of a claim is, or 0 and 0.
    """

    states: Callable[[], tuple[FindingState, ...]]
    rules: tuple[AnyRule, ...]
    files: tuple[str, ...]
    fail_on: Threshold
    unread: tuple[Unread, ...]
    folder: str
    root: str
    cell_finder: Callable[[], FindCell] = lambda: lambda *_: (0, 0)


class HtmlView(NamedTuple):
    """A page as HTML: the name of a template, and the values to fill it with."""

    template: str
    context: Mapping[str, object]


# A value of a table: a figure is exact, and None is no value.
Cell = str | int | Decimal | date | None


class DataColumn(NamedTuple):
    """A column of a table of data: its name, the type of its values, what it is.

    `of` is the table whose key the column has: "sources" for the source of a claim.
    """

    name: str
    about: str
    kind: Literal["string", "integer", "number", "date", "boolean"] = "string"
    of: str = ""


class DataTable(NamedTuple):
    """A table of data, for formats that keep the links between tables. `key` are columns."""

    name: str
    about: str
    key: tuple[str, ...]
    columns: tuple[DataColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]


class Page(NamedTuple):
    """All that one command shows. Every output format prints from this.

    `columns` and `rows` are the table as text. `document` returns the JSON document, and `records`
    the JSON Lines. `lines` has one plain line for each row, for the concise format, and
    `beginnings` what the first words of each line are.

    `below` are blocks of lines that belong to the rows of the first screen: what is wrong with
    them, and a line to sign.

    `left_out` says what the lines for a person do not show; formats for programs show all, and not
    this. `footer` follows for a person to read. `summary` comes last, and --quiet leaves it out.
    `screens` are other tables for a person: a
    terminal shows the first one that fits its width. `excerpts` are the lines that findings are on.

    `overview` is a table that only a terminal shows, below the lines.

    `run` has the findings for formats such as SARIF, `reviews` the topics for claimreview,
    `tables` all claims and findings as linked tables, and `html` the view for HTML. Each is None if
    the command has none; HTML then shows the rows.
    `title` is a heading, such as the name of a rule; "" if the page has none.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] | LateRows
    document: Callable[[], object]
    records: Callable[[], Iterable[object]]
    lines: tuple[str, ...]
    footer: tuple[str, ...] = ()
    summary: tuple[str, ...] = ()
    screens: tuple[Grid, ...] = ()
    below: tuple[tuple[str, ...], ...] = ()
    excerpts: Callable[[], Iterable[Excerpt]] | None = None
    run: Run | None = None
    reviews: Callable[[], object] | None = None
    tables: Callable[[], tuple[DataTable, ...]] | None = None
    html: Callable[[], HtmlView] | None = None
    title: str = ""
    left_out: tuple[str, ...] = ()
    beginnings: Callable[[], Iterable[Beginning]] | None = None
    overview: Callable[[], Grid] | None = None


def without_empty(columns: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> Grid:
    """Drop the columns that are empty in every row. The first column always stays."""
    used = [at for at, _ in enumerate(columns) if at == 0 or any(row[at] for row in rows)]
    return tuple(columns[at] for at in used), tuple(tuple(row[at] for at in used) for row in rows)
