"""Find the columns of a table that hold figures, and what their headers say: a count, a source."""

from collections.abc import Collection, Mapping, Sequence
from itertools import islice

from verify.ledger.tables.cells import show
from verify.ledger.tables.columns import Columns
from verify.ledger.tables.headers import (
    is_counted,
    is_named_source,
    read_header,
    says_outcome,
)
from verify.ledger.tables.hxl import find_counted
from verify.ledger.tables.rows import Record
from verify.model.claims import PrintedNumber
from verify.model.figures import Figure
from verify.model.settings import Opening
from verify.sources.names import nothings
from verify.text.folding import fold_header
from verify.values import read_figure

MOST_CELLS = 50  # of a column that are looked at
LEAST_FIGURES = 0.6  # share of the cells of a column of figures that can be read
FEWEST_SOURCES = 2
MOST_NAMED = 4  # headers in a note
LONG_LABEL = 6  # words; a longer text is a sentence on what happened
IN_CONFIG = "under [table] in verify.toml"


def choose(
    columns: Columns,
    headers: Sequence[str],
    sample: Sequence[Record],
    tags: Mapping[int, str],
    opening: Opening,
) -> tuple[str, list[int]]:
    """Return what the headers of the columns of figures say, "claim" or "source", and which."""
    for label, named in (("source", opening.sources), ("claim", opening.measures)):
        positions = [at for at, each in enumerate(headers) if fold_header(each) in named]
        if positions:
            return label, positions
    known = {*columns.known, *opening.cells}
    figures = columns_of_figures(columns, headers, sample)
    sources = [at for at in figures if is_named_source(headers[at])]
    if "source" not in known and len(sources) >= max(FEWEST_SOURCES, len(figures) / 2):
        return "source", sources
    if "claim" in columns.known and not holds_sentences(columns, sample):
        return "claim", [at for at in figures if says_outcome(headers[at])]
    ends = [at for at in figures if read_header(headers[at]).end != "value"]
    stems = {read_header(headers[at]).label for at in ends}
    if "claim" in opening.cells and len(stems) == 1:
        return "claim", [at for at in figures if read_header(headers[at]).label in stems]
    counted = [at for at in figures if is_counted(headers[at]) or find_counted(tags.get(at, ""))]
    return "claim", counted


def columns_of_figures(
    columns: Columns, headers: Sequence[str], sample: Sequence[Record]
) -> list[int]:
    """Return the positions of unknown columns whose cells are figures, or empty in the sample."""
    return [at for at, _ in columns.extra if headers[at].strip() and _holds_figures(at, sample)]


def _holds_figures(at: int, sample: Sequence[Record]) -> bool:
    texts = (fields[at] for _, fields, _ in sample if at < len(fields))
    said = list(islice((text for text in texts if says_something(text, nothings())), MOST_CELLS))
    read = sum(
        isinstance(read_figure(text, is_printed=isinstance(text, PrintedNumber)), Figure)
        for text in said
    )
    return read >= LEAST_FIGURES * len(said)


def holds_sentences(columns: Columns, sample: Sequence[Record]) -> bool:
    """Does the column of claims tell what happened, and not what is counted?"""
    at = columns.find("claim")
    texts = [fields[at] for _, fields, _ in islice(sample, MOST_CELLS) if at < len(fields)]
    return sum(len(text.split()) >= LONG_LABEL for text in texts) * 2 > len(texts)


def says_any(at: int, sample: Sequence[Record]) -> bool:
    """Is a column not empty?"""
    return any(at < len(fields) and fields[at].strip() for _, fields, _ in sample)


def says_something(text: str, nothing: Collection[str]) -> bool:
    """Is the text more than a sign for no figure?"""
    said = text.strip()
    return bool(said) and said.casefold() not in nothing


def suggest(
    columns: Columns, headers: Sequence[str], sample: Sequence[Record], opening: Opening
) -> str:
    """Return what a desk may write into its config to have this table read, or ""."""
    label, positions = choose(columns, headers, sample, {}, opening)
    named = list_headers([headers[at] for at in positions])
    if label == "source" and positions:
        return f'a column a source ({named})? write claim = "what they count" {IN_CONFIG}'
    if positions:
        return f'a column a count ({named})? write source = "who says so" {IN_CONFIG}'
    figures = [headers[at] for at in columns_of_figures(columns, headers, sample)]
    if figures and not {"value", "low", "high"} & set(columns.known):
        return f'which columns hold figures? write measures = ["{show(figures[0])}"] {IN_CONFIG}'
    return ""


def list_headers(headers: Sequence[str]) -> str:
    """Return headers for a note: the first ones, and how many more there are."""
    more = len(headers) - MOST_NAMED
    shown = ", ".join(show(each) for each in headers[:MOST_NAMED])
    return f"{shown} and {more} more" if more > 0 else shown
