"""The nouns of outputs: what a command has to show, whichever format shows it."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from verify.model.findings import FindingState, Unread
from verify.model.named_tuples import NamedTuple
from verify.model.rules import AnyRule
from verify.model.settings import Threshold

# The names of columns, and rows of as many cells.
Grid = tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]


class Excerpt(NamedTuple):
    """A line that a finding is on, what of it to underline, and what is said of that."""

    heading: str
    line: int
    text: str
    start: int
    end: int
    message: str


class Run(NamedTuple):
    """The findings of a run, for the outputs that other programs read.

    `states` gives every finding, open or set aside; `rules` were asked, `files` were to be read, by
    the names that locations have for them, and `unread` could not be. `fail_on` is the severity
    from which on the run fails, or "never". `folder` is where the command ran, and `root` the
    folder of the repository: names of files in the outputs are relative to it. Both are "" where
    there are no files.
    """

    states: Callable[[], tuple[FindingState, ...]]
    rules: tuple[AnyRule, ...]
    files: tuple[str, ...]
    fail_on: Threshold
    unread: tuple[Unread, ...] = ()
    folder: str = ""
    root: str = ""


class HtmlView(NamedTuple):
    """What a page looks like as HTML: a template, and what it is filled with."""

    template: str
    context: Mapping[str, object]


class Page(NamedTuple):
    """What one command has to show; every output format prints from this.

    `columns` and `rows` are text for the tabular formats, `document` and `records` give what JSON
    and JSON Lines print, `lines` is one plain line each for the concise form. What follows them for
    a person to read is `footer`, and then `summary`, which a quiet run leaves out. `title` may be
    "". `screens` are other columns and rows to be read by a person, of which the first that fits is
    shown. `excerpts` are the lines that the findings are on. `run` has the findings for the formats
    that show nothing else, `reviews` the topics for claimreview, `sheet` the page for html: each is
    None for a command that has none, and without a sheet html shows the rows.
    """

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    document: Callable[[], object]
    records: Callable[[], Iterable[object]]
    lines: tuple[str, ...]
    footer: tuple[str, ...] = ()
    summary: tuple[str, ...] = ()
    screens: tuple[Grid, ...] = ()
    excerpts: Callable[[], Iterable[Excerpt]] | None = None
    run: Run | None = None
    reviews: Callable[[], object] | None = None
    sheet: Callable[[], HtmlView] | None = None


def without_empty(columns: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> Grid:
    """Leave out the columns that no row fills, but for the first: they would only take room."""
    used = [at for at, _ in enumerate(columns) if at == 0 or any(row[at] for row in rows)]
    return tuple(columns[at] for at in used), tuple(tuple(row[at] for at in used) for row in rows)
