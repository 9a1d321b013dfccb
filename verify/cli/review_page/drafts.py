"""Rows that are drafted from copy: which ones a ledger still lacks, and which nobody accepted."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from verify.article.files import Copy
from verify.article.model import Span
from verify.article.statements.copy_claims import DraftedCopy
from verify.article.statements.extraction import sentence_span
from verify.article.statements.row import span_of
from verify.model.claims import Row
from verify.model.named_tuples import NamedTuple

STATE = "review"  # the column of a ledger that says how far a drafted row is
DRAFT, ACCEPTED, MENDED = "draft", "accepted", "mended"
EXTRACTED = ("file", "line", "column")  # the columns that `verify extract` writes
MEANING = ("unit", "place", "as_of", "date", "kind")  # without them it would be another figure
AROUND = 240  # characters of the copy before and after a sentence


class DraftedRow(NamedTuple):
    """The row that a ledger would have for one figure of copy; `cells` are by its columns."""

    id: str
    cells: Mapping[str, str]


class QuotedFigure(NamedTuple):
    """The sentence of a figure, with the words of the figure in it, and the words around it."""

    earlier: str
    before: str
    figure: str
    after: str
    later: str


def is_draft(row: Row) -> bool:
    """Is this a drafted row that nobody has accepted? `verify extract` leaves the column out."""
    state = row.extra.get(STATE, "").strip().casefold()
    return state == DRAFT or (not state and all(row.extra.get(name) for name in EXTRACTED))


def is_reviewed(row: Row) -> bool:
    """Did a person accept the drafted row, as it was or mended?"""
    return row.extra.get(STATE, "").strip().casefold() in {ACCEPTED, MENDED}


def draft_rows(drafted: DraftedCopy, day: str = "") -> Iterator[DraftedRow]:
    """Yield a row for each figure of copy, as `verify extract` does. `day` is that of the copy."""
    for figure, claim in zip(drafted.reading.figures, drafted.claims, strict=True):
        if figure.is_earlier:
            continue
        place = claim.location
        cells = {
            "id": claim.id,
            "source": claim.source,
            "claim": claim.topic.label,
            "value": claim.value,
            "unit": claim.unit,
            "place": claim.place,
            "as_of": str(claim.day or ""),
            "date": day,
            "kind": str(figure.kind or ""),
            "quote": claim.quote,
            "url": "",
            "note": "",
            "suppress": "",
            "file": place.path,
            "line": str(place.line),
            "column": str(place.column),
            STATE: DRAFT,
        }
        yield DraftedRow(claim.id, cells)


def fit(row: DraftedRow, columns: Collection[str]) -> Mapping[str, str]:
    """Return the cells for a ledger that has these columns already; a new one gets all.

    What is needed to review the row, and what its figure means, gets a column if there is none.
    """
    if not columns:
        return row.cells
    said = (name for name in MEANING if row.cells[name])
    needed = {*columns, "id", "quote", STATE, *said}
    return {name: cell for name, cell in row.cells.items() if name in needed}


def find_sentences(drafted: Sequence[DraftedCopy]) -> Mapping[str, QuotedFigure]:
    """Return the sentence of each figure of some copy, by the id of its row."""
    return {
        claim.id: _cut(each.copy, sentence_span(each.reading, figure.start), span_of(figure))
        for each in drafted
        for figure, claim in zip(each.reading.figures, each.claims, strict=True)
    }


def _cut(copy: Copy, sentence: Span, figure: Span) -> QuotedFigure:
    start, end = min(sentence.start, figure.start), max(sentence.end, figure.end)
    shown = copy.shown
    earlier, later = shown[max(0, start - AROUND) : start], shown[end : end + AROUND]
    if start > AROUND:  # whole words
        earlier = f"… {earlier.partition(' ')[2]}"
    if end + AROUND < len(shown):
        later = f"{later.rpartition(' ')[0]} …"
    return QuotedFigure(
        earlier,
        shown[start : figure.start],
        shown[figure.start : figure.end],
        shown[figure.end : end],
        later,
    )


def find_in_quote(row: Row) -> QuotedFigure:
    """Return the sentence that a row quotes, with its value in it if it is there word for word."""
    quote, value = row.cells.get("quote", ""), row.cells.get("value", "").strip()
    at = quote.find(value) if value else -1
    if at < 0:
        return QuotedFigure("", quote, "", "", "")
    return QuotedFigure("", quote[:at], value, quote[at + len(value) :], "")
